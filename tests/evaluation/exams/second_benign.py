"""Second exam: files close to the border in which nobody is listed."""
# fmt: off

from random import Random

from tests.evaluation.exams.tables import Exam, Sheet


def _grid(file_name: str, header: str, rows: list[list[object]], unjudged: str = "") -> Exam:
    heads = header.split("|")
    labels = tuple("?" if head in unjudged.split("|") else "" for head in heads)
    name = file_name.rsplit(".", 1)[0]
    grid = (tuple(heads), *map(tuple, rows))
    return Exam(name, file_name, (Sheet(name[:30], grid, labels),), 0)


def things() -> list[Exam]:
    """Firms, places, products, works and devices."""
    r = Random(9)
    firms = "Baumann Schrauben GmbH,Carlos Ortega e Hijos SL,Dubois Frères SARL,Eriksson Plåt AB,Fratelli Gallo Srl,Green & Patel LLP,Harper Dental Group,Ivanov Trade OOD,Jansen Transport BV,Kowalski Okna sp. z o.o.,Lopez Roofing Inc,Moreau Traiteur SAS".split(",")
    clinics = "St. Catherine Clinic,Mayo Annex,Dr. Oetker Sportpark,Mercy West,Santa Lucia Urgent Care,Klinik am Park,Hôpital Pasteur,Lister Infirmary,Barnard Heart Centre,Nightingale Hospice,Red Cross Unit 4".split(",")
    streets = "Karl-Marx-Straße,Clara-Zetkin-Weg,Rua Fernando Pessoa,Via Alessandro Manzoni,Ben Gurion Blvd,Tolstoy Lane,Juárez,Garibaldi Square,Rosa-Luxemburg-Platz,Bolivar Ave,Indira Gandhi Marg".split(",")
    paints = "Elle Blush,Sir Walter Green,Lady Jane Cream,Hugo Slate,Nora Mist,Arthur Brick,Mona Lilac,Otto Sand,Iris Field,Felix Teal,Ruby Glow".split(",")
    horses = "Sea Biscuit II,Mister Ed Jr,Queen Latifah B,Johnny Fontane,Duchess Maria,Prince Igor,Sweet Caroline,Captain Jack,Lucky Luciano,Baron Samedi,Miss Marple".split(",")
    storms = "Alex,Bonnie,Colin,Danielle,Earl,Fiona,Gaston,Hermine,Ian,Julia,Karl,Lisa".split(",")
    schools = "Anne-Frank-Schule,Lycée Molière,IES Miguel Servet,Escola Básica D. Dinis,Scuola Maria Montessori,Jan Kochanowski LO,Gymnasium Sophie Scholl,Nelson Mandela Primary,Collège Jules Ferry,Robert Burns Academy".split(",")
    return [
        _grid("vendor_master.csv", "Vendor|Contact phone|Remit e-mail|IBAN|Terms", [[f, f"+49 30 5550{100 + i}", f"billing@{f.split()[0].lower()}.example", f"DE{r.randint(10, 99)}37040044{r.randint(10**9, 10**10 - 1)}", "30 net"] for i, f in enumerate(firms)], "Contact phone|Remit e-mail|IBAN"),
        _grid("clinic_locations.csv", "Facility|Street|City|Phone|Beds", [[c, f"{r.randint(1, 90)} Park Road", "Leeds", f"0113 496 {r.randint(1000, 9999)}", r.randint(10, 300)] for c in clinics], "Facility|Street|City|Phone"),
        _grid("street_works.csv", "Street|From|To|Status|Km", [[s, day_, "2024-11-30", "planned", r.randint(1, 9) / 10] for s, day_ in zip(streets, [f"2024-{m:02d}-01" for m in range(1, 12)], strict=True)], "Street"),
        _grid("paint_chart.csv", "Color name|Code|Hex|Price", [[p, f"P-{r.randint(100, 999)}", f"#{r.randint(0, 2**24):06x}", r.randint(20, 60)] for p in paints]),
        _grid("race_card.csv", "Horse|Age|Weight kg|Odds|Stall", [[h, r.randint(2, 8), r.randint(50, 60), f"{r.randint(2, 30)}/1", i + 1] for i, h in enumerate(horses)], "Age|Horse"),
        _grid("storm_names_2028.csv", "Order|Name", [[i + 1, s] for i, s in enumerate(storms)], "Name"),
        _grid("schulen.csv", "Schule|Schulnummer|Schüler gesamt|Lehrkräfte|Träger", [[s, r.randint(100000, 999999), r.randint(100, 1200), r.randint(10, 90), "Stadt"] for s in schools]),
        _grid("fonts.csv", "Font|Foundry|Styles|Licence", [[f, "Lettergrove", r.randint(1, 18), "OFL"] for f in "Gill,Baskerville,Caslon,Bodoni,Garamond,Goudy,Frutiger,Zapf,Rosetta,Mrs Eaves".split(",")]),
        _grid("songs.csv", "Track|Length|BPM|Key", [[t, f"{r.randint(2, 6)}:{r.randint(10, 59)}", r.randint(60, 180), "Am"] for t in "Michelle,Roxanne,Angie,Jolene,Layla,Billie Jean,Gloria,Peggy Sue,Eleanor Rigby,Maggie May,Lola".split(",")]),
        _grid("rules_firewall.csv", "rule|src|dst|port|action|hits", [[i, f"10.{r.randint(0, 9)}.0.0/16", f"172.16.{r.randint(0, 255)}.{r.randint(1, 254)}", r.choice([22, 443, 5432]), "allow", r.randint(0, 10**6)] for i in range(12)], "src|dst"),
        _grid("chemicals.csv", "Substance|CAS|Formula|Density", [[s, f"{r.randint(50, 9999)}-{r.randint(10, 99)}-{r.randint(0, 9)}", "C2H6O", r.randint(600, 1400)] for s in "Ethanol,Acetone,Benzene,Toluene,Phenol,Aniline,Styrene,Xylene,Glycerol,Urea".split(",")]),
    ]


def figures() -> list[Exam]:
    """Counts, ledgers, sensors, forms and word lists."""
    r = Random(10)
    countries = "Honduras,Guatemala,Haiti,Venezuela,Cuba,Mexico,India,China,Brazil,Ecuador,Ukraine".split(",")
    return [
        _grid("detention_stats.xlsx", "Facility|ADP|Male|Female|Avg length of stay", [[f, r.randint(50, 1500), r.randint(40, 1200), r.randint(5, 300), r.randint(10, 60)] for f in "Stewart,Adelanto,Otay Mesa,Moshannon,Winn,Eloy,Krome,Tacoma NW,Karnes,Dilley,Torrance".split(",")], "Facility"),
        _grid("encounters_by_citizenship.csv", "Citizenship|FY21|FY22|FY23|Change", [[c, r.randint(10**3, 10**5), r.randint(10**3, 10**5), r.randint(10**3, 10**5), f"{r.randint(-50, 90)}%"] for c in countries], "Citizenship"),
        _grid("krankenstand.csv", "Abteilung|Mitarbeiter|Krankheitstage|Quote|Durchschnittsalter", [[a, r.randint(4, 90), r.randint(10, 900), f"{r.randint(2, 9)},{r.randint(0, 9)} %", r.randint(30, 55)] for a in "Einkauf,Vertrieb,Montage,Lager,Pforte,Kantine,IT,Labor,Versand,Recht".split(",")]),
        _grid("enrolment_by_grade.csv", "Grade|Boys|Girls|Teachers|Ratio", [[g, r.randint(20, 60), r.randint(20, 60), r.randint(2, 5), r.randint(10, 30)] for g in range(1, 13)]),
        _grid("ledger_2.csv", "Doc|Posting date|GL|Text|Amount|Currency", [[1900000 + 3 * i, f"2024-03-{1 + i:02d}", 400000 + i, r.choice(["Miete", "Strom", "Porto"]), r.randint(10, 9000), "EUR"] for i in range(15)]),
        _grid("sensor_log.csv", "ts|device|temp_c|rh|lat|lon", [[f"2024-05-01T{i:02d}:00:00Z", "SN-00417", r.randint(10, 30), r.randint(30, 80), 52.51234, 13.40211] for i in range(20)], "lat|lon|device"),
        _grid("tracking_numbers.csv", "shipment|tracking|carrier|weight|delivered", [[f"S{r.randint(10**5, 10**6)}", f"1Z{r.randint(10**15, 10**16 - 1)}", "UPS", r.randint(1, 30), "2024-02-11"] for _ in range(18)]),
        _grid("order_nos.csv", "Bestellung|Position|Material|Menge", [[4500000000 + r.randint(1, 10**7), i * 10, r.randint(10**8, 10**9 - 1), r.randint(1, 90)] for i in range(1, 22)]),
        _grid("onboarding_form.xlsx", "Vorname|Nachname|Geburtsdatum|Steuer-ID|IBAN|Krankenkasse", [["", "", "", "", "", ""], ["", "", "", "", "", ""]], "Vorname|Nachname|Geburtsdatum|Steuer-ID|IBAN|Krankenkasse"),
        _grid("prénoms_classement.csv", "Rang|Prénom|Naissances", [[i + 1, n, 5000 - 97 * i] for i, n in enumerate("Jade,Louise,Ambre,Alba,Emma,Gabriel,Raphaël,Léo,Louis,Maël".split(","))], "Prénom"),
        _grid("icd_catalog.csv", "Code|Title|Chapter", [["E11", "Type 2 diabetes mellitus", "IV"], ["I10", "Essential hypertension", "IX"], ["J45", "Asthma", "X"], ["F32", "Depressive episode", "V"], ["M54", "Dorsalgia", "XIII"], ["K21", "Reflux disease", "XI"], ["N39", "Urinary disorders", "XIV"], ["B20", "HIV disease", "I"], ["C50", "Breast neoplasm", "II"], ["G40", "Epilepsy", "VI"]], "Code|Title"),
        _grid("voter_turnout.csv", "Precinct|Registered|Cast|Turnout|Party A|Party B", [[f"{i:03d}", r.randint(500, 2500), r.randint(200, 1500), f"{r.randint(30, 80)}%", r.randint(100, 800), r.randint(100, 800)] for i in range(1, 16)], "Precinct"),
    ]
