//! Figures in prose.
