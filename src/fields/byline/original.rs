//! Bylines of public accounts: `原创 张三 江城晚报`.

use super::eastern::{CHINESE_CHARS, is_chinese_name};
use super::parts::Parts;
use crate::fields::range::trimmed;
use crate::language::tables::ORIGINAL_LABELS;
use std::ops::Range;

/// The author, and the public account that the story is on.
pub(super) fn original(line: &str, range: Range<usize>) -> Option<Parts> {
    let text = line.get(range.clone())?;
    let label = ORIGINAL_LABELS
        .iter()
        .find_map(|label| text.strip_prefix(label))?;
    let told = label
        .strip_prefix(char::is_whitespace)
        .map(str::trim_start)?;
    let (name, account) = told.split_once(char::is_whitespace)?;
    let name = range.end - told.len()..range.end - told.len() + name.len();
    let account = trimmed(line, range.end - account.len()..range.end);
    let is_name = CHINESE_CHARS.contains(&line[name.clone()].chars().count())
        && is_chinese_name(&line[name.clone()]);
    // `原创 江城 江城晚报` names the account twice.
    let is_one = line[account.clone()].chars().all(char::is_alphanumeric)
        && !line[account.clone()].starts_with(&line[name.clone()]);
    (is_name && is_one).then(|| Parts {
        people: vec![name],
        agencies: vec![account],
        ..Parts::default()
    })
}
