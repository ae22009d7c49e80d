from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

GERMAN: Mapping[str, str] = {
    "GIVEN_NAME": "vorname, vornamen, vorna, rufname, vname, vorn, erster vorname",
    "FAMILY_NAME": (
        "nachn, nachname, familienname, zuname, nname, geburtsname, mädchenname, familien name, ehename, nachnamen, "
        "frühere namen, früherer name, lediger name"
    ),
    "MIDDLE_NAME": "zweiter vorname, zweitname, weitere vornamen, mittelname, vatersname",
    "PERSON!": (
        "vollständiger name, vor und nachname, vor und zuname, name vorname, name und vorname, vorname nachname, "
        "nachname vorname, vorname und nachname, ansprechpartner, notfallkontakt, name der mutter, name des vaters, "
        "vorname name, name des bewohners, name der bewohnerin, name des patienten, name der patientin, name des "
        "kindes, name des schülers, name der schülerin, name des mitarbeiters, name des versicherten, name des "
        "kunden, name des mitglieds, name des spenders, name des mieters, name des eigentümers, name des gefangenen, "
        "name des antragstellers, name des steuerpflichtigen, name des verstorbenen, name des läufers, name des "
        "teilnehmers, name des gastes, name des halters, name des inhabers, name des erziehungsberechtigten, name des "
        "bewerbers, name des reisenden, name des beschuldigten, name des betroffenen, familienname vorname, "
        "hauptreisender, haushaltsvorstand"
    ),
    "PERSON?": (
        "spitzname, künstlername, unterschrift, bearbeiter, sachbearbeiter, absender, empfänger, "
        "verantwortlicher, verantwortlich, ersteller, rufnamen"
    ),
    "TITLE": "anrede, akademischer grad, namenszusatz",
    "DATE_OF_BIRTH": (
        "geburtsdatum, geburtstag, geb datum, gebdatum, geb dat, geb, gebdat, geboren am, geboren, geb am, "
        "gebtag, gebdtm, gebd"
    ),
    "DATE_OF_BIRTH~": "geburtsjahr, jahrgang, geburtsmonat, gebjahr",
    "AGE": "alter, lebensalter, alter in jahren, alter jahre",
    "AGE?": "altersgruppe, altersklasse, altersstufe",
    "GIVEN_NAME~": "initialen",
    "GENDER": "geschlecht, gesch, geschl, geschlechtsidentität, gender geschlecht",
    "NATIONALITY": (
        "staatsangehörigkeit, nationalität, staatsbürgerschaft, herkunftsland, staatsang, heimatland, staatsangeh, "
        "staatsangehör, st ang, passland, ausstellender staat, ausstellungsland, doppelte staatsangehörigkeit, zweite "
        "staatsangehörigkeit, heimatstaat, herkunftsstaat"
    ),
    "PLACE_OF_BIRTH": "geburtsort, geburtsland, gebort, geb ort, geburtsstadt, geburtskreis",
    "MARITAL_STATUS": "familienstand, personenstand, zivilstand, ehestand, famstand",
    "LANGUAGE": (
        "muttersprache, sprachkenntnisse, gesprochene sprachen, erstsprache, familiensprache, herkunftssprache, "
        "korrespondenzsprache, bevorzugte sprache, kontaktsprache, dolmetschsprache, dolmetscher sprache, "
        "verkehrssprache, gesprächssprache, sprache zuhause"
    ),
    "LANGUAGE?": "sprache, sprachen",
    "EMAIL_ADDRESS": (
        "e mail adresse, mailadresse, emailadresse, elektronische adresse, e post, e mailadresse, mail adresse, "
        "emailadr, mailadr"
    ),
    "PHONE_NUMBER": (
        "telefon, telefonnummer, tel nr, rufnummer, festnetz, telefon nr, telnr, fernsprecher, fon, telefonnr, "
        "festnetznummer, tel privat, telefon privat, telefon dienstlich, durchwahl, tel tags, tel tagsüber, tel tag, "
        "tel abends, tel abend, tel mutter, tel vater, tel p, tel g, tel d, tel dienstl, tel dienstlich, tel gesch, "
        "tel geschäftlich, telefon tagsüber, telefon abends, rufnr, erreichbar unter, notfallnummer, notfalltelefon, "
        "tel notfall, rückrufnummer, tel arbeit, tel büro, tel zuhause"
    ),
    "PHONE_NUMBER!": (
        "handy, handynummer, mobiltelefon, mobilnummer, mobilfunknummer, mobiltelefonnummer, handynr, handy nr, "
        "mobilfunk, natel, mobilnr, privatnummer, tel mobil, tel handy"
    ),
    "PHONE_NUMBER~": "mobil",
    "PHONE_NUMBER?": "faxnummer, telefaxnummer",
    "STREET_ADDRESS!": (
        "anschrift, wohnadresse, postanschrift, straße und hausnummer, privatadresse, meldeadresse, wohnanschrift, "
        "straße hausnummer, straße nr, straße hausnr, straße und nr, heimatadresse, postadresse, hauptwohnsitz, "
        "lieferadresse, aktuelle anschrift, derzeitige anschrift, wohnhaft, wohnhaft in, meldeanschrift, "
        "privatanschrift, heimatanschrift, nebenwohnsitz, zustelladresse, str nr, str hausnr, str u nr, "
        "rechnungsadresse, letzte bekannte anschrift, anschrift der eltern"
    ),
    "STREET_ADDRESS": (
        "stras, adresse, straße, str, hausnummer, hausnr, haus nr, wohnsitz, adressen, hnr, strasse nr, strassenname"
    ),
    "STREET_ADDRESS?": "adresszusatz, stockwerk, etage, ortsteil, stadtteil, postfach",
    "DE_PLZ": "plz, pstlz, postleitzahl, plz ort, post leitzahl",
    "CITY": "wohnort, stadt, ort, gemeinde, ortschaft, stadtname",
    "LOCATION?": "landkreis, kreis, bundesland, bezirk, kanton, regierungsbezirk, standort",
    "HOME_COORDINATES": "breitengrad, längengrad, koordinaten, geokoordinaten",
    "DE_ID_CARD": (
        "personalausweis, personalausweisnummer, ausweisnummer, ausweisnr, ausweis nr, perso nr, "
        "personalausweisnr, personalausweis nr, ausweis"
    ),
    "DE_SOCIAL_SECURITY": (
        "sozialversicherungsnummer, sv nummer, rentenversicherungsnummer, svnr, sv nr, sozialversicherungsnr, "
        "versicherungsnummer rente, rvnr, rv nummer, sozialvers nr, sozialversicherung"
    ),
    "DE_TAX_ID": (
        "steuer id, steueridentifikationsnummer, steuer identifikationsnummer, idnr, steuerid, tin steuer, "
        "steuer idnr, steuerliche identifikationsnummer, identifikationsnummer steuer"
    ),
    "DE_TAX_NUMBER": "steuernummer, steuernr, steuer nr, st nr, stnr, steuer nummer",
    "DE_HEALTH_INSURANCE": (
        "krankenversicherungsnummer, versichertennummer, krankenversichertennummer, kvnr, kv nummer, "
        "versicherten nr, krankenversichertennr, versichertennr, kvnummer, versicherten id"
    ),
    "DE_LANR": "lanr, lebenslange arztnummer, arztnummer",
    "DE_BSNR": "bsnr, betriebsstättennummer",
    "DE_HANDELSREGISTER": "handelsregister, handelsregisternummer, hrb, hrb nummer, hra",
    "DE_VAT_ID": "ust id, umsatzsteuer id, ust idnr, umsatzsteueridentifikationsnummer, ustid, ust id nr, uid nummer",
    "NATIONAL_ID": (
        "personenkennziffer, ahv nummer, ahv nr, ahv, ahvn13, sozialversicherungsnummer österreich, "
        "bürgernummer, ahvnummer, identitätsnummer, id nummer ausweis, zmr zahl"
    ),
    "PASSPORT_NUMBER": (
        "reisepass, reisepassnummer, passnummer, pass nr, passnr, reisepass nr, reisepassnr, pass nummer"
    ),
    "DE_FUEHRERSCHEIN": (
        "führerschein, führerscheinnummer, führerschein nr, führerscheinnr, fahrerlaubnis, fahrerlaubnisnummer, "
        "führerausweis"
    ),
    "VISA_NUMBER": (
        "visumnummer, visumsnummer, visum nr, aufenthaltstitel, aufenthaltserlaubnis, azr nummer, "
        "aufenthaltstitelnummer, azr nr, ausländerzentralregister, visanummer, arbeitserlaubnis"
    ),
    "VISA_NUMBER?": "visum",
    "EMPLOYEE_ID!": (
        "personalnummer, personalnr, persnr, personal nr, pers nr, mitarbeiternummer, mitarbeiternr, "
        "stammnummer, pnr, persnummer, mitarbeiter id, ma nr, ausweisnummer mitarbeiter"
    ),
    "STUDENT_ID!": "matrikelnummer, matrikelnr, matrikel nr, schülernummer, matrikel, matr nr, matrnr",
    "PATIENT_ID!": "patientennummer, patientennr, fallnummer patient, patienten id, krankenaktennummer, patienten nr",
    "CASE_NUMBER!": (
        "aktenzeichen, fallnummer, fallnr, fall nr, az, geschäftszeichen, vorgangsnummer, aktennummer, gz, "
        "fall id, geschäftsnummer, verfahrensnummer, kassenzeichen"
    ),
    "VOTER_ID!": "wählernummer, wählerverzeichnisnummer",
    "CUSTOMER_ID!": (
        "kundennummer, kundennr, kd nr, kdnr, kunden nr, kunden id, mitgliedsnummer, mitglieds nr, mitgliedsnr, "
        "mitgliedernummer, versicherungsnehmernummer"
    ),
    "USERNAME": (
        "benutzername, benutzer id, benutzerkennung, anmeldename, nutzername, loginname, kennung, benutzerkonto, "
        "nutzerkennung, usrname, anwendername"
    ),
    "PASSWORD": "passwort, kennwort, passwörter, geheimzahl, zugangscode, initialpasswort, passwort hash",
    "SECRET": "api schlüssel, geheimer schlüssel, privater schlüssel, zugangstoken, geheimnis, sicherheitsfrage",
    "IP_ADDRESS": "ip adresse, ipadresse",
    "MAC_ADDRESS": "mac adresse, macadresse",
    "CREDIT_CARD": (
        "kreditkarte, kreditkartennummer, kartennummer, karten nr, kreditkartennr, kartennr, kreditkarten nr, "
        "kartennummer bank"
    ),
    "BANK_ACCOUNT": (
        "kontonummer, bankkonto, konto nr, kontonr, bankverbindung, kto, kto nr, ktonr, girokonto, bankdaten, "
        "kto nummer"
    ),
    "ABA_ROUTING_NUMBER": "bankleitzahl, blz, bic, swift",
    "VEHICLE_ID": "fahrgestellnummer, fahrzeugidentifikationsnummer, fin fahrzeug, fahrzeugident nr",
    "DE_KFZ": "kennzeichen, kfz kennzeichen, autokennzeichen, nummernschild, amtliches kennzeichen, kfz, autonummer",
    "URL": "webseite, internetadresse, internetseite",
    Sense.NAME: "namen, bezeichnung person, namens",
    Sense.ID: "kennnummer, identnummer, identifikationsnummer, id nummer, kennziffer, ausweis id",
    Sense.NUMBER: "nummer, nr, nummern, num, lfd",
    Sense.CODE: "schlüssel, kürzel, kode",
    Sense.DATE: "datum, monat, uhrzeit, zeit, zeitpunkt, kw, woche, quartal, termin, zeitraum, zeitstempel",
    Sense.YEAR: "jahr, jahre, geschäftsjahr, schuljahr",
    Sense.PLACE: "stelle ort, zielort",
    Sense.COUNTRY: "land, staat, länder, länderkennzeichen, ländercode",
    Sense.BIRTH: "geburt, geburts",
    Sense.DETENTION: "haft, inhaftierung, festnahme, abschiebungs",
    Sense.PERSON_EVENT: (
        "eintritt, austritt, einstellung, tod, sterbe, heirat, aufnahme, entlassung, einreise, ausreise, "
        "ankunft, eintritts, austritts, einstellungs, todes, einschulung, immatrikulation, hochzeits, "
        "verstorben, eheschließung, anmeldung, entlass, sterbedatum, todesdatum, einreisedatum, hochzeit, "
        "beitritt, beitritts, kündigung, kündigungs"
    ),
    Sense.OTHER_EVENT: (
        "bestell, änderung, änderungs, erstell, erstellt, erstellung, kauf, zahlung, zahlungs, fälligkeit, "
        "fälligkeits, ausstellung, ausstellungs, beginn, ende, start, abschluss, veröffentlichung, liefer, "
        "lieferung, versand, ereignis, ablauf, gültig bis, rechnungs, buchungs, eingangs, letzte anmeldung, "
        "letzter login, gültigkeit, stand, ablaufdatum, veranstaltungs"
    ),
    Sense.PERSON_ROLE: (
        "bewohner, bewohnerin, klientin, ehrenamtlicher, ehrenamtliche, untermieter, pächter, pflegling, mündel, "
        "pflegekind, gefangene, insasse, insassen, geflüchteter, kursteilnehmer, kursteilnehmerin, gäste, leser, "
        "leserin, entleiher, aktionär, rentner, pensionär, kreditnehmer, darlehensnehmer, bürge, geschädigter, "
        "geschädigte, geladener, eingeladene, anmelder, prüfling, ratsuchender, hilfesuchende, betreute, betreuter, "
        "täufling, konfirmand, vereinsmitglied, mitfahrer, person, personen, antragsteller, antragstellerin, "
        "mitglied, mitglieder, ehepartner, ehegatte, ehefrau, ehemann, kind, kindes, vormund, kontaktperson, kontakt, "
        "eigentümer, inhaber, vater, mutter, eltern, häftling, gefangener, inhaftierter, flüchtling, zeuge, opfer, "
        "angeklagter, beschuldigter, kläger, beklagter, vertreter, bewerber, bewerberin, versicherter, versicherte, "
        "versicherten, erziehungsberechtigter, erziehungsberechtigte, geschäftsführer, anwalt, rechtsanwalt, richter, "
        "leiter, vorgesetzter, benutzer, nutzer, teilnehmer, teilnehmerin, passagier, gast, steuerpflichtiger, "
        "bürger, mieter, vermieter, spender, schuldner, gläubiger, angehöriger, asylbewerber, ausländer, betreuer, "
        "besucher, einwohner, kontoinhaber, karteninhaber, halter, fahrer, bruder, schwester, sohn, tochter, "
        "betroffener, begünstigter, verstorbener, erblasser, erbe, leistungsempfänger, reisender, probanden, proband, "
        "partner, kandidat, kandidatin, wohnungsinhaber, versicherungsnehmer, tatverdächtiger, beteiligter, "
        "angehörige, teilnehmenden, notfall, notar, patin, pate, gesetzlicher vertreter, läuferin, schwimmer, "
        "schwimmerin, wanderer, taucher, skifahrer, reiter, reiterin, unterstützer, unterstützerin, spenderin, "
        "patenkind, firmling, konfirmandin, kommunionkind, brautpaar, braut, bräutigam, eheschließende, heimbewohner, "
        "heimbewohnerin, hausgast, mieterin, vermieterin, eigentümerin, wohnungseigentümer, miteigentümer, nachbar, "
        "nachbarin, anwohner, anwohnerin, versicherungsnehmerin, leistungsbezieher, hilfeempfänger, "
        "leistungsberechtigte, leistungsberechtigter, bezugsberechtigter, pflegebedürftiger, pflegebedürftige, "
        "betreute person, pflegeperson, pflegeeltern, inhaftierte, insassin, untersuchungsgefangener, beschuldigte, "
        "angeklagte, verurteilter, verurteilte, täter, täterin, tatverdächtige, zeugin, anzeigeerstatter, vermisster, "
        "vermisste, verstorbene, erbin, evakuierte, asylbewerberin, asylsuchender, asylsuchende, schutzsuchender, "
        "schutzsuchende, abgeschobener, heimatvertriebene, pilger, pilgerin, gemeindemitglied, gemeindeglied, "
        "kirchenmitglied, camper, reisende, reiseteilnehmer, mitreisender, mitreisende, seemann, matrose, jäger, "
        "angler, tierhalter, tierhalterin, hundehalter, hundehalterin, fahrzeughalter, halterin, adoptant, "
        "adoptivkind, bevollmächtigter, bevollmächtigte, vollmachtgeber, eingeladener, geladene, referent, "
        "referentin, vortragende, angemeldete, unterzeichner, unterzeichnerin, unterzeichnende, abonnentin, bezieher, "
        "kontoinhaberin, sparer, kreditnehmerin, schuldnerin, bürgin, anleger, anlegerin, aktionärin, gesellschafter, "
        "soldat, soldatin, rekrut, rekrutin, reservist, veteran, pflegende, großvater, großmutter, enkel, enkelin, "
        "onkel, tante, neffe, nichte, cousin, cousine, schwiegermutter, schwiegervater, schwager, schwägerin, witwe, "
        "witwer, waise, zwilling, lebenspartner, lebenspartnerin, lebensgefährte, lebensgefährtin, ehegattin, "
        "partnerin, bürgerin, einwohner person, ausländerin, rentnerin, pensionärin, ruheständler, arbeitsloser, "
        "arbeitslose, arbeitssuchende, arbeitsuchender, hinterbliebene, unterhaltspflichtiger, sorgeberechtigte, "
        "sorgeberechtigter, abholberechtigte, freiwillige, freiwilliger, helfer, helferin, betreuerin, starter, "
        "starterin, teilnehmende, läufer"
    ),
    Sense.EMPLOYEE: (
        "mitarbeiter, mitarbeiterin, angestellter, angestellte, beschäftigter, arbeitnehmer, personal, lehrer, "
        "lehrerin, arzt, ärztin, beamter, dozent, professor, pfleger, bediensteter, kollege, verkäufer, arbeiter, "
        "bearbeiterin, mitarbeitenden, lehrkraft, krankenschwester, arbeitnehmerin, beamtin, bedienstete, arbeiterin, "
        "dozentin, erzieher, erzieherin, pflegerin, pflegekraft, hebamme, fahrerin, kellner, kellnerin, kassierer, "
        "kassiererin, verkäuferin, leiharbeiter, zeitarbeiter, saisonarbeiter, aushilfe, minijobber, werkstudent, "
        "werkstudentin, handwerker, monteur, feuerwehrmann, polizist, polizistin, reinigungskraft, sachbearbeiterin"
    ),
    Sense.STUDENT: (
        "schüler, schülerin, student, studentin, studierender, studierende, azubi, auszubildender, praktikant, "
        "absolvent, lehrling, studenten, studierenden, auszubildenden, auszubildende, praktikantin, absolventin, "
        "abiturient, abiturientin, doktorand, doktorandin, lernende, lernender, kita kind, stipendiat, stipendiatin"
    ),
    Sense.PATIENT: (
        "patient, patientin, patienten, klient, patient in, kranker, kranke, neugeborenes, säugling, schwangere, "
        "wöchnerin, bewohner pflege, probandin"
    ),
    Sense.CUSTOMER: (
        "kunde, kundin, kunden, käufer, abonnent, auftraggeber, besteller, rechnungsempfänger, verbraucher, mandant, "
        "käuferin, bestellerin, auftraggeber privat, hotelgast"
    ),
    Sense.VOTER: "wähler, wählerin, wahlberechtigter, wahlberechtigte",
    Sense.PEOPLE: (
        "männer, frauen, kinder, einwohnerzahl, haushalte, bevölkerung, beschäftigte, sterbefälle, geburten, "
        "anzahl personen, anzahl kinder, personenzahl, einwohner gesamt, mitarbeiterzahl, mitarbeiteranzahl, "
        "familien, geflüchtete, patientenzahl, schülerzahl, männlich, weiblich, fälle, todesfälle, besucherzahl, "
        "teilnehmerzahl, anzahl patienten, anzahl mitarbeiter, erwachsene, kinderzahl, anzahl der personen"
    ),
    Sense.CREATOR: (
        "autor, autorin, verfasser, künstler, künstlerin, schauspieler, regisseur, regie, komponist, sänger, "
        "interpret, schriftsteller, herausgeber, figur"
    ),
    Sense.PLAYER: "spieler, spielerin, trainer, sportler, athlet, torschütze, sieger",
    Sense.PRODUCT: (
        "produkt, artikel, ware, marke, modell, material, werkstoff, gerät, fahrzeug, teil, ersatzteil, größe, "
        "produkte, geräte, artikels, handymodell, telefonmodell, bauteil, auto, rezept, farbe, baureihe"
    ),
    Sense.ORGANIZATION: (
        "firma, firmen, unternehmen, unternehmens, organisation, lieferant, lieferanten, hersteller, schule, "
        "universität, hochschule, krankenhaus, klinik, bank name, filiale, abteilung, behörde, verein, amt, "
        "arbeitgeber, institut, institution, einrichtung, betrieb, dienststelle, krankenkasse, händler, "
        "gesellschaft, geschäft, verlag, niederlassung, schulen, vereins, praxis, kostenträger, versicherung, "
        "auftragnehmer, dienstleister, fachbereich, ministerium, gericht"
    ),
    Sense.LOCALITY: (
        "gebäude, flughafen, bahnhof, fluss, berg, see, park, insel, raum, lager, haltestelle, gebiet, "
        "grundstück, anlage, gemarkung, flur, lagerort, zimmer, halle, hafen, strecke, linie, messstelle, "
        "museum, brücke, turm"
    ),
    Sense.MEDIA: (
        "titel, buch, film, lied, werk, album titel, zeitschrift, kapitel, gattung, reihe, zeitung, bild, text, "
        "überschrift, sendung, autor werk, auflage"
    ),
    Sense.SPORT: (
        "mannschaft, verein sport, tore, liga, spiel, turnier, saison, punkte, heimmannschaft, gastmannschaft, "
        "heim, gast team, wettkampf, wettbewerb, disziplin, stadion, platzierung"
    ),
    Sense.SCIENCE: (
        "art, probe, tier, pflanze, gattung art, sorte, baum, proben, tierart, baumart, gen, messung, substanz, "
        "stoff, wissenschaftlicher name, hund, katze, pferd"
    ),
    Sense.TECHNICAL: (
        "datei, dateiname, server name, rechnername, verzeichnis, pfad, fehler, feld, feldname, tabelle, "
        "projekt, projekts, system, anwendung, ordner, dokument, dokumenten, aufgabe, seite, zeile, position, "
        "pos, lfd nr, laufende nummer, lfdnr, rang, version nr, seriennummer, prozess, meldung, nachricht, "
        "rechner, programm"
    ),
    Sense.TRANSACTION: (
        "bestellung, auftrag, auftrags, rechnung, rechnung nr, vertrag, vertrags, beleg, buchung, lieferschein, "
        "bestellnummer, rechnungsnummer, auftragsnummer, vorgang, sendung nr, charge, angebot, referenz, "
        "belegnummer, vertragsnummer, transaktion, quittung, sendungsnummer, chargen, konto buchung, "
        "kostenstelle, kostenstellen, police, versicherungsschein, buchungsnummer, transaktions, "
        "zahlungsreferenz"
    ),
    Sense.THING: (
        "beschreibung, bezeichnung, kategorie, bemerkung, bemerkungen, kommentar, notiz, anmerkung, einheit, "
        "währung, gewicht, höhe, breite, länge, tiefe, ergebnis, wert, thema, veranstaltung, gegenstand, fläche, "
        "dauer, temperatur, entfernung, priorität, grund, hinweis, notizen, gruppe, ereignis name, frage, "
        "antwort, leistung, merkmal, maßnahme, geschwindigkeit, straßenanzahl, zweck, farbcode"
    ),
    Sense.GRADE: (
        "klasse, note, noten, fach, kurs, studiengang, semester, abschluss schule, schulabschluss, klassenstufe, "
        "prüfung, bildungsabschluss, lehrgang, ausbildung, zeugnis, fachrichtung"
    ),
    Sense.JOB: (
        "beruf, funktion, berufsbezeichnung, tätigkeit, stelle, stellenbezeichnung, dienstgrad, arbeitsplatz, "
        "planstelle, arbeitszeit"
    ),
    Sense.COUNT: (
        "anzahl, menge, prozent, anteil, zahl, häufigkeit, quote, rate, stückzahl, stück, verhältnis, anz, "
        "dichte, stimmen, bestand, mengen, sitze, zahl der, anzahl der, wieviele, summe der, prozentsatz"
    ),
    Sense.AVERAGE: (
        "durchschnitt, durchschnittlich, durchschnitts, mittelwert, durchschnittsalter, lebenserwartung, mittel, "
        "durchschnittliche, durchschnittliches, mittlere, mittleres"
    ),
    Sense.TOTAL: "summe, gesamt, insgesamt, zwischensumme, gesamtsumme, gesamtzahl, kumuliert, zusammen, insg",
    Sense.MONEY: (
        "preis, betrag, kosten, umsatz, steuer, mwst, rabatt, saldo, ausgaben, einnahmen, stückpreis, "
        "einzelpreis, gesamtpreis, netto, brutto, gebühr, gebühren, miete, gewinn, haushalt budget, ust, "
        "beitrag, erlös, einkaufspreis, verkaufspreis, rechnungsbetrag, gesamtbetrag"
    ),
    Sense.META: (
        "typ, zustand, geprüft, verifiziert, gültig, gültigkeitsdatum, ablauf am, änderungsgrund, einwilligung, "
        "kennz, ausstellende behörde, behörde ausstellung, länge von, stärke"
    ),
    Sense.PERSONAL: (
        "privat, private, persönlich, persönliche, gesetzlich, aktuelle, frühere, ehemalige, eigene, ihr, ihre, "
        "vollständige, wohn, heimat"
    ),
    Sense.NEUTRAL: (
        "dienstlich, geschäftlich, haupt, neu, neue, alt, alte, zusatz, weitere, zweite, erste, letzter, letzte, "
        "sonstige, angaben, daten zur"
    ),
    Sense.LINK: (
        "der, die, das, des, dem, den, von, vom, zur, zum, für, am, im, bei, und der, ein, eine, wie, ist, bis, ob, mit"
    ),
    Sense.DAYTIME: "tag, tags, tagsüber, abends, abend, nachts, vormittag, nachmittag",
}
