### Polski

missing = brakuje { $field }
impossible = { $field } nie może mieć wartości { $found }
no-effort = nakład 0 nie daje wyniku
points = punkty nie mają czasu trwania, a dat brakuje
no-criteria = plan nie ma kryteriów z wagą
no-scale = skala kryterium { $criterion } jest pusta: maksimum musi być większe niż minimum
too-large = wynik jest za dużą liczbą
bad-formula = w formule metody { $method } jest błąd
formula-cycle = formuły korzystają z siebie nawzajem: { $methods }
division = dzielenie przez 0
division-of = dzielenie przez 0: { $name } to 0
root = pierwiastek kwadratowy z liczby poniżej 0
root-of = pierwiastek kwadratowy z liczby poniżej 0: { $name } jest poniżej 0
logarithm = logarytm z liczby, która nie jest większa od 0
logarithm-of = logarytm z liczby, która nie jest większa od 0: { $name }
power = potęga, która nie jest liczbą
power-of = potęga, która nie jest liczbą: { $name }
too-large-of = wynik jest za dużą liczbą: { $name }
