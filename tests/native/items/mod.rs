//! Items: new ones, filters, criteria.

mod criteria;
mod filters;
mod fresh;
mod pins;
mod references;
