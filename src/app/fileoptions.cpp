// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "fileoptions.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostAtOnce = 256;
constexpr int lastOperation = FileOptions::Duplicates;
constexpr int lastAlgorithm = int(files::Algorithm::Blake2b);
constexpr int lastMode = int(files::OnError::Cancel);

} // namespace

QString algorithmName(files::Algorithm algorithm)
{
    switch (algorithm) {
    case files::Algorithm::Sha256:
        return u"SHA-256"_s;
    case files::Algorithm::Sha1:
        return u"SHA-1"_s;
    case files::Algorithm::Md5:
        return u"MD5"_s;
    case files::Algorithm::Blake2b:
        break;
    }
    return u"BLAKE2b"_s;
}

template<typename Value>
void FileOptions::change(Value &to, const Value &value)
{
    if (to == value)
        return;
    to = value;
    Q_EMIT changed();
}

void FileOptions::setOperation(Operation operation)
{
    if (operation >= 0 && operation <= lastOperation)
        change(m_options.operation, files::Operation(operation));
}

void FileOptions::setAlgorithm(int algorithm)
{
    if (algorithm >= 0 && algorithm <= lastAlgorithm)
        change(m_options.algorithm, files::Algorithm(algorithm));
}

QStringList FileOptions::algorithmNames() const
{
    QStringList names;
    for (int each = 0; each <= lastAlgorithm; ++each)
        names << algorithmName(files::Algorithm(each));
    return names;
}

void FileOptions::setOnError(int mode)
{
    if (mode >= 0 && mode <= lastMode)
        change(m_options.onError, files::OnError(mode));
}

void FileOptions::setIncludesHidden(bool includes) { change(m_options.walk.includesHidden, includes); }
void FileOptions::setIgnoresMissing(bool ignores) { change(m_options.ignoresMissing, ignores); }

void FileOptions::setKeepRule(int rule)
{
    if (rule >= 0 && rule < int(files::KeepRule::InFolder))
        change(m_keepRule, files::KeepRule(rule));
}

void FileOptions::setAtOnce(const QString &text)
{
    if (text == m_atOnce)
        return;
    m_atOnce = text;
    const QString typed = text.trimmed();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    m_isAtOnceGood = typed.isEmpty() || (isNumber && number >= 1 && number <= mostAtOnce);
    m_options.atOnce = m_isAtOnceGood ? number : 0;
    Q_EMIT changed();
}

QString FileOptions::atOnceHint() const { return QString::number(QThread::idealThreadCount()); }

QString FileOptions::atOnceProblem() const
{
    return m_isAtOnceGood ? QString() : tr("Give 1 to %1.").arg(mostAtOnce);
}

QJsonObject FileOptions::toJson() const
{
    return {{u"operation"_s, int(operation())},
            {u"algorithm"_s, algorithm()},
            {u"onError"_s, onError()},
            {u"includesHidden"_s, includesHidden()},
            {u"ignoresMissing"_s, ignoresMissing()},
            {u"keepRule"_s, keepRule()},
            {u"atOnce"_s, m_atOnce}};
}

void FileOptions::fromJson(const QJsonObject &object)
{
    setOperation(Operation(object.value("operation"_L1).toInt()));
    setAlgorithm(object.value("algorithm"_L1).toInt());
    setOnError(object.value("onError"_L1).toInt());
    setIncludesHidden(object.value("includesHidden"_L1).toBool(true));
    setIgnoresMissing(object.value("ignoresMissing"_L1).toBool());
    setKeepRule(object.value("keepRule"_L1).toInt());
    setAtOnce(object.value("atOnce"_L1).toString().left(8));
}

} // namespace app
