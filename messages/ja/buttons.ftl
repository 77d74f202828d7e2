### 日本語

cancel = キャンセル
done = 完了
copy = コピー
download = ダウンロード
name = 名前
choose-file = ファイルを選択
