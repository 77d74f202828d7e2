//! `mcp`: the plans of a folder for an assistant, by the Model Context Protocol over standard input and output.
//!
//! A tool answers with text that a person reads as well as a model. An edit is shown as a difference first; it is written only when it is asked for again
//! with the version of the file that the difference was made from.

use std::fs;
use std::path::PathBuf;

use plan_widget::app::doc::Doc;
use plan_widget::app::export::digest::digest;
use plan_widget::app::locale::Locale;
use plan_widget::model::Plan;
use plan_widget::model::plan::MAX_BYTES;
use plan_widget::wire;
use rmcp::handler::server::router::tool::ToolRouter;
use rmcp::handler::server::wrapper::Parameters;
use rmcp::model::{Implementation, ServerCapabilities, ServerConfig};
use rmcp::{ServerHandler, ServiceExt, tool, tool_handler, tool_router};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::propose::{self, proposal};
use super::{diff, score, validate};
use crate::arguments::{McpArguments, ProposeArguments};
use crate::changes::AlignedPlans;
use crate::edits::{PlanEdit, edited};
use crate::files::{PlanFile, plan_of, write_file};
use crate::folder::{PlanFolder, etag};
use crate::json_schema;
use crate::outcome::{CommandEnd, CommandFailure, CommandResult};
use crate::session::today;

/// The first words to an assistant.
const INSTRUCTIONS: &str = "Plan Widget plans: items that are scored (RICE and other methods) and laid out on a roadmap. \
Begin with list_plans and read_plan. A key that is absent means \"not estimated\", never 0; don't make up estimates. \
Ids stay as they are. edit_plan and propose show what would change; show that to the person, and call again with `write` and the \
`version` only when they agree.";

/// A plan by its place.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PlanPlace {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
}

/// What `read_plan` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ReadQuestion {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
    /// True for the plan file itself, JSON with an entry a line, instead of the digest
    #[serde(default)]
    pub json: bool,
}

/// What `score` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ScoreQuestion {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
    /// Rank by this method instead of the plan's own: rice, ice, wsjf, value_effort, weighted, cd3, or the id of one of the plan's own methods
    pub method: Option<String>,
    /// Only the first so many
    pub top: Option<usize>,
}

/// What `explain` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ExplainQuestion {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
    /// The ids of the items
    pub ids: Vec<String>,
    /// Explain by this method instead of the plan's own
    pub method: Option<String>,
}

/// What `propose` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ProposeQuestion {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
    /// Fill these timeboxes, by id; by default all that are not over
    #[serde(default)]
    pub timeboxes: Vec<String>,
    /// Schedule everything instead of choosing what fits
    #[serde(default)]
    pub everything: bool,
    /// Move nothing to before this day, as 2027-01-31
    pub from: Option<String>,
    /// Choose what fits between `from` and this day
    pub until: Option<String>,
    /// Seek the earliest end instead of value early
    #[serde(default)]
    pub earliest_end: bool,
    /// Hold these milestones, by id
    #[serde(default)]
    pub due: Vec<String>,
    /// Leave these items as they are, by id
    #[serde(default)]
    pub keep: Vec<String>,
    /// Write the changes to the plan file; needs `version`
    #[serde(default)]
    pub write: bool,
    /// The version of the file that the proposal was shown for
    pub version: Option<String>,
}

/// What `diff` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DiffQuestion {
    /// The path of the plan before
    pub old: String,
    /// The path of the plan after
    pub new: String,
}

/// What `edit_plan` is asked.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct EditQuestion {
    /// The path of the plan file, as list_plans gives it
    pub plan: String,
    /// The edits in order; all are made, or none
    pub edits: Vec<PlanEdit>,
    /// Write them to the plan file; needs `version`
    #[serde(default)]
    pub write: bool,
    /// The version of the file that the edits were shown for
    pub version: Option<String>,
}

#[derive(Serialize)]
struct ListedPlan {
    plan: String,
    title: String,
    items: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

/// The tools over the plans of a folder.
#[derive(Debug)]
pub struct PlanTools {
    folder: PlanFolder,
    read_only: bool,
    // Read by what the macro makes of the tools.
    #[allow(dead_code)]
    tool_router: ToolRouter<PlanTools>,
}

/// A plan as it was read, and where it is written to.
struct OpenPlan {
    file: PlanFile,
    place: PathBuf,
    version: String,
}

/// Answers until the other side closes the stream.
///
/// # Errors
/// There is no such folder, or the stream breaks.
pub fn run(asked: &McpArguments) -> CommandResult {
    let usage = |why: &dyn std::fmt::Display| CommandFailure::Usage(format!("{}: {why}", asked.folder.display()));
    let folder = PlanFolder::new(&asked.folder, None).map_err(|_| usage(&"there is no such folder"))?;
    if !folder.root.is_dir() {
        return Err(usage(&"this is no folder"));
    }
    let tools = PlanTools::new(folder, asked.read_only);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|why| usage(&why))?;
    runtime.block_on(async {
        match tools.serve(rmcp::transport::stdio()).await {
            Ok(running) => running.waiting().await.map(|_| CommandEnd::Fine).map_err(|why| usage(&why)),
            Err(why) => Err(CommandFailure::Usage(format!("no conversation began: {why}"))),
        }
    })
}

fn pretty(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value).map_err(|why| why.to_string())
}

#[tool_router]
impl PlanTools {
    /// The tools over a folder.
    pub fn new(folder: PlanFolder, read_only: bool) -> PlanTools {
        PlanTools { folder, read_only, tool_router: PlanTools::tool_router() }
    }

    /// List the plans of the folder: path, title, number of items.
    #[tool(annotations(title = "List plans", read_only_hint = true, open_world_hint = false))]
    pub async fn list_plans(&self) -> Result<String, String> {
        let one = |plan: String| match self.open(&plan) {
            Ok(open) => {
                let (title, items) = (open.file.plan.title().to_owned(), open.file.plan.items().len());
                ListedPlan { plan, title, items, refused: None }
            }
            Err(why) => ListedPlan { plan, title: String::new(), items: 0, refused: Some(why) },
        };
        pretty(&self.folder.plans().into_iter().map(one).collect::<Vec<_>>())
    }

    /// Read a plan as a digest (ranking with the working of each score, schedule, teams, milestones, problems), or as the plan file itself.
    #[tool(annotations(title = "Read plan", read_only_hint = true, open_world_hint = false))]
    pub async fn read_plan(&self, Parameters(asked): Parameters<ReadQuestion>) -> Result<String, String> {
        let open = self.open(&asked.plan)?;
        let text = match asked.json {
            true => open.file.text,
            false => digest(&Doc::new(open.file.plan, today()), &Locale::default()),
        };
        Ok(format!("{text}\nversion: {}\n", open.version))
    }

    /// The JSON Schema of plan files: every key, what it takes and what it means.
    #[tool(annotations(title = "Plan schema", read_only_hint = true, open_world_hint = false))]
    pub async fn plan_schema(&self) -> String {
        json_schema::text()
    }

    /// Report what is wrong in a plan: odd values, doubled ids, cycles, references to nothing.
    #[tool(annotations(title = "Validate plan", read_only_hint = true, open_world_hint = false))]
    pub async fn validate(&self, Parameters(asked): Parameters<PlanPlace>) -> Result<String, String> {
        let problems = validate::report(&self.open(&asked.plan)?.file.plan);
        if problems.is_empty() { Ok("No problems.".to_owned()) } else { pretty(&problems) }
    }

    /// Rank the items of a plan by score: rank, score, id, title, the formula with the item's numbers or what is missing.
    #[tool(annotations(title = "Score plan", read_only_hint = true, open_world_hint = false))]
    pub async fn score(&self, Parameters(asked): Parameters<ScoreQuestion>) -> Result<String, String> {
        let doc = self.scored(&asked.plan, asked.method.as_deref())?;
        let order = doc.ranking.order().to_vec();
        let first = order.len().min(asked.top.unwrap_or(usize::MAX));
        pretty(&order[..first].iter().map(|at| score::scored(&doc, *at)).collect::<Vec<_>>())
    }

    /// Show how the scores of some items come about, with remarks on single numbers.
    #[tool(annotations(title = "Explain scores", read_only_hint = true, open_world_hint = false))]
    pub async fn explain(&self, Parameters(asked): Parameters<ExplainQuestion>) -> Result<String, String> {
        let doc = self.scored(&asked.plan, asked.method.as_deref())?;
        let places = score::places(&doc.plan, &asked.plan, &asked.ids).map_err(|why| why.to_string())?;
        pretty(&places.iter().map(|at| score::scored(&doc, *at)).collect::<Vec<_>>())
    }

    /// Propose what fits the timeboxes and when everything runs, with a reason for each change and each item left out. Nothing is written unless `write` is true.
    #[tool(annotations(title = "Propose plan", destructive_hint = false, open_world_hint = false))]
    pub async fn propose(&self, Parameters(asked): Parameters<ProposeQuestion>) -> Result<String, String> {
        let open = self.editable(&asked.plan)?;
        let day = |text: &Option<String>| match text.as_deref().map(plan_widget::base::day::Day::parse) {
            None => Ok(None),
            Some(Some(day)) => Ok(Some(day)),
            Some(None) => Err(format!("{} is no day; 2027-01-31 is one", text.as_deref().unwrap_or_default())),
        };
        let doc = Doc::new(open.file.plan.clone(), today());
        let wish = ProposeArguments {
            plan: open.place.clone(),
            scenario: None,
            timebox: asked.timeboxes,
            everything: asked.everything,
            from: day(&asked.from)?,
            until: day(&asked.until)?,
            earliest_end: asked.earliest_end,
            weeks: propose::WEEKS,
            due: asked.due,
            keep: asked.keep,
            write: false,
            output: None,
            json: false,
        };
        let wish = propose::wish(&doc, &wish, &asked.plan).map_err(|why| why.to_string())?;
        let result = proposal(&doc, wish, &mut |_| ()).map_err(|why| format!("{}: {why}", asked.plan))?;
        let text = propose::text(&result, &propose::report(&result));
        self.change(&open, &result.plan, text, asked.write, asked.version.as_deref())
    }

    /// Say what changed from one plan to another, by entry and field.
    #[tool(annotations(title = "Compare plans", read_only_hint = true, open_world_hint = false))]
    pub async fn diff(&self, Parameters(asked): Parameters<DiffQuestion>) -> Result<String, String> {
        let (old, new) = (self.open(&asked.old)?, self.open(&asked.new)?);
        Ok(difference(old.file.plan, &new.file.plan))
    }

    /// Edit a plan: set values, add and remove entries, change settings. The answer is the difference; nothing is written unless `write` is true.
    #[tool(annotations(title = "Edit plan", destructive_hint = true, open_world_hint = false))]
    pub async fn edit_plan(&self, Parameters(asked): Parameters<EditQuestion>) -> Result<String, String> {
        let open = self.editable(&asked.plan)?;
        let after = edited(&open.file.plan, &asked.edits)?;
        self.change(&open, &after, String::new(), asked.write, asked.version.as_deref())
    }

    fn open(&self, name: &str) -> Result<OpenPlan, String> {
        let there = "list_plans names those that are there";
        let place =
            self.folder.place(name).ok_or_else(|| format!("There is no plan {name} in this folder; {there}."))?;
        if fs::metadata(&place).is_ok_and(|file| file.len() > MAX_BYTES as u64) {
            return Err(format!("{name} is larger than a plan may be."));
        }
        let bytes = fs::read(&place).map_err(|error| format!("{name} can't be read: {error}"))?;
        let file = plan_of(name.to_owned(), &bytes).map_err(|why| why.to_string())?;
        Ok(OpenPlan { file, place, version: etag(&bytes).trim_matches('"').to_owned() })
    }

    fn editable(&self, name: &str) -> Result<OpenPlan, String> {
        let open = self.open(name)?;
        match open.file.plan.read_only() {
            None => Ok(open),
            Some(why) => Err(format!("{name}: {}", plan_widget::app::text::read_only(why))),
        }
    }

    fn scored(&self, name: &str, method: Option<&str>) -> Result<Doc, String> {
        score::document(self.open(name)?.file.plan, name, method).map_err(|why| why.to_string())
    }

    /// Shows what would change, or writes it: only over the version that was shown.
    fn change(
        &self,
        open: &OpenPlan,
        after: &Plan,
        mut text: String,
        write: bool,
        version: Option<&str>,
    ) -> Result<String, String> {
        let name = &open.file.name;
        let changes = difference(open.file.plan.clone(), after);
        if !text.is_empty() {
            text.push_str("\nIn the plan file:\n");
        }
        text += &changes;
        if !write {
            text += &format!(
                "\nNothing is written yet. To write this, ask again with write and version {}.\n",
                open.version
            );
            return Ok(text);
        }
        if self.read_only {
            return Err("These plans may only be looked at: the program was started with --read-only.".to_owned());
        }
        match version {
            Some(version) if version.trim_matches('"') == open.version => {}
            Some(_) => {
                return Err(format!(
                    "{name} has been changed since, so nothing was written. Its version is {} now; show the person the new difference first:\n\n{text}",
                    open.version
                ));
            }
            None => {
                return Err(format!(
                    "Show the difference first: writing needs the version it was made from.\n\n{text}"
                ));
            }
        }
        let bytes = wire::write(after);
        if bytes != open.file.text {
            write_file(&open.place, bytes.as_bytes()).map_err(|why| why.to_string())?;
        }
        Ok(format!("{text}\nWritten to {name}, version {}.\n", etag(bytes.as_bytes()).trim_matches('"')))
    }
}

fn difference(old: Plan, new: &Plan) -> String {
    match diff::text(&AlignedPlans::new(old, new).changes()) {
        text if text.is_empty() => "Nothing changes.\n".to_owned(),
        text => text,
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for PlanTools {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("plan-widget", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }
}
