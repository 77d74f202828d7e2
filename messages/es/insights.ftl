### Español: el análisis.

insights = Análisis
show-in-scores = Ver en Puntuaciones
items = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }
without-effort = , { $items } sin esfuerzo
value = Dónde está el valor
order = Certeza del orden
raters = Votantes
moscow = MoSCoW
objectives = Objetivos
effort = Esfuerzo
review = Por revisar
alike = Posibles duplicados
methods = Comparación de métodos
split = El { $part } % de los elementos ({ $items } de { $all }) da el { $value } % del total de { $measure }.
no-value = Aún no hay ningún elemento con { $measure } mayor que 0.
unknown = { $items ->
    [one] Se omite { $items } elemento sin estimaciones.
   *[other] Se omiten { $items } elementos sin estimaciones.
 }
show = { $items ->
    [one] Ver este elemento
   *[other] Ver estos { $items } elementos
 }
all-value = 100 % del valor
all-items = 100 % de los elementos
item = Elemento
estimate = Estimación
votes = Votos
median = Mediana
plan = Plan
no-letters = Ningún elemento tiene aún categoría MoSCoW.
sort-on-board = Clasificar elementos en el Tablero
class-of-capacity = { $percent } % de la capacidad (presupuesto { $budget } %) · { $effort }
class-of-planned = { $percent } % (presupuesto { $budget } %) · { $effort }
musts = Los Musts ocupan el { $percent } % del esfuerzo clasificado como Must, Should o Could (presupuesto { $budget } %).
musts-too-much = Los Musts ocupan el { $percent } % del esfuerzo clasificado como Must, Should o Could (presupuesto { $budget } %): queda muy poco que descartar si algo va mal.
no-musts = Ningún esfuerzo planificado tiene aún categoría MoSCoW.
outside = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 } { $class }, { $effort }
unclassified = sin categoría
timebox = { $title }: { $effort } de { $capacity }, { $percent } % de ocupación
timebox-no-capacity = { $title }: { $effort }, sin capacidad definida
no-objectives = Aún no hay objetivos. Añádelos en Ajustes del plan y vincula elementos a ellos en sus detalles.
add-objectives = Añadir objetivos
no-objective = Sin objetivo
coverage = { $results ->
    [0] Todos los resultados clave tienen trabajo detrás
    [one] { $results } resultado clave no tiene trabajo detrás
   *[other] { $results } resultados clave no tienen trabajo detrás
 }; { $items ->
    [0] todos los elementos contribuyen a un objetivo
    [one] { $items } elemento no contribuye a ningún objetivo
   *[other] { $items } elementos no contribuyen a ningún objetivo
 }.
unserved = Nada contribuye a “{ $result }” ({ $objective }).
no-effort-yet = Ningún elemento tiene aún esfuerzo y además equipo o tipo.
by-team = Por equipo
by-kind = Por tipo
no-kind = Sin tipo
share = { $percent } % · { $effort }
most-effort = Mayor esfuerzo: { $name }, { $percent } %.
no-review = Indica a los cuántos días conviene revisar las estimaciones, y aquí verás las más antiguas.
set-review = Definir la revisión en Ajustes del plan
all-fresh = Todas las estimaciones se hicieron o confirmaron en los últimos { $days ->
    [one] { $days } día
   *[other] { $days } días
 }.
some-due = { $due } de { $scored } elementos estimados llevan más de { $days ->
    [one] { $days } día
   *[other] { $days } días
 } sin revisarse.
due = { $items ->
    [one] { $items } elemento por revisar
   *[other] { $items } elementos por revisar
 }
closed = { $items ->
    [one] { $items } elemento cerrado en el origen, abierto aquí
   *[other] { $items } elementos cerrados en el origen, abiertos aquí
 }
gone = { $items ->
    [one] { $items } elemento ya no está en el origen
   *[other] { $items } elementos ya no están en el origen
 }
no-ranking = Añade estimaciones para comparar clasificaciones.
one-ranking = Añade estimaciones para otro método y compara clasificaciones.
agreement = { $agree ->
    [nearly] Los métodos casi coinciden
    [mostly] Los métodos coinciden en su mayoría
    [loosely] Los métodos coinciden solo en parte
   *[not] Los métodos cuentan historias distintas
 }; los más alejados son { $one } y { $other } (concordancia { $tau }).
tau = Concordancia de orden (tau-b de Kendall)
tau-about = 1: el mismo orden. 0: sin relación. −1: el orden inverso. Solo con los elementos que puntúan en ambos.
no-tau = n/d
first-of-each = Top { $top } con cada método
in-every-top = { $items ->
    [one] Ver el elemento
   *[other] Ver los { $items } elementos
 } en todos los top { $top }
none-in-every-top = Ningún elemento está en el top { $top } con todos los métodos.
rank-by = Ordenar por { $method }
