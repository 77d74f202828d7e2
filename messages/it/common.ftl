### Italiano: ciò che dicono più stanze.

confidence-of-one = Fiducia 1 vuol dire 1%. Se non ci sono dubbi, scrivi 100%.
opened-meanwhile = Mentre questo piano veniva salvato ne è stato aperto un altro. Controlla se è stato salvato.
not-fetched = Caricamento non riuscito. Controlla la rete e riprova.
draft-taken = La bozza è stata recuperata. Salva per conservarla.
left-as-draft = Quello che avevi qui è conservato in una bozza a parte.
added-item = Aggiungi elemento
impact-scale = Impatto per persona: 3 enorme, 2 alto, 1 medio, 0,5 basso, 0,25 minimo
ice-scale = ICE valuta impatto e facilità da 1 a 10.
clamped = Fuori dalla scala di questo criterio: il punteggio usa l’estremo più vicino.
small-confidence = Meno dell’1%. Se intendevi una quota come 0,8, scrivi 80%.
no-effort = Con un effort pari a 0 non c’è punteggio.
no-criteria = nessun criterio
not-an-item = non leggibile, resta com’è
written-as-text = è scritto come un altro tipo di valore
no-items = Ancora nessun elemento. Aggiungine uno o incolla righe da un foglio di calcolo.
no-items-to-see = Questo piano non ha ancora elementi.
no-team = Nessun team
not-estimated = non stimato
no-value = Nessun valore
did-you-mean = forse intendevi?
to-page = nella pagina
to-browser = solo in questo browser
to-downloads = come download
no-file = nessun file scelto.
no-storage = questo browser non conserva nulla per questa pagina.
not-copied = Il browser non permette alla pagina di usare gli appunti. Seleziona il testo e copialo.
undo = Annulla
order-by-hand = Usa il mio ordine
keep-numbers = Mantieni i numeri
empty-column = Ancora niente qui
order-is-computed = Qui le card seguono l’ordine calcolato. Scegli Ordine manuale per disporle.
no-rows = Qui non ci sono righe. Copia celle da un foglio di calcolo, o righe con tabulazione, virgola o punto e virgola tra le celle.
problems-kept = Nulla va perso: ogni valore resta nel file com’è finché non lo cambi.
nothing-to-show = Questo piano è vuoto.
near-team = Il team { $name } non esiste. Forse intendevi { $meant }? Sceglilo dall’elenco oppure crea il team.
needs-more = manca: { $first } +{ $more }
no-such-team = Il piano non ha nessun team { $id }.
no-match = Nessuna corrispondenza per “{ $words }”.
offer-new-team = Crea team “{ $name }”
moved-label = Sposta { $item }
undone = Annullato: { $label }
redone = Ripetuto: { $label }
saved = Salvato { $to }
to-file = in { $name }
file-failed = impossibile scrivere il file ({ $why }).
file-unreadable = Impossibile leggere il file: { $why }
no-such-format = Non esiste un formato di esportazione chiamato { $format }.
not-written = Il piano è troppo grande per questo formato: { $format }.
not-saved = Non salvato: { $why } Le tue modifiche sono ancora qui.
new-team = Nuovo team: { $name }.
draft-refused = Questo browser non permette alla pagina di conservare una bozza ({ $why }). Salva prima di uscire.
picked-up = { $title }: card sollevata. Sinistra e destra la spostano, spazio la posa.
put-down = { $title } è in { $column }.
percent = { $digits }%
needs = manca: { $fields }
effort-person-days = { $amount ->
    [one] { $amount } giorno-persona
   *[other] { $amount } giorni-persona
 }
effort-person-weeks = { $amount ->
    [one] { $amount } settimana-persona
   *[other] { $amount } settimane-persona
 }
effort-person-months = { $amount ->
    [one] { $amount } mese-persona
   *[other] { $amount } mesi-persona
 }
effort-points = { $amount ->
    [one] { $amount } punto
   *[other] { $amount } punti
 }
odd-value = “{ $found }” non vale come { $field }: { $why }.
not-understood = “{ $typed }” non è valido come { $field }: { $why }. Il piano mantiene il valore precedente.
names-in-sentences = lower
pinned = Fissato in posizione { $rank }
pinned-because = Fissato in posizione { $rank }: { $why }
untitled-item = elemento senza titolo
key-of = { $field } di { $item }
plan-key = { $field } del piano
setting = Impostazione: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Questo piano è stato salvato da una versione più recente del widget. Qui puoi vederlo, ma non modificarlo.
read-only-misshapen = “{ $key }” non ha la forma giusta in questo file. Puoi vedere il piano, ma non modificarlo qui.
replaced-by-file = Apri un altro piano
replaced-by-page = Modifica fatta dalla pagina
replaced-by-draft = Recupera bozza
opened = { $items ->
    [one] Aperto: { $items } elemento.
   *[other] Aperto: { $items } elementi.
 }
opened-titled = { $items ->
    [one] { $title } aperto: { $items } elemento.
   *[other] { $title } aperto: { $items } elementi.
 }
draft-beside = { $done } Modificato anche qui e lasciato com’è: { $fields }. Annulla mostra ciò che c’è nella bozza.
draft-found = Qui hai lasciato modifiche non salvate il { $when }.
draft-found-of-tab = Un’altra scheda ha lasciato modifiche non salvate in questo piano il { $when }.
draft-waiting = { $drafts ->
    [one] Dopo questa c’è un’altra bozza in attesa.
   *[other] Dopo questa ci sono altre { $drafts } bozze in attesa.
 }
item-count = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }
item-count-shown = { $items ->
    [one] { $shown } di { $items } elemento
   *[other] { $shown } di { $items } elementi
 }
scored-count = { $items ->
    [one] { $items } con punteggio
   *[other] { $items } con punteggio
 }
problem-count = { $problems ->
    [one] { $problems } problema
   *[other] { $problems } problemi
 }
effort-line = effort { $amount }
must-share = Must { $share }% (budget { $budget }%)
too-many-columns = Questa tabella è troppo grande: ha più di { $columns } colonne. Copiane una parte più piccola.
too-many-cells = Questa tabella è troppo grande: ha più di { $cells } celle. Copiane una parte più piccola.
imported = { $rows ->
    [one] { $rows } riga aggiunta.
   *[other] { $rows } righe aggiunte.
 }
delete-item = Elimina { $item }
delete-items = { $items ->
    [one] Elimina { $items } elemento
   *[other] Elimina { $items } elementi
 }
deleted-item = { $item }: eliminato
deleted-items = { $items ->
    [one] { $items } elemento eliminato
   *[other] { $items } elementi eliminati
 }
duplicate-item = Duplica { $item }
duplicate-items = { $items ->
    [one] Duplica { $items } elemento
   *[other] Duplica { $items } elementi
 }
add-step = { $list ->
    [items] Aggiungi elemento
    [teams] Aggiungi team
    [objectives] Aggiungi obiettivo
    [timeboxes] Aggiungi timebox
    [milestones] Aggiungi milestone
    [criteria] Aggiungi criterio
    [methods] Aggiungi metodo
    [baselines] Aggiungi baseline
    [scenarios] Aggiungi scenario
    [pins] Fissa posizione
    [views] Aggiungi vista
    [filters] Aggiungi filtro
    [fields] Aggiungi campo
    [sources] Aggiungi origine
    [log] Aggiungi decisione
   *[other] Aggiungi voce
 }
change-step = { $list ->
    [items] Modifica elemento
    [teams] Modifica team
    [objectives] Modifica obiettivo
    [timeboxes] Modifica timebox
    [milestones] Modifica milestone
    [criteria] Modifica criterio
    [methods] Modifica metodo
    [baselines] Modifica baseline
    [scenarios] Modifica scenario
    [pins] Modifica posizione fissata
    [views] Modifica vista
    [filters] Modifica filtro
    [fields] Modifica campo
    [sources] Modifica origine
    [log] Modifica decisione
   *[other] Modifica voce
 }
delete-step = { $list ->
    [items] Elimina elemento
    [teams] Elimina team
    [objectives] Elimina obiettivo
    [timeboxes] Elimina timebox
    [milestones] Elimina milestone
    [criteria] Elimina criterio
    [methods] Elimina metodo
    [baselines] Elimina baseline
    [scenarios] Elimina scenario
    [pins] Togli posizione fissata
    [views] Elimina vista
    [filters] Elimina filtro
    [fields] Elimina campo
    [sources] Elimina origine
    [log] Elimina decisione
   *[other] Elimina voce
 }
list-comma = { ", " }
