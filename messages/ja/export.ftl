### 日本語

export = エクスポート
plan-file = プランファイル
workbook = Excel ブック
table = 表計算ソフト用の表
picture = ロードマップの画像
slides = PowerPoint スライド
png = PNG 画像
block = ページ用ブロック
html-table = HTML の表
markdown = Markdown
summary = 人とアシスタント向けの要約
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid ガント
calendar = カレンダー
paper = ロードマップ全体を紙に
print = 印刷
print-roadmap = ロードマップを印刷
copy-format = { $format }をコピー
download-format = { $format }をダウンロード
copied = { $format }をコピーしました。必要な場所に貼り付けてください。
what-leaves = 外に出る内容
exact-dates = 正確な日付
months = 日付の代わりに月
quarters = 日付の代わりに四半期
half-years = 日付の代わりに半期
years = 日付の代わりに年
width-of-pictures = 画像の幅
px = { $width } px
commas = カンマ、1.5
semicolons = セミコロン、1,5
tabs = タブ、1.5

as-of = { $day } 時点
as-of-line = 時点
today-line = 今日
undated = 日付なし
dates = { $start }～{ $end }
times-more = ほか{ $times }回
lanes-by = レーン：{ $field ->
    [team] チーム
    [status] ステータス
    [kind] 種類
    [objective] 目標
   *[parent] 親
 }
lanes-by-then = レーン：{ $field ->
    [team] チーム
    [status] ステータス
    [kind] 種類
    [objective] 目標
   *[parent] 親
 }、{ $within ->
    [team] チーム
    [status] ステータス
    [kind] 種類
    [objective] 目標
   *[parent] 親
 }
colours-by = 色：{ $field }
dashed = 破線：{ $state }
only = 対象：{ $filter }
