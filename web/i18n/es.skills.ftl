### See en.skills.ftl for notes to translators.
skill-rapport-work = Recuerdas lo que les importa a los clientes habituales, te entiendes con un equipo nuevo y trabajas bien incluso con gente que no habrías elegido.
skill-rapport-practice = Una vez por semana, habla un rato con alguien a quien apenas conoces y encuentra algo que tengan en común.
skill-rapport-hire = Sabe qué era importante para la otra persona e hizo algo para que trabajar juntos fuera más fácil.
skill-rapport-ask-1 = Cuéntame una ocasión en la que tuviste que trabajar codo a codo con alguien muy distinto a ti. ¿Qué hiciste para que saliera bien?
skill-rapport-ask-2 = Háblame de una buena relación que hayas construido poco a poco en el trabajo, con clientes o con el equipo. ¿Cómo empezó?

skill-speaking-work = Explicas un formulario, un precio o un trámite de modo que se entienda a la primera, en persona y por teléfono.
skill-speaking-practice = Explica en un minuto algo que conozcas bien a alguien que no lo conozca. Después pregunta qué ha entendido.
skill-speaking-hire = Responde con orden y con palabras sencillas, y se asegura de que se le ha entendido.
skill-speaking-ask-1 = Háblame de algo complicado que tuviste que explicar a alguien. ¿Cómo lo hiciste?
skill-speaking-ask-2 = ¿Cuándo fue la última vez que alguien te entendió mal? ¿Qué dijiste entonces?

skill-active-listening-work = Dejas hablar a la gente hasta el final, repites lo que has entendido y captas también lo que no se dice, así que después no hace falta volver a preguntar.
skill-active-listening-practice = En tu próxima conversación, resume lo que ha dicho la otra persona antes de dar tu opinión.
skill-active-listening-hire = Deja hablar hasta el final, responde a lo que se le pregunta y sabe decir qué quería la persona de la que habla.
skill-active-listening-ask-1 = Cuéntame una ocasión en la que alguien necesitaba algo distinto de lo que pedía. ¿Cómo te diste cuenta?
skill-active-listening-ask-2 = Háblame de una conversación en la que cambiaste de opinión por escuchar. ¿Qué te dijeron?

skill-friendliness-work = Haces que la gente se sienta bienvenida, también al final de un día largo y cuando llega de mal humor.
skill-friendliness-practice = Durante un día entero, saluda primero tú, por su nombre si lo sabes, y observa qué cambia.
skill-friendliness-hire = Habla con respeto de los demás, también de la gente difícil, y es igual de amable en la entrada que en la entrevista.
skill-friendliness-ask-1 = Cuéntame una ocasión en la que hiciste que alguien se sintiera bienvenido. ¿Qué hiciste exactamente?
skill-friendliness-ask-2 = Háblame de un día en el que te costó ser amable. ¿Qué hiciste?

skill-patience-work = Explicas lo mismo por tercera vez con voz tranquila y trabajas con el mismo cuidado cuando hay fila o el sistema va lento.
skill-patience-practice = La próxima vez que te toque esperar, fíjate en cuándo empiezas a inquietarte y suelta el aire despacio antes de hablar.
skill-patience-hire = Mantuvo la calma y siguió siendo amable cuando algo tardaba, y no culpa a quien necesitó más tiempo.
skill-patience-ask-1 = Háblame de alguien que necesitó mucho más tiempo del que esperabas. ¿Qué hiciste?
skill-patience-ask-2 = Háblame de una tarea que se alargó mucho más de lo previsto. ¿Cómo lo llevaste?

skill-questioning-work = Haces preguntas cortas y abiertas hasta saber qué necesita de verdad la persona, y no te quedas con la primera respuesta.
skill-questioning-practice = Antes de dar un consejo, haz tres preguntas que empiecen por qué, cómo o cuándo.
skill-questioning-hire = Preguntó antes de actuar, con preguntas abiertas, y averiguó algo que cambió lo que hizo después.
skill-questioning-ask-1 = Cuéntame una ocasión en la que una buena pregunta te ahorró trabajo. ¿Qué preguntaste?
skill-questioning-ask-2 = Háblame de un encargo que al principio no estaba claro. ¿Cómo averiguaste qué hacía falta?

skill-conflict-management-work = Dejas hablar a la persona alterada, no entras en la discusión y propones algo que puedan aceptar las dos partes.
skill-conflict-management-practice = Cuando dos personas cercanas no estén de acuerdo, di con tus palabras qué quiere cada una, sin tomar partido.
skill-conflict-management-hire = Describe con justicia los dos puntos de vista; primero calmó los ánimos y después encontró una solución que duró.
skill-conflict-management-ask-1 = Háblame de una persona muy alterada a la que tuviste que atender. ¿Qué hiciste primero y cómo terminó?
skill-conflict-management-ask-2 = Háblame de un desacuerdo en un equipo o en la familia que ayudaste a resolver. ¿Qué parte te tocó a ti?

skill-customer-service-work = Ves qué necesita la gente, te ocupas si está en tu mano y, si no, buscas a quien pueda hacerlo.
skill-customer-service-practice = Cada día, haz un favor a alguien antes de que te lo pida, y cumple lo que hayas prometido.
skill-customer-service-hire = Hizo más de lo imprescindible, cumplió lo prometido y después se aseguró de que la persona había quedado contenta.
skill-customer-service-ask-1 = Cuéntame una ocasión en la que ayudaste a alguien aunque no te correspondía. ¿Qué hiciste?
skill-customer-service-ask-2 = Háblame de una promesa que te costó cumplir. ¿Qué pasó?

skill-persuasion-work = Averiguas qué le importa a la gente, le muestras qué gana con un producto o una idea y aceptas un no sin insistir.
skill-persuasion-practice = Antes de proponer algo, escribe una razón que cuente para la otra persona y no solo para ti.
skill-persuasion-hire = Partió de lo que necesitaba la otra persona, habló con franqueza de los puntos débiles y supo aceptar un no.
skill-persuasion-ask-1 = Cuéntame cómo convenciste a alguien de una idea o de un producto. ¿Qué fue lo decisivo?
skill-persuasion-ask-2 = Háblame de una vez en la que te dijeron que no. ¿Qué hiciste después?

skill-written-communication-work = Tus correos dicen qué necesitas, de quién y para cuándo, así que los demás pueden actuar sin tener que llamarte.
skill-written-communication-practice = Escribe un correo y borra cada frase que no haga falta. Pon la más importante al principio.
skill-written-communication-hire = Su carta y su currículum ya son claros y no tienen faltas; al escribir, pensó en quién iba a leer el texto.
skill-written-communication-ask-1 = Háblame de algo importante que escribiste. ¿Cómo te aseguraste de que se entendiera?
skill-written-communication-ask-2 = Háblame de un mensaje que se entendió mal. ¿Cómo lo aclaraste?

skill-numeracy-work = Ves enseguida que un total no puede ser correcto, calculas de cabeza un descuento o unas horas y lo compruebas todo antes de enviarlo.
skill-numeracy-practice = Antes de pagar, calcula el total a ojo y compáralo con la cuenta. Haz lo mismo con los tiempos de viaje.
skill-numeracy-hire = Explica paso a paso de dónde sale una cifra y la comprobó de otra manera.
skill-numeracy-ask-1 = Cuéntame una ocasión en la que viste que una cifra estaba mal. ¿Cómo te diste cuenta?
skill-numeracy-ask-2 = Háblame de algo que tuviste que calcular para otras personas. ¿Cómo comprobaste que estaba bien?

skill-organization-work = Tus tareas y materiales tienen su sitio: si faltas, otra persona puede seguir donde lo dejaste, y nada se olvida.
skill-organization-practice = Elige un cajón o una carpeta, busca un lugar para cada cosa y mantenlo así durante un mes.
skill-organization-hire = Tiene un sistema que también les serviría a otras personas y sabe decir qué mejoró con él.
skill-organization-ask-1 = Háblame de algo que tuviste que mantener en orden para otras personas. ¿Qué sistema usabas?
skill-organization-ask-2 = Háblame de una época en la que se te juntó todo. ¿Cómo te organizaste?

skill-record-keeping-work = Archivas los documentos y los datos el mismo día, con un nombre que también buscarían los demás, y más tarde se puede seguir cada paso.
skill-record-keeping-practice = Durante un mes, anota todos tus gastos el mismo día y archiva cada documento en cuanto llegue.
skill-record-keeping-hire = Lo registra todo enseguida, sin que falte nada, y sabe para qué puede servirle a alguien más adelante.
skill-record-keeping-ask-1 = Háblame de un registro que llevaste durante bastante tiempo. ¿Cómo te asegurabas de que no faltara nada?
skill-record-keeping-ask-2 = Cuéntame una ocasión en la que algo que habías anotado sirvió mucho después. ¿Qué era?

skill-attention-to-detail-work = Ves la fecha equivocada en un contrato o dos cifras cambiadas en un número de cuenta antes de que causen problemas.
skill-attention-to-detail-practice = Lee un texto importante una vez desde el final hasta el principio: verás errores que normalmente se pasan por alto.
skill-attention-to-detail-hire = Cuenta las cosas con exactitud, tiene la costumbre de comprobar y reconoce los errores y sus consecuencias.
skill-attention-to-detail-ask-1 = Háblame de un error que viste tú y los demás no. ¿Qué hiciste?
skill-attention-to-detail-ask-2 = Háblame de un error que se te pasó. ¿Qué haces de otra manera desde entonces?

skill-computer-skills-work = Trabajas con hojas de cálculo, calendarios y los programas de la empresa, y cuando llega algo nuevo lo pruebas por tu cuenta.
skill-computer-skills-practice = Toma una tarea que haces a mano y averigua cómo puede hacerla por ti una hoja de cálculo o una aplicación.
skill-computer-skills-hire = Aprendió programas nuevos por su cuenta y sabe decir para qué le sirvieron, no solo cómo se llaman.
skill-computer-skills-ask-1 = Háblame de un programa que aprendiste por tu cuenta. ¿Cómo lo hiciste?
skill-computer-skills-ask-2 = Cuéntame una ocasión en la que un programa o un aparato no hacía lo que querías. ¿Qué intentaste?

skill-analysis-work = Comparas cifras de varias fuentes, averiguas por qué no coinciden y, antes de que otros decidan, dices cuánto se puede confiar en ellas.
skill-analysis-practice = Cuando leas una afirmación con una cifra, pregúntate de dónde sale y con qué se compara.
skill-analysis-hire = Buscó datos antes de juzgar, consideró más de una explicación y dice qué quedó sin aclarar.
skill-analysis-ask-1 = Háblame de una decisión que preparaste con datos o cifras. ¿Qué comparaste?
skill-analysis-ask-2 = Cuéntame una ocasión en la que los datos no mostraban lo que esperabas. ¿Qué hiciste?

skill-time-management-work = Sabes qué hay que hacer hoy y qué puede esperar, y avisas con tiempo si un plazo peligra.
skill-time-management-practice = Por la noche, escribe las tres tareas más importantes del día siguiente y empieza por la primera.
skill-time-management-hire = Planificó con un poco de margen, puso lo importante primero y avisó pronto cuando vio que le faltaría tiempo.
skill-time-management-ask-1 = Háblame de una semana con varios plazos. ¿Cómo repartiste el tiempo?
skill-time-management-ask-2 = Háblame de un plazo que no cumpliste, o que cumpliste por poco. ¿Qué hiciste?

skill-independence-work = Empiezas sin que te digan cada paso, sigues aunque nadie mire y sabes cuándo hay que preguntar.
skill-independence-practice = Cuando te atasques, prueba dos soluciones antes de preguntar y anota lo que has intentado.
skill-independence-hire = Empezó por iniciativa propia, encontró la manera de hacerlo y supo qué había que acordar con los demás.
skill-independence-ask-1 = Háblame de algo que hiciste por tu cuenta de principio a fin. ¿Cómo lo hiciste?
skill-independence-ask-2 = Cuéntame una ocasión en la que nadie podía ayudarte. ¿Qué decidiste?

skill-finance-work = Sabes qué está pagado y qué no, entiendes un presupuesto y ves cuánto costará una decisión.
skill-finance-practice = Planifica tus ingresos y gastos de tres meses y compáralos con lo que pasó de verdad.
skill-finance-hire = Lleva las cuentas con exactitud, no mezcla el dinero propio con el ajeno y piensa en los gastos antes de hacerlos.
skill-finance-ask-1 = Háblame de dinero que administraste para otras personas, por ejemplo, para un club o para la familia. ¿Cómo llevabas la cuenta?
skill-finance-ask-2 = Cuéntame una ocasión en la que gastaste menos de lo previsto, o más. ¿Cuál fue el motivo?

skill-problem-solving-work = Cuando algo falla, buscas la causa antes de actuar, pruebas una sola cosa a la vez y cuentas a los demás qué funcionó.
skill-problem-solving-practice = Piensa en algo pequeño que te moleste cada semana, busca la causa y cambia una sola cosa.
skill-problem-solving-hire = Dice cuál fue la causa y no solo el síntoma, siguió un orden razonable y comprobó que la solución funcionaba.
skill-problem-solving-ask-1 = Háblame de un problema para el que nadie tenía una respuesta preparada. ¿Por dónde empezaste?
skill-problem-solving-ask-2 = Háblame de una solución que al principio no funcionó. ¿Qué hiciste entonces?
