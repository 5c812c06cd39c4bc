<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwaitTreeList</name>
    <message>
        <source>Await tree</source>
        <translation>Await tree</translation>
    </message>
    <message>
        <source>No task is under way here</source>
        <translation>No task is under way here</translation>
    </message>
    <message>
        <source>Put the cursor where tasks wait: drag along the ruler.</source>
        <translation>Put the cursor where tasks wait: drag along the ruler.</translation>
    </message>
</context>
<context>
    <name>ChecksumSheet</name>
    <message>
        <source>Check against a checksum</source>
        <translation>Check against a checksum</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5, or a line of SHA256SUMS</source>
        <translation>SHA-256, SHA-512, SHA-1 or MD5, or a line of SHA256SUMS</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
</context>
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
    <message>
        <source>Download the practice list</source>
        <translation>Download the practice list</translation>
    </message>
    <message>
        <source>Clear finished downloads</source>
        <translation>Clear finished downloads</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancel all</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Open list…</translation>
    </message>
    <message>
        <source>Practice list: nine pages</source>
        <translation>Practice list: nine pages</translation>
    </message>
    <message>
        <source>Practice list that misbehaves</source>
        <translation>Practice list that misbehaves</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Retry failed</translation>
    </message>
    <message>
        <source>Copy failed URLs</source>
        <translation>Copy failed URLs</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Timeline of the newest run</source>
        <translation>Timeline of the newest run</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancel task</translation>
    </message>
    <message>
        <source>Show the selected task</source>
        <translation>Show the selected task</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold all</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Unfold all</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Hide the legend</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Show the legend</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Export as SVG…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Export as PNG…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Open recording…</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>Save recording…</translation>
    </message>
    <message>
        <source>Export as Chrome Trace…</source>
        <translation>Export as Chrome Trace…</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Undo the change</translation>
    </message>
    <message>
        <source>Redo the change</source>
        <translation>Redo the change</translation>
    </message>
    <message>
        <source>Add a cancel</source>
        <translation>Add a cancel</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>Filter scenarios</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Back to the virtual run</source>
        <translation>Back to the virtual run</translation>
    </message>
    <message>
        <source>Make the task fail</source>
        <translation>Make the task fail</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>New program</translation>
    </message>
    <message>
        <source>Open program…</source>
        <translation>Open program…</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>Save program</translation>
    </message>
    <message>
        <source>Save program as…</source>
        <translation>Save program as…</translation>
    </message>
    <message>
        <source>Close program</source>
        <translation>Close program</translation>
    </message>
    <message>
        <source>Edit as a program</source>
        <translation>Edit as a program</translation>
    </message>
    <message>
        <source>Edit in the Lab</source>
        <translation>Edit in the Lab</translation>
    </message>
    <message>
        <source>Process files…</source>
        <translation>Process files…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Save as %1…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Save as JSON…</translation>
    </message>
    <message>
        <source>Copy the results shown</source>
        <translation>Copy the results shown</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Search in the files</source>
        <translation>Search in the files</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Compare with a file…</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Close comparison</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Save as text…</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copy what is shown</translation>
    </message>
    <message>
        <source>Compare with the run before</source>
        <translation>Compare with the run before</translation>
    </message>
    <message>
        <source>Add to the table, paused</source>
        <translation>Add to the table, paused</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pause all</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Resume all</translation>
    </message>
    <message>
        <source>Save what is shown as CSV…</source>
        <translation>Save what is shown as CSV…</translation>
    </message>
    <message>
        <source>Save what is shown as JSON…</source>
        <translation>Save what is shown as JSON…</translation>
    </message>
    <message>
        <source>Save failed URLs as a list…</source>
        <translation>Save failed URLs as a list…</translation>
    </message>
    <message>
        <source>Copy the rows shown</source>
        <translation>Copy the rows shown</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Show the waterfall</source>
        <translation>Show the waterfall</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Paste addresses</translation>
    </message>
    <message>
        <source>Search in the downloads</source>
        <translation>Search in the downloads</translation>
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
    <name>DownloadColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>DownloadDetailRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DownloadDetailText</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>To be saved as</source>
        <translation>To be saved as</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Saved as</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Speed limit</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Complete?</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>not announced</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>in an earlier session: %1</source>
        <translation>in an earlier session: %1</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>%1 given, not compared yet</source>
        <translation>%1 given, not compared yet</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>from %1; the last %2 of it were fetched again and compared</source>
        <translation>from %1; the last %2 of it were fetched again and compared</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Started again</translation>
    </message>
    <message>
        <source>from 0: the file had changed on the server</source>
        <translation>from 0: the file had changed on the server</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>it broke off</translation>
    </message>
    <message>
        <source>as many bytes as announced (Content-Length)</source>
        <translation>as many bytes as announced (Content-Length)</translation>
    </message>
    <message>
        <source>the last chunk came</source>
        <translation>the last chunk came</translation>
    </message>
    <message>
        <source>the stream was ended (HTTP/2)</source>
        <translation>the stream was ended (HTTP/2)</translation>
    </message>
    <message>
        <source>the server closed the connection; nothing else tells that this was all</source>
        <translation>the server closed the connection; nothing else tells that this was all</translation>
    </message>
    <message>
        <source>the server names none: a part can&apos;t be gone on with</source>
        <translation>the server names none: a part can&apos;t be gone on with</translation>
    </message>
    <message>
        <source>%1: strong, a part can be gone on with</source>
        <translation>%1: strong, a part can be gone on with</translation>
    </message>
    <message>
        <source>%1: weak, a part can&apos;t be gone on with</source>
        <translation>%1: weak, a part can&apos;t be gone on with</translation>
    </message>
    <message>
        <source>%1; the server sends no parts of it</source>
        <translation>%1; the server sends no parts of it</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Redirect %1</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connected to</translation>
    </message>
    <message>
        <source>%1, by a connection that was open already</source>
        <translation>%1, by a connection that was open already</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Times of the last attempt</source>
        <translation>Times of the last attempt</translation>
    </message>
    <message>
        <source>Waited for a place</source>
        <translation>Waited for a place</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Name lookup</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Until the first byte</source>
        <translation>Until the first byte</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Writing the end</source>
        <translation>Writing the end</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln at once</source>
        <translation>
            <numerusform>up to %Ln at once</numerusform>
            <numerusform>up to %Ln at once</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 with gaps; what lies before and behind each was fetched again and compared</source>
        <translation>from %1 with gaps; what lies before and behind each was fetched again and compared</translation>
    </message>
    <message>
        <source>each byte of the announced length is here, and the seams between what several connections brought were compared</source>
        <translation>each byte of the announced length is here, and the seams between what several connections brought were compared</translation>
    </message>
</context>
<context>
    <name>DownloadDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>Choose a download to see what is known of it.</source>
        <translation>Choose a download to see what is known of it.</translation>
    </message>
</context>
<context>
    <name>DownloadIdentityFields</name>
    <message>
        <source>What the servers are told</source>
        <translation>What the servers are told</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for the servers</source>
        <translation>Name for the servers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password for the servers</source>
        <translation>Password for the servers</translation>
    </message>
    <message>
        <source>Name and password are kept until the window is closed, and written to no file.</source>
        <translation>Name and password are kept until the window is closed, and written to no file.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: value</translation>
    </message>
    <message>
        <source>One a line. Those that may be keys are kept only until the window is closed.</source>
        <translation>One a line. Those that may be keys are kept only until the window is closed.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
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
        <translation>File of cookies</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file of cookies</source>
        <translation>Choose the file of cookies</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>that of the environment</source>
        <translation>that of the environment</translation>
    </message>
    <message>
        <source>With its password it is kept only until the window is closed.</source>
        <translation>With its password it is kept only until the window is closed.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in Netscape&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>DownloadMenu</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copy URL</translation>
    </message>
    <message>
        <source>Copy error</source>
        <translation>Copy error</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Follow it to http, once</source>
        <translation>Follow it to http, once</translation>
    </message>
    <message>
        <source>Remove, keep the file</source>
        <translation>Remove, keep the file</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Check against a checksum…</source>
        <translation>Check against a checksum…</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>Limit its speed…</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copy row</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove, file to the trash</source>
        <translation>Remove, file to the trash</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Shift+Del</translation>
    </message>
</context>
<context>
    <name>DownloadModel</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>DownloadOptionsSheet</name>
    <message>
        <source>Options for downloads</source>
        <translation>Options for downloads</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>When the file exists</source>
        <translation>When the file exists</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>new name</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>overwrite</translation>
    </message>
    <message>
        <source>Download an address once only</source>
        <translation>Download an address once only</translation>
    </message>
    <message>
        <source>They count for what is started from now on.</source>
        <translation>They count for what is started from now on.</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Where downloads go</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
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
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>DownloadStatusCard</name>
    <message>
        <source>When one fails</source>
        <translation>When one fails</translation>
    </message>
    <message>
        <source>keep going, collect errors</source>
        <translation>keep going, collect errors</translation>
    </message>
    <message>
        <source>report the first</source>
        <translation>report the first</translation>
    </message>
    <message>
        <source>cancel the rest</source>
        <translation>cancel the rest</translation>
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
        <translation>Nothing was downloaded yet</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>None of this kind</translation>
    </message>
    <message>
        <source>Type, paste or drop addresses into the list above and press Download. The practice list needs no network.</source>
        <translation>Type, paste or drop addresses into the list above and press Download. The practice list needs no network.</translation>
    </message>
    <message>
        <source>Downloads shown</source>
        <translation>Downloads shown</translation>
    </message>
    <message>
        <source>Nothing of that name or address</source>
        <translation>Nothing of that name or address</translation>
    </message>
</context>
<context>
    <name>DownloadTableTools</name>
    <message>
        <source>Search in names and addresses</source>
        <translation>Search in names and addresses</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Waterfall</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Save the results</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>cancelled after %1</translation>
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
    <message>
        <source>awaiting %1…</source>
        <translation>awaiting %1…</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
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
        <source>waits for its turn</source>
        <translation>waits for its turn</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>cancelled by you</translation>
    </message>
    <message>
        <source>cancelled because another failed</source>
        <translation>cancelled because another failed</translation>
    </message>
    <message>
        <source>%1; Retry goes on from %2</source>
        <translation>%1; Retry goes on from %2</translation>
    </message>
    <message>
        <source>the file changed: started again from 0</source>
        <translation>the file changed: started again from 0</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 bytes</translation>
    </message>
    <message>
        <source>a web page?</source>
        <translation>a web page?</translation>
    </message>
    <message>
        <source>skipped: the file was here already</source>
        <translation>skipped: the file was here already</translation>
    </message>
    <message>
        <source>server asks to wait %1</source>
        <translation>server asks to wait %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>attempt %1 of %2 in %3</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelling</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after a reset</source>
        <translation>attempt %1 of %2 after a reset</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after a stall</source>
        <translation>attempt %1 of %2 after a stall</translation>
    </message>
    <message>
        <source>attempt %1 of %2 after status %3</source>
        <translation>attempt %1 of %2 after status %3</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>attempt %1 of %2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>waiting for the answer</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 kept</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes</source>
        <translation>
            <numerusform>%1: %Ln byte</numerusform>
            <numerusform>%1: %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>needs its password or key: Resume puts the address into the list</source>
        <translation>needs its password or key: Resume puts the address into the list</translation>
    </message>
    <message>
        <source>paused; starts again from 0</source>
        <translation>paused; starts again from 0</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausing</translation>
    </message>
    <message>
        <source>from the mirror %1</source>
        <translation>from the mirror %1</translation>
    </message>
    <message>
        <source>fewer connections to that host (%1)</source>
        <translation>fewer connections to that host (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadWaterfallRow</name>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>DownloadsHeader</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Practice list</source>
        <translation>Practice list</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>More commands</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Open a list of addresses</source>
        <translation>Open a list of addresses</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Save the results</translation>
    </message>
</context>
<context>
    <name>EventLogList</name>
    <message>
        <source>Event log</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>No event</translation>
    </message>
    <message>
        <source>Search and filter leave none.</source>
        <translation>Search and filter leave none.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>never started</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>by %1: %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>cancel requested</source>
        <translation>cancel requested</translation>
    </message>
    <message>
        <source>cancel delivered</source>
        <translation>cancel delivered</translation>
    </message>
    <message>
        <source>cancel withdrawn</source>
        <translation>cancel withdrawn</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 begins</translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation>joins %1</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 moves</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 ends</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left</source>
        <translation>
            <numerusform>%Ln request left</numerusform>
            <numerusform>%Ln requests left</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Files at once</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Hidden files</translation>
    </message>
    <message>
        <source>Pass over missing files</source>
        <translation>Pass over missing files</translation>
    </message>
</context>
<context>
    <name>FileComparisonCard</name>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Files shown</translation>
    </message>
    <message>
        <source>Search in paths and checksums</source>
        <translation>Search in paths and checksums</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Files compared</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>None of this kind</translation>
    </message>
</context>
<context>
    <name>FileLot</name>
    <message>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Let it go to the trash (Space)</source>
        <translation>Let it go to the trash (Space)</translation>
    </message>
    <message>
        <source>Keep it (Space)</source>
        <translation>Keep it (Space)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Copy the result</source>
        <translation>Copy the result</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Let it go to the trash</source>
        <translation>Let it go to the trash</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Keep what lies in its folder</source>
        <translation>Keep what lies in its folder</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>FilePlaceRow</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
</context>
<context>
    <name>FilePlacesCard</name>
    <message>
        <source>Files and folders to process</source>
        <translation>Files and folders to process</translation>
    </message>
    <message>
        <source>Drop a file of checksums here</source>
        <translation>Drop a file of checksums here</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Drop files or folders here</translation>
    </message>
    <message>
        <source>A SHA256SUMS file, for example; the files it names are read, and compared with it.</source>
        <translation>A SHA256SUMS file, for example; the files it names are read, and compared with it.</translation>
    </message>
    <message>
        <source>Or choose them below. A folder stands for all the files in it.</source>
        <translation>Or choose them below. A folder stands for all the files in it.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the files to process</source>
        <translation>Clear the files to process</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Retry %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>FileStatusCard</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>checksums</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verify</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicates</translation>
    </message>
    <message>
        <source>When one fails</source>
        <translation>When one fails</translation>
    </message>
    <message>
        <source>keep going, collect errors</source>
        <translation>keep going, collect errors</translation>
    </message>
    <message>
        <source>report the first</source>
        <translation>report the first</translation>
    </message>
    <message>
        <source>cancel the rest</source>
        <translation>cancel the rest</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files shown</source>
        <translation>Files shown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>None of this kind</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Looking for files…</translation>
    </message>
    <message>
        <source>No file was processed yet</source>
        <translation>No file was processed yet</translation>
    </message>
    <message>
        <source>Drop or choose files and folders above, say what to do, and start. Nothing on the disk is changed.</source>
        <translation>Drop or choose files and folders above, say what to do, and start. Nothing on the disk is changed.</translation>
    </message>
</context>
<context>
    <name>FileTableTools</name>
    <message>
        <source>Search in paths and checksums</source>
        <translation>Search in paths and checksums</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Compare the results</source>
        <translation>Compare the results</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Save the results</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>%1 checksums</source>
        <translation>%1 checksums</translation>
    </message>
    <message>
        <source>Lines and words</source>
        <translation>Lines and words</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>cancelled after %1</source>
        <translation>cancelled after %1</translation>
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
        <source>awaiting %Ln file(s)…</source>
        <translation>
            <numerusform>awaiting %Ln file…</numerusform>
            <numerusform>awaiting %Ln files…</numerusform>
        </translation>
    </message>
    <message>
        <source>awaiting the list of files…</source>
        <translation>awaiting the list of files…</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>raised %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still running, nobody awaits them</source>
        <translation>
            <numerusform>%Ln file still running, nobody awaits them</numerusform>
            <numerusform>%Ln files still running, nobody awaits them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>3 × a pipe</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be read, the first is line %1</source>
        <translation>
            <numerusform>%Ln line can&apos;t be read, the first is line %1</numerusform>
            <numerusform>%Ln lines can&apos;t be read, the first is line %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled because another failed</source>
        <translation>cancelled because another failed</translation>
    </message>
    <message>
        <source>cancelled by you</source>
        <translation>cancelled by you</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>not here, ignored</source>
        <translation>not here, ignored</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>as promised</translation>
    </message>
    <message>
        <source>like no other</source>
        <translation>like no other</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>another name of one of its files</source>
        <translation>another name of one of its files</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) alike</source>
        <translation>
            <numerusform>%Ln file alike</numerusform>
            <numerusform>%Ln files alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTrashBar</name>
    <message>
        <source>Keep of each group</source>
        <translation>Keep of each group</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>FilesHeader</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Run shown</source>
        <translation>Run shown</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>More commands</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files to process</source>
        <translation>Files to process</translation>
    </message>
    <message>
        <source>A folder to process</source>
        <translation>A folder to process</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Save the results</translation>
    </message>
    <message>
        <source>Keep what lies in this folder</source>
        <translation>Keep what lies in this folder</translation>
    </message>
    <message>
        <source>Compare with a file of checksums or saved results</source>
        <translation>Compare with a file of checksums or saved results</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
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
    <message>
        <source>In a timeline</source>
        <translation>In a timeline</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation>To the lane above or below</translation>
    </message>
    <message>
        <source>To the task&apos;s event before or after</source>
        <translation>To the task&apos;s event before or after</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>Cursor to the beginning or the end</translation>
    </message>
    <message>
        <source>Plus, Minus</source>
        <translation>Plus, Minus</translation>
    </message>
    <message>
        <source>Closer, or further away</source>
        <translation>Closer, or further away</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Show the whole run</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Show the selected task</source>
        <translation>Show the selected task</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Fold or unfold what is below</source>
        <translation>Fold or unfold what is below</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Follow a run that goes on</source>
        <translation>Follow a run that goes on</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancel the selected task</source>
        <translation>Cancel the selected task</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Why did it end so?</source>
        <translation>Why did it end so?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom at the pointer</translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation>Shift+Wheel, drag</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Move in time</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Show or hide the run before</source>
        <translation>Show or hide the run before</translation>
    </message>
    <message>
        <source>In the table of downloads</source>
        <translation>In the table of downloads</translation>
    </message>
    <message>
        <source>Open, resume, retry or cancel it</source>
        <translation>Open, resume, retry or cancel it</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Show its details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+Up, Shift+Down</translation>
    </message>
    <message>
        <source>Select more of them</source>
        <translation>Select more of them</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Select one more, or one less</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Pause, or resume</translation>
    </message>
    <message>
        <source>Open it, or show it in its folder</source>
        <translation>Open it, or show it in its folder</translation>
    </message>
    <message>
        <source>Retry, or cancel</source>
        <translation>Retry, or cancel</translation>
    </message>
    <message>
        <source>Check it against a checksum, or limit its speed</source>
        <translation>Check it against a checksum, or limit its speed</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Move what waits up or down</source>
        <translation>Move what waits up or down</translation>
    </message>
    <message>
        <source>Remove, keep the file</source>
        <translation>Remove, keep the file</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Shift+Del</translation>
    </message>
    <message>
        <source>Remove, file to the trash</source>
        <translation>Remove, file to the trash</translation>
    </message>
    <message>
        <source>Waterfall: to the step before or after</source>
        <translation>Waterfall: to the step before or after</translation>
    </message>
    <message>
        <source>Plus, Minus, 0</source>
        <translation>Plus, Minus, 0</translation>
    </message>
    <message>
        <source>Waterfall: closer, further away, everything</source>
        <translation>Waterfall: closer, further away, everything</translation>
    </message>
</context>
<context>
    <name>LabAnswer</name>
    <message>
        <source>%1: right</source>
        <translation>%1: right</translation>
    </message>
    <message>
        <source>%1: not so</source>
        <translation>%1: not so</translation>
    </message>
</context>
<context>
    <name>LabCatalogueFoot</name>
    <message>
        <source>Predict first</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Review questions</source>
        <translation>Review questions</translation>
    </message>
    <message>
        <source>Review questions: %1</source>
        <translation>Review questions: %1</translation>
    </message>
</context>
<context>
    <name>LabCatalogueList</name>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>Filter scenarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>No scenario</translation>
    </message>
    <message>
        <source>None has these words in its title or its name.</source>
        <translation>None has these words in its title or its name.</translation>
    </message>
    <message>
        <source>Programs: new, open, save</source>
        <translation>Programs: new, open, save</translation>
    </message>
</context>
<context>
    <name>LabCode</name>
    <message>
        <source>Language of the source</source>
        <translation>Language of the source</translation>
    </message>
    <message>
        <source>The C++ that runs</source>
        <translation>The C++ that runs</translation>
    </message>
    <message>
        <source>The same in Python</source>
        <translation>The same in Python</translation>
    </message>
    <message>
        <source>line %1, a task waits here: %2</source>
        <translation>line %1, a task waits here: %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Edit as a program</source>
        <translation>Edit as a program</translation>
    </message>
    <message>
        <source>Opens a program that does the same, with these values and cancels (Ctrl+E)</source>
        <translation>Opens a program that does the same, with these values and cancels (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>LabEnding</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
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
        <translation>Run it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open “%1” in the Lab</source>
        <translation>Open “%1” in the Lab</translation>
    </message>
</context>
<context>
    <name>LabExercisesFoot</name>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
</context>
<context>
    <name>LabExercisesSheet</name>
    <message>
        <source>Review questions</source>
        <translation>Review questions</translation>
    </message>
</context>
<context>
    <name>LabGrip</name>
    <message>
        <source>Left and Right move it, F makes it fail or succeed</source>
        <translation>Left and Right move it, F makes it fail or succeed</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Left and Right move it</translation>
    </message>
    <message>
        <source>drag: %1</source>
        <translation>drag: %1</translation>
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
        <translation>Computed on the virtual clock by the library itself: nothing is drawn by hand.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>On the event loop of this window, in step with the clock. Any change ends the live run.</source>
        <translation>On the event loop of this window, in step with the clock. Any change ends the live run.</translation>
    </message>
</context>
<context>
    <name>LabLiveBar</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep the cancels</source>
        <translation>Keep the cancels</translation>
    </message>
    <message>
        <source>Makes each a pin at its time, to be studied in virtual time.</source>
        <translation>Makes each a pin at its time, to be studied in virtual time.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancels the selected task (Del, Ctrl+K)</source>
        <translation>Cancels the selected task (Del, Ctrl+K)</translation>
    </message>
    <message>
        <source>Fail it</source>
        <translation>Fail it</translation>
    </message>
    <message>
        <source>Ends the wait of the selected task with an error (Ctrl+Shift+F); one that waits for other tasks cannot be made to fail</source>
        <translation>Ends the wait of the selected task with an error (Ctrl+Shift+F); one that waits for other tasks cannot be made to fail</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>One step of a task, or one callback (F10)</source>
        <translation>One step of a task, or one callback (F10)</translation>
    </message>
    <message>
        <source>A turn of the loop: all that is ready (Shift+F10)</source>
        <translation>A turn of the loop: all that is ready (Shift+F10)</translation>
    </message>
    <message>
        <source>Back to the virtual run (Esc)</source>
        <translation>Back to the virtual run (Esc)</translation>
    </message>
    <message>
        <source>On the event loop, in step with the clock (F5)</source>
        <translation>On the event loop, in step with the clock (F5)</translation>
    </message>
</context>
<context>
    <name>LabOutcome</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Changed, and no task ends otherwise or at another time.</source>
        <translation>Changed, and no task ends otherwise or at another time.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Open a program</source>
        <translation>Open a program</translation>
    </message>
    <message>
        <source>Programs (*.json)</source>
        <translation>Programs (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Save the program</translation>
    </message>
</context>
<context>
    <name>LabParameterGrid</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Nothing to change here</translation>
    </message>
    <message>
        <source>A cancel from outside can still be added.</source>
        <translation>A cancel from outside can still be added.</translation>
    </message>
    <message>
        <source>When a task begins</source>
        <translation>When a task begins</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>eager</translation>
    </message>
    <message>
        <source>Scheduled: a task begins at the loop&apos;s next turn, asyncio&apos;s rule. Eager: at once, inside createTask; so do QCoro&apos;s tasks, and asyncio&apos;s with its eager task factory.</source>
        <translation>Scheduled: a task begins at the loop&apos;s next turn, asyncio&apos;s rule. Eager: at once, inside createTask; so do QCoro&apos;s tasks, and asyncio&apos;s with its eager task factory.</translation>
    </message>
</context>
<context>
    <name>LabPin</name>
    <message>
        <source>Left and Right move it, Up and Down give it another task, Delete takes it away</source>
        <translation>Left and Right move it, Up and Down give it another task, Delete takes it away</translation>
    </message>
</context>
<context>
    <name>LabPredictionCard</name>
    <message>
        <source>Your prediction: %1</source>
        <translation>Your prediction: %1</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>What will happen?</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show the run without a prediction</source>
        <translation>Show the run without a prediction</translation>
    </message>
    <message>
        <source>How does each task end, and when? The source and the parameters are there to read; the run stays hidden until you have said it.</source>
        <translation>How does each task end, and when? The source and the parameters are there to read; the run stays hidden until you have said it.</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Show what happens</translation>
    </message>
</context>
<context>
    <name>LabPredictionRow</name>
    <message>
        <source>How %1 ends</source>
        <translation>How %1 ends</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>returns</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>is cancelled</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>never ends</translation>
    </message>
    <message>
        <source>When %1 ends, in seconds</source>
        <translation>When %1 ends, in seconds</translation>
    </message>
    <message>
        <source>Right but for the time. %1</source>
        <translation>Right but for the time. %1</translation>
    </message>
    <message>
        <source>The time is right. %1</source>
        <translation>The time is right. %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>not so</translation>
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
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Seconds of %1</translation>
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
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicate (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remove (Delete)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move out of what it is in</source>
        <translation>Move out of what it is in</translation>
    </message>
    <message>
        <source>Move into the one above</source>
        <translation>Move into the one above</translation>
    </message>
    <message>
        <source>Tasks and steps of the program</source>
        <translation>Tasks and steps of the program</translation>
    </message>
</context>
<context>
    <name>LabSize</name>
    <message>
        <source>Left and Right change it</source>
        <translation>Left and Right change it</translation>
    </message>
    <message>
        <source>drag: %1</source>
        <translation>drag: %1</translation>
    </message>
</context>
<context>
    <name>LabTimelineCard</name>
    <message>
        <source>Make it succeed</source>
        <translation>Make it succeed</translation>
    </message>
    <message>
        <source>Make it fail</source>
        <translation>Make it fail</translation>
    </message>
</context>
<context>
    <name>LabWordsCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>Await tree</source>
        <translation>Await tree</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
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
    <message>
        <source>Download a list</source>
        <translation>Download a list</translation>
    </message>
    <message>
        <source>9 pages from the practice server</source>
        <translation>9 pages from the practice server</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Process files</source>
        <translation>Process files</translation>
    </message>
    <message>
        <source>Checksums, counts, verification or duplicates of a folder</source>
        <translation>Checksums, counts, verification or duplicates of a folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ListFileReader</name>
    <message>
        <source>%1 is a folder; a list is a text file.</source>
        <translation>%1 is a folder; a list is a text file.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 is no file.</translation>
    </message>
    <message>
        <source>%1 has %2. Lists of up to %3 are read.</source>
        <translation>%1 has %2. Lists of up to %3 are read.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>%1 is no text, and was left alone.</source>
        <translation>%1 is no text, and was left alone.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open a recording</source>
        <translation>Open a recording</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>Recordings (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
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
    <message>
        <source>Open page</source>
        <translation>Open page</translation>
    </message>
    <message>
        <source>Open the page of run %1</source>
        <translation>Open the page of run %1</translation>
    </message>
    <message>
        <source>Timeline of run %1</source>
        <translation>Timeline of run %1</translation>
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
    <name>RunViewFilters</name>
    <message>
        <source>Filter tasks by name</source>
        <translation>Filter tasks by name</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Tasks in</source>
        <translation>Tasks in</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>Any scope</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>clean-up</translation>
    </message>
</context>
<context>
    <name>RunViewHeader</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Show the whole run (0)</source>
        <translation>Show the whole run (0)</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancel run</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>More commands</translation>
    </message>
</context>
<context>
    <name>RunViewPage</name>
    <message>
        <source>Save the run</source>
        <translation>Save the run</translation>
    </message>
</context>
<context>
    <name>RunWordsCard</name>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>Await tree</source>
        <translation>Await tree</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Waits, too</source>
        <translation>Waits, too</translation>
    </message>
    <message>
        <source>Search the event log</source>
        <translation>Search the event log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
    <name>Sizes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1, descending now</source>
        <translation>Sort by %1, descending now</translation>
    </message>
    <message>
        <source>Sort by %1, ascending now</source>
        <translation>Sort by %1, ascending now</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sort by %1</translation>
    </message>
</context>
<context>
    <name>SpeedSheet</name>
    <message>
        <source>Limit the speed</source>
        <translation>Limit the speed</translation>
    </message>
    <message>
        <source>At most, kB/s</source>
        <translation>At most, kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>At most so many kB/s; nothing: no limit of its own.</source>
        <translation>At most so many kB/s; nothing: no limit of its own.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
</context>
<context>
    <name>StatusFigures</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>speed</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>elapsed</translation>
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
    <name>Theme</name>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
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
        <source>cancelling</source>
        <translation>cancelling</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
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
    <name>TimelineCard</name>
    <message>
        <source>Timeline of %1</source>
        <translation>Timeline of %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>No task has run yet</source>
        <translation>No task has run yet</translation>
    </message>
    <message>
        <source>The filter leaves no task</source>
        <translation>The filter leaves no task</translation>
    </message>
    <message>
        <source>Ctrl+F goes to it; All shows every task again.</source>
        <translation>Ctrl+F goes to it; All shows every task again.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>a number of seconds from 0 to %1 is expected here</source>
        <translation>a number of seconds from 0 to %1 is expected here</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>List of addresses</source>
        <translation>List of addresses</translation>
    </message>
    <message>
        <source>Verdicts on the lines</source>
        <translation>Verdicts on the lines</translation>
    </message>
    <message>
        <source>This list is too long to be edited here. It can be downloaded, or cleared.</source>
        <translation>This list is too long to be edited here. It can be downloaded, or cleared.</translation>
    </message>
</context>
<context>
    <name>UrlListCard</name>
    <message>
        <source>Keep duplicates</source>
        <translation>Keep duplicates</translation>
    </message>
    <message>
        <source>Drop duplicates</source>
        <translation>Drop duplicates</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waiting for a place</source>
        <translation>waiting for a place</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>name lookup</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connection</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>waiting for the answer</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>receiving</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>computing the checksum</source>
        <translation>computing the checksum</translation>
    </message>
    <message>
        <source>waiting before the next attempt</source>
        <translation>waiting before the next attempt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>attempt %1, %2: %3, from %4 on</source>
        <translation>attempt %1, %2: %3, from %4 on</translation>
    </message>
    <message>
        <source>%1; failed</source>
        <translation>%1; failed</translation>
    </message>
</context>
<context>
    <name>WaterfallHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time since the start of the list</source>
        <translation>Time since the start of the list</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Show the whole time</translation>
    </message>
</context>
<context>
    <name>WhyList</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Nothing to explain yet</translation>
    </message>
    <message>
        <source>Choose a task that failed or was cancelled, in the timeline or in the log.</source>
        <translation>Choose a task that failed or was cancelled, in the timeline or in the log.</translation>
    </message>
</context>
<context>
    <name>app::AwaitTreeModel</name>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (see above)</translation>
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
    <name>app::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>app::DownloadFigures</name>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>%1 done, %2 %3, %4, %5 left, %6 elapsed</source>
        <translation>%1 done, %2 %3, %4, %5 left, %6 elapsed</translation>
    </message>
</context>
<context>
    <name>app::DownloadIdentity</name>
    <message>
        <source>A header reads “Name: value”, one a line.</source>
        <translation>A header reads “Name: value”, one a line.</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example:8080, or nothing.</source>
        <translation>Give an address such as http://proxy.example:8080, or nothing.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>This file can&apos;t be read.</translation>
    </message>
    <message>
        <source>Give a name, too.</source>
        <translation>Give a name, too.</translation>
    </message>
    <message>
        <source>A name has no colon in it.</source>
        <translation>A name has no colon in it.</translation>
    </message>
</context>
<context>
    <name>app::DownloadOptions</name>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads at once</translation>
    </message>
    <message>
        <source>At once from one host</source>
        <translation>At once from one host</translation>
    </message>
    <message>
        <source>Attempts for each</source>
        <translation>Attempts for each</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Connect within, s</translation>
    </message>
    <message>
        <source>First byte within, s</source>
        <translation>First byte within, s</translation>
    </message>
    <message>
        <source>Without a byte for at most, s</source>
        <translation>Without a byte for at most, s</translation>
    </message>
    <message>
        <source>In all at most, s</source>
        <translation>In all at most, s</translation>
    </message>
    <message>
        <source>Give 0 to %1 seconds, or nothing.</source>
        <translation>Give 0 to %1 seconds, or nothing.</translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Give 1 to %1.</translation>
    </message>
    <message>
        <source>%1 at once, %2 a host</source>
        <translation>%1 at once, %2 a host</translation>
    </message>
    <message>
        <source>no stall limit</source>
        <translation>no stall limit</translation>
    </message>
    <message>
        <source>stall limit %1</source>
        <translation>stall limit %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Give a folder.</source>
        <translation>Give a folder.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Give the whole path, from / on.</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <translation>Nothing can be saved there.</translation>
    </message>
    <message>
        <source>Speed of all, kB/s</source>
        <translation>Speed of all, kB/s</translation>
    </message>
    <message>
        <source>Give 1 to %1, or nothing.</source>
        <translation>Give 1 to %1, or nothing.</translation>
    </message>
    <message>
        <source>at most %1/s</source>
        <translation>at most %1/s</translation>
    </message>
    <message>
        <source>Size of a file at most, MB</source>
        <translation>Size of a file at most, MB</translation>
    </message>
    <message>
        <source>Give up below, kB/s</source>
        <translation>Give up below, kB/s</translation>
    </message>
    <message>
        <source>Connections for one large file</source>
        <translation>Connections for one large file</translation>
    </message>
</context>
<context>
    <name>app::DownloadSelection</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln download selected</numerusform>
            <numerusform>%Ln downloads selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Downloads</name>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 can&apos;t be opened.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>The folder of %1 can&apos;t be opened.</translation>
    </message>
    <message>
        <source>Download all %1</source>
        <translation>Download all %1</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>The list is still being read.</translation>
    </message>
    <message>
        <source>The list is empty: paste, type or drop addresses first.</source>
        <translation>The list is empty: paste, type or drop addresses first.</translation>
    </message>
    <message>
        <source>No line of the list can be downloaded.</source>
        <translation>No line of the list can be downloaded.</translation>
    </message>
    <message>
        <source>The options need another look.</source>
        <translation>The options need another look.</translation>
    </message>
    <message>
        <source>The list makes %1 downloads. Start them all?</source>
        <translation>The list makes %1 downloads. Start them all?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed from the table; files are kept.</source>
        <translation>
            <numerusform>%Ln download removed from the table; its file is kept.</numerusform>
            <numerusform>%Ln downloads removed from the table; files are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice server can&apos;t be started: %1</source>
        <translation>The practice server can&apos;t be started: %1</translation>
    </message>
    <message>
        <source>%1 needs a password or key, which is never written down. Its address is in the list again: complete it there and press Download; what is here of the file is used.</source>
        <translation>%1 needs a password or key, which is never written down. Its address is in the list again: complete it there and press Download; what is here of the file is used.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of last time are here again, paused.</source>
        <translation>
            <numerusform>%Ln download of last time is here again, paused.</numerusform>
            <numerusform>%Ln downloads of last time are here again, paused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their journal was damaged or of a newer version: what it says is used, and it is kept as %1.</source>
        <translation>Their journal was damaged or of a newer version: what it says is used, and it is kept as %1.</translation>
    </message>
    <message>
        <source>Another program keeps the downloads of this profile (%1): those of this window won&apos;t come back after it.</source>
        <translation>Another program keeps the downloads of this profile (%1): those of this window won&apos;t come back after it.</translation>
    </message>
    <message>
        <source>Downloads won&apos;t come back after the end of this window: %1</source>
        <translation>Downloads won&apos;t come back after the end of this window: %1</translation>
    </message>
    <message>
        <source>All downloads into that folder are paused: %1.</source>
        <translation>All downloads into that folder are paused: %1.</translation>
    </message>
    <message>
        <source>Give 1 to %1, or nothing.</source>
        <translation>Give 1 to %1, or nothing.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed; their files are in the trash.</source>
        <translation>
            <numerusform>%Ln download removed; their files are in the trash.</numerusform>
            <numerusform>%Ln downloads removed; their files are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FileComparison</name>
    <message>
        <source>No path is in both: files are compared by where they lie below the two folders.</source>
        <translation>No path is in both: files are compared by where they lie below the two folders.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>app::FileFigures</name>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>%1 done, %2 %3, %4, %5 left, %6 elapsed</source>
        <translation>%1 done, %2 %3, %4, %5 left, %6 elapsed</translation>
    </message>
</context>
<context>
    <name>app::FileJobs</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 can&apos;t be opened.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>The folder of %1 can&apos;t be opened.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be processed.</source>
        <translation>Only files and folders of this computer can be processed.</translation>
    </message>
    <message>
        <source>Make checksums</source>
        <translation>Make checksums</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Drop or choose a file of checksums first.</source>
        <translation>Drop or choose a file of checksums first.</translation>
    </message>
    <message>
        <source>Drop or choose files or folders first.</source>
        <translation>Drop or choose files or folders first.</translation>
    </message>
    <message>
        <source>Files of checksums are verified together only when they lie in one folder.</source>
        <translation>Files of checksums are verified together only when they lie in one folder.</translation>
    </message>
    <message>
        <source>The options need another look.</source>
        <translation>The options need another look.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) taken off the list; files are kept.</source>
        <translation>
            <numerusform>%Ln name taken off the list; files are kept.</numerusform>
            <numerusform>%Ln names taken off the list; files are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>%1 is far too large for a list.</source>
        <translation>%1 is far too large for a list.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared with: %2.</source>
        <translation>%1 can&apos;t be compared with: %2.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Compared with %1</translation>
    </message>
</context>
<context>
    <name>app::FileModel</name>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>to the trash</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>in the trash</translation>
    </message>
</context>
<context>
    <name>app::FileOptions</name>
    <message>
        <source>Give 1 to %1.</source>
        <translation>Give 1 to %1.</translation>
    </message>
</context>
<context>
    <name>app::FileTrash</name>
    <message>
        <source>the newest</source>
        <translation>the newest</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>the oldest</translation>
    </message>
    <message>
        <source>the shortest path</source>
        <translation>the shortest path</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>the first</translation>
    </message>
    <message>
        <source>those in a folder…</source>
        <translation>those in a folder…</translation>
    </message>
    <message>
        <source>those in %1</source>
        <translation>those in %1</translation>
    </message>
    <message>
        <source>One of each group stays: choose another that is kept first.</source>
        <translation>One of each group stays: choose another that is kept first.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 of %2 moved</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would go to the trash: %1.</source>
        <translation>
            <numerusform>%Ln file would go to the trash: %1.</numerusform>
            <numerusform>%Ln files would go to the trash: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files stay.</source>
        <translation>All files stay.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash: %1.</source>
        <translation>
            <numerusform>%Ln file in the trash: %1.</numerusform>
            <numerusform>%Ln files in the trash: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be moved; the row says why.</source>
        <translation>
            <numerusform>%Ln could not be moved; the row says why.</numerusform>
            <numerusform>%Ln could not be moved; the row says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Lab</name>
    <message>
        <source>Cancel of %1</source>
        <translation>Cancel of %1</translation>
    </message>
</context>
<context>
    <name>app::LabCatalogue</name>
    <message>
        <source>Your programs</source>
        <translation>Your programs</translation>
    </message>
</context>
<context>
    <name>app::LabConformance</name>
    <message>
        <source>being compared with CPython %1…</source>
        <translation>being compared with CPython %1…</translation>
    </message>
    <message>
        <source>same as CPython %1 on %2 scenarios and %3 programs</source>
        <translation>same as CPython %1 on %2 scenarios and %3 programs</translation>
    </message>
    <message>
        <source>other than CPython %1 on %2 of %3 recordings</source>
        <translation>other than CPython %1 on %2 of %3 recordings</translation>
    </message>
    <message>
        <source>Each of asyncio&apos;s recordings was just run again by the library, on this computer, and compared event by event.</source>
        <translation>Each of asyncio&apos;s recordings was just run again by the library, on this computer, and compared event by event.</translation>
    </message>
</context>
<context>
    <name>app::LabExercises</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
</context>
<context>
    <name>app::LabGrips</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No less than %1.</source>
        <translation>No less than %1.</translation>
    </message>
    <message>
        <source>No more than %1.</source>
        <translation>No more than %1.</translation>
    </message>
</context>
<context>
    <name>app::LabLive</name>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>live, over</source>
        <translation>live, over</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>live, paused</source>
        <translation>live, paused</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Run live</translation>
    </message>
    <message>
        <source>You cancelled %1 at %2.</source>
        <translation>You cancelled %1 at %2.</translation>
    </message>
    <message>
        <source>What you made to fail cannot be kept.</source>
        <translation>What you made to fail cannot be kept.</translation>
    </message>
    <message>
        <source>The run is over; Esc goes back to the virtual one.</source>
        <translation>The run is over; Esc goes back to the virtual one.</translation>
    </message>
    <message>
        <source>Click a task to cancel it or to make it fail. Any change ends the live run.</source>
        <translation>Click a task to cancel it or to make it fail. Any change ends the live run.</translation>
    </message>
</context>
<context>
    <name>app::LabParameters</name>
    <message>
        <source>Name of %1</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>Clean-up of %1 raises</source>
        <translation>Clean-up of %1 raises</translation>
    </message>
    <message>
        <source>%1 raises</source>
        <translation>%1 raises</translation>
    </message>
    <message>
        <source>%1 ends after</source>
        <translation>%1 ends after</translation>
    </message>
    <message>
        <source>%1 cleans up for</source>
        <translation>%1 cleans up for</translation>
    </message>
    <message>
        <source>%1 is cancelled at</source>
        <translation>%1 is cancelled at</translation>
    </message>
</context>
<context>
    <name>app::LabPins</name>
    <message>
        <source>cancel %1 at %2</source>
        <translation>cancel %1 at %2</translation>
    </message>
</context>
<context>
    <name>app::LabPrediction</name>
    <message>
        <source>seconds, such as %1</source>
        <translation>seconds, such as %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
</context>
<context>
    <name>app::LabProgram</name>
    <message>
        <source>sleep</source>
        <translation>sleep</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fail</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequence</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>clean-up</translation>
    </message>
    <message>
        <source>suppress</source>
        <translation>suppress</translation>
    </message>
    <message>
        <source>catch</source>
        <translation>catch</translation>
    </message>
    <message>
        <source>spawn</source>
        <translation>spawn</translation>
    </message>
    <message>
        <source>join</source>
        <translation>join</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>task R</source>
        <translation>task R</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source> %1 s</source>
        <translation> %1 s</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be kept: %1</source>
        <translation>The drafts can&apos;t be kept: %1</translation>
    </message>
    <message>
        <source>This program has changes that are not saved. Close it once more to give them up.</source>
        <translation>This program has changes that are not saved. Close it once more to give them up.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>New program</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened as a program: %2</source>
        <translation>%1 can&apos;t be opened as a program: %2</translation>
    </message>
    <message>
        <source>%1 is a recording and not a program: it was opened as one.</source>
        <translation>%1 is a recording and not a program: it was opened as one.</translation>
    </message>
    <message>
        <source>it is larger than any program</source>
        <translation>it is larger than any program</translation>
    </message>
    <message>
        <source>there is none in it</source>
        <translation>there is none in it</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (and %n more)</source>
        <translation>
            <numerusform>%1: %2 (and %n more)</numerusform>
            <numerusform>%1: %2 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n programs; this is the first.</source>
        <translation>
            <numerusform>%1 holds %n program; this is the first.</numerusform>
            <numerusform>%1 holds %n programs; this is the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>This can&apos;t be edited as a program: %1.</source>
        <translation>This can&apos;t be edited as a program: %1.</translation>
    </message>
</context>
<context>
    <name>app::LabStrip</name>
    <message>
        <source>main: %1</source>
        <translation>main: %1</translation>
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
    <name>app::RunView</name>
    <message>
        <source>recording of %1</source>
        <translation>recording of %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 can&apos;t be opened: %2</translation>
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
<context>
    <name>app::UrlEditor</name>
    <message>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>One address a line: paste, type or drop a file</source>
        <translation>One address a line: paste, type or drop a file</translation>
    </message>
    <message>
        <source>paste, type or drop a file</source>
        <translation>paste, type or drop a file</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>the server wants a name and a password</source>
        <translation>the server wants a name and a password</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password</source>
        <translation>the proxy wants a name and a password</translation>
    </message>
    <message>
        <source>the server does not give it to you</source>
        <translation>the server does not give it to you</translation>
    </message>
    <message>
        <source>the server has no such file</source>
        <translation>the server has no such file</translation>
    </message>
    <message>
        <source>the server has it no more</source>
        <translation>the server has it no more</translation>
    </message>
    <message>
        <source>too many requests for the server</source>
        <translation>too many requests for the server</translation>
    </message>
    <message>
        <source>the server may not give it out</source>
        <translation>the server may not give it out</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>the server is busy</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>the server has a problem</translation>
    </message>
    <message>
        <source>the server refuses the request</source>
        <translation>the server refuses the request</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>this is no file</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>404 Not Found: the server has no such file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>its certificate has expired</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>its certificate is not valid yet</translation>
    </message>
    <message>
        <source>it has signed its certificate itself</source>
        <translation>it has signed its certificate itself</translation>
    </message>
    <message>
        <source>nobody known has signed its certificate</source>
        <translation>nobody known has signed its certificate</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>its certificate is for another host</translation>
    </message>
    <message>
        <source>no safe connection to %1: %2</source>
        <translation>no safe connection to %1: %2</translation>
    </message>
    <message>
        <source>incomplete: %1 of %2 bytes</source>
        <translation>incomplete: %1 of %2 bytes</translation>
    </message>
    <message>
        <source>incomplete: it ended after %1 bytes</source>
        <translation>incomplete: it ended after %1 bytes</translation>
    </message>
    <message>
        <source>the server sent an invalid reply</source>
        <translation>the server sent an invalid reply</translation>
    </message>
    <message>
        <source>it contradicts itself about the length</source>
        <translation>it contradicts itself about the length</translation>
    </message>
    <message>
        <source>its headers do not end</source>
        <translation>its headers do not end</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>its compressed data is damaged</translation>
    </message>
    <message>
        <source>the host %1 is not known</source>
        <translation>the host %1 is not known</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuses the connection</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 can&apos;t be reached</translation>
    </message>
    <message>
        <source>no connection to %1 within %2 s</source>
        <translation>no connection to %1 within %2 s</translation>
    </message>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>no answer from %1 within %2 s</translation>
    </message>
    <message>
        <source>stalled: nothing came for %1 s</source>
        <translation>stalled: nothing came for %1 s</translation>
    </message>
    <message>
        <source>not complete within %1 s</source>
        <translation>not complete within %1 s</translation>
    </message>
    <message>
        <source>the connection broke after %1 bytes</source>
        <translation>the connection broke after %1 bytes</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 closed the connection</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>no content (%1)</translation>
    </message>
    <message>
        <source>only a part came, though all was asked for (206)</source>
        <translation>only a part came, though all was asked for (206)</translation>
    </message>
    <message>
        <source>it is encoded as %1, which was not asked for</source>
        <translation>it is encoded as %1, which was not asked for</translation>
    </message>
    <message>
        <source>redirects without end: %1</source>
        <translation>redirects without end: %1</translation>
    </message>
    <message>
        <source>a redirect to something that is not http was refused: %1</source>
        <translation>a redirect to something that is not http was refused: %1</translation>
    </message>
    <message>
        <source>a redirect from https to http was refused: %1</source>
        <translation>a redirect from https to http was refused: %1</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>the file changed on the server</translation>
    </message>
    <message>
        <source>the disk is full: %1</source>
        <translation>the disk is full: %1</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to: %1</source>
        <translation>the folder can&apos;t be written to: %1</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>the folder is gone: %1</translation>
    </message>
    <message>
        <source>the disk refuses: %1</source>
        <translation>the disk refuses: %1</translation>
    </message>
    <message>
        <source>another program is writing it (%1): %2</source>
        <translation>another program is writing it (%1): %2</translation>
    </message>
    <message>
        <source>the transfer was ended</source>
        <translation>the transfer was ended</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>of several URLs</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 in %4 s</source>
        <comment>9 URLs: 7 done, 1 failed; 31.0 MB in 1.84 s</comment>
        <translation>%1: %2; %3 in %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln URL(s)</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URLs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 URL</source>
        <translation>1 URL</translation>
    </message>
    <message>
        <source>over %1 URLs</source>
        <translation>over %1 URLs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URLs</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>it has no host</translation>
    </message>
    <message>
        <source>there is a space in the host</source>
        <translation>there is a space in the host</translation>
    </message>
    <message>
        <source>there is a control character in the host</source>
        <translation>there is a control character in the host</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be in a host</source>
        <translation>“%1” can&apos;t be in a host</translation>
    </message>
    <message>
        <source>a part of the host “%1” is empty</source>
        <translation>a part of the host “%1” is empty</translation>
    </message>
    <message>
        <source>the host has %1 bytes, 253 are allowed</source>
        <translation>the host has %1 bytes, 253 are allowed</translation>
    </message>
    <message>
        <source>a part of the host has %1 bytes, 63 are allowed</source>
        <translation>a part of the host has %1 bytes, 63 are allowed</translation>
    </message>
    <message>
        <source>no host can be named “%1”</source>
        <translation>no host can be named “%1”</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address</source>
        <translation>“%1” is no IPv4 address</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address</source>
        <translation>“%1” is no IPv6 address</translation>
    </message>
    <message>
        <source>“%1” is no port, which is a number from 1 to 65535</source>
        <translation>“%1” is no port, which is a number from 1 to 65535</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>it has %1 characters</translation>
    </message>
    <message>
        <source>%1, a line may make %2</source>
        <translation>%1, a line may make %2</translation>
    </message>
    <message>
        <source>the list is full: it may make %1 URLs</source>
        <translation>the list is full: it may make %1 URLs</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>not an address</translation>
    </message>
    <message>
        <source>unknown scheme “%1”</source>
        <translation>unknown scheme “%1”</translation>
    </message>
    <message>
        <source>only http and https</source>
        <translation>only http and https</translation>
    </message>
    <message>
        <source>not a valid address: %1</source>
        <translation>not a valid address: %1</translation>
    </message>
    <message>
        <source>same as line %1</source>
        <translation>same as line %1</translation>
    </message>
    <message>
        <source>assumed https</source>
        <translation>assumed https</translation>
    </message>
    <message>
        <source>1 line can&apos;t be read</source>
        <translation>1 line can&apos;t be read</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read</source>
        <translation>
            <numerusform>%Ln line can&apos;t be read</numerusform>
            <numerusform>%Ln lines can&apos;t be read</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 is wrong: it is %2, and %3 was promised</source>
        <comment>the SHA-256 is wrong</comment>
        <translation>the %1 is wrong: it is %2, and %3 was promised</translation>
    </message>
    <message>
        <source>computing the %1</source>
        <comment>SHA-256</comment>
        <translation>computing the %1</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <comment>SHA-256</comment>
        <translation>%1 verified</translation>
    </message>
    <message>
        <source>the %1 can&apos;t be computed: the file can&apos;t be read</source>
        <comment>SHA-256</comment>
        <translation>the %1 can&apos;t be computed: the file can&apos;t be read</translation>
    </message>
    <message>
        <source>slower than %1/s for %2 s</source>
        <translation>slower than %1/s for %2 s</translation>
    </message>
    <message>
        <source>the disk is nearly full, and %1 stay free: %2</source>
        <translation>the disk is nearly full, and %1 stay free: %2</translation>
    </message>
    <message>
        <source>larger than the limit of %1: %2</source>
        <translation>larger than the limit of %1: %2</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>larger than the limit of %1</translation>
    </message>
    <message>
        <source>too large for the disk: %1 are to come, there is room for %2: %3</source>
        <translation>too large for the disk: %1 are to come, there is room for %2: %3</translation>
    </message>
    <message>
        <source>lost when the machine stopped: %1 of %2 bytes are left</source>
        <translation>lost when the machine stopped: %1 of %2 bytes are left</translation>
    </message>
    <message>
        <source>the file of cookies can&apos;t be read: %1</source>
        <translation>the file of cookies can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>an option with no address above it</source>
        <translation>an option with no address above it</translation>
    </message>
    <message>
        <source>give a number from 0 to %1</source>
        <translation>give a number from 0 to %1</translation>
    </message>
    <message>
        <source>give bytes, such as 500K or 2M</source>
        <translation>give bytes, such as 500K or 2M</translation>
    </message>
    <message>
        <source>give true or false</source>
        <translation>give true or false</translation>
    </message>
    <message>
        <source>a header reads “Name: value”</source>
        <translation>a header reads “Name: value”</translation>
    </message>
    <message>
        <source>no file and no folder can have this name</source>
        <translation>no file and no folder can have this name</translation>
    </message>
    <message>
        <source>it leads out of the folder</source>
        <translation>it leads out of the folder</translation>
    </message>
    <message>
        <source>not the address of a proxy</source>
        <translation>not the address of a proxy</translation>
    </message>
    <message>
        <source>unknown checksum “%1”: md5, sha-1, sha-256 or sha-512</source>
        <translation>unknown checksum “%1”: md5, sha-1, sha-256 or sha-512</translation>
    </message>
    <message>
        <source>a checksum has only the digits 0 to 9 and a to f</source>
        <translation>a checksum has only the digits 0 to 9 and a to f</translation>
    </message>
    <message>
        <source>%1 has %2 digits</source>
        <comment>SHA-256 has 64 digits</comment>
        <translation>%1 has %2 digits</translation>
    </message>
    <message>
        <source>the address has another checksum</source>
        <translation>the address has another checksum</translation>
    </message>
    <message>
        <source>it is for one file, and the line makes %1</source>
        <translation>it is for one file, and the line makes %1</translation>
    </message>
    <message>
        <source>a mirror must make as many addresses as the first</source>
        <translation>a mirror must make as many addresses as the first</translation>
    </message>
    <message>
        <source>option %1 is ignored</source>
        <translation>option %1 is ignored</translation>
    </message>
    <message>
        <source>1 mirror</source>
        <translation>1 mirror</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln mirrors</numerusform>
            <numerusform>%Ln mirrors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>it is not there any more</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>no permission to read it</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>a link that leads nowhere</translation>
    </message>
    <message>
        <source>links that lead back to themselves</source>
        <translation>links that lead back to themselves</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>a folder, not a file</translation>
    </message>
    <message>
        <source>a pipe, not a file</source>
        <translation>a pipe, not a file</translation>
    </message>
    <message>
        <source>a socket, not a file</source>
        <translation>a socket, not a file</translation>
    </message>
    <message>
        <source>a device, not a file</source>
        <translation>a device, not a file</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>it changed while it was read</translation>
    </message>
    <message>
        <source>its name is too long for the system</source>
        <translation>its name is too long for the system</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>reading failed: %1</source>
        <translation>reading failed: %1</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>the checksum does not match</translation>
    </message>
    <message>
        <source>there is no checksum in it</source>
        <translation>there is no checksum in it</translation>
    </message>
    <message>
        <source>too large to be a list of checksums</source>
        <translation>too large to be a list of checksums</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>of several files</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the same content</source>
        <translation>
            <numerusform>%Ln group of the same content</numerusform>
            <numerusform>%Ln groups of the same content</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be freed</source>
        <translation>%1 could be freed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 in %4 s</source>
        <comment>9 files: 7 done, 1 failed; 31.0 MB in 1.84 s</comment>
        <translation>%1: %2; %3 in %4 s</translation>
    </message>
    <message>
        <source>line %L1 is no checksum with a name</source>
        <translation>line %L1 is no checksum with a name</translation>
    </message>
    <message>
        <source>line %L1 has a checksum of a kind that is not known here</source>
        <translation>line %L1 has a checksum of a kind that is not known here</translation>
    </message>
    <message>
        <source>line %L1 has a name that can&apos;t be read</source>
        <translation>line %L1 has a name that can&apos;t be read</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>a pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>a socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>a device</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>a link to a folder that it lies in</source>
        <translation>a link to a folder that it lies in</translation>
    </message>
    <message>
        <source>a link to a folder that was read already</source>
        <translation>a link to a folder that was read already</translation>
    </message>
    <message>
        <source>neither checksums nor counts are in it</source>
        <translation>neither checksums nor counts are in it</translation>
    </message>
    <message>
        <source>A search for duplicates has no checksums to compare.</source>
        <translation>A search for duplicates has no checksums to compare.</translation>
    </message>
    <message>
        <source>They can&apos;t be compared: they hold different kinds of checksums, or counts and checksums.</source>
        <translation>They can&apos;t be compared: they hold different kinds of checksums, or counts and checksums.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>it has changed since it was compared, and stays</source>
        <translation>it has changed since it was compared, and stays</translation>
    </message>
    <message>
        <source>the one to be kept is not what was compared any more: this one stays</source>
        <translation>the one to be kept is not what was compared any more: this one stays</translation>
    </message>
    <message>
        <source>a link, which takes no space, and stays</source>
        <translation>a link, which takes no space, and stays</translation>
    </message>
    <message>
        <source>the trash can&apos;t write down its name, which is no UTF-8: it stays</source>
        <translation>the trash can&apos;t write down its name, which is no UTF-8: it stays</translation>
    </message>
    <message>
        <source>it can&apos;t be moved to the trash: %1</source>
        <translation>it can&apos;t be moved to the trash: %1</translation>
    </message>
    <message>
        <source>something else has its name now: it is still in the trash</source>
        <translation>something else has its name now: it is still in the trash</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>it is not in the trash any more</translation>
    </message>
    <message>
        <source>it is still in the trash: %1</source>
        <translation>it is still in the trash: %1</translation>
    </message>
</context>
<context>
    <name>lab::Handle</name>
    <message>
        <source>%1 ends after %2</source>
        <translation>%1 ends after %2</translation>
    </message>
    <message>
        <source>%1 fails after %2</source>
        <translation>%1 fails after %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 waits for %2</translation>
    </message>
    <message>
        <source>%1 cleans up for %2</source>
        <translation>%1 cleans up for %2</translation>
    </message>
    <message>
        <source>cancel %1 at %2</source>
        <translation>cancel %1 at %2</translation>
    </message>
    <message>
        <source>timeout of %1: %2</source>
        <translation>timeout of %1: %2</translation>
    </message>
    <message>
        <source>timeout of %1 moved to %2</source>
        <translation>timeout of %1 moved to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lab::Outcome</name>
    <message>
        <source>Nobody looked at the error of “%1”, which was reported at %2: %3.</source>
        <translation>Nobody looked at the error of “%1”, which was reported at %2: %3.</translation>
    </message>
    <message>
        <source>A callback raised %2 at %1.</source>
        <translation>A callback raised %2 at %1.</translation>
    </message>
    <message>
        <source>Nobody waited for “%1” any more when it failed at %2: %3.</source>
        <translation>Nobody waited for “%1” any more when it failed at %2: %3.</translation>
    </message>
    <message>
        <source>The coroutine %1() was never awaited: its body never ran.</source>
        <translation>The coroutine %1() was never awaited: its body never ran.</translation>
    </message>
    <message>
        <source>“%1” was destroyed at %2, before it had ended.</source>
        <translation>“%1” was destroyed at %2, before it had ended.</translation>
    </message>
    <message>
        <source>Nothing goes on after %1: %2.</source>
        <translation>Nothing goes on after %1: %2.</translation>
    </message>
</context>
<context>
    <name>lab::Parameters</name>
    <message>
        <source>“%1” takes a number of seconds from %2 to %3</source>
        <translation>“%1” takes a number of seconds from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” takes a number of seconds from %2 to %3, or nothing</source>
        <translation>“%1” takes a number of seconds from %2 to %3, or nothing</translation>
    </message>
    <message>
        <source>“%1” takes %2 numbers of seconds</source>
        <translation>“%1” takes %2 numbers of seconds</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 numbers of seconds</source>
        <translation>“%1” takes %2 to %3 numbers of seconds</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3</source>
        <translation>“%1” takes a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” takes true or false</source>
        <translation>“%1” takes true or false</translation>
    </message>
    <message>
        <source>“%1” takes an error such as “ValueError: boom”, or nothing; the errors are %2</source>
        <translation>“%1” takes an error such as “ValueError: boom”, or nothing; the errors are %2</translation>
    </message>
    <message>
        <source>“%1” takes a name</source>
        <translation>“%1” takes a name</translation>
    </message>
    <message>
        <source>“%1” takes a text</source>
        <translation>“%1” takes a text</translation>
    </message>
    <message>
        <source>“%1” takes a list like %2</source>
        <translation>“%1” takes a list like %2</translation>
    </message>
    <message>
        <source>there is no parameter “%1”; there are none</source>
        <translation>there is no parameter “%1”; there are none</translation>
    </message>
    <message>
        <source>there is no parameter “%1”; there are %2</source>
        <translation>there is no parameter “%1”; there are %2</translation>
    </message>
    <message>
        <source>there is another task named “%1”</source>
        <translation>there is another task named “%1”</translation>
    </message>
</context>
<context>
    <name>lab::Prediction</name>
    <message>
        <source>“%1” never ended.</source>
        <translation>“%1” never ended.</translation>
    </message>
    <message>
        <source>“%1” returned at %2.</source>
        <translation>“%1” returned at %2.</translation>
    </message>
    <message>
        <source>“%1” failed at %2.</source>
        <translation>“%1” failed at %2.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled at %2.</source>
        <translation>“%1” ended cancelled at %2.</translation>
    </message>
</context>
<context>
    <name>lab::Program</name>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” is missing</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>an object is expected here</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>a list is expected here</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>a text is expected here</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>the text is longer than %1 characters</translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>a task needs a name</translation>
    </message>
    <message>
        <source>the name “%1” is taken by the program itself</source>
        <translation>the name “%1” is taken by the program itself</translation>
    </message>
    <message>
        <source>there is another task named “%1”</source>
        <translation>there is another task named “%1”</translation>
    </message>
    <message>
        <source>there is no kind of step named “%1”</source>
        <translation>there is no kind of step named “%1”</translation>
    </message>
    <message>
        <source>the program is nested more than %1 deep</source>
        <translation>the program is nested more than %1 deep</translation>
    </message>
    <message>
        <source>the program has more than %1 steps</source>
        <translation>the program has more than %1 steps</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true or false is expected here</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>there is no task named “%1”: this does nothing</source>
        <translation>there is no task named “%1”: this does nothing</translation>
    </message>
    <message>
        <source>a task that joins itself goes on at once</source>
        <translation>a task that joins itself goes on at once</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>There is no such row.</translation>
    </message>
    <message>
        <source>R is the program itself: it stays where it is.</source>
        <translation>R is the program itself: it stays where it is.</translation>
    </message>
    <message>
        <source>The program would have more than %1 steps.</source>
        <translation>The program would have more than %1 steps.</translation>
    </message>
    <message>
        <source>The program would be nested more than %1 deep.</source>
        <translation>The program would be nested more than %1 deep.</translation>
    </message>
    <message>
        <source>“%1” needs its task.</source>
        <translation>“%1” needs its task.</translation>
    </message>
    <message>
        <source>There is nothing above it to go into.</source>
        <translation>There is nothing above it to go into.</translation>
    </message>
    <message>
        <source>A task stands in a gather or a group.</source>
        <translation>A task stands in a gather or a group.</translation>
    </message>
    <message>
        <source>Nothing can stand in what is above it.</source>
        <translation>Nothing can stand in what is above it.</translation>
    </message>
    <message>
        <source>It is outermost in its task already.</source>
        <translation>It is outermost in its task already.</translation>
    </message>
    <message>
        <source>A task stands in a gather or a group: add one first.</source>
        <translation>A task stands in a gather or a group: add one first.</translation>
    </message>
    <message>
        <source>New names: %1</source>
        <translation>New names: %1</translation>
    </message>
    <message>
        <source>It is the first here.</source>
        <translation>It is the first here.</translation>
    </message>
    <message>
        <source>It is the last here.</source>
        <translation>It is the last here.</translation>
    </message>
    <message>
        <source>Nothing can stand in itself.</source>
        <translation>Nothing can stand in itself.</translation>
    </message>
    <message>
        <source>A step stands in a task or in another step.</source>
        <translation>A step stands in a task or in another step.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>R is the name of the program&apos;s first task.</source>
        <translation>R is the name of the program&apos;s first task.</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>A task needs a name.</translation>
    </message>
    <message>
        <source>There is another task named “%1”: this one is “%2”.</source>
        <translation>There is another task named “%1”: this one is “%2”.</translation>
    </message>
    <message>
        <source>A number of seconds from 0 to %1.</source>
        <translation>A number of seconds from 0 to %1.</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation>%1 sleeps</translation>
    </message>
    <message>
        <source>%1 cleans up for</source>
        <translation>%1 cleans up for</translation>
    </message>
    <message>
        <source>Timeout in %1</source>
        <translation>Timeout in %1</translation>
    </message>
    <message>
        <source>%1 fails with</source>
        <translation>%1 fails with</translation>
    </message>
    <message>
        <source>gather in %1 returns exceptions</source>
        <translation>gather in %1 returns exceptions</translation>
    </message>
    <message>
        <source>the recording has more in it than a program may have</source>
        <translation>the recording has more in it than a program may have</translation>
    </message>
    <message>
        <source>a clean-up that fails, as that of %1 does, can&apos;t be said in a program</source>
        <translation>a clean-up that fails, as that of %1 does, can&apos;t be said in a program</translation>
    </message>
    <message>
        <source>programs have no words for what this scenario does</source>
        <translation>programs have no words for what this scenario does</translation>
    </message>
    <message>
        <source>with these values programs have no words for what this scenario does</source>
        <translation>with these values programs have no words for what this scenario does</translation>
    </message>
    <message>
        <source>%1, cancelled, goes on for</source>
        <translation>%1, cancelled, goes on for</translation>
    </message>
    <message>
        <source>Then %1 sleeps for</source>
        <translation>Then %1 sleeps for</translation>
    </message>
    <message>
        <source>Each try takes</source>
        <translation>Each try takes</translation>
    </message>
    <message>
        <source>Waits between tries</source>
        <translation>Waits between tries</translation>
    </message>
    <message>
        <source>The body sleeps for</source>
        <translation>The body sleeps for</translation>
    </message>
    <message>
        <source>All are cancelled at</source>
        <translation>All are cancelled at</translation>
    </message>
    <message>
        <source>The clean-up fails</source>
        <translation>The clean-up fails</translation>
    </message>
    <message>
        <source>The clean-up takes</source>
        <translation>The clean-up takes</translation>
    </message>
    <message>
        <source>A, B and C clean up for</source>
        <translation>A, B and C clean up for</translation>
    </message>
    <message>
        <source>The corrupt file</source>
        <translation>The corrupt file</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Each takes</translation>
    </message>
    <message>
        <source>Tries that fail</source>
        <translation>Tries that fail</translation>
    </message>
    <message>
        <source>Files: name, seconds</source>
        <translation>Files: name, seconds</translation>
    </message>
    <message>
        <source>Inner time limit</source>
        <translation>Inner time limit</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Number of items</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Number of jobs</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>At once, at most</translation>
    </message>
    <message>
        <source>main sleeps for</source>
        <translation>main sleeps for</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <translation>Room in the queue</translation>
    </message>
    <message>
        <source>Message of the cancel</source>
        <translation>Message of the cancel</translation>
    </message>
    <message>
        <source>The new deadline</source>
        <translation>The new deadline</translation>
    </message>
    <message>
        <source>Outer time limit</source>
        <translation>Outer time limit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reading takes</source>
        <translation>Reading takes</translation>
    </message>
    <message>
        <source>How often each page</source>
        <translation>How often each page</translation>
    </message>
    <message>
        <source>The deadline is moved at</source>
        <translation>The deadline is moved at</translation>
    </message>
    <message>
        <source>The event is set at</source>
        <translation>The event is set at</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Time limit of each</source>
        <translation>Time limit of each</translation>
    </message>
    <message>
        <source>The tries take</source>
        <translation>The tries take</translation>
    </message>
    <message>
        <source>Turns of each</source>
        <translation>Turns of each</translation>
    </message>
    <message>
        <source>Sleep before the await</source>
        <translation>Sleep before the await</translation>
    </message>
    <message>
        <source>Number of consumers</source>
        <translation>Number of consumers</translation>
    </message>
    <message>
        <source>Writing takes</source>
        <translation>Writing takes</translation>
    </message>
</context>
<context>
    <name>lab::Run</name>
    <message>
        <source>stopped after %1 events: the program does not end</source>
        <translation>stopped after %1 events: the program does not end</translation>
    </message>
    <message>
        <source>stopped after %1 s of virtual time: the program does not end in time</source>
        <translation>stopped after %1 s of virtual time: the program does not end in time</translation>
    </message>
</context>
<context>
    <name>record::Block</name>
    <message>
        <source>“%1” is missing in “%2”</source>
        <translation>“%1” is missing in “%2”</translation>
    </message>
    <message>
        <source>there are too many in “%1”</source>
        <translation>there are too many in “%1”</translation>
    </message>
    <message>
        <source>“%1” in “%2” has not %L3 numbers</source>
        <translation>“%1” in “%2” has not %L3 numbers</translation>
    </message>
    <message>
        <source>“%1” in “%2” can&apos;t be %3</source>
        <translation>“%1” in “%2” can&apos;t be %3</translation>
    </message>
    <message>
        <source>that</source>
        <translation>that</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>“%1” is not a list</translation>
    </message>
    <message>
        <source>“%1” has something else than texts</source>
        <translation>“%1” has something else than texts</translation>
    </message>
</context>
<context>
    <name>record::Difference</name>
    <message>
        <source>never ended</source>
        <translation>never ended</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>failed at %1</translation>
    </message>
    <message>
        <source>cancelled at %1</source>
        <translation>cancelled at %1</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>done at %1</translation>
    </message>
    <message>
        <source>“%1” is now %2; it was %3.</source>
        <translation>“%1” is now %2; it was %3.</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 earlier</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>“%1” ends with %2 instead of %3.</source>
        <translation>“%1” ends with %2 instead of %3.</translation>
    </message>
    <message>
        <source>“%1” ends %2, with %3 instead of %4.</source>
        <translation>“%1” ends %2, with %3 instead of %4.</translation>
    </message>
    <message>
        <source>“%1” ends %2.</source>
        <translation>“%1” ends %2.</translation>
    </message>
    <message>
        <source>“%1” runs now: %2.</source>
        <translation>“%1” runs now: %2.</translation>
    </message>
    <message>
        <source>“%1” does not run any more.</source>
        <translation>“%1” does not run any more.</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 earlier</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 later</translation>
    </message>
    <message>
        <source>“%1” no longer ends</source>
        <translation>“%1” no longer ends</translation>
    </message>
    <message>
        <source>“%1” now fails</source>
        <translation>“%1” now fails</translation>
    </message>
    <message>
        <source>“%1” is now cancelled</source>
        <translation>“%1” is now cancelled</translation>
    </message>
    <message>
        <source>“%1” is now done</source>
        <translation>“%1” is now done</translation>
    </message>
    <message>
        <source>“%1” raises %2 instead of %3</source>
        <translation>“%1” raises %2 instead of %3</translation>
    </message>
    <message>
        <source>“%1” gives %2 instead of %3</source>
        <translation>“%1” gives %2 instead of %3</translation>
    </message>
    <message>
        <source>“%1” fails %2 earlier</source>
        <translation>“%1” fails %2 earlier</translation>
    </message>
    <message>
        <source>“%1” fails %2 later</source>
        <translation>“%1” fails %2 later</translation>
    </message>
    <message>
        <source>“%1” ends cancelled %2 earlier</source>
        <translation>“%1” ends cancelled %2 earlier</translation>
    </message>
    <message>
        <source>“%1” ends cancelled %2 later</source>
        <translation>“%1” ends cancelled %2 later</translation>
    </message>
    <message>
        <source>“%1” ends %2 earlier</source>
        <translation>“%1” ends %2 earlier</translation>
    </message>
    <message>
        <source>“%1” ends %2 later</source>
        <translation>“%1” ends %2 later</translation>
    </message>
    <message>
        <source>“%1” runs now</source>
        <translation>“%1” runs now</translation>
    </message>
    <message>
        <source>“%1” no longer runs</source>
        <translation>“%1” no longer runs</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>the %1 of %2</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>the %1</translation>
    </message>
    <message>
        <source>%1 now runs out</source>
        <translation>%1 now runs out</translation>
    </message>
    <message>
        <source>%1 no longer runs out</source>
        <translation>%1 no longer runs out</translation>
    </message>
    <message>
        <source>%1 fails instead of being cancelled</source>
        <translation>%1 fails instead of being cancelled</translation>
    </message>
    <message>
        <source>%1 fails instead of succeeding</source>
        <translation>%1 fails instead of succeeding</translation>
    </message>
    <message>
        <source>%1 is cancelled instead of failing</source>
        <translation>%1 is cancelled instead of failing</translation>
    </message>
    <message>
        <source>%1 is cancelled instead of succeeding</source>
        <translation>%1 is cancelled instead of succeeding</translation>
    </message>
    <message>
        <source>%1 succeeds instead of failing</source>
        <translation>%1 succeeds instead of failing</translation>
    </message>
    <message>
        <source>%1 succeeds instead of being cancelled</source>
        <translation>%1 succeeds instead of being cancelled</translation>
    </message>
    <message>
        <source>No task ends otherwise than before, or at another time.</source>
        <translation>No task ends otherwise than before, or at another time.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>record::JsonLines</name>
    <message>
        <source>This is a program of the Lab, not a recording.</source>
        <translation>This is a program of the Lab, not a recording.</translation>
    </message>
    <message>
        <source>This is a Chrome trace: it is made from a recording, and can&apos;t be read as one.</source>
        <translation>This is a Chrome trace: it is made from a recording, and can&apos;t be read as one.</translation>
    </message>
    <message>
        <source>This is not a recording: it does not begin with the line that every recording begins with.</source>
        <translation>This is not a recording: it does not begin with the line that every recording begins with.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The recording has the format&apos;s version %1; this program knows versions up to %2. A newer Coroscope can read it.</source>
        <translation>The recording has the format&apos;s version %1; this program knows versions up to %2. A newer Coroscope can read it.</translation>
    </message>
    <message>
        <source>The recording&apos;s first line does not say its version.</source>
        <translation>The recording&apos;s first line does not say its version.</translation>
    </message>
    <message numerus="yes">
        <source>Time ran backwards at %Ln event(s), which got the time of the one before.</source>
        <translation>
            <numerusform>Time ran backwards at %Ln event, which got the time of the one before.</numerusform>
            <numerusform>Time ran backwards at %Ln events, which got the time of the one before.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no end: what wrote it was ended, or is not done yet.</source>
        <translation>The recording has no end: what wrote it was ended, or is not done yet.</translation>
    </message>
    <message>
        <source>The file is cut off in line %L1: what came after event %L2 is missing.</source>
        <translation>The file is cut off in line %L1: what came after event %L2 is missing.</translation>
    </message>
    <message>
        <source>it is not what JSON calls an object</source>
        <translation>it is not what JSON calls an object</translation>
    </message>
    <message>
        <source>Line %L1 is wrong (%2): what came after event %L3 is left out.</source>
        <translation>Line %L1 is wrong (%2): what came after event %L3 is left out.</translation>
    </message>
    <message>
        <source>it gives a state to what is no task</source>
        <translation>it gives a state to what is no task</translation>
    </message>
    <message>
        <source>Lines are missing: the recording had %L1 events, and %L2 are in the file.</source>
        <translation>Lines are missing: the recording had %L1 events, and %L2 are in the file.</translation>
    </message>
</context>
<context>
    <name>record::Outcome</name>
    <message>
        <source>“%1” has not ended.</source>
        <translation>“%1” has not ended.</translation>
    </message>
    <message>
        <source>“%1” returned %2 at %3.</source>
        <translation>“%1” returned %2 at %3.</translation>
    </message>
    <message>
        <source>“%1” raised %2 at %3.</source>
        <translation>“%1” raised %2 at %3.</translation>
    </message>
    <message>
        <source>“%1” was cancelled and ended at %2.</source>
        <translation>“%1” was cancelled and ended at %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” was cancelled and ended at %2.</source>
        <translation>The gather in “%1” was cancelled and ended at %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” failed at %2.</source>
        <translation>The gather in “%1” failed at %2.</translation>
    </message>
    <message>
        <source>The gather in “%1” raised CancelledError at %2, as soon as its first cancelled child, “%3”, had stopped.</source>
        <translation>The gather in “%1” raised CancelledError at %2, as soon as its first cancelled child, “%3”, had stopped.</translation>
    </message>
    <message>
        <source>The gather in “%1” raised the error of “%3” at %2.</source>
        <translation>The gather in “%1” raised the error of “%3” at %2.</translation>
    </message>
    <message>
        <source>Finished, but lost to “%1”: %2.</source>
        <translation>Finished, but lost to “%1”: %2.</translation>
    </message>
    <message>
        <source>Went on with nobody waiting: %1.</source>
        <translation>Went on with nobody waiting: %1.</translation>
    </message>
    <message>
        <source>The TaskGroup in “%1” was cancelled and ended at %2.</source>
        <translation>The TaskGroup in “%1” was cancelled and ended at %2.</translation>
    </message>
    <message>
        <source>The body of the TaskGroup in “%1” failed; the group ended at %2.</source>
        <translation>The body of the TaskGroup in “%1” failed; the group ended at %2.</translation>
    </message>
    <message>
        <source>The TaskGroup in “%1” ended at %2 with the errors of %3.</source>
        <translation>The TaskGroup in “%1” ended at %2 with the errors of %3.</translation>
    </message>
    <message>
        <source>It cancelled %1.</source>
        <translation>It cancelled %1.</translation>
    </message>
    <message>
        <source>The timeout of %1 in “%2” passed at %3, but what it held took until %4 to stop.</source>
        <translation>The timeout of %1 in “%2” passed at %3, but what it held took until %4 to stop.</translation>
    </message>
    <message>
        <source>The timeout of %1 in “%2” passed at %3.</source>
        <translation>The timeout of %1 in “%2” passed at %3.</translation>
    </message>
    <message>
        <source>The shield kept the cancel of %1 from “%2”: %3.</source>
        <translation>The shield kept the cancel of %1 from “%2”: %3.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2 and went on all the same: it returned %3 at %4.</source>
        <translation>“%1” was cancelled at %2 and went on all the same: it returned %3 at %4.</translation>
    </message>
    <message>
        <source>“%1” was left over at the end, and was cancelled.</source>
        <translation>“%1” was left over at the end, and was cancelled.</translation>
    </message>
    <message>
        <source>%1, which has not ended</source>
        <translation>%1, which has not ended</translation>
    </message>
    <message>
        <source>%1 cleaned up until %2</source>
        <translation>%1 cleaned up until %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 until %2, where it failed</source>
        <translation>%1 until %2, where it failed</translation>
    </message>
    <message>
        <source>%1 until %2, where it was cancelled</source>
        <translation>%1 until %2, where it was cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a task&apos;s name in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more like these.</source>
        <translation>
            <numerusform>… and %Ln more like this.</numerusform>
            <numerusform>… and %Ln more like these.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended cancelled at %1: %2.</source>
        <translation>Ended cancelled at %1: %2.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2, before it had begun: its body never ran.</source>
        <translation>“%1” was cancelled at %2, before it had begun: its body never ran.</translation>
    </message>
    <message>
        <source>“%1” went on until %2, though “%3”, which had made it, was over at %4.</source>
        <translation>“%1” went on until %2, though “%3”, which had made it, was over at %4.</translation>
    </message>
    <message>
        <source>“%1” was cancelled at %2, but ended with %3 at %4.</source>
        <translation>“%1” was cancelled at %2, but ended with %3 at %4.</translation>
    </message>
    <message>
        <source>“%1” failed at %2 with %3.</source>
        <translation>“%1” failed at %2 with %3.</translation>
    </message>
    <message>
        <source>%1 (cancelled at %2)</source>
        <translation>%1 (cancelled at %2)</translation>
    </message>
</context>
<context>
    <name>record::Recorder</name>
    <message>
        <source>After %L1 events only creations, cancels and ends were recorded.</source>
        <translation>After %L1 events only creations, cancels and ends were recorded.</translation>
    </message>
</context>
<context>
    <name>record::Why</name>
    <message>
        <source>CancelledError was raised in “%1”.</source>
        <translation>CancelledError was raised in “%1”.</translation>
    </message>
    <message>
        <source>“%1” was cancelled before its first step.</source>
        <translation>“%1” was cancelled before its first step.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled.</source>
        <translation>“%1” ended cancelled.</translation>
    </message>
    <message>
        <source>“%1” ended cancelled: %2.</source>
        <translation>“%1” ended cancelled: %2.</translation>
    </message>
    <message>
        <source>“%1” raised %2.</source>
        <translation>“%1” raised %2.</translation>
    </message>
    <message>
        <source>“%1” returned, but was cancelled just before: its value is lost.</source>
        <translation>“%1” returned, but was cancelled just before: its value is lost.</translation>
    </message>
    <message>
        <source>“%1” was cancelled by code outside of any task.</source>
        <translation>“%1” was cancelled by code outside of any task.</translation>
    </message>
    <message>
        <source>“%1” cancelled itself.</source>
        <translation>“%1” cancelled itself.</translation>
    </message>
    <message>
        <source>“%2” called cancel() on “%1”.</source>
        <translation>“%2” called cancel() on “%1”.</translation>
    </message>
    <message>
        <source>A timer&apos;s callback cancelled “%1”.</source>
        <translation>A timer&apos;s callback cancelled “%1”.</translation>
    </message>
    <message>
        <source>The gather that holds “%1” was cancelled, and passed it on.</source>
        <translation>The gather that holds “%1” was cancelled, and passed it on.</translation>
    </message>
    <message>
        <source>“%2”, which awaited “%1”, was cancelled, and passed it on.</source>
        <translation>“%2”, which awaited “%1”, was cancelled, and passed it on.</translation>
    </message>
    <message>
        <source>The object that “%1” was bound to was destroyed.</source>
        <translation>The object that “%1” was bound to was destroyed.</translation>
    </message>
    <message>
        <source>The loop came to its end: “%1” was left over.</source>
        <translation>The loop came to its end: “%1” was left over.</translation>
    </message>
    <message>
        <source>“%2” failed, so its group stopped the body that “%1” ran.</source>
        <translation>“%2” failed, so its group stopped the body that “%1” ran.</translation>
    </message>
    <message>
        <source>“%2” failed, so their group cancelled “%1”.</source>
        <translation>“%2” failed, so their group cancelled “%1”.</translation>
    </message>
    <message>
        <source>“%2” was cancelled while it ran a group, which then cancelled “%1”.</source>
        <translation>“%2” was cancelled while it ran a group, which then cancelled “%1”.</translation>
    </message>
    <message>
        <source>The body of the group that held “%1” raised an error.</source>
        <translation>The body of the group that held “%1” raised an error.</translation>
    </message>
    <message>
        <source>The group that held “%1” was told to cancel().</source>
        <translation>The group that held “%1” was told to cancel().</translation>
    </message>
    <message>
        <source>The timeout in “%1” passed, and what it held had ended: it raised TimeoutError.</source>
        <translation>The timeout in “%1” passed, and what it held had ended: it raised TimeoutError.</translation>
    </message>
    <message>
        <source>The %1 in “%2” failed.</source>
        <translation>The %1 in “%2” failed.</translation>
    </message>
    <message>
        <source>The %1 in “%2” was cancelled.</source>
        <translation>The %1 in “%2” was cancelled.</translation>
    </message>
    <message>
        <source>A timeout in “%1” passed.</source>
        <translation>A timeout in “%1” passed.</translation>
    </message>
    <message>
        <source>A timeout of %2 in “%1” passed.</source>
        <translation>A timeout of %2 in “%1” passed.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>It said: %1</translation>
    </message>
</context>
<context>
    <name>record::Words</name>
    <message>
        <source>clean-up</source>
        <translation>clean-up</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>its turn</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>a task</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>a future</source>
        <translation>a future</translation>
    </message>
    <message>
        <source>the tasks of its group</source>
        <translation>the tasks of its group</translation>
    </message>
    <message>
        <source>a semaphore</source>
        <translation>a semaphore</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>a lock</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>an event</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>a condition</translation>
    </message>
    <message>
        <source>a barrier</source>
        <translation>a barrier</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>a queue</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>a thread</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>a signal</translation>
    </message>
    <message>
        <source>another library</source>
        <translation>another library</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>an unknown task</source>
        <translation>an unknown task</translation>
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
        <translation>clean-up</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
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
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n under it, folded</source>
        <translation>
            <numerusform>%1; %n under it, folded</numerusform>
            <numerusform>%1; %n under it, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n under it</source>
        <translation>
            <numerusform>%1; %n under it</numerusform>
            <numerusform>%1; %n under it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over since %2</source>
        <translation>%1: over since %2</translation>
    </message>
    <message>
        <source>cleans up</source>
        <translation>cleans up</translation>
    </message>
    <message>
        <source>was cancelled, and goes on</source>
        <translation>was cancelled, and goes on</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>waits for its turn</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>is suspended</translation>
    </message>
    <message>
        <source>%1 %2 from %3 on, for %4</source>
        <translation>%1 %2 from %3 on, for %4</translation>
    </message>
    <message>
        <source>%1 %2 (%3) from %4 on, for %5</source>
        <translation>%1 %2 (%3) from %4 on, for %5</translation>
    </message>
    <message>
        <source>%1: a cancel was asked for at %2, by %3</source>
        <translation>%1: a cancel was asked for at %2, by %3</translation>
    </message>
    <message>
        <source>%1 returned at %2</source>
        <translation>%1 returned at %2</translation>
    </message>
    <message>
        <source>%1 returned %3 at %2</source>
        <translation>%1 returned %3 at %2</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3</source>
        <translation>%1 failed at %2: %3</translation>
    </message>
    <message>
        <source>%1 was cancelled at %2, before it began</source>
        <translation>%1 was cancelled at %2, before it began</translation>
    </message>
    <message>
        <source>%1 ended at %2, cancelled</source>
        <translation>%1 ended at %2, cancelled</translation>
    </message>
    <message>
        <source>%1: the cancel arrived at %2</source>
        <translation>%1: the cancel arrived at %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3 %4</source>
        <translation>%1 at %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2, for %3, %4</source>
        <translation>%1 of %2, for %3, %4</translation>
    </message>
    <message>
        <source>%1 held the event loop up</source>
        <translation>%1 held the event loop up</translation>
    </message>
    <message>
        <source>suspended, and what it waits for</source>
        <translation>suspended, and what it waits for</translation>
    </message>
    <message>
        <source>cancelled and not over, or cleaning up</source>
        <translation>cancelled and not over, or cleaning up</translation>
    </message>
    <message>
        <source>cancel asked for, and delivered</source>
        <translation>cancel asked for, and delivered</translation>
    </message>
    <message>
        <source>goes on after its scope was closed</source>
        <translation>goes on after its scope was closed</translation>
    </message>
    <message>
        <source>held up by %1</source>
        <translation>held up by %1</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>event loop</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>task %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>would have run</source>
        <translation>would have run</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>the run before</translation>
    </message>
</context>
</TS>
