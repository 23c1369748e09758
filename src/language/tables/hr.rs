//! Croatian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Croatian; close relatives in the Latin script read as it.
pub(crate) static HR: Language = Language {
    code: "hr",
    name: "Croatian",
    date_order: DateOrder::DayMonth,
    // Without `tra` and `pro`: words of Italian and of names of products (`Pro 2020`).
    months: [
        &["siječnja", "siječanj", "sij"],
        &["veljače", "veljača", "velj"],
        &["ožujka", "ožujak", "ožu"],
        &["travnja", "travanj"],
        &["svibnja", "svibanj", "svi"],
        &["lipnja", "lipanj", "lip"],
        &["srpnja", "srpanj", "srp"],
        &["kolovoza", "kolovoz", "kol"],
        &["rujna", "rujan", "ruj"],
        &["listopada", "listopad", "lis"],
        &["studenoga", "studenog", "studeni", "stu"],
        &["prosinca", "prosinac"],
    ],
    weekdays: &[
        "ponedjeljak",
        "utorak",
        "srijeda",
        "četvrtak",
        "petak",
        "subota",
        "nedjelja",
        "srijedu",
        "subotu",
        "nedjelju",
    ],
    date_words: &["u", "sati", "godine"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["prije"],
        after: &[],
        units: [
            &["minutu", "minute", "minuta", "min"],
            &["sat", "sata", "sati"],
            &["dan", "dana"],
            &["tjedan", "tjedna", "tjedana"],
            &["mjesec", "mjeseca", "mjeseci"],
            &["godinu", "godine", "godina"],
        ],
    },
    filing: Filing {
        labels: &["Analiza", "Intervju", "Komentar", "Pitanje", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Hina", "HINA", "Reuters"],
    staff: &[
        "Naš dopisnik",
        "Redakcija",
        "Redakcija portala",
        "Sportska redakcija",
        "Uredništvo",
        "redakcija",
    ],
    roles: &[
        "dopisnik",
        "dopisnica",
        "fotograf",
        "glavni urednik",
        "novinar",
        "novinarka",
        "urednica",
        "urednik",
        "analitičar",
        "analitičarka",
        "autor",
        "autorica",
        "fotoreporter",
        "fotoreporterka",
        "glavna urednica",
        "izvjestitelj",
        "izvjestiteljica",
        "izvršna urednica",
        "izvršni urednik",
        "kolumnist",
        "kolumnistica",
        "komentator",
        "komentatorica",
        "posebni izvjestitelj",
        "pripravnik",
        "publicist",
        "reporter",
        "reporterka",
        "sportski novinar",
        "suradnica",
        "suradnik",
        "zamjenik glavnog urednika",
    ],
    joiners: &["i"],
    author_labels: &[
        "Autor",
        "Autori",
        "Autorica",
        "O autorici",
        "O autorima",
        "O autoru",
    ],
    located: &["iz", "u"],
    function_words: &[
        "je", "i", "u", "na", "se", "da", "su", "za", "od", "će", "kako", "koji", "koja", "nije",
        "što", "iz", "to", "te", "nakon", "bi", "prema", "ili", "tko", "ne", "po", "pri", "kada",
        "također", "jer", "više", "imaju", "treba", "samo", "bio", "bila",
    ],
    cues: cues! {
        Rail Whole {
            "Možda vas zanima" => "Možda vas zanima" ! "Možda vas zanima more.";
            "Možda će vas zanimati" => "Možda će vas zanimati" ! "Možda će vas zanimati more.";
            "Najnovije" => "Najnovije" ! "Najnovije knjige su skupe.";
            "Najnovije objave" => "Najnovije objave" ! "Najnovije objave su nestale.";
            "Najnovije vijesti" => "Najnovije vijesti" ! "Najnovije vijesti su loše.";
            "Najnoviji komentari" => "Najnoviji komentari" ! "Najnoviji komentari su bili grubi.";
            "Najnoviji članci" => "Najnoviji članci" ! "Najnoviji članci zakona ostaju.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Nedavne objave" => "Nedavne objave" ! "Nedavne objave su nestale.";
            "Nedavni komentari" => "Nedavni komentari" ! "Nedavni komentari su bili grubi.";
            "Nedavni postovi" => "Nedavni postovi" ! "Nedavni postovi su nestali.";
            "Povezane teme" => "Povezane teme" ! "Povezane teme su teške.";
            "Povezane vijesti" => "Povezane vijesti" ! "Povezane vijesti su loše.";
            "Povezani članci" => "Povezani članci" ! "Povezani članci zakona ostaju.";
            "Slične objave" => "Slične objave" ! "Slične objave su nestale.";
            "Slični članci" => "Slični članci" ! "Slični članci su stari.";
            "Vezane vijesti" => "Vezane vijesti" ! "Vezane vijesti su loše.";
            "Vezani članci" => "Vezani članci" ! "Vezani članci su stari.";
            "Više o temi" => "Više o temi" ! "Rekao je više o temi jučer.";
            "Zadnje vijesti" => "Zadnje vijesti" ! "Zadnje vijesti su loše.";
        }
        ReadMore Whole {
            "Nastavi čitati" => "Nastavi čitati" ! "Rekao je: nastavi čitati knjigu.";
            "Nastavite čitati" => "Nastavite čitati" ! "Rekao je: nastavite čitati knjigu.";
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Pogledaj više" => "Pogledaj više" ! "Rekao je: pogledaj više mora.";
            "Prikaži više" => "Prikaži više" ! "Rekao je: prikaži više cesta.";
            "Pročitaj više" => "Pročitaj više" ! "Tko pročitaj više zna.";
            "Tekst se nastavlja ispod oglasa" => "Tekst se nastavlja ispod oglasa" ! "Rekao je: tekst se nastavlja ispod oglasa.";
            "Čitaj dalje" => "Čitaj dalje" ! "Rekao je: čitaj dalje knjigu.";
            "Čitaj više" => "Čitaj više" ! "Rekao je: čitaj više knjiga.";
            "Članak se nastavlja ispod oglasa" => "Članak se nastavlja ispod oglasa" ! "Rekao je: članak se nastavlja ispod oglasa.";
        }
        ReadMore Start {
            "Pročitajte i" => "Pročitajte i: Zašto rastu cijene" ! "Vi pročitajte i to.";
            "Pročitajte još" => "Pročitajte još: Zašto rastu cijene" ! "Vi pročitajte još to.";
            "Pročitajte više:" => "Pročitajte više: Cijene rastu" ! "Rekao je: pročitajte više knjiga.";
            "Čitajte još:" => "Čitajte još: Cijene rastu" ! "Rekao je: čitajte još knjiga.";
        }
        Share Whole {
            "Ispiši" => "Ispiši" ! "Rekao je: ispiši knjigu.";
            "Kopiraj link" => "Kopiraj link" ! "Rekao je: kopiraj link do nje.";
            "Podijeli" => "Podijeli" ! "Tko podijeli kruh?";
            "Podijeli na Facebooku" => "Podijeli na Facebooku" ! "Rekao je: podijeli na Facebooku sliku.";
            "Podijeli na X" => "Podijeli na X" ! "Rekao je: podijeli na X sliku.";
            "Podijeli na usluzi Facebook" => "Podijeli na usluzi Facebook" ! "Rekao je: podijeli na usluzi Facebook sliku.";
            "Podijeli ovo" => "Podijeli ovo:" ! "Rekao je: podijeli ovo s njom.";
            "Podijelite članak" => "Podijelite članak" ! "Molim, podijelite članak njemu.";
            [inferred] "Poslušaj članak" => "Poslušaj članak" ! "Rekao je: poslušaj članak večeras.";
            "Pošalji e-poštom" => "Pošalji e-poštom" ! "Rekao je: pošalji e-poštom sliku.";
            "Pošalji prijatelju" => "Pošalji prijatelju" ! "Rekao je: pošalji prijatelju sliku.";
            "Sviđa mi se" => "Sviđa mi se:" ! "More mi se sviđa, a kuća se sviđa mi se čini.";
        }
        Share Start {
            "Pratite nas na" => "Pratite nas na Facebooku" ! "Rekao je: pratite nas na brod.";
        }
        Subscribe Whole {
            "Pretplati se" => "Pretplati se" ! "Neka se pretplati se na list.";
            "Pretplatite se" => "Pretplatite se" ! "Vi pretplatite se na list.";
            [inferred] "Prijavi se na newsletter" => "Prijavi se na newsletter" ! "Rekao je: prijavi se na newsletter kluba.";
            "Registriraj se" => "Registriraj se" ! "Rekao je: registriraj se sutra.";
        }
        Subscribe Start {
            "Pretplati se na: Objavi" => "Pretplati se na: Objavi komentare (Atom)" ! "Rekao je: pretplati se na list.";
            [inferred] "Već ste pretplatnik?" => "Već ste pretplatnik? Prijavite se" ! "Ako ste već pretplatnik, dobro.";
        }
        Advertisement Whole {
            "Oglas" => "OGLAS" ! "Oglas je bio lažan.";
            "Plaćeni sadržaj" => "Plaćeni sadržaj" ! "Taj plaćeni sadržaj je skup.";
            [inferred] "Promo sadržaj" => "Promo sadržaj" ! "Taj promo sadržaj je skup.";
            "Sponzorirani sadržaj" => "Sponzorirani sadržaj" ! "Taj sponzorirani sadržaj je skup.";
            "Sponzorirani članak" => "Sponzorirani članak" ! "Taj sponzorirani članak je skup.";
        }
        Cookie Whole {
            "Cijenimo vašu privatnost" => "Cijenimo vašu privatnost" ! "Rekao je: cijenimo vašu privatnost.";
            "Dopusti sve" => "Dopusti sve" ! "Rekao je: dopusti sve planove.";
            "Odbaci sve" => "Odbaci sve" ! "Rekao je: odbaci sve planove.";
            "Odbij sve" => "Odbij sve" ! "Rekao je: odbij sve planove.";
            "Politika kolačića" => "Politika kolačića" ! "Ta politika kolačića je duga.";
            "Politika privatnosti" => "Politika privatnosti" ! "Politika privatnosti ne postoji.";
            "Postavke kolačića" => "Postavke kolačića" ! "Te postavke kolačića nedostaju.";
            "Pravila privatnosti" => "Pravila privatnosti" ! "Pravila privatnosti ne postoje.";
            "Prihvati sve" => "Prihvati sve" ! "Rekao je: prihvati sve planove.";
            "Prihvati sve kolačiće" => "Prihvati sve kolačiće" ! "Rekao je: prihvati sve kolačiće bake.";
            "Prihvaćam" => "Prihvaćam" ! "Ja prihvaćam plan.";
            "Prikaži detalje" => "Prikaži detalje" ! "Rekao je: prikaži detalje plana.";
            [inferred] "Samo nužni kolačići" => "Samo nužni kolačići" ! "Tu su samo nužni kolačići bake.";
            [inferred] "Upravljanje opcijama" => "Upravljanje opcijama" ! "To upravljanje opcijama je teško.";
        }
        Cookie Start {
            "Koristimo kolačiće" => "Koristimo kolačiće za mjerenje posjeta." ! "Rekao je da koristimo kolačiće.";
            "Mi i naši partneri pohranjujemo" => "Mi i naši partneri pohranjujemo informacije na uređaju." ! "Rekao je da mi i naši partneri pohranjujemo plin.";
            "Ova stranica koristi kolačiće" => "Ova stranica koristi kolačiće kako bi mjerila posjet." ! "Ova stranica koristi šećer.";
            "Ova web stranica koristi kolačiće" => "Ova web stranica koristi kolačiće." ! "Rekao je da ova web stranica koristi kolačiće.";
        }
        Copyright Whole {
            "Omogućuje Blogger" => "Omogućuje Blogger." ! "Stranicu omogućuje Blogger i on.";
        }
        Copyright Anywhere {
            "Sva prava pridržana" => "© 2020 List. Sva prava pridržana." ! "Sva prava ostaju.";
        }
        Comment Whole {
            "Dodaj komentar" => "Dodaj komentar" ! "Rekao je: dodaj komentar na kraju.";
            "Komentari" => "Komentari (12)" ! "Komentari su bili grubi.";
            "Komentiraj" => "Komentiraj" ! "Rekao je: komentiraj plan.";
            "Napiši komentar" => "Napiši komentar" ! "Rekao je: napiši komentar na kraju.";
            "Nema komentara" => "Nema komentara" ! "Tu nema komentara o tome.";
            "Noviji komentari" => "Noviji komentari" ! "Noviji komentari su bili grubi.";
            "Objavi komentar" => "Objavi komentar" ! "Rekao je: objavi komentar večeras.";
            "Odgovori" => "Odgovori" ! "Odgovori su stigli.";
            "Odustani od odgovora" => "Odustani od odgovora" ! "Rekao je: odustani od odgovora sudu.";
            "Ostavi komentar" => "Ostavi komentar" ! "Rekao je: ostavi komentar na stolu.";
            "Ostavite komentar" => "Ostavite komentar" ! "Rekao je: ostavite komentar na stolu.";
            "Otkaži odgovor" => "Otkaži odgovor" ! "Rekao je: otkaži odgovor sudu.";
            "Prikaži sve komentare" => "Prikaži sve komentare" ! "On će prikaži sve komentare.";
            "Stariji komentari" => "Stariji komentari" ! "Stariji komentari su bili grubi.";
        }
        Comment Start {
            "Morate biti prijavljeni da biste" => "Morate biti prijavljeni da biste objavili komentar." ! "Rekao je da morate biti prijavljeni da biste glasali.";
            "Obavezna polja su označena" => "Obavezna polja su označena sa *" ! "Sva obavezna polja su označena kredom.";
            "Spremi moje ime, e-poštu" => "Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku." ! "Rekao je: spremi moje ime, e-poštu i sliku.";
            "Vaša adresa e-pošte neće biti objavljena" => "Vaša adresa e-pošte neće biti objavljena." ! "Rekao je da vaša adresa e-pošte neće biti objavljena.";
        }
        Navigation Whole {
            "Arhiva" => "Arhiva" ! "Stara arhiva je izgorjela.";
            "Arhiva bloga" => "Arhiva bloga" ! "Ta arhiva bloga je izgorjela.";
            "Kategorije" => "Kategorije" ! "Kategorije riba su tri.";
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica je prazna.";
            "Navigacija objava" => "Navigacija objava" ! "Ta navigacija objava nedostaje.";
            "Novije objave" => "Novije objave" ! "Novije objave su nestale.";
            "Noviji post" => "Noviji post" ! "Taj noviji post je nestao.";
            "Noviji postovi" => "Noviji postovi" ! "Noviji postovi su nestali.";
            "Oglašavanje" => "Oglašavanje" ! "Oglašavanje je skupo.";
            "Povratak na vrh" => "Povratak na vrh" ! "Taj povratak na vrh raduje.";
            "Preskoči na sadržaj" => "Preskoči na sadržaj" ! "Rekao je: preskoči na sadržaj knjige.";
            "Prethodna objava" => "Prethodna objava" ! "Ta prethodna objava je nestala.";
            "Prethodni članak" => "Prethodni članak" ! "Taj prethodni članak je dug.";
            "Pretraži" => "Pretraži:" ! "Rekao je: pretraži kuću.";
            "Prijava" => "Prijava" ! "Prijava je lažna.";
            "Prijavi grešku" => "Prijavi grešku" ! "Rekao je: prijavi grešku u planu.";
            "Skoči na sadržaj" => "Skoči na sadržaj" ! "Rekao je: skoči na sadržaj knjige.";
            "Sljedeća objava" => "Sljedeća objava" ! "Ta sljedeća objava je duga.";
            "Sljedeći članak" => "Sljedeći članak" ! "Taj sljedeći članak je dug.";
            "Starije objave" => "Starije objave" ! "Starije objave su nestale.";
            "Stariji post" => "Stariji post" ! "Taj stariji post je nestao.";
            "Stariji postovi" => "Stariji postovi" ! "Stariji postovi su nestali.";
            "Traži" => "Traži" ! "Policija traži vozača.";
            "Uvjeti korištenja" => "Uvjeti korištenja" ! "Uvjeti korištenja su teški.";
        }
        Navigation Start {
            "Vrijeme čitanja:" => "Vrijeme čitanja: 3 min" ! "Vrijeme čitanja pada.";
        }
        Caption Start {
            "Arhivska fotografija" => "Arhivska fotografija: vlak" ! "Ta arhivska fotografija ga prikazuje.";
            "Foto ilustracija" => "Foto ilustracija: vlak" ! "Ta foto ilustracija je stara.";
            "Foto:" => "Foto: Ana Horvat" ! "Foto i film.";
            "Fotografija:" => "Fotografija: Ana Horvat" ! "Fotografija i film.";
            "Ilustracija" => "Ilustracija: vlak" ! "Ta ilustracija je stara.";
            "Ilustrativna fotografija" => "Ilustrativna fotografija: vlak" ! "Ta ilustrativna fotografija je stara.";
        }
        Byline Start {
            "Autor:" => "Autor: Ana Horvat" ! "Autor je umro.";
            "Autori:" => "Autori: Ana Horvat" ! "Autori su umrli.";
            "Autorica:" => "Autorica: Ana Horvat" ! "Autorica je umrla.";
            "Autorice:" => "Autorice: Ana Horvat" ! "Autorice su umrle.";
            "Foto i tekst:" => "Foto i tekst: Ana Horvat" ! "Foto i tekst su stari.";
            "Pripremila:" => "Pripremila: Ana Horvat" ! "Pripremila je večeru.";
            "Pripremio:" => "Pripremio: Ivan Horvat" ! "Pripremio je večeru.";
            "Priredila:" => "Priredila: Ana Horvat" ! "Priredila je večeru.";
            "Priredio:" => "Priredio: Ivan Horvat" ! "Priredio je večeru.";
            "Razgovarala:" => "Razgovarala: Ana Horvat" ! "Razgovarala je s njim.";
            "Razgovarao:" => "Razgovarao: Ivan Horvat" ! "Razgovarao je s njom.";
            "Razgovor vodila:" => "Razgovor vodila: Ana Horvat" ! "Razgovor vodila je ona.";
            "Razgovor vodio:" => "Razgovor vodio: Ivan Horvat" ! "Razgovor vodio je on.";
            "Tekst i foto:" => "Tekst i foto: Ana Horvat" ! "Tekst i foto su stari.";
            "Tekst i fotografije:" => "Tekst i fotografije: Ana Horvat" ! "Tekst i fotografije su stari.";
        }
        Byline BeforeName {
            "Napisala" => "Napisala: Ana Horvat" ! "Napisala je knjigu.";
            "Napisali" => "Napisali: Ana Horvat i Ivan Horvat" ! "Napisali su knjigu.";
            "Napisao" => "Napisao: Ivan Horvat" ! "Napisao je knjigu.";
            [told] "Novinar:" => "Novinar: Ivan Horvat" ! "Novinar i pjesnik.";
            [told] "Novinarka:" => "Novinarka: Ana Horvat" ! "Novinarka i pjesnikinja.";
            "Objavila" => "Objavila: Ana Horvat" ! "Objavila je knjigu.";
            "Objavio" => "Objavio: Ivan Horvat" ! "Objavio je knjigu.";
            "Piše" => "Piše: Ana Horvat" ! "Piše se lako.";
            "Pišu" => "Pišu: Ana Horvat i Ivan Horvat" ! "Pišu se knjige.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
            "Posljednje ažuriranje" => "Posljednje ažuriranje: 10. siječnja 2020." ! "To je posljednje ažuriranje.";
            "Zadnja izmjena" => "Zadnja izmjena: 10. siječnja 2020." ! "To je zadnja izmjena.";
            [inferred] "Zadnje ažurirano" => "Zadnje ažurirano: 10. siječnja 2020." ! "To je zadnje ažurirano.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Hina" ! "Izvor je presušio.";
            "Izvori:" => "Izvori: Hina, AFP" ! "Izvori su presušili.";
        }
        Correction Start {
            "Ispravak:" => "Ispravak: ime je bilo drugo." ! "Ispravak dolazi.";
        }
    },
};
