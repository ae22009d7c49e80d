from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

CENTRAL_EUROPEAN: Mapping[str, str] = {
    "GIVEN_NAME": (
        "jméno křestní, křestní jméno, krstné meno, keresztnév, utónév, utónevek, ime, osebno ime, vlastno ime, "
        "vārds, vardas, eesnimi, vārdi, vardai"
    ),
    "FAMILY_NAME": (
        "příjmení, priezvisko, vezetéknév, családi név, családnév, prezime, priimek, rodné příjmení, "
        "születési név, uzvārds, pavardė, perekonnanimi, perenimi, prezimena"
    ),
    "PERSON!": (
        "jméno a příjmení, příjmení a jméno, příjmení jméno, jméno příjmení, meno a priezvisko, "
        "priezvisko a meno, teljes név, családi és utónév, ime i prezime, prezime i ime, ime in priimek, "
        "priimek in ime, celé jméno, vārds uzvārds, vārds un uzvārds, vardas pavardė, vardas ir pavardė, "
        "ees ja perekonnanimi, anyja neve, zákonný zástupce, törvényes képviselő, kapcsolattartó, "
        "kontaktní osoba, kontakt osoba"
    ),
    "DATE_OF_BIRTH": (
        "datum narození, dátum narodenia, dat nar, datum nar, narozen, születési dátum, születési idő, "
        "szül dátum, szül idő, datum rođenja, datum rojstva, dat rođ, dzimšanas datums, gimimo data, sünniaeg, "
        "sünnikuupäev, rok narození, rok narodenia, születési év, godina rođenja, leto rojstva"
    ),
    "AGE": "věk, vek, életkor, kor, starost, dob osobe, vecums, amžius, vanus",
    "GENDER": "pohlaví, pohlavie, neme, nem, spol, dzimums, lytis, sugu",
    "NATIONALITY": (
        "státní příslušnost, štátna príslušnosť, štátne občianstvo, občanství, občianstvo, állampolgárság, "
        "državljanstvo, nacionalnost, pilsonība, pilietybė, kodakondsus, národnost, národnosť"
    ),
    "PLACE_OF_BIRTH": (
        "místo narození, miesto narodenia, születési hely, mjesto rođenja, mesto rođenja, kraj rojstva, "
        "dzimšanas vieta, gimimo vieta, sünnikoht, szül hely"
    ),
    "RELIGION": "vyznání, náboženství, náboženstvo, vallás, felekezet, vjera, veroispovest, vera, reliģija, religija",
    "MARITAL_STATUS": (
        "rodinný stav, családi állapot, bračno stanje, bračni status, zakonski stan, ģimenes stāvoklis, "
        "šeimyninė padėtis, šeiminė padėtis, perekonnaseis"
    ),
    "LANGUAGE": "mateřský jazyk, materinský jazyk, anyanyelv, materinji jezik, dzimtā valoda, gimtoji kalba, emakeel",
    "EMAIL_ADDRESS": "e mailová adresa, e mail cím, email cím, e pošta, e pasts, el paštas, e posti aadress, e cím",
    "PHONE_NUMBER": (
        "telefonní číslo, telefónne číslo, telefonszám, tel szám, broj telefona, telefonska številka, telefon, "
        "tālrunis, tālruņa numurs, telefono numeris, telefoninumber, tel č"
    ),
    "PHONE_NUMBER!": (
        "mobilní telefon, mobilné číslo, mobilszám, mobil, mobitel, broj mobitela, mobilusis, mobiiltelefon"
    ),
    "STREET_ADDRESS!": (
        "trvalé bydliště, trvalý pobyt, adresa bydliště, adresa trvalého pobytu, lakcím, lakóhely, lakóhelye, "
        "adresa stanovanja, adresa prebivališta, adresa prebivanja, naslov bivališča, stalno prebivališče, "
        "prebivalište, bydliště, bydlisko, dzīvesvieta, gyvenamoji vieta, elukoht, ulica i broj, állandó lakcím, "
        "postai cím"
    ),
    "STREET_ADDRESS": (
        "adresa, cím, utca, házszám, ulice, ulica, naslov, adrese, adresas, aadress, iela, gatvė, tänav"
    ),
    "POSTAL_CODE": (
        "psč, irányítószám, irsz, poštanski broj, poštna številka, pasta indekss, pašto kodas, postiindeks"
    ),
    "CITY": "město, mesto, obec, város, település, mjesto, helység, pilsēta, miestas, linn, lakóhely települése",
    "LOCATION?": "okres, kraj, megye, županija, općina, opština, občina, novads, rajonas, savivaldybė, maakond, vald",
    "NATIONAL_ID": (
        "rodné číslo, rod číslo, číslo občanského průkazu, číslo op, občanský průkaz, személyi szám, "
        "személyi azonosító, személyi igazolvány száma, személyi igazolvány, taj szám, taj, "
        "társadalombiztosítási szám, oib, jmbg, emšo, matični broj, personas kods, asmens kodas, isikukood, "
        "broj osobne iskaznice, broj lične karte, osebna izkaznica, číslo občianskeho preukazu"
    ),
    "TAX_ID": "adóazonosító jel, adóazonosító, adószám, davčna številka, porezni broj",
    "PASSPORT_NUMBER": (
        "číslo pasu, cestovní pas, číslo cestovního pasu, útlevélszám, útlevél száma, broj putovnice, "
        "broj pasoša, putovnica, pasoš, številka potnega lista, pases numurs, paso numeris, passi number"
    ),
    "DRIVER_LICENSE": (
        "číslo řidičského průkazu, řidičský průkaz, jogosítvány száma, vozačka dozvola, vozniško dovoljenje"
    ),
    "EMPLOYEE_ID!": (
        "osobní číslo, osobné číslo, os číslo, törzsszám, dolgozói azonosító, munkavállaló azonosító, "
        "matični broj radnika, broj zaposlenika, kadrovski broj, zaměstnanecké číslo, tabeles numurs"
    ),
    "STUDENT_ID!": "číslo studenta, neptun kód, oktatási azonosító, broj indeksa, vpisna številka, jmbag",
    "PATIENT_ID!": "číslo pojištěnce, páciens azonosító, broj osigurane osobe, číslo pacienta, mbo",
    "CASE_NUMBER!": "spisová značka, číslo spisu, ügyszám, ügyiratszám, broj predmeta, sp zn, iktatószám",
    "CUSTOMER_ID!": (
        "číslo zákazníka, zákaznické číslo, ügyfélszám, ügyfél azonosító, vevőkód, broj kupca, šifra kupca, "
        "členské číslo, tagsági szám, tagsorszám, članski broj, klienta numurs, kliendinumber"
    ),
    "VOTER_ID!": "číslo voliče, választói azonosító",
    "BANK_ACCOUNT": (
        "číslo účtu, č účtu, bankovní účet, bankszámlaszám, számlaszám, broj računa, tekući račun, "
        "transakcijski račun, "
        "konta numurs, sąskaitos numeris, arveldusarve"
    ),
    "SALARY": (
        "mzda, hrubá mzda, čistá mzda, fizetés, bruttó bér, nettó bér, havi bér, plaća, plača, neto plaća, "
        "bruto plaća, nyugdíj, důchod, dôchodok, mirovina, atlyginimas, palk, příjem, jövedelem"
    ),
    "HEALTH": (
        "diagnóza, diagnózis, dijagnoza, betegség, nemoc, bolest, bolesť, bno, bno kód, alergie, allergia, "
        "alergije, krevní skupina, vércsoport, krvna grupa, léky, gyógyszer, lijekovi, zdravotní stav, "
        "invalidita, diagnoze, diagnozė, diagnoos, zdravotní pojišťovna"
    ),
    "CRIMINAL": "trestný čin, rejstřík trestů, bűncselekmény, kazneno djelo, büntetett előélet",
    "IMMIGRATION_STATUS": "pobytový status, druh pobytu, menekült státusz, tartózkodási engedély, vrsta boravka",
    "USERNAME": (
        "uživatelské jméno, používateľské meno, felhasználónév, korisničko ime, uporabniško ime, lietotājvārds"
    ),
    "PASSWORD": "heslo, jelszó, lozinka, geslo, slaptažodis, parool",
    Sense.NAME: "jméno, meno, név, naziv, nosaukums, nimetus",
    Sense.NUMBER: (
        "číslo, szám, broj, številka, numurs, numeris, číslo dokladu, poř č, por č, sorszám, redni broj, r b"
    ),
    Sense.CODE: "kód, šifra, kodas",
    Sense.DATE: "datum, dátum, datums, kuupäev",
    Sense.YEAR: "rok, év, godina, leto, gads, metai, aasta",
    Sense.PLACE: "místo, hely, mjesto",
    Sense.COUNTRY: "stát, štát, ország, država, zeme, valsts, šalis, riik",
    Sense.BIRTH: "narození, narodenia, születési, rođenja, rojstva",
    Sense.PERSON_ROLE: (
        "žadatel, žiadateľ, igénylő, kérelmező, podnositelj, člen, nájemce, bérlő, najmoprimac, osoba, személy, "
        "otec, matka, apja, anyja, otac, majka, účastník, résztvevő, sudionik, polaznik, pieteicējs"
    ),
    Sense.EMPLOYEE: (
        "zaměstnanec, zamestnanec, munkavállaló, dolgozó, zaposlenik, radnik, zaposleni, darbinieks, darbuotojas"
    ),
    Sense.STUDENT: "žák, žiak, tanuló, diák, hallgató, učenik, dijak, skolēns, mokinys, õpilane, üliõpilane",
    Sense.PATIENT: "pacient, páciens, beteg, pacijent, bolnik, pacients, pacientas, patsient",
    Sense.CUSTOMER: "zákazník, klient, vevő, ügyfél, kupac, kupec, stranka, klients, klientas, odběratel",
    Sense.VOTER: "volič, választó, birač, volivec, vēlētājs, rinkėjas, valija",
    Sense.PRODUCT: "výrobek, výrobok, zboží, termék, proizvod, izdelek, cikk, prece, prekė, toode, vozidlo, jármű",
    Sense.ORGANIZATION: (
        "společnost, spoločnosť, firma, cég, cégnév, tvrtka, poduzeće, podjetje, škola, iskola, šola, oddělení, "
        "osztály, odjel, oddelek, uzņēmums, įmonė, ettevõte, dodavatel, szállító, dobavljač, úřad, hivatal"
    ),
    Sense.JOB: (
        "pozice, funkce, profese, povolání, munkakör, beosztás, foglalkozás, zanimanje, radno mjesto, poklic, amats"
    ),
    Sense.COUNT: "počet, podíl, darab, létszám, udio, delež, skaits, skaičius, procento",
    Sense.TOTAL: "celkem, spolu, összesen, ukupno, skupaj, kopā, iš viso, kokku",
    Sense.MONEY: "cena, částka, suma, ár, összeg, iznos, znesek, cijena, summa, kaina, hind, poplatek",
}
