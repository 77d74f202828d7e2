### 日本語

confidence-of-one = 確信度 1 は 1% です。確実なら 100% と入力してください。
opened-meanwhile = 保存中に別のプランが開かれました。保存されたか確認してください。
not-fetched = 読み込めませんでした。ネットワークを確認して、もう一度お試しください。
draft-taken = 下書きを復元しました。残すには保存してください。
left-as-draft = ここにあった内容は、別の下書きとして残してあります。
added-item = アイテムを追加
impact-scale = 1人あたりのインパクト：3 極大、2 大、1 中、0.5 小、0.25 極小
ice-scale = ICE ではインパクトと容易性を 1～10 で評価します。
clamped = この基準の尺度の範囲外です。スコアには最も近い端の値を使います。
small-confidence = 1% 未満です。0.8 のような割合のつもりなら 80% と入力してください。
no-effort = 工数が 0 ではスコアが出ません。
no-criteria = 基準なし
not-an-item = 読み取れないため、そのまま残します
written-as-text = 値が別の種類で書かれています
no-items = まだアイテムがありません。追加するか、表計算ソフトの行を貼り付けてください。
no-items-to-see = このプランにはまだアイテムがありません。
no-team = チームなし
not-estimated = 未見積もり
no-value = なし
did-you-mean = もしかして？
to-page = 埋め込み先のページに
to-browser = このブラウザーにのみ
to-downloads = ダウンロードとして
no-file = ファイルが選択されませんでした。
no-storage = このブラウザーには、このページのデータを保存できません。
not-copied = ブラウザーがクリップボードの使用を許可していません。テキストを選択してコピーしてください。
undo = 元に戻す
order-by-hand = 手動の順序にする
keep-numbers = 元の数値のままにする
empty-column = まだ何もありません
order-is-computed = ここではカードの順序が自動で決まります。並べ替えるには「手動の順序」を選んでください。
no-rows = 行が見つかりません。表計算ソフトのセルか、タブ・カンマ・セミコロン区切りの行をコピーしてください。
problems-kept = 失われるものはありません。どの値も、変更するまでファイルにそのまま残ります。
nothing-to-show = このプランは空です。
near-team = チーム「{ $name }」はありません。「{ $meant }」のことですか？一覧から選ぶか、チームを作成してください。
needs-more = 未入力：{ $first } +{ $more }
no-such-team = チーム { $id } はこのプランにありません。
no-match = 「{ $words }」に一致するものはありません。
offer-new-team = チーム「{ $name }」を作成
moved-label = 「{ $item }」を移動
undone = 元に戻しました：{ $label }
redone = やり直しました：{ $label }
saved = { $to }保存しました
to-file = { $name } に
file-failed = ファイルに書き込めませんでした（{ $why }）。
file-unreadable = ファイルを読み込めませんでした：{ $why }
no-such-format = エクスポート形式「{ $format }」はありません。
not-written = プランが大きすぎて、この形式では出力できません：{ $format }
not-saved = 保存できませんでした：{ $why }変更内容はまだここにあります。
new-team = 新しいチーム：{ $name }
draft-refused = このブラウザーではページに下書きを残せません（{ $why }）。離れる前に保存してください。
picked-up = 「{ $title }」を持ち上げました。左右キーで移動、スペースで下ろします。
put-down = 「{ $title }」は「{ $column }」にあります。

percent = { $digits }%
needs = 未入力：{ $fields }
effort-person-days = { $amount } 人日
effort-person-weeks = { $amount } 人週
effort-person-months = { $amount } 人月
effort-points = { $amount } ポイント
odd-value = 「{ $found }」は{ $field }として扱えません：{ $why }。
not-understood = 「{ $typed }」は{ $field }の値として使えません：{ $why }。元の値のままです。
names-in-sentences = as it is
pinned = { $rank }位に固定
pinned-because = { $rank }位に固定：{ $why }
untitled-item = 無題のアイテム
key-of = 「{ $item }」の{ $field }
plan-key = プランの{ $field }
setting = 設定：{ $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = このプランは、より新しいバージョンのウィジェットで保存されています。閲覧できますが、ここでは変更できません。
read-only-misshapen = このファイルの "{ $key }" の形式が正しくありません。プランは閲覧できますが、ここでは変更できません。
replaced-by-file = 別のプランを開く
replaced-by-page = ページによる変更
replaced-by-draft = 下書きを復元
opened = { $items }件のアイテムを開きました。
opened-titled = 「{ $title }」を開きました：アイテム{ $items }件
draft-beside = { $done } ここでも変更されていたため、そのままにした項目：{ $fields }。「元に戻す」で下書きの値になります。
draft-found = 保存していない変更がここに残っています（{ $when }）。
draft-found-of-tab = このプランの保存していない変更が別のタブに残っています（{ $when }）。
draft-waiting = ほかに下書きが{ $drafts }件あります。
item-count = アイテム{ $items }件
item-count-shown = { $items }件中{ $shown }件
scored-count = スコアあり{ $items }件
problem-count = 問題{ $problems }件
effort-line = 工数 { $amount }
must-share = Must { $share }%（上限 { $budget }%）
too-many-columns = 表が大きすぎます。{ $columns }列を超えています。一部だけをコピーしてください。
too-many-cells = 表が大きすぎます。{ $cells }セルを超えています。一部だけをコピーしてください。
imported = { $rows }行を追加しました。
delete-item = 「{ $item }」を削除
delete-items = { $items }件のアイテムを削除
deleted-item = 「{ $item }」を削除しました
deleted-items = { $items }件のアイテムを削除しました
duplicate-item = 「{ $item }」を複製
duplicate-items = { $items }件のアイテムを複製
add-step = { $list ->
    [items] アイテムを追加
    [teams] チームを追加
    [objectives] 目標を追加
    [timeboxes] タイムボックスを追加
    [milestones] マイルストーンを追加
    [criteria] 基準を追加
    [methods] 手法を追加
    [baselines] ベースラインを追加
    [scenarios] シナリオを追加
    [pins] 順位の固定を追加
    [views] ビューを追加
    [filters] フィルターを追加
    [fields] フィールドを追加
    [sources] ソースを追加
    [log] 決定を追加
   *[other] エントリを追加
 }
change-step = { $list ->
    [items] アイテムを変更
    [teams] チームを変更
    [objectives] 目標を変更
    [timeboxes] タイムボックスを変更
    [milestones] マイルストーンを変更
    [criteria] 基準を変更
    [methods] 手法を変更
    [baselines] ベースラインを変更
    [scenarios] シナリオを変更
    [pins] 順位の固定を変更
    [views] ビューを変更
    [filters] フィルターを変更
    [fields] フィールドを変更
    [sources] ソースを変更
    [log] 決定を変更
   *[other] エントリを変更
 }
delete-step = { $list ->
    [items] アイテムを削除
    [teams] チームを削除
    [objectives] 目標を削除
    [timeboxes] タイムボックスを削除
    [milestones] マイルストーンを削除
    [criteria] 基準を削除
    [methods] 手法を削除
    [baselines] ベースラインを削除
    [scenarios] シナリオを削除
    [pins] 順位の固定を解除
    [views] ビューを削除
    [filters] フィルターを削除
    [fields] フィールドを削除
    [sources] ソースを削除
    [log] 決定を削除
   *[other] エントリを削除
 }
list-comma = 、
