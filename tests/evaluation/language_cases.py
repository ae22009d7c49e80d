"""The same register in twenty languages: header words labelled by hand, names of the language's own script."""

from collections.abc import Iterator

from tests.evaluation.invented_people import draw_people
from tests.evaluation.layout_cases import BIRTH, EMAIL, FAMILY, GIVEN, NAME, PHONE
from tests.evaluation.making_files import delimited, xlsx
from tests.evaluation.workbooks import Case

_TWO_NAMES = {
    "spanish": ("latin", "Apellidos", "Nombre", "Fecha nac.", "Teléfono", "Correo electrónico"),
    "french": ("french", "Nom de famille", "Prénom", "Né(e) le", "Téléphone", "Courriel"),
    "german": ("german", "Nachname", "Vorname", "Geb.-Datum", "Telefon", "E-Mail-Adresse"),
    "portuguese": ("latin", "Sobrenome", "Nome próprio", "Data de nascimento", "Telemóvel", "E-mail"),
    "italian": ("latin", "Cognome", "Nome", "Data di nascita", "Cellulare", "Posta elettronica"),
    "dutch": ("german", "Achternaam", "Voornaam", "Geboortedatum", "Telefoonnummer", "E-mailadres"),
    "polish": ("slavic", "Nazwisko", "Imię", "Data urodzenia", "Nr telefonu", "Adres e-mail"),
    "russian": ("cyrillic", "Фамилия", "Имя", "Дата рождения", "Телефон", "Эл. почта"),
    "ukrainian": ("cyrillic", "Прізвище", "Ім'я", "Дата народження", "Номер телефону", "Електронна пошта"),
    "turkish": ("turkish", "Soyadı", "Adı", "Doğum tarihi", "Cep telefonu", "E-posta"),
    "haitian": ("french", "Siyati", "Non", "Dat nesans", "Telefòn", "Imèl"),
}
_ONE_NAME = {
    "arabic": ("arabic", "الاسم الكامل", "تاريخ الميلاد", "رقم الهاتف", "البريد الإلكتروني"),
    "persian": ("arabic", "نام و نام خانوادگی", "تاریخ تولد", "شماره تلفن", "ایمیل"),
    "hindi": ("hindi", "पूरा नाम", "जन्म तिथि", "मोबाइल नंबर", "ईमेल"),
    "chinese": ("chinese", "姓名", "出生日期", "手机号码", "电子邮箱"),
    "japanese": ("japanese", "氏名", "生年月日", "電話番号", "メールアドレス"),
    "korean": ("korean", "성명", "생년월일", "전화번호", "이메일"),
    "vietnamese": ("vietnamese", "Họ và tên", "Ngày sinh", "Số điện thoại", "Thư điện tử"),
}
_FAMILY_FIRST = frozenset({"chinese", "japanese", "korean"})


def language_cases() -> Iterator[Case]:
    """A hundred and ten people in each language, half as workbooks and half as delimited text."""
    for index, (language, (tongue, *header)) in enumerate(_TWO_NAMES.items()):
        rows = [
            [p.family, p.given, p.birth.strftime("%d.%m.%Y"), p.phone, p.email]
            for p in draw_people(110, seed=50 + index, tongue=tongue)
        ]
        kinds = dict(zip(header, (FAMILY, GIVEN, BIRTH, PHONE, EMAIL), strict=True))
        yield Case(f"register-{language}.csv", delimited([header, *rows], ";"), 110, kinds)
    for index, (language, (tongue, *header)) in enumerate(_ONE_NAME.items()):
        rows = [
            [p.family + p.given if language in _FAMILY_FIRST else p.name, p.birth.isoformat(), p.phone, p.email]
            for p in draw_people(110, seed=70 + index, tongue=tongue)
        ]
        kinds = dict(zip(header, (NAME, BIRTH, PHONE, EMAIL), strict=True))
        yield Case(f"register-{language}.xlsx", xlsx({"1": [header, *rows]}), 110, kinds)
