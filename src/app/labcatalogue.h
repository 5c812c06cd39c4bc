// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The scenarios of the Lab as a list, group by group, those that a filter leaves. A word of the filter may stand in a
// scenario's name, its title in the program's language, its group or what it is about.
#include <lab/scenario.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LabCatalogue : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY filterChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TitleRole, GroupRole };

    explicit LabCatalogue(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_shown.size()); }
    /// The row of a scenario; -1 when the filter leaves it out.
    Q_INVOKABLE int rowOf(const QString &name) const;
    /// The name of the scenario in a row; empty when there is none.
    Q_INVOKABLE QString nameAt(int row) const;
    /// Puts the programs that are open, and then the examples, before the scenarios.
    void setPrograms(const std::vector<std::shared_ptr<const lab::Scenario>> &open);
    /// Every text is said again.
    void retranslate();

Q_SIGNALS:
    void filterChanged();

private:
    void select();

    QString m_filter;
    std::vector<std::shared_ptr<const lab::Scenario>> m_programs;
    std::vector<const lab::Scenario *> m_shown;
};

/// A text of the catalogue in the program's language.
QString said(const lab::Text &text);

} // namespace app
