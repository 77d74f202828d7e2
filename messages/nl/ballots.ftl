### Nederlands: stembiljetten.

ballots = Stembiljetten
send-out = Stuur een stembiljet naar ieder wiens oordeel telt. Ze vullen het in, in een bericht of een formulier, en sturen de tekst terug.
copy-blank = Leeg stembiljet kopiëren
download-blank = Leeg stembiljet downloaden
copy-link = Link naar het stembiljet kopiëren
fill-in = Hier een stembiljet invullen
take-in-hint = Plak wat terugkwam, zoveel als je wilt tegelijk, met alles wat eromheen staat. Een tweede stembiljet van dezelfde persoon vervangt het eerste.
paste-box = Op te nemen stembiljetten
paste-here = Plak een of meer stembiljetten (Ctrl+V)
voters = { $count ->
    [one] { $count } persoon heeft gestemd: { $people }.
   *[other] { $count } mensen hebben gestemd: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } item)
   *[other] { $name } ({ $items } items)
 }
copied = Stembiljet gekopieerd. Plak het in een bericht; het antwoord komt op dezelfde manier terug.
page-link-copied = Link gekopieerd. Hij opent deze pagina met het stembiljet.
plan-link-copied = Link gekopieerd. Hij opent een stembiljet voor het plan zoals het nu is, zonder stemmen van anderen.
long-plan-link-copied = Link gekopieerd. Hij opent een stembiljet voor het plan zoals het nu is, zonder stemmen van anderen. Hij is { $size } lang: mail- en chatprogramma’s knippen links boven 8 kB soms af.
no-ballot = Geen stembiljet gevonden.
added-one = { $items ->
    [one] Stembiljet van { $name } toegevoegd; { $items } item bijgewerkt.
   *[other] Stembiljet van { $name } toegevoegd; { $items } items bijgewerkt.
 }
added-many = { $items ->
    [one] { $ballots } stembiljetten toegevoegd ({ $names }); { $items } item bijgewerkt.
   *[other] { $ballots } stembiljetten toegevoegd ({ $names }); { $items } items bijgewerkt.
 }
replaced = Eerder stembiljet vervangen: { $names }.
unknown-items = { $votes ->
    [one] { $votes } stem is voor een item dat dit plan niet heeft.
   *[other] { $votes } stemmen zijn voor items die dit plan niet heeft.
 }
wrong-line = { $more ->
    [0] Regel { $line }: { $why }.
    [one] Regel { $line }: { $why }, en nog { $more } regel is niet begrepen.
   *[other] Regel { $line }: { $why }, en nog { $more } regels zijn niet begrepen.
 }
no-head = er is geen regel “{ $head }” in deze tekst
no-by = dit stembiljet heeft geen regel “by: naam”
no-item = deze regel is geen item met schattingen
no-estimate = er is geen schatting { $name }
not-a-number = { $key }: { $text } is geen getal
out-of-range = { $key }: { $number } valt buiten het bereik
take-in = Stembiljetten opnemen
your-ballot = Je stembiljet
how = Geef je eigen schattingen; laat leeg wat je niet kunt beoordelen. Kopieer dan het stembiljet en stuur het naar wie je erom vroeg. Hier verandert niets.
your-name = Je naam
item = Item
ballot = Stembiljet
download-own = Mijn stembiljet downloaden
copy-own = Mijn stembiljet kopiëren
own-copied = Je stembiljet is gekopieerd. Plak het in een bericht aan wie je erom vroeg.
no-name = Typ eerst je naam: die onderscheidt jouw stembiljet van de andere.
odd-votes = { $more ->
    [0] “{ $field }” is zo niet bruikbaar. Verbeter het of maak het eerst leeg.
   *[other] “{ $field }” en nog { $more } zijn zo niet bruikbaar. Verbeter ze of maak ze eerst leeg.
 }
people-per = mensen of gebeurtenissen per { $span }
impact-scale = 3 enorm, 2 hoog, 1 gemiddeld, 0,5 laag, 0,25 minimaal
percent = procent
money-per-month = geld per maand
off-impact = RICE gebruikt 3, 2, 1, 0,5 of 0,25
off-ten = De schaal is 1–10
no-votes = Nog geen stemmen. Stuur een stembiljet naar ieder wiens oordeel telt; ze sturen het als tekst terug.
hidden = Stemmen blijven verborgen tot je ze onthult, zodat niemand wordt beïnvloed.
reveal = Tonen waar ze verschillen
reveal-one = Stemmen tonen
hide = Stemmen verbergen
disputed = Grootste meningsverschillen
one-vote = 1 stem: { $vote }
spread = mediaan { $median }, de helft tussen { $low } en { $high }, { $votes } stemmen
far = Ver van de andere
accept-item = Medianen overnemen
accept-all = Alle medianen overnemen
accept = Mediaan overnemen
medians = Medianen overnemen
none-accepted = De schattingen staan al op de mediaan.
accepted = { $estimates ->
    [one] { $estimates } schatting
   *[other] { $estimates } schattingen
 } van { $items ->
    [one] { $items } item
   *[other] { $items } items
 } op de mediaan gezet.
discuss = Markeren om te bespreken
discussed = Besproken
