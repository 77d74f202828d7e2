### Français : les méthodes du plan.

new = Nouvelle méthode…
new-title = Nouvelle méthode
edit-title = Modifier la méthode
title = Nom
formula = Formule
example = Reach * Impact / Effort
hint = Utilisez estimations, critères, champs personnalisés et autres méthodes par leur nom, entre [crochets] s’il contient des espaces. La confiance est une part : 80 % vaut 0.8.
lower = Le plus petit nombre vient en premier
templates = Partir d’un modèle
preview = Premiers éléments selon cette formule
keep-new = Classer ainsi
keep = Enregistrer
delete-button = Supprimer…
delete-now = Supprimer la méthode
keep-it = La garder
no-title = Donnez un nom à la méthode.
no-formula = La formule contient une erreur.
offers = Noms et fonctions
edit = Modifier { $title }…
taken = Il existe déjà une méthode { $title }. Choisissez un autre nom.
add = Ajouter la méthode { $title }
change = Modifier la méthode { $title }
delete = Supprimer la méthode { $title }
rank = Rang
item = Élément
score = Score
rank-today = Rang actuel
ranked-by = Classé par { $method }.
saved = Méthode { $method } enregistrée.
added-fields = { $count ->
    [one] Champ personnalisé ajouté : { $fields }.
   *[other] Champs personnalisés ajoutés : { $fields }.
 }
scored-count = { $scored ->
    [0] Aucun élément n’a encore tout ce qu’il faut.
    [one] { $scored } élément sur { $items } a un score.
   *[other] { $scored } éléments sur { $items } ont un score.
 }
adds-fields = { $count ->
    [one] Ajoute au plan le champ personnalisé { $fields }.
   *[other] Ajoute au plan les champs personnalisés { $fields }.
 }
names-and = { $names } et { $last }
asks = Supprimer { $method } ?
asks-of-ranking = Elle classe ce plan ; ce sera RICE.
asks-of-used = { $count ->
    [one] La formule de { $methods } l’utilise et aura une erreur.
   *[other] Les formules de { $methods } l’utilisent et auront des erreurs.
 }
deleted = Méthode { $method } supprimée.
deleted-of-ranking = Méthode { $method } supprimée. Classé par { $now }.
of-each-item = de chaque élément
criterion = critère
custom-field = champ personnalisé
score-by-method = score selon cette méthode
function-if = if(condition; valeur si oui; valeur si non)
function-min = la plus petite des valeurs
function-max = la plus grande des valeurs
function-sum = la somme des valeurs
function-avg = la moyenne des valeurs
function-round = round(nombre; décimales)
function-floor = l’entier inférieur
function-ceil = l’entier supérieur
function-abs = le nombre sans son signe
function-sqrt = la racine carrée
function-log = le logarithme en base 10, ou log(nombre; base)
function-ln = le logarithme naturel
function-exp = e à la puissance du nombre
function-ifempty = ifempty(valeur; remplaçante si elle manque)
function-empty = vrai si la valeur manque
opportunity = Score d’opportunité
opportunity-about = Important pour les clients, et ils ne sont pas encore satisfaits.
revenue = RICE avec revenu
revenue-about = RICE, avec ce que vaut chaque personne touchée.
by-evidence = ICE par preuves
by-evidence-about = ICE, avec la confiance selon Gilad : 1 pour une opinion, 10 pour un lancement réussi.
by-profile = Coût du retard par profil
by-profile-about = Ce que coûte un mois, pondéré par sa croissance, par unité d’effort.
kano-better = Kano : mieux
kano-better-about = À quel point sa présence satisfait, de 0 à 1, d’après les réponses comptées.
kano-worse = Kano : pire
kano-worse-about = À quel point son absence agace, de 0 à −1, d’après les réponses comptées.
importance = Importance
satisfaction = Satisfaction
revenue-per-user = Revenu par utilisateur
profile = Profil
expedite = Urgence
fixed-date = Date fixe
standard = Standard
intangible = Intangible
attractive = Attractif
one-dimensional = Proportionnel
must-be = Obligatoire
indifferent = Indifférent
