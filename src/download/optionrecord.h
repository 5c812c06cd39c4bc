// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The options of an address as the journal keeps them. Pure.
#pragma once

#include "itemoptions.h"

#include <QJsonObject>

namespace download {

/// Only what is said. What is secret must have been taken out, see publicOptions().
[[nodiscard]] QJsonObject toJson(const ItemOptions &options);
/// Null for an empty object; what makes no sense is left out.
[[nodiscard]] ItemOptionsPtr itemOptionsFromJson(const QJsonObject &object);

} // namespace download
