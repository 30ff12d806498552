"""The names that columns bear in the address lists of the world, German and English.

Written as they remain when punctuation, letter case and accents are gone ("E-Mail:" is
``e mail``, "Straße" is ``strasse``). Places ("geschäftlich", "Home") and numbers ("Phone 2")
are taken off before, unless the whole name stands here.
"""

from __future__ import annotations

from callbook.files.columns import Column

GERMAN: dict[Column, str] = {
    Column.DISPLAY_NAME: "anzeigename, angezeigter name",
    Column.FULL_NAME: "ansprechpartner, ansprechpartnerin, kontaktperson, kontaktname, kontakt,"
    " vollstaendiger name, voller name, vorname nachname, vorname und nachname,"
    " vor und nachname, vorname name, kunde, name ansprechpartner, ansprechperson,"
    " bezeichnung, auftraggeber, geschaeftspartner, mandant, mitglied",
    Column.FAMILY_FIRST: "nachname vorname, name vorname, familienname vorname",
    Column.GIVEN_NAME: "vorname, vornamen, rufname",
    Column.MIDDLE_NAME: "weitere vornamen, 2 vorname, zweiter vorname, mittelname",
    Column.FAMILY_NAME: "nachname, familienname, zuname",
    Column.NAME_PREFIX: "anrede, akad grad, akademischer titel, akad titel, titel akad grad,"
    " akademischer grad, namenspraefix, anrede titel",
    Column.NAME_SUFFIX: "namenszusatz, namenssuffix",
    Column.COMPANY: "firma, firmenname, firmen name, firma name, name der firma, unternehmen,"
    " unternehmensname, name des unternehmens, organisation, organisationsname, kundenname,"
    " kunden name, name 1, firma 1, betrieb, institution, arbeitgeber, firmierung, name firma",
    Column.DEPARTMENT: "abteilung, organisation abteilung, bereich",
    Column.JOB_TITLE: "position, funktion, berufsbezeichnung, stellung, arbeitstitel, rolle,"
    " taetigkeit, organisation titel, stellenbezeichnung, jobtitel, job titel",
    Column.KIND: "kundenart, kundentyp, kundenstatus, kontaktart, kontakttyp, typ, art, status,"
    " kunde interessent, kunde oder interessent, phase, lifecycle phase, lebenszyklusphase",
    Column.IMPORTANCE: "klasse, abc, abc klasse, abc kunde, abc klassifizierung, kundenklasse,"
    " klassifizierung, wichtigkeit, abc kategorie, abc einstufung, a b c, kundenwert",
    Column.PARTY: "geschaeftlich oder privat, unternehmen oder privat, gewerblich oder privat,"
    " gewerblich privat, privat oder gewerblich",
    Column.AREA_CODE: "vorwahl, ortsvorwahl",
    Column.PHONE_LABEL: "telefon typ, telefon art, telefontyp, telefonart, telefon kategorie,"
    " telefon bezeichnung, telefon label, art der telefonnummer",
    Column.PHONE: "telefon, tel, telefonnummer, telefon nummer, telefonnr, telefon nr, tel nr,"
    " telnr, rufnummer, ruf nr, festnetz, festnetznummer, telefon festnetz, tel festnetz,"
    " festnetz nr, fon, fon nr, telefonnummern, rufnummern, tele, rufnr, telephon",
    Column.PHONE_WORK: "diensttelefon, buerotelefon, firmentelefon direkt, durchwahlnummer",
    Column.PHONE_HOME: "privattelefon, privatnummer",
    Column.PHONE_MOBILE: "mobil, handy, natel, mobiltelefon, mobilnummer, handynummer, mobil nr,"
    " mobilnr, mobil tel nr, mobilfunk, mobilfunknummer, mobilfunk nr, handy nr, handynr,"
    " tel mobil, telefon mobil, telefon handy, tel handy, autotelefon, mobil tel, mobile nummer,"
    " mobilrufnummer, mobil telefon, funktelefon, mobil handy, handy mobil, gsm",
    Column.PHONE_MAIN: "haupttelefon, hauptnummer, zentrale, telefonzentrale, telefon zentrale,"
    " telefon firma, tel firma, firmentelefon, firma telefon, tel zentrale, firmennummer",
    Column.PHONE_OTHER: "rueckmeldung, telefon assistent, isdn",
    Column.PHONE_FAX: "fax, telefax, faxnummer, fax nummer, fax nr, faxnr, telefaxnummer, tel fax",
    Column.EMAIL: "e mail, email, mail, e mail adresse, email adresse, emailadresse, mailadresse,"
    " mail adresse, e mailadresse, mailanschrift",
    Column.WEBSITE: "webseite, website, homepage, internet, internetadresse, internetseite, url,"
    " web, www, webadresse, internet adresse, internetauftritt",
    Column.STREET: "strasse, str, adresse, anschrift, strasse hausnummer, strasse und hausnummer,"
    " strasse nr, strasse hausnr, strasse haus nr, strasse hnr, str nr, str hausnr, strasse und nr,"
    " adresse strasse, adresszeile, anschrift strasse, strassenname, strasse und haus nr",
    Column.HOUSE_NUMBER: "hausnummer, haus nr, hausnr, hnr",
    Column.POSTAL_CODE: "plz, postleitzahl, adresse plz, adresse postleitzahl, plz strasse",
    Column.CITY: "ort, stadt, wohnort, ortschaft, gemeinde, adresse ort, adresse stadt,"
    " ortsname, firmensitz",
    Column.POSTAL_CITY: "plz ort, plz und ort, plz stadt, ort plz, postleitzahl ort",
    Column.COUNTRY: "land, land region, laendercode, staat, adresse land, laenderkennzeichen, lkz,"
    " landeskennzeichen",
    Column.CUSTOMER_SINCE: "kunde seit, kundin seit, kunde ab, kundenbeginn, kunde seit jahr",
    Column.LAST_CONTACT: "letzter kontakt, letzter anruf, letztes gespraech, letztes telefonat,"
    " zuletzt gesprochen, zuletzt gesprochen am, zuletzt kontaktiert, letzte kontaktaufnahme,"
    " letzter kontakt am, datum letzter kontakt, zuletzt angerufen, letztkontakt,"
    " zuletzt telefoniert, letzte kontaktierung",
    Column.CADENCE: "rhythmus, kontaktrhythmus, rhythmus wochen, rhythmus in wochen, intervall,"
    " kontaktintervall, turnus, kontaktrhythmus wochen, anrufrhythmus, intervall wochen,"
    " kontaktrhythmus in wochen, turnus wochen, wochenrhythmus",
    Column.DO_NOT_CALL: "nicht anrufen, werbesperre, anrufsperre, telefonsperre, kontaktsperre,"
    " sperre, gesperrt, keine anrufe, kein anruf, nicht kontaktieren, keine werbung,"
    " werbewiderspruch, widerspruch, keine telefonwerbung, werbung gesperrt, sperrvermerk",
    Column.DO_NOT_CALL_ON: "nicht anrufen seit, werbesperre seit, gesperrt seit, gesperrt am,"
    " sperre seit, anrufsperre seit, werbesperre ab, datum der sperre",
    Column.DO_NOT_CALL_REASON: "nicht anrufen grund, grund der sperre, sperrgrund,"
    " nicht anrufen weil, werbesperre grund, grund werbesperre, grund der werbesperre",
    Column.ARCHIVED: "archiviert, im archiv",
    Column.TAGS: "kategorie, kategorien, schlagwort, schlagworte, schlagwoerter, stichwort,"
    " stichworte, stichwoerter, gruppe, gruppen, kundengruppe, merkmal, merkmale, markierung",
    Column.NOTES: "notiz, notizen, bemerkung, bemerkungen, kommentar, kommentare, anmerkung,"
    " anmerkungen, info, infos, hinweis, hinweise, beschreibung, zusatzinfo, sonstiges",
    Column.OWN_NUMBER: "kundennummer, kunden nr, kundennr, kunden nummer, kd nr, kdnr, kd nummer,"
    " debitor, debitoren nr, debitorennr, debitorennummer, debitoren nummer, kunden id,"
    " kundenid, debitornummer, debitor nr, debitorenkonto, kundenkonto",
    Column.UID: "eindeutige kennung",
}

ENGLISH: dict[Column, str] = {
    Column.DISPLAY_NAME: "display name",
    Column.FULL_NAME: "full name, fullname, contact person, contact name, contact, person name,"
    " person, contact full name, customer, client, first and last name, first name last name",
    Column.FAMILY_FIRST: "last name first name, surname first name, surname forename, last first",
    Column.GIVEN_NAME: "first name, firstname, given name, forename, first",
    Column.MIDDLE_NAME: "middle name, middlename, additional name, middle, middle names",
    Column.FAMILY_NAME: "last name, lastname, surname, family name, last",
    Column.NAME_PREFIX: "name prefix, salutation, honorific, prefix, honorific prefix, courtesy",
    Column.NAME_SUFFIX: "suffix, name suffix, honorific suffix",
    Column.COMPANY: "company, company name, organization, organization name, organisation name,"
    " business name, associated company, account name, customer name, employer, person organization"
    ", client name",
    Column.DEPARTMENT: "department, organization department, company department",
    Column.JOB_TITLE: "job title, jobtitle, role, job, organization title, profession, occupation"
    ", function",
    Column.KIND: "kind, type, contact type, customer type, lifecycle stage, lead status,"
    " customer status, customer or prospect, stage, lifecyclestage",
    Column.IMPORTANCE: "class, importance, abc class, customer class, rating, abc rating, grade",
    Column.PARTY: "business or consumer, party, business or private",
    Column.AREA_CODE: "area code, dialling code, dialing code",
    Column.PHONE_LABEL: "phone type, phone label, phone kind, phone category",
    Column.PHONE: "phone, phone number, phonenumber, telephone, telephone number, landline,"
    " phone value, phone no, telephone no, tel no, landline number, phones, contact number",
    Column.PHONE_WORK: "work, direct line, direct phone, direct dial",
    Column.PHONE_HOME: "home",
    Column.PHONE_MOBILE: "mobile, mobile phone, mobile number, mobile phone number, cell,"
    " cell phone, cellphone, cell number, cellular, mobile no, mobile telephone, car phone,"
    " mobile tel, cell phone number",
    Column.PHONE_MAIN: "main phone, company main phone, company phone, primary phone, main number,"
    " switchboard, company phone number, main line, organization phone",
    Column.PHONE_OTHER: "callback, assistant s phone, assistants phone, radio phone, other,"
    " assistant phone, yahoo phone",
    Column.PHONE_FAX: "fax number, fax no, fax phone, facsimile",
    Column.EMAIL: "e mail address, email address, emailaddress, e mail value, email value, emails,"
    " e mails, mail address",
    Column.WEBSITE: "web page, webpage, web site, website url, website value, company domain name,"
    " web address, homepage url, domain, site",
    Column.STREET: "street, address, street address, address street, address line, street name,"
    " mailing address, street line, postal address, organization address, address street address",
    Column.HOUSE_NUMBER: "house number, house no, street number",
    Column.POSTAL_CODE: "postal code, zip, zip code, zipcode, post code, postcode, postalcode,"
    " address postal code, zip postal code, address zip, address zip code, address postcode",
    Column.CITY: "city, town, address city, locality, city town, town city",
    Column.POSTAL_CITY: "postal code and city, zip and city, zip city, postcode and town",
    Column.COUNTRY: "country, country region, country code, address country, nation",
    Column.CUSTOMER_SINCE: "customer since, client since, became a customer date, customer from",
    Column.LAST_CONTACT: "last contact, last contacted, last spoken, last call, last contact date,"
    " last called, date of last contact, last conversation, last spoken on, last contacted on",
    Column.CADENCE: "cadence, cadence weeks, cadence in weeks, call every weeks, contact interval,"
    " interval weeks, interval, rhythm, rhythm weeks, rhythm in weeks, call cadence",
    Column.DO_NOT_CALL: "do not call, dnc, do not contact, no calls, opt out, blocked, opted out,"
    " donotcall, do not phone, don t call, no call",
    Column.DO_NOT_CALL_ON: "do not call since, blocked since, blocked on, do not call on,"
    " do not call date",
    Column.DO_NOT_CALL_REASON: "do not call reason, block reason, reason for block,"
    " do not call because, blocked because",
    Column.ARCHIVED: "archived, in the archive",
    Column.TAGS: "tags, tag, categories, category, labels, label, groups, group, group membership,"
    " keywords, keyword, segments",
    Column.NOTES: "notes, note, comment, comments, remark, remarks, memo, description,"
    " additional information",
    Column.OWN_NUMBER: "customer number, customer no, customer id, customernumber, client number,"
    " client no, client id, account number, account no, own number, customerid",
    Column.UID: "uid, uuid, guid, record id, contact id, id, person id",
}

UNUSED = (
    "zustaendig, betreuer, betreuerin, bearbeiter, mitarbeiter, owner, contact owner,"
    " geburtstag, geburtsdatum, birthday, birth day, birth month, birth year, geburtsmonat,"
    " geburtsjahr, jahrestag, anniversary, spitzname, nickname, initialen, initials, geschlecht,"
    " gender, bundesland, bundesland kanton, region, kanton, state, county, pager, pager nummer,"
    " pager number, telex, location, photo, language, sprache, partner, spouse, children, kinder,"
    " hobby, priority, prioritaet, sensitivity, buero, office location, benutzer, user, custom,"
    " benutzerdef, messenger name, screen name, mileage, subject, occupation type, iban, bic,"
    " bank, ust idnr, ust id, steuernummer, lieferantennummer, umsatz, revenue, short name,"
    " maiden name, yomi name, lfd nr, nr, laufende nummer, create date, erstellt am, e mail type,"
    " e mail typ, e mail display name, title, titel, name, name 2, adresszusatz, postfach, po box"
)
"""Known headings that have no column of ours; they tell a row of headings from a contact."""
