### Français : travailler ensemble sur un plan.

away = il n’y a pas de connexion à l’endroit où se trouve le plan. Vos modifications restent dans ce navigateur et seront enregistrées à son retour.
back = Reconnecté. Tout est enregistré.
changed-since = Rien n’a été annulé : quelqu’un d’autre a modifié la même chose depuis.
someone = Quelqu’un
is-here = { $name } est ici
not-live = Pas à jour : { $why }
