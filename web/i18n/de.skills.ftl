### See en.skills.ftl for notes to translators.
skill-rapport-work = Sie wissen, was Stammkundinnen und Stammkunden wichtig ist, finden sich in einem neuen Team zurecht und arbeiten auch mit Menschen gut zusammen, die Sie sich nicht ausgesucht hätten.
skill-rapport-practice = Sprechen Sie einmal in der Woche kurz mit jemandem, den Sie kaum kennen, und finden Sie eine Gemeinsamkeit.
skill-rapport-hire = Weiß, was der anderen Person wichtig war, und hat die Zusammenarbeit mit einer kleinen Geste erleichtert.
skill-rapport-ask-1 = Erzählen Sie von einer Situation, in der Sie eng mit jemandem zusammenarbeiten mussten, der ganz anders ist als Sie. Was haben Sie getan, damit es gut ging?
skill-rapport-ask-2 = Zu wem haben Sie bei der Arbeit mit der Zeit eine gute Beziehung aufgebaut, im Team oder unter Kundinnen und Kunden? Wie hat das angefangen?

skill-speaking-work = Sie erklären ein Formular, einen Preis oder einen Ablauf so, dass man es beim ersten Mal versteht, im Gespräch und am Telefon.
skill-speaking-practice = Erklären Sie jemandem in einer Minute etwas, das Sie gut kennen. Fragen Sie danach, was angekommen ist.
skill-speaking-hire = Antwortet der Reihe nach und in einfachen Worten und vergewissert sich, dass alles angekommen ist.
skill-speaking-ask-1 = Erzählen Sie von etwas Kompliziertem, das Sie jemandem erklären mussten. Wie sind Sie vorgegangen?
skill-speaking-ask-2 = Wann sind Sie zuletzt falsch verstanden worden? Was haben Sie dann gesagt?

skill-active-listening-work = Sie lassen andere ausreden, sagen in eigenen Worten, was Sie verstanden haben, und hören auch, was unausgesprochen bleibt. Das erspart spätere Rückfragen.
skill-active-listening-practice = Fassen Sie im nächsten Gespräch zusammen, was die andere Person gesagt hat, bevor Sie Ihre eigene Meinung sagen.
skill-active-listening-hire = Lässt andere ausreden, antwortet auf die Frage, die gestellt wurde, und kann wiedergeben, was die andere Person wollte.
skill-active-listening-ask-1 = Erzählen Sie von einer Situation, in der jemand etwas anderes brauchte als zuerst gesagt. Woran haben Sie das gemerkt?
skill-active-listening-ask-2 = Erzählen Sie von einem Gespräch, in dem Sie Ihre Meinung geändert haben, weil Sie gut zugehört haben. Was haben Sie dabei erfahren?

skill-friendliness-work = Sie begrüßen Menschen so, dass sie sich willkommen fühlen, auch am Ende eines langen Tages und auch, wenn jemand schlecht gelaunt ist.
skill-friendliness-practice = Grüßen Sie einen Tag lang als Erste oder Erster, mit Namen, wenn Sie ihn kennen, und achten Sie darauf, was sich ändert.
skill-friendliness-hire = Spricht respektvoll über andere, auch über schwierige Menschen, und ist zu den Leuten am Empfang genauso freundlich wie zu Ihnen.
skill-friendliness-ask-1 = Erzählen Sie von einer Situation, in der sich jemand durch Sie willkommen gefühlt hat. Was genau haben Sie getan?
skill-friendliness-ask-2 = Erzählen Sie von einem Tag, an dem es schwer war, freundlich zu bleiben. Was haben Sie getan?

skill-patience-work = Sie erklären etwas auch ein drittes Mal in Ruhe und bleiben sorgfältig, wenn viele warten oder der Computer langsam ist.
skill-patience-practice = Achten Sie beim nächsten Warten darauf, wann Sie unruhig werden, und atmen Sie langsam aus, bevor Sie etwas sagen.
skill-patience-hire = Ist ruhig und freundlich geblieben, als etwas lange dauerte, und klagt nicht über Menschen, die mehr Zeit brauchen.
skill-patience-ask-1 = Erzählen Sie von jemandem, der viel mehr Zeit brauchte, als Sie erwartet hatten. Was haben Sie getan?
skill-patience-ask-2 = Erzählen Sie von einer Aufgabe, die viel länger dauerte als geplant. Wie sind Sie drangeblieben?

skill-questioning-work = Sie stellen kurze, offene Fragen, bis Sie wissen, was jemand wirklich braucht, und geben sich nicht mit der ersten Antwort zufrieden.
skill-questioning-practice = Stellen Sie drei Fragen mit „was“, „wie“ oder „wann“, bevor Sie einen Rat geben.
skill-questioning-hire = Hat erst gefragt, dann gehandelt und durch offene Fragen etwas erfahren, das den weiteren Ablauf verändert hat.
skill-questioning-ask-1 = Erzählen Sie von einer Frage, die Ihnen Arbeit erspart hat. Was haben Sie gefragt?
skill-questioning-ask-2 = Erzählen Sie von einem Auftrag, der zuerst unklar war. Wie haben Sie herausgefunden, worum es ging?

skill-conflict-management-work = Sie hören verärgerten Menschen bis zum Ende zu, lassen sich nicht auf Streit ein und schlagen etwas vor, womit beide Seiten leben können.
skill-conflict-management-practice = Wenn sich zwei in Ihrer Nähe uneinig sind, fassen Sie in eigenen Worten zusammen, was beide wollen, ohne Partei zu ergreifen.
skill-conflict-management-hire = Schildert beide Sichtweisen fair, hat zuerst für Ruhe gesorgt und dann eine Lösung gefunden, die Bestand hatte.
skill-conflict-management-ask-1 = Erzählen Sie von einer verärgerten Person, mit der Sie zu tun hatten. Was haben Sie zuerst getan, und wie ging es aus?
skill-conflict-management-ask-2 = Erzählen Sie von einem Streit im Team oder in der Familie, den Sie schlichten konnten. Was haben Sie dazu beigetragen?

skill-customer-service-work = Sie sehen, was jemand braucht, kümmern sich selbst darum oder sorgen dafür, dass es die richtige Person erfährt.
skill-customer-service-practice = Tun Sie jeden Tag jemandem unaufgefordert einen Gefallen, und halten Sie, was Sie zugesagt haben.
skill-customer-service-hire = Hat mehr getan als nötig, Zusagen gehalten und am Ende nachgefragt, ob alles in Ordnung ist.
skill-customer-service-ask-1 = Erzählen Sie von einer Situation, in der Sie geholfen haben, obwohl es nicht Ihre Aufgabe war. Was haben Sie getan?
skill-customer-service-ask-2 = Erzählen Sie von einer Zusage, die schwer zu halten war. Was ist daraus geworden?

skill-persuasion-work = Sie finden heraus, was anderen wichtig ist, zeigen, was ihnen ein Produkt oder eine Idee bringt, und akzeptieren ein Nein, ohne zu drängen.
skill-persuasion-practice = Schreiben Sie vor einem Vorschlag einen Grund auf, der für die andere Person zählt und nicht nur für Sie.
skill-persuasion-hire = Ist von den Bedürfnissen der anderen ausgegangen, hat Schwächen nicht verschwiegen und konnte mit einem Nein umgehen.
skill-persuasion-ask-1 = Erzählen Sie, wie Sie jemanden für eine Idee oder ein Produkt gewonnen haben. Was hat den Ausschlag gegeben?
skill-persuasion-ask-2 = Wann hat jemand Nein zu Ihrem Vorschlag gesagt? Was haben Sie danach getan?

skill-written-communication-work = In Ihren E-Mails steht, was Sie brauchen, von wem und bis wann. So können andere handeln, ohne nachzufragen.
skill-written-communication-practice = Schreiben Sie eine E-Mail, und streichen Sie jeden Satz, den man nicht braucht. Der wichtigste kommt an den Anfang.
skill-written-communication-hire = Schon die Bewerbung ist klar und fehlerfrei; die Person hat überlegt, wer ihre Texte liest.
skill-written-communication-ask-1 = Erzählen Sie von einem wichtigen Text, den Sie geschrieben haben. Wie haben Sie dafür gesorgt, dass er verstanden wird?
skill-written-communication-ask-2 = Erzählen Sie von einer Nachricht, die anders verstanden wurde als gemeint. Wie haben Sie das geklärt?

skill-numeracy-work = Sie sehen sofort, wenn eine Summe nicht stimmen kann, rechnen Rabatte oder Arbeitsstunden im Kopf aus und prüfen nach, bevor Sie etwas abschicken.
skill-numeracy-practice = Schätzen Sie vor dem Bezahlen die Summe, und vergleichen Sie sie mit der Rechnung. Mit Fahrzeiten können Sie das genauso üben.
skill-numeracy-hire = Erklärt Schritt für Schritt, wie eine Zahl zustande kam, und hat sie auf anderem Weg nachgeprüft.
skill-numeracy-ask-1 = Erzählen Sie von einer Zahl, die nicht stimmte. Wie haben Sie das bemerkt?
skill-numeracy-ask-2 = Erzählen Sie von etwas, das Sie für andere ausrechnen mussten. Wie haben Sie sichergestellt, dass es stimmt?

skill-organization-work = Ihre Aufgaben und Unterlagen haben ihren festen Platz. So bleibt nichts liegen, und andere können übernehmen, wenn Sie nicht da sind.
skill-organization-practice = Nehmen Sie sich eine Schublade oder einen Ordner vor, geben Sie allem darin einen Platz, und halten Sie das einen Monat durch.
skill-organization-hire = Hat eine Ordnung, mit der auch andere arbeiten könnten, und kann sagen, was dadurch besser wurde.
skill-organization-ask-1 = Erzählen Sie von etwas, das Sie für andere in Ordnung halten mussten. Wie sind Sie dabei vorgegangen?
skill-organization-ask-2 = Erzählen Sie von einer Zeit, in der vieles zusammenkam. Wie haben Sie den Überblick behalten?

skill-record-keeping-work = Sie legen Unterlagen und Daten noch am selben Tag so ab, dass auch andere sie finden, und jeder Schritt lässt sich nachlesen.
skill-record-keeping-practice = Schreiben Sie einen Monat lang alle Ausgaben am selben Tag auf, und legen Sie jedes Schreiben sofort ab.
skill-record-keeping-hire = Hält alles sofort und vollständig fest und weiß, wofür es später gebraucht wird.
skill-record-keeping-ask-1 = Erzählen Sie von Aufzeichnungen, die Sie längere Zeit geführt haben. Wie haben Sie dafür gesorgt, dass nichts fehlte?
skill-record-keeping-ask-2 = Wann hat etwas, das Sie notiert hatten, später geholfen? Was war das?

skill-attention-to-detail-work = Sie entdecken das falsche Datum im Vertrag oder zwei vertauschte Ziffern in einer Kontonummer, bevor daraus Ärger wird.
skill-attention-to-detail-practice = Lesen Sie einen wichtigen Text einmal von hinten nach vorn: So sehen Sie Fehler, über die man sonst hinwegliest.
skill-attention-to-detail-hire = Erzählt genau, kontrolliert von sich aus noch einmal und steht zu den eigenen Fehlern und ihren Folgen.
skill-attention-to-detail-ask-1 = Erzählen Sie von einem Fehler, den Sie bemerkt haben und andere nicht. Was haben Sie getan?
skill-attention-to-detail-ask-2 = Erzählen Sie von einem Fehler, den Sie übersehen haben. Was machen Sie seitdem anders?

skill-computer-skills-work = Sie arbeiten mit Tabellen, Kalendern und den Programmen der Firma, und wenn etwas Neues kommt, probieren Sie es selbst aus.
skill-computer-skills-practice = Nehmen Sie sich eine Aufgabe vor, die Sie von Hand erledigen, und finden Sie heraus, wie Ihnen eine Tabelle oder ein anderes Programm die Arbeit abnimmt.
skill-computer-skills-hire = Hat sich neue Programme selbst beigebracht und kann nicht nur ihre Namen nennen, sondern auch, wozu sie gut waren.
skill-computer-skills-ask-1 = Erzählen Sie von einem Programm, das Sie sich selbst beigebracht haben. Wie sind Sie vorgegangen?
skill-computer-skills-ask-2 = Wann hat ein Computer einmal nicht getan, was Sie wollten? Was haben Sie versucht?

skill-analysis-work = Sie vergleichen Zahlen aus mehreren Quellen, finden heraus, warum sie sich unterscheiden, und sagen, wie sicher Sie sind, bevor andere entscheiden.
skill-analysis-practice = Fragen Sie bei jeder Zahl, die Ihnen begegnet, woher sie stammt und womit sie verglichen wird.
skill-analysis-hire = Hat erst Fakten gesammelt und mehrere Erklärungen erwogen und dann geurteilt; sagt auch, was offengeblieben ist.
skill-analysis-ask-1 = Erzählen Sie von einer Entscheidung, die Sie mit Fakten oder Zahlen vorbereitet haben. Was haben Sie verglichen?
skill-analysis-ask-2 = Wann zeigten die Fakten etwas anderes, als Sie erwartet hatten? Was haben Sie getan?

skill-time-management-work = Sie wissen, was heute fertig werden muss und was warten kann, und sagen früh Bescheid, wenn eine Frist in Gefahr ist.
skill-time-management-practice = Schreiben Sie am Abend die drei wichtigsten Aufgaben für den nächsten Tag auf, und fangen Sie mit der ersten an.
skill-time-management-hire = Hat Puffer eingeplant, Wichtiges zuerst getan und sich früh gemeldet, als die Zeit knapp wurde.
skill-time-management-ask-1 = Erzählen Sie von einer Woche mit mehreren Fristen. Wie haben Sie sich die Zeit eingeteilt?
skill-time-management-ask-2 = Erzählen Sie von einer Frist, die Sie nicht oder nur knapp eingehalten haben. Was haben Sie getan?

skill-independence-work = Sie fangen an, ohne dass man Ihnen jeden Schritt sagt, bleiben dran, wenn niemand zusieht, und wissen, wann Sie fragen sollten.
skill-independence-practice = Probieren Sie zwei Lösungen selbst aus, bevor Sie um Hilfe bitten, und notieren Sie, was Sie versucht haben.
skill-independence-hire = Hat von sich aus angefangen, eine eigene Lösung gefunden und gewusst, was mit anderen abzusprechen war.
skill-independence-ask-1 = Erzählen Sie von etwas, das Sie von Anfang bis Ende allein gemacht haben. Wie sind Sie vorgegangen?
skill-independence-ask-2 = Erzählen Sie von einer Situation, in der Ihnen niemand helfen konnte. Was haben Sie selbst entschieden?

skill-finance-work = Sie wissen, was bezahlt ist und was nicht, verstehen ein Budget und sehen, was eine Entscheidung kosten wird.
skill-finance-practice = Planen Sie Ihre eigenen Einnahmen und Ausgaben für drei Monate, und vergleichen Sie den Plan danach mit der Wirklichkeit.
skill-finance-hire = Ist in Gelddingen genau, hält fremdes Geld vom eigenen getrennt und denkt an die Kosten, bevor Geld ausgegeben wird.
skill-finance-ask-1 = Erzählen Sie von Geld, das Sie für andere verwaltet haben, zum Beispiel für einen Verein oder die Familie. Wie haben Sie den Überblick behalten?
skill-finance-ask-2 = Erzählen Sie von einer Zeit, in der Sie mehr oder weniger ausgegeben haben als geplant. Woran lag es?

skill-problem-solving-work = Wenn etwas schiefgeht, suchen Sie zuerst die Ursache, probieren eine Möglichkeit nach der anderen und sagen den anderen, was geholfen hat.
skill-problem-solving-practice = Nehmen Sie sich eine Kleinigkeit vor, die Sie jede Woche stört, suchen Sie die Ursache, und probieren Sie eine Änderung aus.
skill-problem-solving-hire = Nennt die Ursache und nicht nur die Folgen, ist in sinnvollen Schritten vorgegangen und hat geprüft, ob es geholfen hat.
skill-problem-solving-ask-1 = Erzählen Sie von einem Problem, für das niemand eine fertige Lösung hatte. Wie sind Sie vorgegangen?
skill-problem-solving-ask-2 = Erzählen Sie von einer Lösung, die zuerst nicht funktioniert hat. Was haben Sie dann getan?
