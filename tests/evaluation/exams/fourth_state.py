"""Fourth exam: courts, consulates, police, voters, benefits and housing offices."""
# fmt: off

from tests.evaluation.exams import fourth_names as who
from tests.evaluation.exams.fourth_values import (
    BORN,
    FAMILY,
    GIVEN,
    KEY,
    MAIL,
    NAME,
    NATIONAL,
    PASS,
    PAY,
    SEX,
    STREET,
    TEL,
    TOWN,
    families_first,
    greek_family,
    nik,
    passport,
    second_family,
    ukrainian,
    wide,
)
from tests.evaluation.exams.numbers import amka, cnp, nif, personnummer, rnokpp, ssn, teudat_zehut
from tests.evaluation.exams.second_values import rodne_cislo
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    age,
    amount,
    born,
    city,
    day,
    email,
    family,
    full,
    gender,
    given,
    last_first,
    number,
    one_of,
    phone,
    sequence,
    street,
    upper,
)


def courts_and_borders() -> list[Exam]:
    """Warrants, custody, visas, evictions and call-up."""
    return [
        roll("active_warrants_county.txt", who.PLAINS, 64, [
            ("WARRANT_NO", "CASE_NUMBER|ID|PERSON_ID|?", wide("W24-{}", 6)), ("DEF_NAME", NAME, last_first), ("DEF_DOB", BORN, born("%m/%d/%Y")), ("RAC", "ETHNICITY|?", one_of("W", "B", "I", "A")), ("OFFENSE_DESC", "CRIMINAL", one_of("FTA - DWI 3RD", "THEFT 5TH DEG", "DOM ASSLT", "PROB VIOL")), ("BOND", "", one_of("NO BOND", "500 CASH", "10000")), ("LKA", "STREET_ADDRESS|?", upper(street)),
        ], delimiter="|"),
        roll("visa_interviews_wk22.csv", who.SHEWA, 48, [
            ("Slot", "", number("{}:15", 8, 15)), ("Applicant (surname, given)", NAME, lambda p, i: f"{p.family.upper()}, {p.given}"), ("PPT No", PASS, passport("EP")), ("Nat.", "NATIONALITY", one_of("ETH", "ERI", "SSD")), ("Class", "IMMIGRATION_STATUS|?", one_of("F1", "DV1", "IR5", "B1/B2")), ("D.O.B.", BORN, born("%d-%b-%Y")), ("MRV receipt", "?", wide("{}", 9, 40)),
        ]),
        roll("registre_garde_à_vue.csv", who.DAKAR, 22, [
            ("N° PV", "CASE_NUMBER|ID|?", sequence("{}/2024", 311)), ("Nom", FAMILY, upper(family)), ("Prénom(s)", GIVEN, given), ("Né(e) le", BORN, born("%d/%m/%Y")), ("Lieu naiss.", "PLACE_OF_BIRTH", city), ("Infraction", "CRIMINAL", one_of("vol simple", "abus de confiance", "détention de chanvre", "rixe")), ("Début GAV", "", day("%d/%m/%Y %H:%M", 2024)), ("Suite", "?", one_of("déféré", "libéré")),
        ], delimiter=";"),
        roll("despejos_señalados.csv", who.BASQUE, 26, [
            ("Procedimiento", "CASE_NUMBER|?", sequence("JVD {}/2024", 118, 4)), ("Demandado/a", NAME, families_first), ("NIF", "ES_NIF|ES_NIE|NATIONAL_ID|TAX_ID", nif), ("Finca", "STREET_ADDRESS|?", lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Menores", "", one_of("sí", "no")), ("Lanzamiento", "", day("%d/%m/%Y 10:30", 2025)), ("Deuda €", "", amount(1200, 16000)),
        ]),
        roll("оповіщення_призов.csv", who.GALICIA, 58, [
            ("№", "", sequence("{}")), ("Прізвище, ім'я, по батькові", NAME, ukrainian), ("Дата народж.", BORN, born("%d.%m.%Y")), ("Адреса реєстрації", STREET, lambda p, i: f"м. {city(p, i)}, {street(p, i)}"), ("Придатність", "HEALTH|?", one_of("придатний", "обмежено", "ВЛК")), ("Телефон", TEL, phone),
        ], delimiter=";", ages=(19, 58)),
        roll("relocation_pledge_4.xlsx", who.SHEWA, 31, [
            ("Individual no.", KEY, wide("921-00C{}", 5)), ("Given name", GIVEN, given), ("Father's name", "FAMILY_NAME|MIDDLE_NAME|PERSON", lambda p, i: p.middle if p.is_man else second_family(p, i)), ("Grandfather's name", "FAMILY_NAME|PERSON", family), ("Sex", SEX, gender("M", "F")), ("Specific needs", "HEALTH|?", one_of("SM-MI", "DS-PM", "none", "SV-VA")), ("Religion", "RELIGION", one_of("Orthodox", "Muslim", "Pentecostal")), ("Ethnic group", "ETHNICITY", one_of("Tigrinya", "Oromo", "Amhara")),
        ], above=[("Pledge 4 - flight not confirmed", "", "", "", "", "", "", "")]),
        roll("deportatievlucht_manifest.csv", who.LAGOS, 15, [
            ("stoel", "", sequence("{}A", 11)), ("naam vreemdeling", NAME, lambda p, i: f"{p.family.upper()} {p.given}"), ("v-nummer", KEY, wide("28{}", 8)), ("nationaliteit", "NATIONALITY", one_of("Nigeriaanse")), ("laissez-passer", "?", wide("LP{}", 6, 44)), ("escorts", "", one_of(0, 2, 3)),
        ], delimiter=";"),
        roll("mediations_familiales_2024.csv", who.BRITTANY, 14, [
            ("Dossier", "CASE_NUMBER|?", sequence("MF24-{:03d}", 7)), ("Parent convoqué", NAME, full), ("Courriel", MAIL, email), ("Situation", "MARITAL_STATUS", one_of("séparé", "divorcé", "marié")), ("Revenu mensuel net", PAY, number("{}", 900, 4100)), ("Séance", "", day("%d/%m/%Y", 2024)),
        ], delimiter=";"),
    ]


def benefits_and_voters() -> list[Exam]:
    """Party rolls, benefits, debts and poll workers."""
    return [
        roll("valkrets_medlemmar.csv", who.NORRLAND, 73, [
            ("Medlemsnr", KEY, wide("{}", 6)), ("Personnr", "SE_PERSONNUMMER|NATIONAL_ID", personnummer), ("Förnamn", GIVEN, given), ("Efternamn", FAMILY, family), ("Partiförening", "POLITICAL|?", one_of("V Piteå", "S Kiruna", "C Vännäs")), ("Avgift betald", "", one_of("ja", "nej")), ("Gatuadress", STREET, street),
        ], delimiter=";"),
        roll("dlužníci_odpad.csv", who.MORAVIA, 41, [
            ("Poř.", "", sequence("{}")), ("Poplatník", NAME, full), ("Rodné číslo", "CZ_BIRTH_NUMBER|NATIONAL_ID|PERSON_ID|ID", rodne_cislo), ("Trvalý pobyt", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Dluh Kč", "", number("{}", 300, 5200)), ("Exekuce", "?", one_of("ano", "ne")),
        ], delimiter=";"),
        roll("μητρώο ανέργων.csv", who.CRETE, 39, [
            ("Α/Α", "", sequence("{}")), ("Επώνυμο", FAMILY, greek_family), ("Όνομα", GIVEN, given), ("ΑΜΚΑ", NATIONAL, amka), ("Ημ. γέννησης", BORN, born("%d/%m/%Y")), ("Κινητό", TEL, phone), ("Μήνες ανεργίας", "", number("{}", 1, 48)),
        ]),
        roll("מקבלי קצבת נכות.csv", who.HAIFA, 36, [
            ("ת.ז.", "NATIONAL_ID|PERSON_ID|ID", teudat_zehut), ("שם משפחה", FAMILY, family), ("שם פרטי", GIVEN, given), ("אחוז נכות", "HEALTH|?", number("{}%", 40, 100)), ("סכום", "?", number("{}", 1200, 4400)), ("טלפון נייד", TEL, phone),
        ]),
        roll("indemnizații_handicap.csv", who.MOLDAVIA, 47, [
            ("Nr. crt.", "", sequence("{}")), ("Nume și prenume", NAME, lambda p, i: f"{p.family.upper()} {p.given}"), ("CNP", "RO_CNP|NATIONAL_ID|PERSON_ID|ID", cnp), ("Grad", "HEALTH|?", one_of("grav", "accentuat", "mediu")), ("Domiciliul", STREET, lambda p, i: f"{city(p, i)}, {street(p, i)}"), ("Suma", "", one_of(529, 390, 86)),
        ], below=[("", "TOTAL", "", "", "", 15510)]),
        roll("penerima_bansos_desa.csv", who.SUNDA, 210, [
            ("No", "", sequence("{}")), ("Nama KPM", NAME, full), ("NIK", NATIONAL, nik), ("No. KK", "?", wide("3205{}", 12, 50)), ("Alamat", STREET, street), ("Pekerjaan", "?", one_of("buruh tani", "pedagang", "IRT")), ("Nominal", "", one_of(200000, 600000)),
        ], above=[("DAFTAR PENERIMA BANTUAN SOSIAL TAHAP II", "", "", "", "", "", "")]),
        roll("4ps_grantees_brgy.xlsx", who.women_of(who.LUZON), 45, [
            ("HH ID", "?", wide("041014{}", 9, 51)), ("Grantee", NAME, lambda p, i: f"{p.family}, {p.given} {p.middle[0]}."), ("Birthdate", BORN, born("%m-%d-%Y")), ("IP affiliation", "ETHNICITY|?", one_of("none", "Aeta", "Dumagat")), ("Cash card no.", "?", wide("6019{}", 12, 52)), ("Mobile", TEL, phone), ("Kids 3-18", "", one_of(1, 2, 3)),
        ]),
        roll("demandes_logement_social.csv", who.BRITTANY, 50, [
            ("NUD", KEY + "|?", wide("029{}", 10)), ("Demandeur", NAME, full), ("Sit. fam.", "MARITAL_STATUS", one_of("célibataire", "pacsé(e)", "veuf(ve)")), ("Ressources N-2", PAY, number("{}", 6000, 38000)), ("Ad. actuelle", STREET, street), ("Commune", TOWN, city), ("PMR", "?", one_of("", "fauteuil")),
        ], delimiter=";"),
        roll("poll_worker_pay_primary.csv", who.PLAINS, 96, [
            ("Worker", NAME, full), ("SSN", "US_SSN", ssn), ("Party", "POLITICAL", one_of("DEM", "REP", "IND")), ("Precinct", "", number("P-{}", 1, 40)), ("Hrs", "", number("{}", 4, 16)), ("Gross", PAY, number("{}.50", 60, 260)), ("Mail to", STREET, street), ("City", TOWN, city),
        ]),
        roll("rentas_garantía_ingresos.xlsx", who.BASQUE, 34, [
            ("Expte.", "CASE_NUMBER|?", wide("RGI-{}", 6, 53)), ("Titular", NAME, lambda p, i: f"{p.given} {p.family} {second_family(p, i)}"), ("Origen", "NATIONALITY|PLACE_OF_BIRTH|?", one_of("Marruecos", "España", "Senegal")), ("Situación admva.", "IMMIGRATION_STATUS|?", one_of("residencia", "irregular", "nacional")), ("Cuantía", "", amount(300, 1100)), ("Móvil", TEL, phone),
        ]),
        roll("пайовики_земля.csv", who.GALICIA, 62, [
            ("Власник паю", NAME, ukrainian), ("ІПН", NATIONAL, rnokpp), ("Кадастровий №", "", wide("46{}", 10, 54)), ("Площа, га", "", number("{}.84", 1, 4)), ("Орендна плата", "", number("{}", 2000, 14000)),
        ], delimiter=";"),
        roll("ayuda_emergencia_aluvión.csv", who.ANDES, 27, [
            ("Damnificado", NAME, lambda p, i: f"{p.given} {p.family} {second_family(p, i)}"), ("Doc. identidad", NATIONAL, wide("4{}", 7)), ("Edad", "AGE", age), ("Lengua materna", "LANGUAGE", one_of("quechua", "aimara", "castellano")), ("Carpa", "", number("C-{}", 1, 20)), ("Cel.", TEL, phone),
        ]),
        roll("victims_fund_awards.csv", who.WALES, 12, [
            ("Claimant", NAME, full), ("Injury", "HEALTH", one_of("asbestosis", "vibration white finger", "COPD")), ("Award", "", number("£{}", 900, 40000)), ("Sort code", "BANK_ACCOUNT|?", number("40-{}-11", 10, 99)), ("Account", "BANK_ACCOUNT|?", wide("{}", 8, 55)), ("Paid", "", day("%d/%m/%Y")),
        ]),
    ]
