//! One file per language.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use super::Language;

/// Every language with a table, sorted by code.
pub static ALL: &[&Language] = &[
    &de::DE,
    &en::EN,
    &es::ES,
    &fr::FR,
    &it::IT,
    &nl::NL,
    &pt::PT,
];
