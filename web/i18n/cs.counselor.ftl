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

## Číst jeden: o čem mluvit

one-talk = O čem mluvit
one-surprises = Silné shody na druhé straně
one-surprises-why = Tyto pozice se k odpovědím dobře hodí, i když jsou daleko od směru, který vede. Stojí za to o nich mluvit.
one-copy-prompts = Zkopírovat tyto otázky
prompt-rating = „{ $question }“ – zvolená odpověď je „{ $answer }“. Povězte mi o situaci, kdy to tak bylo.
prompt-rating-mid = „{ $question }“ – zvolená odpověď je „{ $answer }“. Na čem to záleží?
prompt-rating-no = „{ $question }“ – zvolená odpověď je „{ $answer }“. Povězte mi, podle čeho to poznáváte.
prompt-preference = „{ $question }“ – zvolená odpověď je „{ $answer }“. V čem je pro vás ten rozdíl?
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

## Nápověda

help-heading = Odborné pojmy
help-never-heading = Kdy výsledek nepoužívat
help-never = Nikdy podle výsledku nevybírejte mezi uchazeči, nesestavujte pořadí lidí a nerozhodujte o dávkách, známkách ani o práci. Lidé tu popisují sami sebe; kdo má co získat, popíše se jinak, a pro taková rozhodnutí čísla nejsou ověřena.
help-never-also = Nepoužívejte ho ani u lidí, kteří odpovídali pod tlakem nebo pro které bylo čtení otázek obtížné.
help-words-heading = Co které číslo znamená
help-path = Směr
help-path-is = Nejpravděpodobnější ze tří: práce se zákazníky (front office), práce v zázemí firmy (back office), nebo kombinace obojího; u každého je pravděpodobnost.
help-path-not = Není to verdikt ani míra schopností. I kdo tíhne k front office, může být dobrý v back office.
help-certainty = Jistota
help-certainty-is = O kolik směr v čele vede. „Dost jisté“: jeho pravděpodobnost je nejméně 90 % (u kombinace obojího: výrazný příklon k jedné straně je takto nepravděpodobný). „Pravděpodobné“: nejméně 50 %. „Jisté to není“: méně.
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
