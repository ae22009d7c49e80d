from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

DUTCH: Mapping[str, str] = {
    "GIVEN_NAME": "voornaam, voornamen, roepnaam, voorn",
    "FAMILY_NAME": "achternaam, familienaam, geslachtsnaam, meisjesnaam, achternamen, geboortenaam",
    "MIDDLE_NAME": "tweede voornaam, tussenvoegsel, voorvoegsel, voorvoegsels, tussenvoegsels",
    "PERSON!": (
        "volledige naam, naam en voornaam, voor en achternaam, voornaam achternaam, naam contactpersoon, "
        "noodcontact, voornaam en achternaam, naam moeder, naam vader"
    ),
    "PERSON?": "bijnaam, handtekening, afzender, ontvanger, behandelaar",
    "TITLE": "aanhef, aanspreektitel",
    "DATE_OF_BIRTH": "geboortedatum, geb datum, geboren op, gebdatum, gebdat, geboortedag, verjaardag",
    "DATE_OF_BIRTH~": "geboortejaar, geboortemaand",
    "AGE": "leeftijd, leeftijd in jaren",
    "AGE?": "leeftijdsgroep, leeftijdscategorie, leeftijdsklasse",
    "GIVEN_NAME~": "voorletters, initialen, voorl",
    "GENDER": "geslacht, sekse, genderidentiteit, m v",
    "NATIONALITY": "nationaliteit, staatsburgerschap, land van herkomst, herkomstland",
    "PLACE_OF_BIRTH": "geboorteplaats, geboorteland, geboortestad, plaats van geboorte",
    "ETHNICITY": "etniciteit, etnische afkomst, etnische achtergrond, ras, afkomst, migratieachtergrond",
    "RELIGION": "religie, godsdienst, geloof, geloofsovertuiging, kerkelijke gezindte",
    "MARITAL_STATUS": "burgerlijke staat, burgerlijke stand, huwelijkse staat",
    "LANGUAGE": "moedertaal, gesproken taal, voorkeurstaal, thuistaal",
    "LANGUAGE?": "taal, talen",
    "EMAIL_ADDRESS": "e mailadres, emailadres, mailadres, e mail adres, email adres",
    "PHONE_NUMBER": "telefoon, telefoonnummer, telefoonnr, telnr, tel nummer, vaste telefoon, telefoon nr",
    "PHONE_NUMBER!": (
        "mobiel nummer, gsm nummer, mobiele telefoon, mobiel telefoonnummer, gsmnummer, 06 nummer, mobielnummer"
    ),
    "PHONE_NUMBER~": "mobiel",
    "STREET_ADDRESS!": (
        "woonadres, thuisadres, postadres, straat en huisnummer, straat huisnummer, straat en nummer, "
        "verblijfsadres, straat nr"
    ),
    "STREET_ADDRESS": "adres, straat, straatnaam, huisnummer, huisnr, adresgegevens, adressen",
    "STREET_ADDRESS?": "toevoeging, huisnummertoevoeging, wijk, busnummer",
    "POSTAL_CODE": "postkode, postcode woonplaats, pc",
    "CITY": "woonplaats, plaats, gemeente, plaatsnaam",
    "LOCATION?": "provincie, regio, streek",
    "HOME_COORDINATES": "breedtegraad, lengtegraad, coördinaten",
    "NATIONAL_ID!": (
        "bsn, burgerservicenummer, bsn nummer, sofinummer, rijksregisternummer, rijksregisternr, insz, bsn nr, "
        "sofi nummer"
    ),
    "NATIONAL_ID": (
        "identiteitskaart, id kaart, identiteitskaartnummer, identiteitsbewijs, identiteitskaartnr, "
        "a nummer brp, v nummer"
    ),
    "TAX_ID": "fiscaal nummer, rsin, belastingnummer",
    "PASSPORT_NUMBER": "paspoort, paspoortnummer, paspoortnr, paspoort nr",
    "DRIVER_LICENSE": "rijbewijs, rijbewijsnummer, rijbewijsnr",
    "VISA_NUMBER": (
        "visumnummer nl, verblijfsvergunning, verblijfsdocument, verblijfsvergunning nummer, "
        "vreemdelingennummer, tewerkstellingsvergunning"
    ),
    "EMPLOYEE_ID!": (
        "personeelsnummer, personeelsnr, werknemersnummer, medewerkersnummer, medewerkernummer, stamnummer, "
        "werknemernummer"
    ),
    "STUDENT_ID!": "studentnummer, leerlingnummer, stamnummer leerling, studentennummer, leerlingnr",
    "PATIENT_ID!": "patiëntnummer, patiëntennummer, patiëntnr, dossiernummer patiënt, patiëntidentificatie",
    "CASE_NUMBER!": "zaaknummer, dossiernummer, zaaknr, dossiernr, kenmerk, dossier nr",
    "VOTER_ID!": "kiezersnummer",
    "CUSTOMER_ID!": "klantnummer, klantnr, relatienummer, lidnummer, lidmaatschapsnummer, debiteurnummer, klant nr",
    "SALARY": (
        "salaris, brutosalaris, loon, inkomen, nettosalaris, brutoloon, uurloon, jaarsalaris, salarisschaal, "
        "bruto salaris, maandsalaris, uitkering, jaarinkomen, bruto loon, pensioen"
    ),
    "HEALTH": (
        "medicatie, medicijn, medicijnen, bloedgroep, allergieën, aandoening, ziekte, handicap nl, beperking, "
        "voorgeschiedenis, symptomen, zwangerschap, ziekteverzuim, ziektebeeld, medische gegevens, icd code nl, "
        "ziektes, hoofddiagnose, zwanger"
    ),
    "HEALTH?": "vaccinatie, behandeling, gezondheid",
    "CRIMINAL": (
        "strafblad, strafbaar feit, delict, veroordeling, misdrijf, antecedenten, justitiële gegevens, vog, "
        "veroordelingen, straf"
    ),
    "IMMIGRATION_STATUS": (
        "verblijfsstatus, immigratiestatus, asielstatus, asielaanvraag, vluchtelingenstatus, verblijfstitel, "
        "soort visum, visumtype, asiel, type visum, asielverzoek, verblijfsrecht"
    ),
    "DETENTION_FACILITY": (
        "detentiecentrum, penitentiaire inrichting, gevangenis, plaats van detentie, detentieplaats, "
        "huis van bewaring, detentielocatie"
    ),
    "POLITICAL": (
        "politieke partij, politieke voorkeur, partijlidmaatschap, politieke overtuiging, partij, politieke gezindheid"
    ),
    "UNION_MEMBERSHIP": "vakbond, vakbondslidmaatschap, lid vakbond, vakbondslid, vakvereniging",
    "SEXUAL_ORIENTATION": "seksuele geaardheid, seksuele oriëntatie, geaardheid, seksuele voorkeur",
    "BIOMETRIC": "vingerafdruk, vingerafdrukken, biometrische gegevens, gezichtsherkenning",
    "USERNAME": "gebruikersnaam, gebruikersid, inlognaam, gebruikers id, accountnaam, loginnaam",
    "PASSWORD": "wachtwoord, pincode, wachtwoorden, toegangscode",
    "SECRET": "api sleutel, geheime sleutel, privésleutel, geheim",
    "IP_ADDRESS": "ip adres, ipadres",
    "MAC_ADDRESS": "mac adres",
    "CREDIT_CARD": "creditcard, creditcardnummer, kaartnummer, betaalkaart, kaartnr",
    "BANK_ACCOUNT": "rekeningnummer, bankrekening, bankrekeningnummer, rekeningnr, bankrekeningnr, rekening",
    "VEHICLE_ID": "kenteken, chassisnummer, nummerplaat, kentekennummer",
    Sense.NAME: "naam, benaming persoon",
    Sense.ID: "identificatienummer, identificatie",
    Sense.NUMBER: "nummers",
    Sense.DATE: "maand, dag, tijd, tijdstip",
    Sense.YEAR: "jaar, boekjaar, schooljaar",
    Sense.PLACE: "locatie",
    Sense.COUNTRY: "landcode, landen, land naam",
    Sense.BIRTH: "geboorte",
    Sense.DETENTION: "detentie, bewaring, gevangenschap",
    Sense.PERSON_EVENT: (
        "overlijden, overlijdens, indiensttreding, indienst, uitdienst, in dienst, uit dienst, aankomst, "
        "huwelijk, huwelijks, opname, ontslag, inschrijving, vertrek, uitzetting"
    ),
    Sense.OTHER_EVENT: (
        "wijziging, aanmaak, aankoop, betaling, verval, afgifte, begin, einde, eind, levering, verzending, "
        "ingangs, gewijzigd, aangemaakt, publicatie"
    ),
    Sense.PERSON_ROLE: (
        "cliënt, cliënten, lener, vrijwilliger, vrijwilligster, genodigde, gast, gasten, ondergetekende, "
        "gepensioneerde, pupil, mantelzorger, hulpvrager, inschrijver, kandidaten, huisgenoot, "
        "onderhuurder, lidmaat, arrestant, cursisten, ingeschrevene, "
        "persoon, aanvrager, lid, begunstigde, echtgenoot, echtgenote, partner, kind nl, voogd, contactpersoon, "
        "eigenaar, houder, vader, moeder, ouder, gedetineerde, vluchteling, getuige, slachtoffer, verdachte, "
        "vertegenwoordiger, kandidaat, sollicitant, verzekerde, advocaat, gebruiker, huurder, verhuurder, "
        "inwoner, bewoner, deelnemer, passagier, bezoeker, asielzoeker, vreemdeling, schuldenaar, gezinslid, "
        "broer, zus, zoon, dochter, rekeninghouder, bestuurder, relatie, donateur, leidinggevende, burger, "
        "erfgenaam, gemachtigde, verzorger"
    ),
    Sense.EMPLOYEE: (
        "werknemer, medewerker, personeel, leraar, docent, arts, verpleegkundige, personeelslid, collega, "
        "ambtenaar, huisarts"
    ),
    Sense.STUDENT: "leerling, scholier, cursist, stagiair",
    Sense.PATIENT: "patiënt, patiënten naam, zorgvrager",
    Sense.CUSTOMER: "klant, koper, abonnee, debiteur, afnemer, opdrachtgever",
    Sense.VOTER: "kiezer",
    Sense.PEOPLE: (
        "mannen, vrouwen, kinderen, inwoners, werknemers, medewerkers, leerlingen, studenten, klanten, "
        "bevolking, huishoudens, gezinnen, aantal personen, aantal inwoners, aantal patiënten, "
        "aantal medewerkers, aantal leerlingen, aantal studenten, personen aantal, aantal kinderen, overledenen, "
        "deelnemers, gevallen"
    ),
    Sense.CREATOR: "auteur, schrijver, kunstenaar, acteur, regisseur, zanger, componist",
    Sense.PLAYER: "speler, sporter, trainer nl",
    Sense.PRODUCT: "artikelnaam, merk, voertuig, goederen, onderdeel, maat, kleur, produktnaam",
    Sense.ORGANIZATION: (
        "bedrijf, bedrijfs, organisatie, leverancier, werkgever, ziekenhuis, universiteit, winkel, afdeling, "
        "instelling, vestiging, fabrikant, gemeente instantie, bedrijfsnaam, vereniging, handelsnaam, filiaal, "
        "dienst, instantie, verzekeraar"
    ),
    Sense.LOCALITY: "gebouw, luchthaven, vliegveld, rivier, magazijn, pand, halte, terrein, straatmeubilair",
    Sense.MEDIA: "boek, lied, tijdschrift, uitgever, hoofdstuk, titel werk",
    Sense.SPORT: "ploeg, doelpunten, wedstrijd, competitie, seizoen, elftal",
    Sense.SCIENCE: "soort, monster, dier, boom, plant nl",
    Sense.TECHNICAL: "bestand, bestandsnaam, map, veld, tabel, versienummer, rij, regel, volgnummer",
    Sense.TRANSACTION: (
        "bestelling, factuur, factuurnummer, ordernummer, bestelnummer, overeenkomst, transactienummer, bon, "
        "zending, polis, offerte, inkooporder, pakbon"
    ),
    Sense.THING: (
        "omschrijving, beschrijving, opmerking, opmerkingen, categorie, eenheid, gewicht, hoogte, breedte, "
        "lengte, waarde, resultaat, activiteit, reden, toelichting, evenement, onderwerp, voorwerp, duur"
    ),
    Sense.GRADE: "cijfer, vak, opleiding, klas, studierichting, cursus, opleidingsniveau",
    Sense.JOB: "functie, beroep, functienaam, functietitel",
    Sense.COUNT: "aantal, hoeveelheid, percentage nl, aandeel, verhouding, aantallen, frequentie",
    Sense.AVERAGE: "gemiddelde, gemiddeld, mediaan, gemiddelde leeftijd, levensverwachting",
    Sense.TOTAL: "totaal, som, subtotaal, totalen",
    Sense.MONEY: (
        "prijs, bedrag, kosten nl, omzet, btw, korting, uitgaven, stukprijs, huur, winst, tarief, verkoopprijs, "
        "inkomsten"
    ),
    Sense.META: "soort type, verlopen, geverifieerd, geldig tot, geldigheid, toestemming",
    Sense.PERSONAL: "privé, persoonlijk, persoonlijke, huidige, uw, eigen, vorige",
    Sense.NEUTRAL: "zakelijk, werk, nieuw, nieuwe, oude, andere, overig",
    Sense.LINK: "van, het, een, der, voor, naar, aan, bij, is het",
}
