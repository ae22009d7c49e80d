"""Sixth exam: schools, hospitals, aid, police, courts, voters, parishes."""
# fmt: off

from tests.evaluation.exams.sixth_making import roll
from tests.evaluation.exams.tables import Exam


def care() -> list[Exam]:
    """Patients and people in need."""
    return [
        roll("hl7_pid_flat.txt", "us", 40, "PID-3~key:MRN###### | PID-5~full:comma | PID-7~born:%Y%m%d | PID-8~sex | PID-11~street | PID-13~tel | DG1-3~=E11.9/I10/J45.909~HEALTH", delimiter="\t"),
        roll("redcap_baseline.csv", "ke", 35, "record_id~key:KSM-### | first_name~given | last_name~family | dob~born | sex~sex:1/2 | hiv_status~=positive/negative~HEALTH | phone_primary~tel"),
        roll("kobo_household_v7.csv", "sy", 50, "start~date | hh_head_name~full | hh_head_sex~sex:male/female | hh_head_age~age | hh_phone~tel | shelter~=tent/caravan | _uuid~form:9f3a####-####-4###-8###-############~OPEN"),
        roll("progres_individuals.xlsx", "sy", 60, "Individual ID~key:JOR-00###### | Full Name~full | Sex~sex | Date of Birth~born:%d-%b-%Y | CoO~=SYR~NATIONAL | Legal Status~=REF/ASR~ASYLUM | Specific Needs~=DS-BD/CR-NN/--~OPEN"),
    ]


def state() -> list[Exam]:
    """State, courts, churches, schools."""
    return [
        roll("padron_electoral.csv", "mx", 64, "Secc.~num:100-480 | Ap. y Nombre~full:comma | Sexo~sex:H/M | Edad~age | Domicilio~street"),
        roll("ob_arrest_log.xlsx", "ke", 26, "OB No.~form:OB/##/2025~OPEN | Accused~full:caps | ID No~kenya | Offence~=Theft/Assault/Affray~CRIME | Court date~date:%d/%m/%Y"),
        roll("spysok_9B.xlsx", "ua", 24, "№~seq | Прізвище~family | Ім'я~given | Дата нар.~born:%d.%m.%Y | Адреса~street", ages=(14, 16)),
    ]
