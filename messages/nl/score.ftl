### Nederlands: waarom er geen score is.

missing = { $field } ontbreekt
impossible = { $field } kan niet { $found } zijn
no-effort = een inspanning van 0 geeft geen score
points = punten hebben geen duur, en er zijn geen datums
no-criteria = het plan heeft geen criteria met een gewicht
no-scale = de schaal van criterium { $criterion } is leeg: max moet boven min liggen
too-large = de score is een te groot getal
bad-formula = de formule van { $method } bevat een fout
formula-cycle = formules gebruiken elkaar: { $methods }
division = deling door 0
division-of = deling door 0: { $name } is 0
root = wortel van een getal onder 0
root-of = wortel van een getal onder 0: { $name } is lager dan 0
logarithm = logaritme van een getal dat niet boven 0 ligt
logarithm-of = logaritme van een getal dat niet boven 0 ligt: { $name }
power = een macht die geen getal is
power-of = een macht die geen getal is: { $name }
too-large-of = de score is een te groot getal: { $name }
