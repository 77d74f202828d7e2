### Polski

read-only = Ten plan można tylko przeglądać, więc nic nie zmieniono.
gone = Tego elementu już nie ma.
too-many-items = { $items ->
    [one] Plan mieści najwyżej { $items } element, więc nic nie dodano.
    [few] Plan mieści najwyżej { $items } elementy, więc nic nie dodano.
    [many] Plan mieści najwyżej { $items } elementów, więc nic nie dodano.
   *[other] Plan mieści najwyżej { $items } elementu, więc nic nie dodano.
 }
no-such-key = To nie należy do tego rodzaju wpisu.
cycle = Wtedy czekałyby na siebie nawzajem: { $titles }. Nic nie zmieniono.
waits-for-part = „{ $item }” nie może czekać na „{ $other }”: jedno jest częścią drugiego. Nic nie zmieniono.
own-parent = „{ $item }” nie może być nadrzędny wobec siebie. Nic nie zmieniono.
parent-cycle = Element nie może być poniżej swoich elementów podrzędnych: { $titles }. Nic nie zmieniono.
