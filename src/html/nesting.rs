//! Which open elements a tag closes, by the rules of the HTML standard for trees.

use super::stack::{Scope, Stack};
use crate::page::{Tag, hash_of_name};

/// Whether a start tag inside SVG or `MathML` ends them.
pub(super) fn leaves_foreign(tag: Tag) -> bool {
    let inner = matches!(
        tag,
        Tag::Other
            | Tag::A
            | Tag::Desc
            | Tag::Font
            | Tag::ForeignObject
            | Tag::Math
            | Tag::Script
            | Tag::Style
            | Tag::Svg
            | Tag::Title
    );
    !inner && (tag.is_block() || tag.is_format() || tag.is_void() || tag == Tag::Span)
}

/// How many elements stay open when a start tag comes, if it closes any.
pub(super) fn closes(stack: &Stack, tag: Tag) -> Option<usize> {
    let implied = match tag {
        Tag::Li => item(stack, |open| open == Tag::Li),
        Tag::Dd | Tag::Dt => item(stack, |open| matches!(open, Tag::Dd | Tag::Dt)),
        Tag::Option => top(stack, |open| open == Tag::Option),
        Tag::Optgroup => top(stack, |open| open == Tag::Option || open == Tag::Optgroup),
        Tag::Button | Tag::Select => stack.find_tag(Scope::Default, tag),
        Tag::Table => table_in_table(stack),
        _ if tag.heading() > 0 => top(stack, |open| open.heading() > 0),
        _ => in_table(stack, tag),
    };
    let paragraph = tag
        .ends_paragraph()
        .then(|| stack.find_tag(Scope::Button, Tag::P))
        .flatten();
    match (implied, paragraph) {
        (Some(implied), Some(paragraph)) => Some(implied.min(paragraph)),
        (implied, paragraph) => implied.or(paragraph),
    }
}

/// The innermost element, if it is one of these.
fn top(stack: &Stack, wanted: impl Fn(Tag) -> bool) -> Option<usize> {
    stack.top().filter(|top| wanted(top.tag))?;
    stack.depth().checked_sub(1)
}

/// The open item of the list that a new item is in.
fn item(stack: &Stack, wanted: impl Fn(Tag) -> bool) -> Option<usize> {
    let mut at = stack.depth();
    while let Some(element) = at.checked_sub(1).and_then(|at| stack.at(at)) {
        at -= 1;
        if wanted(element.tag) {
            return Some(at);
        }
        let passed = matches!(element.tag, Tag::Address | Tag::Div | Tag::P);
        if element.is_special() && !passed {
            return None;
        }
    }
    None
}

/// A table that stands in another one outside its cells closes it.
fn table_in_table(stack: &Stack) -> Option<usize> {
    let table = stack.find_tag(Scope::Table, Tag::Table)?;
    let inner = stack.find(Scope::Table, |open| {
        open.tag.is_cell() || matches!(open.tag, Tag::Table | Tag::Caption)
    });
    (inner == Some(table)).then_some(table)
}

/// What the parts of a table close of it.
fn in_table(stack: &Stack, tag: Tag) -> Option<usize> {
    let sections = [Tag::Tbody, Tag::Thead, Tag::Tfoot];
    let behind = |wanted: &[Tag]| {
        let found = stack.find(Scope::Table, |open| wanted.contains(&open.tag));
        found.map(|at| at + 1)
    };
    let table = || behind(&[Tag::Table]);
    let depth = match tag {
        Tag::Td | Tag::Th => behind(&[Tag::Tr])
            .or_else(|| behind(&sections))
            .or_else(table),
        Tag::Tr => behind(&sections).or_else(table),
        Tag::Tbody | Tag::Thead | Tag::Tfoot | Tag::Caption | Tag::Colgroup | Tag::Col => table(),
        _ => None,
    }?;
    (depth < stack.depth()).then_some(depth)
}

/// The element that an end tag ends, by its place in the stack.
pub(super) fn ended(stack: &Stack, tag: Tag, name: &[u8]) -> Option<usize> {
    if tag != Tag::Other && !stack.has(tag) && tag.heading() == 0 {
        return None;
    }
    match tag {
        Tag::Template => stack.find_tag(Scope::Anywhere, tag),
        Tag::P => stack.find_tag(Scope::Button, tag),
        Tag::Li => stack.find_tag(Scope::List, tag),
        Tag::Table | Tag::Tbody | Tag::Thead | Tag::Tfoot | Tag::Tr | Tag::Td | Tag::Th => {
            stack.find_tag(Scope::Table, tag)
        }
        Tag::Caption => stack.find_tag(Scope::Table, tag),
        _ if tag.heading() > 0 => stack.find(Scope::Default, |open| open.tag.heading() > 0),
        _ if tag.is_block() || tag.is_scope() => stack.find_tag(Scope::Default, tag),
        _ => inline(
            stack,
            tag,
            if tag == Tag::Other {
                hash_of_name(name)
            } else {
                0
            },
        ),
    }
}

/// An element that is no block: nothing is closed past one that is.
fn inline(stack: &Stack, tag: Tag, name: u32) -> Option<usize> {
    let mut at = stack.depth();
    while let Some(element) = at.checked_sub(1).and_then(|at| stack.at(at)) {
        at -= 1;
        if element.tag == tag && element.name == name {
            return Some(at);
        }
        if element.is_special() {
            return None;
        }
    }
    None
}
