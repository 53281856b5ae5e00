### See en.guide.ftl for notes to translators.
guide-name = Guía de puestos de oficina
guide-skip = Ir al contenido
guide-overview = Resumen
guide-list = Puestos y habilidades
guide-hiring = Para empresas
guide-compare = Comparar
guide-quiz = Hacer el test
guide-languages = Esta página en otros idiomas

overview-title = Front office y back office: ¿en qué se diferencian?
overview-description = Qué se hace en el front office y en el back office, qué habilidades piden, cuánto se gana y qué es un perfil mixto. Con { $jobs } puestos.
overview-lead = En toda empresa hay dos áreas: la que trata con los clientes y la que hace que todo funcione. Aquí puedes compararlas.
overview-table = Comparación
row-what = Qué es
row-tasks = Tareas típicas
row-skills = Habilidades que cuentan
row-surroundings = Dónde se trabaja
row-start = Estudios y ascensos
row-pay = Sueldo
row-for = A favor
row-against = En contra
row-needs = Por qué la otra área la necesita
row-jobs = Puestos
overview-front-tasks = Recibir y orientar a los visitantes, responder preguntas, tomar pedidos, vender productos y servicios, y cuidar la relación con los clientes.
overview-back-tasks = Contabilidad, nóminas e impuestos, contratos de trabajo, seguridad laboral, siniestros y seguros, facturas, informática y redes, producción y preparación de pedidos.
overview-front-surroundings = En un mostrador, una recepción o una tienda, o fuera de la oficina: donde estén los clientes.
overview-back-surroundings = En una oficina más tradicional, muchas veces tranquila; en un almacén, o cerca de la producción.
overview-range = Los puestos de esta guía: de { $low } a { $high } al año (mediana de cada puesto, EE. UU., 2024).
overview-front-for = Conoces a mucha gente, ves enseguida si has ayudado y, si lo haces bien, se nota en las ventas.
overview-back-for = Aprendes cosas que no sabe cualquiera, puedes concentrarte y tus cifras sirven para decidir.
overview-front-needs = Sin ella no hay pedidos ni facturas, y nadie sabe qué quieren los clientes.
overview-back-needs = Sin ella no sale ningún pedido, las facturas no cuadran, fallan los programas del mostrador y nadie cobra su sueldo.
overview-cross = El perfil mixto: la tercera opción
overview-cross-jobs = Puestos con un poco de cada área
overview-quiz = ¿Qué va más contigo? Hacer el test lleva unos minutos, y tus respuestas se quedan en tu dispositivo.

job-wage = Mediana: { $wage } al año
job-skills = Habilidades que pide este puesto
job-skills-note = El número, de 1 (nada) a 5 (muchísimo), dice cuánto importa la habilidad en este puesto. Las más importantes van primero.
job-skills-value = { $value } de 5
job-skills-more = más que en la mayoría de los puestos de oficina
job-nearest = Puestos parecidos
job-nearest-note = Estos puestos piden las habilidades más parecidas.
job-ready = ¿Qué requisitos cumplo ya?
job-ready-note = Si has hecho el test en este navegador, se abre tu propia ficha de este puesto. No se envía nada.
job-hire = Preguntas de entrevista para este puesto
job-compare = Comparar con otro puesto

skill-what = Qué es
skill-work = Cómo se nota en el trabajo
skill-jobs = Puestos que más la necesitan
skill-sample = Una pregunta del test
skill-sample-answers = Se responde desde «{ $first }» hasta «{ $last }».
skill-practice = Cómo practicarla

list-title = Todos los puestos y habilidades
list-description = { $jobs } puestos de oficina y { $skills } habilidades, cada uno con su página: cómo es el trabajo, qué pide y adónde puede llevar.
list-search = Buscar puestos y habilidades
list-jobs = Puestos
list-skills = Habilidades
list-found = { $count ->
    [0] No se ha encontrado nada. Prueba con otra palabra.
    [one] Un resultado
   *[other] { $count } resultados
  }

hiring-title = Para empresas: preguntas de entrevista por habilidad
hiring-description = Elige un puesto y verás qué habilidades pide, en qué fijarte y dos preguntas de entrevista para cada una sobre experiencias reales. Todo en una página para imprimir.
hiring-lead = Saber qué necesita cada área ayuda a contratar a personas con las habilidades adecuadas. Elige un puesto: su página reúne las habilidades más importantes, en qué fijarte y dos preguntas para cada una sobre lo que la persona ha hecho de verdad.
hiring-warning = El test orienta a la persona que lo hace. No sirve para seleccionar personal: no pidas los resultados a quienes se presentan al puesto ni decidas a partir de ellos.
hiring-choose = Elige un puesto
sheet-title = { $title }: preguntas de entrevista
sheet-description = { $title }: las habilidades que más cuentan, en qué fijarte y dos preguntas de entrevista sobre experiencias reales para cada una.
sheet-how = Haz las mismas preguntas en todas las entrevistas y toma notas. Un ejemplo de los estudios, la familia o un club vale tanto como uno del trabajo.
sheet-look = Buena señal
sheet-also = También importan: { $skills }.

compare-title = Comparar dos puestos
compare-description = Dos puestos de oficina, uno al lado del otro: área, estudios, sueldo y cuánto importa cada una de 20 habilidades.
compare-lead = La tabla muestra todos los puestos y lo que piden. Los números, de 1 a 5, dicen cuánto importa cada habilidad.
compare-first = Primer puesto
compare-second = Segundo puesto
compare-what = Dato o habilidad
compare-side = Área
compare-education = Estudios
compare-wage = Sueldo (mediana)

missing-title = Esta página no existe
missing-text = Puede que haya un error en la dirección, o que ese puesto o ese idioma no esté en la guía.
missing-guide = Ir a la guía
missing-quiz = Ir al test
