//! Items: new ones, filters, criteria.

mod branches;
mod criteria;
mod filters;
mod fresh;
mod levels;
mod menu;
mod pins;
mod references;
mod suggesting;
