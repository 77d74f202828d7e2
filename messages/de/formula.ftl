### Deutsch: Fehler in einer Formel.

nothing = Bitte eine Formel eingeben.
too-long = Eine Formel darf bis zu { $characters } Zeichen haben.
too-deep = Teile dürfen bis zu { $levels } Ebenen tief liegen. Einen Teil als eigene Methode anlegen und hier deren Namen verwenden.
unexpected = { $sign } kann hier nicht stehen.
ends = Am Ende fehlt etwas.
unclosed = Ein schließendes { $sign } fehlt.
not-a-number = { $digits } ist keine Zahl.
decimal-comma = Dezimalzahlen mit Punkt schreiben: 0.5.
unknown-name = { $name } gibt es hier nicht.
unknown-name-near = { $name } gibt es hier nicht. Ist { $near } gemeint?
several-names = Mehreres heißt { $name }. Bitte { $choices } schreiben.
or = { $one } oder { $other }
unknown-function = Die Funktion { $name } gibt es nicht.
unknown-function-near = Die Funktion { $name } gibt es nicht. Ist { $near } gemeint?
takes-one = { $function } nimmt einen Wert; hier sind es { $found }.
takes-one-or-two = { $function } nimmt einen oder zwei Werte; hier sind es { $found }.
takes-at-least = { $function } nimmt mindestens { $least ->
    [one] { $least } Wert
   *[other] { $least } Werte
 }; hier sind es { $found }.
takes-three = if nimmt drei Werte: eine Bedingung, den Wert falls ja und den Wert falls nein.
a-number = eine Zahl
yes-or-no = ein Ja/Nein-Wert
a-word = ein Wort
mismatch = Das ist { $found }, hier wird aber { $expected } gebraucht.
differ = Diese beiden passen nicht zusammen: { $first } und { $second }.
no-number = Ein Score ist eine Zahl, das hier ist { $found }.
no-number-yes-or-no = Ein Score ist eine Zahl, das hier ist ja oder nein. Schreibweise: if(…; 1; 0).
two-words = Mit einem Wort in Anführungszeichen vergleichen, etwa "Enterprise".
no-order = Wörter lassen sich nur mit = und <> vergleichen.
minus-power = Das ist mehrdeutig. Bitte (-a)^b oder -(a^b) schreiben.
power-power = Das ist mehrdeutig. Bitte (a^b)^c oder a^(b^c) schreiben.
comparison-chain = Immer nur zwei Werte vergleichen: a < b and b < c.
is-date = { $name } enthält Datumsangaben. Formeln rechnen mit Zahlen und Auswahlwerten.
