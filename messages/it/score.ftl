### Italiano: perché un elemento non ha punteggio.

missing = manca { $field }
impossible = { $field } non può essere { $found }
no-effort = con un effort pari a 0 non c’è punteggio
points = i punti non hanno durata, e non ci sono date
no-criteria = il piano non ha criteri con un peso
no-scale = la scala del criterio { $criterion } è vuota: max dev’essere maggiore di min
too-large = il punteggio è un numero troppo grande
bad-formula = la formula di { $method } contiene un errore
formula-cycle = alcune formule si usano a vicenda: { $methods }
division = divisione per 0
division-of = divisione per 0: { $name } è 0
root = radice quadrata di un numero minore di 0
root-of = radice quadrata di un numero minore di 0: { $name } è minore di 0
logarithm = logaritmo di un numero non maggiore di 0
logarithm-of = logaritmo di un numero non maggiore di 0: { $name } non è maggiore di 0
power = una potenza che non dà un numero
power-of = una potenza che non dà un numero: { $name }
too-large-of = il punteggio è un numero troppo grande: { $name }
