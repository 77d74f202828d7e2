### Français : les analyses.

insights = Analyses
show-in-scores = Afficher dans Scores
items = { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }
without-effort = , { $items } sans effort
value = Où se trouve la valeur
order = À quel point l’ordre est sûr
raters = Votants
moscow = MoSCoW
objectives = Objectifs
effort = Effort
review = À réviser
alike = Doublons probables
methods = Méthodes côte à côte
split = { $part } % des éléments ({ $items } sur { $all }) apportent { $value } % du total ({ $measure }).
no-value = Aucun élément n’est encore au-dessus de 0 ({ $measure }).
unknown = { $items ->
    [one] { $items } élément sans estimations n’est pas compté.
   *[other] { $items } éléments sans estimations ne sont pas comptés.
 }
show = { $items ->
    [one] Afficher cet élément
   *[other] Afficher ces { $items } éléments
 }
all-value = 100 % de la valeur
all-items = 100 % des éléments
item = Élément
estimate = Estimation
votes = Votes
median = Médiane
plan = Plan
no-letters = Aucun élément n’a encore de catégorie MoSCoW.
sort-on-board = Classer les éléments dans le tableau
class-of-capacity = { $percent } % de la capacité (budget { $budget } %) · { $effort }
class-of-planned = { $percent } % (budget { $budget } %) · { $effort }
musts = Les Must prennent { $percent } % de l’effort classé Must, Should ou Could (budget { $budget } %).
musts-too-much = Les Must prennent { $percent } % de l’effort classé Must, Should ou Could (budget { $budget } %) : il reste trop peu à écarter si les choses tournent mal.
no-musts = Aucun effort planifié n’a encore de catégorie MoSCoW.
outside = { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 } { $class }, { $effort }
unclassified = sans catégorie
timebox = { $title } : { $effort } sur { $capacity }, remplie à { $percent } %
timebox-no-capacity = { $title } : { $effort }, capacité non définie
no-objectives = Aucun objectif pour l’instant. Ajoutez-en dans les paramètres du plan, puis reliez-y des éléments dans leurs détails.
add-objectives = Ajouter des objectifs
no-objective = Sans objectif
coverage = { $results ->
    [0] Chaque résultat clé est soutenu par du travail
    [one] { $results } résultat clé n’est soutenu par aucun travail
   *[other] { $results } résultats clés ne sont soutenus par aucun travail
 } ; { $items ->
    [0] chaque élément contribue à un objectif
    [one] { $items } élément ne contribue à aucun objectif
   *[other] { $items } éléments ne contribuent à aucun objectif
 }.
unserved = Rien ne contribue à « { $result } » ({ $objective }).
no-effort-yet = Aucun élément n’a encore un effort et une équipe ou un type.
by-team = Par équipe
by-kind = Par type
no-kind = Sans type
share = { $percent } % · { $effort }
most-effort = Le plus d’effort : { $name }, { $percent } %.
no-review = Indiquez après combien de jours les estimations sont à revoir : les plus anciennes apparaîtront ici.
set-review = Régler la révision dans les paramètres du plan
all-fresh = Toutes les estimations ont été faites ou confirmées depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } au plus.
some-due = { $due } éléments estimés sur { $scored } n’ont pas été revus depuis plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
due = { $items ->
    [one] { $items } élément à réviser
   *[other] { $items } éléments à réviser
 }
closed = { $items ->
    [one] { $items } élément fermé à la source, ouvert ici
   *[other] { $items } éléments fermés à la source, ouverts ici
 }
gone = { $items ->
    [one] { $items } élément disparu de la source
   *[other] { $items } éléments disparus de la source
 }
no-ranking = Ajoutez des estimations pour comparer les classements.
one-ranking = Ajoutez des estimations pour une autre méthode afin de comparer les classements.
agreement = { $agree ->
    [nearly] Les méthodes sont presque d’accord
    [mostly] Les méthodes sont plutôt d’accord
    [loosely] Les méthodes ne sont que vaguement d’accord
   *[not] Les méthodes racontent des histoires différentes
 } ; les plus éloignées sont { $one } et { $other } (accord { $tau }).
tau = Accord des rangs (tau-b de Kendall)
tau-about = 1 : le même ordre. 0 : aucun rapport. −1 : l’ordre inverse. Sur les éléments qui ont un score dans les deux.
no-tau = s.o.
first-of-each = Top { $top } selon chaque méthode
in-every-top = { $items ->
    [one] Afficher l’élément présent
   *[other] Afficher les { $items } éléments présents
 } dans chaque top { $top }
none-in-every-top = Aucun élément n’est dans le top { $top } selon toutes les méthodes.
rank-by = Classer par { $method }
