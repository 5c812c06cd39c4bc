// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recordingprogram.h"

#include "programscenario.h"
#include "scenarioprogram.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

using aio::BodyExit;
using aio::CancelOrigin;
using aio::ScopeKind;
using aio::TaskState;
using aio::WaitKind;
using record::Event;
using record::EventKind;
using record::Never;
using record::Recording;
using record::ScopeIndex;
using record::TaskIndex;
using record::Time;

struct TooLarge {};

/// How far apart times of a real clock may be that are meant to be the same.
constexpr Time Slack = std::chrono::milliseconds(30);

Time toleranceOf(const Recording &recording) { return recording.isSimulated ? Time() : Slack; }

bool areNear(Time a, Time b, Time tolerance)
{
    const Time apart = record::between(a, b);
    return apart <= tolerance && apart >= -tolerance;
}

Node on(NodeKind kind, const QString &text)
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

Node around(NodeKind kind, std::vector<Node> body)
{
    Node node;
    node.kind = kind;
    if (body.size() == 1 && kind != NodeKind::Seq)
        node.body = std::move(body);
    else if (kind == NodeKind::Seq)
        node.body = std::move(body);
    else
        node.body.push_back(around(NodeKind::Seq, std::move(body)));
    return node;
}

Node lasting(NodeKind kind, Time time, std::vector<Node> body = {})
{
    Node node = kind == NodeKind::Sleep ? Node() : around(kind, std::move(body));
    node.kind = kind;
    node.duration = std::clamp(time, Time(), Time(std::chrono::seconds(int(MaxSeconds))));
    return node;
}

/// The words of an error: of "E('boom')" and of "E: boom" it is "boom".
QString wordsOf(const QString &error)
{
    QString words = error;
    const qsizetype bracket = error.indexOf(u'(');
    if (const qsizetype colon = error.indexOf(QLatin1String(": "));
        colon > 0 && (bracket < 0 || colon < bracket))
        words = error.mid(colon + 2);
    else if (bracket > 0 && error.endsWith(QLatin1String("')")) && error.mid(bracket + 1, 1) == u'\'')
        words = error.mid(bracket + 2, error.size() - bracket - 4);
    return words.left(MaxTextLength);
}

/// What becomes of an error or a cancel that a wait raised.
enum class Fate { Propagates, CleansUp, GoesOn };

/// Where a task stands: in itself, or in a timeout or group that it opened.
struct Frame {
    NodeKind kind = NodeKind::Seq;
    ScopeIndex scope = record::None;
    Time limit{};
    std::vector<Node> nodes;
    std::vector<TaskSpec> tasks;
};

/// Makes the program of a recording: with its scopes, or with nothing but times.
class Freezer {
public:
    Freezer(const Recording &recording, bool hasScopes)
        : m_recording(recording)
        , m_hasScopes(hasScopes)
        , m_names(namesIn(recording))
        , m_items(recording.tasks.size())
        , m_isMade(recording.tasks.size())
    {
        sortEvents();
    }

    Program program()
    {
        Program program;
        std::vector<TaskIndex> roots;
        for (TaskIndex i = 0; i < m_recording.tasks.size(); ++i) {
            if (creatorOf(i) == record::None)
                roots.push_back(i);
        }
        if (roots.size() == 1) {
            program.root = around(NodeKind::Seq, bodyOf(roots.front()));
        } else {
            std::vector<Node> nodes;
            Time clock = m_recording.begin();
            for (const TaskIndex root : roots) {
                const Time made = m_recording.tasks[root].created;
                if (made > clock)
                    nodes.push_back(lasting(NodeKind::Sleep, record::between(clock, made)));
                clock = std::max(clock, made);
                nodes.push_back(spawning(root));
            }
            program.root = around(NodeKind::Seq, std::move(nodes));
        }
        program.externals = std::move(m_externals);
        if (m_leftOver.isEmpty())
            return program;
        const QString exit = freeName(program, QStringLiteral("exit"));
        return withExit(std::move(program), exit, m_leftOver);
    }

private:
    // What happened.

    [[nodiscard]] const Event &event(record::EventIndex index) const { return m_recording.events[index]; }
    [[nodiscard]] bool isTask(TaskIndex task) const { return task < m_recording.tasks.size(); }
    [[nodiscard]] bool isScope(ScopeIndex scope) const { return scope < m_recording.scopes.size(); }
    [[nodiscard]] TaskIndex creatorOf(TaskIndex task) const
    {
        const TaskIndex creator = m_recording.tasks[task].creator;
        return creator < task ? creator : record::None;
    }
    [[nodiscard]] bool isKindOfScope(ScopeIndex scope, ScopeKind kind) const
    {
        return isScope(scope) && m_recording.scopes[scope].kind == kind;
    }

    /// For each task what it did: its events, the tasks it made, and the cancels it asked for.
    void sortEvents()
    {
        for (record::EventIndex i = 0; i < m_recording.events.size(); ++i) {
            const Event &one = event(i);
            if (!isTask(one.task))
                continue;
            m_items[one.task].push_back(i);
            if (one.kind == EventKind::Created) {
                if (const TaskIndex creator = creatorOf(one.task); creator != record::None)
                    m_items[creator].push_back(i);
            } else if (one.kind == EventKind::CancelRequested) {
                sortCancel(i);
            }
        }
    }

    void sortCancel(record::EventIndex index)
    {
        const Event &one = event(index);
        const QString name = m_names[one.task];
        const bool isImplied = one.origin() == CancelOrigin::Gather || one.origin() == CancelOrigin::TaskGroup
                               || one.origin() == CancelOrigin::Timeout
                               || one.origin() == CancelOrigin::Awaiting;
        if (one.origin() == CancelOrigin::Task && isTask(one.other)) {
            if (one.other != one.task)
                m_items[one.other].push_back(index);
        } else if (one.origin() == CancelOrigin::Shutdown) {
            m_leftOver.append(name);
        } else if (!isImplied || !m_hasScopes) {
            m_externals.push_back(
                {lasting(NodeKind::Sleep, record::between(m_recording.begin(), one.time)).duration, name});
        }
    }

    // What it is in a program.

    Node counted(Node node)
    {
        if (++m_made > MaxNodes)
            throw TooLarge();
        return node;
    }

    Node spawning(TaskIndex task)
    {
        Node node;
        node.kind = NodeKind::Spawn;
        node.tasks.push_back(specOf(task));
        return counted(std::move(node));
    }

    TaskSpec specOf(TaskIndex task)
    {
        std::vector<Node> body = bodyOf(task);
        return {m_names[task], {around(NodeKind::Seq, std::move(body))}};
    }

    /// The state of the task whose body is being made.
    struct Work {
        TaskIndex task = record::None;
        const std::vector<record::EventIndex> *items = nullptr;
        std::vector<Frame> frames{1};
        Time clock{};
        /// An error or a cancel is on its way out.
        bool isRaising = false;
        std::size_t next = 0;
        /// Tasks that their gather or shield starts, and which that is.
        std::map<TaskIndex, ScopeIndex> inScope{};

        void add(Node node) { frames.back().nodes.push_back(std::move(node)); }
        [[nodiscard]] std::size_t size() const { return items->size(); }
    };

    std::vector<Node> bodyOf(TaskIndex task)
    {
        if (++m_depth > MaxDepth || m_isMade[task])
            throw TooLarge();
        m_isMade[task] = true;
        Work work;
        work.task = task;
        work.items = &m_items[task];
        work.clock = m_recording.tasks[task].created;
        if (m_hasScopes)
            findScopes(work);
        while (work.next < work.size()) {
            const record::EventIndex index = (*work.items)[work.next];
            ++work.next;
            take(work, event(index));
        }
        while (work.frames.size() > 1)
            closeFrame(work);
        --m_depth;
        return std::move(work.frames.front().nodes);
    }

    /// The gathers and shields of which all tasks are made right before they are awaited.
    void findScopes(Work &work) const
    {
        QSet<TaskIndex> made;
        std::vector<std::pair<ScopeIndex, std::vector<TaskIndex>>> open;
        for (const record::EventIndex index : *work.items) {
            const Event &one = event(index);
            if (one.task != work.task && one.kind == EventKind::Created) {
                made.insert(one.task);
            } else if (one.task == work.task && one.kind == EventKind::ScopeOpened
                       && (isKindOfScope(one.scope, ScopeKind::Gather)
                           || isKindOfScope(one.scope, ScopeKind::Shield))) {
                open.emplace_back(one.scope, m_recording.membersOf(one.scope));
            } else if (one.task == work.task && one.kind == EventKind::Suspended) {
                for (const auto &[scope, members] : open) {
                    const bool isOwn = std::ranges::all_of(
                        members, [&made](TaskIndex member) { return made.contains(member); });
                    if (scope == one.scope && isOwn) {
                        for (const TaskIndex member : members)
                            work.inScope.insert_or_assign(member, scope);
                    }
                }
                made.clear();
                open.clear();
            }
        }
    }

    void take(Work &work, const Event &one)
    {
        const bool isOwn = one.task == work.task;
        // Time that went by while it ran.
        if (one.kind != EventKind::Started && one.kind != EventKind::Resumed
            && record::between(work.clock, one.time) > toleranceOf(m_recording) && !isPassive(one, work))
            work.add(counted(lasting(NodeKind::Sleep, record::between(work.clock, one.time))));
        if (!isPassive(one, work) || one.kind == EventKind::Resumed || one.kind == EventKind::Started)
            work.clock = std::max(work.clock, one.time);
        if (!isOwn && one.kind == EventKind::Created)
            takeChild(work, one.task);
        else if (one.kind == EventKind::CancelRequested && one.origin() == CancelOrigin::Task
                 && one.other == work.task)
            work.add(counted(on(NodeKind::Cancel, m_names[one.task])));
        else if (isOwn && one.kind == EventKind::Suspended)
            takeWait(work, one);
        else if (isOwn && one.kind == EventKind::ScopeOpened && m_hasScopes)
            openFrame(work, one);
        else if (isOwn && one.kind == EventKind::ScopeClosed && m_hasScopes)
            closeScope(work, one);
        else if (isOwn && one.kind == EventKind::Ended)
            takeEnd(work, one);
    }

    /// What happens to a task without its doing.
    static bool isPassive(const Event &one, const Work &work)
    {
        if (one.task != work.task)
            return one.kind != EventKind::Created && one.kind != EventKind::CancelRequested;
        switch (one.kind) {
        case EventKind::Suspended:
        case EventKind::Ended:
        case EventKind::ScopeOpened:
            return false;
        case EventKind::CancelRequested:
            return one.origin() != CancelOrigin::Task || one.other != work.task;
        default:
            return true;
        }
    }

    void takeChild(Work &work, TaskIndex child)
    {
        Frame &frame = work.frames.back();
        if (frame.kind == NodeKind::Group && frame.nodes.empty()
            && m_recording.tasks[child].scope == frame.scope)
            frame.tasks.push_back(specOf(child));
        else if (!work.inScope.contains(child))
            work.add(spawning(child));
    }

    void openFrame(Work &work, const Event &one)
    {
        Frame frame;
        frame.scope = one.scope;
        if (isKindOfScope(one.scope, ScopeKind::Timeout) && one.until != Never) {
            frame.kind = NodeKind::Timeout;
            frame.limit = record::between(one.time, one.until);
        } else if (isKindOfScope(one.scope, ScopeKind::TaskGroup)) {
            frame.kind = NodeKind::Group;
        } else {
            return;
        }
        work.frames.push_back(std::move(frame));
        if (work.frames.size() > std::size_t(MaxDepth))
            throw TooLarge();
    }

    Node closeFrame(Work &work)
    {
        Frame frame = std::move(work.frames.back());
        work.frames.pop_back();
        Node node;
        if (frame.kind == NodeKind::Timeout) {
            node = lasting(NodeKind::Timeout, frame.limit, std::move(frame.nodes));
        } else {
            node.kind = NodeKind::Group;
            if (!frame.nodes.empty())
                node.body.push_back(around(NodeKind::Seq, std::move(frame.nodes)));
            node.tasks = std::move(frame.tasks);
        }
        return counted(std::move(node));
    }

    void closeScope(Work &work, const Event &one)
    {
        if (work.frames.size() < 2 || work.frames.back().scope != one.scope)
            return;
        const bool isTimeout = work.frames.back().kind == NodeKind::Timeout;
        const bool isExpired = isTimeout && hasExpired(work, one.scope);
        work.clock = std::max(work.clock, one.time);
        Node node = closeFrame(work);
        work.isRaising = false;
        const TaskState end = isExpired ? TaskState::Failed : one.end();
        addWait(work, std::move(node), end == TaskState::Cancelled, end == TaskState::Failed);
    }

    [[nodiscard]] bool hasExpired(const Work &work, ScopeIndex scope) const
    {
        return std::ranges::any_of(*work.items, [&](record::EventIndex index) {
            const Event &one = event(index);
            return one.task == work.task && one.kind == EventKind::CancelRequested
                   && one.origin() == CancelOrigin::Timeout && one.scope == scope;
        });
    }

    /// How a wait went on.
    struct Waited {
        Time until{};
        bool isInterrupted = false;
    };

    /// Moves on past the end of the wait that begins with `wait`.
    Waited pass(Work &work, const Event &wait)
    {
        Waited waited{m_recording.end(), false};
        bool isOver = false;
        for (; work.next < work.size(); ++work.next) {
            const Event &one = event((*work.items)[work.next]);
            if (one.task == work.task && one.kind == EventKind::CancelDelivered)
                waited.isInterrupted = true;
            else if (!isOver && one.task == work.task && one.kind == EventKind::CancelRequested
                     && !m_hasScopes && !waited.isInterrupted) {
                // A bare program is interrupted at once.
                waited.isInterrupted = true;
                waited.until = one.time;
                isOver = true;
            } else if (!isOver && one.task == work.task && one.kind == EventKind::Resumed) {
                waited.until = one.time;
                isOver = true;
            } else if (!isPassive(one, work)
                       || (one.kind == EventKind::ScopeClosed && isFrame(work, one.scope))) {
                break;
            }
        }
        waited.until = std::max(waited.until, wait.time);
        work.clock = std::max(work.clock, waited.until);
        return waited;
    }

    static bool isFrame(const Work &work, ScopeIndex scope)
    {
        return std::ranges::any_of(work.frames, [scope](const Frame &frame) { return frame.scope == scope; });
    }

    void takeWait(Work &work, const Event &wait)
    {
        const Waited waited = pass(work, wait);
        const bool isEndOfGroup = m_hasScopes && wait.wait() == WaitKind::TaskGroup
                                  && work.frames.back().kind == NodeKind::Group
                                  && work.frames.back().scope == wait.scope;
        if (isEndOfGroup)
            return;
        TaskState end = TaskState::Done;
        Node node = m_hasScopes ? awaiting(work, wait, waited, end) : sleeping(wait, waited);
        if (waited.isInterrupted)
            end = TaskState::Cancelled;
        addWait(work, counted(std::move(node)), end == TaskState::Cancelled, end == TaskState::Failed);
    }

    [[nodiscard]] Node sleeping(const Event &wait, const Waited &waited) const
    {
        const Time lasted = record::between(wait.time, waited.until);
        if (wait.until != Never) {
            if (waited.isInterrupted || areNear(wait.until, waited.until, toleranceOf(m_recording)))
                return lasting(NodeKind::Sleep, record::between(wait.time, wait.until));
        }
        // What was interrupted would have gone on.
        const Time rest = record::between(wait.time, m_recording.end());
        return lasting(NodeKind::Sleep,
                       waited.isInterrupted ? record::later(rest, std::chrono::seconds(1)) : lasted);
    }

    /// The step that waits for the same; `end` is what that came to.
    Node awaiting(Work &work, const Event &wait, const Waited &waited, TaskState &end)
    {
        const bool isScoped = wait.wait() == WaitKind::Gather || wait.wait() == WaitKind::Shield;
        if (wait.wait() == WaitKind::Task && isTask(wait.other) && wait.other != work.task) {
            end = m_recording.tasks[wait.other].state;
            return on(NodeKind::Join, m_names[wait.other]);
        }
        if (!isScoped || !isScope(wait.scope))
            return sleeping(wait, waited);
        const std::vector<TaskIndex> members = m_recording.membersOf(wait.scope);
        end = m_recording.scopes[wait.scope].end;
        const bool isStarting = !members.empty() && std::ranges::all_of(members, [&](TaskIndex member) {
            const auto found = work.inScope.find(member);
            return found != work.inScope.end() && found->second == wait.scope && !m_isMade[member];
        });
        if (isStarting)
            return starting(wait, members);
        const bool isShield = wait.wait() == WaitKind::Shield;
        if (members.empty() || (isShield && waited.isInterrupted))
            return sleeping(wait, waited);
        return joining(members, end);
    }

    Node starting(const Event &wait, const std::vector<TaskIndex> &members)
    {
        Node node;
        node.kind = wait.wait() == WaitKind::Gather ? NodeKind::Gather : NodeKind::Shield;
        const record::ScopeRecord &scope = m_recording.scopes[wait.scope];
        for (const TaskIndex member : members) {
            if (m_isMade[member])
                throw TooLarge();
            node.tasks.push_back(specOf(member));
            // One that does not return exceptions is over with the first of them.
            const record::TaskRecord &task = m_recording.tasks[member];
            const bool isUnhappy = task.state == TaskState::Failed || task.state == TaskState::Cancelled;
            node.returnExceptions = node.returnExceptions
                                    || (isUnhappy
                                        && (scope.end == TaskState::Done || task.ended < scope.closed));
        }
        return node;
    }

    /// Waits for tasks that were there before: for the one that ended the gather, or for all.
    Node joining(const std::vector<TaskIndex> &members, TaskState end)
    {
        std::vector<Node> joins;
        const TaskIndex *first = nullptr;
        for (const TaskIndex &member : members) {
            const record::TaskRecord &task = m_recording.tasks[member];
            if (task.state == end && (!first || task.ended < m_recording.tasks[*first].ended))
                first = &member;
            Node join = counted(on(NodeKind::Join, m_names[member]));
            joins.push_back(around(NodeKind::Suppress, {around(NodeKind::Catch, {std::move(join)})}));
        }
        if (end != TaskState::Done && first)
            return on(NodeKind::Join, m_names[*first]);
        return around(NodeKind::Seq, std::move(joins));
    }

    void addWait(Work &work, Node node, bool isCancelled, bool hasFailed)
    {
        work.isRaising = false;
        if (!isCancelled && !hasFailed) {
            work.add(std::move(node));
            return;
        }
        Time cleanup{};
        const Fate fate = fateOf(work, isCancelled, cleanup);
        work.isRaising = fate != Fate::GoesOn;
        if (fate == Fate::GoesOn) {
            std::vector<Node> body;
            body.push_back(std::move(node));
            work.add(around(isCancelled ? NodeKind::Suppress : NodeKind::Catch, std::move(body)));
            return;
        }
        work.add(std::move(node));
        if (fate == Fate::CleansUp) {
            Frame &frame = work.frames.back();
            std::vector<Node> nodes;
            nodes.push_back(lasting(NodeKind::Cleanup, cleanup, std::move(frame.nodes)));
            frame.nodes = std::move(nodes);
        }
    }

    /// What came after the wait that raised; what a clean-up did is passed.
    Fate fateOf(Work &work, bool isCancelled, Time &cleanup)
    {
        for (std::size_t i = work.next; i < work.size(); ++i) {
            const Event &one = event((*work.items)[i]);
            const bool isOwn = one.task == work.task;
            const bool isScopeOfFrame = m_hasScopes && work.frames.size() > 1
                                        && one.scope == work.frames.back().scope;
            const bool isEndOfFrame = isOwn && isScopeOfFrame
                                      && (one.kind == EventKind::ScopeClosed
                                          || (one.kind == EventKind::Suspended
                                              && one.wait() == WaitKind::TaskGroup));
            if (isEndOfFrame)
                return m_recording.scopes[one.scope].end == TaskState::Done ? Fate::GoesOn : Fate::Propagates;
            if (isOwn && one.kind == EventKind::Ended) {
                const bool isThat = isCancelled ? one.exit() == BodyExit::Cancelled
                                                : one.exit() == BodyExit::Raised;
                return isThat ? Fate::Propagates : Fate::GoesOn;
            }
            if (isCancelled && isOwn && one.kind == EventKind::ScopeOpened && m_hasScopes
                && isKindOfScope(one.scope, ScopeKind::CleanUp))
                return passCleanup(work, i, one, cleanup);
            if (!isPassive(one, work) && !(isOwn && isKindOfScope(one.scope, ScopeKind::CleanUp)))
                return isCancelled && endsCancelled(work, cleanup) ? Fate::CleansUp : Fate::GoesOn;
        }
        return Fate::Propagates;
    }

    Fate passCleanup(Work &work, std::size_t i, const Event &opened, Time &cleanup) const
    {
        const Time began = work.clock;
        Time until = began;
        for (++i; i < work.size(); ++i) {
            const Event &one = event((*work.items)[i]);
            if (one.task == work.task && one.kind == EventKind::Suspended && one.until != Never)
                until = std::max(until, one.until);
            if (one.task == work.task
                && (one.kind == EventKind::Resumed || one.kind == EventKind::ScopeClosed))
                work.clock = std::max(work.clock, one.time);
            if (one.task == work.task && one.kind == EventKind::Ended)
                break;
            if (one.task == work.task && one.kind == EventKind::ScopeClosed && one.scope == opened.scope) {
                ++i;
                break;
            }
        }
        cleanup = std::max(record::between(began, until), Time());
        if (recordedAsLonger(work, began, cleanup))
            cleanup = record::between(began, work.clock);
        work.next = i;
        return cleanup > Time() ? Fate::CleansUp : Fate::Propagates;
    }

    [[nodiscard]] static bool recordedAsLonger(const Work &work, Time began, Time planned)
    {
        return record::between(began, work.clock) > planned;
    }

    /// A task that does more after a cancel, and ends cancelled: all that is its clean-up. What it starts there would be
    /// lost.
    bool endsCancelled(Work &work, Time &cleanup) const
    {
        if (m_hasScopes && work.frames.size() > 1)
            return false;
        for (std::size_t i = work.next; i < work.size(); ++i) {
            const Event &one = event((*work.items)[i]);
            if (one.task != work.task)
                return false;
            if (one.kind != EventKind::Ended)
                continue;
            if (one.exit() != BodyExit::Cancelled)
                return false;
            cleanup = record::between(work.clock, one.time);
            work.clock = one.time;
            work.next = i;
            return cleanup > Time();
        }
        return false;
    }

    void takeEnd(Work &work, const Event &end)
    {
        while (work.frames.size() > 1)
            work.add(closeFrame(work));
        if (work.isRaising)
            return;
        if (end.exit() == BodyExit::Raised) {
            work.add(counted(on(NodeKind::Fail, wordsOf(m_recording.texts[end.text]))));
        } else if (end.exit() == BodyExit::Cancelled) {
            // Nobody asked for it: what it awaited was cancelled.
            work.add(counted(on(NodeKind::Cancel, m_names[work.task])));
            work.add(counted(lasting(NodeKind::Sleep, Time())));
        }
    }

    const Recording &m_recording;
    bool m_hasScopes;
    std::vector<QString> m_names;
    std::vector<std::vector<record::EventIndex>> m_items;
    std::vector<bool> m_isMade;
    std::vector<ExternalCancel> m_externals;
    QStringList m_leftOver;
    int m_made = 0;
    int m_depth = 0;
};

std::optional<Program> frozen(const Recording &recording, bool hasScopes)
{
    try {
        Program program = Freezer(recording, hasScopes).program();
        auto read = readProgram(toJson(program));
        if (auto *good = std::get_if<Program>(&read))
            return std::move(*good);
    } catch (const TooLarge &) {
        // Said by who asked.
    }
    return std::nullopt;
}

} // namespace

std::vector<QString> namesIn(const Recording &recording)
{
    const auto isRoot = [&recording](TaskIndex task) { return recording.tasks[task].creator >= task; };
    std::size_t roots = 0;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i)
        roots += isRoot(i) ? 1 : 0;
    QSet<QString> taken{QStringLiteral("R"), QStringLiteral("main")};
    std::map<QString, int> numbers;
    std::vector<QString> names;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i) {
        if (isRoot(i) && roots == 1) {
            names.push_back(QStringLiteral("R"));
            continue;
        }
        // Room for the number.
        const QString wanted = recording.nameOf(i).left(MaxTextLength - 20);
        QString name = wanted.isEmpty() ? QStringLiteral("task") : wanted;
        // From where the last one of that name stopped: there may be thousands.
        int &number = numbers[wanted];
        while (taken.contains(name))
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(++number + 1);
        taken.insert(name);
        names.push_back(name);
    }
    return names;
}

std::variant<Program, ProgramError> programOf(const Recording &recording)
{
    const std::optional<Program> scoped = frozen(recording, true);
    const std::size_t same = scoped ? sameEnds(recording, *scoped) : 0;
    if (scoped && same == recording.tasks.size())
        return *scoped;
    const std::optional<Program> bare = frozen(recording, false);
    if (!scoped && !bare)
        return ProgramError{Tr::tr("the recording has more in it than a program may have"), {}};
    if (!bare || (scoped && same >= sameEnds(recording, *bare)))
        return *scoped;
    return *bare;
}

std::size_t sameEnds(const Recording &recording, const Program &program)
{
    const auto result = run(whatIfOf(program, QString()));
    const auto *ran = std::get_if<Run>(&result);
    if (!ran)
        return 0;
    std::map<QString, record::TaskRecord> ends;
    for (TaskIndex i = 1; i < ran->recording.tasks.size(); ++i)
        ends.insert_or_assign(ran->recording.nameOf(i), ran->recording.tasks[i]);
    const std::vector<QString> names = namesIn(recording);
    std::size_t same = 0;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i) {
        const record::TaskRecord &task = recording.tasks[i];
        const auto found = ends.find(names[i]);
        if (found == ends.end())
            continue;
        const record::TaskRecord &other = found->second;
        if (task.ended == Never || other.ended == Never) {
            same += task.ended == other.ended ? 1 : 0;
            continue;
        }
        const Time ended = record::later(recording.begin(), other.ended);
        same += task.state == other.state && areNear(ended, task.ended, toleranceOf(recording)) ? 1 : 0;
    }
    return same;
}

} // namespace lab
