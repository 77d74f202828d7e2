### Italiano: modificare un piano insieme.

away = non c’è connessione con il luogo in cui sta il piano. Le tue modifiche restano in questo browser e vengono salvate quando torna.
back = Di nuovo in linea. Tutto è salvato.
changed-since = Non è stato annullato nulla: nel frattempo qualcun altro ha modificato la stessa cosa.
someone = Qualcuno
is-here = { $name } è qui
not-live = Non aggiornato: { $why }
