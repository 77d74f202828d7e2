### 日本語

scenarios = シナリオ
the-plan = プラン
new = 新しいシナリオ…
new-title = 新しいシナリオ
add = シナリオを追加
hint = 試してみる場所です。アイテム、日付、見積もり、キャパシティの変更は、採用するまでシナリオの中だけに留まります。それ以外はプランに従います。
hint-inside = 今見ているシナリオのコピーから始まります。
more = このシナリオの操作
rename = 名前を変更…
rename-title = シナリオの名前を変更
rename-button = 変更
name = 名前
notes = 内容
example = エンジニアを2人増員
delete = シナリオを削除
compare = プランと比較
adopt-button = 採用
leave = プランに戻る
scenario = シナリオ
edits-stay = 編集はここだけに残り、プランは変わりません。
not-the-plan = 表示しているのはプランではなくシナリオです。
no-title = 先にシナリオの名前を入力してください。
foreign = このプランの "scenarios" には別のデータがあるため、シナリオを作れません。
cannot-hold = シナリオには保存できません。ID がない、または ID が重複しているエントリがあります。プランで変更してください。
left = プランに戻りました。
mark = シナリオ：{ $scenario }
step-inside = { $step }（「{ $scenario }」内）
part = シナリオ「{ $scenario }」
titled = { $plan } – シナリオ「{ $scenario }」
opened = 「{ $scenario }」を開いています。編集はこの中だけに残ります。
opened-to-read = 「{ $scenario }」を開いています。
added = 「{ $scenario }」を追加しました。採用するまで、編集はこの中だけに残ります。
taken = シナリオ「{ $scenario }」はすでにあります。別の名前にしてください。
renamed = シナリオの名前を「{ $scenario }」に変更しました。
deleted = 「{ $scenario }」を削除しました。プランは元のままです。
adopt = 「{ $scenario }」を採用
adopted = { $items ->
    [0] シナリオ「{ $scenario }」を採用
   *[other] シナリオ「{ $scenario }」を採用（{ $items }件のアイテムを変更）
 }
is-plan = 「{ $scenario }」がプランになりました。
unknown = このプランに { $id } というシナリオはありません。
