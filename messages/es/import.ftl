### Español: importar una tabla.

rows-to-import = Importar filas
hint = Filas copiadas de una hoja de cálculo, o un archivo: CSV, JSON o XML de un gestor de tareas, Markdown, Mermaid, un calendario. Las verás antes de que entren.
refresh = Actualizar desde { $sources }
paste-box = Filas que importar
paste-here = Pega filas aquí (Ctrl+V)
row = Fila
table = Vista previa
more-rows = y { $rows } filas más
take-in = Incorporar la fila { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } es
column-is-in = { $column } está en
word-is = { $word } en { $column } es
empty = vacío
unnamed-column = Columna { $number }
add-rows = { $rows ->
    [one] Añadir { $rows } fila
   *[other] Añadir { $rows } filas
 }
update-rows = { $rows ->
    [one] Actualizar { $rows } fila
   *[other] Actualizar { $rows } filas
 }
add-and-update-rows = { $rows ->
    [one] Añadir { $rows } fila, actualizar { $updated }
   *[other] Añadir { $rows } filas, actualizar { $updated }
 }
nothing-to-add = Nada que añadir
blocks = Bloquea a
span = Inicio y fin
custom-field = Campo personalizado
to-notes = Añadir a las notas
compare = Comparar con la puntuación
leave-out = Omitir
box-start = Inicio del timebox
box-end = Fin del timebox
relations = Enlaces a elementos
encoding = Codificación del archivo
encoding-for = { $script ->
    [western] Occidental ({ $encoding })
    [central] Europa central ({ $encoding })
    [cyrillic] Cirílico ({ $encoding })
    [greek] Griego ({ $encoding })
    [turkish] Turco ({ $encoding })
    [baltic] Báltico ({ $encoding })
    [japanese] Japonés ({ $encoding })
    [chinese] Chino ({ $encoding })
   *[korean] Coreano ({ $encoding })
 }
sheet = Hoja
separator = Separador
tab = Tabulador
comma = Coma
semicolon = Punto y coma
bar = Barra |
no-separator = Nada
header-row = Fila de encabezado
no-header = Ninguna
header-at = Fila { $row }: { $texts }
number-format = Formato de número
rows-here = Filas que ya están aquí
match-keys = Actualizar por la clave de la herramienta
match-titles = Actualizar por título
match-nothing = Añadir todas como nuevas
per-as-plan = por { $span } (como el plan)
per = por { $span }
as-they-are = Números tal cual
order-unknown = Orden desconocido
percent = Porcentaje
of-users = % de usuarios
sizes = Tallas XS–XL
letters = Alto, medio, bajo
five-to-three = 1–5, llevado a 3
ten-to-three = 1–10, llevado a 3
hundred-to-three = 0–100, llevado a 3
day-first = Primero el día
month-first = Primero el mes
summary = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
 }{ $things ->
    [0] , todas las columnas reconocidas.
    [1] . Revisa una cosa:
   *[other] . Revisa { $things } cosas:
 }
format = Formato: { $format }.
export-of = Formato: exportación de { $tool }.
method-follows = El plan se puntuará con { $method }, como sugieren sus columnas.
unit-follows = El esfuerzo está en { $unit }, y así quedará en este plan.
span-follows = El alcance es por { $span }, y así quedará en este plan.
orders-differ = { $column } tiene fechas con el día primero y otras con el mes primero. Revísalas.
filled = { $column }: { $cells ->
    [one] { $cells } celda vacía toma
   *[other] { $cells } celdas vacías toman
 } lo que hay encima, como en celdas combinadas.
in-notes = Añadido a las notas: { $columns }.
custom-fields = Campos personalizados: { $columns }.
left-out = Omitido: { $columns }.
fiscal = { $column }: { $text } cuenta desde enero, mientras lo haga el año fiscal del plan.
midnight = { $column }: un fin a medianoche es el fin del día anterior, como en { $text }.
read-as-share = { $column } se lee como 0–1: { $share } pasa a 80 %.
read-of-five = { $column } se lee como 1–5 → 20 %–100 %: 4 pasa a 80 %.
read-of-ten = { $column } se lee como 1–10 → 10 %–100 %: 8 pasa a 80 %.
read-as-points = { $column } se lee como puntos, porque su escala no es de tiempo.
read-as-sizes = { $column } se lee como tallas: { $sizes }.
read-as-sizes-in = { $column } se lee como tallas: { $sizes } { $unit }.
read-as-letters = { $column }: M se lee como medio y L como bajo. Si son tallas, elígelo.
read-five-to-three = { $column } se lee como 1–5 y se lleva a la escala de RICE: 5 pasa a 3.
read-ten-to-three = { $column } se lee como 1–10 y se lleva a la escala de RICE: 10 pasa a 3.
read-hundred-to-three = { $column } se lee como 0–100 y se lleva a la escala de RICE: 100 pasa a 3.
above-three = { $column } supera 3, donde acaba la escala de RICE. Los números se quedan como están; elige su escala para convertirlos.
read-of-users = { $column } se lee como parte de todos los usuarios: 80 % cuenta como 80.
read-per = { $column } se lee por { $from } y se convierte a por { $to }: 100 pasa a { $reach }.
other-span = { $column } es por { $from }, este plan cuenta por { $to }: sin convertir.
read-day-first = { $column } se lee con el día primero.
read-month-first = { $column } se lee con el mes primero.
converted = { $column } se lee en { $from } y se convierte a { $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } segundos
    [minutes] { $count } minutos
    [hours] { $count } horas
    [days] { $count } días
    [weeks] { $count } semanas
   *[months] { $count } meses
 } por { $one ->
    [minutes] minuto
    [hours] hora
    [days] día
    [weeks] semana
   *[months] mes
 }
no-bar = { $rows }: sin barra en el cronograma hasta que estén los dos.
start-alone = { $rows ->
    [one] { $rows } fila tiene inicio pero no fin
   *[other] { $rows } filas tienen inicio pero no fin
 }
end-alone = { $rows ->
    [one] { $rows } fila tiene fin pero no inicio
   *[other] { $rows } filas tienen fin pero no inicio
 }
scores-match = { $rows ->
    [1] { $column } coincide con la puntuación de aquí en la fila.
   *[other] { $column } coincide con la puntuación de aquí en las { $rows } filas.
 }
scores-times = Cada puntuación de aquí es { $times } veces { $column } de la hoja: otra unidad o escala. El orden es el mismo.
scores-part = Cada puntuación de aquí es 1/{ $part } de { $column } de la hoja: otra unidad o escala. El orden es el mismo.
scores-differ = { $column } difiere de la puntuación de aquí en { $differ } de { $rows } filas, como { $row }: { $theirs } en la hoja, { $ours } aquí.
row-number = fila { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } celda podría
   *[other] { $cells } celdas podrían
 } llevar primero el día o el mes, como { $text }. Elige el orden encima de la columna.
other-unit = { $column }: { $why }. { $cells ->
    [one] Su texto va
   *[other] Sus textos van
 } a las notas, salvo que elijas otra unidad.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } celda podría
   *[other] { $cells } celdas podrían
 } llevar miles o decimales ({ $texts }). Elige abajo el formato de número.
mangled = { $column }: { $cells ->
    [one] { $cells } celda parece un rango que una hoja de cálculo convirtió en fecha
   *[other] { $cells } celdas parecen rangos que una hoja de cálculo convirtió en fechas
 } ({ $texts }). Corrígelo en la hoja.
error-cells = { $cells ->
    [one] { $column }: { $cells } celda con un error de la hoja de cálculo ({ $texts }). Su texto va a las notas.
   *[other] { $column }: { $cells } celdas con un error de la hoja de cálculo ({ $texts }). Sus textos van a las notas.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } celda nombra algo que no está en esta lista ({ $texts }). Su texto va a las notas.
   *[other] { $column }: { $cells } celdas nombran algo que no está en esta lista ({ $texts }). Sus textos van a las notas.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } celda nombra varios elementos ({ $texts }), y un elemento tiene un solo padre. Su texto va a las notas.
   *[other] { $column }: { $cells } celdas nombran varios elementos ({ $texts }), y un elemento tiene un solo padre. Sus textos van a las notas.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } celda no añadida como padre ({ $texts }), porque el nivel inferior tiene otro. Su texto va a las notas.
   *[other] { $column }: { $cells } celdas no añadidas como padre ({ $texts }), porque el nivel inferior tiene otro. Sus textos van a las notas.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } celda no se puede leer ({ $texts }). Su texto va a las notas.
   *[other] { $column }: { $cells } celdas no se pueden leer ({ $texts }). Sus textos van a las notas.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } celda queda vacía
   *[other] { $cells } celdas quedan vacías
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } se lee como un rango en torno a { $middle }.
   *[other] { $column }: { $text } se lee como un rango en torno a { $middle } ({ $cells } celdas en total).
 }
serial-day = { $column }: { $text } se lee como { $day }, porque Excel cuenta los días desde 1900.
row-numbers = { $column }: los números se leen como filas de la tabla, como { $text }.
pair = { $text } se lee como { $value }
next-pair = { $text } como { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } celdas en total).
ones = { $column }: 1 se lee como 1 % ({ $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
 }). Si querías decir todo, escribe 100 %.
open-number = { $column }: { $text } se lee como { $number }. Nada más en la tabla indica si es correcto; si no lo es, elige abajo el formato de número.
typed-percent = { $typed } se lee como { $percent } %.
typed-effort = { $typed } se lee como { $amount } { $unit }.
typed-number = { $column } { $typed } se lee como { $number }.
and-more = { $titles } y { $more } más
other-sheets = Leído de la hoja { $sheet }. También hay { $others }.
hidden-rows = { $rows ->
    [one] { $rows } fila está oculta en la hoja y también entra: { $titles }.
   *[other] { $rows } filas están ocultas en la hoja y también entran: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } fila está tachada en la hoja y también entra: { $titles }.
   *[other] { $rows } filas están tachadas en la hoja y también entran: { $titles }.
 }
sums = Omitido, porque son sumas: { $titles }.
above = Omitido, por encima de los nombres de las columnas: { $titles }.
header-again = Omitido, porque repite los nombres de las columnas: { $titles }.
below = Omitido, por debajo de la tabla: { $titles }.
archived = Omitido, porque está archivado: { $titles }.
sections = Leído como títulos de sección, que llevan sus filas: { $titles }.
left-out-by-you = { $rows } omitidas por ti.
no-names = Ninguna fila nombra las columnas: lo que contienen es una suposición.
first-row = La primera fila, { $text }, entra como elemento. Si nombra la columna, elígela abajo.
no-titles = Ninguna columna se usa para los títulos. Elige una.
untitled = { $rows ->
    [one] { $rows } fila sin título.
   *[other] { $rows } filas sin título.
 }
broken-letters = Algunas letras no se pueden leer: el archivo tiene otra codificación. Elígela abajo.
shortened = { $column }: { $cells ->
    [one] { $cells } celda acortada
   *[other] { $cells } celdas acortadas
 } por una hoja de cálculo, como { $text }. Las sustituyen otras nuevas.
titles-read = { $column } se usa para los títulos.
matched = Nuevas: { $new }, actualizadas: { $updated }, sin cambios: { $unchanged }.
merged-items = { $rows ->
    [one] { $rows } fila de elementos combinados en otros: se deja como está.
   *[other] { $rows } filas de elementos combinados en otros: se dejan como están.
 }
alike = “{ $row }” se parece a “{ $item }”, que ya está{ $more ->
    [0] { "" }
    [one] , y { $more } fila más
   *[other] , y { $more } filas más
 }. Análisis muestra los posibles duplicados para combinarlos.
kept-here = { $items ->
    [one] { $items } elemento cambió aquí y allí: se queda lo que hay aquí.
   *[other] { $items } elementos cambiaron aquí y allí: se queda lo que hay aquí.
 }
gone = { $items ->
    [one] { $items } elemento ya no aparece: { $titles }. No se elimina nada.
   *[other] { $items } elementos ya no aparecen: { $titles }. No se elimina nada.
 }
namesakes = { $rows ->
    [one] { $rows } fila entraría por segunda vez: el plan tiene elementos con el mismo título.
   *[other] { $rows } filas entrarían por segunda vez: el plan tiene elementos con los mismos títulos.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] Se añadirá { $items } tema: { $titles }.
       *[other] Se añadirán { $items } temas: { $titles }.
     }
    [initiative] { $items ->
        [one] Se añadirá { $items } iniciativa: { $titles }.
       *[other] Se añadirán { $items } iniciativas: { $titles }.
     }
    [epic] { $items ->
        [one] Se añadirá { $items } épica: { $titles }.
       *[other] Se añadirán { $items } épicas: { $titles }.
     }
    [feature] { $items ->
        [one] Se añadirá { $items } funcionalidad: { $titles }.
       *[other] Se añadirán { $items } funcionalidades: { $titles }.
     }
   *[parent] { $items ->
        [one] Se añadirá { $items } padre: { $titles }.
       *[other] Se añadirán { $items } padres: { $titles }.
     }
 }
nothing-changed = No ha cambiado nada.
updated = { $items ->
    [one] Se actualizó { $items } elemento.
   *[other] Se actualizaron { $items } elementos.
 }
added = { $rows ->
    [one] Se añadió { $rows } fila.
   *[other] Se añadieron { $rows } filas.
 }
added-and-updated = { $rows ->
    [one] { $rows } fila añadida
   *[other] { $rows } filas añadidas
 }, { $items ->
    [one] { $items } elemento actualizado
   *[other] { $items } elementos actualizados
 }.
added-with-parents = { $rows ->
    [one] { $rows } fila añadida
   *[other] { $rows } filas añadidas
 }, y encima { $parents ->
    [one] { $parents } elemento
   *[other] { $parents } elementos
 }.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } fila añadida
   *[other] { $rows } filas añadidas
 }, y encima { $parents ->
    [one] { $parents } elemento
   *[other] { $parents } elementos
 }; { $items ->
    [one] { $items } elemento actualizado
   *[other] { $items } elementos actualizados
 }.
turned-table = Los nombres de las columnas están en la primera: se giró la tabla.
old-workbook = Es un libro antiguo (.xls) o con contraseña. Guárdalo como .xlsx sin contraseña e impórtalo.
packed-file = Es un archivo comprimido que no es un libro, o está dañado. Descomprímelo, o ábrelo en una hoja de cálculo y copia las filas.
other-page = Es una página o un XML de otro tipo. Copia la tabla que contiene y pégala, o exporta la lista como CSV.
empty-calendar = Es un calendario sin eventos. Exporta uno que los tenga.
plantuml = Es un diagrama de PlantUML. Copia sus tareas con sus días como tabla e impórtala.
yaml = Es YAML. Guárdalo como JSON de un plan o como CSV e impórtalo.
no-text = Es un archivo que no es de texto. Exporta la lista como CSV e impórtala.
json-of = Es JSON de { $tool }, no un plan. Exporta la lista como CSV desde esa herramienta, o copia sus filas, e impórtalas.
json-with-keys = Es JSON con las claves { $keys }, no un plan. Exporta la lista como CSV desde esa herramienta, o copia sus filas, e impórtalas.
other-json = Es JSON de otro tipo, no un plan. Exporta la lista como CSV desde esa herramienta, o copia sus filas, e impórtalas.
