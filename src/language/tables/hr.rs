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
        "Online redakcija",
        "Redakcija",
        "Redakcija portala",
        "Sportska redakcija",
        "Uredništvo",
        "Vanjskopolitička redakcija",
        "Web redakcija",
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
            "Glavne vijesti" => "Glavne vijesti" ! "Glavne vijesti dana bile su tužne.";
            "Izbor urednika" => "Izbor urednika" ! "Žiri je iznenadio izbor urednika i čitatelja.";
            "Moglo bi vas zanimati" => "Moglo bi vas zanimati" ! "Moglo bi vas zanimati more, rekao je.";
            "Možda vas zanima" => "Možda vas zanima" ! "Možda vas zanima more.";
            "Možda će vas zanimati" => "Možda će vas zanimati" ! "Možda će vas zanimati more.";
            "Najgledanije" => "Najgledanije" ! "Najgledanije utakmice su u svibnju.";
            "Najkomentiranije" => "Najkomentiranije" ! "Najkomentiranije teme su porezi.";
            "Najnovije" => "Najnovije" ! "Najnovije knjige su skupe.";
            "Najnovije objave" => "Najnovije objave" ! "Najnovije objave su nestale.";
            "Najnovije vijesti" => "Najnovije vijesti" ! "Najnovije vijesti su loše.";
            "Najnoviji komentari" => "Najnoviji komentari" ! "Najnoviji komentari su bili grubi.";
            "Najnoviji članci" => "Najnoviji članci" ! "Najnoviji članci zakona ostaju.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Najčitaniji članci" => "Najčitaniji članci" ! "Njegovi najčitaniji članci su o porezu.";
            "Nedavne objave" => "Nedavne objave" ! "Nedavne objave su nestale.";
            "Nedavni komentari" => "Nedavni komentari" ! "Nedavni komentari su bili grubi.";
            "Nedavni postovi" => "Nedavni postovi" ! "Nedavni postovi su nestali.";
            "Popularni postovi" => "Popularni postovi" ! "Njegovi popularni postovi su nestali.";
            "Popularni članci" => "Popularni članci" ! "Njegovi popularni članci su o porezu.";
            "Posljednje vijesti" => "Posljednje vijesti" ! "Posljednje vijesti s bojišta bile su loše.";
            "Povezane teme" => "Povezane teme" ! "Povezane teme su teške.";
            "Povezane vijesti" => "Povezane vijesti" ! "Povezane vijesti su loše.";
            "Povezani članci" => "Povezani članci" ! "Povezani članci zakona ostaju.";
            "Preporučujemo" => "Preporučujemo" ! "Preporučujemo svima odmor.";
            "Slične objave" => "Slične objave" ! "Slične objave su nestale.";
            "Slične vijesti" => "Slične vijesti" ! "Stigle su slične vijesti s juga.";
            "Slični članci" => "Slični članci" ! "Slični članci su stari.";
            "Vezane vijesti" => "Vezane vijesti" ! "Vezane vijesti su loše.";
            "Vezani članci" => "Vezani članci" ! "Vezani članci su stari.";
            "Više o temi" => "Više o temi" ! "Rekao je više o temi jučer.";
            "Više vijesti" => "Više vijesti" ! "Navečer dolazi više vijesti s juga.";
            "Zadnje objave" => "Zadnje objave" ! "Njegove zadnje objave su nestale.";
            "Zadnje vijesti" => "Zadnje vijesti" ! "Zadnje vijesti su loše.";
            "Zadnji komentari" => "Zadnji komentari" ! "Njegovi zadnji komentari bili su grubi.";
        }
        ReadMore Whole {
            "Cijeli članak" => "Cijeli članak" ! "Cijeli članak zakona je pao.";
            "Nastavak teksta ispod oglasa" => "Nastavak teksta ispod oglasa" ! "Rekao je da je nastavak teksta ispod oglasa za aute.";
            "Nastavi čitati" => "Nastavi čitati" ! "Rekao je: nastavi čitati knjigu.";
            "Nastavite čitati" => "Nastavite čitati" ! "Rekao je: nastavite čitati knjigu.";
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Pogledaj galeriju" => "Pogledaj galeriju" ! "Pogledaj galeriju u gradu, rekao je.";
            "Pogledaj više" => "Pogledaj više" ! "Rekao je: pogledaj više mora.";
            "Pogledajte galeriju" => "Pogledajte galeriju" ! "Pogledajte galeriju u gradu, rekao je.";
            "Prikaži sve" => "Prikaži sve" ! "Prikaži sve slike, rekao je.";
            "Prikaži više" => "Prikaži više" ! "Rekao je: prikaži više cesta.";
            "Pročitaj cijeli članak" => "Pročitaj cijeli članak" ! "Pročitaj cijeli članak naglas, rekao je.";
            "Pročitaj više" => "Pročitaj više" ! "Tko pročitaj više zna.";
            "Pročitajte cijeli članak" => "Pročitajte cijeli članak" ! "Pročitajte cijeli članak naglas, rekao je.";
            "Saznaj više" => "Saznaj više" ! "Saznaj više o porezu, rekao je.";
            "Saznajte više" => "Saznajte više" ! "Saznajte više o porezu, rekao je.";
            "Sve vijesti" => "Sve vijesti" ! "Sve vijesti dana bile su tužne.";
            "Tekst se nastavlja ispod oglasa" => "Tekst se nastavlja ispod oglasa" ! "Rekao je: tekst se nastavlja ispod oglasa.";
            "Učitaj još" => "Učitaj još" ! "Učitaj još podataka, rekao je.";
            "Više informacija" => "Više informacija" ! "Više informacija nije imao.";
            "Čitaj dalje" => "Čitaj dalje" ! "Rekao je: čitaj dalje knjigu.";
            "Čitaj više" => "Čitaj više" ! "Rekao je: čitaj više knjiga.";
            "Članak se nastavlja ispod oglasa" => "Članak se nastavlja ispod oglasa" ! "Rekao je: članak se nastavlja ispod oglasa.";
        }
        ReadMore Start {
            "Pogledajte i:" => "Pogledajte i: Cijene rastu" ! "Rekao je: pogledajte i: ništa novo.";
            "Pogledajte još:" => "Pogledajte još: Cijene rastu" ! "Rekao je: pogledajte još: ništa novo.";
            "Pročitajte i" => "Pročitajte i: Zašto rastu cijene" ! "Vi pročitajte i to.";
            "Pročitajte još" => "Pročitajte još: Zašto rastu cijene" ! "Vi pročitajte još to.";
            "Pročitajte više:" => "Pročitajte više: Cijene rastu" ! "Rekao je: pročitajte više knjiga.";
            "Čitajte još:" => "Čitajte još: Cijene rastu" ! "Rekao je: čitajte još knjiga.";
        }
        Share Whole {
            "Ispiši" => "Ispiši" ! "Rekao je: ispiši knjigu.";
            "Isprintaj" => "Isprintaj" ! "Isprintaj pismo, rekao je.";
            "Kopiraj link" => "Kopiraj link" ! "Rekao je: kopiraj link do nje.";
            "Kopiraj poveznicu" => "Kopiraj poveznicu" ! "Kopiraj poveznicu u bilježnicu, rekao je.";
            "Podijeli" => "Podijeli" ! "Tko podijeli kruh?";
            "Podijeli na Facebooku" => "Podijeli na Facebooku" ! "Rekao je: podijeli na Facebooku sliku.";
            "Podijeli na Pinterestu" => "Podijeli na Pinterestu" ! "Podijeli na Pinterestu sliku, rekao je.";
            "Podijeli na Twitteru" => "Podijeli na Twitteru" ! "Podijeli na Twitteru sliku, rekao je.";
            "Podijeli na X" => "Podijeli na X" ! "Rekao je: podijeli na X sliku.";
            "Podijeli na usluzi Facebook" => "Podijeli na usluzi Facebook" ! "Rekao je: podijeli na usluzi Facebook sliku.";
            "Podijeli na usluzi Twitter" => "Podijeli na usluzi Twitter" ! "Podijeli na usluzi Twitter sliku, rekao je.";
            "Podijeli ovo" => "Podijeli ovo:" ! "Rekao je: podijeli ovo s njom.";
            "Podijeli članak" => "Podijeli članak" ! "Podijeli članak s njima, rekao je.";
            "Podijelite članak" => "Podijelite članak" ! "Molim, podijelite članak njemu.";
            [inferred] "Poslušaj članak" => "Poslušaj članak" ! "Rekao je: poslušaj članak večeras.";
            "Pošalji e-poštom" => "Pošalji e-poštom" ! "Rekao je: pošalji e-poštom sliku.";
            "Pošalji prijatelju" => "Pošalji prijatelju" ! "Rekao je: pošalji prijatelju sliku.";
            "Sviđa mi se" => "Sviđa mi se:" ! "More mi se sviđa, a kuća se sviđa mi se čini.";
            "Veličina teksta" => "Veličina teksta" ! "Veličina teksta je premala.";
        }
        Share Start {
            "Pratite nas i na" => "Pratite nas i na Instagramu" ! "Rekao je: pratite nas i na moru.";
            "Pratite nas na" => "Pratite nas na Facebooku" ! "Rekao je: pratite nas na brod.";
            "Zapratite nas na" => "Zapratite nas na Instagramu" ! "Rekao je: zapratite nas na moru.";
        }
        Share Anywhere {
            "(Otvara se u novom prozoru)" => "Klikni za dijeljenje na Facebooku (Otvara se u novom prozoru)" ! "Stranica se otvara u novom prozoru.";
        }
        Subscribe Whole {
            "Pretplati se" => "Pretplati se" ! "Neka se pretplati se na list.";
            "Pretplatite se" => "Pretplatite se" ! "Vi pretplatite se na list.";
            "Pretplatite se na newsletter" => "Pretplatite se na newsletter" ! "Pretplatite se na newsletter danas, rekao je.";
            [inferred] "Prijavi se na newsletter" => "Prijavi se na newsletter" ! "Rekao je: prijavi se na newsletter kluba.";
            "Prijavite se na newsletter" => "Prijavite se na newsletter" ! "Prijavite se na newsletter danas, rekao je.";
            "Registriraj se" => "Registriraj se" ! "Rekao je: registriraj se sutra.";
            "Registrirajte se" => "Registrirajte se" ! "Registrirajte se do svibnja, rekao je.";
            "Samo za pretplatnike" => "Samo za pretplatnike" ! "Predstava je samo za pretplatnike i goste.";
        }
        Subscribe Start {
            [inferred] "Ovaj članak dostupan je samo" => "Ovaj članak dostupan je samo pretplatnicima." ! "Rekao je: ovaj članak dostupan je samo njima.";
            "Pretplati se na: Objavi" => "Pretplati se na: Objavi komentare (Atom)" ! "Rekao je: pretplati se na list.";
            "Već imate račun?" => "Već imate račun? Prijavite se" ! "Pitao je: već imate račun? Ne.";
            [inferred] "Već ste pretplatnik?" => "Već ste pretplatnik? Prijavite se" ! "Ako ste već pretplatnik, dobro.";
        }
        Advertisement Whole {
            "Komercijalni sadržaj" => "Komercijalni sadržaj" ! "Taj komercijalni sadržaj je skup.";
            "Oglas" => "OGLAS" ! "Oglas je bio lažan.";
            "Oglasi" => "Oglasi" ! "Oglasi u novinama su skupi.";
            "PR članak" => "PR članak" ! "Taj PR članak je skup.";
            "Plaćeni oglas" => "Plaćeni oglas" ! "Taj plaćeni oglas je skup.";
            "Plaćeni sadržaj" => "Plaćeni sadržaj" ! "Taj plaćeni sadržaj je skup.";
            [inferred] "Promo sadržaj" => "Promo sadržaj" ! "Taj promo sadržaj je skup.";
            "Sponzorirani sadržaj" => "Sponzorirani sadržaj" ! "Taj sponzorirani sadržaj je skup.";
            "Sponzorirani članak" => "Sponzorirani članak" ! "Taj sponzorirani članak je skup.";
            "Sponzorirano" => "Sponzorirano" ! "Sponzorirano natjecanje je počelo.";
        }
        Cookie Whole {
            "Cijenimo vašu privatnost" => "Cijenimo vašu privatnost" ! "Rekao je: cijenimo vašu privatnost.";
            "Dopusti sve" => "Dopusti sve" ! "Rekao je: dopusti sve planove.";
            "Odbaci sve" => "Odbaci sve" ! "Rekao je: odbaci sve planove.";
            "Odbij sve" => "Odbij sve" ! "Rekao je: odbij sve planove.";
            "Odbij sve kolačiće" => "Odbij sve kolačiće" ! "Odbij sve kolačiće od bake, rekao je.";
            "Politika kolačića" => "Politika kolačića" ! "Ta politika kolačića je duga.";
            "Politika privatnosti" => "Politika privatnosti" ! "Politika privatnosti ne postoji.";
            "Postavke kolačića" => "Postavke kolačića" ! "Te postavke kolačića nedostaju.";
            "Postavke privatnosti" => "Postavke privatnosti" ! "Nove postavke privatnosti su skrivene.";
            "Pravila o privatnosti" => "Pravila o privatnosti" ! "Nova pravila o privatnosti su duga.";
            "Pravila privatnosti" => "Pravila privatnosti" ! "Pravila privatnosti ne postoje.";
            "Prihvati kolačiće" => "Prihvati kolačiće" ! "Prihvati kolačiće od bake, rekao je.";
            "Prihvati sve" => "Prihvati sve" ! "Rekao je: prihvati sve planove.";
            "Prihvati sve kolačiće" => "Prihvati sve kolačiće" ! "Rekao je: prihvati sve kolačiće bake.";
            "Prihvaćam" => "Prihvaćam" ! "Ja prihvaćam plan.";
            "Prihvaćam sve" => "Prihvaćam sve" ! "Prihvaćam sve ponude, rekao je.";
            "Prikaži detalje" => "Prikaži detalje" ! "Rekao je: prikaži detalje plana.";
            [inferred] "Samo nužni kolačići" => "Samo nužni kolačići" ! "Tu su samo nužni kolačići bake.";
            "Strogo nužni kolačići" => "Strogo nužni kolačići" ! "To su strogo nužni kolačići za stranicu.";
            [inferred] "Upravljanje opcijama" => "Upravljanje opcijama" ! "To upravljanje opcijama je teško.";
            "Upravljanje pristankom" => "Upravljanje pristankom" ! "Bolničko upravljanje pristankom je loše.";
        }
        Cookie Start {
            "Kako bismo pružili najbolje iskustvo" => "Kako bismo pružili najbolje iskustvo, koristimo tehnologije poput kolačića." ! "Otvorili smo hotel kako bismo pružili najbolje iskustvo gostima.";
            "Koristimo kolačiće" => "Koristimo kolačiće za mjerenje posjeta." ! "Rekao je da koristimo kolačiće.";
            "Mi i naši partneri pohranjujemo" => "Mi i naši partneri pohranjujemo informacije na uređaju." ! "Rekao je da mi i naši partneri pohranjujemo plin.";
            "Ova internetska stranica koristi kolačiće" => "Ova internetska stranica koristi kolačiće." ! "Rekao je da ova internetska stranica koristi kolačiće.";
            "Ova stranica koristi kolačiće" => "Ova stranica koristi kolačiće kako bi mjerila posjet." ! "Ova stranica koristi šećer.";
            "Ova web stranica koristi kolačiće" => "Ova web stranica koristi kolačiće." ! "Rekao je da ova web stranica koristi kolačiće.";
            "Ova web-stranica koristi kolačiće" => "Ova web-stranica koristi kolačiće." ! "Rekao je da ova web-stranica koristi kolačiće.";
            "Ove stranice koriste kolačiće" => "Ove stranice koriste kolačiće." ! "Rekao je da ove stranice koriste kolačiće.";
            "Pohranjivanje i/ili pristup informacijama" => "Pohranjivanje i/ili pristup informacijama na uređaju" ! "Zakon brani pohranjivanje i/ili pristup informacijama o ljudima.";
            [inferred] "Tehničko skladištenje ili pristup" => "Tehničko skladištenje ili pristup strogo je nužan." ! "Zakon traži tehničko skladištenje ili pristup podacima.";
        }
        Copyright Whole {
            "Omogućuje Blogger" => "Omogućuje Blogger." ! "Stranicu omogućuje Blogger i on.";
            "Pokreće WordPress" => "Pokreće WordPress" ! "Njegovu stranicu pokreće WordPress i on.";
        }
        Copyright Anywhere {
            "Sva prava pridržana" => "© 2020 List. Sva prava pridržana." ! "Sva prava ostaju.";
        }
        Comment Whole {
            "Dodaj komentar" => "Dodaj komentar" ! "Rekao je: dodaj komentar na kraju.";
            "Komentari" => "Komentari (12)" ! "Komentari su bili grubi.";
            "Komentiraj" => "Komentiraj" ! "Rekao je: komentiraj plan.";
            "Napiši komentar" => "Napiši komentar" ! "Rekao je: napiši komentar na kraju.";
            "Napišite komentar" => "Napišite komentar" ! "Napišite komentar na kraju, rekao je.";
            "Nema komentara" => "Nema komentara" ! "Tu nema komentara o tome.";
            "Noviji komentari" => "Noviji komentari" ! "Noviji komentari su bili grubi.";
            "Objavi komentar" => "Objavi komentar" ! "Rekao je: objavi komentar večeras.";
            "Odgovori" => "Odgovori" ! "Odgovori su stigli.";
            "Odustani od odgovora" => "Odustani od odgovora" ! "Rekao je: odustani od odgovora sudu.";
            "Ostavi komentar" => "Ostavi komentar" ! "Rekao je: ostavi komentar na stolu.";
            "Ostavite komentar" => "Ostavite komentar" ! "Rekao je: ostavite komentar na stolu.";
            "Otkaži odgovor" => "Otkaži odgovor" ! "Rekao je: otkaži odgovor sudu.";
            "Pogledaj komentare" => "Pogledaj komentare" ! "Pogledaj komentare o utakmici, rekao je.";
            "Prijavi komentar" => "Prijavi komentar" ! "Prijavi komentar policiji, rekao je.";
            "Prijavite se za komentiranje" => "Prijavite se za komentiranje" ! "Prijavite se za komentiranje utakmice, rekao je.";
            "Prijavite se za odgovor" => "Prijavite se za odgovor" ! "Prijavite se za odgovor na pismo, rekao je.";
            "Prikaži komentare" => "Prikaži komentare" ! "Prikaži komentare o utakmici, rekao je.";
            "Prikaži sve komentare" => "Prikaži sve komentare" ! "On će prikaži sve komentare.";
            "Stariji komentari" => "Stariji komentari" ! "Stariji komentari su bili grubi.";
            "Uključi se u raspravu" => "Uključi se u raspravu" ! "Uključi se u raspravu o porezu, rekao je.";
            "komentara" => "12 komentara" ! "Bilo je puno komentara na utakmicu.";
        }
        Comment Start {
            "Komentari isključeni" => "Komentari isključeni za Pozdrav svijetu!" ! "Rekao je: komentari isključeni.";
            "Komentari su isključeni" => "Komentari su isključeni." ! "Rekao je: komentari su isključeni.";
            "Komentari su zatvoreni" => "Komentari su zatvoreni." ! "Rekao je: komentari su zatvoreni.";
            "Morate biti prijavljeni da biste" => "Morate biti prijavljeni da biste objavili komentar." ! "Rekao je da morate biti prijavljeni da biste glasali.";
            "Nužna polja su označena" => "Nužna polja su označena s *" ! "Sva nužna polja su označena kredom.";
            "Obavezna polja su označena" => "Obavezna polja su označena sa *" ! "Sva obavezna polja su označena kredom.";
            "Obavijesti me o novim" => "Obavijesti me o novim komentarima e-poštom." ! "Rekao je: obavijesti me o novim cijenama.";
            "Ova web-stranica koristi Akismet" => "Ova web-stranica koristi Akismet za zaštitu protiv spama." ! "Rekao je da ova web-stranica koristi Akismet.";
            "Spremi moje ime, e-poštu" => "Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku." ! "Rekao je: spremi moje ime, e-poštu i sliku.";
            "Ukoliko želite ostaviti komentar" => "Ukoliko želite ostaviti komentar, morate se prijaviti." ! "Pišite nam, ukoliko želite ostaviti komentar na kraju.";
            "Vaš komentar čeka na moderiranje" => "Vaš komentar čeka na moderiranje." ! "Rekao je da vaš komentar čeka na moderiranje.";
            "Vaša adresa e-pošte neće biti objavljena" => "Vaša adresa e-pošte neće biti objavljena." ! "Rekao je da vaša adresa e-pošte neće biti objavljena.";
        }
        Navigation Whole {
            "Arhiva" => "Arhiva" ! "Stara arhiva je izgorjela.";
            "Arhiva bloga" => "Arhiva bloga" ! "Ta arhiva bloga je izgorjela.";
            "Izbornik" => "Izbornik" ! "Izbornik je nestao.";
            "Izgubili ste lozinku?" => "Izgubili ste lozinku?" ! "Pitao je: izgubili ste lozinku? Ne.";
            "Kategorije" => "Kategorije" ! "Kategorije riba su tri.";
            "Kontaktirajte nas" => "Kontaktirajte nas" ! "Kontaktirajte nas do svibnja, rekao je.";
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica je prazna.";
            "Natrag na vrh" => "Natrag na vrh" ! "Klub je natrag na vrh ljestvice.";
            "Navigacija objava" => "Navigacija objava" ! "Ta navigacija objava nedostaje.";
            "Novije objave" => "Novije objave" ! "Novije objave su nestale.";
            "Noviji post" => "Noviji post" ! "Taj noviji post je nestao.";
            "Noviji postovi" => "Noviji postovi" ! "Noviji postovi su nestali.";
            "Oglašavanje" => "Oglašavanje" ! "Oglašavanje je skupo.";
            "Opći uvjeti korištenja" => "Opći uvjeti korištenja" ! "Opći uvjeti korištenja igrališta su strogi.";
            "Povratak na vrh" => "Povratak na vrh" ! "Taj povratak na vrh raduje.";
            "Početna stranica" => "Početna stranica" ! "Početna stranica knjige je prazna.";
            "Preskoči na glavni sadržaj" => "Preskoči na glavni sadržaj" ! "Preskoči na glavni sadržaj knjige, rekao je.";
            "Preskoči na sadržaj" => "Preskoči na sadržaj" ! "Rekao je: preskoči na sadržaj knjige.";
            "Prethodna objava" => "Prethodna objava" ! "Ta prethodna objava je nestala.";
            "Prethodna stranica" => "Prethodna stranica" ! "Prethodna stranica knjige je prazna.";
            "Prethodni članak" => "Prethodni članak" ! "Taj prethodni članak je dug.";
            "Pretraži" => "Pretraži:" ! "Rekao je: pretraži kuću.";
            "Prijava" => "Prijava" ! "Prijava je lažna.";
            "Prijavi grešku" => "Prijavi grešku" ! "Rekao je: prijavi grešku u planu.";
            "Prijavi pogrešku" => "Prijavi pogrešku" ! "Prijavi pogrešku u tekstu, rekao je.";
            "Skoči na sadržaj" => "Skoči na sadržaj" ! "Rekao je: skoči na sadržaj knjige.";
            "Sljedeća objava" => "Sljedeća objava" ! "Ta sljedeća objava je duga.";
            "Sljedeća stranica" => "Sljedeća stranica" ! "Sljedeća stranica knjige je prazna.";
            "Sljedeći članak" => "Sljedeći članak" ! "Taj sljedeći članak je dug.";
            "Starije objave" => "Starije objave" ! "Starije objave su nestale.";
            "Stariji post" => "Stariji post" ! "Taj stariji post je nestao.";
            "Stariji postovi" => "Stariji postovi" ! "Stariji postovi su nestali.";
            "Stranica nije pronađena" => "Stranica nije pronađena" ! "Stranica nije pronađena u knjizi.";
            "Traži" => "Traži" ! "Policija traži vozača.";
            "Uvjeti korištenja" => "Uvjeti korištenja" ! "Uvjeti korištenja su teški.";
            "Zaboravili ste lozinku?" => "Zaboravili ste lozinku?" ! "Pitao je: zaboravili ste lozinku? Ne.";
            "Zaboravljena lozinka" => "Zaboravljena lozinka" ! "Našla se zaboravljena lozinka u bilježnici.";
            "min čitanja" => "3 min čitanja" ! "Ostalo je deset min čitanja za večer.";
            "minuta čitanja" => "10 minuta čitanja" ! "Ostalo je deset minuta čitanja za večer.";
        }
        Navigation Start {
            "Ključne riječi:" => "Ključne riječi: luka, trajekt" ! "Zapisao je ključne riječi: luka.";
            "Oznake:" => "Oznake: luka, trajekt" ! "Zapisao je oznake: luka.";
            "Tagovi:" => "Tagovi: luka, trajekt" ! "Tu su tagovi: luka.";
            "Uočili ste grešku?" => "Uočili ste grešku? Javite nam" ! "Pitao je: uočili ste grešku? Ne.";
            "Uočili ste pogrešku?" => "Uočili ste pogrešku? Javite nam" ! "Pitao je: uočili ste pogrešku? Ne.";
            "Vrijeme čitanja:" => "Vrijeme čitanja: 3 min" ! "Vrijeme čitanja pada.";
        }
        Caption Start {
            "Arhivska fotografija" => "Arhivska fotografija: vlak" ! "Ta arhivska fotografija ga prikazuje.";
            "Autor fotografije:" => "Autor fotografije: Ana Horvat" ! "Nepoznat je autor fotografije: nitko ne zna.";
            "Foto ilustracija" => "Foto ilustracija: vlak" ! "Ta foto ilustracija je stara.";
            "Foto:" => "Foto: Ana Horvat" ! "Foto i film.";
            "Fotografija:" => "Fotografija: Ana Horvat" ! "Fotografija i film.";
            "Fotografije:" => "Fotografije: Ana Horvat" ! "Gleda fotografije: vlak i more.";
            "Ilustracija" => "Ilustracija: vlak" ! "Ta ilustracija je stara.";
            "Ilustrativna fotografija" => "Ilustrativna fotografija: vlak" ! "Ta ilustrativna fotografija je stara.";
            "Izvor fotografije:" => "Izvor fotografije: Hina" ! "Nepoznat je izvor fotografije: nitko ne zna.";
            "Snimila:" => "Snimila: Ana Horvat" ! "Film je snimila: ona.";
            "Snimio:" => "Snimio: Ivan Horvat" ! "Film je snimio: on.";
        }
        Byline Start {
            "Autor teksta:" => "Autor teksta: Ivan Horvat" ! "Autor teksta šuti.";
            "Autor članka:" => "Autor članka: Ivan Horvat" ! "Autor članka šuti.";
            "Autor:" => "Autor: Ana Horvat" ! "Autor je umro.";
            "Autori:" => "Autori: Ana Horvat" ! "Autori su umrli.";
            "Autorica teksta:" => "Autorica teksta: Ana Horvat" ! "Autorica teksta šuti.";
            "Autorica članka:" => "Autorica članka: Ana Horvat" ! "Autorica članka šuti.";
            "Autorica:" => "Autorica: Ana Horvat" ! "Autorica je umrla.";
            "Autorice:" => "Autorice: Ana Horvat" ! "Autorice su umrle.";
            "Foto i tekst:" => "Foto i tekst: Ana Horvat" ! "Foto i tekst su stari.";
            "Pripremila:" => "Pripremila: Ana Horvat" ! "Pripremila je večeru.";
            "Pripremili:" => "Pripremili: Ana Horvat, Ivan Horvat" ! "Pripremili su večeru.";
            "Pripremio:" => "Pripremio: Ivan Horvat" ! "Pripremio je večeru.";
            "Priredila:" => "Priredila: Ana Horvat" ! "Priredila je večeru.";
            "Priredili:" => "Priredili: Ana Horvat, Ivan Horvat" ! "Priredili su zabavu.";
            "Priredio:" => "Priredio: Ivan Horvat" ! "Priredio je večeru.";
            "Razgovarala:" => "Razgovarala: Ana Horvat" ! "Razgovarala je s njim.";
            "Razgovarali:" => "Razgovarali: Ana Horvat, Ivan Horvat" ! "Razgovarali su do jutra.";
            "Razgovarao:" => "Razgovarao: Ivan Horvat" ! "Razgovarao je s njom.";
            "Razgovor vodila:" => "Razgovor vodila: Ana Horvat" ! "Razgovor vodila je ona.";
            "Razgovor vodio:" => "Razgovor vodio: Ivan Horvat" ! "Razgovor vodio je on.";
            "Tekst i foto:" => "Tekst i foto: Ana Horvat" ! "Tekst i foto su stari.";
            "Tekst i fotografije:" => "Tekst i fotografije: Ana Horvat" ! "Tekst i fotografije su stari.";
        }
        Byline BeforeName {
            "Izvještava:" => "Izvještava: Ana Horvat" ! "Izvještava o cijenama.";
            "Napisala" => "Napisala: Ana Horvat" ! "Napisala je knjigu.";
            "Napisali" => "Napisali: Ana Horvat i Ivan Horvat" ! "Napisali su knjigu.";
            "Napisao" => "Napisao: Ivan Horvat" ! "Napisao je knjigu.";
            [needs_language] "Novinar:" => "Novinar: Ivan Horvat" ! "Novinar i pjesnik.";
            [needs_language] "Novinarka:" => "Novinarka: Ana Horvat" ! "Novinarka i pjesnikinja.";
            "Objavila" => "Objavila: Ana Horvat" ! "Objavila je knjigu.";
            "Objavio" => "Objavio: Ivan Horvat" ! "Objavio je knjigu.";
            "Piše" => "Piše: Ana Horvat" ! "Piše se lako.";
            "Pišu" => "Pišu: Ana Horvat i Ivan Horvat" ! "Pišu se knjige.";
        }
        Published Start {
            "Datum objave" => "Datum objave: 10. siječnja 2020." ! "Ne zna se datum objave.";
            "Objavljeno:" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. siječnja 2020." ! "Objavljeno je novo izvješće.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
            "Posljednje ažuriranje" => "Posljednje ažuriranje: 10. siječnja 2020." ! "To je posljednje ažuriranje.";
            "Zadnja izmjena" => "Zadnja izmjena: 10. siječnja 2020." ! "To je zadnja izmjena.";
            "Zadnje ažuriranje" => "Zadnje ažuriranje: 10. siječnja 2020." ! "To je zadnje ažuriranje plana.";
            [inferred] "Zadnje ažurirano" => "Zadnje ažurirano: 10. siječnja 2020." ! "To je zadnje ažurirano.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. siječnja 2020." ! "Ažurirano je staro izdanje.";
            "Izmijenjeno" => "Izmijenjeno: 10. siječnja 2020." ! "Izmijenjeno je malo toga.";
            "Zadnja promjena" => "Zadnja promjena: 10. siječnja 2020." ! "Zadnja promjena zakona.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Hina" ! "Izvor je presušio.";
            "Izvori:" => "Izvori: Hina, AFP" ! "Izvori su presušili.";
            "Prevela:" => "Prevela: Ana Horvat" ! "Knjigu je prevela: ona.";
            "Preveo:" => "Preveo: Ivan Horvat" ! "Knjigu je preveo: on.";
            "Prijevod:" => "Prijevod: Ana Horvat" ! "To je prijevod: dobar.";
        }
        Correction Start {
            "Ispravak:" => "Ispravak: ime je bilo drugo." ! "Ispravak dolazi.";
        }
        Note Start {
            "Napomena redakcije" => "Napomena redakcije: ime je promijenjeno." ! "Pomogla je napomena redakcije.";
            "Napomena uredništva" => "Napomena uredništva: ime je promijenjeno." ! "Pomogla je napomena uredništva.";
        }
    },
};
