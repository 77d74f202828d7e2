### Français : les bulletins.

ballots = Bulletins
send-out = Envoyez un bulletin à chaque personne dont l’avis compte. Elle le remplit, dans un message ou un formulaire, et renvoie le texte.
copy-blank = Copier un bulletin vierge
download-blank = Télécharger un bulletin vierge
copy-link = Copier un lien vers le bulletin
fill-in = Remplir un bulletin ici
take-in-hint = Collez ce qui est revenu, en une ou plusieurs fois, avec tout ce qui l’entoure. Un second bulletin de la même personne remplace le premier.
paste-box = Bulletins à intégrer
paste-here = Collez un ou plusieurs bulletins (Ctrl+V)
voters = { $count ->
    [one] { $count } personne a voté : { $people }.
   *[other] { $count } personnes ont voté : { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } élément)
   *[other] { $name } ({ $items } éléments)
 }
copied = Bulletin copié. Collez-le dans un message ; la réponse revient de la même façon.
page-link-copied = Lien copié. Il ouvre cette page avec le bulletin.
plan-link-copied = Lien copié. Il ouvre un bulletin pour le plan tel qu’il est maintenant, sans les votes de personne.
long-plan-link-copied = Lien copié. Il ouvre un bulletin pour le plan tel qu’il est maintenant, sans les votes de personne. Il fait { $size } : messageries et tchats peuvent couper les liens de plus de 8 ko.
no-ballot = Aucun bulletin trouvé.
added-one = { $items ->
    [one] Bulletin ajouté : { $name } ; { $items } élément mis à jour.
   *[other] Bulletin ajouté : { $name } ; { $items } éléments mis à jour.
 }
added-many = { $items ->
    [one] { $ballots } bulletins ajoutés ({ $names }) ; { $items } élément mis à jour.
   *[other] { $ballots } bulletins ajoutés ({ $names }) ; { $items } éléments mis à jour.
 }
replaced = Bulletin précédent remplacé : { $names }.
unknown-items = { $votes ->
    [one] { $votes } vote porte sur un élément absent de ce plan.
   *[other] { $votes } votes portent sur des éléments absents de ce plan.
 }
wrong-line = { $more ->
    [0] Ligne { $line } : { $why }.
    [one] Ligne { $line } : { $why }, et { $more } autre ligne n’a pas été comprise.
   *[other] Ligne { $line } : { $why }, et { $more } autres lignes n’ont pas été comprises.
 }
no-head = il n’y a pas de ligne « { $head } » dans ce texte
no-by = ce bulletin n’a pas de ligne « by: nom »
no-item = cette ligne n’est pas un élément avec des estimations
no-estimate = il n’y a pas d’estimation { $name }
not-a-number = { $key } : { $text } n’est pas un nombre
out-of-range = { $key } : { $number } est hors limites
take-in = Intégrer des bulletins
your-ballot = Votre bulletin
how = Donnez vos propres estimations ; laissez vide ce que vous ne pouvez pas juger. Copiez ensuite le bulletin et envoyez-le à qui vous l’a demandé. Rien ne change ici.
your-name = Votre nom
item = Élément
ballot = Bulletin
download-own = Télécharger mon bulletin
copy-own = Copier mon bulletin
own-copied = Votre bulletin est copié. Collez-le dans un message à qui vous l’a demandé.
no-name = Saisissez d’abord votre nom : il distingue votre bulletin des autres.
odd-votes = { $more ->
    [0] « { $field } » n’est pas encore utilisable. Corrigez ou videz d’abord ce champ.
   *[other] « { $field } » et { $more } autres ne sont pas encore utilisables. Corrigez ou videz d’abord ces champs.
 }
people-per = personnes ou événements par { $span }
impact-scale = 3 énorme, 2 fort, 1 moyen, 0,5 faible, 0,25 minime
percent = pour cent
money-per-month = argent par mois
off-impact = RICE utilise 3, 2, 1, 0,5 ou 0,25
off-ten = L’échelle va de 1 à 10
no-votes = Aucun vote pour l’instant. Envoyez un bulletin aux personnes dont l’avis compte ; chacune le renvoie sous forme de texte.
hidden = Les votes restent cachés jusqu’à ce que vous les révéliez, pour n’influencer personne.
reveal = Montrer où ils divergent
reveal-one = Afficher les votes
hide = Masquer les votes
disputed = Plus grands désaccords
one-vote = 1 vote : { $vote }
spread = médiane { $median }, la moitié entre { $low } et { $high }, { $votes } votes
far = Loin des autres
accept-item = Prendre les médianes
accept-all = Prendre toutes les médianes
accept = Prendre la médiane
medians = Prendre les médianes
none-accepted = Les estimations sont déjà à la médiane.
accepted = { $estimates ->
    [one] { $estimates } estimation
   *[other] { $estimates } estimations
 } de { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 } à la médiane.
discuss = Marquer à discuter
discussed = Discuté
