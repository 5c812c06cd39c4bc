// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "errand.h"

namespace files {

FileErrand::FileErrand(std::shared_ptr<const Disk> disk, ReadRequest request,
                       std::optional<Algorithm> algorithm, qint64 expected)
    : Errand(expected), m_disk(std::move(disk)), m_request(std::move(request)), m_algorithm(algorithm)
{}

void FileErrand::run(const std::stop_token &stop)
{
    if (!m_algorithm) {
        TextCounter counter;
        error = readThrough(*m_disk, m_request, watch(stop), m_done,
                            [&](const char *data, std::size_t size) { counter.add(data, size); });
        count = counter.result();
        return;
    }
    Digest sum(*m_algorithm);
    error = readThrough(*m_disk, m_request, watch(stop), m_done,
                        [&](const char *data, std::size_t size) { sum.add(data, size); });
    if (!error)
        digest = sum.result();
}

} // namespace files
