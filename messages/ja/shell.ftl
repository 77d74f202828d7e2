### 日本語

plan = プラン
plan-title = プランのタイトル
untitled-plan = 無題のプラン
more = その他
action-on = { $action }：{ $step }（{ $keys }）
saving = 保存中…
not-saved = 保存失敗
unsaved = 未保存
everywhere = 共通
restore-draft = 下書きを復元
discard-draft = 破棄
drop-file = ファイルをドロップするとインポートします
open-a-file = ファイルを開く
start-blank = 空のプランから始める
start-a-plan = プランを始める
paste-rows = 表計算ソフトからタイトル・数値・日付の行を貼り付けられます。先にプレビューが表示されます。
or-look = 実際の例を見る：
views = ビュー
filter-items = アイテムを絞り込む
filter = フィルター
retry = 再試行
loading = 読み込み中…
close = 閉じる
dismiss-message = メッセージを閉じる
item-actions = アイテムの操作

title-import = 行をインポート
title-columns = 列
title-save-view = ビューを保存
title-rename-view = ビューの名前を変更
title-reason = 理由
title-merge = アイテムを統合
title-vote = あなたの投票用紙
