// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What can be changed in the scenario at hand, a row each, as typed: a text that can't be used stays in its field with
// the reason, and the run keeps the last value that could.
#include <lab/whatif.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <map>

namespace app {

class LabParameters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(int count READ count NOTIFY scenarioChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LabelRole,    ///< what it is, in a few words
        UnitRole,     ///< "s", or nothing
        TextRole,     ///< as typed
        FlagRole,     ///< for true and false: which; undefined for the others
        ProblemRole,  ///< why the text can't be used, or nothing
        IsChangedRole ///< another value than the usual one
    };

    explicit LabParameters(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    /// Shows the parameters of a scenario with these changes; what was typed and refused is forgotten.
    void show(std::shared_ptr<const lab::Scenario> scenario, const QJsonObject &changes);
    /// What it is, in a few words.
    static QString label(const lab::Parameter &parameter);
    /// The parameter of a row, or null.
    const lab::Parameter *at(int row) const;
    /// What was typed into a field: tells valueTyped() when it can be used.
    Q_INVOKABLE void edit(int row, const QString &text);
    /// Every text is said again.
    void retranslate();

Q_SIGNALS:
    void scenarioChanged();
    void valueTyped(const QString &name, const QJsonValue &value);

private:
    static QString plainLabel(const lab::Parameter &parameter);
    QJsonValue valueOf(const lab::Parameter &parameter) const;
    QString refusalOf(const lab::Parameter &parameter, const QJsonValue &value) const;

    /// Rows in which nothing was refused need no text.
    struct Typed {
        QString text;
        QString problem;
    };

    std::shared_ptr<const lab::Scenario> m_scenario;
    QJsonObject m_changes;
    std::map<QString, Typed> m_refused;
};

/// A value as it stands in a field.
QString fieldText(const QJsonValue &value);

} // namespace app
