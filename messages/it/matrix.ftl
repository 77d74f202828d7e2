### Italiano: la matrice.

how = I tasti freccia spostano una bolla e cambiano le sue stime. Pag su e Pag giù vanno di bolla in bolla, Enter apre i dettagli.
how-to-read = I tasti freccia vanno di bolla in bolla, Enter apre i dettagli.
one-colour = Nessuno
empty = Nessun elemento ha ancora entrambi i numeri. Stimane alcuni in Punteggi o scegli altri assi.
benefit = Beneficio
cost-of-delay = Costo del ritardo
benefit-about = Portata × impatto × fiducia
cost-of-delay-about = Valore + criticità temporale + riduzione del rischio
quick-wins = Quick win
big-bets = Grandi scommesse
fill-ins = Riempitivi
money-pits = Pozzi senza fondo
high-low = Più { $up }, meno { $across }
high-high = Più { $up }, più { $across }
low-low = Meno { $up }, meno { $across }
low-high = Meno { $up }, più { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Stime di { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, ora in posizione { $rank }.
fixed = { $measure } è un valore calcolato: cambia le stime di cui è fatto.
dots = I migliori { $bubbles } di { $items } sono bolle, gli altri sono punti; filtra per vederli.
missing = { $items ->
    [one] { $items } elemento senza { $up } o { $across } non è mostrato.
   *[other] { $items } elementi senza { $up } o { $across } non sono mostrati.
 }
thousands = { $number }k
millions = { $number } Mln
log-axis = { $measure } (log)
log = log
log-x = scala logaritmica dell’asse X
log-y = scala logaritmica dell’asse Y
matrix = Matrice
cross-hair = Croce: { $measure }
colours = Colori
controls = Cosa mostra la matrice
x-axis = Asse X
y-axis = Asse Y
size = Dimensione
size-of-bubbles = Dimensione delle bolle
colour = Colore
colour-of-bubbles = Colore delle bolle
reset = Ripristina
