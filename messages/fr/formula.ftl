### Français : erreurs dans une formule.

nothing = Saisissez une formule.
too-long = Une formule peut avoir jusqu’à { $characters } caractères.
too-deep = Les parties peuvent s’imbriquer sur { $levels } niveaux. Faites d’une partie une méthode à part et utilisez son nom ici.
unexpected = { $sign } ne peut pas se trouver ici.
ends = Il manque quelque chose à la fin.
unclosed = Il manque { $sign } pour fermer.
not-a-number = { $digits } n’est pas un nombre.
decimal-comma = Écrivez les décimales avec un point : 0.5.
unknown-name = Rien ne s’appelle { $name } ici.
unknown-name-near = Rien ne s’appelle { $name } ici. Vouliez-vous dire { $near } ?
several-names = Plusieurs choses s’appellent { $name }. Écrivez { $choices }.
or = { $one } ou { $other }
unknown-function = La fonction { $name } n’existe pas.
unknown-function-near = La fonction { $name } n’existe pas. Vouliez-vous dire { $near } ?
takes-one = { $function } prend une valeur ; ici, elle en a { $found }.
takes-one-or-two = { $function } prend une ou deux valeurs ; ici, elle en a { $found }.
takes-at-least = { $function } prend au moins { $least ->
    [one] { $least } valeur
   *[other] { $least } valeurs
 } ; ici, elle en a { $found }.
takes-three = if prend trois valeurs : une condition, la valeur si oui, et la valeur si non.
a-number = un nombre
yes-or-no = une valeur oui/non
a-word = un mot
mismatch = C’est { $found }, mais il faut ici { $expected }.
differ = Ces deux-là ne vont pas ensemble : { $first } et { $second }.
no-number = Un score est un nombre, et ceci est { $found }.
no-number-yes-or-no = Un score est un nombre, et ceci est oui ou non. Écrivez if(…; 1; 0).
two-words = Comparez à un mot entre guillemets, comme "Enterprise".
no-order = Les mots ne se comparent qu’avec = et <>.
minus-power = C’est ambigu. Écrivez (-a)^b ou -(a^b).
power-power = C’est ambigu. Écrivez (a^b)^c ou a^(b^c).
comparison-chain = Comparez deux valeurs à la fois : a < b and b < c.
is-date = { $name } contient des dates. Les formules calculent avec des nombres et des choix.
