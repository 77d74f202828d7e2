### Français : les boutons et les champs de plusieurs dialogues.

cancel = Annuler
done = Terminé
copy = Copier
download = Télécharger
name = Nom
choose-file = Choisir un fichier
