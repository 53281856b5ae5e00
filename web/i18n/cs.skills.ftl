### See en.skills.ftl for notes to translators.
skill-rapport-work = Pamatujete si, na čem záleží stálým zákazníkům, rychle zapadnete do nového týmu a dobře spolupracujete i s lidmi, kteří vám moc nesednou.
skill-rapport-practice = Jednou týdně si chvíli povídejte s někým, koho skoro neznáte, a najděte jednu věc, kterou máte společnou.
skill-rapport-hire = Ví, na čem druhému záleželo, a umí uvést konkrétní maličkost, která spolupráci usnadnila.
skill-rapport-ask-1 = Popište spolupráci s někým, kdo je úplně jiný než vy. Jak jste k sobě našli cestu?
skill-rapport-ask-2 = Popište dobrý vztah se zákazníkem nebo s někým z týmu, který vznikal postupně. Jak začal?

skill-speaking-work = Formulář, cenu nebo postup vysvětlíte tak, že vás člověk pochopí napoprvé, osobně i po telefonu.
skill-speaking-practice = Vysvětlete někomu za minutu něco, co dobře znáte. Pak se zeptejte, co si z toho odnesl.
skill-speaking-hire = Odpovídá popořadě a jednoduchými slovy a ověřuje si, že ostatní rozumějí.
skill-speaking-ask-1 = Popište, jak se vám podařilo vysvětlit někomu něco složitého. Podle čeho bylo znát, že tomu rozumí?
skill-speaking-ask-2 = Kdy vás naposledy někdo špatně pochopil? Jak se to vyjasnilo?

skill-active-listening-work = Necháte lidi domluvit, zopakujete, co chtěli říct, a všimnete si i toho, co neříkají. Později se pak nemusíte ptát znovu.
skill-active-listening-practice = Při příštím rozhovoru nejdřív shrňte, co řekl ten druhý, a až potom řekněte svůj názor.
skill-active-listening-hire = Nechá vás domluvit, odpovídá na to, na co se ptáte, a umí říct, o co druhému šlo.
skill-active-listening-ask-1 = Popište situaci, kdy někdo potřeboval něco jiného, než o co žádal. Podle čeho se to dalo poznat?
skill-active-listening-ask-2 = Popište rozhovor, ve kterém vám druhý člověk otevřel oči. Co tehdy řekl?

skill-friendliness-work = Lidé se u vás cítí vítaní i na konci dlouhého dne a i tehdy, když mají špatnou náladu.
skill-friendliness-practice = Jeden celý den zdravte jako první, a když znáte jméno, tak jménem. Sledujte, co se změní.
skill-friendliness-hire = O druhých mluví s respektem, i o těch náročných, a k lidem na recepci se chová stejně mile jako k vám.
skill-friendliness-ask-1 = Kdy se u vás někdo opravdu cítil vítaný? Čím to bylo?
skill-friendliness-ask-2 = Popište den, kdy bylo těžké chovat se mile. Co vám pomohlo?

skill-patience-work = Totéž vysvětlíte v klidu i potřetí a pracujete pečlivě, i když lidé čekají nebo je počítač pomalý.
skill-patience-practice = Až budete příště čekat, všimněte si, kdy začínáte být nervózní, a než něco řeknete, pomalu vydechněte.
skill-patience-hire = Zůstává v klidu, i když něco trvá, a na pomalejší lidi si nestěžuje.
skill-patience-ask-1 = Kdo od vás potřeboval mnohem víc času, než se čekalo? Co vám pomohlo zůstat v klidu?
skill-patience-ask-2 = Popište úkol, který trval mnohem déle, než bylo v plánu. Co vás u něj udrželo?

skill-questioning-work = Kladete krátké otevřené otázky, dokud nevíte, co člověk opravdu potřebuje, a nespokojíte se s první odpovědí.
skill-questioning-practice = Než někomu poradíte, položte tři otázky, které začínají slovem co, jak nebo kdy.
skill-questioning-hire = Nejdřív se ptá a pak jedná, klade otevřené otázky a podle odpovědí se rozhoduje, co dál.
skill-questioning-ask-1 = Popište situaci, kdy vám dobrá otázka ušetřila práci. Jaká to byla?
skill-questioning-ask-2 = Popište zadání, které nebylo zpočátku jasné. Koho a na co bylo potřeba se zeptat?

skill-conflict-management-work = Rozčileného člověka necháte domluvit, nedáte se vtáhnout do hádky a nabídnete něco, co přijmou obě strany.
skill-conflict-management-practice = Když se dva lidé ve vašem okolí neshodnou, řekněte svými slovy, co chce každý z nich, a nikomu nestraňte.
skill-conflict-management-hire = Oba pohledy popisuje férově, nejdřív uklidní situaci a pak najde řešení, které vydrží.
skill-conflict-management-ask-1 = Popište rozhovor s rozzlobeným člověkem. Jaký byl váš první krok a jak to dopadlo?
skill-conflict-management-ask-2 = Popište neshodu v týmu nebo v rodině, kterou se díky vám podařilo vyřešit. Co pomohlo?

skill-customer-service-work = Všimnete si, co kdo potřebuje, a postaráte se o to. Co vyřídit nemůžete, předáte dál tak, aby se to neztratilo.
skill-customer-service-practice = Udělejte každý den pro někoho něco, o co si neřekl, a dodržte každý slib.
skill-customer-service-hire = Udělá víc než nezbytné minimum, drží slovo a nakonec ověří, jestli je člověk spokojený.
skill-customer-service-ask-1 = Komu se vám podařilo pomoct, i když to nebyla vaše povinnost? Co to obnášelo?
skill-customer-service-ask-2 = Který slib zákazníkovi nebo někomu blízkému bylo těžké dodržet? Jak to dopadlo?

skill-persuasion-work = Zjistíte, na čem lidem záleží, ukážete, co jim výrobek nebo nápad přinese, a když řeknou ne, netlačíte.
skill-persuasion-practice = Než něco navrhnete, napište si jeden důvod, proč by o to měl stát ten druhý, nejen vy.
skill-persuasion-hire = Vychází z potřeb druhého, otevřeně mluví o slabých místech a umí přijmout odmítnutí.
skill-persuasion-ask-1 = Popište, jak se vám podařilo někoho získat pro nápad nebo výrobek. Co rozhodlo?
skill-persuasion-ask-2 = Kdy vám někdo řekl ne? Jaká byla vaše odpověď?

skill-written-communication-work = Z vašich e-mailů je jasné, co potřebujete, od koho a dokdy, takže se nikdo nemusí doptávat.
skill-written-communication-practice = Napište e-mail a vyškrtněte každou větu, bez které se čtenář obejde. Nejdůležitější dejte na začátek.
skill-written-communication-hire = Už životopis a motivační dopis jsou jasné, bez chyb a psané s ohledem na toho, kdo je čte.
skill-written-communication-ask-1 = Popište nějaký svůj text, na kterém hodně záleželo. Díky čemu mu lidé porozuměli?
skill-written-communication-ask-2 = Popište svou zprávu, kterou si někdo vyložil špatně. Co v ní vedlo k omylu a jak se to vysvětlilo?

skill-numeracy-work = Hned vidíte, že součet nemůže být správně, slevu nebo hodiny spočítáte z hlavy a před odesláním všechno zkontrolujete.
skill-numeracy-practice = Než zaplatíte, odhadněte částku a porovnejte ji s účtem. Totéž zkuste s dobou cesty.
skill-numeracy-hire = Krok za krokem vysvětlí, jak se k výsledku dostat, a umí ho ověřit ještě jinou cestou.
skill-numeracy-ask-1 = Kdy vám nějaké číslo nesedělo? Čím vás zarazilo?
skill-numeracy-ask-2 = Popište výpočet, u kterého se na vás druzí spoléhali. Jak se dalo ověřit, že je správně?

skill-organization-work = Úkoly i materiály mají u vás své místo, takže vás může někdo zastoupit a na nic se nezapomene.
skill-organization-practice = Vyberte si jednu zásuvku nebo složku, dejte každé věci místo a měsíc to tak udržujte.
skill-organization-hire = Má systém, ve kterém se vyznají i druzí, a umí říct, co se díky němu zlepšilo.
skill-organization-ask-1 = Kdy bylo na vás udržovat v něčem pořádek i za ostatní? Jaký systém se vám osvědčil?
skill-organization-ask-2 = Popište období, kdy se toho sešlo hodně najednou. Co vám pomohlo udržet si přehled?

skill-record-keeping-work = Dokumenty a údaje uložíte ještě týž den pod názvem, pod kterým by je hledali i druzí, a každý krok se dá dohledat.
skill-record-keeping-practice = Měsíc si každý den zapisujte všechny výdaje a každý dokument hned založte.
skill-record-keeping-hire = Zapisuje hned, nic nevynechá a ví, k čemu to může někdo později potřebovat.
skill-record-keeping-ask-1 = Které záznamy byly delší dobu na vás? Díky čemu v nich nic nechybělo?
skill-record-keeping-ask-2 = Kdy se později hodilo, že máte něco zapsané? Co to bylo?

skill-attention-to-detail-work = Chybné datum ve smlouvě nebo dvě přehozené číslice v čísle účtu najdete dřív, než způsobí potíže.
skill-attention-to-detail-practice = Důležitý text si jednou přečtěte od konce: uvidíte chyby, které se jinak snadno přehlédnou.
skill-attention-to-detail-hire = Vypráví přesně, všechno po sobě kontroluje a umí mluvit i o vlastní chybě a jejích následcích.
skill-attention-to-detail-ask-1 = Popište chybu, na kterou se přišlo jen díky vám. Čím vás zarazila a co s ní bylo potřeba udělat?
skill-attention-to-detail-ask-2 = Popište chybu, která vám unikla. Co od té doby děláte jinak?

skill-computer-skills-work = Pracujete s tabulkami, kalendáři a firemními programy, a když přijde něco nového, pustíte se do toho a zkoušíte, co to umí.
skill-computer-skills-practice = Vezměte úkol, který děláte ručně, a zjistěte, jak ho za vás udělá tabulka nebo aplikace.
skill-computer-skills-hire = Nové programy se učí samostatně a umí říct, k čemu jsou dobré, nejen jak se jmenují.
skill-computer-skills-ask-1 = Se kterým programem umíte pracovat, i když vás to nikdo neučil? Jak se vám to podařilo?
skill-computer-skills-ask-2 = Popište situaci, kdy počítač nedělal, co měl. Co všechno bylo potřeba vyzkoušet?

skill-analysis-work = Porovnáváte čísla z několika zdrojů, zjišťujete, proč se liší, a ještě než se podle nich rozhodne, řeknete, nakolik jsou spolehlivá.
skill-analysis-practice = Když někde čtete číslo, zeptejte se, odkud pochází a s čím se srovnává.
skill-analysis-hire = Nejdřív hledá fakta, zvažuje víc vysvětlení a přizná, co zůstalo nejisté.
skill-analysis-ask-1 = Popište rozhodnutí, které se opíralo o vaše podklady. Co bylo potřeba porovnat?
skill-analysis-ask-2 = Kdy z faktů vyšlo něco jiného, než se čekalo? Jaký byl váš další krok?

skill-time-management-work = Víte, co musí být hotové dnes a co počká, a když je termín ohrožený, ozvete se včas.
skill-time-management-practice = Večer si napište tři nejdůležitější úkoly na další den a začněte prvním z nich.
skill-time-management-hire = Plánuje s rezervou, ví, co má přednost, a ozve se včas, když čas nestačí.
skill-time-management-ask-1 = Popište týden, kdy se sešlo několik termínů. Co dostalo přednost a proč?
skill-time-management-ask-2 = Popište termín, který vám utekl nebo málem utekl. Kdy se o tom dozvěděli ostatní a jak to dopadlo?

skill-independence-work = Pustíte se do práce, i když vám nikdo neříká každý krok, vydržíte u ní, i když se nikdo nedívá, a víte, kdy je čas se zeptat.
skill-independence-practice = Když si nevíte rady, zkuste nejdřív dvě řešení, která vás napadnou, a každý pokus si poznamenejte.
skill-independence-hire = Pustí se do práce bez pobízení, umí si poradit a ví, na čem je potřeba se dohodnout s druhými.
skill-independence-ask-1 = Popište práci, která byla od začátku do konce jen na vás. Jak probíhala a co na ní bylo nejtěžší?
skill-independence-ask-2 = Kdy vám nikdo nemohl poradit? Jaké rozhodnutí zůstalo jen na vás?

skill-finance-work = Víte, co je zaplacené a co ne, vyznáte se v rozpočtu a umíte říct, kolik které rozhodnutí bude stát.
skill-finance-practice = Naplánujte si vlastní příjmy a výdaje na tři měsíce a porovnejte plán se skutečností.
skill-finance-hire = O penězích má přesný přehled, vlastní a cizí nemíchá a na náklady myslí dřív, než utratí.
skill-finance-ask-1 = Kdy vám někdo svěřil peníze, třeba spolek nebo rodina? Co vám pomohlo mít o nich přehled?
skill-finance-ask-2 = Kdy vám rozpočet vyšel jinak, než bylo v plánu? Čím to bylo?

skill-problem-solving-work = Když se něco pokazí, nejdřív hledáte příčinu, zkoušíte jednu věc po druhé a řeknete ostatním, co pomohlo.
skill-problem-solving-practice = Vezměte maličkost, která vám každý týden vadí, najděte příčinu a změňte jednu věc.
skill-problem-solving-hire = Pojmenuje příčinu, a ne jen následek, postupuje v rozumném pořadí a ověří, že to pomohlo.
skill-problem-solving-ask-1 = Popište problém, na který nikdo neměl hotové řešení. Jak se vám podařilo přijít na to, v čem to vězí?
skill-problem-solving-ask-2 = Popište řešení, které vám napoprvé nevyšlo. Co nakonec pomohlo?
