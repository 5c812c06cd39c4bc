// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadselection.h"

#include <algorithm>

namespace app {

DownloadSelection::DownloadSelection(DownloadModel &model, DownloadFilter &rows)
    : m_model(model), m_rows(rows)
{
    connect(&rows, &DownloadFilter::countChanged, this, &DownloadSelection::changed);
}

QString DownloadSelection::text() const
{
    const int selected = count();
    return selected < 2 ? QString() : tr("%Ln download(s) selected", nullptr, selected);
}

void DownloadSelection::choose(int row, int modifiers)
{
    if (row < 0 || row >= m_rows.count())
        return;
    const int source = m_rows.sourceRow(row);
    const auto held = Qt::KeyboardModifiers::fromInt(Qt::KeyboardModifiers::Int(modifiers));
    if (held.testFlag(Qt::ControlModifier)) {
        m_model.select({source}, !m_model.isSelected(source));
        m_anchor = m_rows.index(row, 0);
    } else if (held.testFlag(Qt::ShiftModifier) && m_anchor.isValid()) {
        m_model.clearSelection();
        select(std::min(row, m_anchor.row()), std::max(row, m_anchor.row()));
    } else {
        m_model.clearSelection();
        m_model.select({source}, true);
        m_anchor = m_rows.index(row, 0);
    }
    Q_EMIT changed();
}

void DownloadSelection::select(int from, int to)
{
    std::vector<int> sources;
    for (int row = from; row <= to; ++row)
        sources.push_back(m_rows.sourceRow(row));
    std::sort(sources.begin(), sources.end());
    m_model.select(sources, true);
}

void DownloadSelection::selectAll()
{
    select(0, m_rows.count() - 1);
    Q_EMIT changed();
}

void DownloadSelection::clear()
{
    m_model.clearSelection();
    Q_EMIT changed();
}

std::vector<int> DownloadSelection::rows() const
{
    std::vector<int> shown;
    for (const int source : m_model.selectedRows()) {
        if (const int row = m_rows.shownRow(source); row >= 0)
            shown.push_back(row);
    }
    std::sort(shown.begin(), shown.end());
    return shown;
}

std::vector<int> DownloadSelection::rowsFor(int row) const
{
    if (row < 0 || row >= m_rows.count())
        return {};
    return m_model.isSelected(m_rows.sourceRow(row)) ? rows() : std::vector<int>{row};
}

} // namespace app
