### Polski

add = Dodaj element
undo = Cofnij
redo = Ponów
save = Zapisz
new = Nowy plan
open = Otwórz
share = Udostępnij
close = Zamknij
import = Importuj
refresh = Odśwież ze źródeł
export = Eksportuj
compare = Porównaj
decisions = Decyzje
save-view = Zapisz ten widok…
new-scenario = Nowy scenariusz…
keys = Skróty klawiszowe
ballots = Głosowanie
propose = Zaproponuj plan
find = Znajdź
filter = Filtruj według pól
settings = Ustawienia planu
scores = Wyniki
board = Tablica
timeline = Oś czasu
matrix = Macierz
insights = Analizy
