### Deutsch: Teilen.

share = Teilen
hint = Der Plan ist ein Text. Wer ihn in einem Plan Widget öffnet, sieht dasselbe wie Sie; nichts wird an einen Server geschickt.
link = Link zum Plan
copy-link = Link kopieren
in-link = Der Plan, wie er jetzt ist, steckt im Link; spätere Änderungen nicht.
making-link = Link wird erstellt…
link-size = Der Link ist { $size } lang.
long-link = Der Link ist { $size } lang. Mail- und Chatprogramme schneiden Links über 8 kB womöglich ab: besser als Datei teilen.
too-long-link = Der Link wäre { $size } lang, und Browser öffnen höchstens 2 MB. Den Plan als Datei teilen.
no-link = Diese Seite hat keine Adresse, die andere öffnen könnten, also gibt es keinen Link dazu. Den Plan als Datei teilen.
link-copied = Link kopiert. Wer ihn öffnet, hat den Plan, wie er jetzt ist.
as-file = Als Datei
download-plan = Plandatei herunterladen
as-text = Als Text, für eine Nachricht oder Wikiseite
copy-plan = Plan kopieren
plan-copied = Plandatei kopiert. Bitte am Ziel einfügen.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Diesen Plan kann man hier nur ansehen.
joined = { $added ->
    [one] { $added } Zeile hinzugefügt.
   *[other] { $added } Zeilen hinzugefügt.
 } { $known ->
    [one] { $known } war schon da und bleibt, wie sie ist.
   *[other] { $known } waren schon da und bleiben, wie sie sind.
 }
