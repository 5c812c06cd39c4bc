// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Tells ThreadSanitizer that work is handed to another thread through Qt, whose locks it cannot see: Qt
// is not compiled with it. Nothing in other builds.
#pragma once

#if defined(__SANITIZE_THREAD__)
#define AIO_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define AIO_TSAN 1
#endif
#endif

#ifdef AIO_TSAN
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#endif

namespace aio::detail {

#ifdef AIO_TSAN
inline char handoverPoint;
#endif

/// Before work is given to Qt to run it elsewhere: what this thread did, the other one may see.
inline void announceHandover() noexcept
{
#ifdef AIO_TSAN
    __tsan_release(&handoverPoint);
#endif
}

/// First thing in that work, before it touches what it was given.
inline void receiveHandover() noexcept
{
#ifdef AIO_TSAN
    __tsan_acquire(&handoverPoint);
#endif
}

} // namespace aio::detail
