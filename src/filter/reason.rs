//! Why a line was removed.

use crate::error::Error;
use std::fmt;
use std::str::FromStr;

/// Why a line is not part of the article's body. Each reason shows a line that has it.
///
/// The order is that of specificity: where filters give several reasons with the same weight, the
/// first one here is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Offers an advertisement or labels one: `Advertisement`, `Story continues below`.
    Advertisement,
    /// Asks for consent to cookies: `We use cookies to improve your experience.`
    Cookie,
    /// States a copyright or terms of use: `© 2026 The Harbour Post. All rights reserved.`
    Copyright,
    /// Asks the reader to share or follow: `Share on Facebook`.
    SharePrompt,
    /// Asks the reader to subscribe, register, donate or log in: `Sign up for our newsletter`.
    SubscriptionPrompt,
    /// Points to another story from inside this one: `Read more: Ferry talks stall again`.
    ReadMore,
    /// Is a reader's comment or belongs to the comment thread: `12 Comments`, `Reply`.
    Comment,
    /// Describes or credits a picture: `Ferries at Pozzallo. Photo: Getty Images`.
    Caption,
    /// Names who reported, edited or supplied the story, behind its end: `Reporting by A. Borg`.
    Credit,
    /// Says what was corrected in the story: `This article was amended on 8 December`.
    Correction,
    /// Is of the mail around the story: a field of its head, a note above a story that was forwarded, who wrote
    /// when, the signature: `Subject: Port closes`.
    Mail,
    /// Repeats an earlier line of the page word for word: a teaser, or a pull quote.
    Duplicate,
    /// Is a headline or teaser of another story, in a run of such lines: `Five Soups, Two Pots`.
    Rail,
    /// Belongs to a menu, path or list of links: `Home > News > Europe`, `Skip to content`.
    Navigation,
    /// Did not pass a rule of a corpus filter (C4, jusText): `Sign in`, which ends no sentence.
    CorpusRule,
    /// Was removed by a filter that a user wrote, which names the reason: `Your stars today`. A reason that is
    /// only known when the program runs, as from a file of settings, is leaked once, when the filter is made:
    /// `Reason::Custom(Box::leak(name.into_boxed_str()))`.
    Custom(&'static str),
    /// Is not the article's text, and nothing tells more: `Front page of the print edition`.
    Boilerplate,
}

impl Reason {
    /// Every reason that the built-in filters give, in order of specificity.
    ///
    /// ```
    /// use bodycopy::{Pipeline, Reason};
    ///
    /// // Nothing that can be named is dropped; what is left out is plain boilerplate.
    /// let mut builder = Pipeline::builder();
    /// for reason in Reason::ALL.iter().filter(|reason| **reason != Reason::Boilerplate) {
    ///     builder.keep(*reason);
    /// }
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub const ALL: &'static [Reason] = &[
        Reason::Advertisement,
        Reason::Cookie,
        Reason::Copyright,
        Reason::SharePrompt,
        Reason::SubscriptionPrompt,
        Reason::ReadMore,
        Reason::Comment,
        Reason::Caption,
        Reason::Credit,
        Reason::Correction,
        Reason::Mail,
        Reason::Duplicate,
        Reason::Rail,
        Reason::Navigation,
        Reason::CorpusRule,
        Reason::Boilerplate,
    ];

    /// The reason as one lower-case word or two: stable, for output that programs read.
    ///
    /// ```
    /// use bodycopy::Reason;
    ///
    /// assert_eq!(Reason::SharePrompt.as_str(), "share prompt");
    /// assert_eq!(Reason::Custom("too short").as_str(), "too short");
    /// ```
    pub fn as_str(&self) -> &'static str {
        match self {
            Reason::Advertisement => "advertisement",
            Reason::Cookie => "cookie notice",
            Reason::Copyright => "copyright",
            Reason::SharePrompt => "share prompt",
            Reason::SubscriptionPrompt => "subscription prompt",
            Reason::ReadMore => "read more",
            Reason::Comment => "comment",
            Reason::Caption => "caption",
            Reason::Credit => "credit",
            Reason::Correction => "correction",
            Reason::Mail => "mail",
            Reason::Duplicate => "duplicate",
            Reason::Rail => "rail",
            Reason::Navigation => "navigation",
            Reason::CorpusRule => "corpus rule",
            Reason::Custom(name) => name,
            Reason::Boilerplate => "boilerplate",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The built-in reason of a name, as [`as_str`](Reason::as_str) gives it. Names of
/// [`Reason::Custom`] are known to who gave them alone.
///
/// ```
/// use bodycopy::{Error, Reason};
///
/// assert_eq!("share prompt".parse(), Ok(Reason::SharePrompt));
/// assert!(matches!("ads".parse::<Reason>(), Err(Error::UnknownReason { .. })));
/// ```
impl FromStr for Reason {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let mut all = Reason::ALL.iter();
        let known = all.find(|reason| reason.as_str() == name).copied();
        known.ok_or_else(|| {
            let names: Vec<&str> = Reason::ALL.iter().map(Reason::as_str).collect();
            Error::UnknownReason {
                name: name.to_owned(),
                known: names.join(", "),
            }
        })
    }
}
