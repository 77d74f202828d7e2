### Français : les vues enregistrées.

views = Vues enregistrées
save = Enregistrer cette vue…
save-title = Enregistrer la vue
save-button = Enregistrer
hint = Garde dans le plan l’onglet avec son filtre, son ordre, ses colonnes, groupes, couloirs, couleurs, zoom et comparaison, pour tous ceux qui l’ouvrent.
rename-hint = Les pages qui ouvrent cette vue continuent de le faire : son identifiant reste.
rename-title = Renommer la vue
rename-button = Renommer
example = Roadmap pour la direction
foreign = Ce plan contient autre chose sous « views » : il ne peut pas avoir de vues enregistrées.
no-title = Donnez d’abord un nom à la vue.
replace = Mettre à jour « { $title } »
changed = { $title } · modifiée
rename = Renommer « { $title } »…
renamed = La vue s’appelle maintenant « { $title } ».
delete = Supprimer « { $title } »
kept = « { $title } » enregistrée pour tous. Pour ouvrir une page ainsi, donnez à view la valeur { $id }.
unknown = Ce plan n’a pas de vue enregistrée { $id }.
taken = Il existe déjà une vue « { $title } ». Choisissez un autre nom, ou ouvrez cette vue et mettez-la à jour.
replaced = « { $title } » montre maintenant ceci.
deleted = Vue « { $title } » supprimée.
