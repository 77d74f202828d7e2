### Italiano: metodi propri del piano.

new = Nuovo metodo…
new-title = Nuovo metodo
edit-title = Modifica metodo
title = Nome
formula = Formula
example = Portata * Impatto / Effort
hint = Usa per nome stime, criteri, campi personalizzati e altri metodi; i nomi con spazi tra [parentesi quadre]. La fiducia è una quota: 80% è 0.8.
lower = Il numero più basso viene prima
templates = Parti da un modello
preview = Primi elementi con questa formula
keep-new = Ordina così
keep = Salva
delete-button = Elimina…
delete-now = Elimina metodo
keep-it = Tienilo
no-title = Dai un nome al metodo.
no-formula = La formula contiene un errore.
offers = Nomi e funzioni
edit = Modifica { $title }…
taken = Esiste già un metodo { $title }. Scegli un altro nome.
add = Aggiungi metodo { $title }
change = Modifica metodo { $title }
delete = Elimina metodo { $title }
rank = Posizione
item = Elemento
score = Punteggio
rank-today = Posizione attuale
ranked-by = Ordinato per { $method }.
saved = { $method } salvato.
added-fields = { $count ->
    [one] Campo personalizzato { $fields } aggiunto.
   *[other] Campi personalizzati { $fields } aggiunti.
 }
scored-count = { $scored ->
    [0] Nessun elemento ha ancora tutto il necessario.
    [one] { $scored } di { $items } elementi ha un punteggio.
   *[other] { $scored } di { $items } elementi hanno un punteggio.
 }
adds-fields = { $count ->
    [one] Aggiunge al piano il campo personalizzato { $fields }.
   *[other] Aggiunge al piano i campi personalizzati { $fields }.
 }
names-and = { $names } e { $last }
asks = Eliminare { $method }?
asks-of-ranking = Ordina questo piano; lo farà RICE.
asks-of-used = { $count ->
    [one] La formula di { $methods } lo usa e avrà un errore.
   *[other] Le formule di { $methods } lo usano e avranno errori.
 }
deleted = { $method } eliminato.
deleted-of-ranking = { $method } eliminato. Ordinato per { $now }.
of-each-item = di ogni elemento
criterion = criterio
custom-field = campo personalizzato
score-by-method = punteggio con questo metodo
function-if = if(condizione; valore se sì; valore se no)
function-min = il minore dei valori
function-max = il maggiore dei valori
function-sum = la somma dei valori
function-avg = la media dei valori
function-round = round(numero; decimali)
function-floor = l’intero inferiore
function-ceil = l’intero superiore
function-abs = il numero senza segno
function-sqrt = la radice quadrata
function-log = il logaritmo in base 10, o log(numero; base)
function-ln = il logaritmo naturale
function-exp = e elevato al numero
function-ifempty = ifempty(valore; quello usato se manca)
function-empty = vero dove il valore manca
opportunity = Punteggio di opportunità
opportunity-about = Importante per i clienti, che non sono ancora soddisfatti.
revenue = RICE con ricavi
revenue-about = RICE, con quanto vale ogni persona raggiunta.
by-evidence = ICE per evidenze
by-evidence-about = ICE, con la fiducia secondo il misuratore di Gilad: 1 per un’opinione, 10 per un lancio riuscito.
by-profile = Costo del ritardo per profilo
by-profile-about = Quanto costa un mese, ponderato in base a come cresce, per unità di effort.
kano-better = Kano: meglio
kano-better-about = Quanto soddisfa averlo, da 0 a 1, dalle risposte.
kano-worse = Kano: peggio
kano-worse-about = Quanto infastidisce la mancanza, da 0 a −1, dalle risposte.
importance = Importanza
satisfaction = Soddisfazione
revenue-per-user = Ricavi per utente
profile = Profilo
expedite = Urgente
fixed-date = Data fissa
standard = Standard
intangible = Intangibile
attractive = Attrattivo
one-dimensional = Unidimensionale
must-be = Obbligatorio
indifferent = Indifferente
