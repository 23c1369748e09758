//! Hungarian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Hungarian.
pub(crate) static HU: Language = Language {
    code: "hu",
    name: "Hungarian",
    date_order: DateOrder::YearMonth,
    months: [
        &["január", "jan"],
        &["február", "febr", "feb"],
        &["március", "márc"],
        &["április", "ápr"],
        &["május", "máj"],
        &["június", "jún"],
        &["július", "júl"],
        &["augusztus", "aug"],
        &["szeptember", "szept"],
        &["október", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "hétfő",
        "kedd",
        "szerda",
        "csütörtök",
        "péntek",
        "szombat",
        "vasárnap",
    ],
    date_words: &["órakor"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        // `napja` is all of "days ago".
        after: &[
            "ezelőtt", "perce", "órája", "napja", "hete", "hónapja", "éve",
        ],
        units: [
            &["perc", "perccel", "perce"],
            &["óra", "órával", "órája"],
            &["nap", "nappal", "napja"],
            &["hét", "héttel", "hete"],
            &["hónap", "hónappal", "hónapja"],
            &["év", "évvel", "éve"],
        ],
    },
    filing: Filing {
        labels: &[
            "Elemzés",
            "Frissítve",
            "Interjú",
            "Kérdés",
            "Válasz",
            "Vélemény",
            "Videó",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "MTI", "Reuters"],
    staff: &["szerkesztőség", "a szerkesztőség"],
    roles: &[
        "főszerkesztő",
        "fotóriporter",
        "riporter",
        "szerkesztő",
        "tudósító",
        "újságíró",
    ],
    joiners: &["és"],
    author_labels: &["A szerzőről", "Szerző", "Szerzők"],
    located: &[],
    function_words: &[
        "az", "és", "hogy", "nem", "is", "egy", "volt", "meg", "ez", "már", "csak", "mint", "még",
        "szerint", "azt", "vagy", "után", "aki", "lesz", "van", "amely", "ki", "ha", "a",
    ],
    cues: cues! {
        Rail Whole {
            "Ajánlott cikkek" => "Ajánlott cikkek" ! "Az ajánlott cikkek régiek.";
            "Ez is érdekelheti" => "Ez is érdekelheti" ! "Ez is érdekelheti a vevőt.";
            "Kapcsolódó cikk" => "Kapcsolódó cikk" ! "Egy kapcsolódó cikk régi.";
            "Kapcsolódó cikkek" => "Kapcsolódó cikkek" ! "A kapcsolódó cikkek régiek.";
            "Legfrissebb hírek" => "Legfrissebb hírek" ! "A legfrissebb hírek rosszak.";
            "Legolvasottabb" => "Legolvasottabb" ! "A legolvasottabb könyv régi.";
        }
        ReadMore Whole {
            "Tovább a cikkhez" => "Tovább a cikkhez" ! "Nem jut tovább a cikkhez.";
            "Tovább olvasom" => "Tovább olvasom" ! "Én tovább olvasom a könyvet.";
        }
        ReadMore Start {
            "Olvassa el" => "Olvassa el: Miért drágul a kenyér" ! "Ő olvassa el a könyvet.";
            "Olvasta már?" => "Olvasta már? Drágul a kenyér" ! "Ezt olvasta már?";
        }
        Share Whole {
            "Link másolása" => "Link másolása" ! "A link másolása tilos.";
            "Megosztás" => "MEGOSZTÁS" ! "A megosztás nem bűn.";
            "Nyomtatás" => "Nyomtatás" ! "A nyomtatás drága.";
        }
        Subscribe Whole {
            "Előfizetés" => "Előfizetés" ! "Az előfizetés drága.";
            "Feliratkozom" => "Feliratkozom" ! "Nem feliratkozom, mondta.";
        }
        Subscribe Start {
            "Iratkozz fel" => "Iratkozz fel hírlevelünkre!" ! "Ne iratkozz fel ide.";
            "Iratkozzon fel" => "Iratkozzon fel hírlevelünkre!" ! "Nem iratkozzon fel ide.";
        }
        Advertisement Whole {
            "Hirdetés" => "HIRDETÉS" ! "Hirdetés jelent meg róla.";
        }
        Cookie Whole {
            "Adatvédelem" => "Adatvédelem" ! "Az adatvédelem alapjog.";
            "Adatvédelmi tájékoztató" => "Adatvédelmi tájékoztató" ! "Az adatvédelmi tájékoztató hiányzik.";
            "Süti beállítások" => "Süti beállítások" ! "A süti beállítások hiányoznak.";
        }
        Copyright Anywhere {
            "Minden jog fenntartva" => "© 2020 Lap. Minden jog fenntartva." ! "Minden jog megmarad.";
        }
        Comment Whole {
            "Hozzászólások" => "Hozzászólások (3)" ! "A hozzászólások durvák.";
            "Válasz" => "Válasz" ! "Válasz nem érkezett.";
        }
        Navigation Whole {
            "Bejelentkezés" => "Bejelentkezés" ! "A bejelentkezés nehéz.";
            "Belépés" => "Belépés" ! "A belépés tilos.";
            "Címlap" => "Címlap" ! "A címlap üres.";
            "Főoldal" => "Főoldal" ! "A főoldal üres.";
            "Impresszum" => "Impresszum" ! "Az impresszum üres.";
            "Kapcsolat" => "Kapcsolat" ! "A kapcsolat megszakadt.";
            "Keresés" => "Keresés" ! "A keresés folytatódik.";
        }
        Caption Start {
            "Fotó:" => "Fotó: Kovács Anna / MTI" ! "Fotó és film.";
            "Illusztráció" => "Illusztráció: egy vonat" ! "Az illusztráció régi.";
        }
        Byline Start {
            "Szerző:" => "Szerző: Kovács Anna" ! "Szerző és kiadó hallgat.";
            "Írta:" => "Írta: Kovács Anna" ! "Írta és rendezte.";
        }
        Published Start {
            "Közzétéve" => "Közzétéve: 2020. január 10." ! "Nem lett közzétéve.";
            "Megjelent:" => "Megjelent: 2020. január 10." ! "Megjelent a könyv.";
            "Publikálva" => "Publikálva: 2020. január 10." ! "Nincs publikálva.";
        }
        Updated Start {
            "Frissítve" => "Frissítve: 2020. január 10." ! "Nincs frissítve.";
            "Módosítva" => "Módosítva: 2020. január 10." ! "Nincs módosítva.";
            "Utolsó frissítés" => "Utolsó frissítés: 2020. január 10." ! "Az utolsó frissítés.";
        }
        Credit Start {
            "Forrás:" => "Forrás: MTI" ! "Forrás volt a hegyen.";
        }
    },
};
