### Français : les règles de couleur

title = Règles de couleur
hint = Un élément prend la couleur de la première règle qu’il remplit, dans toutes les vues et dans les images. Les règles sont enregistrées dans le plan.
name-of = Nom de la règle { $number }
colour-of = Couleur de la règle { $number }
move-up = Monter « { $rule } »
remove = Supprimer la règle « { $rule } »
add = Ajouter une règle
no-condition = Ajoutez une condition : cette règle ne colore encore rien.
taken = Le plan contient sous « color_rules » des données d’un autre programme : les règles de couleur ne peuvent pas y être enregistrées.
show-only = N’afficher que « { $rule } »
edit = Modifier les règles de couleur…
