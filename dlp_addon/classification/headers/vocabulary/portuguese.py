from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

PORTUGUESE: Mapping[str, str] = {
    "GIVEN_NAME": "primeiro nome, nome próprio, prenome, nomes próprios",
    "GIVEN_NAME~": "iniciais",
    "FAMILY_NAME": (
        "sobrenome, apelido, apelidos de família, último nome, nome de família, nome de solteira, sobrenomes, "
        "último sobrenome, apelido de solteira"
    ),
    "MIDDLE_NAME": "nome do meio, segundo nome",
    "PERSON!": (
        "nome completo, nome e sobrenome, nome e apelido, nome da mãe, nome do pai, nome da pessoa, contato de "
        "emergência, contacto de emergência, nome civil, nome do servidor, nome do aluno, nome da criança, nome do "
        "paciente, nome do funcionário, nome do colaborador, nome do titular, nome do segurado, nome do cliente, nome "
        "do associado, nome do doador, nome do inquilino, nome do proprietário, nome do detento, nome do preso, nome "
        "do requerente, nome do beneficiário, nome do contribuinte, nome do falecido, nome do corredor, nome do "
        "atleta, nome do participante, nome do responsável, nome do hóspede, nome do passageiro, nome do morador, "
        "nome do eleitor, nome do candidato, nome do sócio, nome do estudante, nome do formando, nome do cônjuge, "
        "nome social completo, nome completo do aluno, responsável familiar, chefe de família, chefe do agregado"
    ),
    "PERSON?": "alcunha, assinatura, remetente, destinatário, responsável, nome social",
    "DATE_OF_BIRTH": (
        "data de nascimento, data nascimento, dt nascimento, dt nasc, data nasc, nascido em, nasc, dtnasc, "
        "data de nasc, aniversário, dn, datanascimento"
    ),
    "DATE_OF_BIRTH~": "ano de nascimento, mês de nascimento",
    "AGE": "idade, idade em anos, idade anos",
    "AGE?": "faixa etária, grupo etário",
    "GENDER": "gênero, género sexo, identidade de gênero, identidade de género",
    "NATIONALITY": (
        "nacionalidade, cidadania, país de origem, país do passaporte, país emissor, naturalidade país, dupla "
        "nacionalidade, país de cidadania"
    ),
    "PLACE_OF_BIRTH": (
        "naturalidade, local de nascimento, cidade de nascimento, país de nascimento, município de nascimento, "
        "local nascimento, uf de nascimento"
    ),
    "ETHNICITY": (
        "raça, cor raça, raça cor, etnia indígena, cor ou raça, origem étnica, grupo étnico, quilombola, indígena, "
        "povo indígena, povo tradicional, autodeclaração, cor da pele, pertença étnica"
    ),
    "RELIGION": "religião, confissão religiosa, crença, fé, paróquia, batizado, igreja que frequenta",
    "MARITAL_STATUS": "estado civil atual, situação conjugal, estado conjugal",
    "LANGUAGE": (
        "língua materna, idioma materno, língua falada, idioma preferido, língua preferida, idioma de preferência, "
        "língua indígena, idioma de contato, idioma de atendimento, idioma falado"
    ),
    "EMAIL_ADDRESS": (
        "correio eletrônico, correio eletrónico, endereço eletrônico, endereço de email, endereço de e mail, "
        "endereço eletrónico"
    ),
    "PHONE_NUMBER": (
        "telefone, telefones, número de telefone, fone, telefone fixo, nº telefone, telefone residencial, fones, "
        "telefone de contato, telef, número do telefone, tel dia, telefone dia, tel noite, tel contato, telefone para "
        "contato, telefone de emergência, telefone para recado, recado, tel residencial, tel comercial, telefone "
        "comercial, tel casa, tel trabalho, contato telefônico, nº de telefone, fone contato, ligar para, telem"
    ),
    "PHONE_NUMBER!": (
        "telemóvel, telefone celular, número de telemóvel, celular com ddd, nº telemóvel, número do celular, tlm, "
        "celular, cel, telemovel, whats, zap, nº celular, fone celular"
    ),
    "STREET_ADDRESS!": (
        "endereço, endereço residencial, morada, logradouro, morada completa, endereço completo, endereço de "
        "residência, endereço atual, morada actual, morada atual, residência atual, logradouro e número, endereço do "
        "morador, local de moradia, mora em, residente em, rua e número, endereço de entrega"
    ),
    "STREET_ADDRESS": "rua, número da casa, endereços",
    "STREET_ADDRESS?": "bairro, complemento, andar, freguesia",
    "POSTAL_CODE": "cep, código postal cep, caixa postal",
    "CITY": "cidade, município, concelho, localidade de residência, munic",
    "LOCATION?": "uf, estado uf, região",
    "HOME_COORDINATES": "coordenadas geográficas",
    "NATIONAL_ID": (
        "rg, bilhete de identidade, cartão de cidadão, cartão do cidadão, número do bi, carteira de identidade, "
        "registro geral, documento de identificação, nº identidade, número de identificação civil, rg número, "
        "registo geral, bi, número de identidade"
    ),
    "TAX_ID!": "cpf, número de cpf, cpf número, cadastro de pessoa física, cpf mf, cpf titular, nº cpf",
    "TAX_ID": (
        "nif contribuinte, número de contribuinte, contribuinte nº, nº contribuinte, "
        "número de identificação fiscal, cpf cnpj"
    ),
    "NATIONAL_ID~": (
        "pis, nis, pis pasep, nit pis, niss, número de segurança social, ctps, carteira de trabalho, "
        "segurança social, nº segurança social, cns, cartão sus, número do cartão sus, cartão nacional de saúde, "
        "rne, rnm, nº sns, número de utente"
    ),
    "AU_ABN?": "cnpj",
    "PASSPORT_NUMBER": "passaporte, número de passaporte, número do passaporte, nº passaporte",
    "DRIVER_LICENSE": (
        "cnh, carteira de motorista, carta de condução, carteira de habilitação, "
        "carteira nacional de habilitação, nº carta de condução"
    ),
    "VISA_NUMBER": (
        "número do visto, autorização de residência, título de residência, visto de residência, número de visto"
    ),
    "VISA_NUMBER?": "visto",
    "VOTER_ID!": "título de eleitor, título eleitoral, número de eleitor",
    "EMPLOYEE_ID!": (
        "matrícula funcional, número mecanográfico, matrícula do funcionário, matrícula servidor, "
        "matrícula do servidor, nº mecanográfico"
    ),
    "STUDENT_ID!": "matrícula do aluno, número de estudante, ra aluno",
    "PATIENT_ID!": "prontuário, número do prontuário, nº processo clínico",
    "CASE_NUMBER!": (
        "número do processo, nº processo, processo nº, número de processo, nº do processo, número do caso"
    ),
    "SALARY": (
        "salário, salário bruto, salário líquido, vencimento base, remuneração, renda familiar, renda mensal, "
        "vencimentos, renda, ordenado, salário base, remuneração bruta, rendimento mensal, rendimento anual, "
        "vencimento, ordenado base, soldo, remuneração líquida, líquido a receber, renda per capita, gratificação, "
        "décimo terceiro, aposentadoria, valor do benefício, valor da pensão, valor da bolsa, holerite, proventos"
    ),
    "HEALTH": (
        "diagnóstico principal, cid 10, cid10, código cid, medicação atual, medicamentos em uso, tipo sanguíneo, "
        "grupo sanguíneo abo, alergia medicamentosa, doença, doenças, deficiência, sintomas, gestante, histórico "
        "médico, comorbidades, pcd, gravidez, atestado médico, hipótese diagnóstica, receita médica, lesão, lesões, "
        "tipo de lesão, condição de saúde, condição médica, problema de saúde, problemas de saúde, doenças "
        "preexistentes, doença preexistente, comorbidade, evento adverso, reação adversa, motivo da consulta, motivo "
        "da internação, motivo do afastamento, afastamento médico, licença médica, licença saúde, tipo de "
        "deficiência, pne, grau de dependência, necessidades especiais, necessidades educativas, restrição alimentar, "
        "restrições alimentares, intolerância, medicação em uso, medicação, remédio, remédios, vacina, vacinas, "
        "vacinação, resultado do exame, resultado exame, resultado do teste, carga viral, tuberculose, hanseníase, "
        "gestação, semanas de gestação, dum, dpp, parto, tipo de parto, aborto, câncer, cancro, tumor maligno, "
        "estadiamento, neoplasia, biópsia, cirurgia, cirurgias, transplante, diálise, diabetes tipo, hipertensão, "
        "asma, epilepsia, saúde mental, transtorno, transtornos, depressão, ansiedade, risco de suicídio, "
        "automutilação, dependência química, uso de drogas, uso de álcool, tabagismo, fumante, fumador, glicemia, "
        "pressão arterial, imc, sinais vitais, apto inapto, aso, doença ocupacional, acidente de trabalho, sequelas, "
        "prótese, cadeira de rodas, cadeirante, mobilidade reduzida, causa da morte, causa do óbito, antecedentes "
        "pessoais, antecedentes familiares, fator rh, quadro clínico, queixa principal, evolução clínica, laudo, "
        "classificação de risco, incapacidade"
    ),
    "CRIMINAL": (
        "antecedentes criminais, registo criminal, crime cometido, condenação, ficha criminal, registro criminal, "
        "delito cometido, imputação, artigo penal, pena aplicada, pena restante, regime prisional, regime de "
        "cumprimento, mandado de prisão, medida protetiva, tornozeleira, tornozeleira eletrônica, liberdade "
        "condicional, infração, ato infracional, facção, reincidência, reincidente, violência doméstica, boletim de "
        "ocorrência, antecedentes, sanção disciplinar, motivo da prisão, situação processual, situação jurídica"
    ),
    "IMMIGRATION_STATUS": (
        "status migratório, situação migratória, estatuto de refugiado, pedido de asilo, tipo de visto, condição "
        "migratória, solicitação de refúgio, estatuto migratório, asilo pedido, refúgio, status no país, situação no "
        "país, status de residência, tipo de residência, apátrida, forma de entrada, protocolo de refúgio, crnm, "
        "asilo, indocumentado, regularização, motivo da saída, motivo de perseguição, naturalização, proteção "
        "internacional, proteção temporária"
    ),
    "DETENTION_FACILITY": (
        "centro de detenção, local de detenção, estabelecimento prisional, presídio, unidade prisional, local de "
        "prisão, penitenciária, pavilhão, galeria prisional, cadeia, unidade de internação, casa de acolhimento"
    ),
    "POLITICAL": (
        "filiação partidária, opinião política, filiação política, partido político filiação, filiado ao partido, "
        "militante, simpatizante, intenção de voto, voto em"
    ),
    "UNION_MEMBERSHIP": (
        "filiação sindical, sindicato filiado, sindicalizado sim, sindicato da categoria, sindicalizado, "
        "sindicalizada, filiado ao sindicato, contribuição sindical, delegado sindical, quota sindical, categoria "
        "sindical"
    ),
    "SEXUAL_ORIENTATION": "orientação sexual declarada, identidade sexual, lgbtqia",
    "BIOMETRIC": "impressão digital, impressões digitais, biometria, dados biométricos",
    "USERNAME": "nome de usuário, nome de utilizador, login de usuário, usuário login",
    "PASSWORD": "senha, palavra passe, senhas, palavra chave",
    "SECRET": "chave de api, chave secreta, chave privada, segredo",
    "IP_ADDRESS": "endereço ip",
    "MAC_ADDRESS": "endereço mac",
    "CREDIT_CARD": "cartão de crédito, número do cartão, número de cartão, nº cartão, cartão de débito",
    "BANK_ACCOUNT": (
        "conta bancária, número da conta, conta corrente, nº conta, número de conta, agência e conta, "
        "conta poupança, nib, chave pix, pix"
    ),
    "VEHICLE_ID": "placa do veículo, chassi, renavam, matrícula do veículo",
    Sense.NAME: "nome, nomes",
    Sense.ID: "identificação, identificador único",
    Sense.NUMBER: "nº de, número do, número da",
    Sense.DATE: "data, mês, dt, data e hora",
    Sense.YEAR: "ano, ano letivo",
    Sense.PLACE: "local",
    Sense.COUNTRY: "país país, nação",
    Sense.BIRTH: "nascimento",
    Sense.DETENTION: "detenção, prisão",
    Sense.PERSON_EVENT: (
        "admissão, demissão, óbito, falecimento, casamento, chegada, entrada no país, saída, internação, "
        "matrícula data, contratação, deportação"
    ),
    Sense.OTHER_EVENT: (
        "atualização, criação, compra, pagamento, validade, emissão, início, término, vencimento fatura, "
        "entrega, abertura, envio, expedição, encerramento"
    ),
    Sense.PERSON_ROLE: (
        "associado, associada, inscrito, inscrita, voluntário, voluntária, condômino, condómino, locatário, "
        "inquilina, convidado, convidada, reformado, aposentado, pensionista, mutuário, fiador, detento, detenta, "
        "recluso, custodiado, migrante, apenado, acolhido, assistido, educando, formando, participante, batizando, "
        "beneficiado, leitor, sócia, visitante, pessoa, requerente, membro, beneficiário, beneficiária, cônjuge, "
        "esposo, filho, filha, filhos, tutor, contato, contacto, proprietário, titular, pai, mãe, detido, preso, "
        "refugiado, testemunha, vítima, réu, representante, candidato, segurado, sócio, advogado, usuário, "
        "utilizador, responsável legal, cidadão, dependente, morador, passageiro, contribuinte, inquilino, doador, "
        "devedor, hóspede, encarregado de educação, motorista, solicitante, diretor, gerente, corredor, corredora, "
        "nadador, nadadora, apoiador, apoiadora, patrocinador, padrinho, madrinha, afilhado, afilhada, cooperado, "
        "cooperada, aposentada, reformada, moradora, residente, locatária, locador, senhorio, proprietária, vizinho, "
        "vizinha, segurada, tomador, apenada, presa, reclusa, custodiada, indiciado, indiciada, acusado, acusada, ré, "
        "sentenciado, denunciante, declarante, comparecente, outorgante, herdeiro, herdeira, inventariado, falecido, "
        "falecida, desaparecido, desaparecida, desabrigado, desabrigada, desalojado, acolhida, abrigado, evacuado, "
        "deportado, retornado, requerente de asilo, solicitante de refúgio, noivo, noiva, nubente, catequizando, "
        "crismando, fiel, dizimista, paroquiano, romeiro, peregrino, peregrina, campista, viajante, passageira, "
        "tripulante, marinheiro, caçador, pescador, pescadora, adotante, tutora, curatelado, interditado, mandante, "
        "procurador, palestrante, candidata, subscritor, signatário, depositante, mutuária, devedora, fiadora, "
        "avalista, credor, investidor, investidora, acionista, doadora, soldado, recruta, veterano, cuidador, "
        "cuidadora, avô, avó, neto, neta, tio, tia, sobrinho, sobrinha, sogro, sogra, genro, nora, viúvo, viúva, "
        "órfão, órfã, gêmeo, companheiro, companheira, munícipe, cidadã, estrangeiro, assistida"
    ),
    Sense.EMPLOYEE: (
        "funcionário, funcionária, empregado, trabalhador, servidor, colaborador, professor, médico, enfermeiro, "
        "vendedor, servidor público, servidora, colaboradora, professora, docente, enfermeira, médica, técnico de "
        "enfermagem, vigilante, bombeiro, operário, operária, diarista, faxineira, garçom, balconista, estagiário, "
        "estagiária, terceirizado, prestador autônomo, trabalhadora, contratado, contratada"
    ),
    Sense.STUDENT: (
        "aluno, aluna, estudante, discente, formanda, bolsista, egresso, egressa, educanda, universitário, caloiro, "
        "acadêmico"
    ),
    Sense.PATIENT: "paciente, doente, utente, utente de saúde, puérpera, recém nascido, lactente, internado, internada",
    Sense.CUSTOMER: "cliente, comprador, assinante, consumidor, compradora, consumidora, freguês, usuária",
    Sense.VOTER: "eleitor",
    Sense.PEOPLE: (
        "pessoas, funcionários, alunos, estudantes, pacientes, clientes, habitantes, homens, mulheres, crianças, "
        "trabalhadores, população, óbitos, famílias, casos, número de pessoas, nº de pessoas, número de alunos, "
        "número de pacientes, eleitores, número de casos, número de filhos, moradores, residentes, hóspedes, sócios, "
        "corredores, servidores, aposentados, detentos, desabrigados, segurados, inscritos, falecidos"
    ),
    Sense.CREATOR: "autor, ator, atriz, cantor, escritor",
    Sense.PLAYER: "jogador, treinador, atleta",
    Sense.PRODUCT: "produto, artigo, marca, modelo, veículo, peça, mercadoria",
    Sense.ORGANIZATION: (
        "empresa, razão social, fornecedor, instituição, órgão, escola, universidade, banco, loja, filial, "
        "nome fantasia, fabricante, entidade empregadora, secretaria, estabelecimento, unidade de saúde, "
        "empregador"
    ),
    Sense.LOCALITY: "edifício, aeroporto, estação, rio, armazém, zona",
    Sense.MEDIA: "livro, filme, álbum, canção, editora, revista",
    Sense.SPORT: "time, gols, equipe, clube, campeonato, equipa",
    Sense.SCIENCE: "espécie, amostra, nome científico, planta",
    Sense.TECHNICAL: "arquivo, ficheiro, domínio, versão, tabela, projeto, sistema",
    Sense.TRANSACTION: "pedido, encomenda, fatura, nota fiscal, contrato, recibo, ordem de compra, transação, boleto",
    Sense.THING: (
        "descrição, categoria, observações, observação, comentário, unidade, peso, altura, moeda, resultado, "
        "atividade, valor medido"
    ),
    Sense.GRADE: "curso, disciplina, nota, turma, escolaridade, série escolar",
    Sense.JOB: "cargo, função, profissão, ocupação",
    Sense.COUNT: (
        "quantidade, percentagem, percentual, taxa, proporção, contagem, número total de, qtd, qtde, quantas, "
        "frequência"
    ),
    Sense.AVERAGE: "média, mediana, média de idade, idade média",
    Sense.TOTAL: "soma, subtotal geral, total geral",
    Sense.MONEY: (
        "preço, valor, custo, receita, imposto, desconto, saldo, despesa, preço unitário, valor total, "
        "faturamento, valor unitário, vendas"
    ),
    Sense.META: "situação, tipo de, validade de",
    Sense.PERSONAL: "pessoal, residencial, atual",
    Sense.LINK: "do, da, dos, das, no, na, e o, o, os, um, uma, para o",
    Sense.DAYTIME: "dia, noite, manhã, noturno",
    "CRIMINAL?": "fiança",
    "SALARY?": "rendimento, rendimentos, bruto, líquido",
    "DETENTION_FACILITY?": "cela",
    "HEALTH?": "achado, achados",
}
