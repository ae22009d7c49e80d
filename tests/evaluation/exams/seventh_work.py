"""Seventh exam: exports of the software of offices, shops and schools."""
# fmt: off

from tests.evaluation.exams.seventh_making import beside, cells, drawn, duo, often, people, roll, table
from tests.evaluation.exams.tables import Exam


def contacts() -> list[Exam]:
    """Customers, contacts, members of groups, as the web services export them."""
    return [
        _hubspot(),
        roll("salesforce_report_leads.csv", "it", 52, "First Name~given | Last Name~family | Title~=Procurement Manager/Buyer/Owner~OPEN | Company / Account~=Officine Brenta/Tessuti Adda/Molini Piave~ORG | Lead Source~=Web/Trade Show/Purchased List | Email~mail:posta.example | Phone~tel | Lead Status~=Open - Not Contacted/Qualified", end=(("",), ("Confidential Information - Do Not Distribute",), ("Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.",))),
        roll("subscribed_members_export.csv", "nl", 70, "Email Address~mail | First Name~?given | Last Name~?family | MEMBER_RATING~num:1-5 | OPTIN_TIME~date:%Y-%m-%d 08:12:41 | OPTIN_IP~ip | LATITUDE~amt:52~OPEN | LEID~form:4########~OPEN | EUID~form:7fd2######~OPEN"),
        roll("google_contacts_2.csv", "ie", 38, "First Name~given | Middle Name~= ~OPEN | Last Name~family | Nickname~= ~OPEN | Labels~=* myContacts ::: Choir/* myContacts | E-mail 1 - Label~=* Home/* Work | E-mail 1 - Value~mail | Phone 1 - Label~=Mobile | Phone 1 - Value~tel | Address 1 - Street~?street"),
        roll("contacts_outlook.CSV", "dk", 33, "Title~= ~OPEN | First Name~given | Middle Name~= ~OPEN | Last Name~family | Company~=Nordhavn Revision/Limfjord Byg~ORG | Business Street~street | Business City~town | Mobile Phone~tel | E-mail Address~mail | E-mail Type~=SMTP"),
        roll("Connections_2.csv", "fr+be", 44, "First Name~given | Last Name~family | URL~uid:https://www.linkedin.com/in/g-f-##~OPEN | Email Address~?mail | Company~=Atelier Numérique/Banque des Alpes/Groupe Loiret~ORG | Position~=Chef de projet/Data Engineer/DRH~OPEN | Connected On~date:%d %b %Y", 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n'),
        roll("stripe_unified_customers.csv", "gb", 48, "id~form:cus_Nf##xq##Ld##~OPEN | Description~= | Email~mail | Name~full | Created (UTC)~date:%Y-%m-%d 10:22 | Card Last4~form:####~OPEN | Card Brand~=Visa/MasterCard/American Express | Card Funding~=credit/debit | Delinquent~=false/true | Total Spend~amt:900"),
        often("paypal_Download.CSV", "es", 29, 66, "Fecha~date:%d/%m/%Y | Hora~=10:14:02/18:40:55 | Nombre~full | Tipo~=Pago de checkout exprés/Reembolso de pago | Divisa~=EUR | Bruto~amt:120 | Correo electrónico del remitente~mail | Id. de transacción~form:4XV######PL######~OPEN"),
        roll("customers_export_shopify.csv", "ca", 57, "Customer ID~form:68########~OPEN | First Name~given | Last Name~family | Email~mail | Accepts Email Marketing~=yes/no | Default Address Address1~street | Default Address City~town | Default Address Zip~=P3E 1A4/E1C 8X3/V1Y 2B6~POST | Phone~?tel | Total Spent~amt:640 | Total Orders~num:1-14 | Tags~=newsletter/wholesale"),
        roll("eventbrite_report_attendees.csv", "za", 61, "Order #~form:9########~OPEN | Order Date~date | First Name~given | Surname~family | Email~mail | Quantity~=1 | Ticket Type~=General Admission/Early Bird | Attendee #~form:17########~OPEN | Cell Phone~tel | Attendee Status~=Attending/Checked In"),
        roll("Meetup_Member_List.xls.txt", "tr", 42, "Name~full | User ID~form:user 2########~OPEN | Title~= ~OPEN | Event Host~= /Event host | RSVPs Total~num:0-60 | Joined Group on~date:%m/%d/%Y | URL of Member Profile~form:https://www.meetup.com/members/2########~OPEN", delimiter="\t"),
        roll("strava_club_members.csv", "no", 26, "Athlete~full | Rank~seq | Distance~=42.1 km/18.0 km/77.5 km | Rides~num:1-9 | Elev. Gain~=312 m/1,204 m", "Fjellsykkel Hamar|Last week's leaderboard\n"),
        roll("discourse_user_list.csv", "se", 64, "username~uid:af##", ages=(18, 40)),
        roll("newsletter_ontvangers.txt", "nl", 47, "e-mail~mail:kpnpost.example", headed=False),
        roll("fbk_sms_blast.csv", "gh", 53, "msisdn~tel", "Easter promo - recipients\n"),
    ]


def _hubspot() -> Exam:
    sellers = drawn(people("al", 3, "hubspot sellers"), 45, "hubspot")
    left = cells(people("ro", 45, "hubspot"), "Record ID~form:2715######1~OPEN | First Name~given | Last Name~family | Email~mail | Phone Number~?tel | Lead Status~=New/Attempted to contact/Unqualified")
    return table("hubspot-crm-exports-all-contacts_2.csv", *beside(left, cells(sellers, "Contact owner~full | Marketing contact status~=Marketing contact/Non-marketing contact")), 48)


def staff() -> list[Exam]:
    """Employees, accounts and payrolls."""
    return [
        roll("workday_worker_extract.xlsx", "uc+ca", 54, "Employee ID~key:10#### | Legal Name - First Name~given | Legal Name - Last Name~family | Date of Birth~born:%m/%d/%Y | Gender~sex:Male/Female | Race/Ethnicity~=White (United States of America)/Black or African American/Two or More Races~ETHNIC | Business Title~=Analyst II/Team Lead~OPEN | Total Base Pay Annualized - Amount~pay:41000 | Primary Work Email~mail:harborwell.example", "Worker Extract - As Of 2025-06-30\n\n"),
        roll("PA20_stammdaten_sap.txt", "ch", 41, "PersNr~key:0004#### | Nachname Vorname~full:comma | GebDatum~born:%d.%m.%Y | AHV-Nr.~ahv | KostSt.~form:41##00 | MaKreis~=Angestellte/Stundenlohn | Jahresgehalt~pay:62000", delimiter="\t"),
        roll("ADP_payroll_register.csv", "uc", 37, "File #~key:00#### | Payroll Name~full:comma | SSN~ssn | Dept~=000210/000340 | Reg Hrs~num:60-80 | Gross Pay~amt:4200~OPEN | Federal W/H~amt:700 | Check #~form:00######~OPEN"),
        roll("lonnliste_mars.csv", "no", 23, "Ansattnr~key:### | Etternavn~family | Fornavn~given | Fødselsnummer~fodselsnummer | Stilling %~=100/80/50 | Brutto~pay:38000 | Skattetrekk~amt:9000", delimiter=";"),
        roll("stato_personale.xlsx", "it", 31, "Matr.~key:#### | Cognome~family:caps | Nome~given:caps | Codice Fiscale~fiscal | Data nascita~born:%d/%m/%Y | Livello~=C2/D1/B3 | RAL~pay:19000 | Sindacato~=CGIL/CISL/UIL/nessuno~UNION", "SPETT. DIREZIONE|\nSTATO DEL PERSONALE AL 31/12/2024|\n\n"),
        roll("bordro_ocak.xlsx", "tr", 34, "Sıra~seq | Adı Soyadı~full:caps | T.C. Kimlik No~tckn | Gün~num:20-30 | Brüt Ücret~pay:23000 | SGK Kesintisi~amt:5000 | Net Ödenen~amt:30000~OPEN", "OCAK AYI ÜCRET BORDROSU|\n", (("", "TOPLAM", "", 952, 1_104_300, 91_004, 731_210),)),
        roll("virements_salaires.csv", "be", 27, "N° nat.~rijks | Bénéficiaire~full:capsfamily | Compte IBAN~iban7 | Montant~amt:3100~OPEN | Communication~=Salaire 05-2025", delimiter=";"),
        roll("ADUsers.csv", "ie", 49, "DistinguishedName~initials:CN={G} {f},OU=Staff,DC=corp,DC=example~OPEN | Enabled~=True/False | GivenName~given | Name~full | ObjectClass~=user | SamAccountName~uid:af## | Surname~family | UserPrincipalName~mail:corp.example", "#TYPE Microsoft.ActiveDirectory.Management.ADUser\n"),
        roll("github_org_members_2.csv", "se+tw", 30, "login~uid:gf## | name~?full:west | role~=member/admin | 2fa~=enabled/disabled | saml_name_id~?mail:devfjord.example"),
        roll("slack-acmehq-members.csv", "bg", 40, "username~uid:g.f | email~mail:sofsoft.example | status~=Member/Admin/Deactivated | billing-active~=1/0 | has-2fa~=1/0 | userid~form:U0#K#Q###~OPEN | fullname~full | displayname~given~OPEN | expiration-timestamp~= "),
        roll("jira-users-export.csv", "cz", 36, "User id~form:5b10a2######~OPEN | User name~full | email~mail:vyvoj.example | User status~=Active/Suspended | Added to org~date:%d %b %Y | Last seen in Jira Software~date:%d %b %Y"),
        roll("teams_attendanceReport.csv", "pt", 22, "Name~full | First Join~date:%m/%d/%y, 2:58:14 PM | Last Leave~date:%m/%d/%y, 3:57:40 PM | In-Meeting Duration~=58m 12s/41m 3s | Email~mail:empresa.example | Participant ID (UPN)~mail:empresa.example | Role~=Presenter/Attendee", "1. Summary|\nMeeting title|Ponto de situação semanal\nAttended participants|22\n\n2. Participants|\n", delimiter="\t"),
        roll("participants_87340021955.csv", "my", 31, "Name (Original Name)~full | User Email~?mail | Join Time~date:%d/%m/%Y 09:01:22 AM | Leave Time~date:%d/%m/%Y 10:12:09 AM | Duration (Minutes)~num:2-72 | Guest~=Yes/No | Recording Consent~=Y/ ", "Meeting ID|Topic|Duration (Minutes)|Participants\n873 4002 1955|Taklimat Keselamatan|74|31\n\n"),
        roll("cv_pipeline.xlsx", "ng", 43, "S/N~seq | Applicant~full:capsfamily | Gender~sex:Male/Female | State of Origin~=Enugu/Oyo/Plateau/Kano~OPEN | Qualification~=B.Sc./HND/M.Sc. | NYSC~=Discharged/Exempted | Phone~tel | Remark~=Shortlist/KIV/Regret"),
    ]


def schools() -> list[Exam]:
    """Pupils and students."""
    return [
        roll("courseid_412_participants.csv", "ro", 39, "First name~given | Last name~family | ID number~key:24#### | Institution~= ~OPEN | Department~=Informatică/Matematică | Email address~mail:stud.example | Last downloaded from this course~=1750412210/1750411876"),
        roll("2025-Grades-BIO_101.csv", "uc", 45, "Student~full:comma | ID~num:20000-98000~OPEN | SIS User ID~key:S00#### | SIS Login ID~uid:af### | Section~=BIO 101-01/BIO 101-02 | Lab 1 (88412)~num:4-10 | Midterm (88413)~num:40-100 | Final Score~amt:99", ages=(18, 24)),
        roll("powerschool_student_export.txt", "ca", 62, "Student_Number~key:40#### | LastFirst~full:comma | Grade_Level~=9/10/11/12 | DOB~born:%m/%d/%Y | Gender~sex | Home_Phone~tel | Street~street | SchoolID~=0312 | Enroll_Status~=0", ages=(13, 18), delimiter="\t"),
        duo("elevi_parinti.xlsx", "ro", 26, "Nr. crt.~seq | Elev~full:capsfamily | CNP elev~cnp | Clasa~=a V-a A/a V-a B", "Părinte / tutore~full | Telefon părinte~tel", "Școala Gimnazială nr. 7|\nTabel nominal|\n", ages=(10, 13)),
        roll("třída_4B.csv", "cz", 24, "Č.~seq | Příjmení a jméno~full:capsfamily | Rodné číslo~rodne | Bydliště~street | ZP~=111/205/211 | Prospěch~=P/PV/N", delimiter=";", ages=(9, 11)),
        roll("klassenliste_6a.xlsx", "ch", 21, "Nr.~seq | Name~family | Vorname~given | Geb.~born:%d.%m.%y | Wohnort~town | Tel. Eltern~tel", "Primarschule Seefeld, Klasse 6a|\n", ages=(11, 13)),
        roll("boletim_turma_12C.csv", "pt", 25, "N.º~seq | Nome~full | Proc.~key:18### | Port.~num:7-20 | Mat.~num:5-20 | Fís.-Quím.~num:5-20 | Faltas~num:0-22 | Escalão ASE~=A/B/sem~OPEN", delimiter=";", ages=(16, 19)),
        roll("kursdeltagare_sfi.csv", "se+iq", 36, "Personnummer~?personnummer | Namn~full | Modersmål~=arabiska/svenska/dari~TONGUE | Nivå~=1B/2C/3D | Frånvaro h~num:0-60", delimiter=";"),
        roll("obshchezhitie_3.xlsx", "kz", 48, "№ комнаты~num:201-418 | ФИО~full | ИИН~iin | Факультет~=ФИТ/ЮФ/МедФ | Курс~num:1-4 | Телефон~tel", "Общежитие № 3. Список проживающих|\n", ages=(17, 24)),
        roll("burs_başvuruları.csv", "tr", 33, "Başvuru No~key:2025-### | Adı~given | Soyadı~family | T.C.~tckn | Hane Geliri~pay:17000 | Şehit/Gazi Yakını~=E/H~OPEN | Puan~amt:100", delimiter=";", ages=(18, 26)),
        roll("ውጤት_ሰንጠረዥ.xlsx", "et", 35, "ተ.ቁ~seq | የተማሪ ስም~full | ጾታ~sex:ወ/ሴ | ዕድሜ~age | ሒሳብ~num:30-100 | እንግሊዝኛ~num:30-100 | ደረጃ~num:1-35", ages=(13, 18)),
        roll("परीक्षाफल_२०८१.csv", "np", 40, "सि.नं.~key:०२१#### | विद्यार्थीको नाम~full | जन्म मिति~born:%Y/%m/%d | नेपाली~num:20-75 | गणित~num:20-75 | GPA~amt:4", ages=(14, 18)),
        roll("kcse_sms_results_TZ.csv", "tz", 58, "CNO~form:S0331-0###~OPEN | CANDIDATE'S NAME~full:caps | SEX~sex | AGGT~num:7-35 | DIV~=I/II/III/IV/0 | DETAILED SUBJECTS~=CIV-C HIST-D/CIV-B HIST-C~OPEN", ages=(16, 20)),
    ]
