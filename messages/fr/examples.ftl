### Français : les plans fournis.

checkout = Checkout
checkout-about = Une petite roadmap avec équipes, dates et dépendances ; ses premières lignes sont l’exemple RICE d’Intercom.
word = Les 50 fonctionnalités de Word
word-about = Un cas publié de planification de versions : les votes de quatre parties prenantes, des efforts et des dépendances.
kubernetes = Évolutions de Kubernetes
kubernetes-about = 651 vraies évolutions, par version et groupe d’intérêt (SIG).
