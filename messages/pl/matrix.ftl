### Polski

how = Strzałki przesuwają bąbelek i zmieniają jego szacunki. Page Up i Page Down przechodzą między bąbelkami, Enter otwiera szczegóły.
how-to-read = Strzałki przechodzą między bąbelkami, Enter otwiera szczegóły.
one-colour = Brak
empty = Żaden element nie ma jeszcze obu liczb. Oszacuj kilka w Wynikach albo wybierz inne osie.
benefit = Korzyść
cost-of-delay = Koszt opóźnienia
benefit-about = Zasięg × wpływ × pewność
cost-of-delay-about = Wartość + pilność + redukcja ryzyka
quick-wins = Szybkie efekty
big-bets = Duże zakłady
fill-ins = Wypełniacze
money-pits = Studnie bez dna
high-low = Wysoko: { $up }, nisko: { $across }
high-high = Wysoko: { $up }, wysoko: { $across }
low-low = Nisko: { $up }, nisko: { $across }
low-high = Nisko: { $up }, wysoko: { $across }
figure = { $field } { $number }
change = { $field } { $before } → { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = Szacunki „{ $title }”
moved = „{ $title }”: { $figures }.
moved-to-rank = „{ $title }”: { $figures }, teraz na pozycji { $rank }.
fixed = „{ $measure }” jest obliczane: zmień szacunki, z których wynika.
dots = Najlepsze { $bubbles } z { $items } to bąbelki, pozostałe to kropki; użyj filtra, aby je zobaczyć.
missing = { $items ->
    [one] Nie widać { $items } elementu (brak: { $up } lub { $across }).
   *[other] Nie widać { $items } elementów (brak: { $up } lub { $across }).
 }
thousands = { $number } tys.
millions = { $number } mln
log-axis = { $measure } (log)
log = log
log-x = skala logarytmiczna osi X
log-y = skala logarytmiczna osi Y
matrix = Macierz
cross-hair = Linia podziału: { $measure }
colours = Kolory
controls = Co pokazuje macierz
x-axis = Oś X
y-axis = Oś Y
size = Rozmiar
size-of-bubbles = Rozmiar bąbelków
colour = Kolor
colour-of-bubbles = Kolor bąbelków
reset = Resetuj
