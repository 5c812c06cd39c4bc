// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filejobs.h"

#include "downloadoptions.h"
#include "filetext.h"
#include "language.h"
#include "settings.h"

#include <files/names.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJSEngine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// 30 times a second: what an eye follows.
constexpr std::chrono::milliseconds tick{33};
/// How long the end waits for what it cancelled.
constexpr std::chrono::seconds patience{1};
constexpr std::size_t mostRuns = 12;

QByteArray folderOf(const QByteArray &path) { return path.left(path.lastIndexOf('/') + 1); }

bool isOver(const std::shared_ptr<FileActivity> &run)
{
    return run->job().isSettled() && !(run->removal() && run->removal()->isUnderWay());
}

} // namespace

FileJobs *FileJobs::s_instance = nullptr;

FileJobs::FileJobs(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    s_instance = this;
    m_options.fromJson(settings.files());
    m_timer.setInterval(tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FileJobs::moveOn);
    connect(&m_options, &FileOptions::changed, this, &FileJobs::changed);
    connect(&m_options, &FileOptions::changed, this, &FileJobs::keep);
    connect(&m_trash, &FileTrash::refused, this, &FileJobs::say);
    connect(&m_trash, &FileTrash::moved, this, &FileJobs::noticeChanged);
    connect(&m_trash, &FileTrash::began, this, [this] {
        m_cleared.clear();
        m_timer.start();
        moveOn();
    });
    m_figures.update(nullptr);
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &FileJobs::retranslate);
}

FileJobs::~FileJobs()
{
    cancelAll();
    QElapsedTimer waited;
    waited.start();
    while (!std::all_of(m_runs.begin(), m_runs.end(), isOver)
           && std::chrono::milliseconds(waited.elapsed()) < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (s_instance == this)
        s_instance = nullptr;
}

FileJobs *FileJobs::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

const files::Job *FileJobs::job() const { return m_rows.activity() ? &m_rows.activity()->job() : nullptr; }

void FileJobs::keep() { m_settings.setFiles(m_options.toJson()); }

QStringList FileJobs::places() const
{
    QStringList places;
    for (const QByteArray &path : m_paths)
        places << folderText(files::displayName(path));
    return places;
}

void FileJobs::add(QByteArrayList paths)
{
    bool isNew = false;
    for (QByteArray &path : paths) {
        while (path.size() > 1 && path.endsWith('/'))
            path.chop(1);
        if (path.isEmpty() || m_paths.contains(path))
            continue;
        m_paths << std::move(path);
        isNew = true;
    }
    if (!isNew)
        return;
    m_cleared.clear();
    Q_EMIT placesChanged();
    Q_EMIT changed();
    Q_EMIT noticeChanged();
}

void FileJobs::take(const QList<QUrl> &urls)
{
    QByteArrayList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << QFile::encodeName(url.toLocalFile());
    }
    if (paths.isEmpty() && !urls.isEmpty())
        say(tr("Only files and folders of this computer can be processed."));
    add(std::move(paths));
}

void FileJobs::take(const QStringList &paths)
{
    QByteArrayList names;
    for (const QString &path : paths)
        names << QFile::encodeName(QFileInfo(path).absoluteFilePath());
    add(std::move(names));
}

void FileJobs::removePlace(int index)
{
    if (index < 0 || index >= m_paths.size())
        return;
    m_cleared = m_paths;
    m_paths.removeAt(index);
    Q_EMIT placesChanged();
    Q_EMIT changed();
    Q_EMIT noticeChanged();
}

void FileJobs::clearPlaces()
{
    if (m_paths.isEmpty())
        return;
    m_cleared.swap(m_paths);
    m_paths.clear();
    Q_EMIT placesChanged();
    Q_EMIT changed();
    Q_EMIT noticeChanged();
}

QString FileJobs::startText() const
{
    switch (m_options.operation()) {
    case FileOptions::Checksum:
        return tr("Make checksums");
    case FileOptions::Count:
        return tr("Count");
    case FileOptions::Verify:
        return tr("Verify");
    case FileOptions::Duplicates:
        break;
    }
    return tr("Find duplicates");
}

QString FileJobs::problem() const
{
    const bool isVerify = m_options.operation() == FileOptions::Verify;
    if (m_paths.isEmpty())
        return isVerify ? tr("Drop or choose a file of checksums first.")
                        : tr("Drop or choose files or folders first.");
    const auto isElsewhere = [this](const QByteArray &path) {
        return folderOf(path) != folderOf(m_paths.front());
    };
    if (isVerify && std::any_of(m_paths.begin(), m_paths.end(), isElsewhere))
        return tr("Files of checksums are verified together only when they lie in one folder.");
    return m_options.atOnceProblem().isEmpty() ? QString() : tr("The options need another look.");
}

QString FileJobs::undoText() const
{
    if (m_cleared.isEmpty())
        return m_trash.canPutBack() ? m_trash.outcome() : QString();
    return tr("%Ln name(s) taken off the list; files are kept.", nullptr,
              int(m_cleared.size() - m_paths.size()));
}

void FileJobs::undo()
{
    if (m_cleared.isEmpty()) {
        m_trash.putBack();
        return;
    }
    m_paths.swap(m_cleared);
    m_cleared.clear();
    Q_EMIT placesChanged();
    Q_EMIT changed();
    Q_EMIT noticeChanged();
}

void FileJobs::dismiss()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

void FileJobs::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void FileJobs::start()
{
    if (!problem().isEmpty())
        return;
    files::JobOptions options = m_options.jobOptions();
    options.paths = m_paths;
    if (options.operation == files::Operation::Verify)
        options.folder = folderOf(m_paths.front());
    // A link takes no space: what it leads to is no duplicate of it.
    options.walk.followsLinks = options.operation != files::Operation::Duplicates;
    launch(std::move(options));
}

std::shared_ptr<FileActivity> FileJobs::launch(files::JobOptions options)
{
    const auto again = [this](const files::JobOptions &same) -> std::shared_ptr<Activity> {
        return launch(same);
    };
    auto run = std::make_shared<FileActivity>(std::make_shared<files::Job>(std::move(options)), again);
    m_runs.insert(m_runs.begin(), run);
    if (m_runs.size() > mostRuns && isOver(m_runs.back()))
        m_runs.pop_back();
    m_current = 0;
    // Before the table hears of it, so that it finds the lots of all.
    connect(run.get(), &FileActivity::settled, this, [this, it = run.get()] {
        if (it->removal())
            it->keep(files::KeepRule(m_options.keepRule()));
    });
    showRun(run);
    run->start();
    m_timer.start();
    moveOn();
    Q_EMIT runChanged();
    Q_EMIT started(run);
    return run;
}

void FileJobs::showRun(const std::shared_ptr<FileActivity> &run)
{
    m_comparison.close();
    m_rows.show(run);
    m_trash.follow();
}

bool FileJobs::canRetry() const
{
    if (!hasResults() || job()->count(files::RowState::Failed) == 0)
        return false;
    for (std::size_t row = 0; row < job()->rows().size(); ++row) {
        if (job()->rows()[row].state == files::RowState::Failed && job()->canRetry(row))
            return true;
    }
    return false;
}

void FileJobs::retryFailed()
{
    if (!job())
        return;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < job()->rows().size(); ++row) {
        if (job()->rows()[row].state == files::RowState::Failed)
            rows.push_back(row);
    }
    goOn(rows);
}

void FileJobs::goOn(const std::vector<std::size_t> &rows)
{
    m_rows.activity()->retry(rows);
    m_timer.start();
    moveOn();
    Q_EMIT runChanged();
}

void FileJobs::cancelAll()
{
    for (const auto &run : m_runs) {
        if (run->removal())
            run->removal()->stop();
        if (!run->job().isSettled())
            run->cancel();
    }
}

QStringList FileJobs::runNames() const
{
    QStringList names;
    for (const auto &run : m_runs)
        names << u"%1 · %2"_s.arg(run->title(), isOver(run) ? run->status() : tr("running"));
    return names;
}

void FileJobs::setCurrentRun(int run)
{
    if (run == m_current || run < 0 || run >= int(m_runs.size()))
        return;
    m_current = run;
    showRun(m_runs[std::size_t(run)]);
    m_figures.update(job());
    Q_EMIT runChanged();
}

QString FileJobs::note() const { return job() ? FileText::note(*job()) : QString(); }

bool FileJobs::hasResults() const { return job() && job()->isSettled() && !job()->rows().empty(); }

FileOptions::Operation FileJobs::shownOperation() const
{
    return job() ? FileOptions::Operation(job()->options().operation) : m_options.operation();
}

void FileJobs::moveOn()
{
    m_rows.flush();
    m_figures.update(job());
    const bool isActive = !std::all_of(m_runs.begin(), m_runs.end(), isOver);
    if (!isActive)
        m_timer.stop();
    if (m_trash.isUnderWay())
        m_trash.update();
    const auto overCount = int(std::count_if(m_runs.begin(), m_runs.end(), isOver));
    if (isActive == m_isActive && overCount == m_overCount)
        return;
    m_isActive = isActive;
    m_overCount = overCount;
    m_trash.update();
    Q_EMIT runChanged();
}

void FileJobs::retranslate()
{
    m_rows.refresh();
    m_trash.update();
    m_comparison.retranslate();
    m_figures.update(job());
    Q_EMIT changed();
    Q_EMIT placesChanged();
    Q_EMIT noticeChanged();
    Q_EMIT runChanged();
}

} // namespace app
