"""Third exam: customers, members and staff of trades that the first two leave out."""
# fmt: off

from tests.evaluation.exams import third_names as who
from tests.evaluation.exams.numbers import bsn, card, codice_fiscale, cpf, iban, my_number, pesel, rrn, tckn
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
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
)

ANY_ID = "EMPLOYEE_ID|PERSON_ID|ID|CUSTOMER_ID"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE|ZIP_CODE"


def trades() -> list[Exam]:
    """Customers of small trades."""
    return [
        roll("vet_clinic_owners.csv", who.OHIO, 43, [
            ("Pet", "?", one_of("Biscuit", "Waffles", "Sir Barks", "Luna", "Pickle")), ("Species", "", one_of("Canine", "Feline", "Lagomorph")), ("Breed", "", one_of("Beagle", "DSH", "Mixed")), ("Microchip", "?", number("98514100{:07d}", 1, 9999999)),
            ("Owner Last", "FAMILY_NAME", family), ("Owner First", "GIVEN_NAME", given), ("Home ph.", "PHONE_NUMBER", phone), ("Owner e-mail", "EMAIL_ADDRESS", email), ("Balance due", "", amount(0, 480)),
        ]),
        roll("first call sheet 2024.xlsx", who.SCOTLAND, 21, [
            ("Deceased", "PERSON", full), ("D.O.D.", "?", day("%d %b %Y", 2022)), ("Date of birth", "DATE_OF_BIRTH", born("%d %b %Y")), ("Informant", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Informant mobile", "PHONE_NUMBER", phone), ("Committal", "", one_of("Burial", "Cremation")), ("Cause of death", "HEALTH", one_of("Pneumonia", "Myocardial infarction", "Frailty of old age")),
        ], above=[("Crombie & Daughters, Funeral Directors",), ()], ages=(60, 97)),
        roll("rental_agreements_open.csv", who.PUGLIA, 33, [
            ("RA#", "?", sequence("RA-{:06d}", 402210, 7)), ("Renter", "PERSON", last_first), ("Lic. no.", "DRIVER_LICENSE|IT_DRIVER_LICENSE|ID|PERSON_ID|?", number("U1{:07d}K", 1, 9999999)), ("C.F.", "IT_FISCAL_CODE|NATIONAL_ID|TAX_ID", codice_fiscale), ("Vehicle", "", one_of("Fiat 500", "Lancia Ypsilon", "Renault Clio")), ("Plate", "?", number("GA{}XT", 100, 999)), ("Card on file", "CREDIT_CARD", card), ("Out", "", day("%d/%m/%Y %H:%M")),
        ]),
        roll("backers_all_tiers.csv", who.MAORI, 84, [
            ("Backer Number", "?", sequence("{}", 1)), ("Backer UID", "ID|CUSTOMER_ID|PERSON_ID|?", number("{}", 10**8, 10**9)), ("Backer Name", "PERSON", full), ("Email", "EMAIL_ADDRESS", email), ("Shipping Country", "", one_of("NZ", "AU")), ("Shipping Amount", "", number("${}.00 NZD", 0, 20)), ("Reward Title", "", one_of("Early bird", "Deluxe box", "Just the PDF")), ("Pledge Amount", "", number("${}.00 NZD", 10, 200)), ("Shipping Address 1", "STREET_ADDRESS", street), ("Shipping City", "CITY", city),
        ]),
        roll("troop_214_roster.xlsx", who.OHIO, 26, [
            ("Scout", "PERSON", full), ("Patrol", "", one_of("Raven", "Bobcat", "Flaming Arrow")), ("Rank", "?", one_of("Tenderfoot", "Star", "Life")), ("DOB", "DATE_OF_BIRTH", born("%-m/%-d/%y")), ("Parent/guardian", "PERSON", lambda p, i: f"{p.middle} {p.family}"), ("Parent cell", "PHONE_NUMBER", phone), ("Med. form on file", "?", one_of("Y", "N")), ("Food allergies", "HEALTH", one_of("", "tree nuts", "none", "bee stings")),
        ], ages=(10, 17)),
        roll("pesca_licencias.csv", who.COLOMBIA, 38, [
            ("Carné", "?", sequence("PA-{:05d}", 3120, 3)), ("Pescador(a)", "PERSON", full), ("Cédula", "NATIONAL_ID|PERSON_ID|ID", number("{}", 10000000, 99999999)), ("Vereda", "?", one_of("La Bocana", "El Charco")), ("Arte de pesca", "", one_of("atarraya", "trasmallo", "anzuelo")), ("Celular", "PHONE_NUMBER", phone), ("Vence", "?", day("%d/%m/%Y", 2025)),
        ], delimiter=";"),
        roll("studio membres actifs.xlsx", who.QUEBEC, 29, [
            ("No membre", ANY_ID, number("{:06d}", 100000, 999999)), ("Prénom", "GIVEN_NAME", given), ("Nom de famille", "FAMILY_NAME", family), ("Courriel", "EMAIL_ADDRESS", email), ("Cellulaire", "PHONE_NUMBER", phone), ("Date de naiss.", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("Blessures / conditions", "HEALTH", one_of("hernie discale", "asthme", "aucune", "genou droit")), ("Forfait", "", one_of("Annuel", "Mensuel")),
        ]),
        roll("parkeervergunningen.csv", who.FLANDERS, 47, [
            ("Vergunning", "?", sequence("BV{:06d}", 20411, 5)), ("Naam houder", "PERSON", full), ("Rijksregisternr.", "NATIONAL_ID|PERSON_ID|ID", lambda p, i: f"{p.born:%y.%m.%d}-{p.seed % 899 + 100}.{p.seed % 89 + 10}"), ("Nummerplaat", "?", number("1-KLM-{}", 100, 999)), ("Adres", "STREET_ADDRESS", street), ("Gemeente", "CITY", city), ("Zone", "", one_of("A", "B2", "C"))
        ], delimiter=";"),
        roll("absolventi_jazykovka.csv", who.PODLASIE, 24, [
            ("Kursant", "PERSON", full), ("PESEL", "PL_PESEL|NATIONAL_ID", pesel), ("Język", "?", one_of("hiszpański", "szwedzki")), ("Poziom", "", one_of("A2", "B1", "C1")), ("Egzamin pkt", "", number("{}", 40, 100)), ("Kom.", "PHONE_NUMBER", phone),
        ]),
        roll("crew_list_IMO_FAL5.xlsx", who.MEKONG, 22, [
            ("No.", "", sequence("{}")), ("Family name, given names", "PERSON", lambda p, i: f"{p.family.upper()}, {p.given}"), ("Rank or rating", "?", one_of("Master", "2/E", "AB", "Oiler", "Messman")), ("Nationality", "NATIONALITY", one_of("Vietnam")), ("Date and place of birth", "DATE_OF_BIRTH|PLACE_OF_BIRTH|?", lambda p, i: f"{born('%d.%m.%Y')(p, i)} {city(p, i)}"), ("Seaman's book", "?", number("VN{:07d}", 1, 9999999)), ("Passport", "PASSPORT_NUMBER|ID|PERSON_ID", number("C{:07d}", 1, 9999999)),
        ], above=[("IMO CREW LIST", "", "", "", "", "", ""), ("1.1 Name of ship", "PACIFIC HERON", "", "1.2 IMO number", "9811000", "", ""), ("2. Port of arrival", "Santos", "", "3. Date", "2024-05-02", "", "")]),
        roll("dna_kit_results.csv", who.AUSTRIA, 18, [
            ("kit_id", "?", number("K{:07d}", 1, 9999999)), ("vorname", "GIVEN_NAME", given), ("nachname", "FAMILY_NAME", family), ("geschlecht", "GENDER", gender("männlich", "weiblich")), ("ethnicity_estimate", "ETHNICITY|BIOMETRIC|?", one_of("62% Germanic Europe", "40% Balkans", "17% Ashkenazi")), ("haplogroup", "?", one_of("R1b", "H1", "J2")), ("mail", "EMAIL_ADDRESS", email),
        ]),
        roll("compteurs_abonnes.txt", who.QUEBEC, 55, [
            ("COMPTEUR", "?", number("HQ{:08d}", 1, 10**8 - 1)), ("CLIENT", "PERSON", upper(family_first)), ("ADR_SERV", "STREET_ADDRESS", upper(street)), ("VILLE", "CITY", upper(city)), ("TEL_JOUR", "PHONE_NUMBER", phone), ("LECT_ANC", "", number("{}", 1000, 5000)), ("LECT_NOUV", "", number("{}", 5001, 9000)), ("KWH", "", number("{}", 200, 4000)),
        ], delimiter="|"),
        roll("babás e cuidadoras.xlsx", who.RECIFE, 16, [
            ("Profissional", "PERSON", full), ("CPF", "NATIONAL_ID|TAX_ID", cpf), ("WhatsApp", "PHONE_NUMBER", phone), ("Bairro", "?", one_of("Boa Viagem", "Casa Forte")), ("Diária (R$)", "SALARY|?", number("{}", 90, 220)), ("Estado civil", "MARITAL_STATUS", one_of("solteira", "casada", "viúva")), ("Filhos", "?", number("{}", 0, 4)),
        ]),
        roll("düğün davetlileri.xlsx", who.ANATOLIA, 48, [
            ("Davetli", "PERSON", full), ("Masa", "", number("{}", 1, 12)), ("Kişi sayısı", "", number("{}", 1, 5)), ("Tel", "PHONE_NUMBER", phone), ("Geliyor mu", "", one_of("evet", "hayır", "belli değil")),
        ]),
        roll("harbour_10k_results.csv", who.SCOTLAND, 66, [
            ("Pos", "", sequence("{}")), ("Bib", "?", number("{}", 1000, 9999)), ("Runner", "PERSON", full), ("Cat", "?", one_of("MSen", "FV40", "FV50", "MV60")), ("Club", "?", one_of("Unattached", "Fife AC")), ("Gun time", "", number("00:{}:31", 36, 59)), ("Chip time", "", number("00:{}:07", 35, 58)),
        ]),
    ]


def members() -> list[Exam]:
    """Tenants, donors, graduates and staff in other scripts."""
    return [
        roll("卒業生連絡先.csv", who.TOHOKU, 31, [
            ("卒年", "", number("{}", 1985, 2015)), ("氏名", "PERSON", joined), ("旧姓", "FAMILY_NAME|?", one_of("", "高橋", "渡辺")), ("現住所", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i)), ("携帯", "PHONE_NUMBER", phone), ("マイナンバー", "NATIONAL_ID|TAX_ID", my_number),
        ]),
        roll("헬스장 회원.xlsx", who.JEOLLA, 25, [
            ("회원번호", ANY_ID, sequence("G{:05d}", 211, 3)), ("회원명", "PERSON", joined), ("휴대폰", "PHONE_NUMBER", phone), ("주민번호", "KR_RRN|NATIONAL_ID", rrn), ("체지방률", "?", number("{}%", 12, 38)), ("만료일", "", day("%Y.%m.%d", 2024)),
        ]),
        roll("物业业主登记.xlsx", who.SICHUAN, 36, [
            ("栋", "", number("{}", 1, 9)), ("房号", "?", number("{}", 101, 1804)), ("业主", "PERSON", joined), ("手机号", "PHONE_NUMBER", phone), ("车牌号", "?", number("川A{}", 10000, 99999)), ("欠费", "", amount(0, 3000)),
        ]),
        roll("парикмахерская записи.csv", who.URAL, 19, [
            ("Клиент", "PERSON", full), ("Услуга", "", one_of("стрижка", "окраска", "укладка")), ("Мастер", "?", one_of("Оля")), ("Телефон", "PHONE_NUMBER", phone), ("Цена", "", number("{}", 700, 5000)), ("Д/р", "DATE_OF_BIRTH", born("%d.%m.%Y")),
        ], delimiter=";"),
        roll("мешканці ОСББ.csv", who.PODILLIA, 28, [
            ("Кв.", "", sequence("{}", 1)), ("Власник", "PERSON", full), ("Прописано осіб", "", number("{}", 1, 6)), ("Моб.", "PHONE_NUMBER", phone), ("Борг, грн", "", amount(0, 9000)), ("Пільга", "?", one_of("", "УБД", "інвалід II гр.")),
        ]),
        roll("متبرعون بالدم.csv", who.LEVANT, 34, [
            ("اسم المتبرع", "PERSON", full), ("فصيلة الدم", "HEALTH|?", one_of("A+", "O-", "B+")), ("تاريخ الميلاد", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("رقم الهاتف", "PHONE_NUMBER", phone), ("آخر تبرع", "?", day("%Y-%m-%d")),
        ]),
        roll("مشتریان آرایشگاه.xlsx", who.FARS, 17, [
            ("نام", "GIVEN_NAME|PERSON", given), ("نام خانوادگی", "FAMILY_NAME", family), ("تلفن همراه", "PHONE_NUMBER", phone), ("نوبت", "?", day("%Y-%m-%d")), ("مبلغ", "", number("{}", 100000, 900000)),
        ]),
        roll("मजदूर हाजिरी.csv", who.BIHAR, 27, [
            ("क्रमांक", "", sequence("{}")), ("मजदूर का नाम", "PERSON", full), ("जाति", "ETHNICITY|?", one_of("सामान्य", "पिछड़ा", "अनुसूचित")), ("उम्र", "AGE", age), ("मोबाइल", "PHONE_NUMBER", phone), ("दिन", "", number("{}", 4, 26)),
        ]),
        roll("sèvant ak bon.csv", who.ARTIBONITE, 23, [
            ("Non", "GIVEN_NAME|PERSON", given), ("Siyati", "FAMILY_NAME", family), ("Dat li fèt", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Telefòn", "PHONE_NUMBER", phone), ("Salè", "SALARY", number("{} HTG", 4000, 15000)),
        ]),
        roll("kiracı ödemeleri.csv", who.ANATOLIA, 20, [
            ("Daire", "", sequence("{}", 1)), ("Kiracı Adı Soyadı", "PERSON", upper(full)), ("T.C. Kimlik", "TR_NATIONAL_ID|NATIONAL_ID", tckn), ("Kira", "", number("{}", 4000, 19000)), ("IBAN", "IBAN_CODE", iban("TR", "00064", 22)),
        ], delimiter=";"),
        roll("vrijwilligers_zwemclub.csv", who.FLANDERS, 14, [
            ("voornaam", "GIVEN_NAME", given), ("achternaam", "FAMILY_NAME", family), ("bsn", "NATIONAL_ID|TAX_ID", bsn), ("geslacht", "GENDER", gender("m", "v")), ("postcode", POST, postcode(4)), ("vog_ontvangen", "?", one_of("ja", "nee")),
        ]),
        roll("hội viên câu lạc bộ cờ.csv", who.MEKONG, 21, [
            ("STT", "", sequence("{}")), ("Họ", "FAMILY_NAME", family), ("Tên đệm và tên", "GIVEN_NAME", given), ("Giới tính", "GENDER", gender("Nam", "Nữ")), ("Ngày sinh", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Di động", "PHONE_NUMBER", phone), ("Hệ số Elo", "", number("{}", 1200, 2200)),
        ]),
        roll("tutors_payout.csv", who.MAORI, 9, [
            ("Tutor", "PERSON", full), ("Bank acct", "BANK_ACCOUNT|?", number("12-3141-{:07d}-00", 1, 9999999)), ("Hours", "", number("{}", 3, 40)), ("Gross", "SALARY|?", amount(90, 1900)),
        ]),
    ]
