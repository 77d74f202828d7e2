### Polski

preview = To jest podgląd: najpierw zapisz stronę, a potem zmień plan na niej.
others = Zmiany innych osób
chosen = Twoje wybory

asked = ktoś inny zmienił to samo. Wybierz, co obowiązuje.
not-chosen = ktoś inny zmienił to samo. Zapisz ponownie, aby wybrać, co obowiązuje.
no-plan-there = to, co jest tam teraz zapisane, nie jest już planem. Sprawdź historię albo wyeksportuj plan jako plik.
newer-there = w międzyczasie nowsza wersja widżetu zapisała ten plan. Załaduj stronę ponownie albo wyeksportuj plan jako plik.
too-many = inni zapisują w tej samej chwili. Zaraz zapisz ponownie.
offline = nie ma połączenia z miejscem, w którym jest plan. Zapisz ponownie, gdy wróci.
silent = miejsce, w którym jest plan, nie odpowiada. Zapisz ponownie później.
logged-out = sesja wygasła. Zaloguj się w innym oknie i zapisz ponownie.
no-rights = nie masz tu uprawnień do edycji. Poproś o nie albo wyeksportuj plan jako plik.
page-gone = tej strony lub pliku już nie ma. Przywróć je albo wyeksportuj plan jako plik.
plan-lost = na stronie nie ma już tego planu. Sprawdź jej historię albo wyeksportuj plan jako plik.
torn = to, co jest tam zapisane, urywa się w środku, pewnie po przerwanym zapisie. Zapisz ponownie, aby wstawić swój plan.
read-only-server = ten serwer nie przyjmuje zmian. Wyeksportuj plan jako plik.
no-versions = serwer zastępuje tylko wersje, które nazwał, a nie nazywa żadnej (ETag). Wyeksportuj plan jako plik.
save-ignored = host zgłasza zapis, ale nadal ma stary plan. Wyeksportuj swój jako plik.
locked = ktoś inny właśnie to edytuje. Zapisz ponownie za kilka minut.
busy = host jest chwilowo zajęty lub tylko do odczytu. Zapisz ponownie za kilka minut.
too-large = plan jest za duży dla tego miejsca. Wyeksportuj go jako plik.
server-error = na serwerze wystąpił błąd. Zapisz ponownie później.
answered-with-page = serwer odpowiedział stroną, pewnie logowania. Zaloguj się w innym oknie i zapisz ponownie.
odd-answer = odpowiedź hosta jest niezrozumiała. Zapisz ponownie albo wyeksportuj plan jako plik.
wiki-not-saved = wiki nie mogła się zapisać. Zapisz ponownie albo wyeksportuj plan jako plik.
needs-token = zapis wymaga tokenu dostępu. Zapisz ponownie, aby go podać.
weak-token = Twój token dostępu nie pozwala zmienić tego pliku albo gałąź jest chroniona. Zapisz ponownie z tokenem, który pozwala, albo wyeksportuj plan jako plik.
file-not-seen = pliku nie ma albo Twój token dostępu go nie widzi. Sprawdź jego adres na stronie albo zapisz ponownie z innym tokenem.
rate-limit = przekroczono limit zapytań do tego serwera. Zapisz ponownie później.
branch-protected = repozytorium nie przyjmuje tej zmiany, pewnie dlatego, że gałąź jest chroniona. Wyeksportuj plan jako plik i zaproponuj zmianę tam.
repository-moved = repozytorium zostało przeniesione. Trzeba wpisać na stronie nowy adres; do tego czasu eksportuj plan jako plik.
stored-elsewhere = ten plan nie leży tam, gdzie jego magazyn może zapisywać. Wyeksportuj go jako plik.
refused = host odmówił. Zapisz ponownie albo wyeksportuj plan jako plik.
with-words = { $why } ({ $words })

both-changed = Zmienione przez Ciebie i kogoś innego
both-hint = Wszystko inne udało się połączyć. Wybierz, co obowiązuje; po zapisaniu „Cofnij” przywraca drugi wybór.
mine = Twoje
theirs = Cudze
save-choices = Zapisz mój wybór
not-now = Nie teraz
empty = (puste)
keep-entry = Zachowaj
remove-entry = Usuń
place = Miejsce

part-of = { $what } („{ $entry }”)
part-of-plan = { $what } planu
added = { $entry } (nowe)
removed = { $entry } (usunięte)
scenario = Scenariusz „{ $title }”
order = Kolejność
and-more = { $changes } i jeszcze { $more }
merged = Scalono
changes-merged = { $changes }; scalono
saved-and-taken-in = { $saved }. Przyjęto od innych: { $changes }.
taken-in = Przyjęto od innych: { $changes }.
and = { $first } i { $last }

with-others = razem ze zmianami innych osób
already = już wcześniej
to-host = w { $name }
to-host-downloaded = w { $name }. Razem z planem pobrano wiki: zastąp nią stary plik
to-host-window = w { $name } w tym oknie. Zapisz wiki, aby to zachować
more-problems = i jeszcze { $problems }
