### 日本語

title = 比較
baseline = ベースライン
no-baseline = なし
scenario = シナリオ
paste-old = または、ページの履歴などから以前のプランを貼り付け
take = ベースラインを保存
open-old = 以前のファイルを開く
new-baseline = ベースライン { $day }
name = ベースラインの名前
delete = ベースラインを削除
earlier = 以前の状態
earlier-of = 以前の状態、{ $day }
stop = 比較を終了
copy-log = 変更履歴をコピー
log-copied = 変更履歴を Markdown でコピーしました。ページに貼り付けてください。

comparison = 比較
compared = 「{ $name }」と比較：{ $bars }本のバーが移動
changes = 変更を表示

slipped = 遅延
pulled-in = 前倒し
restarted = 開始変更
added = 追加
dropped = 削除
scheduled = 日付あり
unscheduled = 日付なし
reranked = 順位変動
reparented = 親を変更
re-estimated = 再見積もり
changed = 変更
nothing-changed = 変更はありません。
fate-count = { $fate } { $count }

no-dates = 日付なし
no-parent = 親なし
dates-became = { $before } → { $after }
moved = 「{ $from }」から「{ $to }」へ
climbed = { $ranks }つ上昇
fell = { $ranks }つ下降
became = { $name } { $before } → { $after }
nothing = なし
set = 変更あり
settings = プランの設定
calendar = 稼働日
team = チーム
objective = 目標
timebox = タイムボックス
milestone = マイルストーン
criterion = 基準
method = 手法

figures = 数値
ends = 終了
dated = 日付のあるアイテム
worth = その価値
total-effort = その工数
overbooked = キャパシティ超過
never = なし
days = { $days }日

why = 「{ $item }」が変わった理由
why-hint = 理由は？
reason-step = 「{ $item }」の理由
fate-words = { $fate }：{ $words }
fate-of-gone = { $fate }「{ $title }」：{ $words }

since = 「{ $name }」からの変更
log-range = { $start }～{ $end }
log-was = { $now }（元は { $before }）
log-was-by = { $now }（元は { $before }、{ $days }日）
log-gone = 元は { $before }
log-why = 理由：{ $reason }
log-why-open = 理由：
decisions = 決定
decided-why = { $decision }。理由：{ $reason }
also-different = その他の違い
