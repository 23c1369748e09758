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
        "Ekonomická redakce",
        "Naše redakce",
        "Náš zpravodaj",
        "Online redakce",
        "Redakce",
        "Redakční tým",
        "Sportovní redakce",
        "Webová redakce",
        "Zahraniční redakce",
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
        "Autoři článku",
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
            "Doporučené články" => "Doporučené články" ! "Porota četla doporučené články o daních.";
            "Doporučujeme" => "Doporučujeme" ! "Doporučujeme spát.";
            "Hlavní zprávy" => "Hlavní zprávy" ! "Dnešní hlavní zprávy byly smutné.";
            "Mohlo by se vám líbit" => "Mohlo by se vám líbit" ! "Mohlo by se vám líbit moře.";
            "Mohlo by vás také zajímat" => "Mohlo by vás také zajímat" ! "Mohlo by vás také zajímat moře, řekl.";
            "Mohlo by vás zajímat" => "Mohlo by vás zajímat" ! "Mohlo by vás zajímat moře.";
            "Může vás zajímat" => "Může vás zajímat" ! "Může vás zajímat moře, řekl.";
            "Nejdiskutovanější" => "Nejdiskutovanější" ! "Byl to nejdiskutovanější film roku.";
            "Nejnovější komentáře" => "Nejnovější komentáře" ! "Nejnovější komentáře bolely.";
            "Nejnovější příspěvky" => "Nejnovější příspěvky" ! "Nejnovější příspěvky na stavbu chybí.";
            "Nejnovější zprávy" => "Nejnovější zprávy" ! "Nejnovější zprávy jsou špatné.";
            "Nejnovější články" => "Nejnovější články" ! "Nejnovější články zákona zanikly.";
            "Nejoblíbenější články" => "Nejoblíbenější články" ! "Nejoblíbenější články jsou staré.";
            "Nejčtenější" => "NEJČTENĚJŠÍ" ! "Nejčtenější kniha je stará.";
            "Nejčtenější články" => "Nejčtenější články" ! "Nejčtenější články jsou staré.";
            "Podobné články" => "Podobné články" ! "Podobné články zákona zanikly.";
            "Poslední komentáře" => "Poslední komentáře" ! "Jeho poslední komentáře byly tvrdé.";
            "Poslední články" => "Poslední články" ! "Jeho poslední články zmizely.";
            "Právě se děje" => "Právě se děje" ! "Právě se děje něco velkého, řekl.";
            "Související témata" => "Související témata" ! "Související témata jsou těžká.";
            "Související zprávy" => "Související zprávy" ! "Související zprávy jsou špatné.";
            "Související články" => "Související články" ! "Související články zákona zanikly.";
            "Viz také" => "Viz také" ! "Mluvil o tom, viz také kniha.";
            "Vybrali jsme pro vás" => "Vybrali jsme pro vás" ! "Vybrali jsme pro vás pět hotelů u moře.";
            "Více k tématu" => "Více k tématu" ! "Více k tématu neřekl.";
            "Výběr redakce" => "Výběr redakce" ! "Porotu zaujal výběr redakce i čtenářů.";
        }
        ReadMore Whole {
            "Celá zpráva" => "Celá zpráva" ! "Celá zpráva je dlouhá.";
            "Celý článek" => "Celý článek" ! "Celý článek je dlouhý.";
            "Načíst další" => "Načíst další" ! "Chtěl načíst další data.";
            "Pokračovat ve čtení" => "Pokračovat ve čtení" ! "Chce pokračovat ve čtení knihy.";
            "Přečíst celý článek" => "Přečíst celý článek" ! "Chtěl přečíst celý článek o daních.";
            "Vstoupit do galerie" => "Vstoupit do galerie" ! "Nesměl vstoupit do galerie v Brně.";
            "Více informací" => "Více informací" ! "Více informací neměl.";
            "Zjistit více" => "Zjistit více" ! "Chtěl zjistit více o daních.";
            "Zobrazit další" => "Zobrazit další" ! "Mapa umí zobrazit další cesty.";
            "Zobrazit galerii" => "Zobrazit galerii" ! "Mapa umí zobrazit galerii v Brně.";
            "Zobrazit více" => "Zobrazit více" ! "Mapa má zobrazit více cest.";
            "Zobrazit vše" => "Zobrazit vše" ! "Mapa umí zobrazit vše okolo.";
            "Článek pokračuje na další straně" => "Článek pokračuje na další straně" ! "Řekl, že článek pokračuje na další straně novin.";
            [inferred] "Článek pokračuje pod reklamou" => "Článek pokračuje pod reklamou" ! "Říká, že článek pokračuje pod reklamou.";
            "Článek pokračuje pod videem" => "Článek pokračuje pod videem" ! "Řekl, že článek pokračuje pod videem o moři.";
            "Číst celý článek" => "Číst celý článek" ! "Chce číst celý článek zákona.";
            "Číst dál" => "Číst dál" ! "Chtěl číst dál o daních.";
            "Číst dále" => "Číst dále" ! "Chce číst dále knihu.";
            "Číst více" => "Číst více" ! "Chce číst více knih.";
        }
        ReadMore Start {
            "Přečtěte si i" => "Přečtěte si i: Ceny rostou" ! "Řekl: přečtěte si i knihy.";
            "Přečtěte si také" => "Přečtěte si také: Ceny rostou" ! "Vy přečtěte si také knihu.";
            "Přečtěte si:" => "Přečtěte si: Ceny rostou" ! "Vy přečtěte si knihu.";
            "Související článek:" => "Související článek: Ceny rostou" ! "Zákon má související článek: o daních.";
            "Čtěte i:" => "Čtěte i: Ceny rostou" ! "Řekl: čtěte i: knihy.";
            "Čtěte také" => "Čtěte také: Ceny rostou" ! "Vy čtěte také knihy.";
            "Čtěte více:" => "Čtěte více: Ceny rostou" ! "Vy čtěte více knih.";
        }
        Share Whole {
            "Kopírovat odkaz" => "Kopírovat odkaz" ! "Chce kopírovat odkaz na ni.";
            [inferred] "Kopírovat url adresu" => "Kopírovat url adresu" ! "Uměl kopírovat url adresu webu.";
            "Odeslat e-mailem" => "Odeslat e-mailem" ! "Chce odeslat e-mailem dopis.";
            "Poslat e-mailem" => "Poslat e-mailem" ! "Chce poslat e-mailem dopis.";
            [inferred] "Poslechnout článek" => "Poslechnout článek" ! "Chce poslechnout článek zákona.";
            "Sdílejte článek" => "Sdílejte článek" ! "Řekl: sdílejte článek zákona.";
            "Sdílet" => "SDÍLET" ! "Chtějí sdílet chleba.";
            "Sdílet e-mailem" => "Sdílet e-mailem" ! "Lze sdílet e-mailem i fotku.";
            "Sdílet na Facebooku" => "Sdílet na Facebooku" ! "Chtějí sdílet na Facebooku žal.";
            "Sdílet na LinkedIn" => "Sdílet na LinkedIn" ! "Lze sdílet na LinkedIn i fotku.";
            "Sdílet na Pinterestu" => "Sdílet na Pinterestu" ! "Lze sdílet na Pinterestu i fotku.";
            "Sdílet na Twitteru" => "Sdílet na Twitteru" ! "Chtějí sdílet na Twitteru žal.";
            "Sdílet na X" => "Sdílet na X" ! "Chtějí sdílet na X žal.";
            "Sdílet ve službě Facebook" => "Sdílet ve službě Facebook" ! "Chtějí sdílet ve službě Facebook žal.";
            "Sdílet ve službě Twitter" => "Sdílet ve službě Twitter" ! "Chtějí sdílet ve službě Twitter žal.";
            "Sdílet článek" => "Sdílet článek" ! "Chce sdílet článek zákona.";
            "Tisknout" => "Tisknout" ! "Tisknout je drahé.";
            "Uložit článek" => "Uložit článek" ! "Chtěl uložit článek do šuplíku.";
            "Velikost písma" => "Velikost písma" ! "Velikost písma byla malá.";
            "Vytisknout" => "Vytisknout" ! "Chce vytisknout knihu.";
            "Zkopírovat odkaz" => "Zkopírovat odkaz" ! "Chtěl zkopírovat odkaz z dopisu.";
        }
        Share Start {
            "Sledujte nás na" => "Sledujte nás na Facebooku" ! "Řekl: sledujte nás na lodi.";
        }
        Share Anywhere {
            "(Otevře se v novém okně)" => "Klikněte pro sdílení na Facebooku (Otevře se v novém okně)" ! "Stránka se otevře v novém okně.";
        }
        Subscribe Whole {
            "Jen pro předplatitele" => "Jen pro předplatitele" ! "Je to schůzka jen pro předplatitele novin.";
            "Odebírat newsletter" => "Odebírat newsletter" ! "Chce odebírat newsletter klubu.";
            "Pouze pro předplatitele" => "Pouze pro předplatitele" ! "Je to schůzka pouze pro předplatitele novin.";
            "Předplatit" => "Předplatit" ! "Chce si předplatit noviny.";
            "Předplaťte si" => "Předplaťte si" ! "Předplaťte si noviny na rok, řekl.";
            "Přihlásit k odběru" => "Přihlásit k odběru" ! "Chce ji přihlásit k odběru novin.";
            "Registrovat se" => "Registrovat se" ! "Musí se registrovat se synem.";
            "Zaregistrujte se" => "Zaregistrujte se" ! "Zaregistrujte se do května, řekl.";
        }
        Subscribe Start {
            "Již máte předplatné?" => "Již máte předplatné? Přihlaste se" ! "Když již máte předplatné, dobře.";
            "Jste předplatitel?" => "Jste předplatitel? Přihlaste se" ! "Ptal se: jste předplatitel?";
            "Přihlaste se k odběru" => "Přihlaste se k odběru novinek" ! "Řekl: přihlaste se k odběru mléka.";
            "Přihlásit se k odběru:" => "Přihlásit se k odběru: Komentáře k příspěvku (Atom)" ! "Chce se přihlásit se k odběru novin.";
            [inferred] "Tento článek je jen pro předplatitele" => "Tento článek je jen pro předplatitele." ! "Řekl: tento článek je jen pro předplatitele.";
            "Tento článek je pouze pro předplatitele" => "Tento článek je pouze pro předplatitele." ! "Řekl, že tento článek je pouze pro předplatitele.";
            "Už jste předplatitel?" => "Už jste předplatitel? Přihlaste se" ! "Když už jste předplatitel, dobře.";
        }
        Advertisement Whole {
            "Inzerce" => "INZERCE" ! "Inzerce je drahá.";
            "Komerční prezentace" => "Komerční prezentace" ! "Ta komerční prezentace byla drahá.";
            "Komerční sdělení" => "Komerční sdělení" ! "To komerční sdělení je drahé.";
            "PR článek" => "PR článek" ! "Ten PR článek byl drahý.";
            [inferred] "Placená inzerce" => "Placená inzerce" ! "Ta placená inzerce je drahá.";
            "Placený obsah" => "Placený obsah" ! "Placený obsah je nutné označit.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
            "Sponzorovaný obsah" => "Sponzorovaný obsah" ! "Ten sponzorovaný obsah je drahý.";
            "Sponzorováno" => "Sponzorováno" ! "Sponzorováno bankou začalo klání.";
        }
        Cookie Whole {
            "Naprosto nezbytné soubory cookie" => "Naprosto nezbytné soubory cookie" ! "Zapnul naprosto nezbytné soubory cookie na webu.";
            "Nastavení cookies" => "Nastavení cookies" ! "To nastavení cookies chybí.";
            "Nastavení souborů cookie" => "Nastavení souborů cookie" ! "Jeho nastavení souborů cookie je staré.";
            "Nastavení soukromí" => "Nastavení soukromí" ! "Jeho nastavení soukromí je staré.";
            "Ochrana osobních údajů" => "Ochrana osobních údajů" ! "Ochrana osobních údajů chybí.";
            "Odmítnout vše" => "Odmítnout vše" ! "Chce odmítnout vše, co řekl.";
            "Odmítnout všechny" => "Odmítnout všechny" ! "Můžete odmítnout všechny návrhy.";
            "Podrobné nastavení" => "Podrobné nastavení" ! "Podrobné nastavení telefonu je složité.";
            "Pouze nezbytné cookies" => "Pouze nezbytné cookies" ! "Zapnul pouze nezbytné cookies na webu.";
            "Povolit výběr" => "Povolit výběr" ! "Chtějí povolit výběr vkladů.";
            "Povolit vše" => "Povolit vše" ! "Chce povolit vše, co řekl.";
            "Povolit všechny" => "Povolit všechny" ! "Chce povolit všechny plány.";
            "Přijmout vše" => "Přijmout vše" ! "Chce přijmout vše, co řekl.";
            "Přijmout všechny cookies" => "Přijmout všechny cookies" ! "Chce přijmout všechny cookies webu.";
            "Přijmout všechny soubory cookie" => "Přijmout všechny soubory cookie" ! "Nechce přijmout všechny soubory cookie z webu.";
            "Spravovat možnosti" => "Spravovat možnosti" ! "Chce spravovat možnosti nákupu.";
            "Spravovat souhlas" => "Spravovat souhlas" ! "Nemocnice musí spravovat souhlas pacienta.";
            "Vážíme si vašeho soukromí" => "Vážíme si vašeho soukromí" ! "Řekl, že vážíme si vašeho soukromí.";
            "Zobrazit podrobnosti" => "Zobrazit podrobnosti" ! "Mapa má zobrazit podrobnosti cest.";
            "Zobrazit předvolby" => "Zobrazit předvolby" ! "Umí zobrazit předvolby rádia.";
            "Zásady ochrany osobních údajů" => "Zásady ochrany osobních údajů" ! "Ty zásady ochrany osobních údajů chybí.";
            "Zásady používání souborů cookie" => "Zásady používání souborů cookie" ! "Zásady používání souborů cookie školy jsou nové.";
        }
        Cookie Start {
            "Abychom poskytli co nejlepší služby" => "Abychom poskytli co nejlepší služby, používáme technologie jako soubory cookies." ! "Otevřeli jsme hotel, abychom poskytli co nejlepší služby hostům.";
            "My a naši partneři ukládáme" => "My a naši partneři ukládáme informace v zařízení." ! "Řekl, že my a naši partneři ukládáme plyn.";
            "Používáme soubory cookie" => "Používáme soubory cookie k měření návštěvnosti." ! "Řekl, že používáme soubory cookie.";
            "Tato stránka používá cookies" => "Tato stránka používá cookies." ! "Řekl, že tato stránka používá cookies.";
            "Technické uložení nebo přístup" => "Technické uložení nebo přístup je nezbytně nutný." ! "Zákon vyžaduje technické uložení nebo přístup k datům.";
            "Tento web používá cookies" => "Tento web používá cookies." ! "Řekl, že tento web používá cookies.";
            "Tento web používá soubory cookie" => "Tento web používá soubory cookie." ! "Řekl, že tento web používá soubory cookie.";
            "Tyto webové stránky používají soubory cookie" => "Tyto webové stránky používají soubory cookie." ! "Řekl, že tyto webové stránky používají soubory cookie.";
            "Ukládání a/nebo přístup k informacím" => "Ukládání a/nebo přístup k informacím v zařízení" ! "Chtějí ukládání a/nebo přístup k informacím o lidech.";
        }
        Copyright Whole {
            "Používá technologii služby Blogger" => "Používá technologii služby Blogger." ! "Web používá technologii služby Blogger dál.";
            "Vytvořeno pomocí WordPressu" => "Vytvořeno pomocí WordPressu" ! "Vytvořeno pomocí WordPressu bylo i jeho dílo.";
        }
        Copyright Start {
            "Jakékoliv užití obsahu" => "Jakékoliv užití obsahu včetně převzetí, šíření či dalšího zpřístupňování je zakázáno." ! "Zákon trestá jakékoliv užití obsahu bez souhlasu.";
            "Používáme WordPress" => "Používáme WordPress (v češtině)." ! "Řekl, že používáme WordPress.";
            "Publikování nebo další šíření" => "Publikování nebo další šíření obsahu je bez souhlasu zakázáno." ! "Zákon trestá publikování nebo další šíření lží.";
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
            "Odeslat komentář" => "Odeslat komentář" ! "Chtěl odeslat komentář novinám.";
            "Okomentovat" => "Okomentovat" ! "Chce okomentovat plán.";
            "Přidat komentář" => "Přidat komentář" ! "Chce přidat komentář k plánu.";
            "Starší komentáře" => "Starší komentáře" ! "Starší komentáře jsou lepší.";
            "Vložit komentář" => "Vložit komentář" ! "Chce vložit komentář k plánu.";
            "Vstoupit do diskuse" => "Vstoupit do diskuse" ! "Chce vstoupit do diskuse o plánu.";
            "Vstoupit do diskuze" => "Vstoupit do diskuze" ! "Chtěl vstoupit do diskuze o daních.";
            "Zobrazit diskusi" => "Zobrazit diskusi" ! "Chtěl zobrazit diskusi o daních.";
            "Zobrazit komentáře" => "Zobrazit komentáře" ! "Chtěl zobrazit komentáře k daním.";
            "Zrušit odpověď na komentář" => "Zrušit odpověď na komentář" ! "Chce zrušit odpověď na komentář ministra.";
            "komentářů" => "12 komentářů" ! "Přišlo mnoho komentářů k daním.";
            "Žádné komentáře" => "Žádné komentáře" ! "Žádné komentáře nepřišly.";
        }
        Comment Start {
            "Diskuse je uzavřena" => "Diskuse je uzavřena." ! "Řekl, že diskuse je uzavřena.";
            "Komentář čeká na schválení" => "Komentář čeká na schválení." ! "Řekl, že komentář čeká na schválení.";
            "Komentáře jsou uzavřeny" => "Komentáře jsou uzavřeny." ! "Řekl, že komentáře jsou uzavřeny.";
            "Komentáře nejsou povoleny" => "Komentáře nejsou povoleny." ! "Řekl, že komentáře nejsou povoleny.";
            "Pro přidání komentáře musíte" => "Pro přidání komentáře musíte být přihlášeni." ! "Řekl, že pro přidání komentáře musíte čekat.";
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
            "Další stránka" => "Další stránka" ! "Další stránka knihy byla prázdná.";
            "Hlavní stránka" => "Hlavní stránka" ! "Jeho hlavní stránka zmizela.";
            "Hledat" => "Hledat" ! "Musí hledat vodu.";
            "Mapa stránek" => "Mapa stránek" ! "Mapa stránek pomáhá robotům.";
            "Nacházíte se zde" => "Nacházíte se zde:" ! "Řekl, že se nacházíte zde.";
            "Nahlásit chybu" => "Nahlásit chybu" ! "Chce nahlásit chybu v plánu.";
            "Navigace pro příspěvek" => "Navigace pro příspěvek" ! "Ta navigace pro příspěvek chybí.";
            "Novější příspěvek" => "Novější příspěvek" ! "Novější příspěvek je lepší.";
            "Novější příspěvky" => "Novější příspěvky" ! "Novější příspěvky jsou lepší.";
            "Následující příspěvek" => "Následující příspěvek" ! "Následující příspěvek zmizel.";
            "Následující stránka" => "Následující stránka" ! "Následující stránka knihy byla prázdná.";
            "Následující článek" => "Následující článek" ! "Následující článek zákona to zakazuje.";
            "Obchodní podmínky" => "Obchodní podmínky" ! "Obchodní podmínky banky jsou tvrdé.";
            "Podmínky užití" => "Podmínky užití" ! "Podmínky užití hřiště jsou tvrdé.";
            "Předchozí příspěvek" => "Předchozí příspěvek" ! "Předchozí příspěvek na stavbu chybí.";
            "Předchozí stránka" => "Předchozí stránka" ! "Předchozí stránka knihy byla prázdná.";
            "Předchozí článek" => "Předchozí článek" ! "Předchozí článek zákona zanikl.";
            "Přejít k obsahu" => "Přejít k obsahu" ! "Chce přejít k obsahu knihy.";
            "Přejít k obsahu webu" => "Přejít k obsahu webu" ! "Chce přejít k obsahu webu školy.";
            "Přeskočit na hlavní obsah" => "Přeskočit na hlavní obsah" ! "Lze přeskočit na hlavní obsah knihy.";
            "Přihlásit se" => "Přihlásit se" ! "Chce se přihlásit se synem.";
            "Rubriky" => "Rubriky" ! "Rubriky jsou tři.";
            "Starší příspěvek" => "Starší příspěvek" ! "Starší příspěvek je lepší.";
            "Starší příspěvky" => "Starší příspěvky" ! "Starší příspěvky jsou lepší.";
            "Stránka nebyla nalezena" => "Stránka nebyla nalezena" ! "Stránka nebyla nalezena v knize.";
            "Vyhledávání" => "Vyhledávání" ! "Vyhledávání vody trvá.";
            "Zapomněli jste heslo?" => "Zapomněli jste heslo?" ! "Ptal se: zapomněli jste heslo? Ne.";
            "Zpět na hlavní stránku" => "Zpět na hlavní stránku" ! "Vrátil se zpět na hlavní stránku novin.";
            "Zpět nahoru" => "Zpět nahoru" ! "Chce zpět nahoru na kopec.";
            "min čtení" => "3 min čtení" ! "Po deseti min čtení usnul.";
            "minut čtení" => "10 minut čtení" ! "Stačí deset minut čtení denně.";
            "Úvodní stránka" => "Úvodní stránka" ! "Úvodní stránka knihy je prázdná.";
            "Štítky" => "Štítky" ! "Štítky jsou červené.";
        }
        Navigation Start {
            "Doba čtení:" => "Doba čtení: 3 minuty" ! "Doba čtení klesá.";
            "Klíčová slova:" => "Klíčová slova: přístav, loď" ! "Zapsal klíčová slova: přístav.";
            "Našli jste chybu?" => "Našli jste chybu? Napište nám" ! "Ptal se: našli jste chybu?";
            "Zobrazit v prohlížeči" => "Zobrazit v prohlížeči" ! "Lze to zobrazit v prohlížeči.";
            "Čas čtení:" => "Čas čtení: 3 minuty" ! "Změřil čas čtení: minutu.";
            "Štítky:" => "Štítky: přístav, loď" ! "Štítky jsou červené.";
        }
        Caption Start {
            "Archivní foto" => "Archivní foto: vlak" ! "To archivní foto je staré.";
            "Archivní snímek" => "Archivní snímek: vlak" ! "Pomohl archivní snímek vlaku.";
            "Autor foto:" => "Autor foto: Jana Nováková" ! "Neznámý je autor foto: a text.";
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Fotografie:" => "Fotografie: Jana Nováková" ! "Fotografie a film.";
            "Ilustrační foto" => "Ilustrační foto: vlak" ! "To ilustrační foto je staré.";
            "Ilustrační snímek" => "Ilustrační snímek: vlak" ! "Ten ilustrační snímek je starý.";
            "Zdroj foto" => "Zdroj foto: ČTK" ! "Ten zdroj foto chybí.";
            "Zdroj fotografie:" => "Zdroj fotografie: ČTK" ! "Neznámý je zdroj fotografie: nikdo neví.";
        }
        Byline Start {
            "Autor textu:" => "Autor textu: Jan Novák" ! "Autor textu zemřel.";
            "Autor článku:" => "Autor článku: Jan Novák" ! "Autor článku zemřel.";
            "Autor:" => "Autor: Jan Novák" ! "Autor zemřel.";
            "Autorka článku:" => "Autorka článku: Jana Nováková" ! "Autorka článku zemřela.";
            "Autorka:" => "Autorka: Jana Nováková" ! "Autorka zemřela.";
            "Autorky:" => "Autorky: Jana Nováková" ! "Autorky zemřely.";
            "Autoři článku:" => "Autoři článku: Jan Novák, Jana Nováková" ! "Autoři článku mlčí.";
            "Autoři:" => "Autoři: Jan Novák, Jana Nováková" ! "Autoři zemřeli.";
            "Foto a text:" => "Foto a text: Jana Nováková" ! "Foto a text zmizely.";
            "Fotografie a text:" => "Fotografie a text: Jana Nováková" ! "Fotografie a text zmizely.";
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
            "Zaznamenal:" => "Zaznamenal: Jan Novák" ! "Zaznamenal úspěch.";
            "Zaznamenala:" => "Zaznamenala: Jana Nováková" ! "Zaznamenala úspěch.";
            "Zpracoval:" => "Zpracoval: Jan Novák" ! "Zpracoval mléko.";
            "Zpracovala:" => "Zpracovala: Jana Nováková" ! "Zpracovala mléko.";
            "Zpracovali:" => "Zpracovali: Jan Novák, Jana Nováková" ! "Zpracovali plán.";
        }
        Byline BeforeName {
            [needs_language] "Napsal" => "Napsal Jan Novák" ! "Napsal dopis.";
            [needs_language] "Napsali" => "Napsali Jan Novák a Jana Nováková" ! "Napsali dopis.";
            [needs_language] "Ptal se" => "Ptal se Jan Novák" ! "Ptal se na cestu.";
            [needs_language] "Ptala se" => "Ptala se Jana Nováková" ! "Ptala se na cestu.";
            [needs_language] "Připravil" => "Připravil Jan Novák" ! "Připravil večeři.";
            [needs_language] "Připravila" => "Připravila Jana Nováková" ! "Připravila večeři.";
            [needs_language] "Redaktor:" => "Redaktor: Jan Novák" ! "Redaktor a básník.";
            [needs_language] "Redaktorka:" => "Redaktorka: Jana Nováková" ! "Redaktorka a básnířka.";
            [needs_language] "Rozhovor vedl" => "Rozhovor vedl Jan Novák" ! "Rozhovor vedl k hádce.";
            [needs_language] "Rozhovor vedla" => "Rozhovor vedla Jana Nováková" ! "Rozhovor vedla dobře.";
            [needs_language] "Zpracoval" => "Zpracoval Jan Novák" ! "Zpracoval dřevo.";
            [needs_language] "Zpracovala" => "Zpracovala Jana Nováková" ! "Zpracovala dřevo.";
        }
        Published Start {
            "Datum zveřejnění" => "Datum zveřejnění: 10. ledna 2020" ! "Neví se datum zveřejnění knihy.";
            "Publikováno" => "Publikováno: 10. 1. 2020" ! "Bylo publikováno dílo.";
            "Vydáno" => "Vydáno: 10. ledna 2020" ! "Bylo vydáno dílo.";
            "Vytvořeno:" => "Vytvořeno: 10. ledna 2020" ! "Vytvořeno bylo dílo.";
            "Zveřejněno" => "Zveřejněno 10. 1. 2020" ! "Bylo zveřejněno dílo.";
        }
        Published BeforeDigit {
            "Datum vydání" => "Datum vydání: 10. 1. 2020" ! "Datum vydání chybí.";
        }
        Updated Start {
            "Aktualizace:" => "Aktualizace: 10. 1. 2020" ! "Aktualizace trvá.";
            "Aktualizováno" => "Aktualizováno: 10. 1. 2020 20:15" ! "Bylo aktualizováno dílo.";
            "Naposledy upraveno" => "Naposledy upraveno 10. 1. 2020" ! "Dílo bylo naposledy upraveno.";
            "Poslední aktualizace" => "Poslední aktualizace: 10. 1. 2020" ! "To je poslední aktualizace.";
            "Poslední změna" => "Poslední změna: 10. ledna 2020" ! "Nová byla poslední změna zákona.";
            "Poslední úprava" => "Poslední úprava: 10. ledna 2020" ! "Nová byla poslední úprava zákona.";
        }
        Updated BeforeDigit {
            "Datum aktualizace" => "Datum aktualizace: 10. 1. 2020" ! "Datum aktualizace chybí.";
            "Upraveno" => "Upraveno: 10. 1. 2020" ! "Upraveno bylo málo.";
            "Změněno" => "Změněno: 10. 1. 2020" ! "Změněno bylo málo.";
        }
        Credit Start {
            "Překlad:" => "Překlad: Jana Nováková" ! "Nový překlad: dobrý.";
            "Přeložil:" => "Přeložil: Jan Novák" ! "Knihu přeložil: nikdo.";
            "Přeložila:" => "Přeložila: Jana Nováková" ! "Knihu přeložila: ona.";
            "Zdroj:" => "Zdroj: ČTK" ! "Zdroj vyschl.";
            "Zdroje:" => "Zdroje: ČTK, AFP" ! "Zdroje vyschly.";
        }
        Correction Start {
            "Oprava:" => "Oprava: jméno bylo jiné." ! "Drahá oprava: nic nového.";
            "V předchozí verzi článku" => "V předchozí verzi článku bylo jiné jméno." ! "Stálo to v předchozí verzi článku.";
            "V původní verzi článku" => "V původní verzi článku bylo jiné jméno." ! "Stálo to v původní verzi článku.";
        }
        Note Start {
            "Pozn. red." => "Pozn. red.: jméno bylo opraveno." ! "Pomohla pozn. red. v textu.";
            "Poznámka redakce" => "Poznámka redakce: jméno bylo opraveno." ! "Ta poznámka redakce pomáhá.";
        }
    },
};
