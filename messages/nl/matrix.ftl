### Nederlands: de matrix.

how = Pijltjes verplaatsen een bel en wijzigen de schattingen. Page Up en Page Down gaan van bel naar bel, Enter opent de details.
how-to-read = Pijltjes gaan van bel naar bel, Enter opent de details.
one-colour = Geen
empty = Nog geen enkel item heeft beide getallen. Schat er een paar in Scores, of kies andere assen.
benefit = Opbrengst
cost-of-delay = Kosten van uitstel
benefit-about = Bereik × impact × zekerheid
cost-of-delay-about = Waarde + tijdkritiek + risicoverlaging
quick-wins = Quick wins
big-bets = Grote gokken
fill-ins = Tussendoortjes
money-pits = Geldputten
high-low = Veel { $up }, weinig { $across }
high-high = Veel { $up }, veel { $across }
low-low = Weinig { $up }, weinig { $across }
low-high = Weinig { $up }, veel { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Schattingen van { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, nu op positie { $rank }.
fixed = { $measure } wordt berekend: wijzig de schattingen erachter.
dots = De beste { $bubbles } van { $items } zijn bellen, de andere stippen; filter om ze te zien.
missing = { $items ->
    [one] { $items } item zonder { $up } of { $across } niet getoond.
   *[other] { $items } items zonder { $up } of { $across } niet getoond.
 }
thousands = { $number }k
millions = { $number } mln
log-axis = { $measure } (log)
log = log
log-x = logschaal van de X-as
log-y = logschaal van de Y-as
matrix = Matrix
cross-hair = Kruislijnen: { $measure }
colours = Kleuren
controls = Wat de matrix toont
x-axis = X-as
y-axis = Y-as
size = Grootte
size-of-bubbles = Grootte van de bellen
colour = Kleur
colour-of-bubbles = Kleur van de bellen
reset = Herstellen
