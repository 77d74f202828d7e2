### 日本語

periods = 開始と終了が期間になります。正確な日付、マイルストーン、不在、ベースライン、投票用紙、決定は、隠すのではなくファイルから除かれます。メモはそのまま残ります。
with-decisions = 決定を書かれたまま含める
not-printed = 印刷できませんでした：{ $why }
not-planned = 未計画

draw-on = 待つ側のアイテムまで線を引いてください
let-go = 離すと依存関係を解除します
no-cycle = 互いに待ち合うことになります
not-linked = 依存関係は作成されませんでした。
linking = 「{ $item }」に依存するアイテムを選び、Enter を押してください。Esc でキャンセルします。
waits = 「{ $item }」は「{ $first }」を待ちます。
waits-early = 「{ $item }」は「{ $first }」を待ちますが、開始が{ $days }日早すぎます。
waits-no-more = 「{ $item }」は「{ $first }」を待たなくなりました。
link = 「{ $item }」が「{ $first }」を待つようにする
unlink = 「{ $item }」が「{ $first }」を待たないようにする
no-id = 「{ $item }」にはファイルに ID がないため、ほかから待つことができません。
after = { $items } の後
too-early = 「{ $first }」の{ $other ->
    [start] 開始
   *[finish] 終了
 }{ $lag ->
    [0] { "" }
   *[other] { " " }{ $lag }日
 } より{ $days }日早く{ $own ->
    [start] 開始
   *[finish] 終了
 }
early = { $days }日早い

slack = 余裕 { $days }稼働日
critical = クリティカルパス上
critical-behind = クリティカルパス上、{ $days }稼働日の遅れ
until = …{ $end } まで
until-last-day = …プランの最終日まで
slack-drawn = 太線：{ $end } までのクリティカルパス、細線：余裕
slack-drawn-to-last-day = 太線：最終日までのクリティカルパス、細線：余裕

load = { $period }：{ $capacity } 人日中 { $load } 人日
load-share = { $period }：{ $capacity } 人日中 { $load } 人日（{ $percent }%）
overbooked = { $dates }：{ $capacity } 人に対し { $load } 人分、{ $items }
overbooked-team = { $team }、{ $dates }：{ $capacity } 人に対し { $load } 人分、{ $items }
overbooked-drawn = キャパシティ超過：{ $what }
over-capacity = 超過 { $dates }{ $more ->
    [0] { "" }
   *[other] （+{ $more }）
 }

by-days = { $days }日
by-days-short = { $days }日
was = 元は { $dates }{ $days ->
    [0] { "" }
   *[other] （{ $days }日）
 }

move-lane = レーン「{ $lane }」を移動
lane-at = 「{ $lane }」は{ $place }番目のレーンになりました。
first-lane-already = 「{ $lane }」はすでに最初のレーンです。
last-lane-already = 「{ $lane }」はすでに最後のレーンです。
lane-above = 「{ $lane }」を「{ $other }」の上へ
lane-below = 「{ $lane }」を「{ $other }」の下へ
lane-moves = { $lane }
    レーンを移動するには、ドラッグするか、開閉ボタンで Alt+Up または Alt+Down を押します
paired-lane-moves = { $lane }
    レーンを移動するには、ドラッグするか、開閉ボタンで Alt+Up または Alt+Down を押します。Shift を加えると先頭フィールドの全レーンが動きます
last-lane = 値のないアイテムのレーンは常に最後です。
lanes-taken = このプランの "lanes" には別のデータがあるため、レーンの順序を保存できません。
fold = 「{ $lane }」を折りたたむ

add-absence = 不在を追加
last-before-first = 最終日が初日より前です。
as-of = 基準日
milestone = マイルストーン { $title }、{ $date }
timebox = タイムボックス { $title }、{ $start }～{ $end }
milestone-on = マイルストーン · { $date }
holds = 工数 { $effort }
holds-of = 工数 { $effort } / { $capacity }、{ $percent }%
holds-too-much = 工数 { $effort } / { $capacity }、{ $percent }%、超過
team-overbooked = { $team } が超過：{ $capacity } 人に対し { $load } 人分
while-on = { $dates }、{ $items }

parts-decide = 「{ $title }」の日付は子アイテムで決まります。子アイテムを動かしてください。
parts-stay = 「{ $title }」は動きません。子アイテムが{ $why ->
    [locked] ロックされています
    [over] 完了または中止されています
   *[both] ロック、完了または中止されています
 }。
parts-along = 子アイテム{ $items }件も移動
locked-parts-stay = ロック中{ $items }件は残る
over-parts-stay = 完了・中止{ $items }件は残る
parts-moved-along = 子アイテム{ $items }件も移動しました。
locked-parts-stayed = { $items }件はロックされているため残りました。
over-parts-stayed = { $items }件は完了または中止のため残りました。
