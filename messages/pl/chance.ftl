### Polski

no-ranges = Nie ma jeszcze zakresów, więc kolejność wydaje się pewniejsza, niż jest. W dowolnym szacunku wpisz 3-5 zamiast 4.
add-range = Dodaj zakres do „{ $title }”
drawing = Trwa 10 000 symulacji zakresów
another-seed = Powtórz z innym ziarnem
how = Jak to obliczono
drawn = Symulacje: { $simulations }, ziarno { $seed }: to samo ziarno daje te same liczby. Zakresy ma { $uncertain } z { $scored } elementów z wynikiem.

ranges = { $count ->
    [one] Prawdopodobne pozycje { $count } elementu
   *[other] Prawdopodobne pozycje { $count } elementów
 }
item = Element
likely-rank = Prawd. pozycja (90%)
cut-line = Linia odcięcia
cut = Top { $top }
first-safe = Pierwsze miejsce jest pewne (95%).
first-open = Pierwsze miejsce jest otwarte: poniżej 95% dla każdego elementu.
all-safe = Całe Top { $top } jest pewne (95%).
some-safe = { $sure ->
    [0] Nic w Top { $top } nie jest pewne (95%).
    [one] { $sure } z Top { $top } jest pewny (95%).
    [few] { $sure } z Top { $top } są pewne (95%).
   *[other] { $sure } z Top { $top } jest pewnych (95%).
 }
rank-range = { $low }–{ $high }
interval = pozycja { $ranks } · { $chance } szans na Top { $top }
in-draws = Z zakresami, według samego wyniku: { $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = Jedna grupa: cała kolejność jest przypadkowa.
tiers-first-alone = Grupy: { $tiers }; w grupie kolejność jest przypadkowa. Pierwszy element prowadzi samodzielnie.
tiers = Grupy: { $tiers }; w grupie kolejność jest przypadkowa. Elementy w pierwszej grupie: { $items }.
refine = Aby rozstrzygnąć Top { $top }, najpierw zawęź te szacunki:

odds = { $musts } szans, że zmieszczą się wszystkie Must; { $shoulds }, że zmieszczą się Must i Should.
drop = { $items ->
    [one] Aby się zmieściło, pomiń:
   *[other] Aby się zmieściło, pomijaj w tej kolejności:
 }
short = Same Must przekraczają pojemność o { $by }.
