### Polski

confidence-of-one = Pewność 1 to 1%. Jeśli chodzi o całkowitą pewność, wpisz 100%.
opened-meanwhile = Podczas zapisywania tego planu otwarto inny. Sprawdź, czy plan się zapisał.
not-fetched = Nie udało się tego wczytać. Sprawdź sieć i spróbuj ponownie.
draft-taken = Wersja robocza została przywrócona. Zapisz, aby ją zachować.
left-as-draft = To, co było tutaj, zostaje jako osobna wersja robocza.
added-item = Dodanie elementu
impact-scale = Wpływ na osobę: 3 ogromny, 2 duży, 1 średni, 0,5 mały, 0,25 minimalny
ice-scale = ICE ocenia wpływ i łatwość od 1 do 10.
clamped = Poza skalą tego kryterium, więc do wyniku liczy się najbliższy jej koniec.
small-confidence = Mniej niż 1%. Jeśli chodziło o ułamek, np. 0,8, wpisz 80%.
no-effort = Nakład 0 nie daje wyniku.
no-criteria = brak kryteriów
not-an-item = nie da się odczytać, pozostaje bez zmian
written-as-text = wartość zapisano jako inny typ danych
no-items = Brak elementów. Dodaj pierwszy albo wklej wiersze z arkusza.
no-items-to-see = W tym planie nie ma jeszcze elementów.
no-team = Bez zespołu
not-estimated = nieoszacowane
no-value = Brak
did-you-mean = czy chodziło o to?
to-page = na stronie, na której jest plan
to-browser = tylko w tej przeglądarce
to-downloads = jako pobrany plik
no-file = nie wybrano pliku.
no-storage = ta przeglądarka nie przechowuje danych tej strony.
not-copied = Przeglądarka nie daje stronie dostępu do schowka. Zaznacz tekst i skopiuj go.
undo = Cofnij
order-by-hand = Użyj własnej kolejności
keep-numbers = Zachowaj liczby
empty-column = Na razie pusto
order-is-computed = Kolejność kart jest tu obliczana. Wybierz „Własna kolejność”, aby układać je ręcznie.
no-rows = Nie ma tu wierszy. Skopiuj komórki z arkusza albo wiersze z tabulatorem, przecinkiem lub średnikiem między komórkami.
problems-kept = Nic nie ginie: każda wartość zostaje w pliku bez zmian, dopóki jej nie zmienisz.
nothing-to-show = Ten plan jest pusty.
near-team = Nie ma zespołu „{ $name }”. Czy chodziło o „{ $meant }”? Wybierz go z listy albo utwórz zespół.
needs-more = brakuje: { $first } +{ $more }
no-such-team = W planie nie ma zespołu { $id }.
no-match = Nic nie pasuje do „{ $words }”.
offer-new-team = Utwórz zespół „{ $name }”
moved-label = Przeniesienie „{ $item }”
undone = Cofnięto: { $label }
redone = Ponowiono: { $label }
saved = Zapisano { $to }
to-file = w pliku { $name }
file-failed = nie udało się zapisać pliku ({ $why }).
file-unreadable = Nie udało się odczytać pliku: { $why }
no-such-format = Nie ma formatu eksportu „{ $format }”.
not-written = Plan jest za duży dla tego formatu: { $format }.
not-saved = Nie zapisano: { $why } Twoje zmiany nadal tu są.
new-team = Nowy zespół: { $name }.
draft-refused = Ta przeglądarka nie pozwala stronie przechowywać wersji roboczej ({ $why }). Zapisz plan przed wyjściem.
picked-up = Podniesiono „{ $title }”. Strzałki w lewo i w prawo przesuwają, spacja odkłada.
put-down = „{ $title }” jest teraz w kolumnie „{ $column }”.

percent = { $digits }%
needs = brakuje: { $fields }
effort-person-days = { $amount ->
    [one] { $amount } osobodzień
    [few] { $amount } osobodni
    [many] { $amount } osobodni
   *[other] { $amount } osobodnia
 }
effort-person-weeks = { $amount ->
    [one] { $amount } osobotydzień
    [few] { $amount } osobotygodnie
    [many] { $amount } osobotygodni
   *[other] { $amount } osobotygodnia
 }
effort-person-months = { $amount ->
    [one] { $amount } osobomiesiąc
    [few] { $amount } osobomiesiące
    [many] { $amount } osobomiesięcy
   *[other] { $amount } osobomiesiąca
 }
effort-points = { $amount ->
    [one] { $amount } punkt
    [few] { $amount } punkty
    [many] { $amount } punktów
   *[other] { $amount } punktu
 }
odd-value = „{ $found }” nie liczy się jako { $field }: { $why }.
not-understood = „{ $typed }” to nieprawidłowa wartość pola „{ $field }”: { $why }. W planie zostaje poprzednia.
names-in-sentences = lower
pinned = Przypięto do pozycji { $rank }
pinned-because = Przypięto do pozycji { $rank }: { $why }
untitled-item = element bez tytułu
key-of = { $field } elementu „{ $item }”
plan-key = { $field } planu
setting = Ustawienie: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Ten plan zapisano w nowszej wersji widżetu. Możesz go tu przeglądać, ale nie zmieniać.
read-only-misshapen = „{ $key }” ma w tym pliku niewłaściwą postać. Możesz przeglądać plan, ale nie zmieniać go tutaj.
replaced-by-file = Otwarcie innego planu
replaced-by-page = Zmiana przez stronę
replaced-by-draft = Przywrócenie wersji roboczej
opened = { $items ->
    [one] Otwarto { $items } element.
    [few] Otwarto { $items } elementy.
    [many] Otwarto { $items } elementów.
   *[other] Otwarto { $items } elementu.
 }
opened-titled = { $items ->
    [one] Otwarto „{ $title }”: { $items } element.
    [few] Otwarto „{ $title }”: { $items } elementy.
    [many] Otwarto „{ $title }”: { $items } elementów.
   *[other] Otwarto „{ $title }”: { $items } elementu.
 }
draft-beside = { $done } Zmienione także tutaj i pozostawione bez zmian: { $fields }. „Cofnij” pokaże wartości z wersji roboczej.
draft-found = Masz tu niezapisane zmiany ({ $when }).
draft-found-of-tab = W innej karcie zostały niezapisane zmiany tego planu ({ $when }).
draft-waiting = { $drafts ->
    [one] Po tej czeka jeszcze { $drafts } wersja robocza.
    [few] Po tej czekają jeszcze { $drafts } wersje robocze.
    [many] Po tej czeka jeszcze { $drafts } wersji roboczych.
   *[other] Po tej czeka jeszcze { $drafts } wersji roboczej.
 }
item-count = { $items ->
    [one] { $items } element
    [few] { $items } elementy
    [many] { $items } elementów
   *[other] { $items } elementu
 }
item-count-shown = { $items ->
    [one] { $shown } z { $items } elementu
   *[other] { $shown } z { $items } elementów
 }
scored-count = { $items } z wynikiem
problem-count = { $problems ->
    [one] { $problems } problem
    [few] { $problems } problemy
    [many] { $problems } problemów
   *[other] { $problems } problemu
 }
effort-line = nakład { $amount }
must-share = Must { $share }% (budżet { $budget }%)
too-many-columns = Ta tabela jest za duża: ma więcej niż { $columns } kolumn. Skopiuj jej mniejszą część.
too-many-cells = Ta tabela jest za duża: ma więcej niż { $cells } komórek. Skopiuj jej mniejszą część.
imported = { $rows ->
    [one] Dodano { $rows } wiersz.
    [few] Dodano { $rows } wiersze.
    [many] Dodano { $rows } wierszy.
   *[other] Dodano { $rows } wiersza.
 }
delete-item = Usunięcie „{ $item }”
delete-items = { $items ->
    [one] Usunięcie { $items } elementu
   *[other] Usunięcie { $items } elementów
 }
deleted-item = Usunięto „{ $item }”
deleted-items = { $items ->
    [one] Usunięto { $items } element
    [few] Usunięto { $items } elementy
    [many] Usunięto { $items } elementów
   *[other] Usunięto { $items } elementu
 }
duplicate-item = Zduplikowanie „{ $item }”
duplicate-items = { $items ->
    [one] Zduplikowanie { $items } elementu
   *[other] Zduplikowanie { $items } elementów
 }
add-step = { $list ->
    [items] Dodanie elementu
    [teams] Dodanie zespołu
    [objectives] Dodanie celu
    [timeboxes] Dodanie timeboxa
    [milestones] Dodanie kamienia milowego
    [criteria] Dodanie kryterium
    [methods] Dodanie metody
    [baselines] Dodanie planu bazowego
    [scenarios] Dodanie scenariusza
    [pins] Dodanie przypięcia
    [views] Dodanie widoku
    [filters] Dodanie filtra
    [fields] Dodanie pola
    [sources] Dodanie źródła
    [log] Dodanie decyzji
   *[other] Dodanie wpisu
 }
change-step = { $list ->
    [items] Zmiana elementu
    [teams] Zmiana zespołu
    [objectives] Zmiana celu
    [timeboxes] Zmiana timeboxa
    [milestones] Zmiana kamienia milowego
    [criteria] Zmiana kryterium
    [methods] Zmiana metody
    [baselines] Zmiana planu bazowego
    [scenarios] Zmiana scenariusza
    [pins] Zmiana przypięcia
    [views] Zmiana widoku
    [filters] Zmiana filtra
    [fields] Zmiana pola
    [sources] Zmiana źródła
    [log] Zmiana decyzji
   *[other] Zmiana wpisu
 }
delete-step = { $list ->
    [items] Usunięcie elementu
    [teams] Usunięcie zespołu
    [objectives] Usunięcie celu
    [timeboxes] Usunięcie timeboxa
    [milestones] Usunięcie kamienia milowego
    [criteria] Usunięcie kryterium
    [methods] Usunięcie metody
    [baselines] Usunięcie planu bazowego
    [scenarios] Usunięcie scenariusza
    [pins] Usunięcie przypięcia
    [views] Usunięcie widoku
    [filters] Usunięcie filtra
    [fields] Usunięcie pola
    [sources] Usunięcie źródła
    [log] Usunięcie decyzji
   *[other] Usunięcie wpisu
 }
list-comma = { ", " }
