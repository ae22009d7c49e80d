from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

HAITIAN_CREOLE: Mapping[str, str] = {
    "GIVEN_NAME": "prenon, non batèm, premye non, non jwèt",
    "FAMILY_NAME": "siyati, non fanmi, siyati jenn fi, siyati jènfi, non fi",
    "MIDDLE_NAME": "dezyèm non, non mitan, dezyèm prenon",
    "PERSON!": (
        "non konplè, non ak siyati, non ak prenon, siyati ak non, non manman, non papa, non moun nan, "
        "kontak ijans, non ak siyati konplè, tout non"
    ),
    "DATE_OF_BIRTH": "dat nesans, dat li fèt, dat ou fèt, fèt le, dat mwen fèt, jou nesans, dat de nesans",
    "DATE_OF_BIRTH~": "ane nesans, ane li fèt",
    "AGE": "laj, laj an ane, ki laj, laj ou",
    "AGE?": "gwoup laj",
    "GENDER": "sèks, jan gason fi, gason oswa fi",
    "NATIONALITY": "nasyonalite, sitwayènte, peyi orijin",
    "PLACE_OF_BIRTH": "kote li fèt, kote ou fèt, lye nesans, peyi nesans, vil nesans, kote nesans, peyi li fèt",
    "ETHNICITY": "etnisite, ras moun, orijin etnik, gwoup etnik",
    "RELIGION": "relijyon, kwayans relijye",
    "MARITAL_STATUS": "eta sivil, sitiyasyon matrimonyal, estati matrimonyal, sitiyasyon maryaj",
    "LANGUAGE": "lang manman, lang matènèl, lang ou pale, lang pale",
    "EMAIL_ADDRESS": "imèl, adrès imèl, kouryèl, adrès elektwonik, adrès imel",
    "PHONE_NUMBER": "telefòn, nimewo telefòn, nimewo tel, telefòn kay, nimewo fòn",
    "PHONE_NUMBER!": "telefòn selilè, pòtab, selilè, nimewo selilè, telefòn pòtab",
    "STREET_ADDRESS!": "adrès kay, adrès lakay, adrès rezidans, kote ou rete, kote li rete, adrès postal",
    "STREET_ADDRESS": "adrès, ri",
    "POSTAL_CODE": "kòd postal",
    "CITY": "vil, komin",
    "LOCATION?": "depatman, seksyon kominal, katye",
    "HOME_COORDINATES": "latitid, lonjitid",
    "NATIONAL_ID": (
        "nimewo idantifikasyon nasyonal, kat idantite, kat idantifikasyon nasyonal, nimewo kat idantite, ninu, "
        "kin, kat elektoral cin, nimewo cin, nimewo ninu, nimewo idantite"
    ),
    "TAX_ID": "nif ht, nimewo idantifikasyon fiskal, nimewo matrikil fiskal, nimewo nif",
    "US_SSN~": "nimewo sekirite sosyal, sekirite sosyal",
    "PASSPORT_NUMBER": "paspò, nimewo paspò",
    "DRIVER_LICENSE": "lisans kondwi, lisans chofè, pèmi kondwi, nimewo lisans chofè",
    "VISA_NUMBER": "nimewo viza, kat rezidans, pèmi rezidans, kat rezidan, nimewo kat rezidan, pèmi travay",
    "VISA_NUMBER?": "viza",
    "US_ALIEN_REGISTRATION_NUMBER": "nimewo a, nimewo etranje",
    "EMPLOYEE_ID!": "nimewo anplwaye, matrikil anplwaye, id anplwaye",
    "STUDENT_ID!": "nimewo elèv, nimewo etidyan, id elèv",
    "PATIENT_ID!": "nimewo pasyan, dosye medikal, nimewo dosye medikal, id pasyan",
    "CASE_NUMBER!": "nimewo dosye, nimewo ka, nimewo dosye ka",
    "VOTER_ID!": "nimewo elektè, kat elektè, kat elektoral",
    "CUSTOMER_ID!": "nimewo kliyan, id kliyan",
    "SALARY": "salè, revni, touche pa mwa, salè brit, salè nèt, salè pa mwa",
    "HEALTH": (
        "dyagnostik, medikaman, gwoup san, gwoup sangen, alèji, maladi, andikap, sentòm, gwosès, "
        "tretman medikal, eta sante, kòd icd, preskripsyon, istwa medikal"
    ),
    "HEALTH?": "tretman, vaksen, sante",
    "CRIMINAL": "kazye jidisyè, krim, enfraksyon, kondanasyon, dosye kriminèl, antesedan kriminèl, deli",
    "IMMIGRATION_STATUS": (
        "estati imigrasyon, azil, estati refijye, demann azil, tip viza, estati legal, estati azil, "
        "sitiyasyon imigrasyon"
    ),
    "DETENTION_FACILITY": "sant detansyon, kote detansyon, prizon, kote yo kenbe li, kote li nan prizon",
    "POLITICAL": "pati politik, opinyon politik, afilyasyon politik",
    "UNION_MEMBERSHIP": "sendika, manm sendika",
    "SEXUAL_ORIENTATION": "oryantasyon seksyèl",
    "BIOMETRIC": "anprent dijital, anprent dwèt",
    "USERNAME": "non itilizatè, non itilizate, idantifyan koneksyon",
    "PASSWORD": "modpas, mo de pas, kòd sekrè",
    "SECRET": "kle sekrè, kle api",
    "IP_ADDRESS": "adrès ip",
    "MAC_ADDRESS": "adrès mac",
    "CREDIT_CARD": "kat kredi, nimewo kat kredi, nimewo kat",
    "BANK_ACCOUNT": "kont bank, nimewo kont, kont labank, nimewo kont bank",
    "VEHICLE_ID": "plak machin, nimewo plak",
    Sense.NAME: "non",
    Sense.ID: "idantifyan, idantifikasyon",
    Sense.NUMBER: "nimewo",
    Sense.CODE: "kòd",
    Sense.DATE: "dat, jou, mwa, lè",
    Sense.YEAR: "ane",
    Sense.PLACE: "kote, lye",
    Sense.COUNTRY: "peyi",
    Sense.BIRTH: "nesans",
    Sense.DETENTION: "detansyon, arestasyon",
    Sense.PERSON_EVENT: "lanmò, maryaj, arive, antre, anbochaj, admisyon, depa",
    Sense.OTHER_EVENT: "kreyasyon, mizajou, acha, peman, ekspirasyon, livrezon, kòmansman",
    Sense.PERSON_ROLE: (
        "manm nan, envite, volontè, lokatè, abone, patisipan, donatè, vizitè, retrete, rezidan, "
        "benefisye, elèv la, moun ki aplike, dòmè, pelèren, "
        "moun, aplikan, manm, benefisyè, konjwen, mari, madanm, timoun, pitit, gadyen, kontak, pwopriyetè, "
        "manman, papa, paran, detni, prizonye, refijye, temwen, viktim, akize, reprezantan, kandida, avoka, "
        "itilizatè, sitwayen, frè, sè, pitit fi, pitit gason, responsab, demandè, imigran, migran"
    ),
    Sense.EMPLOYEE: "anplwaye, travayè, pwofesè, doktè, enfimyè",
    Sense.STUDENT: "elèv, etidyan",
    Sense.PATIENT: "pasyan",
    Sense.CUSTOMER: "kliyan, achtè",
    Sense.VOTER: "elektè, votan",
    Sense.PEOPLE: (
        "kantite moun, popilasyon, kantite pasyan, kantite elèv, kantite anplwaye, fanm, gason, kantite ka, "
        "kantite timoun"
    ),
    Sense.CREATOR: "otè, atis, aktè",
    Sense.PLAYER: "jwè",
    Sense.PRODUCT: "pwodui, atik, mak, machandiz",
    Sense.ORGANIZATION: (
        "konpayi, antrepriz, òganizasyon, founisè, lekòl, inivèsite, lopital, bank ht, magazen, depatman travay, "
        "biwo, legliz"
    ),
    Sense.LOCALITY: "bilding, ayewopò, rivyè",
    Sense.MEDIA: "tit, liv, fim, chante",
    Sense.SPORT: "ekip, gòl",
    Sense.TECHNICAL: "fichye, vèsyon",
    Sense.TRANSACTION: "kòmand, fakti, resi, kontra, tranzaksyon",
    Sense.THING: "deskripsyon, kategori, remak, kòmantè, pwa, rezilta, aktivite",
    Sense.GRADE: "klas, nòt, kou",
    Sense.JOB: "pòs, metye, pwofesyon",
    Sense.COUNT: "kantite, pousantaj, to",
    Sense.AVERAGE: "mwayèn",
    Sense.TOTAL: "total jeneral, sòm",
    Sense.MONEY: "pri, montan, kou pri, lajan, depans, rabè",
    Sense.META: "estati, tip",
    Sense.PERSONAL: "pèsonèl, lakay, kay",
    Sense.LINK: "nan, ak, pou, ki, ou, li, yo, an",
}
