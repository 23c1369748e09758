//! Uzbek.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Uzbek, in Latin letters. Words with the letters `oʻ` and `gʻ`, which pages write with four different signs, are few.
pub(crate) static UZ: Language = Language {
    code: "uz",
    name: "Uzbek",
    date_order: DateOrder::DayMonth,
    months: [
        &["yanvar", "yan"],
        &["fevral", "fev"],
        &["mart"],
        &["aprel", "apr"],
        &["may"],
        &["iyun"],
        &["iyul"],
        &["avgust", "avg"],
        &["sentabr", "sentyabr"],
        &["oktabr", "oktyabr", "okt"],
        &["noyabr"],
        &["dekabr"],
    ],
    weekdays: &[
        "dushanba",
        "seshanba",
        "chorshanba",
        "payshanba",
        "juma",
        "shanba",
        "yakshanba",
    ],
    date_words: &["soat"],
    clock: Clock {
        counted: [
            &["yil", "yilning", "yilgi"],
            &[],
            &[],
            &[],
            &["daqiqa"],
            &[],
        ],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["avval", "oldin"],
        units: [
            &["daqiqa"],
            &["soat"],
            &["kun"],
            &["hafta"],
            &["oy"],
            &["yil"],
        ],
    },
    filing: Filing {
        labels: &[
            "Fikr", "Foto", "Javob", "Savol", "Suhbat", "Tahlil", "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "Interfaks", "Reuters", "UzA", "UzDaily"],
    staff: &["Tahririyat"],
    roles: &["jurnalist", "muharrir", "muxbir"],
    joiners: &["va"],
    author_labels: &["Muallif"],
    located: &[],
    function_words: &[
        "va", "bilan", "uchun", "ham", "haqida", "edi", "emas", "uning", "qilish", "kerak",
        "lekin", "ammo", "keyin", "bu", "bir", "qildi", "qilgan", "ushbu", "ikki", "barcha", "har",
        "kabi", "ekan", "etdi", "hali", "faqat", "hamda", "ularning", "mumkin", "yilda",
    ],
    cues: cues! {
        Rail Whole {
            "Ko‘p o‘qilganlar" => "Ko‘p o‘qilganlar" ! "Bu kitob ko‘p o‘qilganlar orasida.";
            "Mavzuga doir" => "Mavzuga doir" ! "U mavzuga doir gapirdi.";
            "Mavzuga oid" => "Mavzuga oid" ! "U mavzuga oid gapirdi.";
            [inferred] "O‘xshash yangiliklar" => "O‘xshash yangiliklar" ! "Kecha o‘xshash yangiliklar chiqdi.";
            "So'nggi yangiliklar" => "So'nggi yangiliklar" ! "Kecha so'nggi yangiliklar chiqdi.";
            "Soʻnggi yangiliklar" => "Soʻnggi yangiliklar" ! "Kecha soʻnggi yangiliklar chiqdi.";
            "So‘nggi yangiliklar" => "So‘nggi yangiliklar" ! "Kecha so‘nggi yangiliklar chiqdi.";
            "Tavsiya etamiz" => "Tavsiya etamiz" ! "Biz bu kitobni tavsiya etamiz dedi.";
        }
        ReadMore Whole {
            "Batafsil" => "Batafsil" ! "U batafsil gapirdi.";
            [inferred] "Davomi" => "Davomi" ! "Davomi keladi.";
            "Davomini o‘qish" => "Davomini o‘qish" ! "Kitobning davomini o‘qish kerak.";
        }
        ReadMore Start {
            [inferred] "O‘qing:" => "O‘qing: narxlar oshdi" ! "O‘qing va yozing, dedi.";
            "Shuningdek o‘qing" => "Shuningdek o‘qing: narxlar oshdi" ! "Siz shuningdek o‘qing kitobni.";
        }
        Share Whole {
            "Bo‘lishish" => "Bo‘lishish" ! "Non bo‘lishish kerak.";
            "Chop etish" => "Chop etish" ! "Kitobni chop etish qimmat.";
            "Ulashish" => "Ulashish" ! "Nonni ulashish kerak.";
        }
        Subscribe Whole {
            "Obuna bo‘ling" => "Obuna bo‘ling" ! "Gazetaga obuna bo‘ling dedi.";
            "Obuna bo‘lish" => "Obuna bo‘lish" ! "Gazetaga obuna bo‘lish qimmat.";
        }
        Advertisement Whole {
            "Reklama" => "Reklama" ! "Reklama juda qimmat.";
        }
        Cookie Whole {
            "Maxfiylik siyosati" => "Maxfiylik siyosati" ! "Yangi maxfiylik siyosati uzun.";
        }
        Copyright Anywhere {
            "Barcha huquqlar himoyalangan" => "© 2020 Gazeta. Barcha huquqlar himoyalangan" ! "Barcha huquqlar muhim.";
        }
        Comment Whole {
            "Fikr bildirish" => "Fikr bildirish" ! "U fikr bildirish kerak dedi.";
            "Izohlar" => "Izohlar (3)" ! "Uning izohlar yozgani ma'lum.";
        }
        Navigation Whole {
            "Aloqa" => "Aloqa" ! "Aloqa uzildi.";
            "Biz haqimizda" => "Biz haqimizda" ! "U biz haqimizda gapirdi.";
            "Bog‘lanish" => "Bog‘lanish" ! "Bog‘lanish uzildi.";
            "Bosh sahifa" => "Bosh sahifa" ! "Kitobning bosh sahifa rangi qizil.";
            "Qidiruv" => "Qidiruv" ! "Qidiruv davom etmoqda.";
            "Yangiliklar" => "Yangiliklar" ! "Yangiliklar yomon edi.";
        }
        Caption Start {
            "Foto:" => "Foto: Aziz Karimov" ! "Foto eski.";
        }
        Byline Start {
            "Muallif:" => "Muallif: Nodira Karimova" ! "Muallif jim.";
            [inferred] "Tayyorladi:" => "Tayyorladi: Nodira Karimova" ! "Kim tayyorladi?";
        }
        Published Start {
            [inferred] "Chop etildi:" => "Chop etildi: 10 yanvar 2020" ! "Kitob chop etildi.";
            [inferred] "E’lon qilindi:" => "E’lon qilindi: 10 yanvar 2020" ! "Natija e’lon qilindi.";
        }
        Updated Start {
            "Yangilandi:" => "Yangilandi: 10 yanvar 2020" ! "Ro‘yxat yangilandi.";
            [inferred] "Yangilangan:" => "Yangilangan: 10 yanvar 2020" ! "Yangilangan ro‘yxat bor.";
        }
        Credit Start {
            "Manba:" => "Manba: UzA" ! "Manba quridi.";
        }
    },
};
