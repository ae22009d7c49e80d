"""Fourth exam: people in messages, markup, dumps and letters."""
# fmt: off

import json
from xml.sax.saxutils import escape

from tests.evaluation.exams import fourth_names as who
from tests.evaluation.exams.fourth_making import as_html, docx, folk, grid, rows, text
from tests.evaluation.exams.fourth_values import (
    BORN,
    NAME,
    TEL,
    greek_family,
    passport,
    plain,
    second_family,
    two_families,
    ukrainian,
    user,
    wide,
)
from tests.evaluation.exams.numbers import codice_fiscale, iban, iran_code, nhs, pesel, ssn
from tests.evaluation.exams.tables import Exam
from tests.evaluation.exams.values import (
    amount,
    born,
    city,
    email,
    family_first,
    full,
    joined,
    number,
    one_of,
    phone,
    street,
)


def marked_up() -> list[Exam]:
    """JSON, XML, HTML and text documents."""
    wa, la, fr, cr = folk(who.WALES, 21, 41), folk(who.LAGOS, 33, 42), folk(who.FRISIA, 18, 43), folk(who.CRETE, 26, 44)
    ba, mo, da, si = folk(who.BASQUE, 17, 45), folk(who.MORAVIA, 13, 46), folk(who.DAKAR, 12, 47), folk(who.SILESIA, 23, 48)
    gy, to, ht, md = folk(who.GYEONGSANG, 29, 49), folk(who.TONKIN, 15, 50), folk(who.GRANDANSE, 19, 51), folk(who.MOLDAVIA, 14, 52)
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "identifier": [{"system": "nhs", "value": nhs(p, i)}], "name": [{"family": p.family, "given": [p.given, p.middle]}], "gender": "male" if p.is_man else "female", "birthDate": f"{p.born:%Y-%m-%d}", "telecom": [{"system": "phone", "value": phone(p, i)}]}} for i, p in enumerate(wa)]}
    events = [json.dumps({"ts": 1717000000 + 37 * k, "evt": "page_view", "user": {"email": email(p, 0), "display": full(p, 0), "msisdn": phone(p, 0)}, "path": f"/loan/{k % 5}"}) for k, p in enumerate([*la, *la[::-1], *la])]
    credits_ = [line for i, p in enumerate(fr) for line in ("  <CdtTrfTxInf>", f'    <Amt><InstdAmt Ccy="EUR">{amount(1400, 3900)(p, i)}</InstdAmt></Amt>', f"    <Cdtr><Nm>{escape(full(p, i))}</Nm></Cdtr>", f"    <CdtrAcct><Id><IBAN>{iban('DE', '28450000', 18)(p, i)}</IBAN></Id></CdtrAcct>", "    <RmtInf><Ustrd>Lohn 05/2024</Ustrd></RmtInf>", "  </CdtTrfTxInf>")]
    greek = [line for i, p in enumerate(cr) for line in ("<δότης>", f"<επώνυμο>{greek_family(p, i)}</επώνυμο><όνομα>{p.given}</όνομα>", f"<γέννηση>{p.born:%d/%m/%Y}</γέννηση><ομάδα>{one_of('A+', '0-')(p, i)}</ομάδα><κινητό>{phone(p, i)}</κινητό>", "</δότης>")]
    lists = [line for i, p in enumerate(mo) for line in ("<dl>", f"<dt>Jméno</dt><dd>{full(p, i)}</dd>", f"<dt>Narozen(a)</dt><dd>{p.born:%d.%m.%Y}</dd>", f"<dt>Telefon</dt><dd>{phone(p, i)}</dd>", "</dl>")]
    minutes = ["Compte rendu de la cellule d'écoute", "", *(f"{'M.' if p.is_man else 'Mme'} {full(p, i)}, né{'' if p.is_man else 'e'} le {p.born:%d/%m/%Y} à {city(p, i)}, joignable au {phone(p, i)}, a sollicité une aide pour {one_of('violences conjugales', 'un traitement antirétroviral', 'un titre de séjour')(p, i)}." for i, p in enumerate(da)), "", "Fait à Thiès."]
    records = {"columns": ["이름", "전화", "주소", "연봉"], "rows": [[joined(p, i), phone(p, i), f"{city(p, i)} {street(p, i)}", 28000000 + 10**5 * (p.seed % 300)] for i, p in enumerate(gy)]}
    kobo = [json.dumps({"_id": 88100 + i, "grp_idantite/non_konple": full(p, i), "grp_idantite/dat_nesans": f"{p.born:%Y-%m-%d}", "grp_kontak/telefon": phone(p, i), "grp_sante/maladi_kwonik": one_of("tansyon", "sik", "okenn")(p, i)}, ensure_ascii=False) for i, p in enumerate(ht)]
    yaml = [line for i, p in enumerate(md) for line in (f"- nume: {p.family} {p.given}", f'  telefon: "{phone(p, i)}"', f'  adresa: "{city(p, i)}, {street(p, i)}"', f"  confesiune: {one_of('ortodox', 'penticostal', 'catolic')(p, i)}")]
    return [
        text("patients_bundle_r4.json", 21, json.dumps(bundle, indent=2).splitlines()),
        text("clickstream_loans.ndjson", 33, events),
        text("pain001_lohn_05.xml", 18, ['<?xml version="1.0" encoding="UTF-8"?>', "<Document><CstmrCdtTrfInitn><GrpHdr><MsgId>L0524</MsgId><NbOfTxs>18</NbOfTxs></GrpHdr><PmtInf>", *credits_, "</PmtInf></CstmrCdtTrfInitn></Document>"]),
        text("αιμοδότες.xml", 26, ['<?xml version="1.0" encoding="UTF-8"?>', "<δότες>", *greek, "</δότες>"]),
        as_html(grid("padrón_vecinos.html", 17, [("Vecino/a", "Nacimiento", "Teléfono"), *rows(ba, two_families, born("%d-%m-%Y"), phone)], [NAME, BORN, TEL]), "Padrón"),
        text("karty_klientů.html", 13, ["<html><body><h1>Karty</h1>", *lists, "</body></html>"]),
        docx("cellule_écoute_cr.docx", 12, minutes),
        docx("lista_obecności_szkolenie.docx", 23, ["Lista obecności - szkolenie BHP", [("Lp.", "Imię i nazwisko", "PESEL", "Podpis"), *((i + 1, full(p, i), pesel(p, i), "") for i, p in enumerate(si))], "Prowadzący: dział kadr"]),
        text("api_연봉_응답.json", 29, [json.dumps(records, ensure_ascii=False)]),
        text("bảng_điểm_danh.html", 15, ["<table>", *(f"<tr><td>{i + 1}</td><td>{family_first(p, i)}</td><td>{p.born:%d/%m/%Y}</td><td>{phone(p, i)}</td></tr>" for i, p in enumerate(to)), "</table>"]),
        text("kobo_swivi.ndjson", 19, kobo),
        text("enoriași.yaml", 14, yaml),
    ]


def interchanged() -> list[Exam]:
    """EDI, HL7, fixed widths, dumps, chats and letters."""
    pl, wa, sh, ve = folk(who.PLAINS, 26, 61), folk(who.WALES, 15, 62), folk(who.SHEWA, 34, 63), folk(who.VENETO, 20, 64)
    gr, an, ni, fu = folk(who.GRONINGEN, 20, 65), folk(who.ANDES, 11, 66), folk(who.NILE, 16, 67), folk(who.FUJIAN, 24, 68)
    ga, kh, ma, br = folk(who.GALICIA, 37, 69), folk(who.KHORASAN, 13, 70), folk(who.MARATHA, 30, 71), folk(who.BRITTANY, 13, 72)
    mi, us, bl = folk(who.MINHO, 12, 73), folk(who.PLAINS, 19, 74), folk(who.BLACKSEA, 18, 75)
    x12 = ["ISA*00*          *00*          *ZZ*PLAINSHR       *ZZ*BLUEGRASS      *240506*0801*^*00501*000000812*0*P*:~", "GS*BE*PLAINSHR*BLUEGRASS*20240506*0801*1*X*005010X220A1~", "ST*834*0001~", *(line for i, p in enumerate(pl) for line in ("INS*Y*18*021*28*A***FT~", f"REF*0F*{ssn(p, i).replace('-', '')}~", f"NM1*IL*1*{plain(p.family)}*{plain(p.given)}*{plain(p.middle)[0]}***34*{ssn(p, i).replace('-', '')}~", f"PER*IP**HP*{phone(p, i).replace('-', '')}~", f"N3*{street(p, i).upper()}~", f"DMG*D8*{p.born:%Y%m%d}*{'M' if p.is_man else 'F'}~")), "SE*160*0001~"]
    hl7 = [line for i, p in enumerate(wa) for line in (f"MSH|^~\\&|PAS|GLAN|LAB|GLAN|2024050608{i:02d}||ADT^A08|M{9000 + i}|P|2.4", f"PID|1||{nhs(p, i).replace(' ', '')}^^^NHS||{p.family.upper()}^{p.given.upper()}||{p.born:%Y%m%d}|{'M' if p.is_man else 'F'}|||{street(p, i)}^^{city(p, i)}||{phone(p, i)}", "DG1|1||J44.9^COPD^I10")]
    paxlst = ["UNA:+.? '", "UNB+UNOA:4+ETAIR+MTBORDER+240506:0712+PX01'", "UNH+1+PAXLST:D:02B:UN:IATA'", "TDT+20+ET712'", *(line for i, p in enumerate(sh) for line in (f"NAD+FL+++{plain(p.family)}:{plain(p.given)}'", f"ATT+2++{'M' if p.is_man else 'F'}'", f"DTM+329:{p.born:%y%m%d}'", "NAT+2+ETH'", f"DOC+P+{passport('EP')(p, i)}'")), "UNT+175+1'"]
    fixed = [f"16{'05/05/2024'}02{p.family.upper():<50}{p.given.upper():<30}{1 if p.is_man else 2}{p.born:%d/%m/%Y}{codice_fiscale(p, i):<16}" for i, p in enumerate(ve)]
    ldif = [line for i, p in enumerate(gr) for line in (f"dn: uid={user(p, i)},ou=vrijwilligers,dc=kringloop,dc=example", "objectClass: inetOrgPerson", f"cn: {full(p, i)}", f"sn: {p.family}", f"homePhone: {phone(p, i)}", f"homePostalAddress: {street(p, i)}$ {city(p, i)}", f"mail: {email(p, i)}", "")]
    chat = [f"[{12 + k // 11}/03/24, {8 + k % 11}:1{k % 10}] Coordinación: {'siguiente' if k % 11 else 'buenos días, pasen sus datos'}\n[{12 + k // 11}/03/24, {8 + k % 11}:4{k % 10}] +51 {phone(p, k)}: soy {p.given} {p.family} {second_family(p, k)}, DNI {wide('4{}', 7)(p, k)}, vivo en {street(p, k)}" for k, p in enumerate(an)]
    pairs = [line for i, p in enumerate(kh) for line in (f"[{i + 1}]", f"نام={full(p, i)}", f"کدملی={iran_code(p, i)}", f"موبایل={phone(p, i)}", f"بدهی={number('{}', 10**6, 9 * 10**7)(p, i)}", "")]
    voters = [line for i, p in enumerate(ma) for line in (f"{i + 1}   निर्वाचक का नाम : {full(p, i)}", f"    मकान संख्या : {number('{}', 1, 300)(p, i)}   उम्र : {2024 - p.born.year}   लिंग : {'पुरुष' if p.is_man else 'महिला'}", f"    पहचान पत्र : {wide('MPX{}', 7)(p, i)}", "")]
    calendar = ["BEGIN:VCALENDAR", "VERSION:2.0", *(line for i, p in enumerate(br) for line in ("BEGIN:VEVENT", f"UID:rdv{i}@cabinet.example", f"DTSTART:202406{3 + i:02d}T090000", f"SUMMARY:{full(p, i)} - {one_of('suivi grossesse', 'IVG consult 1', 'pose DIU')(p, i)}", f"DESCRIPTION:Tél. {phone(p, i)}", "END:VEVENT")), "END:VCALENDAR"]
    letters = [line for i, p in enumerate(mi) for line in (f"{'Exmo. Senhor' if p.is_man else 'Exma. Senhora'}", full(p, i), street(p, i), f"47{p.seed % 90 + 10}-{p.seed % 900 + 100} {city(p, i)}", "", f"Fica notificado(a) de que a penhora do seu vencimento no valor de {amount(90, 400)(p, i)} € terá início em julho.", "", "O agente de execução", "-" * 40)]
    return [
        text("834_enroll_may.edi", 26, x12),
        text("adt_a08_batch.hl7", 15, hl7),
        text("PAXLST_ET712.txt", 34, paxlst),
        text("alloggiati_web_0505.txt", 20, fixed),
        text("vrijwilligers.ldif", 20, ldif),
        text("chat_damnificados.txt", 11, "\n".join(chat).splitlines()),
        text("قائمة الحجاج.txt", 16, ["قائمة حجاج المجموعة الثالثة", "", *(f"• {full(p, i)} – جواز {passport('A', 8)(p, i)} – ت {phone(p, i)}" for i, p in enumerate(ni))]),
        text("业主群接龙.txt", 24, ["#接龙 统计二次供水停水期间需要送水的老人", *(f"{i + 1}. {joined(p, i)} {phone(p, i)} {p.seed % 9 + 1}栋{p.seed % 900 + 100}" for i, p in enumerate(fu))]),
        text("pg_dump_osoby.sql", 37, ["-- PostgreSQL database dump", "COPY public.osoby (id, pib, narodzhennia, telefon, posvidchennia) FROM stdin;", *(f"{i + 1}\t{ukrainian(p, i)}\t{p.born:%Y-%m-%d}\t{phone(p, i)}\t{wide('УБД{}', 6)(p, i)}" for i, p in enumerate(ga)), "\\."]),
        text("بدهکاران.ini", 13, pairs),
        text("मतदाता सूची भाग 88.txt", 30, ["भाग संख्या 88 - प्राथमिक विद्यालय", "", *voters]),
        text("rdv_sage_femme.ics", 13, calendar),
        text("cartas_penhora.txt", 12, letters),
        text("fwd_open_enrollment.eml.txt", 19, ["From: benefits@plainscoop.example", "Subject: FW: who still owes us forms", "", "Pasting it here because the portal is down:", "", "last,first,ssn,dob,plan", *(f"{p.family},{p.given},{ssn(p, i)},{p.born:%m/%d/%Y},{one_of('HDHP', 'PPO', 'waived')(p, i)}" for i, p in enumerate(us)), "", "Thx"]),
        text("cenaze_fonu_üyeleri.txt", 18, [f"{i + 1:>3}) {full(p, i)} ... {p.born:%d.%m.%Y} ... {phone(p, i)} ... {city(p, i)}" for i, p in enumerate(bl)]),
    ]
