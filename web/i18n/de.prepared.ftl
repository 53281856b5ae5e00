### Ein Test, den jemand vorbereitet hat: für die Person, die antwortet. Was die einzelnen Meldungen bedeuten, steht in en.prepared.ftl.

prepared-by = { $by } hat diesen Test für Sie vorbereitet
prepared-by-somebody = Jemand hat diesen Test für Sie vorbereitet
prepared-why = Dazu heißt es:
prepared-nothing-sent = Von selbst wird nichts verschickt. Am Ende entscheiden Sie, ob Sie Ihr Ergebnis weitergeben und wie viel davon.
prepared-cut-settings = Der geöffnete Link scheint nach { $letters } Zeichen abgeschnitten zu sein, deshalb wissen wir nicht, wer den Test vorbereitet hat. Sie können ihn trotzdem machen. Um sicherzugehen, bitten Sie noch einmal um den ganzen Link.
prepared-damaged-settings = Der geöffnete Link ist beschädigt, deshalb wissen wir nicht, wer den Test vorbereitet hat. Sie können ihn trotzdem machen. Um sicherzugehen, bitten Sie noch einmal um den Link.
prepared-newer-settings = Der geöffnete Link stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu, und öffnen Sie dann den Link noch einmal.
prepared-heading = Ihr Ergebnis an { $by } weitergeben
prepared-heading-somebody = Ihr Ergebnis weitergeben
prepared-what = Bisher wurde nichts verschickt. Kopieren Sie Ihr Ergebnis hier, und fügen Sie es in eine Nachricht an die Person ein, die danach gefragt hat.
prepared-copy = Mein Ergebnis für { $by } kopieren
prepared-copy-somebody = Mein Ergebnis mit meinen Antworten kopieren
prepared-copy-summary = Ohne meine Antworten
prepared-mail = E-Mail mit meinem Ergebnis schreiben
prepared-mail-summary = E-Mail ohne meine Antworten schreiben
prepared-subject = Mein Whichdesk-Ergebnis
prepared-message = Mein Ergebnis aus dem Whichdesk-Test:
prepared-copied = Kopiert. Sie können es jetzt in eine Nachricht einfügen.
prepared-marked = Der Text ist markiert. Sie können ihn jetzt kopieren.
