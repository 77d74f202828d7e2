### 简体中文

effort = { $unit ->
    [person-months] 人月
    [person-weeks] 人周
    [person-days] 人天
    [person-hours] 人时
    [minutes] 分钟
    [seconds] 秒
    [points] 点
   *[other] { $unit }
 }
span = { $span ->
    [day] 天
    [week] 周
    [month] 月
    [quarter] 季度
    [year] 年
   *[other] { $span }
 }
