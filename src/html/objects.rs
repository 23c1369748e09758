//! The objects of JSON-LD: their types, and what they hold or refer to.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Most objects of a page among which an author is looked up.
const MOST_OBJECTS: usize = 512;
/// Most types of an author that are looked at: of one thing few are given.
const MOST_TYPES: usize = 4;

/// The objects that can be the page's own: those in lists, graphs, and at the centre of a page, but
/// none that another one refers to.
pub(super) fn collect<'v>(value: &'v Value, objects: &mut Vec<&'v Map<String, Value>>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, objects)),
        Value::Object(object) if objects.len() < MOST_OBJECTS => {
            objects.push(object);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(value) = object.get(key) {
                    collect(value, objects);
                }
            }
        }
        _ => {}
    }
}

/// The types of an object.
pub(super) fn kinds(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    listed(object.get("@type")).iter().filter_map(Value::as_str)
}

/// The values of a list, or the one that is none.
fn listed(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// What organisations are called whose type does not say so (schema.org), and papers, which are none there.
const OTHER_ORGANIZATIONS: [&str; 3] = ["Corporation", "NGO", "Newspaper"];

/// Whether an object is an organisation, a company or the like: no person.
fn is_organization(object: &Map<String, Value>) -> bool {
    let mut kinds = kinds(object).take(MOST_TYPES);
    kinds.any(|kind| kind.ends_with("Organization") || OTHER_ORGANIZATIONS.contains(&kind))
}

/// The objects that have a `part`, by their `@id`: of several, the first one.
pub(super) fn referred<'v>(
    part: &str,
    objects: &[&'v Map<String, Value>],
) -> BTreeMap<&'v str, &'v Map<String, Value>> {
    let mut referred = BTreeMap::new();
    for object in objects.iter().filter(|object| object.contains_key(part)) {
        if let Some(id) = object.get("@id").and_then(Value::as_str) {
            referred.entry(id).or_insert(*object);
        }
    }
    referred
}

/// What a value holds, or the objects in it by their `part`, looked up where only their
/// `@id` is given, each with whether it is an organisation's. One by one, since many may refer to one object
/// that has many.
pub(super) fn values<'v>(
    value: Option<&'v Value>,
    part: &str,
    referred: &BTreeMap<&'v str, &'v Map<String, Value>>,
) -> impl Iterator<Item = (&'v Value, bool)> {
    let values = listed(value).iter().take(MOST_OBJECTS);
    values.flat_map(move |value| {
        let id = || value.get("@id").and_then(Value::as_str);
        let named = value.as_object().filter(|named| named.contains_key(part));
        let object = named.or_else(|| referred.get(id()?).copied());
        let values = match object {
            Some(object) => listed(object.get(part)),
            None if value.is_string() => std::slice::from_ref(value),
            None => &[],
        };
        let organization = object.is_some_and(is_organization);
        values.iter().map(move |value| (value, organization))
    })
}
