//! Filipino.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Filipino.
pub(crate) static TL: Language = Language {
    code: "tl",
    name: "Filipino",
    date_order: DateOrder::MonthDay,
    months: [
        &["Enero", "Ene"],
        &["Pebrero", "Peb"],
        &["Marso", "Mar"],
        &["Abril", "Abr"],
        &["Mayo"],
        &["Hunyo", "Hun"],
        &["Hulyo", "Hul"],
        &["Agosto", "Ago"],
        &["Setyembre", "Set"],
        &["Oktubre", "Okt"],
        &["Nobyembre", "Nob"],
        &["Disyembre", "Dis"],
    ],
    weekdays: &[
        "Lunes",
        "Martes",
        "Miyerkules",
        "Huwebes",
        "Biyernes",
        "Sabado",
        "Linggo",
    ],
    date_words: &["ng", "ika", "alas"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &[
            "nakaraan",
            "na nakaraan",
            "ang nakaraan",
            "na nakalipas",
            "ang nakalipas",
        ],
        units: [
            &["minuto"],
            &["oras"],
            &["araw"],
            &["linggo"],
            &["buwan"],
            &["taon"],
        ],
    },
    filing: Filing {
        labels: &["Balita", "Opinyon", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "PNA", "Reuters"],
    staff: &[],
    roles: &["mamamahayag", "patnugot"],
    joiners: &[],
    author_labels: &["May-akda", "Tungkol sa may-akda"],
    located: &[],
    function_words: &[
        "ang", "ng", "sa", "na", "mga", "ay", "si", "ni", "kay", "para", "hindi", "ito", "niya",
        "kanyang", "nang", "mula", "dahil", "kung", "siya", "pa", "lang", "ayon", "naman",
    ],
    cues: cues! {
        Rail Whole {
            "Kaugnay na balita" => "Kaugnay na balita" ! "Ito ang kaugnay na balita niya.";
            "Mga kaugnay na balita" => "Mga kaugnay na balita" ! "Ito ang mga kaugnay na balita niya.";
            "Pinakabasa" => "Pinakabasa" ! "Ito ang pinakabasa niya.";
        }
        ReadMore Whole {
            "Basahin pa" => "Basahin pa" ! "Gusto niyang basahin pa ito.";
        }
        ReadMore Start {
            "Basahin:" => "BASAHIN: Tumaas ang presyo" ! "Basahin mo ito.";
        }
        Share Whole {
            "Ibahagi" => "Ibahagi" ! "Gusto niyang ibahagi ito.";
        }
        Advertisement Whole {
            "Patalastas" => "Patalastas" ! "Ang patalastas ay mali.";
        }
        Copyright Anywhere {
            "Lahat ng karapatan ay nakalaan" => "© 2020 Balita. Lahat ng karapatan ay nakalaan." ! "Lahat ng karapatan ay mahalaga.";
        }
        Comment Whole {
            "Mga komento" => "Mga komento" ! "Mga komento niya ang mali.";
        }
        Navigation Whole {
            "Maghanap" => "Maghanap" ! "Maghanap tayo ng tubig.";
            "Tungkol sa amin" => "Tungkol sa amin" ! "Tungkol sa amin ang awit.";
        }
        Caption Start {
            "Larawan mula sa" => "Larawan mula sa PNA" ! "May larawan mula sa kanya.";
            "Larawan:" => "Larawan: Juan dela Cruz" ! "Larawan niya ito.";
        }
        Byline BeforeName {
            "Isinulat ni" => "Isinulat ni Juan dela Cruz" ! "Isinulat ni sinuman ito.";
            [told] "Ni" => "Ni Rosalinda Santos" ! "Ni hindi siya umuwi.";
        }
        Byline Start {
            [inferred] "May-akda:" => "May-akda: Juan dela Cruz" ! "Ang may-akda ay wala.";
        }
        Published Start {
            "Inilathala" => "Inilathala noong Enero 10, 2020" ! "Hindi ito inilathala.";
        }
    },
};
