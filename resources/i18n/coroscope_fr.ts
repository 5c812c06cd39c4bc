<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AwaitTreeList</name>
    <message>
        <source>Await tree</source>
        <translation>Arbre d’attente</translation>
    </message>
    <message>
        <source>No task is under way here</source>
        <translation>Aucune tâche n’est en cours à cet instant</translation>
    </message>
    <message>
        <source>Put the cursor where tasks wait: drag along the ruler.</source>
        <translation>Placez le curseur là où des tâches attendent&#xa0;: faites glisser sur la règle.</translation>
    </message>
</context>
<context>
    <name>ChecksumSheet</name>
    <message>
        <source>Check against a checksum</source>
        <translation>Vérifier avec une somme de contrôle</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5, or a line of SHA256SUMS</source>
        <translation>SHA-256, SHA-512, SHA-1 ou MD5, ou une ligne de SHA256SUMS</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
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
    <message>
        <source>Download the practice list</source>
        <translation>Télécharger la liste d’entraînement</translation>
    </message>
    <message>
        <source>Clear finished downloads</source>
        <translation>Effacer les téléchargements terminés</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Practice list: nine pages</source>
        <translation>Liste d’entraînement&#xa0;: neuf pages</translation>
    </message>
    <message>
        <source>Practice list that misbehaves</source>
        <translation>Liste d’entraînement qui se tient mal</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Copy failed URLs</source>
        <translation>Copier les URL en échec</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Timeline of the newest run</source>
        <translation>Chronologie de la dernière exécution</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Show the selected task</source>
        <translation>Montrer la tâche choisie</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Masquer la légende</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Montrer la légende</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exporter en SVG…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exporter en PNG…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>Enregistrer l’exécution…</translation>
    </message>
    <message>
        <source>Export as Chrome Trace…</source>
        <translation>Exporter en Chrome Trace…</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Redo the change</source>
        <translation>Rétablir le changement</translation>
    </message>
    <message>
        <source>Add a cancel</source>
        <translation>Ajouter une annulation</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>Filtrer les scénarios</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Back to the virtual run</source>
        <translation>Revenir à l’exécution virtuelle</translation>
    </message>
    <message>
        <source>Make the task fail</source>
        <translation>Faire échouer la tâche</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Open program…</source>
        <translation>Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>Enregistrer le programme</translation>
    </message>
    <message>
        <source>Save program as…</source>
        <translation>Enregistrer le programme sous…</translation>
    </message>
    <message>
        <source>Close program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Edit as a program</source>
        <translation>Modifier comme programme</translation>
    </message>
    <message>
        <source>Edit in the Lab</source>
        <translation>Modifier dans le Labo</translation>
    </message>
    <message>
        <source>Process files…</source>
        <translation>Traiter des fichiers…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Copy the results shown</source>
        <translation>Copier les résultats affichés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Search in the files</source>
        <translation>Chercher dans les fichiers</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Comparer avec l’exécution précédente</translation>
    </message>
    <message>
        <source>Add to the table, paused</source>
        <translation>Ajouter au tableau, en pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Save what is shown as CSV…</source>
        <translation>Enregistrer ce qui est affiché en CSV…</translation>
    </message>
    <message>
        <source>Save what is shown as JSON…</source>
        <translation>Enregistrer ce qui est affiché en JSON…</translation>
    </message>
    <message>
        <source>Save failed URLs as a list…</source>
        <translation>Enregistrer les URL en échec comme liste…</translation>
    </message>
    <message>
        <source>Copy the rows shown</source>
        <translation>Copier les lignes affichées</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation>Afficher la cascade</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Coller des adresses</translation>
    </message>
    <message>
        <source>Search in the downloads</source>
        <translation>Chercher dans les téléchargements</translation>
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
        <translation>Ctrl+1 le lance&#x202f;;&#x202f;? montre toutes les touches.</translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>DownloadDetailRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DownloadDetailText</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>To be saved as</source>
        <translation>À enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Complet&#x202f;?</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>non annoncés</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>in an earlier session: %1</source>
        <translation>lors d’une session précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>%1 given, not compared yet</source>
        <translation>%1 donnée, pas encore comparée</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>from %1; the last %2 of it were fetched again and compared</source>
        <translation>à partir de %1&#x202f;; les %2 derniers ont été redemandés et comparés</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Recommencé</translation>
    </message>
    <message>
        <source>from 0: the file had changed on the server</source>
        <translation>à 0&#xa0;: le fichier avait changé sur le serveur</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>il s’est interrompu</translation>
    </message>
    <message>
        <source>as many bytes as announced (Content-Length)</source>
        <translation>autant d’octets qu’annoncé (Content-Length)</translation>
    </message>
    <message>
        <source>the last chunk came</source>
        <translation>le dernier morceau est arrivé</translation>
    </message>
    <message>
        <source>the stream was ended (HTTP/2)</source>
        <translation>le flux a été clos (HTTP/2)</translation>
    </message>
    <message>
        <source>the server closed the connection; nothing else tells that this was all</source>
        <translation>le serveur a fermé la connexion&#x202f;; rien d’autre ne dit que c’était tout</translation>
    </message>
    <message>
        <source>the server names none: a part can&apos;t be gone on with</source>
        <translation>le serveur n’en nomme aucune&#xa0;: une partie ne pourrait pas être reprise</translation>
    </message>
    <message>
        <source>%1: strong, a part can be gone on with</source>
        <translation>%1&#xa0;: forte, une partie peut être reprise</translation>
    </message>
    <message>
        <source>%1: weak, a part can&apos;t be gone on with</source>
        <translation>%1&#xa0;: faible, une partie ne peut pas être reprise</translation>
    </message>
    <message>
        <source>%1; the server sends no parts of it</source>
        <translation>%1&#x202f;; le serveur n’en envoie pas de parties</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Redirection %1</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
    <message>
        <source>%1, by a connection that was open already</source>
        <translation>%1, par une connexion déjà ouverte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Times of the last attempt</source>
        <translation>Durées du dernier essai</translation>
    </message>
    <message>
        <source>Waited for a place</source>
        <translation>Attente d’une place</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Until the first byte</source>
        <translation>Jusqu’au premier octet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Writing the end</source>
        <translation>Écriture de la fin</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln at once</source>
        <translation>
            <numerusform>jusqu’à %Ln à la fois</numerusform>
            <numerusform>jusqu’à %Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 with gaps; what lies before and behind each was fetched again and compared</source>
        <translation>à partir de %1 avec des trous&#xa0;; ce qui précède et suit chacun a été repris et comparé</translation>
    </message>
    <message>
        <source>each byte of the announced length is here, and the seams between what several connections brought were compared</source>
        <translation>chaque octet de la longueur annoncée est là, et les raccords entre ce que plusieurs connexions ont apporté ont été comparés</translation>
    </message>
</context>
<context>
    <name>DownloadDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Choose a download to see what is known of it.</source>
        <translation>Choisissez un téléchargement pour voir ce qu’on en sait.</translation>
    </message>
</context>
<context>
    <name>DownloadIdentityFields</name>
    <message>
        <source>What the servers are told</source>
        <translation>Ce que les serveurs apprennent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name for the servers</source>
        <translation>Nom pour les serveurs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for the servers</source>
        <translation>Mot de passe pour les serveurs</translation>
    </message>
    <message>
        <source>Name and password are kept until the window is closed, and written to no file.</source>
        <translation>Le nom et le mot de passe sont gardés jusqu’à la fermeture de la fenêtre, et écrits dans aucun fichier.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nom: valeur</translation>
    </message>
    <message>
        <source>One a line. Those that may be keys are kept only until the window is closed.</source>
        <translation>Un par ligne. Ceux qui peuvent être des clés ne sont gardés que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Coroscope</source>
        <translation>Coroscope</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>File of cookies</source>
        <translation>Fichier de cookies</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A file in Netscape&apos;s form.</source>
        <translation>Un fichier au format Netscape.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of cookies</source>
        <translation>Choisir le fichier de cookies</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>that of the environment</source>
        <translation>celui de l’environnement</translation>
    </message>
    <message>
        <source>With its password it is kept only until the window is closed.</source>
        <translation>Avec son mot de passe, il n’est gardé que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>DownloadMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy error</source>
        <translation>Copier l’erreur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Follow it to http, once</source>
        <translation>Suivre vers http, une fois</translation>
    </message>
    <message>
        <source>Remove, keep the file</source>
        <translation>Retirer, garder le fichier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Check against a checksum…</source>
        <translation>Vérifier avec une somme de contrôle…</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>Limiter son débit…</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove, file to the trash</source>
        <translation>Retirer, fichier à la corbeille</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Maj+Suppr</translation>
    </message>
</context>
<context>
    <name>DownloadModel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>DownloadOptionsSheet</name>
    <message>
        <source>Options for downloads</source>
        <translation>Options des téléchargements</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>When the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>Download an address once only</source>
        <translation>Télécharger une adresse une seule fois</translation>
    </message>
    <message>
        <source>They count for what is started from now on.</source>
        <translation>Elles valent pour ce qui démarre à partir de maintenant.</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Où vont les téléchargements</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>DownloadStatusCard</name>
    <message>
        <source>When one fails</source>
        <translation>Si l’un échoue</translation>
    </message>
    <message>
        <source>keep going, collect errors</source>
        <translation>continuer, garder les erreurs</translation>
    </message>
    <message>
        <source>report the first</source>
        <translation>signaler la première</translation>
    </message>
    <message>
        <source>cancel the rest</source>
        <translation>annuler le reste</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
</context>
<context>
    <name>DownloadTable</name>
    <message>
        <source>Nothing was downloaded yet</source>
        <translation>Rien n’a encore été téléchargé</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucun de ce genre</translation>
    </message>
    <message>
        <source>Type, paste or drop addresses into the list above and press Download. The practice list needs no network.</source>
        <translation>Tapez, collez ou déposez des adresses dans la liste ci-dessus, puis pressez Télécharger. La liste d’entraînement se passe de réseau.</translation>
    </message>
    <message>
        <source>Downloads shown</source>
        <translation>Téléchargements affichés</translation>
    </message>
    <message>
        <source>Nothing of that name or address</source>
        <translation>Rien de ce nom ni à cette adresse</translation>
    </message>
</context>
<context>
    <name>DownloadTableTools</name>
    <message>
        <source>Search in names and addresses</source>
        <translation>Chercher dans les noms et les adresses</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>annulé après %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminé en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting %1…</source>
        <translation>en attente de %1…</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln de plus</numerusform>
            <numerusform>… %Ln de plus</numerusform>
        </translation>
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
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>annulé par vous</translation>
    </message>
    <message>
        <source>cancelled because another failed</source>
        <translation>annulé parce qu’un autre a échoué</translation>
    </message>
    <message>
        <source>%1; Retry goes on from %2</source>
        <translation>%1&#x202f;; Réessayer reprend à %2</translation>
    </message>
    <message>
        <source>the file changed: started again from 0</source>
        <translation>le fichier a changé&#xa0;: repris à 0</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 octet</translation>
    </message>
    <message>
        <source>a web page?</source>
        <translation>une page web&#x202f;?</translation>
    </message>
    <message>
        <source>skipped: the file was here already</source>
        <translation>passé&#xa0;: le fichier était déjà là</translation>
    </message>
    <message>
        <source>server asks to wait %1</source>
        <translation>le serveur demande d’attendre %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>essai %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after a reset</source>
        <translation>essai %1 sur %2 après une coupure</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after a stall</source>
        <translation>essai %1 sur %2 après un blocage</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after status %3</source>
        <translation>essai %1 sur %2 après le code %3</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>essai %1 sur %2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>attend la réponse</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 gardés</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln octet</numerusform>
            <numerusform>%1&#xa0;: %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>needs its password or key: Resume puts the address into the list</source>
        <translation>il lui faut son mot de passe ou sa clé&#xa0;: Reprendre remet l’adresse dans la liste</translation>
    </message>
    <message>
        <source>paused; starts again from 0</source>
        <translation>en pause&#x202f;; recommencera à 0</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>from the mirror %1</source>
        <translation>depuis le miroir %1</translation>
    </message>
    <message>
        <source>fewer connections to that host (%1)</source>
        <translation>moins de connexions vers cet hôte (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadWaterfallRow</name>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>DownloadsHeader</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Practice list</source>
        <translation>Liste d’entraînement</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Open a list of addresses</source>
        <translation>Ouvrir une liste d’adresses</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
</context>
<context>
    <name>EventLogList</name>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Search and filter leave none.</source>
        <translation>La recherche et le filtre n’en laissent aucun.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>returned</source>
        <translation>a rendu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais commencée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>reprend</translation>
    </message>
    <message>
        <source>cancel requested</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>cancel delivered</source>
        <translation>annulation reçue</translation>
    </message>
    <message>
        <source>cancel withdrawn</source>
        <translation>annulation retirée</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>début de %1</translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation>entre dans %1</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 est déplacé</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>fin de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left</source>
        <translation>
            <numerusform>%Ln demande reste</numerusform>
            <numerusform>%Ln demandes restent</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Fichiers cachés</translation>
    </message>
    <message>
        <source>Pass over missing files</source>
        <translation>Passer les fichiers absents</translation>
    </message>
</context>
<context>
    <name>FileComparisonCard</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>Search in paths and checksums</source>
        <translation>Chercher dans les chemins et les sommes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Fichiers comparés</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucun de ce genre</translation>
    </message>
</context>
<context>
    <name>FileLot</name>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Let it go to the trash (Space)</source>
        <translation>Le laisser aller à la corbeille (Espace)</translation>
    </message>
    <message>
        <source>Keep it (Space)</source>
        <translation>Le garder (Espace)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let it go to the trash</source>
        <translation>Le laisser aller à la corbeille</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Keep what lies in its folder</source>
        <translation>Garder ce qui est dans son dossier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FilePlaceRow</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
</context>
<context>
    <name>FilePlacesCard</name>
    <message>
        <source>Files and folders to process</source>
        <translation>Fichiers et dossiers à traiter</translation>
    </message>
    <message>
        <source>Drop a file of checksums here</source>
        <translation>Déposez ici un fichier de sommes</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>A SHA256SUMS file, for example; the files it names are read, and compared with it.</source>
        <translation>Un fichier SHA256SUMS, par exemple&#xa0;; les fichiers qu’il nomme sont lus et comparés.</translation>
    </message>
    <message>
        <source>Or choose them below. A folder stands for all the files in it.</source>
        <translation>Ou choisissez-les ci-dessous. Un dossier vaut pour tous ses fichiers.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the files to process</source>
        <translation>Vider la liste à traiter</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FileStatusCard</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sommes</translation>
    </message>
    <message>
        <source>count</source>
        <translation>compter</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>When one fails</source>
        <translation>Si l’un échoue</translation>
    </message>
    <message>
        <source>keep going, collect errors</source>
        <translation>continuer, garder les erreurs</translation>
    </message>
    <message>
        <source>report the first</source>
        <translation>signaler la première</translation>
    </message>
    <message>
        <source>cancel the rest</source>
        <translation>annuler le reste</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files shown</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucun de ce genre</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>No file was processed yet</source>
        <translation>Aucun fichier n’a encore été traité</translation>
    </message>
    <message>
        <source>Drop or choose files and folders above, say what to do, and start. Nothing on the disk is changed.</source>
        <translation>Déposez ou choisissez des fichiers et des dossiers ci-dessus, dites que faire, et lancez. Rien n’est modifié sur le disque.</translation>
    </message>
</context>
<context>
    <name>FileTableTools</name>
    <message>
        <source>Search in paths and checksums</source>
        <translation>Chercher dans les chemins et les sommes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare the results</source>
        <translation>Comparer les résultats</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>%1 checksums</source>
        <translation>Sommes %1</translation>
    </message>
    <message>
        <source>Lines and words</source>
        <translation>Lignes et mots</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>annulé après %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminé en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>awaiting %Ln file(s)…</source>
        <translation>
            <numerusform>attend %Ln fichier…</numerusform>
            <numerusform>attend %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting the list of files…</source>
        <translation>attend la liste des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln de plus</numerusform>
            <numerusform>… %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>a levé %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still running, nobody awaits them</source>
        <translation>
            <numerusform>%Ln fichier encore en cours, personne ne l’attend</numerusform>
            <numerusform>%Ln fichiers encore en cours, personne ne les attend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>3 × a pipe</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Laissés de côté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be read, the first is line %1</source>
        <translation>
            <numerusform>%Ln ligne illisible&#xa0;: la ligne %1</numerusform>
            <numerusform>%Ln lignes illisibles, la première est la ligne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled because another failed</source>
        <translation>annulé parce qu’un autre a échoué</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>annulé par vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>not here, ignored</source>
        <translation>absent, ignoré</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>like no other</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>another name of one of its files</source>
        <translation>autre nom d’un de ses fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) alike</source>
        <translation>
            <numerusform>%Ln fichier identique</numerusform>
            <numerusform>%Ln fichiers identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrashBar</name>
    <message>
        <source>Keep of each group</source>
        <translation>Garder de chaque groupe</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>FilesHeader</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Run shown</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files to process</source>
        <translation>Fichiers à traiter</translation>
    </message>
    <message>
        <source>A folder to process</source>
        <translation>Un dossier à traiter</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Keep what lies in this folder</source>
        <translation>Garder ce qui est dans ce dossier</translation>
    </message>
    <message>
        <source>Compare with a file of checksums or saved results</source>
        <translation>Comparer avec un fichier de sommes ou de résultats enregistrés</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>In a timeline</source>
        <translation>Dans une chronologie</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation>À la ligne au-dessus ou en dessous</translation>
    </message>
    <message>
        <source>To the task&apos;s event before or after</source>
        <translation>À l’événement précédent ou suivant de la tâche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>Curseur au début ou à la fin</translation>
    </message>
    <message>
        <source>Plus, Minus</source>
        <translation>Plus, Moins</translation>
    </message>
    <message>
        <source>Closer, or further away</source>
        <translation>Plus près, ou plus loin</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Montrer toute l’exécution</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Show the selected task</source>
        <translation>Montrer la tâche choisie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Fold or unfold what is below</source>
        <translation>Replier ou déplier ce qui est dessous</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Follow a run that goes on</source>
        <translation>Suivre une exécution en cours</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cancel the selected task</source>
        <translation>Annuler la tâche choisie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Why did it end so?</source>
        <translation>Pourquoi cette fin&#x202f;?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation>Maj+Molette, glisser</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Show or hide the run before</source>
        <translation>Montrer ou cacher l’exécution précédente</translation>
    </message>
    <message>
        <source>In the table of downloads</source>
        <translation>Dans le tableau des téléchargements</translation>
    </message>
    <message>
        <source>Open, resume, retry or cancel it</source>
        <translation>L’ouvrir, le reprendre, le réessayer ou l’annuler</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Afficher ses détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>En sélectionner davantage</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>En sélectionner un de plus ou de moins</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Suspendre, ou reprendre</translation>
    </message>
    <message>
        <source>Open it, or show it in its folder</source>
        <translation>L’ouvrir, ou l’afficher dans son dossier</translation>
    </message>
    <message>
        <source>Retry, or cancel</source>
        <translation>Réessayer, ou annuler</translation>
    </message>
    <message>
        <source>Check it against a checksum, or limit its speed</source>
        <translation>Le vérifier avec une somme de contrôle, ou limiter son débit</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move what waits up or down</source>
        <translation>Monter ou descendre ce qui attend</translation>
    </message>
    <message>
        <source>Remove, keep the file</source>
        <translation>Retirer, garder le fichier</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Maj+Suppr</translation>
    </message>
    <message>
        <source>Remove, file to the trash</source>
        <translation>Retirer, fichier à la corbeille</translation>
    </message>
    <message>
        <source>Waterfall: to the step before or after</source>
        <translation>Cascade&#xa0;: à l’étape précédente ou suivante</translation>
    </message>
    <message>
        <source>Plus, Minus, 0</source>
        <translation>Plus, Moins, 0</translation>
    </message>
    <message>
        <source>Waterfall: closer, further away, everything</source>
        <translation>Cascade&#xa0;: plus près, plus loin, tout</translation>
    </message>
</context>
<context>
    <name>LabAnswer</name>
    <message>
        <source>%1: right</source>
        <translation>%1&#xa0;: juste</translation>
    </message>
    <message>
        <source>%1: not so</source>
        <translation>%1&#xa0;: non</translation>
    </message>
</context>
<context>
    <name>LabCatalogueFoot</name>
    <message>
        <source>Predict first</source>
        <translation>Prédire d’abord</translation>
    </message>
    <message>
        <source>Review questions</source>
        <translation>Questions de révision</translation>
    </message>
    <message>
        <source>Review questions: %1</source>
        <translation>Questions de révision&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LabCatalogueList</name>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>Filtrer les scénarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>None has these words in its title or its name.</source>
        <translation>Aucun n’a ces mots dans son titre ou son nom.</translation>
    </message>
    <message>
        <source>Programs: new, open, save</source>
        <translation>Programmes&#xa0;: nouveau, ouvrir, enregistrer</translation>
    </message>
</context>
<context>
    <name>LabCode</name>
    <message>
        <source>Language of the source</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>The C++ that runs</source>
        <translation>Le C++ qui s’exécute</translation>
    </message>
    <message>
        <source>The same in Python</source>
        <translation>Le même en Python</translation>
    </message>
    <message>
        <source>line %1, a task waits here: %2</source>
        <translation>ligne %1, une tâche attend ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Edit as a program</source>
        <translation>Modifier comme programme</translation>
    </message>
    <message>
        <source>Opens a program that does the same, with these values and cancels (Ctrl+E)</source>
        <translation>Ouvre un programme qui fait la même chose, avec ces valeurs et ces annulations (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>LabEnding</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1&#xa0;: %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>LabExercise</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “%1” in the Lab</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» dans le Labo</translation>
    </message>
</context>
<context>
    <name>LabExercisesFoot</name>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
</context>
<context>
    <name>LabExercisesSheet</name>
    <message>
        <source>Review questions</source>
        <translation>Questions de révision</translation>
    </message>
</context>
<context>
    <name>LabGrip</name>
    <message>
        <source>Left and Right move it, F makes it fail or succeed</source>
        <translation>Gauche et Droite la déplacent, F la fait échouer ou réussir</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Gauche et Droite la déplacent</translation>
    </message>
    <message>
        <source>drag: %1</source>
        <translation>à faire glisser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>LabHeader</name>
    <message>
        <source>Computed on the virtual clock by the library itself: nothing is drawn by hand.</source>
        <translation>Calculé sur l’horloge virtuelle par la bibliothèque elle-même&#xa0;: rien n’est dessiné à la main.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>On the event loop of this window, in step with the clock. Any change ends the live run.</source>
        <translation>Sur la boucle d’événements de cette fenêtre, au rythme de l’horloge. Tout changement met fin à l’exécution en direct.</translation>
    </message>
</context>
<context>
    <name>LabLiveBar</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the cancels</source>
        <translation>Garder les annulations</translation>
    </message>
    <message>
        <source>Makes each a pin at its time, to be studied in virtual time.</source>
        <translation>Fait de chacune un repère à son instant, à étudier en temps virtuel.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancels the selected task (Del, Ctrl+K)</source>
        <translation>Annule la tâche sélectionnée (Suppr, Ctrl+K)</translation>
    </message>
    <message>
        <source>Fail it</source>
        <translation>Faire échouer</translation>
    </message>
    <message>
        <source>Ends the wait of the selected task with an error (Ctrl+Shift+F); one that waits for other tasks cannot be made to fail</source>
        <translation>Termine l’attente de la tâche sélectionnée par une erreur (Ctrl+Maj+F)&#x202f;; une tâche qui en attend d’autres ne peut pas échouer ainsi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>One step of a task, or one callback (F10)</source>
        <translation>Un pas d’une tâche, ou un rappel (F10)</translation>
    </message>
    <message>
        <source>A turn of the loop: all that is ready (Shift+F10)</source>
        <translation>Un tour de boucle&#xa0;: tout ce qui est prêt (Maj+F10)</translation>
    </message>
    <message>
        <source>Back to the virtual run (Esc)</source>
        <translation>Revenir à l’exécution virtuelle (Échap)</translation>
    </message>
    <message>
        <source>On the event loop, in step with the clock (F5)</source>
        <translation>Sur la boucle d’événements, au rythme de l’horloge (F5)</translation>
    </message>
</context>
<context>
    <name>LabOutcome</name>
    <message>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed, and no task ends otherwise or at another time.</source>
        <translation>Changé, mais aucune tâche ne finit autrement ni à un autre moment.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Open a program</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Programs (*.json)</source>
        <translation>Programmes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Enregistrer le programme</translation>
    </message>
</context>
<context>
    <name>LabParameterGrid</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Rien à changer ici</translation>
    </message>
    <message>
        <source>A cancel from outside can still be added.</source>
        <translation>On peut toujours ajouter une annulation venue de l’extérieur.</translation>
    </message>
    <message>
        <source>When a task begins</source>
        <translation>Quand une tâche commence</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>immédiate</translation>
    </message>
    <message>
        <source>Scheduled: a task begins at the loop&apos;s next turn, asyncio&apos;s rule. Eager: at once, inside createTask; so do QCoro&apos;s tasks, and asyncio&apos;s with its eager task factory.</source>
        <translation>Planifiée&#xa0;: une tâche commence au tour suivant de la boucle, règle d’asyncio. Immédiate&#xa0;: aussitôt, dans createTask&#x202f;; ainsi font les tâches de QCoro, et celles d’asyncio avec sa fabrique de tâches «&#xa0;eager&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LabPin</name>
    <message>
        <source>Left and Right move it, Up and Down give it another task, Delete takes it away</source>
        <translation>Gauche et Droite la déplacent, Haut et Bas changent de tâche, Suppr la retire</translation>
    </message>
</context>
<context>
    <name>LabPredictionCard</name>
    <message>
        <source>Your prediction: %1</source>
        <translation>Votre prédiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Que va-t-il se passer&#x202f;?</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the run without a prediction</source>
        <translation>Montrer l’exécution sans prédire</translation>
    </message>
    <message>
        <source>How does each task end, and when? The source and the parameters are there to read; the run stays hidden until you have said it.</source>
        <translation>Comment chaque tâche finit-elle, et quand&#x202f;? Le source et les paramètres sont là pour être lus&#x202f;; l’exécution reste cachée jusqu’à ce que vous l’ayez dit.</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Montrer ce qui se passe</translation>
    </message>
</context>
<context>
    <name>LabPredictionRow</name>
    <message>
        <source>How %1 ends</source>
        <translation>Comment finit %1</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>rend un résultat</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>est annulée</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>ne finit jamais</translation>
    </message>
    <message>
        <source>When %1 ends, in seconds</source>
        <translation>Quand finit %1, en secondes</translation>
    </message>
    <message>
        <source>Right but for the time. %1</source>
        <translation>Juste, sauf l’instant. %1</translation>
    </message>
    <message>
        <source>The time is right. %1</source>
        <translation>L’instant est juste. %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>non</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>LabProgramRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Secondes de %1</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>return_exceptions</source>
        <translation>return_exceptions</translation>
    </message>
</context>
<context>
    <name>LabProgramTree</name>
    <message>
        <source>Add a step</source>
        <translation>+ Étape</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>+ Tâche</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move out of what it is in</source>
        <translation>Sortir de ce qui la contient</translation>
    </message>
    <message>
        <source>Move into the one above</source>
        <translation>Entrer dans celle du dessus</translation>
    </message>
    <message>
        <source>Tasks and steps of the program</source>
        <translation>Tâches et étapes du programme</translation>
    </message>
</context>
<context>
    <name>LabSize</name>
    <message>
        <source>Left and Right change it</source>
        <translation>Gauche et Droite le changent</translation>
    </message>
    <message>
        <source>drag: %1</source>
        <translation>à faire glisser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LabTimelineCard</name>
    <message>
        <source>Make it succeed</source>
        <translation>La faire réussir</translation>
    </message>
    <message>
        <source>Make it fail</source>
        <translation>La faire échouer</translation>
    </message>
</context>
<context>
    <name>LabWordsCard</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Await tree</source>
        <translation>Arbre d’attente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
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
    <message>
        <source>Download a list</source>
        <translation>Télécharger une liste</translation>
    </message>
    <message>
        <source>9 pages from the practice server</source>
        <translation>9 pages du serveur d’entraînement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Process files</source>
        <translation>Traiter des fichiers</translation>
    </message>
    <message>
        <source>Checksums, counts, verification or duplicates of a folder</source>
        <translation>Sommes, comptages, vérification ou doublons d’un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ListFileReader</name>
    <message>
        <source>%1 is a folder; a list is a text file.</source>
        <translation>%1 est un dossier&#x202f;; une liste est un fichier texte.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 has %2. Lists of up to %3 are read.</source>
        <translation>%1 fait %2. Les listes sont lues jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no text, and was left alone.</source>
        <translation>%1 n’est pas du texte&#x202f;; rien n’en a été pris.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>Enregistrements (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>+ Tâche</translation>
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
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
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
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of run %1</source>
        <translation>Ouvrir la page de l’exécution %1</translation>
    </message>
    <message>
        <source>Timeline of run %1</source>
        <translation>Chronologie de l’exécution %1</translation>
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
    <name>RunViewFilters</name>
    <message>
        <source>Filter tasks by name</source>
        <translation>Filtrer les tâches par nom</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Tasks in</source>
        <translation>Tâches dans</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>Toute portée</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>nettoyage</translation>
    </message>
</context>
<context>
    <name>RunViewHeader</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Show the whole run (0)</source>
        <translation>Montrer toute l’exécution (0)</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>D’autres commandes</translation>
    </message>
</context>
<context>
    <name>RunViewPage</name>
    <message>
        <source>Save the run</source>
        <translation>Enregistrer l’exécution</translation>
    </message>
</context>
<context>
    <name>RunWordsCard</name>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Await tree</source>
        <translation>Arbre d’attente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Waits, too</source>
        <translation>Attentes aussi</translation>
    </message>
    <message>
        <source>Search the event log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This place is on another machine. Choose a folder of this one.</source>
        <translation>Cet emplacement est sur une autre machine. Choisissez un dossier de celle-ci.</translation>
    </message>
    <message>
        <source>%1 is there already. It would be replaced.</source>
        <translation>%1 existe déjà et serait remplacé.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
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
    <name>Sizes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1, descending now</source>
        <translation>Trier par %1, à présent décroissant</translation>
    </message>
    <message>
        <source>Sort by %1, ascending now</source>
        <translation>Trier par %1, à présent croissant</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
</context>
<context>
    <name>SpeedSheet</name>
    <message>
        <source>Limit the speed</source>
        <translation>Limiter le débit</translation>
    </message>
    <message>
        <source>At most, kB/s</source>
        <translation>Au plus, ko/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>At most so many kB/s; nothing: no limit of its own.</source>
        <translation>Au plus tant de ko/s&#x202f;; rien&#xa0;: pas de limite propre.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limiter</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>StatusFigures</name>
    <message>
        <source>done</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>écoulé</translation>
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
    <name>Theme</name>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
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
        <source>cancelling</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
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
    <name>TimelineCard</name>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No task has run yet</source>
        <translation>Aucune tâche n’a encore tourné</translation>
    </message>
    <message>
        <source>The filter leaves no task</source>
        <translation>Le filtre ne laisse aucune tâche</translation>
    </message>
    <message>
        <source>Ctrl+F goes to it; All shows every task again.</source>
        <translation>Ctrl+F y mène&#xa0;; Toutes remontre chaque tâche.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>a number of seconds from 0 to %1 is expected here</source>
        <translation>un nombre de secondes de 0 à %1 est attendu ici</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>List of addresses</source>
        <translation>Liste d’adresses</translation>
    </message>
    <message>
        <source>Verdicts on the lines</source>
        <translation>Verdicts sur les lignes</translation>
    </message>
    <message>
        <source>This list is too long to be edited here. It can be downloaded, or cleared.</source>
        <translation>Cette liste est trop longue pour être modifiée ici. Elle peut être téléchargée ou vidée.</translation>
    </message>
</context>
<context>
    <name>UrlListCard</name>
    <message>
        <source>Keep duplicates</source>
        <translation>Garder les doublons</translation>
    </message>
    <message>
        <source>Drop duplicates</source>
        <translation>Ôter les doublons</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waiting for a place</source>
        <translation>attend une place</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>résolution du nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>attend la réponse</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>computing the checksum</source>
        <translation>calcule la somme de contrôle</translation>
    </message>
    <message>
        <source>waiting before the next attempt</source>
        <translation>attend avant l’essai suivant</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>attempt %1, %2: %3, from %4 on</source>
        <translation>essai %1, %2&#xa0;: %3, à partir de %4</translation>
    </message>
    <message>
        <source>%1; failed</source>
        <translation>%1&#x202f;; échoué</translation>
    </message>
</context>
<context>
    <name>WaterfallHead</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time since the start of the list</source>
        <translation>Temps depuis le début de la liste</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Afficher toute la durée</translation>
    </message>
</context>
<context>
    <name>WhyList</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Rien à expliquer pour l’instant</translation>
    </message>
    <message>
        <source>Choose a task that failed or was cancelled, in the timeline or in the log.</source>
        <translation>Choisissez une tâche échouée ou annulée, dans la chronologie ou dans le journal.</translation>
    </message>
</context>
<context>
    <name>app::AwaitTreeModel</name>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (voir plus haut)</translation>
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
    <name>app::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>app::DownloadFigures</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>%1 done, %2 %3, %4, %5 left, %6 elapsed</source>
        <translation>%1 terminés, %2 %3, %4, %5 restant, %6 écoulé</translation>
    </message>
</context>
<context>
    <name>app::DownloadIdentity</name>
    <message>
        <source>A header reads “Name: value”, one a line.</source>
        <translation>Un en-tête s’écrit «&#xa0;Nom: valeur&#xa0;», un par ligne.</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example:8080, or nothing.</source>
        <translation>Donnez une adresse comme http://proxy.example:8080, ou rien.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>Give a name, too.</source>
        <translation>Donnez aussi un nom.</translation>
    </message>
    <message>
        <source>A name has no colon in it.</source>
        <translation>Un nom ne contient pas de deux-points.</translation>
    </message>
</context>
<context>
    <name>app::DownloadOptions</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements à la fois</translation>
    </message>
    <message>
        <source>At once from one host</source>
        <translation>À la fois depuis un hôte</translation>
    </message>
    <message>
        <source>Attempts for each</source>
        <translation>Essais pour chacun</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Connexion en moins de, s</translation>
    </message>
    <message>
        <source>First byte within, s</source>
        <translation>Premier octet en moins de, s</translation>
    </message>
    <message>
        <source>Without a byte for at most, s</source>
        <translation>Sans octet pendant au plus, s</translation>
    </message>
    <message>
        <source>In all at most, s</source>
        <translation>En tout au plus, s</translation>
    </message>
    <message>
        <source>Give 0 to %1 seconds, or nothing.</source>
        <translation>Donnez de 0 à %1 secondes, ou rien.</translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Donnez de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 at once, %2 a host</source>
        <translation>%1 à la fois, %2 par hôte</translation>
    </message>
    <message>
        <source>no stall limit</source>
        <translation>pas de limite de blocage</translation>
    </message>
    <message>
        <source>stall limit %1</source>
        <translation>blocage au plus %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Give a folder.</source>
        <translation>Donnez un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Donnez le chemin entier, depuis /.</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <translation>Rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>Speed of all, kB/s</source>
        <translation>Débit total, ko/s</translation>
    </message>
    <message>
        <source>Give 1 to %1, or nothing.</source>
        <translation>Donnez de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <translation>au plus %1/s</translation>
    </message>
    <message>
        <source>Size of a file at most, MB</source>
        <translation>Taille au plus, Mo</translation>
    </message>
    <message>
        <source>Give up below, kB/s</source>
        <translation>Abandonner sous, ko/s</translation>
    </message>
    <message>
        <source>Connections for one large file</source>
        <translation>Connexions par gros fichier</translation>
    </message>
</context>
<context>
    <name>app::DownloadSelection</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln téléchargement sélectionné</numerusform>
            <numerusform>%Ln téléchargements sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Downloads</name>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>Le dossier de %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Download all %1</source>
        <translation>Télécharger les %1</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>La liste est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The list is empty: paste, type or drop addresses first.</source>
        <translation>La liste est vide&#xa0;: collez, tapez ou déposez d’abord des adresses.</translation>
    </message>
    <message>
        <source>No line of the list can be downloaded.</source>
        <translation>Aucune ligne de la liste ne peut être téléchargée.</translation>
    </message>
    <message>
        <source>The options need another look.</source>
        <translation>Les options sont à revoir.</translation>
    </message>
    <message>
        <source>The list makes %1 downloads. Start them all?</source>
        <translation>La liste fait %1 téléchargements. Les démarrer tous&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed from the table; files are kept.</source>
        <translation>
            <numerusform>%Ln téléchargement retiré du tableau&#x202f;; le fichier reste.</numerusform>
            <numerusform>%Ln téléchargements retirés du tableau&#x202f;; les fichiers restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice server can&apos;t be started: %1</source>
        <translation>Le serveur d’entraînement ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 needs a password or key, which is never written down. Its address is in the list again: complete it there and press Download; what is here of the file is used.</source>
        <translation>%1 demande un mot de passe ou une clé, qui n’est jamais écrit. Son adresse est de nouveau dans la liste&#xa0;: complétez-la et appuyez sur Télécharger&#x202f;; ce qui est déjà là du fichier servira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of last time are here again, paused.</source>
        <translation>
            <numerusform>%Ln téléchargement de la dernière fois est de retour, en pause.</numerusform>
            <numerusform>%Ln téléchargements de la dernière fois sont de retour, en pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their journal was damaged or of a newer version: what it says is used, and it is kept as %1.</source>
        <translation>Leur journal était abîmé ou d’une version plus récente&#xa0;: ce qu’il dit est repris, et il est gardé sous %1.</translation>
    </message>
    <message>
        <source>Another program keeps the downloads of this profile (%1): those of this window won&apos;t come back after it.</source>
        <translation>Un autre programme tient les téléchargements de ce profil (%1)&#xa0;: ceux de cette fenêtre ne reviendront pas après elle.</translation>
    </message>
    <message>
        <source>Downloads won&apos;t come back after the end of this window: %1</source>
        <translation>Les téléchargements ne reviendront pas après la fermeture de cette fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>All downloads into that folder are paused: %1.</source>
        <translation>Tous les téléchargements vers ce dossier sont en pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give 1 to %1, or nothing.</source>
        <translation>Donnez de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed; their files are in the trash.</source>
        <translation>
            <numerusform>%Ln téléchargement retiré&#x202f;; son fichier est dans la corbeille.</numerusform>
            <numerusform>%Ln téléchargements retirés&#x202f;; leurs fichiers sont dans la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FileComparison</name>
    <message>
        <source>No path is in both: files are compared by where they lie below the two folders.</source>
        <translation>Aucun chemin n’est dans les deux&#xa0;: les fichiers sont comparés selon leur place sous les deux dossiers.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>app::FileFigures</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>%1 done, %2 %3, %4, %5 left, %6 elapsed</source>
        <translation>%1 terminés, %2 %3, %4, reste %5, écoulé %6</translation>
    </message>
</context>
<context>
    <name>app::FileJobs</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>Le dossier de %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be processed.</source>
        <translation>Seuls des fichiers et dossiers de cet ordinateur peuvent être traités.</translation>
    </message>
    <message>
        <source>Make checksums</source>
        <translation>Calculer les sommes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Drop or choose a file of checksums first.</source>
        <translation>Déposez ou choisissez d’abord un fichier de sommes.</translation>
    </message>
    <message>
        <source>Drop or choose files or folders first.</source>
        <translation>Déposez ou choisissez d’abord des fichiers ou des dossiers.</translation>
    </message>
    <message>
        <source>Files of checksums are verified together only when they lie in one folder.</source>
        <translation>Plusieurs fichiers de sommes ne se vérifient ensemble que s’ils sont dans un même dossier.</translation>
    </message>
    <message>
        <source>The options need another look.</source>
        <translation>Les options sont à revoir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) taken off the list; files are kept.</source>
        <translation>
            <numerusform>%Ln nom retiré de la liste&#xa0;; le fichier reste.</numerusform>
            <numerusform>%Ln noms retirés de la liste&#xa0;; les fichiers restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 is far too large for a list.</source>
        <translation>%1 est bien trop grand pour une liste.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared with: %2.</source>
        <translation>Impossible de comparer avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
</context>
<context>
    <name>app::FileModel</name>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>à jeter</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
</context>
<context>
    <name>app::FileOptions</name>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Indiquez 1 à %1.</translation>
    </message>
</context>
<context>
    <name>app::FileTrash</name>
    <message>
        <source>the newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>le plus ancien</translation>
    </message>
    <message>
        <source>the shortest path</source>
        <translation>le chemin le plus court</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>those in a folder…</source>
        <translation>ceux d’un dossier…</translation>
    </message>
    <message>
        <source>those in %1</source>
        <translation>ceux de %1</translation>
    </message>
    <message>
        <source>One of each group stays: choose another that is kept first.</source>
        <translation>Il en reste un de chaque groupe&#xa0;: gardez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 sur %2 déplacés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would go to the trash: %1.</source>
        <translation>
            <numerusform>%Ln fichier irait à la corbeille&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers iraient à la corbeille&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files stay.</source>
        <translation>Tous les fichiers restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash: %1.</source>
        <translation>
            <numerusform>%Ln fichier à la corbeille&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers à la corbeille&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be moved; the row says why.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être déplacé&#x202f;; sa ligne dit pourquoi.</numerusform>
            <numerusform>%Ln n’ont pas pu être déplacés&#x202f;; leur ligne dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Lab</name>
    <message>
        <source>Cancel of %1</source>
        <translation>Annulation de %1</translation>
    </message>
</context>
<context>
    <name>app::LabCatalogue</name>
    <message>
        <source>Your programs</source>
        <translation>Vos programmes</translation>
    </message>
</context>
<context>
    <name>app::LabConformance</name>
    <message>
        <source>being compared with CPython %1…</source>
        <translation>comparaison avec CPython %1…</translation>
    </message>
    <message>
        <source>same as CPython %1 on %2 scenarios and %3 programs</source>
        <translation>comme CPython %1 sur %2 scénarios et %3 programmes</translation>
    </message>
    <message>
        <source>other than CPython %1 on %2 of %3 recordings</source>
        <translation>autrement que CPython %1 sur %2 des %3 enregistrements</translation>
    </message>
    <message>
        <source>Each of asyncio&apos;s recordings was just run again by the library, on this computer, and compared event by event.</source>
        <translation>Chaque enregistrement d’asyncio vient d’être rejoué par la bibliothèque, sur cet ordinateur, et comparé événement par événement.</translation>
    </message>
</context>
<context>
    <name>app::LabExercises</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 sur %2 justes</translation>
    </message>
</context>
<context>
    <name>app::LabGrips</name>
    <message>
        <source>%1 s</source>
        <translation> %1&#xa0;s</translation>
    </message>
    <message>
        <source>No less than %1.</source>
        <translation>Pas moins de %1.</translation>
    </message>
    <message>
        <source>No more than %1.</source>
        <translation>Pas plus de %1.</translation>
    </message>
</context>
<context>
    <name>app::LabLive</name>
    <message>
        <source>virtual</source>
        <translation>virtuel</translation>
    </message>
    <message>
        <source>live, over</source>
        <translation>en direct, terminé</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>live, paused</source>
        <translation>en direct, en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Lancer en direct</translation>
    </message>
    <message>
        <source>You cancelled %1 at %2.</source>
        <translation>Vous avez annulé %1 à %2.</translation>
    </message>
    <message>
        <source>What you made to fail cannot be kept.</source>
        <translation>Un échec provoqué à la main ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>The run is over; Esc goes back to the virtual one.</source>
        <translation>L’exécution est terminée&#x202f;; Échap revient à l’exécution virtuelle.</translation>
    </message>
    <message>
        <source>Click a task to cancel it or to make it fail. Any change ends the live run.</source>
        <translation>Cliquez sur une tâche pour l’annuler ou la faire échouer. Tout changement met fin à l’exécution en direct.</translation>
    </message>
</context>
<context>
    <name>app::LabParameters</name>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Clean-up of %1 raises</source>
        <translation>Le nettoyage de %1 lève</translation>
    </message>
    <message>
        <source>%1 raises</source>
        <translation>%1 lève</translation>
    </message>
    <message>
        <source>%1 ends after</source>
        <translation>%1 finit après</translation>
    </message>
    <message>
        <source>%1 cleans up for</source>
        <translation>%1 nettoie pendant</translation>
    </message>
    <message>
        <source>%1 is cancelled at</source>
        <translation>%1 est annulée à</translation>
    </message>
</context>
<context>
    <name>app::LabPins</name>
    <message>
        <source>cancel %1 at %2</source>
        <translation>annuler %1 à %2</translation>
    </message>
</context>
<context>
    <name>app::LabPrediction</name>
    <message>
        <source>seconds, such as %1</source>
        <translation>des secondes, par exemple %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 sur %2 justes</translation>
    </message>
</context>
<context>
    <name>app::LabProgram</name>
    <message>
        <source>sleep</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>échouer</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>suppress</source>
        <translation>avaler</translation>
    </message>
    <message>
        <source>catch</source>
        <translation>rattraper</translation>
    </message>
    <message>
        <source>spawn</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>join</source>
        <translation>rejoindre</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>task R</source>
        <translation>tâche R</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source> %1 s</source>
        <translation> %1&#xa0;s</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be kept: %1</source>
        <translation>Les brouillons ne peuvent pas être gardés&#xa0;: %1</translation>
    </message>
    <message>
        <source>This program has changes that are not saved. Close it once more to give them up.</source>
        <translation>Ce programme a des changements non enregistrés. Fermez-le encore une fois pour y renoncer.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened as a program: %2</source>
        <translation>%1 ne peut pas être ouvert comme programme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a recording and not a program: it was opened as one.</source>
        <translation>%1 est un enregistrement et non un programme&#xa0;: il a été ouvert comme tel.</translation>
    </message>
    <message>
        <source>it is larger than any program</source>
        <translation>il est plus grand que tout programme</translation>
    </message>
    <message>
        <source>there is none in it</source>
        <translation>il n’y en a aucun dedans</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (and %n more)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 (et %n autre)</numerusform>
            <numerusform>%1&#xa0;: %2 (et %n autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n programs; this is the first.</source>
        <translation>
            <numerusform>%1 contient %n programme&#x202f;; voici le premier.</numerusform>
            <numerusform>%1 contient %n programmes&#x202f;; voici le premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited as a program: %1.</source>
        <translation>Ceci ne peut pas être modifié comme programme&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>app::LabStrip</name>
    <message>
        <source>main: %1</source>
        <translation>main&#xa0;: %1</translation>
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
    <name>app::RunView</name>
    <message>
        <source>recording of %1</source>
        <translation>enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
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
<context>
    <name>app::UrlEditor</name>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>One address a line: paste, type or drop a file</source>
        <translation>Une adresse par ligne&#xa0;: collez, tapez ou déposez un fichier</translation>
    </message>
    <message>
        <source>paste, type or drop a file</source>
        <translation>collez, tapez ou déposez un fichier</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>the server wants a name and a password</source>
        <translation>le serveur veut un nom et un mot de passe</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password</source>
        <translation>le proxy veut un nom et un mot de passe</translation>
    </message>
    <message>
        <source>the server does not give it to you</source>
        <translation>le serveur ne vous le donne pas</translation>
    </message>
    <message>
        <source>the server has no such file</source>
        <translation>le serveur n’a pas ce fichier</translation>
    </message>
    <message>
        <source>the server has it no more</source>
        <translation>le serveur ne l’a plus</translation>
    </message>
    <message>
        <source>too many requests for the server</source>
        <translation>trop de requêtes pour le serveur</translation>
    </message>
    <message>
        <source>the server may not give it out</source>
        <translation>le serveur n’a pas le droit de le donner</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>le serveur est occupé</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>le serveur a un problème</translation>
    </message>
    <message>
        <source>the server refuses the request</source>
        <translation>le serveur refuse la requête</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>404 Not Found: the server has no such file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>it has signed its certificate itself</source>
        <translation>il a signé lui-même son certificat</translation>
    </message>
    <message>
        <source>nobody known has signed its certificate</source>
        <translation>personne de connu n’a signé son certificat</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>son certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>no safe connection to %1: %2</source>
        <translation>pas de connexion sûre à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>incomplete: %1 of %2 bytes</source>
        <translation>incomplet&#xa0;: %1 octets sur %2</translation>
    </message>
    <message>
        <source>incomplete: it ended after %1 bytes</source>
        <translation>incomplet&#xa0;: fini après %1 octets</translation>
    </message>
    <message>
        <source>the server sent an invalid reply</source>
        <translation>le serveur a envoyé une réponse invalide</translation>
    </message>
    <message>
        <source>it contradicts itself about the length</source>
        <translation>elle se contredit sur la longueur</translation>
    </message>
    <message>
        <source>its headers do not end</source>
        <translation>ses en-têtes n’en finissent pas</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>ses données compressées sont abîmées</translation>
    </message>
    <message>
        <source>the host %1 is not known</source>
        <translation>l’hôte %1 est inconnu</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>no connection to %1 within %2 s</source>
        <translation>pas de connexion à %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>pas de réponse de %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>stalled: nothing came for %1 s</source>
        <translation>bloqué&#xa0;: rien n’est venu pendant %1&#xa0;s</translation>
    </message>
    <message>
        <source>not complete within %1 s</source>
        <translation>pas complet en %1&#xa0;s</translation>
    </message>
    <message>
        <source>the connection broke after %1 bytes</source>
        <translation>la connexion s’est rompue après %1 octets</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 a fermé la connexion</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>pas de contenu (%1)</translation>
    </message>
    <message>
        <source>only a part came, though all was asked for (206)</source>
        <translation>seule une partie est venue, alors que tout était demandé (206)</translation>
    </message>
    <message>
        <source>it is encoded as %1, which was not asked for</source>
        <translation>c’est encodé en %1, ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>redirects without end: %1</source>
        <translation>redirections sans fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>a redirect to something that is not http was refused: %1</source>
        <translation>une redirection vers autre chose que http a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>a redirect from https to http was refused: %1</source>
        <translation>une redirection de https vers http a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>the disk is full: %1</source>
        <translation>le disque est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to: %1</source>
        <translation>on ne peut pas écrire dans le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>le dossier n’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>the disk refuses: %1</source>
        <translation>le disque refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program is writing it (%1): %2</source>
        <translation>un autre programme l’écrit (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>the transfer was ended</source>
        <translation>le transfert a été arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 in %4 s</source>
        <comment>9 URLs: 7 done, 1 failed; 31.0 MB in 1.84 s</comment>
        <translation>%1&#xa0;: %2&#x202f;; %3 en %4&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln URL(s)</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URL</numerusform>
        </translation>
    </message>
    <message>
        <source>1 URL</source>
        <translation>1 URL</translation>
    </message>
    <message>
        <source>over %1 URLs</source>
        <translation>plus de %1 URL</translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URL</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>elle n’a pas d’hôte</translation>
    </message>
    <message>
        <source>there is a space in the host</source>
        <translation>il y a une espace dans l’hôte</translation>
    </message>
    <message>
        <source>there is a control character in the host</source>
        <translation>il y a un caractère de contrôle dans l’hôte</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be in a host</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être dans un hôte</translation>
    </message>
    <message>
        <source>a part of the host “%1” is empty</source>
        <translation>une partie de l’hôte «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>the host has %1 bytes, 253 are allowed</source>
        <translation>l’hôte a %1 octets, 253 sont permis</translation>
    </message>
    <message>
        <source>a part of the host has %1 bytes, 63 are allowed</source>
        <translation>une partie de l’hôte a %1 octets, 63 sont permis</translation>
    </message>
    <message>
        <source>no host can be named “%1”</source>
        <translation>aucun hôte ne peut s’appeler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>“%1” is no port, which is a number from 1 to 65535</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port, qui est un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>elle a %1 caractères</translation>
    </message>
    <message>
        <source>%1, a line may make %2</source>
        <translation>%1, une ligne peut en faire %2</translation>
    </message>
    <message>
        <source>the list is full: it may make %1 URLs</source>
        <translation>la liste est pleine&#xa0;: elle peut faire %1 URL</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>pas une adresse</translation>
    </message>
    <message>
        <source>unknown scheme “%1”</source>
        <translation>schéma inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only http and https</source>
        <translation>seulement http et https</translation>
    </message>
    <message>
        <source>not a valid address: %1</source>
        <translation>adresse invalide&#xa0;: %1</translation>
    </message>
    <message>
        <source>same as line %1</source>
        <translation>comme la ligne %1</translation>
    </message>
    <message>
        <source>assumed https</source>
        <translation>https supposé</translation>
    </message>
    <message>
        <source>1 line can&apos;t be read</source>
        <translation>1 ligne illisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read</source>
        <translation>
            <numerusform>%Ln ligne illisible</numerusform>
            <numerusform>%Ln lignes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 is wrong: it is %2, and %3 was promised</source>
        <comment>the SHA-256 is wrong</comment>
        <translation>le %1 est faux&#xa0;: c’est %2, et %3 était promis</translation>
    </message>
    <message>
        <source>computing the %1</source>
        <comment>SHA-256</comment>
        <translation>calcul du %1</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <comment>SHA-256</comment>
        <translation>%1 vérifié</translation>
    </message>
    <message>
        <source>the %1 can&apos;t be computed: the file can&apos;t be read</source>
        <comment>SHA-256</comment>
        <translation>le %1 ne peut pas être calculé&#xa0;: le fichier est illisible</translation>
    </message>
    <message>
        <source>slower than %1/s for %2 s</source>
        <translation>moins de %1/s pendant %2 s</translation>
    </message>
    <message>
        <source>the disk is nearly full, and %1 stay free: %2</source>
        <translation>le disque est presque plein, et %1 restent libres&#xa0;: %2</translation>
    </message>
    <message>
        <source>larger than the limit of %1: %2</source>
        <translation>plus grand que la limite de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>plus grand que la limite de %1</translation>
    </message>
    <message>
        <source>too large for the disk: %1 are to come, there is room for %2: %3</source>
        <translation>trop grand pour le disque&#xa0;: %1 à venir, de la place pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>lost when the machine stopped: %1 of %2 bytes are left</source>
        <translation>perdu à l’arrêt de la machine&#xa0;: il reste %1 octets sur %2</translation>
    </message>
    <message>
        <source>the file of cookies can&apos;t be read: %1</source>
        <translation>le fichier de cookies est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>an option with no address above it</source>
        <translation>une option sans adresse au-dessus</translation>
    </message>
    <message>
        <source>give a number from 0 to %1</source>
        <translation>donnez un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>give bytes, such as 500K or 2M</source>
        <translation>donnez des octets, par exemple 500K ou 2M</translation>
    </message>
    <message>
        <source>give true or false</source>
        <translation>donnez true ou false</translation>
    </message>
    <message>
        <source>a header reads “Name: value”</source>
        <translation>un en-tête s’écrit «&#xa0;Nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>no file and no folder can have this name</source>
        <translation>aucun fichier ni dossier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>it leads out of the folder</source>
        <translation>cela mène hors du dossier</translation>
    </message>
    <message>
        <source>not the address of a proxy</source>
        <translation>ce n’est pas l’adresse d’un serveur mandataire</translation>
    </message>
    <message>
        <source>unknown checksum “%1”: md5, sha-1, sha-256 or sha-512</source>
        <translation>somme de contrôle inconnue «&#xa0;%1&#xa0;»&#xa0;: md5, sha-1, sha-256 ou sha-512</translation>
    </message>
    <message>
        <source>a checksum has only the digits 0 to 9 and a to f</source>
        <translation>une somme de contrôle n’a que les chiffres 0 à 9 et a à f</translation>
    </message>
    <message>
        <source>%1 has %2 digits</source>
        <comment>SHA-256 has 64 digits</comment>
        <translation>%1 a %2 chiffres</translation>
    </message>
    <message>
        <source>the address has another checksum</source>
        <translation>l’adresse porte une autre somme de contrôle</translation>
    </message>
    <message>
        <source>it is for one file, and the line makes %1</source>
        <translation>c’est pour un seul fichier, et la ligne en fait %1</translation>
    </message>
    <message>
        <source>a mirror must make as many addresses as the first</source>
        <translation>un miroir doit faire autant d’adresses que la première</translation>
    </message>
    <message>
        <source>option %1 is ignored</source>
        <translation>l’option %1 est ignorée</translation>
    </message>
    <message>
        <source>1 mirror</source>
        <translation>1 miroir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln miroir</numerusform>
            <numerusform>%Ln miroirs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>pas le droit de le lire</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>links that lead back to themselves</source>
        <translation>des liens qui reviennent sur eux-mêmes</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>a pipe, not a file</source>
        <translation>un tube, pas un fichier</translation>
    </message>
    <message>
        <source>a socket, not a file</source>
        <translation>un socket, pas un fichier</translation>
    </message>
    <message>
        <source>a device, not a file</source>
        <translation>un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>il a changé pendant la lecture</translation>
    </message>
    <message>
        <source>its name is too long for the system</source>
        <translation>son nom est trop long pour le système</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>reading failed: %1</source>
        <translation>échec de la lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>la somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>there is no checksum in it</source>
        <translation>il ne contient aucune somme de contrôle</translation>
    </message>
    <message>
        <source>too large to be a list of checksums</source>
        <translation>trop grand pour une liste de sommes de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the same content</source>
        <translation>
            <numerusform>%Ln groupe de même contenu</numerusform>
            <numerusform>%Ln groupes de même contenu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be freed</source>
        <translation>%1 pourraient être libérés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 in %4 s</source>
        <comment>9 files: 7 done, 1 failed; 31.0 MB in 1.84 s</comment>
        <translation>%1&#xa0;: %2&#x202f;; %3 en %4 s</translation>
    </message>
    <message>
        <source>line %L1 is no checksum with a name</source>
        <translation>la ligne %L1 n’est pas une somme de contrôle avec un nom</translation>
    </message>
    <message>
        <source>line %L1 has a checksum of a kind that is not known here</source>
        <translation>la ligne %L1 a une somme de contrôle d’un type inconnu ici</translation>
    </message>
    <message>
        <source>line %L1 has a name that can&apos;t be read</source>
        <translation>la ligne %L1 a un nom illisible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a link to a folder that it lies in</source>
        <translation>un lien vers un dossier qui le contient</translation>
    </message>
    <message>
        <source>a link to a folder that was read already</source>
        <translation>un lien vers un dossier déjà lu</translation>
    </message>
    <message>
        <source>neither checksums nor counts are in it</source>
        <translation>il ne contient ni sommes ni comptages</translation>
    </message>
    <message>
        <source>A search for duplicates has no checksums to compare.</source>
        <translation>Une recherche de doublons n’a pas de sommes à comparer.</translation>
    </message>
    <message>
        <source>They can&apos;t be compared: they hold different kinds of checksums, or counts and checksums.</source>
        <translation>Ils ne sont pas comparables&#xa0;: leurs sommes sont de sortes différentes, ou l’un a des comptages.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>it has changed since it was compared, and stays</source>
        <translation>il a changé depuis la comparaison, et reste</translation>
    </message>
    <message>
        <source>the one to be kept is not what was compared any more: this one stays</source>
        <translation>celui à garder n’est plus ce qui a été comparé&#xa0;: celui-ci reste</translation>
    </message>
    <message>
        <source>a link, which takes no space, and stays</source>
        <translation>un lien, qui ne prend pas de place, et reste</translation>
    </message>
    <message>
        <source>the trash can&apos;t write down its name, which is no UTF-8: it stays</source>
        <translation>la corbeille ne peut pas noter son nom, qui n’est pas en UTF-8&#xa0;: il reste</translation>
    </message>
    <message>
        <source>it can&apos;t be moved to the trash: %1</source>
        <translation>il ne peut pas aller à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>something else has its name now: it is still in the trash</source>
        <translation>autre chose porte son nom à présent&#xa0;: il est encore à la corbeille</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>il n’est plus à la corbeille</translation>
    </message>
    <message>
        <source>it is still in the trash: %1</source>
        <translation>il est encore à la corbeille&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lab::Handle</name>
    <message>
        <source>%1 ends after %2</source>
        <translation>%1 finit après %2</translation>
    </message>
    <message>
        <source>%1 fails after %2</source>
        <translation>%1 échoue après %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>%1 cleans up for %2</source>
        <translation>%1 nettoie pendant %2</translation>
    </message>
    <message>
        <source>cancel %1 at %2</source>
        <translation>annuler %1 à %2</translation>
    </message>
    <message>
        <source>timeout of %1: %2</source>
        <translation>délai de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>timeout of %1 moved to %2</source>
        <translation>délai de %1 déplacé à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lab::Outcome</name>
    <message>
        <source>Nobody looked at the error of “%1”, which was reported at %2: %3.</source>
        <translation>Personne n’a regardé l’erreur de «&#xa0;%1&#xa0;», signalée à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A callback raised %2 at %1.</source>
        <translation>Un rappel a levé %2 à %1.</translation>
    </message>
    <message>
        <source>Nobody waited for “%1” any more when it failed at %2: %3.</source>
        <translation>Personne n’attendait plus «&#xa0;%1&#xa0;» quand elle a échoué à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The coroutine %1() was never awaited: its body never ran.</source>
        <translation>La coroutine %1() n’a jamais été attendue&#xa0;: son corps ne s’est jamais exécuté.</translation>
    </message>
    <message>
        <source>“%1” was destroyed at %2, before it had ended.</source>
        <translation>«&#xa0;%1&#xa0;» a été détruite à %2, avant d’avoir fini.</translation>
    </message>
    <message>
        <source>Nothing goes on after %1: %2.</source>
        <translation>Plus rien n’avance après %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>lab::Parameters</name>
    <message>
        <source>“%1” takes a number of seconds from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» prend un nombre de secondes de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” takes a number of seconds from %2 to %3, or nothing</source>
        <translation>«&#xa0;%1&#xa0;» prend un nombre de secondes de %2 à %3, ou rien</translation>
    </message>
    <message>
        <source>“%1” takes %2 numbers of seconds</source>
        <translation>«&#xa0;%1&#xa0;» prend %2 nombres de secondes</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 numbers of seconds</source>
        <translation>«&#xa0;%1&#xa0;» prend de %2 à %3 nombres de secondes</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» prend un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” takes true or false</source>
        <translation>«&#xa0;%1&#xa0;» prend true ou false</translation>
    </message>
    <message>
        <source>“%1” takes an error such as “ValueError: boom”, or nothing; the errors are %2</source>
        <translation>«&#xa0;%1&#xa0;» prend une erreur comme «&#xa0;ValueError: boom&#xa0;», ou rien&#x202f;; les erreurs sont %2</translation>
    </message>
    <message>
        <source>“%1” takes a name</source>
        <translation>«&#xa0;%1&#xa0;» prend un nom</translation>
    </message>
    <message>
        <source>“%1” takes a text</source>
        <translation>«&#xa0;%1&#xa0;» prend un texte</translation>
    </message>
    <message>
        <source>“%1” takes a list like %2</source>
        <translation>«&#xa0;%1&#xa0;» prend une liste comme %2</translation>
    </message>
    <message>
        <source>there is no parameter “%1”; there are none</source>
        <translation>il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#x202f;; il n’y en a aucun</translation>
    </message>
    <message>
        <source>there is no parameter “%1”; there are %2</source>
        <translation>il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>there is another task named “%1”</source>
        <translation>une autre tâche s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>lab::Prediction</name>
    <message>
        <source>“%1” never ended.</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais fini.</translation>
    </message>
    <message>
        <source>“%1” returned at %2.</source>
        <translation>«&#xa0;%1&#xa0;» a rendu son résultat à %2.</translation>
    </message>
    <message>
        <source>“%1” failed at %2.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué à %2.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled at %2.</source>
        <translation>«&#xa0;%1&#xa0;» a fini annulée à %2.</translation>
    </message>
</context>
<context>
    <name>lab::Program</name>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>un objet est attendu ici</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>le texte a plus de %1 caractères</translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>une tâche doit avoir un nom</translation>
    </message>
    <message>
        <source>the name “%1” is taken by the program itself</source>
        <translation>le nom «&#xa0;%1&#xa0;» est pris par le programme lui-même</translation>
    </message>
    <message>
        <source>there is another task named “%1”</source>
        <translation>une autre tâche s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no kind of step named “%1”</source>
        <translation>aucune sorte d’étape ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the program is nested more than %1 deep</source>
        <translation>le programme a plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the program has more than %1 steps</source>
        <translation>le programme a plus de %1 étapes</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no task named “%1”: this does nothing</source>
        <translation>il n’y a pas de tâche nommée «&#xa0;%1&#xa0;»&#xa0;: ceci ne fait rien</translation>
    </message>
    <message>
        <source>a task that joins itself goes on at once</source>
        <translation>une tâche qui se rejoint elle-même continue aussitôt</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Cette ligne n’existe pas.</translation>
    </message>
    <message>
        <source>R is the program itself: it stays where it is.</source>
        <translation>R est le programme lui-même&#xa0;: elle reste où elle est.</translation>
    </message>
    <message>
        <source>The program would have more than %1 steps.</source>
        <translation>Le programme aurait plus de %1 étapes.</translation>
    </message>
    <message>
        <source>The program would be nested more than %1 deep.</source>
        <translation>Le programme serait imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>“%1” needs its task.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de sa tâche.</translation>
    </message>
    <message>
        <source>There is nothing above it to go into.</source>
        <translation>Il n’y a rien au-dessus où entrer.</translation>
    </message>
    <message>
        <source>A task stands in a gather or a group.</source>
        <translation>Une tâche se place dans un gather ou un groupe.</translation>
    </message>
    <message>
        <source>Nothing can stand in what is above it.</source>
        <translation>Rien ne peut se placer dans ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>It is outermost in its task already.</source>
        <translation>Elle est déjà au niveau le plus haut de sa tâche.</translation>
    </message>
    <message>
        <source>A task stands in a gather or a group: add one first.</source>
        <translation>Une tâche se place dans un gather ou un groupe&#xa0;: ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>New names: %1</source>
        <translation>Nouveaux noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is the first here.</source>
        <translation>C’est la première ici.</translation>
    </message>
    <message>
        <source>It is the last here.</source>
        <translation>C’est la dernière ici.</translation>
    </message>
    <message>
        <source>Nothing can stand in itself.</source>
        <translation>Rien ne peut se placer en soi-même.</translation>
    </message>
    <message>
        <source>A step stands in a task or in another step.</source>
        <translation>Une étape se place dans une tâche ou dans une autre étape.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Le texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>R is the name of the program&apos;s first task.</source>
        <translation>R est le nom de la première tâche du programme.</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>Une tâche a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is another task named “%1”: this one is “%2”.</source>
        <translation>Une autre tâche se nomme «&#xa0;%1&#xa0;»&#xa0;: celle-ci est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A number of seconds from 0 to %1.</source>
        <translation>Un nombre de secondes de 0 à %1.</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation>%1 attend</translation>
    </message>
    <message>
        <source>%1 cleans up for</source>
        <translation>%1 nettoie pendant</translation>
    </message>
    <message>
        <source>Timeout in %1</source>
        <translation>Délai dans %1</translation>
    </message>
    <message>
        <source>%1 fails with</source>
        <translation>%1 échoue avec</translation>
    </message>
    <message>
        <source>gather in %1 returns exceptions</source>
        <translation>gather dans %1 renvoie les exceptions</translation>
    </message>
    <message>
        <source>the recording has more in it than a program may have</source>
        <translation>l’enregistrement contient plus qu’un programme ne peut contenir</translation>
    </message>
    <message>
        <source>a clean-up that fails, as that of %1 does, can&apos;t be said in a program</source>
        <translation>un nettoyage qui échoue, comme celui de %1, ne peut pas se dire dans un programme</translation>
    </message>
    <message>
        <source>programs have no words for what this scenario does</source>
        <translation>les programmes n’ont pas de mots pour ce que fait ce scénario</translation>
    </message>
    <message>
        <source>with these values programs have no words for what this scenario does</source>
        <translation>avec ces valeurs, les programmes n’ont pas de mots pour ce que fait ce scénario</translation>
    </message>
    <message>
        <source>%1, cancelled, goes on for</source>
        <translation>%1, annulée, continue pendant</translation>
    </message>
    <message>
        <source>Then %1 sleeps for</source>
        <translation>Ensuite, %1 dort pendant</translation>
    </message>
    <message>
        <source>Each try takes</source>
        <translation>Chaque essai prend</translation>
    </message>
    <message>
        <source>Waits between tries</source>
        <translation>Attentes entre les essais</translation>
    </message>
    <message>
        <source>The body sleeps for</source>
        <translation>Le corps dort pendant</translation>
    </message>
    <message>
        <source>All are cancelled at</source>
        <translation>Toutes sont annulées à</translation>
    </message>
    <message>
        <source>The clean-up fails</source>
        <translation>Le nettoyage échoue</translation>
    </message>
    <message>
        <source>The clean-up takes</source>
        <translation>Le nettoyage prend</translation>
    </message>
    <message>
        <source>A, B and C clean up for</source>
        <translation>A, B et C nettoient pendant</translation>
    </message>
    <message>
        <source>The corrupt file</source>
        <translation>Le fichier abîmé</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Chacun prend</translation>
    </message>
    <message>
        <source>Tries that fail</source>
        <translation>Essais qui échouent</translation>
    </message>
    <message>
        <source>Files: name, seconds</source>
        <translation>Fichiers&#xa0;: nom, secondes</translation>
    </message>
    <message>
        <source>Inner time limit</source>
        <translation>Délai intérieur</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre d’éléments</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Nombre de travaux</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>À la fois, au plus</translation>
    </message>
    <message>
        <source>main sleeps for</source>
        <translation>main dort pendant</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <translation>Places dans la file</translation>
    </message>
    <message>
        <source>Message of the cancel</source>
        <translation>Message de l’annulation</translation>
    </message>
    <message>
        <source>The new deadline</source>
        <translation>La nouvelle échéance</translation>
    </message>
    <message>
        <source>Outer time limit</source>
        <translation>Délai extérieur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reading takes</source>
        <translation>Lire prend</translation>
    </message>
    <message>
        <source>How often each page</source>
        <translation>Combien de fois chaque page</translation>
    </message>
    <message>
        <source>The deadline is moved at</source>
        <translation>L’échéance est déplacée à</translation>
    </message>
    <message>
        <source>The event is set at</source>
        <translation>L’événement est signalé à</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Time limit of each</source>
        <translation>Délai de chacune</translation>
    </message>
    <message>
        <source>The tries take</source>
        <translation>Durées des essais</translation>
    </message>
    <message>
        <source>Turns of each</source>
        <translation>Tours de chacune</translation>
    </message>
    <message>
        <source>Sleep before the await</source>
        <translation>Sommeil avant l’await</translation>
    </message>
    <message>
        <source>Number of consumers</source>
        <translation>Nombre de consommateurs</translation>
    </message>
    <message>
        <source>Writing takes</source>
        <translation>Écrire prend</translation>
    </message>
</context>
<context>
    <name>lab::Run</name>
    <message>
        <source>stopped after %1 events: the program does not end</source>
        <translation>arrêté après %1 événements&#xa0;: le programme ne finit pas</translation>
    </message>
    <message>
        <source>stopped after %1 s of virtual time: the program does not end in time</source>
        <translation>arrêté après %1&#xa0;s de temps virtuel&#xa0;: le programme ne finit pas à temps</translation>
    </message>
</context>
<context>
    <name>record::Block</name>
    <message>
        <source>“%1” is missing in “%2”</source>
        <translation>«&#xa0;%1&#xa0;» manque dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there are too many in “%1”</source>
        <translation>il y en a trop dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” in “%2” has not %L3 numbers</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» n’a pas %L3 nombres</translation>
    </message>
    <message>
        <source>“%1” in “%2” can&apos;t be %3</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» ne peut pas valoir %3</translation>
    </message>
    <message>
        <source>that</source>
        <translation>cela</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“%1” has something else than texts</source>
        <translation>«&#xa0;%1&#xa0;» contient autre chose que des textes</translation>
    </message>
</context>
<context>
    <name>record::Difference</name>
    <message>
        <source>never ended</source>
        <translation>jamais terminée</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>échouée à %1</translation>
    </message>
    <message>
        <source>cancelled at %1</source>
        <translation>annulée à %1</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>terminée à %1</translation>
    </message>
    <message>
        <source>“%1” is now %2; it was %3.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant %2&#xa0;; elle était %3.</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>“%1” ends with %2 instead of %3.</source>
        <translation>«&#xa0;%1&#xa0;» se termine avec %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>“%1” ends %2, with %3 instead of %4.</source>
        <translation>«&#xa0;%1&#xa0;» se termine %2, avec %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>“%1” ends %2.</source>
        <translation>«&#xa0;%1&#xa0;» se termine %2.</translation>
    </message>
    <message>
        <source>“%1” runs now: %2.</source>
        <translation>«&#xa0;%1&#xa0;» tourne maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not run any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne tourne plus.</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 plus tôt</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 plus tard</translation>
    </message>
    <message>
        <source>“%1” no longer ends</source>
        <translation>«&#xa0;%1&#xa0;» ne finit plus</translation>
    </message>
    <message>
        <source>“%1” now fails</source>
        <translation>«&#xa0;%1&#xa0;» échoue maintenant</translation>
    </message>
    <message>
        <source>“%1” is now cancelled</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant annulée</translation>
    </message>
    <message>
        <source>“%1” is now done</source>
        <translation>«&#xa0;%1&#xa0;» va maintenant à son terme</translation>
    </message>
    <message>
        <source>“%1” raises %2 instead of %3</source>
        <translation>«&#xa0;%1&#xa0;» lève %2 au lieu de %3</translation>
    </message>
    <message>
        <source>“%1” gives %2 instead of %3</source>
        <translation>«&#xa0;%1&#xa0;» donne %2 au lieu de %3</translation>
    </message>
    <message>
        <source>“%1” fails %2 earlier</source>
        <translation>«&#xa0;%1&#xa0;» échoue %2 plus tôt</translation>
    </message>
    <message>
        <source>“%1” fails %2 later</source>
        <translation>«&#xa0;%1&#xa0;» échoue %2 plus tard</translation>
    </message>
    <message>
        <source>“%1” ends cancelled %2 earlier</source>
        <translation>«&#xa0;%1&#xa0;» finit annulée %2 plus tôt</translation>
    </message>
    <message>
        <source>“%1” ends cancelled %2 later</source>
        <translation>«&#xa0;%1&#xa0;» finit annulée %2 plus tard</translation>
    </message>
    <message>
        <source>“%1” ends %2 earlier</source>
        <translation>«&#xa0;%1&#xa0;» finit %2 plus tôt</translation>
    </message>
    <message>
        <source>“%1” ends %2 later</source>
        <translation>«&#xa0;%1&#xa0;» finit %2 plus tard</translation>
    </message>
    <message>
        <source>“%1” runs now</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute maintenant</translation>
    </message>
    <message>
        <source>“%1” no longer runs</source>
        <translation>«&#xa0;%1&#xa0;» ne s’exécute plus</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>le %1 de %2</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 now runs out</source>
        <translation>%1 expire maintenant</translation>
    </message>
    <message>
        <source>%1 no longer runs out</source>
        <translation>%1 n’expire plus</translation>
    </message>
    <message>
        <source>%1 fails instead of being cancelled</source>
        <translation>%1 échoue au lieu d’être annulé</translation>
    </message>
    <message>
        <source>%1 fails instead of succeeding</source>
        <translation>%1 échoue au lieu de réussir</translation>
    </message>
    <message>
        <source>%1 is cancelled instead of failing</source>
        <translation>%1 est annulé au lieu d’échouer</translation>
    </message>
    <message>
        <source>%1 is cancelled instead of succeeding</source>
        <translation>%1 est annulé au lieu de réussir</translation>
    </message>
    <message>
        <source>%1 succeeds instead of failing</source>
        <translation>%1 réussit au lieu d’échouer</translation>
    </message>
    <message>
        <source>%1 succeeds instead of being cancelled</source>
        <translation>%1 réussit au lieu d’être annulé</translation>
    </message>
    <message>
        <source>No task ends otherwise than before, or at another time.</source>
        <translation>Aucune tâche ne finit autrement qu’avant, ni à un autre moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>record::JsonLines</name>
    <message>
        <source>This is a program of the Lab, not a recording.</source>
        <translation>C’est un programme du Labo, pas un enregistrement.</translation>
    </message>
    <message>
        <source>This is a Chrome trace: it is made from a recording, and can&apos;t be read as one.</source>
        <translation>C’est une trace de Chrome&#xa0;: elle est faite à partir d’un enregistrement, et ne peut pas être relue comme tel.</translation>
    </message>
    <message>
        <source>This is not a recording: it does not begin with the line that every recording begins with.</source>
        <translation>Ce n’est pas un enregistrement&#xa0;: il ne commence pas par la ligne par laquelle tous commencent.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The recording has the format&apos;s version %1; this program knows versions up to %2. A newer Coroscope can read it.</source>
        <translation>L’enregistrement est à la version %1 du format&#xa0;; ce programme connaît les versions jusqu’à %2. Un Coroscope plus récent peut le lire.</translation>
    </message>
    <message>
        <source>The recording&apos;s first line does not say its version.</source>
        <translation>La première ligne de l’enregistrement ne dit pas sa version.</translation>
    </message>
    <message numerus="yes">
        <source>Time ran backwards at %Ln event(s), which got the time of the one before.</source>
        <translation>
            <numerusform>Le temps reculait à %Ln événement, qui a reçu l’instant du précédent.</numerusform>
            <numerusform>Le temps reculait à %Ln événements, qui ont reçu l’instant du précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no end: what wrote it was ended, or is not done yet.</source>
        <translation>L’enregistrement n’a pas de fin&#xa0;: ce qui l’écrivait a été arrêté, ou n’a pas terminé.</translation>
    </message>
    <message>
        <source>The file is cut off in line %L1: what came after event %L2 is missing.</source>
        <translation>Le fichier est coupé à la ligne %L1&#xa0;: ce qui suivait l’événement %L2 manque.</translation>
    </message>
    <message>
        <source>it is not what JSON calls an object</source>
        <translation>ce n’est pas ce que JSON appelle un objet</translation>
    </message>
    <message>
        <source>Line %L1 is wrong (%2): what came after event %L3 is left out.</source>
        <translation>La ligne %L1 est fausse (%2)&#xa0;: ce qui suivait l’événement %L3 est omis.</translation>
    </message>
    <message>
        <source>it gives a state to what is no task</source>
        <translation>elle donne un état à ce qui n’est pas une tâche</translation>
    </message>
    <message>
        <source>Lines are missing: the recording had %L1 events, and %L2 are in the file.</source>
        <translation>Des lignes manquent&#xa0;: l’enregistrement avait %L1 événements, et le fichier en contient %L2.</translation>
    </message>
</context>
<context>
    <name>record::Outcome</name>
    <message>
        <source>“%1” has not ended.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas terminée.</translation>
    </message>
    <message>
        <source>“%1” returned %2 at %3.</source>
        <translation>«&#xa0;%1&#xa0;» a rendu %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” raised %2 at %3.</source>
        <translation>«&#xa0;%1&#xa0;» a levé %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” was cancelled and ended at %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée et s’est terminée à %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” was cancelled and ended at %2.</source>
        <translation>Le gather dans «&#xa0;%1&#xa0;» a été annulé et s’est terminé à %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” failed at %2.</source>
        <translation>Le gather dans «&#xa0;%1&#xa0;» a échoué à %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” raised CancelledError at %2, as soon as its first cancelled child, “%3”, had stopped.</source>
        <translation>Le gather dans «&#xa0;%1&#xa0;» a levé CancelledError à %2, dès que son premier enfant annulé, «&#xa0;%3&#xa0;», s’est arrêté.</translation>
    </message>
    <message>
        <source>The gather in “%1” raised the error of “%3” at %2.</source>
        <translation>Le gather dans «&#xa0;%1&#xa0;» a levé l’erreur de «&#xa0;%3&#xa0;» à %2.</translation>
    </message>
    <message>
        <source>Finished, but lost to “%1”: %2.</source>
        <translation>Terminées, mais perdues pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Went on with nobody waiting: %1.</source>
        <translation>Ont continué sans que personne les attende&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The TaskGroup in “%1” was cancelled and ended at %2.</source>
        <translation>Le TaskGroup dans «&#xa0;%1&#xa0;» a été annulé et s’est terminé à %2.</translation>
    </message>
    <message>
        <source>The body of the TaskGroup in “%1” failed; the group ended at %2.</source>
        <translation>Le corps du TaskGroup dans «&#xa0;%1&#xa0;» a échoué&#xa0;; le groupe s’est terminé à %2.</translation>
    </message>
    <message>
        <source>The TaskGroup in “%1” ended at %2 with the errors of %3.</source>
        <translation>Le TaskGroup dans «&#xa0;%1&#xa0;» s’est terminé à %2 avec les erreurs de %3.</translation>
    </message>
    <message>
        <source>It cancelled %1.</source>
        <translation>Il a annulé %1.</translation>
    </message>
    <message>
        <source>The timeout of %1 in “%2” passed at %3, but what it held took until %4 to stop.</source>
        <translation>Le timeout de %1 dans «&#xa0;%2&#xa0;» est passé à %3, mais ce qu’il tenait ne s’est arrêté qu’à %4.</translation>
    </message>
    <message>
        <source>The timeout of %1 in “%2” passed at %3.</source>
        <translation>Le timeout de %1 dans «&#xa0;%2&#xa0;» est passé à %3.</translation>
    </message>
    <message>
        <source>The shield kept the cancel of %1 from “%2”: %3.</source>
        <translation>Le shield a épargné à «&#xa0;%2&#xa0;» l’annulation de %1&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2 and went on all the same: it returned %3 at %4.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée à %2 et a continué malgré tout&#xa0;: elle a rendu %3 à %4.</translation>
    </message>
    <message>
        <source>“%1” was left over at the end, and was cancelled.</source>
        <translation>«&#xa0;%1&#xa0;» restait à la fin, et a été annulée.</translation>
    </message>
    <message>
        <source>%1, which has not ended</source>
        <translation>%1, qui n’est pas terminée</translation>
    </message>
    <message>
        <source>%1 cleaned up until %2</source>
        <translation>%1 a nettoyé jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 until %2, where it failed</source>
        <translation>%1 jusqu’à %2, où elle a échoué</translation>
    </message>
    <message>
        <source>%1 until %2, where it was cancelled</source>
        <translation>%1 jusqu’à %2, où elle a été annulée</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a task&apos;s name in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more like these.</source>
        <translation>
            <numerusform>… et %Ln autre semblable.</numerusform>
            <numerusform>… et %Ln autres semblables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended cancelled at %1: %2.</source>
        <translation>Ont fini annulées à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2, before it had begun: its body never ran.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée à %2, avant d’avoir commencé&#xa0;: son corps ne s’est jamais exécuté.</translation>
    </message>
    <message>
        <source>“%1” went on until %2, though “%3”, which had made it, was over at %4.</source>
        <translation>«&#xa0;%1&#xa0;» a continué jusqu’à %2, alors que «&#xa0;%3&#xa0;», qui l’avait créée, était finie à %4.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2, but ended with %3 at %4.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée à %2, mais a fini avec %3 à %4.</translation>
    </message>
    <message>
        <source>“%1” failed at %2 with %3.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué à %2 avec %3.</translation>
    </message>
    <message>
        <source>%1 (cancelled at %2)</source>
        <translation>%1 (annulée à %2)</translation>
    </message>
</context>
<context>
    <name>record::Recorder</name>
    <message>
        <source>After %L1 events only creations, cancels and ends were recorded.</source>
        <translation>Après %L1 événements, seules les créations, annulations et fins ont été enregistrées.</translation>
    </message>
</context>
<context>
    <name>record::Why</name>
    <message>
        <source>CancelledError was raised in “%1”.</source>
        <translation>CancelledError a été levée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was cancelled before its first step.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée avant son premier pas.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminée annulée.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled: %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminée annulée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” raised %2.</source>
        <translation>«&#xa0;%1&#xa0;» a levé %2.</translation>
    </message>
    <message>
        <source>“%1” returned, but was cancelled just before: its value is lost.</source>
        <translation>«&#xa0;%1&#xa0;» a rendu une valeur, mais venait d’être annulée&#xa0;: la valeur est perdue.</translation>
    </message>
    <message>
        <source>“%1” was cancelled by code outside of any task.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée par du code hors de toute tâche.</translation>
    </message>
    <message>
        <source>“%1” cancelled itself.</source>
        <translation>«&#xa0;%1&#xa0;» s’est annulée elle-même.</translation>
    </message>
    <message>
        <source>“%2” called cancel() on “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» a appelé cancel() sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A timer&apos;s callback cancelled “%1”.</source>
        <translation>Le rappel d’une minuterie a annulé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The gather that holds “%1” was cancelled, and passed it on.</source>
        <translation>Le gather qui tient «&#xa0;%1&#xa0;» a été annulé, et a transmis l’annulation.</translation>
    </message>
    <message>
        <source>“%2”, which awaited “%1”, was cancelled, and passed it on.</source>
        <translation>«&#xa0;%2&#xa0;», qui attendait «&#xa0;%1&#xa0;», a été annulée, et a transmis l’annulation.</translation>
    </message>
    <message>
        <source>The object that “%1” was bound to was destroyed.</source>
        <translation>L’objet auquel «&#xa0;%1&#xa0;» était liée a été détruit.</translation>
    </message>
    <message>
        <source>The loop came to its end: “%1” was left over.</source>
        <translation>La boucle arrivait à sa fin&#xa0;: «&#xa0;%1&#xa0;» restait.</translation>
    </message>
    <message>
        <source>“%2” failed, so its group stopped the body that “%1” ran.</source>
        <translation>«&#xa0;%2&#xa0;» a échoué, alors son groupe a arrêté le corps que «&#xa0;%1&#xa0;» exécutait.</translation>
    </message>
    <message>
        <source>“%2” failed, so their group cancelled “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» a échoué, alors leur groupe a annulé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” was cancelled while it ran a group, which then cancelled “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» a été annulée pendant qu’elle menait un groupe, qui a alors annulé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The body of the group that held “%1” raised an error.</source>
        <translation>Le corps du groupe qui tenait «&#xa0;%1&#xa0;» a levé une erreur.</translation>
    </message>
    <message>
        <source>The group that held “%1” was told to cancel().</source>
        <translation>On a dit cancel() au groupe qui tenait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The timeout in “%1” passed, and what it held had ended: it raised TimeoutError.</source>
        <translation>Le timeout dans «&#xa0;%1&#xa0;» est passé, et ce qu’il tenait était terminé&#xa0;: il a levé TimeoutError.</translation>
    </message>
    <message>
        <source>The %1 in “%2” failed.</source>
        <translation>Le %1 dans «&#xa0;%2&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The %1 in “%2” was cancelled.</source>
        <translation>Le %1 dans «&#xa0;%2&#xa0;» a été annulé.</translation>
    </message>
    <message>
        <source>A timeout in “%1” passed.</source>
        <translation>Un timeout dans «&#xa0;%1&#xa0;» est passé.</translation>
    </message>
    <message>
        <source>A timeout of %2 in “%1” passed.</source>
        <translation>Un timeout de %2 dans «&#xa0;%1&#xa0;» est passé.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Il a dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>record::Words</name>
    <message>
        <source>clean-up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>son tour</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>une tâche</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>a future</source>
        <translation>un future</translation>
    </message>
    <message>
        <source>the tasks of its group</source>
        <translation>les tâches de son groupe</translation>
    </message>
    <message>
        <source>a semaphore</source>
        <translation>un sémaphore</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>un verrou</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>a barrier</source>
        <translation>une barrière</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>une file</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un thread</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>un signal</translation>
    </message>
    <message>
        <source>another library</source>
        <translation>une autre bibliothèque</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>an unknown task</source>
        <translation>une tâche inconnue</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>prévue</translation>
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
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n under it, folded</source>
        <translation>
            <numerusform>%1&#x202f;; %n en dessous, repliée</numerusform>
            <numerusform>%1&#x202f;; %n en dessous, repliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n under it</source>
        <translation>
            <numerusform>%1&#x202f;; %n en dessous</numerusform>
            <numerusform>%1&#x202f;; %n en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over since %2</source>
        <translation>%1&#xa0;: finie depuis %2</translation>
    </message>
    <message>
        <source>cleans up</source>
        <translation>nettoie</translation>
    </message>
    <message>
        <source>was cancelled, and goes on</source>
        <translation>a été annulée et continue</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>tourne</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>est suspendue</translation>
    </message>
    <message>
        <source>%1 %2 from %3 on, for %4</source>
        <translation>%1 %2 à partir de %3, pendant %4</translation>
    </message>
    <message>
        <source>%1 %2 (%3) from %4 on, for %5</source>
        <translation>%1 %2 (%3) à partir de %4, pendant %5</translation>
    </message>
    <message>
        <source>%1: a cancel was asked for at %2, by %3</source>
        <translation>%1&#xa0;: annulation demandée à %2, par %3</translation>
    </message>
    <message>
        <source>%1 returned at %2</source>
        <translation>%1 a rendu la main à %2</translation>
    </message>
    <message>
        <source>%1 returned %3 at %2</source>
        <translation>%1 a rendu %3 à %2</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3</source>
        <translation>%1 a échoué à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was cancelled at %2, before it began</source>
        <translation>%1 a été annulée à %2, avant d’avoir commencé</translation>
    </message>
    <message>
        <source>%1 ended at %2, cancelled</source>
        <translation>%1&#xa0;s’est terminée à %2, annulée</translation>
    </message>
    <message>
        <source>%1: the cancel arrived at %2</source>
        <translation>%1&#xa0;: l’annulation est arrivée à %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3 %4</source>
        <translation>%1 à %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2, for %3, %4</source>
        <translation>%1 de %2, pendant %3, %4</translation>
    </message>
    <message>
        <source>%1 held the event loop up</source>
        <translation>%1 a bloqué la boucle d’événements</translation>
    </message>
    <message>
        <source>suspended, and what it waits for</source>
        <translation>suspendue, et ce qu’elle attend</translation>
    </message>
    <message>
        <source>cancelled and not over, or cleaning up</source>
        <translation>annulée sans être finie, ou en nettoyage</translation>
    </message>
    <message>
        <source>cancel asked for, and delivered</source>
        <translation>annulation demandée, et reçue</translation>
    </message>
    <message>
        <source>goes on after its scope was closed</source>
        <translation>continue après la fin de sa portée</translation>
    </message>
    <message>
        <source>held up by %1</source>
        <translation>bloquée par %1</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>boucle d’événements</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>would have run</source>
        <translation>aurait continué</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>l’exécution précédente</translation>
    </message>
</context>
</TS>
