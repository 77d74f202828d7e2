### Italiano: pulsanti comuni.

cancel = Annulla
done = Fatto
copy = Copia
download = Scarica
name = Nome
choose-file = Scegli un file
