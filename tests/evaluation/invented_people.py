"""People who do not exist, from word material of our own: nothing here is read from a list that the product uses."""

import datetime as dt
import random
from dataclasses import dataclass

_LATIN = (
    (
        "Ximena Aurelio Itzel Eulalia Teodoro Yaretzi Fidel Maricruz Nazario Odalys Wilfredo Zulema Ariadna Baudelio"
        " Candelaria Evaristo Griselda Hipolito Iliana Jacinto Kateri Leocadia Macario Nereida Olegario"
    ),
    (
        "Quispe Mamani Huaman Chuquimia Arizmendi Bustinza Caballero Dominguez Echeverria Figueroa Galarza Hinojosa"
        " Jaramillo Lizarraga Montenegro Nacimiento Orellana Pizarro Quintanilla Revilla Sandoval Tinoco Villacorta"
    ),
)
_GERMAN = (
    "Friederike Ottokar Walburga Henning Roswitha Eckhard Swantje Detlef Irmgard Volker Hannelore Burkhard Gesine",
    (
        "Schmiedeknecht Brinkmeier Oberhuber Zillgitt Grünebaum Hafenbrädl Kötterheinrich Lüdtke Mühlberger"
        " Niedermeyer Pflugbeil Quandtmeyer Rosenkötter Sprenger Teubner Uhlenbrock"
    ),
)
_FRENCH = (
    "Maëlle Théophile Anaïs Barnabé Capucine Dorothée Élodie Firmin Ghislaine Hyacinthe Isaure Joséphine Loïc Perrine",
    (
        "Beauchêne Charbonneau Delacroix-Petit Estienne Fontvieille Grandjean Hautecœur Lachaume Montgolfier Noirtier"
        " Quesnel Rochefort Sauvageot Thibaudeau"
    ),
)
_SLAVIC = (
    "Bożena Zbigniew Grażyna Wiesław Jadwiga Mieczysław Danuta Bogusław Halina Zdzisław Krystyna Ryszard",
    (
        "Wójcicki Szczepaniak Gołębiewski Przybyłowicz Kwiatkiewicz Dąbrówka Zawistowski Chmielarz Jaskółka Rzepecki"
        " Niedźwiecki Świętosław"
    ),
)
_CYRILLIC = (
    "Ярослава Тимофей Евдокия Святослав Лариса Геннадий Зинаида Руслан Оксана Богдан Маргарита Вячеслав",
    "Подберёзкин Заболотная Журавлёв Ковальчук Тимошенко Овчинникова Сидоренко Белозерский Черненко Громыко Лисовская",
)
_ARABIC = (
    "يوسف مريم إبراهيم خديجة عبدالله زينب طارق سلمى نادر هدى بلال رانيا",
    "الحداد النجار القحطاني الشامي البغدادي الخوري المصري العطار الصباغ التكريتي",
)
_CHINESE = (
    "伟强 淑芬 建国 丽娟 晓东 雪梅 志明 秀英 俊杰 玉兰 海涛 美玲",
    "欧阳 诸葛 王 李 陈 赵 黄 周 吴 徐 孙 胡 朱 高 林",
)
_JAPANESE = (
    "健太郎 美咲 大輔 由美子 翔太 恵子 拓也 直美 和也 千尋",
    "小笠原 長谷川 五十嵐 西園寺 桜井 渡辺 佐々木 高橋 伊藤 山田",
)
_KOREAN = ("민준 서연 지훈 하은 도윤 수빈 예준 지민 현우 채원", "김 이 박 최 정 강 조 윤 장 임 남궁 제갈")
_VIETNAMESE = (
    "Văn_Hùng Thị_Hoa Minh_Tuấn Ngọc_Ánh Đức_Thắng Thu_Hà Quốc_Bảo Kim_Liên Hữu_Phước Bích_Ngọc",
    "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi",
)
_TURKISH = (
    "Gülşen Şükrü Çiğdem Oğuzhan Nazlıcan İbrahim Hatice Ümit Yıldız Tuğba Kadriye Serhat",
    "Karabulut Yıldırımoğlu Özdemirci Çalışkan Şahinbaş Gündoğdu Akyüz Demirtaşlı Koçyiğit",
)
_HINDI = (
    "अनुराधा राजेन्द्र सुनीता विक्रम कमला दिनेश प्रियंका अशोक गीता मनोहर",
    "शर्मा वर्मा चतुर्वेदी श्रीवास्तव मिश्रा त्रिपाठी अग्रवाल भट्ट जोशी",
)
NAMES = {
    "latin": _LATIN, "german": _GERMAN, "french": _FRENCH, "slavic": _SLAVIC, "cyrillic": _CYRILLIC, "arabic": _ARABIC,
    "chinese": _CHINESE, "japanese": _JAPANESE, "korean": _KOREAN, "vietnamese": _VIETNAMESE, "turkish": _TURKISH,
    "hindi": _HINDI,
}  # fmt: skip
_STREETS = [
    "Alder",
    "Birchwood",
    "Cobblestone",
    "Dunmore",
    "Elmhurst",
    "Foxglove",
    "Gristmill",
    "Hawthorn",
    "Ironbridge",
    "Juniper",
]
_TOWNS = ["Millbrook", "Eastvale", "Harrowgate", "Pinecrest", "Stonebridge", "Kettleby", "Dunwich", "Fairhaven"]
COUNTRIES = [
    "Honduras",
    "Eritrea",
    "Nicaragua",
    "Cameroon",
    "Venezuela",
    "Belarus",
    "Myanmar",
    "Cuba",
    "Haiti",
    "Ethiopia",
]
FACILITIES = ("Otero Processing Center", "Pine Prairie", "Winn Correctional", "Folkston Annex", "Krome North")
STATUSES = ("Credible fear pending", "Withholding granted", "On appeal", "Removal order", "CAT deferral")
DIAGNOSES = ("Type 2 diabetes", "Asthma", "Hypertension", "Major depressive disorder", "HIV positive", "Migraine")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented; every person of one draw differs in name and birth date together, and in every number."""

    given: str
    family: str
    birth: dt.date
    email: str
    phone: str
    street: str
    city: str
    postal_code: str
    a_number: str
    ssn: str
    number: int
    country: str
    facility: str
    status: str
    diagnosis: str
    salary: int
    gender: str

    @property
    def name(self) -> str:
        """Given name first."""
        return f"{self.given} {self.family}"

    @property
    def last_first(self) -> str:
        """As registers write it."""
        return f"{self.family.upper()}, {self.given}"


def draw_people(count: int, *, seed: int, tongue: str = "latin") -> list[Person]:
    """So many different people; their names are all different where the words allow it."""
    chance = random.Random(seed)
    givens, families = (words.split(" ") for words in NAMES[tongue])
    pairs = [(given, family) for given in givens for family in families]
    doubles = [(given, f"{one}-{two}") for given in givens for one in families for two in families if one != two]
    chance.shuffle(pairs)
    chance.shuffle(doubles)
    pairs += doubles
    return [_draw(chance, index, *pairs[index]) for index in range(count)]


def _draw(chance: random.Random, index: int, given: str, family: str) -> Person:
    plain = f"{index:x}{chance.choice('qwrtz')}.{chance.choice(_TOWNS).lower()}"
    return Person(
        given=given.replace("_", " "),
        family=family,
        birth=dt.date(1950, 1, 1) + dt.timedelta(days=chance.randrange(19_000)),
        email=f"{plain}@{chance.choice(['mailbox', 'postino', 'fernweh'])}.example",
        phone=f"({chance.randrange(205, 980)}) {chance.randrange(220, 990)}-{1000 + index:04d}",
        street=f"{chance.randrange(1, 9000)} {chance.choice(_STREETS)} {chance.choice(['St', 'Avenue', 'Road', 'Ln'])}",
        city=chance.choice(_TOWNS),
        postal_code=f"{chance.randrange(10_000, 99_999)}",
        a_number=f"A{chance.randrange(200, 220):03d}{100 + index // 900:03d}{index % 900 + 100:03d}",
        ssn=f"{chance.randrange(101, 665):03d}-{chance.randrange(11, 99):02d}-{1000 + index:04d}",
        number=40_000 + index * 7,
        country=chance.choice(COUNTRIES),
        facility=chance.choice(FACILITIES),
        status=chance.choice(STATUSES),
        diagnosis=chance.choice(DIAGNOSES),
        salary=chance.randrange(24_000, 140_000, 250),
        gender=chance.choice("FM"),
    )
