//! Romanian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Romanian, as written in Romania and Moldova.
pub(crate) static RO: Language = Language {
    code: "ro",
    name: "Romanian",
    date_order: DateOrder::DayMonth,
    months: [
        &["ianuarie", "ian"],
        &["februarie", "feb"],
        &["martie", "mar"],
        &["aprilie", "apr"],
        &["mai"],
        &["iunie", "iun"],
        &["iulie", "iul"],
        &["august", "aug"],
        &["septembrie", "sept", "sep"],
        &["octombrie", "oct"],
        &["noiembrie", "nov"],
        &["decembrie", "dec"],
    ],
    weekdays: &[
        "luni",
        "marți",
        "miercuri",
        "joi",
        "vineri",
        "sâmbătă",
        "duminică",
    ],
    date_words: &["ora", "la", "din", "de"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["acum"],
        after: &[],
        units: [
            &["minut", "minute", "min"],
            &["oră", "ore"],
            &["zi", "zile"],
            &["săptămână", "săptămâni"],
            &["lună", "luni"],
            &["an", "ani"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analiză", "Atenție", "Exclusiv", "Interviu", "Opinie", "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["Agerpres", "AFP", "AP", "Mediafax", "News.ro", "Reuters"],
    staff: &["Redacția", "Redactia"],
    roles: &[
        "corespondent",
        "corespondentă",
        "editor",
        "fotoreporter",
        "jurnalist",
        "jurnalistă",
        "redactor",
        "redactor-șef",
        "reporter",
    ],
    joiners: &["și"],
    author_labels: &["Autor", "Autorul", "Despre autor"],
    located: &["din", "în"],
    function_words: &[
        "și", "în", "la", "că", "cu", "pe", "nu", "din", "pentru", "au", "fost", "mai", "este",
        "un", "sunt", "al", "după", "prin", "ce", "se",
    ],
    cues: cues! {
        Rail Whole {
            "Articole similare" => "Articole similare" ! "Articole similare apar în lege.";
            "Cele mai citite" => "Cele mai citite" ! "Cele mai citite cărți sunt vechi.";
            "Cele mai noi știri" => "Cele mai noi știri" ! "Cele mai noi știri sunt proaste.";
            "Ultimele știri" => "Ultimele știri" ! "Ultimele știri sunt proaste.";
            "Știri recomandate" => "Știri recomandate" ! "Știri recomandate de prieteni.";
            "Știri similare" => "Știri similare" ! "Știri similare au apărut ieri.";
        }
        ReadMore Whole {
            "Citește mai departe" => "Citește mai departe" ! "El citește mai departe cartea.";
            "Citește mai mult" => "Citește mai mult" ! "Cine citește mai mult știe.";
        }
        ReadMore Start {
            "Citește și" => "Citește și: De ce cresc prețurile" ! "El citește și noaptea.";
            "Citiţi şi" => "Citiţi şi: De ce cresc preţurile" ! "Voi citiţi şi noaptea.";
            "Citiți și" => "Citiți și: De ce cresc prețurile" ! "Voi citiți și noaptea.";
        }
        Share Whole {
            "Copiază linkul" => "Copiază linkul" ! "El copiază linkul paginii.";
            "Distribuie" => "Distribuie" ! "El distribuie pâine.";
            "Distribuie articolul" => "Distribuie articolul" ! "El distribuie articolul tuturor.";
            "Tipărește" => "Tipărește" ! "El tipărește cărți.";
        }
        Subscribe Whole {
            "Abonează-te" => "Abonează-te" ! "Abonează-te la curs, a spus el.";
            "Mă abonez" => "Mă abonez" ! "Nu mă abonez la nimic.";
        }
        Subscribe Start {
            "Abonează-te la newsletter" => "Abonează-te la newsletter și afli primul" ! "Ea vrea un newsletter.";
            "Urmărește-ne pe" => "Urmărește-ne pe Google News" ! "El a strigat: urmărește-ne pe noi.";
        }
        Advertisement Whole {
            "Publicitate" => "PUBLICITATE" ! "Publicitate nu are nimeni.";
            "Reclamă" => "Reclamă" ! "Reclamă proastă a fost aceea.";
        }
        Cookie Whole {
            "Politica de confidențialitate" => "Politica de confidențialitate" ! "Politica de confidențialitate lipsește.";
            "Politica de cookies" => "Politica de cookies" ! "Politica de cookies lipsește.";
        }
        Cookie Start {
            "Acest site folosește cookie" => "Acest site folosește cookie-uri pentru statistici." ! "Acest site folosește zahăr.";
        }
        Copyright Anywhere {
            "Toate drepturile rezervate" => "© 2020 Ziarul. Toate drepturile rezervate." ! "Toate drepturile rămân.";
        }
        Comment Whole {
            "Adaugă un comentariu" => "Adaugă un comentariu" ! "El adaugă un comentariu lung.";
            "Comentarii" => "Comentarii (3)" ! "Comentarii nu au fost.";
            "Răspunde" => "Răspunde" ! "Nu răspunde nimeni.";
        }
        Navigation Whole {
            "Acasă" => "Acasă" ! "Acasă era frig.";
            "Autentificare" => "Autentificare" ! "Autentificare nu cere nimeni.";
            "Contul meu" => "Contul meu" ! "Contul meu era gol.";
            "Căutare" => "Căutare" ! "Căutare fără rost.";
            "Despre noi" => "Despre noi" ! "Despre noi nu s-a vorbit.";
            "Sari la conținut" => "Sari la conținut" ! "El sari la conținut.";
            "Termeni și condiții" => "Termeni și condiții" ! "Termeni și condiții grele.";
        }
        Caption Start {
            "Foto:" => "Foto: Ion Popescu" ! "Foto și film.";
            "Sursa foto" => "Sursa foto: Agerpres" ! "E sursa foto veche.";
        }
        Byline Start {
            "Autor:" => "Autor: Ion Popescu" ! "Autor și editor tac.";
        }
        Byline BeforeName {
            "Scris de" => "Scris de Ion Popescu" ! "Scris de mână.";
        }
        Published Start {
            "Data publicării" => "Data publicării: 10 ianuarie 2020" ! "Nu știm data publicării.";
            "Postat la" => "Postat la 10 ianuarie 2020" ! "A fost postat la poartă.";
            "Publicat" => "Publicat: 10 ianuarie 2020" ! "A fost publicat ieri.";
            "Publicat la" => "Publicat la 10 ianuarie 2020" ! "A fost publicat la Cluj.";
            "Publicat pe" => "Publicat pe 10 ianuarie 2020" ! "A fost publicat pe hârtie.";
        }
        Updated Start {
            "Actualizat" => "Actualizat: 10 ianuarie 2020" ! "Va fi actualizat ieri.";
            "Actualizat la" => "Actualizat la 10 ianuarie 2020" ! "A fost actualizat la timp.";
            "Ultima actualizare" => "Ultima actualizare: 10 ianuarie 2020" ! "E ultima actualizare.";
        }
        Credit Start {
            "Sursa:" => "Sursa: Agerpres" ! "Sursa a secat.";
        }
    },
};
