//! Icelandic.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Icelandic. Function words are those that Faroese lacks, which has no table, and Danish and Norwegian.
pub(crate) static IS: Language = Language {
    code: "is",
    name: "Icelandic",
    date_order: DateOrder::DayMonth,
    months: [
        &["janúar", "jan"],
        &["febrúar", "feb"],
        &["mars", "mar"],
        &["apríl", "apr"],
        &["maí"],
        &["júní", "jún"],
        &["júlí", "júl"],
        &["ágúst", "ágú"],
        &["september", "sept", "sep"],
        &["október", "okt"],
        &["nóvember", "nóv"],
        &["desember", "des"],
    ],
    weekdays: &[
        "mánudagur",
        "þriðjudagur",
        "miðvikudagur",
        "fimmtudagur",
        "föstudagur",
        "laugardagur",
        "sunnudagur",
        "mánudag",
        "þriðjudag",
        "miðvikudag",
        "fimmtudag",
        "föstudag",
        "laugardag",
        "sunnudag",
        "mánudaginn",
        "þriðjudaginn",
        "miðvikudaginn",
        "fimmtudaginn",
        "föstudaginn",
        "laugardaginn",
        "sunnudaginn",
    ],
    date_words: &["kl", "klukkan"],
    clock: Clock {
        counted: [&[], &[], &[], &[], &["mín"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["fyrir"],
        after: &["síðan"],
        units: [
            &["mínútu", "mínútum"],
            &["klukkustund", "klukkustundum", "klst"],
            &["degi", "dögum"],
            &["viku", "vikum"],
            &["mánuði", "mánuðum"],
            &["ári", "árum"],
        ],
    },
    filing: Filing {
        labels: &[
            "Fréttaskýring",
            "Leiðari",
            "Myndband",
            "Myndskeið",
            "Skoðun",
            "Spurning",
            "Svar",
            "Viðtal",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "NTB", "Reuters", "Ritzau"],
    staff: &[
        "Fréttastofa",
        "Fréttastofa RÚV",
        "Ritstjórn",
        "Ritstjórn mbl.is",
        "ritstjorn",
    ],
    roles: &[
        "blaðamaður",
        "fréttamaður",
        "fréttastjóri",
        "ljósmyndari",
        "ritstjóri",
    ],
    joiners: &["og"],
    author_labels: &["Höfundur", "Um höfundinn"],
    located: &[],
    function_words: &[
        "að", "sem", "með", "ekki", "það", "fyrir", "hefur", "þess", "þá", "því", "þeir", "hún",
        "þar", "verður", "eða", "þegar", "einnig", "sagði", "hafa", "segir", "þeim", "þetta",
        "þessi", "þau", "mjög", "síðan", "hafi", "þó", "sé",
    ],
    cues: cues! {
        Rail Whole {
            "Fleiri fréttir" => "Fleiri fréttir" ! "Fleiri fréttir bárust í gær.";
            "Lesa meira um" => "Lesa meira um" ! "Hann vill lesa meira um þetta.";
            "Mest lesið" => "Mest lesið" ! "Þetta var mest lesið í fyrra.";
            "Nýjast" => "Nýjast" ! "Þetta er nýjast af öllu.";
            "Nýjustu fréttir" => "Nýjustu fréttir" ! "Nýjustu fréttir eru slæmar.";
            "Tengdar fréttir" => "Tengdar fréttir" ! "Tengdar fréttir eru slæmar.";
            "Tengdar greinar" => "Tengdar greinar" ! "Tengdar greinar eru gamlar.";
            "Tengt efni" => "Tengt efni" ! "Annað tengt efni er gamalt.";
            "Vinsælast" => "Vinsælast" ! "Þetta er vinsælast af öllu.";
        }
        ReadMore Whole {
            "Lesa meira" => "Lesa meira" ! "Börn vilja lesa meira.";
            "Lesa nánar" => "Lesa nánar" ! "Hann vill lesa nánar um það.";
            "Meira" => "Meira" ! "Meira veit hann ekki.";
            "Nánar" => "Nánar" ! "Nánar var fjallað um það í gær.";
        }
        ReadMore Start {
            "Lesa einnig:" => "Lesa einnig: Verð hækkar" ! "Hún vill lesa einnig bók.";
            "Lestu einnig:" => "Lestu einnig: Verð hækkar" ! "Lestu einnig bók.";
            [inferred] "Sjá einnig:" => "Sjá einnig: Verð hækkar" ! "Sjá einnig menn.";
        }
        Share Whole {
            "Afrita hlekk" => "Afrita hlekk" ! "Hún vill afrita hlekk þangað.";
            "Deila" => "Deila" ! "Deila þeirra er hörð.";
            "Deila frétt" => "Deila frétt" ! "Hann vill deila frétt með henni.";
            "Prenta" => "Prenta" ! "Prenta á bókina í dag.";
        }
        Subscribe Whole {
            "Gerast áskrifandi" => "Gerast áskrifandi" ! "Hann vill gerast áskrifandi að blaði.";
            "Kaupa áskrift" => "Kaupa áskrift" ! "Hann vill kaupa áskrift að blaði.";
            "Áskrift" => "Áskrift" ! "Áskrift er dýr.";
        }
        Subscribe Start {
            "Fylgstu með okkur" => "Fylgstu með okkur á Facebook" ! "Hún sagði: fylgstu með okkur.";
        }
        Advertisement Whole {
            "Auglýsing" => "AUGLÝSING" ! "Auglýsing er dýr.";
        }
        Cookie Whole {
            "Persónuverndarstefna" => "Persónuverndarstefna" ! "Persónuverndarstefna er löng.";
            "Vafrakökur" => "Vafrakökur" ! "Vafrakökur eru litlar.";
        }
        Copyright Anywhere {
            "Allur réttur áskilinn" => "© 2020 Blaðið. Allur réttur áskilinn." ! "Allur réttur er mikilvægur.";
            "Öll réttindi áskilin" => "© 2020 Blaðið. Öll réttindi áskilin." ! "Öll réttindi eru mikilvæg.";
        }
        Comment Whole {
            "Athugasemdir" => "Athugasemdir (3)" ! "Athugasemdir voru harðar.";
            "Skrifa athugasemd" => "Skrifa athugasemd" ! "Hún vill skrifa athugasemd í lokin.";
            "Svara" => "Svara" ! "Svara þarf í dag.";
            "Ummæli" => "Ummæli (3)" ! "Ummæli hans voru hörð.";
        }
        Navigation Whole {
            "Forsíða" => "Forsíða" ! "Forsíða bókarinnar er rauð.";
            "Fréttir" => "Fréttir" ! "Fréttir bárust í gær.";
            "Hafa samband" => "Hafa samband" ! "Hann vill hafa samband á morgun.";
            "Hafðu samband" => "Hafðu samband" ! "Hafðu samband við mig, sagði hann.";
            "Innskráning" => "Innskráning" ! "Innskráning er nauðsynleg.";
            "Leit" => "Leit" ! "Leit heldur áfram.";
            "Leita" => "Leita" ! "Leita þarf að þjófnum.";
            "Um okkur" => "Um okkur" ! "Um okkur talar enginn.";
            "Íþróttir" => "Íþróttir" ! "Íþróttir eru hollar.";
        }
        Caption Start {
            "Ljósmynd/" => "Ljósmynd/Jón Jónsson" ! "Ljósmynd er gömul.";
            "Ljósmynd:" => "Ljósmynd: Jón Jónsson" ! "Ljósmynd er gömul.";
            "Mynd úr safni" => "Mynd úr safni" ! "Þetta er mynd úr safni.";
            "Mynd/" => "Mynd/Jón Jónsson" ! "Mynd er gömul.";
            "Mynd:" => "Mynd: Jón Jónsson" ! "Mynd er gömul.";
        }
        Byline Start {
            "Höfundur:" => "Höfundur: Jón Jónsson" ! "Höfundur þegir.";
        }
        Byline BeforeName {
            [inferred] "Skrifað af" => "Skrifað af Jóni Jónssyni" ! "Skrifað af hatri.";
        }
        Published Start {
            "Birt:" => "Birt: 10. janúar 2020" ! "Birt var ný skýrsla í gær.";
        }
        Published BeforeDigit {
            "Birt" => "Birt: 10. janúar 2020" ! "Birt var ný skýrsla í gær.";
            "Birt þann" => "Birt þann 10. janúar 2020" ! "Birt þann dag var skýrslan.";
        }
        Updated Start {
            "Breytt:" => "Breytt: 10. janúar 2020" ! "Breytt lög taka gildi á morgun.";
            "Síðast uppfært" => "Síðast uppfært: 10. janúar 2020" ! "Kerfið var síðast uppfært í gær.";
            "Uppfært" => "Uppfært: 10. janúar 2020" ! "Kerfið var uppfært í gær.";
        }
        Updated BeforeDigit {
            "Breytt" => "Breytt: 10. janúar 2020" ! "Breytt lög taka gildi á morgun.";
        }
        Credit Start {
            "Heimild:" => "Heimild: Reuters" ! "Heimild þarf til þess.";
            "Heimildir:" => "Heimildir: Reuters" ! "Heimildir þarf til þess.";
        }
    },
};
