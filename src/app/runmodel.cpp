// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runmodel.h"

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
    std::shared_ptr<Activity> activity;
    std::unique_ptr<TaskModel> tasks;
    bool isChanged = false;
};

RunModel::RunModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setInterval(tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunModel::moveOn);
}

RunModel::~RunModel() = default;

int RunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = *m_cards[std::size_t(index.row())];
    const Activity &activity = *card.activity;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return activity.title();
    case NumberRole:
        return card.number;
    case StatusRole:
        return activity.status();
    case StatusStateRole:
        return int(activity.statusColour());
    case ReceivedRole:
        return activity.received(mostValues);
    case NoteRole:
        return activity.note();
    case TasksRole:
        return QVariant::fromValue(card.tasks.get());
    case HasErrorSwitchRole:
        return activity.hasErrorSwitch();
    case IsReturningRole:
        return activity.isReturning();
    case SwitchNoteRole:
        return activity.switchNote();
    case IsSettledRole:
        return activity.isSettled();
    case CanCancelRole:
        return activity.canCancel();
    case PageRole:
        return activity.page();
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
            {CanCancelRole, "canCancel"},
            {PageRole, "page"}};
}

int RunModel::add(std::shared_ptr<Activity> activity)
{
    const auto shows = [&](const std::unique_ptr<Card> &card) { return card->activity == activity; };
    const auto shown = std::find_if(m_cards.begin(), m_cards.end(), shows);
    const auto removed = std::find_if(m_removed.begin(), m_removed.end(), shows);
    int number = 0;
    if (shown != m_cards.end()) {
        number = (*shown)->number;
        (*shown)->isChanged = true;
    } else if (removed != m_removed.end()) {
        number = (*removed)->number;
        std::unique_ptr<Card> card = std::move(*removed);
        m_removed.erase(removed);
        insert(std::move(card));
    } else {
        auto card = std::make_unique<Card>(Card{++m_lastNumber, std::move(activity), {}});
        Card *const added = card.get();
        number = added->number;
        added->tasks = std::make_unique<TaskModel>(added->activity, this);
        connect(added->activity.get(), &Activity::rowChanged, added->tasks.get(),
                [added] { added->isChanged = true; });
        connect(added->activity.get(), &Activity::changed, added->tasks.get(),
                [added] { added->isChanged = true; });
        insert(std::move(card));
    }
    m_timer.start();
    Q_EMIT countChanged();
    Q_EMIT changed();
    return number;
}

void RunModel::insert(std::unique_ptr<Card> card)
{
    const auto place = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const auto &other) { return other->number < card->number; });
    const int at = int(place - m_cards.begin());
    beginInsertRows({}, at, at);
    m_cards.insert(place, std::move(card));
    endInsertRows();
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

std::shared_ptr<Activity> RunModel::activity(int number) const
{
    const Card *const found = card(number);
    return found ? found->activity : nullptr;
}

void RunModel::setReturning(int number, bool isReturning)
{
    Card *const found = card(number);
    if (!found || found->activity->isReturning() == isReturning)
        return;
    found->activity->setReturning(isReturning);
    tell(*found, {IsReturningRole, SwitchNoteRole});
}

QList<int> RunModel::settledNumbers() const
{
    QList<int> numbers;
    for (const auto &card : m_cards) {
        if (card->activity->isSettled())
            numbers << card->number;
    }
    return numbers;
}

int RunModel::remove(const QList<int> &numbers)
{
    std::vector<std::unique_ptr<Card>> removed;
    for (const int number : numbers) {
        const int at = row(number);
        if (at < 0 || !m_cards[std::size_t(at)]->activity->isSettled())
            continue;
        beginRemoveRows({}, at, at);
        removed.push_back(std::move(m_cards[std::size_t(at)]));
        m_cards.erase(m_cards.begin() + at);
        endRemoveRows();
    }
    if (removed.empty())
        return 0;
    // The cards of the time before are gone for good now; a view may still hold one until its next turn.
    for (auto &card : m_removed) {
        card->activity->disconnect(card->tasks.get());
        card->tasks.release()->deleteLater();
    }
    m_removed = std::move(removed);
    Q_EMIT countChanged();
    Q_EMIT changed();
    return removedCount();
}

void RunModel::restore()
{
    for (auto &card : m_removed)
        insert(std::move(card));
    m_removed.clear();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

void RunModel::cancelAll()
{
    for (const auto &card : m_cards) {
        if (!card->activity->isSettled())
            card->activity->cancel();
    }
}

int RunModel::taskCount(TaskState state) const
{
    int sum = 0;
    for (const auto &card : m_cards)
        sum += card->activity->count(state);
    return sum;
}

int RunModel::activeCount() const
{
    int sum = 0;
    for (const auto &card : m_cards)
        sum += card->activity->activeCount();
    return sum;
}

void RunModel::retranslate()
{
    for (const auto &card : m_cards) {
        tell(*card, {TitleRole, StatusRole, ReceivedRole, NoteRole, SwitchNoteRole});
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
        } else if (!card->activity->isSettled()) {
            tell(*card, {StatusRole});
        }
    }
    Q_EMIT changed();
}

void RunModel::moveOn()
{
    flush();
    const bool isMoving = std::any_of(m_cards.begin(), m_cards.end(), [](const auto &card) {
        return !card->activity->isSettled() || card->isChanged;
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
