//! The byline: who wrote a story.

mod agency;
mod bare;
mod bounds;
pub(crate) mod choose;
mod closing;
mod eastern;
mod glue;
mod korean;
mod labelled;
mod line;
mod made;
mod names;
mod own_role;
mod parts;
mod words;

pub(super) use bare::{bare, bare_part, single};
pub(super) use closing::signed_in_brackets;
pub(super) use eastern::signs;
pub(super) use labelled::bracketed;
pub(super) use line::{Cue, below, continued, cued};
pub(super) use names::is_one_name;
pub(super) use parts::Parts;
pub(super) use words::{ends_in_role, is_label, is_of_text, is_role, is_staff, opens_with_role};

use super::{Origin, Sourced, reporter};
use crate::language::tables::{ANONYMOUS, PAPER_LABELS};
use crate::language::{AskLanguage, Language};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// Who wrote a story: people, and apart from them what else the byline says.
///
/// Names stand as the page writes them, in its order. Empty where the page names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Byline<'a> {
    people: Vec<Sourced<Cow<'a, str>>>,
    roles: Vec<Sourced<Cow<'a, str>>>,
    places: Vec<Sourced<Cow<'a, str>>>,
    agencies: Vec<Sourced<Cow<'a, str>>>,
}

/// Whether a line is a byline by a role beside a name, and says no more: `홍길동기자`, `Von unserem Redakteur Max Kurz`.
pub(super) fn is_by_role(line: &str) -> bool {
    labelled::labelled(line).is_some()
        || reporter::line(line).is_some()
        || own_role::behind_own_role(line).is_some()
}

/// Whether a line credits a paper and then names people, by what Chinese names look like: `来源：江城晚报 作者：张三`, and not
/// `来源：江城晚报 作者：宣传部`.
pub(super) fn names_behind_paper(line: &str) -> bool {
    let opens = |label: &&str| line.starts_with(*label);
    let is_person = |name: &Range<usize>| {
        let name = &line[name.clone()];
        eastern::is_chinese_name(name) && !ANONYMOUS.contains(&name)
    };
    PAPER_LABELS.iter().any(opens)
        && labelled::labelled(line)
            .is_some_and(|parts| !parts.people.is_empty() && parts.people.iter().all(is_person))
}

/// Whether all of a line is a byline behind a cue: not `By Sunday, the port is open`.
pub(super) fn is_all_byline(line: &str) -> bool {
    if line.chars().any(names::is_east_asian) {
        return is_by_role(line);
    }
    let Some((parts, _)) = cued(line, false, &|| None) else {
        return false;
    };
    let all = [&parts.people, &parts.roles, &parts.places, &parts.agencies];
    let end = all.into_iter().flatten().map(|part| part.end).max();
    let rest = end.and_then(|end| line.get(end..)).unwrap_or(line);
    !rest.contains(char::is_alphabetic)
}

/// The people, then agencies and staff, joined by commas.
///
/// ```
/// use bodycopy::fields::Byline;
///
/// let byline = Byline::parse("By Ann Lee and Jan Roe, Staff Writers, Reuters").expect("a byline");
/// assert_eq!(byline.to_string(), "Ann Lee, Jan Roe, Reuters");
/// ```
impl fmt::Display for Byline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.people.iter().chain(&self.agencies);
        let names: Vec<&str> = named.map(Sourced::as_str).collect();
        f.pad(&names.join(", "))
    }
}

impl<'a> Byline<'a> {
    /// Reads a line that says that it is a byline; ranges are those of the line, which should be
    /// clean. Linear. Errs where a sentence opens as bylines do and goes on with a name.
    ///
    /// ```
    /// use bodycopy::fields::Byline;
    ///
    /// let line = "By ABBY GOODNOUGH and Robert Pear Jr., Staff Writers | Jan. 10, 2020";
    /// let byline = Byline::parse(line).expect("a byline");
    /// assert_eq!(byline.names().collect::<Vec<_>>(), ["ABBY GOODNOUGH", "Robert Pear Jr."]);
    /// assert_eq!(byline.roles()[0].value(), "Staff Writers");
    /// assert!(Byline::parse("By the time he came, it was dark.").is_none());
    /// ```
    pub fn parse(line: &'a str) -> Option<Self> {
        Self::read(line, &|| None)
    }

    /// The same for a line that is known to be in `language`, which settles words that others have too.
    ///
    /// ```
    /// use bodycopy::fields::Byline;
    /// use bodycopy::language::by_code;
    ///
    /// let albanian = by_code("sq").expect("Albanian has a table");
    /// let byline = Byline::parse_in("Nga Arben Hoxha", albanian).expect("a byline");
    /// assert_eq!(byline.names().collect::<Vec<_>>(), ["Arben Hoxha"]);
    /// // In Vietnamese it is Russia.
    /// assert!(Byline::parse("Nga Arben Hoxha").is_none());
    /// ```
    pub fn parse_in(line: &'a str, language: &'static Language) -> Option<Self> {
        Self::read(line, &|| Some(language))
    }

    fn read(line: &'a str, language: AskLanguage<'_>) -> Option<Self> {
        let part = |range: Range<usize>| Sourced {
            value: Cow::Borrowed(line.get(range.clone()).unwrap_or("")),
            origin: Origin {
                line: 1,
                range,
                rule: "byline cue",
            },
        };
        cued(line, false, language).map(|(parts, _)| Byline::of(parts, part))
    }

    /// A byline of parts, each made by `part`.
    pub(super) fn of(parts: Parts, part: impl Fn(Range<usize>) -> Sourced<Cow<'a, str>>) -> Self {
        let all = |ranges: Vec<Range<usize>>| ranges.into_iter().map(&part).collect();
        Byline {
            people: all(parts.people),
            roles: all(parts.roles),
            places: all(parts.places),
            agencies: all(parts.agencies),
        }
    }

    /// Adds those whom the next line names.
    pub(super) fn extend(&mut self, more: Byline<'a>) {
        self.people.extend(more.people);
        self.roles.extend(more.roles);
        self.places.extend(more.places);
        self.agencies.extend(more.agencies);
    }

    /// Adds what another place names, where this names no people.
    pub(super) fn fill(&mut self, other: Option<Byline<'a>>) {
        if self.people.is_empty()
            && let Some(other) = other
        {
            self.extend(other);
        }
    }

    /// A byline of names, each of many people, as agencies and staff are, or of one.
    #[cfg(feature = "html")]
    pub(super) fn of_declared(names: impl Iterator<Item = (bool, Sourced<Cow<'a, str>>)>) -> Self {
        let mut byline = Byline::default();
        for (is_of_many, name) in names {
            let of_kind = if is_of_many {
                &mut byline.agencies
            } else {
                &mut byline.people
            };
            of_kind.push(name);
        }
        byline
    }

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
        self.people.iter().map(Sourced::as_str)
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

    /// Who signs the story: its people or, where it names nobody, agencies and staff.
    ///
    /// ```
    /// use bodycopy::fields::Byline;
    ///
    /// let signed = |line| {
    ///     let byline = Byline::parse(line).expect("a byline");
    ///     byline.signers().map(str::to_owned).collect::<Vec<_>>()
    /// };
    /// assert_eq!(signed("By Ann Lee, Reuters"), ["Ann Lee"]);
    /// assert_eq!(signed("By Reuters"), ["Reuters"]);
    /// ```
    pub fn signed_by(&self) -> &[Sourced<Cow<'a, str>>] {
        if self.people.is_empty() {
            &self.agencies
        } else {
            &self.people
        }
    }

    /// The names of who signs the story, those of [`Byline::signed_by`].
    pub fn signers(&self) -> impl ExactSizeIterator<Item = &str> {
        self.signed_by().iter().map(Sourced::as_str)
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
