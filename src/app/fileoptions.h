// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What the next run of the Files page does and how: operation, algorithm, how many at once, what a failure does to the
// others. Checked with every key; turns into JSON to be remembered.
#include <files/keeping.h>

#include <QJsonObject>
#include <QObject>
#include <QtQmlIntegration>

namespace app {

class FileOptions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FileJobs")
    Q_PROPERTY(Operation operation READ operation WRITE setOperation NOTIFY changed)
    Q_PROPERTY(int algorithm READ algorithm WRITE setAlgorithm NOTIFY changed)
    Q_PROPERTY(QStringList algorithmNames READ algorithmNames CONSTANT)
    Q_PROPERTY(int onError READ onError WRITE setOnError NOTIFY changed)
    Q_PROPERTY(bool includesHidden READ includesHidden WRITE setIncludesHidden NOTIFY changed)
    Q_PROPERTY(bool ignoresMissing READ ignoresMissing WRITE setIgnoresMissing NOTIFY changed)
    Q_PROPERTY(int keepRule READ keepRule NOTIFY changed)
    Q_PROPERTY(QString atOnce READ atOnce WRITE setAtOnce NOTIFY changed)
    Q_PROPERTY(QString atOnceHint READ atOnceHint CONSTANT)
    Q_PROPERTY(QString atOnceProblem READ atOnceProblem NOTIFY changed)

public:
    /// In the order of files::Operation.
    enum Operation { Checksum, Count, Verify, Duplicates };
    Q_ENUM(Operation)

    using QObject::QObject;

    Operation operation() const { return Operation(m_options.operation); }
    void setOperation(Operation operation);
    /// A files::Algorithm; its name is at this place of algorithmNames().
    int algorithm() const { return int(m_options.algorithm); }
    void setAlgorithm(int algorithm);
    QStringList algorithmNames() const;
    int onError() const { return int(m_options.onError); }
    void setOnError(int mode);
    /// Below a folder; what was named is always read.
    bool includesHidden() const { return m_options.walk.includesHidden; }
    void setIncludesHidden(bool includes);
    /// For Verify.
    bool ignoresMissing() const { return m_options.ignoresMissing; }
    void setIgnoresMissing(bool ignores);
    /// Which of the duplicates stays: a files::KeepRule without a folder.
    int keepRule() const { return int(m_keepRule); }
    void setKeepRule(int rule);
    /// As typed; empty: as many as there are processors.
    QString atOnce() const { return m_atOnce; }
    void setAtOnce(const QString &text);
    /// How many that are.
    QString atOnceHint() const;
    /// Empty, or what is wrong with it.
    QString atOnceProblem() const;

    /// For a job, without its names; only when nothing is wrong.
    const files::JobOptions &jobOptions() const { return m_options; }
    QJsonObject toJson() const;
    /// Replaces everything; what is missing or makes no sense gets its default.
    void fromJson(const QJsonObject &object);

Q_SIGNALS:
    void changed();

private:
    template<typename Value>
    void change(Value &to, const Value &value);

    files::JobOptions m_options;
    files::KeepRule m_keepRule = files::KeepRule::Newest;
    QString m_atOnce;
    bool m_isAtOnceGood = true;
};

/// "SHA-256".
QString algorithmName(files::Algorithm algorithm);

} // namespace app
