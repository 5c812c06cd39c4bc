// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadfigures.h"

#include "downloadfilter.h"
#include "downloadmodel.h"
#include "sizes.h"

#include <aio/loop.h>

using namespace std::chrono_literals;

namespace app {

namespace {

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
    qint64 received = 0;
    qint64 expected = 0;
    qint64 flow = 0;
    double partly = 0;
    for (const auto &batch : model.batches()) {
        received += batch->received();
        expected = expected < 0 || batch->expected() < 0 ? -1 : expected + batch->expected();
        flow += batch->flow();
        partly += batch->partlyDone();
    }
    setCounts(model.rowCount(), model.count(TaskState::Done), model.count(TaskState::Failed),
              model.count(TaskState::Cancelled), partly);
    m_counts[DownloadFilter::Active] -= model.pausedCount();
    m_counts << model.pausedCount();
    m_bytes = sizeText(received);
    m_ofBytes = isActive() && expected >= 0 ? tr("of %1").arg(sizeText(expected)) : tr("received");
    m_elapsed = durationText(elapsedOf(model));
    measure(aio::Loop::current().now(), flow, expected < 0 ? -1 : std::max<qint64>(0, expected - received));
    m_sentence = tr("%1 done, %2 %3, %4, %5 left, %6 elapsed")
                     .arg(m_done, m_bytes, m_ofBytes, m_speed, m_left, m_elapsed);
    Q_EMIT changed();
}

} // namespace app
