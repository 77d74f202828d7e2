### Español: la matriz.

how = Las flechas mueven una burbuja y cambian sus estimaciones. Re Pág y Av Pág van de burbuja en burbuja, Enter abre los detalles.
how-to-read = Las flechas van de burbuja en burbuja, Enter abre los detalles.
one-colour = Ninguno
empty = Aún no hay ningún elemento con los dos números. Estima algunos en Puntuaciones o elige otros ejes.
benefit = Beneficio
cost-of-delay = Costo del retraso
benefit-about = Alcance × impacto × confianza
cost-of-delay-about = Valor + criticidad temporal + reducción de riesgo
quick-wins = Victorias rápidas
big-bets = Grandes apuestas
fill-ins = Relleno
money-pits = Pozos sin fondo
high-low = Más { $up }, menos { $across }
high-high = Más { $up }, más { $across }
low-low = Menos { $up }, menos { $across }
low-high = Menos { $up }, más { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Estimaciones de { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, ahora en la posición { $rank }.
fixed = { $measure } se calcula: cambia las estimaciones de las que sale.
dots = Los mejores { $bubbles } de { $items } son burbujas, los demás son puntos; filtra para verlos.
missing = { $items ->
    [one] { $items } elemento sin { $up } o { $across } no se muestra.
   *[other] { $items } elementos sin { $up } o { $across } no se muestran.
 }
thousands = { $number } k
millions = { $number } M
log-axis = { $measure } (log)
log = log
log-x = escala logarítmica en el eje X
log-y = escala logarítmica en el eje Y
matrix = Matriz
cross-hair = Cruz: { $measure }
colours = Colores
controls = Qué muestra la matriz
x-axis = Eje X
y-axis = Eje Y
size = Tamaño
size-of-bubbles = Tamaño de las burbujas
colour = Color
colour-of-bubbles = Color de las burbujas
reset = Restablecer
