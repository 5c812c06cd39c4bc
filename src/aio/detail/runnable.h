// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the loop runs: nodes of an intrusive first-in, first-out queue. Nothing is allocated to queue one,
// and a node can leave the queue at any time (a frame may be destroyed with its wake-up pending).
#pragma once

#include <QtGlobal>

namespace aio {
class Loop;
}

namespace aio::detail {

/// A link of a circular doubly linked list; linked to nothing when `next` is null.
struct Link {
    Link *prev = nullptr;
    Link *next = nullptr;

    [[nodiscard]] bool isLinked() const noexcept { return next != nullptr; }
    void unlink() noexcept
    {
        if (!next)
            return;
        prev->next = next;
        next->prev = prev;
        prev = next = nullptr;
    }
};

/// An intrusive list of `Node`s, linked by their base `Hook` (a Link). Owns nothing.
template<typename Node, typename Hook = Link>
class LinkedList {
public:
    LinkedList() noexcept { m_end.prev = m_end.next = &m_end; }
    ~LinkedList()
    {
        while (!isEmpty())
            m_end.next->unlink();
        // The sentinel is linked to itself; let nobody unlink it.
        m_end.prev = m_end.next = nullptr;
    }
    Q_DISABLE_COPY_MOVE(LinkedList)

    [[nodiscard]] bool isEmpty() const noexcept { return m_end.next == &m_end; }
    void append(Node &node) noexcept
    {
        Link &link = static_cast<Hook &>(node);
        Q_ASSERT(!link.isLinked());
        link.prev = m_end.prev;
        link.next = &m_end;
        m_end.prev->next = &link;
        m_end.prev = &link;
    }
    [[nodiscard]] Node *first() const noexcept { return isEmpty() ? nullptr : nodeOf(m_end.next); }
    [[nodiscard]] Node *after(const Node &node) const noexcept
    {
        const Link &link = static_cast<const Hook &>(node);
        return link.next == &m_end ? nullptr : nodeOf(link.next);
    }
    Node *takeFirst() noexcept
    {
        Node *node = first();
        if (node)
            static_cast<Hook *>(node)->unlink();
        return node;
    }
    /// Moves every node of `other` behind the last one here.
    void appendAll(LinkedList &other) noexcept
    {
        if (other.isEmpty())
            return;
        m_end.prev->next = other.m_end.next;
        other.m_end.next->prev = m_end.prev;
        other.m_end.prev->next = &m_end;
        m_end.prev = other.m_end.prev;
        other.m_end.prev = other.m_end.next = &other.m_end;
    }

private:
    static Node *nodeOf(Link *link) noexcept { return static_cast<Node *>(static_cast<Hook *>(link)); }

    Link m_end;
};

/// Something the loop can run once. run() may destroy the node: it has left the queue by then.
class Runnable : public Link {
public:
    Runnable() = default;
    Q_DISABLE_COPY_MOVE(Runnable)

    virtual void run() = 0;
    /// The loop closes instead of running it.
    virtual void discard() {}

protected:
    ~Runnable() { unlink(); }
};

} // namespace aio::detail
