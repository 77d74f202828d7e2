### Português do Brasil: as fontes do plano.

asking = Consultando { $sources }…
not-fetched = Não foi possível ler { $source }: { $why } O plano está como antes.
signed-out = o servidor pede login ({ $status }).
nothing-there = não há nada no endereço (404).
answered = o servidor respondeu { $status }.
unreachable = não há rede, ou o site não deixa esta página ler ({ $words }).
no-address = { $place }.url não é o endereço de uma página: { $url }
no-list = { $source } não tem lista: { $why } O plano está como antes.
is-plan = é um plano.
other-kind = { $source } é de { $found }, e { $place }.kind diz { $kind }. O plano está como antes.
nothing-new = Nada de novo em { $source }.
