### Deutsch: gespeicherte Ansichten.

views = Gespeicherte Ansichten
save = Diese Ansicht speichern…
save-title = Ansicht speichern
save-button = Speichern
hint = Behält den Tab mit Filter, Reihenfolge, Spalten, Gruppen, Lanes, Farben, Zoom und Vergleich im Plan, für alle, die ihn öffnen.
rename-hint = Seiten, die diese Ansicht öffnen, tun es weiterhin: Ihre ID bleibt.
rename-title = Ansicht umbenennen
rename-button = Umbenennen
example = Roadmap für die Leitung
foreign = Unter „views“ steht in diesem Plan etwas anderes, deshalb kann er keine gespeicherten Ansichten haben.
no-title = Zuerst braucht die Ansicht einen Namen.
replace = „{ $title }“ aktualisieren
changed = { $title } · geändert
rename = „{ $title }“ umbenennen…
renamed = Die Ansicht heißt jetzt „{ $title }“.
delete = „{ $title }“ löschen
kept = „{ $title }“ für alle gespeichert. Damit eine Seite so beginnt, view auf { $id } setzen.
unknown = Eine gespeicherte Ansicht { $id } hat dieser Plan nicht.
taken = Eine Ansicht „{ $title }“ gibt es schon. Einen anderen Namen wählen oder jene Ansicht öffnen und aktualisieren.
replaced = „{ $title }“ zeigt jetzt dies.
deleted = Ansicht „{ $title }“ gelöscht.
