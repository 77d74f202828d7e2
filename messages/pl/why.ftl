### Polski

not-a-number = oczekiwana jest liczba
number-between = oczekiwana jest liczba od { $low } do { $high }
number-from = oczekiwana jest liczba od { $low } w górę
not-a-share = oczekiwana jest liczba osób lub zdarzeń, a nie procent
no-points = czasu nie da się przeliczyć na punkty
only-points = punktów nie da się przeliczyć na { $unit }
not-a-date = oczekiwana jest data, np. 2027-03-14, albo okres, np. 2027-Q2
ambiguous-date = to mogą być dwa różne dni; zapisz jako RRRR-MM-DD
one-of = oczekiwane jedno z: { $words }
yes-or-no = oczekiwane tak lub nie
no-such = nie ma { $name }
several-called = kilka wierszy nazywa się { $name }
own-part = nie może być częścią siebie ani tego, co jest poniżej
several-parents = element może mieć tylko jeden nadrzędny
other-parent = element, którego częścią jest ten wiersz, znajduje się gdzie indziej
ambiguous-number = to mogą być dwie różne liczby; zapisz bez separatora tysięcy
error-cell = arkusz pokazuje tu błąd
not-typed = tego nie da się tu wpisać
