### 日本語

must = Must
should = Should
could = Could
wont = Won't

idea = アイデア
planned = 計画済み
in-progress = 進行中
done = 完了
dropped = 中止

now = 今
next = 次
later = 将来

feature = 機能
tech = 技術
bug = バグ
research = 調査

yes = はい
no = いいえ
