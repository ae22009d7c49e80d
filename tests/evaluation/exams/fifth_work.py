"""Fifth exam: staff, customers, shops, banks, clubs; exports of named systems in their own columns."""
# fmt: off

from tests.evaluation.exams.fifth_making import roll
from tests.evaluation.exams.tables import Exam


def systems() -> list[Exam]:
    """Exports of systems for staff and accounts."""
    return [
        roll("SAP_PA0002.csv", "de", 140, "MANDT~=100 | PERNR~key:00012#### | SUBTY~=  | ENDDA~=99991231~OPEN | BEGDA~date:%Y%m%d | NACHN~family | VORNA~given | GESCH~sex:1/2 | GBDAT~born:%Y%m%d | NATIO~=DE/DE/TR/PL~NATIONAL | FAMST~=0/1/2~MARITAL", delimiter=";"),
        roll("PA0009_Bank.txt", "de", 64, "PERNR~key:0003#### | EMFTX~full | BANKS~=DE~OPEN | IBAN~iban | ZLSCH~=U | BETRG~pay:1900", delimiter="\t", charset="utf-16"),
        roll("Workday_Headcount.xlsx", "us+in", 90, "Employee ID~key:W######## | Legal Name~full:comma | Business Title~=Analyst/Engineer/Recruiter/Director~OPEN | Hire Date~date | Work Email~mail:novaridge.com | Compensation Grade~=L3/L4/L5 | Base Pay (Annualized)~pay:58000 | Cost Center~=CC100/CC240", "Workday - All Active Workers|\nEffective|2025-02-28\n"),
        roll("DATEV_Lohn_Stamm.csv", "de", 75, "Pers.-Nr.~key:1#### | Nachname~family | Vorname~given | Geb.-Dat.~born:%d.%m.%Y | StrHsNr.~street | PLZ~post | Ort~town | StId-Nr~steuer | StKl~=1/3/4/5~OPEN | Konf.~=rk/ev/--~FAITH | IBAN~iban | Brutto~pay:2400", delimiter=";", charset="cp1252"),
        roll("salesforce_contact_export.csv", "us", 130, "Id~form:0035e00000##########~OPEN | Salutation~=Mr./Ms. | FirstName~given | LastName~family | Email~mail | Phone~tel | MailingStreet~street | MailingCity~town | MailingPostalCode~post | Account.Name~=Brightwell Foods/Orion Metals/Kestrel Labs~ORG | LeadSource~=Web/Referral"),
        roll("hubspot-crm-exports-all-contacts_5.csv", "nl", 88, "Record ID~form:5#######~OPEN | First Name~given | Last Name~family | Email~mail | Phone Number~tel | Lead Status~=New/Open/Connected | Create Date~date | Associated Company~=Veldkamp BV/Noordzee Logistiek~ORG"),
        roll("subscribed_members_export_8f1c.csv", "fr", 160, "Email Address~mail | First Name~given | Last Name~family | MEMBER_RATING~=2/3/4 | OPTIN_TIME~date | OPTIN_IP~ip | LAST_CHANGED~date | LEID~form:2########~OPEN | TAGS~=newsletter/vip"),
        roll("shopify_customers_export.csv", "gb", 110, "Customer ID~form:'62#########~OPEN | First Name~given | Last Name~family | Email~mail | Accepts Email Marketing~=yes/no | Default Address Address1~street | Default Address City~town | Default Address Zip~post | Default Address Phone~tel | Total Spent~amt:400 | Total Orders~num:1-9 | Note~= "),
        roll("wc-order-export.csv", "it", 70, "Order Number~seq:4101 | Order Status~=completed/processing | Order Date~date | First Name (Billing)~given | Last Name (Billing)~family | Address 1&2 (Billing)~street | City (Billing)~town | Postcode (Billing)~post | Email (Billing)~mail | Phone (Billing)~tel | Item Name~=Moka 3 tazze/Tazzina/Vassoio | Order Total Amount~amt:90"),
        roll("unified_customers_stripe.csv", "br", 55, "id~form:cus_N#########~OPEN | Description~=  | Email~mail | Name~full | Created (UTC)~date | Card ID~form:card_1#########~OPEN | Currency~=brl | Delinquent~=false | Total Spend~amt:900"),
        roll("mdl_user.csv", "es", 95, "username~user | password~hex | firstname~given | lastname~family | email~mail | city~town | country~=ES~OPEN | auth~=manual/ldap | lastip~ip"),
        roll("Canvas_Grades_BIO101.csv", "us", 36, "Student~full:comma | ID~form:10####~KEY | SIS User ID~key:S00###### | SIS Login ID~user | Section~=BIO101-01/BIO101-02 | Quiz 1 (44120)~num:3-10 | Midterm (44177)~num:40-100 | Final Score~num:50-100", "|||||Points Possible|10|100", ages=(18, 23)),
        roll("PS_student_export.txt", "us", 120, "Student_Number~key:22#### | Last_Name~family | First_Name~given | Grade_Level~num:1-12 | DOB~born:%m/%d/%Y | Gender~sex | Home_Phone~tel | Street~street | Zip~post | Lunch_Status~=F/R/P~OPEN | Ethnicity~=1/2/3/4~ETHNIC", delimiter="\t", ages=(6, 17)),
        roll("AD_users_dump.csv", "nl", 145, "SamAccountName~user | GivenName~given | Surname~family | UserPrincipalName~mail:waterschap-delta.nl | Enabled~=True/False | LastLogonDate~date | Department~=ICT/Beheer/Financiën | MobilePhone~tel", "#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser"),
        roll("passwd.txt", "cz", 40, "a~user | b~=x | c~seq:1001 | d~=100/1000 | e~full | f~=/home~OPEN | g~=\\bin\\bash", headed=False, delimiter=":"),
        roll("jira_users.csv", "ua", 28, "User id~form:5f8a#########~OPEN | User name~full | email~mail | User status~=Active/Inactive | Added to org~date | Last seen in Jira~date"),
        roll("zoom_participants_8417.csv", "kr", 33, "Name (Original Name)~full:tight | User Email~mail | Join Time~date:%m/%d/%Y 09:01:00 AM | Leave Time~date:%m/%d/%Y 10:30:00 AM | Duration (Minutes)~num:20-90 | Guest~=Yes/No | In Waiting Room~=No"),
        roll("eventbrite-report.csv", "gb", 58, "Order #~form:98########~OPEN | Order Date~date | First Name~given | Surname~family | Email~mail | Quantity~=1 | Ticket Type~=Early Bird/General | Dietary requirements~=None/Vegan/Coeliac~OPEN | Cell Phone~tel"),
        roll("google_contacts.csv", "vn", 66, "First Name~given | Last Name~family | E-mail 1 - Label~=* Home/* Work~OPEN | E-mail 1 - Value~mail | Phone 1 - Label~=Mobile~OPEN | Phone 1 - Value~tel"),
        roll("Connections_5.csv", "se", 48, "First Name~given | Last Name~family | URL~form:https://www.linkedin.com/in/p########~OPEN | Email Address~mail | Company~=Skogsbolaget/Tekniska AB~ORG | Position~=Ingenjör/Chef~OPEN | Connected On~date:%d %b %Y", 'Notes:\n"When exporting your connection data, you may notice that some emails are missing."\n'),
        roll("outlook_contacts_5.csv", "at", 42, "Title~=Hr./Fr.~OPEN | First Name~given | Last Name~family | Business Street~street | Business City~town | Business Postal Code~post | Mobile Phone~tel | E-mail Address~mail | Birthday~born:%d.%m.%Y"),
        roll("github_org_members.csv", "pl", 21, "login~user | name~full | email~mail | role~=member/admin | 2fa~=enabled/disabled | public_repos~num:0-80"),
    ]


def trades() -> list[Exam]:
    """Lists kept by hand in many trades."""
    return [
        roll("arrivi_hotel.xlsx", "it+fr", 44, "Cam.~num:101-340 | Cognome~family | Nome~given | Nato il~born | Cittad.~nation | Doc. n.~pass:AX####### | Arrivo~date | Nt~num:1-7", "Hotel Belvedere - schedine alloggiati|\n\n"),
        roll("booking_checkins.csv", "de+nl", 52, "Book Number~form:4########~OPEN | Booked by~full:comma | Guest Name(s)~full | Check-in~date | Check-out~date | Status~=ok/cancelled_by_guest | Price~amt:900 | Commission %~=15 | Phone number~tel", delimiter=";"),
        roll("PNR_LIST_TK1823.txt", "tr", 118, "NO~seq | NAME~full:pnr | RLOC~form:X#B#Q#~OPEN | CLS~=Y/M/J | SEAT~form:2#C | DOCS~pass:U######## | DOB~born:%d%b%y", delimiter="\t"),
        roll("SEPA_lastschriften.csv", "de", 84, "Mandatsref~form:M-20##-#####~OPEN | Zahlungspfl.~full:comma | IBAN~iban | Betrag~amt:60 | Verw.zweck~=Beitrag 1. Qu./Beitrag 2. Qu.", delimiter=";"),
        roll("payroll_bank_file.xlsx", "ng", 65, "S/N~seq | BENEFICIARY NAME~full:caps | ACCT NO~acct:01######## | BANK~=GTB/UBA/ZENITH~OPEN | NET PAY~pay:90000 | NARRATION~=SEPT SALARY", "MINISTRY OF WORKS - SALARY SCHEDULE\n", "||||18,442,900.10|TOTAL"),
        roll("ledenlijst_tennis.ods", "nl", 57, "lidnr~key:L##### | voorn.~given | achternaam~family | geb.dat.~born:%d-%m-%Y | adres~street | pc~post | wpl~town | mob~tel | KNLTB~=ja/nee", ages=(9, 80)),
        roll("syndicat_adherents.xlsx", "fr", 71, "N° adh.~key:A##### | NOM~family:u | Prénom~given | Section~=Santé/Énergie/Poste~OPEN | Cotis. à jour~=O/N~OPEN | Tél. port.~tel | Courriel~mail", "Section syndicale - liste des adhérents à jour au 1er mars\n"),
        roll("scadenze_palestra.xls", "it", 39, "TESSERA~key:P##### | COGNOME E NOME~full:first | CELL~tel | SCAD. CERT. MEDICO~date | ABB.TO~=Mensile/Annuale"),
        roll("swiadczenia_ubezp.csv", "pl", 93, "Nr polisy~form:PZ-########~OPEN | Ubezpieczony~full:first | PESEL~pesel | Ul.~street | Kod~post | Miejsc.~town | Składka~amt:300", delimiter=";", charset="cp1250"),
        roll("abonenty_svyazi.csv", "ru", 126, "Л/с~form:40#######~OPEN | Фамилия~family | Имя~given | Д.р.~born:%d.%m.%Y | Адрес подкл.~addr | Конт. тел.~tel | IMEI~imei | Тариф~=Базовый/Семейный", delimiter=";", charset="cp1251"),
        roll("kurye_teslimat.xlsx", "tr", 62, "Gönd. No~form:TR#########~OPEN | Alıcı~full | Tlf~tel | Adres~addr | Desi~num:1-20 | Kapıda öd.~amt:800"),
        roll("qiye_yuangong.xlsx", "cn", 130, "工号~key:G##### | 姓名~full:tight | 性别~sex:男/女 | 身份证号~sfz | 手机~tel | 部门~=生产部/财务部/仓库~OPEN | 基本工资~pay:4200"),
        roll("meibo_jichikai.csv", "jp", 58, "No.~seq | 氏名~full:first | 〒~post | 住所~street | 電話~tel | 班~=1/2/3", charset="cp932"),
        roll("gogaek.csv", "kr", 77, "고객번호~key:C####### | 성명~full:tight | 주민번호~rrn | 휴대폰~tel | 적립금~num:0-90000 | 등급~=VIP/일반", charset="cp949"),
        roll("nhan_vien.xlsx", "vn", 49, "STT~seq | Họ và tên~full:first | Ngày sinh~born | SĐT~tel | Phòng ban~=Kế toán/Kho | Lương CB~pay:7000000", "CÔNG TY TNHH HOA SEN\nBẢNG LƯƠNG THÁNG 5\n"),
        roll("pengguna_toko.csv", "id", 64, "id_pelanggan~key:PLG##### | nama~full | no_hp~tel | alamat~addr | nik~nik | saldo~num:0-90000", delimiter="|"),
        roll("kundlista.json", "se", 46, "kundnr~key:K###### | fornamn~given | efternamn~family | personnummer~pnr | epost~mail | mobil~tel"),
        roll("asiakkaat.xml", "fi", 38, "asno~key:A##### | etunimi~given | sukunimi~family | hetu~hetu | puhelin~tel | postinro~post"),
        roll("pelates.html", "gr", 45, "Α/Α~seq | Επώνυμο~family | Όνομα~given | ΑΜΚΑ~amka | Κινητό~tel | Πόλη~town"),
        roll("dating_export.ndjson", "us", 150, "uid~user | age~age | gender~sex | looking_for~=men/women/both~ORIENT | orientation~=gay/straight/bi~ORIENT | email~mail | last_ip~ip | pwd_md5~hex"),
        roll("telegram_members.csv", "ru", 90, "user_id~form:7########~OPEN | username~user | first_name~given | last_name~family | phone~tel:79#########"),
        roll("fatloss_gym_leads.psv", "us", 47, "LNAME~family:u | FNM~given:u | CELL_PH~tel | EML~mail | ZIP5~post | SRC~=FB/WALKIN", delimiter="|"),
        roll("cred_dump.txt", "br", 72, "m~mail | s~hex:80", headed=False, delimiter=":"),
        roll("leituras_condominio.docx", "pt", 26, "Fração~form:#.º E~OPEN | Condómino~full | NIF~nif | Telef.~tel | Quota~amt:90"),
        roll("recensione_mutuelle.ods", "fr", 61, "N° SS~nir | NOM Prénom~full:caps | Né(e) le~born:%d/%m/%Y | CP~post | Ville~town | RIB/IBAN~iban"),
    ]
