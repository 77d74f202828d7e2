### Español: vistas guardadas.

views = Vistas guardadas
save = Guardar esta vista…
save-title = Guardar vista
save-button = Guardar
hint = Guarda en el plan la pestaña con su filtro, orden, columnas, grupos, carriles, colores, zoom y comparación, para todos los que lo abran.
rename-hint = Las páginas que abren esta vista seguirán haciéndolo: su ID no cambia.
rename-title = Cambiar nombre de la vista
rename-button = Cambiar nombre
example = Roadmap para dirección
foreign = Este plan guarda otra cosa en “views”, así que no puede tener vistas guardadas.
no-title = Primero ponle un nombre a la vista.
replace = Actualizar “{ $title }”
changed = { $title } · modificada
rename = Cambiar nombre de “{ $title }”…
renamed = Ahora la vista se llama “{ $title }”.
delete = Eliminar “{ $title }”
kept = “{ $title }” guardada para todos. Para abrir una página con ella, pon { $id } en su view.
unknown = Este plan no tiene ninguna vista guardada llamada { $id }.
taken = Ya hay una vista llamada “{ $title }”. Elige otro nombre, o abre esa vista y actualízala.
replaced = “{ $title }” muestra ahora esto.
deleted = Vista “{ $title }” eliminada.
