### 日本語

nothing = 数式を入力してください。
too-long = 数式は{ $characters }文字までです。
too-deep = 入れ子は{ $levels }段までです。一部を別の手法にして、その名前をここで使ってください。
unexpected = { $sign } はここでは使えません。
ends = 末尾に何か足りません。
unclosed = 閉じる { $sign } がありません。
not-a-number = { $digits } は数値ではありません。
decimal-comma = 小数はピリオドで書いてください：0.5
unknown-name = { $name } という名前のものはありません。
unknown-name-near = { $name } という名前のものはありません。{ $near } のことですか？
several-names = { $name } という名前のものが複数あります。{ $choices } と書いてください。
or = { $one } または { $other }
unknown-function = { $name } という関数はありません。
unknown-function-near = { $name } という関数はありません。{ $near } のことですか？
takes-one = { $function } の値は1つです。ここには{ $found }個あります。
takes-one-or-two = { $function } の値は1つか2つです。ここには{ $found }個あります。
takes-at-least = { $function } には{ $least }個以上の値が必要です。ここには{ $found }個あります。
takes-three = if の値は3つです：条件、真の場合の値、偽の場合の値。
a-number = 数値
yes-or-no = 真偽値
a-word = 語
mismatch = これは{ $found }ですが、ここには{ $expected }が必要です。
differ = { $first }と{ $second }は組み合わせられません。
no-number = スコアは数値ですが、これは{ $found }です。
no-number-yes-or-no = スコアは数値ですが、これは真偽値です。if(…; 1; 0) と書いてください。
two-words = "Enterprise" のように引用符で囲んだ語と比較してください。
no-order = 語の比較に使えるのは = と <> だけです。
minus-power = 2通りに解釈できます。(-a)^b または -(a^b) と書いてください。
power-power = 2通りに解釈できます。(a^b)^c または a^(b^c) と書いてください。
comparison-chain = 比較は2つずつ行ってください：a < b and b < c
is-date = { $name } は日付です。数式で使えるのは数値と選択肢です。
