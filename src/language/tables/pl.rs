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
    staff: &[
        "Dział Ekonomiczny",
        "Dział Kultury",
        "Dział Sportowy",
        "Dział Zagraniczny",
        "Nasz dziennikarz",
        "Nasz korespondent",
        "Nasz reporter",
        "Nasz specjalny wysłannik",
        "Od naszego korespondenta",
        "Od redakcji",
        "Redakcja",
        "Redakcja Internetowa",
        "Redakcja Online",
        "Redakcja Sportowa",
        "Redakcja Wiadomości",
        "Redakcja portalu",
        "Redakcja serwisu",
        "Zespół redakcyjny",
        "redakcja",
    ],
    roles: &[
        "dziennikarka",
        "dziennikarz",
        "dziennikarze",
        "felietonista",
        "felietonistka",
        "fotograf",
        "fotografka",
        "fotoreporter",
        "fotoreporterka",
        "komentator",
        "komentatorka",
        "korespondent",
        "korespondent wojenny",
        "korespondentka",
        "publicysta",
        "publicystka",
        "redaktor",
        "redaktor naczelna",
        "redaktor naczelny",
        "redaktorka",
        "reporter",
        "reporterka",
        "reporterzy",
        "specjalny wysłannik",
        "stażysta",
        "stażystka",
        "współpracowniczka",
        "współpracownik",
        "wysłannik",
        "zastępca redaktora naczelnego",
    ],
    joiners: &["i", "oraz"],
    author_labels: &[
        "Autor",
        "Autor artykułu",
        "Autor tekstu",
        "Autorka",
        "Autorka artykułu",
        "Autorka tekstu",
        "O autorach",
        "O autorce",
        "O autorze",
    ],
    located: &["w", "z"],
    function_words: &[
        "w", "i", "na", "z", "nie", "się", "do", "że", "jest", "to", "o", "jak", "po", "od", "za",
        "przez", "oraz", "są", "był", "tym", "dla", "które", "także", "przed",
    ],
    cues: cues! {
        Rail Whole {
            "Inne artykuły" => "Inne artykuły" ! "Inne artykuły ustawy wygasły.";
            "Inne wiadomości" => "Inne wiadomości" ! "Inne wiadomości są złe.";
            "Może Cię zainteresować" => "Może Cię zainteresować" ! "Może cię zainteresować morze.";
            "Może zainteresuje Cię" => "Może zainteresuje Cię" ! "Może zainteresuje cię morze.";
            "Najchętniej czytane" => "Najchętniej czytane" ! "Najchętniej czytane są powieści.";
            "Najczęściej czytane" => "Najczęściej czytane" ! "Najczęściej czytane są powieści.";
            "Najczęściej komentowane" => "Najczęściej komentowane" ! "Najczęściej komentowane są wpadki.";
            "Najnowsze" => "Najnowsze" ! "Najnowsze dane są złe.";
            "Najnowsze artykuły" => "Najnowsze artykuły" ! "Najnowsze artykuły ustawy wygasły.";
            "Najnowsze informacje" => "Najnowsze informacje" ! "Najnowsze informacje są złe.";
            "Najnowsze komentarze" => "Najnowsze komentarze" ! "Najnowsze komentarze bolały.";
            "Najnowsze wiadomości" => "Najnowsze wiadomości" ! "Najnowsze wiadomości są złe.";
            "Najnowsze wpisy" => "Najnowsze wpisy" ! "Najnowsze wpisy do rejestru są złe.";
            "Ostatnie komentarze" => "Ostatnie komentarze" ! "Ostatnie komentarze bolały.";
            "Ostatnie wpisy" => "Ostatnie wpisy" ! "Ostatnie wpisy do rejestru są złe.";
            "Podobne artykuły" => "Podobne artykuły" ! "Podobne artykuły ustawy wygasły.";
            "Podobne wpisy" => "Podobne wpisy" ! "Podobne wpisy do rejestru są złe.";
            "Polecamy także" => "Polecamy także" ! "Polecamy także spacery.";
            "Polecane" => "POLECANE" ! "Polecane są spacery.";
            "Polecane artykuły" => "Polecane artykuły" ! "Polecane artykuły szybko znikły.";
            "Popularne posty" => "Popularne posty" ! "Popularne posty są stare.";
            "Popularne wpisy" => "Popularne wpisy" ! "Popularne wpisy są stare.";
            "Powiązane artykuły" => "Powiązane artykuły" ! "Powiązane artykuły ustawy wygasły.";
            "Powiązane tematy" => "Powiązane tematy" ! "Powiązane tematy są trudne.";
            "Powiązane wpisy" => "Powiązane wpisy" ! "Powiązane wpisy są stare.";
            "Przeczytaj również" => "Przeczytaj również" ! "Mówił: przeczytaj również jutro.";
            "Więcej na ten temat" => "Więcej na ten temat" ! "Więcej na ten temat nie mówił.";
            "Więcej wiadomości" => "Więcej wiadomości" ! "Więcej wiadomości nie ma.";
            "Wybrane dla Ciebie" => "Wybrane dla Ciebie" ! "Wino wybrane dla ciebie jest stare.";
            "Zobacz również" => "Zobacz również" ! "Mówił: zobacz również jutro.";
            "Zobacz także" => "Zobacz także" ! "Zobacz także morze, mówił.";
            "Zobacz więcej" => "Zobacz więcej" ! "Mówił: zobacz więcej jutro.";
        }
        ReadMore Whole {
            "Czytaj całość" => "Czytaj całość" ! "Mówił: czytaj całość jutro.";
            "Czytaj cały artykuł" => "Czytaj cały artykuł" ! "Mówił: czytaj cały artykuł jutro.";
            "Czytaj dalej" => "Czytaj dalej" ! "Czytaj dalej książkę, mówił.";
            "Czytaj więcej" => "CZYTAJ WIĘCEJ" ! "Czytaj więcej książek, mówił.";
            "Dalsza część tekstu pod materiałem wideo" => "Dalsza część tekstu pod materiałem wideo" ! "Dalsza część rzeki.";
            "Dalszy ciąg artykułu pod materiałem wideo" => "Dalszy ciąg artykułu pod materiałem wideo" ! "Dalszy ciąg artykułu nadejdzie jutro.";
            "Dalszy ciąg materiału pod wideo" => "Dalszy ciąg materiału pod wideo" ! "Dalszy ciąg materiału nadejdzie jutro.";
            "Pokaż więcej" => "Pokaż więcej" ! "Mówił: pokaż więcej jutro.";
            "Przeczytaj więcej" => "Przeczytaj więcej" ! "Mówił: przeczytaj więcej jutro.";
            "Przejdź do artykułu" => "Przejdź do artykułu" ! "Mówił: przejdź do artykułu jutro.";
        }
        ReadMore Start {
            "Czytaj również" => "Czytaj również: Ceny rosną" ! "Mówił: czytaj również jutro.";
            "Czytaj także" => "Czytaj także: Ceny rosną" ! "On czytaj także mówi.";
            "Czytaj też" => "Czytaj też: Ceny rosną" ! "On czytaj też nie umie.";
            "Przeczytaj także" => "Przeczytaj także: Ceny rosną" ! "On przeczytaj także mówi.";
            "Zobacz też" => "Zobacz też: Ceny rosną" ! "On zobacz też mówi.";
        }
        Share Whole {
            "Drukuj" => "Drukuj" ! "Drukuj książki, mówił.";
            "Drukuj artykuł" => "Drukuj artykuł" ! "Nie drukuj artykuł po artykule.";
            "Kliknij by wydrukować (Otwiera się w nowym oknie)" => "Kliknij by wydrukować (Otwiera się w nowym oknie)" ! "Mówił: kliknij by wydrukować list.";
            "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)" => "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)" ! "Mówił: kliknij, aby udostępnić na Facebooku.";
            "Kopiuj do schowka" => "Kopiuj do schowka" ! "Mówił: kopiuj do schowka list.";
            "Kopiuj link" => "Kopiuj link" ! "Mówił: kopiuj link do niej.";
            "Podziel się" => "Podziel się" ! "Mówił: podziel się chlebem.";
            "Podziel się na Facebooku" => "Podziel się na Facebooku" ! "Mówił: podziel się na Facebooku chlebem.";
            "Polub nas na Facebooku" => "Polub nas na Facebooku" ! "Mówił: polub nas na Facebooku dziś.";
            "Posłuchaj artykułu" => "Posłuchaj artykułu" ! "Mówił: posłuchaj artykułu dziś.";
            "Skopiuj link" => "Skopiuj link" ! "Mówił: skopiuj link do niej.";
            "Udostępnij" => "Udostępnij" ! "Udostępnij pokój, mówił.";
            "Udostępnij artykuł" => "Udostępnij artykuł" ! "Mówił: udostępnij artykuł dziś.";
            "Udostępnij na Facebooku" => "Udostępnij na Facebooku" ! "Mówił: udostępnij na Facebooku list.";
            "Udostępnij na X" => "Udostępnij na X" ! "Mówił: udostępnij na X list.";
            "Udostępnij to" => "Udostępnij to:" ! "Mówił: udostępnij to jej.";
            "Udostępnij w serwisie Pinterest" => "Udostępnij w serwisie Pinterest" ! "Mówił: udostępnij w serwisie Pinterest list.";
            "Udostępnij w usłudze Facebook" => "Udostępnij w usłudze Facebook" ! "Mówił: udostępnij w usłudze Facebook list.";
            "Udostępnij w usłudze Twitter" => "Udostępnij w usłudze Twitter" ! "Mówił: udostępnij w usłudze Twitter list.";
            "Wrzuć na bloga" => "Wrzuć na bloga" ! "Mówił: wrzuć na bloga list.";
            "Wydrukuj" => "Wydrukuj" ! "Mówił: wydrukuj list.";
            "Wyślij pocztą e-mail" => "Wyślij pocztą e-mail" ! "Mówił: wyślij pocztą e-mail do niej.";
            "Wyślij znajomemu" => "Wyślij znajomemu" ! "Mówił: wyślij znajomemu list.";
        }
        Share Start {
            "Dołącz do nas na" => "Dołącz do nas na Facebooku!" ! "Mówił: dołącz do nas na łące.";
            "Obserwuj nas" => "Obserwuj nas w Google News" ! "Mówił: obserwuj nas z okna.";
            [inferred] "Obserwuj nasz kanał" => "Obserwuj nasz kanał na WhatsAppie" ! "Mówił: obserwuj nasz kanał portowy.";
        }
        Share Anywhere {
            "(Otwiera się w nowym oknie)" => "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)" ! "Strona otwiera się w nowym oknie.";
        }
        Subscribe Whole {
            "Kup prenumeratę" => "Kup prenumeratę" ! "Mówił: kup prenumeratę gazety.";
            "Masz już konto?" => "Masz już konto?" ! "Skoro masz już konto, dobrze.";
            "Subskrybuj" => "Subskrybuj" ! "Subskrybuj pokój, mówił.";
            "Wypisz się" => "Wypisz się" ! "Wypisz się z klubu, mówił.";
            "Zapisz się do newslettera" => "Zapisz się do newslettera" ! "Zapisz się do szkoły.";
            "Zapisz się na newsletter" => "Zapisz się na newsletter" ! "Mówił: zapisz się na newsletter klubu.";
            "Zarejestruj się" => "Zarejestruj się" ! "Mówił: zarejestruj się jutro.";
            "Załóż konto" => "Załóż konto" ! "Mówił: załóż konto w banku.";
        }
        Subscribe Start {
            [inferred] "Artykuł tylko dla prenumeratorów" => "Artykuł tylko dla prenumeratorów" ! "Ten artykuł tylko dla prenumeratorów zniknął.";
            "Masz już prenumeratę?" => "Masz już prenumeratę? Zaloguj się" ! "Skoro masz już prenumeratę, dobrze.";
            "Otrzymujesz tę wiadomość, ponieważ" => "Otrzymujesz tę wiadomość, ponieważ zapisałeś się na newsletter." ! "Czy otrzymujesz tę wiadomość co dzień?";
            "Subskrybuj:" => "Subskrybuj: Komentarze do posta (Atom)" ! "Subskrybuj pokój, mówił.";
            "Wprowadź swój adres email aby zaprenumerować" => "Wprowadź swój adres email aby zaprenumerować ten blog" ! "Mówił: wprowadź swój adres.";
        }
        Advertisement Whole {
            "Artykuł sponsorowany" => "Artykuł sponsorowany" ! "To artykuł sponsorowany przez bank.";
            "Dalsza część artykułu pod reklamą" => "Dalsza część artykułu pod reklamą" ! "Dalsza część rzeki.";
            "Koniec bloku reklamowego" => "Koniec bloku reklamowego" ! "Nadszedł koniec bloku reklamowego w radiu.";
            "Materiał promocyjny" => "Materiał promocyjny" ! "To materiał promocyjny banku.";
            "Materiał sponsorowany" => "Materiał sponsorowany" ! "To materiał sponsorowany przez bank.";
            "Reklama" => "REKLAMA" ! "Reklama kosztuje.";
            "Treść sponsorowana" => "Treść sponsorowana" ! "To treść sponsorowana przez bank.";
        }
        Cookie Whole {
            "Akceptuj wszystkie" => "Akceptuj wszystkie" ! "Mówił: akceptuj wszystkie jutro.";
            "Akceptuj wszystko" => "Akceptuj wszystko" ! "Mówił: akceptuj wszystko jutro.";
            "Akceptuję" => "Akceptuję" ! "Ja akceptuję plan.";
            "Cenimy Twoją prywatność" => "Cenimy Twoją prywatność" ! "Mówi, że cenimy twoją prywatność.";
            "Cenimy prywatność użytkowników" => "Cenimy prywatność użytkowników" ! "Mówi, że cenimy prywatność użytkowników.";
            "Odrzuć wszystkie" => "Odrzuć wszystkie" ! "Mówił: odrzuć wszystkie jutro.";
            "Odrzuć wszystko" => "Odrzuć wszystko" ! "Mówił: odrzuć wszystko jutro.";
            "Pokaż szczegóły" => "Pokaż szczegóły" ! "Mówił: pokaż szczegóły jutro.";
            "Polityka cookies" => "Polityka cookies" ! "Polityka cookies się zmienia.";
            "Polityka prywatności" => "Polityka prywatności" ! "Polityka prywatności się zmienia.";
            "Przejdź do serwisu" => "Przejdź do serwisu" ! "Mówił: przejdź do serwisu jutro.";
            "Szanujemy Twoją prywatność" => "Szanujemy Twoją prywatność" ! "Mówi, że szanujemy twoją prywatność.";
            "Tylko niezbędne" => "Tylko niezbędne" ! "To tylko niezbędne leki.";
            "Ustawienia cookies" => "Ustawienia cookies" ! "Ustawienia cookies znikły.";
            "Ustawienia plików cookie" => "Ustawienia plików cookie" ! "Ustawienia plików cookie znikły.";
            "Ustawienia prywatności" => "Ustawienia prywatności" ! "Ustawienia prywatności znikły.";
            "Zaakceptuj wszystkie" => "Zaakceptuj wszystkie" ! "Mówił: zaakceptuj wszystkie jutro.";
            "Zaakceptuj wszystko" => "Zaakceptuj wszystko" ! "Mówił: zaakceptuj wszystko jutro.";
            "Zarządzaj opcjami" => "Zarządzaj opcjami" ! "Mówił: zarządzaj opcjami jutro.";
            "Zarządzaj zgodą" => "Zarządzaj zgodą" ! "Mówił: zarządzaj zgodą jutro.";
            "Zezwól na wszystkie" => "Zezwól na wszystkie" ! "Mówił: zezwól na wszystkie jutro.";
        }
        Cookie Start {
            "My i nasi partnerzy przechowujemy" => "My i nasi partnerzy przechowujemy informacje na urządzeniu." ! "Mówi, że my i nasi partnerzy przechowujemy gaz.";
            "Strona korzysta z plików cookies" => "Strona korzysta z plików cookies." ! "Nasza strona korzysta z plików cookies.";
            "Ta strona korzysta z ciasteczek" => "Ta strona korzysta z ciasteczek." ! "Mówi, że ta strona korzysta z ciasteczek.";
            "Ta strona używa plików cookie" => "Ta strona używa plików cookie." ! "Mówi, że ta strona używa plików cookie.";
            "Używamy plików cookie" => "Używamy plików cookie, aby mierzyć ruch." ! "Mówi, że używamy plików cookie.";
        }
        Copyright Whole {
            "Dumnie wspierane przez WordPressa" => "Dumnie wspierane przez WordPressa" ! "Strony dumnie wspierane przez WordPressa padły.";
            "Obsługiwane przez usługę Blogger" => "Obsługiwane przez usługę Blogger." ! "Strony obsługiwane przez usługę Blogger padły.";
        }
        Copyright Anywhere {
            "Wszelkie prawa zastrzeżone" => "Wszelkie prawa zastrzeżone." ! "Wszelkie prawa znikły.";
        }
        Comment Whole {
            [inferred] "Anuluj odpowiedź" => "Anuluj odpowiedź" ! "Mówił: anuluj odpowiedź jutro.";
            "Anuluj pisanie odpowiedzi" => "Anuluj pisanie odpowiedzi" ! "Mówił: anuluj pisanie odpowiedzi jutro.";
            "Brak komentarzy" => "Brak komentarzy" ! "Brak komentarzy zdziwił ją.";
            "Bądź pierwszym, który skomentuje" => "Bądź pierwszym, który skomentuje" ! "Mówił: bądź pierwszym, który skomentuje plan.";
            "Dodaj komentarz" => "Dodaj komentarz" ! "Mówił: dodaj komentarz do planu.";
            "Komentarze" => "Komentarze (12)" ! "Komentarze bolały.";
            "Możliwość komentowania została wyłączona" => "Możliwość komentowania została wyłączona" ! "Mówił, że możliwość komentowania została wyłączona.";
            "Napisz komentarz" => "Napisz komentarz" ! "Mówił: napisz komentarz do planu.";
            "Nowsze komentarze" => "Nowsze komentarze" ! "Nowsze komentarze są lepsze.";
            "Odpowiedz" => "Odpowiedz" ! "Odpowiedz mi, mówił.";
            "Opublikuj komentarz" => "Opublikuj komentarz" ! "Mówił: opublikuj komentarz jutro.";
            "Pokaż komentarze" => "Pokaż komentarze" ! "Mówił: pokaż komentarze jutro.";
            "Prześlij komentarz" => "Prześlij komentarz" ! "Mówił: prześlij komentarz jutro.";
            "Skomentuj" => "Skomentuj" ! "Mówił: skomentuj plan.";
            "Starsze komentarze" => "Starsze komentarze" ! "Starsze komentarze są lepsze.";
            [inferred] "Zaloguj się, aby dodać komentarz" => "Zaloguj się, aby dodać komentarz" ! "Mówił: zaloguj się, aby dodać komentarz do planu.";
            "Zobacz wszystkie komentarze" => "Zobacz wszystkie komentarze" ! "Mówił: zobacz wszystkie komentarze do planu.";
            "Zostaw komentarz" => "Zostaw komentarz" ! "Mówił: zostaw komentarz na biurku.";
            "Zostaw odpowiedź" => "Zostaw odpowiedź" ! "Mówił: zostaw odpowiedź na biurku.";
        }
        Comment Start {
            "Komentowanie jest wyłączone" => "Komentowanie jest wyłączone." ! "Mówi, że komentowanie jest wyłączone.";
            "Musisz się zalogować, aby" => "Musisz się zalogować, aby móc dodać komentarz." ! "Mówi, że musisz się zalogować, aby wejść.";
            "Pola, których wypełnienie jest wymagane" => "Pola, których wypełnienie jest wymagane, są oznaczone symbolem *" ! "Są też pola, których wypełnienie jest wymagane.";
            "Powiadom mnie o kolejnych komentarzach" => "Powiadom mnie o kolejnych komentarzach przez e-mail." ! "Mówił: powiadom mnie o kolejnych komentarzach.";
            "Powiadom mnie o nowych wpisach" => "Powiadom mnie o nowych wpisach przez e-mail." ! "Mówił: powiadom mnie o nowych wpisach.";
            "Ta strona używa Akismet" => "Ta strona używa Akismet do redukcji spamu." ! "Mówi, że ta strona używa Akismet.";
            "Twój adres e-mail nie zostanie opublikowany" => "Twój adres e-mail nie zostanie opublikowany." ! "Mówi, że twój adres e-mail nie zostanie opublikowany.";
            "Twój adres email nie zostanie opublikowany" => "Twój adres email nie zostanie opublikowany." ! "Mówi, że twój adres email nie zostanie opublikowany.";
            "Wymagane pola są oznaczone" => "Wymagane pola są oznaczone *" ! "Wszystkie wymagane pola są oznaczone kredą.";
            "Zapamiętaj moje dane w tej przeglądarce" => "Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy." ! "Mówił: zapamiętaj moje dane w tej przeglądarce.";
            "Zapisz moje dane, adres e-mail" => "Zapisz moje dane, adres e-mail i witrynę w przeglądarce." ! "Mówił: zapisz moje dane, adres e-mail i idź.";
        }
        Navigation Whole {
            "Archiwa" => "Archiwa" ! "Archiwa spłonęły w maju.";
            "Archiwum bloga" => "Archiwum bloga" ! "Archiwum bloga spłonęło.";
            "Kategorie" => "Kategorie" ! "Kategorie są trzy.";
            "Mapa strony" => "Mapa strony" ! "Mapa strony znikła.";
            "Następny artykuł" => "Następny artykuł" ! "Następny artykuł ustawy wygasł.";
            "Następny wpis" => "Następny wpis" ! "Następny wpis do rejestru jest zły.";
            "Nawigacja wpisu" => "Nawigacja wpisu" ! "Nawigacja wpisu znikła.";
            "Nie pamiętasz hasła?" => "Nie pamiętasz hasła?" ! "Mówił, że nie pamiętasz hasła do banku.";
            "Nowsze wpisy" => "Nowsze wpisy" ! "Nowsze wpisy są lepsze.";
            "Nowszy post" => "Nowszy post" ! "Nowszy post jest lepszy.";
            "O nas" => "O nas" ! "O nas nikt nie mówił.";
            "Poprzedni artykuł" => "Poprzedni artykuł" ! "Poprzedni artykuł ustawy wygasł.";
            "Poprzedni wpis" => "Poprzedni wpis" ! "Poprzedni wpis do rejestru jest zły.";
            "Przejdź do treści" => "Przejdź do treści" ! "Mówił: przejdź do treści jutro.";
            "Regulamin" => "Regulamin" ! "Regulamin zabrania palenia.";
            "Starsze wpisy" => "Starsze wpisy" ! "Starsze wpisy są lepsze.";
            "Starszy post" => "Starszy post" ! "Starszy post jest lepszy.";
            "Strona główna" => "Strona główna" ! "Strona główna książki jest pusta.";
            "Szukaj" => "Szukaj" ! "Szukaj wody, mówił.";
            "Wróć na górę" => "Wróć na górę" ! "Mówił: wróć na górę jutro.";
            "Wyszukiwanie dla" => "Wyszukiwanie dla:" ! "Trwa wyszukiwanie dla niej domu.";
            "Zaloguj się" => "Zaloguj się" ! "Zaloguj się tam, mówił.";
            "Zgłoś błąd" => "Zgłoś błąd" ! "Mówił: zgłoś błąd jutro.";
            "Znajdujesz się tutaj" => "Znajdujesz się tutaj:" ! "Mówi, że znajdujesz się tutaj.";
            "min czytania" => "5 min czytania" ! "Ma pięć min czytania dziennie.";
        }
        Navigation Start {
            "Czas czytania:" => "Czas czytania: 3 minuty" ! "Czas czytania spada.";
            "Etykiety:" => "Etykiety: port, prom" ! "Etykiety spadły.";
            "Kategorie:" => "Kategorie: port, prom" ! "Kategorie są trzy.";
            "Tagi:" => "Tagi: port, prom" ! "Tagi spadły.";
            "Ten artykuł przeczytasz w" => "Ten artykuł przeczytasz w 3 minuty" ! "Mówił: ten artykuł przeczytasz w domu.";
            "Zobacz w przeglądarce" => "Zobacz w przeglądarce" ! "Można to zobaczyć w przeglądarce.";
        }
        Caption Start {
            "Autor zdjęcia" => "Autor zdjęcia: Anna Nowak" ! "Znany jest autor zdjęcia.";
            "Fot." => "Fot. Anna Nowak" ! "Foto i film.";
            "Zdjęcia:" => "Zdjęcia: Anna Nowak" ! "Zdjęcia i film.";
            "Zdjęcie ilustracyjne" => "Zdjęcie ilustracyjne. Fot. PAP" ! "To zdjęcie ilustracyjne jest stare.";
            "Zdjęcie poglądowe" => "Zdjęcie poglądowe. Fot. PAP" ! "To zdjęcie poglądowe jest stare.";
            "Zdjęcie:" => "Zdjęcie: Anna Nowak" ! "Zdjęcie i film.";
            "Źródło zdjęcia" => "Źródło zdjęcia: PAP" ! "Znane jest źródło zdjęcia.";
        }
        Byline Start {
            "Autor artykułu:" => "Autor artykułu: Anna Nowak" ! "Autor artykułu zmarł.";
            "Autor tekstu:" => "Autor tekstu: Anna Nowak" ! "Autor tekstu zmarł.";
            "Autor:" => "Autor: Jan Nowak" ! "Autor zmarł.";
            "Autorka artykułu:" => "Autorka artykułu: Anna Nowak" ! "Autorka artykułu zmarła.";
            "Autorka tekstu:" => "Autorka tekstu: Anna Nowak" ! "Autorka tekstu zmarła.";
            "Autorka:" => "Autorka: Anna Nowak" ! "Autorka zmarła.";
            "Autorki:" => "Autorki: Anna Nowak, Maria Nowak" ! "Autorki milczą.";
            "Autorzy:" => "Autorzy: Anna Nowak, Jan Nowak" ! "Autorzy zmarli.";
            "Opracowali:" => "Opracowali: Anna Nowak" ! "Kto zna plan, który opracowali?";
            "Opracował" => "Opracował: Jan Nowak" ! "On opracował plan.";
            "Opracowała" => "Opracowała: Anna Nowak" ! "Ona opracowała plan.";
            "Relacjonuje:" => "Relacjonuje: Anna Nowak" ! "Ona relacjonuje mecz.";
            "Relacjonują:" => "Relacjonują: Anna Nowak i Jan Kos" ! "Oni relacjonują mecz.";
            "Tekst:" => "Tekst: Anna Nowak" ! "Tekst i muzyka.";
        }
        Byline BeforeName {
            [needs_language] "Dodane przez" => "Dodane przez Anna Nowak" ! "Dodane przez pomyłkę zdjęcie zniknęło.";
            [needs_language] "Dodano przez" => "Dodano przez Jan Nowak" ! "Dodano przez pomyłkę.";
            "Dodał:" => "Dodał: Anna Nowak" ! "Dodał, że przyjdzie.";
            "Dodała:" => "Dodała: Anna Nowak" ! "Dodała, że przyjdzie.";
            [needs_language] "Materiał przygotował" => "Materiał przygotował Anna Nowak" ! "Materiał przygotował ktoś inny.";
            [needs_language] "Materiał przygotowała" => "Materiał przygotowała Anna Nowak" ! "Materiał przygotowała szkoła.";
            [needs_language] "Napisał" => "Napisał Anna Nowak" ! "Napisał do niej list.";
            [needs_language] "Napisała" => "Napisała Anna Nowak" ! "Napisała do niego list.";
            "Notował" => "Notował Anna Nowak" ! "Notował każde słowo.";
            "Notowała" => "Notowała Anna Nowak" ! "Notowała każde słowo.";
            [needs_language] "Od naszego korespondenta" => "Od naszego korespondenta Anna Nowak" ! "Od naszego korespondenta nie ma wieści.";
            [needs_language] "Opr." => "Opr. Anna Nowak" ! "Opr. na nowo.";
            "Oprac." => "Oprac. Anna Nowak" ! "Oprac. na podstawie listów.";
            [needs_language] "Opublikowane przez" => "Opublikowane przez Anna Nowak" ! "Opublikowane przez gazetę zdjęcie zniknęło.";
            "Opublikował:" => "Opublikował: Anna Nowak" ! "Opublikował książkę w maju.";
            "Opublikowała:" => "Opublikowała: Anna Nowak" ! "Opublikowała książkę w maju.";
            [needs_language] "Pisze" => "Pisze Anna Nowak" ! "Pisze do niej listy.";
            "Przygotowali:" => "Przygotowali: Anna Nowak" ! "Przygotowali obiad i wyszli.";
            [needs_language] "Przygotował" => "Przygotował Jan Nowak" ! "Przygotował kolację.";
            "Przygotował:" => "Przygotował: Anna Nowak" ! "Przygotował obiad i wyszedł.";
            [needs_language] "Przygotowała" => "Przygotowała Anna Nowak" ! "Przygotowała kolację.";
            "Przygotowała:" => "Przygotowała: Anna Nowak" ! "Przygotowała obiad i wyszła.";
            "Rozmawiali:" => "Rozmawiali: Anna Nowak" ! "Rozmawiali ze sobą długo.";
            "Rozmawiał" => "Rozmawiał Anna Nowak" ! "Rozmawiał z nią długo.";
            "Rozmawiała" => "Rozmawiała Anna Nowak" ! "Rozmawiała z nim długo.";
            "Spisał:" => "Spisał: Jan Nowak" ! "Spisał się dobrze.";
            "Spisała:" => "Spisała: Anna Nowak" ! "Spisała się dobrze.";
            [needs_language] "Tekst i fot." => "Tekst i fot. Anna Nowak" ! "Tekst i fot. brak.";
            "Tekst i foto:" => "Tekst i foto: Anna Nowak" ! "Tekst i foto są jej.";
            [needs_language] "Tekst i zdjęcia:" => "Tekst i zdjęcia: Anna Nowak" ! "Tekst i zdjęcia są jej.";
            "Wysłuchał" => "Wysłuchał Anna Nowak" ! "Wysłuchał jej do końca.";
            "Wysłuchała" => "Wysłuchała Anna Nowak" ! "Wysłuchała go do końca.";
            [needs_language] "Wywiad przeprowadził" => "Wywiad przeprowadził Anna Nowak" ! "Wywiad przeprowadził ktoś inny.";
            [needs_language] "Wywiad przeprowadziła" => "Wywiad przeprowadziła Anna Nowak" ! "Wywiad przeprowadziła szkoła.";
            [needs_language] "Zdjęcia i tekst:" => "Zdjęcia i tekst: Anna Nowak" ! "Zdjęcia i tekst są jej.";
            "Zebrał:" => "Zebrał: Jan Nowak" ! "Zebrał plony.";
            "Zebrała:" => "Zebrała: Anna Nowak" ! "Zebrała plony.";
        }
        Published Start {
            "Data publikacji" => "Data publikacji: 10.01.2020" ! "Znana jest data publikacji.";
            "Dodano:" => "Dodano: 10 stycznia 2020" ! "Dodano soli do zupy.";
            "Opublikowano" => "Opublikowano: 10 stycznia 2020" ! "Wczoraj opublikowano plan.";
            "Publikacja:" => "Publikacja: 10.01.2020" ! "Publikacja trwa.";
            "Utworzono:" => "Utworzono: 10 stycznia 2020" ! "Utworzono nowy klub.";
        }
        Published BeforeDigit {
            "Data dodania" => "Data dodania: 10.01.2020" ! "Data dodania minęła.";
            "Publ." => "Publ. 10.01.2020, 20:15" ! "Publ. nieznany.";
        }
        Updated Start {
            "Aktualizacja" => "Aktualizacja: 10.01.2020, 20:15" ! "Trwa aktualizacja.";
            "Ostatnia aktualizacja" => "Ostatnia aktualizacja: 10.01.2020" ! "Była ostatnia aktualizacja.";
            "Ostatnia modyfikacja" => "Ostatnia modyfikacja: 10.01.2020" ! "Była ostatnia modyfikacja.";
            "Zaktualizowano" => "Zaktualizowano: 10.01.2020" ! "Wczoraj zaktualizowano plan.";
            "Zmodyfikowano:" => "Zmodyfikowano: 10.01.2020" ! "Zmodyfikowano plan.";
        }
        Updated BeforeDigit {
            "Akt." => "Akt. 10.01.2020, 20:15" ! "Akt. oskarżenia czeka.";
            "Aktualizowano" => "Aktualizowano: 10.01.2020" ! "Aktualizowano listę nocą.";
            "Data aktualizacji" => "Data aktualizacji: 10.01.2020" ! "Data aktualizacji minęła.";
            "Zaktualizowane" => "Zaktualizowane: 10.01.2020" ! "Zaktualizowane dane zniknęły.";
        }
        Credit Start {
            "Opracowanie:" => "Opracowanie: Anna Nowak" ! "Opracowanie trwa.";
            "Tłumaczenie:" => "Tłumaczenie: Anna Nowak" ! "Tłumaczenie trwa.";
            "Źródła:" => "Źródła: PAP, AFP" ! "Źródła wyschły.";
            "Źródło:" => "Źródło: PAP" ! "Źródło wyschło.";
        }
        Correction Start {
            "Sprostowanie:" => "Sprostowanie: nazwisko było inne." ! "Sprostowanie nadeszło.";
        }
        Note Start {
            "Od redakcji:" => "Od redakcji: poprawiliśmy nazwisko." ! "Od redakcji nie wie nikt.";
        }
    },
};
