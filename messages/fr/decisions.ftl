### Français : les décisions.

decisions = Décisions
dropped = Abandonné
taken-up = Repris
pinned = Épinglé au rang { $rank }
unpinned = Désépinglé
accepted = Proposition acceptée pour { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }
what = Décision
why = Raison
by = Décidé par
empty-what = Ce qui a été décidé
add = Ajouter une décision
step = Ajouter une décision
added = Décision ajoutée.
nothing-decided = Écrivez d’abord ce qui a été décidé.
foreign = Un autre programme garde autre chose là où iraient les décisions : aucune n’a été ajoutée.
add-reason = Ajouter la raison
keep = Garder la raison
example = Une promesse, une loi, une dépendance
explained = Raison gardée avec la décision.
none = Aucune décision pour l’instant.
none-found = Aucune décision ne correspond.
search = Rechercher des décisions
about = Sujet
everything = Tout le plan
person = Personne
everybody = Tout le monde
all = Toutes les décisions
more = En afficher { $count } de plus
count = { $all ->
    [one] { $all } décision
   *[other] { $all } décisions
 }
count-found = { $found } sur { $all ->
    [one] { $all } décision
   *[other] { $all } décisions
 }
