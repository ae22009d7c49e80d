"""First exam: staff, pay, accounts, customers and contacts, as the systems that keep them export them."""
# fmt: off

from tests.evaluation.exams import names
from tests.evaluation.exams.numbers import (
    ahv,
    bsn,
    card,
    codice_fiscale,
    cpf,
    iban,
    my_number,
    nino,
    nir,
    pesel,
    resident_id,
    rrn,
    rut,
    snils,
    ssn,
    steuer_id,
    tckn,
)
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
    work_email,
)

ANY_ID = "EMPLOYEE_ID|PERSON_ID|ID|CUSTOMER_ID"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"


def staff() -> list[Exam]:
    """Exports of personnel and pay systems."""
    return [
        roll("Worker_Data_Report.xlsx", names.US, 64, [
            ("Worker", "PERSON", full), ("Employee ID", ANY_ID, number("{:06d}", 100000, 999999)),
            ("Legal Name - First Name", "GIVEN_NAME", given), ("Legal Name - Last Name", "FAMILY_NAME", family),
            ("Business Title", "?", one_of("Analyst II", "Sr Manager", "Technician", "Recruiter")),
            ("Cost Center", "", number("CC{:04d}", 1000, 1100)), ("Hire Date", "?", day("%m/%d/%Y", 2015)),
            ("Total Base Pay - Amount", "SALARY", amount(38000, 160000)), ("Email - Work", "EMAIL_ADDRESS", work_email("corvane.com")),
            ("Date of Birth", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Gender", "GENDER", gender("Male", "Female")),
            ("National ID", "US_SSN|NATIONAL_ID", ssn),
        ], above=[("Worker Data Report",), ("Organization", "Corvane Logistics Inc."), ()]),
        roll("PA0002_export.csv", names.DE, 48, delimiter=";", columns=[
            ("PERNR", ANY_ID, number("{:08d}", 10000, 99999)), ("NACHN", "FAMILY_NAME", family), ("VORNA", "GIVEN_NAME", given),
            ("GBDAT", "DATE_OF_BIRTH", born("%Y%m%d")), ("GESCH", "GENDER", gender("1", "2")), ("NATIO", "NATIONALITY", one_of("DE", "TR", "PL", "IT")),
            ("STRAS", "STREET_ADDRESS", street), ("PSTLZ", POST, postcode(5)), ("ORT01", "CITY", city),
            ("BUKRS", "", one_of("1000", "1200")), ("IBAN", "IBAN_CODE", iban("DE", "37040044", 18)),
        ]),
        roll("ADP payroll register.xlsx", names.US, 39, [
            ("Co Code", "", one_of("7QX", "7QY")), ("File #", ANY_ID, number("{:06d}", 1000, 99999)), ("Payroll Name", "PERSON", last_first),
            ("Tax ID (SSN)", "US_SSN", ssn), ("Reg Hours", "", amount(60, 80)), ("Gross Pay", "SALARY", amount(1500, 4200)),
            ("Fed Withholding", "?", amount(100, 600)), ("Net Pay", "SALARY", amount(1100, 3200)), ("Check Date", "?", day("%m/%d/%Y")),
        ], below=[("", "", "Grand Totals", "", 2811.5, 101223.11, 12000.4, 88123.9, "")]),
        roll("bamboo-employee-directory.csv", names.UK, 33, [
            ("Employee #", ANY_ID, sequence("{}", 118, 3)), ("First Name", "GIVEN_NAME", given), ("Preferred Name", "GIVEN_NAME|?", given), ("Last Name", "FAMILY_NAME", family),
            ("Birth Date", "DATE_OF_BIRTH", born("%d %b %Y")), ("Marital Status", "MARITAL_STATUS", one_of("Single", "Married", "Civil Partnership", "Divorced")),
            ("Home Email", "EMAIL_ADDRESS", email), ("Mobile Phone", "PHONE_NUMBER", phone), ("NI Number", "UK_NINO", nino),
            ("Pay rate", "SALARY", amount(21000, 90000)), ("Employment Status", "", one_of("Full-Time", "Part-Time")),
        ]),
        roll("personeelsbestand.xlsx", names.NL, 41, [
            ("Persnr", ANY_ID, sequence("{}", 40012, 7)), ("Achternaam", "FAMILY_NAME", family), ("Voorletters", "GIVEN_NAME|MIDDLE_NAME|PERSON", initial),
            ("Roepnaam", "GIVEN_NAME", given), ("Geb. datum", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("M/V", "GENDER", gender("M", "V")),
            ("BSN", "NATIONAL_ID|TAX_ID", bsn), ("Straat + huisnr.", "STREET_ADDRESS", street), ("Woonplaats", "CITY", city),
            ("Bruto salaris", "SALARY", amount(2100, 6100)),
        ]),
        roll("lista płac 03.xlsx", names.PL, 27, [
            ("Lp.", "", sequence("{}")), ("Nazwisko i imię", "PERSON", family_first), ("PESEL", "PL_PESEL", pesel),
            ("Stanowisko", "?", one_of("magazynier", "księgowa", "kierowca")), ("Wynagrodzenie brutto", "SALARY", amount(4300, 9000)),
            ("Rachunek bankowy", "IBAN_CODE|BANK_ACCOUNT", iban("PL", "10901014", 24)),
        ], above=[("LISTA PŁAC za marzec 2024",), ("Zakład Przetwórstwa Owoców",)], below=[("", "Razem", "", "", 151002.22, "")]),
        roll("etat-du-personnel.csv", names.FR, 36, delimiter=";", columns=[
            ("Matricule", ANY_ID, number("{:05d}", 100, 99999)), ("Civilité", "GENDER|TITLE", gender("M.", "Mme")), ("Nom de naissance", "FAMILY_NAME", upper(family)),
            ("Prénom(s)", "GIVEN_NAME", given), ("Né(e) le", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("N° SS", "NATIONAL_ID|TAX_ID", nir),
            ("Salaire de base", "SALARY", amount(1700, 5200)), ("Situation familiale", "MARITAL_STATUS", one_of("célibataire", "marié(e)", "pacsé(e)", "divorcé(e)")),
        ]),
        roll("funcionários_ativos.csv", names.BR, 45, delimiter=";", columns=[
            ("Nome completo", "PERSON", full), ("CPF", "NATIONAL_ID|TAX_ID", cpf), ("Nasc.", "DATE_OF_BIRTH", born("%d/%m/%Y")),
            ("Nome da mãe", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Celular", "PHONE_NUMBER", phone), ("Cargo", "?", one_of("Auxiliar", "Motorista", "Gerente")),
            ("Salário", "SALARY", amount(1412, 9000)), ("Estado civil", "MARITAL_STATUS", one_of("solteiro", "casada", "união estável")),
        ]),
        roll("社員名簿.xlsx", names.JA, 31, [
            ("社員番号", ANY_ID, number("E{:05d}", 100, 99999)), ("氏名", "PERSON", joined), ("生年月日", "DATE_OF_BIRTH", born("%Y/%m/%d")), ("性別", "GENDER", gender("男", "女")),
            ("郵便番号", POST, lambda p, i: "〒" + postcode(3)(p, i) + "-" + postcode(4)(p, i)), ("住所", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i)),
            ("携帯電話", "PHONE_NUMBER", phone), ("個人番号", "NATIONAL_ID", my_number), ("入社日", "?", day("%Y/%m/%d", 2012)),
        ], above=[("従業員一覧（令和6年4月現在）",)]),
        roll("员工花名册.xlsx", names.ZH, 52, [
            ("序号", "", sequence("{}")), ("姓名", "PERSON", joined), ("性别", "GENDER", gender("男", "女")), ("身份证号码", "NATIONAL_ID", resident_id),
            ("联系电话", "PHONE_NUMBER", phone), ("现住址", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i)), ("岗位", "?", one_of("操作工", "会计", "司机")),
            ("婚姻状况", "MARITAL_STATUS", one_of("已婚", "未婚", "离异")), ("民族", "ETHNICITY", one_of("汉族", "回族", "彝族")),
        ]),
        roll("직원명부.csv", names.KO, 29, [
            ("사번", ANY_ID, number("{:07d}", 2010000, 2023999)), ("성명", "PERSON", joined), ("주민번호", "KR_RRN", rrn), ("부서", "", one_of("총무팀", "영업1팀", "개발팀")),
            ("휴대폰", "PHONE_NUMBER", phone), ("이메일", "EMAIL_ADDRESS", email), ("기본급", "SALARY", number("{}", 2300000, 6100000)),
        ]),
        roll("Personel Listesi.xlsx", names.TR, 44, [
            ("Sıra No", "", sequence("{}")), ("Adı Soyadı", "PERSON", full), ("T.C. Kimlik No", "TR_NATIONAL_ID", tckn), ("Doğum Tarihi", "DATE_OF_BIRTH", born("%d.%m.%Y")),
            ("Kan Grubu", "HEALTH|BIOMETRIC|?", one_of("A Rh+", "0 Rh-", "AB Rh+")), ("GSM", "PHONE_NUMBER", phone), ("Ev Adresi", "STREET_ADDRESS", street), ("Net Maaş", "SALARY", amount(17002, 60000)),
        ]),
        roll("mitarbeiter_stamm.csv", names.DE, 25, delimiter=";", columns=[
            ("PersNr", ANY_ID, sequence("{}", 2001)), ("Name, Vorname", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("geb. am", "DATE_OF_BIRTH", born("%d.%m.%Y")),
            ("Steuer-ID", "DE_TAX_ID|TAX_ID", steuer_id), ("Konfession", "RELIGION", one_of("ev", "rk", "vd")), ("Krankenkasse", "?", one_of("AOK", "TK", "Barmer")),
            ("Privatnummer", "PHONE_NUMBER", phone), ("Bruttogehalt", "SALARY", amount(2400, 7000)),
        ]),
        roll("collaboratori CH.xlsx", names.IT, 22, [
            ("Cognome", "FAMILY_NAME", family), ("Nome", "GIVEN_NAME", given), ("Data nascita", "DATE_OF_BIRTH", born_date), ("N. AVS", "NATIONAL_ID", ahv),
            ("Permesso", "IMMIGRATION_STATUS|?", one_of("B", "C", "G", "L")), ("Grado occupazione %", "", one_of(50, 80, 100)),
        ]),
        roll("dotacion_personal.csv", names.ES, 34, [
            ("RUT", "NATIONAL_ID|TAX_ID", rut), ("Ap. Paterno", "FAMILY_NAME", lambda p, i: p.family.split()[0]), ("Ap. Materno", "FAMILY_NAME", lambda p, i: p.family.split()[1]),
            ("Nombres", "GIVEN_NAME", given), ("Fec. Nac.", "DATE_OF_BIRTH", born("%d-%m-%Y")), ("AFP", "?", one_of("Habitat", "Modelo", "Provida")), ("Sueldo Base", "SALARY", number("{}", 460000, 2100000)),
        ]),
        roll("ad_users.csv", names.US, 57, [
            ("sAMAccountName", "USERNAME", lambda p, i: p.handle.replace(".", "")), ("displayName", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("givenName", "GIVEN_NAME", given), ("sn", "FAMILY_NAME", family),
            ("mail", "EMAIL_ADDRESS", work_email("tri-valley.org")), ("telephoneNumber", "PHONE_NUMBER", phone), ("department", "", one_of("Finance", "IT", "Nursing")), ("whenCreated", "", day("%Y%m%d%H%M%S.0Z")),
            ("Enabled", "", one_of("TRUE", "FALSE")),
        ]),
        roll("Сотрудники.csv", names.RU, 30, delimiter=";", columns=[
            ("Таб. №", ANY_ID, sequence("{:05d}", 311, 2)), ("ФИО", "PERSON", lambda p, i: f"{p.family} {p.given}"), ("Д.р.", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("СНИЛС", "NATIONAL_ID|TAX_ID", snils),
            ("Паспорт (серия, номер)", "PASSPORT_NUMBER", number("45 11 {:06d}", 100000, 999999)), ("Адрес регистрации", "STREET_ADDRESS", street), ("Оклад", "SALARY", number("{}", 40000, 180000)),
        ]),
    ]


def customers() -> list[Exam]:
    """Customers, buyers and contacts."""
    return [
        roll("contact_export_sfdc.csv", names.UK, 58, [
            ("Id", "ID|PERSON_ID|CUSTOMER_ID|?", number("0035g00000{:08d}QAX", 1, 99999999)), ("FirstName", "GIVEN_NAME", given), ("LastName", "FAMILY_NAME", family), ("Account.Name", "", one_of("Brightwater Ltd", "Osprey Foods plc", "Harrow & Tine")),
            ("Title", "?", one_of("Buyer", "CFO", "Head of Ops")), ("Email", "EMAIL_ADDRESS", work_email("ospreyfoods.co.uk")), ("MobilePhone", "PHONE_NUMBER", phone), ("MailingStreet", "STREET_ADDRESS", street), ("MailingCity", "CITY", city),
            ("LeadSource", "", one_of("Web", "Trade Show")), ("IsDeleted", "", one_of("false")),
        ]),
        roll("hubspot-crm-exports-all-contacts.csv", names.NL, 47, [
            ("Record ID", "ID|PERSON_ID|CUSTOMER_ID|?", number("{}", 51000000, 51999999)), ("First Name", "GIVEN_NAME", given), ("Last Name", "FAMILY_NAME", family), ("Email", "EMAIL_ADDRESS", email), ("Phone Number", "PHONE_NUMBER", phone),
            ("Contact owner", "?", one_of("Daan Visser", "Eva Smit")), ("Lifecycle Stage", "", one_of("lead", "customer", "subscriber")), ("Create Date", "", day("%Y-%m-%d %H:%M")),
        ]),
        roll("subscribed_members_export_9f21.csv", names.FR, 73, [
            ("Email Address", "EMAIL_ADDRESS", email), ("First Name", "GIVEN_NAME", given), ("Last Name", "FAMILY_NAME", family), ("MEMBER_RATING", "", one_of(1, 2, 3, 4)), ("OPTIN_TIME", "", day("%Y-%m-%d %H:%M:%S")),
            ("OPTIN_IP", "IP_ADDRESS", number("81.57.{}.14", 0, 255)), ("LATITUDE", "HOME_COORDINATES|?", amount(43, 49)), ("LONGITUDE", "HOME_COORDINATES|?", amount(1, 6)), ("LEID", "?", number("{}", 800000, 899999)), ("EUID", "?", number("{:010x}", 10**9, 10**11)),
        ]),
        roll("orders_export_1.csv", names.US, 40, [
            ("Name", "", sequence("#{}", 1001)), ("Email", "EMAIL_ADDRESS", email), ("Financial Status", "", one_of("paid", "refunded")), ("Total", "", amount(12, 300)), ("Lineitem name", "", one_of("Linen Apron - Sage", "Oak Board / Large", "Candle Fig")),
            ("Lineitem sku", "", number("SKU-{:05d}", 1, 99999)), ("Billing Name", "PERSON", full), ("Billing Street", "STREET_ADDRESS", street), ("Billing City", "CITY", city), ("Billing Zip", POST, postcode(5, "'{}")), ("Shipping Phone", "PHONE_NUMBER", phone),
            ("Payment Reference", "", number("c{}.1", 10**10, 10**11)), ("Created at", "", day("%Y-%m-%d %H:%M:%S -0500")),
        ]),
        roll("amazon_orders.txt", names.DE, 35, delimiter="\t", columns=[
            ("order-id", "", number("302-{}-1180341", 1000000, 9999999)), ("purchase-date", "", day("%Y-%m-%dT%H:%M:%S+00:00")), ("buyer-name", "PERSON", full), ("sku", "", number("KX-{:04d}", 1, 9999)), ("quantity-purchased", "", one_of(1, 2)),
            ("ship-address-1", "STREET_ADDRESS", street), ("ship-city", "CITY", city), ("ship-postal-code", POST, postcode(5)), ("ship-country", "?", one_of("DE")),
        ]),
        roll("contacts.google.csv", names.IN, 38, [
            ("Name", "PERSON", full), ("Given Name", "GIVEN_NAME", given), ("Family Name", "FAMILY_NAME", family), ("Group Membership", "", one_of("* myContacts", "* myContacts ::: Gym")), ("E-mail 1 - Type", "", one_of("* Home", "* Work")),
            ("E-mail 1 - Value", "EMAIL_ADDRESS", email), ("Phone 1 - Type", "", one_of("Mobile")), ("Phone 1 - Value", "PHONE_NUMBER", phone), ("Birthday", "DATE_OF_BIRTH", born("%Y-%m-%d")),
        ]),
        roll("outlook_contacts.csv", names.SE, 26, [
            ("Title", "?", one_of("", "Dr")), ("First Name", "GIVEN_NAME", given), ("Last Name", "FAMILY_NAME", family), ("Company", "", one_of("Nordkust AB", "Fjällbageriet")), ("Home Street", "STREET_ADDRESS", street), ("Home City", "CITY", city),
            ("Mobile Phone", "PHONE_NUMBER", phone), ("E-mail Address", "EMAIL_ADDRESS", email), ("Anniversary", "?", day("%d/%m/%Y")),
        ]),
        roll("Connections.csv", names.IT, 63, [
            ("First Name", "GIVEN_NAME", given), ("Last Name", "FAMILY_NAME", family), ("URL", "URL|?", lambda p, i: f"https://www.linkedin.com/in/{p.handle.replace('.', '-')}"), ("Email Address", "EMAIL_ADDRESS", lambda p, i: email(p, i) if i % 9 == 0 else ""),
            ("Company", "", one_of("Studio Rinaldi", "Meccanica Po SpA", "ASL 4")), ("Position", "?", one_of("Ingegnere", "Avvocato", "HR")), ("Connected On", "", day("%d %b %Y")),
        ], above=[("Notes:",), ("When exporting your connection data, you may notice that some of the email addresses are missing.",), ()]),
        roll("Attendee_Summary.xlsx", names.NG, 28, [
            ("Order #", "", number("{}", 700000000, 799999999)), ("Order Date", "", day()), ("Attendee First Name", "GIVEN_NAME", given), ("Attendee Surname", "FAMILY_NAME", family), ("Attendee Email", "EMAIL_ADDRESS", email), ("Ticket Type", "", one_of("Early Bird", "VIP")),
            ("Dietary requirements", "?", one_of("none", "vegan", "halal")), ("Cell Phone", "PHONE_NUMBER", phone),
        ]),
        roll("Umfrage (Antworten).csv", names.DE, 21, delimiter=",", columns=[
            ("Zeitstempel", "", day("%d.%m.%Y %H:%M:%S")), ("Wie heißt du? (Vor- und Nachname)", "PERSON", full), ("Unter welcher E-Mail-Adresse können wir dich erreichen?", "EMAIL_ADDRESS", email), ("Wann bist du geboren?", "DATE_OF_BIRTH", born("%d.%m.%Y")),
            ("Wie zufrieden bist du mit dem Angebot? (1-5)", "", one_of(1, 2, 3, 4, 5)), ("Was können wir besser machen?", "", one_of("Mehr Parkplätze", "nichts", "Längere Öffnungszeiten", "weiß nicht")),
        ]),
        roll("Form Responses 1.xlsx", names.US, 37, [
            ("Timestamp", "", day("%m/%d/%Y %H:%M:%S")), ("What is your full legal name?", "PERSON", full), ("What is your date of birth?", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Best phone number to reach you", "PHONE_NUMBER", phone), ("Do you have any allergies or medical conditions we should know about?", "HEALTH", one_of("None", "asthma", "Type 1 diabetes", "peanut allergy")),
            ("T-shirt size", "", one_of("S", "M", "L", "XL")),
        ]),
        roll("bankkunden.csv", names.DE, 42, delimiter=";", columns=[
            ("KdNr", "CUSTOMER_ID", number("{:07d}", 1000000, 9999999)), ("Kontoinhaber", "PERSON", full), ("IBAN", "IBAN_CODE", iban("DE", "50010517", 18)), ("BIC", "?", one_of("INGDDEFFXXX")), ("Saldo EUR", "", amount(-300, 20000)), ("Kontoeröffnung", "?", day("%d.%m.%Y", 2010)),
        ]),
        roll("card_settlements.csv", names.UK, 24, [
            ("txn_id", "", number("t_{}", 10**8, 10**9)), ("cardholder_name", "PERSON", upper(full)), ("pan", "CREDIT_CARD", card), ("expiry", "?", one_of("09/26", "11/27")), ("amount_gbp", "", amount(3, 200)), ("merchant", "", one_of("TESCO STORES 3311", "SHELL KIRKBY")),
        ]),
        roll("recibos_luz_feb.csv", names.MX, 50, [
            ("NUM_SERVICIO", "CUSTOMER_ID|?", number("{:012d}", 10**10, 10**11)), ("TITULAR", "PERSON", upper(full)), ("DOMICILIO", "STREET_ADDRESS", street), ("POBLACION", "CITY", city), ("CONSUMO_KWH", "", number("{}", 20, 800)), ("IMPORTE", "", amount(80, 2200)), ("FEC_VENC", "", day("%d/%m/%Y")),
        ]),
        roll("Rent Roll - Juniper Court.xlsx", names.US, 19, [
            ("Unit", "", sequence("{}", 101)), ("Type", "", one_of("1BR/1BA", "2BR/1BA")), ("Tenant", "PERSON", full), ("Tenant Phone", "PHONE_NUMBER", phone), ("Market Rent", "", one_of(1150, 1395)), ("Deposit", "", one_of(500, 900)), ("Move In", "?", day("%m/%d/%Y")), ("Balance", "", amount(0, 400)),
        ], above=[("Juniper Court Apartments",), ("Rent Roll as of 03/31/2024",)], below=[("Total", "", "", "", 23500, 12000, "", 2100.5)]),
        roll("guest_list_march.xlsx", names.IT, 30, [
            ("Camera", "", number("{}", 101, 420)), ("Cognome e nome ospite", "PERSON", family_first), ("Nato il", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Luogo di nascita", "PLACE_OF_BIRTH", city), ("Cittadinanza", "NATIONALITY", one_of("ITALIA", "GERMANIA", "POLONIA")),
            ("Tipo documento", "", one_of("IDENT", "PASOR")), ("N. documento", "IT_IDENTITY_CARD|PASSPORT_NUMBER|NATIONAL_ID|IT_PASSPORT", number("CA{:05d}XY", 1, 99999)), ("Arrivo", "?", day("%d/%m/%Y")), ("Notti", "", one_of(1, 2, 3)),
        ]),
        roll("clienti_fidelity.csv", names.IT, 46, delimiter=";", columns=[
            ("cod_tessera", "CUSTOMER_ID|PERSON_ID|ID", number("{:08d}", 10**7, 10**8 - 1)), ("nominativo", "PERSON", full), ("cod_fisc", "IT_FISCAL_CODE", codice_fiscale), ("cell", "PHONE_NUMBER", phone), ("punti", "", number("{}", 0, 5000)), ("eta", "AGE", age),
        ]),
        roll("members_gym.csv", names.US, 55, [
            ("MemberNo", "CUSTOMER_ID|PERSON_ID|ID", sequence("{}", 7001)), ("MbrLName", "FAMILY_NAME", family), ("MbrFName", "GIVEN_NAME", given), ("MI", "MIDDLE_NAME|?", lambda p, i: middle(p, i)[0]), ("DOB", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("Emerg. Contact", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Emerg. Ph", "PHONE_NUMBER", phone), ("Plan", "", one_of("Gold", "Basic")),
        ]),
    ]
