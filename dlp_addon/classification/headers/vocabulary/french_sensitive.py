from collections.abc import Mapping

FRENCH_SENSITIVE: Mapping[str, str] = {
    "ETHNICITY": (
        "ethnie, origine ethnique, groupe ethnique, race origine, appartenance ethnique, minorité visible, "
        "autochtone, statut autochtone, premières nations, communauté d origine, ethnie tribu, tribu, clan"
    ),
    "RELIGION": (
        "religion pratiquée, confession, culte, appartenance religieuse, confession religieuse, croyance, confession "
        "du défunt, communauté religieuse, pratique religieuse, régime religieux, baptême"
    ),
    "SALARY": (
        "salaire, salaire brut, salaire net, rémunération, salaire mensuel, salaire annuel, revenu, revenus, "
        "traitement brut, paie, salaire de base, revenu annuel, revenu mensuel, prime, indemnité, revenu fiscal, "
        "appointements, salaire horaire, taux horaire, net à payer, brut mensuel, quotient familial, salaire de "
        "référence, salaire imposable, net imposable, net versé, brut annuel, traitement indiciaire, indice majoré, "
        "indice brut, solde militaire, pension de retraite, montant de la pension, retraite mensuelle, montant de l "
        "allocation, rsa, aah, apl, ressources mensuelles, revenus du foyer, revenus mensuels, reste à vivre, "
        "gratification, honoraires, émoluments"
    ),
    "HEALTH": (
        "diagnostic, cim 10, cim10, code cim, médicament, médicaments, groupe sanguin, allergie, allergies, "
        "pathologie, maladie, maladies, handicap, antécédents médicaux, traitement médical, ordonnance, prescription "
        "médicale, posologie, symptôme, symptômes, grossesse, invalidité, médication, état de santé, affection, ald, "
        "arrêt maladie, vih, rqth, statut vaccinal, motif d hospitalisation, tension artérielle, cause du décès, cim, "
        "blessure, blessures, blessures conditions, nature des lésions, lésion, lésions, siège des lésions, problème "
        "de santé, problèmes de santé, état de santé général, trouble, troubles, troubles dys, pathologies, "
        "antécédents, antécédents familiaux, effet indésirable, événement indésirable, effets indésirables, motif de "
        "consultation, motif d admission, motif de passage, motif médical, motif d arrêt, arrêt de travail, "
        "inaptitude, aptitude médicale, restriction médicale, restrictions médicales, aménagement de poste, "
        "aménagements, besoins particuliers, besoins spécifiques, besoin éducatif particulier, mdph, taux d "
        "incapacité, taux d invalidité, type de handicap, reconnaissance handicap, situation de handicap, gir, niveau "
        "gir, degré de dépendance, dépendance, perte d autonomie, mobilité réduite, pmr, fauteuil roulant, prothèse, "
        "régime alimentaire, intolérance, intolérances, allergène, allergies alimentaires, traitement en cours, "
        "traitements, traitements en cours, médicament prescrit, prescription, ordonnances, vaccins, vaccination, "
        "vaccin reçu, rappel vaccin, résultat de laboratoire, résultat du test, résultat test, dépistage, sérologie, "
        "charge virale, tuberculose, grossesse en cours, enceinte, semaines de grossesse, terme prévu, date prévue d "
        "accouchement, accouchement, ivg, contraception, cancer, tumeur, biopsie, chirurgie, intervention "
        "chirurgicale, opération chirurgicale, greffe, dialyse, diabète, hypertension, asthme, épilepsie, santé "
        "mentale, trouble psychique, dépression, anxiété, risque suicidaire, addiction, addictions, consommation de "
        "drogues, consommation d alcool, tabac, fumeur, fumeuse, glycémie, imc, poids taille, maladie "
        "professionnelle, accident du travail, séquelles, cause de décès, groupe rhésus, don d organes, soins, plan "
        "de soins, suivi psychologique, suivi médical, hospitalisation motif, constat médical, observations "
        "médicales, vulnérabilité, vulnérabilités, torture subie, trauma"
    ),
    "HEALTH?": "traitement, vaccin, vaccination covid, santé, régime",
    "CRIMINAL": (
        "casier judiciaire, infraction, condamnation, condamnations, délit, antécédents judiciaires, peine, motif d "
        "incarcération, chef d accusation, crime commis, infractions, antécédents criminels, mise en examen, "
        "inculpation, motif d écrou, motif de garde à vue, peine prononcée, nature de l infraction, condamnation "
        "prononcée, mandat d arrêt, bracelet électronique, sursis, libération conditionnelle, contrôle judiciaire, "
        "caution judiciaire, récidive, violences conjugales, ordonnance de protection, sanction disciplinaire, faute "
        "disciplinaire, plainte pour, bulletin n 2, bulletin n 3, extrait de casier"
    ),
    "IMMIGRATION_STATUS": (
        "statut migratoire, statut d immigration, demande d asile, statut de réfugié, statut d asile, situation "
        "administrative, type de visa, type de titre de séjour, asile, oqtf, statut de séjour, motif de séjour, droit "
        "d asile, protection subsidiaire, statut du demandeur d asile, décision ofpra, situation migratoire, statut "
        "légal, statut au pays, statut dans le pays, statut au canada, statut en france, statut de résidence, statut "
        "de résident, titre de séjour type, nature du titre, type de permis, catégorie de visa, sans papiers, "
        "apatride, apatridie, mode d entrée, date d entrée en france, date d arrivée au pays, protection "
        "internationale, protection temporaire, bénéficiaire de la protection, dubliné, procédure dublin, motif de "
        "persécution, motif de la demande d asile, cnda, ofpra, regroupement familial, naturalisation, parcours "
        "migratoire, itinéraire migratoire, régularisation, avis d expulsion, mesure d éloignement, catégorie d "
        "immigration, droit de séjour, visa long séjour"
    ),
    "DETENTION_FACILITY": (
        "lieu de détention, centre de rétention, centre de détention, établissement pénitentiaire, lieu de rétention, "
        "cra, maison d arrêt, lieu d incarcération, prison actuelle, centre pénitentiaire, quartier de détention, "
        "bâtiment de détention, lieu d écrou, lieu de garde à vue, local de rétention, zone d attente, foyer d "
        "hébergement, centre d accueil, cada, hébergement actuel"
    ),
    "POLITICAL": (
        "parti politique, affiliation politique, opinion politique, opinions politiques, appartenance politique, "
        "étiquette politique, parti, nuance politique, tendance politique, sympathie politique, intention de vote, "
        "adhérent au parti, militant, militante, mandat politique, soutien à, parti soutenu"
    ),
    "UNION_MEMBERSHIP": (
        "syndicat, appartenance syndicale, affiliation syndicale, syndiqué, adhérent syndicat, adhésion syndicale, "
        "organisation syndicale, délégué syndical, cotisation syndicale, section syndicale, gréviste, jour de grève, "
        "syndicat d appartenance"
    ),
    "SEXUAL_ORIENTATION": "orientation sexuelle, vie sexuelle, préférence sexuelle, identité sexuelle, lgbtqi",
    "BIOMETRIC": (
        "empreinte digitale, empreintes digitales, données biométriques, empreintes, empreinte, reconnaissance faciale"
    ),
    "DETENTION_FACILITY?": "cellule",
    "SALARY?": "brut",
}
"""Health, offences, status, belief, membership and pay."""
