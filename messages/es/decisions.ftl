### Español: el registro de decisiones.

decisions = Decisiones
dropped = Descartado
taken-up = Retomado
pinned = Fijado en la posición { $rank }
unpinned = Ya no está fijado
accepted = Se aceptó una propuesta para { $items ->
    [one] { $items } elemento
   *[other] { $items } elementos
 }
what = Decisión
why = Motivo
by = Decidido por
empty-what = Qué se decidió
add = Añadir decisión
step = Añadir decisión
added = Decisión añadida.
nothing-decided = Escribe primero qué se decidió.
foreign = Otro programa guarda otra cosa donde irían las decisiones, así que no se añadió ninguna.
add-reason = Añadir motivo
keep = Guardar motivo
example = Una promesa, una ley, una dependencia
explained = Motivo guardado con la decisión.
none = Aún no hay decisiones.
none-found = Ninguna decisión coincide.
search = Buscar decisiones
about = Sobre
everything = Todo el plan
person = Persona
everybody = Todos
all = Todas las decisiones
more = Ver { $count } más
count = { $all ->
    [one] { $all } decisión
   *[other] { $all } decisiones
 }
count-found = { $found } de { $all ->
    [one] { $all } decisión
   *[other] { $all } decisiones
 }
