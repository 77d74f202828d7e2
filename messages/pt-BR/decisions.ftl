### Português do Brasil: o registro de decisões.

decisions = Decisões
dropped = Descartado
taken-up = Retomado
pinned = Fixado na posição { $rank }
unpinned = Não está mais fixado
accepted = Proposta aceita para { $items ->
    [one] { $items } item
   *[other] { $items } itens
 }
what = Decisão
why = Motivo
by = Decidido por
empty-what = O que foi decidido
add = Adicionar decisão
step = Adicionar decisão
added = Decisão adicionada.
nothing-decided = Primeiro escreva o que foi decidido.
foreign = Outro programa guarda outra coisa onde ficariam as decisões, então nenhuma foi adicionada.
add-reason = Adicionar motivo
keep = Salvar motivo
example = Uma promessa, uma lei, uma dependência
explained = Motivo salvo com a decisão.
none = Nenhuma decisão ainda.
none-found = Nenhuma decisão corresponde.
search = Buscar decisões
about = Sobre
everything = O plano inteiro
person = Pessoa
everybody = Todos
all = Todas as decisões
more = Mostrar mais { $count }
count = { $all ->
    [one] { $all } decisão
   *[other] { $all } decisões
 }
count-found = { $found } de { $all ->
    [one] { $all } decisão
   *[other] { $all } decisões
 }
