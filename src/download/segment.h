// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What one transfer fetches of a file: a gap of its part, and before and behind it bytes that are here already, which are
// compared, so that no two versions of a file are ever mixed. On the transport's thread, or between transfers.
#pragma once

#include "part.h"
#include "transfer.h"

#include <limits>

namespace download {

class Segment {
public:
    /// The end of a gap that goes as far as the body does.
    static constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

    Segment(std::shared_ptr<Part> part, Run gap);

    /// Asks for it, and for what is to be compared.
    void ask(Request &request) const;
    /// What is still missing of it.
    [[nodiscard]] const Run &gap() const { return m_gap; }
    /// Where the next byte of the body belongs.
    [[nodiscard]] qint64 at() const { return m_at; }
    /// A body comes that has these bytes of the file; noEnd: nobody knows how many.
    void begin(Run body);
    /// The next bytes of the body. The error Changed: they are not those that are here.
    [[nodiscard]] std::optional<DownloadError> write(const char *data, qint64 size);
    /// Nothing of what is still to come of the body is wanted.
    [[nodiscard]] bool isEnough() const { return m_isFilled && m_at < m_bodyEnd; }
    /// Something of what was here before the gap has not been compared yet.
    [[nodiscard]] bool isComparing() const { return m_at < m_gap.begin; }
    /// It is part of a file of `size` bytes, which is divided from now on.
    void close(qint64 size);
    /// Takes what lies behind it as well.
    void extend(qint64 end) { m_gap.end = end; }
    /// Leaves the second half of what is missing to somebody else, and gives that.
    [[nodiscard]] Run giveHalf();

private:
    /// Where to stop comparing; at() where there is nothing to compare with.
    [[nodiscard]] qint64 compareUntil() const;

    std::shared_ptr<Part> m_part;
    Run m_gap;
    qint64 m_at;
    qint64 m_bodyEnd = noEnd;
    bool m_isFilled = false;
};

/// Who fills which gap of one part.
class Segments {
public:
    /// A gap that nobody fills or else, unless `least` is 0, the second half of the largest one, if that has at least so
    /// many bytes; null: there is nothing to do.
    [[nodiscard]] std::shared_ptr<Segment> take(const std::shared_ptr<Part> &part, qint64 least);
    /// Nothing came of it: who was to have its bytes before goes on with them, if that is still at work just before it.
    void giveBack(const Segment &segment);
    /// One that nobody had to ask for.
    void keep(const std::shared_ptr<Segment> &segment) { m_underWay.push_back(segment); }

private:
    std::vector<std::weak_ptr<Segment>> m_underWay;
};

class FileSink;

/// Where the bytes of one segment go. Another than the first transfer of a file has it for its sink.
class SegmentSink final : public Sink {
public:
    SegmentSink(std::shared_ptr<FileSink> file, std::shared_ptr<Segment> segment);

    std::optional<DownloadError> begin(const ReplyHead &head) override;
    std::optional<DownloadError> write(const char *data, qint64 size) override;
    std::optional<DownloadError> finish() override { return std::nullopt; }

    /// The transfer was ended since somebody else has the rest. Once it is over.
    [[nodiscard]] bool hasEnough() const { return m_segment->isEnough(); }
    /// Nothing more comes of it. On the transport's thread.
    void giveUp();

private:
    std::shared_ptr<FileSink> m_file;
    std::shared_ptr<Segment> m_segment;
};

} // namespace download
