// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "profile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

Profile::Profile() = default;
Profile::Profile(Profile &&) noexcept = default;
Profile &Profile::operator=(Profile &&) noexcept = default;
Profile::~Profile() = default;

Profile Profile::in(const QString &folder)
{
    Profile profile;
    const QString wanted = folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : folder;
    profile.m_folder = QFileInfo(wanted).absoluteFilePath();
    if (!QDir().mkpath(profile.m_folder) || !QFileInfo(profile.m_folder).isWritable())
        profile.m_problem = u"%1 can't be written to"_s.arg(profile.m_folder);
    return profile;
}

Profile Profile::temporary()
{
    Profile profile;
    profile.m_temporary = std::make_unique<QTemporaryDir>();
    profile.m_folder = profile.m_temporary->path();
    profile.m_problem = profile.m_temporary->isValid() ? QString() : profile.m_temporary->errorString();
    return profile;
}

QString Profile::file(const QString &name) const { return m_folder + u'/' + name; }

} // namespace app
