// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadfigures.h"

#include "downloadmodel.h"
#include "sizes.h"

#include <aio/loop.h>

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr Duration readable = 250ms;
const QString none = u"–"_s;

/// "2 s", "2 min 05 s": a guess needs no hundredths.
QString roughly(Duration duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration);
    return seconds < 60s ? shortDurationText(seconds) : durationText(seconds);
}

/// Of the batches that go on, or else of the newest.
Duration elapsedOf(const DownloadModel &model)
{
    Duration longest{0};
    for (const auto &batch : model.batches()) {
        if (!batch->batch().isSettled())
            longest = std::max(longest, batch->batch().elapsed());
    }
    if (longest > 0ns || model.batches().empty())
        return longest;
    return model.batches().front()->batch().elapsed();
}

} // namespace

void DownloadFigures::update(const DownloadModel &model)
{
    const int done = model.count(TaskState::Done);
    const int failed = model.count(TaskState::Failed);
    const int cancelled = model.count(TaskState::Cancelled);
    const int all = model.rowCount();
    m_counts = {all, all - done - failed - cancelled, done, failed, cancelled};

    qint64 received = 0;
    qint64 expected = 0;
    double partly = 0;
    for (const auto &batch : model.batches()) {
        received += batch->received();
        expected = expected < 0 || batch->expected() < 0 ? -1 : expected + batch->expected();
        partly += batch->partlyDone();
    }
    const double whole = std::max(all, 1);
    m_shares = {done / whole, failed / whole, cancelled / whole, partly / whole};
    m_remaining = expected < 0 ? -1 : std::max<qint64>(0, expected - received);

    const QLocale locale;
    m_done = u"%1 / %2"_s.arg(locale.toString(done), locale.toString(all));
    m_bytes = sizeText(received);
    m_ofBytes = m_counts[1] > 0 && expected >= 0 ? tr("of %1").arg(sizeText(expected)) : tr("received");
    m_elapsed = durationText(elapsedOf(model));
    measure(model, aio::Loop::current().now());
    m_sentence = tr("%1 done, %2 %3, %4, %5 left, %6 elapsed")
                     .arg(m_done, m_bytes, m_ofBytes, m_speed, m_left, m_elapsed);
    Q_EMIT changed();
}

void DownloadFigures::measure(const DownloadModel &model, Duration now)
{
    if (m_counts[1] == 0) {
        m_speed = m_left = none;
        m_meter = {};
        m_measuredAt = -1ns;
        return;
    }
    qint64 flow = 0;
    for (const auto &batch : model.batches())
        flow += batch->flow();
    m_meter.add(now, flow);
    if (m_measuredAt >= 0ns && now - m_measuredAt < readable)
        return;
    m_measuredAt = now;
    m_speed = m_meter.rate() > 0 ? rateText(m_meter.rate()) : none;
    const auto left = m_remaining < 0 ? std::nullopt : m_meter.timeFor(m_remaining);
    m_left = left ? roughly(*left) : none;
}

} // namespace app
