### 简体中文

must = 必须有
should = 应该有
could = 可以有
wont = 不会有

idea = 想法
planned = 已计划
in-progress = 进行中
done = 已完成
dropped = 已放弃

now = 现在
next = 接下来
later = 以后

feature = 功能
tech = 技术
bug = 缺陷
research = 调研

yes = 是
no = 否
