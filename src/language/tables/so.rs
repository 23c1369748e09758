//! Somali.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Somali, with the spellings of months that papers print.
pub(crate) static SO: Language = Language {
    code: "so",
    name: "Somali",
    date_order: DateOrder::DayMonth,
    months: [
        &["Janaayo", "Jannaayo"],
        &["Febraayo", "Feebaraayo"],
        &["Maarso", "Maarj"],
        &["Abriil"],
        &["Maajo"],
        &["Juunyo", "Juun"],
        &["Luulyo", "Luuliyo"],
        &["Agoosto", "Ogosto"],
        &["Sebtembar", "Sebteembar"],
        &["Oktoobar"],
        &["Nofembar", "Noofembar"],
        &["Disembar", "Diseembar"],
    ],
    weekdays: &[
        "Isniin", "Talaado", "Arbaco", "Khamiis", "Jimce", "Sabti", "Axad",
    ],
    date_words: &["bisha", "saacadda", "taariikhda"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["ka hor"],
        units: [
            &["daqiiqo", "daqiiqadood"],
            &["saac", "saacadood"],
            &["maalin", "maalmood"],
            &["toddobaad"],
            &["bilood", "bil"],
            &["sano"],
        ],
    },
    filing: Filing {
        labels: &[
            "Daawo", "Dhageyso", "Faallo", "Jawaab", "Sawirro", "Su'aal", "Warbixin",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "Reuters", "SONNA"],
    staff: &["Tifaftirka", "Weriyahayaga", "Weriyaheenna"],
    roles: &[
        "falanqeeye",
        "qoraa",
        "saxafi",
        "suxufi",
        "suxufiyad",
        "tifaftire",
        "wariye",
        "weriyaha",
        "weriye",
    ],
    joiners: &["iyo"],
    author_labels: &["Ku saabsan qoraaga", "Qoraa", "Qoraaga"],
    located: &[],
    function_words: &[
        "oo", "iyo", "ee", "ayaa", "waxaa", "waxa", "uu", "ay", "sheegay", "sidoo", "markii",
        "lagu", "laga", "ugu", "isku", "ayuu", "balse", "inuu", "inay", "dowladda", "sida", "ahaa",
        "kaas", "waxay", "weli", "kadib", "isaga", "ayey",
    ],
    cues: cues! {
        Rail Whole {
            "Akhri sidoo kale" => "Akhri sidoo kale" ! "Buugga akhri sidoo kale dheh.";
            [inferred] "Faallooyinkii ugu dambeeyay" => "Faallooyinkii ugu dambeeyay" ! "Waa la tirtiray faallooyinkii ugu dambeeyay ee macallinka.";
            "Maqaallada la xiriira" => "Maqaallada la xiriira" ! "Wuxuu akhriyay maqaallada la xiriira dagaalka.";
            "Maqaallo kale" => "Maqaallo kale" ! "Wuxuu qoray maqaallo kale oo dagaalka ah.";
            "Maqaallo la xiriira" => "Maqaallo la xiriira" ! "Wuxuu qoray maqaallo la xiriira dagaalka.";
            [inferred] "Mawduucyo la xiriira" => "Mawduucyo la xiriira" ! "Waxay ka hadleen mawduucyo la xiriira biyaha.";
            [inferred] "Qoraalladii ugu dambeeyay" => "Qoraalladii ugu dambeeyay" ! "Waa la tirtiray qoraalladii ugu dambeeyay ee macallinka.";
            "Qoraallo la xiriira" => "Qoraallo la xiriira" ! "Wuxuu qoray qoraallo la xiriira dagaalka.";
            "Sidoo kale akhriso" => "Sidoo kale akhriso" ! "Macallinku wuxuu yiri sidoo kale akhriso buugga.";
            "Ugu akhrinta badan" => "Ugu akhrinta badan" ! "Buuggani waa kan ugu akhrinta badan sanadkan.";
            "Warar cusub" => "Warar cusub" ! "Ma jiraan warar cusub oo ka yimid furinta.";
            "Warar dheeraad ah" => "Warar dheeraad ah" ! "Berri waxaan helnaa warar dheeraad ah.";
            "Warar kale" => "Warar kale" ! "Warar kale ma jiraan.";
            "Warar la xiriira" => "Warar la xiriira" ! "Booliisku wuxuu helay warar la xiriira kiiska.";
            "Wararka cusub" => "Wararka cusub" ! "Wuxuu dhageystay wararka cusub ee dagaalka.";
            "Wararka kale" => "Wararka kale" ! "Berri wararka kale ayaan maqlaynaa.";
            "Wararka la xidhiidha" => "Wararka la xidhiidha" ! "Booliisku wuxuu helay wararka la xidhiidha kiiska.";
            "Wararka la xiriira" => "Wararka la xiriira" ! "Wararka la xiriira roobka waa xun.";
            "Wararka maanta" => "Wararka maanta" ! "Wuxuu dhageystay wararka maanta ee dagaalka.";
            "Wararka ugu akhrinta badan" => "Wararka ugu akhrinta badan" ! "Kuwani waa wararka ugu akhrinta badan sanadkan.";
            [inferred] "Wararka ugu akhriska badan" => "Wararka ugu akhriska badan" ! "Wararka ugu akhriska badan waa kuwan.";
            "Wararka ugu dambeeyay" => "Wararka ugu dambeeyay" ! "Wuxuu dhageystay wararka ugu dambeeyay ee dagaalka.";
            "Wararka ugu dambeeyey" => "Wararka ugu dambeeyey" ! "Wuxuu dhageystay wararka ugu dambeeyey ee dagaalka.";
            "Wararka ugu danbeeyay" => "Wararka ugu danbeeyay" ! "Wuxuu dhageystay wararka ugu danbeeyay ee dagaalka.";
            "Wararka ugu muhiimsan" => "Wararka ugu muhiimsan" ! "Wuxuu akhriyay wararka ugu muhiimsan ee maanta.";
            "Wararka ugu waaweyn" => "Wararka ugu waaweyn" ! "Wuxuu akhriyay wararka ugu waaweyn ee maanta.";
            "Wararkii ugu dambeeyay" => "Wararkii ugu dambeeyay" ! "Wararkii ugu dambeeyay waa xun.";
            "Wararkii ugu dambeeyey" => "Wararkii ugu dambeeyey" ! "Shalay wararkii ugu dambeeyey waa xun.";
            "Wararkii ugu danbeeyay" => "Wararkii ugu danbeeyay" ! "Wuxuu dhageystay wararkii ugu danbeeyay ee dagaalka.";
            [inferred] "Waxaad sidoo kale jeclaan kartaa" => "Waxaad sidoo kale jeclaan kartaa" ! "Wuxuu yiri waxaad sidoo kale jeclaan kartaa buugga.";
        }
        ReadMore Whole {
            "Akhri dheeraad" => "Akhri dheeraad" ! "Buugga akhri dheeraad dheh.";
            "Akhri intiisa kale" => "Akhri intiisa kale" ! "Macallinku wuxuu yiri akhri intiisa kale berri.";
            "Akhri warka oo dhan" => "Akhri warka oo dhan" ! "Macallinku wuxuu yiri akhri warka oo dhan berri.";
            [inferred] "Akhri wax badan" => "Akhri wax badan" ! "Macallinku wuxuu yiri akhri wax badan maalin kasta.";
            "Akhri wax dheeraad ah" => "Akhri wax dheeraad ah" ! "Carruurta akhri wax dheeraad ah dheh.";
            "Akhriso intiisa kale" => "Akhriso intiisa kale" ! "Macallinku wuxuu yiri akhriso intiisa kale berri.";
            "Akhriso warka oo dhan" => "Akhriso warka oo dhan" ! "Macallinku wuxuu yiri akhriso warka oo dhan berri.";
            [inferred] "Akhriso wax badan" => "Akhriso wax badan" ! "Buugga akhriso wax badan dheh.";
            [inferred] "Arag dhammaan" => "Arag dhammaan" ! "Macallinku wuxuu yiri arag dhammaan buugaagta.";
            [inferred] "Muuji wax badan" => "Muuji wax badan" ! "Macallinku wuxuu yiri muuji wax badan oo sawirro ah.";
            "Sii akhri" => "Sii akhri" ! "Buugga sii akhri dheh.";
            "Sii akhriso" => "Sii akhriso" ! "Buugga sii akhriso dheh.";
            "Sii wad akhriska" => "Sii wad akhriska" ! "Macallinku wuxuu yiri sii wad akhriska buugga.";
            "Warbixin dheeraad ah" => "Warbixin dheeraad ah" ! "Booliisku wuxuu bixiyay warbixin dheeraad ah shalay.";
            "Wax badan ka akhriso" => "Wax badan ka akhriso" ! "Macallinku wuxuu yiri wax badan ka akhriso buugga.";
        }
        ReadMore Start {
            "Akhri:" => "Akhri: Qiimaha shidaalka oo kordhay" ! "Akhri buugga, ayuu yiri macallinku.";
            "Akhriso sidoo kale:" => "Akhriso sidoo kale: Qiimaha ayaa kordhay" ! "Akhriso sidoo kale buugga.";
            "Akhriso:" => "Akhriso: Qiimaha shidaalka oo kordhay" ! "Akhriso buugga, ayuu yiri macallinku.";
            "Halkan ka akhri" => "Halkan ka akhri warka oo dhan" ! "Wuxuu yiri halkan ka akhri buugga.";
            "Halkan ka akhriso" => "Halkan ka akhriso warka oo dhan" ! "Wuxuu yiri halkan ka akhriso buugga.";
            "Halkan ka daawo" => "Halkan ka daawo muuqaalka" ! "Wuxuu yiri halkan ka daawo ciyaarta.";
            "Halkan ka dhageyso" => "Halkan ka dhageyso warbixinta" ! "Wuxuu yiri halkan ka dhageyso heesta.";
            "Halkan riix" => "Halkan riix si aad u akhriso" ! "Wuxuu yiri halkan riix albaabka.";
            "Riix halkan" => "Riix halkan si aad u akhriso" ! "Wuxuu yiri riix halkan albaabka.";
            "Sidoo kale akhri:" => "Sidoo kale akhri: Qiimaha ayaa kordhay" ! "Sidoo kale akhri buugga.";
        }
        Share Whole {
            [inferred] "Koobi linkiga" => "Koobi linkiga" ! "Wuxuu yiri koobi linkiga bangiga.";
            [inferred] "Ku wadaag Facebook" => "Ku wadaag Facebook" ! "Dadku waxay ku wadaag Facebook sawirka.";
            [inferred] "La wadaag" => "La wadaag" ! "Cuntada la wadaag dadka.";
            "La wadaag asxaabta" => "La wadaag asxaabta" ! "Wuxuu yiri la wadaag asxaabta cuntada.";
            "La wadaag saaxiibada" => "La wadaag saaxiibada" ! "Wuxuu yiri la wadaag saaxiibada cuntada.";
            "Nagu soo biir" => "Nagu soo biir" ! "Wuxuu yiri nagu soo biir ciyaarta.";
        }
        Share Start {
            "Ku soo biir kanaalka" => "Ku soo biir kanaalka WhatsApp" ! "Wuxuu yiri ku soo biir kanaalka berri.";
            "Nagala soco" => "Nagala soco Facebook" ! "Wuxuu yiri nagala soco jidka.";
            "Nagu soo biir Telegram" => "Nagu soo biir Telegram iyo WhatsApp" ! "Wuxuu yiri nagu soo biir Telegram berri.";
            "Nagu soo biir WhatsApp" => "Nagu soo biir WhatsApp si aad wararka u hesho" ! "Wuxuu yiri nagu soo biir WhatsApp berri.";
        }
        Subscribe Whole {
            "Is diiwaan geli" => "Is diiwaan geli" ! "Wuxuu yiri is diiwaan geli ka hor doorashada.";
            "Is-diiwaangeli" => "Is-diiwaangeli" ! "Wuxuu yiri is-diiwaangeli ka hor doorashada.";
            "Isdiiwaangeli" => "Isdiiwaangeli" ! "Wuxuu yiri isdiiwaangeli ka hor doorashada.";
            [inferred] "Isqor" => "Isqor" ! "Wuxuu yiri isqor ka hor doorashada.";
            "Sameyso akoon" => "Sameyso akoon" ! "Wuxuu yiri sameyso akoon bangi.";
            [inferred] "Soo degso app-ka" => "Soo degso app-ka" ! "Wuxuu yiri soo degso app-ka dowladda.";
        }
        Advertisement Whole {
            "Iidheh" => "Iidheh" ! "Iidheh ayaa laga mamnuucay dugsiga.";
            "Xayaysiis" => "Xayaysiis" ! "Xayaysiis ayaa laga mamnuucay dugsiga.";
            "Xayeysiis" => "Xayeysiis" ! "Xayeysiis waa qaali.";
            "Xayeysiisyo" => "Xayeysiisyo" ! "Xayeysiisyo ayaa laga mamnuucay dugsiga.";
        }
        Cookie Whole {
            [inferred] "Aqbal dhammaan" => "Aqbal dhammaan" ! "Wuxuu yiri aqbal dhammaan shuruudaha.";
            "Siyaasada asturnaanta" => "Siyaasada asturnaanta" ! "Shirkaddu waxay beddeshay siyaasada asturnaanta shalay.";
            [inferred] "Siyaasadda arrimaha gaarka ah" => "Siyaasadda arrimaha gaarka ah" ! "Shirkaddu waxay beddeshay siyaasadda arrimaha gaarka ah shalay.";
            "Siyaasadda asturnaanta" => "Siyaasadda asturnaanta" ! "Shirkaddu waxay beddeshay siyaasadda asturnaanta shalay.";
        }
        Copyright Whole {
            "Shuruudaha adeegga" => "Shuruudaha adeegga" ! "Bangigu wuxuu beddelay shuruudaha adeegga shalay.";
            "Shuruudaha isticmaalka" => "Shuruudaha isticmaalka" ! "Bangigu wuxuu beddelay shuruudaha isticmaalka kaarka.";
            [inferred] "Shuruudaha iyo xaaladaha" => "Shuruudaha iyo xaaladaha" ! "Bangigu wuxuu beddelay shuruudaha iyo xaaladaha amaahda.";
        }
        Copyright Start {
            "Xuquuqda way dhawran tahay" => "Xuquuqda way dhawran tahay © 2020" ! "Wuxuu yiri xuquuqda way dhawran tahay.";
            "Xuquuqda way dhowran tahay" => "Xuquuqda way dhowran tahay © 2020" ! "Dalka xuquuqda way dhowran tahay.";
            "Xuquuqdu way dhowran tahay" => "Xuquuqdu way dhowran tahay © 2020" ! "Wuxuu yiri xuquuqdu way dhowran tahay.";
        }
        Copyright Anywhere {
            "Dhammaan xuquuqda way dhowran tahay" => "© 2020 Wargeyska. Dhammaan xuquuqda way dhowran tahay." ! "Dhammaan xuquuqda dadka waa la ilaaliyaa.";
            "Dhammaan xuquuqdu way dhowran tahay" => "© 2020 Wargeyska. Dhammaan xuquuqdu way dhowran tahay." ! "Dhammaan xuquuqda dadka waa la ilaaliyaa.";
            [inferred] "Xuquuqda oo dhan way dhawran tahay" => "© 2020 Xuquuqda oo dhan way dhawran tahay" ! "Xuquuqda oo dhan waa muhiim.";
        }
        Comment Whole {
            "Dhiibo ra'yigaaga" => "Dhiibo ra'yigaaga" ! "Wuxuu yiri dhiibo ra'yigaaga maanta.";
            [inferred] "Faallo dhaaf" => "Faallo dhaaf" ! "Wuxuu yiri faallo dhaaf oo soco.";
            [inferred] "Faallo ma jirto" => "Faallo ma jirto" ! "Wasiirku wuxuu yiri faallo ma jirto maanta.";
            [inferred] "Faallo qor" => "Faallo qor" ! "Wuxuu yiri faallo qor maanta.";
            "Faallooyin" => "Faallooyin (3)" ! "Faallooyin adag ayuu qoray.";
            [inferred] "Ka tag faallo" => "Ka tag faallo" ! "Warqadda ka tag faallo dheh.";
            [inferred] "Ka tag jawaab" => "Ka tag jawaab" ! "Wuxuu yiri ka tag jawaab maanta.";
            [inferred] "Ku dar faallo" => "Ku dar faallo" ! "Warqadda ku dar faallo dheh.";
            "Ra'yigaaga dhiibo" => "Ra'yigaaga dhiibo" ! "Wuxuu yiri ra'yigaaga dhiibo maanta.";
            [inferred] "Soo dir faallo" => "Soo dir faallo" ! "Wuxuu yiri soo dir faallo maanta.";
        }
        Comment Start {
            [inferred] "Cinwaanka emailkaaga lama" => "Cinwaanka emailkaaga lama daabici doono." ! "Wuxuu yiri cinwaanka emailkaaga lama hayo.";
        }
        Navigation Whole {
            "Bogga hore" => "Bogga hore" ! "Buugga bogga hore waa cas yahay.";
            "Bogga koowaad" => "Bogga koowaad" ! "Warku wuxuu ku yaal bogga koowaad ee wargeyska.";
            [inferred] "Bogga lama helin" => "Bogga lama helin" ! "Wuxuu yiri bogga lama helin buugga.";
            "Bogga xiga" => "Bogga xiga" ! "Warku wuxuu ku yaal bogga xiga ee wargeyska.";
            "Ciyaaraha" => "Ciyaaraha" ! "Ciyaaraha waa bilowdeen.";
            "Ka bax" => "Ka bax" ! "Wuxuu yiri ka bax guriga.";
            "Ku noqo bogga hore" => "Ku noqo bogga hore" ! "Wuxuu yiri ku noqo bogga hore ee buugga.";
            [inferred] "Ma ilowday erayga sirta ah?" => "Ma ilowday erayga sirta ah?" ! "Bangigu wuxuu weydiiyay: ma ilowday erayga sirta ah?";
            "Maqaalka xiga" => "Maqaalka xiga" ! "Maqaalka xiga wuxuu ka hadlayaa daadka.";
            "Maqaalkii hore" => "Maqaalkii hore" ! "Maqaalkii hore wuu khaldanaa.";
            "Nagala soo xidhiidh" => "Nagala soo xidhiidh" ! "Wuxuu yiri nagala soo xidhiidh berri.";
            "Nagala soo xiriir" => "Nagala soo xiriir" ! "Berri nagala soo xiriir ayuu yiri.";
            "Nagu saabsan" => "Nagu saabsan" ! "Wax nagu saabsan ayuu yiri.";
            "Nala soo xidhiidh" => "Nala soo xidhiidh" ! "Wuxuu yiri nala soo xidhiidh berri.";
            "Nala soo xiriir" => "Nala soo xiriir" ! "Berri nala soo xiriir ayuu yiri.";
            "Nala xiriir" => "Nala xiriir" ! "Wuxuu yiri nala xiriir berri.";
            "Raadi" => "Raadi" ! "Wuxuu yiri raadi wiilka.";
            "Soo gal" => "Soo gal" ! "Wuxuu yiri soo gal guriga.";
            "Wararka" => "Wararka" ! "Wararka waa xun.";
            "Warka xiga" => "Warka xiga" ! "Wuxuu akhriyay warka xiga isagoo murugaysan.";
            "Warkii hore" => "Warkii hore" ! "Warkii hore wuu khaldanaa.";
            [inferred] "daqiiqo akhris" => "daqiiqo akhris" ! "Ardaydu waxay qaateen toban daqiiqo akhris maalin kasta.";
        }
        Navigation Start {
            [inferred] "Ereyada muhiimka ah:" => "Ereyada muhiimka ah: daad, Muqdisho" ! "Ereyada muhiimka ah ee khudbadda waa nabad.";
        }
        Caption Start {
            [inferred] "Qoraalka muuqaalka," => "Qoraalka muuqaalka, Wasiirka oo hadlaya" ! "Booliisku wuxuu helay qoraalka muuqaalka shalay.";
            "Qoraalka sawirka," => "Qoraalka sawirka, Buundada 2012" ! "Qoraalka sawirka waa lumay.";
            "Sawir hore:" => "Sawir hore: buundada" ! "Kani waa sawir hore oo tuulada ah.";
            [inferred] "Sawir kayd ah" => "Sawir kayd ah: buundada" ! "Kani waa sawir kayd ah.";
            "Sawir qaade:" => "Sawir qaade: Cali Maxamed" ! "Sawir qaade ayaa la dilay.";
            "Sawir:" => "Sawir: Axmed Cali" ! "Sawir duug ah.";
            "Sawirka:" => "Sawirka: Axmed Cali" ! "Sawirka waa duug.";
            "Sawirrada:" => "Sawirrada: Cali Maxamed" ! "Sawirrada tuulada ayaa lumay.";
            "Sawirro:" => "Sawirro: Cali Maxamed" ! "Sawirro badan ayaa lumay.";
            "Xigashada Sawirka" => "Xigashada Sawirka, Getty Images" ! "Lama yaqaan xigashada sawirka.";
            [inferred] "Xuquuqda sawirka" => "Xuquuqda sawirka Getty Images" ! "Wuxuu maxkamadda ka dalbaday xuquuqda sawirka.";
        }
        Byline Start {
            "Qoraa:" => "Qoraa: Axmed Cali" ! "Qoraa caan ah.";
            "Qoraaga:" => "Qoraaga: Axmed Cali" ! "Qoraaga waa la yaqaan.";
            "Qoray:" => "Qoray: Axmed Cali" ! "Buug qoray.";
            "Qore:" => "Qore: Axmed Cali" ! "Qore caan ah.";
            [inferred] "W.Q:" => "W.Q: Axmed Cali" ! "W iyo Q waa xarfo.";
            [inferred] "W/D:" => "W/D: Cali Maxamed" ! "Shirkadda W/D way xirantay.";
            "W/Q:" => "W/Q: Axmed Cali" ! "W iyo Q waa xarfo.";
            [inferred] "W/Qoray:" => "W/Qoray: Axmed Cali" ! "W iyo Q waa xarfo.";
            "Wariye:" => "Wariye: Cali Maxamed" ! "Wariye ayaa la dilay.";
            [inferred] "Waxa qoray:" => "Waxa qoray: Axmed Cali" ! "Waxa qoray dad badan.";
            "Waxaa qoray:" => "Waxaa qoray: Axmed Cali" ! "Waxaa qoray dad badan.";
            "Weriye:" => "Weriye: Cali Maxamed" ! "Weriye ayaa la dilay.";
        }
        Byline BeforeName {
            [inferred] "Diyaariyay:" => "Diyaariyay: Axmed Cali" ! "Cuntada diyaariyay.";
            [inferred] "Qalinkii:" => "Qalinkii: Axmed Cali" ! "Qalinkii wuu lumay.";
            [inferred] "Waxaa diyaariyay" => "Waxaa diyaariyay Axmed Cali" ! "Waxaa diyaariyay dad badan.";
            [needs_language] "Waxaa qoray" => "Waxaa qoray Axmed Cali" ! "Waxaa qoray dad badan.";
            [inferred] "Waxaa soo diyaariyay" => "Waxaa soo diyaariyay Axmed Cali" ! "Waxaa soo diyaariyay dad badan.";
        }
        Published Start {
            [inferred] "La daabacay:" => "La daabacay: 10 Janaayo 2020" ! "La daabacay buug cusub.";
        }
        Published BeforeDigit {
            [inferred] "La daabacay" => "La daabacay: 10 Janaayo 2020" ! "La daabacay buug cusub.";
            [inferred] "La qoray" => "La qoray 10 Janaayo 2020" ! "La qoray buugga sanadkii hore.";
        }
        Updated Start {
            [inferred] "La cusboonaysiiyay:" => "La cusboonaysiiyay: 10 Janaayo 2020" ! "La cusboonaysiiyay liiskii hore.";
        }
        Updated BeforeDigit {
            [inferred] "La cusboonaysiiyay" => "La cusboonaysiiyay: 10 Janaayo 2020" ! "La cusboonaysiiyay liiskii hore.";
            "La cusbooneysiiyay" => "La cusbooneysiiyay 10 Janaayo 2020" ! "La cusbooneysiiyay heshiiska shalay.";
            "La cusbooneysiiyey" => "La cusbooneysiiyey 10 Janaayo 2020" ! "La cusbooneysiiyey heshiiska shalay.";
        }
        Credit Start {
            "Isha warka:" => "Isha warka: Reuters" ! "Isha warka lama garanayo.";
            [inferred] "Tifaftire:" => "Tifaftire: Cali Maxamed" ! "Tifaftire ayaa la xiray.";
            [inferred] "Turjumaad:" => "Turjumaad: Cali Maxamed" ! "Turjumaad fiican ma aha.";
            "Xigasho:" => "Xigasho: AFP" ! "Xigasho waa muhiim.";
        }
        Credit BeforeName {
            "Waxaa turjumay" => "Waxaa turjumay Cali Maxamed" ! "Buugga waxaa turjumay macallin.";
        }
        Correction Start {
            [inferred] "Saxitaan:" => "Saxitaan: magaca ayaa khaldanaa." ! "Saxitaan ayaa la sameeyay.";
            [inferred] "Sixitaan:" => "Sixitaan: magaca ayaa khaldanaa." ! "Sixitaan ayaa la sameeyay.";
        }
    },
};
