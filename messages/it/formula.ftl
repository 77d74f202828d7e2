### Italiano: errori di una formula.

nothing = Scrivi una formula.
too-long = Una formula può avere fino a { $characters } caratteri.
too-deep = Le parti possono avere fino a { $levels } livelli. Dai a una parte un metodo proprio e usa qui il suo nome.
unexpected = { $sign } non può stare qui.
ends = Manca qualcosa alla fine.
unclosed = Manca { $sign } di chiusura.
not-a-number = { $digits } non è un numero.
decimal-comma = Scrivi i decimali con il punto: 0.5.
unknown-name = Qui non c’è nulla che si chiami { $name }.
unknown-name-near = Qui non c’è nulla che si chiami { $name }. Forse intendevi { $near }?
several-names = Più cose si chiamano { $name }. Scrivi { $choices }.
or = { $one } o { $other }
unknown-function = La funzione { $name } non esiste.
unknown-function-near = La funzione { $name } non esiste. Forse intendevi { $near }?
takes-one = { $function } prende un valore; qui ne ha { $found }.
takes-one-or-two = { $function } prende uno o due valori; qui ne ha { $found }.
takes-at-least = { $function } prende almeno { $least ->
    [one] { $least } valore
   *[other] { $least } valori
 }; qui ne ha { $found }.
takes-three = if prende tre valori: una condizione, il valore se sì e il valore se no.
a-number = un numero
yes-or-no = sì o no
a-word = una parola
mismatch = Questo è { $found }, ma qui serve { $expected }.
differ = Questi due non vanno insieme: { $first } e { $second }.
no-number = Un punteggio è un numero, e questo è { $found }.
no-number-yes-or-no = Un punteggio è un numero, e questo è sì o no. Scrivi if(…; 1; 0).
two-words = Confrontalo con una parola tra virgolette, come "Enterprise".
no-order = Le parole si confrontano solo con = e <>.
minus-power = Può voler dire due cose. Scrivi (-a)^b o -(a^b).
power-power = Può voler dire due cose. Scrivi (a^b)^c o a^(b^c).
comparison-chain = Confronta due valori alla volta: a < b and b < c.
is-date = { $name } contiene date. Le formule calcolano con numeri e opzioni.
