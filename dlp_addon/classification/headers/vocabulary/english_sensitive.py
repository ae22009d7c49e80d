from collections.abc import Mapping

ENGLISH_SENSITIVE: Mapping[str, str] = {
    "ETHNICITY": (
        "ethnicity, race, ethnic group, ethnic origin, ethnic background, race ethnicity, tribe, caste, hispanic, "
        "hispanic origin, hispanic or latino, racial group, ethnic, ethnicity code, race code, tribal affiliation, "
        "skin color, complexion, indigenous status, clan, ancestry, aboriginal, aboriginal status, indigenous, first "
        "nations, social category, sub tribe, ethnic heritage, racial identity, race of child, ethnic category, "
        "scheduled caste, tribe or clan, nation or tribe"
    ),
    "RELIGION": (
        "religion, faith, religious denomination, creed, religious affiliation, religious belief, church membership, "
        "religious preference, religious group, confession, parish member, sect, faith group, kosher halal, baptised, "
        "baptized, congregation, religion of child, mosque attended, church attended"
    ),
    "HEALTH": (
        "diagnosis, diagnoses, diag, dx, icd, icd 9, icd 10, icd 11, icd code, icd10, icd9, diagnosis code, "
        "medication, medications, medicine prescribed, drug prescribed, prescription, rx, prescribed drug, blood "
        "type, blood group, allergy, allergies, medical condition, medical conditions, health condition, disability, "
        "disabilities, disability status, hiv, hiv status, symptom, symptoms, medical history, medical record, "
        "treatment plan, dg 1 3, adm dx, dx 1, dx code, comorbidity, comorbidities, chief complaint, mental health, "
        "mental health status, pregnancy, pregnant, vaccination status, immunization, vaccine dose, lab result, test "
        "result, covid result, blood pressure, heart rate, bmi, cholesterol, smoking status, smoker, mental illness, "
        "chronic illness, chronic condition, disease status, cancer stage, cpt code, procedure code, health status, "
        "surgical history, dosage, cause of death, prognosis, disorder, medical notes, clinical notes, treating "
        "physician notes, hba1c, glucose, primary diagnosis, discharge diagnosis, histology, covid 19 status, special "
        "needs, handicap, drg, snomed, medical problem, meds, health history, substance abuse, overdose, sae term, ae "
        "term, adverse event, adverse events, adverse reaction, meddra, meddra term, meddra pt, injuries, nature of "
        "injury, body part injured, body part affected, injured body part, part of body, impairment, impairments, sen "
        "need, sen status, iep, iep status, dietary restriction, dietary requirement, dietary need, special diet, "
        "presenting problem, presenting complaint, presenting concern, reason for admission, reason for "
        "hospitalization, clinical finding, physical findings, exam findings, tb status, tb result, covid test, "
        "immunisation, immunisation status, cd4, cd4 count, viral load, gravida, lmp, suicide risk, risk of suicide, "
        "self harm, self harm risk, substance use, substance misuse, alcohol use, alcohol misuse, addiction, sobriety "
        "date, clean date, tumor site, tumour site, tumor, tumour, cancer type, cancer site, biopsy, biopsy result, "
        "care needs, mobility aid, wheelchair, wheelchair user, sick leave reason, fit note, work restriction, "
        "accommodation needed, reasonable accommodation, reasonable adjustment, genetic test, transplant, dialysis, "
        "ailment, co morbidity, co morbidities, pmh, past medical history, family history, family hx, medical hx, hx, "
        "audiogram, hearing loss, prosthesis, pacemaker, insulin, seizure, asthma, diabetes, diabetic, epilepsy, "
        "epipen, qualifying condition, qualifying disability, dsm, dsm 5, gcs, underlying condition, underlying "
        "conditions, known conditions, pre existing condition, preexisting condition, preexisting conditions, "
        "existing conditions, long term condition, health issue, health problem, health concern, medical need, "
        "medical alert, medical concern, medical issue, medical restriction, blood pressure reading, blood sugar, "
        "oxygen saturation, spo2, gestational age, gestation weeks, weeks pregnant, trimester, birth weight, "
        "antenatal risk, delivery type, miscarriage, abortion, contraception, sti result, std result, hepatitis, "
        "hepatitis b, tb screening, malaria test, sickle cell, mental disorder, ptsd, anxiety, depression score, phq "
        "9, gad 7, autism, adhd, learning disability, learning difficulty, behavioral needs, eating disorder, phobia, "
        "trauma, torture, injury sustained, fracture, lesion, ecg, ekg, mri, x ray finding, echo finding, lab "
        "finding, pathology, pathology result, hospitalized for, reason for leave medical, sick note, medical leave, "
        "occupational disease, exposure result, drug test, drug test result, drug screen, prescribed, prescribed "
        "medication, current medication, regular medication, medications taken, organ donated, care plan, nursing "
        "diagnosis, icd diagnosis, snomed ct, read code, hospice diagnosis, fall risk, code status, dnr, advance "
        "directive"
    ),
    "HEALTH?": (
        "disease, condition, illness, vaccine, vaccinated, vaccination, treatment, drug, drug name, injury, weight "
        "kg, therapy, dose, height cm, procedure, medical, body weight, body temperature, triage, health, triage "
        "level, surgery, diet, mobility, findings, body part, bp, care level, due date edd, absence reason, reason "
        "for visit, weight lbs, height in, pulse, temp c, operation performed, implant, aid needed, assistance "
        "needed, restrictions medical"
    ),
    "CRIMINAL": (
        "criminal record, criminal history, offense, offence, charge, charges, conviction, convictions, arrest "
        "charge, crime, crimes, felony, misdemeanor, sentence, prior convictions, criminal charge, rap sheet, "
        "warrant, criminality, offense code, most serious conviction, most serious criminal charge, msc charge, gang "
        "affiliation, gang member, criminal background, sentence length, statute violated, crime committed, parole "
        "status, probation status, sex offender, conviction status, arrest history, offense description, background "
        "check, indictment, charge description, prior arrest, priors, plea, bail amount, bail set, bond amount, bond "
        "set, dbs, dbs check, dbs result, dbs status, crb, crb check, gang name, risk of reoffending, reoffending "
        "risk, recidivism risk, time served, penal code, penal section, allegation, disciplinary action, disciplinary "
        "record, custody level, index offence, most serious offense, ncic code, ori charge, arresting charge, arrest "
        "reason, reason for arrest, booking charge, statute charged, sentence imposed, sentence start, prison "
        "sentence, fine imposed, community service hours, restraining order, protective order, criminal case, pending "
        "charge, victim of, domestic violence, dv history, sexual assault, abuse type, type of abuse, misconduct, "
        "police record, police clearance"
    ),
    "IMMIGRATION_STATUS": (
        "immigration status, asylum status, visa status, visa type, visa category, visa class, refugee status, class "
        "of admission, coa, legal status, lawful status, residency status, resident status, removal status, "
        "deportation status, asylum decision, asylum claim, asylum application status, immigration category, "
        "undocumented, daca, daca status, tps, tps status, final order, final order of removal, order of removal, "
        "removal proceedings, green card status, work permit status, immigration court, apprehension method, "
        "apprehension date, entry status, manner of entry, credible fear, voluntary departure, departure country, "
        "asylum, protection status, inadmissibility, immigration judge, notice to appear, nta, custody status, "
        "humanitarian status, unhcr status, work authorization, employment authorization, status of residence, "
        "removal order, parole type, immigration case status, migration status, status in country, status in the "
        "country, status in the us, status in us, status in uk, settled status, euss, euss status, leave to remain, "
        "ilr, right to work, rtw, rtw status, nrpf, no recourse to public funds, h 1b, h1b, sponsorship status, "
        "residency, naturalization, naturalisation, naturalization status, date of entry to us, entry date us, cf "
        "outcome, deportable, alien status, documented status, stateless, statelessness, persecution ground, ground "
        "of persecution, fear of return, rsd status, rsd, i 589, i 485, i 765, i 130, i 862, i589, i485, i765, i130, "
        "citizenship application, arrival status, entry without inspection, ewi, parole status immigration, "
        "removability, inadmissibility ground, country feared, asylum interview, asylum office, refugee card, ead "
        "category, ead, work permit type, residence permit type, type of permit, pathway to status, immigration "
        "history, immigration history notes, migratory status, temporary protection, resettlement status, returnee "
        "status, idp status, displacement status, displaced from, trafficking status, refugee category"
    ),
    "DETENTION_FACILITY": (
        "detention facility, detention center, detention centre, detention location, place of detention, "
        "detained at, det fac, det facility, det loc, det ctr, detention site, detention place, "
        "holding facility, detention loc, detention camp, "
        "current facility, book in facility, booking facility, jail, prison, correctional facility, "
        "facility of detention, detloc, custody location, cell block, detention center name, prison name, "
        "jail name, camp name, housing unit"
    ),
    "POLITICAL": (
        "political affiliation, political party, party affiliation, political views, party membership, party "
        "registered, registered party, political opinion, party registration, voted for, voter party, party "
        "preference, party code, party cd, party affil, political orientation, party enrollment, political belief, "
        "political leaning, vote intention, partisanship, candidate supported, support score, political donation, "
        "party donor, campaign donation, political activity, party role, party position, party branch, supporter "
        "level, supporter id score, will vote for, ideology"
    ),
    "POLITICAL?": "party",
    "UNION_MEMBERSHIP": (
        "union membership, union member, trade union, labor union, labour union, union, union local, union name, "
        "union status, union dues, union code, bargaining unit, trade union membership, member of union, strike "
        "participation, shop steward name, union fee, union role, union delegate, dues paid union, strike status, "
        "check off, dues checkoff"
    ),
    "SEXUAL_ORIENTATION": (
        "sexual orientation, sexuality, sexual preference, orientation sexual, lgbt, lgbtq, sex life, sexual "
        "identity, lgbt status, lgbtq status, transgender, gender history, sogi, lgbtqi, lgbtqia, lgbtqia status, "
        "same sex partner, orientation sogi"
    ),
    "BIOMETRIC": (
        "fingerprint, fingerprints, fingerprint id, biometric, biometrics, face id, iris, iris scan, retina, retina "
        "scan, facial recognition, voice print, voiceprint, face template, palm print, dna profile, dna sample id, "
        "face encoding, biometric template, facial image, face embedding, eye color, hair color, tattoo, tattoos, "
        "scars, scars marks tattoos, dna, eye colour, hair colour, eye colours, distinguishing marks, distinguishing "
        "features, scars marks, photo of face, thumb print, thumbprint, palm vein, gait"
    ),
    "SALARY?": "gross, net, sal, allowance, benefit, arrears",
    "SALARY": (
        "salary, annual salary, base salary, salaries, wage, wages, hourly rate, pay rate, base pay, gross pay, net "
        "pay, income, annual income, household income, compensation, total compensation, take home pay, earnings, "
        "remuneration, payroll, gross salary, net salary, pay, monthly salary, annual pay, regular pay, overtime pay, "
        "bonus, stipend, pension, pension amount, salary amount, hourly wage, pay grade, annualized salary, gross "
        "income, monthly income, tips, overtime earnings, base compensation, yearly salary, ctc, net worth, credit "
        "score, gross earnings, basic salary, take home, benefit amount, benefits amount, rate of pay, agi, adjusted "
        "gross income, ote, gross wage, net wage, w 2 wages, hourly wages, pay per hour, weekly wage, daily wage, day "
        "rate, basic pay, base rate, salary band, salary grade, pay band, pay scale, commission earned, severance, "
        "annual earnings, monthly earnings, disposable income, rent arrears, family income, parental income, welfare "
        "amount, child support amount, alimony, ssi amount"
    ),
    "CRIMINAL?": "violation type",
    "IMMIGRATION_STATUS?": "visa permit, permit type, protection type, port of entry",
    "SEXUAL_ORIENTATION~": "identifies as, orientation",
}
"""Health, offences, status, belief, membership and pay."""
