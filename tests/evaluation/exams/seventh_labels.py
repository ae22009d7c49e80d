"""Entity types accepted by the seventh exam beside those of the sixth.

Its author did not read the product either: strike what does not exist.
"""
# fmt: off

from tests.evaluation.exams.sixth_labels import BANK, KEY, national

LABELS = {
    "dni": national("ES_DNI", "ES_NIF", "ES_NIE"), "fiscal": national("IT_FISCAL_CODE", "IT_CODICE_FISCALE"), "nir": national("FR_NIR", "FR_SSN"), "nif": national("PT_NIF", "PT_TAX_ID"),
    "bsn": national("NL_BSN"), "personnummer": national("SE_PERSONNUMMER", "SE_NATIONAL_ID"), "fodselsnummer": national("NO_FODSELSNUMMER", "NO_NATIONAL_ID"), "cpr": national("DK_CPR"),
    "rodne": national("CZ_RODNE_CISLO", "CZ_BIRTH_NUMBER"), "cnp": national("RO_CNP"), "egn": national("BG_EGN"), "oib": national("HR_OIB"), "tckn": national("TR_TCKN", "TR_NATIONAL_ID"),
    "baltic": national("EE_ISIKUKOOD", "LT_ASMENS_KODAS", "LT_NATIONAL_ID", "EE_NATIONAL_ID"), "iin": national("KZ_IIN"), "zaid": national("ZA_ID_NUMBER", "ZA_ID"), "rut": national("CL_RUT"),
    "cuil": national("AR_CUIL", "AR_CUIT"), "sin": national("CA_SIN"), "nhs": national("UK_NHS", "MEDICAL_RECORD_NUMBER", "PATIENT_ID"), "nino": national("UK_NINO"), "ssn": national("US_SSN"),
    "ahv": national("CH_AHV", "CH_AVS"), "rijks": national("BE_NATIONAL_NUMBER", "BE_RIJKSREGISTER"), "taiwan": national("TW_NATIONAL_ID", "TW_ID"), "nric": national("SG_NRIC_FIN", "SG_NRIC"),
    "mykad": national("MY_NRIC", "MY_MYKAD"), "cnic": national("PK_CNIC"), "nic": national("LK_NIC"), "nin": national("NG_NIN"), "ghana": national("GH_CARD", "GH_ID"), "ssnit": national("GH_SSNIT"), "cedula": national("CO_CEDULA", "CO_CC"),
    "dni8": national("PE_DNI", "AR_DNI"), "iban7": BANK, "initials": "?", "uid": "USERNAME|USER_NAME|ONLINE_ID|ACCOUNT_NAME|" + KEY, "note": "?", "tail": "?",
}
