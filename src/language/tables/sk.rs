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
            "Mohlo by vás tiež zaujímať" => "Mohlo by vás tiež zaujímať" ! "Mohlo by vás tiež zaujímať more.";
            "Mohlo by vás zaujímať" => "Mohlo by vás zaujímať" ! "Mohlo by vás zaujímať more.";
            "Najnovšie komentáre" => "Najnovšie komentáre" ! "Najnovšie komentáre boleli.";
            "Najnovšie správy" => "Najnovšie správy" ! "Najnovšie správy sú zlé.";
            "Najnovšie články" => "Najnovšie články" ! "Najnovšie články zákona zanikli.";
            "Najčítanejšie" => "Najčítanejšie" ! "Najčítanejšie knihy sú staré.";
            "Najčítanejšie správy" => "Najčítanejšie správy" ! "Najčítanejšie správy sú staré.";
            "Najčítanejšie články" => "Najčítanejšie články" ! "Najčítanejšie články sú staré.";
            "Odporúčame" => "Odporúčame" ! "Odporúčame spať.";
            "Podobné články" => "Podobné články" ! "Podobné články zákona zanikli.";
            "Súvisiace správy" => "Súvisiace správy" ! "Súvisiace správy sú zlé.";
            "Súvisiace témy" => "Súvisiace témy" ! "Súvisiace témy sú ťažké.";
            "Súvisiace články" => "Súvisiace články" ! "Súvisiace články zákona zanikli.";
            "Viac k téme" => "Viac k téme" ! "Viac k téme nepovedal.";
            "Ďalšie správy" => "Ďalšie správy" ! "Ďalšie správy sú zlé.";
            "Ďalšie články" => "Ďalšie články" ! "Ďalšie články zákona zanikli.";
        }
        ReadMore Whole {
            "Celý článok" => "Celý článok" ! "Celý článok je dlhý.";
            "Pokračovať v čítaní" => "Pokračovať v čítaní" ! "Chce pokračovať v čítaní knihy.";
            "Zobraziť viac" => "Zobraziť viac" ! "Mapa má zobraziť viac ciest.";
            [inferred] "Článok pokračuje pod reklamou" => "Článok pokračuje pod reklamou" ! "Povedal, že článok pokračuje pod reklamou.";
            "Čítajte viac" => "Čítajte viac" ! "Vy čítajte viac kníh.";
            "Čítať viac" => "Čítať viac" ! "Chce čítať viac kníh.";
            "Čítať ďalej" => "Čítať ďalej" ! "Chce čítať ďalej knihu.";
        }
        ReadMore Start {
            [inferred] "Pozrite si aj:" => "Pozrite si aj: Ceny rastú" ! "Vy pozrite si aj more.";
            "Prečítajte si" => "Prečítajte si aj: Ceny rastú" ! "Vy prečítajte si knihu.";
            "Čítajte aj" => "Čítajte aj: Ceny rastú" ! "Vy čítajte aj knihy.";
            "Čítajte tiež" => "Čítajte tiež: Ceny rastú" ! "Vy čítajte tiež knihy.";
        }
        Share Whole {
            "Kopírovať odkaz" => "Kopírovať odkaz" ! "Chce kopírovať odkaz na ňu.";
            "Odoslať e-mailom" => "Odoslať e-mailom" ! "Chce odoslať e-mailom list.";
            "Poslať e-mailom" => "Poslať e-mailom" ! "Chce poslať e-mailom list.";
            "Tlačiť" => "Tlačiť" ! "Musia tlačiť voz.";
            "Vytlačiť" => "Vytlačiť" ! "Chce vytlačiť knihu.";
            "Zdieľať" => "ZDIEĽAŤ" ! "Chcú zdieľať chlieb.";
            "Zdieľať na Facebooku" => "Zdieľať na Facebooku" ! "Chcú zdieľať na Facebooku žiaľ.";
            "Zdieľať na X" => "Zdieľať na X" ! "Chcú zdieľať na X žiaľ.";
            "Zdieľať v službe Facebook" => "Zdieľať v službe Facebook" ! "Chcú zdieľať v službe Facebook žiaľ.";
            "Zdieľať v službe Twitter" => "Zdieľať v službe Twitter" ! "Chcú zdieľať v službe Twitter žiaľ.";
            "Zdieľať článok" => "Zdieľať článok" ! "Chce zdieľať článok zákona.";
        }
        Share Start {
            "Sledujte nás na" => "Sledujte nás na Facebooku" ! "Povedal: sledujte nás na lodi.";
        }
        Subscribe Whole {
            "Predplatiť" => "Predplatiť" ! "Chce si predplatiť noviny.";
            "Predplatné" => "Predplatné" ! "Predplatné je drahé.";
            "Prihlásiť na odber" => "Prihlásiť na odber" ! "Chce ju prihlásiť na odber novín.";
            "Registrovať sa" => "Registrovať sa" ! "Musí sa registrovať sa synom.";
        }
        Subscribe Start {
            "Prihlásiť na odber:" => "Prihlásiť na odber: Zverejniť komentáre (Atom)" ! "Chce ju prihlásiť na odber novín.";
            [inferred] "Tento článok je určený pre predplatiteľov" => "Tento článok je určený pre predplatiteľov." ! "Povedal: tento článok je určený pre predplatiteľov.";
            "Už máte predplatné?" => "Už máte predplatné? Prihláste sa" ! "Keď už máte predplatné, dobre.";
        }
        Advertisement Whole {
            "Inzercia" => "INZERCIA" ! "Inzercia je drahá.";
            [inferred] "Komerčný obsah" => "Komerčný obsah" ! "Ten komerčný obsah je drahý.";
            [inferred] "Platená inzercia" => "Platená inzercia" ! "Tá platená inzercia je drahá.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
            "Sponzorovaný obsah" => "Sponzorovaný obsah" ! "Ten sponzorovaný obsah je drahý.";
        }
        Cookie Whole {
            "Nastavenia cookies" => "Nastavenia cookies" ! "Tie nastavenia cookies chýbajú.";
            "Ochrana osobných údajov" => "Ochrana osobných údajov" ! "Ochrana osobných údajov chýba.";
            "Odmietnuť všetko" => "Odmietnuť všetko" ! "Chce odmietnuť všetko, čo povedal.";
            "Povoliť všetko" => "Povoliť všetko" ! "Chce povoliť všetko, čo povedal.";
            "Prijať všetko" => "Prijať všetko" ! "Chce prijať všetko, čo povedal.";
            "Prijať všetky cookies" => "Prijať všetky cookies" ! "Chce prijať všetky cookies webu.";
            "Spravovať možnosti" => "Spravovať možnosti" ! "Chce spravovať možnosti nákupu.";
            "Vážime si vaše súkromie" => "Vážime si vaše súkromie" ! "Povedal, že vážime si vaše súkromie.";
            "Zobraziť podrobnosti" => "Zobraziť podrobnosti" ! "Mapa má zobraziť podrobnosti ciest.";
        }
        Cookie Start {
            "My a naši partneri ukladáme" => "My a naši partneri ukladáme informácie v zariadení." ! "Povedal, že my a naši partneri ukladáme plyn.";
            "Táto stránka používa cookies" => "Táto stránka používa cookies." ! "Povedal, že táto stránka používa cookies.";
            "Táto webová stránka používa súbory cookie" => "Táto webová stránka používa súbory cookie." ! "Povedal, že táto webová stránka používa súbory cookie.";
        }
        Copyright Whole {
            "Hrdo poháňa WordPress" => "Hrdo poháňa WordPress" ! "Web hrdo poháňa WordPress a on.";
            "Používa službu Blogger" => "Používa službu Blogger." ! "Web používa službu Blogger ďalej.";
        }
        Copyright Anywhere {
            "Všetky práva vyhradené" => "© 2020 Noviny. Všetky práva vyhradené." ! "Všetky práva platia.";
        }
        Comment Whole {
            "Diskusia" => "Diskusia (5)" ! "Diskusia bola dlhá.";
            "Komentovať" => "Komentovať" ! "Chce komentovať plán.";
            "Komentáre" => "Komentáre (5)" ! "Komentáre boleli.";
            "Napísať komentár" => "Napísať komentár" ! "Chce napísať komentár k plánu.";
            "Odpovedať" => "Odpovedať" ! "Musí odpovedať dnes.";
            "Pridaj komentár" => "Pridaj komentár" ! "Povedal: pridaj komentár k plánu.";
            "Pridať komentár" => "Pridať komentár" ! "Chce pridať komentár k plánu.";
            "Staršie komentáre" => "Staršie komentáre" ! "Staršie komentáre sú lepšie.";
            "Zrušiť odpoveď" => "Zrušiť odpoveď" ! "Chce zrušiť odpoveď na list.";
            "Zverejnenie komentára" => "Zverejnenie komentára" ! "To zverejnenie komentára bolelo.";
            "Žiadne komentáre" => "Žiadne komentáre" ! "Žiadne komentáre neprišli.";
        }
        Comment Start {
            "Táto webová stránka používa Akismet" => "Táto webová stránka používa Akismet na redukciu spamu." ! "Povedal, že táto webová stránka používa Akismet.";
            "Ukladať moje meno, e-mail" => "Ukladať moje meno, e-mail a webovú stránku v tomto prehliadači." ! "Chce ukladať moje meno, e-mail a foto.";
            "Uložiť moje meno, e-mail" => "Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači." ! "Chce uložiť moje meno, e-mail a foto.";
            "Vaša e-mailová adresa nebude zverejnená" => "Vaša e-mailová adresa nebude zverejnená." ! "Povedal, že vaša e-mailová adresa nebude zverejnená.";
            "Vyžadované polia sú označené" => "Vyžadované polia sú označené *" ! "Povedal, že vyžadované polia sú označené kriedou.";
        }
        Navigation Whole {
            "Archív blogu" => "Archív blogu" ! "Archív blogu zhorel.";
            "Archívy" => "Archívy" ! "Archívy zhoreli.";
            "Domov" => "Domov" ! "Domov sa nevrátil.";
            "Hľadať" => "Hľadať" ! "Musí hľadať vodu.";
            "Kategórie" => "Kategórie" ! "Kategórie sú tri.";
            "Nachádzate sa tu" => "Nachádzate sa tu:" ! "Povedal, že sa nachádzate tu.";
            "Navigácia v článku" => "Navigácia v článku" ! "Tá navigácia v článku chýba.";
            "Navigácia článkami" => "Navigácia článkami" ! "Tá navigácia článkami chýba.";
            "Novšie články" => "Novšie články" ! "Novšie články sú lepšie.";
            "Predchádzajúci článok" => "Predchádzajúci článok" ! "Predchádzajúci článok zákona zanikol.";
            "Preskočiť na obsah" => "Preskočiť na obsah" ! "Chce preskočiť na obsah knihy.";
            "Prihlásiť sa" => "Prihlásiť sa" ! "Chce sa prihlásiť sa na kurz.";
            "Späť hore" => "Späť hore" ! "Chce späť hore na kopec.";
            "Staršie články" => "Staršie články" ! "Staršie články sú lepšie.";
            "Vyhľadávanie" => "Vyhľadávanie" ! "Vyhľadávanie vody trvá.";
            "Značky" => "Značky" ! "Značky sú červené.";
            "Ďalší článok" => "Ďalší článok" ! "Ďalší článok zákona zanikol.";
        }
        Caption Start {
            "Archívne foto" => "Archívne foto: vlak" ! "To archívne foto je staré.";
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Ilustračná snímka" => "Ilustračná snímka: vlak" ! "Tá ilustračná snímka je stará.";
            "Ilustračné foto" => "Ilustračné foto: vlak" ! "To ilustračné foto je staré.";
            "Zdroj foto" => "Zdroj foto: TASR" ! "Ten zdroj foto chýba.";
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
            "Pridal:" => "Pridal: Jana Nováková" ! "Pridal do polievky soľ.";
            "Pridala:" => "Pridala: Jana Nováková" ! "Pridala do polievky soľ.";
            "Pripravil:" => "Pripravil: Jana Nováková" ! "Pripravil obed a odišiel.";
            "Pripravila:" => "Pripravila: Jana Nováková" ! "Pripravila obed a odišla.";
            "Pripravili:" => "Pripravili: Jana Nováková" ! "Pripravili obed a odišli.";
            "Píše" => "Píše Jana Nováková" ! "Píše jej listy.";
            [told] "Rozhovor pripravil" => "Rozhovor pripravil Jana Nováková" ! "Rozhovor pripravil niekto iný.";
            [told] "Rozhovor pripravila" => "Rozhovor pripravila Jana Nováková" ! "Rozhovor pripravila škola.";
            [told] "Rozhovor viedla" => "Rozhovor viedla Jana Nováková" ! "Rozhovor viedla dlho.";
            [told] "Rozhovor viedol" => "Rozhovor viedol Jana Nováková" ! "Rozhovor viedol dlho.";
            "Spracoval" => "Spracoval Jana Nováková" ! "Spracoval celú úrodu.";
            "Spracovala" => "Spracovala Jana Nováková" ! "Spracovala celú úrodu.";
            "Text a foto:" => "Text a foto: Jana Nováková" ! "Text a foto sú jej.";
            "Text a fotografie:" => "Text a fotografie: Jana Nováková" ! "Text a fotografie sú jej.";
            [told] "Zhováral sa" => "Zhováral sa Jana Nováková" ! "Zhováral sa s ňou dlho.";
            [told] "Zhovárala sa" => "Zhovárala sa Jana Nováková" ! "Zhovárala sa s ním dlho.";
        }
        Published Start {
            "Publikované" => "Publikované: 10. januára 2020" ! "Bolo publikované dielo.";
            "Vytvorené:" => "Vytvorené: 10. januára 2020" ! "Vytvorené bolo dielo.";
            "Zverejnené" => "Zverejnené: 10. januára 2020" ! "Bolo zverejnené dielo.";
        }
        Updated Start {
            "Aktualizované" => "Aktualizované: 10. januára 2020" ! "Bolo aktualizované dielo.";
            "Aktualizácia:" => "Aktualizácia: 10. januára 2020" ! "Aktualizácia trvá.";
            "Naposledy upravené" => "Naposledy upravené 10. januára 2020" ! "Dielo bolo naposledy upravené.";
            "Posledná aktualizácia" => "Posledná aktualizácia: 10. januára 2020" ! "To je posledná aktualizácia.";
        }
        Credit Start {
            "Zdroj:" => "Zdroj: TASR" ! "Zdroj vyschol.";
            "Zdroje:" => "Zdroje: TASR, AFP" ! "Zdroje vyschli.";
        }
        Note Start {
            "Poznámka redakcie" => "Poznámka redakcie: meno bolo opravené." ! "Tá poznámka redakcie pomáha.";
        }
    },
};
