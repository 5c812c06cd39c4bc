// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "tracerules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

qint64 nanoseconds(const QJsonValue &microseconds)
{
    return std::llround(microseconds.toDouble(std::nan("")) * 1000);
}

struct Slice {
    qint64 from;
    qint64 to;
    bool isState;
};

class Rules {
public:
    QString check(const QJsonArray &events)
    {
        for (const QJsonValue event : events) {
            m_phase = event[u"ph"].toString();
            const QString broken = commonRule(event);
            const QString rule = broken.isEmpty() ? ruleOfPhase(event) : broken;
            if (!rule.isEmpty())
                return rule + u": "_s
                       + QString::fromUtf8(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
        }
        for (auto rule : {&Rules::ruleOfSlices, &Rules::ruleOfArrows, &Rules::ruleOfRows}) {
            if (const QString broken = (this->*rule)(); !broken.isEmpty())
                return broken;
        }
        return m_open.isEmpty() ? QString() : u"a b without an e"_s;
    }

private:
    struct Arrow {
        qint64 time = 0;
        int starts = 0;
        int finishes = 0;
    };

    [[nodiscard]] QString commonRule(const QJsonValue &event)
    {
        if (!event[u"pid"].isDouble() || !event[u"tid"].isDouble())
            return u"pid and tid are numbers"_s;
        if (!event[u"name"].isString())
            return u"a name is a text"_s;
        if (m_phase != u"M" && (!event[u"ts"].isDouble() || event[u"ts"].toDouble() < 0))
            return u"ts is a number, and not negative"_s;
        if (m_phase != u"M" && event[u"cat"].toString().isEmpty())
            return u"there is a category"_s;
        return {};
    }

    [[nodiscard]] QString ruleOfPhase(const QJsonValue &event)
    {
        const int row = event[u"tid"].toInt();
        const qint64 time = nanoseconds(event[u"ts"]);
        const bool hasId = event[u"id"].isDouble() || event[u"id"].isString();
        if (m_phase == u"X") {
            if (!event[u"dur"].isDouble() || event[u"dur"].toDouble() < 0)
                return u"an X has a duration"_s;
            m_slices[row].push_back(
                {time, time + nanoseconds(event[u"dur"]), event[u"cat"].toString() == u"state"});
        } else if (m_phase == u"i") {
            if (!QSet<QString>{u"t"_s, u"p"_s, u"g"_s}.contains(event[u"s"].toString()))
                return u"an instant's scope is t, p or g"_s;
        } else if (m_phase == u"M") {
            if (event[u"name"].toString().endsWith(u"_name")) {
                if (!event[u"args"][u"name"].isString())
                    return u"a name in args"_s;
                if (event[u"name"].toString() == u"thread_name")
                    m_named.insert(row);
            } else if (!event[u"args"][u"sort_index"].isDouble()
                       || m_orders.contains(event[u"args"][u"sort_index"].toInt())) {
                return u"a sort_index of its own in args"_s;
            } else {
                m_orders.insert(event[u"args"][u"sort_index"].toInt());
            }
        } else if (m_phase == u"b" || m_phase == u"e") {
            const QString key = event[u"cat"].toString() + u"/"_s + event[u"name"].toString() + u"/"_s
                                + QString::number(event[u"id"].toInteger());
            if (!hasId || (m_phase == u"b") == m_open.contains(key))
                return u"each b has its e, behind it"_s;
            if (m_phase == u"b")
                m_open.insert(key, time);
            else if (m_open.take(key) > time)
                return u"an e is not before its b"_s;
        } else if (m_phase == u"s" || m_phase == u"f") {
            if (!hasId || (m_phase == u"f" && event[u"bp"].toString() != u"e"))
                return u"an arrow has an id, and ends in the slice around it"_s;
            m_ends.push_back({event[u"id"].toInteger(), time, row, m_phase == u"s"});
        } else {
            return u"a known phase"_s;
        }
        m_rows.insert(row);
        return {};
    }

    [[nodiscard]] QString ruleOfSlices()
    {
        for (auto &[row, slices] : m_slices) {
            std::ranges::stable_sort(slices, {}, &Slice::from);
            std::vector<qint64> around;
            std::optional<qint64> state;
            for (const Slice &slice : slices) {
                while (!around.empty() && around.back() <= slice.from)
                    around.pop_back();
                if (!around.empty() && around.back() < slice.to)
                    return u"slices of row %1 overlap at %2 ns"_s.arg(row).arg(slice.from);
                around.push_back(slice.to);
                if (!slice.isState)
                    continue;
                if (state.value_or(slice.from) != slice.from)
                    return u"states of row %1 do not follow one another at %2 ns"_s.arg(row).arg(slice.from);
                state = slice.to;
            }
        }
        return {};
    }

    [[nodiscard]] QString ruleOfArrows()
    {
        QHash<qint64, Arrow> arrows;
        for (const End &end : m_ends) {
            const auto &slices = m_slices[end.row];
            const auto isAround = [&](const Slice &slice) {
                return slice.from <= end.time && end.time <= slice.to;
            };
            if (std::ranges::none_of(slices, isAround))
                return u"arrow %1 has an end in no slice"_s.arg(end.id);
            Arrow &arrow = arrows[end.id];
            ++(end.isStart ? arrow.starts : arrow.finishes);
            if (!end.isStart && (arrow.starts == 0 || end.time < arrow.time))
                return u"arrow %1 ends before it starts"_s.arg(end.id);
            arrow.time = end.time;
        }
        for (const Arrow &arrow : arrows) {
            if (arrow.starts != 1 || arrow.finishes != 1)
                return u"an arrow has one start and one end"_s;
        }
        return {};
    }

    [[nodiscard]] QString ruleOfRows()
    {
        return m_named.contains(m_rows) ? QString() : u"each row has a name"_s;
    }

    struct End {
        qint64 id;
        qint64 time;
        int row;
        bool isStart;
    };
    QString m_phase;
    std::map<int, std::vector<Slice>> m_slices;
    std::vector<End> m_ends;
    QHash<QString, qint64> m_open;
    QSet<int> m_named;
    QSet<int> m_orders;
    QSet<int> m_rows;
};

} // namespace

QString brokenRule(const QByteArray &trace)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(trace, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!file.value(u"traceEvents").isArray())
        return u"traceEvents is a list"_s;
    return Rules().check(file.value(u"traceEvents").toArray());
}
