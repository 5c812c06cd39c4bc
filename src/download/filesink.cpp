// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filesink.h"

#include "filename.h"

#include <algorithm>

namespace download {

namespace {

/// So much of what is here is fetched again and compared: a validator alone was seen to lie.
constexpr qint64 overlap = 65'536;

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

void FileSink::askForTheRest(Request &request) const
{
    request.from = canGoOn() ? m_part->size() - overlap : 0;
    request.validator = canGoOn() ? m_part->source().validator : QByteArray();
}

bool FileSink::canGoOn() const { return m_part && canGoOn(m_part->size(), m_part->source().validator); }

bool FileSink::canGoOn(qint64 size, const QByteArray &validator)
{
    return !validator.isEmpty() && size > overlap;
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
    if (m_part && head.status == 206) {
        m_compared = head.rangeStart;
        setName(m_part->name());
        tellBegun(head.rangeTotal);
        return checkSize(head.rangeTotal);
    }
    m_compared = -1;
    if (!m_part) {
        if (auto error = claim(head))
            return error;
    } else {
        m_hasRestarted = m_hasRestarted || canGoOn();
        if (auto error = m_part->restart())
            return error;
    }
    m_part->setSource({m_url, head.validator});
    setName(m_part->name());
    const qint64 total = head.encoding.isEmpty() ? head.length : -1;
    tellBegun(total);
    return checkSize(total);
}

std::optional<DownloadError> FileSink::checkSize(qint64 total) const
{
    if (m_most > 0 && total > m_most) {
        DownloadError error{ErrorKind::TooLarge};
        error.received = m_most;
        error.expected = total;
        return error;
    }
    return total < 0 ? std::nullopt : m_part->checkRoom(total - m_part->size());
}

void FileSink::tellBegun(qint64 size) const
{
    if (m_events.begun)
        m_events.begun(m_part->name(), m_part->source().validator, size);
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
    if (m_compared >= 0) {
        const qint64 old = std::min(size, m_part->size() - m_compared);
        if (!m_part->matches(m_compared, data, old))
            return DownloadError{ErrorKind::Changed};
        m_compared += old;
        data += old;
        size -= old;
        if (m_compared == m_part->size())
            m_compared = -1;
    }
    // Also what is decoded: a small reply may become a large file.
    if (m_most > 0 && m_part->size() + size > m_most) {
        DownloadError error{ErrorKind::TooLarge};
        error.received = m_most;
        return error;
    }
    return m_part->write(data, size);
}

std::optional<DownloadError> FileSink::finish()
{
    // The server's file ends before ours does.
    if (m_compared >= 0)
        return DownloadError{ErrorKind::Changed};
    m_isWhole = m_isHeldBack;
    return m_isWhole ? m_part->appear() : publish();
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
    m_part.reset();
    return std::nullopt;
}

qint64 FileSink::size() const { return m_part ? m_part->size() : m_size; }

} // namespace download
