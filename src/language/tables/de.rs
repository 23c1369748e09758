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
        "Eigenbericht",
        "Eigene Berichte",
        "Kulturredaktion",
        "Lokalredaktion",
        "Nachrichtenredaktion",
        "Newsdesk",
        "Online-Redaktion",
        "Onlineredaktion",
        "Politikredaktion",
        "Redaktionsteam",
        "Sportredaktion",
        "Wirtschaftsredaktion",
        "unsere Korrespondenten",
        "unseren Korrespondenten",
        "unserer Korrespondentin",
        "unserem Mitarbeiter",
        "unserer Mitarbeiterin",
        "unserem Reporter",
        "unserer Reporterin",
        "Agenturen",
        "Auslandsredaktion",
        "Digitalredaktion",
        "Nachrichtendesk",
        "Regionalredaktion",
        "Stadtredaktion",
        "Wissenschaftsredaktion",
        "Zentralredaktion",
    ],
    roles: &[
        "Auslandskorrespondent",
        "Auslandskorrespondentin",
        "Autor",
        "Autorin",
        "Chefkorrespondent",
        "Chefkorrespondentin",
        "Chefredakteur",
        "Chefredakteurin",
        "Chefreporter",
        "Chefreporterin",
        "Datenjournalist",
        "Datenjournalistin",
        "Digitalredakteur",
        "Digitalredakteurin",
        "Feuilletonredakteur",
        "Feuilletonredakteurin",
        "Fotograf",
        "Fotografin",
        "Fotojournalist",
        "Fotojournalistin",
        "Gastautor",
        "Gastautorin",
        "Gerichtsreporter",
        "Gerichtsreporterin",
        "Hauptstadtkorrespondent",
        "Hauptstadtkorrespondentin",
        "Herausgeber",
        "Herausgeberin",
        "Journalist",
        "Journalistin",
        "Kolumnist",
        "Kolumnistin",
        "Kommentator",
        "Kommentatorin",
        "Korrespondent",
        "Korrespondentin",
        "Kulturredakteur",
        "Kulturredakteurin",
        "Leitende Redakteurin",
        "Leitender Redakteur",
        "Lokalredakteur",
        "Lokalredakteurin",
        "Lokalreporter",
        "Lokalreporterin",
        "Nachrichtenredakteur",
        "Nachrichtenredakteurin",
        "Online-Redakteur",
        "Online-Redakteurin",
        "Onlineredakteur",
        "Onlineredakteurin",
        "Parlamentskorrespondent",
        "Parlamentskorrespondentin",
        "Podcast-Host",
        "Politikredakteur",
        "Politikredakteurin",
        "Polizeireporter",
        "Polizeireporterin",
        "Praktikant",
        "Praktikantin",
        "Publizist",
        "Publizistin",
        "Redakteur",
        "Redakteurin",
        "Redaktionsleiter",
        "Redaktionsleiterin",
        "Redaktor",
        "Redaktorin",
        "Reporter",
        "Reporterin",
        "Ressortleiter",
        "Ressortleiterin",
        "Schriftsteller",
        "Schriftstellerin",
        "Sportredakteur",
        "Sportredakteurin",
        "Sportreporter",
        "Sportreporterin",
        "Videojournalist",
        "Videojournalistin",
        "Volontär",
        "Volontärin",
        "Wirtschaftskorrespondent",
        "Wirtschaftskorrespondentin",
        "Wirtschaftsredakteur",
        "Wirtschaftsredakteurin",
        "Wissenschaftsredakteur",
        "Wissenschaftsredakteurin",
        "freie Journalistin",
        "freie Mitarbeiterin",
        "freier Journalist",
        "freier Mitarbeiter",
        "stellvertretende Chefredakteurin",
        "stellvertretender Chefredakteur",
    ],
    joiners: &["und", "sowie"],
    author_labels: &[
        "Autor",
        "Autor*in",
        "Autor/in",
        "Autor:in",
        "Autoren",
        "Autorin",
        "Autorinnen",
        "Verfasser",
        "Verfasserin",
        "Zu den Autoren",
        "Zum Autor",
        "Zur Autorin",
        "Zur Person",
        "Über den Autor",
        "Über den Verfasser",
        "Über die Autoren",
        "Über die Autorin",
        "Über die Autorinnen",
    ],
    located: &["in", "aus"],
    function_words: &[
        "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist",
        "nicht", "ein", "eine", "dem", "auch", "als", "nach", "wird", "bei", "einen", "wurde",
    ],
    cues: cues! {
        Rail Whole {
            "Aktuelle Beiträge" => "Aktuelle Beiträge" ! "Aktuelle Beiträge der Forschung fehlen.";
            "Aktuelle Nachrichten" => "Aktuelle Nachrichten" ! "Aktuelle Nachrichten gab es keine.";
            "Auch interessant" => "Auch interessant:" ! "Auch interessant war der Abend.";
            "Beliebte Artikel" => "Beliebte Artikel" ! "Beliebte Artikel sind rasch vergriffen.";
            "Beliebteste Artikel" => "Beliebteste Artikel" ! "Beliebteste Artikel der Saison waren Hüte.";
            "Das könnte Ihnen auch gefallen" => "Das könnte Ihnen auch gefallen" ! "Das könnte Ihnen auch gefallen haben, sagte er.";
            "Das könnte Sie auch interessieren" => "DAS KÖNNTE SIE AUCH INTERESSIEREN" ! "Das könnte Sie auch treffen.";
            "Das könnte dich auch interessieren" => "Das könnte dich auch interessieren" ! "Das könnte dich auch treffen.";
            "Das könnte dir auch gefallen" => "Das könnte dir auch gefallen" ! "Das könnte dir auch gefallen haben, sagte er.";
            "Die neuesten Videos" => "Die neuesten Videos" ! "Die neuesten Videos zeigen Rauch.";
            "Empfehlungen der Redaktion" => "Empfehlungen der Redaktion" ! "Die Empfehlungen der Redaktion sind alt.";
            "Empfohlene Artikel" => "Empfohlene Artikel" ! "Empfohlene Artikel waren ausverkauft.";
            "Letzte Beiträge" => "Letzte Beiträge" ! "Letzte Beiträge zur Kasse zahlte er 1990.";
            "Letzte Kommentare" => "Letzte Kommentare" ! "Letzte Kommentare kamen um Mitternacht.";
            "Mehr Nachrichten" => "Mehr Nachrichten" ! "Mehr Nachrichten will er nicht hören.";
            "Mehr aus dem Ressort" => "Mehr aus dem Ressort" ! "Er will mehr aus dem Ressort machen.";
            "Mehr aus dieser Rubrik" => "Mehr aus dieser Rubrik" ! "Er will mehr aus dieser Rubrik machen.";
            "Mehr zu diesem Thema" => "Mehr zu diesem Thema" ! "Mehr zu diesem Thema sagte er nicht.";
            "Mehr zum Thema" => "MEHR ZUM THEMA" ! "Mehr zum Thema sagte er nicht.";
            "Meistgelesen" => "Meistgelesen" ! "Das meistgelesene Buch ist alt.";
            "Meistgelesene Artikel" => "Meistgelesene Artikel" ! "Meistgelesene Artikel gibt es viele.";
            "Meistgelesene Beiträge" => "Meistgelesene Beiträge" ! "Meistgelesene Beiträge gibt es viele.";
            "Meistkommentiert" => "Meistkommentiert" ! "Der meistkommentierte Text ist alt.";
            "Neue Beiträge" => "Neue Beiträge" ! "Neue Beiträge zur Kasse will niemand.";
            "Neueste Artikel" => "Neueste Artikel" ! "Neueste Artikel des Vertrags fehlen.";
            "Neueste Beiträge" => "Neueste Beiträge" ! "Neueste Beiträge der Forschung fehlen.";
            "Neueste Kommentare" => "Neueste Kommentare" ! "Neueste Kommentare der Presse sind milde.";
            "Neueste Nachrichten" => "Neueste Nachrichten" ! "Neueste Nachrichten aus dem Tal fehlen.";
            "Passend zum Thema" => "Passend zum Thema" ! "Passend zum Thema trug er Schwarz.";
            "Thematisch passende Beiträge" => "Thematisch passende Beiträge" ! "Thematisch passende Beiträge gab es kaum.";
            "Verwandte Artikel" => "Verwandte Artikel" ! "Verwandte Artikel des Gesetzes entfallen.";
            "Verwandte Beiträge" => "Verwandte Beiträge" ! "Verwandte Beiträge kamen aus Wien.";
            "Verwandte Themen" => "Verwandte Themen" ! "Verwandte Themen streifte er nur.";
            "Weitere Artikel" => "Weitere Artikel" ! "Weitere Artikel des Gesetzes folgen.";
            "Weitere Beiträge" => "Weitere Beiträge" ! "Weitere Beiträge zur Kasse lehnt er ab.";
            "Weitere Meldungen" => "Weitere Meldungen" ! "Weitere Meldungen gab es nicht.";
            "Weitere Nachrichten" => "Weitere Nachrichten" ! "Weitere Nachrichten blieben aus.";
            "Weitere Themen" => "Weitere Themen:" ! "Weitere Themen waren Steuern und Rente.";
            "Zum Thema" => "Zum Thema" ! "Zum Thema Rente schwieg er.";
            "Ähnliche Artikel" => "ÄHNLICHE ARTIKEL" ! "Ähnliche Artikel stehen im Gesetz.";
            "Ähnliche Beiträge" => "Ähnliche Beiträge" ! "Ähnliche Beiträge zahlen die Nachbarn.";
        }
        ReadMore Whole {
            "Artikel lesen" => "Artikel lesen" ! "Kinder sollen Artikel lesen.";
            "Beitrag lesen" => "Beitrag lesen" ! "Er wird den Beitrag lesen.";
            "Hier weiterlesen" => "Hier weiterlesen" ! "Er wollte hier weiterlesen.";
            "Jetzt weiterlesen" => "Jetzt weiterlesen" ! "Sie will jetzt weiterlesen.";
            "Lesen Sie mehr" => "Lesen Sie mehr" ! "Lesen Sie mehr Bücher, sagte er.";
            "Mehr anzeigen" => "Mehr anzeigen" ! "Die Zahlen sollen mehr anzeigen.";
            "Mehr erfahren" => "Mehr erfahren" ! "Er wollte mehr erfahren.";
            "Mehr lesen" => "Mehr lesen" ! "Kinder sollen mehr lesen.";
            "Weiterlesen" => "Weiterlesen »" ! "Er wollte weiterlesen.";
            [inferred] "Weiterlesen nach der Anzeige" => "Weiterlesen nach der Anzeige" ! "Man kann weiterlesen nach der Anzeige, sagte er.";
            "Zum Artikel" => "Zum Artikel" ! "Zum Artikel des Ministers kam Kritik.";
        }
        ReadMore Start {
            "Lesen Sie auch" => "Lesen Sie auch: Warum die Preise steigen" ! "Sie lesen auch nachts.";
            "Lesen Sie dazu auch" => "Lesen Sie dazu auch: Preise steigen" ! "Warum lesen Sie dazu auch nichts?";
            "Lesen Sie hier" => "Lesen Sie hier mehr" ! "Viele lesen Sie hier gern.";
            "Lesen Sie mehr zum Thema" => "Lesen Sie mehr zum Thema" ! "Warum lesen Sie mehr zum Thema als er?";
        }
        Share Whole {
            "Als E-Mail versenden" => "Als E-Mail versenden" ! "Man kann es als E-Mail versenden.";
            "Artikel anhören" => "Artikel anhören" ! "Sie will den Artikel anhören.";
            "Artikel drucken" => "Artikel drucken" ! "Sie wollen den Artikel drucken.";
            "Artikel merken" => "Artikel merken" ! "Er will sich den Artikel merken.";
            "Artikel teilen" => "Artikel teilen" ! "Er mag den Artikel teilen.";
            [inferred] "Artikel versenden" => "Artikel versenden" ! "Er will Artikel versenden.";
            "Artikel vorlesen" => "Artikel vorlesen" ! "Er lässt den Artikel vorlesen.";
            "Auf Facebook teilen" => "Auf Facebook teilen" ! "Viele wollen es auf Facebook teilen.";
            "Auf LinkedIn teilen" => "Auf LinkedIn teilen" ! "Viele wollen es auf LinkedIn teilen.";
            "Auf Pinterest teilen" => "Auf Pinterest teilen" ! "Viele wollen es auf Pinterest teilen.";
            "Auf Twitter teilen" => "Auf Twitter teilen" ! "Viele wollen es auf Twitter teilen.";
            "Auf WhatsApp teilen" => "Auf WhatsApp teilen" ! "Viele wollen es auf WhatsApp teilen.";
            "Auf X teilen" => "Auf X teilen" ! "Viele wollen es auf X teilen.";
            "Beitrag teilen" => "Beitrag teilen" ! "Er mag den Beitrag teilen.";
            "Diesen Artikel teilen" => "Diesen Artikel teilen" ! "Er mag diesen Artikel teilen.";
            "Diesen Beitrag teilen" => "Diesen Beitrag teilen" ! "Er mag diesen Beitrag teilen.";
            "Diesen Post per E-Mail versenden" => "Diesen Post per E-Mail versenden" ! "Er wird diesen Post per E-Mail versenden.";
            "Drucken" => "Drucken" ! "Drucken wird teurer.";
            "Folgen Sie uns" => "Folgen Sie uns" ! "Folgen Sie uns in den Keller, sagte er.";
            [inferred] "Gefällt mir Wird geladen …" => "Gefällt mir Wird geladen …" ! "Was mir gefällt, wird geladen.";
            [inferred] "Hören Sie diesen Artikel" => "Hören Sie diesen Artikel" ! "Hören Sie diesen Artikel des Glaubens?";
            "In Facebook freigeben" => "In Facebook freigeben" ! "Er will es in Facebook freigeben.";
            "In Pinterest freigeben" => "In Pinterest freigeben" ! "Er will es in Pinterest freigeben.";
            "In Twitter freigeben" => "In Twitter freigeben" ! "Er will es in Twitter freigeben.";
            "Link kopieren" => "Link kopieren" ! "Man kann den Link kopieren.";
            "Merken" => "Merken" ! "Merken sollte man sich das.";
            "Merkliste" => "Merkliste" ! "Seine Merkliste ist lang.";
            "Per E-Mail teilen" => "Per E-Mail teilen" ! "Man kann es per E-Mail teilen.";
            "Per Mail teilen" => "Per Mail teilen" ! "Man kann es per Mail teilen.";
            "Schriftgröße" => "Schriftgröße" ! "Die Schriftgröße war zu klein.";
            "Seite drucken" => "Seite drucken" ! "Er will die Seite drucken.";
            "Teile dies mit" => "Teile dies mit:" ! "Teile dies mit den Armen, sagte er.";
            "Teilen" => "TEILEN" ! "Teilen ist schön.";
            "Teilen auf" => "Teilen auf" ! "Sie teilen auf dem Hof ihr Brot.";
            "Teilen mit" => "Teilen mit:" ! "Sie teilen mit den Armen.";
            "Vorlesen" => "Vorlesen" ! "Vorlesen hilft Kindern.";
        }
        Share Start {
            [inferred] "Abonnieren Sie unseren WhatsApp-Kanal" => "Abonnieren Sie unseren WhatsApp-Kanal" ! "Warum abonnieren Sie unseren WhatsApp-Kanal nicht?";
            "Folge uns auf" => "Folge uns auf Instagram" ! "Ich folge uns auf Schritt und Tritt.";
            "Folgen Sie uns auf" => "Folgen Sie uns auf Facebook" ! "Warum folgen Sie uns auf den Berg?";
        }
        Share Anywhere {
            "(Wird in neuem Fenster geöffnet)" => "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)" ! "Die Seite wird in neuem Fenster geöffnet.";
        }
        Subscribe Whole {
            "Abbestellen" => "Abbestellen" ! "Er will die Zeitung abbestellen.";
            "Abonnieren" => "Abonnieren" ! "Viele abonnieren den Dienst.";
            "Jetzt abonnieren" => "Jetzt abonnieren" ! "Wer will das jetzt abonnieren?";
            "Jetzt abonnieren und weiterlesen" => "Jetzt abonnieren und weiterlesen" ! "Wer will das jetzt abonnieren und weiterlesen?";
            "Jetzt anmelden" => "Jetzt anmelden" ! "Wer sich jetzt anmelden will, wartet.";
            "Jetzt kostenlos anmelden" => "Jetzt kostenlos anmelden" ! "Wer will sich jetzt kostenlos anmelden?";
            "Jetzt registrieren" => "Jetzt registrieren" ! "Wer sich jetzt registrieren will, wartet.";
            "Jetzt testen" => "Jetzt testen" ! "Die Forscher wollen jetzt testen.";
            "Kostenlos registrieren" => "Kostenlos registrieren" ! "Wer will sich kostenlos registrieren?";
            "Newsletter abbestellen" => "Newsletter abbestellen" ! "Viele wollen den Newsletter abbestellen.";
            "Newsletter abonnieren" => "Newsletter abonnieren" ! "Er will keinen Newsletter abonnieren.";
            "Zum Abo" => "Zum Abo" ! "Zum Abo riet er nicht.";
            "Zum Newsletter anmelden" => "Zum Newsletter anmelden" ! "Wer sich zum Newsletter anmelden will, wartet.";
        }
        Subscribe Start {
            "Abonnieren Sie unseren Newsletter" => "Abonnieren Sie unseren Newsletter" ! "Warum abonnieren Sie unseren Newsletter?";
            "Bereits Abonnent?" => "Bereits Abonnent? Jetzt einloggen" ! "Er war bereits Abonnent.";
            "Dieser Artikel ist für Abonnenten" => "Dieser Artikel ist für Abonnenten." ! "Nur dieser Artikel ist für Abonnenten.";
            "Gib deine E-Mail-Adresse ein, um diesen Blog zu abonnieren" => "Gib deine E-Mail-Adresse ein, um diesen Blog zu abonnieren" ! "Gib deine E-Mail-Adresse ein, sagte er.";
            "Jetzt unseren Newsletter abonnieren" => "Jetzt unseren Newsletter abonnieren" ! "Soll man jetzt unseren Newsletter abonnieren?";
            "Jetzt weiterlesen mit" => "Jetzt weiterlesen mit einem Abo" ! "Sie will jetzt weiterlesen mit ihm.";
            "Lesen Sie weiter mit" => "Lesen Sie weiter mit einem Probeabo" ! "Warum lesen Sie weiter mit Brille?";
            "Melden Sie sich für unseren Newsletter an" => "Melden Sie sich für unseren Newsletter an" ! "Warum melden Sie sich für unseren Newsletter an?";
            "Sie erhalten diese E-Mail, weil" => "Sie erhalten diese E-Mail, weil Sie Abonnent sind." ! "Warum erhalten Sie diese E-Mail?";
            "Sie erhalten diesen Newsletter, weil" => "Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben." ! "Ob Sie diesen Newsletter erhalten, ist unklar.";
            "Sie haben bereits ein Abo?" => "Sie haben bereits ein Abo? Anmelden" ! "Er fragt, ob Sie haben, was Sie brauchen.";
            "Sie sind bereits Abonnent" => "Sie sind bereits Abonnent? Hier anmelden" ! "Ob Sie bereits Abonnent sind, ist egal.";
        }
        Subscribe Anywhere {
            "direkt in Ihr Postfach" => "Das Wichtigste vom Tag direkt in Ihr Postfach." ! "Der Brief kam direkt in Ihr Haus.";
            "direkt in dein Postfach" => "Jeden Morgen direkt in dein Postfach." ! "Er lief direkt in dein Zimmer.";
        }
        Advertisement Whole {
            "Anzeige" => "ANZEIGE" ! "Anzeige gegen Unbekannt wurde erstattet.";
            "Anzeige überspringen" => "Anzeige überspringen" ! "Man kann die Anzeige überspringen.";
            [inferred] "Artikel wird nach der Werbung fortgesetzt" => "Artikel wird nach der Werbung fortgesetzt" ! "Der Artikel wird nach der Werbung fortgesetzt, sagte er.";
            "Gesponserter Inhalt" => "Gesponserter Inhalt" ! "Ein gesponserter Inhalt muss erkennbar sein.";
            "Nach der Anzeige weiterlesen" => "Nach der Anzeige weiterlesen" ! "Man darf nach der Anzeige weiterlesen.";
            "Werbeanzeige" => "Werbeanzeige" ! "Die Werbeanzeige war falsch.";
            "Werbung" => "- Werbung -" ! "Werbung kostet Geld.";
        }
        Cookie Whole {
            "Alle Cookies akzeptieren" => "Alle Cookies akzeptieren" ! "Sie will alle Cookies akzeptieren.";
            "Alle ablehnen" => "Alle ablehnen" ! "Sie wollen alle ablehnen.";
            "Alle akzeptieren" => "Alle akzeptieren" ! "Das müssen alle akzeptieren.";
            "Alles akzeptieren" => "Alles akzeptieren" ! "Er will nicht alles akzeptieren.";
            "Auswahl erlauben" => "Auswahl erlauben" ! "Das soll die Auswahl erlauben.";
            "Auswahl speichern" => "Auswahl speichern" ! "Man kann die Auswahl speichern.";
            "Cookie-Einstellungen" => "Cookie-Einstellungen" ! "Die Cookie-Einstellungen sind versteckt.";
            "Cookie-Richtlinie" => "Cookie-Richtlinie" ! "Die Cookie-Richtlinie fehlt noch.";
            "Cookies ablehnen" => "Cookies ablehnen" ! "Man darf Cookies ablehnen.";
            "Cookies akzeptieren" => "Cookies akzeptieren" ! "Man muss Cookies akzeptieren.";
            "Cookies zulassen" => "Cookies zulassen" ! "Er will keine Cookies zulassen.";
            "Datenschutz" => "Datenschutz" ! "Datenschutz ist ein Grundrecht.";
            "Datenschutz-Einstellungen" => "Datenschutz-Einstellungen" ! "Die Datenschutz-Einstellungen fehlen.";
            "Datenschutzeinstellungen" => "Datenschutzeinstellungen" ! "Die Datenschutzeinstellungen fehlen.";
            "Datenschutzerklärung" => "Datenschutzerklärung" ! "Die Datenschutzerklärung fehlt noch.";
            "Datenschutzhinweise" => "Datenschutzhinweise" ! "Die Datenschutzhinweise fehlen.";
            "Details zeigen" => "Details zeigen" ! "Die Bilder sollen Details zeigen.";
            "Einstellungen verwalten" => "Einstellungen verwalten" ! "Man kann die Einstellungen verwalten.";
            "Ihre Privatsphäre ist uns wichtig" => "Ihre Privatsphäre ist uns wichtig" ! "Man sagt, Ihre Privatsphäre ist uns wichtig.";
            "Nur notwendige Cookies" => "Nur notwendige Cookies" ! "Er will nur notwendige Cookies.";
            "Nur notwendige Cookies verwenden" => "Nur notwendige Cookies verwenden" ! "Er will nur notwendige Cookies verwenden.";
            "Optionen verwalten" => "Optionen verwalten" ! "Händler müssen Optionen verwalten.";
            "Privatsphäre-Einstellungen" => "Privatsphäre-Einstellungen" ! "Die Privatsphäre-Einstellungen fehlen.";
            "Wir respektieren Ihre Privatsphäre" => "Wir respektieren Ihre Privatsphäre" ! "Er sagt, wir respektieren Ihre Privatsphäre.";
            "Wir schätzen Ihre Privatsphäre" => "Wir schätzen Ihre Privatsphäre" ! "Er sagt, wir schätzen Ihre Privatsphäre.";
            "Zustimmen und weiter" => "Zustimmen und weiter" ! "Sie werden zustimmen und weiter reden.";
        }
        Cookie Start {
            "Diese Seite verwendet Cookies" => "Diese Seite verwendet Cookies." ! "Nur diese Seite verwendet Cookies.";
            "Diese Webseite verwendet Cookies" => "Diese Webseite verwendet Cookies" ! "Nur diese Webseite verwendet Cookies.";
            "Diese Website benutzt Cookies" => "Diese Website benutzt Cookies." ! "Nur diese Website benutzt Cookies.";
            "Diese Website verwendet Cookies" => "Diese Website verwendet Cookies." ! "Nur diese Website verwendet Cookies.";
            "Wir nutzen Cookies" => "Wir nutzen Cookies auf unserer Website." ! "Er sagt, wir nutzen Cookies.";
            "Wir und unsere Partner speichern" => "Wir und unsere Partner speichern Informationen auf einem Gerät." ! "Er sagt, wir und unsere Partner speichern Gas.";
            "Wir und unsere Partner verarbeiten" => "Wir und unsere Partner verarbeiten Daten." ! "Er sagt, wir und unsere Partner verarbeiten Milch.";
            "Wir verwenden Cookies" => "Wir verwenden Cookies, um Inhalte zu messen." ! "Wir verwenden Zucker.";
        }
        Copyright Whole {
            "Mit Stolz präsentiert von WordPress" => "Mit Stolz präsentiert von WordPress" ! "Die Seite wird mit Stolz präsentiert von WordPress und ihm.";
            "Präsentiert von WordPress" => "Präsentiert von WordPress" ! "Die Seite wird präsentiert von WordPress und ihm.";
        }
        Copyright Anywhere {
            "Alle Rechte vorbehalten" => "© Verlag GmbH. Alle Rechte vorbehalten." ! "Alle Rechte der Mieter bleiben.";
            "Nachdruck verboten" => "Nachdruck verboten." ! "Der Nachdruck wurde verboten.";
        }
        Comment Whole {
            "Alle Kommentare anzeigen" => "Alle Kommentare anzeigen" ! "Man kann sich alle Kommentare anzeigen lassen.";
            "Antwort abbrechen" => "Antwort abbrechen" ! "Sie mussten die Antwort abbrechen.";
            "Antworten" => "Antworten" ! "Antworten gab es keine.";
            "Antworten abbrechen" => "Antworten abbrechen" ! "Man kann Antworten abbrechen.";
            "Hinterlasse eine Antwort" => "Hinterlasse eine Antwort" ! "Ich hinterlasse eine Antwort auf dem Tisch.";
            "Hinterlasse einen Kommentar" => "Hinterlasse einen Kommentar" ! "Ich hinterlasse einen Kommentar auf dem Tisch.";
            "Jetzt kommentieren" => "Jetzt kommentieren" ! "Er will das jetzt kommentieren.";
            "Keine Kommentare" => "Keine Kommentare" ! "Keine Kommentare gab es auch in Wien.";
            "Kommentar abschicken" => "Kommentar abschicken" ! "Er will den Kommentar abschicken.";
            "Kommentar hinterlassen" => "Kommentar hinterlassen" ! "Sie will einen Kommentar hinterlassen.";
            "Kommentar schreiben" => "Kommentar schreiben" ! "Sie will einen Kommentar schreiben.";
            "Kommentar verfassen" => "Kommentar verfassen" ! "Sie will einen Kommentar verfassen.";
            "Kommentar veröffentlichen" => "Kommentar veröffentlichen" ! "Sie will den Kommentar veröffentlichen.";
            "Kommentare" => "12 Kommentare" ! "Kommentare gab es keine.";
            "Kommentare anzeigen" => "Kommentare anzeigen" ! "Man kann Kommentare anzeigen lassen.";
            "Kommentare deaktiviert" => "Kommentare deaktiviert" ! "Er hat die Kommentare deaktiviert, sagte er.";
            "Kommentieren" => "Kommentieren" ! "Er will das nicht kommentieren.";
            "Neuere Kommentare" => "Neuere Kommentare" ! "Neuere Kommentare sind milder.";
            "Schreib einen Kommentar" => "Schreib einen Kommentar" ! "Er bat: schreib einen Kommentar dazu.";
            "Schreibe einen Kommentar" => "Schreibe einen Kommentar" ! "Ich schreibe einen Kommentar dazu.";
            "Schreiben Sie einen Kommentar" => "Schreiben Sie einen Kommentar" ! "Warum schreiben Sie einen Kommentar?";
            "Zum Antworten anmelden" => "Zum Antworten anmelden" ! "Man muss sich zum Antworten anmelden, sagte er.";
            "Ältere Kommentare" => "Ältere Kommentare" ! "Ältere Kommentare sind milder.";
        }
        Comment Start {
            "Benachrichtige mich über nachfolgende Kommentare" => "Benachrichtige mich über nachfolgende Kommentare via E-Mail." ! "Bitte benachrichtige mich über nachfolgende Kommentare.";
            "Benachrichtige mich über neue Beiträge" => "Benachrichtige mich über neue Beiträge via E-Mail." ! "Bitte benachrichtige mich über neue Beiträge.";
            "Deine E-Mail-Adresse wird nicht veröffentlicht" => "Deine E-Mail-Adresse wird nicht veröffentlicht." ! "Auch deine E-Mail-Adresse wird nicht veröffentlicht.";
            "Die Kommentare sind geschlossen" => "Die Kommentare sind geschlossen." ! "Auch die Kommentare sind geschlossen.";
            "Die Kommentarfunktion ist geschlossen" => "Die Kommentarfunktion ist geschlossen." ! "Auch die Kommentarfunktion ist geschlossen.";
            "Diese Website verwendet Akismet" => "Diese Website verwendet Akismet, um Spam zu reduzieren." ! "Nur diese Website verwendet Akismet.";
            "Du musst angemeldet sein, um einen Kommentar abzugeben" => "Du musst angemeldet sein, um einen Kommentar abzugeben." ! "Er sagt: du musst angemeldet sein.";
            "Erforderliche Felder sind mit" => "Erforderliche Felder sind mit * markiert" ! "Alle erforderlichen Felder sind mit Gras bedeckt.";
            "Ihre E-Mail-Adresse wird nicht veröffentlicht" => "Ihre E-Mail-Adresse wird nicht veröffentlicht." ! "Auch Ihre E-Mail-Adresse wird nicht veröffentlicht.";
            "Meinen Namen, meine E-Mail-Adresse und meine Website" => "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser speichern." ! "Er kennt meinen Namen, meine E-Mail-Adresse und meine Website.";
            "Sie müssen angemeldet sein, um" => "Sie müssen angemeldet sein, um einen Kommentar abzugeben." ! "Warum müssen Sie angemeldet sein, um zu reden?";
        }
        Navigation Whole {
            "Anmelden" => "Anmelden" ! "Anmelden muss sich jeder.";
            "Beitragsnavigation" => "Beitragsnavigation" ! "Die Beitragsnavigation fehlt.";
            "Blog-Archiv" => "Blog-Archiv" ! "Das Blog-Archiv ist leer.";
            "Direkt zum Inhalt" => "Direkt zum Inhalt" ! "Er kam direkt zum Inhalt.";
            "Fehler melden" => "Fehler melden" ! "Leser sollen Fehler melden.";
            "Impressum" => "Impressum" ! "Das Impressum war leer.";
            "Kategorien" => "Kategorien" ! "Kategorien gibt es drei.";
            "Kontakt" => "Kontakt" ! "Kontakt hatte er nicht.";
            "Menü" => "MENÜ" ! "Das Menü kostet 20 Euro.";
            "Min. Lesezeit" => "5 Min. Lesezeit" ! "Die Lesezeit beträgt fünf Minuten.";
            "Nach oben" => "Nach oben" ! "Nach oben ging der Kurs.";
            "Nach oben scrollen" => "Nach oben scrollen" ! "Man muss nach oben scrollen.";
            "Neuere Beiträge" => "Neuere Beiträge" ! "Neuere Beiträge sind milder.";
            "Neuerer Post" => "Neuerer Post" ! "Ein neuerer Post der Gruppe war falsch.";
            "Nächster Artikel" => "Nächster Artikel" ! "Ein nächster Artikel folgt.";
            "Nächster Beitrag" => "Nächster Beitrag" ! "Ein nächster Beitrag folgt.";
            "Passwort vergessen?" => "Passwort vergessen?" ! "Er hat das Passwort vergessen.";
            "Schlagwörter" => "Schlagwörter" ! "Schlagwörter fielen viele.";
            "Sie befinden sich hier" => "Sie befinden sich hier:" ! "Gut, dass Sie sich hier befinden.";
            "Springe zum Inhalt" => "Springe zum Inhalt" ! "Ich springe zum Inhalt des Buches.";
            "Startseite" => "Startseite" ! "Die Startseite war leer.";
            "Suche" => "Suche" ! "Die Suche dauert an.";
            "Suche nach" => "Suche nach:" ! "Die Suche nach Wasser dauert an.";
            "Suchen nach" => "Suchen nach:" ! "Sie suchen nach Wasser.";
            "Vorheriger Artikel" => "Vorheriger Artikel" ! "Ein vorheriger Artikel fehlt.";
            "Vorheriger Beitrag" => "Vorheriger Beitrag" ! "Ein vorheriger Beitrag fehlt.";
            "Weiter zum Inhalt" => "Weiter zum Inhalt" ! "Er kam weiter zum Inhalt des Buches.";
            "Zum Hauptinhalt springen" => "Zum Hauptinhalt springen" ! "Er will zum Hauptinhalt springen und lesen.";
            "Zum Inhalt springen" => "Zum Inhalt springen" ! "Er will zum Inhalt kommen.";
            "Zum Seitenanfang" => "Zum Seitenanfang" ! "Zum Seitenanfang des Buches blätterte er.";
            "Zur Startseite" => "Zur Startseite" ! "Zur Startseite kommt man kaum noch.";
            "Ältere Beiträge" => "Ältere Beiträge" ! "Ältere Beiträge sind milder.";
            "Älterer Post" => "Älterer Post" ! "Ein älterer Post der Gruppe war falsch.";
        }
        Navigation Start {
            "Im Browser ansehen" => "Im Browser ansehen" ! "Man kann es im Browser ansehen.";
            "Im Browser öffnen" => "Im Browser öffnen" ! "Sie kann die Seite nicht im Browser öffnen.";
            "Lesezeit:" => "Lesezeit: 3 Minuten" ! "Lesezeit ist kostbar.";
            "Schlagwörter:" => "Schlagwörter: Hafen, Fähren" ! "Schlagwörter fielen viele.";
            "Veröffentlicht unter" => "Veröffentlicht unter Allgemein" ! "Das Buch, veröffentlicht unter fremdem Namen, ist alt.";
        }
        Caption Start {
            "Archivbild" => "Archivbild: ein Zug" ! "Ein Archivbild zeigt ihn.";
            "Archivfoto" => "Archivfoto: ein Zug" ! "Ein Archivfoto zeigt ihn.";
            "Bild:" => "Bild: dpa" ! "Bild und Ton waren gut.";
            "Bilder:" => "Bilder: Max Muster" ! "Bilder und Texte fehlen.";
            "Bildquelle" => "Bildquelle: dpa" ! "Die Bildquelle fehlt.";
            "Bildrechte:" => "Bildrechte: dpa" ! "Bildrechte kosten Geld.";
            "Foto:" => "Foto: Erika Muster/dpa" ! "Foto und Film gehören zusammen.";
            "Fotos:" => "Fotos: Erika Muster" ! "Fotos gibt es keine.";
            "Grafik:" => "Grafik: dpa" ! "Grafik und Ton waren gut.";
            "Symbolbild" => "Symbolbild: ein Streifenwagen" ! "Das Symbolbild war alt.";
            "Titelbild:" => "Titelbild: Erika Muster" ! "Das Titelbild ist alt.";
        }
        Byline Start {
            "Autor*in:" => "Autor*in: Erika Muster" ! "Autor oder Autorin schweigt.";
            "Autor/in:" => "Autor/in: Erika Muster" ! "Autor und Autorin schweigen.";
            "Autor:" => "Autor: Max Muster" ! "Autor und Verlag schweigen.";
            "Autor:in:" => "Autor:in: Erika Muster" ! "Autor und Autorin streiten.";
            "Autoren:" => "Autoren: Erika Muster" ! "Autoren und Verlage schweigen.";
            "Autorin und Autor:" => "Autorin und Autor: Erika Muster" ! "Autorin und Autor schweigen.";
            "Autorin:" => "Autorin: Erika Muster" ! "Die Autorin: jung.";
            "Autorinnen und Autoren:" => "Autorinnen und Autoren: Erika Muster" ! "Autorinnen und Autoren schweigen.";
            "Autorinnen:" => "Autorinnen: Erika Muster" ! "Autorinnen und Verlage schweigen.";
            "Bild & Text:" => "Bild & Text: Erika Muster" ! "Bild & Text gehören zusammen.";
            "Bild und Text:" => "Bild und Text: Erika Muster" ! "Bild und Text gehören zusammen.";
            "Bilder und Text:" => "Bilder und Text: Erika Muster" ! "Bilder und Text fehlen.";
            "Foto und Text:" => "Foto und Text: Erika Muster" ! "Foto und Text fehlen.";
            "Fotos & Text:" => "Fotos & Text: Erika Muster" ! "Fotos & Text gehören zusammen.";
            "Fotos und Text:" => "Fotos und Text: Erika Muster" ! "Fotos und Text fehlen.";
            "Gastautor:" => "Gastautor: Max Muster" ! "Gastautor ist Max Muster.";
            "Gastautorin:" => "Gastautorin: Erika Muster" ! "Gastautorin war sie nie.";
            "Interview und Fotos:" => "Interview und Fotos: Erika Muster" ! "Interview und Fotos fehlen.";
            "Interview und Text:" => "Interview und Text: Erika Muster" ! "Interview und Text fehlen.";
            "Text & Bilder:" => "Text & Bilder: Erika Muster" ! "Text & Bilder gehören zusammen.";
            "Text & Fotos:" => "Text & Fotos: Erika Muster" ! "Text & Fotos fehlen.";
            "Text und Bild:" => "Text und Bild: Erika Muster" ! "Text und Bild fehlen.";
            "Text und Bilder:" => "Text und Bilder: Erika Muster" ! "Text und Bilder fehlen.";
            "Text und Foto:" => "Text und Foto: Erika Muster" ! "Text und Foto fehlen.";
            "Text und Fotos:" => "Text und Fotos: Erika Muster" ! "Text und Fotos fehlen.";
            "Text und Interview:" => "Text und Interview: Erika Muster" ! "Text und Interview fehlen.";
            "Text und Recherche:" => "Text und Recherche: Erika Muster" ! "Text und Recherche fehlen.";
            "Text/Bild:" => "Text/Bild: Erika Muster" ! "Text oder Bild fehlt.";
            "Text/Fotos:" => "Text/Fotos: Erika Muster" ! "Text/Fotos fehlen.";
            "Verfasser:" => "Verfasser: Max Muster" ! "Verfasser ist Max Muster.";
            "Verfasserin:" => "Verfasserin: Erika Muster" ! "Verfasserin und Verlag schweigen.";
        }
        Byline BeforeName {
            [needs_language] "Artikel von" => "Artikel von Erika Muster" ! "Viele Artikel von ihr sind alt.";
            [needs_language] "Aufgezeichnet von" => "Aufgezeichnet von Erika Muster" ! "Aufgezeichnet von einer Kamera.";
            [needs_language] "Bilder und Text von" => "Bilder und Text von Erika Muster" ! "Bilder und Text von ihm fehlen.";
            [needs_language] "Das Gespräch führte" => "Das Gespräch führte Erika Muster" ! "Das Gespräch führte zu nichts.";
            [needs_language] "Das Gespräch führten" => "Das Gespräch führten Erika Muster" ! "Das Gespräch führten sie leise.";
            [needs_language] "Das Interview führte" => "Das Interview führte Erika Muster" ! "Das Interview führte zu Streit.";
            [needs_language] "Das Interview führten" => "Das Interview führten Erika Muster" ! "Das Interview führten sie leise.";
            [needs_language] "Die Fragen stellte" => "Die Fragen stellte Erika Muster" ! "Die Fragen stellte er leise.";
            [needs_language] "Die Fragen stellten" => "Die Fragen stellten Erika Muster" ! "Die Fragen stellten sie leise.";
            "Ein Artikel von" => "Ein Artikel von Erika Muster" ! "Das ist ein Artikel von gestern.";
            [needs_language] "Ein Beitrag von" => "Ein Beitrag von Erika Muster" ! "Es war ein Beitrag von vielen.";
            [needs_language] "Ein Bericht von" => "Ein Bericht von Erika Muster" ! "Es war ein Bericht von vielen.";
            [needs_language] "Ein Erfahrungsbericht von" => "Ein Erfahrungsbericht von Erika Muster" ! "Es war ein Erfahrungsbericht von vielen.";
            [needs_language] "Ein Essay von" => "Ein Essay von Erika Muster" ! "Es war ein Essay von vielen.";
            "Ein Gastbeitrag von" => "Ein Gastbeitrag von Erika Muster" ! "Es war ein Gastbeitrag von vielen.";
            [needs_language] "Ein Gastkommentar von" => "Ein Gastkommentar von Erika Muster" ! "Es war ein Gastkommentar von vielen.";
            "Ein Interview von" => "Ein Interview von Erika Muster" ! "Es war ein Interview von vielen.";
            "Ein Kommentar von" => "Ein Kommentar von Erika Muster" ! "Es war ein Kommentar von vielen.";
            [needs_language] "Ein Leitartikel von" => "Ein Leitartikel von Erika Muster" ! "Es war ein Leitartikel von vielen.";
            [needs_language] "Ein Nachruf von" => "Ein Nachruf von Erika Muster" ! "Es war ein Nachruf von vielen.";
            [needs_language] "Ein Protokoll von" => "Ein Protokoll von Erika Muster" ! "Es war ein Protokoll von vielen.";
            [needs_language] "Ein Text von" => "Ein Text von Erika Muster" ! "Ein Text von großer Bedeutung.";
            "Eine Analyse von" => "Eine Analyse von Erika Muster" ! "Es ist eine Analyse von vielen.";
            [needs_language] "Eine Glosse von" => "Eine Glosse von Erika Muster" ! "Es war eine Glosse von vielen.";
            [needs_language] "Eine Kolumne von" => "Eine Kolumne von Erika Muster" ! "Es war eine Kolumne von vielen.";
            [needs_language] "Eine Kritik von" => "Eine Kritik von Erika Muster" ! "Es war eine Kritik von vielen.";
            [needs_language] "Eine Recherche von" => "Eine Recherche von Erika Muster" ! "Es war eine Recherche von vielen.";
            "Eine Reportage von" => "Eine Reportage von Erika Muster" ! "Es war eine Reportage von vielen.";
            [needs_language] "Eine Rezension von" => "Eine Rezension von Erika Muster" ! "Es war eine Rezension von vielen.";
            [needs_language] "Foto & Text:" => "Foto & Text: Erika Muster" ! "Foto & Text gehören zusammen.";
            [needs_language] "Fotos und Text von" => "Fotos und Text von Erika Muster" ! "Fotos und Text von ihm fehlen.";
            [needs_language] "Gastbeitrag von" => "Gastbeitrag von Erika Muster" ! "Ein Gastbeitrag von ihr fehlt.";
            [needs_language] "Gastkommentar von" => "Gastkommentar von Erika Muster" ! "Ein Gastkommentar von ihr fehlt.";
            "Geschrieben von" => "Geschrieben von Erika Muster" ! "Das Buch, geschrieben von ihr, ist alt.";
            [needs_language] "Interview geführt von" => "Interview geführt von Erika Muster" ! "Das Interview, geführt von ihr, ist alt.";
            [needs_language] "Interview von" => "Interview von Erika Muster" ! "Interview von gestern.";
            [needs_language] "Interview:" => "Interview: Erika Muster" ! "Interview mit ihr: ein Streit.";
            [needs_language] "Kolumne von" => "Kolumne von Erika Muster" ! "Die Kolumne von ihr fehlt.";
            [needs_language] "Leitartikel von" => "Leitartikel von Erika Muster" ! "Der Leitartikel von ihr fehlt.";
            [needs_language] "Protokolliert von" => "Protokolliert von Erika Muster" ! "Das Gespräch, protokolliert von ihr, ist alt.";
            [needs_language] "Reportage von" => "Reportage von Erika Muster" ! "Reportage von gestern.";
            [needs_language] "Text & Bild:" => "Text & Bild: Erika Muster" ! "Text & Bild gehören zusammen.";
            [needs_language] "Text & Foto:" => "Text & Foto: Erika Muster" ! "Text & Foto gehören zusammen.";
            [needs_language] "Text & Fotos" => "Text & Fotos Erika Muster" ! "Text & Fotos fehlen.";
            [needs_language] "Text und Bilder" => "Text und Bilder Erika Muster" ! "Text und Bilder fehlen.";
            [needs_language] "Text und Bilder von" => "Text und Bilder von Erika Muster" ! "Text und Bilder von ihm fehlen.";
            [needs_language] "Text und Foto" => "Text und Foto Erika Muster" ! "Text und Foto fehlen.";
            [needs_language] "Text und Fotos" => "Text und Fotos Erika Muster" ! "Text und Fotos fehlen.";
            [needs_language] "Text und Fotos von" => "Text und Fotos von Erika Muster" ! "Text und Fotos von ihm fehlen.";
            [needs_language] "Text von" => "Text von Erika Muster" ! "Der Text von ihr fehlt.";
            "Verfasst von" => "Verfasst von Erika Muster" ! "Das Buch, verfasst von ihr, ist alt.";
            "Von" => "Von Erika Muster" ! "Von der Straße kam er nicht.";
            "Von Redakteur" => "Von Redakteur Max Muster" ! "Der Brief kam von Redakteur Max Muster.";
            "Von Redakteurin" => "Von Redakteurin Erika Muster" ! "Der Brief kam von Redakteurin Erika Muster.";
            "Von Redaktionsmitglied" => "Von Redaktionsmitglied Erika Muster" ! "Als Redaktionsmitglied kam er.";
            [needs_language] "Von unserem Korrespondenten" => "Von unserem Korrespondenten Max Muster" ! "Von unserem Korrespondenten fehlt jede Spur.";
            [needs_language] "Von unserem Mitarbeiter" => "Von unserem Mitarbeiter Max Muster" ! "Von unserem Mitarbeiter fehlt jede Spur.";
            [needs_language] "Von unserem Redakteur" => "Von unserem Redakteur Max Muster" ! "Von unserem Redakteur fehlt jede Spur.";
            [needs_language] "Von unserem Redaktionsmitglied" => "Von unserem Redaktionsmitglied Erika Muster" ! "Von unserem Redaktionsmitglied fehlt jede Spur.";
            [needs_language] "Von unserem Reporter" => "Von unserem Reporter Max Muster" ! "Von unserem Reporter fehlt jede Spur.";
            [needs_language] "Von unserer Korrespondentin" => "Von unserer Korrespondentin Erika Muster" ! "Von unserer Korrespondentin fehlt jede Spur.";
            [needs_language] "Von unserer Mitarbeiterin" => "Von unserer Mitarbeiterin Erika Muster" ! "Von unserer Mitarbeiterin fehlt jede Spur.";
            [needs_language] "Von unserer Redakteurin" => "Von unserer Redakteurin Erika Muster" ! "Von unserer Redakteurin fehlt jede Spur.";
            [needs_language] "Von unserer Reporterin" => "Von unserer Reporterin Erika Muster" ! "Von unserer Reporterin fehlt jede Spur.";
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
            "Letzte Änderung" => "Letzte Änderung: 10.01.2020" ! "Die letzte Änderung fehlt.";
            "Zuletzt aktualisiert" => "Zuletzt aktualisiert am 10.01.2020" ! "Sie wurde zuletzt aktualisiert.";
            "Zuletzt bearbeitet" => "Zuletzt bearbeitet am 10.01.2020" ! "Er hat es zuletzt bearbeitet.";
            "Zuletzt geändert" => "Zuletzt geändert am 10.01.2020" ! "Das hat sich zuletzt geändert.";
        }
        Updated BeforeDigit {
            "Geändert am" => "Geändert am 10.01.2020" ! "Geändert am Plan wurde nichts.";
            "Letztes Update" => "Letztes Update: 10.01.2020" ! "Letztes Update der Karte.";
        }
        Credit Start {
            "Mit Material von" => "(Mit Material von dpa und AFP)" ! "Er kam mit Material von ihr.";
            "Mitarbeit:" => "Mitarbeit: Erika Muster" ! "Mitarbeit wird belohnt.";
            "Quelle:" => "Quelle: dpa" ! "Quelle des Flusses ist ein See.";
            "Quellen:" => "Quellen: dpa, AFP" ! "Quellen gibt es keine.";
            "Redaktion:" => "Redaktion: Erika Muster" ! "Die Redaktion: still.";
            "Text:" => "Text: Erika Muster" ! "Texten ist schwer.";
            "Übersetzung:" => "Übersetzung: Erika Muster" ! "Übersetzung ist Arbeit.";
        }
        Credit BeforeName {
            "Übersetzt von" => "Übersetzt von Erika Muster" ! "Das Buch, übersetzt von ihr, ist alt.";
        }
        Correction Start {
            "In einer früheren Fassung dieses Artikels" => "In einer früheren Fassung dieses Artikels stand ein falscher Name." ! "Das stand in einer früheren Fassung dieses Artikels.";
            "In einer früheren Version dieses Artikels" => "In einer früheren Version dieses Artikels stand ein falscher Name." ! "Das stand in einer früheren Version dieses Artikels.";
            "Korrektur:" => "Korrektur: Der Name war falsch." ! "Korrektur lesen ist mühsam.";
        }
        Note Start {
            "Anm. d. Red.:" => "Anm. d. Red.: Der Name wurde geändert." ! "Die Anm. d. Red. half.";
            "Anmerkung der Redaktion" => "Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Name." ! "Die Anmerkung der Redaktion half.";
            "Transparenzhinweis:" => "Transparenzhinweis: Der Autor kennt die Firma." ! "Ein Transparenzhinweis fehlt.";
        }
    },
};
