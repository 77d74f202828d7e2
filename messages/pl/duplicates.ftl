### Polski

merge-items = Scal elementy…
hint = Zostaje jeden element. Zbierają się w nim głosy, notatki, tagi, zależności i elementy podrzędne wszystkich; co wskazywało na inne, wskazuje na niego.
field = Pole
stays = Zostaje
alike = Nie różnią się niczym, co trzeba rozstrzygnąć.
merge = Scal
too-few = Zaznacz co najmniej dwa elementy, aby je scalić.
likely = Otwarte elementy o podobnych tytułach
none = Żadne dwa otwarte elementy nie mają podobnych tytułów.
merge-pair = Scal…
dates = Daty
example = Oba dotyczą tego samego
merge-title = Scalanie { $items } elementów
keep = Zachowaj „{ $title }”
more = Inne podobne pary: { $pairs }.
take = { $field }: { $value }
merged = { $items ->
    [1] Scalono „{ $title }” z „{ $into }”
    [few] Scalono { $items } elementy z „{ $into }”
   *[other] Scalono { $items } elementów z „{ $into }”
 }
item = Element
looks-like = Podobny do
