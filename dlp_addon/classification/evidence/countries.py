"""Names, codes (ISO 3166-1) and nationalities of the world's states, in the languages that lists of people use."""

_ENGLISH = """
    afghanistan albania algeria andorra angola antigua_and_barbuda argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina
    botswana brazil brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde
    central_african_republic chad chile china china,_peoples_republic_of people's_republic_of_china colombia comoros
    congo dr_congo democratic_republic_of_the_congo costa_rica croatia cuba cyprus czech_republic czechia denmark
    djibouti dominica dominican_republic east_timor ecuador egypt el_salvador england equatorial_guinea eritrea
    estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea
    guinea-bissau guyana haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy
    ivory_coast cote_d'ivoire jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
    lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia
    maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia norway
    oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico
    qatar romania russia russian_federation rwanda samoa san_marino saudi_arabia scotland senegal serbia seychelles
    sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan korea republic_of_korea
    spain sri_lanka sudan suriname swaziland sweden switzerland syria syrian_arab_republic taiwan tajikistan
    tanzania thailand the_netherlands togo tonga trinidad_and_tobago tunisia turkey türkiye turkmenistan tuvalu
    uganda ukraine united_arab_emirates united_kingdom united_states united_states_of_america uruguay uzbekistan
    vanuatu venezuela viet_nam vietnam wales western_sahara yemen zambia zimbabwe stateless unknown uk usa uae drc
    prc u.s. u.s.a. u.k.
"""
_ENGLISH_NATIONALITIES = """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani
    bahraini bangladeshi belarusian belgian beninese bolivian bosnian brazilian british bulgarian burkinabe burmese
    burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese costa_rican croatian cuban
    cypriot czech danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian filipino
    finnish french gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian
    icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh
    kenyan korean kosovar kuwaiti kurdish kyrgyz lao latvian lebanese liberian libyan lithuanian malagasy malawian
    malaysian malian maltese mauritanian mauritian mexican moldovan mongolian moroccan mozambican namibian nepalese
    nepali new_zealander nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan
    peruvian polish portuguese qatari romanian russian rwandan salvadoran salvadorian saudi scottish senegalese
    serbian sierra_leonean singaporean slovak slovenian somali south_african spanish sri_lankan sudanese surinamese
    swedish swiss syrian taiwanese tajik tanzanian thai togolese trinidadian tunisian turkish turkmen ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
"""
_ROMANCE = """
    afganistán alemania arabia_saudita argelia bélgica bielorrusia brasil camerún canadá catar chequia corea_del_sur
    costa_de_marfil croacia dinamarca ecuador egipto emiratos_árabes_unidos eslovaquia españa estados_unidos ee.uu.
    eeuu etiopía filipinas finlandia francia grecia haití hungría irak irán irlanda italia japón jordania kenia
    líbano marruecos méxico noruega países_bajos pakistán perú polonia reino_unido república_dominicana rumania
    rumanía rusia senegal siria sudáfrica suecia suiza tailandia túnez turquía ucrania vietnam yemen albanés alemán
    alemana argelino argelina argentino argentina boliviana boliviano brasileña brasileño búlgara búlgaro chilena
    chileno china chino colombiana colombiano cubana cubano dominicana dominicano ecuatoriana ecuatoriano española
    español estadounidense francesa francés griega griego guatemalteca guatemalteco haitiana haitiano hondureña
    hondureño india indio inglesa inglés iraní iraquí italiana italiano japonesa japonés marroquí mexicana mexicano
    nicaragüense nigeriana nigeriano panameña panameño paquistaní paraguaya paraguayo peruana peruano polaca polaco
    portuguesa portugués rumana rumano rusa ruso salvadoreña salvadoreño senegalesa senegalés siria sirio turca
    turco ucraniana ucraniano uruguaya uruguayo venezolana venezolano algérie allemagne arabie_saoudite autriche
    belgique brésil bulgarie cameroun chine colombie comores corée_du_sud côte_d'ivoire croatie danemark égypte
    erythrée érythrée espagne états-unis éthiopie finlande géorgie grèce guinée haïti hongrie inde indonésie irlande
    italie japon jordanie liban libye madagascar maroc mauritanie mexique norvège pays-bas pérou philippines pologne
    portugal république_tchèque roumanie royaume-uni russie rwanda sénégal serbie somalie soudan suède suisse syrie
    tchad tunisie turquie ukraine viêt_nam yémen afghane afghan algérienne algérien allemande allemand américaine
    américain belge brésilienne brésilien britannique camerounaise camerounais chinoise chinois comorienne comorien
    congolaise congolais égyptienne égyptien érythréenne érythréen espagnole espagnol éthiopienne éthiopien
    française français géorgienne géorgien guinéenne guinéen haïtienne haïtien indienne indien irakienne irakien
    iranienne iranien italienne italien ivoirienne ivoirien libanaise libanais libyenne libyen malienne malien
    marocaine marocain mauritanienne mauritanien nigériane nigérian pakistanaise pakistanais polonaise polonais
    portugaise portugais roumaine roumain russe sénégalaise sénégalais somalienne somalien soudanaise soudanais
    suisse syrienne syrien tchadienne tchadien tunisienne tunisien turque turc ukrainienne ukrainien alemanha angola
    arábia_saudita cabo_verde espanha frança grécia guiné-bissau hungria índia itália japão marrocos moçambique
    paraguai polônia polónia reino_unido rússia síria suécia suíça ucrânia uruguai angolana angolano brasileira
    brasileiro cabo-verdiana cabo-verdiano moçambicana moçambicano portuguesa português albania belgio cina croazia
    danimarca egitto filippine francia germania giappone gran_bretagna grecia india inghilterra irlanda marocco
    messico moldavia nigeria paesi_bassi perù polonia regno_unito romania senegal serbia siria somalia spagna
    stati_uniti sudan svezia svizzera tunisia turchia ucraina ungheria albanese algerina algerino cinese egiziana
    egiziano filippina filippino francese indiana indiano inglese marocchina marocchino moldava moldavo nigeriana
    nigeriano pakistana pakistano peruviana peruviano polacca polacco rumena rumeno russa russo senegalese tedesca
    tedesco tunisina tunisino ucraina ucraino
"""
_GERMANIC = """
    afghanistan ägypten albanien algerien armenien aserbaidschan äthiopien belarus belgien bosnien-herzegowina
    brasilien bulgarien dänemark deutschland elfenbeinküste eritrea estland finnland frankreich georgien ghana
    griechenland großbritannien guinea indien irak iran irland israel italien japan jordanien kamerun kasachstan
    kosovo kroatien lettland libanon libyen litauen luxemburg marokko mazedonien moldau montenegro niederlande
    nigeria nordmazedonien norwegen österreich pakistan polen portugal rumänien russland russische_föderation
    schweden schweiz serbien slowakei slowenien somalia spanien staatenlos sudan syrien tadschikistan thailand
    tschechien tunesien türkei ukraine ungarn ungeklärt vereinigte_staaten vereinigtes_königreich vietnam
    weißrussland afghanisch ägyptisch albanisch algerisch amerikanisch armenisch äthiopisch belgisch bosnisch
    brasilianisch britisch bulgarisch chinesisch dänisch deutsch eritreisch finnisch französisch georgisch ghanaisch
    griechisch indisch irakisch iranisch irisch italienisch jordanisch kosovarisch kroatisch lettisch libanesisch
    libysch litauisch marokkanisch mazedonisch moldauisch niederländisch nigerianisch österreichisch pakistanisch
    polnisch portugiesisch rumänisch russisch schwedisch schweizerisch serbisch slowakisch slowenisch somalisch
    spanisch sudanesisch syrisch tschechisch tunesisch türkisch ukrainisch ungarisch vietnamesisch afghaanse
    belgische duitse franse iraakse iraanse marokkaanse nederlandse poolse somalische spaanse surinaamse syrische
    turkse oekraïense afghansk dansk eritreansk finsk irakisk iransk norsk polsk somalisk svensk syrisk tysk
"""
_EASTERN = """
    афганистан армения азербайджан беларусь белоруссия германия грузия израиль казахстан киргизия китай кыргызстан
    латвия литва молдова польша россия рф таджикистан туркменистан турция украина узбекистан эстония сирия
    российская_федерация русский русская украинец украинка белорус узбек таджик киргиз армянин азербайджанец казах
    україна росія польща білорусь німеччина румунія polska ukraina białoruś niemcy rosja gruzja indie wietnam
    polskie ukraińskie białoruskie polskie_obywatelstwo polska ukraińska białoruska türkiye suriye afganistan irak
    iran almanya rusya suriyeli türk t.c. afgan iraklı سوريا العراق اليمن مصر السودان الأردن لبنان فلسطين المغرب
    تونس الجزائر ليبيا الصومال السعودية الكويت قطر عمان البحرين الإمارات سوري سورية عراقي عراقية يمني يمنية مصري
    مصرية سوداني سودانية أردني أردنية لبناني لبنانية فلسطيني فلسطينية مغربي مغربية تونسي تونسية جزائري جزائرية سعودي
    سعودية هندي باكستاني ایران افغانستان عراق پاکستان ایرانی افغان افغانستانی عراقی भारत नेपाल भारतीय नेपाली 中国 美国
    英国 法国 德国 日本 韩国 俄罗斯 印度 越南 台湾 香港 澳门 中國 美國 アメリカ フィリピン ブラジル ベトナム
    ネパール インドネシア ペルー 대한민국 한국 중국 베트남 미국 일본 필리핀 việt_nam
    ayiti ayisyen dominikani
"""
_CODES = """
    af al dz ad ao ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi kh cm ca cv cf td cl cn co km
    cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn hk
    hu is in id ir iq ie il it jm jp jo kz ke kp kr kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mr mu mx md
    mc mn me ma mz mm na np nl nz ni ne ng mk no om pk pa pg py pe ph pl pt qa ro ru rw sa sn rs sc sl sg sk si so
    za ss es lk sd sr se ch sy tw tj tz th tl tg tt tn tr tm ug ua ae gb us uy uz ve vn ye zm zw xk ps afg alb dza
    and ago arg arm aus aut aze bhs bhr bgd brb blr bel blz ben btn bol bih bwa bra brn bgr bfa bdi khm cmr can cpv
    caf tcd chl chn col com cog cod cri civ hrv cub cyp cze dnk dji dma dom ecu egy slv gnq eri est swz eth fji fin
    fra gab gmb geo deu d gha grc grd gtm gin gnb guy hti hnd hkg hun isl ind idn irn irq irl isr ita jam jpn jor
    kaz ken prk kor kwt kgz lao lva lbn lso lbr lby lie ltu lux mdg mwi mys mdv mli mlt mrt mus mex mda mco mng mne
    mar moz mmr nam npl nld nzl nic ner nga mkd nor omn pak pan png pry per phl pol prt qat rou rus rwa sau sen srb
    syc sle sgp svk svn som zaf ssd esp lka sdn sur swe che syr twn tjk tza tha tls tgo tto tun tur tkm uga ukr are
    gbr usa ury uzb ven vnm yem zmb zwe xxa xxb xxc pse rks
"""
_LISTS = (_ENGLISH, _ENGLISH_NATIONALITIES, _ROMANCE, _GERMANIC, _EASTERN, _CODES)
COUNTRY_WORDS = frozenset(word.replace("_", " ").casefold() for words in _LISTS for word in words.split())
"""Case-folded."""
