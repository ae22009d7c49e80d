from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

ASIAN_AND_AFRICAN: Mapping[str, str] = {
    "GIVEN_NAME": (
        "nama depan, nama panggilan, שם פרטי, ชื่อจริง, jina la kwanza, pangalan, unang pangalan, প্রথম নাম, "
        "नाव, પ્રથમ નામ, სახელი, անուն"
    ),
    "FAMILY_NAME": (
        "nama belakang, nama keluarga, marga, שם משפחה, นามสกุล, jina la ukoo, jina la mwisho, apelyido, पदवी, "
        "শেষ নাম, familiyasi, familiya, გვარი, ազգանուն, soyad"
    ),
    "MIDDLE_NAME": "nama tengah, jina la kati, gitnang pangalan, otasining ismi",
    "PERSON!": (
        "nama lengkap, nama penuh, nama ayah, nama ibu, nama siswa, nama pasien, nama karyawan, nama pegawai, "
        "nama orang tua, nama wali, nama pelanggan, nama peserta, nama penerima, שם מלא, שם האב, שם האם, "
        "ชื่อ นามสกุล, ชื่อสกุล, ชื่อ สกุล, ชื่อผู้ป่วย, ชื่อพนักงาน, jina kamili, majina kamili, "
        "buong pangalan, পূর্ণ নাম, পিতার নাম, মাতার নাম, পুরো নাম, ਪੂਰਾ ਨਾਮ, પૂરું નામ, પિતાનું નામ, "
        "संपूर्ण नाव, वडिलांचे नाव, முழு பெயர், தந்தை பெயர், பெயர், పేరు, తండ్రి పేరు, ಹೆಸರು, ತಂದೆಯ ಹೆಸರು, പേര്, "
        "പിതാവിന്റെ പേര്, والد کا نام, والدہ کا نام, نام والد, ሙሉ ስም, የአባት ስም, аты жөні, т а ә, f i sh, ф и ш, "
        "ad soyad ata adı, სახელი გვარი, անուն ազգանուն, овог нэр, ឈ្មោះ, ຊື່ ແລະ ນາມສະກຸນ"
    ),
    "DATE_OF_BIRTH": (
        "tanggal lahir, tgl lahir, tarikh lahir, tgl lhr, תאריך לידה, วันเกิด, วันเดือนปีเกิด, "
        "วัน เดือน ปี เกิด, tarehe ya kuzaliwa, petsa ng kapanganakan, kaarawan, জন্ম তারিখ, জন্মতারিখ, "
        "जन्मतारीख, જન્મ તારીખ, ਜਨਮ ਮਿਤੀ, பிறந்த தேதி, పుట్టిన తేదీ, ಜನ್ಮ ದಿನಾಂಕ, ജനനത്തീയതി, ජන්ම දිනය, "
        "የትውልድ ቀን, የልደት ቀን, туған күні, tug'ilgan sana, doğum tarixi, დაბადების თარიღი, ծննդյան ամսաթիվ, "
        "төрсөн огноо, ថ្ងៃខែឆ្នាំកំណើត, ວັນເດືອນປີເກີດ, မွေးသက္ကရာဇ်, שנת לידה"
    ),
    "AGE": (
        "umur, usia, גיל, อายุ, umri, edad, বয়স, वय, ઉંમર, ਉਮਰ, வயது, వయస్సు, ವಯಸ್ಸು, വയസ്സ്, عمر, ዕድሜ, жасы, yoshi, ასაკი"
    ),
    "GENDER": (
        "jenis kelamin, jk, j kelamin, l p, jantina, מין, เพศ, jinsia, kasarian, লিঙ্গ, लिंग, જાતિ, ਲਿੰਗ, "
        "பாலினம், లింగం, ಲಿಂಗ, ലിംഗം, جنس, ጾታ, ፆታ, жынысы, jinsi, cinsi, სქესი, սեռ, хүйс, ភេទ, ເພດ"
    ),
    "NATIONALITY": (
        "kewarganegaraan, warga negara, warganegara, אזרחות, לאום, สัญชาติ, uraia, utaifa, pagkamamamayan, "
        "জাতীয়তা, राष्ट्रीयत्व, قومیت, شہریت, ዜግነት, азаматтығы, fuqaroligi, vətəndaşlıq, მოქალაქეობა, "
        "քաղաքացիություն"
    ),
    "PLACE_OF_BIRTH": (
        "tempat lahir, kota lahir, tmp lahir, ארץ לידה, מקום לידה, สถานที่เกิด, mahali pa kuzaliwa, "
        "lugar ng kapanganakan, জন্মস্থান, جائے پیدائش, የትውልድ ቦታ, туған жері, tug'ilgan joyi"
    ),
    "RELIGION": "agama, דת, ศาสนา, dini, relihiyon, ধর্ম, धर्म, ધર્મ, ਧਰਮ, மதம், మతం, مذہب, ሃይማኖት",
    "ETHNICITY": "suku, suku bangsa, bangsa, เชื้อชาติ, kabila, জাতি, જ્ઞાતિ, ذات, ብሔር, ұлты, millati",
    "MARITAL_STATUS": (
        "status perkawinan, status pernikahan, status kawin, taraf perkahwinan, מצב משפחתי, สถานภาพสมรส, "
        "สถานภาพ, hali ya ndoa, katayuang sibil, বৈবাহিক অবস্থা, वैवाहिक स्थिती, ازدواجی حیثیت, የጋብቻ ሁኔታ"
    ),
    "EMAIL_ADDRESS": (
        "alamat email, surel, דוא ל, דואר אלקטרוני, כתובת מייל, อีเมล, barua pepe, ইমেইল, ای میل, ኢሜይል, मेल"
    ),
    "PHONE_NUMBER": (
        "no telepon, nomor telepon, telepon, no telp, telp, no tel, no hp, nomor hp, nombor telefon, טלפון, "
        "מספר טלפון, โทรศัพท์, เบอร์โทร, เบอร์โทรศัพท์, หมายเลขโทรศัพท์, namba ya simu, simu, telepono, "
        "numero ng telepono, ফোন, ফোন নম্বর, फोन नंबर, ફોન નંબર, தொலைபேசி, ఫోన్, ದೂರವಾಣಿ, ഫോൺ, فون نمبر, ስልክ, "
        "ስልክ ቁጥር, телефоны, telefon raqami, ტელეფონი, հեռախոս, утас"
    ),
    "PHONE_NUMBER!": (
        "no wa, nomor wa, no handphone, telefon bimbit, נייד, טלפון נייד, มือถือ, เบอร์มือถือ, মোবাইল, મોબાઇલ, موبائل نمبر"
    ),
    "STREET_ADDRESS!": (
        "alamat lengkap, alamat rumah, alamat tinggal, alamat domisili, alamat ktp, כתובת מגורים, "
        "ที่อยู่ปัจจุบัน, ที่อยู่, anwani ya makazi, tirahan, ঠিকানা, স্থায়ী ঠিকানা, वास्तव्याचा पत्ता"
    ),
    "STREET_ADDRESS": (
        "alamat, jalan, כתובת, רחוב, anwani, makazi, पत्ता, સરનામું, ਪਤਾ, முகவரி, చిరునామా, ವಿಳಾಸ, വിലാസം, پتہ, "
        "አድራሻ, мекенжайы, manzil, ünvan, მისამართი, հասցե, хаяг, អាសយដ្ឋាន"
    ),
    "POSTAL_CODE": "kode pos, poskod, מיקוד, รหัสไปรษณีย์, posta kodi",
    "CITY": (
        "kota, kabupaten, bandar, עיר, ישוב, יישוב, เมือง, mji, lungsod, শহর, शहर गाव, شہر, ከተማ, қала, shahar, "
        "ქალაქი, քաղաք"
    ),
    "LOCATION?": (
        "kecamatan, kelurahan, desa, provinsi, negeri, จังหวัด, อำเภอ, ตำบล, wilaya, mkoa, tarafa, জেলা, उपजिला, תחנה"
    ),
    "NATIONAL_ID": (
        "nik, no ktp, nomor ktp, ktp, no nik, nomor induk kependudukan, no kk, nomor kk, no kartu keluarga, "
        "no kad pengenalan, kad pengenalan, no ic, mykad, תעודת זהות, מספר זהות, ת ז, ת.ז., ת ז., מס זהות, "
        "เลขประจำตัวประชาชน, เลขบัตรประชาชน, บัตรประชาชน, namba ya kitambulisho, kitambulisho, nida, "
        "nambari ya kitambulisho, জাতীয় পরিচয়পত্র, এনআইডি, এনআইডি নম্বর, شناختی کارڈ نمبر, شناختی کارڈ, cnic, "
        "cnic no, የመታወቂያ ቁጥር, жсн, pinfl, jshshir, fin kod, პირადი ნომერი, регистрийн дугаар"
    ),
    "TAX_ID": "npwp, no npwp",
    "PASSPORT_NUMBER": (
        "no paspor, nomor paspor, paspor, no pasport, דרכון, מספר דרכון, หนังสือเดินทาง, เลขที่หนังสือเดินทาง, "
        "namba ya pasipoti, pasipoti, পাসপোর্ট নম্বর, پاسپورٹ نمبر, የፓስፖርት ቁጥር, pasport raqami"
    ),
    "DRIVER_LICENSE": "רישיון נהיגה, ใบขับขี่, leseni ya udereva",
    "EMPLOYEE_ID!": (
        "nip, nomor induk pegawai, no pegawai, no karyawan, nik karyawan, מספר עובד, รหัสพนักงาน, namba ya mfanyakazi"
    ),
    "STUDENT_ID!": (
        "nim, nisn, nis, nomor induk siswa, nomor induk mahasiswa, no matrik, รหัสนักศึกษา, เลขประจำตัวนักเรียน, מספר סטודנט"
    ),
    "PATIENT_ID!": "no rekam medis, nomor rekam medis, no rm, no bpjs, เลขประจำตัวผู้ป่วย, מספר מטופל",
    "CASE_NUMBER!": "nomor perkara, no perkara, מספר תיק, เลขคดี, namba ya kesi",
    "CUSTOMER_ID!": (
        "no pelanggan, nomor pelanggan, id pelanggan, no anggota, nomor anggota, מספר לקוח, รหัสลูกค้า, namba ya mteja"
    ),
    "VOTER_ID!": "namba ya mpiga kura, ভোটার নম্বর, ভোটার নং, কার্ড নম্বর ভোটার, voter serial",
    "BANK_ACCOUNT": (
        "no rekening, nomor rekening, rekening, no akaun, מספר חשבון, חשבון בנק, เลขที่บัญชี, akaunti ya benki, ব্যাংক হিসাব"
    ),
    "SALARY": (
        "gaji, gaji pokok, penghasilan, pendapatan, upah, שכר, משכורת, שכר ברוטו, เงินเดือน, mshahara, sahod, "
        "বেতন, تنخواہ, ደመወዝ"
    ),
    "HEALTH": (
        "diagnosa, penyakit, golongan darah, gol darah, gol dar, alergi, riwayat penyakit, disabilitas, אבחנה, "
        "מחלה, סוג דם, אלרגיות, โรคประจำตัว, การวินิจฉัย, กรุ๊ปเลือด, แพ้ยา, ugonjwa, utambuzi, রোগ নির্ণয়, "
        "রক্তের গ্রুপ, تشخیص مرض"
    ),
    "CRIMINAL": "tindak pidana, jenayah, עבירה, הרשעה, ความผิด, kosa la jinai",
    "IMMIGRATION_STATUS": "izin tinggal, kitas, מעמד, אשרת שהייה, สถานะผู้ลี้ภัย, hali ya mkimbizi",
    "USERNAME": "nama pengguna, שם משתמש, ชื่อผู้ใช้, jina la mtumiaji",
    "PASSWORD": "kata sandi, sandi, kata laluan, סיסמה, รหัสผ่าน, nenosiri",
    Sense.NAME: "nama, שם, ชื่อ, jina, নাম, નામ, ਨਾਮ, ስም, аты, нэр",
    Sense.NUMBER: ("nomor, nombor, no urut, מספר, מס, ลำดับ, ลำดับที่, หมายเลข, namba, bilang, নং, নম্বর, क्रमांक, نمبر, ቁጥር"),
    Sense.CODE: "kode, קוד, รหัส",
    Sense.DATE: "tanggal, tgl, tarikh, תאריך, วันที่, tarehe, petsa, তারিখ, दिनांक, تاریخ, ቀን, sana",
    Sense.YEAR: "tahun, שנה, ปี, mwaka",
    Sense.COUNTRY: "negara, ארץ, מדינה, ประเทศ, nchi, bansa, দেশ",
    Sense.BIRTH: "lahir, לידה, kuzaliwa",
    Sense.PERSON_ROLE: (
        "warga, peserta, penerima, pemohon, anggota, ayah, ibu, orang tua, wali, penduduk, אב, אם, תושב, מבקש, "
        "חבר, הורה, บิดา, มารดา, ผู้ปกครอง, ผู้สมัคร, สมาชิก, mwanachama, mwombaji, mzazi, baba, সদস্য, পিতা, "
        "মাতা"
    ),
    Sense.EMPLOYEE: "karyawan, pegawai, pekerja, guru, עובד, พนักงาน, mfanyakazi, empleyado, কর্মচারী",
    Sense.STUDENT: (
        "siswa, mahasiswa, pelajar, murid, תלמיד, סטודנט, นักเรียน, นักศึกษา, mwanafunzi, ছাত্র, শিক্ষার্থী, विद्यार्थी"
    ),
    Sense.PATIENT: "pasien, pesakit, מטופל, חולה, ผู้ป่วย, mgonjwa, রোগী",
    Sense.CUSTOMER: "pelanggan, nasabah, pembeli, לקוח, ลูกค้า, mteja, গ্রাহক",
    Sense.VOTER: "pemilih, pengundi, בוחר, ผู้มีสิทธิเลือกตั้ง, mpiga kura, ভোটার, मतदार",
    Sense.PRODUCT: "produk, barang, מוצר, פריט, สินค้า, bidhaa, পণ্য",
    Sense.ORGANIZATION: (
        "perusahaan, syarikat, sekolah, instansi, bagian, חברה, בית ספר, מחלקה, ספק, บริษัท, โรงเรียน, แผนก, "
        "kampuni, shule"
    ),
    Sense.JOB: "jabatan, pekerjaan, jawatan, תפקיד, מקצוע, ตำแหน่ง, อาชีพ, kazi, cheo, পেশা, व्यवसाय",
    Sense.COUNT: "jumlah, persen, כמות, אחוז, จำนวน, ร้อยละ, idadi, asilimia, সংখ্যা",
    Sense.TOTAL: "jumlah total, סך הכל, סה כ, รวม, jumla, মোট",
    Sense.MONEY: "harga, biaya, nilai, מחיר, סכום, ราคา, จำนวนเงิน, bei, kiasi, মূল্য",
}
