### Español: acciones y vistas.

add = Añadir elemento
undo = Deshacer
redo = Rehacer
save = Guardar
new = Nuevo plan
open = Abrir
share = Compartir
close = Cerrar
import = Importar
refresh = Actualizar desde los orígenes
export = Exportar
compare = Comparar
decisions = Decisiones
save-view = Guardar esta vista…
new-scenario = Nuevo escenario…
keys = Atajos de teclado
ballots = Papeletas
propose = Proponer plan
find = Buscar
filter = Filtrar por campos
settings = Ajustes del plan
scores = Puntuaciones
board = Tablero
timeline = Cronograma
matrix = Matriz
insights = Análisis
