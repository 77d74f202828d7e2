### Português do Brasil: o cronograma.

timeline = Cronograma
untitled = Sem título
lanes = Raias: { $field }
team = Time
status = Status
kind = Tipo
objective = Objetivo
parent = Pai
none = Nenhum
moscow = MoSCoW
owner = Responsável
lane = Raia
then-by-team = …depois por time
then-by-status = …depois por status
then-by-kind = …depois por tipo
then-by-objective = …depois por objetivo
then-by-parent = …depois por pai
no-second-grouping = Sem segundo agrupamento
no-team = Sem time
no-status = Sem status
no-kind = Sem tipo
no-objective = Sem objetivo
no-parent = Sem pai
all-items = Todos os itens
lane-name = { $lane }, { $items ->
    [0] { $items } itens
    [one] { $items } item
   *[other] { $items } itens
 }
blue = Azul
orange = Laranja
green = Verde
pink = Rosa
teal = Turquesa
yellow = Amarelo
violet = Violeta
grey = Cinza
colours = Cor: { $field }
show = Mostrar
critical-path = Caminho crítico e folga
team-load = Carga dos times
expected-progress = Progresso esperado
row-each = Uma linha por item
zoom-week = Semana
zoom-month = Mês
zoom-quarter = Trimestre
zoom-year = Ano
zoom-years = Vários anos
zoom-out = Diminuir zoom
zoom-in = Aumentar zoom
fit = Ajustar
today = Hoje
legend = Legenda
other = Outro ou nenhum
add = Adicionar
item = Item
milestone = Marco
timebox = Timebox
milestones = Marcos
timeboxes = Timeboxes
marks = Marcos e timeboxes
new-milestone = Novo marco
new-timebox = Novo timebox
delete-milestone = Excluir marco
delete-timebox = Excluir timebox
title = Título
name-of-milestone = Nome do marco
name-of-timebox = Nome do timebox
mark-name = Nome
mark-date = Data
mark-start = Início
mark-end = Fim
example-date = 20 jul 2027
example-start = 2027-Q2 ou 1 mai 2027
example-end = 2027-Q2 ou 31 jul 2027
removed = { $title }: excluído. Desfazer traz de volta.
drawn = Novo item, { $dates }. Digite o título.
created = Adicionar item no cronograma
add-to = Adicionar item a { $lane }
go-to = Ir para { $title }
nothing-dated = Nada tem datas ainda. Arraste sobre o calendário para adicionar um item.
drag-here = Nada tem datas ainda. Arraste um item de baixo para cá ou tecle Enter nele.
nothing-to-see = Nada neste plano tem datas ainda.
click-to-zoom = Clique no cronograma; depois Ctrl e a roda do mouse mudam o zoom
tray = Sem datas ({ $items })
more = e mais { $items }
off-the-calendar = Fora do calendário
moved = Mover { $item }
resized-start = Alterar o início de { $item }
resized-end = Alterar o fim de { $item }
scheduled = Colocar { $item } no calendário
unscheduled = Tirar { $item } do calendário
lock-item = Bloquear { $item }
unlock-item = Desbloquear { $item }
now-locked = { $item } está bloqueado: propostas e empurrões o deixam onde está.
now-unlocked = { $item } não está mais bloqueado.
at = { $item }: { $dates }.
now-in = { $item } está em { $lane }.
no-dates = { $item } agora não tem datas. Desfazer as traz de volta.
ends-early = { $item } começa em { $start }: não pode terminar antes disso. O fim anterior continua.
needs-day = Um marco precisa de um dia, por exemplo 2027-07-20 ou 20 jul 2027.
no-date = “{ $typed }” não é uma data. Tente 2027-03-14, 14 mar 2027, mar 2027 ou 2027-Q2.
two-days = “{ $typed }” pode ser dois dias diferentes. Escreva o mês por extenso ou a data como AAAA-MM-DD.
bar-name = { $title }, { $start } a { $end }
working-days = { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
 }
working-weeks = { $weeks } semanas{ $days ->
    [0] { "" }
    [one] { " " }e { $days } dia
   *[other] { " " }e { $days } dias
 }
percent = { $percent }%
percent-expected = { $percent }% esperado até hoje
late-by = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso
locked = bloqueado
child-items = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitens
 }
child-items-to = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitens
 } até { $day }
child-items-from = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitens
 } a partir de { $day }
score = { $method } { $score }
