"""Headers as clerks cut them short, in Slavic and other languages of eastern Europe, the Caucasus, Asia and Africa."""

from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

SHORTENED_EASTERN: Mapping[str, str] = {
    "PERSON!": (
        "imię i nazw, naz i imię, nazw i imię, nazwisko imię, jméno příjm, jm a příjm, příjm a jm, "
        "meno a priezv, nume / prenume, nume și pren, име презиме фамилия, име на детето, ime i prez, "
        "prez i ime, ονομ / μο, ονομ / νυμο, ονοματεπ / μο, ονοματεπων, שם ומשפחה, שם התלמיד, שם המטופל, "
        "שם העובד, שם הלקוח, שם הדייר, שם החולה, שם החבר, שם ההורה, שם המבוטח, نام ونام خانوادگی, "
        "نام و فامیلی, پورا نام, مریض کا نام, نام مریض, طالب علم کا نام, والد کا نام, ولدیت, রোগীর নাম, "
        "শিক্ষার্থীর নাম, সদস্যের নাম, কর্মচারীর নাম, গ্রাহকের নাম, নামের তালিকা, hasta adı, öğrenci adı, "
        "müşteri adı, họ & tên, họ tên & chữ đệm, nama kk, nama ortu, nama kakitangan, nama ahli, "
        "ibu kandung, pangalan ng pasyente, pangalan ng bata, ご芳名, 받는분, 받는 분, 받으시는 분, "
        "보내는분, 보내는 분, 받는이, ա ա հ, ԱԱՀ, anyja n, neve, піп"
    ),
    "PERSON": "ヨミガナ, カナ, カナ名, よみがな, ヨミ, よみ",
    "GIVEN_NAME": "ker név, ker nev, keresztn, kn név, שם פר, פרטי",
    "GIVEN_NAME~": "им, ον, jm, im",
    "FAMILY_NAME": (
        "nazw, příjm, priezv, vez név, vezetékn, csn, nume de familie, фам, прізв, επ / μο, επών, ש משפחה, "
        "משפחה, العائلة, النسبة, สกุล"
    ),
    "MIDDLE_NAME": "отч",
    "MIDDLE_NAME~": "πατρώνυμο, πατρ, ό πατρός",
    "DATE_OF_BIRTH": (
        "д / р, г / р, дата р, год р, дт рожд, д / н, д нар, дт нар, рік нар, роден на, род дата, дата на р, "
        "р н, nar, rok nar, narodený, narozený, urodz, d nar, szül ideje, szül idő, szül dát, született, "
        "szül év, dt naștere, data naș, an naștere, datum rođ, rođen, rođena, god rođ, dat rođ, "
        "ημ / νία γέννησης, ημ / νια γεν, ημ / νία γεν, ημερ γεν, ημ γεν, ημερ γέννησης, γεννήθηκε, "
        "έτος γεν, ת לידה, תא לידה, יום הולדת, ت ت, تاریخ پیدائش, پیدائش, doğ tar, doğum tar, doğum t, "
        "dğm tar, doğ t, doğ yılı, ज ति, जन्म ता, பிறந்த நாள், 生辰, 出生年, ว / ด / ป เกิด, วดป เกิด, วดปเกิด, "
        "วัน / เดือน / ปีเกิด, ปีเกิด, thn lahir, tkh lahir, t lahir, tgl lhr, tar ya kuzaliwa, "
        "kapanganakan, araw ng kapanganakan, dat fèt, dat nes, n sinh, ng sinh, ntns, დაბ თარიღი, დაბ თარ, "
        "დაბადების წელი, ծնն ամսաթիվ, ծնված, ծննդյան թիվ, ծնն թիվ"
    ),
    "PLACE_OF_BIRTH": "szül helye, szül h, tmpt lahir, tmp lahir, м р",
    "GENDER": (
        "м / ж, ч / ж, α / θ, φύλ, ז / נ, מגדר, e / k, k / e, पु / म, 男 / 女, nam / nữ, phái, p / l, "
        "jns kelamin, kelamin, cins"
    ),
    "GENDER?": "gt",
    "NATIONALITY": "obyw, гражд, гр во, uyr, υπηκ, állampolg",
    "PHONE_NUMBER": (
        "гсм, мобилен, tel č, č tel, elérhetőség, κιν, σταθ, טל, פלאפון, סלולרי, סלולארי, מס נייד, ت, "
        "irtibat, irtibat no, मो, मो नं, सम्पर्क नं, संपर्क नं, फो, فون, رابطہ نمبر, موبائل نمبر, মোবা, "
        "মোবা নং, கைபேசி, கைபேசி எண், செல், 连系方式, 폰번호, 연락번호, 손전화, đ / t, đt, đt liên hệ, đtdđ, "
        "sđt, โทร, เบอร์, เบอร์ติดต่อ, wa, no tlp, tlp, tlpn, rununu, cp no, cp #, nim tel, ტელ, მობილური, "
        "მობ, ტელ ნომერი, მობ ნომერი, հեռ, հեռախոսահամար, բջջային, br tel, br telefona, tel br"
    ),
    "EMAIL_ADDRESS": "poczta el, электронка, эл п, ηλ ταχ",
    "STREET_ADDRESS": (
        "адр, місце прож, место жит, проживает, место прож, lakhely, cím, címe, tart hely, str și nr, "
        "domiciliul, reședința, boravište, mjesto stanovanja, ulice a č p, bydl, δ / νση, δνση, "
        "δ / νση κατοικίας, κατοικία, διευθ, מען, רח, السكن, पता, मकान सं, پتا, نشانی, 送付先, 建物名, "
        "楼栋房号, 籍贯地址, 집주소, đ / c, đc, đ / c giao hàng, hktt, tạm trú, tạm trú tại, บ้านเลขที่, almt, "
        "rt / rw, kote l rete, mahali anapoishi, tinitirhan, მის, საცხოვრებელი ადგილი, բնակության վայր, "
        "nr lok"
    ),
    "POSTAL_CODE": "〒, 〒番号, 郵便, 우편, почт индекс, п / и, ταχ κώδικας, ταχ κωδ, ir szám, posta k",
    "POSTAL_CODE?": "инд, irsz",
    "CITY": "miejsc, m ce zam, н п, נ מגורים, il ilçe, mjesto",
    "EMPLOYEE_ID": "т / н, nrp, nipppk, npp, 社番, os č, osobní č, osob č, αρ μητρ, שם עובד מס, עובד מס",
    "EMPLOYEE_ID#": (
        "prac, kadrowy, osob, osobní, табельн, таб, табельний, табельный, sicil, pers, marcă, marca, मू क, "
        "कर्मचारी, μητρ, dolgozói, dolg, ذاتی, الذاتي, पी एफ, พนักงาน, ประจำตัวพนักงาน"
    ),
    "EMPLOYEE_ID?": "sicil, marca, marcă",
    "STUDENT_ID": "sbd, msv, 出席番号, 考号, студ билет, зачётка, зачетка",
    "STUDENT_ID#": (
        "alb, legitymacji, легитим, зач кн, зачетки, студ билета, öğr, ogr, hs, induk, šk, učenika, учащегося"
    ),
    "PATIENT_ID": (
        "č pacienta, č pojištěnce, chorobopis č, lbo, mbo, br kartona, broj kartona, broj zdr knjižice, "
        "br zdr knjižice, историч болезни, и / б, № и / б, ис болезни, カルテno, カルテ番号, 医保号, 登记号, "
        "เลข hn, kòd dosye, no dosye, мед карта, nr hist chor, 진료번호, nr fo"
    ),
    "PATIENT_ID#": (
        "ks gł, hist chor, амб карты, и / б, истории болезни, історії хвороби, мед карты, мед картки, "
        "медкарты, декларації, hst, y tế, hn, dosye, bpjs, kartu bpjs, pojištěnce, pacienta"
    ),
    "CUSTOMER_ID": (
        "лиц счёт, лиц счет, л / с, л / сч, о / р, ос рах, особ рах, č zák, č zákazníka, č klienta, 户号, id pel"
    ),
    "CUSTOMER_ID#": (
        "kl, kontrahenta, müş, cari, cari kod, abone, zák, zákazníka, klienta, asiakas, клиента, абонента"
    ),
    "PERSON_ID": "чл билет, чл бил, čl č, členské č, č člena, 参保编号, 残疾证号",
    "PERSON_ID#": (
        "czł, lic, licencji, karty czytelnika, polisy, чл билета, чл бил, билета, читательского билета, "
        "читат билета, удост, удостоверения, čl, členské, člena, evid, reg člena, tesis, bağış, sandık, "
        "üyelik, ahli, anggota, полиса"
    ),
    "NATIONAL_ID": (
        "dow os, dowód osob, seria i nr dow, rč, r č, rodné č, č op, č obč průkazu, č obč pr, rod č, "
        "szig szám, sz ig szám, szem ig, szig, szem szám, br lk, br l k, br osobne iskaznice, "
        "br os iskaznice, br lične karte, лнч, л к №, № л к, αρ ταυτότητας, αρ ταυτ, αδτ, תז, מ ז, ת ז, "
        "رقم البطاقة, ش ملی, شناختی کارڈ, شناختی کارڈ نمبر, ஆதார், ஆதார் எண், 证件编号, 주민, เลขบัตร, "
        "เลข 13 หลัก, no kp, no k / p, k / p, no ic, ic no, no identitas, sss no, gsis no, philsys no, "
        "umid no, no idantite, nim idantite, პ / ნ, პირადი №, პირადი n, პ ნ, ՀԾՀ, սոց քարտ, անձնագիր, "
        "անձնագրի համար, уд личности, серия и № паспорта, серия / номер, серия номер, tckimlik, tc kimlik"
    ),
    "NATIONAL_ID#": "dow, идент, ταυτότητας, ταυτ, уд личности, паспорта, sss, gsis, nida",
    "PASSPORT_NUMBER": "č pasu, pas č, cest pas č",
    "SALARY": (
        "з / п, з / пл, płaca, płaca zas, wyn brutto, wyn netto, pobory, hrubý plat, čistý plat, alapbér, "
        "bér, br bér, salar, plata neto, neto plata, bruto plata, neto plaća, plaća, zarada, нетна заплата, "
        "възнаграждение, αποδοχές, μικτά, καθαρά, ברוטו, נטו, مزد, ele geçen, net ödenen, மாத சம்பளம், சம்பளம், "
        "মজুরি, 实发, 应发, 年俸, 月額給与, 공제후금액, lương ngày, ค่าจ้าง, ค่าแรง, gapok, thp, sweldo, "
        "ხელფასი, աշխատավարձ"
    ),
    "SALARY?": (
        "plat, plata, odměna, фот, bruttó, нетно, бруто, รายได้, honor, bruto, 지급액, kifizetendő, "
        "rest de plată, k výplatě"
    ),
    "HEALTH": (
        "гр инв, гр крови, гр здоровья, нозология, противопоказания, причина б / л, заключение врача, "
        "гр інвалідності, діагн, rozp, gr krwi, orzeczenie o niepełnospr, zdrav stav, onemocnění, krevní sk, "
        "zdr postižení, ochorenie, lieky, afecțiune, motiv internare, grupa sang, телк, дијагноза, "
        "invaliditet, πάθηση, νόσος, ποσ αναπηρίας, תרופות, מצב רפואי, נכות, אחוזי נכות, אבחון, רגישויות, "
        "رগ, রোগ, நோய், நோய் கண்டறிதல், 病种, 病症, 体检结果, 體檢結果, 症候, 病類, โรค, อาการ, วินิจฉัย, "
        "ความพิการ, karamdaman, sakit, დიაგნოზი, დაავადება, ախտորոշում, հիվանդություն, kan gr, mal kwonik"
    ),
    "HEALTH?": (
        "заключение, назначение, potíže, tratament, θεραπεία, obat, orzeczenie, dg, ds, panasz, panaszok, keluhan"
    ),
    "RELIGION": "confesiune, cult relig, вероисп",
    "ETHNICITY": "族别, 族別, वर्ग sc st obc",
    "MARITAL_STATUS": (
        "сем пол, сем полож, сем положение, семейное пол, сім стан, stan cyw, rod stav, csal állapot, "
        "stare civ, starea civilă, bračno st, οικ κατάσταση, οικογ κατάσταση, οικ κατ, med hali, med hal, "
        "婚况, 既婚 / 未婚, 결혼, tthn, status nikah, sts kawin, sts nikah"
    ),
    "POLITICAL": "是否党员, 党员",
    "CRIMINAL": "ст ук, стаття кк, 违法行为, 違法行為",
    "CRIMINAL?": "статья, стаття, paragraf, czyn",
    "UNION_MEMBERSHIP": "zw zaw, przynal związkowa, nsz z, чл профсоюза, проф член",
    "IMMIGRATION_STATUS": "在留区分",
    "BANK_ACCOUNT": (
        "nr rach, č účtu, р / с, расч счет, расч счёт, № р / с, карта / счет, bankszla szám, bankszámla, "
        "bankszlaszám, szlaszám, ש חשבון, מס חשבון, חשבון בנק, ش حساب, شماره کارت, खाता सं, खाता नं, "
        "银行卡号, 工资卡号, 开户账号, số tk, tk ngân hàng, stk, เลขบัญชี, บัญชีธนาคาร, norek, no rek, "
        "hesap no"
    ),
    "BANK_ACCOUNT?": "rachunek, účet, счет, счёт, cont, hesap",
    "BANK_ACCOUNT#": "rach, счета, счёта, р / с, rek, hesap, חשבון",
    "DATE_OF_BIRTH?": "ttl",
    "PATIENT_ID?": "hn",
    "CASE_NUMBER#": "תיק",
    Sense.NUMBER: "č, № з / п, № п / п, सं, br, համար, ნომერი, เลข, เลขที่, azon",
    Sense.DATE: "ημ / νία, ημ / νια",
    Sense.PERSON_ROLE: (
        "nájemník, nájomca, pojištěnec, poistenec, příjemce, szülő, gondviselő, biztosított, címzett, "
        "abonat, asigurat, debitor, copil, destinatar, stanar, korisnik, roditelj, osiguranik, primalac, "
        "ασφαλισμένος, דייר, מבוטח, المنتفع, mükellef, 参保人, 收件者, 戶長, 계약자, 어르신, người nhận, "
        "ผู้รับ, ผู้เช่า, ผู้กู้, ผู้เอาประกัน, kepala keluarga, penyewa, penjaga, mpangaji, majina, benepisyaryo, "
        "ბენეფიციარი, член семьи"
    ),
    Sense.EMPLOYEE: "თანამშრომელი, աշխատակից",
    Sense.STUDENT: "მოსწავლე, աշակերտ",
    Sense.PATIENT: "პაციენტი, հիվանդ",
    Sense.PRODUCT: ("odrůda, odrůdy, odroda, odmiana, сорт, varietà, variété, variedad, variedade, 品种名"),
    Sense.COUNT: (
        "lưu lượng, số lượng, khối lượng, sản lượng, trọng lượng, dung lượng, năng lượng, chất lượng, hàm lượng"
    ),
    Sense.THING: "शब्द, शब्दावली",
}
