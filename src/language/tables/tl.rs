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
    staff: &[
        "Aming Koresponsal",
        "Aming Tagapagbalita",
        "Ang Patnugutan",
        "Patnugutan",
    ],
    roles: &[
        "kolumnista",
        "koresponsal",
        "mamamahayag",
        "manunulat",
        "patnugot",
        "potograpo",
        "punong patnugot",
        "tagapag-ulat",
        "tagapagbalita",
    ],
    joiners: &[],
    author_labels: &["Manunulat", "May-akda", "Tungkol sa may-akda"],
    located: &["sa"],
    function_words: &[
        "ang", "ng", "sa", "na", "mga", "ay", "si", "ni", "kay", "para", "hindi", "ito", "niya",
        "kanyang", "nang", "mula", "dahil", "kung", "siya", "pa", "lang", "ayon", "naman",
    ],
    cues: cues! {
        Rail Whole {
            "Iba pang balita" => "Iba pang balita" ! "May iba pang balita mula roon.";
            "Kaugnay na artikulo" => "Kaugnay na artikulo" ! "Ito ang kaugnay na artikulo niya.";
            "Kaugnay na balita" => "Kaugnay na balita" ! "Ito ang kaugnay na balita niya.";
            "Mga kamakailang post" => "Mga kamakailang post" ! "Binura niya ang mga kamakailang post niya.";
            "Mga kaugnay na artikulo" => "Mga kaugnay na artikulo" ! "Ito ang mga kaugnay na artikulo niya.";
            "Mga kaugnay na balita" => "Mga kaugnay na balita" ! "Ito ang mga kaugnay na balita niya.";
            "Mga pinakabagong balita" => "Mga pinakabagong balita" ! "Ito ang mga pinakabagong balita niya.";
            "Pinakabagong balita" => "Pinakabagong balita" ! "Ito ang pinakabagong balita niya.";
            "Pinakabasa" => "Pinakabasa" ! "Ito ang pinakabasa niya.";
            [inferred] "Pinakasikat" => "Pinakasikat" ! "Siya ang pinakasikat na mang-aawit.";
        }
        ReadMore Whole {
            "Basahin pa" => "Basahin pa" ! "Gusto niyang basahin pa ito.";
            "Magbasa pa" => "Magbasa pa" ! "Gusto niyang magbasa pa ng libro.";
            "Magpatuloy sa pagbabasa" => "Magpatuloy sa pagbabasa" ! "Gusto niyang magpatuloy sa pagbabasa ng libro.";
            "Tingnan lahat" => "Tingnan lahat" ! "Gusto niyang tingnan lahat ng larawan.";
        }
        ReadMore Start {
            "Basahin din:" => "Basahin din: Tumaas ang presyo" ! "Basahin din ninyo ito.";
            "Basahin:" => "BASAHIN: Tumaas ang presyo" ! "Basahin mo ito.";
            "Panoorin:" => "PANOORIN: Tumaas ang presyo" ! "Panoorin mo ito.";
            "Tingnan:" => "TINGNAN: Tumaas ang presyo" ! "Tingnan mo ito.";
        }
        Share Whole {
            "I-share" => "I-share" ! "Gusto niyang i-share ito sa iba.";
            "Ibahagi" => "Ibahagi" ! "Gusto niyang ibahagi ito.";
            "Ibahagi ito" => "Ibahagi ito" ! "Gusto niyang ibahagi ito sa iba.";
            "Kopyahin ang link" => "Kopyahin ang link" ! "Gusto niyang kopyahin ang link na iyon.";
            "Sundan kami" => "Sundan kami" ! "Gusto nilang sundan kami pauwi.";
        }
        Share Start {
            "Sundan kami sa" => "Sundan kami sa Facebook" ! "Gusto nilang sundan kami sa daan.";
        }
        Subscribe Whole {
            "Mag-subscribe" => "Mag-subscribe" ! "Gusto niyang mag-subscribe sa dyaryo.";
        }
        Advertisement Whole {
            "Patalastas" => "Patalastas" ! "Ang patalastas ay mali.";
        }
        Cookie Whole {
            "Patakaran sa privacy" => "Patakaran sa privacy" ! "Binago ang patakaran sa privacy ng bangko.";
            "Tanggapin lahat" => "Tanggapin lahat" ! "Gusto niyang tanggapin lahat ng alok.";
            "Tanggihan lahat" => "Tanggihan lahat" ! "Gusto niyang tanggihan lahat ng alok.";
        }
        Copyright Anywhere {
            "Lahat ng karapatan ay nakalaan" => "© 2020 Balita. Lahat ng karapatan ay nakalaan." ! "Lahat ng karapatan ay mahalaga.";
        }
        Comment Whole {
            "Mag-iwan ng komento" => "Mag-iwan ng komento" ! "Gusto niyang mag-iwan ng komento sa mesa.";
            "Mag-iwan ng tugon" => "Mag-iwan ng tugon" ! "Gusto niyang mag-iwan ng tugon sa mesa.";
            "Mag-post ng komento" => "Mag-post ng komento" ! "Gusto niyang mag-post ng komento roon.";
            "Mga komento" => "Mga komento" ! "Mga komento niya ang mali.";
            "Walang komento" => "Walang komento" ! "Mula sa palasyo ay walang komento kahapon.";
        }
        Navigation Whole {
            "Mag-log in" => "Mag-log in" ! "Gusto niyang mag-log in kahapon.";
            "Maghanap" => "Maghanap" ! "Maghanap tayo ng tubig.";
            "Makipag-ugnayan sa amin" => "Makipag-ugnayan sa amin" ! "Gusto nilang makipag-ugnayan sa amin bukas.";
            "Tungkol sa amin" => "Tungkol sa amin" ! "Tungkol sa amin ang awit.";
        }
        Caption Start {
            "Kuha ni" => "Kuha ni Juan dela Cruz" ! "May kuha ni Juan ang dyaryo.";
            "Larawan mula sa" => "Larawan mula sa PNA" ! "May larawan mula sa kanya.";
            "Larawan:" => "Larawan: Juan dela Cruz" ! "Larawan niya ito.";
        }
        Byline BeforeName {
            [inferred] "Inilathala ni" => "Inilathala ni Juan dela Cruz" ! "Inilathala ni isa man ay wala.";
            [told] "Ipinost ni" => "Ipinost ni Juan dela Cruz" ! "Ipinost ni sinuman ito.";
            "Isinulat ni" => "Isinulat ni Juan dela Cruz" ! "Isinulat ni sinuman ito.";
            [told] "Isinulat nina" => "Isinulat nina Juan dela Cruz" ! "Isinulat nina alin ito?";
            [inferred] "Kolum ni" => "Kolum ni Juan dela Cruz" ! "Kolum ni sinuman ito.";
            [inferred] "Manunulat:" => "Manunulat: Juan dela Cruz" ! "Manunulat siya.";
            [told] "Ni" => "Ni Rosalinda Santos" ! "Ni hindi siya umuwi.";
            [inferred] "Panayam ni" => "Panayam ni Juan dela Cruz" ! "Panayam ni sinuman ito.";
            [told] "Sinulat ni" => "Sinulat ni Juan dela Cruz" ! "Sinulat ni sinuman ito.";
            [told] "Sinulat nina" => "Sinulat nina Juan dela Cruz" ! "Sinulat nina alin ito?";
            [told] "Ulat at larawan ni" => "Ulat at larawan ni Juan dela Cruz" ! "Ulat at larawan ni sinuman ito.";
            [told] "Ulat ni" => "Ulat ni Juan dela Cruz" ! "Ulat ni sinuman ito.";
            [told] "Ulat nina" => "Ulat nina Juan dela Cruz" ! "Ulat nina alin ito?";
        }
        Byline Start {
            [inferred] "May-akda:" => "May-akda: Juan dela Cruz" ! "Ang may-akda ay wala.";
            [inferred] "Mga may-akda:" => "Mga may-akda: Juan dela Cruz" ! "Wala ang mga may-akda.";
        }
        Published Start {
            "Inilathala" => "Inilathala noong Enero 10, 2020" ! "Hindi ito inilathala.";
            "Petsa ng paglathala" => "Petsa ng paglathala: Enero 10, 2020" ! "Hindi alam ang petsa ng paglathala ng aklat.";
        }
        Updated Start {
            "Huling na-update" => "Huling na-update: Enero 10, 2020" ! "Kahapon huling na-update ang listahan.";
        }
        Credit Start {
            "Pinagmulan:" => "Pinagmulan: PNA" ! "Pinagmulan ng sunog ang kusina.";
        }
    },
};
