//! One file per language.

mod ar;
mod bn;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod he;
mod hi;
mod id;
mod it;
mod ja;
mod ko;
mod nb;
mod nl;
mod pl;
mod pt;
mod ru;
mod sv;
mod th;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use super::Language;

/// Every language with a table, sorted by code.
pub static ALL: &[&Language] = &[
    &ar::AR,
    &bn::BN,
    &cs::CS,
    &da::DA,
    &de::DE,
    &el::EL,
    &en::EN,
    &es::ES,
    &fa::FA,
    &fi::FI,
    &fr::FR,
    &he::HE,
    &hi::HI,
    &id::ID,
    &it::IT,
    &ja::JA,
    &ko::KO,
    &nb::NB,
    &nl::NL,
    &pl::PL,
    &pt::PT,
    &ru::RU,
    &sv::SV,
    &th::TH,
    &tr::TR,
    &uk::UK,
    &ur::UR,
    &vi::VI,
    &zh::ZH,
];
