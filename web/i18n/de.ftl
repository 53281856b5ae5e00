### Alle Sätze der Oberfläche auf Deutsch. Fragen, Fähigkeiten und Berufe stehen in questions/office/text.de.json.
### Anrede: Sie. Was die einzelnen Meldungen bedeuten, steht in en.ftl.

## Rahmen um jede Ansicht

page-title = Whichdesk: Frontoffice, Backoffice oder beides?
page-title-question = Frage { $number } – Whichdesk
page-title-result = Ihr Ergebnis – Whichdesk
page-title-shared = Ein geteiltes Ergebnis – Whichdesk
language-label = Sprache
loading = Einen Moment, die Fragen werden geladen …

## Begrüßung

welcome-heading = Welcher Arbeitsplatz passt zu Ihnen?
welcome-what = Manche haben am liebsten Kundenkontakt, anderen liegen Innendienst und Verwaltung mehr, und manche mögen eine Mischung aus beidem. Mit diesem Test finden Sie heraus, was zu Ihnen passt und welche Büroberufe Ihren Stärken entsprechen.
welcome-length = { $count ->
    [one] Es gibt eine Frage.
   *[other] Es sind etwa { $count } Fragen. Das dauert ungefähr { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
      }.
  } Sie können jederzeit aufhören und bekommen trotzdem ein Ergebnis.
welcome-tasks = Einige Fragen sind kleine Aufgaben mit einer richtigen Antwort. Das steht dann dabei. Bei allen anderen gibt es kein Richtig oder Falsch: Die ehrliche Antwort hilft Ihnen am meisten.
welcome-skip = Wenn eine Frage nicht zu Ihnen passt, überspringen Sie sie einfach. Das ist nie ein Nachteil für Sie.
privacy-own = Ihre Antworten bleiben auf diesem Gerät, solange Sie sie nicht teilen.
welcome-start = Test starten
welcome-full = Alle { $count } Fragen beantworten, etwa { $minutes } Minuten
welcome-guide = Was sind Frontoffice und Backoffice?
return-heading = Schön, dass Sie wieder da sind
return-text = { $count ->
    [one] Sie haben bisher eine Frage beantwortet. Ihre Antwort ist auf diesem Gerät gespeichert.
   *[other] Sie haben bisher { $count } Fragen beantwortet. Ihre Antworten sind auf diesem Gerät gespeichert.
  }
return-go-on = Weitermachen
return-start-new = Neu anfangen

## Eine Frage

progress = { $left ->
    [0] Frage { $number }, die letzte
    [one] Frage { $number }, dann noch etwa eine
   *[other] Frage { $number }, dann noch etwa { $left }
  }
progress-label = Ihr Fortschritt
rating-intro = Wie sehr stimmen Sie dem zu?
preference-intro = Was würden Sie lieber tun?
bundle-intro = Welcher Tag wäre Ihnen lieber?
preference-a = A
preference-b = B
scenario-intro = Was würden Sie am ehesten tun? Hier gibt es kein Richtig oder Falsch.
task-intro = Diese Frage hat genau eine richtige Antwort.
example-show = Beispiel zeigen
question-back = Zurück
question-next = Weiter
question-skip = Frage überspringen
question-stop = Aufhören und Ergebnis ansehen
question-return = Zurück zum Ergebnis
question-choose = Bitte wählen Sie eine Antwort, oder überspringen Sie die Frage.

## Antworten auf eine Aussage

rating-1 = Stimme überhaupt nicht zu
rating-2 = Stimme nicht zu
rating-3 = Weder noch
rating-4 = Stimme zu
rating-5 = Stimme voll und ganz zu

## Antworten zwischen A und B

preference-1 = A viel lieber
preference-2 = A etwas lieber
preference-3 = Beides gleich gern
preference-4 = B etwas lieber
preference-5 = B viel lieber

## Von vorn beginnen

restart-question = Dabei werden Ihre Antworten auf diesem Gerät gelöscht. Möchten Sie neu anfangen?
restart-yes = Ja, löschen und neu anfangen
restart-no = Nein, Antworten behalten

## Meine Daten

clear-label = Meine Daten löschen
clear-question = Dabei werden Ihre Antworten und Einstellungen aus diesem Browser gelöscht. Möchten Sie das?
clear-yes = Ja, alles löschen

## Hinweise

storage-blocked = Dieser Browser speichert Ihre Antworten nicht. Sie bleiben nur erhalten, solange diese Seite offen ist.
language-failed = Diese Sprache konnte nicht geladen werden. Sie können in der bisherigen Sprache weitermachen.
bank-changed = Die Fragen haben sich seit Ihrem letzten Besuch geändert. Alle Antworten, die noch passen, sind erhalten geblieben.
pack-load = Die eigene Berufsliste dieser Seite konnte nicht geladen werden. Der Test verwendet stattdessen die allgemeine Liste von Büroberufen.
pack-data = Die eigene Berufsliste dieser Seite ist fehlerhaft. Der Test verwendet stattdessen die allgemeine Liste von Büroberufen.
pack-partly = Einige Berufe auf der eigenen Liste dieser Seite sind fehlerhaft und fehlen deshalb hier. Der Test verwendet die übrigen.
data-cleared = Alles ist gelöscht. Der Test hat in diesem Browser nichts mehr von Ihnen gespeichert.
newer-version = Es gibt eine neuere Version. Sie erscheint, wenn Sie diese Seite das nächste Mal öffnen.

## Wenn es nicht geht

failure-start = Dieser Test kann hier nicht starten. Bitte öffnen Sie ihn über seine Internetadresse in einem aktuellen Browser, in dem JavaScript eingeschaltet ist.
failure-engine = Der Teil, der Ihr Ergebnis berechnet, konnte nicht starten. Vielleicht ist er auf dieser Seite oder in diesem Browser gesperrt, oder die Verbindung wurde unterbrochen.
failure-load = Die Fragen konnten nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.
failure-data = In den Fragen ist ein Fehler, deshalb kann der Test nicht starten. Das liegt nicht an Ihnen. Wer diese Seite betreibt, findet unten die Einzelheiten.
failure-other = Leider ist etwas schiefgegangen. Ihre Antworten bleiben erhalten.
failure-again = Noch einmal versuchen
failure-details = Technische Einzelheiten
