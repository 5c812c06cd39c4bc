// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "randomprogram.h"

#include <QJsonArray>
#include <QStringList>

#include <dice.h>

namespace {

class Writer {
public:
    explicit Writer(quint64 seed)
        : m_dice(seed), m_stepsLeft(4 + m_dice.below(36))
    {}

    RandomProgram write()
    {
        QJsonObject json{{"root", step(0)}};
        QJsonArray externals;
        for (int i = m_dice.below(4); i > 0; --i)
            externals.append(QJsonObject{{"t", time()}, {"target", anyName()}});
        // Two at once, of different tasks or of the same.
        if (m_dice.oneIn(3) && !externals.isEmpty())
            externals.append(QJsonObject{{"t", externals[0][u"t"]}, {"target", anyName()}});
        json.insert("externals", externals);
        return {json, m_groupOf};
    }

private:
    /// Few different ones, so that many things happen at the same time.
    double time() { return m_dice.pick({0.0, 0.5, 1.0, 1.0, 2.0, 2.0, 3.0, 5.0}); }

    QString anyName()
    {
        const int number = m_dice.below(m_lastTask + 2);
        return number == 0 ? QStringLiteral("R") : QStringLiteral("T%1").arg(number);
    }
    /// One whose text is complete cannot wait for us in turn; now and then another all the same.
    QString nameToJoin()
    {
        return m_complete.isEmpty() || m_dice.oneIn(12)
                   ? anyName()
                   : m_complete.at(m_dice.below(static_cast<int>(m_complete.size())));
    }

    QJsonObject task(int depth)
    {
        const QString name = QStringLiteral("T%1").arg(++m_lastTask);
        const QJsonObject json{{"name", name}, {"body", step(depth + 1)}};
        m_complete += name;
        return json;
    }
    QJsonArray tasks(int depth, int group = 0)
    {
        QJsonArray list;
        for (int i = 1 + m_dice.below(3); i > 0; --i) {
            const QJsonObject json = task(depth);
            if (group > 0)
                m_groupOf.insert(json[u"name"].toString(), group);
            list.append(json);
        }
        return list;
    }
    QJsonArray steps(int depth)
    {
        QJsonArray list;
        for (int i = 1 + m_dice.below(4); i > 0; --i)
            list.append(step(depth + 1));
        return list;
    }
    QJsonObject sleep() { return {{"k", "sleep"}, {"d", time()}}; }

    QJsonObject step(int depth)
    {
        constexpr int Deepest = 9;
        if (--m_stepsLeft < 0 || depth > Deepest)
            return m_dice.oneIn(4) ? QJsonObject{{"k", "fail"}, {"msg", "late"}} : sleep();
        switch (m_dice.below(18)) {
        case 0:
            return {{"k", "fail"}, {"msg", QStringLiteral("e%1").arg(++m_lastError)}};
        case 1:
        case 2:
            return {{"k", "seq"}, {"body", steps(depth)}};
        case 3:
            return {{"k", "cleanup"}, {"d", time()}, {"body", step(depth + 1)}};
        case 4:
            return {{"k", "suppress"}, {"body", step(depth + 1)}};
        case 5:
            return {{"k", "catch"}, {"body", step(depth + 1)}};
        case 6:
            return {{"k", "gather"}, {"re", m_dice.oneIn(2)}, {"tasks", tasks(depth)}};
        case 7:
        case 8:
            return group(depth);
        case 9:
        case 10:
            return {{"k", "timeout"}, {"d", time()}, {"body", step(depth + 1)}};
        case 11:
            return {{"k", "shield"}, {"task", task(depth)}};
        case 12:
            return {{"k", "spawn"}, {"task", task(depth)}};
        case 13:
            return {{"k", "join"}, {"name", nameToJoin()}};
        case 14:
            return {{"k", "cancel"}, {"name", anyName()}};
        }
        return sleep();
    }

    QJsonObject group(int depth)
    {
        const int number = ++m_lastGroup;
        QJsonObject json{{"k", "group"}, {"tasks", tasks(depth, number)}};
        if (m_dice.oneIn(2))
            json.insert("body", step(depth + 1));
        return json;
    }

    Dice m_dice;
    int m_stepsLeft;
    int m_lastTask = 0;
    int m_lastGroup = 0;
    int m_lastError = 0;
    QStringList m_complete;
    QHash<QString, int> m_groupOf;
};

} // namespace

RandomProgram randomProgram(quint64 seed) { return Writer(seed).write(); }
