//! One file per language, one for what they share, and one for what mail programs write.

mod af;
mod am;
mod ar;
mod az;
mod be;
mod bg;
mod bn;
mod ca;
mod cs;
mod cy;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod eu;
mod fa;
mod fi;
mod fr;
mod gl;
mod gu;
mod ha;
mod he;
mod hi;
mod hr;
mod hu;
mod hy;
mod id;
mod is;
mod it;
mod ja;
mod ka;
mod kk;
mod km;
mod kn;
mod ko;
mod ky;
mod lo;
mod lt;
mod lv;
mod mail;
mod mk;
mod ml;
mod mn;
mod mr;
mod ms;
mod my;
mod nb;
mod ne;
mod nl;
mod or;
mod pa;
mod pl;
mod pt;
mod ro;
mod ru;
mod shared;
mod si;
mod sk;
mod sl;
mod so;
mod sq;
mod sr;
mod sv;
mod sw;
mod ta;
mod te;
mod th;
mod tl;
mod tr;
mod uk;
mod ur;
mod uz;
mod vi;
mod zh;

pub(crate) use ko::{KOREAN_PICTURES, KOREAN_TEAM_ENDS, NO_KOREAN_NAMES};
pub(crate) use mail::{LOCAL_PREFIXES, MAIL_FIELDS, MAIL_PREFIXES, MAIL_STANDARD};
pub(crate) use shared::{
    BEAT_ROLES, CHINESE_SURNAMES, CHINESE_SURNAMES_OF_TWO, COPYRIGHT_CLAIMS, EASTERN_DESKS,
    EASTERN_HELPERS, EASTERN_TEAMS, EASTERN_UNITS, EASTERN_WRITERS, END_MARKS, FEED_TAILS,
    HOUR_SIGNS, JAPANESE_NOTE_ENDS, JAPANESE_SURNAMES, KOREAN_SURNAMES, NAME_OPENINGS,
    NAME_PARTICLES, NAME_PREFIXES, NAME_SUFFIXES, NAME_TITLE, NAMES_LIKE_WORDS, NO_GIVEN_NAMES,
    NO_SHORT_NAMES, PICTURE_STEMS, QUOTED_SPEECH, SENT_WITH, SUSPENDING, WRITES_FOR,
};
pub(crate) use zh::{
    ANONYMOUS, DATELINE_CLOSERS, DATELINE_TITLES, MANNERS, NO_REPORTERS, OWN_PAPERS, PAPER_ENDS,
    PAPER_LABELS, REPORTERS, REPORTS,
};

use super::Language;

/// Every language with a table, sorted by code.
pub static ALL: &[&Language] = &[
    &af::AF,
    &am::AM,
    &ar::AR,
    &az::AZ,
    &be::BE,
    &bg::BG,
    &bn::BN,
    &ca::CA,
    &cs::CS,
    &cy::CY,
    &da::DA,
    &de::DE,
    &el::EL,
    &en::EN,
    &es::ES,
    &et::ET,
    &eu::EU,
    &fa::FA,
    &fi::FI,
    &fr::FR,
    &gl::GL,
    &gu::GU,
    &ha::HA,
    &he::HE,
    &hi::HI,
    &hr::HR,
    &hu::HU,
    &hy::HY,
    &id::ID,
    &is::IS,
    &it::IT,
    &ja::JA,
    &ka::KA,
    &kk::KK,
    &km::KM,
    &kn::KN,
    &ko::KO,
    &ky::KY,
    &lo::LO,
    &lt::LT,
    &lv::LV,
    &mk::MK,
    &ml::ML,
    &mn::MN,
    &mr::MR,
    &ms::MS,
    &my::MY,
    &nb::NB,
    &ne::NE,
    &nl::NL,
    &or::OR,
    &pa::PA,
    &pl::PL,
    &pt::PT,
    &ro::RO,
    &ru::RU,
    &si::SI,
    &sk::SK,
    &sl::SL,
    &so::SO,
    &sq::SQ,
    &sr::SR,
    &sv::SV,
    &sw::SW,
    &ta::TA,
    &te::TE,
    &th::TH,
    &tl::TL,
    &tr::TR,
    &uk::UK,
    &ur::UR,
    &uz::UZ,
    &vi::VI,
    &zh::ZH,
];
