"""Eighth exam: files that hold nobody."""
# fmt: off

from tests.evaluation.exams.sixth_making import bare, book, lines
from tests.evaluation.exams.tables import Exam, Sheet


def things() -> list[Exam]:
    """Goods, places, firms, forms."""
    heads = ("No", "Surname", "Given names", "Passport No", "Date of birth")
    return [
        bare("ikea_like_articles.csv", 12, "Article~@BILLE,KNUT,INGOLFUR,STEFANN,HENRIKSDAL,NILSE,MARTINA,OLOV~OPEN | Price~amt:300 | Stock~num:0-90"),
        bare("lifeboats.csv", 8, "Op. No.~form:17-## | Lifeboat~@William Riley,Grace Darling II,Mary Stanford,Elizabeth Ann,Charles Dibdin,Louise Stephens,Henry Blogg,Alfred Corry~OPEN | Built~num:1910-1990"),
        bare("racecard.csv", 8, "Cloth~seq | Horse~@Desert Marcus,Lady Camilla,Sir Tobias,Quiet Edward,Miss Helena,Duke Of Arden,Old Walter,Rosa Bonheur~OPEN | Weight~num:50-62"),
        bare("via_e_piazze.csv", 7, "Codice~form:0#### | Toponimo~@Via Alessandro Volta,Piazza Dante Alighieri,Via Giosuè Carducci,Via Roma,Corso Cavour,Via Torquato Tasso,Vicolo Stretto~OPEN | Metri~num:40-900", delimiter=";"),
        bare("écoles_liste.csv", 6, "UAI~form:049####A~OPEN | Établissement~@École Jules Ferry,Lycée Victor Hugo,Collège Jean Moulin,École Louise Michel,Lycée Blaise Pascal,École du Parc~OPEN | Élèves~num:60-800", delimiter=";"),
        bare("b2b_kreditoren.csv", 6, "Konto~form:70###~OPEN | Firma~@Paulsen Werkzeuge GmbH,Gebr. Heller KG,Otto Mertens AG,Rita Moden GmbH,Karl Busch OHG,Nordlicht eG~OPEN | Zentrale~form:+49 30 ######~OPEN", delimiter=";"),
        bare("store_locator_2.csv", 10, "Store~form:S-### | Mall~@Lakeview,St. George Plaza,Eastgate,Harrison Center,Victoria Square~OPEN | Phone~form:(306) 555-####~OPEN | Hours~=9-21/10-20"),
        bare("formulary_drugs.csv", 8, "ATC~form:A10BA##~OPEN | Drug~@Metformin,Enalapril,Amoxicillin,Salbutamol,Losartan,Omeprazole,Ibuprofen,Zinc~OPEN | mg~num:5-500 | Price~amt:20"),
        bare("switches_inventory.xlsx", 15, "Host~form:sw-core-## | Serial~form:FOC####X###~OPEN | Mgmt IP~=10.8.0.4/10.8.0.5~OPEN | Ports~num:24-48"),
        bare("konyv_katalogus.csv", 5, "Jelzet~form:K-#### | Cím~@Anna Édes napjai,A két Bálint,Mici erdeje,Az utolsó bíró,Tél~OPEN | Év~num:1920-2010", delimiter=";"),
        book("visa_group_blank.xlsx", [Sheet("blank", (heads, *((row, "", "", "", "") for row in range(1, 16))))], 0),
        lines("requirements_frozen.txt", [f"package-{row}=={row % 9}.{row % 5}.0" for row in range(30)], 0),
    ]


def figures() -> list[Exam]:
    """Statistics, logs, timetables."""
    return [
        bare("dhis2_aggregate.csv", 20, "orgUnit~=Kaduna PHC/Zaria GH/Jos Clinic~OPEN | period~=202501/202502 | dataElement~=ANC 1st visit/Penta3 given/Malaria cases | value~num:3-900"),
        bare("valg_kretser.csv", 12, "Krets~form:Krets ## | Ap~num:50-900 | H~num:50-900 | Sp~num:10-300 | Fremmøte %~amt:90"),
        bare("liga_volley.csv", 6, "Pl.~seq | Drużyna~@Orły Zator,Iskra Dolna,Wisła Port,Stal Góra,Zryw,Pogoń Las~OPEN | Pkt~num:3-40 | Sety~=3:1/3:0"),
        bare("nginx_status_counts.csv", 24, "minute~date | status~=200/404/502 | hits~num:10-9000 | bytes~num:9000-900000"),
        bare("flood_gauges.csv", 30, "gauge~form:G-####~OPEN | level cm~num:10-600 | flow~amt:900 | at~date"),
        bare("salary_bands_2025.csv", 6, "Band~@A,B,C,D,E,F | Min~num:20000-30000~OPEN | Max~num:40000-90000~OPEN | Staff~num:2-70"),
        bare("ferry_departures.csv", 12, "Line~=101/102 | Pier~@St. Olav,Kongens,Maria kai,Nord~OPEN | Dep~=07:10/08:40"),
        bare("sap_table_fields.csv", 6, "Field~@PERNR,NACHN,VORNA,GBDAT,GESCH,NATIO | Description~@Personnel number,Last name,First name,Date of birth,Gender,Nationality | Type~=CHAR/NUMC/DATS | Length~num:1-40"),
        bare("тарифы_связь.csv", 6, "Тариф~@Лёгкий,Семейный,Базовый,Ночной,Отпуск,Деловой | Цена~num:100-900 | Гб~num:1-90", delimiter=";"),
        bare("stok_sayim.csv", 14, "Barkod~form:869##########~OPEN | Ürün~@Çay,Şeker,Un,Pirinç,Zeytin | Adet~num:0-400", delimiter=";"),
        bare("কৃষি_মূল্য.csv", 8, "পণ্য~@চাল,ডাল,আলু,পেঁয়াজ | দর~num:30-180"),
        bare("rooms_by_floor.xlsx", 12, "Room~form:B-### | Seats~num:4-120 | Projector~=yes/no"),
        bare("survey_likert.csv", 30, "resp~seq | q1~num:1-5 | q2~num:1-5 | q3~num:1-5"),
        bare("fx_rates_daily.csv", 20, "date~date | EURUSD~amt:2 | EURNOK~amt:13"),
        bare("solar_inverter.csv", 25, "inverter_sn~form:INV########~OPEN | kWh~amt:60 | at~date"),
        bare("rozvrh_hodin.csv", 5, "Den~@Po,Út,St,Čt,Pá | 1. hodina~=matematika/dějepis | 2. hodina~=fyzika/zpěv"),
        bare("turnover_by_branch.csv", 8, "Branch~@Bodø,Molde,Harstad,Narvik~OPEN | Revenue~num:10000-900000 | Employees~num:2-40"),
        bare("crime_counts_ward.csv", 10, "Ward~form:W-## | Burglary~num:0-40 | Theft~num:3-90 | Month~date:%Y-%m"),
        bare("git_tags.csv", 12, "tag~form:v#.##.# | sha~form:a#f##c#e####~OPEN | files~num:1-300"),
        bare("opera_repertoire.csv", 5, "Titolo~@Don Carlos,Lucia,Falstaff,Anna Bolena,Maria Stuarda~OPEN | Atti~num:2-5"),
    ]
