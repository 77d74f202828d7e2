### Español: métodos propios del plan.

new = Nuevo método…
new-title = Nuevo método
edit-title = Editar método
title = Nombre
formula = Fórmula
example = Alcance * Impacto / Esfuerzo
hint = Usa por su nombre estimaciones, criterios, campos personalizados y otros métodos; los nombres con espacios, entre [corchetes]. La confianza es una proporción: 80 % es 0.8.
lower = El número más bajo va primero
templates = Empezar con una plantilla
preview = Primeros elementos con esta fórmula
keep-new = Ordenar así
keep = Guardar
delete-button = Eliminar…
delete-now = Eliminar método
keep-it = Conservarlo
no-title = Ponle un nombre al método.
no-formula = La fórmula tiene un error.
offers = Nombres y funciones
edit = Editar { $title }…
taken = Ya hay un método { $title }. Elige otro nombre.
add = Añadir método { $title }
change = Cambiar método { $title }
delete = Eliminar método { $title }
rank = Posición
item = Elemento
score = Puntuación
rank-today = Posición actual
ranked-by = Ordenado por { $method }.
saved = { $method } guardado.
added-fields = { $count ->
    [one] Se añadió el campo personalizado { $fields }.
   *[other] Se añadieron los campos personalizados { $fields }.
 }
scored-count = { $scored ->
    [0] Ningún elemento tiene aún todo lo necesario.
    [one] { $scored } de { $items } elementos tiene puntuación.
   *[other] { $scored } de { $items } elementos tienen puntuación.
 }
adds-fields = { $count ->
    [one] Añade al plan el campo personalizado { $fields }.
   *[other] Añade al plan los campos personalizados { $fields }.
 }
names-and = { $names } y { $last }
asks = ¿Eliminar { $method }?
asks-of-ranking = Ordena este plan; pasará a hacerlo RICE.
asks-of-used = { $count ->
    [one] La fórmula de { $methods } lo usa y tendrá un error.
   *[other] Las fórmulas de { $methods } lo usan y tendrán errores.
 }
deleted = { $method } eliminado.
deleted-of-ranking = { $method } eliminado. Ordenado por { $now }.
of-each-item = de cada elemento
criterion = criterio
custom-field = campo personalizado
score-by-method = puntuación con este método
function-if = if(condición; valor si se cumple; valor si no)
function-min = el menor de los valores
function-max = el mayor de los valores
function-sum = la suma de los valores
function-avg = la media de los valores
function-round = round(número; decimales)
function-floor = el entero inferior
function-ceil = el entero superior
function-abs = el número sin signo
function-sqrt = la raíz cuadrada
function-log = el logaritmo en base 10, o log(número; base)
function-ln = el logaritmo natural
function-exp = e elevado al número
function-ifempty = ifempty(valor; el que se usa si falta)
function-empty = verdadero donde falta el valor
opportunity = Puntuación de oportunidad
opportunity-about = Importante para los clientes, que aún no están satisfechos.
revenue = RICE con ingresos
revenue-about = RICE, con lo que vale cada persona alcanzada.
by-evidence = ICE según evidencias
by-evidence-about = ICE, con la confianza según el medidor de Gilad: 1 una opinión, 10 un lanzamiento que funcionó.
by-profile = Costo del retraso por perfil
by-profile-about = Lo que cuesta un mes, ponderado por cómo crece, por unidad de esfuerzo.
kano-better = Kano: mejor
kano-better-about = Cuánto satisface tenerlo, de 0 a 1, según las respuestas.
kano-worse = Kano: peor
kano-worse-about = Cuánto molesta que falte, de 0 a −1, según las respuestas.
importance = Importancia
satisfaction = Satisfacción
revenue-per-user = Ingresos por usuario
profile = Perfil
expedite = Urgente
fixed-date = Fecha fija
standard = Estándar
intangible = Intangible
attractive = Atractivo
one-dimensional = Unidimensional
must-be = Obligatorio
indifferent = Indiferente
