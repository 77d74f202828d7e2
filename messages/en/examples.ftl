### The plans that come with the widget, on the start screen: titles and what each shows.

checkout = Checkout
checkout-about = A small roadmap with teams, dates and dependencies; its first rows are Intercom's own RICE example.
word = Word's 50 features
word-about = A published release-planning case: four stakeholders' votes, efforts and dependencies.
kubernetes = Kubernetes enhancements
kubernetes-about = 651 real enhancements by release and special interest group.
