### 日本語

checkout = チェックアウト
checkout-about = チーム、日付、依存関係のある小さなロードマップ。最初の数行は Intercom の RICE の例です。
word = Word の50機能
word-about = 公開されているリリース計画の事例：4人のステークホルダーの票、工数、依存関係。
kubernetes = Kubernetes の機能強化
kubernetes-about = 実際の機能強化651件を、リリースと SIG 別に。
