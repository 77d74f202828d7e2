### Français : pourquoi un texte n’est pas une valeur de sa colonne.

not-a-number = un nombre est attendu
number-between = un nombre de { $low } à { $high } est attendu
number-from = un nombre à partir de { $low } est attendu
not-a-share = un nombre de personnes ou d’événements est attendu, pas un pourcentage
no-points = le temps ne se convertit pas en points
only-points = les points ne se convertissent pas en { $unit }
not-a-date = une date comme 2027-03-14 ou une période comme 2027-Q2 est attendue
ambiguous-date = cela peut désigner deux jours ; écrivez AAAA-MM-JJ
one-of = valeurs possibles : { $words }
yes-or-no = oui ou non est attendu
no-such = { $name } n’existe pas
several-called = plusieurs lignes s’appellent { $name }
own-part = cela ne peut pas faire partie de soi-même ni de ce qui est dessous
several-parents = un élément ne peut avoir qu’un parent
other-parent = l’élément dont cette ligne fait partie se trouve ailleurs
ambiguous-number = cela peut être deux nombres ; écrivez-le sans séparateur de milliers
error-cell = le tableur affiche une erreur ici
not-typed = cela ne peut pas se saisir ici
