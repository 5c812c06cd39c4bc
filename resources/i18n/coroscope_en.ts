<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Run gather</source>
        <translation>Run gather</translation>
    </message>
    <message>
        <source>Run create_task</source>
        <translation>Run create_task</translation>
    </message>
    <message>
        <source>New tasks of your own…</source>
        <translation>New tasks of your own…</translation>
    </message>
    <message>
        <source>Cancel everything</source>
        <translation>Cancel everything</translation>
    </message>
    <message>
        <source>Clear finished runs</source>
        <translation>Clear finished runs</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Undo the removal</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>More commands</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Nothing has run yet</translation>
    </message>
    <message>
        <source>Start gather and cancel B while it waits: its card shows who stops, who goes on, and what the awaiting code receives.</source>
        <translation>Start gather and cancel B while it waits: its card shows who stops, who goes on, and what the awaiting code receives.</translation>
    </message>
    <message>
        <source>Ctrl+1 starts it; ? shows all keys.</source>
        <translation>Ctrl+1 starts it; ? shows all keys.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation>To the next control, or back</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Space, Enter</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation>Press the button that has the ring</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>Change a switch of two</source>
        <translation>Change a switch of two</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or a menu</source>
        <translation>Close a dialog or a menu</translation>
    </message>
</context>
<context>
    <name>LaunchCards</name>
    <message>
        <source>A 1 s, B 2 s and C 1 s, all at once</source>
        <translation>A 1 s, B 2 s and C 1 s, all at once</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>X 1 s and Y 2 s in the background, awaited one after the other</source>
        <translation>X 1 s and Y 2 s in the background, awaited one after the other</translation>
    </message>
    <message>
        <source>Your own tasks</source>
        <translation>Your own tasks</translation>
    </message>
    <message>
        <source>As many as you like, with failures and clean-up</source>
        <translation>As many as you like, with failures and clean-up</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>OwnTaskRow</name>
    <message>
        <source>Name of task %1</source>
        <translation>Name of task %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Duration of task %1, in seconds</source>
        <translation>Duration of task %1, in seconds</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>When task %1 fails, in seconds; empty: never</source>
        <translation>When task %1 fails, in seconds; empty: never</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>How long task %1 cleans up after a cancel, in seconds</source>
        <translation>How long task %1 cleans up after a cancel, in seconds</translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation>stops at once</translation>
    </message>
    <message>
        <source>Duplicate task %1</source>
        <translation>Duplicate task %1</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>Remove task %1</translation>
    </message>
</context>
<context>
    <name>OwnTasksColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Duration, s</translation>
    </message>
    <message>
        <source>Fails at, s</source>
        <translation>Fails at, s</translation>
    </message>
    <message>
        <source>Cleans up for, s</source>
        <translation>Cleans up for, s</translation>
    </message>
</context>
<context>
    <name>OwnTasksDialog</name>
    <message>
        <source>Your own tasks</source>
        <translation>Your own tasks</translation>
    </message>
    <message>
        <source>How they are run</source>
        <translation>How they are run</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close without running</source>
        <translation>Close without running</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Run your own tasks</source>
        <translation>Run your own tasks</translation>
    </message>
</context>
<context>
    <name>OwnTasksEditing</name>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>How many tasks to add</source>
        <translation>How many tasks to add</translation>
    </message>
    <message>
        <source>Add as many like the last row</source>
        <translation>Add as many like the last row</translation>
    </message>
    <message>
        <source>Undo the last change of rows</source>
        <translation>Undo the last change of rows</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remove all</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReceivedBox</name>
    <message>
        <source>Copy what was received</source>
        <translation>Copy what was received</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>%1, run %2, %3</source>
        <translation>%1, run %2, %3</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancel run</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Remove this card</translation>
    </message>
    <message>
        <source>Tasks of run %1</source>
        <translation>Tasks of run %1</translation>
    </message>
    <message>
        <source>Show fewer rows</source>
        <translation>Show fewer rows</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s): show more rows</source>
        <translation>
            <numerusform>%Ln task: show more rows</numerusform>
            <numerusform>%Ln tasks: show more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>When a task of run %1 fails</source>
        <translation>When a task of run %1 fails</translation>
    </message>
    <message>
        <source>return exceptions</source>
        <translation>return exceptions</translation>
    </message>
    <message>
        <source>raise the first</source>
        <translation>raise the first</translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation>Cancel run %1</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>Run %1 again</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Remove run %1</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>running %1</translation>
    </message>
    <message>
        <source>cancelling %1</source>
        <translation>cancelling %1</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>cancelled after %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>failed after %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>done in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting %1…</source>
        <translation>awaiting %1…</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>raised %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running, nobody awaits it</source>
        <translation>
            <numerusform>%1 still running, nobody awaits it</numerusform>
            <numerusform>%1 still running, nobody awaits them</numerusform>
        </translation>
    </message>
    <message>
        <source>The cancel ended the waiting. Plain QCoro::Tasks have no cancellation: each goes on to its end.</source>
        <translation>The cancel ended the waiting. Plain QCoro::Tasks have no cancellation: each goes on to its end.</translation>
    </message>
    <message>
        <source>Plain QCoro::Tasks start when they are created, before gather has them, and cannot be cancelled.</source>
        <translation>Plain QCoro::Tasks start when they are created, before gather has them, and cannot be cancelled.</translation>
    </message>
    <message>
        <source>The awaiting code never got the result of %1.</source>
        <translation>The awaiting code never got the result of %1.</translation>
    </message>
    <message>
        <source>Run again will raise the first error; this run returns exceptions.</source>
        <translation>Run again will raise the first error; this run returns exceptions.</translation>
    </message>
    <message>
        <source>Run again will return exceptions; this run raises the first error.</source>
        <translation>Run again will return exceptions; this run raises the first error.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>cannot be cancelled</source>
        <translation>cannot be cancelled</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelling</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>cleaning up</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cancelled before it started</source>
        <translation>cancelled before it started</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>System follows what the desktop prefers.</source>
        <translation>System follows what the desktop prefers.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Numbers and times follow it.</source>
        <translation>Numbers and times follow it.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Dialogs appear at once, and nothing glides.</source>
        <translation>Dialogs appear at once, and nothing glides.</translation>
    </message>
    <message>
        <source>Coroscope %1. Settings are kept in %2.</source>
        <translation>Coroscope %1. Settings are kept in %2.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>A name has at most %Ln character.</numerusform>
            <numerusform>A name has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long? Give 0 to %1 seconds.</source>
        <translation>How long? Give 0 to %1 seconds.</translation>
    </message>
    <message>
        <source>“%1” is no number: give 0 to %2 seconds.</source>
        <translation>“%1” is no number: give 0 to %2 seconds.</translation>
    </message>
    <message>
        <source>Time does not run backwards: give 0 to %1 seconds.</source>
        <translation>Time does not run backwards: give 0 to %1 seconds.</translation>
    </message>
    <message>
        <source>Too long: give 0 to %1 seconds.</source>
        <translation>Too long: give 0 to %1 seconds.</translation>
    </message>
    <message>
        <source>It ends at %1: give less, or nothing if it does not fail.</source>
        <translation>It ends at %1: give less, or nothing if it does not fail.</translation>
    </message>
    <message>
        <source>No name: it is called %1.</source>
        <translation>No name: it is called %1.</translation>
    </message>
    <message>
        <source>Taken: this one is called %1.</source>
        <translation>Taken: this one is called %1.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel %1 of run %2</source>
        <translation>Cancel %1 of run %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>app::Dashboard</name>
    <message>
        <source>loop %1 ms late</source>
        <translation>loop %1 ms late</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished run(s) removed.</source>
        <translation>
            <numerusform>%Ln finished run removed.</numerusform>
            <numerusform>%Ln finished runs removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OwnTasks</name>
    <message numerus="yes">
        <source>A run has at most %Ln tasks.</source>
        <translation>
            <numerusform>A run has at most %Ln task.</numerusform>
            <numerusform>A run has at most %Ln tasks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Give 1 to %1.</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>No tasks yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need another look.</source>
        <translation>
            <numerusform>%Ln row needs another look.</numerusform>
            <numerusform>%Ln rows need another look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), side by side: %1 at most.</source>
        <translation>
            <numerusform>%Ln task: %1 at most.</numerusform>
            <numerusform>%Ln tasks, side by side: %1 at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>gather, raise the first</source>
        <translation>gather, raise the first</translation>
    </message>
    <message>
        <source>gather, return exceptions</source>
        <translation>gather, return exceptions</translation>
    </message>
    <message>
        <source>gather, plain QCoro::Tasks</source>
        <translation>gather, plain QCoro::Tasks</translation>
    </message>
    <message>
        <source>The first error is raised at once; the other tasks go on, with nobody awaiting them.</source>
        <translation>The first error is raised at once; the other tasks go on, with nobody awaiting them.</translation>
    </message>
    <message>
        <source>All are awaited; an error is a value in the list of results.</source>
        <translation>All are awaited; an error is a value in the list of results.</translation>
    </message>
    <message>
        <source>The first error cancels the others; the group waits for all of them, clean-up included.</source>
        <translation>The first error cancels the others; the group waits for all of them, clean-up included.</translation>
    </message>
    <message>
        <source>All are created, then awaited one after another, in the order of the rows.</source>
        <translation>All are created, then awaited one after another, in the order of the rows.</translation>
    </message>
    <message>
        <source>Each starts when it is created, not when it is awaited; a cancel ends only the waiting.</source>
        <translation>Each starts when it is created, not when it is awaited; a cancel ends only the waiting.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>The settings file was damaged. It is kept as %1; what it no longer said is back to its default.</source>
        <translation>The settings file was damaged. It is kept as %1; what it no longer said is back to its default.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: %1</source>
        <translation>The settings can&apos;t be saved: %1</translation>
    </message>
</context>
</TS>
