//! Afrikaans.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Afrikaans.
pub(crate) static AF: Language = Language {
    code: "af",
    name: "Afrikaans",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januarie", "Jan"],
        &["Februarie", "Feb"],
        &["Maart", "Mrt"],
        &["April", "Apr"],
        &["Mei"],
        &["Junie", "Jun"],
        &["Julie", "Jul"],
        &["Augustus", "Aug"],
        &["September", "Sept", "Sep"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Desember", "Des"],
    ],
    weekdays: &[
        "Maandag",
        "Dinsdag",
        "Woensdag",
        "Donderdag",
        "Vrydag",
        "Saterdag",
        "Sondag",
    ],
    date_words: &["om", "op"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["gelede"],
        units: [
            &["minuut", "minute"],
            &["uur", "ure"],
            &["dag", "dae"],
            &["week", "weke"],
            &["maand", "maande"],
            &["jaar", "jare"],
        ],
    },
    filing: Filing {
        labels: &["Ontleding", "Onderhoud", "Mening", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Netwerk24", "Reuters", "Sapa"],
    staff: &[
        "Redaksie",
        "Personeelverslaggewer",
        "Eie korrespondent",
        "Nuusredaksie",
        "Ons korrespondent",
        "Ons verslaggewer",
        "Personeelskrywer",
        "Redaksionele span",
        "Sportredaksie",
    ],
    roles: &[
        "joernalis",
        "korrespondent",
        "redakteur",
        "verslaggewer",
        "fotograaf",
        "adjunkredakteur",
        "assistentredakteur",
        "hoofredakteur",
        "misdaadverslaggewer",
        "nuusredakteur",
        "outeur",
        "politieke verslaggewer",
        "rubriekskrywer",
        "senior verslaggewer",
        "skrywer",
        "sportredakteur",
        "sportskrywer",
        "sportverslaggewer",
        "vryskutjoernalis",
        "ekonomieredakteur",
        "nuusverslaggewer",
        "politieke redakteur",
    ],
    joiners: &["en"],
    author_labels: &[
        "Skrywer",
        "Oor die skrywer",
        "Oor die outeur",
        "Outeur",
        "Outeurs",
        "Skrywers",
    ],
    located: &["in", "vanuit"],
    function_words: &[
        "die", "en", "het", "van", "nie", "dat", "met", "wat", "vir", "’n", "sy", "hy", "aan",
        "op", "sal", "om", "ook", "word", "deur", "na", "hulle", "hierdie", "teen", "wees", "sê",
        "is", "daar", "moet", "was", "tot",
    ],
    cues: cues! {
        Rail Whole {
            "Aanbeveel vir jou" => "Aanbeveel vir jou" ! "Die dokter het dit aanbeveel vir jou ma.";
            "Aanbevole artikels" => "Aanbevole artikels" ! "Aanbevole artikels is gou uitverkoop.";
            "Aanbevole stories" => "Aanbevole stories" ! "Aanbevole stories is in die boek.";
            "Ander nuus" => "Ander nuus" ! "Daar is geen ander nuus uit die gebied nie.";
            "Ander stories" => "Ander stories" ! "Daar is ander stories oor die oorlog.";
            [inferred] "Brekende nuus" => "Brekende nuus" ! "Die radio het brekende nuus uitgesaai.";
            "Gewilde artikels" => "Gewilde artikels" ! "Gewilde artikels is gou uitverkoop.";
            "Gewilde plasings" => "Gewilde plasings" ! "Die groep het gewilde plasings geskrap.";
            "Gewildste" => "Gewildste" ! "Die gewildste boek is oud.";
            "Gewildste artikels" => "Gewildste artikels" ! "Die gewildste artikels is gou uitverkoop.";
            [inferred] "Gewildste stories" => "Gewildste stories" ! "Die gewildste stories speel af in Lagos.";
            "Hoofberigte" => "Hoofberigte" ! "Die hoofberigte was somber.";
            "Hoofnuus" => "Hoofnuus" ! "Die hoofnuus was somber.";
            "Jongste artikels" => "Jongste artikels" ! "Die jongste artikels van die verdrag is geteken.";
            "Jongste berigte" => "Jongste berigte" ! "Die jongste berigte uit die gebied is somber.";
            "Jongste nuus" => "Jongste nuus" ! "Die jongste nuus is sleg.";
            "Jongste plasings" => "Jongste plasings" ! "Sy jongste plasings is geskrap.";
            "Jongste stories" => "Jongste stories" ! "Haar jongste stories speel af in Lagos.";
            "Jy sal dalk ook hou van" => "Jy sal dalk ook hou van" ! "Ek weet jy sal dalk ook hou van sop.";
            [inferred] "Jy sal ook hiervan hou" => "Jy sal ook hiervan hou" ! "Jy sal ook hiervan hou, het sy gesê.";
            "Meer artikels" => "Meer artikels" ! "Die wet het meer artikels nodig.";
            "Meer nuus" => "Meer nuus" ! "Daar is more nog meer nuus te wagte.";
            "Meer oor die onderwerp" => "Meer oor die onderwerp" ! "Hy wou meer oor die onderwerp sê.";
            "Meer oor hierdie onderwerp" => "Meer oor hierdie onderwerp" ! "Hy sê meer oor hierdie onderwerp.";
            "Meer stories" => "Meer stories" ! "Sy wil meer stories oor die oorlog skryf.";
            [inferred] "Meer van hierdie skrywer" => "Meer van hierdie skrywer" ! "Lesers wil meer van hierdie skrywer hoor.";
            "Mees gelees" => "Mees gelees" ! "Dit is die boek wat mees gelees word.";
            "Mees gewild" => "Mees gewild" ! "Dit is die liedjie wat mees gewild is.";
            "Meeste gelees" => "Meeste gelees" ! "Die meeste gelees word snags.";
            [inferred] "Moenie dit misloop nie" => "Moenie dit misloop nie" ! "Moenie dit misloop nie, het sy gesê.";
            "Moenie hierdie stories misloop nie" => "Moenie hierdie stories misloop nie" ! "Moenie hierdie stories misloop nie, het sy gesê.";
            "Nuutste artikels" => "Nuutste artikels" ! "Die nuutste artikels van die verdrag is geteken.";
            "Nuutste nuus" => "Nuutste nuus" ! "Die nuutste nuus is sleg.";
            "Nuwe plasings" => "Nuwe plasings" ! "Die groep het nuwe plasings geskrap.";
            "Onlangse kommentaar" => "Onlangse kommentaar" ! "Daar is onlangse kommentaar van die minister.";
            "Onlangse plasings" => "Onlangse plasings" ! "Sy verwyder onlangse plasings van hom.";
            "Redakteurskeuse" => "Redakteurskeuse" ! "Die boek was die redakteurskeuse vir Mei.";
            "Topnuus" => "Topnuus" ! "Die topnuus was somber.";
            "Topstories" => "Topstories" ! "Die dag se topstories is sleg.";
            "Verwante artikels" => "Verwante artikels" ! "Die verwante artikels is oud.";
            "Verwante berigte" => "Verwante berigte" ! "Die polisie lees verwante berigte oor die saak.";
            "Verwante inhoud" => "Verwante inhoud" ! "Die webwerf het verwante inhoud verwyder.";
            "Verwante nuus" => "Verwante nuus" ! "In verwante nuus het die bank gesluit.";
            "Verwante onderwerpe" => "Verwante onderwerpe" ! "Hulle het verwante onderwerpe bespreek.";
            "Verwante plasings" => "Verwante plasings" ! "Die groep het verwante plasings geskrap.";
            "Verwante stories" => "Verwante stories" ! "Sy vertel verwante stories vir ure.";
        }
        ReadMore Whole {
            [inferred] "Berig gaan voort ná advertensie" => "Berig gaan voort ná advertensie" ! "Die berig gaan voort ná advertensie en musiek.";
            "Lees die volle storie" => "Lees die volle storie" ! "Min mense lees die volle storie voor hulle kla.";
            "Lees die volledige artikel" => "Lees die volledige artikel" ! "Min mense lees die volledige artikel voor hulle kla.";
            "Lees die volledige berig" => "Lees die volledige berig" ! "Min mense lees die volledige berig voor hulle kla.";
            "Lees meer" => "Lees meer" ! "Kinders moet lees meer boeke.";
            "Lees verder" => "Lees verder" ! "Kinders moet lees verder as die eerste bladsy.";
            "Lees volledige berig" => "Lees volledige berig" ! "Hy wil lees volledige berig en foto's.";
            "Sien alles" => "Sien alles" ! "Sy kan sien alles is weg.";
            "Sien meer" => "Sien meer" ! "Ons sien meer vloede as vantevore.";
            "Wys alles" => "Wys alles" ! "Die kaart wys alles wat verlore is.";
            "Wys meer" => "Wys meer" ! "Syfers wys meer mans as vroue.";
        }
        ReadMore Start {
            "Kyk ook:" => "Kyk ook: Vloed in die stad" ! "Kinders kyk ook televisie.";
            "Lees hier:" => "Lees hier: Brandstofprys styg weer" ! "Mense lees hier in die park.";
            "Lees ook" => "Lees ook: Hoekom pryse styg" ! "Sy lees ook snags.";
            "Lees:" => "Lees: Brandstofprys styg weer" ! "Lees is goed vir kinders.";
        }
        Share Whole {
            "Deel" => "Deel" ! "Deel die brood, sê hy.";
            "Deel hierdie" => "Deel hierdie" ! "Hulle deel hierdie siening nie.";
            "Deel hierdie artikel" => "Deel hierdie artikel" ! "Hulle wil deel hierdie artikel met haar.";
            "Deel hierdie berig" => "Deel hierdie berig" ! "Mense deel hierdie berig in die dorp.";
            "Deel hierdie plasing" => "Deel hierdie plasing" ! "Mense deel hierdie plasing in die dorp.";
            "Deel hierdie storie" => "Deel hierdie storie" ! "Mense deel hierdie storie in die dorp.";
            "Deel op Facebook" => "Deel op Facebook" ! "Sy wil dit deel op Facebook en elders.";
            "Deel op Pinterest" => "Deel op Pinterest" ! "Mense deel op Pinterest die foto.";
            "Deel op Twitter" => "Deel op Twitter" ! "Mense deel op Twitter die foto.";
            "Deel op WhatsApp" => "Deel op WhatsApp" ! "Mense deel op WhatsApp die foto.";
            "Deel op X" => "Deel op X" ! "Mense deel op X die foto.";
            "Deel via e-pos" => "Deel via e-pos" ! "Mense deel via e-pos die foto.";
            "Druk hierdie artikel" => "Druk hierdie artikel" ! "Die koerant druk hierdie artikel weer.";
            "Drukbare weergawe" => "Drukbare weergawe" ! "Die boek het 'n drukbare weergawe nodig.";
            "E-pos hierdie" => "E-pos hierdie" ! "Sy moet e-pos hierdie brief vandag.";
            "Kopieer die skakel" => "Kopieer die skakel" ! "Die dief kopieer die skakel van die bank.";
            "Kopieer na knipbord" => "Kopieer na knipbord" ! "Die program kopieer na knipbord en stoor.";
            "Kopieer skakel" => "Kopieer skakel" ! "Swendelaars sê kopieer skakel en maak oop.";
            "Lettergrootte" => "Lettergrootte" ! "Die lettergrootte op die etiket is te klein.";
            "Luister na die artikel" => "Luister na die artikel" ! "Blindes kan luister na die artikel oor musiek.";
            "Luister na hierdie artikel" => "Luister na hierdie artikel" ! "Blindes kan luister na hierdie artikel oor musiek.";
            "Stoor artikel" => "Stoor artikel" ! "Die toep stoor artikel ná artikel.";
            "Stoor vir later" => "Stoor vir later" ! "Boere stoor vir later in die jaar mielies.";
            "Stuur per e-pos" => "Stuur per e-pos" ! "Hy wil dit stuur per e-pos aan haar.";
            "Teksgrootte" => "Teksgrootte" ! "Die teksgrootte op die etiket is te klein.";
            "Volg ons" => "Volg ons" ! "Honde volg ons oral.";
        }
        Share Start {
            [inferred] "Hou van ons op Facebook" => "Hou van ons op Facebook en Instagram" ! "Mense hou van ons op Facebook.";
            "Laai ons app af" => "Laai ons app af by Google Play" ! "Duisende laai ons app af elke dag.";
            "Laai ons toep af" => "Laai ons toep af by Google Play" ! "Duisende laai ons toep af elke dag.";
            "Sluit aan by ons WhatsApp" => "Sluit aan by ons WhatsApp-kanaal" ! "Duisende sluit aan by ons WhatsApp elke dag.";
            "Volg ons by" => "Volg ons by @koerant" ! "Die honde volg ons by die hek.";
            "Volg ons op" => "Volg ons op Facebook" ! "Honde volg ons op die pad.";
        }
        Subscribe Whole {
            "Meld aan vir ons nuusbrief" => "Meld aan vir ons nuusbrief" ! "Lesers meld aan vir ons nuusbrief en koerant.";
            "Nuusbrief" => "Nuusbrief" ! "Die skool se nuusbrief is laat.";
            "Nuusbriewe" => "Nuusbriewe" ! "Die skool stuur nuusbriewe aan ouers.";
            "Registreer" => "Registreer" ! "Kiesers registreer voor die verkiesing.";
            "Registreer nou" => "Registreer nou" ! "Kiesers registreer nou vir die verkiesing.";
            "Skep 'n rekening" => "Skep 'n rekening" ! "Bedrieërs skep 'n rekening by die bank.";
            "Skryf in vir ons nuusbrief" => "Skryf in vir ons nuusbrief" ! "Lesers skryf in vir ons nuusbrief en koerant.";
            "Slegs vir intekenaars" => "Slegs vir intekenaars" ! "Die afslag is slegs vir intekenaars van die koerant.";
            "Teken in" => "Teken in" ! "Teken in die boek, sê hy.";
            "Teken nou in" => "Teken nou in" ! "Lesers teken nou in op die blad.";
        }
        Subscribe Start {
            "Hierdie artikel is slegs vir intekenaars" => "Hierdie artikel is slegs vir intekenaars." ! "Hy sê hierdie artikel is slegs vir intekenaars.";
            "Reeds 'n intekenaar?" => "Reeds 'n intekenaar? Meld aan" ! "Sy vra: is jy reeds 'n intekenaar?";
            "Teken in op ons" => "Teken in op ons nuusbrief" ! "Hy wil hê hulle teken in op ons blad.";
            "Teken in op:" => "Teken in op: Plasings (Atom)" ! "Lesers teken in op die blad.";
        }
        Advertisement Whole {
            "Advertensie" => "ADVERTENSIE" ! "Die advertensie was vals.";
            "Advertensies" => "Advertensies" ! "Advertensies vir drank is verbied.";
            [inferred] "Betaalde inhoud" => "Betaalde inhoud" ! "Betaalde inhoud moet gemerk word.";
            "Geborg" => "Geborg" ! "Die wedloop is geborg deur 'n bank.";
            "Geborgde inhoud" => "Geborgde inhoud" ! "Geborgde inhoud moet gemerk word.";
            [inferred] "Slaan advertensie oor" => "Slaan advertensie oor" ! "Kykers slaan advertensie oor advertensie oor.";
            [inferred] "Vennootinhoud" => "Vennootinhoud" ! "Vennootinhoud moet gemerk word.";
        }
        Cookie Whole {
            "Aanvaar alle koekies" => "Aanvaar alle koekies" ! "Gebruikers aanvaar alle koekies sonder om te lees.";
            "Aanvaar alles" => "Aanvaar alles" ! "Hulle aanvaar alles wat hy sê.";
            "Aanvaar koekies" => "Aanvaar koekies" ! "Gebruikers aanvaar koekies sonder om te lees.";
            "Bestuur instellings" => "Bestuur instellings" ! "Gebruikers bestuur instellings op die foon.";
            "Bestuur koekies" => "Bestuur koekies" ! "Maatskappye bestuur koekies volgens die wet.";
            "Koekie-beleid" => "Koekie-beleid" ! "Die maatskappy het die koekie-beleid verander.";
            "Koekie-instellings" => "Koekie-instellings" ! "Die maatskappy het die koekie-instellings verander.";
            "Koekiebeleid" => "Koekiebeleid" ! "Die skool se koekiebeleid verander.";
            "Privaatheidsbeleid" => "Privaatheidsbeleid" ! "Die skool se privaatheidsbeleid verander.";
            "Privaatheidsinstellings" => "Privaatheidsinstellings" ! "Die maatskappy het die privaatheidsinstellings verander.";
            "Privaatheidskennisgewing" => "Privaatheidskennisgewing" ! "Die maatskappy het die privaatheidskennisgewing verander.";
            "Privaatheidsverklaring" => "Privaatheidsverklaring" ! "Die maatskappy het die privaatheidsverklaring verander.";
            "Verwerp alles" => "Verwerp alles" ! "Hulle verwerp alles wat hy sê.";
            "Weier alles" => "Weier alles" ! "Die ministers weier alles wat hy vra.";
        }
        Cookie Start {
            "Hierdie webwerf gebruik koekies" => "Hierdie webwerf gebruik koekies." ! "Hy sê hierdie webwerf gebruik koekies al jare.";
            "Hierdie werf gebruik koekies" => "Hierdie werf gebruik koekies." ! "Hy sê hierdie werf gebruik koekies al jare.";
            "Ons gebruik koekies" => "Ons gebruik koekies om die webwerf te verbeter." ! "Hy sê ons gebruik koekies al jare.";
        }
        Copyright Whole {
            "Aangedryf deur WordPress" => "Aangedryf deur WordPress" ! "Die webwerf word aangedryf deur WordPress en mense.";
            "Bepalings en voorwaardes" => "Bepalings en voorwaardes" ! "Die bank se bepalings en voorwaardes verander.";
            "Diensvoorwaardes" => "Diensvoorwaardes" ! "Die bank het die diensvoorwaardes verander.";
            "Gebruikersvoorwaardes" => "Gebruikersvoorwaardes" ! "Die bank het die gebruikersvoorwaardes verander.";
            "Gebruiksvoorwaardes" => "Gebruiksvoorwaardes" ! "Die bank het die gebruiksvoorwaardes verander.";
            "Terme en voorwaardes" => "Terme en voorwaardes" ! "Die bank se terme en voorwaardes verander.";
            "Trots aangedryf deur WordPress" => "Trots aangedryf deur WordPress" ! "Die webwerf word trots aangedryf deur WordPress bedryf.";
            "Vrywaring" => "Vrywaring" ! "Die span moes 'n vrywaring teken.";
        }
        Copyright Start {
            "Kopiereg ©" => "Kopiereg © 2020 Die Koerant" ! "Hy het die teken van kopiereg © uitgevee.";
        }
        Copyright Anywhere {
            "Alle regte voorbehou" => "© 2020 Blad. Alle regte voorbehou." ! "Alle regte bly.";
        }
        Comment Whole {
            [inferred] "Bekyk kommentaar" => "Bekyk kommentaar" ! "Die polisie bekyk kommentaar op die werf.";
            "Geen kommentaar" => "Geen kommentaar" ! "Die minister het geen kommentaar gelewer nie.";
            "Geen opmerkings nie" => "Geen opmerkings nie" ! "Daar was geen opmerkings nie gister.";
            "Kanselleer antwoord" => "Kanselleer antwoord" ! "Die program kanselleer antwoord ná antwoord.";
            "Kommentaar" => "Kommentaar (3)" ! "Kommentaar was daar nie.";
            "Lees kommentaar" => "Lees kommentaar" ! "Min mense lees kommentaar op die werf.";
            "Lewer kommentaar" => "Lewer kommentaar" ! "Die minister wil nie lewer kommentaar oor skole.";
            "Maak 'n opvolg-bydrae" => "Maak 'n opvolg-bydrae" ! "Die borg wil maak 'n opvolg-bydrae moontlik.";
            "Meld aan om kommentaar te lewer" => "Meld aan om kommentaar te lewer" ! "Lesers meld aan om kommentaar te lewer op die wet.";
            "Nuwer kommentaar" => "Nuwer kommentaar" ! "Hulle het nuwer kommentaar geskrap.";
            "Ouer kommentaar" => "Ouer kommentaar" ! "Hulle het ouer kommentaar geskrap.";
            "Plaas 'n opmerking" => "Plaas 'n opmerking" ! "Enigeen kan plaas 'n opmerking daar.";
            "Plaas kommentaar" => "Plaas kommentaar" ! "Lesers plaas kommentaar oor die berig.";
            "Rapporteer misbruik" => "Rapporteer misbruik" ! "Ouers moet rapporteer misbruik van kinders.";
            "Skryf kommentaar" => "Skryf kommentaar" ! "Lesers skryf kommentaar oor die berig.";
            "Stuur kommentaar" => "Stuur kommentaar" ! "Lesers stuur kommentaar oor die berig.";
            "Voeg kommentaar by" => "Voeg kommentaar by" ! "Lesers voeg kommentaar by die berig.";
            "Wees die eerste om kommentaar te lewer" => "Wees die eerste om kommentaar te lewer" ! "Hy wou wees die eerste om kommentaar te lewer oor die wet.";
            "Wees eerste om kommentaar te lewer" => "Wees eerste om kommentaar te lewer" ! "Hy wou wees eerste om kommentaar te lewer oor die wet.";
            [inferred] "Wys kommentaar" => "Wys kommentaar" ! "Die werf wys kommentaar van lesers.";
        }
        Comment Start {
            [inferred] "Hierdie webwerf gebruik Akismet" => "Hierdie webwerf gebruik Akismet om strooipos te verminder." ! "Hy sê hierdie webwerf gebruik Akismet al jare.";
            "Jou e-posadres sal nie gepubliseer word nie" => "Jou e-posadres sal nie gepubliseer word nie." ! "Hy sê jou e-posadres sal nie gepubliseer word nie.";
            "Jy moet aangemeld wees om" => "Jy moet aangemeld wees om kommentaar te lewer." ! "Hy sê jy moet aangemeld wees om te stem.";
            "Kommentaar is gesluit" => "Kommentaar is gesluit." ! "Hy sê die kommentaar is gesluit.";
            "O wee, die gesang is uit" => "O wee, die gesang is uit! Die kommentaarfunksie op hierdie berig is gesluit." ! "Hy sug: o wee, die gesang is uit.";
            "Stoor my naam, e-pos" => "Stoor my naam, e-pos en webwerf in hierdie blaaier" ! "Die vorm stoor my naam, e-pos en adres.";
            "Verpligte velde word met" => "Verpligte velde word met * aangedui" ! "In die vorm is verpligte velde word met rooi gemerk.";
        }
        Navigation Whole {
            "Adverteer by ons" => "Adverteer by ons" ! "Maatskappye adverteer by ons in die koerant.";
            "Argief" => "Argief" ! "Die argief het afgebrand.";
            "Argiewe" => "Argiewe" ! "Die argiewe het afgebrand.";
            "Bekyk my volledige profiel" => "Bekyk my volledige profiel" ! "Die polisie bekyk my volledige profiel vandag.";
            "Bladsy nie gevind nie" => "Bladsy nie gevind nie" ! "Hy sê die bladsy nie gevind nie is weg.";
            "Blogargief" => "Blogargief" ! "Die skrywer se blogargief is weg.";
            [inferred] "Het jy 'n fout gesien?" => "Het jy 'n fout gesien?" ! "Sy vra: het jy 'n fout gesien?";
            "Inhoudsopgawe" => "Inhoudsopgawe" ! "Die boek se inhoudsopgawe is lank.";
            [inferred] "Jy is hier" => "Jy is hier" ! "Ons is bly jy is hier by ons.";
            "Kategorieë" => "Kategorieë" ! "Die wedstryd het vyf kategorieë vir kinders.";
            "Kieslys" => "Kieslys" ! "Die restaurant se kieslys is duur.";
            "Kontak ons" => "Kontak ons" ! "Julle moet kontak ons maak.";
            "Meld aan" => "Meld aan" ! "Vrywilligers meld aan by die saal.";
            "Nuwer plasing" => "Nuwer plasing" ! "Dit is 'n nuwer plasing van hom.";
            "Nuwer plasings" => "Nuwer plasings" ! "Hulle het nuwer plasings geskrap.";
            "Oor ons" => "Oor ons" ! "Oor ons praat niemand.";
            "Ouer plasing" => "Ouer plasing" ! "Dit is 'n ouer plasing van hom.";
            "Ouer plasings" => "Ouer plasings" ! "Hulle het ouer plasings geskrap.";
            "Slaan oor na inhoud" => "Slaan oor na inhoud" ! "Die spreker slaan oor na inhoud en feite.";
            "Soek" => "Soek" ! "Hulle soek water.";
            [inferred] "Soek vir" => "Soek vir" ! "Hulle soek vir die kind 'n huis.";
            "Spring na hoofinhoud" => "Spring na hoofinhoud" ! "Die spreker spring na hoofinhoud en feite.";
            "Spring na inhoud" => "Spring na inhoud" ! "Hy wil spring na inhoud van die brief.";
            "Teken uit" => "Teken uit" ! "Gaste teken uit by die hek.";
            [inferred] "Terug boontoe" => "Terug boontoe" ! "Die klimmer gaan terug boontoe met sy tou.";
            "Terug na bo" => "Terug na bo" ! "Die klimmer gaan terug na bo die krans.";
            "Terug na tuisblad" => "Terug na tuisblad" ! "Lesers gaan terug na tuisblad en kyk.";
            "Tuis" => "Tuis" ! "Tuis was dit koud.";
            "Tuisblad" => "Tuisblad" ! "Die tuisblad van die koerant is leeg.";
            "Volgende artikel" => "Volgende artikel" ! "Die volgende artikel gaan oor vloede.";
            "Volgende bladsy" => "Volgende bladsy" ! "Die volgende bladsy was leeg.";
            "Volgende plasing" => "Volgende plasing" ! "Die volgende plasing gaan oor vloede.";
            "Vorige artikel" => "Vorige artikel" ! "'n Vorige artikel het hom genoem.";
            "Vorige bladsy" => "Vorige bladsy" ! "Die vorige bladsy was leeg.";
            "Vorige plasing" => "Vorige plasing" ! "'n Vorige plasing het hom genoem.";
            "Wagwoord vergeet?" => "Wagwoord vergeet?" ! "Die bank vra: wagwoord vergeet?";
            "Werfkaart" => "Werfkaart" ! "Die werfkaart is verouderd.";
            [inferred] "Wie is ons" => "Wie is ons" ! "Hy vra wie is ons om te oordeel.";
            "min lees" => "min lees" ! "Hy kan min lees sonder sy bril.";
            "minuut se lees" => "minuut se lees" ! "Elke minuut se lees is kosbaar.";
        }
        Navigation Start {
            "Aangedryf deur Blogger" => "Aangedryf deur Blogger." ! "Die blad word aangedryf deur Blogger.";
            "Etikette:" => "Etikette: vloed, Kaapstad" ! "Etikette op die bottels is af.";
            "Leestyd:" => "Leestyd: 3 minute" ! "Leestyd is kosbaar.";
            "Sleutelwoorde:" => "Sleutelwoorde: vloed, Kaapstad" ! "Sleutelwoorde in die toespraak was vrede.";
        }
        Caption Start {
            "Argieffoto:" => "Argieffoto: 'n trein op die stasie" ! "Argieffoto is oud.";
            "Foto ter illustrasie" => "Foto ter illustrasie" ! "Dit is 'n foto ter illustrasie.";
            "Foto verskaf" => "Foto verskaf" ! "Die polisie het 'n foto verskaf.";
            "Foto's:" => "Foto's: Jan Smit" ! "Foto's van die dorp is gesteel.";
            "Foto:" => "Foto: Jan Botha" ! "Foto en film.";
            "Fotokrediet:" => "Fotokrediet: Jan Smit" ! "Hy eis fotokrediet van die blad.";
            "Foto’s verskaf" => "Foto’s verskaf" ! "Die polisie het foto’s verskaf.";
            "Grafika:" => "Grafika: Jan Smit" ! "Grafika is 'n kuns.";
            "Illustrasie:" => "Illustrasie: Jan Smit" ! "Illustrasie is 'n kuns.";
            "Illustrasiefoto" => "Illustrasiefoto: 'n klaskamer" ! "Dit is net 'n illustrasiefoto.";
            "Lêerfoto" => "Lêerfoto: die ou brug" ! "Dit is 'n lêerfoto.";
        }
        Caption BeforeName {
            "Foto deur" => "Foto deur Jan Smit" ! "Foto deur die venster geneem.";
        }
        Byline BeforeName {
            [needs_language] "Artikel deur" => "Artikel deur Jan Botha" ! "Dit is 'n artikel deur haar.";
            [needs_language] "Berig deur" => "Berig deur Jan Botha" ! "Die berig deur hom is oud.";
            "Deur" => "Deur Jan Botha" ! "Deur die nag het dit gereën.";
            "Foto en teks:" => "Foto en teks: Jan Smit" ! "Foto en teks is verlore.";
            [needs_language] "Geskryf deur" => "Geskryf deur Jan Botha" ! "Dit is geskryf deur hom.";
            [needs_language] "Joernalis:" => "Joernalis: Jan Botha" ! "Joernalis en digter.";
            [needs_language] "Meningstuk deur" => "Meningstuk deur Annelise Botha" ! "Meningstuk deur iemand gelees.";
            [needs_language] "Onderhoud deur" => "Onderhoud deur Jan Botha" ! "Die onderhoud deur haar is lank.";
            [needs_language] "Opgeteken deur" => "Opgeteken deur Jan Botha" ! "Dit is opgeteken deur haar.";
            [needs_language] "Rubriek deur" => "Rubriek deur Annelise Botha" ! "Rubriek deur iemand gelees.";
            [needs_language] "Saamgestel deur" => "Saamgestel deur Jan Botha" ! "Die span is saamgestel deur hom.";
            [needs_language] "Verslaggewer:" => "Verslaggewer: Jan Botha" ! "Verslaggewer en digter.";
        }
        Byline Start {
            "Foto's en teks:" => "Foto's en teks: Jan Botha" ! "Foto's en teks is gratis.";
            [inferred] "Outeur:" => "Outeur: Jan Botha" ! "Die outeur is dood.";
            "Outeurs:" => "Outeurs: Jan Botha" ! "Outeurs en uitgewers swyg.";
            [inferred] "Skrywer:" => "Skrywer: Jan Botha" ! "Die skrywer is dood.";
            "Skrywers:" => "Skrywers: Jan Botha" ! "Skrywers en digters swyg.";
            "Teks en foto's:" => "Teks en foto's: Jan Botha" ! "Teks en foto's is oud.";
            "Teks en foto:" => "Teks en foto: Jan Botha" ! "Teks en foto is oud.";
            "Teks:" => "Teks: Jan Botha" ! "Teks en musiek is syne.";
        }
        Published Start {
            "Gepubliseer" => "Gepubliseer: 10 Januarie 2020" ! "Dit is gepubliseer.";
        }
        Published BeforeDigit {
            "Geplaas op" => "Geplaas op 10 Januarie 2020" ! "Geplaas op die tafel, het dit geval.";
        }
        Updated Start {
            [inferred] "Bygewerk:" => "Bygewerk: 10 Januarie 2020" ! "Bygewerk en herdruk, verkoop die boek goed.";
            [inferred] "Laas gewysig" => "Laas gewysig: 10 Januarie 2020" ! "Die wet is laas gewysig in Mei.";
            "Laas opgedateer" => "Laas opgedateer: 10 Januarie 2020" ! "Die lys is laas opgedateer in Mei.";
            "Laaste opdatering" => "Laaste opdatering: 10 Januarie 2020" ! "Dit was die laaste opdatering.";
            "Opgedateer" => "Opgedateer: 10 Januarie 2020" ! "Dit is opgedateer.";
        }
        Credit Start {
            "Bron:" => "Bron: Netwerk24" ! "Bronne swyg.";
            "Bronne:" => "Bronne: Reuters, AFP" ! "Bronne van water droog op.";
            "Redakteur:" => "Redakteur: Jan Smit" ! "Redakteur en skrywer Jan Smit is dood.";
            "Vertaal deur" => "Vertaal deur Jan Botha" ! "Die boek is vertaal deur hom.";
            "Vertaling:" => "Vertaling: Jan Smit" ! "Vertaling is harde werk.";
        }
        Correction Start {
            "Regstelling:" => "Regstelling: die naam was verkeerd." ! "Regstelling van die fout het lank geduur.";
        }
        Note Start {
            [inferred] "Nota van die redakteur" => "Nota van die redakteur: hierdie artikel is herplaas." ! "Die nota van die redakteur was kort.";
            [inferred] "Redakteursnota:" => "Redakteursnota: hierdie artikel is herplaas." ! "Die redakteursnota was kort.";
        }
    },
};
