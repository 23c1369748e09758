//! Characters: scripts and cleaning.
