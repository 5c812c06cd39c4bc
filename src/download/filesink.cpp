// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filesink.h"

#include "filename.h"

#include <algorithm>

namespace download {

namespace {

/// Where the bytes end that an answer has of a file.
qint64 bodyEnd(const ReplyHead &head)
{
    return head.length < 0 || !head.encoding.isEmpty() ? Segment::noEnd
                                                       : std::max<qint64>(head.rangeStart, 0) + head.length;
}

} // namespace

FileSink::FileSink(std::shared_ptr<Folder> folder, QByteArray url, QString guess, std::shared_ptr<Part> part,
                   FileEvents events, FileWish wish)
    : m_folder(std::move(folder))
    , m_url(std::move(url))
    , m_part(std::move(part))
    , m_events(std::move(events))
    , m_wish(std::move(wish))
    , m_isHeldBack(m_wish.isHeldBack)
    , m_name(std::move(guess))
{}

void FileSink::askForTheRest(Request &request)
{
    m_own.reset();
    m_hasEnough = false;
    request.from = 0;
    request.to = -1;
    request.validator.clear();
    if (!canGoOn())
        return;
    if (m_part->isDivided())
        m_own = m_segments.take(m_part, 0);
    const qint64 end = m_part->isDivided() ? m_part->source().size : m_part->size();
    if (!m_own)
        m_own = std::make_shared<Segment>(m_part, Run{end, m_part->isDivided() ? end : Segment::noEnd});
    m_own->ask(request);
}

bool FileSink::canGoOn() const { return m_part && canGoOn(m_part->size(), m_part->source().validator); }

bool FileSink::canGoOn(qint64 size, const QByteArray &validator)
{
    return !validator.isEmpty() && size > Part::overlap;
}

void FileSink::startOver()
{
    m_hasRestarted = true;
    distrust();
}

void FileSink::distrust()
{
    if (m_part)
        m_part->setSource({m_url, {}});
}

void FileSink::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    if (m_events.named)
        m_events.named(name);
}

std::optional<DownloadError> FileSink::begin(const ReplyHead &head)
{
    m_isWhole = false;
    m_hasEnough = false;
    m_fault.reset();
    const bool isRest = m_own && head.status == 206;
    m_total = isRest ? head.rangeTotal : head.encoding.isEmpty() ? head.length : -1;
    if (isRest && m_part->isDivided() && m_total != m_part->source().size)
        return DownloadError{ErrorKind::Changed};
    if (!isRest) {
        if (auto error = beginAnew(head))
            return error;
    }
    m_isDivided = m_part->isDivided();
    m_own->begin({std::max<qint64>(head.rangeStart, 0), bodyEnd(head)});
    setName(m_part->name());
    tellBegun();
    tellProgress();
    return checkSize();
}

std::optional<DownloadError> FileSink::beginAnew(const ReplyHead &head)
{
    if (!m_part) {
        if (auto error = claim(head))
            return error;
    } else {
        m_hasRestarted = m_hasRestarted || canGoOn();
        if (auto error = m_part->restart())
            return error;
    }
    m_part->setSource({m_url, head.validator});
    if (m_progress)
        m_progress->setHere({});
    m_own = std::make_shared<Segment>(m_part, Run{0, Segment::noEnd});
    m_segments.keep(m_own);
    return std::nullopt;
}

std::optional<DownloadError> FileSink::checkSize() const
{
    if (m_most > 0 && m_total > m_most) {
        DownloadError error{ErrorKind::TooLarge};
        error.received = m_most;
        error.expected = m_total;
        return error;
    }
    return m_total < 0 ? std::nullopt : m_part->checkRoom(m_total - m_part->size());
}

void FileSink::tellBegun() const
{
    const QByteArray &validator = m_part->source().validator;
    if (m_events.begun)
        m_events.begun(m_part->name(), m_isDivided ? QByteArray() : validator, m_total);
    if (m_events.canBeDivided && m_total >= 0 && !validator.isEmpty())
        m_events.canBeDivided(m_total);
}

void FileSink::tellProgress()
{
    if (m_progress && m_isDivided)
        m_progress->setHere(m_part->here());
}

std::optional<DownloadError> FileSink::claim(const ReplyHead &head)
{
    const QString name = m_wish.name.isEmpty() ? fileNameFor(head.url, head.disposition, head.contentType)
                                               : m_wish.name;
    const bool isSmall = head.length >= 0 && head.length <= mostNameless && head.encoding.isEmpty();
    auto claim = m_folder->claim(name, {m_url, head.validator}, m_wish.whenExists,
                                 isSmall ? Naming::WhenKept : Naming::AtOnce);
    if (auto *error = std::get_if<DownloadError>(&claim))
        return std::move(*error);
    if (const auto *there = std::get_if<Folder::AlreadyThere>(&claim)) {
        m_file = there->path;
        m_isSkipped = true;
        return DownloadError{}; // ends the transfer; isSkipped() says that it is none
    }
    m_part = std::get<std::shared_ptr<Part>>(std::move(claim));
    return std::nullopt;
}

std::optional<DownloadError> FileSink::write(const char *data, qint64 size)
{
    // Also what is decoded: a small reply may become a large file.
    if (m_most > 0 && m_own->at() + size > m_most && m_own->gap().end == Segment::noEnd) {
        DownloadError error{ErrorKind::TooLarge};
        error.received = m_most;
        return error;
    }
    if (m_fault)
        return m_fault;
    if (auto error = m_own->write(data, size))
        return error;
    tellProgress();
    m_hasEnough = m_own->isEnough();
    return m_hasEnough ? std::optional(DownloadError{}) : std::nullopt; // ends the transfer
}

std::optional<DownloadError> FileSink::finish()
{
    if (m_fault)
        return m_fault;
    // The server's file ends before ours does.
    if (m_own->isComparing())
        return DownloadError{ErrorKind::Changed};
    if (m_isDivided)
        return std::nullopt; // conclude() sees what came of all
    m_isWhole = m_isHeldBack;
    return m_isWhole ? m_part->appear() : publish();
}

std::shared_ptr<Segment> FileSink::takeSegment(qint64 least)
{
    if (!m_part || m_fault)
        return nullptr;
    if (!m_isDivided) {
        if (m_total < 0 || m_part->source().validator.isEmpty() || !m_part->divide(m_total))
            return nullptr;
        m_isDivided = true;
        m_own->close(m_total);
        tellBegun();
        tellProgress();
    }
    return m_segments.take(m_part, least);
}

std::optional<DownloadError> FileSink::conclude()
{
    if (m_fault)
        return m_fault;
    if (!m_part->here().isWhole(m_part->source().size)) {
        DownloadError error{ErrorKind::Incomplete};
        error.received = m_part->size();
        error.expected = m_part->source().size;
        return error;
    }
    m_isWhole = m_isHeldBack;
    return m_isWhole ? std::nullopt : publish();
}

std::optional<DownloadError> FileSink::publish()
{
    m_isWhole = false;
    const qint64 size = m_part->size();
    std::function<void(const QString &)> published;
    if (m_events.published)
        published = [this, size](const QString &file) { m_events.published(file, size); };
    auto completed = m_part->complete(published, m_wish.whenExists);
    if (auto *error = std::get_if<DownloadError>(&completed))
        return std::move(*error);
    m_file = std::get<QString>(completed);
    m_size = size;
    setName(m_part->name());
    m_own.reset();
    m_part.reset();
    return std::nullopt;
}

qint64 FileSink::size() const { return m_part ? m_part->size() : m_size; }

} // namespace download
