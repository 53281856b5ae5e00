### See en.guide.ftl for notes to translators.
guide-name = Průvodce prací v kanceláři
guide-skip = Přejít k obsahu
guide-overview = Přehled
guide-list = Pozice a dovednosti
guide-hiring = Pro zaměstnavatele
guide-compare = Porovnat
guide-quiz = Udělat si test
guide-languages = Tato stránka v jiných jazycích

overview-title = Front office a back office: jaký je v tom rozdíl?
overview-description = Co se dělá ve front office a v back office, jaké dovednosti jsou potřeba, kolik se vydělává a co znamená dělat obojí dohromady. S 30 pozicemi.
overview-lead = Každá firma má dvě strany: jedni pracují se zákazníky, druzí se starají o to, aby všechno fungovalo. Tady je najdete vedle sebe.
overview-table = Vedle sebe
row-what = Co to je
row-tasks = Typické úkoly
row-skills = Důležité dovednosti
row-surroundings = Kde se pracuje
row-start = Vzdělání a postup
row-pay = Mzda
row-for = Co mluví pro
row-against = Co mluví proti
row-needs = Proč ji druhá strana potřebuje
row-jobs = Pozice
overview-front-tasks = Vítat návštěvníky a ukázat jim cestu, odpovídat na dotazy, přijímat objednávky, prodávat výrobky a služby a udržovat vztahy se zákazníky.
overview-back-tasks = Účetnictví, mzdy a daně, pracovní smlouvy, bezpečnost práce, pojistné události, faktury, počítače a sítě, výroba a vyřizování objednávek.
overview-front-surroundings = U pultu, na recepci, v prodejně nebo na cestách: všude, kde jsou zákazníci.
overview-back-surroundings = V klasické, často klidnější kanceláři, ve skladu nebo poblíž výroby.
overview-range = Pozice v tomto průvodci: od { $low } do { $high } ročně (medián u každé pozice, Spojené státy, 2024).
overview-front-for = Poznáte hodně lidí, hned vidíte, že jste pomohli, a dobrá práce zvyšuje prodej.
overview-back-for = Získáte odborné znalosti, které nemá každý, můžete se soustředit a o vaše čísla se opírají rozhodnutí.
overview-front-needs = Bez ní nejsou objednávky ani faktury a nikdo neslyší, co zákazníci chtějí.
overview-back-needs = Bez ní se nic nedodá, faktury nesedí, u pultu nefunguje počítač a nikdo nedostane výplatu.
overview-cross = Obojí dohromady: třetí směr
overview-cross-jobs = Pozice, kde je něco z každé strany
overview-quiz = Co sedí vám? Test trvá jen několik minut a vaše odpovědi zůstanou ve vašem zařízení.

job-wage = Medián: { $wage } ročně
job-skills = Dovednosti, které tato pozice vyžaduje
job-skills-note = Číslo říká, jak důležitá dovednost na této pozici je, od 1 (nedůležitá) do 5 (mimořádně důležitá). Nejdůležitější jsou nahoře.
job-skills-value = { $value } z 5
job-skills-more = víc než na většině kancelářských pozic
job-nearest = Podobné pozice
job-nearest-note = Tyto pozice vyžadují nejpodobnější dovednosti.
job-ready = Které požadavky už splňuji?
job-ready-note = Pokud máte v tomto prohlížeči hotový test, otevře se vaše vlastní karta této pozice. Nic se nikam neposílá.
job-hire = Otázky k pohovoru na tuto pozici
job-compare = Porovnat s jinou pozicí

skill-what = Co to je
skill-work = Jak se projevuje v práci
skill-jobs = Pozice, kde je nejdůležitější
skill-sample = Otázka z testu
skill-sample-answers = Odpovídá se od „{ $first }“ po „{ $last }“.
skill-practice = Jak ji trénovat

list-title = Všechny pozice a dovednosti
list-description = 30 kancelářských pozic a 20 dovedností, každá má svou stránku: jaká ta práce je, co vyžaduje a kam může vést.
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
hiring-description = Vyberte pozici a uvidíte, jaké dovednosti vyžaduje, čeho si všímat, a ke každé dvě otázky na dřívější zkušenosti. Jedna stránka k vytištění.
hiring-lead = Kdo ví, co která strana potřebuje, najde snáz lidi se správnými dovednostmi. Vyberte pozici: na její stránce jsou nejdůležitější dovednosti, čeho si u nich všímat, a vždy dvě otázky na skutečné zkušenosti.
hiring-warning = Test slouží k orientaci člověku, který si ho dělá. K výběru lidí na pozici určený není: neptejte se na jeho výsledky a nerozhodujte podle nich.
hiring-choose = Vyberte pozici
sheet-title = { $title }: otázky k pohovoru
sheet-description = { $title }: nejdůležitější dovednosti, čeho si všímat, a ke každé dvě otázky na dřívější zkušenosti.
sheet-how = Ptejte se všech na totéž a dělejte si poznámky. Příklady ze školy, z rodiny nebo ze spolku platí stejně jako ty z práce.
sheet-look = Dobré znamení
sheet-also = Důležité je také: { $skills }.

compare-title = Porovnat dvě pozice
compare-description = Dvě kancelářské pozice vedle sebe: strana, vzdělání, mzda a důležitost každé z 20 dovedností.
compare-lead = Tabulka ukazuje všechny pozice a co vyžadují. Čísla říkají, jak důležitá dovednost je, od 1 do 5.
compare-first = První pozice
compare-second = Druhá pozice
compare-what = Údaj nebo dovednost
compare-side = Druh práce
compare-education = Vzdělání
compare-wage = Medián mzdy

missing-title = Tato stránka neexistuje
missing-text = V adrese může být překlep, nebo tato pozice či jazyk v průvodci není.
missing-guide = Do průvodce
missing-quiz = K testu
