### Español: planificar en el cronograma.

periods = Inicios y fines pasan a ser periodos. Fechas exactas, hitos, ausencias, líneas base, papeletas y decisiones quedan fuera del archivo, no solo ocultas. Las notas salen como están.
with-decisions = Incluir las decisiones tal como están escritas
not-printed = No se pudo imprimir: { $why }
not-planned = Sin planificar
draw-on = Arrastra hasta lo que espera a este
let-go = Suelta para quitar la dependencia
no-cycle = Se esperarían entre sí
not-linked = No se creó ninguna dependencia.
linking = Elige el elemento que depende de { $item } y pulsa Enter. Esc cancela.
waits = { $item } espera a { $first }.
waits-early = { $item } espera a { $first } y empieza { $days ->
    [one] { $days } día
   *[other] { $days } días
 } antes de lo que puede.
waits-no-more = { $item } ya no espera a { $first }.
link = Hacer que { $item } espere a { $first }
unlink = Hacer que { $item } no espere a { $first }
no-id = { $item } no tiene ID en el archivo, así que nada puede esperarlo.
after = después de { $items }
too-early = { $own ->
    [start] empieza
   *[finish] termina
 } { $days ->
    [one] { $days } día
   *[other] { $days } días
 } antes de que { $first } { $other ->
    [start] empiece
   *[finish] termine
 }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } día
   *[other] { " " }{ $lag } días
 }
early = { $days ->
    [one] { $days } día
   *[other] { $days } días
 } antes
slack = { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
 } de holgura
critical = en la ruta crítica
critical-behind = en la ruta crítica, { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
 } de retraso
until = …hasta { $end }
until-last-day = …hasta el último día del plan
slack-drawn = grueso: ruta crítica hasta { $end }; líneas finas: holgura
slack-drawn-to-last-day = grueso: ruta crítica hasta el último día; líneas finas: holgura
load = { $period }: { $load } de { $capacity } días-persona
load-share = { $period }: { $load } de { $capacity } días-persona ({ $percent } %)
overbooked = { $dates }: { $load } de { $capacity } personas, para { $items }
overbooked-team = { $team }, { $dates }: { $load } de { $capacity } personas, para { $items }
overbooked-drawn = sobrecarga { $what }
over-capacity = Sobrecarga { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
 }
by-days-short = { $days } d
was = antes { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } día)
   *[other] { " " }({ $days } días)
 }
move-lane = Mover { $lane }
lane-at = { $lane } es ahora el carril { $place }.
first-lane-already = { $lane } ya es el primer carril.
last-lane-already = { $lane } ya es el último carril.
lane-above = { $lane } encima de { $other }
lane-below = { $lane } debajo de { $other }
lane-moves = { $lane }
    Arrástralo, o pulsa Alt+Arriba o Alt+Abajo en su botón de contraer, para poner el carril en otro sitio
paired-lane-moves = { $lane }
    Arrástralo, o pulsa Alt+Arriba o Alt+Abajo en su botón de contraer, para poner el carril en otro sitio; con Shift, todos los de su primer campo
last-lane = Los elementos sin ese valor van siempre en el último carril.
lanes-taken = Este plan guarda otra cosa en “lanes”, así que no admite un orden de carriles.
fold = Contraer { $lane }
add-absence = Añadir ausencia
last-before-first = El último día es anterior al primero.
as-of = Fecha de estado
milestone = Hito { $title }, { $date }
timebox = Timebox { $title }, { $start } a { $end }
milestone-on = Hito · { $date }
holds = esfuerzo { $effort }
holds-of = esfuerzo { $effort } de { $capacity }, { $percent } %
holds-too-much = esfuerzo { $effort } de { $capacity }, { $percent } %, sobrecargado
team-overbooked = { $team }, sobrecarga: { $load } de { $capacity } personas
while-on = { $dates }, en { $items }
parts-decide = { $title } toma sus fechas de sus subelementos. Mueve esos.
parts-stay = { $title } se queda: sus subelementos están { $why ->
    [locked] bloqueados
    [over] hechos o descartados
   *[both] bloqueados, hechos o descartados
 }.
parts-along = { $items ->
    [one] { $items } subelemento se mueve también
   *[other] { $items } subelementos se mueven también
 }
locked-parts-stay = { $items ->
    [one] { $items } bloqueado se queda
   *[other] { $items } bloqueados se quedan
 }
over-parts-stay = { $items ->
    [one] { $items } hecho o descartado se queda
   *[other] { $items } hechos o descartados se quedan
 }
parts-moved-along = { $items ->
    [one] { $items } subelemento se movió también.
   *[other] { $items } subelementos se movieron también.
 }
locked-parts-stayed = { $items ->
    [one] { $items } está bloqueado y se queda.
   *[other] { $items } están bloqueados y se quedan.
 }
over-parts-stayed = { $items ->
    [one] { $items } está hecho o descartado y se queda.
   *[other] { $items } están hechos o descartados y se quedan.
 }
