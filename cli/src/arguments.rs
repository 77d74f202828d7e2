//! The arguments of the program: its help, its completions and its man page are made of them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use plan_widget::base::day::Day;

/// Score work and lay it out on a roadmap: plan files on the command line.
#[derive(Debug, Parser)]
#[command(
    name = "plan-widget",
    version,
    max_term_width = 100,
    after_help = "A file may be - for standard input. Exit codes: 0 all is well; 1 something was found \
                  (problems, conflicts, a difference), or a text is no plan; 2 wrong arguments, or a file that can't be read or written."
)]
pub struct Arguments {
    /// The command.
    #[command(subcommand)]
    pub command: PlanCommand,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum PlanCommand {
    /// Report what is wrong in plans: odd values, doubled ids, cycles, references to nothing
    Validate(ValidateArguments),
    /// Rank the items by score, or show how scores come about
    Score(ScoreArguments),
    /// Propose what fits and when everything runs, with a reason for each change
    Propose(ProposeArguments),
    /// Say what changed from one plan to another, by entry and field
    Diff(DiffArguments),
    /// Bring together two plans that were made from one, by entry and field
    Merge(MergeArguments),
    /// Make a plan of a list, or bring one into a plan: CSV, Excel, Jira, GitHub and more
    Import(ImportArguments),
    /// Write a plan as a picture, table, page, calendar or diagram
    Export(ExportArguments),
    /// Write plans in canonical text: one line per entry
    Fmt(FmtArguments),
    /// Open the plans of a folder in the browser, and save what is edited there
    Serve(ServeArguments),
    /// List the conflicts that a merge has left in a plan, or decide on them
    Resolve(ResolveArguments),
    /// Set a git repository up for plans
    #[command(subcommand)]
    Git(GitCommand),
    /// Merge three versions of a plan in place; git calls it
    MergeDriver(DriverArguments),
    /// Print a plan with a field a line; git diff calls it
    Textconv(TextconvArguments),
    /// Let an assistant validate, score, explain, propose, compare and edit the plans of a folder, over standard input and output (Model Context Protocol)
    Mcp(McpArguments),
    /// Print the JSON Schema of plan files, for editors and other programs
    Schema,
    /// Print the completions of a shell
    Completions(CompletionsArguments),
    /// Print the man page
    Man,
}

/// The arguments of `validate`.
#[derive(Args, Debug)]
pub struct ValidateArguments {
    /// Plan files
    #[arg(required = true, value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plans: Vec<PathBuf>,
    /// Say nothing of plans without problems
    #[arg(short, long)]
    pub quiet: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// The arguments of `score`.
#[derive(Args, Debug)]
pub struct ScoreArguments {
    /// Plan file
    #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plan: PathBuf,
    /// Take the plan as it is in this scenario, by id
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Rank by this method: rice, ice, wsjf, value_effort, weighted, cd3, or an id of the plan's `methods`
    #[arg(short, long)]
    pub method: Option<String>,
    /// Show the working of this item, by id (repeat for more)
    #[arg(short, long, value_name = "ID")]
    pub explain: Vec<String>,
    /// Only the first so many
    #[arg(short = 'n', long, value_name = "N")]
    pub top: Option<usize>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// The arguments of `propose`.
#[derive(Args, Debug)]
pub struct ProposeArguments {
    /// Plan file
    #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plan: PathBuf,
    /// Take the plan as it is in this scenario, by id
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Fill this timebox, by id (repeat for more); by default all that are not over
    #[arg(short, long, value_name = "ID", conflicts_with_all = ["everything", "until"])]
    pub timebox: Vec<String>,
    /// Schedule everything instead of choosing what fits
    #[arg(long, conflicts_with = "until")]
    pub everything: bool,
    /// Move nothing to before this day; the plan's as-of day, or today, by default
    #[arg(long, value_name = "DAY", value_parser = read_day)]
    pub from: Option<Day>,
    /// Choose what fits between --from and this day
    #[arg(long, value_name = "DAY", value_parser = read_day)]
    pub until: Option<Day>,
    /// Seek the earliest end instead of value early
    #[arg(long)]
    pub earliest_end: bool,
    /// Weeks of each timebox that has no dates
    #[arg(long, value_name = "N", default_value_t = crate::commands::propose::WEEKS, value_parser = clap::value_parser!(u32).range(1..=520))]
    pub weeks: u32,
    /// Hold this milestone, by id (repeat for more)
    #[arg(long, value_name = "ID")]
    pub due: Vec<String>,
    /// Leave this item as it is, by id (repeat for more)
    #[arg(long, value_name = "ID")]
    pub keep: Vec<String>,
    /// Make the changes in the plan file
    #[arg(short, long, conflicts_with = "output")]
    pub write: bool,
    /// Write the changed plan to this file
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// The ways to write a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// Lines to read in a terminal
    Text,
    /// The change log, for a page or a review
    Markdown,
    /// A JSON Patch (RFC 6902) of the plan file
    Patch,
    /// Each change as an object, with both values
    Json,
}

/// The arguments of `diff`.
#[derive(Args, Debug)]
pub struct DiffArguments {
    /// The plan before
    #[arg(value_name = "OLD", value_hint = ValueHint::FilePath)]
    pub old: PathBuf,
    /// The plan after
    #[arg(value_name = "NEW", value_hint = ValueHint::FilePath)]
    pub new: PathBuf,
    /// Take the plan after as it is in this scenario, by id; of one file twice, what the scenario changes
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// The form of the answer
    #[arg(short, long, default_value = "text")]
    pub format: DiffFormat,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// End with code 1 if the plans differ
    #[arg(long)]
    pub exit_code: bool,
}

/// The arguments of `merge`.
#[derive(Args, Debug)]
pub struct MergeArguments {
    /// The plan that both were made from
    #[arg(value_name = "BASE", value_hint = ValueHint::FilePath)]
    pub base: PathBuf,
    /// Our plan: it holds where both changed one thing
    #[arg(value_name = "OURS", value_hint = ValueHint::FilePath)]
    pub ours: PathBuf,
    /// Their plan
    #[arg(value_name = "THEIRS", value_hint = ValueHint::FilePath)]
    pub theirs: PathBuf,
    /// Write the merged plan to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Take their value of everything that both changed
    #[arg(long)]
    pub prefer_theirs: bool,
    /// Print the plan and the conflicts as JSON
    #[arg(long)]
    pub json: bool,
}

/// The arguments of `import`.
#[derive(Args, Debug)]
pub struct ImportArguments {
    /// The list: a table, a workbook, an export of a tracker, a calendar, a diagram, or another plan
    #[arg(value_name = "LIST", value_hint = ValueHint::FilePath)]
    pub list: PathBuf,
    /// Bring it into this plan: what is there is updated, what is new is added, nothing is deleted
    #[arg(long, value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub into: Option<PathBuf>,
    /// Change the plan of --into in its place
    #[arg(short, long, requires = "into", conflicts_with = "output")]
    pub write: bool,
    /// Write the plan to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// A choice of the import dialog, such as dates=day-first or units.Effort=weeks (repeat for more; docs/element.md has them all)
    #[arg(short = 's', long = "set", value_name = "NAME=VALUE")]
    pub set: Vec<String>,
    /// All choices at once, as JSON
    #[arg(long, value_name = "JSON", conflicts_with = "set")]
    pub options: Option<String>,
    /// Refuse the list if anything in it is uncertain
    #[arg(long)]
    pub strict: bool,
    /// The encoding of the list, such as windows-1251; guessed where it is not UTF-8
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Print the report as JSON; the plan goes to --output or --write
    #[arg(long)]
    pub json: bool,
}

/// The most exact that dates may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExactDates {
    /// Years
    Year,
    /// Halves of fiscal years
    Half,
    /// Fiscal quarters
    Quarter,
    /// Months
    Month,
}

/// The arguments of `export`.
#[derive(Args, Debug)]
pub struct ExportArguments {
    /// Plan file
    #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plan: PathBuf,
    /// Take the plan as it is in this scenario, by id
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// The format; by default what the ending of --output says
    #[arg(short, long, value_parser = clap::builder::PossibleValuesParser::new(crate::commands::export::names()))]
    pub format: Option<String>,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// No date more exact than this, for people outside
    #[arg(long, value_name = "PERIOD")]
    pub precision: Option<ExactDates>,
    /// Include the decisions, as they are written, where dates are made less exact
    #[arg(long, requires = "precision")]
    pub decisions: bool,
    /// The width of a picture in pixels
    #[arg(long, value_name = "PX", value_parser = clap::builder::PossibleValuesParser::new(["960", "1280", "1600", "1920", "2560"]), default_value = "1280", hide_possible_values = false)]
    pub width: String,
    /// A CSV with semicolons and decimal commas
    #[arg(long)]
    pub decimal_comma: bool,
}

/// The arguments of `fmt`.
#[derive(Args, Debug)]
pub struct FmtArguments {
    /// Plan files, changed in place; - goes to standard output
    #[arg(required = true, value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plans: Vec<PathBuf>,
    /// Change nothing: name the files that would change, and end with code 1 if there are any
    #[arg(short, long)]
    pub check: bool,
}

/// The arguments of `serve`.
#[derive(Args, Debug)]
pub struct ServeArguments {
    /// A folder with plans, or one plan file
    #[arg(default_value = ".", value_name = "PLACE", value_hint = ValueHint::AnyPath)]
    pub place: PathBuf,
    /// The port; by default the first free one from 8090 on
    #[arg(short, long)]
    pub port: Option<u16>,
    /// Print the address and leave the browser alone
    #[arg(long)]
    pub no_open: bool,
    /// Plans can be looked at and not changed
    #[arg(long)]
    pub read_only: bool,
    /// The folder with plan-widget.js, as cargo xtask dist makes it
    #[arg(long, value_name = "FOLDER", env = "PLAN_WIDGET_DIST", value_hint = ValueHint::DirPath)]
    pub widget: Option<PathBuf>,
}

/// The arguments of `mcp`.
#[derive(Args, Debug)]
pub struct McpArguments {
    /// The folder with the plans; nothing outside it is read or written
    #[arg(default_value = ".", value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
    /// Plans can be looked at and not changed
    #[arg(long)]
    pub read_only: bool,
}

/// The arguments of `resolve`.
#[derive(Args, Debug)]
pub struct ResolveArguments {
    /// Plan file
    #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
    pub plan: PathBuf,
    /// Keep what stands in the plan
    #[arg(long, conflicts_with = "theirs")]
    pub ours: bool,
    /// Take the other side's
    #[arg(long)]
    pub theirs: bool,
    /// Only conflicts of the entry of this id
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// Only conflicts of this key
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
}

/// The commands of `git`.
#[derive(Debug, Subcommand)]
pub enum GitCommand {
    /// Merge plans by entry and field in this repository, and show a field a line in git diff
    Install(InstallArguments),
    /// Report the problems of the plans that would be committed
    Staged,
}

/// The arguments of `git install`.
#[derive(Args, Debug)]
pub struct InstallArguments {
    /// Configure git for all repositories of this person
    #[arg(long)]
    pub global: bool,
    /// Add a pre-commit hook that lets no plan with problems in
    #[arg(long)]
    pub hook: bool,
}

/// The arguments of `merge-driver`, in git's order: `%O %A %B %P`.
#[derive(Args, Debug)]
pub struct DriverArguments {
    /// The common version
    pub base: PathBuf,
    /// Our version, which becomes the merged one
    pub ours: PathBuf,
    /// Their version
    pub theirs: PathBuf,
    /// The name of the file, for messages
    pub path: Option<PathBuf>,
}

/// The arguments of `textconv`.
#[derive(Args, Debug)]
pub struct TextconvArguments {
    /// Plan file
    pub plan: PathBuf,
}

/// The arguments of `completions`.
#[derive(Args, Debug)]
pub struct CompletionsArguments {
    /// The shell
    pub shell: Shell,
}

fn read_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "a day as 2027-01-31 is expected".to_owned())
}
