// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labcatalogue.h"

#include <lab/examples.h>

#include <QLocale>

#include <algorithm>

namespace app {

namespace {

QString groupTitle(const lab::Scenario &scenario)
{
    if (scenario.program)
        return scenario.group == lab::programGroup().name ? said(lab::programGroup().title)
                                                          : LabCatalogue::tr("Your programs");
    const auto &groups = lab::groups();
    const auto group = std::ranges::find(groups, scenario.group, &lab::Group::name);
    return group == groups.end() ? scenario.group : said(group->title);
}

bool isWanted(const lab::Scenario &scenario, const QStringList &words)
{
    const QString all = QStringList{scenario.name, said(scenario.title), groupTitle(scenario), scenario.topic}
                            .join(u' ');
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString said(const lab::Text &text)
{
    return QLocale().language() == QLocale::French ? text.french : text.english;
}

LabCatalogue::LabCatalogue(QObject *parent)
    : QAbstractListModel(parent)
{
    select();
}

void LabCatalogue::select()
{
    m_shown.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (const auto &program : m_programs) {
        if (isWanted(*program, words))
            m_shown.push_back(program.get());
    }
    for (const lab::Scenario &scenario : lab::scenarios()) {
        if (isWanted(scenario, words))
            m_shown.push_back(&scenario);
    }
}

void LabCatalogue::setPrograms(const std::vector<std::shared_ptr<const lab::Scenario>> &open)
{
    beginResetModel();
    m_programs = open;
    m_programs.insert(m_programs.end(), lab::examplePrograms().begin(), lab::examplePrograms().end());
    select();
    endResetModel();
    Q_EMIT filterChanged();
}

int LabCatalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LabCatalogue::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const lab::Scenario &scenario = *m_shown[std::size_t(index.row())];
    switch (role) {
    case NameRole:
        return scenario.name;
    case TitleRole:
        return said(scenario.title);
    case GroupRole:
        return groupTitle(scenario);
    default:
        return {};
    }
}

QHash<int, QByteArray> LabCatalogue::roleNames() const
{
    return {{NameRole, "name"}, {TitleRole, "title"}, {GroupRole, "group"}};
}

void LabCatalogue::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
    Q_EMIT filterChanged();
}

int LabCatalogue::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_shown, name, &lab::Scenario::name);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString LabCatalogue::nameAt(int row) const { return index(row).data(NameRole).toString(); }

void LabCatalogue::retranslate()
{
    beginResetModel();
    select();
    endResetModel();
    Q_EMIT filterChanged();
}

} // namespace app
