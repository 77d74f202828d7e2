### Español: planes de ejemplo.

checkout = Proceso de compra
checkout-about = Un roadmap pequeño con equipos, fechas y dependencias; sus primeras filas son el ejemplo RICE de la propia Intercom.
word = Las 50 funcionalidades de Word
word-about = Un caso publicado de planificación de releases: votos de cuatro interesados, esfuerzos y dependencias.
kubernetes = Mejoras de Kubernetes
kubernetes-about = 651 mejoras reales por release y grupo de interés (SIG).
