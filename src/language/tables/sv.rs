//! Swedish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Swedish, as written in Sweden and Finland.
pub(crate) static SV: Language = Language {
    code: "sv",
    name: "Swedish",
    date_order: DateOrder::DayMonth,
    months: [
        &["januari", "jan"],
        &["februari", "feb"],
        &["mars", "mar"],
        &["april", "apr"],
        &["maj"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augusti", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons",
        "tors", "fre", "lör", "sön",
    ],
    date_words: &["den", "kl", "klockan"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["för"],
        after: &["sedan", "sen"],
        units: [
            &["minut", "minuter", "min"],
            &["timme", "timmar", "tim"],
            &["dag", "dagar"],
            &["vecka", "veckor"],
            &["månad", "månader"],
            &["år"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analys",
            "Fråga",
            "Just nu",
            "Ledare",
            "Recension",
            "Svar",
            "Varning",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "AP",
        "FNB",
        "Reuters",
        "Siren",
        "TT",
        "TT Nyhetsbyrån",
        "TT-AFP",
        "TT-AFP-Reuters",
        "TT-Reuters",
    ],
    staff: &["Redaktionen", "redaktionen"],
    roles: &[
        "chefredaktör",
        "fotograf",
        "journalist",
        "korrespondent",
        "krönikör",
        "redaktör",
        "reporter",
    ],
    joiners: &["och"],
    author_labels: &["Författare", "Om författaren"],
    located: &["i"],
    function_words: &[
        "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har",
        "inte", "om", "ett", "men", "var", "sig", "från", "när", "eller", "efter", "också",
    ],
    cues: cues! {
        Rail Whole {
            "Läs också" => "LÄS OCKSÅ" ! "Hon läs också böcker.";
            "Mer om ämnet" => "Mer om ämnet" ! "Han sa mer om ämnet.";
            "Mest läst" => "MEST LÄST" ! "Det mest läst var boken.";
            "Relaterade artiklar" => "Relaterade artiklar" ! "De relaterade artiklar han skrev föll.";
            "Senaste nytt" => "Senaste nytt" ! "Det senaste nytt var gammalt.";
        }
        ReadMore Whole {
            "Läs mer" => "Läs mer" ! "Barn bör läsa mer.";
        }
        ReadMore Start {
            "Läs mer:" => "Läs mer: Priserna stiger" ! "Läs mer böcker.";
            "Läs även" => "LÄS ÄVEN: Priserna stiger" ! "Hon läs även böcker.";
        }
        Share Whole {
            "Dela" => "DELA" ! "Dela brödet, sa han.";
            "Dela artikeln" => "Dela artikeln" ! "Han vill dela artikeln i två.";
        }
        Subscribe Whole {
            "Avregistrera" => "Avregistrera" ! "Han vill avregistrera bilen.";
            "Bli prenumerant" => "Bli prenumerant" ! "Hon vill bli prenumerant snart.";
            "Prenumerera" => "Prenumerera" ! "Många vill prenumerera.";
        }
        Advertisement Whole {
            "Annons" => "ANNONS" ! "En annons var falsk.";
        }
        Copyright Anywhere {
            "Alla rättigheter förbehållna" => "Alla rättigheter förbehållna" ! "Alla rättigheter gäller.";
        }
        Comment Whole {
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom snabbt.";
        }
        Navigation Whole {
            "Logga in" => "Logga in" ! "Många vill logga in här.";
            "Meny" => "MENY" ! "En meny låg där.";
            "Till startsidan" => "Till startsidan" ! "Han gick till startsidan av huset.";
        }
        Navigation Start {
            "Visa i webbläsaren" => "Visa i webbläsaren" ! "De kan visa i webbläsaren hur det ser ut.";
        }
        Caption Start {
            "Bild:" => "Bild: Anna Svensson/TT" ! "Bild och ljud.";
            "Foto:" => "Foto: Anna Svensson" ! "Foto och film.";
        }
        Byline Start {
            "Text:" => "Text: Anna Svensson" ! "Text och bild.";
        }
        Byline BeforeName {
            "Av" => "Av Anna Svensson" ! "Av någon anledning föll han.";
        }
        Published Start {
            "Publicerad" => "Publicerad 10 januari 2020" ! "Den publicerade listan är lång.";
            "Publicerat" => "Publicerat 10 januari 2020 kl. 20.15" ! "Det publicerat är långt.";
        }
        Updated Start {
            "Senast uppdaterad" => "Senast uppdaterad 2020-01-10" ! "Den är senast uppdaterad.";
            "Uppdaterad" => "Uppdaterad 10 januari 2020" ! "Den uppdaterade listan är lång.";
            "Uppdaterat" => "Uppdaterat 10 januari 2020" ! "Det uppdaterade är långt.";
        }
        Credit Start {
            "Källa:" => "Källa: TT" ! "Källa till glädje.";
        }
        Correction Start {
            "Rättelse:" => "Rättelse: namnet var fel." ! "Rättelse begärdes.";
        }
    },
};
