### 日本語

not-a-number = 数値が必要です
number-between = { $low }～{ $high } の数値が必要です
number-from = { $low } 以上の数値が必要です
not-a-share = パーセントではなく、人数またはイベント数が必要です
no-points = 時間はポイントに換算できません
only-points = ポイントは{ $unit }に換算できません
not-a-date = 2027-03-14 のような日付か、2027-Q2 のような期間が必要です
ambiguous-date = 2通りの日付に読めます。YYYY-MM-DD で書いてください
one-of = 次のいずれかが必要です：{ $words }
yes-or-no = 「はい」か「いいえ」が必要です
no-such = { $name } はありません
several-called = { $name } という行が複数あります
own-part = 自分自身や、その下にあるものの一部にはできません
several-parents = アイテムの親は1つだけです
other-parent = この行の親アイテムは別の場所にあります
ambiguous-number = 2通りの数値に読めます。桁区切りなしで書いてください
error-cell = 表計算ソフトのエラー値です
not-typed = ここには入力できません
