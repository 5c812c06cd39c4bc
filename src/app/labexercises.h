// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The review questions: each is answered by choosing what will happen, and then by the run itself.
#include <lab/exercises.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LabExercises : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed)

public:
    enum Role {
        QuestionRole = Qt::UserRole + 1,
        TaskRole,
        AnswersRole,    ///< a list of texts
        ChosenRole,     ///< the number of the answer; -1: none
        IsAnsweredRole, ///< the run has spoken
        RightRole,      ///< the number of the one that is true of the run; -1: not answered yet
        LessonRole,
        RunsRole ///< a list of maps with name, title and outcome, once it is answered
    };

    explicit LabExercises(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Chooses an answer; does nothing once the run has spoken.
    Q_INVOKABLE void choose(int row, int answer);
    /// Runs what the question is about. Does nothing as long as nothing is chosen.
    Q_INVOKABLE void answer(int row);
    /// All of them as if nothing had been said.
    Q_INVOKABLE void again();
    QString scoreText() const;
    /// Every text is said again.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        int chosen = -1;
        int right = -1;
        lab::ExerciseResult result;
    };
    QVariantList runsOf(std::size_t row) const;

    std::vector<Row> m_rows;
};

} // namespace app
