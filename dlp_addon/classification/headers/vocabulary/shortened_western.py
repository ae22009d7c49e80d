"""Headers as clerks cut them short, in languages of Latin script of western and northern Europe."""

from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

SHORTENED_WESTERN: Mapping[str, str] = {
    "PERSON!": (
        "resp name, respondent nm, "
        "name last first, last first, deft name, plf name, insd name, nach u vorname, nach und vorname, "
        "vor nachname, vn name, tn name, n et prénom, nom et prén, nom y ap, ap y nom, nom titular, "
        "apellidos nombre, apell y nom, cogn e nome, cogn nome, naam voorletters, naam en voorletters, "
        "för och eftern, barnets namn, barnets navn, for og efternavn, for og eftern, för och efternamn, "
        "suku ja etunimi, etu ja sukunimi, lapsen nimi, fullst namn, ad actuelle nom, nomb completo, "
        "nombre compl, nome compl, nom compl, nome do utente"
    ),
    "GIVEN_NAME": (
        "1st name, fore name, pref first, vor name, pnom, primer nom, prim nombre, 1er nombre, prim nome, "
        "pré nome, 1º nome, 1er prénom, vrnm, förn, forn, prén"
    ),
    "GIVEN_NAME?": "fn",
    "FAMILY_NAME": (
        "fam name, familyname, surnm, famname, familienn, geb name, geb naam, nom usage, nom d usage, "
        "nom de naiss, primer ap, segundo ap, ap1, ap2, últ nome, ult nome, fam naam, eftern, fam namn"
    ),
    "FAMILY_NAME?": "ln",
    "DATE_OF_BIRTH": (
        "d / o / b, datnais, datnaiss, data n, föd dat, föd, fd dato, fødsdato, fdat, fdato, spvm, synt pvm, "
        "f nacto, syntynyt, född den, fødd, nascido a"
    ),
    "DATE_OF_BIRTH?": "dn, d n, f n, g d",
    "GENDER": (
        "male / female, h / m, m / h, mujer / hombre, hombre / mujer, sx, gén, gesl, homme / femme, mann / frau"
    ),
    "GENDER?": "genre, genere",
    "NATIONALITY": "citiz, nacion, país origen, país de orig, pays d orig, cittad, naz, staatsang, sta ang",
    "PHONE_NUMBER": (
        "notfallnr, notfallkontakt tel, contact #, tfn, mobiltfn, mobiltlf, noodnr, puhelinnro, puhnro, "
        "puh nro, tel notfall, recap tel, contacto tel, tlf nr, mob nr"
    ),
    "EMAIL_ADDRESS": "c electrónico, correio eletr, correio electrónico, posta elettr, c elect, correio electr",
    "STREET_ADDRESS": (
        "mail to address, home add, adrs, present addr, postal addr, perm addr, str, str nr, str / nr, hsnr, "
        "adr actuelle, ad actuelle, ad postale, direc, domic, dom particular, c /, end residencial, end res, "
        "indir, resid, abitazione, gade, katuos, lähios, ind spedizione, ind residenza, utdelningsadr"
    ),
    "STREET_ADDRESS?": "str, str nr",
    "POSTAL_CODE": "p / code, p code, pcode, code post, cod post, cód post, postinro, postnro, d p",
    "CITY": (
        "twn, wpl, poblac, pobl, com residenza, com de résid, paikkakunta, postort, postadress, località, "
        "localidade, freguesia, población"
    ),
    "CITY?": "loc, mun",
    "EMPLOYEE_ID": (
        "payroll #, payroll no, payroll id, employee ref, wwid, manr, stammnr, dienstnr, mat salarié, siape, "
        "werknr, anstnr, ressursnr, hlönro, n mec, mdw nr, n leg, no leg, nro leg, n func, no func, cód func, "
        "cod func, registro func"
    ),
    "EMPLOYEE_ID#": (
        "stamm, pers, matr, legajo, nómina, trab, mec, mecanográfico, matr dip, dip, mdw, anst, tj, hlö, "
        "henk, clock, payroll"
    ),
    "STUDENT_ID": "index no, adm no, admission no, enrol no, llnr, onderwijsnummer",
    "STUDENT_ID#": "adm, enrol, matric, mat stud, exp alumno, lln, carné est, matrícula, alum",
    "PATIENT_ID": (
        "patient ref, chart #, chart no, med rec no, medical rec #, medical rec no, case note no, "
        "urn patient, hist clín, hist clin, historia clínica, nro hist clínica, nuhsa, tarj sanitaria, "
        "nosografico, cart clin, n cartella, uzovi, polisnr, zorgdossiernr, nhc, n h c"
    ),
    "PATIENT_ID#": (
        "chart, med rec, case note, aufnahme, dos méd, dossier médical, séjour, hc, hcl, historia, sns, "
        "cartella, pat dossier, ipp, pront, prontuário"
    ),
    "DE_HEALTH_INSURANCE": "kv nr, kvnr, krankenvers nr",
    "CUSTOMER_ID": (
        "acct holder no, client ref, customer ref, cust ref, debitorennr, debitornr, klnr, réf client, "
        "réf abonné, contrato cliente, kundenkennung, cif no, ndg"
    ),
    "CUSTOMER_ID#": "loyalty, club card, deb, debitor, cli, ndg, cif, abonné, abon, loyalty card",
    "PERSON_ID": (
        "membership ref, member ref, tenant ref, claimant ref, patron barcode, lib card no, library card no, "
        "mgnr, mglnr, lidnr, lidmaatschapsnr, bondsnr, bondsnummer, inschrijfnr, v nummer, v nr, "
        "vreemdelingennummer, medlnr, lånekortsnr, constituent id, n carte lecteur, beneficiary ref, "
        "booking #"
    ),
    "PERSON_ID#": (
        "mem, mbr, m ship, ppt, subj, constituent, ben, benef, lib card, library card, mgl, tn, vers schein, "
        "adh, licence, carte lecteur, écrou, lid, bond, vreemdeling, asociado, assoc, iscrizione, medl, "
        "lånekort, socio, réf locataire, usager, bewohner, klient, registrant"
    ),
    "NATIONAL_ID": (
        "id no national, id / passport, id or passport no, id / passport no, ahvn13, carte identité, "
        "pièce id, pièce identité, pièce d identité, nni, céd, doc identidad, doc identità, doc ident, "
        "doc identificação, ident civil, identidade, doc identidade, sofinr, burgerservicenr, cprnr"
    ),
    "NATIONAL_ID?": "cc",
    "NATIONAL_ID#": "identité, carte identité, séc soc, identidad, identidade, ident, ident civil, nat, sv, ss",
    "UK_NINO": "nat ins, nat ins no, n i, n i no, ni #, ni no, ni number, n i number",
    "DE_TAX_ID": "st id, steuer identnr, steuer ident nr",
    "DE_SOCIAL_SECURITY": "rv nr, rvnr",
    "SE_PERSONNUMMER": "födelsenr, person nr, samordningsnr",
    "ES_NIF": "dni / nie, nif / nie, dni nie, nif nie",
    "IT_FISCAL_CODE": "c fiscale",
    "PASSPORT_NUMBER": "p / port no, p / port, n ppt, pas no",
    "PASSPORT_NUMBER#": "ppt, pasp, paszp",
    "DRIVER_LICENSE": "driving lic no, licence no driver, drv lic",
    "DRIVER_LICENSE?": "d / l",
    "SALARY": (
        "basic sal, annual sal, base sal, ytd gross, gross ytd, std lohn, gesamtbrutto, sal base, s base, "
        "haber básico, rem base, rem básica, venc base, vencim líquido, netto mensile, bruto p / m, "
        "bruto per maand, nettolön, grundlön, timlön, lön mån, nettoløn, grundløn, timeløn, timelønn, "
        "mån lön, tuntipalkka, rest à payer salaire, sal brut, sal net, lön / mån"
    ),
    "SALARY?": "básico, netto, brutto, neto, lordo, venc, rém, retribuição, imponibile, neto a pagar, neto a cobrar",
    "HEALTH": (
        "blood grp, blood gp, nature of illness, med condition, med conditions, vacc status, "
        "reason for absence illness, einweisungsdiagnose, atcd, taux handicap, motif consult, "
        "motif d hospit, motif arrêt, régime alim, % discapacidad, grupo sang, tipo sangre, "
        "grado dependencia, resultado pcr, tipo sang, % invalidità, gruppo sang, "
        "motivo ricovero, aanmeldklacht, hulpvraag, reden verzuim, vaccinatiestatus, frånv orsak, "
        "frånvaroorsak, sökorsak, fraværsårsag, henv årsag, fraværsårsak, sykmeldt, poissaolon syy, tulosyy, "
        "specialkost, besvär, medisin, motivo int, pflegegr, krankh"
    ),
    "HEALTH?": (
        "causa baja, motivo baja, orsak, tratamiento, tratamento, prescrizione, sen, pg, indicatie, injury, "
        "entlass diagnose, dg, klacht, klachten, queixa, queixa principal, motivo consulta, motivo de consulta, "
        "mot consulta, tto"
    ),
    "RELIGION": "religious affil, relig affil, confesión, confessione, culto",
    "ETHNICITY": "caste category, autoident étnica, autoidentificación étnica",
    "MARITAL_STATUS": (
        "marit stat, civil st, m / status, fam stand, famstand, sit familiale, sit matrim, situation matri, "
        "situation matrim, e civil, estado civ, stato civ, st civ, burg staat, burgerl staat, "
        "burgerlijke st, burg st, civilstatus, civst"
    ),
    "MARITAL_STATUS?": "situation",
    "CRIMINAL": "arrest chg, antec penales, prec penali, natinf",
    "IMMIGRATION_STATUS": (
        "immig status, imm status, status immigration, aufenth status, aufenthaltstitel, cond migratoria, "
        "est migratorio, permiso residencia, statut séjour, sit admin séjour, titre de séjour, "
        "permesso sogg, permesso di soggiorno, titolo di soggiorno, status giuridico, verbl status, "
        "verblijfsverg, verblijfsvergunning"
    ),
    "UNION_MEMBERSHIP": "adh syndicale, afil sindical, tu membership, gew mitglied, bondslid, iscr sindacato, ver di",
    "BANK_ACCOUNT": (
        "a / c no, a / c, bank a / c, sort code & account, kto, ktonr, cpte, c / c, c / c n, cta bancaria, "
        "cta cte, cta ahorro, ag / conta, conto corr, rek nr, reknr, banknr, clearing / konto"
    ),
    "BANK_ACCOUNT?": "konto, cta, cuenta, conta, cci",
    "BANK_ACCOUNT#": "a / c, cta, cuenta, cpte, rek, bank, banco",
    "TAX_ID": "tax ref, tax ident no, tax ident nr, c p f, cpf, cpf / mf, nuit",
    "AGE?": "yrs",
    "PHONE_NUMBER?": "port",
    "STUDENT_ID~": "lrn, upn, uln, rgm, no de control, nro de control, nro control",
    "STUDENT_ID?": "pgn, nia",
    "FI_PERSONAL_IDENTITY_CODE": "hlötunnus, hlö tunnus, hlo tunnus",
    "CRIMINAL?": "imputazione",
    Sense.PERSON_ROLE: (
        "erziehungsberechtigter, erziehungsberechtigte, geschädigter, zahlungspflichtiger, interesado, "
        "arguido, encarregado de educação, enc educação, geadresseerde, brukare, försäkrad, mottagare, "
        "borger, værge, modtager, bruker, mottaker, vakuutettu, tomador do seguro, responsible party, "
        "resp party, hh member"
    ),
    Sense.EMPLOYEE: "prac, mdw, personalmitglied",
    Sense.META: "spannweite, bandbreite",
}
