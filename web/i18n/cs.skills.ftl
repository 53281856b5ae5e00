### See en.skills.ftl for notes to translators.
skill-rapport-work = Pamatujete si, na čem záleží stálým zákazníkům, rychle zapadnete do nového týmu a dobře spolupracujete i s lidmi, které byste si sami nevybrali.
skill-rapport-practice = Jednou týdně si chvíli povídejte s někým, koho skoro neznáte, a najděte jednu věc, kterou máte společnou.
skill-rapport-hire = Ví, na čem druhému záleželo, a nějakou drobností spolupráci usnadnil či usnadnila.
skill-rapport-ask-1 = Popište spolupráci s někým, kdo je úplně jiný než vy. Co z vaší strany pomohlo, aby šla dobře?
skill-rapport-ask-2 = Popište dobrý vztah se zákazníkem nebo v týmu, který se vám podařilo postupně vybudovat. Jak začal?

skill-speaking-work = Formulář, cenu nebo postup vysvětlíte tak, že to člověk pochopí napoprvé, osobně i po telefonu.
skill-speaking-practice = Vysvětlete někomu za minutu něco, co dobře znáte. Pak se zeptejte, co si z toho odnesl.
skill-speaking-hire = Odpovídá po pořádku a jednoduchými slovy a ověřuje, jestli mu nebo jí druhý rozumí.
skill-speaking-ask-1 = Popište něco složitého, co bylo potřeba někomu vysvětlit. Jaký byl váš postup?
skill-speaking-ask-2 = Kdy vám naposledy někdo špatně rozuměl? Jaká byla vaše odpověď?

skill-active-listening-work = Necháte lidi domluvit, zopakujete, co chtěli říct, a všimnete si i toho, co neříkají. Později se pak nemusíte ptát znovu.
skill-active-listening-practice = Při příštím rozhovoru nejdřív shrňte, co řekl ten druhý, a až potom řekněte svůj názor.
skill-active-listening-hire = Nechá vás domluvit, odpovídá na to, na co se ptáte, a umí zopakovat, co chtěl ten druhý.
skill-active-listening-ask-1 = Popište situaci, kdy někdo potřeboval něco jiného, než o co žádal. Podle čeho se to dalo poznat?
skill-active-listening-ask-2 = Popište rozhovor, ve kterém naslouchání změnilo váš názor. Co v něm zaznělo?

skill-friendliness-work = Lidi vítáte tak, že se cítí dobře, i na konci dlouhého dne a i když mají špatnou náladu.
skill-friendliness-practice = Jeden celý den zdravte jako první, jménem, pokud ho znáte, a sledujte, co se změní.
skill-friendliness-hire = O druhých mluví s respektem, i o těch náročných, a na recepci se chová stejně mile jako k vám.
skill-friendliness-ask-1 = Popište situaci, kdy se u vás někdo cítil vítaný. Čím přesně to bylo?
skill-friendliness-ask-2 = Popište den, kdy bylo těžké chovat se mile. Co vám pomohlo?

skill-patience-work = Totéž vysvětlíte v klidu i potřetí a pracujete pečlivě, i když lidé čekají nebo je počítač pomalý.
skill-patience-practice = Až budete příště čekat, všimněte si, kdy začínáte být nervózní, a než něco řeknete, pomalu vydechněte.
skill-patience-hire = Zůstává v klidu, i když něco trvá, a na pomalejší lidi si nestěžuje.
skill-patience-ask-1 = Popište situaci, kdy někdo potřeboval mnohem víc času, než se zdálo. Co vám pomohlo ji zvládnout?
skill-patience-ask-2 = Popište úkol, který trval mnohem déle, než bylo v plánu. Co vám pomohlo vydržet?

skill-questioning-work = Ptáte se krátce a otevřeně, dokud nevíte, co člověk opravdu potřebuje, a nespokojíte se s první odpovědí.
skill-questioning-practice = Než někomu poradíte, položte tři otázky, které začínají slovem co, jak nebo kdy.
skill-questioning-hire = Nejdřív se ptá a pak jedná, ptá se otevřeně a odpovědi mění to, co udělá dál.
skill-questioning-ask-1 = Popište situaci, kdy vám dobrá otázka ušetřila práci. Jaká to byla?
skill-questioning-ask-2 = Popište zadání, které nebylo ze začátku jasné. Jak se vám podařilo zjistit, co je potřeba?

skill-conflict-management-work = Rozčileného člověka necháte domluvit, nedáte se vtáhnout do hádky a nabídnete něco, co přijmou obě strany.
skill-conflict-management-practice = Když se dva lidé ve vašem okolí neshodnou, řekněte svými slovy, co chce každý z nich, a nestraňte nikomu.
skill-conflict-management-hire = Oba pohledy popisuje férově, nejdřív uklidní situaci a pak najde řešení, které vydrží.
skill-conflict-management-ask-1 = Popište jednání s rozzlobeným člověkem. Jaký byl váš první krok a jak to dopadlo?
skill-conflict-management-ask-2 = Popište neshodu v týmu nebo v rodině, kterou se s vaší pomocí podařilo vyřešit. Jaký byl váš podíl?

skill-customer-service-work = Všimnete si, co kdo potřebuje, a postaráte se o to. A když to není ve vašich silách, předáte to tak, aby se to neztratilo.
skill-customer-service-practice = Každý den pro někoho něco udělejte, aniž by si o to řekl, a dodržte každý slib.
skill-customer-service-hire = Udělá víc než nezbytné minimum, drží slovo a nakonec ověří, jestli je člověk spokojený.
skill-customer-service-ask-1 = Popište situaci, kdy vaše pomoc šla nad rámec vašich povinností. V čem spočívala?
skill-customer-service-ask-2 = Popište slib, který bylo těžké dodržet. Jak to dopadlo?

skill-persuasion-work = Zjistíte, na čem lidem záleží, ukážete, co jim výrobek nebo nápad přinese, a když řeknou ne, netlačíte.
skill-persuasion-practice = Než něco navrhnete, napište si jeden důvod, který platí pro druhého, a ne jen pro vás.
skill-persuasion-hire = Vychází z potřeb druhého, otevřeně mluví o slabých místech a umí přijmout odmítnutí.
skill-persuasion-ask-1 = Popište, jak se vám podařilo někoho získat pro nápad nebo výrobek. Co rozhodlo?
skill-persuasion-ask-2 = Popište situaci, kdy vám někdo řekl ne. Jaký byl váš další krok?

skill-written-communication-work = Z vašich e-mailů je jasné, co potřebujete, od koho a do kdy, takže nikdo nemusí volat zpátky.
skill-written-communication-practice = Napište e-mail a vyškrtněte každou větu, bez které se čtenář obejde. Nejdůležitější dejte na začátek.
skill-written-communication-hire = Už životopis a motivační dopis jsou jasné a bez chyb; je vidět, že autor či autorka myslí na čtenáře.
skill-written-communication-ask-1 = Popište důležitý text, který pochází od vás. Díky čemu ho lidé pochopili?
skill-written-communication-ask-2 = Popište vaši zprávu, kterou si někdo vyložil špatně. Jak se to vyjasnilo?

skill-numeracy-work = Hned vidíte, že součet nemůže být správně, slevu nebo hodiny spočítáte z hlavy a před odesláním všechno zkontrolujete.
skill-numeracy-practice = Než zaplatíte, odhadněte částku a porovnejte ji s účtem. Totéž zkoušejte s dobou jízdy.
skill-numeracy-hire = Krok za krokem vysvětlí, jak k číslu došel či došla, a ověří ho ještě jinak.
skill-numeracy-ask-1 = Popište situaci, kdy vám nějaké číslo nesedělo. Podle čeho se to dalo poznat?
skill-numeracy-ask-2 = Popište výpočet, který od vás potřebovali druzí. Jak se dalo ověřit, že je správně?

skill-organization-work = Úkoly i materiály mají u vás své místo, takže vás může někdo zastoupit a na nic se nezapomene.
skill-organization-practice = Vyberte si jednu zásuvku nebo složku, dejte každé věci místo a měsíc to tak udržujte.
skill-organization-hire = Má systém, ve kterém se vyznají i druzí, a umí říct, co se díky němu zlepšilo.
skill-organization-ask-1 = Popište něco, v čem závisel pořádek pro všechny na vás. Jaký to mělo systém?
skill-organization-ask-2 = Popište období, kdy se toho sešlo hodně najednou. Co vám pomohlo udržet si přehled?

skill-record-keeping-work = Dokumenty a údaje uložíte ještě týž den pod názvem, pod kterým by je hledali i druzí, a každý krok se dá dohledat.
skill-record-keeping-practice = Měsíc si zapisujte všechny výdaje týž den a každý dokument hned uložte.
skill-record-keeping-hire = Všechno zapisuje hned a úplně a ví, k čemu to může někdo později potřebovat.
skill-record-keeping-ask-1 = Popište záznamy, jejichž vedení bylo delší dobu na vás. Co zajistilo, že nic nechybělo?
skill-record-keeping-ask-2 = Kdy později pomohla některá vaše poznámka? Co v ní bylo?

skill-attention-to-detail-work = Chybné datum ve smlouvě nebo dvě přehozené číslice v čísle účtu najdete dřív, než způsobí potíže.
skill-attention-to-detail-practice = Důležitý text si jednou přečtěte od konce: uvidíte chyby, které se jinak snadno přehlédnou.
skill-attention-to-detail-hire = Vypráví přesně, má ve zvyku kontrolovat a umí přiznat chybu i její následky.
skill-attention-to-detail-ask-1 = Popište chybu, na kterou se přišlo jen díky vám. Jaký byl váš další krok?
skill-attention-to-detail-ask-2 = Popište chybu, která vám unikla. Co od té doby děláte jinak?

skill-computer-skills-work = Pracujete s tabulkami, kalendáři a firemními programy, a když přijde něco nového, sami si to vyzkoušíte.
skill-computer-skills-practice = Vezměte úkol, který děláte ručně, a zjistěte, jak ho za vás udělá tabulka nebo aplikace.
skill-computer-skills-hire = Nové programy se učí bez cizího vedení a umí říct, k čemu byly dobré, nejen jak se jmenují.
skill-computer-skills-ask-1 = Popište program, který se vám podařilo naučit bez cizího vedení. Jaký byl váš postup?
skill-computer-skills-ask-2 = Popište situaci, kdy počítač nedělal, co měl. Jaké byly vaše pokusy o nápravu?

skill-analysis-work = Porovnáváte čísla z několika zdrojů, zjišťujete, proč se liší, a než druzí rozhodnou, řeknete, nakolik jsou jistá.
skill-analysis-practice = Když čtete tvrzení s číslem, zeptejte se, odkud pochází a s čím se srovnává.
skill-analysis-hire = Nejdřív hledá fakta, zvažuje víc vysvětlení a řekne, co zůstalo nejisté.
skill-analysis-ask-1 = Popište rozhodnutí, které se opíralo o vaše podklady. Co se v nich porovnávalo?
skill-analysis-ask-2 = Popište situaci, kdy fakta ukázala něco jiného, než se čekalo. Jaký byl váš další krok?

skill-time-management-work = Víte, co musí být hotové dnes a co počká, a když je termín ohrožený, ozvete se včas.
skill-time-management-practice = Večer si napište tři nejdůležitější úkoly na další den a začněte prvním z nich.
skill-time-management-hire = Plánuje s rezervou, určuje, co je důležité, a ozve se včas, když čas nestačí.
skill-time-management-ask-1 = Popište týden s několika termíny. Jaké bylo vaše rozdělení času?
skill-time-management-ask-2 = Popište termín, který se nestihl nebo stihl jen tak tak. Jaká byla vaše reakce?

skill-independence-work = Začnete, i když vám nikdo neřekne každý krok, vydržíte u práce, i když se nikdo nedívá, a víte, kdy je čas se zeptat.
skill-independence-practice = Když si nevíte rady, zkuste nejdřív dvě vlastní cesty a poznamenejte si každý pokus.
skill-independence-hire = Začíná bez pobízení, umí si najít cestu a ví, na čem se musí dohodnout s druhými.
skill-independence-ask-1 = Popište práci, která byla od začátku do konce jen na vás. Jaký byl váš postup?
skill-independence-ask-2 = Popište situaci, kdy vám nikdo nemohl pomoct. Jak znělo vaše rozhodnutí?

skill-finance-work = Víte, co je zaplacené a co ne, vyznáte se v rozpočtu a vidíte, kolik bude rozhodnutí stát.
skill-finance-practice = Naplánujte si vlastní příjmy a výdaje na tři měsíce a porovnejte plán se skutečností.
skill-finance-hire = V penězích má přesný přehled, nemíchá vlastní a cizí a na náklady myslí dřív, než utrácí.
skill-finance-ask-1 = Popište situaci, kdy vám druzí svěřili peníze, třeba spolek nebo rodina. Jak vypadal přehled o nich?
skill-finance-ask-2 = Popište situaci, kdy vaše výdaje byly nižší nebo vyšší, než bylo v plánu. Čím to bylo?

skill-problem-solving-work = Když se něco pokazí, nejdřív hledáte příčinu, zkoušíte jednu věc po druhé a řeknete ostatním, co pomohlo.
skill-problem-solving-practice = Vezměte maličkost, která vám každý týden vadí, najděte příčinu a změňte jednu věc.
skill-problem-solving-hire = Pojmenuje příčinu, a ne jen následek, postupuje v rozumném pořadí a ověří, že to pomohlo.
skill-problem-solving-ask-1 = Popište problém, na který nikdo neměl hotové řešení. Jaký byl váš postup?
skill-problem-solving-ask-2 = Popište vaše řešení, které napoprvé nefungovalo. Jaký byl další krok?
