### Português do Brasil: planejar no cronograma.

periods = Inícios e fins viram períodos. Datas exatas, marcos, ausências, linhas de base, cédulas e decisões ficam fora do arquivo, não apenas ocultos. As notas saem como estão.
with-decisions = Incluir as decisões, como estão escritas
not-printed = Não foi possível imprimir: { $why }
not-planned = Não planejado
draw-on = Arraste até o que espera por este
let-go = Solte para remover a dependência
no-cycle = Um esperaria pelo outro
not-linked = Nenhuma dependência criada.
linking = Escolha o item que depende de { $item } e tecle Enter. Esc cancela.
waits = { $item } espera por { $first }.
waits-early = { $item } espera por { $first } e começa { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } antes do que pode.
waits-no-more = { $item } não espera mais por { $first }.
link = Fazer { $item } esperar por { $first }
unlink = Fazer { $item } não esperar por { $first }
no-id = { $item } não tem ID no arquivo, então nada pode esperar por ele.
after = depois de { $items }
too-early = { $own ->
    [start] começa
   *[finish] termina
 } { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } antes que { $first } { $other ->
    [start] comece
   *[finish] termine
 }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } dia
   *[other] { " " }{ $lag } dias
 }
early = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } antes
slack = { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
 } de folga
critical = no caminho crítico
critical-behind = no caminho crítico, { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
 } de atraso
until = …até { $end }
until-last-day = …até o último dia do plano
slack-drawn = grosso: caminho crítico até { $end }; linhas finas: folga
slack-drawn-to-last-day = grosso: caminho crítico até o último dia; linhas finas: folga
load = { $period }: { $load } de { $capacity } pessoas-dia
load-share = { $period }: { $load } de { $capacity } pessoas-dia ({ $percent }%)
overbooked = { $dates }: { $load } de { $capacity } pessoas, para { $items }
overbooked-team = { $team }, { $dates }: { $load } de { $capacity } pessoas, para { $items }
overbooked-drawn = sobrecarga { $what }
over-capacity = Sobrecarga { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
by-days-short = { $days } d
was = antes { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } dia)
   *[other] { " " }({ $days } dias)
 }
move-lane = Mover { $lane }
lane-at = { $lane } agora é a raia { $place }.
first-lane-already = { $lane } já é a primeira raia.
last-lane-already = { $lane } já é a última raia.
lane-above = { $lane } acima de { $other }
lane-below = { $lane } abaixo de { $other }
lane-moves = { $lane }
    Arraste, ou tecle Alt+Acima ou Alt+Abaixo no botão de recolher, para pôr a raia em outro lugar
paired-lane-moves = { $lane }
    Arraste, ou tecle Alt+Acima ou Alt+Abaixo no botão de recolher, para pôr a raia em outro lugar; com Shift, todas as do primeiro campo dela
last-lane = Itens sem esse valor ficam sempre na última raia.
lanes-taken = Este plano guarda outra coisa em “lanes”, então não pode guardar uma ordem de raias.
fold = Recolher { $lane }
add-absence = Adicionar ausência
last-before-first = O último dia é anterior ao primeiro.
as-of = Data de status
milestone = Marco { $title }, { $date }
timebox = Timebox { $title }, { $start } a { $end }
milestone-on = Marco · { $date }
holds = esforço { $effort }
holds-of = esforço { $effort } de { $capacity }, { $percent }%
holds-too-much = esforço { $effort } de { $capacity }, { $percent }%, sobrecarregado
team-overbooked = { $team } com sobrecarga: { $load } de { $capacity } pessoas
while-on = { $dates }, em { $items }
parts-decide = { $title } recebe as datas dos subitens. Mova os subitens.
parts-stay = { $title } fica: os subitens estão { $why ->
    [locked] bloqueados
    [over] concluídos ou descartados
   *[both] bloqueados, concluídos ou descartados
 }.
parts-along = { $items ->
    [one] { $items } subitem vai junto
   *[other] { $items } subitens vão juntos
 }
locked-parts-stay = { $items ->
    [one] { $items } bloqueado fica
   *[other] { $items } bloqueados ficam
 }
over-parts-stay = { $items ->
    [one] { $items } concluído ou descartado fica
   *[other] { $items } concluídos ou descartados ficam
 }
parts-moved-along = { $items ->
    [one] { $items } subitem foi junto.
   *[other] { $items } subitens foram juntos.
 }
locked-parts-stayed = { $items ->
    [one] { $items } está bloqueado e fica.
   *[other] { $items } estão bloqueados e ficam.
 }
over-parts-stayed = { $items ->
    [one] { $items } está concluído ou descartado e fica.
   *[other] { $items } estão concluídos ou descartados e ficam.
 }
