// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The Lab: a scenario, what is changed in it, and its run on the virtual clock, made anew with each change by the
// library itself. Every change can be undone; a drag is one. One object, owned by the Application.
#include "labcatalogue.h"
#include "labconformance.h"
#include "labexercises.h"
#include "labgrips.h"
#include "lablive.h"
#include "labparameters.h"
#include "labpins.h"
#include "labprediction.h"
#include "labprogram.h"
#include "labstrip.h"
#include "runview.h"

class QJSEngine;
class QQmlEngine;

namespace app {

class Lab : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(app::LabCatalogue *catalogue READ catalogue CONSTANT)
    Q_PROPERTY(app::LabParameters *parameters READ parameters CONSTANT)
    Q_PROPERTY(app::LabPins *pins READ pins CONSTANT)
    Q_PROPERTY(app::LabGrips *grips READ grips CONSTANT)
    Q_PROPERTY(app::LabProgram *program READ program CONSTANT)
    Q_PROPERTY(app::LabStrip *strip READ strip CONSTANT)
    Q_PROPERTY(app::RunView *view READ view CONSTANT)
    Q_PROPERTY(app::LabLive *live READ live CONSTANT)
    Q_PROPERTY(app::LabPrediction *prediction READ prediction CONSTANT)
    Q_PROPERTY(app::LabExercises *exercises READ exercises CONSTANT)
    Q_PROPERTY(app::LabConformance *conformance READ conformance CONSTANT)
    Q_PROPERTY(bool isEager READ isEager NOTIFY runChanged)
    Q_PROPERTY(QString name READ name NOTIFY scenarioChanged)
    Q_PROPERTY(QString title READ title NOTIFY scenarioChanged)
    Q_PROPERTY(QString lookAt READ lookAt NOTIFY scenarioChanged)
    Q_PROPERTY(QString source READ source NOTIFY scenarioChanged)
    Q_PROPERTY(int sourceLine READ sourceLine NOTIFY scenarioChanged)
    Q_PROPERTY(QString python READ python NOTIFY scenarioChanged)
    Q_PROPERTY(QVariantList endings READ endings NOTIFY runChanged)
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY runChanged)
    Q_PROPERTY(QString changesText READ changesText NOTIFY runChanged)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY runChanged)
    Q_PROPERTY(bool hasOlderChanges READ hasOlderChanges NOTIFY runChanged)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced)
    Q_PROPERTY(QString problem READ problem NOTIFY runChanged)
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY runChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY runChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY runChanged)
    Q_PROPERTY(double stripValue READ stripValue NOTIFY runChanged)
    Q_PROPERTY(QList<int> waitingLines READ waitingLines NOTIFY linesChanged)

public:
    /// No default: of a type that it can make itself QML would make another one.
    explicit Lab(QObject *parent);
    ~Lab() override;
    /// For the QML engine: the object of the Application.
    static Lab *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    LabCatalogue *catalogue() { return &m_catalogue; }
    LabParameters *parameters() { return &m_parameters; }
    LabPins *pins() { return &m_pins; }
    LabGrips *grips() { return &m_grips; }
    LabProgram *program() { return &m_program; }
    LabStrip *strip() { return &m_strip; }
    RunView *view() { return &m_view; }
    LabPrediction *prediction() { return &m_prediction; }
    LabExercises *exercises() { return &m_exercises; }
    LabConformance *conformance() { return &m_conformance; }
    LabLive *live() { return &m_live; }
    /// What is set, and its run on the virtual clock.
    const lab::WhatIf &whatIf() const { return m_now; }
    const lab::Run &run() const { return m_run; }
    /// Adds these cancels from outside; one change.
    void keep(const std::vector<lab::ExternalCancel> &cancels);

    /// Opens a scenario as it is usually, or a program as it was left; does nothing for a name that is not in the
    /// catalogue.
    Q_INVOKABLE void open(const QString &name);
    /// Opens what run number `run` of review question number `exercise` ran, with its values; another can be made of it.
    Q_INVOKABLE void openRun(int exercise, int run);
    QString name() const;
    QString title() const;
    QString lookAt() const;
    /// The C++ that runs, as it was compiled, and the number of its first line in its file.
    QString source() const { return m_source.text; }
    int sourceLine() const { return m_source.firstLine; }
    QString python() const;

    /// What “as it was” means.
    const lab::WhatIf &base() const { return m_base; }
    /// Changes something; with `isDrag` the change joins the one before, until endDrag().
    void change(lab::WhatIf whatIf, bool isDrag = false);
    /// What is shown is as it was, from now on.
    void takeAsBase();

    /// The names of the run's tasks.
    QStringList tasks() const;
    /// How each task ended, of many the first: maps with name, state (a TaskState), text and time.
    QVariantList endings() const;
    /// What came of it, and what is different from the scenario as it is usually, in sentences.
    QStringList outcome() const;
    QStringList changes() const;
    QString outcomeText() const { return outcome().join(u' '); }
    QString changesText() const { return changes().join(u' '); }
    /// What is different from the run before the change, in a sentence; empty when there is none before.
    QString differenceText() const;
    /// The run before was not the usual one either.
    bool hasOlderChanges() const { return m_before && m_wasChanged; }
    /// The same once the change is over, for a screen reader: a drag would say too much.
    QString announcement() const { return m_announcement; }
    /// How many runs there were: of a drag at most one a frame.
    int runs() const { return m_runs; }
    /// Why there is no run with these values; the one before is shown then.
    QString problem() const { return m_problem; }
    /// Lines of the source where tasks wait at the cursor's time.
    QList<int> waitingLines() const;

    /// Cancels `task` from outside at this time, in seconds from the start.
    Q_INVOKABLE void addPin(const QString &task, double seconds);
    /// The same for the selected task, or the first that main makes, at the cursor; at its end stands nothing to cancel,
    /// so that then it is in the middle.
    Q_INVOKABLE void addPinAtCursor();
    /// Moves a pin; with `isDrag` the change joins the one before, until endDrag().
    Q_INVOKABLE void movePin(int row, double seconds, bool isDrag = false);
    Q_INVOKABLE void endDrag();
    /// Gives a pin from outside another task.
    Q_INVOKABLE void aimPin(int row, const QString &task, bool isDrag = false);
    /// Gives it the task that stands `step` after its own.
    Q_INVOKABLE void aimPinBy(int row, int step);
    /// Takes away a pin from outside.
    Q_INVOKABLE void removePin(int row);
    /// Makes the strip about this pin, or about this parameter.
    Q_INVOKABLE void askAboutPin(int row);
    Q_INVOKABLE void askAboutParameter(int row);
    Q_INVOKABLE void askAboutGrip(int row);
    /// The value of what the strip is about; 0 when it is about nothing.
    double stripValue() const { return axisValue().value_or(0); }
    /// Puts what the strip is about at this value.
    Q_INVOKABLE void goTo(double value);
    /// To the next flip of the strip, or to the one before.
    Q_INVOKABLE void goToFlip(bool isNext);

    bool isChanged() const;
    /// The scenario as it is usually.
    Q_INVOKABLE void reset();
    /// A task begins at once, inside createTask, as QCoro's do and asyncio's with its eager task factory; else at the
    /// loop's next turn.
    bool isEager() const { return m_now.scenario && m_now.scenario->start == aio::Start::Eager; }
    Q_INVOKABLE void setEager(bool isEager);
    bool canUndo() const { return m_place > 0; }
    bool canRedo() const { return m_place + 1 < m_history.size(); }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void scenarioChanged();
    void runChanged();
    void linesChanged();
    void announced();

private:
    /// What is asked for; in a drag what is shown may be a frame behind it.
    const lab::WhatIf &wanted() const { return m_history[m_place]; }
    void move(const lab::Axis &axis, double value, bool isDrag);
    /// The run that is shown becomes the one before.
    void keepGhost();
    void catchUp();
    void announce();
    void readSource();
    void apply(const lab::WhatIf &whatIf);
    void runAgain();
    /// The recording that is shown: the live run's, or the virtual one's.
    const record::Recording &shown() const;
    /// What that came to; null while it goes on.
    const lab::Run *ended() const { return m_live.isOn() ? m_live.ended() : &m_run; }
    void askStrip();
    std::optional<double> axisValue() const;
    void retranslate();

    static Lab *s_instance;
    LabCatalogue m_catalogue;
    LabParameters m_parameters;
    LabPins m_pins;
    LabGrips m_grips;
    LabStrip m_strip;
    LabPrediction m_prediction;
    LabExercises m_exercises;
    LabConformance m_conformance;
    LabProgram m_program{*this};
    RunModel m_noRuns;
    RunView m_view{m_noRuns};
    lab::WhatIf m_now;
    lab::WhatIf m_base;
    lab::SourceText m_source;
    /// Where undo and redo go; m_history[m_place] is what is shown.
    std::vector<lab::WhatIf> m_history;
    std::size_t m_place = 0;
    bool m_isDragging = false;
    /// While it runs, what is dragged is not run again: a frame shows one run.
    QTimer m_frame;
    bool m_isBehind = false;
    int m_runs = 0;
    lab::Run m_run;
    lab::Run m_usual;
    /// The run before the newest change.
    std::optional<lab::Run> m_before;
    bool m_wasChanged = false;
    QString m_announcement;
    QString m_problem;
    /// What the strip is about; nothing: there is no pin, and no parameter was chosen.
    std::optional<lab::Axis> m_axis;
    /// Last, as it shows itself in the view.
    LabLive m_live{*this};
};

} // namespace app
