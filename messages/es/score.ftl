### Español: por qué un elemento no tiene puntuación.

missing = falta { $field }
impossible = { $field } no puede ser { $found }
no-effort = con un esfuerzo de 0 no hay puntuación
points = los puntos no tienen duración, y no hay fechas
no-criteria = el plan no tiene criterios con peso
no-scale = la escala del criterio { $criterion } está vacía: max debe ser mayor que min
too-large = la puntuación es un número demasiado grande
bad-formula = la fórmula de { $method } tiene un error
formula-cycle = hay fórmulas que se usan entre sí: { $methods }
division = división por 0
division-of = división por 0: { $name } es 0
root = raíz cuadrada de un número menor que 0
root-of = raíz cuadrada de un número menor que 0: { $name } es menor que 0
logarithm = logaritmo de un número que no es mayor que 0
logarithm-of = logaritmo de un número que no es mayor que 0: { $name } no es mayor que 0
power = una potencia que no da un número
power-of = una potencia que no da un número: { $name }
too-large-of = la puntuación es un número demasiado grande: { $name }
