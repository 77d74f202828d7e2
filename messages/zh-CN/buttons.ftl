### 简体中文

cancel = 取消
done = 完成
copy = 复制
download = 下载
name = 名称
choose-file = 选择文件
