from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

ITALIAN: Mapping[str, str] = {
    "GIVEN_NAME": "nome di battesimo, primo nome, nome proprio",
    "GIVEN_NAME~": "iniziali",
    "FAMILY_NAME": "cognome, cognome da nubile, cognomi, cogn, cognome coniuge",
    "MIDDLE_NAME": "secondo nome",
    "PERSON!": (
        "nome e cognome, cognome e nome, nome cognome, cognome nome, nome completo, nominativo, contatto di "
        "emergenza, nome della madre, nome del padre, nominativi, nome del residente, nome del paziente, nome dell "
        "alunno, nome alunno, nome del bambino, nome dello studente, nome del dipendente, nome del lavoratore, nome "
        "del titolare, nome dell assicurato, nome del cliente, nome del socio, nome del donatore, nome dell "
        "inquilino, nome del proprietario, nome del detenuto, nome del richiedente, nome del beneficiario, nome del "
        "contribuente, nome del defunto, nome dell atleta, nome del partecipante, nome del genitore, nome del tutore, "
        "nome dell ospite, nome del passeggero, nome dell iscritto, nome del candidato, nome del corridore, nome del "
        "minore, nome del coniuge, intestatari, cognomi e nomi"
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
    "NATIONALITY": (
        "nazionalità, cittadinanza, paese di origine, paese d origine, paese del passaporto, paese di cittadinanza, "
        "doppia cittadinanza, seconda cittadinanza"
    ),
    "PLACE_OF_BIRTH": (
        "luogo di nascita, comune di nascita, luogo nascita, nato a, nata a, paese di nascita, "
        "provincia di nascita, città di nascita, stato di nascita"
    ),
    "ETHNICITY": "etnia, razza, origine etnica, gruppo etnico, minoranza, appartenenza etnica",
    "RELIGION": "religione, confessione religiosa, credo religioso, battesimo, fede, parrocchia, credo",
    "MARITAL_STATUS": "stato civile, stato coniugale",
    "LANGUAGE": (
        "lingua madre, madrelingua, lingua parlata, lingua preferita, lingua di contatto, lingue parlate, prima "
        "lingua, lingua del colloquio"
    ),
    "LANGUAGE?": "lingua, lingue",
    "EMAIL_ADDRESS": (
        "posta elettronica, indirizzo email, indirizzo e mail, indirizzo di posta elettronica, pec, "
        "indirizzo mail, indirizzo pec"
    ),
    "PHONE_NUMBER": (
        "telefono fisso, numero di telefono, telefono, numero telefonico, recapito telefonico, recapito, telefoni, "
        "tel giorno, tel sera, tel casa, tel ufficio, tel lavoro, tel abitazione, telefono di emergenza, tel "
        "emergenza, recapiti, n tel, nr tel, tel contatto, reperibile al, telefono casa, contatto telefonico"
    ),
    "PHONE_NUMBER!": (
        "cellulare, numero di cellulare, telefono cellulare, cell, numero cellulare, tel cellulare, n cellulare, "
        "telefonino, tel cell"
    ),
    "STREET_ADDRESS!": (
        "indirizzo di residenza, indirizzo, residenza, domicilio, indirizzo completo, indirizzo residenza, indirizzo "
        "di casa, indirizzo attuale, residenza anagrafica, residente in, luogo di residenza, domiciliato in, via e "
        "numero, via e n civico, indirizzo abitazione, recapito postale, indirizzo di consegna, indirizzo domicilio"
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
        "retribuzione lorda, paga, isee, paga oraria, reddito mensile, pensione, redditi, retribuzione netta, netto "
        "in busta, netto a pagare, lordo mensile, importo pensione, reddito familiare, valore isee, compenso, assegno "
        "mensile, tredicesima, trattamento economico, indennità, borsa di studio, gratifica"
    ),
    "HEALTH": (
        "diagnosi, icd 9 cm, farmaco, farmaci, gruppo sanguigno, allergia, allergie, malattia, malattie, patologia, "
        "patologie, disabilità, terapia, sintomi, anamnesi, gravidanza, invalidità, prescrizione medica, codice icd, "
        "stato di salute, invalidità civile, causa di morte, esenzione, farmaco prescritto, infortunio, infortuni, "
        "lesione, lesioni, tipo di lesione, condizione medica, condizioni mediche, problema di salute, problemi di "
        "salute, disturbo, disturbi, reperto, reperti, evento avverso, reazione avversa, motivo della visita, motivo "
        "del ricovero, motivo di accesso, motivo assenza, giorni di malattia, certificato medico, idoneità, idoneità "
        "medica, giudizio di idoneità, limitazioni, prescrizioni mediche, inabilità, percentuale invalidità, tipo di "
        "disabilità, legge 104, l 104, dsa, bes, pei, pdp, non autosufficiente, autosufficienza, bisogni speciali, "
        "esigenze alimentari, intolleranza, intolleranze, terapie, terapia in corso, farmaci assunti, ricetta, "
        "posologia, vaccini, vaccinazioni, esito esame, esito test, esito del test, esito tampone, tampone, referto, "
        "carica virale, tubercolosi, settimane di gestazione, data presunta parto, dpp, parto, aborto, tumore, "
        "neoplasia, stadio, biopsia, intervento chirurgico, operazione chirurgica, trapianto, dialisi, diabete, "
        "ipertensione, asma, epilessia, salute mentale, depressione, ansia, rischio suicidario, dipendenza, "
        "dipendenze, tossicodipendenza, uso di alcol, fumatore, glicemia, pressione arteriosa, malattia "
        "professionale, infortunio sul lavoro, postumi, protesi, sedia a rotelle, mobilità ridotta, causa del "
        "decesso, anamnesi familiare, fattore rh, codice triage, codice esenzione, donazione organi, quadro clinico"
    ),
    "HEALTH?": "trattamento, vaccino, vaccinazione, salute",
    "CRIMINAL": (
        "precedenti penali, reato, reati, condanna, casellario giudiziale, condanne, carichi pendenti, capo d "
        "imputazione, pena, capo di imputazione, reato contestato, pena inflitta, pena residua, fine pena, "
        "precedenti, mandato di arresto, misura cautelare, misura alternativa, arresti domiciliari, libertà vigilata, "
        "recidiva, recidivo, violenza domestica, ordine di protezione, sanzione disciplinare, provvedimento "
        "disciplinare, posizione giuridica, motivo dell arresto"
    ),
    "IMMIGRATION_STATUS": (
        "status migratorio, stato di immigrazione, richiesta di asilo, status di rifugiato, tipo di visto, tipo "
        "visto, tipo permesso di soggiorno, protezione internazionale, asilo politico, stato migratorio, domanda di "
        "asilo, status nel paese, situazione nel paese, permesso di soggiorno tipo, tipo di permesso, tipo permesso, "
        "motivo del permesso, motivo permesso, protezione speciale, protezione temporanea, apolide, apolidia, "
        "modalità di ingresso, data di ingresso in italia, decreto di espulsione, commissione territoriale, "
        "ricongiungimento familiare, motivo di persecuzione, naturalizzazione"
    ),
    "DETENTION_FACILITY": (
        "centro di detenzione, luogo di detenzione, carcere, istituto penitenziario, casa circondariale, centro di "
        "permanenza, braccio carcerario, centro di accoglienza, sprar, casa di reclusione, struttura di accoglienza, "
        "cpr"
    ),
    "POLITICAL": (
        "partito politico, affiliazione politica, opinione politica, partito, orientamento politico, opinioni "
        "politiche, tessera di partito, iscritto al partito, militante, simpatizzante, intenzione di voto, preferenza "
        "di voto, voto espresso"
    ),
    "UNION_MEMBERSHIP": (
        "sindacato, iscrizione sindacale, appartenenza sindacale, tessera sindacale, iscritto al sindacato, sigla "
        "sindacale, trattenuta sindacale, delega sindacale, adesione sciopero, scioperante"
    ),
    "SEXUAL_ORIENTATION": "orientamento sessuale, vita sessuale, identità sessuale, lgbt",
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
    Sense.DATE: "mese, ora, data ora",
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
        "iscritto, iscritta, abbonata, volontario, volontaria, condomino, invitato, tesserato, pensionato, "
        "mutuatario, affittuario, conduttore, locatario, richiedente asilo, migrante, fermato, arrestato, indagato, "
        "ricorrente, parrocchiano, donatore, lettore, candidato esame, ospitato, accolto, associato, assistita, "
        "visitatore, richiedente, persona fisica, membro, beneficiario, coniuge, marito, moglie, figlio, figlia, "
        "tutore, contatto, proprietario, titolare, padre, madre, genitore, detenuto, rifugiato, testimone, vittima, "
        "imputato, rappresentante, candidato, candidata, assicurato, socio, avvocato, utente, cittadino, familiare, "
        "inquilino, passeggero, ospite, partecipante, contribuente, dichiarante, debitore, straniero, delegato, "
        "direttore, responsabile, conducente, capofamiglia, corridore, podista, maratoneta, nuotatore, nuotatrice, "
        "escursionista, sciatore, sciatrice, sostenitore, sostenitrice, padrino, madrina, figlioccio, associata, "
        "socia, pensionata, residente, inquilina, conduttrice locatario, locatore, condòmino, vicino di casa, "
        "assicurata, contraente, beneficiaria, convivente, detenuta, recluso, reclusa, imputata, indagata, "
        "condannato, condannata, arrestata, denunciante, querelante, persona offesa, comparente, erede, coerede, "
        "defunto, defunta, deceduto, deceduta, scomparso, scomparsa, sfollato, sfollata, accolta, rifugiata, profugo, "
        "profuga, espulso, sposo, sposa, nubendo, cresimando, cresimanda, comunicando, battezzato, battezzata, "
        "fedele, parrocchiana, pellegrino, pellegrina, campeggiatore, viaggiatore, viaggiatrice, passeggera, "
        "marinaio, cacciatore, pescatore, affidatario, affidataria, adottante, adottato, tutrice, curatela, "
        "amministrato, delegante, delegata, invitata, relatore, relatrice, concorrente, sottoscrittore, firmatario, "
        "firmataria, correntista, mutuataria, debitrice, garante, fideiussore, creditore, investitore, azionista, "
        "donatrice, soldato, recluta, reduce, badante, caregiver familiare, nonno, nonna, nipote, zio, zia, cugino, "
        "cugina, suocero, suocera, nuora, vedovo, vedova, orfano, orfana, gemello, compagno, compagna, cittadina, "
        "straniera, congiunto, tesserata, obbligato, proprietario del cane, minore"
    ),
    Sense.EMPLOYEE: (
        "dipendente, dipendenti, lavoratore, lavoratrice, impiegato, impiegata, personale, docente, insegnante, "
        "professore, medico, infermiere, collaboratore, addetto, operaio, operaia, maestra, maestro, professoressa, "
        "infermiera, medico curante, oss, collaboratore scolastico, bidello, cameriere, cameriera, commesso, "
        "commessa, cassiera, autista, bracciante, stagionale, collaboratrice"
    ),
    Sense.STUDENT: (
        "studente, studentessa, alunno, alunna, allievo, tirocinante, allieva, laureato, laureata, laureando, "
        "diplomato, diplomata, corsista, scolaro, dottorando, borsista, diplomando"
    ),
    Sense.PATIENT: (
        "paziente, assistito, degente, ricoverato, ricoverata, malato, malata, neonato, neonata, gestante, partoriente"
    ),
    Sense.CUSTOMER: "cliente, acquirente, abbonato, compratore, clienti privati",
    Sense.VOTER: "elettore, elettrice",
    Sense.PEOPLE: (
        "persone, studenti, alunni, pazienti, clienti, abitanti, uomini, donne, bambini, maschi, femmine, "
        "popolazione, residenti, famiglie, casi, decessi, nascite, iscritti, numero di persone, numero di pazienti, "
        "numero di studenti, numero dipendenti, numero di dipendenti, numero di casi, ospiti, soci, pensionati, "
        "detenuti, assistiti, sfollati, podisti, lavoratori"
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
    Sense.DAYTIME: "giorno, sera, serale, notte, mattina, pomeriggio",
    "DETENTION_FACILITY?": "cella",
    "SALARY?": "lordo, netto",
}
