### Français : planifier dans la chronologie.

periods = Débuts et fins deviennent des périodes. Dates exactes, jalons, absences, références, bulletins et décisions ne sont pas dans le fichier, pas même cachés. Les notes partent telles quelles.
with-decisions = Inclure les décisions, telles qu’elles sont écrites
not-printed = Impression impossible : { $why }
not-planned = Non planifié
draw-on = Tirez jusqu’à ce qui l’attend
let-go = Relâchez pour retirer la dépendance
no-cycle = Ils s’attendraient mutuellement
not-linked = Aucune dépendance créée.
linking = Choisissez l’élément qui dépend de « { $item } », puis Entrée. Échap annule.
waits = « { $item } » attend « { $first } ».
waits-early = « { $item } » attend « { $first } », et commence { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } trop tôt pour cela.
waits-no-more = « { $item } » n’attend plus « { $first } ».
link = Faire attendre « { $first } » à « { $item } »
unlink = Ne plus faire attendre « { $first } » à « { $item } »
no-id = « { $item } » n’a pas d’identifiant dans le fichier : rien ne peut l’attendre.
after = après { $items }
too-early = { $own ->
    [start] commence
   *[finish] finit
 } { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } avant { $other ->
    [start] le début
   *[finish] la fin
 } de « { $first } »{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } jour
   *[other] { " " }{ $lag } jours
 }
early = { $days ->
    [one] { $days } jour trop tôt
   *[other] { $days } jours trop tôt
 }
slack = { $days ->
    [one] { $days } jour ouvré de marge
   *[other] { $days } jours ouvrés de marge
 }
critical = sur le chemin critique
critical-behind = sur le chemin critique, { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
 } de retard
until = …jusqu’à { $end }
until-last-day = …jusqu’au dernier jour du plan
slack-drawn = épais : chemin critique jusqu’à { $end }, traits fins : marge
slack-drawn-to-last-day = épais : chemin critique jusqu’au dernier jour, traits fins : marge
load = { $period } : { $load } sur { $capacity } jours-personnes
load-share = { $period } : { $load } sur { $capacity } jours-personnes ({ $percent } %)
overbooked = { $dates } : { $load } pour { $capacity } personnes, sur { $items }
overbooked-team = { $team }, { $dates } : { $load } pour { $capacity } personnes, sur { $items }
overbooked-drawn = surcharge : { $what }
over-capacity = Au-delà de la capacité { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
by-days-short = { $days } j
was = avant : { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } jour)
   *[other] { " " }({ $days } jours)
 }
move-lane = Déplacer { $lane }
lane-at = { $lane } est maintenant le couloir { $place }.
first-lane-already = { $lane } est déjà le premier couloir.
last-lane-already = { $lane } est déjà le dernier couloir.
lane-above = { $lane } au-dessus de { $other }
lane-below = { $lane } au-dessous de { $other }
lane-moves = { $lane }
    Pour placer le couloir ailleurs, faites-le glisser, ou Alt+Haut ou Alt+Bas sur son bouton de repli
paired-lane-moves = { $lane }
    Pour placer le couloir ailleurs, faites-le glisser, ou Alt+Haut ou Alt+Bas sur son bouton de repli ; avec Maj, tous ceux de son premier champ
last-lane = Les éléments sans valeur ont toujours le dernier couloir.
lanes-taken = Ce plan contient autre chose sous « lanes » : aucun ordre des couloirs ne peut y être gardé.
fold = Replier { $lane }
add-absence = Ajouter une absence
last-before-first = Le dernier jour précède le premier.
as-of = Date d’état
milestone = Jalon { $title }, { $date }
timebox = Timebox { $title }, { $start } à { $end }
milestone-on = Jalon · { $date }
holds = effort { $effort }
holds-of = effort { $effort } sur { $capacity }, { $percent } %
holds-too-much = effort { $effort } sur { $capacity }, { $percent } %, surchargée
team-overbooked = { $team } en surcharge : { $load } pour { $capacity } personnes
while-on = { $dates }, sur { $items }
parts-decide = « { $title } » tient ses dates de ses sous-éléments. Déplacez plutôt ceux-ci.
parts-stay = « { $title } » reste en place : ses sous-éléments sont { $why ->
    [locked] verrouillés
    [over] terminés ou abandonnés
   *[both] verrouillés, terminés ou abandonnés
 }.
parts-along = { $items ->
    [one] { $items } sous-élément suit
   *[other] { $items } sous-éléments suivent
 }
locked-parts-stay = { $items ->
    [one] { $items } verrouillé reste
   *[other] { $items } verrouillés restent
 }
over-parts-stay = { $items ->
    [one] { $items } terminé ou abandonné reste
   *[other] { $items } terminés ou abandonnés restent
 }
parts-moved-along = { $items ->
    [one] { $items } sous-élément a suivi.
   *[other] { $items } sous-éléments ont suivi.
 }
locked-parts-stayed = { $items ->
    [one] { $items } est verrouillé et reste.
   *[other] { $items } sont verrouillés et restent.
 }
over-parts-stayed = { $items ->
    [one] { $items } est terminé ou abandonné et reste.
   *[other] { $items } sont terminés ou abandonnés et restent.
 }
