"""Names and places of the second exam, written by hand, of other cultures and with other names than the first."""
# fmt: off

from tests.evaluation.exams.person import Culture

PORTUGAL = Culture(
    "Duarte Gonçalo Afonso Martim Tomás Zeferino Hélder Valdemar Sérgio",
    "Constança Matilde Graça Lurdes Fátima Catarina Filipa Leonor Deolinda",
    "Sequeira Pestana Carvalhal Antunes Falcão Mourão Seabra Valadares Quaresma Bragança Coutinho",
    "Setúbal Évora Viseu Guimarães Aveiro",
    "Rua_do_Carmo_{n} Av._da_República,_{n},_{m}.º_Esq. Travessa_da_Paz_{n}",
    "9{e}{d} {b} {b}",
    "sapo.pt gmail.com",
)
ARGENTINA = Culture(
    "Facundo Lautaro Ezequías Thiago_Nahuel Ramiro Leandro Gastón Hernán Maximiliano",
    "Milagros Agostina Candela Luján Soledad Abril Florencia Micaela Graciela",
    "Pereyra Bianchi Ojeda Villalba Cáceres Lombardo Acuña Ledesma Sosa Quiroga Benítez Iturralde",
    "Rosario Posadas Neuquén Resistencia Tandil",
    "Av._Rivadavia_{n} San_Martín_{n}_Piso_{m} Belgrano_{n}",
    "11 {c}-{c}",
)
CZECH = Culture(
    "Zdeněk Bohumil Vojtěch Radim Květoslav Ondřej Luboš Přemysl",
    "Božena Květa Ludmila Zdenka Šárka Blanka Jiřina Vlasta",
    "Novotný Procházka Dvořáček Sedláček Kolář Beneš Vávra Šimůnek Hruška Kratochvíl",
    "Pardubice Olomouc Liberec Jihlava",
    "Husova_{n} Na_Kopci_{n}/{m} Palackého_{n}",
    "+420 7{d}{d} {b} {b}",
    "seznam.cz centrum.cz",
)
HUNGARY = Culture(
    "Balázs Gergő Zoltán Szilárd Imre Ferenc Attila Csongor",
    "Ildikó Piroska Enikő Zsuzsanna Boglárka Emese Gizella Réka",
    "Szabó Fekete Gulyás Balogh Vörös Csizmadia Halász Pintér Bognár Zsoldos",
    "Debrecen Szeged Pécs Miskolc",
    "Petőfi_utca_{n}. Kossuth_tér_{n}. Ady_Endre_út_{n}/{m}.",
    "+36 30 {b} {c}",
    "freemail.hu citromail.hu",
)
CROATIA = Culture(
    "Hrvoje Zvonimir Tihomir Krešimir Dalibor Stjepan Borna",
    "Ljerka Zdravka Vesna Jadranka Mirjana Dubravka Ivka",
    "Horvatinčić Babić Knežević Vuković Matijević Perković Šarić Grgurić Jurišić",
    "Osijek Zadar Varaždin Šibenik",
    "Ilica_{n} Ulica_kralja_Tomislava_{n} Vukovarska_{n}a",
    "+385 9{d} {b} {c}",
    "net.hr gmail.com",
)
BULGARIA = Culture(
    "Красимир Пламен Стоян Цветан Румен Веселин Тодор",
    "Цветелина Румяна Снежанка Йорданка Милена Радка Катя",
    "Стоянов Колев Маринов Тодоров Желязков Атанасов Гергов Пенчев",
    "Пловдив Варна Русе Плевен",
    "ул._Раковски_{n} бул._Витоша_{n},_ап._{m} ж.к._Люлин_{n}",
    "+359 88 {b} {c}",
    "abv.bg mail.bg",
)
LITHUANIA = Culture(
    "Gediminas Algirdas Kęstutis Rimantas Žygimantas Vytenis",
    "Rasa Jurgita Daiva Birutė Eglė Ramunė",
    "Kazlauskas Stankevičius Žukauskas Butkus Mažeika Petrauskaitė Balčiūnas Urbonas",
    "Kaunas Šiauliai Alytus Panevėžys",
    "Laisvės_al._{n} Vilniaus_g._{n}-{m}",
    "+370 6{d}{d} {d}{c}",
)
DENMARK = Culture(
    "Mogens Preben Jeppe Søren Bjarne Asger Flemming Troels",
    "Kirsten Bodil Lærke Inge-Lise Mette Ditte Solvej Karoline",
    "Kjeldsen Østergaard Bruun Thorsen Damgaard Skovgaard Winther Nørgaard Toft",
    "Aalborg Esbjerg Svendborg Holstebro",
    "Vestergade_{n} Nørrebrogade_{n},_{m}._tv. Skovvej_{n}",
    "+45 {d}{d} {d}{d} {d}{d} {d}{d}",
    "stofanet.dk hotmail.dk",
)
NORWAY = Culture(
    "Øystein Trygve Sindre Geir Kjetil Arvid Håvard",
    "Ragnhild Gro Turid Åshild Hilde Synnøve Bergljot",
    "Haugland Bakke Solheim Myhre Strand Fjellstad Nygård Tveit Moen",
    "Tromsø Ålesund Hamar Bodø",
    "Storgata_{n} Fjordveien_{n}B Kirkegata_{n}",
    "+47 9{d}{d} {d}{d} {b}",
    "online.no",
)
PAKISTAN = Culture(
    "Muhammad_Asif Shahzad Kamran Waqas Zeeshan Abdul_Ghaffar Naveed Imtiaz",
    "Saima Rubina Nasreen Shazia Uzma Farzana Ayesha Bushra",
    "Qureshi Bhatti Siddiqui Awan Chaudhry Mirza Baig Shaikh Malik Gondal",
    "Faisalabad Multan Quetta Sialkot",
    "House_{n},_Street_{m},_Block_C {n}-B,_Model_Town",
    "+92 3{d}{d} {b}{c}",
)
PHILIPPINES = Culture(
    "Jun-Jun Rodrigo Benigno Crisanto Jomar Efren Arnel Dante",
    "Maricel Rowena Luzviminda Cherry Jocelyn Analyn Gemma Imelda",
    "Dimaculangan Macaraeg Bautista Villanueva Pangilinan Catacutan Salonga Manalo Dela_Cruz Tolentino",
    "Dumaguete Baguio Tacloban Iloilo",
    "Blk_{m}_Lot_{n}_Sampaguita_St Purok_{m},_Brgy._San_Isidro {n}_Rizal_Ave",
    "+63 9{d}{d} {b} {c}",
)
KENYA = Culture(
    "Kipchoge Otieno Mwangi Kamau Barasa Wekesa Juma Odhiambo",
    "Wanjiru Akinyi Chebet Nyambura Atieno Mumbi Halima Naliaka",
    "Ochieng Kariuki Njoroge Cheruiyot Mutua Simiyu Maina Owuor Kiplagat",
    "Kisumu Eldoret Nakuru Mombasa",
    "P.O._Box_{n}-00100 Plot_{n},_Moi_Avenue",
    "+254 7{d}{d} {b} {b}",
)
SOMALIA = Culture(
    "Abdullahi Cabdi Warsame Mahad Liban Guled Faarax",
    "Hodan Ifrah Sahra Nasteho Ubax Fardowsa Deqa",
    "Ahmed_Nur Jama_Elmi Hersi_Ali Osman_Dirie Warsame_Adan Yusuf_Guled Mohamed_Abdi",
    "Hargeisa Kismayo Mogadishu Garowe",
    "Waaberi_{n} Hodan_District_{n}",
    "+252 61 {b} {c}",
)
AFGHAN = Culture(
    "Najibullah Hamidullah Esmatullah Rahmatullah Zalmai Ahmad_Shah Baryalai",
    "Zarghuna Shukria Nilofar Parwana Storai Gulalai Freshta",
    "Stanekzai Ahmadzai Noorzai Haidari Rasooli Safi Karimi Hotak Wardak",
    "Kabul Herat Kunduz Jalalabad",
    "Karte_{m},_House_{n} Dasht-e-Barchi_{n}",
    "+93 70 {b} {c}",
)
TAIWAN = Culture(
    "冠宇 家豪 承翰 柏翰 彥廷 宗憲 志明",
    "淑芬 怡君 雅雯 佳穎 心怡 郁婷 美玲",
    "林 黃 劉 蔡 鄭 謝 郭 洪 邱 曾 廖 賴 周 葉",
    "臺中市 高雄市 新竹市 基隆市",
    "中正路{n}號{m}樓 民生東路{n}巷{m}號 復興街{n}號",
    "09{d}{d}-{b}-{b}",
    "yahoo.com.tw hinet.net",
)
IRELAND = Culture(
    "Eoghan Cathal Fionn Diarmuid Padraig Oisín Tadhg",
    "Gráinne Orla Deirdre Caoimhe Sinéad Muireann Bláthnaid",
    "O'Halloran Fitzgibbon McGettigan Ní_Bhriain Geraghty Hennessy Lacey Tuohy Mulcahy",
    "Sligo Tralee Ennis Drogheda",
    "{n}_Main_Street {n}_Seaview_Terrace The_Cottage,_Lough_Road",
    "+353 8{d} {b} {c}",
    "eircom.net gmail.com",
)
AMERICA = Culture(
    "Demetrius Jedidiah Marquis Rodney Alvin Hoyt Leroy Quincy Jamal Wyatt Percy",
    "Loretta Shanice Bernadette Twila Francine Keisha Opal Yvette Margo Paulette",
    "Abernathy Boatwright Culpepper Dubois Eastman Fontenot Grimsley Hathaway Isaacson Jurgensen Kowalczyk Lattimore "
    "Montgomery-Bell Nuñez Pettigrew Rasmussen Swearingen Trujillo Wojcik Zamora",
    "Boise Mobile Lubbock Peoria Salem Laredo Bangor",
    "{n}_Pinecrest_Dr {n}_County_Road_{m} {n}_E_Juniper_St_#{m} {n}_Bayou_Way",
    "{a}-{b}-{c}",
    "comcast.net aol.com gmail.com",
)
