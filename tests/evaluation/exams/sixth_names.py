"""Invented people of the sixth exam."""
# fmt: off

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random


@dataclass(frozen=True, slots=True)
class Land:
    """Words of a country: given names of men and of women, family names of men (and of women where they differ)."""

    men: str
    women: str
    families: str
    towns: str
    streets: str
    tel: str
    family_first: bool = False
    joint: str = " "
    her_families: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """One person."""

    land: str
    seed: int
    given: str
    family: str
    born: date
    man: bool

    def dice(self, use: str) -> Random:
        """Chance that is the same for the same use."""
        return Random(f"{self.land}{self.seed}{use}")

    @property
    def full(self) -> str:
        """The name in the country's own order."""
        land = LANDS[self.land]
        return land.joint.join((self.family, self.given) if land.family_first else (self.given, self.family))


LANDS = {
    "br": Land("João,Rafael,Thiago,Marcos,Eduardo", "Beatriz,Larissa,Fernanda,Juliana,Camila", "Souza Lima,Oliveira,Carvalho,Moreira,Teixeira,Barbosa,Pinheiro,Cardoso", "Curitiba,Recife,Goiânia", "Rua das Acácias,Av. Brasil,Rua XV de Novembro", "(41) 9####-####"),
    "in": Land("Arjun,Rohan,Suresh,Vikram,Imran", "Priya,Kavita,Anjali,Lakshmi,Farah", "Sharma,Iyer,Reddy,Chatterjee,Khan,Nair,Deshmukh,Gill", "Pune,Kochi,Jaipur", "MG Road,Nehru Nagar,Link Road", "+91 98### #####"),
    "pl": Land("Tomasz,Paweł,Krzysztof,Marek,Jakub", "Agnieszka,Małgorzata,Katarzyna,Zofia,Ewa", "Nowak,Wójcik,Mazur,Krawczyk,Zając,Duda,Wróbel,Pawlak", "Łódź,Gdynia,Lublin", "ul. Lipowa,ul. Długa,ul. Polna", "+48 60# ### ###"),
    "mx": Land("José Luis,Alejandro,Miguel,Raúl,Héctor", "Guadalupe,Ximena,Rosa María,Daniela,Leticia", "Hernández Ruiz,García Peña,Ortega Díaz,Ramírez Soto,Vázquez Luna,Cruz Mejía,Aguilar Ríos,Flores Nava", "Puebla,León,Mérida", "Calle Hidalgo,Av. Juárez,Calle Morelos", "222 ### ####"),
    "eg": Land("محمد,أحمد,محمود,مصطفى,كريم", "فاطمة,منى,هبة,سارة,نورهان", "عبد الرحمن,السيد,حسنين,الشافعي,منصور,البدري,سليمان,فوزي", "القاهرة,طنطا,أسيوط", "شارع النصر,شارع الجمهورية,شارع الهرم", "010########"),
    "ke": Land("Brian,Kevin,Dennis,Peter,Hassan", "Mercy,Faith,Achieng,Njeri,Halima", "Otieno,Kamau,Mutua,Kiprono,Wanjala,Omondi,Njoroge,Cheruiyot", "Kisumu,Nakuru,Eldoret", "Moi Avenue,Kenyatta Road,Oginga Street", "07## ### ###"),
    "ph": Land("Jun,Ramon,Mark Anthony,Rodel,Jericho", "Maricel,Jasmine,Rowena,Liezel,Angelica", "Dela Cruz,Santos,Reyes,Bautista,Villanueva,Mendoza,Salazar,Pangilinan", "Cebu City,Davao City,Iloilo City", "Rizal St.,Mabini St.,Bonifacio Ave.", "0917 ### ####"),
    "id": Land("Budi,Agus,Rizky,Hendra,Joko", "Siti,Dewi,Ayu,Ratna,Putri", "Santoso,Wijaya,Hidayat,Kurniawan,Siregar,Nasution,Saputra,Gunawan", "Bandung,Semarang,Medan", "Jl. Merdeka,Jl. Diponegoro,Jl. Melati", "0812-####-####"),
    "th": Land("สมชาย,ธนวัฒน์,ประเสริฐ,วีระ,กิตติ", "สุดา,พรทิพย์,วันเพ็ญ,นภา,อรุณี", "แสงทอง,ศรีสุข,บุญมี,ทองดี,วงศ์ใหญ่,จันทร์หอม,แก้วใส,พงษ์ไพร", "เชียงใหม่,ขอนแก่น,ระยอง", "ถนนสุขุมวิท,ถนนมิตรภาพ,ถนนห้วยแก้ว", "08#-###-####"),
    "il": Land("יוסף,דוד,איתן,עומר,משה", "נועה,תמר,שירה,רחל,מיכל", "כהן,לוי,מזרחי,פרץ,ביטון,פרידמן,אזולאי,שפירא", "חיפה,באר שבע,נתניה", "רחוב הרצל,רחוב ויצמן,רחוב בן גוריון", "05#-#######"),
    "gr": Land("Γιώργος,Νίκος,Δημήτρης,Κώστας,Σπύρος", "Μαρία,Ελένη,Κατερίνα,Σοφία,Άννα", "Παπαδόπουλος,Αντωνίου,Γεωργίου,Νικολαΐδης,Καραγιάννης,Βλάχος,Μακρής,Οικονόμου", "Πάτρα,Βόλος,Λάρισα", "Ερμού,Αθηνάς,Κολοκοτρώνη", "69########", family_first=True, her_families="Παπαδοπούλου,Αντωνίου,Γεωργίου,Νικολαΐδου,Καραγιάννη,Βλάχου,Μακρή,Οικονόμου"),
    "fi": Land("Mikko,Juhani,Antti,Ville,Eero", "Aino,Päivi,Sanna,Kaisa,Helmi", "Korhonen,Virtanen,Mäkinen,Nieminen,Lehtonen,Salonen,Heikkilä,Ahonen", "Tampere,Oulu,Kuopio", "Koivukatu,Hämeenkatu,Rantatie", "040 #######"),
    "hu": Land("László,Zoltán,Gábor,Péter,Bence", "Katalin,Zsófia,Ildikó,Réka,Eszter", "Nagy,Szabó,Horváth,Kovács,Tóth,Varga,Kiss,Balogh", "Szeged,Győr,Pécs", "Petőfi utca,Kossuth tér,Ady Endre út", "+36 30 ### ####", family_first=True),
    "vn": Land("Văn Hùng,Minh Tuấn,Quốc Bảo,Đức Anh,Hữu Phước", "Thị Lan,Thu Hà,Ngọc Mai,Thanh Thảo,Bích Ngọc", "Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi", "Đà Nẵng,Huế,Cần Thơ", "Lê Lợi,Trần Phú,Hai Bà Trưng", "09## ### ###", family_first=True),
    "kr": Land("민수,지훈,성호,영진,태현", "수진,은영,지은,미경,하은", "김,이,박,최,정,강,윤,임", "부산,대전,광주", "중앙로,대학로,한밭대로", "010-####-####", family_first=True, joint=""),
    "jp": Land("健太,翔,浩二,誠,拓也", "美咲,由美,恵子,彩,直子", "佐藤,鈴木,高橋,渡辺,山本,中村,小林,吉田", "仙台市,神戸市,金沢市", "青葉通,本町,中央", "090-####-####", family_first=True),
    "cn": Land("伟,建国,志强,宇航,明", "丽,秀英,静怡,晓燕,婷", "王,李,张,刘,陈,杨,赵,周", "成都市,武汉市,苏州市", "人民路,中山路,解放大道", "138########", family_first=True, joint=""),
    "ua": Land("Олександр,Андрій,Тарас,Богдан,Юрій", "Оксана,Наталія,Ірина,Олена,Марія", "Шевченко,Бондаренко,Ткаченко,Кравчук,Мельник,Лисенко,Гончар,Савчук", "Львів,Полтава,Вінниця", "вул. Шевченка,вул. Франка,вул. Садова", "+380 67 ### ## ##", family_first=True),
    "ir": Land("علی,رضا,حسین,امیر,مهدی", "زهرا,مریم,نرگس,لیلا,شیرین", "احمدی,رضایی,کریمی,محمدی,حیدری,موسوی,صادقی,قاسمی", "شیراز,تبریز,مشهد", "خیابان ولیعصر,خیابان آزادی,خیابان سعدی", "0912#######"),
    "de": Land("Jürgen,Stefan,Lukas,Matthias,Holger", "Sabine,Heike,Lena,Ursula,Monika", "Schäfer,Hoffmann,Krüger,Vogel,Lehmann,Brandt,Seidel,Ziegler", "Kassel,Bremen,Erfurt", "Lindenstraße,Bahnhofstraße,Gartenweg", "0171 #######"),
    "us": Land("James,Derek,Carlos,Tyler,Andre", "Emily,Brenda,Keisha,Megan,Sophia", "Whitfield,Johnson,Delgado,McAllister,Nguyen,Baxter,Harmon,Sorensen", "Dayton,Boise,Tulsa", "Maple Ave,Oak St,Lincoln Blvd", "(937) 555-####"),
    "sy": Land("Khaled,Omar,Yousef,Ibrahim,Tareq", "Amina,Rania,Hanan,Salma,Nour", "Al-Hamwi,Darwish,Haddad,Al-Masri,Kassab,Najjar,Sabbagh,Qassem", "Homs,Aleppo,Idlib", "Block A,Block B,Block C", "+962 79 ### ####"),
}


def crowd(land: str, count: int, use: str, ages: tuple[int, int] = (19, 78)) -> tuple[Who, ...]:
    """Different people, no two of one name; at most eighty."""
    words, dice = LANDS[land], Random(f"{land}{use}")
    men, women = words.men.split(","), words.women.split(",")
    his = words.families.split(",")
    hers = words.her_families.split(",") if words.her_families else his
    pairs = [(given, family, man) for givens, families, man in ((men, his, True), (women, hers, False)) for given in givens for family in families]
    picked = dice.sample(pairs, count)
    newest, oldest = date(2025, 1, 1) - timedelta(366 * ages[0]), (ages[1] - ages[0]) * 365
    return tuple(Who(land, dice.randrange(10**6) * 100 + place, given, family, newest - timedelta(dice.randrange(oldest)), man) for place, (given, family, man) in enumerate(picked))
