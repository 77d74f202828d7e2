### Português do Brasil: comparação com um estado anterior.

title = Comparar
baseline = Linha de base
no-baseline = Nenhuma
scenario = Cenário
paste-old = Ou cole um plano anterior, por exemplo do histórico de uma página
take = Salvar linha de base
open-old = Abrir um arquivo anterior
new-baseline = Linha de base { $day }
name = Nome da linha de base
delete = Excluir linha de base
earlier = estado anterior
earlier-of = estado anterior, { $day }
stop = Parar de comparar
copy-log = Copiar o registro de alterações
log-copied = Registro de alterações copiado como Markdown. Cole na página.
comparison = Comparação
compared = Comparado com { $name }: { $bars ->
    [one] { $bars } barra movida
   *[other] { $bars } barras movidas
 }
changes = Ver alterações
slipped = Atrasado
pulled-in = Adiantado
restarted = Muda de início
added = Adicionado
dropped = Removido
scheduled = Agora com datas
unscheduled = Agora sem datas
reranked = Muda de posição
reparented = Muda de pai
re-estimated = Reestimado
changed = Alterado
nothing-changed = Nada mudou.
fate-count = { $fate } { $count }
no-dates = sem datas
no-parent = sem pai
dates-became = { $before } → { $after }
moved = { $from } → { $to }
climbed = sobe { $ranks ->
    [one] { $ranks } posição
   *[other] { $ranks } posições
 }
fell = desce { $ranks ->
    [one] { $ranks } posição
   *[other] { $ranks } posições
 }
became = { $name } { $before } → { $after }
nothing = nada
set = alterado
settings = Configurações do plano
calendar = Dias úteis
team = time
objective = objetivo
timebox = timebox
milestone = marco
criterion = critério
method = método
figures = Números
ends = Termina
dated = Itens com datas
worth = Valor deles
total-effort = Esforço deles
overbooked = Sobrecarga
never = nunca
days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
why = Por que { $item } mudou
why-hint = Por quê?
reason-step = Motivo de { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = Alterações desde { $name }
log-range = { $start } a { $end }
log-was = { $now } (antes { $before })
log-was-by = { $now } (antes { $before }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 })
log-gone = antes { $before }
log-why = Por quê: { $reason }
log-why-open = Por quê:
decisions = Decisões
decided-why = { $decision }. Por quê: { $reason }
also-different = Também muda
