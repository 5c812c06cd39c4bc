// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labprogram.h"

#include "lab.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString titleOf(lab::NodeKind kind)
{
    using Kind = lab::NodeKind;
    switch (kind) {
    case Kind::Sleep:
        return LabProgram::tr("sleep");
    case Kind::Fail:
        return LabProgram::tr("fail");
    case Kind::Seq:
        return LabProgram::tr("sequence");
    case Kind::Cleanup:
        return LabProgram::tr("clean-up");
    case Kind::Suppress:
        return LabProgram::tr("suppress");
    case Kind::Catch:
        return LabProgram::tr("catch");
    case Kind::Gather:
        return QStringLiteral("gather");
    case Kind::Group:
        return QStringLiteral("TaskGroup");
    case Kind::Timeout:
        return QStringLiteral("timeout");
    case Kind::Shield:
        return QStringLiteral("shield");
    case Kind::Spawn:
        return LabProgram::tr("spawn");
    case Kind::Join:
        return LabProgram::tr("join");
    case Kind::Cancel:
        return LabProgram::tr("cancel");
    }
    return {};
}

QString textNameOf(const lab::ProgramRow &row)
{
    if (row.isTask)
        return row.address.empty() ? QString() : LabProgram::tr("Name");
    if (row.kind == lab::NodeKind::Fail)
        return LabProgram::tr("Message");
    return lab::membersOf(row.kind).text ? LabProgram::tr("Task") : QString();
}

bool hasSeconds(const lab::ProgramRow &row) { return !row.isTask && lab::membersOf(row.kind).duration; }

QString numberText(const lab::ProgramRow &row)
{
    return QString::number(std::chrono::duration<double>(row.duration).count(), 'g', 10);
}

} // namespace

LabProgram::LabProgram(Lab &lab)
    : m_lab(lab)
{}

int LabProgram::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const lab::ProgramRow *LabProgram::at(int row) const
{
    return row < 0 || std::size_t(row) >= m_rows.size() ? nullptr : &m_rows[std::size_t(row)];
}

QVariant LabProgram::data(const QModelIndex &index, int role) const
{
    const lab::ProgramRow *row = at(index.row());
    if (!row)
        return {};
    const auto refusedText = m_refused.find(row->path + u".text"_s);
    const auto refusedTime = m_refused.find(row->path + u".d"_s);
    const auto doubt = m_doubts.find(row->path + u".name"_s);
    switch (role) {
    case DepthRole:
        return int(row->address.size());
    case IsTaskRole:
        return row->isTask;
    case TitleRole:
        return row->isTask ? row->address.empty() ? tr("task R") : tr("task") : titleOf(row->kind);
    case TextRole:
        return refusedText != m_refused.end() ? refusedText->second.text : row->text;
    case TextNameRole:
        return textNameOf(*row);
    case SecondsRole:
        if (!hasSeconds(*row))
            return {};
        return refusedTime != m_refused.end() ? refusedTime->second.text : numberText(*row);
    case FlagRole:
        return !row->isTask && row->kind == lab::NodeKind::Gather ? QVariant(row->returnExceptions)
                                                                  : QVariant();
    case ProblemRole:
        return refusedText != m_refused.end()   ? refusedText->second.problem
               : refusedTime != m_refused.end() ? refusedTime->second.problem
                                                : QString();
    case DoubtRole:
        return doubt != m_doubts.end() && !row->isTask ? doubt->second : QString();
    case SentenceRole: {
        QString sentence = data(index, TitleRole).toString();
        if (hasSeconds(*row))
            sentence += tr(" %1 s").arg(numberText(*row));
        return textNameOf(*row).isEmpty() ? sentence : sentence + u' ' + row->text;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> LabProgram::roleNames() const
{
    return {{DepthRole, "depth"},      {IsTaskRole, "isTask"},     {TitleRole, "title"},
            {TextRole, "text"},        {TextNameRole, "textName"}, {SecondsRole, "seconds"},
            {FlagRole, "flag"},        {ProblemRole, "problem"},   {DoubtRole, "doubt"},
            {SentenceRole, "sentence"}};
}

QStringList LabProgram::kinds() const
{
    QStringList names;
    for (const lab::NodeKind kind : lab::nodeKinds())
        names << titleOf(kind);
    return names;
}

bool LabProgram::isUnsaved() const { return isProgram() && m_lab.isChanged(); }

void LabProgram::setCurrent(int row)
{
    if (row == m_current || !at(row))
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void LabProgram::show(const lab::WhatIf &whatIf)
{
    std::vector<lab::ProgramRow> rows;
    m_doubts.clear();
    if (whatIf.scenario && whatIf.scenario->program) {
        const lab::Program program = lab::programOf(whatIf);
        rows = lab::rowsOf(program);
        for (const lab::ProgramError &doubt : lab::doubtsIn(program))
            m_doubts.insert_or_assign(doubt.path, doubt.message);
    }
    m_refused.clear();
    // The same rows with other values keep their delegates, and with them the field that is typed into.
    const auto isAlike = [](const lab::ProgramRow &a, const lab::ProgramRow &b) {
        return a.path == b.path && a.isTask == b.isTask && a.kind == b.kind;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isAlike)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        const auto wanted = std::ranges::find(m_rows, m_wanted, &lab::ProgramRow::address);
        m_current = wanted == m_rows.end() ? 0 : int(wanted - m_rows.begin());
        Q_EMIT currentChanged();
    }
    m_wanted.clear();
    Q_EMIT changed();
}

void LabProgram::say(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_isCloseAsked = false;
    Q_EMIT noticeChanged();
}

void LabProgram::take(const lab::EditedProgram &edited)
{
    if (const auto *reason = std::get_if<QString>(&edited)) {
        say(*reason);
        return;
    }
    const auto &edit = std::get<lab::ProgramEdit>(edited);
    const lab::WhatIf &now = m_lab.whatIf();
    auto scenario = std::make_shared<lab::Scenario>(*lab::scenarioOf(edit.program, now.scenario->name));
    scenario->title = now.scenario->title;
    scenario->lookAt = now.scenario->lookAt;
    scenario->group = now.scenario->group;
    m_wanted = edit.address;
    m_lab.change({std::move(scenario), {}, edit.program.externals});
    const auto row = std::ranges::find(m_rows, edit.address, &lab::ProgramRow::address);
    if (row != m_rows.end())
        setCurrent(int(row - m_rows.begin()));
    say(edit.note);
    keep();
}

void LabProgram::addStep(int kind)
{
    const auto &all = lab::nodeKinds();
    if (const auto *row = at(m_current); row && kind >= 0 && std::size_t(kind) < all.size())
        take(lab::withStep(lab::programOf(m_lab.whatIf()), row->address, all[std::size_t(kind)]));
}

void LabProgram::addTask()
{
    if (const auto *row = at(m_current))
        take(lab::withTask(lab::programOf(m_lab.whatIf()), row->address));
}

void LabProgram::remove()
{
    if (const auto *row = at(m_current))
        take(lab::without(lab::programOf(m_lab.whatIf()), row->address));
}

void LabProgram::duplicate()
{
    if (const auto *row = at(m_current))
        take(lab::duplicated(lab::programOf(m_lab.whatIf()), row->address));
}

void LabProgram::move(Where where)
{
    constexpr std::array all{lab::Move::Up, lab::Move::Down, lab::Move::Out, lab::Move::In};
    if (const auto *row = at(m_current))
        take(lab::moved(lab::programOf(m_lab.whatIf()), row->address, all[std::size_t(where)]));
}

void LabProgram::drop(int from, int to, bool isBehind)
{
    const auto *row = at(from);
    const auto *other = at(to);
    if (row && other && row != other)
        take(lab::movedTo(lab::programOf(m_lab.whatIf()), row->address, other->address, isBehind));
}

void LabProgram::editText(int row, const QString &text)
{
    const lab::ProgramRow *edited = at(row);
    if (!edited || text == edited->text)
        return;
    const auto result = lab::withText(lab::programOf(m_lab.whatIf()), edited->address, text);
    if (const auto *reason = std::get_if<QString>(&result)) {
        m_refused[edited->path + u".text"_s] = {text, *reason};
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    take(result);
}

void LabProgram::editSeconds(int row, const QString &text)
{
    const lab::ProgramRow *edited = at(row);
    if (!edited)
        return;
    bool isNumber = false;
    // A French keyboard's comma is a decimal point.
    const double seconds = QString(text).replace(u',', u'.').toDouble(&isNumber);
    const auto result = lab::withDuration(lab::programOf(m_lab.whatIf()), edited->address,
                                          isNumber ? seconds : std::nan(""));
    if (const auto *reason = std::get_if<QString>(&result)) {
        m_refused[edited->path + u".d"_s] = {text, *reason};
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    // "1." on the way to "1.5" changes nothing.
    if (std::chrono::duration<double>(edited->duration).count() == seconds) {
        m_refused.erase(edited->path + u".d"_s);
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    take(result);
}

void LabProgram::editFlag(int row, bool isOn)
{
    if (const lab::ProgramRow *edited = at(row))
        take(lab::withReturnExceptions(lab::programOf(m_lab.whatIf()), edited->address, isOn));
}

void LabProgram::retranslate()
{
    Q_EMIT kindsChanged();
    if (isProgram())
        show(m_lab.whatIf());
}

} // namespace app
