### Português do Brasil: a matriz.

how = As setas movem uma bolha e mudam as estimativas dela. Page Up e Page Down vão de bolha em bolha, Enter abre os detalhes.
how-to-read = As setas vão de bolha em bolha, Enter abre os detalhes.
one-colour = Nenhum
empty = Nenhum item tem os dois números ainda. Estime alguns em Pontuações ou escolha outros eixos.
benefit = Benefício
cost-of-delay = Custo do atraso
benefit-about = Alcance × impacto × confiança
cost-of-delay-about = Valor + criticidade de tempo + redução de risco
quick-wins = Ganhos rápidos
big-bets = Grandes apostas
fill-ins = Encaixes
money-pits = Poços sem fundo
high-low = Mais { $up }, menos { $across }
high-high = Mais { $up }, mais { $across }
low-low = Menos { $up }, menos { $across }
low-high = Menos { $up }, mais { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Estimativas de { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, agora na posição { $rank }.
fixed = { $measure } é um valor calculado: mude as estimativas que o compõem.
dots = Os { $bubbles } melhores de { $items } são bolhas, os outros são pontos; filtre para vê-los.
missing = { $items ->
    [one] { $items } item sem { $up } ou { $across } não aparece.
   *[other] { $items } itens sem { $up } ou { $across } não aparecem.
 }
thousands = { $number } mil
millions = { $number } mi
log-axis = { $measure } (log)
log = log
log-x = escala logarítmica no eixo X
log-y = escala logarítmica no eixo Y
matrix = Matriz
cross-hair = Cruz: { $measure }
colours = Cores
controls = O que a matriz mostra
x-axis = Eixo X
y-axis = Eixo Y
size = Tamanho
size-of-bubbles = Tamanho das bolhas
colour = Cor
colour-of-bubbles = Cor das bolhas
reset = Redefinir
