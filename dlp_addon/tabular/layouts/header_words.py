"""Words that head columns, in the languages that spreadsheets are kept in; only to tell a header from a record."""

import re
import unicodedata

_WORDS = """
name names first last middle given family surname forename fname lname fullname maiden nickname alias initial id
ids identifier number num no nr nbr code key ref reference index serial row seq record uuid guid ssn sin nin ein
vat date dob birth born birthday birthdate day month year time timestamp created updated modified start end
expiry expires age sex gender nationality citizenship country nation state province region county district city
town village zip zipcode postal postcode postalcode address addr street road house apt apartment unit building
location place site facility lat lon latitude longitude email mail e-mail phone tel telephone mobile cell fax
contact url website web link domain host ip status type category class group kind level grade rank title
position role job occupation profession department dept company organization organisation employer agency office
branch school university client customer patient student employee member user username login password account
balance amount price cost total sum qty quantity count value rate salary wage income pay bonus tax currency
payment invoice order product item sku brand model color colour size weight height description desc comment
comments note notes remarks remark details text message subject summary reason source language religion
ethnicity race marital passport visa license licence permit receipt case file alien a# a-number anumber
diagnosis condition disease medication drug dose blood allergy allergies doctor physician provider score percent
percentage average mean min max median rank change population area nombre nombres apellido apellidos primer
segundo fecha nacimiento sexo edad pais ciudad estado direccion calle correo telefono celular numero nro cedula
dni nif nie curp rfc pasaporte nacionalidad codigo provincia municipio cargo sueldo salario empresa cliente
alumno paciente observaciones comentarios cantidad precio descripcion tipo nom prenom prenoms naissance adresse
ville pays code_postal courriel telephone tel portable sexe age nationalite numero matricule date lieu
profession poste salaire entreprise departement montant prix quantite libelle designation vorname nachname
familienname geburtsdatum geboren geburtsort geschlecht alter strasse straße hausnummer plz ort stadt land
staatsangehoerigkeit staatsangehörigkeit telefon handy anschrift adresse nummer datum beruf abteilung gehalt
firma kunde kundennummer betrag preis menge bezeichnung beschreibung bemerkung art nome sobrenome cognome
nascimento nascita data sexo sesso idade eta endereco endereço indirizzo rua cidade citta città pais paese
estado bairro cep cap telefone telefono celular cellulare correio cpf rg cnpj codice fiscale numero cargo
salario stipendio empresa azienda cliente quantidade quantita preco prezzo valor valore descricao descrizione
tipo naam voornaam achternaam tussenvoegsel geboortedatum geslacht leeftijd straat huisnummer postcode
woonplaats plaats telefoon nummer bsn nationaliteit beroep afdeling salaris bedrijf klant bedrag prijs aantal
omschrijving imie imię nazwisko data urodzenia plec płeć wiek ulica miasto kod pocztowy kraj adres telefon numer
pesel nip obywatelstwo narodowosc narodowość stanowisko wynagrodzenie firma klient kwota cena ilosc ilość opis
uwagi имя фамилия отчество фио дата рождения пол возраст адрес улица город страна область индекс телефон почта
номер паспорт снилс инн гражданство национальность должность отдел зарплата оклад компания клиент сумма цена
количество описание примечание комментарий статус тип код ім'я імя прізвище по-батькові народження стать вік
адреса вулиця місто країна громадянство посада ad adi adı isim soyad soyadi soyadı dogum doğum tarihi cinsiyet
yas yaş adres sokak sehir şehir ulke ülke telefon eposta e-posta numara no tc kimlik uyruk meslek maas maaş
sirket şirket tutar fiyat miktar aciklama açıklama الاسم اسم اللقب العائلة تاريخ الميلاد الجنس العمر العنوان
المدينة البلد الدولة الهاتف الجوال البريد رقم الجنسية الوظيفة الراتب الملاحظات الحالة الهوية جواز السفر نام
خانوادگی تولد جنسیت سن آدرس شهر کشور تلفن موبایل ایمیل شماره ملی ملیت شغل حقوق توضیحات وضعیت नाम पिता जन्म तिथि
तारीख लिंग आयु उम्र पता शहर राज्य देश फोन मोबाइल ईमेल संख्या क्रमांक आधार पद वेतन họ tên ho ten ngày ngay sinh
giới tính gioi tinh tuổi tuoi địa chỉ dia chi quốc tịch quoc tich điện thoại dien thoai số so cmnd cccd chức vụ
lương ghi chú stt non siyati dat nesans sèks seks laj nimewo kote peyi vil namn förnamn fornamn efternamn
födelsedatum personnummer kön adress postnummer ort telefon navn fornavn etternavn efternavn fødselsdato kjønn
adresse postnummer by nimi etunimi sukunimi osoite kaupunki syntymäaika puhelin jmeno jméno prijmeni příjmení
datum narozeni narození adresa mesto město telefon nev név vezeteknev vezetéknév keresztnev keresztnév szuletesi
születési cim cím varos város nume prenume data nasterii nașterii adresa oras oraș judet județ όνομα επώνυμο
ημερομηνία γέννησης διεύθυνση πόλη τηλέφωνο αριθμός nama alamat tanggal lahir jenis kelamin kota telepon nik
"""
_CJK_WORDS = """
姓名 名字 名称 姓 性别 性別 年龄 年齡 出生 生日 日期 身份证 身份證 号码 號碼 编号 編號 序号 序號 地址
住址 电话 電話 手机 手機 邮箱 郵箱 邮编 国籍 國籍 民族 职位 職位 部门 部門 工资 薪资 公司 单位 單位
学校 學校 备注 備註 状态 類型 类型 城市 省份 金额 价格 数量 护照 氏名 名前 フリガナ ふりがな カナ
生年月日 年齢 住所 郵便番号 電話番号 携帯 メール 番号 職業 会社 部署 給与 備考 会員 社員 学生 患者
都道府県 市区町村 在留 이름 성명 성별 나이 생년월일 주민등록번호 주소 전화 휴대폰 연락처 이메일 번호 국적
직업 직책 부서 급여 회사 비고 상태 학번 여권 ชื่อ นามสกุล ที่อยู่ โทรศัพท์
วันเกิด เพศ
"""
_PIECE = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0900-\u109f\u1780-\u17ff])+(?:['’-][^\W_]+)*|#|№")
"""Words with their vowel signs, which Python does not take for parts of words."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=\D)(?=\d)|(?<=\d)(?=\D)")


def _folded(text: str) -> str:
    """Casefolded and without accents, which are typed or left out."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():
        return folded
    letters = unicodedata.normalize("NFD", folded)
    return unicodedata.normalize("NFC", "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f"))


_FOLDED_WORDS = frozenset(_folded(word) for word in _WORDS.split()) | {"#", "№"}
_FOLDED_CJK = tuple(_folded(word) for word in _CJK_WORDS.split())
_LINKS = frozenset(
    "of the de del la du des da do di della von der und and et y e a / - s in for".split()  # noqa: SIM905 - reads better as text
)
MAX_HEADER_CHARACTERS = 80
MAX_CJK_CHARACTERS = 24
MAX_PIECES = 8


def header_word_share(cell: str) -> float:
    """Share of a short cell's words that usually head a column, glued (`firstName`, `cust_email2`) or not; 0 to 1."""
    if len(cell) > MAX_HEADER_CHARACTERS:
        return 0.0
    folded = _folded(cell.strip())
    if folded in _FOLDED_WORDS or _has_cjk_word(folded):
        return 1.0
    pieces = [_folded(piece) for piece in _PIECE.findall(_CAMEL.sub(" ", cell))]
    words = [piece for piece in pieces if piece not in _LINKS and not piece.isdigit()]
    if not words or len(words) > MAX_PIECES:
        return 0.0
    return sum(word in _FOLDED_WORDS for word in words) / len(words)


def _has_cjk_word(folded: str) -> bool:
    return len(folded) <= MAX_CJK_CHARACTERS and not folded.isascii() and any(word in folded for word in _FOLDED_CJK)
