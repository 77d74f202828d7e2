### Français : fusionner des doublons.

merge-items = Fusionner des éléments…
hint = Un seul élément reste. Votes, notes, étiquettes, dépendances et sous-éléments de tous s’y rassemblent ; ce qui renvoyait aux autres renvoie à lui.
field = Champ
stays = Reste
alike = Ils ne diffèrent en rien qu’il faille décider.
merge = Fusionner
too-few = Sélectionnez au moins deux éléments à fusionner.
likely = Éléments ouverts aux titres semblables
none = Aucun élément ouvert n’a un titre semblable à un autre.
merge-pair = Fusionner…
dates = Dates
example = Les deux demandent la même chose
merge-title = Fusionner { $items } éléments
keep = Garder { $title }
more = { $pairs } autres paires se ressemblent.
take = { $field } : { $value }
merged = { $items ->
    [1] « { $title } » fusionné dans « { $into } »
   *[other] { $items } éléments fusionnés dans « { $into } »
 }
item = Élément
looks-like = Ressemble à
