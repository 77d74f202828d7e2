### 简体中文

checkout = 结账流程
checkout-about = 包含团队、日期和依赖关系的小型路线图；前几行是 Intercom 的 RICE 示例。
word = Word 的 50 项功能
word-about = 公开发表的发布规划案例：四位干系人的投票、工作量和依赖关系。
kubernetes = Kubernetes 增强提案
kubernetes-about = 651 项真实的增强提案，按版本和特别兴趣小组（SIG）分类。
