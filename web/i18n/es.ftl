### Todas las frases de la interfaz en español. Las preguntas, las habilidades y los puestos están en
### questions/office/text.es.json.
###
### Se trata de "tú", sin masculinos ni femeninos para quien lee. Español de España y de México: "dispositivo", "pantalla" o,
### si hay que nombrarlo, "ordenador (computadora)", o "PC" en un ejercicio; ni "coste" ni "costo"; sin formas de "vosotros".
### Una palabra para cada cosa: área (front o back office), perfil (el camino que sale en el resultado), puesto (un empleo),
### test, clientes, visitantes.

## Marco de todas las pantallas

page-title = Whichdesk: ¿front office, back office o ambos?
page-title-question = Pregunta { $number } – Whichdesk
page-title-result = Tu resultado – Whichdesk
page-title-shared = Un resultado compartido – Whichdesk
language-label = Idioma
loading = Un momento. Se están cargando las preguntas…

## Bienvenida

welcome-heading = ¿Cuál es tu lugar en la oficina?
welcome-what = A algunas personas se les da mejor el trato con clientes; a otras, la gestión interna, y a otras, un poco de cada cosa. Este test te ayuda a ver cuál es tu caso y qué puestos de oficina encajan con tus puntos fuertes.
welcome-length = { $count ->
    [one] Hay una pregunta.
   *[other] Son unas { $count } preguntas y llevan { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
      }.
  } Puedes parar cuando quieras y aun así verás un resultado.
welcome-tasks = Algunas preguntas son ejercicios cortos con una sola respuesta correcta, y siempre se avisa. En las demás no hay respuestas buenas ni malas: la más útil es la sincera.
welcome-skip = Si una pregunta no encaja contigo, sáltala. Saltar preguntas nunca te perjudica.
privacy-own = Tus respuestas no salen de este dispositivo si tú no las compartes.
welcome-start = Empezar
welcome-full = Responder las { $count } preguntas (unos { $minutes } minutos)
welcome-guide = ¿Qué son el front office y el back office?
return-heading = Hola de nuevo
return-text = { $count ->
    [one] Hasta ahora has respondido una pregunta. Tu respuesta sigue aquí, en este dispositivo.
   *[other] Hasta ahora has respondido { $count } preguntas. Tus respuestas siguen aquí, en este dispositivo.
  }
return-go-on = Seguir donde lo dejaste
return-start-new = Empezar de nuevo

## Una pregunta

progress = { $left ->
    [0] Pregunta { $number }, la última
    [one] Pregunta { $number }, queda más o menos una
   *[other] Pregunta { $number }, quedan unas { $left }
  }
progress-label = Tu progreso
rating-intro = ¿Hasta qué punto estás de acuerdo con esta frase?
preference-intro = ¿Qué te gustaría más?
bundle-intro = ¿Qué día te gustaría más?
preference-a = A
preference-b = B
scenario-intro = Si te pasara esto, ¿qué harías? No hay respuestas buenas ni malas.
task-intro = Esta pregunta tiene una sola respuesta correcta.
example-show = Ver un ejemplo
question-back = Atrás
question-next = Siguiente
question-skip = Saltar esta pregunta
question-stop = Parar aquí y ver el resultado
question-return = Volver al resultado
question-choose = Elige una respuesta o salta esta pregunta.

## Respuestas a una frase (el número es el paso: 1 = el menor acuerdo, 5 = el mayor)

rating-1 = Muy en desacuerdo
rating-2 = En desacuerdo
rating-3 = Ni de acuerdo ni en desacuerdo
rating-4 = De acuerdo
rating-5 = Muy de acuerdo

## Respuestas entre la actividad A y la actividad B

preference-1 = A, mucho más
preference-2 = A, algo más
preference-3 = A y B por igual
preference-4 = B, algo más
preference-5 = B, mucho más

## Empezar de nuevo

restart-question = Se borrarán tus respuestas de este dispositivo. ¿Quieres empezar de nuevo?
restart-yes = Sí, borrar y empezar de nuevo
restart-no = No, conservarlas

## Mis datos

clear-label = Borrar mis datos
clear-question = Se borrarán tus respuestas y tus ajustes de este navegador. ¿Quieres borrarlo todo?
clear-yes = Sí, borrar todo

## Avisos

storage-blocked = Este navegador no guarda tus respuestas. Seguirán aquí mientras tengas abierta la página y se perderán al cerrarla.
language-failed = No se pudo cargar este idioma. Puedes seguir en el idioma que ves ahora.
bank-changed = Las preguntas han cambiado desde tu última visita. Hemos conservado todas las respuestas que todavía sirven.
pack-load = No se pudo cargar la lista de puestos de esta página. En su lugar, el test usa la lista general de puestos de oficina.
pack-data = Hay errores en la lista de puestos de esta página. En su lugar, el test usa la lista general de puestos de oficina.
pack-partly = Algunos puestos de la lista de esta página tienen errores y no se muestran. Los demás, sí.
data-cleared = Todo está borrado. El test ya no guarda nada tuyo en este navegador.
newer-version = Hay una versión más reciente. La verás la próxima vez que abras esta página.

## Cuando no puede funcionar. Se muestra también si no se ha cargado nada más.

failure-start = Este test no puede empezar aquí. Ábrelo en su dirección web, con un navegador actualizado y con JavaScript activado.
failure-engine = La parte que calcula tu resultado no pudo iniciarse. Puede que esta página o este navegador la bloquee o que se haya interrumpido la conexión.
failure-load = No se pudieron cargar las preguntas. Revisa tu conexión.
failure-data = Hay un error en las preguntas y el test no puede empezar. No es culpa tuya. Quien se encarga de esta página puede leer los detalles más abajo.
failure-other = Algo salió mal. Tus respuestas se conservan.
failure-again = Intentar de nuevo
failure-details = Detalles para quien se encarga de esta página
