### Italiano: confronto con uno stato precedente.

title = Confronta
baseline = Baseline
no-baseline = Nessuno
scenario = Scenario
paste-old = Oppure incolla un piano precedente, per esempio dalla cronologia di una pagina
take = Salva baseline
open-old = Apri un file precedente
new-baseline = Baseline { $day }
name = Nome della baseline
delete = Elimina baseline
earlier = stato precedente
earlier-of = stato precedente, { $day }
stop = Termina confronto
copy-log = Copia il registro delle modifiche
log-copied = Registro delle modifiche copiato come Markdown. Incollalo nella pagina.
comparison = Confronto
compared = Confrontato con { $name }: { $bars ->
    [one] { $bars } barra spostata
   *[other] { $bars } barre spostate
 }
changes = Mostra modifiche
slipped = Slittato
pulled-in = Anticipato
restarted = Cambia inizio
added = Aggiunto
dropped = Rimosso
scheduled = Ora con date
unscheduled = Ora senza date
reranked = Cambia posizione
reparented = Cambia padre
re-estimated = Ristimato
changed = Modificato
nothing-changed = Non è cambiato nulla.
fate-count = { $fate } { $count }
no-dates = senza date
no-parent = senza padre
dates-became = { $before } → { $after }
moved = { $from } → { $to }
climbed = sale di { $ranks ->
    [one] { $ranks } posizione
   *[other] { $ranks } posizioni
 }
fell = scende di { $ranks ->
    [one] { $ranks } posizione
   *[other] { $ranks } posizioni
 }
became = { $name } { $before } → { $after }
nothing = niente
set = modificato
settings = Impostazioni del piano
calendar = Giorni lavorativi
team = team
objective = obiettivo
timebox = timebox
milestone = milestone
criterion = criterio
method = metodo
figures = Cifre
ends = Finisce
dated = Elementi con date
worth = Il loro valore
total-effort = Il loro effort
overbooked = Sovraccarico
never = mai
days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }
why = Perché è cambiato { $item }
why-hint = Perché?
reason-step = Motivo di { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = Modifiche da { $name }
log-range = { $start } – { $end }
log-was = { $now } (era { $before })
log-was-by = { $now } (era { $before }, { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 })
log-gone = era { $before }
log-why = Perché: { $reason }
log-why-open = Perché:
decisions = Decisioni
decided-why = { $decision }. Perché: { $reason }
also-different = Cambia anche
