// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The rows of *Your own tasks*, as typed and checked with every key. It keeps what a removal took, so that it can be
// undone, and turns into JSON to be remembered.
#include "typedtask.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QtQmlIntegration>

namespace app {

class OwnTasks : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Dashboard")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isGood READ isGood NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(int mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(QStringList modeNames READ modeNames NOTIFY modeNamesChanged)
    Q_PROPERTY(QString modeExplanation READ modeExplanation NOTIFY modeChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DurationRole,
        FailsAtRole,
        CleanUpRole,
        NameNoteRole,
        NameProblemRole,
        DurationProblemRole,
        FailsAtProblemRole,
        CleanUpProblemRole
    };
    enum Field { Name, WorkTime, FailsAt, CleanUp };
    Q_ENUM(Field)

    explicit OwnTasks(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    /// What was typed into a field.
    Q_INVOKABLE void edit(int row, Field field, const QString &text);
    Q_INVOKABLE void add();
    Q_INVOKABLE void duplicate(int row);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Adds `copies` rows like the last one; what is no number from 1 to what still fits is refused, see copiesProblem.
    Q_INVOKABLE void addCopies(const QString &copies);
    /// Empty, or why addCopies() would refuse.
    Q_INVOKABLE QString copiesProblem(const QString &copies) const;
    /// Takes the last removal or addition of rows back.
    Q_INVOKABLE void undo();
    bool canUndo() const { return !m_before.empty(); }

    bool isGood() const { return m_problems == 0 && !m_rows.empty(); }
    /// How many tasks, and how long they take; or how many fields need another look.
    QString summary() const;
    int mode() const { return int(m_mode); }
    void setMode(int mode);
    QStringList modeNames() const;
    QString modeExplanation() const;

    /// What to run; only when isGood().
    RunSpec spec() const;
    QJsonObject toJson() const;
    /// Replaces everything; what makes no sense is left out. An empty object gives an example.
    void fromJson(const QJsonObject &object);
    /// Every sentence is said again.
    void retranslate();

Q_SIGNALS:
    void changed();
    void modeChanged();
    void modeNamesChanged();

private:
    void insert(int row, const std::vector<TypedTask> &rows);
    void replaceAll(std::vector<TypedTask> rows);
    void remember();
    void check();

    std::vector<TypedTask> m_rows;
    std::vector<ReadTask> m_read;
    std::vector<std::vector<TypedTask>> m_before; ///< for undo, newest last
    RunMode m_mode = RunMode::Gather;
    int m_problems = 0;
};

} // namespace app
