// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "lab.h"

#include "language.h"
#include "taskstate.h"

#include <lab/listing.h>
#include <lab/outcome.h>
#include <record/awaittree.h>
#include <record/difference.h>
#include <record/outcome.h>
#include <record/words.h>

#include <QJSEngine>

#include <algorithm>

namespace app {

using record::None;
using record::TaskIndex;

namespace {

constexpr const char *firstScenario = "gather_cancel_outer";
/// The time of a frame: more runs than that nobody sees.
constexpr int frameTime = 16;
/// How many times the run's length is shown for the sake of what can be dragged.
constexpr int mostRoom = 3;
/// More chips say nothing more.
constexpr std::size_t mostEndings = 24;

TaskState stateOf(aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Done:
        return TaskState::Done;
    case aio::TaskState::Failed:
        return TaskState::Failed;
    case aio::TaskState::Cancelled:
        return TaskState::Cancelled;
    case aio::TaskState::Running:
        return TaskState::Running;
    case aio::TaskState::Suspended:
        return TaskState::Suspended;
    case aio::TaskState::Scheduled:
        break;
    }
    return TaskState::Scheduled;
}

/// When the task ended, from the start of the run; nothing for one that did not.
QString endOf(const record::Recording &recording, TaskIndex task)
{
    const record::Time ended = recording.tasks[task].ended;
    return ended == record::Never ? QString() : record::timeText(record::between(recording.begin(), ended));
}

/// The last time at which something stands that can be dragged, though the run did not come so far.
record::Time lastGrip(const LabGrips &grips, const record::Recording &recording)
{
    record::Time last{};
    for (int row = 0; row < grips.count(); ++row) {
        const lab::Handle &handle = *grips.at(row);
        // What stands far behind the end would leave no room for the run.
        if (handle.what != lab::Handle::What::Size
            && handle.time <= mostRoom * (recording.end() - recording.begin()))
            last = std::max(last, handle.time);
    }
    return recording.begin() + last;
}

} // namespace

Lab *Lab::s_instance = nullptr;

Lab::Lab(QObject *parent)
    : QObject(parent)
{
    s_instance = this;
    connect(&m_parameters, &LabParameters::valueTyped, this,
            [this](const QString &name, const QJsonValue &value) {
                lab::WhatIf whatIf = wanted();
                const lab::Parameter *parameter = whatIf.scenario->cast->find(name);
                if (parameter && parameter->standard == value)
                    whatIf.changes.remove(name);
                else
                    whatIf.changes.insert(name, value);
                change(std::move(whatIf));
            });
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameTime);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        if (m_isBehind) {
            m_frame.start();
            catchUp();
        }
    });
    connect(&m_grips, &LabGrips::moved, this, &Lab::move);
    connect(&m_grips, &LabGrips::dragEnded, this, &Lab::endDrag);
    connect(&m_grips, &LabGrips::failureAsked, this, [this](const lab::Handle &handle, bool fails) {
        change(lab::withFailure(wanted(), handle, fails));
    });
    connect(&m_view, &RunView::cursorChanged, this, &Lab::linesChanged);
    // Whoever watches the run live has been told.
    connect(&m_live, &LabLive::changed, this, [this] {
        if (m_live.isOn() && m_prediction.isAsking())
            m_prediction.close();
    });
    connect(&m_live, &LabLive::grown, this, &Lab::runChanged);
    connect(&m_program, &LabProgram::documentsChanged, this,
            [this] { m_catalogue.setPrograms(m_program.open()); });
    m_catalogue.setPrograms({});
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &Lab::retranslate);
    open(QString::fromLatin1(firstScenario));
}

Lab::~Lab()
{
    m_program.keep();
    if (s_instance == this)
        s_instance = nullptr;
}

Lab *Lab::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Lab::open(const QString &name)
{
    const LabProgram::Document *document = m_program.find(name);
    const auto scenario = document ? document->now.scenario : lab::find(name);
    if (!scenario || scenario == m_now.scenario)
        return;
    m_live.stop();
    m_program.keep();
    // Keeping may move the documents.
    document = m_program.find(name);
    m_base = document ? document->saved : lab::WhatIf{scenario, {}, {}};
    m_history = {document ? document->now : m_base};
    m_place = 0;
    m_axis.reset();
    m_strip.clear();
    m_now = {};
    m_before.reset();
    m_isDragging = false;
    if (auto usual = lab::run(m_base); auto *run = std::get_if<lab::Run>(&usual))
        m_usual = std::move(*run);
    apply(m_history.front());
    m_prediction.ask(m_run.recording);
    if (m_pins.count() > 0)
        askAboutPin(0);
    Q_EMIT scenarioChanged();
}

void Lab::readSource()
{
    const lab::Scenario &scenario = *m_now.scenario;
    m_source = scenario.program ? lab::SourceText{{}, 1, lab::cppListing(lab::programOf(m_now))}
                                : lab::sourceOf(scenario);
}

bool Lab::isChanged() const
{
    return m_now.scenario != m_base.scenario || m_now.changes != m_base.changes
           || m_now.cancels != m_base.cancels;
}

void Lab::takeAsBase()
{
    m_base = m_now;
    m_usual = m_run;
    Q_EMIT runChanged();
}

QString Lab::name() const { return m_now.scenario ? m_now.scenario->name : QString(); }

QString Lab::title() const { return m_now.scenario ? said(m_now.scenario->title) : QString(); }

QString Lab::lookAt() const { return m_now.scenario ? said(m_now.scenario->lookAt) : QString(); }

QString Lab::python() const
{
    if (!m_now.scenario)
        return {};
    return m_now.scenario->program ? lab::pythonListing(lab::programOf(m_now)) : m_now.scenario->python;
}

QStringList Lab::tasks() const
{
    QStringList names;
    for (TaskIndex task = 0; task < m_run.recording.tasks.size(); ++task) {
        const QString name = m_run.recording.nameOf(task);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

const record::Recording &Lab::shown() const { return m_live.isOn() ? *m_live.recording() : m_run.recording; }

QVariantList Lab::endings() const
{
    QVariantList endings;
    const record::Recording &recording = shown();
    for (TaskIndex task = 0; task < std::min(mostEndings, recording.tasks.size()); ++task) {
        QString text;
        for (record::EventIndex event = recording.tasks[task].last; event != None;
             event = recording.events[event].previous) {
            if (recording.events[event].kind == record::EventKind::Ended) {
                text = recording.texts[recording.events[event].text];
                break;
            }
        }
        endings.append(QVariantMap{{QStringLiteral("name"), recording.nameOf(task)},
                                   {QStringLiteral("state"), int(stateOf(recording.tasks[task].state))},
                                   {QStringLiteral("text"), text},
                                   {QStringLiteral("time"), endOf(recording, task)}});
    }
    return endings;
}

QStringList Lab::outcome() const
{
    if (const lab::Run *const run = ended())
        return lab::outcomeOf(*run);
    QStringList sentences;
    for (const record::OutcomeSentence &sentence : record::outcomeOf(shown()))
        sentences << sentence.text;
    return sentences;
}

QStringList Lab::changes() const
{
    QStringList sentences;
    if (isChanged() && ended()) {
        for (const record::Difference &difference : record::differences(m_usual.recording, shown()))
            sentences << difference.sentence;
    }
    return sentences;
}

QList<int> Lab::waitingLines() const
{
    QList<int> lines;
    const record::Recording &recording = shown();
    // The compiler's path and that of the resource have the same end.
    const QString source = m_source.file.section(u'/', -1);
    const int last = m_source.firstLine + int(m_source.text.count(u'\n'));
    for (const record::AwaitingTask &task :
         record::awaitGraphAt(recording, record::lastEventAt(recording, m_view.cursor()))) {
        if (task.since == None || recording.events[task.since].kind != record::EventKind::Suspended)
            continue;
        for (const record::PlaceRecord &frame : recording.framesOf(recording.events[task.since].place)) {
            const int line = int(frame.line);
            const QString file = recording.texts[frame.file];
            if (line >= m_source.firstLine && line <= last && file.section(u'/', -1) == source
                && !lines.contains(line))
                lines.append(line);
        }
    }
    std::ranges::sort(lines);
    return lines;
}

void Lab::openRun(int exercise, int run)
{
    const lab::ExerciseRun &asked = lab::exercises()[std::size_t(exercise)].runs[std::size_t(run)];
    open(asked.scenario);
    if (m_now.changes != asked.changes || !m_now.cancels.empty())
        change({lab::find(asked.scenario), asked.changes, {}});
}

void Lab::change(lab::WhatIf whatIf, bool isDrag)
{
    if (isDrag && m_isDragging) {
        m_history[m_place] = std::move(whatIf);
        m_isBehind = true;
        if (m_frame.isActive())
            return;
    } else {
        catchUp();
        keepGhost();
        m_history.resize(m_place + 1);
        m_history.push_back(std::move(whatIf));
        m_place = m_history.size() - 1;
    }
    m_isDragging = isDrag;
    if (isDrag)
        m_frame.start();
    apply(lab::WhatIf(wanted()));
    if (!isDrag)
        announce();
}

void Lab::keepGhost()
{
    m_isDragging = false;
    m_before = m_run;
    m_wasChanged = isChanged();
}

void Lab::catchUp()
{
    if (m_isBehind)
        apply(lab::WhatIf(wanted()));
}

QString Lab::differenceText() const
{
    return m_before && !m_live.isOn() ? record::differenceText(m_before->recording, m_run.recording)
                                      : QString();
}

void Lab::announce()
{
    m_announcement = differenceText();
    Q_EMIT announced();
}

void Lab::apply(const lab::WhatIf &whatIf)
{
    m_live.stop();
    m_isBehind = false;
    const bool isOther = m_now.scenario != whatIf.scenario;
    m_now = whatIf;
    m_parameters.show(whatIf.scenario, whatIf.changes);
    m_pins.show(whatIf);
    m_program.show(whatIf);
    runAgain();
    // The listing of a program follows its values; the source of a scenario stays.
    if (isOther || m_now.scenario->program) {
        readSource();
        Q_EMIT scenarioChanged();
    }
    if (m_axis)
        askStrip();
    Q_EMIT runChanged();
}

void Lab::runAgain()
{
    ++m_runs;
    auto result = lab::run(m_now);
    if (auto *error = std::get_if<lab::ProgramError>(&result)) {
        m_problem = error->message;
        return;
    }
    m_problem.clear();
    m_run = std::get<lab::Run>(std::move(result));
    m_grips.show(m_now, m_run);
    m_view.show(m_run.recording, title(),
                m_before ? timeline::Ghost(m_before->recording, m_run.recording) : timeline::Ghost(),
                lastGrip(m_grips, m_run.recording));
    m_prediction.update(m_run.recording);
    // The cursor stays with what is moved: what waits there is what the cancel meets.
    if (const auto value = axisValue(); value && m_strip.isTime())
        m_view.setCursor(m_run.recording.begin() + lab::fromSeconds(*value));
}

void Lab::setEager(bool isEager)
{
    if (!m_now.scenario || isEager == this->isEager())
        return;
    lab::WhatIf whatIf = wanted();
    const auto start = isEager ? aio::Start::Eager : aio::Start::Scheduled;
    if (m_base.scenario->start == start) {
        whatIf.scenario = m_base.scenario;
    } else {
        auto scenario = std::make_shared<lab::Scenario>(*whatIf.scenario);
        scenario->start = start;
        whatIf.scenario = std::move(scenario);
    }
    change(std::move(whatIf));
}

void Lab::reset()
{
    if (isChanged()) {
        m_axis.reset();
        m_strip.clear();
        change(m_base);
        if (m_pins.count() > 0)
            askAboutPin(0);
    }
}

void Lab::undo()
{
    if (!canUndo())
        return;
    keepGhost();
    apply(m_history[--m_place]);
    announce();
}

void Lab::redo()
{
    if (!canRedo())
        return;
    keepGhost();
    apply(m_history[++m_place]);
    announce();
}

void Lab::retranslate()
{
    m_catalogue.retranslate();
    m_parameters.retranslate();
    m_prediction.retranslate();
    m_exercises.retranslate();
    m_conformance.retranslate();
    m_pins.show(m_now);
    m_grips.show(m_now, m_run);
    m_announcement = differenceText();
    m_live.retranslate();
    m_program.retranslate();
    if (m_axis)
        askStrip();
    Q_EMIT scenarioChanged();
    Q_EMIT runChanged();
}

} // namespace app
