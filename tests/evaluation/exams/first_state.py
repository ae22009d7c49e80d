"""First exam: what offices, schools, hospitals, police and associations keep, in many languages."""
# fmt: off

from tests.evaluation.exams import names
from tests.evaluation.exams.numbers import (
    a_number,
    aadhaar,
    amka,
    cnp,
    codice_fiscale,
    cpf,
    curp,
    digits,
    hetu,
    iran_code,
    nhs,
    nif,
    nino,
    pan,
    personnummer,
    rnokpp,
    sin,
    snils,
    tckn,
    teudat_zehut,
    tfn,
    thai_id,
    za_id,
)
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
    initial,
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

STUDENT = "STUDENT_ID|PERSON_ID|ID"
PATIENT = "PATIENT_ID|PERSON_ID|ID"
CASE = "CASE_NUMBER|PERSON_ID|ID"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"
ABROAD = one_of("HONDURAS", "VENEZUELA", "ECUADOR", "CHINA, PEOPLES REPUBLIC OF", "ERITREA", "SYRIA")


def schools() -> list[Exam]:
    """Rolls of schools and universities."""
    return [
        roll("student.export.text", names.US, 60, delimiter="\t", columns=[
            ("Student_Number", STUDENT, number("{:06d}", 100000, 999999)), ("LastFirst", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("Grade_Level", "", one_of(9, 10, 11, 12)), ("DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Home_Phone", "PHONE_NUMBER", phone),
            ("Mother", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("LunchStatus", "?", one_of("F", "R", "P")), ("Street", "STREET_ADDRESS", street), ("SchoolID", "", one_of("110", "220")),
        ], ages=(14, 18)),
        roll("Klassenliste 7b.xlsx", names.DE, 26, [
            ("Nr.", "", sequence("{}")), ("Name", "FAMILY_NAME|PERSON", family), ("Vorname", "GIVEN_NAME", given), ("Geburtstag", "DATE_OF_BIRTH", born("%d.%m.%y")), ("Bek.", "RELIGION|?", one_of("ev", "rk", "isl", "o.B.")), ("Tel. Eltern", "PHONE_NUMBER", phone), ("Bemerkung", "?", one_of("", "Brille", "Allergie Nüsse")),
        ], above=[("Gymnasium am Markt",), ("Klasse 7b", "", "Schuljahr 2023/24"), ()], ages=(12, 14)),
        roll("sims_pupil_list.csv", names.UK, 54, [
            ("UPN", STUDENT + "|NATIONAL_ID", number("H{:012d}", 10**10, 10**11)), ("Legal Surname", "FAMILY_NAME", family), ("Forename", "GIVEN_NAME", given), ("DoB", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Reg Group", "", one_of("7A", "8C", "9D")), ("SEN Status", "HEALTH|?", one_of("N", "K", "E")), ("FSM", "?", one_of("T", "F")), ("Ethnicity", "ETHNICITY", one_of("White British", "Pakistani", "Black African")), ("Postcode", POST, number("HD{} 4QT", 1, 9)),
        ], ages=(11, 16)),
        roll("ΚΑΤΑΛΟΓΟΣ ΜΑΘΗΤΩΝ.xlsx", names.GR, 24, [
            ("Α/Α", "", sequence("{}")), ("ΕΠΩΝΥΜΟ", "FAMILY_NAME", family), ("ΟΝΟΜΑ", "GIVEN_NAME", given), ("ΗΜ. ΓΕΝΝΗΣΗΣ", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("ΑΜΚΑ", "NATIONAL_ID", amka), ("ΤΗΛΕΦΩΝΟ", "PHONE_NUMBER", phone),
        ], ages=(12, 17)),
        roll("alumni_directory.csv", names.IN, 66, [
            ("Roll No", STUDENT, number("09CS{:04d}", 1, 9999)), ("Student Name", "PERSON", full), ("Father's Name", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Batch", "", one_of(2009, 2010, 2011)), ("Branch", "", one_of("CSE", "ECE", "MECH")), ("Contact No.", "PHONE_NUMBER", phone), ("Email ID", "EMAIL_ADDRESS", email), ("CGPA", "?", amount(5, 10)),
        ]),
        roll("danh sach sinh vien.xlsx", names.VI, 39, [
            ("STT", "", sequence("{}")), ("MSSV", STUDENT, number("20{:06d}", 1, 999999)), ("Họ và tên", "PERSON", family_first), ("Ngày sinh", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Giới tính", "GENDER", gender("Nam", "Nữ")), ("Số CCCD", "NATIONAL_ID", number("079{:09d}", 1, 10**9 - 1)), ("SĐT", "PHONE_NUMBER", phone), ("Quê quán", "PLACE_OF_BIRTH|CITY", city),
        ], above=[("DANH SÁCH SINH VIÊN LỚP CNTT K20",)], ages=(18, 24)),
        roll("roster_intl_office.xlsx", names.KOREAN_ROMAN, 33, [
            ("No", "", sequence("{}")), ("Name", "PERSON", full), ("Student ID", STUDENT, number("{}", 20190000, 20239999)), ("Major", "", one_of("Physics", "Business", "Piano")), ("Status", "", one_of("Enrolled", "On leave")),
        ], ages=(18, 29)),
        roll("notas_turma.csv", names.BR, 32, delimiter=";", columns=[
            ("Aluno", "PERSON", full), ("Matrícula", STUDENT, number("2022{:05d}", 1, 99999)), ("Data Nasc", "DATE_OF_BIRTH", born("%d/%m/%y")), ("Responsável", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Média", "?", amount(3, 10)), ("Faltas", "?", number("{}", 0, 20)),
        ], ages=(8, 12)),
    ]


def health() -> list[Exam]:
    """Patients, insured, vaccinated."""
    return [
        roll("My Patients - 4 West.xlsx", names.US, 22, [
            ("Bed", "", sequence("4W-{:02d}")), ("Patient Name", "PERSON", last_first), ("MRN", PATIENT, number("{:08d}", 1000000, 99999999)), ("Age/Sex", "AGE|GENDER", lambda p, i: f"{age(p, i)} y.o. / {'M' if p.is_man else 'F'}"), ("Adm Dx", "HEALTH", one_of("CHF exacerbation", "Sepsis", "Hip fracture", "COPD")), ("Code Status", "?", one_of("Full", "DNR")), ("Attending", "?", one_of("Osei, R", "Lindgren, K")), ("LOS", "", number("{}", 1, 20)),
        ], above=[("Patient List: 4 West",), ("Printed 03/12/2024 06:40",)]),
        roll("adt_pid.csv", names.MX, 44, [
            ("MSH.10", "", number("MSG{:06d}", 1, 999999)), ("PID.3", PATIENT, number("{}", 1000000, 9999999)), ("PID.5", "PERSON", lambda p, i: f"{p.family.upper()}^{p.given.upper()}^{p.middle[0]}"), ("PID.7", "DATE_OF_BIRTH", born("%Y%m%d")), ("PID.8", "GENDER", gender("M", "F")), ("PID.11", "STREET_ADDRESS", lambda p, i: f"{street(p, i)}^^{city(p, i)}"), ("DG1.3", "HEALTH", one_of("E11.9", "I10", "J45.901", "O80")),
        ]),
        roll("linelist_districte.csv", names.ARAB_ROMAN, 51, [
            ("case_id", CASE, sequence("SYR-{:04d}")), ("patient_name", "PERSON", full), ("age_yrs", "AGE", age), ("sex", "GENDER", gender("m", "f")), ("gov", "?", city), ("date_onset", "?", day()), ("lab_result", "HEALTH|?", one_of("pos", "neg", "inconcl")), ("outcome", "HEALTH|?", one_of("recovered", "died", "")), ("contact_tel", "PHONE_NUMBER", phone),
        ]),
        roll("vacunacion_centro.csv", names.ES, 43, [
            ("CIP", PATIENT + "|NATIONAL_ID", number("CIPB{:010d}", 1, 10**10 - 1)), ("Apellidos", "FAMILY_NAME", family), ("Nombre", "GIVEN_NAME", given), ("DNI/NIE", "ES_NIF|ES_NIE", nif), ("F. nacimiento", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Vacuna", "?", one_of("Comirnaty", "Spikevax")), ("Lote", "", number("FX{:04d}", 1, 9999)), ("Dosis", "", one_of(1, 2, 3)),
        ]),
        roll("claims_0324.txt", names.US, 62, delimiter="|", columns=[
            ("MEMBER_ID", "US_HEALTH_INSURANCE_MEMBER_ID|PERSON_ID|CUSTOMER_ID|ID", number("XEH{:09d}", 1, 10**9 - 1)), ("SUBSCR_LAST", "FAMILY_NAME", upper(family)), ("SUBSCR_FIRST", "GIVEN_NAME", upper(given)), ("PAT_DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("DX1", "HEALTH", one_of("M54.5", "F32.9", "Z00.00", "E78.5")), ("CPT", "HEALTH|?", one_of("99213", "90686", "80053")), ("BILLED_AMT", "", amount(40, 900)), ("CLM_NO", "US_CLAIM_NUMBER|CASE_NUMBER|?", number("24{:09d}", 1, 10**9 - 1)),
        ]),
        roll("GP register extract.csv", names.UK, 57, [
            ("NHS Number", "UK_NHS", nhs), ("Surname", "FAMILY_NAME", upper(family)), ("Forenames", "GIVEN_NAME", given), ("Date of Birth", "DATE_OF_BIRTH", born("%d-%b-%Y")), ("Usual GP", "?", one_of("Dr P Anand", "Dr L Moss")), ("Diagnosis", "HEALTH", one_of("Asthma", "T2DM", "Hypothyroidism")), ("Smoker", "HEALTH|?", one_of("Never", "Ex", "Current")),
        ]),
        roll("potilaat.csv", names.FI, 28, delimiter=";", columns=[
            ("Sukunimi", "FAMILY_NAME", family), ("Etunimi", "GIVEN_NAME", given), ("Hetu", "FI_PERSONAL_IDENTITY_CODE", hetu), ("Puhelin", "PHONE_NUMBER", phone), ("Diagnoosi", "HEALTH", one_of("I10", "F41.1", "M17")), ("Käyntipvm", "?", day("%d.%m.%Y")),
        ]),
        roll("medicare_list_au.csv", names.UK, 23, [
            ("surname", "FAMILY_NAME", family), ("given", "GIVEN_NAME", given), ("tfn", "AU_TFN|TAX_ID", tfn), ("suburb", "CITY", one_of("Toowoomba", "Wagga Wagga", "Fremantle")), ("state", "?", one_of("QLD", "NSW", "WA")), ("mob", "PHONE_NUMBER", number("04{:08d}", 10**7, 10**8 - 1)),
        ]),
        roll("ca_clients.xlsx", names.FR, 31, [
            ("Nom du client / Client name", "PERSON", full), ("NAS / SIN", "CA_SIN", sin), ("Code postal", POST, number("H{}X 1K4", 0, 9)), ("Courriel", "EMAIL_ADDRESS", email), ("Téléphone", "PHONE_NUMBER", number("514-555-{:04d}", 0, 9999)), ("Revenu annuel", "SALARY", amount(20000, 90000)),
        ]),
    ]


def state() -> list[Exam]:
    """Immigration, police, voters, taxes, benefits."""
    return [
        roll("custody_pop_0615.xlsx", names.MX, 88, [
            ("A_NBR", "US_ALIEN_REGISTRATION_NUMBER", a_number), ("LAST_NM", "FAMILY_NAME", upper(family)), ("FIRST_NM", "GIVEN_NAME", upper(given)), ("CTRY_OF_CITZ", "NATIONALITY", ABROAD), ("DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("CUSTODY_LOC", "DETENTION_FACILITY", one_of("STEWART DETENTION CENTER", "EL PASO SPC", "ADELANTO ICE PROC CTR")),
            ("BOOK_IN_DT", "?", day("%m/%d/%Y")), ("CASE_STATUS", "IMMIGRATION_STATUS|?", one_of("ACTIVE", "8G-Excludable", "5B-Removable")), ("FEAR_CLAIM", "IMMIGRATION_STATUS|?", one_of("Y", "N")),
        ]),
        roll("master_calendar.csv", names.ETHIOPIA, 47, [
            ("Hearing Time", "", one_of("8:30 AM", "1:00 PM")), ("Respondent", "PERSON", lambda p, i: f"{p.family.upper()}, {p.given.upper()}"), ("Alien No.", "US_ALIEN_REGISTRATION_NUMBER", lambda p, i: (lambda t: f"A {t[1:4]}-{t[4:7]}-{t[7:]}")(a_number(p, i))), ("Nat.", "NATIONALITY", one_of("ET", "ER", "SO")), ("Lang", "LANGUAGE", one_of("Amharic", "Tigrinya")), ("Atty", "?", one_of("Pro se", "R. Salcedo")),
        ]),
        roll("suivi_demandeurs.csv", names.ARAB_ROMAN, 38, delimiter=";", columns=[
            ("N° dossier OFPRA", CASE, number("2023-{:05d}", 1, 99999)), ("NOM", "FAMILY_NAME", upper(family)), ("Prénoms", "GIVEN_NAME", given), ("Nationalité", "NATIONALITY", one_of("syrienne", "irakienne", "soudanaise")), ("DDN", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Hébergement", "DETENTION_FACILITY|STREET_ADDRESS|LOCATION|?", one_of("CADA Vannes", "HUDA Rezé")), ("Décision", "IMMIGRATION_STATUS|?", one_of("rejet", "statut de réfugié", "en cours")),
        ]),
        roll("azr_auszug.csv", names.ARAB_ROMAN, 29, delimiter=";", columns=[
            ("AZR-Nr.", "CASE_NUMBER|PERSON_ID|ID|NATIONAL_ID|US_ALIEN_REGISTRATION_NUMBER", number("{:012d}", 10**11, 10**12 - 1)), ("Familienname", "FAMILY_NAME", family), ("Vornamen", "GIVEN_NAME", given), ("Staatsangeh.", "NATIONALITY", one_of("syrisch", "afghanisch", "ungeklärt")), ("Aufenthaltsstatus", "IMMIGRATION_STATUS", one_of("Duldung § 60a", "Aufenthaltsgestattung", "AE § 25 Abs. 2")), ("Einreise", "?", day("%d.%m.%Y", 2015)),
        ]),
        roll("PSNI workforce.xlsx", names.UK, 140, [
            ("SURNAME", "FAMILY_NAME", upper(family)), ("INITIALS", "GIVEN_NAME|MIDDLE_NAME|PERSON", lambda p, i: f"{p.given[0]} {p.middle[0]}"), ("RANK/GRADE", "?", one_of("CONSTABLE", "SERGEANT", "INSPECTOR", "AO")), ("SERVICE NO", "EMPLOYEE_ID|PERSON_ID|ID", sequence("{}", 41002, 3)), ("STATION", "?", one_of("MUSGRAVE", "STRAND ROAD", "OMAGH")), ("UNIT", "", one_of("RESPONSE", "TSG", "CID")), ("GENDER", "GENDER", gender("M", "F")),
        ]),
        roll("ncvoter38.txt", names.US, 95, delimiter="\t", columns=[
            ("county_id", "", one_of(38)), ("voter_reg_num", "VOTER_ID", number("{:012d}", 1, 999999999)), ("last_name", "FAMILY_NAME", upper(family)), ("first_name", "GIVEN_NAME", upper(given)), ("middle_name", "MIDDLE_NAME|GIVEN_NAME", upper(middle)), ("res_street_address", "STREET_ADDRESS", upper(street)), ("res_city_desc", "CITY", upper(city)), ("zip_code", POST, postcode(5)), ("race_code", "ETHNICITY", one_of("W", "B", "A", "O")), ("party_cd", "POLITICAL", one_of("DEM", "REP", "UNA")), ("gender_code", "GENDER", gender("M", "F")), ("birth_year", "DATE_OF_BIRTH|AGE", lambda p, i: p.born.year), ("precinct_abbrv", "", one_of("GR1", "GR2")),
        ]),
        roll("electoral_roll_part12.csv", names.IN, 77, [
            ("Serial No", "", sequence("{}")), ("EPIC No", "IN_VOTER|VOTER_ID", number("XKL{:07d}", 1, 9999999)), ("Elector's Name", "PERSON", full), ("Relation", "", gender("Father", "Husband")), ("Relation's Name", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("House No", "STREET_ADDRESS|?", number("{}", 1, 240)), ("Age", "AGE", age), ("Sex", "GENDER", gender("M", "F")),
        ]),
        roll("register_of_electors.xlsx", names.UK, 49, [
            ("Elector Number Prefix", "", one_of("AA", "AB")), ("Elector Number", "VOTER_ID|ID|?", sequence("{}")), ("Elector Name", "PERSON", lambda p, i: f"{p.family}, {p.given} {p.middle[0]}."), ("Franchise Marker", "?", one_of("", "G", "K")), ("Address 1", "STREET_ADDRESS", street), ("Address 2", "CITY|STREET_ADDRESS", city), ("PostCode", POST, number("LL{} 9ZZ", 10, 60)),
        ]),
        roll("jail_roster.csv", names.US, 26, [
            ("Booking #", "CASE_NUMBER|PERSON_ID|ID|CRIMINAL|?", number("2024-{:06d}", 1, 99999)), ("Inmate Name", "PERSON", last_first), ("Race", "ETHNICITY", one_of("W", "B", "H")), ("Age", "AGE", age), ("Charges", "CRIMINAL", one_of("BURGLARY 2ND DEG", "DUI", "ASSAULT 4", "FTA - WARRANT")), ("Bail", "", one_of(500, 2500, "NO BAIL")), ("Booked", "?", day("%m/%d/%Y %H:%M")),
        ]),
        roll("delinquent_tax_roll.csv", names.US, 58, [
            ("Parcel ID", "?", number("07-{:04d}-0A3", 1, 9999)), ("Owner Name", "PERSON", last_first), ("Situs Address", "STREET_ADDRESS", upper(street)), ("Mailing City", "CITY", upper(city)), ("Tax Year", "", one_of(2022, 2023)), ("Amount Due", "", amount(100, 6000)),
        ]),
        roll("pensionari_iulie.csv", names.RO, 61, [
            ("Nr. crt.", "", sequence("{}")), ("Nume", "FAMILY_NAME", family), ("Prenume", "GIVEN_NAME", given), ("CNP", "NATIONAL_ID", cnp), ("Localitate", "CITY", city), ("Cuantum pensie", "SALARY|?", amount(900, 4000)),
        ]),
        roll("manifest_XQ221.csv", names.TR, 70, [
            ("Seat", "", lambda p, i: f"{1 + i // 6}{'ABCDEF'[i % 6]}"), ("Surname", "FAMILY_NAME", upper(family)), ("Given Names", "GIVEN_NAME", upper(given)), ("Doc Type", "", one_of("P")), ("Doc No", "PASSPORT_NUMBER", number("U{:08d}", 1, 10**8 - 1)), ("Nat", "NATIONALITY", one_of("TUR", "DEU")), ("DOB", "DATE_OF_BIRTH", born("%d%b%y")), ("Expiry", "", day("%d%b%y", 2026)), ("Bags", "", one_of(0, 1, 2)),
        ]),
        roll("medlemsregister.xlsx", names.SE, 37, [
            ("Medlemsnr", "CUSTOMER_ID|PERSON_ID|ID", sequence("{}", 3301)), ("Förnamn", "GIVEN_NAME", given), ("Efternamn", "FAMILY_NAME", family), ("Personnr", "SE_PERSONNUMMER", personnummer), ("Gatuadress", "STREET_ADDRESS", street), ("Postnr", POST, postcode(5)), ("Ort", "CITY", city), ("Avgift betald", "", one_of("ja", "nej")),
        ]),
        roll("affiliati_sindacato.csv", names.IT, 34, delimiter=";", columns=[
            ("Cognome", "FAMILY_NAME", family), ("Nome", "GIVEN_NAME", given), ("C.F.", "IT_FISCAL_CODE", codice_fiscale), ("Tessera sindacale", "UNION_MEMBERSHIP|PERSON_ID|ID|CUSTOMER_ID", number("FLM-{:05d}", 1, 99999)), ("Azienda", "", one_of("Officine Adda", "Tessitura Brembo")),
        ]),
        roll("indiv_contrib.txt", names.US, 83, delimiter="|", columns=[
            ("CMTE_ID", "", one_of("C00771234", "C00550123")), ("NAME", "PERSON", last_first), ("CITY", "CITY", upper(city)), ("STATE", "?", one_of("TN", "NY", "WA")), ("ZIP_CODE", POST, postcode(9)), ("EMPLOYER", "", one_of("RETIRED", "SELF-EMPLOYED", "STATE UNIVERSITY")), ("OCCUPATION", "?", one_of("RETIRED", "TEACHER", "PHYSICIAN")), ("TRANSACTION_AMT", "", amount(25, 2900)),
        ]),
        roll("u12_registrations.csv", names.US, 36, [
            ("Player First", "GIVEN_NAME", given), ("Player Last", "FAMILY_NAME", family), ("Player DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Parent/Guardian", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Parent Cell", "PHONE_NUMBER", phone), ("Parent Email", "EMAIL_ADDRESS", email), ("Jersey Size", "", one_of("YS", "YM")), ("Medical notes", "HEALTH", one_of("none", "EpiPen", "asthma inhaler")), ("Paid", "", one_of("Y", "N")),
        ], ages=(9, 12)),
        roll("نزلاء المركز.xlsx", names.AR, 33, [
            ("م", "", sequence("{}")), ("الاسم الكامل", "PERSON", full), ("رقم الهوية", "NATIONAL_ID", number("2{:09d}", 1, 10**9 - 1)), ("تاريخ الميلاد", "DATE_OF_BIRTH", born("%Y/%m/%d")), ("الجنسية", "NATIONALITY", one_of("سوري", "يمني", "سوداني")), ("رقم الجوال", "PHONE_NUMBER", phone), ("الحالة الاجتماعية", "MARITAL_STATUS", one_of("متزوج", "أعزب", "أرمل")),
        ]),
        roll("لیست مشترکین.csv", names.FA, 40, [
            ("ردیف", "", sequence("{}")), ("نام", "GIVEN_NAME", given), ("نام خانوادگی", "FAMILY_NAME", family), ("نام پدر", "GIVEN_NAME|PERSON", middle), ("کد ملی", "NATIONAL_ID", iran_code), ("تلفن همراه", "PHONE_NUMBER", phone), ("نشانی", "STREET_ADDRESS", street),
        ]),
        roll("लाभार्थी सूची.xlsx", names.HI, 35, [
            ("क्र.सं.", "", sequence("{}")), ("लाभार्थी का नाम", "PERSON", full), ("पिता/पति का नाम", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("आधार संख्या", "IN_AADHAAR", aadhaar), ("मोबाइल नंबर", "PHONE_NUMBER", phone), ("पता", "STREET_ADDRESS", street), ("जाति", "ETHNICITY|?", one_of("सामान्य", "ओबीसी", "अनु. जाति")), ("बैंक खाता", "BANK_ACCOUNT", number("{:011d}", 10**10, 10**11 - 1)),
        ]),
        roll("lis_benefisye.csv", names.HT, 42, [
            ("Non", "GIVEN_NAME|PERSON", given), ("Siyati", "FAMILY_NAME", family), ("Dat nesans", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Sèks", "GENDER", gender("Gason", "Fi")), ("Nimewo CIN", "NATIONAL_ID", number("{:010d}", 10**9, 10**10 - 1)), ("Telefòn", "PHONE_NUMBER", phone), ("Adrès", "STREET_ADDRESS", street), ("Kantite timoun", "", one_of(0, 1, 2, 4)),
        ]),
        roll("Список виборців.csv", names.UA, 45, [
            ("№ з/п", "", sequence("{}")), ("Прізвище, ім'я", "PERSON", family_first), ("Дата народж.", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("РНОКПП", "NATIONAL_ID|TAX_ID", rnokpp), ("Місце проживання", "STREET_ADDRESS|CITY", street), ("Дільниця", "", one_of("612034", "612035")),
        ]),
        roll("ריכוז תושבים.xlsx", names.HEBREW, 30, [
            ("ת.ז.", "NATIONAL_ID", teudat_zehut), ("שם משפחה", "FAMILY_NAME", family), ("שם פרטי", "GIVEN_NAME", given), ("תאריך לידה", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("נייד", "PHONE_NUMBER", phone), ("כתובת", "STREET_ADDRESS", street),
        ]),
        roll("รายชื่อผู้ป่วย.csv", names.TH, 27, [
            ("ลำดับ", "", sequence("{}")), ("ชื่อ-นามสกุล", "PERSON", full), ("เลขประจำตัวประชาชน", "TH_TNIN", thai_id), ("วันเกิด", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("เบอร์โทร", "PHONE_NUMBER", phone),
        ]),
        roll("data_warga_rt05.xlsx", names.ID, 48, [
            ("NIK", "NATIONAL_ID", lambda p, i: f"3578{digits(p.random, 2)}{p.born:%d%m%y}{digits(p.random, 4)}"), ("No. KK", "NATIONAL_ID|CASE_NUMBER|ID|?", number("3578{:012d}", 10**10, 10**11)), ("Nama Lengkap", "PERSON", full), ("Tempat Lahir", "PLACE_OF_BIRTH", city), ("Tgl Lahir", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("JK", "GENDER", gender("L", "P")), ("Agama", "RELIGION", one_of("Islam", "Kristen", "Hindu")), ("Status Kawin", "MARITAL_STATUS", one_of("Kawin", "Belum Kawin")), ("Alamat", "STREET_ADDRESS", street),
        ]),
        roll("beneficiarios_curp.csv", names.MX, 53, [
            ("CURP", "NATIONAL_ID", curp), ("Primer apellido", "FAMILY_NAME", lambda p, i: p.family.split()[0]), ("Segundo apellido", "FAMILY_NAME", lambda p, i: p.family.split()[-1]), ("Nombre(s)", "GIVEN_NAME", given), ("Programa", "", one_of("Becas", "Adultos Mayores")), ("Monto", "", amount(800, 6000)), ("Municipio", "CITY|LOCATION|?", city),
        ]),
        roll("sa_grants.csv", names.NG, 32, [
            ("SA ID No", "ZA_ID_NUMBER", za_id), ("Applicant", "PERSON", full), ("Cell", "PHONE_NUMBER", phone), ("Grant type", "", one_of("SRD R350", "Child Support")), ("Approved", "", one_of("Yes", "No"))]),
        roll("pan_master.csv", names.IN, 59, [
            ("assessee_name", "PERSON", upper(full)), ("pan", "IN_PAN", pan), ("ay", "", one_of("2023-24", "2022-23")), ("total_income", "SALARY", number("{}", 250000, 4000000)), ("ward", "", one_of("Ward 3(1)", "Ward 12(4)"))]),
        roll("cnh_motoristas.csv", names.BR, 25, [
            ("Motorista", "PERSON", full), ("CPF", "NATIONAL_ID|TAX_ID", cpf), ("Nº CNH", "DRIVER_LICENSE", number("{:011d}", 10**9, 10**11 - 1)), ("Categoria", "", one_of("B", "D", "AE")), ("Placa", "VEHICLE_ID|?", number("RBX{}A22", 0, 9)), ("Validade", "", day("%d/%m/%Y", 2026))]),
        roll("emekli_sandigi.csv", names.TR, 38, delimiter=";", columns=[
            ("TCKN", "TR_NATIONAL_ID", tckn), ("Ad", "GIVEN_NAME", given), ("Soyad", "FAMILY_NAME", family), ("Baba Adı", "GIVEN_NAME|PERSON", middle), ("Doğum Yeri", "PLACE_OF_BIRTH", city), ("Medeni Hali", "MARITAL_STATUS", one_of("Evli", "Bekar", "Dul")), ("Aylık", "SALARY", amount(7500, 20000))]),
        roll("ветераны.xlsx", names.RU, 29, [
            ("№ п/п", "", sequence("{}")), ("Фамилия", "FAMILY_NAME", family), ("Имя", "GIVEN_NAME", given), ("Год рождения", "DATE_OF_BIRTH|AGE", lambda p, i: p.born.year), ("СНИЛС", "NATIONAL_ID|TAX_ID", snils), ("Группа инвалидности", "HEALTH", one_of("I", "II", "III")), ("Тел.", "PHONE_NUMBER", phone)]),
        roll("nino_benefit_awards.csv", names.UK, 71, [
            ("NINO", "UK_NINO", nino), ("Claimant", "PERSON", full), ("Award start", "?", day("%d/%m/%Y")), ("Benefit", "?", one_of("PIP", "ESA", "UC LCWRA")), ("Weekly amt", "?", amount(40, 180))]),
        roll("Wykaz członków.csv", names.PL, 20, delimiter=";", columns=[
            ("Imię", "GIVEN_NAME", given), ("Nazwisko", "FAMILY_NAME", family), ("Data ur.", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("Nr leg.", "CUSTOMER_ID|PERSON_ID|ID", number("{:05d}", 1, 99999)), ("Adres zam.", "STREET_ADDRESS", street)]),
        roll("名簿_町内会.csv", names.JA, 21, [
            ("班", "", one_of("1班", "2班")), ("世帯主", "PERSON", lambda p, i: f"{p.family} {p.given}"), ("電話", "PHONE_NUMBER", phone), ("住所", "STREET_ADDRESS", street), ("家族人数", "", one_of(1, 2, 3, 4))]),
        roll("学生信息表.csv", names.ZH, 65, [
            ("学号", STUDENT, number("2021{:06d}", 1, 999999)), ("姓名", "PERSON", joined), ("出生日期", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("籍贯", "PLACE_OF_BIRTH", city), ("政治面貌", "POLITICAL", one_of("共青团员", "群众", "中共党员")), ("家长电话", "PHONE_NUMBER", phone)], ages=(18, 24)),
        roll("nombres_initials.csv", names.FR, 18, [
            ("Initiales", "?", initial), ("Nom d'usage", "FAMILY_NAME", upper(family)), ("Date de naiss.", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("CP", POST, postcode(5)), ("Commune", "CITY", city)]),
    ]
