### Português do Brasil: editar um plano em conjunto.

away = não há conexão com o lugar onde o plano fica. Suas alterações ficam neste navegador e são salvas quando ela voltar.
back = Conectado de novo. Tudo está salvo.
changed-since = Nada foi desfeito: outra pessoa alterou a mesma coisa desde então.
someone = Alguém
is-here = { $name } está aqui
not-live = Desatualizado: { $why }
