### Français : le partage.

share = Partager
hint = Le plan est un seul texte. Qui l’ouvre dans un Plan Widget voit ce que vous voyez ; rien n’est envoyé à un serveur.
link = Lien vers le plan
copy-link = Copier le lien
in-link = Le lien contient le plan tel qu’il est maintenant, mais pas les modifications ultérieures.
making-link = Création du lien…
link-size = Le lien fait { $size }.
long-link = Le lien fait { $size }. Messageries et tchats peuvent couper les liens de plus de 8 ko : mieux vaut partager un fichier.
too-long-link = Le lien ferait { $size }, et les navigateurs ouvrent au plus 2 Mo. Partagez le plan dans un fichier.
no-link = Cette page n’a pas d’adresse que d’autres puissent ouvrir : il n’y a pas de lien. Partagez le plan dans un fichier.
link-copied = Lien copié. Qui l’ouvre a le plan tel qu’il est maintenant.
as-file = Dans un fichier
download-plan = Télécharger le fichier du plan
as-text = Sous forme de texte, pour un message ou un wiki
copy-plan = Copier le plan
plan-copied = Fichier du plan copié. Collez-le où il faut.
kilobytes = { $size } ko
megabytes = { $size } Mo
look-only = Ici, ce plan est en lecture seule.
joined = { $added ->
    [one] { $added } ligne ajoutée.
   *[other] { $added } lignes ajoutées.
 } { $known ->
    [one] { $known } était déjà là et reste telle quelle.
   *[other] { $known } étaient déjà là et restent telles quelles.
 }
