### Nederlands: waarom een wijziging niet doorging.

read-only = Dit plan kun je alleen bekijken, dus er is niets gewijzigd.
gone = Dat item bestaat niet meer.
too-many-items = In een plan passen hoogstens { $items } items, dus er is niets toegevoegd.
no-such-key = Dat hoort niet bij dit soort vermelding.
cycle = Dan zouden ze op elkaar wachten: { $titles }. Er is niets gewijzigd.
waits-for-part = { $item } kan niet op { $other } wachten: het ene is deel van het andere. Er is niets gewijzigd.
own-parent = { $item } kan niet onder zichzelf staan. Er is niets gewijzigd.
parent-cycle = Een item kan niet onder zijn eigen subitems staan: { $titles }. Er is niets gewijzigd.
