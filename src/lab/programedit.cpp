// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "programedit.h"

#include "programtree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

QString noRow() { return Tr::tr("There is no such row."); }
QString noRoot() { return Tr::tr("R is the program itself: it stays where it is."); }

Address parentOf(const Address &address) { return {address.begin(), address.end() - 1}; }

Address childOf(Address address, std::size_t index)
{
    address.push_back(int(index));
    return address;
}

std::size_t taskCount(const Item &item)
{
    return std::size_t(std::ranges::count(item.children, true, &Item::isTask));
}

void insertAt(Item &parent, std::size_t index, Item item)
{
    parent.children.insert(parent.children.begin() + std::ptrdiff_t(index), std::move(item));
}

Item takeAt(Item &parent, std::size_t index)
{
    Item item = std::move(parent.children[index]);
    parent.children.erase(parent.children.begin() + std::ptrdiff_t(index));
    return item;
}

void measure(const Item &item, int depth, int &deepest, int &count)
{
    deepest = std::max(deepest, depth);
    ++count;
    // A task and the "seq" that joins steps are levels of the JSON, too.
    for (const Item &child : item.children)
        measure(child, depth + 1, deepest, count);
}

EditedProgram edited(const ProgramTree &tree, const Address &address, const QString &note = {})
{
    int deepest = 0;
    int count = 0;
    measure(tree.root, 0, deepest, count);
    if (count > MaxNodes)
        return Tr::tr("The program would have more than %1 steps.").arg(MaxNodes);
    // The JSON is at most twice as deep.
    if (deepest > MaxDepth / 2 && !problemsIn(toJson(tree.toProgram())).empty())
        return Tr::tr("The program would be nested more than %1 deep.").arg(MaxDepth);
    return ProgramEdit{tree.toProgram(), address, note};
}

/// `name` if it is free, else "name (2)" …
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free) || free == QLatin1String("main"); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

/// The first letter that is free, then T1, T2 …
QString newName(const QSet<QString> &taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(QString(letter)))
            return QString(letter);
    }
    int number = 1;
    while (taken.contains(QStringLiteral("T%1").arg(number)))
        ++number;
    return QStringLiteral("T%1").arg(number);
}

Item step(NodeKind kind, double seconds = 0, const QString &text = {})
{
    Item item;
    item.node.kind = kind;
    item.node.duration = std::chrono::nanoseconds(std::llround(seconds * 1e9));
    item.node.text = text;
    return item;
}

/// A task that sleeps, under a new name.
Item newTask(QSet<QString> &taken, double seconds)
{
    Item task;
    task.isTask = true;
    task.name = newName(taken);
    taken.insert(task.name);
    task.children.push_back(step(NodeKind::Sleep, seconds));
    return task;
}

/// A step that already does something.
Item newStep(NodeKind kind, const ProgramTree &tree)
{
    QSet<QString> taken = tree.names();
    Item item = step(kind);
    switch (kind) {
    case NodeKind::Sleep:
        return step(kind, 1);
    case NodeKind::Fail:
        return step(kind, 0, QStringLiteral("boom"));
    case NodeKind::Seq:
    case NodeKind::Suppress:
        item.children = {step(NodeKind::Sleep, 1)};
        return item;
    case NodeKind::Cleanup:
        item = step(kind, 0.5);
        item.children = {step(NodeKind::Sleep, 1)};
        return item;
    case NodeKind::Catch:
        item.children = {step(NodeKind::Fail, 0, QStringLiteral("boom"))};
        return item;
    case NodeKind::Timeout:
        item = step(kind, 1);
        item.children = {step(NodeKind::Sleep, 2)};
        return item;
    case NodeKind::Gather:
    case NodeKind::Group:
        item.children.push_back(newTask(taken, 1));
        item.children.push_back(newTask(taken, 2));
        return item;
    case NodeKind::Shield:
    case NodeKind::Spawn:
        item.children.push_back(newTask(taken, 1));
        return item;
    case NodeKind::Join:
    case NodeKind::Cancel: {
        // Some other task, so that it does something.
        QStringList names(taken.begin(), taken.end());
        names.removeAll(QStringLiteral("R"));
        names.sort();
        return step(kind, 0, names.isEmpty() ? QStringLiteral("R") : names.first());
    }
    }
    return item;
}

/// Takes the row at `from` and puts it into `parent`, at the place `index` that holds before it was taken.
EditedProgram transplanted(ProgramTree tree, const Address &from, Address parent, std::size_t index)
{
    const Address oldParent = parentOf(from);
    const auto oldIndex = std::size_t(from.back());
    Item item = takeAt(*tree.at(oldParent), oldIndex);
    // What stood behind it moves up by one.
    if (parent == oldParent) {
        index -= index > oldIndex ? 1 : 0;
    } else if (parent.size() > oldParent.size()
               && std::equal(oldParent.begin(), oldParent.end(), parent.begin())) {
        int &passing = parent[oldParent.size()];
        passing -= passing > int(oldIndex) ? 1 : 0;
    }
    insertAt(*tree.at(parent), index, std::move(item));
    return edited(tree, childOf(parent, index));
}

/// Of a row that is R, or none, nothing can be taken away.
QString refusalToTake(ProgramTree &tree, const Address &at)
{
    const Item *item = tree.at(at);
    if (!item)
        return noRow();
    if (at.empty())
        return noRoot();
    const Item &parent = *tree.at(parentOf(at));
    if (item->isTask && !parent.isTask && membersOf(parent.node.kind).task)
        return Tr::tr("“%1” needs its task.").arg(wordOf(parent.node.kind));
    return {};
}

EditedProgram movedIn(const ProgramTree &tree, const Address &at)
{
    ProgramTree copy = tree;
    const bool isTask = copy.at(at)->isTask;
    Address above = at;
    if (--above.back() < 0)
        return Tr::tr("There is nothing above it to go into.");
    Item *into = copy.at(above);
    // A step goes into the last task of what holds tasks only.
    if (!holds(*into, isTask) && !isTask && !into->children.empty()) {
        above = childOf(above, into->children.size() - 1);
        into = copy.at(above);
    }
    if (!hasRoom(*into, isTask))
        return isTask ? Tr::tr("A task stands in a gather or a group.")
                      : Tr::tr("Nothing can stand in what is above it.");
    const std::size_t index = isTask ? taskCount(*into) : into->children.size();
    return transplanted(std::move(copy), at, above, index);
}

EditedProgram movedOut(const ProgramTree &tree, const Address &at)
{
    ProgramTree copy = tree;
    const bool isTask = copy.at(at)->isTask;
    for (Address inner = parentOf(at); !inner.empty(); inner = parentOf(inner)) {
        const Address outer = parentOf(inner);
        const Item &item = *copy.at(outer);
        if (hasRoom(item, isTask)) {
            const std::size_t behind = std::size_t(inner.back()) + 1;
            const std::size_t tasks = taskCount(item);
            return transplanted(std::move(copy), at, outer,
                                isTask ? std::min(behind, tasks) : std::max(behind, tasks));
        }
    }
    return isTask ? Tr::tr("A task stands in a gather or a group.")
                  : Tr::tr("It is outermost in its task already.");
}

} // namespace

EditedProgram withStep(const Program &program, const Address &at, NodeKind kind)
{
    ProgramTree tree(program);
    Item *item = tree.at(at);
    if (!item)
        return noRow();
    Item made = newStep(kind, tree);
    if (holds(*item, false)) {
        item->children.push_back(std::move(made));
        return edited(tree, childOf(at, item->children.size() - 1));
    }
    Address address = at;
    ++address.back();
    insertAt(*tree.at(parentOf(at)), std::size_t(address.back()), std::move(made));
    return edited(tree, address);
}

EditedProgram withTask(const Program &program, const Address &at)
{
    ProgramTree tree(program);
    if (!tree.at(at))
        return noRow();
    QSet<QString> taken = tree.names();
    for (Address place = at;; place = parentOf(place)) {
        Item &item = *tree.at(place);
        if (hasRoom(item, true)) {
            // After the task from which we came, else behind the last.
            const std::size_t tasks = taskCount(item);
            const std::size_t index = place.size() < at.size()
                                          ? std::min(std::size_t(at[place.size()]) + 1, tasks)
                                          : tasks;
            insertAt(item, index, newTask(taken, 1));
            return edited(tree, childOf(place, index));
        }
        if (place.empty())
            return Tr::tr("A task stands in a gather or a group: add one first.");
    }
}

EditedProgram without(const Program &program, const Address &at)
{
    ProgramTree tree(program);
    if (const QString refusal = refusalToTake(tree, at); !refusal.isEmpty())
        return refusal;
    Item &parent = *tree.at(parentOf(at));
    takeAt(parent, std::size_t(at.back()));
    if (parent.children.empty())
        return edited(tree, parentOf(at));
    return edited(tree, childOf(parentOf(at), std::min(std::size_t(at.back()), parent.children.size() - 1)));
}

EditedProgram duplicated(const Program &program, const Address &at)
{
    ProgramTree tree(program);
    if (const QString refusal = refusalToTake(tree, at); !refusal.isEmpty())
        return refusal;
    QSet<QString> taken = tree.names();
    Item copy = *tree.at(at);
    QStringList names;
    forEachItem(copy, [&](Item &item) {
        if (!item.isTask)
            return;
        item.name = freeName(item.name, taken);
        taken.insert(item.name);
        names << item.name;
    });
    Address address = at;
    ++address.back();
    insertAt(*tree.at(parentOf(at)), std::size_t(address.back()), std::move(copy));
    const QString note = names.isEmpty() ? QString()
                                         : Tr::tr("New names: %1").arg(names.join(QStringLiteral(", ")));
    return edited(tree, address, note);
}

EditedProgram moved(const Program &program, const Address &at, Move where)
{
    ProgramTree tree(program);
    const bool isWithin = where == Move::Up || where == Move::Down;
    if (!tree.at(at))
        return noRow();
    if (at.empty())
        return noRoot();
    if (!isWithin) {
        if (const QString refusal = refusalToTake(tree, at); !refusal.isEmpty())
            return refusal;
        return where == Move::In ? movedIn(tree, at) : movedOut(tree, at);
    }
    Item &parent = *tree.at(parentOf(at));
    const int index = at.back();
    const int other = where == Move::Up ? index - 1 : index + 1;
    const bool isThere = other >= 0 && std::size_t(other) < parent.children.size();
    if (!isThere || parent.children[std::size_t(other)].isTask != parent.children[std::size_t(index)].isTask)
        return where == Move::Up ? Tr::tr("It is the first here.") : Tr::tr("It is the last here.");
    std::swap(parent.children[std::size_t(index)], parent.children[std::size_t(other)]);
    return edited(tree, childOf(parentOf(at), std::size_t(other)));
}

EditedProgram movedTo(const Program &program, const Address &at, const Address &other, bool isBehind)
{
    ProgramTree tree(program);
    if (const QString refusal = refusalToTake(tree, at); !refusal.isEmpty())
        return refusal;
    const Item *target = tree.at(other);
    if (!target)
        return noRow();
    if (other.size() >= at.size() && std::equal(at.begin(), at.end(), other.begin()))
        return Tr::tr("Nothing can stand in itself.");
    const bool isTask = tree.at(at)->isTask;
    // Behind the line of a task or of a step that has rows is: first in it.
    if (isBehind && hasRoom(*target, isTask)) {
        const std::size_t index = isTask ? 0 : taskCount(*target);
        return transplanted(std::move(tree), at, other, index);
    }
    if (other.empty())
        return noRoot();
    const Address into = parentOf(other);
    const Item &parent = *tree.at(into);
    if (!(into == parentOf(at) ? holds(parent, isTask) : hasRoom(parent, isTask)))
        return isTask ? Tr::tr("A task stands in a gather or a group.")
                      : Tr::tr("A step stands in a task or in another step.");
    const std::size_t tasks = taskCount(parent);
    const std::size_t index = std::size_t(other.back()) + (isBehind ? 1 : 0);
    return transplanted(std::move(tree), at, into, isTask ? std::min(index, tasks) : std::max(index, tasks));
}

EditedProgram withText(const Program &program, const Address &at, const QString &text)
{
    ProgramTree tree(program);
    Item *item = tree.at(at);
    if (!item)
        return noRow();
    if (text.size() > MaxTextLength)
        return Tr::tr("The text is longer than %1 characters.").arg(MaxTextLength);
    if (!item->isTask) {
        if (!membersOf(item->node.kind).text)
            return noRow();
        item->node.text = text;
        return edited(tree, at);
    }
    if (at.empty())
        return Tr::tr("R is the name of the program's first task.");
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return Tr::tr("A task needs a name.");
    const QString old = item->name;
    QSet<QString> taken = tree.names();
    taken.remove(old);
    item->name = freeName(wanted, taken);
    const QString name = item->name;
    forEachItem(tree.root, [&](Item &other) {
        const bool isNaming = other.node.kind == NodeKind::Join || other.node.kind == NodeKind::Cancel;
        if (!other.isTask && isNaming && other.node.text == old)
            other.node.text = name;
    });
    for (ExternalCancel &external : tree.externals) {
        if (external.target == old)
            external.target = name;
    }
    return edited(tree, at,
                  name == wanted
                      ? QString()
                      : Tr::tr("There is another task named “%1”: this one is “%2”.").arg(wanted, name));
}

EditedProgram withDuration(const Program &program, const Address &at, double seconds)
{
    ProgramTree tree(program);
    Item *item = tree.at(at);
    if (!item || item->isTask || !membersOf(item->node.kind).duration)
        return noRow();
    if (!(seconds >= 0 && seconds <= MaxSeconds))
        return Tr::tr("A number of seconds from 0 to %1.").arg(MaxSeconds, 0, 'f', 0);
    item->node.duration = std::chrono::nanoseconds(std::llround(seconds * 1e9));
    return edited(tree, at);
}

EditedProgram withReturnExceptions(const Program &program, const Address &at, bool areReturned)
{
    ProgramTree tree(program);
    Item *item = tree.at(at);
    if (!item || item->isTask || item->node.kind != NodeKind::Gather)
        return noRow();
    item->node.returnExceptions = areReturned;
    return edited(tree, at);
}

} // namespace lab
