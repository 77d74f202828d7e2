### Français : les simulations.

no-ranges = Pas encore de fourchettes : l’ordre paraît plus sûr qu’il ne l’est. Saisissez 3-5 au lieu de 4 pour une estimation.
add-range = Donner une fourchette à « { $title } »
drawing = 10 000 simulations des fourchettes en cours
another-seed = Relancer avec une autre graine
how = Comment c’est calculé
drawn = { $simulations } simulations, graine { $seed } : la même graine donne les mêmes chiffres. { $uncertain } éléments sur { $scored } avec score ont des fourchettes.
ranges = Rangs probables de { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
 }
item = Élément
likely-rank = Rang probable (90 %)
cut-line = Ligne de coupe
cut = Top { $top }
first-safe = La première place est sûre (95 %).
first-open = La première place est ouverte : moins de 95 % pour chaque élément.
all-safe = Tout le top { $top } est sûr (95 %).
some-safe = { $sure ->
    [0] Aucun du top { $top } n’est sûr (95 %).
    [one] { $sure } du top { $top } est sûr (95 %).
   *[other] { $sure } du top { $top } sont sûrs (95 %).
 }
rank-range = { $low }–{ $high }
interval = rang { $ranks } · { $chance } de chances d’être dans le top { $top }
in-draws = Avec ses fourchettes, par le score seul : { $interval }
percent = { $percent } %
less-than-one = <1 %
more-than-99 = >99 %
one-tier = Un seul groupe : tout l’ordre est indécis.
tiers-first-alone = { $tiers } groupes : dans un groupe, l’ordre est indécis. Le premier élément mène seul.
tiers = { $tiers } groupes : dans un groupe, l’ordre est indécis. Le premier groupe contient { $items } éléments.
refine = Affinez d’abord ces estimations pour fixer le top { $top } :
odds = { $musts } de chances que tous les Must tiennent, { $shoulds } que Must et Should tiennent.
drop = { $items ->
    [one] Pour que tout tienne, écarter :
   *[other] Pour que tout tienne, écarter dans cet ordre :
 }
short = Les Must seuls dépassent la capacité de { $by }.
