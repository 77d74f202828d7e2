### Español: escenarios.

scenarios = Escenarios
the-plan = El plan
new = Nuevo escenario…
new-title = Nuevo escenario
add = Añadir escenario
hint = Haz una prueba: elementos, fechas, estimaciones y capacidad cambian solo en el escenario, hasta que lo adoptes. Todo lo demás sigue al plan.
hint-inside = Empieza como copia del escenario que estás viendo.
more = Más sobre este escenario
rename = Cambiar nombre…
rename-title = Cambiar nombre del escenario
rename-button = Cambiar nombre
name = Nombre
notes = De qué se trata
example = Dos personas más en desarrollo
delete = Eliminar escenario
compare = Comparar con el plan
adopt-button = Adoptar
leave = Volver al plan
scenario = Escenario
edits-stay = Los cambios se quedan aquí, el plan no cambia.
not-the-plan = Estás viendo un escenario, no el plan.
no-title = Primero ponle un nombre al escenario.
foreign = Este plan guarda otra cosa en “scenarios”, así que no puede tener escenarios.
cannot-hold = Un escenario no puede contener esto: una entrada no tiene ID, o tiene uno repetido. Haz el cambio en el plan.
left = De vuelta en el plan.
mark = Escenario: { $scenario }
step-inside = { $step }, en “{ $scenario }”
part = escenario “{ $scenario }”
titled = { $plan } – escenario “{ $scenario }”
opened = Este es “{ $scenario }”. Tus cambios se quedan en él.
opened-to-read = Este es “{ $scenario }”.
added = Se añadió “{ $scenario }”. Tus cambios se quedan en él hasta que lo adoptes.
taken = Ya hay un escenario llamado “{ $scenario }”. Elige otro nombre.
renamed = Ahora el escenario se llama “{ $scenario }”.
deleted = Se eliminó “{ $scenario }”. El plan está como antes.
adopt = Adoptar “{ $scenario }”
adopted = { $items ->
    [0] Se adoptó el escenario “{ $scenario }”
    [one] Se adoptó el escenario “{ $scenario }”, que cambia { $items } elemento
   *[other] Se adoptó el escenario “{ $scenario }”, que cambia { $items } elementos
 }
is-plan = “{ $scenario }” es ahora el plan.
unknown = Este plan no tiene ningún escenario llamado { $id }.
