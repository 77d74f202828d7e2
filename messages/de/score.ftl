### Deutsch: warum es keinen Score gibt.

missing = { $field } fehlt
impossible = { $field } kann nicht { $found } sein
no-effort = Aufwand 0 ergibt keinen Score
points = Punkte haben keine Dauer, und Termine fehlen
no-criteria = der Plan hat keine Kriterien mit Gewicht
no-scale = die Skala des Kriteriums { $criterion } ist leer: max muss über min liegen
too-large = der Score ist eine zu große Zahl
bad-formula = die Formel von { $method } hat einen Fehler
formula-cycle = Formeln verwenden einander: { $methods }
division = Division durch 0
division-of = Division durch 0: { $name } ist 0
root = Quadratwurzel einer Zahl unter 0
root-of = Quadratwurzel einer Zahl unter 0: { $name } liegt unter 0
logarithm = Logarithmus einer Zahl, die nicht über 0 liegt
logarithm-of = Logarithmus einer Zahl, die nicht über 0 liegt: { $name } liegt nicht über 0
power = eine Potenz, die keine Zahl ist
power-of = eine Potenz, die keine Zahl ist: { $name }
too-large-of = der Score ist eine zu große Zahl: { $name }
