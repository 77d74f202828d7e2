### Español: el tablero.

add = Añadir elemento
new-title = Título y Enter
cards = Tarjetas
add-to = Añadir elemento a { $column }
new-in = Título del elemento nuevo en { $column }
added = Se añadió { $title } a { $column }.
moved-to = { $title } pasó a { $column }: { $now } (antes { $was }).
columns = Columnas: { $field }
order = Orden: { $order }
by-horizon = Ahora, siguiente, más adelante
rank = Posición
own-order = Orden manual
score = Puntuación
dates = Fechas
ranked = #{ $rank }
pinned = #{ $rank } fijado
scored = { $method } { $score }
not-scored = sin puntuación
effort-of = esfuerzo { $amount }
untitled = Sin título
done = Hecho
not-sorted = Sin clasificar
share = { $share } % (presupuesto { $budget } %)
outside-budget = fuera del presupuesto
without-effort = { $items ->
    [one] { $items } sin esfuerzo
   *[other] { $items } sin esfuerzo
 }
finished-hidden = { $items ->
    [one] { $items } elemento terminado oculto
   *[other] { $items } elementos terminados ocultos
 }
