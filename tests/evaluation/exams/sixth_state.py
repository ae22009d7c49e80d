"""Sixth exam: schools, hospitals, aid, police, courts, voters, parishes."""
# fmt: off

from tests.evaluation.exams.sixth_making import duo, roll
from tests.evaluation.exams.tables import Exam


def care() -> list[Exam]:
    """Patients and people in need."""
    return [
        roll("hl7_pid_flat.txt", "us", 40, "PID-3~key:MRN###### | PID-5~full:comma | PID-7~born:%Y%m%d | PID-8~sex | PID-11~street | PID-13~tel | DG1-3~=E11.9/I10/J45.909~HEALTH", delimiter="\t"),
        roll("redcap_baseline.csv", "ke", 35, "record_id~key:KSM-### | first_name~given | last_name~family | dob~born | sex~sex:1/2 | hiv_status~=positive/negative~HEALTH | phone_primary~tel"),
        roll("kobo_household_v7.csv", "sy", 50, "start~date | hh_head_name~full | hh_head_sex~sex:male/female | hh_head_age~age | hh_phone~tel | shelter~=tent/caravan | _uuid~form:9f3a####-####-4###-8###-############~OPEN"),
        roll("progres_individuals.xlsx", "sy", 60, "Individual ID~key:JOR-00###### | Full Name~full | Sex~sex | Date of Birth~born:%d-%b-%Y | CoO~=SYR~NATIONAL | Legal Status~=REF/ASR~ASYLUM | Specific Needs~=DS-BD/CR-NN/--~OPEN"),
        roll("dhis2_measles_linelist.csv", "ke", 41, "Event~form:aT#xK######~OPEN | Event date~date | Case Name~full | Age (yrs)~age | Sex~sex:Male/Female | Sub-county~town | Caregiver phone~?tel | Vaccinated~=Yes/No/Unknown~OPEN | Outcome~=Recovered/Died/LTFU~OPEN", ages=(1, 14)),
        roll("opd_visits_thai.xlsx", "th", 27, "HN~key:67-##### | ชื่อ-สกุล~full | อายุ~age | เพศ~sex:ชาย/หญิง | การวินิจฉัย~=เบาหวาน/ความดันโลหิตสูง/หอบหืด~HEALTH | วันนัด~date:%d/%m/%Y", "โรงพยาบาลบ้านสวน|\n"),
        roll("מעבדה_תוצאות.csv", "il", 33, "ת.ז.~israel | שם מלא~full | תאריך לידה~born:%d/%m/%Y | בדיקה~=גלוקוז/המוגלובין/TSH~OPEN | ערך~num:4-180"),
        roll("betegfelvetel.csv", "hu", 30, "TAJ~taj:bare | Beteg neve~full | Szül.~born:%Y-%m-%d | Anyja neve~= ~OPEN | BNO~=I10/E11/K21~HEALTH | Tel.~?tel", delimiter=";"),
        roll("健診結果一覧.xlsx", "jp", 36, "受診番号~key:K-#### | 氏名~full | 性別~sex:男/女 | 年齢~age | 判定~=要精検/異常なし/経過観察~OPEN | 病名~=高血圧症/脂質異常症/糖尿病~HEALTH", "令和6年度 健康診断|\n\n"),
        roll("register_rawat_jalan.csv", "id", 39, "No. RM~key:00-12-## | Nama Pasien~full | NIK~nik | Umur~age | JK~sex:L/P | Diagnosa~=ISPA/Hipertensi/Gastritis~HEALTH | Alamat~street", delimiter=";"),
        roll("vacinados_dose2.csv", "br", 57, "CNS~form:7##############~OPEN | Nome do Vacinado~full | CPF~?cpf:bare | Nascimento~born:%d/%m/%Y | Vacina~=Influenza/Febre Amarela~OPEN | Lote~form:LT##A#", delimiter=";"),
        roll("cash_distribution_r4.xlsx", "sy", 48, "Sr.~seq | Beneficiary Name~full | Case No~key:245-00C##### | HH Size~num:1-9 | Mobile~tel | Amount (JOD)~num:60-220 | Signature~= ", "Cash assistance - round 4|\nSite:|North camp\n"),
    ]


def state() -> list[Exam]:
    """State, courts, churches, schools."""
    return [
        roll("padron_electoral.csv", "mx", 64, "Secc.~num:100-480 | Ap. y Nombre~full:comma | Sexo~sex:H/M | Edad~age | Domicilio~street"),
        roll("ob_arrest_log.xlsx", "ke", 26, "OB No.~form:OB/##/2025~OPEN | Accused~full:caps | ID No~kenya | Offence~=Theft/Assault/Affray~CRIME | Court date~date:%d/%m/%Y"),
        roll("spysok_9B.xlsx", "ua", 24, "№~seq | Прізвище~family | Ім'я~given | Дата нар.~born:%d.%m.%Y | Адреса~street", ages=(14, 16)),
        roll("precinct_0041A_voters.csv", "ph", 70, "No.~seq | Voter's Name~full:comma | Address~street | Birthdate~born:%m/%d/%Y | VIN~key:7216-0041A-####"),
        roll("pinakio_dikon.xlsx", "gr", 24, "Α/Α~seq | Ονοματεπώνυμο κατηγορουμένου~full | ΑΦΜ~afm | Αδίκημα~=κλοπή/απάτη/φθορά ξένης ιδιοκτησίας~CRIME | Δικάσιμος~date:%d/%m/%Y", "ΜΟΝΟΜΕΛΕΣ ΠΛΗΜΜΕΛΕΙΟΔΙΚΕΙΟ|\n"),
        roll("borzhnyky_podatky.csv", "ua", 37, "РНОКПП~rnokpp | Прізвище, ім'я~full | Адреса~street | Сума боргу, грн~amt:9000", delimiter=";"),
        roll("danh_sach_vi_pham.xlsx", "vn", 29, "TT~seq | Họ tên~full | Năm sinh~born:%Y~OPEN | Số CCCD~cccd | Hành vi~=Trộm cắp/Đánh bạc/Gây rối~CRIME | Chỗ ở~street"),
        roll("학생명부_2학년.xlsx", "kr", 30, "번호~seq | 이름~full | 성별~sex:남/여 | 생년월일~born:%Y.%m.%d | 보호자 연락처~tel", ages=(13, 15)),
        roll("دانش_آموزان.xlsx", "ir", 34, "ردیف~seq | نام و نام خانوادگی~full | کد ملی~melli | تاریخ تولد~?born:%Y/%m/%d | تلفن~tel", ages=(9, 11)),
        roll("أرقام_الجلوس.xlsx", "eg", 45, "رقم الجلوس~key:41#### | اسم الطالب~full | الرقم القومي~egypt | المجموع~num:180-410", "نتيجة الصف الثالث الإعدادي|\n", ages=(14, 16)),
        roll("paivakoti_ryhma.csv", "fi", 18, "Lapsi~full | Synt.~born:%d.%m.%Y | Allergiat~=pähkinä/maito/ei~OPEN | Huoltajan puh.~tel", ages=(3, 6), delimiter=";"),
        roll("社保参保人员.csv", "cn", 62, "序号~seq | 姓名~full | 公民身份号码~china | 参保状态~=正常/中断 | 联系电话~?tel:139######## | 户籍地址~street"),
        roll("UDISE_class7.csv", "in", 40, "Sl No~seq | Adm. No~key:2019/### | Student Name~full | DOB~born:%d/%m/%Y | Gender~sex:Boy/Girl | Social Cat.~=GEN/OBC/SC/ST~OPEN | Religion~=Hindu/Muslim/Sikh/Christian~FAITH | Aadhaar~aadhaar:bare", ages=(11, 13)),
        roll("detenidos_turno.csv", "mx", 14, "Folio~seq | Nombre~full:caps | Alias~= | Edad~age | Motivo~=Robo/Riña/Escándalo en vía pública~CRIME | Hora~=02:15/23:40"),
        duo("matriculas_2025.csv", "br", 30, "RA~key:110#### | Aluno(a)~full | Dt nasc~born:%d/%m/%Y | Turma~=6A/6B", "Responsável~full | CPF resp.~cpf | Celular~tel", delimiter=";", ages=(11, 12)),
        duo("ksiega_slubow.xlsx", "pl", 21, "Lp.~seq | Data ślubu~date:%d.%m.%Y | Pan młody~full | ur.~born:%d.%m.%Y", "Panna młoda~full | ur. ~born:%d.%m.%Y | Parafia~=św. Anny/św. Jana~OPEN", "Księga ślubów|\n", couples=True),
        duo("emergency_cards.csv", "us", 25, "Student~full:comma | Grade~num:1-5", "Emergency Contact~full:west | Relationship~=Parent/Guardian/Neighbor~OPEN | Phone~tel | Email~?mail"),
    ]
