from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

ENGLISH_PEOPLE: Mapping[str, str] = {
    "GIVEN_NAME": (
        "first name, given name, forename, christian name, fname, firstname, fst name, first nm, f name, fnm, "
        "fstnm, firstnm, givenname, first names, frst name, f nm, first given name, name first, baptismal name"
    ),
    "FAMILY_NAME": (
        "last name, family name, surname, lname, lastname, last nm, lnm, l name, lstnm, lastnm, maiden name, "
        "birth surname, sur name, second surname, first surname, l nm, name last, lst name, mother maiden name, "
        "married name, former name, née, née name, paternal surname, maternal surname, previous name, "
        "second family name"
    ),
    "GIVEN_NAME~": "initials, first initial, forename initials, given, first given, firsts, forenames",
    "MIDDLE_NAME": (
        "middle name, mname, middlename, mid name, middle initial, m i, mid init, mi, m name, middle nm, mnm, "
        "minit, patronymic, second name, name middle, mid nm, mid initial, middle init"
    ),
    "PERSON!": (
        "full name, fullname, full legal name, last name first name, first and last name, first last name, name last "
        "first, last name first, name first last, last first middle, personal name, complete name, legal name, first "
        "name last name, passenger name, name of person, name in full, name as on passport, mother name, spouse name, "
        "guardian name, husband name, wife name, next of kin, name and surname, first name and last name, surname and "
        "given names, surname first name, father s name, mothers name, father name, fathers name, pid 5, name of "
        "father, name of mother, pax name, name of pax, badge name, name in passport, name as in passport, name on "
        "passport, name as per passport, name as per id, name on card, name on id, name on account, cardholder s "
        "name, insured s name, named insured, lead passenger, lead guest, lead booker, party leader name, hh head "
        "name, soldier s name, nok name, name of nok"
    ),
    "PERSON?": (
        "alias, aka, nickname, nick name, known as, also known as, preferred name, a k a, print name, signature, "
        "signed by, signatory, household head, head of household, whos who, handle, assigned to, prepared by, "
        "approved by, created by, reviewed by, reported by, entered by, submitted by, requested by, attention, attn, "
        "recipient, sender, assignee, reporter, interviewer, approver, rep, display name, displayname, goes by, "
        "signed in by, logged by, collected by, picked up by, dropped off by, seen by, checked in by, nominated by, "
        "referred by, accompanied by, chosen name, roster name"
    ),
    "TITLE": (
        "salutation, name prefix, prefix name, honorific, courtesy title, name suffix, suffix name, "
        "generational suffix, mr mrs, mr mrs ms, mr ms"
    ),
    "TITLE?": "suffix, prefix, sfx, sfx name",
    "DATE_OF_BIRTH": (
        "date of birth, birth date, birthdate, dob, d o b, bdate, birthday, birth day, born, born on, bday, birth dt, "
        "birthdt, bthdt, bth date, date birth, day of birth, bdt, brthdt, brth date, b date, birth mm dd yyyy, date "
        "of brith, pid 7, gbdat, dateofbirth, dte of birth, d birth, birth dte, b day, bornon, child s birthday, "
        "dtofbirth, dt of birth"
    ),
    "DATE_OF_BIRTH~": "year of birth, birth year, yob, birthyear, born year, year born, birth month, month of birth",
    "AGE": (
        "age, ages, age years, age yrs, age in years, years old, yrs old, age at death, age at arrest, "
        "patient age, age at entry, age at diagnosis, current age, person age, age y, age at admission, age yr"
    ),
    "AGE?": "age group, age range, age band, age category, age bracket, age class, age grp",
    "GENDER": (
        "gender, sex, gender identity, sex at birth, birth sex, assigned sex, sex m f, gender m f, m f, "
        "m / f, f / m, m / v, m / w, w / m, h / f, k / m, m / k, м / ж, l / p, "
        "male female, gndr, pid 8, gesch, legal sex, male or female, gender cd, sex code, biological sex, "
        "sex assigned at birth, pronoun, pronouns"
    ),
    "NATIONALITY": (
        "nationality, citizenship, citizen of, country of citizenship, citizenship country, country of nationality, "
        "nationality country, natlty, natl, natnlty, country of origin, cob coc, coc, citizenship status, national "
        "of, citizen country, origin country, ctzn, ctzn country, home country, ctry of citz, cntry of citz, ctry of "
        "ctznshp, citz, citz ctry, country of citz, cit ctry, natio, nationality code, country of cit, ctry of birth "
        "and citz, passport country, issuing country, country of issue, passport issuing country, country of "
        "passport, passport nationality, issuing country of passport, dual nationality, second nationality, other "
        "nationality, dual citizenship"
    ),
    "PLACE_OF_BIRTH": (
        "place of birth, birthplace, birth place, country of birth, city of birth, state of birth, pob, cob, "
        "birth country, birth city, birth state, born in, where born, town of birth, location of birth, "
        "birth location"
    ),
    "MARITAL_STATUS": (
        "marital status, marital, marital state, civil status, relationship status, marriage status, married, is "
        "married, marital cd, maritalstatus, married single, family status, mar status, mstatus, mar stat, marstat, "
        "marital sts, spouse status"
    ),
    "LANGUAGE": (
        "language spoken, languages spoken, native language, mother tongue, first language, primary language, "
        "preferred language, home language, spoken language, language at home, best language, interpreter language, "
        "dialect spoken, pref lang, preferred lang, primary lang, native lang, first lang, 1st language, 1st lang, "
        "language of interview, language known, languages known, interpreter lang, home lang, interpreter needed, "
        "language of service, language of correspondence, comm language, spoken lang, language fluency"
    ),
    "LANGUAGE?": "language, languages, lang, dialect",
    "EMAIL_ADDRESS": (
        "email, e mail, email address, e mail address, mail address electronic, emailaddress, eml, "
        "electronic mail, email addr, e mail addr, emailaddr, email id, mail id, emails, e mails, email add, "
        "e mailadres, contact email, personal email, work email, email primary, email 1, emailid, gmail"
    ),
    "EMAIL_ADDRESS~": "mail",
    "PHONE_NUMBER": (
        "phone, telephone, tel, phone number, phone no, ph, ph no, phone num, telephone number, tel no, telephone no, "
        "phn, phone nbr, contact number, contact no, contact num, phonenumber, phoneno, tele, phone nr, work phone, "
        "ph num, fon, ph #, phone #, tel #, landline, land line, telefax, contact phone, day phone, evening phone, "
        "primary phone, home tel, work tel, office phone, home phone number, phones, telno, contact telephone, "
        "telephones, hotline, callback number, call back number, callback, best number, best number to reach, number "
        "to reach, reachable at, sms number, text number, emergency no, emergency number, tel am, tel pm, phone am, "
        "phone pm, hm phone, wk phone, hm ph, wk ph, ph home, ph work, ph cell, h p, contact tel, contact ph, contact "
        "mobile, tel mob, tel home, tel work, telephone day, ice number, eve phone, nok phone, nok contact"
    ),
    "PHONE_NUMBER!": (
        "mobile number, mobile phone, cell phone, cellphone, mobile no, cell number, mobile phone number, "
        "cell no, home phone, whatsapp, whatsapp number, mobileno, mobilenumber, cell phone number, cell #, "
        "mobile #, msisdn, cellular, personal phone, mob no, phone mobile, phone home, phone cell, "
        "emergency phone, viber, telegram number"
    ),
    "PHONE_NUMBER~": "mobile, cell, mob, hp, handphone, hp no, h / p",
    "PHONE_NUMBER?": (
        "fax, fax number, fax no, extension, ext, contact info, contact details, contact information, call sign number"
    ),
    "STREET_ADDRESS!": (
        "street address, home address, residential address, mailing address, address line, postal address, residence "
        "address, permanent address, current address, address street, physical address, address 1, home addr, full "
        "address, street addr, address line 1, address line 2, mail address, mailing addr, addr line, living address, "
        "correspondence address, address of residence, street name and number, house address, last known address, st "
        "address, apt number, apartment number, house number and street, billing address, shipping address, delivery "
        "address, addr 1, present address, residing at, lives at, address of residence in, place of abode, usual "
        "address, living at, local address, hometown address, overseas address, registered address home, address in "
        "country, street & no, street and no, street no and name, last address"
    ),
    "STREET_ADDRESS": (
        "address, addr, adress, addresses, adr, domicile, residence, street, house number, house no, "
        "street number, street name, apartment, apt, apt no, apt #, addressline, streetaddress, po box, p o box, "
        "unit no, street no, house #"
    ),
    "STREET_ADDRESS?": (
        "street type, street direction, building number, barangay, block, suite, flat, floor, neighborhood, "
        "neighbourhood"
    ),
    "POSTAL_CODE": (
        "zip, zip code, zipcode, postal code, postcode, post code, postalcode, zip 4, zip + 4, zip5, zip 5, "
        "pin code, pincode, zip plus 4, zip postal code, postal, mail zip, zip code 4, zipcd, zip cd, eircode, "
        "post cd, home zip, zip + four"
    ),
    "CITY": (
        "city, town, village, municipality, city name, city town, suburb, locality, home city, residence city, "
        "city of residence"
    ),
    "LOCATION?": (
        "county, district, province, region, parish, borough, area, location, territory, subdistrict, "
        "prefecture, ward, precinct"
    ),
    "HOME_COORDINATES": (
        "latitude, longitude, lat, lon, lng, long, lat long, latlong, coordinates, gps, gps coordinates, geo, "
        "geocode, x coord, y coord, geolocation, lat lng, latlng, geo point, coords, x coordinate, y coordinate"
    ),
    Sense.NAME: "name, names, nm, nme",
    Sense.FIRST: "first, fst, frst",
    Sense.LAST: "last, lst",
    Sense.MIDDLE: "middle, mid",
    Sense.ID: (
        "id, ids, identifier, ident, identification, uid, "
        "pk, key, recordid, record id, rec id, registration number, registration no, reg no, "
        "registration id"
    ),
    Sense.NUMBER: "number, no, num, nbr, nr, #, nmbr, numb, numbers, nos",
    Sense.NUMBER_OF: "number of, no of, num of, # of, nr of, n of",
    Sense.CODE: "code, cd, cde, codes",
    Sense.DATE: (
        "date, dt, dte, month, datetime, date time, timestamp, time, dates, week, quarter, hour, minute, when, time "
        "stamp, weekday, day of week, season year, yyyy, mm dd yyyy, dd mm yyyy, period, start time, end time, "
        "deadline"
    ),
    Sense.YEAR: "year, yr, years, fiscal year, fy, decade, century, school year, academic year",
    Sense.PLACE: "place, site, venue, destination, origin place, where",
    Sense.COUNTRY: "country, countries, nation, country code, country name, ctry, cntry, iso country, country region",
    Sense.STATE: "state, states, st, state code, state name, state province, us state",
    Sense.BIRTH: "birth, brth",
    Sense.DETENTION: (
        "detention, custody, incarceration, detained, imprisonment, book in, bookin, jailed, confinement"
    ),
    Sense.PERSON_EVENT: (
        "hire, hired, death, died, deceased, admission, admitted, arrival, entry, arrest, apprehension, "
        "marriage, divorce, enrollment, enrolment, graduation, termination, joining, join, joined, employment, "
        "discharge, release, removal, departure, hearing, visit, appointment, registration, interview, exam, "
        "application, retirement, leaving, promotion, hiring, separation, onboarding, travel, booking, "
        "appearance, expulsion, deportation, detained on, death date, dod"
    ),
    Sense.OTHER_EVENT: (
        "update, updated, modified, created, creation, due, issue, issued, start, end, begin, "
        "effective, close, closed, closing, open, opening, posted, published, shipped, ship, delivery, reported, "
        "received, sent, processed, filing, filed, launch, completion, renewal, last seen, seen, last updated, "
        "last modified, last login, last visit, last payment, first seen, review, sale, completed, submitted, "
        "submission, collection, inspection, signup, sign up, activity, access, settlement, last activity, "
        "expiration, expiry, expires, expire, valid, last edited, last changed, last used"
    ),
    Sense.PERSON_ROLE: (
        "patron, camper, lodger, boarder, evacuee, internee, evictee, renter, leaseholder, homeowner, householder, "
        "payee person, congregant, parishioner, communicant, godparent, mentee, mentor, coachee, counselee, "
        "congregation member, foster child, adoptee, adopter, ward of court, pensioner, retiree, veteran, service "
        "member, servicemember, recruit, cadet, conscript, enlistee, stateless person, undocumented person, "
        "trafficked person, service user, care recipient, carer, client person, rsvp, invitee, bride, groom, member "
        "person, shareholder, stockholder, unit owner, exhibitor, entrant, registree, nominator, payer person, "
        "mortgagor, obligor, guarantor, cosigner, co applicant, coapplicant, cotenant, co tenant, roommate, "
        "housemate, test taker, examinee, interviewee, focus person, study participant, trial participant, "
        "complainer, accused, arrestee, convict, felon, fugitive, bondholder, bailee, person, individual, applicant, "
        "member, detainee, petitioner, beneficiary, spouse, child, guardian, contact, owner, inmate, respondent, next "
        "of kin, kin, parent, mother, father, husband, wife, son, daughter, brother, sister, sibling, dependent, "
        "dependant, resident, tenant, witness, victim, suspect, defendant, plaintiff, offender, prisoner, refugee, "
        "asylum seeker, alien, noncitizen, migrant, immigrant, participant, subject, candidate, nominee, user, "
        "holder, cardholder, account holder, accountholder, policyholder, policy holder, insured, subscriber person, "
        "principal, manager, supervisor, director, officer, agent, attorney, lawyer, counsel, judge, representative, "
        "sponsor, guest, passenger, traveler, traveller, visitor, attendee, volunteer, donor, recipient person, "
        "caregiver, relative, family member, household member, mr, mrs, ms, partner, friend, references, referee, "
        "taxpayer, declarant, citizen, borrower, lender, co borrower, coborrower, debtor, creditor, heir, decedent, "
        "minor, adult, man, woman, boy, girl, legal guardian, parent guardian, emergency contact, emergency, "
        "interpreter, translator person, landlord, occupant, lessee, lessor, grantor, grantee, signer, executor, "
        "proband, complainant, claimant, appellant, deportee, returnee, registrant, enrollee, delegate, speaker, "
        "trustee, juror, councilmember, legislator, senator, mayor, deputy, driver, pilot, survivor, missing person, "
        "contact person, poc, point of contact, primary contact, holder person, people, persons name, party name "
        "person, self, surety, juvenile, parolee, probationer, mom, dad, grandparent, requester, requestor, "
        "initiator, lead contact, custodian, attending, human, backer, pledger, skier, hiker, diver, dancer, "
        "worshipper, godfather, godmother, mourner, pilgrim, sailor, skipper, master mariner, filer, assessee, "
        "caretaker, contestant, finisher, racer, marathoner, triathlete, testator, legatee, settlor, conservatee, "
        "ratepayer, caller, call taker, inquirer, enquirer, correspondent, soldier, constable, babysitter, nanny, "
        "deponent, affiant, hosteller, occupier, depositor, contributor, walker, angler, hunter, gymnast, rower, "
        "judoka, fencer, archer, teammate, room mate, flatmate, hh head, family head, head of family, head of hh, "
        "servant, intake person, evacuated person, stepfather, stepmother, stepchild, grandchild, grandmother, "
        "grandfather, aunt, uncle, cousin, niece, nephew, fiance, fiancee, widow, widower, orphan, twin, foster "
        "carer, foster parent, adoptive parent, adoptive mother, adoptive father, birth mother, birth father, host "
        "parent, au pair, exchange student host, donee, bequeather, endorser, proxy holder, proposer, seconder, "
        "canvasser, bail bondsman, bailiff, probation officer, parole officer, arresting officer, investigating "
        "officer, reporting party, reporting person, involved party, informant, eyewitness, bystander, pedestrian, "
        "motorist, licensee, license holder, permit holder, badge holder, pass holder, ticket holder, season ticket "
        "holder, keyholder, key holder, pet owner, dog owner, horse owner, vehicle owner, registered owner, "
        "registered keeper, hirer, charterer, trekker, climber, camper name, boarder name, playmate, choir member, "
        "chorister, acolyte, altar server, catechumen, confirmand, deacon, elder, postulant, seminarian, missionary, "
        "scout, cub scout, girl guide, boy scout, runner, household"
    ),
    Sense.EMPLOYEE: (
        "crew, crewmember, new hire, hire person, joiner, leaver, starter, assignee person, tutor, lecturer, "
        "deckhand, seafarer, officer on duty, clinician, waiter, barista, temp worker, locum, employee, emp, empl, "
        "staff, worker, personnel, staff member, coworker, associate, ee, crew member, teacher, faculty, instructor, "
        "nurse, doctor, physician, dr, professor, consultant, contractor person, technician, engineer, salesperson, "
        "sales rep, cashier, analyst, emplid, colleague, workforce member, hr, payroll employee, coach person, "
        "provider person, surgeon, therapist, caseworker, case worker, social worker, case manager, account manager, "
        "project manager, ranger, firefighter, police officer, paramedic, midwife, dentist, pharmacist, cleaner, "
        "janitor, housekeeper, gardener, chef, cook, security guard, guard, warden, farmhand, picker, fisherman, "
        "fisher, dock worker, miner, welder, electrician, plumber, courier, delivery driver, cabin crew, flight "
        "attendant, stewardess, steward, bosun, chief mate, second officer, third officer"
    ),
    Sense.STUDENT: (
        "student, pupil, stu, stud, learner, alumni, alumnus, graduate, scholar, undergraduate, trainee, intern, "
        "apprentice, day scholar, freshman, sophomore, schoolchild, preschooler, kindergartner, nursery child, "
        "exchange student, doctoral candidate, postgraduate, honoree, valedictorian"
    ),
    Sense.PATIENT: (
        "patient, pt, pat, client patient, deceased person, newborn, infant, ptnt, inpatient, outpatient, case "
        "patient, donor patient, organ donor, blood donor, transplant recipient, expectant mother, maternity patient, "
        "resident patient, hospice patient"
    ),
    Sense.CUSTOMER: (
        "customer, cust, client, clnt, buyer, purchaser, shopper, subscriber, consumer, guest customer, payer, payee, "
        "payor, bill to, ship to, billing, cus, cstmr, account owner, investor, diner, pledgor, ticket buyer, order "
        "contact, cardmember, frequent flyer, frequent flier, hotel guest"
    ),
    Sense.VOTER: "voter, elector, registered voter, vtr",
    Sense.PEOPLE: (
        "persons, individuals, applicants, members, detainees, employees, students, patients, customers, clients, "
        "people, men, women, children, males, females, adults, users, workers, inmates, voters, residents, pupils, "
        "population, households, boys, girls, victims, deaths, births, arrests, teachers, staff count, headcount, "
        "visitors, participants, beneficiaries, families, migrants, refugees, immigrants, respondents, cases, "
        "subscribers, followers, attendees, passengers, kids, male, female, inhabitants, employees total, enrollment "
        "count, enrolled, attendance, registered voters, dependents, dependants, siblings, seniors, infants, "
        "citizens, owners, survivors, prisoners, volunteers, doctors, nurses, backers, runners, donors, contributors, "
        "investors, finishers, hikers, soldiers, callers, swimmers, skiers, pilgrims, evacuees, contestants"
    ),
    Sense.CREATOR: (
        "author, artist, actor, actress, composer, writer, singer, performer, producer, director of film, "
        "filmmaker, illustrator, photographer, editor, songwriter, poet, painter, sculptor, narrator, "
        "screenwriter, starring, cast, musician, conductor, character, inventor, laureate, ruler, king, queen, "
        "president, monarch, celebrity, host of show"
    ),
    Sense.PLAYER: (
        "player, athlete, coach, scorer, goalkeeper, pitcher, batter, jockey, rider, referee sport, quarterback, "
        "wrestler, swimmer, skater, golfer, boxer, cyclist, batsman, bowler, fighter, captain, goal scorer, winner, "
        "runner up"
    ),
    Sense.DAYTIME: "day, daytime, evening, evenings, night, morning",
    "FAMILY_NAME~": "maiden",
    "NATIONALITY?": "nat",
    "PERSON_ID~": "bib, bib number, bib no, race number",
}
