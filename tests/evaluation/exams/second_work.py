"""Second exam: staff, customers and users, of other systems and themes than the first."""
# fmt: off

from tests.evaluation.exams import names
from tests.evaluation.exams import second_names as more
from tests.evaluation.exams.numbers import (
    aadhaar,
    bsn,
    card,
    codice_fiscale,
    iban,
    nif,
    pesel,
    ssn,
    tckn,
)
from tests.evaluation.exams.second_values import cnic, cpr, cuil, pt_nif, rodne_cislo, taiwan_id, taj
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    age,
    amount,
    born,
    born_date,
    city,
    day,
    email,
    family,
    family_first,
    full,
    given,
    joined,
    last_first,
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
)

ANY_ID = "EMPLOYEE_ID|PERSON_ID|ID|CUSTOMER_ID"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"


def staff() -> list[Exam]:
    """Personnel, applicants, rotas."""
    return [
        roll("UKG_census.csv", more.AMERICA, 61, [
            ("EEID", ANY_ID, number("{:05d}", 10000, 99999)), ("Emp First Nm", "GIVEN_NAME", given), ("Emp Last Nm", "FAMILY_NAME", family), ("Emp SSN", "US_SSN", ssn), ("Birth Dt", "DATE_OF_BIRTH", born("%m/%d/%Y")),
            ("Addr 1", "STREET_ADDRESS", street), ("City", "CITY", city), ("St", "?", one_of("ID", "AL", "TX")), ("Zip", POST, postcode(5)), ("Orig Hire Dt", "?", day("%m/%d/%Y", 2009)), ("Ann Sal", "SALARY", amount(30000, 150000)), ("Flsa", "", one_of("Exempt", "Non-Exempt")),
        ]),
        roll("Payroll summary Q1.xlsx", more.IRELAND, 23, [
            ("Employee", "PERSON", last_first), ("PPS No.", "NATIONAL_ID|TAX_ID", number("{:07d}TA", 1000000, 9999999)), ("Gross wages", "SALARY", amount(6000, 16000)), ("PAYE", "?", amount(900, 3000)), ("Net wages", "SALARY", amount(5000, 12000)),
        ], above=[("Clonmore Creamery Ltd",), ("Payroll summary by employee",), ("January - March 2024",), ()], below=[("TOTAL", "", 240000.1, 40000.2, 190000.3)]),
        roll("personio_export.csv", names.DE, 34, [
            ("Personalnr.", ANY_ID, sequence("{}", 3001, 2)), ("Vorname", "GIVEN_NAME", given), ("Nachname", "FAMILY_NAME", family), ("Geburtsdatum", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("Privatadresse", "STREET_ADDRESS", street), ("Notfallkontakt Tel.", "PHONE_NUMBER", phone),
            ("Schwerbehinderung", "HEALTH", one_of("nein", "GdB 50", "GdB 30")), ("Eintritt", "?", day("%d.%m.%Y", 2014)), ("Fixgehalt", "SALARY", amount(2300, 7800)),
        ], delimiter=";"),
        roll("candidates_pipeline.csv", more.PHILIPPINES, 44, [
            ("Candidate Name", "PERSON", full), ("Candidate Email", "EMAIL_ADDRESS", email), ("Stage", "", one_of("Phone Screen", "Onsite", "Offer", "Rejected")), ("Req ID", "", number("R-{}", 1000, 1010)), ("Source", "", one_of("Referral", "LinkedIn")), ("Expected salary", "SALARY", number("PHP {}", 20000, 90000)),
        ]),
        roll("dienstrooster.xlsx", names.NL, 17, [
            ("Medewerker", "PERSON", full), ("Tel. privé", "PHONE_NUMBER", phone), ("Functie", "?", one_of("verpleegkundige", "arts", "balie")), ("Ma", "", one_of("V", "L", "N", "")), ("Di", "", one_of("V", "L", "N")), ("Wo", "", one_of("V", "L", "N", "")), ("Geboren", "DATE_OF_BIRTH", born_date), ("BSN-nr", "NATIONAL_ID|TAX_ID", bsn),
        ]),
        roll("mzdový list.csv", more.CZECH, 29, [
            ("Os. číslo", ANY_ID, number("{:05d}", 1, 99999)), ("Jméno a příjmení", "PERSON", full), ("Rodné číslo", "NATIONAL_ID", rodne_cislo), ("Zdravotní pojišťovna", "?", one_of("VZP", "ZPMV", "OZP")), ("Hrubá mzda", "SALARY", number("{}", 21000, 80000)), ("Č. účtu", "BANK_ACCOUNT", number("{}/0800", 100000000, 999999999)),
        ], delimiter=";"),
        roll("munkavállalók.xlsx", more.HUNGARY, 26, [
            ("Név", "PERSON", family_first), ("Anyja neve", "PERSON", lambda p, i: f"{p.family} {p.middle}"), ("Szül. hely", "PLACE_OF_BIRTH", city), ("Szül. idő", "DATE_OF_BIRTH", born("%Y.%m.%d.")), ("TAJ szám", "NATIONAL_ID", taj), ("Bruttó bér", "SALARY", number("{} Ft", 300000, 900000)),
        ]),
        roll("RRHH nómina.xlsx", more.ARGENTINA, 40, [
            ("Legajo", ANY_ID, sequence("{}", 10250, 4)), ("Apellido y Nombre", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("C.U.I.L.", "NATIONAL_ID|TAX_ID", cuil), ("F. Nacim.", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Obra social", "?", one_of("OSDE", "OSECAC", "IOMA")), ("Básico", "?", amount(300000, 900000)), ("Domicilio", "STREET_ADDRESS", street),
        ]),
        roll("Lønliste marts.csv", more.DENMARK, 24, [
            ("Medarb.nr", ANY_ID, number("{:04d}", 1, 9999)), ("Navn", "PERSON", full), ("CPR-nr.", "NATIONAL_ID", cpr), ("Stilling", "?", one_of("pædagog", "rengøring", "leder")), ("Månedsløn", "SALARY", amount(22000, 60000)), ("Reg. og kontonr.", "BANK_ACCOUNT", number("9001 {}", 1000000, 9999999)),
        ], delimiter=";"),
        roll("ansatte.xlsx", more.NORWAY, 31, [
            ("Ansattnr", ANY_ID, sequence("{}", 501)), ("Fornavn", "GIVEN_NAME", given), ("Etternavn", "FAMILY_NAME", family), ("Født", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("Mobil", "PHONE_NUMBER", phone), ("Pårørende", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Årslønn", "SALARY", number("{}", 420000, 990000)),
        ]),
        roll("Zoom registration.csv", more.KENYA, 52, [
            ("First Name", "GIVEN_NAME", given), ("Last Name", "FAMILY_NAME", family), ("Email", "EMAIL_ADDRESS", email), ("Registration Time", "", day("%b %d, %Y %H:%M:%S")), ("Approval Status", "", one_of("approved")), ("Organization", "", one_of("KEMRI", "Safaricom", "")), ("Phone", "PHONE_NUMBER", phone),
        ], above=[("Registration Report",), ("Topic", "Webinar ID", "Scheduled Time"), ("Grant writing", "912 3311 2020", "Mar 1, 2024"), ()]),
        roll("guard_rota.csv", more.SOMALIA, 18, [
            ("Guard", "PERSON", full), ("Badge", ANY_ID, number("G{:04d}", 1, 9999)), ("Site", "", one_of("Gate 1", "Compound")), ("Shift", "", one_of("Day", "Night")), ("Next of kin", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Kin phone", "PHONE_NUMBER", phone),
        ]),
        roll("Табель.csv", names.RU, 22, [
            ("Сотрудник", "PERSON", lambda p, i: f"{p.family} {p.given}"), ("Должность", "?", one_of("слесарь", "инженер")), ("Отработано дней", "", number("{}", 10, 23)), ("Начислено, руб.", "?", amount(30000, 90000)), ("Моб. тел.", "PHONE_NUMBER", phone), ("Дата рожд.", "DATE_OF_BIRTH", born("%d.%m.%Y")),
        ]),
        roll("çalışan bilgileri.csv", names.TR, 27, [
            ("Sicil No", ANY_ID, number("{:06d}", 1, 999999)), ("İsim", "GIVEN_NAME|PERSON", given), ("Soy İsim", "FAMILY_NAME", family), ("TC No", "TR_NATIONAL_ID", tckn), ("D. Tarihi", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Cep Tel", "PHONE_NUMBER", phone), ("Brüt Ücret", "SALARY", amount(20000, 80000)),
        ]),
        roll("سجل الموظفين.csv", names.AR, 28, [
            ("الرقم الوظيفي", ANY_ID, number("{:05d}", 10000, 99999)), ("اسم الموظف", "PERSON", full), ("تاريخ التعيين", "?", day("%Y-%m-%d", 2010)), ("الراتب الأساسي", "SALARY", number("{}", 3000, 20000)), ("الجوال", "PHONE_NUMBER", phone), ("البريد الإلكتروني", "EMAIL_ADDRESS", email),
        ]),
    ]


def customers() -> list[Exam]:
    """Customers, subscribers, users."""
    return [
        roll("stripe_customers.csv", more.AMERICA, 70, [
            ("id", "ID|CUSTOMER_ID|PERSON_ID|?", number("cus_{:x}", 10**13, 10**14)), ("Description", "?", one_of("", "annual")), ("Email", "EMAIL_ADDRESS", email), ("Name", "PERSON", full), ("Created (UTC)", "", day("%Y-%m-%d %H:%M")), ("Card ID", "?", number("card_{:x}", 10**13, 10**14)), ("Total Spend", "", amount(10, 900)), ("Delinquent", "", one_of("false", "true")),
        ]),
        roll("zendesk_users.csv", more.IRELAND, 45, [
            ("Name", "PERSON", full), ("Email", "EMAIL_ADDRESS", email), ("Role", "", one_of("end-user")), ("Time zone", "", one_of("Dublin")), ("Last login", "", day("%Y-%m-%dT%H:%M:%SZ")), ("Phone", "PHONE_NUMBER", phone), ("Tags", "", one_of("vip", "churn_risk", "")),
        ]),
        roll("policyholders.txt", more.AMERICA, 66, [
            ("POL_NBR", "CUSTOMER_ID|CASE_NUMBER|PERSON_ID|ID|?", number("HO{:08d}", 1, 10**8 - 1)), ("INSURED_NM", "PERSON", last_first), ("INSURED_DOB", "DATE_OF_BIRTH", born("%Y%m%d")), ("RISK_ADDR", "STREET_ADDRESS", upper(street)), ("RISK_CITY", "CITY", upper(city)), ("PREM_AMT", "", amount(400, 3000)), ("AGENT_CD", "", one_of("A12", "B07")),
        ], delimiter="|"),
        roll("loan applicants.xlsx", names.IN, 37, [
            ("App No", "?", sequence("LN{:05d}", 7001)), ("Applicant", "PERSON", full), ("Aadhar No", "IN_AADHAAR", aadhaar), ("Monthly income", "SALARY", number("{}", 12000, 90000)), ("CIBIL", "?", number("{}", 500, 850)), ("Loan amount", "", number("{}", 50000, 900000)), ("Mob No", "PHONE_NUMBER", phone),
        ]),
        roll("kyc_dump.csv", more.PAKISTAN, 48, [
            ("cust_full_name", "PERSON", upper(full)), ("cnic", "NATIONAL_ID", cnic), ("father_husband_name", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("dob", "DATE_OF_BIRTH", born("%d-%b-%Y")), ("perm_address", "STREET_ADDRESS", street), ("cell_no", "PHONE_NUMBER", phone),
        ]),
        roll("clientes_crédito.csv", more.PORTUGAL, 35, [
            ("Nº cliente", "CUSTOMER_ID", number("{:06d}", 1, 999999)), ("Nome", "PERSON", full), ("NIF", "NATIONAL_ID|TAX_ID|ES_NIF", pt_nif), ("Data de nascimento", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("Morada", "STREET_ADDRESS", street), ("Telemóvel", "PHONE_NUMBER", phone), ("Valor em dívida", "", amount(100, 9000)),
        ], delimiter=";"),
        roll("abonnés_box.csv", names.FR, 58, [
            ("Réf. abonné", "CUSTOMER_ID|PERSON_ID|ID", number("AB{:07d}", 1, 9999999)), ("Titulaire", "PERSON", full), ("Adresse d'installation", "STREET_ADDRESS", street), ("Code postal", POST, postcode(5)), ("Ville", "CITY", city), ("IBAN prélèvement", "IBAN_CODE", iban("FR", "20041010", 23)), ("Forfait", "", one_of("Fibre 1G", "ADSL")),
        ], delimiter=";"),
        roll("lettori_biblioteca.xlsx", names.IT, 30, [
            ("Tessera n.", "CUSTOMER_ID|PERSON_ID|ID", number("{:05d}", 1, 99999)), ("Nominativo", "PERSON", family_first), ("Cod. Fisc.", "IT_FISCAL_CODE", codice_fiscale), ("Recapito telefonico", "PHONE_NUMBER", phone), ("Prestiti in corso", "", number("{}", 0, 5)),
        ]),
        roll("uživatelé.csv", more.CZECH, 33, [
            ("login", "USERNAME", lambda p, i: p.handle), ("Příjmení", "FAMILY_NAME", family), ("Jméno", "GIVEN_NAME", given), ("E-mail", "EMAIL_ADDRESS", email), ("heslo", "PASSWORD", number("$2y$10${:040x}", 2**140, 2**150)), ("poslední IP", "IP_ADDRESS", number("89.24.{}.7", 1, 254)),
        ]),
        roll("dating_profiles.csv", more.AMERICA, 42, [
            ("user", "USERNAME", lambda p, i: p.handle), ("display", "?", given), ("age", "AGE", age), ("orientation", "SEXUAL_ORIENTATION", one_of("straight", "gay", "bisexual")), ("religion", "RELIGION", one_of("catholic", "atheism", "judaism", "christianity")), ("lat", "HOME_COORDINATES", lambda p, i: f"{37 + p.seed % 997 / 1000:.4f}"), ("lon", "HOME_COORDINATES", lambda p, i: f"{-122 - p.seed % 991 / 1000:.4f}"), ("last_ip", "IP_ADDRESS", number("73.15.{}.9", 0, 255)), ("email", "EMAIL_ADDRESS", email),
        ]),
        roll("booking_arrivals.csv", more.NORWAY, 20, [
            ("Book number", "", number("{}", 10**9, 10**10 - 1)), ("Guest name(s)", "PERSON", full), ("Check-in", "", day()), ("Persons", "", one_of(1, 2, 4)), ("Phone number", "PHONE_NUMBER", phone), ("Booker country", "?", one_of("no", "se")), ("Commission amount", "", amount(100, 900)),
        ]),
        roll("會員資料.csv", more.TAIWAN, 47, [
            ("會員編號", "CUSTOMER_ID|PERSON_ID|ID", number("M{:06d}", 1, 999999)), ("會員姓名", "PERSON", joined), ("身分證字號", "NATIONAL_ID", taiwan_id), ("行動電話", "PHONE_NUMBER", phone), ("通訊地址", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i)), ("生日", "DATE_OF_BIRTH", born("%Y/%m/%d")), ("累積點數", "", number("{}", 0, 9000)),
        ]),
        roll("顧客リスト.xlsx", names.JA, 36, [
            ("顧客番号", "CUSTOMER_ID", number("{:06d}", 1, 999999)), ("お客様氏名", "PERSON", family_first), ("ご住所", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i)), ("お電話番号", "PHONE_NUMBER", phone), ("年齢", "AGE", age), ("購入金額", "", number("{}", 1000, 90000)),
        ]),
        roll("회원명단.xlsx", names.KO, 32, [
            ("번호", "", sequence("{}")), ("회원명", "PERSON", joined), ("생일", "DATE_OF_BIRTH", born("%Y.%m.%d")), ("연락처", "PHONE_NUMBER", phone), ("집주소", "STREET_ADDRESS", lambda p, i: city(p, i) + " " + street(p, i)), ("등급", "", one_of("골드", "실버")),
        ]),
        roll("khách hàng.csv", names.VI, 41, [
            ("Mã KH", "CUSTOMER_ID", number("KH{:05d}", 1, 99999)), ("Tên khách hàng", "PERSON", family_first), ("Số điện thoại", "PHONE_NUMBER", phone), ("Địa chỉ", "STREET_ADDRESS", street), ("Công nợ", "", number("{}", 0, 9000000)),
        ]),
        roll("klienci_salonu.csv", names.PL, 25, [
            ("Imie i nazwisko", "PERSON", full), ("Nr tel. kom.", "PHONE_NUMBER", phone), ("PESEL", "PL_PESEL", pesel), ("Uczulenia", "HEALTH", one_of("brak", "lateks", "orzechy")), ("Ostatnia wizyta", "?", day("%d.%m.%Y")),
        ], delimiter=";"),
        roll("donantes.csv", names.ES, 54, [
            ("NIF donante", "ES_NIF|ES_NIE|NATIONAL_ID|TAX_ID", nif), ("Nombre y apellidos", "PERSON", full), ("Importe anual", "", amount(10, 2000)), ("Cuenta", "IBAN_CODE|BANK_ACCOUNT", iban("ES", "2100", 20)), ("Correo-e", "EMAIL_ADDRESS", email),
        ], delimiter=";"),
        roll("terminal_log.csv", more.DENMARK, 26, [
            ("Kortholder", "PERSON", upper(full)), ("Kortnummer", "CREDIT_CARD", card), ("Udløb", "?", one_of("08/27")), ("Beløb DKK", "", amount(20, 900))]),
        roll("parking_permits.csv", more.AMERICA, 39, [
            ("Permit", "?", sequence("P-{:05d}", 88)), ("Permit holder", "PERSON", full), ("Plate", "VEHICLE_ID", number("BRX {}", 1000, 9999)), ("Make/Model", "", one_of("Honda Civic", "Ford F-150")), ("Residence", "STREET_ADDRESS", street), ("Expires", "", day("%m/%d/%Y", 2025))]),
    ]
