### Deutsch: Knöpfe und Felder in mehreren Dialogen.

cancel = Abbrechen
done = Fertig
copy = Kopieren
download = Herunterladen
name = Name
choose-file = Datei wählen
