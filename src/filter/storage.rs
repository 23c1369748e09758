//! Storage that filters fill anew for each page and keep for the next, one of each type.

use std::any::Any;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// What filters keep for the next page. Room is all that it is kept for: it tells nothing of a page, so that a
/// copy may be empty.
#[derive(Default)]
pub(crate) struct Storage {
    kept: Vec<Box<dyn Any + Send + Sync>>,
}

impl Storage {
    /// The value of a type that was kept last, which is the caller's now, or an empty one.
    pub(crate) fn take<T: Any + Default>(&mut self) -> T {
        self.held().map(std::mem::take).unwrap_or_default()
    }

    /// Keeps a value for who takes one of its type next. Allocates for the first of a type alone.
    pub(crate) fn keep<T: Any + Send + Sync>(&mut self, value: T) {
        match self.held() {
            Some(held) => *held = value,
            None => self.kept.push(Box::new(value)),
        }
    }

    fn held<T: Any>(&mut self) -> Option<&mut T> {
        let mut kept = self.kept.iter_mut();
        kept.find_map(|kept| kept.downcast_mut())
    }
}

impl Clone for Storage {
    fn clone(&self) -> Self {
        Storage::default()
    }
}

impl fmt::Debug for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Storage").finish_non_exhaustive()
    }
}

// A filter that panics leaves an empty value or one that the next page fills anew.
impl UnwindSafe for Storage {}
impl RefUnwindSafe for Storage {}

#[cfg(test)]
mod tests {
    use super::Storage;

    #[test]
    fn what_is_kept_comes_back_by_its_type_and_once() {
        let mut storage = Storage::default();
        assert!(storage.take::<Vec<f32>>().is_empty());
        storage.keep(vec![1.0f32]);
        storage.keep(vec![1u8]);
        storage.keep(vec![2.0f32]);
        assert_eq!(storage.kept.len(), 2);
        assert!(storage.clone().take::<Vec<u8>>().is_empty());
        assert_eq!(storage.take::<Vec<u8>>(), [1]);
        assert_eq!(storage.take::<Vec<f32>>(), [2.0]);
        assert!(storage.take::<Vec<f32>>().is_empty());
    }
}
