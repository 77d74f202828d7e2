### Português do Brasil: palavras de um plano.

must = Must
should = Should
could = Could
wont = Won't
idea = Ideia
planned = Planejado
in-progress = Em andamento
done = Concluído
dropped = Descartado
now = Agora
next = Próximo
later = Depois
feature = Funcionalidade
tech = Técnico
bug = Bug
research = Pesquisa
yes = sim
no = não
