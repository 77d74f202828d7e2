### 日本語

ballots = 投票
send-out = 判断を聞きたい人それぞれに投票用紙を送ります。メッセージやフォームで記入し、テキストで返信してもらいます。
copy-blank = 白紙の投票用紙をコピー
download-blank = 白紙の投票用紙をダウンロード
copy-link = 投票用紙のリンクをコピー
fill-in = ここで投票用紙に記入
take-in-hint = 返ってきたものを、前後の文章ごと、まとめて貼り付けられます。同じ人の2枚目は1枚目を置き換えます。
paste-box = 取り込む投票用紙
paste-here = 投票用紙を貼り付け、複数可（Ctrl+V）
voters = { $count }人が投票済み：{ $people }
voter = { $name }（{ $items }件）
copied = 投票用紙をコピーしました。メッセージに貼り付けてください。回答も同じ方法で返ってきます。
page-link-copied = リンクをコピーしました。このページが投票用紙付きで開きます。
plan-link-copied = リンクをコピーしました。今の状態のプランの投票用紙が、ほかの人の票を含まずに開きます。
long-plan-link-copied = リンクをコピーしました。今の状態のプランの投票用紙が、ほかの人の票を含まずに開きます。長さは { $size } です。メールやチャットでは 8 kB を超えるリンクが切れることがあります。
no-ballot = 投票用紙が見つかりません。
added-one = { $name } の投票用紙を追加し、{ $items }件のアイテムを更新しました。
added-many = { $ballots }枚の投票用紙を追加し（{ $names }）、{ $items }件のアイテムを更新しました。
replaced = 以前の投票用紙を置き換えました：{ $names }。
unknown-items = { $votes }票は、このプランにないアイテムへの票です。
wrong-line = { $more ->
    [0] { $line }行目：{ $why }。
   *[other] { $line }行目：{ $why }。ほかに{ $more }行を読み取れませんでした。
 }
no-head = このテキストに「{ $head }」の行がありません
no-by = この投票用紙に「by: 名前」の行がありません
no-item = この行は見積もりのあるアイテムではありません
no-estimate = { $name } という見積もりはありません
not-a-number = { $key }：{ $text } は数値ではありません
out-of-range = { $key }：{ $number } は範囲外です
take-in = 投票用紙を取り込む

your-ballot = あなたの投票用紙
how = 自分の見積もりを記入し、判断できないものは空のままにしてください。記入したら投票用紙をコピーし、依頼者に送ります。ここでは何も変わりません。
your-name = あなたの名前
item = アイテム
ballot = 投票用紙
download-own = 自分の投票用紙をダウンロード
copy-own = 自分の投票用紙をコピー
own-copied = 投票用紙をコピーしました。メッセージに貼り付けて依頼者に送ってください。
no-name = 先に名前を入力してください。ほかの投票用紙と区別するためです。
odd-votes = { $more ->
    [0] { $field }はまだ使えません。先に修正するかクリアしてください。
   *[other] { $field }ほか{ $more }件はまだ使えません。先に修正するかクリアしてください。
 }
people-per = { $span }あたりの人数・イベント数
impact-scale = 3 極大、2 大、1 中、0.5 小、0.25 極小
percent = パーセント
money-per-month = 月あたりの金額
off-impact = RICE で使うのは 3、2、1、0.5、0.25 です
off-ten = 尺度は 1～10 です

no-votes = まだ票がありません。判断を聞きたい人に投票用紙を送ると、テキストで返ってきます。
hidden = 影響を避けるため、公開するまで票は表示されません。
reveal = 意見の違いを表示
reveal-one = 票を表示
hide = 票を隠す
disputed = 意見の違いが大きいもの
one-vote = 1票：{ $vote }
spread = 中央値 { $median }、半数が { $low }～{ $high }、{ $votes }票
far = ほかと大きく違う
accept-item = 中央値を採用
accept-all = すべての中央値を採用
accept = 中央値を採用
medians = 中央値を採用
none-accepted = 見積もりはすでに中央値です。
accepted = { $items }件のアイテムの{ $estimates }個の見積もりを中央値にしました。
discuss = 要議論にする
discussed = 議論済み
