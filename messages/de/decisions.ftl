### Deutsch: Entscheidungen.

decisions = Entscheidungen
dropped = Verworfen
taken-up = Wieder aufgenommen
pinned = Auf Rang { $rank } fixiert
unpinned = Nicht mehr fixiert
accepted = Vorschlag für { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 } angenommen
what = Entscheidung
why = Begründung
by = Entschieden von
empty-what = Was entschieden wurde
add = Entscheidung hinzufügen
step = Entscheidung hinzufügen
added = Entscheidung hinzugefügt.
nothing-decided = Zuerst aufschreiben, was entschieden wurde.
foreign = Wo die Entscheidungen stünden, hat ein anderes Programm etwas anderes abgelegt, deshalb wurde keine hinzugefügt.
add-reason = Begründung hinzufügen
keep = Begründung speichern
example = Eine Zusage, ein Gesetz, eine Abhängigkeit
explained = Begründung zur Entscheidung gespeichert.
none = Noch keine Entscheidungen.
none-found = Keine passende Entscheidung.
search = Entscheidungen durchsuchen
about = Zu
everything = Der ganze Plan
person = Person
everybody = Alle
all = Alle Entscheidungen
more = { $count } weitere zeigen
count = { $all ->
    [one] { $all } Entscheidung
   *[other] { $all } Entscheidungen
 }
count-found = { $found } von { $all ->
    [one] { $all } Entscheidung
   *[other] { $all } Entscheidungen
 }
