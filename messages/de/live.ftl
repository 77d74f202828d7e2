### Deutsch: gemeinsam an einem Plan arbeiten.

away = Es gibt keine Verbindung zum Speicherort des Plans. Die Änderungen bleiben in diesem Browser und werden gespeichert, sobald sie wieder da ist.
back = Wieder verbunden. Alles ist gespeichert.
changed-since = Nichts rückgängig gemacht: Jemand anders hat dasselbe inzwischen geändert.
someone = Jemand
is-here = { $name } ist hier
not-live = Nicht aktuell: { $why }
