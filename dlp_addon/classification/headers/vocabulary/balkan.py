from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

BALKAN: Mapping[str, str] = {
    "GIVEN_NAME": "prenume, prenumele, собствено име, όνομα, μικρό όνομα, emri, лично име",
    "FAMILY_NAME": "numele de familie, nume familie, фамилно име, презиме, επώνυμο, επίθετο, mbiemri, mbiemër",
    "MIDDLE_NAME": "бащино име, презиме бащино, πατρώνυμο, atësia",
    "PERSON!": (
        "nume și prenume, nume si prenume, nume prenume, numele și prenumele, nume complet, име и фамилия, "
        "трите имена, име презиме фамилия, три имена, име и презиме, презиме и име, ονοματεπώνυμο, ον νυμο, "
        "όνομα πατέρα, όνομα πατρός, όνομα μητρός, emër mbiemër, emri dhe mbiemri, emri mbiemri, "
        "persoană de contact, лице за контакт"
    ),
    "DATE_OF_BIRTH": (
        "data nașterii, data nasterii, data naşterii, născut, născută, дата на раждане, рождена дата, "
        "датум рођења, датум на раѓање, ημερομηνία γέννησης, ημ γέννησης, ημ νία γέννησης, ημνία γέννησης, "
        "έτος γέννησης, datëlindja, anul nașterii, година на раждане"
    ),
    "AGE": "vârsta, vârstă, varsta, възраст, ηλικία, mosha, година живота",
    "GENDER": "sexul, пол, φύλο, gjinia",
    "NATIONALITY": (
        "cetățenie, cetăţenie, cetatenie, naționalitate, гражданство, υπηκοότητα, ιθαγένεια, εθνικότητα, shtetësia"
    ),
    "PLACE_OF_BIRTH": "locul nașterii, locul nasterii, място на раждане, место рођења, τόπος γέννησης, vendlindja",
    "RELIGION": "religie, religia, вероизповедание, религия, θρήσκευμα, feja",
    "ETHNICITY": "etnie, etnia, етническа принадлежност, етнос",
    "MARITAL_STATUS": (
        "stare civilă, stare civila, семейно положение, брачно стање, οικογενειακή κατάσταση, gjendja civile"
    ),
    "EMAIL_ADDRESS": "adresă de e mail, adresa e mail, имейл, имейл адрес, е поща, ел поща, ηλεκτρονικό ταχυδρομείο",
    "PHONE_NUMBER": (
        "număr de telefon, numar telefon, nr telefon, nr tel, телефон, тел номер, телефонен номер, τηλέφωνο, "
        "αριθμός τηλεφώνου, τηλ, numri i telefonit, телефонски број"
    ),
    "PHONE_NUMBER!": "telefon mobil, мобилен телефон, мобилен, gsm номер, κινητό, κινητό τηλέφωνο, celular",
    "STREET_ADDRESS!": (
        "domiciliu, adresa de domiciliu, adresa domiciliului, адрес на живеене, постоянен адрес, настоящ адрес, "
        "διεύθυνση κατοικίας, διεύθυνση, адреса становања, adresa e banimit, vendbanimi"
    ),
    "STREET_ADDRESS": "stradă, strada, адрес, адреса, улица, ул, οδός, rruga",
    "POSTAL_CODE": "cod poștal, cod postal, пощенски код, поштански број, τ κ, ταχυδρομικός κώδικας, τκ, kodi postar",
    "CITY": "oraș, oraşul, localitate, localitatea, град, населено място, място, πόλη, δήμος, qyteti, насеље",
    "LOCATION?": "județ, judet, judeţ, comuna, област, община, νομός, περιφέρεια, qarku",
    "NATIONAL_ID": (
        "cnp, cod numeric personal, serie și număr ci, serie ci, seria ci, carte de identitate, nr ci, buletin, "
        "егн, лична карта, лк №, номер на лична карта, јмбг, матични број, αμκα, αριθμός ταυτότητας, αδτ, α δ τ, "
        "δελτίο ταυτότητας, ταυτότητα, numri personal, nid, letërnjoftim, idnp"
    ),
    "TAX_ID": "cod fiscal, αφμ, α φ μ, еик, nipt",
    "PASSPORT_NUMBER": (
        "număr pașaport, pașaport, nr pașaport, номер на паспорт, паспорт №, αριθμός διαβατηρίου, διαβατήριο"
    ),
    "EMPLOYEE_ID!": "nr marcă, număr marcă, служебен номер, αριθμός μητρώου, αρ μητρώου, α μ, табелен номер",
    "STUDENT_ID!": "număr matricol, nr matricol, факултетен номер, фак №, фак номер, αριθμός μητρώου φοιτητή, αεμ",
    "PATIENT_ID!": "cod pacient, nr foaie, foaie de observație, амбулаторен номер, αριθμός ασθενούς",
    "CASE_NUMBER!": "număr dosar, nr dosar, номер на дело, дело №, αριθμός φακέλου, αρ υπόθεσης, αριθμός υπόθεσης",
    "CUSTOMER_ID!": "cod client, număr client, nr client, клиентски номер, αριθμός πελάτη, κωδικός πελάτη",
    "BANK_ACCOUNT": "cont bancar, număr cont, nr cont, банкова сметка, αριθμός λογαριασμού, τραπεζικός λογαριασμός",
    "SALARY": (
        "salariu, salariul, salariu brut, salariu net, venit, pensie, pensia, cuantum pensie, заплата, "
        "брутна заплата, доход, пенсия, плата, μισθός, μισθοδοσία, μικτές αποδοχές, αποδοχές, εισόδημα, σύνταξη, "
        "paga"
    ),
    "HEALTH": (
        "diagnostic, diagnosticul, boală, boli, alergii, grupa sanguină, handicap, диагноза, заболяване, "
        "алергии, кръвна група, увреждане, διάγνωση, ασθένεια, αλλεργίες, ομάδα αίματος, φάρμακα, αναπηρία, "
        "diagnoza"
    ),
    "CRIMINAL": "cazier, infracțiune, присъда, престъпление, ποινικό μητρώο, αδίκημα",
    "IMMIGRATION_STATUS": "statut de refugiat, permis de ședere, статут на бежанец, άδεια διαμονής, αίτηση ασύλου",
    "USERNAME": "nume utilizator, nume de utilizator, потребителско име, όνομα χρήστη",
    "PASSWORD": "parola, парола, κωδικός πρόσβασης, лозинка",
    Sense.NAME: "nume, numele, име, име на, όνομα κατόχου",
    Sense.NUMBER: "număr, nr crt, номер, αριθμός, αρ, α α, numri, број",
    Sense.CODE: "cod, код, κωδικός, kodi",
    Sense.DATE: "data, дата, ημερομηνία, ημ νία, ημνία, датум",
    Sense.COUNTRY: "țara, țară, държава, χώρα, земља, shteti",
    Sense.BIRTH: "nașterii, раждане, γέννησης, γεννησης, рођења",
    Sense.PERSON_ROLE: (
        "solicitant, beneficiar, membru, chiriaș, părinte, tata, заявител, член, наемател, родител, майка, баща, "
        "οδηγός, παραβάτης, αιτών, μέλος, ενοικιαστής, γονέας, κηδεμόνας, δικαιούχος, kërkuesi, anëtari"
    ),
    Sense.EMPLOYEE: "angajat, salariat, служител, работник, υπάλληλος, εργαζόμενος, punonjësi, запослени",
    Sense.STUDENT: "elev, elevi, student, ученик, студент, μαθητής, φοιτητής, nxënësi",
    Sense.PATIENT: "pacient, pacienți, пациент, ασθενής, pacienti",
    Sense.CUSTOMER: "client, clienți, клиент, πελάτης, klienti, купувач",
    Sense.VOTER: "alegător, избирател, ψηφοφόρος, εκλογέας, zgjedhësi",
    Sense.PRODUCT: "produs, articol, продукт, стока, προϊόν, είδος, производ",
    Sense.ORGANIZATION: (
        "firmă, societate, companie, școală, unitate, departament, secție, фирма, дружество, училище, отдел, "
        "εταιρεία, επιχείρηση, σχολείο, τμήμα, furnizor, доставчик, προμηθευτής, предузеће"
    ),
    Sense.JOB: "funcție, funcția, ocupație, profesie, длъжност, професия, θέση, επάγγελμα, ειδικότητα, profesioni",
    Sense.COUNT: "număr de, procent, număr persoane, брой, дял, πλήθος, ποσοστό, αριθμός ατόμων",
    Sense.TOTAL: "общо, σύνολο, укупно, gjithsej",
    Sense.MONEY: "preț, suma, valoare, cost, цена, сума, стойност, τιμή, ποσό, αξία, износ, çmimi",
}
