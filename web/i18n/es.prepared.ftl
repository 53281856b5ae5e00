### Un test que alguien ha preparado: para la persona que responde. Qué significa cada mensaje está en en.prepared.ftl.

prepared-by = { $by } te ha preparado este test
prepared-by-somebody = Alguien te ha preparado este test
prepared-why = En sus palabras:
prepared-nothing-sent = Nada se envía por sí solo. Al final decides si compartes tu resultado y qué parte.
prepared-cut-settings = Parece que al enlace que abriste le falta el final: se corta después de { $letters } caracteres. Por eso no sabemos quién preparó el test. Puedes hacerlo de todos modos, pero es mejor que pidas otra vez el enlace entero.
prepared-damaged-settings = El enlace que abriste está dañado. Por eso no sabemos quién preparó el test. Puedes hacerlo de todos modos, pero es mejor que pidas otra vez el enlace.
prepared-newer-settings = El enlace que abriste se hizo con una versión más nueva de esta página. Vuelve a cargarla y abre otra vez el enlace.
prepared-heading = Comparte tu resultado con { $by }
prepared-heading-somebody = Comparte tu resultado
prepared-what = Todavía no se ha enviado nada. Copia aquí tu resultado y pégalo en un mensaje para quien te lo pidió.
prepared-copy = Copiar mi resultado para { $by }
prepared-copy-somebody = Copiar mi resultado con mis respuestas
prepared-copy-summary = Sin mis respuestas
prepared-mail = Escribir un correo con mi resultado
prepared-mail-summary = Escribir un correo sin mis respuestas
prepared-subject = Mi resultado de Whichdesk
prepared-message = Mi resultado del test Whichdesk:
prepared-copied = Copiado. Ya puedes pegarlo en un mensaje.
prepared-marked = El texto está seleccionado. Ya puedes copiarlo.
