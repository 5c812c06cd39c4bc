// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The command line speaks English in every language: "3 URLs" where the source says "%n URL(s)", and numbers as in
// English, whatever the environment asks for.
#pragma once

#include <QTranslator>

namespace cli {

/// Holds for as long as it lives; one at a time.
class English final : public QTranslator {
public:
    English();
    ~English() override;

    QString translate(const char *context, const char *text, const char *comment, int number) const override;
    bool isEmpty() const override { return false; }
};

} // namespace cli
