"""Hand-written names, places and phone shapes of many cultures for the exams; none come from the lists of the code."""
# fmt: off

from tests.evaluation.exams.person import Culture

US = Culture(
    "Travis Garrett Dwayne Curtis Wendell Lamar Brody Trent Emmett Clifton Darnell Rusty Beau Tyrell Glenn Kirby",
    "Misty Tonya Brandi Latoya Krystal Shelby Deanna Roxanne Ebony Candace Jolene Darlene Peggy Tabitha Kendra Marlene",
    "Hutchins Overstreet Pruitt Stallings Bledsoe Whitaker Crutchfield Mabry Tolliver Yoder Lindquist Haverford Kessinger "
    "Ragland Broussard Thibodeaux McElroy O'Shaughnessy Castellanos Nakagawa Vanderpool Spurlock Dinwiddie Holloman",
    "Chattanooga Poughkeepsie Yakima Terre_Haute Bakersfield Shreveport Duluth Amarillo Flagstaff Youngstown",
    "{n}_Sycamore_Ln {n}_Old_Mill_Rd {n}_W_Magnolia_Ave {n}_Heron_Ct {n}_NE_14th_St {n}_Quarry_Rd_Apt_{m}",
    "({a}) {b}-{c}",
)
UK = Culture(
    "Alistair Gareth Nigel Rhys Callum Declan Hamish Rupert Barnaby Tariq Gethin Neville Imran Angus Piers",
    "Philippa Gemma Siobhan Bronwen Tamsin Imogen Morag Harriet Niamh Saffron Beverley Aoife Zainab Hilary Cressida",
    "Ainsworth Braithwaite Cholmondeley Dunleavy Entwistle Farquharson Gilchrist Hargreaves Iqbal Jessop Kilbride "
    "Llewellyn McAllister Ndiaye Ogilvie Pemberton Quigley Ramsbottom Strachan Threlfall",
    "Huddersfield Kilmarnock Aberystwyth Scunthorpe Ballymena Truro Wrexham Dundee",
    "{n}_Acacia_Grove {n}_Station_Road Flat_{m},_{n}_Mill_Lane {n}_Church_Street {n}_Larkhill_Close",
    "07{d}{d}{d} {d}{d}{d}{d}{d}{d}",
    "btinternet.com sky.com gmail.com",
)
ES = Culture(
    "Iker Gonzalo Ignacio Borja Rubén Nicolás Jordi Aitor Fermín Julián Matías Ezequiel Óscar Guillermo",
    "Itziar Montserrat Rocío Begoña Nuria Amparo Estíbaliz Ainhoa Pilar Leire Yolanda Macarena Inmaculada Xiomara",
    "Etxeberria_Ruiz Carrasco_León Quintana_Solís Bermúdez_Vela Peñalver_Ortuño Zabala_Iriarte Gallardo_Pons "
    "Montoya_Cid Arrieta_Luna Cienfuegos_Rey Landa_Muro Velázquez_Ibarra Sepúlveda_Toro Urrutia_Paz Aranda_Niño "
    "Barrientos_Gil Olmedo_Prats",
    "Logroño Badajoz Albacete Lleida Huelva Pontevedra Donostia",
    "Calle_Mayor_{n} Avda._de_la_Constitución_{n} C/_Olmo_{n},_{m}º_B Plaza_del_Pilar_{n} Paseo_de_Gracia_{n}",
    "+34 6{d}{d} {d}{d}{d} {d}{d}{d}",
    "hotmail.es gmail.com telefonica.net",
)
MX = Culture(
    "Cuauhtémoc Heriberto Jesús Adalberto Efraín Leobardo Rigoberto Isidro Wilmer Yeferson Osmar Eliseo",
    "Guadalupe Xóchitl Yesenia Refugio Maribel Citlali Deysi Esmeralda Mayra Rosario Yuleidy Brisa",
    "Huerta_Tapia Nájera_Ochoa Zepeda_Cruz Coyotl_Pérez Xicoténcatl_Rojas Palomares_Gómez Mondragón_Díaz "
    "Cifuentes_Lara Argueta_Mejía Chávez_Tzul Orellana_Paz Sandoval_Ku Villatoro_Gámez",
    "Tegucigalpa Tapachula Quetzaltenango Mérida San_Salvador Irapuato Choluteca",
    "Calle_{m}_de_Mayo_No._{n} Av._Insurgentes_{n}_Int._{m} Privada_Jacarandas_{n} Col._Centro,_Morelos_{n}",
    "+52 {a} {b} {c}",
)
FR = Culture(
    "Thibault Étienne Mathis Gaëtan Loïc Yann Baptiste Cédric Ousmane Rémi Aurélien Fabrice Kévin",
    "Maëlys Océane Solène Anaïs Capucine Gwenaëlle Marie-Laure Sandrine Aminata Léa Ségolène Fatoumata",
    "Lefèvre-Morin Beaumont Chevallier Dieng Eychenne Fauconnier Guillou Hébrard Jaouen Kouassi Lacombe Mazaud "
    "Noël Oudinot Pasquier Quéméner Roussel Sauvageot Tanguy",
    "Quimper Clermont-Ferrand Béziers Mulhouse Le_Mans Chambéry Vannes",
    "{n}_rue_des_Lilas {n}_bis_avenue_Jean-Jaurès {n},_allée_du_Moulin {n}_chemin_des_Vignes",
    "0{e} {d}{d} {d}{d} {d}{d} {d}{d}",
    "orange.fr free.fr laposte.net",
)
DE = Culture(
    "Detlef Jürgen Torben Hauke Ansgar Björn Lutz Wolfram Cem Gerd Uwe Ekkehard Sönke Marek",
    "Heike Antje Friederike Gudrun Ulrike Svenja Traudl Hannelore Meike Sieglinde Aylin Birgit Kerstin",
    "Achterberg Bröcker Dünnebier Engelbrecht Fromm Grabowski Hinrichsen Kaltenbach Lüdecke Mühlbauer Niebuhr "
    "Petersen Quandt Rübsam Schäuffele Thoma Wachsmuth Yıldırım Zschau",
    "Wuppertal Göttingen Zwickau Flensburg Kaiserslautern Görlitz Passau",
    "Lindenweg_{n} Bahnhofstraße_{n} Am_Anger_{n}a Goethestr._{n} Kirchgasse_{n}",
    "+49 15{d} {d}{d}{d}{d}{d}{d}{d}",
    "web.de gmx.de t-online.de",
)
BR = Culture(
    "Thiago Wesley Everton Ronaldo Caio Vinícius Adilson Jeferson Murilo Washington Edvaldo Cauã",
    "Jéssica Thaís Rosângela Luciene Priscila Tainá Francisca Adriele Kelly Ivone Raíssa Benedita",
    "Cavalcante_Lima Figueiredo Nascimento_Prado Bittencourt Teixeira_Rocha Siqueira Vasconcelos Queiroz Damasceno "
    "Assunção Peixoto Guimarães_Reis Farias Tavares Brandão",
    "Feira_de_Santana Uberlândia Caxias_do_Sul Londrina Mossoró Sobral",
    "Rua_das_Acácias,_{n} Av._Brasil,_{n}_apto_{m} Travessa_São_José,_{n} Rua_Tiradentes,_{n}",
    "({e}{d}) 9{d}{d}{d}{d}-{d}{d}{d}{d}",
    "uol.com.br bol.com.br gmail.com",
)
IT = Culture(
    "Gianluca Ettore Raffaele Ivano Nunzio Corrado Loris Dario Calogero Tiziano Edoardo Ruggero",
    "Ornella Donatella Giusy Loredana Ilenia Fiammetta Concetta Mirella Noemi Ludovica Graziella Annalisa",
    "Abbiati Bevilacqua Caruso Della_Valle Esposito_Ruo Fumagalli Grimaldi Iacobucci Lo_Presti Mastroianni Nardelli "
    "Ottaviani Pellegrini Quattrocchi Scognamiglio Trapani Vercesi",
    "Pordenone Caltanissetta Lecco Avellino Rovigo Matera",
    "Via_Garibaldi_{n} Viale_dei_Mille,_{n} Corso_Cavour_{n}/B Piazza_Dante_{n} Vicolo_Stretto_{n}",
    "+39 3{d}{d} {d}{d}{d}{d}{d}{d}{d}",
    "libero.it virgilio.it alice.it",
)
NL = Culture(
    "Sjoerd Jelle Wouter Gijs Bauke Teun Ruben Freek Maarten Tijmen Youssef Harm",
    "Marloes Femke Sanne Wietske Jacoba Lieke Hennie Tineke Fleur Anouk Naima Greetje",
    "Hoogendoorn Wiersma Kuipers Dijkstra Boogaard Zijlstra Oosterhuis Vermeulen Brouwer Schouten Terpstra Nijhuis "
    "Hofstede Klaassen Bouchiba",
    "Apeldoorn Leeuwarden Roosendaal Hengelo Zutphen Middelburg",
    "Dorpsstraat_{n} Kerkweg_{n}a Prinsengracht_{n}-{m} Molenlaan_{n}",
    "06-{d}{d}{d}{d}{d}{d}{d}{d}",
    "ziggo.nl kpnmail.nl xs4all.nl",
)
PL = Culture(
    "Zbigniew Przemysław Mieczysław Radosław Bogdan Ireneusz Grzegorz Łukasz Cezary Wiesław Kacper",
    "Grażyna Bożena Jadwiga Małgorzata Danuta Żaneta Urszula Halina Wioletta Kinga Zdzisława",
    "Szczepaniak Wojtasik Gąsior Kołodziejczyk Mróz Bąk Pietruszka Żurek Dudziak Sobczak Grzyb Jędrzejczak Świątek "
    "Wrzesień Kurek",
    "Bydgoszcz Rzeszów Częstochowa Olsztyn Zielona_Góra Kielce",
    "ul._Kwiatowa_{n} ul._Mickiewicza_{n}/{m} os._Słoneczne_{n}/{m} al._Niepodległości_{n}",
    "+48 {b0}{d} {b} {b}",
    "wp.pl onet.pl interia.pl",
)
RU = Culture(
    "Геннадий Вячеслав Ильдар Тимофей Аркадий Руслан Прохор Степан Валерий Ринат Савелий",
    "Людмила Зинаида Гульнара Раиса Евдокия Снежана Тамара Алевтина Инна Эльвира Клавдия",
    "Бессонов Воробьёв Гусаков Ермолаев Журавлёв Зайцев Калашников Лаптев Мухин Назаров Осипов Прохоров Рябов "
    "Синицын Токарев",
    "Ижевск Барнаул Сургут Пенза Астрахань Череповец",
    "ул._Ленина,_д._{n},_кв._{m} пр-т_Мира,_{n}-{m} ул._Садовая,_д._{n}",
    "+7 9{d}{d} {b}-{d}{d}-{d}{d}",
    "mail.ru yandex.ru bk.ru",
)
UA = Culture(
    "Тарас Богдан Назар Остап Мирослав Ярема Зеновій Любомир Юрій Андрій Орест",
    "Оксана Соломія Лариса Галина Христина Ярослава Уляна Надія Зоряна Мар'яна Леся",
    "Бондаренко Гнатюк Дзюба Жук Кравець Лисенко Мельничук Онищенко Панченко Савчук Ткачук Хоменко Чорновіл Шаповал",
    "Тернопіль Житомир Чернівці Кременчук Суми Рівне",
    "вул._Шевченка,_{n},_кв._{m} вул._Лесі_Українки,_{n} просп._Свободи,_{n}",
    "+380 6{d} {b} {d}{d} {d}{d}",
    "ukr.net i.ua gmail.com",
)
TR = Culture(
    "Çağatay Görkem Şükrü Oğuzhan Barış Tuncay Yiğit Ferhat Hüseyin Alparslan Serkan",
    "Gülşah Özlem Nurcan Hatice Tuğba Sevgi Pınar Zübeyde Dilek Büşra Nazlı",
    "Karagöz Yalçınkaya Özdemir Tekin Bulut Çakır Erdoğmuş Güneş Işık Koçak Sarıkaya Türkmen Uçar",
    "Kahramanmaraş Eskişehir Çorum Balıkesir Rize Şanlıurfa",
    "Atatürk_Cad._No:{n} Gül_Sok._No:{n}_D:{m} Cumhuriyet_Mah._{n}._Sok._{m}",
    "+90 5{d}{d} {b} {d}{d} {d}{d}",
)
AR = Culture(
    "عبدالرحمن خالد ياسر طارق فيصل أنس بلال حمزة سامر وليد نضال مروان",
    "فاطمة سلمى نورا هدى ريم أسماء خديجة لبنى سعاد جنان رنا إيمان",
    "الحربي الشمري القحطاني العتيبي الدوسري الزهراني السالم الخطيب النجار الحلبي البغدادي المصري الشامي الرفاعي",
    "الرياض حلب البصرة طرابلس صنعاء المنصورة",
    "شارع_الملك_فهد_{n} حي_النزهة_مبنى_{n} شارع_الجامعة_رقم_{n}",
    "+9665{d}{d}{d}{d}{d}{d}{d}{d}",
)
FA = Culture(
    "بهرام کوروش سیامک فرهاد ایرج پیمان هوشنگ داریوش مهرداد جمشید",
    "پریسا نسترن شهلا مهناز گلناز فرزانه آذر سیمین لادن ژاله",
    "رستمی کاظمی تهرانی افشار نیک‌نژاد شیرازی بهبهانی فرهادی ملکی صادقی قنبری پورمند",
    "اصفهان کرج رشت همدان یزد کرمان",
    "خیابان_ولیعصر_پلاک_{n} کوچه_لاله_پلاک_{n} بلوار_کشاورز_{n}",
    "0912{b}{c}",
)
HI = Culture(
    "राजेश सुरेंद्र मनोज प्रकाश देवेंद्र गोपाल विनोद हरीश ललित मुकेश",
    "सुनीता कमला पुष्पा रेखा मीना शांति उर्मिला गीता लता सरोज",
    "शर्मा वर्मा यादव चौहान त्रिपाठी मिश्रा पांडेय ठाकुर जोशी सक्सेना राठौर",
    "वाराणसी भोपाल पटना जयपुर कानपुर",
    "मकान_नं._{n},_गांधी_नगर {n},_स्टेशन_रोड {n}_शास्त्री_मार्ग",
    "+91 9{d}{d}{d}{d} {d}{d}{d}{d}{d}",
)
IN = Culture(
    "Venkatesh Harpreet Suresh Balakrishnan Prakash Mohd._Irfan Gurpreet Dinesh Anand Raghav Sanjay Thirumal",
    "Lakshmi Sunita Harleen Meenakshi Shabana Kavita Padma Jyoti Rukhsana Sarojini Bhavna Revathi",
    "Subramaniam Chaudhary Kulkarni Bhattacharjee Gill Deshmukh Ansari Pillai Mishra Nair Banerjee Solanki Hegde "
    "Chakraborty Rawat",
    "Coimbatore Ludhiana Nashik Guwahati Thrissur Kanpur",
    "H.No._{n},_Gandhi_Nagar {n}/{m},_MG_Road Flat_{m},_Shanti_Apts,_Plot_{n}",
    "+91 98{d}{d}{d} {d}{d}{d}{d}{d}",
    "rediffmail.com gmail.com",
)
ZH = Culture(
    "建国 志强 浩然 子轩 文斌 国栋 振华 宇航 俊杰 海涛 明哲 学军",
    "秀兰 雅婷 欣怡 丽华 晓燕 桂英 思琪 玉梅 静怡 诗涵 春花 佳慧",
    "欧阳 赵 钱 孙 周 吴 郑 冯 陈 褚 蒋 沈 韩 杨 朱 秦 许 何 吕 施 张 孔 曹 严",
    "成都市 武汉市 沈阳市 厦门市 昆明市 兰州市",
    "人民路{n}号 中山北路{n}弄{m}号 建设大道{n}号{m}室 朝阳区幸福街{n}号",
    "13{d}{d}{d}{d}{d}{d}{d}{d}{d}",
    "qq.com 163.com 126.com",
)
JA = Culture(
    "健太 大輔 翔 隆 直樹 拓海 浩二 誠 雄一 和也 慎吾",
    "美咲 陽子 由美子 彩香 恵子 真由美 千尋 さくら 久美子 奈々",
    "佐々木 渡辺 長谷川 小野寺 西村 藤原 五十嵐 桑原 宮本 石川 松田 森 菅野 三浦",
    "札幌市 仙台市 横浜市 京都市 福岡市 金沢市",
    "中央区北{m}条{n}-{m} 青葉区一番町{m}-{n} 港北区日吉{m}-{n}-{m} 左京区岡崎{n}番地",
    "090-{d}{d}{d}{d}-{d}{d}{d}{d}",
    "yahoo.co.jp docomo.ne.jp ezweb.ne.jp",
)
KO = Culture(
    "동현 성민 재훈 상우 태영 준호 영수 경민 병철 승기",
    "지영 은주 미경 수진 혜정 현숙 유나 보람 정희 나연",
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 남궁",
    "서울 부산 대전 수원 전주 창원",
    "강남구_테헤란로_{n} 중구_세종대로_{n}_{m}호 해운대구_우동로_{n}",
    "010-{d}{d}{d}{d}-{d}{d}{d}{d}",
    "naver.com hanmail.net daum.net",
)
KOREAN_ROMAN = Culture(
    "Dong-hyun Sung_Min Jaehoon Sang-woo Tae-young Junho Youngsoo Kyung-min Byung-chul Seunggi",
    "Ji-young Eunju Mi-kyung Soo-jin Hye-jung Hyunsook Yuna Bo-ram Jung-hee Na-yeon",
    "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Namgung",
    "Seoul Busan Daejeon Suwon Jeonju",
    "{n}_Teheran-ro,_Gangnam-gu {n}-{m}_Sejong-daero",
    "+82 10 {d}{d}{d}{d} {d}{d}{d}{d}",
    "naver.com hanmail.net",
)
PINYIN = Culture(
    "Jianguo Zhiqiang Haoran Zixuan Wenbin Guodong Zhenhua Yuhang Junjie Haitao",
    "Xiulan Yating Xinyi Lihua Xiaoyan Guiying Siqi Yumei Jingyi Shihan",
    "Ouyang Zhao Qian Zhou Wu Zheng Feng Chu Jiang Shen Yang Qin Xu Lü Shi Kong Cao Yan Jin Wei",
    "Chengdu Wuhan Shenyang Xiamen Kunming",
    "No._{n}_Renmin_Rd {n}_Zhongshan_North_Road,_Apt_{m}",
    "+86 13{d} {d}{d}{d}{d} {d}{d}{d}{d}",
    "qq.com 163.com",
)
VI = Culture(
    "Văn_Hùng Đức_Anh Minh_Quân Quốc_Bảo Hữu_Phước Thành_Đạt Xuân_Trường Gia_Huy Tiến_Dũng",
    "Thị_Lan Ngọc_Trâm Thu_Hằng Bích_Phượng Kim_Oanh Thảo_Vy Mỹ_Duyên Hồng_Nhung Thanh_Thủy",
    "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương",
    "Cần_Thơ Hải_Phòng Nha_Trang Đà_Lạt Huế",
    "{n}_Lê_Lợi,_Phường_{m} {n}/{m}_Nguyễn_Trãi,_Quận_{m} Số_{n},_đường_Trần_Phú",
    "09{d}{d} {b} {b}",
)
HT = Culture(
    "Wilner Jean-Robert Frantz Dieudonné Emmanuel Ricardo Macken Jocelyn Guerrier Stevenson",
    "Marie-Ange Guerda Roseline Fabiola Mirlande Ketly Nadège Islande Widelene Yolette",
    "Toussaint Jean-Baptiste Désir Pierre-Louis Estimé Charlestin Baptiste Saint-Fleur Louissaint Dorvil Exantus "
    "Joachim Célestin",
    "Pòtoprens Jakmèl Gonayiv Okap Okay",
    "{n},_ri_Kapwa Delma_{n},_nimewo_{m} {n}_ri_Lanmè",
    "+509 3{d}{d}{d}-{d}{d}{d}{d}",
)
SE = Culture(
    "Göran Lennart Torbjörn Anders Ulf Rasmus Håkan Viggo Abdi Kjell",
    "Birgitta Åsa Gunilla Ebba Solveig Linnéa Ingegerd Hodan Moa Kerstin",
    "Sjöberg Lundqvist Wallin Åkesson Hedström Björklund Nordin Ekdahl Öberg Palmgren Farah Söderlind",
    "Umeå Norrköping Växjö Östersund Kiruna",
    "Storgatan_{n} Björkvägen_{n}_lgh_{m} Skolgatan_{n}B",
    "07{d}-{b} {d}{d} {d}{d}",
    "telia.com hotmail.se",
)
FI = Culture(
    "Veikko Jussi Antero Ilkka Tapio Kalevi Onni Heikki Jarmo Pertti",
    "Aino Tuulikki Sirpa Päivi Kaisa Riitta Helmi Outi Marjatta Satu",
    "Virtala Hämäläinen Kärkkäinen Laaksonen Mäkelä Niskanen Pöysti Rautio Salo Tuominen Ylönen",
    "Jyväskylä Oulu Kuopio Rovaniemi Lahti",
    "Koivukatu_{n}_A_{m} Rantatie_{n} Mannerheimintie_{n}_B_{m}",
    "+358 40 {b}{c}",
)
GR = Culture(
    "Σταύρος Λεωνίδας Παναγιώτης Θανάσης Μιλτιάδης Χρήστος Σπυρίδων Άγγελος",
    "Δέσποινα Βασιλική Ευαγγελία Φωτεινή Καλλιόπη Χρυσούλα Παρασκευή Ειρήνη",
    "Παπαδόπουλος Καραγιάννης Βλάχος Οικονόμου Σιδέρης Μακρής Ζαφειρίου Τσακίρης Γιαννακόπουλος Λάμπρου",
    "Πάτρα Λάρισα Βόλος Ηράκλειο",
    "Ερμού_{n} Λεωφ._Κηφισίας_{n} Αγίου_Δημητρίου_{n}",
    "+30 69{d}{d}{d}{d}{d}{d}{d}{d}",
)
NG = Culture(
    "Chukwuemeka Oluwaseun Babatunde Ifeanyi Musa Tunde Obinna Sani Kelechi Ayodele",
    "Ngozi Folasade Amarachi Halima Yetunde Chiamaka Bukola Zainab Adaeze Temitope",
    "Okonkwo Adeyemi Balogun Eze Abubakar Nwachukwu Ogunleye Danjuma Olawale Umeh Ibekwe Lawal Uzor",
    "Enugu Ibadan Kano Abeokuta Calabar",
    "{n}_Awolowo_Road {n},_Ahmadu_Bello_Way Block_{m},_{n}_Allen_Avenue",
    "0803{b}{c}",
)
ID = Culture(
    "Bambang Agus Slamet Joko Hendra Rudi Wahyu Dedi Asep Yusuf",
    "Siti_Nurhaliza Dewi Sri_Wahyuni Ratna Endang Wulan Fitri Nur_Aini Yanti Lestari",
    "Prasetyo Wijaya Kusuma Hidayat Santoso Nugroho Saputra Gunawan Siregar Simanjuntak Lubis Pratama",
    "Surabaya Bandung Semarang Makassar Denpasar",
    "Jl._Merdeka_No._{n} Jl._Diponegoro_{n}_RT_0{m} Perum_Griya_Asri_Blok_C{n}",
    "0812-{d}{d}{d}{d}-{d}{d}{d}{d}",
)
ARAB_ROMAN = Culture(
    "Abdulrahman Khaled Yasser Tarek Faisal Mohamad Bilal Hamza Samer Nidal Marwan Ghaith",
    "Fatima Salma Rim Asma Khadija Lubna Souad Rana Iman Hanadi Wafaa Nour",
    "Al-Harbi Alshammari El-Khatib Al_Najjar Halabi Baghdadi Masri Shami Refai Barakat Daher Qasim Jabbour Sabbagh",
    "Aleppo Basra Homs Mosul Sanaa",
    "{n}_Al_Jamia_St {n}_King_Fahd_Rd",
    "+963 9{d}{d} {b} {b}",
)
ETHIOPIA = Culture(
    "Tesfaye Haile Abebe Dawit Yonas Girma Bekele Mulugeta Solomon Kidane",
    "Tigist Almaz Hirut Selamawit Meseret Genet Aster Bethlehem Rahel Tsehay",
    "Gebremariam Tekle Woldemichael Desta Alemu Tadesse Kebede Berhe Haileselassie Negash Wolde Assefa",
    "Asmara Mekelle Dire_Dawa Bahir_Dar",
    "Kebele_{m}_House_{n}",
    "+251 91 {b} {c}",
)
RO = Culture(
    "Vasile Gheorghe Dumitru Răzvan Cătălin Ionuț Horia Liviu Costel",
    "Mihaela Ileana Ruxandra Doina Anca Lăcrămioara Viorica Steluța Crenguța",
    "Popescu-Neagu Munteanu Ciobanu Țepeș Lungu Văcaru Stănescu Bălan Drăgulin Rusu Olteanu",
    "Cluj-Napoca Iași Brașov Galați",
    "Str._Libertății_nr._{n} Bd._Unirii_{n},_bl._{m} Str._Florilor_{n}_ap._{m}",
    "07{d}{d} {b} {b}",
)
HEBREW = Culture(
    "אורי יונתן גלעד אלון עידו אביב נדב רועי דוד שמעון",
    "תמר שירה רונית אפרת מיכל יעל נועה חנה דפנה גלית",
    "כהן לוי מזרחי פרץ ביטון אברהמי פרידמן שפירא אזולאי בן-דוד גולן",
    "חיפה אשדוד נתניה רעננה",
    "הרצל_{n} ויצמן_{n}_דירה_{m} שדרות_רוטשילד_{n}",
    "05{d}-{b}{c}",
)
TH = Culture(
    "สมชาย วิชัย ประเสริฐ อนุชา ธนากร สมศักดิ์ กิตติ ณัฐพล",
    "สุดา มาลี วรรณา ปราณี รัตนา จันทร์เพ็ญ อรุณี พิมพ์ใจ",
    "แสงทอง ใจดี ศรีสุข วงศ์ใหญ่ บุญมี ทองคำ รักไทย พรหมมา สุขสวัสดิ์",
    "เชียงใหม่ ขอนแก่น ภูเก็ต",
    "{n}/{m}_ถนนสุขุมวิท {n}_หมู่_{m}",
    "08{d}-{b}-{c}",
)
