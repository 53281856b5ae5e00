## Dvě strany: uvnitř vět i samostatně jako popisky

side-front = Front office
side-front-plain = práce se zákazníky
side-back = Back office
side-back-plain = práce v zázemí firmy
# Třetí směr. Dojde k němu i ten, kdo je jen uprostřed, proto nechválí.
side-cross = Obojí
side-cross-plain = práce se zákazníky i v zázemí firmy

## Výsledek: směr

result-heading = Váš výsledek
progress-result = { $count ->
    [one] Jedna zodpovězená otázka
    [few] { $count } zodpovězené otázky
   *[other] { $count } zodpovězených otázek
  }{ $left ->
    [0] {""}
    [one] , zbývá asi jedna
    [few] , zbývají asi { $left }
   *[other] , zbývá asi { $left }
  }
# „clear“: dost jisté, „leaning“: pravděpodobné, „open“: jen těsně napřed.
path-front-clear = Nejvíc se k vám hodí front office, tedy práce se zákazníky.
path-front-leaning = Podle vašich odpovědí se k vám hodí spíš front office, tedy práce se zákazníky.
path-front-open = Zatím jen o kousek vede front office, tedy práce se zákazníky.
path-back-clear = Nejvíc se k vám hodí back office, tedy práce v zázemí firmy.
path-back-leaning = Podle vašich odpovědí se k vám hodí spíš back office, tedy práce v zázemí firmy.
path-back-open = Zatím jen o kousek vede back office, tedy práce v zázemí firmy.
path-cross-strength-clear = Nejvíc se k vám hodí obojí: práce se zákazníky i v zázemí firmy.
path-cross-strength-leaning = Podle vašich odpovědí se k vám hodí spíš obojí: práce se zákazníky i v zázemí firmy.
path-cross-strength-open = Zatím jen o kousek vede obojí, tedy práce se zákazníky i v zázemí firmy.
path-cross-even-clear = Jste zhruba uprostřed mezi oběma stranami a na obou je co rozvíjet.
path-cross-even-leaning = Zdá se, že jste zhruba uprostřed mezi oběma stranami a na obou je co rozvíjet.
path-cross-even-open = Možná jste zhruba uprostřed mezi oběma stranami a na obou je co rozvíjet, ale může se to ještě změnit.
path-few = Na výsledek je zatím málo odpovědí.
path-noPattern = Vaše odpovědi zatím nedávají jasný obraz.
path-few-why = { $count ->
    [0] Zatím nemáte zodpovězenou žádnou otázku, takže bychom váš směr jen hádali. Stačí odpovědět na pár otázek.
    [one] Zatím máte zodpovězenou jednu otázku. To nestačí, váš směr bychom jen hádali. Stačí pár dalších odpovědí.
    [few] Zatím máte zodpovězené { $count } otázky. To nestačí, váš směr bychom jen hádali. Stačí pár dalších odpovědí.
    [many] Zatím máte zodpovězeno { $count } otázky. To nestačí, váš směr bychom jen hádali. Stačí pár dalších odpovědí.
   *[other] Zatím máte zodpovězeno { $count } otázek. To nestačí, váš směr bychom jen hádali. Stačí pár dalších odpovědí.
  }
path-noPattern-why = To se stává, když je hodně odpovědí stejných nebo když jdou proti sobě. O vašich schopnostech to nic neříká. Až budete mít klidnou chvíli, projděte si odpovědi znovu a změňte, co vám nesedí.
certainty-clear = Je to dost jisté: jiný směr je podle vašich odpovědí málo pravděpodobný.
certainty-clear-cross = Je to dost jisté: podle vašich odpovědí je málo pravděpodobné, že by vám jedna strana sedla o hodně víc než druhá.
certainty-leaning = Je to pravděpodobné, ale ne jisté. Berte to jako první vodítko.
certainty-open = Jisté to není. Rozdíly mezi směry jsou malé, proto se níže podívejte na pozice z obou stran.
certainty-more = S dalšími odpověďmi může být výsledek jistější.

## Výsledek: odkazy na jednotlivé části

jump-label = Na této stránce
jump-why = Důvody
jump-skills = Dovednosti
jump-jobs = Pozice
jump-answers = Vaše odpovědi
jump-keep = Uložit nebo sdílet

## Výsledek: tři pravděpodobnosti

probability-heading = Jak pravděpodobné jsou jednotlivé směry
probability-picture = Křivka ukazuje, kde mezi oběma stranami nejspíš jste: čím je v některém místě vyšší, tím je to pravděpodobnější. Každá její část patří k jednomu směru.
probability-too-little = Zatím není z čeho vycházet, takže tato čísla o vás říkají jen málo.

## Výsledek: důvody

reasons-heading = Proč tento směr
reasons-front = Co mluví pro práci se zákazníky
reasons-back = Co mluví pro práci v zázemí firmy
reasons-order = Nejsilnější důvody jsou nahoře.
reasons-none = Nemluví pro ni žádná odpověď.
reasons-answer = Vaše odpověď: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Přeskočeno
reasons-rest-front = Všechny ostatní odpovědi dohromady mluví pro práci se zákazníky.
reasons-rest-back = Všechny ostatní odpovědi dohromady mluví pro práci v zázemí firmy.

## Výsledek: co jednotlivé směry obnášejí

about-heading = Co tento směr obnáší
about-front-work = Pracujete přímo se zákazníky a klienty: u pultu, ve vstupní hale nebo na cestách. Vítáte je, odpovídáte na dotazy, přijímáte objednávky a staráte se o dobré vztahy. V inzerátech se tomu říká práce s klienty nebo kontakt se zákazníky. Díky této práci jsou zákazníci spokojení a dobře se prodává.
about-front-hard = Pracovní doba může být dlouhá a někteří zákazníci jsou nároční.
about-front-start = Většina lidí začíná na nižší pozici, často se středoškolským vzděláním, a časem postupuje výš.
about-back-work = Držíte firmu v chodu, často v klasické a klidnější kanceláři. Může to být účetnictví, smlouvy, mzdy, data, počítače nebo vyřizování objednávek. Díky této práci všechno běží hladce a firma se dobře rozhoduje.
about-back-hard = Se zákazníky se setkáváte málo a část práce se opakuje.
about-back-start = Většina lidí začíná na nižší pozici, někde je potřeba vysoká škola. Časem poznáte svůj obor do hloubky a máte hodně možností, jak postoupit do vedení.
about-cross-work = Znáte obě strany tak dobře, že můžete zaskočit: zastoupit někoho v době oběda nebo při nemoci, předat objednávku, vyřídit se zákazníkem dokumenty. Díky vám na sebe práce navazuje a zákazník nečeká.
about-cross-hard = Často přecházíte od lidí k dokumentům a zpátky a musíte stíhat obojí.
about-cross-start = Nejvíc o takové lidi stojí malé firmy. Začněte na jedné straně a požádejte, ať vás zaučí i na druhé.
about-everyone = Jedna strana se bez druhé neobejde. Důležitý je každý člověk ve firmě, ať ho zákazníci vidí, nebo ne, a v malé firmě to platí nejvíc.
about-sides = Front office a back office mohou být dvě části budovy, nebo jen dva druhy práce. Administrativa patří k oběma.
about-pay = Podle údajů ze Spojených států je práce v zázemí firmy celkově lépe placená než práce se zákazníky. Hodně ale záleží na pozici: vedoucí obchodního oddělení například vydělá víc než účetní. Podívejte se proto i na jednotlivé pozice.

## Výsledek: co dál

next-heading = Co můžete udělat teď
next-front = Vyberte si jednu pozici a hledejte volné místo ve svém okolí. V motivačním dopise popište, jak se vám podařilo pomoct nespokojenému člověku.
next-back = Vyberte si jednu pozici a hledejte volné místo ve svém okolí. V motivačním dopise popište, co se vám podařilo dát do pořádku a co se tím zlepšilo.
next-cross = Vyberte si z každé strany jednu pozici. V motivačním dopise popište situaci, kdy bylo potřeba za někoho zaskočit, a jak se vám to podařilo.
next-build = Vyberte si jednu dovednost, u které je co rozvíjet, a najděte si tento týden malou příležitost ji procvičit.
next-share = Promluvte si o tom s někým, kdo vás zná z práce. Může vidět věci, které test nezachytí.

## Výsledek: vlídné poznámky k odpovědím

quality-heading = Pár slov k vašim odpovědím
quality-inconsistent = Některé vaše odpovědi ukazují různými směry. To se stává, jen je pak výsledek méně jistý.
quality-straightLining = U mnoha otázek máte stejnou odpověď. Pokud to bylo únavou, projděte si je znovu jiný den.
quality-style = S tvrzeními většinou souhlasíte, nebo naopak nesouhlasíte, ať říkají cokoli. Počítáme s tím, takže to váš směr nemění.
quality-wide = Často volíte krajní odpovědi. To je naprosto v pořádku, jen se z nich hůř pozná, kde přesně jste. Proto ukazujeme širší rozmezí.
quality-few = Zatím je odpovědí jen pár, proto berte všechno níže jako první náčrt.

## Výsledek: dovednosti

skills-heading = Vaše dovednosti
skills-picture = Tečka je náš nejlepší odhad. Pruh ukazuje, kde nejspíš jste: čím je delší, tím méně toho víme. Čára uprostřed je průměr, jaký čekáme u lidí obecně.
skills-side-front = Pro práci se zákazníky
skills-side-back = Pro práci v zázemí firmy
skills-side-both = Pro obojí
band-strong = silná stránka
band-solid = dobrá úroveň
band-developing = je co rozvíjet
band-unknown = zatím nevíme
skills-less = méně
skills-more = více
skills-table = Totéž v tabulce
skills-table-skill = Dovednost
skills-table-words = Slovy
skills-table-estimate = Odhad
skills-table-range = Pravděpodobné rozmezí
skills-table-note = 0 je průměr, jaký čekáme u lidí obecně; většina lidí je mezi −1 a 1. Vaše skutečná úroveň leží v pravděpodobném rozmezí asi v 9 případech z 10.
skills-range = { $low } až { $high }
skills-guide = Název každé dovednosti otevře na nové kartě její stránku v průvodci.

## Výsledek: pozice

roles-heading = Pozice, které se k vám hodí
roles-what = Pořadí ukazuje, jak dobře se jednotlivé pozice hodí k vašim odpovědím. Splněné požadavky říkají něco jiného: kolik z toho, co pozice vyžaduje, už nejspíš splňujete.
roles-too-little = Na to, abychom pozice seřadili přímo pro vás, je zatím málo odpovědí. Toto je jen první pohled.
role-place = { $place }. místo
role-place-shared = Dělí se o { $place }. místo
roles-shared = { $count ->
    [one] Jedna pozice je před ostatními.
    [few] O první místo se dělí { $count } pozice: podle vašich odpovědí mezi nimi není rozdíl.
    [many] O první místo se dělí { $count } pozice: podle vašich odpovědí mezi nimi není rozdíl.
   *[other] O první místo se dělí { $count } pozic: podle vašich odpovědí mezi nimi není rozdíl.
  }
fit-great = Skvěle se hodí
fit-good = Dobře se hodí
fit-fair = Docela se hodí
fit-low = Málo se hodí
side-mixed = Obojí: z každé strany něco
role-education = Obvyklé vzdělání
role-pay = Mzda
role-origin = Spojené státy, 2024
pay-lower = dolní třetina kancelářských pozic
pay-middle = prostřední třetina kancelářských pozic
pay-upper = horní třetina kancelářských pozic
education-none = vzdělání není podmínkou. V Česku také často stačí základní škola.
education-secondary = ukončená střední škola (high school). V Česku obvykle maturita, u některých pozic výuční list.
education-some-college = několik kurzů na vysoké škole. V Česku obvykle střední škola s maturitou.
education-certificate = odborný kurz s osvědčením po střední škole. V Česku obvykle maturita v oboru, nebo maturita a kurz.
education-associate = dvouleté studium po střední škole (college). V Česku obvykle maturita nebo vyšší odborná škola.
education-bachelor = vysoká škola, aspoň bakalářské studium. V Česku často také, u řady pozic stačí maturita a praxe.
education-master = vysoká škola, magisterské studium. V Česku také.
education-doctorate = doktorské studium, v právu a medicíně profesní (J.D., M.D.). V Česku vysoká škola, aspoň magisterské studium.
role-readiness = Splněné požadavky: { $percent }
readiness-most = Většinu požadavků už nejspíš splňujete.
readiness-much = Hodně požadavků už nejspíš splňujete, něco ještě zbývá.
readiness-some = Část požadavků už nejspíš splňujete, hodně toho ještě zbývá.
readiness-little = Většinu se teprve naučíte. Každý někde začíná.
role-for = Co mluví pro ni
role-against = Co mluví proti ní
role-reason = Mluví pro: „{ $question }“ ({ $answer })
# Názvy zůstávají v angličtině.
credit = Údaje o povoláních pocházejí z databází O*NET 30.1, 30.0, 29.3 a 29.2, které vydává U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Jsou použity pod licencí CC BY 4.0 a upraveny. USDOL/ETA tyto úpravy neschválil, nedoporučil ani neověřil. O*NET je ochranná známka USDOL/ETA. Mzdy: BLS, Occupational Employment and Wage Statistics, květen 2024.
honest = Tento test je nový. Jeho čísla vycházejí z modelu, zatím ne z odpovědí tisíců lidí. Výsledek proto berte jako podnět k přemýšlení, ne jako konečný verdikt.

## Výsledek: uložit a sdílet

keep-heading = Uložit nebo sdílet výsledek
keep-heading-alone = Uložit výsledek
keep-nothing-sent = Výsledek je přímo v odkazu. Nikam se nic neposílá, dokud odkaz někomu nedáte.
keep-holds = Co odkaz obsahuje
keep-summary = Jen výsledek
keep-answers = I s mými odpověďmi
keep-summary-shows = Každý, kdo má tento odkaz, uvidí váš směr a jak moc je jistý, pravděpodobnost všech tří směrů v procentech, pár slov ke každé dovednosti a pět pozic, které se k vám hodí nejvíc. Žádnou z vašich odpovědí neuvidí.
keep-answers-shows = Každý, kdo má tento odkaz, uvidí celý váš výsledek, všechny vaše odpovědi i to, které otázky jsou přeskočené.
keep-link = Odkaz
keep-copy = Zkopírovat odkaz
keep-copied = Odkaz je zkopírovaný.
keep-marked = Odkaz je označený. Teď ho můžete zkopírovat.
keep-share = Sdílet…
keep-share-title = Můj výsledek v testu Whichdesk
keep-share-text = Front office, back office, nebo obojí? Tady je můj výsledek.
keep-code = Zobrazit odkaz jako QR kód
keep-code-picture = QR kód odkazu
keep-file = Stáhnout jako soubor
keep-file-holds = Soubor (JSON) obsahuje všechny vaše odpovědi, celý výsledek a datum. Zůstane u vás.
keep-print = Vytisknout nebo uložit jako PDF
keep-print-holds = Jedna nebo dvě stránky s vaším směrem, dovednostmi a pěti nejvhodnějšími pozicemi.

## Tištěný list

printout-made = Datum: { $date }
printout-bank = Otázky: { $bank }, verze { $version }
printout-jobs = Nejvhodnější pozice ze seznamu
printout-link = Jak výsledek znovu otevřít
printout-link-summary = Odkaz otevře výsledek bez odpovědí. Přečíst si ho může každý, kdo odkaz má.
printout-link-answers = Odkaz otevře výsledek se všemi odpověďmi. Přečíst si ho může každý, kdo odkaz má.

## Výsledek: odpovědi a co s nimi

answers-show = { $count ->
    [one] Zobrazit svou odpověď
    [few] Zobrazit své { $count } odpovědi
    [many] Zobrazit { $count } odpovědi
   *[other] Zobrazit svých { $count } odpovědí
  }
answers-change = Změnit
answers-right = To je správně.
answers-solution = Správná odpověď: { $answer }
result-go-on = Odpovídat dál
result-review = Projít si odpovědi
result-restart = Začít znovu

## Výsledek: jedna pozice

role-listed-front = Často se řadí k front office, tedy k práci se zákazníky.
role-listed-back = Často se řadí k back office, tedy k práci v zázemí firmy.
role-nearer-front = Podle údajů o jednotlivých pozicích má ale blíž k práci se zákazníky.
role-nearer-back = Podle údajů o jednotlivých pozicích má ale blíž k práci v zázemí firmy.
role-nearer-mixed = Podle údajů o jednotlivých pozicích je ale někde uprostřed.
role-learn = Co dál rozvíjet
role-more = Víc o této pozici
role-day = Jeden pracovní den
role-surroundings = Kde se pracuje
role-good = Co je na tom dobré
role-hard = Co je na tom těžké
role-progress = Kam to může vést
role-cross = Když znáte i druhou stranu
role-vacancies = Volná místa
role-basis = Z čeho toto porovnání vychází
role-basis-like = Jak moc záleží na jednotlivých dovednostech u pozice „{ $source }“ z obecného seznamu.
role-basis-occupation = Zveřejněné údaje o profesi O*NET { $source }.
role-basis-needs = Dovednosti, které pro tuto pozici uvedl zaměstnavatel.
role-basis-adjusted = Některé z nich zaměstnavatel upravil.
role-occupations = Zařazení v klasifikacích
jobs-elsewhere = Tyto pozice jsou popsané v jiném jazyce: { $language }.
role-new-tab = Otevře se na nové kartě.
role-search = Co hledat v inzerátech
role-copy = Zkopírovat slova
role-copied = Zkopírováno.
role-copy-failed = Kopírování tady nefunguje. Slova můžete označit a zkopírovat ručně.
role-answers = Co o ní říkají vaše odpovědi
role-hide = To není pro mě
role-guide = Tato pozice v průvodci

## Výsledek: seznam pozic

roles-heading-near = Pozice, které k vám mají nejblíž
roles-near = Žádná pozice ze seznamu se zatím k vašim odpovědím dobře nehodí. Tyto k nim mají nejblíž.
roles-heading-first = První pohled na pozice
jobs-all = Všechny pozice
jobs-search = Hledat pozici
jobs-order = Řazení
jobs-fit = Nejvhodnější první
jobs-readiness = Nejvíc splněných požadavků
jobs-name = Podle názvu
jobs-side = Druh práce
jobs-sides = Vše
jobs-front = Se zákazníky
jobs-mixed = Obojí
jobs-back = V zázemí firmy
jobs-found = { $count ->
    [0] Nezobrazuje se žádná pozice.
    [one] Zobrazuje se jedna pozice.
    [few] Zobrazují se { $count } pozice.
    [many] Zobrazuje se { $count } pozice.
   *[other] Zobrazuje se { $count } pozic.
  }
jobs-gone = Pozice „{ $title }“ je skrytá. Najdete ji níže v části „Skryté pozice“.
jobs-returned = Pozice „{ $title }“ je znovu v seznamu.
jobs-aside = Skryté pozice ({ $count })
jobs-again = Znovu zobrazit

## Výsledek: víc pozic na prvním místě

roles-shared-more = { $count ->
    [few] První { $count } z nich jsou nahoře
   *[other] Prvních { $count } z nich je nahoře
  }, v tomto seznamu jsou všechny.
tie-offer = { $count ->
    [one] Ještě jedna otázka možná ukáže, která z nich se k vám hodí nejvíc.
   *[other] Ještě dvě otázky možná ukážou, která z nich se k vám hodí nejvíc.
  }
tie-ask = { $count ->
    [one] Odpovědět ještě na jednu otázku
   *[other] Odpovědět ještě na dvě otázky
  }

## Výsledek: co by změnila jiná odpověď

whatif-heading = Co by změnila jiná odpověď
whatif-what = Váš směr by změnila kterákoli z těchto odpovědí, stačila by jediná. Nejmenší změny jsou nahoře.
whatif-none = Kdyby jedna vaše odpověď byla jiná, váš směr by to nezměnilo.
whatif-front = S odpovědí „{ $other }“ místo „{ $answer }“ by vedla práce se zákazníky.
whatif-back = S odpovědí „{ $other }“ místo „{ $answer }“ by vedla práce v zázemí firmy.
whatif-crossTrained = S odpovědí „{ $other }“ místo „{ $answer }“ by výsledek byl uprostřed mezi oběma stranami.
whatif-tooLittle = S odpovědí „{ $other }“ místo „{ $answer }“ by vaše odpovědi nedávaly jasný obraz.

## Výsledek: co dělá každá odpověď

effect-what = Pruh u odpovědi ukazuje, kam odpověď posouvá váš směr: doleva k práci se zákazníky, doprava k práci v zázemí firmy. Čím je pruh delší, tím větší má odpověď váhu.
effect-front-strong = Silně mluví pro práci se zákazníky
effect-front-some = Mluví pro práci se zákazníky
effect-front-slight = Mírně mluví pro práci se zákazníky
effect-back-strong = Silně mluví pro práci v zázemí firmy
effect-back-some = Mluví pro práci v zázemí firmy
effect-back-slight = Mírně mluví pro práci v zázemí firmy
effect-none = Váš směr téměř nemění

## Výsledek: ten, který někdo sdílel

shared-heading = Sdílený výsledek
shared-note = Tento výsledek s vámi někdo sdílí. „Vy“ a „vaše“ tu znamená toho, kdo odpovídal. Vaše vlastní odpovědi v tomto zařízení zůstávají beze změny.
shared-recomputed = Odkaz vznikl s jiným seznamem pozic, proto jsou pozice znovu seřazené podle zdejšího seznamu.
shared-roles = Nejvhodnější pozice ze seznamu
shared-other-roles = Tento výsledek vznikl s jiným seznamem pozic, proto je tu nejde ukázat. Požádejte o odkaz, který obsahuje i odpovědi.
shared-broken = Tento odkaz nejde otevřít
shared-damaged = Je poškozený nebo neúplný. Požádejte o něj znovu, nebo zkopírujte celý odkaz.
shared-cut = Chybí mu konec: některé aplikace na zprávy a e-maily dlouhé odkazy zkracují. Požádejte o něj znovu jako o QR kód nebo soubor, nebo zkopírujte celý odkaz.
shared-other-bank = Patří k jiným otázkám. Otevřete ho na stránce, kde vznikl.
shared-other-version = Vznikl s verzí otázek { $version }, která tu není uložená.
shared-newer = Vznikl v novější verzi této stránky. Načtěte stránku znovu a pak odkaz otevřete ještě jednou.
shared-untouched = Vaše vlastní odpovědi v tomto zařízení zůstávají beze změny.
shared-take = Udělat si test
shared-own = Přejít k mému testu
