"""Third exam: files in which nobody is listed, though they look like it."""
# fmt: off

import json
from collections.abc import Sequence
from random import Random

from tests.evaluation.exams.tables import Exam, Sheet


def _grid(file_name: str, header: str, rows: Sequence[Sequence[object]], unjudged: str = "") -> Exam:
    heads = header.split("|")
    labels = tuple("?" if head in unjudged.split("|") else "" for head in heads)
    name = file_name.rsplit(".", 1)[0]
    return Exam(name, file_name, (Sheet(name[:30], (tuple(heads), *map(tuple, rows)), labels),), 0)


def _text(file_name: str, *lines: str) -> Exam:
    return Exam(file_name.rsplit(".", 1)[0], file_name, (Sheet("text", tuple((line,) for line in lines)),), 0, "")


def _of(words: str) -> list[str]:
    return words.split(",")


def named_things() -> list[Exam]:
    """Things that carry the names of people."""
    r = Random(77)
    sofas = _of("Harriet,Frederik,Ottilie,Bernard,Clementine,Rupert,Matilda,Gustav,Penelope,Leander,Beatrix,Conrad")
    ships = _of("Sir Walter Raleigh,Marie Galante,Anna Kristina,Captain Cook III,Lady Gwen,Don Pascual,Ingrid Maersk,Saint Brendan,Emma Jane,Admiral Nakhimov,Juan de Fuca")
    runners = _of("Uncle Monty,Madame Zola,Young Winston,Father Ted's Luck,Belle of Cork,Sergeant Pepper,Cousin Vinny,Nellie Dean,King Ludwig,Doctor Foster,Sheila's Pride,Pat The Baker")
    streets = _of("Ulica Marii Konopnickiej,Aleja Józefa Hallera,Ulica Jana Matejki,Plac Tadeusza Kościuszki,Ulica Emilii Plater,Ulica Adama Asnyka,Rondo Ireny Sendlerowej,Ulica Stefana Batorego,Ulica Elizy Orzeszkowej,Ulica Bolesława Prusa")
    novels = [("The Lamplighter of Cray", "Eunice Halvorsen"), ("Salt Orchard", "Tobias Renquist"), ("Nine Quiet Rivers", "Abena Sarkodie"), ("A Field Guide to Regret", "Lucian Farkas"), ("Paper Harbours", "Ottavia Renzi"), ("The Clockmaker's Niece", "Declan Moriarty"), ("Winter Ledger", "Sunniva Dahl"), ("Copper Moon", "Rafael Quintero"), ("The Salt Road", "Yara Haddad"), ("Minor Saints", "Ines Valadao"), ("House of Wrens", "Piers Langdale")]
    cast = [("Inspector Marlow", "Corin Vasey"), ("Lady Ashcombe", "Philippa Strand"), ("The Vicar", "Magnus Teller"), ("Old Tom", "Bertie Cluff"), ("Nurse Agnes", "Saoirse Lyle"), ("Young Tom", "Kit Arden"), ("Mrs. Dobbs", "Verity Hume"), ("The Butler", "Anselm Crow"), ("Cook", "Dilys Pugh"), ("Gardener", "Olu Bakare"), ("Cabbie", "Ned Sparrow")]
    schools = _of("Harriet Tubman Elementary,Cesar Chavez Middle School,Sally Ride Academy,Roberto Clemente High,Amelia Earhart K-8,Frederick Douglass Prep,Rachel Carson Elementary,Jackie Robinson Academy,Ida B. Wells High,Thurgood Marshall Middle,Maya Angelou Charter")
    gods = _of("apollo,hera,thor,freya,loki,athena,osiris,isis,anubis,shiva,ganesh,odin,hermes,juno")
    dogs = _of("Bella,Charlie,Max,Daisy,Milo,Lucy,Teddy,Ruby,Oscar,Rosie,Alfie,Molly")
    peaks = _of("Mount Elbert,Mount Wilson,Pikes Peak,Mount Mitchell,Mount Rogers,Clingmans Dome,Mount Katahdin,Mount Whitney,Mount Adams,Mount Lincoln")
    roses = _of("Gertrude Jekyll,Graham Thomas,Olivia Rose Austin,Abraham Darby,Ingrid Bergman,Charles Darwin,Emily Brontë,Thomas à Becket,Jude the Obscure,Madame Hardy")
    return [
        _grid("sofa_range_ss25.xlsx", "Model|Seats|Fabric|Width cm|RRP", [[s, r.randint(1, 4), r.choice(["Linen", "Velvet"]), r.randint(120, 290), r.randint(499, 2899)] for s in sofas]),
        _grid("registro de buques.csv", "Nombre|Matrícula|IMO|Puerto|Eslora|Año", [[s, f"3ª-VI-{r.randint(1, 99)}", r.randint(9000000, 9899999), r.choice(["Vigo", "Cádiz"]), r.randint(12, 300), r.randint(1970, 2020)] for s in ships], "Nombre"),
        _grid("kempton_3_15.csv", "No|Name|Age|Wgt|OR|Form", [[i + 1, h, r.randint(3, 9), f"{r.randint(8, 11)}-{r.randint(0, 13)}", r.randint(60, 105), f"{r.randint(100, 999)}-{r.randint(10, 99)}"] for i, h in enumerate(runners)], "Name|Age"),
        _grid("remonty_ulic.csv", "Ulica|Długość m|Koszt|Termin", [[s, r.randint(80, 2400), r.randint(10**5, 10**7), "2025-09"] for s in streets], "Ulica"),
        _grid("autumn_catalogue_fiction.csv", "ISBN|Title|Author|Price|Pages", [[f"97819{r.randint(10**7, 10**8 - 1)}", t, a, "£14.99", r.randint(180, 540)] for t, a in novels], "Author|Title"),
        _grid("programme_cast.xlsx", "Role|Played by", cast, "Role|Played by"),
        _grid("district_report_card.csv", "School|Enrolled|Teachers|Attendance|Grad rate", [[s, r.randint(200, 1900), r.randint(12, 110), f"{r.randint(85, 97)}%", f"{r.randint(70, 98)}%"] for s in schools]),
        _grid("cmdb_hosts.csv", "hostname|ip|os|ram_gb|owner_team|serial", [[f"{g}-{r.randint(1, 9)}", f"10.20.{r.randint(0, 9)}.{r.randint(2, 250)}", "Debian 12", r.choice([16, 64]), "platform", f"CZ{r.randint(10**7, 10**8)}"] for g in gods], "ip|serial"),
        _grid("registered_dog_names.csv", "Name|Dogs 2022|Dogs 2023|Rank", [[d, r.randint(100, 900), r.randint(100, 900), i + 1] for i, d in enumerate(dogs)], "Name"),
        _grid("summits.csv", "Name|Elevation ft|Prominence|Latitude|Longitude", [[p, r.randint(4000, 14499), r.randint(900, 10000), r.randint(350000, 460000) / 10**4, -r.randint(680000, 1190000) / 10**4] for p in peaks], "Latitude|Longitude"),
        _grid("rose_stock_list.csv", "Variety|Colour|Height m|Bare root £|In stock", [[v, r.choice(["pink", "apricot", "crimson"]), r.randint(8, 25) / 10, 18.5, r.randint(0, 90)] for v in roses]),
        _grid("cyclone_tracks.csv", "Name|Date|Lat|Lon|Wind kt|Category", [[n, f"2023-{m:02d}-11", -r.randint(100, 250) / 10, r.randint(500, 900) / 10, r.randint(35, 130), r.randint(1, 5)] for m, n in enumerate(_of("Freddy,Cheneso,Ilsa,Judy,Kevin,Gabrielle,Herman,Dingani,Enala,Fabien"), 1)], "Name|Lat|Lon"),
        _grid("Kaffeemaschinen.csv", "Modell|Artikelnr.|EAN|Leistung W|Preis", [[m, r.randint(100000, 999999), f"40{r.randint(10**10, 10**11 - 1)}", r.randint(800, 1900), f"{r.randint(79, 999)},00"] for m in _of("Barista Anna,Theo Plus,Paula S,Moritz XL,Sophia Titan,Emil 3,Clara Duo,Hugo Mini,Greta Pro,Oskar Eco")]),
        _grid("女優の花_品種.csv", "品種名|色|価格|在庫", [[n, r.choice(["赤", "白"]), r.randint(300, 900), r.randint(0, 50)] for n in _of("花子,さくら姫,美智子,小町,かぐや,紫式部,乙女,静御前,光源氏,若紫")]),
        _text("typefaces.json", json.dumps({"families": [{"name": n, "weights": r.randint(2, 18), "license": "OFL"} for n in _of("Josefin,Lora,Martel,Alice,Esteban,Rosario,Amiri,Oswald,Karla,Fredoka,Rubik,Nunito")]}, indent=1)),
        _text("menu_bistro.md", "| Dish | Price | Allergens |", "|---|---|---|", *(f"| {d} | {r.randint(7, 28)} | {r.choice(['gluten', 'milk', 'egg'])} |" for d in _of("Eggs Benedict,Caesar Salad,Beef Wellington,Peach Melba,Crêpe Suzette,Bananas Foster,Oysters Rockefeller,Chicken Marengo,Carpaccio Bellini,Pavlova,Cobb Salad"))),
    ]


def offices_and_counts() -> list[Exam]:
    """Firms, offices, counts, timetables and word lists."""
    r = Random(78)
    firms = _of("Whitlock & Sons Ltd,Mendes Irmãos Lda,Jacobsen Byg ApS,Rossi Serramenti Srl,Nakamura Seiki K.K.,O'Dowd Plant Hire,Hassan Trading LLC,Schröder Pumpen KG,Fournier Primeurs SA,Petrenko Agro TOV,Yıldız Tekstil A.Ş.,Van Loon Kassen BV")
    desks = _of("Front desk,Payroll,Registrar,Night porter,Loading bay,Library,Boiler room,Dean's office,Lost property,Press office,Switchboard,Canteen")
    clubs = _of("St Mirren,Alexandra Wanderers,Newell's Old Boys,Carl Zeiss Jena,Vasco da Gama,Colo-Colo,St Johnstone,Almirante Brown,Willem II,Jeanne d'Arc,O'Higgins,Sarmiento")
    wards = _of("Kingsmead,St Anne's,Victoria,Abbey,Castle,Charles Dickens,Nelson,Drayton,Eastney,Copnor")
    hotels = _of("Hotel Fürst Metternich,Casa Doña Juana,The George,Albergo Leonardo,Pension Huber,Hôtel Sévigné,Villa Caterina,Prinz Eugen,Lord Byron Inn,Hostal Santa Teresa")
    return [
        _grid("trade_directory.xlsx", "Company|Trade|Street|Town|Telephone|Website", [[f, r.choice(["joinery", "pumps", "textiles"]), f"{r.randint(1, 80)} Station Road", "Ludlow", f"01584 87{r.randint(1000, 9999)}", f"www.{f.split()[0].lower().replace(chr(39), '')}.example"] for f in firms], "Company|Street|Town|Telephone|Website"),
        _grid("extension_list.csv", "Office|Ext|Direct line|Mailbox", [[d, 4000 + 7 * i, f"020 7946 0{r.randint(100, 999)}", f"{d.split()[0].lower().replace(chr(39), '')}@college.example"] for i, d in enumerate(desks)], "Direct line|Mailbox|Ext"),
        _grid("división_b_tabla.csv", "Pos|Equipo|PJ|G|E|P|Pts", [[i + 1, c, 30, r.randint(3, 20), r.randint(2, 10), r.randint(2, 18), r.randint(20, 66)] for i, c in enumerate(clubs)]),
        _grid("ward_votes.xlsx", "Ward|Electorate|Lab|Con|LD|Green|Spoilt", [[w, *(r.randint(50, 9000) for _ in range(6))] for w in wards], "Ward"),
        _grid("Zimmerpreise.csv", "Hotel|Sterne|EZ|DZ|Adresse|Telefon", [[h, r.randint(2, 5), r.randint(50, 120), r.randint(80, 260), f"Seestraße {r.randint(1, 99)}", f"+43 5574 {r.randint(10000, 99999)}"] for h in hotels], "Hotel|Adresse|Telefon"),
        _grid("budget_par_service.xlsx", "Service|Salaires|Fonctionnement|Effectif|Total", [[s, r.randint(10**5, 10**6), r.randint(10**4, 10**5), r.randint(3, 80), r.randint(10**5, 10**6)] for s in _of("État civil,Voirie,Petite enfance,Cimetières,Police municipale,Sports,Culture,Cantines,Espaces verts,Archives")], "Salaires"),
        _grid("horario_buses.csv", "Ruta|Origen|Destino|Sale|Llega", [[f"R{i}", a, b, f"{5 + i}:15", f"{6 + i}:50"] for i, (a, b) in enumerate([("San Antonio", "Santa Rosa"), ("Puerto Bolívar", "San Martín"), ("Sucre", "Córdoba"), ("Santander", "Nariño"), ("San Gil", "Girón"), ("Santa Marta", "San Ángel"), ("Ricaurte", "Santana"), ("Caldas", "Armenia"), ("Restrepo", "Villanueva"), ("Mosquera", "Madrid")])], "Origen|Destino"),
        _grid("weather_stations.csv", "Station|WMO|Lat|Lon|Elev|Opened", [[s, r.randint(10000, 99999), r.randint(400000, 600000) / 10**4, r.randint(10000, 200000) / 10**4, r.randint(1, 2000), f"19{r.randint(20, 99)}-04-01"] for s in _of("Sonnblick,Jan Mayen,St. Gallen,Maria Laach,Cape Clear,Fort William,Ben Nevis,Mullingar,Valentia,Shannon")], "Lat|Lon|Opened|Station"),
        _grid("vocabulaire_créole.csv", "Mot|Traduction|Nature|Leçon", [[a, b, "nom", r.randint(1, 9)] for a, b in [("non", "nom"), ("siyati", "nom de famille"), ("laj", "âge"), ("adrès", "adresse"), ("telefòn", "téléphone"), ("maladi", "maladie"), ("fanm", "femme"), ("gason", "homme"), ("pitit", "enfant"), ("travay", "travail")]]),
        _grid("שמות_נפוצים.csv", "שם|בנים|בנות", [[n, r.randint(0, 900), r.randint(0, 900)] for n in _of("נועם,אורי,תמר,אביגיל,איתי,מאיה,יובל,עומר,שירה,דניאל,רוני")], "שם"),
        _grid("فروش محصولات.csv", "کالا|کد کالا|قیمت|موجودی", [[n, r.randint(10**5, 10**6), r.randint(10**4, 10**6), r.randint(0, 99)] for n in _of("فرش نگار,پتوی نرمین,سرویس شیرین,ظرف لیلا,چای گلستان,رب مادر,برنج طارم,روسری ترمه,قند بیژن,عسل سبلان")]),
        _grid("संख्या_जिला.csv", "जिला|पुरुष|महिला|साक्षरता", [[d, r.randint(10**5, 10**6), r.randint(10**5, 10**6), f"{r.randint(50, 90)}%"] for d in _of("सीतामढ़ी,मधुबनी,रोहतास,कैमूर,नवादा,जमुई,बांका,शिवहर,अररिया,सुपौल")]),
        _grid("поставщики.csv", "Поставщик|ИНН|КПП|Сумма договора", [[f, f"77{r.randint(10**7, 10**8 - 1)}1", f"7701{r.randint(10000, 99999)}", r.randint(10**5, 10**7)] for f in _of("ООО Ромашка,АО Кузнецов и К,ООО Лада-Сервис,ПАО Иваново-Текстиль,ООО Мария,АО Прогресс,ООО Виктория,ЗАО Светлана,ООО Руслан,АО Вымпел")], "Поставщик|ИНН|КПП"),
        _grid("医院科室统计.xlsx", "科室|床位|住院人数|平均年龄|死亡率", [[k, r.randint(20, 80), r.randint(10, 80), r.randint(30, 70), f"{r.randint(0, 5)}%"] for k in _of("心内科,神经内科,骨科,儿科,妇产科,肿瘤科,急诊科,眼科,皮肤科,呼吸科")]),
        _grid("부서별 예산.csv", "부서|인원|인건비|운영비", [[d, r.randint(3, 60), r.randint(10**7, 10**9), r.randint(10**6, 10**8)] for d in _of("총무과,재무과,복지과,건설과,환경과,문화과,세무과,민원과,보건소,도서관")], "인건비"),
        _grid("aşı sayıları il.csv", "İl|1. doz|2. doz|65 yaş üstü|Kadın|Erkek", [[c, *(r.randint(10**4, 10**6) for _ in range(5))] for c in _of("Adana,Batman,Çorum,Edirne,Giresun,Iğdır,Mardin,Niğde,Rize,Tokat")], "İl"),
        _grid("crime_by_neighbourhood.csv", "Neighbourhood|Assault|Burglary|Theft|Arrests|Rate", [[n, *(r.randint(2, 300) for _ in range(5))] for n in _of("St. James,Kerrisdale,Lord Roberts,River Heights,St. Boniface,Elmwood,Wolseley,Daniel McIntyre,William Whyte,Point Douglas")], "Neighbourhood"),
        _grid("invoice_lines_0555.csv", "Invoice|Line|SKU|Description|Qty|Unit|VAT", [[f"INV-{55000 + i}", 1, f"{r.randint(100, 999)}-{r.randint(10, 99)}-{r.randint(1000, 9999)}", r.choice(["Jerry can 20l", "Allen key", "Phillips bit", "Stanley blade", "Jack plug"]), r.randint(1, 40), r.randint(2, 90), "20%"] for i in range(25)]),
        _grid("blank_intake_sheet.xlsx", "Last name|First name|DOB|A-Number|Country of birth|Phone|Emergency contact", [["", "", "", "", "", "", ""]] * 3, "Last name|First name|DOB|A-Number|Country of birth|Phone|Emergency contact"),
        _grid("data_dictionary.csv", "field|label|type|example|required", [["last_nm", "Last name", "text", "Doe", "Y"], ["first_nm", "First name", "text", "Jane", "Y"], ["dob", "Date of birth", "date", "1980-01-31", "Y"], ["ssn", "Social security number", "text", "000-00-0000", "N"], ["sex", "Sex at birth", "code", "F", "N"], ["race", "Race", "code", "2", "N"], ["zip", "Zip code", "text", "00000", "N"], ["email", "E-mail", "text", "jane@example.com", "N"], ["phone", "Phone", "text", "555-0100", "N"], ["dx", "Diagnosis", "code", "Z00.0", "N"]], "example|label|field"),
        _text("seed_products.sql", "CREATE TABLE product (id int, name text, price numeric);", "INSERT INTO product VALUES (0, 'Deckel', 1.5);", "INSERT INTO product VALUES", *(f"({i}, '{n}', {r.randint(5, 90)}.90)," for i, n in enumerate(_of("Tasse Ludwig,Teller Amalie,Schale Konrad,Kanne Friederike,Vase Leonie,Becher Anton,Platte Helene,Dose Viktor,Krug Emilia,Glas Johann,Karaffe Luise"), 1)), "(99, 'Sieb Rosalie', 4.20);"),
        _text("meeting_rooms.html", "<html><body><h1>Rooms</h1>", *(f'<div class="room"><div class="name">{n}</div><div>Seats: {r.randint(4, 40)}</div><div>Ext. {r.randint(2000, 2999)}</div></div>' for n in _of("Ada Lovelace,Alan Turing,Grace Hopper,Marie Curie,Nikola Tesla,Rosalind Franklin,Isaac Newton,Emmy Noether,Niels Bohr,Lise Meitner")), "</body></html>"),
        _text("tide_table.txt", "PORT            HIGH   M    LOW    M", *(f"{p:<16}{r.randint(0, 11):02d}:{r.randint(0, 59):02d}  {r.randint(3, 9)}.{r.randint(0, 9)}  {r.randint(12, 23)}:{r.randint(0, 59):02d}  0.{r.randint(0, 9)}" for p in _of("St Helier,St Peter Port,Port William,Port Ellen,Fort Augustus,Victoria Dock,King George V,Albert Dock,Saint Malo,Granville,Port Isaac"))),
        _text("bus_stops.xml", "<stops>", *(f'  <stop id="{4000 + i}" name="{n}" lat="53.{r.randint(1000, 9999)}" lon="-2.{r.randint(1000, 9999)}"/>' for i, n in enumerate(_of("Victoria Station,St Peter's Square,Edith Cavell Close,Nelson Street,Cromwell Road,Wellington Arms,Prince Rupert Hotel,Queen Anne Drive,Albert Square,Wilbraham Park,Emmeline Way"))), "</stops>"),
        _text("relay.log", *(f"2024-06-0{r.randint(1, 9)}T0{r.randint(0, 9)}:11:{r.randint(10, 59)}Z relay[{r.randint(100, 999)}]: session {r.randint(10**8, 10**9 - 1)} from 10.8.{r.randint(0, 9)}.{r.randint(2, 250)} opened on gate martha; took {r.randint(2, 900)} ms" for _ in range(40))),
    ]
