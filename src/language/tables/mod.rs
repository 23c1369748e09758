//! One file per language.

mod af;
mod ar;
mod bg;
mod bn;
mod ca;
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
mod hr;
mod hu;
mod id;
mod it;
mod ja;
mod ko;
mod lt;
mod ms;
mod nb;
mod nl;
mod pl;
mod pt;
mod ro;
mod ru;
mod sk;
mod sr;
mod sv;
mod sw;
mod ta;
mod th;
mod tl;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use super::Language;

/// Every language with a table, sorted by code.
pub static ALL: &[&Language] = &[
    &af::AF,
    &ar::AR,
    &bg::BG,
    &bn::BN,
    &ca::CA,
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
    &hr::HR,
    &hu::HU,
    &id::ID,
    &it::IT,
    &ja::JA,
    &ko::KO,
    &lt::LT,
    &ms::MS,
    &nb::NB,
    &nl::NL,
    &pl::PL,
    &pt::PT,
    &ro::RO,
    &ru::RU,
    &sk::SK,
    &sr::SR,
    &sv::SV,
    &sw::SW,
    &ta::TA,
    &th::TH,
    &tl::TL,
    &tr::TR,
    &uk::UK,
    &ur::UR,
    &vi::VI,
    &zh::ZH,
];
