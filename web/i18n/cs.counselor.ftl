### Nástroje pro poradenství česky, pro kariérové poradce a poradkyně při práci: věcně, přesně, krátce. Vykáme a vyhýbáme se tvarům, které prozrazují
### rod. „Klient“ je ten, kdo odpovídal. Co jednotlivé zprávy znamenají, je v en.counselor.ftl.

## Rámec

counselor-title = { $part } – Whichdesk pro poradenství
counselor-heading = Nástroje pro poradenství
counselor-menu = Nástroje pro poradenství
menu-prepare = Připravit
menu-one = Jeden výsledek
menu-compare = Porovnat
menu-many = Více výsledků
menu-help = Nápověda
desk-stays = Všechno probíhá jen v tomto zařízení. Nic se neodesílá a po zavření stránky tu výsledky nezůstanou.
notes-memory = Tento prohlížeč vaše poznámky neukládá. Po zavření stránky zmizí. Předtím je exportujte nebo vytiskněte.

## Jeden výsledek: začátek

one-heading = Načíst výsledek
one-what = Vložte, co vám přišlo: kód, odkaz nebo celou zprávu, ve které odkaz je.
one-paste = Kód, odkaz nebo zpráva
one-read = Načíst
one-file = Otevřít soubor…
one-drop = nebo ho přetáhněte sem
one-several = { $count ->
    [few] Jsou v něm { $count } výsledky. Který chcete číst?
   *[other] Je v něm { $count } výsledků. Který chcete číst?
  }
one-several-all = Ukázat všechny jako seznam

## Jeden výsledek: rámec výsledku

one-another = Načíst jiný
one-back-many = Zpět na seznam
one-back-compare = Zpět k porovnání
one-label = Jméno nebo označení
one-view = Zobrazení
one-view-work = Pro rozhovor
one-view-seen = Jak ho vidí klient

## Jeden výsledek: na první pohled

one-glance = Ve zkratce
one-you = „Vy“ ve větách výsledku je klient, tedy ten, kdo odpovídal.
one-leading = Nejvhodnější pozice
one-answered = Zodpovězené otázky
one-axis = Poloha mezi back office (−) a front office (+)
one-date = Datum
one-summary-only = Tento výsledek přišel bez odpovědí. Proto tu chybí důvody, rozmezí a kvalita odpovědí: bez odpovědí je nelze určit.
one-pack = Výsledek vznikl s pozicemi ze souboru „{ $name }“, verze { $version }. Tady jsou pozice Whichdesku, pokud je z výsledku lze určit.
one-pack-unnamed = Výsledek vznikl s jinými pozicemi, ze souboru, který tu není otevřený. Tady jsou pozice Whichdesku, pokud je z výsledku lze určit.
one-pack-open = Otevřít ten soubor…
one-pack-other = To je jiný soubor nebo jiná verze.

## Zobrazené pozice

packs-own = Pozice Whichdesku
packs-file = „{ $name }“, verze { $version }
packs-closed = Pozice z neotevřeného souboru
packs-closed-cell = Soubor není otevřený
packs-missing = { $count ->
    [one] Jeden výsledek vznikl s pozicemi ze souboru, který tu není otevřený. Směr a dovednosti už vidíte, pozice se ukážou, až soubor otevřete.
    [few] { $count } výsledky vznikly s pozicemi ze souborů, které tu nejsou otevřené. Směry a dovednosti už vidíte, pozice se ukážou, až soubory otevřete.
   *[other] { $count } výsledků vzniklo s pozicemi ze souborů, které tu nejsou otevřené. Směry a dovednosti už vidíte, pozice se ukážou, až soubory otevřete.
  }
packs-mixed = Ne všichni v této skupině viděli stejné pozice. Směry a dovednosti se přesto dají porovnat.

## Jeden výsledek: o čem mluvit

one-talk = O čem mluvit
one-surprises = Vhodné pozice na druhé straně
one-surprises-why = Tyto pozice se k odpovědím dobře hodí, i když mají daleko ke směru, který vede. Stojí za to o nich mluvit.
one-copy-prompts = Zkopírovat tyto otázky
prompt-rating = „{ $question }“ – vaše odpověď: „{ $answer }“. Popište mi situaci, kdy to tak bylo.
prompt-rating-mid = „{ $question }“ – vaše odpověď: „{ $answer }“. Na čem to záleží?
prompt-rating-no = „{ $question }“ – vaše odpověď: „{ $answer }“. Popište mi situaci, kdy se to ukázalo.
prompt-preference = „{ $chosen }“ by vás bavilo víc než „{ $other }“. Popište mi situaci, kdy to byl váš úkol.
prompt-day = Vybraný den: „{ $chosen }“. Co vás na něm láká?
prompt-scenario = „{ $question }“ – vaše odpověď: „{ $answer }“. Popište mi podobnou situaci, kterou máte za sebou. Jak dopadla?
prompt-against = Co ukazuje opačným směrem:
prompt-surprise = { $title }: k vašim odpovědím se tato pozice dobře hodí, i když je na druhé straně. Co si pod ní představíte?
prompt-role = Co víte o této pozici: { $title }? Jak by na ní vypadal den, který by vás těšil?
prompt-learn = { $skill }: kde by se to dalo v příštích týdnech procvičit?
prompt-noPattern = Povězte mi, jak se vám odpovídalo. U kterých otázek bylo těžké se rozhodnout?
prompt-last = Co vás na výsledku překvapilo? A co by k němu řekl někdo, kdo vás zná z práce?

## Jeden výsledek: dovednosti a jejich stupnice

one-skills = Dovednosti s rozmezím
legend-low = Nízká
legend-low-what = pod { $value }: asi 1 člověk ze 6
legend-usual = Obvyklá
legend-usual-what = { $low } až { $high }: asi 2 lidé ze 3
legend-high = Vysoká
legend-high-what = nad { $value }: asi 1 člověk ze 6
legend-note = 0 je průměr, který model předpokládá u lidí obecně, a jednotkou je jejich směrodatná odchylka. Dovednost je nízká nebo vysoká, jen když tam leží celé její rozmezí. Slovní hodnocení tvrdí méně: „silná stránka“ znamená nad průměrem s pravděpodobností nejméně 80 %, „je co rozvíjet“ pod průměrem s pravděpodobností nejméně 80 %.

## Jeden výsledek: kvalita odpovědí

one-quality = Jak spolehlivé jsou odpovědi
one-quality-good = Nic nápadného: odpovědi k sobě sedí tak, jak model předpokládá, a stupnice je využitá obvyklým způsobem.
one-quality-inconsistent = Odpovědi se rozcházejí víc, než model předpokládá (person fit p < 0,01), a z jedné se nedá usuzovat na druhou. Čtěte výsledek opatrně a zeptejte se, jak odpovědi vznikaly.
one-quality-straightLining = Dlouhé řady stejných odpovědí (straight-lining). Může to být únava, spěch nebo skutečný postoj. Než z nich začnete něco vyvozovat, zeptejte se.
one-quality-style = Výrazný sklon souhlasit, nebo nesouhlasit, ať tvrzení říká cokoli. Model ho ze směru i z dovedností odečítá; co zbude, je méně jisté.
one-quality-wide = Odpovědi leží většinou u krajů stupnice. Rozmezí jsou podle toho širší; samotné odhady se nemění.
one-quality-few = Odpovědí je zatím málo: jen hrubý první dojem.
one-quality-noPattern = Z odpovědí nelze nic vyčíst: mnohé jsou stejné, nebo si odporují. Směr, dovednosti ani pozice se z nich proto neodvozují. O schopnostech to neříká nic.
one-figures = Ukázat čísla
one-fit = Shoda s modelem (person fit)
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Kolikrát jsou rozmezí širší
one-run = Nejdelší řada stejných odpovědí
one-style = Sklon souhlasit (0 = žádný)

## Jeden výsledek: odpovědi

one-answers = Každá odpověď a její vliv
one-effects-what = Číslo říká, jak moc odpověď posouvá směr (+ k práci se zákazníky, − k práci v zázemí firmy) nebo shodu s pozicí (+ pro ni, − proti ní). Součet čísel všech odpovědí dává odhad.
one-column-answer = Otázka a odpověď
one-column-path = Směr
one-right = Správná odpověď.
one-order-bank = Podle pořadí v sadě otázek
one-order-path = Nejdřív největší vliv na směr
one-order-role = Nejdřív největší vliv na pozici „{ $title }“

## Jeden výsledek: poznámky a papír

one-notes = Vaše poznámky
one-notes-where = Ukládají se při psaní v tomto zařízení, jen v tomto prohlížeči. Ven se dostanou, jen když je exportujete nebo vytisknete.
one-print = Do složky klienta
one-print-what = Výsledek a vaše poznámky k vytištění.
one-print-answers = Se všemi odpověďmi
one-print-columns = Čísla zleva doprava:

## Nápověda

help-heading = Odborné pojmy
help-never-heading = Kdy výsledek nepoužívat
help-never = Nikdy podle výsledku nevybírejte mezi uchazeči, nesestavujte pořadí lidí a nerozhodujte o dávkách, známkách ani o přijetí do práce. Lidé tu popisují sami sebe; když má člověk co získat, popíše se jinak, a pro taková rozhodnutí nejsou čísla ověřená.
help-never-also = Nepoužívejte ho ani u lidí, kteří odpovídali pod tlakem nebo pro které bylo čtení otázek obtížné.
help-words-heading = Co které číslo znamená
help-path = Směr
help-path-is = Nejpravděpodobnější ze tří směrů: práce se zákazníky (front office), práce v zázemí firmy (back office), nebo obojí. U každého je uvedena pravděpodobnost.
help-path-not = Není to verdikt a o schopnostech směr neříká nic. I člověk, kterému vyšel front office, může být dobrý v back office.
help-certainty = Jistota
help-certainty-is = O kolik vede nejpravděpodobnější směr. „Dost jisté“: jeho pravděpodobnost je nejméně 90 % (u směru „obojí“: výrazný příklon k jedné či druhé straně má pravděpodobnost nejvýš 10 %). „Pravděpodobné“: nejméně 50 %. „Jisté to není“: méně.
help-certainty-not = Neříká nic o tom, jestli tam bude člověk spokojený. Týká se jen odpovědí a modelu.
help-axis = Poloha mezi back office a front office
help-axis-is = Jedno číslo na přímce: 0 je střed, mínus je back office, plus je front office; jednotkou je směrodatná odchylka lidí obecně.
help-axis-not = Ani jeden konec není lepší než druhý.
help-skills = Dovednosti
help-skills-is = Dvacet dovedností, jak je lidé sami popisují, na stejné stupnici: 0 je očekávaný průměr a asi dva lidé ze tří jsou mezi −1 a 1.
help-skills-not = Výkon se tu neměří: až na několik malých úloh lidé hodnotili sami sebe.
help-interval = Pravděpodobné rozmezí
help-interval-is = Skutečná hodnota v něm leží asi v 9 případech z 10, pokud model platí. Čím je odpovědí méně a čím hůř k sobě sedí, tím je širší.
help-interval-not = Dvě hodnoty s překrývajícími se rozmezími nemusí být stejné a dvě hodnoty, které vyšly o trochu jinak, se ve skutečnosti lišit nemusí.
help-roles = Shoda a pořadí
help-roles-is = Pozice jsou seřazené podle toho, o kolik spíš by takto odpovídal typický člověk na dané pozici než průměrný člověk. Pozice, které nelze rozlišit, mají společné místo.
help-roles-not = Pořadí neslibuje úspěch a nevypovídá o trhu práce.
help-readiness = Splněné požadavky
help-readiness-is = Jak je pravděpodobné, že člověk splňuje, co pozice vyžaduje: průměr ze všech požadavků vážený jejich důležitostí. Na pořadí pozic to nemá vliv.
help-readiness-not = Kvalifikaci nedokládají: na vzdělání, oprávnění ani praxi se test neptá.
help-effect = Vliv odpovědi
help-effect-is = O kolik tato jediná odpověď posouvá odhad, když se berou v úvahu i všechny ostatní. Součet vlivů se přesně rovná odhadu.
help-effect-not = Co je v životě důležité, z toho nepoznáte. I odpověď s malým vlivem může být v rozhovoru ta hlavní.
help-quality = Kvalita odpovědí
help-quality-is = Person fit porovnává odpovědi s tím, co předpokládá model; malé p znamená, že k sobě sedí špatně. Řady stejných odpovědí, sklon souhlasit a krajní odpovědi popisují, jak člověk stupnici používal.
help-quality-not = Lež se takhle odhalit nedá. Obvykle za tím je únava, spěch, jazyk, nebo to, že člověk opravdu má dvě různé stránky.
help-change = Změna
help-change-is = Rozdíl dvou výsledků ve srovnání s tím, o kolik by se lišily dva výsledky člověka, který se nezměnil.
help-change-not = Když změna není vidět, neznamená to, že žádná není; test může být příliš krátký na to, aby ji ukázal.
help-group = Čísla skupiny
help-group-is = Průměr a jeho nejistota, rozdíly mezi lidmi (očištěné o nejistotu jednotlivých odhadů) a podíl lidí pod „dobrou úrovní“: na co by se mohl zaměřit kurz.
help-group-not = Žebříček skupin z nich nesestavujte. Skupiny pod pět lidí jsou skryté, protože by se v nich dali poznat jednotlivci.
help-talk-heading = Jak o výsledku mluvit
help-talk-1 = Začněte u klienta: než něco ukážete, zeptejte se, co čekal.
help-talk-2 = Říkejte „vaše odpovědi naznačují“, ne „jste“.
help-talk-3 = Ptejte se na příklady. Příběh ze života má větší váhu než číslo.
help-talk-4 = Zastavte se u toho, co překvapí: u vhodných pozic na druhé straně a u odpovědí, které ukazují opačným směrem.
help-talk-5 = Skončete jedním malým krokem, který se dá udělat ještě tento týden.
help-data-heading = Co se děje s údaji
help-data = Kód obsahuje odpovědi nebo výsledek a nic jiného, tedy ani jméno, ani datum, ani čas. Stránka ho čte v tomto zařízení a nic neodesílá. Vaše poznámky zůstávají v tomto prohlížeči, označení a kódy jen do zavření stránky. S exportovaným souborem zacházejte jako s jakýmikoli osobními údaji.
help-cite-heading = Jak citovat
help-cite = Uveďte sadu otázek a její verzi, aby ostatní mohli čísla dohledat:
help-citation = Whichdesk, sada otázek „{ $bank }“, verze { $version } (2026).

## Připravit

prepare-heading = Připravit test
prepare-what = Nastavte, jak se test otevře. Dostanete odkaz, QR kód, plakát a zprávu k odeslání. Všechno je v samotném odkazu; nikam se nic neukládá.
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
prepare-by = Kdo test posílá
prepare-group = Označení skupiny
prepare-why = Proč ho posíláte, vašimi slovy
prepare-left = { $count ->
    [one] zbývá jeden znak
    [few] zbývají { $count } znaky
    [many] zbývá { $count } znaku
   *[other] zbývá { $count } znaků
  }
prepare-return = Jak se k vám výsledek dostane
prepare-return-text = Jako text, který člověk zkopíruje a pošle
prepare-return-mail = E-mailem na adresu
prepare-mail = E-mailová adresa
prepare-message = Zpráva k odeslání
prepare-message-copy = Zkopírovat zprávu
prepare-mark = Kopírování tu nefunguje. Označte text a zkopírujte ho ručně.
prepare-svg = QR kód jako SVG
prepare-png = QR kód jako PNG
prepare-poster = Vytisknout plakát
prepare-no-code = Na QR kód, který by telefony přečetly, je odkaz příliš dlouhý. Pokud ho potřebujete, zkraťte texty.
prepare-problem-long-text = Pole „{ $field }“: počet znaků { $length }, povoleno nejvýš { $most }.
prepare-problem-wrong-mail = Tato e-mailová adresa není úplná.
prepare-problem-no-roles = Vyberte aspoň jednu pozici.
prepare-problem-long-link = Odkaz by byl příliš dlouhý (počet znaků: { $length }); některé aplikace na zprávy zkracují odkazy nad { $most } znaků. Zkraťte texty.
prepare-problem-unknown-role = Jedna z vybraných pozic tu v seznamu není.
prepare-problem-wrong-settings = Možnost zvolená v poli „{ $field }“ na této stránce není. Vyberte tam jinou.
prepare-message-hello = Dobrý den,
prepare-message-what = tento krátký test ukáže, jestli vám sedne práce se zákazníky, práce v zázemí firmy, nebo obojí dohromady, a které kancelářské pozice se k vám hodí.
prepare-message-text = Na konci můžete výsledek zkopírovat a poslat mi ho.
prepare-message-mail = Na konci můžete výsledek poslat na adresu { $mail }.
prepare-message-private = Nic se neodešle samo: vy rozhodujete, co předáte.

## Příprava: vlastní pozice

prepare-roles-own = Vlastní pozice ze souboru
prepare-own-what = Soubor s pozicemi vaší školy, úřadu nebo města ve formátu, který popisuje dokumentace Whichdesku v kapitole „Your own roles in ten minutes“. Kontroluje se tady, v tomto zařízení.
prepare-own-off = Část této stránky, která takové soubory kontroluje, se nepodařilo načíst. Až budete online, načtěte stránku znovu.
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
pack-problem-not-json = { $cause ->
    [page] To je webová stránka, ne seznam pozic. Uložte samotný soubor, ne stránku, která ho zobrazuje.
    [archive] To je soubor tabulkového programu nebo archiv. Uložte jeho obsah jako text (JSON).
    [table] To je tabulka. Příkaz „whichdesk pack“ z ní udělá soubor pozic.
    [start] Soubor musí začínat složenou závorkou. Odstraňte všechno, co je před ní.
    [end] Soubor končí příliš brzy. Uzavřete všechny uvozovky a závorky.
    [extra] Odstraňte čárku před sloupcem { $column }.
    [missing] Před sloupcem { $column } chybí čárka, nebo před uvozovkou uvnitř textu chybí zpětné lomítko (\).
    [several] Tady po konci ještě něco následuje. Napište všechny pozice do jednoho seznamu.
    [comment] V JSON komentáře být nemohou. Odstraňte ho.
    [quotes] Názvy a texty patří do rovných dvojitých uvozovek. Tady chybí (sloupec { $column }).
    [broken] Uvnitř textu je konec řádku nebo tabulátor. Odstraňte ho, nebo doplňte chybějící uvozovku na konci textu.
    [blank] Ve sloupci { $column } je pevná mezera. Nahraďte ji obyčejnou.
   *[other] Odsud dál soubor není JSON (sloupec { $column }). Často chybí čárka nebo uvozovka, nebo je některá navíc.
  }
pack-problem-not-utf8 = Tento řádek není v UTF-8. Uložte soubor znovu, s kódováním UTF-8.
pack-problem-form = Soubor nelze přečíst. Ověřte, že v něm není příliš velké číslo ani příliš mnoho vnořených úrovní.
pack-problem-repeated-key = Tento klíč je tu dvakrát. Jeden odstraňte.
pack-problem-too-large = Soubor je příliš velký. Některé pozice vynechte.
pack-problem-wrong-type = Sem patří jiný druh hodnoty. Jestli text, číslo, seznam, nebo objekt, najdete v dokumentaci.
pack-problem-out-of-range = { $found } tu být nemůže. Napište číslo od { $least } do { $most }.
pack-problem-only-value = { $found } tu být nemůže. Napište { $least }.
pack-problem-not-whole = { $found } není celé číslo.
pack-problem-bad-id = „{ $found }“ nemůže být označení. Použijte malá písmena bez diakritiky, číslice a spojovníky, například „front-desk“.
pack-problem-repeated-id = „{ $id }“ je tu dvakrát. Každé označení smí být jen jednou.
pack-problem-missing-key = Chybí klíč „{ $key }“.
pack-problem-unknown-key = Klíč „{ $key }“ není známý. Zkontrolujte, jak je napsaný.
pack-problem-unknown-word = „{ $found }“ tu není známé. Lze použít: { $known }.
pack-problem-unknown-skill = Žádná dovednost v testu nemá označení „{ $skill }“. { $near ->
    [none] Zkontrolujte, jak je napsané.
   *[other] Nemá tu být „{ $near }“?
  }
pack-problem-unknown-role = Žádná pozice v testu nemá označení „{ $role }“. { $near ->
    [none] Zkontrolujte, jak je napsané.
   *[other] Nemá tu být „{ $near }“?
  }
pack-problem-unknown-occupation = K „{ $soc }“ nejsou žádná čísla. { $near ->
    [none] Zkontrolujte kód, nebo pomocí „needs“ popište, co pozice vyžaduje.
   *[other] Nemá tu být „{ $near }“?
  }
pack-problem-no-basis = Nikde není, co pozice vyžaduje. Doplňte „like“, „soc“ nebo „needs“.
pack-problem-two-bases = Ponechte „like“ nebo „soc“, ne obojí.
pack-problem-same-needs = Všechny dovednosti jsou potřeba stejně. Jako „essential“ označte jen ty, na kterých záleží nejvíc.
pack-problem-missing-text = Chybí text „{ $key }“.
pack-problem-empty-text = Tento text je prázdný.
pack-problem-untidy-text = V tomto textu je konec řádku nebo skrytý znak. Odstraňte ho.
pack-problem-too-long = Délka tohoto textu: { $found } znaků. Nejvíc jich může být { $most }.
pack-problem-search-count = Slov k hledání může být 1 až 6.
pack-problem-unlisted-language = „{ $language }“ není mezi jazyky souboru. Doplňte ho tam, nebo tento text odstraňte.
pack-problem-unknown-language = Test není v jazyce „{ $language }“. Lze použít: { $known }.
pack-problem-no-common-language = Test není v žádném z těchto jazyků. Doplňte některý, například „cs“.
pack-problem-bad-url = To není webová adresa. Napište takovou, která začíná https:// a nemá mezery.
pack-problem-too-many-roles = Soubor má víc pozic, než je možné: nejvíc { $most }. Některé vynechte.
pack-problem-no-usable-roles = V souboru není žádná pozice, kterou by šlo použít.

## Více výsledků

many-heading = Načíst více výsledků
many-what = Vložte více kódů nebo odkazů, nebo otevřete soubory: text, CSV z tabulky nebo soubory, které si lidé stáhli.
many-paste = Kódy, odkazy, zprávy nebo tabulka
many-read = Načíst
many-files = Otevřít soubory…
many-drop = nebo sem soubory přetáhněte
many-progress-label = Průběh
many-progress = načteno { $done } z { $of }
many-cancel = Zrušit
many-canceled = Zrušeno. Nic nepřibylo.
many-troubles = { $count ->
    [one] Jeden řádek nešlo načíst
    [few] { $count } řádky nešlo načíst
    [many] { $count } řádku nešlo načíst
   *[other] { $count } řádků nešlo načíst
  }
many-troubles-more = { $count ->
    [one] Jeden další tu není vidět.
    [few] Další { $count } tu nejsou vidět.
    [many] Dalších { $count } tu není vidět.
   *[other] Dalších { $count } tu není vidět.
  }
many-line = řádek { $line }
many-mend-label = Obsah:
many-mend = Načíst znovu
many-dismiss = Vynechat
trouble-truncated-code = Odkaz nejspíš není celý, { $letters ->
    [one] zbyl z něj jediný znak
    [few] zbyly z něj jen { $letters } znaky
    [many] zbylo z něj jen { $letters } znaku
   *[other] zbylo z něj jen { $letters } znaků
  }. Požádejte o celý odkaz.
trouble-damaged = Kód je poškozený. Požádejte o něj znovu.
trouble-newer = Pochází z novější verze této stránky. Načtěte stránku znovu.
trouble-other-bank = Vznikl s jinými otázkami.
trouble-other-version = Vznikl s otázkami ve verzi { $found }; tato stránka má verzi { $expected }.
trouble-sheet = Odpovědi v něm nepatří k otázkám této stránky ({ $code }).
trouble-nothing-found = Žádný výsledek v něm není.
trouble-no-result = Nejsou v něm odpovědi ani kód.
trouble-not-json = Není to JSON jako ostatní řádky.
trouble-too-many-results = Výsledků je víc než { $most }. Tento řádek a všechny za ním jsou vynechány.
trouble-file-too-large = Soubor má { $megabytes } MB; čte se nejvýš { $most } MB.
trouble-spreadsheet-file = Je to tabulkový soubor. Uložte ho jako CSV a otevřete tady soubor CSV.
trouble-document-file = Je to textový dokument, například z Wordu. Otevřete ho, zkopírujte odkazy nebo kódy a vložte je sem.
trouble-pdf-file = Je to PDF. Otevřete ho, zkopírujte odkazy nebo kódy a vložte je sem.
trouble-image-file = Je to obrázek. Pokud je na něm QR kód, načtěte ho telefonem a vložte sem odkaz.
trouble-archive-file = Je to archiv ZIP. Rozbalte ho a otevřete soubory, které jsou v něm.
trouble-binary-file = Soubor tohoto druhu nelze přečíst. Hodí se text, CSV nebo JSON.
trouble-guessed-encoding = Soubor není v UTF-8. Byl načten jako { $encoding }; písmena s diakritikou mohou být špatně.
many-people = Lidé
many-unnamed = Č. { $number }
many-column-label = Označení
many-column-date = Datum
many-column-path = Směr
many-column-certainty = Jistota
many-column-roles = Nejvhodnější pozice
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
many-note-noPattern = bez jasného obrazu
many-note-summary = bez odpovědí
many-search = Hledat
many-filter-lead = Směr
many-filter-quality = Kvalita odpovědí
many-every = Vše
many-quality-out = S upozorněním
many-quality-ok = Bez upozornění
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
many-clear-question = Ze seznamu zmizí všichni lidé. Vaše poznámky zůstanou. Vyprázdnit?
many-clear-yes = Ano, vyprázdnit

## Více výsledků: skupina

group-heading = Skupina
group-what = { $count ->
    [one] Jeden člověk z přehledu výše; každý výsledek se počítá jednou.
    [few] { $count } lidé z přehledu výše; každý výsledek se počítá jednou.
    [many] { $count } člověka z přehledu výše; každý výsledek se počítá jednou.
   *[other] { $count } lidí z přehledu výše; každý výsledek se počítá jednou.
  }
group-small = Skupiny menší než { $count } jsou skryté, protože by se v nich dali poznat jednotlivci.
group-insist = Přesto zobrazit
group-axis = Průměr: { $mean }, s pravděpodobností 90 % v rozmezí { $range }. Počet lidí, od kterých máme odpovědi: { $people }.
group-axis-alone = Jeden člověk s odpověďmi: { $mean }. Z jednoho člověka rozmezí určit nejde.
group-spread = Rozdíly mezi lidmi (směrodatná odchylka): { $spread }.
group-paths = Směry
group-unclear = Bez jasného směru
group-skills = Dovednosti
group-skills-what = Seřazeno podle podílu lidí pod „dobrou úrovní“: nahoře je to, na co by se mohl nejspíš zaměřit kurz. U každé dovednosti se počítají jen lidé, o kterých je údajů dost.
group-below = Pod „dobrou úrovní“
group-mean = Průměr
group-spread-column = Odchylka
group-people = Lidí

## Více výsledků: export

export-heading = Export
export-what = Soubory obsahují kódy, a s nimi i odpovědi. Zacházejte s nimi jako s jakýmikoli osobními údaji.
export-table = Tabulka (CSV)
export-session = Všechno, k pozdějšímu otevření
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
beside-alike = U žádné dovednosti to není tak, že by jeden měl silnou stránku a jiný co rozvíjet.
beside-table = Srovnání
change-heading = Co se změnilo
change-what = „Zřetelná změna“ by se u lidí, kteří se nezměnili, ukázala nejvýš v 5 případech ze 100 (u dovedností: v kterékoli z nich). „Možná“ je změna, jakou i pouhá náhoda způsobí asi u jedné dovednosti z dvaceti. Tolerance: do ní se u člověka, který se nezměnil, vejde 90 rozdílů ze 100.
change-path-clear = Poloha mezi back office a front office se zřetelně změnila.
change-path-possible = Poloha mezi back office a front office se možná změnila; může to být i náhoda.
change-path-none = Poloha mezi back office a front office se nezměnila víc, než by odpovídalo náhodě.
change-path-unknown = Bez odpovědí z obou výsledků nelze říct, jestli se poloha mezi back office a front office změnila.
change-skills = Zřetelně se změnilo: { $skills }.
change-skills-none = Žádná dovednost se nezměnila víc, než by odpovídalo náhodě.
change-swap = Prohodit dříve a teď
change-column-what = Údaj
change-column-then = Dříve
change-column-now = Teď
change-column-difference = Rozdíl
change-column-margin = Tolerance
change-column-word = Slovem
change-clear = zřetelná změna
change-possible = možná
change-none = beze změny
change-unknown = nelze říct
