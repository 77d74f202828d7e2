### Français : l’import d’une table.

rows-to-import = Importer des lignes
hint = Des lignes copiées d’un tableur, ou un fichier : CSV, JSON ou XML d’un outil de suivi, Markdown, Mermaid, un calendrier. Vous les voyez avant de les ajouter.
refresh = Actualiser depuis { $sources }
paste-box = Lignes à importer
paste-here = Collez les lignes ici (Ctrl+V)
row = Ligne
table = Aperçu
more-rows = et { $rows } autres lignes
take-in = Prendre la ligne { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } est
column-is-in = { $column } est en
word-is = { $word } dans { $column } est
empty = vide
unnamed-column = Colonne { $number }
add-rows = { $rows ->
    [one] Ajouter { $rows } ligne
   *[other] Ajouter { $rows } lignes
 }
update-rows = { $rows ->
    [one] Mettre à jour { $rows } ligne
   *[other] Mettre à jour { $rows } lignes
 }
add-and-update-rows = { $rows ->
    [one] Ajouter { $rows } ligne, en mettre à jour { $updated }
   *[other] Ajouter { $rows } lignes, en mettre à jour { $updated }
 }
nothing-to-add = Rien à ajouter
blocks = Bloque
span = Début et fin
custom-field = Champ personnalisé
to-notes = Ajouter aux notes
compare = Comparer au score
leave-out = Ignorer
box-start = Début de la timebox
box-end = Fin de la timebox
relations = Liens vers des éléments
encoding = Encodage du fichier
encoding-for = { $script ->
    [western] Europe occidentale ({ $encoding })
    [central] Europe centrale ({ $encoding })
    [cyrillic] Cyrillique ({ $encoding })
    [greek] Grec ({ $encoding })
    [turkish] Turc ({ $encoding })
    [baltic] Balte ({ $encoding })
    [japanese] Japonais ({ $encoding })
    [chinese] Chinois ({ $encoding })
   *[korean] Coréen ({ $encoding })
 }
sheet = Feuille
separator = Séparateur
tab = Tabulation
comma = Virgule
semicolon = Point-virgule
bar = Barre |
no-separator = Aucun
header-row = Ligne d’en-tête
no-header = Aucune
header-at = Ligne { $row } : { $texts }
number-format = Format des nombres
rows-here = Lignes déjà présentes
match-keys = Mettre à jour par la clé de l’outil
match-titles = Mettre à jour par le titre
match-nothing = Tout ajouter comme nouveau
per-as-plan = par { $span } (comme le plan)
per = par { $span }
as-they-are = Nombres tels quels
order-unknown = Ordre inconnu
percent = Pour cent
of-users = % des utilisateurs
sizes = Tailles XS–XL
letters = Fort, moyen, faible
five-to-three = 1–5, ramené à 3
ten-to-three = 1–10, ramené à 3
hundred-to-three = 0–100, ramené à 3
day-first = Jour d’abord
month-first = Mois d’abord
summary = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
 }{ $things ->
    [0] , toutes les colonnes reconnues.
    [1] . Un point à vérifier :
   *[other] . { $things } points à vérifier :
 }
format = Format : { $format }.
export-of = Format : export de { $tool }.
method-follows = Le plan sera noté avec { $method }, comme ses colonnes le suggèrent.
unit-follows = L’effort est en { $unit }, et le sera dans ce plan.
span-follows = La portée est par { $span }, et le sera dans ce plan.
orders-differ = { $column } a des dates avec le jour d’abord et d’autres avec le mois d’abord. Vérifiez-les.
filled = { $column } : { $cells ->
    [one] { $cells } cellule vide prend
   *[other] { $cells } cellules vides prennent
 } ce qui est au-dessus, comme dans des cellules fusionnées.
in-notes = Ajouté aux notes : { $columns }.
custom-fields = Champs personnalisés : { $columns }.
left-out = Ignoré : { $columns }.
fiscal = { $column } : { $text } se compte à partir de janvier, tant que l’exercice du plan le fait.
midnight = { $column } : une fin à minuit est la fin de la veille, comme dans { $text }.
read-as-share = { $column } lu comme 0–1 : { $share } devient 80 %.
read-of-five = { $column } lu comme 1–5 → 20 %–100 % : 4 devient 80 %.
read-of-ten = { $column } lu comme 1–10 → 10 %–100 % : 8 devient 80 %.
read-as-points = { $column } lu comme des points, car son échelle n’est pas un temps.
read-as-sizes = { $column } lu comme des tailles : { $sizes }.
read-as-sizes-in = { $column } lu comme des tailles : { $sizes } { $unit }.
read-as-letters = { $column } : M lu comme moyen (medium) et L comme faible (low). Si ce sont des tailles, choisissez-les.
read-five-to-three = { $column } lu comme 1–5, ramené à l’échelle de RICE : 5 devient 3.
read-ten-to-three = { $column } lu comme 1–10, ramené à l’échelle de RICE : 10 devient 3.
read-hundred-to-three = { $column } lu comme 0–100, ramené à l’échelle de RICE : 100 devient 3.
above-three = { $column } dépasse 3, où finit l’échelle de RICE. Les nombres restent tels quels ; choisissez leur échelle pour les convertir.
read-of-users = { $column } lu comme une part de tous les utilisateurs : 80 % compte pour 80.
read-per = { $column } lu par { $from }, converti par { $to } : 100 devient { $reach }.
other-span = { $column } est par { $from }, ce plan compte par { $to } : pas de conversion.
read-day-first = { $column } lu avec le jour d’abord.
read-month-first = { $column } lu avec le mois d’abord.
converted = { $column } lu en { $from }, converti en { $to } : { $rate }.
rate = { $count } { $many ->
    [seconds] secondes
    [minutes] minutes
    [hours] heures
    [days] jours
    [weeks] semaines
   *[months] mois
 } par { $one ->
    [minutes] minute
    [hours] heure
    [days] jour
    [weeks] semaine
   *[months] mois
 }
no-bar = { $rows } : pas de barre dans la chronologie tant que les deux ne sont pas là.
start-alone = { $rows ->
    [one] { $rows } ligne a un début mais pas de fin
   *[other] { $rows } lignes ont un début mais pas de fin
 }
end-alone = { $rows ->
    [one] { $rows } ligne a une fin mais pas de début
   *[other] { $rows } lignes ont une fin mais pas de début
 }
scores-match = { $rows ->
    [1] { $column } concorde avec le score dans la ligne.
   *[other] { $column } concorde avec le score dans les { $rows } lignes.
 }
scores-times = Chaque score vaut ici { $times } fois { $column } de la feuille : autre unité ou autre échelle. L’ordre est le même.
scores-part = Chaque score vaut ici 1/{ $part } de { $column } de la feuille : autre unité ou autre échelle. L’ordre est le même.
scores-differ = { $column } diffère du score dans { $differ } lignes sur { $rows }, comme { $row } : { $theirs } dans la feuille, { $ours } ici.
row-number = ligne { $row }
ambiguous-dates = { $column } : { $cells ->
    [one] { $cells } cellule peut
   *[other] { $cells } cellules peuvent
 } avoir le jour ou le mois d’abord, comme { $text }. Choisissez l’ordre au-dessus de la colonne.
other-unit = { $column } : { $why }. { $cells ->
    [one] Son texte va
   *[other] Leur texte va
 } dans les notes, sauf si vous choisissez une autre unité.
ambiguous-numbers = { $column } : { $cells ->
    [one] { $cells } cellule peut être un millier ou un décimal
   *[other] { $cells } cellules peuvent être des milliers ou des décimaux
 } ({ $texts }). Choisissez le format des nombres ci-dessous.
mangled = { $column } : { $cells ->
    [one] { $cells } cellule ressemble à une fourchette qu’un tableur a transformée en date
   *[other] { $cells } cellules ressemblent à des fourchettes qu’un tableur a transformées en dates
 } ({ $texts }). Corrigez dans la feuille.
error-cells = { $cells ->
    [one] { $column } : { $cells } cellule avec une erreur du tableur ({ $texts }). Son texte va dans les notes.
   *[other] { $column } : { $cells } cellules avec une erreur du tableur ({ $texts }). Leur texte va dans les notes.
 }
parents-missing = { $cells ->
    [one] { $column } : { $cells } cellule nomme ce qui n’est pas dans cette liste ({ $texts }). Son texte va dans les notes.
   *[other] { $column } : { $cells } cellules nomment ce qui n’est pas dans cette liste ({ $texts }). Leur texte va dans les notes.
 }
several-parents = { $cells ->
    [one] { $column } : { $cells } cellule nomme plusieurs éléments ({ $texts }), or un élément n’a qu’un parent. Son texte va dans les notes.
   *[other] { $column } : { $cells } cellules nomment plusieurs éléments ({ $texts }), or un élément n’a qu’un parent. Leur texte va dans les notes.
 }
other-parents = { $cells ->
    [one] { $column } : { $cells } cellule non reprise comme parent ({ $texts }), car le niveau inférieur en a un autre. Son texte va dans les notes.
   *[other] { $column } : { $cells } cellules non reprises comme parents ({ $texts }), car le niveau inférieur en a un autre. Leur texte va dans les notes.
 }
unreadable = { $cells ->
    [one] { $column } : { $cells } cellule illisible ({ $texts }). Son texte va dans les notes.
   *[other] { $column } : { $cells } cellules illisibles ({ $texts }). Leur texte va dans les notes.
 }
emptied = { $column } : { $cells ->
    [one] { $cells } cellule laissée vide
   *[other] { $cells } cellules laissées vides
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column } : { $text } lu comme une fourchette autour de { $middle }.
   *[other] { $column } : { $text } lu comme une fourchette autour de { $middle } ({ $cells } cellules en tout).
 }
serial-day = { $column } : { $text } lu comme { $day }, car Excel compte les jours depuis 1900.
row-numbers = { $column } : nombres lus comme des lignes de la table, comme { $text }.
pair = { $text } lu comme { $value }
next-pair = { $text } comme { $value }
amount-in = { $amount } { $unit }
pairs = { $column } : { $pairs }.
more-pairs = { $column } : { $pairs } ({ $cells } cellules en tout).
ones = { $column } : 1 lu comme 1 % ({ $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
 }). Si c’était la totalité, écrivez 100 %.
open-number = { $column } : { $text } lu comme { $number }. Rien d’autre dans la table ne dit si c’est juste ; sinon, choisissez le format des nombres ci-dessous.
typed-percent = { $typed } lu comme { $percent } %.
typed-effort = { $typed } lu comme { $amount } { $unit }.
typed-number = { $column } { $typed } lu comme { $number }.
and-more = { $titles } et { $more } autres
other-sheets = Lu dans la feuille { $sheet }. Il y a aussi { $others }.
hidden-rows = { $rows ->
    [one] { $rows } ligne est masquée dans la feuille et vient aussi : { $titles }.
   *[other] { $rows } lignes sont masquées dans la feuille et viennent aussi : { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } ligne est barrée dans la feuille et vient aussi : { $titles }.
   *[other] { $rows } lignes sont barrées dans la feuille et viennent aussi : { $titles }.
 }
sums = Ignoré, car ce sont des totaux : { $titles }.
above = Ignoré, au-dessus des noms de colonnes : { $titles }.
header-again = Ignoré, car les noms de colonnes s’y répètent : { $titles }.
below = Ignoré, sous la table : { $titles }.
archived = Ignoré, car archivé : { $titles }.
sections = Lu comme des titres de sections, que leurs lignes portent : { $titles }.
left-out-by-you = { $rows ->
    [one] { $rows } ligne ignorée par vous.
   *[other] { $rows } lignes ignorées par vous.
 }
no-names = Aucune ligne ne nomme les colonnes : leur contenu est deviné.
first-row = La première ligne, { $text }, devient un élément. Si elle nomme la colonne, choisissez-le ci-dessous.
no-titles = Aucune colonne ne sert de titre. Choisissez-en une.
untitled = { $rows ->
    [one] { $rows } ligne sans titre.
   *[other] { $rows } lignes sans titre.
 }
broken-letters = Certaines lettres sont illisibles : le fichier a un autre encodage. Choisissez-le ci-dessous.
shortened = { $column } : { $cells ->
    [one] { $cells } cellule raccourcie
   *[other] { $cells } cellules raccourcies
 } par un tableur, comme { $text }. De nouvelles les remplacent.
titles-read = { $column } lu comme les titres.
matched = { $new ->
    [one] { $new } nouveau
   *[other] { $new } nouveaux
 }, { $updated } mis à jour, { $unchanged ->
    [one] { $unchanged } inchangé
   *[other] { $unchanged } inchangés
 }.
merged-items = { $rows ->
    [one] { $rows } ligne d’un élément fusionné dans un autre : laissée telle quelle.
   *[other] { $rows } lignes d’éléments fusionnés dans d’autres : laissées telles quelles.
 }
alike = « { $row } » ressemble à « { $item } », déjà présent{ $more ->
    [0] .
    [one] , et { $more } autre ligne aussi.
   *[other] , et { $more } autres lignes aussi.
 } Analyses liste les doublons probables à fusionner.
kept-here = { $items ->
    [one] { $items } élément modifié ici et là-bas : ce qui est ici reste.
   *[other] { $items } éléments modifiés ici et là-bas : ce qui est ici reste.
 }
gone = { $items ->
    [one] { $items } élément n’y figure plus : { $titles }. Rien n’est supprimé.
   *[other] { $items } éléments n’y figurent plus : { $titles }. Rien n’est supprimé.
 }
namesakes = { $rows ->
    [one] { $rows } ligne viendrait une deuxième fois : le plan a des éléments de même titre.
   *[other] { $rows } lignes viendraient une deuxième fois : le plan a des éléments de mêmes titres.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] { $items } thème sera ajouté : { $titles }.
       *[other] { $items } thèmes seront ajoutés : { $titles }.
     }
    [initiative] { $items ->
        [one] { $items } initiative sera ajoutée : { $titles }.
       *[other] { $items } initiatives seront ajoutées : { $titles }.
     }
    [epic] { $items ->
        [one] { $items } epic sera ajoutée : { $titles }.
       *[other] { $items } epics seront ajoutées : { $titles }.
     }
    [feature] { $items ->
        [one] { $items } fonctionnalité sera ajoutée : { $titles }.
       *[other] { $items } fonctionnalités seront ajoutées : { $titles }.
     }
   *[parent] { $items ->
        [one] { $items } parent sera ajouté : { $titles }.
       *[other] { $items } parents seront ajoutés : { $titles }.
     }
 }
nothing-changed = Rien n’a changé.
updated = { $items ->
    [one] { $items } élément mis à jour.
   *[other] { $items } éléments mis à jour.
 }
added = { $rows ->
    [one] { $rows } ligne ajoutée.
   *[other] { $rows } lignes ajoutées.
 }
added-and-updated = { $rows ->
    [one] { $rows } ligne ajoutée
   *[other] { $rows } lignes ajoutées
 }, { $items ->
    [one] { $items } élément mis à jour
   *[other] { $items } éléments mis à jour
 }.
added-with-parents = { $rows ->
    [one] { $rows } ligne ajoutée
   *[other] { $rows } lignes ajoutées
 }, et { $parents ->
    [one] { $parents } élément
   *[other] { $parents } éléments
 } au-dessus.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } ligne ajoutée
   *[other] { $rows } lignes ajoutées
 }, et { $parents ->
    [one] { $parents } élément
   *[other] { $parents } éléments
 } au-dessus ; { $items ->
    [one] { $items } élément mis à jour
   *[other] { $items } éléments mis à jour
 }.
turned-table = Les noms des colonnes sont dans la première : la table a été tournée.
old-workbook = C’est un ancien classeur (.xls), ou un classeur avec mot de passe. Enregistrez-le en .xlsx sans mot de passe et importez celui-ci.
packed-file = C’est une archive qui n’est pas un classeur, ou un classeur abîmé. Décompressez-la, ou ouvrez-la dans un tableur et copiez les lignes.
other-page = C’est une page ou du XML d’un autre genre. Copiez la table qu’elle contient et collez-la, ou exportez la liste en CSV.
empty-calendar = C’est un calendrier sans événements. Exportez-en un qui en a.
plantuml = C’est un diagramme PlantUML. Copiez ses tâches avec leurs jours dans une table et importez-la.
yaml = C’est du YAML. Enregistrez-le en JSON de plan, ou en CSV, et importez-le.
no-text = Ce fichier n’est pas du texte. Exportez la liste en CSV et importez-la.
json-of = C’est du JSON de { $tool }, mais pas un plan. Exportez la liste en CSV depuis cet outil, ou copiez ses lignes, et importez-les.
json-with-keys = C’est du JSON avec les clés { $keys }, mais pas un plan. Exportez la liste en CSV depuis cet outil, ou copiez ses lignes, et importez-les.
other-json = C’est du JSON d’un autre genre, mais pas un plan. Exportez la liste en CSV depuis cet outil, ou copiez ses lignes, et importez-les.
