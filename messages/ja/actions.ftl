### 日本語

add = アイテムを追加
undo = 元に戻す
redo = やり直す
save = 保存
new = 新しいプラン
open = 開く
share = 共有
close = 閉じる
import = インポート
refresh = ソースから更新
export = エクスポート
compare = 比較
decisions = 決定
save-view = このビューを保存…
new-scenario = 新しいシナリオ…
keys = キーボードショートカット
ballots = 投票
propose = プランを提案
find = 検索
filter = フィールドで絞り込む
settings = プランの設定
scores = スコア
board = ボード
timeline = タイムライン
matrix = マトリクス
insights = インサイト
