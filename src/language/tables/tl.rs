//! Filipino.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Filipino.
pub(crate) static TL: Language = Language {
    code: "tl",
    name: "Filipino",
    date_order: DateOrder::MonthDay,
    months: [
        &["Enero", "Ene"],
        &["Pebrero", "Peb"],
        &["Marso", "Mar"],
        &["Abril", "Abr"],
        &["Mayo"],
        &["Hunyo", "Hun"],
        &["Hulyo", "Hul"],
        &["Agosto", "Ago"],
        &["Setyembre", "Set"],
        &["Oktubre", "Okt"],
        &["Nobyembre", "Nob"],
        &["Disyembre", "Dis"],
    ],
    weekdays: &[
        "Lunes",
        "Martes",
        "Miyerkules",
        "Huwebes",
        "Biyernes",
        "Sabado",
        "Linggo",
    ],
    date_words: &["ng", "ika", "alas"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &[
            "nakaraan",
            "na nakaraan",
            "ang nakaraan",
            "na nakalipas",
            "ang nakalipas",
        ],
        units: [
            &["minuto"],
            &["oras"],
            &["araw"],
            &["linggo"],
            &["buwan"],
            &["taon"],
        ],
    },
    filing: Filing {
        labels: &["Balita", "Opinyon", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "PNA", "Reuters"],
    staff: &[
        "Aming Koresponsal",
        "Aming Tagapagbalita",
        "Ang Patnugutan",
        "Patnugutan",
    ],
    roles: &[
        "kolumnista",
        "koresponsal",
        "mamamahayag",
        "manunulat",
        "patnugot",
        "potograpo",
        "punong patnugot",
        "tagapag-ulat",
        "tagapagbalita",
    ],
    joiners: &[],
    author_labels: &["Manunulat", "May-akda", "Tungkol sa may-akda"],
    located: &["sa"],
    function_words: &[
        "ang", "ng", "sa", "na", "mga", "ay", "si", "ni", "kay", "para", "hindi", "ito", "niya",
        "kanyang", "nang", "mula", "dahil", "kung", "siya", "pa", "lang", "ayon", "naman",
    ],
    cues: cues! {
        Rail Whole {
            "Iba pang balita" => "Iba pang balita" ! "May iba pang balita mula roon.";
            "Iba pang mga balita" => "Iba pang mga balita" ! "Walang iba pang mga balita mula sa bayan.";
            "Kaugnay na artikulo" => "Kaugnay na artikulo" ! "Ito ang kaugnay na artikulo niya.";
            "Kaugnay na balita" => "Kaugnay na balita" ! "Ito ang kaugnay na balita niya.";
            [inferred] "Maaaring magustuhan mo rin" => "Maaaring magustuhan mo rin" ! "Sabi niya, maaaring magustuhan mo rin ang nobela.";
            "Mga kamakailang komento" => "Mga kamakailang komento" ! "Binura niya ang mga kamakailang komento ng guro.";
            "Mga kamakailang post" => "Mga kamakailang post" ! "Binura niya ang mga kamakailang post niya.";
            "Mga kaugnay na artikulo" => "Mga kaugnay na artikulo" ! "Ito ang mga kaugnay na artikulo niya.";
            "Mga kaugnay na balita" => "Mga kaugnay na balita" ! "Ito ang mga kaugnay na balita niya.";
            "Mga kaugnay na video" => "Mga kaugnay na video" ! "Kinuha ng pulis ang mga kaugnay na video sa kaso.";
            [inferred] "Mga nangungunang balita" => "Mga nangungunang balita" ! "Binasa niya ang mga nangungunang balita sa radyo.";
            "Mga pangunahing balita" => "Mga pangunahing balita" ! "Binasa niya ang mga pangunahing balita sa radyo.";
            "Mga pinakabagong artikulo" => "Mga pinakabagong artikulo" ! "Nabasa niya ang mga pinakabagong artikulo ng guro.";
            "Mga pinakabagong balita" => "Mga pinakabagong balita" ! "Ito ang mga pinakabagong balita niya.";
            [inferred] "Mga rekomendadong artikulo" => "Mga rekomendadong artikulo" ! "Binasa niya ang mga rekomendadong artikulo ng guro.";
            "Mga sikat na post" => "Mga sikat na post" ! "Binura nila ang mga sikat na post ng artista.";
            "Pinakabagong balita" => "Pinakabagong balita" ! "Ito ang pinakabagong balita niya.";
            "Pinakabagong mga balita" => "Pinakabagong mga balita" ! "Binasa niya ang pinakabagong mga balita sa radyo.";
            "Pinakabasa" => "Pinakabasa" ! "Ito ang pinakabasa niya.";
            [inferred] "Pinakasikat" => "Pinakasikat" ! "Siya ang pinakasikat na mang-aawit.";
            [inferred] "Sikat ngayon" => "Sikat ngayon" ! "Sino ang sikat ngayon sa pelikula?";
        }
        ReadMore Whole {
            "Basahin ang buong artikulo" => "Basahin ang buong artikulo" ! "Hindi niya nagawang basahin ang buong artikulo bago magalit.";
            "Basahin ang buong balita" => "Basahin ang buong balita" ! "Hindi niya nagawang basahin ang buong balita bago magalit.";
            "Basahin ang buong kuwento" => "Basahin ang buong kuwento" ! "Hindi niya nagawang basahin ang buong kuwento sa klase.";
            "Basahin pa" => "Basahin pa" ! "Gusto niyang basahin pa ito.";
            "Ipagpatuloy ang pagbabasa" => "Ipagpatuloy ang pagbabasa" ! "Dapat ipagpatuloy ang pagbabasa ng mga bata.";
            "Ipakita lahat" => "Ipakita lahat" ! "Nais nilang ipakita lahat ng larawan.";
            "Ipakita pa" => "Ipakita pa" ! "Nais nilang ipakita pa ang larawan.";
            [inferred] "Mag-load pa" => "Mag-load pa" ! "Kaya ng barko na mag-load pa ng bigas.";
            "Magbasa pa" => "Magbasa pa" ! "Gusto niyang magbasa pa ng libro.";
            "Magpakita pa" => "Magpakita pa" ! "Ayaw niyang magpakita pa sa publiko.";
            "Magpatuloy sa pagbabasa" => "Magpatuloy sa pagbabasa" ! "Gusto niyang magpatuloy sa pagbabasa ng libro.";
            "Tingnan ang higit pa" => "Tingnan ang higit pa" ! "Dapat tingnan ang higit pa sa presyo.";
            "Tingnan ang lahat" => "Tingnan ang lahat" ! "Dapat tingnan ang lahat ng ebidensya.";
            "Tingnan lahat" => "Tingnan lahat" ! "Gusto niyang tingnan lahat ng larawan.";
        }
        ReadMore Start {
            "Basahin din:" => "Basahin din: Tumaas ang presyo" ! "Basahin din ninyo ito.";
            "Basahin rin:" => "Basahin rin: Tumaas ang presyo ng bigas" ! "Dapat basahin rin ang nobela.";
            "Basahin:" => "BASAHIN: Tumaas ang presyo" ! "Basahin mo ito.";
            [inferred] "Kaugnay:" => "Kaugnay: Tumaas ang presyo ng bigas" ! "Kaugnay nito, nagsalita ang alkalde.";
            [inferred] "Panoorin ang video:" => "Panoorin ang video: Baha sa Maynila" ! "Dapat panoorin ang video ng baha.";
            "Panoorin din:" => "Panoorin din: Baha sa Maynila" ! "Dapat panoorin din ang pelikula.";
            "Panoorin:" => "PANOORIN: Tumaas ang presyo" ! "Panoorin mo ito.";
            "Tingnan:" => "TINGNAN: Tumaas ang presyo" ! "Tingnan mo ito.";
        }
        Share Whole {
            "I-BlogThis!" => "I-BlogThis!" ! "Sinabi niyang i-BlogThis ang balita.";
            "I-email ito" => "I-email ito" ! "Sinabi niyang i-email ito sa guro.";
            "I-print" => "I-print" ! "Kailangang i-print ang tiket.";
            [inferred] "I-save" => "I-save" ! "Kailangang i-save ang dokumento.";
            "I-share" => "I-share" ! "Gusto niyang i-share ito sa iba.";
            "I-share ito" => "I-share ito" ! "Huwag mong i-share ito sa iba.";
            "I-share sa Facebook" => "I-share sa Facebook" ! "Huwag mong i-share sa Facebook ang larawan.";
            [inferred] "I-tweet" => "I-tweet" ! "Ayaw niyang i-tweet ang balita.";
            "Ibahagi" => "Ibahagi" ! "Gusto niyang ibahagi ito.";
            "Ibahagi ang artikulong ito" => "Ibahagi ang artikulong ito" ! "Huwag ibahagi ang artikulong ito sa iba.";
            "Ibahagi ang balitang ito" => "Ibahagi ang balitang ito" ! "Huwag ibahagi ang balitang ito sa iba.";
            "Ibahagi ito" => "Ibahagi ito" ! "Gusto niyang ibahagi ito sa iba.";
            "Ibahagi sa Facebook" => "Ibahagi sa Facebook" ! "Marami ang nais ibahagi sa Facebook ang larawan.";
            "Ibahagi sa Pinterest" => "Ibahagi sa Pinterest" ! "Marami ang nais ibahagi sa Pinterest ang larawan.";
            "Ibahagi sa Twitter" => "Ibahagi sa Twitter" ! "Marami ang nais ibahagi sa Twitter ang larawan.";
            "Ibahagi sa X" => "Ibahagi sa X" ! "Marami ang nais ibahagi sa X ang larawan.";
            "Kopyahin ang link" => "Kopyahin ang link" ! "Gusto niyang kopyahin ang link na iyon.";
            "Kopyahin sa clipboard" => "Kopyahin sa clipboard" ! "Sinubukan niyang kopyahin sa clipboard ang teksto.";
            [inferred] "Pakinggan ang artikulong ito" => "Pakinggan ang artikulong ito" ! "Nais nilang pakinggan ang artikulong ito sa radyo.";
            "Sundan kami" => "Sundan kami" ! "Gusto nilang sundan kami pauwi.";
        }
        Share Start {
            [inferred] "I-download ang aming app" => "I-download ang aming app sa Google Play" ! "Sinabi niyang i-download ang aming app.";
            "I-follow kami sa" => "I-follow kami sa Facebook at Twitter" ! "Sinabi niyang i-follow kami sa daan.";
            "I-like kami sa" => "I-like kami sa Facebook" ! "Sinabi niyang i-like kami sa internet.";
            "Para sa iba pang balita" => "Para sa iba pang balita, i-follow ang aming page" ! "Lumipat siya para sa iba pang balita.";
            "Sumali sa aming Viber" => "Sumali sa aming Viber community" ! "Nais niyang sumali sa aming Viber group.";
            "Sundan kami sa" => "Sundan kami sa Facebook" ! "Gusto nilang sundan kami sa daan.";
        }
        Subscribe Whole {
            "Gumawa ng account" => "Gumawa ng account" ! "Nagawa niyang gumawa ng account sa bangko.";
            "Mag-sign in" => "Mag-sign in" ! "Kailangang mag-sign in ang mga guro.";
            "Mag-sign up" => "Mag-sign up" ! "Kailangang mag-sign up ang mga botante.";
            "Mag-subscribe" => "Mag-subscribe" ! "Gusto niyang mag-subscribe sa dyaryo.";
            "Mag-subscribe sa aming newsletter" => "Mag-subscribe sa aming newsletter" ! "Marami ang nais mag-subscribe sa aming newsletter noon.";
            "Mag-unsubscribe" => "Mag-unsubscribe" ! "Nais niyang mag-unsubscribe sa pahayagan.";
            "Magrehistro" => "Magrehistro" ! "Kailangang magrehistro ang mga botante.";
        }
        Subscribe Start {
            "Mag-subscribe sa:" => "Mag-subscribe sa: Mga Post (Atom)" ! "Nais niyang mag-subscribe sa pahayagan.";
            [inferred] "May account ka na?" => "May account ka na? Mag-log in" ! "Tanong niya, may account ka na ba sa bangko?";
        }
        Advertisement Whole {
            [inferred] "Laktawan ang ad" => "Laktawan ang ad" ! "Nais ng manonood na laktawan ang ad sa telebisyon.";
            "Patalastas" => "Patalastas" ! "Ang patalastas ay mali.";
        }
        Cookie Whole {
            "Mga setting ng cookie" => "Mga setting ng cookie" ! "Binago niya ang mga setting ng cookie sa telepono.";
            "Patakaran sa cookie" => "Patakaran sa cookie" ! "Binago nila ang patakaran sa cookie kahapon.";
            "Patakaran sa cookies" => "Patakaran sa cookies" ! "Binago nila ang patakaran sa cookies kahapon.";
            "Patakaran sa pagkapribado" => "Patakaran sa pagkapribado" ! "Binago nila ang patakaran sa pagkapribado kahapon.";
            "Patakaran sa privacy" => "Patakaran sa privacy" ! "Binago ang patakaran sa privacy ng bangko.";
            "Tanggapin ang lahat" => "Tanggapin ang lahat" ! "Dapat tanggapin ang lahat ng estudyante.";
            "Tanggapin ang lahat ng cookies" => "Tanggapin ang lahat ng cookies" ! "Hindi dapat tanggapin ang lahat ng cookies ng site.";
            "Tanggapin lahat" => "Tanggapin lahat" ! "Gusto niyang tanggapin lahat ng alok.";
            "Tanggihan ang lahat" => "Tanggihan ang lahat" ! "Nais nilang tanggihan ang lahat ng panukala.";
            "Tanggihan lahat" => "Tanggihan lahat" ! "Gusto niyang tanggihan lahat ng alok.";
        }
        Cookie Start {
            "Gumagamit ang site na ito ng cookies" => "Gumagamit ang site na ito ng cookies mula sa Google." ! "Sabi niya, gumagamit ang site na ito ng cookies noon pa.";
            "Gumagamit ang website na ito ng cookies" => "Gumagamit ang website na ito ng cookies." ! "Sabi niya, gumagamit ang website na ito ng cookies noon pa.";
            "Gumagamit kami ng cookies" => "Gumagamit kami ng cookies upang mapabuti ang serbisyo." ! "Sabi niya, gumagamit kami ng cookies noon pa.";
        }
        Copyright Whole {
            "Mga tuntunin at kondisyon" => "Mga tuntunin at kondisyon" ! "Binago nila ang mga tuntunin at kondisyon ng card.";
            "Mga tuntunin at kundisyon" => "Mga tuntunin at kundisyon" ! "Binago nila ang mga tuntunin at kundisyon ng card.";
            "Mga tuntunin ng paggamit" => "Mga tuntunin ng paggamit" ! "Binago nila ang mga tuntunin ng paggamit ng card.";
            "Mga tuntunin ng serbisyo" => "Mga tuntunin ng serbisyo" ! "Binago nila ang mga tuntunin ng serbisyo ng bangko.";
            "Pinapagana ng Blogger" => "Pinapagana ng Blogger" ! "Ang site ay pinapagana ng Blogger noon pa.";
        }
        Copyright Anywhere {
            "Lahat ng karapatan ay nakalaan" => "© 2020 Balita. Lahat ng karapatan ay nakalaan." ! "Lahat ng karapatan ay mahalaga.";
        }
        Comment Whole {
            "Iulat ang pang-aabuso" => "Iulat ang pang-aabuso" ! "Dapat iulat ang pang-aabuso sa bata.";
            "Komento" => "Komento" ! "Tumanggi siyang magbigay ng komento kahapon.";
            "Mag-iwan ng komento" => "Mag-iwan ng komento" ! "Gusto niyang mag-iwan ng komento sa mesa.";
            "Mag-iwan ng tugon" => "Mag-iwan ng tugon" ! "Gusto niyang mag-iwan ng tugon sa mesa.";
            "Mag-log in para magkomento" => "Mag-log in para magkomento" ! "Kailangang mag-log in para magkomento sa site.";
            [inferred] "Mag-log in upang magkomento" => "Mag-log in upang magkomento" ! "Kailangang mag-log in upang magkomento sa site.";
            "Mag-post ng isang komento" => "Mag-post ng isang komento" ! "Nais niyang mag-post ng isang komento sa site.";
            "Mag-post ng komento" => "Mag-post ng komento" ! "Gusto niyang mag-post ng komento roon.";
            [inferred] "Maging unang magkomento" => "Maging unang magkomento" ! "Nais niyang maging unang magkomento sa isyu.";
            "Magkomento" => "Magkomento" ! "Tumangging magkomento ang alkalde.";
            "Mga komento" => "Mga komento" ! "Mga komento niya ang mali.";
            [inferred] "Tingnan ang mga komento" => "Tingnan ang mga komento" ! "Dapat tingnan ang mga komento ng publiko.";
            "Walang komento" => "Walang komento" ! "Mula sa palasyo ay walang komento kahapon.";
            "Walang mga komento" => "Walang mga komento" ! "Walang mga komento ang alkalde.";
        }
        Navigation Whole {
            "Archive ng blog" => "Archive ng blog" ! "Nabura ang archive ng blog kahapon.";
            "Bumalik sa itaas" => "Bumalik sa itaas" ! "Nais niyang bumalik sa itaas ng bundok.";
            "Bumalik sa taas" => "Bumalik sa taas" ! "Nais niyang bumalik sa taas ng bundok.";
            "Hanapin" => "Hanapin" ! "Kailangang hanapin ang mga nawawala.";
            "Hindi nahanap ang pahina" => "Hindi nahanap ang pahina" ! "Sabi niya, hindi nahanap ang pahina ng talaan.";
            "I-skip tungo sa nilalaman" => "I-skip tungo sa nilalaman" ! "Sinabi niyang i-skip tungo sa nilalaman ng talumpati.";
            "Isara" => "Isara" ! "Balak isara ang tulay.";
            [inferred] "Kontakin kami" => "Kontakin kami" ! "Sinubukan nilang kontakin kami kahapon.";
            "Lumaktaw sa pangunahing content" => "Lumaktaw sa pangunahing content" ! "Nais niyang lumaktaw sa pangunahing content ng talumpati.";
            [inferred] "Mag-advertise sa amin" => "Mag-advertise sa amin" ! "Nais nilang mag-advertise sa amin noon.";
            "Mag-log in" => "Mag-log in" ! "Gusto niyang mag-log in kahapon.";
            "Mag-log out" => "Mag-log out" ! "Nakalimutan niyang mag-log out sa kompyuter.";
            "Mag-login" => "Mag-login" ! "Kailangang mag-login ang mga guro.";
            "Mag-logout" => "Mag-logout" ! "Nakalimutan niyang mag-logout sa kompyuter.";
            "Maghanap" => "Maghanap" ! "Maghanap tayo ng tubig.";
            "Makipag-ugnayan sa amin" => "Makipag-ugnayan sa amin" ! "Gusto nilang makipag-ugnayan sa amin bukas.";
            "Mas bagong post" => "Mas bagong post" ! "Binura niya ang mas bagong post ng guro.";
            "Mas lumang post" => "Mas lumang post" ! "Binura niya ang mas lumang post ng guro.";
            "Mga archive" => "Mga archive" ! "Nasunog ang mga archive ng bayan.";
            "Mga kategorya" => "Mga kategorya" ! "May limang mga kategorya ang paligsahan.";
            "Nakalimutan ang password?" => "Nakalimutan ang password?" ! "Tanong niya, nakalimutan ang password sa bangko?";
            "Nakaraang artikulo" => "Nakaraang artikulo" ! "Mali ang nakaraang artikulo sa pangalan.";
            "Nakaraang pahina" => "Nakaraang pahina" ! "Binasa niya ang nakaraang pahina ng aklat.";
            "Susunod na artikulo" => "Susunod na artikulo" ! "Ang susunod na artikulo ay tungkol sa baha.";
            "Susunod na pahina" => "Susunod na pahina" ! "Binasa niya ang susunod na pahina ng aklat.";
            "Talaan ng nilalaman" => "Talaan ng nilalaman" ! "Nawala ang talaan ng nilalaman ng aklat.";
            "Tingnan ang aking kumpletong profile" => "Tingnan ang aking kumpletong profile" ! "Nais ng pulis tingnan ang aking kumpletong profile kahapon.";
            "Tungkol sa akin" => "Tungkol sa akin" ! "Sumulat siya tungkol sa akin kahapon.";
            "Tungkol sa amin" => "Tungkol sa amin" ! "Tungkol sa amin ang awit.";
            "minutong basahin" => "minutong basahin" ! "Bawat minutong basahin niya ito ay masaya.";
        }
        Navigation Start {
            "Mga label:" => "Mga label: baha, Maynila" ! "Tinanggal ang mga label ng bote.";
            "Mga tag:" => "Mga tag: baha, Maynila" ! "Tinanggal ang mga tag ng damit.";
        }
        Caption Start {
            "Kuha ni" => "Kuha ni Juan dela Cruz" ! "May kuha ni Juan ang dyaryo.";
            "Larawan kuha mula sa" => "Larawan kuha mula sa Facebook" ! "Ipinakita ang larawan kuha mula sa bintana.";
            "Larawan kuha ni" => "Larawan kuha ni Juan Cruz" ! "Ipinakita ang larawan kuha ni Juan.";
            "Larawan mula sa" => "Larawan mula sa PNA" ! "May larawan mula sa kanya.";
            "Larawan:" => "Larawan: Juan dela Cruz" ! "Larawan niya ito.";
            "Litrato mula sa" => "Litrato mula sa Facebook" ! "Ipinakita ang litrato mula sa bintana.";
            "Litrato:" => "Litrato: Juan Cruz" ! "Litrato ng bayan ang ninakaw.";
            "Mga kuha ni" => "Mga kuha ni Juan Cruz" ! "Ipinakita ang mga kuha ni Juan.";
            "Mga larawan:" => "Mga larawan: Juan Cruz" ! "Mga larawan ng bayan ang ninakaw.";
            "Nasa larawan:" => "Nasa larawan: ang alkalde" ! "Nasa larawan ang alkalde.";
            "Retrato:" => "Retrato: Juan Cruz" ! "Retrato ng bayani ang ninakaw.";
            [inferred] "Screenshot mula sa" => "Screenshot mula sa video" ! "Ipinakita ang screenshot mula sa video.";
        }
        Byline BeforeName {
            [needs_language] "Balita ni" => "Balita ni Rosalinda Santos" ! "Balita ni sinuman ito.";
            [inferred] "Inilathala ni" => "Inilathala ni Juan dela Cruz" ! "Inilathala ni isa man ay wala.";
            [needs_language] "Ipinost ni" => "Ipinost ni Juan dela Cruz" ! "Ipinost ni sinuman ito.";
            "Isinulat ni" => "Isinulat ni Juan dela Cruz" ! "Isinulat ni sinuman ito.";
            [needs_language] "Isinulat nina" => "Isinulat nina Juan dela Cruz" ! "Isinulat nina alin ito?";
            [inferred] "Kolum ni" => "Kolum ni Juan dela Cruz" ! "Kolum ni sinuman ito.";
            [needs_language] "Larawan at ulat ni" => "Larawan at ulat ni Rosalinda Santos" ! "Larawan at ulat ni sinuman ito.";
            [inferred] "Manunulat:" => "Manunulat: Juan dela Cruz" ! "Manunulat siya.";
            [needs_language] "Ni" => "Ni Rosalinda Santos" ! "Ni hindi siya umuwi.";
            [inferred] "Panayam ni" => "Panayam ni Juan dela Cruz" ! "Panayam ni sinuman ito.";
            [needs_language] "Sinulat ni" => "Sinulat ni Juan dela Cruz" ! "Sinulat ni sinuman ito.";
            [needs_language] "Sinulat nina" => "Sinulat nina Juan dela Cruz" ! "Sinulat nina alin ito?";
            [needs_language] "Ulat at larawan ni" => "Ulat at larawan ni Juan dela Cruz" ! "Ulat at larawan ni sinuman ito.";
            [needs_language] "Ulat ni" => "Ulat ni Juan dela Cruz" ! "Ulat ni sinuman ito.";
            [needs_language] "Ulat nina" => "Ulat nina Juan dela Cruz" ! "Ulat nina alin ito?";
        }
        Byline Start {
            [inferred] "May-akda:" => "May-akda: Juan dela Cruz" ! "Ang may-akda ay wala.";
            [inferred] "Mga may-akda:" => "Mga may-akda: Juan dela Cruz" ! "Wala ang mga may-akda.";
        }
        Published Start {
            "Inilathala" => "Inilathala noong Enero 10, 2020" ! "Hindi ito inilathala.";
            [inferred] "Ipinost noong" => "Ipinost noong Enero 10, 2020" ! "Ang larawan ay ipinost noong bakasyon.";
            [inferred] "Nai-publish noong" => "Nai-publish noong Enero 10, 2020" ! "Ang aklat ay nai-publish noong digmaan.";
            "Petsa ng paglathala" => "Petsa ng paglathala: Enero 10, 2020" ! "Hindi alam ang petsa ng paglathala ng aklat.";
        }
        Updated Start {
            "Huling binago" => "Huling binago: Enero 10, 2020" ! "Kailan huling binago ang batas?";
            "Huling na-update" => "Huling na-update: Enero 10, 2020" ! "Kahapon huling na-update ang listahan.";
            "Huling update:" => "Huling update: Enero 10, 2020" ! "Ito ang huling update ng ahensya.";
            [inferred] "Na-update noong" => "Na-update noong Enero 10, 2020" ! "Ang listahan ay na-update noong bakasyon.";
        }
        Credit Start {
            [inferred] "May ulat mula" => "May ulat mula kay Juan Cruz" ! "Sinabi niyang may ulat mula sa bayan.";
            "Patnugot:" => "Patnugot: Juan Cruz" ! "Patnugot ng pahayagan si Juan.";
            "Pinagkunan:" => "Pinagkunan: Reuters" ! "Pinagkunan ng tubig ang ilog.";
            "Pinagmulan:" => "Pinagmulan: PNA" ! "Pinagmulan ng sunog ang kusina.";
            "Sanggunian:" => "Sanggunian: Reuters" ! "Sanggunian ng bayan ang nagpasya.";
        }
        Credit BeforeName {
            "Isinalin ni" => "Isinalin ni Juan Cruz" ! "Ang aklat ay isinalin ni Juan.";
        }
        Correction Start {
            [inferred] "Pagwawasto:" => "Pagwawasto: mali ang pangalan." ! "Pagwawasto ng mali ang hangad niya.";
        }
        Note Start {
            [inferred] "Tala ng editor:" => "Tala ng editor: unang nailathala ito noong 2019." ! "Tala ng editor ang binasa niya.";
            "Tala ng patnugot:" => "Tala ng patnugot: unang nailathala ito noong 2019." ! "Tala ng patnugot ang binasa niya.";
        }
    },
};
