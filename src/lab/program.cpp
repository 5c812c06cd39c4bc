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

const Shape &shapeOf(NodeKind kind) { return Shapes[static_cast<std::size_t>(kind)]; }

/// Of more nobody reads the list.
constexpr std::size_t MostProblems = 100;

/// Reads the tree and collects what is wrong with it: a part that cannot be read is left out. Errors are thrown inside,
/// and caught where the part ends.
class Reader {
public:
    Program read(const QJsonObject &json)
    {
        Program program;
        guarded([&] { program.root = node(member(json, "root", "$"), "$.root", 1); });
        guarded([&] { readExternals(json, program); });
        return program;
    }

    std::vector<ProgramError> takeProblems() { return std::move(m_problems); }

private:
    /// Nothing that follows is worth reading.
    struct Enough {};

    template<typename Read>
    void guarded(const Read &read)
    {
        if (m_isEnough)
            return;
        try {
            read();
        } catch (const ProgramError &error) {
            m_problems.push_back(error);
        } catch (const Enough &) {
            m_isEnough = true;
        }
        m_isEnough |= m_problems.size() >= MostProblems;
    }

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

    void readExternals(const QJsonObject &json, Program &program)
    {
        const QJsonValue externals = json.value(QLatin1String("externals"));
        if (externals.isUndefined())
            return;
        const QJsonArray list = array(externals, QStringLiteral("$.externals"));
        for (qsizetype i = 0; i < list.size(); ++i) {
            guarded([&] {
                const QString path = QStringLiteral("$.externals[%1]").arg(i);
                const QJsonObject external = object(list.at(i), path);
                program.externals.push_back(
                    {seconds(member(external, "t", path), path + QStringLiteral(".t")),
                     text(member(external, "target", path), path + QStringLiteral(".target"))});
            });
        }
    }

    void readName(TaskSpec &spec, const QJsonObject &json, const QString &path)
    {
        const QString namePath = path + QStringLiteral(".name");
        spec.name = text(member(json, "name", path), namePath);
        if (spec.name.isEmpty())
            fail(namePath, Tr::tr("a task needs a name"));
        if (spec.name == QLatin1String("R") || spec.name == QLatin1String("main"))
            fail(namePath, Tr::tr("the name “%1” is taken by the program itself").arg(spec.name));
        if (m_names.contains(spec.name))
            fail(namePath, Tr::tr("there is another task named “%1”").arg(spec.name));
        m_names.insert(spec.name);
    }

    TaskSpec task(const QJsonValue &value, const QString &path, int depth)
    {
        const QJsonObject json = object(value, path);
        TaskSpec spec;
        guarded([&] { readName(spec, json, path); });
        spec.body.push_back(node(member(json, "body", path), path + QStringLiteral(".body"), depth));
        return spec;
    }

    static const Shape &shapeIn(const QJsonObject &json, const QString &path)
    {
        const QString name = text(member(json, "k", path), path + QStringLiteral(".k"));
        for (const Shape &shape : Shapes) {
            if (name == QLatin1String(shape.name))
                return shape;
        }
        fail(path + QStringLiteral(".k"), Tr::tr("there is no kind of step named “%1”").arg(name));
    }

    /// What a node of this shape has beside others in it.
    void readOwn(Node &node, const Shape &shape, const QJsonObject &json, const QString &path)
    {
        if (shape.hasDuration)
            guarded([&] { node.duration = seconds(member(json, "d", path), path + QStringLiteral(".d")); });
        if (shape.text) {
            guarded([&] {
                node.text = text(member(json, shape.text, path), path + u'.' + QLatin1String(shape.text));
            });
        }
        if (shape.kind == NodeKind::Gather) {
            guarded([&] {
                const QJsonValue mode = member(json, "re", path);
                if (!mode.isBool())
                    fail(path + QStringLiteral(".re"), Tr::tr("true or false is expected here"));
                node.returnExceptions = mode.toBool();
            });
        }
    }

    void readTasks(Node &node, const Shape &shape, const QJsonObject &json, const QString &path, int depth)
    {
        if (shape.hasTask) {
            guarded([&] {
                node.tasks.push_back(
                    task(member(json, "task", path), path + QStringLiteral(".task"), depth + 1));
            });
        }
        if (shape.hasTasks) {
            guarded([&] {
                const QJsonArray list = array(member(json, "tasks", path), path + QStringLiteral(".tasks"));
                for (qsizetype i = 0; i < list.size(); ++i) {
                    guarded([&] {
                        node.tasks.push_back(
                            task(list.at(i), QStringLiteral("%1.tasks[%2]").arg(path).arg(i), depth + 1));
                    });
                }
            });
        }
    }

    void readBody(Node &node, const Shape &shape, const QJsonObject &json, const QString &path, int depth)
    {
        const QString bodyPath = path + QStringLiteral(".body");
        if (shape.hasBodies) {
            const QJsonArray list = array(member(json, "body", path), bodyPath);
            for (qsizetype i = 0; i < list.size(); ++i) {
                guarded([&] {
                    node.body.push_back(
                        this->node(list.at(i), QStringLiteral("%1[%2]").arg(bodyPath).arg(i), depth + 1));
                });
            }
        } else if (shape.hasBody) {
            const QJsonValue body = json.value(QLatin1String("body"));
            const bool isAbsent = body.isUndefined() || body.isNull();
            if (isAbsent && !shape.isBodyOptional)
                fail(path, Tr::tr("“%1” is missing").arg(QLatin1String("body")));
            if (!isAbsent)
                node.body.push_back(this->node(body, bodyPath, depth + 1));
        }
    }

    Node node(const QJsonValue &value, const QString &path, int depth)
    {
        if (depth > MaxDepth)
            fail(path, Tr::tr("the program is nested more than %1 deep").arg(MaxDepth));
        if (++m_nodes > MaxNodes) {
            m_problems.push_back({Tr::tr("the program has more than %1 steps").arg(MaxNodes), path});
            throw Enough();
        }
        const QJsonObject json = object(value, path);
        const Shape &shape = shapeIn(json, path);
        Node node;
        node.kind = shape.kind;
        readOwn(node, shape, json, path);
        // Tasks before the body: that is the order in which a group starts them.
        readTasks(node, shape, json, path, depth);
        guarded([&] { readBody(node, shape, json, path, depth); });
        return node;
    }

    QSet<QString> m_names;
    int m_nodes = 0;
    bool m_isEnough = false;
    std::vector<ProgramError> m_problems;
};

/// Writes the tree.
QJsonObject toJson(const Node &node);

QJsonValue bodyToJson(const std::vector<Node> &body)
{
    if (body.size() == 1)
        return toJson(body.front());
    QJsonArray list;
    for (const Node &node : body)
        list.append(toJson(node));
    return QJsonObject{{QStringLiteral("k"), QStringLiteral("seq")}, {QStringLiteral("body"), list}};
}

QJsonObject toJson(const TaskSpec &task)
{
    return {{QStringLiteral("name"), task.name}, {QStringLiteral("body"), bodyToJson(task.body)}};
}

double toNumber(std::chrono::nanoseconds time) { return static_cast<double>(time.count()) / 1e9; }

QJsonObject toJson(const Node &node)
{
    const Shape &shape = shapeOf(node.kind);
    QJsonObject json{{QStringLiteral("k"), QLatin1String(shape.name)}};
    if (shape.hasDuration)
        json.insert(QStringLiteral("d"), toNumber(node.duration));
    if (shape.text)
        json.insert(QLatin1String(shape.text), node.text);
    if (node.kind == NodeKind::Gather)
        json.insert(QStringLiteral("re"), node.returnExceptions);
    if (shape.hasTask && !node.tasks.empty())
        json.insert(QStringLiteral("task"), toJson(node.tasks.front()));
    QJsonArray tasks;
    for (const TaskSpec &task : node.tasks)
        tasks.append(toJson(task));
    if (shape.hasTasks)
        json.insert(QStringLiteral("tasks"), tasks);
    QJsonArray body;
    for (const Node &part : node.body)
        body.append(toJson(part));
    if (shape.hasBodies)
        json.insert(QStringLiteral("body"), body);
    else if (shape.hasBody && !(shape.isBodyOptional && node.body.empty()))
        json.insert(QStringLiteral("body"), bodyToJson(node.body));
    return json;
}

/// Goes through the tree in the order of the JSON text, tasks before the body.
class Walk {
public:
    explicit Walk(const NodeVisit &visit)
        : m_visit(visit)
    {}

    void node(Node &node, const QString &path, const QString &task)
    {
        m_visit(node, path, task);
        const Shape &shape = shapeOf(node.kind);
        for (std::size_t i = 0; i < node.tasks.size(); ++i) {
            const QString place = shape.hasTask ? path + QStringLiteral(".task")
                                                : QStringLiteral("%1.tasks[%2]").arg(path).arg(i);
            TaskSpec &spec = node.tasks[i];
            nodes(spec.body, place + QStringLiteral(".body"), spec.name, spec.body.size() != 1);
        }
        const bool isList = shape.hasBodies || node.body.size() != 1;
        nodes(node.body, path + QStringLiteral(".body"), task, isList, shape.hasBodies);
    }

private:
    void nodes(std::vector<Node> &nodes, const QString &path, const QString &task, bool isList,
               bool isOwnList = false)
    {
        // Several where one is expected are written as a "seq", whose list is one member further in.
        const QString list = isList && !isOwnList ? path + QStringLiteral(".body") : path;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            node(nodes[i], isList ? QStringLiteral("%1[%2]").arg(list).arg(i) : list, task);
    }

    const NodeVisit &m_visit;
};

} // namespace

std::variant<Program, ProgramError> readProgram(const QJsonObject &json)
{
    Reader reader;
    Program program = reader.read(json);
    const std::vector<ProgramError> problems = reader.takeProblems();
    if (!problems.empty())
        return problems.front();
    return program;
}

std::vector<ProgramError> problemsIn(const QJsonObject &json)
{
    Reader reader;
    reader.read(json);
    return reader.takeProblems();
}

std::vector<ProgramError> doubtsIn(const Program &program)
{
    Program copy = program;
    QSet<QString> names{QStringLiteral("R")};
    forEachNode(copy, [&names](const Node &node, const QString &, const QString &) {
        for (const TaskSpec &task : node.tasks)
            names.insert(task.name);
    });
    std::vector<ProgramError> doubts;
    const auto unknown = [](const QString &name) {
        return Tr::tr("there is no task named “%1”: this does nothing").arg(name);
    };
    forEachNode(copy, [&](const Node &node, const QString &path, const QString &task) {
        const bool isJoin = node.kind == NodeKind::Join;
        if (!isJoin && node.kind != NodeKind::Cancel)
            return;
        if (!names.contains(node.text))
            doubts.push_back({unknown(node.text), path + QStringLiteral(".name")});
        else if (isJoin && node.text == task)
            doubts.push_back(
                {Tr::tr("a task that joins itself goes on at once"), path + QStringLiteral(".name")});
    });
    for (std::size_t i = 0; i < program.externals.size(); ++i) {
        const QString &target = program.externals[i].target;
        if (!names.contains(target) && target != QLatin1String("main"))
            doubts.push_back({unknown(target), QStringLiteral("$.externals[%1].target").arg(i)});
    }
    return doubts;
}

QJsonObject toJson(const Program &program)
{
    QJsonObject json{{QStringLiteral("root"), toJson(program.root)}};
    QJsonArray externals;
    for (const ExternalCancel &external : program.externals)
        externals.append(QJsonObject{{QStringLiteral("t"), toNumber(external.time)},
                                     {QStringLiteral("target"), external.target}});
    if (!externals.isEmpty())
        json.insert(QStringLiteral("externals"), externals);
    return json;
}

QString wordOf(NodeKind kind) { return QLatin1String(shapeOf(kind).name); }

std::optional<NodeKind> kindOf(const QString &word)
{
    for (const Shape &shape : Shapes) {
        if (word == QLatin1String(shape.name))
            return shape.kind;
    }
    return std::nullopt;
}

const std::vector<NodeKind> &nodeKinds()
{
    static const std::vector<NodeKind> all = [] {
        std::vector<NodeKind> kinds;
        for (const Shape &shape : Shapes)
            kinds.push_back(shape.kind);
        return kinds;
    }();
    return all;
}

Members membersOf(NodeKind kind)
{
    const Shape &shape = shapeOf(kind);
    return {shape.hasDuration, shape.text, shape.hasBody || shape.hasBodies, shape.hasTask, shape.hasTasks};
}

void forEachNode(Program &program, const NodeVisit &visit)
{
    Walk(visit).node(program.root, QStringLiteral("$.root"), QStringLiteral("R"));
}

} // namespace lab
