## Výsledek: cesta

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
path-front-clear = Vaše cesta je front office: práce se zákazníky.
path-front-leaning = Vaše odpovědi ukazují spíš na front office, tedy na práci se zákazníky.
path-front-open = Těsně vede front office, tedy práce se zákazníky, ale ještě není rozhodnuto.
path-back-clear = Vaše cesta je back office: práce v zázemí firmy.
path-back-leaning = Vaše odpovědi ukazují spíš na back office, tedy na práci v zázemí firmy.
path-back-open = Těsně vede back office, tedy práce v zázemí firmy, ale ještě není rozhodnuto.
path-cross-strength-clear = Vaše cesta je všestrannost: zvládnete práci se zákazníky i v zázemí firmy.
path-cross-strength-leaning = Vaše odpovědi ukazují spíš na všestrannost, tedy na práci se zákazníky i v zázemí firmy.
path-cross-strength-open = Těsně vede všestrannost, tedy práce se zákazníky i v zázemí firmy, ale ještě není rozhodnuto.
path-cross-even-clear = Jste zhruba uprostřed mezi oběma stranami a na obou je ještě co rozvíjet.
path-cross-even-leaning = Zdá se, že jste zhruba uprostřed mezi oběma stranami a na obou je ještě co rozvíjet.
path-cross-even-open = Možná jste zhruba uprostřed mezi oběma stranami a na obou je co rozvíjet, ale ještě není rozhodnuto.
path-few = Na výsledek je zatím příliš málo odpovědí.
path-noPattern = Vaše odpovědi zatím nedávají jasný obraz.
path-few-why = { $count ->
    [0] Zatím nemáte zodpovězenou žádnou otázku, takže bychom cestu jen hádali.
    [one] Zatím máte zodpovězenou jednu otázku. To nestačí, cestu bychom jen hádali.
    [few] Zatím máte zodpovězené { $count } otázky. To nestačí, cestu bychom jen hádali.
    [many] Zatím máte zodpovězeno { $count } otázky. To nestačí, cestu bychom jen hádali.
   *[other] Zatím máte zodpovězeno { $count } otázek. To nestačí, cestu bychom jen hádali.
  } Pomůže odpovědět ještě na pár otázek.
path-noPattern-why = To se stává, když je u mnoha otázek vybraná možnost na stejném místě nebo když jdou odpovědi proti sobě. O vašich schopnostech to nic neříká. Až budete mít klidnou chvíli, projděte si odpovědi ještě jednou a změňte, co vám nesedí.
certainty-clear = Je to dost jisté: podle vašich odpovědí je jiná cesta málo pravděpodobná.
certainty-clear-cross = Je to dost jisté: podle vašich odpovědí je výrazný příklon k jedné straně málo pravděpodobný.
certainty-leaning = Je to pravděpodobné, ale ne jisté. Berte to jako dobrý první směr.
certainty-open = Jisté to není. Cesty jsou blízko u sebe, a tak se níže podívejte na povolání z obou stran.
certainty-more = S dalšími odpověďmi může být výsledek jistější.

## Výsledek: cesta k jednotlivým částem

jump-label = Na této stránce
jump-why = Důvody
jump-skills = Dovednosti
jump-jobs = Povolání
jump-answers = Vaše odpovědi
jump-keep = Uložit nebo sdílet

## Výsledek: tři pravděpodobnosti

probability-heading = Jak pravděpodobné jsou jednotlivé cesty
probability-picture = Kopec ukazuje, kde mezi oběma stranami můžete být: čím je vyšší, tím je to pravděpodobnější. Každá jeho část patří k jedné cestě.
probability-too-little = Zatím tato čísla říkají víc o tom, jak málo toho víme, než o vás.

## Výsledek: důvody

reasons-heading = Proč právě tato cesta
reasons-front = Co mluví pro práci se zákazníky
reasons-back = Co mluví pro práci v zázemí firmy
reasons-order = Nejsilnější důvody jsou nahoře.
reasons-none = Nic z vašich odpovědí.
reasons-answer = Vaše odpověď: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Přeskočeno
reasons-rest-front = Všechny vaše ostatní odpovědi dohromady mluví pro práci se zákazníky.
reasons-rest-back = Všechny vaše ostatní odpovědi dohromady mluví pro práci v zázemí firmy.

## Výsledek: jaké jednotlivé cesty jsou

about-heading = Jaká je tato cesta
about-front-work = Jde o přímý kontakt se zákazníky a klienty u přepážky, ve vstupní hale nebo na cestách: vítáte je, odpovídáte jim, přijímáte objednávky a pečujete o dobré vztahy. Právě tady začíná spokojenost zákazníků a dobrý prodej.
about-front-hard = Dny mohou být dlouhé a někteří zákazníci jsou nároční.
about-front-start = Většina lidí začíná na základní pozici, často se středoškolským vzděláním, a časem postupuje výš.
about-back-work = Jde o práci, která drží firmu v chodu, často v klidnější kanceláři: účetnictví, smlouvy, mzdy, data, počítače, vyřizování objednávek. Právě tady začíná hladký provoz a dobré rozhodování.
about-back-hard = Kontaktu se zákazníky je málo a část práce se opakuje.
about-back-start = Většina lidí začíná na základní pozici. U některých povolání je potřeba bakalářský titul. Cest do vedení je mnoho a časem získáte specializaci.
about-cross-work = Jde o to znát obě strany tak dobře, že můžete zaskočit: zastoupit někoho v době oběda nebo při nemoci, předat objednávku, dokončit papíry pro zákazníka. Díky vám se práce nezastaví.
about-cross-hard = Často přecházíte mezi lidmi a papíry a musíte stíhat obojí.
about-cross-start = Nejvíc o to stojí malé firmy. Začněte na jedné straně a požádejte, ať vás zaučí i na druhé.
about-everyone = Jedna strana potřebuje druhou. Důležitý je každý člověk ve firmě, ať je vidět, nebo ne, a v malé firmě to platí nejvíc.
about-sides = Front office a back office mohou být dvě části budovy, nebo jen dva druhy práce. Administrativa patří k oběma.
about-pay = V kancelářích ve Spojených státech je práce v zázemí firmy celkově lépe placená než práce se zákazníky. Jednotlivá povolání se ale hodně liší: například vedoucí obchodního oddělení vydělává víc než účetní. Proto se dívejte i na konkrétní povolání.

## Výsledek: co dál

next-heading = Co můžete udělat teď
next-front = Vyberte si níže jedno povolání a hledejte volné místo ve svém okolí. V motivačním dopise popište chvíli, kdy se vám podařilo pomoct nespokojenému člověku.
next-back = Vyberte si níže jedno povolání a hledejte volné místo ve svém okolí. V motivačním dopise popište jednu věc, kterou se vám podařilo dát do pořádku, a co se tím změnilo.
next-cross = Vyberte si níže z každé strany jedno povolání. V motivačním dopise popište chvíli, kdy se vám podařilo za někoho zaskočit.
next-build = Vyberte si níže jednu dovednost, která ještě roste, a najděte si tento týden malou příležitost ji procvičit.
next-share = Promluvte si o tom s někým, kdo vás zná z práce. Může vidět věci, které kvíz nevidí.

## Výsledek: vlídné poznámky k odpovědím

quality-heading = Pár slov k vašim odpovědím
quality-inconsistent = Některé vaše odpovědi ukazují různými směry. To je lidské, ale výsledek je pak méně jistý.
quality-straightLining = U mnoha otázek máte stejnou odpověď. Pokud to bylo únavou, projděte si odpovědi znovu jiný den.
quality-style = Máte sklon souhlasit nebo nesouhlasit bez ohledu na to, co tvrzení říká. Počítáme s tím, takže to vaši cestu nemění.
quality-wide = Rádi odpovídáte jasně, blízko krajům stupnice. To je naprosto v pořádku; jen vám ukazujeme širší rozpětí, protože takové odpovědi říkají o přesném místě o něco méně.
quality-few = Zatím je odpovědí jen pár, proto berte všechno níže jako první náčrt.

## Výsledek: dovednosti

skills-heading = Vaše dovednosti
skills-picture = Tečka je náš nejlepší odhad. Pruh ukazuje, kde nejspíš jste: čím je delší, tím méně toho víme. Čára uprostřed je to, co čekáme u lidí obecně.
skills-side-front = Se zákazníky
skills-side-back = V zázemí firmy
skills-side-both = Na obou stranách
band-strong = silná stránka
band-solid = dobrá úroveň
band-developing = ještě roste
band-unknown = zatím nevíme
skills-less = méně
skills-more = více
skills-table = Totéž v tabulce
skills-table-skill = Dovednost
skills-table-words = Slovy
skills-table-estimate = Odhad
skills-table-range = Pravděpodobné rozmezí
skills-table-note = 0 je to, co čekáme u lidí obecně; většina lidí je mezi −1 a 1. Skutečná hodnota leží v pravděpodobném rozmezí asi v 9 případech z 10.
skills-range = { $low } až { $high }

## Výsledek: povolání

roles-heading = Povolání, která se k vám hodí
roles-what = Pořadí ukazuje, jak dobře se jednotlivá povolání hodí k vašim odpovědím. Připravenost je něco jiného: říká, kolik z toho, co povolání vyžaduje, už nejspíš máte.
roles-too-little = Na to, abychom povolání seřadili právě pro vás, víme zatím příliš málo. Toto je jen první pohled.
role-place = { $place }. místo
role-place-shared = Dělené { $place }. místo
roles-shared = { $count ->
    [one] Jedno povolání je před ostatními.
    [few] O první místo se dělí { $count } povolání: podle vašich odpovědí mezi nimi není rozdíl.
    [many] O první místo se dělí { $count } povolání: podle vašich odpovědí mezi nimi není rozdíl.
   *[other] O první místo se dělí { $count } povolání: podle vašich odpovědí mezi nimi není rozdíl.
  }
fit-great = Skvěle se hodí
fit-good = Dobře se hodí
fit-fair = Docela se hodí
fit-low = Málo se hodí
side-mixed = Obojí: něco z každé strany
role-education = Obvyklé vzdělání
role-pay = Mzda
role-origin = Spojené státy, 2024
pay-lower = spodní třetina kancelářských povolání
pay-middle = prostřední třetina kancelářských povolání
pay-upper = horní třetina kancelářských povolání
education-none = vzdělání není podmínkou
education-secondary = střední škola (high school). V Česku obvykle středoškolské vzdělání s maturitou.
education-some-college = jednotlivé vysokoškolské kurzy. V Česku obvykle středoškolské vzdělání s maturitou.
education-certificate = odborné osvědčení po střední škole. V Česku obvykle středoškolské nebo vyšší odborné.
education-associate = dvouleté studium po střední škole. V Česku obvykle vyšší odborné.
education-bachelor = vysokoškolské (bakalářské). V Česku vysokoškolské, často stačí maturita a praxe.
education-master = vysokoškolské (magisterské), stejně jako v Česku
education-doctorate = doktorské nebo profesní. V Česku obvykle vysokoškolské magisterské.
role-readiness = Připravenost: { $percent }
readiness-most = Většinu z toho, co je potřeba, už nejspíš máte.
readiness-much = Hodně toho už nejspíš máte, něco ještě zbývá získat.
readiness-some = Něco už máte, velkou část ještě zbývá získat.
readiness-little = Většinu ještě zbývá získat. Každý někde začíná.
role-for = Co mluví pro
role-against = Co mluví proti
# Názvy zůstávají v angličtině.
credit = Údaje o povoláních pocházejí z databází O*NET 30.1, 30.0, 29.3 a 29.2, které vydává U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Jsou použity pod licencí CC BY 4.0 a upraveny. USDOL/ETA tyto úpravy neschválil, nedoporučil ani neověřil. O*NET je ochranná známka USDOL/ETA. Mzdy: BLS, Occupational Employment and Wage Statistics, květen 2024.
honest = Tento kvíz je nový. Jeho čísla vycházejí z modelu, a ještě ne z odpovědí tisíců lidí. Berte proto výsledek jako začátek rozhovoru, ne jako konečný verdikt.

## Výsledek: uložit a sdílet

keep-heading = Uložte si výsledek nebo ho sdílejte
keep-heading-alone = Uložte si výsledek
keep-nothing-sent = Výsledek je přímo v odkazu. Nic se nikam neposílá, dokud odkaz někomu nepředáte.
keep-holds = Co odkaz obsahuje
keep-summary = Jen výsledek
keep-answers = I s mými odpověďmi
keep-summary-shows = Kdo tento odkaz otevře, uvidí vaši cestu a to, jak je jistá, tři pravděpodobnosti v celých procentech, pár slov ke každé dovednosti a prvních pět povolání. Žádnou z vašich odpovědí neuvidí. Přečíst si to může každý, kdo odkaz má.
keep-answers-shows = Kdo tento odkaz otevře, uvidí celý váš výsledek, každou vaši odpověď i to, které otázky jsou přeskočené. Přečíst si to může každý, kdo odkaz má.
keep-link = Odkaz
keep-copy = Zkopírovat odkaz
keep-copied = Odkaz je zkopírovaný.
keep-marked = Odkaz je označený. Teď ho můžete zkopírovat.
keep-share = Sdílet…
keep-share-title = Můj výsledek v kvízu Whichdesk
keep-share-text = Front office, back office, nebo obojí? Tady je můj výsledek.
keep-code = Zobrazit odkaz jako QR kód
keep-code-picture = QR kód odkazu
keep-file = Stáhnout jako soubor
keep-file-holds = Soubor (JSON) obsahuje všechny vaše odpovědi, celý výsledek a datum. Zůstane u vás.
keep-print = Vytisknout nebo uložit jako PDF
keep-print-holds = Jedna nebo dvě stránky s vaší cestou, dovednostmi a prvními pěti povoláními.

## Tištěný list

sheet-made = Datum: { $date }
sheet-bank = Otázky: { $bank }, verze { $version }
sheet-jobs = Povolání na prvních místech
sheet-link = Jak tento výsledek znovu otevřít
sheet-link-summary = Odkaz otevře výsledek bez odpovědí. Přečíst si ho může každý, kdo odkaz má.
sheet-link-answers = Odkaz otevře výsledek se všemi odpověďmi. Přečíst si ho může každý, kdo odkaz má.

## Výsledek: odpovědi a co s nimi

answers-heading = Vaše odpovědi
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

## Výsledek: jedno povolání

role-listed-front = Často se řadí k front office.
role-listed-back = Často se řadí k back office.
role-nearer-front = Podle čísel má ale blíž k práci se zákazníky.
role-nearer-back = Podle čísel má ale blíž k práci v zázemí firmy.
role-nearer-mixed = Podle čísel má ale něco z každé strany.
role-learn = Co se učit dál
role-more = Víc o tomto povolání
role-day = Jeden den v práci
role-surroundings = Kde se pracuje
role-good = Co je na tom dobré
role-hard = Co je na tom těžké
role-progress = Kam to může vést
role-cross = Z druhé strany
role-search = Slova pro hledání volných míst
role-copy = Zkopírovat slova
role-copied = Zkopírováno.
role-copy-failed = Kopírování tady nefunguje. Slova můžete označit a zkopírovat ručně.
role-answers = Co o něm říkají vaše odpovědi
role-hide = To není pro mě

## Výsledek: seznam povolání

roles-heading-near = Povolání, která k vám mají nejblíž
roles-near = Žádné povolání ze seznamu se zatím k vašim odpovědím dobře nehodí. Tato k nim mají nejblíž.
roles-heading-first = První pohled na povolání
jobs-all = Všechna povolání
jobs-search = Hledat povolání
jobs-order = Pořadí
jobs-fit = Nejdřív nejvhodnější
jobs-readiness = Nejdřív největší připravenost
jobs-name = Podle názvu
jobs-side = Strana
jobs-sides = Všechny strany
jobs-front = Se zákazníky
jobs-mixed = Obojí
jobs-back = V zázemí firmy
jobs-found = { $count ->
    [0] Nezobrazuje se žádné povolání.
    [one] Zobrazuje se jedno povolání.
    [few] Zobrazují se { $count } povolání.
    [many] Zobrazuje se { $count } povolání.
   *[other] Zobrazuje se { $count } povolání.
  }
jobs-gone = Povolání „{ $title }“ je skryté. Najdete ho níže pod „Skrytá povolání“.
jobs-returned = Povolání „{ $title }“ je znovu v seznamu.
jobs-aside = Skrytá povolání ({ $count })
jobs-again = Znovu zobrazit

## Výsledek: více povolání na prvním místě

roles-shared-more = { $count ->
    [few] První { $count } z nich jsou tady
   *[other] Prvních { $count } z nich je tady
  }, v seznamu níže jsou všechna.
tie-offer = { $count ->
    [one] Ještě jedna otázka by mohla ukázat rozdíl mezi prvními povoláními.
   *[other] Ještě dvě otázky by mohly ukázat rozdíl mezi prvními povoláními.
  }
tie-ask = { $count ->
    [one] Odpovědět ještě na jednu otázku
   *[other] Odpovědět ještě na dvě otázky
  }

## Výsledek: co by změnila jiná odpověď

whatif-heading = Kdyby vaše odpověď byla jiná
whatif-what = Každá z těchto změn by sama o sobě změnila vaši cestu. Nejmenší jsou nahoře.
whatif-none = Kdyby se změnila jen jedna odpověď, vaše cesta by zůstala stejná.
whatif-front = S odpovědí „{ $other }“ místo „{ $answer }“ by vedla práce se zákazníky.
whatif-back = S odpovědí „{ $other }“ místo „{ $answer }“ by vedla práce v zázemí firmy.
whatif-crossTrained = S odpovědí „{ $other }“ místo „{ $answer }“ by vedl střed mezi oběma stranami.
whatif-tooLittle = S odpovědí „{ $other }“ místo „{ $answer }“ by vaše odpovědi nedávaly jasný obraz.

## Výsledek: co dělá každá odpověď

effect-what = Pruh u odpovědi ukazuje, kam tato odpověď posouvá vaši cestu: doleva k práci se zákazníky, doprava k práci v zázemí firmy. Čím je delší, tím víc odpověď váží.
effect-front-strong = Silně mluví pro práci se zákazníky
effect-front-some = Mluví pro práci se zákazníky
effect-front-slight = Mírně mluví pro práci se zákazníky
effect-back-strong = Silně mluví pro práci v zázemí firmy
effect-back-some = Mluví pro práci v zázemí firmy
effect-back-slight = Mírně mluví pro práci v zázemí firmy
effect-none = Vaši cestu téměř nemění

## Výsledek: ten, který někdo sdílel

shared-heading = Sdílený výsledek
shared-note = Tento výsledek s vámi někdo sdílí. „Vy“ a „vaše“ tu znamená člověka, který odpovídal. Vaše vlastní odpovědi v tomto zařízení zůstávají beze změny.
shared-recomputed = Odkaz vznikl s jiným seznamem povolání, proto je pořadí povolání znovu spočítané podle zdejšího seznamu.
shared-roles = Povolání na prvních místech
shared-other-roles = Tento výsledek vznikl s jiným seznamem povolání, proto je tu nejde ukázat. Požádejte o odkaz, který obsahuje i odpovědi.
shared-broken = Tento odkaz nejde otevřít
shared-damaged = Je poškozený nebo neúplný. Požádejte o něj znovu, nebo zkopírujte celý odkaz.
shared-other-bank = Patří k jiným otázkám. Otevřete ho na stránce, kde vznikl.
shared-other-version = Vznikl s verzí otázek { $version }, která tu není uložená.
shared-newer = Vznikl v novější verzi této stránky. Načtěte stránku znovu a pak odkaz otevřete ještě jednou.
shared-untouched = Vaše vlastní odpovědi v tomto zařízení zůstávají beze změny.
shared-take = Vyplnit kvíz
shared-own = K mému kvízu
