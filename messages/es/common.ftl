### Español: lo que dicen varias salas.

confidence-of-one = Una confianza de 1 significa 1 %. Si no hay dudas, escribe 100 %.
opened-meanwhile = Se abrió otro plan mientras se guardaba este. Comprueba si se guardó.
not-fetched = No se pudo cargar. Comprueba la red e inténtalo de nuevo.
draft-taken = Se recuperó tu borrador. Guarda para conservarlo.
left-as-draft = Lo que tenías aquí se guarda como otro borrador.
added-item = Añadir elemento
impact-scale = Impacto por persona: 3 enorme, 2 alto, 1 medio, 0,5 bajo, 0,25 mínimo
ice-scale = ICE puntúa el impacto y la facilidad de 1 a 10.
clamped = Fuera de la escala de este criterio: la puntuación usa el extremo más cercano.
small-confidence = Menos del 1 %. Si querías indicar una proporción como 0,8, escribe 80 %.
no-effort = Con un esfuerzo de 0 no hay puntuación.
no-criteria = sin criterios
not-an-item = no se puede leer, se conserva tal cual
written-as-text = está escrito como otro tipo de valor
no-items = Aún no hay elementos. Añade uno o pega filas de una hoja de cálculo.
no-items-to-see = Este plan aún no tiene elementos.
no-team = Sin equipo
not-estimated = sin estimar
no-value = Sin valor
did-you-mean = ¿quisiste decir?
to-page = en la página
to-browser = solo en este navegador
to-downloads = como descarga
no-file = no se eligió ningún archivo.
no-storage = este navegador no guarda nada para esta página.
not-copied = El navegador no permite que la página use el portapapeles. Selecciona el texto y cópialo.
undo = Deshacer
order-by-hand = Usar mi propio orden
keep-numbers = Conservar los números
empty-column = Aún no hay nada
order-is-computed = Aquí las tarjetas siguen el orden calculado. Elige Orden manual para colocarlas.
no-rows = Ahí no hay filas. Copia celdas de una hoja de cálculo, o filas con tabulador, coma o punto y coma entre celdas.
problems-kept = Nada de esto se pierde: cada valor queda en el archivo como está hasta que lo cambies.
nothing-to-show = Este plan está vacío.
near-team = No existe el equipo { $name }. ¿Quisiste decir { $meant }? Elígelo en la lista o crea el equipo.
needs-more = falta: { $first } +{ $more }
no-such-team = El plan no tiene ningún equipo { $id }.
no-match = Nada coincide con “{ $words }”.
offer-new-team = Crear equipo “{ $name }”
moved-label = Mover { $item }
undone = Deshecho: { $label }
redone = Rehecho: { $label }
saved = Guardado { $to }
to-file = en { $name }
file-failed = no se pudo escribir el archivo ({ $why }).
file-unreadable = No se pudo leer el archivo: { $why }
no-such-format = No existe un formato de exportación llamado { $format }.
not-written = El plan es demasiado grande para este formato: { $format }.
not-saved = No se guardó: { $why } Tus cambios siguen aquí.
new-team = Equipo nuevo: { $name }.
draft-refused = Este navegador no permite que la página guarde un borrador ({ $why }). Guarda antes de salir.
picked-up = { $title }: tarjeta levantada. Izquierda y derecha la mueven, espacio la suelta.
put-down = { $title } está en { $column }.
percent = { $digits } %
needs = falta: { $fields }
effort-person-days = { $amount ->
    [one] { $amount } día-persona
   *[other] { $amount } días-persona
 }
effort-person-weeks = { $amount ->
    [one] { $amount } semana-persona
   *[other] { $amount } semanas-persona
 }
effort-person-months = { $amount ->
    [one] { $amount } mes-persona
   *[other] { $amount } meses-persona
 }
effort-points = { $amount ->
    [one] { $amount } punto
   *[other] { $amount } puntos
 }
odd-value = “{ $found }” no cuenta como { $field }: { $why }.
not-understood = “{ $typed }” no es válido como { $field }: { $why }. El plan conserva el valor anterior.
names-in-sentences = lower
pinned = Fijado en la posición { $rank }
pinned-because = Fijado en la posición { $rank }: { $why }
untitled-item = elemento sin título
key-of = { $field } de { $item }
plan-key = { $field } del plan
setting = Ajuste: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Este plan se guardó con una versión más reciente del widget. Puedes verlo, pero no cambiarlo aquí.
read-only-misshapen = “{ $key }” no tiene la forma correcta en este archivo. Puedes ver el plan, pero no cambiarlo aquí.
replaced-by-file = Abrir otro plan
replaced-by-page = Cambio hecho por la página
replaced-by-draft = Recuperar borrador
opened = { $items ->
    [one] Abierto: { $items } elemento.
   *[other] Abierto: { $items } elementos.
 }
opened-titled = { $items ->
    [one] { $title } abierto: { $items } elemento.
   *[other] { $title } abierto: { $items } elementos.
 }
draft-beside = { $done } También cambió aquí y se deja como está: { $fields }. Con Deshacer se ve lo del borrador.
draft-found = Dejaste aquí cambios sin guardar el { $when }.
draft-found-of-tab = Otra pestaña dejó cambios sin guardar en este plan el { $when }.
draft-waiting = { $drafts ->
    [one] Queda otro borrador pendiente después de este.
   *[other] Quedan otros { $drafts } borradores pendientes después de este.
 }
item-count = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }
item-count-shown = { $items ->
    [one] { $shown } de { $items } elemento
   *[other] { $shown } de { $items } elementos
 }
scored-count = { $items ->
    [one] { $items } con puntuación
   *[other] { $items } con puntuación
 }
problem-count = { $problems ->
    [one] { $problems } problema
   *[other] { $problems } problemas
 }
effort-line = esfuerzo { $amount }
must-share = Must { $share } % (presupuesto { $budget } %)
too-many-columns = Esta tabla es demasiado grande: tiene más de { $columns } columnas. Copia una parte más pequeña.
too-many-cells = Esta tabla es demasiado grande: tiene más de { $cells } celdas. Copia una parte más pequeña.
imported = { $rows ->
    [one] Se añadió { $rows } fila.
   *[other] Se añadieron { $rows } filas.
 }
delete-item = Eliminar { $item }
delete-items = { $items ->
    [one] Eliminar { $items } elemento
   *[other] Eliminar { $items } elementos
 }
deleted-item = { $item }: eliminado
deleted-items = { $items ->
    [one] { $items } elemento eliminado
   *[other] { $items } elementos eliminados
 }
duplicate-item = Duplicar { $item }
duplicate-items = { $items ->
    [one] Duplicar { $items } elemento
   *[other] Duplicar { $items } elementos
 }
add-step = { $list ->
    [items] Añadir elemento
    [teams] Añadir equipo
    [objectives] Añadir objetivo
    [timeboxes] Añadir timebox
    [milestones] Añadir hito
    [criteria] Añadir criterio
    [methods] Añadir método
    [baselines] Añadir línea base
    [scenarios] Añadir escenario
    [pins] Fijar posición
    [views] Añadir vista
    [filters] Añadir filtro
    [fields] Añadir campo
    [sources] Añadir origen
    [log] Añadir decisión
   *[other] Añadir entrada
 }
change-step = { $list ->
    [items] Cambiar elemento
    [teams] Cambiar equipo
    [objectives] Cambiar objetivo
    [timeboxes] Cambiar timebox
    [milestones] Cambiar hito
    [criteria] Cambiar criterio
    [methods] Cambiar método
    [baselines] Cambiar línea base
    [scenarios] Cambiar escenario
    [pins] Cambiar posición fijada
    [views] Cambiar vista
    [filters] Cambiar filtro
    [fields] Cambiar campo
    [sources] Cambiar origen
    [log] Cambiar decisión
   *[other] Cambiar entrada
 }
delete-step = { $list ->
    [items] Eliminar elemento
    [teams] Eliminar equipo
    [objectives] Eliminar objetivo
    [timeboxes] Eliminar timebox
    [milestones] Eliminar hito
    [criteria] Eliminar criterio
    [methods] Eliminar método
    [baselines] Eliminar línea base
    [scenarios] Eliminar escenario
    [pins] Quitar posición fijada
    [views] Eliminar vista
    [filters] Eliminar filtro
    [fields] Eliminar campo
    [sources] Eliminar origen
    [log] Eliminar decisión
   *[other] Eliminar entrada
 }
list-comma = { ", " }
