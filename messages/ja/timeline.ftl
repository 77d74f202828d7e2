### 日本語

timeline = タイムライン
untitled = 無題

lanes = レーン：{ $field }
team = チーム
status = ステータス
kind = 種類
objective = 目標
parent = 親
none = なし
moscow = MoSCoW
owner = 担当者
lane = レーン
then-by-team = …さらにチーム別
then-by-status = …さらにステータス別
then-by-kind = …さらに種類別
then-by-objective = …さらに目標別
then-by-parent = …さらに親別
no-second-grouping = 2つ目の分類なし
no-team = チームなし
no-status = ステータスなし
no-kind = 種類なし
no-objective = 目標なし
no-parent = 親なし
all-items = すべてのアイテム
lane-name = { $lane }、{ $items }件

blue = 青
orange = オレンジ
green = 緑
pink = ピンク
teal = 青緑
yellow = 黄
violet = 紫
grey = グレー

colours = 色：{ $field }
show = 表示
critical-path = クリティカルパスと余裕
team-load = チームの負荷
expected-progress = 予定進捗
row-each = アイテムごとに1行
zoom-week = 週
zoom-month = 月
zoom-quarter = 四半期
zoom-year = 年
zoom-years = 複数年
zoom-out = 縮小
zoom-in = 拡大
fit = 全体表示
today = 今日
legend = 凡例
other = その他・なし

add = 追加
item = アイテム
milestone = マイルストーン
timebox = タイムボックス
milestones = マイルストーン
timeboxes = タイムボックス
marks = マイルストーンとタイムボックス
new-milestone = 新しいマイルストーン
new-timebox = 新しいタイムボックス
delete-milestone = マイルストーンを削除
delete-timebox = タイムボックスを削除
title = タイトル
name-of-milestone = マイルストーンの名前
name-of-timebox = タイムボックスの名前
mark-name = 名前
mark-date = 日付
mark-start = 開始
mark-end = 終了
example-date = 2027年7月20日
example-start = 2027-Q2 または 2027年5月1日
example-end = 2027-Q2 または 2027年7月31日
removed = 「{ $title }」を削除しました。「元に戻す」で復元できます。
drawn = 新しいアイテム、{ $dates }。タイトルを入力してください。
created = タイムラインにアイテムを追加
add-to = 「{ $lane }」にアイテムを追加
go-to = 「{ $title }」へ移動

nothing-dated = まだ日付のあるものがありません。カレンダー上をドラッグしてアイテムを追加してください。
drag-here = まだ日付のあるものがありません。下からアイテムをドラッグするか、アイテム上で Enter を押してください。
nothing-to-see = このプランにはまだ日付のあるものがありません。
click-to-zoom = タイムラインをクリックすると、Ctrl+スクロールで拡大・縮小できます
tray = 日付なし（{ $items }）
more = ほか{ $items }件

off-the-calendar = カレンダーから外す
moved = 「{ $item }」を移動
resized-start = 「{ $item }」の開始を変更
resized-end = 「{ $item }」の終了を変更
scheduled = 「{ $item }」をカレンダーに配置
unscheduled = 「{ $item }」をカレンダーから外す
lock-item = 「{ $item }」をロック
unlock-item = 「{ $item }」のロックを解除
now-locked = 「{ $item }」をロックしました。提案や押し出しでは動きません。
now-unlocked = 「{ $item }」のロックを解除しました。
at = 「{ $item }」：{ $dates }。
now-in = 「{ $item }」は「{ $lane }」に入りました。
no-dates = 「{ $item }」の日付がなくなりました。「元に戻す」で復元できます。
ends-early = 「{ $item }」の開始は { $start } です。それより前には終われません。元の終了のままです。
needs-day = マイルストーンには日付が必要です（例：2027-07-20、2027年7月20日）。
no-date = 「{ $typed }」は日付ではありません。2027-03-14、2027年3月14日、2027年3月、2027-Q2 のように入力してください。
two-days = 「{ $typed }」は2通りの日付に読めます。2027年3月14日や YYYY-MM-DD の形で書いてください。

bar-name = { $title }、{ $start }～{ $end }
working-days = { $days }稼働日
working-weeks = { $weeks }週{ $days ->
    [0] { "" }
   *[other] と{ $days }日
 }
percent = { $percent }%
percent-expected = 現時点の予定 { $percent }%
late-by = { $days }日遅れ
locked = ロック中
child-items = 子アイテム{ $items }件
child-items-to = 子アイテム{ $items }件、{ $day } まで
child-items-from = 子アイテム{ $items }件、{ $day } から
score = { $method } { $score }
