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
            "Aðrar fréttir" => "Aðrar fréttir" ! "Aðrar fréttir bárust í gær.";
            "Efst á baugi" => "Efst á baugi" ! "Þetta mál er efst á baugi núna.";
            "Ekki missa af" => "Ekki missa af" ! "Þú mátt ekki missa af myndinni.";
            "Fleiri fréttir" => "Fleiri fréttir" ! "Fleiri fréttir bárust í gær.";
            "Fleiri greinar" => "Fleiri greinar" ! "Fleiri greinar laganna breytast.";
            "Helst í fréttum" => "Helst í fréttum" ! "Þetta er helst í fréttum núna.";
            "Helstu fréttir" => "Helstu fréttir" ! "Helstu fréttir eru slæmar.";
            "Lesa meira um" => "Lesa meira um" ! "Hann vill lesa meira um þetta.";
            "Meira um málið" => "Meira um málið" ! "Hann vildi ekki segja meira um málið í gær.";
            "Mest lesið" => "Mest lesið" ! "Þetta var mest lesið í fyrra.";
            "Mest lesið í dag" => "Mest lesið í dag" ! "Þetta var mest lesið í dag af öllu.";
            "Mest lesið í vikunni" => "Mest lesið í vikunni" ! "Þetta var mest lesið í vikunni af öllu.";
            "Mest lesnu fréttirnar" => "Mest lesnu fréttirnar" ! "Þetta eru mest lesnu fréttirnar í ár.";
            "Mest skoðað" => "Mest skoðað" ! "Þetta var mest skoðað í fyrra.";
            "Nýjast" => "Nýjast" ! "Þetta er nýjast af öllu.";
            "Nýjustu fréttir" => "Nýjustu fréttir" ! "Nýjustu fréttir eru slæmar.";
            "Nýjustu færslur" => "Nýjustu færslur" ! "Nýjustu færslur hurfu í gær.";
            "Nýjustu greinar" => "Nýjustu greinar" ! "Nýjustu greinar eru stuttar.";
            "Nýleg ummæli" => "Nýleg ummæli" ! "Nýleg ummæli hans voru hörð.";
            "Nýlegar athugasemdir" => "Nýlegar athugasemdir" ! "Nýlegar athugasemdir voru harðar.";
            "Nýlegar færslur" => "Nýlegar færslur" ! "Nýlegar færslur hurfu í gær.";
            "Skyldar færslur" => "Skyldar færslur" ! "Skyldar færslur hurfu í gær.";
            [inferred] "Svipaðar fréttir" => "Svipaðar fréttir" ! "Svipaðar fréttir bárust í gær.";
            "Svipaðar greinar" => "Svipaðar greinar" ! "Svipaðar greinar eru gamlar.";
            "Tengdar fréttir" => "Tengdar fréttir" ! "Tengdar fréttir eru slæmar.";
            "Tengdar færslur" => "Tengdar færslur" ! "Tengdar færslur hurfu í gær.";
            "Tengdar greinar" => "Tengdar greinar" ! "Tengdar greinar eru gamlar.";
            "Tengt efni" => "Tengt efni" ! "Annað tengt efni er gamalt.";
            "Val ritstjórnar" => "Val ritstjórnar" ! "Skáldsagan var val ritstjórnar í ár.";
            "Vinsælar fréttir" => "Vinsælar fréttir" ! "Vinsælar fréttir eru stuttar.";
            "Vinsælast" => "Vinsælast" ! "Þetta er vinsælast af öllu.";
            "Vinsælt" => "Vinsælt" ! "Vinsælt lag hljómar.";
            "Vinsælustu fréttirnar" => "Vinsælustu fréttirnar" ! "Vinsælustu fréttirnar eru slæmar.";
            [inferred] "Þú gætir einnig haft áhuga á" => "Þú gætir einnig haft áhuga á" ! "Þú gætir einnig haft áhuga á bókinni.";
            [inferred] "Þú gætir haft áhuga á" => "Þú gætir haft áhuga á" ! "Þú gætir haft áhuga á bókinni.";
        }
        ReadMore Whole {
            "Allar fréttir" => "Allar fréttir" ! "Allar fréttir eru slæmar.";
            "Halda áfram að lesa" => "Halda áfram að lesa" ! "Hann vill halda áfram að lesa bókina.";
            [inferred] "Lesa alla fréttina" => "Lesa alla fréttina" ! "Hann vill lesa alla fréttina í kvöld.";
            "Lesa alla greinina" => "Lesa alla greinina" ! "Hann vill lesa alla greinina í kvöld.";
            "Lesa frétt" => "Lesa frétt" ! "Hann vill lesa frétt í kvöld.";
            "Lesa fréttina" => "Lesa fréttina" ! "Hann vill lesa fréttina í kvöld.";
            "Lesa meira" => "Lesa meira" ! "Börn vilja lesa meira.";
            "Lesa nánar" => "Lesa nánar" ! "Hann vill lesa nánar um það.";
            "Lesa áfram" => "Lesa áfram" ! "Hann vill lesa áfram í kvöld.";
            "Lestu meira" => "Lestu meira" ! "Börn, lestu meira af bókum.";
            "Lestu nánar" => "Lestu nánar" ! "Hún sagði: lestu nánar um það.";
            "Meira" => "Meira" ! "Meira veit hann ekki.";
            "Nánar" => "Nánar" ! "Nánar var fjallað um það í gær.";
            "Sjá allar fréttir" => "Sjá allar fréttir" ! "Hann vill sjá allar fréttir í kvöld.";
            "Sjá allt" => "Sjá allt" ! "Hann vill sjá allt landið.";
            "Sjá meira" => "Sjá meira" ! "Hann vill sjá meira af heiminum.";
            "Sjá nánar" => "Sjá nánar" ! "Hann vill sjá nánar um það.";
            "Skoða allt" => "Skoða allt" ! "Hann vill skoða allt landið.";
            "Skoða meira" => "Skoða meira" ! "Hann vill skoða meira af landinu.";
            "Skoða nánar" => "Skoða nánar" ! "Hann vill skoða nánar landið.";
            "Sýna allt" => "Sýna allt" ! "Kortið á að sýna allt landið.";
            "Sýna meira" => "Sýna meira" ! "Kortið á að sýna meira land.";
        }
        ReadMore Start {
            "Lesa einnig:" => "Lesa einnig: Verð hækkar" ! "Hún vill lesa einnig bók.";
            "Lestu einnig:" => "Lestu einnig: Verð hækkar" ! "Lestu einnig bók.";
            "Lestu líka:" => "Lestu líka: Verð hækkar" ! "Lestu líka bók.";
            "Lestu meira:" => "Lestu meira: Verð hækkar" ! "Lestu meira af bókum.";
            [inferred] "Sjá einnig:" => "Sjá einnig: Verð hækkar" ! "Sjá einnig menn.";
            "Sjá líka:" => "Sjá líka: Verð hækkar" ! "Sjá líka menn.";
            "Sjá nánar:" => "Sjá nánar: Verð hækkar" ! "Sjá nánar í bókinni.";
            "Tengd frétt:" => "Tengd frétt: Verð hækkar" ! "Tengd frétt barst í gær.";
        }
        Share Whole {
            "Afrita hlekk" => "Afrita hlekk" ! "Hún vill afrita hlekk þangað.";
            "Afrita slóð" => "Afrita slóð" ! "Hún vill afrita slóð þangað.";
            "Afrita tengil" => "Afrita tengil" ! "Hún vill afrita tengil þangað.";
            "BloggaÞetta!" => "BloggaÞetta!" ! "Hann sagði: BloggaÞetta! og hló.";
            "Deila" => "Deila" ! "Deila þeirra er hörð.";
            "Deila frétt" => "Deila frétt" ! "Hann vill deila frétt með henni.";
            "Deila fréttinni" => "Deila fréttinni" ! "Hann vill deila fréttinni með henni.";
            "Deila grein" => "Deila grein" ! "Hann vill deila grein með henni.";
            "Deila með tölvupósti" => "Deila með tölvupósti" ! "Hún vill deila með tölvupósti mynd.";
            "Deila með vinum" => "Deila með vinum" ! "Hún vill deila með vinum brauði.";
            "Deila á Facebook" => "Deila á Facebook" ! "Hún vill deila á Facebook mynd.";
            "Deila á Pinterest" => "Deila á Pinterest" ! "Hún vill deila á Pinterest mynd.";
            "Deila á Twitter" => "Deila á Twitter" ! "Hún vill deila á Twitter mynd.";
            "Deila á X" => "Deila á X" ! "Hún vill deila á X mynd.";
            "Deila á samfélagsmiðlum" => "Deila á samfélagsmiðlum" ! "Hún vill deila á samfélagsmiðlum mynd.";
            "Deila þessu" => "Deila þessu:" ! "Hún vill deila þessu með honum.";
            [inferred] "Hlusta á frétt" => "Hlusta á frétt" ! "Hún vill hlusta á frétt í útvarpi.";
            "Leturstærð" => "Leturstærð" ! "Leturstærð bókarinnar er lítil.";
            "Líkar við" => "Líkar við:" ! "Honum líkar við hafið.";
            "Prenta" => "Prenta" ! "Prenta á bókina í dag.";
            "Prenta grein" => "Prenta grein" ! "Hún vill prenta grein í kvöld.";
            "Prentvæn útgáfa" => "Prentvæn útgáfa" ! "Prentvæn útgáfa bókarinnar er dýr.";
            [inferred] "Senda í tölvupósti" => "Senda í tölvupósti" ! "Hún vill senda í tölvupósti mynd.";
            "Senda þetta í tölvupósti" => "Senda þetta í tölvupósti" ! "Hún vill senda þetta í tölvupósti á morgun.";
            "Vista" => "Vista" ! "Vista þarf myndina.";
        }
        Share Start {
            "Fylgdu okkur á" => "Fylgdu okkur á Facebook" ! "Hún sagði: fylgdu okkur á fjallið.";
        }
        Subscribe Whole {
            "Afskrá" => "Afskrá" ! "Hann vill afskrá bílinn.";
            "Aðeins fyrir áskrifendur" => "Aðeins fyrir áskrifendur" ! "Bókin er aðeins fyrir áskrifendur í Reykjavík.";
            "Búa til aðgang" => "Búa til aðgang" ! "Hann vill búa til aðgang að banka.";
            "Fréttabréf" => "Fréttabréf" ! "Fréttabréf kemur á morgun.";
            "Gerast áskrifandi" => "Gerast áskrifandi" ! "Hann vill gerast áskrifandi að blaði.";
            [inferred] "Gerast áskrifandi að fréttabréfi" => "Gerast áskrifandi að fréttabréfi" ! "Hann vill gerast áskrifandi að fréttabréfi félagsins.";
            "Kaupa áskrift" => "Kaupa áskrift" ! "Hann vill kaupa áskrift að blaði.";
            "Nýskráning" => "Nýskráning" ! "Nýskráning er nauðsynleg.";
            "Panta áskrift" => "Panta áskrift" ! "Hann vill panta áskrift að blaði.";
            "Póstlisti" => "Póstlisti" ! "Póstlisti félagsins er langur.";
            "Skrá mig" => "Skrá mig" ! "Ég vil skrá mig í félagið.";
            [inferred] "Skrá mig á póstlista" => "Skrá mig á póstlista" ! "Ég vil skrá mig á póstlista félagsins.";
            "Skráning á póstlista" => "Skráning á póstlista" ! "Skráning á póstlista félagsins er hafin.";
            "Skráðu þig á póstlista" => "Skráðu þig á póstlista" ! "Hún sagði: skráðu þig á póstlista félagsins.";
            "Stofna aðgang" => "Stofna aðgang" ! "Hann vill stofna aðgang að banka.";
            "Sæktu appið" => "Sæktu appið" ! "Hún sagði: sæktu appið á morgun.";
            "Áskrift" => "Áskrift" ! "Áskrift er dýr.";
        }
        Subscribe Start {
            "Ertu nú þegar með áskrift?" => "Ertu nú þegar með áskrift? Skráðu þig inn" ! "Hún spyr: ertu nú þegar með áskrift?";
            [inferred] "Ertu áskrifandi?" => "Ertu áskrifandi? Skráðu þig inn" ! "Hún spyr: ertu áskrifandi að blaði?";
            "Fylgstu með okkur" => "Fylgstu með okkur á Facebook" ! "Hún sagði: fylgstu með okkur.";
            "Skráðu þig á póstlistann" => "Skráðu þig á póstlistann og fáðu fréttir" ! "Hún sagði: skráðu þig á póstlistann.";
            "Til að halda áfram að lesa" => "Til að halda áfram að lesa þarftu áskrift" ! "Ljós þarf til að halda áfram að lesa.";
        }
        Advertisement Whole {
            "Auglýsing" => "AUGLÝSING" ! "Auglýsing er dýr.";
            "Auglýsingar" => "Auglýsingar" ! "Auglýsingar eru dýrar.";
            "Kostað efni" => "Kostað efni" ! "Þetta er kostað efni bankans.";
            "Kostuð kynning" => "Kostuð kynning" ! "Þetta er kostuð kynning bankans.";
            "Kostuð umfjöllun" => "Kostuð umfjöllun" ! "Þetta er kostuð umfjöllun bankans.";
        }
        Cookie Whole {
            "Aðeins nauðsynlegar" => "Aðeins nauðsynlegar" ! "Hann samþykkir aðeins nauðsynlegar tillögur.";
            "Aðeins nauðsynlegar vafrakökur" => "Aðeins nauðsynlegar vafrakökur" ! "Hann samþykkir aðeins nauðsynlegar vafrakökur vefsins.";
            "Hafna öllu" => "Hafna öllu" ! "Hann vill hafna öllu sem kemur.";
            "Hafna öllum" => "Hafna öllum" ! "Hann vill hafna öllum tillögum.";
            "Leyfa allar" => "Leyfa allar" ! "Hann vill leyfa allar tillögur.";
            [inferred] "Leyfa allar vafrakökur" => "Leyfa allar vafrakökur" ! "Hann vill leyfa allar vafrakökur vefsins.";
            "Nauðsynlegar vafrakökur" => "Nauðsynlegar vafrakökur" ! "Nauðsynlegar vafrakökur eru litlar.";
            "Persónuverndarstefna" => "Persónuverndarstefna" ! "Persónuverndarstefna er löng.";
            "Persónuverndarstillingar" => "Persónuverndarstillingar" ! "Persónuverndarstillingar símans eru flóknar.";
            "Persónuverndaryfirlýsing" => "Persónuverndaryfirlýsing" ! "Persónuverndaryfirlýsing er löng.";
            "Samþykkja" => "Samþykkja" ! "Samþykkja þarf lögin.";
            "Samþykkja allar" => "Samþykkja allar" ! "Hann vill samþykkja allar tillögur.";
            "Samþykkja allar vafrakökur" => "Samþykkja allar vafrakökur" ! "Hann vill samþykkja allar vafrakökur vefsins.";
            "Samþykkja allt" => "Samþykkja allt" ! "Hann vill samþykkja allt sem kemur.";
            "Stefna um vafrakökur" => "Stefna um vafrakökur" ! "Stefna um vafrakökur er löng.";
            [inferred] "Stillingar á vafrakökum" => "Stillingar á vafrakökum" ! "Þessar stillingar á vafrakökum vantar.";
            "Vafrakökur" => "Vafrakökur" ! "Vafrakökur eru litlar.";
            "Vafrakökustefna" => "Vafrakökustefna" ! "Vafrakökustefna er löng.";
            "Vafrakökustillingar" => "Vafrakökustillingar" ! "Vafrakökustillingar eru flóknar.";
            "Vista stillingar" => "Vista stillingar" ! "Hann vill vista stillingar á morgun.";
        }
        Cookie Start {
            "Vefsíðan notar vafrakökur" => "Vefsíðan notar vafrakökur." ! "Hann segir að vefsíðan notar vafrakökur.";
            "Vefurinn notar vafrakökur" => "Vefurinn notar vafrakökur." ! "Hann segir að vefurinn notar vafrakökur.";
            "Við notum vafrakökur" => "Við notum vafrakökur til að mæla umferð." ! "Hann segir að við notum vafrakökur.";
            "Þessi síða notar vafrakökur" => "Þessi síða notar vafrakökur." ! "Hann segir að þessi síða notar vafrakökur.";
            "Þessi vefsíða notar vafrakökur" => "Þessi vefsíða notar vafrakökur." ! "Hann segir að þessi vefsíða notar vafrakökur.";
            "Þessi vefur notar vafrakökur" => "Þessi vefur notar vafrakökur." ! "Hann segir að þessi vefur notar vafrakökur.";
            "Þetta vefsvæði notar vafrakökur" => "Þetta vefsvæði notar vafrakökur." ! "Hann segir að þetta vefsvæði notar vafrakökur.";
        }
        Copyright Whole {
            "Knúið með Blogger" => "Knúið með Blogger" ! "Þetta er knúið með Blogger og fleiru.";
            "Notendaskilmálar" => "Notendaskilmálar" ! "Notendaskilmálar bankans eru langir.";
            "Notkunarskilmálar" => "Notkunarskilmálar" ! "Notkunarskilmálar bankans eru langir.";
        }
        Copyright Anywhere {
            "Allur réttur er áskilinn" => "© 2020 Blaðið. Allur réttur er áskilinn." ! "Allur réttur er mikilvægur.";
            "Allur réttur áskilinn" => "© 2020 Blaðið. Allur réttur áskilinn." ! "Allur réttur er mikilvægur.";
            "Óheimilt er að afrita efni" => "© 2020 Blaðið. Óheimilt er að afrita efni vefsins." ! "Óheimilt er að reykja.";
            "Öll réttindi áskilin" => "© 2020 Blaðið. Öll réttindi áskilin." ! "Öll réttindi eru mikilvæg.";
        }
        Comment Whole {
            "Athugasemdir" => "Athugasemdir (3)" ! "Athugasemdir voru harðar.";
            "Bæta við athugasemd" => "Bæta við athugasemd" ! "Hún vill bæta við athugasemd í lokin.";
            [inferred] "Eldri athugasemdir" => "Eldri athugasemdir" ! "Eldri athugasemdir voru harðar.";
            "Engar athugasemdir" => "Engar athugasemdir" ! "Engar athugasemdir bárust í gær.";
            "Engin ummæli" => "Engin ummæli" ! "Engin ummæli bárust í gær.";
            [inferred] "Hætta við svar" => "Hætta við svar" ! "Hún vill hætta við svar sitt.";
            "Lokað er fyrir athugasemdir" => "Lokað er fyrir athugasemdir" ! "Hann segir að lokað er fyrir athugasemdir í kvöld.";
            "Lokað fyrir athugasemdir" => "Lokað fyrir athugasemdir" ! "Hann segir lokað fyrir athugasemdir í kvöld.";
            "Nýrri athugasemdir" => "Nýrri athugasemdir" ! "Nýrri athugasemdir voru harðar.";
            "Senda athugasemd" => "Senda athugasemd" ! "Hún vill senda athugasemd í kvöld.";
            "Setja inn athugasemd" => "Setja inn athugasemd" ! "Hún vill setja inn athugasemd í lokin.";
            "Sjá athugasemdir" => "Sjá athugasemdir" ! "Hún vill sjá athugasemdir í kvöld.";
            "Skildu eftir athugasemd" => "Skildu eftir athugasemd" ! "Hún sagði: skildu eftir athugasemd í lokin.";
            "Skildu eftir svar" => "Skildu eftir svar" ! "Hún sagði: skildu eftir svar á borðinu.";
            "Skilja eftir athugasemd" => "Skilja eftir athugasemd" ! "Hún vill skilja eftir athugasemd í lokin.";
            "Skrifa athugasemd" => "Skrifa athugasemd" ! "Hún vill skrifa athugasemd í lokin.";
            "Skrifa svar" => "Skrifa svar" ! "Hún vill skrifa svar í lokin.";
            "Skrifa ummæli" => "Skrifa ummæli" ! "Hún vill skrifa ummæli í lokin.";
            "Skrifaðu athugasemd" => "Skrifaðu athugasemd" ! "Hún sagði: skrifaðu athugasemd í lokin.";
            "Svara" => "Svara" ! "Svara þarf í dag.";
            "Sýna athugasemdir" => "Sýna athugasemdir" ! "Hún vill sýna athugasemdir í kvöld.";
            "Sýna ummæli" => "Sýna ummæli" ! "Hún vill sýna ummæli í kvöld.";
            "Tilkynna ummæli" => "Tilkynna ummæli" ! "Hún vill tilkynna ummæli til lögreglu.";
            "Ummæli" => "Ummæli (3)" ! "Ummæli hans voru hörð.";
        }
        Comment Start {
            "Athugasemdir eru á ábyrgð" => "Athugasemdir eru á ábyrgð þeirra er þær skrá." ! "Hann segir að athugasemdir eru á ábyrgð bankans.";
            "Nauðsynlegir reitir eru merktir" => "Nauðsynlegir reitir eru merktir *" ! "Allir nauðsynlegir reitir eru merktir krít.";
            "Netfang þitt verður ekki birt" => "Netfang þitt verður ekki birt." ! "Hún segir að netfang þitt verður ekki birt.";
            "Netfangið þitt verður ekki birt" => "Netfangið þitt verður ekki birt." ! "Hún segir að netfangið þitt verður ekki birt.";
            "Ummæli eru á ábyrgð" => "Ummæli eru á ábyrgð þeirra sem þau skrifa." ! "Hann segir að ummæli eru á ábyrgð bankans.";
            "Þú verður að skrá þig inn til að" => "Þú verður að skrá þig inn til að skrifa athugasemd." ! "Hún segir: þú verður að skrá þig inn til að kjósa.";
            "Þú verður að vera skráður inn til að" => "Þú verður að vera skráður inn til að skrifa athugasemd." ! "Hún segir: þú verður að vera skráður inn til að kjósa.";
        }
        Navigation Whole {
            "Auglýstu hjá okkur" => "Auglýstu hjá okkur" ! "Hún sagði: auglýstu hjá okkur á morgun.";
            "Efnisorð" => "Efnisorð" ! "Efnisorð bókarinnar eru þrjú.";
            "Eldri færsla" => "Eldri færsla" ! "Hans eldri færsla hvarf í gær.";
            "Eldri færslur" => "Eldri færslur" ! "Eldri færslur hurfu í gær.";
            "Ertu með ábendingu?" => "Ertu með ábendingu?" ! "Hún spyr: ertu með ábendingu?";
            [inferred] "Fara beint í efnið" => "Fara beint í efnið" ! "Hann vill fara beint í efnið strax.";
            "Fara í efni" => "Fara í efni" ! "Hann vill fara í efni bókarinnar.";
            "Fara í innihald" => "Fara í innihald" ! "Hann vill fara í innihald bókarinnar.";
            "Flokkar" => "Flokkar" ! "Flokkar fiska eru þrír.";
            "Forsíða" => "Forsíða" ! "Forsíða bókarinnar er rauð.";
            "Fréttaskot" => "Fréttaskot" ! "Fréttaskot barst í gær.";
            "Fréttir" => "Fréttir" ! "Fréttir bárust í gær.";
            "Fyrri" => "Fyrri" ! "Fyrri leikurinn var í gær.";
            "Fyrri frétt" => "Fyrri frétt" ! "Þeirra fyrri frétt var löng.";
            "Fyrri færsla" => "Fyrri færsla" ! "Hans fyrri færsla hvarf í gær.";
            [inferred] "Fyrri grein" => "Fyrri grein" ! "Þeirra fyrri grein var löng.";
            "Fyrri síða" => "Fyrri síða" ! "Þeirra fyrri síða var tóm.";
            "Færsluflokkar" => "Færsluflokkar" ! "Færsluflokkar eru þrír.";
            "Gleymdirðu lykilorðinu?" => "Gleymdirðu lykilorðinu?" ! "Hún spyr: gleymdirðu lykilorðinu?";
            "Gleymt lykilorð?" => "Gleymt lykilorð?" ! "Hún spyr: gleymt lykilorð?";
            "Hafa samband" => "Hafa samband" ! "Hann vill hafa samband á morgun.";
            "Hafðu samband" => "Hafðu samband" ! "Hafðu samband við mig, sagði hann.";
            "Heim" => "Heim" ! "Heim komst hann seint.";
            "Innskráning" => "Innskráning" ! "Innskráning er nauðsynleg.";
            "Leit" => "Leit" ! "Leit heldur áfram.";
            "Leita" => "Leita" ! "Leita þarf að þjófnum.";
            "Leita að" => "Leita að:" ! "Leita að þjófnum heldur áfram.";
            "Leitarniðurstöður" => "Leitarniðurstöður" ! "Leitarniðurstöður eru fáar.";
            "Loka" => "Loka" ! "Loka þarf dyrunum.";
            "Næsta" => "Næsta" ! "Næsta leik var frestað.";
            "Næsta frétt" => "Næsta frétt" ! "Þeirra næsta frétt kemur í maí.";
            "Næsta færsla" => "Næsta færsla" ! "Hans næsta færsla kemur í maí.";
            [inferred] "Næsta grein" => "Næsta grein" ! "Þeirra næsta grein kemur í maí.";
            "Næsta síða" => "Næsta síða" ! "Þeirra næsta síða er tóm.";
            "Nýrri færsla" => "Nýrri færsla" ! "Hans nýrri færsla hvarf í gær.";
            "Nýrri færslur" => "Nýrri færslur" ! "Nýrri færslur hurfu í gær.";
            "Senda fréttaskot" => "Senda fréttaskot" ! "Hann vill senda fréttaskot á morgun.";
            "Sendu okkur fréttaskot" => "Sendu okkur fréttaskot" ! "Hún sagði: sendu okkur fréttaskot á morgun.";
            "Sendu okkur ábendingu" => "Sendu okkur ábendingu" ! "Hún sagði: sendu okkur ábendingu á morgun.";
            "Skilmálar" => "Skilmálar" ! "Skilmálar bankans eru langir.";
            "Skrá inn" => "Skrá inn" ! "Hann vill skrá inn gögn.";
            "Skrá út" => "Skrá út" ! "Hann vill skrá út gögn.";
            "Skrá þig inn" => "Skrá þig inn" ! "Þú mátt skrá þig inn á morgun.";
            "Síða fannst ekki" => "Síða fannst ekki" ! "Hann segir að síða fannst ekki í bókinni.";
            "Síðan fannst ekki" => "Síðan fannst ekki" ! "Hann segir að síðan fannst ekki í bókinni.";
            [inferred] "Til baka upp" => "Til baka upp" ! "Hún fór til baka upp hlíðina.";
            "Tilkynna villu" => "Tilkynna villu" ! "Hann vill tilkynna villu til lögreglu.";
            "Um okkur" => "Um okkur" ! "Um okkur talar enginn.";
            "Um vefinn" => "Um vefinn" ! "Um vefinn talar enginn.";
            "Valmynd" => "Valmynd" ! "Valmynd símans er flókin.";
            "Veftré" => "Veftré" ! "Veftré skólans er stórt.";
            [inferred] "mín lestur" => "5 mín lestur" ! "Fimm mín lestur á dag nægir.";
            "mínútna lestur" => "3 mínútna lestur" ! "Þriggja mínútna lestur á dag nægir.";
            "mínútu lestur" => "1 mínútu lestur" ! "Einnar mínútu lestur á dag nægir.";
            "Íþróttir" => "Íþróttir" ! "Íþróttir eru hollar.";
        }
        Navigation Start {
            "Efnisorð:" => "Efnisorð: stríð, efnahagur" ! "Efnisorð bókarinnar eru þrjú.";
        }
        Navigation BeforeDigit {
            "Lestrartími" => "Lestrartími: 3 mínútur" ! "Lestrartími styttist.";
            "Áætlaður lestrartími" => "Áætlaður lestrartími: 3 mínútur" ! "Áætlaður lestrartími styttist.";
        }
        Caption Start {
            "Aðsend mynd" => "Aðsend mynd: brúin" ! "Þetta er aðsend mynd.";
            "Forsíðumynd:" => "Forsíðumynd: Jón Jónsson" ! "Forsíðumynd er gömul.";
            "Ljósmynd/" => "Ljósmynd/Jón Jónsson" ! "Ljósmynd er gömul.";
            "Ljósmynd:" => "Ljósmynd: Jón Jónsson" ! "Ljósmynd er gömul.";
            "Ljósmyndari:" => "Ljósmyndari: Jón Jónsson" ! "Ljósmyndari þegir.";
            "Ljósmyndir:" => "Ljósmyndir: Jón Jónsson" ! "Ljósmyndir eru gamlar.";
            "Mynd er úr safni" => "Mynd er úr safni" ! "Þessi mynd er úr safni.";
            "Mynd úr safni" => "Mynd úr safni" ! "Þetta er mynd úr safni.";
            "Mynd/" => "Mynd/Jón Jónsson" ! "Mynd er gömul.";
            "Mynd:" => "Mynd: Jón Jónsson" ! "Mynd er gömul.";
            "Myndin er úr safni" => "Myndin er úr safni" ! "Hann segir að myndin er úr safni.";
            "Myndin tengist fréttinni ekki" => "Myndin tengist fréttinni ekki beint" ! "Hann segir að myndin tengist fréttinni ekki.";
            "Myndir:" => "Myndir: Jón Jónsson" ! "Myndir eru gamlar.";
            [inferred] "Samsett mynd" => "Samsett mynd: Jón Jónsson" ! "Þetta er samsett mynd.";
            "Skjáskot:" => "Skjáskot: RÚV" ! "Skjáskot er gamalt.";
            "Teikning:" => "Teikning: Jón Jónsson" ! "Teikning er gömul.";
            "Á myndinni:" => "Á myndinni: gamla brúin" ! "Á myndinni er brúin.";
        }
        Byline Start {
            "Greinarhöfundur:" => "Greinarhöfundur: Jón Jónsson" ! "Greinarhöfundur þegir.";
            "Höfundar:" => "Höfundar: Jón Jónsson" ! "Höfundar þegja.";
            "Höfundur:" => "Höfundur: Jón Jónsson" ! "Höfundur þegir.";
            "Ljósmyndir og texti:" => "Ljósmyndir og texti: Jón Jónsson" ! "Ljósmyndir og texti vantar.";
            "Myndir og texti:" => "Myndir og texti: Jón Jónsson" ! "Myndir og texti vantar.";
            "Texti og ljósmyndir:" => "Texti og ljósmyndir: Jón Jónsson" ! "Texti og ljósmyndir vantar.";
            "Texti og mynd:" => "Texti og mynd: Jón Jónsson" ! "Texti og mynd vantar.";
            "Texti og myndir:" => "Texti og myndir: Jón Jónsson" ! "Texti og myndir vantar.";
            "Texti:" => "Texti: Jón Jónsson" ! "Texti og tónlist.";
            "Umsjón:" => "Umsjón: Jón Jónsson" ! "Umsjón er erfið.";
        }
        Byline BeforeName {
            [needs_language] "Birt af" => "Birt af Jón Jónsson" ! "Það var birt af hatri.";
            [needs_language] "Blaðamaður:" => "Blaðamaður: Jón Jónsson" ! "Blaðamaður þegir.";
            [needs_language] "Eftir" => "Eftir Jón Jónsson" ! "Eftir storminn kom hann.";
            [needs_language] "Fréttamaður:" => "Fréttamaður: Jón Jónsson" ! "Fréttamaður þegir.";
            [inferred] "Skrifað af" => "Skrifað af Jóni Jónssyni" ! "Skrifað af hatri.";
            [needs_language] "Viðtal:" => "Viðtal: Jón Jónsson" ! "Viðtal við hana vantar.";
        }
        Published Start {
            "Birt:" => "Birt: 10. janúar 2020" ! "Birt var ný skýrsla í gær.";
            "Birtist fyrst" => "Birtist fyrst í Morgunblaðinu 10. janúar 2020" ! "Sagan birtist fyrst í blaði.";
        }
        Published BeforeDigit {
            "Birt" => "Birt: 10. janúar 2020" ! "Birt var ný skýrsla í gær.";
            "Birt þann" => "Birt þann 10. janúar 2020" ! "Birt þann dag var skýrslan.";
            "Sett inn" => "Sett inn: 10. janúar 2020" ! "Sett inn í bókina er myndin.";
        }
        Updated Start {
            "Breytt:" => "Breytt: 10. janúar 2020" ! "Breytt lög taka gildi á morgun.";
            "Fréttin hefur verið uppfærð" => "Fréttin hefur verið uppfærð" ! "Hann segir að fréttin hefur verið uppfærð.";
            "Greinin hefur verið uppfærð" => "Greinin hefur verið uppfærð" ! "Hann segir að greinin hefur verið uppfærð.";
            "Síðast breytt" => "Síðast breytt: 10. janúar 2020" ! "Lögunum var síðast breytt í fyrra.";
            "Síðast uppfært" => "Síðast uppfært: 10. janúar 2020" ! "Kerfið var síðast uppfært í gær.";
            "Uppfært" => "Uppfært: 10. janúar 2020" ! "Kerfið var uppfært í gær.";
        }
        Updated BeforeDigit {
            "Breytt" => "Breytt: 10. janúar 2020" ! "Breytt lög taka gildi á morgun.";
        }
        Credit Start {
            "Heimild:" => "Heimild: Reuters" ! "Heimild þarf til þess.";
            "Heimildir:" => "Heimildir: Reuters" ! "Heimildir þarf til þess.";
            "Þýðandi:" => "Þýðandi: Jón Jónsson" ! "Þýðandi þegir.";
            "Þýðing:" => "Þýðing: Jón Jónsson" ! "Þýðing er góð.";
        }
        Correction Start {
            "Fréttin hefur verið leiðrétt" => "Fréttin hefur verið leiðrétt." ! "Hann segir að fréttin hefur verið leiðrétt.";
            "Leiðrétt:" => "Leiðrétt: nafnið var rangt." ! "Leiðrétt bók kemur á morgun.";
            "Leiðrétting:" => "Leiðrétting: nafnið var rangt." ! "Leiðrétting barst í gær.";
            "Í fyrri útgáfu fréttarinnar" => "Í fyrri útgáfu fréttarinnar var nafnið rangt." ! "Nafnið var rangt í fyrri útgáfu fréttarinnar.";
            "Í fyrri útgáfu greinarinnar" => "Í fyrri útgáfu greinarinnar var nafnið rangt." ! "Nafnið var rangt í fyrri útgáfu greinarinnar.";
            "Í upphaflegri útgáfu fréttarinnar" => "Í upphaflegri útgáfu fréttarinnar var nafnið rangt." ! "Nafnið var rangt í upphaflegri útgáfu fréttarinnar.";
        }
        Note Start {
            "Athugasemd ritstjóra" => "Athugasemd ritstjóra: textinn er styttur." ! "Þetta er athugasemd ritstjóra.";
            "Athugasemd ritstjórnar" => "Athugasemd ritstjórnar: textinn er styttur." ! "Þetta er athugasemd ritstjórnar.";
        }
    },
};
