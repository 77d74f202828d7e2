### 日本語

title = 色のルール
hint = アイテムには、最初に当てはまるルールの色が付きます。すべてのビューと画像に反映され、ルールはプランに保存されます。
name-of = ルール { $number } の名前
colour-of = ルール { $number } の色
move-up = 「{ $rule }」を上へ移動
remove = ルール「{ $rule }」を削除
add = ルールを追加
no-condition = 条件を追加してください。このルールはまだ何にも色を付けません。
taken = プランの「color_rules」に別のプログラムのデータがあるため、色のルールを保存できません。
show-only = 「{ $rule }」だけを表示
edit = 色のルールを編集…
