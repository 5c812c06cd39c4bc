// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "waterfall.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

using download::Attempt;
using download::Batch;
using download::Phases;
using download::RowState;

namespace {

class Spans {
public:
    explicit Spans(Duration origin)
        : m_origin(origin)
    {}
    void add(Step step, Duration begin, Duration end, int attempt)
    {
        if (end > begin)
            m_spans.push_back({step, begin - m_origin, end - m_origin, attempt, false});
    }
    void markFailed()
    {
        if (!m_spans.empty())
            m_spans.back().isFailed = true;
    }
    std::vector<Span> take() { return std::move(m_spans); }

private:
    const Duration m_origin;
    std::vector<Span> m_spans;
};

constexpr Duration leastTime = std::chrono::microseconds(50);

/// What the transfer is at, while it goes on.
Step stepNow(download::Phase phase)
{
    switch (phase) {
    case download::Phase::Waiting:
        return Step::Waiting;
    case download::Phase::Receiving:
    case download::Phase::Over:
        return Step::Receiving;
    default:
        return Step::Connect;
    }
}

/// What comes after what this attempt reached.
Step lastStep(const Phases &phases)
{
    return phases.firstByte.count() > 0                           ? Step::Receiving
           : phases.connect.count() > 0 || phases.tls.count() > 0 ? Step::Waiting
           : phases.nameLookup.count() > 0                        ? Step::Connect
                                                                  : Step::NameLookup;
}

void addAttempt(Spans &spans, const Attempt &attempt, int number, Duration end, std::optional<Step> now)
{
    spans.add(Step::Queued, attempt.queued, attempt.started, number);
    const Phases &phases = attempt.phases;
    const std::array<std::pair<Step, Duration>, 5> reached{{{Step::NameLookup, phases.nameLookup},
                                                            {Step::Connect, phases.connect},
                                                            {Step::Tls, phases.tls},
                                                            {Step::Waiting, phases.firstByte},
                                                            {Step::Receiving, phases.total}}};
    Duration at = attempt.started;
    for (const auto &[step, since] : reached) {
        const Duration until = std::min(attempt.started + since, end);
        // libcurl's total goes on while nothing more came: what broke off did so in the step that it had reached.
        // A name that is known and a connection that is open take no time worth a step.
        if (since <= Duration::zero() || until - at < leastTime
            || (step == Step::Receiving && phases.firstByte.count() == 0))
            continue;
        spans.add(step, at, until, number);
        at = until;
    }
    if (phases.written > phases.total) {
        const Duration until = std::min(attempt.started + phases.written, end);
        spans.add(Step::Writing, at, until, number);
        at = std::max(at, until);
    }
    // What is left after the last phase is the way back to the awaiting code, unless nothing else is known.
    if (now)
        spans.add(*now, at, end, number);
    else if (at == attempt.started || phases.total.count() == 0 || attempt.error)
        spans.add(lastStep(phases), at, end, number);
    if (attempt.error)
        spans.markFailed();
}

QString text(const char *words) { return QCoreApplication::translate("Waterfall", words); }

} // namespace

std::vector<Span> spansOf(const Batch &batch, std::size_t index)
{
    const download::Row &row = batch.rows()[index];
    Spans spans(batch.began());
    const Attempt *before = nullptr;
    int number = 0;
    for (const Attempt &attempt : row.history) {
        ++number;
        if (!before)
            spans.add(Step::Paused, batch.began(), attempt.queued, number);
        else
            spans.add(before->isInterrupted ? Step::Paused : Step::NextTry, before->ended, attempt.queued,
                      number);
        const bool isLive = !attempt.isOver;
        Attempt shown = attempt;
        if (isLive)
            shown.phases = batch.phases(index);
        addAttempt(spans, shown, number, isLive ? batch.now() : attempt.ended,
                   isLive ? std::optional(stepNow(batch.phase(index))) : std::nullopt);
        before = &attempt;
    }
    if (before && row.checksum() && before->evidence && before->evidence->end != download::BodyEnd::Unknown)
        spans.add(Step::Checking, before->ended, row.state == RowState::Active ? batch.now() : row.ended,
                  number);
    const Duration since = before ? before->ended : batch.began();
    if (!batch.isStarted())
        return spans.take();
    if (row.state == RowState::Queued)
        spans.add(Step::Queued, row.since, batch.now(), number + 1);
    else if (row.state == RowState::Waiting)
        spans.add(Step::NextTry, since, batch.now(), number + 1);
    else if (row.state == RowState::Paused)
        spans.add(Step::Paused, since, batch.now(), number + 1);
    return spans.take();
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Queued:
        return text(QT_TRANSLATE_NOOP("Waterfall", "waiting for a place"));
    case Step::NameLookup:
        return text(QT_TRANSLATE_NOOP("Waterfall", "name lookup"));
    case Step::Connect:
        return text(QT_TRANSLATE_NOOP("Waterfall", "connection"));
    case Step::Tls:
        return text(QT_TRANSLATE_NOOP("Waterfall", "TLS"));
    case Step::Waiting:
        return text(QT_TRANSLATE_NOOP("Waterfall", "waiting for the answer"));
    case Step::Receiving:
        return text(QT_TRANSLATE_NOOP("Waterfall", "receiving"));
    case Step::Writing:
        return text(QT_TRANSLATE_NOOP("Waterfall", "writing"));
    case Step::Checking:
        return text(QT_TRANSLATE_NOOP("Waterfall", "computing the checksum"));
    case Step::NextTry:
        return text(QT_TRANSLATE_NOOP("Waterfall", "waiting before the next attempt"));
    case Step::Paused:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Waterfall", "paused"));
}

QString sentence(const Span &span)
{
    const QString words = text(QT_TRANSLATE_NOOP("Waterfall", "attempt %1, %2: %3, from %4 on"))
                              .arg(QLocale().toString(span.attempt), stepName(span.step),
                                   measuredText(span.end - span.begin), durationText(span.begin));
    return span.isFailed ? text(QT_TRANSLATE_NOOP("Waterfall", "%1; failed")).arg(words) : words;
}

} // namespace app
