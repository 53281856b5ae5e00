### See en.guide.ftl for notes to translators.
guide-name = Průvodce kancelářskou prací
guide-skip = Přejít k obsahu
guide-overview = Přehled
guide-list = Pozice a dovednosti
guide-hiring = Pro zaměstnavatele
guide-compare = Porovnat
guide-quiz = Udělat si test
guide-languages = Tato stránka v jiných jazycích

overview-title = Front office a back office: jaký je mezi nimi rozdíl?
overview-description = Čím se liší práce ve front office a v back office: náplň, dovednosti, mzdy a co obnáší dělat obojí dohromady. Přehled { $jobs } pozic.
overview-lead = Každá firma má dvě strany: jedni pracují se zákazníky, druzí se starají, aby všechno fungovalo. Tady si je můžete porovnat.
overview-table = Srovnání
row-what = Co to je
row-tasks = Typické úkoly
row-skills = Důležité dovednosti
row-surroundings = Kde se pracuje
row-start = Vzdělání a postup
row-pay = Mzda
row-for = Výhody
row-against = Nevýhody
row-needs = Proč ji druhá strana potřebuje
row-jobs = Pozice
overview-front-tasks = Vítat návštěvníky a ukázat jim cestu, odpovídat na dotazy, přijímat objednávky, prodávat výrobky a služby a udržovat vztahy se zákazníky.
overview-back-tasks = Vést účetnictví, počítat mzdy a daně, připravovat pracovní smlouvy, dbát na bezpečnost práce, řešit pojistné události, vystavovat faktury, spravovat počítače a sítě, plánovat výrobu a vyřizovat objednávky.
overview-front-surroundings = U pultu, na recepci, v prodejně nebo na cestách: všude, kde jsou zákazníci.
overview-back-surroundings = V klasické, často klidnější kanceláři, ve skladu nebo poblíž výroby.
overview-range = U pozic v tomto průvodci od { $low } do { $high } ročně (mediány mezd, Spojené státy, 2024).
overview-front-for = Poznáte hodně lidí, hned vidíte, komu vaše práce pomohla, a když ji děláte dobře, firma víc prodá.
overview-back-for = Získáte odborné znalosti, které nemá každý, můžete se v klidu soustředit a podle vašich čísel se rozhoduje.
overview-front-needs = Bez ní nepřijdou objednávky, není co fakturovat a nikdo se nedozví, co zákazníci chtějí.
overview-back-needs = Bez ní se nic nedodá, faktury nesedí, u pultu nefunguje počítač a nikdo nedostane výplatu.
overview-cross = Třetí směr: obojí dohromady
overview-cross-jobs = Pozice, které mají něco z obou stran
overview-quiz = Co sedne vám? Test trvá jen několik minut a vaše odpovědi zůstanou ve vašem zařízení.

job-wage = Medián mzdy: { $wage } ročně
job-skills = Dovednosti, které tato pozice vyžaduje
job-skills-note = Číslo říká, jak důležitá dovednost na této pozici je, od 1 (nedůležitá) do 5 (mimořádně důležitá). Nejdůležitější jsou nahoře.
job-skills-value = { $value } z 5
job-skills-more = víc než na většině kancelářských pozic
job-nearest = Podobné pozice
job-nearest-note = Tyto pozice vyžadují nejpodobnější dovednosti.
job-ready = Které požadavky už splňuji?
job-ready-note = Pokud máte v tomto prohlížeči hotový test, uvidíte, jak na tom s požadavky této pozice jste. Nic se nikam neposílá.
job-hire = Otázky k pohovoru na tuto pozici
job-compare = Porovnat s jinou pozicí

skill-what = Co to je
skill-work = Jak se projevuje v práci
skill-jobs = Pozice, kde je nejdůležitější
skill-sample = Otázka z testu
skill-sample-answers = Odpovídá se na stupnici od „{ $first }“ po „{ $last }“.
skill-practice = Jak ji trénovat

list-title = Všechny pozice a dovednosti
list-description = { $jobs } kancelářských pozic a { $skills } dovedností, každá na vlastní stránce: jak taková práce vypadá, co vyžaduje a kam může vést.
list-search = Hledat pozice a dovednosti
list-jobs = Pozice
list-skills = Dovednosti
list-found = { $count ->
    [0] Nic se nenašlo. Zkuste jiné slovo.
    [one] Jedna položka
    [few] { $count } položky
   *[other] { $count } položek
  }

hiring-title = Pro zaměstnavatele: otázky k pohovoru podle dovedností
hiring-description = Vyberte pozici a dostanete stránku k vytištění: které dovednosti jsou nejdůležitější, čeho si u nich všímat a ke každé dvě otázky na dřívější zkušenosti.
hiring-lead = Kdo ví, co která strana potřebuje, snáz najde lidi se správnými dovednostmi. Vyberte pozici: uvidíte její nejdůležitější dovednosti, čeho si u nich všímat, a ke každé dvě otázky na skutečné zkušenosti.
hiring-warning = Test pomáhá s orientací tomu, kdo si ho dělá. K výběru uchazečů určený není: na výsledky se neptejte a nerozhodujte podle nich.
hiring-choose = Vyberte pozici
sheet-title = { $title }: otázky k pohovoru
sheet-description = { $title }: nejdůležitější dovednosti, čeho si u nich všímat, a ke každé dvě otázky na dřívější zkušenosti.
sheet-how = Ptejte se všech na totéž a dělejte si poznámky. Příklady ze školy, z rodiny nebo ze spolku platí stejně jako ty z práce.
sheet-look = Dobré znamení
sheet-also = Důležité je také: { $skills }.

compare-title = Porovnat dvě pozice
compare-description = Dvě kancelářské pozice vedle sebe: druh práce, vzdělání, mzda a u každé z 20 dovedností, jak je důležitá.
compare-lead = Tabulka ukazuje, co která pozice vyžaduje. Čísla říkají, jak důležitá dovednost je, od 1 do 5.
compare-first = První pozice
compare-second = Druhá pozice
compare-what = Údaj nebo dovednost
compare-side = Druh práce
compare-education = Vzdělání
compare-wage = Medián mzdy

missing-title = Tato stránka neexistuje
missing-text = Možná je v adrese překlep, nebo tato pozice či jazyk v průvodci není.
missing-guide = Přejít do průvodce
missing-quiz = Přejít k testu
