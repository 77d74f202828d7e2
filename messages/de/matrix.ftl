### Deutsch: die Matrix.

how = Pfeiltasten bewegen eine Blase und ändern ihre Schätzungen. Bild auf und Bild ab gehen von Blase zu Blase, Enter öffnet die Details.
how-to-read = Pfeiltasten gehen von Blase zu Blase, Enter öffnet die Details.
one-colour = Keine
empty = Noch hat kein Eintrag beide Zahlen. In Scores einige schätzen oder andere Achsen wählen.
benefit = Gesamtnutzen
cost-of-delay = Verzögerungskosten
benefit-about = Reichweite × Impact × Konfidenz
cost-of-delay-about = Nutzen + Zeitkritikalität + Risikominderung
quick-wins = Quick Wins
big-bets = Große Wetten
fill-ins = Lückenfüller
money-pits = Geldgräber
high-low = { $up } hoch, { $across } niedrig
high-high = { $up } hoch, { $across } hoch
low-low = { $up } niedrig, { $across } niedrig
low-high = { $up } niedrig, { $across } hoch
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Schätzungen von { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, jetzt Rang { $rank }.
fixed = { $measure } wird berechnet: Zu ändern sind die Schätzungen dahinter.
dots = Die besten { $bubbles } von { $items } sind Blasen, die anderen Punkte; filtern, um sie zu sehen.
missing = { $items ->
    [one] { $items } Eintrag ohne { $up } oder { $across } nicht gezeigt.
   *[other] { $items } Einträge ohne { $up } oder { $across } nicht gezeigt.
 }
thousands = { $number } Tsd.
millions = { $number } Mio.
log-axis = { $measure } (log)
log = log
log-x = Logarithmische X-Achse
log-y = Logarithmische Y-Achse
matrix = Matrix
cross-hair = Fadenkreuz: { $measure }
colours = Farben
controls = Was die Matrix zeigt
x-axis = X-Achse
y-axis = Y-Achse
size = Größe
size-of-bubbles = Größe der Blasen
colour = Farbe
colour-of-bubbles = Farbe der Blasen
reset = Zurücksetzen
