### Polski

must = Must
should = Should
could = Could
wont = Won't

idea = Pomysł
planned = Zaplanowane
in-progress = W toku
done = Gotowe
dropped = Porzucone

now = Teraz
next = Następnie
later = Później

feature = Funkcja
tech = Techniczne
bug = Błąd
research = Badania

yes = tak
no = nie
