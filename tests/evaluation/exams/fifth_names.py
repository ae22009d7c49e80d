"""Invented people of the fifth exam: names, towns, streets and numbers of many countries."""
# fmt: off

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from zlib import crc32


@dataclass(frozen=True, slots=True)
class Land:
    """Names and forms of one country."""

    men: str
    women: str
    families: str
    towns: str
    streets: str
    phone: str
    postcode: str
    mail: str
    feminine: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """One invented person."""

    land: str
    given: str
    second: str
    family: str
    sex: str
    born: date
    seed: int

    def dice(self, salt: str) -> Random:
        """Always the same randomness for one purpose."""
        return Random(f"{self.seed}/{salt}")


LANDS: Mapping[str, Land] = {
    "us": Land("Darnell,Wyatt,Cody,Trevor,Malik,Brandon,Desmond,Shane,Russell,Clayton", "Latoya,Kaylee,Brenda,Tiffany,Marlene,Shelby,Courtney,Denise,Paige,Yolanda", "Whitlock,Prentiss,Hargrove,Stubblefield,Tolliver,Kowalczyk,Beasley,McElroy,Vandiver,Okafor,Lundgren,Pacheco,Satterfield,Broussard,Dunaway,Crenshaw,Yoder,Huckaby", "Toledo,Fresno,Macon,Duluth,Boise,Laredo", "Sycamore Ave,W Elm St,Old Mill Rd,Cherokee Trl,N 14th St,Lakeview Ct", "(4#5) 7##-####", "4####", "gmail.com,yahoo.com,comcast.net"),
    "gb": Land("Alistair,Gareth,Callum,Rhys,Nigel,Duncan,Imran,Rory", "Bronwyn,Philippa,Gemma,Tamsin,Siobhan,Nasreen,Hazel,Morag", "Entwistle,Pemberton,Llewellyn,Ramsbottom,Thackeray,Mistry,Abernathy,Gilchrist,Bagshaw,Critchley,Tregenza,Oyelaran,Sidebotham,Haworth", "Stockport,Wrexham,Paisley,Grimsby,Truro", "12 Orchard Close,Victoria Terrace,Mill Lane,The Crescent,Station Approach", "07### ######", "BD# #LS", "btinternet.com,hotmail.co.uk"),
    "de": Land("Thorsten,Ulf,Gernot,Jannik,Heiko,Wilfried,Sören,Veit,Falk,Detlef", "Heike,Annegret,Swantje,Elfriede,Svenja,Ute,Mareike,Gudrun,Friederike,Antje", "Brüggemann,Oltmanns,Käsbohrer,Niedermeier,Petersen,Wiechmann,Grünewald,Schottmüller,Döring,Haberkorn,Tiedemann,Lohse,Reißmann,Kuhlmann,Ziegenhagen,Stöver", "Oldenburg,Kassel,Görlitz,Bamberg,Siegen", "Lindenweg,Am Sportplatz,Goethestraße,Mühlgasse,Birkenallee", "0171 #######", "3####", "web.de,gmx.de,t-online.de"),
    "at": Land("Alois,Gebhard,Leopold,Franz-Xaver,Harald,Raimund", "Roswitha,Waltraud,Edeltraud,Notburga,Ingeborg,Verena", "Hinterleitner,Mayrhofer,Pichlbauer,Zwettler,Oberkofler,Schwaighofer,Wögerbauer,Kreuzhuber", "Steyr,Villach,Bludenz,Krems", "Dorfplatz,Kirchengasse,Bahnhofstraße", "+43 664 #######", "4###", "aon.at,gmx.at"),
    "fr": Land("Thibault,Gaëtan,Loïc,Yannick,Fabrice,Rémi,Gilles,Mamadou", "Maëlle,Solène,Ghislaine,Océane,Bérengère,Aïssatou,Clémence,Josiane", "Charpentier,Le Goff,Delacourt,Bouvier,Marchandeau,Kerbrat,Fontanel,Diarra,Vasseur,Perrault,Gaudin,Escoffier,Lamoureux,Tessier", "Quimper,Nevers,Béziers,Roubaix,Épinal", "rue des Tanneurs,avenue Foch,impasse du Moulin,chemin des Vignes,allée des Tilleuls", "06 ## ## ## ##", "2####", "orange.fr,free.fr,laposte.net"),
    "es": Land("Iker,Gonzalo,Aitor,Jacinto,Baltasar,Eusebio,Nicanor,Ramiro", "Nuria,Rocío,Encarnación,Macarena,Itziar,Amparo,Milagros,Yolanda", "Echeverría,Bustamante,Cifuentes,Villalobos,Zubizarreta,Pedraza,Quintanilla,Ordóñez,Carrasco,Montesinos,Albarracín,Escudero", "Albacete,Lugo,Teruel,Jaén,Huesca", "Calle Mayor,Avda. de la Estación,Plaza del Carmen,Camino Viejo,Paseo de Ronda", "6## ### ###", "1####", "hotmail.es,gmail.com"),
    "mx": Land("Refugio,Cuauhtémoc,Heriberto,Gildardo,Efraín,Anselmo,Wilfrido", "Xóchitl,Guadalupe,Yareli,Maricela,Itzel,Socorro,Lupita", "Zavaleta,Tlatelpa,Cervantes,Olivares,Huerta,Bañuelos,Cuevas,Xicohténcatl,Arredondo,Nájera,Sotelo,Tovar", "Tepic,Uruapan,Saltillo,Tapachula", "Calle Hidalgo,Av. Insurgentes,Priv. Nogal,Blvd. Juárez", "55 #### ####", "6####", "hotmail.com,live.com.mx"),
    "br": Land("Raimundo,Wellington,Cleiton,Jefferson,Thiago,Adalberto,Edvaldo,Ubiratan", "Jussara,Rosângela,Thaís,Iracema,Luzia,Aparecida,Solange,Francisca", "Cavalcanti,Nascimento,Bittencourt,Assunção,Prudente,Siqueira,Falcão,Guimarães,Queiroz,Peixoto,Tavares,Brandão", "Olinda,Maringá,Uberaba,Sobral,Pelotas", "Rua das Acácias,Av. Brasil,Travessa São Jorge,Rua XV de Novembro", "(81) 9####-####", "5####-###", "uol.com.br,bol.com.br"),
    "pt": Land("Rui,Vasco,Duarte,Zeferino,Nuno,Tomé", "Graça,Leonor,Filomena,Catarina,Odete,Inês", "Figueiredo,Mourão,Sequeira,Vilhena,Quaresma,Teles,Bragança,Sardinha,Loureiro,Patrício", "Évora,Viseu,Setúbal,Bragança", "Rua do Poço,Largo da Sé,Travessa do Forno", "91# ### ###", "2###-###", "sapo.pt"),
    "it": Land("Ettore,Gaspare,Fulvio,Ruggero,Tommaso,Nazario,Ermanno", "Ornella,Loredana,Fiammetta,Donatella,Agnese,Mirella,Carmela", "Quattrocchi,Bevilacqua,Zanetti,Passalacqua,Tagliaferri,Mastroianni,Pellegrini,Scognamiglio,Cattaneo,Buonocore,Ferrigno", "Asti,Terni,Matera,Rovigo", "Via Garibaldi,Corso Italia,Vicolo Stretto,Piazza Dante", "34# #######", "3####", "libero.it,virgilio.it"),
    "nl": Land("Joost,Sjaak,Wiebe,Maarten,Koen,Gerrit,Thijs", "Fenna,Marijke,Sjoukje,Roos,Anneke,Willemijn,Tineke", "van der Heijden,Hoekstra,de Wit,Terpstra,van Beek,Kuiper,Dijkman,ter Braak,Oosterhuis,Zijlstra,Schouten", "Assen,Zwolle,Breda,Delfzijl", "Kerkstraat,Dorpsweg,Hoogeind,Wilgenlaan", "06-########", "7### RK", "ziggo.nl,kpnmail.nl"),
    "pl": Land("Zbigniew,Mirosław,Bartosz,Kazimierz,Radosław,Wiesław,Sławomir", "Bożena,Grażyna,Jadwiga,Halina,Wioletta,Ewelina,Danuta", "Wróbel,Kaczmarek,Szczepaniak,Gołąb,Mazurek,Pietrzak,Sikora,Wójtowicz,Bednarz,Żak,Grzyb,Chmiel", "Radom,Elbląg,Zamość,Kielce", "ul. Kwiatowa,ul. Mickiewicza,os. Piastów,ul. Polna", "+48 6## ### ###", "2#-###", "wp.pl,onet.pl"),
    "cz": Land("Zdeněk,Vlastimil,Bohumil,Radek,Ctirad,Libor", "Zdeňka,Květa,Jitka,Radka,Božena,Ludmila", "Hrabal,Kadlec,Pospíchal,Štěrba,Vondráček,Čapek,Machovec,Zeman", "Zlín,Tábor,Opava,Kolín", "Nádražní,Školní,Husova,Luční", "+420 7## ### ###", "5## ##", "seznam.cz", "ová"),
    "hu": Land("Zoltán,Lajos,Attila,Gergő,Béla,Tivadar", "Ildikó,Piroska,Zsuzsanna,Réka,Boglárka,Emőke", "Szűcs,Halász,Bognár,Lengyel,Takács,Pásztor,Vadász,Kocsis", "Eger,Szolnok,Pécs,Győr", "Petőfi u.,Kossuth tér,Ady Endre út", "+36 30 ### ####", "4###", "freemail.hu"),
    "ro": Land("Costel,Viorel,Dragoș,Ionuț,Gheorghe,Sorin", "Mihaela,Lăcrămioara,Rodica,Anca,Viorica,Ioana", "Munteanu,Bălan,Ciobanu,Ungureanu,Țurcanu,Dobre,Lupescu,Olteanu", "Bacău,Arad,Suceava,Deva", "Str. Unirii,Bd. Republicii,Aleea Rozelor", "07## ### ###", "3#####", "yahoo.ro"),
    "se": Land("Torbjörn,Göran,Lennart,Håkan,Viggo,Sixten", "Gunilla,Ebba,Linnéa,Birgitta,Tuva,Ulrika", "Sjögren,Åkerlund,Bergqvist,Nordström,Hedlund,Ekdahl,Wikström,Dahlberg", "Umeå,Kalmar,Borås,Luleå", "Storgatan,Björkvägen,Ängsstigen", "070-### ## ##", "9## ##", "telia.com"),
    "fi": Land("Veikko,Jarmo,Tapio,Onni,Seppo,Pekka", "Päivi,Aino,Raija,Tuulikki,Outi,Sirpa", "Hämäläinen,Koskinen,Rautio,Saarela,Lehtonen,Kinnunen,Tuominen,Väisänen", "Kotka,Oulu,Lahti,Vaasa", "Koivukatu,Mäkitie,Rantapolku", "040 ### ####", "9####", "kolumbus.fi"),
    "ru": Land("Геннадий,Валерий,Руслан,Аркадий,Тимур,Степан,Вадим", "Зинаида,Лариса,Гульнара,Раиса,Маргарита,Алевтина,Нина", "Балашов,Кривцов,Латыпов,Сухарев,Прохоров,Зыков,Шубин,Мельников,Дёмин,Курочкин,Ершов", "Пермь,Рязань,Омск,Елец", "ул. Садовая,пр. Мира,пер. Заречный,ул. Ленина", "+7 9## ###-##-##", "6#####", "mail.ru,yandex.ru", "а"),
    "ua": Land("Остап,Тарас,Богдан,Юрій,Любомир,Захар", "Оксана,Соломія,Галина,Леся,Христина,Мирослава", "Кравчук,Онищенко,Дорошенко,Бондаренко,Паливода,Гнатюк,Швець,Іваськів,Мороз,Коломієць", "Суми,Луцьк,Полтава,Ужгород", "вул. Шевченка,вул. Лісова,просп. Перемоги", "+380 67 ### ## ##", "3####", "ukr.net"),
    "bg": Land("Стоян,Пламен,Красимир,Тодор,Ангел", "Цветелина,Радка,Снежана,Йорданка,Милена", "Колев,Маринов,Желев,Стоилов,Пенчев,Гочев,Дойчинов", "Видин,Сливен,Шумен", "ул. Роза,бул. България", "088 ### ####", "5###", "abv.bg", "а"),
    "gr": Land("Σπύρος,Θανάσης,Βασίλης,Λευτέρης,Παναγιώτης,Στέλιος", "Ευαγγελία,Δέσποινα,Χρυσούλα,Φωτεινή,Σταυρούλα,Ζωή", "Καραγιάννης,Μαυρίδης,Σταματίου,Κοντός,Ζερβός,Βλάχος,Δημητρίου,Λαμπράκης", "Βόλος,Καβάλα,Τρίπολη", "Οδός Αθηνών,Ερμού,Κολοκοτρώνη", "69# ### ####", "4## ##", "otenet.gr"),
    "ge": Land("გიორგი,ლევან,ზურაბ,თორნიკე,ვახტანგ", "ნინო,ქეთევან,თამარ,მანანა,ეკა", "ბერიძე,კაპანაძე,გელაშვილი,მაისურაძე,ლომიძე,ჩხეიძე,ქავთარაძე", "ქუთაისი,ბათუმი,გორი", "რუსთაველის გამზ.,თამარ მეფის ქ.", "+995 5## ## ## ##", "46##", "gmail.com"),
    "tr": Land("Cengiz,Yılmaz,Tolga,Şükrü,Oğuz,Ramazan,Hüseyin", "Nurcan,Gülşen,Şeyma,Hatice,Ebru,Pınar,Sevgi", "Karadağ,Öztürk,Çakır,Yıldırım,Taşkın,Gündoğdu,Bozkurt,Şimşek,Aydemir,Koçak", "Sivas,Manisa,Ordu,Batman", "Atatürk Cad.,Gül Sok.,İnönü Mah.", "0532 ### ## ##", "3####", "hotmail.com.tr,mynet.com"),
    "sy": Land("بشار,غسان,ماهر,نزار,وائل,حسام,عدنان", "رنا,سلمى,هدى,نسرين,ريم,ميساء,لمى", "الحلبي,الخطيب,القاسم,دياب,النجار,عساف,الشامي,زيدان,حداد,العلي", "حلب,حمص,درعا,إدلب", "شارع النصر,حي الميدان,شارع بغداد", "+963 9## ### ###", "", "gmail.com,hotmail.com"),
    "ir": Land("کامران,بهروز,فرهاد,سیامک,جمشید,پرویز", "شیرین,مهناز,فرشته,نسترن,پریسا,لاله", "رستگار,کاشانی,فرهمند,نیک‌پور,زارعی,توکلی,مرادی,صفایی", "شیراز,قم,کرج,اهواز", "خیابان آزادی,کوچه لاله,بلوار کشاورز", "0912 ### ####", "##########", "gmail.com"),
    "il": Land("אורי,גדעון,איתי,מוטי,זאב,נדב", "שירה,אורלי,מיכל,צפורה,הדס,נועה", "אברמוביץ,בן דוד,שפירא,מזרחי,פרידמן,אלבז,רוזנברג,קפלן", "חיפה,אשדוד,נתניה", "רחוב הרצל,שדרות ירושלים,רחוב הגפן", "052-#######", "#######", "walla.co.il"),
    "in": Land("Raghavendra,Manoj,Suresh,Balwinder,Arunachalam,Dinesh,Irfan", "Lakshmi,Sunita,Harpreet,Kavitha,Meenakshi,Rukhsana,Anjali", "Chaturvedi,Ranganathan,Bhattacharjee,Gill,Deshpande,Naidu,Qureshi,Thakur,Menon,Solanki", "Nashik,Madurai,Ludhiana,Cuttack", "MG Road,2nd Cross,Gandhi Nagar,Station Road", "+91 98### #####", "4#####", "rediffmail.com,gmail.com"),
    "np": Land("हरि,गोपाल,विनोद,रामबहादुर,सन्तोष", "सरिता,गीता,कमला,निर्मला,पार्वती", "श्रेष्ठ,तामाङ,गुरुङ,अधिकारी,खड्का,थापा,कोइराला", "पोखरा,भक्तपुर,धरान", "मुख्य सडक,बुद्ध मार्ग", "98########", "44###", "gmail.com"),
    "cn": Land("建国,志强,俊杰,浩然,文博,永福", "秀英,桂兰,雨婷,晓燕,淑珍,佳怡", "韩,曹,邓,彭,曾,萧,蔡,潘,田,董,袁,于", "苏州市,洛阳市,绵阳市,泉州市", "人民路,解放大道,幸福里,中山北路", "138########", "2#####", "163.com,qq.com"),
    "jp": Land("和也,拓海,義男,健太郎,修,隆志", "美咲,陽子,千尋,由美子,彩香,節子", "石原,松永,長谷川,大塚,西野,三浦,本田,杉山,宮崎,古川", "松山市,盛岡市,岐阜市", "本町,桜台,旭ヶ丘,緑町", "090-####-####", "5##-####", "docomo.ne.jp,yahoo.co.jp"),
    "kr": Land("성민,준호,동현,영수,재훈,태윤", "은주,수빈,미경,혜진,지은,보라", "권,황,송,홍,문,배,백,허,남,심", "전주시,춘천시,포항시", "중앙로,한빛길,충무로", "010-####-####", "5####", "naver.com,hanmail.net"),
    "vn": Land("Quang Huy,Minh Tuấn,Đức Thắng,Văn Hậu,Gia Bảo", "Thu Hà,Ngọc Ánh,Bích Thủy,Thị Lan,Kim Oanh", "Nguyễn,Trần,Phan,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương", "Đà Lạt,Huế,Cần Thơ", "đường Lê Lợi,ngõ 12 Trần Phú,phố Huế", "09## ### ###", "1#####", "gmail.com"),
    "th": Land("สมชาย,ประเสริฐ,วิชัย,อนันต์,ธนพล", "สุดารัตน์,มาลี,พรทิพย์,อรุณี,กนกวรรณ", "ศรีสุข,ทองดี,แสงจันทร์,บุญมา,วงศ์ใหญ่,เจริญผล,ใจดี", "ขอนแก่น,ลำปาง,สงขลา", "ถนนสุขุมวิท,ซอยอารีย์", "08#-###-####", "4####", "hotmail.com"),
    "id": Land("Slamet,Agus,Joko,Bambang,Rizky,Wahyu", "Sri,Endang,Dewi,Ratna,Wulandari,Ningsih", "Wibowo,Santoso,Nasution,Siregar,Pratama,Kusuma,Hutapea,Lubis", "Malang,Solo,Padang,Manado", "Jl. Melati,Jl. Diponegoro,Gg. Mawar", "0812-####-####", "6####", "yahoo.co.id"),
    "ng": Land("Chukwuemeka,Babatunde,Ibrahim,Oluwaseun,Danjuma,Obinna", "Ngozi,Folake,Hauwa,Chiamaka,Yetunde,Amarachi", "Adeyemi,Nwosu,Bello,Okonkwo,Olatunji,Eze,Abubakar,Ogunleye", "Ibadan,Kano,Enugu,Jos", "Awolowo Road,Aba Road,Market Street", "0803 ### ####", "2#####", "yahoo.com"),
    "ke": Land("Kipchoge,Otieno,Mwangi,Barasa,Kamau,Juma", "Wanjiru,Akinyi,Nekesa,Chebet,Mumbi,Halima", "Kiprono,Odhiambo,Njoroge,Wafula,Mutua,Cheruiyot,Omondi,Karanja", "Kisumu,Nakuru,Eldoret", "Moi Avenue,Kenyatta Street", "+254 7## ######", "20###", "gmail.com"),
    "et": Land("Abebe,Tesfaye,Getachew,Dawit,Girma", "Tigist,Almaz,Selamawit,Hirut,Meseret", "Bekele,Haile,Worku,Desta,Alemu,Gebre,Tadesse,Wolde", "Gondar,Adama,Hawassa", "Bole Road,Kebele 04", "+251 91# ######", "1###", "gmail.com"),
    "ht": Land("Jean-Robert,Wilner,Frantz,Dieudonné,Ronel", "Marie-Ange,Guerda,Roseline,Mirlande,Fabiola", "Désir,Jean-Baptiste,Toussaint,Estimé,Pierre-Louis,Cadet,Saint-Fleur,Dorcé", "Jakmèl,Gonayiv,Okap", "Ri Pavé,Delmas 33", "+509 3### ####", "HT####", "yahoo.fr"),
}


def crowd(land: str, count: int, salt: str, ages: tuple[int, int] = (20, 76)) -> list[Who]:
    """Different people: no two share both names while there are names left."""
    lot = LANDS[land]
    dice = Random(f"{salt}/{land}")
    pairs = [(given, family, sex) for sex, names in (("M", lot.men), ("F", lot.women)) for given in names.split(",") for family in lot.families.split(",")]
    dice.shuffle(pairs)
    made = []
    for index, (given, family, sex) in enumerate(pairs[:count]):
        second = dice.choice((lot.men if sex == "M" else lot.women).split(","))
        turned = family if sex == "M" else _feminine(land, family)
        born = date(2025, 3, 1) - timedelta(days=dice.randint(ages[0] * 365, ages[1] * 365 + 300))
        made.append(Who(land, given, second, turned, sex, born, crc32(salt.encode()) % 99991 * 1000 + index))
    return made


def _feminine(land: str, family: str) -> str:
    if land == "cz":
        return (family[:-2] + "k" if family.endswith("ek") else family) + "ová"
    return family + LANDS[land].feminine
