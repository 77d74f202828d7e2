### Italiano: perché una modifica non è avvenuta.

read-only = Questo piano è di sola lettura: non è cambiato nulla.
gone = Quell’elemento non c’è più.
too-many-items = Un piano contiene al massimo { $items } elementi: non è stato aggiunto nulla.
no-such-key = Questo non appartiene a questo tipo di voce.
cycle = Si attenderebbero a vicenda: { $titles }. Non è cambiato nulla.
waits-for-part = { $item } non può attendere { $other }: uno è parte dell’altro. Non è cambiato nulla.
own-parent = { $item } non può essere padre di sé stesso. Non è cambiato nulla.
parent-cycle = Un elemento non può stare sotto i propri sottoelementi: { $titles }. Non è cambiato nulla.
