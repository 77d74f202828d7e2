### Português do Brasil: o quadro.

add = Adicionar item
new-title = Título e Enter
cards = Cartões
add-to = Adicionar item a { $column }
new-in = Título do novo item em { $column }
added = { $title } adicionado a { $column }.
moved-to = { $title } foi para { $column }: { $now } (antes { $was }).
columns = Colunas: { $field }
order = Ordem: { $order }
by-horizon = Agora, próximo, depois
rank = Posição
own-order = Ordem manual
score = Pontuação
dates = Datas
ranked = #{ $rank }
pinned = #{ $rank } fixado
scored = { $method } { $score }
not-scored = sem pontuação
effort-of = esforço { $amount }
untitled = Sem título
done = Concluído
not-sorted = Sem classificar
share = { $share }% (orçamento { $budget }%)
outside-budget = fora do orçamento
without-effort = { $items ->
    [one] { $items } sem esforço
   *[other] { $items } sem esforço
 }
finished-hidden = { $items ->
    [one] { $items } item terminado oculto
   *[other] { $items } itens terminados ocultos
 }
