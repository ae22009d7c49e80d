from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

DUTCH: Mapping[str, str] = {
    "GIVEN_NAME": "voornaam, voornamen, roepnaam, voorn",
    "FAMILY_NAME": "achternaam, familienaam, geslachtsnaam, meisjesnaam, achternamen, geboortenaam",
    "MIDDLE_NAME": "tweede voornaam, tussenvoegsel, voorvoegsel, voorvoegsels, tussenvoegsels",
    "PERSON!": (
        "volledige naam, naam en voornaam, voor en achternaam, voornaam achternaam, naam contactpersoon, noodcontact, "
        "voornaam en achternaam, naam moeder, naam vader, naam bewoner, naam van de bewoner, naam patiënt, naam van "
        "de patiënt, naam leerling, naam kind, naam van het kind, naam medewerker, naam werknemer, naam cliënt, naam "
        "klant, naam lid, naam donateur, naam huurder, naam eigenaar, naam gedetineerde, naam aanvrager, naam "
        "verzekerde, naam overledene, naam deelnemer, naam loper, naam gast, naam passagier, naam ouder, naam voogd, "
        "naam houder, naam student, naam vrijwilliger, naam partner, naam cursist, achternaam voornaam, gezinshoofd, "
        "hoofdbewoner, hoofdboeker"
    ),
    "PERSON?": "bijnaam, handtekening, afzender, ontvanger, behandelaar",
    "TITLE": "aanhef, aanspreektitel",
    "DATE_OF_BIRTH": "geboortedatum, geb datum, geboren op, gebdatum, gebdat, geboortedag, verjaardag",
    "DATE_OF_BIRTH~": "geboortejaar, geboortemaand",
    "AGE": "leeftijd, leeftijd in jaren",
    "AGE?": "leeftijdsgroep, leeftijdscategorie, leeftijdsklasse",
    "GIVEN_NAME~": "voorletters, initialen, voorl",
    "GENDER": "geslacht, sekse, genderidentiteit, m v",
    "NATIONALITY": (
        "nationaliteit, staatsburgerschap, land van herkomst, herkomstland, land paspoort, tweede nationaliteit, "
        "dubbele nationaliteit, land van afgifte"
    ),
    "PLACE_OF_BIRTH": "geboorteplaats, geboorteland, geboortestad, plaats van geboorte",
    "ETHNICITY": "etniciteit, etnische afkomst, etnische achtergrond, ras, afkomst, migratieachtergrond, stam",
    "RELIGION": (
        "religie, godsdienst, geloof, geloofsovertuiging, kerkelijke gezindte, kerkgenootschap, doop, gezindte, "
        "levensbeschouwing"
    ),
    "MARITAL_STATUS": "burgerlijke staat, burgerlijke stand, huwelijkse staat",
    "LANGUAGE": (
        "moedertaal, gesproken taal, voorkeurstaal, thuistaal, contacttaal, tolk taal, taal tolk, spreektaal, eerste "
        "taal"
    ),
    "LANGUAGE?": "taal, talen",
    "EMAIL_ADDRESS": "e mailadres, emailadres, mailadres, e mail adres, email adres",
    "PHONE_NUMBER": (
        "telefoon, telefoonnummer, telefoonnr, telnr, tel nummer, vaste telefoon, telefoon nr, tel overdag, tel "
        "avond, tel 's avonds, tel thuis, tel werk, tel privé, telefoon overdag, telefoon thuis, noodnummer, tel "
        "nood, bereikbaar op, tel vast, contactnummer, tst, gsm"
    ),
    "PHONE_NUMBER!": (
        "mobiel nummer, gsm nummer, mobiele telefoon, mobiel telefoonnummer, gsmnummer, 06 nummer, mobielnummer, "
        "mobiele nummer, mobielnr, 06 nr, gsm nr, tel mobiel"
    ),
    "PHONE_NUMBER~": "mobiel",
    "STREET_ADDRESS!": (
        "woonadres, thuisadres, postadres, straat en huisnummer, straat huisnummer, straat en nummer, verblijfsadres, "
        "straat nr, huidig adres, verblijfadres, wonende te, correspondentieadres, afleveradres, factuuradres, "
        "briefadres, bezorgadres"
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
        "salaris, brutosalaris, loon, inkomen, nettosalaris, brutoloon, uurloon, jaarsalaris, salarisschaal, bruto "
        "salaris, maandsalaris, uitkering, jaarinkomen, bruto loon, pensioen, nettoloon, netto salaris, loonschaal, "
        "salaristrede, vakantiegeld, eindejaarsuitkering, bonus, gezinsinkomen, toetsingsinkomen, uitkeringsbedrag, "
        "pensioenbedrag, aow, alimentatie, bijstand, dagloon, wedde"
    ),
    "HEALTH": (
        "medicatie, medicijn, medicijnen, bloedgroep, allergieën, aandoening, ziekte, handicap nl, voorgeschiedenis, "
        "symptomen, zwangerschap, ziekteverzuim, ziektebeeld, medische gegevens, icd code nl, ziektes, hoofddiagnose, "
        "zwanger, letsel, verwonding, blessure, blessures, aard letsel, aandoeningen, klachten, klacht medisch, "
        "gezondheidsklachten, gezondheidsproblemen, gezondheidstoestand, bijwerking, bijwerkingen, opnamereden, reden "
        "van opname, reden opname, verzuimreden, ziekmelding, ziektedagen, arbeidsongeschiktheid, arbeidsongeschikt, "
        "belastbaarheid, soort beperking, handicap, indicatie zorg, zorgindicatie, zorgzwaarte, zzp indicatie, "
        "zorgbehoefte, zorgvraag, zorgplan, dieetwensen, voedselallergie, intolerantie, geneesmiddel, dosering, "
        "recept, vaccinaties, inenting, ingeënt, testuitslag, uitslag test, labuitslag, tuberculose, "
        "zwangerschapsduur, uitgerekende datum, bevalling, miskraam, anticonceptie, kanker, tumor, biopsie, operatie, "
        "operaties, ingreep, transplantatie, dialyse, suikerziekte, hoge bloeddruk, astma, epilepsie, psychische "
        "klachten, geestelijke gezondheid, depressie, angst, suïciderisico, zelfbeschadiging, verslaving, "
        "drugsgebruik, alcoholgebruik, roker, rookt, bloedsuiker, bloeddruk, vitale functies, beroepsziekte, "
        "arbeidsongeval, prothese, rolstoel, rollator, slecht ter been, doodsoorzaak, medische voorgeschiedenis, "
        "familieanamnese, rhesus, orgaandonor, dementie, valrisico, leerstoornis, leerproblemen, dyslexie, "
        "ondersteuningsbehoefte, rugzakje"
    ),
    "HEALTH?": "vaccinatie, behandeling, gezondheid, beperking, beperkingen, bevinding, bevindingen, dieet",
    "CRIMINAL": (
        "strafblad, strafbaar feit, delict, veroordeling, misdrijf, antecedenten, justitiële gegevens, vog, "
        "veroordelingen, straf, ten laste gelegd, tenlastelegging, overtreding feit, strafmaat, gevangenisstraf, "
        "vonnis, detentiegrond, arrestatiebevel, voorwaardelijk, proeftijd, reclassering, borgsom strafzaak, "
        "recidive, huiselijk geweld, contactverbot, contactverbod, enkelband, vog uitslag, disciplinaire maatregel"
    ),
    "IMMIGRATION_STATUS": (
        "verblijfsstatus, immigratiestatus, asielstatus, asielaanvraag, vluchtelingenstatus, verblijfstitel, soort "
        "visum, visumtype, asiel, type visum, asielverzoek, verblijfsrecht, status in nederland, status in het land, "
        "verblijfsvergunning soort, soort vergunning, soort verblijfsvergunning, verblijfsdoel, asielrelaas, "
        "vluchtreden, vluchtroute, staatloos, staatloosheid, inreis, wijze van binnenkomst, vertrekplicht, "
        "uitgeprocedeerd, naturalisatie, ind besluit, dublin claim, gezinshereniging, inburgering, "
        "inburgeringsplicht, ongedocumenteerd, tijdelijke bescherming"
    ),
    "DETENTION_FACILITY": (
        "detentiecentrum, penitentiaire inrichting, gevangenis, plaats van detentie, detentieplaats, huis van "
        "bewaring, detentielocatie, celnummer, azc, opvanglocatie, opvangcentrum, ophoudlocatie"
    ),
    "POLITICAL": (
        "politieke partij, politieke voorkeur, partijlidmaatschap, politieke overtuiging, partij, politieke "
        "gezindheid, partijlid, partijvoorkeur, stemgedrag, stemvoorkeur"
    ),
    "UNION_MEMBERSHIP": (
        "vakbond, vakbondslidmaatschap, lid vakbond, vakbondslid, vakvereniging, stakingsdeelname, vakbondscontributie"
    ),
    "SEXUAL_ORIENTATION": "seksuele geaardheid, seksuele oriëntatie, geaardheid, seksuele voorkeur, lhbti",
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
    Sense.DATE: "maand, tijd, tijdstip",
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
        "gepensioneerde, pupil, mantelzorger, hulpvrager, inschrijver, kandidaten, huisgenoot, onderhuurder, lidmaat, "
        "arrestant, cursisten, ingeschrevene, persoon, aanvrager, lid, begunstigde, echtgenoot, echtgenote, partner, "
        "kind nl, voogd, contactpersoon, eigenaar, houder, vader, moeder, ouder, gedetineerde, vluchteling, getuige, "
        "slachtoffer, verdachte, vertegenwoordiger, kandidaat, sollicitant, verzekerde, advocaat, gebruiker, huurder, "
        "verhuurder, inwoner, bewoner, deelnemer, passagier, bezoeker, asielzoeker, vreemdeling, schuldenaar, "
        "gezinslid, broer, zus, zoon, dochter, rekeninghouder, bestuurder, relatie, donateur, leidinggevende, burger, "
        "erfgenaam, gemachtigde, verzorger, loper, loopster, hardloper, zwemmer, zwemster, wandelaar, duiker, "
        "schaatser, ruiter, amazone ruiter, danser, zanger koor, koorlid, schenker, peetvader, peetmoeder, petekind, "
        "dopeling, vormeling, bruid, bruidegom, kerklid, gemeentelid, parochiaan, pelgrim, kampeerder, reiziger, "
        "reizigster, medereiziger, zeeman, matroos, schipper, jager, visser, bewoonster, hotelgast, huurster, "
        "huiseigenaar, perceeleigenaar, buur, buurman, omwonende, verzekeringnemer, uitkeringsgerechtigde, "
        "zorgontvanger, cliënt zorg, pleegkind, pleegouder, curandus, betrokkene, rechthebbende, veroordeelde, dader, "
        "aangever, aangeefster, vermiste, overledene, erflater, nabestaande, asielzoekster, statushouder, ontheemde, "
        "geëvacueerde, uitgezette, uitgenodigde, spreker, aangemelde, ondertekenaar, kaarthouder, spaarder, "
        "kredietnemer, borgsteller, schuldeiser, belegger, aandeelhouder, soldaat, rekruut, veteraan, opa, oma, "
        "kleinkind, oom, tante, neef, schoonmoeder, schoonvader, zwager, schoonzus, weduwe, weduwnaar, wees, "
        "tweeling, levenspartner, inwoner persoon, werkzoekende, werkloze, verenigingslid, begeleider, "
        "hondeneigenaar, diereigenaar, adoptant, kentekenhouder, deelneemster, finisher, verzorgende, leden naam"
    ),
    Sense.EMPLOYEE: (
        "werknemer, medewerker, personeel, leraar, docent, arts, verpleegkundige, personeelslid, collega, ambtenaar, "
        "huisarts, werkneemster, medewerkster, docente, lerares, juf, meester, verpleger, verloskundige, chauffeur, "
        "ober, serveerster, kassamedewerker, verkoper, uitzendkracht, oproepkracht, seizoenarbeider, monteur, "
        "brandweerman, agent politie, schoonmaker, zzp er, vakkenvuller"
    ),
    Sense.STUDENT: (
        "leerling, scholier, cursist, stagiair, student, studente, afgestudeerde, stagiaire, promovendus, kleuter, "
        "brugklasser"
    ),
    Sense.PATIENT: "patiënt, patiënten naam, zorgvrager, patiënte, zieke, pasgeborene, zwangere, kraamvrouw, zuigeling",
    Sense.CUSTOMER: (
        "klant, koper, abonnee, debiteur, afnemer, opdrachtgever, besteller, opdrachtgever privé, hoofdgast"
    ),
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
    Sense.DAYTIME: "dag, overdag, avond, nacht, ochtend, middag",
    "SALARY?": "bruto, netto",
}
