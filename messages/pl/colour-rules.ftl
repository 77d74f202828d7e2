### Polski: reguły kolorów

title = Reguły kolorów
hint = Element ma kolor pierwszej reguły, którą spełnia, w każdym widoku i na obrazach. Reguły są zapisane w planie.
name-of = Nazwa reguły { $number }
colour-of = Kolor reguły { $number }
move-up = Przenieś „{ $rule }” wyżej
remove = Usuń regułę „{ $rule }”
add = Dodaj regułę
no-condition = Dodaj warunek: ta reguła nic jeszcze nie koloruje.
taken = Pod kluczem „color_rules” plan zawiera dane innego programu, więc nie można w nim zapisać reguł kolorów.
show-only = Pokaż tylko „{ $rule }”
edit = Edytuj reguły kolorów…
