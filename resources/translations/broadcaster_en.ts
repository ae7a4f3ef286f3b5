<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more messages</source>
        <translation>
            <numerusform>%Ln person gets no more messages</numerusform>
            <numerusform>%Ln people get no more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln person brought in</numerusform>
            <numerusform>%Ln people brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln row saved</numerusform>
            <numerusform>%Ln rows saved</numerusform>
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
