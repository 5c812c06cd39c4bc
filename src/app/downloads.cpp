// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloads.h"

#include "language.h"
#include "listfile.h"
#include "openfiles.h"
#include "settings.h"

#include <download/secrets.h>
#include <download/transport.h>

#include <aio/thread.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJSEngine>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// 30 times a second: what an eye follows.
constexpr std::chrono::milliseconds tick{33};
/// More than this is asked about first.
constexpr qint64 manyUrls = 1000;
/// How long the end waits for what it cancelled.
constexpr std::chrono::seconds patience{1};

/// The longest list that is kept between two starts, in characters.
constexpr qsizetype longestKept = 1'000'000;

} // namespace

Downloads *Downloads::s_instance = nullptr;

Downloads::Downloads(Settings &settings, const QString &folder, std::shared_ptr<download::Wire> wire,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wire(std::move(wire))
    , m_options(folder)
    , m_rows(m_model)
    , m_selection(m_model, m_rows)
    , m_waterfall(m_model, m_rows)
{
    s_instance = this;
    const QJsonObject kept = settings.downloads();
    m_options.fromJson(kept.value("options"_L1).toObject());
    m_isWaterfall = kept.value("waterfall"_L1).toBool();
    m_oldPractice = kept.value("practice"_L1).toString();
    m_editor.setText(m_site.renewed(kept.value("list"_L1).toString(), m_oldPractice));
    m_timer.setInterval(tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Downloads::moveOn);
    connect(&m_editor, &UrlEditor::textChanged, this, [this] { m_isAsking = false; });
    connect(&m_editor, &UrlEditor::changed, this, &Downloads::changed);
    connect(&m_editor, &UrlEditor::settled, this, &Downloads::keep);
    connect(&m_options, &DownloadOptions::changed, this, &Downloads::changed);
    connect(&m_options, &DownloadOptions::changed, this, &Downloads::keep);
    // What is under way gets faster or slower at once.
    connect(&m_options, &DownloadOptions::speedLimitChanged, this, [this] {
        if (m_wire)
            m_wire->setSpeedLimit(m_options.speedLimit());
    });
    m_figures.update(m_model);
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &Downloads::retranslate);
}

Downloads::~Downloads()
{
    keep(); // the last keys may not have been read yet
    leave();
    cancelAll();
    saveHosts();
    m_hostLimits->onChanged = nullptr;
    QElapsedTimer waited;
    waited.start();
    const auto goesOn = [](const auto &batch) { return !batch->batch().isSettled(); };
    while (std::any_of(m_model.batches().begin(), m_model.batches().end(), goesOn)
           && std::chrono::milliseconds(waited.elapsed()) < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (s_instance == this)
        s_instance = nullptr;
}

Downloads *Downloads::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

const std::shared_ptr<download::Wire> &Downloads::wire()
{
    if (!m_wire) {
        m_wire = std::make_shared<download::Transport>();
        m_wire->setSpeedLimit(m_options.speedLimit());
    }
    return m_wire;
}

void Downloads::keep()
{
    QJsonObject object{{u"options"_s, m_options.toJson()}, {u"waterfall"_s, m_isWaterfall}};
    if (m_editor.text().size() <= longestKept)
        object[u"list"_s] = download::publicList(m_editor.text());
    const QString practice = m_site.isStarted() ? m_site.base() : m_oldPractice;
    if (!practice.isEmpty())
        object[u"practice"_s] = practice;
    m_settings.setDownloads(object);
}

void Downloads::setWaterfall(bool isWaterfall)
{
    if (std::exchange(m_isWaterfall, isWaterfall) == isWaterfall)
        return;
    keep();
    Q_EMIT viewChanged();
}

QString Downloads::startText() const
{
    const QString count = QLocale().toString(m_editor.urlCount(m_options.dropsDuplicates()));
    return m_isAsking ? tr("Download all %1").arg(count) : tr("Download %1").arg(count);
}

QString Downloads::problem() const
{
    if (m_editor.isReading())
        return tr("The list is still being read.");
    if (m_editor.urlCount(true) == 0)
        return m_editor.isEmpty() ? tr("The list is empty: paste, type or drop addresses first.")
                                  : tr("No line of the list can be downloaded.");
    return m_options.isGood() ? QString() : tr("The options need another look.");
}

QString Downloads::question() const
{
    const qint64 count = m_editor.urlCount(m_options.dropsDuplicates());
    return m_isAsking ? tr("The list makes %1 downloads. Start them all?").arg(QLocale().toString(count))
                      : QString();
}

QString Downloads::undoText() const
{
    const int removed = m_model.removedCount();
    if (removed == 0 || !m_isRemoved)
        return {};
    return m_trashed.empty() ? tr("%Ln download(s) removed from the table; files are kept.", nullptr, removed)
                             : tr("%Ln download(s) removed; their files are in the trash.", nullptr, removed);
}

void Downloads::start() { begin(false); }

void Downloads::startPaused() { begin(true); }

void Downloads::begin(bool isPaused)
{
    if (!problem().isEmpty())
        return;
    const bool isUnique = m_options.dropsDuplicates();
    if (m_editor.urlCount(isUnique) > manyUrls && !m_isAsking) {
        m_isAsking = true;
        Q_EMIT changed();
        return;
    }
    m_isAsking = false;
    aio::createTask(startList(m_editor.text(), m_editor.text().size() > UrlEditor::longestAtOnce, isUnique,
                              m_options.batchOptions(), isPaused),
                    "start downloads")
        .bindTo(this);
    Q_EMIT changed();
}

aio::Coro<> Downloads::startList(QString text, bool isAside, bool isUnique, download::BatchOptions options,
                                 bool isPaused)
{
    const auto read = [text, isUnique] { return download::items(text, {}, isUnique); };
    std::vector<download::ListItem> items;
    Launch how{.isPaused = isPaused};
    if (isAside)
        items = co_await aio::toThread(read);
    else
        items = read();
    // To note a thousand and to name their files takes milliseconds; ten thousand would be seen.
    if (qint64(items.size()) <= manyUrls) {
        launch(std::move(items), std::move(options), how);
        co_return;
    }
    const auto note = [journal = m_journal, options, items] { return journal->add(options, items); };
    how.journalId = co_await aio::toThread(note);
    const auto name = [items] { return download::Batch::rowsFor(items); };
    std::vector<download::Row> rows = co_await aio::toThread(name);
    launchRows(std::move(rows), std::move(options), how);
}

std::shared_ptr<BatchActivity> Downloads::launch(std::vector<download::ListItem> items,
                                                 download::BatchOptions options, const Launch &how)
{
    Launch noted = how;
    if (how.isKept)
        noted.journalId = m_journal->add(options, items);
    return launchRows(download::Batch::rowsFor(std::move(items)), std::move(options), noted);
}

std::shared_ptr<BatchActivity> Downloads::launchRows(std::vector<download::Row> rows,
                                                     download::BatchOptions options, const Launch &how)
{
    replaceWithheld(rows, options);
    const auto batch = std::make_shared<download::Batch>(std::move(rows), std::move(options), wire());
    if (how.isKept)
        batch->keepIn(m_journal, how.journalId);
    if (how.isPaused)
        batch->pause();
    const std::shared_ptr<BatchActivity> activity = add(batch);
    activity->start();
    moved(activity);
    return activity;
}

std::shared_ptr<BatchActivity> Downloads::add(const std::shared_ptr<download::Batch> &batch)
{
    const auto startAgain = [this](const download::Batch &again) -> std::shared_ptr<Activity> {
        std::vector<download::ListItem> same;
        for (const download::Row &row : again.rows()) {
            if (!row.isWithheld)
                same.push_back(row.item);
        }
        return launch(std::move(same), again.options(), {.isKept = again.journalId() > 0});
    };
    batch->share(m_hostLimits);
    auto activity = std::make_shared<BatchActivity>(batch, startAgain);
    m_model.add(activity);
    connect(activity.get(), &BatchActivity::diskRefused, this,
            [this, it = activity.get()] { sayDiskRefused(it->batch()); });
    // What happens while nothing moves is told, too: the last row is paused, a paused one cancelled.
    connect(activity.get(), &Activity::rowChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    return activity;
}

void Downloads::moved(const std::shared_ptr<BatchActivity> &activity)
{
    m_timer.start();
    moveOn();
    Q_EMIT started(activity);
}

void Downloads::startPractice()
{
    const QString list = m_site.list(false);
    if (list.isEmpty()) {
        say(tr("The practice server can't be started: %1").arg(m_site.problem()));
        return;
    }
    launch(download::items(list), m_options.batchOptions(), {});
}

void Downloads::practise(bool isMixed)
{
    const QString list = m_site.list(isMixed);
    if (list.isEmpty()) {
        say(tr("The practice server can't be started: %1").arg(m_site.problem()));
        return;
    }
    // One practice list takes the place of another; what a person typed stays.
    const QStringList lines = m_editor.text().split(u'\n', Qt::SkipEmptyParts);
    const bool isPractice = std::all_of(
        lines.begin(), lines.end(), [this](const QString &line) { return line.startsWith(m_site.base()); });
    if (isPractice)
        m_editor.setText(list);
    else
        m_editor.append(list);
}

void Downloads::take(const QList<QUrl> &urls, const QString &text)
{
    QStringList files;
    QStringList addresses;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
        else
            addresses << url.toString(QUrl::FullyEncoded);
    }
    if (!files.isEmpty())
        aio::createTask(readFiles(files), "read lists").bindTo(this);
    if (!addresses.isEmpty())
        m_editor.append(addresses.join(u'\n') + u'\n');
    else if (files.isEmpty() && !text.isEmpty())
        m_editor.append(text);
}

void Downloads::take(const QStringList &arguments)
{
    QList<QUrl> urls;
    QString addresses;
    for (const QString &argument : arguments) {
        if (QFileInfo::exists(argument))
            urls << QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath());
        else
            addresses += argument + u'\n';
    }
    take(urls);
    if (!addresses.isEmpty())
        m_editor.append(addresses);
}

aio::Coro<> Downloads::readFiles(QStringList paths)
{
    for (const QString &path : paths) {
        const auto read = [path] { return ListFileReader::read(path); };
        const ListFile file = co_await aio::toThread(read);
        if (!file.problem.isEmpty())
            say(file.problem);
        else if (!file.text.isEmpty())
            m_editor.append(file.text);
    }
}

void Downloads::moveOn()
{
    m_model.flush();
    m_details.update();
    m_waterfall.update();
    m_figures.update(m_model);
    const bool isActive = m_figures.counts()[DownloadFilter::Active] > 0;
    if (!isActive)
        m_timer.stop();
    const bool canResume = m_figures.counts()[DownloadFilter::Paused] > 0;
    const bool canClear = m_figures.counts()[DownloadFilter::All]
                          > m_figures.counts()[DownloadFilter::Active]
                                + m_figures.counts()[DownloadFilter::Paused];
    if (m_journal->isOvergrown()) {
        const auto compact = [journal = m_journal] { journal->compact(); };
        aio::createTask(aio::toThread(compact), "compact the journal").bindTo(this);
    }
    const bool hasRows = m_figures.counts()[DownloadFilter::All] > 0;
    if (isActive == m_isActive && canClear == m_canClear && canResume == m_canResume && hasRows == m_hasRows)
        return;
    m_hasRows = hasRows;
    m_isActive = isActive;
    m_canClear = canClear;
    const bool isOfferChanged = m_offersResume && m_canResume != canResume;
    m_canResume = canResume;
    Q_EMIT activeChanged();
    if (isOfferChanged)
        Q_EMIT noticeChanged();
}

void Downloads::retranslate()
{
    m_editor.retranslate();
    m_options.retranslate();
    m_model.retranslate();
    m_details.update();
    m_waterfall.retranslate();
    Q_EMIT m_selection.changed();
    m_figures.update(m_model);
    Q_EMIT changed();
    Q_EMIT noticeChanged();
}

} // namespace app
