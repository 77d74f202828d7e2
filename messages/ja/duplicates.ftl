### 日本語

merge-items = アイテムを統合…
hint = 1件が残ります。すべての票、メモ、タグ、依存関係、子アイテムがそこに集まり、ほかのアイテムへの参照も引き継がれます。
field = フィールド
stays = 残すもの
alike = 選ぶ必要のある違いはありません。
merge = 統合
too-few = 統合するアイテムを2件以上選択してください。
likely = タイトルが似ている未完了アイテム
none = タイトルが似ている未完了アイテムはありません。
merge-pair = 統合…
dates = 日付
example = どちらも同じ要望
merge-title = { $items }件のアイテムを統合
keep = 「{ $title }」を残す
more = ほかにも似た組が{ $pairs }組あります。
take = { $field }：{ $value }
merged = { $items ->
    [1] 「{ $title }」を「{ $into }」に統合
   *[other] { $items }件のアイテムを「{ $into }」に統合
 }
item = アイテム
looks-like = 似ているアイテム
