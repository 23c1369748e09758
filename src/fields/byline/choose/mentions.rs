//! What a page says elsewhere of those who may have written it.

use super::candidate::{Candidate, is_life};
use crate::fields::front::Front;
use crate::measure::{Marks, hashes};
use memchr::memmem::Finder;

/// What a page says of a name beside the line that may be its byline.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mention {
    /// How many other lines hold the name.
    pub(super) lines: usize,
    /// Which words of the name stand in lower case somewhere, as bits: then they are no name's.
    pub(super) lower: u32,
    /// Whether a sentence of the page, from the body on, opens with the name, or a line of the name
    /// alone stands above one that opens with its first word: it tells who somebody is.
    pub(super) life: bool,
}

/// Lines in which each word of a name is looked for in lower case: what more of them say adds nothing.
const SEARCHED: u32 = 5;
/// Shortest word that tells by its case.
const TELLING: usize = 3;

/// A word of a name.
struct Word<'n> {
    bucket: u16,
    /// The bucket of the next word.
    next: Option<u16>,
    /// Which candidate's, and which of its words.
    candidate: usize,
    place: usize,
    name: &'n str,
    /// The word in lower case, where that tells whether it is a name's, until that is found.
    lower: Option<Finder<'static>>,
    /// The line that was last found to hold it, and how many were searched.
    last: Option<usize>,
    searched: u32,
}

/// What a page says of these candidates' names. Linear in the words of the page and the lines that
/// hold a word of a name, of which so many are searched.
pub(super) fn mentions(front: Front<'_, '_>, candidates: &[Candidate<'_>]) -> Vec<Mention> {
    let mut mentions = vec![Mention::default(); candidates.len()];
    let mut words = words(candidates);
    if words.is_empty() {
        return mentions;
    }
    let marks = Marks::of(words.iter().map(|word| word.bucket));
    for at in 0..front.labels.len() {
        let buckets = front.measures.vocabulary().words(at);
        // Few lines hold a word of a name.
        if !marks.may_have_any(buckets) {
            continue;
        }
        for (place, bucket) in buckets.iter().enumerate() {
            if !marks.may_have(*bucket) {
                continue;
            }
            let first = words.partition_point(|word| word.bucket < *bucket);
            let same = words[first..].iter_mut();
            for word in same.take_while(|word| word.bucket == *bucket) {
                let own = candidates[word.candidate].at == at;
                let mention = &mut mentions[word.candidate];
                if word.last != Some(at) {
                    word.search(front.raw(at), mention);
                }
                let goes_on = word
                    .next
                    .is_none_or(|next| buckets.get(place + 1) == Some(&next));
                if word.place == 0 && goes_on && !own {
                    mention.lines += usize::from(word.last != Some(at));
                    mention.life |= place == 0 && tells_life(front, word.name, at);
                    word.last = Some(at);
                }
            }
        }
    }
    mentions
}

/// The words of all names, by their buckets.
fn words<'n>(candidates: &'n [Candidate<'_>]) -> Vec<Word<'n>> {
    let mut words: Vec<Word<'n>> = Vec::new();
    for (candidate, name) in candidates.iter().map(Candidate::name).enumerate() {
        for (place, text) in name.split(' ').enumerate() {
            let mut first = None;
            hashes(text, |_, bucket| first = first.or(Some(bucket)));
            let Some(bucket) = first else {
                continue;
            };
            if let Some(before) = words.last_mut().filter(|word| word.candidate == candidate) {
                before.next = Some(bucket);
            }
            let lower = text.to_lowercase();
            let tells = lower != text && text.chars().count() >= TELLING;
            words.push(Word {
                bucket,
                next: None,
                candidate,
                place,
                name,
                lower: tells.then(|| Finder::new(&lower).into_owned()),
                last: None,
                searched: 0,
            });
        }
    }
    words.sort_unstable_by_key(|word| (word.bucket, word.candidate, word.place));
    words
}

impl Word<'_> {
    /// Notes whether a line that may hold the word has it in lower case.
    fn search(&mut self, line: &str, found: &mut Mention) {
        let lower = self.lower.as_ref().filter(|_| self.searched < SEARCHED);
        let Some(lower) = lower else {
            return;
        };
        self.searched += 1;
        if holds_word(line, lower) {
            found.lower |= 1 << self.place.min(31);
            self.lower = None;
        }
    }
}

/// Whether line `at`, which opens with a name, tells who its bearer is: it is a sentence, or the
/// name alone above one that opens with its first word.
fn tells_life(front: Front<'_, '_>, name: &str, at: usize) -> bool {
    let line = front.raw(at);
    at >= front.body
        && line.starts_with(name)
        && (is_life(front, at) || line.len() == name.len() && opens_life(front, name, at + 1))
}

/// Whether line `at` is a sentence that opens with the first word of a name.
pub(super) fn opens_life(front: Front<'_, '_>, name: &str, at: usize) -> bool {
    let first = name.split(' ').next().unwrap_or("");
    is_life(front, at) && front.raw(at).starts_with(first)
}

/// Whether a line holds a word, letters apart from it on neither side.
fn holds_word(line: &str, word: &Finder<'_>) -> bool {
    word.find_iter(line.as_bytes()).any(|at| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let [head, tail] = [line.get(..at), line.get(at + word.needle().len()..)];
        head.is_some_and(|head| edge(head.chars().next_back()))
            && tail.is_some_and(|tail| edge(tail.chars().next()))
    })
}
