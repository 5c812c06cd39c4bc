// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Lab's pins, what is dragged, and the strip, which says beforehand what that changes.
#include "lab.h"

#include <algorithm>
#include <cmath>

namespace app {

using record::TaskIndex;

namespace {

/// Room behind the last event, so that a pin can be dropped after it.
constexpr double tail = 1.15;
/// Milliseconds are as fine as a pin can be set.
double toGrid(double seconds) { return std::round(std::clamp(seconds, 0.0, 3600.0) * 1000) / 1000; }

} // namespace

void Lab::keep(const std::vector<lab::ExternalCancel> &cancels)
{
    lab::WhatIf whatIf = m_now;
    whatIf.cancels.insert(whatIf.cancels.end(), cancels.begin(), cancels.end());
    if (!cancels.empty())
        m_axis = lab::Axis{whatIf.cancels.size() - 1, {}};
    change(std::move(whatIf));
}

void Lab::addPin(const QString &task, double seconds)
{
    lab::WhatIf whatIf = wanted();
    whatIf.cancels.push_back({lab::fromSeconds(toGrid(seconds)), task});
    m_axis = lab::Axis{whatIf.cancels.size() - 1, {}};
    change(std::move(whatIf));
}

void Lab::addPinAtCursor()
{
    const record::Recording &recording = m_run.recording;
    if (recording.tasks.empty())
        return;
    const auto first = TaskIndex(std::min<std::size_t>(1, recording.tasks.size() - 1));
    const TaskIndex task = m_view.hasSelection() ? m_view.selectedTask() : first;
    const record::Time cursor = m_view.cursor() - recording.begin();
    const record::Time length = recording.end() - recording.begin();
    addPin(recording.nameOf(task), lab::toSeconds(cursor < length ? cursor : length / 2));
}

void Lab::movePin(int row, double seconds, bool isDrag)
{
    const LabPins::Pin *pin = m_pins.at(row);
    if (pin)
        move(lab::Axis(pin->axis), std::clamp(toGrid(seconds), pin->least, pin->most), isDrag);
}

void Lab::move(const lab::Axis &axis, double value, bool isDrag)
{
    lab::WhatIf whatIf = lab::movedTo(wanted(), axis, value);
    const bool isSame = axis.cancel
                            ? whatIf.cancels.at(*axis.cancel).time == wanted().cancels.at(*axis.cancel).time
                            : whatIf.changes == wanted().changes;
    if (isSame)
        return;
    m_axis = axis;
    change(std::move(whatIf), isDrag);
}

void Lab::endDrag()
{
    catchUp();
    if (std::exchange(m_isDragging, false))
        announce();
}

void Lab::aimPin(int row, const QString &task, bool isDrag)
{
    const LabPins::Pin *pin = m_pins.at(row);
    if (!pin || !pin->axis.cancel || wanted().cancels[*pin->axis.cancel].target == task)
        return;
    lab::WhatIf whatIf = wanted();
    whatIf.cancels[*pin->axis.cancel].target = task;
    m_axis = pin->axis;
    change(std::move(whatIf), isDrag);
}

void Lab::aimPinBy(int row, int step)
{
    const QStringList names = tasks();
    const LabPins::Pin *pin = m_pins.at(row);
    const qsizetype wanted = pin ? names.indexOf(pin->target) + step : -1;
    if (wanted >= 0 && wanted < names.size())
        aimPin(row, names[wanted]);
}

void Lab::removePin(int row)
{
    const LabPins::Pin *pin = m_pins.at(row);
    if (!pin || !pin->axis.cancel)
        return;
    lab::WhatIf whatIf = wanted();
    whatIf.cancels.erase(whatIf.cancels.begin() + std::ptrdiff_t(*pin->axis.cancel));
    m_axis.reset();
    change(std::move(whatIf));
}

void Lab::askAboutPin(int row)
{
    if (const LabPins::Pin *pin = m_pins.at(row)) {
        m_axis = pin->axis;
        askStrip();
        m_view.setCursor(m_run.recording.begin() + lab::fromSeconds(pin->time));
    }
}

void Lab::askAboutGrip(int row)
{
    if (const lab::Handle *handle = m_grips.at(row)) {
        m_axis = handle->axis;
        askStrip();
    }
}

void Lab::askAboutParameter(int row)
{
    const lab::Parameter *parameter = m_parameters.at(row);
    using Kind = lab::Parameter::Kind;
    if (!parameter
        || (parameter->kind != Kind::Seconds && parameter->kind != Kind::OptionalSeconds
            && parameter->kind != Kind::Count))
        return;
    m_axis = lab::Axis{{}, parameter->name};
    askStrip();
}

std::optional<double> Lab::axisValue() const
{
    if (!m_axis)
        return std::nullopt;
    if (m_axis->cancel)
        return *m_axis->cancel < m_now.cancels.size()
                   ? std::optional(lab::toSeconds(m_now.cancels[*m_axis->cancel].time))
                   : std::nullopt;
    const QJsonValue value = lab::valueOf(m_now, m_axis->parameter);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void Lab::goTo(double value)
{
    if (m_axis)
        move(lab::Axis(*m_axis), toGrid(value), false);
}

void Lab::goToFlip(bool isNext)
{
    if (const auto value = axisValue()) {
        const double flip = m_strip.neighbour(*value, isNext);
        if (flip != *value)
            goTo(flip);
    }
}

void Lab::askStrip()
{
    const auto value = axisValue();
    if (!value) {
        m_strip.clear();
        return;
    }
    const lab::Parameter *parameter = m_axis->cancel ? nullptr : lab::parameterOf(m_now, m_axis->parameter);
    const double longest = std::max(lab::toSeconds(m_usual.duration), lab::toSeconds(m_run.duration));
    // What a duration does beyond the run as it is belongs to the picture, too.
    double to = parameter ? std::max(longest * 2.5, *value * 2) : std::max(longest * tail, *value);
    double from = 0;
    if (parameter && parameter->role == lab::Parameter::Role::Pin)
        to = std::max(longest * tail, *value);
    if (parameter && parameter->kind == lab::Parameter::Kind::Count) {
        from = parameter->least;
        to = std::min(parameter->most, std::max(10.0, *value * 2));
    }
    const QString about = m_axis->cancel ? tr("Cancel of %1").arg(m_now.cancels[*m_axis->cancel].target)
                          : parameter && parameter->role == lab::Parameter::Role::Pin
                              ? tr("Cancel of %1").arg(parameter->task)
                          : parameter ? LabParameters::label(*parameter)
                                      : m_axis->parameter;
    const bool isTime = m_axis->cancel || (parameter && parameter->role == lab::Parameter::Role::Pin);
    m_strip.ask(m_now, *m_axis, from, to, isTime, about);
}

} // namespace app
