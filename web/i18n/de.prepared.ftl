### Ein Test, den jemand vorbereitet hat: für die Person, die antwortet. Was die einzelnen Meldungen bedeuten, steht in en.prepared.ftl.

prepared-by = { $by } hat diesen Test für Sie vorbereitet
prepared-by-somebody = Jemand hat diesen Test für Sie vorbereitet
prepared-why = Nachricht für Sie:
prepared-nothing-sent = Von selbst wird nichts verschickt. Am Ende entscheiden Sie, ob Sie Ihr Ergebnis weitergeben und wie viel davon.
prepared-cut-settings = Ihr Link scheint nach { $letters } Zeichen abgeschnitten zu sein. Deshalb wissen wir nicht, wer den Test vorbereitet hat. Sie können ihn trotzdem machen oder sicherheitshalber noch einmal um den ganzen Link bitten.
prepared-damaged-settings = Ihr Link ist beschädigt. Deshalb wissen wir nicht, wer den Test vorbereitet hat. Sie können ihn trotzdem machen oder sicherheitshalber noch einmal um den Link bitten.
prepared-newer-settings = Ihr Link stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu, und öffnen Sie den Link dann noch einmal.
prepared-heading = Ihr Ergebnis an { $by } weitergeben
prepared-heading-somebody = Ihr Ergebnis weitergeben
prepared-what = Bisher wurde nichts verschickt. Kopieren Sie hier Ihr Ergebnis, und fügen Sie es in eine Nachricht an die Person ein, die Sie darum gebeten hat.
prepared-copy = Mein Ergebnis für { $by } kopieren
prepared-copy-somebody = Mein Ergebnis mit meinen Antworten kopieren
prepared-copy-summary = Ohne meine Antworten
prepared-mail = E-Mail mit meinem Ergebnis schreiben
prepared-mail-summary = E-Mail ohne meine Antworten schreiben
prepared-subject = Mein Whichdesk-Ergebnis
prepared-message = Mein Ergebnis aus dem Whichdesk-Test:
prepared-copied = Kopiert. Sie können es jetzt in eine Nachricht einfügen.
prepared-marked = Der Text ist markiert. Sie können ihn jetzt kopieren.
