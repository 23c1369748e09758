//! The built-in filters that are rules, each in its own file.

mod afterword;
mod caption;
mod comments;
mod credit;
mod density;
mod duplicate;
mod elsewhere;
mod end_mark;
mod excerpt;
mod furniture;
mod mail;
mod main_run;
mod navigation;
mod notice;
mod prose;
mod rail;
#[cfg(feature = "html")]
mod signup;
mod tags;
mod topic;
mod wordless;

pub use afterword::Afterword;
pub use caption::Caption;
pub use comments::Comments;
pub use credit::Credit;
pub use density::Density;
pub use duplicate::Duplicate;
pub(crate) use excerpt::is_excerpt;
pub use furniture::Furniture;
pub use mail::Mail;
pub use main_run::MainRun;
pub use navigation::Navigation;
pub use prose::Prose;
pub use rail::Rail;
pub use topic::Topic;
