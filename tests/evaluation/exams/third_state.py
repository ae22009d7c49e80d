"""Third exam: courts, care, relief, schools and health, in other forms than the first two."""
# fmt: off

from tests.evaluation.exams import third_names as who
from tests.evaluation.exams.numbers import a_number, cpf, nif, nino, rnokpp, snils, ssn
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    age,
    born,
    born_date,
    city,
    day,
    email,
    family,
    family_first,
    full,
    gender,
    given,
    joined,
    last_first,
    number,
    one_of,
    phone,
    sequence,
    street,
    upper,
)

ANY_ID = "PERSON_ID|ID|CUSTOMER_ID|CASE_NUMBER|PATIENT_ID|STUDENT_ID"


def justice_and_relief() -> list[Exam]:
    """Courts, supervision, shelters and payments."""
    return [
        roll("venire_panel_0611.csv", who.OHIO, 60, [
            ("JUROR_NO", ANY_ID + "|?", number("{:09d}", 1, 10**9 - 1)), ("JUROR_NAME", "PERSON", last_first), ("YOB", "DATE_OF_BIRTH|AGE|?", lambda p, i: p.born.year), ("RES_ADDR", "STREET_ADDRESS", upper(street)), ("RES_CITY", "CITY", upper(city)), ("EXCUSAL", "?", one_of("", "HARDSHIP", "MEDICAL")), ("GROUP", "", one_of("A", "B", "C")),
        ], delimiter="\t"),
        roll("parole caseload - Officer 12.xlsx", who.OHIO, 31, [
            ("Offender", "PERSON", last_first), ("SID", ANY_ID + "|?", number("OH{:07d}", 1, 9999999)), ("Instant offense", "CRIMINAL", one_of("Burglary 2nd", "OVI", "Poss. controlled subst.")), ("Release dt", "?", day("%m/%d/%Y")), ("Reporting address", "STREET_ADDRESS", street), ("UA result", "HEALTH|CRIMINAL|?", one_of("NEG", "POS-THC")), ("Sup. level", "", one_of("High", "Basic")), ("SSN last4", "US_SSN|?", number("{:04d}", 0, 9999)),
        ]),
        roll("foster placements.csv", who.MAORI, 24, [
            ("Child", "PERSON", full), ("DOB", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Ethnicity", "ETHNICITY", one_of("Māori", "Pākehā", "Samoan")), ("Caregiver", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Caregiver ph", "PHONE_NUMBER", phone), ("Placed on", "?", day("%d/%m/%Y")), ("Reason", "?", one_of("neglect", "parent ill", "respite")),
        ], ages=(1, 16)),
        roll("shelter_intake_night.csv", who.QUEBEC, 27, [
            ("Lit", "", sequence("{}")), ("Nom du résident", "PERSON", family_first), ("Âge", "AGE", age), ("Sexe", "GENDER", gender("H", "F")), ("Arrivé à", "", number("{}:40", 17, 22)), ("Statut au pays", "IMMIGRATION_STATUS", one_of("citoyen", "demandeur d'asile", "sans statut")), ("Médication", "HEALTH", one_of("aucune", "quétiapine", "insuline")),
        ]),
        roll("cva_payment_list.xlsx", who.LEVANT, 52, [
            ("HH #", "?", sequence("HH-{:04d}", 88, 1)), ("اسم رب الأسرة", "PERSON", full), ("عدد الأفراد", "", number("{}", 1, 9)), ("رقم الهوية", "NATIONAL_ID|PERSON_ID|ID", number("{}", 10**9, 2 * 10**9)), ("Amount JOD", "", one_of(80, 125, 155)), ("Signature", "", one_of("")),
        ], above=[("Cash assistance - round 3", "", "", "", "", ""), ()], below=[("", "TOTAL", "", "", 6100, "")]),
        roll("banco de alimentos.csv", who.COLOMBIA, 41, [
            ("Jefe de hogar", "PERSON", full), ("Barrio", "?", one_of("Siloé", "Bello Horizonte")), ("# personas", "", number("{}", 1, 8)), ("Estatus migratorio", "IMMIGRATION_STATUS", one_of("nacional", "PPT", "irregular")), ("Teléfono de contacto", "PHONE_NUMBER", phone), ("Dirección", "STREET_ADDRESS", street),
        ]),
        roll("asylum_clinic_intakes.csv", who.ARTIBONITE, 37, [
            ("Client (Last First)", "PERSON", family_first), ("A#", "US_ALIEN_REGISTRATION_NUMBER", a_number), ("COB", "PLACE_OF_BIRTH|NATIONALITY", one_of("Haiti", "Chile", "Brazil")), ("Pref. lang.", "LANGUAGE", one_of("Haitian Creole", "French", "Spanish")), ("EOIR hearing", "?", day("%m/%d/%Y", 2025)), ("I-589 filed?", "IMMIGRATION_STATUS|?", one_of("Y", "N")), ("Cell/WhatsApp", "PHONE_NUMBER", phone),
        ]),
        roll("універсальна допомога ВПО.csv", who.PODILLIA, 45, [
            ("Прізвище", "FAMILY_NAME", family), ("Ім'я", "GIVEN_NAME", given), ("РНОКПП", "NATIONAL_ID|TAX_ID", rnokpp), ("Місце народження", "PLACE_OF_BIRTH", city), ("Номер довідки ВПО", "?", number("{}-50001", 1000, 9999)), ("Сума, грн", "", one_of(2000, 3000)),
        ], delimiter=";"),
        roll("blue_badge_applications.csv", who.SCOTLAND, 32, [
            ("App ref", "?", sequence("BB/24/{:05d}", 9)), ("Applicant surname", "FAMILY_NAME", family), ("Forename(s)", "GIVEN_NAME", lambda p, i: f"{p.given} {p.middle}"), ("NI number", "UK_NINO|NATIONAL_ID", nino), ("Qualifying condition", "HEALTH", one_of("Parkinson's", "COPD", "Amputation")), ("Decision", "", one_of("Approve", "Refuse")),
        ]),
        roll("solicitudes_bono_social.xlsx", who.COLOMBIA, 22, [
            ("Solicitante", "PERSON", upper(family_first)), ("DNI/NIE", "ES_NIF|ES_NIE|NATIONAL_ID|TAX_ID", nif), ("Estado civil", "MARITAL_STATUS", one_of("Soltero/a", "Casado/a", "Viudo/a")), ("Ingresos anuales", "SALARY|?", number("{}", 5000, 21000)), ("F. nac.", "DATE_OF_BIRTH", born_date),
        ]),
        roll("Pfarrmatrik Auszug.csv", who.AUSTRIA, 26, [
            ("Täufling", "PERSON", full), ("geb. am", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("Konfession", "RELIGION", one_of("r.k.", "evang. A.B.", "altkath.")), ("Pate/Patin", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Wohnort", "CITY|?", city), ("Band/Seite", "", number("XII/{}", 1, 400)),
        ], delimiter=";"),
        roll("lista_sindical_docentes.csv", who.RECIFE, 35, [
            ("Matrícula", ANY_ID + "|EMPLOYEE_ID", number("{:06d}", 100000, 999999)), ("Servidor", "PERSON", upper(full)), ("CPF", "NATIONAL_ID|TAX_ID", cpf), ("Sindicalizado", "UNION_MEMBERSHIP", one_of("Sim - SINTEPE", "Não", "Sim - ADUPE")), ("Partido", "POLITICAL", one_of("PT", "PSB", "sem filiação")), ("E-mail", "EMAIL_ADDRESS", email),
        ]),
    ]


def health_and_school() -> list[Exam]:
    """Trials, vaccination, laboratories, buses and examinations."""
    return [
        roll("bus_route_7_pm.xlsx", who.OHIO, 28, [
            ("Stop", "", sequence("{}")), ("Stop time", "", number("3:{} PM", 10, 55)), ("Student", "PERSON", full), ("Gr", "?", one_of("K", "1", "2", "5")), ("Homeroom", "?", one_of("Mrs. Fitch", "Mr. Oduya")), ("Home addr.", "STREET_ADDRESS", street), ("Emerg. phone", "PHONE_NUMBER", phone),
        ], ages=(5, 12)),
        roll("trial_GX11_subject_log.csv", who.FLANDERS, 20, [
            ("Subject", "?", sequence("BE02-{:03d}")), ("Initials", "?", lambda p, i: p.given[0] + p.family[0]), ("Full name (site file only)", "PERSON", full), ("Birth date", "DATE_OF_BIRTH", born("%d-%b-%Y")), ("Sex", "GENDER", gender("M", "F")), ("Arm", "", one_of("Placebo", "10 mg", "25 mg")), ("SAE term", "HEALTH", one_of("", "syncope", "neutropenia")),
        ]),
        roll("covid_vaks_turno3.csv", who.PUGLIA, 39, [
            ("Cognome", "FAMILY_NAME", family), ("Nome", "GIVEN_NAME", given), ("Data nasc.", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Cell.", "PHONE_NUMBER", phone), ("Vaccino", "?", one_of("Comirnaty", "Spikevax")), ("Lotto", "", one_of("FK6302", "EX0893")), ("Categoria", "?", one_of("over 80", "fragili", "scuola")),
        ], delimiter=";"),
        roll("донорская станция.xlsx", who.URAL, 24, [
            ("Донор", "PERSON", family_first), ("СНИЛС", "NATIONAL_ID|SNILS|RU_SNILS", snils), ("Группа крови", "HEALTH|?", one_of("II Rh+", "O(I) Rh-", "IV Rh+")), ("Отвод", "HEALTH|?", one_of("", "гепатит C", "анемия")), ("Адрес", "STREET_ADDRESS", street),
        ]),
        roll("成绩单_期末.csv", who.SICHUAN, 42, [
            ("考号", ANY_ID + "|?", number("2024{:06d}", 1, 999999)), ("考生姓名", "PERSON", joined), ("性别", "GENDER", gender("男", "女")), ("语文", "", number("{}", 50, 149)), ("数学", "", number("{}", 40, 150)), ("名次", "", sequence("{}")),
        ]),
        roll("健診結果_要再検査.csv", who.TOHOKU, 23, [
            ("受診番号", ANY_ID + "|?", number("{:07d}", 1, 9999999)), ("氏名", "PERSON", lambda p, i: f"{p.family} {p.given}"), ("生年月日", "DATE_OF_BIRTH", born("%Y年%m月%d日")), ("所見", "HEALTH", one_of("高血圧", "脂質異常", "胃ポリープ")), ("電話", "PHONE_NUMBER", phone),
        ]),
        roll("요양원 어르신.csv", who.JEOLLA, 18, [
            ("호실", "", number("{}", 201, 412)), ("어르신 성함", "PERSON", joined), ("생년월일", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("진단명", "HEALTH", one_of("치매", "파킨슨병", "뇌졸중")), ("보호자 연락처", "PHONE_NUMBER", phone),
        ], ages=(66, 95)),
        roll("آزمایشگاه نتایج.csv", who.FARS, 29, [
            ("نام و نام خانوادگی بیمار", "PERSON", full), ("سن", "AGE", age), ("جنسیت", "GENDER", gender("مرد", "زن")), ("آزمایش", "?", one_of("HbA1c", "TSH", "CBC")), ("نتیجه", "", number("{}.4", 4, 11)), ("موبایل", "PHONE_NUMBER", phone),
        ]),
        roll("आंगनवाड़ी बच्चे.csv", who.BIHAR, 33, [
            ("बच्चे का नाम", "PERSON", full), ("जन्म तिथि", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("लिंग", "GENDER", gender("बालक", "बालिका")), ("वजन (किग्रा)", "?", number("{}.2", 7, 19)), ("पोषण श्रेणी", "HEALTH|?", one_of("सामान्य", "कुपोषित", "अति कुपोषित")),
        ], ages=(1, 6)),
        roll("wyniki_matur_klasa.xlsx", who.PODLASIE, 19, [
            ("Zdający", "PERSON", family_first), ("Kod", "?", number("A{:02d}", 1, 99)), ("J. polski", "", number("{}%", 30, 100)), ("Matematyka", "", number("{}%", 20, 100)), ("Opinia PPP", "HEALTH|?", one_of("", "dysleksja", "")), ("Data ur.", "DATE_OF_BIRTH", born("%d.%m.%Y")),
        ], ages=(18, 21)),
        roll("rehab_alumni_outreach.csv", who.OHIO, 12, [
            ("preferredName", "GIVEN_NAME|PERSON", given), ("legalSurname", "FAMILY_NAME", family), ("drugOfChoice", "HEALTH|?", one_of("opioids", "alcohol", "meth")), ("sobrietyDate", "?", day("%Y-%m-%d")), ("sexualOrientation", "SEXUAL_ORIENTATION", one_of("straight", "gay", "bisexual")), ("ssn", "US_SSN", ssn),
        ]),
        roll("tiny_playgroup.csv", who.SCOTLAND, 7, [
            ("Bairn", "PERSON", full), ("Born", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Collected by", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Mobile", "PHONE_NUMBER", phone),
        ], ages=(2, 4)),
    ]
