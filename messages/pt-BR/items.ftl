### Português do Brasil: os itens, seu menu e seus detalhes.

by-team = Esforço por time
evidence = Evidências
evidence-kind = Tipo de evidência
evidence-note = O que se descobriu
evidence-link = Link
add-evidence = Adicionar evidência
still-right = Continuam valendo
pin-hint = O item mantém esta posição qualquer que seja a pontuação. O motivo aparece ao lado.
open-details = Abrir detalhes
copy-title = Copiar título
copy-link = Copiar link
add-below = Adicionar item abaixo
add-child = Adicionar subitem
lock-dates = Bloquear datas
unlock-dates = Desbloquear datas
remove-dates = Remover datas
pin-to-rank = Fixar em uma posição…
unpin = Desafixar
move-out = Subir um nível
show-in-scores = Ver estes itens em Pontuações
lane-up = Subir raia
lane-down = Descer raia
title-copied = Título copiado.
link-copied = Link copiado.
has-parts = { $below ->
    [one] { $below } outro item faz parte { $deleted ->
        [1] deste
       *[other] destes
     }. Ele pode subir um nível ou ser excluído também.
   *[other] { $below } outros itens fazem parte { $deleted ->
        [1] deste
       *[other] destes
     }. Eles podem subir ou ser excluídos também.
 }
move-up = Manter e subir
children = Subitens
open-parent = Abrir item pai
no-parent = Sem pai
no-such-parent = Nenhum outro item tem essas palavras no título.
range = Com 90% de certeza está neste intervalo, por exemplo 3-5
waits-for = Espera por
waiting = Esperam por este
lag-days = dias depois
sorted-by = Estas linhas estão ordenadas por { $column }, então não podem ser movidas à mão.
ranked-by-children = { $title } não tem pontuação própria: fica na posição do seu melhor subitem.
effort-of = Esforço de { $team }
shared = Esforço { $effort }, dividido como antes: { $parts }.
replaced = O esforço agora é { $effort }, todo de { $team }. Antes era { $before }.
confirmed = Confirmar estimativas de { $title }
remove-evidence = Remover evidência: { $kind }
use-confidence = Usar { $confidence }
pin-step = Fixar { $title }
pinned-to = { $title }: fixado na posição { $rank }.
ask-pin = Fixar { $title } em uma posição
rank = Posição
because = Porque
pin-example = Uma promessa, uma lei, uma dependência
pin = Fixar
pin-to = Fixar na posição
reason = Motivo
no-rank = A posição deve ser um número inteiro a partir de 1. O item continua sem fixar.
no-rank-kept = A posição deve ser um número inteiro a partir de 1. Mantida: { $rank }.
delete-all = Excluir todos os { $items } itens
counts-as = Vale { $middle }, o meio. Para escolher o número, digite { $middle } ({ $range }).
runs-down = “{ $typed }” vai do maior para o menor. Você quis dizer { $range }?
no-lag = A defasagem deve ser um número inteiro de dias até 9.999, negativo para sobrepor. Mantida: { $kept }.
waits-how = Como espera por { $title }
waits-lag = Dias úteis depois de { $title }, negativo para sobrepor
finish-to-start = começa quando ele termina
start-to-start = começa quando ele começa
finish-to-finish = termina quando ele termina
start-to-finish = termina quando ele começa
delete-items = { $items ->
    [1] Excluir
   *[other] Excluir { $items } itens
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } item subiu.
   *[other] { $items } itens subiram.
 }
freed = { $items ->
    [one] { $items } item não depende mais { $deleted ->
        [1] dele
       *[other] deles
     }.
   *[other] { $items } itens não dependem mais { $deleted ->
        [1] dele
       *[other] deles
     }.
 }
duplicate-items = { $items ->
    [1] Duplicar
   *[other] Duplicar { $items } itens
 }
duplicated = { $below ->
    [0] { $title } adicionado.
    [1] { $title } adicionado, com seu subitem.
   *[other] { $title } adicionado, com { $below } subitens.
 }
duplicated-many = { $below ->
    [0] { $items } cópias adicionadas.
    [one] { $items } cópias adicionadas, com { $below } subitem.
   *[other] { $items } cópias adicionadas, com { $below } subitens.
 }
copy = cópia
mark-as-done = Marcar como concluído
mark-many-as-done = { $items ->
    [one] Marcar { $items } item como concluído
   *[other] Marcar { $items } itens como concluídos
 }
fill-down = Preencher para baixo
clear-cell = Limpar célula
clear-cells = Limpar células
row-up = Mover para cima
row-down = Mover para baixo
heading-actions = Ações do cabeçalho
rose = { $title } agora está na posição { $rank }, subiu { $by }.
fell = { $title } agora está na posição { $rank }, desceu { $by }.
all-levels = Todos
top-only = Só o superior
without-children = Sem subitens
details-of = Detalhes de { $title }
delete-item = Excluir item
delete = Excluir
duplicate-item = Duplicar item
duplicate = Duplicar
close-details = Fechar detalhes
about = Geral
estimates = Estimativas
schedule = Cronograma
serves = Contribui para
compare = Comparar com outro item
pinning = Fixar em uma posição
decisions = Decisões
at-rank = posição { $rank }
estimate = Estimativa
likely-range = Intervalo provável
range-of = Intervalo de { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, menos é melhor)
date-example = 2027-03-15, Q2 2027
tags-example = mobile, cobrança
titles-example = Títulos, separados por vírgulas
kind-example = funcionalidade, técnico, bug
parents = Pais
moscow-by-timebox = MoSCoW por timebox
as-above = Como acima
votes = Votos
votes-by-rater = Votos por pessoa
median = Mediana
plan = Plano
self-conviction = Convicção própria
pitch-deck = Apresentação
thematic-support = Combina com estratégia ou tendências
opinions = Opiniões de outros
estimates-and-plans = Estimativas e planos
anecdotal = Evidência anedótica
market-data = Dados de mercado
user-evidence = Evidência de usuários ou clientes
test-results = Resultados de testes
launch-data = Dados de lançamento
supported = { $pieces ->
    [1] { $kind }: sustenta uma confiança de { $confidence } (Confidence Meter de Gilad).
   *[other] { $kind }, { $pieces } evidências: sustenta uma confiança de { $confidence } (Confidence Meter de Gilad).
 }
estimated-on = Estimado em { $day }.
estimated = { $age ->
    [0] Estimado em { $day }, hoje.
    [one] Estimado em { $day }, há { $age } dia.
   *[other] Estimado em { $day }, há { $age } dias.
 }
estimated-due = { $age ->
    [0] Estimado em { $day }, hoje: hora de revisar.
    [one] Estimado em { $day }, há { $age } dia: hora de revisar.
   *[other] Estimado em { $day }, há { $age } dias: hora de revisar.
 }
review-begins = { $items ->
    [one] As estimativas de { $items } item
   *[other] As estimativas de { $items } itens
 } contam como feitas hoje e devem ser revisadas após { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }.
term = { $name } { $number }
term-percent = { $name } { $number }%
term-missing = sem { $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
off-scale = Fora da escala de { $scale }: { $name } { $value }.
outside = Fora do intervalo de { $low } a { $high }: { $name } { $value }.
clamped = { $name } é { $value }, fora da escala de { $low } a { $high }, e vale como o extremo mais próximo.
moonshot = Com { $name } abaixo de { $limit }%, é um moonshot.
once = Aqui o { $name } conta uma vez só, não por { $per ->
    [month] mês
    [week] semana
    [quarter] trimestre
    [year] ano
   *[other] { $per }
 }.
dated = A duração vem das datas, não do esforço.
swing = { $field } { $range } mexe na pontuação: de { $low } a { $high }, { $ranks ->
    [0] ainda na posição { $first }
   *[other] posição { $first } a { $last }
 }.
swing-most = { $field } { $range } é o que mais mexe na pontuação: de { $low } a { $high }, { $ranks ->
    [0] ainda na posição { $first }
   *[other] posição { $first } a { $last }
 }.
worth = Valor presente { $worth } em { $months } meses a { $rate }% ao ano; um mês depois é { $delay } a menos.
worth-per-effort = Valor presente { $worth } em { $months } meses a { $rate }% ao ano, { $effort } por unidade de esforço; um mês depois é { $delay } a menos.
compare-with = Comparar com
comparison = Comparação
both-score = Os dois pontuam { $score }.
scores-times = { $first } pontua { $times } vezes o que { $second } pontua: { $high } contra { $low }.
scores-higher = { $first } pontua mais que { $second }: { $high } contra { $low }.
lacks = Falta em { $item }: { $fields }.
has-no-score = { $item }: { $why }.
the-same = igual
times-for = × { $times } para { $item }
more-for = +{ $by } para { $item }
tied-if = Empate se { $item } tivesse { $name } { $number } em vez de { $now }.
rounded = cerca de { $number }
filter = Filtro
saved-in-plan = Salvos no plano
delete-filter = Excluir { $filter }
filter-name = Nome do filtro
save-filter = Salvar este filtro
clear-filter = Limpar filtro
field = Campo
way = Comparação
value = Valor
value-of-condition = Valor da condição
words-to-find = Palavras a buscar
remove-part = Remover { $part }
add = Adicionar
is = é
is-not = não é
is-more-than = é maior que
is-at-least = é no mínimo
is-less-than = é menor que
is-at-most = é no máximo
has-a-value = tem valor
has-none = não tem valor
value-missing = Digite o valor a comparar com { $field }.
not-comparable = { $field } não pode ser comparado com “{ $typed }”: { $why }.
