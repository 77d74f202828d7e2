### Français : la matrice.

how = Les flèches déplacent une bulle et changent ses estimations. Page préc. et Page suiv. vont de bulle en bulle, Entrée ouvre les détails.
how-to-read = Les flèches vont de bulle en bulle, Entrée ouvre les détails.
one-colour = Aucune
empty = Aucun élément n’a encore les deux nombres. Estimez-en dans Scores, ou choisissez d’autres axes.
benefit = Bénéfice
cost-of-delay = Coût du retard
benefit-about = Portée × impact × confiance
cost-of-delay-about = Valeur + criticité temporelle + réduction des risques
quick-wins = Gains rapides
big-bets = Grands paris
fill-ins = Bouche-trous
money-pits = Gouffres
high-low = Fort : { $up } ; faible : { $across }
high-high = Fort : { $up } et { $across }
low-low = Faible : { $up } et { $across }
low-high = Faible : { $up } ; fort : { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title } : { $figures }, { $quadrant }
estimates-of = Estimations de « { $title } »
moved = { $title } : { $figures }.
moved-to-rank = { $title } : { $figures }, maintenant au rang { $rank }.
fixed = { $measure } : valeur calculée. Modifiez les estimations dont elle dépend.
dots = Les { $bubbles } meilleurs sur { $items } sont des bulles, les autres des points ; filtrez pour les voir.
missing = { $items ->
    [one] { $items } élément sans { $up } ou { $across } n’est pas affiché.
   *[other] { $items } éléments sans { $up } ou { $across } ne sont pas affichés.
 }
thousands = { $number } k
millions = { $number } M
log-axis = { $measure } (log)
log = log
log-x = Échelle log de l’axe X
log-y = Échelle log de l’axe Y
matrix = Matrice
cross-hair = Réticule : { $measure }
colours = Couleurs
controls = Ce que montre la matrice
x-axis = Axe X
y-axis = Axe Y
size = Taille
size-of-bubbles = Taille des bulles
colour = Couleur
colour-of-bubbles = Couleur des bulles
reset = Réinitialiser
