### Nederlands: dubbele items samenvoegen.

merge-items = Items samenvoegen…
hint = Eén item blijft. Stemmen, notities, tags, afhankelijkheden en subitems van allemaal komen daarin samen; wat naar de andere verwees, verwijst naar dit item.
field = Veld
stays = Blijft
alike = Ze verschillen in niets waarover je moet beslissen.
merge = Samenvoegen
too-few = Selecteer twee of meer items om samen te voegen.
likely = Open items met titels die op elkaar lijken
none = Geen twee open items hebben titels die op elkaar lijken.
merge-pair = Samenvoegen…
dates = Datums
example = Beide vragen hetzelfde
merge-title = { $items } items samenvoegen
keep = { $title } behouden
more = Nog { $pairs } paren lijken op elkaar.
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } samengevoegd met { $into }
   *[other] { $items } items samengevoegd met { $into }
 }
item = Item
looks-like = Lijkt op
