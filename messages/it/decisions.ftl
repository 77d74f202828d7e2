### Italiano: il registro delle decisioni.

decisions = Decisioni
dropped = Scartato
taken-up = Ripreso
pinned = Fissato in posizione { $rank }
unpinned = Non più fissato
accepted = Accettata una proposta per { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }
what = Decisione
why = Motivo
by = Deciso da
empty-what = Cosa si è deciso
add = Aggiungi decisione
step = Aggiungi decisione
added = Decisione aggiunta.
nothing-decided = Prima scrivi cosa si è deciso.
foreign = Un altro programma conserva altro dove starebbero le decisioni, quindi non ne è stata aggiunta nessuna.
add-reason = Aggiungi motivo
keep = Salva motivo
example = Una promessa, una legge, una dipendenza
explained = Motivo salvato con la decisione.
none = Ancora nessuna decisione.
none-found = Nessuna decisione corrisponde.
search = Cerca decisioni
about = Su
everything = Tutto il piano
person = Persona
everybody = Tutti
all = Tutte le decisioni
more = Mostra altre { $count }
count = { $all ->
    [one] { $all } decisione
   *[other] { $all } decisioni
 }
count-found = { $found } di { $all ->
    [one] { $all } decisione
   *[other] { $all } decisioni
 }
