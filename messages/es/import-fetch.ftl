### Español: los orígenes del plan.

asking = Consultando { $sources }…
not-fetched = No se pudo leer { $source }: { $why } El plan está como antes.
signed-out = el servidor pide iniciar sesión ({ $status }).
nothing-there = no hay nada en su dirección (404).
answered = el servidor respondió { $status }.
unreachable = no hay red, o su sitio no permite que esta página lo lea ({ $words }).
no-address = { $place }.url no es la dirección de una página: { $url }
no-list = { $source } no tiene ninguna lista: { $why } El plan está como antes.
is-plan = es un plan.
other-kind = { $source } es de { $found }, y { $place }.kind dice { $kind }. El plan está como antes.
nothing-new = Nada nuevo en { $source }.
