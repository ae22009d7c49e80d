"""Seventh exam: goods, beasts, works and places that hold nobody."""
# fmt: off

from tests.evaluation.exams.sixth_making import bare
from tests.evaluation.exams.tables import Exam


def things() -> list[Exam]:
    """Goods and beasts called like people, works of art."""
    return [
        bare("sofa_range_catalogue.csv", 15, "SKU~form:S49#.###.##~OPEN | Product~@Henrika sofa,Ragnvald chair,Billund shelf,Ingemar stool,Ottilia lamp,Sigurd table,Margit rug,Torsten desk,Agneta mirror,Ludvig bed,Frideborg vase,Ivar hook,Malvina throw,Alvar bench,Kerstin tray~OPEN | Colour~=oak/white/anthracite | Width cm~num:30-240 | Retail~amt:700"),
        bare("lipstick_shades.csv", 12, "Shade~@Scarlett,Rosalie,Ginger Kiss,Dahlia,Amber Lynn,Ruby Sue,Violetta,Coco Marie,Brick Lane,Naked Ivy,Miss Penny,Lola~OPEN | Finish~=matte/satin/gloss | Batch~form:L######~OPEN | MSRP~amt:35"),
        bare("racecard_entries.csv", 14, "No.~seq | Horse~@Captain Hargreave,Lady Wilhelmina,Sir Bartholomew,Miss Delacroix,Duke of Tandem,Sweet Rosalind,Old Ferdinand,Princess Oriel,Bold Maximilian,Gypsy Jane,King's Envoy,Little Cordelia,Major Tom Cat,Rebel Augustus~OPEN | Age~num:3-9~OPEN | Weight~=9-02/8-13/10-01 | Odds~=5-1/12-1/33-1"),
        bare("kennel_litters.csv", 12, "Chip~form:9410000########~OPEN | Pup~@Bruno,Freya,Odin,Tilly,Rufus,Maisie,Otto,Willow,Gunther,Pippa,Jasper,Nellie~OPEN | Sex~=dog/bitch~OPEN | Whelped~date~OPEN | Breed~=Vizsla/Beagle | Vaccine~=DHP/L4"),
        bare("lifeboats_fleet.xlsx", 12, "ON~form:13-##~OPEN | Boat~@RNLB Elizabeth Ann Duff,RNLB Sir Godfrey,Agnes Cross,Frank & Mary Lund,RNLB Dora Foster,Will & Ethel Gray,RNLB Roy Barker,RNLB Ivan Ellen,Spirit of Fowey,RNLB Sybil Mullen,RNLB Grace Darling II,City of Selby~OPEN | Class~=Shannon/Tamar/Trent | Station~=Moelfre/Fishguard/Rhyl~OPEN | Commissioned~num:1995-2022"),
        bare("apple_pear_varieties.csv", 14, "Cultivar~@Granny Smith,James Grieve,Lord Lambourne,Ellison's Orange,Williams,Doyenné du Comice,Laxton's Fortune,Charles Ross,Beth,Annie Elizabeth,Peasgood's Nonsuch,Howgate Wonder,Lord Derby,Merton Pride~OPEN | Flowering group~=A/B/C/D | Rootstock~=M9/MM106 | Tree price~amt:40"),
        bare("clematis_stock.csv", 10, "Code~form:CL-###~OPEN | Name~@'Nelly Moser','Ernest Markham','Mrs Cholmondeley','Dr Ruppel','Comtesse de Bouchaud','General Sikorski','Jackmanii','Barbara Dibley','Hagley Hybrid','Ville de Lyon'~OPEN | Pot~=2L/3L | Qty~num:0-120 | Colour~=mauve/red/white"),
        bare("mineral_collection.csv", 12, "Cat. no.~form:M.####~OPEN | Mineral~@Wollastonite,Alexandrite,Torbernite,Goethite,Sillimanite,Dolomite,Smithsonite,Wulfenite,Morganite,Cummingtonite,Zoisite,Kunzite | Locality~@Tsumeb,Broken Hill,Franklin,Saint Hilaire,Santa Eulalia,Kongsberg~OPEN | Mass g~amt:900 | Mohs~=3/5.5/7"),
        bare("formulary_pharmacy.csv", 15, "NDC~form:#####-####-##~OPEN | Generic~@Amlodipine,Rosuvastatin,Metformin,Sertraline,Levothyroxine,Enalapril,Apixaban,Dolutegravir,Olanzapine,Salbutamol,Tamsulosin,Warfarin,Insulin glargine,Prednisolone,Carbamazepine~OPEN | Strength~=5 mg/10 mg/500 mg | Form~=tab/cap/inj | Stock~num:0-900"),
        bare("typefaces_licences.xlsx", 12, "Family~@Garamond Premier,Baskerville,Georgia,Verdana,Lucida,Helena Sans,Gill Sans,Caslon,Bodoni,Frutiger,Sabrina Script,Claude Serif~OPEN | Style~=Regular/Bold/Italic | Licence~form:FT-####-####~OPEN | Seats~num:1-50 | Expires~date"),
        bare("recettes_cantine.csv", 12, "Recette~@Tarte Tatin,Crêpe Suzette,Pêche Melba,Poire Belle-Hélène,Sauce Béchamel,Gâteau Saint-Honoré,Salade César,Bœuf Stroganoff,Potage Parmentier,Madeleine,Charlotte aux fraises,Croque-madame | Portions~num:4-120 | Temps min~num:10-180 | Coût €~amt:60", delimiter=";"),
        bare("cheese_counter.csv", 10, "Käse~@Saint Albray,Brillat-Savarin,Comté Marcel,Tomme Jacquin,Bergkäse Anton,Prinz von Denmark,Maria Alm,Sankt Gallus,Old Amsterdam,Gräfin Alma~OPEN | EAN~form:40###########~OPEN | €/kg~amt:45 | Fett i. Tr.~=45 %/50 %/60 %", delimiter=";"),
        bare("film_programme_kino.csv", 12, "Date~date | Title~@Barry Lyndon,Annie Hall,Thelma & Louise,Erin Brockovich,Vera Drake,Jerry Maguire,Michael Clayton,Forrest Gump,Rocky,Amélie,Donnie Darko,Carol~OPEN | Screen~num:1-4 | Runtime~num:88-187 | Seats sold~num:0-180"),
        bare("opera_repertoire.xlsx", 10, "Work~@Tosca,Carmen,Don Giovanni,Lucia di Lammermoor,Eugen Onegin,Peter Grimes,Rusalka,Jenůfa,Salome,Gianni Schicchi~OPEN | Acts~num:1-5 | Orchestra~=2222-4331/3333-4331 | Duration min~num:50-240"),
        bare("board_game_inventory.csv", 10, "Barcode~form:35587########~OPEN | Game~@Doktor Bibber,Mr. Jack,Hercule's Secret,Agricola,Sherlock Cabinet,Robin's Wood,Queen's Gambit,Professor Maze,Mastermind,Guess Who~OPEN | Players~=2/2-4/3-6 | Shelf~form:G-##"),
        bare("paint_colours_ral.csv", 12, "Code~form:##-####~OPEN | Colour name~@Elizabeth Blue,Hague Grey,Charlotte's Locks,Arsenic,Mole's Breath,Nancy's Blushes,Dead Salmon,Wimborne White,Lulworth,Savage Ground,Vert de Terre,Brinjal~OPEN | Litres~=0.75/2.5/5 | Price~amt:90"),
        bare("bell_tower_register.csv", 9, "Bell~@Great Peter,Big Ethelred,Old Kate,Little John,Maria Gloriosa,Emmanuel,Sankt Petersglocke,Susanna,Osanna~OPEN | Weight kg~num:300-24000 | Note~=C/F#/A flat | Cast~num:1497-1923"),
        bare("ニンジン品種.csv", 8, "品種コード~form:V-###~OPEN | 品種名~@紅はるか,あきたこまち,ゆめぴりか,とちおとめ,はるみ,さちのか,あまおう,ひのひかり~OPEN | 播種~=3月/8月 | 収量kg~num:20-900"),
        bare("cyclone_names_sio.csv", 12, "Order~seq | Name~@Ancha,Bheki,Chido,Dikeledi,Elvis,Faida,Garance,Honde,Ivone,Jude,Kanto,Lira~OPEN | Category~=TS/TC/ITC | Peak km-h~num:65-230"),
        bare("locomotives_roster.csv", 10, "Number~form:60###~OPEN | Name~@Sir Nigel Gresley,Duchess of Hamilton,Oliver Cromwell,Robert Burns,Princess Elizabeth,Leander,Sir Lamiel,Lord Nelson,Lady of Legend,Clan Line~OPEN | Class~=A4/7P/8P | Boiler ticket~date"),
    ]


def places() -> list[Exam]:
    """Streets, schools, shops, companies."""
    return [
        bare("strassenverzeichnis_chur.csv", 12, "BFS~form:3901-####~OPEN | Strasse~@Salvatorenstrasse,Giacomettistrasse,Karl-Barth-Weg,Ringstrasse,Anna-Maria-Gasse,Sennensteinstrasse,Montalinweg,Rheinstrasse,Paul-Klee-Platz,Loestrasse,Sankt-Luzi-Gasse,Daleustrasse~OPEN | PLZ~=7000/7001~OPEN | Länge m~num:60-2300", delimiter=";"),
        bare("calles_nombres_rosario.xlsx", 12, "Código~form:C####~OPEN | Denominación~@Juan Manuel de Rosas,Gral. Las Heras,Alfonsina Storni,Doctor Riva,Presidente Roca,Cura Brochero,Ovidio Lagos,Almafuerte,Eva Perón,San Lorenzo,Santa Fe,Buenos Aires~OPEN | Tipo~=Calle/Av./Pje. | Cuadras~num:2-60"),
        bare("okullar_listesi.csv", 10, "Kurum Kodu~form:7#####~OPEN | Okul~@Atatürk İlkokulu,Mehmet Akif Ersoy Ortaokulu,Barbaros Lisesi,Fatih Anaokulu,Cumhuriyet İlkokulu,Yunus Emre Lisesi,Mimar Sinan MTAL,Halide Edip Ortaokulu,İnönü İlkokulu,Gazi Lisesi~OPEN | Telefon~form:0222 ### ## ##~OPEN | Derslik~num:6-40 | Öğrenci~num:90-1400", delimiter=";"),
        bare("store_locator.csv", 12, "Store #~form:0###~OPEN | Store~@Eastgate Mall,Marlowe Square,St. James Quarter,Kings Walk,Harrison Plaza,Victoria Centre,Mercer Row,Fenwick Arcade,Lawson Park,Albert Dock,Princess Parade,Stanley Road~OPEN | Phone~form:0800 ### ####~OPEN | Opens~=08:00/09:00 | Lat~amt:54 | Lng~amt:3"),
        bare("hoteles_convenio.xlsx", 10, "Hotel~@Hotel Don Jaime,Hostal Doña Carmen,Gran Hotel Velázquez,Parador San Francisco,Hotel Reina Isabel,Hotel Almirante,Casa Fernanda,Hotel Cervantes,Posada del Duque,Hotel Goya~OPEN | Recepción~form:+34 91# ### ###~OPEN | Tarifa €~num:48-210 | Estrellas~num:2-5"),
        bare("lieferanten_kreditoren.csv", 12, "Kreditor~form:7000##~OPEN | Firma~@Gebr. Hollenstein AG,Carl Zwick GmbH & Co. KG,Martha Feinkost GmbH,Anton Paar Werkzeuge,Otto Beil & Söhne OHG,Wilhelm Kachel KG,Studio Hildegard GmbH,Ernst Kaltenbach SE,Karl Mey Transporte,Franz Josef Brauerei AG,Emil Frey Automaten,Paul Hartwig Chemie~OPEN | Zentrale~form:+49 711 ####-0~OPEN | USt-IdNr.~form:DE#########~OPEN | Skonto~=2 %/3 %", delimiter=";"),
        bare("law_firms_panel.csv", 10, "Panel ref~form:LF-##~OPEN | Firm~@Harcourt Bellweather LLP,Dunmore & Finch,Mills Abbott Partners,Stone Ridgeway LLP,Carver Lowe,Quill Chambers,Bishop & Sewell,Morgan Hale LLP,Thorne Pascoe,Lyle Everett~OPEN | Switchboard~form:020 7### ####~OPEN | Rate band~=A/B/C"),
        bare("парки_и_скверы.csv", 10, "№~seq | Объект~@Парк им. Абая,Сквер Пушкина,Парк Победы,Сад им. Горького,Сквер Ататюрка,Парк Жамбыла,Сквер Чехова,Парк Первого Президента,Роща Баума,Сквер Курмангазы~OPEN | Площадь га~amt:80 | Деревьев~num:90-9000", delimiter=";"),
        bare("bus_stops_gtfs.txt", 14, "stop_id~form:80######~OPEN | stop_name~@Bishop Auckland,Martin Place,George St,Elizabeth Bay,Camden,Hurstville,Penrith,Campbelltown,Rose Bay,Edgecliff,Douglas Park,Harris Park,Sydenham,Macarthur~OPEN | stop_lat~amt:33 | stop_lon~amt:151 | location_type~=0/1"),
        bare("hospitals_facility_list.csv", 10, "MFL Code~form:1####~OPEN | Facility~@St. Luke Kaloleni,Mater Misericordiae,Dr. Krapf Memorial,Pumwani Maternity,Moi Referral,Aga Khan Clinic,Sr. Camilla Dispensary,Coptic Centre,Consolata Mission,Jamaa Home~OPEN | Level~num:2-6 | Beds~num:4-400 | Hotline~form:0800 ### ###~OPEN"),
        bare("postal_codes_se.csv", 14, "Postnummer~form:9## ##~OPEN | Ort~@Umeå,Hörnefors,Sävar,Holmsund,Vännäs,Bjurholm,Nordmaling~OPEN | Kommun~=2480/2460/2403 | Brevbärare~=ja/nej", delimiter=";"),
        bare("pharmacies_on_duty.csv", 8, "Date~date | Pharmacy~@Farmácia Silva,Farmácia Central,Farmácia Santa Isabel,Farmácia Moderna,Farmácia Teles,Farmácia do Carmo,Farmácia Higiene,Farmácia Nova~OPEN | Telefone~form:2## ### ###~OPEN | Horário~=9h-22h/24h"),
    ]
