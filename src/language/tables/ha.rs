//! Hausa.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Hausa. Papers of the language hold few labels of their own beside those of templates in English; function words that
/// other languages have (`da`, `na`, `ya`) are left to those that had them.
pub(crate) static HA: Language = Language {
    code: "ha",
    name: "Hausa",
    date_order: DateOrder::DayMonth,
    months: [
        &["Janairu"],
        &["Fabrairu", "Faburairu"],
        &["Maris"],
        &["Afrilu"],
        &["Mayu"],
        &["Yuni"],
        &["Yuli"],
        &["Agusta"],
        &["Satumba"],
        &["Oktoba"],
        &["Nuwamba"],
        &["Disamba"],
    ],
    weekdays: &[
        "Litinin", "Talata", "Laraba", "Alhamis", "Juma'a", "Juma’a", "Jumma'a", "Asabar", "Lahadi",
    ],
    date_words: &["ga", "ranar", "watan", "karfe", "ƙarfe"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["da suka wuce", "da suka gabata"],
        units: [
            &["minti", "mintuna"],
            &["awa", "awanni", "sa'a"],
            &["kwana", "kwanaki"],
            &["mako", "makonni"],
            &["wata", "watanni"],
            &["shekara", "shekaru"],
        ],
    },
    filing: Filing {
        labels: &["Amsa", "Bidiyo", "Hotuna", "Ra'ayi", "Sharhi", "Tambaya"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "NAN", "Reuters"],
    staff: &[
        "Sashen labarai",
        "Wakilanmu",
        "Wakilinmu",
        "Wakilinmu na musamman",
        "Wakiliyarmu",
    ],
    roles: &[
        "babban edita",
        "dan jarida",
        "edita",
        "mai daukar hoto",
        "mai sharhi",
        "mai ɗaukar hoto",
        "marubuci",
        "marubuciya",
        "ɗan jarida",
    ],
    // `da` is a particle of Portuguese and Italian names.
    joiners: &[],
    author_labels: &["Game da marubuci", "Marubuci", "Marubuciya", "Mawallafi"],
    located: &["daga"],
    function_words: &[
        "cewa",
        "wani",
        "kuma",
        "domin",
        "wannan",
        "daga",
        "cikin",
        "suka",
        "yadda",
        "wasu",
        "masu",
        "kafin",
        "haka",
        "kamar",
        "zai",
        "inda",
        "yana",
        "tukuna",
        "jihar",
        "gwamnatin",
        "gwamnati",
        "ya",
        "yake",
        "duk",
        "kowane",
    ],
    cues: cues! {
        Rail Whole {
            "Karin labarai" => "Karin labarai" ! "Akwai karin labarai gobe.";
            "Labarai da dumi-duminsu" => "Labarai da dumi-duminsu" ! "Ga labarai da dumi-duminsu daga Kano.";
            "Labarai da ɗumi-ɗuminsu" => "Labarai da ɗumi-ɗuminsu" ! "Ga labarai da ɗumi-ɗuminsu daga Kano.";
            "Labarai masu alaka" => "Labarai masu alaka" ! "Akwai labarai masu alaka da ruwa.";
            "Labarai masu alaƙa" => "Labarai masu alaƙa" ! "Akwai labarai masu alaƙa da ruwa.";
            [inferred] "Labarai masu nasaba" => "Labarai masu nasaba" ! "Akwai labarai masu nasaba da ruwa.";
            "Labaran da suka shafi wannan" => "Labaran da suka shafi wannan" ! "Ga labaran da suka shafi wannan batu.";
            "Sabbin labarai" => "Sabbin labarai" ! "Ga sabbin labarai daga Kano.";
            [inferred] "Wadanda aka fi karantawa" => "Wadanda aka fi karantawa" ! "Su ne wadanda aka fi karantawa bana.";
            "Ƙarin labarai" => "Ƙarin labarai" ! "Akwai ƙarin labarai gobe.";
        }
        ReadMore Whole {
            "Ci gaba da karantawa" => "Ci gaba da karantawa" ! "Ya ce a ci gaba da karantawa.";
            [inferred] "Kara karantawa" => "Kara karantawa" ! "Yara su kara karantawa.";
            "Karanta kari" => "Karanta kari" ! "Yara su karanta kari.";
            "Ƙara karantawa" => "Ƙara karantawa" ! "Yara su ƙara karantawa kullum.";
        }
        ReadMore Start {
            "KU KARANTA:" => "KU KARANTA: Farashi ya tashi" ! "Ya ce ku karanta littafi.";
            "Karanta kuma:" => "Karanta kuma: Farashi ya tashi" ! "Ka karanta kuma ka rubuta.";
            "Karanta wannan:" => "Karanta wannan: Farashi ya tashi" ! "Ka karanta wannan littafi.";
            "Ku karanta kuma:" => "Ku karanta kuma: Farashi ya tashi" ! "Ya ce ku karanta kuma ku rubuta.";
        }
        Share Start {
            [inferred] "Ku biyo mu a" => "Ku biyo mu a Facebook" ! "Ya ce ku biyo mu a hankali.";
        }
        Advertisement Whole {
            "Talla" => "Talla" ! "Talla tana da tsada.";
        }
        Cookie Whole {
            [inferred] "Manufar sirri" => "Manufar sirri" ! "Kamfanin ya sauya manufar sirri jiya.";
        }
        Copyright Start {
            [inferred] "Hakkin mallaka ©" => "Hakkin mallaka © 2020" ! "Hakkin mallaka na gidaje ya jawo rikici.";
        }
        Comment Whole {
            "Ra'ayoyi" => "Ra'ayoyi (3)" ! "Ra'ayoyi sun bambanta.";
            [inferred] "Rubuta sharhi" => "Rubuta sharhi" ! "Ya ce a rubuta sharhi yanzu.";
        }
        Navigation Whole {
            "Babban shafi" => "Babban shafi" ! "Wannan babban shafi ne.";
            "Game da mu" => "Game da mu" ! "Ya yi magana game da mu jiya.";
            "Labarai" => "Labarai" ! "Labarai sun zo jiya.";
            "Shafin farko" => "Shafin farko" ! "Littafin yana da shafin farko ja.";
            "Tuntube mu" => "Tuntube mu" ! "Ka tuntube mu gobe.";
            "Tuntuɓe mu" => "Tuntuɓe mu" ! "Ka tuntuɓe mu gobe.";
            "Wasanni" => "Wasanni" ! "Wasanni sun fara.";
        }
        Caption Start {
            "Asalin hoton" => "Asalin hoton, Getty Images" ! "Ba a san asalin hoton ba.";
            "Bayanan hoto," => "Bayanan hoto, Gadar a 2012" ! "Bayanan hoto sun ɓace.";
            "Hoto:" => "Hoto: Musa Sani" ! "Hoto ya tsufa.";
        }
        Byline Start {
            [inferred] "Daga:" => "Daga: Musa Sani" ! "Daga nan ya tafi.";
            "Marubuci," => "Marubuci, Musa Sani" ! "Marubuci ya rasu.";
            [inferred] "Marubuci:" => "Marubuci: Musa Sani" ! "Marubuci ya rasu.";
            "Marubuciya," => "Marubuciya, Hauwa Sani" ! "Marubuciya ta rasu.";
            [inferred] "Marubuciya:" => "Marubuciya: Hauwa Sani" ! "Marubuciya ta rasu.";
            [inferred] "Mawallafi:" => "Mawallafi: Musa Sani" ! "Mawallafi ya rasu.";
            [inferred] "Mawallafiya:" => "Mawallafiya: Hauwa Sani" ! "Mawallafiya ta rasu.";
            [inferred] "Ya rubuta:" => "Ya rubuta: Musa Sani" ! "Ya rubuta wasiƙa.";
        }
        Byline BeforeName {
            [told] "Daga" => "Daga Musa Sani" ! "Daga nan ya tafi.";
            [told] "Rahoto:" => "Rahoto: Musa Sani" ! "Rahoto ya fito.";
        }
        Published Start {
            [inferred] "An wallafa:" => "An wallafa: 10 Janairu 2020" ! "An wallafa rahoton jiya.";
        }
        Published BeforeDigit {
            [inferred] "An wallafa" => "An wallafa: 10 Janairu 2020" ! "An wallafa rahoton jiya.";
        }
        Updated Start {
            [inferred] "An sabunta:" => "An sabunta: 10 Janairu 2020" ! "An sabunta dokar jiya.";
        }
        Updated BeforeDigit {
            [inferred] "An sabunta" => "An sabunta: 10 Janairu 2020" ! "An sabunta dokar jiya.";
        }
        Credit Start {
            [inferred] "Majiya:" => "Majiya: AFP" ! "Majiya ta tabbatar.";
        }
    },
};
