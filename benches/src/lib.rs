//! Pages to measure speed on, the floor that speed is measured against, and what is measured.

mod pages;
mod task;

pub use pages::{HARD, NEWS, Pages, named};
pub use task::Task;
