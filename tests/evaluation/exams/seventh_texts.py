"""Seventh exam: people in chats, directories, mail and other texts."""
# fmt: off

import json

from tests.evaluation.exams.seventh_making import body, cells, drawn, people
from tests.evaluation.exams.sixth_making import lines
from tests.evaluation.exams.tables import Exam

_SAID = ("ok thanks", "who brings the cake?", "running late 10 min", "<Media omitted>", "see you at the gate", "can someone share the link")


def texts() -> list[Exam]:
    """Text of people, bulk but for the last two."""
    return [*_systems(), *_letters(), *_small()]


def _systems() -> list[Exam]:
    chat = drawn(people("za", 17, "whatsapp"), 90, "whatsapp")
    ldap = body(people("no", 23, "ldif"), "u~uid:af## | g~given | f~family | m~mail:uni.example | t~tel")
    unix = body(people("ie", 21, "passwd"), "u~uid:af# | n~full:west | t~num:200-499")
    daemons = [f"{name}:x:{number}:{number}:{name}:/var/{name}:/usr/sbin/nologin" for number, name in enumerate(("daemon", "bin", "sys", "mail", "www-data", "postfix", "sshd"), 1)]
    graph = cells(people("es", 28, "json"), "displayName~full | userPrincipalName~mail:tenant.example | mobilePhone~tel | id~form:6ea91a8d-####-4###-9###-############~OPEN")
    rows, types = cells(people("co", 25, "ndjson"), "nombre~full | documento~cedula | celular~tel")
    hl7 = body(people("ca", 15, "hl7"), "k~key:55#### | f~family:caps | g~given:caps | b~born:%Y%m%d | s~sex | t~tel")
    return [
        lines("WhatsApp Chat with U12 Parents.txt", [f"{row % 28 + 1:02}/03/2025, {8 + row // 10:02}:{row % 60:02} - {p.full}: {_SAID[row % 6]}" for row, p in enumerate(chat)], 17),
        lines("people.ldif", [line for user, given, family, mail, tel in ldap for line in (f"dn: uid={user},ou=people,dc=uni,dc=example", "objectClass: inetOrgPerson", f"cn: {given} {family}", f"sn: {family}", f"givenName: {given}", f"mail: {mail}", f"mobile: {tel}", "")], 23),
        lines("passwd_2.txt", [*daemons, *(f"{user}:x:{1001 + row}:100:{name},,{phone},:/home/{user}:/bin/bash" for row, (user, name, phone) in enumerate(unix))], 21),
        lines("graph_users.json", json.dumps({"@odata.context": "https://graph.example/v1.0/$metadata#users", "value": [dict(zip(graph[0][0], row, strict=True)) for row in graph[0][1:]]}, ensure_ascii=False, indent=2).splitlines(), 28),
        lines("afiliados.jsonl", [json.dumps(dict(zip(rows[0], row, strict=True)), ensure_ascii=False) for row in rows[1:]], 25, types),
        lines("adt_a04_batch.hl7", [line for row, (key, family, given, born, sex, tel) in enumerate(hl7) for line in (f"MSH|^~\\&|REG|SUD|LAB|SUD|202506{row % 28 + 1:02}0930||ADT^A04|{row + 1}|P|2.5", f"PID|1||{key}^^^SUD^MR||{family}^{given}||{born}|{sex}|||||{tel}")], 15),
    ]


def _letters() -> list[Exam]:
    mails = body(people("ro", 20, "mail header"), "n~full | m~mail")
    cast = body(people("bg", 16, "wiki"), "n~full | e~egn | t~tel")
    rsvp = people("fr", 18, "numbered")
    return [
        lines("fwd_invitation.txt", ["Subject: Ședința de bloc", "Date: Mon, 2 Jun 2025 18:22:10 +0300", "To: " + ", ".join(f"{name} <{mail}>" for name, mail in mails), "", "Bună ziua, vă așteptăm la ora 19 la parter."], 20),
        lines("наематели.md", ["# Наематели", "", "| Име | ЕГН | Тел. |", "|---|---|---|", *(f"| {name} | {egn} | {tel} |" for name, egn, tel in cast)], 16),
        lines("inscrits_sortie.txt", ["Inscrits à la sortie du 14 juin :", *(f"{number}. {p.full}, né(e) le {p.born:%d/%m/%Y}, tél. {body([p], 't~tel')[0][0]}" for number, p in enumerate(rsvp, 1)), "Merci d'apporter un pique-nique."], 18),
    ]


def _small() -> list[Exam]:
    crew, (tenant,) = body(people("se", 4, "few log"), "u~uid:g.f | m~mail:kontor.example"), people("it", 1, "letter")
    return [
        lines("sudo.log", [f"Jun {row % 28 + 1:2} 09:{row % 60:02}:11 build7 sudo: {crew[row % 4][0]} : TTY=pts/0 ; notify={crew[row % 4][1]} ; COMMAND=/usr/bin/apt update" for row in range(40)], 4),
        lines("lettera_inquilino.txt", [f"Gentile {tenant.full},", f"nata/o il {tenant.born:%d/%m/%Y}, C.F. {body([tenant], 'c~fiscal')[0][0]},", "La informiamo che il canone è stato aggiornato.", "Cordiali saluti"], 1),
    ]
