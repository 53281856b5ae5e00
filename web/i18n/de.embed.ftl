### Sätze, die nur auf fremden Seiten erscheinen. Was sie bedeuten, steht in en.embed.ftl.

embed-title = Test: Welcher Arbeitsplatz passt zu Ihnen?
embed-failed = Der Test konnte nicht geladen werden. Bitte versuchen Sie es später noch einmal.

privacy-embedded = Ihr Ergebnis wird auf diesem Gerät berechnet. Der Test schickt Ihre Antworten an niemanden. Diese Seite erfährt nur, wie weit Sie im Test sind.
embed-fair = Dieser Test dient nur Ihrer eigenen Orientierung. Er ist kein Teil Ihrer Bewerbung und nicht dafür gedacht, Bewerberinnen und Bewerber auszuwählen.
embed-what = Manche haben am liebsten Kundenkontakt, anderen liegen Innendienst und Verwaltung mehr, und manche mögen eine Mischung aus beidem. Mit diesem Test finden Sie heraus, was zu Ihnen passt und welche der Berufe hier Ihren Stärken entsprechen.

send-heading = Möchten Sie { $company } Ihr Ergebnis zeigen?
send-text = Sie können { $company } Ihre Richtung, die Wahrscheinlichkeit aller drei Richtungen (in Prozent), Ihre Fähigkeiten in groben Stufen und die fünf passendsten Berufe schicken, aber nicht Ihre Antworten. Sie müssen das nicht tun. Was einmal verschickt ist, lässt sich nicht zurückholen.
send-button = Mein Ergebnis an { $company } schicken
send-question = { $company } kann Ihr Ergebnis dann lesen. Möchten Sie es schicken?
send-yes = Ja, schicken
send-no = Nein, nicht schicken
send-done = Ihr Ergebnis wurde an { $company } weitergegeben.
