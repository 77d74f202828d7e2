### Español: los elementos, su menú y sus detalles.

by-team = Esfuerzo por equipo
evidence = Evidencias
evidence-kind = Tipo de evidencia
evidence-note = Qué se encontró
evidence-link = Enlace
add-evidence = Añadir evidencia
still-right = Siguen valiendo
pin-hint = El elemento conserva esta posición sea cual sea su puntuación. El motivo se muestra al lado.
open-details = Abrir detalles
copy-title = Copiar título
copy-link = Copiar enlace
add-below = Añadir elemento debajo
add-child = Añadir subelemento
lock-dates = Bloquear fechas
unlock-dates = Desbloquear fechas
remove-dates = Quitar fechas
pin-to-rank = Fijar en una posición…
unpin = Dejar de fijar
move-out = Subir un nivel
show-in-scores = Ver estos elementos en Puntuaciones
lane-up = Subir carril
lane-down = Bajar carril
title-copied = Título copiado.
link-copied = Enlace copiado.
has-parts = { $below ->
    [one] { $below } elemento más forma parte de { $deleted ->
        [1] este
       *[other] estos
     }. Puede subir un nivel o eliminarse también.
   *[other] { $below } elementos más forman parte de { $deleted ->
        [1] este
       *[other] estos
     }. Pueden subir o eliminarse también.
 }
move-up = Conservarlos y subirlos
children = Subelementos
open-parent = Abrir padre
no-parent = Sin padre
no-such-parent = Ningún otro elemento tiene estas palabras en su título.
range = Con un 90 % de certeza está en este rango, por ejemplo 3-5
waits-for = Espera a
waiting = Esperan a este
lag-days = días después
sorted-by = Estas filas están ordenadas por { $column }, así que no se pueden mover a mano.
ranked-by-children = { $title } no tiene puntuación propia: ocupa la posición de su mejor subelemento.
effort-of = Esfuerzo de { $team }
shared = Esfuerzo { $effort }, repartido como antes: { $parts }.
replaced = El esfuerzo es ahora { $effort }, todo de { $team }. Antes era { $before }.
confirmed = Confirmar estimaciones de { $title }
remove-evidence = Quitar evidencia: { $kind }
use-confidence = Usar { $confidence }
pin-step = Fijar { $title }
pinned-to = { $title }: fijado en la posición { $rank }.
ask-pin = Fijar { $title } en una posición
rank = Posición
because = Porque
pin-example = Una promesa, una ley, una dependencia
pin = Fijar
pin-to = Fijar en la posición
reason = Motivo
no-rank = La posición debe ser un número entero a partir de 1. El elemento sigue sin fijar.
no-rank-kept = La posición debe ser un número entero a partir de 1. Se mantiene { $rank }.
delete-all = Eliminar los { $items } elementos
counts-as = Cuenta como { $middle }, su punto medio. Para elegir tú el número, escribe { $middle } ({ $range }).
runs-down = “{ $typed }” va de mayor a menor. ¿Quisiste decir { $range }?
no-lag = El desfase debe ser un número entero de días hasta 9999, negativo para solapar. Se mantiene { $kept }.
waits-how = Cómo espera a { $title }
waits-lag = Días laborables después de { $title }, negativo para solapar
finish-to-start = empieza cuando termina
start-to-start = empieza cuando empieza
finish-to-finish = termina cuando termina
start-to-finish = termina cuando empieza
delete-items = { $items ->
    [1] Eliminar
   *[other] Eliminar { $items } elementos
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } elemento subió.
   *[other] { $items } elementos subieron.
 }
freed = { $items ->
    [one] { $items } elemento ya no depende de { $deleted ->
        [1] él
       *[other] ellos
     }.
   *[other] { $items } elementos ya no dependen de { $deleted ->
        [1] él
       *[other] ellos
     }.
 }
duplicate-items = { $items ->
    [1] Duplicar
   *[other] Duplicar { $items } elementos
 }
duplicated = { $below ->
    [0] Se añadió { $title }.
    [1] Se añadió { $title }, con su subelemento.
   *[other] Se añadió { $title }, con { $below } subelementos.
 }
duplicated-many = { $below ->
    [0] Se añadieron { $items } copias.
    [one] Se añadieron { $items } copias, con { $below } subelemento.
   *[other] Se añadieron { $items } copias, con { $below } subelementos.
 }
copy = copia
mark-as-done = Marcar como hecho
mark-many-as-done = { $items ->
    [one] Marcar { $items } elemento como hecho
   *[other] Marcar { $items } elementos como hechos
 }
fill-down = Rellenar hacia abajo
clear-cell = Vaciar celda
clear-cells = Vaciar celdas
row-up = Mover arriba
row-down = Mover abajo
heading-actions = Acciones del encabezado
rose = { $title } pasa a la posición { $rank }, sube { $by }.
fell = { $title } pasa a la posición { $rank }, baja { $by }.
all-levels = Todos
top-only = Solo el superior
without-children = Sin subelementos
details-of = Detalles de { $title }
delete-item = Eliminar elemento
delete = Eliminar
duplicate-item = Duplicar elemento
duplicate = Duplicar
close-details = Cerrar detalles
about = General
estimates = Estimaciones
schedule = Calendario
serves = Contribuye a
compare = Comparar con otro elemento
pinning = Fijar en una posición
decisions = Decisiones
at-rank = posición { $rank }
estimate = Estimación
likely-range = Rango probable
range-of = Rango de { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, menos es mejor)
date-example = 2027-03-15, Q2 2027
tags-example = móvil, facturación
titles-example = Títulos, separados por comas
kind-example = funcionalidad, técnico, error
parents = Padres
moscow-by-timebox = MoSCoW por timebox
as-above = Como arriba
votes = Votos
votes-by-rater = Votos por persona
median = Mediana
plan = Plan
self-conviction = Convicción propia
pitch-deck = Presentación
thematic-support = Encaja con estrategia o tendencias
opinions = Opiniones de otros
estimates-and-plans = Estimaciones y planes
anecdotal = Evidencia anecdótica
market-data = Datos de mercado
user-evidence = Evidencia de usuarios o clientes
test-results = Resultados de pruebas
launch-data = Datos del lanzamiento
supported = { $pieces ->
    [1] { $kind }: respalda una confianza del { $confidence } (Confidence Meter de Gilad).
   *[other] { $kind }, { $pieces } evidencias: respalda una confianza del { $confidence } (Confidence Meter de Gilad).
 }
estimated-on = Estimado el { $day }.
estimated = { $age ->
    [0] Estimado el { $day }, hoy.
    [one] Estimado el { $day }, hace { $age } día.
   *[other] Estimado el { $day }, hace { $age } días.
 }
estimated-due = { $age ->
    [0] Estimado el { $day }, hoy: toca revisarlo.
    [one] Estimado el { $day }, hace { $age } día: toca revisarlo.
   *[other] Estimado el { $day }, hace { $age } días: toca revisarlo.
 }
review-begins = { $items ->
    [one] Las estimaciones de { $items } elemento
   *[other] Las estimaciones de { $items } elementos
 } cuentan como hechas hoy y tocará revisarlas al cabo de { $days ->
    [one] { $days } día
   *[other] { $days } días
 }.
term = { $name } { $number }
term-percent = { $name } { $number } %
term-missing = sin { $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
off-scale = Fuera de la escala de { $scale }: { $name } { $value }.
outside = Fuera del rango de { $low } a { $high }: { $name } { $value }.
clamped = { $name } es { $value }, fuera de su escala de { $low } a { $high }, y cuenta como el extremo más cercano.
moonshot = Con { $name } por debajo del { $limit } % es un moonshot.
once = Aquí el { $name } cuenta una sola vez, no por { $per ->
    [month] mes
    [week] semana
    [quarter] trimestre
    [year] año
   *[other] { $per }
 }.
dated = La duración sale de las fechas, no del esfuerzo.
swing = { $field } { $range } mueve la puntuación: de { $low } a { $high }, { $ranks ->
    [0] sigue en la posición { $first }
   *[other] posición { $first } a { $last }
 }.
swing-most = { $field } { $range } es lo que más mueve la puntuación: de { $low } a { $high }, { $ranks ->
    [0] sigue en la posición { $first }
   *[other] posición { $first } a { $last }
 }.
worth = Valor actual { $worth } en { $months } meses al { $rate } % anual; un mes después es { $delay } menos.
worth-per-effort = Valor actual { $worth } en { $months } meses al { $rate } % anual, { $effort } por unidad de esfuerzo; un mes después es { $delay } menos.
compare-with = Comparar con
comparison = Comparación
both-score = Los dos puntúan { $score }.
scores-times = { $first } puntúa { $times } veces lo que { $second }: { $high } frente a { $low }.
scores-higher = { $first } puntúa más que { $second }: { $high } frente a { $low }.
lacks = A { $item } le falta: { $fields }.
has-no-score = { $item }: { $why }.
the-same = igual
times-for = × { $times } para { $item }
more-for = +{ $by } para { $item }
tied-if = Empate si { $item } tuviera { $name } { $number } en vez de { $now }.
rounded = aprox. { $number }
filter = Filtro
saved-in-plan = Guardados en el plan
delete-filter = Eliminar { $filter }
filter-name = Nombre del filtro
save-filter = Guardar este filtro
clear-filter = Quitar filtro
field = Campo
way = Comparación
value = Valor
value-of-condition = Valor de la condición
words-to-find = Palabras que buscar
remove-part = Quitar { $part }
add = Añadir
is = es
is-not = no es
is-more-than = es mayor que
is-at-least = es al menos
is-less-than = es menor que
is-at-most = es como máximo
has-a-value = tiene valor
has-none = no tiene valor
value-missing = Escribe el valor con el que comparar { $field }.
not-comparable = { $field } no se puede comparar con “{ $typed }”: { $why }.
