### Español: el cronograma.

timeline = Cronograma
untitled = Sin título
lanes = Carriles: { $field }
team = Equipo
status = Estado
kind = Tipo
objective = Objetivo
parent = Padre
none = Ninguno
moscow = MoSCoW
owner = Responsable
lane = Carril
then-by-team = …luego por equipo
then-by-status = …luego por estado
then-by-kind = …luego por tipo
then-by-objective = …luego por objetivo
then-by-parent = …luego por padre
no-second-grouping = Sin segunda agrupación
no-team = Sin equipo
no-status = Sin estado
no-kind = Sin tipo
no-objective = Sin objetivo
no-parent = Sin padre
all-items = Todos los elementos
lane-name = { $lane }, { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }
blue = Azul
orange = Naranja
green = Verde
pink = Rosa
teal = Turquesa
yellow = Amarillo
violet = Violeta
grey = Gris
colours = Color: { $field }
show = Mostrar
critical-path = Ruta crítica y holgura
team-load = Carga de los equipos
expected-progress = Progreso esperado
row-each = Una fila por elemento
zoom-week = Semana
zoom-month = Mes
zoom-quarter = Trimestre
zoom-year = Año
zoom-years = Varios años
zoom-out = Alejar
zoom-in = Acercar
fit = Ajustar
today = Hoy
legend = Leyenda
other = Otro o ninguno
add = Añadir
item = Elemento
milestone = Hito
timebox = Timebox
milestones = Hitos
timeboxes = Timeboxes
marks = Hitos y timeboxes
new-milestone = Nuevo hito
new-timebox = Nuevo timebox
delete-milestone = Eliminar hito
delete-timebox = Eliminar timebox
title = Título
name-of-milestone = Nombre del hito
name-of-timebox = Nombre del timebox
mark-name = Nombre
mark-date = Fecha
mark-start = Inicio
mark-end = Fin
example-date = 20 jul 2027
example-start = 2027-Q2 o 1 may 2027
example-end = 2027-Q2 o 31 jul 2027
removed = { $title }: eliminado. Deshacer lo recupera.
drawn = Elemento nuevo, { $dates }. Escribe su título.
created = Añadir elemento en el cronograma
add-to = Añadir elemento a { $lane }
go-to = Ir a { $title }
nothing-dated = Aún no hay nada con fechas. Arrastra sobre el calendario para añadir un elemento.
drag-here = Aún no hay nada con fechas. Arrastra aquí un elemento de abajo, o pulsa Enter sobre él.
nothing-to-see = En este plan aún no hay nada con fechas.
click-to-zoom = Haz clic en el cronograma; luego Ctrl y la rueda cambian el zoom
tray = Sin fechas ({ $items })
more = y { $items } más
off-the-calendar = Fuera del calendario
moved = Mover { $item }
resized-start = Cambiar el inicio de { $item }
resized-end = Cambiar el fin de { $item }
scheduled = Poner { $item } en el calendario
unscheduled = Quitar { $item } del calendario
lock-item = Bloquear { $item }
unlock-item = Desbloquear { $item }
now-locked = { $item } está bloqueado: las propuestas y los empujes lo dejan donde está.
now-unlocked = { $item } ya no está bloqueado.
at = { $item }: { $dates }.
now-in = { $item } está en { $lane }.
no-dates = { $item } ya no tiene fechas. Deshacer las recupera.
ends-early = { $item } empieza el { $start }: no puede terminar antes. Se mantiene el fin anterior.
needs-day = Un hito necesita un día, por ejemplo 2027-07-20 o 20 jul 2027.
no-date = “{ $typed }” no es una fecha. Prueba 2027-03-14, 14 mar 2027, mar 2027 o 2027-Q2.
two-days = “{ $typed }” podría ser dos días distintos. Escribe el mes con letras, o la fecha como AAAA-MM-DD.
bar-name = { $title }, { $start } a { $end }
working-days = { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
 }
working-weeks = { $weeks } semanas{ $days ->
    [0] { "" }
    [one] { " " }y { $days } día
   *[other] { " " }y { $days } días
 }
percent = { $percent } %
percent-expected = { $percent } % esperado a hoy
late-by = { $days ->
    [one] { $days } día
   *[other] { $days } días
 } de retraso
locked = bloqueado
child-items = { $items ->
    [one] { $items } subelemento
   *[other] { $items } subelementos
 }
child-items-to = { $items ->
    [one] { $items } subelemento
   *[other] { $items } subelementos
 } hasta el { $day }
child-items-from = { $items ->
    [one] { $items } subelemento
   *[other] { $items } subelementos
 } desde el { $day }
score = { $method } { $score }
