### Português do Brasil: compartilhar o plano.

share = Compartilhar
hint = O plano é um único texto. Quem o abrir em um Plan Widget vê o que você vê; nada é enviado a um servidor.
link = Link do plano
copy-link = Copiar o link
in-link = O link contém o plano como está agora; as alterações posteriores, não.
making-link = Criando o link…
link-size = O link tem { $size }.
long-link = O link tem { $size }. Programas de e-mail e chat podem cortar links com mais de 8 kB: melhor compartilhar o plano como arquivo.
too-long-link = O link teria { $size }, e os navegadores abrem no máximo 2 MB. Compartilhe o plano como arquivo.
no-link = Esta página não tem um endereço que outros possam abrir, então não há link para ela. Compartilhe o plano como arquivo.
link-copied = Link copiado. Quem o abrir terá o plano como está agora.
as-file = Como arquivo
download-plan = Baixar o arquivo do plano
as-text = Como texto, para uma mensagem ou página de wiki
copy-plan = Copiar o plano
plan-copied = Arquivo do plano copiado. Cole onde precisar.
kilobytes = { $size } kB
megabytes = { $size } MB
look-only = Aqui este plano só pode ser visto.
joined = { $added ->
    [one] { $added } linha adicionada.
   *[other] { $added } linhas adicionadas.
 } { $known ->
    [one] { $known } já estava aqui e fica como está.
   *[other] { $known } já estavam aqui e ficam como estão.
 }
