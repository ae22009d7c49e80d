"""Sixth exam: goods, works, places and figures that hold nobody."""
# fmt: off

from tests.evaluation.exams.sixth_making import bare, book, lines
from tests.evaluation.exams.tables import Exam, Sheet


def _blank(file_name: str, heads: str, rows: int = 12) -> Exam:
    """A form with headers of people and nothing under them but the numbers of the rows."""
    head = tuple(heads.split("|"))
    grid = (head, *((str(row), *[""] * (len(head) - 1)) for row in range(1, rows + 1)))
    return book(file_name, [Sheet(file_name.rsplit(".", 1)[0][:30], grid)], 0)


def things() -> list[Exam]:
    """Goods, works, places, companies."""
    return [
        bare("roses_catalogue.csv", 16, "Variety~@Peace,Iceberg,Graham Gold,Apricot Queen,Red Baron,Snow Princess,Lady Amber,Sweet Juliet,Blue Moon,Scarlet Knight,Old Blush,Golden Emperor,White Duchess,Morning Mist,Velvet Star,Coral Dawn | Class~=Hybrid Tea/Floribunda/Climber | Height cm~num:60-300 | Price~amt:30"),
        bare("herd_tags.csv", 20, "Ear tag~form:DE 06 6#### #####~OPEN | Cow~@Bella,Daisy,Rosie,Luna,Molly,Clover,Buttercup,Greta,Heidi,Frieda~OPEN | Born~date | Breed~=Holstein/Jersey | Milk kg~num:4000-11000"),
        bare("fleet_vessels.xlsx", 14, "IMO No~form:9######~OPEN | Vessel name~@MV Saint Helena,MV Maria Star,Ocean Grace,Northern Light,Queen Anne II,Baltic Trader,MS Victoria,Sea Falcon,Polar Rose,Cape Diamond,Aurora Bay,MT Atlas,Coral Princess,Nordic Wind~OPEN | DWT~num:4000-90000 | Flag~=PA/LR/MT~OPEN"),
        bare("atlantic_storms.csv", 12, "Storm~@Arlene,Bret,Cindy,Don,Emily,Franklin,Gert,Harold,Idalia,Jose,Katia,Lee~OPEN | Max wind kt~num:35-140 | Pressure mb~num:920-1005 | First advisory~date"),
        bare("given_names_stat.csv", 18, "Name~@Emma,Liam,Olivia,Noah,Ava,Lucas,Mia,Leo,Ella,Finn,Lea,Paul,Anna,Elias,Nora,Hugo,Alma,Oscar~OPEN | Count~num:100-9000 | Rank~seq"),
        bare("nazwiska_frekwencja.csv", 15, "Nazwisko~@Nowak,Kowalski,Wiśniewski,Wójcik,Kowalczyk,Kamiński,Lewandowski,Zieliński,Szymański,Woźniak,Dąbrowski,Kozłowski,Mazur,Jankowski,Krawczyk~OPEN | Liczba wystąpień~num:9000-200000", delimiter=";"),
        bare("suppliers_master.xlsx", 15, "Vendor No.~form:1000### | Vendor Name~@Adler Stahl GmbH,Bergmann Logistik AG,Novotex S.r.l.,Orion Metals Inc.,Delta Foods Ltd,Kestrel Labs LLC,Sakura Parts K.K.,Lotus Textiles Pvt Ltd,Nile Paper S.A.E.,Baltic Timber OÜ,Vega Chemicals S.A.,Polmet Sp. z o.o.,Tisza Agro Kft.,Suomi Pumps Oy,Andes Mining S.A.C.~OPEN | Switchboard~form:+49 40 ######~OPEN | Payment terms~=N30/N60"),
        bare("spare_parts.csv", 25, "Part No.~form:A######### | Description~@Bearing,Gasket,Shaft,Bolt M8,Filter,Seal ring,Valve,Coupling | Serial No~form:SN########~OPEN | Bin~form:R##-S# | Qty~num:0-90", delimiter=";"),
        bare("shopify_products.csv", 18, "Handle~@linen-shirt,oak-tray,wool-scarf,glass-jar,steel-pan,clay-pot | Title~@Linen Shirt,Oak Tray,Wool Scarf,Glass Jar,Steel Pan,Clay Pot | Vendor~=Northhome/Casa Blu~OPEN | Variant SKU~form:SKU-##### | Variant Barcode~form:40###########~OPEN | Variant Price~amt:80"),
        bare("film_archive.csv", 14, "Inv.~form:F-#### | Title~@The Lost Harbour,Anna in Winter,King of the Marsh,Maria's Garden,Two Brothers,The Last Doctor,Julia,Night Train,Silent Hill Road,A Man Named Nobody,Red Orchard,The Clerk,Summer Sisters,Father and Son~OPEN | Year~num:1931-1999 | Runtime~num:61-180"),
        bare("library_shelf.xlsx", 16, "Call no.~form:8##.# | Title~@Emma's Journey,The Sailor,Jane of the Hills,A Life in Salt,Doctor at Sea,The Widow,Peter and the Fox,Grandmother's Bread~OPEN | ISBN~form:978030640####~OPEN | Copies~num:1-5"),
        bare("stations_geo.csv", 18, "Station ID~form:ST-### | Name~@Santa Rosa,San Marcos,Victoria Falls,Saint John,Port Elizabeth,Carson City,Santa Maria,Jackson,Lincoln,Washington Park,Charlotte,Austin,Madison,Sydney Hill,Houston West,Florence,Adelaide,Vincent Bay~OPEN | Lat~amt:60 | Lon~amt:170 | Elev m~num:1-2400"),
        bare("ulice_katalog.csv", 12, "Kod ULIC~form:##### | Cecha~=ul./al./pl. | Nazwa~@Jana Matejki,Adama Mickiewicza,Marii Konopnickiej,Lipowa,Długa,Tadeusza Kościuszki,Polna,Fryderyka Chopina,Juliusza Słowackiego,Krótka,Stefana Batorego,Wiosenna~OPEN", delimiter=";"),
        bare("restaurants_inspected.csv", 12, "Permit~form:FS-##### | Trade name~@Mama Rosa,Chez Pierre,Tony's Diner,Golden Wok,Casa Miguel,Blue Fork,Old Mill,Saffron House,Sushi Ko,Lucky Bean,El Toro,Harbour Grill~OPEN | Grade~=A/B/C | Inspected~date"),
        bare("servers.xlsx", 22, "Hostname~form:srv-db-## | IP~=10.1.4.7/10.1.4.8/10.1.9.21~OPEN | MAC~=00:1b:44:11:3a:b7/00:1b:44:11:3a:c9~OPEN | OS~=RHEL 9/Debian 12 | Owner team~=Platform/Data/Net"),
        bare("laptops_stock.csv", 20, "Asset tag~form:LT-#####~OPEN | Model~=ThinkBook 14/Latitude 5440 | Serial number~form:5CG#######~OPEN | Purchase date~date | Status~=in stock/scrapped"),
        bare("tasting_wines.csv", 12, "Wine~@Dom Ruinart,Sassella,Don Melchor,Castillo Ygay,Marqués Alto,Brunello Vecchio,Château Noir,Saint Emilion,Tokaji Aszú,Riesling Auslese,Barolo Classico,Rosé Marie~OPEN | Vintage~num:1998-2022 | Score~num:80-99 | Bottle EUR~amt:140"),
        bare("寺社一覧.csv", 10, "番号~seq | 名称~@清水寺,八坂神社,東大寺,伏見稲荷大社,金閣寺,平等院,北野天満宮,三十三間堂,龍安寺,上賀茂神社~OPEN | 拝観料~num:300-1000"),
        bare("товари_склад.csv", 18, "Артикул~form:UA-###### | Найменування~@Цемент,Фарба біла,Цвяхи,Шпаклівка,Дошка,Дриль | Од.~=шт/кг | Залишок~num:0-400 | Ціна~amt:900", delimiter=";"),
        bare("أصناف_المخزن.xlsx", 15, "كود~form:P##### | الصنف~@سكر,أرز,زيت,دقيق,شاي | الكمية~num:5-900 | السعر~amt:70"),
        _blank("admission_form_blank.xlsx", "S.No|Full Name|Date of Birth|Aadhaar No|Guardian|Mobile"),
        _blank("formularz_pusty.csv", "Lp.|Nazwisko|Imię|PESEL|Telefon|Podpis", 20),
        _blank("plantilla_nomina.csv", "No.|Nombre|RFC|NSS|Salario diario"),
    ]


def figures() -> list[Exam]:
    """Figures, plans, codes."""
    return [
        bare("plate_reader.csv", 48, "Well~form:A# | Sample~form:S-####~OPEN | OD450~amt:3 | Conc ng/mL~amt:900 | Flag~=ok/low/high"),
        bare("weather_hourly.csv", 40, "Station~=KSM/NBO/MBA | Date~date | Temp C~amt:38 | RH %~num:20-99 | Press hPa~num:985-1030", delimiter=";"),
        bare("trial_arms_summary.csv", 10, "Arm~@Placebo,Low dose,High dose | Visit~=Baseline/Week 4/Week 12 | N~num:20-90 | Mean age~amt:70 | Female %~num:30-70 | SD~amt:9"),
        bare("census_district.csv", 14, "District~@Kisumu,Nakuru,Eldoret,Thika,Machakos,Nyeri,Kitale~OPEN | Male~num:4000-90000 | Female~num:4000-90000 | Households~num:900-30000 | Median age~num:17-28"),
        bare("headcount_by_grade.xlsx", 12, "Grade~@G1,G2,G3,G4,G5,G6 | Employees~num:2-80 | Avg salary~num:20000-90000~OPEN | Women~num:0-40 | Turnover %~amt:20"),
        bare("redcap_dictionary.csv", 10, "Variable / Field Name~@record_id,first_name,last_name,dob,sex,phone,email,address,hiv_status,notes | Form Name~=demographics/baseline | Field Type~=text/radio | Field Label~@Record ID,First name,Last name,Date of birth,Sex,Phone number,E-mail,Street address,HIV status,Notes | Identifier?~=y/ "),
        bare("icd_codebook.csv", 10, "Code~@A09,B20,E11,F32,G40,I10,J45,K21,M54,N18~OPEN | Title~@Gastroenteritis,HIV disease,Type 2 diabetes,Depressive episode,Epilepsy,Hypertension,Asthma,Reflux disease,Back pain,Kidney disease~OPEN | Chapter~num:1-14"),
        bare("bus_timetable.csv", 20, "Trip~form:T#### | Stop~@Central Station,St. Mary Church,Martin Square,City Hall,King Street,Victoria Gate~OPEN | Arr~=06:12/07:42/08:05 | Dep~=06:13/07:43/08:06"),
        bare("league_table_handball.csv", 10, "Pos~seq | Team~@FC Vardar,Real Norte,Sporting Kastro,Tisza SE,Olympia,Dinamo Polis,Lions 04,United Harbour,Athletic Sol,Rovers~OPEN | P~num:18-18 | GF~num:10-50 | GA~num:10-50 | Pts~num:9-44"),
        bare("gl_postings.csv", 40, "Doc No.~form:19######## | Posting Date~date | G/L Account~form:4#####~OPEN | Text~=Rent/Freight/Energy/Accrual | Amount~amt:9000 | Cost Ctr~form:CC###", delimiter=";"),
        bare("invoices_b2b.xlsx", 18, "Invoice~form:INV-##### | Bill-to~@Adler Stahl GmbH,Novotex S.r.l.,Delta Foods Ltd,Polmet Sp. z o.o.,Suomi Pumps Oy~OPEN | Due~date | Total~amt:20000"),
        bare("sensor_ids.csv", 36, "device~form:###########~OPEN | reading~amt:50 | battery~num:1-100 | ts~date"),
        bare("random_ints.csv", 40, "a~form:###########~OPEN | b~form:#########~OPEN | c~form:##########~OPEN"),
        bare("school_stats.csv", 12, "School~@Saint Anne Primary,Lincoln High,King George School,Hill View,Nehru Vidyalaya,Marie Curie Lyceum~OPEN | Pupils~num:90-900 | Teachers~num:6-60 | Phone~form:020 #######~OPEN"),
        bare("postcodes_ref.csv", 15, "Zip~form:3####~OPEN | Place~@Kassel,Fulda,Marburg,Gießen,Hanau~OPEN | State~=HE/NI~OPEN | Lat~amt:52"),
        bare("shift_plan_roles.xlsx", 14, "Day~@Mon,Tue,Wed,Thu,Fri,Sat,Sun | Early~=2 nurses/3 nurses | Late~=1 doctor/2 nurses | Night~=1 nurse | Ward~=A1/B2"),
        lines("app_config.json", ['{"service": "orders", "first_name_field": "given_name", "last_name_field": "family_name",', '"retries": 3, "timeout_ms": 4500, "endpoints": ["/v1/people", "/v1/persons/search"]}'], 0),
        lines("build.log", [f"2025-02-{day:02} 04:1{day % 10}:00 INFO Compiling module core-{day} ({day * 37} files) in {day * 3} ms" for day in range(1, 29)], 0),
        lines("schema.sql", ["CREATE TABLE patient (", "  id BIGINT PRIMARY KEY,", "  first_name VARCHAR(80),", "  last_name VARCHAR(80),", "  date_of_birth DATE,", "  phone VARCHAR(20)", ");"], 0),
        lines("wordlist.txt", "abbey amber april archer autumn baker basil carter cherry clay cooper dale dawn field fisher forest frost grace grant hazel hope hunter iris ivy jade jasmine lake mason melody miller olive page pearl rose ruby summer violet walker".split(), 0),
    ]
