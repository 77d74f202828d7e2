### Português do Brasil: visualizações salvas.

views = Visualizações salvas
save = Salvar esta visualização…
save-title = Salvar visualização
save-button = Salvar
hint = Guarda no plano a aba com filtro, ordem, colunas, grupos, raias, cores, zoom e comparação, para todos que o abrirem.
rename-hint = As páginas que abrem esta visualização continuam a abri-la: o ID não muda.
rename-title = Renomear visualização
rename-button = Renomear
example = Roadmap para a diretoria
foreign = Este plano guarda outra coisa em “views”, então não pode ter visualizações salvas.
no-title = Primeiro dê um nome à visualização.
replace = Atualizar “{ $title }”
changed = { $title } · editada
rename = Renomear “{ $title }”…
renamed = Agora a visualização se chama “{ $title }”.
delete = Excluir “{ $title }”
kept = “{ $title }” salva para todos. Para abrir uma página com ela, defina view como { $id }.
unknown = Este plano não tem nenhuma visualização salva chamada { $id }.
taken = Já existe uma visualização chamada “{ $title }”. Escolha outro nome, ou abra essa visualização e atualize-a.
replaced = “{ $title }” agora mostra isto.
deleted = Visualização “{ $title }” excluída.
