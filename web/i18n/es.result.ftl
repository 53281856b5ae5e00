## Resultado: el camino

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
path-front-clear = Tu camino es el front office: el trato con clientes.
path-front-leaning = Tus respuestas apuntan al front office: el trato con clientes.
path-front-open = El front office (trato con clientes) va un poco por delante, pero todavía no está decidido.
path-back-clear = Tu camino es el back office: el trabajo interno.
path-back-leaning = Tus respuestas apuntan al back office: el trabajo interno.
path-back-open = El back office (trabajo interno) va un poco por delante, pero todavía no está decidido.
path-cross-strength-clear = Tu camino es el perfil polivalente: puedes dedicarte al trato con clientes y también al trabajo interno.
path-cross-strength-leaning = Tus respuestas apuntan al perfil polivalente: el trato con clientes y también el trabajo interno.
path-cross-strength-open = El perfil polivalente (trato con clientes y también trabajo interno) va un poco por delante, pero todavía no está decidido.
path-cross-even-clear = Estás en un punto medio entre las dos áreas, y las dos están todavía por desarrollar.
path-cross-even-leaning = Parece que estás en un punto medio entre las dos áreas, y las dos están todavía por desarrollar.
path-cross-even-open = Quizá estés en un punto medio entre las dos áreas, con las dos por desarrollar, pero todavía no está decidido.
path-few = Todavía hay muy pocas respuestas.
path-noPattern = Tus respuestas todavía no dan una imagen clara.
path-few-why = { $count ->
    [0] Todavía no has respondido ninguna pregunta, así que indicarte un camino sería adivinar. Con unas pocas respuestas será suficiente.
    [one] Hasta ahora has respondido una pregunta. Con eso no basta para indicarte un camino sin adivinar. Con unas pocas respuestas más será suficiente.
   *[other] Hasta ahora has respondido { $count } preguntas. Con eso no basta para indicarte un camino sin adivinar. Con unas pocas respuestas más será suficiente.
  }
path-noPattern-why = Esto pasa cuando muchas respuestas están en el mismo punto de la escala o se contradicen entre sí. No dice nada sobre tus capacidades. Si tienes un momento tranquilo, repasa tus respuestas y cambia lo que no encaje contigo.
certainty-clear = Es bastante seguro: según tus respuestas, otro camino es poco probable.
certainty-clear-cross = Es bastante seguro: según tus respuestas, es poco probable que te inclines mucho hacia una sola área.
certainty-leaning = Es probable, pero no seguro. Tómalo como una buena primera orientación.
certainty-open = No es seguro. Los caminos están muy cerca unos de otros, así que mira más abajo los puestos de las dos áreas.
certainty-more = Con más respuestas puede ser más seguro.

## Resultado: ir a sus partes

jump-label = En esta página
jump-why = Razones
jump-skills = Habilidades
jump-jobs = Puestos
jump-answers = Tus respuestas
jump-keep = Guardar o compartir

## Resultado: las tres probabilidades

probability-heading = Qué probabilidad tiene cada camino
probability-picture = La curva muestra dónde podrías estar entre las dos áreas: cuanto más alta, más probable. Cada parte pertenece a un camino.
probability-too-little = Por ahora, estas cifras no hablan tanto de ti como de lo poco que se sabe todavía.

## Resultado: razones

reasons-heading = Por qué este camino
reasons-front = Apunta al trato con clientes
reasons-back = Apunta al trabajo interno
reasons-order = Lo que más pesa va primero.
reasons-none = Ninguna de tus respuestas.
reasons-answer = Tu respuesta: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Pregunta saltada
reasons-rest-front = Todas tus demás respuestas, en conjunto, apuntan al trato con clientes.
reasons-rest-back = Todas tus demás respuestas, en conjunto, apuntan al trabajo interno.

## Resultado: cómo son los caminos

about-heading = Cómo es este camino
about-front-work = Tratarías directamente con clientes y público, en un mostrador, en la recepción o fuera de la oficina. Recibirías a la gente, responderías preguntas, tomarías pedidos y cuidarías la relación con cada cliente. Aquí empiezan las buenas ventas y la satisfacción de los clientes.
about-front-hard = Los días pueden ser largos, y algunos clientes son difíciles.
about-front-start = La mayoría empieza en un puesto inicial, muchas veces con estudios secundarios, y asciende con el tiempo.
about-back-work = Te ocuparías de que todo siguiera funcionando: contabilidad, contratos, nóminas, datos, equipos informáticos, preparación de pedidos. Muchas veces, en una oficina más tranquila. Aquí empiezan los días sin sobresaltos y las buenas decisiones.
about-back-hard = Hay poco contacto con clientes, y parte del trabajo se repite.
about-back-start = La mayoría empieza en un puesto inicial. Algunos puestos piden un título universitario. Hay muchas formas de llegar a puestos de dirección, y te vas especializando.
about-cross-work = Conocerías las dos áreas lo bastante bien como para ayudar en cualquiera: cubrir a alguien en la pausa de la comida o en un día de enfermedad, pasar un pedido, terminar los papeles de un cliente. Gracias a ti, el servicio no se detiene.
about-cross-hard = Pasarás muchas veces de la gente a los papeles y al revés, y tendrás que llevar al día las dos cosas.
about-cross-start = Este perfil lo buscan sobre todo las empresas pequeñas. Empieza en un área y pide aprender la otra.
about-everyone = Cada área necesita a la otra, y cada persona de la empresa cuenta, esté a la vista o no, sobre todo en una empresa pequeña.
about-sides = El front office y el back office pueden ser dos partes de un edificio o simplemente dos tipos de trabajo. En los dos hay puestos administrativos.
about-pay = En las oficinas de Estados Unidos, en conjunto, el trabajo interno se paga mejor que el trato con clientes. Pero de un puesto a otro hay mucha diferencia: por ejemplo, como responsable de ventas se gana más que como auxiliar de contabilidad. Por eso, mira también cada puesto.

## Resultado: qué hacer ahora

next-heading = Qué puedes hacer ahora
next-front = Elige uno de los puestos de abajo y busca una vacante cerca de ti. En tu solicitud, cuenta un momento en que ayudaste a una persona descontenta.
next-back = Elige uno de los puestos de abajo y busca una vacante cerca de ti. En tu solicitud, cuenta algo que pusiste en orden y qué cambió gracias a eso.
next-cross = Elige abajo un puesto de cada área. En tu solicitud, cuenta una vez en que cubriste a otra persona.
next-build = Elige abajo una habilidad que esté en desarrollo y busca esta semana una pequeña ocasión para practicarla.
next-share = Habla de esto con alguien que te haya visto trabajar. Quizá vea lo que un cuestionario no puede ver.

## Resultado: notas sobre las respuestas, dichas con amabilidad

quality-heading = Unas palabras sobre tus respuestas
quality-inconsistent = Algunas de tus respuestas van en direcciones distintas. Es humano, pero hace que el resultado sea menos seguro.
quality-straightLining = Muchas de tus respuestas están en el mismo punto de la escala. Si fue por cansancio, repásalas otro día.
quality-style = Tiendes a estar de acuerdo, o en desacuerdo, diga lo que diga la frase. Lo hemos tenido en cuenta, así que no cambia tu camino.
quality-wide = Te gusta responder con claridad, cerca de los extremos de la escala. No tiene nada de malo; solo te mostramos un margen más amplio, porque así las respuestas indican con algo menos de precisión dónde estás.
quality-few = Hasta ahora has respondido pocas preguntas, así que lee todo lo que sigue como un primer esbozo.

## Resultado: habilidades

skills-heading = Tus habilidades
skills-picture = El punto es nuestra mejor estimación. La barra muestra dónde es más probable que estés: cuanto más larga, menos sabemos. La línea del centro es lo que esperamos de la gente en general.
skills-side-front = Trato con clientes
skills-side-back = Trabajo interno
skills-side-both = En las dos áreas
band-strong = punto fuerte
band-solid = buen nivel
band-developing = en desarrollo
band-unknown = aún no se sabe
skills-less = menos
skills-more = más
skills-table = Lo mismo en una tabla
skills-table-skill = Habilidad
skills-table-words = En palabras
skills-table-estimate = Estimación
skills-table-range = Rango probable
skills-table-note = 0 es lo que esperamos de la gente en general; la mayoría está entre −1 y 1. El valor real está dentro del rango probable unas 9 veces de cada 10.
skills-range = de { $low } a { $high }

## Resultado: puestos

roles-heading = Puestos que encajan
roles-what = El orden muestra qué puestos encajan mejor con tus respuestas. La preparación es otra cosa: qué parte de lo que pide el puesto probablemente ya tienes.
roles-too-little = Todavía se sabe muy poco para ordenar los puestos según tus respuestas. Esto es solo un primer vistazo.
role-place = Lugar { $place }
role-place-shared = Lugar { $place }, compartido
roles-shared = { $count ->
    [one] Un puesto va por delante de los demás.
   *[other] { $count } puestos comparten el primer lugar: tus respuestas no bastan para distinguirlos.
  }
fit-great = Encaja muy bien
fit-good = Encaja bien
fit-fair = Encaja en parte
fit-low = Encaja poco
side-mixed = Mixto: un poco de cada área
role-education = Estudios habituales
role-pay = Sueldo
role-origin = Estados Unidos, 2024
pay-lower = tercio inferior de los puestos de oficina
pay-middle = tercio medio de los puestos de oficina
pay-upper = tercio superior de los puestos de oficina
education-none = sin título
education-secondary = high school. En España y México suele ser el bachillerato (preparatoria) o una formación técnica.
education-some-college = algunos cursos universitarios. En España y México suele ser el bachillerato (preparatoria) o una formación técnica.
education-certificate = certificado profesional. En España y México suele ser una formación técnica.
education-associate = carrera corta de dos años. En España y México suele ser una formación técnica superior.
education-bachelor = título universitario. En España suele ser un grado y en México una licenciatura.
education-master = máster o maestría, también en España y México
education-doctorate = doctorado o título profesional. En España y México suele ser la carrera completa.
role-readiness = Preparación: { $percent }
readiness-most = Probablemente ya tienes la mayor parte de lo que pide.
readiness-much = Probablemente ya tienes buena parte; falta algo por desarrollar.
readiness-some = Ya tienes algo; falta una buena parte por desarrollar.
readiness-little = La mayor parte está por desarrollar. Todo el mundo empieza alguna vez.
role-for = A favor
role-against = En contra
credit = Los datos sobre los puestos proceden de las bases de datos O*NET 30.1, 30.0, 29.3 y 29.2 del U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Se usan con la licencia CC BY 4.0 y se han modificado. USDOL/ETA no ha aprobado, respaldado ni probado estas modificaciones. O*NET es una marca comercial de USDOL/ETA. Sueldos: BLS, Occupational Employment and Wage Statistics, mayo de 2024.
honest = Este cuestionario es nuevo. Sus cifras vienen de un modelo y todavía no de miles de personas, así que toma el resultado como el comienzo de una conversación y no como un veredicto.

## Resultado: guardar y compartir

keep-heading = Guarda o comparte tu resultado
keep-heading-alone = Guarda tu resultado
keep-nothing-sent = El resultado va dentro del propio enlace. No se envía nada hasta que tú pases el enlace a alguien.
keep-holds = Qué contiene el enlace
keep-summary = Solo el resultado
keep-answers = Con mis respuestas
keep-summary-shows = Quien abra este enlace verá tu camino y lo seguro que es, las tres probabilidades en porcentajes enteros, cada habilidad en pocas palabras y los cinco primeros puestos de la lista. No verá ninguna de tus respuestas. Cualquiera que tenga el enlace puede leerlo.
keep-answers-shows = Quien abra este enlace verá tu resultado completo y cada una de tus respuestas, y también las preguntas que saltaste. Cualquiera que tenga el enlace puede leerlo.
keep-link = Enlace
keep-copy = Copiar el enlace
keep-copied = El enlace está copiado.
keep-marked = El enlace está seleccionado. Ya puedes copiarlo.
keep-share = Compartir…
keep-share-title = Mi resultado en el cuestionario Whichdesk
keep-share-text = ¿Front office, back office o ambos? Este es mi resultado.
keep-code = Mostrar el enlace como código QR
keep-code-picture = Código QR del enlace
keep-file = Descargar como archivo
keep-file-holds = El archivo (JSON) contiene todas tus respuestas, el resultado completo y la fecha. Se queda contigo.
keep-print = Imprimir o guardar como PDF
keep-print-holds = Una o dos páginas con tu camino, tus habilidades y los cinco primeros puestos de la lista.

## La hoja impresa

sheet-made = Fecha: { $date }
sheet-bank = Preguntas: { $bank }, versión { $version }
sheet-jobs = Los primeros puestos de la lista
sheet-link = Para volver a abrir este resultado
sheet-link-summary = El enlace abre el resultado sin las respuestas. Cualquiera que lo tenga puede leerlo.
sheet-link-answers = El enlace abre el resultado con todas las respuestas. Cualquiera que lo tenga puede leerlo.

## Resultado: las respuestas de la persona y qué se puede hacer con ellas

answers-heading = Tus respuestas
answers-show = { $count ->
    [one] Ver tu única respuesta
   *[other] Ver tus { $count } respuestas
  }
answers-change = Cambiar
answers-right = Es correcta.
answers-solution = La respuesta correcta: { $answer }
result-go-on = Seguir respondiendo
result-review = Repasar tus respuestas
result-restart = Empezar de nuevo

## Resultado: un puesto

role-listed-front = Suele contarse como front office.
role-listed-back = Suele contarse como back office.
role-nearer-front = Según los datos, está más cerca del trato con clientes.
role-nearer-back = Según los datos, está más cerca del trabajo interno.
role-nearer-mixed = Según los datos, tiene un poco de cada área.
role-learn = Qué aprender ahora
role-more = Más sobre este puesto
role-day = Un día de trabajo
role-surroundings = Dónde se trabaja
role-good = Lo bueno
role-hard = Lo difícil
role-progress = Adónde puede llevar
role-cross = Desde la otra área
role-search = Palabras para buscar vacantes
role-copy = Copiar estas palabras
role-copied = Copiadas.
role-copy-failed = Aquí no se puede copiar. Puedes seleccionar las palabras y copiarlas a mano.
role-answers = Qué dicen tus respuestas
role-hide = No es para mí

## Resultado: la lista de puestos

roles-heading-near = Los puestos que más se acercan
roles-near = Por ahora, ninguno de estos puestos encaja bien con tus respuestas. Estos son los que más se acercan.
roles-heading-first = Un primer vistazo a los puestos
jobs-all = Todos los puestos
jobs-search = Buscar puestos
jobs-order = Orden
jobs-fit = Primero los que mejor encajan
jobs-readiness = Primero tu mejor preparación
jobs-name = Por nombre
jobs-side = Área
jobs-sides = Todas las áreas
jobs-front = Trato con clientes
jobs-mixed = Mixto
jobs-back = Trabajo interno
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

roles-shared-more = Los primeros { $count } están aquí; en la lista de abajo están todos.
tie-offer = { $count ->
    [one] Una pregunta más podría ayudar a distinguir los primeros.
   *[other] Dos preguntas más podrían ayudar a distinguir los primeros.
  }
tie-ask = { $count ->
    [one] Responder una más
   *[other] Responder dos más
  }

## Resultado: qué cambiaría otra respuesta

whatif-heading = Si hubieras respondido otra cosa
whatif-what = Cualquiera de estos cambios, por sí solo, cambiaría tu camino. Los más pequeños van primero.
whatif-none = Con una sola respuesta distinta, sea cual sea, tu camino seguiría igual.
whatif-front = Con «{ $other }» en vez de «{ $answer }», iría por delante el trato con clientes.
whatif-back = Con «{ $other }» en vez de «{ $answer }», iría por delante el trabajo interno.
whatif-crossTrained = Con «{ $other }» en vez de «{ $answer }», iría por delante el punto medio entre las dos áreas.
whatif-tooLittle = Con «{ $other }» en vez de «{ $answer }», tus respuestas no darían una imagen clara.

## Resultado: qué hace cada respuesta

effect-what = La barra junto a cada respuesta muestra hacia dónde apunta en tu camino: a la izquierda, el trato con clientes; a la derecha, el trabajo interno. Cuanto más larga es, más pesa la respuesta.
effect-front-strong = Apunta claramente al trato con clientes
effect-front-some = Apunta al trato con clientes
effect-front-slight = Apunta un poco al trato con clientes
effect-back-strong = Apunta claramente al trabajo interno
effect-back-some = Apunta al trabajo interno
effect-back-slight = Apunta un poco al trabajo interno
effect-none = Apenas cambia tu camino

## Resultado: uno que alguien ha compartido

shared-heading = Un resultado compartido
shared-note = Alguien ha compartido este resultado. Aquí, «tú» es la persona que respondió. Las respuestas guardadas en este dispositivo no cambian.
shared-recomputed = El enlace se hizo con otra lista de puestos, así que los puestos se han vuelto a calcular con la lista de aquí.
shared-roles = Los primeros puestos de la lista
shared-other-roles = Este resultado se hizo con otra lista de puestos, por eso los suyos no se pueden mostrar aquí. Pide un enlace que incluya las respuestas.
shared-broken = Este enlace no se puede abrir
shared-damaged = Está dañado o incompleto. Pídelo otra vez o copia el enlace entero.
shared-other-bank = Se hizo con otras preguntas. Ábrelo en la página donde se hizo.
shared-other-version = Se hizo con la versión { $version } de las preguntas, que aquí no se conserva.
shared-newer = Se hizo con una versión más reciente de esta página. Vuelve a cargar la página y abre el enlace otra vez.
shared-untouched = Tus propias respuestas en este dispositivo no cambian.
shared-take = Hacer el cuestionario
shared-own = Ir a mi cuestionario
