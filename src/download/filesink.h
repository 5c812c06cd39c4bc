// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Where the bytes of one row go: into a part that gets its name when the server answers, over as many attempts as it
// takes. What was there before is gone on with only if the server vouches for it and its last bytes are the same. Once
// the first transfer has begun, others may fill parts of a large file beside it: see SegmentSink.
#pragma once

#include "folder.h"
#include "segment.h"
#include "transfer.h"

namespace download {

/// Who is told of what becomes of a file, on the transport's thread; each may be empty.
struct FileEvents {
    /// The name turned out to be another than guessed.
    std::function<void(const QString &)> named = {};
    /// What follows comes from this version of the resource; `size` is -1 while unknown.
    /// Without a validator, nothing but the part itself tells which of its bytes are here.
    std::function<void(const QString &name, const QByteArray &validator, qint64 size)> begun = {};
    /// The file has so many bytes, and other transfers may fill parts of it.
    std::function<void(qint64 size)> canBeDivided = {};
    /// The file is complete, at this path.
    std::function<void(const QString &, qint64 size)> published = {};
};

/// What is asked of a file, its bytes apart.
struct FileWish {
    QString name = {};                         ///< that it is to have; empty: the server's
    std::optional<WhenExists> whenExists = {}; ///< nothing: as the folder does it
    bool isHeldBack = false;                   ///< see FileSink::holdBack()
};

class FileSink final : public Sink {
public:
    /// `part` is what an earlier download of the same `url` left, or null; `url` is without what must not be kept.
    FileSink(std::shared_ptr<Folder> folder, QByteArray url, QString guess, std::shared_ptr<Part> part,
             FileEvents events, FileWish wish = {});

    std::optional<DownloadError> begin(const ReplyHead &head) override;
    std::optional<DownloadError> write(const char *data, qint64 size) override;
    std::optional<DownloadError> finish() override;

    /// For another transfer, as Segments::take() gives them; null also where the part can't be divided. On the
    /// transport's thread.
    [[nodiscard]] std::shared_ptr<Segment> takeSegment(qint64 least);
    /// Nothing came of a segment. On the transport's thread.
    void giveBack(const Segment &segment) { m_segments.giveBack(segment); }
    /// All transfers of a part that isDivided() are over: it gets its name, unless it is held back. On the transport's
    /// thread.
    [[nodiscard]] std::optional<DownloadError> conclude();
    /// Whether several transfers fill the part, or did. From any thread.
    [[nodiscard]] bool isDivided() const { return m_isDivided; }
    /// What has come is not what was here. From now on every write fails with it.
    void setFault(DownloadError error) { m_fault = std::move(error); }
    [[nodiscard]] const std::optional<DownloadError> &fault() const { return m_fault; }
    /// Something has been written.
    void tellProgress();
    /// On the transport's thread; null before the server has answered.
    [[nodiscard]] const std::shared_ptr<Part> &part() const { return m_part; }

    /// From now on a part that is complete stays one until publish(). From any thread.
    void holdBack() { m_isHeldBack = true; }
    /// The part is complete and held back.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Gives the part its name. On the transport's thread.
    [[nodiscard]] std::optional<DownloadError> publish();

    // Between transfers only:
    /// Where the bytes of a divided part are counted.
    void countIn(std::shared_ptr<Progress> progress) { m_progress = std::move(progress); }
    /// The file may have so many bytes at most; 0: any number.
    void limitSize(qint64 most) { m_most = most; }
    /// Asks `request` for what is missing, if that can be had.
    void askForTheRest(Request &request);
    /// The next request is for the whole.
    void startOver();
    /// What is here is not to be gone on with: the next request is for the whole.
    void distrust();
    /// Of the part; only while there is one.
    [[nodiscard]] QString partPath() const { return m_part->path(); }
    /// Whether there is a rest to ask for: the server has given a validator, and more is here than is compared.
    [[nodiscard]] bool canGoOn() const;
    /// The same for a part of so many bytes that came with this validator.
    [[nodiscard]] static bool canGoOn(qint64 size, const QByteArray &validator);
    /// Bytes that are here.
    [[nodiscard]] qint64 size() const;
    /// The file's name; the guess until the server has answered.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// The path of the finished file, or of the one that was here already; empty before.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// The file was here already, and is to be kept.
    [[nodiscard]] bool isSkipped() const { return m_isSkipped; }
    /// The transfer was ended since others have the rest.
    [[nodiscard]] bool hasEnough() const { return m_hasEnough; }
    /// What was here of it had to be thrown away.
    [[nodiscard]] bool hasRestarted() const { return m_hasRestarted; }

private:
    void setName(const QString &name);
    void tellBegun() const;
    /// The whole comes, not a rest.
    [[nodiscard]] std::optional<DownloadError> beginAnew(const ReplyHead &head);
    /// Whether the file is too large for the limit or for the disk.
    [[nodiscard]] std::optional<DownloadError> checkSize() const;
    [[nodiscard]] std::optional<DownloadError> claim(const ReplyHead &head);

    const std::shared_ptr<Folder> m_folder;
    const QByteArray m_url;
    std::shared_ptr<Part> m_part;
    const FileEvents m_events;
    const FileWish m_wish;
    std::atomic<bool> m_isHeldBack;
    QString m_name;
    QString m_file;
    qint64 m_most = 0;              ///< bytes; 0: no limit
    qint64 m_size = 0;              ///< once the part is a file
    qint64 m_total = -1;            ///< of the file, as announced; -1: unknown
    std::shared_ptr<Segment> m_own; ///< what the transfer fetches that this is the sink of
    Segments m_segments;
    std::shared_ptr<Progress> m_progress;
    std::optional<DownloadError> m_fault;
    std::atomic<bool> m_isDivided{false};
    std::atomic<bool> m_hasEnough{false};
    bool m_isSkipped = false;
    bool m_isWhole = false;
    bool m_hasRestarted = false;
};

} // namespace download
