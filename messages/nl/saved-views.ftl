### Nederlands: opgeslagen weergaven.

views = Opgeslagen weergaven
save = Deze weergave opslaan…
save-title = Weergave opslaan
save-button = Opslaan
hint = Bewaart het tabblad met filter, volgorde, kolommen, groepen, lanes, kleuren, zoom en vergelijking in het plan, voor ieder die het opent.
rename-hint = Pagina’s die deze weergave openen, blijven dat doen: de id blijft.
rename-title = Naam van weergave wijzigen
rename-button = Naam wijzigen
example = Roadmap voor de directie
foreign = In dit plan staat iets anders onder “views”, dus het kan geen opgeslagen weergaven hebben.
no-title = Geef de weergave eerst een naam.
replace = “{ $title }” bijwerken
changed = { $title } · gewijzigd
rename = Naam van “{ $title }” wijzigen…
renamed = De weergave heet nu “{ $title }”.
delete = “{ $title }” verwijderen
kept = “{ $title }” opgeslagen voor iedereen. Om een pagina hiermee te beginnen, zet je view op { $id }.
unknown = Dit plan heeft geen opgeslagen weergave { $id }.
taken = Er is al een weergave “{ $title }”. Kies een andere naam, of open die weergave en werk die bij.
replaced = “{ $title }” toont nu dit.
deleted = Weergave “{ $title }” verwijderd.
