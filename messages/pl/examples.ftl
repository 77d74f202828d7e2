### Polski

checkout = Checkout
checkout-about = Mała roadmapa z zespołami, datami i zależnościami; pierwsze wiersze to przykład RICE z Intercomu.
word = 50 funkcji Worda
word-about = Opublikowany przypadek planowania wydań: głosy czterech interesariuszy, nakłady i zależności.
kubernetes = Usprawnienia Kubernetesa
kubernetes-about = 651 prawdziwych usprawnień według wydań i grup SIG.
