<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Run gather</source>
        <translation>Lancer gather</translation>
    </message>
    <message>
        <source>Run create_task</source>
        <translation>Lancer create_task</translation>
    </message>
    <message>
        <source>New tasks of your own…</source>
        <translation>Nouvelles tâches à vous…</translation>
    </message>
    <message>
        <source>Cancel everything</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Clear finished runs</source>
        <translation>Effacer les exécutions terminées</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Montrer les touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été lancé</translation>
    </message>
    <message>
        <source>Start gather and cancel B while it waits: its card shows who stops, who goes on, and what the awaiting code receives.</source>
        <translation>Lancez gather et annulez B pendant son attente&#xa0;: sa carte montre qui s’arrête, qui continue et ce que reçoit le code qui attend.</translation>
    </message>
    <message>
        <source>Ctrl+1 starts it; ? shows all keys.</source>
        <translation>Ctrl+1 le lance&#x202f;; ? montre toutes les touches.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation>Au contrôle suivant, ou au précédent</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espace, Entrée</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation>Presser le bouton entouré</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Change a switch of two</source>
        <translation>Changer un choix à deux positions</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a dialog or a menu</source>
        <translation>Fermer un dialogue ou un menu</translation>
    </message>
</context>
<context>
    <name>LaunchCards</name>
    <message>
        <source>A 1 s, B 2 s and C 1 s, all at once</source>
        <translation>A 1&#xa0;s, B 2&#xa0;s et C 1&#xa0;s, toutes à la fois</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>X 1 s and Y 2 s in the background, awaited one after the other</source>
        <translation>X 1&#xa0;s et Y 2&#xa0;s en arrière-plan, attendues l’une après l’autre</translation>
    </message>
    <message>
        <source>Your own tasks</source>
        <translation>Vos propres tâches</translation>
    </message>
    <message>
        <source>As many as you like, with failures and clean-up</source>
        <translation>Autant que vous voulez, avec échecs et nettoyage</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelles…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>OwnTaskRow</name>
    <message>
        <source>Name of task %1</source>
        <translation>Nom de la tâche %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Duration of task %1, in seconds</source>
        <translation>Durée de la tâche %1, en secondes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>When task %1 fails, in seconds; empty: never</source>
        <translation>Quand la tâche %1 échoue, en secondes&#x202f;; vide&#xa0;: jamais</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>How long task %1 cleans up after a cancel, in seconds</source>
        <translation>Durée du nettoyage de la tâche %1 après une annulation, en secondes</translation>
    </message>
    <message>
        <source>stops at once</source>
        <translation>arrêt immédiat</translation>
    </message>
    <message>
        <source>Duplicate task %1</source>
        <translation>Dupliquer la tâche %1</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>Supprimer la tâche %1</translation>
    </message>
</context>
<context>
    <name>OwnTasksColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Durée, s</translation>
    </message>
    <message>
        <source>Fails at, s</source>
        <translation>Échoue à, s</translation>
    </message>
    <message>
        <source>Cleans up for, s</source>
        <translation>Nettoie pendant, s</translation>
    </message>
</context>
<context>
    <name>OwnTasksDialog</name>
    <message>
        <source>Your own tasks</source>
        <translation>Vos propres tâches</translation>
    </message>
    <message>
        <source>How they are run</source>
        <translation>Comment elles sont lancées</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without running</source>
        <translation>Fermer sans lancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run your own tasks</source>
        <translation>Lancer vos propres tâches</translation>
    </message>
</context>
<context>
    <name>OwnTasksEditing</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>How many tasks to add</source>
        <translation>Combien de tâches ajouter</translation>
    </message>
    <message>
        <source>Add as many like the last row</source>
        <translation>En ajouter autant comme la dernière</translation>
    </message>
    <message>
        <source>Undo the last change of rows</source>
        <translation>Annuler le dernier changement de lignes</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
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
        <translation>Copier ce qui a été reçu</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>%1, run %2, %3</source>
        <translation>%1, exécution %2, %3</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Retirer cette carte</translation>
    </message>
    <message>
        <source>Tasks of run %1</source>
        <translation>Tâches de l’exécution %1</translation>
    </message>
    <message>
        <source>Show fewer rows</source>
        <translation>Montrer moins de lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s): show more rows</source>
        <translation>
            <numerusform>%Ln tâche&#xa0;: montrer plus de lignes</numerusform>
            <numerusform>%Ln tâches&#xa0;: montrer plus de lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>When a task of run %1 fails</source>
        <translation>Quand une tâche de l’exécution %1 échoue</translation>
    </message>
    <message>
        <source>return exceptions</source>
        <translation>renvoyer les exceptions</translation>
    </message>
    <message>
        <source>raise the first</source>
        <translation>lever la première</translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation>Annuler l’exécution %1</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>Relancer l’exécution %1</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Retirer l’exécution %1</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>en cours, %1</translation>
    </message>
    <message>
        <source>cancelling %1</source>
        <translation>annulation, %1</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>annulée après %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échec après %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminée en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln de plus</numerusform>
            <numerusform>… %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting %1…</source>
        <translation>en attente de %1…</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>a levé %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running, nobody awaits it</source>
        <translation>
            <numerusform>%1 toujours en cours, personne ne l’attend</numerusform>
            <numerusform>%1 toujours en cours, personne ne les attend</numerusform>
        </translation>
    </message>
    <message>
        <source>The cancel ended the waiting. Plain QCoro::Tasks have no cancellation: each goes on to its end.</source>
        <translation>L’annulation a mis fin à l’attente. Les QCoro::Task simples ne s’annulent pas&#xa0;: chacune va jusqu’à son terme.</translation>
    </message>
    <message>
        <source>Plain QCoro::Tasks start when they are created, before gather has them, and cannot be cancelled.</source>
        <translation>Les QCoro::Task simples démarrent dès leur création, avant que gather ne les reçoive, et ne s’annulent pas.</translation>
    </message>
    <message>
        <source>The awaiting code never got the result of %1.</source>
        <translation>Le code qui attendait n’a jamais reçu le résultat de %1.</translation>
    </message>
    <message>
        <source>Run again will raise the first error; this run returns exceptions.</source>
        <translation>Relancer lèvera la première erreur&#x202f;; cette exécution-ci renvoie les exceptions.</translation>
    </message>
    <message>
        <source>Run again will return exceptions; this run raises the first error.</source>
        <translation>Relancer renverra les exceptions&#x202f;; cette exécution-ci lève la première erreur.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>cannot be cancelled</source>
        <translation>ne s’annule pas</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>cancelled before it started</source>
        <translation>annulée avant son début</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System follows what the desktop prefers.</source>
        <translation>Système suit la préférence du bureau.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Numbers and times follow it.</source>
        <translation>Les nombres et les durées la suivent.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Dialogs appear at once, and nothing glides.</source>
        <translation>Les dialogues apparaissent d’un coup, et rien ne glisse.</translation>
    </message>
    <message>
        <source>Coroscope %1. Settings are kept in %2.</source>
        <translation>Coroscope %1. Les réglages sont dans %2.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>Un nom a au plus %Ln caractère.</numerusform>
            <numerusform>Un nom a au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long? Give 0 to %1 seconds.</source>
        <translation>Combien de temps&#x202f;? Donnez de 0 à %1 secondes.</translation>
    </message>
    <message>
        <source>“%1” is no number: give 0 to %2 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: donnez de 0 à %2 secondes.</translation>
    </message>
    <message>
        <source>Time does not run backwards: give 0 to %1 seconds.</source>
        <translation>Le temps ne recule pas&#xa0;: donnez de 0 à %1 secondes.</translation>
    </message>
    <message>
        <source>Too long: give 0 to %1 seconds.</source>
        <translation>Trop long&#xa0;: donnez de 0 à %1 secondes.</translation>
    </message>
    <message>
        <source>It ends at %1: give less, or nothing if it does not fail.</source>
        <translation>Elle finit à %1&#xa0;: donnez moins, ou rien si elle n’échoue pas.</translation>
    </message>
    <message>
        <source>No name: it is called %1.</source>
        <translation>Sans nom&#xa0;: elle s’appelle %1.</translation>
    </message>
    <message>
        <source>Taken: this one is called %1.</source>
        <translation>Déjà pris&#xa0;: celle-ci s’appelle %1.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1 of run %2</source>
        <translation>Annuler %1 de l’exécution %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>app::Dashboard</name>
    <message>
        <source>loop %1 ms late</source>
        <translation>boucle en retard de %1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished run(s) removed.</source>
        <translation>
            <numerusform>%Ln exécution terminée retirée.</numerusform>
            <numerusform>%Ln exécutions terminées retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OwnTasks</name>
    <message numerus="yes">
        <source>A run has at most %Ln tasks.</source>
        <translation>
            <numerusform>Une exécution a au plus %Ln tâche.</numerusform>
            <numerusform>Une exécution a au plus %Ln tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Donnez de 1 à %1.</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Pas encore de tâche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need another look.</source>
        <translation>
            <numerusform>%Ln ligne est à revoir.</numerusform>
            <numerusform>%Ln lignes sont à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), side by side: %1 at most.</source>
        <translation>
            <numerusform>%Ln tâche&#xa0;: %1 au plus.</numerusform>
            <numerusform>%Ln tâches, côte à côte&#xa0;: %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>gather, raise the first</source>
        <translation>gather, lever la première erreur</translation>
    </message>
    <message>
        <source>gather, return exceptions</source>
        <translation>gather, renvoyer les exceptions</translation>
    </message>
    <message>
        <source>gather, plain QCoro::Tasks</source>
        <translation>gather, QCoro::Task simples</translation>
    </message>
    <message>
        <source>The first error is raised at once; the other tasks go on, with nobody awaiting them.</source>
        <translation>La première erreur est levée aussitôt&#x202f;; les autres tâches continuent, sans que personne ne les attende.</translation>
    </message>
    <message>
        <source>All are awaited; an error is a value in the list of results.</source>
        <translation>Toutes sont attendues&#x202f;; une erreur est une valeur dans la liste des résultats.</translation>
    </message>
    <message>
        <source>The first error cancels the others; the group waits for all of them, clean-up included.</source>
        <translation>La première erreur annule les autres&#x202f;; le groupe les attend toutes, nettoyage compris.</translation>
    </message>
    <message>
        <source>All are created, then awaited one after another, in the order of the rows.</source>
        <translation>Toutes sont créées, puis attendues l’une après l’autre, dans l’ordre des lignes.</translation>
    </message>
    <message>
        <source>Each starts when it is created, not when it is awaited; a cancel ends only the waiting.</source>
        <translation>Chacune démarre à sa création, non quand on l’attend&#x202f;; une annulation ne met fin qu’à l’attente.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>The settings file was damaged. It is kept as %1; what it no longer said is back to its default.</source>
        <translation>Le fichier des réglages était abîmé. Il est gardé sous le nom %1&#x202f;; ce qu’il ne disait plus a repris sa valeur par défaut.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: %1</source>
        <translation>Les réglages ne peuvent pas être enregistrés&#xa0;: %1</translation>
    </message>
</context>
</TS>
