"""Fifth exam: files without people."""
# fmt: off

from tests.evaluation.exams.tables import Exam, nobody


def things() -> list[Exam]:
    """Goods, places, works and machines."""
    return [
        nobody("apple_varieties.csv", "Variety|Breeder year|Colour|Harvest\nGranny Smith|1868|green|Oct\nJames Grieve|1893|yellow|Sep\nBramley|1809|green|Oct\nJonagold|1943|red|Sep\nEgremont Russet|1872|brown|Oct"),
        nobody("film_roles.xlsx", "Film|Year|Character|Minutes\nThe Third Man|1949|Harry Lime|104\nCasablanca|1942|Rick Blaine|102\nJane Eyre|1943|Edward Rochester|97\nRebecca|1940|Maxim de Winter|130"),
        nobody("schulen_5.csv", "Schulnr|Schule|Ort|Schüler\n4101|Astrid-Lindgren-Schule|Kassel|412\n4102|Geschwister-Scholl-Gymnasium|Siegen|880\n4103|Albert-Schweitzer-Schule|Bamberg|305\n4104|Anne-Frank-Schule|Görlitz|277"),
        nobody("strassen.xlsx", "Schlüssel|Straßenname|Länge m|Benannt\n00112|Clara-Zetkin-Straße|820|1951\n00113|Rudolf-Diesel-Weg|310|1974\n00114|Marie-Curie-Allee|1290|1999\n00115|Heinrich-Heine-Platz|95|1947"),
        nobody("parts_list.csv", "Part No|Description|Bin|Qty|Unit price\n123-45-6789|Gasket, round|A01|14|2.35\n223-41-6610|Bolt M8x40|A02|900|0.12\n410-22-7781|Hinge left|C11|35|4.80\n518-90-1223|Seal kit|C12|8|19.99"),
        nobody("telemetry.csv", "ts|serial|temp_c|rpm\n2025-01-04 10:00|85010112345|61.2|1500\n2025-01-04 10:01|85010112345|61.4|1502\n2025-01-04 10:02|85010112346|58.8|1490\n2025-01-04 10:03|85010112346|59.0|1491"),
        nobody("ship_register.csv", "IMO|Vessel|Flag|GT|Built\n9074729|Edith Maersk|DK|17000|1994\n9319466|Maria S. Merian|DE|5573|2005\n8814275|Sir Winston|BS|6400|1989\n9000259|Queen Astrid|NO|22100|1991"),
        nobody("medicines.csv", "PZN|Name|Strength|Pack|AVP\n01126111|Ibuflam|400 mg|20|5.97\n03295091|Pantozol|20 mg|15|11.40\n06313728|Ramilich|5 mg|100|13.01\n00999831|Metfogamma|850 mg|120|14.22"),
        nobody("stations.csv", "stop_id|stop_name|stop_lat|stop_lon|zone\n8000105|Frankfurt Hbf|50.107|8.663|A\n8000244|Mannheim Hbf|49.479|8.469|B\n8000191|Karlsruhe Hbf|48.994|8.400|B\n8000107|Freiburg Hbf|47.997|7.841|C"),
        nobody("gazetteer_ge.csv", "id|name|region|population\n1|Kutaisi|Imereti|147000\n2|Gori|Shida Kartli|48000\n3|Saint George|Kvemo|1200\n4|Mary's Hill|Kvemo|310"),
        nobody("roses.xlsx", "Label|Cultivar|Class|Height cm|Price\nR01|Gertrude Jekyll|Shrub|150|22.5\nR02|Graham Thomas|Shrub|120|22.5\nR03|Charles Austin|Shrub|130|19\nR04|Mme Isaac Pereire|Bourbon|200|24"),
        nobody("exam_questions.csv", "No|Question|A|B|Answer\n1|Anna has 12 apples and gives Tom 5. How many are left?|7|8|A\n2|Peter walks 3 km in 45 minutes. His speed?|4 km/h|5 km/h|A\n3|Which gas do plants take in?|O2|CO2|B"),
        nobody("translations.csv", "key|en|de|fr\nlabel.firstname|First name|Vorname|Prénom\nlabel.lastname|Last name|Nachname|Nom\nlabel.dob|Date of birth|Geburtsdatum|Date de naissance\nlabel.phone|Phone|Telefon|Téléphone"),
    ]


def figures() -> list[Exam]:
    """Counts, money, templates, settings."""
    return [
        nobody("age_sex_stats.csv", "Age group|Male|Female|Total\n0-14|10231|9822|20053\n15-29|11870|11540|23410\n30-44|12655|12801|25456\n45-64|15002|15410|30412\n65+|8101|10233|18334"),
        nobody("survey_cross.xlsx", "Religion|Very satisfied|Satisfied|Unsatisfied|n\nCatholic|21%|50%|29%|412\nProtestant|23%|47%|30%|389\nMuslim|25%|44%|31%|120\nNone|19%|52%|29%|640"),
        nobody("leeres_formular.xlsx", "Nachname|Vorname|Geburtsdatum|Straße|PLZ|Telefon|E-Mail\n||||||\n||||||"),
        nobody("import_template.csv", "first_name,last_name,email,phone,dob,ssn".replace(",", "|")),
        nobody("league_table_5.csv", "Pos|Team|P|W|D|L|Pts\n1|St. George Rovers|18|12|4|2|40\n2|Real Zamora|18|11|3|4|36\n3|Spartak Luhy|18|9|5|4|32\n4|Newell Old Boys|18|8|4|6|28"),
        nobody("kontenrahmen.csv", "Konto|Bezeichnung|Typ|USt\n4120|Gehälter|Aufwand|0\n4130|Soziale Aufwendungen|Aufwand|0\n8400|Erlöse 19%|Ertrag|19\n1200|Bank|Aktiv|0"),
        nobody("timetable.csv", "Train|From|To|Dep|Arr\nIC 401|Porto|Lisboa|07:10|10:05\nIC 403|Porto|Lisboa|09:10|12:05\nIR 88|Faro|Beja|11:30|14:02"),
        nobody("config_export.csv", "setting|value|scope\nsmtp.port|587|global\nauth.timeout|3600|global\nui.theme|dark|tenant\nlog.level|INFO|tenant"),
        nobody("companies.xlsx", "Reg. no|Company|Legal form|Town|Capital\nHRB 4411|Müller & Söhne Maschinenbau GmbH|GmbH|Siegen|50000\nHRB 5120|Schmidt Logistik AG|AG|Kassel|250000\nHRB 6003|Weber Optik KG|KG|Bamberg|25000"),
        nobody("disease_counts.csv", "ICD-10|Diagnosis|Cases 2023|Cases 2024\nE11|Type 2 diabetes|1820|1904\nI10|Hypertension|3302|3411\nJ45|Asthma|711|690\nF32|Depression|950|1011"),
        nobody("salary_bands.xlsx", "Grade|Min|Mid|Max|Headcount\nG5|31000|36000|41000|120\nG6|38000|44500|51000|88\nG7|47000|55000|63000|41"),
        nobody("first_name_ranking.csv", "Rank|Name|Births\n1|Emma|5120\n2|Noah|5001\n3|Mia|4770\n4|Leon|4519\n5|Hanna|4410\n6|Paul|4302"),
            nobody("bibliography.csv", "Key|Title|Publisher|Year|Pages\nK1|The Life of Dr Johnson|Penguin|1979|380\nK2|Emma|Oxford|2003|448\nK3|Oliver Twist|Vintage|2007|512"),
        nobody("server_log.txt", "time|level|module|ms\n10:01:02|INFO|auth|12\n10:01:03|WARN|cache|204\n10:01:09|INFO|router|7\n10:02:11|ERROR|db|3011"),
        nobody("chart_source.xlsx", "Quarter|North|South|West\nQ1|12.4|9.8|11.0\nQ2|13.1|10.2|11.9\nQ3|12.9|11.4|12.2\nQ4|14.0|11.7|12.8"),
        nobody("imei_models.csv", "TAC|Brand|Model|Year\n35693803|Nokia|3310|2000\n35328504|Samsung|Galaxy S5|2014\n01326300|Apple|iPhone 5|2012"),
        nobody("absences_by_team.xlsx", "Team|Employees|Sick days|Rate\nSales|22|41|3.1%\nWarehouse|48|130|5.4%\nFinance|11|9|1.6%"),
        nobody("stock_isin.csv", "ISIN|Instrument|Currency|Price\nDE0007164600|SAP SE|EUR|182.40\nUS0378331005|Apple Inc|USD|191.20\nFR0000120271|TotalEnergies|EUR|61.10"),
    ]
