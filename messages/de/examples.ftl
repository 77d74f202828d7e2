### Deutsch: mitgelieferte Pläne.

checkout = Checkout
checkout-about = Eine kleine Roadmap mit Teams, Terminen und Abhängigkeiten; die ersten Zeilen sind das RICE-Beispiel von Intercom.
word = 50 Funktionen für Word
word-about = Ein veröffentlichter Fall der Releaseplanung: Stimmen von vier Stakeholdern, Aufwände und Abhängigkeiten.
kubernetes = Kubernetes-Erweiterungen
kubernetes-about = 651 echte Erweiterungen nach Release und Special Interest Group.
