### Italiano: condividere il piano.

share = Condividi
hint = Il piano è un unico testo. Chi lo apre in un Plan Widget vede ciò che vedi tu; nulla viene inviato a un server.
link = Link al piano
copy-link = Copia il link
in-link = Il link contiene il piano com’è ora; le modifiche successive no.
making-link = Creazione del link…
link-size = Il link è lungo { $size }.
long-link = Il link è lungo { $size }. I programmi di posta e chat possono tagliare i link oltre 8 kB: meglio condividere il piano come file.
too-long-link = Il link sarebbe lungo { $size }, e i browser aprono al massimo 2 MB. Condividi il piano come file.
no-link = Questa pagina non ha un indirizzo che altri possano aprire, quindi non c’è un link. Condividi il piano come file.
link-copied = Link copiato. Chi lo apre ha il piano com’è ora.
as-file = Come file
download-plan = Scarica il file del piano
as-text = Come testo, per un messaggio o una pagina wiki
copy-plan = Copia il piano
plan-copied = File del piano copiato. Incollalo dove serve.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Qui questo piano si può solo guardare.
joined = { $added ->
    [one] { $added } riga aggiunta.
   *[other] { $added } righe aggiunte.
 } { $known ->
    [one] { $known } era già qui e resta com’è.
   *[other] { $known } erano già qui e restano come sono.
 }
