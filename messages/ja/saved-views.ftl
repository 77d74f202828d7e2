### 日本語

views = 保存したビュー
save = このビューを保存…
save-title = ビューを保存
save-button = 保存
hint = タブと、そのフィルター、順序、列、グループ、レーン、色、ズーム、比較をプランに保存します。プランを開く全員が使えます。
rename-hint = このビューを開くページは、今後も同じように開きます。ID は変わりません。
rename-title = ビューの名前を変更
rename-button = 変更
example = 経営層向けロードマップ
foreign = このプランの "views" には別のデータがあるため、ビューを保存できません。
no-title = 先にビューの名前を入力してください。
replace = 「{ $title }」を更新
changed = { $title } · 変更あり
rename = 「{ $title }」の名前を変更…
renamed = ビューの名前を「{ $title }」に変更しました。
delete = 「{ $title }」を削除
kept = 「{ $title }」を全員用に保存しました。ページを開いたときに表示するには、view を { $id } に設定してください。
unknown = { $id } という保存済みのビューはこのプランにありません。
taken = ビュー「{ $title }」はすでにあります。別の名前にするか、そのビューを開いて更新してください。
replaced = 「{ $title }」は今の表示内容になりました。
deleted = ビュー「{ $title }」を削除しました。
