"""Names and places of the third exam, written by hand, with other names than the first two."""
# fmt: off

from tests.evaluation.exams.person import Culture

OHIO = Culture(
    "Thaddeus Wendell Kirby Lamont Dewey Rusty Garrick Percival Orville Emmett Terrell",
    "Maybelle Tanisha Gwendolyn Lorna Darlene Kaylee Ursula Bettina Rochelle Twyla Winifred",
    "Stockwell Pruitt Ashbaugh Tuttle Van_Zandt Goodpaster Mayhew Lassiter McElroy Whitacre Zumwalt Oglesby Birdsong Trimble",
    "Chillicothe Zanesville Defiance Sandusky Xenia",
    "{n}_Buckeye_Ct {n}_Old_Mill_Rd {n}_W_Chestnut_St_Apt_{m} {n}_County_Rd_{m}4",
    "({a}) {b}-{c}",
    "gmail.com aol.com roadrunner.com",
)
SCOTLAND = Culture(
    "Hamish Lachlan Gregor Struan Ruaridh Alasdair Fergus Murdo",
    "Morag Catriona Ishbel Eilidh Kirsty Mhairi Shona Senga",
    "Abernethy Drummond MacAskill Lockhart Geddes Pitcairn Tulloch Crombie Dalrymple Heggie",
    "Inverness Oban Dunfermline Peterhead",
    "{n}_Harbour_Brae Flat_{m},_{n}_Leith_Row {n}_Glenview_Terrace",
    "07{d}{d}{d} {d}{d}{c}",
    "btinternet.com gmail.com",
)
COLOMBIA = Culture(
    "Jhon_Jairo Wílmer Edinson Fabio Nelson Óscar_Iván Yeison Libardo",
    "Yuliana Marleny Leidy Nubia Rosalba Paola_Andrea Gladys Deisy",
    "Cifuentes Zapata Bedoya Arboleda Mosquera Henao Urrego Londoño Caicedo Patiño Ballesteros Hinestroza",
    "Pereira Manizales Cúcuta Popayán",
    "Calle_{n}_#_{m}-45 Carrera_{m}_No._{n}-12 Transversal_{n}_{m}A-08",
    "31{d} {b} {c}",
    "hotmail.com une.net.co",
)
QUEBEC = Culture(
    "Yvon Réjean Normand Gaétan Sylvain Rosaire Maxime Jean-Guy",
    "Ginette Huguette Josée Manon Guylaine Solange Francine Marie-Ève",
    "Tremblay Ouellet Bouchard Thibodeau Lachance Pelletier Gingras Deschênes Vaillancourt Robitaille",
    "Rimouski Chicoutimi Drummondville Gatineau",
    "{n},_rue_des_Érables {n},_chemin_du_Lac,_app._{m} {n},_boul._Talbot",
    "418 {b}-{c}",
    "videotron.ca sympatico.ca",
)
AUSTRIA = Culture(
    "Gottfried Alois Korbinian Leopold Reinhold Severin Wendelin Ottokar",
    "Edeltraud Hermine Roswitha Leopoldine Waltraud Notburga Annemarie Gerlinde",
    "Oberhuber Zwettler Pichler Kaltenbrunner Hinterleitner Stadlbauer Grabner Feichtinger Wimmer Lechner",
    "Wels Villach Dornbirn Steyr",
    "Mühlgasse_{n} Am_Anger_{n}/{m} Bahnhofstraße_{n}",
    "0664 {b} {c}",
    "gmx.at aon.at",
)
RECIFE = Culture(
    "Edvaldo Genivaldo Josenildo Wellington Ubiratan Cícero Raimundo Adailton",
    "Edilene Josefa Rosângela Valdirene Jucileide Luzinete Marinalva Taciana",
    "Cavalcanti Nóbrega Bezerra Falcão_Maia Lacerda Vasconcelos Siqueira Guedes Toscano Brandão",
    "Caruaru Petrolina Garanhuns Olinda",
    "Rua_da_Aurora,_{n} Av._Caxangá,_{n},_apto_{m} Travessa_do_Sol,_{n}",
    "(81) 9{c}-{c}",
    "uol.com.br bol.com.br",
)
PUGLIA = Culture(
    "Cosimo Vito Rocco Gaetano Donato Oronzo Pasquale Ruggiero",
    "Addolorata Carmela Filomena Antonietta Immacolata Concetta Nunzia Rosaria",
    "Lorusso De_Palma Caputo Schiavone Tarantino Ladisa Mastronardi Lacerenza Sgaramella Quaranta",
    "Barletta Altamura Monopoli Lecce",
    "Via_Dante_{n} Corso_Cavour_{n}/{m} Piazza_Garibaldi_{n}",
    "34{d} {b}{c}",
    "libero.it tiscali.it",
)
FLANDERS = Culture(
    "Joris Wannes Lieven Bavo Godfried Pieterjan Stijn Ruben",
    "Greetje Lutgart Veerle Hilde Machteld Liesbet Griet Annelies",
    "Vandenbroucke Claessens De_Smedt Goossens Verhaeghe Van_Hoof Ceulemans Lambrechts Desmet Wuyts",
    "Kortrijk Aalst Roeselare Genk",
    "Dorpsstraat_{n} Kerkplein_{n}_bus_{m} Molenweg_{n}",
    "0475 {d}{d} {d}{d} {d}{d}",
    "telenet.be skynet.be",
)
PODLASIE = Culture(
    "Bogusław Mieczysław Zenon Ryszard Witold Jarosław Cezary Lesław",
    "Bożena Danuta Halina Grażyna Jadwiga Wiesława Urszula Mirosława",
    "Wróbel Sienkiewicz Mazurek Pawlak Stępień Gawron Kubiak Zawada Klimczuk Bielak",
    "Białystok Suwałki Łomża Augustów",
    "ul._Lipowa_{n}/{m} ul._Kolejowa_{n} os._Zielone_{n}/{m}",
    "6{d}{d} {b} {b}",
    "wp.pl o2.pl",
)
URAL = Culture(
    "Геннадий Валерий Эдуард Станислав Вадим Ярослав Руслан Тимур",
    "Алевтина Зинаида Раиса Нелли Эльвира Лариса Тамара Капитолина",
    "Черных Седых Долгих Бессмертных Ткач Мороз Дурново Косых Белоненко Шульга",
    "Челябинск Ижевск Пермь Курган",
    "ул._Мира,_д._{n},_кв._{m} пр._Ленина,_{n} ул._Заводская,_{n}",
    "+7 9{d}{d} {b}-{d}{d}-{d}{d}",
)
PODILLIA = Culture(
    "Остап Тарас Богдан Мирослав Любомир Захар Назар Северин",
    "Одарка Христина Мирослава Соломія Леся Уляна Зоряна Стефанія",
    "Гнатюк Процишин Савчук Дорошенко Мельничук Пархоменко Бойчук Лисенко Яремчук Цимбал",
    "Вінниця Хмельницький Тернопіль Умань",
    "вул._Соборна,_{n} вул._Шевченка,_{n},_кв._{m} пров._Садовий,_{n}",
    "+380 67 {b} {d}{d} {d}{d}",
)
ANATOLIA = Culture(
    "Cengiz Tuncay Ercan İlhan Serdar Okan Bülent Yalçın",
    "Nermin Gülsüm Şükran Hülya Perihan Sevgi Nurhan Tülay",
    "Karadağ Özbek Tekin Uçar Sarıkaya Erdem Bozkurt Çetinkaya Güneş Altıntaş",
    "Kayseri Sivas Malatya Erzurum",
    "Atatürk_Cad._No:{n}/{m} Gül_Sok._No:{n} İnönü_Mah._{n}._Sokak_{m}",
    "053{d} {b} {d}{d} {d}{d}",
)
LEVANT = Culture(
    "سامر وائل نضال غسان بسام رامز عصام جهاد",
    "رنا سوسن لميس هيام ميساء نوال رباب سمر",
    "الحلبي الشامي قباني الخطيب مرعي الزعبي حداد العطار الصباغ عيتاني",
    "حمص اللاذقية طرابلس إربد",
    "شارع_النصر_{n} حي_الميدان_{n}",
    "+962 79 {b} {c}",
)
FARS = Culture(
    "کیوان داریوش هوشنگ سیاوش بابک منصور فریدون ایرج",
    "شهره پروانه مهناز ژاله فرشته سودابه نسترن آذر",
    "رستگار کاویانی شایسته دهقان فرهمند صالحی بهرامی نیک‌پور زرین افشار",
    "شیراز کرمان یزد اهواز",
    "خیابان_حافظ_پلاک_{n} کوچه_لاله_پلاک_{n}",
    "0912 {b} {c}",
)
BIHAR = Culture(
    "रामनाथ सुरेन्द्र बृजेश मुकेश उमेश लालजी धर्मवीर हरिओम",
    "सरोज मीरा फूलमती कमला पुष्पा निर्मला सुशीला ललिता",
    "यादव पासवान चौधरी ठाकुर मिश्रा कुशवाहा मांझी झा तिवारी सहनी",
    "पटना गया दरभंगा मुजफ्फरपुर",
    "मकान_{n},_वार्ड_{m} ग्राम_टोला_{n}",
    "9{d}{d}{d}{d} {d}{c}",
)
SICHUAN = Culture(
    "建国 志强 文斌 海涛 永康 俊杰 德胜 卫东",
    "秀英 桂芳 雪梅 玉兰 晓燕 丽华 淑珍 春花",
    "邓 蒋 谭 廖 邹 熊 尹 龚 赖 樊",
    "成都市 绵阳市 宜宾市",
    "人民路{n}号 春熙街{n}号{m}室",
    "13{d} {c} {c}",
)
TOHOKU = Culture(
    "健太郎 義男 昭夫 隆 修平 剛 誠司 勇気",
    "千代子 恵美 由紀子 節子 和代 美穂 幸恵 菜々子",
    "佐々木 菅原 工藤 千葉 及川 熊谷 三浦 阿部 小野寺 畠山",
    "盛岡市 仙台市 秋田市",
    "青葉{m}丁目{n}番地 本町{m}-{n}",
    "090-{c}-{c}",
)
JEOLLA = Culture(
    "영철 광수 병호 상훈 태식 종민 기철 동혁",
    "순자 미숙 경희 은영 정숙 혜진 말순 보라",
    "서 문 노 하 곽 성 차 주 구 방",
    "전주시 목포시 순천시",
    "중앙로_{n} 평화길_{n}-{m}",
    "010-{c}-{c}",
)
MEKONG = Culture(
    "Hữu_Phước Quốc_Thịnh Văn_Lợi Thành_Đạt Minh_Nhựt Trung_Hiếu Công_Danh Bá_Lộc",
    "Thị_Diễm Ngọc_Hân Kim_Thoa Mỹ_Duyên Thị_Lựu Bích_Tuyền Hồng_Gấm Thu_Ba",
    "Lâm Huỳnh Đoàn Châu Tô Kiều Lương Mạc Thạch Phùng",
    "Cần_Thơ Sóc_Trăng Bạc_Liêu",
    "{n}_Nguyễn_Trãi {n}/{m}_Ấp_Hòa_Bình",
    "09{d}{d} {b} {b}",
)
ARTIBONITE = Culture(
    "Wisly Frantzdy Kervens Jocelin Mackenson Dieuseul Emmanuel_Junior Evens",
    "Rose-Laure Guerda Mirlande Darline Nadège Islande Ketia Marie-Denise",
    "Saintil Dorvil Exantus Cadet Dieudonné Jean-Baptiste Alcius Philistin Estimé Prophète",
    "Gonaïves Sen_Mak Hinche",
    "{n}_Ri_Lapè Ri_Kafou_#{n}",
    "+509 3{d}{d}{d} {c}",
)
MAORI = Culture(
    "Wiremu Tāne Rawiri Hēmi Nikau Kahu Matiu Hohepa",
    "Aroha Ngaio Hinemoa Mereana Anahera Marama Huia Kiri",
    "Parata Ngata Tamihana Waititi Rangihuna Pōtae Herangi Te_Kanawa Kingi Paki",
    "Gisborne Whanganui Rotorua",
    "{n}_Kōwhai_Street {m}/{n}_Beach_Road",
    "021 {b} {c}",
    "xtra.co.nz gmail.com",
)
