<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>Please write a year, a month or a day: 2017, 05/2017 or 3.5.2017.</source>
        <translation>Bitte schreiben Sie ein Jahr, einen Monat oder einen Tag: 2017, 05/2017 oder 3.5.2017.</translation>
    </message>
    <message numerus="yes">
        <source>as the class: every %n week(s)</source>
        <translation>
            <numerusform>wie die Klasse: jede Woche</numerusform>
            <numerusform>wie die Klasse: alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>kein eigener</translation>
    </message>
    <message>
        <source>Rhythm of calls, in weeks</source>
        <translation>Kontaktrhythmus in Wochen</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagworte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zum Merken</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} wants no more calls and leaves every list. Is that right?</source>
        <translation>{0} wünscht keine Anrufe mehr und verschwindet aus allen Listen. Stimmt das?</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <translation>Grund, falls genannt</translation>
    </message>
    <message>
        <source>Delete {0} with all calls and follow-ups? Archiving would keep them; deleting can be undone with {1}.</source>
        <translation>{0} mit allen Anrufen und Wiedervorlagen löschen? Im Archiv blieben sie erhalten; das Löschen lässt sich mit {1} zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) with all calls and follow-ups? Archiving would keep them; deleting can be undone with {0}.</source>
        <translation>
            <numerusform>Einen Kontakt mit allen Anrufen und Wiedervorlagen löschen? Im Archiv bliebe er erhalten; das Löschen lässt sich mit {0} zurücknehmen.</numerusform>
            <numerusform>%Ln Kontakte mit allen Anrufen und Wiedervorlagen löschen? Im Archiv blieben sie erhalten; das Löschen lässt sich mit {0} zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are being changed …</source>
        <translation>
            <numerusform>Ein Kontakt wird geändert …</numerusform>
            <numerusform>%Ln Kontakte werden geändert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {0}.</source>
        <translation>
            <numerusform>Ein Kontakt steht in {0}.</numerusform>
            <numerusform>%Ln Kontakte stehen in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) copied as text.</source>
        <translation>
            <numerusform>Eine Wiedervorlage als Text kopiert.</numerusform>
            <numerusform>%Ln Wiedervorlagen als Text kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>In einen Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) written to {0}.</source>
        <translation>
            <numerusform>Eine Wiedervorlage nach {0} geschrieben.</numerusform>
            <numerusform>%Ln Wiedervorlagen nach {0} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are being changed …</source>
        <translation>
            <numerusform>Eine Wiedervorlage wird geändert …</numerusform>
            <numerusform>%Ln Wiedervorlagen werden geändert …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>“{0}” does not look like an e-mail address.</source>
        <translation>„{0}“ sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>E-mail and address</source>
        <translation>E-Mail und Anschrift</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>{0} attempts in vain – maybe write?</source>
        <translation>{0}× vergeblich versucht – vielleicht schreiben?</translation>
    </message>
    <message>
        <source>Postponed to {0}</source>
        <translation>Verschoben auf {0}</translation>
    </message>
    <message>
        <source>No program for e-mail was found.</source>
        <translation>Es wurde kein Programm für E-Mails gefunden.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Is this the same contact? They have {0}.</source>
        <translation>Ist das derselbe Kontakt? Beide haben {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The same for all like this (%Ln more)  A</source>
        <translation>
            <numerusform>Ebenso für alle solchen (noch einer)  A</numerusform>
            <numerusform>Ebenso für alle solchen (noch %Ln)  A</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where they differ: ↑ ↓ to the next field, ← or 1 for the left side, → or 2 for the right one. All numbers, calls, follow-ups and notes stay.</source>
        <translation>Wo sie sich unterscheiden: ↑ ↓ zum nächsten Feld, ← oder 1 für die linke Seite, → oder 2 für die rechte. Alle Nummern, Anrufe, Wiedervorlagen und Notizen bleiben.</translation>
    </message>
</context>
<context>
    <name>BookNotice</name>
    <message>
        <source>This is sample data: invented businesses, to try everything out.</source>
        <translation>Das sind Beispieldaten: erfundene Betriebe, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>To my own book</source>
        <translation>Zum eigenen Buch</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call card</source>
        <translation>Anrufkarte</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call of {0}</source>
        <translation>Anruf vom {0}</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>Wann zurückrufen?</translation>
    </message>
    <message>
        <source>Remove this call</source>
        <translation>Anruf entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} is still not to be called. To lift that, open the contact and choose “Allow again”.</source>
        <translation>{0} soll weiterhin nicht angerufen werden. Um das aufzuheben, öffnen Sie den Kontakt und wählen „Wieder erlauben“.</translation>
    </message>
    <message>
        <source>{0} then leaves every list, and what was promised ends.</source>
        <translation>{0} verlässt damit jede Liste, und was versprochen war, endet.</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>I called</source>
        <translation>Ich rief an</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie riefen an</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rückruf vereinbart</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Message, answered</source>
        <translation>Nachricht, beantwortet</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>In need</source>
        <translation>In Not</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Tag des Anrufs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer rief an</translation>
    </message>
    <message>
        <source>Way of talking</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How they are</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Hilfe angeboten</translation>
    </message>
    <message>
        <source>They call back</source>
        <translation>Ruft zurück</translation>
    </message>
</context>
<context>
    <name>CardParts</name>
    <message>
        <source>How did the call end? Please choose 1 to 7.</source>
        <translation>Wie ging der Anruf aus? Bitte wählen Sie 1 bis 7.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Bitte wählen Sie jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>When and how was the call?</source>
        <translation>Wann und wie war der Anruf?</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rückruf vereinbart</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>they call back</source>
        <translation>rufen zurück</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>haben angerufen</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>needs: {0}</source>
        <translation>braucht: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>move a date</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <translation>Rückruf versprochen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer since {0}</source>
        <translation>Kunde seit {0}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Rhythm: every week</source>
        <translation>Rhythmus: jede Woche</translation>
    </message>
    <message>
        <source>Rhythm {0} weeks</source>
        <translation>Rhythmus {0} Wochen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Anrufe.</translation>
    </message>
    <message>
        <source>No calls since {0}.</source>
        <translation>Keine Anrufe seit {0}.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>may be a duplicate: {0}</source>
        <translation>vielleicht doppelt: {0}</translation>
    </message>
    <message>
        <source>in the future, not taken over</source>
        <translation>in der Zukunft, nicht übernommen</translation>
    </message>
    <message>
        <source>leading zero added</source>
        <translation>führende Null ergänzt</translation>
    </message>
    <message>
        <source>from “{0}”</source>
        <translation>aus „{0}“</translation>
    </message>
    <message>
        <source>destroyed by Excel</source>
        <translation>durch Excel zerstört</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>Internettelefon</translation>
    </message>
    <message>
        <source>code, never dialled</source>
        <translation>Code, wird nie gewählt</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>bleibt wie geschrieben</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>order of the numbers</source>
        <translation>Reihenfolge der Nummern</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Calls allowed again</source>
        <translation>Anrufe wieder erlaubt</translation>
    </message>
    <message>
        <source>After a call</source>
        <translation>Nach einem Anruf</translation>
    </message>
    <message>
        <source>Call corrected</source>
        <translation>Anruf berichtigt</translation>
    </message>
    <message>
        <source>Call removed</source>
        <translation>Anruf entfernt</translation>
    </message>
    <message>
        <source>Customer from now on</source>
        <translation>Jetzt Bestandskunde</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>Import „{0}“</translation>
    </message>
    <message>
        <source>Import “{0}” taken back</source>
        <translation>Import „{0}“ zurückgenommen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged with {0}</source>
        <translation>Zusammengeführt mit {0}</translation>
    </message>
    <message>
        <source>Taken apart again</source>
        <translation>Wieder getrennt</translation>
    </message>
    <message>
        <source>Taken apart again from {0}</source>
        <translation>Wieder getrennt von {0}</translation>
    </message>
    <message>
        <source>Postponed until {0}</source>
        <translation>Verschoben auf den {0}</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Grund: {0}</translation>
    </message>
    <message>
        <source>postponed until {0}</source>
        <translation>verschoben auf den {0}</translation>
    </message>
    <message>
        <source>no longer postponed</source>
        <translation>nicht mehr verschoben</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>{0} {1} → {2}</source>
        <translation>{0} {1} → {2}</translation>
    </message>
    <message>
        <source>{0} {1} added</source>
        <translation>{0} {1} ergänzt</translation>
    </message>
    <message>
        <source>{0} {1} removed</source>
        <translation>{0} {1} entfernt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>no more calls</source>
        <translation>keine Anrufe mehr</translation>
    </message>
    <message>
        <source>calls allowed again</source>
        <translation>Anrufe wieder erlaubt</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Privat</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>eine Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} ergänzt</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>Number {0} → {1}</source>
        <translation>Nummer {0} → {1}</translation>
    </message>
    <message>
        <source>{0} is {1} now</source>
        <translation>{0} jetzt {1}</translation>
    </message>
    <message>
        <source>{0} without a label now</source>
        <translation>{0} jetzt ohne Art</translation>
    </message>
    <message>
        <source>{0} marked as wrong</source>
        <translation>{0} als falsch markiert</translation>
    </message>
    <message>
        <source>{0} no longer marked as wrong</source>
        <translation>{0} nicht mehr als falsch markiert</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message numerus="yes">
        <source>Show %Ln more change(s)</source>
        <translation>
            <numerusform>Eine weitere Änderung zeigen</numerusform>
            <numerusform>%Ln weitere Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Good that you are calling.</source>
        <translation>Gut, dass Sie anrufen.</translation>
    </message>
    <message>
        <source>Callbook tells you every morning whom to call: first the customers you have not spoken with since the crisis began.</source>
        <translation>Callbook sagt Ihnen jeden Morgen, wen Sie anrufen: zuerst die Kunden, mit denen Sie seit Krisenbeginn noch nicht gesprochen haben.</translation>
    </message>
    <message>
        <source>Import my customers</source>
        <translation>Meine Kunden importieren</translation>
    </message>
    <message>
        <source>From Excel, an address book or a phone</source>
        <translation>Aus Excel, einem Adressbuch oder dem Telefon</translation>
    </message>
    <message>
        <source>Type in a few</source>
        <translation>Ein paar eintippen</translation>
    </message>
    <message>
        <source>Name and number are enough to begin with</source>
        <translation>Name und Nummer genügen für den Anfang</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Invented businesses, in a book of their own</source>
        <translation>Erfundene Betriebe, in einem eigenen Buch</translation>
    </message>
    <message>
        <source>No account, no form. Everything stays on this computer, in one file.</source>
        <translation>Kein Konto, kein Formular. Alles bleibt auf diesem Computer, in einer Datei.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose files with contacts</source>
        <translation>Dateien mit Kontakten wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Contacts ({0})</source>
        <translation>Kontakte ({0})</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Please copy some in your program first.</source>
        <translation>In der Zwischenablage stehen keine Zeilen. Bitte kopieren Sie sie zuerst in Ihrem Programm.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Ziehen Sie Ihre Liste hierher</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From Excel, Outlook, Thunderbird, a FRITZ!Box, DATEV or a phone: tables, address cards (vCard), phonebooks. Nothing is saved yet.</source>
        <translation>Aus Excel, Outlook, Thunderbird, FRITZ!Box, DATEV oder dem Telefon: Tabellen, Adresskarten (vCard), Telefonbücher. Noch wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Auch dort</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Print call sheet …</source>
        <translation>Anrufbogen drucken …</translation>
    </message>
    <message>
        <source>End of the day …</source>
        <translation>Feierabend …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Two contacts side by side</source>
        <translation>Zwei Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>side {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>This contact cannot be saved like that. Discard what was entered?</source>
        <translation>So lässt sich der Kontakt nicht speichern. Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Wählen Sie jemanden aus der Liste.</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>new contact(s)</source>
        <translation>
            <numerusform>neuer Kontakt</numerusform>
            <numerusform>neue Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add(s) to a known one</source>
        <translation>
            <numerusform>ergänzt einen vorhandenen</numerusform>
            <numerusform>ergänzen vorhandene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already</source>
        <translation>
            <numerusform>schon bekannt</numerusform>
            <numerusform>schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number(s) mended</source>
        <translation>
            <numerusform>Nummer berichtigt</numerusform>
            <numerusform>Nummern berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be duplicate(s)</source>
        <translation>
            <numerusform>vielleicht doppelt</numerusform>
            <numerusform>vielleicht doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a number, to be cleared up</source>
        <translation>
            <numerusform>ohne Nummer, bitte klären</numerusform>
            <numerusform>ohne Nummer, bitte klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with no number to dial, to be cleared up</source>
        <translation>
            <numerusform>ohne wählbare Nummer, bitte klären</numerusform>
            <numerusform>ohne wählbare Nummer, bitte klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <translation>
            <numerusform>Zeile ausgelassen</numerusform>
            <numerusform>Zeilen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisBox</name>
    <message>
        <source>Crisis</source>
        <translation>Krise</translation>
    </message>
    <message>
        <source>The crisis</source>
        <translation>Die Krise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another name begins another crisis; the old one is kept.</source>
        <translation>Ein anderer Name beginnt eine neue Krise; die alte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start of the crisis</source>
        <translation>Krisenbeginn</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Letzter Tag der Krise</translation>
    </message>
    <message>
        <source>Set the crisis</source>
        <translation>Krise festlegen</translation>
    </message>
    <message>
        <source>The crisis is over</source>
        <translation>Die Krise ist vorbei</translation>
    </message>
    <message>
        <source>No crisis counts at present.</source>
        <translation>Zurzeit zählt keine Krise.</translation>
    </message>
    <message>
        <source>“{0}” counts since {1}.</source>
        <translation>„{0}“ zählt seit dem {1}.</translation>
    </message>
    <message>
        <source>“{0}” counts from {1} to {2}.</source>
        <translation>„{0}“ zählt vom {1} bis {2}.</translation>
    </message>
</context>
<context>
    <name>CrisisQuestion</name>
    <message>
        <source>Crisis</source>
        <translation>Krise</translation>
    </message>
    <message>
        <source>Since when does the crisis count?</source>
        <translation>Seit wann zählt die Krise?</translation>
    </message>
    <message>
        <source>Whoever you have not spoken with since that day stands at the top of your list.</source>
        <translation>Mit wem Sie seit diesem Tag nicht gesprochen haben, steht oben auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>Start of the crisis</source>
        <translation>Krisenbeginn</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>Ein Name dafür</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is no crisis at present</source>
        <translation>Zurzeit gibt es keine Krise</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>To which day?</source>
        <translation>Auf welchen Tag verschieben?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DayEndDialog</name>
    <message>
        <source>End of the day</source>
        <translation>Feierabend</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute geschafft</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Heute versprochen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayWordsEdit</name>
    <message>
        <source>e.g. tomorrow, Mon 14:00, in 3 weeks</source>
        <translation>z. B. morgen, Mo 14:00, in 3 Wochen</translation>
    </message>
    <message>
        <source>Day in words</source>
        <translation>Tag in Worten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>e.g. tomorrow, Mon 14:00</source>
        <translation>z. B. morgen, Mo 14:00</translation>
    </message>
</context>
<context>
    <name>DayWordsField</name>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>{0} is in the clipboard.</source>
        <translation>{0} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>A call to {0} costs more than usual.</source>
        <translation>Ein Anruf bei {0} kostet mehr als üblich.</translation>
    </message>
    <message>
        <source>Call anyway?</source>
        <translation>Trotzdem anrufen?</translation>
    </message>
    <message>
        <source>It is {0}, {1}, outside your calling hours.</source>
        <translation>Es ist {0}, {1}, außerhalb Ihrer Anrufzeiten.</translation>
    </message>
    <message>
        <source>It is {0} there, outside your calling hours.</source>
        <translation>Dort ist es {0}, außerhalb Ihrer Anrufzeiten.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>No program for calls was found. {0} is in the clipboard; or dial it on your phone.</source>
        <translation>Es wurde kein Programm zum Telefonieren gefunden. {0} ist in der Zwischenablage; oder wählen Sie am Telefon.</translation>
    </message>
</context>
<context>
    <name>DiallingBox</name>
    <message>
        <source>Would be handed over: {0}</source>
        <translation>Übergeben würde: {0}</translation>
    </message>
    <message>
        <source>Please type a number of your own first.</source>
        <translation>Bitte schreiben Sie zuerst eine eigene Nummer hin.</translation>
    </message>
    <message>
        <source>A call to {0} costs more than usual. Call anyway?</source>
        <translation>Ein Anruf bei {0} kostet mehr als üblich. Trotzdem anrufen?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Handed over: {0}</source>
        <translation>Übergeben: {0}</translation>
    </message>
    <message>
        <source>No program has taken {0}.</source>
        <translation>Kein Programm hat {0} angenommen.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Dial with</source>
        <translation>Wählen mit</translation>
    </message>
    <message>
        <source>Telephone program (tel:)</source>
        <translation>Telefonprogramm (tel:)</translation>
    </message>
    <message>
        <source>Skype and others (callto:)</source>
        <translation>Skype und andere (callto:)</translation>
    </message>
    <message>
        <source>Internet telephone (sip:)</source>
        <translation>Internettelefon (sip:)</translation>
    </message>
    <message>
        <source>Or a template of your own with {number} in it.</source>
        <translation>Oder eine eigene Vorlage, in der {number} steht.</translation>
    </message>
    <message>
        <source>Try it with a number of your own</source>
        <translation>Mit einer eigenen Nummer ausprobieren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Calling hours Monday to Friday</source>
        <translation>Anrufzeit Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Outside them a question comes first.</source>
        <translation>Außerhalb wird vor dem Anruf gefragt.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>One moment, the last change is still being made.</source>
        <translation>Einen Moment, die letzte Änderung läuft noch.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>{0} wants no more calls and leaves every list. Is that right?</source>
        <translation>{0} wünscht keine Anrufe mehr und verschwindet aus allen Listen. Stimmt das?</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <translation>Grund, falls genannt</translation>
    </message>
    <message>
        <source>{0} is not to be called. Save this as a call of yours all the same? If they rang you, choose “They called” under “When and how was the call?”.</source>
        <translation>{0} möchte keine Anrufe. Trotzdem als Ihren Anruf speichern? Hat man Sie angerufen, wählen Sie bei „Wann und wie war der Anruf?“ bitte „Sie riefen an“.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Comparing the contacts</source>
        <translation>Kontakte vergleichen</translation>
    </message>
    <message>
        <source>Merged contacts …</source>
        <translation>Zusammengeführte Kontakte …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The contacts are being compared …</source>
        <translation>Die Kontakte werden verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain one(s) are being merged …</source>
        <translation>
            <numerusform>Eine sichere wird zusammengeführt …</numerusform>
            <numerusform>%Ln sichere werden zusammengeführt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are being merged …</source>
        <translation>
            <numerusform>Ein Paar wird zusammengeführt …</numerusform>
            <numerusform>%Ln Paare werden zusammengeführt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain one(s)</source>
        <translation>
            <numerusform>Eine sichere zusammenführen</numerusform>
            <numerusform>%Ln sichere zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln doubtful one(s)</source>
        <translation>
            <numerusform>Eine zweifelhafte ansehen</numerusform>
            <numerusform>%Ln zweifelhafte ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was all. %Ln merged.</source>
        <translation>
            <numerusform>Das war alles. Ein Paar zusammengeführt.</numerusform>
            <numerusform>Das war alles. %Ln Paare zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Es wurden keine Doppelte gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are certain: the same name with the same number, customer number or id of an address book.</source>
        <translation>
            <numerusform>Ein Paar ist sicher: derselbe Name mit derselben Nummer, Kundennummer oder Kennung eines Adressbuchs.</numerusform>
            <numerusform>%Ln Paare sind sicher: derselbe Name mit derselben Nummer, Kundennummer oder Kennung eines Adressbuchs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are doubtful and asked about.</source>
        <translation>
            <numerusform>Ein Paar ist zweifelhaft; danach werden Sie gefragt.</numerusform>
            <numerusform>%Ln Paare sind zweifelhaft; danach werden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing gets lost by merging, and it can be undone at any time.</source>
        <translation>Beim Zusammenführen geht nichts verloren, und es lässt sich jederzeit zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Mappe (*.xlsx)</translation>
    </message>
    <message>
        <source>List with semicolons (*.csv)</source>
        <translation>Liste mit Semikolons (*.csv)</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>Adresskarten (*.vcf)</translation>
    </message>
    <message>
        <source>Address cards for older programs (*.vcf)</source>
        <translation>Adresskarten für ältere Programme (*.vcf)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>Angerufen als</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ABC-Klasse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Zuletzt gesprochen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>eine Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>the same number and name</source>
        <translation>dieselbe Nummer und derselbe Name</translation>
    </message>
    <message>
        <source>the same id of an address book, and the same name</source>
        <translation>dieselbe Kennung eines Adressbuchs und denselben Namen</translation>
    </message>
    <message>
        <source>the same customer number and name</source>
        <translation>dieselbe Kundennummer und denselben Namen</translation>
    </message>
    <message>
        <source>the same number, similar names</source>
        <translation>dieselbe Nummer, ähnliche Namen</translation>
    </message>
    <message>
        <source>the same id of an address book, but other names</source>
        <translation>dieselbe Kennung eines Adressbuchs, aber andere Namen</translation>
    </message>
    <message>
        <source>the same customer number, similar names</source>
        <translation>dieselbe Kundennummer, ähnliche Namen</translation>
    </message>
    <message>
        <source>the same e-mail address, similar names</source>
        <translation>dieselbe E-Mail-Adresse, ähnliche Namen</translation>
    </message>
    <message>
        <source>similar names in the same place</source>
        <translation>ähnliche Namen am selben Ort</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagworte</translation>
    </message>
    <message>
        <source>Not spoken with</source>
        <translation>Nicht gesprochen</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Schlagwort: {0}</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Bestandskunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Not spoken with since the crisis began</source>
        <translation>Seit Krisenbeginn nicht gesprochen</translation>
    </message>
    <message>
        <source>Follow-up open</source>
        <translation>Wiedervorlage offen</translation>
    </message>
    <message>
        <source>Numbers to fix</source>
        <translation>Nummern klären</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>Doubtful number</source>
        <translation>Zweifelhafte Nummer</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Weitere …</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Nothing is promised to anybody. A next step, set when a call is saved, stands here.</source>
        <translation>Niemandem ist etwas versprochen. Ein nächster Schritt, beim Speichern eines Anrufs gesetzt, steht hier.</translation>
    </message>
    <message>
        <source>Follow-ups by day</source>
        <translation>Wiedervorlagen nach Tagen</translation>
    </message>
</context>
<context>
    <name>FollowUpsScreen</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export to a calendar …</source>
        <translation>In einen Ka&amp;lender exportieren …</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Is a customer now</source>
        <translation>Ist jetzt Bestandskunde</translation>
    </message>
    <message>
        <source>Allow calls again</source>
        <translation>Anrufe wieder erlauben</translation>
    </message>
    <message>
        <source>No more calls …</source>
        <translation>Keine Anrufe mehr …</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Anrufen …</translation>
    </message>
    <message>
        <source>Opens the call card of this week</source>
        <translation>Öffnet die Anrufkarte dieser Woche</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mehr zu diesem Kontakt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Allow again</source>
        <translation>Wieder erlauben</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Anrufe</translation>
    </message>
</context>
<context>
    <name>GoalQuestion</name>
    <message>
        <source>How many calls a day would be good?</source>
        <translation>Wie viele Anrufe am Tag wären gut?</translation>
    </message>
    <message>
        <source>A dozen takes about an hour and a half. You can change it at any time.</source>
        <translation>Ein Dutzend dauert etwa anderthalb Stunden. Sie können es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Anrufe am Tag</translation>
    </message>
    <message>
        <source>Show my list</source>
        <translation>Meine Liste zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>GuideBox</name>
    <message>
        <source>Guide · {0}</source>
        <translation>Leitfaden · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} steps ticked</source>
        <translation>{0} von {1} Schritten abgehakt</translation>
    </message>
    <message>
        <source>Fold or unfold; Alt+G ticks the next step</source>
        <translation>Auf- oder zuklappen; Alt+G hakt den nächsten Schritt ab</translation>
    </message>
</context>
<context>
    <name>GuidesBox</name>
    <message>
        <source>Conversation guides</source>
        <translation>Gesprächsleitfäden</translation>
    </message>
    <message>
        <source>One step a line. {name} is who you call, {firm} where they work, {company} your business.</source>
        <translation>Je Zeile ein Schritt. {name} ist, wen Sie anrufen, {firm}, wo sie arbeiten, {company} Ihre Firma.</translation>
    </message>
    <message>
        <source>Language of the guides</source>
        <translation>Sprache der Leitfäden</translation>
    </message>
    <message>
        <source>Call to a customer</source>
        <translation>Anruf bei Bestandskunden</translation>
    </message>
    <message>
        <source>A customer’s voicemail</source>
        <translation>Mailbox eines Bestandskunden</translation>
    </message>
    <message>
        <source>First call to a prospect</source>
        <translation>Erstes Gespräch mit Interessenten</translation>
    </message>
    <message>
        <source>A prospect’s voicemail</source>
        <translation>Mailbox eines Interessenten</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück auf Vorgabe</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln heute</numerusform>
            <numerusform>%Ln heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy those selected</source>
        <translation>Ausgewählte &amp;kopieren</translation>
    </message>
    <message>
        <source>Export those &amp;selected …</source>
        <translation>&amp;Ausgewählte als Kalender …</translation>
    </message>
    <message>
        <source>Export &amp;all …</source>
        <translation>A&amp;lle als Kalender …</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to win</source>
        <translation>
            <numerusform>%Ln noch zu gewinnen</numerusform>
            <numerusform>%Ln noch zu gewinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>New opportunity …</source>
        <translation>Neue Chance …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Nothing is saved yet. This is how your contacts will look.</source>
        <translation>Noch ist nichts gespeichert. So werden Ihre Kontakte aussehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to follow.</source>
        <translation>
            <numerusform>Danach folgt noch eine Datei.</numerusform>
            <numerusform>Danach folgen noch %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your customers and prospects, from a list you have.</source>
        <translation>Ihre Bestandskunden und Interessenten, aus einer Liste, die Sie schon haben.</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Taking an import back removes what it brought. What you changed since stays.</source>
        <translation>Zurücknehmen entfernt, was der Import gebracht hat. Was Sie seither geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>einer neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still in the book</source>
        <translation>
            <numerusform>einer davon noch im Buch</numerusform>
            <numerusform>%Ln davon noch im Buch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>einer ergänzt</numerusform>
            <numerusform>%Ln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>einer ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed.</source>
        <translation>
            <numerusform>Ein Kontakt entfernt.</numerusform>
            <numerusform>%Ln Kontakte entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und einer mehr</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since, so they stay: {0}.</source>
        <translation>Seither geändert, bleiben also: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufbogen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Now a customer</source>
        <translation>Bestandskunde</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Go to another contact</source>
        <translation>Zu einem anderen Kontakt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Tick: spoken with</source>
        <translation>Abhaken: gesprochen</translation>
    </message>
    <message>
        <source>Outcome, while the list has the focus</source>
        <translation>Ergebnis, in der Liste</translation>
    </message>
    <message>
        <source>Outcome, from anywhere</source>
        <translation>Ergebnis, von überall</translation>
    </message>
    <message>
        <source>Tick the next step of the guide</source>
        <translation>Den nächsten Schritt im Leitfaden abhaken</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>When and how: yesterday, a visit, they called</source>
        <translation>Wann und wie: gestern, Besuch, rief selbst an</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>From the card back to the list</source>
        <translation>Von der Karte zurück zur Liste</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Number as a QR code, large</source>
        <translation>Nummer groß als QR-Code</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>A prospect is a customer now</source>
        <translation>Interessent ist jetzt Bestandskunde</translation>
    </message>
    <message>
        <source>Show the call card</source>
        <translation>Anrufkarte zeigen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>In einen Kalender exportieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Search for somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>Print the call sheet</source>
        <translation>Anrufbogen drucken</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Feierabend</translation>
    </message>
    <message>
        <source>Take back the last act</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>New contact, among the contacts</source>
        <translation>Neuer Kontakt, bei den Kontakten</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Alles mit der Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the list and the card</source>
        <translation>In der Liste und der Karte</translation>
    </message>
    <message>
        <source>Among the follow-ups</source>
        <translation>In den Wiedervorlagen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>searching …</source>
        <translation>wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>ein Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>einer gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln</source>
        <translation>
            <numerusform>{0} von %Ln</numerusform>
            <numerusform>{0} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates …</source>
        <translation>Doppelte suchen …</translation>
    </message>
    <message>
        <source>Merged contacts …</source>
        <translation>Zusammengeführte Kontakte …</translation>
    </message>
    <message>
        <source>Past imports …</source>
        <translation>Frühere Importe …</translation>
    </message>
    <message>
        <source>Export those shown …</source>
        <translation>Angezeigte exportieren …</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>All numbers are in order.</source>
        <translation>Alle Nummern sind in Ordnung.</translation>
    </message>
    <message>
        <source>Nobody fits that. Escape in the search field clears it.</source>
        <translation>Darauf passt niemand. Esc im Suchfeld leert es.</translation>
    </message>
    <message>
        <source>There is nobody here yet. Import your list, or add somebody with “New”.</source>
        <translation>Hier ist noch niemand. Importieren Sie Ihre Liste, oder legen Sie mit „Neu“ jemanden an.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>Take in %Ln contact(s)</source>
        <translation>
            <numerusform>Einen Kontakt übernehmen</numerusform>
            <numerusform>%Ln Kontakte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please choose above a column what it means: name, company or phone.</source>
        <translation>Bitte wählen Sie über einer Spalte, was sie bedeutet: Name, Firma oder Telefon.</translation>
    </message>
    <message>
        <source>This file says nothing that the book does not know.</source>
        <translation>Diese Datei sagt nichts, was das Buch nicht schon weiß.</translation>
    </message>
    <message>
        <source>Each import can be taken back as a whole later.</source>
        <translation>Jeder Import lässt sich später als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>The first contacts of the file</source>
        <translation>Die ersten Kontakte der Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>Ein Kontakt ausgewählt</numerusform>
            <numerusform>%Ln Kontakte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ABC-Klasse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Each change holds for all of them and can be undone.</source>
        <translation>Jede Änderung gilt für alle und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>as the class</source>
        <translation>wie die Klasse</translation>
    </message>
    <message>
        <source>Rhythm of calls, in weeks</source>
        <translation>Kontaktrhythmus in Wochen</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Bestandskunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of column {0}</source>
        <translation>Bedeutung der Spalte {0}</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Merged contacts</source>
        <translation>Zusammengeführte Kontakte</translation>
    </message>
    <message>
        <source>What was changed since a merge stays with the contact that was kept.</source>
        <translation>Was seit dem Zusammenführen geändert wurde, bleibt beim behaltenen Kontakt.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Nothing is merged.</source>
        <translation>Es ist nichts zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) merged at once</source>
        <translation>
            <numerusform>Ein Doppelter auf einmal zusammengeführt</numerusform>
            <numerusform>%Ln Doppelte auf einmal zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart. Both are in the list again.</source>
        <translation>Getrennt. Beide stehen wieder in der Liste.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>In &amp;four weeks</source>
        <translation>In &amp;vier Wochen</translation>
    </message>
    <message>
        <source>A &amp;day, also in words …</source>
        <translation>Ein &amp;Tag, auch in Worten …</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>e.g. talk about the offer</source>
        <translation>z. B. über das Angebot sprechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please choose one of those found.</source>
        <translation>Bitte wählen Sie eine der gefundenen Personen.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>NextBox</name>
    <message>
        <source>Please name the day that was agreed.</source>
        <translation>Bitte nennen Sie den vereinbarten Tag.</translation>
    </message>
    <message>
        <source>Callback agreed for</source>
        <translation>Rückruf vereinbart für</translation>
    </message>
    <message>
        <source>Callback: {0}</source>
        <translation>Rückruf: {0}</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in 1 week</source>
        <translation>in 1 Woche</translation>
    </message>
    <message>
        <source>in 4 weeks</source>
        <translation>in 4 Wochen</translation>
    </message>
    <message>
        <source>e.g. tomorrow, Mon 14:00, in 3 weeks</source>
        <translation>z. B. morgen, Mo 14:00, in 3 Wochen</translation>
    </message>
    <message>
        <source>Enter: nothing; or tomorrow, Mon 14:00 …</source>
        <translation>Enter: nichts; oder morgen, Mo 14:00 …</translation>
    </message>
    <message>
        <source>Next step: a day in words</source>
        <translation>Nächster Schritt: ein Tag in Worten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How are they? What do they need?</source>
        <translation>Wie geht es? Was wird gebraucht?</translation>
    </message>
    <message>
        <source>Please nothing on health, politics or religion.</source>
        <translation>Bitte nichts zu Gesundheit, Politik oder Religion.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>In need</source>
        <translation>In Not</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Hilfe angeboten</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Opportunity seen</source>
        <translation>Chance gesehen</translation>
    </message>
    <message>
        <source>What the opportunity is about</source>
        <translation>Worum es bei der Chance geht</translation>
    </message>
    <message>
        <source>About what? Empty: the note’s first words</source>
        <translation>Worum geht es? Leer: erste Worte der Notiz</translation>
    </message>
    <message>
        <source>They need: {0}</source>
        <translation>Braucht: {0}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Label of number {0}</source>
        <translation>Art der Nummer {0}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>More about number {0}</source>
        <translation>Mehr zu Nummer {0}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Is right after all</source>
        <translation>Stimmt doch</translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation>Als falsch markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Marked as wrong: it is not dialled.</source>
        <translation>Als falsch markiert: wird nicht gewählt.</translation>
    </message>
    <message>
        <source>{0} numbers: each gets its own line.</source>
        <translation>{0} Nummern: jede bekommt eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Dials {0}, then extension {1}.</source>
        <translation>Wählt {0}, dann Durchwahl {1}.</translation>
    </message>
    <message>
        <source>Dials {0}.</source>
        <translation>Wählt {0}.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0} ext. {1}</source>
        <translation>{0} DW {1}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Show the number as a QR code for the mobile</source>
        <translation>Nummer als QR-Code fürs Handy zeigen</translation>
    </message>
</context>
<context>
    <name>NumbersBox</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
</context>
<context>
    <name>OpportunitiesScreen</name>
    <message>
        <source>Opportunities by stage</source>
        <translation>Chancen nach Stand</translation>
    </message>
    <message>
        <source>No opportunity yet. Press “Opportunity” in a call, or write one down here with N.</source>
        <translation>Noch keine Chance. Drücken Sie im Gespräch „Chance“, oder notieren Sie hier eine mit N.</translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>z. B. {0}</translation>
    </message>
    <message>
        <source>e.g. send the offer</source>
        <translation>z. B. Angebot schicken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please choose one of those found.</source>
        <translation>Bitte wählen Sie jemanden aus den Gefundenen.</translation>
    </message>
    <message>
        <source>Please write an amount, for example {0}.</source>
        <translation>Bitte schreiben Sie einen Betrag, zum Beispiel {0}.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>{0}: the import is taken back, the book is as it was before.</source>
        <translation>{0}: Der Import ist zurückgenommen, das Buch ist wie zuvor.</translation>
    </message>
    <message>
        <source>{0}: the import as a whole can be taken back.</source>
        <translation>{0}: Der Import lässt sich als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>import-problems.csv</source>
        <translation>import-auffaelliges.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>Eine Auffälligkeit</numerusform>
            <numerusform>%Ln Auffälligkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>Diese Liste speichern …</translation>
    </message>
    <message>
        <source>Look for duplicates …</source>
        <translation>Doppelte suchen …</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>On to my list</source>
        <translation>Weiter zu meiner Liste</translation>
    </message>
</context>
<context>
    <name>OutcomePad</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Callback …</source>
        <translation>Rückruf …</translation>
    </message>
    <message>
        <source>Wrong no.</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>They call back</source>
        <translation>Ruft zurück</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Show the contact {0}</source>
        <translation>Kontakt {0} zeigen</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch ohne Wert</translation>
    </message>
    <message>
        <source>Is {0} a customer now?</source>
        <translation>Ist {0} jetzt Bestandskunde?</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts notiert.</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>Noch nichts geplant.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Choose an opportunity from the list.</source>
        <translation>Wählen Sie eine Chance aus der Liste.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>To the call card</source>
        <translation>Zur Anrufkarte</translation>
    </message>
    <message>
        <source>Yes, a customer</source>
        <translation>Ja, Bestandskunde</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>last contact, as imported</source>
        <translation>letzter Kontakt laut Import</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Noch kein Gespräch.</translation>
    </message>
</context>
<context>
    <name>PastBox</name>
    <message>
        <source>last contact, as imported</source>
        <translation>letzter Kontakt, laut Import</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Noch kein Gespräch.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more call(s)</source>
        <translation>
            <numerusform>Einen weiteren Anruf zeigen</numerusform>
            <numerusform>%Ln weitere Anrufe zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>ein Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Callback promised</source>
        <translation>Rückruf versprochen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Anrufe.</translation>
    </message>
    <message>
        <source>No calls since {0}.</source>
        <translation>Keine Anrufe seit {0}.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rückruf vereinbart</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>they call back</source>
        <translation>ruft zurück</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>hat angerufen</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Also at {0}</source>
        <translation>Auch bei {0}</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>A name or a company is needed.</source>
        <translation>Ein Name oder eine Firma wird gebraucht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ABC-Klasse</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>Angerufen als</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>A few letters or digits</source>
        <translation>Ein paar Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>In vier Wochen</translation>
    </message>
    <message>
        <source>A day …</source>
        <translation>Ein Tag …</translation>
    </message>
    <message>
        <source>Postpone to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>A day in words: Thu, 2 April, in 3 weeks</source>
        <translation>Ein Tag in Worten: Do, 2.4., in 3 Wochen</translation>
    </message>
    <message>
        <source>Reason, shown later (may stay empty)</source>
        <translation>Grund, steht später dabei (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Reason for postponing</source>
        <translation>Grund für das Verschieben</translation>
    </message>
    <message>
        <source>Postpone {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Postponing knows days only. Please leave the time out.</source>
        <translation>Verschieben geht nur auf einen Tag. Bitte lassen Sie die Uhrzeit weg.</translation>
    </message>
    <message>
        <source>Please name a day.</source>
        <translation>Bitte nennen Sie einen Tag.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message numerus="yes">
        <source>About %Ln second(s) left.</source>
        <translation>
            <numerusform>Noch etwa %Ln Sekunde.</numerusform>
            <numerusform>Noch etwa %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %Ln Minute.</numerusform>
            <numerusform>Noch etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code of {0}</source>
        <translation>QR-Code von {0}</translation>
    </message>
    <message>
        <source>Scan it with your mobile to call.</source>
        <translation>Mit dem Handy scannen, um anzurufen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>A name or a company is needed.</source>
        <translation>Ein Name oder eine Firma wird gebraucht.</translation>
    </message>
    <message>
        <source>Type in at least one contact.</source>
        <translation>Bitte tippen Sie mindestens einen Kontakt ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) typed in</source>
        <translation>
            <numerusform>Ein Kontakt eingetippt</numerusform>
            <numerusform>%Ln Kontakte eingetippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom would you like to call?</source>
        <translation>Wen möchten Sie anrufen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ABC-Klasse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Characters: {0}</source>
        <translation>Zeichen: {0}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Delimiter {0}</source>
        <translation>Trennzeichen {0}</translation>
    </message>
    <message>
        <source>As the last time</source>
        <translation>Zuordnung wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Zuordnung merken</translation>
    </message>
    <message>
        <source>For files with the same headings</source>
        <translation>Für Dateien mit denselben Überschriften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>eine Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>eine Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised: {0}</source>
        <translation>erkannt: {0}</translation>
    </message>
    <message>
        <source>as in column “{0}”</source>
        <translation>wie Spalte „{0}“</translation>
    </message>
    <message>
        <source>as in file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>These contacts are</source>
        <translation>Diese Kontakte sind</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Bestandskunden</translation>
    </message>
    <message>
        <source>all prospects</source>
        <translation>alle Interessenten</translation>
    </message>
    <message>
        <source>First row has headings</source>
        <translation>Erste Zeile: Überschriften</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Numbers from {0}</source>
        <translation>Nummern aus: {0}</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>This book cannot be opened</source>
        <translation>Dieses Buch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Bring a backup back …</source>
        <translation>Sicherung zurückholen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another book …</source>
        <translation>Anderes Buch öffnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>&amp;Weglegen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTexts</name>
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ABC-Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Follow-up, tags</source>
        <translation>Wiedervorlage, Schlagworte</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>doubtful number</source>
        <translation>zweifelhafte Nummer</translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>noch nie gesprochen</translation>
    </message>
    <message>
        <source>last spoken {0}</source>
        <translation>zuletzt gesprochen {0}</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>follow-up {0}</source>
        <translation>Wiedervorlage {0}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Import your customer list with {0}.</source>
        <translation>Importieren Sie Ihre Kundenliste mit {0}.</translation>
    </message>
    <message>
        <source>Whoever wants to go on unfolds “{0}” below.</source>
        <translation>Wer weitermachen möchte, klappt unten „{0}“ auf.</translation>
    </message>
    <message>
        <source>There is nobody to call yet.</source>
        <translation>Noch ist niemand zum Anrufen da.</translation>
    </message>
    <message>
        <source>Done for this week. {0} still wait, one is postponed.</source>
        <translation>Für diese Woche geschafft. {0} warten noch, einer ist verschoben.</translation>
    </message>
    <message>
        <source>Done for this week. {0} still wait, {1} are postponed.</source>
        <translation>Für diese Woche geschafft. {0} warten noch, {1} sind verschoben.</translation>
    </message>
    <message>
        <source>Done for this week. One still waits.</source>
        <translation>Für diese Woche geschafft. Einer wartet noch.</translation>
    </message>
    <message>
        <source>Done for this week. {0} still wait.</source>
        <translation>Für diese Woche geschafft. {0} warten noch.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call this week.</source>
        <translation>Diese Woche wartet niemand auf einen Anruf.</translation>
    </message>
    <message>
        <source>{0} blocked</source>
        <translation>{0} mit Werbesperre</translation>
    </message>
    <message>
        <source>{0} without a number</source>
        <translation>{0} ohne Nummer</translation>
    </message>
    <message>
        <source>{0} postponed</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <source>{0} promised for later</source>
        <translation>{0} für später versprochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rest(s), since these contacts want no more calls.</source>
        <translation>
            <numerusform>Eine weitere ruht, weil der Kontakt keine Anrufe mehr wünscht.</numerusform>
            <numerusform>%Ln weitere ruhen, weil die Kontakte keine Anrufe mehr wünschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search names, companies, places and numbers</source>
        <translation>Namen, Firmen, Orte und Nummern durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search names, companies, places, tags, notes and numbers</source>
        <translation>Namen, Firmen, Orte, Schlagworte, Notizen und Nummern durchsuchen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The sample data is being made …</source>
        <translation>Die Beispieldaten werden angelegt …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All of the country</source>
        <translation>Ganzes Land</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is saved at once and can be undone.</source>
        <translation>Jede Änderung wird sofort gespeichert und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Business and appearance</source>
        <translation>Betrieb und Darstellung</translation>
    </message>
    <message>
        <source>Country and working days</source>
        <translation>Land und Arbeitstage</translation>
    </message>
    <message>
        <source>Goals and rhythm</source>
        <translation>Ziele und Kontaktrhythmus</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Name of your business</source>
        <translation>Name Ihres Betriebs</translation>
    </message>
    <message>
        <source>Stands at the head of the call sheet.</source>
        <translation>Steht oben auf dem Anrufbogen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Public holidays of your region are left out by themselves.</source>
        <translation>Gesetzliche Feiertage Ihrer Region bleiben von selbst frei.</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Anrufe am Tag</translation>
    </message>
    <message>
        <source>Share of prospects in percent</source>
        <translation>Anteil Interessenten in Prozent</translation>
    </message>
    <message>
        <source>Class A every … weeks</source>
        <translation>Klasse A alle … Wochen</translation>
    </message>
    <message>
        <source>Class B every … weeks</source>
        <translation>Klasse B alle … Wochen</translation>
    </message>
    <message>
        <source>Class C and without, every … weeks</source>
        <translation>Klasse C und ohne alle … Wochen</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Call sheet</source>
        <translation>Anrufbogen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Selected contacts</source>
        <translation>Ausgewählte Kontakte</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected cannot be called and are left out: no more calls, archived, or no number.</source>
        <translation>
            <numerusform>%Ln der Ausgewählten kann nicht angerufen werden und fehlt: keine Anrufe mehr, archiviert oder ohne Nummer.</numerusform>
            <numerusform>%Ln der Ausgewählten können nicht angerufen werden und fehlen: keine Anrufe mehr, archiviert oder ohne Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>{0}, sort by it</source>
        <translation>{0}, danach sortieren</translation>
    </message>
    <message>
        <source>{0}, sorted from the end</source>
        <translation>{0}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{0}, sorted</source>
        <translation>{0}, sortiert</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>One moment, the last change is still being made.</source>
        <translation>Einen Moment, die letzte Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Being taken back: {0}</source>
        <translation>Wird zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Being done again: {0}</source>
        <translation>Wird wiederholt: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>am {0}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>noted on {0}</source>
        <translation>notiert am {0}</translation>
    </message>
    <message>
        <source>from the call of {0}</source>
        <translation>aus dem Gespräch vom {0}</translation>
    </message>
    <message>
        <source>call of {0}</source>
        <translation>Gespräch vom {0}</translation>
    </message>
</context>
<context>
    <name>There</name>
    <message>
        <source>there {0}</source>
        <translation>dort {0}</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>of {0} calls</source>
        <translation>von {0} Anrufen</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>End of the day …</source>
        <translation>Feierabend …</translation>
    </message>
    <message>
        <source>done for today</source>
        <translation>für heute geschafft</translation>
    </message>
    <message>
        <source>one more call today</source>
        <translation>noch ein Anruf heute</translation>
    </message>
    <message>
        <source>{0} more calls today</source>
        <translation>noch {0} Anrufe heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Customers spoken with</source>
        <translation>Bestandskunden gesprochen</translation>
    </message>
    <message>
        <source>Spoken with since {0}</source>
        <translation>Gesprochen seit dem {0}</translation>
    </message>
    <message>
        <source>Customers spoken with since {0}</source>
        <translation>Bestandskunden seit dem {0} gesprochen</translation>
    </message>
    <message>
        <source>Whom do I call this week?</source>
        <translation>Wen rufe ich diese Woche an?</translation>
    </message>
    <message>
        <source>Whom do I call?</source>
        <translation>Wen rufe ich an?</translation>
    </message>
    <message>
        <source>Print call sheet …</source>
        <translation>Anrufbogen drucken …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Whom to call this week</source>
        <translation>Wen Sie diese Woche anrufen</translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>That number is marked as wrong. Here is the next one.</source>
        <translation>Diese Nummer ist als falsch vermerkt. Hier ist die nächste.</translation>
    </message>
    <message>
        <source>{0} has no usable number left. Who has none stands at the foot.</source>
        <translation>{0} hat keine gültige Nummer mehr. Wer keine hat, steht am Fuß der Liste.</translation>
    </message>
</context>
<context>
    <name>WhenBox</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>rang me</source>
        <translation>rief mich an</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>bisher {0}</translation>
    </message>
    <message>
        <source>When and how was the call?</source>
        <translation>Wann und wie war der Anruf?</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ich rief an</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie riefen an</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Message, answered</source>
        <translation>Nachricht, beantwortet</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Tag des Anrufs</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Uhrzeit des Anrufs</translation>
    </message>
    <message>
        <source>Way of talking</source>
        <translation>Gesprächsweg</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Die Uhr anhalten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them incoming</source>
        <translation>
            <numerusform>davon %Ln eingehend</numerusform>
            <numerusform>davon %Ln eingehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoken with %Ln</source>
        <translation>
            <numerusform>mit %Ln gesprochen</numerusform>
            <numerusform>mit %Ln gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) of talk</source>
        <translation>
            <numerusform>%Ln Minute am Telefon</numerusform>
            <numerusform>%Ln Minuten am Telefon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not called today, in the list again on {0}</source>
        <translation>
            <numerusform>%Ln heute nicht angerufen, wieder in der Liste am {0}</numerusform>
            <numerusform>%Ln heute nicht angerufen, wieder in der Liste am {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Call sheet for {0} …</source>
        <translation>Anrufbogen für {0} …</translation>
    </message>
    <message>
        <source>A day off: nobody was to be called, and nobody was.</source>
        <translation>Ein freier Tag: niemand war anzurufen, und niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>Nobody was called today. Nothing is lost: all of it is still there.</source>
        <translation>Heute wurde niemand angerufen. Es geht nichts verloren: alles steht noch da.</translation>
    </message>
    <message>
        <source>Nobody was called today.</source>
        <translation>Heute wurde niemand angerufen.</translation>
    </message>
</context>
</TS>
