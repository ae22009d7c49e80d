from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

NORDIC: Mapping[str, str] = {
    "GIVEN_NAME": (
        "förnamn, tilltalsnamn, fornavn, etunimi, etunimet, kutsumanimi, eiginnafn, fornavne, förnamnet, kallenavn"
    ),
    "FAMILY_NAME": "efternamn, etternavn, efternavn, sukunimi, slektsnavn, släktnamn, kenninafn, pikenavn, flicknamn",
    "MIDDLE_NAME": "mellannamn, mellomnavn, mellemnavn, toinen nimi",
    "GIVEN_NAME~": "initialer, nimikirjaimet",
    "PERSON!": (
        "fullständigt namn, fullt navn, fulde navn, koko nimi, nimi sukunimi etunimi, för och efternamn, "
        "fornavn og etternavn, fornavn og efternavn, etternavn fornavn, efternamn förnamn, sukunimi etunimi, "
        "fullt nafn, kortholder, kortinnehavare, kortinnehaver, kontohaver, kontoinnehavare, vårdnadshavare, "
        "foresatt, pårørende, anhörig, huoltaja, lähiomainen, kontaktperson, "
        "yhteyshenkilö"
    ),
    "DATE_OF_BIRTH": (
        "födelsedatum, födelsedag, född, fødselsdato, fødselsdag, født, syntymäaika, syntymäpäivä, synt aika, "
        "fæðingardagur, f dato, fødselsår, födelseår, syntymävuosi, årg, årgang"
    ),
    "AGE": "ålder, alder, ikä, aldur",
    "GENDER": "kön, kjønn, køn, sukupuoli, kyn",
    "NATIONALITY": (
        "medborgarskap, statsborgerskap, nationalitet, nasjonalitet, kansalaisuus, ríkisfang, statsborgarskap"
    ),
    "PLACE_OF_BIRTH": "födelseort, fødested, fødeland, födelseland, syntymäpaikka, syntymämaa, fæðingarstaður",
    "RELIGION": "trossamfund, trossamfunn, uskonto, uskontokunta, trú",
    "ETHNICITY": "etnicitet, etnisitet, etninen tausta",
    "MARITAL_STATUS": "civilstånd, sivilstand, civilstand, siviilisääty, sivilstatus, hjúskaparstaða",
    "LANGUAGE": "modersmål, morsmål, äidinkieli, móðurmál",
    "EMAIL_ADDRESS": (
        "e post, epost, e postadress, e postadresse, e mailadresse, sähköposti, sähköpostiosoite, netfang"
    ),
    "PHONE_NUMBER": "telefonnummer, telefonnr, tlf, tlf nr, tlfnr, puhelin, puhelinnumero, puh, sími, telnr",
    "PHONE_NUMBER!": "mobilnummer, mobiltelefon, mobilnr, matkapuhelin, kännykkä, farsími, mobil",
    "STREET_ADDRESS!": (
        "gatuadress, gateadresse, gadeadresse, katuosoite, hemadress, hjemmeadresse, bostadsadress, kotiosoite, "
        "bostedsadresse, heimilisfang, folkbokföringsadress, utdelningsadress"
    ),
    "STREET_ADDRESS": "adress, postadress, postadresse, osoite, lähiosoite, gata, vej, vejnavn, bopæl, bosted",
    "POSTAL_CODE": "postnummer, postnr, postinumero, póstnúmer, post nr",
    "CITY": "postort, ort, bostadsort, poststed, postdistrikt, kaupunki, kunta, postitoimipaikka, kotikunta, stad",
    "LOCATION?": "kommun, kommune, län, fylke, landskap, lääni",
    "SE_PERSONNUMMER": "personnummer, personnr, samordningsnummer, pnr",
    "FI_PERSONAL_IDENTITY_CODE": "henkilötunnus, hetu, sotu, henkilötunnukset",
    "NATIONAL_ID": "fødselsnummer, fødselsnr, cpr, cpr nummer, cpr nr, kennitala, d nummer, fnr",
    "PASSPORT_NUMBER": "passnummer, pasnummer, passinumero, passnr, pasnr, vegabréfsnúmer",
    "DRIVER_LICENSE": "körkortsnummer, førerkortnummer, kørekortnummer, ajokortin numero",
    "EMPLOYEE_ID!": (
        "anställningsnummer, anställningsnr, ansattnummer, ansattnr, medarbejdernummer, medarbejdernr, "
        "työntekijänumero, henkilönumero, lönnr, tjänstenummer"
    ),
    "STUDENT_ID!": "studentnummer, elevnummer, opiskelijanumero, studienummer, opiskelijanro",
    "PATIENT_ID!": "patientnummer, journalnummer, pasientnummer, potilasnumero",
    "CASE_NUMBER!": "ärendenummer, saksnummer, sagsnummer, asianumero, diarienummer, dossiernummer, målnummer",
    "CUSTOMER_ID!": (
        "kundnummer, kundnr, kundenummer, kundenr, asiakasnumero, medlemsnummer, medlemsnr, jäsennumero, "
        "jäsennro, viðskiptanúmer"
    ),
    "BANK_ACCOUNT": "kontonummer, bankkonto, kontonr, tilinumero, pankkitili, reikningsnúmer, clearingnummer",
    "SALARY": (
        "lön, lønn, løn, månadslön, månedslønn, månedsløn, bruttolön, årslön, årslønn, palkka, kuukausipalkka, "
        "inkomst, inntekt, indkomst, tulot, eläke, pension, laun"
    ),
    "HEALTH": (
        "diagnos, diagnose, diagnoosi, sjukdom, sykdom, sygdom, sairaus, läkemedel, legemiddel, medicin, "
        "lääkitys, allergi, allergier, allergiat, funktionsnedsättning, blodgrupp, blodtype, veriryhmä, "
        "sjukfrånvaro, hälsa"
    ),
    "CRIMINAL": "brott, straff, lovbrudd, rikos, rikosrekisteri, belastningsregister",
    "IMMIGRATION_STATUS": "uppehållstillstånd, oppholdstillatelse, opholdstilladelse, oleskelulupa, asylstatus",
    "POLITICAL": "partitillhörighet, partitilhørighet, puoluekanta",
    "UNION_MEMBERSHIP": "fackförbund, fagforening, ammattiliitto, facklig tillhörighet",
    "USERNAME": "användarnamn, brukernavn, brugernavn, käyttäjätunnus, käyttäjänimi",
    "PASSWORD": "lösenord, passord, adgangskode, salasana",
    Sense.NAME: "namn, navn, nimi, nafn",
    Sense.NUMBER: "nummer, numero, númer",
    Sense.CODE: "kod, kode, koodi",
    Sense.DATE: "datum, dato, päivämäärä, pvm, päivä, dagsetning",
    Sense.YEAR: "vuosi",
    Sense.COUNTRY: "land, maa",
    Sense.BIRTH: "födelse, fødsel, syntymä",
    Sense.PERSON_ROLE: (
        "medlem, sökande, søker, ansøger, hakija, jäsen, hyresgäst, leietaker, lejer, vuokralainen, förälder, "
        "forelder, forælder, make, ektefelle, ægtefælle, puoliso, barn, lapsi, deltagare, deltaker, deltager, "
        "osallistuja"
    ),
    Sense.EMPLOYEE: "anställd, ansatt, medarbetare, medarbejder, työntekijä, starfsmaður, lärare, lærer, opettaja",
    Sense.STUDENT: "elev, studerande, oppilas, opiskelija, nemandi",
    Sense.PATIENT: "patient, pasient, potilas, sjúklingur",
    Sense.CUSTOMER: "kund, kunde, asiakas, beställare, köpare",
    Sense.VOTER: "väljare, velger, vælger, äänestäjä",
    Sense.PRODUCT: "produkt, vara, vare, artikel, tuote, fordon, kjøretøy, ajoneuvo",
    Sense.ORGANIZATION: (
        "företag, bedrift, virksomhed, firma, yritys, förening, forening, yhdistys, avdelning, avdeling, "
        "afdeling, osasto, skola, skole, koulu, leverantör, leverandør, toimittaja, myndighet"
    ),
    Sense.JOB: "befattning, stilling, yrke, ammatti, tehtävä, jobbtitel, titel, nimike",
    Sense.COUNT: "antal, antall, andel, lukumäärä, prosent, procent, osuus",
    Sense.TOTAL: "summa, totalt, yhteensä, i alt, samtals",
    Sense.MONEY: "belopp, beløb, beløp, pris, hinta, summa kr, avgift, maksu, kostnad",
    Sense.META: "typ, tyyppi, giltig, gyldig, voimassa",
}
