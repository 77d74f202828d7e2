//! Filter, sort and group a plan into flat visible rows.
