### 日本語

rows-to-import = 行をインポート
hint = 表計算ソフトからコピーした行、またはファイル（CSV、トラッカーの JSON・XML、Markdown、Mermaid、カレンダー）。取り込む前に確認できます。
refresh = { $sources } から更新
paste-box = インポートする行
paste-here = ここに行を貼り付け（Ctrl+V）
row = 行
table = プレビュー
more-rows = ほか{ $rows }行
take-in = { $row }行目を取り込む
cell-problem = { $column }、{ $problem }
column-is = { $column } の内容
column-is-in = { $column } の単位
word-is = { $column } の { $word } の値
empty = 空
unnamed-column = 列 { $number }
add-rows = { $rows }行を追加
update-rows = { $rows }行を更新
add-and-update-rows = { $rows }行を追加、{ $updated }行を更新
nothing-to-add = 追加するものはありません

blocks = これを待つアイテム
span = 開始と終了
custom-field = カスタムフィールド
to-notes = メモに追加
compare = スコアと比較
leave-out = 取り込まない
box-start = タイムボックスの開始
box-end = タイムボックスの終了
relations = アイテムへのリンク

encoding = ファイルの文字コード
encoding-for = { $script ->
    [western] 西欧（{ $encoding }）
    [central] 中欧（{ $encoding }）
    [cyrillic] キリル文字（{ $encoding }）
    [greek] ギリシャ語（{ $encoding }）
    [turkish] トルコ語（{ $encoding }）
    [baltic] バルト語（{ $encoding }）
    [japanese] 日本語（{ $encoding }）
    [chinese] 中国語（{ $encoding }）
   *[korean] 韓国語（{ $encoding }）
 }
sheet = シート
separator = 区切り
tab = タブ
comma = カンマ
semicolon = セミコロン
bar = 縦線 |
no-separator = なし
header-row = 見出し行
no-header = なし
header-at = { $row }行目：{ $texts }
number-format = 数値の形式
rows-here = すでにある行
match-keys = ツールのキーで更新
match-titles = タイトルで更新
match-nothing = すべて新規に追加

per-as-plan = { $span }あたり（プランと同じ）
per = { $span }あたり
as-they-are = 数値のまま
order-unknown = 順序不明
percent = パーセント
of-users = ユーザーの %
sizes = サイズ XS～XL
letters = 高・中・低
five-to-three = 1～5 を 3 段階に換算
ten-to-three = 1～10 を 3 段階に換算
hundred-to-three = 0～100 を 3 段階に換算
day-first = 日が先
month-first = 月が先

summary = { $things ->
    [0] { $rows }行、すべての列を認識しました。
   *[other] { $rows }行。{ $things }点を確認してください：
 }
format = 形式：{ $format }。
export-of = 形式：{ $tool } のエクスポート。
method-follows = 列の内容から、プランを { $method } で評価します。
unit-follows = 工数の単位は{ $unit }です。このプランでもそうなります。
span-follows = リーチは{ $span }あたりです。このプランでもそうなります。
orders-differ = { $column } には日が先の日付と月が先の日付が混ざっています。確認してください。
filled = { $column }：空のセル{ $cells }個に、結合セルと同じように上の値を入れました。
in-notes = メモに追加：{ $columns }。
custom-fields = カスタムフィールド：{ $columns }。
left-out = 除外：{ $columns }。
fiscal = { $column }：プランの会計年度が1月始まりの間は、{ $text } も1月から数えます。
midnight = { $column }：午前0時の終了は前日の終わりとして扱います（例：{ $text }）。

read-as-share = { $column } を 0～1 として読み取り：{ $share } は 80%。
read-of-five = { $column } を 1～5 → 20%～100% として読み取り：4 は 80%。
read-of-ten = { $column } を 1～10 → 10%～100% として読み取り：8 は 80%。
read-as-points = { $column } の尺度は時間ではないため、ポイントとして読み取りました。
read-as-sizes = { $column } をサイズとして読み取り：{ $sizes }。
read-as-sizes-in = { $column } をサイズとして読み取り：{ $sizes }（{ $unit }）。
read-as-letters = { $column }：M を中、L を低として読み取りました。サイズの場合は選び直してください。
read-five-to-three = { $column } を 1～5 として読み取り、RICE の尺度に換算：5 は 3。
read-ten-to-three = { $column } を 1～10 として読み取り、RICE の尺度に換算：10 は 3。
read-hundred-to-three = { $column } を 0～100 として読み取り、RICE の尺度に換算：100 は 3。
above-three = { $column } に、RICE の上限 3 を超える値があります。数値はそのままです。換算するには尺度を選んでください。
read-of-users = { $column } を全ユーザーに対する割合として読み取り：80% は 80。
read-per = { $column } を{ $from }あたりとして読み取り、{ $to }あたりに換算：100 は { $reach }。
other-span = { $column } は{ $from }あたりですが、このプランは{ $to }あたりです。換算していません。
read-day-first = { $column } を日が先として読み取りました。
read-month-first = { $column } を月が先として読み取りました。
converted = { $column } を{ $from }として読み取り、{ $to }に換算：{ $rate }。
rate = { $one ->
    [minutes] 1分
    [hours] 1時間
    [days] 1日
    [weeks] 1週
   *[months] 1か月
 }は{ $many ->
    [seconds] { $count }秒
    [minutes] { $count }分
    [hours] { $count }時間
    [days] { $count }日
    [weeks] { $count }週
   *[months] { $count }か月
 }

no-bar = { $rows }：両方そろうまでタイムラインにバーは表示されません。
start-alone = { $rows }行に開始があり、終了がありません
end-alone = { $rows }行に終了があり、開始がありません
scores-match = { $rows ->
    [1] { $column } は、この行で本プランのスコアと一致します。
   *[other] { $column } は、{ $rows }行すべてで本プランのスコアと一致します。
 }
scores-times = ここのスコアはすべて表の { $column } の { $times } 倍です。単位か尺度が違いますが、順序は同じです。
scores-part = ここのスコアはすべて表の { $column } の 1/{ $part } です。単位か尺度が違いますが、順序は同じです。
scores-differ = { $column } は{ $rows }行中{ $differ }行でここのスコアと違います（例：{ $row }、表では { $theirs }、ここでは { $ours }）。
row-number = { $row }行目

ambiguous-dates = { $column }：{ $cells }個のセルは日が先か月が先かわかりません（例：{ $text }）。列の上で順序を選んでください。
other-unit = { $column }：{ $why }。別の単位を選ばない限り、{ $cells }個のセルのテキストはメモに入ります。
ambiguous-numbers = { $column }：{ $cells }個のセルは桁区切りか小数かわかりません（{ $texts }）。下で数値の形式を選んでください。
mangled = { $column }：{ $cells }個のセルは、範囲が表計算ソフトで日付に変わったもののようです（{ $texts }）。元の表で修正してください。
error-cells = { $column }：{ $cells }個のセルが表計算ソフトのエラー値です（{ $texts }）。テキストはメモに入ります。
parents-missing = { $column }：{ $cells }個のセルは、この一覧にないものを指しています（{ $texts }）。テキストはメモに入ります。
several-parents = { $column }：{ $cells }個のセルは複数のアイテムを指していますが（{ $texts }）、親は1つだけです。テキストはメモに入ります。
other-parents = { $column }：下のレベルに別の親があるため、{ $cells }個のセルを親として追加しませんでした（{ $texts }）。テキストはメモに入ります。
unreadable = { $column }：{ $cells }個のセルを読み取れません（{ $texts }）。テキストはメモに入ります。
emptied = { $column }：{ $cells }個のセルを空のままにしました（{ $texts }）。
ranges = { $cells ->
    [1] { $column }：{ $text } を { $middle } を中心とする範囲として読み取りました。
   *[other] { $column }：{ $text } を { $middle } を中心とする範囲として読み取りました（全{ $cells }セル）。
 }
serial-day = { $column }：Excel は1900年から日を数えるため、{ $text } を { $day } として読み取りました。
row-numbers = { $column }：数値を表の行番号として読み取りました（例：{ $text }）。
pair = { $text } を { $value } として読み取り
next-pair = { $text } を { $value }
amount-in = { $amount } { $unit }
pairs = { $column }：{ $pairs }。
more-pairs = { $column }：{ $pairs }（全{ $cells }セル）。
ones = { $column }：1 を 1% として読み取りました（{ $cells }セル）。100% のつもりなら 100% と書いてください。
open-number = { $column }：{ $text } を { $number } として読み取りました。正しいかどうかは表の内容から判断できません。違う場合は下で数値の形式を選んでください。

typed-percent = { $typed } を { $percent }% として読み取りました。
typed-effort = { $typed } を { $amount } { $unit }として読み取りました。
typed-number = { $column } { $typed } を { $number } として読み取りました。

and-more = { $titles }、ほか{ $more }件
other-sheets = シート { $sheet } を読み取りました。ほかのシート：{ $others }。
hidden-rows = 表で非表示の{ $rows }行も取り込みます：{ $titles }。
struck-rows = 表で取り消し線のある{ $rows }行も取り込みます：{ $titles }。
sums = 合計行のため除外：{ $titles }。
above = 列名より上のため除外：{ $titles }。
header-again = 列名の繰り返しのため除外：{ $titles }。
below = 表より下のため除外：{ $titles }。
archived = アーカイブ済みのため除外：{ $titles }。
sections = セクションのタイトルとして読み取り、その行に付けました：{ $titles }。
left-out-by-you = あなたが除いた行：{ $rows }。
no-names = 列名の行がないため、列の内容は推測です。
first-row = 最初の行 { $text } はアイテムとして取り込みます。列名の場合は下で選んでください。
no-titles = タイトルの列がありません。1つ選んでください。
untitled = タイトルのない行が{ $rows }行あります。
broken-letters = 読めない文字があります。ファイルの文字コードが違います。下で選んでください。
shortened = { $column }：{ $cells }個のセルが表計算ソフトで短縮されています（例：{ $text }）。新しい値に置き換えます。
titles-read = { $column } をタイトルとして読み取りました。

matched = 新規{ $new }件、更新{ $updated }件、変更なし{ $unchanged }件。
merged-items = ほかに統合済みのアイテムの{ $rows }行：そのままです。
alike = { $more ->
    [0] 「{ $row }」は、すでにある「{ $item }」に似ています。統合の候補はインサイトに一覧があります。
   *[other] 「{ $row }」は、すでにある「{ $item }」に似ています。ほかにも{ $more }行あります。統合の候補はインサイトに一覧があります。
 }
kept-here = { $items }件のアイテムは両方で変更されています。ここの内容を残します。
gone = { $items }件のアイテムが元の一覧からなくなりました：{ $titles }。何も削除しません。
namesakes = 同じタイトルのアイテムがプランにあるため、{ $rows }行が二重に入ります。

new-parents = { $level ->
    [theme] テーマ
    [initiative] イニシアチブ
    [epic] エピック
    [feature] 機能
   *[parent] 親
 }を{ $items }件追加します：{ $titles }。

nothing-changed = 変更はありません。
updated = { $items }件のアイテムを更新しました。
added = { $rows }行を追加しました。
added-and-updated = { $rows }行を追加し、{ $items }件のアイテムを更新しました。
added-with-parents = { $rows }行と、その上のアイテム{ $parents }件を追加しました。
added-with-parents-and-updated = { $rows }行と、その上のアイテム{ $parents }件を追加し、{ $items }件のアイテムを更新しました。

turned-table = 列名が最初の列にあるため、表の行と列を入れ替えました。
old-workbook = 古い形式のブック（.xls）か、パスワード付きのブックです。パスワードなしの .xlsx で保存してインポートしてください。
packed-file = ブックではない圧縮ファイルか、破損したファイルです。展開するか、表計算ソフトで開いて行をコピーしてください。
other-page = 対応していないページまたは XML です。中の表をコピーして貼り付けるか、一覧を CSV でエクスポートしてください。
empty-calendar = 予定のないカレンダーです。予定のあるものをエクスポートしてください。
plantuml = PlantUML の図です。タスクと日付を表としてコピーし、インポートしてください。
yaml = YAML です。プランの JSON または CSV で保存してインポートしてください。
no-text = テキストではないファイルです。一覧を CSV でエクスポートし、インポートしてください。
json-of = { $tool } の JSON で、プランではありません。ツールから一覧を CSV でエクスポートするか、行をコピーしてインポートしてください。
json-with-keys = キー { $keys } を持つ JSON で、プランではありません。ツールから一覧を CSV でエクスポートするか、行をコピーしてインポートしてください。
other-json = 対応していない JSON で、プランではありません。ツールから一覧を CSV でエクスポートするか、行をコピーしてインポートしてください。
