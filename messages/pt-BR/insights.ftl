### Português do Brasil: os insights.

insights = Insights
show-in-scores = Ver em Pontuações
items = { $items ->
    [0] { $items } itens
    [one] { $items } item
   *[other] { $items } itens
 }
without-effort = , { $items } sem esforço
value = Onde está o valor
order = Quão certa é a ordem
raters = Votantes
moscow = MoSCoW
objectives = Objetivos
effort = Esforço
review = A revisar
alike = Possíveis duplicados
methods = Comparação de métodos
split = { $part }% dos itens ({ $items } de { $all }) dão { $value }% do total de { $measure }.
no-value = Nenhum item tem { $measure } acima de 0 ainda.
unknown = { $items ->
    [one] { $items } item sem estimativas fica de fora.
   *[other] { $items } itens sem estimativas ficam de fora.
 }
show = { $items ->
    [one] Ver este item
   *[other] Ver estes { $items } itens
 }
all-value = 100% do valor
all-items = 100% dos itens
item = Item
estimate = Estimativa
votes = Votos
median = Mediana
plan = Plano
no-letters = Nenhum item tem categoria MoSCoW ainda.
sort-on-board = Classificar itens no Quadro
class-of-capacity = { $percent }% da capacidade (orçamento { $budget }%) · { $effort }
class-of-planned = { $percent }% (orçamento { $budget }%) · { $effort }
musts = Os Musts ocupam { $percent }% do esforço classificado como Must, Should ou Could (orçamento { $budget }%).
musts-too-much = Os Musts ocupam { $percent }% do esforço classificado como Must, Should ou Could (orçamento { $budget }%): sobra pouco para cortar se algo der errado.
no-musts = Nenhum esforço planejado tem categoria MoSCoW ainda.
outside = { $items ->
    [one] { $items } item
   *[other] { $items } itens
 } { $class }, { $effort }
unclassified = sem categoria
timebox = { $title }: { $effort } de { $capacity }, { $percent }% ocupado
timebox-no-capacity = { $title }: { $effort }, sem capacidade definida
no-objectives = Nenhum objetivo ainda. Adicione-os em Configurações do plano e vincule itens a eles nos detalhes.
add-objectives = Adicionar objetivos
no-objective = Sem objetivo
coverage = { $results ->
    [0] Todo resultado-chave tem trabalho por trás
    [one] { $results } resultado-chave não tem trabalho por trás
   *[other] { $results } resultados-chave não têm trabalho por trás
 }; { $items ->
    [0] todo item contribui para um objetivo
    [one] { $items } item não contribui para nenhum objetivo
   *[other] { $items } itens não contribuem para nenhum objetivo
 }.
unserved = Nada contribui para “{ $result }” ({ $objective }).
no-effort-yet = Nenhum item tem esforço e também time ou tipo ainda.
by-team = Por time
by-kind = Por tipo
no-kind = Sem tipo
share = { $percent }% · { $effort }
most-effort = Maior esforço: { $name }, { $percent }%.
no-review = Diga após quantos dias as estimativas devem ser revistas, e as mais antigas aparecem aqui.
set-review = Definir revisão em Configurações do plano
all-fresh = Todas as estimativas foram feitas ou confirmadas nos últimos { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }.
some-due = { $due } de { $scored } itens estimados estão há mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } sem revisão.
due = { $items ->
    [one] { $items } item a revisar
   *[other] { $items } itens a revisar
 }
closed = { $items ->
    [one] { $items } item fechado na fonte, aberto aqui
   *[other] { $items } itens fechados na fonte, abertos aqui
 }
gone = { $items ->
    [one] { $items } item não está mais na fonte
   *[other] { $items } itens não estão mais na fonte
 }
no-ranking = Adicione estimativas para comparar classificações.
one-ranking = Adicione estimativas para outro método e compare as classificações.
agreement = { $agree ->
    [nearly] Os métodos quase coincidem
    [mostly] Os métodos coincidem na maior parte
    [loosely] Os métodos coincidem só em parte
   *[not] Os métodos contam histórias diferentes
 }; os mais distantes são { $one } e { $other } (concordância { $tau }).
tau = Concordância de ordem (tau-b de Kendall)
tau-about = 1: a mesma ordem. 0: nenhuma relação. −1: a ordem inversa. Só com os itens que pontuam nos dois.
no-tau = n/d
first-of-each = Top { $top } de cada método
in-every-top = { $items ->
    [one] Ver o item
   *[other] Ver os { $items } itens
 } em todos os top { $top }
none-in-every-top = Nenhum item está no top { $top } de todos os métodos.
rank-by = Ordenar por { $method }
