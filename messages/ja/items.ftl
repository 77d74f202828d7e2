### 日本語

by-team = チーム別工数
evidence = 根拠
evidence-kind = 根拠の種類
evidence-note = わかったこと
evidence-link = リンク
add-evidence = 根拠を追加
still-right = 今も妥当
pin-hint = スコアにかかわらず、この順位のままです。横に理由が表示されます。
open-details = 詳細を開く
copy-title = タイトルをコピー
copy-link = リンクをコピー
add-below = 下にアイテムを追加
add-child = 子アイテムを追加
lock-dates = 日付をロック
unlock-dates = 日付のロックを解除
remove-dates = 日付を削除
pin-to-rank = 順位を固定…
unpin = 固定を解除
move-out = 1レベル上げる
show-in-scores = これらのアイテムをスコアで表示
lane-up = レーンを上へ
lane-down = レーンを下へ
title-copied = タイトルをコピーしました。
link-copied = リンクをコピーしました。
has-parts = ほかに{ $below ->
   *[other] { $below }件のアイテムが{ $deleted ->
        [1] このアイテム
       *[other] これらのアイテム
     }の一部です。1レベル上げて残すか、一緒に削除できます。
 }
move-up = 残して1レベル上げる
children = 子アイテム
open-parent = 親を開く
no-parent = 親なし
no-such-parent = タイトルにこの語を含むアイテムはほかにありません。
range = 90%の確率で収まる範囲（例：3-5）
waits-for = 待っている相手
waiting = これを待っているもの
lag-days = 日後
sorted-by = これらの行は「{ $column }」で並べ替えられているため、手動で移動できません。
ranked-by-children = 「{ $title }」には自身のスコアがないため、最上位の子アイテムの順位に並びます。
effort-of = { $team } の工数
shared = 工数 { $effort } をこれまでの比率で配分しました：{ $parts }。
replaced = 工数は { $effort } になり、すべて { $team } の分です。元は { $before } でした。
confirmed = 「{ $title }」の見積もりを確認
remove-evidence = 根拠を削除：{ $kind }
use-confidence = { $confidence } を使う
pin-step = 「{ $title }」の順位を固定
pinned-to = 「{ $title }」を{ $rank }位に固定しました。
ask-pin = 「{ $title }」の順位を固定
rank = 順位
because = 理由
pin-example = 約束、法律、依存関係
pin = 固定
pin-to = 固定する順位
reason = 理由
no-rank = 順位は1以上の整数で入力してください。アイテムは固定されていません。
no-rank-kept = 順位は1以上の整数で入力してください。{ $rank }位のままです。
delete-all = { $items }件すべてを削除
counts-as = 中央の { $middle } として計算されます。数値を自分で決めるには { $middle } ({ $range }) と入力してください。
runs-down = 「{ $typed }」は大きい方が先になっています。{ $range } のことですか？
no-lag = ラグは9,999日までの整数で入力してください（負の値で重なり）。{ $kept } のままです。
waits-how = 「{ $title }」の待ち方
waits-lag = 「{ $title }」の後の稼働日数（負の値で重なり）
finish-to-start = 相手の終了後に開始
start-to-start = 相手の開始後に開始
finish-to-finish = 相手の終了後に終了
start-to-finish = 相手の開始後に終了
delete-items = { $items ->
    [1] 削除
   *[other] { $items }件のアイテムを削除
 }
said = { $done }。
moved-up = { $items }件のアイテムが1レベル上がりました。
freed = { $items }件のアイテムの依存関係がなくなりました。{ $deleted ->
   *[other] { "" }
 }
duplicate-items = { $items ->
    [1] 複製
   *[other] { $items }件のアイテムを複製
 }
duplicated = { $below ->
    [0] 「{ $title }」を追加しました。
   *[other] 「{ $title }」を子アイテム{ $below }件とともに追加しました。
 }
duplicated-many = { $below ->
    [0] { $items }件のコピーを追加しました。
   *[other] { $items }件のコピーを子アイテム{ $below }件とともに追加しました。
 }
copy = コピー
mark-as-done = 完了にする
mark-many-as-done = { $items }件のアイテムを完了にする
fill-down = 下へコピー
clear-cell = セルをクリア
clear-cells = セルをクリア
row-up = 上へ移動
row-down = 下へ移動
heading-actions = 見出しの操作
rose = 「{ $title }」は{ $rank }位になりました（{ $by }つ上昇）。
fell = 「{ $title }」は{ $rank }位になりました（{ $by }つ下降）。
all-levels = すべて
top-only = 最上位のみ
without-children = 子のないもの
details-of = 「{ $title }」の詳細
delete-item = アイテムを削除
delete = 削除
duplicate-item = アイテムを複製
duplicate = 複製
close-details = 詳細を閉じる
about = 概要
estimates = 見積もり
schedule = スケジュール
serves = 貢献する目標
compare = 別のアイテムと比較
pinning = 順位の固定
decisions = 決定
at-rank = { $rank }位
estimate = 見積もり
likely-range = 想定範囲
range-of = { $field }の範囲
criterion = { $name }（{ $low }～{ $high }）
criterion-lower = { $name }（{ $low }～{ $high }、低いほど良い）
date-example = 2027-03-15, Q2 2027
tags-example = モバイル, 請求
titles-example = タイトル（カンマ区切り）
kind-example = 機能, 技術, バグ
parents = 親アイテム
moscow-by-timebox = タイムボックス別 MoSCoW
as-above = 上と同じ
votes = 票
votes-by-rater = 評価者別の票
median = 中央値
plan = プラン
self-conviction = 自分の確信
pitch-deck = 提案資料
thematic-support = 戦略やトレンドに合致
opinions = 他者の意見
estimates-and-plans = 見積もりと計画
anecdotal = 個別の事例
market-data = 市場データ
user-evidence = ユーザー・顧客からの根拠
test-results = テスト結果
launch-data = リリース後のデータ
supported = { $pieces ->
    [1] { $kind }：確信度 { $confidence } が妥当（Gilad の Confidence Meter）。
   *[other] { $kind }{ $pieces }件：確信度 { $confidence } が妥当（Gilad の Confidence Meter）。
 }
estimated-on = 見積もり日：{ $day }
estimated = { $age ->
    [0] 見積もり日：{ $day }（今日）
   *[other] 見積もり日：{ $day }（{ $age }日前）
 }
estimated-due = { $age ->
    [0] 見積もり日：{ $day }（今日）。見直しの時期です。
   *[other] 見積もり日：{ $day }（{ $age }日前）。見直しの時期です。
 }
review-begins = { $items }件のアイテムの見積もりを今日のものとみなし、{ $days }日後に見直しの時期とします。
term = { $name } { $number }
term-percent = { $name } { $number }%
term-missing = { $name }なし
term-word = { $name } { $word }
quoted-word = 「{ $word }」
off-scale = { $name } { $value } は尺度（{ $scale }）の範囲外です。
outside = { $name } { $value } は { $low }～{ $high } の範囲外です。
clamped = { $name } は { $value } で、尺度 { $low }～{ $high } の範囲外のため、最も近い端の値で計算します。
moonshot = { $name }が { $limit }% 未満なら、ムーンショットです。
once = この{ $name }は{ $per ->
    [month] 1か月
    [week] 1週間
    [quarter] 1四半期
    [year] 1年
   *[other] { $per }
 }あたりではなく、一度きりです。
dated = 期間は工数ではなく日付から計算します。
swing = { $field } { $range } でスコアは { $low }～{ $high } に動きます（{ $ranks ->
    [0] { $first }位のまま
   *[other] { $first }位～{ $last }位
 }）。
swing-most = スコアへの影響が最も大きいのは{ $field } { $range } です：{ $low }～{ $high }（{ $ranks ->
    [0] { $first }位のまま
   *[other] { $first }位～{ $last }位
 }）。
worth = 現在価値は { $worth }（{ $months }か月、年率 { $rate }%）。1か月遅れると { $delay } 減ります。
worth-per-effort = 現在価値は { $worth }（{ $months }か月、年率 { $rate }%）、工数1単位あたり { $effort }。1か月遅れると { $delay } 減ります。
compare-with = 比較相手
comparison = 比較
both-score = どちらもスコアは { $score } です。
scores-times = 「{ $first }」のスコアは「{ $second }」の { $times } 倍です：{ $high } 対 { $low }。
scores-higher = 「{ $first }」のスコアは「{ $second }」より上です：{ $high } 対 { $low }。
lacks = 「{ $item }」に未入力の項目：{ $fields }。
has-no-score = 「{ $item }」：{ $why }。
the-same = 同じ
times-for = 「{ $item }」が { $times } 倍
more-for = 「{ $item }」が +{ $by }
tied-if = 「{ $item }」の{ $name }が { $now } ではなく { $number } なら同点です。
rounded = 約 { $number }
filter = フィルター
saved-in-plan = プランに保存済み
delete-filter = 「{ $filter }」を削除
filter-name = フィルターの名前
save-filter = このフィルターを保存
clear-filter = フィルターをクリア
field = フィールド
way = 比較方法
value = 値
value-of-condition = 条件の値
words-to-find = 検索する語
remove-part = { $part } を削除
add = 追加
is = 等しい
is-not = 等しくない
is-more-than = より大きい
is-at-least = 以上
is-less-than = より小さい
is-at-most = 以下
has-a-value = 値あり
has-none = 値なし
value-missing = 「{ $field }」と比べる値を入力してください。
not-comparable = 「{ $field }」は「{ $typed }」と比べられません：{ $why }。
