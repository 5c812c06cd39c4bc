// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Predict first: the tasks of a run that is not shown yet, what a person says of each, and then how it compares. While
// it asks, the page hides whatever would give the answer away.
#include <lab/prediction.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LabPrediction : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool canAnswer READ canAnswer NOTIFY changed)
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed)

public:
    /// How a task ends, as the choices stand in the row; None: nothing is said.
    enum End { None = -1, Returns, Fails, IsCancelled, NeverEnds };
    Q_ENUM(End)
    enum Role {
        NameRole = Qt::UserRole + 1,
        EndRole,
        SecondsRole, ///< as typed
        ProblemRole, ///< why the time cannot be used, or nothing
        IsEndRightRole,
        IsTimeRightRole,
        TruthRole ///< what happened, once it is answered
    };

    explicit LabPrediction(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Each scenario that is opened is asked about.
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    bool isAsking() const { return m_phase == Phase::Asking; }
    bool isAnswered() const { return m_phase == Phase::Answered; }
    /// Something is said, and every time that is can be read.
    bool canAnswer() const;
    QString scoreText() const;

    /// Another scenario was opened, whose run is this.
    void ask(const record::Recording &recording);
    /// The run is another: asked about until it is answered; an answer to the one before is put away.
    void update(const record::Recording &recording);

    Q_INVOKABLE void setEnd(int row, int end);
    Q_INVOKABLE void setSeconds(int row, const QString &text);
    /// Holds the guesses against the run.
    Q_INVOKABLE void answer();
    /// Asks about the same run, with nothing said.
    Q_INVOKABLE void again();
    /// Puts the questions or the answer away; the next scenario is asked about all the same.
    Q_INVOKABLE void close();
    /// Every text is said again.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    enum class Phase : std::uint8_t { Idle, Asking, Answered };
    struct Row {
        End end = None;
        QString seconds;
    };

    static std::optional<double> read(const QString &text);
    lab::Score score() const;
    void start();

    bool m_isOn = false;
    Phase m_phase = Phase::Idle;
    record::Recording m_recording;
    std::vector<record::TaskIndex> m_tasks;
    std::vector<Row> m_rows;
    lab::Score m_score;
};

} // namespace app
