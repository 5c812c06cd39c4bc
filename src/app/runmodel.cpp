// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runmodel.h"

#include "runtext.h"

#include <algorithm>

namespace app {

namespace {

/// 30 times a second: what an eye follows.
constexpr std::chrono::milliseconds tick{33};
/// Values of a result that a card shows; the rest is counted.
constexpr int mostValues = 12;

} // namespace

struct RunModel::Card {
    int number;
    std::shared_ptr<Run> run;
    std::unique_ptr<TaskModel> tasks;
    bool isReturning;
    bool isChanged = false;
};

RunModel::RunModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setInterval(tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunModel::moveOn);
}

RunModel::~RunModel()
{
    // The coroutines keep their run alive; it must not call back into what is gone.
    for (const auto *cards : {&m_cards, &m_removed}) {
        for (const auto &card : *cards) {
            card->run->onTaskChanged = nullptr;
            card->run->onReceived = nullptr;
        }
    }
}

int RunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = *m_cards[std::size_t(index.row())];
    const Run &run = *card.run;
    const RunMode mode = run.spec().mode;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return modeName(mode);
    case NumberRole:
        return card.number;
    case StatusRole:
        return RunText::status(run);
    case StatusStateRole:
        return int(RunText::statusColour(run));
    case ReceivedRole:
        return RunText::received(run, mostValues);
    case NoteRole:
        return RunText::note(run);
    case TasksRole:
        return QVariant::fromValue(card.tasks.get());
    case HasErrorSwitchRole:
        return isGather(mode);
    case IsReturningRole:
        return card.isReturning;
    case SwitchNoteRole:
        return !isGather(mode) || card.isReturning == (mode == RunMode::GatherReturning)
                   ? QString()
                   : RunText::switchNote(run);
    case IsSettledRole:
        return run.isSettled();
    case CanCancelRole:
        return run.canCancel();
    default:
        return {};
    }
}

QHash<int, QByteArray> RunModel::roleNames() const
{
    return {{NumberRole, "number"},
            {TitleRole, "title"},
            {StatusRole, "status"},
            {StatusStateRole, "statusState"},
            {ReceivedRole, "received"},
            {NoteRole, "note"},
            {TasksRole, "tasks"},
            {HasErrorSwitchRole, "hasErrorSwitch"},
            {IsReturningRole, "isReturning"},
            {SwitchNoteRole, "switchNote"},
            {IsSettledRole, "isSettled"},
            {CanCancelRole, "canCancel"}};
}

int RunModel::add(RunSpec spec)
{
    const bool isReturning = spec.mode == RunMode::GatherReturning;
    auto card = std::make_unique<Card>(
        Card{++m_lastNumber, std::make_shared<Run>(std::move(spec)), {}, isReturning});
    card->tasks = std::make_unique<TaskModel>(card->run, this);
    Card *const added = card.get();
    added->run->onTaskChanged = [added](std::size_t row) {
        added->tasks->markChanged(row);
        added->isChanged = true;
    };
    added->run->onReceived = [added] { added->isChanged = true; };

    beginInsertRows({}, 0, 0);
    m_cards.insert(m_cards.begin(), std::move(card));
    endInsertRows();
    added->run->start();
    m_timer.start();
    Q_EMIT countChanged();
    Q_EMIT changed();
    return added->number;
}

RunModel::Card *RunModel::card(int number) const
{
    const int at = row(number);
    return at < 0 ? nullptr : m_cards[std::size_t(at)].get();
}

int RunModel::row(int number) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [number](const auto &card) { return card->number == number; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

std::shared_ptr<Run> RunModel::run(int number) const
{
    const Card *const found = card(number);
    return found ? found->run : nullptr;
}

RunSpec RunModel::nextSpec(int number) const
{
    const Card *const found = card(number);
    if (!found)
        return {};
    RunSpec spec = found->run->spec();
    if (isGather(spec.mode))
        spec.mode = found->isReturning ? RunMode::GatherReturning : RunMode::Gather;
    return spec;
}

void RunModel::setReturning(int number, bool isReturning)
{
    Card *const found = card(number);
    if (!found || found->isReturning == isReturning)
        return;
    found->isReturning = isReturning;
    tell(*found, {IsReturningRole, SwitchNoteRole});
}

QList<int> RunModel::settledNumbers() const
{
    QList<int> numbers;
    for (const auto &card : m_cards) {
        if (card->run->isSettled())
            numbers << card->number;
    }
    return numbers;
}

int RunModel::remove(const QList<int> &numbers)
{
    std::vector<std::unique_ptr<Card>> removed;
    for (const int number : numbers) {
        const int at = row(number);
        if (at < 0 || !m_cards[std::size_t(at)]->run->isSettled())
            continue;
        beginRemoveRows({}, at, at);
        removed.push_back(std::move(m_cards[std::size_t(at)]));
        m_cards.erase(m_cards.begin() + at);
        endRemoveRows();
    }
    if (removed.empty())
        return 0;
    // The cards of the time before are gone for good now; a view may still hold one until its next turn.
    for (auto &card : m_removed)
        card->tasks.release()->deleteLater();
    m_removed = std::move(removed);
    Q_EMIT countChanged();
    Q_EMIT changed();
    return removedCount();
}

void RunModel::restore()
{
    for (auto &card : m_removed) {
        const auto place = std::find_if(m_cards.begin(), m_cards.end(),
                                        [&](const auto &other) { return other->number < card->number; });
        const int at = int(place - m_cards.begin());
        beginInsertRows({}, at, at);
        m_cards.insert(place, std::move(card));
        endInsertRows();
    }
    m_removed.clear();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

void RunModel::cancelAll()
{
    for (const auto &card : m_cards) {
        if (!card->run->isSettled())
            card->run->cancel();
    }
}

int RunModel::taskCount(TaskState state) const
{
    int sum = 0;
    for (const auto &card : m_cards)
        sum += card->run->count(state);
    return sum;
}

int RunModel::activeCount() const
{
    int sum = 0;
    for (const auto &card : m_cards)
        sum += card->run->activeCount();
    return sum;
}

void RunModel::retranslate()
{
    for (const auto &card : m_cards) {
        tell(*card, {StatusRole, ReceivedRole, NoteRole, SwitchNoteRole});
        card->tasks->retranslate();
    }
    for (const auto &card : m_removed)
        card->tasks->retranslate();
}

void RunModel::flush()
{
    for (const auto &card : m_cards) {
        card->tasks->flush();
        if (card->isChanged) {
            card->isChanged = false;
            tell(*card, {StatusRole, StatusStateRole, ReceivedRole, NoteRole, IsSettledRole, CanCancelRole});
        } else if (card->run->received().kind == Received::Awaiting) {
            tell(*card, {StatusRole});
        }
    }
    Q_EMIT changed();
}

void RunModel::moveOn()
{
    flush();
    const bool isMoving = std::any_of(m_cards.begin(), m_cards.end(), [](const auto &card) {
        return !card->run->isSettled() || card->isChanged;
    });
    if (!isMoving)
        m_timer.stop();
}

void RunModel::tell(const Card &card, const QList<int> &roles)
{
    const QModelIndex at = index(row(card.number));
    Q_EMIT dataChanged(at, at, roles);
}

} // namespace app
