### Polski

plan = Plan
plan-title = Tytuł planu
untitled-plan = Plan bez tytułu
more = Więcej
action-on = { $action }: { $step } ({ $keys })
saving = Zapisywanie…
not-saved = Nie zapisano
unsaved = Niezapisane
everywhere = Wszędzie
restore-draft = Przywróć wersję roboczą
discard-draft = Odrzuć ją
drop-file = Upuść plik, aby go zaimportować
open-a-file = Otwórz plik
start-blank = Zacznij od zera
start-a-plan = Zacznij plan
paste-rows = Wklej wiersze z arkusza: tytuły, liczby, daty. Najpierw zobaczysz podgląd.
or-look = Albo obejrzyj prawdziwy:
views = Widoki
filter-items = Filtruj elementy
filter = Filtr
retry = Spróbuj ponownie
loading = Wczytywanie…
close = Zamknij
dismiss-message = Odrzuć komunikat
item-actions = Działania na elemencie

title-import = Import wierszy
title-columns = Kolumny
title-save-view = Zapisywanie widoku
title-rename-view = Zmiana nazwy widoku
title-reason = Powód
title-merge = Scalanie elementów
title-vote = Twoja karta do głosowania
