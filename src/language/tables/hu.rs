//! Hungarian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Hungarian.
pub(crate) static HU: Language = Language {
    code: "hu",
    name: "Hungarian",
    date_order: DateOrder::YearMonth,
    months: [
        &["január", "jan"],
        &["február", "febr", "feb"],
        &["március", "márc"],
        &["április", "ápr"],
        &["május", "máj"],
        &["június", "jún"],
        &["július", "júl"],
        &["augusztus", "aug"],
        &["szeptember", "szept"],
        &["október", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "hétfő",
        "kedd",
        "szerda",
        "csütörtök",
        "péntek",
        "szombat",
        "vasárnap",
    ],
    date_words: &["órakor"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        // `napja` is all of "days ago".
        after: &[
            "ezelőtt", "perce", "órája", "napja", "hete", "hónapja", "éve",
        ],
        units: [
            &["perc", "perccel", "perce"],
            &["óra", "órával", "órája"],
            &["nap", "nappal", "napja"],
            &["hét", "héttel", "hete"],
            &["hónap", "hónappal", "hónapja"],
            &["év", "évvel", "éve"],
        ],
    },
    filing: Filing {
        labels: &[
            "Elemzés",
            "Frissítve",
            "Interjú",
            "Kérdés",
            "Válasz",
            "Vélemény",
            "Videó",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "MTI", "Reuters"],
    staff: &[
        "szerkesztőség",
        "a szerkesztőség",
        "Hírszerkesztőség",
        "Munkatársainktól",
        "Munkatársunk",
        "Munkatársunktól",
        "Online szerkesztőség",
        "Saját tudósítónktól",
        "Sportszerkesztőség",
        "Szerkesztőségünk",
        "Tudósítónk",
        "Tudósítónktól",
    ],
    roles: &[
        "főszerkesztő",
        "fotóriporter",
        "riporter",
        "szerkesztő",
        "tudósító",
        "újságíró",
        "elemző",
        "felelős szerkesztő",
        "fotográfus",
        "fotós",
        "főszerkesztő-helyettes",
        "gyakornok",
        "haditudósító",
        "kritikus",
        "munkatárs",
        "politikai elemző",
        "publicista",
        "rovatvezető",
        "sportújságíró",
        "szabadúszó újságíró",
        "szerkesztő-riporter",
        "szerkesztő-újságíró",
        "szerző",
        "vezető szerkesztő",
    ],
    joiners: &["valamint", "és"],
    author_labels: &[
        "A szerző",
        "A szerzőkről",
        "A szerzőről",
        "Szerző",
        "Szerzők",
        "Szerzőnk",
    ],
    located: &[],
    function_words: &[
        "az", "és", "hogy", "nem", "is", "egy", "volt", "meg", "ez", "már", "csak", "mint", "még",
        "szerint", "azt", "vagy", "után", "aki", "lesz", "van", "amely", "ki", "ha", "a",
    ],
    cues: cues! {
        Rail Whole {
            [inferred] "Ajánljuk még" => "Ajánljuk még" ! "Ezt ajánljuk még önnek.";
            "Ajánlott bejegyzések" => "Ajánlott bejegyzések" ! "Az ajánlott bejegyzések régiek.";
            "Ajánlott cikkek" => "Ajánlott cikkek" ! "Az ajánlott cikkek régiek.";
            "Címlapról ajánljuk" => "Címlapról ajánljuk" ! "A könyvet a címlapról ajánljuk mindenkinek.";
            "Ez is érdekelhet" => "Ez is érdekelhet" ! "Ez is érdekelhet valakit.";
            "Ez is érdekelheti" => "Ez is érdekelheti" ! "Ez is érdekelheti a vevőt.";
            "Ezek is érdekelhetik" => "Ezek is érdekelhetik" ! "Ezek is érdekelhetik a vevőt.";
            "Ezek is érdekelhetnek" => "Ezek is érdekelhetnek" ! "Azt mondta, ezek is érdekelhetnek valakit.";
            "Friss cikkek" => "Friss cikkek" ! "A friss cikkek adóról szóltak.";
            "Friss hozzászólások" => "Friss hozzászólások" ! "A friss hozzászólások durvák voltak.";
            "Friss hírek" => "Friss hírek" ! "A friss hírek rosszak.";
            "Hasonló bejegyzések" => "Hasonló bejegyzések" ! "Voltak hasonló bejegyzések a naplóban.";
            "Hasonló cikkek" => "Hasonló cikkek" ! "A hasonló cikkek régiek.";
            "Kapcsolódó anyagok" => "Kapcsolódó anyagok" ! "A kapcsolódó anyagok régiek.";
            "Kapcsolódó bejegyzések" => "Kapcsolódó bejegyzések" ! "A kapcsolódó bejegyzések régiek.";
            "Kapcsolódó cikk" => "Kapcsolódó cikk" ! "Egy kapcsolódó cikk régi.";
            "Kapcsolódó cikkek" => "Kapcsolódó cikkek" ! "A kapcsolódó cikkek régiek.";
            "Kapcsolódó hírek" => "Kapcsolódó hírek" ! "A kapcsolódó hírek régiek.";
            "Kapcsolódó tartalmak" => "Kapcsolódó tartalmak" ! "A kapcsolódó tartalmak eltűntek.";
            "Kapcsolódó tartalom" => "Kapcsolódó tartalom" ! "A kapcsolódó tartalom eltűnt.";
            "Kapcsolódó írások" => "Kapcsolódó írások" ! "A kapcsolódó írások az adóról szóltak.";
            "Legfrissebb" => "Legfrissebb" ! "A legfrissebb könyv drága.";
            "Legfrissebb bejegyzések" => "Legfrissebb bejegyzések" ! "A legfrissebb bejegyzések eltűntek.";
            "Legfrissebb cikkek" => "Legfrissebb cikkek" ! "A legfrissebb cikkek rosszak.";
            "Legfrissebb hírek" => "Legfrissebb hírek" ! "A legfrissebb hírek rosszak.";
            "Legnépszerűbb cikkek" => "Legnépszerűbb cikkek" ! "A legnépszerűbb cikkek régiek.";
            "Legolvasottabb" => "Legolvasottabb" ! "A legolvasottabb könyv régi.";
            "Legolvasottabb cikkek" => "Legolvasottabb cikkek" ! "A legolvasottabb cikkek régiek.";
            "Legutóbbi bejegyzések" => "Legutóbbi bejegyzések" ! "A legutóbbi bejegyzések rosszak.";
            "Legutóbbi hozzászólások" => "Legutóbbi hozzászólások" ! "A legutóbbi hozzászólások durvák.";
            "Népszerű bejegyzések" => "Népszerű bejegyzések" ! "A népszerű bejegyzések régiek.";
            "További cikkeink" => "További cikkeink" ! "A további cikkeink az adóról szólnak.";
            "További cikkek" => "További cikkek" ! "A további cikkek rosszak.";
            "További hírek" => "További hírek" ! "A további hírek rosszak.";
            "Továbbiak a témában" => "Továbbiak a témában" ! "A továbbiak a témában rosszak.";
            "Önnek ajánljuk" => "Önnek ajánljuk" ! "Ezt a könyvet Önnek ajánljuk szeretettel.";
        }
        ReadMore Whole {
            [inferred] "A cikk a hirdetés alatt folytatódik" => "A cikk a hirdetés alatt folytatódik" ! "Szerinte a cikk a hirdetés alatt folytatódik.";
            "Bővebben" => "Bővebben" ! "Nem mondta bővebben.";
            "Elolvasom a cikket" => "Elolvasom a cikket" ! "Elolvasom a cikket holnap, mondta.";
            "Olvass tovább" => "Olvass tovább" ! "Olvass tovább csendben, mondta.";
            "Olvasson tovább" => "Olvasson tovább" ! "Olvasson tovább csendben, mondta.";
            "Olvasás folytatása" => "Olvasás folytatása" ! "Az olvasás folytatása nehéz.";
            "Teljes cikk" => "Teljes cikk" ! "A teljes cikk hosszú.";
            "Tovább a cikkhez" => "Tovább a cikkhez" ! "Nem jut tovább a cikkhez.";
            "Tovább a teljes cikkhez" => "Tovább a teljes cikkhez" ! "Nem jut tovább a teljes cikkhez.";
            "Tovább olvas" => "Tovább olvas" ! "Ő tovább olvas a könyvből.";
            "Tovább olvasom" => "Tovább olvasom" ! "Én tovább olvasom a könyvet.";
            "Összes megtekintése" => "Összes megtekintése" ! "Az összes megtekintése sok időbe telt.";
        }
        ReadMore Start {
            "Lásd még:" => "Lásd még: Drágul a kenyér" ! "Azt mondta, lásd még: semmi új.";
            "Olvasd el ezt is" => "Olvasd el ezt is: Drágul a kenyér" ! "Azt mondta, olvasd el ezt is a könyvet.";
            "Olvassa el" => "Olvassa el: Miért drágul a kenyér" ! "Ő olvassa el a könyvet.";
            "Olvassa el ezt is" => "Olvassa el ezt is: Drágul a kenyér" ! "Ő olvassa el ezt is.";
            "Olvasta már?" => "Olvasta már? Drágul a kenyér" ! "Ezt olvasta már?";
        }
        Share Whole {
            "Betűméret" => "Betűméret" ! "A betűméret túl kicsi volt.";
            [inferred] "Cikk meghallgatása" => "Cikk meghallgatása" ! "A cikk meghallgatása tilos.";
            "Cikk megosztása" => "Cikk megosztása" ! "A cikk megosztása tilos.";
            "Cikk nyomtatása" => "Cikk nyomtatása" ! "A cikk nyomtatása sikerült.";
            [inferred] "Kattints ide a Facebookon való megosztáshoz" => "Kattints ide a Facebookon való megosztáshoz" ! "Azt mondta: kattints ide a Facebookon való megosztáshoz.";
            "Küldés e-mailben" => "Küldés e-mailben" ! "A küldés e-mailben tilos.";
            "Link másolása" => "Link másolása" ! "A link másolása tilos.";
            "Megosztom" => "Megosztom" ! "Én megosztom a kenyeret.";
            "Megosztás" => "MEGOSZTÁS" ! "A megosztás nem bűn.";
            "Megosztás Facebookon" => "Megosztás Facebookon" ! "A megosztás Facebookon terjedt.";
            "Megosztás Twitteren" => "Megosztás Twitteren" ! "A megosztás Twitteren terjedt.";
            "Megosztás a Facebookon" => "Megosztás a Facebookon" ! "A megosztás a Facebookon tilos.";
            "Megosztás a Pinteresten" => "Megosztás a Pinteresten" ! "A megosztás a Pinteresten tilos.";
            "Megosztás a Twitteren" => "Megosztás a Twitteren" ! "A megosztás a Twitteren tilos.";
            "Megosztás a következőn: Facebook" => "Megosztás a következőn: Facebook" ! "A megosztás nem bűn a Facebookon.";
            "Megosztás az X-en" => "Megosztás az X-en" ! "A megosztás az X-en tilos.";
            "Megosztás e-mailben" => "Megosztás e-mailben" ! "A megosztás e-mailben is terjedt.";
            "Nyomtatható verzió" => "Nyomtatható verzió" ! "A nyomtatható verzió drágább.";
            "Nyomtatás" => "Nyomtatás" ! "A nyomtatás drága.";
            "Oszd meg a cikket" => "Oszd meg a cikket" ! "Oszd meg a cikket velük, mondta.";
        }
        Share Start {
            "Facebookon való megosztáshoz kattintsunk" => "Facebookon való megosztáshoz kattintsunk ide.(Új ablakban nyílik meg)" ! "A facebookon való megosztáshoz kattintsunk ide, írta.";
            "Kövess minket" => "Kövess minket a Facebookon is!" ! "Ne kövess minket ide.";
            "Kövessen minket" => "Kövessen minket a Facebookon is!" ! "Ne kövessen minket ide.";
        }
        Share Anywhere {
            "(Új ablakban nyílik meg)" => "Kattintsunk ide a nyomtatáshoz(Új ablakban nyílik meg)" ! "Az oldal új ablakban nyílik meg.";
        }
        Subscribe Whole {
            "Csak előfizetőknek" => "Csak előfizetőknek" ! "Ez a vetítés csak előfizetőknek ingyenes.";
            "Előfizetek" => "Előfizetek" ! "Én nem előfizetek, mondta.";
            "Előfizetés" => "Előfizetés" ! "Az előfizetés drága.";
            "Feliratkozom" => "Feliratkozom" ! "Nem feliratkozom, mondta.";
            "Feliratkozás a hírlevélre" => "Feliratkozás a hírlevélre" ! "A feliratkozás a hírlevélre ingyenes.";
            "Feliratkozás hírlevélre" => "Feliratkozás hírlevélre" ! "A feliratkozás hírlevélre ingyenes.";
            "Hírlevél" => "Hírlevél" ! "A hírlevél késik.";
            "Hírlevél feliratkozás" => "Hírlevél feliratkozás" ! "A hírlevél feliratkozás ingyenes.";
        }
        Subscribe Start {
            "Ez a cikk csak előfizetőink számára" => "Ez a cikk csak előfizetőink számára érhető el." ! "Azt mondta, ez a cikk csak előfizetőink számára érhető el.";
            "Feliratkozás:" => "Feliratkozás: Megjegyzések küldése (Atom)" ! "A feliratkozás nehéz.";
            "Iratkozz fel" => "Iratkozz fel hírlevelünkre!" ! "Ne iratkozz fel ide.";
            "Iratkozz fel hírlevelünkre" => "Iratkozz fel hírlevelünkre" ! "Ne iratkozz fel hírlevelünkre.";
            "Iratkozzon fel" => "Iratkozzon fel hírlevelünkre!" ! "Nem iratkozzon fel ide.";
            [inferred] "Már előfizető?" => "Már előfizető? Lépjen be" ! "Ő már előfizető.";
            "Már előfizetőnk?" => "Már előfizetőnk? Lépjen be" ! "Megkérdezte: már előfizetőnk? Nem.";
            "Már van előfizetése?" => "Már van előfizetése? Lépjen be" ! "Megkérdezte: már van előfizetése? Nincs.";
        }
        Advertisement Whole {
            [inferred] "A cikk a hirdetés után folytatódik" => "A cikk a hirdetés után folytatódik" ! "Szerinte a cikk a hirdetés után folytatódik.";
            "Fizetett hirdetés" => "Fizetett hirdetés" ! "A fizetett hirdetés drága volt.";
            "Fizetett tartalom" => "Fizetett tartalom" ! "A fizetett tartalom drága.";
            "Hirdetés" => "HIRDETÉS" ! "Hirdetés jelent meg róla.";
            "PR-cikk" => "PR-cikk" ! "A PR-cikk drága volt.";
            "Reklám" => "Reklám" ! "A reklám drága.";
            "Szponzorált tartalom" => "Szponzorált tartalom" ! "A szponzorált tartalom drága.";
            "Támogatott tartalom" => "Támogatott tartalom" ! "A támogatott tartalom drága.";
            "Támogatói tartalom" => "Támogatói tartalom" ! "A támogatói tartalom drága volt.";
            "Társadalmi célú hirdetés" => "Társadalmi célú hirdetés" ! "A társadalmi célú hirdetés ingyenes volt.";
        }
        Cookie Whole {
            "Adatkezelési tájékoztató" => "Adatkezelési tájékoztató" ! "Az adatkezelési tájékoztató hiányzik.";
            "Adatvédelem" => "Adatvédelem" ! "Az adatvédelem alapjog.";
            "Adatvédelmi beállítások" => "Adatvédelmi beállítások" ! "Az adatvédelmi beállítások hiányoznak.";
            "Adatvédelmi nyilatkozat" => "Adatvédelmi nyilatkozat" ! "Az adatvédelmi nyilatkozat hosszú.";
            "Adatvédelmi szabályzat" => "Adatvédelmi szabályzat" ! "Az adatvédelmi szabályzat hosszú.";
            "Adatvédelmi tájékoztató" => "Adatvédelmi tájékoztató" ! "Az adatvédelmi tájékoztató hiányzik.";
            "Az összes elfogadása" => "Az összes elfogadása" ! "Nem lehet az összes elfogadása a cél.";
            "Az összes elutasítása" => "Az összes elutasítása" ! "Nem lehet az összes elutasítása a cél.";
            "Beállítások kezelése" => "Beállítások kezelése" ! "A beállítások kezelése nehéz.";
            "Beállítások mentése" => "Beállítások mentése" ! "A beállítások mentése sikerült.";
            "Cookie beállítások" => "Cookie beállítások" ! "A cookie beállítások hiányoznak.";
            "Cookie szabályzat" => "Cookie szabályzat" ! "A cookie szabályzat hosszú.";
            "Cookie tájékoztató" => "Cookie tájékoztató" ! "A cookie tájékoztató hosszú.";
            "Elfogadom" => "Elfogadom" ! "Én elfogadom a tervet.";
            "Feltétlenül szükséges sütik" => "Feltétlenül szükséges sütik" ! "A feltétlenül szükséges sütik maradtak.";
            "Fontos számunkra az Ön adatainak védelme" => "Fontos számunkra az Ön adatainak védelme" ! "Szerinte fontos számunkra az ön adatainak védelme.";
            "Hozzájárulás kezelése" => "Hozzájárulás kezelése" ! "A hozzájárulás kezelése nehéz.";
            "Lehetőségek kezelése" => "Lehetőségek kezelése" ! "A lehetőségek kezelése nehéz.";
            [inferred] "Minden elfogadása" => "Minden elfogadása" ! "A minden elfogadása nem erény.";
            "Részletek megjelenítése" => "Részletek megjelenítése" ! "A részletek megjelenítése nehéz.";
            "Süti beállítások" => "Süti beállítások" ! "A süti beállítások hiányoznak.";
            "Sütik kezelése" => "Sütik kezelése" ! "A sütik kezelése nehéz.";
            "További lehetőségek" => "További lehetőségek" ! "További lehetőségek nem voltak.";
            "Összes elfogadása" => "Összes elfogadása" ! "Nem az összes elfogadása a cél.";
            "Összes elutasítása" => "Összes elutasítása" ! "Nem az összes elutasítása a cél.";
        }
        Cookie Start {
            "A technikai tárolás vagy hozzáférés" => "A technikai tárolás vagy hozzáférés feltétlenül szükséges." ! "A törvény szerint a technikai tárolás vagy hozzáférés tilos.";
            "A weboldal sütiket használ" => "A weboldal sütiket használ." ! "Azt mondta, a weboldal sütiket használ.";
            "Ez a honlap sütiket használ" => "Ez a honlap sütiket használ." ! "Azt mondta, ez a honlap sütiket használ.";
            "Ez a weboldal sütiket használ" => "Ez a weboldal sütiket használ." ! "Szerinte ez a weboldal sütiket használ.";
            "Ez az oldal sütiket használ" => "Ez az oldal sütiket használ." ! "Szerinte ez az oldal sütiket használ.";
            "Információk tárolása és/vagy elérése" => "Információk tárolása és/vagy elérése egy eszközön" ! "Tilos az információk tárolása és/vagy elérése titokban.";
            "Mi és a partnereink információkat" => "Mi és a partnereink információkat tárolunk egy eszközön." ! "Szerinte mi és a partnereink információkat kérünk.";
            "Mi és partnereink információkat" => "Mi és partnereink információkat tárolunk egy eszközön." ! "Azt mondta, mi és partnereink információkat gyűjtünk.";
            "Sütiket használunk" => "Sütiket használunk a látogatások mérésére." ! "Azt mondta, sütiket használunk.";
            "Weboldalunk sütiket használ" => "Weboldalunk sütiket használ." ! "A mi weboldalunk sütiket használ.";
        }
        Copyright Whole {
            "A honlap lelke a WordPress" => "A honlap lelke a WordPress" ! "Azt mondta, a honlap lelke a WordPress és ő.";
            "Büszkén üzemelteti: WordPress" => "Büszkén üzemelteti: WordPress" ! "Az oldalt büszkén üzemelteti a WordPress.";
            "Üzemeltető: Blogger" => "Üzemeltető: Blogger." ! "Az üzemeltető egy blogger.";
        }
        Copyright Anywhere {
            "Minden jog fenntartva" => "© 2020 Lap. Minden jog fenntartva." ! "Minden jog megmarad.";
        }
        Comment Whole {
            "Be kell jelentkezni a válaszadáshoz" => "Be kell jelentkezni a válaszadáshoz" ! "Azt mondta, be kell jelentkezni a válaszadáshoz is.";
            "Hozzászólok" => "Hozzászólok" ! "Én nem hozzászólok, mondta.";
            "Hozzászólás küldése" => "Hozzászólás küldése" ! "A hozzászólás küldése tilos.";
            "Hozzászólás írása" => "Hozzászólás írása" ! "A hozzászólás írása tilos.";
            "Hozzászólások" => "Hozzászólások (3)" ! "A hozzászólások durvák.";
            "Hozzászólások megtekintése" => "Hozzászólások megtekintése" ! "A hozzászólások megtekintése ingyenes.";
            "Kommentek" => "Kommentek" ! "A kommentek durvák.";
            "Megjegyzés küldése" => "Megjegyzés küldése" ! "A megjegyzés küldése tilos.";
            "Nincs hozzászólás" => "Nincs hozzászólás" ! "Sehol nincs hozzászólás az ügyhöz.";
            "Nincsenek megjegyzések" => "Nincsenek megjegyzések" ! "Itt nincsenek megjegyzések azóta.";
            "Régebbi hozzászólások" => "Régebbi hozzászólások" ! "A régebbi hozzászólások durvák.";
            "Szólj hozzá" => "Szólj hozzá!" ! "Ne szólj hozzá!";
            "Szóljon hozzá" => "Szóljon hozzá" ! "Szóljon hozzá a vitához, mondta.";
            "Válasz" => "Válasz" ! "Válasz nem érkezett.";
            "Válasz megszakítása" => "Válasz megszakítása" ! "A válasz megszakítása tilos.";
            "Vélemény, hozzászólás?" => "Vélemény, hozzászólás?" ! "A vélemény és hozzászólás tilos.";
            "hozzászólás" => "12 hozzászólás" ! "A hozzászólás durva volt.";
            "komment" => "3 komment" ! "A komment durva volt.";
            "Újabb hozzászólások" => "Újabb hozzászólások" ! "Az újabb hozzászólások durvák.";
        }
        Comment Start {
            "A hozzászólás rendszer-moderációra várakozik" => "A hozzászólás rendszer-moderációra várakozik." ! "Azt mondta, a hozzászólás rendszer-moderációra várakozik.";
            "A hozzászóláshoz be kell jelentkezni" => "A hozzászóláshoz be kell jelentkezni." ! "Szerinte a hozzászóláshoz be kell jelentkezni.";
            "A kötelező mezőket" => "A kötelező mezőket * karakterrel jelöltük" ! "Szerinte a kötelező mezőket kitöltik.";
            "A kötelezően kitöltendő mezőket" => "A kötelezően kitöltendő mezőket * karakterrel jelöljük" ! "Azt mondta, a kötelezően kitöltendő mezőket krétával jelölik.";
            "A nevem, e-mail címem" => "A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz." ! "Ez a nevem, e-mail címem nincs.";
            "A nevem, email címem" => "A nevem, email címem, és weboldalcímem mentése a böngészőben." ! "Ez a nevem, email címem nincs.";
            "Az e-mail címet nem tesszük közzé" => "Az e-mail címet nem tesszük közzé." ! "Szerinte az e-mail címet nem tesszük közzé.";
            "Az email címet nem tesszük közzé" => "Az email címet nem tesszük közzé." ! "Szerinte az email címet nem tesszük közzé.";
            "Ez az oldal az Akismet" => "Ez az oldal az Akismet szolgáltatást használja a spam csökkentésére." ! "Azt mondta, ez az oldal az Akismet része.";
            "Hozzászólás küldéséhez be kell jelentkezni" => "Hozzászólás küldéséhez be kell jelentkezni." ! "Szerinte hozzászólás küldéséhez be kell jelentkezni.";
            "Hozzászólások lehetősége itt nem engedélyezett" => "Hozzászólások lehetősége itt nem engedélyezett." ! "Azt mondta, hozzászólások lehetősége itt nem engedélyezett.";
        }
        Comment End {
            "a hozzászólások lehetősége kikapcsolva" => "Helló világ! bejegyzéshez a hozzászólások lehetősége kikapcsolva" ! "Azt mondta, a hozzászólások lehetősége kikapcsolva marad.";
        }
        Navigation Whole {
            "Az oldal nem található" => "Az oldal nem található" ! "Az oldal nem található a könyvben.";
            "Bejegyzés navigáció" => "Bejegyzés navigáció" ! "A bejegyzés navigáció nehéz.";
            "Bejelentkezés" => "Bejelentkezés" ! "A bejelentkezés nehéz.";
            "Belépés" => "Belépés" ! "A belépés tilos.";
            "Blogarchívum" => "Blogarchívum" ! "A blogarchívum leégett.";
            "Címkék" => "Címkék" ! "A címkék régiek.";
            "Címlap" => "Címlap" ! "A címlap üres.";
            "Elfelejtett jelszó" => "Elfelejtett jelszó" ! "Egy elfelejtett jelszó okozta a bajt.";
            "Előző bejegyzés" => "Előző bejegyzés" ! "Az előző bejegyzés hamis.";
            "Előző cikk" => "Előző cikk" ! "Az előző cikk hamis.";
            "Előző oldal" => "Előző oldal" ! "Az előző oldal üres volt.";
            "Felhasználási feltételek" => "Felhasználási feltételek" ! "A felhasználási feltételek szigorúak.";
            "Főoldal" => "Főoldal" ! "A főoldal üres.";
            "Hiba jelentése" => "Hiba jelentése" ! "A hiba jelentése kötelező.";
            "Impresszum" => "Impresszum" ! "Az impresszum üres.";
            "Kapcsolat" => "Kapcsolat" ! "A kapcsolat megszakadt.";
            "Kategóriák" => "Kategóriák" ! "A kategóriák régiek.";
            "Keresés" => "Keresés" ! "A keresés folytatódik.";
            "Kezdőlap" => "Kezdőlap" ! "A kezdőlap üres volt.";
            "Kijelentkezés" => "Kijelentkezés" ! "A kijelentkezés nem sikerült.";
            "Kilépés a tartalomba" => "Kilépés a tartalomba" ! "A kilépés a tartalomba nehéz.";
            "Következő bejegyzés" => "Következő bejegyzés" ! "A következő bejegyzés hamis.";
            "Következő cikk" => "Következő cikk" ! "A következő cikk hamis.";
            "Következő oldal" => "Következő oldal" ! "A következő oldal üres volt.";
            "Médiaajánlat" => "Médiaajánlat" ! "A médiaajánlat hosszú.";
            "Oldal nem található" => "Oldal nem található" ! "Ilyen oldal nem található a könyvben.";
            "Oldaltérkép" => "Oldaltérkép" ! "Az oldaltérkép segít a robotoknak.";
            "Régebbi bejegyzés" => "Régebbi bejegyzés" ! "A régebbi bejegyzés hamis.";
            "Régebbi bejegyzések" => "Régebbi bejegyzések" ! "A régebbi bejegyzések hamisak.";
            "Tovább a tartalomhoz" => "Tovább a tartalomhoz" ! "Nem jut tovább a tartalomhoz.";
            "Ugrás a fő tartalomra" => "Ugrás a fő tartalomra" ! "Az ugrás a fő tartalomra sikerült.";
            "Ugrás a tartalomhoz" => "Ugrás a tartalomhoz" ! "Az ugrás a tartalomhoz nehéz.";
            "Ugrás a tartalomra" => "Ugrás a tartalomra" ! "Az ugrás a tartalomra nehéz.";
            "Vissza a főoldalra" => "Vissza a főoldalra" ! "Visszalapozott, vissza a főoldalra és olvasott.";
            "Vissza a tetejére" => "Vissza a tetejére" ! "Nem jut vissza a tetejére.";
            "Vissza az oldal tetejére" => "Vissza az oldal tetejére" ! "Visszalapozott, vissza az oldal tetejére és olvasott.";
            "perc olvasás" => "5 perc olvasás" ! "Napi öt perc olvasás elég.";
            "perces olvasmány" => "3 perces olvasmány" ! "Egy tíz perces olvasmány is elég.";
            "Általános szerződési feltételek" => "Általános szerződési feltételek" ! "Az általános szerződési feltételek szigorúak.";
            "Ön itt áll" => "Ön itt áll:" ! "Hol ön itt áll, ott jó.";
            "Újabb bejegyzés" => "Újabb bejegyzés" ! "Egy újabb bejegyzés hamis.";
            "Újabb bejegyzések" => "Újabb bejegyzések" ! "Az újabb bejegyzések hamisak.";
        }
        Navigation Start {
            "Címkék:" => "Címkék: kikötő, komp" ! "A címkék régiek.";
            "Hibát talált?" => "Hibát talált? Jelezze nekünk" ! "Megkérdezte: hibát talált? Nem.";
            "Kulcsszavak:" => "Kulcsszavak: kikötő, komp" ! "A levél kulcsszavak: kikötő.";
            "Olvasási idő:" => "Olvasási idő: 3 perc" ! "Az olvasási idő csökken.";
        }
        Caption Start {
            "A kép forrása:" => "A kép forrása: MTI" ! "Nem ismert a kép forrása: sem.";
            "A kép illusztráció" => "A kép illusztráció. Fotó: MTI" ! "Azt mondta, a kép illusztráció csupán.";
            "Archív fotó" => "Archív fotó: egy vonat" ! "Egy archív fotó mutatja őt.";
            "Borítókép:" => "Borítókép: MTI" ! "A borítókép régi.";
            "Címlapkép:" => "Címlapkép: MTI" ! "A címlapkép régi.";
            "Fotó forrása" => "Fotó forrása: MTI" ! "Nem ismert a fotó forrása.";
            "Fotó:" => "Fotó: Kovács Anna / MTI" ! "Fotó és film.";
            "Fotók:" => "Fotók: Kovács Anna" ! "A régi fotók: vonatok.";
            "Illusztráció" => "Illusztráció: egy vonat" ! "Az illusztráció régi.";
            "Kiemelt kép:" => "Kiemelt kép: MTI" ! "A kiemelt kép régi.";
            "Kép forrása:" => "Kép forrása: MTI" ! "Nem ismert a kép forrása: nincs.";
            "Kép:" => "Kép: Kovács Anna" ! "Kép és hang.";
            "Képünk illusztráció" => "Képünk illusztráció. Fotó: MTI" ! "Ez a képünk illusztráció.";
            "Nyitókép:" => "Nyitókép: MTI" ! "A nyitókép régi.";
        }
        Byline Start {
            "Az interjút készítette:" => "Az interjút készítette: Kovács Anna" ! "Az interjút készítette, majd elment.";
            "Fotó és szöveg:" => "Fotó és szöveg: Kovács Anna" ! "Fotó és szöveg hiányzik.";
            "Fotók és szöveg:" => "Fotók és szöveg: Kovács Anna" ! "Fotók és szöveg nélkül jelent meg.";
            "Kép és szöveg:" => "Kép és szöveg: Kovács Anna" ! "Kép és szöveg nélkül jelent meg.";
            "Készítette:" => "Készítette: Kovács Anna" ! "Készítette és eladta.";
            "Közzétette:" => "Közzétette: Kovács Anna" ! "Közzétette a listát.";
            "Lejegyezte:" => "Lejegyezte: Kovács Anna" ! "Lejegyezte a mesét.";
            "Szerző:" => "Szerző: Kovács Anna" ! "Szerző és kiadó hallgat.";
            "Szerzők:" => "Szerzők: Kovács Anna" ! "Szerzők és kiadók hallgatnak.";
            "Szöveg és fotó:" => "Szöveg és fotó: Kovács Anna" ! "Szöveg és fotó hiányzik.";
            "Szöveg és fotók:" => "Szöveg és fotók: Kovács Anna" ! "Szöveg és fotók nélkül jelent meg.";
            "Szöveg és kép:" => "Szöveg és kép: Kovács Anna" ! "Szöveg és kép hiányzik.";
            "Szöveg és képek:" => "Szöveg és képek: Kovács Anna" ! "Szöveg és képek nélkül jelent meg.";
            "Szöveg, fotó:" => "Szöveg, fotó: Kovács Anna" ! "Szöveg, fotó hiányzik.";
            "Szöveg, kép:" => "Szöveg, kép: Kovács Anna" ! "Szöveg nélkül jelent meg.";
            "Szöveg/fotó:" => "Szöveg/fotó: Kovács Anna" ! "Szöveg/fotó hiányzik.";
            "Szöveg:" => "Szöveg: Kovács Anna" ! "Szöveg és zene.";
            "Írta és fotózta:" => "Írta és fotózta: Kovács Anna" ! "Írta és fotózta a könyvet.";
            "Írta és fényképezte:" => "Írta és fényképezte: Kovács Anna" ! "Írta és fényképezte a könyvet.";
            "Írta:" => "Írta: Kovács Anna" ! "Írta és rendezte.";
            "Írták:" => "Írták: Kovács Anna" ! "Írták és rendezték.";
            "Összeállította:" => "Összeállította: Kovács Anna" ! "Összeállította a listát.";
        }
        Byline BeforeName {
            [needs_language] "Riporter:" => "Riporter: Kovács Anna" ! "Riporter és költő.";
            [needs_language] "Írta" => "Írta Kovács Anna" ! "Írta a levelet.";
            [needs_language] "Újságíró:" => "Újságíró: Kovács Anna" ! "Újságíró és költő.";
        }
        Published Start {
            "Közzétéve" => "Közzétéve: 2020. január 10." ! "Nem lett közzétéve.";
            "Létrehozva:" => "Létrehozva: 2020. január 10." ! "Létrehozva ez sincs.";
            "Megjelent:" => "Megjelent: 2020. január 10." ! "Megjelent a könyv.";
            "Publikálva" => "Publikálva: 2020. január 10." ! "Nincs publikálva.";
        }
        Updated Start {
            "Frissítve" => "Frissítve: 2020. január 10." ! "Nincs frissítve.";
            "Frissült:" => "Frissült: 2020. január 10. 20:15" ! "Az oldal frissült: tegnap.";
            "Módosítva" => "Módosítva: 2020. január 10." ! "Nincs módosítva.";
            "Utoljára frissítve" => "Utoljára frissítve: 2020. január 10." ! "Nincs utoljára frissítve.";
            "Utoljára módosítva" => "Utoljára módosítva: 2020. január 10." ! "A terv utoljára módosítva májusban.";
            "Utolsó frissítés" => "Utolsó frissítés: 2020. január 10." ! "Az utolsó frissítés.";
            "Utolsó módosítás" => "Utolsó módosítás: 2020. január 10." ! "Ez volt az utolsó módosítás a tervben.";
        }
        Updated BeforeDigit {
            "Módosult" => "Módosult: 2020. 01. 10." ! "Módosult a terv este.";
        }
        Credit Start {
            "Fordította:" => "Fordította: Kovács Anna" ! "Fordította és kiadta.";
            "Fordítás:" => "Fordítás: Kovács Anna" ! "Az új fordítás: jó.";
            "Forrás:" => "Forrás: MTI" ! "Forrás volt a hegyen.";
            "Források:" => "Források: MTI, AFP" ! "Források voltak a hegyen.";
            "Szerkesztette:" => "Szerkesztette: Kovács Anna" ! "A könyvet szerkesztette: senki.";
        }
        Correction Start {
            "A cikk korábbi verziójában" => "A cikk korábbi verziójában más név állt." ! "Ez állt a cikk korábbi verziójában.";
            "Helyesbítés:" => "Helyesbítés: a név más volt." ! "Egy helyesbítés: semmi új.";
            "Helyreigazítás:" => "Helyreigazítás: a név más volt." ! "A helyreigazítás késik.";
        }
        Note Start {
            "A szerk.:" => "A szerk.: a nevet javítottuk." ! "A szerk. hallgat.";
            "A szerkesztő megjegyzése" => "A szerkesztő megjegyzése: a nevet javítottuk." ! "Sokat segített a szerkesztő megjegyzése.";
        }
    },
};
