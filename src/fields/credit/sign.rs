//! Signs of an agency at the end of a story: `— Reuters`, `(AFP)`, `PTI`, `© 2026 AFP`, `/ritzau/`.

use super::names::agencies;
use super::{Found, Parts, is_over, tail_start};
use crate::fields::date::{digit, floor};
use crate::fields::range::trimmed;
use crate::language::tables::COPYRIGHT_CLAIMS;
use crate::language::{ends_sentence, is_small};
use std::ops::Range;

/// Bytes of a sign.
const SIGN_BYTES: usize = 60;

/// The sign that `text` ends with.
pub(super) fn parse(text: &str) -> Option<Found> {
    let end = text.trim_end().trim_end_matches(['.', '。']).len();
    let last = text[..end].chars().next_back()?;
    match last {
        ')' | '）' | ']' | '】' => enclosed(text, end, &['(', '（', '[', '【']),
        '/' => enclosed(text, end, &['/']),
        _ => owned(text, end)
            .or_else(|| dashed(text, end))
            .or_else(|| bare(text, end)),
    }
}

fn found(
    start: usize,
    role: Option<Range<usize>>,
    agencies: Vec<Range<usize>>,
    end: usize,
) -> Found {
    let parts = Parts {
        role,
        agencies,
        range: start..end,
        ..Parts::default()
    };
    (start, vec![parts])
}

/// `(AFP)`, `/ritzau/`.
fn enclosed(text: &str, end: usize, open: &[char]) -> Option<Found> {
    let inner = end - text[..end].chars().next_back()?.len_utf8();
    let start = text[..inner].rfind(open)?;
    let from = start + text[start..].chars().next()?.len_utf8();
    if end - start > SIGN_BYTES || !is_over(&text[..start]) {
        return None;
    }
    let names = agencies(text, from..inner)?;
    Some(found(start, None, names, end))
}

/// `— Reuters`.
fn dashed(text: &str, end: usize) -> Option<Found> {
    let dashes = ['—', '–', '―', '-'];
    let first = tail_start(&text[..end], SIGN_BYTES);
    // The dash of `dpa-AFX` is no sign, so that every dash may be it.
    let mut starts = text[first..end].rmatch_indices(dashes);
    starts.find_map(|(at, dash)| {
        let at = first + at;
        let start = text[..at].trim_end_matches(dashes).len();
        let names = is_over(&text[..start]).then(|| agencies(text, at + dash.len()..end));
        Some(found(start, None, names??, end))
    })
}

/// `PTI` behind the last sentence, with the initials of those who filed it (`PTI KVK SMV`), or as
/// all of the text.
fn bare(text: &str, end: usize) -> Option<Found> {
    let head = text[..end].rfind(|c| ends_sentence(c) || matches!(c, '"' | '”'));
    let start = match head {
        Some(at) => at + text[at..].chars().next()?.len_utf8(),
        None => 0,
    };
    let range = trimmed(text, start..end);
    if range.is_empty() || range.len() > SIGN_BYTES {
        return None;
    }
    let written = &text[range.clone()];
    if start > 0 && written.chars().any(is_small) {
        return None;
    }
    let first = written.find(' ').unwrap_or(written.len());
    let names = agencies(text, range.clone()).or_else(|| {
        let initials = |word: &str| {
            (2..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
        };
        let signed = written[first..].split_whitespace().all(initials);
        agencies(text, range.start..range.start + first).filter(|_| signed)
    })?;
    Some(found(range.start, None, names, end))
}

/// `© 2026 AFP`, `Copyright 2023 The Associated Press. All rights reserved.`
fn owned(text: &str, end: usize) -> Option<Found> {
    let role = COPYRIGHT_CLAIMS
        .iter()
        .filter(|claim| text.starts_with(**claim))
        .map(|claim| claim.len())
        .max()?;
    let is_year =
        |c: char| digit(c).is_some() || c.is_whitespace() || matches!(c, ',' | '-' | '–' | '©');
    let rest = text[role..end].trim_start_matches(is_year);
    let start = end - rest.len();
    let name = rest.find(['.', ',', '|', '。']).unwrap_or(rest.len());
    let names = agencies(text, start..start + floor(&rest[..name], SIGN_BYTES).len())?;
    Some(found(0, Some(0..role), names, end))
}
