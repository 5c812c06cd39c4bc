// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a card of the Dashboard shows: something with rows that runs, can be cancelled, and leaves the awaiting code with
// a result. A Run is one, a batch of downloads is another. Texts are made when asked for, in the language of the moment.
// What happens in it is recorded from its start until it has settled, and kept as long as it is here.
#include "duration.h"
#include "taskstate.h"

#include <record/recorder.h>

#include <QObject>

#include <memory>

namespace app {

class Activity : public QObject {
    Q_OBJECT

public:
    Activity();
    ~Activity() override;

    /// What it is: "gather", "Downloads" …
    virtual QString title() const = 0;
    /// The pill: "running 1.24 s", "done in 2.00 s, 1 failed" …
    virtual QString status() const = 0;
    /// The state whose colour the pill has.
    virtual TaskState statusColour() const = 0;
    /// What the awaiting code has, as code; at most `most` values of it.
    virtual QString received(int most) const = 0;
    /// A sentence about what is not obvious; often empty.
    virtual QString note() const = 0;
    /// The page that shows more of it; empty: none.
    virtual QString page() const { return {}; }

    /// Rows in this state.
    virtual int count(TaskState state) const = 0;
    int activeCount() const;
    /// The awaiting code has its answer.
    virtual bool isAnswered() const = 0;
    /// It has, and no row is under way.
    bool isSettled() const { return isAnswered() && activeCount() == 0; }
    virtual bool canCancel() const = 0;
    virtual void cancel() = 0;
    /// Since the start.
    virtual Duration age() const = 0;
    /// The same once more, started; with the error mode that the switch shows.
    virtual std::shared_ptr<Activity> again() const = 0;

    /// Whether errors can be raised or returned as values, at the choice of the card's switch.
    virtual bool hasErrorSwitch() const { return false; }
    virtual bool isReturning() const { return false; }
    /// Sets the switch: it counts for again(), not for what runs.
    virtual void setReturning(bool /*isReturning*/) {}
    /// Said when the switch shows another mode than the one that runs.
    virtual QString switchNote() const { return {}; }

    virtual int rowCount() const = 0;
    virtual QString rowName(int row) const = 0;
    virtual TaskState rowState(int row) const = 0;
    /// How far its work is, 0 to 1.
    virtual double rowProgress(int row) const = 0;
    /// How far its clean-up is, 0 to 1.
    virtual double rowCleanUp(int /*row*/) const { return 0; }
    virtual QString rowTime(int row) const = 0;
    /// Its result, its error in words, or what it is at.
    virtual QString rowResult(int row) const = 0;
    /// The whole row in one sentence, for a screen reader.
    virtual QString rowSentence(int row) const = 0;
    virtual bool canCancelRow(int row) const = 0;
    virtual void cancelRow(int row) = 0;

    /// What happened so far; grows while it is under way.
    const record::Recording &recording() const;
    /// The loop it runs on; null before it starts.
    aio::Loop *loop() const { return m_loop; }

Q_SIGNALS:
    /// This row's state changed.
    void rowChanged(int row);
    /// What is said of the whole changed.
    void changed();

protected:
    /// Calls `start()`, and records the tasks that it makes on the current loop, and those that they make.
    template<typename Start>
    void record(Start start)
    {
        recorder().adopt(start);
    }

private:
    record::Recorder &recorder();
    void stopWhenSettled();

    std::unique_ptr<record::Recorder> m_recorder;
    aio::Loop *m_loop = nullptr;
};

} // namespace app
