<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>new contact(s)</source>
        <translation>
            <numerusform>new contact</numerusform>
            <numerusform>new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add(s) to a known one</source>
        <translation>
            <numerusform>adds to a known one</numerusform>
            <numerusform>add to known ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already</source>
        <translation>
            <numerusform>known already</numerusform>
            <numerusform>known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number(s) mended</source>
        <translation>
            <numerusform>number mended</numerusform>
            <numerusform>numbers mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a number, to be cleared up</source>
        <translation>
            <numerusform>without a number, to be cleared up</numerusform>
            <numerusform>without a number, to be cleared up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <translation>
            <numerusform>row left out</numerusform>
            <numerusform>rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln more file(s) to follow.</source>
        <translation>
            <numerusform>One more file follows.</numerusform>
            <numerusform>%Ln more files follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>Take in %Ln contact(s)</source>
        <translation>
            <numerusform>Take in one contact</numerusform>
            <numerusform>Take in %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>One thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message numerus="yes">
        <source>%Ln contact(s) typed in</source>
        <translation>
            <numerusform>One contact typed in</numerusform>
            <numerusform>%Ln contacts typed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>one row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>one card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
