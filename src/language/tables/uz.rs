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
    staff: &[
        "Muxbirimiz",
        "O'z muxbirimiz",
        "O‘z muxbirimiz",
        "Tahririyat",
        "Tahririyat jamoasi",
    ],
    roles: &[
        "bosh muharrir",
        "fotomuxbir",
        "jurnalist",
        "jurnalistlar",
        "maxsus muxbir",
        "muharrir",
        "muxbir",
        "sharhlovchi",
    ],
    joiners: &["va"],
    author_labels: &["Muallif", "Muallif haqida"],
    located: &[],
    function_words: &[
        "va", "bilan", "uchun", "ham", "haqida", "edi", "emas", "uning", "qilish", "kerak",
        "lekin", "ammo", "keyin", "bu", "bir", "qildi", "qilgan", "ushbu", "ikki", "barcha", "har",
        "kabi", "ekan", "etdi", "hali", "faqat", "hamda", "ularning", "mumkin", "yilda",
    ],
    cues: cues! {
        Rail Whole {
            "Boshqa yangiliklar" => "Boshqa yangiliklar" ! "Kecha boshqa yangiliklar chiqdi.";
            "Dolzarb yangiliklar" => "Dolzarb yangiliklar" ! "Kecha dolzarb yangiliklar chiqdi.";
            "Eng ko'p o'qilganlar" => "Eng ko'p o'qilganlar" ! "Bu kitob eng ko'p o'qilganlar orasida.";
            "Eng ko‘p o‘qilganlar" => "Eng ko‘p o‘qilganlar" ! "Bu kitob eng ko‘p o‘qilganlar orasida.";
            "Ko'p o'qilganlar" => "Ko'p o'qilganlar" ! "Bu kitob ko'p o'qilganlar orasida.";
            "Ko‘p o‘qilganlar" => "Ko‘p o‘qilganlar" ! "Bu kitob ko‘p o‘qilganlar orasida.";
            "Mavzu bo‘yicha yangiliklar" => "Mavzu bo‘yicha yangiliklar" ! "U mavzu bo‘yicha yangiliklar izladi.";
            "Mavzuga doir" => "Mavzuga doir" ! "U mavzuga doir gapirdi.";
            "Mavzuga oid" => "Mavzuga oid" ! "U mavzuga oid gapirdi.";
            "Muharrir tanlovi" => "Muharrir tanlovi" ! "Bu roman muharrir tanlovi bo‘ldi.";
            "O‘xshash maqolalar" => "O‘xshash maqolalar" ! "Kecha o‘xshash maqolalar chiqdi.";
            [inferred] "O‘xshash yangiliklar" => "O‘xshash yangiliklar" ! "Kecha o‘xshash yangiliklar chiqdi.";
            "So'nggi yangiliklar" => "So'nggi yangiliklar" ! "Kecha so'nggi yangiliklar chiqdi.";
            "Soʻnggi yangiliklar" => "Soʻnggi yangiliklar" ! "Kecha soʻnggi yangiliklar chiqdi.";
            "So‘nggi yangiliklar" => "So‘nggi yangiliklar" ! "Kecha so‘nggi yangiliklar chiqdi.";
            "Tavsiya etamiz" => "Tavsiya etamiz" ! "Biz bu kitobni tavsiya etamiz dedi.";
        }
        ReadMore Whole {
            "Barcha yangiliklar" => "Barcha yangiliklar" ! "Barcha yangiliklar yomon edi.";
            "Barchasini ko‘rish" => "Barchasini ko‘rish" ! "U barchasini ko‘rish kerak dedi.";
            "Batafsil" => "Batafsil" ! "U batafsil gapirdi.";
            "Batafsil o‘qish" => "Batafsil o‘qish" ! "Kitobni batafsil o‘qish kerak.";
            [inferred] "Davomi" => "Davomi" ! "Davomi keladi.";
            "Davomini o‘qish" => "Davomini o‘qish" ! "Kitobning davomini o‘qish kerak.";
            "Ko‘proq ko‘rsatish" => "Ko‘proq ko‘rsatish" ! "Muzey ko‘proq ko‘rsatish kerak dedi.";
        }
        ReadMore Start {
            [inferred] "O‘qing:" => "O‘qing: narxlar oshdi" ! "O‘qing va yozing, dedi.";
            "Shuningdek o‘qing" => "Shuningdek o‘qing: narxlar oshdi" ! "Siz shuningdek o‘qing kitobni.";
        }
        Share Whole {
            "Bo‘lishish" => "Bo‘lishish" ! "Non bo‘lishish kerak.";
            "Chop etish" => "Chop etish" ! "Kitobni chop etish qimmat.";
            "Do‘stlaringizga ulashing" => "Do‘stlaringizga ulashing" ! "Nonni do‘stlaringizga ulashing dedi.";
            "Havolani nusxalash" => "Havolani nusxalash" ! "U havolani nusxalash kerak dedi.";
            "Ulashish" => "Ulashish" ! "Nonni ulashish kerak.";
        }
        Subscribe Whole {
            "Obuna bo‘ling" => "Obuna bo‘ling" ! "Gazetaga obuna bo‘ling dedi.";
            "Obuna bo‘lish" => "Obuna bo‘lish" ! "Gazetaga obuna bo‘lish qimmat.";
        }
        Subscribe Start {
            "Bizni Telegramda kuzating" => "Bizni Telegramda kuzating: @xabar" ! "U bizni Telegramda kuzating dedi.";
            "Bizni kuzatib boring" => "Bizni kuzatib boring: Telegram, Facebook" ! "U bizni kuzatib boring dedi.";
            "Telegram kanalimizga obuna bo‘ling" => "Telegram kanalimizga obuna bo‘ling!" ! "U Telegram kanalimizga obuna bo‘ling dedi.";
        }
        Advertisement Whole {
            "Reklama" => "Reklama" ! "Reklama juda qimmat.";
        }
        Cookie Whole {
            "Maxfiylik siyosati" => "Maxfiylik siyosati" ! "Yangi maxfiylik siyosati uzun.";
        }
        Copyright Start {
            "Saytda e’lon qilingan materiallardan" => "Saytda e’lon qilingan materiallardan nusxa ko‘chirish taqiqlanadi" ! "U saytda e’lon qilingan materiallardan foydalandi.";
        }
        Copyright Anywhere {
            "Barcha huquqlar himoyalangan" => "© 2020 Gazeta. Barcha huquqlar himoyalangan" ! "Barcha huquqlar muhim.";
        }
        Comment Whole {
            "Fikr bildirish" => "Fikr bildirish" ! "U fikr bildirish kerak dedi.";
            "Fikr qoldirish" => "Fikr qoldirish" ! "U fikr qoldirish kerak dedi.";
            "Izoh qoldirish" => "Izoh qoldirish" ! "U izoh qoldirish kerak dedi.";
            "Izohlar" => "Izohlar (3)" ! "Uning izohlar yozgani ma'lum.";
            "Javob qoldirish" => "Javob qoldirish" ! "U javob qoldirish kerak dedi.";
        }
        Navigation Whole {
            "Aloqa" => "Aloqa" ! "Aloqa uzildi.";
            "Biz haqimizda" => "Biz haqimizda" ! "U biz haqimizda gapirdi.";
            "Bog‘lanish" => "Bog‘lanish" ! "Bog‘lanish uzildi.";
            "Bosh sahifa" => "Bosh sahifa" ! "Kitobning bosh sahifa rangi qizil.";
            "Qidiruv" => "Qidiruv" ! "Qidiruv davom etmoqda.";
            "Sayt xaritasi" => "Sayt xaritasi" ! "Maktabning sayt xaritasi yo‘q.";
            "Tahririyat bilan aloqa" => "Tahririyat bilan aloqa" ! "Jurnalist tahririyat bilan aloqa qildi.";
            "Yangiliklar" => "Yangiliklar" ! "Yangiliklar yomon edi.";
        }
        Navigation Start {
            "Matnda xatolik topsangiz" => "Matnda xatolik topsangiz, o‘sha xatoni belgilab Ctrl+Enter tugmalarini bosing." ! "U matnda xatolik topsangiz ayting dedi.";
        }
        Caption Start {
            "Foto:" => "Foto: Aziz Karimov" ! "Foto eski.";
        }
        Byline Start {
            "Muallif:" => "Muallif: Nodira Karimova" ! "Muallif jim.";
            "Mualliflar:" => "Mualliflar: Nodira Karimova" ! "Mualliflar jim.";
            [inferred] "Tayyorladi:" => "Tayyorladi: Nodira Karimova" ! "Kim tayyorladi?";
            [inferred] "Yozgan:" => "Yozgan: Nodira Karimova" ! "Xatni yozgan odam jim.";
        }
        Byline BeforeName {
            [inferred] "Maqola muallifi:" => "Maqola muallifi: Nodira Karimova" ! "Maqola muallifi jim.";
            [inferred] "Matn va foto:" => "Matn va foto: Nodira Karimova" ! "Matn va foto eski.";
            [inferred] "Suhbatlashdi:" => "Suhbatlashdi: Nodira Karimova" ! "U kim bilan suhbatlashdi?";
            [inferred] "Tayyorlagan:" => "Tayyorlagan: Nodira Karimova" ! "Ovqatni tayyorlagan odam jim.";
            [inferred] "Муаллиф:" => "Муаллиф: Нодира Каримова" ! "Муаллиф жим.";
            [inferred] "Тайёрлади:" => "Тайёрлади: Нодира Каримова" ! "Ким тайёрлади?";
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
            "Muharrir:" => "Muharrir: Nodira Karimova" ! "Muharrir jim.";
            "Tarjima:" => "Tarjima: Nodira Karimova" ! "Tarjima yaxshi.";
        }
    },
};
