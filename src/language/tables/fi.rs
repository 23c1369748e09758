//! Finnish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Finnish.
pub(crate) static FI: Language = Language {
    code: "fi",
    name: "Finnish",
    date_order: DateOrder::DayMonth,
    months: [
        &["tammikuuta", "tammikuu", "tammi"],
        &["helmikuuta", "helmikuu", "helmi"],
        &["maaliskuuta", "maaliskuu", "maalis"],
        &["huhtikuuta", "huhtikuu", "huhti"],
        &["toukokuuta", "toukokuu", "touko"],
        &["kesäkuuta", "kesäkuu", "kesä"],
        &["heinäkuuta", "heinäkuu", "heinä"],
        &["elokuuta", "elokuu", "elo"],
        &["syyskuuta", "syyskuu", "syys"],
        &["lokakuuta", "lokakuu", "loka"],
        &["marraskuuta", "marraskuu", "marras"],
        &["joulukuuta", "joulukuu", "joulu"],
    ],
    weekdays: &[
        "maanantai",
        "tiistai",
        "keskiviikko",
        "torstai",
        "perjantai",
        "lauantai",
        "sunnuntai",
        "maanantaina",
        "tiistaina",
        "keskiviikkona",
        "torstaina",
        "perjantaina",
        "lauantaina",
        "sunnuntaina",
        "ma",
        "ti",
        "ke",
        "to",
        "pe",
        "la",
        "su",
    ],
    date_words: &["klo", "kello"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["sitten"],
        units: [
            &["minuutti", "minuuttia", "min"],
            &["tunti", "tuntia"],
            &["päivä", "päivää"],
            &["viikko", "viikkoa"],
            &["kuukausi", "kuukautta"],
            &["vuosi", "vuotta"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analyysi",
            "Arvio",
            "Huom",
            "Kommentti",
            "Kysymys",
            "Pääkirjoitus",
            "Vastaus",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Reuters", "STT", "Startel"],
    staff: &["Toimitus", "toimitus"],
    roles: &[
        "kirjeenvaihtaja",
        "kuvaaja",
        "kolumnisti",
        "päätoimittaja",
        "toimittaja",
        "valokuvaaja",
    ],
    joiners: &["ja"],
    author_labels: &["Kirjoittaja", "Tietoa kirjoittajasta"],
    located: &[],
    function_words: &[
        "ja", "on", "ei", "että", "se", "oli", "hän", "joka", "mutta", "ovat", "myös", "kun",
        "tai", "kuin", "mukaan", "ole", "jos", "sen", "vain", "jo", "nyt", "hänen", "ovat", "sekä",
    ],
    cues: cues! {
        Rail Whole {
            "Aiheesta lisää" => "Aiheesta lisää" ! "Hän puhui aiheesta lisää.";
            "Lue myös" => "LUE MYÖS" ! "Hän ei lue myös sitä.";
            "Luetuimmat" => "Luetuimmat" ! "Luetuimmat kirjat ovat vanhoja.";
            "Uusimmat" => "Uusimmat" ! "Uusimmat kirjat ovat kalliita.";
        }
        ReadMore Whole {
            "Lue lisää" => "Lue lisää" ! "Hän ei lue lisää kirjoja.";
        }
        ReadMore Start {
            "Lue myös:" => "Lue myös: Hinnat nousevat" ! "Lue myös kirja.";
        }
        Share Whole {
            "Jaa" => "JAA" ! "Jaa leipä, hän sanoi.";
            "Jaa artikkeli" => "Jaa artikkeli" ! "Jaa artikkeli kahtia, hän sanoi.";
        }
        Subscribe Whole {
            "Tilaa" => "Tilaa" ! "Tilaa ei ole.";
            "Tilaa uutiskirje" => "Tilaa uutiskirje" ! "Tilaa uutta ei ole.";
        }
        Advertisement Whole {
            "Mainos" => "MAINOS" ! "Mainos oli väärä.";
            "Mainos (teksti jatkuu alla)" => "Mainos (teksti jatkuu alla)" ! "Mainos jatkuu alla.";
        }
        Comment Whole {
            "Kommentit" => "Kommentit (12)" ! "Kommentit satuttivat.";
            "Kommentoi" => "Kommentoi" ! "Hän ei kommentoi.";
        }
        Navigation Whole {
            "Kirjaudu" => "Kirjaudu" ! "Kirjaudu hotelliin, hän sanoi.";
            "Siirry sisältöön" => "Siirry sisältöön" ! "Hän ei siirry sisältöön asti.";
            "Valikko" => "Valikko" ! "Valikko oli pitkä.";
        }
        Caption Start {
            "Kuva:" => "Kuva: Maija Virtanen" ! "Kuva ja ääni.";
        }
        Byline Start {
            "Kirjoittaja:" => "Kirjoittaja: Maija Virtanen" ! "Kirjoittaja kuoli.";
            "Teksti:" => "Teksti: Maija Virtanen" ! "Teksti ja kuva.";
            "Toimittaja:" => "Toimittaja: Maija Virtanen" ! "Toimittaja kuoli.";
        }
        Published Start {
            "Julkaistu" => "Julkaistu 10.1.2020 20:15" ! "Se on julkaistu.";
        }
        Updated Start {
            "Muokattu" => "Muokattu 10.1.2020" ! "Se on muokattu.";
            "Päivitetty" => "Päivitetty 10.1.2020 klo 20.15" ! "Se on päivitetty.";
        }
        Credit Start {
            "Lähde:" => "Lähde: STT" ! "Lähde on kuiva.";
        }
    },
};
