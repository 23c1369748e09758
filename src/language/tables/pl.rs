//! Polish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Polish.
pub(crate) static PL: Language = Language {
    code: "pl",
    name: "Polish",
    date_order: DateOrder::DayMonth,
    months: [
        &["stycznia", "styczeń", "sty"],
        &["lutego", "luty", "lut"],
        &["marca", "marzec", "mar"],
        &["kwietnia", "kwiecień", "kwi"],
        &["maja", "maj"],
        &["czerwca", "czerwiec", "cze"],
        &["lipca", "lipiec", "lip"],
        &["sierpnia", "sierpień", "sie"],
        &["września", "wrzesień", "wrz"],
        &["października", "październik", "paź"],
        &["listopada", "listopad", "lis"],
        &["grudnia", "grudzień", "gru"],
    ],
    weekdays: &[
        "poniedziałek",
        "wtorek",
        "środa",
        "czwartek",
        "piątek",
        "sobota",
        "niedziela",
        "pon",
        "wt",
        "śr",
        "czw",
        "pt",
        "sob",
        "niedz",
    ],
    date_words: &["godz", "godzina", "o", "r", "roku", "dnia"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["temu"],
        units: [
            &["minutę", "minuty", "minut", "min"],
            &["godzinę", "godziny", "godzin", "godz"],
            &["dzień", "dni"],
            &["tydzień", "tygodnie", "tygodni"],
            &["miesiąc", "miesiące", "miesięcy"],
            &["rok", "lata", "lat"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analiza",
            "Komentarz",
            "Odpowiedź",
            "Opinia",
            "Pilne",
            "Pytanie",
            "Uwaga",
            "Wideo",
            "Wywiad",
            "Zdjęcia",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "IAR", "PAP", "Reuters"],
    staff: &["Redakcja", "redakcja"],
    roles: &[
        "dziennikarka",
        "dziennikarz",
        "fotoreporter",
        "korespondent",
        "korespondentka",
        "publicysta",
        "redaktor",
        "reporter",
    ],
    joiners: &["i", "oraz"],
    author_labels: &["Autor", "Autorka", "O autorze"],
    located: &["z"],
    function_words: &[
        "w", "i", "na", "z", "nie", "się", "do", "że", "jest", "to", "o", "jak", "po", "od", "za",
        "przez", "oraz", "są", "był", "tym", "dla", "które", "także", "przed",
    ],
    cues: cues! {
        Rail Whole {
            "Najczęściej czytane" => "Najczęściej czytane" ! "Najczęściej czytane są powieści.";
            "Najnowsze" => "Najnowsze" ! "Najnowsze dane są złe.";
            "Polecane" => "POLECANE" ! "Polecane są spacery.";
            "Powiązane artykuły" => "Powiązane artykuły" ! "Powiązane artykuły ustawy wygasły.";
            "Zobacz także" => "Zobacz także" ! "Zobacz także morze, mówił.";
        }
        ReadMore Whole {
            "Czytaj dalej" => "Czytaj dalej" ! "Czytaj dalej książkę, mówił.";
            "Czytaj więcej" => "CZYTAJ WIĘCEJ" ! "Czytaj więcej książek, mówił.";
        }
        ReadMore Start {
            "Czytaj także" => "Czytaj także: Ceny rosną" ! "On czytaj także mówi.";
            "Czytaj też" => "Czytaj też: Ceny rosną" ! "On czytaj też nie umie.";
            "Przeczytaj także" => "Przeczytaj także: Ceny rosną" ! "On przeczytaj także mówi.";
            "Zobacz też" => "Zobacz też: Ceny rosną" ! "On zobacz też mówi.";
        }
        Share Whole {
            "Drukuj" => "Drukuj" ! "Drukuj książki, mówił.";
            "Udostępnij" => "Udostępnij" ! "Udostępnij pokój, mówił.";
        }
        Subscribe Whole {
            "Subskrybuj" => "Subskrybuj" ! "Subskrybuj pokój, mówił.";
            "Wypisz się" => "Wypisz się" ! "Wypisz się z klubu, mówił.";
            "Zapisz się do newslettera" => "Zapisz się do newslettera" ! "Zapisz się do szkoły.";
        }
        Subscribe Start {
            "Otrzymujesz tę wiadomość, ponieważ" => "Otrzymujesz tę wiadomość, ponieważ zapisałeś się na newsletter." ! "Czy otrzymujesz tę wiadomość co dzień?";
        }
        Advertisement Whole {
            "Dalsza część artykułu pod reklamą" => "Dalsza część artykułu pod reklamą" ! "Dalsza część rzeki.";
            "Reklama" => "REKLAMA" ! "Reklama kosztuje.";
        }
        Copyright Anywhere {
            "Wszelkie prawa zastrzeżone" => "Wszelkie prawa zastrzeżone." ! "Wszelkie prawa znikły.";
        }
        Comment Whole {
            "Komentarze" => "Komentarze (12)" ! "Komentarze bolały.";
            "Odpowiedz" => "Odpowiedz" ! "Odpowiedz mi, mówił.";
        }
        Navigation Whole {
            "Strona główna" => "Strona główna" ! "Strona główna książki jest pusta.";
            "Szukaj" => "Szukaj" ! "Szukaj wody, mówił.";
            "Zaloguj się" => "Zaloguj się" ! "Zaloguj się tam, mówił.";
        }
        Navigation Start {
            "Zobacz w przeglądarce" => "Zobacz w przeglądarce" ! "Można to zobaczyć w przeglądarce.";
        }
        Caption Start {
            "Fot." => "Fot. Anna Nowak" ! "Foto i film.";
            "Zdjęcie:" => "Zdjęcie: Anna Nowak" ! "Zdjęcie i film.";
        }
        Byline Start {
            "Autor:" => "Autor: Jan Nowak" ! "Autor zmarł.";
            "Opracował" => "Opracował: Jan Nowak" ! "On opracował plan.";
            "Opracowała" => "Opracowała: Anna Nowak" ! "Ona opracowała plan.";
            "Tekst:" => "Tekst: Anna Nowak" ! "Tekst i muzyka.";
        }
        Published Start {
            "Data publikacji" => "Data publikacji: 10.01.2020" ! "Znana jest data publikacji.";
            "Opublikowano" => "Opublikowano: 10 stycznia 2020" ! "Wczoraj opublikowano plan.";
            "Publikacja:" => "Publikacja: 10.01.2020" ! "Publikacja trwa.";
        }
        Updated Start {
            "Aktualizacja" => "Aktualizacja: 10.01.2020, 20:15" ! "Trwa aktualizacja.";
            "Ostatnia aktualizacja" => "Ostatnia aktualizacja: 10.01.2020" ! "Była ostatnia aktualizacja.";
            "Zaktualizowano" => "Zaktualizowano: 10.01.2020" ! "Wczoraj zaktualizowano plan.";
        }
        Credit Start {
            "Źródło:" => "Źródło: PAP" ! "Źródło wyschło.";
        }
    },
};
