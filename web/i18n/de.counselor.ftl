### Die Seite für die Beratung auf Deutsch, für Beraterinnen und Berater bei der Arbeit: sachlich, genau, kurz. Anrede: Sie. „Die Person“ ist, wer
### geantwortet hat. Was die einzelnen Meldungen bedeuten, steht in en.counselor.ftl.

## Der Rahmen

counselor-title = { $part } – Whichdesk für die Beratung
counselor-heading = Für die Beratung
counselor-menu = Bereiche dieser Seite
menu-prepare = Vorbereiten
menu-one = Ein Ergebnis
menu-compare = Vergleichen
menu-many = Gruppe
menu-help = Hilfe
desk-stays = Alles geschieht auf diesem Gerät. Nichts wird verschickt, und sobald Sie die Seite schließen, sind die Ergebnisse nicht mehr da.
notes-memory = Dieser Browser speichert Ihre Notizen nicht. Wenn Sie die Seite schließen, sind sie weg. Exportieren oder drucken Sie sie vorher.

## Eines lesen: der Anfang

one-heading = Ein Ergebnis lesen
one-what = Fügen Sie ein, was Sie bekommen haben: einen Code, einen Link oder eine ganze Nachricht, die einen Link enthält.
one-paste = Code, Link oder Nachricht
one-read = Öffnen
one-file = Datei öffnen …
one-drop = oder hierher ziehen
one-several = Darin sind { $count } Ergebnisse. Welches möchten Sie lesen?
one-several-all = Alle als Liste zeigen

## Eines lesen: der Rahmen eines Ergebnisses

one-another = Anderes Ergebnis
one-back-many = Zurück zur Liste
one-back-compare = Zurück zum Vergleich
one-label = Name oder Kürzel
one-view = Ansicht
one-view-work = Für das Gespräch
one-view-seen = Wie die Person es sah

## Eines lesen: auf einen Blick

one-glance = Auf einen Blick
one-you = Im Ergebnis selbst ist mit „Sie“ die Person gemeint, die geantwortet hat.
one-leading = Passendste Berufe
one-answered = Beantwortete Fragen
one-axis = Position zwischen Backoffice (−) und Frontoffice (+)
one-date = Datum
one-summary-only = Dieses Ergebnis enthält keine Antworten. Deshalb fehlen hier Gründe, Spannen und die Qualität der Antworten.
one-pack = Der Person wurden die Berufe aus der Datei „{ $name }“, Version { $version }, gezeigt. Hier sehen Sie die Berufe von Whichdesk, soweit das Ergebnis sie hergibt.
one-pack-unnamed = Der Person wurden andere Berufe gezeigt, aus einer Datei, die nicht geöffnet ist. Hier sehen Sie die Berufe von Whichdesk, soweit das Ergebnis sie hergibt.
one-pack-open = Diese Datei öffnen …
one-pack-other = Das ist eine andere Datei oder eine andere Version.

## Gezeigte Berufe

packs-own = Berufe von Whichdesk
packs-file = „{ $name }“, Version { $version }
packs-closed = Berufe aus einer nicht geöffneten Datei
packs-closed-cell = Datei nicht geöffnet
packs-missing = { $count ->
    [one] Ein Ergebnis wurde mit Berufen aus einer Datei erstellt, die hier nicht geöffnet ist. Richtung und Fähigkeiten sehen Sie schon jetzt; die Berufe erscheinen, sobald Sie die Datei öffnen.
   *[other] { $count } Ergebnisse wurden mit Berufen aus Dateien erstellt, die hier nicht geöffnet sind. Richtung und Fähigkeiten sehen Sie schon jetzt; die Berufe erscheinen, sobald Sie die Dateien öffnen.
  }
packs-mixed = Nicht allen in dieser Gruppe wurden dieselben Berufe gezeigt. Richtungen und Fähigkeiten lassen sich trotzdem vergleichen.

## Eines lesen: Gesprächsstoff

one-talk = Worüber es sich zu sprechen lohnt
one-surprises = Gut passende Berufe im anderen Bereich
one-surprises-why = Diese Berufe passen gut zu den Antworten, obwohl sie weit von der wahrscheinlichsten Richtung entfernt sind. Sprechen Sie das ruhig an.
one-copy-prompts = Diese Fragen kopieren
prompt-rating = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Erzählen Sie mir von einer Situation, in der das so war.
prompt-rating-mid = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Wovon hängt es ab?
prompt-rating-no = „{ $question }“ – Sie haben „{ $answer }“ gewählt. In welcher Situation haben Sie das gemerkt?
prompt-preference = Sie haben „{ $chosen }“ gewählt und nicht „{ $other }“. Erzählen Sie mir, wann Sie so etwas schon einmal gemacht haben.
prompt-day = Sie haben diesen Tag gewählt: „{ $chosen }“. Was zieht Sie daran an?
prompt-scenario = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Erzählen Sie mir von einer Situation, in der Sie so gehandelt haben. Wie ging es aus?
prompt-against = Etwas, das in die andere Richtung zeigt:
prompt-surprise = { $title }: Dieser Beruf passt gut zu Ihren Antworten, obwohl er zum anderen Bereich gehört. Was fällt Ihnen dazu ein?
prompt-role = { $title }: Was wissen Sie über diesen Beruf? Wie sähe dort ein guter Tag für Sie aus?
prompt-learn = { $skill }: Wo könnten Sie das in den nächsten Wochen üben?
prompt-noPattern = Erzählen Sie mir, wie Sie beim Antworten vorgegangen sind. Welche Fragen waren schwer zu entscheiden?
prompt-last = Was hat Sie an diesem Ergebnis überrascht? Und was würde jemand dazu sagen, der Sie von der Arbeit kennt?

## Eines lesen: Fähigkeiten und ihre Skala

one-skills = Fähigkeiten mit ihren Spannen
legend-low = Niedrig
legend-low-what = unter { $value }: etwa 1 von 6 Menschen
legend-usual = Mittel
legend-usual-what = { $low } bis { $high }: etwa 2 von 3 Menschen
legend-high = Hoch
legend-high-what = über { $value }: etwa 1 von 6 Menschen
legend-note = 0 ist der Durchschnitt, den das Modell bei Menschen im Allgemeinen erwartet, die Einheit ihre Standardabweichung. Niedrig oder hoch ist eine Fähigkeit nur, wenn ihre ganze Spanne dort liegt. Die Wörter sagen weniger aus: „stark“ heißt mit mindestens 80 % Wahrscheinlichkeit über dem Durchschnitt, „ausbaufähig“ mit mindestens 80 % darunter.

## Eines lesen: Qualität der Antworten

one-quality = Wie belastbar die Antworten sind
one-quality-good = Nichts fällt auf: Die Antworten passen so zusammen, wie es das Modell erwartet, und die Skala wurde wie üblich benutzt.
one-quality-inconsistent = Die Antworten widersprechen einander stärker, als das Modell erwartet (Person-Fit p < 0,01), und lassen sich nicht aus den jeweils anderen vorhersagen. Deuten Sie das Ergebnis vorsichtig, und fragen Sie, wie die Person beim Antworten vorgegangen ist.
one-quality-straightLining = Oft dieselbe Antwort hintereinander (Straightlining). Das kann an Müdigkeit oder Eile liegen oder so gemeint sein. Fragen Sie nach, bevor Sie deuten.
one-quality-style = Eine deutliche Neigung, zuzustimmen oder abzulehnen, ganz gleich, was im Satz steht. Das Modell rechnet sie aus Richtung und Fähigkeiten heraus; dadurch wird das Ergebnis weniger sicher.
one-quality-wide = Antworten meist nah an den Enden der Skala. Die Spannen sind entsprechend verbreitert, die Schätzungen selbst unverändert.
one-quality-few = Erst wenige Antworten: ein grober erster Eindruck.
one-quality-noPattern = Kein brauchbares Muster: Viele Antworten sind gleich oder widersprechen einander. Daraus werden weder Richtung noch Fähigkeiten oder Berufe abgeleitet. Über das Können der Person sagt das nichts.
one-figures = Zahlen zeigen
one-fit = Person-Fit
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Spannen verbreitert um den Faktor
one-run = Längste Folge gleicher Antworten
one-style = Zustimmungstendenz (0 = keine)

## Eines lesen: Antworten

one-answers = Jede Antwort und ihre Wirkung
one-effects-what = Die Zahl sagt, wie weit eine Antwort die Richtung verschiebt (+ zum Kundenkontakt, − zu Innendienst und Verwaltung) oder die Übereinstimmung mit einem Beruf (+ dafür, − dagegen). Die Zahlen aller Antworten ergeben zusammen die Schätzung.
one-column-answer = Frage und Antwort
one-column-path = Richtung
one-right = Richtige Antwort.
one-order-bank = In der Reihenfolge der Fragensammlung
one-order-path = Stärkste Wirkung auf die Richtung zuerst
one-order-role = Stärkste Wirkung auf „{ $title }“ zuerst

## Eines lesen: Notizen und Papier

one-notes = Ihre Notizen
one-notes-where = Ihre Notizen werden beim Tippen gespeichert, nur in diesem Browser auf diesem Gerät. Sie bleiben dort, außer Sie exportieren oder drucken sie.
one-print = Für die Akte
one-print-what = Das Ergebnis und Ihre Notizen zum Ausdrucken.
one-print-answers = Mit allen Antworten
one-print-columns = Zahlen von links nach rechts:

## Hilfe

help-heading = Fachbegriffe
help-never-heading = Wofür ein Ergebnis nicht gedacht ist
help-never = Verwenden Sie ein Ergebnis nie, um Bewerberinnen und Bewerber auszuwählen, Menschen in eine Rangfolge zu bringen oder über Sozialleistungen, Noten oder Stellen zu entscheiden. Hier beschreiben Menschen sich selbst. Wer etwas zu gewinnen hat, beschreibt sich anders, und für solche Entscheidungen sind die Zahlen nicht validiert.
help-never-also = Verwenden Sie es auch nicht, wenn jemand unter Druck geantwortet hat oder die Fragen nicht mühelos lesen konnte.
help-words-heading = Was jede Zahl bedeutet
help-path = Richtung
help-path-is = Die wahrscheinlichste von drei Möglichkeiten: Kundenkontakt (Frontoffice), Innendienst und Verwaltung (Backoffice) oder von beidem etwas (beide Bereiche). Zu jeder gehört eine Wahrscheinlichkeit.
help-path-not = Kein Urteil und kein Maß für Können. Auch wer zum Frontoffice neigt, kann im Backoffice gut sein.
help-certainty = Sicherheit
help-certainty-is = Wie deutlich die wahrscheinlichste Richtung vorn liegt. „Ziemlich sicher“ heißt: Sie ist zu mindestens 90 % wahrscheinlich (bei „Beide Bereiche“: Eine starke Neigung zu einem der Bereiche ist zu höchstens 10 % wahrscheinlich). „Wahrscheinlich“ heißt: zu mindestens 50 %. „Nicht sicher“ heißt: zu weniger als 50 %.
help-certainty-not = Keine Aussage darüber, ob die Person dort zufrieden wird. Es geht nur um die Antworten und das Modell.
help-axis = Position zwischen Backoffice und Frontoffice
help-axis-is = Eine Zahl auf einer Linie: 0 ist die Mitte, Minus ist Backoffice, Plus ist Frontoffice; die Einheit ist die Standardabweichung bei Menschen im Allgemeinen.
help-axis-not = Kein Ende ist besser als das andere.
help-skills = Fähigkeiten
help-skills-is = Zwanzig Fähigkeiten nach Selbsteinschätzung, auf derselben Skala: 0 ist der Durchschnitt, von dem das Modell ausgeht; zwischen −1 und 1 erwartet es etwa zwei von drei Menschen.
help-skills-not = Kein Leistungstest. Von einigen kleinen Aufgaben abgesehen, beruht alles auf Selbsteinschätzung.
help-interval = Wahrscheinliche Spanne
help-interval-is = Wenn das Modell zutrifft, liegt der wahre Wert in etwa 9 von 10 Fällen darin. Die Spanne wird breit, wenn es wenige Antworten gibt oder die Antworten nicht zusammenpassen.
help-interval-not = Zwei Werte, deren Spannen sich überschneiden, sind nicht unbedingt gleich, und zwei leicht verschiedene Werte nicht unbedingt verschieden.
help-roles = Übereinstimmung und Platz
help-roles-is = Ein Beruf steht umso weiter oben, je wahrscheinlicher solche Antworten bei einer typischen Person in diesem Beruf sind, verglichen mit einer durchschnittlichen. Berufe, die sich nicht unterscheiden lassen, teilen sich einen Platz.
help-roles-not = Kein Erfolgsversprechen und keine Aussage über den Arbeitsmarkt.
help-readiness = Voraussetzungen
help-readiness-is = Wie wahrscheinlich es im Durchschnitt ist, dass die Person mitbringt, was der Beruf verlangt; Wichtiges zählt mehr. Auf die Reihenfolge der Berufe hat das keinen Einfluss.
help-readiness-not = Kein Nachweis einer Qualifikation. Nach Abschlüssen, Zulassungen und Erfahrung wird nicht gefragt.
help-effect = Wirkung einer Antwort
help-effect-is = Wie weit diese eine Antwort die Schätzung verschiebt; alle anderen sind dabei berücksichtigt. Alle Wirkungen zusammen ergeben genau die Schätzung.
help-effect-not = Kein Maß dafür, wie wichtig eine Antwort im Leben ist. Im Gespräch kann gerade eine Antwort mit kleiner Wirkung die wichtigste sein.
help-quality = Qualität der Antworten
help-quality-is = Der Person-Fit vergleicht die Antworten mit dem, was das Modell erwartet; ein kleines p heißt, dass sie schlecht zusammenpassen. Folgen gleicher Antworten, Zustimmungstendenz und Antworten an den Enden beschreiben, wie die Skala benutzt wurde.
help-quality-not = Kein Lügendetektor. Die üblichen Gründe sind Müdigkeit, Eile, Sprachschwierigkeiten oder dass ein Mensch wirklich zwei Seiten hat.
help-change = Veränderung
help-change-is = Der Unterschied zwischen zwei Ergebnissen, gemessen daran, wie stark sich zwei Ergebnisse auch ohne jede Veränderung der Person unterscheiden würden.
help-change-not = Auch wenn keine Veränderung erkennbar ist, kann sich etwas verändert haben: Vielleicht ist der Test zu kurz, um es zu zeigen.
help-group = Zahlen der Gruppe
help-group-is = Der Mittelwert mit seiner Unsicherheit, die Streuung zwischen den Personen (bereinigt um die Unsicherheit bei jeder einzelnen) und der Anteil der Personen unter „solide“. Er zeigt, was ein Kurs üben könnte.
help-group-not = Keine Rangfolge von Gruppen. Gruppen unter fünf Personen werden nicht gezeigt, weil man Einzelne erkennen könnte.
help-talk-heading = Wie Sie über ein Ergebnis sprechen
help-talk-1 = Beginnen Sie bei der Person: Fragen Sie, was sie erwartet hat, bevor Sie etwas zeigen.
help-talk-2 = Sagen Sie „Ihre Antworten legen nahe“, nicht „Sie sind“.
help-talk-3 = Bitten Sie um Beispiele. Eine Geschichte aus dem Leben wiegt mehr als eine Zahl.
help-talk-4 = Nehmen Sie sich Zeit für das, was überrascht: gut passende Berufe im anderen Bereich, Antworten, die in die andere Richtung zeigen.
help-talk-5 = Schließen Sie mit einem kleinen Schritt, der noch diese Woche möglich ist.
help-data-heading = Was mit den Daten geschieht
help-data = Ein Code enthält die Antworten oder das Ergebnis und sonst nichts: keinen Namen, kein Datum, keine Uhrzeit. Die Seite liest ihn auf diesem Gerät und verschickt nichts. Ihre Notizen bleiben in diesem Browser, Kürzel und Codes nur, bis Sie die Seite schließen. Behandeln Sie exportierte Dateien so vertraulich wie alle personenbezogenen Unterlagen.
help-cite-heading = So zitieren Sie den Test
help-cite = Nennen Sie die Fragensammlung und ihre Version, damit andere die Zahlen wiederfinden:
help-citation = Whichdesk, Fragensammlung „{ $bank }“, Version { $version } (2026).

## Vorbereiten

prepare-heading = Einen Test vorbereiten
prepare-what = Stellen Sie den Test so ein, wie Sie ihn brauchen. Sie bekommen einen Link, einen QR-Code, einen Aushang und eine Nachricht zum Verschicken. Alles steckt im Link selbst; nichts wird irgendwo gespeichert.
prepare-ready = Fertig zum Verschicken
prepare-language = Sprache des Tests
prepare-language-own = Die Sprache der Person
prepare-plan = Länge
prepare-plan-quick = Kurz: etwa 20 Fragen, bis die Richtung klar ist
prepare-plan-full = Vollständig: alle { $count } Fragen
prepare-roles = Berufe
prepare-roles-all = Alle { $count }
prepare-roles-some = Eine Auswahl
prepare-roles-every = Alle auswählen
prepare-roles-none = Alle abwählen
prepare-by = Vorbereitet von
prepare-group = Bezeichnung der Gruppe
prepare-why = Zweck, in Ihren Worten
prepare-left = { $count ->
    [one] noch ein Zeichen
   *[other] noch { $count } Zeichen
  }
prepare-return = Wie das Ergebnis zurückkommt
prepare-return-text = Als Text, den die Person kopiert und schickt
prepare-return-mail = Per E-Mail an eine Adresse
prepare-mail = E-Mail-Adresse
prepare-message = Nachricht zum Verschicken
prepare-message-copy = Nachricht kopieren
prepare-mark = Kopieren geht hier nicht. Markieren Sie den Text, und kopieren Sie ihn selbst.
prepare-svg = QR-Code als SVG
prepare-png = QR-Code als PNG
prepare-poster = Aushang drucken
prepare-no-code = Der Link ist zu lang für einen QR-Code, den Handys lesen können. Kürzen Sie die Texte, wenn Sie einen brauchen.
prepare-problem-long-text = „{ $field }“ hat { $length } Zeichen; höchstens { $most } sind möglich.
prepare-problem-wrong-mail = Diese E-Mail-Adresse ist nicht vollständig.
prepare-problem-no-roles = Wählen Sie mindestens einen Beruf aus.
prepare-problem-long-link = Der Link hätte { $length } Zeichen; manche Messenger schneiden Links nach { $most } Zeichen ab. Kürzen Sie die Texte.
prepare-problem-unknown-role = Einer der gewählten Berufe ist hier nicht bekannt.
prepare-problem-wrong-settings = Die Auswahl bei „{ $field }“ gibt es auf dieser Seite nicht. Wählen Sie dort etwas anderes.
prepare-message-hello = Guten Tag,
prepare-message-what = dieser kurze Test zeigt, was zu Ihnen passt: Arbeit mit Kundenkontakt, Innendienst und Verwaltung oder von beidem etwas. Sie sehen auch, welche Büroberufe für Sie infrage kommen.
prepare-message-text = Am Ende können Sie Ihr Ergebnis kopieren und mir schicken.
prepare-message-mail = Am Ende können Sie Ihr Ergebnis an { $mail } schicken.
prepare-message-private = Von selbst wird nichts verschickt: Sie entscheiden, was Sie weitergeben.

## Vorbereiten: eigene Berufe

prepare-roles-own = Eigene Berufe aus einer Datei
prepare-own-what = Eine Datei mit den Berufen Ihrer Schule, Ihres Amtes oder Ihrer Stadt, in dem Format, das die Dokumentation von Whichdesk unter „Your own roles in ten minutes“ beschreibt. Sie wird hier auf diesem Gerät geprüft.
prepare-own-off = Der Teil dieser Seite, der solche Dateien prüft, konnte nicht geladen werden. Laden Sie die Seite neu, wenn Sie online sind.
prepare-own-used = { $count ->
    [0] kein Beruf darin ist verwendbar
    [one] ein Beruf ist verwendbar
   *[other] { $count } Berufe sind verwendbar
  }
prepare-own-problems = { $count ->
    [one] Ein Punkt ist zu korrigieren. Berufe mit Fehlern werden weggelassen:
   *[other] { $count } Punkte sind zu korrigieren. Berufe mit Fehlern werden weggelassen:
  }
prepare-own-host = Diese Berufe passen nicht in einen Link. Legen Sie die Datei unverändert auf der Website des Tests ab ({ $site }), und geben Sie hier die Adresse der Datei ein. Von anderen Websites lädt der Test nichts.
prepare-own-address = Adresse der Datei
prepare-problem-no-pack = Öffnen Sie eine Datei, in der mindestens ein Beruf verwendbar ist.
prepare-problem-host-pack = Geben Sie an, wo die Datei auf { $site } liegt.
prepare-problem-wrong-pack = Von dieser Adresse kann der Test keine Berufe laden.
pack-problems-more = { $count ->
    [one] Ein weiterer Punkt ist nicht aufgeführt.
   *[other] { $count } weitere Punkte sind nicht aufgeführt.
  }
pack-problem-empty-input = Die Datei ist leer.
pack-problem-not-json = { $cause ->
    [page] Das ist eine Webseite, keine Liste von Berufen. Speichern Sie die Datei selbst, nicht die Seite, die sie anzeigt.
    [archive] Das ist eine Tabellendatei oder ein Archiv. Speichern Sie den Inhalt als Text (JSON).
    [table] Das ist eine Tabelle. Der Befehl „whichdesk pack“ macht daraus eine Datei mit Berufen.
    [start] Die Datei muss mit einer geschweiften Klammer beginnen. Entfernen Sie alles, was davor steht.
    [end] Die Datei hört zu früh auf. Schließen Sie alle Anführungszeichen und Klammern.
    [extra] Entfernen Sie das Komma vor Spalte { $column }.
    [missing] Vor Spalte { $column } fehlt ein Komma, oder vor einem Anführungszeichen innerhalb eines Textes fehlt ein umgekehrter Schrägstrich (\).
    [several] Hier folgt nach dem Ende noch etwas. Schreiben Sie alle Berufe in eine einzige Liste.
    [comment] In JSON gibt es keine Kommentare. Entfernen Sie diesen.
    [quotes] Namen und Texte gehören in gerade doppelte Anführungszeichen. Hier fehlen sie (Spalte { $column }).
    [broken] In einem Text ist ein Zeilenumbruch oder ein Tabulator. Entfernen Sie ihn, oder ergänzen Sie das fehlende Anführungszeichen am Ende des Textes.
    [blank] In Spalte { $column } ist ein geschütztes Leerzeichen. Ersetzen Sie es durch ein gewöhnliches.
   *[other] Ab hier ist die Datei kein gültiges JSON (Spalte { $column }). Oft fehlt ein Komma oder ein Anführungszeichen, oder es steht eines zu viel da.
  }
pack-problem-not-utf8 = Diese Zeile ist nicht in UTF-8. Speichern Sie die Datei noch einmal, mit der Zeichenkodierung UTF-8.
pack-problem-form = So lässt sich die Datei nicht lesen. Achten Sie darauf, dass keine Zahl übermäßig groß und nichts sehr tief verschachtelt ist.
pack-problem-repeated-key = Diesen Schlüssel gibt es zweimal. Entfernen Sie einen.
pack-problem-too-large = Die Datei ist zu groß. Lassen Sie einige Berufe weg.
pack-problem-wrong-type = Hierher gehört eine andere Art von Wert. Ob Text, Zahl, Liste oder Objekt, steht in der Dokumentation.
pack-problem-out-of-range = { $found } ist hier nicht möglich. Erlaubt sind Zahlen von { $least } bis { $most }.
pack-problem-only-value = { $found } ist hier nicht möglich. Hier muss { $least } stehen.
pack-problem-not-whole = { $found } ist keine ganze Zahl.
pack-problem-bad-id = „{ $found }“ ist als Kennung nicht möglich. Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und Bindestriche, etwa „front-desk“.
pack-problem-repeated-id = „{ $id }“ kommt zweimal vor. Jede Kennung darf es nur einmal geben.
pack-problem-missing-key = Der Schlüssel „{ $key }“ fehlt.
pack-problem-unknown-key = Der Schlüssel „{ $key }“ ist unbekannt. Prüfen Sie die Schreibweise.
pack-problem-unknown-word = „{ $found }“ ist hier unbekannt. Möglich sind: { $known }.
pack-problem-unknown-skill = Keine Fähigkeit im Test hat die Kennung „{ $skill }“. { $near ->
    [none] Prüfen Sie die Schreibweise.
   *[other] Meinen Sie „{ $near }“?
  }
pack-problem-unknown-role = Kein Beruf im Test hat die Kennung „{ $role }“. { $near ->
    [none] Prüfen Sie die Schreibweise.
   *[other] Meinen Sie „{ $near }“?
  }
pack-problem-unknown-occupation = Zu „{ $soc }“ gibt es keine Zahlen. { $near ->
    [none] Prüfen Sie den Code, oder beschreiben Sie mit „needs“, was der Beruf verlangt.
   *[other] Meinen Sie „{ $near }“?
  }
pack-problem-no-basis = Nirgends steht, was der Beruf verlangt. Ergänzen Sie „like“, „soc“ oder „needs“.
pack-problem-two-bases = Behalten Sie „like“ oder „soc“, nicht beides.
pack-problem-same-needs = Alle Fähigkeiten sind als gleich wichtig angegeben. Geben Sie nur die wenigen, auf die es ankommt, als „essential“ an.
pack-problem-missing-text = Der Text „{ $key }“ fehlt.
pack-problem-empty-text = Dieser Text ist leer.
pack-problem-untidy-text = Dieser Text enthält einen Zeilenumbruch oder ein verborgenes Zeichen. Entfernen Sie es.
pack-problem-too-long = Dieser Text hat { $found } Zeichen; höchstens { $most } sind möglich.
pack-problem-search-count = Möglich sind 1 bis 6 Suchwörter.
pack-problem-unlisted-language = „{ $language }“ gehört nicht zu den Sprachen der Datei. Ergänzen Sie die Sprache dort, oder entfernen Sie diesen Text.
pack-problem-unknown-language = Den Test gibt es nicht in der Sprache „{ $language }“. Möglich sind: { $known }.
pack-problem-no-common-language = Den Test gibt es in keiner dieser Sprachen. Ergänzen Sie eine, etwa „de“.
pack-problem-bad-url = Das ist keine Webadresse. Sie muss mit https:// beginnen und darf keine Leerzeichen enthalten.
pack-problem-too-many-roles = Die Datei hat mehr als { $most } Berufe. Lassen Sie einige weg.
pack-problem-no-usable-roles = Kein Beruf in der Datei ist verwendbar.

## Viele lesen

many-heading = Viele Ergebnisse auf einmal lesen
many-what = Fügen Sie viele Codes oder Links ein, oder öffnen Sie Dateien: Text, CSV aus einer Tabelle oder Dateien, die beim Test heruntergeladen wurden.
many-paste = Codes, Links, Nachrichten oder eine Tabelle
many-read = Einlesen
many-files = Dateien öffnen …
many-drop = oder Dateien hier ablegen
many-progress-label = Fortschritt
many-progress = { $done } von { $of } eingelesen
many-cancel = Abbrechen
many-canceled = Abgebrochen. Es wurde nichts hinzugefügt.
many-troubles = { $count ->
    [one] Eine Zeile ließ sich nicht lesen
   *[other] { $count } Zeilen ließen sich nicht lesen
  }
many-troubles-more = { $count ->
    [one] Eine weitere wird nicht angezeigt.
   *[other] { $count } weitere werden nicht angezeigt.
  }
many-line = Zeile { $line }
many-mend-label = Inhalt von
many-mend = Noch einmal einlesen
many-dismiss = Weglassen
trouble-truncated-code = Der Link scheint nach { $letters } Zeichen abgeschnitten zu sein. Bitten Sie um den ganzen Link.
trouble-damaged = Der Code ist beschädigt. Lassen Sie ihn sich noch einmal schicken.
trouble-newer = Er wurde mit einer neueren Version dieser Seite erstellt. Laden Sie die Seite neu.
trouble-other-bank = Er wurde mit anderen Fragen erstellt.
trouble-other-version = Er wurde mit Version { $found } der Fragen erstellt; diese Seite hat Version { $expected }.
trouble-sheet = Die Antworten darin passen nicht zu den Fragen dieser Seite ({ $code }).
trouble-nothing-found = Darin ist kein Ergebnis.
trouble-no-result = Darin sind weder Antworten noch ein Code.
trouble-not-json = Das ist kein JSON, anders als die übrigen Zeilen.
trouble-too-many-results = Es sind mehr als { $most } Ergebnisse. Diese Zeile und alle danach wurden weggelassen.
trouble-file-too-large = Die Datei hat { $megabytes } MB; gelesen werden höchstens { $most } MB.
trouble-spreadsheet-file = Das ist eine Tabellendatei. Speichern Sie sie als CSV, und öffnen Sie hier die CSV-Datei.
trouble-document-file = Das ist ein Textdokument, zum Beispiel aus Word. Öffnen Sie es, kopieren Sie die Links oder Codes, und fügen Sie sie hier ein.
trouble-pdf-file = Das ist ein PDF. Öffnen Sie es, kopieren Sie die Links oder Codes, und fügen Sie sie hier ein.
trouble-image-file = Das ist ein Bild. Wenn ein QR-Code darauf ist, scannen Sie ihn mit einem Smartphone, und fügen Sie den Link hier ein.
trouble-archive-file = Das ist ein ZIP-Archiv. Entpacken Sie es, und öffnen Sie die Dateien daraus.
trouble-binary-file = Diese Art von Datei lässt sich nicht lesen. Möglich sind Text, CSV und JSON.
trouble-guessed-encoding = Die Datei ist nicht in UTF-8 gespeichert. Sie wurde als { $encoding } gelesen; Umlaute und Akzente können falsch sein.
many-people = Personen
many-unnamed = Nr. { $number }
many-column-label = Bezeichnung
many-column-date = Datum
many-column-path = Richtung
many-column-certainty = Sicherheit
many-column-roles = Passendste Berufe
many-column-readiness = Voraussetzungen
many-column-quality = Qualität der Antworten
many-certainty-clear = ziemlich sicher
many-certainty-leaning = wahrscheinlich
many-certainty-open = nicht sicher
many-note-inconsistent = widersprüchlich
many-note-straightLining = gleiche Antworten
many-note-style = Zustimmungstendenz
many-note-wide = an den Enden der Skala
many-note-few = wenige Antworten
many-note-noPattern = kein Muster
many-note-summary = ohne Antworten
many-search = Suchen
many-filter-lead = Richtung
many-filter-quality = Qualität der Antworten
many-every = Alle
many-quality-out = Etwas fällt auf
many-quality-ok = Nichts fällt auf
many-shown = { $count } von { $all } angezeigt
many-pick = Vergleichen
many-compare = { $count ->
    [0] Ausgewählte vergleichen
    [one] Ausgewählte vergleichen (1)
   *[other] Ausgewählte vergleichen ({ $count })
  }
many-repeated = { $count ->
    [one] Ein doppeltes Ergebnis entfernen
   *[other] { $count } doppelte Ergebnisse entfernen
  }
many-clear = Liste leeren
many-clear-question = Damit verschwinden alle Personen aus der Liste. Ihre Notizen bleiben. Liste leeren?
many-clear-yes = Ja, leeren

## Viele lesen: die Gruppe

group-heading = Die Gruppe
group-what = { $count ->
    [one] Eine Person; jedes Ergebnis zählt einmal.
   *[other] Die { $count } oben gezeigten Personen; jedes Ergebnis zählt einmal.
  }
group-small = Gruppen unter { $count } Personen werden nicht gezeigt, weil man Einzelne erkennen könnte.
group-insist = Trotzdem zeigen
group-axis = { $people } Personen mit Antworten. Der Mittelwert ist { $mean }; mit 90 % Wahrscheinlichkeit liegt er in der Spanne von { $range }.
group-axis-alone = Eine Person mit Antworten: { $mean }. Bei einer Person lässt sich keine Spanne angeben.
group-spread = Streuung zwischen den Personen (Standardabweichung): { $spread }.
group-paths = Richtungen
group-unclear = Keine Richtung
group-skills = Fähigkeiten
group-skills-what = Geordnet nach dem Anteil der Personen unter „solide“: Zuerst steht, was ein Kurs am ehesten üben könnte. Gezählt werden nur Personen, über die genug bekannt ist.
group-below = Unter „solide“
group-mean = Mittelwert
group-spread-column = Streuung
group-people = Personen

## Viele lesen: Export

export-heading = Exportieren
export-what = Die Dateien enthalten die Codes und damit die Antworten. Bewahren Sie sie so vertraulich auf wie alle personenbezogenen Unterlagen.
export-table = Tabelle (CSV)
export-session = Alles, um später weiterzuarbeiten
export-lines = Antwortbögen (JSON Lines)
export-without = { $count ->
    [one] Ein Ergebnis enthält keine Antworten und fehlt deshalb in der Datei.
   *[other] { $count } Ergebnisse enthalten keine Antworten und fehlen deshalb in der Datei.
  }

## Vergleichen

beside-heading = Ergebnisse vergleichen
beside-what = Zwei bis fünf Ergebnisse nebeneinander: mehrere Personen oder eine Person früher und jetzt.
beside-add = Hinzufügen
beside-label = Name oder Kürzel zu Ergebnis { $number }
beside-open = Öffnen
beside-remove = Entfernen
beside-same-person = Das ist dieselbe Person, früher und jetzt (das frühere Ergebnis zuerst)
beside-words = In Worten
beside-same-path = Dieselbe Richtung: { $path }.
beside-other-path = Verschiedene Richtungen: { $paths }.
beside-shared = Bei allen stark: { $skills }.
beside-differ = Bei den einen stark, bei anderen ausbaufähig: { $skills }.
beside-alike = Keine Fähigkeit ist bei den einen stark, bei anderen aber ausbaufähig.
beside-table = Nebeneinander
change-heading = Was sich verändert hat
change-what = „Deutlich“ heißt: Ohne echte Veränderung gäbe es einen so großen Unterschied bei höchstens 5 von 100 Menschen (bei Fähigkeiten: bei mindestens einer ihrer Fähigkeiten). „Möglich“ heißt: Auch ohne echte Veränderung zeigt etwa eine von zwanzig Fähigkeiten durch Zufall einen solchen Unterschied. Im Zufallsbereich liegen 90 von 100 Unterschieden, die ohne echte Veränderung vorkommen.
change-path-clear = Die Position zwischen Backoffice und Frontoffice hat sich deutlich verändert.
change-path-possible = Die Position zwischen Backoffice und Frontoffice hat sich vielleicht verändert; der Unterschied kann auch Zufall sein.
change-path-none = Die Position zwischen Backoffice und Frontoffice hat sich nicht stärker verändert, als durch Zufall zu erwarten ist.
change-path-unknown = Ob sich die Position zwischen Backoffice und Frontoffice verändert hat, lässt sich ohne die Antworten beider Ergebnisse nicht sagen.
change-skills = Deutlich verändert: { $skills }.
change-skills-none = Keine Fähigkeit hat sich stärker verändert, als durch Zufall zu erwarten ist.
change-swap = Früher und jetzt tauschen
change-column-what = Was
change-column-then = Früher
change-column-now = Jetzt
change-column-difference = Unterschied
change-column-margin = Zufallsbereich
change-column-word = In Worten
change-clear = deutlich
change-possible = möglich
change-none = keine Veränderung
change-unknown = unklar
