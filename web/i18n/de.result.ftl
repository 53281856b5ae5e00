## Die beiden Bereiche

side-front = Frontoffice
side-front-plain = mit Kundenkontakt
side-back = Backoffice
side-back-plain = Innendienst und Verwaltung
side-cross = Beide Bereiche
side-cross-plain = von beidem etwas

## Ergebnis: die Richtung

result-heading = Ihr Ergebnis
progress-result = { $count ->
    [one] Eine Frage beantwortet
   *[other] { $count } Fragen beantwortet
  }{ $left ->
    [0] {""}
    [one] , noch etwa eine übrig
   *[other] , noch etwa { $left } übrig
  }
path-front-clear = Am besten passt das Frontoffice zu Ihnen: die Arbeit mit Kundenkontakt.
path-front-leaning = Ihre Antworten sprechen eher für das Frontoffice: die Arbeit mit Kundenkontakt.
path-front-open = Das Frontoffice, also die Arbeit mit Kundenkontakt, liegt knapp vorn, aber das Ergebnis ist noch offen.
path-back-clear = Am besten passt das Backoffice zu Ihnen: Innendienst und Verwaltung.
path-back-leaning = Ihre Antworten sprechen eher für das Backoffice: Innendienst und Verwaltung.
path-back-open = Das Backoffice, also Innendienst und Verwaltung, liegt knapp vorn, aber das Ergebnis ist noch offen.
path-cross-strength-clear = Am besten passen beide Bereiche zu Ihnen: mal Kundenkontakt, mal Innendienst und Verwaltung.
path-cross-strength-leaning = Ihre Antworten sprechen eher für beide Bereiche: mal Kundenkontakt, mal Innendienst und Verwaltung.
path-cross-strength-open = Die Arbeit in beiden Bereichen, also mal Kundenkontakt, mal Innendienst und Verwaltung, liegt knapp vorn, aber das Ergebnis ist noch offen.
path-cross-even-clear = Keiner der beiden Bereiche liegt bei Ihnen deutlich vorn. In beiden können Sie noch dazulernen.
path-cross-even-leaning = Wahrscheinlich liegt keiner der beiden Bereiche bei Ihnen deutlich vorn. In beiden können Sie noch dazulernen.
path-cross-even-open = Vielleicht liegt keiner der beiden Bereiche bei Ihnen deutlich vorn, und in beiden können Sie noch dazulernen. Das Ergebnis ist aber noch offen.
path-few = Für ein Ergebnis reichen die Antworten noch nicht.
path-noPattern = Ihre Antworten ergeben noch kein klares Bild.
path-few-why = { $count ->
    [0] Sie haben noch keine Frage beantwortet. Jede Richtung, die wir jetzt nennen, wäre geraten. Ein paar Antworten genügen.
    [one] Sie haben bisher eine Frage beantwortet. Das ist zu wenig, um eine Richtung zu nennen, ohne zu raten. Ein paar Antworten mehr genügen.
   *[other] Sie haben bisher { $count } Fragen beantwortet. Das ist zu wenig, um eine Richtung zu nennen, ohne zu raten. Ein paar Antworten mehr genügen.
  }
path-noPattern-why = Das kommt vor, wenn viele Antworten gleich sind oder einander widersprechen. Über Ihre Fähigkeiten sagt das nichts aus. Sehen Sie Ihre Antworten in einem ruhigen Moment noch einmal durch, und ändern Sie, was nicht zu Ihnen passt.
certainty-clear = Das ist ziemlich sicher: Nach Ihren Antworten ist eine andere Richtung unwahrscheinlich.
certainty-clear-cross = Das ist ziemlich sicher: Dass Sie stark zu einem der Bereiche neigen, ist nach Ihren Antworten unwahrscheinlich.
certainty-leaning = Das ist wahrscheinlich, aber nicht sicher. Nehmen Sie es als ersten Anhaltspunkt.
certainty-open = Das ist nicht sicher. Die Unterschiede sind klein. Sehen Sie sich deshalb unten Berufe aus beiden Bereichen an.
certainty-more = Mit mehr Antworten kann es sicherer werden.

## Ergebnis: Sprungziele

jump-label = Auf dieser Seite
jump-why = Gründe
jump-skills = Fähigkeiten
jump-jobs = Berufe
jump-answers = Ihre Antworten
jump-keep = Speichern oder teilen

## Ergebnis: die drei Wahrscheinlichkeiten

probability-heading = Wie wahrscheinlich jede Richtung ist
probability-picture = Der Hügel zeigt, wo Sie zwischen den beiden Bereichen vermutlich stehen: Je höher er an einer Stelle ist, desto eher stehen Sie dort. Jeder Abschnitt gehört zu einer Richtung.
probability-too-little = Bisher sagen diese Zahlen mehr darüber, wie wenig wir wissen, als über Sie.

## Ergebnis: Gründe

reasons-heading = Warum diese Richtung
reasons-front = Was für Kundenkontakt spricht
reasons-back = Was für Innendienst und Verwaltung spricht
reasons-order = Was am meisten zählt, steht oben.
reasons-none = Keine Ihrer Antworten.
reasons-answer = Ihre Antwort: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Übersprungen
reasons-rest-front = Alle übrigen Antworten zusammen sprechen für Kundenkontakt.
reasons-rest-back = Alle übrigen Antworten zusammen sprechen für Innendienst und Verwaltung.

## Ergebnis: wie die Arbeit aussieht

about-heading = Wie diese Arbeit aussieht
about-front-work = Sie haben direkt mit Kundinnen und Kunden zu tun, am Schalter, am Empfang oder unterwegs. Sie begrüßen sie, beantworten Fragen, nehmen Bestellungen auf und halten Kontakt. In Stellenanzeigen heißt das „mit Kundenkontakt“. Ob jemand zufrieden ist und gern wieder kauft, entscheidet sich hier.
about-front-hard = Die Arbeitstage können lang sein, und manche Kundinnen und Kunden sind schwierig.
about-front-start = Die meisten fangen auf einer Einstiegsstelle an und steigen mit der Zeit auf. In den USA genügt oft die High School, im deutschsprachigen Raum macht man meist eine kaufmännische Ausbildung.
about-back-work = Sie sorgen dafür, dass in der Firma alles läuft, oft in einem ruhigeren Büro. Sie kümmern sich um Buchhaltung, Verträge, Löhne, Daten oder Computer, oder Sie bringen Bestellungen auf den Weg. Auf Ihre Arbeit verlassen sich alle anderen, im Alltag und bei wichtigen Entscheidungen.
about-back-hard = Sie haben wenig Kundenkontakt, und manche Arbeiten wiederholen sich.
about-back-start = Die meisten fangen auf einer Einstiegsstelle an. Für manche Berufe wird ein Bachelorabschluss verlangt; im deutschsprachigen Raum genügt oft auch eine Ausbildung mit Weiterbildung. Sie werden zur Fachkraft, und es gibt viele Wege in die Leitung.
about-cross-work = Sie kennen beide Bereiche gut genug, um einzuspringen: in der Mittagspause oder wenn jemand krank ist. Sie geben eine Bestellung heraus oder vervollständigen die Unterlagen einer Kundin. Dank Ihnen läuft der Service weiter.
about-cross-hard = Sie wechseln oft zwischen Menschen und Unterlagen und müssen bei beidem auf dem Laufenden bleiben.
about-cross-start = Gesucht wird das vor allem in kleinen Firmen. Fangen Sie in einem Bereich an, und fragen Sie, ob Sie auch den anderen kennenlernen können.
about-everyone = Kein Bereich kommt ohne den anderen aus. Alle in der Firma sind wichtig, ob man sie sieht oder nicht, ganz besonders in einer kleinen Firma.
about-sides = Frontoffice und Backoffice können in verschiedenen Teilen eines Gebäudes liegen, oder es sind einfach zwei Arten von Arbeit. Bürokräfte gibt es in beiden.
about-pay = In den USA verdient man in Innendienst und Verwaltung insgesamt mehr als in Büroberufen mit Kundenkontakt. Von Beruf zu Beruf sind die Unterschiede aber groß: In der Vertriebsleitung zum Beispiel verdient man mehr als in der Buchhaltung. Sehen Sie sich deshalb auch den einzelnen Beruf an.

## Ergebnis: was jetzt zu tun ist

next-heading = Was Sie jetzt tun können
next-front = Wählen Sie einen Beruf, und suchen Sie eine freie Stelle in Ihrer Nähe. Erzählen Sie im Bewerbungsschreiben, wie Sie einmal einem unzufriedenen Menschen geholfen haben.
next-back = Wählen Sie einen Beruf, und suchen Sie eine freie Stelle in Ihrer Nähe. Erzählen Sie im Bewerbungsschreiben, was Sie einmal in Ordnung gebracht haben und was dadurch besser wurde.
next-cross = Wählen Sie aus jedem Bereich einen Beruf. Erzählen Sie im Bewerbungsschreiben, wie Sie einmal für jemanden eingesprungen sind.
next-build = Wählen Sie eine Fähigkeit, die Sie ausbauen möchten, und suchen Sie diese Woche eine kleine Gelegenheit zum Üben.
next-share = Sprechen Sie mit Menschen darüber, die Sie bei der Arbeit erlebt haben. Andere sehen manchmal, was ein Test nicht sehen kann.

## Ergebnis: Hinweise zu den Antworten

quality-heading = Ein Hinweis zu Ihren Antworten
quality-inconsistent = Einige Ihrer Antworten widersprechen einander. Das ist menschlich, macht das Ergebnis aber weniger sicher.
quality-straightLining = Sie haben bei vielen Fragen dieselbe Antwort gewählt. Wenn Sie müde waren, sehen Sie sich die Antworten an einem anderen Tag noch einmal an.
quality-style = Manche Menschen stimmen eher zu, andere lehnen eher ab, ganz gleich, worum es geht. Das ist auch bei Ihren Antworten so. Wir haben es berücksichtigt; an Ihrer Richtung ändert es nichts.
quality-few = Sie haben erst wenige Fragen beantwortet. Nehmen Sie alles Weitere als ersten Eindruck.
quality-wide = Sie wählen gern Antworten nah an den Enden der Skala. Das ist völlig in Ordnung. Solche Antworten zeigen nur etwas weniger genau, wo Sie stehen, deshalb nennen wir Ihnen eine breitere Spanne.

## Ergebnis: Fähigkeiten

skills-heading = Ihre Fähigkeiten
skills-picture = Der Punkt ist unsere beste Schätzung, der Balken die wahrscheinliche Spanne: Je länger er ist, desto weniger wissen wir. Die Linie in der Mitte ist der Durchschnitt, den wir bei Menschen im Allgemeinen erwarten.
skills-side-front = Mit Kundenkontakt
skills-side-back = Innendienst und Verwaltung
skills-side-both = In beiden Bereichen
band-strong = stark
band-solid = solide
band-developing = ausbaufähig
band-unknown = noch nicht bekannt
skills-less = weniger
skills-more = mehr
skills-table = Als Tabelle zeigen
skills-table-skill = Fähigkeit
skills-table-words = In Worten
skills-table-estimate = Schätzung
skills-table-range = Wahrscheinliche Spanne
skills-table-note = 0 ist der Durchschnitt, den wir bei Menschen im Allgemeinen erwarten; die meisten liegen zwischen −1 und 1. Ihr wahrer Wert liegt in etwa 9 von 10 Fällen in der wahrscheinlichen Spanne.
skills-range = { $low } bis { $high }
skills-guide = Jeder Name führt zur Seite dieser Fähigkeit im Wegweiser. Sie öffnet sich in einem neuen Tab.

## Ergebnis: Berufe

roles-heading = Berufe, die passen
roles-what = Die Reihenfolge zeigt, wie gut Ihre Antworten zu jedem Beruf passen. Die Prozentzahl zeigt etwas anderes: wie viel von dem, was der Beruf verlangt, Sie wahrscheinlich schon mitbringen.
roles-too-little = Für eine Rangliste der Berufe gibt es noch zu wenige Antworten. Das hier ist nur ein erster Blick.
role-place = Platz { $place }
role-place-shared = Gemeinsam auf Platz { $place }
roles-shared = { $count ->
    [one] Ein Beruf liegt vor den anderen.
   *[other] { $count } Berufe teilen sich den ersten Platz: Ihre Antworten passen zu allen gleich gut.
  }
fit-great = Passt sehr gut
fit-good = Passt gut
fit-fair = Passt einigermaßen
fit-low = Passt weniger gut
side-mixed = Gemischt: aus beiden Bereichen
role-education = Übliche Ausbildung
role-pay = Bezahlung
role-origin = USA, 2024
pay-lower = unteres Drittel der Büroberufe
pay-middle = mittleres Drittel der Büroberufe
pay-upper = oberes Drittel der Büroberufe
education-none = kein Schulabschluss nötig (DE, AT, CH: meist genügt die Einarbeitung)
education-secondary = Schulabschluss, High School (DE, AT, CH: meist Ausbildung oder Lehre, oft kaufmännisch)
education-some-college = einzelne Hochschulkurse (DE, AT, CH: meist kaufmännische Ausbildung oder Lehre)
education-certificate = Berufsabschluss nach der Schule (DE, AT, CH: meist Ausbildung oder Lehre)
education-associate = zweijähriges Hochschulstudium (DE, AT, CH: meist Ausbildung oder Lehre)
education-bachelor = Bachelorabschluss (DE, AT, CH: oft auch Ausbildung oder Lehre mit Weiterbildung)
education-master = Masterabschluss (DE, AT, CH: meist ebenso)
education-doctorate = Doktortitel oder langes Fachstudium wie Jura (DE, AT, CH: meist Master, Diplom oder Staatsexamen)
role-readiness = Das bringen Sie schon mit: { $percent }
readiness-most = Das meiste davon haben Sie wahrscheinlich schon.
readiness-much = Vieles davon haben Sie wahrscheinlich schon, einiges können Sie noch lernen.
readiness-some = Einiges davon haben Sie wahrscheinlich schon, einen guten Teil können Sie noch lernen.
readiness-little = Das meiste davon können Sie noch lernen. Alle fangen einmal an.
role-for = Spricht dafür
role-against = Spricht dagegen
role-reason = Spricht dafür: „{ $question }“ ({ $answer })
credit = Die Zahlen zu den Berufen stammen aus den O*NET 30.1, 30.0, 29.3 und 29.2 Databases des U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Sie werden unter der Lizenz CC BY 4.0 genutzt und wurden verändert. Das USDOL/ETA hat diese Änderungen weder genehmigt noch empfohlen noch geprüft. O*NET ist eine Marke des USDOL/ETA. Bezahlung: BLS, Occupational Employment and Wage Statistics, Mai 2024.
honest = Dieser Test ist neu. Seine Zahlen kommen aus einem Modell und noch nicht von Tausenden Menschen. Sehen Sie das Ergebnis deshalb als Anfang eines Gesprächs und nicht als Urteil.

## Ergebnis: speichern und teilen

keep-heading = Ergebnis speichern oder teilen
keep-heading-alone = Ergebnis speichern
keep-nothing-sent = Das Ergebnis steckt im Link selbst. Es wird nichts verschickt, bis Sie den Link weitergeben.
keep-holds = Was der Link enthält
keep-summary = Nur das Ergebnis
keep-answers = Mit meinen Antworten
keep-summary-shows = Alle, die diesen Link haben, können sehen, welche Richtung zu Ihnen passt und wie sicher das ist, wie wahrscheinlich jede der drei Richtungen ist (in Prozent), wie stark jede Ihrer Fähigkeiten ist (in Worten) und welche fünf Berufe am besten passen. Ihre Antworten sehen sie nicht.
keep-answers-shows = Alle, die diesen Link haben, können Ihr ganzes Ergebnis und jede Ihrer Antworten sehen, auch welche Fragen Sie übersprungen haben.
keep-link = Link
keep-copy = Link kopieren
keep-copied = Der Link ist kopiert.
keep-marked = Der Link ist markiert. Sie können ihn jetzt kopieren.
keep-share = Teilen …
keep-share-title = Mein Ergebnis im Whichdesk-Test
keep-share-text = Frontoffice, Backoffice oder beides? Hier ist mein Ergebnis.
keep-code = Link als QR-Code zeigen
keep-code-picture = QR-Code des Links
keep-file = Als Datei herunterladen
keep-file-holds = Die Datei (JSON) enthält alle Ihre Antworten, das ganze Ergebnis und das Datum. Sie bleibt bei Ihnen.
keep-print = Drucken oder als PDF speichern
keep-print-holds = Ein bis zwei Seiten mit Ihrer Richtung, Ihren Fähigkeiten und den ersten fünf Berufen.

## Das gedruckte Blatt

printout-made = Erstellt am { $date }
printout-bank = Fragen: { $bank }, Version { $version }
printout-jobs = Die ersten Berufe der Liste
printout-link = Dieses Ergebnis noch einmal öffnen
printout-link-summary = Der Link öffnet das Ergebnis ohne die Antworten. Alle, die ihn haben, können es lesen.
printout-link-answers = Der Link öffnet das Ergebnis mit allen Antworten. Alle, die ihn haben, können es lesen.

## Ergebnis: die Antworten und was man damit tun kann

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

role-listed-front = Zählt oft zum Frontoffice.
role-listed-back = Zählt oft zum Backoffice.
role-nearer-front = Laut den Berufsdaten gehört der Beruf eher zur Arbeit mit Kundenkontakt.
role-nearer-back = Laut den Berufsdaten gehört der Beruf eher zu Innendienst und Verwaltung.
role-nearer-mixed = Laut den Berufsdaten liegt der Beruf zwischen beiden Bereichen.
role-learn = Was Sie als Nächstes lernen können
role-more = Mehr über diesen Beruf
role-day = Ein Arbeitstag
role-surroundings = Wo Sie arbeiten
role-good = Was daran gut ist
role-hard = Was daran schwierig ist
role-progress = Wie Sie weiterkommen können
role-cross = Wenn Sie beide Bereiche kennen
role-vacancies = Offene Stellen
role-basis = Worauf dieser Vergleich beruht
role-basis-like = Wie wichtig jede Fähigkeit im Beruf „{ $source }“ aus der allgemeinen Liste ist.
role-basis-occupation = Veröffentlichte Zahlen zum Beruf { $source } bei O*NET.
role-basis-needs = Die Fähigkeiten, die der Arbeitgeber für diesen Beruf genannt hat.
role-basis-adjusted = Einige davon hat der Arbeitgeber geändert.
role-occupations = Auch geführt als
jobs-elsewhere = Diese Berufe sind in einer anderen Sprache beschrieben: { $language }.
role-new-tab = Öffnet sich in einem neuen Tab.
role-search = Suchbegriffe für die Stellensuche
role-copy = Suchbegriffe kopieren
role-copied = Kopiert.
role-copy-failed = Das Kopieren geht hier nicht. Sie können die Suchbegriffe markieren und selbst kopieren.
role-answers = Was Ihre Antworten dazu sagen
role-hide = Nichts für mich
role-guide = Dieser Beruf im Wegweiser

## Ergebnis: die Liste der Berufe

roles-heading-near = Berufe, die am ehesten passen
roles-near = Keiner dieser Berufe passt bisher gut zu Ihren Antworten. Diese passen am ehesten.
roles-heading-first = Ein erster Blick auf Berufe
jobs-all = Alle Berufe
jobs-search = Berufe suchen
jobs-order = Sortieren
jobs-fit = Am besten passend
jobs-readiness = Beste Voraussetzungen
jobs-name = Alphabetisch
jobs-side = Bereich
jobs-sides = Alle Bereiche
jobs-front = Mit Kundenkontakt
jobs-mixed = Gemischt
jobs-back = Innendienst und Verwaltung
jobs-found = { $count ->
    [0] Kein Beruf in der Liste.
    [one] Ein Beruf in der Liste.
   *[other] { $count } Berufe in der Liste.
  }
jobs-gone = { $title } ist jetzt ausgeblendet. Sie finden den Beruf unten bei „Ausgeblendete Berufe“.
jobs-returned = { $title } ist wieder in der Liste.
jobs-aside = Ausgeblendete Berufe ({ $count })
jobs-again = Wieder anzeigen

## Ergebnis: mehrere Berufe auf dem ersten Platz

roles-shared-more = Die ersten { $count } davon stehen schon oben, in dieser Liste stehen alle.
tie-offer = { $count ->
    [one] Vielleicht zeigt eine weitere Frage, welcher der ersten Berufe besser passt.
   *[other] Vielleicht zeigen zwei weitere Fragen, welcher der ersten Berufe besser passt.
  }
tie-ask = { $count ->
    [one] Noch eine Frage beantworten
   *[other] Noch zwei Fragen beantworten
  }

## Ergebnis: was eine andere Antwort bewirken würde

whatif-heading = Wenn Sie anders geantwortet hätten
whatif-what = Schon eine einzige dieser Änderungen würde genügen, um Ihre Richtung zu ändern. Die kleinsten stehen oben.
whatif-none = Eine andere Antwort allein würde Ihre Richtung nicht ändern.
whatif-front = Hätten Sie „{ $other }“ statt „{ $answer }“ gewählt, wäre Ihre Richtung die Arbeit mit Kundenkontakt.
whatif-back = Hätten Sie „{ $other }“ statt „{ $answer }“ gewählt, wäre Ihre Richtung Innendienst und Verwaltung.
whatif-crossTrained = Hätten Sie „{ $other }“ statt „{ $answer }“ gewählt, läge keiner der beiden Bereiche deutlich vorn.
whatif-tooLittle = Hätten Sie „{ $other }“ statt „{ $answer }“ gewählt, gäbe es kein klares Bild.

## Ergebnis: was jede Antwort bewirkt

effect-what = Der Balken bei einer Antwort zeigt, wofür sie spricht: nach links für Kundenkontakt, nach rechts für Innendienst und Verwaltung. Je länger er ist, desto mehr zählt die Antwort.
effect-front-strong = Spricht stark für Kundenkontakt
effect-front-some = Spricht für Kundenkontakt
effect-front-slight = Spricht ein wenig für Kundenkontakt
effect-back-strong = Spricht stark für Innendienst und Verwaltung
effect-back-some = Spricht für Innendienst und Verwaltung
effect-back-slight = Spricht ein wenig für Innendienst und Verwaltung
effect-none = Ändert kaum etwas an Ihrer Richtung

## Ergebnis: eines, das jemand geteilt hat

shared-heading = Ein geteiltes Ergebnis
shared-note = Jemand hat dieses Ergebnis geteilt. Mit „Sie“ ist hier die Person gemeint, die geantwortet hat. Ihre eigenen Antworten auf diesem Gerät bleiben, wie sie sind.
shared-recomputed = Der Link wurde mit einer anderen Berufsliste erstellt. Die Berufe wurden deshalb für die Liste auf dieser Seite neu berechnet.
shared-roles = Die ersten Berufe der Liste
shared-other-roles = Dieses Ergebnis wurde mit einer anderen Berufsliste erstellt. Deshalb lassen sich die Berufe hier nicht zeigen. Bitten Sie um einen Link mit den Antworten.
shared-broken = Dieser Link lässt sich nicht öffnen
shared-damaged = Er ist beschädigt oder unvollständig. Kopieren Sie noch einmal den ganzen Link, oder bitten Sie um einen neuen.
shared-cut = Sein Ende fehlt: Manche Messenger und Mailprogramme kürzen lange Links. Kopieren Sie noch einmal den ganzen Link, oder bitten Sie um einen QR-Code oder die Datei.
shared-other-bank = Er wurde mit anderen Fragen erstellt. Öffnen Sie ihn auf der Seite, von der er stammt.
shared-other-version = Er wurde mit Version { $version } der Fragen erstellt, und diese Version gibt es hier nicht.
shared-newer = Er wurde mit einer neueren Version dieser Seite erstellt. Laden Sie die Seite neu, und öffnen Sie den Link dann noch einmal.
shared-untouched = Ihre eigenen Antworten auf diesem Gerät bleiben, wie sie sind.
shared-take = Den Test selbst machen
shared-own = Zu meinem eigenen Test
