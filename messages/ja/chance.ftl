### 日本語

no-ranges = まだ範囲がないため、順序が実際より確かに見えます。どれかの見積もりで 4 の代わりに 3-5 と入力してください。
add-range = 「{ $title }」に範囲を追加
drawing = 範囲のシミュレーションを10,000回実行中
another-seed = 別のシードで再実行
how = 計算方法
drawn = シミュレーション{ $simulations }回、シード { $seed }：同じシードなら同じ数値になります。スコアのある{ $scored }件中{ $uncertain }件に範囲があります。

ranges = { $count }件のアイテムの想定順位
item = アイテム
likely-rank = 想定順位（90%）
cut-line = カットライン
cut = 上位{ $top }
first-safe = 1位は確実です（95%）。
first-open = 1位は決まっていません。どのアイテムも95%未満です。
all-safe = 上位{ $top }件すべてが確実です（95%）。
some-safe = { $sure ->
    [0] 上位{ $top }件に確実なものはありません（95%）。
   *[other] 上位{ $top }件中{ $sure }件が確実です（95%）。
 }
rank-range = { $low }～{ $high }
interval = { $ranks }位 · 上位{ $top }に入る確率 { $chance }
in-draws = 範囲を考慮したスコアのみによる順位：{ $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = 1グループのみ：全体の順序に確かな差はありません。
tiers-first-alone = { $tiers }グループ：グループ内には確かな差がありません。先頭のアイテムは単独トップです。
tiers = { $tiers }グループ：グループ内には確かな差がありません。最初のグループは{ $items }件です。
refine = 上位{ $top }を確定するには、まず次の見積もりを絞り込んでください：

odds = すべての Must が収まる確率 { $musts }、Must と Should が収まる確率 { $shoulds }。
drop = { $items ->
    [1] 収めるには次を外します：
   *[other] 収めるには次の順に外します：
 }
short = Must だけでキャパシティを { $by } 超えています。
