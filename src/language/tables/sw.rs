//! Swahili.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Swahili.
pub(crate) static SW: Language = Language {
    code: "sw",
    name: "Swahili",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januari", "Jan"],
        &["Februari", "Feb"],
        &["Machi"],
        &["Aprili", "Apr"],
        &["Mei"],
        &["Juni", "Jun"],
        &["Julai", "Jul"],
        &["Agosti", "Ago"],
        &["Septemba", "Sep"],
        &["Oktoba", "Okt"],
        &["Novemba", "Nov"],
        &["Desemba", "Des"],
    ],
    weekdays: &[
        "Jumatatu", "Jumanne", "Jumatano", "Alhamisi", "Ijumaa", "Jumamosi", "Jumapili",
    ],
    date_words: &["saa", "tarehe"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["iliyopita", "zilizopita"],
        units: [
            &["dakika"],
            &["saa"],
            &["siku"],
            &["wiki"],
            &["mwezi", "miezi"],
            &["mwaka", "miaka"],
        ],
    },
    filing: Filing {
        labels: &["Maoni", "Makala", "Uchambuzi", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "BBC", "Reuters"],
    staff: &[
        "Dawati la Habari",
        "Dawati la Michezo",
        "Mwandishi Maalum",
        "Mwandishi Maalumu",
        "Mwandishi Wetu",
        "Na Mwandishi Maalum",
        "Na Mwandishi Wetu",
        "Na Waandishi Wetu",
        "Waandishi Wetu",
    ],
    roles: &[
        "mhariri",
        "mwandishi",
        "mwanahabari",
        "mchambuzi",
        "mhariri mkuu",
        "mpiga picha",
        "mwandishi maalum",
        "mwandishi mwandamizi",
        "mwandishi wa habari",
        "ripota",
        "waandishi",
        "wahariri",
    ],
    joiners: &["na"],
    author_labels: &["Mwandishi", "Kuhusu mwandishi", "Kuhusu waandishi"],
    located: &["kutoka"],
    function_words: &[
        "na", "ya", "wa", "kwa", "ni", "katika", "la", "za", "kuwa", "hiyo", "cha", "huo",
        "alisema", "amesema", "baada", "lakini", "pia", "ambao", "hata", "kama", "hivyo", "yake",
        "wake", "huku",
    ],
    cues: cues! {
        Rail Whole {
            "Habari kuu" => "Habari kuu" ! "Hiyo ndiyo habari kuu leo.";
            "Habari nyingine" => "Habari nyingine" ! "Tumesikia habari nyingine kutoka huko.";
            "Habari zaidi" => "Habari zaidi" ! "Tunasubiri habari zaidi kutoka huko.";
            "Habari zinazohusiana" => "Habari zinazohusiana" ! "Hizi ni habari zinazohusiana na mvua.";
            "Makala zinazohusiana" => "Makala zinazohusiana" ! "Hizi ni makala zinazohusiana na mvua.";
            "Soma pia" => "Soma pia" ! "Yeye husoma, na soma pia usiku.";
            "Zilizosomwa zaidi" => "Zilizosomwa zaidi" ! "Hizi ndizo zilizosomwa zaidi mwaka huu.";
        }
        ReadMore Whole {
            "Endelea kusoma" => "Endelea kusoma" ! "Watoto endelea kusoma vitabu.";
            "Soma zaidi" => "Soma zaidi" ! "Watoto wanapenda soma zaidi.";
            "Tazama zaidi" => "Tazama zaidi" ! "Njoo na tazama zaidi bahari.";
            "Tazama zote" => "Tazama zote" ! "Njoo na tazama zote leo.";
        }
        ReadMore Start {
            "Soma pia" => "Soma pia: Bei zapanda" ! "Yeye husoma pia usiku.";
            "Soma zaidi:" => "Soma zaidi: Bei zapanda" ! "Soma zaidi vitabu.";
        }
        Share Whole {
            "Nakili kiungo" => "Nakili kiungo" ! "Alisema nakili kiungo hicho.";
            "Sambaza" => "Sambaza" ! "Yeye sambaza habari hizo.";
            "Shiriki" => "Shiriki" ! "Wanafunzi shiriki katika mbio.";
        }
        Share Start {
            "Tufuate kwenye" => "Tufuate kwenye Facebook" ! "Alisema tufuate kwenye msitu.";
        }
        Subscribe Whole {
            "Jisajili" => "Jisajili" ! "Wapiga kura jisajili mapema.";
        }
        Advertisement Whole {
            "Tangazo" => "Tangazo" ! "Tangazo hilo lilikuwa la uongo.";
        }
        Cookie Whole {
            [inferred] "Kubali zote" => "Kubali zote" ! "Alisema kubali zote hizo.";
            "Sera ya faragha" => "Sera ya faragha" ! "Kampuni ilibadili sera ya faragha jana.";
        }
        Copyright Whole {
            "Vigezo na masharti" => "Vigezo na masharti" ! "Benki ilibadili vigezo na masharti jana.";
        }
        Copyright Anywhere {
            "Haki zote zimehifadhiwa" => "© 2020 Habari. Haki zote zimehifadhiwa." ! "Haki zote zinabaki.";
        }
        Comment Whole {
            "Acha maoni" => "Acha maoni" ! "Alisema acha maoni hayo.";
            "Andika maoni" => "Andika maoni" ! "Alisema andika maoni hayo.";
            "Maoni" => "Maoni (3)" ! "Maoni yake yalikuwa makali.";
            "Toa maoni" => "Toa maoni" ! "Waziri alikataa toa maoni hayo.";
        }
        Navigation Whole {
            "Kuhusu sisi" => "Kuhusu sisi" ! "Alisema kuhusu sisi mambo mengi.";
            "Nyumbani" => "Nyumbani" ! "Nyumbani kulikuwa na baridi.";
            "Tafuta" => "Tafuta" ! "Polisi tafuta gari.";
            "Wasiliana nasi" => "Wasiliana nasi" ! "Aliomba wasiliana nasi kesho.";
        }
        Caption Start {
            "Chanzo cha picha," => "Chanzo cha picha, Getty Images" ! "Chanzo cha picha hakijulikani.";
            "Maelezo ya picha," => "Maelezo ya picha, Daraja mwaka 2012" ! "Maelezo ya picha yalifutwa.";
            "Picha na" => "Picha na Juma Ali" ! "Alipiga picha na rafiki.";
            "Picha:" => "Picha: Juma Ali" ! "Picha hiyo ni ya zamani.";
        }
        Byline Start {
            "Mwandishi wa habari:" => "Mwandishi wa habari: Juma Ali" ! "Mwandishi wa habari alinyamaza.";
            "Mwandishi:" => "Mwandishi: Juma Ali" ! "Mwandishi alinyamaza.";
            "Waandishi:" => "Waandishi: Juma Ali" ! "Waandishi walinyamaza.";
        }
        Byline BeforeName {
            [told] "Imeandaliwa na" => "Imeandaliwa na Juma Ali" ! "Imeandaliwa na wengi.";
            "Imeandikwa na" => "Imeandikwa na Juma Ali" ! "Imeandikwa na wengi.";
            [inferred] "Imeripotiwa na" => "Imeripotiwa na Juma Ali" ! "Imeripotiwa na wengi.";
            [told] "Imetayarishwa na" => "Imetayarishwa na Juma Ali" ! "Imetayarishwa na wengi.";
            [inferred] "Imewekwa na" => "Imewekwa na Juma Ali" ! "Imewekwa na wengi.";
            [inferred] "Makala na" => "Makala na Juma Ali" ! "Makala na vitabu vilipotea.";
            [told] "Na" => "Na Juma Ali" ! "Na hapo akaondoka.";
            [inferred] "Ripoti na" => "Ripoti na Juma Ali" ! "Ripoti na barua vilipotea.";
        }
        Published Start {
            "Imechapishwa" => "Imechapishwa: 10 Januari 2020" ! "Kitabu kimechapishwa.";
        }
        Updated Start {
            "Imesasishwa" => "Imesasishwa: 10 Januari 2020" ! "Orodha haijasasishwa.";
        }
        Credit Start {
            "Chanzo:" => "Chanzo: AFP" ! "Chanzo cha mto.";
            "Mhariri:" => "Mhariri: Juma Ali" ! "Mhariri alinyamaza.";
        }
        Credit BeforeName {
            "Imehaririwa na" => "Imehaririwa na Juma Ali" ! "Imehaririwa na wengi.";
        }
    },
};
