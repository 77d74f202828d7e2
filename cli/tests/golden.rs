//! The help, and each command on small plans, word for word. `TRYCMD=overwrite cargo test --package plan-widget-cli --test golden` writes what is said now.

#[test]
fn help_and_commands_say_what_they_said() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
