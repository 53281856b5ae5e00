### Test, který někdo připravil: pro toho, kdo odpovídá. Co jednotlivé zprávy znamenají, je v en.prepared.ftl.

prepared-by = Tento test vám posílá { $by }
prepared-by-somebody = Tento test pro vás někdo připravil
prepared-why = A píše k němu:
prepared-nothing-sent = Nic se neodešle samo. Na konci rozhodnete vy, jestli výsledek předáte a kolik z něj.
prepared-cut-settings = Váš odkaz nejspíš není celý, { $letters ->
    [one] zbyl z něj jediný znak
    [few] zbyly z něj jen { $letters } znaky
    [many] zbylo z něj jen { $letters } znaku
   *[other] zbylo z něj jen { $letters } znaků
  }. Proto nevíme, kdo test připravil. Vyplnit ho můžete i tak, pro jistotu ale požádejte znovu o celý odkaz.
prepared-damaged-settings = Váš odkaz je poškozený, proto nevíme, kdo test připravil. Vyplnit ho můžete i tak, pro jistotu ale požádejte o odkaz znovu.
prepared-newer-settings = Váš odkaz pochází z novější verze této stránky. Načtěte stránku znovu a odkaz otevřete ještě jednou.
prepared-heading = Má váš výsledek vidět { $by }?
prepared-heading-somebody = Předat výsledek
prepared-what = Zatím se nic neodeslalo. Zkopírujte si tu výsledek a vložte ho do zprávy pro toho, kdo o něj požádal.
prepared-copy = Zkopírovat výsledek (čeká na něj { $by })
prepared-copy-somebody = Zkopírovat můj výsledek s odpověďmi
prepared-copy-summary = Bez mých odpovědí
prepared-mail = Napsat e-mail s mým výsledkem
prepared-mail-summary = Napsat e-mail bez mých odpovědí
prepared-subject = Můj výsledek z Whichdesku
prepared-message = Můj výsledek z testu Whichdesk:
prepared-copied = Zkopírováno. Teď to můžete vložit do zprávy.
prepared-marked = Text je označený. Teď ho můžete zkopírovat.
