"""Sixth exam: staff, payroll, applicants, shops, clubs, travel in many countries."""
# fmt: off

from tests.evaluation.exams.sixth_making import roll
from tests.evaluation.exams.tables import Exam


def staff() -> list[Exam]:
    """Staff, payroll and applicants."""
    return [
        roll("folha_pagto_03.csv", "br", 48, "Matr.~key:00### | Nome do funcionário~full:caps | CPF~cpf | Dt. Nasc.~born:%d/%m/%Y | Sal. Bruto~pay:2400 | Lotação~=ADM/OBRAS/TI", delimiter=";"),
        roll("salary_register_apr.xlsx", "in", 40, "Emp Code~key:EMP#### | Emp Name~full | DOB~born:%d-%m-%Y | Aadhaar No.~aadhaar | Mob No~tel | Gross~pay:24000 | LOP Days~num:0-3", "Salary Register - April|\nUnit: Pimpri|\n"),
        roll("kadry_lista.csv", "pl", 44, "Nr ewid.~key:0#### | Nazwisko~family | Imię~given | PESEL~pesel | Data ur.~born:%d.%m.%Y | Wynagr. zasadnicze~pay:4700", delimiter=";"),
        roll("nomina_quincenal.xlsx", "mx", 36, "No. Emp.~key:#### | Nombre~full | NSS~nss:bare | Sueldo Neto~pay:6200 | Depto.~=Almacén/Ventas/Admón."),
        roll("كشف_المرتبات.xlsx", "eg", 30, "م~seq | الاسم~full | الرقم القومي~egypt | الوظيفة~=محاسب/مهندس/سائق~OPEN | صافي المرتب~pay:6500"),
        roll("muster_roll.csv", "ke", 38, "S/No~seq | Employee Name~full:caps | ID No.~kenya | Phone~tel | Basic Pay~pay:21000"),
        roll("201_file_masterlist.xlsx", "ph", 34, "Emp. No.~key:20-#### | Surname~family | First Name~given | Bday~born:%m/%d/%Y | SSS No.~sss | Contact No.~tel | Basic~pay:14000"),
        roll("data_karyawan.csv", "id", 42, "NIP~key:19######## | Nama Lengkap~full | NIK KTP~nik | Tgl Lahir~born:%d-%m-%Y | L/P~sex:L/P | No. HP~tel | Gaji Pokok~pay:4200000", delimiter=";"),
        roll("รายชื่อพนักงาน.xlsx", "th", 28, "รหัส~key:T#### | ชื่อ-สกุล~full | เลขประจำตัวประชาชน~thai | โทร.~tel | เงินเดือน~pay:15000"),
        roll("רשימת_עובדים.xlsx", "il", 32, "מס' עובד~key:#### | שם משפחה~family | שם פרטי~given | ת.ז.~israel | טלפון נייד~tel | שכר ברוטו~pay:9000"),
        roll("misthodosia.csv", "gr", 30, "Επώνυμο~family | Όνομα~given | ΑΦΜ~afm | ΑΜΚΑ~amka | Μικτές αποδοχές~pay:1100", delimiter=";"),
        roll("palkkalista.csv", "fi", 26, "Sukunimi~family | Etunimi~given | Hetu~hetu | Puh.~tel | Kk-palkka~pay:2600", delimiter=";"),
        roll("berjegyzek.xlsx", "hu", 24, "Sorsz.~seq | Név~full | TAJ szám~taj | Szül. idő~born:%Y.%m.%d. | Bruttó bér~pay:390000"),
        roll("bang_luong.xlsx", "vn", 33, "STT~seq | Họ và tên~full | Ngày sinh~born:%d/%m/%Y | CCCD~cccd | SĐT~tel | Thực lĩnh~pay:9000000"),
        roll("급여대장.xlsx", "kr", 29, "사번~key:2019### | 성명~full | 주민등록번호~rrn | 부서~=총무팀/개발팀/영업팀 | 기본급~pay:2500000"),
        roll("従業員名簿.csv", "jp", 31, "社員番号~key:J##### | 氏名~full | 生年月日~born:%Y/%m/%d | 個人番号~mynumber | 携帯電話~tel | 基本給~pay:230000"),
        roll("员工花名册_六月.xlsx", "cn", 46, "工号~key:A#### | 姓名~full | 性别~sex:男/女 | 身份证号~china | 手机号~tel:138######## | 部门~=财务部/市场部/生产部"),
        roll("vidomist_zp.csv", "ua", 27, "Таб. №~key:0### | ПІБ~full | ІПН~rnokpp | Нараховано~pay:15000", delimiter=";"),
        roll("لیست_حقوق.xlsx", "ir", 25, "ردیف~seq | نام~given | نام خانوادگی~family | کد ملی~melli | حقوق پایه~pay:11000000"),
        roll("bamboohr_directory.csv", "us+in", 50, "Employee #~key:### | Last name, First name~full:comma | Job Title~=Engineer/Designer/Recruiter~OPEN | Work Email~mail:lumenforge.example | Mobile Phone~tel | Hire Date~date"),
        roll("greenhouse_candidates.csv", "us", 60, "Candidate Name~full:west | Email~mail | Phone~tel | Job~=Backend Engineer/Office Manager~OPEN | Source~=Referral/LinkedIn | Stage~=Screen/Onsite/Rejected | Applied On~date"),
    ]


def trades() -> list[Exam]:
    """Customers, guests, members."""
    return [
        roll("Zoho_Leads.csv", "in", 55, "Lead Id~form:zcrm_4876############~OPEN | First Name~given | Last Name~family | Email~mail | Mobile~tel | Lead Status~=Contacted/Junk Lead | City~town"),
        roll("paypal_activity.csv", "de+us", 40, "Date~date:%d/%m/%Y | Name~full:west | Type~=Express Checkout Payment/Mobile Payment | Currency~=EUR | Gross~amt:300 | From Email Address~mail | Transaction ID~form:8AB######XY######~OPEN"),
        roll("sepa_mandate.csv", "de", 36, "Mandatsref.~form:MD-######~OPEN | Kontoinhaber~full:comma | IBAN~iban | Betrag~amt:90", delimiter=";"),
        roll("hotel_inn_arrivals.xlsx", "hu+pl+jp", 33, "Rm~num:101-420 | Guest~full:mixed | Nat.~nation | Passport No~pass:BX####### | DOB~born:%d%b%Y | Nts~num:1-6", "Grand Tisza Hotel|\nArrivals report|\n"),
        roll("pax_manifest.tsv", "vn+kr", 44, "Seq~seq | Pax Name~full:west | Sex~sex | PPT No.~pass:M######## | D.O.B.~born:%d/%m/%y | Seat~form:1#C", delimiter="\t"),
        roll("klub_tagok.csv", "hu", 22, "Tagsági sz.~key:FTC-### | Név~full | Születési dátum~born:%Y-%m-%d | E-mail~mail | Tagdíj~=befizetve/hátralék", delimiter=";"),
        roll("jasenrekisteri.csv", "fi", 28, "Jäsennro~key:#### | Sukunimi~family | Etunimi~given | Syntymäaika~born:%d.%m.%Y | Lähiosoite~street | Postitoimipaikka~town | Puhelin~tel", delimiter=";"),
        roll("marathon_starters.csv", "ke+fi+jp", 51, "Bib~num:1-9000~OPEN | Name~full:west | Sex~sex | YOB~born:%Y~OPEN | Nation~nation | Team~=Striders/Harriers | Chip Time~=03:12:44/02:58:01"),
    ]
