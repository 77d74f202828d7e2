### Nederlands: scenario’s.

scenarios = Scenario’s
the-plan = Het plan
new = Nieuw scenario…
new-title = Nieuw scenario
add = Scenario toevoegen
hint = Om iets uit te proberen: items, datums, schattingen en capaciteit veranderen alleen in het scenario, tot je het overneemt. Al het andere volgt het plan.
hint-inside = Begint als kopie van het scenario dat je nu bekijkt.
more = Meer over dit scenario
rename = Naam wijzigen…
rename-title = Naam van scenario wijzigen
rename-button = Naam wijzigen
name = Naam
notes = Waar het over gaat
example = Twee ontwikkelaars erbij
delete = Scenario verwijderen
compare = Vergelijken met het plan
adopt-button = Overnemen
leave = Terug naar het plan
scenario = Scenario
edits-stay = Wijzigingen blijven hier, het plan verandert niet.
not-the-plan = Je bekijkt een scenario, niet het plan.
no-title = Geef het scenario eerst een naam.
foreign = In dit plan staat iets anders onder “scenarios”, dus het kan geen scenario’s hebben.
cannot-hold = Dit past niet in een scenario: een item heeft geen id, of een ander item heeft dezelfde. Wijzig het in het plan.
left = Terug in het plan.
mark = Scenario: { $scenario }
step-inside = { $step }, in “{ $scenario }”
part = scenario “{ $scenario }”
titled = { $plan } – scenario “{ $scenario }”
opened = Dit is “{ $scenario }”. Je wijzigingen blijven erin.
opened-to-read = Dit is “{ $scenario }”.
added = “{ $scenario }” toegevoegd. Je wijzigingen blijven erin tot je het overneemt.
taken = Er is al een scenario “{ $scenario }”. Kies een andere naam.
renamed = Het scenario heet nu “{ $scenario }”.
deleted = “{ $scenario }” verwijderd. Het plan is zoals het was.
adopt = “{ $scenario }” overnemen
adopted = { $items ->
    [0] Scenario “{ $scenario }” overgenomen
    [one] Scenario “{ $scenario }” overgenomen, { $items } item gewijzigd
   *[other] Scenario “{ $scenario }” overgenomen, { $items } items gewijzigd
 }
is-plan = “{ $scenario }” is nu het plan.
unknown = Dit plan heeft geen scenario met de naam { $id }.
