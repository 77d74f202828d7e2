### Français : la comparaison avec un état antérieur.

title = Comparer
baseline = Référence
no-baseline = Aucune
scenario = Scénario
paste-old = Ou collez un plan plus ancien, par exemple de l’historique d’une page
take = Enregistrer une référence
open-old = Ouvrir un fichier plus ancien
new-baseline = Référence { $day }
name = Nom de la référence
delete = Supprimer la référence
earlier = état antérieur
earlier-of = état antérieur, { $day }
stop = Arrêter la comparaison
copy-log = Copier le journal des modifications
log-copied = Journal des modifications copié en Markdown. Collez-le dans la page.
comparison = Comparaison
compared = Comparé à { $name } : { $bars ->
    [one] { $bars } barre déplacée
   *[other] { $bars } barres déplacées
 }
changes = Afficher les modifications
slipped = Retardé
pulled-in = Avancé
restarted = Commence à un autre moment
added = Ajouté
dropped = Abandonné
scheduled = A maintenant des dates
unscheduled = N’a plus de dates
reranked = Changé de rang
reparented = Changé de parent
re-estimated = Réestimé
changed = Modifié
nothing-changed = Rien n’a changé.
fate-count = { $fate } : { $count }
no-dates = pas de dates
no-parent = sans parent
dates-became = { $before } → { $after }
moved = de { $from } à { $to }
climbed = { $ranks ->
    [one] { $ranks } rang plus haut
   *[other] { $ranks } rangs plus haut
 }
fell = { $ranks ->
    [one] { $ranks } rang plus bas
   *[other] { $ranks } rangs plus bas
 }
became = { $name } { $before } → { $after }
nothing = rien
set = modifié
settings = Paramètres du plan
calendar = Jours ouvrés
team = équipe
objective = objectif
timebox = timebox
milestone = jalon
criterion = critère
method = méthode
figures = Chiffres
ends = Se termine
dated = Éléments datés
worth = Leur valeur
total-effort = Leur effort
overbooked = Surcharge
never = jamais
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
why = Pourquoi « { $item } » a changé
why-hint = Pourquoi ?
reason-step = Raison pour « { $item } »
fate-words = { $fate } : { $words }
fate-of-gone = { $fate }, « { $title } » : { $words }
since = Modifications depuis { $name }
log-range = { $start } à { $end }
log-was = { $now } (avant : { $before })
log-was-by = { $now } (avant : { $before }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 })
log-gone = avant : { $before }
log-why = Pourquoi : { $reason }
log-why-open = Pourquoi :
decisions = Décisions
decided-why = { $decision }. Pourquoi : { $reason }
also-different = Également différent
