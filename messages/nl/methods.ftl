### Nederlands: eigen methoden.

new = Nieuwe methode…
new-title = Nieuwe methode
edit-title = Methode bewerken
title = Naam
formula = Formule
example = Reach * Impact / Effort
hint = Gebruik schattingen, criteria, eigen velden en andere methoden bij hun naam, namen met spaties tussen [haken]. Zekerheid is een aandeel: 80% is 0.8.
lower = Het laagste getal staat vooraan
templates = Beginnen met een sjabloon
preview = Eerste items volgens deze formule
keep-new = Hierop rangschikken
keep = Opslaan
delete-button = Verwijderen…
delete-now = Methode verwijderen
keep-it = Behouden
no-title = Geef de methode een naam.
no-formula = De formule bevat een fout.
offers = Namen en functies
edit = { $title } bewerken…
taken = Er is al een methode { $title }. Kies een andere naam.
add = Methode { $title } toevoegen
change = Methode { $title } wijzigen
delete = Methode { $title } verwijderen
rank = Positie
item = Item
score = Score
rank-today = Positie nu
ranked-by = Gerangschikt op { $method }.
saved = { $method } opgeslagen.
added-fields = { $count ->
    [one] Eigen veld { $fields } toegevoegd.
   *[other] Eigen velden { $fields } toegevoegd.
 }
scored-count = { $scored ->
    [0] Nog geen enkel item heeft alles wat nodig is.
    [one] { $scored } van { $items } items heeft een score.
   *[other] { $scored } van { $items } items hebben een score.
 }
adds-fields = { $count ->
    [one] Voegt het eigen veld { $fields } toe aan het plan.
   *[other] Voegt de eigen velden { $fields } toe aan het plan.
 }
names-and = { $names } en { $last }
asks = { $method } verwijderen?
asks-of-ranking = Deze methode rangschikt dit plan; daarna doet RICE dat.
asks-of-used = { $count ->
    [one] De formule van { $methods } gebruikt deze methode en krijgt een fout.
   *[other] De formules van { $methods } gebruiken deze methode en krijgen fouten.
 }
deleted = { $method } verwijderd.
deleted-of-ranking = { $method } verwijderd. Gerangschikt op { $now }.
of-each-item = van elk item
criterion = criterium
custom-field = eigen veld
score-by-method = score volgens deze methode
function-if = if(voorwaarde; waarde zo ja; waarde zo nee)
function-min = de kleinste van de waarden
function-max = de grootste van de waarden
function-sum = de som van de waarden
function-avg = het gemiddelde van de waarden
function-round = round(getal; decimalen)
function-floor = het gehele getal eronder
function-ceil = het gehele getal erboven
function-abs = het getal zonder teken
function-sqrt = de vierkantswortel
function-log = de logaritme met grondtal 10, of log(getal; grondtal)
function-ln = de natuurlijke logaritme
function-exp = e tot de macht van het getal
function-ifempty = ifempty(waarde; gebruikt als die ontbreekt)
function-empty = waar als de waarde ontbreekt
opportunity = Opportunity score
opportunity-about = Belangrijk voor klanten, en ze zijn nog niet tevreden.
revenue = RICE met omzet
revenue-about = RICE, met wat ieder die bereikt wordt waard is.
by-evidence = ICE op onderbouwing
by-evidence-about = ICE, met zekerheid volgens Gilad: 1 voor een mening, 10 voor een geslaagde lancering.
by-profile = Kosten van uitstel per profiel
by-profile-about = Wat een maand kost, gewogen naar hoe het groeit, per eenheid inspanning.
kano-better = Kano: beter
kano-better-about = Hoe tevreden het maakt als het er is, 0 tot 1, uit getelde antwoorden.
kano-worse = Kano: slechter
kano-worse-about = Hoe het ergert als het ontbreekt, 0 tot −1, uit getelde antwoorden.
importance = Belang
satisfaction = Tevredenheid
revenue-per-user = Omzet per gebruiker
profile = Profiel
expedite = Spoed
fixed-date = Vaste datum
standard = Standaard
intangible = Ontastbaar
attractive = Aantrekkelijk
one-dimensional = Prestatie
must-be = Basis
indifferent = Onverschillig
