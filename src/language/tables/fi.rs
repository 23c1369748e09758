//! Finnish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Finnish.
pub(crate) static FI: Language = Language {
    code: "fi",
    name: "Finnish",
    date_order: DateOrder::DayMonth,
    months: [
        &["tammikuuta", "tammikuu", "tammi"],
        &["helmikuuta", "helmikuu", "helmi"],
        &["maaliskuuta", "maaliskuu", "maalis"],
        &["huhtikuuta", "huhtikuu", "huhti"],
        &["toukokuuta", "toukokuu", "touko"],
        &["kesäkuuta", "kesäkuu", "kesä"],
        &["heinäkuuta", "heinäkuu", "heinä"],
        &["elokuuta", "elokuu", "elo"],
        &["syyskuuta", "syyskuu", "syys"],
        &["lokakuuta", "lokakuu", "loka"],
        &["marraskuuta", "marraskuu", "marras"],
        &["joulukuuta", "joulukuu", "joulu"],
    ],
    weekdays: &[
        "maanantai",
        "tiistai",
        "keskiviikko",
        "torstai",
        "perjantai",
        "lauantai",
        "sunnuntai",
        "maanantaina",
        "tiistaina",
        "keskiviikkona",
        "torstaina",
        "perjantaina",
        "lauantaina",
        "sunnuntaina",
        "ma",
        "ti",
        "ke",
        "to",
        "pe",
        "la",
        "su",
    ],
    date_words: &["klo", "kello"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["sitten"],
        units: [
            &["minuutti", "minuuttia", "min"],
            &["tunti", "tuntia"],
            &["päivä", "päivää"],
            &["viikko", "viikkoa"],
            &["kuukausi", "kuukautta"],
            &["vuosi", "vuotta"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analyysi",
            "Arvio",
            "Huom",
            "Kommentti",
            "Kysymys",
            "Pääkirjoitus",
            "Vastaus",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Reuters", "STT", "Startel"],
    staff: &[
        "Kirjeenvaihtajamme",
        "Kulttuuritoimitus",
        "Mielipidetoimitus",
        "Paikallistoimitus",
        "Taloustoimitus",
        "Toimitus",
        "Toimituskunta",
        "Ulkomaantoimitus",
        "Urheilutoimitus",
        "Uutisdeski",
        "Uutistoimitus",
        "Verkkotoimitus",
        "toimitus",
    ],
    roles: &[
        "kirjeenvaihtaja",
        "kuvaaja",
        "kolumnisti",
        "päätoimittaja",
        "toimittaja",
        "valokuvaaja",
        "apulaispäätoimittaja",
        "avustaja",
        "erikoistoimittaja",
        "freelance-toimittaja",
        "freelancer",
        "kesätoimittaja",
        "kirjailija",
        "kriitikko",
        "kulttuuritoimittaja",
        "kuvatoimittaja",
        "lehtikuvaaja",
        "pakinoitsija",
        "politiikan toimittaja",
        "taloustoimittaja",
        "toimittajaharjoittelija",
        "toimituspäällikkö",
        "toimitussihteeri",
        "ulkomaantoimittaja",
        "urheilutoimittaja",
        "uutispäällikkö",
        "uutistoimittaja",
        "vastaava päätoimittaja",
        "freelancetoimittaja",
        "toimitusharjoittelija",
        "vapaa toimittaja",
    ],
    joiners: &["ja", "sekä"],
    author_labels: &[
        "Kirjoittaja",
        "Kirjoittajasta",
        "Kirjoittajat",
        "Tietoa kirjoittajasta",
    ],
    located: &[],
    function_words: &[
        "ja", "on", "ei", "että", "se", "oli", "hän", "joka", "mutta", "ovat", "myös", "kun",
        "tai", "kuin", "mukaan", "ole", "jos", "sen", "vain", "jo", "nyt", "hänen", "ovat", "sekä",
    ],
    cues: cues! {
        Rail Whole {
            "Aiheeseen liittyvät artikkelit" => "Aiheeseen liittyvät artikkelit" ! "Luin aiheeseen liittyvät artikkelit eilen.";
            "Aiheeseen liittyvää" => "Aiheeseen liittyvää" ! "Se on aiheeseen liittyvää puhetta.";
            "Aiheesta lisää" => "Aiheesta lisää" ! "Hän puhui aiheesta lisää.";
            "Katso myös" => "Katso myös" ! "Hän sanoi: katso myös merta.";
            "Katsotuimmat" => "Katsotuimmat" ! "Vuoden katsotuimmat elokuvat ovat suomalaisia.";
            "Lisää aiheesta" => "Lisää aiheesta" ! "Hän puhui lisää aiheesta.";
            "Lue lisää aiheesta" => "Lue lisää aiheesta" ! "Lue lisää aiheesta ennen tenttiä, hän sanoi.";
            "Lue myös" => "LUE MYÖS" ! "Hän ei lue myös sitä.";
            "Luetuimmat" => "Luetuimmat" ! "Luetuimmat kirjat ovat vanhoja.";
            "Luetuimmat artikkelit" => "Luetuimmat artikkelit" ! "Vuoden luetuimmat artikkelit koskivat veroja.";
            "Luetuimmat jutut" => "Luetuimmat jutut" ! "Luetuimmat jutut ovat vanhoja.";
            "Luetuimmat uutiset" => "Luetuimmat uutiset" ! "Luetuimmat uutiset ovat vanhoja.";
            "Muut lukevat" => "Muut lukevat" ! "Kun muut lukevat kirjaa, hän nukkuu.";
            "Samankaltaisia artikkeleita" => "Samankaltaisia artikkeleita" ! "Hän luki samankaltaisia artikkeleita kotona.";
            "Sinua saattaisi kiinnostaa" => "Sinua saattaisi kiinnostaa" ! "Hän sanoi: sinua saattaisi kiinnostaa meri.";
            "Suosittelemme" => "Suosittelemme" ! "Suosittelemme kaikille lepoa.";
            "Suosituimmat" => "Suosituimmat" ! "Vuoden suosituimmat ruoat ovat keittoja.";
            "Suositut artikkelit" => "Suositut artikkelit" ! "Lehden suositut artikkelit koskivat veroja.";
            "Tuoreimmat" => "Tuoreimmat" ! "Tuoreimmat kirjat ovat kalliita.";
            "Tuoreimmat jutut" => "Tuoreimmat jutut" ! "Lehden tuoreimmat jutut koskivat veroja.";
            "Tuoreimmat uutiset" => "Tuoreimmat uutiset" ! "Tuoreimmat uutiset ovat huonoja.";
            "Uusimmat" => "Uusimmat" ! "Uusimmat kirjat ovat kalliita.";
            "Uusimmat artikkelit" => "Uusimmat artikkelit" ! "Uusimmat artikkelit ovat kalliita.";
            "Uusimmat jutut" => "Uusimmat jutut" ! "Lehden uusimmat jutut koskivat veroja.";
            "Uusimmat kommentit" => "Uusimmat kommentit" ! "Uusimmat kommentit satuttivat.";
            "Uusimmat uutiset" => "Uusimmat uutiset" ! "Uusimmat uutiset ovat huonoja.";
            "Viimeisimmät artikkelit" => "Viimeisimmät artikkelit" ! "Viimeisimmät artikkelit ovat kalliita.";
            "Viimeisimmät kommentit" => "Viimeisimmät kommentit" ! "Viimeisimmät kommentit satuttivat.";
            "Viimeisimmät uutiset" => "Viimeisimmät uutiset" ! "Illan viimeisimmät uutiset olivat synkkiä.";
        }
        ReadMore Whole {
            "Artikkeli jatkuu kuvan alla" => "Artikkeli jatkuu kuvan alla" ! "Hän sanoi, että artikkeli jatkuu kuvan alla olevassa laatikossa.";
            "Jatka lukemista" => "Jatka lukemista" ! "Hän sanoi: jatka lukemista kotona.";
            "Juttu jatkuu kuvan alla" => "Juttu jatkuu kuvan alla" ! "Hän sanoi, että juttu jatkuu kuvan alla.";
            "Juttu jatkuu mainoksen alla" => "Juttu jatkuu mainoksen alla" ! "Hän sanoi, että juttu jatkuu mainoksen alla olevassa laatikossa.";
            "Juttu jatkuu mainoksen jälkeen" => "Juttu jatkuu mainoksen jälkeen" ! "Hän sanoi, että juttu jatkuu mainoksen jälkeen.";
            "Juttu jatkuu videon alla" => "Juttu jatkuu videon alla" ! "Hän sanoi, että juttu jatkuu videon alla olevassa laatikossa.";
            "Juttu jatkuu videon jälkeen" => "Juttu jatkuu videon jälkeen" ! "Hän sanoi, että juttu jatkuu videon jälkeen.";
            "Katso kaikki" => "Katso kaikki" ! "Katso kaikki kuvat, hän sanoi.";
            "Lataa lisää" => "Lataa lisää" ! "Lataa lisää puita, hän sanoi.";
            "Lue koko artikkeli" => "Lue koko artikkeli" ! "Hän sanoi: lue koko artikkeli kotona.";
            "Lue koko juttu" => "Lue koko juttu" ! "Hän sanoi: lue koko juttu kotona.";
            "Lue lisää" => "Lue lisää" ! "Hän ei lue lisää kirjoja.";
            "Lue lisää täältä" => "Lue lisää täältä" ! "Hän sanoi: lue lisää täältä ja sieltä.";
            "Lue seuraavaksi" => "Lue seuraavaksi" ! "Hän sanoi: lue seuraavaksi kirja.";
            "Näytä enemmän" => "Näytä enemmän" ! "Hän sanoi: näytä enemmän kirjoja.";
            "Näytä kaikki" => "Näytä kaikki" ! "Näytä kaikki kuvat, hän sanoi.";
            "Näytä lisää" => "Näytä lisää" ! "Hän sanoi: näytä lisää kirjoja.";
        }
        ReadMore Start {
            "Aiemmin aiheesta:" => "Aiemmin aiheesta: Hinnat nousevat" ! "Hän puhui aiemmin aiheesta: ei mitään uutta.";
            "Lue aiheesta lisää:" => "Lue aiheesta lisää: Hinnat nousevat" ! "Hän sanoi: lue aiheesta lisää: kirjoista.";
            "Lue myös:" => "Lue myös: Hinnat nousevat" ! "Lue myös kirja.";
        }
        Share Whole {
            "Jaa" => "JAA" ! "Jaa leipä, hän sanoi.";
            "Jaa Facebookiin" => "Jaa Facebookiin" ! "Hän sanoi: jaa Facebookiin kuva.";
            "Jaa Facebookissa" => "Jaa Facebookissa" ! "Hän sanoi: jaa Facebookissa kuva.";
            "Jaa Pinterestiin" => "Jaa Pinterestiin" ! "Hän sanoi: jaa Pinterestiin kuva.";
            "Jaa Twitterissä" => "Jaa Twitterissä" ! "Hän sanoi: jaa Twitterissä kuva.";
            "Jaa WhatsAppissa" => "Jaa WhatsAppissa" ! "Jaa WhatsAppissa kuvia joka päivä, hän sanoi.";
            "Jaa X:ssä" => "Jaa X:ssä" ! "Hän sanoi: jaa X:ssä kuva.";
            "Jaa artikkeli" => "Jaa artikkeli" ! "Jaa artikkeli kahtia, hän sanoi.";
            "Jaa juttu" => "Jaa juttu" ! "Jaa juttu kahtia, hän sanoi.";
            "Jaa sähköpostilla" => "Jaa sähköpostilla" ! "Hän sanoi: jaa sähköpostilla kuva.";
            "Jaa sähköpostitse" => "Jaa sähköpostitse" ! "Jaa sähköpostitse kuvia joka päivä, hän sanoi.";
            "Jaa tämä" => "Jaa tämä:" ! "Hän sanoi: jaa tämä hänelle.";
            "Kopioi linkki" => "Kopioi linkki" ! "Hän sanoi: kopioi linkki hänelle.";
            "Kuuntele artikkeli" => "Kuuntele artikkeli" ! "Hän sanoi: kuuntele artikkeli kotona.";
            "Kuuntele juttu" => "Kuuntele juttu" ! "Hän sanoi: kuuntele juttu kotona.";
            "Kuuntele tämä artikkeli" => "Kuuntele tämä artikkeli" ! "Kuuntele tämä artikkeli loppuun, hän sanoi.";
            "Lähetä sähköpostitse" => "Lähetä sähköpostitse" ! "Hän sanoi: lähetä sähköpostitse kuva.";
            "Tallenna artikkeli" => "Tallenna artikkeli" ! "Hän sanoi: tallenna artikkeli kotona.";
            "Tekstin koko" => "Tekstin koko" ! "Tekstin koko oli liian pieni.";
            "Tulosta" => "Tulosta" ! "Hän sanoi: tulosta kirja.";
            "Tulosta sivu" => "Tulosta sivu" ! "Tulosta sivu paperille, hän sanoi.";
            "Tykkää tästä" => "Tykkää tästä:" ! "Hän ei tykkää tästä talosta.";
        }
        Share Start {
            "Seuraa meitä" => "Seuraa meitä Facebookissa" ! "Hän ei seuraa meitä.";
        }
        Share Anywhere {
            "(Avautuu uudessa ikkunassa)" => "Jaa Facebookissa (Avautuu uudessa ikkunassa)" ! "Sivu avautuu uudessa ikkunassa.";
        }
        Subscribe Whole {
            "Luo tili" => "Luo tili" ! "Luo tili jokaiselle lapselle, pankki sanoi.";
            [inferred] "Luo tunnus" => "Luo tunnus" ! "Hän sanoi: luo tunnus pankkiin.";
            "Rekisteröidy" => "Rekisteröidy" ! "Hän sanoi: rekisteröidy tänään.";
            "Tilaa" => "Tilaa" ! "Tilaa ei ole.";
            "Tilaa ilmainen uutiskirje" => "Tilaa ilmainen uutiskirje" ! "Tilaa ilmainen uutiskirje tänään, hän sanoi.";
            "Tilaa nyt" => "Tilaa nyt" ! "Ei ole tilaa nyt kaikille.";
            "Tilaa uutiskirje" => "Tilaa uutiskirje" ! "Tilaa uutta ei ole.";
            "Vain tilaajille" => "Vain tilaajille" ! "Se on kokous vain tilaajille ja ystäville.";
        }
        Subscribe Start {
            "Oletko jo tilaaja?" => "Oletko jo tilaaja? Kirjaudu" ! "Kysy: oletko jo tilaaja vai et?";
            "Onko sinulla jo tilaus?" => "Onko sinulla jo tilaus? Kirjaudu sisään" ! "Hän kysyi: onko sinulla jo tilaus?";
            [inferred] "Tilaa uutiskirjeemme" => "Tilaa uutiskirjeemme" ! "Hän sanoi: tilaa uutiskirjeemme.";
            "Tilaa: Lähetä kommentteja" => "Tilaa: Lähetä kommentteja (Atom)" ! "Tilaa on vähän.";
            [inferred] "Tämä artikkeli on vain tilaajille" => "Tämä artikkeli on vain tilaajille." ! "Hän sanoi: tämä artikkeli on vain tilaajille.";
            "Tämä juttu on vain tilaajille" => "Tämä juttu on vain tilaajille." ! "Hän sanoi, että tämä juttu on vain tilaajille.";
        }
        Subscribe Anywhere {
            "suoraan sähköpostiisi" => "Päivän uutiset suoraan sähköpostiisi." ! "Kirje tuli suoraan postilaatikkoosi.";
        }
        Advertisement Whole {
            "Artikkeli jatkuu mainoksen jälkeen" => "Artikkeli jatkuu mainoksen jälkeen" ! "Hän sanoi, että artikkeli jatkuu mainoksen jälkeen.";
            "Kaupallinen yhteistyö" => "Kaupallinen yhteistyö" ! "Uusi kaupallinen yhteistyö alkoi.";
            "Mainokset" => "Mainokset" ! "Mainokset maksavat paljon.";
            "Mainos" => "MAINOS" ! "Mainos oli väärä.";
            "Mainos (juttu jatkuu alla)" => "Mainos (juttu jatkuu alla)" ! "Hän näki, että mainos (juttu jatkuu alla) oli väärä.";
            "Mainos (teksti jatkuu alla)" => "Mainos (teksti jatkuu alla)" ! "Mainos jatkuu alla.";
            "Mainos päättyy" => "Mainos päättyy" ! "Kun mainos päättyy, elokuva jatkuu.";
            "Mainoslinkit" => "Mainoslinkit" ! "Mainoslinkit pitää merkitä.";
            "Sponsoroitu sisältö" => "Sponsoroitu sisältö" ! "Sponsoroitu sisältö pitää merkitä.";
        }
        Cookie Whole {
            "Arvostamme yksityisyyttäsi" => "Arvostamme yksityisyyttäsi" ! "Hän sanoi: arvostamme yksityisyyttäsi.";
            "Ehdottoman välttämättömät evästeet" => "Ehdottoman välttämättömät evästeet" ! "Sivun ehdottoman välttämättömät evästeet jäävät.";
            "Evästeasetukset" => "Evästeasetukset" ! "Hänen evästeasetukset puuttuvat.";
            "Evästeiden hallinta" => "Evästeiden hallinta" ! "Evästeiden hallinta on vaikeaa.";
            "Evästekäytäntö" => "Evästekäytäntö" ! "Hänen evästekäytäntö puuttuu.";
            [inferred] "Hallinnoi vaihtoehtoja" => "Hallinnoi vaihtoehtoja" ! "Hän sanoi: hallinnoi vaihtoehtoja hyvin.";
            "Hallitse suostumusta" => "Hallitse suostumusta" ! "Hän sanoi: hallitse suostumusta hyvin.";
            "Hylkää kaikki" => "Hylkää kaikki" ! "Hän sanoi: hylkää kaikki ehdot.";
            "Hyväksy kaikki" => "Hyväksy kaikki" ! "Hän sanoi: hyväksy kaikki ehdot.";
            "Hyväksy kaikki evästeet" => "Hyväksy kaikki evästeet" ! "Hän sanoi: hyväksy kaikki evästeet heti.";
            "Hyväksy vain välttämättömät" => "Hyväksy vain välttämättömät" ! "Hyväksy vain välttämättömät menot, hän sanoi.";
            "Hyväksy vain välttämättömät evästeet" => "Hyväksy vain välttämättömät evästeet" ! "Hyväksy vain välttämättömät evästeet tänään, hän sanoi.";
            "Kiellä kaikki evästeet" => "Kiellä kaikki evästeet" ! "Kiellä kaikki evästeet tänään, hän sanoi.";
            "Näytä tiedot" => "Näytä tiedot" ! "Hän sanoi: näytä tiedot hänelle.";
            "Salli kaikki" => "Salli kaikki" ! "Hän sanoi: salli kaikki ehdot.";
            "Salli kaikki evästeet" => "Salli kaikki evästeet" ! "Salli kaikki evästeet tänään, hän sanoi.";
            "Salli valinta" => "Salli valinta" ! "Hän sanoi: salli valinta heti.";
            "Tallenna asetukset" => "Tallenna asetukset" ! "Tallenna asetukset levylle, hän sanoi.";
            "Tietosuojakäytäntö" => "Tietosuojakäytäntö" ! "Yhtiön tietosuojakäytäntö on pitkä.";
            "Tietosuojaseloste" => "Tietosuojaseloste" ! "Hänen tietosuojaseloste puuttuu.";
            "Vain välttämättömät" => "Vain välttämättömät" ! "Mukana ovat vain välttämättömät tavarat.";
            "Vain välttämättömät evästeet" => "Vain välttämättömät evästeet" ! "Mukana ovat vain välttämättömät evästeet.";
            "Välttämättömät evästeet" => "Välttämättömät evästeet" ! "Välttämättömät evästeet eivät ole valinnaisia.";
        }
        Cookie Start {
            "Käytämme evästeitä" => "Käytämme evästeitä kävijöiden mittaamiseen." ! "Hän sanoi: käytämme evästeitä.";
            "Me ja kumppanimme tallennamme" => "Me ja kumppanimme tallennamme tietoja laitteelle." ! "Hän sanoi: me ja kumppanimme tallennamme kaasua.";
            "Sivusto käyttää evästeitä" => "Sivusto käyttää evästeitä." ! "Hän sanoi, että sivusto käyttää evästeitä.";
            "Tallenna tietoja laitteelle ja/tai" => "Tallenna tietoja laitteelle ja/tai käytä niitä" ! "Hän sanoi: tallenna tietoja laitteelle ja/tai levylle.";
            "Tarjotaksemme parhaan kokemuksen" => "Tarjotaksemme parhaan kokemuksen käytämme teknologioita, kuten evästeitä." ! "Avasimme hotellin tarjotaksemme parhaan kokemuksen lomasta.";
            "Tekninen tallennus tai pääsy" => "Tekninen tallennus tai pääsy on ehdottoman välttämätön." ! "Laki vaatii, että tekninen tallennus tai pääsy on turvallinen.";
            "Tämä sivusto käyttää evästeitä" => "Tämä sivusto käyttää evästeitä." ! "Hän sanoi: tämä sivusto käyttää evästeitä.";
            "Tämä verkkosivusto käyttää evästeitä" => "Tämä verkkosivusto käyttää evästeitä." ! "Hän sanoi, että tämä verkkosivusto käyttää evästeitä.";
        }
        Copyright Whole {
            "Moottorina WordPress" => "Moottorina WordPress" ! "Sivun moottorina WordPress on hidas.";
            "Sisällön tarjoaa Blogger" => "Sisällön tarjoaa Blogger." ! "Sivun sisällön tarjoaa Blogger ja hän.";
            "Ylpeästi voimanaan WordPress" => "Ylpeästi voimanaan WordPress" ! "Sivulla on ylpeästi voimanaan WordPress ja hän.";
        }
        Copyright Anywhere {
            "Kaikki oikeudet pidätetään" => "© Lehti. Kaikki oikeudet pidätetään." ! "Kaikki oikeudet ovat tärkeitä.";
        }
        Comment Whole {
            "Ei kommentteja" => "Ei kommentteja" ! "Ei kommentteja tullut eilen.";
            "Ilmoita asiaton kommentti" => "Ilmoita asiaton kommentti" ! "Ilmoita asiaton kommentti ylläpidolle, hän sanoi.";
            "Ilmoita asiaton viesti" => "Ilmoita asiaton viesti" ! "Ilmoita asiaton viesti ylläpidolle, hän sanoi.";
            "Jätä kommentti" => "Jätä kommentti" ! "Hän sanoi: jätä kommentti heti.";
            "Kirjaudu kommentoidaksesi" => "Kirjaudu kommentoidaksesi" ! "Kirjaudu kommentoidaksesi vaaleja, hän sanoi.";
            "Kirjaudu sisään vastataksesi" => "Kirjaudu sisään vastataksesi" ! "Kirjaudu sisään vastataksesi kirjeeseen, hän sanoi.";
            "Kirjoita kommentti" => "Kirjoita kommentti" ! "Hän sanoi: kirjoita kommentti heti.";
            "Kommentit" => "Kommentit (12)" ! "Kommentit satuttivat.";
            "Kommentoi" => "Kommentoi" ! "Hän ei kommentoi.";
            "Lisää kommentti" => "Lisää kommentti" ! "Hän sanoi: lisää kommentti heti.";
            "Lähetä kommentti" => "Lähetä kommentti" ! "Hän sanoi: lähetä kommentti heti.";
            "Näytä kaikki kommentit" => "Näytä kaikki kommentit" ! "Näytä kaikki kommentit hänelle, hän sanoi.";
            "Näytä kommentit" => "Näytä kommentit" ! "Hän sanoi: näytä kommentit heti.";
            "Ole ensimmäinen kommentoija" => "Ole ensimmäinen kommentoija" ! "Ole ensimmäinen kommentoija tänään, hän sanoi.";
            "Peruuta vastaus" => "Peruuta vastaus" ! "Hän sanoi: peruuta vastaus heti.";
            "Uudemmat kommentit" => "Uudemmat kommentit" ! "Uudemmat kommentit satuttivat.";
            "Vanhemmat kommentit" => "Vanhemmat kommentit" ! "Vanhemmat kommentit satuttivat.";
            "Vastaa" => "Vastaa" ! "Hän ei vastaa heti.";
            "kommenttia" => "12 kommenttia" ! "Hän ei antanut kommenttia lehdelle.";
        }
        Comment Start {
            "Ilmoita minulle uusista" => "Ilmoita minulle uusista artikkeleista sähköpostitse." ! "Hän sanoi: ilmoita minulle uusista asioista.";
            "Kommentointi on päättynyt" => "Kommentointi on päättynyt." ! "Hän sanoi, että kommentointi on päättynyt.";
            "Kommentointi on suljettu" => "Kommentointi on suljettu." ! "Hän sanoi, että kommentointi on suljettu.";
            "Kommenttisi odottaa hyväksyntää" => "Kommenttisi odottaa hyväksyntää." ! "Hän sanoi, että kommenttisi odottaa hyväksyntää.";
            "Pakolliset kentät on merkitty" => "Pakolliset kentät on merkitty *" ! "Kaikki pakolliset kentät on merkitty liidulla.";
            "Sinun täytyy kirjautua sisään kommentoidaksesi" => "Sinun täytyy kirjautua sisään kommentoidaksesi." ! "Hän sanoi: sinun täytyy kirjautua sisään kommentoidaksesi.";
            "Sähköpostiosoitettasi ei julkaista" => "Sähköpostiosoitettasi ei julkaista." ! "Hän sanoi: sähköpostiosoitettasi ei julkaista.";
            "Tallenna nimeni, sähköpostiosoitteeni" => "Tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen." ! "Hän sanoi: tallenna nimeni, sähköpostiosoitteeni ja kuvani.";
        }
        Navigation Whole {
            "Anna palautetta" => "Anna palautetta" ! "Anna palautetta meille, hän sanoi.";
            "Arkistot" => "Arkistot" ! "Arkistot paloivat.";
            "Artikkelien selaus" => "Artikkelien selaus" ! "Hänen artikkelien selaus on hidasta.";
            "Avainsanat" => "Avainsanat" ! "Avainsanat puuttuvat.";
            "Blogiarkisto" => "Blogiarkisto" ! "Blogiarkisto paloi.";
            "Edellinen artikkeli" => "Edellinen artikkeli" ! "Edellinen artikkeli oli pitkä.";
            "Edellinen sivu" => "Edellinen sivu" ! "Kirjan edellinen sivu oli tyhjä.";
            "Etusivu" => "Etusivu" ! "Lehden etusivu oli punainen.";
            "Etusivulle" => "Etusivulle" ! "Hän pääsi etusivulle eilen.";
            "Haku" => "Haku" ! "Haku jatkuu.";
            "Hyppää sisältöön" => "Hyppää sisältöön" ! "Hän sanoi: hyppää sisältöön asti.";
            "Ilmoita virheestä" => "Ilmoita virheestä" ! "Hän sanoi: ilmoita virheestä heti.";
            "Kategoriat" => "Kategoriat" ! "Kategoriat puuttuvat.";
            "Kirjaudu" => "Kirjaudu" ! "Kirjaudu hotelliin, hän sanoi.";
            "Kirjaudu sisään" => "Kirjaudu sisään" ! "Kirjaudu sisään heti, hän sanoi.";
            "Kirjaudu ulos" => "Kirjaudu ulos" ! "Kirjaudu ulos heti, hän sanoi.";
            "Käyttöehdot" => "Käyttöehdot" ! "Käyttöehdot ovat pitkät.";
            "Lähetä palautetta" => "Lähetä palautetta" ! "Lähetä palautetta meille, hän sanoi.";
            "Olet täällä" => "Olet täällä" ! "Hyvä, että olet täällä tänään.";
            "Ota yhteyttä" => "Ota yhteyttä" ! "Hän sanoi: ota yhteyttä heti.";
            "Päävalikko" => "Päävalikko" ! "Päävalikko on piilossa.";
            "Salasana hukassa?" => "Salasana hukassa?" ! "Onko sinulla salasana hukassa?";
            "Seuraava artikkeli" => "Seuraava artikkeli" ! "Seuraava artikkeli on pitkä.";
            "Seuraava sivu" => "Seuraava sivu" ! "Kirjan seuraava sivu oli tyhjä.";
            "Siirry pääsisältöön" => "Siirry pääsisältöön" ! "Hän ei siirry pääsisältöön asti.";
            "Siirry sisältöön" => "Siirry sisältöön" ! "Hän ei siirry sisältöön asti.";
            "Sivua ei löydy" => "Sivua ei löydy" ! "Sivua ei löydy kirjasta.";
            "Sivua ei löytynyt" => "Sivua ei löytynyt" ! "Sivua ei löytynyt kirjasta.";
            "Sivukartta" => "Sivukartta" ! "Tarkka sivukartta auttaa hakukoneita.";
            "Takaisin etusivulle" => "Takaisin etusivulle" ! "Hän selasi takaisin etusivulle asti.";
            "Takaisin ylös" => "Takaisin ylös" ! "Hän pääsi takaisin ylös asti.";
            "Tietoa meistä" => "Tietoa meistä" ! "Hän sai tietoa meistä eilen.";
            "Unohtuiko salasana?" => "Unohtuiko salasana?" ! "Hän kysyi, unohtuiko salasana?";
            "Uudemmat artikkelit" => "Uudemmat artikkelit" ! "Uudemmat artikkelit ovat pitkiä.";
            "Uudempi teksti" => "Uudempi teksti" ! "Uudempi teksti on pitkä.";
            "Valikko" => "Valikko" ! "Valikko oli pitkä.";
            "Vanhemmat artikkelit" => "Vanhemmat artikkelit" ! "Vanhemmat artikkelit ovat pitkiä.";
            "Vanhempi teksti" => "Vanhempi teksti" ! "Vanhempi teksti on pitkä.";
            "min lukuaika" => "3 min lukuaika" ! "Jäljellä on 3 min lukuaika iltaisin.";
        }
        Navigation Start {
            "Asiasanat:" => "Asiasanat: satama, laiva" ! "Kirjan asiasanat: satama.";
            "Avainsanat:" => "Avainsanat: satama, laiva" ! "Avainsanat puuttuvat.";
            "Huomasitko virheen?" => "Huomasitko virheen? Kerro meille" ! "Hän kysyi: huomasitko virheen?";
            "Lukuaika:" => "Lukuaika: 3 min" ! "Lukuaika laskee.";
            "Löysitkö virheen?" => "Löysitkö virheen? Kerro meille" ! "Hän kysyi: löysitkö virheen?";
            "Tunnisteet:" => "Tunnisteet: satama, laiva" ! "Tekstin tunnisteet: satama.";
            "Vastaava päätoimittaja:" => "Vastaava päätoimittaja: Maija Virtanen" ! "Hän on vastaava päätoimittaja: vuodesta 1990.";
        }
        Caption Start {
            "Arkistokuva" => "Arkistokuva: juna" ! "Vanha arkistokuva näyttää hänet.";
            "Kuva/" => "Kuva/Maija Virtanen" ! "Kuva ja ääni.";
            "Kuva:" => "Kuva: Maija Virtanen" ! "Kuva ja ääni.";
            "Kuvaaja:" => "Kuvaaja: Maija Virtanen" ! "Pekka on kuvaaja: hän kuvaa lintuja.";
            "Kuvakaappaus:" => "Kuvakaappaus: YouTube" ! "Kuvassa on kuvakaappaus: auto.";
            "Kuvan lähde:" => "Kuvan lähde: Wikimedia" ! "Siinä luki kuvan lähde: vanha kirja.";
            "Kuvat:" => "Kuvat: Maija Virtanen" ! "Kuvat ja ääni.";
            "Kuvituskuva" => "Kuvituskuva: juna" ! "Vanha kuvituskuva näyttää hänet.";
            "Piirros:" => "Piirros: Maija Virtanen" ! "Lapsen piirros: juna.";
            "Valokuva:" => "Valokuva: Maija Virtanen" ! "Valokuva ja ääni.";
        }
        Byline Start {
            "Kirjoittaja:" => "Kirjoittaja: Maija Virtanen" ! "Kirjoittaja kuoli.";
            "Kirjoittajat:" => "Kirjoittajat: Maija Virtanen" ! "Kirjoittajat kuolivat.";
            "Teksti/kuva:" => "Teksti/kuva: Maija Virtanen" ! "Teksti tai kuva puuttuu.";
            "Teksti/kuvat:" => "Teksti/kuvat: Maija Virtanen" ! "Teksti tai kuvat puuttuvat.";
            "Teksti:" => "Teksti: Maija Virtanen" ! "Teksti on pitkä.";
            "Toimittaja:" => "Toimittaja: Maija Virtanen" ! "Toimittaja kuoli.";
            "Toimittajat:" => "Toimittajat: Maija Virtanen" ! "Toimittajat kuolivat.";
            "Toimittanut:" => "Toimittanut: Maija Virtanen" ! "Kirjan on toimittanut hän.";
        }
        Byline BeforeName {
            [needs_language] "Haastattelija:" => "Haastattelija: Maija Virtanen" ! "Haastattelija vaikeni.";
            [needs_language] "Haastattelu:" => "Haastattelu: Maija Virtanen" ! "Haastattelu alkaa.";
            "Kirjoittanut" => "Kirjoittanut Maija Virtanen" ! "Kirjan on kirjoittanut hän.";
            [needs_language] "Kuva ja teksti" => "Kuva ja teksti: Maija Virtanen" ! "Kuva ja teksti puuttuvat.";
            [needs_language] "Kuvat ja teksti" => "Kuvat ja teksti Maija Virtanen" ! "Kuvat ja teksti puuttuvat.";
            "Teksti" => "Teksti Maija Virtanen" ! "Teksti on pitkä.";
            [needs_language] "Teksti & kuvat" => "Teksti & kuvat Maija Virtanen" ! "Teksti & kuvat puuttuvat.";
            [needs_language] "Teksti ja kuva" => "Teksti ja kuva Maija Virtanen" ! "Teksti ja kuva puuttuvat.";
            [needs_language] "Teksti ja kuvat" => "Teksti ja kuvat Maija Virtanen" ! "Teksti ja kuvat puuttuvat.";
            [needs_language] "Toimittanut" => "Toimittanut Maija Virtanen" ! "Toimittanut tavaran ajoissa.";
        }
        Published Start {
            "Julkaistu" => "Julkaistu 10.1.2020 20:15" ! "Se on julkaistu.";
            "Luotu:" => "Luotu: 10.1.2020" ! "Luotu se on.";
        }
        Published BeforeDigit {
            "Julkaisupäivä" => "Julkaisupäivä: 10.1.2020" ! "Julkaisupäivä puuttuu.";
        }
        Updated Start {
            "Muokattu" => "Muokattu 10.1.2020" ! "Se on muokattu.";
            "Päivitetty" => "Päivitetty 10.1.2020 klo 20.15" ! "Se on päivitetty.";
            "Päivitetty viimeksi" => "Päivitetty viimeksi 10.1.2020" ! "Se on päivitetty viimeksi.";
            "Viimeksi muokattu" => "Viimeksi muokattu 10.1.2020" ! "Lakia on viimeksi muokattu keväällä.";
            "Viimeksi päivitetty" => "Viimeksi päivitetty 10.1.2020" ! "Se on viimeksi päivitetty.";
        }
        Updated BeforeDigit {
            "Muutettu" => "Muutettu 10.1.2020" ! "Muutettu laki hylättiin.";
            "Viimeisin päivitys" => "Viimeisin päivitys: 10.1.2020" ! "Viimeisin päivitys karttaan.";
        }
        Credit Start {
            "Käännös:" => "Käännös: Maija Virtanen" ! "Käännös on vaikea.";
            "Lähde:" => "Lähde: STT" ! "Lähde on kuiva.";
            "Lähteet:" => "Lähteet: STT, AFP" ! "Lähteet ovat kuivia.";
            "Suomennos:" => "Suomennos: Maija Virtanen" ! "Kirjan suomennos: hyvä.";
        }
        Correction Start {
            "Artikkelia korjattu" => "Artikkelia korjattu 10.1.2020: nimi oli väärin." ! "Lehti kertoi: artikkelia korjattu kahdesti.";
            "Juttua korjattu" => "Juttua korjattu 10.1.2020 klo 20.15: nimi oli väärin." ! "Lehti kertoi: juttua korjattu kahdesti.";
            "Juttua täsmennetty" => "Juttua täsmennetty 10.1.2020: nimi oli väärin." ! "Lehti kertoi: juttua täsmennetty kahdesti.";
            "Korjaus:" => "Korjaus: nimi oli väärin." ! "Pieni korjaus: ei mitään uutta.";
            "Oikaisu:" => "Oikaisu: nimi oli väärin." ! "Oikaisu tulee.";
        }
        Note Start {
            "Toimituksen huomautus" => "Toimituksen huomautus: nimi on muutettu." ! "Auttoi vain toimituksen huomautus.";
        }
    },
};
