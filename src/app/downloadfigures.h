// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The figures above the table of downloads: sums of all batches that are shown.
#include "figures.h"

namespace app {

class DownloadModel;

class DownloadFigures : public app::Figures {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")

public:
    using Figures::Figures;

    /// Measures and says everything again; the counts are in the order of DownloadFilter::Kind, with
    /// those that are paused, which are not active, at the end.
    void update(const DownloadModel &model);
};

} // namespace app
