//! Czech.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Czech.
pub(crate) static CS: Language = Language {
    code: "cs",
    name: "Czech",
    date_order: DateOrder::DayMonth,
    months: [
        &["ledna", "leden"],
        &["února", "únor", "úno"],
        &["března", "březen", "bře"],
        &["dubna", "duben", "dub"],
        &["května", "květen", "kvě"],
        &["června", "červen", "čvn"],
        &["července", "červenec", "čvc"],
        &["srpna", "srpen", "srp"],
        &["září", "zář"],
        &["října", "říjen", "říj"],
        &["listopadu", "listopad"],
        &["prosince", "prosinec"],
    ],
    weekdays: &[
        "pondělí",
        "úterý",
        "středa",
        "čtvrtek",
        "pátek",
        "sobota",
        "neděle",
        "po",
        "út",
        "st",
        "čt",
        "pá",
        "so",
        "ne",
    ],
    date_words: &["v", "ve", "hodin", "hod", "dne"],
    clock: Clock {
        zones: &[("SEČ", "CET-1"), ("SELČ", "CEST-2")],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["před"],
        after: &[],
        units: [
            &["minutou", "minutami", "min"],
            &["hodinou", "hodinami"],
            &["dnem", "dny"],
            &["týdnem", "týdny"],
            &["měsícem", "měsíci"],
            &["rokem", "lety"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analýza",
            "Komentář",
            "Odpověď",
            "Otázka",
            "Pozor",
            "Rozhovor",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "ČTK", "Reuters"],
    staff: &[
        "Naše redakce",
        "Náš zpravodaj",
        "Redakce",
        "Redakční tým",
        "Sportovní redakce",
        "Zpravodajská redakce",
        "redakce",
    ],
    roles: &[
        "autor",
        "autorka",
        "dopisovatel",
        "dopisovatelka",
        "editor",
        "editorka",
        "fotograf",
        "fotografka",
        "fotoreportér",
        "fotoreportérka",
        "komentátor",
        "komentátorka",
        "moderátor",
        "moderátorka",
        "novinář",
        "novinářka",
        "publicista",
        "publicistka",
        "redaktor",
        "redaktorka",
        "reportér",
        "reportérka",
        "spisovatel",
        "spisovatelka",
        "sportovní redaktor",
        "stážista",
        "stážistka",
        "zahraniční zpravodaj",
        "zpravodaj",
        "zpravodajka",
        "zvláštní zpravodaj",
        "zvláštní zpravodajka",
        "zástupce šéfredaktora",
        "šéfredaktor",
        "šéfredaktorka",
    ],
    joiners: &["a"],
    author_labels: &[
        "Autor",
        "Autor článku",
        "Autorka",
        "Autorka článku",
        "Autoři",
        "O autorce",
        "O autorech",
        "O autorovi",
    ],
    located: &["v", "ve", "z"],
    function_words: &[
        "a", "se", "na", "v", "je", "že", "to", "s", "z", "do", "by", "si", "ve", "jako", "za",
        "pro", "také", "podle", "byl", "po", "však", "které", "jsou", "při",
    ],
    cues: cues! {
        Rail Whole {
            "Aktuální zprávy" => "Aktuální zprávy" ! "Aktuální zprávy jsou špatné.";
            "Další zprávy" => "Další zprávy" ! "Další zprávy jsou špatné.";
            "Další články" => "Další články" ! "Další články zákona zanikly.";
            "Doporučujeme" => "Doporučujeme" ! "Doporučujeme spát.";
            "Mohlo by se vám líbit" => "Mohlo by se vám líbit" ! "Mohlo by se vám líbit moře.";
            "Mohlo by vás zajímat" => "Mohlo by vás zajímat" ! "Mohlo by vás zajímat moře.";
            "Nejnovější komentáře" => "Nejnovější komentáře" ! "Nejnovější komentáře bolely.";
            "Nejnovější příspěvky" => "Nejnovější příspěvky" ! "Nejnovější příspěvky na stavbu chybí.";
            "Nejnovější zprávy" => "Nejnovější zprávy" ! "Nejnovější zprávy jsou špatné.";
            "Nejnovější články" => "Nejnovější články" ! "Nejnovější články zákona zanikly.";
            "Nejoblíbenější články" => "Nejoblíbenější články" ! "Nejoblíbenější články jsou staré.";
            "Nejčtenější" => "NEJČTENĚJŠÍ" ! "Nejčtenější kniha je stará.";
            "Nejčtenější články" => "Nejčtenější články" ! "Nejčtenější články jsou staré.";
            "Podobné články" => "Podobné články" ! "Podobné články zákona zanikly.";
            "Související témata" => "Související témata" ! "Související témata jsou těžká.";
            "Související zprávy" => "Související zprávy" ! "Související zprávy jsou špatné.";
            "Související články" => "Související články" ! "Související články zákona zanikly.";
            "Viz také" => "Viz také" ! "Mluvil o tom, viz také kniha.";
            "Více k tématu" => "Více k tématu" ! "Více k tématu neřekl.";
        }
        ReadMore Whole {
            "Celá zpráva" => "Celá zpráva" ! "Celá zpráva je dlouhá.";
            "Celý článek" => "Celý článek" ! "Celý článek je dlouhý.";
            "Pokračovat ve čtení" => "Pokračovat ve čtení" ! "Chce pokračovat ve čtení knihy.";
            "Zobrazit více" => "Zobrazit více" ! "Mapa má zobrazit více cest.";
            [inferred] "Článek pokračuje pod reklamou" => "Článek pokračuje pod reklamou" ! "Říká, že článek pokračuje pod reklamou.";
            "Číst celý článek" => "Číst celý článek" ! "Chce číst celý článek zákona.";
            "Číst dále" => "Číst dále" ! "Chce číst dále knihu.";
            "Číst více" => "Číst více" ! "Chce číst více knih.";
        }
        ReadMore Start {
            "Přečtěte si také" => "Přečtěte si také: Ceny rostou" ! "Vy přečtěte si také knihu.";
            "Přečtěte si:" => "Přečtěte si: Ceny rostou" ! "Vy přečtěte si knihu.";
            "Čtěte také" => "Čtěte také: Ceny rostou" ! "Vy čtěte také knihy.";
            "Čtěte více:" => "Čtěte více: Ceny rostou" ! "Vy čtěte více knih.";
        }
        Share Whole {
            "Kopírovat odkaz" => "Kopírovat odkaz" ! "Chce kopírovat odkaz na ni.";
            "Odeslat e-mailem" => "Odeslat e-mailem" ! "Chce odeslat e-mailem dopis.";
            "Poslat e-mailem" => "Poslat e-mailem" ! "Chce poslat e-mailem dopis.";
            [inferred] "Poslechnout článek" => "Poslechnout článek" ! "Chce poslechnout článek zákona.";
            "Sdílejte článek" => "Sdílejte článek" ! "Řekl: sdílejte článek zákona.";
            "Sdílet" => "SDÍLET" ! "Chtějí sdílet chleba.";
            "Sdílet na Facebooku" => "Sdílet na Facebooku" ! "Chtějí sdílet na Facebooku žal.";
            "Sdílet na Twitteru" => "Sdílet na Twitteru" ! "Chtějí sdílet na Twitteru žal.";
            "Sdílet na X" => "Sdílet na X" ! "Chtějí sdílet na X žal.";
            "Sdílet ve službě Facebook" => "Sdílet ve službě Facebook" ! "Chtějí sdílet ve službě Facebook žal.";
            "Sdílet ve službě Twitter" => "Sdílet ve službě Twitter" ! "Chtějí sdílet ve službě Twitter žal.";
            "Sdílet článek" => "Sdílet článek" ! "Chce sdílet článek zákona.";
            "Tisknout" => "Tisknout" ! "Tisknout je drahé.";
            "Vytisknout" => "Vytisknout" ! "Chce vytisknout knihu.";
        }
        Share Start {
            "Sledujte nás na" => "Sledujte nás na Facebooku" ! "Řekl: sledujte nás na lodi.";
        }
        Subscribe Whole {
            "Odebírat newsletter" => "Odebírat newsletter" ! "Chce odebírat newsletter klubu.";
            "Předplatit" => "Předplatit" ! "Chce si předplatit noviny.";
            "Přihlásit k odběru" => "Přihlásit k odběru" ! "Chce ji přihlásit k odběru novin.";
            "Registrovat se" => "Registrovat se" ! "Musí se registrovat se synem.";
        }
        Subscribe Start {
            "Již máte předplatné?" => "Již máte předplatné? Přihlaste se" ! "Když již máte předplatné, dobře.";
            "Přihlásit se k odběru:" => "Přihlásit se k odběru: Komentáře k příspěvku (Atom)" ! "Chce se přihlásit se k odběru novin.";
            [inferred] "Tento článek je jen pro předplatitele" => "Tento článek je jen pro předplatitele." ! "Řekl: tento článek je jen pro předplatitele.";
            "Už jste předplatitel?" => "Už jste předplatitel? Přihlaste se" ! "Když už jste předplatitel, dobře.";
        }
        Advertisement Whole {
            "Inzerce" => "INZERCE" ! "Inzerce je drahá.";
            "Komerční sdělení" => "Komerční sdělení" ! "To komerční sdělení je drahé.";
            [inferred] "Placená inzerce" => "Placená inzerce" ! "Ta placená inzerce je drahá.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
            "Sponzorovaný obsah" => "Sponzorovaný obsah" ! "Ten sponzorovaný obsah je drahý.";
        }
        Cookie Whole {
            "Nastavení cookies" => "Nastavení cookies" ! "To nastavení cookies chybí.";
            "Ochrana osobních údajů" => "Ochrana osobních údajů" ! "Ochrana osobních údajů chybí.";
            "Odmítnout vše" => "Odmítnout vše" ! "Chce odmítnout vše, co řekl.";
            "Povolit vše" => "Povolit vše" ! "Chce povolit vše, co řekl.";
            "Povolit všechny" => "Povolit všechny" ! "Chce povolit všechny plány.";
            "Přijmout vše" => "Přijmout vše" ! "Chce přijmout vše, co řekl.";
            "Přijmout všechny cookies" => "Přijmout všechny cookies" ! "Chce přijmout všechny cookies webu.";
            "Spravovat možnosti" => "Spravovat možnosti" ! "Chce spravovat možnosti nákupu.";
            "Vážíme si vašeho soukromí" => "Vážíme si vašeho soukromí" ! "Řekl, že vážíme si vašeho soukromí.";
            "Zobrazit podrobnosti" => "Zobrazit podrobnosti" ! "Mapa má zobrazit podrobnosti cest.";
            "Zásady ochrany osobních údajů" => "Zásady ochrany osobních údajů" ! "Ty zásady ochrany osobních údajů chybí.";
        }
        Cookie Start {
            "My a naši partneři ukládáme" => "My a naši partneři ukládáme informace v zařízení." ! "Řekl, že my a naši partneři ukládáme plyn.";
            "Tato stránka používá cookies" => "Tato stránka používá cookies." ! "Řekl, že tato stránka používá cookies.";
            "Tento web používá soubory cookie" => "Tento web používá soubory cookie." ! "Řekl, že tento web používá soubory cookie.";
        }
        Copyright Whole {
            "Používá technologii služby Blogger" => "Používá technologii služby Blogger." ! "Web používá technologii služby Blogger dál.";
        }
        Copyright Start {
            "Používáme WordPress" => "Používáme WordPress (v češtině)." ! "Řekl, že používáme WordPress.";
        }
        Copyright Anywhere {
            "Všechna práva vyhrazena" => "Všechna práva vyhrazena." ! "Všechna práva platí.";
        }
        Comment Whole {
            "Diskuse" => "Diskuse (12)" ! "Diskuse byla dlouhá.";
            "Komentovat" => "Komentovat" ! "Chce komentovat plán.";
            "Komentáře" => "Komentáře" ! "Komentáře bolely.";
            "Napsat komentář" => "Napsat komentář" ! "Chce napsat komentář k plánu.";
            "Novější komentáře" => "Novější komentáře" ! "Novější komentáře jsou lepší.";
            "Okomentovat" => "Okomentovat" ! "Chce okomentovat plán.";
            "Přidat komentář" => "Přidat komentář" ! "Chce přidat komentář k plánu.";
            "Starší komentáře" => "Starší komentáře" ! "Starší komentáře jsou lepší.";
            "Vložit komentář" => "Vložit komentář" ! "Chce vložit komentář k plánu.";
            "Vstoupit do diskuse" => "Vstoupit do diskuse" ! "Chce vstoupit do diskuse o plánu.";
            "Zrušit odpověď na komentář" => "Zrušit odpověď na komentář" ! "Chce zrušit odpověď na komentář ministra.";
            "Žádné komentáře" => "Žádné komentáře" ! "Žádné komentáře nepřišly.";
        }
        Comment Start {
            "Pro přidávání komentářů se musíte" => "Pro přidávání komentářů se musíte nejdříve přihlásit." ! "Řekl, že pro přidávání komentářů se musíte snažit.";
            "Tato stránka používá Akismet" => "Tato stránka používá Akismet k omezení spamu." ! "Řekl, že tato stránka používá Akismet.";
            "Uložit do prohlížeče jméno" => "Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře." ! "Chce uložit do prohlížeče jméno psa.";
            "Vaše e-mailová adresa nebude zveřejněna" => "Vaše e-mailová adresa nebude zveřejněna." ! "Řekl, že vaše e-mailová adresa nebude zveřejněna.";
            "Vyžadované informace jsou označeny" => "Vyžadované informace jsou označeny *" ! "Řekl, že vyžadované informace jsou označeny křídou.";
        }
        Navigation Whole {
            "Archiv blogu" => "Archiv blogu" ! "Archiv blogu shořel.";
            "Archivy" => "Archivy" ! "Archivy shořely.";
            "Další příspěvek" => "Další příspěvek" ! "Další příspěvek na stavbu chybí.";
            "Hledat" => "Hledat" ! "Musí hledat vodu.";
            "Nacházíte se zde" => "Nacházíte se zde:" ! "Řekl, že se nacházíte zde.";
            "Nahlásit chybu" => "Nahlásit chybu" ! "Chce nahlásit chybu v plánu.";
            "Navigace pro příspěvek" => "Navigace pro příspěvek" ! "Ta navigace pro příspěvek chybí.";
            "Novější příspěvek" => "Novější příspěvek" ! "Novější příspěvek je lepší.";
            "Novější příspěvky" => "Novější příspěvky" ! "Novější příspěvky jsou lepší.";
            "Předchozí příspěvek" => "Předchozí příspěvek" ! "Předchozí příspěvek na stavbu chybí.";
            "Předchozí článek" => "Předchozí článek" ! "Předchozí článek zákona zanikl.";
            "Přejít k obsahu" => "Přejít k obsahu" ! "Chce přejít k obsahu knihy.";
            "Přejít k obsahu webu" => "Přejít k obsahu webu" ! "Chce přejít k obsahu webu školy.";
            "Přihlásit se" => "Přihlásit se" ! "Chce se přihlásit se synem.";
            "Rubriky" => "Rubriky" ! "Rubriky jsou tři.";
            "Starší příspěvek" => "Starší příspěvek" ! "Starší příspěvek je lepší.";
            "Starší příspěvky" => "Starší příspěvky" ! "Starší příspěvky jsou lepší.";
            "Vyhledávání" => "Vyhledávání" ! "Vyhledávání vody trvá.";
            "Zpět nahoru" => "Zpět nahoru" ! "Chce zpět nahoru na kopec.";
            "Úvodní stránka" => "Úvodní stránka" ! "Úvodní stránka knihy je prázdná.";
            "Štítky" => "Štítky" ! "Štítky jsou červené.";
        }
        Navigation Start {
            "Doba čtení:" => "Doba čtení: 3 minuty" ! "Doba čtení klesá.";
            "Štítky:" => "Štítky: přístav, loď" ! "Štítky jsou červené.";
        }
        Caption Start {
            "Archivní foto" => "Archivní foto: vlak" ! "To archivní foto je staré.";
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Fotografie:" => "Fotografie: Jana Nováková" ! "Fotografie a film.";
            "Ilustrační foto" => "Ilustrační foto: vlak" ! "To ilustrační foto je staré.";
            "Ilustrační snímek" => "Ilustrační snímek: vlak" ! "Ten ilustrační snímek je starý.";
            "Zdroj foto" => "Zdroj foto: ČTK" ! "Ten zdroj foto chybí.";
        }
        Byline Start {
            "Autor textu:" => "Autor textu: Jan Novák" ! "Autor textu zemřel.";
            "Autor článku:" => "Autor článku: Jan Novák" ! "Autor článku zemřel.";
            "Autor:" => "Autor: Jan Novák" ! "Autor zemřel.";
            "Autorka článku:" => "Autorka článku: Jana Nováková" ! "Autorka článku zemřela.";
            "Autorka:" => "Autorka: Jana Nováková" ! "Autorka zemřela.";
            "Autorky:" => "Autorky: Jana Nováková" ! "Autorky zemřely.";
            "Autoři:" => "Autoři: Jan Novák, Jana Nováková" ! "Autoři zemřeli.";
            "Foto a text:" => "Foto a text: Jana Nováková" ! "Foto a text zmizely.";
            "Napsal:" => "Napsal: Jan Novák" ! "Napsal knihu.";
            "Napsala:" => "Napsala: Jana Nováková" ! "Napsala knihu.";
            "Napsali:" => "Napsali: Jana Nováková" ! "Napsali knihu.";
            "Ptal se:" => "Ptal se: Jan Novák" ! "Ptal se dlouho.";
            "Ptala se:" => "Ptala se: Jana Nováková" ! "Ptala se dlouho.";
            "Připravil:" => "Připravil: Jan Novák" ! "Připravil večeři.";
            "Připravila:" => "Připravila: Jana Nováková" ! "Připravila večeři.";
            "Připravili:" => "Připravili: Jana Nováková" ! "Připravili večeři.";
            "Rozhovor vedl:" => "Rozhovor vedl: Jan Novák" ! "Rozhovor vedl ke sporu.";
            "Rozhovor vedla:" => "Rozhovor vedla: Jana Nováková" ! "Rozhovor vedla dlouho.";
            "Rozhovor vedli:" => "Rozhovor vedli: Jana Nováková" ! "Rozhovor vedli dlouho.";
            "Text a foto:" => "Text a foto: Jana Nováková" ! "Text a foto zmizely.";
            "Text a fotografie:" => "Text a fotografie: Jana Nováková" ! "Text a fotografie zmizely.";
            "Text:" => "Text: Jana Nováková" ! "Text a hudba.";
            "Zpracoval:" => "Zpracoval: Jan Novák" ! "Zpracoval mléko.";
            "Zpracovala:" => "Zpracovala: Jana Nováková" ! "Zpracovala mléko.";
        }
        Byline BeforeName {
            [told] "Redaktor:" => "Redaktor: Jan Novák" ! "Redaktor a básník.";
            [told] "Redaktorka:" => "Redaktorka: Jana Nováková" ! "Redaktorka a básnířka.";
        }
        Published Start {
            "Publikováno" => "Publikováno: 10. 1. 2020" ! "Bylo publikováno dílo.";
            "Vydáno" => "Vydáno: 10. ledna 2020" ! "Bylo vydáno dílo.";
            "Vytvořeno:" => "Vytvořeno: 10. ledna 2020" ! "Vytvořeno bylo dílo.";
            "Zveřejněno" => "Zveřejněno 10. 1. 2020" ! "Bylo zveřejněno dílo.";
        }
        Updated Start {
            "Aktualizace:" => "Aktualizace: 10. 1. 2020" ! "Aktualizace trvá.";
            "Aktualizováno" => "Aktualizováno: 10. 1. 2020 20:15" ! "Bylo aktualizováno dílo.";
            "Naposledy upraveno" => "Naposledy upraveno 10. 1. 2020" ! "Dílo bylo naposledy upraveno.";
            "Poslední aktualizace" => "Poslední aktualizace: 10. 1. 2020" ! "To je poslední aktualizace.";
        }
        Credit Start {
            "Zdroj:" => "Zdroj: ČTK" ! "Zdroj vyschl.";
            "Zdroje:" => "Zdroje: ČTK, AFP" ! "Zdroje vyschly.";
        }
        Note Start {
            "Poznámka redakce" => "Poznámka redakce: jméno bylo opraveno." ! "Ta poznámka redakce pomáhá.";
        }
    },
};
