//! Afrikaans.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Afrikaans.
pub(crate) static AF: Language = Language {
    code: "af",
    name: "Afrikaans",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januarie", "Jan"],
        &["Februarie", "Feb"],
        &["Maart", "Mrt"],
        &["April", "Apr"],
        &["Mei"],
        &["Junie", "Jun"],
        &["Julie", "Jul"],
        &["Augustus", "Aug"],
        &["September", "Sept", "Sep"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Desember", "Des"],
    ],
    weekdays: &[
        "Maandag",
        "Dinsdag",
        "Woensdag",
        "Donderdag",
        "Vrydag",
        "Saterdag",
        "Sondag",
    ],
    date_words: &["om", "op"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["gelede"],
        units: [
            &["minuut", "minute"],
            &["uur", "ure"],
            &["dag", "dae"],
            &["week", "weke"],
            &["maand", "maande"],
            &["jaar", "jare"],
        ],
    },
    filing: Filing {
        labels: &["Ontleding", "Onderhoud", "Mening", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Netwerk24", "Reuters", "Sapa"],
    staff: &[
        "Redaksie",
        "Personeelverslaggewer",
        "Eie korrespondent",
        "Nuusredaksie",
        "Ons korrespondent",
        "Ons verslaggewer",
        "Personeelskrywer",
        "Redaksionele span",
        "Sportredaksie",
    ],
    roles: &[
        "joernalis",
        "korrespondent",
        "redakteur",
        "verslaggewer",
        "fotograaf",
        "adjunkredakteur",
        "assistentredakteur",
        "hoofredakteur",
        "misdaadverslaggewer",
        "nuusredakteur",
        "outeur",
        "politieke verslaggewer",
        "rubriekskrywer",
        "senior verslaggewer",
        "skrywer",
        "sportredakteur",
        "sportskrywer",
        "sportverslaggewer",
        "vryskutjoernalis",
    ],
    joiners: &["en"],
    author_labels: &[
        "Skrywer",
        "Oor die skrywer",
        "Oor die outeur",
        "Outeur",
        "Outeurs",
        "Skrywers",
    ],
    located: &["in", "vanuit"],
    function_words: &[
        "die", "en", "het", "van", "nie", "dat", "met", "wat", "vir", "’n", "sy", "hy", "aan",
        "op", "sal", "om", "ook", "word", "deur", "na", "hulle", "hierdie", "teen", "wees", "sê",
        "is", "daar", "moet", "was", "tot",
    ],
    cues: cues! {
        Rail Whole {
            "Gewildste" => "Gewildste" ! "Die gewildste boek is oud.";
            "Jongste nuus" => "Jongste nuus" ! "Die jongste nuus is sleg.";
            "Jy sal dalk ook hou van" => "Jy sal dalk ook hou van" ! "Ek weet jy sal dalk ook hou van sop.";
            "Meer nuus" => "Meer nuus" ! "Daar is more nog meer nuus te wagte.";
            "Meer oor hierdie onderwerp" => "Meer oor hierdie onderwerp" ! "Hy sê meer oor hierdie onderwerp.";
            "Meeste gelees" => "Meeste gelees" ! "Die meeste gelees word snags.";
            "Nuutste nuus" => "Nuutste nuus" ! "Die nuutste nuus is sleg.";
            "Onlangse kommentaar" => "Onlangse kommentaar" ! "Daar is onlangse kommentaar van die minister.";
            "Onlangse plasings" => "Onlangse plasings" ! "Sy verwyder onlangse plasings van hom.";
            "Redakteurskeuse" => "Redakteurskeuse" ! "Die boek was die redakteurskeuse vir Mei.";
            "Topstories" => "Topstories" ! "Die dag se topstories is sleg.";
            "Verwante artikels" => "Verwante artikels" ! "Die verwante artikels is oud.";
            "Verwante nuus" => "Verwante nuus" ! "In verwante nuus het die bank gesluit.";
            "Verwante stories" => "Verwante stories" ! "Sy vertel verwante stories vir ure.";
        }
        ReadMore Whole {
            "Lees meer" => "Lees meer" ! "Kinders moet lees meer boeke.";
            "Lees volledige berig" => "Lees volledige berig" ! "Hy wil lees volledige berig en foto's.";
            "Wys meer" => "Wys meer" ! "Syfers wys meer mans as vroue.";
        }
        ReadMore Start {
            "Lees ook" => "Lees ook: Hoekom pryse styg" ! "Sy lees ook snags.";
        }
        Share Whole {
            "Deel" => "Deel" ! "Deel die brood, sê hy.";
            "Deel hierdie" => "Deel hierdie" ! "Hulle deel hierdie siening nie.";
            "Deel hierdie artikel" => "Deel hierdie artikel" ! "Hulle wil deel hierdie artikel met haar.";
            "Deel op Facebook" => "Deel op Facebook" ! "Sy wil dit deel op Facebook en elders.";
            "Kopieer skakel" => "Kopieer skakel" ! "Swendelaars sê kopieer skakel en maak oop.";
            "Stuur per e-pos" => "Stuur per e-pos" ! "Hy wil dit stuur per e-pos aan haar.";
            "Volg ons" => "Volg ons" ! "Honde volg ons oral.";
        }
        Share Start {
            "Volg ons op" => "Volg ons op Facebook" ! "Honde volg ons op die pad.";
        }
        Subscribe Whole {
            "Nuusbrief" => "Nuusbrief" ! "Die skool se nuusbrief is laat.";
            "Teken in" => "Teken in" ! "Teken in die boek, sê hy.";
        }
        Subscribe Start {
            "Teken in op ons" => "Teken in op ons nuusbrief" ! "Hy wil hê hulle teken in op ons blad.";
        }
        Advertisement Whole {
            "Advertensie" => "ADVERTENSIE" ! "Die advertensie was vals.";
        }
        Cookie Whole {
            "Aanvaar alles" => "Aanvaar alles" ! "Hulle aanvaar alles wat hy sê.";
            "Koekiebeleid" => "Koekiebeleid" ! "Die skool se koekiebeleid verander.";
            "Privaatheidsbeleid" => "Privaatheidsbeleid" ! "Die skool se privaatheidsbeleid verander.";
            "Verwerp alles" => "Verwerp alles" ! "Hulle verwerp alles wat hy sê.";
        }
        Copyright Whole {
            "Bepalings en voorwaardes" => "Bepalings en voorwaardes" ! "Die bank se bepalings en voorwaardes verander.";
            "Terme en voorwaardes" => "Terme en voorwaardes" ! "Die bank se terme en voorwaardes verander.";
        }
        Copyright Anywhere {
            "Alle regte voorbehou" => "© 2020 Blad. Alle regte voorbehou." ! "Alle regte bly.";
        }
        Comment Whole {
            "Geen opmerkings nie" => "Geen opmerkings nie" ! "Daar was geen opmerkings nie gister.";
            "Kommentaar" => "Kommentaar (3)" ! "Kommentaar was daar nie.";
            "Lewer kommentaar" => "Lewer kommentaar" ! "Die minister wil nie lewer kommentaar oor skole.";
            "Plaas 'n opmerking" => "Plaas 'n opmerking" ! "Enigeen kan plaas 'n opmerking daar.";
        }
        Navigation Whole {
            "Blogargief" => "Blogargief" ! "Die skrywer se blogargief is weg.";
            "Kontak ons" => "Kontak ons" ! "Julle moet kontak ons maak.";
            "Nuwer plasing" => "Nuwer plasing" ! "Dit is 'n nuwer plasing van hom.";
            "Oor ons" => "Oor ons" ! "Oor ons praat niemand.";
            "Ouer plasing" => "Ouer plasing" ! "Dit is 'n ouer plasing van hom.";
            "Soek" => "Soek" ! "Hulle soek water.";
            "Spring na inhoud" => "Spring na inhoud" ! "Hy wil spring na inhoud van die brief.";
            "Tuis" => "Tuis" ! "Tuis was dit koud.";
        }
        Navigation Start {
            "Aangedryf deur Blogger" => "Aangedryf deur Blogger." ! "Die blad word aangedryf deur Blogger.";
        }
        Caption Start {
            "Argieffoto:" => "Argieffoto: 'n trein op die stasie" ! "Argieffoto is oud.";
            "Foto:" => "Foto: Jan Botha" ! "Foto en film.";
        }
        Byline BeforeName {
            [told] "Artikel deur" => "Artikel deur Jan Botha" ! "Dit is 'n artikel deur haar.";
            [told] "Berig deur" => "Berig deur Jan Botha" ! "Die berig deur hom is oud.";
            "Deur" => "Deur Jan Botha" ! "Deur die nag het dit gereën.";
            [told] "Geskryf deur" => "Geskryf deur Jan Botha" ! "Dit is geskryf deur hom.";
            [told] "Joernalis:" => "Joernalis: Jan Botha" ! "Joernalis en digter.";
            [told] "Onderhoud deur" => "Onderhoud deur Jan Botha" ! "Die onderhoud deur haar is lank.";
            [told] "Opgeteken deur" => "Opgeteken deur Jan Botha" ! "Dit is opgeteken deur haar.";
            [told] "Saamgestel deur" => "Saamgestel deur Jan Botha" ! "Die span is saamgestel deur hom.";
            [told] "Verslaggewer:" => "Verslaggewer: Jan Botha" ! "Verslaggewer en digter.";
        }
        Byline Start {
            "Foto's en teks:" => "Foto's en teks: Jan Botha" ! "Foto's en teks is gratis.";
            [inferred] "Outeur:" => "Outeur: Jan Botha" ! "Die outeur is dood.";
            "Outeurs:" => "Outeurs: Jan Botha" ! "Outeurs en uitgewers swyg.";
            [inferred] "Skrywer:" => "Skrywer: Jan Botha" ! "Die skrywer is dood.";
            "Skrywers:" => "Skrywers: Jan Botha" ! "Skrywers en digters swyg.";
            "Teks en foto's:" => "Teks en foto's: Jan Botha" ! "Teks en foto's is oud.";
            "Teks en foto:" => "Teks en foto: Jan Botha" ! "Teks en foto is oud.";
            "Teks:" => "Teks: Jan Botha" ! "Teks en musiek is syne.";
        }
        Published Start {
            "Gepubliseer" => "Gepubliseer: 10 Januarie 2020" ! "Dit is gepubliseer.";
        }
        Updated Start {
            "Opgedateer" => "Opgedateer: 10 Januarie 2020" ! "Dit is opgedateer.";
        }
        Credit Start {
            "Bron:" => "Bron: Netwerk24" ! "Bronne swyg.";
            "Vertaal deur" => "Vertaal deur Jan Botha" ! "Die boek is vertaal deur hom.";
        }
    },
};
