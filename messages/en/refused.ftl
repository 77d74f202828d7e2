### Why an edit did not happen.

read-only = This plan can only be looked at, so nothing was changed.
gone = That item is not there any more.
too-many-items = A plan holds at most { $items } items, so nothing was added.
no-such-key = That does not belong to this sort of entry.
# $titles: A → B → A
cycle = That would make them wait for each other: { $titles }. Nothing was changed.
waits-for-part = { $item } can’t wait for { $other }: one is part of the other. Nothing was changed.
own-parent = { $item } can’t be its own parent. Nothing was changed.
parent-cycle = An item can’t be below its own child items: { $titles }. Nothing was changed.
