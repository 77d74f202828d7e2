### Français : les options d’un import.

unreadable = Les options d’import sont illisibles : { $why }.
no-column = Il n’y a pas de colonne { $name }. Les colonnes sont { $columns }.
no-workbook = Ce n’est pas un classeur : il n’a pas de feuilles.
no-sheet = Cette feuille n’existe pas. Les feuilles sont { $sheets }.
separator = Un séparateur est un seul signe, comme « , », « ; » ou une tabulation.
header = La ligne d’en-tête est true, false ou une ligne de 1 à { $rows }.
numbers = Les nombres sont "point" (1,200.5) ou "comma" (1.200,5).
dates = Les dates sont "day-first" ou "month-first".
no-number = { $number } n’est pas un nombre ici.
matching = Les lignes se rapprochent par "key", par "title" ou par "none".
no-use = Une colonne ne peut pas contenir { $wanted }. Elle peut être "" pour les notes, ou l’un de { $known }.
no-readings = { $column } n’accepte pas ces { $option }. Il n’y en a pas.
other-readings = { $column } n’accepte pas ces { $option }. Connus : { $known }.
doubts = { $more ->
    [0] Pas certain : { $doubts }.
   *[other] Pas certain : { $doubts } et { $more } autres.
 }
refused-cell = ligne { $row }, { $column } : { $why }
