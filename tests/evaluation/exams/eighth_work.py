"""Eighth exam: what the software of firms, shops and clubs exports."""
# fmt: off

from tests.evaluation.exams import eighth_names  # noqa: F401 - adds its lands
from tests.evaluation.exams.sixth_making import roll
from tests.evaluation.exams.tables import Exam


def work() -> list[Exam]:
    """Customers, staff, guests, members."""
    return [
        roll("hubspot-export-contacts-benelux.csv", "nl+gb", 36, "Record ID~key:7510#####~OPEN | First Name~given | Last Name~family | Email~mail | Phone Number~?tel | Lead Status~=New/Open/Connected | Create Date~date"),
        roll("salesforce_leads_report.csv", "ca", 31, "Lead ID~form:00Q5g00000####~OPEN | Salutation~=Mr./Ms./Dr.~OPEN | First Name~given | Last Name~family | Title~=Buyer/CFO/Owner~OPEN | Mobile~tel | Email~mail"),
        roll("subscribed_members_export_ab12.csv", "fr", 55, "Email Address~mail:courrier.example | First Name~?given | Last Name~?family | MEMBER_RATING~num:1-5 | OPTIN_TIME~date | CONFIRM_IP~ip"),
        roll("workday_worker_extract_2.xlsx", "se", 42, "Employee ID~key:2100## | Legal Name~full:comma | Hire Date~date | Cost Center~form:CC-##0 | Work Email~mail:bolag.example | Base Pay~pay:31000", "All Workers - Sverige|\n"),
        roll("PA20_infotype0002.xlsx", "cz", 28, "PERNR~key:000104## | NACHN~family | VORNA~given | GBDAT~born:%d.%m.%Y | GESCH~sex:1/2"),
        roll("shop_customers_export_uk.csv", "gb", 44, "Customer ID~form:64#########~OPEN | First Name~given | Last Name~family | Email~mail | Default Address Address1~street | Default Address City~town | Phone~?tel | Total Spent~amt:900 | Total Orders~num:1-12"),
        roll("stripe_unified_customers_2.csv", "no", 33, "id~form:cus_P#aX####bQ~OPEN | Email~mail | Name~full | Created (UTC)~date | Card Last4~form:####~OPEN | Total Spend~amt:400"),
        roll("eventbrite_attendees_report.csv", "ca+ng", 40, "Order #~form:91########~OPEN | Order Date~date | First Name~given | Last Name~family | Email~mail | Quantity~=1 | Ticket Type~=Early Bird/General | Attendee Status~=Attending/Checked In"),
        roll("Connections_LI.csv", "it", 38, "First Name~given | Last Name~family | URL~form:https://net.example/in/u####~OPEN | Email Address~?mail | Company~=Officine Nord/Studio Blu~OPEN | Position~=Buyer/Engineer~OPEN | Connected On~date:%d %b %Y", "Notes:|\nWhen exporting your data some e-mail addresses are missing.|\n"),
        roll("outlook_kontakter.csv", "no", 25, "Fornavn~given | Etternavn~family | Mobiltelefon~tel | E-postadresse~mail | Gate (privat)~street | Sted~town"),
        roll("zoom_participants_9231.csv", "pk", 29, "Name (Original Name)~full | User Email~mail | Join Time~date:%m/%d/%Y 09:02 | Duration (Minutes)~num:3-90 | Guest~=Yes/No", "Meeting ID,Topic|Weekly staff\n"),
        roll("slack-workspace-members.csv", "ro", 34, "username~user | email~mail | status~=Member/Admin | userid~form:U0#K####~OPEN | fullname~full | displayname~given"),
        roll("Get-ADUser_out.csv", "al", 47, "DistinguishedName~full:CN={0},OU=Staff,DC=corp,DC=example~OPEN | Enabled~=True/False | GivenName~given | SamAccountName~user | Surname~family | UserPrincipalName~mail:corp.example~OPEN"),
        roll("jira_users_2025.csv", "bg", 23, "User id~form:5f#a####c##~OPEN | User name~full | email~mail | User status~=Active/Suspended | Last seen in Jira~date"),
        roll("bordro_eylul.xlsx", "tr", 26, "Sicil No~key:S-0## | Adı Soyadı~full | Brüt Ücret~pay:32000 | Kesinti~num:100-4000 | IBAN~iban~OPEN", "Bordro|Eylül\n"),
        roll("nomina_quincena.csv", "co", 37, "Cód.~key:E### | Empleado~full:caps | Cargo~=Operario/Auxiliar~OPEN | Salario básico~pay:1400000 | Celular~tel", delimiter=";"),
        roll("ospiti_albergo.csv", "it", 21, "Cognome~family | Nome~given | Data di nascita~born:%d/%m/%Y | Sesso~sex:M/F | N. passaporto~pass:YA####### | Camera~num:101-340", delimiter=";"),
        roll("PAX_manifest_XQ417.txt", "tr+ru", 52, "SEQ~seq | PAX NAME~full:caps | SEAT~form:##C | DOC NO~pass:U######## | DOB~born:%d%b%y", delimiter="\t"),
        roll("sinistres_auto.csv", "fr", 30, "N° sinistre~form:S25-#####~OPEN | Assuré~full:capsfamily | Date~date:%d/%m/%Y | Tél.~tel | Montant~amt:8000", delimiter=";"),
        roll("donateurs_2024.xlsx", "nl", 45, "Relatienr.~key:D#### | Naam~full | Adres~street | Woonplaats~town | Gift (EUR)~num:5-500"),
        roll("petition_signatures_park.csv", "gb", 58, "#~seq | Signatory~full | Town~town | Signed on~date | E-mail~?mail"),
        roll("fotbollsklubb_p12.csv", "se", 20, "Spelare~full | Född~born:%Y-%m-%d | Tröja~num:1-30 | Vårdnadshavares mobil~tel", ages=(11, 13)),
        roll("anetaret_sindikates.csv", "al", 32, "Nr. anëtarit~key:A-### | Emri mbiemri~full | Sindikata~=SPA/KSSH~UNION | Tel.~tel"),
    ]
