### Français : les sources du plan.

asking = Interrogation de { $sources }…
not-fetched = { $source } n’a pas pu être lu : { $why } Le plan n’a pas changé.
signed-out = le serveur demande une connexion ({ $status }).
nothing-there = il n’y a rien à cette adresse (404).
answered = le serveur a répondu { $status }.
unreachable = le réseau est absent, ou le site ne laisse pas cette page le lire ({ $words }).
no-address = { $place }.url n’est pas une adresse de page : { $url }
no-list = { $source } n’a pas de liste : { $why } Le plan n’a pas changé.
is-plan = c’est un plan.
other-kind = { $source } vient de { $found }, et { $place }.kind indique { $kind }. Le plan n’a pas changé.
nothing-new = Rien de nouveau dans { $source }.
