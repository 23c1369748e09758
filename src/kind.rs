//! What kind of character a character is, as far as telling prose from furniture goes.

/// The kind of a character. The numbers index count tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(u8)]
#[non_exhaustive]
pub enum Kind {
    /// White space and what takes no width.
    #[default]
    Blank = 0,
    /// An upper-case or title-case letter.
    Upper,
    /// A lower-case letter.
    Lower,
    /// A letter of a script without case, written with blanks between words.
    Letter,
    /// A letter of a script that writes no blanks between words: Han, kana, Thai and the like.
    Unspaced,
    /// A digit of any script.
    Digit,
    /// A full stop of any script: `.`, `。`, `।`, `۔`.
    Stop,
    /// Any other mark that ends a sentence: `!`, `?`, `؟`.
    End,
    /// `…`, or the last of several full stops.
    Ellipsis,
    /// A comma of any script.
    Comma,
    /// A colon or semicolon. What stands before a colon is asked of `is_colon`.
    Colon,
    /// An opening bracket or quotation mark.
    Open,
    /// A closing bracket or quotation mark.
    Close,
    /// A quotation mark that may open or close, or an apostrophe.
    Quote,
    /// A hyphen or dash.
    Dash,
    /// A list bullet.
    Bullet,
    /// A mark that parts entries of a menu or path: `|`, `/`, `>`, `»`.
    Separator,
    /// Any other sign: currency, arithmetic, emoji.
    Symbol,
    /// A combining mark, which belongs to the character before.
    Mark,
}

impl Kind {
    /// How many kinds there are.
    pub(crate) const COUNT: usize = Kind::Mark as usize + 1;

    /// The kind of `c`. Constant time: a table for ASCII, ranges for the rest.
    ///
    /// ```
    /// use bodycopy::measure::Kind;
    ///
    /// assert_eq!(Kind::of('?'), Kind::End);
    /// assert_eq!(Kind::of('。'), Kind::Stop);
    /// assert_eq!(Kind::of('語'), Kind::Unspaced);
    /// ```
    pub fn of(c: char) -> Kind {
        if c.is_ascii() {
            Kind::of_ascii(c as u8)
        } else {
            Kind::of_wide(c)
        }
    }

    /// Whether the character ends a sentence.
    pub fn is_end(self) -> bool {
        matches!(self, Kind::Stop | Kind::End)
    }

    /// Whether the character can be part of a word.
    pub fn is_word(self) -> bool {
        matches!(
            self,
            Kind::Upper | Kind::Lower | Kind::Letter | Kind::Unspaced | Kind::Digit
        )
    }

    /// Whether it is a separator, a bullet or another sign.
    pub(crate) fn is_sign(self) -> bool {
        matches!(self, Kind::Separator | Kind::Bullet | Kind::Symbol)
    }

    /// The kind of an ASCII character.
    pub(crate) fn of_ascii(byte: u8) -> Kind {
        ASCII[usize::from(byte & 0x7f)]
    }

    /// The kinds by their numbers, padded to a power of two.
    pub(crate) const fn by_number() -> [Kind; 32] {
        let mut kinds = [Kind::Blank; 32];
        let known = [
            Kind::Blank,
            Kind::Upper,
            Kind::Lower,
            Kind::Letter,
            Kind::Unspaced,
            Kind::Digit,
            Kind::Stop,
            Kind::End,
            Kind::Ellipsis,
            Kind::Comma,
            Kind::Colon,
            Kind::Open,
            Kind::Close,
            Kind::Quote,
            Kind::Dash,
            Kind::Bullet,
            Kind::Separator,
            Kind::Symbol,
            Kind::Mark,
        ];
        let mut at = 0;
        while at < known.len() {
            kinds[at] = known[at];
            at += 1;
        }
        kinds
    }

    fn of_wide(c: char) -> Kind {
        match c as u32 {
            0x80..0x0300 => Kind::of_latin(c),
            0x0300..0x0370 | 0x20d0..0x2100 | 0xfe00..0xfe10 => Kind::Mark,
            0x2000..0x2070 => Kind::of_punctuation(c),
            0x3000..0x3040 | 0xfe30..0xfe70 | 0xff00..0xff66 => Kind::of_cjk_mark(c),
            0x3040..0x3100
            | 0x31f0..0x3200
            | 0x3400..0x4dc0
            | 0x4e00..0xa4d0
            | 0xf900..0xfb00
            | 0xff66..0xffa0
            | 0x2_0000..0x4_0000 => Kind::Unspaced,
            0x0e00..0x0f00 | 0x1000..0x10a0 | 0x1780..0x1800 => Kind::of_southeast_asian(c),
            _ => Kind::of_other(c),
        }
    }

    fn of_latin(c: char) -> Kind {
        match c {
            '\u{80}'..='\u{a0}' | '\u{ad}' => Kind::Blank,
            '¡' | '¿' | '«' => Kind::Open,
            '»' => Kind::Close,
            '´' | '¨' => Kind::Quote,
            '·' => Kind::Bullet,
            _ if c.is_uppercase() => Kind::Upper,
            _ if c.is_alphabetic() => Kind::Lower,
            _ => Kind::Symbol,
        }
    }

    fn of_punctuation(c: char) -> Kind {
        match c {
            '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' => {
                Kind::Blank
            }
            '\u{2010}'..='\u{2015}' => Kind::Dash,
            '‘' | '‚' | '“' | '„' | '‹' => Kind::Open,
            '’' | '‛' | '”' | '‟' | '›' => Kind::Close,
            '•' | '‣' | '‧' | '※' | '⁃' => Kind::Bullet,
            '…' | '‥' => Kind::Ellipsis,
            '‼'..='‽' | '⁇'..='⁉' => Kind::End,
            _ => Kind::Symbol,
        }
    }

    fn of_cjk_mark(c: char) -> Kind {
        match c {
            '\u{3000}' => Kind::Blank,
            '、' | '，' | '､' | '﹐' => Kind::Comma,
            '。' | '．' | '｡' => Kind::Stop,
            '！' | '？' => Kind::End,
            '：' | '；' => Kind::Colon,
            '〈' | '《' | '「' | '『' | '【' | '〔' | '〖' | '〝' | '（' | '［' | '｛' | '｢'
            | '＜' => Kind::Open,
            '〉' | '》' | '」' | '』' | '】' | '〕' | '〗' | '〞' | '〟' | '）' | '］' | '｝'
            | '｣' | '＞' => Kind::Close,
            '〜' | '－' | '～' => Kind::Dash,
            '｜' | '／' => Kind::Separator,
            '０'..='９' => Kind::Digit,
            'Ａ'..='Ｚ' => Kind::Upper,
            'ａ'..='ｚ' => Kind::Lower,
            '々' | '〇' => Kind::Unspaced,
            '･' => Kind::Bullet,
            _ => Kind::Symbol,
        }
    }

    fn of_southeast_asian(c: char) -> Kind {
        match c {
            '၊' => Kind::Comma,
            '။' | '។' | '៕' => Kind::Stop,
            _ if c.is_numeric() => Kind::Digit,
            _ if c.is_alphabetic() => Kind::Unspaced,
            _ => Kind::Mark,
        }
    }

    fn of_other(c: char) -> Kind {
        match c {
            '،' | '፣' | '՝' => Kind::Comma,
            '؛' | '፤' | '·' | '፦' => Kind::Colon,
            '۔' | '।' | '॥' | '።' | '։' | '᠃' | '᙮' => Kind::Stop,
            '؟' | '፧' | '՜' | '՞' => Kind::End,
            '○' | '●' | '■' | '□' | '▪' | '▫' | '▶' | '►' | '▸' | '◆' | '◇' | '◦' | '✓' | '✔'
            | '∙' => Kind::Bullet,
            '→' | '⟩' | '❯' => Kind::Separator,
            '־' | '᐀' => Kind::Dash,
            _ if c.is_uppercase() => Kind::Upper,
            _ if c.is_lowercase() => Kind::Lower,
            _ if c.is_numeric() && !c.is_alphabetic() => Kind::Digit,
            _ if c.is_alphabetic() => Kind::Letter,
            _ if c.is_control() || c.is_whitespace() => Kind::Blank,
            _ => combining_or_symbol(c),
        }
    }
}

/// The kind of the last character of a text, closing quotation marks and brackets passed over: a sentence ends in
/// one that [`Kind::is_end`] is true of. Linear in what is passed over, mostly a character.
pub(crate) fn ending(text: &str) -> Kind {
    let kinds = text.chars().rev().map(Kind::of);
    let passed = |kind: &Kind| matches!(kind, Kind::Blank | Kind::Close | Kind::Quote | Kind::Mark);
    let mut kinds = kinds.skip_while(passed);
    match (kinds.next(), kinds.next()) {
        (Some(Kind::Stop), Some(Kind::Stop)) => Kind::Ellipsis,
        (last, _) => last.unwrap_or_default(),
    }
}

/// Whether a character is a colon of any script, as stands between a label and what it is of: Khmer, Ethiopic and
/// Armenian have signs of their own, and Amharic sets the one between words so, too.
pub(crate) fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：' | '៖' | '፦' | '፡' | '՝')
}

/// Vowel signs and other marks of the Arabic, Hebrew and Indic blocks that are not alphabetic.
fn combining_or_symbol(c: char) -> Kind {
    match c {
        '\u{0483}'..='\u{0489}'
        | '\u{0591}'..='\u{05c7}'
        | '\u{0610}'..='\u{061a}'
        | '\u{064b}'..='\u{065f}'
        | '\u{0670}'
        | '\u{06d6}'..='\u{06ed}'
        | '\u{0900}'..='\u{0dff}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' => Kind::Mark,
        _ => Kind::Symbol,
    }
}

const ASCII: [Kind; 128] = ascii();

const fn ascii() -> [Kind; 128] {
    let mut table = [Kind::Symbol; 128];
    let mut at = 0u8;
    while at < 128 {
        table[at as usize] = match at {
            0..=b' ' | 0x7f => Kind::Blank,
            b'A'..=b'Z' => Kind::Upper,
            b'a'..=b'z' => Kind::Lower,
            b'0'..=b'9' => Kind::Digit,
            b'.' => Kind::Stop,
            b'!' | b'?' => Kind::End,
            b',' => Kind::Comma,
            b':' | b';' => Kind::Colon,
            b'(' | b'[' | b'{' => Kind::Open,
            b')' | b']' | b'}' => Kind::Close,
            b'"' | b'\'' | b'`' => Kind::Quote,
            b'-' => Kind::Dash,
            b'*' => Kind::Bullet,
            b'|' | b'/' | b'>' => Kind::Separator,
            _ => Kind::Symbol,
        };
        at += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{Kind, ending, is_colon};
    use crate::measure::Shape;

    #[test]
    fn a_sentence_ends_in_the_full_stop_of_any_script() {
        for text in [
            "Ends.",
            "完。",
            "समाप्त।",
            "ختم۔",
            "አለ።",
            "ပြီ။",
            "ចប់។",
            "Վերջ։",
            "“Ends.”",
            "« Fin. »",
            "(End!)",
            "「完。」",
            "終わり？",
            "انتهى؟",
        ] {
            assert!(ending(text).is_end(), "{text}");
        }
        for text in ["Ends", "Ends:", "Ends...", "Ends…", "", "”", "the “end”"] {
            assert!(!ending(text).is_end(), "{text}");
        }
        for text in ["Ends...”", "Ends. ", "a", "the “end”", "1.)"] {
            assert_eq!(ending(text), Shape::of(text).ending, "{text}");
        }
    }

    #[test]
    fn semicolons_are_no_colons() {
        assert!(":：៖፦፡՝".chars().all(is_colon));
        assert!(!";；؛፤.።".chars().any(is_colon));
    }

    #[test]
    fn marks_of_many_scripts() {
        for (chars, kind) in [
            (".。।۔።", Kind::Stop),
            ("!?！？؟", Kind::End),
            (",、，،", Kind::Comma),
            ("“„«「（", Kind::Open),
            ("”»」）", Kind::Close),
            ("語ひカไ", Kind::Unspaced),
            ("한عहא", Kind::Letter),
            ("ÄЖΩ", Kind::Upper),
            ("ñжω", Kind::Lower),
            ("7７٧७", Kind::Digit),
            ("\u{a0}\u{3000}\u{200b}\t", Kind::Blank),
        ] {
            for c in chars.chars() {
                assert_eq!(Kind::of(c), kind, "{c}");
            }
        }
    }
}
