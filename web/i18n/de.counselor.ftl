### Der Beratungsplatz auf Deutsch, für Beraterinnen und Berater bei der Arbeit: sachlich, genau, kurz. Anrede: Sie. „Die Person“ ist, wer
### geantwortet hat. Was die einzelnen Meldungen bedeuten, steht in en.counselor.ftl.

## Der Rahmen

counselor-title = { $part } – Whichdesk für die Beratung
counselor-heading = Der Beratungsplatz
counselor-menu = Teile des Beratungsplatzes
menu-prepare = Vorbereiten
menu-one = Eines lesen
menu-compare = Vergleichen
menu-many = Viele lesen
menu-help = Hilfe
desk-stays = Alles geschieht auf diesem Gerät. Nichts wird verschickt, und Ergebnisse werden nicht aufbewahrt, wenn Sie die Seite schließen.
notes-memory = Dieser Browser speichert Ihre Notizen nicht. Wenn Sie die Seite schließen, sind sie weg. Exportieren oder drucken Sie sie vorher.

## Eines lesen: der Anfang

one-heading = Ein Ergebnis lesen
one-what = Fügen Sie ein, was Sie bekommen haben: einen Code, einen Link oder eine ganze Nachricht, die einen Link enthält.
one-paste = Code, Link oder Nachricht
one-read = Lesen
one-file = Datei öffnen …

## Eines lesen: der Rahmen eines Ergebnisses

one-another = Ein anderes lesen
one-back-many = Zurück zur Liste
one-back-compare = Zurück zum Vergleich
one-label = Name oder Kürzel
one-view = Ansicht
one-view-work = Für das Gespräch
one-view-seen = Wie die Person es sah

## Eines lesen: auf einen Blick

one-glance = Auf einen Blick
one-you = Mit „Sie“ ist in den Sätzen des Ergebnisses die Person gemeint, die geantwortet hat.
one-leading = Berufe an der Spitze
one-answered = Beantwortete Fragen
one-axis = Lage zwischen Backoffice (−) und Frontoffice (+)
one-date = Datum
one-summary-only = Dieses Ergebnis kam ohne die Antworten. Was sie braucht, fehlt hier: Gründe, Spannen, Qualität der Antworten.

## Eines lesen: Gesprächsstoff

one-talk = Worüber sich zu sprechen lohnt
one-surprises = Starke Treffer im anderen Bereich
one-surprises-why = Diese Berufe passen gut zu den Antworten, obwohl sie weit von der führenden Richtung entfernt sind. Darüber lohnt es sich zu sprechen.
one-copy-prompts = Diese Fragen kopieren
prompt-rating = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Erzählen Sie mir von einer Situation, in der das so war.
prompt-rating-mid = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Wovon hängt es ab?
prompt-rating-no = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Erzählen Sie mir, woran Sie das gemerkt haben.
prompt-preference = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Was macht für Sie den Unterschied?
prompt-scenario = „{ $question }“ – Sie haben „{ $answer }“ gewählt. Erzählen Sie mir, wann Sie einmal so gehandelt haben. Wie ging es aus?
prompt-against = Etwas, das in die andere Richtung zeigt:
prompt-surprise = { $title }: Das passt gut zu Ihren Antworten, obwohl es im anderen Bereich liegt. Was fällt Ihnen zu diesem Beruf ein?
prompt-role = Was wissen Sie über diesen Beruf: { $title }? Wie sähe ein guter Tag darin für Sie aus?
prompt-learn = { $skill }: Wo könnten Sie das in den nächsten Wochen üben?
prompt-noPattern = Erzählen Sie mir, wie Sie beim Antworten vorgegangen sind. Welche Fragen waren schwer zu entscheiden?
prompt-last = Was hat Sie an diesem Ergebnis überrascht? Und was würde jemand dazu sagen, der Sie bei der Arbeit kennt?

## Eines lesen: Fähigkeiten und ihre Skala

one-skills = Fähigkeiten mit ihren Spannen
legend-low = Niedrig
legend-low-what = unter { $value }: etwa 1 von 6 Menschen
legend-usual = Üblich
legend-usual-what = { $low } bis { $high }: etwa 2 von 3 Menschen
legend-high = Hoch
legend-high-what = über { $value }: etwa 1 von 6 Menschen
legend-note = 0 ist der Durchschnitt, den das Modell bei Menschen im Allgemeinen erwartet; die Einheit ist deren Standardabweichung. Niedrig oder hoch ist eine Fähigkeit nur, wenn ihre ganze Spanne dort liegt. Die Wörter sind vorsichtiger: „stark“ heißt mit mindestens 80 % Wahrscheinlichkeit über dem Durchschnitt, „im Aufbau“ mit mindestens 80 % darunter.

## Eines lesen: Qualität der Antworten

one-quality = Wie weit die Antworten tragen
one-quality-good = Nichts fällt auf: Die Antworten passen so zusammen, wie es das Modell erwartet, und die Skala wurde wie üblich benutzt.
one-quality-inconsistent = Die Antworten zeigen stärker in verschiedene Richtungen, als das Modell erwartet (Person-Fit p < 0,01), und sagen einander nicht vorher. Lesen Sie das Ergebnis vorsichtig, und fragen Sie, wie die Person beim Antworten vorgegangen ist.
one-quality-straightLining = Lange Folgen derselben Antwort (Straightlining). Das kann Müdigkeit, Eile oder eine echte Haltung sein. Fragen Sie nach, bevor Sie deuten.
one-quality-style = Eine deutliche Neigung, zuzustimmen oder abzulehnen, ganz gleich, was im Satz steht. Das Modell rechnet sie aus Richtung und Fähigkeiten heraus; was bleibt, ist weniger sicher.
one-quality-wide = Antworten meist nah an den Enden der Skala. Die Spannen sind entsprechend verbreitert, die Schätzungen selbst unverändert.
one-quality-few = Erst wenige Antworten: ein grober erster Eindruck.
one-quality-noPattern = Kein brauchbares Muster: Viele Antworten sind gleich oder widersprechen einander. Daraus werden weder Richtung noch Fähigkeiten oder Berufe abgeleitet. Über das Können der Person sagt das nichts.
one-figures = Zahlen zeigen
one-fit = Person-Fit
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Spannen verbreitert um den Faktor
one-run = Längste Folge derselben Antwort
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
one-notes-where = Werden beim Tippen auf diesem Gerät gespeichert, nur in diesem Browser. Sie verlassen ihn nur, wenn Sie sie exportieren oder drucken.
one-print = Für die Akte
one-print-what = Ein Blatt mit dem Ergebnis und Ihren Notizen.
one-print-answers = Mit allen Antworten

## Hilfe

help-heading = Fachbegriffe
help-never-heading = Wann Sie es nicht verwenden sollten
help-never = Verwenden Sie ein Ergebnis nie, um unter Bewerbungen auszuwählen, Menschen in eine Rangfolge zu bringen oder über Leistungen, Noten oder Stellen zu entscheiden. Hier beschreiben Menschen sich selbst; wer etwas zu gewinnen hat, beschreibt sich anders, und für solche Entscheidungen sind die Zahlen nicht geprüft.
help-never-also = Verwenden Sie es auch nicht, wenn jemand unter Druck geantwortet hat oder die Fragen nicht mühelos lesen konnte.
help-words-heading = Was jede Zahl bedeutet
help-path = Richtung
help-path-is = Die wahrscheinlichste von dreien: Kundenkontakt (Frontoffice), Innendienst und Verwaltung (Backoffice) oder von beidem etwas (bereichsübergreifend), jede mit ihrer Wahrscheinlichkeit.
help-path-not = Kein Urteil und kein Maß für Können. Auch wer zum Frontoffice neigt, kann im Backoffice gut sein.
help-certainty = Sicherheit
help-certainty-is = Wie weit die führende Richtung vorn liegt. „Ziemlich sicher“: Ihre Wahrscheinlichkeit ist mindestens 90 % (bei „bereichsübergreifend“: so unwahrscheinlich ist eine starke Neigung zu einem Bereich). „Wahrscheinlich“: mindestens 50 %. „Nicht sicher“: weniger.
help-certainty-not = Nicht die Aussicht, dort zufrieden zu werden. Sie spricht nur von den Antworten und dem Modell.
help-axis = Lage zwischen Backoffice und Frontoffice
help-axis-is = Eine Zahl auf einer Linie: 0 ist die Mitte, Minus ist Backoffice, Plus ist Frontoffice; die Einheit ist die Standardabweichung der Menschen im Allgemeinen.
help-axis-not = An keinem Ende besser als am anderen.
help-skills = Fähigkeiten
help-skills-is = Zwanzig selbst beschriebene Fähigkeiten auf derselben Skala: 0 ist der erwartete Durchschnitt, etwa zwei von drei Menschen liegen zwischen −1 und 1.
help-skills-not = Keine Testleistung. Abgesehen von einigen kleinen Aufgaben haben sich die Menschen selbst eingeschätzt.
help-interval = Wahrscheinliche Spanne
help-interval-is = Der wahre Wert liegt in etwa 9 von 10 Fällen darin, wenn das Modell zutrifft. Wenige Antworten machen sie breit, ebenso Antworten, die nicht zusammenpassen.
help-interval-not = Zwei Werte, deren Spannen sich überschneiden, sind nicht unbedingt gleich; zwei leicht verschiedene sind nicht unbedingt verschieden.
help-roles = Übereinstimmung und Platz
help-roles-is = Die Berufe sind danach geordnet, um wie viel wahrscheinlicher die Antworten von einer typischen Person in diesem Beruf kommen als von einer durchschnittlichen. Berufe, die sich nicht unterscheiden lassen, teilen sich einen Platz.
help-roles-not = Kein Versprechen von Erfolg und keine Aussage über den Arbeitsmarkt.
help-readiness = Schon mitgebracht
help-readiness-is = Wie wahrscheinlich die Person im Mittel mitbringt, was der Beruf verlangt, gewichtet nach Bedeutung. Die Reihenfolge der Berufe ändert das nie.
help-readiness-not = Keine Qualifikation. Nach Abschlüssen, Zulassungen und Erfahrung wird nicht gefragt.
help-effect = Wirkung einer Antwort
help-effect-is = Wie weit diese eine Antwort die Schätzung verschiebt, wenn alle anderen gegeben sind. Die Wirkungen ergeben zusammen genau die Schätzung.
help-effect-not = Nicht die Bedeutung im Leben. Im Gespräch kann eine Antwort mit kleiner Wirkung die wichtigste sein.
help-quality = Qualität der Antworten
help-quality-is = Der Person-Fit vergleicht die Antworten mit dem, was das Modell erwartet; ein kleines p heißt, dass sie schlecht zusammenpassen. Gleiche Folgen, Zustimmungstendenz und Antworten an den Enden beschreiben, wie die Skala benutzt wurde.
help-quality-not = Kein Lügendetektor. Die üblichen Gründe sind Müdigkeit, Eile, Sprache oder ein Leben mit zwei Seiten.
help-change = Veränderung
help-change-is = Der Unterschied zweier Ergebnisse, verglichen mit dem, um den sich zwei Ergebnisse einer unveränderten Person unterscheiden würden.
help-change-not = Keine erkennbare Veränderung beweist nicht, dass sich nichts geändert hat; der Test kann zu kurz sein, um es zu sehen.
help-group = Zahlen der Gruppe
help-group-is = Der Mittelwert mit seiner Unsicherheit, die Streuung zwischen den Menschen (bereinigt um das, was man über jeden Einzelnen nicht weiß) und der Anteil unter „solide“, also das, was ein Kurs üben könnte.
help-group-not = Keine Rangfolge von Gruppen. Gruppen unter fünf Personen sind verborgen, weil man Einzelne erkennen könnte.
help-talk-heading = Wie Sie über ein Ergebnis sprechen
help-talk-1 = Beginnen Sie bei der Person: Fragen Sie, was sie erwartet hat, bevor Sie etwas zeigen.
help-talk-2 = Sagen Sie „Ihre Antworten legen nahe“, nicht „Sie sind“.
help-talk-3 = Bitten Sie um Beispiele. Eine Geschichte aus dem Leben wiegt mehr als eine Zahl.
help-talk-4 = Verweilen Sie bei dem, was überrascht: starke Treffer im anderen Bereich, Antworten, die in die andere Richtung zeigen.
help-talk-5 = Enden Sie mit einem kleinen Schritt, der noch diese Woche möglich ist.
help-data-heading = Was mit den Daten geschieht
help-data = Ein Code enthält die Antworten oder das Ergebnis und sonst nichts: keinen Namen, keine Zeit. Die Seite liest ihn auf diesem Gerät und verschickt nichts. Ihre Notizen bleiben in diesem Browser, Kürzel und Codes nur, bis Sie die Seite schließen. Behandeln Sie eine exportierte Datei wie jede andere persönliche Unterlage.
help-cite-heading = Wie Sie es zitieren
help-cite = Nennen Sie die Fragensammlung und ihre Version, damit andere die Zahlen wiederfinden:
help-citation = Whichdesk, Fragensammlung „{ $bank }“, Version { $version } (2026).
