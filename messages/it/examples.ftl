### Italiano: piani di esempio.

checkout = Checkout
checkout-about = Una piccola roadmap con team, date e dipendenze; le prime righe sono l’esempio RICE di Intercom.
word = Le 50 funzionalità di Word
word-about = Un caso pubblicato di pianificazione delle release: voti di quattro stakeholder, effort e dipendenze.
kubernetes = Miglioramenti di Kubernetes
kubernetes-about = 651 miglioramenti reali per release e gruppo di interesse (SIG).
