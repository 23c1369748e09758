//! German.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// German, as written in Germany, Austria and Switzerland.
pub(crate) static DE: Language = Language {
    code: "de",
    name: "German",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januar", "Jänner", "Jan"],
        &["Februar", "Feber", "Feb", "Febr"],
        &["März", "Mär", "Mrz"],
        &["April", "Apr"],
        &["Mai"],
        &["Juni", "Jun"],
        &["Juli", "Jul"],
        &["August", "Aug"],
        &["September", "Sep", "Sept"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Dezember", "Dez"],
    ],
    weekdays: &[
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonnabend",
        "Sonntag",
        "Mo",
        "Di",
        "Mi",
        "Do",
        "Fr",
        "Sa",
        "So",
    ],
    date_words: &["Uhr", "am", "den", "der", "um", "vom"],
    clock: Clock {
        counted: [&[], &[], &[], &["Uhr"], &[], &[]],
        zones: &[("MESZ", "MESZ-2"), ("MEZ", "MEZ-1")],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["vor"],
        after: &[],
        units: [
            &["Minute", "Minuten", "Min"],
            &["Stunde", "Stunden", "Std"],
            &["Tag", "Tagen"],
            &["Woche", "Wochen"],
            &["Monat", "Monaten"],
            &["Jahr", "Jahren"],
        ],
    },
    filing: Filing {
        labels: &[
            "Achtung",
            "Analyse",
            "Antwort",
            "Bericht",
            "Eilmeldung",
            "Exklusiv",
            "Fazit",
            "Frage",
            "Hintergrund",
            "Hinweis",
            "Interview",
            "Kommentar",
            "Kritik",
            "Liveticker",
            "Meinung",
            "Reportage",
            "Termin",
            "Umfrage",
            "Video",
            "Wichtig",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "AP",
        "APA",
        "Agenturen",
        "Bloomberg",
        "DPA",
        "KNA",
        "Keystone-SDA",
        "Reuters",
        "SDA",
        "SID",
        "awp",
        "dapd",
        "dpa",
        "dpa-AFX",
        "dts",
        "epd",
        "red",
    ],
    staff: &[
        "Redaktion",
        "die Redaktion",
        "unsere Redaktion",
        "unserem Korrespondenten",
        "unserer Redaktion",
        "Eigener Bericht",
    ],
    roles: &[
        "Autor",
        "Autorin",
        "Chefredakteur",
        "Chefredakteurin",
        "Chefreporter",
        "Fotograf",
        "Korrespondent",
        "Korrespondentin",
        "Redakteur",
        "Redakteurin",
        "Reporter",
        "Reporterin",
        "Volontär",
        "Volontärin",
    ],
    joiners: &["und", "sowie"],
    author_labels: &[
        "Autor",
        "Autorin",
        "Zum Autor",
        "Zur Autorin",
        "Zur Person",
        "Über den Autor",
        "Über die Autorin",
    ],
    located: &["in", "aus"],
    function_words: &[
        "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist",
        "nicht", "ein", "eine", "dem", "auch", "als", "nach", "wird", "bei", "einen", "wurde",
    ],
    cues: cues! {
        Rail Whole {
            "Auch interessant" => "Auch interessant:" ! "Auch interessant war der Abend.";
            "Das könnte Sie auch interessieren" => "DAS KÖNNTE SIE AUCH INTERESSIEREN" ! "Das könnte Sie auch treffen.";
            "Mehr aus dem Ressort" => "Mehr aus dem Ressort" ! "Er will mehr aus dem Ressort machen.";
            "Mehr zum Thema" => "MEHR ZUM THEMA" ! "Mehr zum Thema sagte er nicht.";
            "Meistgelesen" => "Meistgelesen" ! "Das meistgelesene Buch ist alt.";
            "Meistgelesene Artikel" => "Meistgelesene Artikel" ! "Meistgelesene Artikel gibt es viele.";
            "Neueste Artikel" => "Neueste Artikel" ! "Neueste Artikel des Vertrags fehlen.";
            "Weitere Artikel" => "Weitere Artikel" ! "Weitere Artikel des Gesetzes folgen.";
            "Weitere Themen" => "Weitere Themen:" ! "Weitere Themen waren Steuern und Rente.";
            "Zum Thema" => "Zum Thema" ! "Zum Thema Rente schwieg er.";
            "Ähnliche Artikel" => "ÄHNLICHE ARTIKEL" ! "Ähnliche Artikel stehen im Gesetz.";
        }
        ReadMore Whole {
            "Mehr anzeigen" => "Mehr anzeigen" ! "Die Zahlen sollen mehr anzeigen.";
            "Mehr lesen" => "Mehr lesen" ! "Kinder sollen mehr lesen.";
            "Weiterlesen" => "Weiterlesen »" ! "Er wollte weiterlesen.";
            "Zum Artikel" => "Zum Artikel" ! "Zum Artikel des Ministers kam Kritik.";
        }
        ReadMore Start {
            "Lesen Sie auch" => "Lesen Sie auch: Warum die Preise steigen" ! "Sie lesen auch nachts.";
            "Lesen Sie hier" => "Lesen Sie hier mehr" ! "Viele lesen Sie hier gern.";
        }
        Share Whole {
            "Artikel drucken" => "Artikel drucken" ! "Sie wollen den Artikel drucken.";
            "Artikel teilen" => "Artikel teilen" ! "Er mag den Artikel teilen.";
            "Auf Facebook teilen" => "Auf Facebook teilen" ! "Viele wollen es auf Facebook teilen.";
            "Drucken" => "Drucken" ! "Drucken wird teurer.";
            "Link kopieren" => "Link kopieren" ! "Man kann den Link kopieren.";
            "Merken" => "Merken" ! "Merken sollte man sich das.";
            "Teilen" => "TEILEN" ! "Teilen ist schön.";
            "Vorlesen" => "Vorlesen" ! "Vorlesen hilft Kindern.";
        }
        Subscribe Whole {
            "Abbestellen" => "Abbestellen" ! "Er will die Zeitung abbestellen.";
            "Abonnieren" => "Abonnieren" ! "Viele abonnieren den Dienst.";
            "Jetzt abonnieren" => "Jetzt abonnieren" ! "Wer will das jetzt abonnieren?";
            "Jetzt anmelden" => "Jetzt anmelden" ! "Wer sich jetzt anmelden will, wartet.";
            "Newsletter abbestellen" => "Newsletter abbestellen" ! "Viele wollen den Newsletter abbestellen.";
            "Newsletter abonnieren" => "Newsletter abonnieren" ! "Er will keinen Newsletter abonnieren.";
        }
        Subscribe Start {
            "Sie erhalten diese E-Mail, weil" => "Sie erhalten diese E-Mail, weil Sie Abonnent sind." ! "Warum erhalten Sie diese E-Mail?";
            "Sie erhalten diesen Newsletter, weil" => "Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben." ! "Ob Sie diesen Newsletter erhalten, ist unklar.";
        }
        Subscribe Anywhere {
            "direkt in Ihr Postfach" => "Das Wichtigste vom Tag direkt in Ihr Postfach." ! "Der Brief kam direkt in Ihr Haus.";
            "direkt in dein Postfach" => "Jeden Morgen direkt in dein Postfach." ! "Er lief direkt in dein Zimmer.";
        }
        Advertisement Whole {
            "Anzeige" => "ANZEIGE" ! "Anzeige gegen Unbekannt wurde erstattet.";
            "Werbung" => "- Werbung -" ! "Werbung kostet Geld.";
        }
        Cookie Whole {
            "Datenschutz" => "Datenschutz" ! "Datenschutz ist ein Grundrecht.";
            "Datenschutzerklärung" => "Datenschutzerklärung" ! "Die Datenschutzerklärung fehlt noch.";
        }
        Cookie Start {
            "Wir verwenden Cookies" => "Wir verwenden Cookies, um Inhalte zu messen." ! "Wir verwenden Zucker.";
        }
        Copyright Anywhere {
            "Alle Rechte vorbehalten" => "© Verlag GmbH. Alle Rechte vorbehalten." ! "Alle Rechte der Mieter bleiben.";
        }
        Comment Whole {
            "Antworten" => "Antworten" ! "Antworten gab es keine.";
            "Kommentar schreiben" => "Kommentar schreiben" ! "Sie will einen Kommentar schreiben.";
            "Kommentare" => "12 Kommentare" ! "Kommentare gab es keine.";
        }
        Navigation Whole {
            "Anmelden" => "Anmelden" ! "Anmelden muss sich jeder.";
            "Impressum" => "Impressum" ! "Das Impressum war leer.";
            "Kontakt" => "Kontakt" ! "Kontakt hatte er nicht.";
            "Menü" => "MENÜ" ! "Das Menü kostet 20 Euro.";
            "Nach oben" => "Nach oben" ! "Nach oben ging der Kurs.";
            "Startseite" => "Startseite" ! "Die Startseite war leer.";
            "Suche" => "Suche" ! "Die Suche dauert an.";
            "Zum Inhalt springen" => "Zum Inhalt springen" ! "Er will zum Inhalt kommen.";
        }
        Navigation Start {
            "Im Browser ansehen" => "Im Browser ansehen" ! "Man kann es im Browser ansehen.";
            "Im Browser öffnen" => "Im Browser öffnen" ! "Sie kann die Seite nicht im Browser öffnen.";
        }
        Caption Start {
            "Bild:" => "Bild: dpa" ! "Bild und Ton waren gut.";
            "Foto:" => "Foto: Erika Muster/dpa" ! "Foto und Film gehören zusammen.";
            "Symbolbild" => "Symbolbild: ein Streifenwagen" ! "Das Symbolbild war alt.";
        }
        Byline Start {
            "Autor:" => "Autor: Max Muster" ! "Autor und Verlag schweigen.";
            "Autorin:" => "Autorin: Erika Muster" ! "Die Autorin: jung.";
        }
        Byline BeforeName {
            "Ein Artikel von" => "Ein Artikel von Erika Muster" ! "Das ist ein Artikel von gestern.";
            "Ein Gastbeitrag von" => "Ein Gastbeitrag von Erika Muster" ! "Es war ein Gastbeitrag von vielen.";
            "Ein Kommentar von" => "Ein Kommentar von Erika Muster" ! "Es war ein Kommentar von vielen.";
            "Eine Analyse von" => "Eine Analyse von Erika Muster" ! "Es ist eine Analyse von vielen.";
            "Von" => "Von Erika Muster" ! "Von der Straße kam er nicht.";
        }
        Published Start {
            "Erschienen am" => "Erschienen am 10. Januar 2020" ! "Er war erschienen am Tor.";
            "Erstellt am" => "Erstellt am 10.01.2020" ! "Es wurde erstellt am Tag.";
            "Erstellt:" => "Erstellt: 10.01.2020" ! "Erstellt wurde er nie.";
            "Stand:" => "Stand: 10.01.2020, 20:15 Uhr" ! "Stand er auf, fiel er.";
            "Veröffentlicht" => "Veröffentlicht: 10. Januar 2020" ! "Der veröffentlichte Text ist lang.";
            "Veröffentlicht am" => "Veröffentlicht am 10.01.2020" ! "Es wurde veröffentlicht am Tag danach.";
        }
        Updated Start {
            "Aktualisiert" => "Aktualisiert: 10.01.2020, 20:15" ! "Die aktualisierte Zahl ist hoch.";
            "Aktualisiert am" => "Aktualisiert am 10. Januar 2020" ! "Es wird aktualisiert am Tag.";
            "Letzte Aktualisierung" => "Letzte Aktualisierung: 10.01.2020" ! "Die letzte Aktualisierung fehlt.";
            "Zuletzt aktualisiert" => "Zuletzt aktualisiert am 10.01.2020" ! "Sie wurde zuletzt aktualisiert.";
        }
        Credit Start {
            "Mit Material von" => "(Mit Material von dpa und AFP)" ! "Er kam mit Material von ihr.";
            "Mitarbeit:" => "Mitarbeit: Erika Muster" ! "Mitarbeit wird belohnt.";
            "Quelle:" => "Quelle: dpa" ! "Quelle des Flusses ist ein See.";
            "Redaktion:" => "Redaktion: Erika Muster" ! "Die Redaktion: still.";
            "Text:" => "Text: Erika Muster" ! "Texten ist schwer.";
        }
        Correction Start {
            "Korrektur:" => "Korrektur: Der Name war falsch." ! "Korrektur lesen ist mühsam.";
        }
        Note Start {
            "Anmerkung der Redaktion" => "Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Name." ! "Die Anmerkung der Redaktion half.";
        }
    },
};
