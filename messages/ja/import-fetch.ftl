### 日本語

asking = { $sources }に問い合わせ中…
not-fetched = { $source } を読み取れませんでした：{ $why }プランは元のままです。
signed-out = サーバーへのサインインが必要です（{ $status }）。
nothing-there = アドレスの先に何もありません（404）。
answered = サーバーの応答：{ $status }。
unreachable = ネットワークに接続できないか、サイトがこのページからの読み取りを許可していません（{ $words }）。
no-address = { $place }.url はページのアドレスではありません：{ $url }
no-list = { $source } に一覧がありません：{ $why }プランは元のままです。
is-plan = これはプランです。
other-kind = { $source } は { $found } のものですが、{ $place }.kind は { $kind } です。プランは元のままです。
nothing-new = { $source } に新しいものはありません。
