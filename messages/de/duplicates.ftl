### Deutsch: Dubletten zusammenführen.

merge-items = Einträge zusammenführen…
hint = Ein Eintrag bleibt. Stimmen, Notizen, Tags, Abhängigkeiten und Untereinträge von allen kommen in ihm zusammen; was auf die anderen verwies, verweist auf ihn.
field = Feld
stays = Bleibt
alike = Sie unterscheiden sich in nichts, was zu entscheiden wäre.
merge = Zusammenführen
too-few = Zum Zusammenführen mindestens zwei Einträge auswählen.
likely = Offene Einträge mit ähnlichen Titeln
none = Keine zwei offenen Einträge haben ähnliche Titel.
merge-pair = Zusammenführen…
dates = Termine
example = Beide wollen dasselbe
merge-title = { $items } Einträge zusammenführen
keep = { $title } behalten
more = { $pairs } weitere Paare sind ähnlich.
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } mit { $into } zusammengeführt
   *[other] { $items } Einträge mit { $into } zusammengeführt
 }
item = Eintrag
looks-like = Ähnlich wie
