### Español: reglas de color

title = Reglas de color
hint = Cada elemento tiene el color de la primera regla que cumple, en todas las vistas y en las imágenes. Las reglas se guardan en el plan.
name-of = Nombre de la regla { $number }
colour-of = Color de la regla { $number }
move-up = Subir «{ $rule }»
remove = Eliminar la regla «{ $rule }»
add = Añadir regla
no-condition = Añade una condición: esta regla aún no colorea nada.
taken = El plan guarda algo de otro programa en «color_rules», así que no se pueden guardar reglas de color en él.
show-only = Mostrar solo «{ $rule }»
edit = Editar reglas de color…
