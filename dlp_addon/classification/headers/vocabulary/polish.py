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
        "imię i nazwisko, nazwisko i imię, imię nazwisko, nazwisko imię, imiona i nazwisko, pełne imię i nazwisko, "
        "imię matki, osoba kontaktowa, osoba do kontaktu, imię i nazwisko pacjenta, imię i nazwisko ucznia, imię i "
        "nazwisko dziecka, imię i nazwisko pracownika, imię i nazwisko rodzica, nazwisko i imiona, imię i nazwisko "
        "klienta, imię i nazwisko uczestnika, imię i nazwisko właściciela, imię i nazwisko najemcy, imię i nazwisko "
        "mieszkańca, imię i nazwisko opiekuna, imię i nazwisko ubezpieczonego, imię i nazwisko wnioskodawcy, imię "
        "ojca i matki, imię i nazwisko osadzonego, imię i nazwisko zmarłego, głowa rodziny"
    ),
    "PERSON?": "pseudonim, podpis, nadawca, odbiorca, osoba odpowiedzialna, sporządził, zatwierdził",
    "DATE_OF_BIRTH": "data urodzenia, data ur, ur, dataurodzenia, urodzony, urodzona, data urodz, dzień urodzenia",
    "DATE_OF_BIRTH~": "rok urodzenia, rocznik, miesiąc urodzenia",
    "AGE": "wiek, wiek w latach, wiek lata",
    "AGE?": "grupa wiekowa, przedział wiekowy",
    "GENDER": "płeć, tożsamość płciowa",
    "NATIONALITY": (
        "obywatelstwo, narodowość, kraj pochodzenia, przynależność państwowa, drugie obywatelstwo, kraj paszportu, "
        "kraj wydania paszportu"
    ),
    "PLACE_OF_BIRTH": "miejsce urodzenia, kraj urodzenia, miasto urodzenia",
    "ETHNICITY": (
        "pochodzenie etniczne, grupa etniczna, rasa, pochodzenie rasowe, etniczność, narodowość etniczna, mniejszość, "
        "plemię"
    ),
    "RELIGION": "wyznanie, przekonania religijne, chrzest, wiara, parafia, lekcja religii",
    "MARITAL_STATUS": "stan cywilny",
    "LANGUAGE": (
        "język ojczysty, język komunikacji, znajomość języków, preferowany język, język kontaktu, język "
        "korespondencji, pierwszy język, język domowy, tłumacz języka"
    ),
    "LANGUAGE?": "język, języki",
    "EMAIL_ADDRESS": "adres e mail, adres email, adres poczty elektronicznej, poczta elektroniczna, adres mailowy",
    "PHONE_NUMBER": (
        "numer telefonu, nr telefonu, nr tel, telefon kontaktowy, telefonu, tel kontaktowy, telefon stacjonarny, tel "
        "w dzień, tel wieczorem, tel dom, tel domowy, tel praca, tel do pracy, tel służbowy, tel prywatny, telefon "
        "alarmowy, telefon w nagłych wypadkach, numer kontaktowy, tel rodzica, tel matki, tel ojca, tel stac, "
        "stacjonarny"
    ),
    "PHONE_NUMBER!": "telefon komórkowy, numer komórkowy, komórka, nr komórki, tel komórkowy, tel kom, kom, komórkowy",
    "STREET_ADDRESS!": (
        "adres zamieszkania, adres zameldowania, adres korespondencyjny, adres domowy, ulica i numer, adres do "
        "korespondencji, adres pobytu, miejsce zamieszkania, miejsce pobytu, zamieszkały, zamieszkała, zam, "
        "zameldowany, adres do doręczeń, ul i nr, adres dostawy, aktualny adres"
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
        "wynagrodzenie, pensja, wynagrodzenie brutto, płaca, zarobki, dochód, wynagrodzenie zasadnicze, wynagrodzenie "
        "netto, stawka godzinowa, emerytura, płaca zasadnicza, dochody, dochód roczny, pensja brutto, uposażenie, "
        "premia, kwota netto wypłata, wypłata, do wypłaty, dochód na osobę, dochód rodziny, renta, wysokość "
        "świadczenia, zasiłek, kwota zasiłku, świadczenie, stypendium, alimenty, trzynastka"
    ),
    "HEALTH": (
        "diagnoza, rozpoznanie, kod icd, lek, leki, grupa krwi, alergia na leki, alergie, choroba, choroby, "
        "niepełnosprawność, stopień niepełnosprawności, objawy, ciąża, schorzenia, przebyte choroby, zwolnienie "
        "lekarskie, stan zdrowia, przyjmowane leki, uczulenia, leczenie, orzeczenie o niepełnosprawności, rozpoznanie "
        "główne, recepta, przyczyna zgonu, uraz, urazy, obrażenia, rodzaj urazu, schorzenie, dolegliwość, "
        "dolegliwości, choroby przewlekłe, choroba przewlekła, problemy zdrowotne, wynik badania, wyniki badań, wynik "
        "testu, zdarzenie niepożądane, działanie niepożądane, powód wizyty, powód przyjęcia, przyczyna przyjęcia, l4, "
        "przyczyna nieobecności, rodzaj niepełnosprawności, grupa inwalidzka, niezdolność do pracy, zdolność do "
        "pracy, specjalne potrzeby, nietolerancje, nietolerancja pokarmowa, leki stałe, dawka, dawkowanie, "
        "szczepionka, zaszczepiony, tydzień ciąży, termin porodu, poród, poronienie, antykoncepcja, nowotwór, rak, "
        "guz, biopsja, zabieg, przeszczep, dializa, cukrzyca, nadciśnienie, astma, padaczka, zdrowie psychiczne, "
        "zaburzenia, zaburzenie, depresja, lęk, ryzyko samobójstwa, samookaleczenie, uzależnienie, uzależnienia, "
        "narkotyki, palacz, palenie, poziom cukru, ciśnienie krwi, choroba zawodowa, wypadek przy pracy, proteza, "
        "wózek inwalidzki, niepełnosprawność ruchowa, wywiad lekarski, rozpoznanie icd 10, czynnik rh, dawca "
        "narządów, gruźlica, badania lekarskie, opinia lekarska, terapia"
    ),
    "HEALTH?": "szczepienie, szczepienia, zdrowie",
    "CRIMINAL": (
        "karalność, przestępstwo, wyrok, wyroki, skazanie, niekaralność, czyn zabroniony, zarzuty, rejestr karny, "
        "kara, zarzut, wykroczenie, kara pozbawienia wolności, wymiar kary, koniec kary, nakaz aresztowania, list "
        "gończy, zawieszenie wykonania kary, dozór, kaucja karna, recydywa, recydywista, karany, przemoc domowa, "
        "niebieska karta, zakaz zbliżania, kara dyscyplinarna, powód zatrzymania, podstawa osadzenia"
    ),
    "IMMIGRATION_STATUS": (
        "status imigracyjny, status uchodźcy, status pobytu, azyl, wniosek o azyl, rodzaj wizy, typ wizy, status "
        "azylowy, podstawa pobytu, ochrona międzynarodowa, tytuł pobytowy, status w kraju, status w polsce, status "
        "pobytowy, rodzaj pobytu, typ pobytu, cel pobytu, rodzaj zezwolenia, legalność pobytu, ochrona uzupełniająca, "
        "ochrona czasowa, status ukr, bezpaństwowiec, uchodźstwo, wniosek azylowy, wydalenie, deportacja, decyzja o "
        "powrocie, przekroczenie granicy, naturalizacja, powód ucieczki"
    ),
    "DETENTION_FACILITY": (
        "miejsce zatrzymania, zakład karny, areszt śledczy, strzeżony ośrodek, ośrodek dla cudzoziemców, areszt, "
        "więzienie, miejsce osadzenia, ośrodek detencyjny, cela, oddział penitencjarny, ośrodek strzeżony"
    ),
    "POLITICAL": (
        "partia polityczna, przynależność partyjna, poglądy polityczne, przynależność polityczna, partia, członek "
        "partii, sympatie polityczne, poparcie partii, preferencje wyborcze"
    ),
    "UNION_MEMBERSHIP": (
        "związek zawodowy, przynależność związkowa, przynależność do związku zawodowego, członkostwo w związkach "
        "zawodowych, członek związku, składka związkowa, udział w strajku"
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
    Sense.DATE: "miesiąc, godzina, czas, termin pl, tydzień",
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
        "lokator*, podopieczn*, mieszkan*, gość, gości*, wolontariusz*, parafian*, emeryt*, rencist*, kredytobiorc*, "
        "czytelnik*, osadzon*, skazan*, zatrzyman*, poszkodowan*, zaproszon*, kursant*, osoba, osoby, wnioskodaw*, "
        "członek, członka, beneficjent*, małżonek, małżonka, mąż, męża, żona, żony, dziecko, dziecka, opiekun*, "
        "kontakt, właściciel*, posiadacz*, ojciec, ojca, matka, matki, rodzic*, więzień, więźnia, uchodźc*, świadek, "
        "świadka, ofiara, ofiary, oskarżon*, podejrzan*, przedstawiciel*, kandydat*, ubezpieczon*, adwokat*, "
        "użytkownik*, najemc*, mieszkaniec, mieszkańca, uczestnik*, pasażer*, cudzoziem*, podatnik*, dłużnik*, syn, "
        "syna, córka, córki, brat, siostra, kierowc*, obywatel*, kierownik*, dyrektor*, pełnomocnik*, zatrzymany, "
        "zatrzymanego, petent*, darczyńc*, biegacz, biegaczka, pływak, zawodnik amator, uczestnik, uczestniczka, "
        "wspierający, darczyńca, ofiarodawca, chrzestny, chrzestna, bierzmowany, parafianin, pielgrzym, narzeczony, "
        "narzeczona, mieszkanka, lokator, lokatorka, najemca, wynajmujący, współwłaściciel, właścicielka, sąsiad, "
        "podróżny, pasażerka, obozowicz, kolonista, ubezpieczony, ubezpieczona, ubezpieczający, świadczeniobiorca, "
        "zasiłkobiorca, podopieczny, podopieczna, opiekun, opiekunka, opiekun prawny, pełnomocnik, mocodawca, "
        "osadzony, osadzona, skazany, skazana, zatrzymana, aresztowany, aresztowana, oskarżony, oskarżona, "
        "podejrzany, podejrzana, obwiniony, pokrzywdzony, pokrzywdzona, zgłaszający, zgłaszająca, zaginiony, "
        "zaginiona, zmarły, zmarła, spadkodawca, spadkobierca, uchodźca, cudzoziemiec, cudzoziemka, przesiedleniec, "
        "ewakuowany, wnioskodawca, wnioskodawczyni, petent, interesant, zaproszony, prelegent, zgłoszony, "
        "sygnatariusz, podpisujący, abonent, prenumerator, posiadacz rachunku, posiadacz karty, kredytobiorca, "
        "pożyczkobiorca, dłużnik, dłużniczka, poręczyciel, wierzyciel, inwestor, akcjonariusz, udziałowiec, żołnierz, "
        "poborowy, weteran, dziadek, babcia, wnuk, wnuczka, wujek, ciocia, bratanek, siostrzenica, teściowa, teść, "
        "szwagier, wdowa, wdowiec, sierota, bliźniak, konkubent, partnerka, obywatel, emeryt, emerytka, rencista, "
        "rencistka, bezrobotny, bezrobotna, wolontariusz, wolontariuszka, członkini, działkowiec, hodowca pies, "
        "właściciel psa, wędkarz, myśliwy, adopcyjny, rodzina zastępcza, domownik, członek rodziny"
    ),
    Sense.EMPLOYEE: (
        "pracownik*, nauczyciel*, lekarz*, personel, wykładowc*, pielęgniark*, urzędnik*, pracownik, pracownica, "
        "pracownicy imię, urzędnik, nauczyciel, nauczycielka, wykładowca, pielęgniarka, pielęgniarz, lekarz, lekarka, "
        "położna, kierowca, kelner, kelnerka, kasjer, kasjerka, sprzedawca, robotnik, zleceniobiorca, stażysta, "
        "stażystka, strażak, policjant, policjantka, funkcjonariusz, ratownik"
    ),
    Sense.STUDENT: (
        "uczeń, ucznia, uczennica, studentka, studenta, absolwent*, słuchacz*, student, absolwent, absolwentka, "
        "kursant, kursantka, słuchacz, praktykant, przedszkolak, wychowanek, wychowanka, maturzysta, doktorant, "
        "stypendysta"
    ),
    Sense.PATIENT: "pacjent*, chory, chorego, pacjent, pacjentka, noworodek, ciężarna, pensjonariusz",
    Sense.CUSTOMER: (
        "klient*, nabywc*, kupując*, zamawiając*, abonent*, klient, klientka, kupujący, nabywca, konsument, zamawiający"
    ),
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
    Sense.DAYTIME: "dzień, wieczór, noc, rano",
    "SALARY?": "brutto, netto",
}
