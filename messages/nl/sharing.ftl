### Nederlands: delen.

share = Delen
hint = Het plan is één tekst. Wie het in een Plan Widget opent, ziet wat jij ziet; er gaat niets naar een server.
link = Link naar het plan
copy-link = Link kopiëren
in-link = Het plan zoals het nu is, zit in de link; latere wijzigingen niet.
making-link = Link maken…
link-size = De link is { $size } lang.
long-link = De link is { $size } lang. Mail- en chatprogramma’s knippen links boven 8 kB soms af: deel het plan liever als bestand.
too-long-link = De link zou { $size } lang zijn, en browsers openen hoogstens 2 MB. Deel het plan als bestand.
no-link = Deze pagina heeft geen adres dat anderen kunnen openen, dus er is geen link. Deel het plan als bestand.
link-copied = Link gekopieerd. Wie hem opent, heeft het plan zoals het nu is.
as-file = Als bestand
download-plan = Planbestand downloaden
as-text = Als tekst, voor een bericht of wikipagina
copy-plan = Plan kopiëren
plan-copied = Planbestand gekopieerd. Plak het waar je het nodig hebt.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Dit plan kun je hier alleen bekijken.
joined = { $added ->
    [one] { $added } rij toegevoegd.
   *[other] { $added } rijen toegevoegd.
 } { $known ->
    [one] { $known } was er al en blijft ongewijzigd.
   *[other] { $known } waren er al en blijven ongewijzigd.
 }
