//! A cue: a phrase that says what the line it stands in is for.

/// What a line with the cue in it is likely to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CueKind {
    /// The header of a rail of other stories (`Most Popular`).
    Rail,
    /// A link to more of this or another story (`Continue reading`).
    ReadMore,
    /// A prompt to share the story, or the name of a place to share it.
    Share,
    /// A prompt to subscribe, register or follow, or what a mailing list says of how to leave it.
    Subscribe,
    /// A label of an advertisement.
    Advertisement,
    /// A notice about cookies or consent.
    Cookie,
    /// A copyright or terms line.
    Copyright,
    /// A marker of a comment thread (`12 Comments`, `Reply`).
    Comment,
    /// Navigation of the site (`Skip to content`).
    Navigation,
    /// A caption or its photo credit.
    Caption,
    /// The word that opens a byline.
    Byline,
    /// The word that opens the time of publication.
    Published,
    /// The word that opens the time of the last change.
    Updated,
    /// An end credit (`Reporting by`).
    Credit,
    /// A correction or clarification.
    Correction,
    /// A note of the editors, which may correct the story, or be part of it.
    Note,
}

impl CueKind {
    /// Every kind, in the order of its bit in [`CueHits`](super::CueHits).
    pub const ALL: &'static [Self] = &[
        Self::Rail,
        Self::ReadMore,
        Self::Share,
        Self::Subscribe,
        Self::Advertisement,
        Self::Cookie,
        Self::Copyright,
        Self::Comment,
        Self::Navigation,
        Self::Caption,
        Self::Byline,
        Self::Published,
        Self::Updated,
        Self::Credit,
        Self::Correction,
        Self::Note,
    ];
}

/// Where in its line a phrase must stand to be a cue.
///
/// Decoration at the ends of the line (bullets, brackets, colons, arrows) is passed over first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// The phrase is all of the line, give or take a count (`12 Comments`).
    Whole,
    /// The line starts with the phrase.
    Start,
    /// The line starts with the phrase and what follows starts like a name: with a capital, or
    /// with a letter of a script that has no case. In a script without blanks it is as short as one.
    BeforeName,
    /// The line starts with the phrase and what follows starts with a digit, or with a day of the
    /// week in the same language and then a digit.
    BeforeDigit,
    /// The line ends with the phrase.
    End,
    /// The phrase stands anywhere in a line of at most 240 bytes.
    Anywhere,
}

/// One phrase of a table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Cue {
    /// What the phrase says about its line.
    pub kind: CueKind,
    /// Where it must stand.
    pub place: Place,
    /// The phrase as a newsroom writes it; its case does not matter.
    pub phrase: &'static str,
    /// Whether the entry was translated or inferred rather than known from pages.
    pub inferred: bool,
    /// Whether the phrase is a word of other languages too, or stands before much else than what it is a cue of (`Ein Text von
    /// Bedeutung`), and so counts only in a text that is known to be in the table's: no matcher of all tables has it.
    pub needs_language: bool,
    /// A line the cue catches.
    #[cfg(test)]
    pub(crate) catches: &'static str,
    /// A line the cue leaves alone.
    #[cfg(test)]
    pub(crate) leaves: &'static str,
}

/// Writes a table of cues: `Kind Place { "phrase" => "line it catches" ! "line it leaves alone"; }`.
///
/// The examples exist only in tests, so they cost a release binary nothing. `[inferred]` before a
/// phrase marks an entry that was not seen on a page, `[needs_language]` one that counts only in a text
/// that is known to be in the table's language.
macro_rules! cues {
    (@inferred) => { false };
    (@inferred inferred) => { true };
    (@inferred needs_language) => { false };
    (@needs_language) => { false };
    (@needs_language inferred) => { false };
    (@needs_language needs_language) => { true };
    ($($kind:ident $place:ident {
        $($([$flag:ident])? $phrase:literal => $catches:literal ! $leaves:literal;)*
    })*) => {
        &[$($($crate::language::Cue {
            kind: $crate::language::CueKind::$kind,
            place: $crate::language::Place::$place,
            phrase: $phrase,
            inferred: $crate::language::cue::cues!(@inferred $($flag)?),
            needs_language: $crate::language::cue::cues!(@needs_language $($flag)?),
            #[cfg(test)]
            catches: $catches,
            #[cfg(test)]
            leaves: $leaves,
        },)*)*]
    };
}
pub(crate) use cues;
