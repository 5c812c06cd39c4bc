// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "detail/promise.h"
#include "inspect.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace aio {

using namespace Qt::StringLiterals;

namespace {

/// The tasks that stand behind `wait`: through gathers and shields down to tasks, which are not looked into.
std::vector<TaskId> awaitedTasks(const detail::Wait &wait)
{
    std::vector<TaskId> tasks;
    std::unordered_set<detail::FutureCore *> seen;
    std::vector<detail::FutureCore *> open;
    const auto visit = [&open](detail::FutureCore &future) { open.push_back(&future); };
    wait.visitAwaited(visit);
    while (!open.empty()) {
        detail::FutureCore *future = open.back();
        open.pop_back();
        if (future->isDone() || !seen.insert(future).second)
            continue;
        if (const detail::TaskCore *task = future->asTask())
            tasks.push_back(task->id());
        else
            future->visitAwaited(visit);
    }
    if (const WaitInfo info = wait.waitInfo(); info.kind == WaitKind::Lock && info.task != 0)
        tasks.push_back(info.task);
    std::ranges::sort(tasks);
    return tasks;
}

AwaitNode nodeOf(const detail::TaskCore &task)
{
    AwaitNode node;
    node.id = task.id();
    node.name = task.name();
    node.state = task.taskState();
    node.created = task.created();
    node.creator = task.creator();
    node.cancelling = task.cancelling();
    node.cancelCause = task.lastCause();
    for (const detail::PromiseBase *frame = task.innermost(); frame; frame = frame->caller())
        node.frames.push_back(frame->awaits().line == 0 ? frame->defined() : frame->awaits());
    std::ranges::reverse(node.frames);
    if (node.state == TaskState::Suspended && task.currentWait()) {
        node.wait = task.currentWait()->waitInfo();
        node.awaits = awaitedTasks(*task.currentWait());
    }
    return node;
}

/// Writes the tree; remembers what it has shown.
class Tree {
public:
    using Remark = std::function<QString(const AwaitNode &)>;
    Tree(const AwaitGraph &graph, const Remark &remark)
        : m_graph(graph), m_remark(remark)
    {}

    QString write()
    {
        std::unordered_set<TaskId> awaited;
        for (const AwaitNode &task : m_graph.tasks)
            awaited.insert(task.awaits.begin(), task.awaits.end());
        for (const AwaitNode &task : m_graph.tasks) {
            if (!awaited.contains(task.id))
                writeFrom(task);
        }
        // What is left waits in a circle.
        for (const AwaitNode &task : m_graph.tasks) {
            if (!m_shown.contains(task.id))
                writeFrom(task);
        }
        return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    }

private:
    struct Open {
        const AwaitNode *task;
        QString indent; ///< of what stands below the task
        std::size_t next = 0;
    };

    void writeFrom(const AwaitNode &root)
    {
        // With a stack of its own: a chain may be a hundred thousand tasks long.
        std::vector<Open> open;
        enter(open, root, {}, {});
        while (!open.empty()) {
            Open &top = open.back();
            if (top.next == top.task->awaits.size()) {
                m_path.erase(top.task->id);
                open.pop_back();
                continue;
            }
            const AwaitNode *child = m_graph.find(top.task->awaits[top.next++]);
            const bool isLast = top.next == top.task->awaits.size();
            const QString indent = top.indent;
            if (child)
                enter(open, *child, indent + (isLast ? u"└─ "_s : u"├─ "_s),
                      indent + (isLast ? u"   "_s : u"│  "_s));
        }
    }

    void enter(std::vector<Open> &open, const AwaitNode &task, const QString &lead, const QString &indent)
    {
        // A long chain goes on at the margin, or its indents would take more room than anything else.
        if (open.size() >= Deepest && !m_shown.contains(task.id)) {
            m_lines << lead + task.name + u" (goes on below)"_s;
            return;
        }
        if (!m_shown.insert(task.id).second) {
            m_lines << lead + task.name
                           + (m_path.contains(task.id) ? u", which waits here in a circle"_s
                                                       : u" (see above)"_s);
            return;
        }
        m_lines << lead + headline(task) + m_remark(task);
        const QString below = indent + (task.awaits.empty() ? u"     "_s : u"│    "_s);
        for (const SourcePlace &frame : task.frames)
            m_lines << below + placeOf(frame);
        m_path.insert(task.id);
        open.push_back({&task, indent});
    }

    static QString headline(const AwaitNode &task)
    {
        QString line = task.name;
        switch (task.state) {
        case TaskState::Running:
            line += u" runs"_s;
            break;
        case TaskState::Suspended:
            line += u" waits for "_s + describe(task.wait.kind);
            if (task.wait.until)
                line += QStringLiteral(" until %1 s")
                            .arg(std::chrono::duration<double>(*task.wait.until).count(), 0, 'f', 3);
            break;
        default:
            line += u" is ready"_s;
        }
        if (task.cancelling > 0)
            line += u", cancelling"_s;
        return line;
    }

    static QString placeOf(const SourcePlace &place)
    {
        const QString file = QString::fromUtf8(place.file);
        return QStringLiteral("%1 (%2:%3)")
            .arg(QString::fromUtf8(place.function), file.mid(file.lastIndexOf(u'/') + 1))
            .arg(place.line);
    }

    static constexpr std::size_t Deepest = 40;

    const AwaitGraph &m_graph;
    const Remark &m_remark;
    QStringList m_lines;
    std::unordered_set<TaskId> m_shown;
    std::unordered_set<TaskId> m_path;
};

} // namespace

const AwaitNode *AwaitGraph::find(TaskId id) const
{
    const auto found = std::ranges::lower_bound(tasks, id, {}, &AwaitNode::id);
    return found != tasks.end() && found->id == id ? &*found : nullptr;
}

AwaitGraph awaitGraph(Loop &loop)
{
    AwaitGraph graph;
    loop.forEachPending([&graph](const detail::TaskCore &task) { graph.tasks.push_back(nodeOf(task)); });
    // A holder of a lock may have ended without giving it back.
    std::ranges::sort(graph.tasks, {}, &AwaitNode::id);
    for (AwaitNode &task : graph.tasks)
        std::erase_if(task.awaits, [&graph](TaskId id) { return !graph.find(id); });
    return graph;
}

AwaitGraph awaitGraph() { return awaitGraph(Loop::current()); }

std::vector<TaskId> findCycle(const AwaitGraph &graph)
{
    struct Step {
        const AwaitNode *task;
        std::size_t next = 0;
    };
    std::unordered_map<TaskId, bool> isOnPath; // false: looked at and left, no cycle goes through it
    for (const AwaitNode &start : graph.tasks) {
        if (isOnPath.contains(start.id))
            continue;
        std::vector<Step> path{{&start}};
        isOnPath[start.id] = true;
        while (!path.empty()) {
            Step &step = path.back();
            if (step.next == step.task->awaits.size()) {
                isOnPath[step.task->id] = false;
                path.pop_back();
                continue;
            }
            const TaskId next = step.task->awaits[step.next++];
            const auto [seen, isNew] = isOnPath.try_emplace(next, true);
            if (isNew) {
                if (const AwaitNode *task = graph.find(next))
                    path.push_back({task});
            } else if (seen->second) {
                std::vector<TaskId> cycle;
                auto from = std::ranges::find(path, next, [](const Step &s) { return s.task->id; });
                for (; from != path.end(); ++from)
                    cycle.push_back(from->task->id);
                // Not std::ranges::rotate: clang 14 cannot read the subrange that libstdc++ 12 gives it.
                std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
                return cycle;
            }
        }
    }
    return {};
}

QString toText(const AwaitGraph &graph)
{
    return toText(graph, [](const AwaitNode &) { return QString(); });
}

QString toText(const AwaitGraph &graph, const std::function<QString(const AwaitNode &)> &remark)
{
    return Tree(graph, remark).write();
}

} // namespace aio
