### 日本語

plan-settings = プランの設定
parts = セクション
general = 全般

scoring-method = 評価手法
effort-unit = 工数の単位
goal = ゴール
goal-example = インパクトを測る対象
reach-per = リーチの期間
reach-per-example = 四半期
fiscal-year = 会計年度の開始月
week-starts = 週の始まり
focus-factor = フォーカスファクター（%）
discount-rate = 割引率（年率 %）
review-after = 見積もりを見直すまでの日数
never = なし
budget = MoSCoW の配分（工数の %）
today = 今日
about-rice = リーチ × インパクト × 確信度 ÷ 工数。ほとんどのプロダクトバックログで、最初に使いやすい手法です。
about-ice = インパクト × 確信度 × 容易性。実験やグロース施策に手早く使えます。
about-wsjf = 遅延コスト ÷ ジョブサイズ（SAFe と同じ）。待つことに損失があるときの優先順位に。
about-value-effort = 価値 ÷ 工数。最も単純で、アイテムごとに数値は2つだけです。
about-weighted = 独自の基準に、それぞれ重みと尺度を付けます。
about-own = このプランの数式です。
about-cd3 = 遅延コスト ÷ 期間（金額）。1か月の価値がわかっているときに。
method-set = { $scored ->
    [0] { $method } で順位付けしました。必要な見積もりがそろったアイテムはまだありません。
   *[other] { $method } で順位付けしました。{ $items }件中{ $scored }件に必要な見積もりがあります。
 }
method-set-all = { $method } で順位付けしました。
impact-kept = インパクトの数値はそのままです。RICE では 0.25～3、ICE では 1～10 で評価します。
no-criteria-yet = 加重評価で順位付けします。スコアを出すには基準を追加してください。
converted = { $numbers }を{ $unit }に換算しました（× { $factor }）。
not-converted = { $numbers }は入力のままです。{ $unit }には換算できません。
per = { $span }あたり
effort-estimates = 工数の見積もり{ $count }件
reach-estimates = リーチの見積もり{ $count }件
votes = 票{ $count }件
capacities = タイムボックスのキャパシティ{ $count }件
and = { $first }、{ $last }
effort-kept = 単位を変更しました。工数の数値はそのままです。
reach-kept = 単位を変更しました。リーチの数値はそのままです。

working-days = 稼働日
calendar-taken = このプランの "calendar" には別のデータがあるため、稼働日と休日を設定できません。
monday-short = 月
tuesday-short = 火
wednesday-short = 水
thursday-short = 木
friday-short = 金
saturday-short = 土
sunday-short = 日
monday = 月曜日
tuesday = 火曜日
wednesday = 水曜日
thursday = 木曜日
friday = 金曜日
saturday = 土曜日
sunday = 日曜日
works = { $day }は稼働日
works-in = { $team }では{ $day }は稼働日
one-day = 週に1日は稼働日が必要です。
holidays = 休日（{ $count }）
holidays-of = { $team } の稼働日と休日（{ $count }）
holiday-name = 休日{ $number }の名前
holiday-first-day = 休日{ $number }の初日
holiday-last-day = 休日{ $number }の最終日
delete-holiday = 休日{ $number }を削除
holiday-name-in = { $team } の休日{ $number }の名前
holiday-first-day-in = { $team } の休日{ $number }の初日
holiday-last-day-in = { $team } の休日{ $number }の最終日
delete-holiday-in = { $team } の休日{ $number }を削除
add-holiday = 休日を追加
add-holiday-in = { $team } の休日を追加
import-holidays = 休日をインポート（.ics）
import-holidays-in = { $team } の休日をインポート（.ics）
set-week = 稼働日
set-holidays = 休日
no-holidays = このファイルには終日の予定がありません。休日の入ったカレンダーファイル（.ics）を選んでください。
holidays-added = { $known ->
    [0] { $added }件の休日を追加しました。
   *[other] { $added }件の休日を追加しました。{ $known }件はすでにありました。
 }
timed-left-out = 時刻のある予定{ $events }件は除きました。

absence-first-day = { $team } の不在{ $number }の初日
absence-last-day = { $team } の不在{ $number }の最終日
absence-people = { $team } の不在{ $number }の人数
everyone = 全員
delete-absence = { $team } の不在{ $number }を削除
add-absence-in = { $team } の不在を追加

teams = チーム
timeboxes = タイムボックス
milestones = マイルストーン
criteria = 加重評価の基準
criteria-short = 基準
objectives = 目標
add-team = チームを追加
add-timebox = タイムボックスを追加
add-milestone = マイルストーンを追加
add-criterion = 基準を追加
add-objective = 目標を追加
add-key-result = キーリザルトを追加
new-team = 新しいチーム
new-timebox = 新しいタイムボックス
new-milestone = 新しいマイルストーン
new-criterion = 新しい基準
new-objective = 新しい目標
new-key-result = 新しいキーリザルト
team-name = チームの名前
timebox-name = タイムボックスの名前
milestone-name = マイルストーンの名前
criterion-name = 基準の名前
objective-name = 目標の名前
key-result-name = キーリザルトの名前
delete-entry = 「{ $entry }」を削除
people = 人数
people-in = 「{ $entry }」の人数
start = 開始
start-of = 「{ $entry }」の開始
end = 終了
end-of = 「{ $entry }」の終了
capacity = キャパシティ
capacity-of = 「{ $entry }」のキャパシティ
date = 日付
date-of = 「{ $entry }」の日付
weight = 重み
weight-of = 「{ $entry }」の重み
lowest = 最小
lowest-of = 「{ $entry }」の最小
highest = 最大
highest-of = 「{ $entry }」の最大
lower-is-better = 低いほど良い
lower-is-better-of = 低いほど良い：「{ $entry }」
target = 目標値
target-of = 「{ $entry }」の目標値
now = 現在値
now-of = 「{ $entry }」の現在値
from-teams = チームから
date-example = 2027年7月20日
scale-from = 尺度
scale-to = ～
colour = 色
colour-of = { $team } の色
automatic = 自動
deleted-entry = { $items ->
    [0] 「{ $entry }」を削除しました。
   *[other] 「{ $entry }」を削除し、{ $items }件のアイテムから取り除きました。
 }
