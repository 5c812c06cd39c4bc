// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <array>
#include <cmath>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

/// Which members a kind of node has; the parser and its messages are made from this table.
struct Shape {
    const char *name;
    NodeKind kind;
    bool hasDuration;
    const char *text; ///< the member that goes to Node::text, or null
    bool hasBody;     ///< one node in "body"
    bool isBodyOptional;
    bool hasBodies; ///< an array in "body"
    bool hasTask;   ///< one task in "task"
    bool hasTasks;  ///< an array in "tasks"
};

constexpr std::array<Shape, 13> Shapes{{
    {"sleep", NodeKind::Sleep, true, nullptr, false, false, false, false, false},
    {"fail", NodeKind::Fail, false, "msg", false, false, false, false, false},
    {"seq", NodeKind::Seq, false, nullptr, false, false, true, false, false},
    {"cleanup", NodeKind::Cleanup, true, nullptr, true, false, false, false, false},
    {"suppress", NodeKind::Suppress, false, nullptr, true, false, false, false, false},
    {"catch", NodeKind::Catch, false, nullptr, true, false, false, false, false},
    {"gather", NodeKind::Gather, false, nullptr, false, false, false, false, true},
    {"group", NodeKind::Group, false, nullptr, true, true, false, false, true},
    {"timeout", NodeKind::Timeout, true, nullptr, true, false, false, false, false},
    {"shield", NodeKind::Shield, false, nullptr, false, false, false, true, false},
    {"spawn", NodeKind::Spawn, false, nullptr, false, false, false, true, false},
    {"join", NodeKind::Join, false, "name", false, false, false, false, false},
    {"cancel", NodeKind::Cancel, false, "name", false, false, false, false, false},
}};

/// Reads the tree, and stops with the first error it meets: thrown inside, a value outside.
class Reader {
public:
    Program read(const QJsonObject &json)
    {
        Program program;
        program.root = node(member(json, "root", "$"), "$.root", 1);
        const QJsonValue externals = json.value(QLatin1String("externals"));
        if (!externals.isUndefined()) {
            const QJsonArray list = array(externals, QStringLiteral("$.externals"));
            for (qsizetype i = 0; i < list.size(); ++i) {
                const QString path = QStringLiteral("$.externals[%1]").arg(i);
                const QJsonObject external = object(list.at(i), path);
                program.externals.push_back(
                    {seconds(member(external, "t", path), path + QStringLiteral(".t")),
                     text(member(external, "target", path), path + QStringLiteral(".target"))});
            }
        }
        return program;
    }

private:
    [[noreturn]] static void fail(const QString &path, const QString &message)
    {
        throw ProgramError{message, path};
    }

    static QJsonValue member(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (value.isUndefined())
            fail(path, Tr::tr("“%1” is missing").arg(QLatin1String(name)));
        return value;
    }

    static QJsonObject object(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            fail(path, Tr::tr("an object is expected here"));
        return value.toObject();
    }

    static QJsonArray array(const QJsonValue &value, const QString &path)
    {
        if (!value.isArray())
            fail(path, Tr::tr("a list is expected here"));
        return value.toArray();
    }

    static QString text(const QJsonValue &value, const QString &path)
    {
        if (!value.isString())
            fail(path, Tr::tr("a text is expected here"));
        const QString string = value.toString();
        if (string.size() > MaxTextLength)
            fail(path, Tr::tr("the text is longer than %1 characters").arg(MaxTextLength));
        return string;
    }

    static std::chrono::nanoseconds seconds(const QJsonValue &value, const QString &path)
    {
        const double number = value.toDouble(std::nan(""));
        if (!(number >= 0 && number <= MaxSeconds))
            fail(path,
                 Tr::tr("a number of seconds from 0 to %1 is expected here").arg(MaxSeconds, 0, 'f', 0));
        return std::chrono::nanoseconds(std::llround(number * 1e9));
    }

    TaskSpec task(const QJsonValue &value, const QString &path, int depth)
    {
        const QJsonObject json = object(value, path);
        TaskSpec spec;
        const QString namePath = path + QStringLiteral(".name");
        spec.name = text(member(json, "name", path), namePath);
        if (spec.name.isEmpty())
            fail(namePath, Tr::tr("a task needs a name"));
        if (spec.name == QLatin1String("R") || spec.name == QLatin1String("main"))
            fail(namePath, Tr::tr("the name “%1” is taken by the program itself").arg(spec.name));
        if (m_names.contains(spec.name))
            fail(namePath, Tr::tr("there is another task named “%1”").arg(spec.name));
        m_names.insert(spec.name);
        spec.body.push_back(node(member(json, "body", path), path + QStringLiteral(".body"), depth));
        return spec;
    }

    static const Shape &shapeOf(const QJsonObject &json, const QString &path)
    {
        const QString name = text(member(json, "k", path), path + QStringLiteral(".k"));
        for (const Shape &shape : Shapes) {
            if (name == QLatin1String(shape.name))
                return shape;
        }
        fail(path + QStringLiteral(".k"), Tr::tr("there is no kind of step named “%1”").arg(name));
    }

    Node node(const QJsonValue &value, const QString &path, int depth)
    {
        if (depth > MaxDepth)
            fail(path, Tr::tr("the program is nested more than %1 deep").arg(MaxDepth));
        if (++m_nodes > MaxNodes)
            fail(path, Tr::tr("the program has more than %1 steps").arg(MaxNodes));
        const QJsonObject json = object(value, path);
        const Shape &shape = shapeOf(json, path);
        Node node;
        node.kind = shape.kind;
        if (shape.hasDuration)
            node.duration = seconds(member(json, "d", path), path + QStringLiteral(".d"));
        if (shape.text)
            node.text = text(member(json, shape.text, path), path + u'.' + QLatin1String(shape.text));
        if (shape.kind == NodeKind::Gather) {
            const QJsonValue mode = member(json, "re", path);
            if (!mode.isBool())
                fail(path + QStringLiteral(".re"), Tr::tr("true or false is expected here"));
            node.returnExceptions = mode.toBool();
        }
        // Tasks before the body: that is the order in which a group starts them.
        if (shape.hasTask)
            node.tasks.push_back(task(member(json, "task", path), path + QStringLiteral(".task"), depth + 1));
        if (shape.hasTasks) {
            const QJsonArray list = array(member(json, "tasks", path), path + QStringLiteral(".tasks"));
            for (qsizetype i = 0; i < list.size(); ++i)
                node.tasks.push_back(
                    task(list.at(i), QStringLiteral("%1.tasks[%2]").arg(path).arg(i), depth + 1));
        }
        const QString bodyPath = path + QStringLiteral(".body");
        if (shape.hasBodies) {
            const QJsonArray list = array(member(json, "body", path), bodyPath);
            for (qsizetype i = 0; i < list.size(); ++i)
                node.body.push_back(
                    this->node(list.at(i), QStringLiteral("%1[%2]").arg(bodyPath).arg(i), depth + 1));
        } else if (shape.hasBody) {
            const QJsonValue body = json.value(QLatin1String("body"));
            const bool isAbsent = body.isUndefined() || body.isNull();
            if (isAbsent && !shape.isBodyOptional)
                fail(path, Tr::tr("“%1” is missing").arg(QLatin1String("body")));
            if (!isAbsent)
                node.body.push_back(this->node(body, bodyPath, depth + 1));
        }
        return node;
    }

    QSet<QString> m_names;
    int m_nodes = 0;
};

} // namespace

std::variant<Program, ProgramError> readProgram(const QJsonObject &json)
{
    try {
        return Reader().read(json);
    } catch (const ProgramError &error) {
        return error;
    }
}

} // namespace lab
