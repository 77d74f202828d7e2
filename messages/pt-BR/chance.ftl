### Português do Brasil: simulações.

no-ranges = Ainda não há intervalos, então a ordem parece mais certa do que é. Digite 3-5 em vez de 4 em qualquer estimativa.
add-range = Adicionar um intervalo a { $title }
drawing = Rodando 10.000 simulações dos intervalos
another-seed = Rodar de novo com outra semente
how = Como isto é calculado
drawn = { $simulations } simulações, semente { $seed }: a mesma semente dá os mesmos números. { $uncertain } de { $scored } itens pontuados têm intervalos.
ranges = Posições prováveis de { $count ->
    [one] { $count } item
   *[other] { $count } itens
 }
item = Item
likely-rank = Posição provável (90%)
cut-line = Linha de corte
cut = Top { $top }
first-safe = O primeiro lugar é seguro (95%).
first-open = O primeiro lugar está em aberto: nenhum item chega a 95%.
all-safe = Todo o top { $top } é seguro (95%).
some-safe = { $sure ->
    [0] Nenhum do top { $top } é seguro (95%).
    [one] { $sure } do top { $top } é seguro (95%).
   *[other] { $sure } do top { $top } são seguros (95%).
 }
rank-range = { $low }–{ $high }
interval = posição { $ranks } · { $chance } de chance de top { $top }
in-draws = Com seus intervalos, só pela pontuação: { $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = Uma só faixa: toda a ordem é questão de sorte.
tiers-first-alone = { $tiers } faixas: dentro de uma faixa, a ordem é questão de sorte. O primeiro item lidera sozinho.
tiers = { $tiers } faixas: dentro de uma faixa, a ordem é questão de sorte. A primeira faixa tem { $items } itens.
refine = Refine primeiro estas estimativas para definir o top { $top }:
odds = { $musts } de chance de caberem todos os Musts, { $shoulds } de caberem Musts e Shoulds.
drop = { $items ->
    [one] Para caber, deixe de fora:
   *[other] Para caber, deixe de fora nesta ordem:
 }
short = Só os Musts já passam da capacidade em { $by }.
