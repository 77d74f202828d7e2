### Arabic: the plans that come with the widget.

checkout = إتمام الشراء
checkout-about = خارطة طريق صغيرة بفرق وتواريخ واعتماديات؛ صفوفها الأولى هي مثال RICE من Intercom نفسها.
word = ميزات Word الخمسون
word-about = حالة منشورة لتخطيط الإصدارات: أصوات أربعة من أصحاب المصلحة، مع الجهد والاعتماديات.
kubernetes = تحسينات Kubernetes
kubernetes-about = ‏651 تحسينًا حقيقيًا حسب الإصدار ومجموعة الاهتمام (SIG).
