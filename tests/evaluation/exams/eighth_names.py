"""Invented people of the eighth exam, added to the lands of the sixth's language."""
# fmt: off

from tests.evaluation.exams.sixth_names import LANDS, Land

NEW = {
    "tr": Land("Cihan,Tolga,Serhat,Koray,Ufuk", "Gülşah,Pınar,Nilgün,Sevda,Dilek", "Altınok,Karabulut,Sönmezer,Tunçay,Uğurlu,Bozdağ,Ekinci,Gökalp", "Bursa,Samsun", "Çınar Sok.,İnönü Cad.", "0532 ### ## ##"),
    "ro": Land("Răzvan,Ciprian,Liviu,Dorin,Sorin", "Anca,Roxana,Mirela,Simona,Corina", "Bălănescu,Bârsănescu,Moldoveanu,Lăcătuș,Ciobotaru,Zamfirescu,Pătrășcoiu,Tănase", "Iași,Brașov", "Str. Teilor,Str. Unirii", "0722 ### ###"),
    "cz": Land("Radek,Vojtěch,Zdeněk,Libor,Miloš", "Lenka,Radka,Alžběta,Šárka,Blanka", "Hrdlička,Květoň,Beránek,Štěpánek,Kubíček,Zahradník,Skořepa,Hlaváč", "Brno,Plzeň", "Lesní,Nádražní", "+420 60# ### ###", her_families="Hrdličková,Květoňová,Beránková,Štěpánková,Kubíčková,Zahradníková,Skořepová,Hlaváčová"),
    "se": Land("Torbjörn,Håkan,Rasmus,Ludvig,Göran", "Ylva,Gunilla,Tindra,Märta,Ebba", "Sandström,Rosenblad,Kvarnmark,Nyqvist,Tegelberg,Wallgren,Bergvall,Sjöholm", "Västerås,Umeå", "Björkvägen,Storgatan", "070-### ## ##"),
    "nl": Land("Joost,Sander,Maarten,Wouter,Teun", "Femke,Marloes,Annelies,Roos,Hanneke", "van Wijngaarden,Slotboom,Grootveld,de Ruiter,Kuipers,Overdijk,van Loon,Buitenhuis", "Zwolle,Breda", "Kerkstraat,Molenweg", "06-########"),
    "fr": Land("Gaëtan,Loïc,Fabrice,Yannick,Bastien", "Maëlle,Solène,Odile,Capucine,Ghislaine", "Chauvigny,Lemarchand,Delorme,Pruvost,Guichard,Tréguier,Maupertuis,Tissandier", "Angers,Limoges", "rue des Tilleuls,rue Pasteur", "06 ## ## ## ##"),
    "it": Land("Ettore,Gianluca,Ruggero,Nicolò,Fausto", "Ornella,Ginevra,Loredana,Mirella,Ilaria", "Bonaventura,Bragadin,Fiorentini,Zambelli,Pellegrino,Sorrentino,Malagoli,Tosatti", "Modena,Bari", "Via Garibaldi,Via Mazzini", "347 #######"),
    "es": Land("Gonzalo,Iñigo,Rubén,Álvaro,Joaquín", "Inmaculada,Nerea,Rocío,Amparo,Begoña", "Arrieta Sanz,Quintana Rey,Bermejo Gil,Escudero Pons,Zubiri Lara,Carrasco Mira,Villalba Coll,Tejedor Roca", "Burgos,Murcia", "Calle Mayor,Calle Real", "6## ### ###"),
    "ng": Land("Chukwuemeka,Babatunde,Obinna,Sani,Folarin", "Ngozi,Yetunde,Chiamaka,Hauwa,Titilayo", "Uzoechi,Ogunbiyi-Ade,Anyadike,Balogun-Cole,Gwarzo,Ezeilo,Akinwale,Umeh", "Enugu,Ibadan", "Allen Avenue,Awolowo Road", "080# ### ####"),
    "et": Land("ብርሃኑ,ተስፋዬ,ዳዊት,ሰለሞን,ግርማ", "ሄለን,አልማዝ,ትዕግስት,ሜሮን,ፍሬሕይወት", "ገብረማርያም,ወልዴ,አበበ,ታደሰ,መኮንን,ኃይሌ,ደምሴ,ከበደ", "አዳማ,ሐዋሳ", "ቦሌ,ፒያሳ", "09## ### ###"),
    "rs": Land("Драган,Милош,Ненад,Горан,Зоран", "Снежана,Драгана,Весна,Љиљана,Биљана", "Стојковић,Радуловић,Обрадовић,Живковић,Пантелић,Марјановић,Симић,Лазић", "Ниш,Суботица", "Немањина,Његошева", "06# ### ####"),
    "ge": Land("გიორგი,ლევან,ზურაბ,თორნიკე,ვახტანგ", "ნინო,ქეთევან,თამარ,მაკა,ნანა", "ჩიქოვანი,ნაკაშიძე,ხარაზიშვილი,ცაგარელი,წიკლაური,ფანჯიკიძე,ხვედელიძე,ჯაფარიძე", "ქუთაისი,ბათუმი", "რუსთაველი,ჭავჭავაძე", "5## ### ###"),
    "ru": Land("Геннадий,Вячеслав,Игнат,Прохор,Леонид", "Зинаида,Раиса,Ульяна,Алевтина,Лидия", "Дорофеев,Самойлов,Кудряшов,Носков,Рябинин,Третьяков,Ярцев,Юдин", "Тверь,Омск", "ул. Мира,ул. Лесная", "+7 9## ###-##-##", family_first=True, her_families="Дорофеева,Самойлова,Кудряшова,Носкова,Рябинина,Третьякова,Ярцева,Юдина"),
    "bd": Land("তানভীর,শফিকুল,মাহবুব,রাশেদ,আনিসুর", "নাসরিন,শারমিন,রুবিনা,তাহমিনা,সাবিহা", "চৌধুরী,তালুকদার,ভূঁইয়া,মজুমদার,সিকদার,হাওলাদার,পাটোয়ারী,খন্দকার", "সিলেট,খুলনা", "স্টেশন রোড,কলেজ রোড", "017########"),
    "ta": Land("முருகன்,செந்தில்,கார்த்திக்,அருள்,பாலாஜி", "மீனாட்சி,கலைச்செல்வி,தேன்மொழி,வள்ளி,அமுதா", "ராமசாமி,சுப்பிரமணியன்,வேலுச்சாமி,பழனிசாமி,கோவிந்தன்,தங்கராஜ்,நடராஜன்,சண்முகம்", "மதுரை,சேலம்", "காந்தி தெரு,அண்ணா சாலை", "9#### #####"),
    "pk": Land("Zubair,Shahbaz,Waqas,Nadeem,Faisal", "Rukhsana,Saima,Shazia,Mehwish,Uzma", "Bajwa,Cheema,Gondal,Khakwani,Warraich,Abbasi,Lodhi,Bukhari", "Multan,Sialkot", "Mall Road,Jail Road", "0300-#######"),
    "co": Land("Jhon Fredy,Wilmer,Duván,Hernando,Edwin", "Yuliana,Marleny,Luz Dary,Paola Andrea,Nubia", "Cárdenas Ossa,Giraldo Toro,Rincón Mesa,Ospina Vélez,Londoño Arias,Zapata Rúa,Bedoya Cano,Echeverri Mora", "Manizales,Cúcuta", "Carrera 7,Calle 45", "31# ### ####"),
    "gb": Land("Alistair,Gareth,Nigel,Callum,Rupert", "Imogen,Philippa,Bronwen,Freya,Harriet", "Ashworth,Wigglesworth,Hargreaves,Penhaligon,Thistlewood,Cartwright,Fairbairn,Ollerenshaw", "Stockport,Exeter", "Church Lane,Station Road", "07### ######"),
    "no": Land("Sigurd,Øystein,Trond,Eirik,Kjetil", "Ragnhild,Solveig,Turid,Synnøve,Åshild", "Haugland,Bakkerud,Fjellheim,Nordgård,Sætre,Tveit,Øverland,Lunde", "Bodø,Molde", "Strandgata,Kirkeveien", "9## ## ###"),
    "bg": Land("Пламен,Любомир,Станислав,Красимир,Здравко", "Десислава,Ралица,Цветелина,Румяна,Галина", "Караджов,Чолаков,Гърдев,Хаджиев,Тодоров,Велчев,Бояджиев,Златев", "Варна,Русе", "ул. Раковска,бул. Левски", "088# ### ###", her_families="Караджова,Чолакова,Гърдева,Хаджиева,Тодорова,Велчева,Бояджиева,Златева"),
    "ca": Land("Desmond,Trevor,Grayson,Malcolm,Emmett", "Colleen,Tamsin,Bethany,Rosalind,Maureen", "Quackenbush,Kowalchuk,Tremblay-Roy,Fitzsimmons,Dhaliwal,Osterhout,Prudhomme,Wexford", "Regina,Moncton", "Birch Cres,Elm Rd", "(306) 555-####"),
    "al": Land("Ardit,Besnik,Gentian,Ilir,Shpëtim", "Teuta,Mimoza,Albana,Drita,Valbona", "Hoxha,Gjoka,Prifti,Shehu,Dervishi,Kelmendi,Marku,Zogaj", "Durrës,Shkodër", "Rruga e Dibrës,Rruga Adem Jashari", "069 ### ####"),
}
LANDS.update(NEW)
