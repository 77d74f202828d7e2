### Português do Brasil: a tabela de pontuações.

too-long-to-keep = o plano passa dos 5 MB que um navegador guarda
new-item-added = Novo item adicionado. Digite o título.
pasted-shares = Confiança lida como fração: 0,8 é 80%, 1 é 100%.
nothing-to-fill = Nada a preencher aqui: posições e pontuações são calculadas, e os títulos ficam como estão. Selecione outras células.
nothing-to-clear = Nada a limpar aqui: posições e pontuações são calculadas.
titles-stay = Todo item mantém um título. Digite outro por cima ou tecle Ctrl+Delete para excluir o item.
rank-typed = As posições vêm das pontuações. Digite um número para fixar o item nessa posição ou tecle Enter para ver como a pontuação é calculada.
no-criteria = A pontuação ponderada precisa de critérios.
no-pasted-rank = Nada foi colado: as posições vêm das pontuações. Selecione uma célula da coluna que você quer preencher.
no-pasted-titles = Nada foi colado: um valor repetido sobrescreveria os títulos. Selecione uma célula da coluna que você quer preencher.
filters = Filtros salvos
filters-taken = Este plano guarda outra coisa em “filters”, então não é possível salvar filtros nele.
columns = Colunas
own-columns = Colunas personalizadas
fields-taken = Este plano guarda outra coisa em “fields”, então não pode ter colunas próprias.
all-done = Tudo aqui está concluído ou descartado.
leave-out-done = Ocultar concluídos e descartados
show-done = Mostrar concluídos e descartados
hide-done = Ocultar concluídos
scored-below = Os itens dele têm pontuação. Dê a ele estimativas próprias para pontuá-lo também.
tree = Árvore
flat = Lista simples
fold-all = Recolher tudo
unfold-all = Expandir tudo
no-levels = Primeiro mostre as linhas como árvore (Agrupar, depois Árvore): aqui a linha de cima pode ser de qualquer lugar.
no-row-above = Não há acima nenhuma linha deste nível em que aninhá-la.
at-the-top = Já está no nível superior.
added = Adicionar { $title }
not-matching = { $title } não corresponde ao filtro. Continua visível até você mudar o filtro.
outline-added = { $items ->
    [one] { $items } item adicionado abaixo de { $below }, no seu nível.
   *[other] { $items } itens adicionados abaixo de { $below }, cada um no seu nível.
 }
set-many = Alterado: { $column } de { $items } itens.
cells-of = { $cells } células
average = méd. { $number }
cell-of = { $column } de { $item }
cell-of-many = { $column } de { $items } itens
not-understood = “{ $typed }” não é válido como { $column }: { $why }. O plano mantém o valor anterior.
no-such-item = O plano não tem nenhum item { $id }.
a-date-is-expected = o esperado é uma data como 2027-03-14 ou um período como 2027-Q2
a-number-is-expected = o esperado é um número
parts-differ = As partes somam { $sum }: { $parts }. Digite uma delas de novo.
now-part-of = { $title } agora faz parte de { $parent }.
now-at-the-top = { $title } agora está no nível superior.
moved-in-many = { $items } itens desceram um nível.
moved-out-many = { $items } itens subiram um nível.
no-own-id = { $title } não tem ID próprio, então nada pode fazer parte dele. Primeiro dê a ele outro ID no arquivo do plano.
make-child-of = Aninhar em { $title }
below-itself = { $title } não pode ficar abaixo de si mesmo.
no-longer-part-of = { $title } não faz mais parte de { $parent }.
new-part-of = Agora faz parte de { $parent }.
new-at-the-top = Agora no nível superior.
drops-into = Subitem de { $parent }
drops-at-the-top = No nível superior
move-in = { $items ->
    [1] Descer { $title } um nível
   *[other] Descer { $items } itens um nível
 }
move-out = { $items ->
    [1] Subir { $title } um nível
   *[other] Subir { $items } itens um nível
 }
clear-many = Limpar { $column } de { $items } itens
pasted = { $rows ->
    [one] Colar { $rows } linha
   *[other] Colar { $rows } linhas
 }
pasted-into-first = Colado nas primeiras { $rows } de { $chosen } linhas escolhidas.
pasted-into = { $items ->
    [one] Colado em { $items } item.
   *[other] Colado em { $items } itens.
 }
pasted-into-new = { $items ->
    [one] Colado em { $items } item, novos: { $new }.
   *[other] Colado em { $items } itens, novos: { $new }.
 }
pasted-into-column = { $items ->
    [one] Colado em { $column } de { $items } item.
   *[other] Colado em { $column } de { $items } itens.
 }
pasted-into-column-new = { $items ->
    [one] Colado em { $column } de { $items } item, novos: { $new }.
   *[other] Colado em { $column } de { $items } itens, novos: { $new }.
 }
quoted-cell = “{ $cell }”
not-pasted = Não foi possível ler { $cells }. Essas células mantêm o valor.
not-pasted-and-more = Não foi possível ler { $cells } e outras. Essas células mantêm o valor.
cleared-cells = { $cells ->
    [one] { $cells } célula limpa
   *[other] { $cells } células limpas
 } em { $items ->
    [one] { $items } item
   *[other] { $items } itens
 }.
but-titles-stay = Os títulos ficam.
calculated = { $column } é um valor calculado. Mude os dados de origem ou tecle Enter para ver o cálculo.
calculated-by = { $column } é um valor calculado: { $formula }. Mude os dados de origem ou tecle Enter para ver o cálculo.
chosen-cells = { $cells ->
    [one] { $cells } célula
   *[other] { $cells } células
 }
chosen-sum = soma { $number }
chosen-average = média { $number }
selection = Seleção
set-value = Definir valor
clear = Limpar
clear-selection = Limpar seleção
clear-selection-by-key = Limpar seleção (Esc)
add-criteria = Adicionar critérios…
unknown-field = Não existe o campo “{ $name }”.
unknown-field-near = Não existe o campo “{ $name }”. Você quis dizer { $near }?
group = Agrupar
grouped-by = Grupo: { $column }
no-groups = Sem grupos
group-count = { $items ->
    [0] { $items } itens
    [one] { $items } item
   *[other] { $items } itens
 }
without = Sem { $column }
sum = Soma
mean = Média dos que têm número
must-share = Must { $percent }%
must-share-about = Parte do esforço que é Must
sum-of = { $items ->
    [one] Soma de { $items } item
   *[other] Soma de { $items } itens
 }
own-and-sum = { $items ->
    [one] Valor próprio { $own }, soma de { $items } item { $sum }
   *[other] Valor próprio { $own }, soma de { $items } itens { $sum }
 }
progress-of = { $items ->
    [one] Progresso de { $items } item, por esforço
   *[other] Progresso de { $items } itens, por esforço
 }
first-start-of = { $items ->
    [one] Primeiro início de { $items } item
   *[other] Primeiro início de { $items } itens
 }
last-end-of = { $items ->
    [one] Último fim de { $items } item
   *[other] Último fim de { $items } itens
 }
today = Hoje
next-monday = Próxima segunda
this-month = Este mês
next-month = Próximo mês
this-quarter = Este trimestre
next-quarter = Próximo trimestre
quarter-after-next = Daqui a dois trimestres
find = Buscar
find-in-scores = Buscar nas pontuações
previous-hit = Resultado anterior
next-hit = Próximo resultado
close-find = Fechar busca
hits = { $hits ->
    [0] Sem resultados
   *[other] { $hit } de { $hits }
 }
scores = Pontuações
add-item = Adicionar item
add-at-the-end = Adicionar item no fim
fold = Recolher
unfold = Expandir
drag = Arraste para reordenar
problem = Problema
untitled = Sem título
off = fora
off-scale = fora da escala
off-scale-about = Fora da escala. { $scale }
column-actions = Ações da coluna
sort-ascending = Ordem crescente
sort-descending = Ordem decrescente
group-by-this = Agrupar por esta coluna
stop-grouping = Parar de agrupar
freeze = Congelar até aqui
unfreeze = Descongelar
move-left = Mover para a esquerda
move-right = Mover para a direita
hide-column = Ocultar coluna
usual-width = Largura normal
fit = Ajustar ao conteúdo
columns-dialog = Colunas…
more-columns = Mais colunas
custom-columns = Colunas personalizadas
reset-columns = Redefinir colunas
move-column-up = Subir { $column }
move-column-down = Descer { $column }
width = Largura
width-of = Largura de { $column }
freeze-up-to = Congelar até { $column }
frozen-about = As colunas até aqui ficam paradas ao rolar a tabela
delete-column = Excluir { $column }
name-of = Nome de { $column }
kind-of = Tipo de { $column }
choices-of = Opções de { $column }
add-column = Adicionar coluna
new-name = Nome da coluna
new-kind = Tipo da coluna
new-choices = Opções, separadas por vírgulas
name-example = Cliente
choices-example = Alta, Média, Baixa
text = Texto
number = Número
choice = Opção
date = Data
rank = Posição
delay = Custo de um mês de atraso
custom-column = Coluna personalizada
rank-short = #
delay-short = Atraso/mês
confidence-short = Conf.
time-criticality-short = Crit. tempo
risk-reduction-short = Red. risco
value-per-month-short = Valor/mês
effort-unit = { $unit ->
    [person-months] m
    [person-weeks] sem
    [person-days] d
    [points] pts
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mês
    [week] / sem
    [quarter] / trim
    [year] / ano
   *[other] / { $per }
 }
rank-about = Posição por pontuação
effort-about = Esforço em { $unit ->
    [person-months] pessoas-mês
    [person-weeks] pessoas-semana
    [person-days] pessoas-dia
    [points] pontos
   *[other] { $unit }
 }
reach-about = Pessoas ou eventos por { $per ->
    [month] mês
    [week] semana
    [quarter] trimestre
    [year] ano
   *[other] { $per }
 }
confidence-about = Confiança em porcentagem: 100 alta, 80 média, 50 baixa
delay-about = Quanto custa um mês de atraso em valor presente, em três anos, com a taxa de desconto do plano
custom-about = Uma coluna personalizada deste plano
rice-about = Alcance × impacto × confiança / esforço
ice-about = Impacto × confiança / 10 × facilidade
wsjf-about = (Valor + criticidade de tempo + redução de risco) / esforço
value-effort-about = Valor / esforço
weighted-about = Média ponderada dos critérios, de 0 a 100
cd3-about = Valor por mês / duração
own-about = A fórmula deste plano
massive = Enorme
high = Alto
medium = Médio
low = Baixo
minimal = Mínimo
high-confidence = alta
medium-confidence = média
low-confidence = baixa
column-exists = Já existe uma coluna chamada “{ $name }”.
