### Español: ajustes del plan.

plan-settings = Ajustes del plan
parts = Secciones
general = General
scoring-method = Método de puntuación
effort-unit = Unidad de esfuerzo
goal = Meta
goal-example = Respecto a qué se puntúa el impacto
reach-per = El alcance es por
reach-per-example = trimestre
fiscal-year = El año fiscal empieza en
week-starts = La semana empieza el
focus-factor = Factor de foco (%)
discount-rate = Tasa de descuento (% anual)
review-after = Revisar estimaciones a los (días)
never = nunca
budget = Presupuesto MoSCoW (% del esfuerzo)
today = Hoy
about-rice = Alcance × impacto × confianza ÷ esfuerzo. Un buen comienzo para la mayoría de los backlogs de producto.
about-ice = Impacto × confianza × facilidad. Rápido, para experimentos e ideas de growth.
about-wsjf = Costo del retraso ÷ tamaño del trabajo, como en SAFe. Qué hacer primero cuando esperar cuesta.
about-value-effort = Valor ÷ esfuerzo. El más simple: dos números por elemento.
about-weighted = Tus propios criterios, cada uno con peso y escala.
about-own = Una fórmula de este plan.
about-cd3 = Costo del retraso ÷ duración, en dinero. Para cuando sabes cuánto vale un mes.
method-set = { $scored ->
    [0] Ordenado por { $method }. Ningún elemento tiene aún las estimaciones que necesita.
   *[other] Ordenado por { $method }. { $scored } de { $items } elementos tienen las estimaciones que necesita.
 }
method-set-all = Ordenado por { $method }.
impact-kept = El impacto conservó sus números: RICE lo puntúa de 0,25 a 3, ICE de 1 a 10.
no-criteria-yet = Ordenado por criterios ponderados. Añade criterios para obtener puntuaciones.
converted = { $numbers }: convertido a { $unit } (× { $factor }).
not-converted = { $numbers }: sin cambios, no hay conversión a { $unit }.
per = por { $span }
effort-estimates = { $count ->
    [one] { $count } estimación de esfuerzo
   *[other] { $count } estimaciones de esfuerzo
 }
reach-estimates = { $count ->
    [one] { $count } estimación de alcance
   *[other] { $count } estimaciones de alcance
 }
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
capacities = { $count ->
    [one] { $count } capacidad de timebox
   *[other] { $count } capacidades de timebox
 }
and = { $first } y { $last }
effort-kept = Unidad cambiada; se conservan los números de esfuerzo.
reach-kept = Unidad cambiada; se conservan los números de alcance.
working-days = Días laborables
calendar-taken = Este plan guarda otra cosa en “calendar”, así que aquí no se pueden definir días laborables ni festivos.
monday-short = Lun
tuesday-short = Mar
wednesday-short = Mié
thursday-short = Jue
friday-short = Vie
saturday-short = Sáb
sunday-short = Dom
monday = Lunes
tuesday = Martes
wednesday = Miércoles
thursday = Jueves
friday = Viernes
saturday = Sábado
sunday = Domingo
works = { $day } es día laborable
works-in = { $day } es día laborable en { $team }
one-day = Una semana necesita un día laborable.
holidays = Festivos ({ $count })
holidays-of = Días laborables y festivos de { $team } ({ $count })
holiday-name = Nombre del festivo { $number }
holiday-first-day = Primer día del festivo { $number }
holiday-last-day = Último día del festivo { $number }
delete-holiday = Eliminar festivo { $number }
holiday-name-in = Nombre del festivo { $number } en { $team }
holiday-first-day-in = Primer día del festivo { $number } en { $team }
holiday-last-day-in = Último día del festivo { $number } en { $team }
delete-holiday-in = Eliminar festivo { $number } en { $team }
add-holiday = Añadir festivo
add-holiday-in = Añadir festivo en { $team }
import-holidays = Importar festivos (.ics)
import-holidays-in = Importar festivos (.ics) en { $team }
set-week = Días laborables
set-holidays = Festivos
no-holidays = Este archivo no tiene eventos de día completo. Elige un archivo de calendario (.ics) con festivos.
holidays-added = { $added ->
    [one] { $added } festivo añadido
   *[other] { $added } festivos añadidos
 }{ $known ->
    [0] { "." }
    [one] , { $known } ya estaba.
   *[other] , { $known } ya estaban.
 }
timed-left-out = { $events ->
    [one] Se omitió { $events } evento con hora.
   *[other] Se omitieron { $events } eventos con hora.
 }
absence-first-day = Primer día de la ausencia { $number } en { $team }
absence-last-day = Último día de la ausencia { $number } en { $team }
absence-people = Personas de la ausencia { $number } en { $team }
everyone = todos
delete-absence = Eliminar ausencia { $number } en { $team }
add-absence-in = Añadir ausencia en { $team }
teams = Equipos
timeboxes = Timeboxes
milestones = Hitos
criteria = Criterios de la puntuación ponderada
criteria-short = Criterios
objectives = Objetivos
add-team = Añadir equipo
add-timebox = Añadir timebox
add-milestone = Añadir hito
add-criterion = Añadir criterio
add-objective = Añadir objetivo
add-key-result = Añadir resultado clave
new-team = Nuevo equipo
new-timebox = Nuevo timebox
new-milestone = Nuevo hito
new-criterion = Nuevo criterio
new-objective = Nuevo objetivo
new-key-result = Nuevo resultado clave
team-name = Nombre del equipo
timebox-name = Nombre del timebox
milestone-name = Nombre del hito
criterion-name = Nombre del criterio
objective-name = Nombre del objetivo
key-result-name = Nombre del resultado clave
delete-entry = Eliminar { $entry }
people = Personas
people-in = Personas en { $entry }
start = Inicio
start-of = Inicio de { $entry }
end = Fin
end-of = Fin de { $entry }
capacity = Capacidad
capacity-of = Capacidad de { $entry }
date = Fecha
date-of = Fecha de { $entry }
weight = Peso
weight-of = Peso de { $entry }
lowest = Mínimo
lowest-of = Mínimo de { $entry }
highest = Máximo
highest-of = Máximo de { $entry }
lower-is-better = Menos es mejor
lower-is-better-of = Menos es mejor: { $entry }
target = Objetivo
target-of = Objetivo de { $entry }
now = Ahora
now-of = Valor actual de { $entry }
from-teams = De los equipos
date-example = 20 jul 2027
scale-from = Escala de
scale-to = a
colour = Color
colour-of = Color de { $team }
automatic = Automático
deleted-entry = { $items ->
    [0] { $entry }: eliminado.
    [one] { $entry }: eliminado, y quitado de { $items } elemento.
   *[other] { $entry }: eliminado, y quitado de { $items } elementos.
 }
