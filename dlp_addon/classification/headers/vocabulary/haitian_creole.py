from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

HAITIAN_CREOLE: Mapping[str, str] = {
    "GIVEN_NAME": "prenon, non batèm, premye non, non jwèt",
    "FAMILY_NAME": "siyati, non fanmi, siyati jenn fi, siyati jènfi, non fi",
    "MIDDLE_NAME": "dezyèm non, non mitan, dezyèm prenon",
    "PERSON!": (
        "non konplè, non ak siyati, non ak prenon, siyati ak non, non manman, non papa, non moun nan, kontak ijans, "
        "non ak siyati konplè, tout non, non pasyan an, non pasyan, non elèv la, non elèv, non timoun nan, non "
        "timoun, non anplwaye a, non anplwaye, non travayè, non paran an, non paran, non kliyan an, non kliyan, non "
        "manm nan, non manm, non lokatè a, non lokatè, non pwopriyetè a, non pwopriyetè, non detni an, non detni, non "
        "aplikan an, non aplikan, non benefisyè a, non benefisyè, non moun ki mouri a, non donatè, non kourè, non "
        "patisipan an, non patisipan, non envite, non pasaje, non rezidan an, non rezidan, non refijye, non konjwen, "
        "non responsab, non gadyen, non ak siyati pasyan, prenon ak siyati, siyati ak prenon, siyati ak prenon yo, "
        "chèf fanmi, chèf kay, non chèf fanmi, non sèvant, non chofè"
    ),
    "DATE_OF_BIRTH": "dat nesans, dat li fèt, dat ou fèt, fèt le, dat mwen fèt, jou nesans, dat de nesans",
    "DATE_OF_BIRTH~": "ane nesans, ane li fèt",
    "AGE": "laj, laj an ane, ki laj, laj ou",
    "AGE?": "gwoup laj",
    "GENDER": "sèks, jan gason fi, gason oswa fi",
    "NATIONALITY": "nasyonalite, sitwayènte, peyi orijin, peyi sitwayènte, peyi paspò, peyi ki bay paspò",
    "PLACE_OF_BIRTH": "kote li fèt, kote ou fèt, lye nesans, peyi nesans, vil nesans, kote nesans, peyi li fèt",
    "ETHNICITY": "etnisite, ras moun, orijin etnik, gwoup etnik, koulè po",
    "RELIGION": "relijyon, kwayans relijye, legliz li, konfesyon, kwayans, vodou, batèm",
    "MARITAL_STATUS": "eta sivil, sitiyasyon matrimonyal, estati matrimonyal, sitiyasyon maryaj",
    "LANGUAGE": (
        "lang manman, lang matènèl, lang ou pale, lang pale, lang prefere, lang ou prefere, lang kontak, lang lakay, "
        "lang entèvyou, lang entèprèt"
    ),
    "EMAIL_ADDRESS": "imèl, adrès imèl, kouryèl, adrès elektwonik, adrès imel",
    "PHONE_NUMBER": (
        "telefòn, nimewo telefòn, nimewo tel, telefòn kay, nimewo fòn, tel kay, tel travay, tel ijans, nimewo ijans, "
        "telefòn ijans, telefòn travay, telefòn paran, telefòn lajounen, rele nan, tel kontak"
    ),
    "PHONE_NUMBER!": (
        "telefòn selilè, pòtab, selilè, nimewo selilè, telefòn pòtab, whatsapp li, nimewo whatsapp, tel selilè"
    ),
    "STREET_ADDRESS!": (
        "adrès kay, adrès lakay, adrès rezidans, kote ou rete, kote li rete, adrès postal, adrès aktyèl, kote li "
        "abite, kote ou abite, rezidans, adrès fanmi, ri ak nimewo, zòn li rete, adrès livrezon"
    ),
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
    "SALARY": (
        "salè, revni, touche pa mwa, salè brit, salè nèt, salè pa mwa, lajan li touche, peye pa jou, peye pa semèn, "
        "peye pa mwa, jounen travay, pansyon, revni fanmi, revni pa mwa, sibvansyon lajan, èd lajan, bonis, kantite "
        "lajan li touche"
    ),
    "HEALTH": (
        "dyagnostik, medikaman, gwoup san, gwoup sangen, alèji, maladi, andikap, sentòm, gwosès, tretman medikal, eta "
        "sante, kòd icd, preskripsyon, istwa medikal, blesi, tip blesi, malè sante, pwoblèm sante, pwoblèm medikal, "
        "kondisyon medikal, kondisyon sante, maladi kwonik, sikolojik, rezilta tès, rezilta egzamen, rezilta "
        "laboratwa, tès viv, sida, tibèkiloz, kolera, malarya, tansyon, dyabèt, opresyon, malkadi, kansè, timè, "
        "operasyon medikal, grefon, dyaliz, ansent, semèn gwosès, gwosès semèn, akouchman, foskouch, avòtman, dòz, "
        "vaksen pran, vaksinasyon, alèji manje, rejim medikal, andikape, tip andikap, chèz woulant, pwotèz, bezwen "
        "espesyal, sante mantal, depresyon, twoma, risk swisid, dwòg, fimen, malnitrisyon, rezon vizit, rezon "
        "entènasyon, rezon konsiltasyon, konje maladi, kòz lanmò, aksidan travay, preskripsyon doktè, plent medikal"
    ),
    "HEALTH?": "tretman, vaksen, sante",
    "CRIMINAL": (
        "kazye jidisyè, krim, enfraksyon, kondanasyon, dosye kriminèl, antesedan kriminèl, deli, akizasyon, chaj kont "
        "li, santans, dire penn, rezon arestasyon, manda arè, prizon preventiv, libète kondisyonèl, antesedan, "
        "vyolans domestik, vyolans lakay"
    ),
    "IMMIGRATION_STATUS": (
        "estati imigrasyon, azil, estati refijye, demann azil, tip viza, estati legal, estati azil, sitiyasyon "
        "imigrasyon, estati nan peyi a, estati rezidans, sitiyasyon legal, san papye, demann tps, estati tps, pwogram "
        "humanitè, pawòl imanitè, viza tip, lòd depòtasyon, depòtasyon, apatrid, jan li antre, dat li antre, "
        "pwoteksyon, rezon li kite peyi a, pèmi travay tip, natiralizasyon"
    ),
    "DETENTION_FACILITY": (
        "sant detansyon, kote detansyon, prizon, kote yo kenbe li, kote li nan prizon, selil, komisarya, sant retansyon"
    ),
    "POLITICAL": "pati politik, opinyon politik, afilyasyon politik, manm pati, vòt li",
    "UNION_MEMBERSHIP": "sendika, manm sendika, asosyasyon travayè, kotizasyon sendika",
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
        "manm nan, envite, volontè, lokatè, abone, patisipan, donatè, vizitè, retrete, rezidan, benefisye, elèv la, "
        "moun ki aplike, dòmè, pelèren, moun, aplikan, manm, benefisyè, konjwen, mari, madanm, timoun, pitit, gadyen, "
        "kontak, pwopriyetè, manman, papa, paran, detni, prizonye, refijye, temwen, viktim, akize, reprezantan, "
        "kandida, avoka, itilizatè, sitwayen, frè, sè, pitit fi, pitit gason, responsab, demandè, imigran, migran, "
        "kourè, najè, sipòtè, donatris, parenn, marenn, fiyèl, fidèl, pawasyen, pastè, manm legliz, retrete a, "
        "rezidan yo, envite yo, vwazen, vwazin, pasaje, vwayajè, asire, moun asire, moun ki depann, depandan, titè, "
        "kiratè, mandatè, prizonyè, detni yo, moun yo arete, sispèk, kondane, plenyan, moun ki pote plent, disparèt, "
        "moun ki disparèt, defen, mouri, eritye, deplase, moun deplase, sinistre, refijye yo, demandè azil, depòte, "
        "rapatriye, retounen, lamarye, nouvo marye, envite onè, oratè, moun ki enskri, enskri, siyatè, abòne, "
        "depozan, moun ki prete, debitè, garanti moun, kreyansye, envestisè, aksyonè, sòlda, veteran, moun k ap pran "
        "swen, granpapa, granmè, grann, pitit pitit, tonton, matant, neve, nyès, kouzen, kouzin, bopè, bèlmè, vèf, "
        "vèv, òfelen, jimo, jimèl, konpayon, konkiben, mennaj, mari ak madanm, kontribyab, chomè, bòs, manm fanmi, "
        "moun nan kay la, mèt kay, mèt kay la, mèt chen, mèt machin, lapèch, pechè, kiltivatè, peyizan, agrikiltè, "
        "restavèk, timoun restavèk, matwòn, moun pou kontakte, moun pou rele"
    ),
    Sense.EMPLOYEE: (
        "anplwaye, travayè, pwofesè, doktè, enfimyè, sèvant, sèvant kay, mennajè, ouvriye, fonksyonè, mèt lekòl, "
        "metrès lekòl, madmwazèl, enfimyè a, sajfanm, chofè, kuizinyè, gadyen kay, jeran, jadinye, polisye, ajan "
        "sante, mèt"
    ),
    Sense.STUDENT: "elèv, etidyan, etidyan yo, apranti, estajyè, diplome, bousye, ansyen elèv",
    Sense.PATIENT: "pasyan, malad, malad la, fanm ansent, tibebe, fèt nouvo",
    Sense.CUSTOMER: "kliyan, achtè, abone kliyan, kliyant, konsomatè",
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
    Sense.DAYTIME: "lajounen, aswè, maten, lannwit",
}
