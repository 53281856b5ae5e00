## Las dos áreas. Se usan dentro de otras frases y solas, como rótulos.

side-front = Front office
side-front-plain = trato con clientes
side-back = Back office
side-back-plain = gestión interna
side-cross = Perfil mixto
side-cross-plain = tareas de las dos áreas

## Resultado: el perfil

result-heading = Tu resultado
progress-result = { $count ->
    [0] Ninguna pregunta respondida
    [one] Una pregunta respondida
   *[other] { $count } preguntas respondidas
  }{ $left ->
    [0] {""}
    [one] , queda más o menos una
   *[other] , quedan unas { $left }
  }
path-front-clear = Tu perfil es de front office: trato con clientes.
path-front-leaning = Tus respuestas apuntan a un perfil de front office: trato con clientes.
path-front-open = El perfil de front office (trato con clientes) va un poco por delante, pero el resultado sigue abierto.
path-back-clear = Tu perfil es de back office: gestión interna.
path-back-leaning = Tus respuestas apuntan a un perfil de back office: gestión interna.
path-back-open = El perfil de back office (gestión interna) va un poco por delante, pero el resultado sigue abierto.
path-cross-strength-clear = Tu perfil es mixto: trato con clientes y también gestión interna.
path-cross-strength-leaning = Tus respuestas apuntan a un perfil mixto: trato con clientes y también gestión interna.
path-cross-strength-open = El perfil mixto (trato con clientes y también gestión interna) va un poco por delante, pero el resultado sigue abierto.
path-cross-even-clear = Tu perfil es mixto: está a medio camino entre el trato con clientes y la gestión interna, y puedes crecer en las dos áreas.
path-cross-even-leaning = Tus respuestas apuntan a un perfil mixto: a medio camino entre el trato con clientes y la gestión interna. Puedes crecer en las dos áreas.
path-cross-even-open = El perfil mixto, a medio camino entre el trato con clientes y la gestión interna, va un poco por delante, pero el resultado sigue abierto. Puedes crecer en las dos áreas.
path-few = Todavía hay muy pocas respuestas.
path-noPattern = Tus respuestas todavía no muestran un perfil claro.
path-few-why = { $count ->
    [0] Todavía no has respondido ninguna pregunta, así que indicarte un perfil sería adivinar. Con unas pocas respuestas basta.
    [one] Hasta ahora has respondido una pregunta. Indicarte un perfil con eso sería adivinar. Con unas pocas respuestas más basta.
   *[other] Hasta ahora has respondido { $count } preguntas. Indicarte un perfil con eso sería adivinar. Con unas pocas respuestas más basta.
  }
path-noPattern-why = Ocurre cuando muchas respuestas son iguales o cuando apuntan en direcciones distintas. No dice nada sobre tus capacidades. Si tienes un momento tranquilo, repasa tus respuestas y cambia las que no encajen contigo.
certainty-clear = Es bastante seguro: según tus respuestas, otro perfil es poco probable.
certainty-clear-cross = Es bastante seguro: según tus respuestas, es poco probable que te inclines claramente por una sola área.
certainty-leaning = Es probable, pero no seguro. Tómalo como una primera orientación.
certainty-open = No es seguro. Los perfiles están muy igualados, así que mira más abajo puestos de las dos áreas.
certainty-more = Con más respuestas, el resultado puede ser más seguro.

## Resultado: ir a sus partes

jump-label = En esta página
jump-why = Por qué
jump-skills = Habilidades
jump-jobs = Puestos
jump-answers = Tus respuestas
jump-keep = Guardar o compartir

## Resultado: la probabilidad de cada perfil

probability-heading = Qué probabilidad tiene cada perfil
probability-picture = La curva muestra dónde podrías estar entre las dos áreas: cuanto más alta, más probable. Cada parte corresponde a un perfil.
probability-too-little = Todavía hay muy pocas respuestas, así que estas cifras dicen poco de ti.

## Resultado: razones

reasons-heading = Por qué este perfil
reasons-front = Apunta al trato con clientes
reasons-back = Apunta a la gestión interna
reasons-order = Lo que más pesa va primero.
reasons-none = Ninguna de tus respuestas.
reasons-answer = Tu respuesta: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Pregunta saltada
reasons-rest-front = Las demás respuestas, en conjunto, apuntan al trato con clientes.
reasons-rest-back = Las demás respuestas, en conjunto, apuntan a la gestión interna.

## Resultado: cómo es el trabajo

about-heading = Cómo es este tipo de trabajo
about-front-work = Tratarías directamente con los clientes, en un mostrador, en una recepción o fuera de la oficina. Los recibirías, resolverías sus dudas, tomarías pedidos y cuidarías la relación con ellos. De este trabajo dependen las buenas ventas y que los clientes queden contentos.
about-front-hard = Las jornadas pueden ser largas, y algunos clientes son difíciles.
about-front-start = La mayoría empieza en un puesto de entrada, muchas veces con el bachillerato (preparatoria), y asciende con el tiempo. Los anuncios hablan de «atención al público» (España) o de «atención a clientes» (México).
about-back-work = Te ocuparías de que la empresa funcione, muchas veces en una oficina más tranquila: contabilidad, contratos, nóminas, datos, informática o preparación de pedidos. De este trabajo depende que todo marche sin sobresaltos y que se decida bien.
about-back-hard = Hay poco contacto con clientes, y parte del trabajo se repite.
about-back-start = La mayoría empieza en un puesto de entrada. Algunos puestos piden un título universitario. Te vas especializando, y hay muchas maneras de llegar a puestos de dirección. Los anuncios hablan de «administración» o de «back office».
about-cross-work = Conocerías bien las dos áreas y ayudarías donde hiciera falta: cubrirías a quien sale a comer o falta un día, pasarías un pedido o terminarías el trámite de una clienta. Gracias a ti, el servicio no se detendría.
about-cross-hard = Pasarías muchas veces de atender a la gente a trabajar con documentos y al revés, y tendrías que llevar al día las dos cosas.
about-cross-start = Este perfil lo buscan sobre todo las empresas pequeñas: piden a alguien «polivalente» (España) o «multifuncional» (México). Empieza en un área y pide aprender la otra.
about-everyone = Cada área necesita a la otra, y todas las personas de la empresa cuentan, estén a la vista o no, sobre todo en una empresa pequeña.
about-sides = El front office y el back office pueden ser dos partes de un edificio o solo dos tipos de trabajo, y en los dos hay puestos administrativos.
about-pay = En el conjunto de las oficinas de Estados Unidos, la gestión interna se paga mejor que el trato con clientes. Pero de un puesto a otro hay mucha diferencia: por ejemplo, una jefa de ventas gana más que un auxiliar contable. Por eso, mira también cada puesto.

## Resultado: qué hacer ahora

next-heading = Qué puedes hacer ahora
next-front = Elige uno de estos puestos y busca una vacante cerca de ti. En tu carta de presentación, cuenta una ocasión en la que ayudaste a una persona descontenta.
next-back = Elige uno de estos puestos y busca una vacante cerca de ti. En tu carta de presentación, cuenta algo que pusiste en orden y qué cambió gracias a eso.
next-cross = Elige un puesto de cada área. En tu carta de presentación, cuenta una ocasión en la que cubriste a otra persona.
next-build = Elige una habilidad con margen de mejora y busca esta semana una pequeña ocasión para practicarla.
next-share = Coméntalo con alguien que te haya visto trabajar. Quizá vea lo que un test no puede ver.

## Resultado: notas sobre las respuestas, dichas con amabilidad

quality-heading = Una nota sobre tus respuestas
quality-inconsistent = Algunas de tus respuestas apuntan en direcciones distintas. Es normal, pero hace que el resultado sea menos seguro.
quality-straightLining = Diste la misma respuesta a muchas preguntas. Si fue por cansancio, repásalas otro día.
quality-style = Sueles estar de acuerdo, o en desacuerdo, diga lo que diga la frase. Lo hemos tenido en cuenta, así que no cambia tu perfil.
quality-wide = Sueles elegir respuestas cercanas a los extremos de la escala. No tiene nada de malo, pero así sabemos con algo menos de precisión dónde estás; por eso te mostramos un margen más amplio.
quality-few = Hasta ahora has respondido pocas preguntas, así que toma todo lo que sigue como una primera impresión.

## Resultado: habilidades

skills-heading = Tus habilidades
skills-picture = El punto es nuestra mejor estimación. La barra muestra dónde es más probable que estés: cuanto más larga, menos sabemos. La línea del centro marca la media que esperamos de la gente en general.
skills-side-front = Trato con clientes
skills-side-back = Gestión interna
skills-side-both = En las dos áreas
band-strong = punto fuerte
band-solid = buen nivel
band-developing = con margen de mejora
band-unknown = aún no se sabe
skills-less = menos
skills-more = más
skills-table = Ver lo mismo en una tabla
skills-table-skill = Habilidad
skills-table-words = En palabras
skills-table-estimate = Estimación
skills-table-range = Rango probable
skills-table-note = 0 es la media que esperamos de la gente en general; la mayoría está entre −1 y 1. Tu nivel real está dentro del rango probable unas 9 veces de cada 10.
skills-range = de { $low } a { $high }
skills-guide = El nombre de cada habilidad abre su página de la guía en una pestaña nueva.

## Resultado: puestos

roles-heading = Puestos que encajan
roles-what = El orden muestra qué puestos encajan mejor con tus respuestas. «Requisitos cumplidos» indica otra cosa: qué parte de lo que pide el puesto es probable que ya tengas.
roles-too-little = Todavía se sabe muy poco para ordenar los puestos según tus respuestas. Esto es solo un primer vistazo.
role-place = N.º { $place }
role-place-shared = Empate en el n.º { $place }
roles-shared = { $count ->
    [one] Un puesto va por delante de los demás.
   *[other] { $count } puestos comparten el primer lugar: según tus respuestas, encajan igual de bien.
  }
fit-great = Encaja muy bien
fit-good = Encaja bien
fit-fair = Encaja en parte
fit-low = Encaja poco
side-mixed = Mixto: un poco de cada área
role-education = Estudios habituales
role-pay = Sueldo
role-origin = EE. UU., 2024
pay-lower = Bajo: está en el tercio inferior de los puestos de oficina.
pay-middle = Medio: está en el tercio central de los puestos de oficina.
pay-upper = Alto: está en el tercio superior de los puestos de oficina.
education-none = No se pide título. En España y en México, por lo general, tampoco.
education-secondary = High school. En España, bachillerato o FP; en México, preparatoria.
education-some-college = Algunas materias de universidad. En España, un ciclo de FP; en México, carrera técnica o trunca.
education-certificate = Certificado profesional después de high school. En España, un ciclo de FP; en México, carrera técnica.
education-associate = Carrera corta de dos años. En España, FP de grado superior; en México, técnico superior universitario.
education-bachelor = Título universitario. En España, un grado o FP de grado superior; en México, licenciatura.
education-master = Máster universitario; en México se llama maestría.
education-doctorate = Doctorado o título profesional. Para ejercer la abogacía: en España, grado en Derecho y máster de acceso; en México, licenciatura y cédula profesional.
role-readiness = Requisitos cumplidos: { $percent }
readiness-most = Probablemente ya tienes la mayor parte de lo que pide.
readiness-much = Probablemente ya tienes buena parte y te queda algo por aprender.
readiness-some = Probablemente ya tienes una parte y te queda bastante por aprender.
readiness-little = Probablemente te queda por aprender la mayor parte. Todo el mundo empieza alguna vez.
role-for = A favor
role-against = En contra
role-reason = A favor: «{ $question }» ({ $answer })
credit = Los datos sobre los puestos proceden de las bases de datos O*NET 30.1, 30.0, 29.3 y 29.2 del U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Se usan con la licencia CC BY 4.0 y se han modificado. USDOL/ETA no ha aprobado, respaldado ni probado estas modificaciones. O*NET es una marca comercial de USDOL/ETA. Sueldos: BLS, Occupational Employment and Wage Statistics, mayo de 2024.
honest = Este test es nuevo. Sus cifras vienen de un modelo y todavía no de miles de personas, así que toma el resultado como el comienzo de una conversación y no como un veredicto.

## Resultado: guardar y compartir

keep-heading = Guarda o comparte tu resultado
keep-heading-alone = Guarda tu resultado
keep-nothing-sent = El resultado va dentro del propio enlace. No se envía nada a nadie hasta que tú lo compartas.
keep-holds = Qué contiene el enlace
keep-summary = Solo el resultado
keep-answers = Con mis respuestas
keep-summary-shows = Quien tenga este enlace verá tu perfil y su grado de seguridad, la probabilidad de cada perfil (en tanto por ciento), una valoración breve de cada habilidad y los cinco primeros puestos. No verá ninguna de tus respuestas.
keep-answers-shows = Quien tenga este enlace verá tu resultado completo, cada una de tus respuestas y qué preguntas saltaste.
keep-link = Enlace
keep-copy = Copiar el enlace
keep-copied = El enlace está copiado.
keep-marked = El enlace está seleccionado. Ya puedes copiarlo.
keep-share = Compartir…
keep-share-title = Mi resultado en el test Whichdesk
keep-share-text = ¿Front office, back office o ambos? Este es mi resultado.
keep-code = Mostrar el enlace como código QR
keep-code-picture = Código QR del enlace
keep-file = Descargar como archivo
keep-file-holds = El archivo (JSON) contiene todas tus respuestas, el resultado completo y la fecha. Se queda en tu dispositivo.
keep-print = Imprimir o guardar como PDF
keep-print-holds = Una o dos páginas con tu perfil, tus habilidades y los cinco primeros puestos.

## La hoja impresa

printout-made = Fecha: { $date }
printout-bank = Preguntas: { $bank }, versión { $version }
printout-jobs = Los primeros puestos de la lista
printout-link = Para volver a abrir este resultado
printout-link-summary = El enlace abre el resultado sin las respuestas. Cualquiera que lo tenga puede leerlo.
printout-link-answers = El enlace abre el resultado con todas las respuestas. Cualquiera que lo tenga puede leerlo.

## Resultado: las respuestas de la persona y qué se puede hacer con ellas

answers-show = { $count ->
    [one] Ver tu respuesta
   *[other] Ver tus { $count } respuestas
  }
answers-change = Cambiar
answers-right = Es la correcta.
answers-solution = La respuesta correcta: { $answer }
result-go-on = Seguir respondiendo
result-review = Repasar tus respuestas
result-restart = Empezar de nuevo

## Resultado: un puesto

role-listed-front = Se suele considerar front office.
role-listed-back = Se suele considerar back office.
role-nearer-front = Según los datos, está más cerca del trato con clientes.
role-nearer-back = Según los datos, está más cerca de la gestión interna.
role-nearer-mixed = Según los datos, tiene un poco de cada área.
role-learn = Qué conviene aprender ahora
role-more = Más sobre este puesto
role-day = Un día de trabajo
role-surroundings = Dónde se trabaja
role-good = Lo bueno
role-hard = Lo difícil
role-progress = Adónde puede llevar
role-cross = Qué aporta conocer la otra área
role-vacancies = Vacantes
role-basis = En qué se basa esta comparación
role-basis-like = Cuánto cuenta cada habilidad en el puesto «{ $source }» de la lista general.
role-basis-occupation = Datos publicados sobre la ocupación O*NET { $source }.
role-basis-needs = Las habilidades que la empresa ha indicado para este puesto.
role-basis-adjusted = La empresa ha cambiado algunos valores.
role-occupations = También figura como
jobs-elsewhere = Estos puestos están descritos en otro idioma: { $language }.
role-new-tab = Se abre en una pestaña nueva.
role-search = Palabras para buscar vacantes
role-copy = Copiar estas palabras
role-copied = Palabras copiadas.
role-copy-failed = Aquí no se puede copiar. Puedes seleccionar las palabras y copiarlas a mano.
role-answers = Qué dicen tus respuestas
role-hide = No es para mí
role-guide = Este puesto en la guía

## Resultado: la lista de puestos

roles-heading-near = Los puestos que más se acercan
roles-near = Por ahora, ninguno de estos puestos encaja bien con tus respuestas. Estos son los que más se acercan.
roles-heading-first = Un primer vistazo a los puestos
jobs-all = Todos los puestos
jobs-search = Buscar puestos
jobs-order = Ordenar por
jobs-fit = Mejor encaje
jobs-readiness = Más requisitos cumplidos
jobs-name = Nombre del puesto
jobs-side = Área
jobs-sides = Todas
jobs-front = Trato con clientes
jobs-mixed = Mixto
jobs-back = Gestión interna
jobs-found = { $count ->
    [0] No se muestra ningún puesto.
    [one] Se muestra un puesto.
   *[other] Se muestran { $count } puestos.
  }
jobs-gone = { $title }: puesto oculto. Está abajo, en «Puestos ocultos».
jobs-returned = { $title }: de nuevo en la lista.
jobs-aside = Puestos ocultos ({ $count })
jobs-again = Mostrar de nuevo

## Resultado: varios puestos en el primer lugar

roles-shared-more = Los primeros { $count } de ellos están más arriba; en esta lista están todos.
tie-offer = { $count ->
    [one] Una pregunta más podría mostrar cuál encaja mejor contigo.
   *[other] Dos preguntas más podrían mostrar cuál encaja mejor contigo.
  }
tie-ask = { $count ->
    [one] Responder una más
   *[other] Responder dos más
  }

## Resultado: qué cambiaría otra respuesta

whatif-heading = Si hubieras respondido otra cosa
whatif-what = Cualquiera de estos cambios, por sí solo, cambiaría tu perfil. Los más pequeños van primero.
whatif-none = Cambiar una sola respuesta no cambiaría tu perfil.
whatif-front = Con «{ $other }» en vez de «{ $answer }», tu perfil sería de trato con clientes.
whatif-back = Con «{ $other }» en vez de «{ $answer }», tu perfil sería de gestión interna.
whatif-crossTrained = Con «{ $other }» en vez de «{ $answer }», tu perfil sería mixto.
whatif-tooLittle = Con «{ $other }» en vez de «{ $answer }», no saldría un perfil claro.

## Resultado: qué hace cada respuesta

effect-what = La barra junto a cada respuesta muestra hacia dónde apunta: a la izquierda, el trato con clientes; a la derecha, la gestión interna. Cuanto más larga es, más pesa la respuesta.
effect-front-strong = Apunta claramente al trato con clientes
effect-front-some = Apunta al trato con clientes
effect-front-slight = Apunta un poco al trato con clientes
effect-back-strong = Apunta claramente a la gestión interna
effect-back-some = Apunta a la gestión interna
effect-back-slight = Apunta un poco a la gestión interna
effect-none = Apenas influye en tu perfil

## Resultado: uno que alguien ha compartido

shared-heading = Un resultado compartido
shared-note = Alguien ha compartido este resultado. Aquí, «tú» es la persona que respondió. Si has hecho el test en este dispositivo, tus respuestas no cambian.
shared-recomputed = Este resultado se hizo con otra lista de puestos, así que los puestos se han vuelto a calcular con la lista de esta página.
shared-roles = Los primeros puestos de la lista
shared-other-roles = Este resultado se hizo con otra lista de puestos, por eso no se pueden mostrar aquí. Pide un enlace que incluya las respuestas.
shared-broken = Este enlace no se puede abrir
shared-damaged = Está dañado o incompleto. Copia otra vez el enlace entero o pide uno nuevo.
shared-cut = Le falta el final: algunos programas de mensajería y correo cortan los enlaces largos. Copia el enlace entero o pide un código QR o el archivo.
shared-other-bank = Se hizo con otras preguntas. Ábrelo en la página donde se hizo.
shared-other-version = Se hizo con la versión { $version } de las preguntas, que aquí no se conserva.
shared-newer = Se hizo con una versión más reciente de esta página. Vuelve a cargar la página y abre el enlace otra vez.
shared-untouched = Tus propias respuestas en este dispositivo no cambian.
shared-take = Hacer el test
shared-own = Ir a mi test
