### Deutsch: die Quellen des Plans.

asking = { $sources } wird abgefragt…
not-fetched = { $source } konnte nicht gelesen werden: { $why } Der Plan ist unverändert.
signed-out = Der Server verlangt eine Anmeldung ({ $status }).
nothing-there = An dieser Adresse gibt es nichts (404).
answered = Der Server hat { $status } geantwortet.
unreachable = Das Netzwerk ist weg, oder die Gegenseite lässt diese Seite nicht lesen ({ $words }).
no-address = { $place }.url ist keine Adresse einer Seite: { $url }
no-list = { $source } hat keine Liste: { $why } Der Plan ist unverändert.
is-plan = Es ist ein Plan.
other-kind = { $source } stammt aus { $found }, in { $place }.kind steht aber { $kind }. Der Plan ist unverändert.
nothing-new = Nichts Neues in { $source }.
