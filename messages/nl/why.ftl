### Nederlands: waarom een tekst geen waarde van zijn kolom is.

not-a-number = verwacht wordt een getal
number-between = verwacht wordt een getal van { $low } tot en met { $high }
number-from = verwacht wordt een getal vanaf { $low }
not-a-share = verwacht wordt een aantal mensen of gebeurtenissen, geen percentage
no-points = tijd kan niet worden omgerekend naar punten
only-points = punten kunnen niet worden omgerekend naar { $unit }
not-a-date = verwacht wordt een datum zoals 2027-03-14, of een periode zoals 2027-Q2
ambiguous-date = dit kunnen twee dagen zijn; schrijf het als JJJJ-MM-DD
one-of = verwacht wordt een van { $words }
yes-or-no = verwacht wordt ja of nee
no-such = { $name } bestaat niet
several-called = er heten meer rijen { $name }
own-part = kan geen deel zijn van zichzelf of van wat eronder staat
several-parents = een item kan maar één bovenliggend item hebben
other-parent = het item waar deze rij deel van is, staat ergens anders
ambiguous-number = dit kunnen twee getallen zijn; schrijf het zonder scheidingsteken voor duizendtallen
error-cell = de spreadsheet toont hier een fout
not-typed = dit kan hier niet worden getypt
