//! Items: new ones, filters, criteria.

mod branches;
mod criteria;
mod evidence;
mod filters;
mod fresh;
mod levels;
mod menu;
mod pins;
mod references;
mod review;
mod suggesting;
