"""Eighth exam: schools, clinics, aid, police, courts."""
# fmt: off

from tests.evaluation.exams import eighth_names  # noqa: F401 - adds its lands
from tests.evaluation.exams.sixth_making import duo, roll
from tests.evaluation.exams.tables import Exam


def public() -> list[Exam]:
    """Pupils, patients, refugees, accused."""
    return [
        roll("moodle_grades_HIS204.csv", "co", 39, "Nombre~given | Apellido(s)~family | Número de ID~key:20210#### | Dirección de correo~mail:uni.example | Total del curso~amt:100"),
        roll("powerschool_students.txt", "ca", 60, "Student_Number~key:40#### | Last_Name~family | First_Name~given | DOB~born:%m/%d/%Y | Gender~sex | Home_Phone~tel", delimiter="\t", ages=(6, 12)),
        roll("openmrs_cohort_enugu.csv", "ng", 46, "Identifier~key:100H#### | Given Name~given | Family Name~family | Gender~sex | Birthdate~born | Phone~?tel | Diagnosis~=Malaria/Typhoid/Anaemia~HEALTH"),
        roll("tracker_tb_events.csv", "et", 30, "ተ.ቁ~seq | ሙሉ ስም~full | ዕድሜ~age | ፆታ~sex:ወ/ሴ | ስልክ~tel"),
        roll("kobo_protection_form_v3.csv", "pk", 43, "start~date | respondent_name~full | respondent_age~age | respondent_gender~sex:male/female | contact_number~tel | needs~=food/cash/legal"),
        roll("asylum_interviews_week23.xlsx", "et", 18, "Case ref~key:ASY/25/### | Applicant~full | Date of birth~born:%d/%m/%Y | Interview~date | Stage~=first instance/appeal~OPEN"),
        roll("jail_roster_public_2.csv", "ca", 35, "Booking #~key:25-00### | Inmate~full:comma | Age~age | Charge~=DUI/Burglary/Assault 2~CRIME | Bail~num:500-20000"),
        roll("court_list_tuesday.xlsx", "gb", 17, "Time~=10:00/10:30/14:00 | Case no.~key:T2025#### | Defendant~full:caps | Offence~=Theft/Fraud/Affray~CRIME", "Crown Court|Courtroom 3\n"),
        roll("biraci_spisak.csv", "rs", 62, "Р.бр.~seq | Презиме~family | Име~given | Адреса~street | Датум рођења~born:%d.%m.%Y"),
        roll("სტუდენტები.xlsx", "ge", 33, "№~seq | სახელი, გვარი~full | დაბადების თარიღი~born:%d.%m.%Y | ტელეფონი~tel"),
        roll("привитые_дети.csv", "ru", 27, "№~seq | ФИО ребёнка~full | Дата рождения~born:%d.%m.%Y | Прививка~=АКДС/БЦЖ/Корь~OPEN | Серия~form:А###", delimiter=";", ages=(1, 7)),
        roll("টিকা_তালিকা.xlsx", "bd", 41, "ক্রমিক~seq | নাম~full | বয়স~age | মোবাইল~tel | টিকা~=১ম ডোজ/২য় ডোজ~OPEN"),
        roll("மாணவர்_பட்டியல்.csv", "ta", 36, "வ.எண்~seq | பெயர்~full | பிறந்த தேதி~born:%d-%m-%Y | ஆதார் எண்~aadhaar", ages=(8, 11)),
        roll("laboratoř_výsledky.csv", "cz", 24, "Č. žádanky~form:L-#####~OPEN | Příjmení a jméno~full:comma | Narozen~born:%d.%m.%Y | Vyšetření~=CRP/glukóza/TSH~OPEN | Výsledek~amt:90", delimiter=";"),
        roll("programări_cabinet.xlsx", "ro", 22, "Ora~=08:00/08:20/08:40 | Pacient~full | Telefon~tel | Motiv~=consult/control/rețetă~OPEN | Data~date:%d.%m.%Y"),
        roll("общежитие_стаи.csv", "bg", 28, "Стая~num:101-520 | Име и фамилия~full | Факултет~=ФМИ/ЮФ~OPEN | Телефон~tel"),
        roll("detencion_migratoria.csv", "co", 19, "Exp.~key:EM-#### | Nombre completo~full:comma | Fecha nac.~born:%d/%m/%Y | Ingreso~date | Situación~=deportación/asilo~ASYLUM"),
        roll("barnevern_saker.xlsx", "no", 15, "Saksnr.~key:BV-25-## | Barnets navn~full | Født~born:%d.%m.%Y | Tiltak~=avlastning/fosterhjem~OPEN", ages=(2, 15)),
        duo("registre_mariages.csv", "fr", 14, "Date~date:%d/%m/%Y | Époux~full | né le~born:%d/%m/%Y", "Épouse~full | née le~born:%d/%m/%Y", delimiter=";", couples=True),
    ]
