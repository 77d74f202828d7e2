### 日本語

insights = インサイト
show-in-scores = スコアで表示
items = { $items }件
without-effort = 、工数なし{ $items }件

value = 価値の所在
order = 順序の確かさ
raters = 評価者
moscow = MoSCoW
objectives = 目標
effort = 工数
review = 要見直し
alike = 重複の候補
methods = 手法の比較

split = アイテムの { $part }%（{ $all }件中{ $items }件）が、{ $measure }全体の { $value }% を生んでいます。
no-value = { $measure }が 0 を超えるアイテムはまだありません。
unknown = 見積もりのない{ $items }件は除いています。
show = { $items ->
    [1] このアイテムを表示
   *[other] この{ $items }件を表示
 }
all-value = 価値の 100%
all-items = アイテムの 100%

item = アイテム
estimate = 見積もり
votes = 票
median = 中央値
plan = プラン

no-letters = MoSCoW に分類されたアイテムはまだありません。
sort-on-board = ボードでアイテムを分類
class-of-capacity = キャパシティの { $percent }%（上限 { $budget }%）· { $effort }
class-of-planned = { $percent }%（上限 { $budget }%）· { $effort }
musts = Must がMust・Should・Could に分類した工数の { $percent }% を占めています（上限 { $budget }%）。
musts-too-much = Must がMust・Should・Could に分類した工数の { $percent }% を占めています（上限 { $budget }%）。問題が起きたときに外せるものが足りません。
no-musts = MoSCoW に分類された計画工数はまだありません。
outside = { $class }：{ $items }件、{ $effort }
unclassified = 未分類
timebox = { $title }：{ $capacity }のうち{ $effort }、使用率 { $percent }%
timebox-no-capacity = { $title }：{ $effort }、キャパシティ未設定

no-objectives = まだ目標がありません。プランの設定で追加し、アイテムの詳細で結び付けてください。
add-objectives = 目標を追加
no-objective = 目標なし
coverage = { $results ->
    [0] すべてのキーリザルトに取り組みがあります
   *[other] 取り組みのないキーリザルトが{ $results }件あります
 }。{ $items ->
    [0] すべてのアイテムが目標に貢献しています
   *[other] どの目標にも貢献しないアイテムが{ $items }件あります
 }。
unserved = 「{ $result }」（{ $objective }）に貢献するものがありません。

no-effort-yet = 工数と、チームまたは種類のあるアイテムがまだありません。
by-team = チーム別
by-kind = 種類別
no-kind = 種類なし
share = { $percent }% · { $effort }
most-effort = 工数が最も多いもの：{ $name }、{ $percent }%。

no-review = 見積もりを何日後に見直すかを設定すると、古い見積もりがここに表示されます。
set-review = プランの設定で見直しを設定
all-fresh = すべての見積もりは{ $days }日以内に作成または確認されています。
some-due = 見積もりのある{ $scored }件中{ $due }件は、{ $days }日より前から見直されていません。
due = 見直し時期のアイテム{ $items }件
closed = 元では完了、ここでは未完了のアイテム{ $items }件
gone = 元からなくなったアイテム{ $items }件

no-ranking = 順位を比べるには見積もりを追加してください。
one-ranking = 順位を比べるには、別の手法の見積もりを追加してください。
agreement = { $agree ->
    [nearly] 手法どうしはほぼ一致しています
    [mostly] 手法どうしはおおむね一致しています
    [loosely] 手法どうしの一致は緩やかです
   *[not] 手法によって結果が大きく異なります
 }。最も違うのは { $one } と { $other } です（一致度 { $tau }）。
tau = 順位の一致度（ケンドールの τ-b）
tau-about = 1：同じ順序。0：無関係。−1：逆の順序。両方にスコアのあるアイテムが対象です。
no-tau = –
first-of-each = 各手法の上位{ $top }
in-every-top = どの手法でも上位{ $top }に入る{ $items }件を表示
none-in-every-top = すべての手法で上位{ $top }に入るアイテムはありません。
rank-by = { $method } で順位付け
