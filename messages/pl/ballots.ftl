### Polski

ballots = Głosowanie
send-out = Wyślij kartę każdej osobie, której ocena się liczy. Wypełni ją w wiadomości lub w formularzu i odeśle tekst.
copy-blank = Kopiuj pustą kartę
download-blank = Pobierz pustą kartę
copy-link = Kopiuj link do karty
fill-in = Wypełnij kartę tutaj
take-in-hint = Wklej to, co wróciło: dowolną liczbę kart naraz, razem z tekstem wokół. Druga karta tej samej osoby zastępuje pierwszą.
paste-box = Karty do przyjęcia
paste-here = Wklej jedną lub wiele kart (Ctrl+V)
voters = { $count ->
    [one] Głos oddała { $count } osoba: { $people }.
    [few] Głos oddały { $count } osoby: { $people }.
   *[other] Głos oddało { $count } osób: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } element)
    [few] { $name } ({ $items } elementy)
   *[other] { $name } ({ $items } elementów)
 }
copied = Skopiowano kartę. Wklej ją do wiadomości; odpowiedź wróci w ten sam sposób.
page-link-copied = Skopiowano link. Otwiera tę stronę z kartą.
plan-link-copied = Skopiowano link. Otwiera kartę dla planu w obecnym stanie, bez niczyich głosów.
long-plan-link-copied = Skopiowano link. Otwiera kartę dla planu w obecnym stanie, bez niczyich głosów. Ma { $size }: poczta i czaty mogą obcinać linki powyżej 8 kB.
no-ballot = Nie znaleziono karty.
added-one = { $items ->
    [one] Dodano kartę ({ $name }); zaktualizowano { $items } element.
    [few] Dodano kartę ({ $name }); zaktualizowano { $items } elementy.
   *[other] Dodano kartę ({ $name }); zaktualizowano { $items } elementów.
 }
added-many = { $items ->
    [one] Dodano karty: { $ballots } ({ $names }); zaktualizowano { $items } element.
    [few] Dodano karty: { $ballots } ({ $names }); zaktualizowano { $items } elementy.
   *[other] Dodano karty: { $ballots } ({ $names }); zaktualizowano { $items } elementów.
 }
replaced = Zastąpiono wcześniejszą kartę: { $names }.
unknown-items = { $votes ->
    [one] { $votes } głos dotyczy elementu, którego nie ma w tym planie.
    [few] { $votes } głosy dotyczą elementów, których nie ma w tym planie.
   *[other] { $votes } głosów dotyczy elementów, których nie ma w tym planie.
 }
wrong-line = { $more ->
    [0] Wiersz { $line }: { $why }.
    [one] Wiersz { $line }: { $why }; nie odczytano też { $more } innego wiersza.
   *[other] Wiersz { $line }: { $why }; nie odczytano też { $more } innych wierszy.
 }
no-head = w tym tekście nie ma wiersza „{ $head }”
no-by = w tej karcie nie ma wiersza „by: imię”
no-item = ten wiersz nie jest elementem z szacunkami
no-estimate = nie ma szacunku { $name }
not-a-number = { $key }: { $text } nie jest liczbą
out-of-range = { $key }: { $number } jest poza zakresem
take-in = Przyjmij karty

your-ballot = Twoja karta do głosowania
how = Podaj własne szacunki; czego nie umiesz ocenić, zostaw puste. Potem skopiuj kartę i wyślij osobie, która o nią prosi. Tutaj nic się nie zmieni.
your-name = Twoje imię
item = Element
ballot = Karta do głosowania
download-own = Pobierz moją kartę
copy-own = Kopiuj moją kartę
own-copied = Skopiowano Twoją kartę. Wklej ją do wiadomości do osoby, która o nią prosi.
no-name = Najpierw wpisz swoje imię: odróżnia Twoją kartę od innych.
odd-votes = { $more ->
    [0] { $field }: tego nie da się jeszcze użyć. Najpierw popraw to lub wyczyść.
   *[other] { $field } i jeszcze { $more }: tego nie da się jeszcze użyć. Najpierw popraw to lub wyczyść.
 }
people-per = osoby lub zdarzenia na { $span }
impact-scale = 3 ogromny, 2 duży, 1 średni, 0,5 mały, 0,25 minimalny
percent = procent
money-per-month = kwota na miesiąc
off-impact = RICE używa 3, 2, 1, 0,5 lub 0,25
off-ten = Skala to 1–10

no-votes = Brak głosów. Wyślij kartę osobom, których ocena się liczy; każda odeśle ją jako tekst.
hidden = Głosy są ukryte do czasu ujawnienia, aby na nikogo nie wpływać.
reveal = Pokaż różnice
reveal-one = Pokaż głosy
hide = Ukryj głosy
disputed = Największe rozbieżności
one-vote = 1 głos: { $vote }
spread = mediana { $median }, połowa między { $low } a { $high }, głosy: { $votes }
far = Daleko od pozostałych
accept-item = Przyjmij mediany
accept-all = Przyjmij wszystkie mediany
accept = Przyjmij medianę
medians = Przyjęcie median
none-accepted = Szacunki już są równe medianie.
accepted = Ustawiono na medianę { $estimates ->
    [one] { $estimates } szacunek
    [few] { $estimates } szacunki
   *[other] { $estimates } szacunków
 } ({ $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 }).
discuss = Oznacz do omówienia
discussed = Omówione
