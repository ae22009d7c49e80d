from collections.abc import Mapping

SPANISH_SENSITIVE: Mapping[str, str] = {
    "ETHNICITY": (
        "etnia, raza, origen étnico, grupo étnico, pertenencia étnica, pueblo indígena, etnicidad, autoidentificación "
        "étnica, pueblo originario, afrodescendiente, comunidad indígena, resguardo indígena, cabildo"
    ),
    "RELIGION": (
        "religión, confesión religiosa, creencia religiosa, credo, creencias religiosas, bautizado en, comunidad "
        "religiosa, fe religiosa, creencia, creencias"
    ),
    "SALARY": (
        "salario, sueldo, salario base, salario bruto, salario neto, sueldo bruto, sueldo neto, ingreso mensual, "
        "nómina, remuneración, retribución, sueldo base, salario mensual, salario anual, ingresos mensuales, ingreso "
        "anual, jornal, honorarios, retribuciones, renta anual, haber mensual, sueldos, salario diario, ingresos "
        "familiares, líquido a percibir, importe neto, devengado, total devengado, pensión, aguinaldo, bono, "
        "complemento salarial, sbc, salario diario integrado, renta mensual, remuneración bruta, monto de la pensión, "
        "ayuda económica, haberes, percepciones"
    ),
    "HEALTH": (
        "diagnóstico, cie 10, cie10, cie, código cie, medicación, medicamento, medicamentos, grupo sanguíneo, tipo de "
        "sangre, alergia, alergias, enfermedad, enfermedades, discapacidad, padecimiento, tratamiento médico, receta, "
        "antecedentes médicos, síntoma, síntomas, embarazo, embarazada, fármaco, vih, historial médico, factor rh, "
        "minusvalía, grado de discapacidad, presión arterial, estado de salud, causa de muerte, vacuna covid, baja "
        "médica, condición médica, patología, padecimientos, dolencia, dolencias, lesión, lesiones, tipo de lesión, "
        "condición de salud, condiciones médicas, condición clasificatoria, evento adverso, reacción adversa, motivo "
        "de consulta, motivo de ingreso, motivo de atención, motivo de la baja, incapacidad laboral, incapacidad "
        "médica, tipo de incapacidad, tipo de discapacidad, porcentaje de discapacidad, grado de dependencia, "
        "dependencia grado, necesidades especiales, necesidades educativas especiales, restricciones alimentarias, "
        "intolerancias, intolerancia alimentaria, medicación actual, medicamento recetado, fármacos, tratamientos, "
        "vacunas, esquema de vacunación, resultado de laboratorio, resultado prueba, resultado de la prueba, carga "
        "viral, cd4 recuento, tuberculosis, hepatitis c, embarazo semanas, semanas de gestación, fum, fpp, control "
        "prenatal, parto, método anticonceptivo, aborto, cáncer, tumor maligno, neoplasia, biopsia, cirugía, "
        "cirugías, intervención quirúrgica, operación quirúrgica, trasplante, diálisis, diabetes mellitus, "
        "hipertensión, asma, epilepsia, salud mental, trastorno, trastornos, depresión, ansiedad, riesgo suicida, "
        "autolesión, adicción, adicciones, consumo de drogas, consumo de alcohol, consumo de sustancias, tabaquismo, "
        "fumador, glucosa, tensión arterial, talla y peso, signos vitales, aptitud médica, apto médico, enfermedad "
        "profesional, accidente laboral, secuelas, prótesis, silla de ruedas, movilidad reducida, causa de defunción, "
        "antecedentes patológicos, antecedentes familiares, donación de órganos, grupo y rh, dieta especial"
    ),
    "HEALTH?": "tratamiento, vacuna, salud, dosis, hallazgo, hallazgos",
    "CRIMINAL": (
        "antecedentes penales, delito, delitos, condena, cargo penal, historial criminal, pena, infracción, "
        "sentencia, imputación, antecedentes policiales, antecedentes, cargo imputado, delito imputado, tipo de "
        "delito, pena impuesta, orden de captura, orden de aprehensión, medida cautelar, prisión preventiva, libertad "
        "condicional, infracción cometida, falta cometida, sanción disciplinaria, motivo de detención, motivo de "
        "reclusión, violencia de género, violencia intrafamiliar, orden de alejamiento, pandilla, requerimientos "
        "judiciales, situación jurídica, situación procesal, reincidencia, cargos"
    ),
    "IMMIGRATION_STATUS": (
        "estatus migratorio, estado migratorio, situación migratoria, condición migratoria, estado de asilo, "
        "solicitud de asilo, tipo de visa, tipo de visado, asilo, condición de refugiado, calidad migratoria, estatus "
        "de refugiado, situación administrativa extranjero, estatus legal, estado de refugiado, solicitante de asilo "
        "estado, protección internacional, estatus en el país, situación en el país, categoría migratoria, situación "
        "de residencia, tipo de residencia, tipo de permiso, apátrida, apatridia, orden de expulsión, ingreso "
        "irregular, forma de ingreso, vía de ingreso, motivo de salida, motivo de persecución, protección "
        "complementaria, permiso temporal, permiso por protección temporal, arraigo, regularización, solicitud de "
        "refugio, indocumentado, indocumentada, visado tipo, movilidad humana"
    ),
    "DETENTION_FACILITY": (
        "centro de detención, lugar de detención, estación migratoria, centro de internamiento, centro penitenciario, "
        "penal de reclusión, cárcel, reclusorio, prisión, cie centro, centro de reclusión, establecimiento "
        "penitenciario, módulo penitenciario, centro penal, comisaría de detención"
    ),
    "POLITICAL": (
        "partido político, afiliación política, ideología política, filiación política, militancia, partido, opinión "
        "política, orientación política, militante, simpatizante, partido de preferencia, intención de voto, "
        "filiación partidista, cargo en el partido"
    ),
    "UNION_MEMBERSHIP": (
        "sindicato, afiliación sindical, afiliado a sindicato, sindicalizado, central sindical, sindicalizada, "
        "afiliado al sindicato, afiliación al sindicato, sección sindical, cuota sindical, delegado sindical, "
        "delegada sindical, gremio"
    ),
    "SEXUAL_ORIENTATION": (
        "orientación sexual, preferencia sexual, vida sexual, diversidad sexual, identidad sexual, lgbtiq, lgbti"
    ),
    "BIOMETRIC": (
        "huella dactilar, huella digital, huellas dactilares, datos biométricos, huellas, reconocimiento facial"
    ),
    "DETENTION_FACILITY?": "celda",
    "CRIMINAL?": "fianza",
    "SALARY?": "ingresos",
}
"""Health, offences, status, belief, membership and pay."""
