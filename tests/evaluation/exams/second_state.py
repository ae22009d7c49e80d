"""Second exam: offices, courts, clinics, schools and associations, of other themes than the first."""
# fmt: off

from tests.evaluation.exams import names
from tests.evaluation.exams import second_names as more
from tests.evaluation.exams.numbers import (
    a_number,
    cpf,
    iran_code,
    nhs,
    nir,
    resident_id,
    rnokpp,
    rrn,
    snils,
    ssn,
    steuer_id,
    tckn,
    za_id,
)
from tests.evaluation.exams.second_values import asmens_kodas, egn, oib
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    age,
    amount,
    born,
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
    middle,
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
)

POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"
CASE = "CASE_NUMBER|PERSON_ID|ID"
STUDENT = "STUDENT_ID|PERSON_ID|ID"
PATIENT = "PATIENT_ID|PERSON_ID|ID"


def immigration_and_justice() -> list[Exam]:
    """Refugees, detainees, defendants, officers."""
    return [
        roll("progres_extract.csv", more.SOMALIA, 63, [
            ("Individual ID", "PERSON_ID|CASE_NUMBER|ID", number("KEN-{:08d}", 1, 10**8 - 1)), ("Household ID", "CASE_NUMBER|?", number("192-{:05d}C", 1, 99999)), ("Full Name", "PERSON", full), ("Sex", "GENDER", gender("M", "F")), ("DoB", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("CoO", "NATIONALITY|?", one_of("SOM", "ETH", "SSD")), ("Legal Status", "IMMIGRATION_STATUS", one_of("REF", "ASR")), ("Specific needs", "HEALTH|?", one_of("DS-BD", "SP-PT", "")), ("Arrival date", "?", day()),
        ]),
        roll("removal_flight_0412.xlsx", names.MX, 74, [
            ("#", "", sequence("{}")), ("ALIEN #", "US_ALIEN_REGISTRATION_NUMBER", lambda p, i: a_number(p, i)[1:]), ("LAST NAME", "FAMILY_NAME", upper(family)), ("FIRST NAME", "GIVEN_NAME", upper(given)), ("D.O.B.", "DATE_OF_BIRTH", born("%m-%d-%Y")), ("C.O.C.", "NATIONALITY", one_of("GUATE", "HONDU", "SALVA")), ("CRIM (Y/N)", "CRIMINAL|?", one_of("Y", "N")), ("DET FAC", "DETENTION_FACILITY", one_of("PRAIRIELAND", "BLUEBONNET", "PORT ISABEL SPC")),
        ], above=[("CHARTER MANIFEST - LAW ENFORCEMENT SENSITIVE",)]),
        roll("bond_list.csv", more.AFGHAN, 33, [
            ("Detainee", "PERSON", full), ("A File", "US_ALIEN_REGISTRATION_NUMBER", a_number), ("Bond Amt", "", one_of(1500, 5000, 10000)), ("Obligor", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Obligor Ph", "PHONE_NUMBER", phone), ("Hearing Dt", "?", day("%m/%d/%Y")),
        ]),
        roll("Asylbewerber Unterkunft.xlsx", more.AFGHAN, 45, [
            ("Zimmer", "", number("{}", 101, 340)), ("Name", "FAMILY_NAME|PERSON", family), ("Vorname", "GIVEN_NAME", given), ("geb.", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("Nationalität", "NATIONALITY", one_of("AFG", "SYR", "IRQ")), ("Zugang", "?", day("%d.%m.%y")), ("BAMF-Az.", CASE, number("{}-423", 1000000, 9999999)), ("Krankheiten", "HEALTH", one_of("keine", "Diabetes", "TBC-Verdacht")),
        ], above=[("Belegungsliste GU Nord",), ()]),
        roll("docket.csv", more.AMERICA, 51, [
            ("Case Number", CASE, number("CR-2024-{:05d}", 1, 99999)), ("Defendant", "PERSON", last_first), ("Def DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Charge", "CRIMINAL", one_of("THEFT 3RD", "POSS CS", "DV ASSAULT")), ("Judge", "?", one_of("Orozco", "Lindahl")), ("Next event", "?", day("%m/%d/%Y %H:%M")),
        ]),
        roll("ccw_permits.txt", more.AMERICA, 57, [
            ("PermitNo", "PERSON_ID|ID|?", number("{:07d}", 1, 9999999)), ("LName", "FAMILY_NAME", family), ("FName", "GIVEN_NAME", given), ("MName", "MIDDLE_NAME|GIVEN_NAME", middle), ("Race", "ETHNICITY", one_of("W", "B", "A")), ("Sex", "GENDER", gender("M", "F")), ("Hgt", "?", one_of("5'10", "6'01")), ("ResAddr", "STREET_ADDRESS", street), ("Issued", "", day("%m/%d/%Y")),
        ], delimiter="\t"),
        roll("Garda_stations.csv", more.IRELAND, 28, [
            ("Reg. No.", "EMPLOYEE_ID|PERSON_ID|ID|VEHICLE_ID|?", number("{:05d}F", 10000, 99999)), ("Surname", "FAMILY_NAME", upper(family)), ("Forename", "GIVEN_NAME", given), ("Rank", "?", one_of("Garda", "Sgt", "Insp")), ("District", "?", one_of("Ballina", "Tullamore")), ("Date of attestation", "?", day("%d/%m/%Y", 2001))]),
        roll("presos_módulo3.csv", more.ARGENTINA, 24, [
            ("Interno", "PERSON", full), ("DNI", "NATIONAL_ID|ES_NIF", number("{}", 20000000, 45999999)), ("Causa", "CRIMINAL|CASE_NUMBER|?", one_of("robo agravado", "hurto", "lesiones")), ("Ingreso", "?", day("%d/%m/%Y")), ("Pabellón", "", one_of("A", "B"))]),
    ]


def health_and_school() -> list[Exam]:
    """Patients, pupils, students."""
    return [
        roll("hiv_clinic.csv", more.KENYA, 49, [
            ("CCC No", PATIENT, number("13023-{:05d}", 1, 99999)), ("Client Name", "PERSON", full), ("Age", "AGE", age), ("Regimen", "HEALTH|?", one_of("TLD", "ABC/3TC/DTG")), ("Viral load", "HEALTH|?", one_of("LDL", "412", "1200")), ("TCA date", "?", day("%d/%m/%Y")), ("Tel No", "PHONE_NUMBER", phone)]),
        roll("oncology_mdt.xlsx", names.UK, 16, [
            ("Hosp No", PATIENT, number("{}", 1000000, 9999999)), ("NHS no.", "UK_NHS", nhs), ("Patient", "PERSON", full), ("D.O.B", "DATE_OF_BIRTH", born("%d/%m/%y")), ("Histology", "HEALTH", one_of("adenocarcinoma", "melanoma pT2a", "DCIS")), ("Plan", "HEALTH|?", one_of("surgery", "palliative", "chemo"))]),
        roll("kreuzliste impfung.csv", names.DE, 38, [
            ("Name, Vorname", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("Geb.-Dat.", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("Impfstoff", "HEALTH|?", one_of("Comirnaty", "Nuvaxovid")), ("Charge", "", number("GK{:04d}", 1, 9999)), ("Versichertennr.", "DE_HEALTH_INSURANCE|PATIENT_ID|CUSTOMER_ID|PERSON_ID|NATIONAL_ID|US_HEALTH_INSURANCE_MEMBER_ID", number("A{:09d}", 1, 10**9 - 1)), ("Tel.", "PHONE_NUMBER", phone)], delimiter=";"),
        roll("patients_dialyse.csv", names.FR, 21, [
            ("IPP", PATIENT, number("8{:08d}", 1, 10**8 - 1)), ("Nom naissance", "FAMILY_NAME", upper(family)), ("Prénom", "GIVEN_NAME", given), ("INS / NIR", "NATIONAL_ID|TAX_ID", nir), ("Sérologie VHB", "HEALTH|?", one_of("neg", "pos")), ("Médecin traitant", "?", one_of("Dr Aubry", "Dr Kessler"))], delimiter=";"),
        roll("pacienți internați.csv", names.RO, 19, [
            ("Nr. FO", PATIENT + "|CASE_NUMBER|?", number("{}", 10000, 99999)), ("Pacient", "PERSON", family_first), ("Vârsta", "AGE", age), ("Diagnostic", "HEALTH", one_of("HTA gr. II", "Pneumonie", "DZ tip 2")), ("Salon", "", number("{}", 1, 20))]),
        roll("पंजीकृत मरीज.csv", names.HI, 23, [
            ("क्रमांक", "", sequence("{}")), ("मरीज का नाम", "PERSON", full), ("उम्र", "AGE", age), ("लिंग", "GENDER", gender("पुरुष", "महिला")), ("बीमारी", "HEALTH", one_of("मधुमेह", "टीबी", "दमा")), ("मोबाइल", "PHONE_NUMBER", phone)]),
        roll("лікарня пацієнти.xlsx", names.UA, 26, [
            ("ПІБ пацієнта", "PERSON", family_first), ("Дата народження", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("ІПН", "NATIONAL_ID|TAX_ID", rnokpp), ("Діагноз", "HEALTH", one_of("I10", "E11", "J18.9")), ("Лікар", "?", one_of("Гончар О.", "Сова І."))]),
        roll("пациенты_2.csv", more.BULGARIA, 25, [
            ("Име и фамилия", "PERSON", full), ("ЕГН", "NATIONAL_ID", egn), ("Диагноза", "HEALTH", one_of("астма", "хипертония", "диабет")), ("Тел.", "PHONE_NUMBER", phone), ("Населено място", "CITY", city)], delimiter=";"),
        roll("moodle_grades.csv", more.LITHUANIA, 43, [
            ("First name", "GIVEN_NAME", given), ("Surname", "FAMILY_NAME", family), ("ID number", STUDENT, number("s{:07d}", 1, 9999999)), ("Institution", "", one_of("KTU")), ("Email address", "EMAIL_ADDRESS", email), ("Quiz 1 (Real)", "", amount(0, 10)), ("Course total (Real)", "", amount(0, 100)), ("Last downloaded from this course", "", number("17{:08d}", 1, 10**8 - 1))], ages=(18, 25)),
        roll("kindergarten enrolment.xlsx", more.PHILIPPINES, 27, [
            ("LRN", STUDENT, number("4{:011d}", 1, 10**11 - 1)), ("Name of Learner", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("Birthdate", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Mother Tongue", "LANGUAGE", one_of("Cebuano", "Tagalog", "Ilocano")), ("Mother's Maiden Name", "PERSON|FAMILY_NAME", lambda p, i: f"{p.middle} {p.family}"), ("Guardian Contact", "PHONE_NUMBER", phone), ("4Ps", "?", one_of("Y", "N"))], ages=(5, 6)),
        roll("选课名单.xlsx", names.ZH, 35, [
            ("学生姓名", "PERSON", joined), ("学生证号", STUDENT, number("2022{:06d}", 1, 999999)), ("身份证", "NATIONAL_ID", resident_id), ("班级", "", one_of("计科2201", "软工2202")), ("辅导员", "?", one_of("李老师", "王老师")), ("手机", "PHONE_NUMBER", phone)], ages=(18, 23)),
        roll("fichas_alunos.csv", names.BR, 44, [
            ("Nome do aluno", "PERSON", full), ("RA", STUDENT, number("{:09d}", 1, 10**9 - 1)), ("Dt. Nasc.", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Filiação 1", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("CPF do responsável", "NATIONAL_ID|TAX_ID", cpf), ("Fone", "PHONE_NUMBER", phone), ("NIS", "NATIONAL_ID|PERSON_ID|ID|?", number("1{:010d}", 1, 10**10 - 1))], ages=(7, 14), delimiter=";"),
        roll("élèves_ULIS.xlsx", names.FR, 14, [
            ("INE", STUDENT + "|NATIONAL_ID", number("{:010d}B", 1, 10**10 - 1)), ("Élève", "PERSON", lambda p, i: f"{p.family.upper()} {p.given}"), ("Né le", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Trouble", "HEALTH", one_of("TSA", "dyspraxie", "TDAH")), ("Resp. légal 1", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Tél. resp.", "PHONE_NUMBER", phone)], ages=(11, 15)),
        roll("lis elèv.csv", names.HT, 29, [
            ("Non elèv la", "PERSON", full), ("Laj", "AGE", age), ("Klas", "", one_of("6èm", "7èm")), ("Non manman", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Nimewo telefòn paran", "PHONE_NUMBER", phone)], ages=(11, 16)),
    ]


def civic() -> list[Exam]:
    """Benefits, taxes, elections, households, clubs."""
    return [
        roll("ui_claims_week9.csv", more.AMERICA, 68, [
            ("CLMT_SSN", "US_SSN", lambda p, i: ssn(p, i).replace("-", "")), ("CLMT_NM", "PERSON", last_first), ("WBA", "?", number("{}", 90, 500)), ("LAST_EMPLR", "", one_of("ACME DIE CASTING", "RIDGE FOODS")), ("SEP_RSN", "", one_of("LO", "VQ", "DC")), ("PH_NO", "PHONE_NUMBER", phone)]),
        roll("jury_pool.xlsx", more.AMERICA, 80, [
            ("Juror No", "PERSON_ID|ID|VOTER_ID", sequence("{:06d}", 220, 7)), ("Juror Name", "PERSON", full), ("Mailing Address", "STREET_ADDRESS", street), ("City/State/Zip", "CITY|POSTAL_CODE|STREET_ADDRESS", lambda p, i: f"{city(p, i)}, ID {postcode(5)(p, i)}"), ("Report Date", "?", day("%m/%d/%Y")), ("Excused", "", one_of("", "Medical", "Hardship"))]),
        roll("food_bank_clients.csv", names.US, 36, [
            ("HH ID", "CASE_NUMBER|CUSTOMER_ID|PERSON_ID|ID|?", number("H{:04d}", 1, 9999)), ("Head of household", "PERSON", full), ("# in HH", "", one_of(1, 3, 5)), ("Monthly income", "SALARY", number("${}", 300, 2500)), ("Zip code", POST, postcode(5)), ("Primary language", "LANGUAGE", one_of("English", "Spanish", "Karen"))]),
        roll("bolsa_famila_lote.csv", names.BR, 50, [
            ("NIS", "NATIONAL_ID|PERSON_ID|ID|TAX_ID", number("2{:010d}", 1, 10**10 - 1)), ("Favorecido", "PERSON", upper(full)), ("CPF", "NATIONAL_ID|TAX_ID", lambda p, i: "***." + cpf(p, i)[4:11] + "-**"), ("UF", "?", one_of("BA", "MG")), ("Município", "CITY|LOCATION", city), ("Valor", "", amount(100, 900))], delimiter=";"),
        roll("steuerpflichtige.csv", names.DE, 39, [
            ("Identifikationsnr.", "DE_TAX_ID|TAX_ID|NATIONAL_ID", steuer_id), ("Steuerpflichtiger", "PERSON", full), ("Anschrift", "STREET_ADDRESS", street), ("Familienst.", "MARITAL_STATUS", one_of("ledig", "verh.", "gesch.", "verw.")), ("Festgesetzt EUR", "", amount(0, 30000)), ("Kirchensteuer", "RELIGION|?", one_of("ev", "rk", "--"))], delimiter=";"),
        roll("Kiesrekening.csv", names.NL, 46, [
            ("Stempasnr", "VOTER_ID|PERSON_ID|ID|?", number("{:09d}", 10**8, 10**9 - 1)), ("Kiezer", "PERSON", full), ("Geb.datum", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("Adres", "STREET_ADDRESS", street), ("Stembureau", "", one_of("12", "14"))], delimiter=";"),
        roll("birački popis.xlsx", more.CROATIA, 53, [
            ("R.br.", "", sequence("{}")), ("Prezime i ime", "PERSON", family_first), ("OIB", "NATIONAL_ID", oib), ("Datum rođenja", "DATE_OF_BIRTH", born("%d.%m.%Y.")), ("Prebivalište", "STREET_ADDRESS|CITY", street)]),
        roll("gyventojai.csv", more.LITHUANIA, 31, [
            ("Asmens kodas", "NATIONAL_ID", asmens_kodas), ("Vardas", "GIVEN_NAME", given), ("Pavardė", "FAMILY_NAME", family), ("Gyvenamoji vieta", "STREET_ADDRESS", street), ("Šeiminė padėtis", "MARITAL_STATUS", one_of("vedęs", "netekėjusi", "išsituokęs"))], delimiter=";"),
        roll("ex_combatants.csv", more.KENYA, 22, [
            ("Serial", "", sequence("{}")), ("Names", "PERSON", full), ("Natl ID", "NATIONAL_ID", number("{}", 20000000, 39999999)), ("Tribe", "ETHNICITY", one_of("Luo", "Kikuyu", "Luhya")), ("Unit", "?", one_of("3KR", "9KR"))]),
        roll("smallholders_za.csv", names.NG, 34, [
            ("Farmer", "PERSON", full), ("RSA ID", "ZA_ID_NUMBER", za_id), ("Hectares", "", amount(1, 40)), ("GPS S", "HOME_COORDINATES", lambda p, i: f"-{25 + p.seed % 983 / 1000:.5f}"), ("GPS E", "HOME_COORDINATES", lambda p, i: f"{28 + p.seed % 977 / 1000:.5f}"), ("Cell no", "PHONE_NUMBER", phone)]),
        roll("قائمة المستفيدين.csv", names.AR, 37, [
            ("الرقم الوطني", "NATIONAL_ID", number("9{:09d}", 1, 10**9 - 1)), ("اسم رب الأسرة", "PERSON", full), ("عدد الأفراد", "", one_of(2, 5, 7)), ("الهاتف", "PHONE_NUMBER", phone), ("مكان الإقامة", "STREET_ADDRESS|CITY", street), ("الحالة الصحية", "HEALTH", one_of("سليم", "سكري", "إعاقة"))]),
        roll("بیمه شدگان.xlsx", names.FA, 30, [
            ("شماره بیمه", "PERSON_ID|ID|CUSTOMER_ID|NATIONAL_ID|PATIENT_ID|US_HEALTH_INSURANCE_MEMBER_ID", number("{:08d}", 10**7, 10**8 - 1)), ("نام و نام خانوادگی", "PERSON", full), ("کدملی", "NATIONAL_ID", iran_code), ("تاریخ تولد", "DATE_OF_BIRTH", lambda p, i: f"{p.born.year - 621}/{p.born.month:02d}/{p.born.day:02d}"), ("همراه", "PHONE_NUMBER", phone)]),
        roll("пенсионеры_район.csv", names.RU, 48, [
            ("ФИО пенсионера", "PERSON", lambda p, i: f"{p.family} {p.given}"), ("СНИЛС", "NATIONAL_ID|TAX_ID", snils), ("Размер пенсии", "SALARY", amount(12000, 33000)), ("Адрес проживания", "STREET_ADDRESS", street), ("Льготная категория", "?", one_of("инвалид II гр.", "ветеран труда", "нет"))], delimiter=";"),
        roll("세대주명부.csv", names.KO, 28, [
            ("동호수", "", number("101동 {}호", 101, 1904)), ("세대주", "PERSON", joined), ("주민등록번호", "KR_RRN", rrn), ("전화", "PHONE_NUMBER", phone), ("차량번호", "VEHICLE_ID", number("12가 {}", 1000, 9999))]),
        roll("huzurevi sakinleri.xlsx", names.TR, 20, [
            ("Oda", "", number("{}", 100, 320)), ("Sakin", "?", full), ("Kimlik No", "TR_NATIONAL_ID|NATIONAL_ID", tckn), ("Yaş", "AGE", age), ("Teşhis", "HEALTH", one_of("Alzheimer", "KOAH", "Diyabet")), ("Yakını Tel", "PHONE_NUMBER", phone)], ages=(65, 95)),
        roll("Chorzy na liście.csv", names.PL, 15, [
            ("Pacjent", "PERSON", family_first), ("Wiek", "AGE", age), ("Rozpozn.", "HEALTH", one_of("C50.9", "I25.1", "M16.1")), ("Termin zabiegu", "?", day("%Y-%m-%d"))], delimiter=";"),
        roll("nhóm hội viên.xlsx", names.VI, 18, [
            ("Hội viên", "PERSON", family_first), ("Năm sinh", "DATE_OF_BIRTH|AGE", lambda p, i: p.born.year), ("Dân tộc", "ETHNICITY", one_of("Kinh", "Tày", "Khmer")), ("Tôn giáo", "RELIGION", one_of("Không", "Phật giáo", "Công giáo")), ("ĐT", "PHONE_NUMBER", phone)]),
        roll("자원봉사자.csv", names.KOREAN_ROMAN, 24, [
            ("Volunteer name", "PERSON", full), ("Birth year", "DATE_OF_BIRTH|AGE", lambda p, i: p.born.year), ("Contact", "PHONE_NUMBER", phone), ("Team", "", one_of("Kitchen", "Sound"))]),
        roll("party_members_export.csv", names.UK, 42, [
            ("Membership No.", "CUSTOMER_ID|PERSON_ID|ID", number("L{:07d}", 1, 9999999)), ("Title", "?", one_of("Mr", "Ms", "Dr")), ("Name", "PERSON", full), ("CLP", "?", one_of("Bath", "Vauxhall")), ("Affiliated union", "UNION_MEMBERSHIP", one_of("GMB", "Unite", "")), ("E-mail", "EMAIL_ADDRESS", email), ("Joined", "?", day("%d/%m/%Y", 2012))]),
    ]
