// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The figures above the table of files: of the run that is shown.
#include "figures.h"

namespace files {
class Job;
}

namespace app {

class FileFigures : public app::Figures {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FileJobs")
    Q_PROPERTY(QString aside MEMBER m_aside NOTIFY changed)

public:
    using Figures::Figures;

    /// Measures and says everything again; null: nothing was run yet.
    void update(const files::Job *job);

private:
    QString m_aside;
};

} // namespace app
