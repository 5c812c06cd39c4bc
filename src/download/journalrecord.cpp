// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "journalrecord.h"

#include "optionrecord.h"
#include "secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace download {

namespace {

constexpr qsizetype sumLength = 8;

constexpr std::array<const char *, rowStateCount> stateNames{"paused", "paused", "paused",   "paused",
                                                             "done",   "failed", "cancelled"};
constexpr std::array<const char *, 5> checkNames{"none", "none", "verified", "wrong", "unreadable"};
constexpr std::array<const char *, 4> hintNames{"none", "empty", "webPage", "skipped"};

template<std::size_t count>
std::size_t indexOf(const std::array<const char *, count> &names, const QString &name, std::size_t otherwise)
{
    for (std::size_t index = 0; index < count; ++index) {
        if (name == QLatin1String(names[index]))
            return index;
    }
    return otherwise;
}

RowState stateNamed(const QString &name)
{
    const auto state = RowState(indexOf(stateNames, name, std::size_t(RowState::Paused)));
    return isUnderWay(state) ? RowState::Paused : state;
}

DownloadError errorFromJson(const QJsonObject &object)
{
    DownloadError error;
    const QString kind = object["kind"_L1].toString();
    for (int each = 0; each <= int(ErrorKind::Other); ++each) {
        if (kindName(ErrorKind(each)) == kind)
            error.kind = ErrorKind(each);
    }
    error.host = object["host"_L1].toString();
    error.detail = object["detail"_L1].toString();
    error.status = object["status"_L1].toInt();
    error.received = object["received"_L1].toInteger();
    error.expected = object["expected"_L1].toInteger(-1);
    error.limit = std::chrono::milliseconds(object["limit"_L1].toInteger());
    return error;
}

template<typename T>
void take(const QJsonObject &change, QLatin1String key, T &value, T now, bool &isChanged)
{
    if (!change.contains(key) || value == now)
        return;
    value = std::move(now);
    isChanged = true;
}

/// Eight hexadecimal digits.
QByteArray sumOf(QByteArrayView text)
{
    const auto sum = ::crc32(0, reinterpret_cast<const Bytef *>(text.data()), uInt(text.size()));
    return QByteArray::number(quint32(sum), 16).rightJustified(sumLength, '0');
}

} // namespace

std::vector<std::size_t> turnsOf(const std::map<std::size_t, KeptRow> &rows)
{
    std::vector<std::size_t> places;
    for (const auto &[place, row] : rows)
        places.push_back(place);
    const auto turn = [&rows](std::size_t place) {
        return std::size_t(rows.at(place).rank.value_or(qint64(place)));
    };
    // Two that claim the same turn, where a line is lost, keep the order of the list.
    std::stable_sort(places.begin(), places.end(),
                     [&turn](std::size_t one, std::size_t other) { return turn(one) < turn(other); });
    return places;
}

KeptRow keptRow(const BatchOptions &options, const ListItem &item)
{
    PublicOptions open = publicOptions(item.options);
    const PublicAddress address = publicAddress(item.url);
    KeptRow row;
    row.url = address.url;
    row.options = std::move(open.options);
    row.isWithheld = address.isWithheld || open.isWithheld || hasSecrets(options);
    if (!address.isWithheld && item.text.toUtf8() != item.url)
        row.text = item.text;
    return row;
}

QJsonObject toJson(const BatchOptions &options)
{
    QJsonObject object{
        {u"folder"_s, options.folder},
        {u"onError"_s, int(options.onError)},
        {u"whenExists"_s, int(options.whenExists)},
        {u"atOnce"_s, options.atOnce},
        {u"perHost"_s, options.perHost},
        {u"attempts"_s, options.attempts},
        {u"segments"_s, options.division.most},
        {u"resumes"_s, options.resumes},
        {u"sync"_s, int(options.sync)},
        {u"allowsDowngrade"_s, options.allowsDowngrade},
        {u"limits"_s,
         QJsonArray{qint64(options.limits.connect.count()), qint64(options.limits.reply.count()),
                    qint64(options.limits.stall.count()), qint64(options.limits.total.count())}}};
    if (options.limits.lowestSpeed > 0)
        object[u"lowestSpeed"_s] = options.limits.lowestSpeed;
    if (options.mostSize > 0)
        object[u"mostSize"_s] = options.mostSize;
    if (!options.userAgent.isEmpty())
        object[u"userAgent"_s] = QString::fromUtf8(options.userAgent);
    if (!options.cookieFile.isEmpty())
        object[u"cookieFile"_s] = options.cookieFile;
    QJsonArray headers;
    for (const QByteArray &header : options.headers) {
        if (isPublicHeader(header))
            headers << QString::fromUtf8(header);
    }
    if (!headers.isEmpty())
        object[u"headers"_s] = headers;
    if (!options.caFile.isEmpty())
        object[u"caFile"_s] = QString::fromUtf8(options.caFile);
    if (!options.proxy.isEmpty() && !options.proxy.contains('@'))
        object[u"proxy"_s] = QString::fromUtf8(options.proxy);
    return object;
}

BatchOptions optionsFromJson(const QJsonObject &object)
{
    BatchOptions options;
    options.folder = object["folder"_L1].toString();
    options.onError = OnError(std::clamp(object["onError"_L1].toInt(), 0, int(OnError::Cancel)));
    options.whenExists = WhenExists(
        std::clamp(object["whenExists"_L1].toInt(), 0, int(WhenExists::Overwrite)));
    options.atOnce = std::clamp(object["atOnce"_L1].toInt(options.atOnce), 1, 256);
    options.perHost = std::clamp(object["perHost"_L1].toInt(options.perHost), 1, 256);
    options.attempts = std::max(1, object["attempts"_L1].toInt(options.attempts));
    options.division.most = std::clamp(object["segments"_L1].toInt(options.division.most), 1,
                                       Division::limit);
    options.sync = Sync(std::clamp(object["sync"_L1].toInt(int(Sync::Batch)), 0, int(Sync::None)));
    options.resumes = object["resumes"_L1].toBool(true);
    options.allowsDowngrade = object["allowsDowngrade"_L1].toBool();
    const QJsonArray limits = object["limits"_L1].toArray();
    std::chrono::milliseconds *const each[] = {&options.limits.connect, &options.limits.reply,
                                               &options.limits.stall, &options.limits.total};
    for (qsizetype at = 0; at < std::min<qsizetype>(limits.size(), 4); ++at)
        *each[at] = std::chrono::milliseconds(std::max<qint64>(0, limits[at].toInteger()));
    options.limits.lowestSpeed = std::max<qint64>(0, object["lowestSpeed"_L1].toInteger());
    options.mostSize = std::max<qint64>(0, object["mostSize"_L1].toInteger());
    options.userAgent = object["userAgent"_L1].toString().toUtf8();
    options.caFile = object["caFile"_L1].toString().toUtf8();
    options.proxy = object["proxy"_L1].toString().toUtf8();
    options.cookieFile = object["cookieFile"_L1].toString();
    for (const QJsonValue &header : object["headers"_L1].toArray())
        options.headers << header.toString().toUtf8();
    return options;
}

QJsonObject toJson(const DownloadError &error)
{
    QJsonObject object{{u"kind"_s, kindName(error.kind)}};
    if (!error.host.isEmpty())
        object[u"host"_s] = error.host;
    if (!error.detail.isEmpty())
        object[u"detail"_s] = publicText(error.detail);
    if (error.status != 0)
        object[u"status"_s] = error.status;
    if (error.received != 0)
        object[u"received"_s] = error.received;
    if (error.expected >= 0)
        object[u"expected"_s] = error.expected;
    if (error.limit.count() != 0)
        object[u"limit"_s] = qint64(error.limit.count());
    return object;
}

QJsonObject toJson(const KeptRow &row)
{
    QJsonObject object{{u"url"_s, QString::fromUtf8(row.url)}};
    if (!row.text.isEmpty())
        object[u"text"_s] = row.text;
    if (row.isWithheld)
        object[u"withheld"_s] = true;
    if (!isUnderWay(row.state))
        object[u"state"_s] = QLatin1String(stateNames[std::size_t(row.state)]);
    if (!row.name.isEmpty())
        object[u"name"_s] = row.name;
    if (!row.validator.isEmpty())
        object[u"validator"_s] = QString::fromUtf8(row.validator);
    if (row.size >= 0)
        object[u"size"_s] = row.size;
    if (row.bytes != 0)
        object[u"bytes"_s] = row.bytes;
    if (!row.file.isEmpty())
        object[u"file"_s] = row.file;
    if (row.isVolatile)
        object[u"volatile"_s] = true;
    if (row.hint != Hint::None)
        object[u"hint"_s] = QLatin1String(hintNames[std::size_t(row.hint)]);
    if (row.error)
        object[u"error"_s] = toJson(*row.error);
    if (row.options)
        object[u"options"_s] = toJson(*row.options);
    if (row.check != Check::None && row.check != Check::Running) {
        object[u"check"_s] = QLatin1String(checkNames[std::size_t(row.check)]);
        object[u"digits"_s] = QString::fromLatin1(row.digits);
    }
    if (row.speedLimit)
        object[u"speedLimit"_s] = *row.speedLimit;
    if (row.rank)
        object[u"rank"_s] = *row.rank;
    return object;
}

bool apply(const QJsonObject &change, KeptRow &row)
{
    bool isChanged = false;
    const auto text = [&change](QLatin1String key) { return change[key].toString(); };
    take(change, "url"_L1, row.url, text("url"_L1).toUtf8(), isChanged);
    take(change, "text"_L1, row.text, text("text"_L1), isChanged);
    take(change, "withheld"_L1, row.isWithheld, change["withheld"_L1].toBool(), isChanged);
    take(change, "state"_L1, row.state, stateNamed(text("state"_L1)), isChanged);
    take(change, "name"_L1, row.name, text("name"_L1), isChanged);
    take(change, "validator"_L1, row.validator, text("validator"_L1).toUtf8(), isChanged);
    take(change, "size"_L1, row.size, change["size"_L1].toInteger(-1), isChanged);
    take(change, "bytes"_L1, row.bytes, std::max<qint64>(0, change["bytes"_L1].toInteger()), isChanged);
    take(change, "file"_L1, row.file, text("file"_L1), isChanged);
    take(change, "volatile"_L1, row.isVolatile, change["volatile"_L1].toBool(), isChanged);
    take(change, "hint"_L1, row.hint, Hint(indexOf(hintNames, text("hint"_L1), 0)), isChanged);
    std::optional<DownloadError> error;
    if (change["error"_L1].isObject())
        error = errorFromJson(change["error"_L1].toObject());
    take(change, "error"_L1, row.error, error, isChanged);
    take(change, "check"_L1, row.check, Check(indexOf(checkNames, text("check"_L1), 0)), isChanged);
    take(change, "digits"_L1, row.digits, text("digits"_L1).toLatin1(), isChanged);
    const auto number = [&change](QLatin1String key) {
        return std::optional(std::max<qint64>(0, change[key].toInteger()));
    };
    take(change, "speedLimit"_L1, row.speedLimit, number("speedLimit"_L1), isChanged);
    take(change, "rank"_L1, row.rank, number("rank"_L1), isChanged);
    const ItemOptionsPtr options = itemOptionsFromJson(change["options"_L1].toObject());
    const bool isSame = options && row.options ? *options == *row.options : options == row.options;
    if (change.contains("options"_L1) && !isSame) {
        row.options = options;
        isChanged = true;
    }
    return isChanged;
}

QByteArray sealed(const QJsonObject &record)
{
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return sumOf(text) + ' ' + text + '\n';
}

std::optional<QJsonObject> unsealed(QByteArrayView line)
{
    if (line.size() <= sumLength || line[sumLength] != ' ')
        return std::nullopt;
    const QByteArrayView text = line.sliced(sumLength + 1);
    if (line.first(sumLength) != sumOf(text))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace download
