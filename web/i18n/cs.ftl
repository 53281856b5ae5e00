### Všechny věty rozhraní česky. Otázky, dovednosti a pozice jsou v questions/office/text.cs.json.
###
### Čtenáři a čtenářkám vykáme a vyhýbáme se tvarům, které prozrazují rod („udělal/a jste“). Slova „front office“
### a „back office“ stojí vždy vedle prostého českého vyjádření. Plurál: one 1, few 2–4, many desetinná čísla, other 5+.

## Rámec každé obrazovky

page-title = Whichdesk: front office, back office, nebo obojí?
page-title-question = Otázka { $number } – Whichdesk
page-title-result = Váš výsledek – Whichdesk
page-title-shared = Sdílený výsledek – Whichdesk
language-label = Jazyk
loading = Okamžik, otázky se načítají…

## Úvod

welcome-heading = Jaká práce v kanceláři vám sedne?
welcome-what = Někomu to jde nejlépe se zákazníky, někomu v zázemí firmy a někoho baví obojí dohromady. Tento test vám pomůže zjistit, co z toho sedne vám a které kancelářské pozice se hodí k vašim silným stránkám.
# $count = počet otázek, $minutes = minuty.
welcome-length = { $count ->
    [one] Čeká vás jedna otázka.
    [few] Čekají vás asi { $count } otázky, zaberou zhruba { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
    [many] Čeká vás asi { $count } otázky, zabere to zhruba { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
   *[other] Čeká vás asi { $count } otázek, zabere to zhruba { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
      }.
  } Skončit můžete kdykoli, výsledek uvidíte i tak.
welcome-tasks = Mezi otázkami je i pár malých úloh s jednou správnou odpovědí a vždy je to u nich napsané. U ostatních není žádná odpověď správná ani špatná: nejvíc vám pomůže ta upřímná.
welcome-skip = Když vám některá otázka nesedí, přeskočte ji. Nijak vám to neuškodí.
privacy-own = Vaše odpovědi zůstanou v tomto zařízení, pokud je nebudete sdílet.
welcome-start = Začít
welcome-full = Všechny otázky ({ $count }), asi { $minutes } min
welcome-guide = Co je front office a back office?
return-heading = Vítejte zpátky
return-text = { $count ->
    [one] Zatím máte zodpovězenou jednu otázku. Odpověď je pořád uložená v tomto zařízení.
    [few] Zatím máte zodpovězené { $count } otázky. Odpovědi jsou pořád uložené v tomto zařízení.
    [many] Zatím máte zodpovězeno { $count } otázky. Odpovědi jsou pořád uložené v tomto zařízení.
   *[other] Zatím máte zodpovězeno { $count } otázek. Odpovědi jsou pořád uložené v tomto zařízení.
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
progress-label = Váš postup
rating-intro = Nakolik s tím souhlasíte?
preference-intro = Co by vás bavilo víc?
bundle-intro = Který den by vás bavil víc?
preference-a = A
preference-b = B
scenario-intro = Co nejspíš uděláte? Žádná odpověď není správná ani špatná.
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
rating-3 = Ani ano, ani ne
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
restart-no = Ne, odpovědi nechat

## Moje údaje

clear-label = Smazat moje údaje
clear-question = Z tohoto prohlížeče se smažou vaše odpovědi i nastavení. Smazat je?
clear-yes = Ano, smazat všechno

## Upozornění

storage-blocked = Tento prohlížeč vaše odpovědi neukládá. Zůstanou tu, jen dokud máte stránku otevřenou.
language-failed = Tento jazyk se nepodařilo načíst. Zatím můžete pokračovat v tom, který máte.
bank-changed = Od vaší poslední návštěvy se otázky změnily. Odpovědi, které se k nim pořád hodí, zůstaly uložené.
pack-load = Vlastní seznam pozic této stránky se nepodařilo načíst. Test místo něj používá obecný seznam kancelářských pozic.
pack-data = Ve vlastním seznamu pozic této stránky jsou chyby. Test místo něj používá obecný seznam kancelářských pozic.
pack-partly = Některé pozice ze seznamu této stránky obsahují chyby, proto tu nejsou. Test používá ostatní.
data-cleared = Všechno je smazáno. Test už v tomto prohlížeči neuchovává žádná vaše data.
newer-version = Je připravená novější verze. Spustí se, až stránku příště otevřete.

## Když to nejde. Tyto věty se ukážou i tehdy, když se nic jiného nenačetlo.

failure-start = Test tu nejde spustit. Otevřete ho prosím přímo na webu, v aktuálním prohlížeči se zapnutým JavaScriptem.
failure-engine = Část, která počítá váš výsledek, se nepodařilo spustit. Možná ji blokuje tato stránka nebo prohlížeč, nebo se přerušilo spojení.
failure-load = Otázky se nepodařilo načíst. Zkontrolujte prosím připojení.
failure-data = V otázkách je chyba, proto test nejde spustit. Vy za to nemůžete. Kdo stránku spravuje, najde podrobnosti níže.
failure-other = Něco se nepovedlo. O své odpovědi nepřijdete.
failure-again = Zkusit znovu
failure-details = Podrobnosti pro správu stránky
