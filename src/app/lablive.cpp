// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "lablive.h"

#include "lab.h"

#include <record/words.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array speedValues{0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0};
constexpr int usualSpeed = 3;
/// 30 times a second: what an eye follows.
constexpr std::chrono::milliseconds frame{33};
/// What a task is made to fail with.
constexpr auto failure = "ValueError: by hand";

} // namespace

LabLive::LabLive(Lab &lab)
    : m_lab(lab), m_speed(usualSpeed)
{
    m_timer.setInterval(frame);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LabLive::tick);
    connect(lab.view(), &RunView::selectionChanged, this, &LabLive::targetChanged);
    connect(lab.view(), &RunView::shownChanged, this, [this] {
        if (isRunning() && !m_lab.view()->isShown())
            toggle();
    });
}

LabLive::~LabLive()
{
    // The view must not look at what goes with the run.
    if (isOn())
        m_lab.view()->close();
}

QString LabLive::badge() const
{
    if (!isOn())
        return tr("virtual");
    if (isOver())
        return tr("live, over");
    return isRunning() ? tr("live") : tr("live, paused");
}

QString LabLive::runText() const
{
    if (isRunning())
        return tr("Pause");
    return isOn() && !isOver() ? tr("Go on") : tr("Run live");
}

QString LabLive::hint() const
{
    if (!isOn())
        return {};
    QStringList sentences;
    for (const lab::ExternalCancel &cancel : m_run->cancels())
        sentences << tr("You cancelled %1 at %2.").arg(cancel.target, record::timeText(cancel.time));
    if (m_run->hasFailed())
        sentences << tr("What you made to fail cannot be kept.");
    if (const auto *error = isOver() ? std::get_if<lab::ProgramError>(&m_run->result()) : nullptr)
        sentences << error->message;
    else if (isOver())
        sentences << tr("The run is over; Esc goes back to the virtual one.");
    else
        sentences << tr("Click a task to cancel it or to make it fail. Any change ends the live run.");
    return sentences.join(u' ');
}

QStringList LabLive::speeds() const
{
    QStringList texts;
    for (const double speed : speedValues)
        texts << QString::number(speed) + u'×';
    return texts;
}

void LabLive::setSpeed(int speed)
{
    const int wanted = std::clamp(speed, 0, int(speedValues.size()) - 1);
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    if (isOn())
        m_run->setSpeed(speedValues[std::size_t(m_speed)]);
    Q_EMIT changed();
}

const lab::Run *LabLive::ended() const
{
    return isOver() ? std::get_if<lab::Run>(&m_run->result()) : nullptr;
}

bool LabLive::begin()
{
    auto made = lab::LiveRun::of(m_lab.whatIf());
    auto *run = std::get_if<std::unique_ptr<lab::LiveRun>>(&made);
    if (!run)
        return false;
    stop();
    m_run = std::move(*run);
    m_run->setSpeed(speedValues[std::size_t(m_speed)]);
    m_run->setRanHandler([this] { m_hasNews = true; });
    m_until = m_lab.view()->chart().rangeEnd();
    m_lab.view()->follow({&m_run->recording(), [this] { return isOn() && !m_run->isOver(); },
                          [this] { return m_run->now(); },
                          [this](record::TaskIndex task) { cancelTask(task); }, m_until},
                         m_lab.title());
    return true;
}

void LabLive::toggle()
{
    if (isRunning()) {
        m_run->pause();
    } else {
        if ((!isOn() || isOver()) && !begin())
            return;
        m_run->start();
    }
    show();
}

void LabLive::step()
{
    if (!isOn() && !begin())
        return;
    m_run->step();
    show();
}

void LabLive::stepTurn()
{
    if (!isOn() && !begin())
        return;
    m_run->stepTurn();
    show();
}

void LabLive::runUntil(double seconds)
{
    if (!isOn() && !begin())
        return;
    m_run->runUntil(lab::fromSeconds(seconds));
    show();
}

void LabLive::stop()
{
    if (!isOn())
        return;
    m_timer.stop();
    m_lab.view()->show(m_lab.run().recording, m_lab.title(), {}, m_until);
    m_run.reset();
    show();
}

void LabLive::tick()
{
    if (!isOn() || (m_isStill && !m_hasNews))
        return;
    const bool isSteady = isRunning() && m_run->recording().events.size() == m_told;
    if (isSteady)
        m_lab.view()->update();
    else
        show();
}

void LabLive::show()
{
    m_hasNews = false;
    if (isRunning())
        m_timer.start();
    else
        m_timer.stop();
    m_told = isOn() ? m_run->recording().events.size() : 0;
    if (isOn())
        m_lab.view()->updateAll();
    Q_EMIT changed();
    Q_EMIT targetChanged();
    Q_EMIT grown();
}

QString LabLive::target() const
{
    const RunView &view = *m_lab.view();
    return isOn() && view.hasSelection() ? view.recording().nameOf(view.selectedTask()) : QString();
}

bool LabLive::canCancel() const { return isOn() && m_lab.view()->canCancelTask(); }

bool LabLive::canFail() const
{
    const RunView &view = *m_lab.view();
    return isOn() && view.hasSelection() && m_run->canFail(view.recording().tasks[view.selectedTask()].id);
}

void LabLive::cancel() { m_lab.view()->cancelTask(); }

void LabLive::cancelTask(record::TaskIndex task)
{
    m_run->cancel(m_run->recording().nameOf(task));
    show();
}

void LabLive::fail()
{
    if (!canFail())
        return;
    const RunView &view = *m_lab.view();
    m_run->fail(view.recording().tasks[view.selectedTask()].id, QString::fromLatin1(failure));
    show();
}

void LabLive::keep()
{
    if (canKeep())
        m_lab.keep(std::vector(m_run->cancels()));
}

void LabLive::retranslate()
{
    Q_EMIT changed();
    Q_EMIT targetChanged();
}

} // namespace app
