### Italiano: viste salvate.

views = Viste salvate
save = Salva questa vista…
save-title = Salva vista
save-button = Salva
hint = Conserva nel piano la vista con filtro, ordine, colonne, gruppi, corsie, colori, zoom e confronto, per chiunque lo apra.
rename-hint = Le pagine che aprono questa vista continuano a farlo: il suo ID resta.
rename-title = Rinomina vista
rename-button = Rinomina
example = Roadmap per la direzione
foreign = Questo piano contiene altro in “views”, quindi non può avere viste salvate.
no-title = Prima dai un nome alla vista.
replace = Aggiorna “{ $title }”
changed = { $title } · modificata
rename = Rinomina “{ $title }”…
renamed = Ora la vista si chiama “{ $title }”.
delete = Elimina “{ $title }”
kept = “{ $title }” salvata per tutti. Per aprire una pagina con questa vista, imposta view su { $id }.
unknown = Questo piano non ha nessuna vista salvata chiamata { $id }.
taken = Esiste già una vista chiamata “{ $title }”. Scegli un altro nome, o apri quella vista e aggiornala.
replaced = “{ $title }” ora mostra questo.
deleted = Vista “{ $title }” eliminata.
