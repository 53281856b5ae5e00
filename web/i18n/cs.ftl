### Všechny věty rozhraní česky. Otázky, dovednosti a povolání jsou v questions/office/text.cs.json.
###
### Čtenáři a čtenářkám vykáme a vyhýbáme se tvarům, které prozrazují rod („udělal/a jste“). Slova „front office“
### a „back office“ stojí vždy vedle prostého českého vyjádření. Plurál: one 1, few 2–4, many desetinná čísla, other 5+.

## Dvě strany: uvnitř vět i samostatně jako popisky

side-front = Front office
side-front-plain = práce se zákazníky
side-back = Back office
side-back-plain = práce v zázemí firmy
# Třetí cesta: člověk, který zaskočí na obou stranách.
side-cross = Všestrannost
side-cross-plain = práce na obou stranách

## Rámec každé obrazovky

page-title = Whichdesk: front office, back office, nebo obojí?
page-title-question = Otázka { $number } – Whichdesk
page-title-result = Váš výsledek – Whichdesk
page-title-shared = Sdílený výsledek – Whichdesk
language-label = Jazyk
loading = Okamžik, otázky se načítají…

## Úvod

welcome-heading = Jaká práce v kanceláři vám sedne?
welcome-what = Někomu to jde nejlépe se zákazníky, někomu v zázemí firmy a někdo umí zaskočit na obou stranách. Tento kvíz vám pomůže zjistit, co z toho se k vám hodí a která povolání v kanceláři odpovídají tomu, co už dobře umíte.
# $count = počet otázek, $minutes = minuty.
welcome-length = { $count ->
    [one] Čeká vás jedna otázka.
    [few] Čekají vás asi { $count } otázky, což zabere asi { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
    [many] Čeká vás asi { $count } otázky, což zabere asi { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
   *[other] Čeká vás asi { $count } otázek, což zabere asi { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
  } Kdykoli můžete skončit a výsledek přesto uvidíte.
welcome-tasks = Mezi otázkami je i pár malých úloh s jednou správnou odpovědí. Vždy je to u nich napsané. U všech ostatních není nic správně ani špatně: nejvíc vám pomůže upřímná odpověď.
welcome-skip = Pokud vám některá otázka nesedí, přeskočte ji. Nikdy vám to neuškodí.
privacy-own = Vaše odpovědi neopustí toto zařízení, dokud je nebudete sdílet.
privacy-embedded = Výsledek se počítá v tomto zařízení a kvíz vaše odpovědi nikomu neposílá.
welcome-start = Začít
welcome-full = Všechny otázky ({ $count }), asi { $minutes } min
return-heading = Vítejte zpátky
return-text = { $count ->
    [one] Zatím máte zodpovězenou jednu otázku. Odpověď je stále tady, v tomto zařízení.
    [few] Zatím máte zodpovězené { $count } otázky. Odpovědi jsou stále tady, v tomto zařízení.
    [many] Zatím máte zodpovězeno { $count } otázky. Odpovědi jsou stále tady, v tomto zařízení.
   *[other] Zatím máte zodpovězeno { $count } otázek. Odpovědi jsou stále tady, v tomto zařízení.
  }
return-go-on = Pokračovat
return-start-new = Začít znovu

## Jedna otázka

progress = { $left ->
    [0] Otázka { $number }, poslední
    [one] Otázka { $number }, zbývá asi jedna
    [few] Otázka { $number }, zbývají asi { $left }
    [many] Otázka { $number }, zbývá asi { $left }
   *[other] Otázka { $number }, zbývá asi { $left }
  }
progress-label = Jak jste daleko
rating-intro = Nakolik s tím souhlasíte?
preference-intro = Co by vás bavilo víc?
bundle-intro = Který den by vás bavil víc?
preference-a = A
preference-b = B
scenario-intro = Co nejspíš uděláte? Nic tu není správně ani špatně.
task-intro = Tato otázka má jednu správnou odpověď.
example-show = Zobrazit příklad
question-back = Zpět
question-next = Další
question-skip = Přeskočit otázku
question-stop = Skončit a zobrazit výsledek
question-return = Zpět k výsledku
question-choose = Vyberte prosím odpověď, nebo otázku přeskočte.

## Odpovědi na tvrzení (1 = nejmenší souhlas, 5 = největší)

rating-1 = Rozhodně nesouhlasím
rating-2 = Nesouhlasím
rating-3 = Ani souhlasím, ani nesouhlasím
rating-4 = Souhlasím
rating-5 = Rozhodně souhlasím

## Odpovědi mezi činností A a činností B

preference-1 = A mnohem víc
preference-2 = A o něco víc
preference-3 = Obojí stejně
preference-4 = B o něco víc
preference-5 = B mnohem víc

## Začít znovu

restart-question = Vaše odpovědi se z tohoto zařízení smažou. Začít znovu?
restart-yes = Ano, smazat a začít znovu
restart-no = Ne, nechat je

## Moje údaje

clear-label = Smazat moje údaje
clear-question = Z tohoto prohlížeče se smažou vaše odpovědi i nastavení. Smazat je?
clear-yes = Ano, smazat všechno

## Upozornění

storage-blocked = Tento prohlížeč vaše odpovědi neukládá. Zůstanou tu, dokud je stránka otevřená. Když ji zavřete, zmizí.
language-failed = Tento jazyk se nepodařilo načíst. Můžete pokračovat v dosavadním.
bank-changed = Od vaší poslední návštěvy se otázky změnily. Všechny odpovědi, které k nim pořád patří, tu zůstaly.
data-cleared = Všechno je smazáno. V tomto prohlížeči po vás nic nezůstalo.
newer-version = Je připravena novější verze. Použije se, až stránku příště otevřete.

## Když to nejde. Tyto věty se ukážou i tehdy, když se nic jiného nenačetlo.

failure-start = Kvíz tu nejde spustit. Otevřete ho prosím na jeho webové adrese, v aktuálním prohlížeči se zapnutým JavaScriptem.
failure-engine = Část, která počítá váš výsledek, se nepodařilo spustit. Možná ji blokuje prohlížeč, nebo se přerušilo spojení.
failure-load = Otázky se nepodařilo načíst. Zkontrolujte prosím připojení.
failure-data = V otázkách je chyba, proto kvíz nejde spustit. Vy za to nemůžete. Kdo tuto stránku spravuje, najde níže podrobnosti.
failure-other = Něco se tu nepovedlo. O své odpovědi nepřijdete.
failure-again = Zkusit znovu
failure-details = Podrobnosti pro správu stránky
