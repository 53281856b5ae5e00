### Věty, které se zobrazí jen na cizích stránkách. Co znamenají, je v en.embed.ftl.

embed-title = Test: Jaká práce v kanceláři vám sedne?
embed-failed = Test se nepodařilo načíst. Zkuste to prosím později.

privacy-embedded = Výsledek se počítá v tomto zařízení a test vaše odpovědi nikomu neposílá. Této stránce sdělí jen počet otázek, které už máte zodpovězené.
embed-fair = Test slouží jen k vaší vlastní orientaci. Není součástí vaší žádosti o práci a není určen k výběru uchazeček a uchazečů.

# Jméno firmy se neskloňuje, proto stojí za slovem „firma“.
send-heading = Chcete, aby firma { $company } viděla váš výsledek?
send-text = Firmě { $company } můžete poslat svůj směr, přibližné hodnocení svých dovedností a pět nejvhodnějších pozic, bez odpovědí. Nemusíte to dělat, a co jednou odešlete, už nejde vzít zpět.
send-button = Poslat můj výsledek firmě { $company }
send-question = Firma { $company } si pak bude moct váš výsledek přečíst. Chcete ho poslat?
send-yes = Ano, poslat
send-no = Ne, neposílat
send-done = Váš výsledek byl předán firmě { $company }.
