//! The byline: who wrote a story.

use super::Sourced;
use std::borrow::Cow;

/// Who wrote a story: people, and apart from them what else the byline says.
///
/// Names stand as the page writes them, in its order. Empty where the page names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Byline<'a> {
    pub(super) people: Vec<Sourced<Cow<'a, str>>>,
    pub(super) roles: Vec<Sourced<Cow<'a, str>>>,
    pub(super) places: Vec<Sourced<Cow<'a, str>>>,
    pub(super) agencies: Vec<Sourced<Cow<'a, str>>>,
}

impl<'a> Byline<'a> {
    /// The people, each with its source.
    ///
    /// ```
    /// let page = "Harbour to stay closed until May\nBy ANN LEE and Jan de Boer Jr., Staff Writers\n\
    ///     The harbour stays closed until May, the port authority said on Tuesday, because the work \
    ///     on the harbour has taken longer than planned, and nobody knows why.\n";
    /// let article = bodycopy::extract(page)?;
    /// let people = article.byline().people();
    /// assert_eq!(**people[0], *"ANN LEE");
    /// assert_eq!(&page[people[1].origin().range.clone()], "Jan de Boer Jr.");
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn people(&self) -> &[Sourced<Cow<'a, str>>] {
        &self.people
    }

    /// The names of the people.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.people.iter().map(|name| &***name)
    }

    /// What the people do: `Staff Writer`, `Washington bureau chief`.
    pub fn roles(&self) -> &[Sourced<Cow<'a, str>>] {
        &self.roles
    }

    /// Where they wrote it.
    pub fn places(&self) -> &[Sourced<Cow<'a, str>>] {
        &self.places
    }

    /// Agencies, and labels that stand for unnamed staff: `AFP`, `Our Correspondent`.
    pub fn agencies(&self) -> &[Sourced<Cow<'a, str>>] {
        &self.agencies
    }

    /// Whether the page says nothing of who wrote the story.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.agencies.is_empty()
    }

    /// The byline with its text copied.
    pub fn into_owned(self) -> Byline<'static> {
        let owned = |texts: Vec<Sourced<Cow<'a, str>>>| {
            texts.into_iter().map(Sourced::into_owned).collect()
        };
        Byline {
            people: owned(self.people),
            roles: owned(self.roles),
            places: owned(self.places),
            agencies: owned(self.agencies),
        }
    }
}
