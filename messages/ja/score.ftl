### 日本語

missing = { $field } がありません
impossible = { $field } を { $found } にはできません
no-effort = 工数が 0 ではスコアが出ません
points = ポイントには期間がなく、日付もありません
no-criteria = プランに重みのある基準がありません
no-scale = 基準 { $criterion } の尺度が空です。最大は最小より大きくしてください
too-large = スコアが大きすぎます
bad-formula = { $method } の数式にエラーがあります
formula-cycle = 数式が互いを使い合っています：{ $methods }
division = 0 による除算
division-of = 0 による除算：{ $name } が 0 です
root = 負の数の平方根
root-of = 負の数の平方根：{ $name } が 0 未満です
logarithm = 0 以下の数の対数
logarithm-of = 0 以下の数の対数：{ $name } が 0 以下です
power = 数値にならない累乗
power-of = 数値にならない累乗：{ $name }
too-large-of = スコアが大きすぎます：{ $name }
