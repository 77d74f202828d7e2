### Polski

scenarios = Scenariusze
the-plan = Plan
new = Nowy scenariusz…
new-title = Nowy scenariusz
add = Dodaj scenariusz
hint = Wypróbuj coś: elementy, daty, szacunki i pojemność zmieniają się tylko w scenariuszu, dopóki go nie przyjmiesz. Reszta idzie za planem.
hint-inside = Zaczyna się jako kopia scenariusza, który teraz oglądasz.
more = Więcej o tym scenariuszu
rename = Zmień nazwę…
rename-title = Zmiana nazwy scenariusza
rename-button = Zmień nazwę
name = Nazwa
notes = O co w nim chodzi
example = Dwoje programistów więcej
delete = Usuń scenariusz
compare = Porównaj z planem
adopt-button = Przyjmij
leave = Wróć do planu
scenario = Scenariusz
edits-stay = Zmiany zostają tutaj, plan się nie zmienia.
not-the-plan = Oglądasz scenariusz, a nie plan.
no-title = Najpierw nazwij scenariusz.
foreign = W tym planie pod „scenarios” jest coś innego, więc nie może mieć scenariuszy.
cannot-hold = Scenariusz nie może tego przechować: jakiś wpis nie ma identyfikatora albo ma taki sam jak inny. Wprowadź zmianę w planie.
left = Znowu w planie.
mark = Scenariusz: { $scenario }
step-inside = { $step } w „{ $scenario }”
part = scenariusz „{ $scenario }”
titled = { $plan } – scenariusz „{ $scenario }”
opened = To jest „{ $scenario }”. Twoje zmiany zostają w tym scenariuszu.
opened-to-read = To jest „{ $scenario }”.
added = Dodano „{ $scenario }”. Twoje zmiany zostają w tym scenariuszu, dopóki go nie przyjmiesz.
taken = Jest już scenariusz „{ $scenario }”. Wybierz inną nazwę.
renamed = Scenariusz nazywa się teraz „{ $scenario }”.
deleted = Usunięto „{ $scenario }”. Plan jest taki, jak był.
adopt = Przyjęcie „{ $scenario }”
adopted = { $items ->
    [0] Przyjęto scenariusz „{ $scenario }”
    [one] Przyjęto scenariusz „{ $scenario }”, który zmienia { $items } element
    [few] Przyjęto scenariusz „{ $scenario }”, który zmienia { $items } elementy
    [many] Przyjęto scenariusz „{ $scenario }”, który zmienia { $items } elementów
   *[other] Przyjęto scenariusz „{ $scenario }”, który zmienia { $items } elementu
 }
is-plan = „{ $scenario }” jest teraz planem.
unknown = Ten plan nie ma scenariusza { $id }.
