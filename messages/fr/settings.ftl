### Français : les paramètres du plan.

plan-settings = Paramètres du plan
parts = Sections
general = Général
scoring-method = Méthode de score
effort-unit = Unité d’effort
goal = But du plan
goal-example = Ce par rapport à quoi l’impact est noté
reach-per = Portée par
reach-per-example = trimestre
fiscal-year = L’exercice commence en
week-starts = La semaine commence le
focus-factor = Facteur de focalisation (%)
discount-rate = Taux d’actualisation (% par an)
review-after = Réviser les estimations après (jours)
never = jamais
budget = Budget MoSCoW (% de l’effort)
today = Aujourd’hui
about-rice = Portée × impact × confiance ÷ effort. Un bon départ pour la plupart des backlogs produit.
about-ice = Impact × confiance × facilité. Rapide, pour les expériences et les idées de croissance.
about-wsjf = Coût du retard ÷ taille, comme dans SAFe. Quoi faire d’abord quand attendre coûte.
about-value-effort = Valeur ÷ effort. La plus simple : deux nombres par élément.
about-weighted = Vos propres critères, chacun avec un poids et une échelle.
about-own = Une formule de ce plan.
about-cd3 = Coût du retard ÷ durée, en argent. Quand vous savez ce que vaut un mois.
method-set = { $scored ->
    [0] Classé par { $method }. Aucun élément n’a encore les estimations nécessaires.
    [one] Classé par { $method }. { $scored } élément sur { $items } a les estimations nécessaires.
   *[other] Classé par { $method }. { $scored } éléments sur { $items } ont les estimations nécessaires.
 }
method-set-all = Classé par { $method }.
impact-kept = L’impact garde ses nombres : RICE le note de 0,25 à 3, ICE de 1 à 10.
no-criteria-yet = Classé par critères pondérés. Ajoutez des critères pour obtenir des scores.
converted = Converti : { $numbers } → { $unit } (× { $factor }).
not-converted = Laissé tel que saisi : { $numbers }. Il n’y a pas de conversion en { $unit }.
per = par { $span }
effort-estimates = { $count ->
    [one] { $count } estimation d’effort
   *[other] { $count } estimations d’effort
 }
reach-estimates = { $count ->
    [one] { $count } estimation de portée
   *[other] { $count } estimations de portée
 }
votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
capacities = { $count ->
    [one] { $count } capacité de timebox
   *[other] { $count } capacités de timebox
 }
and = { $first } et { $last }
effort-kept = Unité changée, nombres d’effort conservés.
reach-kept = Unité changée, nombres de portée conservés.
working-days = Jours ouvrés
calendar-taken = Ce plan contient autre chose sous « calendar » : jours ouvrés et jours fériés ne peuvent pas se régler ici.
monday-short = lun.
tuesday-short = mar.
wednesday-short = mer.
thursday-short = jeu.
friday-short = ven.
saturday-short = sam.
sunday-short = dim.
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
works = { $day } est un jour ouvré
works-in = { $day } est un jour ouvré dans { $team }
one-day = Il faut au moins un jour ouvré par semaine.
holidays = Jours fériés ({ $count })
holidays-of = Jours ouvrés et fériés de { $team } ({ $count })
holiday-name = Nom du jour férié { $number }
holiday-first-day = Premier jour du jour férié { $number }
holiday-last-day = Dernier jour du jour férié { $number }
delete-holiday = Supprimer le jour férié { $number }
holiday-name-in = Nom du jour férié { $number } dans { $team }
holiday-first-day-in = Premier jour du jour férié { $number } dans { $team }
holiday-last-day-in = Dernier jour du jour férié { $number } dans { $team }
delete-holiday-in = Supprimer le jour férié { $number } dans { $team }
add-holiday = Ajouter un jour férié
add-holiday-in = Ajouter un jour férié dans { $team }
import-holidays = Importer les jours fériés (.ics)
import-holidays-in = Importer les jours fériés (.ics) dans { $team }
set-week = Jours ouvrés
set-holidays = Jours fériés
no-holidays = Ce fichier ne contient pas d’événements d’une journée entière. Choisissez un fichier de calendrier (.ics) avec des jours fériés.
holidays-added = { $added ->
    [one] { $added } jour férié ajouté
   *[other] { $added } jours fériés ajoutés
 }{ $known ->
    [0] .
    [one] , { $known } était déjà là.
   *[other] , { $known } étaient déjà là.
 }
timed-left-out = { $events ->
    [one] { $events } événement avec une heure a été ignoré.
   *[other] { $events } événements avec une heure ont été ignorés.
 }
absence-first-day = Premier jour de l’absence { $number } dans { $team }
absence-last-day = Dernier jour de l’absence { $number } dans { $team }
absence-people = Personnes de l’absence { $number } dans { $team }
everyone = tous
delete-absence = Supprimer l’absence { $number } dans { $team }
add-absence-in = Ajouter une absence dans { $team }
teams = Équipes
timeboxes = Timeboxes
milestones = Jalons
criteria = Critères du score pondéré
criteria-short = Critères
objectives = Objectifs
add-team = Ajouter une équipe
add-timebox = Ajouter une timebox
add-milestone = Ajouter un jalon
add-criterion = Ajouter un critère
add-objective = Ajouter un objectif
add-key-result = Ajouter un résultat clé
new-team = Nouvelle équipe
new-timebox = Nouvelle timebox
new-milestone = Nouveau jalon
new-criterion = Nouveau critère
new-objective = Nouvel objectif
new-key-result = Nouveau résultat clé
team-name = Nom de l’équipe
timebox-name = Nom de la timebox
milestone-name = Nom du jalon
criterion-name = Nom du critère
objective-name = Nom de l’objectif
key-result-name = Nom du résultat clé
delete-entry = Supprimer { $entry }
people = Personnes
people-in = Personnes dans { $entry }
start = Début
start-of = Début : { $entry }
end = Fin
end-of = Fin : { $entry }
capacity = Capacité
capacity-of = Capacité : { $entry }
date = Date
date-of = Date : { $entry }
weight = Poids
weight-of = Poids : { $entry }
lowest = Minimum
lowest-of = Minimum : { $entry }
highest = Maximum
highest-of = Maximum : { $entry }
lower-is-better = Moins vaut mieux
lower-is-better-of = Moins vaut mieux : { $entry }
target = Cible
target-of = Cible : { $entry }
now = Actuel
now-of = Valeur actuelle : { $entry }
from-teams = Des équipes
date-example = 20 juil. 2027
scale-from = Échelle de
scale-to = à
colour = Couleur
colour-of = Couleur : { $team }
automatic = Automatique
deleted-entry = { $items ->
    [0] « { $entry } » supprimé.
    [one] « { $entry } » supprimé et retiré de { $items } élément.
   *[other] « { $entry } » supprimé et retiré de { $items } éléments.
 }
