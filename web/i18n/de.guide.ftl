### See en.guide.ftl for notes to translators.
guide-name = Wegweiser durch Büroberufe
guide-skip = Zum Inhalt springen
guide-overview = Überblick
guide-list = Berufe und Fähigkeiten
guide-hiring = Für Arbeitgeber
guide-compare = Vergleichen
guide-quiz = Zum Test
guide-languages = Diese Seite in anderen Sprachen

overview-title = Frontoffice oder Backoffice: Was ist der Unterschied?
overview-description = Was man im Frontoffice und im Backoffice macht, was man können muss, was man verdient und wie sich beide Bereiche verbinden lassen. Mit { $jobs } Berufen.
overview-lead = In jeder Firma gibt es zwei Bereiche: In dem einen hat man mit Kundinnen und Kunden zu tun, in dem anderen sorgt man dafür, dass alles läuft. Hier stehen beide nebeneinander.
overview-table = Im Vergleich
row-what = Worum es geht
row-tasks = Typische Aufgaben
row-skills = Gefragte Fähigkeiten
row-surroundings = Wo Sie arbeiten
row-start = Ausbildung und Aufstieg
row-pay = Bezahlung
row-for = Was dafür spricht
row-against = Was dagegen spricht
row-needs = Warum es ohne nicht geht
row-jobs = Berufe
overview-front-tasks = Besucherinnen und Besucher empfangen und ihnen den Weg zeigen, Fragen beantworten, Bestellungen aufnehmen, Produkte und Dienstleistungen verkaufen und den Kontakt zu Kundinnen und Kunden pflegen.
overview-back-tasks = Buchhaltung und Bilanzen, Löhne und Steuern, Arbeitsverträge, Arbeitssicherheit, Versicherungsfälle, Rechnungen, Computer und Netzwerke, Produktion und Versand.
overview-front-surroundings = Am Schalter, am Empfang, im Geschäft oder unterwegs: überall dort, wo Kundinnen und Kunden sind.
overview-back-surroundings = In einem klassischen, oft ruhigeren Büro, im Lager oder in der Nähe der Produktion.
overview-range = Die Berufe in diesem Wegweiser: { $low } bis { $high } im Jahr (Median des jeweiligen Berufs, USA, 2024).
overview-front-for = Sie lernen viele Menschen kennen, sehen sofort, ob Sie helfen konnten, und gute Arbeit bringt Umsatz.
overview-back-for = Sie eignen sich Fachwissen an, das nicht viele haben, können konzentriert arbeiten, und andere stützen ihre Entscheidungen auf Ihre Zahlen.
overview-front-needs = Ohne das Frontoffice gibt es keine Bestellungen, keine Rechnungen und niemanden, der hört, was Kundinnen und Kunden wollen.
overview-back-needs = Ohne das Backoffice wird nichts geliefert, stimmt keine Rechnung, läuft am Schalter kein Computer und bekommt niemand Lohn.
overview-cross = Beide Bereiche: die dritte Richtung
overview-cross-jobs = Berufe, die von beiden Bereichen etwas haben
overview-quiz = Was passt zu Ihnen? Der Test dauert wenige Minuten, und Ihre Antworten bleiben auf Ihrem Gerät.

job-wage = Median: { $wage } im Jahr
job-skills = Fähigkeiten, die dieser Beruf braucht
job-skills-note = Die Zahl sagt, wie wichtig die Fähigkeit in diesem Beruf ist, von 1 (unwichtig) bis 5 (äußerst wichtig). Die wichtigsten stehen oben.
job-skills-value = { $value } von 5
job-skills-more = mehr als in den meisten Büroberufen
job-nearest = Ähnliche Berufe
job-nearest-note = Diese Berufe verlangen die ähnlichsten Fähigkeiten.
job-ready = Was bringe ich schon mit?
job-ready-note = Wenn Sie den Test in diesem Browser gemacht haben, sehen Sie dort Ihr Ergebnis zu diesem Beruf. Es wird nichts verschickt.
job-hire = Fragen fürs Vorstellungsgespräch
job-compare = Mit einem anderen Beruf vergleichen

skill-what = Was das ist
skill-work = Wie sich das bei der Arbeit zeigt
skill-jobs = Berufe, in denen das am wichtigsten ist
skill-sample = Eine Frage aus dem Test
skill-sample-answers = Die Antworten reichen von „{ $first }“ bis „{ $last }“.
skill-practice = So können Sie üben

list-title = Alle Berufe und Fähigkeiten
list-description = { $jobs } Büroberufe und { $skills } Fähigkeiten, alle mit eigener Seite: wie die Arbeit aussieht, was sie verlangt und wohin sie führen kann.
list-search = Berufe und Fähigkeiten suchen
list-jobs = Berufe
list-skills = Fähigkeiten
list-found = { $count ->
    [0] Nichts gefunden. Versuchen Sie ein anderes Wort.
    [one] Ein Eintrag
   *[other] { $count } Einträge
  }

hiring-title = Für Arbeitgeber: Fragen fürs Vorstellungsgespräch
hiring-description = Wählen Sie einen Beruf: die wichtigsten Fähigkeiten, woran man sie erkennt, und je zwei Fragen nach konkreten Beispielen. Eine Seite zum Drucken.
hiring-lead = Wer weiß, was jeder Bereich braucht, findet leichter Menschen mit den passenden Fähigkeiten. Wählen Sie einen Beruf: Seine Seite nennt die wichtigsten Fähigkeiten, worauf Sie achten sollten und je zwei Fragen nach dem, was jemand wirklich getan hat.
hiring-warning = Der Test dient der Person, die ihn macht, zur Orientierung. Für die Auswahl von Bewerberinnen und Bewerbern ist er nicht gedacht: Fragen Sie nicht nach Ergebnissen, und entscheiden Sie nicht danach.
hiring-choose = Beruf wählen
sheet-title = { $title }: Gesprächsfragen
sheet-description = { $title }: die wichtigsten Fähigkeiten, woran man sie erkennt, und je zwei Fragen nach konkreten Beispielen fürs Vorstellungsgespräch.
sheet-how = Stellen Sie allen dieselben Fragen, und machen Sie sich Notizen. Beispiele aus Schule, Familie oder Verein zählen so viel wie die aus dem Beruf.
sheet-look = Gutes Zeichen
sheet-also = Auch wichtig: { $skills }.

compare-title = Zwei Berufe vergleichen
compare-description = Zwei Büroberufe nebeneinander: Bereich, Ausbildung, Bezahlung und wie wichtig jede von 20 Fähigkeiten ist.
compare-lead = Die Tabelle zeigt alle Berufe und was sie verlangen. Die Zahlen sagen, wie wichtig eine Fähigkeit ist, von 1 bis 5.
compare-first = Erster Beruf
compare-second = Zweiter Beruf
compare-what = Merkmal oder Fähigkeit
compare-side = Bereich
compare-education = Ausbildung
compare-wage = Bezahlung (Median)

missing-title = Diese Seite gibt es nicht
missing-text = Vielleicht ist in der Adresse ein Tippfehler, oder diesen Beruf oder diese Sprache gibt es im Wegweiser nicht.
missing-guide = Zum Wegweiser
missing-quiz = Zum Test
