from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

TURKISH: Mapping[str, str] = {
    "GIVEN_NAME~": "ad, adı, isim",
    "GIVEN_NAME": "ön ad, ilk ad, ilk isim, birinci ad",
    "FAMILY_NAME": "soyadı, soyad, soyisim, kızlık soyadı, soy adı, soyismi, önceki soyadı, soyadınız",
    "MIDDLE_NAME": "ikinci ad, orta ad, ikinci isim, göbek adı",
    "PERSON!": (
        "ad soyad, adı soyadı, ad soyadı, isim soyisim, tam ad, tam adı, ad ve soyad, adı ve soyadı, anne adı, baba "
        "adı, ad soyisim, soyadı adı, adsoyad, ana adı, acil durum kişisi, acil durumda aranacak kişi, ilgili kişi, "
        "veli adı soyadı, hasta adı soyadı, öğrencinin adı soyadı, çocuğun adı, çocuğun adı soyadı, çalışan adı "
        "soyadı, personel adı soyadı, anne adı soyadı, baba adı soyadı, üye adı soyadı, müşteri adı soyadı, kiracı "
        "adı soyadı, malik adı soyadı, başvuran adı soyadı, katılımcı adı soyadı, yolcu adı soyadı, misafir adı "
        "soyadı, bağışçı adı, sporcu adı soyadı, hükümlü adı soyadı, sigortalı adı soyadı, hane reisi, aile reisi, "
        "ölenin adı"
    ),
    "PERSON?": "takma ad, imza, gönderen, alıcı, sorumlu, lakap",
    "DATE_OF_BIRTH": "doğum tarihi, d tarihi, doğ tarihi, doğumtarihi, d t, doğum günü",
    "DATE_OF_BIRTH~": "doğum yılı, doğum ayı",
    "AGE": "yaş, yaşı",
    "AGE?": "yaş grubu, yaş aralığı",
    "GENDER": "cinsiyet, cinsiyeti, toplumsal cinsiyet",
    "NATIONALITY": (
        "uyruk, uyruğu, vatandaşlık, milliyet, tabiiyet, tabiiyeti, menşe ülke, vatandaşlığı, milliyeti, pasaport "
        "ülkesi, geldiği ülke, çifte vatandaşlık"
    ),
    "PLACE_OF_BIRTH": "doğum yeri, doğum ülkesi, doğduğu yer, doğum şehri, doğduğu ülke",
    "ETHNICITY": "etnik köken, ırk, etnik grup, etnisite, etnik kökeni, aşiret, boy kabile",
    "RELIGION": "din, dini, dini inanç, mezhep, inanç, inancı",
    "MARITAL_STATUS": "medeni durum, medeni hal, medeni hali, medeni durumu",
    "LANGUAGE": (
        "ana dili, anadili, konuşulan dil, ana dil, anadil, tercih edilen dil, iletişim dili, evde konuşulan dil, "
        "tercüman dili, bildiği diller, konuştuğu dil"
    ),
    "LANGUAGE?": "dil",
    "EMAIL_ADDRESS": "e posta, eposta, e posta adresi, elektronik posta, mail adresi, eposta adresi",
    "PHONE_NUMBER": (
        "telefon numarası, tel no, telefon no, ev telefonu, sabit telefon, telefonu, iş telefonu, tel ev, ev tel, iş "
        "tel, acil tel, acil telefon, acil durum telefonu, irtibat no, irtibat telefonu, iletişim no, iletişim "
        "telefonu, veli tel, anne tel, baba tel, sabit tel, gündüz tel"
    ),
    "PHONE_NUMBER!": (
        "cep telefonu, cep tel, gsm no, mobil telefon, cep, cep no, cep telefonu numarası, cep numarası, gsm, mobil no"
    ),
    "STREET_ADDRESS!": (
        "ev adresi, ikamet adresi, ikametgah, ikametgah adresi, açık adres, posta adresi, yerleşim yeri, oturduğu "
        "yer, ikamet ettiği yer, güncel adres, tebligat adresi, teslimat adresi, son bilinen adres"
    ),
    "STREET_ADDRESS": "adresi, sokak, cadde, mahalle, kapı no, daire no, mahallesi, bina no",
    "POSTAL_CODE": "posta kodu",
    "CITY": "şehir, il, kent",
    "LOCATION?": "ilçe, bölge, semt, nüfusa kayıtlı olduğu il",
    "HOME_COORDINATES": "enlem, boylam, koordinat, koordinatlar",
    "TR_NATIONAL_ID": (
        "tc kimlik no, tc kimlik numarası, tckn, t c kimlik no, tc no, tc, t c, kimlik no, kimlik numarası, "
        "tc kimlik, t c kimlik numarası, tckimlikno, tcno, t c no, türkiye cumhuriyeti kimlik numarası, "
        "vatandaşlık numarası, t c kimlik, kimlik no su, yabancı kimlik no, yabancı kimlik numarası"
    ),
    "NATIONAL_ID": (
        "nüfus cüzdanı, nüfus cüzdan no, kimlik kartı, nüfus cüzdanı seri no, sgk no, sgk sicil no, ssk no, "
        "sosyal güvenlik numarası, sosyal güvenlik no, kimlik seri no, bağkur no, kimlik"
    ),
    "TAX_ID": "vergi no, vergi numarası, vergi kimlik no, vkn, vergi kimlik numarası",
    "PASSPORT_NUMBER": "pasaport no, pasaport numarası, pasaport, pasaport seri no",
    "DRIVER_LICENSE": "ehliyet no, sürücü belgesi, ehliyet, sürücü belgesi no, ehliyet numarası",
    "VISA_NUMBER": (
        "vize no, ikamet izni, oturma izni, vize numarası, ikamet izin no, ikamet izni no, çalışma izni, "
        "oturma izni no, ikamet tezkeresi"
    ),
    "VISA_NUMBER?": "vize",
    "EMPLOYEE_ID!": (
        "sicil no, personel no, sicil numarası, personel numarası, personel sicil no, çalışan no, çalışan numarası"
    ),
    "STUDENT_ID!": "öğrenci no, öğrenci numarası, okul no, okul numarası",
    "PATIENT_ID!": "hasta no, hasta numarası, protokol no, hasta protokol no, hasta dosya no",
    "CASE_NUMBER!": "dosya no, dosya numarası, esas no, dava no, dava numarası, vaka no, vaka numarası",
    "VOTER_ID!": "seçmen no, seçmen numarası",
    "CUSTOMER_ID!": "müşteri no, müşteri numarası, abone no, üye no, üyelik no, müşteri kodu, tesisat no",
    "SALARY?": "aylık, gelir",
    "SALARY": (
        "maaş, maaşı, ücret, brüt maaş, net maaş, brüt ücret, aylık gelir, net ücret, hane geliri, emekli maaşı, "
        "ikramiye, ücreti, saat ücreti, günlük ücret, aylık ücret, yevmiye, prim ödemesi, geliri, aile geliri, "
        "nafaka, burs miktarı, sosyal yardım tutarı, yardım tutarı, net ele geçen, ek ders ücreti"
    ),
    "HEALTH": (
        "tanı, teşhis, icd kodu, ilaç, ilaçlar, kan grubu, alerji, alerjiler, hastalık, hastalıklar, engel durumu, "
        "engellilik, engel oranı, semptom, belirtiler, gebelik, sağlık durumu, kronik hastalık, reçete, tedavi, "
        "kullandığı ilaçlar, rapor sağlık, ölüm nedeni, özür durumu, ön tanı, yaralanma, yaralanma türü, sakatlık, "
        "rahatsızlık, rahatsızlığı, sağlık sorunu, sağlık sorunları, kronik hastalıklar, geçirdiği hastalıklar, "
        "şikayeti, başvuru nedeni, yatış nedeni, rapor nedeni, sağlık raporu, istirahat raporu, iş göremezlik, engel "
        "türü, özel gereksinim, özel gereksinimi, alerjisi, besin alerjisi, kullandığı ilaç, aşılar, test sonucu, "
        "tahlil sonucu, tahlil, laboratuvar sonucu, gebelik haftası, hamilelik, hamile, doğum şekli, kanser, tümör, "
        "evre kanser, biyopsi, ameliyat, ameliyatlar, geçirdiği ameliyatlar, diyaliz, diyabet, şeker hastalığı, "
        "tansiyon, hipertansiyon, astım, epilepsi, ruh sağlığı, psikiyatrik tanı, depresyon, intihar riski, "
        "bağımlılık, madde kullanımı, alkol kullanımı, sigara kullanımı, kan şekeri, meslek hastalığı, iş kazası, "
        "protez, tekerlekli sandalye, ölüm sebebi, özgeçmiş tıbbi, soygeçmiş, rh faktörü, organ bağışı, verem, "
        "sarılık, terapi, rapor tanısı"
    ),
    "HEALTH?": "aşı, aşı durumu, sağlık, bulgu, bulgular, şikayet, doz, diyet",
    "CRIMINAL": (
        "sabıka kaydı, sabıka, suç, suçlar, mahkumiyet, adli sicil, adli sicil kaydı, suç türü, hüküm, suçu, isnat "
        "edilen suç, ceza, cezası, ceza süresi, tutuklama nedeni, gözaltı nedeni, yakalama kararı, arama kaydı, "
        "denetimli serbestlik, şartlı tahliye, kefalet suç, aile içi şiddet, uzaklaştırma kararı, disiplin cezası, "
        "kabahat, infaz durumu, tekerrür"
    ),
    "IMMIGRATION_STATUS": (
        "göçmenlik durumu, iltica durumu, mülteci statüsü, sığınma başvurusu, vize türü, ikamet izni türü, göç "
        "durumu, geçici koruma, iltica, uluslararası koruma, sığınmacı statüsü, iltica başvurusu, göçmenlik statüsü, "
        "yasal statü, vize tipi, ülkedeki statüsü, ikamet türü, ikamet durumu, oturma izni türü, şartlı mülteci, "
        "ikincil koruma, vatansız, sığınma, giriş şekli, ülkeye giriş, sınır dışı kararı, sınır dışı, çalışma izni "
        "türü, kaçış nedeni, vatandaşlık başvurusu"
    ),
    "DETENTION_FACILITY": (
        "gözaltı merkezi, geri gönderme merkezi, cezaevi, tutulduğu yer, gözaltı yeri, hapishane, tutukluluk yeri, "
        "alıkonulduğu yer, koğuş, hücre, tutukevi, barınma merkezi, nezarethane, ceza infaz kurumu"
    ),
    "POLITICAL": (
        "siyasi parti, parti üyeliği, siyasi görüş, siyasi görüşü, siyasi düşünce, parti, parti üyesi, oy verdiği parti"
    ),
    "UNION_MEMBERSHIP": (
        "sendika, sendika üyeliği, sendika üyesi, sendikası, üye olduğu sendika, sendika aidatı, grev katılımı"
    ),
    "SEXUAL_ORIENTATION": "cinsel yönelim, cinsel tercih, cinsel hayat, cinsel yönelimi",
    "BIOMETRIC": "parmak izi, biyometrik veri, biyometrik, yüz tanıma",
    "USERNAME": "kullanıcı adı, kullanıcıadı, kullanıcı ismi, rumuz",
    "PASSWORD": "şifre, parola, şifresi, pin kodu",
    "SECRET": "api anahtarı, gizli anahtar, güvenlik sorusu, erişim anahtarı",
    "IP_ADDRESS": "ip adresi",
    "MAC_ADDRESS": "mac adresi",
    "CREDIT_CARD": "kredi kartı, kart no, kart numarası, kredi kartı no, kredi kartı numarası, banka kartı",
    "BANK_ACCOUNT": "hesap no, banka hesabı, hesap numarası, banka hesap no, banka hesap numarası",
    "TR_LICENSE_PLATE": "plaka, plaka no, araç plakası",
    Sense.ID: "kimlik kodu, tanımlayıcı",
    Sense.NUMBER: "numara, numarası, sayı no",
    Sense.CODE: "kod, kodu",
    Sense.DATE: "tarih, tarihi, ay, saat, zaman, dönem, hafta",
    Sense.YEAR: "yıl, yılı, öğretim yılı",
    Sense.PLACE: "yer, yeri",
    Sense.COUNTRY: "ülke, ülkesi, ülke kodu",
    Sense.BIRTH: "doğum",
    Sense.DETENTION: "gözaltı, tutukluluk, tutuklama, alıkonulma",
    Sense.PERSON_EVENT: (
        "işe giriş, işe başlama, giriş, çıkış, ölüm, vefat, evlilik, yatış, taburcu, işten çıkış, kayıt, "
        "başvuru, varış, işten ayrılma, mezuniyet, evlenme"
    ),
    Sense.OTHER_EVENT: (
        "güncelleme, oluşturma, satın alma, ödeme, vade, düzenleme, başlangıç, bitiş, teslim, teslimat, sevk, "
        "veriliş, geçerlilik, son giriş, yayın, değişiklik, son kullanma"
    ),
    Sense.PERSON_ROLE: (
        "gönüllü*, sakin*, konuk*, davetli*, emekli*, kredi alan, kefil*, hükümlü*, okuyucu*, bağışçı*, ziyaretçi*, "
        "kursiyer*, hissedar*, yolcunun, danışan*, faydalanıcı*, koruma altındaki, kişi, kişinin, başvuran*, başvuru "
        "sahib*, üye, üyenin, eş, eşi, eşinin, çocuk, çocuğ*, vasi, veli, velisi, velinin, iletişim, sahib*, anne, "
        "annenin, annesi*, baba, babanın, babası*, tutuklu*, mahkum*, mülteci*, tanık, mağdur*, sanık, sanığın, "
        "davacı*, davalı*, temsilci*, aday*, sigortalı*, avukat*, kullanıcı*, kiracı*, katılımcı*, yolcu*, vatandaş*, "
        "borçlu*, sürücü*, yararlanıcı*, müracaatçı*, kardeş*, oğlu, kızı, göçmen*, misafir*, mirasçı*, malik*, "
        "yakını, ortak*, şüpheli*, yabancı, sığınmacı*, hesap sahibi*, koşucu, yüzücü, katılımcı, destekçi, bağışçı, "
        "kurban sahibi, hacı adayı, umreci, kursiyer, misafir, konuk, sakin, site sakini, kat maliki, malik, kiracı, "
        "kiralayan, ev sahibi, mal sahibi, komşu, yolcu, kampçı, sigortalı, sigorta ettiren, lehdar, hak sahibi, "
        "yararlanıcı, engelli birey, vekil, müvekkil, mahkum, hükümlü, tutuklu, gözaltı kişi, şüpheli, mağdur, "
        "müşteki, şikayetçi, ihbarcı, kayıp kişi, müteveffa, vefat eden, merhum, mirasçı, muris, afetzede, "
        "depremzede, mülteci, sığınmacı, göçmen, sınır dışı edilen, gelin, damat, nişanlı, davetli, konuşmacı, "
        "kayıtlı kişi, imza sahibi, imzalayan, abone, hesap sahibi, kart sahibi, kredi müşterisi, borçlu, kefil, "
        "alacaklı, yatırımcı, hissedar, asker, gazi, şehit yakını, bakıcı, refakatçi, dede, nine, torun, amca, dayı, "
        "teyze, hala, yeğen, kuzen, kayınvalide, dul, yetim, ikiz, vatandaş, emekli, işsiz, gönüllü, aday, irtibat "
        "kişisi, aile ferdi, köpek sahibi, hayvan sahibi, avcı, balıkçı"
    ),
    Sense.EMPLOYEE: (
        "çalışan*, personel*, işçi*, öğretmen*, doktor*, memur*, görevli*, hemşire*, hekim*, akademisyen*, çalışan, "
        "personel, işçi, memur, öğretmen, öğretim görevlisi, hemşire, doktor, hekim, ebe, şoför, garson, kasiyer, "
        "tezgahtar, itfaiyeci, polis memuru, görevli, taşeron işçi, stajyer çalışan, usta, kalfa"
    ),
    Sense.STUDENT: (
        "öğrenci*, stajyer*, mezun*, öğrenci, mezun, stajyer, çırak, aday öğrenci, bursiyer, talebe, anaokulu öğrencisi"
    ),
    Sense.PATIENT: "hasta, hastanın, yenidoğan, bebek, gebe, yatan hasta",
    Sense.CUSTOMER: "müşteri*, abone*, alıcının, müşteri, satın alan, tüketici",
    Sense.VOTER: "seçmen*",
    Sense.PEOPLE: (
        "nüfus, kişi sayısı, çalışan sayısı, hasta sayısı, öğrenci sayısı, erkek, kadın, hane sayısı, "
        "müşteri sayısı, çocuk sayısı, erkekler, kadınlar, ölüm sayısı, vaka sayısı, personel sayısı, "
        "öğrenciler, hastalar, çalışanlar"
    ),
    Sense.CREATOR: "yazar*, oyuncu adı, yönetmen*, sanatçı*, şarkıcı*",
    Sense.PLAYER: "oyuncu*, futbolcu*, antrenör*, sporcu*",
    Sense.PRODUCT: "ürün*, marka, malzeme*, araç, parça, stok*, cihaz*, renk",
    Sense.ORGANIZATION: (
        "şirket*, firma*, kurum*, kuruluş*, tedarikçi*, okul, okulun, okul adı, üniversite*, hastane*, banka*, "
        "mağaza*, şube*, departman*, bölüm, işveren*, üretici*, bakanlık*, birim*, dernek*, işyeri*, iş yeri, "
        "mahkeme*"
    ),
    Sense.LOCALITY: "havaalanı, istasyon, nehir, depo*, göl, durak, bina adı",
    Sense.MEDIA: "başlık, kitap, kitabın, şarkı, dergi, eser",
    Sense.SPORT: "takım*, lig, maç, sezon, gol",
    Sense.SCIENCE: "tür adı, numune, bitki, hayvan, örnek",
    Sense.TECHNICAL: "dosya*, sunucu, alan adı, sürüm, tablo, sıra no, sıra, satır, proje*, s no sıra",
    Sense.TRANSACTION: "sipariş*, fatura*, sözleşme*, makbuz, fiş, işlem*, irsaliye*, poliçe*, teklif*, belge*",
    Sense.THING: (
        "açıklama, kategori, not, notlar, birim fiyat açıklaması, ağırlık, boy uzunluk, para birimi, sonuç, "
        "etkinlik*, konu, ölçü birimi, miktar birimi, değer, olay"
    ),
    Sense.GRADE: "ders*, sınıf, puan, eğitim durumu, öğrenim durumu, fakülte",
    Sense.JOB: "meslek*, görev*, unvan*, ünvan*, pozisyon*",
    Sense.COUNT: "adet, miktar, yüzde, sayısı, sayı, oran, oranı, toplam sayı, adedi",
    Sense.AVERAGE: "ortalama*, medyan, ortalama yaş, yaş ortalaması",
    Sense.TOTAL: "toplam, genel toplam, ara toplam",
    Sense.MONEY: (
        "fiyat, tutar, maliyet, kdv, vergi, indirim, bütçe, bakiye, gider, birim fiyat, fiyatı, tutarı, satış, "
        "ciro, masraf"
    ),
    Sense.META: "durum, durumu, tür, türü, tip, tipi, geçerlilik tarihi, veren makam",
    Sense.PERSONAL: "kişisel, özel, güncel, şahsi",
    Sense.LINK: "ve, ile, için, veya, mi, bir",
    Sense.DAYTIME: "gün, gündüz, akşam, gece, sabah",
}
