### Poradenský stůl česky, pro kariérové poradce a poradkyně při práci: věcně, přesně, krátce. Vykáme a vyhýbáme se tvarům, které prozrazují
### rod. „Klient“ je ten, kdo odpovídal. Co jednotlivé zprávy znamenají, je v en.counselor.ftl.

## Rámec

counselor-title = { $part } – Whichdesk pro poradenství
counselor-heading = Poradenský stůl
counselor-menu = Části poradenského stolu
menu-prepare = Připravit
menu-one = Číst jeden
menu-compare = Porovnat
menu-many = Číst více
menu-help = Nápověda
desk-stays = Všechno se děje v tomto zařízení. Nic se neodesílá a po zavření stránky tu výsledky nezůstanou.
notes-memory = Tento prohlížeč vaše poznámky neukládá. Po zavření stránky zmizí. Předtím je exportujte nebo vytiskněte.

## Číst jeden: začátek

one-heading = Přečíst výsledek
one-what = Vložte, co vám přišlo: kód, odkaz nebo celou zprávu, ve které odkaz je.
one-paste = Kód, odkaz nebo zpráva
one-read = Přečíst
one-file = Otevřít soubor…
one-drop = nebo ho přetáhněte sem
one-several = { $count ->
    [few] Jsou v něm { $count } výsledky. Který chcete číst?
   *[other] Je v něm { $count } výsledků. Který chcete číst?
  }
one-several-all = Ukázat všechny jako seznam

## Číst jeden: rámec výsledku

one-another = Přečíst jiný
one-back-many = Zpět na seznam
one-back-compare = Zpět k porovnání
one-label = Jméno nebo označení
one-view = Zobrazení
one-view-work = Pro rozhovor
one-view-seen = Pohled toho, kdo odpovídal

## Číst jeden: na první pohled

one-glance = Na první pohled
one-you = „Vy“ ve větách výsledku znamená toho, kdo odpovídal.
one-leading = Pozice v čele
one-answered = Zodpovězené otázky
one-axis = Poloha mezi back office (−) a front office (+)
one-date = Datum
one-summary-only = Tento výsledek přišel bez odpovědí. Chybí proto to, co se bez nich neobejde: důvody, rozmezí a kvalita odpovědí.
one-pack = Výsledek vznikl s pozicemi ze souboru „{ $name }“, verze { $version }. Tady jsou pozice Whichdesku, pokud je z výsledku lze určit.
one-pack-open = Otevřít ten soubor…
one-pack-other = To je jiný soubor nebo jiná verze.

## Číst jeden: o čem mluvit

one-talk = O čem mluvit
one-surprises = Silné shody na druhé straně
one-surprises-why = Tyto pozice se k odpovědím dobře hodí, i když jsou daleko od směru, který vede. Stojí za to o nich mluvit.
one-copy-prompts = Zkopírovat tyto otázky
prompt-rating = „{ $question }“ – zvolená odpověď je „{ $answer }“. Povězte mi o situaci, kdy to tak bylo.
prompt-rating-mid = „{ $question }“ – zvolená odpověď je „{ $answer }“. Na čem to záleží?
prompt-rating-no = „{ $question }“ – zvolená odpověď je „{ $answer }“. Povězte mi, podle čeho to poznáváte.
prompt-preference = Vaše volba je spíš „{ $chosen }“ než „{ $other }“. Povězte mi o situaci, kdy to tak bylo.
prompt-day = Zvolený den: „{ $chosen }“. Čím vás láká?
prompt-scenario = „{ $question }“ – zvolená odpověď je „{ $answer }“. Povězte mi o podobné situaci, kterou máte za sebou. Jak dopadla?
prompt-against = Něco, co ukazuje opačným směrem:
prompt-surprise = { $title }: k vašim odpovědím se to dobře hodí, i když je to na druhé straně. Co se vám při té pozici vybaví?
prompt-role = Co víte o této pozici: { $title }? Jak by pro vás vypadal dobrý den?
prompt-learn = { $skill }: kde by se to dalo v příštích týdnech procvičit?
prompt-noPattern = Povězte mi, jak jste při odpovídání postupovali. U kterých otázek bylo těžké se rozhodnout?
prompt-last = Co vás na výsledku překvapilo? A co by k němu řekl někdo, kdo vás zná z práce?

## Číst jeden: dovednosti a jejich stupnice

one-skills = Dovednosti s rozmezím
legend-low = Nízká
legend-low-what = pod { $value }: asi 1 člověk ze 6
legend-usual = Obvyklá
legend-usual-what = { $low } až { $high }: asi 2 lidé ze 3
legend-high = Vysoká
legend-high-what = nad { $value }: asi 1 člověk ze 6
legend-note = 0 je průměr, který model čeká u lidí obecně, a jednotkou je jejich směrodatná odchylka. Dovednost je nízká nebo vysoká, jen když tam leží celé její rozmezí. Slova jsou opatrnější: „silná stránka“ znamená nad průměrem s pravděpodobností nejméně 80 %, „je co rozvíjet“ pod průměrem s pravděpodobností nejméně 80 %.

## Číst jeden: kvalita odpovědí

one-quality = Kolik odpovědi unesou
one-quality-good = Nic nevyčnívá: odpovědi k sobě sedí tak, jak model čeká, a stupnice byla použita běžným způsobem.
one-quality-inconsistent = Odpovědi se rozcházejí víc, než model čeká (person fit p < 0,01), a navzájem se nepředpovídají. Čtěte výsledek opatrně a zeptejte se, jak odpovídání probíhalo.
one-quality-straightLining = Dlouhé řady stejné odpovědi (straight-lining). Může to být únava, spěch nebo skutečný postoj. Než začnete vykládat, zeptejte se.
one-quality-style = Výrazný sklon souhlasit, nebo nesouhlasit, ať tvrzení říká cokoli. Model ho ze směru i z dovedností odečítá; co zbude, je méně jisté.
one-quality-wide = Odpovědi většinou blízko krajům stupnice. Rozmezí jsou podle toho širší; samotné odhady se nemění.
one-quality-few = Odpovědí je zatím málo: jen hrubý první dojem.
one-quality-noPattern = Odpovědi netvoří použitelný obraz: mnohé jsou stejné, nebo si odporují. Žádný směr, dovednosti ani pozice se z nich neodvozují. O schopnostech to neříká nic.
one-figures = Ukázat čísla
one-fit = Shoda s modelem (person fit)
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Rozmezí rozšířena koeficientem
one-run = Nejdelší řada stejné odpovědi
one-style = Sklon souhlasit (0 = žádný)

## Číst jeden: odpovědi

one-answers = Každá odpověď a její účinek
one-effects-what = Číslo říká, jak moc odpověď posouvá směr (+ k práci se zákazníky, − k práci v zázemí firmy) nebo shodu s pozicí (+ pro ni, − proti ní). Čísla všech odpovědí dávají dohromady odhad.
one-column-answer = Otázka a odpověď
one-column-path = Směr
one-right = Správná odpověď.
one-order-bank = V pořadí sady otázek
one-order-path = Nejdřív největší účinek na směr
one-order-role = Nejdřív největší účinek na pozici „{ $title }“

## Číst jeden: poznámky a papír

one-notes = Vaše poznámky
one-notes-where = Ukládají se při psaní v tomto zařízení, jen v tomto prohlížeči. Opustí ho, jen když je exportujete nebo vytisknete.
one-print = Do spisu
one-print-what = List s výsledkem a vašimi poznámkami.
one-print-answers = Se všemi odpověďmi
one-print-columns = Čísla zleva doprava:

## Nápověda

help-heading = Odborné pojmy
help-never-heading = Kdy výsledek nepoužívat
help-never = Nikdy podle výsledku nevybírejte mezi uchazeči, nesestavujte pořadí lidí a nerozhodujte o dávkách, známkách ani o práci. Lidé tu popisují sami sebe; kdo má co získat, popíše se jinak, a pro taková rozhodnutí čísla nejsou ověřena.
help-never-also = Nepoužívejte ho ani u lidí, kteří odpovídali pod tlakem nebo pro které bylo čtení otázek obtížné.
help-words-heading = Co které číslo znamená
help-path = Směr
help-path-is = Nejpravděpodobnější ze tří: práce se zákazníky (front office), práce v zázemí firmy (back office), nebo obojí dohromady; u každého je pravděpodobnost.
help-path-not = Není to verdikt ani míra schopností. I kdo tíhne k front office, může být dobrý v back office.
help-certainty = Jistota
help-certainty-is = O kolik směr v čele vede. „Dost jisté“: jeho pravděpodobnost je nejméně 90 % (u směru „obojí dohromady“: výrazný příklon k jedné straně je takto nepravděpodobný). „Pravděpodobné“: nejméně 50 %. „Jisté to není“: méně.
help-certainty-not = Není to šance, že tam bude člověk spokojený. Mluví jen o odpovědích a o modelu.
help-axis = Poloha mezi back office a front office
help-axis-is = Jedno číslo na přímce: 0 je střed, mínus je back office, plus je front office; jednotkou je směrodatná odchylka lidí obecně.
help-axis-not = Žádný konec není lepší než druhý.
help-skills = Dovednosti
help-skills-is = Dvacet dovedností, jak je lidé sami popisují, na stejné stupnici: 0 je očekávaný průměr a asi dva lidé ze tří jsou mezi −1 a 1.
help-skills-not = Není to výkon v testu. Až na několik malých úkolů lidé hodnotili sami sebe.
help-interval = Pravděpodobné rozmezí
help-interval-is = Skutečná hodnota v něm leží asi v 9 případech z 10, pokud model platí. Málo odpovědí ho rozšiřuje, stejně jako odpovědi, které k sobě nesedí.
help-interval-not = Dvě hodnoty, jejichž rozmezí se překrývají, nemusí být stejné; dvě, které se mírně liší, nemusí být různé.
help-roles = Shoda a pořadí
help-roles-is = Pozice jsou seřazeny podle toho, kolikrát spíš by takto odpovídal typický člověk z té pozice než průměrný člověk. Pozice, které nelze rozlišit, mají společné místo.
help-roles-not = Není to slib úspěchu a neříká to nic o trhu práce.
help-readiness = Splněné požadavky
help-readiness-is = S jakou průměrnou pravděpodobností má člověk to, co pozice vyžaduje, váženo důležitostí. Pořadí pozic to nikdy nemění.
help-readiness-not = Není to kvalifikace. Na vzdělání, oprávnění ani praxi se test neptá.
help-effect = Účinek odpovědi
help-effect-is = O kolik tato jediná odpověď posouvá odhad, jsou-li dány všechny ostatní. Účinky dají dohromady přesně odhad.
help-effect-not = Není to důležitost v životě. I odpověď s malým účinkem může být v rozhovoru ta hlavní.
help-quality = Kvalita odpovědí
help-quality-is = Person fit porovnává odpovědi s tím, co čeká model; malé p znamená, že k sobě sedí špatně. Řady stejných odpovědí, sklon souhlasit a krajní odpovědi popisují, jak byla použita stupnice.
help-quality-not = Není to detektor lži. Obvyklé důvody jsou únava, spěch, jazyk nebo život se dvěma stránkami.
help-change = Změna
help-change-is = Rozdíl dvou výsledků ve srovnání s tím, o kolik by se lišily dva výsledky člověka, který se nezměnil.
help-change-not = Že změna není vidět, nedokazuje, že žádná není; test může být příliš krátký na to, aby ji ukázal.
help-group = Čísla skupiny
help-group-is = Průměr se svou nejistotou, rozptyl mezi lidmi (očištěný o to, co o každém nevíme) a podíl pod úrovní „dobrá úroveň“, tedy to, co by mohl procvičit kurz.
help-group-not = Není to žebříček skupin. Skupiny pod pět lidí jsou skryté, protože by se daly poznat jednotlivé osoby.
help-talk-heading = Jak o výsledku mluvit
help-talk-1 = Začněte u klienta: než něco ukážete, zeptejte se, co čekal.
help-talk-2 = Říkejte „vaše odpovědi naznačují“, ne „jste“.
help-talk-3 = Chtějte příklady. Příběh ze života má větší váhu než číslo.
help-talk-4 = Zastavte se u toho, co překvapí: u silných shod na druhé straně a u odpovědí, které ukazují opačným směrem.
help-talk-5 = Skončete jedním malým krokem, který se dá udělat ještě tento týden.
help-data-heading = Co se děje s údaji
help-data = Kód obsahuje odpovědi nebo výsledek a nic jiného: žádné jméno, žádný čas. Stránka ho čte v tomto zařízení a nic neodesílá. Vaše poznámky zůstávají v tomto prohlížeči, označení a kódy jen do zavření stránky. S exportovaným souborem zacházejte jako s každým osobním záznamem.
help-cite-heading = Jak citovat
help-cite = Uveďte sadu otázek a její verzi, aby ostatní mohli čísla dohledat:
help-citation = Whichdesk, sada otázek „{ $bank }“, verze { $version } (2026).

## Připravit

prepare-heading = Připravit test
prepare-what = Zvolte, jak se test otevře. Dostanete odkaz, QR kód, plakát a zprávu k odeslání. Všechno je v samotném odkazu; nikam se nic neukládá.
prepare-ready = Připraveno k odeslání
prepare-language = Jazyk testu
prepare-language-own = Jazyk toho, kdo ho otevře
prepare-plan = Délka
prepare-plan-quick = Krátký: asi 20 otázek, dokud není směr jasný
prepare-plan-full = Celý: { $count ->
    [one] jediná otázka
    [few] všechny { $count } otázky
    [many] všech { $count } otázky
   *[other] všech { $count } otázek
  }
prepare-roles = Pozice
prepare-roles-all = Všechny ({ $count })
prepare-roles-some = Výběr
prepare-roles-every = Vybrat všechny
prepare-roles-none = Nevybrat žádnou
prepare-by = Od koho test je
prepare-group = Označení skupiny
prepare-why = K čemu je, vašimi slovy
prepare-left = { $count ->
    [one] zbývá jeden znak
    [few] zbývají { $count } znaky
    [many] zbývá { $count } znaku
   *[other] zbývá { $count } znaků
  }
prepare-return = Jak se výsledek vrátí
prepare-return-text = Jako text, který člověk zkopíruje a pošle
prepare-return-mail = E-mailem na adresu
prepare-mail = E-mailová adresa
prepare-message = Zpráva k odeslání
prepare-message-copy = Zkopírovat zprávu
prepare-mark = Kopírování tu nefunguje. Označte text a zkopírujte ho ručně.
prepare-svg = QR kód jako SVG
prepare-png = QR kód jako PNG
prepare-poster = Vytisknout plakát
prepare-no-code = Odkaz je příliš dlouhý na QR kód, který telefony přečtou. Pokud ho potřebujete, zkraťte texty.
prepare-problem-long-text = Pole „{ $field }“: délka { $length }, nejvýš { $most } znaků.
prepare-problem-wrong-mail = Tato e-mailová adresa není úplná.
prepare-problem-no-roles = Vyberte aspoň jednu pozici.
prepare-problem-long-link = Délka odkazu by byla { $length }; komunikační aplikace krátí odkazy delší než { $most } znaků. Zkraťte texty.
prepare-problem-unknown-role = Jednu z vybraných pozic tu neznáme.
prepare-problem-wrong-settings = Tato nastavení k sobě nepatří.
prepare-message-hello = Dobrý den,
prepare-message-what = tento krátký test ukáže, jestli vám sedne práce se zákazníky, práce v zázemí firmy, nebo obojí dohromady, a které kancelářské pozice se k vám hodí.
prepare-message-text = Na konci můžete výsledek zkopírovat a poslat mi ho.
prepare-message-mail = Na konci můžete výsledek poslat na adresu { $mail }.
prepare-message-private = Samo se neodešle nic: vy rozhodujete, co předáte.

## Příprava: vlastní pozice

prepare-roles-own = Vlastní pozice ze souboru
prepare-own-what = Soubor s pozicemi vaší školy, úřadu nebo města ve formátu, který popisuje dokumentace Whichdesku v kapitole „Your own roles in ten minutes“. Kontroluje se tady, v tomto zařízení.
prepare-own-off = Ke kontrole takového souboru stránka poprvé potřebuje připojení. Až budete online, načtěte ji znovu.
prepare-own-used = { $count ->
    [0] nelze použít žádnou pozici
    [one] lze použít jednu pozici
    [few] lze použít { $count } pozice
   *[other] lze použít { $count } pozic
  }
prepare-own-problems = { $count ->
    [one] Je třeba opravit jedno místo. Pozice s chybou se vynechá:
    [few] Je třeba opravit { $count } místa. Pozice s chybou se vynechají:
   *[other] Je třeba opravit { $count } míst. Pozice s chybou se vynechají:
  }
prepare-own-host = Tyto pozice se do odkazu nevejdou. Uložte soubor beze změny na web testu ({ $site }) a napište sem jeho adresu. Z jiných webů test nic nenačítá.
prepare-own-address = Adresa souboru
prepare-problem-no-pack = Otevřete soubor, ve kterém lze použít aspoň jednu pozici.
prepare-problem-host-pack = Napište, kde je soubor na { $site }.
prepare-problem-wrong-pack = Z této adresy test pozice načíst nemůže.
pack-problems-more = Dalších, které tu nejsou uvedeny: { $count }.
pack-problem-empty-input = Soubor je prázdný.
pack-problem-not-json = Odsud dál soubor není JSON (sloupec { $column }). Často chybí čárka nebo uvozovka, nebo je některá navíc.
pack-problem-form = Soubor má podobu, kterou nelze přečíst. Uložte ho jako JSON v UTF-8.
pack-problem-repeated-key = Tento klíč je tu dvakrát. Jeden odstraňte.
pack-problem-too-large = Soubor je příliš velký. Některé pozice vynechte.
pack-problem-wrong-type = Sem patří jiný druh hodnoty: text, číslo, seznam nebo objekt.
pack-problem-out-of-range = { $found } tu být nemůže. Napište číslo od { $least } do { $most }.
pack-problem-not-whole = { $found } není celé číslo.
pack-problem-bad-id = „{ $found }“ nemůže být označení. Použijte malá písmena, číslice a spojovníky, například „front-desk“.
pack-problem-repeated-id = „{ $id }“ je tu dvakrát. Každé označení smí být jen jednou.
pack-problem-missing-key = Chybí klíč „{ $key }“.
pack-problem-unknown-key = Klíč „{ $key }“ není známý. Zkontrolujte, jak je napsaný.
pack-problem-unknown-word = „{ $found }“ tu není známé. Lze použít: { $known }.
pack-problem-unknown-skill = Test nemá dovednost „{ $skill }“. Zkontrolujte, jak je napsaná.
pack-problem-unknown-role = Test nemá pozici „{ $role }“.
pack-problem-unknown-occupation = K „{ $soc }“ nejsou žádná čísla. Místo toho popište, co pozice vyžaduje.
pack-problem-no-basis = Nikde není, co pozice vyžaduje. Doplňte „like“, „soc“ nebo „needs“.
pack-problem-two-bases = Ponechte „like“ nebo „soc“, ne obojí.
pack-problem-same-needs = Všechny dovednosti jsou potřeba stejně. Uveďte jen ty, na kterých záleží nejvíc.
pack-problem-missing-text = Chybí text „{ $key }“.
pack-problem-empty-text = Tento text je prázdný.
pack-problem-untidy-text = V tomto textu je konec řádku nebo skrytý znak. Odstraňte ho.
pack-problem-too-long = Délka tohoto textu: { $found } znaků. Nejvíc jich může být { $most }.
pack-problem-search-count = Slov k hledání může být 1 až 6.
pack-problem-unlisted-language = „{ $language }“ není mezi jazyky souboru. Doplňte ho tam, nebo tento text odstraňte.
pack-problem-no-common-language = Test není v žádném z těchto jazyků. Doplňte některý, například „cs“.
pack-problem-bad-url = To není webová adresa. Napište takovou, která začíná https://.
pack-problem-too-many-roles = Soubor má víc pozic, než je možné: nejvíc { $most }.
pack-problem-no-usable-roles = V souboru není žádná pozice, kterou by šlo použít.

## Číst více

many-heading = Přečíst více výsledků
many-what = Vložte více kódů nebo odkazů, nebo otevřete soubory: text, CSV z tabulky nebo soubory, které si lidé stáhli.
many-paste = Kódy, odkazy, zprávy nebo tabulka
many-read = Přečíst
many-files = Otevřít soubory…
many-drop = nebo sem soubory přetáhněte
many-progress-label = Průběh
many-progress = přečteno { $done } z { $of }
many-cancel = Zrušit
many-canceled = Zrušeno. Nic nepřibylo.
many-troubles = { $count ->
    [one] Jeden řádek nešlo přečíst
    [few] { $count } řádky nešlo přečíst
    [many] { $count } řádku nešlo přečíst
   *[other] { $count } řádků nešlo přečíst
  }
many-troubles-more = { $count ->
    [one] Jeden další tu není vidět.
    [few] Další { $count } tu nejsou vidět.
    [many] Dalších { $count } tu není vidět.
   *[other] Dalších { $count } tu není vidět.
  }
many-line = řádek { $line }
many-mend-label = Obsah:
many-mend = Přečíst znovu
many-dismiss = Vynechat
trouble-truncated-code = Odkaz je nejspíš useknutý, zbylo z něj jen tolik znaků: { $letters }. Požádejte o celý odkaz.
trouble-damaged = Kód je poškozený. Požádejte o něj znovu.
trouble-newer = Pochází z novější verze této stránky. Načtěte stránku znovu.
trouble-other-bank = Vznikl s jinými otázkami.
trouble-other-version = Vznikl s otázkami ve verzi { $found }; tato stránka má verzi { $expected }.
trouble-sheet = Odpovědi v něm nepatří k otázkám této stránky ({ $code }).
trouble-nothing-found = Žádný výsledek v něm není.
trouble-no-result = Nejsou v něm odpovědi ani kód.
trouble-not-json = Není to JSON, na rozdíl od řádků kolem.
trouble-too-many-results = Výsledků je víc než { $most }. Tento řádek a všechny za ním jsou vynechány.
trouble-file-too-large = Soubor má { $megabytes } MB; čte se nejvýš { $most } MB.
trouble-spreadsheet-file = Je to tabulkový soubor. Uložte ho jako CSV a otevřete ten.
trouble-pdf-file = Je to PDF. Zkopírujte z něj kódy a vložte je.
trouble-binary-file = Tento soubor není text.
trouble-guessed-encoding = Soubor není v UTF-8. Byl přečten jako { $encoding }; písmena s diakritikou mohou být špatně.
many-people = Lidé
many-unnamed = Č. { $number }
many-column-label = Označení
many-column-date = Datum
many-column-path = Směr
many-column-certainty = Jistota
many-column-roles = Pozice v čele
many-column-readiness = Splněné požadavky
many-column-quality = Kvalita odpovědí
many-certainty-clear = dost jisté
many-certainty-leaning = pravděpodobné
many-certainty-open = nejisté
many-note-inconsistent = rozporné
many-note-straightLining = stejné odpovědi
many-note-style = sklon souhlasit
many-note-wide = na krajích stupnice
many-note-few = málo odpovědí
many-note-noPattern = bez obrazu
many-note-summary = bez odpovědí
many-search = Hledat
many-filter-lead = Směr
many-filter-quality = Kvalita odpovědí
many-every = Vše
many-quality-out = Něco vyčnívá
many-quality-ok = Nic nevyčnívá
many-shown = Zobrazeno { $count } z { $all }
many-pick = Porovnat
many-compare = { $count ->
    [0] Porovnat vybrané
    [one] Porovnat vybrané (1)
   *[other] Porovnat vybrané ({ $count })
  }
many-repeated = { $count ->
    [one] Odstranit jeden opakovaný výsledek
    [few] Odstranit { $count } opakované výsledky
    [many] Odstranit { $count } opakovaného výsledku
   *[other] Odstranit { $count } opakovaných výsledků
  }
many-clear = Vyprázdnit seznam
many-clear-question = Tím ze seznamu zmizí všichni lidé. Vaše poznámky zůstanou. Vyprázdnit?
many-clear-yes = Ano, vyprázdnit

## Číst více: skupina

group-heading = Skupina
group-what = { $count ->
    [one] Jeden člověk; každý výsledek se počítá jednou.
    [few] { $count } lidé zobrazení výše; každý výsledek se počítá jednou.
    [many] { $count } člověka z přehledu výše; každý výsledek se počítá jednou.
   *[other] { $count } lidí zobrazených výše; každý výsledek se počítá jednou.
  }
group-small = Skupiny menší než { $count } jsou skryté, protože by se daly poznat jednotlivé osoby.
group-insist = Přesto zobrazit
group-axis = Lidí s odpověďmi: { $people }. Jejich průměr je { $mean }; s pravděpodobností 90 % leží v rozmezí { $range }.
group-spread = Rozptýlení mezi lidmi (směrodatná odchylka): { $spread }.
group-paths = Směry
group-unclear = Bez směru
group-skills = Dovednosti
group-skills-what = Seřazeno podle podílu pod úrovní „dobrá úroveň“, tedy podle toho, co by mohl procvičit kurz. Počítají se lidé, o kterých se ví dost.
group-below = Pod „dobrou úrovní“
group-mean = Průměr
group-spread-column = Rozptýlení
group-people = Lidí

## Číst více: export

export-heading = Export
export-what = Soubory obsahují kódy, a s nimi i odpovědi. Uchovávejte je jako každý osobní záznam.
export-table = Tabulka (CSV)
export-session = Vše, k opětovnému otevření
export-lines = Odpovědní archy (JSON Lines)
export-without = { $count ->
    [one] Jeden výsledek přišel bez odpovědí a v souboru není.
    [few] { $count } výsledky přišly bez odpovědí a v souboru nejsou.
    [many] { $count } výsledku přišlo bez odpovědí a v souboru není.
   *[other] { $count } výsledků přišlo bez odpovědí a v souboru nejsou.
  }

## Porovnat

beside-heading = Porovnat výsledky
beside-what = Dva až pět výsledků vedle sebe: více lidí, nebo jeden člověk dříve a teď.
beside-add = Přidat
beside-label = Jméno nebo označení výsledku { $number }
beside-open = Otevřít
beside-remove = Odebrat
beside-same-person = Je to tentýž člověk, dříve a teď (dřívější výsledek první)
beside-words = Slovy
beside-same-path = Stejný směr: { $path }.
beside-other-path = Různé směry: { $paths }.
beside-shared = Silná stránka u všech: { $skills }.
beside-differ = U někoho silná stránka, u někoho je co rozvíjet: { $skills }.
beside-alike = U žádné dovednosti není někdo silný a jiný na začátku.
beside-table = Vedle sebe
change-heading = Co se změnilo
change-what = Změna je „zřetelná“, pokud by takovou ukázalo nejvýš 5 ze 100 lidí, kteří se nezměnili (u dovedností: v kterékoli z nich). „Možná“ je ta, kterou samotná náhoda ukáže asi u jedné dovednosti z dvaceti. Do tolerance spadá 90 ze 100 rozdílů u člověka, který se nezměnil.
change-path-clear = Poloha mezi back office a front office se zřetelně změnila.
change-path-possible = Poloha mezi back office a front office se možná změnila; může to být i náhoda.
change-path-none = Poloha mezi back office a front office se nezměnila víc, než by dokázala náhoda.
change-path-unknown = Bez odpovědí z obou výsledků nelze říct, jestli se poloha mezi back office a front office změnila.
change-skills = Zřetelně se změnilo: { $skills }.
change-skills-none = Žádná dovednost se nezměnila víc, než kolik činí nejistota.
change-swap = Prohodit dříve a teď
change-column-what = Co
change-column-then = Dříve
change-column-now = Teď
change-column-difference = Rozdíl
change-column-margin = Tolerance
change-column-word = Slovem
change-clear = zřetelná změna
change-possible = možná
change-none = beze změny
change-unknown = nelze říct
