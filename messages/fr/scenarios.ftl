### Français : les scénarios.

scenarios = Scénarios
the-plan = Le plan
new = Nouveau scénario…
new-title = Nouveau scénario
add = Ajouter un scénario
hint = Pour essayer une idée : éléments, dates, estimations et capacité ne changent que dans le scénario, jusqu’à ce que vous l’adoptiez. Tout le reste suit le plan.
hint-inside = Part d’une copie du scénario affiché.
more = Plus sur ce scénario
rename = Renommer…
rename-title = Renommer le scénario
rename-button = Renommer
name = Nom
notes = De quoi il s’agit
example = Deux développeurs de plus
delete = Supprimer le scénario
compare = Comparer au plan
adopt-button = Adopter
leave = Revenir au plan
scenario = Scénario
edits-stay = Les modifications restent ici, le plan ne change pas.
not-the-plan = Vous regardez un scénario, pas le plan.
no-title = Donnez d’abord un nom au scénario.
foreign = Ce plan contient autre chose sous « scenarios » : il ne peut pas avoir de scénarios.
cannot-hold = Un scénario ne peut pas contenir cela : un élément n’a pas d’identifiant, ou un autre a le même. Faites la modification dans le plan.
left = Retour au plan.
mark = Scénario : { $scenario }
step-inside = { $step }, dans « { $scenario } »
part = scénario « { $scenario } »
titled = { $plan } – scénario « { $scenario } »
opened = Voici « { $scenario } ». Vos modifications y restent.
opened-to-read = Voici « { $scenario } ».
added = « { $scenario } » ajouté. Vos modifications y restent jusqu’à ce que vous l’adoptiez.
taken = Il existe déjà un scénario « { $scenario } ». Choisissez un autre nom.
renamed = Le scénario s’appelle maintenant « { $scenario } ».
deleted = « { $scenario } » supprimé. Le plan n’a pas changé.
adopt = Adopter « { $scenario } »
adopted = { $items ->
    [0] Scénario « { $scenario } » adopté
    [one] Scénario « { $scenario } » adopté : { $items } élément modifié
   *[other] Scénario « { $scenario } » adopté : { $items } éléments modifiés
 }
is-plan = « { $scenario } » est maintenant le plan.
unknown = Ce plan n’a pas de scénario appelé { $id }.
