//! Native tests of the pure core; one binary, a module per suite.
