//! Slovak.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Slovak.
pub(crate) static SK: Language = Language {
    code: "sk",
    name: "Slovak",
    date_order: DateOrder::DayMonth,
    months: [
        &["januára", "január", "jan"],
        &["februára", "február", "feb"],
        &["marca", "marec", "mar"],
        &["apríla", "apríl", "apr"],
        &["mája", "máj"],
        &["júna", "jún"],
        &["júla", "júl"],
        &["augusta", "august", "aug"],
        &["septembra", "september", "sep"],
        &["októbra", "október", "okt"],
        &["novembra", "november", "nov"],
        &["decembra", "december", "dec"],
    ],
    weekdays: &[
        "pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa",
    ],
    date_words: &["o", "hod", "dňa", "v", "vo"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["pred"],
        after: &[],
        units: [
            &["minútou", "minútami", "min"],
            &["hodinou", "hodinami"],
            &["dňom", "dňami"],
            &["týždňom", "týždňami"],
            &["mesiacom", "mesiacmi"],
            &["rokom", "rokmi"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analýza",
            "Komentár",
            "Odpoveď",
            "Otázka",
            "Pozor",
            "Rozhovor",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "ČTK", "Reuters", "SITA", "TASR"],
    staff: &[
        "Ekonomická redakcia",
        "Naša redakcia",
        "Náš korešpondent",
        "Náš spravodajca",
        "Online redakcia",
        "Redakcia",
        "Webová redakcia",
        "Zahraničná redakcia",
        "redakcia",
        "Športová redakcia",
    ],
    roles: &[
        "editor",
        "editorka",
        "fotograf",
        "fotografka",
        "fotoreportér",
        "fotoreportérka",
        "komentátor",
        "komentátorka",
        "korešpondent",
        "korešpondentka",
        "novinár",
        "novinári",
        "novinárka",
        "publicista",
        "publicistka",
        "redaktor",
        "redaktori",
        "redaktorka",
        "reportér",
        "reportérka",
        "spravodajca",
        "spravodajkyňa",
        "stážista",
        "stážistka",
        "zástupca šéfredaktora",
        "zástupkyňa šéfredaktora",
        "športový redaktor",
        "šéfredaktor",
        "šéfredaktorka",
    ],
    joiners: &["a"],
    author_labels: &[
        "Autor",
        "Autor textu",
        "Autor článku",
        "Autorka",
        "Autorka textu",
        "Autorka článku",
        "O autorke",
        "O autoroch",
        "O autorovi",
    ],
    located: &["z", "v"],
    function_words: &[
        "a", "sa", "na", "v", "je", "že", "to", "s", "z", "do", "by", "za", "si", "aj", "ako",
        "sú", "pri", "pre", "ktorý", "ktoré", "podľa", "bol", "však", "vo", "po", "ktorá",
    ],
    cues: cues! {
        Rail Whole {
            "Hlavné správy" => "Hlavné správy" ! "Dnešné hlavné správy boli smutné.";
            "Mohlo by sa vám páčiť" => "Mohlo by sa vám páčiť" ! "Mohlo by sa vám páčiť more, povedal.";
            "Mohlo by vás tiež zaujímať" => "Mohlo by vás tiež zaujímať" ! "Mohlo by vás tiež zaujímať more.";
            "Mohlo by vás zaujímať" => "Mohlo by vás zaujímať" ! "Mohlo by vás zaujímať more.";
            "Najdiskutovanejšie" => "Najdiskutovanejšie" ! "Bolo to najdiskutovanejšie video roka.";
            "Najnovšie komentáre" => "Najnovšie komentáre" ! "Najnovšie komentáre boleli.";
            "Najnovšie správy" => "Najnovšie správy" ! "Najnovšie správy sú zlé.";
            "Najnovšie články" => "Najnovšie články" ! "Najnovšie články zákona zanikli.";
            "Najčítanejšie" => "Najčítanejšie" ! "Najčítanejšie knihy sú staré.";
            "Najčítanejšie správy" => "Najčítanejšie správy" ! "Najčítanejšie správy sú staré.";
            "Najčítanejšie články" => "Najčítanejšie články" ! "Najčítanejšie články sú staré.";
            "Neprehliadnite" => "Neprehliadnite" ! "Neprehliadnite dieru na ceste, povedal.";
            "Odporúčame" => "Odporúčame" ! "Odporúčame spať.";
            "Odporúčané články" => "Odporúčané články" ! "Porota prečítala odporúčané články.";
            "Podobné články" => "Podobné články" ! "Podobné články zákona zanikli.";
            "Posledné komentáre" => "Posledné komentáre" ! "Jeho posledné komentáre boli tvrdé.";
            "Posledné správy" => "Posledné správy" ! "Posledné správy z frontu boli zlé.";
            "Posledné články" => "Posledné články" ! "Jeho posledné články zmizli.";
            "Súvisiace správy" => "Súvisiace správy" ! "Súvisiace správy sú zlé.";
            "Súvisiace témy" => "Súvisiace témy" ! "Súvisiace témy sú ťažké.";
            "Súvisiace články" => "Súvisiace články" ! "Súvisiace články zákona zanikli.";
            "Súvisiaci článok" => "Súvisiaci článok" ! "V zákone je súvisiaci článok o daniach.";
            "Tiež by vás mohlo zaujímať" => "Tiež by vás mohlo zaujímať" ! "Tiež by vás mohlo zaujímať more, povedal.";
            "Viac k téme" => "Viac k téme" ! "Viac k téme nepovedal.";
            "Ďalšie správy" => "Ďalšie správy" ! "Ďalšie správy sú zlé.";
            "Ďalšie články" => "Ďalšie články" ! "Ďalšie články zákona zanikli.";
        }
        ReadMore Whole {
            "Celý článok" => "Celý článok" ! "Celý článok je dlhý.";
            "Načítať viac" => "Načítať viac" ! "Chcel načítať viac dát.";
            "Pokračovať v čítaní" => "Pokračovať v čítaní" ! "Chce pokračovať v čítaní knihy.";
            "Prečítať celý článok" => "Prečítať celý článok" ! "Chcel prečítať celý článok o daniach.";
            "Viac informácií" => "Viac informácií" ! "Viac informácií nemal.";
            "Zistiť viac" => "Zistiť viac" ! "Chcel zistiť viac o daniach.";
            "Zobraziť viac" => "Zobraziť viac" ! "Mapa má zobraziť viac ciest.";
            "Zobraziť všetko" => "Zobraziť všetko" ! "Mapa môže zobraziť všetko okolo.";
            "Článok pokračuje na ďalšej strane" => "Článok pokračuje na ďalšej strane" ! "Povedal, že článok pokračuje na ďalšej strane novín.";
            [inferred] "Článok pokračuje pod reklamou" => "Článok pokračuje pod reklamou" ! "Povedal, že článok pokračuje pod reklamou.";
            "Článok pokračuje pod videom" => "Článok pokračuje pod videom" ! "Povedal, že článok pokračuje pod videom o mori.";
            "Čítajte viac" => "Čítajte viac" ! "Vy čítajte viac kníh.";
            "Čítať celý článok" => "Čítať celý článok" ! "Nechcel čítať celý článok o daniach.";
            "Čítať viac" => "Čítať viac" ! "Chce čítať viac kníh.";
            "Čítať ďalej" => "Čítať ďalej" ! "Chce čítať ďalej knihu.";
        }
        ReadMore Start {
            "Pozrite aj:" => "Pozrite aj: Ceny rastú" ! "Povedal: pozrite aj: nič nové.";
            [inferred] "Pozrite si aj:" => "Pozrite si aj: Ceny rastú" ! "Vy pozrite si aj more.";
            "Prečítajte si" => "Prečítajte si aj: Ceny rastú" ! "Vy prečítajte si knihu.";
            "Čítajte aj" => "Čítajte aj: Ceny rastú" ! "Vy čítajte aj knihy.";
            "Čítajte tiež" => "Čítajte tiež: Ceny rastú" ! "Vy čítajte tiež knihy.";
        }
        Share Whole {
            "Kopírovať odkaz" => "Kopírovať odkaz" ! "Chce kopírovať odkaz na ňu.";
            "Odoslať e-mailom" => "Odoslať e-mailom" ! "Chce odoslať e-mailom list.";
            "Poslať e-mailom" => "Poslať e-mailom" ! "Chce poslať e-mailom list.";
            "Poslať priateľovi" => "Poslať priateľovi" ! "Chcel poslať priateľovi list.";
            "Páči sa mi to" => "Páči sa mi to" ! "Páči sa mi to najviac ráno, povedal.";
            "Skopírovať odkaz" => "Skopírovať odkaz" ! "Chcel skopírovať odkaz z listu.";
            "Tlačiť" => "Tlačiť" ! "Musia tlačiť voz.";
            "Uložiť článok" => "Uložiť článok" ! "Chcel uložiť článok do zásuvky.";
            "Veľkosť písma" => "Veľkosť písma" ! "Veľkosť písma bola malá.";
            "Vytlačiť" => "Vytlačiť" ! "Chce vytlačiť knihu.";
            "Zdieľať" => "ZDIEĽAŤ" ! "Chcú zdieľať chlieb.";
            "Zdieľať e-mailom" => "Zdieľať e-mailom" ! "Dá sa zdieľať e-mailom aj fotka.";
            "Zdieľať na Facebooku" => "Zdieľať na Facebooku" ! "Chcú zdieľať na Facebooku žiaľ.";
            "Zdieľať na Pintereste" => "Zdieľať na Pintereste" ! "Dá sa zdieľať na Pintereste aj fotka.";
            "Zdieľať na Twitteri" => "Zdieľať na Twitteri" ! "Dá sa zdieľať na Twitteri aj fotka.";
            "Zdieľať na X" => "Zdieľať na X" ! "Chcú zdieľať na X žiaľ.";
            "Zdieľať v službe Facebook" => "Zdieľať v službe Facebook" ! "Chcú zdieľať v službe Facebook žiaľ.";
            "Zdieľať v službe Twitter" => "Zdieľať v službe Twitter" ! "Chcú zdieľať v službe Twitter žiaľ.";
            "Zdieľať článok" => "Zdieľať článok" ! "Chce zdieľať článok zákona.";
        }
        Share Start {
            "Sledujte nás na" => "Sledujte nás na Facebooku" ! "Povedal: sledujte nás na lodi.";
        }
        Share Anywhere {
            "(Otvorí sa v novom okne)" => "Kliknite pre zdieľanie na Facebooku (Otvorí sa v novom okne)" ! "Stránka sa otvorí v novom okne.";
        }
        Subscribe Whole {
            "Len pre predplatiteľov" => "Len pre predplatiteľov" ! "Je to stretnutie len pre predplatiteľov novín.";
            "Odoberať newsletter" => "Odoberať newsletter" ! "Chcel odoberať newsletter o varení.";
            "Predplatiť" => "Predplatiť" ! "Chce si predplatiť noviny.";
            "Predplatné" => "Predplatné" ! "Predplatné je drahé.";
            "Predplaťte si" => "Predplaťte si" ! "Predplaťte si noviny na rok, povedal.";
            "Prihlásiť na odber" => "Prihlásiť na odber" ! "Chce ju prihlásiť na odber novín.";
            "Registrovať sa" => "Registrovať sa" ! "Musí sa registrovať sa synom.";
            "Zaregistrujte sa" => "Zaregistrujte sa" ! "Zaregistrujte sa do mája, povedal.";
        }
        Subscribe Start {
            "Prihlásiť na odber:" => "Prihlásiť na odber: Zverejniť komentáre (Atom)" ! "Chce ju prihlásiť na odber novín.";
            "Prihláste sa na odber" => "Prihláste sa na odber noviniek" ! "Povedal: prihláste sa na odber mlieka.";
            "Tento článok je len pre predplatiteľov" => "Tento článok je len pre predplatiteľov." ! "Povedal, že tento článok je len pre predplatiteľov.";
            [inferred] "Tento článok je určený pre predplatiteľov" => "Tento článok je určený pre predplatiteľov." ! "Povedal: tento článok je určený pre predplatiteľov.";
            "Už máte predplatné?" => "Už máte predplatné? Prihláste sa" ! "Keď už máte predplatné, dobre.";
            "Už ste predplatiteľ?" => "Už ste predplatiteľ? Prihláste sa" ! "Pýtal sa: už ste predplatiteľ?";
        }
        Advertisement Whole {
            "Inzercia" => "INZERCIA" ! "Inzercia je drahá.";
            [inferred] "Komerčný obsah" => "Komerčný obsah" ! "Ten komerčný obsah je drahý.";
            "PR článok" => "PR článok" ! "Ten PR článok bol drahý.";
            [inferred] "Platená inzercia" => "Platená inzercia" ! "Tá platená inzercia je drahá.";
            "Platený obsah" => "Platený obsah" ! "Platený obsah treba označiť.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
            "Sponzorovaný obsah" => "Sponzorovaný obsah" ! "Ten sponzorovaný obsah je drahý.";
        }
        Cookie Whole {
            "Nastavenia cookies" => "Nastavenia cookies" ! "Tie nastavenia cookies chýbajú.";
            "Nastavenia súborov cookie" => "Nastavenia súborov cookie" ! "Jeho nastavenia súborov cookie sú staré.";
            "Ochrana osobných údajov" => "Ochrana osobných údajov" ! "Ochrana osobných údajov chýba.";
            "Odmietnuť všetko" => "Odmietnuť všetko" ! "Chce odmietnuť všetko, čo povedal.";
            "Odmietnuť všetky" => "Odmietnuť všetky" ! "Môžete odmietnuť všetky návrhy.";
            "Povoliť výber" => "Povoliť výber" ! "Chcú povoliť výber vkladov.";
            "Povoliť všetko" => "Povoliť všetko" ! "Chce povoliť všetko, čo povedal.";
            "Prijať všetko" => "Prijať všetko" ! "Chce prijať všetko, čo povedal.";
            "Prijať všetky" => "Prijať všetky" ! "Chcú prijať všetky návrhy.";
            "Prijať všetky cookies" => "Prijať všetky cookies" ! "Chce prijať všetky cookies webu.";
            "Prijať všetky súbory cookie" => "Prijať všetky súbory cookie" ! "Nechce prijať všetky súbory cookie z webu.";
            "Spravovať možnosti" => "Spravovať možnosti" ! "Chce spravovať možnosti nákupu.";
            "Spravovať súhlas" => "Spravovať súhlas" ! "Nemocnica musí spravovať súhlas pacienta.";
            "Vážime si vaše súkromie" => "Vážime si vaše súkromie" ! "Povedal, že vážime si vaše súkromie.";
            "Zobraziť podrobnosti" => "Zobraziť podrobnosti" ! "Mapa má zobraziť podrobnosti ciest.";
            "Zobraziť predvoľby" => "Zobraziť predvoľby" ! "Vie zobraziť predvoľby rádia.";
            "Zásady ochrany osobných údajov" => "Zásady ochrany osobných údajov" ! "Zásady ochrany osobných údajov školy sú nové.";
            "Zásady používania súborov cookie" => "Zásady používania súborov cookie" ! "Zásady používania súborov cookie školy sú nové.";
        }
        Cookie Start {
            "My a naši partneri ukladáme" => "My a naši partneri ukladáme informácie v zariadení." ! "Povedal, že my a naši partneri ukladáme plyn.";
            "Na poskytovanie tých najlepších skúseností" => "Na poskytovanie tých najlepších skúseností používame technológie, ako sú súbory cookie." ! "Hotel slúži na poskytovanie tých najlepších skúseností z dovolenky.";
            "Používame súbory cookie" => "Používame súbory cookie na meranie návštev." ! "Povedal, že používame súbory cookie.";
            "Technické uloženie alebo prístup" => "Technické uloženie alebo prístup sú nevyhnutne potrebné." ! "Zákon vyžaduje technické uloženie alebo prístup k dátam.";
            "Táto stránka používa cookies" => "Táto stránka používa cookies." ! "Povedal, že táto stránka používa cookies.";
            "Táto stránka používa súbory cookie" => "Táto stránka používa súbory cookie." ! "Povedal, že táto stránka používa súbory cookie.";
            "Táto webová stránka používa cookies" => "Táto webová stránka používa cookies." ! "Povedal, že táto webová stránka používa cookies.";
            "Táto webová stránka používa súbory cookie" => "Táto webová stránka používa súbory cookie." ! "Povedal, že táto webová stránka používa súbory cookie.";
            "Uchovávanie a/alebo prístup k informáciám" => "Uchovávanie a/alebo prístup k informáciám v zariadení" ! "Chcú uchovávanie a/alebo prístup k informáciám o ľuďoch.";
        }
        Copyright Whole {
            "Hrdo poháňa WordPress" => "Hrdo poháňa WordPress" ! "Web hrdo poháňa WordPress a on.";
            "Používa službu Blogger" => "Používa službu Blogger." ! "Web používa službu Blogger ďalej.";
            "Založené na systéme WordPress" => "Založené na systéme WordPress" ! "Weby založené na systéme WordPress padli.";
        }
        Copyright Start {
            "Autorské práva sú vyhradené" => "Autorské práva sú vyhradené a vykonáva ich vydavateľ." ! "Povedal, že autorské práva sú vyhradené.";
            "Publikovanie alebo ďalšie šírenie" => "Publikovanie alebo ďalšie šírenie správ zo zdrojov TASR je porušením zákona." ! "Zákon trestá publikovanie alebo ďalšie šírenie klamstiev.";
        }
        Copyright Anywhere {
            "Všetky práva vyhradené" => "© 2020 Noviny. Všetky práva vyhradené." ! "Všetky práva platia.";
        }
        Comment Whole {
            "Diskusia" => "Diskusia (5)" ! "Diskusia bola dlhá.";
            "Komentovať" => "Komentovať" ! "Chce komentovať plán.";
            "Komentáre" => "Komentáre (5)" ! "Komentáre boleli.";
            "Napísať komentár" => "Napísať komentár" ! "Chce napísať komentár k plánu.";
            "Novšie komentáre" => "Novšie komentáre" ! "Novšie komentáre sú miernejšie.";
            "Odoslať komentár" => "Odoslať komentár" ! "Chcel odoslať komentár novinám.";
            "Odpovedať" => "Odpovedať" ! "Musí odpovedať dnes.";
            "Pridaj komentár" => "Pridaj komentár" ! "Povedal: pridaj komentár k plánu.";
            "Pridať komentár" => "Pridať komentár" ! "Chce pridať komentár k plánu.";
            "Prihláste sa pre odoslanie odpovede" => "Prihláste sa pre odoslanie odpovede" ! "Prihláste sa pre odoslanie odpovede na list, povedal.";
            "Prihláste sa pre pridanie komentára" => "Prihláste sa pre pridanie komentára" ! "Prihláste sa pre pridanie komentára k daniam, povedal.";
            "Staršie komentáre" => "Staršie komentáre" ! "Staršie komentáre sú lepšie.";
            "Vstúpiť do diskusie" => "Vstúpiť do diskusie" ! "Chcel vstúpiť do diskusie o daniach.";
            "Zobraziť diskusiu" => "Zobraziť diskusiu" ! "Chcel zobraziť diskusiu o daniach.";
            "Zobraziť komentáre" => "Zobraziť komentáre" ! "Chcel zobraziť komentáre k daniam.";
            "Zrušiť odpoveď" => "Zrušiť odpoveď" ! "Chce zrušiť odpoveď na list.";
            "Zverejnenie komentára" => "Zverejnenie komentára" ! "To zverejnenie komentára bolelo.";
            "komentárov" => "12 komentárov" ! "Prišlo veľa komentárov k daniam.";
            "Žiadne komentáre" => "Žiadne komentáre" ! "Žiadne komentáre neprišli.";
        }
        Comment Start {
            "Diskusia je uzavretá" => "Diskusia je uzavretá." ! "Povedal, že diskusia je uzavretá.";
            "Komentáre sú uzatvorené" => "Komentáre sú uzatvorené." ! "Povedal, že komentáre sú uzatvorené.";
            "Komentáre sú uzavreté" => "Komentáre sú uzavreté." ! "Povedal, že komentáre sú uzavreté.";
            "Prepáčte, ale pred zanechaním komentára" => "Prepáčte, ale pred zanechaním komentára sa musíte prihlásiť." ! "Povedal: prepáčte, ale pred zanechaním komentára počkajte.";
            "Táto webová stránka používa Akismet" => "Táto webová stránka používa Akismet na redukciu spamu." ! "Povedal, že táto webová stránka používa Akismet.";
            "Ukladať moje meno, e-mail" => "Ukladať moje meno, e-mail a webovú stránku v tomto prehliadači." ! "Chce ukladať moje meno, e-mail a foto.";
            "Uložiť moje meno, e-mail" => "Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači." ! "Chce uložiť moje meno, e-mail a foto.";
            "Vaša e-mailová adresa nebude zverejnená" => "Vaša e-mailová adresa nebude zverejnená." ! "Povedal, že vaša e-mailová adresa nebude zverejnená.";
            "Vyžadované polia sú označené" => "Vyžadované polia sú označené *" ! "Povedal, že vyžadované polia sú označené kriedou.";
            "Váš komentár čaká na schválenie" => "Váš komentár čaká na schválenie." ! "Povedal, že váš komentár čaká na schválenie.";
        }
        Navigation Whole {
            "Archív blogu" => "Archív blogu" ! "Archív blogu zhorel.";
            "Archívy" => "Archívy" ! "Archívy zhoreli.";
            "Domov" => "Domov" ! "Domov sa nevrátil.";
            "Hlavná stránka" => "Hlavná stránka" ! "Jeho hlavná stránka zmizla.";
            "Hľadať" => "Hľadať" ! "Musí hľadať vodu.";
            "Kategórie" => "Kategórie" ! "Kategórie sú tri.";
            "Mapa stránok" => "Mapa stránok" ! "Mapa stránok pomáha robotom.";
            "Nachádzate sa tu" => "Nachádzate sa tu:" ! "Povedal, že sa nachádzate tu.";
            "Nahlásiť chybu" => "Nahlásiť chybu" ! "Čitatelia môžu nahlásiť chybu v texte.";
            "Nasledujúca strana" => "Nasledujúca strana" ! "Nasledujúca strana knihy bola prázdna.";
            "Nasledujúci článok" => "Nasledujúci článok" ! "Nasledujúci článok zákona to zakazuje.";
            "Navigácia v článku" => "Navigácia v článku" ! "Tá navigácia v článku chýba.";
            "Navigácia článkami" => "Navigácia článkami" ! "Tá navigácia článkami chýba.";
            "Novšie články" => "Novšie články" ! "Novšie články sú lepšie.";
            "Obchodné podmienky" => "Obchodné podmienky" ! "Obchodné podmienky banky sú tvrdé.";
            "Odhlásiť sa" => "Odhlásiť sa" ! "Odhlásiť sa z kurzu je ľahké.";
            "Podmienky používania" => "Podmienky používania" ! "Podmienky používania ihriska sú tvrdé.";
            "Predchádzajúca strana" => "Predchádzajúca strana" ! "Predchádzajúca strana knihy bola prázdna.";
            "Predchádzajúci článok" => "Predchádzajúci článok" ! "Predchádzajúci článok zákona zanikol.";
            "Predošlý článok" => "Predošlý článok" ! "Predošlý článok zákona to zakazuje.";
            "Prejsť na obsah" => "Prejsť na obsah" ! "Dá sa prejsť na obsah knihy.";
            "Preskočiť na hlavný obsah" => "Preskočiť na hlavný obsah" ! "Dá sa preskočiť na hlavný obsah knihy.";
            "Preskočiť na obsah" => "Preskočiť na obsah" ! "Chce preskočiť na obsah knihy.";
            "Prihlásiť sa" => "Prihlásiť sa" ! "Chce sa prihlásiť sa na kurz.";
            "Späť hore" => "Späť hore" ! "Chce späť hore na kopec.";
            "Späť na hlavnú stránku" => "Späť na hlavnú stránku" ! "Vrátil sa späť na hlavnú stránku novín.";
            "Staršie články" => "Staršie články" ! "Staršie články sú lepšie.";
            "Stránka nenájdená" => "Stránka nenájdená" ! "Stránka nenájdená ani po roku chýba v knihe.";
            "Vyhľadávanie" => "Vyhľadávanie" ! "Vyhľadávanie vody trvá.";
            "Zabudli ste heslo?" => "Zabudli ste heslo?" ! "Pýtal sa: zabudli ste heslo? Nie.";
            "Značky" => "Značky" ! "Značky sú červené.";
            "min čítania" => "3 min čítania" ! "Po desiatich min čítania zaspal.";
            "minút čítania" => "10 minút čítania" ! "Stačí desať minút čítania denne.";
            "Ďalší článok" => "Ďalší článok" ! "Ďalší článok zákona zanikol.";
        }
        Navigation Start {
            "Kľúčové slová:" => "Kľúčové slová: prístav, loď" ! "Zapísal kľúčové slová: prístav.";
            "Našli ste chybu?" => "Našli ste chybu? Napíšte nám" ! "Pýtal sa: našli ste chybu?";
            "Značky:" => "Značky: prístav, loď" ! "Sú tu značky: loď.";
            "Zobraziť v prehliadači" => "Zobraziť v prehliadači" ! "Dá sa to zobraziť v prehliadači.";
            "Čas čítania:" => "Čas čítania: 3 minúty" ! "Zmeral čas čítania: minútu.";
        }
        Caption Start {
            "Archívna fotografia" => "Archívna fotografia: vlak" ! "Pomohla archívna fotografia vlaku.";
            "Archívne foto" => "Archívne foto: vlak" ! "To archívne foto je staré.";
            "Autor foto:" => "Autor foto: Jana Nováková" ! "Neznámy je autor foto: a text.";
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Fotografia:" => "Fotografia: Jana Nováková" ! "Stará fotografia: vlak.";
            "Ilustračná fotografia" => "Ilustračná fotografia: vlak" ! "Pomohla ilustračná fotografia vlaku.";
            "Ilustračná snímka" => "Ilustračná snímka: vlak" ! "Tá ilustračná snímka je stará.";
            "Ilustračné foto" => "Ilustračné foto: vlak" ! "To ilustračné foto je staré.";
            "Snímka:" => "Snímka: TASR" ! "Je to stará snímka: vlak.";
            "Zdroj foto" => "Zdroj foto: TASR" ! "Ten zdroj foto chýba.";
            "Zdroj fotografie:" => "Zdroj fotografie: TASR" ! "Neznámy je zdroj fotografie: nik nevie.";
        }
        Byline Start {
            "Autor textu:" => "Autor textu: Jana Nováková" ! "Autor textu zomrel.";
            "Autor článku:" => "Autor článku: Jana Nováková" ! "Autor článku zomrel.";
            "Autor:" => "Autor: Ján Novák" ! "Autor zomrel.";
            "Autorka textu:" => "Autorka textu: Jana Nováková" ! "Autorka textu zomrela.";
            "Autorka článku:" => "Autorka článku: Jana Nováková" ! "Autorka článku zomrela.";
            "Autorka:" => "Autorka: Jana Nováková" ! "Autorka zomrela.";
            "Autorky:" => "Autorky: Jana Nováková" ! "Autorky mlčia.";
        }
        Byline BeforeName {
            "Foto a text:" => "Foto a text: Jana Nováková" ! "Foto a text sú jej.";
            "Napísal" => "Napísal Jana Nováková" ! "Napísal jej list.";
            "Napísala" => "Napísala Jana Nováková" ! "Napísala mu list.";
            "Napísali:" => "Napísali: Ján Novák, Jana Nováková" ! "Napísali list.";
            "Pridal:" => "Pridal: Jana Nováková" ! "Pridal do polievky soľ.";
            "Pridala:" => "Pridala: Jana Nováková" ! "Pridala do polievky soľ.";
            [needs_language] "Pripravil" => "Pripravil Ján Novák" ! "Pripravil večeru.";
            "Pripravil:" => "Pripravil: Jana Nováková" ! "Pripravil obed a odišiel.";
            [needs_language] "Pripravila" => "Pripravila Jana Nováková" ! "Pripravila večeru.";
            "Pripravila:" => "Pripravila: Jana Nováková" ! "Pripravila obed a odišla.";
            "Pripravili:" => "Pripravili: Jana Nováková" ! "Pripravili obed a odišli.";
            "Píše" => "Píše Jana Nováková" ! "Píše jej listy.";
            [needs_language] "Pýtal sa" => "Pýtal sa Ján Novák" ! "Pýtal sa na cestu.";
            [needs_language] "Pýtala sa" => "Pýtala sa Jana Nováková" ! "Pýtala sa na cestu.";
            [needs_language] "Rozhovor pripravil" => "Rozhovor pripravil Jana Nováková" ! "Rozhovor pripravil niekto iný.";
            [needs_language] "Rozhovor pripravila" => "Rozhovor pripravila Jana Nováková" ! "Rozhovor pripravila škola.";
            [needs_language] "Rozhovor viedla" => "Rozhovor viedla Jana Nováková" ! "Rozhovor viedla dlho.";
            [needs_language] "Rozhovor viedol" => "Rozhovor viedol Jana Nováková" ! "Rozhovor viedol dlho.";
            [needs_language] "Rozprával sa" => "Rozprával sa Ján Novák" ! "Rozprával sa s ňou.";
            [needs_language] "Rozprávala sa" => "Rozprávala sa Jana Nováková" ! "Rozprávala sa s ním.";
            "Spracoval" => "Spracoval Jana Nováková" ! "Spracoval celú úrodu.";
            "Spracovala" => "Spracovala Jana Nováková" ! "Spracovala celú úrodu.";
            "Spracovali:" => "Spracovali: Ján Novák, Jana Nováková" ! "Spracovali drevo.";
            "Text a foto:" => "Text a foto: Jana Nováková" ! "Text a foto sú jej.";
            "Text a fotografie:" => "Text a fotografie: Jana Nováková" ! "Text a fotografie sú jej.";
            [needs_language] "Zhováral sa" => "Zhováral sa Jana Nováková" ! "Zhováral sa s ňou dlho.";
            [needs_language] "Zhovárala sa" => "Zhovárala sa Jana Nováková" ! "Zhovárala sa s ním dlho.";
            [needs_language] "Zhovárali sa" => "Zhovárali sa Ján Novák a Jana Nováková" ! "Zhovárali sa do rána.";
        }
        Published Start {
            "Dátum zverejnenia" => "Dátum zverejnenia: 10. januára 2020" ! "Nevie sa dátum zverejnenia knihy.";
            "Publikované" => "Publikované: 10. januára 2020" ! "Bolo publikované dielo.";
            "Vytvorené:" => "Vytvorené: 10. januára 2020" ! "Vytvorené bolo dielo.";
            "Zverejnené" => "Zverejnené: 10. januára 2020" ! "Bolo zverejnené dielo.";
        }
        Published BeforeDigit {
            "Dátum vydania" => "Dátum vydania: 10. 1. 2020" ! "Dátum vydania chýba.";
        }
        Updated Start {
            "Aktualizované" => "Aktualizované: 10. januára 2020" ! "Bolo aktualizované dielo.";
            "Aktualizácia:" => "Aktualizácia: 10. januára 2020" ! "Aktualizácia trvá.";
            "Naposledy upravené" => "Naposledy upravené 10. januára 2020" ! "Dielo bolo naposledy upravené.";
            "Posledná aktualizácia" => "Posledná aktualizácia: 10. januára 2020" ! "To je posledná aktualizácia.";
            "Posledná zmena" => "Posledná zmena: 10. januára 2020" ! "Nová bola posledná zmena zákona.";
            "Posledná úprava" => "Posledná úprava: 10. januára 2020" ! "Nová bola posledná úprava zákona.";
        }
        Updated BeforeDigit {
            "Dátum aktualizácie" => "Dátum aktualizácie: 10. 1. 2020" ! "Dátum aktualizácie chýba.";
            "Upravené" => "Upravené: 10. 1. 2020" ! "Upravené bolo málo.";
            "Zmenené" => "Zmenené: 10. 1. 2020" ! "Zmenené bolo málo.";
        }
        Credit Start {
            "Preklad:" => "Preklad: Jana Nováková" ! "Nový preklad: dobrý.";
            "Zdroj:" => "Zdroj: TASR" ! "Zdroj vyschol.";
            "Zdroje:" => "Zdroje: TASR, AFP" ! "Zdroje vyschli.";
        }
        Correction Start {
            "Oprava:" => "Oprava: meno bolo iné." ! "Drahá oprava: nič nové.";
        }
        Note Start {
            "Pozn. red." => "Pozn. red.: meno bolo opravené." ! "Pomohla pozn. red. v texte.";
            "Poznámka redakcie" => "Poznámka redakcie: meno bolo opravené." ! "Tá poznámka redakcie pomáha.";
        }
    },
};
