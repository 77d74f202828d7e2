### Português do Brasil: ações e visualizações.

add = Adicionar item
undo = Desfazer
redo = Refazer
save = Salvar
new = Novo plano
open = Abrir
share = Compartilhar
close = Fechar
import = Importar
refresh = Atualizar a partir das fontes
export = Exportar
compare = Comparar
decisions = Decisões
save-view = Salvar esta visualização…
new-scenario = Novo cenário…
keys = Atalhos de teclado
ballots = Cédulas
propose = Propor plano
find = Buscar
filter = Filtrar por campos
settings = Configurações do plano
scores = Pontuações
board = Quadro
timeline = Cronograma
matrix = Matriz
insights = Insights
