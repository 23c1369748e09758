//! Afrikaans.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Afrikaans.
pub(crate) static AF: Language = Language {
    code: "af",
    name: "Afrikaans",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januarie", "Jan"],
        &["Februarie", "Feb"],
        &["Maart", "Mrt"],
        &["April", "Apr"],
        &["Mei"],
        &["Junie", "Jun"],
        &["Julie", "Jul"],
        &["Augustus", "Aug"],
        &["September", "Sept", "Sep"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Desember", "Des"],
    ],
    weekdays: &[
        "Maandag",
        "Dinsdag",
        "Woensdag",
        "Donderdag",
        "Vrydag",
        "Saterdag",
        "Sondag",
    ],
    date_words: &["om", "op"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["gelede"],
        units: [
            &["minuut", "minute"],
            &["uur", "ure"],
            &["dag", "dae"],
            &["week", "weke"],
            &["maand", "maande"],
            &["jaar", "jare"],
        ],
    },
    filing: Filing {
        labels: &["Ontleding", "Onderhoud", "Mening", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Netwerk24", "Reuters", "Sapa"],
    staff: &["Redaksie", "Personeelverslaggewer"],
    roles: &[
        "joernalis",
        "korrespondent",
        "redakteur",
        "verslaggewer",
        "fotograaf",
    ],
    joiners: &["en"],
    author_labels: &["Skrywer", "Oor die skrywer"],
    located: &["in"],
    function_words: &[
        "die", "en", "het", "van", "nie", "dat", "met", "wat", "vir", "’n", "sy", "hy", "aan",
        "op", "sal", "om", "ook", "word", "deur", "na", "hulle", "hierdie", "teen", "wees", "sê",
        "is", "daar", "moet", "was", "tot",
    ],
    cues: cues! {
        Rail Whole {
            "Gewildste" => "Gewildste" ! "Die gewildste boek is oud.";
            "Meer oor hierdie onderwerp" => "Meer oor hierdie onderwerp" ! "Hy sê meer oor hierdie onderwerp.";
            "Meeste gelees" => "Meeste gelees" ! "Die meeste gelees word snags.";
            "Verwante artikels" => "Verwante artikels" ! "Die verwante artikels is oud.";
        }
        ReadMore Whole {
            "Lees meer" => "Lees meer" ! "Kinders moet lees meer boeke.";
        }
        ReadMore Start {
            "Lees ook" => "Lees ook: Hoekom pryse styg" ! "Sy lees ook snags.";
        }
        Share Whole {
            "Deel" => "Deel" ! "Deel die brood, sê hy.";
            "Stuur per e-pos" => "Stuur per e-pos" ! "Hy wil dit stuur per e-pos aan haar.";
        }
        Subscribe Whole {
            "Teken in" => "Teken in" ! "Teken in die boek, sê hy.";
        }
        Advertisement Whole {
            "Advertensie" => "ADVERTENSIE" ! "Die advertensie was vals.";
        }
        Copyright Anywhere {
            "Alle regte voorbehou" => "© 2020 Blad. Alle regte voorbehou." ! "Alle regte bly.";
        }
        Comment Whole {
            "Kommentaar" => "Kommentaar (3)" ! "Kommentaar was daar nie.";
        }
        Navigation Whole {
            "Kontak ons" => "Kontak ons" ! "Julle moet kontak ons maak.";
            "Oor ons" => "Oor ons" ! "Oor ons praat niemand.";
            "Soek" => "Soek" ! "Hulle soek water.";
            "Tuis" => "Tuis" ! "Tuis was dit koud.";
        }
        Caption Start {
            "Foto:" => "Foto: Jan Botha" ! "Foto en film.";
        }
        Byline BeforeName {
            "Deur" => "Deur Jan Botha" ! "Deur die nag het dit gereën.";
        }
        Byline Start {
            [inferred] "Outeur:" => "Outeur: Jan Botha" ! "Die outeur is dood.";
            [inferred] "Skrywer:" => "Skrywer: Jan Botha" ! "Die skrywer is dood.";
        }
        Published Start {
            "Gepubliseer" => "Gepubliseer: 10 Januarie 2020" ! "Dit is gepubliseer.";
        }
        Updated Start {
            "Opgedateer" => "Opgedateer: 10 Januarie 2020" ! "Dit is opgedateer.";
        }
        Credit Start {
            "Bron:" => "Bron: Netwerk24" ! "Bronne swyg.";
        }
    },
};
