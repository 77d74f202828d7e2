### Español: la tabla de puntuaciones.

too-long-to-keep = el plan supera los 5 MB que guarda un navegador
new-item-added = Elemento nuevo añadido. Escribe su título.
pasted-shares = Confianza leída como proporción: 0,8 es 80 %, 1 es 100 %.
nothing-to-fill = Aquí no hay nada que rellenar: posiciones y puntuaciones se calculan, y los títulos quedan como están. Selecciona otras celdas.
nothing-to-clear = Aquí no hay nada que vaciar: posiciones y puntuaciones se calculan.
titles-stay = Todo elemento conserva un título. Escribe otro encima, o pulsa Ctrl+Supr para eliminar el elemento.
rank-typed = Las posiciones salen de las puntuaciones. Escribe un número para fijar el elemento en esa posición, o pulsa Enter para ver cómo se calcula su puntuación.
no-criteria = La puntuación ponderada necesita criterios.
no-pasted-rank = No se pegó nada: las posiciones salen de las puntuaciones. Selecciona una celda de la columna que quieras rellenar.
no-pasted-titles = No se pegó nada: un valor repetido sobrescribiría los títulos. Selecciona una celda de la columna que quieras rellenar.
filters = Filtros guardados
filters-taken = Este plan guarda otra cosa en “filters”, así que no admite filtros guardados.
columns = Columnas
own-columns = Columnas personalizadas
fields-taken = Este plan guarda otra cosa en “fields”, así que no puede tener columnas propias.
all-done = Todo lo de aquí está hecho o descartado.
leave-out-done = Ocultar hechos y descartados
show-done = Mostrar hechos y descartados
hide-done = Ocultar hechos
scored-below = Sus elementos tienen puntuación. Dale estimaciones propias para puntuarlo también.
tree = Árbol
flat = Lista plana
fold-all = Contraer todo
unfold-all = Expandir todo
no-levels = Primero muestra las filas como árbol (Agrupar, luego Árbol): aquí la fila de arriba puede ser de cualquier parte.
no-row-above = No hay arriba ninguna fila de este nivel en la que anidarla.
at-the-top = Ya está en el nivel superior.
added = Añadir { $title }
not-matching = { $title } no coincide con el filtro. Seguirá a la vista hasta que cambies el filtro.
outline-added = { $items ->
    [one] Se añadió { $items } elemento debajo de { $below }, en su nivel.
   *[other] Se añadieron { $items } elementos debajo de { $below }, cada uno en su nivel.
 }
set-many = Se cambió { $column } de { $items } elementos.
cells-of = { $cells } celdas
average = prom. { $number }
cell-of = { $column } de { $item }
cell-of-many = { $column } de { $items } elementos
not-understood = “{ $typed }” no es válido como { $column }: { $why }. El plan conserva el valor anterior.
no-such-item = El plan no tiene ningún elemento { $id }.
a-date-is-expected = se espera una fecha como 2027-03-14 o un periodo como 2027-Q2
a-number-is-expected = se espera un número
parts-differ = Sus partes suman { $sum }: { $parts }. Vuelve a escribir una de ellas.
now-part-of = { $title } ahora forma parte de { $parent }.
now-at-the-top = { $title } está ahora en el nivel superior.
moved-in-many = { $items } elementos bajaron un nivel.
moved-out-many = { $items } elementos subieron un nivel.
no-own-id = { $title } no tiene un ID propio, así que nada puede formar parte de él. Dale antes otro ID en el archivo del plan.
make-child-of = Anidar en { $title }
below-itself = { $title } no puede ir debajo de sí mismo.
no-longer-part-of = { $title } ya no forma parte de { $parent }.
new-part-of = Ahora forma parte de { $parent }.
new-at-the-top = Ahora está en el nivel superior.
drops-into = Subelemento de { $parent }
drops-at-the-top = En el nivel superior
move-in = { $items ->
    [1] Bajar { $title } un nivel
   *[other] Bajar { $items } elementos un nivel
 }
move-out = { $items ->
    [1] Subir { $title } un nivel
   *[other] Subir { $items } elementos un nivel
 }
clear-many = Vaciar { $column } de { $items } elementos
pasted = { $rows ->
    [one] Pegar { $rows } fila
   *[other] Pegar { $rows } filas
 }
pasted-into-first = Pegado en las primeras { $rows } de { $chosen } filas elegidas.
pasted-into = { $items ->
    [one] Pegado en { $items } elemento.
   *[other] Pegado en { $items } elementos.
 }
pasted-into-new = { $items ->
    [one] Pegado en { $items } elemento, nuevos: { $new }.
   *[other] Pegado en { $items } elementos, nuevos: { $new }.
 }
pasted-into-column = { $items ->
    [one] Pegado en { $column } de { $items } elemento.
   *[other] Pegado en { $column } de { $items } elementos.
 }
pasted-into-column-new = { $items ->
    [one] Pegado en { $column } de { $items } elemento, nuevos: { $new }.
   *[other] Pegado en { $column } de { $items } elementos, nuevos: { $new }.
 }
quoted-cell = “{ $cell }”
not-pasted = No se pudo leer { $cells }. Esas celdas conservan su valor.
not-pasted-and-more = No se pudo leer { $cells } y otras. Esas celdas conservan su valor.
cleared-cells = { $cells ->
    [one] { $cells } celda vaciada
   *[other] { $cells } celdas vaciadas
 } en { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }.
but-titles-stay = Los títulos se conservan.
calculated = { $column } se calcula. Cambia los datos de los que sale, o pulsa Enter para ver el cálculo.
calculated-by = { $column } se calcula: { $formula }. Cambia los datos de los que sale, o pulsa Enter para ver el cálculo.
chosen-cells = { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
 }
chosen-sum = suma { $number }
chosen-average = promedio { $number }
selection = Selección
set-value = Poner valor
clear = Vaciar
clear-selection = Quitar selección
clear-selection-by-key = Quitar selección (Esc)
add-criteria = Añadir criterios…
unknown-field = No existe el campo “{ $name }”.
unknown-field-near = No existe el campo “{ $name }”. ¿Quisiste decir { $near }?
group = Agrupar
grouped-by = Grupo: { $column }
no-groups = Sin grupos
group-count = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }
without = Sin { $column }
sum = Suma
mean = Promedio de los que tienen número
must-share = Must { $percent } %
must-share-about = Parte del esfuerzo que es Must
sum-of = { $items ->
    [one] Suma de { $items } elemento
   *[other] Suma de { $items } elementos
 }
own-and-sum = { $items ->
    [one] Valor propio { $own }, suma de { $items } elemento { $sum }
   *[other] Valor propio { $own }, suma de { $items } elementos { $sum }
 }
progress-of = { $items ->
    [one] Progreso de { $items } elemento, por esfuerzo
   *[other] Progreso de { $items } elementos, por esfuerzo
 }
first-start-of = { $items ->
    [one] Primer inicio de { $items } elemento
   *[other] Primer inicio de { $items } elementos
 }
last-end-of = { $items ->
    [one] Último fin de { $items } elemento
   *[other] Último fin de { $items } elementos
 }
today = Hoy
next-monday = Próximo lunes
this-month = Este mes
next-month = Próximo mes
this-quarter = Este trimestre
next-quarter = Próximo trimestre
quarter-after-next = Dentro de dos trimestres
find = Buscar
find-in-scores = Buscar en las puntuaciones
previous-hit = Resultado anterior
next-hit = Resultado siguiente
close-find = Cerrar búsqueda
hits = { $hits ->
    [0] Sin resultados
   *[other] { $hit } de { $hits }
 }
scores = Puntuaciones
add-item = Añadir elemento
add-at-the-end = Añadir elemento al final
fold = Contraer
unfold = Expandir
drag = Arrastra para reordenar
problem = Problema
untitled = Sin título
off = fuera
off-scale = fuera de escala
off-scale-about = Fuera de escala. { $scale }
column-actions = Acciones de columna
sort-ascending = Orden ascendente
sort-descending = Orden descendente
group-by-this = Agrupar por esta columna
stop-grouping = Dejar de agrupar
freeze = Inmovilizar hasta aquí
unfreeze = Movilizar
move-left = Mover a la izquierda
move-right = Mover a la derecha
hide-column = Ocultar columna
usual-width = Ancho normal
fit = Ajustar al contenido
columns-dialog = Columnas…
more-columns = Más columnas
custom-columns = Columnas personalizadas
reset-columns = Restablecer columnas
move-column-up = Subir { $column }
move-column-down = Bajar { $column }
width = Ancho
width-of = Ancho de { $column }
freeze-up-to = Inmovilizar hasta { $column }
frozen-about = Las columnas hasta aquí quedan fijas al desplazar la tabla
delete-column = Eliminar { $column }
name-of = Nombre de { $column }
kind-of = Tipo de { $column }
choices-of = Opciones de { $column }
add-column = Añadir columna
new-name = Nombre de la columna
new-kind = Tipo de la columna
new-choices = Opciones, separadas por comas
name-example = Cliente
choices-example = Alta, Media, Baja
text = Texto
number = Número
choice = Opción
date = Fecha
rank = Posición
delay = Costo de un mes de retraso
custom-column = Columna personalizada
rank-short = #
delay-short = Retraso/mes
confidence-short = Conf.
time-criticality-short = Crit. temp.
risk-reduction-short = Red. riesgo
value-per-month-short = Valor/mes
effort-unit = { $unit ->
    [person-months] m
    [person-weeks] sem
    [person-days] d
    [points] pts
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mes
    [week] / sem
    [quarter] / trim
    [year] / año
   *[other] / { $per }
 }
rank-about = Posición por puntuación
effort-about = Esfuerzo en { $unit ->
    [person-months] meses-persona
    [person-weeks] semanas-persona
    [person-days] días-persona
    [points] puntos
   *[other] { $unit }
 }
reach-about = Personas o eventos por { $per ->
    [month] mes
    [week] semana
    [quarter] trimestre
    [year] año
   *[other] { $per }
 }
confidence-about = Confianza en porcentaje: 100 alta, 80 media, 50 baja
delay-about = Lo que cuesta un mes de retraso en valor actual, a tres años con la tasa de descuento del plan
custom-about = Una columna personalizada de este plan
rice-about = Alcance × impacto × confianza / esfuerzo
ice-about = Impacto × confianza / 10 × facilidad
wsjf-about = (Valor + criticidad temporal + reducción de riesgo) / esfuerzo
value-effort-about = Valor / esfuerzo
weighted-about = Media ponderada de los criterios, de 0 a 100
cd3-about = Valor por mes / duración
own-about = La fórmula de este plan
massive = Enorme
high = Alto
medium = Medio
low = Bajo
minimal = Mínimo
high-confidence = alta
medium-confidence = media
low-confidence = baja
column-exists = Ya hay una columna llamada “{ $name }”.
