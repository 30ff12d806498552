<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message numerus="yes">
        <source>as the class: every %n week(s)</source>
        <translation>
            <numerusform>as the class: every week</numerusform>
            <numerusform>as the class: every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>Delete %Ln contact(s) with all calls and follow-ups? Archiving would keep them; deleting can be undone with {0}.</source>
        <translation>
            <numerusform>Delete one contact with all calls and follow-ups? Archiving would keep it; deleting can be undone with {0}.</numerusform>
            <numerusform>Delete %Ln contacts with all calls and follow-ups? Archiving would keep them; deleting can be undone with {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are being changed …</source>
        <translation>
            <numerusform>One contact is being changed …</numerusform>
            <numerusform>%Ln contacts are being changed …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {0}.</source>
        <translation>
            <numerusform>One contact written to {0}.</numerusform>
            <numerusform>%Ln contacts written to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) copied as text.</source>
        <translation>
            <numerusform>One follow-up copied as text.</numerusform>
            <numerusform>%Ln follow-ups copied as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) written to {0}.</source>
        <translation>
            <numerusform>One follow-up written to {0}.</numerusform>
            <numerusform>%Ln follow-ups written to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are being changed …</source>
        <translation>
            <numerusform>One follow-up is being changed …</numerusform>
            <numerusform>%Ln follow-ups are being changed …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message numerus="yes">
        <source>The same for all like this (%Ln more)  A</source>
        <translation>
            <numerusform>The same for all like this (one more)  A</numerusform>
            <numerusform>The same for all like this (%Ln more)  A</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message numerus="yes">
        <source>Show %Ln more change(s)</source>
        <translation>
            <numerusform>Show %Ln more change</numerusform>
            <numerusform>Show %Ln more changes</numerusform>
        </translation>
    </message>
</context>
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
        <source>may be duplicate(s)</source>
        <translation>
            <numerusform>may be a duplicate</numerusform>
            <numerusform>may be duplicates</numerusform>
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
        <source>with no number to dial, to be cleared up</source>
        <translation>
            <numerusform>with no number to dial, to be cleared up</numerusform>
            <numerusform>with no number to dial, to be cleared up</numerusform>
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
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln certain one(s) are being merged …</source>
        <translation>
            <numerusform>One certain one is being merged …</numerusform>
            <numerusform>%Ln certain ones are being merged …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are being merged …</source>
        <translation>
            <numerusform>One pair is being merged …</numerusform>
            <numerusform>%Ln pairs are being merged …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain one(s)</source>
        <translation>
            <numerusform>Merge one certain one</numerusform>
            <numerusform>Merge %Ln certain ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln doubtful one(s)</source>
        <translation>
            <numerusform>Look at one doubtful one</numerusform>
            <numerusform>Look at %Ln doubtful ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was all. %Ln merged.</source>
        <translation>
            <numerusform>That was all. One merged.</numerusform>
            <numerusform>That was all. %Ln merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are certain: the same name with the same number, customer number or id of an address book.</source>
        <translation>
            <numerusform>One pair is certain: the same name with the same number, customer number or id of an address book.</numerusform>
            <numerusform>%Ln pairs are certain: the same name with the same number, customer number or id of an address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are doubtful and asked about.</source>
        <translation>
            <numerusform>One pair is doubtful and asked about.</numerusform>
            <numerusform>%Ln pairs are doubtful and asked about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>one week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to win</source>
        <translation>
            <numerusform>%Ln still to win</numerusform>
            <numerusform>%Ln still to win</numerusform>
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
    <name>ImportsDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>one new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still in the book</source>
        <translation>
            <numerusform>one of them still in the book</numerusform>
            <numerusform>%Ln of them still in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>one merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>one left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed.</source>
        <translation>
            <numerusform>One contact removed.</numerusform>
            <numerusform>%Ln contacts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>one contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>one found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln</source>
        <translation>
            <numerusform>{0} of %Ln</numerusform>
            <numerusform>{0} of %Ln</numerusform>
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
    <name>ManyPanel</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>One contact selected</numerusform>
            <numerusform>%Ln contacts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message numerus="yes">
        <source>%Ln duplicate(s) merged at once</source>
        <translation>
            <numerusform>One duplicate merged</numerusform>
            <numerusform>%Ln duplicates merged at once</numerusform>
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
    <name>PastBox</name>
    <message numerus="yes">
        <source>Show %Ln more call(s)</source>
        <translation>
            <numerusform>Show one more call</numerusform>
            <numerusform>Show %Ln more calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>one call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message numerus="yes">
        <source>About %Ln second(s) left.</source>
        <translation>
            <numerusform>About %Ln second left.</numerusform>
            <numerusform>About %Ln seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>About %Ln minute left.</numerusform>
            <numerusform>About %Ln minutes left.</numerusform>
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
    <name>Reminders</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTexts</name>
    <message numerus="yes">
        <source>%Ln rest(s), since these contacts want no more calls.</source>
        <translation>
            <numerusform>One more rests, since the contact wants no more calls.</numerusform>
            <numerusform>%Ln more rest, since the contacts want no more calls.</numerusform>
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
    <message numerus="yes">
        <source>%Ln contact(s) selected cannot be called and are left out: no more calls, archived, or no number.</source>
        <translation>
            <numerusform>%Ln contact selected cannot be called and is left out: no more calls, archived, or no number.</numerusform>
            <numerusform>%Ln contacts selected cannot be called and are left out: no more calls, archived, or no number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them incoming</source>
        <translation>
            <numerusform>%Ln of them incoming</numerusform>
            <numerusform>%Ln of them incoming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoken with %Ln</source>
        <translation>
            <numerusform>spoken with %Ln</numerusform>
            <numerusform>spoken with %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) of talk</source>
        <translation>
            <numerusform>%Ln minute of talk</numerusform>
            <numerusform>%Ln minutes of talk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not called today, in the list again on {0}</source>
        <translation>
            <numerusform>%Ln not called today, in the list again on {0}</numerusform>
            <numerusform>%Ln not called today, in the list again on {0}</numerusform>
        </translation>
    </message>
</context>
</TS>
