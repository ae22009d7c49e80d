"""Seventh exam: registers, courts, police, elections, aid and asylum."""
# fmt: off

from dataclasses import replace

from tests.evaluation.exams.seventh_making import beside, body, cells, drawn, duo, people, roll, table
from tests.evaluation.exams.tables import Exam


def registers() -> list[Exam]:
    """Voters, taxpayers, owners, congregations, parties."""
    return [
        roll("voter_extract_ward12.txt", "uc", 75, "VOTER_ID~key:OH00###### | LAST_NAME~family:caps | FIRST_NAME~given:caps | DATE_OF_BIRTH~born:%Y-%m-%d | PARTY_AFFILIATION~=R/D/ ~PARTY | RESIDENTIAL_ADDRESS1~street | RESIDENTIAL_CITY~town | PRECINCT_NAME~=PEORIA 12-A/PEORIA 12-B~OPEN | GENERAL-11/05/2024~=X/ "),
        roll("padron_mesa_0417.csv", "ar", 66, "Nro. Orden~seq | DNI~dni8 | Apellido y Nombre~full:comma | Clase~born:%Y~OPEN | Domicilio~street | Votó~=SI/ ", "CÁMARA NACIONAL ELECTORAL|\nMesa 0417 - Escuela N° 22|\n"),
        roll("padrón_comunidad_campesina.xlsx", "pe", 49, "N°~seq | Apellidos y nombres~full:comma | DNI~dni8 | Edad~age | Parcela~form:P-0## | Firma~= ~OPEN | Huella~= ~OPEN", "COMUNIDAD CAMPESINA SAN ISIDRO|\n"),
        roll("избирательный_список_18.csv", "kz", 70, "№ п/п~seq | Фамилия, имя~full | Дата рождения~born:%d.%m.%Y | ИИН~iin | Адрес~street | Подпись~= ~OPEN", delimiter=";"),
        roll("избирателен_списък.xlsx", "bg", 51, "№~seq | Име и фамилия~full | ЕГН~egn | Постоянен адрес~street | Забележка~= ~OPEN", "РЕПУБЛИКА БЪЛГАРИЯ|\nСекция 18-27-00-043|\n\n"),
        roll("ხმის_მიცემა_უბანი7.csv", "ge", 46, "რიგითი №~seq | სახელი~given | გვარი~family | დაბ. თარიღი~born:%d.%m.%Y | მისამართი~street"),
        roll("ցուցակ_ընտրողների.csv", "am", 34, "Հ/Հ~seq | Անուն Ազգանուն~full | Ծննդ. տարեթիվ~born:%d/%m/%Y | Հասցե~street", delimiter=";"),
        roll("tax_roll_2025.csv", "gb+ie", 55, "Roll No~form:04-###-##~OPEN | Owner of Record~full:capsfamily | Situs Address~street | Assessed Value~num:90000-700000 | Tax Due~amt:5200 | Delinquent~=N/Y"),
        roll("porez_na_imovinu.csv", "hr", 38, "OIB~oib | Obveznik~full:capsfamily | Adresa~street | Mjesto~town | Iznos EUR~amt:210 | Plaćeno~=DA/NE", delimiter=";"),
        roll("registro_parroquial_bautismos.xlsx", "co", 30, "Libro~num:41-44 | Folio~num:1-300 | Bautizado~full | Fecha de nacimiento~born:%d/%m/%Y | Fecha de bautismo~date:%d/%m/%Y | Ministro~=Párroco/Vicario", "PARROQUIA SAN JUDAS TADEO|\n", ages=(1, 9)),
        duo("huwelijksregister.csv", "nl", 18, "Akte~form:1A####~OPEN | Datum~date:%d-%m-%Y | Partner 1~full | Geb. 1~born:%d-%m-%Y", "Partner 2~full | Geb. 2~born:%d-%m-%Y", delimiter=";"),
        roll("medlemsliste_parti.csv", "dk", 42, "Medl.nr.~key:7#### | Navn~full | CPR~cpr | Kreds~=Vejle Syd/Vejle Nord | Kontingent~=Fuldt/Pensionist | E-mail~?mail", "Socialistisk Forum - Vejlekredsen|\n", delimiter=";"),
        roll("sindicato_afiliados.csv", "cl", 45, "RUT~rut | Nombre socio~full | Faena~=Mina/Planta/Puerto | Afiliación~=Sindicato N°1/Sindicato N°2~UNION | Cuota~num:4000-12000", delimiter=";"),
        roll("petition_signatures_2231.csv", "ca", 68, "Signature #~seq | Name~full | City~town | Postal Code~=P3A 4R1/E1A 5Y9/V1X 7K2~POST | Email~mail | Comment~= /Please act now./For my kids.~OPEN | Signed On~date"),
        roll("ایمرجنسی_donors_zakat.xlsx", "pk", 37, "Receipt~form:ZK-####~OPEN | Donor~full | CNIC~cnic | Mobile~tel | Amount PKR~num:500-90000 | Purpose~=Zakat/Sadqa/Fitrana~OPEN"),
        roll("ලියාපදිංචි_samurdhi.csv", "lk", 44, "GN Division~=412 Pitakotte/413 Ethul~OPEN | Householder~full:west | NIC~nic | Members~num:1-8 | Allowance Rs~num:1500-8500 | Religion~=Buddhist/Hindu/Roman Catholic/Islam~FAITH"),
        roll("pronare_mjetesh.csv", "al", 29, "Targa~form:AA ### BX~PLATE | Pronari~full | Nr. telefoni~tel | Modeli~=Golf/Benz C220/Fiat Panda | Taksa e paguar~=Po/Jo"),
        roll("名冊_里民.csv", "tw", 56, "編號~seq | 姓名~full | 身分證字號~taiwan | 出生年月日~born:%Y/%m/%d | 鄰~num:1-24 | 聯絡電話~tel"),
        roll("asmenys_laukiantys_busto.csv", "lt", 32, "Eil. Nr.~seq | Vardas, pavardė~full | Asmens kodas~baltic | Šeimos narių sk.~num:1-7 | Neįgalumas~=nėra/40 %/55 %~HEALTH | Prašymo data~date", delimiter=";"),
        roll("hooldekodu_järjekord.csv", "ee", 28, "Isikukood~baltic | Eesnimi~given | Perenimi~family | Kontaktisiku telefon~tel~OPEN | Staatus~=ootel/paigutatud", delimiter=";", ages=(66, 95)),
    ]


def justice() -> list[Exam]:
    """Courts, police, prisons."""
    visitors = beside(cells(drawn(people("za", 12, "visited"), 30, "visits"), "Date~date | Offender~full:comma | Offender No~tail:2024"), cells(people("ng", 30, "visiting"), "Visitor~full | Relation~=wife/brother/mother/attorney~OPEN | Visitor Phone~tel"))
    return [
        roll("court_calendar_dept4.xlsx", "uc", 31, "Time~=8:30 AM/1:30 PM | Case Number~form:24CR0####~OPEN | Defendant~full:comma | Charge~=PC 459 Burglary/VC 23152 DUI/HS 11377~CRIME | Hearing~=Arraignment/Pretrial/Sentencing | Custody~=In/Out/OR~OPEN", "SUPERIOR COURT|\nDEPARTMENT 4 CALENDAR|\n"),
        roll("jail_roster_public.csv", "uc", 58, "Booking #~form:25-00####~OPEN | Name~full:comma | Age~age | Race~=W/B/H~ETHNIC | Sex~sex | Booked~date:%m/%d/%Y | Charges~=ASSAULT 2ND DEG/FTA/POSS CDS~CRIME | Bond~num:500-50000"),
        roll("police_log_fir.csv", "pk", 27, "FIR No~form:###-25~OPEN | Complainant~full | Accused status~=at large/arrested/bail | PPC Section~=379/420/506-B~CRIME | Contact~tel"),
        roll("udienze_penali.csv", "it", 26, "R.G.N.R.~form:2024-####~OPEN | Imputato~full:capsfamily | Capo~=art. 624 c.p./art. 73 DPR 309-90/art. 582 c.p.~CRIME | Ora~=09:00/09:30/11:00 | Aula~=A/B | Esito~=rinvio/discussione", delimiter=";"),
        roll("سجل_الموقوفين.xlsx", "iq", 43, "ت~seq | الاسم~full | المواليد~born:%Y | التهمة~=سرقة/تزوير/إرهاب/مشاجرة~CRIME | تاريخ التوقيف~date:%Y/%m/%d | القاطع~=أ/ب/ج", "مديرية التسفيرات|\n\n"),
        table("prison_visits_log.csv", *visitors, 42),
        roll("detention_review_hearings.csv", "af+et", 32, "Client ID~key:IHF-#### | Detainee~full | DOB~born:%Y-%m-%d | Detained Since~date | Ground~=identity/flight risk/danger~OPEN | Next Review~date"),
        duo("tribunal_prudhommes.csv", "fr", 17, "N° RG~form:F 24-00###~OPEN | Demandeur~full:capsfamily | Avocat dem.~= ~OPEN", "Défendeur~full:capsfamily | Montant demandé~num:900-60000", delimiter=";"),
        roll("παραβάσεις_κοκ.csv", "al+bg", 30, "Αρ. κλήσης~form:Κ-######~OPEN | Οδηγός~full | Πινακίδα~form:ΙΗΑ-####~PLATE | Παράβαση~=ταχύτητα/στάθμευση/κόκκινο~OPEN | Πρόστιμο~num:40-700"),
    ]


def aid() -> list[Exam]:
    """Refugees, cases of children, cash assistance."""
    return [
        _camp(),
        roll("proGres_v4_caseload.xlsx", "af", 60, "Individual ID~key:812-00###### | Full Name~full | Father Name~= ~OPEN | Sex~sex:Male/Female | Date of Birth~born:%d %b %Y | Ethnicity~=Pashtun/Tajik/Hazara~ETHNIC | Religion~=Sunni/Shia~FAITH | Process Status~=Active/Hold | Legal Status~=Refugee/Asylum-Seeker~ASYLUM"),
        roll("kobo_cash_pdm_export.csv", "et", 47, "_id~form:30######~OPEN | start~date:%Y-%m-%dT08:31:22.114+03:00 | resp_name~full | resp_age~age | resp_sex~sex:male/female | phone_mpesa~tel | amt_received~num:1200-9000 | _submitted_by~=enum_04/enum_11~OPEN | __version__~=vK8sPq~OPEN"),
        roll("asile_auditions_semaine22.csv", "sn+ma", 28, "N° dossier~form:2025-03-####~OPEN | Demandeur~full | Né(e) le~born:%d/%m/%Y | Nationalité~nation | Motif~=politique/genre/religion~OPEN | Audition~date:%d/%m/%Y", delimiter=";"),
        duo("child_protection_caselist.xlsx", "tz", 22, "Case No~form:CP-TZ-0###~OPEN | Child~full | Age~age | Concern~=neglect/physical abuse/unaccompanied~OPEN", "Caregiver~full | Caregiver phone~tel | Village~town", "CONFIDENTIAL|\n", ages=(2, 16)),
        roll("voucher_distribution_cox.csv", "bd", 65, "ক্রমিক~seq | নাম~full | এফসিএন~form:FCN-1####~OPEN | বয়স~age | মোবাইল~tel | টিপসই~= ~OPEN", ages=(18, 70)),
        roll("distribution_vivres_site2.csv", "sn", 36, "Attestation~form:LMA-########~OPEN | Chef de ménage~full | Taille~num:1-9 | Vivres (kg)~num:8-90 | Tél~?tel"),
    ]


def _camp() -> Exam:
    members = [replace(p, born=adult.born) if place % 6 < 2 else p for place, (p, adult) in enumerate(zip(people("af", 48, "camp", (1, 17)), people("af", 48, "camp", (22, 60)), strict=True))]
    heads = [members[place // 6 * 6] for place in range(48)]
    roster = beside(cells(heads, "Household head~full | Shelter~tail:B"), cells(members, "Individual~full | Age~age | Sex~sex | Specific need~=SM-MI/WR-PW/DS-PM/none~OPEN"))
    return table("camp_registration_block_c.xlsx", *roster, 48)


def wards() -> list[Exam]:
    """Lists cut into sections by ward."""
    persons, parts = people("gh", 36, "wards"), ("Ward A - Adabraka", "Ward B - Osu", "Ward C - Labone")
    rows = tuple(row for place, part in enumerate(parts) for row in ((part,), ("No.", "Name", "Ghana Card", "Phone"), *((number + 1, *row) for number, row in enumerate(body(persons[place * 12:place * 12 + 12], "n~full | c~ghana | t~tel"))), ("Total", 12), ("",)))
    return [table("voters_by_ward_gh.xlsx", rows, None, 36)]
