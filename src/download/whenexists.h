// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What becomes of a file that has the name already.
#pragma once

#include <cstdint>

namespace download {

/// What to do when the file is here already.
enum class WhenExists : std::uint8_t {
    Rename,   ///< save as `name (1)`
    Skip,     ///< keep what is here, fetch nothing
    Overwrite ///< replace it, once the new one is complete
};

} // namespace download
