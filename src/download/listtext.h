// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What is said of a list, a line of it and an address, in the language of the moment.
#pragma once

#include "urllist.h"

namespace download {

/// What is wrong with an address: "unknown scheme “htps”", "not a valid address: the host is empty".
[[nodiscard]] QString problemText(const AddressProblem &problem);

/// What is wrong with an option below an address.
[[nodiscard]] QString problemText(const OptionProblem &problem);

/// What is to be known of a line, " · " between two facts: "5 URLs", "same as line 2"; empty if it is
/// plain and good.
[[nodiscard]] QString verdict(const ListLine &line);

/// An address as a list has it, with the options below it, a line each; what is secret of those is left out.
[[nodiscard]] QString listText(const ListItem &item);

/// The list in one line: "9 URLs · 1 line can't be read · 2 duplicates".
[[nodiscard]] QString listSummary(const UrlList &list);

} // namespace download
