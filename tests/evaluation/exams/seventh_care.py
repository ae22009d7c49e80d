"""Seventh exam: patients, guests, travellers, the insured, donors and clubs."""
# fmt: off

from tests.evaluation.exams.seventh_making import beside, cells, drawn, duo, often, people, roll, table
from tests.evaluation.exams.tables import Exam


def care() -> list[Exam]:
    """Patients of clinics, laboratories and cohorts."""
    return [
        roll("epic_clarity_pt_list.csv", "uc", 59, "PAT_MRN_ID~key:E####### | PAT_NAME~full:comma | BIRTH_DATE~born:%m/%d/%Y 00:00 | SEX_C~sex:2/1 | ADD_LINE_1~street | CUR_PCP_PROV_ID~num:10000-99999~OPEN | ENC_CLOSED_YN~=Y/N | CURRENT_ICD10_LIST~=E11.65/I50.22/N18.31~HEALTH"),
        roll("openmrs_patient_list.csv", "tz", 41, "Identifier~key:1000## | Given~given | Family Name~family | Age~age | Gender~sex | Birthdate~born:%d-%b-%Y | Enrollment Location~=Mnazi Clinic/Bonde Clinic"),
        roll("hiv_cohort_tracing.xlsx", "za", 53, "Folder No~key:ART####### | Surname~family | First Name~given | DOB~born:%Y/%m/%d | Last CD4~num:40-900~OPEN | VL copies~num:20-90000~OPEN | Regimen~=TLD/TEE/ABC-3TC-DTG~HEALTH | Cell~?tel | Tracing outcome~=RIC/LTFU/RIP/TFO~OPEN", "ART DEFAULTER TRACING - STRICTLY CONFIDENTIAL|\n\n"),
        roll("agenda_consultorio.csv", "cl", 24, "Hora~=09:00/09:20/11:40/15:00 | Paciente~full | RUT~rut | Previsión~=Fonasa B/Fonasa D/Isapre | Motivo~=control/primera vez/receta~OPEN | Fono~tel", delimiter=";"),
        roll("vaccinatielijst_griep.csv", "nl", 46, "BSN~bsn | Achternaam~family | Voornaam~given | Geb.datum~born:%d-%m-%Y | Indicatie~=60-plus/diabetes/COPD~HEALTH | Batch~form:UJ####~OPEN | Gevaccineerd~=ja/nee/geweigerd~OPEN", delimiter=";", ages=(40, 90)),
        roll("lab_rezultati_krvna.csv", "hr", 35, "Protokol~form:25-#####~OPEN | Pacijent~full:capsfamily | God.~born:%Y~OPEN | Pretraga~=GUK/CRP/TSH/LDL~OPEN | Rezultat~amt:12~OPEN | Ref.~=0,27-4,2/3,9-5,6 | Napomena~= /ponoviti", delimiter=";"),
        roll("gp_recall_diabetes_2.csv", "gb", 50, "NHS Number~nhs | Patient Name~full:comma | Date of Birth~born:%d-%b-%Y | HbA1c (mmol/mol)~num:41-110~OPEN | Smoker~=Y/N/Ex~OPEN | Mobile~tel"),
        roll("liste_dialyse.xlsx", "fr", 22, "N° Sécu~nir | NOM Prénom~full:capsfamily | Né(e)~born:%d/%m/%Y | Séance~=L-Me-V matin/Ma-J-S soir~OPEN | Accès~=FAV/KT~OPEN | Sérologie~=VHB-/VHC+/VIH-~HEALTH"),
        roll("opname_psychiatrie.csv", "be", 19, "Rijksregisternr.~rijks | Patiënt~full:capsfamily | Diagnose DSM-5~=bipolaire stoornis/schizofrenie/MDD~HEALTH | Statuut~=vrijwillig/gedwongen~OPEN | Kamer~num:101-240", delimiter=";"),
        roll("បញ្ជី_ចាក់វ៉ាក់សាំង.csv", "kh", 37, "ល.រ~seq | ឈ្មោះ~full | អាយុ~age | ភេទ~sex:ប្រុស/ស្រី | ទូរស័ព្ទ~tel | ដូសទី~num:1-4", ages=(5, 80)),
        roll("রোগীর_তালিকা.xlsx", "bd", 44, "সিরিয়াল~seq | রোগীর নাম~full | বয়স~age | লিঙ্গ~sex:পুরুষ/মহিলা | মোবাইল নম্বর~tel | রোগ~=ডেঙ্গু/জ্বর/ডায়রিয়া~HEALTH", "উপজেলা স্বাস্থ্য কমপ্লেক্স|\n"),
        roll("dhis2_tb_tracker.csv", "ng", 38, "Enrollment~form:kR#vQ#tB###~OPEN | Tracked entity~form:mX#aa#Lq###~OPEN | Org unit name~=Enugu GH/Jos PHC | First name~given | Last name~family | NIN~?nin | TB type~=DS-TB/MDR-TB~HEALTH | Treatment outcome~=Cured/Completed/Died/On treatment~OPEN"),
        duo("zorgmeldingen_mantelzorg.csv", "be", 15, "Cliënt~full | Leeftijd~age | Dossier~form:ZM-####~OPEN", "Mantelzorger~full | GSM~tel", delimiter=";"),
        roll("disabled_pension_batch.csv", "np", 31, "लाभग्राही~full | जन्म~born:%Y-%m-%d | अपाङ्गता~=क वर्ग/ख वर्ग/ग वर्ग~HEALTH | खाता नं~form:0181########~ACCOUNT | रकम~num:2000-4000"),
        roll("rehab_therapy_attendance.csv", "co", 20, "Documento~cedula | Nombre usuario~full | Dx~=F10.2/F14.1/F11.2~HEALTH | 1~=X/ | 2~=X/ | 3~=X/ | 4~=X/ | 5~=X/"),
    ]


def travel() -> list[Exam]:
    """Passengers, guests, hirers."""
    return [
        roll("pnl_TK1923_manifest.txt", "tr+kz", 62, "SEQ~seq | PNR~form:Q#R#LX~OPEN | NAME~full:comma | G~sex | SSR DOCS DOC NO~pass:U######## | DOB~born:%d%b%y | NAT~nation | SEAT~form:##C", delimiter="\t"),
        roll("meldeschein_gaeste.csv", "ch+dk+it", 40, "Zi.~num:101-318 | Gast~full:comma | Geb.~born:%d.%m.%Y | Staat~nation | Anreise~date:%d.%m. | Nächte~num:1-9 | Ausweis-Nr.~pass:C########", "Pension Alpenblick|Gästeverzeichnis\n", delimiter=";"),
        roll("opera_inhouse_guests.csv", "ma+fr", 35, "RoomNo~num:201-644 | Guest Name~initials:{F} {G}~NAME | VIP~= /V2/V4 | Arr~date:%d-%m-%y | Rate Code~=RACK/CORP/BKG | Balance~amt:900 | Company~= /Atlas Congrès~ORG"),
        roll("rent_a_car_open_agreements.csv", "es+pt", 33, "RA #~form:4########~OPEN | Driver~full | License No.~form:X-########~OPEN | DOB~born:%m/%d/%Y | Plate~form:####-LKM~PLATE | Due In~date | Phone~tel"),
        roll("crew_general_declaration.xlsx", "my+sg+lk", 18, "No.~seq | Family name~family | Given names~given | Rank~=AB/OS/2nd Officer/Chief Eng~OPEN | Nationality~nation | Date of birth~born:%d/%m/%Y | Seaman's book~form:SB######~OPEN", "IMO CREW LIST (FAL FORM 5)|\nName of ship|MV Straits Harmony\n"),
        roll("lista_pasajeros_bus.csv", "pe", 45, "Asiento~seq | Pasajero~full | DNI~dni8 | Edad~age | Destino~=Puno/Juliaca | Teléf.~?tel"),
        roll("hajj_pilgrims_batch.xlsx", "pk+my", 56, "Sr~seq | Pilgrim~full:caps | Passport~pass:AB####### | Mahram~= ~OPEN | Blood Grp~=A+/B+/O-~OPEN | Mutawwif~=South Asia/SE Asia | Bus~num:1-3"),
    ]


def money() -> list[Exam]:
    """Transfers, claims, loans, donations."""
    pay, others = people("it", 11, "bonifici from"), people("pt", 26, "bonifici to")
    transfers = beside(cells(drawn(pay, 64, "bonifici a"), "Data valuta~date:%d/%m/%Y | Ordinante~full:caps | IBAN ordinante~iban7"), cells(drawn(others, 64, "bonifici b"), "Beneficiario~full:caps | IBAN beneficiario~iban7 | Importo~amt:2500"))
    return [
        table("bonifici_in_uscita.csv", *transfers, 37, ";"),
        roll("claims_bordereau_motor.xlsx", "gb", 39, "Claim Ref~form:MTR-25-#####~OPEN | Insured~full | Policy No~form:PX########~OPEN | Loss Date~date | Vehicle Reg~form:KX## LMN~PLATE | Reserve~num:400-25000 | Claimant Injured~=Y/N~OPEN"),
        roll("kredi_gecikme.csv", "tr", 28, "Müşteri No~key:88###### | Müşteri~full | TCKN~tckn | Gecikme Gün~num:31-270 | Anapara~amt:90000 | GSM~tel", delimiter=";"),
        roll("chama_savings_ledger.xlsx", "tz", 20, "Mwanachama~full | Simu~tel | Hisa~num:1-50 | Mkopo TZS~num:0-400000", "VIKOBA UPENDO|\n"),
        roll("donateurs_recus_fiscaux.csv", "fr", 51, "Reçu n°~seq | Civilité~sex:M./Mme | Nom~family | Prénom~given | Adresse~street | Ville~town | Don €~num:10-800 | Mode~=CB/chèque/prélèvement", delimiter=";"),
        roll("parish_tithe_envelopes.xlsx", "ie", 43, "Env. #~num:1-240 | Parishioner~full:comma | Q1 €~num:0-120 | Q2 €~num:0-120 | Q3 €~num:0-120 | Gift Aid~=Y/N", end=(("", "TOTAL", 2210, 1987, 2043),)),
        often("venmo_statement.csv", "ca", 14, 50, "ID~form:38##############~OPEN | Datetime~date:%Y-%m-%dT19:22:31 | Type~=Payment/Charge | Status~=Complete | Note~=pizza/rent/gas | From~full | Amount (total)~amt:140"),
        duo("compraventas_vehiculos.csv", "ar", 16, "Fecha~date:%d/%m/%Y | Dominio~form:AD ### KL~PLATE | Vendedor~full | CUIL vendedor~cuil", "Comprador~full | CUIL comprador~cuil | Precio~num:900000-9000000"),
        roll("scheme_pf_arrears_sg.csv", "sg", 30, "NRIC~nric | Member~full | Arrears (SGD)~amt:4000 | HP~tel | Instalment~=Y/N"),
        roll("t4_slips_batch.csv", "ca", 34, "SIN~sin | Surname~family | First Name~given | Box 14~pay:31000~OPEN | Box 16~amt:3000 | Box 18~amt:900 | Province~=ON/NB/BC"),
    ]


def clubs() -> list[Exam]:
    """Sports, choirs, associations."""
    return [
        roll("ledenlijst_hockey.csv", "nl", 44, "Lidnr~key:HC#### | Roepnaam~given | Achternaam~family | Geb.~born:%d-%m-%Y | Team~=D1/H3/MB2 | E-mail~?mail", delimiter=";", ages=(8, 40)),
        roll("medlemmer_idrettslag.xlsx", "no", 29, "Navn~full | Født~born:%d.%m.%Y | Foresattes mobil~tel | Gruppe~=Ski/Håndball | Betalt~=ja/nei", ages=(7, 17)),
        roll("tesserati_volley.csv", "it", 25, "Tessera~key:FV-##### | Atleta~full:capsfamily | C.F.~fiscal | Cert. medico scad.~date:%d/%m/%Y | Taglia~=S/M/L/XL", delimiter=";", ages=(12, 25)),
        roll("jachtklub_posádky.csv", "cz", 18, "Jméno~given | Příjmení~family | Datum nar.~born:%d. %m. %Y | Loď~=Bětka/Racek/Severka~OPEN | E-mail~mail", delimiter=";"),
        roll("fit24_checkins_lastweek.csv", "se", 32, "Kort~form:7300####~OPEN | Medlem~full | Senaste incheckning~date | Antal~num:1-7"),
        roll("хор_участници.xlsx", "bg", 21, "Име~given | Фамилия~family | Глас~=сопран/алт/тенор/бас | Тел.~tel"),
        roll("bib_startliste.csv", "dk+no+se", 48, "Stnr~num:1-900~OPEN | Navn~full | Klub~=Løbeklub Vest/Team Fjord/SK Norden~ORG | Årg.~born:%Y~OPEN | Klasse~=M40/K35/M21"),
    ]
