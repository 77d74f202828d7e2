### Polski

decisions = Decyzje

dropped = Porzucono
taken-up = Podjęto ponownie
pinned = Przypięto do pozycji { $rank }
unpinned = Już nieprzypięte
accepted = Przyjęto propozycję dla { $items ->
    [one] { $items } elementu
   *[other] { $items } elementów
 }

what = Decyzja
why = Powód
by = Kto zdecydował
empty-what = Co postanowiono
add = Dodaj decyzję
step = Dodanie decyzji
added = Dodano decyzję.
nothing-decided = Najpierw zapisz, co postanowiono.
foreign = W miejscu decyzji inny program przechowuje coś innego, więc żadnej nie dodano.
add-reason = Dodaj powód
keep = Zachowaj powód
example = Obietnica, przepis, zależność
explained = Powód zapisano przy decyzji.

none = Brak decyzji.
none-found = Żadna decyzja nie pasuje.
search = Szukaj decyzji
about = Dotyczy
everything = Cały plan
person = Osoba
everybody = Wszyscy
all = Wszystkie decyzje
more = Pokaż jeszcze { $count }
count = { $all ->
    [one] { $all } decyzja
    [few] { $all } decyzje
   *[other] { $all } decyzji
 }
count-found = { $found } z { $all } decyzji
