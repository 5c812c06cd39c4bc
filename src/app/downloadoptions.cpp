// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadoptions.h"

#include "duration.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int mostAtOnce = 256;
constexpr int mostAttempts = 100;
constexpr Duration longestLimit = 24h;
constexpr qint64 mostSpeed = 10'000'000; // kB/s
constexpr qint64 mostMegabytes = 1'000'000'000;
constexpr qint64 kilobyte = 1000;
constexpr qint64 megabyte = 1'000'000;

bool isDuration(int row)
{
    return row >= DownloadOptions::ConnectLimit && row <= DownloadOptions::TotalLimit;
}

/// What may be left out: a speed or a size.
bool isAmount(int row) { return row >= DownloadOptions::Speed && row <= DownloadOptions::MostSize; }

qint64 mostOf(int row)
{
    return row == DownloadOptions::Attempts   ? mostAttempts
           : row == DownloadOptions::Segments ? download::Division::limit
                                              : mostAtOnce;
}

/// The engine's own defaults; seconds for durations.
QString defaultText(int row)
{
    const download::BatchOptions options;
    const auto seconds = [](std::chrono::milliseconds limit) {
        return limit == 0ms ? QString() : QString::number(limit / 1s);
    };
    switch (row) {
    case DownloadOptions::AtOnce:
        return QString::number(options.atOnce);
    case DownloadOptions::PerHost:
        return QString::number(options.perHost);
    case DownloadOptions::Attempts:
        return QString::number(options.attempts);
    case DownloadOptions::Segments:
        return QString::number(options.division.most);
    case DownloadOptions::ConnectLimit:
        return seconds(options.limits.connect);
    case DownloadOptions::ReplyLimit:
        return seconds(options.limits.reply);
    case DownloadOptions::StallLimit:
        return seconds(options.limits.stall);
    case DownloadOptions::Speed:
    case DownloadOptions::LowestSpeed:
    case DownloadOptions::MostSize:
        return {};
    default:
        return seconds(options.limits.total);
    }
}

/// The next folder above that exists decides whether this one can be made.
bool canBeWritten(const QString &path)
{
    QFileInfo folder(path);
    while (!folder.exists() && folder.absolutePath() != folder.absoluteFilePath())
        folder = QFileInfo(folder.absolutePath());
    return folder.isDir() && folder.isWritable();
}

} // namespace

QString folderText(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) && path.size() > home.size() ? path.mid(home.size()) : path;
}

DownloadOptions::DownloadOptions(const QString &folder, QObject *parent)
    : QAbstractListModel(parent), m_defaultFolder(folder)
{
    fromJson({});
    connect(&m_identity, &DownloadIdentity::changed, this, &DownloadOptions::changed);
}

int DownloadOptions::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : limitCount; }

QVariant DownloadOptions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Typed &limit = m_limits[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return label(index.row());
    case TextRole:
        return limit.text;
    case PlaceholderRole:
        return isDuration(index.row()) || isAmount(index.row()) ? tr("no limit") : QString();
    case ProblemRole:
        return limit.problem;
    default:
        return {};
    }
}

QHash<int, QByteArray> DownloadOptions::roleNames() const
{
    return {{LabelRole, "label"},
            {TextRole, "limitText"},
            {PlaceholderRole, "placeholder"},
            {ProblemRole, "problem"}};
}

QString DownloadOptions::label(int row) const
{
    switch (row) {
    case AtOnce:
        return tr("Downloads at once");
    case PerHost:
        return tr("At once from one host");
    case Attempts:
        return tr("Attempts for each");
    case Segments:
        return tr("Connections for one large file");
    case ConnectLimit:
        return tr("Connect within, s");
    case ReplyLimit:
        return tr("First byte within, s");
    case StallLimit:
        return tr("Without a byte for at most, s");
    case Speed:
        return tr("Speed of all, kB/s");
    case LowestSpeed:
        return tr("Give up below, kB/s");
    case MostSize:
        return tr("Size of a file at most, MB");
    default:
        return tr("In all at most, s");
    }
}

void DownloadOptions::edit(int row, const QString &text)
{
    if (row < 0 || row >= limitCount || m_limits[std::size_t(row)].text == text)
        return;
    m_limits[std::size_t(row)].text = text;
    read(row);
    Q_EMIT dataChanged(index(row), index(row), {TextRole, ProblemRole});
    Q_EMIT changed();
    if (row == Speed)
        Q_EMIT speedLimitChanged();
}

void DownloadOptions::read(int row)
{
    Typed &limit = m_limits[std::size_t(row)];
    limit.problem.clear();
    if (isDuration(row)) {
        const TypedDuration typed = readDuration(limit.text, longestLimit);
        limit.value = std::chrono::ceil<std::chrono::milliseconds>(typed.value).count();
        if (typed.problem != TypedDuration::None && typed.problem != TypedDuration::Empty)
            limit.problem = tr("Give 0 to %1 seconds, or nothing.")
                                .arg(QLocale().toString(longestLimit / 1s));
        return;
    }
    bool isNumber = false;
    if (isAmount(row)) {
        const QString text = limit.text.trimmed();
        const qint64 most = row == MostSize ? mostMegabytes : mostSpeed;
        const qint64 amount = QLocale().toLongLong(text, &isNumber);
        const bool isGood = isNumber && amount >= 1 && amount <= most;
        limit.value = isGood ? amount * (row == MostSize ? megabyte : kilobyte) : 0;
        if (!text.isEmpty() && !isGood)
            limit.problem = tr("Give 1 to %1, or nothing.").arg(QLocale().toString(most));
        return;
    }
    limit.value = QLocale().toLongLong(limit.text.trimmed(), &isNumber);
    if (!isNumber || limit.value < 1 || limit.value > mostOf(row))
        limit.problem = tr("Give 1 to %1.").arg(QLocale().toString(mostOf(row)));
}

void DownloadOptions::chooseFolder(const QUrl &folder)
{
    if (folder.isLocalFile())
        setFolder(folder.toLocalFile());
}

void DownloadOptions::setOnError(int mode)
{
    if (mode < 0 || mode > int(download::OnError::Cancel) || mode == onError())
        return;
    m_onError = download::OnError(mode);
    Q_EMIT changed();
}

void DownloadOptions::setWhenExists(int choice)
{
    if (choice < 0 || choice > int(download::WhenExists::Overwrite) || choice == whenExists())
        return;
    m_whenExists = download::WhenExists(choice);
    Q_EMIT changed();
}

void DownloadOptions::setDropsDuplicates(bool drops)
{
    if (m_dropsDuplicates == drops)
        return;
    m_dropsDuplicates = drops;
    Q_EMIT changed();
}

void DownloadOptions::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    retranslate();
}

bool DownloadOptions::isGood() const
{
    const auto isFine = [](const Typed &limit) { return limit.problem.isEmpty(); };
    return m_folderProblem.isEmpty() && m_identity.isGood()
           && std::all_of(m_limits.begin(), m_limits.end(), isFine);
}

QString DownloadOptions::line() const
{
    const QString mode = m_onError == download::OnError::Collect ? u"gather(return_exceptions)"_s
                         : m_onError == download::OnError::First ? u"gather"_s
                                                                 : u"TaskGroup"_s;
    const Typed &stall = m_limits[StallLimit];
    QStringList parts{
        mode, tr("%1 at once, %2 a host").arg(m_limits[AtOnce].text, m_limits[PerHost].text),
        stall.value == 0
            ? tr("no stall limit")
            : tr("stall limit %1").arg(shortDurationText(std::chrono::milliseconds(stall.value)))};
    if (speedLimit() > 0)
        parts << tr("at most %1/s")
                     .arg(QLocale().formattedDataSize(speedLimit(), 1, QLocale::DataSizeSIFormat));
    parts << tr("to %1").arg(folderText(m_folder));
    return parts.join(u" · "_s);
}

download::BatchOptions DownloadOptions::batchOptions() const
{
    const auto time = [this](Limit row) { return std::chrono::milliseconds(m_limits[row].value); };
    download::BatchOptions options;
    options.folder = QDir::cleanPath(m_folder);
    options.onError = m_onError;
    options.whenExists = m_whenExists;
    options.atOnce = int(m_limits[AtOnce].value);
    options.perHost = int(m_limits[PerHost].value);
    options.attempts = int(m_limits[Attempts].value);
    options.limits = {time(ConnectLimit), time(ReplyLimit), time(StallLimit), time(TotalLimit),
                      m_limits[LowestSpeed].value};
    options.mostSize = m_limits[MostSize].value;
    options.division.most = int(m_limits[Segments].value);
    m_identity.apply(options);
    return options;
}

QJsonObject DownloadOptions::toJson() const
{
    QJsonArray limits;
    for (const Typed &limit : m_limits)
        limits << limit.text;
    QJsonObject object{{u"onError"_s, onError()},
                       {u"whenExists"_s, whenExists()},
                       {u"dropDuplicates"_s, m_dropsDuplicates},
                       {u"limits"_s, limits}};
    if (m_folder != m_defaultFolder)
        object[u"folder"_s] = m_folder;
    if (const QJsonObject identity = m_identity.toJson(); !identity.isEmpty())
        object[u"identity"_s] = identity;
    return object;
}

void DownloadOptions::fromJson(const QJsonObject &object)
{
    const QJsonArray limits = object.value("limits"_L1).toArray();
    for (int row = 0; row < limitCount; ++row)
        m_limits[std::size_t(row)].text = limits[row].toString(defaultText(row));
    setOnError(object.value("onError"_L1).toInt());
    setWhenExists(object.value("whenExists"_L1).toInt());
    m_dropsDuplicates = object.value("dropDuplicates"_L1).toBool();
    m_folder = object.value("folder"_L1).toString(m_defaultFolder);
    m_identity.fromJson(object.value("identity"_L1).toObject());
    retranslate();
}

void DownloadOptions::retranslate()
{
    for (int row = 0; row < limitCount; ++row)
        read(row);
    m_folderProblem = m_folder.isEmpty()                ? tr("Give a folder.")
                      : !QDir::isAbsolutePath(m_folder) ? tr("Give the whole path, from / on.")
                      : !canBeWritten(m_folder)         ? tr("Nothing can be saved there.")
                                                        : QString();
    Q_EMIT dataChanged(index(0), index(limitCount - 1));
    Q_EMIT m_identity.changed();
    Q_EMIT changed();
}

} // namespace app
