from collections.abc import Mapping

GERMAN_SENSITIVE: Mapping[str, str] = {
    "ETHNICITY": (
        "ethnie, ethnische herkunft, ethnische zugehörigkeit, volkszugehörigkeit, volksgruppe, rasse, "
        "migrationshintergrund"
    ),
    "RELIGION": (
        "konfession, religionszugehörigkeit, glaube, bekenntnis, glaubensbekenntnis, kirchenzugehörigkeit, "
        "kirchensteuermerkmal, taufe, glaubensgemeinschaft, religionsgemeinschaft, kirchenaustritt, konf"
    ),
    "SALARY": (
        "fixgehalt, grundgehalt, festgehalt, grundlohn, jahresgehalt, monatsgehalt, gehalt, lohn, bruttogehalt, "
        "nettogehalt, bruttolohn, jahresgehalt, monatsgehalt, einkommen, vergütung, entgelt, stundenlohn, "
        "grundgehalt, besoldung, nettolohn, verdienst, bezüge, gehaltsstufe, entgeltgruppe, bruttoeinkommen, prämie, "
        "jahreseinkommen, brutto gehalt, sozialhilfe, rente, jahresbrutto, bruttoentgelt, besoldungsgruppe, gehälter, "
        "brutto monat, netto monat, monatsbrutto, tariflohn, dienstbezüge, auszahlungsbetrag lohn, auszahlung lohn, "
        "urlaubsgeld, weihnachtsgeld, bonus, prämie lohn, haushaltseinkommen, familieneinkommen, einkünfte, zu "
        "versteuerndes einkommen, rentenhöhe, rentenbetrag, ruhegehalt, pension, pfändbar, unterhaltsbetrag, "
        "bürgergeld, regelsatz, leistungshöhe, elterngeld, kindergeld, wohngeld, krankengeld, ausbildungsvergütung, "
        "vergütungsgruppe"
    ),
    "HEALTH": (
        "diagnose, diagnosen, icd code, icd schlüssel, medikament, medikamente, medikation, blutgruppe, allergie, "
        "allergien, erkrankung, krankheit, behinderung, vorerkrankung, vorerkrankungen, schwerbehinderung, grad der "
        "behinderung, symptome, gdb, arzneimittel verordnet, krankheiten, schwangerschaft, impfstatus, befund, "
        "befunde, therapie, krankmeldung, krankheitstage, pflegegrad, anamnese, krankenstand, diagnoseschlüssel, "
        "dosierung, unverträglichkeiten, gesundheitszustand, hauptdiagnose, todesursache, verletzung, verletzungen, "
        "art der verletzung, körperteil verletzt, gesundheitliche einschränkung, gesundheitliche einschränkungen, "
        "einschränkungen gesundheit, gesundheitsproblem, gesundheitsprobleme, gesundheitliche probleme, erkrankungen, "
        "grunderkrankung, beschwerden, symptomatik, laborbefund, unerwünschtes ereignis, nebenwirkung, "
        "nebenwirkungen, aufnahmegrund, einweisungsgrund, behandlungsgrund, krankschreibung, au bescheinigung, au "
        "tage, au grund, fehlgrund, schwerbehindert, schwerbehindertenausweis, art der behinderung, merkzeichen, "
        "pflegestufe, pflegebedarf, förderbedarf, sonderpädagogischer förderbedarf, nachteilsausgleich, "
        "unverträglichkeit, lebensmittelunverträglichkeit, ernährung besonderheiten, dauermedikation, arznei, "
        "impfungen, impfdatum, geimpft, laborwert, laborwerte, testergebnis, ergebnis test, corona test, viruslast, "
        "tuberkulose, schwanger, schwangerschaftswoche, ssw, et entbindung, entbindungstermin, geburtsmodus, "
        "fehlgeburt, verhütung, krebs, tumor, tumorstadium, biopsie, operation, operationen, eingriff, "
        "transplantation, dialyse, diabetes, bluthochdruck, asthma, epilepsie, psychische erkrankung, psychische "
        "gesundheit, depression, angststörung, suizidrisiko, suizidgefahr, selbstverletzung, sucht, suchterkrankung, "
        "abhängigkeit, drogenkonsum, alkoholkonsum, raucher, raucherin, nichtraucher, blutzucker, blutdruck, "
        "vitalwerte, größe gewicht, tauglichkeit, arbeitsfähigkeit, arbeitsunfähigkeit, berufskrankheit, "
        "arbeitsunfall, folgeschäden, prothese, rollstuhl, rollator, gehhilfe, mobilität eingeschränkt, "
        "familienanamnese, vorgeschichte, rhesusfaktor, organspende, traumatisierung, therapien, trauma, sturzrisiko, "
        "patientenverfügung, inkontinenz, demenz"
    ),
    "HEALTH?": "behandlung, impfung, gesundheit, impfstoff, arzneimittel, einschränkung, einschränkungen, diät",
    "CRIMINAL": (
        "vorstrafen, vorstrafe, straftat, straftaten, delikt, delikte, führungszeugnis, verurteilung, tatvorwurf, "
        "strafmaß, verurteilungen, haftgrund, strafregister, strafe, vergehen, strafregisterauszug, tatvorwürfe, "
        "vorwurf, deliktsgruppe, freiheitsstrafe, haftstrafe, haftbefehl, haftdauer, haftentlassung, bewährung, "
        "bewährungsstatus, bewährungsauflage, kaution haft, rückfall täter, ermittlungsverfahren, häusliche gewalt, "
        "kontaktverbot, gewaltschutz, führungszeugnis ergebnis, disziplinarmaßnahme, ordnungswidrigkeit, paragraph "
        "stgb, strafzeit, fußfessel, resozialisierung"
    ),
    "IMMIGRATION_STATUS": (
        "aufenthaltsstatus, asylstatus, asylverfahren, asylantrag, flüchtlingsstatus, schutzstatus, aufenthaltsrecht, "
        "duldung, visumart, visumstyp, ausländerrechtlicher status, asyl, aufenthaltszweck, aufenthaltstitel art, "
        "einwanderungsstatus, status im land, status in deutschland, aufenthaltsrechtlicher status, aufenthaltsart, "
        "aufenthaltserlaubnis art, art des aufenthaltstitels, art der erlaubnis, titelart, bleiberecht, "
        "bleibeperspektive, duldungsgrund, fluchtgrund, fluchtgründe, fluchtroute, verfolgungsgrund, einreiseart, "
        "einreise nach deutschland, staatenlos, staatenlosigkeit, subsidiärer schutz, schutzform, dublin verfahren, "
        "bamf bescheid, bamf entscheidung, asylbescheid, asylgrund, abschiebung, ausreisepflicht, ausreisepflichtig, "
        "ausreisefrist, einbürgerung, einbürgerungsantrag, visumkategorie, arbeitserlaubnis status, familiennachzug, "
        "illegal eingereist, kontingentflüchtling"
    ),
    "DETENTION_FACILITY": (
        "haftanstalt, jva, justizvollzugsanstalt, hafteinrichtung, haftort, abschiebehafteinrichtung, gefängnis, "
        "abschiebehaft, unterbringungsort, abschiebungshaft, unterkunft flüchtlinge, haftraum, untersuchungshaft ort, "
        "abschiebehaft ort, gewahrsam, gewahrsamsort, unterkunft geflüchtete, asylunterkunft, aufnahmeeinrichtung, "
        "ankunftszentrum, gemeinschaftsunterkunft, sammelunterkunft"
    ),
    "POLITICAL": (
        "parteizugehörigkeit, parteimitgliedschaft, politische partei, politische einstellung, politische meinung, "
        "partei, politische zugehörigkeit, politische gesinnung, parteimitglied, wahlabsicht, stimmabgabe für, "
        "parteibuch, parteiamt"
    ),
    "UNION_MEMBERSHIP": (
        "gewerkschaft, gewerkschaftszugehörigkeit, gewerkschaftsmitglied, gewerkschaftsmitgliedschaft, "
        "gewerkschaftsbeitrag, streikteilnahme, streikteilnehmer, betriebsrat, vertrauensmann"
    ),
    "SEXUAL_ORIENTATION": "sexuelle orientierung, sexualität, sexualleben, sexuelle identität, lsbtiq, lsbti",
    "BIOMETRIC": "fingerabdruck, fingerabdrücke, biometrische daten, gesichtserkennung, augenfarbe, iriserkennung",
    "DETENTION_FACILITY?": "zelle",
}
"""Health, offences, status, belief, membership and pay."""
