### Nederlands: kleurregels

title = Kleurregels
hint = Een item krijgt de kleur van de eerste regel waaraan het voldoet, in elke weergave en in afbeeldingen. De regels staan in het plan.
name-of = Naam van regel { $number }
colour-of = Kleur van regel { $number }
move-up = “{ $rule }” omhoog
remove = Regel “{ $rule }” verwijderen
add = Regel toevoegen
no-condition = Voeg een voorwaarde toe: deze regel kleurt nog niets.
taken = In het plan staat onder “color_rules” iets van een ander programma. Daarom kunnen er geen kleurregels in worden opgeslagen.
show-only = Alleen “{ $rule }” tonen
edit = Kleurregels bewerken…
