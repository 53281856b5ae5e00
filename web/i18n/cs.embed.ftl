### Věty, které se zobrazí jen na cizích stránkách. Co znamenají, je v en.embed.ftl.

embed-title = Test: Jaká práce v kanceláři vám sedne?
embed-failed = Test se nepodařilo načíst. Zkuste to prosím později.

privacy-embedded = Výsledek se počítá v tomto zařízení a test vaše odpovědi nikomu neposílá. Tato stránka se dozví jen to, jak daleko v testu jste.
embed-fair = Test slouží jen k vaší vlastní orientaci. Není součástí vaší žádosti o práci a není určen k výběru uchazeček a uchazečů.
embed-what = Někomu to jde nejlépe se zákazníky, někomu v zázemí firmy a někoho baví obojí dohromady. Tento test vám pomůže zjistit, co z toho sedne vám a které ze zdejších pozic se hodí k vašim silným stránkám.

# Jméno firmy se neskloňuje, proto je ve větách v prvním pádě.
send-heading = Má { $company } vidět váš výsledek?
send-text = Pokud chcete, { $company } od vás dostane váš směr, pravděpodobnost všech tří směrů v procentech, přibližné hodnocení dovedností a pět nejvhodnějších pozic, bez odpovědí. Posílat to nemusíte, a co jednou odešlete, už nejde vzít zpět.
send-button = Poslat můj výsledek (dostane ho { $company })
send-question = { $company } si pak bude moct váš výsledek přečíst. Chcete ho poslat?
send-yes = Ano, poslat
send-no = Ne, neposílat
send-done = Odesláno. Váš výsledek dostane { $company }.
