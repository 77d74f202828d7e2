### Italiano: le origini del piano.

asking = Richiesta a { $sources }…
not-fetched = Impossibile leggere { $source }: { $why } Il piano è com’era.
signed-out = il server chiede di accedere ({ $status }).
nothing-there = al suo indirizzo non c’è nulla (404).
answered = il server ha risposto { $status }.
unreachable = la rete non c’è, o il suo sito non permette a questa pagina di leggerlo ({ $words }).
no-address = { $place }.url non è l’indirizzo di una pagina: { $url }
no-list = { $source } non ha elenchi: { $why } Il piano è com’era.
is-plan = è un piano.
other-kind = { $source } è di { $found }, e { $place }.kind dice { $kind }. Il piano è com’era.
nothing-new = Nulla di nuovo in { $source }.
