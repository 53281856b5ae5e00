### Test, který někdo připravil: pro toho, kdo odpovídá. Co jednotlivé zprávy znamenají, je v en.prepared.ftl.

prepared-by = Tento test vám posílá { $by }
prepared-by-somebody = Tento test pro vás někdo připravil
prepared-why = A píše k němu:
prepared-nothing-sent = Samo se neodešle nic. Na konci rozhodnete vy, jestli výsledek předáte a kolik z něj.
prepared-cut-settings = Otevřený odkaz je nejspíš useknutý (zbylo z něj jen tolik znaků: { $letters }), proto nevíme, kdo test připravil. Přesto ho můžete vyplnit. Pro jistotu požádejte znovu o celý odkaz.
prepared-damaged-settings = Otevřený odkaz je poškozený, proto nevíme, kdo test připravil. Přesto ho můžete vyplnit. Pro jistotu požádejte o odkaz znovu.
prepared-newer-settings = Otevřený odkaz pochází z novější verze této stránky. Načtěte stránku znovu a odkaz otevřete ještě jednou.
prepared-heading = Předat výsledek (pro: { $by })
prepared-heading-somebody = Předat výsledek
prepared-what = Zatím se nic neodeslalo. Zkopírujte si tu výsledek a vložte ho do zprávy pro toho, kdo o něj požádal.
prepared-copy = Zkopírovat můj výsledek (pro: { $by })
prepared-copy-somebody = Zkopírovat můj výsledek s odpověďmi
prepared-copy-summary = Bez mých odpovědí
prepared-mail = Napsat e-mail s mým výsledkem
prepared-mail-summary = Napsat e-mail bez mých odpovědí
prepared-subject = Můj výsledek z Whichdesku
prepared-message = Můj výsledek z testu Whichdesk:
prepared-copied = Zkopírováno. Teď to můžete vložit do zprávy.
prepared-marked = Text je označený. Teď ho můžete zkopírovat.
