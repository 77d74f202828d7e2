### Português do Brasil: itens duplicados e como mesclá-los.

merge-items = Mesclar itens…
hint = Fica um item. Nele se juntam votos, notas, tags, dependências e subitens de todos; o que citava os outros passa a citá-lo.
field = Campo
stays = Fica
alike = Não diferem em nada que precise ser decidido.
merge = Mesclar
too-few = Selecione dois itens ou mais para mesclá-los.
likely = Itens abertos com títulos parecidos
none = Não há itens abertos com títulos parecidos.
merge-pair = Mesclar…
dates = Datas
example = Os dois pedem a mesma coisa
merge-title = Mesclar { $items } itens
keep = Manter { $title }
more = Mais { $pairs } pares parecidos.
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } mesclado em { $into }
   *[other] { $items } itens mesclados em { $into }
 }
item = Item
looks-like = Parece com
