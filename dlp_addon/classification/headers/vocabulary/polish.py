from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

POLISH: Mapping[str, str] = {
    "GIVEN_NAME": "imię, imiona, pierwsze imię, imie pierwsze, imienia",
    "GIVEN_NAME~": "inicjały",
    "FAMILY_NAME": (
        "nazwisko, nazwisko rodowe, nazwisko panieńskie, nazwiska, nazwisko rodziców, poprzednie nazwisko, "
        "nazwisko rodowe matki"
    ),
    "MIDDLE_NAME": "drugie imię, imię ojca, imię drugie, imię odojcowskie",
    "PERSON!": (
        "imię i nazwisko, nazwisko i imię, imię nazwisko, nazwisko imię, imiona i nazwisko, "
        "pełne imię i nazwisko, imię matki, osoba kontaktowa, osoba do kontaktu"
    ),
    "PERSON?": "pseudonim, podpis, nadawca, odbiorca, osoba odpowiedzialna, sporządził, zatwierdził",
    "DATE_OF_BIRTH": "data urodzenia, data ur, ur, dataurodzenia, urodzony, urodzona, data urodz, dzień urodzenia",
    "DATE_OF_BIRTH~": "rok urodzenia, rocznik, miesiąc urodzenia",
    "AGE": "wiek, wiek w latach, wiek lata",
    "AGE?": "grupa wiekowa, przedział wiekowy",
    "GENDER": "płeć, tożsamość płciowa",
    "NATIONALITY": "obywatelstwo, narodowość, kraj pochodzenia, przynależność państwowa",
    "PLACE_OF_BIRTH": "miejsce urodzenia, kraj urodzenia, miasto urodzenia",
    "ETHNICITY": "pochodzenie etniczne, grupa etniczna, rasa, pochodzenie rasowe, etniczność",
    "RELIGION": "wyznanie, przekonania religijne",
    "MARITAL_STATUS": "stan cywilny",
    "LANGUAGE": "język ojczysty, język komunikacji, znajomość języków",
    "LANGUAGE?": "język, języki",
    "EMAIL_ADDRESS": "adres e mail, adres email, adres poczty elektronicznej, poczta elektroniczna, adres mailowy",
    "PHONE_NUMBER": (
        "numer telefonu, nr telefonu, nr tel, telefon kontaktowy, telefonu, tel kontaktowy, telefon stacjonarny"
    ),
    "PHONE_NUMBER!": "telefon komórkowy, numer komórkowy, komórka, nr komórki, tel komórkowy, tel kom",
    "STREET_ADDRESS!": (
        "adres zamieszkania, adres zameldowania, adres korespondencyjny, adres domowy, ulica i numer, "
        "adres do korespondencji, adres pobytu, miejsce zamieszkania"
    ),
    "STREET_ADDRESS": (
        "ulica, ul, nr domu, numer domu, nr mieszkania, numer mieszkania, adres pocztowy, nr lokalu, adresu"
    ),
    "POSTAL_CODE": "kod pocztowy, kod poczt, kodpocztowy",
    "CITY": "miasto, miejscowość, gmina",
    "LOCATION?": "województwo, powiat, dzielnica",
    "HOME_COORDINATES": "szerokość geograficzna, długość geograficzna, współrzędne",
    "PL_PESEL": "pesel, numer pesel, nr pesel, pesel pacjenta",
    "NATIONAL_ID": (
        "dowód osobisty, numer dowodu osobistego, nr dowodu, numer dowodu, seria i numer dowodu, "
        "nr dowodu osobistego, dowód tożsamości, seria i nr dowodu, seria i numer dowodu osobistego, "
        "numer dokumentu tożsamości, dokument tożsamości, dowodu osobistego"
    ),
    "TAX_ID": "nip, numer nip, numer identyfikacji podatkowej, nr nip",
    "AU_ACN?": "regon, krs",
    "PASSPORT_NUMBER": "paszport, numer paszportu, nr paszportu, seria i numer paszportu, paszportu",
    "DRIVER_LICENSE": "prawo jazdy, numer prawa jazdy, nr prawa jazdy",
    "VISA_NUMBER": (
        "numer wizy, karta pobytu, numer karty pobytu, nr wizy, zezwolenie na pobyt, karta stałego pobytu, "
        "zezwolenie na pracę"
    ),
    "VISA_NUMBER?": "wiza",
    "EMPLOYEE_ID!": (
        "numer pracownika, nr pracownika, numer ewidencyjny, numer ewidencyjny pracownika, nr ewidencyjny, "
        "numer kadrowy"
    ),
    "STUDENT_ID!": (
        "numer albumu, nr albumu, numer legitymacji, nr indeksu, numer indeksu, numer legitymacji szkolnej"
    ),
    "PATIENT_ID!": "numer pacjenta, numer kartoteki, nr księgi głównej, numer historii choroby",
    "CASE_NUMBER!": "sygnatura akt, numer sprawy, nr sprawy, sygn akt, znak sprawy, sygnatura",
    "VOTER_ID!": "numer wyborcy",
    "CUSTOMER_ID!": "nr leg, numer członkowski, nr członkowski, nr członka, numer klienta, nr klienta, id klienta",
    "SALARY": (
        "wynagrodzenie, pensja, wynagrodzenie brutto, płaca, zarobki, dochód, wynagrodzenie zasadnicze, "
        "wynagrodzenie netto, stawka godzinowa, emerytura, płaca zasadnicza, dochody, dochód roczny"
    ),
    "HEALTH": (
        "diagnoza, rozpoznanie, kod icd, lek, leki, grupa krwi, alergia na leki, alergie, choroba, choroby, "
        "niepełnosprawność, stopień niepełnosprawności, objawy, ciąża, schorzenia, przebyte choroby, "
        "zwolnienie lekarskie, stan zdrowia, przyjmowane leki, uczulenia, leczenie, "
        "orzeczenie o niepełnosprawności, rozpoznanie główne, recepta, przyczyna zgonu"
    ),
    "HEALTH?": "szczepienie, szczepienia, zdrowie",
    "CRIMINAL": (
        "karalność, przestępstwo, wyrok, wyroki, skazanie, niekaralność, czyn zabroniony, zarzuty, rejestr karny, kara"
    ),
    "IMMIGRATION_STATUS": (
        "status imigracyjny, status uchodźcy, status pobytu, azyl, wniosek o azyl, rodzaj wizy, typ wizy, "
        "status azylowy, podstawa pobytu, ochrona międzynarodowa, tytuł pobytowy"
    ),
    "DETENTION_FACILITY": (
        "miejsce zatrzymania, zakład karny, areszt śledczy, strzeżony ośrodek, ośrodek dla cudzoziemców, areszt, "
        "więzienie, miejsce osadzenia, ośrodek detencyjny"
    ),
    "POLITICAL": "partia polityczna, przynależność partyjna, poglądy polityczne, przynależność polityczna, partia",
    "UNION_MEMBERSHIP": (
        "związek zawodowy, przynależność związkowa, przynależność do związku zawodowego, "
        "członkostwo w związkach zawodowych"
    ),
    "SEXUAL_ORIENTATION": "orientacja seksualna, życie seksualne",
    "BIOMETRIC": "odcisk palca, odciski palców, dane biometryczne",
    "USERNAME": "nazwa użytkownika, użytkownik login, login użytkownika",
    "PASSWORD": "hasło, hasła, kod pin",
    "SECRET": "klucz api, klucz prywatny, tajny klucz",
    "IP_ADDRESS": "adres ip",
    "MAC_ADDRESS": "adres mac",
    "CREDIT_CARD": (
        "karta kredytowa, numer karty, numer karty kredytowej, nr karty, karta płatnicza, nr karty kredytowej"
    ),
    "BANK_ACCOUNT": (
        "numer konta, konto bankowe, rachunek bankowy, nr konta, numer rachunku, nr rachunku, "
        "numer rachunku bankowego, numer konta bankowego, nr rachunku bankowego"
    ),
    "VEHICLE_ID": "numer rejestracyjny, nr rejestracyjny, tablica rejestracyjna, numer vin",
    Sense.ID: "identyfikator, numer identyfikacyjny",
    Sense.NUMBER: "numer, lp, l p",
    Sense.CODE: "kod",
    Sense.DATE: "miesiąc, dzień, godzina, czas, termin pl, tydzień",
    Sense.YEAR: "rok, rok szkolny",
    Sense.PLACE: "miejsce",
    Sense.COUNTRY: "kraj, państwo",
    Sense.BIRTH: "urodzenia, urodzin",
    Sense.DETENTION: "zatrzymania, osadzenia, detencji",
    Sense.PERSON_EVENT: (
        "zatrudnienia, zgonu, śmierci, przyjęcia, ślubu, przyjazdu, wjazdu, zapisu, wypisu, zwolnienia, wyjazdu, "
        "rejestracji"
    ),
    Sense.OTHER_EVENT: (
        "zamówienia data, aktualizacji, utworzenia, zakupu, płatności, ważności, wydania, rozpoczęcia, "
        "zakończenia, dostawy, wysyłki, modyfikacji, wystawienia, sprzedaży"
    ),
    Sense.PERSON_ROLE: (
        "lokator*, podopieczn*, mieszkan*, gość, gości*, wolontariusz*, parafian*, emeryt*, rencist*, "
        "kredytobiorc*, czytelnik*, osadzon*, skazan*, zatrzyman*, poszkodowan*, zaproszon*, kursant*, "
        "osoba, osoby, wnioskodaw*, członek, członka, beneficjent*, małżonek, małżonka, mąż, męża, żona, żony, "
        "dziecko, dziecka, opiekun*, kontakt, właściciel*, posiadacz*, ojciec, ojca, matka, matki, rodzic*, "
        "więzień, więźnia, uchodźc*, świadek, świadka, ofiara, ofiary, oskarżon*, podejrzan*, przedstawiciel*, "
        "kandydat*, ubezpieczon*, adwokat*, użytkownik*, najemc*, mieszkaniec, mieszkańca, uczestnik*, pasażer*, "
        "cudzoziem*, podatnik*, dłużnik*, syn, syna, córka, córki, brat, siostra, kierowc*, obywatel*, "
        "kierownik*, dyrektor*, pełnomocnik*, zatrzymany, zatrzymanego, petent*, darczyńc*"
    ),
    Sense.EMPLOYEE: "pracownik*, nauczyciel*, lekarz*, personel, wykładowc*, pielęgniark*, urzędnik*",
    Sense.STUDENT: "uczeń, ucznia, uczennica, studentka, studenta, absolwent*, słuchacz*",
    Sense.PATIENT: "pacjent*, chory, chorego",
    Sense.CUSTOMER: "klient*, nabywc*, kupując*, zamawiając*, abonent*",
    Sense.VOTER: "wyborc*",
    Sense.PEOPLE: (
        "ludność, mężczyźni, kobiety, dzieci, mieszkańcy, pracownicy, uczniowie, liczba osób, liczba ludności, "
        "liczba pacjentów, liczba pracowników, liczba uczniów, liczba mieszkańców, liczba dzieci, osób, "
        "pacjentów, pracowników, uczniów, mieszkańców, klientów, gospodarstwa domowe, rodziny, zgony, "
        "urodzenia żywe"
    ),
    Sense.CREATOR: "autorka, aktor*, reżyser*, pisarz*, wykonawca utworu, kompozytor*, piosenkarz*",
    Sense.PLAYER: "zawodnik*, piłkarz*, sportowiec",
    Sense.PRODUCT: "produkt*, towar*, artykuł*, marka, samochód, pojazd*, część, materiał*, urządzeni*, rozmiar",
    Sense.ORGANIZATION: (
        "firma, firmy, nazwa firmy, przedsiębiorstw*, dostawc*, szkoła, szkoły, uczelnia, szpital*, bank pl, "
        "sklep*, oddział*, instytucj*, urząd, pracodawc*, producent*, kontrahent*, jednostka, placówk*, "
        "wydział*, stowarzyszen*, przychodni*, sąd, spółk*, organizacj*"
    ),
    Sense.LOCALITY: "budynek, lotnisko, stacja, rzeka, magazyn*, obiekt*, działka, jezioro, przystanek, lokal",
    Sense.MEDIA: "tytuł, książka, utwór, wydawnictwo, czasopismo, rozdział",
    Sense.SPORT: "drużyna, gole, mecz, sezon, liga pl, turniej, klub",
    Sense.SCIENCE: "gatunek, próbka, roślina, zwierzę, drzewo",
    Sense.TECHNICAL: "plik*, serwer*, domena, wersja, tabela, pole, wiersz, folder pl, strona, pozycja",
    Sense.TRANSACTION: (
        "zamówieni*, faktur*, umow*, paragon*, przesyłk*, transakcj*, przelew*, dokument*, polis*, ofert*, "
        "parti*, numer zamówienia, numer faktury"
    ),
    Sense.THING: (
        "opis*, uwagi, komentarz*, kategori*, jednostka miary, waga, wysokość, długość, szerokość, waluta, "
        "wynik*, wartość, zdarzeni*, wydarzeni*, nazwa, temat, przedmiot, kolor, cel, powód"
    ),
    Sense.GRADE: "ocena, klasa, przedmiot szkolny, kierunek, studia, wykształcenie",
    Sense.JOB: "stanowisko, zawód, funkcja",
    Sense.COUNT: "liczba, ilość, procent, odsetek, udział, wskaźnik, szt, sztuk, współczynnik, głosy",
    Sense.AVERAGE: "średnia, średni, mediana, średni wiek, minimum pl, przeciętn*, oczekiwana długość życia",
    Sense.TOTAL: "razem, suma, ogółem, łącznie",
    Sense.MONEY: (
        "cena, kwota, koszt, przychód, vat, podatek, rabat, wydatki, cena jednostkowa, zysk, opłata, koszty, "
        "sprzedaż, stawka, czynsz"
    ),
    Sense.META: "rodzaj, typ pl, ważność, organ wydający, stan",
    Sense.PERSONAL: "prywatny, prywatn*, domowy, osobisty, aktualny, służbowy osobisty",
    Sense.NEUTRAL: "służbowy, główny, nowy, nowa, stary, inne, dodatkowy",
    Sense.LINK: "w, z, na, do, dla, oraz, lub, czy, przez, od, się",
}
