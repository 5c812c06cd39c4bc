// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a recording holds, in words for the views of a run: rows of the event log, places in the source. Made when asked
// for, in the language of the moment.
#include "taskstate.h"

#include <record/recording.h>

namespace app {

/// What happened, in a word or two: "started", "cancel requested"; of a note, its key.
QString eventWord(const record::Recording &recording, const record::Event &event);

/// What there is to say beyond the word: who asked for a cancel, what is waited for, a result or an error. Often empty.
QString eventDetail(const record::Recording &recording, const record::Event &event);

/// Time, task, word and detail of an event in one sentence, for a screen reader.
QString eventSentence(const record::Recording &recording, record::EventIndex event);

/// The state whose colour and icon the event has; -1 for a note.
int eventState(const record::Event &event);

/// The state that a task of a recording shows.
TaskState shownState(aio::TaskState state);

/// Seconds since the recording began, to the millisecond: "1.204 s".
QString timeSince(record::Time begin, record::Time time);

/// "batch.cpp:42 download"; empty for no place.
QString placeText(const record::Recording &recording, record::PlaceIndex place);

/// The coroutines of a place, the outermost first, each as placeText() has it.
QStringList framesText(const record::Recording &recording, record::PlaceIndex place);

} // namespace app
