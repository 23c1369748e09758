//! Basque.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Basque. Abbreviated months that are names of people elsewhere (`abe`, `ira`) are left out, and so is the ending `an` of days,
/// which is a word of English and German. So are function words that are names (`izan`, `gero`, `beste`).
pub(crate) static EU: Language = Language {
    code: "eu",
    name: "Basque",
    date_order: DateOrder::YearMonth,
    months: [
        &["urtarrila", "urtarrilaren", "urtarrilak", "urt"],
        &["otsaila", "otsailaren", "otsailak", "ots"],
        &["martxoa", "martxoaren", "martxoak", "mar"],
        &["apirila", "apirilaren", "apirilak", "api"],
        &["maiatza", "maiatzaren", "maiatzak", "mai"],
        &["ekaina", "ekainaren", "ekainak", "eka"],
        &["uztaila", "uztailaren", "uztailak", "uzt"],
        &["abuztua", "abuztuaren", "abuztuak", "abu"],
        &["iraila", "irailaren", "irailak"],
        &["urria", "urriaren", "urriak", "urr"],
        &["azaroa", "azaroaren", "azaroak", "aza"],
        &["abendua", "abenduaren", "abenduak"],
    ],
    weekdays: &[
        "astelehena",
        "asteartea",
        "asteazkena",
        "osteguna",
        "ostirala",
        "larunbata",
        "igandea",
        "astelehenean",
        "asteartean",
        "asteazkenean",
        "ostegunean",
        "ostiralean",
        "larunbatean",
        "igandean",
    ],
    date_words: &["orduetan"],
    // `2024ko martxoaren 5a`, `2021eko urriaren 12ko`, `martxoaren 5ean`.
    clock: Clock {
        counted: [
            &["ko", "eko"],
            &[],
            &["a", "ean", "eko", "ko"],
            &[],
            &[],
            &[],
        ],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["duela", "orain dela"],
        after: &[],
        units: [
            &["minutu"],
            &["ordu"],
            &["egun"],
            &["aste"],
            &["hilabete"],
            &["urte"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analisia",
            "Bideoa",
            "Editoriala",
            "Elkarrizketa",
            "Erantzuna",
            "Erreportajea",
            "Galdera",
            "Iritzia",
            "Kronika",
            "Zuzenean",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "EFE", "Europa Press", "Reuters"],
    staff: &[
        "Agentziak",
        "Erredakzioa",
        "Erredakzio taldea",
        "Euskarazko erredakzioa",
        "Kirol erredakzioa",
    ],
    roles: &[
        "analista",
        "argazkilaria",
        "argazkilari",
        "aurkezlea",
        "berriemailea",
        "berriemaile berezia",
        "editorea",
        "erredaktorea",
        "erredaktore burua",
        "idazlea",
        "iritzi-emailea",
        "itzultzailea",
        "kazetari",
        "kazetaria",
        "kazetariak",
        "kolaboratzailea",
        "korrespontsala",
        "kronista",
        "zuzendaria",
        "zutabegilea",
    ],
    joiners: &["eta"],
    author_labels: &["Egilea", "Egileak", "Egileari buruz", "Egileaz"],
    located: &[],
    function_words: &[
        "eta", "ez", "ere", "dute", "dira", "baina", "azken", "egin", "duen", "duten", "ditu",
        "dituzte", "zuen", "zuten", "zituen", "zituzten", "baino", "baita", "ondoren", "arabera",
        "izango", "esan", "artean", "batean", "dago", "daude", "dituen", "diote", "bezala",
        "horrek", "horiek", "hainbat", "haien", "beharko", "orain", "guztiak", "direla", "zirela",
    ],
    cues: cues! {
        Rail Whole {
            "Albiste gehiago" => "Albiste gehiago" ! "Bihar albiste gehiago izango dira.";
            "Azken albisteak" => "Azken albisteak" ! "Gerrako azken albisteak txarrak dira.";
            "Azken berriak" => "Azken berriak" ! "Gerrako azken berriak txarrak dira.";
            "Azken bidalketak" => "Azken bidalketak" ! "Postako azken bidalketak galdu dira.";
            "Azken iruzkinak" => "Azken iruzkinak" ! "Haren azken iruzkinak gogorrak izan dira.";
            "Azken sarrerak" => "Azken sarrerak" ! "Antzerkirako azken sarrerak saldu ditu.";
            "Erlazionatutako albisteak" => "Erlazionatutako albisteak" ! "Harekin erlazionatutako albisteak txarrak dira.";
            "Erlazionatutako edukiak" => "Erlazionatutako edukiak" ! "Itsasoarekin erlazionatutako edukiak galdu dira.";
            "Gai honi buruz gehiago" => "Gai honi buruz gehiago" ! "Alkateak gai honi buruz gehiago esan zuen.";
            "Gehien ikusiak" => "Gehien ikusiak" ! "Hauek dira gehien ikusiak diren filmak.";
            "Gehien irakurriak" => "Gehien irakurriak" ! "Hauek dira gehien irakurriak diren liburuak.";
            "Gehien irakurritakoak" => "Gehien irakurritakoak" ! "Liburu gehien irakurritakoak hauek dira.";
            "Gehien komentatuak" => "Gehien komentatuak" ! "Hauek dira gehien komentatuak diren filmak.";
            "Gomendatutako albisteak" => "Gomendatutako albisteak" ! "Hark gomendatutako albisteak irakurri ditu.";
            "Honekin lotutako albisteak" => "Honekin lotutako albisteak" ! "Ez dago honekin lotutako albisteak irakurtzerik.";
            "Ikus gainera" => "Ikus gainera" ! "Esan zuen: ikus gainera itsasoa.";
            "Ikusienak" => "Ikusienak" ! "Film ikusienak luzeak dira.";
            "Interesatuko zaizu" => "Interesatuko zaizu" ! "Itsasoa interesatuko zaizu, esan zuen.";
            "Irakurri ere" => "Irakurri ere" ! "Liburua irakurri ere ez du egin.";
            "Irakurrienak" => "Irakurrienak" ! "Liburu irakurrienak luzeak dira.";
            "Lotutako albisteak" => "Lotutako albisteak" ! "Harekin lotutako albisteak txarrak dira.";
            "Lotutako edukiak" => "Lotutako edukiak" ! "Itsasoarekin lotutako edukiak galdu dira.";
        }
        ReadMore Whole {
            "Albiste guztiak ikusi" => "Albiste guztiak ikusi" ! "Eguneko albiste guztiak ikusi nahi ditu.";
            "Gehiago ikusi" => "Gehiago ikusi" ! "Mundua gehiago ikusi nahi du.";
            "Gehiago irakurri" => "Gehiago irakurri" ! "Liburuak gehiago irakurri nahi ditu.";
            "Ikusi gehiago" => "Ikusi gehiago" ! "Ez zuen ikusi gehiago itsasoa.";
            "Ikusi guztiak" => "Ikusi guztiak" ! "Ez zituen ikusi guztiak itsasoan.";
            "Informazio gehiago" => "Informazio gehiago" ! "Ez zuen informazio gehiago eman.";
            "Irakurri gehiago" => "Irakurri gehiago" ! "Ez zuen irakurri gehiago liburua.";
            "Irakurtzen jarraitu" => "Irakurtzen jarraitu" ! "Liburua irakurtzen jarraitu du.";
            "Jarraitu irakurtzen" => "Jarraitu irakurtzen" ! "Ez du jarraitu irakurtzen liburua.";
        }
        ReadMore Start {
            "Ikus gainera:" => "Ikus gainera: Prezioak igo dira" ! "Esan zuen: ikus gainera: ezer ez.";
            "Informazio gehiago:" => "Informazio gehiago: Prezioak igo dira" ! "Ez du informazio gehiago: isildu da.";
            "Irakurri ere:" => "Irakurri ere: Prezioak igo dira" ! "Liburua irakurri ere: hori nahi du.";
            "Irakurri gehiago:" => "Irakurri gehiago: Prezioak igo dira" ! "Nahi du irakurri gehiago: liburuak.";
        }
        Share Whole {
            "Bidali lagun bati" => "Bidali lagun bati" ! "Gutuna bidali lagun bati, esan zuen.";
            "Bidali mezu elektronikoz" => "Bidali mezu elektronikoz" ! "Gutuna bidali mezu elektronikoz, esan zuen.";
            "Gustuko dut" => "Gustuko dut:" ! "Itsasoa gustuko dut udan.";
            "Kopiatu esteka" => "Kopiatu esteka" ! "Ez zuen kopiatu esteka hori.";
            "Partekatu" => "Partekatu" ! "Ogia partekatu zuten.";
            "Partekatu Facebook-en" => "Partekatu Facebook-en" ! "Argazkia partekatu Facebook-en egin zuen.";
            "Partekatu Facebooken" => "Partekatu Facebooken" ! "Argazkia partekatu Facebooken egin zuen.";
            "Partekatu Twitter-en" => "Partekatu Twitter-en" ! "Argazkia partekatu Twitter-en egin zuen.";
            "Partekatu Twitterren" => "Partekatu Twitterren" ! "Argazkia partekatu Twitterren egin zuen.";
            "Partekatu WhatsApp-en" => "Partekatu WhatsApp-en" ! "Argazkia partekatu WhatsApp-en egin zuen.";
            "Partekatu hau" => "Partekatu hau:" ! "Ez dute partekatu hau inorekin.";
        }
        Share Start {
            "Egin klik Facebook-en partekatzeko" => "Egin klik Facebook-en partekatzeko (Leiho berri batean irekitzen da)" ! "Ez du egin klik Facebook-en partekatzeko.";
            "Jarrai gaitzazu" => "Jarrai gaitzazu Facebooken" ! "Esan zuen: jarrai gaitzazu.";
            "Jarraitu gaitzazu" => "Jarraitu gaitzazu Facebooken" ! "Esan zuen: jarraitu gaitzazu.";
        }
        Share Anywhere {
            "(Leiho berri batean irekitzen da)" => "Egin klik Facebook-en partekatzeko (Leiho berri batean irekitzen da)" ! "Orria leiho berri batean irekitzen da.";
        }
        Subscribe Whole {
            "Egin harpidetza" => "Egin harpidetza" ! "Ez du egin harpidetza aldizkarian.";
            "Egin zaitez bazkide" => "Egin zaitez bazkide" ! "Esan zuen: egin zaitez bazkide klubean.";
            "Egin zaitez harpidedun" => "Egin zaitez harpidedun" ! "Esan zuen: egin zaitez harpidedun aldizkarian.";
            "Eman izena buletinean" => "Eman izena buletinean" ! "Ez du eman izena buletinean oraindik.";
            "Harpidedunentzako edukia" => "Harpidedunentzako edukia" ! "Hau harpidedunentzako edukia da.";
            "Harpidetu" => "Harpidetu" ! "Aldizkarira harpidetu da.";
            "Harpidetu buletinera" => "Harpidetu buletinera" ! "Klubean harpidetu buletinera egin da.";
            "Harpidetu orain" => "Harpidetu orain" ! "Esan zuen: harpidetu orain aldizkarira.";
            "Sortu kontua" => "Sortu kontua" ! "Ez du sortu kontua bankuan.";
        }
        Subscribe Start {
            "Harpidetu gure buletinera" => "Harpidetu gure buletinera eta jaso albisteak" ! "Esan zuen: harpidetu gure buletinera.";
            "Harpidetu honetara:" => "Harpidetu honetara: Argitaratu iruzkinak (Atom)" ! "Esan zuen: harpidetu honetara: aldizkaria.";
        }
        Advertisement Whole {
            "Eduki babestua" => "Eduki babestua" ! "Hori eduki babestua da legez.";
            "Iragarkia" => "IRAGARKIA" ! "Iragarkia garestia da.";
            "Publierreportajea" => "Publierreportajea" ! "Publierreportajea garestia da.";
            "Publizitatea" => "PUBLIZITATEA" ! "Publizitatea garestia da.";
        }
        Cookie Whole {
            [inferred] "Baztertu denak" => "Baztertu denak" ! "Ez ditu baztertu denak planean.";
            "Baztertu guztiak" => "Baztertu guztiak" ! "Ez ditu baztertu guztiak planean.";
            "Cookie politika" => "Cookie politika" ! "Enpresak cookie politika aldatu du.";
            "Cookieak konfiguratu" => "Cookieak konfiguratu" ! "Webguneko cookieak konfiguratu ditu.";
            "Cookieen konfigurazioa" => "Cookieen konfigurazioa" ! "Enpresak cookieen konfigurazioa aldatu du.";
            "Cookieen politika" => "Cookieen politika" ! "Enpresak cookieen politika aldatu du.";
            [inferred] "Konfiguratu cookieak" => "Konfiguratu cookieak" ! "Ez du konfiguratu cookieak webgunean.";
            "Onartu cookieak" => "Onartu cookieak" ! "Ez ditu onartu cookieak webgunean.";
            "Onartu denak" => "Onartu denak" ! "Ez ditu onartu denak batzarrean.";
            "Onartu guztiak" => "Onartu guztiak" ! "Ez ditu onartu guztiak batzarrean.";
            "Pribatutasun politika" => "Pribatutasun politika" ! "Enpresak pribatutasun politika aldatu du.";
            "Pribatutasun-politika" => "Pribatutasun-politika" ! "Enpresak pribatutasun-politika aldatu du.";
        }
        Cookie Start {
            "Cookieak erabiltzen ditugu" => "Cookieak erabiltzen ditugu zerbitzua hobetzeko." ! "Esan du cookieak erabiltzen ditugu.";
            [inferred] "Gune honek cookieak erabiltzen ditu" => "Gune honek cookieak erabiltzen ditu." ! "Esan du gune honek cookieak erabiltzen ditu.";
            "Webgune honek cookie-ak erabiltzen ditu" => "Webgune honek cookie-ak erabiltzen ditu." ! "Esan du webgune honek cookie-ak erabiltzen ditu.";
            "Webgune honek cookieak erabiltzen ditu" => "Webgune honek cookieak erabiltzen ditu." ! "Esan du webgune honek cookieak erabiltzen ditu.";
        }
        Copyright Whole {
            [inferred] "Erabilera baldintzak" => "Erabilera baldintzak" ! "Bankuak erabilera baldintzak aldatu ditu.";
            "Lege oharra" => "Lege oharra" ! "Enpresak lege oharra jaso du.";
            "Lege-oharra" => "Lege-oharra" ! "Enpresak lege-oharra jaso du.";
        }
        Copyright Anywhere {
            "Eskubide guztiak erreserbatuak" => "© 2020 Egunkaria. Eskubide guztiak erreserbatuak." ! "Eskubide guztiak dira garrantzitsuak.";
            "Eskubide guztiak erreserbatuta" => "© 2020 Egunkaria. Eskubide guztiak erreserbatuta." ! "Eskubide guztiak dira garrantzitsuak.";
            "Eskubide guztiak gordeta" => "© 2020 Egunkaria. Eskubide guztiak gordeta." ! "Eskubide guztiak dira garrantzitsuak.";
        }
        Comment Whole {
            "Argitaratu iruzkina" => "Argitaratu iruzkina" ! "Ez du argitaratu iruzkina atzo.";
            "Idatzi iruzkina" => "Idatzi iruzkina" ! "Ez du idatzi iruzkina amaieran.";
            "Iruzkinak" => "Iruzkinak (3)" ! "Iruzkinak gogorrak izan dira.";
            "Utzi erantzun bat" => "Utzi erantzun bat" ! "Ez du utzi erantzun bat mahaian.";
            "Utzi erantzuna" => "Utzi erantzuna" ! "Ez du utzi erantzuna mahaian.";
            "Utzi iruzkina" => "Utzi iruzkina" ! "Ez du utzi iruzkina liburuan.";
        }
        Comment Start {
            "Beharrezko eremuak" => "Beharrezko eremuak * markatuta daude" ! "Hauek dira beharrezko eremuak mapan.";
            "Izan zaitez lehena iruzkina" => "Izan zaitez lehena iruzkina egiten" ! "Esan zuen: izan zaitez lehena iruzkina egiten.";
            "Zure e-posta helbidea ez da argitaratuko" => "Zure e-posta helbidea ez da argitaratuko." ! "Esan du zure e-posta helbidea ez da argitaratuko.";
        }
        Navigation Whole {
            "Aurreko albistea" => "Aurreko albistea" ! "Lehengo aurreko albistea txarra zen.";
            "Bidalketetan zehar nabigatu" => "Bidalketetan zehar nabigatu" ! "Gazteak bidalketetan zehar nabigatu zuen.";
            "Edukira joan" => "Edukira joan" ! "Legearen edukira joan nahi du.";
            "Edukira salto egin" => "Edukira salto egin" ! "Legearen edukira salto egin nahi du.";
            "Hasi saioa" => "Hasi saioa" ! "Ez du hasi saioa ordenagailuan.";
            "Hasiera orria" => "Hasiera orria" ! "Liburuaren hasiera orria galdu da.";
            "Hurrengo albistea" => "Hurrengo albistea" ! "Irratiko hurrengo albistea txarra zen.";
            "Hurrengo orria" => "Hurrengo orria" ! "Liburuaren hurrengo orria galdu da.";
            "Itzuli gora" => "Itzuli gora" ! "Ez da itzuli gora mendian.";
            "Joan eduki nagusira" => "Joan eduki nagusira" ! "Ez da joan eduki nagusira zuzenean.";
            "Joan edukira" => "Joan edukira" ! "Ez da joan edukira zuzenean.";
            "Mezu berriagoa" => "Mezu berriagoa" ! "Jonen mezu berriagoa galdu da.";
            "Mezu zaharragoa" => "Mezu zaharragoa" ! "Jonen mezu zaharragoa galdu da.";
            "Nortzuk gara" => "Nortzuk gara" ! "Ez dakigu nortzuk gara hemen.";
            "Orri nagusia" => "Orri nagusia" ! "Liburuaren orri nagusia galdu da.";
            "Pasahitza ahaztu duzu?" => "Pasahitza ahaztu duzu?" ! "Galdetu zuen: pasahitza ahaztu duzu? Ez.";
            "Saioa hasi" => "Saioa hasi" ! "Dantza saioa hasi da.";
            "Saltatu edukira" => "Saltatu edukira" ! "Ez da saltatu edukira zuzenean.";
            "Web mapa" => "Web mapa" ! "Enpresak web mapa aldatu du.";
        }
        Navigation Start {
            "Etiketak:" => "Etiketak: portua, Bilbo" ! "Botilen etiketak: gorria eta beltza.";
        }
        Caption Start {
            "Argazki eta bideoa:" => "Argazki eta bideoa: Ane Etxeberria" ! "Hona argazki eta bideoa: zaharrak.";
            "Argazkia:" => "Argazkia: Ane Etxeberria" ! "Argazkia zaharra da.";
            "Argazkiak:" => "Argazkiak: Ane Etxeberria" ! "Argazkiak zaharrak dira.";
            "Artxiboko argazkia" => "Artxiboko argazkia: portua" ! "Hau artxiboko argazkia da.";
            "Artxiboko irudia" => "Artxiboko irudia: portua" ! "Hau artxiboko irudia da.";
            "Irudia:" => "Irudia: Ane Etxeberria" ! "Irudia zaharra da.";
        }
        Byline Start {
            "Egilea:" => "Egilea: Ane Etxeberria" ! "Egilea isildu da.";
            "Egileak:" => "Egileak: Ane Etxeberria" ! "Egileak isildu dira.";
            "Idazlea:" => "Idazlea: Ane Etxeberria" ! "Idazlea isildu da.";
            "Testua:" => "Testua: Ane Etxeberria" ! "Testua luzea da.";
            "Testuak:" => "Testuak: Ane Etxeberria" ! "Testuak luzeak dira.";
        }
        Byline BeforeName {
            [needs_language] "Elkarrizketa:" => "Elkarrizketa: Ane Etxeberria" ! "Elkarrizketa luzea da.";
            [needs_language] "Erredaktorea:" => "Erredaktorea: Ane Etxeberria" ! "Erredaktorea isildu da.";
            [needs_language] "Erreportajea:" => "Erreportajea: Ane Etxeberria" ! "Erreportajea luzea da.";
            [needs_language] "Kazetaria:" => "Kazetaria: Ane Etxeberria" ! "Kazetaria isildu da.";
            [needs_language] "Testua eta argazkia:" => "Testua eta argazkia: Ane Etxeberria" ! "Testua eta argazkia galdu dira.";
            [needs_language] "Testua eta argazkiak:" => "Testua eta argazkiak: Ane Etxeberria" ! "Testua eta argazkiak galdu dira.";
        }
        Published Start {
            "Argitaratua:" => "Argitaratua: 2020ko urtarrilaren 10a" ! "Argitaratua dago liburua.";
            "Argitaratze data:" => "Argitaratze data: 2020ko urtarrilaren 10a" ! "Liburuaren argitaratze data: bihar.";
            "Argitaratze-data:" => "Argitaratze-data: 2020ko urtarrilaren 10a" ! "Liburuaren argitaratze-data: bihar.";
        }
        Published BeforeDigit {
            "Argitaratua" => "Argitaratua 2020-01-10" ! "Argitaratua dago liburua.";
            "Argitaratuta" => "Argitaratuta 2020-01-10" ! "Argitaratuta dago liburua.";
        }
        Updated Start {
            "Azken eguneraketa:" => "Azken eguneraketa: 2020ko urtarrilaren 10a" ! "Planaren azken eguneraketa: bihar.";
            "Azken eguneratzea:" => "Azken eguneratzea: 2020ko urtarrilaren 10a" ! "Planaren azken eguneratzea: bihar.";
            "Eguneratua:" => "Eguneratua: 2020ko urtarrilaren 10a" ! "Eguneratua dago plana.";
        }
        Updated BeforeDigit {
            "Eguneratua" => "Eguneratua 2020-01-10" ! "Eguneratua dago plana.";
            "Eguneratuta" => "Eguneratuta 2020-01-10" ! "Eguneratuta dago plana.";
        }
        Credit Start {
            "Iturria:" => "Iturria: Europa Press" ! "Iturria lehortu da.";
            "Iturriak:" => "Iturriak: Europa Press, EFE" ! "Iturriak lehortu dira.";
            "Itzulpena:" => "Itzulpena: Ane Etxeberria" ! "Itzulpena zaila da.";
            "Itzultzailea:" => "Itzultzailea: Ane Etxeberria" ! "Itzultzailea isildu da.";
        }
        Correction Start {
            [inferred] "Zuzenketa:" => "Zuzenketa: izena bestelakoa zen." ! "Zuzenketa bat egin du.";
        }
        Note Start {
            [inferred] "Erredakzioaren oharra:" => "Erredakzioaren oharra: izena aldatu da." ! "Hau da erredakzioaren oharra: laburra.";
        }
    },
};
