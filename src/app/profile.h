// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Where this window keeps what it remembers. A temporary profile disappears with the object.
#include <QString>

#include <memory>

class QTemporaryDir;

namespace app {

class Profile {
public:
    /// The folder given, or the user's own when it is empty; made when it does not exist.
    static Profile in(const QString &folder);
    /// A folder of its own that nobody else sees, removed at the end.
    static Profile temporary();

    Profile(Profile &&) noexcept;
    Profile &operator=(Profile &&) noexcept;
    ~Profile();

    /// Absolute path of a file in it.
    QString file(const QString &name) const;
    QString folder() const { return m_folder; }
    /// Empty, or in words why the folder can't be used.
    QString problem() const { return m_problem; }

private:
    Profile();
    QString m_folder;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace app
