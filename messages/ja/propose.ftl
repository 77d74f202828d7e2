### 日本語

propose = プランを提案
open-hint = プランを提案（Alt+P）
close = 提案を閉じる

scope = 提案する内容
everything = すべての実施時期
in-timeboxes = タイムボックスに収まるもの
between-days = 2つの日付の間に収まるもの
asked = { $scope }、{ $day } から
asked-each = { $scope }、{ $day } から、各{ $weeks }週
timeboxes = タイムボックス
due = このマイルストーンまでに完了
stays = そのまま
first-begins = 最初の開始日
not-before = この日以降
weeks-each = 各週数
until = 終了日
aim = 優先すること
value-early = 価値を早く
earliest = すべてを早く完了
value = 価値
by-method = { $method } による

search = 探索
searching = 探索中、{ $percent }%
stopped = 停止しました。ここまでの最良の案です。
done = 完了しました。
stop = 停止
again = もう一度探索
stale = この提案の後にプランが変わりました。
summary = { $items ->
    [0] 変更なし
   *[other] { $items }件のアイテムを変更
 }{ $out ->
    [0] { "。" }
   *[other] 、{ $out }件を除外。
 }
no-estimates = 計画の対象は工数のあるアイテムだけで、タイムボックスには価値も必要です。「すべての実施時期」なら価値は不要です。
no-teams = チームがないため、同時に進む量に制限がありません。
quality-value = 価値 { $value }{ $weighed ->
    [yes] （早いタイムボックスほど重視）
   *[no] { "" }
 }{ $far ->
    [best] ：最良です
    [near] ：最良との差は最大 { $percent }%
   *[unknown] { "" }
 }。
early-best = 価値が最も早く得られます。
early-near = 価値が得られる時期の遅れは、最良と比べて最大 { $percent }% です。
span-best = { $days }稼働日で完了：最良です。
span-near = { $days }稼働日で完了：最良との差は最大 { $percent }% です。

changes = 変更
left-out = 除外
counted = { $heading }（{ $count }）
more = ほか{ $count }件
and-more = { $items }、ほか{ $count }件
accept-item = 「{ $item }」を採用
leaves-timebox = タイムボックスから外れる
loses-dates = 日付がなくなる
goes-from = { $place }（元は { $dates }）
is-locked = ロック中
after = 「{ $item }」の後
team-full = それまで { $team } に空きなし
as-early = できるだけ早く
makes-room = ほかのための余地が残る位置
next-best = 工数あたりの価値が次に高い
needed-by = 「{ $item }」に必要
its-team = 担当チーム
must = Must
prerequisite = 前提
people = { $people }人
critical = クリティカル
days-late = { $days }日遅れ
no-room = 空きなし：入っているものの方が工数あたりの価値が高い
no-days = 期間内に空きなし：期限後または9999年以降に終わる
too-large = チームやどのタイムボックスよりも大きい
no-value = 価値なし
wont = Won't
needs-left-out = 除外された「{ $item }」が必要
stays-as-is = そのまま
no-effort = 工数なし
blocked-needs = 保留：「{ $item }」が必要ですが、それまでに完了しません。
blocked-needed = 保留：「{ $item }」がこれを待っていますが、完了前に始まってしまいます。
blocked-with = 保留：「{ $item }」と同じタイムボックスに入れる必要があります。
blocked-team = 保留：現状では { $team } が「{ $item }」で手一杯です。
blocked-timebox = 保留：「{ $item }」があるため { $timebox } に空きがありません。
keeps-back = そのままにします。保留になるもの：{ $items }。
taken-again = 「{ $item }」を提案に戻しました。
left-as-is = 「{ $item }」はそのままにします。
held-back = { $changes }件の変更を保留にしました。

cycle = 互いに待ち合っているため、依存関係を無視します：{ $items }。
larger-than-team = 「{ $item }」には、チームの最大人数より多くの人が必要です。
must-needs-wont = 「{ $item }」は Must ですが、除外された「{ $other }」が必要です。
musts-over-team = Must が収まりません。{ $team }：必要なものを含めて { $cost } 人日かかりますが、{ $budget } しかありません。期間を延ばすか、どれかを Should にしてください：{ $items }。
musts-over-timeboxes = Must が収まりません。タイムボックス：必要なものを含めて工数 { $cost } かかりますが、{ $budget } しかありません。期間を延ばすか、どれかを Should にしてください：{ $items }。
must-does-not-fit = 「{ $item }」は Must ですが、収まるタイムボックスがありません。
too-big = プランが大きすぎて探索できません。

accept = { $changes ->
    [0] 採用
   *[other] { $changes }件の変更を採用
 }
accept-hint = 採用（Ctrl+Enter）
accept-step = 提案を採用
accepted = 提案を採用し、{ $items }件のアイテムを変更しました。「元に戻す」ですべて取り消せます。
without-these = これらを除いて再計画
without-these-hint = これらはそのままにし、ほかを組み直します（Ctrl+Shift+Enter）
discard = 破棄
keep = シナリオとして保存
keep-step = 提案をシナリオとして保存

push = ほかを押し出す
pushes = アイテムを動かすと、重なるものが後ろへずれます
makes-way = アイテムを動かすと、重なるものが後ろの日付へずれるようになりました。
stands = アイテムを動かしても、ほかは動かないようになりました。
made-way = { $items }件のアイテムを移動しました：{ $moves }。
by-weeks = 「{ $item }」を{ $weeks }週
by-days = 「{ $item }」を{ $days }日
