"""Fifth exam: hospitals, police, courts, asylum, schools, churches, elections, armies, research."""
# fmt: off

from tests.evaluation.exams.fifth_making import roll
from tests.evaluation.exams.tables import Exam


def care() -> list[Exam]:
    """Health and research."""
    return [
        roll("epic_census.csv", "us", 82, "PAT_MRN_ID~key:E####### | PAT_NAME~full:comma | BIRTH_DATE~born:%m/%d/%Y | SEX_C~sex:2/1 | ADT_DEPT~=4W/ICU/ED~OPEN | DX_CODE~=J18.9/I50.22/E11.65/N17.9~HEALTH | ADMIT_DTTM~date"),
        roll("openmrs_patients.csv", "ke", 94, "identifier~key:MTRH###### | given_name~given | family_name~family | gender~sex | birthdate~born | county~=Siaya/Busia~OPEN | encounter_date~date | CD4~num:80-900~OPEN | art_regimen~=TDF+3TC+DTG/ABC+3TC+DTG~HEALTH"),
        roll("dhis2_tracker_tei.csv", "et", 56, "trackedEntityInstance~form:tE#########~OPEN | orgUnit~=Adama HC/Bole HC~OPEN | First name~given | Father name~family | Age~age | Sex~sex | TB result~=MTB detected/Negative~HEALTH | Phone~tel"),
        roll("KoboToolbox_hh_survey.xlsx", "ht", 68, "start~date | enum_id~=E01/E02~OPEN | Non chèf kay la~full | Laj~age | Sèks~sex:G/F | Telefòn~tel | Ki kote ou rete~street | Kantite moun~num:1-9 | _uuid~form:a1b2-########~OPEN"),
        roll("trial_screening.xlsx", "se+us", 34, "Subj ID~key:014-#### | Initials & Name~full | DOB~born | Sex~sex | Consent dt~date | ECOG~num:0-3~OPEN | Arm~=A/B/Placebo~OPEN", ages=(40, 79)),
        roll("lab_ergebnisse.csv", "at", 47, "Auftr.Nr~form:25-######~OPEN | Pat.~full:comma | GebDat~born:%d.%m.%Y | SVNR~svnr | Befund~=HIV neg./HIV pos./HCV pos.~HEALTH", delimiter=";"),
        roll("gp_recall_diabetes.csv", "gb", 92, "NHS no~nhs | Surname~family | Forename~given | D.O.B.~born:%d/%m/%Y | Addr1~street | Pcode~post | Tel mob~tel | HbA1c~num:41-110~OPEN"),
        roll("betegek.csv", "hu", 40, "TAJ~taj | Név~full:first | Szül.~born:%Y.%m.%d | Lakcím~addr | BNO~=I10/E11.9/F32.1~HEALTH", delimiter=";", charset="iso8859-2"),
        roll("pacienti_sectie.xlsx", "ro", 51, "Nr.crt~seq | Nume și prenume~full:caps | CNP~cnp | Dg.~=Pneumonie/HTA/Diabet zaharat~HEALTH | Salon~num:1-12 | Data int.~date"),
        roll("bimar.xlsx", "ir", 43, "ردیف~seq | نام~given | نام خانوادگی~family | کد ملی~melli | تلفن~tel | بیماری~=دیابت/آسم/فشار خون~HEALTH"),
        roll("vaccine_th.csv", "th", 36, "ลำดับ~seq | ชื่อ-สกุล~full | เลขบัตร ปชช.~thai | โทร.~tel | วันที่ฉีด~date | วัคซีน~=Sinovac/Pfizer~OPEN"),
        roll("ayushman.csv", "in", 115, "Ben. Name~full | Aadhar No.~aadhaar | Mob.No.~tel | Age~age | Caste Cat.~=SC/ST/OBC/GEN~ETHNIC | Vill./Town~town | PIN~post"),
    ]


def state() -> list[Exam]:
    """Police, courts, borders, aid, elections, armies."""
    return [
        roll("arrests_week.csv", "us", 53, "BKG#~form:25-#####~OPEN | INMATE~full:comma | R/S~=W/B/H~ETHNIC | DOB~born:%m-%d-%Y | SSN_FULL~ssn | CHG~=DUI 2ND/BURGLARY/ASSAULT 4~CRIME | BOND~num:500-20000"),
        roll("detainees_facility.xlsx", "mx+ht", 74, "A#~key:A### ### ### | LAST~family:u | FIRST~given:u | COB~nation:MEXICO/HAITI | DOB~born | Det. Fac.~=Willow Creek Proc Ctr/Dry Lake SPC~OPEN | Case status~=Asylum pending/Final order/Bond granted~ASYLUM"),
        roll("progres_manifest.csv", "sy", 132, "Registration Group~form:865-24C#####~OPEN | Individual ID~key:865-00###### | Full name~full | Sex~sex | DoB~born:%d/%m/%Y | CoO~=SYR~OPEN | Ethn.~=Arab/Kurd/Turkmen~ETHNIC | Religion~=Sunni/Christian/Druze~FAITH | Specific needs~=SM-DP/DS-LM/WR-UW~OPEN"),
        roll("cooperative_asile_ofpra.xlsx", "sy+et", 48, "N° AGDREF~form:75031#####~KEY | Nom~family | Prénom~given | Natlté~nation:Syrie/Éthiopie/Érythrée | Stade proc.~=Dublin/OFPRA/CNDA/débouté~ASYLUM | Ht CADA~=Nevers/Roubaix~OPEN"),
        roll("reo_vyborcu.csv", "ua", 108, "№ з/п~seq | ПІБ~full:first | Дата нар.~born:%d.%m.%Y | Місце прож.~addr | РНОКПП~rnokpp | Дільниця~=591204/591207", delimiter=";"),
        roll("party_members_bg.xlsx", "bg", 46, "Чл.карта~key:Б##### | Име~given | Фамилия~family | ЕГН~egn | Тел.~tel | Клуб~=Център/Изток~OPEN", "ПАРТИЯ „СЪЮЗ“ – списък на членовете\n"),
        roll("miluim.xlsx", "il", 39, "מס' אישי~key:7###### | שם משפחה~family | שם פרטי~given | ת.ז.~teudat | נייד~tel | יחידה~=א/ב/ג"),
        roll("spisok_prizyv.xlsx", "ru", 59, "№~seq | ФИО~full:first | Дата рожд.~born | СНИЛС~snils | Кат. годн.~=А/Б-3/В~OPEN | Адрес~addr", ages=(18, 27)),
        roll("soud_dluznici.csv", "cz", 44, "sp.zn.~form:12 EX ####/24~OPEN | Povinný~full | r.č.~rodne | bytem~addr | částka~amt:90000", delimiter=";"),
        roll("probation_caseload.xlsx", "gb", 31, "CRN~key:X###### | Offender~full | DoB~born | Offence~=Theft/ABH/Fraud~CRIME | RoSH~=Low/Medium/High~OPEN | NINO~nino"),
        roll("bolsa_familia.csv", "br", 160, "NIS~form:16#########~KEY | NOME~full | CPF~cpf | DT NASC~born:%d/%m/%Y | RENDA PER CAPITA~pay:90 | BAIRRO~=Centro/Vila Nova~OPEN", delimiter=";", charset="latin-1"),
        roll("toeslagen.csv", "nl", 96, "BSN~bsn | Naam~full:comma | Geb.datum~born:%d-%m-%Y | IBAN~iban | Bedrag~amt:3000 | 2e nat.~nation:Turks/Marokkaans/Pools", delimiter=";"),
        roll("multas.xlsx", "es", 54, "Exp.~form:2025/######~OPEN | Matrícula~plate:#### BKZ | Titular~full | DNI~dni | Domicilio~addr | Importe~num:80-600"),
        roll("mynumber_list.xlsx", "jp", 37, "氏名~full:first | 個人番号~mynumber | 生年月日~born | 扶養~num:0-4~OPEN"),
    ]


def pupils() -> list[Exam]:
    """Schools, kindergartens, churches, libraries, land, charity."""
    return [
        roll("kita_gruppe.xlsx", "de", 38, "Kind~full:first | geb.~born | Gruppe~=Igel/Bären~OPEN | Allergie~=keine/Nuss/Laktose~HEALTH | Abholtel.~tel | Konf.~=ev./kath./isl.~FAITH", ages=(2, 6)),
        roll("catequesis.csv", "es", 29, "Apellidos~family | Nombre~given | F. Nac.~born:%d/%m/%y | Bautiz.~=Sí/No~OPEN | Tlf. madre~tel", ages=(7, 11)),
        roll("baptism_register_ge.xlsx", "ge", 32, "№~seq | სახელი~given | გვარი~family | დაბადების თარიღი~born | ტელ.~tel"),
        roll("library_overdue.csv", "pl", 41, "karta~key:29000##### | czytelnik~full:first | tel~tel | tytuł~=Lalka/Solaris/Potop | termin~date", delimiter=";"),
        roll("vidyarthi_np.xlsx", "np", 33, "क्र.सं.~seq | नाम~given | थर~family | जन्म मिति~born | अभिभावकको फोन~tel | कक्षा~num:1-10", ages=(6, 16)),
        roll("donors_mosque.xlsx", "tr", 35, "Ad Soyad~full | TC Kimlik~tckn | GSM~tel | Bağış~num:50-900"),
        roll("tenants_rent_roll.xlsx", "us", 34, "Unit~num:101-420 | Tenant~full | Phone~tel | Email~mail | Rent~num:700-2100 | Bal. due~amt:900 | Lease end~date", "Maple Court Apts - Rent Roll 02/2025\n", "||||48110|3120.55|"),
        roll("genealogy_living_kin.csv", "it", 24, "ID~seq | Cognome~family | Nome~given | N.~born:%d.%m.%Y | Luogo~birthplace | Tel~tel"),
    ]
