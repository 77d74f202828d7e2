### Português do Brasil: o que várias salas dizem.

confidence-of-one = Confiança 1 é 1%. Se não há dúvida, digite 100%.
opened-meanwhile = Outro plano foi aberto enquanto este era salvo. Verifique se ele foi salvo.
not-fetched = Não foi possível carregar. Verifique a rede e tente de novo.
draft-taken = Seu rascunho foi recuperado. Salve para mantê-lo.
left-as-draft = O que estava aqui foi guardado em outro rascunho.
added-item = Adicionar item
impact-scale = Impacto por pessoa: 3 enorme, 2 alto, 1 médio, 0,5 baixo, 0,25 mínimo
ice-scale = O ICE pontua impacto e facilidade de 1 a 10.
clamped = Fora da escala deste critério: a pontuação usa o extremo mais próximo.
small-confidence = Menos de 1%. Se você quis dizer uma fração como 0,8, digite 80%.
no-effort = Esforço 0 não gera pontuação.
no-criteria = sem critérios
not-an-item = não pode ser lido; fica como está
written-as-text = está escrito como outro tipo de valor
no-items = Nenhum item ainda. Adicione um ou cole linhas de uma planilha.
no-items-to-see = Este plano ainda não tem itens.
no-team = Sem time
not-estimated = sem estimativa
no-value = Sem valor
did-you-mean = você quis dizer?
to-page = na página
to-browser = só neste navegador
to-downloads = como download
no-file = nenhum arquivo foi escolhido.
no-storage = este navegador não guarda nada para esta página.
not-copied = O navegador não deixa a página usar a área de transferência. Selecione o texto e copie.
undo = Desfazer
order-by-hand = Usar minha própria ordem
keep-numbers = Manter os números
empty-column = Nada aqui ainda
order-is-computed = Aqui os cartões seguem a ordem calculada. Escolha Ordem manual para organizá-los.
no-rows = Não há linhas nisso. Copie células de uma planilha, ou linhas com tabulação, vírgula ou ponto e vírgula entre as células.
problems-kept = Nada disso se perde: cada valor fica no arquivo como está até você mudá-lo.
nothing-to-show = Este plano está vazio.
near-team = Não existe o time { $name }. Você quis dizer { $meant }? Escolha na lista ou crie o time.
needs-more = falta: { $first } +{ $more }
no-such-team = O plano não tem nenhum time { $id }.
no-match = Nada corresponde a “{ $words }”.
offer-new-team = Criar time “{ $name }”
moved-label = Mover { $item }
undone = Desfeito: { $label }
redone = Refeito: { $label }
saved = Salvo { $to }
to-file = em { $name }
file-failed = não foi possível gravar o arquivo ({ $why }).
file-unreadable = Não foi possível ler o arquivo: { $why }
no-such-format = Não existe um formato de exportação chamado { $format }.
not-written = O plano é grande demais para este formato: { $format }.
not-saved = Não foi salvo: { $why } Suas alterações continuam aqui.
new-team = Novo time: { $name }.
draft-refused = Este navegador não deixa a página guardar um rascunho ({ $why }). Salve antes de sair.
picked-up = { $title }: cartão levantado. Esquerda e direita movem, espaço solta.
put-down = { $title } está em { $column }.
percent = { $digits }%
needs = falta: { $fields }
effort-person-days = { $amount ->
    [one] { $amount } pessoa-dia
   *[other] { $amount } pessoas-dia
 }
effort-person-weeks = { $amount ->
    [one] { $amount } pessoa-semana
   *[other] { $amount } pessoas-semana
 }
effort-person-months = { $amount ->
    [one] { $amount } pessoa-mês
   *[other] { $amount } pessoas-mês
 }
effort-points = { $amount ->
    [one] { $amount } ponto
   *[other] { $amount } pontos
 }
odd-value = “{ $found }” não vale como { $field }: { $why }.
not-understood = “{ $typed }” não é válido como { $field }: { $why }. O plano mantém o valor anterior.
names-in-sentences = lower
pinned = Fixado na posição { $rank }
pinned-because = Fixado na posição { $rank }: { $why }
untitled-item = item sem título
key-of = { $field } de { $item }
plan-key = { $field } do plano
setting = Configuração: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Este plano foi salvo por uma versão mais nova do widget. Você pode vê-lo, mas não alterá-lo aqui.
read-only-misshapen = “{ $key }” não tem a forma certa neste arquivo. Você pode ver o plano, mas não alterá-lo aqui.
replaced-by-file = Abrir outro plano
replaced-by-page = Alteração feita pela página
replaced-by-draft = Recuperar rascunho
opened = { $items ->
    [one] Aberto: { $items } item.
   *[other] Aberto: { $items } itens.
 }
opened-titled = { $items ->
    [one] { $title } aberto: { $items } item.
   *[other] { $title } aberto: { $items } itens.
 }
draft-beside = { $done } Também mudou aqui e fica como está: { $fields }. Desfazer mostra o que está no rascunho.
draft-found = Você deixou alterações não salvas aqui em { $when }.
draft-found-of-tab = Outra aba deixou alterações não salvas neste plano em { $when }.
draft-waiting = { $drafts ->
    [one] Há mais um rascunho pendente depois deste.
   *[other] Há mais { $drafts } rascunhos pendentes depois deste.
 }
item-count = { $items ->
    [0] { $items } itens
    [one] { $items } item
   *[other] { $items } itens
 }
item-count-shown = { $items ->
    [one] { $shown } de { $items } item
   *[other] { $shown } de { $items } itens
 }
scored-count = { $items ->
    [one] { $items } com pontuação
   *[other] { $items } com pontuação
 }
problem-count = { $problems ->
    [one] { $problems } problema
   *[other] { $problems } problemas
 }
effort-line = esforço { $amount }
must-share = Must { $share }% (orçamento { $budget }%)
too-many-columns = Esta tabela é grande demais: tem mais de { $columns } colunas. Copie uma parte menor.
too-many-cells = Esta tabela é grande demais: tem mais de { $cells } células. Copie uma parte menor.
imported = { $rows ->
    [one] { $rows } linha adicionada.
   *[other] { $rows } linhas adicionadas.
 }
delete-item = Excluir { $item }
delete-items = { $items ->
    [one] Excluir { $items } item
   *[other] Excluir { $items } itens
 }
deleted-item = { $item }: excluído
deleted-items = { $items ->
    [one] { $items } item excluído
   *[other] { $items } itens excluídos
 }
duplicate-item = Duplicar { $item }
duplicate-items = { $items ->
    [one] Duplicar { $items } item
   *[other] Duplicar { $items } itens
 }
add-step = { $list ->
    [items] Adicionar item
    [teams] Adicionar time
    [objectives] Adicionar objetivo
    [timeboxes] Adicionar timebox
    [milestones] Adicionar marco
    [criteria] Adicionar critério
    [methods] Adicionar método
    [baselines] Adicionar linha de base
    [scenarios] Adicionar cenário
    [pins] Fixar posição
    [views] Adicionar visualização
    [filters] Adicionar filtro
    [fields] Adicionar campo
    [sources] Adicionar fonte
    [log] Adicionar decisão
   *[other] Adicionar entrada
 }
change-step = { $list ->
    [items] Alterar item
    [teams] Alterar time
    [objectives] Alterar objetivo
    [timeboxes] Alterar timebox
    [milestones] Alterar marco
    [criteria] Alterar critério
    [methods] Alterar método
    [baselines] Alterar linha de base
    [scenarios] Alterar cenário
    [pins] Alterar posição fixada
    [views] Alterar visualização
    [filters] Alterar filtro
    [fields] Alterar campo
    [sources] Alterar fonte
    [log] Alterar decisão
   *[other] Alterar entrada
 }
delete-step = { $list ->
    [items] Excluir item
    [teams] Excluir time
    [objectives] Excluir objetivo
    [timeboxes] Excluir timebox
    [milestones] Excluir marco
    [criteria] Excluir critério
    [methods] Excluir método
    [baselines] Excluir linha de base
    [scenarios] Excluir cenário
    [pins] Desafixar posição
    [views] Excluir visualização
    [filters] Excluir filtro
    [fields] Excluir campo
    [sources] Excluir fonte
    [log] Excluir decisão
   *[other] Excluir entrada
 }
list-comma = { ", " }
