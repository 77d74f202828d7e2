### 日本語

add = アイテムを追加
new-title = タイトルを入力して Enter
cards = カード
add-to = 「{ $column }」にアイテムを追加
new-in = 「{ $column }」の新しいアイテムのタイトル
added = 「{ $title }」を「{ $column }」に追加しました。
moved-to = 「{ $title }」を「{ $column }」に移動しました：{ $now }（元は { $was }）。
columns = 列：{ $field }
order = 順序：{ $order }
by-horizon = 今・次・将来
rank = 順位
own-order = 手動の順序
score = スコア
dates = 日付
ranked = #{ $rank }
pinned = #{ $rank } 固定
scored = { $method } { $score }
not-scored = スコアなし
effort-of = 工数 { $amount }
untitled = 無題
done = 完了
not-sorted = 未分類
share = { $share }%（上限 { $budget }%）
outside-budget = 配分の対象外
without-effort = 工数なし{ $items }件
finished-hidden = 終了済み{ $items }件を非表示
