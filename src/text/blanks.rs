//! Blanks, line breaks and what takes no width.

/// What becomes of a character before anything else is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blank {
    /// It is none.
    No,
    /// It becomes a plain space, one for each run of them.
    Space,
    /// It ends a line of the source inside the text.
    Break,
    /// It is dropped.
    Nothing,
    /// A hyphen that shows only where a line breaks at it.
    SoftHyphen,
    /// A joiner, which some scripts and emoji need, and others have by accident.
    Joiner,
}

/// What `c` is. Marks of direction are dropped: a line is shown whole, and its letters tell.
pub(super) fn blank(c: char) -> Blank {
    match c {
        ' ' => Blank::Space,
        '!'..='~' => Blank::No,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Blank::Break,
        '\u{ad}' => Blank::SoftHyphen,
        '\u{200c}' | '\u{200d}' => Blank::Joiner,
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Blank::Nothing,
        '\t' => Blank::Space,
        _ if c.is_control() => Blank::Nothing,
        _ if c.is_whitespace() => Blank::Space,
        _ => Blank::No,
    }
}

/// Whether a joiner between these two characters has a meaning: in Arabic and Indic writing, and
/// in emoji. They must begin characters of their own, as composing moves others. Angle brackets
/// stand among the arrows, but compose to those of Chinese.
pub(super) fn joins(before: Option<char>, after: Option<char>) -> bool {
    let shaped = |c: char| {
        matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{fb50}'..='\u{fefc}')
            || matches!(c, '\u{2190}'..='\u{2328}' | '\u{232b}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
    };
    before.is_some_and(shaped) && after.is_some_and(shaped)
}
