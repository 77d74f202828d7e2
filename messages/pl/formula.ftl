### Polski

nothing = Wpisz formułę.
too-long = Formuła może mieć najwyżej { $characters } znaków.
too-deep = Zagnieżdżenie może mieć najwyżej { $levels } poziomów. Wydziel część do osobnej metody i użyj tu jej nazwy.
unexpected = { $sign } nie może tu stać.
ends = Na końcu czegoś brakuje.
unclosed = Brakuje zamykającego { $sign }.
not-a-number = { $digits } nie jest liczbą.
decimal-comma = Ułamki zapisuj z kropką: 0.5.
unknown-name = Nie ma tu nic o nazwie { $name }.
unknown-name-near = Nie ma tu nic o nazwie { $name }. Czy chodziło o { $near }?
several-names = Nazwę { $name } ma kilka rzeczy. Napisz { $choices }.
or = { $one } lub { $other }
unknown-function = Nie ma funkcji { $name }.
unknown-function-near = Nie ma funkcji { $name }. Czy chodziło o { $near }?
takes-one = { $function } przyjmuje jedną wartość; tutaj jest ich { $found }.
takes-one-or-two = { $function } przyjmuje jedną lub dwie wartości; tutaj jest ich { $found }.
takes-at-least = { $function } przyjmuje co najmniej { $least ->
    [one] { $least } wartość
   *[other] { $least } wartości
 }; tutaj jest ich { $found }.
takes-three = if przyjmuje trzy wartości: warunek, wartość, jeśli tak, i wartość, jeśli nie.
a-number = liczba
yes-or-no = wartość tak/nie
a-word = słowo
mismatch = To jest { $found }, a potrzeba tu czegoś innego: { $expected }.
differ = To do siebie nie pasuje: { $first } i { $second }.
no-number = Wynik to liczba, a tu jest { $found }.
no-number-yes-or-no = Wynik to liczba, a tu jest wartość tak/nie. Napisz if(…; 1; 0).
two-words = Porównaj to ze słowem w cudzysłowie, np. "Enterprise".
no-order = Słowa można porównywać tylko przez = i <>.
minus-power = To można rozumieć dwojako. Napisz (-a)^b lub -(a^b).
power-power = To można rozumieć dwojako. Napisz (a^b)^c lub a^(b^c).
comparison-chain = Porównuj po dwie wartości: a < b and b < c.
is-date = { $name } zawiera daty. Formuły liczą na liczbach i opcjach.
