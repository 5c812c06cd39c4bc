// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "programtree.h"

#include <algorithm>

namespace lab {

namespace {

Item itemOf(const Node &node);

/// The steps of a place for one node: those of a "seq" in it, or the one.
void addSteps(std::vector<Item> &items, const std::vector<Node> &body)
{
    const bool isJoined = body.size() == 1 && body.front().kind == NodeKind::Seq;
    for (const Node &node : isJoined ? body.front().body : body)
        items.push_back(itemOf(node));
}

Item itemOf(const TaskSpec &task)
{
    Item item;
    item.isTask = true;
    item.name = task.name;
    addSteps(item.children, task.body);
    return item;
}

Item itemOf(const Node &node)
{
    Item item;
    item.node = {node.kind, node.duration, node.text, node.returnExceptions, {}, {}};
    for (const TaskSpec &task : node.tasks)
        item.children.push_back(itemOf(task));
    if (node.kind == NodeKind::Seq) {
        for (const Node &step : node.body)
            item.children.push_back(itemOf(step));
    } else {
        addSteps(item.children, node.body);
    }
    return item;
}

Node nodeOf(const Item &item)
{
    Node node = item.node;
    for (const Item &child : item.children) {
        if (!child.isTask) {
            node.body.push_back(nodeOf(child));
            continue;
        }
        TaskSpec &task = node.tasks.emplace_back();
        task.name = child.name;
        for (const Item &step : child.children)
            task.body.push_back(nodeOf(step));
    }
    return node;
}

/// The rows with their JSON paths.
class RowMaker {
public:
    std::vector<ProgramRow> make(const Item &root)
    {
        add(root, QStringLiteral("$"));
        addSteps(root, QStringLiteral("$.root"), false);
        return std::move(m_rows);
    }

private:
    void add(const Item &item, const QString &path)
    {
        m_rows.push_back({m_address, path, item.isTask, item.node.kind, item.node.duration,
                          item.isTask ? item.name : item.node.text, item.node.returnExceptions});
    }

    void addAll(const Item &item, const QString &path)
    {
        add(item, path);
        const bool isOne = !item.isTask && membersOf(item.node.kind).task;
        for (std::size_t i = 0; i < item.children.size() && item.children[i].isTask; ++i) {
            m_address.push_back(int(i));
            addAll(item.children[i],
                   isOne ? path + QStringLiteral(".task") : QStringLiteral("%1.tasks[%2]").arg(path).arg(i));
            m_address.pop_back();
        }
        addSteps(item, path + QStringLiteral(".body"), !item.isTask && item.node.kind == NodeKind::Seq);
    }

    void addSteps(const Item &item, const QString &place, bool isList)
    {
        const auto first = std::ranges::count(item.children, true, &Item::isTask);
        const auto size = std::ssize(item.children);
        const QString list = isList ? place : place + QStringLiteral(".body");
        for (auto i = first; i < size; ++i) {
            m_address.push_back(int(i));
            addAll(item.children[std::size_t(i)],
                   !isList && size - first == 1 ? place : QStringLiteral("%1[%2]").arg(list).arg(i - first));
            m_address.pop_back();
        }
    }

    Address m_address;
    std::vector<ProgramRow> m_rows;
};

} // namespace

ProgramTree::ProgramTree(const Program &program)
    : externals(program.externals)
{
    root.isTask = true;
    root.name = QStringLiteral("R");
    addSteps(root.children, {program.root});
}

Item *ProgramTree::at(const Address &address)
{
    Item *item = &root;
    for (const int index : address) {
        if (index < 0 || std::size_t(index) >= item->children.size())
            return nullptr;
        item = &item->children[std::size_t(index)];
    }
    return item;
}

Program ProgramTree::toProgram() const
{
    Program program;
    program.externals = externals;
    if (root.children.size() == 1) {
        program.root = nodeOf(root.children.front());
        return program;
    }
    program.root.kind = NodeKind::Seq;
    for (const Item &step : root.children)
        program.root.body.push_back(nodeOf(step));
    return program;
}

QSet<QString> ProgramTree::names() const
{
    QSet<QString> names;
    forEachItem(root, [&names](const Item &item) {
        if (item.isTask)
            names.insert(item.name);
    });
    return names;
}

bool holds(const Item &item, bool areTasks)
{
    if (item.isTask)
        return !areTasks;
    const Members members = membersOf(item.node.kind);
    return areTasks ? members.task || members.tasks : members.body;
}

bool hasRoom(const Item &item, bool forTask)
{
    const bool isOne = forTask && !item.isTask && membersOf(item.node.kind).task;
    return holds(item, forTask) && (!isOne || item.children.empty());
}

std::vector<ProgramRow> rowsOf(const Program &program) { return RowMaker().make(ProgramTree(program).root); }

} // namespace lab
