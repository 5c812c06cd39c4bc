// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "segment.h"

#include "filesink.h"

#include <algorithm>

namespace download {

Segment::Segment(std::shared_ptr<Part> part, Run gap)
    : m_part(std::move(part)), m_gap(gap), m_at(gap.begin)
{}

void Segment::ask(Request &request) const
{
    const Run &gap = m_gap;
    request.from = gap.begin - std::min(Part::overlap, m_part->here().before(gap.begin));
    request.to = gap.end == noEnd ? -1 : std::min(gap.end + Part::overlap, m_part->source().size);
    request.validator = m_part->source().validator;
}

void Segment::begin(Run body)
{
    m_at = body.begin;
    m_bodyEnd = body.end;
    m_isFilled = false;
}

qint64 Segment::compareUntil() const
{
    if (m_at < m_gap.begin)
        return m_gap.begin;
    return std::min(m_part->here().reach(m_at), m_gap.end + Part::overlap);
}

std::optional<DownloadError> Segment::write(const char *data, qint64 size)
{
    while (size > 0 && !m_isFilled) {
        const bool isMissing = m_gap.begin <= m_at && m_at < m_gap.end;
        const qint64 count = std::min(size, (isMissing ? m_gap.end : compareUntil()) - m_at);
        if (isMissing) {
            if (auto error = m_part->write(m_at, data, count))
                return error;
            m_gap.begin += count;
        } else if (!m_part->matches(m_at, data, count)) {
            return DownloadError{ErrorKind::Changed};
        }
        m_at += count;
        data += count;
        size -= count;
        m_isFilled = m_at >= m_gap.end && compareUntil() <= m_at;
    }
    return std::nullopt;
}

void Segment::close(qint64 size)
{
    m_gap.end = size;
    m_bodyEnd = size;
}

Run Segment::giveHalf()
{
    const Run half{m_gap.begin + m_gap.size() / 2, m_gap.end};
    m_gap.end = half.begin;
    return half;
}

std::shared_ptr<Segment> Segments::take(const std::shared_ptr<Part> &part, qint64 least)
{
    Extents owned = part->here();
    std::shared_ptr<Segment> largest;
    std::erase_if(m_underWay, [](const std::weak_ptr<Segment> &segment) { return segment.expired(); });
    for (const std::weak_ptr<Segment> &weak : m_underWay) {
        const std::shared_ptr<Segment> segment = weak.lock();
        owned.add(segment->gap());
        if (!largest || segment->gap().size() > largest->gap().size())
            largest = segment;
    }
    std::vector<Run> free = owned.gaps(part->source().size);
    if (free.empty() && least > 0 && largest && largest->gap().size() >= 2 * least)
        free.push_back(largest->giveHalf());
    if (free.empty())
        return nullptr;
    const auto segment = std::make_shared<Segment>(part, free.front());
    keep(segment);
    return segment;
}

void Segments::giveBack(const Segment &segment)
{
    for (const std::weak_ptr<Segment> &weak : m_underWay) {
        const std::shared_ptr<Segment> other = weak.lock();
        if (other && other.get() != &segment && other->gap().end == segment.gap().begin
            && other->gap().size() > 0)
            other->extend(segment.gap().end);
    }
}

SegmentSink::SegmentSink(std::shared_ptr<FileSink> file, std::shared_ptr<Segment> segment)
    : m_file(std::move(file)), m_segment(std::move(segment))
{}

std::optional<DownloadError> SegmentSink::begin(const ReplyHead &head)
{
    const PartSource &source = m_file->part()->source();
    const bool isOther = !head.validator.isEmpty() && head.validator != source.validator;
    if (head.status != 206 || head.rangeTotal != source.size || isOther)
        return DownloadError{ErrorKind::Changed};
    m_segment->begin({head.rangeStart, head.length < 0 ? Segment::noEnd : head.rangeStart + head.length});
    return std::nullopt;
}

void SegmentSink::giveUp() { m_file->giveBack(*m_segment); }

std::optional<DownloadError> SegmentSink::write(const char *data, qint64 size)
{
    if (m_file->fault())
        return m_file->fault();
    if (auto error = m_segment->write(data, size)) {
        // The others would go on with what does not fit, or with a disk that is full.
        m_file->setFault(*error);
        return error;
    }
    m_file->tellProgress();
    return hasEnough() ? std::optional(DownloadError{}) : std::nullopt; // ends the transfer
}

} // namespace download
