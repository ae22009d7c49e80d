"""Fourth exam: wards, practices, laboratories, care homes and research."""
# fmt: off

from tests.evaluation.exams import fourth_names as who
from tests.evaluation.exams.fourth_making import as_ods
from tests.evaluation.exams.fourth_values import (
    BORN,
    FAMILY,
    GIVEN,
    KEY,
    MAIL,
    NAME,
    NATIONAL,
    POST,
    SEX,
    STREET,
    TEL,
    families_first,
    kana,
    mother,
    russian,
    ukrainian,
    wide,
)
from tests.evaluation.exams.numbers import bsn, codice_fiscale, iran_code, nhs, nir, pesel, resident_id, rrn, tckn
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
    postcode,
    sequence,
    street,
    upper,
)


def wards() -> list[Exam]:
    """Hospitals and practices in Latin letters."""
    return [
        roll("ward_diet_sheet_tues.csv", who.WALES, 34, [
            ("Bed", "", sequence("B{}")), ("Pt name", NAME, last_first), ("NHS No.", "UK_NHS|NATIONAL_ID|PATIENT_ID", nhs), ("Texture", "", one_of("Normal", "L4 pureed", "L6 soft")), ("Allergy", "HEALTH", one_of("NKDA", "egg", "shellfish", "latex")), ("Cons.", "?", one_of("Mr Rao", "Dr Ellis")), ("Fluid thickener", "", one_of("Y", "N")),
        ], above=[("Ward 11 - kitchen copy", "", "", "", "", "", ""), ()]),
        roll("ANC_booking_register.csv", who.women_of(who.LAGOS), 29, [
            ("Hosp. No", KEY, wide("ANC/{}", 6)), ("Mother's name", NAME, full), ("Age", "AGE", age), ("G/P", "?", one_of("G1P0", "G3P2", "G5P4")), ("EDD", "?", day("%d/%m/%Y", 2024)), ("RVS", "HEALTH|?", one_of("Neg", "Pos", "Declined")), ("Genotype", "HEALTH|?", one_of("AA", "AS", "SS")), ("GSM No", TEL, phone), ("Next visit", "", day("%d/%m/%Y", 2024)),
        ], ages=(17, 43)),
        roll("agenda_kiné_sem12.csv", who.BRITTANY, 23, [
            ("Créneau", "", number("{}h30", 8, 18)), ("Patient(e)", NAME, upper(family_first)), ("N° Sécu", "FR_NIR|NATIONAL_ID|PERSON_ID|ID", nir), ("Motif", "HEALTH|?", one_of("lombalgie", "entorse cheville", "rééducation LCA")), ("Tél. portable", TEL, phone), ("Ordonnance", "", one_of("oui", "non")),
        ], delimiter=";"),
        roll("Überweisungen_Kardio_Q2.xlsx", who.FRISIA, 26, [
            ("Lfd.", "", sequence("{}")), ("Pat. Name, Vorname", NAME, lambda p, i: f"{p.family}, {p.given}"), ("geb.", BORN, born("%d.%m.%y")), ("KV-Nr.", "DE_HEALTH_INSURANCE|NATIONAL_ID|PERSON_ID|ID", wide("K{}", 9)), ("Dauerdiagnose", "HEALTH", one_of("KHK", "Vorhofflimmern", "Herzinsuffizienz NYHA II")), ("überwiesen am", "", day("%d.%m.%Y", 2024)), ("Handy", TEL, phone),
        ]),
        as_ods(roll("ospiti_terapie_rsa.ods", who.VENETO, 31, [
            ("Camera", "", number("{}", 101, 240)), ("Ospite", NAME, family_first), ("Cod. fisc.", "IT_FISCAL_CODE|NATIONAL_ID|TAX_ID", codice_fiscale), ("Nato/a il", BORN, born_date), ("Terapia in atto", "HEALTH", one_of("warfarin 5 mg", "levodopa", "insulina glargine", "donepezil")), ("Dieta", "?", one_of("ipocalorica", "tritata", "libera")),
        ], ages=(70, 99))),
        roll("consulta externa marzo.csv", who.ANDES, 52, [
            ("N° HCL", KEY, wide("{}", 7)), ("Apellidos y nombres", NAME, families_first), ("DNI", NATIONAL, wide("{}", 8)), ("Edad", "AGE", age), ("Sexo", SEX, gender("M", "F")), ("CIE-10", "HEALTH|?", one_of("B15.9", "A16.2", "E11.9", "O80")), ("Dx", "HEALTH", one_of("hepatitis A", "TBC pulmonar", "diabetes tipo 2", "faringitis")), ("Procedencia", "?", city),
        ]),
        roll("espera_cirúrgica_SIGIC.csv", who.MINHO, 44, [
            ("N.º utente SNS", "NATIONAL_ID|PATIENT_ID|PERSON_ID|ID", wide("{}", 9)), ("Utente", NAME, full), ("Dt. Nasc.", BORN, born("%d-%m-%Y")), ("Procedimento", "HEALTH|?", one_of("prótese total da anca", "catarata OD", "hérnia inguinal")), ("Prior.", "", one_of(1, 2, 3)), ("Tlm.", TEL, phone), ("Dias em lista", "", number("{}", 20, 700)),
        ], delimiter=";"),
        roll("wachtlijst_ggz.csv", who.GRONINGEN, 21, [
            ("Cliënt", NAME, full), ("Geb.dat.", BORN, born("%d-%m-%Y")), ("BSN", "NATIONAL_ID|TAX_ID|PERSON_ID|ID", bsn), ("Aanmeldklacht", "HEALTH", one_of("depressie", "paniekstoornis", "ADHD", "verslaving alcohol")), ("Mobiel", TEL, phone), ("Wachttijd wk", "", number("{}", 2, 60)),
        ], delimiter=";"),
        roll("poradnia_szczepienia_grypa.csv", who.SILESIA, 37, [
            ("Lp.", "", sequence("{}.")), ("Imię", GIVEN, given), ("Nazwisko", FAMILY, family), ("PESEL", "PL_PESEL|NATIONAL_ID", pesel), ("Szczepionka", "?", one_of("Vaxigrip", "Influvac")), ("Seria", "", one_of("W3C11V", "J07")), ("Przeciwwskazania", "HEALTH|?", one_of("brak", "astma", "alergia na białko jaja")), ("Tel. kom.", TEL, phone),
        ], above=[("Poradnia POZ - szczepienia sezonowe",), ()]),
        roll("diyaliz_seansları.csv", who.BLACKSEA, 19, [
            ("Makine", "", number("{}", 1, 12)), ("Hastanın Adı", GIVEN + "|PERSON", given), ("Hastanın Soyadı", FAMILY, upper(family)), ("TC", "TR_NATIONAL_ID|NATIONAL_ID", tckn), ("Seans", "", one_of("Pzt-Çrş-Cum", "Sal-Prş-Cmt")), ("Kuru ağırlık", "?", number("{} kg", 48, 95)), ("Hepatit", "HEALTH|?", one_of("HBsAg -", "HBsAg +", "Anti-HCV +")),
        ], delimiter=";"),
        roll("tiêm_chủng_xã.csv", who.TONKIN, 33, [
            ("TT", "", sequence("{}")), ("Họ tên trẻ", NAME, family_first), ("Ngày sinh", BORN, born("%d/%m/%Y")), ("Giới", SEX, gender("Nam", "Nữ")), ("Mẹ/người giám hộ", NAME, lambda p, i: f"{p.family} {mother(p, i).removesuffix(p.family).strip()}"), ("ĐT liên hệ", TEL, phone), ("Vắc xin", "?", one_of("BCG", "5 trong 1", "Sởi")),
        ], ages=(1, 5)),
        roll("pasyan_VIH_swivi.csv", who.GRANDANSE, 24, [
            ("Kòd dosye", KEY, wide("GA-{}", 5)), ("Non ak siyati", NAME, full), ("Laj", "AGE", age), ("Sèks", SEX, gender("G", "F")), ("Maladi", "HEALTH", one_of("VIH", "tibèkiloz", "VIH + tibèkiloz")), ("Randevou", "", day("%d/%m/%Y", 2024)), ("Nimewo telefòn", TEL, phone), ("Katye", "?", city),
        ]),
    ]


def scripts_and_research() -> list[Exam]:
    """Clinics in other scripts, trials and cohorts."""
    return [
        roll("диспансеризация цех 3.xlsx", who.VOLGA, 35, [
            ("№ п/п", "", sequence("{}")), ("Ф.И.О. работника", NAME, russian), ("Д.р.", BORN, born("%d.%m.%Y")), ("Полис ОМС", "NATIONAL_ID|PERSON_ID|ID|?", wide("64{}", 14)), ("Профвредность", "?", one_of("шум", "сварочный аэрозоль", "вибрация")), ("Заключение", "HEALTH", one_of("годен", "тугоухость I ст.", "гипертоническая болезнь")),
        ], above=[("Периодический медосмотр, цех № 3", "", "", "", "", ""), ("", "", "", "", "", "")]),
        roll("звернення_психолог.csv", who.GALICIA, 22, [
            ("Дата", "", day("%d.%m.%Y", 2023)), ("ПІБ", NAME, ukrainian), ("Вік", "AGE", age), ("Запит", "HEALTH|?", one_of("ПТСР", "втрата близького", "тривожний розлад")), ("Статус", "?", one_of("ветеран", "ВПО", "дружина військового")), ("Контакт", TEL, phone),
        ], delimiter=";"),
        roll("قائمة انتظار الأشعة.csv", who.NILE, 27, [
            ("م", "", sequence("{}")), ("اسم المريض", NAME, full), ("السن", "AGE", age), ("النوع", SEX, gender("ذكر", "أنثى")), ("التشخيص", "HEALTH", one_of("ورم بالثدي", "انزلاق غضروفي", "حصوة بالكلى")), ("الرقم القومي", NATIONAL, wide("2{}", 13)), ("المحمول", TEL, phone),
        ]),
        roll("نوبت دندانپزشکی.csv", who.KHORASAN, 18, [
            ("ساعت", "", number("{}:30", 9, 19)), ("نام بیمار", NAME, full), ("کد ملی", NATIONAL, iran_code), ("شماره همراه", TEL, phone), ("بیمه", "?", one_of("تامین اجتماعی", "سلامت", "آزاد")), ("سابقه بیماری", "HEALTH", one_of("دیابت", "فشار خون", "ندارد")),
        ]),
        roll("क्षय_रोगी_दवा.xlsx", who.MARATHA, 28, [
            ("क्र.", "", sequence("{}")), ("रोगी का पूरा नाम", NAME, full), ("आयु", "AGE", age), ("लिंग", SEX, gender("पु", "म")), ("रोग", "HEALTH", one_of("फेफड़े का क्षय", "एमडीआर टीबी", "ग्रंथि क्षय")), ("दूरभाष", TEL, phone), ("खुराक", "", one_of("पहली", "दूसरी")),
        ]),
        roll("慢病随访登记.csv", who.FUJIAN, 46, [
            ("档案编号", KEY, wide("3505{}", 8)), ("居民姓名", NAME, joined), ("身份证", "CN_RESIDENT_ID|NATIONAL_ID", resident_id), ("病种", "HEALTH", one_of("高血压", "2型糖尿病", "脑卒中")), ("收缩压", "?", number("{}", 110, 190)), ("家庭住址", STREET, lambda p, i: city(p, i) + street(p, i)), ("随访医生", "?", one_of("王医生")),
        ]),
        roll("訪問介護 利用者台帳.csv", who.KYUSHU, 25, [
            ("被保険者番号", KEY + "|NATIONAL_ID|?", wide("00{}", 8)), ("利用者名", NAME, lambda p, i: f"{p.family} {p.given}"), ("フリガナ(姓)", "FAMILY_NAME|PERSON", kana), ("要介護度", "HEALTH|?", one_of("要介護1", "要介護3", "要支援2")), ("生年月日", BORN, born("%Y/%m/%d")), ("住所", STREET, lambda p, i: city(p, i) + street(p, i)), ("緊急連絡先", TEL, phone),
        ], ages=(66, 98)),
        roll("치매안심센터 등록자.csv", who.GYEONGSANG, 32, [
            ("연번", "", sequence("{}")), ("이름", NAME, joined), ("주민등록번호", "KR_RRN|NATIONAL_ID", rrn), ("병명", "HEALTH", one_of("알츠하이머", "혈관성 치매", "경도인지장애")), ("연락처", TEL, phone), ("자택주소", STREET, lambda p, i: city(p, i) + " " + street(p, i)),
        ], ages=(65, 96)),
        roll("rekey_pseudonym_table.tsv", who.JAFFNA, 88, [
            ("pseudo_id", "?", wide("PX{}", 6, 33)), ("surname", FAMILY, family), ("given", GIVEN, given), ("birthdate", BORN, born("%Y%m%d")), ("gp_postcode", POST + "|?", postcode(5)), ("withdrawn", "", one_of(0, 0, 1)), ("contact_email", MAIL, email),
        ], above=[("# DO NOT SHARE - link file of the NILA cohort",)], delimiter="\t"),
        roll("eeg_participants.csv", who.NORRLAND, 20, [
            ("part", "?", sequence("sub-{:02d}")), ("namn", NAME, full), ("hand", "", one_of("H", "V")), ("diagnos", "HEALTH", one_of("epilepsi", "migrän", "kontroll")), ("mobil", TEL, phone), ("swish_ersättning", "", one_of(300, 450)),
        ], delimiter=";"),
        roll("spätné_volanie_CT.csv", who.MORAVIA, 17, [
            ("Pacient", NAME, full), ("Dát. nar.", BORN, born("%d.%m.%Y")), ("Telefón", TEL, phone), ("Nález", "HEALTH|?", one_of("uzlík v pľúcach", "negatívny", "aneuryzma mozgu")),
        ]),
    ]
