### Português do Brasil: planos de exemplo.

checkout = Checkout
checkout-about = Um roadmap pequeno com times, datas e dependências; as primeiras linhas são o exemplo de RICE da própria Intercom.
word = As 50 funcionalidades do Word
word-about = Um caso publicado de planejamento de releases: votos de quatro stakeholders, esforços e dependências.
kubernetes = Melhorias do Kubernetes
kubernetes-about = 651 melhorias reais por release e grupo de interesse (SIG).
