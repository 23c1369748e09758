//! The built-in filters that are rules, each in its own file.

mod caption;
mod comments;
mod duplicate;
mod furniture;
mod navigation;
mod prose;
mod rail;

pub use caption::Caption;
pub use comments::Comments;
pub use duplicate::Duplicate;
pub use furniture::Furniture;
pub use navigation::Navigation;
pub use prose::Prose;
pub use rail::Rail;
