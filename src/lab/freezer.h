// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Freezer: makes a program of a recording, task by task: each of its events becomes a step, or a part of one. Lives as
// long as that takes.
#pragma once

#include "steps.h"

#include <record/recording.h>

#include <QStringList>

#include <map>

namespace lab {

/// The recording has more in it than a program may have.
struct TooLarge {};

/// How far apart times may be that are meant to be the same: none in a simulation.
[[nodiscard]] record::Time toleranceOf(const record::Recording &recording);
[[nodiscard]] bool areNear(record::Time a, record::Time b, record::Time tolerance);

/// What becomes of an error or a cancel that a wait raised.
enum class Fate { Propagates, CleansUp, GoesOn };

/// Where a task stands: in itself, or in a timeout or group that it opened.
struct Frame {
    NodeKind kind = NodeKind::Seq;
    record::ScopeIndex scope = record::None;
    record::Time limit{};
    std::vector<Node> nodes;
    std::vector<TaskSpec> tasks;
};

/// Makes the program of a recording: with its scopes, or with nothing but times.
class Freezer {
public:
    /// Keeps `recording`, which outlives it.
    Freezer(const record::Recording &recording, bool hasScopes);
    /// To be called once. Throws TooLarge.
    Program program();

private:
    // What happened.
    [[nodiscard]] const record::Event &event(record::EventIndex index) const
    {
        return m_recording.events[index];
    }
    [[nodiscard]] bool isTask(record::TaskIndex task) const { return task < m_recording.tasks.size(); }
    [[nodiscard]] bool isScope(record::ScopeIndex scope) const { return scope < m_recording.scopes.size(); }
    [[nodiscard]] record::TaskIndex creatorOf(record::TaskIndex task) const;
    [[nodiscard]] bool isKindOfScope(record::ScopeIndex scope, aio::ScopeKind kind) const;

    /// For each task what it did: its events, the tasks it made, and the cancels it asked for.
    void sortEvents();
    void sortCancel(record::EventIndex index);

    // What it is in a program.
    Node counted(Node node);
    Node spawning(record::TaskIndex task);
    TaskSpec specOf(record::TaskIndex task);

    /// The state of the task whose body is being made.
    struct Work {
        record::TaskIndex task = record::None;
        const std::vector<record::EventIndex> *items = nullptr;
        std::vector<Frame> frames{1};
        record::Time clock{};
        /// An error or a cancel is on its way out.
        bool isRaising = false;
        std::size_t next = 0;
        /// Tasks that their gather or shield starts, and which that is.
        std::map<record::TaskIndex, record::ScopeIndex> inScope{};

        void add(Node node) { frames.back().nodes.push_back(std::move(node)); }
        [[nodiscard]] std::size_t size() const { return items->size(); }
    };
    std::vector<Node> bodyOf(record::TaskIndex task);

    /// The gathers and shields of which all tasks are made right before they are awaited.
    void findScopes(Work &work) const;
    void take(Work &work, const record::Event &one);

    /// What happens to a task without its doing.
    static bool isPassive(const record::Event &one, const Work &work);
    void takeChild(Work &work, record::TaskIndex child);
    void openFrame(Work &work, const record::Event &one);
    Node closeFrame(Work &work);
    void closeScope(Work &work, const record::Event &one);
    [[nodiscard]] bool hasExpired(const Work &work, record::ScopeIndex scope) const;

    /// How a wait went on.
    struct Waited {
        record::Time until{};
        bool isInterrupted = false;
    };

    /// Moves on past the end of the wait that begins with `wait`.
    Waited pass(Work &work, const record::Event &wait);
    static bool isFrame(const Work &work, record::ScopeIndex scope);
    void takeWait(Work &work, const record::Event &wait);
    [[nodiscard]] Node sleeping(const record::Event &wait, const Waited &waited) const;

    /// The step that waits for the same; `end` is what that came to.
    Node awaiting(Work &work, const record::Event &wait, const Waited &waited, aio::TaskState &end);
    Node starting(const record::Event &wait, const std::vector<record::TaskIndex> &members);

    /// Waits for tasks that were there before: for the one that ended the gather, or for all.
    Node joining(const std::vector<record::TaskIndex> &members, aio::TaskState end);
    void addWait(Work &work, Node node, bool isCancelled, bool hasFailed);

    /// What came after the wait that raised; what a clean-up did is passed.
    Fate fateOf(Work &work, bool isCancelled, record::Time &cleanup);
    Fate passCleanup(Work &work, std::size_t i, const record::Event &opened, record::Time &cleanup) const;
    [[nodiscard]] static bool recordedAsLonger(const Work &work, record::Time began, record::Time planned);

    /// A task that does more after a cancel, and ends cancelled: all that is its clean-up. What it starts there would be
    /// lost.
    bool endsCancelled(Work &work, record::Time &cleanup) const;
    void takeEnd(Work &work, const record::Event &end);

    const record::Recording &m_recording;
    bool m_hasScopes;
    std::vector<QString> m_names;
    std::vector<std::vector<record::EventIndex>> m_items;
    std::vector<bool> m_isMade;
    std::vector<ExternalCancel> m_externals;
    QStringList m_leftOver;
    int m_made = 0;
    int m_depth = 0;
};

} // namespace lab
