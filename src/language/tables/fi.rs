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
            "Aiheeseen liittyvää" => "Aiheeseen liittyvää" ! "Se on aiheeseen liittyvää puhetta.";
            "Aiheesta lisää" => "Aiheesta lisää" ! "Hän puhui aiheesta lisää.";
            "Katso myös" => "Katso myös" ! "Hän sanoi: katso myös merta.";
            "Lisää aiheesta" => "Lisää aiheesta" ! "Hän puhui lisää aiheesta.";
            "Lue myös" => "LUE MYÖS" ! "Hän ei lue myös sitä.";
            "Luetuimmat" => "Luetuimmat" ! "Luetuimmat kirjat ovat vanhoja.";
            "Luetuimmat jutut" => "Luetuimmat jutut" ! "Luetuimmat jutut ovat vanhoja.";
            "Luetuimmat uutiset" => "Luetuimmat uutiset" ! "Luetuimmat uutiset ovat vanhoja.";
            "Samankaltaisia artikkeleita" => "Samankaltaisia artikkeleita" ! "Hän luki samankaltaisia artikkeleita kotona.";
            "Sinua saattaisi kiinnostaa" => "Sinua saattaisi kiinnostaa" ! "Hän sanoi: sinua saattaisi kiinnostaa meri.";
            "Tuoreimmat" => "Tuoreimmat" ! "Tuoreimmat kirjat ovat kalliita.";
            "Tuoreimmat uutiset" => "Tuoreimmat uutiset" ! "Tuoreimmat uutiset ovat huonoja.";
            "Uusimmat" => "Uusimmat" ! "Uusimmat kirjat ovat kalliita.";
            "Uusimmat artikkelit" => "Uusimmat artikkelit" ! "Uusimmat artikkelit ovat kalliita.";
            "Uusimmat kommentit" => "Uusimmat kommentit" ! "Uusimmat kommentit satuttivat.";
            "Uusimmat uutiset" => "Uusimmat uutiset" ! "Uusimmat uutiset ovat huonoja.";
            "Viimeisimmät artikkelit" => "Viimeisimmät artikkelit" ! "Viimeisimmät artikkelit ovat kalliita.";
            "Viimeisimmät kommentit" => "Viimeisimmät kommentit" ! "Viimeisimmät kommentit satuttivat.";
        }
        ReadMore Whole {
            "Jatka lukemista" => "Jatka lukemista" ! "Hän sanoi: jatka lukemista kotona.";
            "Juttu jatkuu kuvan alla" => "Juttu jatkuu kuvan alla" ! "Hän sanoi, että juttu jatkuu kuvan alla.";
            "Juttu jatkuu mainoksen jälkeen" => "Juttu jatkuu mainoksen jälkeen" ! "Hän sanoi, että juttu jatkuu mainoksen jälkeen.";
            "Juttu jatkuu videon jälkeen" => "Juttu jatkuu videon jälkeen" ! "Hän sanoi, että juttu jatkuu videon jälkeen.";
            "Lue koko artikkeli" => "Lue koko artikkeli" ! "Hän sanoi: lue koko artikkeli kotona.";
            "Lue koko juttu" => "Lue koko juttu" ! "Hän sanoi: lue koko juttu kotona.";
            "Lue lisää" => "Lue lisää" ! "Hän ei lue lisää kirjoja.";
            "Lue seuraavaksi" => "Lue seuraavaksi" ! "Hän sanoi: lue seuraavaksi kirja.";
            "Näytä enemmän" => "Näytä enemmän" ! "Hän sanoi: näytä enemmän kirjoja.";
            "Näytä lisää" => "Näytä lisää" ! "Hän sanoi: näytä lisää kirjoja.";
        }
        ReadMore Start {
            "Lue myös:" => "Lue myös: Hinnat nousevat" ! "Lue myös kirja.";
        }
        Share Whole {
            "Jaa" => "JAA" ! "Jaa leipä, hän sanoi.";
            "Jaa Facebookiin" => "Jaa Facebookiin" ! "Hän sanoi: jaa Facebookiin kuva.";
            "Jaa Facebookissa" => "Jaa Facebookissa" ! "Hän sanoi: jaa Facebookissa kuva.";
            "Jaa Pinterestiin" => "Jaa Pinterestiin" ! "Hän sanoi: jaa Pinterestiin kuva.";
            "Jaa Twitterissä" => "Jaa Twitterissä" ! "Hän sanoi: jaa Twitterissä kuva.";
            "Jaa X:ssä" => "Jaa X:ssä" ! "Hän sanoi: jaa X:ssä kuva.";
            "Jaa artikkeli" => "Jaa artikkeli" ! "Jaa artikkeli kahtia, hän sanoi.";
            "Jaa sähköpostilla" => "Jaa sähköpostilla" ! "Hän sanoi: jaa sähköpostilla kuva.";
            "Jaa tämä" => "Jaa tämä:" ! "Hän sanoi: jaa tämä hänelle.";
            "Kopioi linkki" => "Kopioi linkki" ! "Hän sanoi: kopioi linkki hänelle.";
            "Kuuntele artikkeli" => "Kuuntele artikkeli" ! "Hän sanoi: kuuntele artikkeli kotona.";
            "Kuuntele juttu" => "Kuuntele juttu" ! "Hän sanoi: kuuntele juttu kotona.";
            "Lähetä sähköpostitse" => "Lähetä sähköpostitse" ! "Hän sanoi: lähetä sähköpostitse kuva.";
            "Tallenna artikkeli" => "Tallenna artikkeli" ! "Hän sanoi: tallenna artikkeli kotona.";
            "Tulosta" => "Tulosta" ! "Hän sanoi: tulosta kirja.";
            "Tykkää tästä" => "Tykkää tästä:" ! "Hän ei tykkää tästä talosta.";
        }
        Share Start {
            "Seuraa meitä" => "Seuraa meitä Facebookissa" ! "Hän ei seuraa meitä.";
        }
        Subscribe Whole {
            [inferred] "Luo tunnus" => "Luo tunnus" ! "Hän sanoi: luo tunnus pankkiin.";
            "Rekisteröidy" => "Rekisteröidy" ! "Hän sanoi: rekisteröidy tänään.";
            "Tilaa" => "Tilaa" ! "Tilaa ei ole.";
            "Tilaa nyt" => "Tilaa nyt" ! "Ei ole tilaa nyt kaikille.";
            "Tilaa uutiskirje" => "Tilaa uutiskirje" ! "Tilaa uutta ei ole.";
        }
        Subscribe Start {
            "Oletko jo tilaaja?" => "Oletko jo tilaaja? Kirjaudu" ! "Kysy: oletko jo tilaaja vai et?";
            [inferred] "Tilaa uutiskirjeemme" => "Tilaa uutiskirjeemme" ! "Hän sanoi: tilaa uutiskirjeemme.";
            "Tilaa: Lähetä kommentteja" => "Tilaa: Lähetä kommentteja (Atom)" ! "Tilaa on vähän.";
            [inferred] "Tämä artikkeli on vain tilaajille" => "Tämä artikkeli on vain tilaajille." ! "Hän sanoi: tämä artikkeli on vain tilaajille.";
        }
        Advertisement Whole {
            "Artikkeli jatkuu mainoksen jälkeen" => "Artikkeli jatkuu mainoksen jälkeen" ! "Hän sanoi, että artikkeli jatkuu mainoksen jälkeen.";
            "Kaupallinen yhteistyö" => "Kaupallinen yhteistyö" ! "Uusi kaupallinen yhteistyö alkoi.";
            "Mainos" => "MAINOS" ! "Mainos oli väärä.";
            "Mainos (teksti jatkuu alla)" => "Mainos (teksti jatkuu alla)" ! "Mainos jatkuu alla.";
        }
        Cookie Whole {
            "Arvostamme yksityisyyttäsi" => "Arvostamme yksityisyyttäsi" ! "Hän sanoi: arvostamme yksityisyyttäsi.";
            "Evästeasetukset" => "Evästeasetukset" ! "Hänen evästeasetukset puuttuvat.";
            "Evästekäytäntö" => "Evästekäytäntö" ! "Hänen evästekäytäntö puuttuu.";
            [inferred] "Hallinnoi vaihtoehtoja" => "Hallinnoi vaihtoehtoja" ! "Hän sanoi: hallinnoi vaihtoehtoja hyvin.";
            "Hallitse suostumusta" => "Hallitse suostumusta" ! "Hän sanoi: hallitse suostumusta hyvin.";
            "Hylkää kaikki" => "Hylkää kaikki" ! "Hän sanoi: hylkää kaikki ehdot.";
            "Hyväksy kaikki" => "Hyväksy kaikki" ! "Hän sanoi: hyväksy kaikki ehdot.";
            "Hyväksy kaikki evästeet" => "Hyväksy kaikki evästeet" ! "Hän sanoi: hyväksy kaikki evästeet heti.";
            "Näytä tiedot" => "Näytä tiedot" ! "Hän sanoi: näytä tiedot hänelle.";
            "Salli kaikki" => "Salli kaikki" ! "Hän sanoi: salli kaikki ehdot.";
            "Salli valinta" => "Salli valinta" ! "Hän sanoi: salli valinta heti.";
            "Tietosuojaseloste" => "Tietosuojaseloste" ! "Hänen tietosuojaseloste puuttuu.";
            "Vain välttämättömät" => "Vain välttämättömät" ! "Mukana ovat vain välttämättömät tavarat.";
            "Vain välttämättömät evästeet" => "Vain välttämättömät evästeet" ! "Mukana ovat vain välttämättömät evästeet.";
        }
        Cookie Start {
            "Käytämme evästeitä" => "Käytämme evästeitä kävijöiden mittaamiseen." ! "Hän sanoi: käytämme evästeitä.";
            "Me ja kumppanimme tallennamme" => "Me ja kumppanimme tallennamme tietoja laitteelle." ! "Hän sanoi: me ja kumppanimme tallennamme kaasua.";
            "Tämä sivusto käyttää evästeitä" => "Tämä sivusto käyttää evästeitä." ! "Hän sanoi: tämä sivusto käyttää evästeitä.";
        }
        Copyright Whole {
            "Sisällön tarjoaa Blogger" => "Sisällön tarjoaa Blogger." ! "Sivun sisällön tarjoaa Blogger ja hän.";
            "Ylpeästi voimanaan WordPress" => "Ylpeästi voimanaan WordPress" ! "Sivulla on ylpeästi voimanaan WordPress ja hän.";
        }
        Copyright Anywhere {
            "Kaikki oikeudet pidätetään" => "© Lehti. Kaikki oikeudet pidätetään." ! "Kaikki oikeudet ovat tärkeitä.";
        }
        Comment Whole {
            "Ei kommentteja" => "Ei kommentteja" ! "Ei kommentteja tullut eilen.";
            "Jätä kommentti" => "Jätä kommentti" ! "Hän sanoi: jätä kommentti heti.";
            "Kirjoita kommentti" => "Kirjoita kommentti" ! "Hän sanoi: kirjoita kommentti heti.";
            "Kommentit" => "Kommentit (12)" ! "Kommentit satuttivat.";
            "Kommentoi" => "Kommentoi" ! "Hän ei kommentoi.";
            "Lisää kommentti" => "Lisää kommentti" ! "Hän sanoi: lisää kommentti heti.";
            "Lähetä kommentti" => "Lähetä kommentti" ! "Hän sanoi: lähetä kommentti heti.";
            "Näytä kommentit" => "Näytä kommentit" ! "Hän sanoi: näytä kommentit heti.";
            "Peruuta vastaus" => "Peruuta vastaus" ! "Hän sanoi: peruuta vastaus heti.";
            "Uudemmat kommentit" => "Uudemmat kommentit" ! "Uudemmat kommentit satuttivat.";
            "Vanhemmat kommentit" => "Vanhemmat kommentit" ! "Vanhemmat kommentit satuttivat.";
            "Vastaa" => "Vastaa" ! "Hän ei vastaa heti.";
        }
        Comment Start {
            "Ilmoita minulle uusista" => "Ilmoita minulle uusista artikkeleista sähköpostitse." ! "Hän sanoi: ilmoita minulle uusista asioista.";
            "Pakolliset kentät on merkitty" => "Pakolliset kentät on merkitty *" ! "Kaikki pakolliset kentät on merkitty liidulla.";
            "Sinun täytyy kirjautua sisään kommentoidaksesi" => "Sinun täytyy kirjautua sisään kommentoidaksesi." ! "Hän sanoi: sinun täytyy kirjautua sisään kommentoidaksesi.";
            "Sähköpostiosoitettasi ei julkaista" => "Sähköpostiosoitettasi ei julkaista." ! "Hän sanoi: sähköpostiosoitettasi ei julkaista.";
            "Tallenna nimeni, sähköpostiosoitteeni" => "Tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen." ! "Hän sanoi: tallenna nimeni, sähköpostiosoitteeni ja kuvani.";
        }
        Navigation Whole {
            "Arkistot" => "Arkistot" ! "Arkistot paloivat.";
            "Artikkelien selaus" => "Artikkelien selaus" ! "Hänen artikkelien selaus on hidasta.";
            "Avainsanat" => "Avainsanat" ! "Avainsanat puuttuvat.";
            "Blogiarkisto" => "Blogiarkisto" ! "Blogiarkisto paloi.";
            "Edellinen artikkeli" => "Edellinen artikkeli" ! "Edellinen artikkeli oli pitkä.";
            "Etusivu" => "Etusivu" ! "Lehden etusivu oli punainen.";
            "Etusivulle" => "Etusivulle" ! "Hän pääsi etusivulle eilen.";
            "Haku" => "Haku" ! "Haku jatkuu.";
            "Hyppää sisältöön" => "Hyppää sisältöön" ! "Hän sanoi: hyppää sisältöön asti.";
            "Ilmoita virheestä" => "Ilmoita virheestä" ! "Hän sanoi: ilmoita virheestä heti.";
            "Kategoriat" => "Kategoriat" ! "Kategoriat puuttuvat.";
            "Kirjaudu" => "Kirjaudu" ! "Kirjaudu hotelliin, hän sanoi.";
            "Ota yhteyttä" => "Ota yhteyttä" ! "Hän sanoi: ota yhteyttä heti.";
            "Seuraava artikkeli" => "Seuraava artikkeli" ! "Seuraava artikkeli on pitkä.";
            "Siirry pääsisältöön" => "Siirry pääsisältöön" ! "Hän ei siirry pääsisältöön asti.";
            "Siirry sisältöön" => "Siirry sisältöön" ! "Hän ei siirry sisältöön asti.";
            "Takaisin ylös" => "Takaisin ylös" ! "Hän pääsi takaisin ylös asti.";
            "Tietoa meistä" => "Tietoa meistä" ! "Hän sai tietoa meistä eilen.";
            "Uudemmat artikkelit" => "Uudemmat artikkelit" ! "Uudemmat artikkelit ovat pitkiä.";
            "Uudempi teksti" => "Uudempi teksti" ! "Uudempi teksti on pitkä.";
            "Valikko" => "Valikko" ! "Valikko oli pitkä.";
            "Vanhemmat artikkelit" => "Vanhemmat artikkelit" ! "Vanhemmat artikkelit ovat pitkiä.";
            "Vanhempi teksti" => "Vanhempi teksti" ! "Vanhempi teksti on pitkä.";
        }
        Navigation Start {
            "Avainsanat:" => "Avainsanat: satama, laiva" ! "Avainsanat puuttuvat.";
            "Lukuaika:" => "Lukuaika: 3 min" ! "Lukuaika laskee.";
        }
        Caption Start {
            "Arkistokuva" => "Arkistokuva: juna" ! "Vanha arkistokuva näyttää hänet.";
            "Kuva/" => "Kuva/Maija Virtanen" ! "Kuva ja ääni.";
            "Kuva:" => "Kuva: Maija Virtanen" ! "Kuva ja ääni.";
            "Kuvat:" => "Kuvat: Maija Virtanen" ! "Kuvat ja ääni.";
            "Kuvituskuva" => "Kuvituskuva: juna" ! "Vanha kuvituskuva näyttää hänet.";
            "Valokuva:" => "Valokuva: Maija Virtanen" ! "Valokuva ja ääni.";
        }
        Byline Start {
            "Kirjoittaja:" => "Kirjoittaja: Maija Virtanen" ! "Kirjoittaja kuoli.";
            "Kirjoittajat:" => "Kirjoittajat: Maija Virtanen" ! "Kirjoittajat kuolivat.";
            "Teksti:" => "Teksti: Maija Virtanen" ! "Teksti on pitkä.";
            "Toimittaja:" => "Toimittaja: Maija Virtanen" ! "Toimittaja kuoli.";
            "Toimittajat:" => "Toimittajat: Maija Virtanen" ! "Toimittajat kuolivat.";
            "Toimittanut:" => "Toimittanut: Maija Virtanen" ! "Kirjan on toimittanut hän.";
        }
        Byline BeforeName {
            [told] "Haastattelija:" => "Haastattelija: Maija Virtanen" ! "Haastattelija vaikeni.";
            [told] "Haastattelu:" => "Haastattelu: Maija Virtanen" ! "Haastattelu alkaa.";
            "Kirjoittanut" => "Kirjoittanut Maija Virtanen" ! "Kirjan on kirjoittanut hän.";
            [told] "Kuvat ja teksti" => "Kuvat ja teksti Maija Virtanen" ! "Kuvat ja teksti puuttuvat.";
            "Teksti" => "Teksti Maija Virtanen" ! "Teksti on pitkä.";
            [told] "Teksti & kuvat" => "Teksti & kuvat Maija Virtanen" ! "Teksti & kuvat puuttuvat.";
            [told] "Teksti ja kuva" => "Teksti ja kuva Maija Virtanen" ! "Teksti ja kuva puuttuvat.";
            [told] "Teksti ja kuvat" => "Teksti ja kuvat Maija Virtanen" ! "Teksti ja kuvat puuttuvat.";
        }
        Published Start {
            "Julkaistu" => "Julkaistu 10.1.2020 20:15" ! "Se on julkaistu.";
            "Luotu:" => "Luotu: 10.1.2020" ! "Luotu se on.";
        }
        Updated Start {
            "Muokattu" => "Muokattu 10.1.2020" ! "Se on muokattu.";
            "Päivitetty" => "Päivitetty 10.1.2020 klo 20.15" ! "Se on päivitetty.";
            "Päivitetty viimeksi" => "Päivitetty viimeksi 10.1.2020" ! "Se on päivitetty viimeksi.";
            "Viimeksi päivitetty" => "Viimeksi päivitetty 10.1.2020" ! "Se on viimeksi päivitetty.";
        }
        Credit Start {
            "Käännös:" => "Käännös: Maija Virtanen" ! "Käännös on vaikea.";
            "Lähde:" => "Lähde: STT" ! "Lähde on kuiva.";
            "Lähteet:" => "Lähteet: STT, AFP" ! "Lähteet ovat kuivia.";
        }
        Correction Start {
            "Oikaisu:" => "Oikaisu: nimi oli väärin." ! "Oikaisu tulee.";
        }
    },
};
