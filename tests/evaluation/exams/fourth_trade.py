"""Fourth exam: telecoms, hotels, banks, shops, landlords, airlines and payrolls."""
# fmt: off

from hashlib import md5

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
    POST,
    SEX,
    STREET,
    TEL,
    TOWN,
    families_first,
    passport,
    russian,
    ticket_name,
    user,
    wide,
)
from tests.evaluation.exams.numbers import card, codice_fiscale, iban, iran_code, pesel
from tests.evaluation.exams.person import Person
from tests.evaluation.exams.second_values import pt_nif
from tests.evaluation.exams.tables import Exam, roll
from tests.evaluation.exams.values import (
    amount,
    born,
    city,
    day,
    email,
    family,
    family_first,
    full,
    given,
    joined,
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
    work_email,
)


def hashed(p: Person, _: int) -> str:
    """Unsalted password hash."""
    return md5(str(p.seed).encode(), usedforsecurity=False).hexdigest()


def accounts() -> list[Exam]:
    """Subscribers, guests, debtors and passengers."""
    return [
        roll("sim_porting_requests.csv", who.LAGOS, 180, [
            ("MSISDN", TEL, phone), ("Subscriber", NAME, full), ("NIN", NATIONAL, wide("{}", 11)), ("DoB", BORN, born("%d-%m-%Y")), ("Donor net", "", one_of("MTN", "GLO", "9mobile")), ("Status", "", one_of("DONE", "REJECTED"))
        ]),
        roll("Meldescheine_KW31.csv", who.FRISIA, 38, [
            ("Zi.", "", number("{}", 1, 60)), ("Familienname", FAMILY, family), ("Vorname", GIVEN, given), ("Geb.-Datum", BORN, born("%d.%m.%Y")), ("Staatsang.", "NATIONALITY", one_of("deutsch", "NL", "DK")), ("Anschrift", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Kfz-Kz.", "?", lambda p, i: f"LER-{'ABCDEFGH'[p.seed % 8]}Y {104 + 11 * i}"), ("Anreise", "", day("%d.%m.%Y", 2024))
        ], delimiter=";"),
        roll("dormant_savings_letters.csv", who.JAFFNA, 55, [
            ("A/C", "BANK_ACCOUNT|CUSTOMER_ID|ID|?", wide("8{}", 11)), ("Holder", NAME, full), ("NIC", NATIONAL, wide("19{}", 10)), ("Addr line 1", STREET, street), ("Addr line 2", TOWN, city), ("Bal LKR", "", amount(10, 90000)), ("Last txn", "", day("%Y-%m-%d", 2010))
        ]),
        roll("sofferenze_mutui.xlsx", who.VENETO, 29, [
            ("NDG", KEY, wide("{}", 8)), ("Debitore", NAME, upper(family_first)), ("C.F.", "IT_FISCAL_CODE|NATIONAL_ID|TAX_ID", codice_fiscale), ("IBAN addebito", "IBAN_CODE", iban("IT", "X0542811101000000", 23)), ("Residuo €", "", amount(4000, 190000)), ("Rate scadute", "", number("{}", 3, 30))
        ]),
        roll("huurachterstand_mrt.csv", who.GRONINGEN, 33, [
            ("Huurder", NAME, lambda p, i: f"{p.given[0]}. {p.family}"), ("Complex/woning", "STREET_ADDRESS|?", street), ("IBAN", "IBAN_CODE", iban("NL", "INGB0", 14)), ("E-mail", MAIL, email), ("Achterstand", "", amount(50, 4200)), ("Bewindvoerder", "?", one_of("", "ja"))
        ], delimiter=";"),
        roll("должники ЖКХ июнь.csv", who.VOLGA, 120, [
            ("Л/с", KEY + "|BANK_ACCOUNT|?", wide("{}", 9)), ("Собственник", NAME, russian), ("Адрес помещения", STREET, street), ("Задолженность, руб.", "", amount(900, 88000)), ("Моб.", TEL, phone), ("Судебный приказ", "?", one_of("да", "нет"))
        ], delimiter=";"),
        roll("ssr_special_assist_AF718.tsv", who.DAKAR, 57, [
            ("PNR", "?", wide("Q{}Z", 4)), ("PAX", NAME, ticket_name), ("DOC", PASS, passport("A0")), ("NAT", "NATIONALITY", one_of("SEN", "FRA", "MLI")), ("DOB", BORN, born("%d%b%y")), ("SSR", "HEALTH|?", one_of("WCHR", "BLND", "DEAF", "MEDA")), ("SEAT", "", number("{}C", 10, 44))
        ], delimiter="\t"),
        roll("apólices_auto_renovação.csv", who.MINHO, 66, [
            ("N.º apólice", "?", wide("AU{}", 8)), ("Tomador", NAME, full), ("NIF", "PT_NIF|NATIONAL_ID|TAX_ID", pt_nif), ("Matrícula", "VEHICLE_ID|?", lambda p, i: f"{'ABCDEFGH'[p.seed % 8]}{'JLMNPQRS'[p.seed // 8 % 8]}-{i % 90 + 10}-{'TUVXZ'[p.seed // 64 % 5]}X"), ("Cód. postal", POST, postcode(7, "{}")), ("Localidade", TOWN, city), ("Prémio", "", amount(180, 900)), ("Telemóvel", TEL, phone)
        ], delimiter=";"),
        roll("chwilówki_odrzucone.csv", who.SILESIA, 51, [
            ("wniosek", "?", sequence("CH/{}", 90211)), ("klient", NAME, full), ("pesel", "PL_PESEL|NATIONAL_ID", pesel), ("dochód_netto", PAY, number("{}", 1900, 6100)), ("konto", "IBAN_CODE|BANK_ACCOUNT", iban("PL", "10501214", 24)), ("powód", "", one_of("BIK", "zbyt niski dochód")), ("mail", MAIL, email)
        ]),
        roll("forum_2019_users.csv", who.PLAINS, 240, [
            ("uid", "ID|PERSON_ID|CUSTOMER_ID|?", sequence("{}", 4001)), ("username", "USERNAME", user), ("email", MAIL, email), ("pwd_md5", "PASSWORD|?", hashed), ("last_ip", "IP_ADDRESS", lambda p, i: f"73.{p.seed % 250}.{p.seed // 250 % 250}.{p.seed // 99999 % 250 + 1}"), ("joined_on", "", day("%Y-%m-%d", 2015))
        ]),
        roll("captive_portal_cafe.tsv", who.WALES, 43, [
            ("ts", "", day("%Y-%m-%dT08:%M:11Z", 2023)), ("client_mac", "?", lambda p, i: ":".join(f"{p.seed >> s & 255:02x}" for s in (0, 3, 7, 11, 15, 19))), ("e-mail given", MAIL, email), ("mobile given", TEL, phone), ("mb_used", "", number("{}", 1, 900))
        ], delimiter="\t"),
        roll("player_comps_platinum.csv", who.PLAINS, 26, [
            ("Acct", KEY, wide("77{}", 6)), ("Player First", GIVEN, given), ("Player Last", FAMILY, family), ("DL #", "DRIVER_LICENSE|US_DRIVER_LICENSE|ID|PERSON_ID", wide("M{}", 12)), ("Theo loss", "", amount(300, 9000)), ("Host note", "?", one_of("self-excluded 2021", "likes craps", "anniversary in May")), ("Cell", TEL, phone)
        ]),
    ]


def shops_and_pay() -> list[Exam]:
    """Orders, couriers, applicants, drivers and wages."""
    return [
        roll("sipariş_haziran_kargo.csv", who.BLACKSEA, 70, [
            ("Sipariş No", "?", sequence("TR{}", 700311, 3)), ("Alıcı", NAME, full), ("Teslimat adresi", STREET, lambda p, i: f"{street(p, i)} {city(p, i)}"), ("Cep", TEL, phone), ("Ürün", "", one_of("çay seti", "fındık 5 kg", "kemençe teli")), ("Tutar", "", amount(80, 2400)), ("Kargo", "", one_of("Yurtiçi", "Aras"))
        ], delimiter=";"),
        roll("快递代收点签收.csv", who.FUJIAN, 94, [
            ("运单号", "?", wide("SF{}", 12)), ("收件人", NAME, joined), ("收件电话", TEL, phone), ("收货地址", STREET, lambda p, i: city(p, i) + street(p, i)), ("重量kg", "", number("{}.3", 0, 20)), ("取件码", "", number("{}-1-204", 1, 9))
        ]),
        roll("お中元配送先.xlsx", who.KYUSHU, 42, [
            ("No", "", sequence("{}")), ("お届け先氏名", NAME, lambda p, i: f"{p.family}　{p.given} 様"), ("〒", POST, postcode(7, "{}")), ("お届け先住所", STREET, lambda p, i: city(p, i) + street(p, i)), ("TEL", TEL, phone), ("品名", "", one_of("そうめん", "ビール", "ゼリー")), ("のし", "", one_of("あり", "なし"))
        ]),
        roll("새벽배송 주소록.csv", who.GYEONGSANG, 61, [
            ("주문번호", "?", wide("D{}", 9)), ("받는분", NAME, joined), ("핸드폰", TEL, phone), ("배송지", STREET, lambda p, i: f"{city(p, i)} {street(p, i)}"), ("공동현관", "?", number("*{}#", 1000, 9999)), ("요청사항", "", one_of("문 앞", "경비실"))
        ]),
        roll("khách_vay_tiêu_dùng.csv", who.TONKIN, 37, [
            ("Mã HĐ", "?", wide("HD{}", 7)), ("Khách vay", NAME, family_first), ("CCCD", NATIONAL, wide("036{}", 9)), ("Thu nhập", PAY, number("{}", 5000000, 25000000)), ("Thường trú", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("SĐT", TEL, phone), ("Nợ nhóm", "", number("{}", 1, 5))
        ]),
        roll("sollicitanten_zomer.csv", who.GRONINGEN, 24, [
            ("kandidaat", NAME, full), ("geslacht", SEX, one_of("m", "v", "x")), ("geb", BORN, born("%d-%m-%Y")), ("mailadres", MAIL, email), ("gewenst salaris", PAY, number("{}", 1900, 3600)), ("indruk gesprek", "?", one_of("nerveus", "prima", "twijfel"))
        ]),
        roll("طلبات التوظيف.csv", who.NILE, 49, [
            ("الاسم بالكامل", NAME, full), ("البريد الإلكتروني", MAIL, email), ("رقم الموبايل", TEL, phone), ("المؤهل", "", one_of("بكالوريوس تجارة", "دبلوم صنايع", "ليسانس حقوق")), ("الحالة الاجتماعية", "MARITAL_STATUS", one_of("أعزب", "متزوج", "مطلق")), ("الراتب المتوقع", PAY, number("{}", 4000, 15000))
        ]),
        roll("رانندگان_تاکسی_اینترنتی.csv", who.KHORASAN, 53, [
            ("راننده", NAME, full), ("کدملی", NATIONAL, iran_code), ("پلاک", "VEHICLE_ID|?", lambda p, i: f"{p.seed % 80 + 11} ب {311 + 7 * i} ایران 36"), ("شبا", "IBAN_CODE|BANK_ACCOUNT", iban("IR", "017", 22)), ("همراه", TEL, phone), ("امتیاز", "", number("4.{}", 1, 9))
        ]),
        roll("planilla haberes mayo.csv", who.ANDES, 110, [
            ("Cód.", KEY, sequence("T{:04d}", 120, 3)), ("Trabajador", NAME, families_first), ("Cargo", "?", one_of("obrero", "capataz", "almacenero")), ("AFP", "", one_of("Integra", "Prima", "ONP")), ("Básico", "SALARY", number("{}.00", 1025, 4200)), ("CCI", "BANK_ACCOUNT|?", wide("002{}", 17)), ("Firma", "", one_of(""))
        ], above=[("CONSORCIO VIAL SUR - PLANILLA 05/2024", "", "", "", "", "", ""), ("RUC 20999999991", "", "", "", "", "", "")], below=[("", "TOTALES", "", "", 187000, "", "")], delimiter=";"),
        roll("sjukfrånvaro_apr.csv", who.NORRLAND, 30, [
            ("Anst.nr", "EMPLOYEE_ID|PERSON_ID|ID", wide("{}", 5)), ("Anställd", NAME, lambda p, i: f"{p.family}, {p.given}"), ("Orsak", "HEALTH", one_of("utmattning", "ryggbesvär", "influensa")), ("Från", "", day("%Y-%m-%d", 2024)), ("Dagar", "", number("{}", 1, 60)), ("Läkarintyg", "?", one_of("ja", "nej"))
        ], delimiter=";"),
        roll("reklamacje_obuwie.csv", who.SILESIA, 40, [
            ("Nr zgł.", "?", sequence("R{}", 5501)), ("Klient", NAME, full), ("Adres dostawy", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("E-mail", MAIL, email), ("Towar", "", one_of("buty r. 42", "kurtka", "czapka")), ("Zwrot zł", "", amount(29, 400))
        ], delimiter=";"),
        roll("abonnement_cartes_exp.csv", who.BRITTANY, 16, [
            ("Abonné", NAME, full), ("Carte", "CREDIT_CARD", card), ("Exp.", "", one_of("03/26", "11/25", "07/27")), ("Mél", MAIL, email), ("Montant", "", one_of("9,99", "19,99"))
        ], delimiter=";"),
        roll("staff_directory_w_homes.xlsx", who.LUZON, 36, [
            ("Emp", NAME, full), ("Dept", "", one_of("Housekeeping", "F&B", "Engineering")), ("Office mail", MAIL, work_email("palawanresort.example")), ("Home address", STREET, lambda p, i: f"{street(p, i)}, {city(p, i)}"), ("Personal mobile", TEL, phone), ("In case of emergency", "?", one_of("spouse", "mother", "sibling"))
        ], above=[("Palawan Resort - confidential", "", "", "", "", ""), ()]),
        roll("clienti_livrare_apă.csv", who.MOLDAVIA, 35, [
            ("Cod client", KEY, wide("AP{}", 6)), ("Abonat", NAME, full), ("Adresa", STREET, lambda p, i: f"{city(p, i)}, {street(p, i)}"), ("Tel.", TEL, phone), ("Index vechi", "", number("{}", 10, 400)), ("Index nou", "", number("{}", 401, 900))
        ]),
    ]
