// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "whatif.h"

#include <record/difference.h>

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

/// The parameter with this name; of "NAME.1" the parameter NAME, a list, and which of it.
std::pair<const Parameter *, std::optional<qsizetype>> elementOf(const WhatIf &whatIf, const QString &name)
{
    const Cast &cast = *whatIf.scenario->cast;
    if (const Parameter *parameter = cast.find(name))
        return {parameter, std::nullopt};
    const qsizetype dot = name.lastIndexOf(u'.');
    bool isNumber = false;
    const int element = name.mid(dot + 1).toInt(&isNumber);
    if (dot < 0 || !isNumber || element < 0)
        return {nullptr, std::nullopt};
    return {cast.find(name.left(dot)), element};
}

/// Tries values and keeps the stretches that they make.
class Sweep {
public:
    Sweep(const WhatIf &whatIf, const Axis &axis, std::stop_token stop)
        : m_whatIf(whatIf), m_axis(axis), m_stop(std::move(stop))
    {
        const Parameter *parameter = axis.cancel ? nullptr : whatIf.scenario->cast->find(axis.parameter);
        m_isCount = parameter && parameter->kind == Parameter::Kind::Count;
    }

    std::vector<Stretch> over(double from, double to, int positions)
    {
        if (positions < 1 || !(from <= to))
            return {};
        double before = from;
        for (int i = 0; i < positions && !isStopped(); ++i) {
            const double value = place(positions == 1 ? from : from + (to - from) * i / (positions - 1));
            if (i > 0 && value == before)
                continue;
            std::optional<Stretch> found = tried(value);
            if (found && !m_stretches.empty() && m_stretches.back().verdict != found->verdict)
                narrow(m_stretches.back().last, *found);
            else if (found)
                add(std::move(*found));
            before = value;
        }
        return std::move(m_stretches);
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    /// Whole milliseconds, as a person would set them; or whole numbers.
    [[nodiscard]] double place(double value) const
    {
        return m_isCount ? std::round(value) : std::round(value * 1000) / 1000;
    }
    [[nodiscard]] double step() const { return m_isCount ? 1 : 0.001; }

    [[nodiscard]] std::optional<Stretch> tried(double value) const
    {
        auto result = run(movedTo(m_whatIf, m_axis, value));
        auto *ran = std::get_if<Run>(&result);
        if (!ran)
            return std::nullopt;
        const QString verdict = QString::number(int(ran->ending)) + u'\n' + record::verdictOf(ran->recording);
        const Ending ending = ran->ending;
        const auto kept = std::make_shared<const Run>(std::move(*ran));
        return Stretch{value, value, ending, kept, kept, verdict};
    }

    void add(Stretch found)
    {
        if (!m_stretches.empty() && m_stretches.back().verdict == found.verdict) {
            m_stretches.back().last = found.last;
            m_stretches.back().lastRun = std::move(found.lastRun);
        } else {
            m_stretches.push_back(std::move(found));
        }
    }

    /// Between `low`, whose stretch is the last one, and `high` lies a flip, or several.
    void narrow(double low, Stretch high)
    {
        // Not recursively: nearer and nearer values wait here for their turn.
        std::vector<Stretch> open;
        open.push_back(std::move(high));
        while (!open.empty()) {
            const double next = open.back().first;
            const bool isSame = open.back().verdict == m_stretches.back().verdict;
            const double middle = place((low + next) / 2);
            std::optional<Stretch> between;
            if (!isSame && next - low > step() * 1.5 && middle > low && middle < next && !isStopped())
                between = tried(middle);
            if (between) {
                open.push_back(std::move(*between));
                continue;
            }
            add(std::move(open.back()));
            open.pop_back();
            low = next;
        }
    }

    const WhatIf &m_whatIf;
    const Axis &m_axis;
    std::stop_token m_stop;
    bool m_isCount = false;
    std::vector<Stretch> m_stretches;
};

} // namespace

std::variant<Run, ProgramError> run(const WhatIf &whatIf, const RunLimits &limits)
{
    auto parameters = parametersOf(*whatIf.scenario, whatIf.changes);
    if (auto *error = std::get_if<ProgramError>(&parameters))
        return std::move(*error);
    return run(*whatIf.scenario, std::get<Parameters>(parameters), limits, whatIf.cancels);
}

WhatIf movedTo(WhatIf whatIf, const Axis &axis, double value)
{
    if (axis.cancel) {
        if (*axis.cancel < whatIf.cancels.size())
            whatIf.cancels[*axis.cancel].time = fromSeconds(value);
        return whatIf;
    }
    const auto [parameter, element] = elementOf(whatIf, axis.parameter);
    const QString name = parameter ? parameter->name : axis.parameter;
    QJsonValue changed = value;
    if (element) {
        QJsonArray list = valueOf(whatIf, name).toArray();
        if (*element < list.size())
            list[*element] = value;
        changed = list;
    }
    if (parameter && parameter->standard == changed)
        whatIf.changes.remove(name);
    else
        whatIf.changes.insert(name, changed);
    return whatIf;
}

const Parameter *parameterOf(const WhatIf &whatIf, const QString &name)
{
    return elementOf(whatIf, name).first;
}

QJsonValue valueOf(const WhatIf &whatIf, const QString &name)
{
    const auto [parameter, element] = elementOf(whatIf, name);
    if (!parameter)
        return QJsonValue::Undefined;
    const auto found = whatIf.changes.constFind(parameter->name);
    const QJsonValue value = found == whatIf.changes.constEnd() ? parameter->standard : *found;
    return element ? value[*element] : value;
}

std::vector<Stretch> outcomesAlong(const WhatIf &whatIf, const Axis &axis, double from, double to,
                                   int positions, std::stop_token stop)
{
    return Sweep(whatIf, axis, std::move(stop)).over(from, to, positions);
}

} // namespace lab
