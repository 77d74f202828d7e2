### Español: propuestas.

propose = Proponer plan
open-hint = Proponer plan (Alt+P)
close = Cerrar propuesta
scope = Proponer
everything = Cuándo va cada cosa
in-timeboxes = Qué cabe en los timeboxes
between-days = Qué cabe entre dos días
asked = { $scope }, desde el { $day }
asked-each = { $scope }, desde el { $day }, { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 } cada uno
timeboxes = Timeboxes
due = Listos para estos hitos
stays = Se quedan como están
first-begins = El primero empieza el
not-before = No antes de
weeks-each = Semanas cada uno
until = Hasta
aim = Priorizar
value-early = Valor pronto
earliest = Terminar todo pronto
value = Valor
by-method = Por { $method }
search = Búsqueda
searching = Buscando, { $percent } %.
stopped = Detenido: esto es lo mejor hasta ahora.
done = Listo.
stop = Detener
again = Buscar de nuevo
stale = El plan ha cambiado desde esta propuesta.
summary = { $items ->
    [0] No cambiaría nada
    [one] Cambiaría { $items } elemento
   *[other] Cambiarían { $items } elementos
 }{ $out ->
    [0] { "." }
   *[other] , quedan fuera { $out }.
 }
no-estimates = Solo se planifican elementos con esfuerzo, y en timeboxes solo los que tienen valor. “Cuándo va cada cosa” no necesita valores.
no-teams = Sin equipos, nada limita cuánto va a la vez.
quality-value = Valor { $value }{ $weighed ->
    [yes] { " " }(los primeros timeboxes cuentan más)
   *[no] { "" }
 }{ $far ->
    [best] : el mejor posible
    [near] : como mucho a un { $percent } % del mejor posible
   *[unknown] { "" }
 }.
early-best = El valor llega lo antes posible.
early-near = El valor llega como mucho un { $percent } % más tarde que en el mejor caso posible.
span-best = Terminado en { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
 }: lo mejor posible.
span-near = Terminado en { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
 }: como mucho a un { $percent } % de lo mejor posible.
changes = Cambios
left-out = Fuera
counted = { $heading } ({ $count })
more = y { $count } más
and-more = { $items } y { $count } más
accept-item = Aceptar { $item }
leaves-timebox = sale de su timebox
loses-dates = pierde sus fechas
goes-from = { $place } (antes { $dates })
is-locked = bloqueado
after = después de { $item }
team-full = { $team } no tiene hueco hasta entonces
as-early = lo antes posible
makes-room = donde deja sitio a otros
next-best = siguiente mejor valor por esfuerzo
needed-by = lo necesita { $item }
its-team = Su equipo
must = Must
prerequisite = Requisito previo
people = { $people } personas
critical = Crítico
days-late = { $days ->
    [one] { $days } día
   *[other] { $days } días
 } tarde
no-room = no cabe: lo que está dentro vale más por su esfuerzo
no-days = no cabe en sus días: acabaría después de su plazo, o después del año 9999
too-large = mayor que su equipo o que cualquier timebox
no-value = no tiene valor
wont = Won't
needs-left-out = necesita { $item }, que queda fuera
stays-as-is = se queda como está
no-effort = no tiene esfuerzo
blocked-needs = Retenido: necesita { $item }, que no estaría hecho antes.
blocked-needed = Retenido: { $item } lo espera y empezaría antes de que esté hecho.
blocked-with = Retenido: va en el mismo timebox que { $item }.
blocked-team = Retenido: { $team } está ocupado con { $item } tal como está hoy.
blocked-timebox = Retenido: { $timebox } no tiene sitio mientras { $item } esté dentro.
keeps-back = Se queda como está. Retiene { $items }.
taken-again = { $item } vuelve a formar parte de la propuesta.
left-as-is = { $item } se queda como está.
held-back = { $changes ->
    [one] { $changes } cambio retenido.
   *[other] { $changes } cambios retenidos.
 }
cycle = Se esperan entre sí, así que sus enlaces no cuentan: { $items }.
larger-than-team = { $item } necesita más personas de las que su equipo tiene nunca.
must-needs-wont = { $item } es un Must, pero necesita { $other }, que queda fuera.
musts-over-team = Los Musts no caben. { $team }: ocupan { $cost } días-persona con todo lo que necesitan, y hay { $budget }. Dales más tiempo o convierte uno en Should: { $items }.
musts-over-timeboxes = Los Musts no caben. Los timeboxes: ocupan { $cost } de esfuerzo con todo lo que necesitan, y hay { $budget }. Dales más tiempo o convierte uno en Should: { $items }.
must-does-not-fit = { $item } es un Must, pero no cabe en ningún timebox.
too-big = El plan es más grande de lo que admite la búsqueda.
accept = { $changes ->
    [0] Aceptar
    [one] Aceptar { $changes } cambio
   *[other] Aceptar { $changes } cambios
 }
accept-hint = Aceptar (Ctrl+Enter)
accept-step = Aceptar la propuesta
accepted = Propuesta aceptada: { $items ->
    [one] cambia { $items } elemento
   *[other] cambian { $items } elementos
 }. Deshacer lo revierte todo.
without-these = Planificar de nuevo sin estos
without-these-hint = Esos se quedan como están y los demás se planifican a su alrededor (Ctrl+Shift+Enter)
discard = Descartar
keep = Guardar como escenario
keep-step = Guardar la propuesta como escenario
push = Empujar otros
pushes = Al mover un elemento, lo que estorba pasa a más tarde
makes-way = Ahora, al mover un elemento, lo que estorba pasa a una fecha posterior.
stands = Ahora, al mover un elemento, los demás se quedan donde están.
made-way = { $items ->
    [one] Se movió { $items } elemento
   *[other] Se movieron { $items } elementos
 }: { $moves }.
by-weeks = { $item } { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 }
by-days = { $item } { $days ->
    [one] { $days } día
   *[other] { $days } días
 }
