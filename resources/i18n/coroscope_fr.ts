<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Run gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run create_task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tasks of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start gather and cancel B while it waits: its card shows who stops, who goes on, and what the awaiting code receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 starts it; ? shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a switch of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or a menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchCards</name>
    <message>
        <source>A 1 s, B 2 s and C 1 s, all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X 1 s and Y 2 s in the background, awaited one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as you like, with failures and clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTaskRow</name>
    <message>
        <source>Name of task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of task %1, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When task %1 fails, in seconds; empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long task %1 cleans up after a cancel, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTasksColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails at, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleans up for, s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTasksDialog</name>
    <message>
        <source>Your own tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your own tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTasksEditing</name>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as many like the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedBox</name>
    <message>
        <source>Copy what was received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>%1, run %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s): show more rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>When a task of run %1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 still running, nobody awaits it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cancel ended the waiting. Plain QCoro::Tasks have no cancellation: each goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain QCoro::Tasks start when they are created, before gather has them, and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The awaiting code never got the result of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again will raise the first error; this run returns exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again will return exceptions; this run raises the first error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled before it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows what the desktop prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and times follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogs appear at once, and nothing glides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coroscope %1. Settings are kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long? Give 0 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number: give 0 to %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time does not run backwards: give 0 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: give 0 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at %1: give less, or nothing if it does not fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: it is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: this one is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1 of run %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Dashboard</name>
    <message>
        <source>loop %1 ms late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished run(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OwnTasks</name>
    <message numerus="yes">
        <source>A run has at most %Ln tasks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need another look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), side by side: %1 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gather, raise the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather, return exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather, plain QCoro::Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first error is raised at once; the other tasks go on, with nobody awaiting them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are awaited; an error is a value in the list of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first error cancels the others; the group waits for all of them, clean-up included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are created, then awaited one after another, in the order of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each starts when it is created, not when it is awaited; a cancel ends only the waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>The settings file was damaged. It is kept as %1; what it no longer said is back to its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
