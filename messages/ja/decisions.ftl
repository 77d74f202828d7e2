### 日本語

decisions = 決定

dropped = 中止
taken-up = 再開
pinned = { $rank }位に固定
unpinned = 順位の固定を解除
accepted = 提案を採用（{ $items }件のアイテム）

what = 決定
why = 理由
by = 決定者
empty-what = 決まったこと
add = 決定を追加
step = 決定を追加
added = 決定を追加しました。
nothing-decided = 先に決まったことを書いてください。
foreign = 決定の保存場所に別のプログラムのデータがあるため、追加しませんでした。
add-reason = 理由を追加
keep = 理由を保存
example = 約束、法律、依存関係
explained = 理由を決定に保存しました。

none = まだ決定がありません。
none-found = 一致する決定がありません。
search = 決定を検索
about = 対象
everything = プラン全体
person = 人
everybody = 全員
all = すべての決定
more = さらに{ $count }件表示
count = 決定{ $all }件
count-found = 決定{ $all }件中{ $found }件
