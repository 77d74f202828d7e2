### Nederlands: de bronnen van het plan.

asking = { $sources } wordt opgevraagd…
not-fetched = { $source } kon niet worden gelezen: { $why } Het plan is zoals het was.
signed-out = de server wil dat je inlogt ({ $status }).
nothing-there = er is niets op dit adres (404).
answered = de server antwoordde { $status }.
unreachable = het netwerk is weg, of de site laat zich niet lezen door deze pagina ({ $words }).
no-address = { $place }.url is geen adres van een pagina: { $url }
no-list = { $source } heeft geen lijst: { $why } Het plan is zoals het was.
is-plan = het is een plan.
other-kind = { $source } komt uit { $found }, maar { $place }.kind zegt { $kind }. Het plan is zoals het was.
nothing-new = Niets nieuws in { $source }.
