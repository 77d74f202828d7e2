### Español: elementos duplicados y cómo combinarlos.

merge-items = Combinar elementos…
hint = Queda un elemento. En él se reúnen votos, notas, etiquetas, dependencias y subelementos de todos; lo que mencionaba a los otros lo menciona a él.
field = Campo
stays = Se queda
alike = No difieren en nada que haya que decidir.
merge = Combinar
too-few = Selecciona dos elementos o más para combinarlos.
likely = Elementos abiertos con títulos parecidos
none = No hay elementos abiertos con títulos parecidos.
merge-pair = Combinar…
dates = Fechas
example = Los dos piden lo mismo
merge-title = Combinar { $items } elementos
keep = Conservar { $title }
more = { $pairs } parejas más se parecen.
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } se combinó en { $into }
   *[other] { $items } elementos se combinaron en { $into }
 }
item = Elemento
looks-like = Se parece a
