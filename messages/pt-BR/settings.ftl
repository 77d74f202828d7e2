### Português do Brasil: configurações do plano.

plan-settings = Configurações do plano
parts = Seções
general = Geral
scoring-method = Método de pontuação
effort-unit = Unidade de esforço
goal = Meta
goal-example = Em relação a que o impacto é pontuado
reach-per = O alcance é por
reach-per-example = trimestre
fiscal-year = O ano fiscal começa em
week-starts = A semana começa em
focus-factor = Fator de foco (%)
discount-rate = Taxa de desconto (% ao ano)
review-after = Revisar estimativas após (dias)
never = nunca
budget = Orçamento MoSCoW (% do esforço)
today = Hoje
about-rice = Alcance × impacto × confiança ÷ esforço. Um bom começo para a maioria dos backlogs de produto.
about-ice = Impacto × confiança × facilidade. Rápido, para experimentos e ideias de growth.
about-wsjf = Custo do atraso ÷ tamanho do trabalho, como no SAFe. O que fazer primeiro quando esperar custa.
about-value-effort = Valor ÷ esforço. O mais simples: dois números por item.
about-weighted = Seus próprios critérios, cada um com peso e escala.
about-own = Uma fórmula deste plano.
about-cd3 = Custo do atraso ÷ duração, em dinheiro. Para quando você sabe quanto vale um mês.
method-set = { $scored ->
    [0] Ordenado por { $method }. Nenhum item tem as estimativas necessárias ainda.
   *[other] Ordenado por { $method }. { $scored } de { $items } itens têm as estimativas necessárias.
 }
method-set-all = Ordenado por { $method }.
impact-kept = O impacto manteve os números: o RICE pontua de 0,25 a 3, o ICE de 1 a 10.
no-criteria-yet = Ordenado por critérios ponderados. Adicione critérios para obter pontuações.
converted = { $numbers }: conversão para { $unit } (× { $factor }).
not-converted = { $numbers }: sem alteração, não há conversão para { $unit }.
per = por { $span }
effort-estimates = { $count ->
    [one] { $count } estimativa de esforço
   *[other] { $count } estimativas de esforço
 }
reach-estimates = { $count ->
    [one] { $count } estimativa de alcance
   *[other] { $count } estimativas de alcance
 }
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
capacities = { $count ->
    [one] { $count } capacidade de timebox
   *[other] { $count } capacidades de timebox
 }
and = { $first } e { $last }
effort-kept = Unidade alterada, números de esforço mantidos.
reach-kept = Unidade alterada, números de alcance mantidos.
working-days = Dias úteis
calendar-taken = Este plano guarda outra coisa em “calendar”, então não é possível definir dias úteis e feriados aqui.
monday-short = Seg
tuesday-short = Ter
wednesday-short = Qua
thursday-short = Qui
friday-short = Sex
saturday-short = Sáb
sunday-short = Dom
monday = Segunda-feira
tuesday = Terça-feira
wednesday = Quarta-feira
thursday = Quinta-feira
friday = Sexta-feira
saturday = Sábado
sunday = Domingo
works = { $day } é dia útil
works-in = { $day } é dia útil em { $team }
one-day = Uma semana precisa de um dia útil.
holidays = Feriados ({ $count })
holidays-of = Dias úteis e feriados de { $team } ({ $count })
holiday-name = Nome do feriado { $number }
holiday-first-day = Primeiro dia do feriado { $number }
holiday-last-day = Último dia do feriado { $number }
delete-holiday = Excluir feriado { $number }
holiday-name-in = Nome do feriado { $number } em { $team }
holiday-first-day-in = Primeiro dia do feriado { $number } em { $team }
holiday-last-day-in = Último dia do feriado { $number } em { $team }
delete-holiday-in = Excluir feriado { $number } em { $team }
add-holiday = Adicionar feriado
add-holiday-in = Adicionar feriado em { $team }
import-holidays = Importar feriados (.ics)
import-holidays-in = Importar feriados (.ics) em { $team }
set-week = Dias úteis
set-holidays = Feriados
no-holidays = Este arquivo não tem eventos de dia inteiro. Escolha um arquivo de calendário (.ics) com feriados.
holidays-added = { $added ->
    [one] { $added } feriado adicionado
   *[other] { $added } feriados adicionados
 }{ $known ->
    [0] { "." }
    [one] , { $known } já existia.
   *[other] , { $known } já existiam.
 }
timed-left-out = { $events ->
    [one] { $events } evento com horário ficou de fora.
   *[other] { $events } eventos com horário ficaram de fora.
 }
absence-first-day = Primeiro dia da ausência { $number } em { $team }
absence-last-day = Último dia da ausência { $number } em { $team }
absence-people = Pessoas da ausência { $number } em { $team }
everyone = todos
delete-absence = Excluir ausência { $number } em { $team }
add-absence-in = Adicionar ausência em { $team }
teams = Times
timeboxes = Timeboxes
milestones = Marcos
criteria = Critérios da pontuação ponderada
criteria-short = Critérios
objectives = Objetivos
add-team = Adicionar time
add-timebox = Adicionar timebox
add-milestone = Adicionar marco
add-criterion = Adicionar critério
add-objective = Adicionar objetivo
add-key-result = Adicionar resultado-chave
new-team = Novo time
new-timebox = Novo timebox
new-milestone = Novo marco
new-criterion = Novo critério
new-objective = Novo objetivo
new-key-result = Novo resultado-chave
team-name = Nome do time
timebox-name = Nome do timebox
milestone-name = Nome do marco
criterion-name = Nome do critério
objective-name = Nome do objetivo
key-result-name = Nome do resultado-chave
delete-entry = Excluir { $entry }
people = Pessoas
people-in = Pessoas em { $entry }
start = Início
start-of = Início de { $entry }
end = Fim
end-of = Fim de { $entry }
capacity = Capacidade
capacity-of = Capacidade de { $entry }
date = Data
date-of = Data de { $entry }
weight = Peso
weight-of = Peso de { $entry }
lowest = Mínimo
lowest-of = Mínimo de { $entry }
highest = Máximo
highest-of = Máximo de { $entry }
lower-is-better = Menos é melhor
lower-is-better-of = Menos é melhor: { $entry }
target = Meta
target-of = Meta de { $entry }
now = Atual
now-of = Valor atual de { $entry }
from-teams = Dos times
date-example = 20 jul 2027
scale-from = Escala de
scale-to = a
colour = Cor
colour-of = Cor de { $team }
automatic = Automática
deleted-entry = { $items ->
    [0] { $entry }: excluído.
    [one] { $entry }: excluído, e removido de { $items } item.
   *[other] { $entry }: excluído, e removido de { $items } itens.
 }
