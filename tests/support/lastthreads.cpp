// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Part of every program that is built with LeakSanitizer: at its end it waits for threads that are on their way out.
//
// QThread::wait() returns before the thread has ended: its last steps free what Qt keeps for each thread. LeakSanitizer no
// longer looks at the stack of such a thread, and takes that for lost: once in some thousand programs that end.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

namespace {

class LastThreads {
public:
    LastThreads() = default;
    LastThreads(const LastThreads &) = delete;
    LastThreads &operator=(const LastThreads &) = delete;
    // After Qt's own pool, which is made later and so goes earlier; before LeakSanitizer, which was there first.
    ~LastThreads()
    {
        using namespace std::chrono_literals;
        for (int i = 0; i < 1000 && !isAlone(); ++i) // a thread that never ends has a second
            std::this_thread::sleep_for(1ms);
    }

private:
    static bool isAlone()
    {
        std::error_code error;
        const std::filesystem::directory_iterator threads("/proc/self/task", error);
        return error || std::distance(begin(threads), end(threads)) == 1;
    }
};

const LastThreads lastThreads;

} // namespace
