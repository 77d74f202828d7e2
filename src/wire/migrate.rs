//! The ladder of format versions: each rung turns a plan of version n into one of version n + 1.
//!
//! Version 1 is the first, so there is no rung yet. A new version adds one function to [`MIGRATIONS`] and a frozen fixture of the old version under `tests/native/files/`;
//! a test holds that every rung has its fixture.
//!
//! ```
//! use plan_widget::model::Plan;
//! use plan_widget::wire::migrate::to_current;
//!
//! assert_eq!(to_current(Plan::empty()), Plan::empty());
//! ```

use crate::model::plan::VERSION;
use crate::model::{Key, Plan};

/// One step up: changes a plan of the version it stands at into the next.
pub type Migration = fn(Plan) -> Plan;

/// `RUNGS[n - 1]` turns version n into version n + 1.
pub const MIGRATIONS: [Migration; VERSION as usize - 1] = [];

/// Brings a plan of an older version to the current one. A newer plan is left as it is and opens read-only
/// ([`Plan::read_only`]); a plan without a usable version counts as version 1.
pub fn to_current(plan: Plan) -> Plan {
    let version = plan.root().num(Key::Version).map_or(1, |version| version as usize);
    MIGRATIONS.iter().skip(version.saturating_sub(1)).fold(plan, |plan, rung| rung(plan))
}
