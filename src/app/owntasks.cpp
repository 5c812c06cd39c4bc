// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "owntasks.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t mostUndos = 20;

QString localNumber(double number) { return QLocale().toString(number); }

std::vector<TypedTask> example()
{
    return {{u"A"_s, localNumber(1), {}, {}},
            {u"B"_s, localNumber(2), {}, localNumber(0.5)},
            {u"C"_s, localNumber(1), localNumber(0.4), {}}};
}

QString &fieldOf(TypedTask &row, OwnTasks::Field field)
{
    switch (field) {
    case OwnTasks::Name:
        return row.name;
    case OwnTasks::WorkTime:
        return row.duration;
    case OwnTasks::FailsAt:
        return row.failsAt;
    case OwnTasks::CleanUp:
        return row.cleanUp;
    }
    Q_UNREACHABLE();
}

bool saysTheSame(const ReadTask &a, const ReadTask &b)
{
    return a.nameNote == b.nameNote && a.nameProblem == b.nameProblem
           && a.durationProblem == b.durationProblem && a.failsAtProblem == b.failsAtProblem
           && a.cleanUpProblem == b.cleanUpProblem;
}

} // namespace

OwnTasks::OwnTasks(QObject *parent)
    : QAbstractListModel(parent), m_rows(example())
{
    check();
}

int OwnTasks::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant OwnTasks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypedTask &row = m_rows[std::size_t(index.row())];
    const ReadTask &read = m_read[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DurationRole:
        return row.duration;
    case FailsAtRole:
        return row.failsAt;
    case CleanUpRole:
        return row.cleanUp;
    case NameNoteRole:
        return read.nameNote;
    case NameProblemRole:
        return read.nameProblem;
    case DurationProblemRole:
        return read.durationProblem;
    case FailsAtProblemRole:
        return read.failsAtProblem;
    case CleanUpProblemRole:
        return read.cleanUpProblem;
    default:
        return {};
    }
}

QHash<int, QByteArray> OwnTasks::roleNames() const
{
    return {{NameRole, "name"},
            {DurationRole, "duration"},
            {FailsAtRole, "failsAt"},
            {CleanUpRole, "cleanUp"},
            {NameNoteRole, "nameNote"},
            {NameProblemRole, "nameProblem"},
            {DurationProblemRole, "durationProblem"},
            {FailsAtProblemRole, "failsAtProblem"},
            {CleanUpProblemRole, "cleanUpProblem"}};
}

void OwnTasks::edit(int row, Field field, const QString &text)
{
    if (row < 0 || row >= count())
        return;
    QString &to = fieldOf(m_rows[std::size_t(row)], field);
    if (to == text)
        return;
    to = text;
    const QModelIndex at = index(row);
    Q_EMIT dataChanged(at, at, {NameRole + int(field)});
    check();
}

void OwnTasks::add()
{
    if (count() >= mostTasks)
        return;
    remember();
    insert(count(), {{{}, localNumber(1), {}, {}}});
}

void OwnTasks::duplicate(int row)
{
    if (row < 0 || row >= count() || count() >= mostTasks)
        return;
    remember();
    insert(row + 1, {m_rows[std::size_t(row)]});
}

void OwnTasks::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_read.erase(m_read.begin() + row);
    endRemoveRows();
    check();
}

void OwnTasks::clear()
{
    if (m_rows.empty())
        return;
    remember();
    replaceAll({});
}

QString OwnTasks::copiesProblem(const QString &copies) const
{
    bool isNumber = false;
    const int wanted = QLocale().toInt(copies.trimmed(), &isNumber);
    const int most = mostTasks - count();
    if (most < 1)
        return tr("A run has at most %Ln tasks.", nullptr, mostTasks);
    if (!isNumber || wanted < 1 || wanted > most)
        return tr("Give 1 to %1.").arg(QLocale().toString(most));
    return {};
}

void OwnTasks::addCopies(const QString &copies)
{
    if (!copiesProblem(copies).isEmpty())
        return;
    remember();
    // Without a name each gets one of its own: T4, T5 …
    TypedTask like{{}, localNumber(1), {}, {}};
    if (!m_rows.empty()) {
        like = m_rows.back();
        like.name.clear();
    }
    insert(count(), std::vector<TypedTask>(std::size_t(QLocale().toInt(copies.trimmed())), like));
}

void OwnTasks::undo()
{
    if (m_before.empty())
        return;
    std::vector<TypedTask> rows = std::move(m_before.back());
    m_before.pop_back();
    replaceAll(std::move(rows));
}

QString OwnTasks::summary() const
{
    if (m_rows.empty())
        return tr("No tasks yet.");
    if (m_problems > 0)
        return tr("%Ln row(s) need another look.", nullptr, m_problems);
    Duration longest{0};
    for (const ReadTask &task : m_read)
        longest = std::max(longest, task.spec.failsAt.value_or(task.spec.duration));
    return tr("%Ln task(s), side by side: %1 at most.", nullptr, count()).arg(shortDurationText(longest));
}

void OwnTasks::setMode(int mode)
{
    if (mode < 0 || mode >= runModeCount || RunMode(mode) == m_mode)
        return;
    m_mode = RunMode(mode);
    Q_EMIT modeChanged();
}

QStringList OwnTasks::modeNames() const
{
    return {tr("gather, raise the first"), tr("gather, return exceptions"), u"TaskGroup"_s, u"create_task"_s,
            tr("gather, plain QCoro::Tasks")};
}

QString OwnTasks::modeExplanation() const
{
    switch (m_mode) {
    case RunMode::Gather:
        return tr("The first error is raised at once; the other tasks go on, with nobody awaiting them.");
    case RunMode::GatherReturning:
        return tr("All are awaited; an error is a value in the list of results.");
    case RunMode::TaskGroup:
        return tr("The first error cancels the others; the group waits for all of them, clean-up included.");
    case RunMode::CreateTask:
        return tr("All are created, then awaited one after another, in the order of the rows.");
    case RunMode::PlainTasks:
        return tr("Each starts when it is created, not when it is awaited; a cancel ends only the waiting.");
    }
    Q_UNREACHABLE();
}

RunSpec OwnTasks::spec() const
{
    RunSpec spec{m_mode, {}};
    spec.tasks.reserve(m_read.size());
    for (const ReadTask &task : m_read)
        spec.tasks.push_back(task.spec);
    return spec;
}

QJsonObject OwnTasks::toJson() const
{
    QJsonArray rows;
    for (const TypedTask &row : m_rows)
        rows << QJsonArray{row.name, row.duration, row.failsAt, row.cleanUp};
    return {{u"mode"_s, int(m_mode)}, {u"tasks"_s, rows}};
}

void OwnTasks::fromJson(const QJsonObject &object)
{
    std::vector<TypedTask> rows;
    const QJsonArray remembered = object.value("tasks"_L1).toArray();
    for (const auto &value : remembered) {
        const QJsonArray row = value.toArray();
        if (row.size() == 4 && int(rows.size()) < mostTasks)
            rows.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()});
    }
    setMode(object.value("mode"_L1).toInt());
    m_before.clear();
    replaceAll(object.isEmpty() ? example() : std::move(rows));
}

void OwnTasks::retranslate()
{
    check();
    Q_EMIT modeNamesChanged();
    Q_EMIT modeChanged();
}

void OwnTasks::insert(int row, const std::vector<TypedTask> &rows)
{
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + row, rows.begin(), rows.end());
    m_read.insert(m_read.begin() + row, rows.size(), ReadTask());
    endInsertRows();
    check();
}

void OwnTasks::replaceAll(std::vector<TypedTask> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_read = TaskReader::read(m_rows);
    endResetModel();
    check();
}

void OwnTasks::remember()
{
    m_before.push_back(m_rows);
    if (m_before.size() > mostUndos)
        m_before.erase(m_before.begin());
}

void OwnTasks::check()
{
    std::vector<ReadTask> read = TaskReader::read(m_rows);
    read.swap(m_read);
    const auto differs = [&](int row) {
        return std::size_t(row) >= read.size()
               || !saysTheSame(read[std::size_t(row)], m_read[std::size_t(row)]);
    };
    static const QList<int> said{NameNoteRole, NameProblemRole, DurationProblemRole, FailsAtProblemRole,
                                 CleanUpProblemRole};
    for (int row = 0; row < count(); ++row) {
        if (!differs(row))
            continue;
        const int first = row;
        while (row + 1 < count() && differs(row + 1))
            ++row;
        Q_EMIT dataChanged(index(first), index(row), said);
    }
    m_problems = int(
        std::count_if(m_read.begin(), m_read.end(), [](const ReadTask &task) { return !task.isGood(); }));
    Q_EMIT changed();
}

} // namespace app
