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
        "Fréttastofan",
        "Ritstjórn",
        "Ritstjórn mbl.is",
        "Ritstjórnin",
        "ritstjorn",
        "Íþróttadeild",
    ],
    roles: &[
        "aðstoðarfréttastjóri",
        "aðstoðarritstjóri",
        "blaðakona",
        "blaðamaður",
        "dálkahöfundur",
        "fréttakona",
        "fréttamaður",
        "fréttaritari",
        "fréttastjóri",
        "greinarhöfundur",
        "höfundur",
        "ljósmyndari",
        "menningarritstjóri",
        "myndatökumaður",
        "pistlahöfundur",
        "rithöfundur",
        "ritstjóri",
        "íþróttafréttamaður",
    ],
    joiners: &["og"],
    author_labels: &[
        "Greinarhöfundur",
        "Höfundar",
        "Höfundur",
        "Um höfund",
        "Um höfundinn",
    ],
    located: &["frá", "á", "í"],
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
            "Mest lesið í dag" => "Mest lesið í dag" ! "Þetta var mest lesið í dag af öllu.";
            "Mest lesnu fréttirnar" => "Mest lesnu fréttirnar" ! "Þetta eru mest lesnu fréttirnar í ár.";
            "Nýjast" => "Nýjast" ! "Þetta er nýjast af öllu.";
            "Nýjustu fréttir" => "Nýjustu fréttir" ! "Nýjustu fréttir eru slæmar.";
            "Nýjustu færslur" => "Nýjustu færslur" ! "Nýjustu færslur hurfu í gær.";
            "Nýlegar athugasemdir" => "Nýlegar athugasemdir" ! "Nýlegar athugasemdir voru harðar.";
            "Nýlegar færslur" => "Nýlegar færslur" ! "Nýlegar færslur hurfu í gær.";
            "Skyldar færslur" => "Skyldar færslur" ! "Skyldar færslur hurfu í gær.";
            [inferred] "Svipaðar fréttir" => "Svipaðar fréttir" ! "Svipaðar fréttir bárust í gær.";
            "Tengdar fréttir" => "Tengdar fréttir" ! "Tengdar fréttir eru slæmar.";
            "Tengdar greinar" => "Tengdar greinar" ! "Tengdar greinar eru gamlar.";
            "Tengt efni" => "Tengt efni" ! "Annað tengt efni er gamalt.";
            "Vinsælast" => "Vinsælast" ! "Þetta er vinsælast af öllu.";
            "Vinsælustu fréttirnar" => "Vinsælustu fréttirnar" ! "Vinsælustu fréttirnar eru slæmar.";
            [inferred] "Þú gætir haft áhuga á" => "Þú gætir haft áhuga á" ! "Þú gætir haft áhuga á bókinni.";
        }
        ReadMore Whole {
            "Halda áfram að lesa" => "Halda áfram að lesa" ! "Hann vill halda áfram að lesa bókina.";
            [inferred] "Lesa alla fréttina" => "Lesa alla fréttina" ! "Hann vill lesa alla fréttina í kvöld.";
            "Lesa meira" => "Lesa meira" ! "Börn vilja lesa meira.";
            "Lesa nánar" => "Lesa nánar" ! "Hann vill lesa nánar um það.";
            "Meira" => "Meira" ! "Meira veit hann ekki.";
            "Nánar" => "Nánar" ! "Nánar var fjallað um það í gær.";
            "Sjá meira" => "Sjá meira" ! "Hann vill sjá meira af heiminum.";
            "Sýna meira" => "Sýna meira" ! "Kortið á að sýna meira land.";
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
            "Deila á Facebook" => "Deila á Facebook" ! "Hún vill deila á Facebook mynd.";
            "Deila á Twitter" => "Deila á Twitter" ! "Hún vill deila á Twitter mynd.";
            "Deila á X" => "Deila á X" ! "Hún vill deila á X mynd.";
            "Deila þessu" => "Deila þessu:" ! "Hún vill deila þessu með honum.";
            [inferred] "Hlusta á frétt" => "Hlusta á frétt" ! "Hún vill hlusta á frétt í útvarpi.";
            "Líkar við" => "Líkar við:" ! "Honum líkar við hafið.";
            "Prenta" => "Prenta" ! "Prenta á bókina í dag.";
            [inferred] "Senda í tölvupósti" => "Senda í tölvupósti" ! "Hún vill senda í tölvupósti mynd.";
        }
        Subscribe Whole {
            "Gerast áskrifandi" => "Gerast áskrifandi" ! "Hann vill gerast áskrifandi að blaði.";
            [inferred] "Gerast áskrifandi að fréttabréfi" => "Gerast áskrifandi að fréttabréfi" ! "Hann vill gerast áskrifandi að fréttabréfi félagsins.";
            "Kaupa áskrift" => "Kaupa áskrift" ! "Hann vill kaupa áskrift að blaði.";
            [inferred] "Skrá mig á póstlista" => "Skrá mig á póstlista" ! "Ég vil skrá mig á póstlista félagsins.";
            "Skráðu þig á póstlista" => "Skráðu þig á póstlista" ! "Hún sagði: skráðu þig á póstlista félagsins.";
            "Áskrift" => "Áskrift" ! "Áskrift er dýr.";
        }
        Subscribe Start {
            [inferred] "Ertu áskrifandi?" => "Ertu áskrifandi? Skráðu þig inn" ! "Hún spyr: ertu áskrifandi að blaði?";
            "Fylgstu með okkur" => "Fylgstu með okkur á Facebook" ! "Hún sagði: fylgstu með okkur.";
        }
        Advertisement Whole {
            "Auglýsing" => "AUGLÝSING" ! "Auglýsing er dýr.";
            "Kostað efni" => "Kostað efni" ! "Þetta er kostað efni bankans.";
            "Kostuð kynning" => "Kostuð kynning" ! "Þetta er kostuð kynning bankans.";
        }
        Cookie Whole {
            "Hafna öllum" => "Hafna öllum" ! "Hann vill hafna öllum tillögum.";
            [inferred] "Leyfa allar vafrakökur" => "Leyfa allar vafrakökur" ! "Hann vill leyfa allar vafrakökur vefsins.";
            "Persónuverndarstefna" => "Persónuverndarstefna" ! "Persónuverndarstefna er löng.";
            "Samþykkja allar" => "Samþykkja allar" ! "Hann vill samþykkja allar tillögur.";
            "Samþykkja allar vafrakökur" => "Samþykkja allar vafrakökur" ! "Hann vill samþykkja allar vafrakökur vefsins.";
            "Samþykkja allt" => "Samþykkja allt" ! "Hann vill samþykkja allt sem kemur.";
            [inferred] "Stillingar á vafrakökum" => "Stillingar á vafrakökum" ! "Þessar stillingar á vafrakökum vantar.";
            "Vafrakökur" => "Vafrakökur" ! "Vafrakökur eru litlar.";
        }
        Cookie Start {
            "Við notum vafrakökur" => "Við notum vafrakökur til að mæla umferð." ! "Hann segir að við notum vafrakökur.";
            "Þessi vefsíða notar vafrakökur" => "Þessi vefsíða notar vafrakökur." ! "Hann segir að þessi vefsíða notar vafrakökur.";
            "Þessi vefur notar vafrakökur" => "Þessi vefur notar vafrakökur." ! "Hann segir að þessi vefur notar vafrakökur.";
        }
        Copyright Anywhere {
            "Allur réttur áskilinn" => "© 2020 Blaðið. Allur réttur áskilinn." ! "Allur réttur er mikilvægur.";
            "Öll réttindi áskilin" => "© 2020 Blaðið. Öll réttindi áskilin." ! "Öll réttindi eru mikilvæg.";
        }
        Comment Whole {
            "Athugasemdir" => "Athugasemdir (3)" ! "Athugasemdir voru harðar.";
            [inferred] "Eldri athugasemdir" => "Eldri athugasemdir" ! "Eldri athugasemdir voru harðar.";
            "Engar athugasemdir" => "Engar athugasemdir" ! "Engar athugasemdir bárust í gær.";
            "Engin ummæli" => "Engin ummæli" ! "Engin ummæli bárust í gær.";
            [inferred] "Hætta við svar" => "Hætta við svar" ! "Hún vill hætta við svar sitt.";
            "Setja inn athugasemd" => "Setja inn athugasemd" ! "Hún vill setja inn athugasemd í lokin.";
            "Skildu eftir svar" => "Skildu eftir svar" ! "Hún sagði: skildu eftir svar á borðinu.";
            "Skrifa athugasemd" => "Skrifa athugasemd" ! "Hún vill skrifa athugasemd í lokin.";
            "Skrifa ummæli" => "Skrifa ummæli" ! "Hún vill skrifa ummæli í lokin.";
            "Svara" => "Svara" ! "Svara þarf í dag.";
            "Ummæli" => "Ummæli (3)" ! "Ummæli hans voru hörð.";
        }
        Comment Start {
            "Nauðsynlegir reitir eru merktir" => "Nauðsynlegir reitir eru merktir *" ! "Allir nauðsynlegir reitir eru merktir krít.";
            "Netfang þitt verður ekki birt" => "Netfang þitt verður ekki birt." ! "Hún segir að netfang þitt verður ekki birt.";
        }
        Navigation Whole {
            "Eldri færslur" => "Eldri færslur" ! "Eldri færslur hurfu í gær.";
            [inferred] "Fara beint í efnið" => "Fara beint í efnið" ! "Hann vill fara beint í efnið strax.";
            "Fara í efni" => "Fara í efni" ! "Hann vill fara í efni bókarinnar.";
            "Flokkar" => "Flokkar" ! "Flokkar fiska eru þrír.";
            "Forsíða" => "Forsíða" ! "Forsíða bókarinnar er rauð.";
            "Fréttir" => "Fréttir" ! "Fréttir bárust í gær.";
            "Fyrri færsla" => "Fyrri færsla" ! "Hans fyrri færsla hvarf í gær.";
            [inferred] "Fyrri grein" => "Fyrri grein" ! "Þeirra fyrri grein var löng.";
            "Hafa samband" => "Hafa samband" ! "Hann vill hafa samband á morgun.";
            "Hafðu samband" => "Hafðu samband" ! "Hafðu samband við mig, sagði hann.";
            "Innskráning" => "Innskráning" ! "Innskráning er nauðsynleg.";
            "Leit" => "Leit" ! "Leit heldur áfram.";
            "Leita" => "Leita" ! "Leita þarf að þjófnum.";
            "Leita að" => "Leita að:" ! "Leita að þjófnum heldur áfram.";
            "Næsta færsla" => "Næsta færsla" ! "Hans næsta færsla kemur í maí.";
            [inferred] "Næsta grein" => "Næsta grein" ! "Þeirra næsta grein kemur í maí.";
            "Nýrri færslur" => "Nýrri færslur" ! "Nýrri færslur hurfu í gær.";
            "Skilmálar" => "Skilmálar" ! "Skilmálar bankans eru langir.";
            [inferred] "Til baka upp" => "Til baka upp" ! "Hún fór til baka upp hlíðina.";
            "Um okkur" => "Um okkur" ! "Um okkur talar enginn.";
            [inferred] "mín lestur" => "5 mín lestur" ! "Fimm mín lestur á dag nægir.";
            "Íþróttir" => "Íþróttir" ! "Íþróttir eru hollar.";
        }
        Caption Start {
            "Ljósmynd/" => "Ljósmynd/Jón Jónsson" ! "Ljósmynd er gömul.";
            "Ljósmynd:" => "Ljósmynd: Jón Jónsson" ! "Ljósmynd er gömul.";
            "Ljósmyndari:" => "Ljósmyndari: Jón Jónsson" ! "Ljósmyndari þegir.";
            "Mynd úr safni" => "Mynd úr safni" ! "Þetta er mynd úr safni.";
            "Mynd/" => "Mynd/Jón Jónsson" ! "Mynd er gömul.";
            "Mynd:" => "Mynd: Jón Jónsson" ! "Mynd er gömul.";
            "Myndir:" => "Myndir: Jón Jónsson" ! "Myndir eru gamlar.";
            [inferred] "Samsett mynd" => "Samsett mynd: Jón Jónsson" ! "Þetta er samsett mynd.";
        }
        Byline Start {
            "Greinarhöfundur:" => "Greinarhöfundur: Jón Jónsson" ! "Greinarhöfundur þegir.";
            "Höfundar:" => "Höfundar: Jón Jónsson" ! "Höfundar þegja.";
            "Höfundur:" => "Höfundur: Jón Jónsson" ! "Höfundur þegir.";
            "Myndir og texti:" => "Myndir og texti: Jón Jónsson" ! "Myndir og texti vantar.";
            "Texti og mynd:" => "Texti og mynd: Jón Jónsson" ! "Texti og mynd vantar.";
            "Texti og myndir:" => "Texti og myndir: Jón Jónsson" ! "Texti og myndir vantar.";
            "Texti:" => "Texti: Jón Jónsson" ! "Texti og tónlist.";
        }
        Byline BeforeName {
            [told] "Birt af" => "Birt af Jón Jónsson" ! "Það var birt af hatri.";
            [told] "Blaðamaður:" => "Blaðamaður: Jón Jónsson" ! "Blaðamaður þegir.";
            [told] "Eftir" => "Eftir Jón Jónsson" ! "Eftir storminn kom hann.";
            [told] "Fréttamaður:" => "Fréttamaður: Jón Jónsson" ! "Fréttamaður þegir.";
            [inferred] "Skrifað af" => "Skrifað af Jóni Jónssyni" ! "Skrifað af hatri.";
            [told] "Viðtal:" => "Viðtal: Jón Jónsson" ! "Viðtal við hana vantar.";
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
        Correction Start {
            "Leiðrétting:" => "Leiðrétting: nafnið var rangt." ! "Leiðrétting barst í gær.";
        }
    },
};
