"""Fourth exam: offices, counts, prices, machines and forms without people."""
# fmt: off

import json
from random import Random

from tests.evaluation.exams.fourth_making import as_html, as_ods, docx, text, things
from tests.evaluation.exams.tables import Exam


def _of(words: str) -> list[str]:
    return words.split(",")


def offices_and_money() -> list[Exam]:
    """Firms, offices, tariffs, vacancies, empty forms."""
    r = Random(93)
    heads = "Nachname|Vorname|Geburtsdatum|Steuer-ID|IBAN|Krankenkasse|Notfallkontakt"
    arabic = "الاسم الرباعي|الرقم القومي|تاريخ الميلاد|الديانة|رقم الهاتف"
    return [
        things("HRB_Auszug_Firmen.csv", "Firma|HRB|Sitz|Telefon|Postfach", [[n, f"HRB {r.randint(1000, 99999)}", "Aurich", f"04941 {r.randint(10000, 99999)}", f"info@{n.split()[0].lower()}.example"] for n in _of("Behrends Deichbau GmbH,Theda Ukena Reederei KG,Poppinga & Söhne oHG,Onno Tee AG,Fokken Elektro GmbH,Wessels Fisch GmbH,Eilers Rohrbau GmbH,Janssen Immobilien KG,Ubben Landhandel eG,Saathoff Dach GmbH")], "Firma|HRB|Telefon|Postfach|Sitz", ";"),
        things("fornitori_partite_iva.csv", "Ragione sociale|P. IVA|PEC|Fatturato", [[n, f"0{r.randint(10**9, 10**10 - 1)}", f"{n.split()[0].lower()}@pec.example", r.randint(10**4, 10**6)] for n in _of("Zorzi Marmi Srl,Fratelli Scarpa Snc,Pavan Trasporti Spa,Furlan Legnami Sas,Boscolo Pesca Soc. Coop.,Marangoni Vetri Srl,Visentin Moto Srl,Ceolin Impianti Srl,Zuin Sementi Srl,Trevisan Carni Spa")], "Ragione sociale|P. IVA|PEC", ";"),
        things("sucursales_cajeros.csv", "Agencia|Dirección|Teléfono|Horario|Cajeros", [[f"Ag. {n}", f"Av. Arequipa {r.randint(100, 4000)}", f"01 {r.randint(200, 799)}-{r.randint(1000, 9999)}", "9-18", r.randint(1, 5)] for n in _of("San Isidro,Santa Anita,San Borja,Jesús María,Lince,Magdalena,San Miguel,Santa Rosa,Rímac,Surco,Barranco")], "Dirección|Teléfono|Agencia"),
        things("treasury_accounts.csv", "Cost centre|IBAN|Currency|Signing limit|Balance", [[f"{4000 + 10 * i} {n}", f"NL{r.randint(10, 99)}TRES0{r.randint(10**8, 10**9 - 1)}", "EUR", 50000, r.randint(10**3, 10**6)] for i, n in enumerate(_of("Fleet,Cold chain,WASH,Education,Shelter,Cash,Audit,Comms,IT,Security"))], "IBAN"),
        things("ميزانية مراكز التكلفة.csv", "مركز التكلفة|الأجور|الصيانة|المجموع", [[n, r.randint(10**5, 10**6), r.randint(10**4, 10**5), r.randint(10**6, 10**7)] for n in _of("المخازن,الحسابات,الأمن,النقل,المطبخ,المعامل,الحدائق,المكتبة,الإعلام,الجراجات")], "الأجور"),
        things("vacancies_open.csv", "Ref|Post|Grade|Salary range|Closing|Apply to", [[f"V{r.randint(1000, 9999)}", p, f"B{r.randint(1, 9)}", f"£{r.randint(21, 30)}k-£{r.randint(31, 48)}k", "14/06/2024", "jobs@gwent.example"] for p in _of("Staff nurse,Chaplain,Porter,Dental nurse,Midwife,Cook,Welsh translator,Data clerk,Phlebotomist,Electrician")], "Salary range|Apply to|Post"),
        things("lediga_jobb_kommun.csv", "Tjänst|Arbetsplats|Diarienr|Omfattning|Sista dag", [[t, w, f"2024/{r.randint(100, 999)}", r.choice(["100 %", "75 %"]), "2024-06-30"] for t, w in zip(_of("Förskollärare,Undersköterska,Bygglovshandläggare,Kock,Badvakt,Vaktmästare,Kurator,Bibliotekarie,Brandman,Controller"), _of("Sankta Karin,Björkgården,Rådhuset,Annaskolan,Badhuset,Per Brahe-hallen,Kungsskolan,Stadsbiblioteket,Station 2,Ekonomi"), strict=True)], "Tjänst", ";"),
        things("Entgelttabelle_TVL.csv", "Gruppe|Stufe 1|Stufe 2|Stufe 3|Stufe 4", [[f"E{g}", *(f"{2100 + 210 * g + 130 * s},{r.randint(10, 99)}" for s in range(4))] for g in range(2, 15)], "Stufe 1|Stufe 2|Stufe 3|Stufe 4", ";"),
        things("média_salarial_cargo.csv", "Cargo|N|Média €|Mediana €|% mulheres", [[c, r.randint(6, 400), r.randint(900, 3900), r.randint(900, 3900), f"{r.randint(5, 95)}%"] for c in _of("Assistente,Técnico,Enfermeiro,Motorista,Diretor,Rececionista,Engenheiro,Auxiliar,Jurista,Analista")], "Média €|Mediana €", ";"),
        things("Vorlage_Personalbogen.xlsx", heads, [[""] * 7] * 4, heads),
        things("نموذج تسجيل فارغ.csv", arabic, [[""] * 5] * 6, arabic),
        things("ficha_inscrição_modelo.xlsx", "Nome|NIF|Data de nascimento|Morada|Telemóvel", [["(nome completo)", "(9 algarismos)", "(dd/mm/aaaa)", "(rua, n.º)", "(obrigatório)"]], "Nome|NIF|Data de nascimento|Morada|Telemóvel"),
        things("causas_rol_tribunal.csv", "RIT|RUC|Materia|Sala|Audiencia|Estado", [[f"O-{r.randint(1, 999)}-2024", f"24{r.randint(10**7, 10**8 - 1)}-{r.randint(0, 9)}", r.choice(["hurto", "VIF", "tutela laboral"]), r.randint(1, 5), "12/06/2024", "pendiente"] for _ in range(30)], "RIT|RUC|Materia"),
        things("код_причини_звернення.csv", "Код|Назва|Група|Діє з", [[f"{r.randint(10, 99)}.{r.randint(1, 9)}", n, r.choice("АБВ"), "01.01.2024"] for n in _of("втрата роботи,народження дитини,інвалідність,багатодітна сім'я,втрата годувальника,догляд,субсидія,одинока мати,ветеран,переселення")], "", ";"),
        things("पाठ्य_शब्दावली.csv", "शब्द|अंग्रेज़ी|पाठ", [[a, b, r.randint(1, 9)] for a, b in (("नाम", "name"), ("उपनाम", "surname"), ("पता", "address"), ("जन्मतिथि", "date of birth"), ("दूरभाष", "telephone"), ("धर्म", "religion"), ("रोग", "disease"), ("वेतन", "salary"), ("पत्नी", "wife"), ("नागरिक", "citizen"))]),
        docx("house_rules_hostel.docx", 0, ["House rules", "Quiet hours are from 22:00 to 07:00.", "Guests register at the desk with a passport or an identity card.", [("Service", "Price", "Where"), ("Laundry", "4.00", "Basement"), ("Breakfast", "7.50", "Hall"), ("Towel", "2.00", "Desk"), ("Locker", "1.00", "Floor 1"), ("Bicycle", "9.00", "Yard")], "In an emergency call 112."]),
        things("hotlines_services.csv", "Service|Number|Hours|Languages", [[s, f"0800 {r.randint(100, 999)} {r.randint(100, 999)}", "24/7", r.choice(["nl, en", "nl, ar, ti"])] for s in _of("Poison centre,Child line,Samaritans,Veilig Thuis,Gas leak,Water outage,Lost card,Tax line,Animal ambulance,Anonymous tips,Road rescue")], "Number|Service|Languages"),
        things("pallet_sscc_dispatch.tsv", "SSCC|GTIN|Batch|Best before|Cases", [[f"00{r.randint(10**17, 10**18 - 1)}", f"0{r.randint(10**12, 10**13 - 1)}", f"L{r.randint(100, 999)}", "2025-03-01", r.randint(10, 80)] for _ in range(40)], "", "\t"),
    ]


def counts_and_machines() -> list[Exam]:
    """Statistics, results by club or district, timetables, machines."""
    r = Random(94)
    votes = [[c, *(r.randint(100, 30000) for _ in range(5))] for c in _of("Foix,Saint-Girons,Pamiers,Lavelanet,Mirepoix,Saverdun,Tarascon,Ax,La Bastide,Varilhes")]
    table = [[i + 1, c, 34, r.randint(2, 24), r.randint(2, 12), r.randint(2, 22), r.randint(15, 82)] for i, c in enumerate(_of("Fatih Karagümrük,Kasımpaşa,Gazişehir,Ümraniyespor,Alanyaspor,Pendik,Bandırma,Eyüpspor,Erzurum BB,Şanlıurfa,Boluspor"))]
    bulk = [[k, *(r.randint(3, 400) for _ in range(4))] for k in _of("18-24 female,18-24 male,25-34 female,25-34 male,35-49 female,35-49 male,50-64 female,50-64 male,65+ female,65+ male")]
    return [
        things("circonscriptions_listes.csv", "Canton|Inscrits|Liste A|Liste B|Liste C|Blancs", votes, "Canton", ";"),
        as_html(things("puan_durumu.html", "Sıra|Takım|O|G|B|M|P", table, "Takım"), "Puan durumu"),
        things("survey_crosstab_trust.xlsx", "Age/gender|Police|Courts|Press|Church", bulk),
        things("योजना प्रगति ज़िलेवार.csv", "ज़िला|लक्ष्य|पंजीकृत महिला|पंजीकृत पुरुष|व्यय", [[d, *(r.randint(500, 90000) for _ in range(4))] for d in _of("देवास,धार,खरगोन,बड़वानी,झाबुआ,रतलाम,मंदसौर,नीमच,शाजापुर,सीहोर")]),
        things("statistik_kecamatan.csv", "Kecamatan|Penduduk|Laki-laki|Perempuan|Miskin %", [[d, *(r.randint(9000, 90000) for _ in range(3)), r.randint(3, 22)] for d in _of("Cibatu,Samarang,Kadungora,Leles,Wanaraja,Banyuresmi,Karangpawitan,Tarogong,Cikajang,Pameungpeuk")], "Kecamatan"),
        things("도서관 장서 통계.csv", "분류|장서수|대출|예약", [[k, *(r.randint(100, 50000) for _ in range(3))] for k in _of("총류,철학,종교,사회과학,자연과학,기술과학,예술,언어,문학,역사")]),
        things("時刻表_肥薩線.csv", "列車番号|列車名|始発|終着|発|着", [[f"{r.randint(1000, 9999)}D", n, "熊本", "人吉", f"{6 + i}:05", f"{7 + i}:41"] for i, n in enumerate(_of("いさぶろう,しんぺい,はやとの風,くまがわ,かわせみ,やませみ,おおよど,えびの,さくら,つばめ"))], "列車名|始発|終着"),
        things("学校食堂_周菜谱.csv", "星期|早餐|午餐|热量", [[f"周{d}", b, c, r.randint(600, 1100)] for d, b, c in zip("一二三四五六日", _of("豆浆,白粥,油条,馒头,花卷,肉包,面线"), _of("红烧肉,清蒸鱼,宫保鸡丁,土豆丝,炒年糕,卤面,海蛎煎"), strict=True)]),
        things("prüfstand_sensoren.csv", "Zeit|Kanal|Wert|Einheit|Status", [[f"2024-05-06 08:{i:02d}:00", r.choice(["anna_1", "bruno_2", "clara_3"]), r.randint(100, 999) / 10, "°C", "ok"] for i in range(45)], "", ";"),
        as_ods(things("servery_inwentaryzacja.ods", "Host|Adres IP|System|Rola|Gwarancja", [[n, f"192.168.{r.randint(1, 20)}.{r.randint(2, 250)}", "RHEL 9", r.choice(["db", "www"]), "2026-01-31"] for n in _of("kopernik,heweliusz,banach,sierpinski,curie,lem,norwid,chopin,szymborska,tuwim,milosz")], "Adres IP|Host")),
        things("lưu_lượng_trạm_đo.csv", "Trạm|Sông|Mực nước cm|Lưu lượng", [[n, s, r.randint(40, 900), r.randint(50, 4000)] for n, s in (("Sơn Tây", "Hồng"), ("Hà Nội", "Hồng"), ("Thượng Cát", "Đuống"), ("Phả Lại", "Thái Bình"), ("Triều Dương", "Luộc"), ("Nam Định", "Đào"), ("Ninh Bình", "Đáy"), ("Quyết Chiến", "Trà Lý"), ("Trực Phương", "Ninh Cơ"), ("Ba Lạt", "Hồng"))], "Trạm|Sông"),
        things("linhas_urbanas_horário.csv", "Linha|Origem|Destino|1.ª partida|Última", [[f"{n}", a, b, "06:10", "23:40"] for n, a, b in ((2, "Santa Luzia", "São Victor"), (7, "D. Pedro V", "Gualtar"), (9, "São João", "Dona Maria"), (12, "Santo Adrião", "Bom Jesus"), (18, "Maximinos", "Carlos Amarante"), (24, "Lamaçães", "São Lázaro"), (31, "Nogueira", "Ferreiros"), (40, "Tenões", "Real"), (43, "Sé", "Sta. Tecla"), (50, "Fraião", "Estação"))], "Origem|Destino", ";"),
        things("maladi_pa_komin.csv", "Komin|Ka sispèk|Ka konfime|Mò|Popilasyon", [[c, r.randint(0, 300), r.randint(0, 90), r.randint(0, 9), r.randint(9000, 130000)] for c in _of("Jeremi,Abriko,Bomon,Dam Mari,Dichiti,Korayi,Pestèl,Wozo,Chanbelan,Mowon")], "Komin"),
        things("doctors_per_clinic_counts.csv", "Clinic|GPs|Nurses|Patients listed|Avg wait", [[c, r.randint(1, 9), r.randint(1, 14), r.randint(900, 12000), f"{r.randint(2, 19)} d"] for c in _of("St Teilo,Bishop Morgan,Aneurin Bevan,Dewi Sant,Hywel Dda,Lloyd George,Nant y Mair,Tŷ Elli,Bryn Derwen,Saint Cadoc")], "Clinic"),
        text("build_ci.log", 0, [f"2024-05-06T09:{i:02d}:{r.randint(10, 59)}Z runner-{r.randint(1, 9)} job={r.randint(10**8, 10**9 - 1)} step=test suite=martha/{n} ok in {r.randint(1, 90)}.{r.randint(0, 9)}s" for i, n in enumerate(["auth", "billing", "export", "import", "search"] * 9)]),
        text("telemetry_pumps.ndjson", 0, [json.dumps({"device": f"{n}-{r.randint(10, 99)}", "imei": f"35{r.randint(10**12, 10**13 - 1)}", "flow": r.randint(1, 99), "t": 1716900000 + 60 * i}) for i, n in enumerate(["victor", "oscar", "juliet", "romeo", "mike"] * 8)]),
        text("gtfs_trips.xml", 0, ["<trips>", *(f'  <trip id="T{i:03d}" headsign="{n}" departs="{5 + i}:10" arrives="{6 + i}:02"/>' for i, n in enumerate(_of("Kofi Annan Bridge,Nkrumah Circle,Prince Boateng Rd,Queen Mary Hospital,St. Agatha,Lord Lugard Way,Herbert Macaulay,Obafemi Stadium,Alhaji Masha,Ahmadu Bello Way,Bode Thomas"))), "</trips>"]),
        text("tarifs_piscine.txt", 0, ["TARIFS AU 1er JUIN", "", "Entrée adulte ............ 4,80", "Entrée enfant ............ 3,10", "Carte 10 entrées ........ 41,00", "Leçon Marie-José (bassin) 9,00", "Location bonnet .......... 1,00", "Famille nombreuse ....... 11,50", "Renseignements 02 98 00 00 00"]),
    ]
