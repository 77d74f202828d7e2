### 日本語

new = 新しい手法…
new-title = 新しい手法
edit-title = 手法を編集
title = 名前
formula = 数式
example = Reach * Impact / Effort
hint = 見積もり、基準、カスタムフィールド、ほかの手法を名前で使えます。空白を含む名前は [角かっこ] で囲みます。確信度は割合で、80% は 0.8 です。
lower = 小さい数値ほど上位
templates = テンプレートから始める
preview = この数式での上位アイテム
keep-new = この手法で順位付け
keep = 保存
delete-button = 削除…
delete-now = 手法を削除
keep-it = 残す
no-title = 手法の名前を入力してください。
no-formula = 数式にエラーがあります。
offers = 名前と関数
edit = 「{ $title }」を編集…
taken = 手法「{ $title }」はすでにあります。別の名前にしてください。
add = 手法「{ $title }」を追加
change = 手法「{ $title }」を変更
delete = 手法「{ $title }」を削除
rank = 順位
item = アイテム
score = スコア
rank-today = 現在の順位
ranked-by = { $method } で順位付けしました。
saved = { $method } を保存しました。
added-fields = { $count ->
   *[other] カスタムフィールド{ $fields }を追加しました。
 }
scored-count = { $scored ->
    [0] 必要な値がそろったアイテムはまだありません。
   *[other] { $items }件中{ $scored }件にスコアがあります。
 }
adds-fields = { $count ->
   *[other] カスタムフィールド{ $fields }をプランに追加します。
 }
names-and = { $names }、{ $last }
asks = 「{ $method }」を削除しますか？
asks-of-ranking = このプランの順位付けに使われています。以後は RICE で順位付けします。
asks-of-used = { $count ->
   *[other] { $methods } の数式で使われているため、エラーになります。
 }
deleted = 「{ $method }」を削除しました。
deleted-of-ranking = 「{ $method }」を削除しました。順位付けは { $now } です。
of-each-item = 各アイテムの値
criterion = 基準
custom-field = カスタムフィールド
score-by-method = この手法によるスコア
function-if = if(条件; 真の場合の値; 偽の場合の値)
function-min = 値の最小
function-max = 値の最大
function-sum = 値の合計
function-avg = 値の平均
function-round = round(数値; 小数点以下の桁数)
function-floor = 切り捨てた整数
function-ceil = 切り上げた整数
function-abs = 絶対値
function-sqrt = 平方根
function-log = 常用対数、または log(数値; 底)
function-ln = 自然対数
function-exp = e の累乗
function-ifempty = ifempty(値; 値がないときに使う値)
function-empty = 値がなければ真
opportunity = オポチュニティスコア
opportunity-about = 顧客にとって重要なのに、まだ満足されていないもの。
revenue = 売上つき RICE
revenue-about = リーチした1人あたりの価値を加えた RICE。
by-evidence = 根拠による ICE
by-evidence-about = Gilad の尺度を確信度に使う ICE：意見なら 1、成功したリリースなら 10。
by-profile = プロファイル別遅延コスト
by-profile-about = 1か月の損失を増え方で重み付けし、工数1単位あたりで比較します。
kano-better = 狩野モデル：満足
kano-better-about = あるとどれだけ満足するか。回答数から求めた 0～1 の値。
kano-worse = 狩野モデル：不満
kano-worse-about = ないとどれだけ不満か。回答数から求めた 0～−1 の値。
importance = 重要度
satisfaction = 満足度
revenue-per-user = ユーザーあたり売上
profile = プロファイル
expedite = 緊急
fixed-date = 期日固定
standard = 標準
intangible = 無形
attractive = 魅力
one-dimensional = 一元的
must-be = 当たり前
indifferent = 無関心
