from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

ITALIAN: Mapping[str, str] = {
    "GIVEN_NAME": "nome di battesimo, primo nome, nome proprio",
    "GIVEN_NAME~": "iniziali",
    "FAMILY_NAME": "cognome, cognome da nubile, cognomi, cogn, cognome coniuge",
    "MIDDLE_NAME": "secondo nome",
    "PERSON!": (
        "nome e cognome, cognome e nome, nome cognome, cognome nome, nome completo, nominativo, "
        "contatto di emergenza, nome della madre, nome del padre, nominativi"
    ),
    "PERSON?": "soprannome, firma, mittente, destinatario, referente, intestatario",
    "DATE_OF_BIRTH": (
        "data di nascita, data nascita, nato il, nata il, nato a il, d nascita, data nasc, dt nascita, "
        "compleanno, datanascita, nato, nata"
    ),
    "DATE_OF_BIRTH~": "anno di nascita, anno nascita",
    "AGE": "età, età anni, età in anni",
    "AGE?": "fascia di età, classe di età, fascia d età",
    "GENDER": "sesso, genere sesso, identità di genere",
    "NATIONALITY": "nazionalità, cittadinanza, paese di origine, paese d origine",
    "PLACE_OF_BIRTH": (
        "luogo di nascita, comune di nascita, luogo nascita, nato a, nata a, paese di nascita, "
        "provincia di nascita, città di nascita, stato di nascita"
    ),
    "ETHNICITY": "etnia, razza, origine etnica, gruppo etnico",
    "RELIGION": "religione, confessione religiosa, credo religioso",
    "MARITAL_STATUS": "stato civile, stato coniugale",
    "LANGUAGE": "lingua madre, madrelingua, lingua parlata",
    "LANGUAGE?": "lingua, lingue",
    "EMAIL_ADDRESS": (
        "posta elettronica, indirizzo email, indirizzo e mail, indirizzo di posta elettronica, pec, "
        "indirizzo mail, indirizzo pec"
    ),
    "PHONE_NUMBER": (
        "telefono fisso, numero di telefono, telefono, numero telefonico, recapito telefonico, recapito, telefoni"
    ),
    "PHONE_NUMBER!": "cellulare, numero di cellulare, telefono cellulare, cell, numero cellulare, tel cellulare",
    "STREET_ADDRESS!": (
        "indirizzo di residenza, indirizzo, residenza, domicilio, indirizzo completo, indirizzo residenza, "
        "indirizzo di casa"
    ),
    "STREET_ADDRESS": "via, numero civico, civico, via piazza",
    "STREET_ADDRESS?": "piano, interno, frazione",
    "POSTAL_CODE": "cap, codice di avviamento postale, codice postale, c a p",
    "CITY": "città, comune, comune di residenza, città di residenza",
    "LOCATION?": "provincia, prov, regione",
    "HOME_COORDINATES": "latitudine, longitudine, coordinate",
    "IT_FISCAL_CODE": (
        "codice fiscale, cod fiscale, c f, cf, cod fisc, codice fisc, codfiscale, codicefiscale, cod fisc paziente"
    ),
    "IT_VAT_CODE": "partita iva, p iva, piva, p i",
    "IT_IDENTITY_CARD": (
        "carta d identità, carta identità, numero carta d identità, carta di identità, n carta d identità, cie carta"
    ),
    "NATIONAL_ID": (
        "documento di identità, numero documento, numero di documento, documento d identità, tessera sanitaria, "
        "numero tessera sanitaria"
    ),
    "IT_PASSPORT": "passaporto, numero passaporto, numero di passaporto, n passaporto",
    "IT_DRIVER_LICENSE": "patente, patente di guida, numero patente, n patente, numero di patente",
    "VISA_NUMBER": (
        "permesso di soggiorno, numero permesso di soggiorno, numero visto, carta di soggiorno, numero di visto"
    ),
    "EMPLOYEE_ID!": "matricola, matricola dipendente, numero di matricola, numero matricola",
    "STUDENT_ID!": "matricola studente, numero di matricola studente, matricola universitaria",
    "PATIENT_ID!": "cartella clinica, numero cartella clinica, numero di cartella clinica, numero nosologico",
    "CASE_NUMBER!": (
        "numero di pratica, numero pratica, numero fascicolo, fascicolo, n pratica, numero di caso, numero caso, "
        "numero procedimento, numero di protocollo"
    ),
    "VOTER_ID!": "tessera elettorale, numero tessera elettorale",
    "CUSTOMER_ID!": "cod tessera, tessera n, tessera nr, tessera, codice tessera, numero tessera, n tessera",
    "SALARY": (
        "stipendio, retribuzione, stipendio lordo, stipendio netto, reddito, reddito annuo, salario, ral, "
        "retribuzione lorda, paga, isee, paga oraria, reddito mensile, pensione, redditi"
    ),
    "HEALTH": (
        "diagnosi, icd 9 cm, farmaco, farmaci, gruppo sanguigno, allergia, allergie, malattia, malattie, "
        "patologia, patologie, disabilità, terapia, sintomi, anamnesi, gravidanza, invalidità, "
        "prescrizione medica, codice icd, stato di salute, invalidità civile, causa di morte, esenzione, "
        "farmaco prescritto"
    ),
    "HEALTH?": "trattamento, vaccino, vaccinazione, salute",
    "CRIMINAL": (
        "precedenti penali, reato, reati, condanna, casellario giudiziale, condanne, carichi pendenti, "
        "capo d imputazione, pena"
    ),
    "IMMIGRATION_STATUS": (
        "status migratorio, stato di immigrazione, richiesta di asilo, status di rifugiato, tipo di visto, "
        "tipo visto, tipo permesso di soggiorno, protezione internazionale, asilo politico, stato migratorio, "
        "domanda di asilo"
    ),
    "DETENTION_FACILITY": (
        "centro di detenzione, luogo di detenzione, cpr, carcere, istituto penitenziario, casa circondariale, "
        "centro di permanenza"
    ),
    "POLITICAL": (
        "partito politico, affiliazione politica, opinione politica, partito, orientamento politico, opinioni politiche"
    ),
    "UNION_MEMBERSHIP": (
        "sindacato, iscrizione sindacale, appartenenza sindacale, tessera sindacale, iscritto al sindacato"
    ),
    "SEXUAL_ORIENTATION": "orientamento sessuale, vita sessuale",
    "BIOMETRIC": "impronta digitale, impronte digitali, dati biometrici, impronte",
    "USERNAME": "nome utente, utente login, id utente",
    "PASSWORD": "parola d ordine, codice segreto, chiave di accesso",
    "SECRET": "chiave api, chiave privata, chiave segreta, segreto",
    "IP_ADDRESS": "indirizzo ip",
    "MAC_ADDRESS": "indirizzo mac",
    "CREDIT_CARD": (
        "carta di credito, numero carta di credito, numero di carta, numero carta, carta di debito, "
        "numero di carta di credito"
    ),
    "BANK_ACCOUNT": (
        "conto corrente, numero di conto, conto bancario, numero conto, coordinate bancarie, n conto, c c bancario"
    ),
    "VEHICLE_ID": "targa, numero di telaio, targa veicolo, telaio",
    Sense.ID: "identificativo, codice identificativo",
    Sense.NUMBER: "numeri, num",
    Sense.CODE: "codice, cod",
    Sense.DATE: "giorno, mese, ora, data ora",
    Sense.YEAR: "anno, anno scolastico",
    Sense.PLACE: "luogo",
    Sense.COUNTRY: "paese, stato estero, nazione",
    Sense.BIRTH: "nascita",
    Sense.DETENTION: "detenzione, trattenimento",
    Sense.PERSON_EVENT: (
        "assunzione, cessazione, decesso, matrimonio, ricovero, dimissione, arrivo, ingresso, iscrizione, morte, "
        "espulsione"
    ),
    Sense.OTHER_EVENT: (
        "aggiornamento, creazione, acquisto, pagamento, scadenza, rilascio, emissione, inizio, fine, consegna, "
        "spedizione, modifica"
    ),
    Sense.PERSON_ROLE: (
        "iscritto, iscritta, abbonata, volontario, volontaria, condomino, invitato, tesserato, "
        "pensionato, mutuatario, affittuario, conduttore, locatario, richiedente asilo, migrante, "
        "fermato, arrestato, indagato, ricorrente, parrocchiano, donatore, lettore, candidato esame, "
        "ospitato, accolto, associato, minore, assistita, visitatore, "
        "richiedente, persona fisica, membro, beneficiario, coniuge, marito, moglie, figlio, figlia, tutore, "
        "contatto, proprietario, titolare, padre, madre, genitore, detenuto, rifugiato, testimone, vittima, "
        "imputato, rappresentante, candidato, candidata, assicurato, socio, avvocato, utente, cittadino, "
        "familiare, inquilino, passeggero, ospite, partecipante, contribuente, dichiarante, debitore, straniero, "
        "delegato, direttore, responsabile, conducente, capofamiglia"
    ),
    Sense.EMPLOYEE: (
        "dipendente, dipendenti, lavoratore, lavoratrice, impiegato, impiegata, personale, docente, insegnante, "
        "professore, medico, infermiere, collaboratore, addetto"
    ),
    Sense.STUDENT: "studente, studentessa, alunno, alunna, allievo, tirocinante",
    Sense.PATIENT: "paziente, assistito, degente",
    Sense.CUSTOMER: "cliente, acquirente, abbonato",
    Sense.VOTER: "elettore, elettrice",
    Sense.PEOPLE: (
        "persone, studenti, alunni, pazienti, clienti, abitanti, uomini, donne, bambini, maschi, femmine, "
        "popolazione, residenti, famiglie, casi, decessi, nascite, iscritti, numero di persone, "
        "numero di pazienti, numero di studenti, numero dipendenti, numero di dipendenti, numero di casi"
    ),
    Sense.CREATOR: "autore, autrice, attore, attrice, regista, cantante, compositore, scrittore",
    Sense.PLAYER: "giocatore, allenatore, atleta, calciatore",
    Sense.PRODUCT: "prodotto, prodotti, articolo, modello, materiale, veicolo, merce, ricambio",
    Sense.ORGANIZATION: (
        "azienda, società, ragione sociale, fornitore, ente, scuola, università, ospedale, banca, negozio, "
        "ditta, impresa, datore di lavoro, reparto, ufficio, istituto, produttore, filiale"
    ),
    Sense.LOCALITY: "edificio, aeroporto, stazione, fiume, magazzino, immobile",
    Sense.MEDIA: "titolo, libro, canzone, editore, rivista, opera",
    Sense.SPORT: "squadra, gol, campionato, partita, punti, classifica",
    Sense.SCIENCE: "specie, campione, pianta, animale",
    Sense.TECHNICAL: "dominio, versione, cartella, progetto, sistema, tabella, riga, percorso",
    Sense.TRANSACTION: "ordine, fattura, contratto, ricevuta, bolla, transazione, scontrino, preventivo, protocollo",
    Sense.THING: (
        "descrizione, note, commento, unità di misura, peso, altezza, valuta, risultato, attività, valore, "
        "evento, colore, categoria merceologica"
    ),
    Sense.GRADE: "voto, classe, materia, corso di studi, titolo di studio, facoltà",
    Sense.JOB: "mansione, professione, qualifica, ruolo, incarico",
    Sense.COUNT: "quantità, percentuale, tasso, numero totale, conteggio, frequenza, quota, quanti",
    Sense.AVERAGE: "mediana, minimo, massimo, età media, età mediana",
    Sense.TOTAL: "totale, somma, subtotale, totale generale, complessivo",
    Sense.MONEY: (
        "prezzo, importo, costo, ricavi, iva, sconto, spesa, spese, prezzo unitario, fatturato, canone, vendite, "
        "imponibile"
    ),
    Sense.META: "stato, tipologia, rilasciato da, scade, validità",
    Sense.PERSONAL: "personale del, privato, attuale",
    Sense.LINK: "di, del, dello, della, dei, degli, delle, il, lo, gli, i, per, con, dal, dalla, ed, o, al",
}
