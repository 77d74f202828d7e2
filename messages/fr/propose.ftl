### Français : les propositions.

propose = Proposer un plan
open-hint = Proposer un plan (Alt+P)
close = Fermer la proposition
scope = Proposer
everything = Quand tout se fait
in-timeboxes = Ce qui tient dans les timeboxes
between-days = Ce qui tient entre deux jours
asked = { $scope }, à partir du { $day }
asked-each = { $scope }, à partir du { $day }, { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 } chacune
timeboxes = Timeboxes
due = Terminé pour ces jalons
stays = Restent tels quels
first-begins = La première commence le
not-before = Pas avant
weeks-each = Semaines chacune
until = Jusqu’à
aim = Viser
value-early = De la valeur tôt
earliest = Tout terminé bientôt
value = Valeur
by-method = Selon { $method }
search = Recherche
searching = Recherche, { $percent } %.
stopped = Arrêté : voici le meilleur résultat jusqu’ici.
done = Terminé.
stop = Arrêter
again = Relancer
stale = Le plan a changé depuis cette proposition.
summary = { $items ->
    [0] Rien ne changerait
    [one] { $items } élément changerait
   *[other] { $items } éléments changeraient
 }{ $out ->
    [0] { "." }
    [one] , { $out } écarté.
   *[other] , { $out } écartés.
 }
no-estimates = Seuls les éléments avec un effort sont planifiés, et dans les timeboxes seulement ceux qui ont une valeur. « Quand tout se fait » n’a pas besoin de valeurs.
no-teams = Sans équipes, rien ne limite ce qui se fait en même temps.
quality-value = Valeur { $value }{ $weighed ->
    [yes] { " " }(les premières timeboxes comptent davantage)
   *[no] { "" }
 }{ $far ->
    [best] { " : " }le meilleur possible
    [near] { " : " }au plus à { $percent } % du meilleur possible
   *[unknown] { "" }
 }.
early-best = La valeur arrive aussi tôt que possible.
early-near = La valeur arrive au plus { $percent } % plus tard que le meilleur possible.
span-best = Terminé en { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
 } : le meilleur possible.
span-near = Terminé en { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
 } : au plus à { $percent } % du meilleur possible.
changes = Modifications
left-out = Écartés
counted = { $heading } ({ $count })
more = et { $count } autres
and-more = { $items } et { $count } autres
accept-item = Accepter « { $item } »
leaves-timebox = quitte sa timebox
loses-dates = perd ses dates
goes-from = { $place } (avant : { $dates })
is-locked = verrouillé
after = après { $item }
team-full = { $team } n’a pas de place d’ici là
as-early = aussi tôt que possible
makes-room = là où il laisse de la place aux autres
next-best = meilleure valeur suivante pour l’effort
needed-by = nécessaire à { $item }
its-team = Son équipe
must = Must
prerequisite = Prérequis
people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 }
critical = Critique
days-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
 }
no-room = pas de place : ce qui y est vaut plus pour son effort
no-days = pas de place dans ses jours : il finirait après son échéance, ou après l’an 9999
too-large = plus grand que son équipe ou que toute timebox
no-value = n’a pas de valeur
wont = Won’t
needs-left-out = a besoin de « { $item } », qui est écarté
stays-as-is = reste tel quel
no-effort = n’a pas d’effort
blocked-needs = Retenu : a besoin de « { $item } », qui ne serait pas terminé avant.
blocked-needed = Retenu : « { $item } » l’attend et commencerait avant sa fin.
blocked-with = Retenu : va dans la même timebox que « { $item } ».
blocked-team = Retenu : { $team } est prise par « { $item } » dans l’état actuel.
blocked-timebox = Retenu : { $timebox } n’a pas de place tant que « { $item } » y est.
keeps-back = Reste tel quel. Retient { $items }.
taken-again = « { $item } » fait à nouveau partie de la proposition.
left-as-is = « { $item } » reste tel quel.
held-back = { $changes ->
    [one] { $changes } modification retenue.
   *[other] { $changes } modifications retenues.
 }
cycle = Ceux-ci s’attendent mutuellement, leurs liens ne comptent donc pas : { $items }.
larger-than-team = « { $item } » a besoin de plus de personnes que son équipe n’en a jamais.
must-needs-wont = « { $item } » est un Must mais a besoin de « { $other } », qui est écarté.
musts-over-team = Les Must ne tiennent pas. { $team } : avec tout ce dont ils ont besoin, ils prennent { $cost } jours-personnes, et il y en a { $budget }. Donnez-leur plus de temps, ou passez-en un en Should : { $items }.
musts-over-timeboxes = Les Must ne tiennent pas. Les timeboxes : avec tout ce dont ils ont besoin, ils prennent { $cost } d’effort, et il y en a { $budget }. Donnez-leur plus de temps, ou passez-en un en Should : { $items }.
must-does-not-fit = « { $item } » est un Must, mais aucune timebox n’a de place pour lui.
too-big = Le plan est trop grand pour la recherche.
accept = { $changes ->
    [0] Accepter
    [one] Accepter { $changes } modification
   *[other] Accepter { $changes } modifications
 }
accept-hint = Accepter (Ctrl+Entrée)
accept-step = Accepter la proposition
accepted = Proposition acceptée : { $items ->
    [one] { $items } élément modifié
   *[other] { $items } éléments modifiés
 }. Annuler revient sur l’ensemble.
without-these = Replanifier sans ceux-ci
without-these-hint = Ceux-ci restent tels quels, les autres sont planifiés autour (Ctrl+Maj+Entrée)
discard = Abandonner
keep = Garder comme scénario
keep-step = Garder la proposition comme scénario
push = Pousser les autres
pushes = Quand vous déplacez un élément, ce qui le gêne passe plus tard
makes-way = Désormais, déplacer un élément repousse ce qui le gêne à plus tard.
stands = Désormais, déplacer un élément laisse tous les autres en place.
made-way = { $items ->
    [one] { $items } élément déplacé
   *[other] { $items } éléments déplacés
 } : { $moves }.
by-weeks = { $item } de { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 }
by-days = { $item } de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
