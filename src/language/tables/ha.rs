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
        "dan rahoto",
        "edita",
        "mai daukar hoto",
        "mai rahoto",
        "mai sharhi",
        "mai ɗaukar hoto",
        "marubuci",
        "marubuciya",
        "ɗan jarida",
        "ɗan rahoto",
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
            "Kanun labarai" => "Kanun labarai" ! "Ya karanta kanun labarai a rediyo.";
            "Karin labarai" => "Karin labarai" ! "Akwai karin labarai gobe.";
            "Labarai da dumi-duminsu" => "Labarai da dumi-duminsu" ! "Ga labarai da dumi-duminsu daga Kano.";
            "Labarai da ɗumi-ɗuminsu" => "Labarai da ɗumi-ɗuminsu" ! "Ga labarai da ɗumi-ɗuminsu daga Kano.";
            [inferred] "Labarai mafi shahara" => "Labarai mafi shahara" ! "Waɗannan su ne labarai mafi shahara a bana.";
            "Labarai masu alaka" => "Labarai masu alaka" ! "Akwai labarai masu alaka da ruwa.";
            "Labarai masu alaƙa" => "Labarai masu alaƙa" ! "Akwai labarai masu alaƙa da ruwa.";
            "Labarai masu dangantaka" => "Labarai masu dangantaka" ! "Ya kawo labarai masu dangantaka da yakin.";
            [inferred] "Labarai masu nasaba" => "Labarai masu nasaba" ! "Akwai labarai masu nasaba da ruwa.";
            "Labaran baya-bayan nan" => "Labaran baya-bayan nan" ! "Ya saurari labaran baya-bayan nan a rediyo.";
            "Labaran da aka fi karantawa" => "Labaran da aka fi karantawa" ! "Ga jerin labaran da aka fi karantawa bana.";
            "Labaran da suka shafi wannan" => "Labaran da suka shafi wannan" ! "Ga labaran da suka shafi wannan batu.";
            "Labaran yau" => "Labaran yau" ! "Ya saurari labaran yau a rediyo.";
            "Manyan labarai" => "Manyan labarai" ! "Ya karanta manyan labarai a rediyo.";
            "Muhimman labarai" => "Muhimman labarai" ! "Ya karanta muhimman labarai a rediyo.";
            "Sabbin labarai" => "Sabbin labarai" ! "Ga sabbin labarai daga Kano.";
            [inferred] "Sabbin rubuce-rubuce" => "Sabbin rubuce-rubuce" ! "Ya wallafa sabbin rubuce-rubuce kan yaki.";
            [inferred] "Wadanda aka fi karantawa" => "Wadanda aka fi karantawa" ! "Su ne wadanda aka fi karantawa bana.";
            "Wasu labarai" => "Wasu labarai" ! "Ya kawo wasu labarai daga kauye.";
            "Wasu labarai masu alaƙa" => "Wasu labarai masu alaƙa" ! "Ya kawo wasu labarai masu alaƙa da yaƙin.";
            "Wasu labaran" => "Wasu labaran" ! "Ya kawo wasu labaran daga kauye.";
            "Wasu labaran da za ku so ku karanta" => "Wasu labaran da za ku so ku karanta" ! "Ga wasu labaran da za ku so ku karanta inji shi.";
            "Waɗanda aka fi karantawa" => "Waɗanda aka fi karantawa" ! "Littattafan soyayya ne waɗanda aka fi karantawa bana.";
            [inferred] "Zaɓin edita" => "Zaɓin edita" ! "Littafin shi ne zaɓin edita na bana.";
            "Ƙarin labarai" => "Ƙarin labarai" ! "Akwai ƙarin labarai gobe.";
        }
        ReadMore Whole {
            "Ci gaba da karantawa" => "Ci gaba da karantawa" ! "Ya ce a ci gaba da karantawa.";
            "Ci gaba da karatu" => "Ci gaba da karatu" ! "Yaran sun ci gaba da karatu a makaranta.";
            "Cikakken labari" => "Cikakken labari" ! "Ya ba da cikakken labari kan hatsarin.";
            [inferred] "Duba duka" => "Duba duka" ! "Malamin ya ce duba duka littattafan.";
            [inferred] "Duba ƙari" => "Duba ƙari" ! "Malamin ya ce duba ƙari a littafi.";
            "Kara karanta wannan" => "Kara karanta wannan" ! "Malamin ya ce kara karanta wannan littafi.";
            [inferred] "Kara karantawa" => "Kara karantawa" ! "Yara su kara karantawa.";
            "Karanta cikakken labari" => "Karanta cikakken labari" ! "Ya ki karanta cikakken labari kafin ya yi fushi.";
            "Karanta cikakken labarin" => "Karanta cikakken labarin" ! "Ya ki karanta cikakken labarin kafin ya yi fushi.";
            "Karanta kari" => "Karanta kari" ! "Yara su karanta kari.";
            [inferred] "Karanta ƙari" => "Karanta ƙari" ! "Malamin ya ce karanta ƙari a littafi.";
            [inferred] "Nuna ƙari" => "Nuna ƙari" ! "Taswirar za ta nuna ƙari na hanyoyi.";
            "Ƙara karanta wannan" => "Ƙara karanta wannan" ! "Malamin ya ce ƙara karanta wannan littafi.";
            "Ƙara karantawa" => "Ƙara karantawa" ! "Yara su ƙara karantawa kullum.";
        }
        ReadMore Start {
            "KU KARANTA:" => "KU KARANTA: Farashi ya tashi" ! "Ya ce ku karanta littafi.";
            "Karanta kuma:" => "Karanta kuma: Farashi ya tashi" ! "Ka karanta kuma ka rubuta.";
            "Karanta wani labarin:" => "Karanta wani labarin: Farashin mai ya tashi" ! "Ya karanta wani labarin yaki.";
            "Karanta wannan:" => "Karanta wannan: Farashi ya tashi" ! "Ka karanta wannan littafi.";
            "Karanta:" => "Karanta: Farashin mai ya tashi" ! "Karanta littafin, inji malam.";
            "Ku duba:" => "KU DUBA: Farashin mai ya tashi" ! "Ku duba hanya, inji malam.";
            "Ku karanta kuma:" => "Ku karanta kuma: Farashi ya tashi" ! "Ya ce ku karanta kuma ku rubuta.";
            "Ku latsa nan domin" => "Ku latsa nan domin karanta cikakken labarin" ! "Ya ce ku latsa nan domin a bude.";
            "Latsa nan domin" => "Latsa nan domin karanta cikakken labarin" ! "Ya ce a latsa nan domin a bude.";
        }
        ReadMore End {
            [inferred] "ku ci gaba da karantawa" => "Tsallake Waɗanda aka fi karantawa kuma ku ci gaba da karantawa" ! "Ya ce ku ci gaba da karantawa a daki.";
        }
        Share Whole {
            "Aika wa aboki" => "Aika wa aboki" ! "Ya ce a aika wa aboki saƙo.";
            [inferred] "Kwafi mahaɗi" => "Kwafi mahaɗi" ! "Ɓarawon ya kwafi mahaɗi na banki.";
            [inferred] "Yaɗa a Facebook" => "Yaɗa a Facebook" ! "Mutane sun yaɗa a Facebook hoton.";
            [inferred] "Yaɗa wannan" => "Yaɗa wannan" ! "Kada ku yaɗa wannan labari.";
        }
        Share Start {
            "Danna nan domin shiga" => "Danna nan domin shiga dandalinmu na WhatsApp" ! "Ya ce a danna nan domin shiga.";
            [inferred] "Ku bi tasharmu ta" => "Ku bi tasharmu ta WhatsApp" ! "Sun ce ku bi tasharmu ta rediyo.";
            [inferred] "Ku bibiye mu a" => "Ku bibiye mu a Facebook" ! "Sun ce ku bibiye mu a gona.";
            [inferred] "Ku biyo mu a" => "Ku biyo mu a Facebook" ! "Ya ce ku biyo mu a hankali.";
            "Ku biyo mu ta" => "Ku biyo mu ta Facebook da Instagram" ! "Sun ce ku biyo mu ta gona.";
            [inferred] "Ku shiga tasharmu ta" => "Ku shiga tasharmu ta WhatsApp" ! "Sun ce ku shiga tasharmu ta rediyo.";
        }
        Subscribe Whole {
            "Ku yi rajista" => "Ku yi rajista" ! "Ya ce ku yi rajista kafin zaɓe.";
            [inferred] "Sauke manhaja" => "Sauke manhaja" ! "Ya ce a sauke manhaja ta gwamnati.";
            "Yi rajista" => "Yi rajista" ! "Ya ce a yi rajista kafin zaɓe.";
            "Yi rijista" => "Yi rijista" ! "Ya ce a yi rijista kafin zaɓe.";
            [inferred] "Ƙirƙiri asusu" => "Ƙirƙiri asusu" ! "Ɓarayi sun ƙirƙiri asusu na bogi.";
        }
        Advertisement Whole {
            [inferred] "Ci gaba da karantawa bayan talla" => "Ci gaba da karantawa bayan talla" ! "Ya ci gaba da karantawa bayan talla ta ƙare.";
            "Talla" => "Talla" ! "Talla tana da tsada.";
            "Tallace-tallace" => "Tallace-tallace" ! "An hana tallace-tallace a makaranta.";
        }
        Cookie Whole {
            [inferred] "Amince da duka" => "Amince da duka" ! "Majalisa ta amince da duka dokokin.";
            [inferred] "Manufar sirri" => "Manufar sirri" ! "Kamfanin ya sauya manufar sirri jiya.";
            [inferred] "Manufofin kukis" => "Manufofin kukis" ! "Kamfanin ya sauya manufofin kukis jiya.";
            [inferred] "Manufofin sirri" => "Manufofin sirri" ! "Kamfanin ya sauya manufofin sirri jiya.";
        }
        Cookie Start {
            [inferred] "Muna amfani da kukis" => "Muna amfani da kukis don inganta shafin." ! "Ya ce muna amfani da kukis tun da.";
        }
        Copyright Whole {
            [inferred] "Ka'idojin amfani" => "Ka'idojin amfani" ! "Bankin ya sauya ka'idojin amfani da kati.";
            "Sharuddan amfani" => "Sharuddan amfani" ! "Bankin ya sauya sharuddan amfani da kati.";
            "Sharuɗɗan amfani" => "Sharuɗɗan amfani" ! "Bankin ya sauya sharuɗɗan amfani da kati.";
        }
        Copyright Start {
            [inferred] "Hakkin mallaka ©" => "Hakkin mallaka © 2020" ! "Hakkin mallaka na gidaje ya jawo rikici.";
        }
        Copyright Anywhere {
            [inferred] "An kiyaye dukkan haƙƙoƙi" => "© 2020 Jarida. An kiyaye dukkan haƙƙoƙi." ! "An kiyaye haƙƙin yara.";
        }
        Comment Whole {
            "Aika sharhi" => "Aika sharhi" ! "Ya ce a aika sharhi kan batun.";
            [inferred] "Babu sharhi" => "Babu sharhi" ! "Ya ce babu sharhi kan batun.";
            [inferred] "Bar amsa" => "Bar amsa" ! "Ya ce a bar amsa a tebur.";
            "Bar sharhi" => "Bar sharhi" ! "Ya ce a bar sharhi kan batun.";
            "Bayyana ra'ayi" => "Bayyana ra'ayi" ! "Ya ce a bayyana ra'ayi kan batun.";
            "Bayyana ra'ayinka" => "Bayyana ra'ayinka" ! "Ya ce ka bayyana ra'ayinka kan batun.";
            "Ku bar sharhi" => "Ku bar sharhi" ! "Ya ce ku bar sharhi kan batun.";
            "Ku bayyana ra'ayinku" => "Ku bayyana ra'ayinku" ! "Ya ce ku bayyana ra'ayinku kan batun.";
            "Ra'ayoyi" => "Ra'ayoyi (3)" ! "Ra'ayoyi sun bambanta.";
            "Ra'ayoyin masu karatu" => "Ra'ayoyin masu karatu" ! "Jaridar ta tattara ra'ayoyin masu karatu kan batun.";
            [inferred] "Rubuta sharhi" => "Rubuta sharhi" ! "Ya ce a rubuta sharhi yanzu.";
            [inferred] "Soke amsa" => "Soke amsa" ! "Malamin ya ce a soke amsa ta farko.";
        }
        Comment Start {
            [inferred] "Ba za a wallafa adireshin imel" => "Ba za a wallafa adireshin imel ɗinka ba." ! "Ya ce ba za a wallafa adireshin imel ba.";
        }
        Navigation Whole {
            "A tuntuɓe mu" => "A tuntuɓe mu" ! "Sun ce a tuntuɓe mu jiya.";
            "Babban shafi" => "Babban shafi" ! "Wannan babban shafi ne.";
            "Bincika" => "Bincika" ! "Ya ce a bincika gidan.";
            "Game da mu" => "Game da mu" ! "Ya yi magana game da mu jiya.";
            [inferred] "Ka manta kalmar sirri?" => "Ka manta kalmar sirri?" ! "Bankin ya tambaya: ka manta kalmar sirri?";
            [inferred] "Koma babban shafi" => "Koma babban shafi" ! "Mai karatu ya ce a koma babban shafi na jarida.";
            "Koma sama" => "Koma sama" ! "Farashi zai koma sama gobe.";
            "Labarai" => "Labarai" ! "Labarai sun zo jiya.";
            [inferred] "Labarin baya" => "Labarin baya" ! "Ya karanta labarin baya da bakin ciki.";
            [inferred] "Labarin gaba" => "Labarin gaba" ! "Ya karanta labarin gaba da bakin ciki.";
            "Shafi na baya" => "Shafi na baya" ! "Labarin yana shafi na baya a jarida.";
            "Shafi na gaba" => "Shafi na gaba" ! "Labarin yana shafi na gaba a jarida.";
            "Shafin farko" => "Shafin farko" ! "Littafin yana da shafin farko ja.";
            [inferred] "Tsallaka zuwa abubuwan da ke ciki" => "Tsallaka zuwa abubuwan da ke ciki" ! "Ya ce a tsallaka zuwa abubuwan da ke ciki littafin.";
            "Tuntube mu" => "Tuntube mu" ! "Ka tuntube mu gobe.";
            "Tuntubi mu" => "Tuntubi mu" ! "Sun ce a tuntubi mu jiya.";
            "Tuntuɓe mu" => "Tuntuɓe mu" ! "Ka tuntuɓe mu gobe.";
            "Tuntuɓi mu" => "Tuntuɓi mu" ! "Sun ce a tuntuɓi mu jiya.";
            "Wasanni" => "Wasanni" ! "Wasanni sun fara.";
            [inferred] "mintuna na karatu" => "mintuna na karatu" ! "An ba yara mintuna na karatu kullum.";
        }
        Caption Start {
            "Asali:" => "Asali: Facebook" ! "Asali dai shi manomi ne.";
            "Asalin hoton" => "Asalin hoton, Getty Images" ! "Ba a san asalin hoton ba.";
            [inferred] "Bayanan bidiyo," => "Bayanan bidiyo, Minista yana magana" ! "'Yan sanda sun samu bayanan bidiyo jiya.";
            "Bayanan hoto," => "Bayanan hoto, Gadar a 2012" ! "Bayanan hoto sun ɓace.";
            "Hakkin mallakar hoto" => "Hakkin mallakar hoto Getty Images" ! "Ya nemi hakkin mallakar hoto a kotu.";
            "Haƙƙin mallakar hoto" => "Haƙƙin mallakar hoto Getty Images" ! "Ya nemi haƙƙin mallakar hoto a kotu.";
            "Hoto:" => "Hoto: Musa Sani" ! "Hoto ya tsufa.";
            "Hotuna:" => "Hotuna: Musa Ali" ! "Hotuna na gari sun bata.";
            "Mai daukar hoto:" => "Mai daukar hoto: Musa Ali" ! "An kashe mai daukar hoto a gari.";
            "Mai ɗaukar hoto:" => "Mai ɗaukar hoto: Musa Ali" ! "An kashe mai ɗaukar hoto a gari.";
            [inferred] "Tsohon hoto:" => "Tsohon hoto: gadar gari" ! "Wannan tsohon hoto ne.";
        }
        Caption BeforeName {
            "Hoto daga" => "Hoto daga Musa Ali" ! "Hoto daga taron ya bazu.";
        }
        Byline Start {
            "Daga wakilinmu" => "Daga Wakilinmu a Kano" ! "Ya ji daga wakilinmu jiya.";
            [inferred] "Daga:" => "Daga: Musa Sani" ! "Daga nan ya tafi.";
            [inferred] "Mai rahoto:" => "Mai rahoto: Musa Ali" ! "An kama mai rahoto jiya.";
            "Marubuci," => "Marubuci, Musa Sani" ! "Marubuci ya rasu.";
            [inferred] "Marubuci:" => "Marubuci: Musa Sani" ! "Marubuci ya rasu.";
            "Marubuciya," => "Marubuciya, Hauwa Sani" ! "Marubuciya ta rasu.";
            [inferred] "Marubuciya:" => "Marubuciya: Hauwa Sani" ! "Marubuciya ta rasu.";
            [inferred] "Mawallafi:" => "Mawallafi: Musa Sani" ! "Mawallafi ya rasu.";
            [inferred] "Mawallafiya:" => "Mawallafiya: Hauwa Sani" ! "Mawallafiya ta rasu.";
            [inferred] "Ya rubuta:" => "Ya rubuta: Musa Sani" ! "Ya rubuta wasiƙa.";
        }
        Byline BeforeName {
            [needs_language] "Daga" => "Daga Musa Sani" ! "Daga nan ya tafi.";
            [needs_language] "Rahoto:" => "Rahoto: Musa Sani" ! "Rahoto ya fito.";
        }
        Published Start {
            [inferred] "An wallafa:" => "An wallafa: 10 Janairu 2020" ! "An wallafa rahoton jiya.";
        }
        Published BeforeDigit {
            [inferred] "An buga" => "An buga 10 Janairu 2020" ! "An buga wasan jiya.";
            [inferred] "An wallafa" => "An wallafa: 10 Janairu 2020" ! "An wallafa rahoton jiya.";
            "An wallafa a" => "An wallafa a 10 Janairu 2020" ! "An wallafa a jarida labarin.";
        }
        Updated Start {
            [inferred] "An sabunta:" => "An sabunta: 10 Janairu 2020" ! "An sabunta dokar jiya.";
            [inferred] "Sabuntawa:" => "Sabuntawa: 10 Janairu 2020" ! "Sabuntawa da gyara ake bukata.";
        }
        Updated BeforeDigit {
            [inferred] "An sabunta" => "An sabunta: 10 Janairu 2020" ! "An sabunta dokar jiya.";
        }
        Credit Start {
            [inferred] "Edita:" => "Edita: Musa Ali" ! "Edita na jarida ya rasu.";
            [inferred] "Fassara:" => "Fassara: Musa Ali" ! "Fassara littafin ta yi wuya.";
            [inferred] "Madogara:" => "Madogara: Reuters" ! "Madogara ta shaida ba ta da karfi.";
            [inferred] "Mai fassara:" => "Mai fassara: Musa Ali" ! "Mai fassara littafin ya rasu.";
            [inferred] "Majiya:" => "Majiya: AFP" ! "Majiya ta tabbatar.";
        }
        Correction Start {
            [inferred] "Gyara:" => "Gyara: an yi kuskuren suna." ! "Gyara hanya ya dauki lokaci.";
        }
        Note Start {
            [inferred] "Bayanin edita:" => "Bayanin edita: an sake wallafa wannan makala." ! "Bayanin edita ya yi gajarta.";
        }
    },
};
