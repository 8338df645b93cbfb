//! A chart as HTML: its figure, stills, switches and data table.

pub(crate) mod data_table;
pub(crate) mod figure;
pub(crate) mod stills;
pub(crate) mod switches;
