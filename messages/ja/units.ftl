### 日本語

effort = { $unit ->
    [person-months] 人月
    [person-weeks] 人週
    [person-days] 人日
    [person-hours] 人時
    [minutes] 分
    [seconds] 秒
    [points] ポイント
   *[other] { $unit }
 }
span = { $span ->
    [day] 日
    [week] 週
    [month] 月
    [quarter] 四半期
    [year] 年
   *[other] { $span }
 }
