from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

ENGLISH_THINGS: Mapping[str, str] = {
    "US_SSN": (
        "ssn, social security number, social security no, social security, soc sec, soc sec no, social, s s n, "
        "ss #, ss number, ss no, social security #, ssn last 4, ssn last4, last 4 ssn, last 4 of ssn, "
        "last four ssn, ssno, ssn4, socsec, social sec number, social sec no, soc sec num, ssn 4, last 4 social, "
        "ssnum, ss num, social insurance no us"
    ),
    "US_ITIN": "itin, individual taxpayer identification number, individual taxpayer id",
    "TAX_ID": (
        "tax id, taxpayer id, tin, taxpayer identification number, tax identification number, tax number, tax no, tax "
        "file no, taxpayer number, tax reference, utr, unique taxpayer reference, tax payer id, ssn ein, ssn tin, "
        "taxid, pps, ppsn, pps number, kra pin, tax pin"
    ),
    "NATIONAL_ID": (
        "national id, national identity number, national identification number, national id number, national id card, "
        "id card, identity card, id card number, national identity, nid, identity document number, cnic, nic, nic no, "
        "civil id, citizen id, citizen number, personal identity number, identity card number, national number, "
        "government id, nationalid, personal identification number, personal number, state id, emirates id, iqama, "
        "iqama number, identity document, oib, cnp, egn, jmbg, kennitala, identity no, natl id, gov id, "
        "identification document, photo id, cpr, cpr number, fødselsnummer, personal code, national insurance id, "
        "national identifier, qid, omang, ghana card, huduma, huduma number, nat id, nat id no, philhealth no, "
        "philhealth number, national card number, citizen card, id doc no, id document no, voter or national id, "
        "tazkira, tazkira no, e tazkira, fayda, fayda number, zairyu card, afm, amka, curp, dui, cui, rut, rg number, "
        "id card #, state id no"
    ),
    "PASSPORT_NUMBER": (
        "passport, passport number, passport no, passport num, passport id, pp no, ppt no, passportno, pspt, passport "
        "#, travel document number, travel document, ppno, passport nbr, psprt, pass no, travel doc no, travel "
        "document no, travel doc, travel doc number, td no, laissez passer no"
    ),
    "DRIVER_LICENSE": (
        "driver license, drivers license, driver licence, driving license, driving licence, "
        "license number driver, dl, dl no, dl number, dln, driver license number, drivers license number, "
        "driver lic, dl #, drv lic, drivers lic, dlnum, oln, driver's permit, drivers licence, driver permit, "
        "drivers lic no, driving permit, operator license"
    ),
    "US_ALIEN_REGISTRATION_NUMBER": (
        "a number, a #, alien number, alien registration number, alien no, a no, a num, alien #, alien reg no, "
        "anumber, a file number, a file, alien id, anum, uscis number, uscis #, alien registration no, "
        "alien registration, alien reg number, a nbr, ano, alien file number, uscis no, a file no, "
        "a registration number, alien num, a numbers, arn"
    ),
    "US_USCIS_RECEIPT_NUMBER": (
        "receipt number uscis, uscis receipt number, uscis receipt, uscis receipt no, i 797 receipt, "
        "i797 receipt number, uscis case number, i 130 receipt, i 765 receipt, uscis receipt #, "
        "petition receipt number, ioe number, form i 797 number, i 589 receipt"
    ),
    "US_I94_NUMBER": (
        "i 94, i94, i 94 number, i94 number, i 94 no, i94 no, admission number, i 94 admission number, "
        "i 94 record number, admission i 94 number, arrival departure record number, arrival departure record, "
        "i94 admission number, form i 94"
    ),
    "VISA_NUMBER": (
        "visa number, visa no, visa foil, visa foil number, visa #, visa control number, residence permit, "
        "sevis id, sevis number, sevis no, residence permit number, green card number, "
        "permanent resident card number, residence card number, brp number, resident card number, "
        "resident permit, brp, residence permit no, ead number, work permit number, ead card number, "
        "laissez passer number, visa id, work permit no, permanent resident number, green card no, sevis"
    ),
    "VISA_NUMBER?": "visa, green card, work permit",
    "MEDICAL_LICENSE": (
        "dea number, dea no, medical license, medical license number, medical licence number, physician license"
    ),
    "US_NPI": "npi, national provider identifier, npi number, provider npi, rendering npi",
    "PATIENT_ID!": (
        "mrn, medical record number, medical record no, hospital number, chart number, chart no, chart id, medical "
        "rec no, hospital no, patient mrn, encounter patient id, mrn no, health record number, hosp no, uhid, pid 2, "
        "pid 3, enterprise mrn, subject id, subjid, usubjid, medical record #, med rec #, patient chart, hcn, health "
        "card no, folder no, folder number, opd number, ipd number, art number, clinic number, screening number, "
        "randomisation number, randomization number, subject no, rand no"
    ),
    "US_HEALTH_INSURANCE_MEMBER_ID": (
        "insurance member id, health insurance number, insurance id, health plan id, subscriber id, "
        "policy member id, insurance policy number, health card number, health insurance id, "
        "insurance member number, medicaid id, medicaid number, health plan member id, health plan number, hicn, "
        "insured id, insurance no, insurance card number, medicaid no"
    ),
    "US_MBI": (
        "mbi, medicare beneficiary identifier, medicare number us, medicare id, medicare beneficiary id, medicare no"
    ),
    "AU_MEDICARE": "medicare number, medicare card number, medicare card",
    "US_CLAIM_NUMBER": "medical claim number, insurance claim number, health claim number",
    "US_PRESCRIPTION_NUMBER": "prescription number, rx number, rx no, rx #, prescription no",
    "US_PRIOR_AUTHORIZATION_NUMBER": (
        "prior authorization number, prior auth number, prior authorization, prior auth no"
    ),
    "US_REFERRAL_NUMBER": "referral number, referral no",
    "UK_NHS": "nhs number, nhs no, nhs, nhsnumber, nhs num, chi number",
    "UK_NINO": (
        "national insurance number, nino, ni number, national insurance no, ni no, national insurance, nat ins no"
    ),
    "CA_SIN": "sin, social insurance number, social insurance no, sin number",
    "AU_TFN": "tfn, tax file number",
    "AU_ABN": "abn, australian business number",
    "AU_ACN": "acn, australian company number",
    "IN_AADHAAR": (
        "aadhaar, aadhar, aadhaar number, aadhar no, uidai, aadhaar card, adhar, aadhaar no, aadhar number, adhaar"
    ),
    "IN_PAN": "pan number, pan no, pan card, permanent account number, pan card number, pan, pan id",
    "IN_VOTER": "epic number, epic no, voter id card, epic card",
    "IN_GSTIN": "gstin, gst number, gst no",
    "NG_NIN": "nin, national identification number nigeria, nimc number",
    "PH_TIN": "bir tin",
    "PH_UMID": "umid, crn umid, umid number, philsys number, philsys",
    "SG_NRIC_FIN": "nric, nric no, fin number, nric fin, nric number, fin no",
    "SG_UEN": "uen",
    "TH_TNIN": "thai national id, thai id",
    "FI_PERSONAL_IDENTITY_CODE": "hetu, henkilötunnus, personal identity code",
    "SE_PERSONNUMMER": "personnummer, personnr, pnr sweden, samordningsnummer",
    "SE_ORGANISATIONSNUMMER": "organisationsnummer, orgnr",
    "ZA_ID_NUMBER": "south african id, rsa id, sa id number, rsa id number",
    "ZA_COMPANY_REGISTRATION": "company registration number, company number, company reg no",
    "US_PROVIDER_TAX_ID": "provider tax id, provider tin",
    "DE_VAT_ID": "vat number, vat id, vat no, vat registration number, vat reg no",
    "EMPLOYEE_ID!": (
        "payroll number, payroll no, payroll id, badge number, badge no, personnel number, staff id, emplid, "
        "empid, empno, eeid, badge id, personnel no, clock number, workday id, employee no, badge, payrollid, "
        "pernr, perner, staff number, clock no, service no, service number, force number, collar number, collar no, "
        "shoulder number, warrant number"
    ),
    "EMPLOYEE_ID~": "file #",
    "NATIONAL_ID~": "document no, document number, doc no, doc number, id document, identity document",
    "STUDENT_ID!": (
        "matriculation number, matriculation no, roll number, roll no, matric no, enrollment number, enrolment "
        "number, admission no, enrollment no, rollno, lrn, pupil number, upn, student number, ssid student, hall "
        "ticket number, matric number, uln, index number student, exam index no, learner number, seat number exam"
    ),
    "CASE_NUMBER!": (
        "case number, case no, case id, docket number, docket no, docket, case file number, file number, "
        "case file, caseid, caseno, case #, dossier number, matter number, court case number, court file number, "
        "docket id, cause number, case ref, case reference, case reference number, incident case number, "
        "eoir case number, eid number, booking number, cause no, file no, cs no, subject case id, encounter id, "
        "booking id, dossier, dossier no"
    ),
    "VOTER_ID!": (
        "voter id, voter registration number, voter number, voter registration no, voter id number, voter reg no, "
        "voterid, vuid, voter file id, state voter id, voter file vanid, vanid"
    ),
    "CUSTOMER_ID!": (
        "customer number, customer id, customer no, client id, account holder id, loyalty number, loyalty card "
        "number, frequent flyer number, membership number, membership no, membership id, client number, client no, "
        "custid, custno, crm id, loyalty id, policyholder id, library card number, library card no, frequent flyer "
        "no, ffn, backer number, backer uid, loyalty card no, membership card no, season ticket no"
    ),
    "PERSON_ID!": (
        "person id, personid, individual id, applicant id, beneficiary id, detainee id, inmate number, "
        "booking subject id, inmate id, jail id, fbi number, fins number, fin subject id, household id, "
        "sid number, member number, member id, person number, orcid, orcid id, doc number inmate, unhcr number, "
        "unhcr id, proGres id, registration group id, subject number, unique identifier"
    ),
    "CREDIT_CARD": (
        "credit card, card number, credit card number, card no, cc number, debit card, debit card number, cc no, "
        "cardnumber, cc num, pan card no, ccn, cardno, payment card, ccnum, card num, credit card no, "
        "primary account number, cc #, card #, cc, card pan, visa card"
    ),
    "BANK_ACCOUNT": (
        "bank account, account number, account no, acct no, acct number, bank account number, account num, acct, "
        "acct #, bank acct, checking account, savings account, bank acc no, accountnumber, accountno, acc no, "
        "account #, a c no, acct num, acct nbr, bank account no, deposit account, direct deposit account, "
        "beneficiary account, account nbr, bank details, acc number, clabe"
    ),
    "IBAN_CODE": "iban, iban number, iban no, international bank account number, iban code",
    "ABA_ROUTING_NUMBER": (
        "routing number, aba, routing no, aba number, aba routing number, routing transit number, rtn, "
        "routing #, sort code, routing num"
    ),
    "CRYPTO": (
        "wallet address, bitcoin address, btc address, crypto wallet, wallet, eth address, ethereum address, "
        "crypto address, bitcoin wallet"
    ),
    "USERNAME~": "login, logon, nick, nickname online, telegram handle, instagram handle, discord tag",
    "USERNAME": (
        "username, user name, userid, user id, login id, login name, logon name, screen name, screenname, "
        "user login, usr, uname, twitter handle, twitter, instagram, telegram, skype, skype id, "
        "usr name, samaccountname, upn name, user principal name, usrid, facebook, linkedin, social media, "
        "discord, github username, alias account, social handle, user nm, login user, windows account, wechat, "
        "line id, wechat id, slack id, network id, usernm, ad account, kakao id"
    ),
    "PASSWORD": (
        "password, passwd, pwd, passcode, pin, passphrase, pin number, pass word, password hash, "
        "hashed password, user password, pin no, temp password, initial password, login password, pw, pass, "
        "passwd hash, pass phrase, default password, secret pin, pwd hash, atm pin"
    ),
    "SECRET": (
        "secret, token, api key, apikey, secret key, access key, private key, access token, auth token, "
        "refresh token, client secret, api secret, security answer, secret answer, api token, encryption key, "
        "session token, bearer token, secret access key, credential, credentials, cvv, cvc, cvv2, "
        "security question, otp, totp secret, ssh key, connection string, recovery code, mfa secret, "
        "recovery key, license key"
    ),
    "IP_ADDRESS": (
        "ip, ip address, ip addr, ipaddr, ipv 4, ipv 6, ipv4, ipv6, ipaddress, client ip, source ip, "
        "remote addr, remote ip, src ip, dst ip, dest ip, ip v4, login ip, user ip, ip adress, remote address, "
        "last ip, destination ip, ipv4 address, ipv6 address"
    ),
    "MAC_ADDRESS": "mac, mac address, mac addr, macaddress, wifi mac, ethernet address, bssid, hardware address",
    "DEVICE_ID": (
        "device id, imei, imei number, imsi, device identifier, udid, serial number device, device serial, "
        "advertising id, idfa, gaid, aaid, android id, meid, iccid, sim number, sim card number, "
        "device serial number, deviceid, device uuid, sim no, sim serial, imei no, cookie id"
    ),
    "VEHICLE_ID": (
        "vin, vehicle identification number, license plate, licence plate, plate number, plate no, registration "
        "plate, vin number, number plate, vehicle registration, vehicle registration number, plate, license plate "
        "number, vehicle reg, tag number vehicle, vin no, car plate, vehicle plate, vehicle number, vehicle no, car "
        "registration, reg plate, lic plate, car reg, vehicle tag, boat registration of owner"
    ),
    "URL": (
        "url, website, web site, web address, homepage, link, uri, web page, hyperlink, profile url, "
        "linkedin url, facebook url, web, webpage, weblink"
    ),
    "UUID": "uuid, guid, unique id",
    Sense.PRODUCT: (
        "product, item, article, goods, brand, make, model, sku, part, material, component, asset, merchandise, "
        "inventory, stock, device, equipment, machine, tool, supply, ingredient, food, dish, recipe, "
        "medicine name, variety, size, pack, package, upc, ean, barcode, asin, gtin, isbn, manufacturer part, "
        "catalog, catalogue, spare part, furniture, flavor, garment, printer, laptop, computer, engine, "
        "aircraft, vehicle, car, ship, vessel, boat, truck, bike, train, battery, appliance, drug product, wine, "
        "beer, plant name, toy, game, drink, beverage, menu, commodity, hardware, parcel, container, sensor, "
        "camera"
    ),
    Sense.ORGANIZATION: (
        "embassy, consulate, high commission, field office, motel, diner, cafe, café, pub, "
        "bar name, bakery, salon, dealership, establishment, practice, "
        "veterinary practice, winery, brewery, farm shop, pharmacy name, dispensary, "
        "account name, company, organization, organisation, org, corp, corporation, firm, business, employer, "
        "institution, "
        "agency, vendor, supplier, manufacturer, school, university, college, hospital, bank, store, shop, "
        "department, dept, division, office, branch, legal entity, entity, carrier, distributor, publisher, "
        "retailer, merchant, restaurant, hotel, clinic, church, club, association, ngo, partner organization, "
        "court, ministry, government, authority, committee, business unit, operator, airline, franchise, "
        "provider, brand owner, company name, employer name, business name, contractor, dealer, reseller, "
        "laboratory, lab, pharmacy, trust, foundation, nonprofit, charity, charity name, brokerage, broker, "
        "law firm, sub department, business partner, competitor, exhibitor, tenant organization, publisher name, "
        "legal business name, trading name, trade name, dba, doing business as, owner organization, insurer, "
        "insurance, insurance company, payer organization, health plan, labels, label, studio, network, "
        "team department, account company, group company"
    ),
    Sense.LOCALITY: (
        "building, facility, station, airport, port, river, mountain, lake, park, island, landmark, room, "
        "warehouse, zone, sector, terminal, bridge, road, route, stop, camp, hall, stadium, bin location, "
        "property, field, farm, garden, dam, bay, trail, beach, basin, block group, census tract, tract, fips, "
        "geography, locale, geo area, county seat, museum, theater, theatre, library, highway, intersection, "
        "aisle, shelf, capital, parking"
    ),
    Sense.MEDIA: (
        "title, film, movie, book, album, song, track, episode, show, series, genre, chapter, article title, "
        "headline, journal, magazine, newspaper, video, podcast, channel, image, photo, picture, artwork, "
        "painting, poem, play, lyrics, publication, paper, abstract, keyword, keywords, caption, edition, "
        "volume, page, pages, paragraph, section, text, content, subtitle, director film, comic, "
        "franchise title, imdb, rating film, award"
    ),
    Sense.SPORT: (
        "team, goals, league, match, tournament, championship, home team, away team, score, scores, innings, wins, "
        "losses, medal, medals, sport, race name, race id, race time, points, assists, position played, stadium name, "
        "squad, jersey, jersey number, shirt number, home goals, lap, heat, horse, grand prix, circuit, club name, "
        "opponent, batting, round, olympics, event sport, race date, race distance, finish position, gun time, chip "
        "time, net time, finish time, split time, finishing time, official time, age category, age grade, overall "
        "place, gender place, division place"
    ),
    Sense.SCIENCE: (
        "species, sample, specimen, gene, genus, protein, chromosome, strain, organism, animal, bird, plant, tree, "
        "crop, soil, compound, chemical, element, molecule, planet, star, galaxy, mineral, experiment, assay, taxon, "
        "taxonomy, kingdom, phylum, breed, pet, dog, horse breed, fish, insect, reagent, antibody, cell line, "
        "isolate, variant, allele, scientific name, common name, biomarker, wavelength, latin name, flower, virus"
    ),
    Sense.TECHNICAL: (
        "host, file, filename, file name, hostname, host name, domain, server, path, directory, folder, version, "
        "status code, port number, protocol, process, thread, table, column, field name, database, schema, "
        "query, method, function, class name, variable, parameter, module, namespace, node, cluster, instance, "
        "container name, service, application name, app, app name, software, program, browser, os, "
        "operating system, user agent, log, log level, error, exception, message, request, response, http, "
        "endpoint, api, repository, repo, commit, build, job name, task, command, script, template, config, "
        "setting, format, encoding, checksum, hash, md5, sha256, bytes, size bytes, domain name, display name, "
        "tag, tags, project, ticket, sprint, epic, issue id, issue number, dataset, attribute, feature, layer, "
        "object, property name, menu name, display, screen, page name, event name, campaign, campaign name, "
        "subject line, workflow, step, rule, metric, kpi, dimension, indicator, index, row, record, row number, "
        "row id, seq, sequence, sequence number, s no, sl no, sr no, serial, serial no, serial number, sno, "
        "line, line number, line no, rank, ranking, rank no, order by, asset tag, asset id, widget, plugin, "
        "package name, file id, document, doc, form, attachment, attachments, sheet"
    ),
    Sense.TRANSACTION: (
        "order, purchase, report, invoice, transaction, receipt, purchase order, po number, po, shipment, "
        "tracking, tracking number, tracking no, ticket number, payment, reference, ref, ref no, "
        "reference number, confirmation, batch, lot, lot number, bill, voucher, quote, contract, agreement, "
        "tender, bid, deal, sales order, order line, line item, ledger, gl account, account code, "
        "chart of accounts, cost center, journal entry, check number, cheque number, check no, claim, policy, "
        "grant, award number, permit, license, licence, certificate, coupon, subscription, plan, "
        "booking reference, reservation, waybill, awb, txn, trx, trans, po no, inv, remittance, refund, return, "
        "request number, work order, wo, requisition, rma, consignment, trade, lease"
    ),
    Sense.THING: (
        "category, subcategory, description, desc, descr, comment, comments, note, notes, remark, remarks, "
        "details, detail, unit, uom, units, currency, weight, height, width, depth, length, distance, "
        "temperature, speed, color code, color, colour, event, shape, capacity, volume ml, pressure, humidity, "
        "power, energy, topic, theme, activity name, project name, event name, event title, group name, "
        "team name, meeting, survey, question, answer, priority, severity, result, results, value, values, data, "
        "measurement, reading, level, option, choice, feedback, purpose, other, misc, attribute name, "
        "characteristic, policy name, program name, law, act, bill name, storm, hurricane, planet name, "
        "accident, incident, crime scene, holiday, weather, disaster, list, name of product, service name, "
        "plan name, hours, duration, days, source, variable name, statistic, scenario, concept, symbol, emoji, "
        "word, words, term, phrase, nameplate, cage, stage, percentage sign, sheet name, hostage, sausage, "
        "mileage, acreage, voltage, storage, usage, damage, garage, postage, coverage, footage, passage, "
        "advantage, mortgage, heritage, sewage, tonnage, wattage, village code, addressable, manage, spillage, "
        "wreckage"
    ),
    Sense.GRADE: (
        "grade, gpa, course, class, subject name, exam score, mark, marks, semester, curriculum, degree, major, "
        "faculty name, lesson, homeroom, grade level, test score, school level, education, education level, "
        "qualification, diploma, credits, module name, course name, attendance rate, campus, assignment"
    ),
    Sense.JOB: (
        "job, job title, position, occupation, profession, designation, rank title, role, job code, job name, "
        "job description, shift, title code, job class, employment type, working hours, work location, "
        "cost centre, employment, skill, skills, position title, job role, job family, business title, "
        "team role"
    ),
    Sense.COUNT: (
        "count, counts, qty, quantity, cnt, frequency, freq, number total, percent, percentage, pct, %, share, "
        "proportion, rate, ratio, per capita, density, incidence, prevalence, crude rate, growth, "
        "change percent, per 1000, per 100000, distribution, estimate, estimated, margin of error, moe, "
        "standard error, std, stddev, variance, headcount total, size of household, household size, tally, "
        "occurrences, number total of, fraction, persons per, how many, turnover rate, ci lower, ci upper, "
        "confidence interval, p value, growth rate, birth rate, death rate, birthrate, likes, retweets, "
        "population density, population size, populations, votes, seats, turnout, views, downloads, clicks, "
        "impressions, visits, sessions, live births"
    ),
    Sense.AVERAGE: (
        "average, avg, mean, median, min, max, minimum, maximum, mode, aggregate, aggregated, expectancy, "
        "life expectancy, percentile, quartile, index score, lowest, highest, averages, range of, projected, "
        "forecast"
    ),
    Sense.TOTAL: (
        "total, totals, subtotal, sub total, grand total, sum, tot, cumulative, overall, all ages, net total, "
        "gross, both sexes, ttl"
    ),
    Sense.MONEY: (
        "price, amount, cost, revenue, sales, fee, fees, tax, taxes, discount, budget, profit, margin, balance, "
        "expense, expenses, spend, spending, funding, usd, eur, gbp, unit price, list price, amt, debit, credit, "
        "value usd, dollars, $, €, £, ¥, charge amount, premium, rent, payments, msrp, retail price, market cap, "
        "loan, loan amount, interest rate, gdp, exchange rate, donation amount, turnover, net sales, subsidy, "
        "shipping cost, sale price, total price, payment amount, net amount, gross amount, capital gain, "
        "dividend, assets, liabilities, equity, wholesale price, freight, deposit, deposits, tip, price each, "
        "tariff, invoice amount"
    ),
    Sense.META: (
        "type, status, category of, flag, verified, verification, model of, model, source of, format of, "
        "length of, change, changed, opt in, opt out, consent, reason, validity, expiry, expiration, expires, "
        "exp, issue, issuer, issued by, is valid, valid, count of, indicator flag, quality, policy of, reset, "
        "hint, strength, group, kind, class, subtype, preference, permission, setting, settings, required, "
        "enabled, used, needed, column name, method used, attempts, present, provided, confirmed, available, "
        "match, matched, check, checked, missing, yn, y n, exists, has, have, is, hash type, rank of, score of, "
        "privacy, usage of, complete"
    ),
    Sense.PERSONAL: (
        "home, personal, private, legal, your, my, his, her, their, residential, permanent, living, preferred, "
        "full, complete, given, emergency, own, what is your, mobile of, maternal, paternal, primary, secondary, "
        "alternate, alternative, current, previous, former, original, residence, present address, native, whose, "
        "him, mailing, birth certificate"
    ),
    Sense.NEUTRAL: (
        "new, old, main, other than, work, official, daytime, evening, work place, business line, additional, "
        "line 1, last 4, last four, last4, local, foreign, english, arabic, latin, chinese, short, long name, "
        "formatted, normalized, clean, raw, masked, encrypted, orig, us, usa, uk, eu, canada, canadian, "
        "american, international, intl, alt, optional, required field, if any, s, info, information, data of, "
        "field, text of, latest, recent, updated to, final, initial value, a k, standard, default, active, "
        "valid value, real, correct, true, first and, line 2, line 3, printed, block letters, in english, "
        "in arabic, print, please, enter, provide, select, ii, iii, one, two, three, xxx, std name, sub, "
        "assigned, requested"
    ),
    Sense.LINK: (
        "of, the, a, an, for, in, on, at, by, to, from, as, with, what, which, is your, per person, per, if, do, "
        "you, are, was, were, be, it, this, that, e g, i e, incl, including, and or, q1, q2, q3, q4, q5, q, col, "
        "tbl, vw, sys, dim, fact, stg, src, tgt, fk, attr, val, txt, str, int, varchar, char, ind, u, "
        "please enter, please enter your"
    ),
    "CUSTOMER_ID~": "policy number, policy no, policy #, policyno",
}
