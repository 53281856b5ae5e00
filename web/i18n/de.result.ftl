## Ergebnis: der Weg

result-heading = Ihr Ergebnis
progress-result = { $count ->
    [one] Eine Frage beantwortet
   *[other] { $count } Fragen beantwortet
  }{ $left ->
    [0] {""}
    [one] , noch etwa eine übrig
   *[other] , noch etwa { $left } übrig
  }
path-front-clear = Ihr Weg ist das Front-Office: die Arbeit im Kundenkontakt.
path-front-leaning = Ihre Antworten sprechen eher für das Front-Office: die Arbeit im Kundenkontakt.
path-front-open = Das Front-Office, also die Arbeit im Kundenkontakt, liegt knapp vorn, aber das ist noch offen.
path-back-clear = Ihr Weg ist das Back-Office: die Arbeit hinter den Kulissen.
path-back-leaning = Ihre Antworten sprechen eher für das Back-Office: die Arbeit hinter den Kulissen.
path-back-open = Das Back-Office, also die Arbeit hinter den Kulissen, liegt knapp vorn, aber das ist noch offen.
path-cross-strength-clear = Ihr Weg ist vielseitig: Sie können im Kundenkontakt und hinter den Kulissen arbeiten.
path-cross-strength-leaning = Ihre Antworten sprechen eher für den vielseitigen Weg: im Kundenkontakt und hinter den Kulissen.
path-cross-strength-open = Der vielseitige Weg, im Kundenkontakt und hinter den Kulissen, liegt knapp vorn, aber das ist noch offen.
path-cross-even-clear = Sie stehen in der Mitte zwischen den beiden Seiten, und auf beiden können Sie noch dazulernen.
path-cross-even-leaning = Sie stehen wohl in der Mitte zwischen den beiden Seiten, und auf beiden können Sie noch dazulernen.
path-cross-even-open = Vielleicht stehen Sie in der Mitte zwischen den beiden Seiten und können auf beiden noch dazulernen, aber das ist noch offen.
path-few = Für ein Ergebnis ist es noch zu früh.
path-noPattern = Ihre Antworten ergeben noch kein Bild.
path-few-why = { $count ->
    [0] Sie haben noch keine Frage beantwortet. Jeder Weg, den wir jetzt nennen, wäre geraten.
    [one] Sie haben bisher eine Frage beantwortet. Das ist zu wenig, um einen Weg zu nennen, ohne zu raten.
   *[other] Sie haben bisher { $count } Fragen beantwortet. Das ist zu wenig, um einen Weg zu nennen, ohne zu raten.
  } Mit ein paar Antworten mehr geht es.
path-noPattern-why = Das kommt vor, wenn viele Antworten gleich sind oder einander widersprechen. Über Ihre Fähigkeiten sagt das nichts. Wenn Sie einen ruhigen Moment haben, sehen Sie Ihre Antworten noch einmal durch und ändern Sie, was nicht zu Ihnen passt.
certainty-clear = Das ist ziemlich sicher: Nach Ihren Antworten ist ein anderer Weg unwahrscheinlich.
certainty-clear-cross = Das ist ziemlich sicher: Nach Ihren Antworten ist es unwahrscheinlich, dass Sie stark zu einer Seite neigen.
certainty-leaning = Das ist wahrscheinlich, aber nicht sicher. Nehmen Sie es als gute erste Richtung.
certainty-open = Das ist nicht sicher. Die Wege liegen nah beieinander. Sehen Sie sich deshalb unten Berufe von beiden Seiten an.
certainty-more = Mit mehr Antworten kann es sicherer werden.

## Ergebnis: Sprungziele

jump-label = Auf dieser Seite
jump-why = Gründe
jump-skills = Fähigkeiten
jump-jobs = Berufe
jump-answers = Ihre Antworten
jump-keep = Speichern oder teilen

## Ergebnis: die drei Wahrscheinlichkeiten

probability-heading = Wie wahrscheinlich jeder Weg ist
probability-picture = Der Hügel zeigt, wo Sie zwischen den beiden Seiten stehen könnten: Je höher er an einer Stelle ist, desto wahrscheinlicher stehen Sie dort. Jeder Teil des Hügels gehört zu einem Weg.
probability-too-little = Bisher sagen diese Zahlen mehr darüber, wie wenig bekannt ist, als über Sie.

## Ergebnis: Gründe

reasons-heading = Warum dieser Weg
reasons-front = Spricht für die Arbeit im Kundenkontakt
reasons-back = Spricht für die Arbeit hinter den Kulissen
reasons-order = Die stärksten Gründe stehen oben.
reasons-none = Keine Ihrer Antworten.
reasons-answer = Ihre Antwort: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Übersprungen
reasons-rest-front = Alle Ihre anderen Antworten zusammen sprechen für die Arbeit im Kundenkontakt.
reasons-rest-back = Alle Ihre anderen Antworten zusammen sprechen für die Arbeit hinter den Kulissen.

## Ergebnis: wie die Wege aussehen

about-heading = So sieht dieser Weg aus
about-front-work = Auf diesem Weg haben Sie direkt mit Kundinnen und Kunden zu tun, am Schalter, am Empfang oder unterwegs: Sie begrüßen sie, geben Auskunft, nehmen Bestellungen auf und pflegen den Kontakt. Die Zufriedenheit der Kundschaft und gute Verkäufe beginnen hier.
about-front-hard = Die Tage können lang sein, und manche Kundinnen und Kunden sind schwierig.
about-front-start = Die meisten fangen auf einer Einstiegsstelle an, oft mit dem Abschluss einer weiterführenden Schule, und steigen mit der Zeit auf.
about-back-work = Auf diesem Weg halten Sie den Betrieb am Laufen, oft in einem ruhigeren Büro: Sie kümmern sich um Buchhaltung, Verträge, Löhne, Daten oder Computer, oder Sie machen Bestellungen fertig. Ein reibungsloser Alltag und gute Entscheidungen beginnen hier.
about-back-hard = Sie haben wenig Kontakt zur Kundschaft, und manche Arbeiten wiederholen sich.
about-back-start = Die meisten fangen auf einer Einstiegsstelle an. Für manche Berufe braucht man einen Bachelorabschluss. Es gibt viele Wege in die Leitung, und Sie werden zur Fachkraft auf Ihrem Gebiet.
about-cross-work = Auf diesem Weg kennen Sie beide Seiten gut genug, um einzuspringen: Sie vertreten jemanden in der Mittagspause oder an einem Krankheitstag, übergeben eine Bestellung oder machen die Unterlagen einer Kundin oder eines Kunden fertig. Dank Ihnen läuft der Service weiter.
about-cross-hard = Sie wechseln oft zwischen Menschen und Papier und müssen bei beidem auf dem Laufenden bleiben.
about-cross-start = Vor allem kleine Firmen suchen Menschen, die das können. Fangen Sie auf einer Seite an, und bitten Sie darum, die andere kennenzulernen.
about-everyone = Jede Seite braucht die andere. Alle in der Firma sind wichtig, ob man sie sieht oder nicht, in einer kleinen Firma ganz besonders.
about-sides = Front-Office und Back-Office können zwei Bereiche eines Gebäudes sein oder einfach zwei Arten von Arbeit. Bürokräfte gibt es auf beiden Seiten.
about-pay = In Büros in den USA wird die Arbeit hinter den Kulissen insgesamt besser bezahlt als die im Kundenkontakt. Einzelne Berufe unterscheiden sich stark: In der Vertriebsleitung zum Beispiel verdient man mehr als in der Buchhaltung. Sehen Sie sich deshalb auch den einzelnen Beruf an.

## Ergebnis: was jetzt zu tun ist

next-heading = Was Sie jetzt tun können
next-front = Wählen Sie unten einen Beruf, und suchen Sie eine freie Stelle in Ihrer Nähe. Erzählen Sie in der Bewerbung, wie Sie einmal einem unzufriedenen Menschen geholfen haben.
next-back = Wählen Sie unten einen Beruf, und suchen Sie eine freie Stelle in Ihrer Nähe. Erzählen Sie in der Bewerbung, was Sie einmal in Ordnung gebracht haben und was dadurch anders wurde.
next-cross = Wählen Sie unten von jeder Seite einen Beruf. Erzählen Sie in der Bewerbung, wie Sie einmal für jemanden eingesprungen sind.
next-build = Wählen Sie unten eine Fähigkeit, die noch im Aufbau ist, und suchen Sie diese Woche eine kleine Gelegenheit zum Üben.
next-share = Sprechen Sie mit Menschen darüber, die Sie bei der Arbeit erlebt haben. Andere sehen manchmal, was ein Quiz nicht sehen kann.

## Ergebnis: Hinweise zu den Antworten

quality-heading = Ein Wort zu Ihren Antworten
quality-inconsistent = Einige Ihrer Antworten gehen in verschiedene Richtungen. Das ist menschlich, macht das Ergebnis aber weniger sicher.
quality-straightLining = Sie haben bei vielen Fragen dieselbe Antwort gewählt. Wenn Sie müde waren, sehen Sie sich die Antworten an einem anderen Tag noch einmal an.
quality-style = Sie neigen dazu, oft zuzustimmen oder oft abzulehnen, ganz gleich, was im Satz steht. Das haben wir berücksichtigt, es ändert Ihren Weg also nicht.
quality-wide = Sie antworten gern deutlich, nah an den Enden der Skala. Das ist völlig in Ordnung; wir nennen Ihnen nur einen breiteren Bereich, weil die Antworten dann etwas weniger genau zeigen, wo Sie stehen.
quality-few = Sie haben erst wenige Fragen beantwortet. Nehmen Sie alles Weitere als erste Skizze.

## Ergebnis: Fähigkeiten

skills-heading = Ihre Fähigkeiten
skills-picture = Der Punkt ist unsere beste Schätzung. Der Balken zeigt, wo Sie am ehesten stehen: Je länger er ist, desto weniger wissen wir. Die Linie in der Mitte zeigt, was wir bei Menschen im Allgemeinen erwarten.
skills-side-front = Im Kundenkontakt
skills-side-back = Hinter den Kulissen
skills-side-both = Auf beiden Seiten
band-strong = stark
band-solid = solide
band-developing = noch im Aufbau
band-unknown = noch nicht bekannt
skills-less = weniger
skills-more = mehr
skills-table = Dasselbe als Tabelle
skills-table-skill = Fähigkeit
skills-table-words = In Worten
skills-table-estimate = Schätzung
skills-table-range = Wahrscheinlicher Bereich
skills-table-note = 0 ist das, was wir bei Menschen im Allgemeinen erwarten; die meisten liegen zwischen −1 und 1. Der wahre Wert liegt in etwa 9 von 10 Fällen im wahrscheinlichen Bereich.
skills-range = { $low } bis { $high }

## Ergebnis: Berufe

roles-heading = Berufe, die passen
roles-what = Die Reihenfolge zeigt, wie gut Ihre Antworten zu jedem Beruf passen. Die Prozentzahl zeigt etwas anderes: wie viel von dem, was der Beruf verlangt, Sie wahrscheinlich schon mitbringen.
roles-too-little = Es ist noch zu wenig bekannt, um Berufe für Sie zu ordnen. Das hier ist nur ein erster Blick.
role-place = Platz { $place }
role-place-shared = Gemeinsam auf Platz { $place }
roles-shared = { $count ->
    [one] Ein Beruf liegt vor den anderen.
   *[other] { $count } Berufe teilen sich den ersten Platz: Ihre Antworten machen zwischen ihnen keinen Unterschied.
  }
fit-great = Passt sehr gut
fit-good = Passt gut
fit-fair = Passt einigermaßen
fit-low = Passt weniger gut
side-mixed = Gemischt: von beiden Seiten etwas
role-education = Übliche Ausbildung
role-pay = Bezahlung
role-origin = USA, 2024
pay-lower = unteres Drittel der Büroberufe
pay-middle = mittleres Drittel der Büroberufe
pay-upper = oberes Drittel der Büroberufe
education-none = kein Abschluss nötig
education-secondary = Highschool-Abschluss. In Deutschland und Österreich ist es meist eine kaufmännische Ausbildung oder Lehre.
education-some-college = einzelne Hochschulkurse. In Deutschland und Österreich ist es meist eine Ausbildung oder Lehre.
education-certificate = Berufsabschluss nach der Schule. In Deutschland und Österreich ist es meist eine Ausbildung oder Lehre.
education-associate = zweijähriges Kurzstudium. In Deutschland und Österreich ist es meist eine Ausbildung mit Weiterbildung.
education-bachelor = Bachelorabschluss. In Deutschland und Österreich geht es oft auch mit Ausbildung und Weiterbildung.
education-master = Masterabschluss, auch in Deutschland und Österreich
education-doctorate = Promotion oder ein Abschluss wie in Jura. In Deutschland und Österreich ist es ein volles Studium.
role-readiness = Das bringen Sie schon mit: { $percent }
readiness-most = Das meiste haben Sie wahrscheinlich schon.
readiness-much = Vieles haben Sie wahrscheinlich schon; manches können Sie noch lernen.
readiness-some = Einiges ist schon da; einen guten Teil können Sie noch lernen.
readiness-little = Das meiste können Sie noch lernen. Alle fangen einmal an.
role-for = Spricht dafür
role-against = Spricht dagegen
credit = Die Zahlen zu den Berufen stammen aus den O*NET 30.1, 30.0, 29.3 und 29.2 Databases des U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Sie werden unter der Lizenz CC BY 4.0 genutzt und wurden verändert. Das USDOL/ETA hat diese Änderungen weder genehmigt noch empfohlen noch geprüft. O*NET ist eine Marke des USDOL/ETA. Bezahlung: BLS, Occupational Employment and Wage Statistics, Mai 2024.
honest = Dieses Quiz ist noch neu. Seine Zahlen kommen aus einem Modell und noch nicht von Tausenden Menschen. Sehen Sie das Ergebnis deshalb als Anfang eines Gesprächs und nicht als Urteil.

## Ergebnis: aufheben und teilen

keep-heading = Ergebnis speichern oder teilen
keep-heading-alone = Ergebnis speichern
keep-nothing-sent = Das Ergebnis steckt im Link selbst. Es wird nichts verschickt, bis Sie den Link weitergeben.
keep-holds = Was der Link enthält
keep-summary = Nur das Ergebnis
keep-answers = Mit meinen Antworten
keep-summary-shows = Wer diesen Link öffnet, sieht Ihren Weg und wie sicher er ist, die drei Wahrscheinlichkeiten in ganzen Prozent, ein Wort zu jeder Fähigkeit und die ersten fünf Berufe, aber keine Ihrer Antworten. Alle, die den Link haben, können das lesen.
keep-answers-shows = Wer diesen Link öffnet, sieht Ihr ganzes Ergebnis und jede Ihrer Antworten, auch welche Fragen Sie übersprungen haben. Alle, die den Link haben, können das lesen.
keep-link = Link
keep-copy = Link kopieren
keep-copied = Der Link ist kopiert.
keep-marked = Der Link ist markiert. Sie können ihn jetzt kopieren.
keep-share = Teilen …
keep-share-title = Mein Ergebnis im Whichdesk-Quiz
keep-share-text = Front-Office, Back-Office oder beides? Hier ist mein Ergebnis.
keep-code = Link als QR-Code zeigen
keep-code-picture = QR-Code des Links
keep-file = Als Datei herunterladen
keep-file-holds = Die Datei (JSON) enthält alle Ihre Antworten, das ganze Ergebnis und das Datum. Sie bleibt bei Ihnen.
keep-print = Drucken oder PDF speichern
keep-print-holds = Ein bis zwei Seiten mit Ihrem Weg, Ihren Fähigkeiten und den ersten fünf Berufen.

## Das gedruckte Blatt

printout-made = Erstellt am { $date }
printout-bank = Fragen: { $bank }, Version { $version }
printout-jobs = Die ersten Berufe
printout-link = Dieses Ergebnis noch einmal öffnen
printout-link-summary = Der Link öffnet das Ergebnis ohne die Antworten. Alle, die ihn haben, können es lesen.
printout-link-answers = Der Link öffnet das Ergebnis mit allen Antworten. Alle, die ihn haben, können es lesen.

## Ergebnis: die Antworten und was man damit tun kann

answers-heading = Ihre Antworten
answers-show = { $count ->
    [one] Ihre Antwort ansehen
   *[other] Ihre { $count } Antworten ansehen
  }
answers-change = Ändern
answers-right = Das ist richtig.
answers-solution = Die richtige Antwort: { $answer }
result-go-on = Weitere Fragen beantworten
result-review = Antworten durchsehen
result-restart = Neu anfangen

## Ergebnis: ein einzelner Beruf

role-listed-front = Gilt oft als Front-Office.
role-listed-back = Gilt oft als Back-Office.
role-nearer-front = Nach den Zahlen liegt der Beruf näher am Kundenkontakt.
role-nearer-back = Nach den Zahlen liegt der Beruf näher an der Arbeit hinter den Kulissen.
role-nearer-mixed = Nach den Zahlen hat der Beruf von beiden Seiten etwas.
role-learn = Was Sie als Nächstes lernen können
role-more = Mehr über diesen Beruf
role-day = Ein Tag bei der Arbeit
role-surroundings = Wo Sie arbeiten
role-good = Was daran schön ist
role-hard = Was daran schwer ist
role-progress = Wie es weitergeht
role-cross = Wie die andere Seite hilft
role-search = Suchwörter für Stellenanzeigen
role-copy = Wörter kopieren
role-copied = Kopiert.
role-copy-failed = Das Kopieren geht hier nicht. Sie können die Wörter markieren und selbst kopieren.
role-answers = Was Ihre Antworten dazu sagen
role-hide = Nichts für mich

## Ergebnis: die Liste der Berufe

roles-heading-near = Berufe, die am ehesten passen
roles-near = Keiner dieser Berufe passt bisher gut zu Ihren Antworten. Diese passen am ehesten.
roles-heading-first = Ein erster Blick auf Berufe
jobs-all = Alle Berufe
jobs-search = Berufe suchen
jobs-order = Reihenfolge
jobs-fit = Was am besten passt
jobs-readiness = Wofür Sie viel mitbringen
jobs-name = Nach Namen
jobs-side = Seite
jobs-sides = Alle Seiten
jobs-front = Im Kundenkontakt
jobs-mixed = Gemischt
jobs-back = Hinter den Kulissen
jobs-found = { $count ->
    [0] Kein Beruf in der Liste.
    [one] Ein Beruf in der Liste.
   *[other] { $count } Berufe in der Liste.
  }
jobs-gone = { $title } ist ausgeblendet. Sie finden den Beruf unten bei „Ausgeblendete Berufe“.
jobs-returned = { $title } ist wieder in der Liste.
jobs-aside = Ausgeblendete Berufe ({ $count })
jobs-again = Wieder anzeigen

## Ergebnis: mehrere Berufe auf dem ersten Platz

roles-shared-more = Die ersten { $count } davon stehen hier, die Liste darunter hat alle.
tie-offer = { $count ->
    [one] Mit einer weiteren Frage lassen sich die ersten davon vielleicht unterscheiden.
   *[other] Mit zwei weiteren Fragen lassen sich die ersten davon vielleicht unterscheiden.
  }
tie-ask = { $count ->
    [one] Noch eine Frage beantworten
   *[other] Noch zwei Fragen beantworten
  }

## Ergebnis: was eine andere Antwort bewirken würde

whatif-heading = Wenn Sie anders geantwortet hätten
whatif-what = Jede dieser Änderungen würde schon allein Ihren Weg ändern. Die kleinsten stehen oben.
whatif-none = Keine einzelne geänderte Antwort würde Ihren Weg ändern.
whatif-front = Mit „{ $other }“ statt „{ $answer }“ läge der Kundenkontakt vorn.
whatif-back = Mit „{ $other }“ statt „{ $answer }“ läge die Arbeit hinter den Kulissen vorn.
whatif-crossTrained = Mit „{ $other }“ statt „{ $answer }“ läge die Mitte zwischen den beiden Seiten vorn.
whatif-tooLittle = Mit „{ $other }“ statt „{ $answer }“ ergäben Ihre Antworten kein Bild.

## Ergebnis: was jede Antwort bewirkt

effect-what = Der Balken bei einer Antwort zeigt, wofür sie spricht: nach links für den Kundenkontakt, nach rechts für die Arbeit hinter den Kulissen. Je länger er ist, desto mehr zählt die Antwort.
effect-front-strong = Spricht stark für den Kundenkontakt
effect-front-some = Spricht für den Kundenkontakt
effect-front-slight = Spricht ein wenig für den Kundenkontakt
effect-back-strong = Spricht stark für die Arbeit hinter den Kulissen
effect-back-some = Spricht für die Arbeit hinter den Kulissen
effect-back-slight = Spricht ein wenig für die Arbeit hinter den Kulissen
effect-none = Ändert kaum etwas an Ihrem Weg

## Ergebnis: eines, das jemand geteilt hat

shared-heading = Ein geteiltes Ergebnis
shared-note = Jemand hat dieses Ergebnis geteilt. Mit „Sie“ ist hier die Person gemeint, die geantwortet hat. Ihre eigenen Antworten auf diesem Gerät bleiben, wie sie sind.
shared-recomputed = Der Link wurde mit einer anderen Berufsliste erstellt. Die Berufe sind deshalb für die Liste hier neu berechnet.
shared-roles = Die ersten Berufe der Liste
shared-other-roles = Dieses Ergebnis wurde mit einer anderen Berufsliste erstellt. Deshalb lassen sich die Berufe hier nicht zeigen. Bitten Sie um einen Link mit den Antworten.
shared-broken = Dieser Link lässt sich nicht öffnen
shared-damaged = Er ist beschädigt oder unvollständig. Bitten Sie noch einmal um den Link, oder kopieren Sie ihn ganz.
shared-cut = Das Ende fehlt: Manche Messenger und Mailprogramme kürzen lange Links. Kopieren Sie den ganzen Link, oder bitten Sie um einen QR-Code oder die Datei.
shared-other-bank = Er wurde mit anderen Fragen erstellt. Öffnen Sie ihn auf der Seite, von der er stammt.
shared-other-version = Er wurde mit Version { $version } der Fragen erstellt, und diese Version gibt es hier nicht.
shared-newer = Er wurde mit einer neueren Version dieser Seite erstellt. Laden Sie die Seite neu, und öffnen Sie den Link dann noch einmal.
shared-untouched = Ihre eigenen Antworten auf diesem Gerät bleiben, wie sie sind.
shared-take = Das Quiz selbst machen
shared-own = Zu meinem eigenen Quiz
