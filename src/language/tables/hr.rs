//! Croatian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Croatian; close relatives in the Latin script read as it.
pub(crate) static HR: Language = Language {
    code: "hr",
    name: "Croatian",
    date_order: DateOrder::DayMonth,
    // Without `tra` and `pro`: words of Italian and of names of products (`Pro 2020`).
    months: [
        &["siječnja", "siječanj", "sij"],
        &["veljače", "veljača", "velj"],
        &["ožujka", "ožujak", "ožu"],
        &["travnja", "travanj"],
        &["svibnja", "svibanj", "svi"],
        &["lipnja", "lipanj", "lip"],
        &["srpnja", "srpanj", "srp"],
        &["kolovoza", "kolovoz", "kol"],
        &["rujna", "rujan", "ruj"],
        &["listopada", "listopad", "lis"],
        &["studenoga", "studenog", "studeni", "stu"],
        &["prosinca", "prosinac"],
    ],
    weekdays: &[
        "ponedjeljak",
        "utorak",
        "srijeda",
        "četvrtak",
        "petak",
        "subota",
        "nedjelja",
        "srijedu",
        "subotu",
        "nedjelju",
    ],
    date_words: &["u", "sati", "godine"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["prije"],
        after: &[],
        units: [
            &["minutu", "minute", "minuta", "min"],
            &["sat", "sata", "sati"],
            &["dan", "dana"],
            &["tjedan", "tjedna", "tjedana"],
            &["mjesec", "mjeseca", "mjeseci"],
            &["godinu", "godine", "godina"],
        ],
    },
    filing: Filing {
        labels: &["Analiza", "Intervju", "Komentar", "Pitanje", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Hina", "HINA", "Reuters"],
    staff: &["Redakcija", "redakcija"],
    roles: &[
        "dopisnik",
        "dopisnica",
        "fotograf",
        "glavni urednik",
        "novinar",
        "novinarka",
        "urednica",
        "urednik",
    ],
    joiners: &["i"],
    author_labels: &["Autor", "Autorica", "O autoru"],
    located: &["iz"],
    function_words: &[
        "je", "i", "u", "na", "se", "da", "su", "za", "od", "će", "kako", "koji", "koja", "nije",
        "što", "iz", "to", "te", "nakon", "bi", "prema", "ili", "tko", "ne", "po", "pri", "kada",
        "također", "jer", "više", "imaju", "treba", "samo", "bio", "bila",
    ],
    cues: cues! {
        Rail Whole {
            "Možda će vas zanimati" => "Možda će vas zanimati" ! "Možda će vas zanimati more.";
            "Najnovije" => "Najnovije" ! "Najnovije knjige su skupe.";
            "Najnovije vijesti" => "Najnovije vijesti" ! "Najnovije vijesti su loše.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Povezane teme" => "Povezane teme" ! "Povezane teme su teške.";
            "Povezane vijesti" => "Povezane vijesti" ! "Povezane vijesti su loše.";
            "Vezani članci" => "Vezani članci" ! "Vezani članci su stari.";
        }
        ReadMore Whole {
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Pročitaj više" => "Pročitaj više" ! "Tko pročitaj više zna.";
        }
        ReadMore Start {
            "Pročitajte i" => "Pročitajte i: Zašto rastu cijene" ! "Vi pročitajte i to.";
            "Pročitajte još" => "Pročitajte još: Zašto rastu cijene" ! "Vi pročitajte još to.";
        }
        Share Whole {
            "Podijeli" => "Podijeli" ! "Tko podijeli kruh?";
            "Podijelite članak" => "Podijelite članak" ! "Molim, podijelite članak njemu.";
        }
        Subscribe Whole {
            "Pretplati se" => "Pretplati se" ! "Neka se pretplati se na list.";
            "Pretplatite se" => "Pretplatite se" ! "Vi pretplatite se na list.";
        }
        Advertisement Whole {
            "Oglas" => "OGLAS" ! "Oglas je bio lažan.";
        }
        Cookie Whole {
            "Politika privatnosti" => "Politika privatnosti" ! "Politika privatnosti ne postoji.";
            "Pravila privatnosti" => "Pravila privatnosti" ! "Pravila privatnosti ne postoje.";
        }
        Cookie Start {
            "Ova stranica koristi kolačiće" => "Ova stranica koristi kolačiće kako bi mjerila posjet." ! "Ova stranica koristi šećer.";
        }
        Copyright Anywhere {
            "Sva prava pridržana" => "© 2020 List. Sva prava pridržana." ! "Sva prava ostaju.";
        }
        Comment Whole {
            "Komentari" => "Komentari (12)" ! "Komentari su bili grubi.";
            "Odgovori" => "Odgovori" ! "Odgovori su stigli.";
            "Prikaži sve komentare" => "Prikaži sve komentare" ! "On će prikaži sve komentare.";
        }
        Navigation Whole {
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica je prazna.";
            "Oglašavanje" => "Oglašavanje" ! "Oglašavanje je skupo.";
            "Prijava" => "Prijava" ! "Prijava je lažna.";
            "Traži" => "Traži" ! "Policija traži vozača.";
            "Uvjeti korištenja" => "Uvjeti korištenja" ! "Uvjeti korištenja su teški.";
        }
        Caption Start {
            "Foto:" => "Foto: Ana Horvat" ! "Foto i film.";
            "Ilustracija" => "Ilustracija: vlak" ! "Ta ilustracija je stara.";
        }
        Byline Start {
            "Autor:" => "Autor: Ana Horvat" ! "Autor je umro.";
        }
        Byline BeforeName {
            "Napisala" => "Napisala: Ana Horvat" ! "Napisala je knjigu.";
            "Napisao" => "Napisao: Ivan Horvat" ! "Napisao je knjigu.";
            "Piše" => "Piše: Ana Horvat" ! "Piše se lako.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
            "Zadnja izmjena" => "Zadnja izmjena: 10. siječnja 2020." ! "To je zadnja izmjena.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Hina" ! "Izvor je presušio.";
        }
    },
};
