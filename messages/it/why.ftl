### Italiano: perché un testo non va bene.

not-a-number = è previsto un numero
number-between = è previsto un numero da { $low } a { $high }
number-from = è previsto un numero da { $low } in su
not-a-share = è previsto un numero di persone o eventi, non una percentuale
no-points = il tempo non si può convertire in punti
only-points = i punti non si possono convertire in { $unit }
not-a-date = è prevista una data, come 2027-03-14, o un periodo, come 2027-Q2
ambiguous-date = potrebbero essere due giorni diversi; scrivilo come AAAA-MM-GG
one-of = è previsto uno di questi: { $words }
yes-or-no = è previsto sì o no
no-such = { $name } non esiste
several-called = più righe si chiamano { $name }
own-part = non può far parte di sé stesso né di ciò che sta sotto
several-parents = un elemento può avere un solo padre
other-parent = l’elemento di cui questa riga fa parte è altrove
ambiguous-number = potrebbero essere due numeri; scrivilo senza separatore delle migliaia
error-cell = il foglio di calcolo mostra qui un errore
not-typed = questo non si può scrivere qui
