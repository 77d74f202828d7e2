### Español: simulaciones.

no-ranges = Aún no hay rangos, así que el orden parece más seguro de lo que es. Escribe 3-5 en lugar de 4 en cualquier estimación.
add-range = Añadir un rango a { $title }
drawing = Haciendo 10.000 simulaciones de los rangos
another-seed = Repetir con otra semilla
how = Cómo se calcula
drawn = { $simulations } simulaciones, semilla { $seed }: la misma semilla da las mismas cifras. { $uncertain } de { $scored } elementos puntuados tienen rangos.
ranges = Posiciones probables de { $count ->
    [one] { $count } elemento
   *[other] { $count } elementos
 }
item = Elemento
likely-rank = Posición probable (90 %)
cut-line = Línea de corte
cut = Top { $top }
first-safe = El primer puesto es seguro (95 %).
first-open = El primer puesto está abierto: ningún elemento llega al 95 %.
all-safe = Todo el top { $top } es seguro (95 %).
some-safe = { $sure ->
    [0] Ninguno del top { $top } es seguro (95 %).
    [one] { $sure } del top { $top } es seguro (95 %).
   *[other] { $sure } del top { $top } son seguros (95 %).
 }
rank-range = { $low }–{ $high }
interval = posición { $ranks } · { $chance } de probabilidad de top { $top }
in-draws = Con sus rangos, solo por puntuación: { $interval }
percent = { $percent } %
less-than-one = <1 %
more-than-99 = >99 %
one-tier = Un solo nivel: todo el orden es cuestión de suerte.
tiers-first-alone = { $tiers } niveles: dentro de un nivel, el orden es cuestión de suerte. El primer elemento va solo en cabeza.
tiers = { $tiers } niveles: dentro de un nivel, el orden es cuestión de suerte. El primer nivel tiene { $items } elementos.
refine = Afina primero estas estimaciones para asegurar el top { $top }:
odds = { $musts } de probabilidad de que quepan todos los Musts, { $shoulds } de que quepan Musts y Shoulds.
drop = { $items ->
    [one] Para que quepa, deja fuera:
   *[other] Para que quepa, deja fuera en este orden:
 }
short = Solo los Musts superan la capacidad en { $by }.
