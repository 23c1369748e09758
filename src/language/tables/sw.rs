//! Swahili.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Swahili.
pub(crate) static SW: Language = Language {
    code: "sw",
    name: "Swahili",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januari", "Jan"],
        &["Februari", "Feb"],
        &["Machi"],
        &["Aprili", "Apr"],
        &["Mei"],
        &["Juni", "Jun"],
        &["Julai", "Jul"],
        &["Agosti", "Ago"],
        &["Septemba", "Sep"],
        &["Oktoba", "Okt"],
        &["Novemba", "Nov"],
        &["Desemba", "Des"],
    ],
    weekdays: &[
        "Jumatatu", "Jumanne", "Jumatano", "Alhamisi", "Ijumaa", "Jumamosi", "Jumapili",
    ],
    date_words: &["saa", "tarehe"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["iliyopita", "zilizopita"],
        units: [
            &["dakika"],
            &["saa"],
            &["siku"],
            &["wiki"],
            &["mwezi", "miezi"],
            &["mwaka", "miaka"],
        ],
    },
    filing: Filing {
        labels: &["Maoni", "Makala", "Uchambuzi", "Video"],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "BBC", "Reuters"],
    staff: &[
        "Dawati la Habari",
        "Dawati la Michezo",
        "Mwandishi Maalum",
        "Mwandishi Maalumu",
        "Mwandishi Wetu",
        "Na Mwandishi Maalum",
        "Na Mwandishi Wetu",
        "Na Waandishi Wetu",
        "Waandishi Wetu",
    ],
    roles: &[
        "mhariri",
        "mwandishi",
        "mwanahabari",
        "mchambuzi",
        "mhariri mkuu",
        "mpiga picha",
        "mwandishi maalum",
        "mwandishi mwandamizi",
        "mwandishi wa habari",
        "ripota",
        "waandishi",
        "wahariri",
    ],
    joiners: &["na"],
    author_labels: &["Mwandishi", "Kuhusu mwandishi", "Kuhusu waandishi"],
    located: &["kutoka"],
    function_words: &[
        "na", "ya", "wa", "kwa", "ni", "katika", "la", "za", "kuwa", "hiyo", "cha", "huo",
        "alisema", "amesema", "baada", "lakini", "pia", "ambao", "hata", "kama", "hivyo", "yake",
        "wake", "huku",
    ],
    cues: cues! {
        Rail Whole {
            "Angalia pia" => "Angalia pia" ! "Alisema angalia pia bei ya mafuta.";
            [inferred] "Chaguo la mhariri" => "Chaguo la mhariri" ! "Riwaya hiyo ilikuwa chaguo la mhariri mkuu.";
            "Habari kuu" => "Habari kuu" ! "Hiyo ndiyo habari kuu leo.";
            "Habari mpya" => "Habari mpya" ! "Hakuna habari mpya kutoka uwanja wa vita.";
            "Habari nyingine" => "Habari nyingine" ! "Tumesikia habari nyingine kutoka huko.";
            "Habari za hivi punde" => "Habari za hivi punde" ! "Alisikiliza habari za hivi punde redioni.";
            "Habari zaidi" => "Habari zaidi" ! "Tunasubiri habari zaidi kutoka huko.";
            "Habari zilizosomwa zaidi" => "Habari zilizosomwa zaidi" ! "Hizi ni habari zilizosomwa zaidi mwaka huu.";
            "Habari zinazohusiana" => "Habari zinazohusiana" ! "Hizi ni habari zinazohusiana na mvua.";
            "Iliyosomwa zaidi" => "Iliyosomwa zaidi" ! "Hii ni riwaya iliyosomwa zaidi mwaka huu.";
            "Machapisho ya hivi karibuni" => "Machapisho ya hivi karibuni" ! "Machapisho ya hivi karibuni ya profesa yalifutwa.";
            "Mada zinazohusiana" => "Mada zinazohusiana" ! "Walijadili mada zinazohusiana na maji.";
            "Makala mpya" => "Makala mpya" ! "Aliandika makala mpya kuhusu mafuriko.";
            "Makala nyingine" => "Makala nyingine" ! "Aliandika makala nyingine kuhusu mafuriko.";
            "Makala zaidi" => "Makala zaidi" ! "Aliandika makala zaidi kuhusu mafuriko.";
            "Makala zinazohusiana" => "Makala zinazohusiana" ! "Hizi ni makala zinazohusiana na mvua.";
            "Maoni mapya" => "Maoni mapya" ! "Waziri alitoa maoni mapya jana.";
            "Maoni ya hivi karibuni" => "Maoni ya hivi karibuni" ! "Maoni ya hivi karibuni yanaonyesha hasira.";
            "Soma pia" => "Soma pia" ! "Yeye husoma, na soma pia usiku.";
            [inferred] "Taarifa zinazohusiana" => "Taarifa zinazohusiana" ! "Polisi walipata taarifa zinazohusiana na kesi.";
            "Tazama pia" => "Tazama pia" ! "Alisema: tazama pia video hiyo.";
            "Unaweza kusoma pia" => "Unaweza kusoma pia" ! "Alisema unaweza kusoma pia riwaya hiyo.";
            "Unaweza pia kusoma" => "Unaweza pia kusoma" ! "Alisema unaweza pia kusoma riwaya hiyo.";
            "Video zaidi" => "Video zaidi" ! "Polisi walipata video zaidi za tukio.";
            [inferred] "Zilizopendekezwa" => "Zilizopendekezwa" ! "Hatua zilizopendekezwa zilikataliwa.";
            "Zilizosomwa zaidi" => "Zilizosomwa zaidi" ! "Hizi ndizo zilizosomwa zaidi mwaka huu.";
            "Zilizotazamwa zaidi" => "Zilizotazamwa zaidi" ! "Hizi ni filamu zilizotazamwa zaidi mwaka huu.";
            "Zinazosomwa zaidi" => "Zinazosomwa zaidi" ! "Riwaya zinazosomwa zaidi ni za mapenzi.";
            "Zinazovuma" => "Zinazovuma" ! "Nyimbo zinazovuma ni za vijana.";
        }
        Rail Start {
            "Mwisho wa Iliyosomwa zaidi" => "Mwisho wa Iliyosomwa zaidi" ! "Huu ndio mwisho wa iliyosomwa zaidi mwaka huu.";
        }
        ReadMore Whole {
            "Angalia zaidi" => "Angalia zaidi" ! "Alisema: angalia zaidi bei.";
            "Angalia zote" => "Angalia zote" ! "Alisema: angalia zote picha.";
            "Endelea kusoma" => "Endelea kusoma" ! "Watoto endelea kusoma vitabu.";
            "Habari kamili" => "Habari kamili" ! "Alitoa habari kamili kuhusu ajali.";
            "Onyesha zaidi" => "Onyesha zaidi" ! "Alisema: onyesha zaidi barabara.";
            [inferred] "Pakia zaidi" => "Pakia zaidi" ! "Alisema: pakia zaidi ya tani mbili.";
            "Soma habari kamili" => "Soma habari kamili" ! "Alisema: soma habari kamili kabla ya kukasirika.";
            "Soma makala kamili" => "Soma makala kamili" ! "Alisema: soma makala kamili kabla ya kukasirika.";
            "Soma zaidi" => "Soma zaidi" ! "Watoto wanapenda soma zaidi.";
            "Tazama zaidi" => "Tazama zaidi" ! "Njoo na tazama zaidi bahari.";
            "Tazama zote" => "Tazama zote" ! "Njoo na tazama zote leo.";
        }
        ReadMore Start {
            [inferred] "Habari inayohusiana:" => "Habari inayohusiana: Bei ya mafuta yapanda" ! "Hakuna habari inayohusiana na kesi.";
            "Pia soma:" => "Pia soma: Bei ya mafuta yapanda tena" ! "Watoto pia soma vitabu.";
            "Soma pia" => "Soma pia: Bei zapanda" ! "Yeye husoma pia usiku.";
            "Soma zaidi:" => "Soma zaidi: Bei zapanda" ! "Soma zaidi vitabu.";
            "Soma:" => "Soma: Bei ya mafuta yapanda tena" ! "Soma vitabu, alisema mwalimu.";
        }
        ReadMore End {
            "na uendelee kusoma" => "Ruka Iliyosomwa zaidi na uendelee kusoma" ! "Washa taa na uendelee kusoma kitabu.";
        }
        Share Whole {
            "Nakili kiungo" => "Nakili kiungo" ! "Alisema nakili kiungo hicho.";
            "Sambaza" => "Sambaza" ! "Yeye sambaza habari hizo.";
            "Sambaza habari hii" => "Sambaza habari hii" ! "Alisema: sambaza habari hii kwa wengine.";
            [inferred] "Sambaza kwenye Facebook" => "Sambaza kwenye Facebook" ! "Alisema: sambaza kwenye Facebook picha hiyo.";
            "Sambaza makala hii" => "Sambaza makala hii" ! "Alisema: sambaza makala hii kwa wengine.";
            "Shiriki" => "Shiriki" ! "Wanafunzi shiriki katika mbio.";
            "Shiriki kwenye Facebook" => "Shiriki kwenye Facebook" ! "Alisema: shiriki kwenye Facebook picha hiyo.";
            [inferred] "Shiriki kwenye Pinterest" => "Shiriki kwenye Pinterest" ! "Alisema: shiriki kwenye Pinterest picha hiyo.";
            "Shiriki kwenye Twitter" => "Shiriki kwenye Twitter" ! "Alisema: shiriki kwenye Twitter picha hiyo.";
            "Shiriki kwenye WhatsApp" => "Shiriki kwenye WhatsApp" ! "Alisema: shiriki kwenye WhatsApp picha hiyo.";
            "Shiriki kwenye X" => "Shiriki kwenye X" ! "Alisema: shiriki kwenye X picha hiyo.";
            "Shiriki makala hii" => "Shiriki makala hii" ! "Alisema: shiriki makala hii mtandaoni.";
            [inferred] "Shirikisha wengine" => "Shirikisha wengine" ! "Alisema: shirikisha wengine katika uamuzi.";
            "Tufuate" => "Tufuate" ! "Alisema tufuate sheria ya nchi.";
            "Tuma kwa barua pepe" => "Tuma kwa barua pepe" ! "Alisema tuma kwa barua pepe mpango huo.";
        }
        Share Start {
            "Jiunge na chaneli yetu" => "Jiunge na chaneli yetu ya WhatsApp" ! "Alisema: jiunge na chaneli yetu hiyo.";
            "Jiunge nasi kwenye" => "Jiunge nasi kwenye Telegram" ! "Alisema: jiunge nasi kwenye uwanja.";
            "Tufuate kwenye" => "Tufuate kwenye Facebook" ! "Alisema tufuate kwenye msitu.";
            "Tufuatilie kwenye" => "Tufuatilie kwenye Facebook na Instagram" ! "Alisema: tufuatilie kwenye barabara hiyo.";
        }
        Subscribe Whole {
            "Fungua akaunti" => "Fungua akaunti" ! "Alisema: fungua akaunti benki.";
            "Jiandikishe" => "Jiandikishe" ! "Wapiga kura jiandikishe mapema, alisema.";
            "Jiandikishe sasa" => "Jiandikishe sasa" ! "Wapiga kura jiandikishe sasa, alisema.";
            "Jisajili" => "Jisajili" ! "Wapiga kura jisajili mapema.";
            "Jisajili hapa" => "Jisajili hapa" ! "Alisema: jisajili hapa ofisini.";
            "Jisajili sasa" => "Jisajili sasa" ! "Alisema: jisajili sasa katika ofisi.";
            [inferred] "Pakua app yetu" => "Pakua app yetu" ! "Alisema: pakua app yetu mpya.";
            [inferred] "Pakua programu yetu" => "Pakua programu yetu" ! "Alisema: pakua programu yetu mpya.";
            "Unda akaunti" => "Unda akaunti" ! "Alisema: unda akaunti bandia.";
        }
        Subscribe Start {
            [inferred] "Tayari una akaunti?" => "Tayari una akaunti? Ingia" ! "Aliuliza, tayari una akaunti benki?";
        }
        Advertisement Whole {
            [inferred] "Imedhaminiwa" => "Imedhaminiwa" ! "Hafla hiyo imedhaminiwa na benki.";
            "Matangazo" => "Matangazo" ! "Redio ilikatiza matangazo yake jana.";
            [inferred] "Maudhui yaliyofadhiliwa" => "Maudhui yaliyofadhiliwa" ! "Maudhui yaliyofadhiliwa yanapaswa kutajwa.";
            "Tangazo" => "Tangazo" ! "Tangazo hilo lilikuwa la uongo.";
        }
        Cookie Whole {
            [inferred] "Kataa vyote" => "Kataa vyote" ! "Alisema: kataa vyote vifungu hivyo.";
            "Kubali vidakuzi" => "Kubali vidakuzi" ! "Alisema: kubali vidakuzi bila kusoma.";
            "Kubali vidakuzi vyote" => "Kubali vidakuzi vyote" ! "Alisema: kubali vidakuzi vyote bila kusoma.";
            [inferred] "Kubali zote" => "Kubali zote" ! "Alisema kubali zote hizo.";
            [inferred] "Mipangilio ya faragha" => "Mipangilio ya faragha" ! "Kampuni ilibadilisha mipangilio ya faragha jana.";
            "Mipangilio ya vidakuzi" => "Mipangilio ya vidakuzi" ! "Kampuni ilibadilisha mipangilio ya vidakuzi jana.";
            "Sera ya faragha" => "Sera ya faragha" ! "Kampuni ilibadili sera ya faragha jana.";
            "Sera ya vidakuzi" => "Sera ya vidakuzi" ! "Kampuni ilibadilisha sera ya vidakuzi jana.";
        }
        Cookie Start {
            "Tovuti hii hutumia vidakuzi" => "Tovuti hii hutumia vidakuzi." ! "Alisema tovuti hii hutumia vidakuzi tangu zamani.";
            "Tovuti hii inatumia vidakuzi" => "Tovuti hii inatumia vidakuzi." ! "Alisema tovuti hii inatumia vidakuzi tangu zamani.";
            "Tunatumia vidakuzi" => "Tunatumia vidakuzi ili kuboresha huduma." ! "Alisema tunatumia vidakuzi tangu zamani.";
        }
        Copyright Whole {
            "Inatumia WordPress" => "Inatumia WordPress" ! "Tovuti hiyo inatumia WordPress tangu zamani.";
            "Kanuni na masharti" => "Kanuni na masharti" ! "Benki ilibadilisha kanuni na masharti ya mkopo.";
            "Masharti ya huduma" => "Masharti ya huduma" ! "Benki ilibadilisha masharti ya huduma jana.";
            "Masharti ya matumizi" => "Masharti ya matumizi" ! "Benki ilibadilisha masharti ya matumizi ya kadi.";
            "Sheria na masharti" => "Sheria na masharti" ! "Benki ilibadilisha sheria na masharti ya mkopo.";
            "Vigezo na masharti" => "Vigezo na masharti" ! "Benki ilibadili vigezo na masharti jana.";
        }
        Copyright Start {
            "Hakimiliki ©" => "Hakimiliki © 2020 Habari Mpya" ! "Alama ya hakimiliki © kwenye kitabu ilifutika.";
        }
        Copyright Anywhere {
            "Haki zote zimehifadhiwa" => "© 2020 Habari. Haki zote zimehifadhiwa." ! "Haki zote zinabaki.";
        }
        Comment Whole {
            [inferred] "Acha jibu" => "Acha jibu" ! "Alisema: acha jibu mezani.";
            "Acha maoni" => "Acha maoni" ! "Alisema acha maoni hayo.";
            "Andika maoni" => "Andika maoni" ! "Alisema andika maoni hayo.";
            "Chapisha maoni" => "Chapisha maoni" ! "Alisema: chapisha maoni ya wasomaji.";
            "Hakuna maoni" => "Hakuna maoni" ! "Waziri alisema hakuna maoni kuhusu suala hilo.";
            "Ingia kujibu" => "Ingia kujibu" ! "Alisema: ingia kujibu swali.";
            "Ingia kutoa maoni" => "Ingia kutoa maoni" ! "Alisema: ingia kutoa maoni yao.";
            "Maoni" => "Maoni (3)" ! "Maoni yake yalikuwa makali.";
            "Maoni yako" => "Maoni yako" ! "Waziri alisema maoni yako yatasikilizwa.";
            "Ripoti matumizi mabaya" => "Ripoti matumizi mabaya" ! "Alisema: ripoti matumizi mabaya ya fedha.";
            [inferred] "Tazama maoni" => "Tazama maoni" ! "Alisema: tazama maoni ya umma.";
            "Toa jibu" => "Toa jibu" ! "Alisema: toa jibu haraka.";
            "Toa maoni" => "Toa maoni" ! "Waziri alikataa toa maoni hayo.";
            "Tuma maoni" => "Tuma maoni" ! "Alisema: tuma maoni kwa kamati.";
            "Weka maoni" => "Weka maoni" ! "Alisema: weka maoni kwenye sanduku.";
        }
        Comment Start {
            [inferred] "Barua pepe yako haitachapishwa" => "Barua pepe yako haitachapishwa." ! "Alisema barua pepe yako haitachapishwa popote.";
            [inferred] "Kuwa wa kwanza kutoa maoni" => "Kuwa wa kwanza kutoa maoni kuhusu habari hii" ! "Alitaka kuwa wa kwanza kutoa maoni.";
            "Ni lazima uingie ndani" => "Ni lazima uingie ndani kutuma maoni." ! "Alisema ni lazima uingie ndani ya nyumba.";
        }
        Navigation Whole {
            "Funga" => "Funga" ! "Alisema: funga shule zote.";
            [inferred] "Funga menyu" => "Funga menyu" ! "Alisema: funga menyu ya samaki.";
            [inferred] "Fungua menyu" => "Fungua menyu" ! "Alisema: fungua menyu ya samaki.";
            [inferred] "Habari iliyotangulia" => "Habari iliyotangulia" ! "Habari iliyotangulia ilikosea jina.";
            [inferred] "Habari inayofuata" => "Habari inayofuata" ! "Mtangazaji alisoma habari inayofuata kwa huzuni.";
            "Ingia" => "Ingia" ! "Ingia ndani, alisema askari.";
            "Kuhusu sisi" => "Kuhusu sisi" ! "Alisema kuhusu sisi mambo mengi.";
            "Kutuhusu" => "Kutuhusu" ! "Waliandika mambo mengi kutuhusu jana.";
            "Makala iliyopita" => "Makala iliyopita" ! "Makala iliyopita ilikosea jina.";
            "Makala inayofuata" => "Makala inayofuata" ! "Makala inayofuata inahusu mafuriko.";
            "Menyu" => "Menyu" ! "Menyu ya hoteli hiyo ni ghali.";
            "Nyumbani" => "Nyumbani" ! "Nyumbani kulikuwa na baridi.";
            "Ramani ya tovuti" => "Ramani ya tovuti" ! "Wahandisi walichora ramani ya tovuti hiyo.";
            "Rudi juu" => "Rudi juu" ! "Alisema: rudi juu ya mlima.";
            [inferred] "Rudi mwanzo" => "Rudi mwanzo" ! "Alisema: rudi mwanzo wa kitabu.";
            "Ruka hadi kwenye maudhui" => "Ruka hadi kwenye maudhui" ! "Alisema: ruka hadi kwenye maudhui makuu.";
            "Ruka hadi maelezo" => "Ruka hadi maelezo" ! "Alisema: ruka hadi maelezo ya mwisho.";
            "Tafuta" => "Tafuta" ! "Polisi tafuta gari.";
            [inferred] "Tafuta hapa" => "Tafuta hapa" ! "Alisema: tafuta hapa mtoni.";
            [inferred] "Tangaza nasi" => "Tangaza nasi" ! "Alisema: tangaza nasi zamani.";
            "Toka nje" => "Toka nje" ! "Askari walimwambia toka nje ya nyumba.";
            [inferred] "Ukurasa haujapatikana" => "Ukurasa haujapatikana" ! "Alisema ukurasa haujapatikana kwenye jalada.";
            "Ukurasa uliopita" => "Ukurasa uliopita" ! "Alisoma ukurasa uliopita wa kitabu.";
            "Ukurasa unaofuata" => "Ukurasa unaofuata" ! "Alisoma ukurasa unaofuata wa kitabu.";
            "Ukurasa wa mwanzo" => "Ukurasa wa mwanzo" ! "Habari hiyo iko ukurasa wa mwanzo wa gazeti.";
            "Ukurasa wa nyumbani" => "Ukurasa wa nyumbani" ! "Habari hiyo iko ukurasa wa nyumbani wa tovuti.";
            "Umesahau neno la siri?" => "Umesahau neno la siri?" ! "Benki iliuliza, umesahau neno la siri?";
            "Umesahau nenosiri?" => "Umesahau nenosiri?" ! "Benki iliuliza, umesahau nenosiri?";
            "Umesahau nywila?" => "Umesahau nywila?" ! "Benki iliuliza, umesahau nywila?";
            "Wasiliana nasi" => "Wasiliana nasi" ! "Aliomba wasiliana nasi kesho.";
            [inferred] "dakika za kusoma" => "dakika za kusoma" ! "Watoto walipewa dakika za kusoma darasani.";
        }
        Navigation Start {
            "Lebo:" => "Lebo: mafuriko, Nairobi" ! "Lebo kwenye chupa ziliondolewa.";
            "Maneno muhimu:" => "Maneno muhimu: mafuriko, Nairobi" ! "Maneno muhimu ya hotuba ni amani.";
            [inferred] "Muda wa kusoma:" => "Muda wa kusoma: dakika 3" ! "Muda wa kusoma wa watoto umepungua.";
            "Tagi:" => "Tagi: mafuriko, Nairobi" ! "Tagi kwenye nguo ziliondolewa.";
        }
        Caption Start {
            "Chanzo cha picha," => "Chanzo cha picha, Getty Images" ! "Chanzo cha picha hakijulikani.";
            "Maelezo ya picha," => "Maelezo ya picha, Daraja mwaka 2012" ! "Maelezo ya picha yalifutwa.";
            "Maelezo ya video," => "Maelezo ya video, Waziri akizungumza" ! "Polisi walitoa maelezo ya video hiyo.";
            "Mpiga picha:" => "Mpiga picha: Juma Ali" ! "Mpiga picha mmoja aliuawa.";
            "Picha kutoka maktaba" => "Picha kutoka maktaba" ! "Gazeti lilichapisha picha kutoka maktaba yake.";
            "Picha kwa hisani ya" => "Picha kwa hisani ya Juma Ali" ! "Gazeti lilichapisha picha kwa hisani ya polisi.";
            "Picha na" => "Picha na Juma Ali" ! "Alipiga picha na rafiki.";
            "Picha ya maktaba" => "Picha ya maktaba: daraja la zamani" ! "Hii ni picha ya maktaba.";
            "Picha |" => "Picha | Juma Ali" ! "Picha za kijiji ziliibiwa.";
            "Picha/" => "Picha/ Juma Ali" ! "Picha za kijiji ziliibiwa.";
            "Picha:" => "Picha: Juma Ali" ! "Picha hiyo ni ya zamani.";
        }
        Byline Start {
            "Mtunzi:" => "Mtunzi: Juma Ali" ! "Mtunzi wa riwaya alifariki.";
            "Mwandishi wa habari:" => "Mwandishi wa habari: Juma Ali" ! "Mwandishi wa habari alinyamaza.";
            "Mwandishi:" => "Mwandishi: Juma Ali" ! "Mwandishi alinyamaza.";
            "Na mwandishi wetu" => "Na Mwandishi Wetu, Dar es Salaam" ! "Alizungumza na mwandishi wetu jana.";
            "Waandishi:" => "Waandishi: Juma Ali" ! "Waandishi walinyamaza.";
        }
        Byline BeforeName {
            [needs_language] "Imeandaliwa na" => "Imeandaliwa na Juma Ali" ! "Imeandaliwa na wengi.";
            "Imeandikwa na" => "Imeandikwa na Juma Ali" ! "Imeandikwa na wengi.";
            [inferred] "Imeripotiwa na" => "Imeripotiwa na Juma Ali" ! "Imeripotiwa na wengi.";
            [needs_language] "Imetayarishwa na" => "Imetayarishwa na Juma Ali" ! "Imetayarishwa na wengi.";
            [inferred] "Imewekwa na" => "Imewekwa na Juma Ali" ! "Imewekwa na wengi.";
            [inferred] "Makala na" => "Makala na Juma Ali" ! "Makala na vitabu vilipotea.";
            [needs_language] "Na" => "Na Juma Ali" ! "Na hapo akaondoka.";
            [inferred] "Ripoti na" => "Ripoti na Juma Ali" ! "Ripoti na barua vilipotea.";
        }
        Published Start {
            "Imechapishwa" => "Imechapishwa: 10 Januari 2020" ! "Kitabu kimechapishwa.";
        }
        Published BeforeDigit {
            "Ilichapishwa" => "Ilichapishwa 10 Januari 2020" ! "Ilichapishwa jana usiku gazetini.";
            [inferred] "Imewekwa" => "Imewekwa 10 Januari 2020" ! "Imewekwa sheria mpya ya kodi.";
            "Tarehe ya kuchapishwa" => "Tarehe ya kuchapishwa: 10 Januari 2020" ! "Tarehe ya kuchapishwa kwa kitabu iliahirishwa.";
        }
        Updated Start {
            "Imesasishwa" => "Imesasishwa: 10 Januari 2020" ! "Orodha haijasasishwa.";
        }
        Updated BeforeDigit {
            [inferred] "Ilisasishwa mwisho" => "Ilisasishwa mwisho: 10 Januari 2020" ! "Ilisasishwa mwisho mwa mwaka jana.";
            "Imeboreshwa" => "Imeboreshwa 10 Januari 2020" ! "Imeboreshwa barabara ya kwenda mjini.";
            "Imehaririwa" => "Imehaririwa 10 Januari 2020" ! "Imehaririwa na wengi.";
        }
        Credit Start {
            "Chanzo:" => "Chanzo: AFP" ! "Chanzo cha mto.";
            "Mfasiri:" => "Mfasiri: Juma Ali" ! "Mfasiri wa riwaya alifariki.";
            "Mhariri:" => "Mhariri: Juma Ali" ! "Mhariri alinyamaza.";
            "Mtayarishaji:" => "Mtayarishaji: Juma Ali" ! "Mtayarishaji wa filamu alifariki.";
            "Vyanzo:" => "Vyanzo: Reuters, AFP" ! "Vyanzo vya maji vimekauka.";
        }
        Credit BeforeName {
            "Imehaririwa na" => "Imehaririwa na Juma Ali" ! "Imehaririwa na wengi.";
            "Imetafsiriwa na" => "Imetafsiriwa na Juma Ali" ! "Riwaya hiyo imetafsiriwa na wataalamu.";
        }
        Correction Start {
            "Marekebisho:" => "Marekebisho: jina lilikosewa." ! "Marekebisho ya sheria yalichelewa.";
            "Masahihisho:" => "Masahihisho: jina lilikosewa." ! "Masahihisho ya kitabu yalichelewa.";
        }
        Note Start {
            [inferred] "Dokezo la mhariri:" => "Dokezo la mhariri: makala hii ilichapishwa mara ya kwanza 2019." ! "Dokezo la mhariri lilikuwa fupi.";
            "Maelezo ya mhariri:" => "Maelezo ya mhariri: makala hii ilichapishwa mara ya kwanza 2019." ! "Maelezo ya mhariri yalikuwa mafupi.";
        }
    },
};
