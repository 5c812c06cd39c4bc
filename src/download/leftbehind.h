// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What an ended session left in its folders, compared with what its journal says: the files are right.
#pragma once

#include "journalrecord.h"

namespace download {

/// A row whose file was not yet safe from a power cut, and is shorter than it was or gone, has failed. Gives each row that is not done the part that is its own and the bytes that are in it; a row whose file was complete
/// when the program was killed is done. May take long in a large folder.
void lookOnDisk(std::vector<KeptBatch> &batches);

} // namespace download
