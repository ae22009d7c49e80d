"""Sixth exam: people in JSON, XML, HTML, logs and other texts."""
# fmt: off

import json
from html import escape

from tests.evaluation.exams.sixth_making import cells, lines
from tests.evaluation.exams.sixth_names import crowd
from tests.evaluation.exams.tables import Exam


def texts() -> list[Exam]:
    """Text of people, bulk but for the last two."""
    users, types = cells(crowd("us", 25, "json"), "id~key:u### | name~full:west | email~mail | phone~tel")
    stream, stream_types = cells(crowd("in", 30, "ndjson"), "customer~full | mobile~tel | email~mail")
    page, page_types = cells(crowd("pl", 22, "html"), "Imię i nazwisko~full | PESEL~pesel | Telefon~tel")
    names, _ = cells(crowd("br", 20, "xml"), "nome~full | cpf~cpf | nascimento~born:%Y-%m-%d")
    cards, _ = cells(crowd("de", 18, "vcf"), "FN~full | TEL~tel | EMAIL~mail")
    log, _ = cells(crowd("us", 16, "log"), "name~full:west | mail~mail | ip~ip")
    sql, _ = cells(crowd("fi", 21, "sql"), "nimi~full | hetu~hetu | puh~tel")
    marks, _ = cells(crowd("hu", 14, "md"), "Név~full | Szül.~born:%Y.%m.%d | Tel~tel")
    form, _ = cells(crowd("ke", 13, "cards"), "Name~full | ID No~kenya | Phone~tel")
    fixed, _ = cells(crowd("mx", 24, "fixed"), "n~full:caps | s~nss:bare")
    team, _ = cells(crowd("ph", 4, "team"), "name~full | mobile~tel")
    once, _ = cells(crowd("gr", 1, "once"), "Ονοματεπώνυμο~full | ΑΦΜ~afm | Τηλέφωνο~tel")
    return [
        lines("users_dump.json", json.dumps([dict(zip(users[0], row, strict=True)) for row in users[1:]], indent=1).splitlines(), 25, types),
        lines("events.ndjson", [json.dumps(dict(zip(stream[0], row, strict=True)), ensure_ascii=False) for row in stream[1:]], 30, stream_types),
        lines("lista.html", ["<html><body><table>", *("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in page), "</table></body></html>"], 22, page_types),
        lines("beneficiarios.xml", ["<beneficiarios>", *("<pessoa>" + "".join(f"<{head}>{cell}</{head}>" for head, cell in zip(names[0], row, strict=True)) + "</pessoa>" for row in names[1:]), "</beneficiarios>"], 20),
        lines("kontakte.vcf", [line for full, tel, mail in cards[1:] for line in ("BEGIN:VCARD", "VERSION:3.0", f"FN:{full}", f"TEL;TYPE=CELL:{tel}", f"EMAIL:{mail}", "END:VCARD")], 18),
        lines("signup.log", [f'2025-02-{place % 28 + 1:02} 10:{place % 60:02}:07 INFO signup ok name="{full}" email={mail} ip={ip}' for place, (full, mail, ip) in enumerate(log[1:])], 16),
        lines("asiakkaat.sql", ["INSERT INTO asiakas (nimi, hetu, puh) VALUES", *(f"('{full}', '{hetu}', '{tel}')," for full, hetu, tel in sql[1:-1]), "('{}', '{}', '{}');".format(*sql[-1])], 21),
        lines("jelentkezok.md", ["# Jelentkezők", "", "| Név | Szül. | Tel |", "| --- | --- | --- |", *("| " + " | ".join(map(str, row)) + " |" for row in marks[1:])], 14),
        lines("intake_forms.txt", [line for row in form[1:] for line in (*(f"{head}: {cell}" for head, cell in zip(form[0], row, strict=True)), "-----")], 13),
        lines("afiliados.txt", [f"{full!s:<40}{number}" for full, number in fixed[1:]], 24),
        lines("team.json", [json.dumps({"team": [dict(zip(team[0], row, strict=True)) for row in team[1:]], "site": "north"})], 4),
        lines("aitisi.txt", [f"{head}: {cell}" for head, cell in zip(*once, strict=True)], 1),
    ]
