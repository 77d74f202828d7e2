### Português do Brasil: botões comuns.

cancel = Cancelar
done = Pronto
copy = Copiar
download = Baixar
name = Nome
choose-file = Escolher um arquivo
