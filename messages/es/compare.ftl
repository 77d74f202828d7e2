### Español: comparación con un estado anterior.

title = Comparar
baseline = Línea base
no-baseline = Ninguna
scenario = Escenario
paste-old = O pega un plan anterior, por ejemplo del historial de una página
take = Guardar línea base
open-old = Abrir un archivo anterior
new-baseline = Línea base { $day }
name = Nombre de la línea base
delete = Eliminar línea base
earlier = estado anterior
earlier-of = estado anterior, { $day }
stop = Dejar de comparar
copy-log = Copiar el registro de cambios
log-copied = Registro de cambios copiado como Markdown. Pégalo en la página.
comparison = Comparación
compared = Comparado con { $name }: { $bars ->
    [one] { $bars } barra movida
   *[other] { $bars } barras movidas
 }
changes = Ver cambios
slipped = Retrasado
pulled-in = Adelantado
restarted = Cambia de inicio
added = Añadido
dropped = Quitado
scheduled = Ahora con fechas
unscheduled = Ya sin fechas
reranked = Cambia de posición
reparented = Cambia de padre
re-estimated = Reestimado
changed = Cambiado
nothing-changed = No cambió nada.
fate-count = { $fate } { $count }
no-dates = sin fechas
no-parent = sin padre
dates-became = { $before } → { $after }
moved = { $from } → { $to }
climbed = sube { $ranks ->
    [one] { $ranks } posición
   *[other] { $ranks } posiciones
 }
fell = baja { $ranks ->
    [one] { $ranks } posición
   *[other] { $ranks } posiciones
 }
became = { $name } { $before } → { $after }
nothing = nada
set = cambiado
settings = Ajustes del plan
calendar = Días laborables
team = equipo
objective = objetivo
timebox = timebox
milestone = hito
criterion = criterio
method = método
figures = Cifras
ends = Termina
dated = Elementos con fechas
worth = Su valor
total-effort = Su esfuerzo
overbooked = Sobrecarga
never = nunca
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
 }
why = Por qué cambió { $item }
why-hint = ¿Por qué?
reason-step = Motivo de { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = Cambios desde { $name }
log-range = { $start } a { $end }
log-was = { $now } (antes { $before })
log-was-by = { $now } (antes { $before }, { $days ->
    [one] { $days } día
   *[other] { $days } días
 })
log-gone = antes { $before }
log-why = Por qué: { $reason }
log-why-open = Por qué:
decisions = Decisiones
decided-why = { $decision }. Por qué: { $reason }
also-different = También cambia
