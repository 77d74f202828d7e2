### Polski

cancel = Anuluj
done = Gotowe
copy = Kopiuj
download = Pobierz
name = Nazwa
choose-file = Wybierz plik
