//! The built-in filters that are rules: a file each, and a folder for furniture, which has several signs. What two of them
//! ask, whether a line leads to other stories, is in `elsewhere`.

mod afterword;
mod caption;
mod comments;
mod credit;
mod density;
mod duplicate;
mod elsewhere;
mod furniture;
mod mail;
mod main_run;
mod navigation;
mod prose;
mod rail;
mod topic;

pub use afterword::Afterword;
pub use caption::Caption;
pub use comments::Comments;
pub use credit::Credit;
pub use density::Density;
pub use duplicate::Duplicate;
pub use furniture::Furniture;
pub use mail::Mail;
pub use main_run::MainRun;
pub use navigation::Navigation;
pub use prose::Prose;
pub use rail::Rail;
pub use topic::Topic;
