// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "listing.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lab {

namespace {

QString number(std::chrono::nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'g', 12);
}

/// A text of one line in double quotes, which both languages read alike.
QString quoted(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            escaped += u'\\';
        escaped += letter == u'\n' ? QStringLiteral("\\n") : letter < u' ' ? QStringLiteral(" ") : letter;
    }
    return u'"' + escaped + u'"';
}

void collectTasks(const Node &node, std::vector<const TaskSpec *> &tasks)
{
    for (const TaskSpec &task : node.tasks) {
        tasks.push_back(&task);
        for (const Node &step : task.body)
            collectTasks(step, tasks);
    }
    for (const Node &step : node.body)
        collectTasks(step, tasks);
}

/// Writes lines at a depth, and knows what the coroutine of each task is called.
class Writer {
public:
    explicit Writer(const Program &program)
        : m_program(program)
    {
        m_root.name = QStringLiteral("R");
        m_root.body.push_back(program.root);
        m_tasks.push_back(&m_root);
        collectTasks(m_root.body.front(), m_tasks);
        for (const TaskSpec *task : m_tasks)
            m_functions.push_back(functionFor(task->name));
    }
    virtual ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

protected:
    virtual void node(const Node &node) = 0;

    const Program &program() const { return m_program; }
    const std::vector<const TaskSpec *> &tasks() const { return m_tasks; }
    QString function(const TaskSpec &task) const
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            if (m_tasks[i]->name == task.name)
                return m_functions[qsizetype(i)];
        }
        return {};
    }

    void line(const QString &text = {})
    {
        m_text += text.isEmpty() ? QString() : QString(4 * m_depth, u' ') + text;
        m_text += u'\n';
    }
    template<typename Write>
    void deeper(const Write &write)
    {
        ++m_depth;
        write();
        --m_depth;
    }
    void nodes(const std::vector<Node> &nodes)
    {
        for (const Node &one : nodes)
            node(one);
    }
    /// "group2": two of them in one function must differ.
    QString fresh(const QString &word)
    {
        m_used[word] += 1;
        return m_used[word] == 1 ? word : word + QString::number(m_used[word]);
    }
    void newFunction() { m_used.clear(); }
    QString takeText() { return std::move(m_text); }

private:
    QString functionFor(const QString &name)
    {
        QString function;
        for (const QChar letter : name)
            function += (letter.isLetterOrNumber() && letter.unicode() < 128) ? letter.toLower()
                                                                              : QChar(u'_');
        function = QStringLiteral("task_") + function;
        while (m_taken.contains(function))
            function += u'_';
        m_taken.insert(function);
        return function;
    }

    const Program &m_program;
    TaskSpec m_root;
    std::vector<const TaskSpec *> m_tasks;
    QStringList m_functions;
    QSet<QString> m_taken;
    QHash<QString, int> m_used;
    QString m_text;
    qsizetype m_depth = 0;
};

/// Whether anything in the program does this.
bool has(const std::vector<const TaskSpec *> &tasks, NodeKind kind)
{
    const auto in = [kind](const auto &self, const std::vector<Node> &nodes) -> bool {
        for (const Node &node : nodes) {
            if (node.kind == kind || self(self, node.body))
                return true;
        }
        return false;
    };
    for (const TaskSpec *task : tasks) {
        if (in(in, task->body))
            return true;
    }
    return false;
}

class Python : public Writer {
public:
    using Writer::Writer;

    QString write()
    {
        line(QStringLiteral("import asyncio"));
        line();
        line(QStringLiteral("tasks = {}  # by name, in the order of their creation"));
        space();
        if (has(tasks(), NodeKind::Fail)) {
            line(QStringLiteral("class E(Exception):"));
            deeper([&] { line(QStringLiteral("pass")); });
            space();
        }
        function(
            QStringLiteral("def start(work, name, create=asyncio.create_task):"),
            {QStringLiteral("tasks[name] = create(work, name=name)"), QStringLiteral("return tasks[name]")});
        if (has(tasks(), NodeKind::Cancel) || !program().externals.empty())
            function(QStringLiteral("def cancel(name):"),
                     {QStringLiteral("if name in tasks:"), QStringLiteral("    tasks[name].cancel()")});
        if (has(tasks(), NodeKind::Join))
            function(QStringLiteral("async def join(name):"),
                     {QStringLiteral("if name in tasks and tasks[name] is not asyncio.current_task():"),
                      QStringLiteral("    await tasks[name]")});
        for (const TaskSpec *task : tasks())
            coroutine(*task);
        main();
        return takeText();
    }

private:
    void space()
    {
        line();
        line();
    }

    void function(const QString &head, const QStringList &body)
    {
        line(head);
        deeper([&] {
            for (const QString &text : body)
                line(text);
        });
        space();
    }
    using Writer::function;

    void coroutine(const TaskSpec &task)
    {
        newFunction();
        line(QStringLiteral("async def %1():").arg(function(task)));
        deeper([&] {
            nodes(task.body);
            line(QStringLiteral("return ") + quoted(task.name));
        });
        space();
    }

    void main()
    {
        line(QStringLiteral("async def main():"));
        deeper([&] {
            if (!program().externals.empty())
                line(QStringLiteral("loop = asyncio.get_running_loop()"));
            for (const ExternalCancel &external : program().externals)
                line(QStringLiteral("loop.call_later(%1, cancel, %2)")
                         .arg(number(external.time), quoted(external.target)));
            line(QStringLiteral("start(task_r(), \"R\")"));
            line(QStringLiteral("while pending := [task for task in tasks.values() if not task.done()]:"));
            deeper([&] { line(QStringLiteral("await asyncio.wait(pending)")); });
        });
        space();
        line(QStringLiteral("asyncio.run(main())"));
    }

    void body(const std::vector<Node> &steps)
    {
        deeper([&] {
            nodes(steps);
            if (steps.empty() || (steps.size() == 1 && isEmpty(steps.front())))
                line(QStringLiteral("pass"));
        });
    }
    static bool isEmpty(const Node &node)
    {
        return node.kind == NodeKind::Seq && std::ranges::all_of(node.body, isEmpty);
    }

    QString started(const TaskSpec &task, const QString &create = {}) const
    {
        return QStringLiteral("start(%1(), %2%3)").arg(function(task), quoted(task.name), create);
    }

    void gather(const Node &node)
    {
        line(QStringLiteral("await asyncio.gather("));
        deeper([&] {
            for (const TaskSpec &task : node.tasks)
                line(started(task) + u',');
            if (node.returnExceptions)
                line(QStringLiteral("return_exceptions=True,"));
        });
        line(QStringLiteral(")"));
    }

    void group(const Node &node)
    {
        const QString name = fresh(QStringLiteral("group"));
        line(QStringLiteral("async with asyncio.TaskGroup() as %1:").arg(name));
        deeper([&] {
            for (const TaskSpec &task : node.tasks)
                line(started(task, QStringLiteral(", %1.create_task").arg(name)));
            if (node.tasks.empty() && std::ranges::all_of(node.body, isEmpty))
                line(QStringLiteral("pass"));
            nodes(node.body);
        });
    }

    void guarded(const Node &node, const QString &error, const QStringList &then)
    {
        line(QStringLiteral("try:"));
        body(node.body);
        line(QStringLiteral("except %1:").arg(error));
        deeper([&] {
            for (const QString &text : then)
                line(text);
        });
    }

    void node(const Node &node) override
    {
        const QString cancelled = QStringLiteral("asyncio.CancelledError");
        switch (node.kind) {
        case NodeKind::Sleep:
            return line(QStringLiteral("await asyncio.sleep(%1)").arg(number(node.duration)));
        case NodeKind::Fail:
            return line(QStringLiteral("raise E(%1)").arg(quoted(node.text)));
        case NodeKind::Seq:
            return nodes(node.body);
        case NodeKind::Cleanup:
            return guarded(node, cancelled,
                           {QStringLiteral("await asyncio.sleep(%1)  # cleans up").arg(number(node.duration)),
                            QStringLiteral("raise")});
        case NodeKind::Suppress:
            return guarded(node, cancelled, {QStringLiteral("pass  # swallowed")});
        case NodeKind::Catch:
            return guarded(node, QStringLiteral("Exception as error"),
                           {QStringLiteral("print(\"caught\", repr(error))")});
        case NodeKind::Gather:
            return gather(node);
        case NodeKind::Group:
            return group(node);
        case NodeKind::Timeout:
            line(QStringLiteral("async with asyncio.timeout(%1):").arg(number(node.duration)));
            return body(node.body);
        case NodeKind::Shield:
            return line(QStringLiteral("await asyncio.shield(%1)").arg(started(node.tasks.front())));
        case NodeKind::Spawn:
            return line(started(node.tasks.front()));
        case NodeKind::Join:
            return line(QStringLiteral("await join(%1)").arg(quoted(node.text)));
        case NodeKind::Cancel:
            return line(QStringLiteral("cancel(%1)").arg(quoted(node.text)));
        }
    }
};

class Cpp : public Writer {
public:
    using Writer::Writer;

    QString write()
    {
        // What is used stands before what uses it.
        for (auto task = tasks().rbegin(); task != tasks().rend(); ++task) {
            newFunction();
            line(QStringLiteral("aio::Coro<QString> %1()").arg(function(**task)));
            block([&] {
                nodes((*task)->body);
                line(QStringLiteral("co_return %1;").arg(literal((*task)->name)));
            });
            line();
        }
        line(QStringLiteral("aio::Coro<> mainTask()"));
        block([&] {
            for (const ExternalCancel &external : program().externals)
                line(
                    QStringLiteral("cancelLater(%1, %2);").arg(time(external.time), quoted(external.target)));
            line(QStringLiteral("aio::createTask(task_r(), \"R\");"));
            line(QStringLiteral("co_await everyTask();"));
        });
        return takeText();
    }

private:
    static QString literal(const QString &text)
    {
        return QStringLiteral("QStringLiteral(%1)").arg(quoted(text));
    }
    static QString time(std::chrono::nanoseconds time)
    {
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time);
        return milliseconds == time ? QStringLiteral("%1ms").arg(milliseconds.count())
                                    : QStringLiteral("%1ns").arg(time.count());
    }
    template<typename Write>
    void block(const Write &write)
    {
        line(QStringLiteral("{"));
        deeper(write);
        line(QStringLiteral("}"));
    }
    /// A coroutine of its own for what stands in a step, under this name.
    void lambda(const QString &name, const QString &parameters, const std::vector<Node> &steps)
    {
        line(QStringLiteral("const auto %1 = [](%2) -> aio::Coro<> {").arg(name, parameters));
        deeper([&] {
            nodes(steps);
            line(QStringLiteral("co_return;"));
        });
        line(QStringLiteral("};"));
    }
    QString started(const TaskSpec &task) const
    {
        return QStringLiteral("aio::createTask(%1(), %2)").arg(function(task), quoted(task.name));
    }

    void settled(const Node &node, const QStringList &then)
    {
        const QString work = fresh(QStringLiteral("work"));
        const QString outcome = fresh(QStringLiteral("outcome"));
        lambda(work, {}, node.body);
        line(QStringLiteral("const auto %1 = co_await aio::settled(%2());").arg(outcome, work));
        for (const QString &text : then)
            line(text.contains(u'%') ? text.arg(outcome) : text);
    }

    void gather(const Node &node)
    {
        const QString children = fresh(QStringLiteral("children"));
        line(QStringLiteral("std::vector<aio::Task<QString>> %1;").arg(children));
        for (const TaskSpec &task : node.tasks)
            line(QStringLiteral("%1.push_back(%2);").arg(children, started(task)));
        line(QStringLiteral("co_await aio::gather(%1std::move(%2));")
                 .arg(node.returnExceptions ? QStringLiteral("aio::returnExceptions, ") : QString(),
                      children));
    }

    void group(const Node &node)
    {
        const QString body = fresh(QStringLiteral("body"));
        line(QStringLiteral("const auto %1 = [](aio::TaskGroup &group) -> aio::Coro<> {").arg(body));
        deeper([&] {
            for (const TaskSpec &task : node.tasks)
                line(QStringLiteral("group.createTask(%1(), %2);").arg(function(task), quoted(task.name)));
            nodes(node.body);
            line(QStringLiteral("co_return;"));
        });
        line(QStringLiteral("};"));
        line(QStringLiteral("co_await aio::withTaskGroup(%1);").arg(body));
    }

    void node(const Node &node) override
    {
        switch (node.kind) {
        case NodeKind::Sleep:
            return line(QStringLiteral("co_await aio::sleep(%1);").arg(time(node.duration)));
        case NodeKind::Fail:
            return line(QStringLiteral("throw E(%1);").arg(quoted(node.text)));
        case NodeKind::Seq:
            return nodes(node.body);
        case NodeKind::Cleanup:
            return settled(
                node, {QStringLiteral("if (%1.isCancelled())"),
                       QStringLiteral("    co_await aio::sleep(%1); // cleans up").arg(time(node.duration)),
                       QStringLiteral("%1.rethrow();")});
        case NodeKind::Suppress:
            return settled(node, {QStringLiteral("if (!%1.isCancelled()) // swallowed"),
                                  QStringLiteral("    %1.rethrow();")});
        case NodeKind::Catch:
            return settled(node, {QStringLiteral("if (%1.isCancelled()) // not an error"),
                                  QStringLiteral("    %1.rethrow();")});
        case NodeKind::Gather:
            return gather(node);
        case NodeKind::Group:
            return group(node);
        case NodeKind::Timeout: {
            const QString work = fresh(QStringLiteral("work"));
            lambda(work, {}, node.body);
            return line(QStringLiteral("co_await aio::timeout(%1, %2());").arg(time(node.duration), work));
        }
        case NodeKind::Shield:
            return line(QStringLiteral("co_await aio::shield(%1);").arg(started(node.tasks.front())));
        case NodeKind::Spawn:
            return line(started(node.tasks.front()) + u';');
        case NodeKind::Join:
            return line(QStringLiteral("co_await join(%1);").arg(quoted(node.text)));
        case NodeKind::Cancel:
            return line(QStringLiteral("cancel(%1);").arg(quoted(node.text)));
        }
    }
};

} // namespace

QString pythonListing(const Program &program) { return Python(program).write(); }

QString cppListing(const Program &program) { return Cpp(program).write(); }

} // namespace lab
