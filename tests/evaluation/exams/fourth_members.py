"""Fourth exam: congregations, unions, parties, clubs, schools and surveys."""
# fmt: off

from tests.evaluation.exams import fourth_names as who
from tests.evaluation.exams.fourth_making import as_html, as_ods
from tests.evaluation.exams.fourth_values import (
    BORN,
    FAMILY,
    GIVEN,
    KEY,
    MAIL,
    NAME,
    PAY,
    STREET,
    TEL,
    greek_family,
    mother,
    second_family,
    two_families,
    wide,
)
from tests.evaluation.exams.numbers import aadhaar, cnp, iban, nino
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    amount,
    born,
    city,
    day,
    email,
    family,
    full,
    given,
    joined,
    number,
    one_of,
    phone,
    sequence,
    street,
)


def members() -> list[Exam]:
    """Members of congregations, unions, parties and clubs."""
    return [
        roll("confirmandi_batch.csv", who.LUZON, 48, [
            ("Confirmand", NAME, full), ("Baptized on", "", day("%m/%d/%Y", 2008)), ("Birthday", BORN, born("%m/%d/%Y")), ("Confirmation name", "?", one_of("Lorenzo", "Therese", "Pedro", "Clare")), ("Home", STREET, street), ("Contact no.", TEL, phone),
        ], ages=(12, 15)),
        roll("mustahik_zakat.xlsx", who.SUNDA, 37, [
            ("No.", "", sequence("{}")), ("Nama mustahik", NAME, full), ("Asnaf", "?", one_of("fakir", "miskin", "gharim", "mualaf")), ("Agama", "RELIGION", one_of("Islam")), ("No. HP", TEL, phone), ("Beras kg", "", one_of(5, 10)),
        ], above=[("DKM AL-FALAH", "", "", "", "", ""), ("Penyaluran zakat fitrah 1445 H", "", "", "", "", "")]),
        roll("strike_fund_claims.csv", who.WALES, 59, [
            ("Branch", "", one_of("SW/114", "NW/020")), ("Member", NAME, full), ("Union no.", "UNION_MEMBERSHIP|" + KEY, wide("U{}", 7)), ("N.I.", "UK_NINO|NATIONAL_ID", nino), ("Dependants", "", number("{}", 0, 5)), ("Claim", "", amount(40, 350)), ("Hardship note", "?", one_of("mortgage arrears", "partner also out", "")),
        ]),
        roll("adhérents_syndicat_enseignants.csv", who.DAKAR, 42, [
            ("Matricule solde", "EMPLOYEE_ID|" + KEY, wide("{}/B", 6)), ("Prénoms et nom", NAME, full), ("IEF", "", one_of("Thiès ville", "Mbour 2")), ("Adhésion syndicale", "UNION_MEMBERSHIP", one_of("SAEMSS", "CUSEMS", "UDEN")), ("Tél.", TEL, phone), ("Check-off", "", one_of("oui", "non")),
        ], delimiter=";"),
        roll("OV-Mitglieder_Beitragsstand.csv", who.FRISIA, 46, [
            ("Mgl.-Nr.", KEY, wide("{}", 7)), ("Name", "FAMILY_NAME|PERSON", family), ("Vorname", GIVEN, given), ("Parteizugehörigkeit", "POLITICAL", one_of("GRÜNE", "GRÜNE, Ratsmitglied", "ausgetreten")), ("E-Mail privat", MAIL, email), ("Beitrag", "", number("{},00", 5, 60)), ("IBAN", "IBAN_CODE", iban("DE", "28550000", 18)),
        ], delimiter=";"),
        roll("lag_F12_kontaktlista.csv", who.women_of(who.NORRLAND), 19, [
            ("Spelare", NAME, full), ("Född", BORN, born("%Y-%m-%d")), ("Vårdnadshavare", NAME, mother), ("Mobil vårdn.", TEL, phone), ("Allergi", "HEALTH", one_of("", "nötter", "pollen", "laktos")), ("Tröja", "", number("{}", 2, 30)),
        ], delimiter=";", ages=(11, 13)),
        as_ods(roll("členové_sokol_župa.ods", who.MORAVIA, 54, [
            ("Evid. č.", KEY, wide("S{}", 6)), ("Příjmení", FAMILY, family), ("Křestní jméno", GIVEN, given), ("Nar.", BORN, born("%d. %m. %Y")), ("Bydliště", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Příspěvek", "", one_of(600, 1200)),
        ])),
        roll("רשימת עולים לתורה.xlsx", who.HAIFA, 16, [
            ("שם", "PERSON|GIVEN_NAME", given), ("משפחה", FAMILY, family), ("כהן/לוי/ישראל", "?", one_of("כהן", "לוי", "ישראל")), ("נייד", TEL, phone), ("תרומה", "", number("{}", 18, 1800)),
        ]),
        roll("whereabouts_pool_Q3.csv", who.WALES, 13, [
            ("Athlete", NAME, full), ("Sport", "", one_of("rowing", "weightlifting", "track cycling")), ("Overnight address", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("60-min slot", "", number("0{}:00 for 1 h", 5, 8)), ("TUE", "HEALTH|?", one_of("salbutamol", "none", "methylphenidate")), ("Mobile", TEL, phone),
        ]),
        roll("lgbt_center_needs_survey.csv", who.PLAINS, 31, [
            ("resp", "?", sequence("R{:03d}")), ("name_optional", NAME, full), ("orientation", "SEXUAL_ORIENTATION", one_of("lesbian", "gay", "bi", "queer")), ("gender_id", "GENDER|?", one_of("nonbinary", "woman", "trans man", "man")), ("out_to_family", "?", one_of("yes", "no")), ("reach me at", MAIL, email),
        ]),
        as_html(roll("cofradía_hermanos.html", who.BASQUE, 28, [
            ("Hermano/a", NAME, two_families), ("Antigüedad", "", number("{}", 1960, 2022)), ("Papeleta", "", number("{}", 1, 300)), ("Correo", MAIL, email), ("Dirección", STREET, street), ("Cuota", "", one_of("pagada", "pendiente")),
        ]), "Censo de hermanos"),
        roll("sócios_bombeiros.csv", who.MINHO, 83, [
            ("Sócio n.º", KEY, sequence("{}", 1044, 3)), ("Nome completo", NAME, lambda p, i: f"{p.given} {p.middle} {p.family}"), ("Grupo sang.", "HEALTH|?", one_of("A+", "O-", "AB+")), ("Morada", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Quota", "", one_of(12, 24)),
        ], delimiter=";"),
    ]


def schools() -> list[Exam]:
    """Pupils, students and grants."""
    return [
        roll("comedor_alergias.csv", who.BASQUE, 63, [
            ("Alumno/a", NAME, lambda p, i: f"{p.family} {second_family(p, i)}, {p.given}"), ("Curso", "", one_of("3ºA", "1ºB", "6ºC")), ("F. nacimiento", BORN, born("%d/%m/%Y")), ("Alergia/intolerancia", "HEALTH", one_of("celiaquía", "huevo", "frutos secos", "ninguna")), ("Tel. madre/padre", TEL, phone),
        ], delimiter=";", ages=(4, 12)),
        roll("listă_bursieri_sociale.csv", who.MOLDAVIA, 38, [
            ("Elev", NAME, lambda p, i: f"{p.family} {p.given}"), ("CNP elev", "RO_CNP|NATIONAL_ID|PERSON_ID|ID", cnp), ("Clasa", "", one_of("a VI-a B", "a VII-a A")), ("Venit/membru", PAY, number("{}", 100, 900)), ("Motiv", "?", one_of("orfan", "venit mic", "boală")), ("IBAN", "IBAN_CODE", iban("RO", "RNCB0000", 20)),
        ], ages=(11, 18)),
        roll("φοιτητική εστία.xlsx", who.CRETE, 33, [
            ("Δωμάτιο", "", number("{}", 101, 430)), ("Ονοματεπώνυμο", NAME, lambda p, i: f"{p.given} {greek_family(p, i)}"), ("ΑΜ", "STUDENT_ID|" + KEY + "|?", wide("{}", 6)), ("Οικ. εισόδημα", PAY, number("{}", 3000, 14000)), ("Τηλ.", TEL, phone), ("e-mail", MAIL, email),
        ], ages=(18, 26)),
        roll("छात्रवृत्ति_आवेदन.csv", who.MARATHA, 68, [
            ("आवेदक", NAME, full), ("आधार", "IN_AADHAAR|NATIONAL_ID", aadhaar), ("जाति वर्ग", "ETHNICITY|?", one_of("अनु. जाति", "अनु. जनजाति", "ओबीसी")), ("जन्मतिथि", BORN, born("%d/%m/%Y")), ("बैंक खाता", "BANK_ACCOUNT", wide("3{}", 10)), ("वार्षिक आय", PAY, number("{}", 40000, 250000)),
        ], ages=(15, 24)),
        roll("위클래스 상담.xlsx", who.GYEONGSANG, 21, [
            ("학년-반", "", one_of("1-3", "2-1", "3-4")), ("학생명", NAME, joined), ("상담 내용", "HEALTH|?", one_of("우울", "학교폭력 피해", "자해 위험", "진로")), ("학부모 전화", TEL, phone), ("상담일", "", day("%Y.%m.%d", 2024)),
        ], ages=(13, 18)),
        roll("elèv_lekòl_nasyonal.csv", who.GRANDANSE, 57, [
            ("No.", "", sequence("{}")), ("Siyati elèv", FAMILY, family), ("Non elèv", GIVEN, given), ("Dat nesans", BORN, born("%d-%m-%Y")), ("Kote li fèt", "PLACE_OF_BIRTH", city), ("Telefòn paran", TEL, phone), ("Ekolaj", "", number("{} g", 500, 4000)),
        ], ages=(6, 15)),
        roll("стипендія_соціальна.csv", who.GALICIA, 29, [
            ("Студент", NAME, lambda p, i: f"{p.family} {p.given}"), ("Група", "", one_of("КН-21", "ПР-32")), ("Підстава", "?", one_of("сирота", "інвалідність", "учасник бойових дій")), ("Картка", "CREDIT_CARD|BANK_ACCOUNT|?", wide("5168{}", 12)), ("Пошта", MAIL, email),
        ], ages=(17, 25)),
        roll("apprentis_cfa_suivi.csv", who.BRITTANY, 25, [
            ("Apprenti", NAME, full), ("Né le", BORN, born("%d/%m/%Y")), ("Entreprise", "?", one_of("Boulangerie du Quai", "Garage Central")), ("RQTH", "HEALTH|?", one_of("oui", "non")), ("Portable", TEL, phone), ("Salaire mensuel", PAY, number("{}", 480, 1300)),
        ], delimiter=";", ages=(16, 24)),
        roll("classroom_behavior_log.csv", who.PLAINS, 18, [
            ("Student", NAME, full), ("IEP/504", "HEALTH|?", one_of("ADHD", "autism", "none")), ("Incident", "?", one_of("hit peer", "left room", "swearing")), ("Free lunch", "?", one_of("Y", "N")), ("Guardian phone", TEL, phone), ("Fine owed", "", amount(0, 20)),
        ], ages=(6, 12)),
    ]
