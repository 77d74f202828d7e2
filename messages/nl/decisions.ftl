### Nederlands: besluiten.

decisions = Besluiten
dropped = Vervallen
taken-up = Weer opgepakt
pinned = Vastgezet op positie { $rank }
unpinned = Niet meer vastgezet
accepted = Voorstel geaccepteerd voor { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
what = Besluit
why = Reden
by = Besloten door
empty-what = Wat er is besloten
add = Besluit toevoegen
step = Besluit toevoegen
added = Besluit toegevoegd.
nothing-decided = Schrijf eerst op wat er is besloten.
foreign = Een ander programma bewaart iets anders waar de besluiten zouden staan, dus er is geen besluit toegevoegd.
add-reason = Reden toevoegen
keep = Reden bewaren
example = Een belofte, een wet, een afhankelijkheid
explained = Reden bij het besluit bewaard.
none = Nog geen besluiten.
none-found = Geen besluit gevonden.
search = Besluiten zoeken
about = Over
everything = Het hele plan
person = Persoon
everybody = Iedereen
all = Alle besluiten
more = Nog { $count } tonen
count = { $all ->
    [one] { $all } besluit
   *[other] { $all } besluiten
 }
count-found = { $found } van { $all ->
    [one] { $all } besluit
   *[other] { $all } besluiten
 }
