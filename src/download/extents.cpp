// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "extents.h"

#include <QByteArrayList>

#include <algorithm>

namespace download {

void Extents::add(Run run)
{
    if (run.size() <= 0)
        return;
    // The first that touches it, and the first behind those.
    const auto first = std::lower_bound(m_runs.begin(), m_runs.end(), run.begin,
                                        [](const Run &one, qint64 begin) { return one.end < begin; });
    auto last = first;
    for (; last != m_runs.end() && last->begin <= run.end; ++last) {
        run = {std::min(run.begin, last->begin), std::max(run.end, last->end)};
        m_total -= last->size();
    }
    m_total += run.size();
    if (first == last) {
        m_runs.insert(first, run);
        return;
    }
    *first = run;
    m_runs.erase(first + 1, last);
}

qint64 Extents::reach(qint64 at) const
{
    for (const Run &run : m_runs) {
        if (run.begin <= at && at < run.end)
            return run.end;
    }
    return at;
}

qint64 Extents::before(qint64 at) const
{
    for (const Run &run : m_runs) {
        if (run.begin < at && at <= run.end)
            return at - run.begin;
    }
    return 0;
}

std::vector<Run> Extents::gaps(qint64 size) const
{
    std::vector<Run> gaps;
    qint64 at = 0;
    for (const Run &run : m_runs) {
        if (run.begin >= size)
            break;
        if (run.begin > at)
            gaps.push_back({at, run.begin});
        at = run.end;
    }
    if (at < size)
        gaps.push_back({at, size});
    return gaps;
}

Extents Extents::clipped(qint64 size, qint64 least) const
{
    Extents clipped;
    for (const Run &run : m_runs) {
        const Run kept{run.begin, std::min(run.end, size)};
        if (kept.size() > least)
            clipped.add(kept);
    }
    return clipped;
}

QByteArray Extents::toText() const
{
    QByteArrayList runs;
    for (const Run &run : m_runs)
        runs << QByteArray::number(run.begin) + '-' + QByteArray::number(run.end);
    return runs.join(',');
}

std::optional<Extents> Extents::fromText(QByteArrayView text)
{
    Extents extents;
    if (text.isEmpty())
        return extents;
    qint64 least = 0;
    for (const QByteArray &word : text.toByteArray().split(',')) {
        const QByteArrayList numbers = word.split('-');
        bool isBegin = false;
        bool isEnd = false;
        const Run run{numbers.value(0).toLongLong(&isBegin), numbers.value(1).toLongLong(&isEnd)};
        if (numbers.size() != 2 || !isBegin || !isEnd || run.begin < least || run.size() <= 0)
            return std::nullopt;
        extents.add(run);
        least = run.end + 1;
    }
    return extents;
}

} // namespace download
