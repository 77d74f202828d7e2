### 日本語

too-long-to-keep = プランがブラウザーの保存上限 5 MB を超えています
new-item-added = 新しいアイテムを追加しました。タイトルを入力してください。
pasted-shares = 確信度を割合として読み取りました：0.8 は 80%、1 は 100% です。
nothing-to-fill = ここには入力できません。順位とスコアは計算値で、タイトルは変わりません。別のセルを選択してください。
nothing-to-clear = ここにはクリアするものがありません。順位とスコアは計算値です。
titles-stay = アイテムのタイトルは空にできません。別のタイトルを入力するか、Ctrl+Delete でアイテムを削除してください。
rank-typed = 順位はスコアで決まります。数字を入力するとアイテムをその順位に固定し、Enter を押すとスコアの計算過程を表示します。
no-criteria = 加重評価には基準が必要です。
no-pasted-rank = 貼り付けませんでした。順位はスコアで決まります。入力したい列のセルを選択してください。
no-pasted-titles = 貼り付けませんでした。同じ値でタイトルが上書きされてしまいます。入力したい列のセルを選択してください。
filters = 保存したフィルター
filters-taken = このプランの "filters" には別のデータがあるため、フィルターを保存できません。
columns = 列
own-columns = カスタム列
fields-taken = このプランの "fields" には別のデータがあるため、独自の列を作れません。
all-done = すべて完了または中止です。
leave-out-done = 完了・中止を隠す
show-done = 完了・中止を表示
hide-done = 完了を隠す
scored-below = 子アイテムにスコアがあります。このアイテム自体に見積もりを入れると、これにもスコアが付きます。
tree = ツリー
flat = フラットな一覧
fold-all = すべて折りたたむ
unfold-all = すべて展開
no-levels = 先にツリー表示にしてください（「グループ」→「ツリー」）。ここでは上の行の所属がわかりません。
no-row-above = このレベルには、移動先になる上の行がありません。
at-the-top = すでに最上位です。
added = 「{ $title }」を追加
not-matching = 「{ $title }」はフィルターに一致しません。フィルターを変更するまで表示されます。
outline-added = 「{ $below }」の下に{ $items }件のアイテムを階層ごと追加しました。
set-many = { $items }件のアイテムの「{ $column }」を設定しました。
cells-of = { $cells }個のセル
average = 平均 { $number }
cell-of = 「{ $item }」の{ $column }
cell-of-many = { $items }件のアイテムの{ $column }
not-understood = 「{ $typed }」は{ $column }の値として使えません：{ $why }。元の値のままです。
no-such-item = アイテム { $id } はこのプランにありません。
a-date-is-expected = 2027-03-14 のような日付か、2027-Q2 のような期間を入力してください
a-number-is-expected = 数値を入力してください
parts-differ = チーム別の合計は { $sum } です：{ $parts }。いずれかを入力し直してください。
now-part-of = 「{ $title }」は「{ $parent }」の一部になりました。
now-at-the-top = 「{ $title }」は最上位になりました。
moved-in-many = { $items }件のアイテムを1レベル下げました。
moved-out-many = { $items }件のアイテムを1レベル上げました。
no-own-id = 「{ $title }」には固有の ID がないため、子を持てません。先にプランファイルで別の ID を付けてください。
make-child-of = 「{ $title }」の子にする
below-itself = 「{ $title }」を自分自身の下には置けません。
no-longer-part-of = 「{ $title }」は「{ $parent }」の一部ではなくなりました。
new-part-of = 「{ $parent }」の一部になりました。
new-at-the-top = 最上位になりました。
drops-into = 「{ $parent }」の子
drops-at-the-top = 最上位
move-in = { $items ->
    [1] 「{ $title }」を1レベル下げる
   *[other] { $items }件のアイテムを1レベル下げる
 }
move-out = { $items ->
    [1] 「{ $title }」を1レベル上げる
   *[other] { $items }件のアイテムを1レベル上げる
 }
clear-many = { $items }件のアイテムの「{ $column }」をクリア
pasted = { $rows }行を貼り付け
pasted-into-first = 選択した{ $chosen }行のうち、最初の{ $rows }行に貼り付けました。
pasted-into = { $items }件のアイテムに貼り付けました。
pasted-into-new = { $items }件のアイテムに貼り付けました（新規{ $new }件）。
pasted-into-column = { $items }件のアイテムの「{ $column }」に貼り付けました。
pasted-into-column-new = { $items }件のアイテムの「{ $column }」に貼り付けました（新規{ $new }件）。
quoted-cell = 「{ $cell }」
not-pasted = { $cells }を読み取れませんでした。これらのセルは元の値のままです。
not-pasted-and-more = { $cells }などを読み取れませんでした。これらのセルは元の値のままです。
cleared-cells = { $items }件のアイテムの{ $cells }個のセルをクリアしました。
but-titles-stay = タイトルは残ります。
calculated = 「{ $column }」は計算値です。元になる値を変更するか、Enter で計算過程を表示してください。
calculated-by = 「{ $column }」は計算値です：{ $formula }。元になる値を変更するか、Enter で計算過程を表示してください。
chosen-cells = { $cells }個のセル
chosen-sum = 合計 { $number }
chosen-average = 平均 { $number }
selection = 選択範囲
set-value = 値を設定
clear = クリア
clear-selection = 選択を解除
clear-selection-by-key = 選択を解除（Escape）
add-criteria = 基準を追加…
unknown-field = フィールド「{ $name }」はありません。
unknown-field-near = フィールド「{ $name }」はありません。「{ $near }」のことですか？
group = グループ
grouped-by = グループ：{ $column }
no-groups = グループなし
group-count = { $items }件
without = { $column }なし
sum = 合計
mean = 数値のあるものの平均
must-share = Must { $percent }%
must-share-about = 工数に占める Must の割合
sum-of = { $items }件の合計
own-and-sum = 自身の値 { $own }、{ $items }件の合計 { $sum }
progress-of = { $items }件の進捗（工数で加重）
first-start-of = { $items }件のうち最も早い開始
last-end-of = { $items }件のうち最も遅い終了
today = 今日
next-monday = 次の月曜日
this-month = 今月
next-month = 来月
this-quarter = 今四半期
next-quarter = 来四半期
quarter-after-next = 再来四半期
find = 検索
find-in-scores = スコア内を検索
previous-hit = 前の一致
next-hit = 次の一致
close-find = 検索を閉じる
hits = { $hits ->
    [0] 該当なし
   *[other] { $hit } / { $hits }
 }
scores = スコア
add-item = アイテムを追加
add-at-the-end = 末尾にアイテムを追加
fold = 折りたたむ
unfold = 展開
drag = ドラッグして並べ替え
problem = 問題
untitled = 無題
off = 外
off-scale = 尺度外
off-scale-about = 尺度の範囲外です。{ $scale }
column-actions = 列の操作
sort-ascending = 昇順に並べ替え
sort-descending = 降順に並べ替え
group-by-this = この列でグループ化
stop-grouping = グループ化を解除
freeze = ここまで固定
unfreeze = 固定を解除
move-left = 左へ移動
move-right = 右へ移動
hide-column = 列を非表示
usual-width = 標準の幅
fit = 内容に合わせる
columns-dialog = 列…
more-columns = その他の列
custom-columns = カスタム列
reset-columns = 列をリセット
move-column-up = 「{ $column }」を上へ
move-column-down = 「{ $column }」を下へ
width = 幅
width-of = 「{ $column }」の幅
freeze-up-to = 「{ $column }」まで固定
frozen-about = ここまでの列はスクロールしても表示されます
delete-column = 「{ $column }」を削除
name-of = 「{ $column }」の名前
kind-of = 「{ $column }」の種類
choices-of = 「{ $column }」の選択肢
add-column = 列を追加
new-name = 列の名前
new-kind = 列の種類
new-choices = 選択肢（カンマ区切り）
name-example = 顧客
choices-example = 高, 中, 低
text = テキスト
number = 数値
choice = 選択肢
date = 日付
rank = 順位
delay = 1か月の遅延コスト
custom-column = カスタム列
rank-short = #
delay-short = 遅延/月
confidence-short = 確信度
time-criticality-short = 緊急性
risk-reduction-short = リスク減
value-per-month-short = 価値/月
effort-unit = { $unit ->
    [person-months] 人月
    [person-weeks] 人週
    [person-days] 人日
    [points] pt
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / 月
    [week] / 週
    [quarter] / 四半期
    [year] / 年
   *[other] / { $per }
 }
rank-about = スコアによる順位
effort-about = 工数（{ $unit ->
    [person-months] 人月
    [person-weeks] 人週
    [person-days] 人日
    [points] ポイント
   *[other] { $unit }
 }）
reach-about = { $per ->
    [month] 1か月
    [week] 1週間
    [quarter] 1四半期
    [year] 1年
   *[other] { $per }
 }あたりの人数またはイベント数
confidence-about = 確信度（%）：100 高、80 中、50 低
delay-about = 1か月の遅れによる損失の現在価値（3年間、プランの割引率で計算）
custom-about = このプランのカスタム列
rice-about = リーチ × インパクト × 確信度 / 工数
ice-about = インパクト × 確信度 / 10 × 容易性
wsjf-about = （価値 + 時間的緊急性 + リスク低減）/ 工数
value-effort-about = 価値 / 工数
weighted-about = 基準の加重平均（0～100）
cd3-about = 月あたりの価値 / 期間
own-about = このプランの数式
massive = 極大
high = 大
medium = 中
low = 小
minimal = 極小
high-confidence = 高
medium-confidence = 中
low-confidence = 低
column-exists = 「{ $name }」という列はすでにあります。
