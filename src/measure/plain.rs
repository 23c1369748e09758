//! The plain way to measure a line, which the fast one must agree with.

use super::scan::{Scan, Words};
use super::shape::Joined;
use super::{Gate, Kind, Measures, Shape, words};
use crate::language::{ALL, CueMatcher};
use crate::page::Page;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

/// The shape of a line, character by character.
fn shape(line: &str) -> Shape {
    let mut plain = Plain::default();
    for c in line.chars() {
        let joined = Kind::of(c) == Kind::Unspaced && ('\u{e00}'..'\u{1800}').contains(&c);
        plain.joined += u32::from(joined);
        plain.step(Kind::of(c));
    }
    plain.finish(line)
}

/// The state of the plain pass.
#[derive(Default)]
struct Plain {
    counts: [u32; Kind::COUNT],
    runs: u32,
    capitals: u32,
    joined: u32,
    sentences: u32,
    first: Kind,
    before: Kind,
    ending: Kind,
}

impl Plain {
    fn step(&mut self, kind: Kind) {
        self.counts[kind as usize] += 1;
        if kind == Kind::Mark {
            return;
        }
        if self.before == Kind::Blank && kind != Kind::Blank {
            self.runs += 1;
            self.capitals += u32::from(kind == Kind::Upper);
        }
        if self.before.is_end() && !kind.is_word() && !kind.is_end() {
            self.sentences += 1;
        }
        if kind != Kind::Blank {
            if self.first == Kind::Blank {
                self.first = kind;
            }
            self.ending = match kind {
                Kind::Close | Kind::Quote if self.ending != Kind::Blank => self.ending,
                Kind::Stop if self.before == Kind::Stop => Kind::Ellipsis,
                other => other,
            };
        }
        self.before = kind;
    }

    fn finish(self, line: &str) -> Shape {
        let count = |kind: Kind| self.counts[kind as usize];
        let signs = count(Kind::Separator) + count(Kind::Bullet) + count(Kind::Symbol);
        let blanks = count(Kind::Blank) + count(Kind::Mark);
        let unspaced_ends = u32::from(self.before.is_end());
        Shape {
            bytes: u32::try_from(line.len()).unwrap_or(u32::MAX),
            chars: self.counts.iter().sum::<u32>() - blanks,
            runs: self.runs,
            capitals: self.capitals,
            upper: count(Kind::Upper),
            lower: count(Kind::Lower),
            unspaced: count(Kind::Unspaced),
            digits: count(Kind::Digit),
            commas: count(Kind::Comma),
            sentences: self.sentences + unspaced_ends,
            signs,
            first: self.first,
            last: self.before,
            ending: self.ending,
            joined: Joined::of(line.as_bytes(), count(Kind::Unspaced), self.joined),
        }
        .with_unmarked()
    }
}

impl Words for Vec<u64> {
    fn see(&mut self, hashes: &[u64]) {
        self.extend_from_slice(hashes);
    }

    fn restart(&mut self) {
        self.clear();
    }
}

/// Pieces of lines: words, marks and characters that are measured by rules of their own.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zA-Z]{1,12}",
        4 => "[ .,:;!?'\"()*|/>$-]{1,3}",
        2 => "[0-9]{1,4}",
        2 => "[’“”–…é É ß\u{a0}]{1,2}",
        1 => "[а-яА-ЯёЁ]{1,9}",
        1 => "[α-ωΑ-Ω]{1,9}",
        1 => "[اأبتثجحخد، ؟]{1,9}",
        1 => "[कखगघ्ाि। ]{1,9}",
        1 => "[港口管理局。，「」ひカー々Ａ１]{1,9}",
        1 => "[กขค่้๑ล]{1,9}",
        1 => "[\u{301}\u{308}\u{200b}²½ªꀀ🙂\u{1d400}]{1,2}",
        1 => any::<char>().prop_map(String::from),
        4 => Just(" ".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

fn compare(
    before: &str,
    line: &str,
    after: &str,
) -> Result<(), proptest::test_runner::TestCaseError> {
    let text = [before, line, after].concat();
    let bytes = (before.len(), before.len() + line.len());
    let (mut found, mut expected) = (Vec::new(), Vec::new());
    let found_shape = Scan::new(&text).line(bytes, &mut found);
    words::each(line, |hash, _| expected.push(hash));
    prop_assert_eq!(found_shape, shape(line), "{:?}", line);
    prop_assert_eq!(found, expected, "{:?}", line);
    Ok(())
}

proptest! {
    #[test]
    fn lines_measure_alike(before in piece(), line in line(), after in piece()) {
        compare(&before, &line, &after)?;
    }

    #[test]
    fn any_line_measures_alike(line in any::<String>()) {
        compare("", &line, "")?;
    }

    #[test]
    fn cues_are_found_alike(
        cue in any::<prop::sample::Index>(),
        shouted in any::<bool>(),
        before in "[ •(-]{0,2}|[a-z]{1,5} |12 ",
        after in "[ .:)»-]{0,3}| [a-zA-Z]{1,5}| 1,204",
    ) {
        let cues: Vec<_> = ALL.iter().flat_map(|language| language.cues).collect();
        let phrase = cue.get(&cues).phrase;
        let phrase = if shouted { phrase.to_uppercase() } else { phrase.to_owned() };
        let text = format!("{before}{phrase}{after}\nx");
        let page = Page::from_text(&text);
        let mut measures = Measures::default();
        measures.take(&page);
        for (line, hits) in page.lines().iter().zip(measures.cues()) {
            prop_assert_eq!(*hits, CueMatcher::shared().find_plainly(page.content(line)));
        }
    }
}

#[test]
fn the_gate_knows_a_word_of_every_phrase() {
    let words: Vec<String> = (0..1000).map(|n| format!("word{n}")).collect();
    let passed = words.iter().filter(|word| {
        let mut opened = false;
        words::each(word, |hash, _| opened |= Gate::shared().opens(hash));
        opened
    });
    assert!(
        passed.count() < 20,
        "a phrase without words leaves the gate open"
    );
}
