### Nederlands: samen aan een plan werken.

away = er is geen verbinding met de plek waar het plan staat. Je wijzigingen blijven in deze browser en worden opgeslagen als die er weer is.
back = Weer verbonden. Alles is opgeslagen.
changed-since = Niets ongedaan gemaakt: iemand anders heeft intussen hetzelfde gewijzigd.
someone = Iemand
is-here = { $name } is hier
not-live = Niet actueel: { $why }
