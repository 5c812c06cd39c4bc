// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "exercises.h"

#include "stage.h"
#include "whatif.h"

#include <record/eventlog.h>

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

using Runs = std::vector<Run>;

bool isAt(std::chrono::nanoseconds time, double seconds)
{
    return std::abs(toSeconds(time) - seconds) < 1e-6;
}

/// main of the run with this number ends then.
bool endsAt(const Runs &runs, std::size_t run, double seconds) { return isAt(runs[run].duration, seconds); }

/// `task` logs `event` in the first run; at `seconds`, if that is not negative.
bool logs(const Runs &runs, const QString &task, const QString &event, double seconds = -1)
{
    const record::Recording &recording = runs.front().recording;
    return std::ranges::any_of(record::eventLog(recording), [&](const record::LogLine &line) {
        return line.task == task && line.event == event
               && (seconds < 0 || isAt(record::between(recording.begin(), line.time), seconds));
    });
}

bool isReported(const Runs &runs, aio::Unhandled::Kind kind)
{
    return std::ranges::any_of(runs.front().reports,
                               [kind](const Report &report) { return report.kind == kind; });
}

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString C = QStringLiteral("C");
const QString Ends = QStringLiteral("end");
const QString Begins = QStringLiteral("start");

Exercise coroutineOrTask()
{
    const auto ends = [](double first, double second) {
        return [=](const Runs &runs) { return endsAt(runs, 0, first) && endsAt(runs, 1, second); };
    };
    return {
        QStringLiteral("coroutine_or_task"),
        {QStringLiteral("What is the difference between a coroutine and a task?"),
         QStringLiteral("Quelle est la différence entre une coroutine et une task ?")},
        {QStringLiteral(
             "Two jobs, of 1 s and of 2 s. In the first program main awaits the two coroutines, one after "
             "the other. In the second it makes a task of each, and then awaits the tasks. When do the two "
             "programs end?"),
         QStringLiteral(
             "Deux travaux, de 1 s et de 2 s. Dans le premier programme, main attend les deux coroutines "
             "l’une après l’autre. Dans le second, il fait de chacune une tâche, puis attend les tâches. "
             "Quand les deux programmes finissent-ils ?")},
        {{{QStringLiteral("After 3 s and after 3 s"), QStringLiteral("Après 3 s et après 3 s")}, ends(3, 3)},
         {{QStringLiteral("After 3 s and after 2 s"), QStringLiteral("Après 3 s et après 2 s")}, ends(3, 2)},
         {{QStringLiteral("After 2 s and after 2 s"), QStringLiteral("Après 2 s et après 2 s")}, ends(2, 2)},
         {{QStringLiteral("After 2 s and after 3 s"), QStringLiteral("Après 2 s et après 3 s")}, ends(2, 3)}},
        {{QStringLiteral("seq_await"), {{A, 1}, {B, 2}, {C, 0}}}, {QStringLiteral("create_task_two"), {}}},
        {QStringLiteral(
             "A coroutine runs when it is awaited, inside the one that awaits it. A task is a coroutine that "
             "the event loop runs by itself, beside the others."),
         QStringLiteral(
             "Une coroutine s’exécute quand on l’attend, à l’intérieur de celle qui l’attend. Une tâche est "
             "une coroutine que la boucle d’événements exécute d’elle-même, à côté des autres.")}};
}

Exercise createTaskOrGather()
{
    const auto ends = [](double seconds) {
        return [=](const Runs &runs) { return endsAt(runs, 0, seconds); };
    };
    return {
        QStringLiteral("create_task_or_gather"),
        {QStringLiteral("When would you use create_task() rather than gather()?"),
         QStringLiteral("Quand utiliseriez-vous create_task() plutôt que gather() ?")},
        {QStringLiteral(
             "main makes a task X, which takes 2 s, then is busy with a sleep of its own for 3 s, and only "
             "then awaits X. When does main end?"),
         QStringLiteral(
             "main crée une tâche X, qui prend 2 s, puis s’occupe d’autre chose pendant 3 s, et n’attend X "
             "qu’ensuite. Quand main finit-il ?")},
        {{{QStringLiteral("After 2 s"), QStringLiteral("Après 2 s")}, ends(2)},
         {{QStringLiteral("After 3 s"), QStringLiteral("Après 3 s")}, ends(3)},
         {{QStringLiteral("After 5 s"), QStringLiteral("Après 5 s")}, ends(5)}},
        {{QStringLiteral("task_in_background"), {{QStringLiteral("X"), 2}}},
         {QStringLiteral("gather_basic"), {}}},
        {QStringLiteral(
             "create_task() when main has something else to do in the meantime, or when tasks are made at "
             "different moments; gather() when main only waits for several results at once."),
         QStringLiteral(
             "create_task() quand main a autre chose à faire entre-temps, ou quand les tâches naissent à des "
             "moments différents ; gather() quand main ne fait qu’attendre plusieurs résultats à la fois.")}};
}

Exercise eventLoop()
{
    const auto ends = [](double seconds) {
        return [=](const Runs &runs) { return logs(runs, B, Ends, seconds); };
    };
    return {
        QStringLiteral("event_loop"),
        {QStringLiteral("How does the event loop work?"),
         QStringLiteral("Comment fonctionne l'event loop ?")},
        {QStringLiteral(
             "gather runs B, which sleeps for 1 s, and A, which computes for 2 s without an await. When does "
             "B end?"),
         QStringLiteral(
             "gather exécute B, qui dort 1 s, et A, qui calcule 2 s sans aucun await. Quand B finit-elle ?")},
        {{{QStringLiteral("After 1 s: B does not depend on A"),
           QStringLiteral("Après 1 s : B ne dépend pas de A")},
          ends(1)},
         {{QStringLiteral("After 2 s, when A lets go of the thread"),
           QStringLiteral("Après 2 s, quand A rend le fil d’exécution")},
          ends(2)},
         {{QStringLiteral("After 3 s: B’s sleep begins after A"),
           QStringLiteral("Après 3 s : le sommeil de B commence après A")},
          ends(3)}},
        {{QStringLiteral("blocking_loop"), {}}, {QStringLiteral("to_thread"), {}}},
        {QStringLiteral(
             "The loop runs one task at a time, on one thread, and takes the next only when that one awaits. "
             "What computes for long belongs into a thread: to_thread."),
         QStringLiteral(
             "La boucle exécute une tâche à la fois, sur un seul fil, et ne prend la suivante que lorsque "
             "celle-ci attend. Un long calcul va dans un autre fil : to_thread.")}};
}

Exercise forgottenAwait()
{
    return {
        QStringLiteral("forgotten_await"),
        {QStringLiteral("What happens if you forget await on a coroutine?"),
         QStringLiteral("Que se passe-t-il si vous oubliez await sur une coroutine ?")},
        {QStringLiteral("main calls the coroutine A, which would take 1 s, without awaiting it, then sleeps "
                        "for 2 s. What "
                        "becomes of A?"),
         QStringLiteral("main appelle la coroutine A, qui prendrait 1 s, sans l’attendre, puis dort 2 s. Que "
                        "devient A ?")},
        {{{QStringLiteral("It runs in the background and ends after 1 s"),
           QStringLiteral("Elle s’exécute à l’arrière-plan et finit après 1 s")},
          [](const Runs &runs) { return logs(runs, A, Ends); }},
         {{QStringLiteral("It begins, and is cancelled when main ends"),
           QStringLiteral("Elle commence, et est annulée à la fin de main")},
          [](const Runs &runs) { return logs(runs, A, Begins) && !logs(runs, A, Ends); }},
         {{QStringLiteral("main gets an error"), QStringLiteral("main reçoit une erreur")},
          [](const Runs &runs) { return runs.front().ending == Ending::Raised; }},
         {{QStringLiteral("Its body never runs; a warning is all that tells"),
           QStringLiteral("Son corps ne s’exécute jamais ; seul un avertissement le dit")},
          [](const Runs &runs) {
              return !logs(runs, A, Begins) && isReported(runs, aio::Unhandled::Kind::NeverAwaited);
          }}},
        {{QStringLiteral("forgotten_await"), {{QStringLiteral("main_then"), 2}}}},
        {QStringLiteral(
             "A call only makes the coroutine. With plain QCoro it would begin at once and nobody would get "
             "its result; here, as in asyncio, it does nothing until it is awaited or made a task."),
         QStringLiteral("L’appel ne fait que créer la coroutine. Avec QCoro seul, elle commencerait aussitôt "
                        "et personne "
                        "n’aurait son résultat ; ici, comme dans asyncio, elle ne fait rien tant qu’on ne "
                        "l’attend pas et "
                        "qu’on n’en fait pas une tâche.")}};
}

Exercise errorsOfGather()
{
    const auto isCancelled = [](const Runs &runs) { return logs(runs, A, QStringLiteral("cancelled")); };
    const auto isKept = [](const Runs &runs) {
        return runs.front().value.contains(QStringLiteral("Résultat A"));
    };
    return {
        QStringLiteral("errors_of_gather"),
        {QStringLiteral("How are errors handled with gather()?"),
         QStringLiteral("Comment gérer les erreurs avec gather() ?")},
        {QStringLiteral(
             "gather runs A (2 s), B (fails at 1 s) and C (3 s). main gets the error at 1 s, catches it and "
             "goes on. What becomes of A and C?"),
         QStringLiteral(
             "gather exécute A (2 s), B (échoue à 1 s) et C (3 s). main reçoit l’erreur à 1 s, l’attrape et "
             "continue. Que deviennent A et C ?")},
        {{{QStringLiteral("They are cancelled at 1 s"), QStringLiteral("Elles sont annulées à 1 s")},
          isCancelled},
         {{QStringLiteral("They go on to their ends, and their results are lost"),
           QStringLiteral("Elles vont jusqu’à leur fin, et leurs résultats sont perdus")},
          [=](const Runs &runs) {
              return logs(runs, A, Ends, 2) && logs(runs, C, Ends, 3) && !isKept(runs);
          }},
         {{QStringLiteral("They go on, and main gets their results"),
           QStringLiteral("Elles continuent, et main reçoit leurs résultats")},
          isKept}},
        {{QStringLiteral("gather_fail"), {}},
         {QStringLiteral("gather_fail_return_exceptions"), {}},
         {QStringLiteral("taskgroup_fail"), {}}},
        {QStringLiteral("gather raises the first error and leaves the others running. With return_exceptions "
                        "it waits for "
                        "all, and errors are results. A TaskGroup cancels the others and waits for them."),
         QStringLiteral(
             "gather lève la première erreur et laisse courir les autres. Avec return_exceptions, il attend "
             "tout le monde et les erreurs sont des résultats. Un TaskGroup annule les autres et les "
             "attend.")}};
}

} // namespace

const std::vector<Exercise> &exercises()
{
    static const std::vector<Exercise> all{coroutineOrTask(), createTaskOrGather(), eventLoop(),
                                           forgottenAwait(), errorsOfGather()};
    return all;
}

ExerciseResult solve(const Exercise &exercise)
{
    ExerciseResult result;
    for (const ExerciseRun &each : exercise.runs) {
        auto run = lab::run(WhatIf{find(each.scenario), each.changes, {}});
        if (auto *made = std::get_if<Run>(&run))
            result.runs.push_back(std::move(*made));
    }
    if (result.runs.size() < exercise.runs.size())
        return result;
    for (std::size_t i = 0; i < exercise.answers.size(); ++i) {
        if (exercise.answers[i].holds(result.runs))
            result.right.push_back(i);
    }
    return result;
}

} // namespace lab
