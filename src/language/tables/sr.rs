//! Serbian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Serbian, in both of its scripts.
pub(crate) static SR: Language = Language {
    code: "sr",
    name: "Serbian",
    date_order: DateOrder::DayMonth,
    months: [
        &["јануар", "јануара", "јан", "januar", "januara"],
        &["фебруар", "фебруара", "феб", "februar", "februara"],
        &["март", "марта", "мар", "mart", "marta"],
        &["април", "априла", "апр", "april", "aprila"],
        &["мај", "маја", "maj", "maja"],
        &["јун", "јуна", "јуни", "jun", "juna"],
        &["јул", "јула", "јули", "jul", "jula"],
        &["август", "августа", "авг", "avgust", "avgusta"],
        &["септембар", "септембра", "сеп", "septembar", "septembra"],
        &["октобар", "октобра", "окт", "oktobar", "oktobra"],
        &["новембар", "новембра", "нов", "novembar", "novembra"],
        &["децембар", "децембра", "дец", "decembar", "decembra"],
    ],
    weekdays: &[
        "понедељак",
        "уторак",
        "среда",
        "четвртак",
        "петак",
        "субота",
        "недеља",
        "среду",
        "суботу",
        "недељу",
        "ponedeljak",
        "utorak",
        "sreda",
        "četvrtak",
        "petak",
        "subota",
        "nedelja",
        "sredu",
        "subotu",
        "nedelju",
    ],
    date_words: &["у", "часова", "године", "u", "časova", "godine"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["пре", "pre"],
        after: &[],
        units: [
            &["минут", "минута", "minut", "minuta"],
            &["сат", "сата", "сати", "sat", "sata", "sati"],
            &["дан", "дана", "dan", "dana"],
            &[
                "недељу",
                "недеље",
                "недеља",
                "nedelju",
                "nedelje",
                "nedelja",
            ],
            &["месец", "месеца", "месеци", "mesec", "meseca", "meseci"],
            &["годину", "године", "година", "godinu", "godine", "godina"],
        ],
    },
    filing: Filing {
        labels: &["Анализа", "Видео", "Интервју", "Коментар"],
        ..Filing::PLAIN
    },
    agencies: &[
        "АП",
        "АФП",
        "Бета",
        "Ројтерс",
        "Танјуг",
        "AFP",
        "AP",
        "Beta",
        "FoNet",
        "Reuters",
        "Tanjug",
    ],
    staff: &["Редакција", "Redakcija"],
    roles: &[
        "дописник",
        "новинар",
        "новинарка",
        "уредник",
        "dopisnik",
        "novinar",
        "novinarka",
        "urednik",
    ],
    joiners: &["и", "i"],
    author_labels: &["Аутор", "О аутору", "Autor", "O autoru"],
    located: &["из", "iz"],
    function_words: &[
        "је",
        "и",
        "у",
        "на",
        "да",
        "се",
        "за",
        "од",
        "су",
        "са",
        "не",
        "који",
        "која",
        "које",
        "као",
        "то",
        "ће",
        "због",
        "што",
        "из",
        "или",
        "али",
        "након",
        "бити",
        "по",
        "до",
        "при",
        "како",
        "има",
        "само",
        "им",
    ],
    cues: cues! {
        Rail Whole {
            "Najnovije vesti" => "Najnovije vesti" ! "Najnovije vesti su loše.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Povezane vesti" => "Povezane vesti" ! "Povezane vesti su loše.";
            "Најновије" => "Најновије" ! "Најновије књиге су скупе.";
            "Најновије вести" => "Најновије вести" ! "Најновије вести су лоше.";
            "Најчитаније" => "Најчитаније" ! "Најчитаније књиге су старе.";
            "Повезане вести" => "Повезане вести" ! "Повезане вести су лоше.";
        }
        ReadMore Whole {
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Опширније" => "Опширније" ! "Опширније је говорио.";
        }
        ReadMore Start {
            "Pročitajte još" => "Pročitajte još: Zašto rastu cene" ! "Vi pročitajte još to.";
            "Прочитајте још" => "Прочитајте још: Зашто расту цене" ! "Ви прочитајте још то.";
        }
        Share Whole {
            "Podeli" => "Podeli" ! "On podeli hleb.";
            "Подели" => "Подели" ! "Он подели хлеб.";
        }
        Advertisement Whole {
            "Reklama" => "REKLAMA" ! "Reklama je skupa.";
            "Оглас" => "Оглас" ! "Оглас је био лажан.";
            "Реклама" => "РЕКЛАМА" ! "Реклама је скупа.";
        }
        Copyright Anywhere {
            "Sva prava zadržana" => "© 2020 List. Sva prava zadržana." ! "Sva prava ostaju.";
            "Сва права задржана" => "© 2020 Лист. Сва права задржана." ! "Сва права остају.";
        }
        Comment Whole {
            "Komentari" => "Komentari (4)" ! "Komentari su bili grubi.";
            "Pošalji komentar" => "Pošalji komentar" ! "On će pošalji komentar njemu.";
            "Коментари" => "Коментари (4)" ! "Коментари су били груби.";
            "Пошаљи коментар" => "Пошаљи коментар" ! "Он ће пошаљи коментар њему.";
        }
        Navigation Whole {
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "Pretraga" => "Pretraga" ! "Pretraga traje.";
            "Uslovi korišćenja" => "Uslovi korišćenja" ! "Uslovi korišćenja su teški.";
            "Насловна" => "Насловна" ! "Насловна улога је његова.";
            "Претрага" => "Претрага" ! "Претрага траје.";
            "Услови коришћења" => "Услови коришћења" ! "Услови коришћења су тешки.";
        }
        Caption Start {
            "Foto:" => "Foto: Tanjug" ! "Foto i film.";
            "Фото:" => "Фото: Танјуг" ! "Фото и филм.";
        }
        Byline Start {
            "Autor:" => "Autor: Jovana Petrović" ! "Autor je umro.";
            "Аутор:" => "Аутор: Јована Петровић" ! "Аутор је умро.";
        }
        Byline BeforeName {
            "Piše" => "Piše: Jovana Petrović" ! "Piše se lako.";
            "Пише" => "Пише: Јована Петровић" ! "Пише се лако.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Објављено:" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Објављено" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Ажурирано:" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Ажурирано" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Tanjug" ! "Izvor je presušio.";
            "Извор:" => "Извор: Танјуг" ! "Извор је пресушио.";
        }
    },
};
