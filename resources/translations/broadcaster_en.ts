<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Afterwards</name>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln row saved</numerusform>
            <numerusform>%Ln rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message numerus="yes">
        <source>All %Ln backups are sound</source>
        <translation>
            <numerusform>%Ln backup is sound</numerusform>
            <numerusform>All %Ln backups are sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns wait until you resume them</source>
        <translation>
            <numerusform>%Ln campaign waits until you resume it</numerusform>
            <numerusform>%Ln campaigns wait until you resume them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln deleted contacts</source>
        <translation>
            <numerusform>%Ln deleted contact</numerusform>
            <numerusform>%Ln deleted contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%Ln people will get it</source>
        <translation>
            <numerusform>%Ln person will get it</numerusform>
            <numerusform>%Ln people will get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got a message from you in the last 24 hours</source>
        <translation>
            <numerusform>%Ln person got a message from you in the last 24 hours</numerusform>
            <numerusform>%Ln people got a message from you in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may have asked to stop; answer their replies first</source>
        <translation>
            <numerusform>%Ln person may have asked to stop; answer the reply first</numerusform>
            <numerusform>%Ln people may have asked to stop; answer their replies first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln person is left out</numerusform>
            <numerusform>%Ln people are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of each kind are listed; all of them were checked.</source>
        <translation>
            <numerusform>The first %Ln of each kind is listed; all of them were checked.</numerusform>
            <numerusform>The first %Ln of each kind are listed; all of them were checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln took their consent back earlier and stay without it</source>
        <translation>
            <numerusform>%Ln person took their consent back earlier and stays without it</numerusform>
            <numerusform>%Ln people took their consent back earlier and stay without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln person brought in</numerusform>
            <numerusform>%Ln people brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%Ln numbers were put on the list</source>
        <translation>
            <numerusform>%Ln number was put on the list</numerusform>
            <numerusform>%Ln numbers were put on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln numbers of the file are on the list</source>
        <translation>
            <numerusform>Stopped. %Ln number of the file is on the list</numerusform>
            <numerusform>Stopped. %Ln numbers of the file are on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have no number that can be used</source>
        <translation>
            <numerusform>%Ln line has no number that can be used</numerusform>
            <numerusform>%Ln lines have no number that can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln person brought in</numerusform>
            <numerusform>%Ln people brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message numerus="yes">
        <source>Checking %Ln message(s) of before</source>
        <translation>
            <numerusform>Checking %Ln message of before</numerusform>
            <numerusform>Checking %Ln messages of before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again</source>
        <translation>
            <numerusform>%Ln message will be tried again</numerusform>
            <numerusform>%Ln messages will be tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Checked %Ln message(s), resumed</source>
        <translation>
            <numerusform>Checked %Ln message, resumed</numerusform>
            <numerusform>Checked %Ln messages, resumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneNumber</name>
    <message numerus="yes">
        <source>%Ln waiting messages were cancelled.</source>
        <translation>
            <numerusform>%Ln waiting message was cancelled.</numerusform>
            <numerusform>%Ln waiting messages were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew.</source>
        <translation>
            <numerusform>%Ln backup was written anew.</numerusform>
            <numerusform>%Ln backups were written anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptOutsPage</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers saved in {file}</source>
        <translation>
            <numerusform>%Ln number saved in {file}</numerusform>
            <numerusform>%Ln numbers saved in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%Ln are in your contacts already:</source>
        <translation>
            <numerusform>%Ln is in your contacts already:</numerusform>
            <numerusform>%Ln are in your contacts already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message numerus="yes">
        <source>%Ln reply(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln reply waits for your answer</numerusform>
            <numerusform>%Ln replies wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message numerus="yes">
        <source>Takes at least %Ln day(s).</source>
        <translation>
            <numerusform>Takes at least %Ln day.</numerusform>
            <numerusform>Takes at least %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message numerus="yes">
        <source>%Ln people are in the bin, for 30 days.</source>
        <translation>
            <numerusform>%Ln person is in the bin, for 30 days.</numerusform>
            <numerusform>%Ln people are in the bin, for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have their own name and fields again.</source>
        <translation>
            <numerusform>%Ln person has their own name and fields again.</numerusform>
            <numerusform>%Ln people have their own name and fields again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay, since this cannot be undone for them:</source>
        <translation>
            <numerusform>%Ln person stays, since this cannot be undone for them:</numerusform>
            <numerusform>%Ln people stay, since this cannot be undone for them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>delete %Ln contacts</source>
        <translation>
            <numerusform>delete %Ln contact</numerusform>
            <numerusform>delete %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %Ln contacts one</source>
        <translation>
            <numerusform>make %Ln contact one</numerusform>
            <numerusform>make %Ln contacts one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln contacts apart</source>
        <translation>
            <numerusform>keep %Ln contact apart</numerusform>
            <numerusform>keep %Ln contacts apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %Ln deleted contacts one with others</source>
        <translation>
            <numerusform>make %Ln deleted contact one with another</numerusform>
            <numerusform>make %Ln deleted contacts one with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln contacts</source>
        <translation>
            <numerusform>change %Ln contact</numerusform>
            <numerusform>change %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln numbers on the do-not-message list</source>
        <translation>
            <numerusform>put %Ln number on the do-not-message list</numerusform>
            <numerusform>put %Ln numbers on the do-not-message list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln numbers off the do-not-message list</source>
        <translation>
            <numerusform>take %Ln number off the do-not-message list</numerusform>
            <numerusform>take %Ln numbers off the do-not-message list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since then and stay as they are</source>
        <translation>
            <numerusform>%Ln was changed since then and stays as it is</numerusform>
            <numerusform>%Ln were changed since then and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
