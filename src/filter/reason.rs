//! Why a line was removed.

use std::fmt;

/// Why a line is not part of the article's body.
///
/// The order is that of specificity: where filters give several reasons with the same weight, the
/// first one here is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Offers an advertisement or labels one: "Advertisement".
    Advertisement,
    /// Asks for consent to cookies.
    Cookie,
    /// States a copyright or terms of use.
    Copyright,
    /// Asks the reader to share or follow.
    SharePrompt,
    /// Asks the reader to subscribe, register, donate or log in.
    SubscriptionPrompt,
    /// Points to another story from inside this one: "Read more: ...".
    ReadMore,
    /// Is a reader's comment or belongs to the comment thread.
    Comment,
    /// Describes or credits a picture.
    Caption,
    /// Names who reported, edited or supplied the story, behind its end.
    Credit,
    /// Repeats another line of the page.
    Duplicate,
    /// Is a headline or teaser of another story, in a run of such lines.
    Rail,
    /// Belongs to a menu, path or list of links.
    Navigation,
    /// Did not pass a rule of a corpus filter (C4, jusText).
    CorpusRule,
    /// Was removed by a filter that a user wrote, which names the reason.
    Custom(&'static str),
    /// Is not the article's text, and nothing tells more: furniture of the page.
    Boilerplate,
}

impl Reason {
    /// Every reason that the built-in filters give, in order of specificity.
    pub const ALL: [Reason; 14] = [
        Reason::Advertisement,
        Reason::Cookie,
        Reason::Copyright,
        Reason::SharePrompt,
        Reason::SubscriptionPrompt,
        Reason::ReadMore,
        Reason::Comment,
        Reason::Caption,
        Reason::Credit,
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
        f.write_str(self.as_str())
    }
}
