### Polski

share = Udostępnianie
hint = Plan to jeden tekst. Kto otworzy go w Plan Widget, zobaczy to, co Ty; nic nie jest wysyłane na serwer.
link = Link do planu
copy-link = Kopiuj link
in-link = Link zawiera plan w obecnym stanie; bez późniejszych zmian.
making-link = Tworzenie linku…
link-size = Link ma { $size }.
long-link = Link ma { $size }. Poczta i czaty mogą obcinać linki powyżej 8 kB: lepiej udostępnij plan jako plik.
too-long-link = Link miałby { $size }, a przeglądarki otwierają najwyżej 2 MB. Udostępnij plan jako plik.
no-link = Ta strona nie ma adresu, który inni mogliby otworzyć, więc nie ma do niej linku. Udostępnij plan jako plik.
link-copied = Skopiowano link. Kto go otworzy, zobaczy plan w obecnym stanie.
as-file = Jako plik
download-plan = Pobierz plik planu
as-text = Jako tekst, do wiadomości lub na stronę wiki
copy-plan = Kopiuj plan
plan-copied = Skopiowano plik planu. Wklej go tam, gdzie trzeba.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Ten plan można tu tylko przeglądać.
joined = { $added ->
    [one] Dodano { $added } wiersz.
    [few] Dodano { $added } wiersze.
   *[other] Dodano { $added } wierszy.
 } { $known ->
    [one] { $known } już tu był i zostaje bez zmian.
    [few] { $known } już tu były i zostają bez zmian.
   *[other] { $known } już tu było i zostaje bez zmian.
 }
