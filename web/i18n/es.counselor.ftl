### El panel de orientación en español, para profesionales de la orientación: claro, exacto, breve. Se trata de "tú". "La persona" es quien
### respondió. Qué significa cada mensaje está en en.counselor.ftl.

## El marco

counselor-title = { $part } – Whichdesk para la orientación
counselor-heading = Panel de orientación
counselor-menu = Partes del panel de orientación
menu-prepare = Preparar
menu-one = Leer uno
menu-compare = Comparar
menu-many = Leer varios
menu-help = Ayuda
desk-stays = Todo ocurre en este dispositivo. No se envía nada y los resultados no se conservan al cerrar la página.
notes-memory = Este navegador no guarda tus notas. Se perderán al cerrar la página. Antes, expórtalas o imprímelas.

## Leer uno: el comienzo

one-heading = Leer un resultado
one-what = Pega lo que te envió la persona: un código, un enlace o un mensaje entero que contenga un enlace.
one-paste = Código, enlace o mensaje
one-read = Leer
one-file = Abrir un archivo…
one-drop = o suéltalo aquí
one-several = Contiene { $count } resultados. ¿Cuál quieres leer?
one-several-all = Mostrarlos todos en una lista

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
one-leading = Puestos que mejor encajan
one-answered = Preguntas respondidas
one-axis = Lugar entre back office (−) y front office (+)
one-date = Fecha
one-summary-only = Este resultado llegó sin las respuestas. No se muestra lo que las necesita: motivos, rangos y calidad de las respuestas.
one-pack = La persona vio los puestos del archivo «{ $name }», versión { $version }. Aquí se muestran los de Whichdesk, hasta donde llega el resultado.
one-pack-unnamed = La persona vio otros puestos, de un archivo que no está abierto. Aquí se muestran los de Whichdesk, hasta donde llega el resultado.
one-pack-open = Abrir ese archivo…
one-pack-other = Es otro archivo u otra versión.

## Puestos mostrados

packs-own = Puestos de Whichdesk
packs-file = «{ $name }», versión { $version }
packs-closed = Puestos de un archivo sin abrir
packs-closed-cell = Archivo sin abrir
packs-missing = { $count ->
    [one] Un resultado se hizo con los puestos de un archivo que no está abierto aquí. Ya puedes ver el perfil y las habilidades; los puestos aparecerán cuando abras el archivo.
   *[other] { $count } resultados se hicieron con los puestos de archivos que no están abiertos aquí. Ya puedes ver los perfiles y las habilidades; los puestos aparecerán cuando abras los archivos.
  }
packs-mixed = No todas las personas de este grupo vieron los mismos puestos. Aun así, sus perfiles y habilidades se pueden comparar.

## Leer uno: de qué hablar

one-talk = De qué hablar
one-surprises = Puestos de la otra área que encajan bien
one-surprises-why = Encajan bien con las respuestas aunque están lejos del perfil que va por delante. Vale la pena hablar de ellos.
one-copy-prompts = Copiar estas preguntas
prompt-rating = «{ $question }»: elegiste «{ $answer }». Cuéntame una ocasión en la que fue así.
prompt-rating-mid = «{ $question }»: elegiste «{ $answer }». ¿De qué depende?
prompt-rating-no = «{ $question }»: elegiste «{ $answer }». Cuéntame una ocasión en la que lo notaste.
prompt-preference = Preferiste «{ $chosen }» a «{ $other }». Cuéntame una ocasión en la que lo hiciste.
prompt-day = Elegiste este día: «{ $chosen }». ¿Qué te atrae de él?
prompt-scenario = «{ $question }»: elegiste «{ $answer }». Cuéntame una ocasión en la que hiciste algo así. ¿Cómo acabó?
prompt-against = Algo que apunta en la otra dirección:
prompt-surprise = { $title }: encaja bien con tus respuestas aunque es de la otra área. ¿Qué te viene a la cabeza con ese puesto?
prompt-role = ¿Qué sabes de este puesto: { $title }? ¿Cómo sería para ti un buen día en él?
prompt-learn = { $skill }: ¿dónde podrías practicar esta habilidad en las próximas semanas?
prompt-noPattern = Cuéntame cómo fuiste respondiendo. ¿En qué preguntas te costó decidirte?
prompt-last = ¿Qué te sorprendió de este resultado? ¿Y qué diría alguien que te ha visto trabajar?

## Leer uno: las habilidades y su escala

one-skills = Habilidades con sus rangos
legend-low = Bajo
legend-low-what = menos de { $value }: más o menos 1 de cada 6 personas
legend-usual = Habitual
legend-usual-what = de { $low } a { $high }: más o menos 2 de cada 3 personas
legend-high = Alto
legend-high-what = más de { $value }: más o menos 1 de cada 6 personas
legend-note = El 0 es la media que el modelo espera en la población general; la unidad es la desviación estándar. Una habilidad solo cuenta como baja o alta si todo su rango queda en esa zona. Las palabras del resultado afirman menos: «punto fuerte» quiere decir que está por encima de la media con una probabilidad de al menos el 80 %; «con margen de mejora», que está por debajo con esa misma probabilidad.

## Leer uno: calidad de las respuestas

one-quality = Calidad de las respuestas
one-quality-good = Nada llama la atención: las respuestas encajan entre sí como espera el modelo y la escala se usó de forma normal.
one-quality-inconsistent = Las respuestas apuntan en direcciones distintas más de lo que espera el modelo (ajuste de la persona, p < 0,01): de unas no se pueden deducir las otras. Lee el resultado con cautela y pregunta a la persona cómo fue respondiendo.
one-quality-straightLining = Series largas de la misma respuesta. Puede ser cansancio, prisa o una actitud real. Pregunta antes de interpretar.
one-quality-style = Una tendencia marcada a estar de acuerdo, o en desacuerdo, con cualquier frase. El modelo la descuenta del perfil y de las habilidades; lo que queda es menos seguro.
one-quality-wide = Respuestas casi siempre cerca de los extremos de la escala. Los rangos se han ampliado en consecuencia; las estimaciones no cambian.
one-quality-few = Todavía hay pocas respuestas: el resultado es solo una primera impresión.
one-quality-noPattern = No hay un patrón útil: muchas respuestas son iguales o se contradicen. No se deduce de ellas ni perfil, ni habilidades, ni puestos. Esto no dice nada de lo que la persona sabe hacer.
one-figures = Mostrar los números
one-fit = Ajuste de la persona
one-fit-value = χ² = { $chi }, gl = { $df }, p = { $p }
one-scale = Rangos ampliados por el factor
one-run = Serie más larga de una misma respuesta
one-style = Tendencia a estar de acuerdo (0 = ninguna)

## Leer uno: respuestas

one-answers = Cada respuesta y su efecto
one-effects-what = El número dice cuánto mueve una respuesta el perfil (+ hacia el trato con clientes, − hacia la gestión interna) o el encaje con un puesto (+ a favor, − en contra). La suma de los números de todas las respuestas es la estimación.
one-column-answer = Pregunta y respuesta
one-column-path = Perfil
one-right = Respuesta correcta.
one-order-bank = En el orden del banco de preguntas
one-order-path = Primero, el mayor efecto en el perfil
one-order-role = Primero, el mayor efecto en «{ $title }»

## Leer uno: notas y papel

one-notes = Tus notas
one-notes-where = Se guardan en este dispositivo mientras escribes, solo en este navegador. Salen de él únicamente si las exportas o las imprimes.
one-print = Para el expediente
one-print-what = El resultado y tus notas, para imprimir.
one-print-answers = Con todas las respuestas
one-print-columns = Números, de izquierda a derecha:

## Ayuda

help-heading = Cómo entender un resultado
help-never-heading = Cuándo no usarlo
help-never = Nunca uses un resultado para elegir entre candidaturas, para ordenar a personas ni para decidir sobre ayudas, notas o empleos. Aquí la gente se describe a sí misma; quien tiene algo que ganar se describiría de otro modo, y los números no están validados para esas decisiones.
help-never-also = Tampoco lo uses con quien respondió bajo presión o no podía leer las preguntas con facilidad.
help-words-heading = Qué significa cada número
help-path = Perfil
help-path-is = El más probable de tres: trato con clientes (front office), gestión interna (back office) o tareas de las dos áreas (perfil mixto), cada uno con su probabilidad.
help-path-not = No es un veredicto ni mide la capacidad. Quien tiene un perfil de front office puede ser bueno en el back office.
help-certainty = Seguridad
help-certainty-is = Cuánta ventaja lleva el perfil que va por delante. «Bastante seguro»: su probabilidad es de al menos el 90 %. «Probable»: de al menos el 50 %. «No es seguro»: de menos. En el perfil mixto, «bastante seguro» significa otra cosa: la probabilidad de inclinarse claramente por una sola área no pasa del 10 %.
help-certainty-not = No es la probabilidad de estar a gusto en ese tipo de trabajo. Habla solo de las respuestas y del modelo.
help-axis = Lugar entre back office y front office
help-axis-is = Un número en una línea: 0 es el centro; por debajo está el back office y por encima, el front office. La unidad es la desviación estándar en la población general.
help-axis-not = Ningún extremo es mejor que el otro.
help-skills = Habilidades
help-skills-is = Veinte habilidades descritas por la propia persona, en la misma escala: 0 es la media esperada y unas dos de cada tres personas están entre −1 y 1.
help-skills-not = No son notas de un examen. Salvo en unas pocas tareas, la gente se valora a sí misma.
help-interval = Rango probable
help-interval-is = El valor real está dentro en unos 9 de cada 10 casos, si el modelo es correcto. El rango es más ancho cuando hay pocas respuestas o no encajan entre sí.
help-interval-not = Si dos rangos se solapan, los valores no son por fuerza iguales; si dos valores difieren un poco, no son por fuerza distintos.
help-roles = Encaje y orden
help-roles-is = Los puestos se ordenan según cuánto más probables son las respuestas en una persona típica de ese puesto que en una persona media. Los que no se pueden distinguir comparten lugar.
help-roles-not = No es una promesa de éxito ni dice nada del mercado laboral.
help-readiness = Requisitos cumplidos
help-readiness-is = La probabilidad media de que la persona tenga lo que pide el puesto; lo más importante pesa más. Nunca cambia el orden de los puestos.
help-readiness-not = No es una acreditación: no se pregunta por títulos, licencias ni experiencia.
help-effect = Efecto de una respuesta
help-effect-is = Cuánto cambia la estimación por esa sola respuesta, teniendo en cuenta todas las demás. La suma de los efectos es exactamente la estimación.
help-effect-not = No mide la importancia en la vida. Una respuesta de poco efecto puede ser la que más cuente en la conversación.
help-quality = Calidad de las respuestas
help-quality-is = El ajuste de la persona compara las respuestas con lo que espera el modelo; una p pequeña significa que encajan mal entre sí. Las series, la tendencia a estar de acuerdo y las respuestas extremas describen cómo se usó la escala.
help-quality-not = No es un detector de mentiras. Las causas más comunes son el cansancio, la prisa, el idioma o que la persona se comporta de manera distinta en cada parte de su vida.
help-change = Cambio
help-change-is = La diferencia entre dos resultados, comparada con la que habría entre dos resultados de una persona que no ha cambiado.
help-change-not = Que no se vea un cambio no prueba que no lo haya; el test puede ser demasiado corto para verlo.
help-group = Números del grupo
help-group-is = La media, con su incertidumbre; la dispersión entre personas, sin contar lo que no se sabe de cada una; y el porcentaje por debajo de «buen nivel», que es lo que podría mejorar un taller.
help-group-not = No es una clasificación de grupos. Los grupos de menos de cinco personas se ocultan, porque se podría reconocer a alguien.
help-talk-heading = Cómo hablar de un resultado
help-talk-1 = Empieza por la persona: pregunta qué esperaba antes de enseñar nada.
help-talk-2 = Di «tus respuestas sugieren», no «eres».
help-talk-3 = Pide ejemplos. Una historia real pesa más que un número.
help-talk-4 = Detente en lo que sorprende: puestos de la otra área que encajan bien, respuestas que apuntan en la otra dirección.
help-talk-5 = Termina con un paso pequeño que se pueda dar esta semana.
help-data-heading = Qué pasa con los datos
help-data = Un código contiene las respuestas o el resultado y nada más: ni nombre, ni fecha, ni hora. La página lo lee en este dispositivo y no envía nada. Tus notas se quedan en este navegador; las etiquetas y los códigos, solo hasta que cierres la página. Trata un archivo exportado como cualquier documento personal.
help-cite-heading = Cómo citarlo
help-cite = Indica el banco de preguntas y su versión, para que otros puedan encontrar los mismos números:
help-citation = Whichdesk, banco de preguntas «{ $bank }», versión { $version } (2026).

## Preparar

prepare-heading = Preparar un test
prepare-what = Elige cómo se abre el test y tendrás un enlace, un código QR, un cartel y un mensaje para enviar. Todo va en el propio enlace; no se guarda nada en ningún sitio.
prepare-ready = Listo para enviar
prepare-language = Idioma del test
prepare-language-own = El de quien lo abre
prepare-plan = Duración
prepare-plan-quick = Rápido: unas 20 preguntas, hasta que el perfil esté claro
prepare-plan-full = Completo: las { $count } preguntas
prepare-roles = Puestos
prepare-roles-all = Todos: { $count }
prepare-roles-some = Una selección
prepare-roles-every = Elegir todos
prepare-roles-none = No elegir ninguno
prepare-by = Quién lo preparó
prepare-group = Etiqueta del grupo
prepare-why = Para qué, con tus palabras
prepare-left = { $count ->
    [one] queda un carácter
   *[other] quedan { $count } caracteres
  }
prepare-return = Cómo te llega el resultado
prepare-return-text = Como texto que la persona copia y envía
prepare-return-mail = Por correo a una dirección
prepare-mail = Correo electrónico
prepare-message = Mensaje para enviar
prepare-message-copy = Copiar el mensaje
prepare-mark = Aquí no se puede copiar. Selecciona el texto y cópialo tú.
prepare-svg = Código QR en SVG
prepare-png = Código QR en PNG
prepare-poster = Imprimir un cartel
prepare-no-code = El enlace es demasiado largo para un código QR que los teléfonos puedan leer. Si quieres el código, acorta los textos.
prepare-problem-long-text = «{ $field }» tiene { $length } caracteres; caben { $most } como máximo.
prepare-problem-wrong-mail = Esta dirección de correo no está completa.
prepare-problem-no-roles = Elige al menos un puesto.
prepare-problem-long-link = El enlace tendría { $length } caracteres; algunas aplicaciones de mensajes cortan los de más de { $most }. Acorta los textos.
prepare-problem-unknown-role = Esta página no conoce uno de los puestos elegidos.
prepare-problem-wrong-settings = Lo elegido en «{ $field }» no está disponible en esta página. Elige ahí otra opción.
prepare-message-hello = Hola:
prepare-message-what = Este test breve muestra si te va mejor el trato con clientes, la gestión interna o tareas de las dos áreas, y qué puestos de oficina encajan contigo.
prepare-message-text = Al final puedes copiar tu resultado y enviármelo.
prepare-message-mail = Al final puedes enviar tu resultado a { $mail }.
prepare-message-private = Nada se envía por sí solo: tú decides qué compartes.

## Preparar: puestos propios

prepare-roles-own = Puestos propios, de un archivo
prepare-own-what = Un archivo con los puestos de tu centro, tu oficina o tu municipio, en el formato que explica la documentación de Whichdesk en «Your own roles in ten minutes». Se comprueba aquí, en este dispositivo.
prepare-own-off = No se pudo cargar la parte de esta página que comprueba esos archivos. Vuelve a cargar la página cuando tengas conexión.
prepare-own-used = { $count ->
    [0] no se puede usar ningún puesto
    [one] se puede usar un puesto
   *[other] se pueden usar { $count } puestos
  }
prepare-own-problems = { $count ->
    [one] Hay una cosa que corregir. Un puesto con un error queda fuera:
   *[other] Hay { $count } cosas que corregir. Los puestos con algún error quedan fuera:
  }
prepare-own-host = Estos puestos no caben en un enlace. Deja el archivo, tal como está, en el sitio del test ({ $site }) y escribe aquí su dirección. El test no carga nada de otros sitios.
prepare-own-address = Dirección del archivo
prepare-problem-no-pack = Abre un archivo con al menos un puesto que se pueda usar.
prepare-problem-host-pack = Escribe dónde está el archivo en { $site }.
prepare-problem-wrong-pack = El test no puede cargar puestos desde esta dirección.
pack-problems-more = No se muestran otros { $count }.
pack-problem-empty-input = El archivo está vacío.
pack-problem-not-json = { $cause ->
    [page] Esto es una página web, no una lista de puestos. Guarda el archivo en sí, no la página que lo muestra.
    [archive] Esto es una hoja de cálculo o un archivo comprimido. Guarda el contenido como texto (JSON).
    [table] Esto es una tabla. El comando «whichdesk pack» la convierte en un archivo de puestos.
    [start] El archivo tiene que empezar con una llave. Quita todo lo que hay delante.
    [end] El archivo termina antes de tiempo. Cierra todas las comillas, llaves y corchetes.
    [extra] Quita la coma que hay antes de la columna { $column }.
    [missing] Antes de la columna { $column } falta una coma, o a unas comillas dentro de un texto les falta delante una barra inversa (\).
    [several] Aquí sigue algo más después del final. Pon todos los puestos en una sola lista.
    [comment] JSON no admite comentarios. Quita este.
    [quotes] Los nombres y los textos van entre comillas dobles rectas. Aquí faltan (columna { $column }).
    [broken] Dentro de un texto hay un salto de línea o un tabulador. Quítalo o añade las comillas que faltan al final del texto.
    [blank] En la columna { $column } hay un espacio de no separación. Cámbialo por uno normal.
   *[other] Desde aquí, el archivo no es JSON (columna { $column }). Suele faltar o sobrar una coma o unas comillas.
  }
pack-problem-not-utf8 = Esta línea no está en UTF-8. Vuelve a guardar el archivo con la codificación UTF-8.
pack-problem-form = El archivo no se puede leer. Comprueba que no haya números desmesurados ni demasiados niveles anidados.
pack-problem-repeated-key = Esta clave está dos veces. Quita una.
pack-problem-too-large = El archivo es demasiado grande. Quita algunos puestos.
pack-problem-wrong-type = Aquí va otro tipo de valor. Mira en la documentación si debe ser texto, número, lista u objeto.
pack-problem-out-of-range = { $found } no es posible aquí. Escribe un número de { $least } a { $most }.
pack-problem-only-value = { $found } no es posible aquí. El valor tiene que ser { $least }.
pack-problem-not-whole = { $found } no es un número entero.
pack-problem-bad-id = «{ $found }» no puede ser un identificador. Usa minúsculas de la «a» a la «z» sin tildes, cifras y guiones, como en «front-desk».
pack-problem-repeated-id = «{ $id }» está dos veces. Cada identificador se usa una sola vez.
pack-problem-missing-key = Falta la clave «{ $key }».
pack-problem-unknown-key = No se conoce la clave «{ $key }». Revisa cómo está escrita.
pack-problem-unknown-word = Aquí no se conoce «{ $found }». Se puede usar: { $known }.
pack-problem-unknown-skill = Ninguna habilidad del test tiene el identificador «{ $skill }». { $near ->
    [none] Revisa cómo está escrito.
   *[other] ¿Querías poner «{ $near }»?
  }
pack-problem-unknown-role = Ningún puesto del test tiene el identificador «{ $role }». { $near ->
    [none] Revisa cómo está escrito.
   *[other] ¿Querías poner «{ $near }»?
  }
pack-problem-unknown-occupation = No hay cifras de «{ $soc }». { $near ->
    [none] Revisa el código o describe con «needs» qué exige el puesto.
   *[other] ¿Querías poner «{ $near }»?
  }
pack-problem-no-basis = No se dice qué exige el puesto. Añade «like», «soc» o «needs».
pack-problem-two-bases = Deja «like» o «soc», no los dos.
pack-problem-same-needs = Todas las habilidades se exigen por igual. Marca como «essential» solo las pocas que más importan.
pack-problem-missing-text = Falta el texto «{ $key }».
pack-problem-empty-text = Este texto está vacío.
pack-problem-untidy-text = Este texto tiene un salto de línea o un carácter oculto. Quítalo.
pack-problem-too-long = Este texto tiene { $found } caracteres; caben { $most } como máximo.
pack-problem-search-count = Puede haber de 1 a 6 palabras de búsqueda.
pack-problem-unlisted-language = «{ $language }» no está entre los idiomas del archivo. Añádelo allí o quita este texto.
pack-problem-unknown-language = El test no está en el idioma «{ $language }». Se puede usar: { $known }.
pack-problem-no-common-language = El test no está en ninguno de estos idiomas. Añade uno, como «es».
pack-problem-bad-url = No es una dirección web. Escribe una que empiece por https:// y no tenga espacios.
pack-problem-too-many-roles = El archivo tiene más de { $most } puestos. Quita algunos.
pack-problem-no-usable-roles = No se puede usar ningún puesto del archivo.

## Leer varios

many-heading = Leer varios resultados
many-what = Pega varios códigos o enlaces, o abre archivos: texto, CSV de una hoja de cálculo o los archivos que las personas descargaron.
many-paste = Códigos, enlaces, mensajes o una tabla
many-read = Leer
many-files = Abrir archivos…
many-drop = o suelta aquí los archivos
many-progress-label = Progreso
many-progress = { $done } de { $of } leídos
many-cancel = Cancelar
many-canceled = Cancelado. No se ha añadido nada.
many-troubles = { $count ->
    [one] Una línea no se pudo leer
   *[other] { $count } líneas no se pudieron leer
  }
many-troubles-more = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
  }
many-line = línea { $line }
many-mend-label = Contenido:
many-mend = Leer otra vez
many-dismiss = Descartar
trouble-truncated-code = Parece que al enlace le falta el final: se corta después de { $letters } caracteres. Pide el enlace entero.
trouble-damaged = El código está dañado. Pídelo otra vez.
trouble-newer = Se hizo con una versión más nueva de esta página. Vuelve a cargarla.
trouble-other-bank = Se hizo con otras preguntas.
trouble-other-version = Se hizo con la versión { $found } de las preguntas; esta página tiene la versión { $expected }.
trouble-sheet = Sus respuestas no corresponden a las preguntas de esta página ({ $code }).
trouble-nothing-found = No contiene ningún resultado.
trouble-no-result = No contiene ni respuestas ni un código.
trouble-not-json = No es JSON, a diferencia de las líneas que la rodean.
trouble-too-many-results = Hay más de { $most } resultados. Se han dejado fuera esta línea y todas las siguientes.
trouble-file-too-large = El archivo tiene { $megabytes } MB; se leen { $most } MB como máximo.
trouble-spreadsheet-file = Es una hoja de cálculo. Guárdala como CSV y abre aquí el archivo CSV.
trouble-document-file = Es un documento de texto, por ejemplo de Word. Ábrelo, copia los enlaces o códigos y pégalos aquí.
trouble-pdf-file = Es un PDF. Ábrelo, copia los enlaces o códigos y pégalos aquí.
trouble-image-file = Es una imagen. Si contiene un código QR, escanéalo con un teléfono y pega aquí el enlace.
trouble-archive-file = Es un archivo comprimido (ZIP). Descomprímelo y abre los archivos que contiene.
trouble-binary-file = Este tipo de archivo no se puede leer. Se admiten texto, CSV y JSON.
trouble-guessed-encoding = El archivo no está en UTF-8. Se leyó como { $encoding }; las letras con acento pueden estar mal.
many-people = Personas
many-unnamed = N.º { $number }
many-column-label = Etiqueta
many-column-date = Fecha
many-column-path = Perfil
many-column-certainty = Seguridad
many-column-roles = Puestos que encajan
many-column-readiness = Requisitos cumplidos
many-column-quality = Calidad de las respuestas
many-certainty-clear = bastante seguro
many-certainty-leaning = probable
many-certainty-open = no es seguro
many-note-inconsistent = contradictorias
many-note-straightLining = respuestas iguales
many-note-style = tendencia al sí o al no
many-note-wide = en los extremos
many-note-few = pocas respuestas
many-note-noPattern = sin patrón
many-note-summary = sin respuestas
many-search = Buscar
many-filter-lead = Perfil
many-filter-quality = Calidad de las respuestas
many-every = Cualquiera
many-quality-out = Algo llama la atención
many-quality-ok = Nada llama la atención
many-shown = Se muestran { $count } de { $all }
many-pick = Comparar
many-compare = { $count ->
    [0] Comparar lo elegido
    [one] Comparar lo elegido (1)
   *[other] Comparar lo elegido ({ $count })
  }
many-repeated = { $count ->
    [one] Quitar un resultado repetido
   *[other] Quitar { $count } resultados repetidos
  }
many-clear = Vaciar la lista
many-clear-question = Esto quita a todas las personas de la lista. Tus notas se quedan. ¿Vaciarla?
many-clear-yes = Sí, vaciarla

## Leer varios: el grupo

group-heading = El grupo
group-what = { $count ->
    [one] Una persona; cada resultado cuenta una vez.
   *[other] Las { $count } personas de arriba; cada resultado cuenta una vez.
  }
group-small = Los grupos de menos de { $count } personas se ocultan, porque se podría reconocer a alguien.
group-insist = Mostrarlo de todos modos
group-axis = { $people } personas con respuestas. Su media es { $mean }; con una probabilidad del 90 %, está en el rango { $range }.
group-axis-alone = Una persona con respuestas: { $mean }. Con una sola persona no hay rango.
group-spread = Dispersión entre personas (desviación estándar): { $spread }.
group-paths = Perfiles
group-unclear = Sin perfil claro
group-skills = Habilidades
group-skills-what = Ordenadas según el porcentaje de personas por debajo de «buen nivel»: arriba están las que más podría mejorar un taller. En cada habilidad solo se cuentan las personas de las que se sabe lo suficiente.
group-below = Por debajo de «buen nivel»
group-mean = Media
group-spread-column = Dispersión
group-people = Personas

## Leer varios: exportar

export-heading = Exportar
export-what = Los archivos contienen los códigos y, con ellos, las respuestas. Guárdalos como cualquier documento personal.
export-table = Tabla (CSV)
export-session = Sesión completa, para volver a abrirla
export-lines = Hojas de respuestas (JSON Lines)
export-without = { $count ->
    [one] Un resultado llegó sin respuestas y no está en el archivo.
   *[other] { $count } resultados llegaron sin respuestas y no están en el archivo.
  }

## Comparar

beside-heading = Comparar resultados
beside-what = De dos a cinco resultados, uno al lado de otro: varias personas, o una persona antes y ahora.
beside-add = Añadir
beside-label = Nombre o etiqueta del resultado { $number }
beside-open = Abrir
beside-remove = Quitar
beside-same-person = Es la misma persona, antes y ahora (primero el resultado anterior)
beside-words = En palabras
beside-same-path = El perfil coincide: { $path }.
beside-other-path = El perfil no coincide: { $paths }.
beside-shared = Punto fuerte de todos: { $skills }.
beside-differ = Punto fuerte en un caso y con margen de mejora en otro: { $skills }.
beside-alike = Ninguna habilidad es punto fuerte en un caso y tiene margen de mejora en otro.
beside-table = Uno al lado de otro
change-heading = Qué ha cambiado
change-what = «Cambio claro»: como mucho 5 de cada 100 personas que no han cambiado mostrarían una diferencia así (si se trata de habilidades: en al menos una). «Posible»: por puro azar, más o menos una de cada veinte habilidades muestra una diferencia así. Margen: si la persona no ha cambiado, 90 de cada 100 diferencias quedan dentro de él.
change-path-clear = El lugar entre back office y front office ha cambiado claramente.
change-path-possible = El lugar entre back office y front office quizá ha cambiado; la diferencia también puede ser azar.
change-path-none = El lugar entre back office y front office no ha cambiado más de lo que cabe esperar del azar.
change-path-unknown = Sin las respuestas de los dos resultados no se puede saber si ha cambiado el lugar entre back office y front office.
change-skills = Han cambiado claramente: { $skills }.
change-skills-none = Ninguna habilidad ha cambiado más de lo que cabe esperar del azar.
change-swap = Intercambiar antes y ahora
change-column-what = Qué
change-column-then = Antes
change-column-now = Ahora
change-column-difference = Diferencia
change-column-margin = Margen
change-column-word = En una palabra
change-clear = cambio claro
change-possible = posible
change-none = sin cambio
change-unknown = no se puede saber
