### Deutsch: warum eine Änderung nicht stattfand.

read-only = Diesen Plan kann man hier nur ansehen, deshalb hat sich nichts geändert.
gone = Diesen Eintrag gibt es nicht mehr.
too-many-items = Ein Plan fasst höchstens { $items } Einträge, deshalb kam nichts dazu.
no-such-key = Das gehört nicht zu dieser Art von Eintrag.
cycle = Damit würden sie aufeinander warten: { $titles }. Nichts wurde geändert.
waits-for-part = { $item } kann nicht auf { $other } warten: Eines ist Teil des anderen. Nichts wurde geändert.
own-parent = { $item } kann sich nicht selbst übergeordnet sein. Nichts wurde geändert.
parent-cycle = Ein Eintrag kann nicht unter den eigenen Untereinträgen stehen: { $titles }. Nichts wurde geändert.
