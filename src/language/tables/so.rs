//! Somali.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Somali, with the spellings of months that papers print.
pub(crate) static SO: Language = Language {
    code: "so",
    name: "Somali",
    date_order: DateOrder::DayMonth,
    months: [
        &["Janaayo", "Jannaayo"],
        &["Febraayo", "Feebaraayo"],
        &["Maarso", "Maarj"],
        &["Abriil"],
        &["Maajo"],
        &["Juunyo", "Juun"],
        &["Luulyo", "Luuliyo"],
        &["Agoosto", "Ogosto"],
        &["Sebtembar", "Sebteembar"],
        &["Oktoobar"],
        &["Nofembar", "Noofembar"],
        &["Disembar", "Diseembar"],
    ],
    weekdays: &[
        "Isniin", "Talaado", "Arbaco", "Khamiis", "Jimce", "Sabti", "Axad",
    ],
    date_words: &["bisha", "saacadda", "taariikhda"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["ka hor"],
        units: [
            &["daqiiqo", "daqiiqadood"],
            &["saac", "saacadood"],
            &["maalin", "maalmood"],
            &["toddobaad"],
            &["bilood", "bil"],
            &["sano"],
        ],
    },
    filing: Filing {
        labels: &[
            "Daawo", "Dhageyso", "Faallo", "Jawaab", "Sawirro", "Su'aal", "Warbixin",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "Reuters", "SONNA"],
    staff: &["Tifaftirka", "Weriyahayaga", "Weriyaheenna"],
    roles: &[
        "falanqeeye",
        "qoraa",
        "saxafi",
        "suxufi",
        "suxufiyad",
        "tifaftire",
        "wariye",
        "weriyaha",
        "weriye",
    ],
    joiners: &["iyo"],
    author_labels: &["Ku saabsan qoraaga", "Qoraa", "Qoraaga"],
    located: &[],
    function_words: &[
        "oo", "iyo", "ee", "ayaa", "waxaa", "waxa", "uu", "ay", "sheegay", "sidoo", "markii",
        "lagu", "laga", "ugu", "isku", "ayuu", "balse", "inuu", "inay", "dowladda", "sida", "ahaa",
        "kaas", "waxay", "weli", "kadib", "isaga", "ayey",
    ],
    cues: cues! {
        Rail Whole {
            "Akhri sidoo kale" => "Akhri sidoo kale" ! "Buugga akhri sidoo kale dheh.";
            "Warar dheeraad ah" => "Warar dheeraad ah" ! "Berri waxaan helnaa warar dheeraad ah.";
            "Warar kale" => "Warar kale" ! "Warar kale ma jiraan.";
            "Wararka kale" => "Wararka kale" ! "Berri wararka kale ayaan maqlaynaa.";
            "Wararka la xiriira" => "Wararka la xiriira" ! "Wararka la xiriira roobka waa xun.";
            [inferred] "Wararka ugu akhriska badan" => "Wararka ugu akhriska badan" ! "Wararka ugu akhriska badan waa kuwan.";
            "Wararkii ugu dambeeyay" => "Wararkii ugu dambeeyay" ! "Wararkii ugu dambeeyay waa xun.";
            "Wararkii ugu dambeeyey" => "Wararkii ugu dambeeyey" ! "Shalay wararkii ugu dambeeyey waa xun.";
        }
        ReadMore Whole {
            "Akhri dheeraad" => "Akhri dheeraad" ! "Buugga akhri dheeraad dheh.";
            "Akhri wax dheeraad ah" => "Akhri wax dheeraad ah" ! "Carruurta akhri wax dheeraad ah dheh.";
            [inferred] "Akhriso wax badan" => "Akhriso wax badan" ! "Buugga akhriso wax badan dheh.";
            "Sii akhri" => "Sii akhri" ! "Buugga sii akhri dheh.";
            "Sii akhriso" => "Sii akhriso" ! "Buugga sii akhriso dheh.";
        }
        ReadMore Start {
            "Akhriso sidoo kale:" => "Akhriso sidoo kale: Qiimaha ayaa kordhay" ! "Akhriso sidoo kale buugga.";
            "Sidoo kale akhri:" => "Sidoo kale akhri: Qiimaha ayaa kordhay" ! "Sidoo kale akhri buugga.";
        }
        Share Whole {
            [inferred] "La wadaag" => "La wadaag" ! "Cuntada la wadaag dadka.";
        }
        Share Start {
            "Nagala soco" => "Nagala soco Facebook" ! "Wuxuu yiri nagala soco jidka.";
        }
        Advertisement Whole {
            "Xayeysiis" => "Xayeysiis" ! "Xayeysiis waa qaali.";
        }
        Copyright Start {
            "Xuquuqda way dhowran tahay" => "Xuquuqda way dhowran tahay © 2020" ! "Dalka xuquuqda way dhowran tahay.";
        }
        Copyright Anywhere {
            [inferred] "Xuquuqda oo dhan way dhawran tahay" => "© 2020 Xuquuqda oo dhan way dhawran tahay" ! "Xuquuqda oo dhan waa muhiim.";
        }
        Comment Whole {
            "Faallooyin" => "Faallooyin (3)" ! "Faallooyin adag ayuu qoray.";
            [inferred] "Ka tag faallo" => "Ka tag faallo" ! "Warqadda ka tag faallo dheh.";
            [inferred] "Ku dar faallo" => "Ku dar faallo" ! "Warqadda ku dar faallo dheh.";
        }
        Navigation Whole {
            "Bogga hore" => "Bogga hore" ! "Buugga bogga hore waa cas yahay.";
            "Ciyaaraha" => "Ciyaaraha" ! "Ciyaaraha waa bilowdeen.";
            "Nagala soo xiriir" => "Nagala soo xiriir" ! "Berri nagala soo xiriir ayuu yiri.";
            "Nagu saabsan" => "Nagu saabsan" ! "Wax nagu saabsan ayuu yiri.";
            "Nala soo xiriir" => "Nala soo xiriir" ! "Berri nala soo xiriir ayuu yiri.";
            "Wararka" => "Wararka" ! "Wararka waa xun.";
        }
        Caption Start {
            "Qoraalka sawirka," => "Qoraalka sawirka, Buundada 2012" ! "Qoraalka sawirka waa lumay.";
            "Sawir:" => "Sawir: Axmed Cali" ! "Sawir duug ah.";
            "Sawirka:" => "Sawirka: Axmed Cali" ! "Sawirka waa duug.";
            "Xigashada Sawirka" => "Xigashada Sawirka, Getty Images" ! "Lama yaqaan xigashada sawirka.";
        }
        Byline Start {
            "Qoraa:" => "Qoraa: Axmed Cali" ! "Qoraa caan ah.";
            "Qoraaga:" => "Qoraaga: Axmed Cali" ! "Qoraaga waa la yaqaan.";
            "Qoray:" => "Qoray: Axmed Cali" ! "Buug qoray.";
            "Qore:" => "Qore: Axmed Cali" ! "Qore caan ah.";
            [inferred] "W.Q:" => "W.Q: Axmed Cali" ! "W iyo Q waa xarfo.";
            "W/Q:" => "W/Q: Axmed Cali" ! "W iyo Q waa xarfo.";
            [inferred] "W/Qoray:" => "W/Qoray: Axmed Cali" ! "W iyo Q waa xarfo.";
            [inferred] "Waxa qoray:" => "Waxa qoray: Axmed Cali" ! "Waxa qoray dad badan.";
            "Waxaa qoray:" => "Waxaa qoray: Axmed Cali" ! "Waxaa qoray dad badan.";
        }
        Byline BeforeName {
            [inferred] "Diyaariyay:" => "Diyaariyay: Axmed Cali" ! "Cuntada diyaariyay.";
            [inferred] "Qalinkii:" => "Qalinkii: Axmed Cali" ! "Qalinkii wuu lumay.";
            [inferred] "Waxaa diyaariyay" => "Waxaa diyaariyay Axmed Cali" ! "Waxaa diyaariyay dad badan.";
            [told] "Waxaa qoray" => "Waxaa qoray Axmed Cali" ! "Waxaa qoray dad badan.";
            [inferred] "Waxaa soo diyaariyay" => "Waxaa soo diyaariyay Axmed Cali" ! "Waxaa soo diyaariyay dad badan.";
        }
        Published Start {
            [inferred] "La daabacay:" => "La daabacay: 10 Janaayo 2020" ! "La daabacay buug cusub.";
        }
        Published BeforeDigit {
            [inferred] "La daabacay" => "La daabacay: 10 Janaayo 2020" ! "La daabacay buug cusub.";
        }
        Updated Start {
            [inferred] "La cusboonaysiiyay:" => "La cusboonaysiiyay: 10 Janaayo 2020" ! "La cusboonaysiiyay liiskii hore.";
        }
        Updated BeforeDigit {
            [inferred] "La cusboonaysiiyay" => "La cusboonaysiiyay: 10 Janaayo 2020" ! "La cusboonaysiiyay liiskii hore.";
        }
        Credit Start {
            "Xigasho:" => "Xigasho: AFP" ! "Xigasho waa muhiim.";
        }
    },
};
