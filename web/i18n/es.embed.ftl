### Frases que solo aparecen en páginas ajenas. Su significado está en en.embed.ftl.

embed-title = Test: ¿cuál es tu lugar en la oficina?
embed-failed = No se pudo cargar el test. Inténtalo de nuevo más tarde.

privacy-embedded = Tu resultado se calcula en este dispositivo, y el test no envía tus respuestas a nadie. A esta página solo le dice hasta dónde has llegado.
embed-fair = Este test es solo para orientarte a ti. No forma parte de tu candidatura ni está pensado para seleccionar personal.
embed-what = A algunas personas se les da mejor el trato con clientes; a otras, la gestión interna, y a otras, un poco de cada cosa. Este test te ayuda a ver cuál es tu caso y cuáles de los puestos de aquí encajan con tus puntos fuertes.

send-heading = ¿Quieres que { $company } vea tu resultado?
send-text = Puedes enviar a { $company } tu perfil, la probabilidad de cada uno de los tres perfiles (en tanto por ciento), tus habilidades a grandes rasgos y los cinco puestos que mejor encajan contigo, sin tus respuestas. No es obligatorio, y lo que se envía ya no se puede recuperar.
send-button = Enviar mi resultado a { $company }
send-question = { $company } podrá leer tu resultado. ¿Quieres enviarlo?
send-yes = Sí, enviarlo
send-no = No, no enviarlo
send-done = Tu resultado se ha enviado a { $company }.
