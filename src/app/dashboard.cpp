// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "dashboard.h"

#include "downloads.h"
#include "filejobs.h"
#include "language.h"
#include "settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJSEngine>
#include <QLocale>

namespace app {

Dashboard *Dashboard::s_instance = nullptr;

Dashboard::Dashboard(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    s_instance = this;
    m_ownTasks.fromJson(settings.ownTasks());
    connect(&m_runs, &RunModel::changed, this, &Dashboard::count);
    connect(&m_lateness, &Lateness::changed, this, &Dashboard::latenessChanged);
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &Dashboard::retranslate);
}

Dashboard::~Dashboard()
{
    if (s_instance == this)
        s_instance = nullptr;
}

void Dashboard::show(Downloads &downloads)
{
    connect(&downloads, &Downloads::started, this,
            [this](const std::shared_ptr<BatchActivity> &activity) { m_runs.add(activity); });
}

void Dashboard::show(FileJobs &jobs)
{
    connect(&jobs, &FileJobs::started, this,
            [this](const std::shared_ptr<FileActivity> &activity) { m_runs.add(activity); });
}

Dashboard *Dashboard::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString Dashboard::latenessText() const
{
    if (!m_lateness.isSampling())
        return {};
    const double milliseconds = std::chrono::duration<double, std::milli>(m_lateness.value()).count();
    return tr("loop %1 ms late").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString Dashboard::undoText() const
{
    const int removed = m_runs.removedCount();
    return removed == 0 ? QString() : tr("%Ln finished run(s) removed.", nullptr, removed);
}

void Dashboard::runGather()
{
    launch(gatherExample(m_settings.isReturningExceptions() ? RunMode::GatherReturning : RunMode::Gather));
}

void Dashboard::runCreateTask() { launch(createTaskExample()); }

void Dashboard::runOwn()
{
    if (!m_ownTasks.isGood())
        return;
    keepOwn();
    launch(m_ownTasks.spec());
}

void Dashboard::keepOwn() { m_settings.setOwnTasks(m_ownTasks.toJson()); }

void Dashboard::cancelEverything() { m_runs.cancelAll(); }

void Dashboard::cancelRun(int number)
{
    if (const auto activity = m_runs.activity(number))
        activity->cancel();
}

void Dashboard::cancelTask(int number, int row)
{
    const auto activity = m_runs.activity(number);
    if (activity && row >= 0 && row < activity->rowCount())
        activity->cancelRow(row);
}

void Dashboard::runAgain(int number)
{
    if (const auto activity = m_runs.activity(number))
        m_runs.add(activity->again());
}

void Dashboard::setReturning(int number, bool isReturning)
{
    m_runs.setReturning(number, isReturning);
    m_settings.setReturningExceptions(isReturning);
}

void Dashboard::remove(int number)
{
    if (m_runs.remove({number}) > 0)
        Q_EMIT undoChanged();
}

void Dashboard::clearFinished()
{
    if (m_runs.remove(m_runs.settledNumbers()) > 0)
        Q_EMIT undoChanged();
}

void Dashboard::undo()
{
    m_runs.restore();
    Q_EMIT undoChanged();
}

void Dashboard::copyReceived(int number)
{
    if (const auto activity = m_runs.activity(number))
        QGuiApplication::clipboard()->setText(activity->received(mostTasks));
}

void Dashboard::count()
{
    const std::array<int, 4> totals{m_runs.activeCount(), m_runs.taskCount(TaskState::Done),
                                    m_runs.taskCount(TaskState::Failed),
                                    m_runs.taskCount(TaskState::Cancelled)};
    const bool canClear = !m_runs.settledNumbers().isEmpty();
    if (totals == m_totals && canClear == m_canClear)
        return;
    m_totals = totals;
    m_canClear = canClear;
    m_lateness.setSampling(isActive());
    Q_EMIT totalsChanged();
}

void Dashboard::retranslate()
{
    m_runs.retranslate();
    m_ownTasks.retranslate();
    Q_EMIT latenessChanged();
    Q_EMIT undoChanged();
}

} // namespace app
