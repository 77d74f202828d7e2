### Italiano: elementi doppi e come unirli.

merge-items = Unisci elementi…
hint = Resta un solo elemento. Vi confluiscono voti, note, etichette, dipendenze e sottoelementi di tutti; ciò che nominava gli altri nomina questo.
field = Campo
stays = Resta
alike = Non differiscono in nulla che si debba decidere.
merge = Unisci
too-few = Seleziona due o più elementi per unirli.
likely = Elementi aperti con titoli simili
none = Nessun elemento aperto ha un titolo simile a un altro.
merge-pair = Unisci…
dates = Date
example = Entrambi chiedono la stessa cosa
merge-title = Unisci { $items } elementi
keep = Tieni { $title }
more = Altre { $pairs } coppie si somigliano.
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } unito a { $into }
   *[other] { $items } elementi uniti a { $into }
 }
item = Elemento
looks-like = Somiglia a
