//! Italian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Italian.
pub(crate) static IT: Language = Language {
    code: "it",
    name: "Italian",
    date_order: DateOrder::DayMonth,
    months: [
        &["gennaio", "gen"],
        &["febbraio", "feb", "febb"],
        &["marzo", "mar"],
        &["aprile", "apr"],
        &["maggio", "mag"],
        &["giugno", "giu"],
        &["luglio", "lug"],
        &["agosto", "ago"],
        &["settembre", "set", "sett"],
        &["ottobre", "ott"],
        &["novembre", "nov"],
        &["dicembre", "dic"],
    ],
    weekdays: &[
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "lun",
        "mar",
        "mer",
        "gio",
        "ven",
        "sab",
        "dom",
    ],
    date_words: &["alle", "alle ore", "del", "il", "ore"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["fa"],
        units: [
            &["minuto", "minuti", "min"],
            &["ora", "ore"],
            &["giorno", "giorni"],
            &["settimana", "settimane"],
            &["mese", "mesi"],
            &["anno", "anni"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analisi",
            "Attenzione",
            "Domanda",
            "Esclusiva",
            "Foto",
            "Intervista",
            "Nota",
            "Risposta",
            "Scheda",
            "Sondaggio",
            "Ultim'ora",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "ADNKRONOS",
        "AGI",
        "ANSA",
        "AP",
        "Adnkronos",
        "Askanews",
        "Dire",
        "LaPresse",
        "Reuters",
        "Xinhua",
    ],
    staff: &[
        "La redazione",
        "Redazione",
        "Redazione ANSA",
        "Redazione Online",
        "la redazione",
        "Redazione Web",
    ],
    roles: &[
        "corrispondente",
        "direttore",
        "fotografo",
        "giornalista",
        "inviata",
        "inviato",
        "nostro inviato",
        "redattore",
    ],
    joiners: &["e", "con"],
    author_labels: &["Autore", "Autrice", "L'autore", "Sull'autore"],
    located: &["da", "a"],
    function_words: &[
        "di", "il", "che", "la", "e", "per", "un", "del", "in", "della", "con", "non", "una",
        "sono", "si", "le", "dei", "nel", "alla", "più", "anche", "ha", "gli", "dal", "a", "o",
        "nella", "delle", "questo",
    ],
    cues: cues! {
        Rail Whole {
            "Articoli correlati" => "ARTICOLI CORRELATI" ! "Gli articoli correlati alla legge restano.";
            "I più letti" => "I più letti" ! "I più letti sono romanzi.";
            "Le più lette" => "Le più lette" ! "Le più lette sono lunghe.";
            "Notizie correlate" => "Notizie correlate" ! "Le notizie correlate al caso mancano.";
            "Potrebbe interessarti" => "Potrebbe interessarti" ! "Potrebbe interessarti il mare, disse.";
            "Potrebbe interessarti anche" => "Potrebbe interessarti anche" ! "Potrebbe interessarti anche il mare, disse.";
            "Ultime notizie" => "ULTIME NOTIZIE" ! "Le ultime notizie sono brutte.";
        }
        ReadMore Whole {
            "Continua a leggere" => "Continua a leggere" ! "Lui continua a leggere poesie.";
            "Leggi tutto" => "Leggi tutto" ! "Le leggi tutto sommato tengono.";
        }
        ReadMore Start {
            "Leggi anche" => "Leggi anche: Salgono i prezzi" ! "Le leggi anche severe restano.";
        }
        Share Whole {
            "Condividi" => "CONDIVIDI" ! "Condividi il pane, disse.";
            "Stampa" => "Stampa" ! "La stampa tace.";
        }
        Share Start {
            "Seguici su" => "Seguici su Facebook" ! "Seguici fino al fiume.";
        }
        Subscribe Whole {
            "Abbonati" => "ABBONATI" ! "Gli abbonati sono pochi.";
            "Annulla iscrizione" => "Annulla iscrizione" ! "Chi annulla iscrizione e corso paga.";
            "Cancella iscrizione" => "Cancella iscrizione" ! "Chi cancella iscrizione e corso paga.";
            "Iscriviti" => "Iscriviti" ! "Iscriviti al corso, disse.";
            "Iscriviti alla newsletter" => "Iscriviti alla newsletter" ! "Iscriviti alla scuola, disse.";
        }
        Subscribe Start {
            "Ricevi questa email perché" => "Ricevi questa email perché sei iscritto." ! "Non sa se ricevi questa email perché tace.";
        }
        Subscribe Anywhere {
            "nella tua casella di posta" => "Le notizie del giorno nella tua casella di posta." ! "Il ladro era nella tua casella.";
        }
        Advertisement Whole {
            "Pubblicità" => "PUBBLICITÀ" ! "La pubblicità costa.";
        }
        Cookie Start {
            "Questo sito utilizza cookie" => "Questo sito utilizza cookie tecnici" ! "Questo sito archeologico è antico.";
        }
        Copyright Anywhere {
            "Riproduzione riservata" => "RIPRODUZIONE RISERVATA © Copyright ANSA" ! "La riproduzione è vietata.";
            "Tutti i diritti riservati" => "Tutti i diritti riservati" ! "Tutti i diritti contano.";
        }
        Comment Whole {
            "Commenti" => "12 commenti" ! "I commenti fanno male.";
            "Lascia un commento" => "Lascia un commento" ! "Lui lascia un commento amaro.";
            "Rispondi" => "Rispondi" ! "Rispondi al telefono, disse.";
        }
        Navigation Whole {
            "Accedi" => "Accedi" ! "Accedi al cortile, disse.";
            "Cerca" => "Cerca" ! "Cerca acqua nel pozzo.";
            "Vai al contenuto" => "Vai al contenuto" ! "Vai al contenuto vero, disse.";
        }
        Navigation Start {
            "Visualizza nel browser" => "Visualizza nel browser" ! "Il lettore visualizza nel browser la pagina.";
        }
        Caption Start {
            "Fonte foto" => "Fonte foto: ANSA" ! "La fonte foto manca.";
            "Foto:" => "Foto: Maria Rossi" ! "Foto e video sono belli.";
        }
        Byline Start {
            "Autore:" => "Autore: Mario Rossi" ! "Autore di romanzi, vive lì.";
            "Testo:" => "Testo: Maria Rossi" ! "Testo e musica sono suoi.";
        }
        Byline BeforeName {
            "A cura di" => "A cura di Maria Rossi" ! "Una mostra a cura di lei.";
            "Di" => "Di Maria Rossi" ! "Di notte piove.";
            "Scritto da" => "Scritto da Maria Rossi" ! "Fu scritto da lei.";
        }
        Published Start {
            "Pubblicato" => "Pubblicato: 10 gennaio 2020" ! "Il libro pubblicato è lungo.";
            "Pubblicato il" => "Pubblicato il 10 gennaio 2020" ! "Fu pubblicato il libro.";
        }
        Updated Start {
            "Aggiornato" => "Aggiornato: 10/01/2020" ! "Il piano aggiornato è lungo.";
            "Aggiornato il" => "Aggiornato il 10 gennaio 2020 alle 20:15" ! "Fu aggiornato il piano.";
            "Ultima modifica" => "Ultima modifica il 10 gennaio 2020" ! "L'ultima modifica è fallita.";
            "Ultimo aggiornamento" => "Ultimo aggiornamento: 10 gennaio 2020" ! "L'ultimo aggiornamento manca.";
        }
        Credit Start {
            "Fonte:" => "Fonte: ANSA" ! "Fonte di vita, disse.";
            "Traduzione di" => "Traduzione di Maria Rossi" ! "Una traduzione di lei.";
        }
    },
};
