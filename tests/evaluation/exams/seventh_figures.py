"""Seventh exam: figures, codes, empty forms and texts that hold nobody."""
# fmt: off

from tests.evaluation.exams.seventh_making import Grid, book, table
from tests.evaluation.exams.sixth_making import bare, lines
from tests.evaluation.exams.tables import Exam, Sheet


def figures() -> list[Exam]:
    """Statistics of persons, schedules, measurements."""
    return [
        bare("resultados_distrito.csv", 12, "Distrito~@Temuco,Talca,Iquique,Angol,Curicó,Lota,Osorno,Ancud,Calama,Arica,Pucón,Linares~OPEN | Inscritos~num:9000-90000 | Votos válidos~num:4000-60000 | Blancos~num:20-900 | Nulos~num:20-1200 | Participación %~amt:90"),
        bare("ofsted_like_school_stats.csv", 12, "URN~form:1#####~OPEN | School~@Holy Trinity CE Primary,Queen Mary's Grammar,Sir Thomas Rich Academy,Hillcrest Infants,St Bede's,Westfield Juniors~OPEN | NOR~num:80-1500 | FSM %~amt:60 | KS2 RWM %~amt:100 | Absence %~amt:9"),
        bare("patients_by_month.xlsx", 12, "Month~@Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec | Male~num:200-900 | Female~num:200-900 | <5 yrs~num:20-300 | HIV+~num:0-60 | Deaths~num:0-12"),
        bare("gehaltsbaender.csv", 9, "Band~@E1,E2,E3,E4,E5,E6,E7,E8,E9 | Min~num:24000-40000~OPEN | Median~num:41000-60000~OPEN | Max~num:61000-99000~OPEN | Köpfe~num:3-120 | Frauenanteil %~amt:80", delimiter=";"),
        bare("befolkning_alder.csv", 18, "Region~@Odense,Vejle,Ribe~OPEN | Alder~@0-9,10-19,20-29,30-39,40-49,50-59 | Mænd~num:900-9000 | Kvinder~num:900-9000", delimiter=";"),
        bare("surname_frequency_es.csv", 12, "Orden~seq | Primer apellido~@GARCIA,RODRIGUEZ,GONZALEZ,FERNANDEZ,LOPEZ,MARTINEZ,SANCHEZ,PEREZ,GOMEZ,MARTIN,JIMENEZ,RUIZ~OPEN | Total~num:300000-1400000 | Por mil~amt:30"),
        bare("fornavne_top.csv", 12, "Placering~seq | Drengenavn~@Oscar,Karl,William,August,Emil,Valdemar,Alfred,Malthe,Noah,Elias,Aksel,Arthur~OPEN | Antal~num:200-700"),
        bare("basket_tabela.csv", 8, "Poz.~seq | Klub~@KK Zadar Stari,Cibona Grad,Vrijednosnice OS,Dinamo Sokol,Sveti Vlaho,Gorica Vulkan,Bosco Zagreb,Škrljevo~OPEN | P~num:0-20 | Izg.~num:0-20 | Koš+~num:1200-1900 | Koš primljeni~num:1200-1900", delimiter=";"),
        bare("ferry_timetable.csv", 16, "Route~=A/B | Port~@Kirkwall,St Margaret's Hope,Stromness,Lyness,Houton,Lady Village~OPEN | Dep~=06:30/09:15/17:45 | Arr~=07:20/10:05/18:35 | Days~=Mo-Fr/Sa/Su"),
        bare("seismograph_events.csv", 30, "event~form:us7000####~OPEN | time~date:%Y-%m-%dT04:11:09Z | mag~amt:7 | depth_km~amt:200 | nst~num:4-120 | gap~num:20-300"),
        bare("substation_feeder_readings.csv", 48, "feeder_id~form:FDR-7#######~OPEN | read_at~date:%d/%m/%Y 00:30 | kwh~amt:4 | status~=A/E/ "),
        bare("cold_chain_fridges.csv", 18, "Fridge ID~form:VF-####25####~OPEN | Facility~@Mama Lucy PHC,St. Joseph Clinic,Bishop Caesar HC,Queen Elizabeth Post,Makadara HC~OPEN | Model~=TCW 40/MK 144 | Min C~amt:4 | Max C~amt:9 | Checked~date"),
        bare("clinical_trial_ae_summary.csv", 8, "SOC~@Cardiac,Nervous,Skin,Renal,Hepatic,Eye,Blood,Psychiatric~OPEN | PT~@Palpitations,Headache,Rash,Proteinuria,ALT increased,Dry eye,Anaemia,Insomnia~OPEN | Active n~num:0-20 | Placebo n~num:0-20 | p~amt:1"),
        bare("trial_balance.xlsx", 16, "Account~form:1#####~OPEN | Name~@Cash,Trade debtors,Staff loans,Wages control,Directors' fees,Pension scheme,Donations,Rent | Debit~amt:90000 | Credit~amt:90000"),
    ]


def codes() -> list[Exam]:
    """Codes and digits like numbers of people; reference lists."""
    return [
        bare("court_offence_codes.csv", 10, "CJS Code~form:TH68###~OPEN | Offence~@Theft from shop,Burglary dwelling,Drunk and disorderly,Fraud by false representation,Common assault,Criminal damage,Robbery,Handling stolen goods,Affray,Going equipped~OPEN | Max~=6m/7y/Life | Triable~=S/EW/I"),
        bare("icd11_subset.csv", 10, "Code~@1C62,5A11,6A70,BA00,CA23,DA22,FA20,GB61,HA00,ND56~OPEN | Title~@HIV disease with TB,Type 2 diabetes,Single episode depression,Essential hypertension,Asthma,Reflux disease,Rheumatoid arthritis,Chronic kidney disease,Hypoactive desire dysfunction,Injury~OPEN | Block~num:1-26"),
        bare("isbn_stock_return.csv", 14, "ISBN~form:97801402#####~OPEN | Title~@Emma,Rebecca,Jane Eyre,Dracula,Oliver Twist,Robinson Crusoe,Silas Marner,Ethan Frome,Lord Jim,Daisy Miller,Adam Bede,Dombey and Son,Barnaby Rudge,Mrs Dalloway~OPEN | Qty~num:0-40 | Reason~=damaged/overstock"),
        bare("serials_scanners.xlsx", 22, "Asset~form:WH-SC-###~OPEN | Serial~form:1###2E########~OPEN | IMEI~form:35##########4##~OPEN | Model~=TC52/MC9300 | Dock~num:1-40 | Firmware~=11-10/13-02"),
        bare("container_list_vessel.csv", 26, "Container~form:MSKU#######~OPEN | Seal~form:ML-DK######~OPEN | ISO~=22G1/45R1 | VGM kg~num:4000-30000 | POL~=DKAAR/SEGOT | POD~=CNSHA/SGSIN"),
        bare("dns_zone_servers.csv", 18, "name~form:web-##.prod~OPEN | type~=A/AAAA/CNAME | ipv4~@10.20.4.11,10.20.4.12,10.20.4.13,10.20.7.40,172.16.3.9,192.168.50.7~OPEN | ttl~=300/3600 | owner~=platform/network"),
        bare("snmp_printers.csv", 12, "Printer~form:PRN-4F-##~OPEN | MAC~form:00:1f:29:##:##:##~OPEN | IP~@10.4.0.21,10.4.0.22,10.4.0.23,10.4.0.24~OPEN | Toner K %~num:1-100 | Pages~num:900-200000"),
        bare("lab_reagent_lots.csv", 15, "REF~form:0###########190~OPEN | Analyte~@CRP,HbA1c,TSH,Ferritin,PSA | Lot~form:6########~OPEN | Exp~date | QC~=pass/repeat"),
        bare("random_11_digits.csv", 30, "ref_a~form:###########~OPEN | ref_b~form:0#########~OPEN | qty~num:1-90"),
        bare("gl_interface_lines.txt", 24, "BATCH~form:AP0625-##~OPEN | SEGMENT~form:01-###-######-0000~OPEN | DR~amt:9000 | CR~amt:9000 | DESCR~=Accrual/Reversal/FX", delimiter="\t"),
        bare("mail_queue_stats.csv", 12, "queue~=active/deferred/hold | mailbox~=noreply@shop.example/postmaster@shop.example/billing@shop.example~OPEN | messages~num:0-4000 | oldest s~num:0-86000"),
        bare("loinc_data_dictionary.csv", 12, "Field~@patient_id,given_name,family_name,birth_date,sex,phone,email,address_line,marital_status,next_of_kin,gp_name,consent | Type~=string/date/code | Required~=Y/N | Max len~num:1-255 | Description~@Local patient number,First name,Last name,Date of birth,Administrative sex,Mobile number,E-mail address,Street and number,Marital status,Name of next of kin,Name of general practitioner,Consent flag"),
    ]


def blanks() -> list[Exam]:
    """Forms with headers of people and nothing but numbers of rows under them."""
    shifts: Grid = (("Week 24", "", ""), ("Shift", "Name", "Signature"), *((shift, "", "") for shift in ("Mon early", "Mon late", "Tue early", "Tue late", "Wed early", "Wed late", "Thu early", "Thu late", "Fri early", "Fri late", "Sat", "Sun")))
    checks = Sheet("Instructions", (("How to fill in this form",), ("1. One row per traveller.",), ("2. Name as in passport.",)))
    return [
        _blank("visitor_book_blank.csv", "No|Visitor name|ID number|Host|In|Out"),
        _blank("foglio_firme_vuoto.xlsx", "N.|Cognome e nome|Codice fiscale|Firma"),
        _blank("بطاقة_تسجيل_فارغة.csv", "ت|الاسم الكامل|رقم الهوية|الهاتف|التوقيع"),
        _blank("sagatave_deltagarlista.csv", "Nr|Namn|Personnummer|E-post"),
        table("shift_sheet_template.xlsx", shifts, None, 0),
        book("traveller_upload_template.xlsx", [checks, Sheet("Data", (("Family name", "Given name", "Passport no.", "Date of birth", "Nationality"),))], 0),
    ]


def _blank(file_name: str, heads: str) -> Exam:
    names = heads.split("|")
    return table(file_name, (tuple(names), *((str(row), *[""] * (len(names) - 1)) for row in range(1, 21))), None, 0)


def texts() -> list[Exam]:
    """Logs, settings and lists of words."""
    bots = ("dependabot[bot] <support@vcs.example>", "renovate[bot] <bot@renovate.example>", "ci-release <noreply@build.example>")
    return [
        lines("git_log_bots.txt", [line for row in range(36) for line in (f"commit {row * 7919 + 4096:07x}a9e{row:02}", f"Author: {bots[row % 3]}", f"Date:   Mon Jun {row % 28 + 1} 03:{row:02}:11 2025 +0000", "", f"    chore(deps): bump libcore from 2.{row}.0 to 2.{row + 1}.0", "")], 0),
        lines("nginx_upstreams.conf", [f"upstream app{row} {{ server 10.30.{row}.15:8080; server 10.30.{row}.16:8080 backup; }}" for row in range(24)], 0),
        lines("translation_form_labels.properties", ["person.firstName=Vorname", "person.lastName=Nachname", "person.birthDate=Geburtsdatum", "person.phone=Telefon", "person.email=E-Mail", "person.address=Adresse", "error.required=Bitte füllen Sie das Feld {0} aus."], 0),
        lines("crossword_words.txt", "ALMA OLGA PAT ROD BILL MARK ROSE MAY DAWN GRANT MILES PIERCE CHASE HEATH REED WARD DEAN FAITH HOPE IRIS OLIVE SANDY ROCKY RAY JACK".split(), 0),
        lines("bgpd.log", [f"Jun {row % 28 + 1:2} 07:{row:02}:33 core{row % 3} bgpd: neighbor 10.9.{row % 4}.{row + 20} (AS 645{row + 10}) Up, port 3c:52:82:{row:02x}:1f:{(row * 37) % 256:02x}" for row in range(40)], 0),
        lines("schema_crm.sql", ["CREATE TABLE contact (", "  contact_id uuid PRIMARY KEY,", "  first_name text NOT NULL,", "  last_name text NOT NULL,", "  tax_number varchar(20),", "  mobile varchar(32),", "  birth_date date", ");", "COMMENT ON COLUMN contact.tax_number IS 'national number, encrypted at rest';"], 0),
        lines("terms_of_service.txt", ["1. The Customer shall keep the credentials secret.", "2. The Provider may suspend the service with 30 days' notice.", "3. Notices are sent to legal@provider.example or by post to 12 Mill Lane.", "4. This agreement is governed by the law of Ireland."], 0),
    ]
