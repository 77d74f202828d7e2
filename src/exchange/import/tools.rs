//! The habits of trackers: what their exports call things, in which unit they count, and which columns are their own bookkeeping.

use super::super::amount::WorkUnit;
use super::super::spelling::plain;
use super::habit_words::{BOOKKEEPING, INITIALS, OWN_WORDS};
use super::headers::{Called, called};
use super::reading::Reading;
use super::usage::Use;
use crate::model::Key;

/// A tracker, as the names of an export's columns tell it.
#[derive(Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its name.
    pub name: &'static str,
    /// Names of columns, plainly spelt, of which each group must have one in the table.
    marks: &'static [&'static str],
    /// The uses of its columns, where the name alone says something else or nothing.
    uses: &'static [(&'static str, Use)],
    /// The readings of the numbers of a column.
    readings: &'static [(&'static str, Reading)],
}

const POINTS: Reading = Reading::Effort(WorkUnit::Points);
const HOURS: Reading = Reading::Effort(WorkUnit::Hours);
const MINUTES: Reading = Reading::Effort(WorkUnit::Minutes);
const SECONDS: Reading = Reading::Effort(WorkUnit::Seconds);

/// The tools that are known, the more telling first.
const TOOLS: &[Tool] = &[
    Tool {
        name: "Jira",
        marks: &[
            "issue key,work item key,vorgangsschlussel,cle de ticket,cle du ticket,cle,clave de incidencia,chave da item,chave do item,chiave ticket,issuesleutel,klucz zgloszenia,課題キー,问题键,关键字",
            "summary,zusammenfassung,resume,resumen,resumo,riepilogo,samenvatting,podsumowanie,要約,摘要,概要",
        ],
        uses: &[
            ("issue id", Use::LeaveOut),
            ("work item id", Use::LeaveOut),
            ("vorgangs id", Use::LeaveOut),
            ("comment", Use::LeaveOut),
            ("kommentar", Use::LeaveOut),
            ("status category", Use::LeaveOut),
            ("parent summary", Use::Key(Key::Parent)),
            ("epic name", Use::Own),
            ("epic link", Use::Key(Key::Parent)),
            ("priority", Use::Key(Key::Moscow)),
            ("component s", Use::Key(Key::Tags)),
        ],
        readings: &[
            ("original estimate", SECONDS),
            ("σ original estimate", SECONDS),
            ("remaining estimate", SECONDS),
            ("ursprungliche schatzung", SECONDS),
        ],
    },
    Tool {
        name: "GitLab",
        marks: &["issue id,work item iid", "created at utc", "title"],
        uses: &[
            ("issue id", Use::Key(Key::Id)),
            ("locked", Use::LeaveOut),
            ("confidential", Use::LeaveOut),
            ("assignee username", Use::LeaveOut),
            ("author username", Use::LeaveOut),
            ("weight", Use::Key(Key::Effort)),
        ],
        readings: &[("weight", POINTS), ("time estimate", SECONDS)],
    },
    Tool {
        name: "Redmine",
        marks: &["#,id", "tracker", "subject,thema,sujet,asunto,titulo,soggetto,onderwerp,temat"],
        uses: &[
            ("#", Use::Key(Key::Id)),
            ("related issues", Use::Relations),
            ("parent task", Use::Key(Key::Parent)),
            ("private", Use::LeaveOut),
            ("thema", Use::Key(Key::Title)),
            ("sujet", Use::Key(Key::Title)),
            ("files", Use::LeaveOut),
        ],
        readings: &[
            ("estimated time", HOURS),
            ("total estimated time", HOURS),
            ("geschatzter aufwand", HOURS),
            ("temps estime", HOURS),
            ("tiempo estimado", HOURS),
            ("tempo estimado", HOURS),
            ("tempo stimato", HOURS),
        ],
    },
    Tool {
        name: "GitHub",
        marks: &["title", "linked pull requests", "status,repository"],
        uses: &[("linked pull requests", Use::LeaveOut), ("sub issues progress", Use::LeaveOut)],
        readings: &[("estimate", POINTS), ("size", POINTS)],
    },
    Tool {
        name: "Linear",
        marks: &[
            "id",
            "title",
            "cycle name,cycle number",
            "project milestone,initiatives,uuid,sla status,parent issue",
        ],
        uses: &[
            ("cycle number", Use::LeaveOut),
            ("project id", Use::LeaveOut),
            ("project milestone id", Use::LeaveOut),
            ("parent issue", Use::Key(Key::Parent)),
            ("related to", Use::Own),
            ("duplicate of", Use::Own),
            ("project milestone", Use::Own),
            ("initiatives", Use::Own),
            ("cycle start", Use::BoxStart),
            ("cycle end", Use::BoxEnd),
            ("started", Use::LeaveOut),
            ("triaged", Use::LeaveOut),
            ("completed", Use::LeaveOut),
            ("canceled", Use::LeaveOut),
            ("sla status", Use::LeaveOut),
            ("roadmaps", Use::LeaveOut),
        ],
        readings: &[("estimate", POINTS)],
    },
    Tool {
        name: "Asana",
        marks: &["task id", "section column,section"],
        uses: &[
            ("task id", Use::Key(Key::Id)),
            ("assignee email", Use::LeaveOut),
            ("projects", Use::Own),
            ("parent task", Use::Key(Key::Parent)),
        ],
        readings: &[("estimated time", MINUTES)],
    },
    Tool {
        name: "Azure DevOps",
        marks: &["work item type", "id,title,title 1"],
        uses: &[("area path", Use::Key(Key::Team)), ("node name", Use::LeaveOut), ("reason", Use::LeaveOut)],
        readings: &[
            ("story points", POINTS),
            ("effort", POINTS),
            ("size", POINTS),
            ("original estimate", HOURS),
            ("remaining work", HOURS),
            ("completed work", HOURS),
        ],
    },
    Tool {
        name: "ClickUp",
        marks: &["task id", "task name", "list name,space name,time estimated,task content"],
        uses: &[
            ("task name", Use::Key(Key::Title)),
            ("task content", Use::Key(Key::Notes)),
            ("task type", Use::Key(Key::Kind)),
            ("date created text", Use::LeaveOut),
            ("comments", Use::LeaveOut),
            ("assigned comments", Use::LeaveOut),
            ("checklists", Use::LeaveOut),
            ("rolled up time", Use::LeaveOut),
            ("rolled up time text", Use::LeaveOut),
            ("time estimated", Use::LeaveOut),
            ("time spent", Use::LeaveOut),
            ("time spent text", Use::LeaveOut),
            ("time estimated text", Use::Key(Key::Effort)),
            ("list name", Use::Key(Key::Tags)),
            ("space name", Use::LeaveOut),
            ("folder name path", Use::LeaveOut),
            ("task custom id", Use::LeaveOut),
            ("due date text", Use::Key(Key::End)),
            ("start date text", Use::Key(Key::Start)),
        ],
        readings: &[],
    },
    Tool {
        name: "Pivotal Tracker",
        marks: &["id", "title", "current state", "iteration start,iteration end,requested by"],
        uses: &[
            ("current state", Use::Key(Key::Status)),
            ("iteration start", Use::BoxStart),
            ("iteration end", Use::BoxEnd),
            ("comment", Use::LeaveOut),
            ("task", Use::Key(Key::Notes)),
            ("task status", Use::LeaveOut),
            ("blocker", Use::Own),
            ("blocker status", Use::LeaveOut),
            ("priority", Use::Own),
        ],
        readings: &[("estimate", POINTS)],
    },
    Tool {
        name: "Shortcut",
        marks: &["id", "name", "epic,epic id,epic name", "is completed,state,workflow,story type,iteration"],
        uses: &[
            ("state", Use::Key(Key::Status)),
            ("requester", Use::LeaveOut),
            ("epic id", Use::LeaveOut),
            ("utc offset", Use::LeaveOut),
            ("is completed", Use::LeaveOut),
            ("due date", Use::Key(Key::End)),
            ("external ticket count", Use::LeaveOut),
            ("external tickets", Use::LeaveOut),
            ("is blocked", Use::LeaveOut),
            ("is a blocker", Use::LeaveOut),
            ("is archived", Use::LeaveOut),
            ("team id", Use::LeaveOut),
            ("iteration id", Use::LeaveOut),
            ("epic state", Use::LeaveOut),
            ("epic is archived", Use::LeaveOut),
            ("epic created at", Use::LeaveOut),
            ("epic started at", Use::LeaveOut),
            ("epic due date", Use::LeaveOut),
            ("epic planned start date", Use::LeaveOut),
            ("milestone id", Use::LeaveOut),
            ("milestone state", Use::LeaveOut),
            ("milestone categories", Use::LeaveOut),
            ("workflow", Use::LeaveOut),
            ("workflow id", Use::LeaveOut),
        ],
        readings: &[("estimate", POINTS)],
    },
    Tool {
        name: "Trello",
        marks: &["card id,card name", "list name,list id,list"],
        uses: &[
            ("card name", Use::Key(Key::Title)),
            ("card description", Use::Key(Key::Notes)),
            ("list name", Use::Key(Key::Status)),
            ("card url", Use::Key(Key::Link)),
            ("list id", Use::LeaveOut),
            ("board id", Use::LeaveOut),
            ("board name", Use::LeaveOut),
            ("members", Use::Key(Key::Owner)),
            ("archived", Use::LeaveOut),
            ("attachment links", Use::LeaveOut),
            ("checklist item total count", Use::LeaveOut),
            ("checklist item completed count", Use::LeaveOut),
            ("vote count", Use::LeaveOut),
        ],
        readings: &[],
    },
    Tool {
        name: "OpenProject",
        marks: &[
            "id",
            "subject,thema,betreff",
            "finish date,endtermin,ubergeordnete aufgabe,progress,percent done",
            "type,typ",
        ],
        uses: &[
            ("aufgewendete zeit", Use::LeaveOut),
            ("spent time", Use::LeaveOut),
            ("ubergeordnete aufgabe", Use::Key(Key::Parent)),
            ("parent", Use::Key(Key::Parent)),
            ("thema", Use::Key(Key::Title)),
            ("betreff", Use::Key(Key::Title)),
            ("subject", Use::Key(Key::Title)),
        ],
        readings: &[("geschatzter aufwand", HOURS), ("estimated time", HOURS), ("work", HOURS), ("arbeit", HOURS)],
    },
    Tool {
        name: "Aha!",
        marks: &["feature reference,feature reference num", "feature name", "feature status,release name"],
        uses: &[
            ("feature reference", Use::Key(Key::Id)),
            ("feature reference num", Use::Key(Key::Id)),
            ("feature name", Use::Key(Key::Title)),
            ("feature description", Use::Key(Key::Notes)),
            ("feature type", Use::Key(Key::Kind)),
            ("feature status", Use::Key(Key::Status)),
            ("feature start date", Use::Key(Key::Start)),
            ("feature due date", Use::Key(Key::End)),
            ("feature end date", Use::Key(Key::End)),
            ("feature assigned to", Use::Key(Key::Owner)),
            ("feature tags", Use::Key(Key::Tags)),
            ("feature url", Use::Key(Key::Link)),
            ("feature score", Use::Own),
            ("feature original estimate", Use::Own),
            ("feature created at", Use::LeaveOut),
            ("feature updated at", Use::LeaveOut),
            ("feature created by", Use::LeaveOut),
            ("epic name", Use::Key(Key::Parent)),
            ("initiative name", Use::Key(Key::Parent)),
            ("release name", Use::Key(Key::Timebox)),
            ("release start date", Use::BoxStart),
            ("release date", Use::BoxEnd),
            ("workspace name", Use::LeaveOut),
        ],
        readings: &[],
    },
    Tool {
        name: "MS Project",
        marks: &[
            "task name,name,vorgangsname,nom de la tache,nombre de tarea",
            "duration,dauer,duree,duracion",
            "predecessors,vorganger,predecesseurs,predecesoras,resource names,outline level,wbs",
        ],
        uses: &[
            ("nr", Use::Key(Key::Id)),
            ("n", Use::Key(Key::Id)),
            ("no", Use::Key(Key::Id)),
            ("duration", Use::Own),
            ("dauer", Use::Own),
            ("duree", Use::Own),
            ("duracion", Use::Own),
            ("cost", Use::Own),
            ("kosten", Use::Own),
            ("ressourcennamen", Use::Key(Key::Owner)),
            ("noms ressources", Use::Key(Key::Owner)),
            ("nombres de los recursos", Use::Key(Key::Owner)),
            ("outline level", Use::LeaveOut),
            ("gliederungsebene", Use::LeaveOut),
            ("task mode", Use::LeaveOut),
            ("vorgangsmodus", Use::LeaveOut),
            ("active", Use::LeaveOut),
            ("aktiv", Use::LeaveOut),
            ("outline number", Use::LeaveOut),
        ],
        readings: &[("work", HOURS), ("arbeit", HOURS), ("travail", HOURS), ("trabajo", HOURS)],
    },
];

fn in_list(list: &str, wanted: &str) -> bool {
    list.split(',').any(|name| name.trim_start() == wanted)
}

/// A name, as the lists here have it.
fn spelt(name: &str) -> String {
    if name.trim() == "#" { "#".to_owned() } else { plain(name) }
}

/// The facts that are known of a table by its names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// The tool, where it is known.
    pub tool: Option<&'static Tool>,
    /// True if it is a tracker's export.
    pub export: bool,
    /// The initials that stand for the estimates of a method: R, I, C and E.
    initials: Option<&'static [(&'static str, Key)]>,
}

impl Habits {
    /// The habits of a table with these names.
    pub fn of(names: &[String]) -> Habits {
        let spelt: Vec<String> = names.iter().map(|name| spelt(name)).collect();
        let has = |list: &&str| spelt.iter().any(|name| in_list(list, name));
        let tool = TOOLS.iter().find(|tool| tool.marks.iter().all(has));
        let kept = spelt.iter().filter(|name| in_list(BOOKKEEPING, name)).count();
        let of = |names: &&&[(&str, Key)]| names.iter().all(|(name, _)| spelt.iter().any(|own| own == name));
        let initials = INITIALS.iter().find(of).copied();
        Habits { tool, export: tool.is_some() || kept >= 3, initials }
    }

    /// The meaning of a column's name in such a table.
    pub fn called(&self, name: &str) -> Option<Called> {
        let spelt = spelt(name);
        let own = self.tool.and_then(|tool| tool.uses.iter().find(|(name, _)| *name == spelt)).map(|(_, usage)| *usage);
        // Jira's name for its own fields.
        let inner = spelt.strip_prefix("custom field ").unwrap_or(&spelt);
        match own {
            Some(usage) => Some(Called { usage, sure: true, place: 0 }),
            None if self.export && in_list(BOOKKEEPING, inner) => {
                Some(Called { usage: Use::LeaveOut, sure: true, place: 0 })
            }
            None => {
                let initial = self.initials.and_then(|all| all.iter().find(|(name, _)| *name == spelt));
                match initial {
                    Some((_, key)) => Some(Called { usage: Use::Key(*key), sure: true, place: 0 }),
                    None => called(name),
                }
            }
        }
    }

    /// True if the table is of this tool.
    pub fn is(&self, name: &str) -> bool {
        self.tool.is_some_and(|tool| tool.name == name)
    }

    /// The word of the plan that this tool means by a text, where it means another one than everybody.
    pub fn own_word(&self, usage: Use, text: &str) -> Option<&'static str> {
        if usage != Use::Key(Key::Status) {
            return None;
        }
        let (_, words) = OWN_WORDS.iter().find(|(tool, _)| self.is(tool))?;
        let spelt = plain(text);
        words.iter().find(|(word, _)| *word == spelt).map(|(_, meant)| *meant)
    }

    /// The reading of the numbers of a column there.
    pub fn reading(&self, name: &str) -> Option<Reading> {
        let spelt = spelt(name);
        self.tool?.readings.iter().find(|(name, _)| *name == spelt).map(|(_, reading)| *reading)
    }

    /// The use of a column without a place: of Jira's hundred only those that somebody has made.
    pub fn rest(&self, name: &str) -> Use {
        // The days stand once more in words, beside their milliseconds.
        let again = self.is("ClickUp") && in_list("due date,start date", &spelt(name));
        if self.reading(name) == Some(SECONDS) || again {
            return Use::LeaveOut;
        }
        let jira = self.is("Jira");
        let spelt = spelt(name);
        let made = spelt.starts_with("custom field ") || spelt.starts_with("benutzerdefiniertes feld ");
        if jira
            && !made
            && !in_list(
                "priority,prioritat,resolution,fix version s,fix versions,affects version s,team,losungsversion en,parent key,epic link",
                &spelt,
            )
        {
            Use::LeaveOut
        } else {
            Use::Own
        }
    }

    /// True if a column's name is that of a group of rows in this table, not of the rows themselves.
    pub fn is_group(&self, name: &str) -> bool {
        super::headers::is_group(name)
            && !self.tool.is_some_and(|tool| {
                tool.uses.iter().any(|(own, usage)| *own == plain(name) && *usage == Use::Key(Key::Title))
            })
    }
}
