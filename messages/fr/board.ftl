### Français : le tableau.

add = Ajouter un élément
new-title = Titre, puis Entrée
cards = Cartes
add-to = Ajouter un élément dans { $column }
new-in = Titre du nouvel élément dans { $column }
added = « { $title } » ajouté dans { $column }.
moved-to = « { $title } » déplacé vers { $column } : { $now } (avant : { $was }).
columns = Colonnes : { $field }
order = Ordre : { $order }
by-horizon = Maintenant, ensuite, plus tard
rank = Rang
own-order = Mon ordre
score = Score
dates = Dates
ranked = n° { $rank }
pinned = n° { $rank }, épinglé
scored = { $method } { $score }
not-scored = sans score
effort-of = effort { $amount }
untitled = Sans titre
done = Terminé
not-sorted = Non classé
share = { $share } % (budget { $budget } %)
outside-budget = hors budget
without-effort = { $items } sans effort
finished-hidden = { $items ->
    [one] { $items } élément terminé masqué
   *[other] { $items } éléments terminés masqués
 }
