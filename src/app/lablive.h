// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The Lab's live run: what is set in the Lab, on the event loop at a speed, paused, step by step; tasks are cancelled and
// made to fail by hand. It takes the place of the virtual run in the view until it is left, or something is edited. It
// pauses while its page is not shown. Owned by the Lab.
#include <lab/liverun.h>

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace app {

class Lab;

class LabLive : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(bool canStep READ canStep NOTIFY changed)
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(QString runText READ runText NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QStringList speeds READ speeds CONSTANT)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY changed)
    Q_PROPERTY(bool isStill MEMBER m_isStill NOTIFY changed)
    Q_PROPERTY(QString target READ target NOTIFY targetChanged)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY targetChanged)
    Q_PROPERTY(bool canFail READ canFail NOTIFY targetChanged)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)

public:
    explicit LabLive(Lab &lab);
    ~LabLive() override;

    /// A live run is shown; it goes on, is paused, or is over.
    bool isOn() const { return m_run != nullptr; }
    bool isRunning() const { return isOn() && m_run->isRunning(); }
    bool isOver() const { return isOn() && m_run->isOver(); }
    /// There is more to run, or none has begun.
    bool canStep() const { return !isOver(); }
    /// "virtual", "live", "live, paused" or "live, over".
    QString badge() const;
    /// What toggle() does now.
    QString runText() const;
    /// What can be done, and what was done by hand, in sentences.
    QString hint() const;
    /// The speeds to choose from, as text; and the number of the chosen one.
    QStringList speeds() const;
    int speed() const { return m_speed; }
    void setSpeed(int speed);

    /// The recording of the run, and what it came to; null without one, or while it goes on.
    const record::Recording *recording() const { return isOn() ? &m_run->recording() : nullptr; }
    const lab::Run *ended() const;

    /// Begins a run, pauses it, or goes on; begins another one when it is over.
    Q_INVOKABLE void toggle();
    /// Pauses, beginning a run if there is none, and runs one step of a task or one callback; or a turn of the loop.
    Q_INVOKABLE void step();
    Q_INVOKABLE void stepTurn();
    /// Goes to that time at once, in seconds, and is paused there: a moment to look at.
    void runUntil(double seconds);
    /// Back to the virtual run.
    Q_INVOKABLE void stop();

    /// The name of the selected task; empty: none.
    QString target() const;
    bool canCancel() const;
    bool canFail() const;
    /// Cancels the selected task; or makes its wait fail.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void fail();
    bool canKeep() const { return isOn() && !m_run->cancels().empty(); }
    /// Ends the run and makes its cancels pins.
    Q_INVOKABLE void keep();
    void retranslate();

Q_SIGNALS:
    void changed();
    void targetChanged();
    /// The recording has more events, or the run is over, or is another.
    void grown();

private:
    bool begin();
    void tick();
    void show();
    void cancelTask(record::TaskIndex task);

    Lab &m_lab;
    std::unique_ptr<lab::LiveRun> m_run;
    QTimer m_timer;
    record::Time m_until{}; ///< what the view shows of time, live as virtual
    int m_speed;
    bool m_isStill = false;
    bool m_hasNews = false;
    std::size_t m_told = 0; ///< events that were shown with all words
};

} // namespace app
