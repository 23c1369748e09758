//! Norwegian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Norwegian, Bokmål with the Nynorsk months and cues.
pub(crate) static NB: Language = Language {
    code: "nb",
    name: "Norwegian",
    date_order: DateOrder::DayMonth,
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["mars", "mar"],
        &["april", "apr"],
        &["mai"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["desember", "des"],
    ],
    weekdays: &[
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir",
        "ons", "tor", "fre", "lør", "søn",
    ],
    date_words: &["den", "kl", "klokken"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["for"],
        after: &["siden", "sidan"],
        units: [
            &["minutt", "minutter", "min"],
            &["time", "timer"],
            &["dag", "dager"],
            &["uke", "uker"],
            &["måned", "måneder"],
            &["år"],
        ],
    },
    filing: Filing {
        labels: &[
            "Advarsel",
            "Analyse",
            "Anmeldelse",
            "Leder",
            "Spørsmål",
            "Svar",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "NPK", "NTB", "Reuters", "ANB"],
    staff: &["Redaksjonen", "redaksjonen"],
    roles: &[
        "fotograf",
        "journalist",
        "kommentator",
        "korrespondent",
        "redaktør",
        "reporter",
        "sjefredaktør",
    ],
    joiners: &["og"],
    author_labels: &["Forfatter", "Om forfatteren"],
    located: &["i"],
    function_words: &[
        "og", "at", "det", "som", "en", "på", "er", "av", "for", "med", "til", "den", "har",
        "ikke", "om", "et", "men", "var", "seg", "fra", "etter", "ble", "også", "å", "hva",
        "mellom",
    ],
    cues: cues! {
        Rail Whole {
            "Les også" => "LES OGSÅ" ! "Hun les også bøker.";
            "Mest lest" => "Mest lest" ! "Den mest lest boka er gammel.";
            "Siste nytt" => "SISTE NYTT" ! "Det siste nytt var dårlig.";
        }
        ReadMore Whole {
            "Les hele saken" => "Les hele saken" ! "Hun les hele saken om natta.";
            "Les mer" => "Les mer" ! "Barn bør lese mer.";
        }
        ReadMore Start {
            "Les også:" => "Les også: Prisene stiger" ! "Les også bøker.";
        }
        Share Whole {
            "Del" => "Del" ! "Del brødet, sa han.";
            "Del på Facebook" => "Del på Facebook" ! "En del på Facebook var sinte.";
        }
        Subscribe Whole {
            "Avmeld" => "Avmeld" ! "Avmeld deg, sa han.";
            "Bli abonnent" => "Bli abonnent" ! "Hun vil bli abonnent snart.";
            "Meld deg av" => "Meld deg av" ! "Meld deg av kurset, sa hun.";
        }
        Advertisement Whole {
            "Annonse" => "ANNONSE" ! "En annonse var falsk.";
            "Annonsørinnhold" => "Annonsørinnhold" ! "Annonsørinnhold må merkes.";
        }
        Comment Whole {
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom raskt.";
        }
        Navigation Whole {
            "Gå til innhold" => "Gå til innhold" ! "Vi vil gå til innhold nå.";
            "Hopp til innhold" => "Hopp til innhold" ! "Et hopp til innhold igjen.";
            "Logg inn" => "Logg inn" ! "Mange vil logg inn her.";
        }
        Caption Start {
            "Arkivfoto" => "Arkivfoto: et tog" ! "Et arkivfoto er gammelt.";
            "Foto:" => "Foto: Kari Hansen / NTB" ! "Foto og film.";
        }
        Byline Start {
            "Tekst:" => "Tekst: Kari Hansen" ! "Tekst og musikk.";
        }
        Byline BeforeName {
            "Av" => "Av Kari Hansen" ! "Av og til regner det.";
            "Skrevet av" => "Skrevet av Kari Hansen" ! "Den er skrevet av henne.";
        }
        Published Start {
            "Publisert" => "Publisert 10. januar 2020" ! "Den publiserte lista er lang.";
        }
        Updated Start {
            "Oppdatert" => "Oppdatert 10. januar 2020 kl. 20.15" ! "Den oppdaterte lista er lang.";
            "Sist oppdatert" => "Sist oppdatert 10. januar 2020" ! "Den er sist oppdatert.";
        }
        Credit Start {
            "Kilde:" => "Kilde: NTB" ! "Kilde til glede.";
        }
    },
};
