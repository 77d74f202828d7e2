### Français : ce qui se dit partout.

confidence-of-one = Une confiance de 1 vaut 1 %. Si vous êtes sûr, saisissez 100 %.
opened-meanwhile = Un autre plan a été ouvert pendant l’enregistrement de celui-ci. Vérifiez qu’il a bien été enregistré.
not-fetched = Chargement impossible. Vérifiez le réseau, puis réessayez.
draft-taken = Votre brouillon est de retour. Enregistrez pour le garder.
left-as-draft = Ce que vous aviez ici est gardé dans un brouillon à part.
added-item = Ajouter un élément
impact-scale = Impact par personne : 3 énorme, 2 fort, 1 moyen, 0,5 faible, 0,25 minime
ice-scale = ICE note l’impact et la facilité de 1 à 10.
clamped = Hors de l’échelle de ce critère : le score compte la borne la plus proche.
small-confidence = Moins de 1 %. Pour une part comme 0,8, saisissez 80 %.
no-effort = Un effort de 0 ne donne pas de score.
no-criteria = aucun critère
not-an-item = illisible, conservé tel quel
written-as-text = écrit comme un autre type de valeur
no-items = Aucun élément pour l’instant. Ajoutez-en un, ou collez des lignes d’un tableur.
no-items-to-see = Ce plan n’a pas encore d’éléments.
no-team = Sans équipe
not-estimated = non estimé
no-value = Aucune valeur
did-you-mean = vouliez-vous dire ceci ?
to-page = dans la page qui l’entoure
to-browser = dans ce navigateur seulement
to-downloads = en téléchargement
no-file = aucun fichier n’a été choisi.
no-storage = ce navigateur ne conserve rien pour cette page.
not-copied = Le navigateur interdit à la page l’accès au presse-papiers. Sélectionnez le texte et copiez-le.
undo = Annuler
order-by-hand = Utiliser mon ordre
keep-numbers = Garder les nombres
empty-column = Rien ici pour l’instant
order-is-computed = Ici, l’ordre des cartes est calculé. Choisissez « Mon ordre » pour les disposer.
no-rows = Il n’y a pas de lignes là-dedans. Copiez des cellules d’un tableur, ou des lignes avec une tabulation, une virgule ou un point-virgule entre les cellules.
problems-kept = Rien n’est perdu : chaque valeur reste telle quelle dans le fichier jusqu’à ce que vous la modifiiez.
nothing-to-show = Ce plan est vide.
near-team = Il n’y a pas d’équipe { $name }. Vouliez-vous dire { $meant } ? Choisissez dans la liste, ou créez l’équipe.
needs-more = manque : { $first } +{ $more }
no-such-team = Le plan n’a pas d’équipe { $id }.
no-match = Aucun résultat pour « { $words } ».
offer-new-team = Créer l’équipe « { $name } »
moved-label = Déplacer { $item }
undone = Annulé : { $label }
redone = Rétabli : { $label }
saved = Enregistré { $to }
to-file = dans { $name }
file-failed = le fichier n’a pas pu être écrit ({ $why }).
file-unreadable = Le fichier n’a pas pu être lu : { $why }
no-such-format = Il n’existe pas de format d’export { $format }.
not-written = Le plan est trop grand pour ce format : { $format }.
not-saved = Échec de l’enregistrement : { $why } Vos modifications sont toujours là.
new-team = Nouvelle équipe : { $name }.
draft-refused = Ce navigateur ne permet pas à la page de garder un brouillon ({ $why }). Enregistrez avant de partir.
picked-up = Carte « { $title } » prise. Gauche et droite la déplacent, Espace la pose.
put-down = « { $title } » est dans { $column }.
percent = { $digits } %
needs = manque : { $fields }
effort-person-days = { $amount ->
    [one] { $amount } jour-personne
   *[other] { $amount } jours-personnes
 }
effort-person-weeks = { $amount ->
    [one] { $amount } semaine-personne
   *[other] { $amount } semaines-personnes
 }
effort-person-months = { $amount ->
    [one] { $amount } mois-personne
   *[other] { $amount } mois-personnes
 }
effort-points = { $amount ->
    [one] { $amount } point
   *[other] { $amount } points
 }
odd-value = « { $found } » ne compte pas pour { $field } : { $why }.
not-understood = « { $typed } » ne convient pas pour { $field } : { $why }. L’ancienne valeur reste.
names-in-sentences = lower
pinned = Épinglé au rang { $rank }
pinned-because = Épinglé au rang { $rank } : { $why }
untitled-item = élément sans titre
key-of = { $item } : { $field }
plan-key = Plan : { $field }
setting = Paramètre : { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Ce plan a été enregistré par une version plus récente du widget. Vous pouvez le consulter, mais pas le modifier ici.
read-only-misshapen = « { $key } » n’a pas la bonne forme dans ce fichier. Vous pouvez consulter le plan, mais pas le modifier ici.
replaced-by-file = Ouvrir un autre plan
replaced-by-page = Modification par la page
replaced-by-draft = Restaurer le brouillon
opened = { $items ->
    [one] { $items } élément ouvert.
   *[other] { $items } éléments ouverts.
 }
opened-titled = { $items ->
    [one] « { $title } » ouvert : { $items } élément.
   *[other] « { $title } » ouvert : { $items } éléments.
 }
draft-beside = { $done } Modifié ici aussi, et laissé tel quel : { $fields }. Annuler affiche la version du brouillon.
draft-found = Vous avez laissé ici des modifications non enregistrées le { $when }.
draft-found-of-tab = Un autre onglet a laissé des modifications non enregistrées de ce plan le { $when }.
draft-waiting = { $drafts ->
    [one] Un autre brouillon attend ensuite.
   *[other] { $drafts } autres brouillons attendent ensuite.
 }
item-count = { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }
item-count-shown = { $items ->
    [one] { $shown } sur { $items } élément
   *[other] { $shown } sur { $items } éléments
 }
scored-count = { $items } avec score
problem-count = { $problems ->
    [one] { $problems } problème
   *[other] { $problems } problèmes
 }
effort-line = effort { $amount }
must-share = Must { $share } % (budget { $budget } %)
too-many-columns = Ce tableau est trop grand : il a plus de { $columns } colonnes. Copiez-en une plus petite partie.
too-many-cells = Ce tableau est trop grand : il a plus de { $cells } cellules. Copiez-en une plus petite partie.
imported = { $rows ->
    [one] { $rows } ligne ajoutée.
   *[other] { $rows } lignes ajoutées.
 }
delete-item = Supprimer { $item }
delete-items = { $items ->
    [one] Supprimer { $items } élément
   *[other] Supprimer { $items } éléments
 }
deleted-item = Supprimé : { $item }
deleted-items = { $items ->
    [one] { $items } élément supprimé
   *[other] { $items } éléments supprimés
 }
duplicate-item = Dupliquer { $item }
duplicate-items = { $items ->
    [one] Dupliquer { $items } élément
   *[other] Dupliquer { $items } éléments
 }
add-step = { $list ->
    [items] Ajouter un élément
    [teams] Ajouter une équipe
    [objectives] Ajouter un objectif
    [timeboxes] Ajouter une timebox
    [milestones] Ajouter un jalon
    [criteria] Ajouter un critère
    [methods] Ajouter une méthode
    [baselines] Ajouter une référence
    [scenarios] Ajouter un scénario
    [pins] Ajouter une épingle
    [views] Ajouter une vue
    [filters] Ajouter un filtre
    [fields] Ajouter un champ
    [sources] Ajouter une source
    [log] Ajouter une décision
   *[other] Ajouter une entrée
 }
change-step = { $list ->
    [items] Modifier l’élément
    [teams] Modifier l’équipe
    [objectives] Modifier l’objectif
    [timeboxes] Modifier la timebox
    [milestones] Modifier le jalon
    [criteria] Modifier le critère
    [methods] Modifier la méthode
    [baselines] Modifier la référence
    [scenarios] Modifier le scénario
    [pins] Modifier l’épingle
    [views] Modifier la vue
    [filters] Modifier le filtre
    [fields] Modifier le champ
    [sources] Modifier la source
    [log] Modifier la décision
   *[other] Modifier l’entrée
 }
delete-step = { $list ->
    [items] Supprimer l’élément
    [teams] Supprimer l’équipe
    [objectives] Supprimer l’objectif
    [timeboxes] Supprimer la timebox
    [milestones] Supprimer le jalon
    [criteria] Supprimer le critère
    [methods] Supprimer la méthode
    [baselines] Supprimer la référence
    [scenarios] Supprimer le scénario
    [pins] Supprimer l’épingle
    [views] Supprimer la vue
    [filters] Supprimer le filtre
    [fields] Supprimer le champ
    [sources] Supprimer la source
    [log] Supprimer la décision
   *[other] Supprimer l’entrée
 }
list-comma = { ", " }
