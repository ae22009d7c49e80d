"""First exam: files close to the border in which nobody is listed."""
# fmt: off

from tests.evaluation.exams.tables import Exam, nobody


def firms_and_places() -> list[Exam]:
    """Firms, schools, shops, streets and things that are called like people."""
    return [
        nobody("supplier_hotlines.csv", """
Supplier|Hotline|Support e-mail|VAT no|City
Klaasen Bearings BV|+31 20 555 0143|support@klaasen-bearings.example|NL803456781B01|Utrecht
Müller & Söhne GmbH|+49 89 5550 1200|service@mueller-soehne.example|DE811234567|München
Henderson Valve Co|+1 713 555 0188|help@hendersonvalve.example||Houston
Rossi Imballaggi Srl|+39 02 5550 4411|info@rossi-imballaggi.example|IT01234560155|Milano
Jean Dupont & Fils SA|+33 1 55 50 66 77|contact@dupont-fils.example|FR40303265045|Lyon
Nakamura Seiki KK|+81 3 5550 2211|sales@nakamura-seiki.example||Tokyo
Wilson Brothers Ltd|+44 161 555 0170|orders@wilsonbros.example|GB123456782|Manchester
Petrov Logistics EOOD|+359 2 555 0191|office@petrovlog.example||Sofia
Fernández Hermanos SL|+34 91 555 0122|pedidos@fdezhnos.example|ESB12345674|Madrid
O'Brien Packaging|+353 1 555 0199|accounts@obrienpack.example||Dublin
Andersson Såg AB|+46 8 555 0133|kundtjanst@anderssonsag.example||Gävle
""", "Hotline|Support e-mail|City|VAT no"),
        nobody("schools_list.csv", """
School Code|School Name|Address|Zip|Phone|Enrollment
0101|Rosa Parks Elementary School|1200 N Pine St|60610|312-555-0101|412
0102|John F. Kennedy High School|88 Lincoln Blvd|60611|312-555-0102|1820
0103|Cesar Chavez Academy|401 S Halsted St|60607|312-555-0103|655
0104|Marie Curie Middle School|77 Radium Rd|60615|312-555-0104|733
0105|Frederick Douglass Prep|9 Liberty Ave|60620|312-555-0105|288
0106|Eleanor Roosevelt School|15 Hyde Park Ln|60637|312-555-0106|512
0107|Booker T. Washington HS|640 W 51st St|60609|312-555-0107|1411
0108|Amelia Earhart Elementary|3 Runway Ct|60638|312-555-0108|390
0109|Thurgood Marshall Middle|210 Justice Dr|60641|312-555-0109|601
0110|Harriet Tubman Charter|52 Freedom Way|60651|312-555-0110|455
0111|William Taft High|600 Taft Pl|60630|312-555-0111|2044
""", "Address|Zip|Phone"),
        nobody("furniture_catalog.csv", """
Name|Art. No|Color|Price|Stock
BILLY|702.638.50|white|49.99|120
KLARA|104.777.01|oak|129.00|14
OSKAR|203.115.22|black|89.50|31
HELENA|501.220.93|linen|249.00|5
VIKTOR|332.010.14|grey|399.00|8
INGRID|418.664.05|birch|59.90|77
MALTE|900.117.36|pine|19.90|210
FREDRIK|771.333.47|white|74.00|19
TUVA|650.412.58|green|34.50|64
LENNART|123.856.69|red|12.99|300
SIGRID|246.901.70|blue|44.00|27
"""),
        nobody("wine list.csv", """
Producer|Wine|Vintage|Region|Bottle price
Pierre Morey|Meursault|2018|Burgundy|95
Gaston Chiquet|Brut Tradition|NV|Champagne|52
Elena Fucci|Titolo|2019|Basilicata|48
Dr. Hermann|Urziger Würzgarten|2021|Mosel|24
Alvaro Palacios|Camins del Priorat|2020|Priorat|29
Robert Weil|Kiedrich Turmberg|2022|Rheingau|44
Marcel Lapierre|Morgon|2021|Beaujolais|33
Teresa Manara|Negroamaro|2018|Puglia|17
Louis Jadot|Chablis|2021|Burgundy|28
Emilio Moro|Malleolus|2019|Ribera del Duero|39
"""),
        nobody("streets.csv", """
id|street_name|district|length_m|surface
1|Martin Luther King Jr Blvd|North|2410|asphalt
2|Willy-Brandt-Allee|Mitte|880|cobble
3|Rue Victor Hugo|Centre|640|asphalt
4|Avenida Simón Bolívar|Sur|3300|asphalt
5|Via Giuseppe Verdi|Centro|520|stone
6|Ada Lovelace Way|East|310|asphalt
7|Nelson Mandela Drive|West|1900|asphalt
8|Calle Frida Kahlo|Sur|410|gravel
9|Kościuszki|Stare Miasto|700|cobble
10|Helen Keller Ct|North|120|asphalt
11|Ulitsa Gagarina|Oktyabrsky|1500|asphalt
"""),
        nobody("branches.csv", """
Branch|Address|City|Postcode|Tel|Opening hours
Camden|12 High Street|London|NW1 0JH|020 7946 0011|9-17
Leith|4 Bernard Street|Edinburgh|EH6 6PP|0131 496 0022|9-17
Clifton|77 Whiteladies Road|Bristol|BS8 2NT|0117 496 0033|9-18
Jesmond|8 Acorn Road|Newcastle|NE2 2DJ|0191 498 0044|9-17
Didsbury|701 Wilmslow Road|Manchester|M20 6RF|0161 496 0055|10-17
Roath|31 Wellfield Road|Cardiff|CF24 3PA|029 2018 0066|9-17
Stranmillis|62 Malone Road|Belfast|BT9 5BT|028 9649 0077|9-16
Headingley|19 North Lane|Leeds|LS6 3HG|0113 496 0088|9-17
Southsea|5 Palmerston Road|Portsmouth|PO5 3QQ|023 9201 0099|9-17
Beeston|90 Chilwell Road|Nottingham|NG9 1EQ|0115 496 0100|9-17
""", "Address|City|Postcode|Tel|Branch"),
        nobody("hurricane_names.csv", """
Year|Name|Max category|Min pressure hPa|Landfall
2017|Harvey|4|937|Texas
2017|Irma|5|914|Florida
2017|Maria|5|908|Puerto Rico
2018|Florence|4|937|North Carolina
2018|Michael|5|919|Florida
2019|Dorian|5|910|Bahamas
2020|Laura|4|937|Louisiana
2020|Sally|2|965|Alabama
2021|Ida|4|929|Louisiana
2022|Ian|5|937|Florida
2022|Nicole|1|980|Florida
2023|Lee|5|926|Nova Scotia
""", "Landfall"),
        nobody("fleet_ships.csv", """
IMO|Vessel name|Flag|Built|GT
9074729|Margarethe Maersk|DK|2015|194849
9811000|Ever Given|PA|2018|219079
9321483|Emma Maersk|DK|2006|170794
9245756|Anna Schulte|CY|2003|25630
9305570|Christophe Colomb|FR|2009|153022
9461867|Alexander von Humboldt|MT|2013|176546
9501332|Marco Polo|GB|2012|175343
9399014|Elisabeth Rickmers|LR|2008|27322
9430777|Jean Gabriel|MH|2010|31370
9618289|Sofia Express|DE|2014|142295
"""),
        nobody("gene_panel.csv", """
gene|chrom|start|end|strand|expression
BRCA1|17|43044295|43125364|-|4.21
TP53|17|7661779|7687550|-|9.80
KIT|4|54657918|54740715|+|2.12
MARK1|1|220528136|220664461|+|1.02
JAK2|9|4984390|5129948|+|3.33
ABBA|3|1203344|1209981|+|0.41
ROS1|6|117287353|117425855|-|0.10
ALK|2|29192774|29921566|-|0.02
MAX|14|65006101|65102695|-|7.77
LUC7L|16|188969|229463|-|5.51
SEPT9|17|77280569|77500596|+|6.10
"""),
    ]


def numbers_and_works() -> list[Exam]:
    """Counts, books, clubs, stock, accounts, devices and forms."""
    return [
        nobody("references.csv", """
Key|Title|Journal|Year|DOI|Pages
a1|A theory of the consumption function|NBER|1957|10.1515/9780691188485|1-243
a2|On computable numbers|Proc LMS|1937|10.1112/plms/s2-42.1.230|230-265
a3|The problem of social cost|J Law Econ|1960|10.1086/466560|1-44
a4|Molecular structure of nucleic acids|Nature|1953|10.1038/171737a0|737-738
a5|Prospect theory|Econometrica|1979|10.2307/1914185|263-291
a6|Random forests|Machine Learning|2001|10.1023/A:1010933404324|5-32
a7|The tragedy of the commons|Science|1968|10.1126/science.162.3859.1243|1243-1248
a8|Attention is all you need|NeurIPS|2017|10.5555/3295222|6000-6010
a9|A mathematical theory of communication|BSTJ|1948|10.1002/j.1538-7305.1948|379-423
a10|The market for lemons|QJE|1970|10.2307/1879431|488-500
""", "DOI"),
        nobody("league_table.csv", """
Pos|Club|P|W|D|L|GF|GA|Pts
1|St. Pauli|34|20|9|5|62|36|69
2|Holstein Kiel|34|21|5|8|65|39|68
3|Fortuna Düsseldorf|34|18|9|7|72|40|63
4|Hamburger SV|34|17|7|10|64|44|58
5|Karlsruher SC|34|15|10|9|68|48|55
6|Hannover 96|34|13|13|8|59|44|52
7|SC Paderborn|34|15|7|12|54|54|52
8|Greuther Fürth|34|14|8|12|50|49|50
9|Hertha BSC|34|13|9|12|69|59|48
10|Schalke 04|34|12|7|15|53|60|43
11|SV Elversberg|34|12|7|15|49|63|43
"""),
        nobody("asylum_by_nationality.xlsx", """
Nationality|Applications|Granted|Refused|Pending|Grant rate
Afghanistan|9710|6012|301|3397|95 %
Iran|6023|3911|700|1412|85 %
Eritrea|5411|4877|190|344|96 %
Syria|4500|4307|60|133|99 %
Sudan|3800|2998|120|682|96 %
Vietnam|2610|1011|733|866|58 %
Albania|2501|201|1900|400|10 %
Türkiye|1988|901|700|387|56 %
El Salvador|1620|1220|150|250|89 %
Iraq|1540|700|640|200|52 %
""", "Nationality"),
        nobody("population_by_age.csv", """
Age group|Male|Female|Total|Share
0-4|1821|1755|3576|5.1
5-9|1902|1833|3735|5.3
10-14|2011|1899|3910|5.6
15-19|2120|2004|4124|5.9
20-24|2504|2411|4915|7.0
25-29|2610|2588|5198|7.4
30-34|2555|2601|5156|7.3
35-39|2410|2398|4808|6.8
40-44|2333|2340|4673|6.7
45-49|2219|2255|4474|6.4
50+|13102|14555|27657|39.4
""", "Age group"),
        nobody("employee_template.xlsx", """
Employee ID|Last Name|First Name|Date of Birth|SSN|Home Address|Personal Email|Emergency Contact
|||||||
|||||||
""", "Employee ID|Last Name|First Name|Date of Birth|SSN|Home Address|Personal Email|Emergency Contact"),
        nobody("headcount_stats.csv", """
Department|Headcount|Female %|Average age|Avg salary|Turnover %|Open positions
Finance|42|55|41.2|71200|8.1|2
Nursing|318|88|38.7|64100|14.9|31
Facilities|77|22|47.5|43900|6.0|4
IT|65|28|36.9|82400|11.2|7
Legal|12|50|44.0|118000|3.3|0
Marketing|29|69|33.1|59300|17.0|3
Pharmacy|51|61|39.9|96500|9.4|5
Radiology|38|47|42.6|88200|7.7|6
Kitchen|60|49|45.2|36100|19.8|9
Security|33|15|48.0|38800|12.1|2
"""),
        nobody("general_ledger.csv", """
Account|Description|Date|Debit|Credit|Reference
400120|Office supplies|2024-02-01|120.50||INV-338812
400130|Travel - rail|2024-02-02|88.00||EXP-221190
610200|Consulting|2024-02-02|4000.00||INV-338813
200010|Trade payables|2024-02-03||4000.00|PAY-100231
400121|Postage|2024-02-04|17.20||INV-338814
120000|Bank|2024-02-05||88.00|PAY-100232
400140|Software licences|2024-02-06|899.99||INV-338815
701000|Sales domestic|2024-02-07||12050.00|SO-551200
701010|Sales export|2024-02-07||3300.00|SO-551201
150000|Inventory|2024-02-08|7000.00||GR-990120
"""),
        nobody("parts_nine_digits.csv", """
part_no|order_no|lot|qty|bin|weight_g
219099999|457550012|078051120|40|A1|12
301234567|457550013|078051121|12|A2|310
412345678|457550014|078051122|7|B4|45
523456789|457550015|078051123|100|B5|8
134567890|457550016|078051124|22|C1|77
245678901|457550017|078051125|31|C2|61
356789012|457550018|078051126|5|C3|990
467890123|457550019|078051127|16|D1|14
578901234|457550020|078051128|18|D2|23
189012345|457550021|078051129|9|D3|35
"""),
        nobody("server_inventory.csv", """
hostname|ip|mac|os|cpu|owner_team
web-01|10.4.1.11|02:42:ac:11:00:02|Debian 12|8|platform
web-02|10.4.1.12|02:42:ac:11:00:03|Debian 12|8|platform
db-01|10.4.2.21|02:42:ac:11:00:04|RHEL 9|32|data
db-02|10.4.2.22|02:42:ac:11:00:05|RHEL 9|32|data
mx-01|10.4.3.31|02:42:ac:11:00:06|Debian 11|4|mail
ns-01|10.4.3.32|02:42:ac:11:00:07|Debian 12|2|network
log-01|10.4.4.41|02:42:ac:11:00:08|Ubuntu 22.04|16|observability
log-02|10.4.4.42|02:42:ac:11:00:09|Ubuntu 22.04|16|observability
ci-01|10.4.5.51|02:42:ac:11:00:0a|Ubuntu 24.04|64|devx
ci-02|10.4.5.52|02:42:ac:11:00:0b|Ubuntu 24.04|64|devx
""", "ip|mac|hostname"),
        nobody("baby_names_2023.csv", """
Rank|Girls|Count|Boys|Count
1|Olivia|15270|Liam|20802
2|Emma|13527|Noah|18995
3|Charlotte|12596|Oliver|14741
4|Amelia|12311|James|11670
5|Sophia|11944|Elijah|11452
6|Mia|11359|Mateo|11229
7|Isabella|10809|Theodore|11041
8|Ava|9682|Henry|10941
9|Evelyn|9082|Lucas|10842
10|Luna|8912|William|10672
""", "Girls|Boys"),
        nobody("wahlergebnis.csv", """
Wahlkreis|Wahlberechtigte|Wähler|CDU|SPD|GRÜNE|FDP|AfD
Flensburg-Schleswig|229450|176800|41020|47211|32010|15044|12099
Nordfriesland|186520|145010|37733|38190|21011|14210|9802
Steinburg-Dithmarschen|174000|129110|33500|36010|15010|15301|11200
Rendsburg-Eckernförde|200100|160200|41200|43100|27000|17080|11050
Kiel|204200|153900|27800|43050|42200|14001|9010
Plön-Neumünster|174700|135900|32100|40900|20010|14400|11910
Pinneberg|238700|190500|48800|55100|29900|23800|14001
Segeberg|249800|196000|51200|54400|26800|25010|15510
Ostholstein|180100|138800|38910|41110|17010|17001|12100
Lauenburg|247900|194400|49990|51220|28900|23300|17022
"""),
        nobody("gtfs_stops.txt", """
stop_id|stop_name|stop_lat|stop_lon|zone_id
S101|St. James Square|51.50731|-0.13521|1
S102|Queen Victoria Street|51.51183|-0.09911|1
S103|Charles Darwin House|51.52377|-0.11712|1
S104|Margaret Thatcher Infirmary|51.48890|-0.15560|2
S105|George Street|51.37402|-0.09817|5
S106|Florence Nightingale Way|51.49981|-0.11888|1
S107|Prince Regent|51.50902|0.03344|3
S108|Elizabeth Line Depot|51.53112|-0.24110|2
S109|Henry Purcell Gardens|51.48212|-0.01919|2
S110|Mary's Well|51.44401|-0.21001|4
""", "stop_lat|stop_lon"),
        nobody("films.csv", """
Title|Year|Genre|Runtime|Box office (M$)
Erin Brockovich|2000|Drama|131|256
Jerry Maguire|1996|Comedy|139|273
Donnie Darko|2001|Thriller|113|7
Forrest Gump|1994|Drama|142|678
Annie Hall|1977|Comedy|93|44
John Wick|2014|Action|101|86
Michael Clayton|2007|Thriller|119|93
Billy Elliot|2000|Drama|110|110
Mary Poppins|1964|Musical|139|103
Thomas Crown Affair|1999|Crime|113|124
Dolores Claiborne|1995|Drama|132|46
"""),
        nobody("drug_price_list.csv", """
PZN|Medikament|Wirkstoff|Packung|AVP
01234562|Ramipril AbZ 5 mg|Ramipril|100 St|13,11
02345678|Metformin Lich 850|Metformin|180 St|17,55
03456784|Bisoprolol Dexcel|Bisoprolol|50 St|11,90
04567890|L-Thyrox Hexal 75|Levothyroxin|100 St|14,34
05678906|Pantoprazol Beta|Pantoprazol|98 St|19,22
06789012|Simvastatin Aristo|Simvastatin|100 St|16,40
07890128|Candesartan Heumann|Candesartan|98 St|22,18
08901234|Novaminsulfon Lichtenstein|Metamizol|50 St|15,02
09012340|Citalopram Al|Citalopram|100 St|20,05
00123456|Marcumar|Phenprocoumon|98 St|24,91
"""),
        nobody("cost_centers.csv", """
Cost center|Description|Responsible unit|Budget 2024|Actual YTD
4711|Canteen Nord|Facilities|120000|33100
4712|Canteen Süd|Facilities|98000|21050
5100|Apprentices|HR|210000|70400
5200|Occupational health|HR|88000|19990
6100|Data center|IT|940000|301200
6200|Workplace|IT|330000|99700
7100|Fleet|Logistics|410000|150020
7200|Warehouse|Logistics|610000|199800
8100|Trade fairs|Sales|150000|88000
8200|Print|Marketing|60000|12900
"""),
        nobody("glossar.csv", """
Begriff|Bedeutung
Namensschuld|Verpflichtung auf den Namen
Geburtsort|Ort, an dem eine Person geboren ist
Personalnummer|Nummer eines Beschäftigten
Familienname|Nachname einer Person
Anschrift|Straße, Hausnummer, Ort
Sozialversicherung|Pflichtversicherung
Kontonummer|Nummer eines Bankkontos
Telefon|Gerät zum Fernsprechen
Staatsangehörigkeit|rechtliche Zugehörigkeit zu einem Staat
Steuernummer|Nummer beim Finanzamt
"""),
    ]
