### Français : pourquoi il n’y a pas de score.

missing = manque : { $field }
impossible = { $field } ne peut pas valoir { $found }
no-effort = un effort de 0 ne donne pas de score
points = les points n’ont pas de durée, et il n’y a pas de dates
no-criteria = le plan n’a pas de critère avec un poids
no-scale = l’échelle du critère { $criterion } est vide : max doit dépasser min
too-large = le score est un nombre trop grand
bad-formula = la formule de { $method } contient une erreur
formula-cycle = des formules s’utilisent l’une l’autre : { $methods }
division = division par 0
division-of = division par 0 : { $name } vaut 0
root = racine carrée d’un nombre négatif
root-of = racine carrée d’un nombre négatif : { $name } est négatif
logarithm = logarithme d’un nombre qui n’est pas au-dessus de 0
logarithm-of = logarithme d’un nombre qui n’est pas au-dessus de 0 : { $name }
power = une puissance qui n’est pas un nombre
power-of = une puissance qui n’est pas un nombre : { $name }
too-large-of = le score est un nombre trop grand : { $name }
