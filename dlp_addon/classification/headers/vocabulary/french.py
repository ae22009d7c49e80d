from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

FRENCH: Mapping[str, str] = {
    "GIVEN_NAME": "prénom, prénoms, prénom usuel, prénom s, 1er prénom, prenom 1, premier prénom, prén",
    "GIVEN_NAME~": "initiales, initiale du prénom",
    "FAMILY_NAME": (
        "nom de famille, nom patronymique, nom de jeune fille, nom de naissance, nom d usage, nom marital, "
        "nom d épouse, patronyme, nom usuel, nom jeune fille"
    ),
    "FAMILY_NAME~": "nom",
    "MIDDLE_NAME": "deuxième prénom, second prénom, autres prénoms, 2e prénom, 2ème prénom",
    "PERSON!": (
        "nom complet, nom et prénom, nom et prénoms, nom prénom, nom prénoms, prénom nom, prénom et nom, noms et "
        "prénoms, nom et prénom s, personne à contacter, nom de la personne, contact d urgence, nom de la mère, nom "
        "du père, personne à prévenir, nom du contact, nom du résident, nom de la résidente, nom du patient, nom de "
        "la patiente, nom de l élève, nom de l enfant, nom de l étudiant, nom du salarié, nom de l agent, nom de l "
        "employé, nom du titulaire, nom de l assuré, nom du client, nom de l adhérent, nom du donateur, nom du "
        "locataire, nom du propriétaire, nom du détenu, nom du prévenu, nom du demandeur, nom du bénéficiaire, nom du "
        "contribuable, nom du défunt, nom du coureur, nom du participant, nom du licencié, nom du parent, nom du "
        "représentant légal, nom du tuteur, nom du voyageur, nom du passager, nom du membre, nom du bénévole, nom de "
        "l usager, nom de l hébergé, nom du conjoint, nom du stagiaire, nom du candidat, nom de l abonné, nom du "
        "souscripteur, nom du responsable légal, nom du requérant, nom tel qu inscrit au passeport, chef de ménage, "
        "noms prénoms"
    ),
    "PERSON?": "surnom, pseudonyme, signataire, expéditeur, destinataire, interlocuteur, référent, rédacteur",
    "TITLE": "civilité, titre de civilité",
    "DATE_OF_BIRTH": (
        "date de naissance, date naissance, né le, née le, né e le, date naiss, date de naiss, ddn, dat naiss, "
        "dnaiss, anniversaire, né, date nais, dt naissance, dtnaiss, naissance le"
    ),
    "DATE_OF_BIRTH~": "année de naissance, année naissance, mois de naissance",
    "AGE": "âge, âge en années, âge ans, âges",
    "AGE?": "tranche d âge, groupe d âge, classe d âge",
    "GENDER": "sexe, genre, identité de genre, sexe h f",
    "NATIONALITY": (
        "nationalité, citoyenneté, pays de nationalité, pays d origine, pays de citoyenneté, nationalités, pays du "
        "passeport, pays émetteur, double nationalité, seconde nationalité"
    ),
    "PLACE_OF_BIRTH": (
        "lieu de naissance, lieu naissance, pays de naissance, ville de naissance, commune de naissance, "
        "département de naissance, né à, lieu naiss, née à, pays naissance"
    ),
    "MARITAL_STATUS": (
        "situation familiale, état civil, situation matrimoniale, état matrimonial, situation de famille, "
        "statut marital, statut matrimonial, sit fam"
    ),
    "LANGUAGE": (
        "langue maternelle, langue parlée, langues parlées, langue préférée, langue de correspondance, langue d "
        "usage, langue préf, langue préférentielle, langue de contact, langue de communication, langue de l "
        "entretien, langue d entretien, interprète langue, besoin d interprète, langue à la maison, première langue, "
        "langues comprises, langue première"
    ),
    "LANGUAGE?": "langue, langues",
    "EMAIL_ADDRESS": (
        "courriel, adresse électronique, adresse e mail, adresse mail, adresse email, adresse courriel, mél, "
        "courrier électronique, adresse de courriel, mail perso, mail pro, adel, adresse de messagerie, "
        "messagerie"
    ),
    "PHONE_NUMBER": (
        "téléphone, numéro de téléphone, tél, téléphone fixe, tel fixe, no de téléphone, n de téléphone, téléphones, "
        "téléph, n téléphone, numéro téléphone, tél domicile, téléphone domicile, tph, tél jour, tel jour, tél soir, "
        "tel soir, tél nuit, tél maison, tél bureau, tel dom, tél dom, tel bur, tél bur, tél travail, tel travail, "
        "tél urgence, tel urgence, téléphone d urgence, numéro d urgence, joignable au, à joindre au, n de tél, no "
        "tél, num tél, contact tel, tél contact, rappel au, cell, téléphone jour, téléphone soir"
    ),
    "PHONE_NUMBER!": (
        "portable, téléphone portable, téléphone mobile, numéro de portable, tél portable, tél mobile, gsm, "
        "numéro de mobile, cellulaire, n portable, numéro mobile"
    ),
    "PHONE_NUMBER?": "télécopie, télécopieur",
    "STREET_ADDRESS!": (
        "adresse postale, adresse du domicile, adresse personnelle, adresse de résidence, adresse complète, adresse "
        "1, n et voie, numéro et rue, adresse domicile, lieu de résidence, adresse actuelle, demeurant, demeurant à, "
        "domicilié à, domiciliée, domiciliation, lieu d habitation, adresse de domiciliation, adresse de livraison, "
        "adresse de facturation, adresse du résident, résidence principale, habite à"
    ),
    "STREET_ADDRESS": (
        "adresse, rue, voie, adresses, numéro de rue, domicile, n rue, nom de la voie, libellé voie, numéro de voie"
    ),
    "STREET_ADDRESS?": "étage, bâtiment, appartement, quartier, complément d adresse, lieu dit, type de voie",
    "POSTAL_CODE": "code postal, cp, c p, code postale, codepostal, npa",
    "CITY": "ville, commune, localité, municipalité, ville de résidence, commune de résidence",
    "LOCATION?": (
        "département géographique, région, arrondissement, canton, wilaya, code insee commune, code commune, "
        "gouvernorat"
    ),
    "HOME_COORDINATES": "latitude gps, coordonnées gps, coordonnées géographiques",
    "NATIONAL_ID": (
        "nir, n sécu, numéro de sécurité sociale, no de sécurité sociale, sécurité sociale, insee nir, "
        "numéro insee, nir insee, numéro de sécu, n sécurité sociale, cni, carte d identité, "
        "numéro de carte d identité, carte nationale d identité, nin algérie, registre national, "
        "numéro de registre national, niss, numéro national, n ss, no ss, avs, numéro avs, no avs, "
        "matricule insee, numéro d identité, pièce d identité, numéro de pièce d identité, numero ss, "
        "n de sécurité sociale, cin, insee, num sécu, n insee, numéro cin, n cni, "
        "numéro d identification nationale, num ss, nas, no de sécu"
    ),
    "CA_SIN": "numéro d assurance sociale, assurance sociale",
    "TAX_ID": (
        "numéro fiscal, n fiscal, identifiant fiscal, numéro de contribuable, spi, référence fiscale, "
        "nif fiscal, numéro d identification fiscale"
    ),
    "DE_VAT_ID": "numéro de tva, n tva, tva intracommunautaire, siret, siren, numéro siret, numéro siren, n siret",
    "PASSPORT_NUMBER": "passeport, numéro de passeport, no de passeport, n passeport, n de passeport",
    "DRIVER_LICENSE": "permis de conduire, numéro de permis de conduire, n permis de conduire, numéro de permis",
    "VISA_NUMBER": (
        "numéro de visa, titre de séjour, numéro de titre de séjour, carte de séjour, carte de résident, "
        "numéro étranger, agdref, permis de séjour, no de visa, n titre de séjour, permis de travail, "
        "n étranger"
    ),
    "EMPLOYEE_ID!": (
        "matricule, numéro de matricule, matricule salarié, matricule agent, matricule employé, "
        "numéro d employé, n matricule, mle"
    ),
    "STUDENT_ID!": (
        "numéro étudiant, ine, numéro ine, code permanent, matricule étudiant, n étudiant, numéro d étudiant, "
        "identifiant national élève"
    ),
    "PATIENT_ID!": (
        "ipp, numéro de dossier médical, numéro patient, identifiant patient, numéro de dossier patient, "
        "ins patient, nip patient"
    ),
    "CASE_NUMBER!": (
        "numéro de dossier, n dossier, no de dossier, n de dossier, numéro d affaire, référence dossier, "
        "numéro de cas, num dossier, n affaire, dossier n"
    ),
    "VOTER_ID!": "numéro d électeur, numéro électeur, carte d électeur, n d électeur",
    "USERNAME": (
        "nom d utilisateur, identifiant de connexion, pseudo, nom utilisateur, identifiant utilisateur, "
        "login utilisateur"
    ),
    "PASSWORD": "mot de passe, mdp, code secret, code confidentiel, motdepasse, mots de passe",
    "SECRET": "clé api, clé privée, jeton d accès, clé secrète, jeton",
    "IP_ADDRESS": "adresse ip",
    "MAC_ADDRESS": "adresse mac",
    "CREDIT_CARD": (
        "carte bancaire, numéro de carte bancaire, carte de crédit, numéro de carte, carte bleue, "
        "n carte bancaire, n de carte, numéro de carte de crédit, n carte"
    ),
    "BANK_ACCOUNT": (
        "compte bancaire, numéro de compte, rib, n compte, numéro de compte bancaire, n de compte, no de compte, "
        "coordonnées bancaires, numéro compte"
    ),
    "VEHICLE_ID": (
        "plaque d immatriculation, immatriculation, numéro d immatriculation, plaque, numéro de châssis, immat, "
        "plaque minéralogique"
    ),
    "URL": "site internet, lien, adresse web",
    Sense.NAME: "noms, appellation, dénomination",
    Sense.ID: "identifiant, identifiants, identification numéro, numéro d identification",
    Sense.NUMBER: "numéro, n°, numéros, n",
    Sense.NUMBER_OF: "nombre d, nbre de, nb de, nbr de, nbre, nb, nbr",
    Sense.CODE: "libellé code",
    Sense.DATE: "mois, heure, dates de, date et heure, semaine année, horodatage",
    Sense.YEAR: "année, exercice, an, années, année scolaire",
    Sense.PLACE: "lieu, endroit, lieux",
    Sense.COUNTRY: "pays, code pays",
    Sense.BIRTH: "naissance, naiss",
    Sense.DETENTION: "détention, rétention, incarcération, écrou",
    Sense.PERSON_EVENT: (
        "embauche, décès, entrée, sortie, mariage, admission hôpital, arrivée, départ, inscription, divorce, "
        "adhésion, hospitalisation, rendez vous, visite médicale, entrée en france, arrestation, consultation, "
        "retraite, éloignement"
    ),
    Sense.OTHER_EVENT: (
        "commande date, mise à jour, création, modification, achat, paiement, échéance, émission, délivrance, "
        "expiration titre, début, fin de, clôture, ouverture, parution, envoi, livraison, événement, "
        "facturation date, réception, validité, dernière connexion, expédition, dépôt, maj, fin"
    ),
    Sense.PERSON_ROLE: (
        "inscrit, inscrite, bénévole, hébergé, hébergée, sociétaire, licencié, licenciée, convive, invité, invitée, "
        "copropriétaire, ayant-droit, pupille, curateur, protégé, mis en cause, gardé à vue, demandeur d asile, "
        "demandeur d emploi, retraité, retraitée, paroissien, lecteur, emprunteur, souscripteur, preneur, adoptant, "
        "filleul, personne, demandeur, demandeuse, membre, bénéficiaire, conjoint, conjointe, époux, épouse, enfant, "
        "tuteur, tutrice, représentant légal, contact personne, propriétaire, titulaire, père, mère, parent 1, "
        "détenu, détenue, retenu, réfugié, réfugiée, témoin, victime, prévenu, prévenue, requérant, requérante, "
        "intimé, mandataire, candidat, candidate, assuré, assurée, allocataire, gérant, dirigeant, responsable, "
        "avocat, avocate, juge, directeur, directrice, usager, utilisateur, utilisatrice, adhérent, adhérente, "
        "proche, frère, sœur, fils, fille, participant, participante, passager, passagère, contribuable, citoyen, "
        "mineur, locataire, donateur, débiteur, accompagnant, étranger, migrant, migrante, ayant droit, plaignant, "
        "administré, habitant, déclarant, voyageur, pensionnaire, résident, résidente, héritier, défunt, défunte, "
        "interlocutrice, chauffeur, conducteur, conductrice, m mme, mme, chef de famille, foyer, coureuse, nageur, "
        "nageuse, randonneur, randonneuse, plongeur, skieur, cavalier, cavalière, danseur, danseuse, choriste, "
        "contributeur, contributrice, mécène, parrain, marraine, filleule, cotisant, cotisante, sociétaires, "
        "pensionné, pensionnée, rentier, invité d honneur, occupant, occupante, logé, accueilli, accueillie, "
        "hébergés, bailleur, copropriétaires, riverain, riveraine, voisin, voisine, curatelaire, majeur protégé, "
        "majeure protégée, sous tutelle, déposant, déposante, plaignante, mise en cause, suspecte, condamné, "
        "condamnée, écroué, écrouée, incarcéré, gardée à vue, interpellé, interpellée, auteur présumé, partie civile, "
        "disparu, disparue, décédé, décédée, sinistré, sinistrée, évacué, évacuée, déplacé, déplacée, réfugiés "
        "statutaires, exilé, exilée, demandeuse d asile, primo arrivant, mineur isolé, mna, expulsé, expulsée, marié, "
        "mariée, baptisé, baptisée, confirmand, communiant, fidèle, paroissienne, pèlerin, pèlerine, campeur, "
        "campeuse, colon, croisiériste, voyageuse, matelot, chasseur, pêcheur, randonneurs, emprunteuse, co "
        "emprunteur, cautionnaire, créancier, épargnant, épargnante, investisseur particulier, actionnaire, "
        "souscriptrice, assurés, donatrice, légataire, testateur, donataire, militaire, soldat, réserviste, ancien "
        "combattant, aidant, aidante, aidant familial, nourrice, assistante maternelle, assistant maternel, famille d "
        "accueil, adoptante, adopté, adoptée, adoptant chien, maître du chien, détenteur, détentrice, grand père, "
        "grand mère, petit fils, petite fille, oncle, tante, neveu, nièce, cousin, cousine, beau père, belle mère, "
        "veuf, veuve, orphelin, orpheline, jumeau, jumelle, concubin, concubine, partenaire pacs, pacsé, compagnon, "
        "compagne, colocataire, covoitureur, covoitureuse, sympathisant, sympathisante, pétitionnaire, signataires, "
        "convoqué, exposant personne, orateur, invités, intervenant, intervenante, usagère, bénéficiaire rsa, "
        "allocataires, mandant, mandante, coureur"
    ),
    Sense.EMPLOYEE: (
        "employé, employée, salarié, salariée, agent, collaborateur, collaboratrice, fonctionnaire, enseignant, "
        "enseignante, professeur, médecin, infirmier, infirmière, ouvrier, personnel, vendeur, vendeuse, formateur, "
        "commercial, conseiller, soignant, servante, serveur salle, serveuse, caissier, caissière, aide soignant, "
        "aide soignante, sage femme, pompier, policier, policière, gendarme, gardien, gardienne, surveillant, "
        "surveillante, auxiliaire de vie, atsem, animateur, animatrice, éducateur, éducatrice, intérimaire, "
        "saisonnier, saisonnière, conductrice de bus, livreur, technicien, technicienne, secrétaire, assistante "
        "sociale, hôtesse, magasinier, ouvrière, manutentionnaire, cuisinier, cuisinière, titulaire du poste, "
        "vacataire"
    ),
    Sense.STUDENT: (
        "élève, étudiant, étudiante, apprenti, apprentie, stagiaire, apprenant, diplômé, diplômée, boursier, écolier, "
        "écolière, collégien, collégienne, lycéen, lycéenne, doctorant, doctorante, alternant, alternante, bachelier, "
        "bachelière, interne école, demi pensionnaire, ancien élève, ancienne élève"
    ),
    Sense.PATIENT: (
        "malade, patiente, assuré social, hospitalisé, usager patient, parturiente, nouveau né, nourrisson, "
        "consultant patient, accouchée, curiste"
    ),
    Sense.CUSTOMER: (
        "client, cliente, acheteur, acheteuse, abonné, abonnée, consommateur, acheteuse en ligne, hôte, convives, "
        "passager principal"
    ),
    Sense.VOTER: "électeur, électrice, votant",
    Sense.PEOPLE: (
        "personnes, employés, salariés, élèves, étudiants, patients, habitants, hommes, femmes, enfants, "
        "usagers, agents, ménages, décès nombre, naissances, demandeurs, bénéficiaires, inscrits, votants, "
        "effectif, effectifs, clientes, détenus, visiteurs, familles, adhérents, victimes nombre, réfugiés, "
        "abonnés, adultes, nombre de personnes, nombre de patients, nombre de salariés, nombre d élèves, "
        "nombre d habitants, nombre de décès, nombre de cas, nombre d enfants, nombre de clients, "
        "nombre d employés"
    ),
    Sense.CREATOR: (
        "auteur, auteure, autrice, artiste, acteur, actrice, réalisateur, réalisatrice, compositeur, chanteur, "
        "chanteuse, écrivain, interprète artiste, peintre, personnage, scénariste"
    ),
    Sense.PLAYER: "joueur, joueuse, entraîneur, athlète, pilote, sportif, buteur, vainqueur, gagnant",
    Sense.PRODUCT: (
        "produit, produits, article, articles, marque, modèle, matériel, désignation, marchandise, véhicule, "
        "pièce détachée, équipement, voiture, taille, référence produit, désignation article"
    ),
    Sense.ORGANIZATION: (
        "entreprise, société, raison sociale, fournisseur, établissement, organisme, école, université, hôpital, "
        "banque, magasin, agence, service, employeur, fabricant, association nom, direction, ministère, "
        "structure, lycée, collège, mairie, enseigne, filiale, nom commercial, clinique, bureau, unité, "
        "laboratoire, assureur, mutuelle, cabinet"
    ),
    Sense.LOCALITY: (
        "bâtiment nom, aéroport, gare, rivière, parc, zone, équipement public, port, site, entrepôt, forêt, île, "
        "plage, musée, salle, arrêt, ligne de bus, lac, quai"
    ),
    Sense.MEDIA: (
        "titre, livre, film titre, chanson, disque, œuvre, éditeur, revue, chapitre, collection, série, ouvrage, "
        "journal nom"
    ),
    Sense.SPORT: (
        "équipe, buts, ligue, tournoi, saison, points marqués, stade, équipe domicile, compétition, championnat"
    ),
    Sense.SCIENCE: (
        "espèce, échantillon, plante, animal, culture, nom scientifique, nom commun, nom vernaculaire, arbre, gène"
    ),
    Sense.TECHNICAL: (
        "fichier, serveur, domaine, champ, projet, système, logiciel, dossier informatique, chemin, "
        "document titre, nom du fichier, nom de fichier, nom d hôte, processus, tâche, rang, ordre, ligne, "
        "objet"
    ),
    Sense.TRANSACTION: (
        "commande, facture, transaction nom, contrat, reçu, bon de commande, bon de livraison, référence, réf, "
        "colis, lot, opération, marché, devis, police, écriture, n commande, n facture, réservation, billet, "
        "virement"
    ),
    Sense.THING: (
        "description, catégorie, commentaire, commentaires, observation, observations, remarque, remarques, "
        "note interne, libellé, unité de mesure, poids, hauteur, largeur, longueur, devise, résultat, activité, "
        "thème, valeur, sujet, événement nom, couleur, superficie, surface, niveau, durée, priorité, motif, "
        "intitulé"
    ),
    Sense.GRADE: (
        "matière, cours, niveau scolaire, formation, diplôme, note examen, moyenne générale, promotion, filière, "
        "niveau d études, spécialité, semestre"
    ),
    Sense.JOB: (
        "poste, fonction, métier, emploi, profession, catégorie socioprofessionnelle, csp, intitulé du poste, "
        "qualification"
    ),
    Sense.COUNT: (
        "quantité, qté, pourcentage, taux, proportion, effectif total, fréquence, part, comptage, combien, "
        "densité, indice, quantités, nombre total, voix, sièges, suffrages"
    ),
    Sense.AVERAGE: "moyenne, moyen, médiane, minimale, maximale, âge moyen, espérance de vie, âge médian",
    Sense.TOTAL: "totaux, somme, sous total, total général, cumul, ensemble",
    Sense.MONEY: (
        "prix, montant, coût, chiffre d affaires, tva, taxe, remise, budget prévu, solde, dépense, dépenses, "
        "tarif, prix unitaire, ht, ttc, loyer, bénéfice, frais, cotisation, recettes, montant ttc, montant ht, "
        "prix de vente, impôt, marge"
    ),
    Sense.META: (
        "statut, état, nature, validité du, expire, vérifié, raison, changement, consentement, délivré par, "
        "autorité de délivrance, groupe"
    ),
    Sense.PERSONAL: (
        "personnel du, personnelle, perso, privé, privée, actuel, actuelle, légal, votre, urgence, de secours, familial"
    ),
    Sense.NEUTRAL: (
        "principal, principale, secondaire, professionnel, professionnelle, pro, bureau tel, travail, nouveau, "
        "nouvelle, dernier, dernière, autre, fixe, officiel, complémentaire"
    ),
    Sense.LINK: "de, du, des, le, la, les, d, l, à, au, aux, en, pour, par, sur, un, une, quel, quelle, est",
    Sense.DAYTIME: "jour, journée, soir, soirée, nuit, matin, après midi, midi",
}
