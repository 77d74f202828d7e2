### Nederlands: meegeleverde plannen.

checkout = Checkout
checkout-about = Een kleine roadmap met teams, datums en afhankelijkheden; de eerste rijen zijn het RICE-voorbeeld van Intercom zelf.
word = 50 functies voor Word
word-about = Een gepubliceerde casus over releaseplanning: stemmen van vier stakeholders, inspanningen en afhankelijkheden.
kubernetes = Verbeteringen van Kubernetes
kubernetes-about = 651 echte verbeteringen per release en special interest group.
