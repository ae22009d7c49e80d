"""Names and places of the fourth exam, written by hand for peoples that the others leave out."""
# fmt: off

from dataclasses import replace

from tests.evaluation.exams.person import Culture

WALES = Culture(
    "Emrys Gwilym Iolo Dafydd Idris Hywel Rhodri Aneurin Taliesin Geraint Meirion Ieuan",
    "Angharad Blodwen Eluned Gwenllian Myfanwy Nerys Heledd Rhiannon Mair Bronwen Tegwen Olwen",
    "Prosser Pryce Bevan Gethin Llewellyn Mostyn Trevethan Cadwallader Gwynne Penry Beynon Havard Treharne Nanney",
    "Llanelli Brecon Dolgellau Tregaron Holywell", "{n}_Heol_y_Bryn {m}_Chapel_Terrace Ty_Gwyn,_{n}_Mill_Lane", "07{d}{d}{d} {b}{b}", "btinternet.com sky.com outlook.com",
)
LAGOS = Culture(
    "Chukwuemeka Babatunde Olumide Ikenna Obinna Adewale Kayode Uchenna Tamunoemi Ebuka Segun Nnamdi Oghenero Damilola",
    "Folasade Ngozi Chidinma Titilayo Yetunde Amarachi Omolara Ifeoma Bukola Nkechi Ebere Morenike Adaeze Toritse",
    "Okonkwo Nwachukwu Ogunbanjo Ekwueme Akinfenwa Olatunji Ezeugo Balogun Uzodinma Fashola Onwuka Ibekwe Dosunmu Adeyemi-Cole Ojukwu Briggs-Dappa Okorie Sowande",
    "Surulere Ikorodu Enugu Abeokuta Aba", "{n}_Adeniran_St Plot_{n},_Bode_Close {m}B_Marina_Rd", "080{d} {b} {c}", "yahoo.com gmail.com",
)
PLAINS = Culture(
    "Lyle Vernon Merle Duane Rolland Arvid Delmar Wendall Abdirahman Tou Guled Clifton Myron Dallas Leroy Harlan",
    "Lavonne Darla Jolene Marvel Pa_Nhia Hodan Beulah Corrine Ardis Twila Nadifa Mai_Yer Verna Charlene Ilhan Gayle",
    "Halvorson Vang Warsame Lindquist Kjelland Bruggeman Tschida Yellowhorse Skarphol Ostlie Hukriede Farah Xiong Stensrud Redcloud Osmundson Schimek Abdulle",
    "Bemidji Willmar Minot Brookings Faribault", "{n}_Prairie_Ave {n}_170th_St_SW {n}_Elk_Lake_Rd_Lot_{m}", "{a}-{b}-{c}", "gmail.com hotmail.com midco.net",
)
ANDES = Culture(
    "Wilber Rómulo Percy Hermenegildo Saturnino Teófilo Fortunato Efraín Toribio Nicanor Abdón Zenobio",
    "Nélida Maruja Eusebia Yanet Domitila Sabina Flor_de_María Felícitas Hilaria Brígida Vilma Casimira",
    "Quispe Mamani Condori Huamán Choque Ccori Apaza Yupanqui Sucapuca Tito Vilca Chambi Larico Pacsi",
    "Juliaca Ayaviri Sicuani Abancay", "Jr._Puno_{n} Av._El_Sol_{n}_Int._{m} Psje._Los_Incas_{n}", "9{d}{d} {b} {b}", "gmail.com hotmail.com",
)
BASQUE = Culture(
    "Aitor Iñaki Joseba Koldo Gorka Xabier Unai Ander Beñat Eneko Imanol Julen",
    "Ainhoa Leire Nekane Itziar Garazi Amaia Edurne Miren Olatz Izaro Nagore Maialen",
    "Etxeberria Goikoetxea Aguirregabiria Zubizarreta Urkullu Mendizabal Olabarria Iturbe Garmendia Arrizabalaga Lekuona Beitia Uranga Basterretxea",
    "Hernani Durango Zarautz Tolosa", "Calle_Ribera_{n},_{m}º_A Plaza_Nueva_{n} Camino_de_Ibaeta_{n}", "6{d}{d} {b} {b}", "euskalnet.net gmail.com",
)
BRITTANY = Culture(
    "Corentin Gwenaël Tanguy Erwan Malo Ronan Goulven Hervé Youenn Alan Yann Mathurin",
    "Nolwenn Soizic Rozenn Gaëlle Enora Maïwenn Katell Annick Bleuenn Armelle Sterenn Yolande",
    "Le_Goff Kermarrec Guivarc'h Quéméneur Le_Bihan Cloarec Morvan Penhoat Abgrall Kerbrat Le_Dantec Riou Jaouen Tréhin",
    "Quimper Guingamp Concarneau Morlaix", "{n}_rue_du_Port {n}_bis_venelle_Saint-Yves {m}_impasse_des_Ajoncs", "06 {d}{d} {d}{d} {d}{d} {d}{d}", "orange.fr free.fr laposte.net",
)
DAKAR = Culture(
    "Ousmane Mamadou Cheikh Souleymane Babacar Ibrahima Alioune Modou Pape Serigne Lamine Abdoulaye",
    "Aïssatou Fatoumata Ndèye Mariama Khady Coumba Awa Sokhna Rokhaya Astou Bineta Seynabou",
    "Diouf Ndiaye Sarr Faye Guèye Mbaye Thiam Cissokho Badji Sow Gning Mbengue Diatta Kanouté",
    "Rufisque Thiès Ziguinchor Kaolack", "Villa_{n},_Sacré-Cœur_{m} Rue_{n}_x_{m},_Médina", "77 {b} {d}{d} {d}{d}", "yahoo.fr gmail.com",
)
FRISIA = Culture(
    "Hauke Enno Tjark Onno Fokko Harm Detlef Menno Hinnerk Ubbo Eike Klaas",
    "Wiebke Antje Frauke Imke Silke Talea Gesche Swantje Theda Insa Meike Okka",
    "Poppinga Ubben Harms Tammena Freese Kruse Hinrichs Oltmanns Dirksen Eilers Wessels Behrends Saathoff Müller-Aden",
    "Leer Norden Aurich Wittmund", "Deichstraße_{n} Am_Siel_{n} Kirchring_{n}a", "0151 {c}{c}", "web.de t-online.de gmx.de",
)
MINHO = Culture(
    "Duarte Gonçalo Nuno Rui Vasco Tiago Afonso Bernardino Firmino Abílio Salvador Rodrigo",
    "Graça Leonor Conceição Fátima Lurdes Matilde Ilda Glória Benedita Deolinda Constança Olívia",
    "Queirós Sequeira Azevedo Malheiro Abrunhosa Teles Valadares Brito Carvalhal Sottomayor Pimenta Antunes_Leal Meireles Quintela",
    "Barcelos Fafe Vizela Monção", "Rua_do_Souto,_{n} Largo_do_Toural,_{n},_{m}.º_Esq. Travessa_da_Fonte_{n}", "91{d} {b} {b}", "sapo.pt gmail.com",
)
VENETO = Culture(
    "Ermanno Loris Tiziano Gianantonio Silvano Ivo Dario Ottorino Renzo Adelmo Lino Manlio",
    "Ornella Loredana Mirella Fiorenza Nives Wanda Ginevra Marisa Elide Norma Cesira Albina",
    "Zanetti Furlan Visentin Bortolotto Zorzi Scarpa Dal_Molin Marangoni Trevisan Pavan Boscolo Ceolin Fregonese Zuin",
    "Rovigo Chioggia Feltre Bassano", "Via_San_Marco_{n} Calle_Lunga_{n}/{m} Viale_Trento_{n}", "33{d} {b} {c}", "alice.it virgilio.it",
)
GRONINGEN = Culture(
    "Sietse Jelle Wiebe Harmen Geert Roelof Tjeerd Bouke Lammert Fedde Douwe Marten",
    "Froukje Jitske Hinke Geertje Trijntje Aaltje Sietske Marijke Wietske Grietje Hendrikje Baukje",
    "Hoekstra Dijkema Van_der_Veen Wiersma Postma Bolhuis Ter_Horst Zijlstra Kuipers Nienhuis Elzinga Boersma Medema De_Haan",
    "Delfzijl Veendam Winsum Appingedam", "Oosterstraat_{n} Turfsingel_{n}-{m} Kerklaan_{n}", "06-{c}{c}", "ziggo.nl kpnmail.nl",
)
SILESIA = Culture(
    "Zbigniew Alojzy Ignacy Kazimierz Lucjan Roman Teofil Emil Edmund Wincenty Norbert Gerard",
    "Teresa Gertruda Stefania Łucja Bronisława Irena Aniela Rozalia Klaudia Otylia Elżbieta Hildegarda",
    "Gajda Kowolik Świtoń Pyka Szołtysek Kubica Wieczorek Musioł Rzepka Grzesik Czaja Piechota Kuś Skiba",
    "Rybnik Bytom Żory Mikołów", "ul._Górnicza_{n}/{m} ul._Kopalniana_{n} pl._Wolności_{n}/{m}", "5{d}{d}-{b}-{b}", "onet.pl interia.pl",
)
VOLGA = Culture(
    "Филипп Макар Всеволод Аркадий Игнат Прохор Леонид Савелий Ефим Лаврентий Родион Платон",
    "Агния Варвара Фаина Лидия Римма Ульяна Пелагея Таисия Клавдия Инесса Серафима Глафира",
    "Ветлугин Сапожков Корнилин Щеглов Бурмистров Лапшин Тихомиров Юшков Ракитин Астафьев Голубцов Перевозчиков Артёмов Фёдоров",
    "Сызрань Энгельс Балаково Кинель", "ул._Чапаева,_{n}-{m} пер._Речной,_д._{n} мкр._Северный,_{n},_кв._{m}", "8-9{d}{d}-{b}-{d}{d}-{d}{d}", "mail.ru yandex.ru",
)
GALICIA = Culture(
    "Орест Святослав Зиновій Ярема Данило Гліб Володимир Левко Маркіян Устим Юрій Ростислав",
    "Ірина Наталя Дарина Мар'яна Богдана Василина Ольга Катерина Роксолана Іванна Лідія Оксана",
    "Костюк Федорук Онищенко Білик Заяць Ковалишин Стецько Кушнір Гринишин Шпак Возняк Макух Терлецька-Рій Паньків",
    "Стрий Калуш Броди Самбір", "вул._Франка,_{n},_кв._{m} вул._Зелена,_{n} пл._Ринок,_{n}", "0{e}7 {b} {d}{d} {d}{d}", "ukr.net i.ua",
)
BLACKSEA = Culture(
    "Temel Dursun Hızır Kadir Recep İdris Oktay Şaban Yakup Cemal Muharrem Haydar",
    "Fadime Emine Hatice Zeliha Aysel Meryem Nazlı Döndü Havva Songül Ayten Gülizar",
    "Kalyoncu Topaloğlu Bekiroğlu Saral Kuloğlu Yazıcı Hacısalihoğlu Çakır Kaçmaz Uzunlar Memişoğlu Turna Köse İpekçi",
    "Rize Ordu Artvin Giresun", "Sahil_Cad._No:{n} Çay_Mah._Dere_Sok._{n}/{m} Liman_Sok._No:{n}_D:{m}", "0 5{e}{d} {b} {d}{d} {d}{d}", "hotmail.com mynet.com",
)
NILE = Culture(
    "شادي هاني مينا صفوت رأفت عماد تامر بولس حازم شريف مجدي أشرف",
    "نيفين هالة إنجي شيماء دعاء مارينا سلوى عبير نجلاء زينب سهام ماجدة",
    "المنشاوي الدسوقي البحيري الصعيدي النجار شنودة البنهاوي الطنطاوي فهمي السيوفي الجندي القاضي غبريال عوض",
    "أسيوط المنيا دمياط طنطا", "شارع_الجمهورية_{n} {n}_شارع_سعد_زغلول", "010{d} {b} {c}", "yahoo.com gmail.com",
)
KHORASAN = Culture(
    "آرش بهنام جمشید رامین شهرام فرهاد کامران یوسف ناصر پرویز سهراب مجید",
    "الهام پریسا ثریا رویا سمیرا شبنم طاهره مینا نرگس هما مرضیه گلناز",
    "خراسانی مقدم طاهری یزدان‌پناه نوری کریم‌زاده حیدری موسوی پورمند جعفرنژاد ترابی وحیدی عطاران سبزواری",
    "مشهد نیشابور سبزوار بیرجند", "بلوار_وکیل‌آباد_پلاک_{n} خیابان_سناباد_{m}_پلاک_{n}", "0915{d}{d}{d}{c}", "yahoo.com gmail.com",
)
MARATHA = Culture(
    "गणपत विट्ठल दिनकर अशोक प्रकाश किशन देवराज हेमन्त यशवंत गोविंद नारायण शंकर",
    "सुमन लक्ष्मी वंदना रेखा शोभा मंगला अनुराधा कल्पना सावित्री रुक्मिणी भारती ज्योति",
    "पाटिल देशमुख सोलंकी राठौर चौहान जाधव गुर्जर मीणा भाटी शेखावत सक्सेना माथुर बघेल वाघमारे",
    "इंदौर उज्जैन कोटा नासिक", "{n},_गांधी_मार्ग प्लॉट_{n},_सेक्टर_{m}", "+91 9{d}{d}{d}{d}{d}{c}", "rediffmail.com gmail.com",
)
FUJIAN = Culture(
    "宏斌 启明 家栋 国华 少龙 振宇 世杰 天佑 炳坤 嘉诚 耀辉 伯庸",
    "美凤 惠玲 佩珊 燕妮 碧霞 思涵 静怡 宝珠 巧云 若兰 素贞 绮梦",
    "洪 庄 苏 康 骆 阮 詹 施 柯 连 涂 池 翁 欧阳",
    "泉州市 漳州市 莆田市", "中山路{n}号 湖滨南路{n}号{m}栋 鼓楼巷{n}号", "159{c}{c}", "qq.com 163.com",
)
KYUSHU = Culture(
    "拓也 良介 大輔 正樹 孝之 克己 慎一 竜太 義博 康平 直人 宗一郎",
    "美咲 香織 久美子 真理 沙耶 明日香 春江 早苗 智恵 冴子 文香 奈緒",
    "古賀 江口 田尻 坂口 園田 福元 鮫島 川畑 有村 黒木 甲斐 神崎",
    "熊本市 久留米市 都城市", "東町{m}-{n} 大手門{m}丁目{n}", "080-{c}-{c}", "docomo.ne.jp yahoo.co.jp",
)
KANA = {"古賀": "コガ", "江口": "エグチ", "田尻": "タジリ", "坂口": "サカグチ", "園田": "ソノダ", "福元": "フクモト", "鮫島": "サメシマ", "川畑": "カワバタ", "有村": "アリムラ", "黒木": "クロキ", "甲斐": "カイ", "神崎": "カンザキ"}
GYEONGSANG = Culture(
    "성훈 재민 동현 영수 우진 준호 창섭 인철 덕수 만식 승기 형우",
    "수빈 지현 미란 은주 혜경 소영 명희 다은 춘자 옥분 유나 가람",
    "배 허 손 류 추 변 엄 표 석 탁 제갈 남궁 예 봉",
    "포항시 안동시 거제시", "해안로_{n} 서문길_{n},_{m}동", "010-{c}-{c}", "naver.com daum.net",
)
TONKIN = Culture(
    "Đức_Mạnh Xuân_Bách Tuấn_Kiệt Việt_Hoàng Quang_Vinh Hải_Đăng Trọng_Nghĩa Đình_Khôi Văn_Sỹ Bảo_Lâm Tiến_Dũng Ngọc_Sơn",
    "Thanh_Huyền Phương_Thảo Thị_Nhàn Bảo_Châu Khánh_Linh Thu_Trang Minh_Nguyệt Hoài_An Thị_Gái Tường_Vi Hương_Giang Diệp_Anh",
    "Trịnh Đinh Nghiêm Vũ Đào Bùi Khuất Ngô Đỗ Phí Tạ Quách Dương Chử",
    "Nam_Định Hải_Dương Thái_Bình", "Số_{n}_phố_Huế Ngõ_{n}/{m}_Bạch_Mai Thôn_{m},_xã_Yên_Mỹ", "03{d}{d}.{b}.{b}", "gmail.com yahoo.com.vn",
)
GRANDANSE = Culture(
    "Jonel Wilguens Clerveau Fanfan Ronel Odilon Amos Gesner Ti-Jean Louinès Abner Sonson",
    "Yolette Fabiola Roseline Magalie Dieula Wideline Célianise Juslène Anite Mimose Lourdia Ghislaine",
    "Lafleur Pétion Bien-Aimé Mondésir Joassaint Desrosiers Sénatus Orélus Charlestin Félix-Paul Vilsaint Cénatus Altidor Guerrier",
    "Jeremi Okay Miragwàn Dichiti", "{n}_Ri_Estime Lokalite_Gran_Plenn_{n}", "3{e}{d}{d}-{c}", "yahoo.fr gmail.com",
)
NORRLAND = Culture(
    "Torbjörn Sixten Göran Ragnar Håkan Folke Evert Ingemar Tage Sören Rune Hjalmar",
    "Gunvor Birgitta Solveig Ulla-Britt Ragnhild Elsy Kerstin Siv Gudrun Märta Tyra Åsa",
    "Nordlander Sjöstedt Åkerblom Hedin Wallmark Burström Stenvall Degerman Häggqvist Lövgren Rönnlund Öquist Lidgren Sandvik",
    "Piteå Kiruna Sollefteå Vännäs", "Storgatan_{n} Björkvägen_{n}_lgh_110{m} Hamngatan_{n}", "07{d}-{b} {d}{d} {d}{d}", "telia.com hotmail.se",
)
MORAVIA = Culture(
    "Bohumil Radoslav Vlastimil Ctirad Zdeněk Oldřich Ladislav Hynek Slavomír Cyril Miloš Alois",
    "Květoslava Drahomíra Blanka Vendula Jarmila Zdislava Libuše Radka Zdeňka Miluše Božena Ludmila",
    "Krejčí Martinů Janků Petrů Jirků Kočí Hejtmanů Zahradníčků Dolejší Mikulů Bartů Vávrů Podhorní Šafářů",
    "Přerov Zlín Znojmo Hodonín", "Palackého_{n}/{m} Na_Návsi_{n} třída_Míru_{n}", "+420 6{d}{d} {b} {b}", "seznam.cz centrum.cz",
)
CRETE = Culture(
    "Μανώλης Λευτέρης Στέλιος Μιχάλης Νικηφόρος Αντώνης Γιάννης Σήφης Κωστής Βαγγέλης Μύρωνας Χαρίλαος",
    "Ευτυχία Χρυσούλα Καλλιόπη Αργυρώ Στυλιανή Ρηνιώ Δέσποινα Ζαμπία Ελευθερία Μαρίκα Κατίνα Φωτεινή",
    "Σταυρουλάκη Μαρκάκη Βογιατζάκη Τζανάκη Κουτεντάκη Ανδρουλιδάκη Φραγκιαδάκη Περάκη Δασκαλάκη Καλογεράκη Ξυλούρη Λουλάκη",
    "Ρέθυμνο Χανιά Σητεία", "Λ._Κνωσού_{n} Ελ._Βενιζέλου_{n}", "69{d}{d} {b} {b}", "otenet.gr gmail.com",
)
HAIFA = Culture(
    "אלון גיא נדב עופר רועי שחר אסף ליאור אביעד מנשה יורם בועז",
    "הילה ענת דפנה גלית ורד אורנה יעל מיכל צביה רחלי נילי סיון",
    "אברג'יל בן_שושן גולדפרב הורוביץ וקנין זמיר חלבי טננבאום ירקוני לוגסי מזרחי סבג אוחנה פישר",
    "נהריה עכו טבריה", "רחוב_הגפן_{n} שדרות_הנשיא_{n}/{m}", "05{d}-{b}{c}", "walla.co.il gmail.com",
)
MOLDAVIA = Culture(
    "Ionuț Costel Vasile Dumitru Gheorghiță Sorin Doru Neculai Ilie Mitică Haralambie Toader",
    "Lăcrămioara Viorica Anișoara Mihaela Paraschiva Corina Ruxandra Aglaia Tincuța Saveta Smaranda Veronica",
    "Ciobotaru Ungureanu Apostoaie Amariei Hriscu Lupu Zaharia Pintilie Ailincăi Bejenaru Rotaru Chelaru Vieru Țurcanu",
    "Vaslui Bacău Botoșani", "Str._Ștefan_cel_Mare_nr._{n},_bl._{m} Aleea_Teilor_{n}", "07{d}{d} {b} {b}", "yahoo.ro gmail.com",
)
SUNDA = Culture(
    "Asep Dadang Ujang Cecep Wawan Yayan Tatang Endang Iwan Maman Jajang Usep Oman Dede",
    "Euis Neneng Iis Yuyun Titin Lilis Imas Nining Tuti Kokom Rohaeni Wiwin Eneng Teti",
    "Suherman Permana Sukmawijaya Nugraha Hidayat Rukmana Saepudin Kartika Gunawan Setiawan Komara Wiguna Mulyana Sopandi Kurniasih Suryaman",
    "Garut Tasikmalaya Sumedang", "Kp._Cikadu_RT_0{m}/RW_{n} Jl._Pasirkaliki_No._{n}", "0812-{c}-{c}", "gmail.com yahoo.co.id",
)
LUZON = Culture(
    "Rodel Arnel Jomar Crisanto Rogelio Efren Isagani Dencio Marlon Bayani Noli Reynante",
    "Maricel Rowena Jocelyn Analyn Ligaya Imelda_Rose Corazon Divina Luzviminda Marites Gemma Perla",
    "Dimaculangan Catacutan Panganiban Macaraeg Salonga Dalisay Agbayani Tolentino Magpantay Pangilinan Batungbakal Lacson Manalastas Dimayuga",
    "Lipa Dagupan Naga Laoag", "Blk_{n}_Lot_{m}_Sampaguita_St {n}_Mabini_St", "+63 917 {b} {c}", "yahoo.com.ph gmail.com",
)
SHEWA = Culture(
    "Tesfaye Girma Abebe Yohannes Kebede Mulugeta Hagos Filmon Berhane Dawit Tekle Zerihun",
    "Selamawit Tsion Almaz Hirut Meseret Senait Freweyni Bethlehem Aster Yordanos Genet Tirhas",
    "Woldemariam Gebreselassie Haile Tadesse Asfaw Mengistu Negash Bekele Kidane Ogbazghi Weldu Demissie Alemayehu Tewolde",
    "Adama Mekelle Asmara", "Kebele_{n},_House_{m}", "+251 91{d} {b} {b}", "gmail.com",
)
JAFFNA = Culture(
    "Sivakumar Thevarajah Kugan Nimalan Ravindran Yogeswaran Senthuran Pirapaharan Loganathan Ketheeswaran Arulnesan Mathivanan",
    "Kalaivani Thamilini Sutharsini Vasanthy Yalini Pavithra Janani Nirojini Mathuri Selvarani Kirushnaveni Abirami",
    "Selvanayagam Rasiah Kandasamy Ponnambalam Thurairajah Nadesan Sinnathurai Velupillai Kanagaratnam Sivapalan Arumugam Mylvaganam",
    "Jaffna Batticaloa Vavuniya", "{n}/{m}_Temple_Road {n}_Hospital_Lane", "+94 77 {b} {c}", "gmail.com slt.lk",
)


def women_of(culture: Culture) -> Culture:
    """The culture without its men."""
    return replace(culture, men=culture.women)
