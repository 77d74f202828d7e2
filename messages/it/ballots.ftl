### Italiano: schede di voto.

ballots = Schede di voto
send-out = Invia una scheda di voto a ogni persona il cui giudizio conta. La compila, in un messaggio o in un modulo, e rimanda il testo.
copy-blank = Copia una scheda di voto vuota
download-blank = Scarica una scheda di voto vuota
copy-link = Copia il link alla scheda di voto
fill-in = Compila qui una scheda di voto
take-in-hint = Incolla ciò che è tornato, quante ne vuoi, con tutto il testo intorno. Una seconda scheda di voto della stessa persona sostituisce la prima.
paste-box = Schede di voto da acquisire
paste-here = Incolla una o più schede di voto (Ctrl+V)
voters = { $count ->
    [one] Ha votato { $count } persona: { $people }.
   *[other] Hanno votato { $count } persone: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } elemento)
   *[other] { $name } ({ $items } elementi)
 }
copied = Scheda di voto copiata. Incollala in un messaggio; la risposta torna allo stesso modo.
page-link-copied = Link copiato. Apre questa pagina con la scheda di voto.
plan-link-copied = Link copiato. Apre una scheda di voto del piano com’è ora, senza i voti di nessuno.
long-plan-link-copied = Link copiato. Apre una scheda di voto del piano com’è ora, senza i voti di nessuno. È lungo { $size }: i programmi di posta e chat possono tagliare i link oltre 8 kB.
no-ballot = Nessuna scheda di voto trovata.
added-one = { $items ->
    [one] Scheda di voto di { $name } aggiunta; { $items } elemento aggiornato.
   *[other] Scheda di voto di { $name } aggiunta; { $items } elementi aggiornati.
 }
added-many = { $items ->
    [one] { $ballots } schede di voto aggiunte ({ $names }); { $items } elemento aggiornato.
   *[other] { $ballots } schede di voto aggiunte ({ $names }); { $items } elementi aggiornati.
 }
replaced = Sostituita una scheda di voto precedente di { $names }.
unknown-items = { $votes ->
    [one] { $votes } voto è per un elemento che questo piano non ha.
   *[other] { $votes } voti sono per elementi che questo piano non ha.
 }
wrong-line = { $more ->
    [0] Riga { $line }: { $why }.
    [one] Riga { $line }: { $why }, e un’altra riga non è stata capita.
   *[other] Riga { $line }: { $why }, e altre { $more } righe non sono state capite.
 }
no-head = in questo testo non c’è la riga “{ $head }”
no-by = questa scheda di voto non ha la riga “by: nome”
no-item = questa riga non è un elemento con stime
no-estimate = la stima { $name } non esiste
not-a-number = { $key }: { $text } non è un numero
out-of-range = { $key }: { $number } è fuori intervallo
take-in = Acquisisci schede di voto
your-ballot = La tua scheda di voto
how = Dai le tue stime; lascia vuoto ciò che non puoi giudicare. Poi copia la scheda di voto e inviala a chi te l’ha chiesta. Qui non cambia nulla.
your-name = Il tuo nome
item = Elemento
ballot = Scheda di voto
download-own = Scarica la mia scheda di voto
copy-own = Copia la mia scheda di voto
own-copied = La tua scheda di voto è copiata. Incollala in un messaggio per chi te l’ha chiesta.
no-name = Prima scrivi il tuo nome: distingue la tua scheda di voto dalle altre.
odd-votes = { $more ->
    [0] { $field } non va ancora bene. Prima correggi o svuota.
   *[other] { $field } e altri { $more } non vanno ancora bene. Prima correggi o svuota.
 }
people-per = persone o eventi per { $span }
impact-scale = 3 enorme, 2 alto, 1 medio, 0,5 basso, 0,25 minimo
percent = percento
money-per-month = denaro al mese
off-impact = RICE usa 3, 2, 1, 0,5 o 0,25
off-ten = La scala è 1–10
no-votes = Ancora nessun voto. Invia una scheda di voto alle persone il cui giudizio conta; ognuna la rimanda come testo.
hidden = I voti restano nascosti finché non li mostri, per non influenzare nessuno.
reveal = Mostra dove divergono
reveal-one = Mostra voti
hide = Nascondi voti
disputed = Maggiori disaccordi
one-vote = 1 voto: { $vote }
spread = mediana { $median }, metà tra { $low } e { $high }, { $votes } voti
far = Lontano dagli altri
accept-item = Usa mediane
accept-all = Usa tutte le mediane
accept = Usa mediana
medians = Usa mediane
none-accepted = Le stime sono già alla mediana.
accepted = { $estimates ->
    [one] { $estimates } stima
   *[other] { $estimates } stime
 } di { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 } { $estimates ->
    [one] portata
   *[other] portate
 } alla mediana.
discuss = Segna da discutere
discussed = Discusso
