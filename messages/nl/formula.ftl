### Nederlands: fouten in een formule.

nothing = Typ een formule.
too-long = Een formule mag hoogstens { $characters } tekens hebben.
too-deep = Delen mogen hoogstens { $levels } diep liggen. Maak van een deel een eigen methode en gebruik hier de naam ervan.
unexpected = { $sign } kan hier niet staan.
ends = Aan het einde ontbreekt iets.
unclosed = Er ontbreekt een { $sign } om te sluiten.
not-a-number = { $digits } is geen getal.
decimal-comma = Schrijf decimalen met een punt: 0.5.
unknown-name = Niets heet hier { $name }.
unknown-name-near = Niets heet hier { $name }. Bedoelde je { $near }?
several-names = Meer dan één ding heet { $name }. Schrijf { $choices }.
or = { $one } of { $other }
unknown-function = Er is geen functie { $name }.
unknown-function-near = Er is geen functie { $name }. Bedoelde je { $near }?
takes-one = { $function } neemt één waarde; hier zijn het er { $found }.
takes-one-or-two = { $function } neemt één of twee waarden; hier zijn het er { $found }.
takes-at-least = { $function } neemt minstens { $least ->
    [one] { $least } waarde
   *[other] { $least } waarden
 }; hier zijn het er { $found }.
takes-three = if neemt drie waarden: een voorwaarde, de waarde als die klopt en de waarde als die niet klopt.
a-number = een getal
yes-or-no = een ja/nee-waarde
a-word = een woord
mismatch = Dit is { $found }, maar hier is { $expected } nodig.
differ = Deze twee passen niet bij elkaar: { $first } en { $second }.
no-number = Een score is een getal, en dit is { $found }.
no-number-yes-or-no = Een score is een getal, en dit is ja of nee. Schrijf if(…; 1; 0).
two-words = Vergelijk het met een woord tussen aanhalingstekens, zoals "Enterprise".
no-order = Woorden kun je alleen vergelijken met = en <>.
minus-power = Dit is dubbelzinnig. Schrijf (-a)^b of -(a^b).
power-power = Dit is dubbelzinnig. Schrijf (a^b)^c of a^(b^c).
comparison-chain = Vergelijk twee waarden tegelijk: a < b and b < c.
is-date = { $name } bevat datums. Formules rekenen met getallen en keuzes.
