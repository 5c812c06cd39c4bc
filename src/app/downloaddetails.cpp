// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloaddetails.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

int DownloadDetails::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant DownloadDetails::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = std::size_t(index.row());
    const DetailLine &line = m_lines[at];
    switch (role) {
    case SectionRole:
        return line.section;
    case LabelRole:
        return line.label;
    case Qt::DisplayRole:
    case ValueRole:
        return line.value;
    case IsProblemRole:
        return line.isProblem;
    case IsFirstRole:
        return at == 0 || m_lines[at - 1].section != line.section;
    default:
        return {};
    }
}

QHash<int, QByteArray> DownloadDetails::roleNames() const
{
    return {{SectionRole, "section"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {IsProblemRole, "isProblem"},
            {IsFirstRole, "isFirst"}};
}

void DownloadDetails::show(const DownloadModel::Place &place)
{
    m_activity = place.activity;
    m_row = place.row;
    update();
}

void DownloadDetails::update()
{
    const auto activity = m_activity.lock();
    std::vector<DetailLine> lines;
    QString title;
    if (activity) {
        lines = DownloadDetailText::lines(activity->batch(), m_row);
        title = activity->batch().rows()[m_row].name;
    }
    if (std::exchange(m_title, title) != title)
        Q_EMIT titleChanged();
    const auto isSameLine = [](const DetailLine &one, const DetailLine &other) {
        return one.label == other.label && one.section == other.section;
    };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isSameLine)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at] == m_lines[at])
            continue;
        m_lines[at] = lines[at];
        Q_EMIT dataChanged(index(int(at)), index(int(at)), {ValueRole, IsProblemRole});
    }
}

void DownloadDetails::copy(int line) const
{
    if (line >= count())
        return;
    QString text;
    for (int at = line < 0 ? 0 : line; at < (line < 0 ? count() : line + 1); ++at) {
        const DetailLine &it = m_lines[std::size_t(at)];
        text += line < 0 ? u"%1: %2\n"_s.arg(it.label, it.value) : it.value;
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace app
