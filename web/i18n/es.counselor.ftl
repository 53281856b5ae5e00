### La mesa de orientación en español, para profesionales de la orientación: claro, exacto, breve. Se trata de "tú". "La persona" es quien
### respondió. Qué significa cada mensaje está en en.counselor.ftl.

## El marco

counselor-title = { $part } – Whichdesk para la orientación
counselor-heading = La mesa de orientación
counselor-menu = Partes de la mesa de orientación
menu-prepare = Preparar
menu-one = Leer uno
menu-compare = Comparar
menu-many = Leer muchos
menu-help = Ayuda
desk-stays = Todo ocurre en este dispositivo. No se envía nada y los resultados no se conservan al cerrar la página.
notes-memory = Este navegador no guarda tus notas. Se perderán al cerrar la página. Antes, expórtalas o imprímelas.

## Leer uno: el comienzo

one-heading = Leer un resultado
one-what = Pega lo que te envió la persona: un código, un enlace o un mensaje entero que contenga un enlace.
one-paste = Código, enlace o mensaje
one-read = Leer
one-file = Abrir un archivo…

## Leer uno: el marco de un resultado

one-another = Leer otro
one-back-many = Volver a la lista
one-back-compare = Volver a la comparación
one-label = Nombre o etiqueta
one-view = Vista
one-view-work = Para la conversación
one-view-seen = Como lo vio la persona

## Leer uno: de un vistazo

one-glance = De un vistazo
one-you = En las frases del resultado, «tú» es la persona que respondió.
one-leading = Puestos que van por delante
one-answered = Preguntas respondidas
one-axis = Lugar entre back office (−) y front office (+)
one-date = Fecha
one-summary-only = Este resultado llegó sin las respuestas. No se muestra lo que las necesita: motivos, rangos y calidad de las respuestas.

## Leer uno: de qué hablar

one-talk = De qué hablar
one-surprises = Coincidencias fuertes en la otra área
one-surprises-why = Estos puestos encajan bien con las respuestas aunque están lejos del perfil que va por delante. Merece la pena hablar de ellos.
one-copy-prompts = Copiar estas preguntas
prompt-rating = «{ $question }»: elegiste «{ $answer }». Cuéntame una ocasión en la que fue así.
prompt-rating-mid = «{ $question }»: elegiste «{ $answer }». ¿De qué depende?
prompt-rating-no = «{ $question }»: elegiste «{ $answer }». Cuéntame en qué lo has notado.
prompt-preference = «{ $question }»: elegiste «{ $answer }». ¿Qué marca la diferencia para ti?
prompt-scenario = «{ $question }»: elegiste «{ $answer }». Cuéntame una ocasión en la que hiciste algo así. ¿Cómo acabó?
prompt-against = Algo que apunta en la otra dirección:
prompt-surprise = { $title }: encaja bien con tus respuestas aunque es de la otra área. ¿Qué te viene a la cabeza con ese puesto?
prompt-role = ¿Qué sabes de este puesto: { $title }? ¿Cómo sería para ti un buen día en él?
prompt-learn = { $skill }: ¿dónde podrías practicarlo en las próximas semanas?
prompt-noPattern = Cuéntame cómo fuiste respondiendo. ¿Qué preguntas te costó decidir?
prompt-last = ¿Qué te sorprendió de este resultado? ¿Y qué diría alguien que te ha visto trabajar?

## Leer uno: las habilidades y su escala

one-skills = Habilidades con sus rangos
legend-low = Bajo
legend-low-what = menos de { $value }: más o menos 1 de cada 6 personas
legend-usual = Habitual
legend-usual-what = de { $low } a { $high }: más o menos 2 de cada 3 personas
legend-high = Alto
legend-high-what = más de { $value }: más o menos 1 de cada 6 personas
legend-note = 0 es la media que el modelo espera de la gente en general, y la unidad es su desviación típica (estándar). Una habilidad solo es baja o alta si todo su rango está ahí. Las palabras son más prudentes: «punto fuerte» significa por encima de la media con una probabilidad de al menos el 80 %; «con margen de mejora», por debajo con al menos el 80 %.

## Leer uno: calidad de las respuestas

one-quality = Hasta dónde llegan las respuestas
one-quality-good = No llama la atención nada: las respuestas encajan entre sí como espera el modelo y la escala se usó de forma normal.
one-quality-inconsistent = Las respuestas apuntan en direcciones distintas más de lo que espera el modelo (ajuste de la persona, p < 0,01) y no se predicen unas a otras. Lee el resultado con cautela y pregunta cómo fue respondiendo.
one-quality-straightLining = Series largas de la misma respuesta (straight-lining). Puede ser cansancio, prisa o una actitud real. Pregunta antes de interpretar.
one-quality-style = Una tendencia marcada a estar de acuerdo o en desacuerdo, diga lo que diga la frase. El modelo la descuenta del perfil y de las habilidades; lo que queda es menos seguro.
one-quality-wide = Respuestas casi siempre cerca de los extremos de la escala. Los rangos se han ampliado en consecuencia; las estimaciones no cambian.
one-quality-few = De momento hay pocas respuestas: una primera impresión aproximada.
one-quality-noPattern = No hay un patrón útil: muchas respuestas son iguales o se contradicen. No se deduce de ellas ni perfil, ni habilidades, ni puestos. Esto no dice nada de lo que la persona sabe hacer.
one-figures = Mostrar los números
one-fit = Ajuste de la persona
one-fit-value = χ² = { $chi }, gl = { $df }, p = { $p }
one-scale = Rangos ampliados por el factor
one-run = Serie más larga de una misma respuesta
one-style = Tendencia a estar de acuerdo (0 = ninguna)

## Leer uno: respuestas

one-answers = Cada respuesta y su efecto
one-effects-what = El número dice cuánto mueve una respuesta el perfil (+ hacia el trato con clientes, − hacia la gestión interna) o la coincidencia con un puesto (+ a favor, − en contra). Los números de todas las respuestas suman la estimación.
one-column-answer = Pregunta y respuesta
one-column-path = Perfil
one-right = Respuesta correcta.
one-order-bank = En el orden del banco de preguntas
one-order-path = Primero, el mayor efecto en el perfil
one-order-role = Primero, el mayor efecto en «{ $title }»

## Leer uno: notas y papel

one-notes = Tus notas
one-notes-where = Se guardan en este dispositivo mientras escribes, solo en este navegador. No salen de él si no las exportas o las imprimes.
one-print = Para el expediente
one-print-what = Una hoja con el resultado y tus notas.
one-print-answers = Con todas las respuestas

## Ayuda

help-heading = Palabras del oficio
help-never-heading = Cuándo no usarlo
help-never = No uses nunca un resultado para elegir entre candidaturas, para ordenar a personas ni para decidir sobre ayudas, notas o empleos. Aquí la gente se describe a sí misma; quien tiene algo que ganar se describiría de otro modo, y los números no están validados para esas decisiones.
help-never-also = Tampoco lo uses con quien respondió bajo presión o no podía leer las preguntas con facilidad.
help-words-heading = Qué significa cada número
help-path = Perfil
help-path-is = El más probable de tres: trato con clientes (front office), gestión interna (back office) o tareas de las dos áreas (polivalente o multifuncional), cada uno con su probabilidad.
help-path-not = No es un veredicto ni mide la capacidad. Quien tiene un perfil de front office puede ser bueno en el back office.
help-certainty = Seguridad
help-certainty-is = Cuánta ventaja lleva el perfil que va por delante. «Bastante seguro»: su probabilidad es de al menos el 90 % (en el polivalente: así de improbable es inclinarse claramente por un área). «Probable»: al menos el 50 %. «No es seguro»: menos.
help-certainty-not = No es la probabilidad de estar a gusto allí. Habla solo de las respuestas y del modelo.
help-axis = Lugar entre back office y front office
help-axis-is = Un número en una línea: 0 es el centro, menos es back office y más es front office; la unidad es la desviación típica (estándar) de la gente en general.
help-axis-not = Ningún extremo es mejor que el otro.
help-skills = Habilidades
help-skills-is = Veinte habilidades descritas por la propia persona, en la misma escala: 0 es la media esperada y unas dos de cada tres personas están entre −1 y 1.
help-skills-not = No son notas de un examen. Salvo en unas pocas tareas, la gente se valora a sí misma.
help-interval = Rango probable
help-interval-is = El valor real está dentro en unos 9 de cada 10 casos, si el modelo es correcto. Lo ensanchan las pocas respuestas y las respuestas que no encajan entre sí.
help-interval-not = Dos valores cuyos rangos se solapan no son por fuerza iguales; dos que difieren un poco no son por fuerza distintos.
help-roles = Coincidencia y orden
help-roles-is = Los puestos se ordenan según cuánto más probables son las respuestas en una persona típica de ese puesto que en una persona media. Los que no se pueden distinguir comparten lugar.
help-roles-not = No es una promesa de éxito ni dice nada del mercado laboral.
help-readiness = Lo que ya cumple
help-readiness-is = Cómo de probable es, en promedio, que la persona tenga lo que pide el puesto, según la importancia de cada cosa. Nunca cambia el orden de los puestos.
help-readiness-not = No es una titulación. No se pregunta por títulos, licencias ni experiencia.
help-effect = Efecto de una respuesta
help-effect-is = Cuánto mueve la estimación esta única respuesta, dadas todas las demás. Los efectos suman exactamente la estimación.
help-effect-not = No es la importancia en la vida. Una respuesta de efecto pequeño puede ser la que más cuenta en la conversación.
help-quality = Calidad de las respuestas
help-quality-is = El ajuste de la persona compara las respuestas con lo que espera el modelo; una p pequeña significa que encajan mal entre sí. Las series, la tendencia a estar de acuerdo y las respuestas extremas describen cómo se usó la escala.
help-quality-not = No es un detector de mentiras. Lo normal es que haya cansancio, prisa, dificultades con el idioma o una vida con dos caras.
help-change = Cambio
help-change-is = La diferencia entre dos resultados, comparada con la que habría entre dos resultados de una persona que no ha cambiado.
help-change-not = Que no se vea un cambio no prueba que no lo haya; el test puede ser demasiado corto para verlo.
help-group = Números del grupo
help-group-is = La media con su incertidumbre; la dispersión entre personas, descontado lo que no se sabe de cada una, y la parte por debajo de «buen nivel», que es lo que podría trabajar un taller.
help-group-not = No es una clasificación de grupos. Los grupos de menos de cinco personas se ocultan, porque se podría reconocer a alguien.
help-talk-heading = Cómo hablar de un resultado
help-talk-1 = Empieza por la persona: pregunta qué esperaba antes de enseñar nada.
help-talk-2 = Di «tus respuestas sugieren», no «eres».
help-talk-3 = Pide ejemplos. Una historia real pesa más que un número.
help-talk-4 = Detente en lo que sorprende: coincidencias fuertes en la otra área, respuestas que apuntan en la otra dirección.
help-talk-5 = Termina con un paso pequeño que se pueda dar esta semana.
help-data-heading = Qué pasa con los datos
help-data = Un código contiene las respuestas o el resultado y nada más: ni nombre ni hora. La página lo lee en este dispositivo y no envía nada. Tus notas se quedan en este navegador; las etiquetas y los códigos, solo hasta que cierres la página. Trata un archivo exportado como cualquier documento personal.
help-cite-heading = Cómo citarlo
help-cite = Indica el banco de preguntas y su versión, para que otros puedan encontrar los mismos números:
help-citation = Whichdesk, banco de preguntas «{ $bank }», versión { $version } (2026).
