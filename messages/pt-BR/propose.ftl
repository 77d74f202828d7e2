### Português do Brasil: propostas.

propose = Propor plano
open-hint = Propor plano (Alt+P)
close = Fechar proposta
scope = Propor
everything = Quando fazer cada coisa
in-timeboxes = O que cabe nos timeboxes
between-days = O que cabe entre dois dias
asked = { $scope }, a partir de { $day }
asked-each = { $scope }, a partir de { $day }, { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 } cada
timeboxes = Timeboxes
due = Prontos até estes marcos
stays = Ficam como estão
first-begins = O primeiro começa em
not-before = Não antes de
weeks-each = Semanas cada
until = Até
aim = Priorizar
value-early = Valor cedo
earliest = Terminar tudo logo
value = Valor
by-method = Por { $method }
search = Busca
searching = Buscando, { $percent }%.
stopped = Parado: este é o melhor até agora.
done = Pronto.
stop = Parar
again = Buscar de novo
stale = O plano mudou desde esta proposta.
summary = { $items ->
    [0] Nada mudaria
    [one] { $items } item mudaria
   *[other] { $items } itens mudariam
 }{ $out ->
    [0] { "." }
   *[other] , { $out } de fora.
 }
no-estimates = Só são planejados itens com esforço, e nos timeboxes só os que têm valor. “Quando fazer cada coisa” não precisa de valores.
no-teams = Sem times, nada limita quanto corre ao mesmo tempo.
quality-value = Valor { $value }{ $weighed ->
    [yes] { " " }(os primeiros timeboxes contam mais)
   *[no] { "" }
 }{ $far ->
    [best] : o melhor possível
    [near] : no máximo a { $percent }% do melhor possível
   *[unknown] { "" }
 }.
early-best = O valor chega o mais cedo possível.
early-near = O valor chega no máximo { $percent }% mais tarde que o melhor possível.
span-best = Pronto em { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
 }: o melhor possível.
span-near = Pronto em { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
 }: no máximo a { $percent }% do melhor possível.
changes = Alterações
left-out = De fora
counted = { $heading } ({ $count })
more = e mais { $count }
and-more = { $items } e mais { $count }
accept-item = Aceitar { $item }
leaves-timebox = sai do timebox
loses-dates = perde as datas
goes-from = { $place } (antes { $dates })
is-locked = bloqueado
after = depois de { $item }
team-full = { $team } não tem espaço até lá
as-early = o mais cedo possível
makes-room = onde deixa espaço para outros
next-best = próximo melhor valor por esforço
needed-by = { $item } precisa dele
its-team = Seu time
must = Must
prerequisite = Pré-requisito
people = { $people } pessoas
critical = Crítico
days-late = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } de atraso
no-room = não cabe: o que está dentro vale mais pelo esforço
no-days = não cabe nos seus dias: terminaria depois do prazo, ou depois do ano 9999
too-large = maior que o time ou que qualquer timebox
no-value = não tem valor
wont = Won't
needs-left-out = precisa de { $item }, que fica de fora
stays-as-is = fica como está
no-effort = não tem esforço
blocked-needs = Retido: precisa de { $item }, que não estaria pronto antes.
blocked-needed = Retido: { $item } espera por ele e começaria antes de ele estar pronto.
blocked-with = Retido: fica no mesmo timebox que { $item }.
blocked-team = Retido: { $team } está ocupado com { $item } do jeito que está hoje.
blocked-timebox = Retido: { $timebox } não tem espaço enquanto { $item } estiver nele.
keeps-back = Fica como está. Retém { $items }.
taken-again = { $item } voltou a fazer parte da proposta.
left-as-is = { $item } fica como está.
held-back = { $changes ->
    [one] { $changes } alteração retida.
   *[other] { $changes } alterações retidas.
 }
cycle = Estes esperam uns pelos outros, então os vínculos não contam: { $items }.
larger-than-team = { $item } precisa de mais pessoas do que o time chega a ter.
must-needs-wont = { $item } é um Must, mas precisa de { $other }, que fica de fora.
musts-over-team = Os Musts não cabem. { $team }: eles tomam { $cost } pessoas-dia com tudo de que precisam, e há { $budget }. Dê mais tempo a eles ou torne um deles Should: { $items }.
musts-over-timeboxes = Os Musts não cabem. Os timeboxes: eles tomam { $cost } de esforço com tudo de que precisam, e há { $budget }. Dê mais tempo a eles ou torne um deles Should: { $items }.
must-does-not-fit = { $item } é um Must, mas não cabe em nenhum timebox.
too-big = O plano é maior do que a busca comporta.
accept = { $changes ->
    [0] Aceitar
    [one] Aceitar { $changes } alteração
   *[other] Aceitar { $changes } alterações
 }
accept-hint = Aceitar (Ctrl+Enter)
accept-step = Aceitar a proposta
accepted = Proposta aceita: { $items ->
    [one] { $items } item alterado
   *[other] { $items } itens alterados
 }. Desfazer reverte tudo.
without-these = Planejar de novo sem estes
without-these-hint = Esses ficam como estão, os outros são planejados em volta deles (Ctrl+Shift+Enter)
discard = Descartar
keep = Salvar como cenário
keep-step = Salvar a proposta como cenário
push = Empurrar outros
pushes = Quando você move um item, o que estiver no caminho vai para mais tarde
makes-way = Agora, mover um item empurra o que estiver no caminho para uma data posterior.
stands = Agora, mover um item deixa todos os outros onde estão.
made-way = { $items ->
    [one] { $items } item movido
   *[other] { $items } itens movidos
 }: { $moves }.
by-weeks = { $item } { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 }
by-days = { $item } { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
