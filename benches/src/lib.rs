//! Pages to measure speed on, the floor that speed is measured against, and what is measured.

mod pages;
mod task;

pub use pages::{Pages, corpus, hard, news};
pub use task::Task;
