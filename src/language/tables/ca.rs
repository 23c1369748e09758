//! Catalan.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Catalan.
pub(crate) static CA: Language = Language {
    code: "ca",
    name: "Catalan",
    date_order: DateOrder::DayMonth,
    months: [
        &["gener", "gen"],
        &["febrer", "febr", "feb"],
        &["març"],
        &["abril", "d'abril", "abr"],
        &["maig"],
        &["juny"],
        &["juliol", "jul"],
        &["agost", "d'agost", "ag"],
        &["setembre", "set"],
        &["octubre", "d'octubre", "oct"],
        &["novembre", "nov"],
        &["desembre", "des"],
    ],
    weekdays: &[
        "dilluns",
        "dimarts",
        "dimecres",
        "dijous",
        "divendres",
        "dissabte",
        "diumenge",
    ],
    date_words: &["de", "del", "el", "les", "a", "h", "hores"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["fa"],
        after: &[],
        units: [
            &["minut", "minuts"],
            &["hora", "hores"],
            &["dia", "dies"],
            &["setmana", "setmanes"],
            &["mes", "mesos"],
            &["any", "anys"],
        ],
    },
    filing: Filing {
        labels: &[
            "Anàlisi",
            "Crònica",
            "Editorial",
            "Entrevista",
            "Opinió",
            "Vídeo",
        ],
        ..Filing::PLAIN
    },
    agencies: &["ACN", "AFP", "AP", "EFE", "Europa Press", "Reuters"],
    staff: &["Redacció", "La redacció"],
    roles: &[
        "cap de redacció",
        "corresponsal",
        "fotògraf",
        "fotògrafa",
        "periodista",
        "redactor",
        "redactora",
    ],
    joiners: &["i"],
    author_labels: &["Autor", "Autora", "Sobre l'autor"],
    located: &["des de"],
    function_words: &[
        "el", "la", "que", "en", "per", "amb", "els", "les", "una", "un", "del", "al", "va", "ha",
        "és", "i", "però", "com", "més", "dels", "seva", "són", "també", "aquest", "seu", "seves",
        "tots", "aquesta", "a", "o",
    ],
    cues: cues! {
        Rail Whole {
            "Articles relacionats" => "Articles relacionats" ! "Els articles relacionats són vells.";
            "El més llegit" => "El més llegit" ! "El més llegit és un llibre vell.";
            "Et pot interessar" => "Et pot interessar" ! "Et pot interessar el mar.";
            "Les més llegides" => "Les més llegides" ! "Les més llegides són velles.";
            "Notícies relacionades" => "Notícies relacionades" ! "Notícies relacionades amb el mar.";
        }
        ReadMore Whole {
            "Llegir més" => "Llegir més" ! "Vol llegir més llibres.";
        }
        ReadMore Start {
            "Llegeix també" => "Llegeix també: Per què pugen els preus" ! "Ella llegeix també de nit.";
        }
        Share Whole {
            "Comparteix" => "Comparteix" ! "Ella comparteix el pa.";
            "Imprimeix" => "Imprimeix" ! "Ell imprimeix llibres.";
        }
        Subscribe Whole {
            "Inicia la sessió" => "Inicia la sessió" ! "El president inicia la sessió.";
            "Subscriu-t'hi" => "Subscriu-t'hi" ! "Ell va dir: subscriu-t'hi avui.";
        }
        Advertisement Whole {
            "Publicitat" => "PUBLICITAT" ! "La publicitat és cara.";
        }
        Cookie Whole {
            "Política de galetes" => "Política de galetes" ! "La política de galetes falta.";
            "Política de privacitat" => "Política de privacitat" ! "La política de privacitat falta.";
        }
        Copyright Anywhere {
            "Tots els drets reservats" => "© Diari, 2020. Tots els drets reservats." ! "Tots els drets queden.";
        }
        Comment Whole {
            "Comentaris" => "Comentaris (3)" ! "Els comentaris van ser durs.";
        }
        Navigation Whole {
            "Avís legal" => "Avís legal" ! "Un avís legal dur.";
            "Cerca" => "Cerca" ! "La cerca continua.";
            "Inici" => "Inici" ! "L'inici va ser dur.";
            "Portada" => "Portada" ! "La portada és buida.";
            "Qui som" => "Qui som" ! "Ningú sap qui som nosaltres.";
        }
        Caption Start {
            "Foto:" => "Foto: Joan Puig" ! "Foto i vídeo.";
        }
        Byline Start {
            "Autor:" => "Autor: Joan Puig" ! "Autor i editor callen.";
        }
        Published Start {
            "Publicat" => "Publicat el 10 de gener de 2020" ! "Va ser publicat ahir.";
            "Publicat el" => "Publicat el 10 de gener de 2020" ! "Ha publicat el llibre.";
        }
        Updated Start {
            "Actualitzat" => "Actualitzat el 10 de gener de 2020" ! "Va ser actualitzat ahir.";
            "Actualitzat el" => "Actualitzat el 10 de gener de 2020" ! "Ha actualitzat el llibre.";
            "Darrera actualització" => "Darrera actualització: 10 de gener de 2020" ! "És la darrera actualització.";
        }
        Credit Start {
            "Font:" => "Font: ACN" ! "Fonts properes ho neguen.";
        }
    },
};
