from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

SPANISH: Mapping[str, str] = {
    "GIVEN_NAME": "nombre de pila, primer nombre, nombres, nombre s, pnombre, nombre propio",
    "PERSON_ID~": "matrícula",
    "GIVEN_NAME~": "iniciales",
    "FAMILY_NAME": (
        "apellido, apellidos, primer apellido, segundo apellido, apellido paterno, apellido materno, "
        "apellido de soltera, ap paterno, ap materno, paterno, materno, apellido 1, apellido 2, apellido s, "
        "apell, apellido de casada"
    ),
    "MIDDLE_NAME": "segundo nombre, snombre, nombre del medio, nombre segundo",
    "PERSON!": (
        "nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, apellidos y nombres, apellido y "
        "nombre, apellidos y nombre, contacto de emergencia, nombre de la persona, nombre de la madre, nombre del "
        "padre, nombre del residente, nombre del huésped, nombre del paciente, nombre del alumno, nombre del niño, "
        "nombre de la niña, nombre del menor, nombre del trabajador, nombre del empleado, nombre del titular, nombre "
        "del corredor, nombre del socio, nombre del asegurado, nombre del donante, nombre del interno, nombre del "
        "detenido, nombre del imputado, nombre del solicitante, nombre del beneficiario, nombre del contribuyente, "
        "nombre del fallecido, apellidos nombre, ap y nombre, nombre tal como figura en el pasaporte, nombre del "
        "tutor, jefe de hogar, jefa de hogar, cabeza de familia"
    ),
    "PERSON?": "apodo, firma, firmante, remitente, destinatario, responsable, elaborado por, aprobado por, encargado",
    "TITLE?": "tratamiento de cortesía, tratamiento sr sra",
    "DATE_OF_BIRTH": (
        "fecha de nacimiento, fecha nacimiento, f nacimiento, fec nac, fecha nac, fecha de nac, nac, fnac, "
        "f nac, fdn, cumpleaños, natalicio, fecnac, nacido el, nacida el, día de nacimiento"
    ),
    "DATE_OF_BIRTH~": "año de nacimiento, año nacimiento, mes de nacimiento",
    "AGE": "edad, edad años, edad en años, edades",
    "AGE?": "grupo de edad, rango de edad, grupo etario, tramo de edad",
    "GENDER": "sexo, género, identidad de género, sexo biológico",
    "NATIONALITY": (
        "nacionalidad, ciudadanía, país de ciudadanía, país de nacionalidad, país de origen, país del pasaporte, país "
        "emisor, nacionalidad de origen, doble nacionalidad, segunda nacionalidad"
    ),
    "PLACE_OF_BIRTH": (
        "lugar de nacimiento, lugar nacimiento, país de nacimiento, ciudad de nacimiento, "
        "municipio de nacimiento, lugar de nac, estado de nacimiento, provincia de nacimiento, "
        "departamento de nacimiento, entidad de nacimiento, natural de"
    ),
    "MARITAL_STATUS": "estado civil, situación conyugal, est civil, estado marital, edo civil",
    "LANGUAGE": (
        "lengua materna, idioma materno, idioma nativo, idioma preferido, idiomas hablados, lengua indígena, lengua "
        "preferida, idioma de preferencia, lengua originaria, habla lengua indígena, idioma de contacto, idioma de "
        "atención, idioma entrevista"
    ),
    "LANGUAGE?": "idioma, lengua, idiomas",
    "EMAIL_ADDRESS": (
        "correo electrónico, correo, correo e, dirección de correo electrónico, dirección de correo, e correo, "
        "mail personal, correo personal, correos, correo elec, correo institucional, cuenta de correo, "
        "correo corporativo"
    ),
    "PHONE_NUMBER": (
        "teléfono, teléfonos, número de teléfono, teléf, telf, tlf, tfno, tel fijo, teléfono fijo, núm teléfono, "
        "telefono de contacto, tfn, fono, teléfono de casa, teléfono casa, número telefónico, teléfono de día, tel "
        "día, tel noche, teléfono noche, tel contacto, teléfono de contacto, teléfono de emergencia, tel emergencia, "
        "fonos, tlfno, n tel, núm tel, tel casa, tel trabajo, tel particular, comunicarse al, llamar al"
    ),
    "PHONE_NUMBER!": (
        "celular, móvil, teléfono móvil, teléfono celular, número de celular, número de móvil, tel celular, nro "
        "celular, tel móvil, cel, núm celular, nro de celular, wasap"
    ),
    "STREET_ADDRESS!": (
        "dirección postal, domicilio, dirección particular, dirección de residencia, dirección de domicilio, "
        "domicilio particular, dirección domiciliaria, domicilio actual, dirección completa, domicilio fiscal, calle "
        "y número, dirección actual, domicilio legal, lugar de residencia, vive en, domicilio del trabajador, "
        "dirección del domicilio, calle y nº"
    ),
    "STREET_ADDRESS": (
        "dirección, calle, direcciones, núm exterior, núm interior, número exterior, número interior, vivienda, "
        "residencia, dir, vía"
    ),
    "STREET_ADDRESS?": "colonia, barrio, piso, portal, urbanización, manzana",
    "POSTAL_CODE": "código postal, cod postal, c p, cp, cód postal, codpostal, cpostal",
    "CITY": "ciudad, municipio, localidad, población residencia, ciudad de residencia, pueblo, alcaldía",
    "LOCATION?": (
        "provincia, departamento país, comunidad autónoma, entidad federativa, región, cantón, comuna, distrito, "
        "ubicación, delegación"
    ),
    "HOME_COORDINATES": "latitud, longitud, coordenadas",
    "NATIONAL_ID": (
        "cédula, cédula de identidad, cédula de ciudadanía, documento de identidad, "
        "documento nacional de identidad, curp, documento identidad, número de identidad, ci, c i, "
        "nro documento, número de documento, num documento, run, rut, nº documento, cedula de extranjería, dpi, "
        "cui, carné de identidad, carnet de identidad, núm de identificación, número de identificación, "
        "identidad, no documento, cédula ciudadanía, n documento, tarjeta de identidad, "
        "clave única de registro de población, documento de identificación, nuip, cédula nacional, "
        "nro de documento, rol único nacional"
    ),
    "ES_NIF": "dni, nif, dni nif, nif dni, número de dni, d n i, n i f, dni nie, nif nie, nie nif",
    "ES_NIE": "nie, número de identidad de extranjero, n i e, número de extranjero",
    "TAX_ID": (
        "rfc, cuit, cuil, ruc, identificación fiscal, registro federal de contribuyentes, "
        "número de identificación fiscal, nit, número fiscal, cuit cuil, identificación tributaria, "
        "número de identificación tributaria, cif nif"
    ),
    "US_SSN~": (
        "número de seguridad social, número de la seguridad social, nº seguridad social, no de seguridad social"
    ),
    "NATIONAL_ID~": (
        "nss, número de seguro social, seguridad social, naf, número de afiliación, núm seguridad social, "
        "seguro social, n s s, imss, nuss, afiliación seguridad social"
    ),
    "PASSPORT_NUMBER": "pasaporte, número de pasaporte, núm pasaporte, nro pasaporte",
    "DRIVER_LICENSE": (
        "licencia de conducir, permiso de conducir, carnet de conducir, licencia de manejo, "
        "licencia de conducción, carné de conducir, permiso de conducción"
    ),
    "VISA_NUMBER": (
        "número de visa, número de visado, permiso de residencia, tarjeta de residencia, número de residencia, "
        "nro visa, permiso de trabajo"
    ),
    "VISA_NUMBER?": "visado",
    "US_ALIEN_REGISTRATION_NUMBER": "número a, número de extranjero a, número de registro de extranjero",
    "EMPLOYEE_ID!": (
        "número de empleado, legajo, nómina no, número de nómina, clave de empleado, código de empleado, nro legajo"
    ),
    "STUDENT_ID!": (
        "número de matrícula, matrícula alumno, número de control escolar, boleta alumno, expediente académico"
    ),
    "PATIENT_ID!": (
        "historia clínica, número de historia clínica, nº historia clínica, nhc, expediente clínico, cip, "
        "tarjeta sanitaria, número de historia"
    ),
    "CASE_NUMBER!": (
        "número de expediente, expediente, número de caso, nº expediente, núm expediente, "
        "carpeta de investigación, número de causa, nro expediente, radicado"
    ),
    "VOTER_ID!": "clave de elector, credencial de elector, credencial para votar, credencial ine, folio ine",
    "USERNAME": "nombre de usuario, usuario red, id de usuario, cuenta de usuario",
    "PASSWORD": "contraseña, clave de acceso, clave secreta, contraseñas, palabra clave secreta",
    "SECRET": "clave api, clave privada, token de acceso",
    "IP_ADDRESS": "dirección ip",
    "MAC_ADDRESS": "dirección mac",
    "CREDIT_CARD": (
        "tarjeta de crédito, número de tarjeta, tarjeta de débito, nro tarjeta, número de tarjeta de crédito, "
        "núm tarjeta"
    ),
    "BANK_ACCOUNT": (
        "cuenta bancaria, número de cuenta, nro cuenta, cuenta clabe, clabe interbancaria, "
        "número de cuenta bancaria, cbu, ccc, cuenta corriente, n cuenta, clave interbancaria"
    ),
    "VEHICLE_ID": (
        "patente vehículo, placa, placas, matrícula vehículo, bastidor, número de placa, "
        "matrícula del vehículo, número de bastidor, niv vehículo"
    ),
    "URL": "página web, sitio web, enlace",
    Sense.NAME: "nombre, nomb, nbre",
    Sense.ID: "identificador, identificación, núm id, clave, matrícula id, folio persona",
    Sense.NUMBER: "número, núm, nro, nº, numero de, n°, nùmero",
    Sense.CODE: "código, cód",
    Sense.DATE: "fecha, mes, hora, fec, fecha y hora, fch, semana, trimestre",
    Sense.YEAR: "año, ejercicio, año escolar",
    Sense.PLACE: "lugar, sitio, destino",
    Sense.COUNTRY: "país, países, pais código",
    Sense.STATE: "estado provincia",
    Sense.BIRTH: "nacimiento, nacim",
    Sense.DETENTION: "detención, reclusión, internamiento, arresto",
    Sense.PERSON_EVENT: (
        "ingreso, egreso, defunción, fallecimiento, muerte, alta, baja, contratación, matrimonio, llegada, "
        "salida, entrada, inscripción, deportación, cita, visita, audiencia, aprehensión, jubilación, "
        "graduación, ingreso al país, nombramiento, boda"
    ),
    Sense.OTHER_EVENT: (
        "pedido fecha, actualización, creación, modificación, compra, pago, vencimiento, emisión, expedición, "
        "caducidad, inicio, fin, término, cierre, apertura, publicación, envío, entrega, evento, último acceso, "
        "recepción, registro, expiración, corte, vigencia"
    ),
    Sense.PERSON_ROLE: (
        "inscrito, inscrita, voluntario, voluntaria, alojado, condómino, feligrés, apadrinado, jubilado, pensionista, "
        "pensionado, internado, privado de libertad, requerido, retornado, desplazado, asegurada, comensal, "
        "copropietario, prestatario, avalista, lector, aspirante, postulante, tutelado, acogido, asistido, deportado, "
        "deportada, persona, solicitante, miembro, beneficiario, beneficiaria, cónyuge, esposo, esposa, hijo, hija, "
        "hijos, tutor, tutora, contacto, propietario, propietaria, titular, padre, madre, detenido, detenida, "
        "recluso, migrante, refugiado, refugiada, testigo, víctima, acusado, acusada, demandante, demandado, "
        "imputado, representante, candidato, candidata, asegurado, socio, socia, dueño, dueña, apoderado, abogado, "
        "abogada, juez, jefe, jefa, supervisor, director, directora, gerente, usuario, usuaria, afiliado, afiliada, "
        "familiar, hermano, hermana, acudiente, participante, pasajero, pasajera, huésped, contribuyente, ciudadano, "
        "ciudadana, menor, denunciante, extranjero, extranjera, arrendatario, inquilino, donante, deudor, pareja, "
        "representante legal, conductor, chofer, asistente, invitado, visitante, encuestado, encuestada, residente, "
        "habitante, inculpado, apoderada, vecino, heredero, causante, corredor, corredora, nadador, nadadora, "
        "ciclista aficionado, montañista, senderista, mecenas, patrocinador particular, colegiado, colegiada, "
        "jubilada, pensionada, inquilina, arrendataria, arrendador, comunero, vecina, empadronado, tomador, reclusa, "
        "preso, presa, imputada, procesado, condenado, denunciado, querellante, ofendido, agraviado, compareciente, "
        "otorgante, poderdante, heredera, difunto, difunta, fallecida, finado, desaparecido, desaparecida, "
        "damnificado, damnificada, desplazada, evacuado, albergado, repatriado, solicitante de asilo, contrayente, "
        "novio, novia, padrino, madrina, ahijado, ahijada, catecúmeno, feligresa, bautizado, confirmando, hermano "
        "cofrade, cofrade, peregrino, peregrina, excursionista, acampante, campista, viajero, viajera, tripulante, "
        "marinero, patrón de barco, cazador, cazadora, pescador, pescadora, acogida, adoptante, adoptado, encargado "
        "del menor, convocado, opositor, opositora, educando, párvulo, ponente, votante firmante, suscriptora, "
        "depositante, ahorrador, ahorrista, prestataria, deudora, fiador, codeudor, acreedor, inversionista, "
        "inversor, accionista, donatario, padrón persona, soldado, recluta, veterano, cuidador, cuidadora, abuelo, "
        "abuela, nieto, nieta, tío, tía, sobrino, sobrina, suegro, suegra, cuñado, cuñada, yerno, nuera, viudo, "
        "viuda, huérfano, huérfana, gemelo, conductor designado, allegado, persona de contacto, interno, interna"
    ),
    Sense.EMPLOYEE: (
        "empleado, empleada, trabajador, trabajadora, funcionario, funcionaria, personal, docente, profesor, "
        "profesora, maestro, maestra, médico, médica, enfermera, enfermero, colaborador, colaboradora, operario, "
        "obrero, vendedor, vendedora, técnico, asesor, doctor, doctora, servidor público, servidora pública, obrera, "
        "operaria, catedrático, matrona, celador, conserje, camarero, camarera, cajero, cajera, jornalero, jornalera, "
        "temporero, vigilante, bombero, azafata, limpiadora, servidor"
    ),
    Sense.STUDENT: (
        "alumno, alumna, estudiante, egresado, egresada, becario, becaria, aprendiz, matriculado, graduado, graduada, "
        "titulado, practicante, escolar, bachiller, doctorando"
    ),
    Sense.PATIENT: (
        "paciente, pac, fallecido, derechohabiente, asegurada salud, enfermo, enferma, lactante, recién nacido, "
        "parturienta, gestante"
    ),
    Sense.CUSTOMER: "cliente, clienta, comprador, abonado, suscriptor, consumidor, compradora, huésped principal",
    Sense.VOTER: "elector, votante, electora",
    Sense.PEOPLE: (
        "personas, empleados, alumnos, estudiantes, pacientes, clientes, habitantes, hombres, mujeres, niños, niñas, "
        "trabajadores, usuarios, población, hogares, víctimas, defunciones, nacimientos, detenidos, votantes, "
        "beneficiarios, familias, migrantes, visitantes, matriculados, fallecidos, electores, casos, viajeros, "
        "adultos, menores, vecinos, residentes, huéspedes, socios, corredores, servidores, pensionistas, jubilados, "
        "reclusos, desplazados, afiliados, asegurados, damnificados"
    ),
    Sense.CREATOR: (
        "autor, autora, artista, actor, actriz, compositor, cantante, escritor, escritora, pintor, intérprete, "
        "guionista, director de cine, personaje"
    ),
    Sense.PLAYER: "jugador, jugadora, entrenador, atleta, deportista, piloto, ganador, futbolista",
    Sense.PRODUCT: (
        "producto, productos, artículo, marca, modelo, material, mercancía, insumo, bien, medicamento nombre, "
        "vehículo, repuesto, pieza, equipo, coche, receta nombre, talla"
    ),
    Sense.ORGANIZATION: (
        "empresa, compañía, razón social, proveedor, institución, organismo, entidad, escuela, colegio, "
        "universidad, hospital, banco, tienda, sucursal, departamento, dependencia, fabricante, "
        "centro de trabajo, centro, organización, ministerio, secretaría, negocio, nombre comercial, "
        "establecimiento, clínica, ayuntamiento, unidad, área de trabajo, empleador, oficina, plantel, "
        "aseguradora"
    ),
    Sense.LOCALITY: (
        "edificio, aeropuerto, estación, río, parque, zona, instalación, puerto, carretera, almacén, finca, "
        "lago, isla, playa, museo, sala"
    ),
    Sense.MEDIA: (
        "título, libro, película, canción, disco, obra, álbum, género musical, editorial, revista, capítulo, "
        "serie, periódico"
    ),
    Sense.SPORT: (
        "partido jugado, goles, liga, torneo, temporada, puntos, equipo local, equipo visitante, estadio, "
        "selección, jornada"
    ),
    Sense.SCIENCE: "especie, muestra, planta, mascota, cultivo, nombre científico, nombre común, árbol, ave",
    Sense.TECHNICAL: (
        "archivo, fichero, dominio, versión, documento tipo, tabla, campo, proyecto, sistema, programa, carpeta, "
        "proceso, aplicación, mensaje, ruta, orden lista, posición"
    ),
    Sense.TRANSACTION: (
        "pedido, factura, orden, transacción, recibo, contrato, albarán, folio, referencia, comprobante, póliza, "
        "envío, lote, operación, licitación, trámite, presupuesto número, remisión, boleto"
    ),
    Sense.THING: (
        "descripción, categoría, observaciones, observación, comentario, comentarios, nota, unidad de medida, "
        "peso, altura, tipo de cambio, concepto, moneda, resultado, actividad, tema, servicio, valor, "
        "evento nombre, calificación texto, prioridad, motivo, detalle, objeto, distancia, color, longitud cm"
    ),
    Sense.GRADE: (
        "grado, curso, asignatura, calificación, materia, carrera, titulación, promedio, escolaridad, "
        "nivel de estudios, nivel educativo, grupo escolar, estudios, semestre"
    ),
    Sense.JOB: "puesto, cargo, ocupación, profesión, plaza, categoría profesional, puesto de trabajo, turno",
    Sense.COUNT: (
        "cantidad, porcentaje, conteo, tasa, proporción, recuento, frecuencia, número total, cuántos, cuántas, "
        "densidad, índice, cant, existencias, porciento, número de personas, núm de personas, no de personas, "
        "número de pacientes, número de empleados, número de alumnos, número de hijos, número de casos, "
        "número de habitantes, estimación, votos, escaños"
    ),
    Sense.AVERAGE: (
        "media, promedio de, mediana, mínimo, máximo, promedio edad, edad promedio, edad media, "
        "esperanza de vida, medio"
    ),
    Sense.TOTAL: "total general, totales, suma, subtotal, ambos sexos, acumulado, importe total",
    Sense.MONEY: (
        "precio, importe, coste, costo, monto, ventas, iva, impuesto, descuento, presupuesto, saldo, gasto, "
        "gastos, valor unitario, precio unitario, tarifa, abono, pago importe, euros, pesos, facturación, "
        "alquiler, beneficio, renta, cuota, ingresos ventas"
    ),
    Sense.META: (
        "tipo, estatus, situación, vigente, expira, verificado, motivo de, cambio, consentimiento, validez, "
        "caduca, grupo"
    ),
    Sense.PERSONAL: (
        "particular, legal del, propio, actual, anterior, domiciliar, familiar directo, su, emergencia, habitual"
    ),
    Sense.NEUTRAL: (
        "principal, secundario, oficial, laboral, trabajo, nuevo, último, oficina tel, fijo, alternativo, "
        "adicional, otro, nacional, de contacto, datos"
    ),
    Sense.LINK: "de, del, la, el, los, las, para, por, en, con, al, que, un, una, su s, lo, se, es",
    Sense.DAYTIME: "día, noche, mañana horario, diurno, nocturno",
}
