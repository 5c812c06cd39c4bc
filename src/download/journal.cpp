// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "journal.h"

#include "leftbehind.h"
#include "part.h"
#include "secrets.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace download {

namespace {

constexpr int version = 1;
/// A file of less is not worth the trouble of writing it anew.
constexpr qint64 smallSize = 1 << 20;

QJsonObject headRecord() { return {{u"t"_s, u"journal"_s}, {u"version"_s, version}}; }

QByteArray batchLine(int id, const BatchOptions &options)
{
    QJsonObject record = toJson(options);
    record[u"t"_s] = u"batch"_s;
    record[u"b"_s] = id;
    return sealed(record);
}

QByteArray rowLine(int batch, std::size_t row, QJsonObject record)
{
    record[u"t"_s] = u"row"_s;
    record[u"b"_s] = batch;
    record[u"r"_s] = qint64(row);
    return sealed(record);
}

QByteArray rowsLine(const QString &type, int batch, const std::vector<std::size_t> &rows)
{
    QJsonArray numbers;
    for (const std::size_t row : rows)
        numbers << qint64(row);
    return sealed({{u"t"_s, type}, {u"b"_s, batch}, {u"r"_s, numbers}});
}

/// Writes what it can; 0, or errno.
int writeSome(int descriptor, QByteArray &data)
{
    while (!data.isEmpty()) {
        const auto written = ::write(descriptor, data.constData(), std::size_t(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        data.remove(0, written);
    }
    return 0;
}

/// Keeps the file at `path` under another name beside it, and gives that.
QString setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u"-set-aside-"_s
                         + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 0; number < 100; ++number) {
        const QString name = stem + (number > 0 ? u'-' + QString::number(number) : QString()) + u'.'
                             + file.suffix();
        // A second name: the first stays until the new journal replaces it.
        if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0
            || (errno != EEXIST && QFile::copy(path, name)))
            return name;
    }
    return {};
}

/// Places and turns are counted anew: gaps would only grow.
void closeGaps(std::map<std::size_t, KeptRow> &rows)
{
    const std::vector<std::size_t> turns = turnsOf(rows);
    for (std::size_t turn = 0; turn < turns.size(); ++turn)
        rows.at(turns[turn]).rank = qint64(turn);
    std::map<std::size_t, KeptRow> closed;
    for (auto &[place, row] : rows) {
        if (row.rank == qint64(closed.size()))
            row.rank.reset();
        closed.emplace_hint(closed.end(), closed.size(), std::move(row));
    }
    rows = std::move(closed);
}

/// One line that is as it was written.
void replay(const QJsonObject &record, std::map<int, KeptBatch> &batches, ReadJournal &read)
{
    const QString type = record["t"_L1].toString();
    const int id = record["b"_L1].toInt(-1);
    if (type == "journal"_L1) {
        read.isNewer = read.isNewer || record["version"_L1].toInt() > version;
    } else if (type == "batch"_L1 && id >= 0) {
        batches[id].options = optionsFromJson(record);
    } else if (type == "row"_L1 && id >= 0 && record["r"_L1].toInteger(-1) >= 0) {
        auto &rows = batches[id].rows;
        const auto place = std::size_t(record["r"_L1].toInteger());
        // A change of a row whose own line is lost says too little.
        if (record.contains("url"_L1) || rows.contains(place))
            apply(record, rows[place]);
    } else if (type == "gone"_L1 && batches.contains(id)) {
        for (const QJsonValue &row : record["r"_L1].toArray())
            batches[id].rows.erase(std::size_t(row.toInteger()));
    } else if (type == "durable"_L1 && batches.contains(id)) {
        for (const QJsonValue &row : record["r"_L1].toArray()) {
            const auto found = batches[id].rows.find(std::size_t(row.toInteger()));
            if (found != batches[id].rows.end())
                found->second.isVolatile = false;
        }
    }
}

} // namespace

ReadJournal readJournal(QByteArrayView text)
{
    ReadJournal read;
    std::map<int, KeptBatch> batches;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        // What was being written when the program was killed.
        if (end < 0)
            break;
        const auto record = unsealed(text.sliced(start, end - start));
        if (record)
            replay(*record, batches, read);
        else
            read.isDamaged = true;
        start = end + 1;
    }
    for (auto &[id, batch] : batches) {
        batch.id = id;
        std::erase_if(batch.rows, [](const auto &row) { return row.second.url.isEmpty(); });
        if (!batch.rows.empty())
            read.batches.push_back(std::move(batch));
    }
    return read;
}

Journal::~Journal() { close(); }

bool Journal::lock(const QString &path, Opened &opened)
{
    const QByteArray name = QFile::encodeName(path + u".lock"_s);
    m_lock = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0) {
        opened.error = qt_error_string(errno);
        return false;
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return true;
    opened.owner = lockOwner(m_lock);
    if (opened.owner.isEmpty())
        opened.owner = u"?"_s;
    ::close(std::exchange(m_lock, -1));
    return false;
}

Journal::Opened Journal::open(const QString &path)
{
    Opened opened;
    if (!lock(path, opened))
        return opened;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        ReadJournal read = readJournal(file.readAll());
        if (read.isDamaged || read.isNewer)
            opened.setAside = setAside(path);
        lookOnDisk(read.batches);
        opened.batches = std::move(read.batches);
    }
    std::unique_lock lock(m_mutex);
    for (KeptBatch &batch : opened.batches) {
        closeGaps(batch.rows);
        batch.id = ++m_lastId;
        m_batches[batch.id] = batch;
    }
    m_path = QFile::encodeName(path);
    if (!rewrite(lock))
        opened.error = qt_error_string(errno);
    return opened;
}

void Journal::close()
{
    const std::lock_guard lock(m_mutex);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
    m_path.clear();
}

int Journal::add(const BatchOptions &options, const std::vector<ListItem> &items)
{
    KeptBatch batch;
    batch.options = options;
    for (std::size_t row = 0; row < items.size(); ++row)
        batch.rows.emplace_hint(batch.rows.end(), row, keptRow(options, items[row]));
    const std::lock_guard lock(m_mutex);
    batch.id = ++m_lastId;
    QByteArray lines = batchLine(batch.id, options);
    for (const auto &[place, row] : batch.rows)
        lines += rowLine(batch.id, place, toJson(row));
    append(lines);
    const int id = batch.id;
    m_batches[id] = std::move(batch);
    return id;
}

void Journal::begun(int batch, std::size_t row, const QString &name, const QByteArray &validator, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    change(batch, row,
           {{u"name"_s, name}, {u"validator"_s, QString::fromUtf8(validator)}, {u"size"_s, size}});
}

void Journal::published(int batch, std::size_t row, const QString &file, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    QJsonObject done{{u"state"_s, u"done"_s}, {u"file"_s, file}, {u"bytes"_s, size}};
    const auto found = m_batches.find(batch);
    if (found != m_batches.end() && found->second.options.sync != Sync::None)
        done[u"volatile"_s] = true;
    change(batch, row, std::move(done));
}

void Journal::durable(int batch, const std::vector<std::size_t> &rows)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_batches.find(batch);
    if (found == m_batches.end())
        return;
    for (const std::size_t row : rows) {
        const auto it = found->second.rows.find(row);
        if (it != found->second.rows.end())
            it->second.isVolatile = false;
    }
    append(rowsLine(u"durable"_s, batch, rows));
}

void Journal::changed(int batch, std::size_t row, const Row &now)
{
    KeptRow kept;
    kept.state = now.state;
    kept.hint = now.hint;
    kept.file = now.file;
    kept.bytes = now.kept;
    if (now.state == RowState::Failed)
        kept.error = now.error;
    kept.options = publicOptions(now.item.options).options;
    kept.check = now.check;
    kept.digits = now.digits;
    QJsonObject change = toJson(kept);
    change.remove(u"url"_s);
    // What is not named would stay as it was.
    for (const QString &key :
         {u"state"_s, u"hint"_s, u"file"_s, u"bytes"_s, u"error"_s, u"check"_s, u"digits"_s}) {
        if (!change.contains(key))
            change[key] = key == "state"_L1 ? QJsonValue(u"paused"_s) : QJsonValue();
    }
    const std::lock_guard lock(m_mutex);
    this->change(batch, row, std::move(change));
}

void Journal::limited(int batch, std::size_t row, qint64 bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    change(batch, row, {{u"speedLimit"_s, bytesPerSecond}});
}

void Journal::moved(int batch, std::size_t row, qint64 rank)
{
    const std::lock_guard lock(m_mutex);
    change(batch, row, {{u"rank"_s, rank}});
}

void Journal::remove(int batch, const std::vector<std::size_t> &rows)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_batches.find(batch);
    if (found == m_batches.end())
        return;
    KeptBatch &removed = m_removed[batch];
    for (const std::size_t row : rows) {
        if (auto node = found->second.rows.extract(row))
            removed.rows.insert(std::move(node));
    }
    append(rowsLine(u"gone"_s, batch, rows));
}

void Journal::putBack(int batch, const std::vector<std::size_t> &rows)
{
    const std::lock_guard lock(m_mutex);
    QByteArray lines;
    for (const std::size_t row : rows) {
        auto node = m_removed[batch].rows.extract(row);
        if (!node)
            continue;
        lines += rowLine(batch, row, toJson(node.mapped()));
        m_batches[batch].rows.insert(std::move(node));
    }
    append(lines);
}

void Journal::change(int batch, std::size_t row, QJsonObject change)
{
    const auto found = m_batches.find(batch);
    if (found == m_batches.end())
        return;
    const auto it = found->second.rows.find(row);
    if (it != found->second.rows.end() && apply(change, it->second))
        append(rowLine(batch, row, std::move(change)));
}

void Journal::append(const QByteArray &records)
{
    if (m_isRewriting)
        m_meanwhile += records;
    if (m_descriptor < 0)
        return;
    m_unwritten += records;
    m_size += records.size();
    // A full disk: what could not be written is tried again with the next record.
    static_cast<void>(writeSome(m_descriptor, m_unwritten));
}

bool Journal::isOvergrown() const
{
    const std::lock_guard lock(m_mutex);
    return m_descriptor >= 0 && !m_isRewriting && m_size > smallSize && m_size > 4 * m_leastSize;
}

void Journal::compact()
{
    std::unique_lock lock(m_mutex);
    if (m_descriptor >= 0 && !m_isRewriting)
        rewrite(lock);
}

bool Journal::rewrite(std::unique_lock<std::mutex> &lock)
{
    const Batches batches = m_batches;
    const QByteArray path = m_path;
    const QByteArray draft = path + ".new";
    m_isRewriting = true;
    m_meanwhile.clear();
    lock.unlock();
    ::unlink(draft.constData());
    const int descriptor = ::open(draft.constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    QByteArray lines = sealed(headRecord());
    for (const auto &[id, batch] : batches) {
        lines += batchLine(id, batch.options);
        for (const auto &[place, row] : batch.rows)
            lines += rowLine(id, place, toJson(row));
    }
    const qint64 size = lines.size();
    int error = descriptor < 0 ? errno : writeSome(descriptor, lines);
    if (error == 0 && ::fsync(descriptor) != 0)
        error = errno;
    lock.lock();
    m_isRewriting = false;
    const qint64 more = m_meanwhile.size();
    if (error == 0)
        error = writeSome(descriptor, m_meanwhile);
    // Closed meanwhile, it may be another's by now.
    if (error == 0 && m_path.isEmpty())
        error = ECANCELED;
    if (error == 0 && ::rename(draft.constData(), path.constData()) != 0)
        error = errno;
    if (error != 0) {
        if (descriptor >= 0)
            ::close(descriptor);
        errno = error;
        return false;
    }
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_unwritten.clear();
    m_leastSize = size;
    m_size = size + more;
    return true;
}

} // namespace download
