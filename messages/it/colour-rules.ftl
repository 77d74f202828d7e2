### Italiano: regole di colore

title = Regole di colore
hint = Ogni elemento ha il colore della prima regola che soddisfa, in tutte le viste e nelle immagini. Le regole sono salvate nel piano.
name-of = Nome della regola { $number }
colour-of = Colore della regola { $number }
move-up = Sposta in alto «{ $rule }»
remove = Elimina la regola «{ $rule }»
add = Aggiungi regola
no-condition = Aggiungi una condizione: questa regola non colora ancora nulla.
taken = Il piano contiene in «color_rules» dati di un altro programma, quindi non si possono salvare regole di colore.
show-only = Mostra solo «{ $rule }»
edit = Modifica regole di colore…
