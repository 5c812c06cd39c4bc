// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "batchrows.h"

#include "downloadtext.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace app {

namespace {

/// A number that changes faster can't be read.
constexpr Duration readable = 500ms;

} // namespace

BatchRows::BatchRows(std::shared_ptr<BatchActivity> activity, int number)
    : m_activity(std::move(activity))
    , m_number(number)
    , m_shares(batch().rows().size())
    , m_isSelected(m_shares.size())
{
    std::vector<int> all(m_shares.size());
    std::iota(all.begin(), all.end(), 0);
    for (const int row : all)
        m_shares[std::size_t(row)] = shareOf(row);
    std::sort(all.begin(), all.end(), [this](int row, int other) { return comesBefore(row, other); });
    setShown(std::move(all));
    connect(m_activity.get(), &Activity::rowChanged, this, &BatchRows::note);
    for (int row = 0; row < int(m_shares.size()); ++row) {
        if (batch().rows()[std::size_t(row)].state == download::RowState::Active)
            note(row);
    }
}

void BatchRows::setShown(std::vector<int> rows)
{
    m_shown = std::move(rows);
    m_position.assign(m_shares.size(), -1);
    m_counts = {};
    m_received = m_expected = 0;
    m_unknown = m_paused = 0;
    m_pausedParts = 0;
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        m_position[std::size_t(m_shown[at])] = int(at);
        add(m_shares[std::size_t(m_shown[at])], 1);
    }
    for (int row = 0; row < int(m_isSelected.size()) && m_selected > 0; ++row) {
        if (position(row) < 0)
            select(row, false);
    }
}

void BatchRows::exchange(int row, int other)
{
    std::swap(m_shown[std::size_t(position(row))], m_shown[std::size_t(position(other))]);
    std::swap(m_position[std::size_t(row)], m_position[std::size_t(other)]);
}

bool BatchRows::select(int row, bool isSelected)
{
    if (this->isSelected(row) == isSelected)
        return false;
    m_isSelected[std::size_t(row)] = isSelected;
    m_selected += isSelected ? 1 : -1;
    return true;
}

BatchRows::Share BatchRows::shareOf(int row) const
{
    const auto at = std::size_t(row);
    Share share;
    share.state = m_activity->rowState(row);
    share.received = batch().received(at);
    share.expected = share.state == TaskState::Done ? share.received : batch().expected(at);
    share.isPaused = batch().rows()[at].state == download::RowState::Paused;
    share.pausedPart = share.isPaused ? DownloadText::progress(batch(), at) : 0;
    return share;
}

void BatchRows::add(const Share &share, int sign)
{
    m_counts[std::size_t(share.state)] += sign;
    m_paused += share.isPaused ? sign : 0;
    m_pausedParts += sign * share.pausedPart;
    // What failed or was cancelled will not come any more.
    if (share.state == TaskState::Failed || share.state == TaskState::Cancelled)
        return;
    m_received += sign * share.received;
    if (share.expected < 0)
        m_unknown += sign;
    else
        m_expected += sign * share.expected;
}

void BatchRows::note(int row)
{
    m_changed.insert(row);
    if (batch().isStarted())
        m_whole = batch().now() - batch().began();
    const download::RowState state = batch().rows()[std::size_t(row)].state;
    if (state == download::RowState::Active || state == download::RowState::Waiting)
        m_moving.try_emplace(row);
    else
        m_moving.erase(row);
    measure(row);
}

void BatchRows::measure(int row)
{
    Share &kept = m_shares[std::size_t(row)];
    const Share now = shareOf(row);
    m_flow += std::max<qint64>(0, now.received - kept.received);
    if (position(row) >= 0) {
        add(kept, -1);
        add(now, 1);
    }
    kept = now;
    const auto moving = m_moving.find(row);
    if (moving == m_moving.end())
        return;
    Speed &speed = moving->second;
    const Duration time = batch().now();
    speed.meter.add(time, now.received);
    if (speed.shownAt < 0ns || time - speed.shownAt >= readable || speed.shown <= 0) {
        speed.shown = speed.meter.rate();
        speed.shownAt = time;
    }
}

std::vector<int> BatchRows::takeChanged()
{
    std::vector<int> positions;
    for (const int row : m_changed) {
        if (position(row) >= 0)
            positions.push_back(position(row));
    }
    m_changed.clear();
    for (const auto &each : m_moving)
        measure(each.first);
    return positions;
}

std::vector<int> BatchRows::moving() const
{
    std::vector<int> positions;
    for (const auto &each : m_moving) {
        if (position(each.first) >= 0)
            positions.push_back(position(each.first));
    }
    return positions;
}

double BatchRows::rate(int row) const
{
    const auto found = m_moving.find(row);
    return found == m_moving.end() ? 0 : found->second.shown;
}

double BatchRows::partlyDone() const
{
    double sum = m_pausedParts;
    for (const auto &each : m_moving)
        sum += DownloadText::progress(batch(), std::size_t(each.first));
    return sum;
}

} // namespace app
