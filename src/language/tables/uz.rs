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
            "Aloqador yangiliklar" => "Aloqador yangiliklar" ! "Urushga aloqador yangiliklar keldi.";
            "Asosiy yangiliklar" => "Asosiy yangiliklar" ! "Bugun asosiy yangiliklar yo‘q.";
            "Boshqa yangiliklar" => "Boshqa yangiliklar" ! "Kecha boshqa yangiliklar chiqdi.";
            "Dolzarb yangiliklar" => "Dolzarb yangiliklar" ! "Kecha dolzarb yangiliklar chiqdi.";
            "Eng ko'p o'qilganlar" => "Eng ko'p o'qilganlar" ! "Bu kitob eng ko'p o'qilganlar orasida.";
            "Eng ko‘p ko‘rilganlar" => "Eng ko‘p ko‘rilganlar" ! "Bular yilning eng ko‘p ko‘rilganlar ro‘yxatida.";
            "Eng ko‘p o‘qilgan" => "Eng ko‘p o‘qilgan" ! "Bu eng ko‘p o‘qilgan kitob.";
            "Eng ko‘p o‘qilganlar" => "Eng ko‘p o‘qilganlar" ! "Bu kitob eng ko‘p o‘qilganlar orasida.";
            [inferred] "Hamkorlar yangiliklari" => "Hamkorlar yangiliklari" ! "Bizning hamkorlar yangiliklari yomon.";
            "Ko'p o'qilganlar" => "Ko'p o'qilganlar" ! "Bu kitob ko'p o'qilganlar orasida.";
            "Ko‘p ko‘rilganlar" => "Ko‘p ko‘rilganlar" ! "Bular ko‘p ko‘rilganlar ro‘yxatida.";
            "Ko‘p o‘qilganlar" => "Ko‘p o‘qilganlar" ! "Bu kitob ko‘p o‘qilganlar orasida.";
            "Mavzu bo‘yicha yangiliklar" => "Mavzu bo‘yicha yangiliklar" ! "U mavzu bo‘yicha yangiliklar izladi.";
            "Mavzuga doir" => "Mavzuga doir" ! "U mavzuga doir gapirdi.";
            "Mavzuga oid" => "Mavzuga oid" ! "U mavzuga oid gapirdi.";
            "Mavzuga oid yangiliklar" => "Mavzuga oid yangiliklar" ! "Kecha mavzuga oid yangiliklar keldi.";
            "Muharrir tanlovi" => "Muharrir tanlovi" ! "Bu roman muharrir tanlovi bo‘ldi.";
            "Oxirgi yangiliklar" => "Oxirgi yangiliklar" ! "Kechagi oxirgi yangiliklar yomon.";
            "O‘xshash maqolalar" => "O‘xshash maqolalar" ! "Kecha o‘xshash maqolalar chiqdi.";
            [inferred] "O‘xshash yangiliklar" => "O‘xshash yangiliklar" ! "Kecha o‘xshash yangiliklar chiqdi.";
            "Shu mavzuda" => "Shu mavzuda" ! "U shu mavzuda kitob yozdi.";
            "Shuningdek qarang" => "Shuningdek qarang" ! "Filmni shuningdek qarang, dedi u.";
            "Sizga qiziq bo‘lishi mumkin" => "Sizga qiziq bo‘lishi mumkin" ! "Bu kitob sizga qiziq bo‘lishi mumkin, dedi u.";
            "Sizni qiziqtirishi mumkin" => "Sizni qiziqtirishi mumkin" ! "Bu kitob sizni qiziqtirishi mumkin, dedi u.";
            "So'nggi yangiliklar" => "So'nggi yangiliklar" ! "Kecha so'nggi yangiliklar chiqdi.";
            "Soʻnggi yangiliklar" => "Soʻnggi yangiliklar" ! "Kecha soʻnggi yangiliklar chiqdi.";
            "So‘nggi maqolalar" => "So‘nggi maqolalar" ! "Uning so‘nggi maqolalar to‘plami chiqdi.";
            "So‘nggi xabarlar" => "So‘nggi xabarlar" ! "Kechagi so‘nggi xabarlar yomon.";
            "So‘nggi yangiliklar" => "So‘nggi yangiliklar" ! "Kecha so‘nggi yangiliklar chiqdi.";
            "Tahririyat tanlovi" => "Tahririyat tanlovi" ! "Bu roman tahririyat tanlovi bo‘ldi.";
            "Tavsiya etamiz" => "Tavsiya etamiz" ! "Biz bu kitobni tavsiya etamiz dedi.";
            "Ushbu mavzuda" => "Ushbu mavzuda" ! "U ushbu mavzuda kitob yozdi.";
            "Yangiliklar lentasi" => "Yangiliklar lentasi" ! "Uning yangiliklar lentasi bo‘sh.";
            "Ўхшаш мақолалар" => "Ўхшаш мақолалар" ! "У ўхшаш мақолалар ёзган.";
            "Ўхшаш янгиликлар" => "Ўхшаш янгиликлар" ! "Кеча ўхшаш янгиликлар келди.";
            "Бошқа янгиликлар" => "Бошқа янгиликлар" ! "Кеча бошқа янгиликлар келди.";
            "Кўп ўқилганлар" => "Кўп ўқилганлар" ! "Булар кўп ўқилганлар рўйхатида.";
            "Мавзуга доир" => "Мавзуга доир" ! "Бу мавзуга доир китоб.";
            "Мавзуга оид" => "Мавзуга оид" ! "Бу мавзуга оид китоб.";
            "Сўнгги янгиликлар" => "Сўнгги янгиликлар" ! "Кечаги сўнгги янгиликлар ёмон.";
            "Энг кўп ўқилганлар" => "Энг кўп ўқилганлар" ! "Булар йилнинг энг кўп ўқилганлар рўйхатида.";
        }
        ReadMore Whole {
            "Barcha yangiliklar" => "Barcha yangiliklar" ! "Barcha yangiliklar yomon edi.";
            "Barchasi" => "Barchasi" ! "Barchasi yaxshi.";
            "Barchasini ko‘rish" => "Barchasini ko‘rish" ! "U barchasini ko‘rish kerak dedi.";
            "Barchasini ko‘rsatish" => "Barchasini ko‘rsatish" ! "Muzey barchasini ko‘rsatish uchun ochildi.";
            "Batafsil" => "Batafsil" ! "U batafsil gapirdi.";
            "Batafsil ma’lumot" => "Batafsil ma’lumot" ! "U batafsil ma’lumot bermadi.";
            "Batafsil o‘qish" => "Batafsil o‘qish" ! "Kitobni batafsil o‘qish kerak.";
            [inferred] "Davomi" => "Davomi" ! "Davomi keladi.";
            "Davomini o‘qish" => "Davomini o‘qish" ! "Kitobning davomini o‘qish kerak.";
            "Ko‘proq ko‘rsatish" => "Ko‘proq ko‘rsatish" ! "Muzey ko‘proq ko‘rsatish kerak dedi.";
            "O‘qishda davom etish" => "O‘qishda davom etish" ! "U o‘qishda davom etish haqida aytdi.";
            "To‘liq o‘qish" => "To‘liq o‘qish" ! "Kitobni to‘liq o‘qish qiyin.";
            "Yana ko‘rsatish" => "Yana ko‘rsatish" ! "Muzey yana ko‘rsatish uchun ochildi.";
            "Yana yuklash" => "Yana yuklash" ! "Mashinaga yana yuklash kerak.";
            "Барча янгиликлар" => "Барча янгиликлар" ! "Кечаги барча янгиликлар ёмон.";
            "Батафсил" => "Батафсил" ! "У батафсил гапирди.";
            "Давомини ўқиш" => "Давомини ўқиш" ! "У китоб давомини ўқиш учун келди.";
        }
        ReadMore Start {
            "Batafsil o‘qing:" => "Batafsil o‘qing: Narxlar oshdi" ! "Bu haqda batafsil o‘qing.";
            [inferred] "O‘qing:" => "O‘qing: narxlar oshdi" ! "O‘qing va yozing, dedi.";
            "Shu mavzuda:" => "Shu mavzuda: Narxlar oshdi" ! "Shu mavzuda kitob bor.";
            "Shuningdek o‘qing" => "Shuningdek o‘qing: narxlar oshdi" ! "Siz shuningdek o‘qing kitobni.";
            "Shuningdek qarang:" => "Shuningdek qarang: Narxlar oshdi" ! "Shuningdek qarang va ko‘ring.";
            "Yana o‘qing:" => "Yana o‘qing: Narxlar oshdi" ! "Kitobni yana o‘qing.";
            "Ўқинг:" => "Ўқинг: Нархлар ошди" ! "Китоб ўқинг.";
        }
        Share Whole {
            "Bo‘lishish" => "Bo‘lishish" ! "Non bo‘lishish kerak.";
            "Chop etish" => "Chop etish" ! "Kitobni chop etish qimmat.";
            "Do‘stlar bilan ulashish" => "Do‘stlar bilan ulashish" ! "Nonni do‘stlar bilan ulashish kerak.";
            "Do‘stlaringizga ulashing" => "Do‘stlaringizga ulashing" ! "Nonni do‘stlaringizga ulashing dedi.";
            "Facebookda ulashish" => "Facebookda ulashish" ! "Rasmni Facebookda ulashish oson.";
            "Havoladan nusxa olish" => "Havoladan nusxa olish" ! "Bu havoladan nusxa olish oson.";
            "Havolani nusxalash" => "Havolani nusxalash" ! "U havolani nusxalash kerak dedi.";
            "Ijtimoiy tarmoqlarda ulashish" => "Ijtimoiy tarmoqlarda ulashish" ! "Rasmni ijtimoiy tarmoqlarda ulashish oson.";
            [inferred] "Maqolani tinglash" => "Maqolani tinglash" ! "U maqolani tinglash uchun keldi.";
            "Nusxa olish" => "Nusxa olish" ! "Hujjatdan nusxa olish taqiqlanadi.";
            "Shrift o‘lchami" => "Shrift o‘lchami" ! "Kitobning shrift o‘lchami kichik.";
            "Telegramda ulashish" => "Telegramda ulashish" ! "Rasmni Telegramda ulashish oson.";
            "Ulashing" => "Ulashing" ! "Nonni ulashing, dedi u.";
            "Ulashish" => "Ulashish" ! "Nonni ulashish kerak.";
            "Улашиш" => "Улашиш" ! "Нонни улашиш керак.";
            "Чоп этиш" => "Чоп этиш" ! "Китобни чоп этиш қиммат.";
        }
        Subscribe Whole {
            "Bizga qo‘shiling" => "Bizga qo‘shiling" ! "Ertaga bizga qo‘shiling, dedi u.";
            "Hisob yaratish" => "Hisob yaratish" ! "Bankda hisob yaratish oson.";
            "Kanalga obuna bo‘ling" => "Kanalga obuna bo‘ling" ! "Siz kanalga obuna bo‘ling, dedi u.";
            "Obuna bo‘ling" => "Obuna bo‘ling" ! "Gazetaga obuna bo‘ling dedi.";
            "Obuna bo‘lish" => "Obuna bo‘lish" ! "Gazetaga obuna bo‘lish qimmat.";
            "Obunani bekor qilish" => "Obunani bekor qilish" ! "Gazetaga obunani bekor qilish oson.";
            "Ro‘yxatdan o‘tish" => "Ro‘yxatdan o‘tish" ! "Ertaga ro‘yxatdan o‘tish boshlanadi.";
            "Yangiliklarga obuna bo‘ling" => "Yangiliklarga obuna bo‘ling" ! "Siz yangiliklarga obuna bo‘ling, dedi u.";
            "Обуна бўлинг" => "Обуна бўлинг" ! "Газетага обуна бўлинг, деди у.";
        }
        Subscribe Start {
            "Bizni Instagramda kuzating" => "Bizni Instagramda kuzating va xabardor bo‘ling" ! "Siz bizni Instagramda kuzating, dedi u.";
            "Bizni Telegramda kuzating" => "Bizni Telegramda kuzating: @xabar" ! "U bizni Telegramda kuzating dedi.";
            "Bizni kuzatib boring" => "Bizni kuzatib boring: Telegram, Facebook" ! "U bizni kuzatib boring dedi.";
            "Bizning Telegram kanalimizga" => "Bizning Telegram kanalimizga obuna bo‘ling" ! "Ular bizning Telegram kanalimizga yozdi.";
            "Mobil ilovamizni yuklab oling" => "Mobil ilovamizni yuklab oling va xabardor bo‘ling" ! "Siz mobil ilovamizni yuklab oling, dedi u.";
            "Telegram kanalimizga obuna bo‘ling" => "Telegram kanalimizga obuna bo‘ling!" ! "U Telegram kanalimizga obuna bo‘ling dedi.";
            "Telegram-kanalimizga obuna bo‘ling" => "Telegram-kanalimizga obuna bo‘ling va xabardor bo‘ling" ! "Siz Telegram-kanalimizga obuna bo‘ling, dedi u.";
            "Телеграм каналимизга обуна бўлинг" => "Телеграм каналимизга обуна бўлинг ва хабардор бўлинг" ! "Сиз Телеграм каналимизга обуна бўлинг, деди у.";
        }
        Advertisement Whole {
            "Reklama" => "Reklama" ! "Reklama juda qimmat.";
            "Reklama huquqi asosida" => "Reklama huquqi asosida" ! "Maqola reklama huquqi asosida chiqdi.";
            "Реклама ҳуқуқи асосида" => "Реклама ҳуқуқи асосида" ! "Мақола реклама ҳуқуқи асосида чиқди.";
        }
        Cookie Whole {
            "Barchasini qabul qilish" => "Barchasini qabul qilish" ! "U shartlarning barchasini qabul qilish kerak dedi.";
            "Cookie siyosati" => "Cookie siyosati" ! "Saytning cookie siyosati uzun.";
            "Cookie sozlamalari" => "Cookie sozlamalari" ! "Saytning cookie sozlamalari o‘zgardi.";
            "Maxfiylik siyosati" => "Maxfiylik siyosati" ! "Yangi maxfiylik siyosati uzun.";
        }
        Cookie Start {
            "Biz cookie fayllaridan" => "Biz cookie fayllaridan foydalanamiz." ! "U biz cookie fayllaridan foydalanamiz dedi.";
            "Saytimiz cookie fayllaridan" => "Saytimiz cookie fayllaridan foydalanadi." ! "U saytimiz cookie fayllaridan foydalanadi dedi.";
            "Ushbu sayt cookie fayllaridan" => "Ushbu sayt cookie fayllaridan foydalanadi." ! "U ushbu sayt cookie fayllaridan foydalanadi dedi.";
        }
        Copyright Whole {
            "Foydalanish shartlari" => "Foydalanish shartlari" ! "Suvdan foydalanish shartlari o‘zgardi.";
            "Foydalanuvchi kelishuvi" => "Foydalanuvchi kelishuvi" ! "Bu foydalanuvchi kelishuvi uzun.";
        }
        Copyright Start {
            "Materiallardan foydalanilganda" => "Materiallardan foydalanilganda manba ko‘rsatilishi kerak." ! "Bu materiallardan foydalanilganda xato bo‘ldi.";
            "Sayt materiallaridan" => "Sayt materiallaridan foydalanilganda manba ko‘rsatilishi kerak." ! "U sayt materiallaridan foydalandi.";
            "Saytda e’lon qilingan materiallardan" => "Saytda e’lon qilingan materiallardan nusxa ko‘chirish taqiqlanadi" ! "U saytda e’lon qilingan materiallardan foydalandi.";
        }
        Copyright Anywhere {
            "Barcha huquqlar himoyalangan" => "© 2020 Gazeta. Barcha huquqlar himoyalangan" ! "Barcha huquqlar muhim.";
            "havola ko‘rsatilishi shart" => "Materiallardan foydalanilganda saytga havola ko‘rsatilishi shart." ! "Kitobda havola ko‘rsatilishi qiyin.";
            "manba ko‘rsatilishi shart" => "Materiallardan foydalanilganda manba ko‘rsatilishi shart." ! "Kitobda manba ko‘rsatilishi qiyin.";
            "tahririyat yozma roziligi bilan" => "Materiallardan foydalanish faqat tahririyat yozma roziligi bilan amalga oshirilishi mumkin." ! "Kitob tahririyat roziligi bilan chiqdi, yozma roziligi yo‘q.";
            "Барча ҳуқуқлар ҳимояланган" => "© 2020 Газета. Барча ҳуқуқлар ҳимояланган" ! "Барча ҳуқуқлар муҳим.";
            "таҳририят ёзма розилиги билан" => "Материаллардан фойдаланиш фақат таҳририят ёзма розилиги билан амалга оширилиши мумкин." ! "Китоб таҳририят розилиги билан чиқди.";
        }
        Comment Whole {
            "Fikr bildirish" => "Fikr bildirish" ! "U fikr bildirish kerak dedi.";
            "Fikr qoldirish" => "Fikr qoldirish" ! "U fikr qoldirish kerak dedi.";
            "Izoh qoldirish" => "Izoh qoldirish" ! "U izoh qoldirish kerak dedi.";
            "Izoh qo‘shish" => "Izoh qo‘shish" ! "Kitobga izoh qo‘shish kerak.";
            "Izoh yozish" => "Izoh yozish" ! "Kitobga izoh yozish kerak.";
            "Izohlar" => "Izohlar (3)" ! "Uning izohlar yozgani ma'lum.";
            "Izohlar yo‘q" => "Izohlar yo‘q" ! "Kitobda izohlar yo‘q edi.";
            "Javob berish" => "Javob berish" ! "Savolga javob berish qiyin.";
            "Javob qoldirish" => "Javob qoldirish" ! "U javob qoldirish kerak dedi.";
            "Изоҳ қолдириш" => "Изоҳ қолдириш" ! "Охирида изоҳ қолдириш мумкин.";
            "Изоҳлар" => "Изоҳлар" ! "Китобда изоҳлар кўп.";
            "Фикр билдириш" => "Фикр билдириш" ! "Бу ҳақда фикр билдириш қийин.";
        }
        Comment Start {
            "Izoh qoldirish uchun" => "Izoh qoldirish uchun saytda ro‘yxatdan o‘ting" ! "U izoh qoldirish uchun keldi.";
            "Izoh yozish uchun" => "Izoh yozish uchun saytda ro‘yxatdan o‘ting" ! "U izoh yozish uchun keldi.";
            [inferred] "Majburiy bandlar *" => "Majburiy bandlar * bilan belgilangan" ! "Barcha majburiy bandlar * bilan to‘la.";
        }
        Navigation Whole {
            "Aloqa" => "Aloqa" ! "Aloqa uzildi.";
            "Asosiy kontentga o‘tish" => "Asosiy kontentga o‘tish" ! "U asosiy kontentga o‘tish kerak dedi.";
            "Asosiy sahifa" => "Asosiy sahifa" ! "Kitobning asosiy sahifa rangi qizil.";
            "Biz bilan bog‘lanish" => "Biz bilan bog‘lanish" ! "Ular biz bilan bog‘lanish uchun keldi.";
            "Biz haqimizda" => "Biz haqimizda" ! "U biz haqimizda gapirdi.";
            "Bog‘lanish" => "Bog‘lanish" ! "Bog‘lanish uzildi.";
            "Bosh sahifa" => "Bosh sahifa" ! "Kitobning bosh sahifa rangi qizil.";
            "Bosh sahifaga qaytish" => "Bosh sahifaga qaytish" ! "Kitobda bosh sahifaga qaytish kerak.";
            "Keyingi" => "Keyingi" ! "Keyingi o‘yin ertaga.";
            "Keyingi maqola" => "Keyingi maqola" ! "Uning keyingi maqola yozishi ma’lum.";
            "Keyingi sahifa" => "Keyingi sahifa" ! "Kitobning keyingi sahifa raqami yo‘q.";
            "Menyu" => "Menyu" ! "Restoranning menyu narxi oshdi.";
            "Mobil versiya" => "Mobil versiya" ! "O‘yinning mobil versiya fayli tayyor.";
            "Oldingi" => "Oldingi" ! "Oldingi o‘yin kecha edi.";
            "Oldingi maqola" => "Oldingi maqola" ! "Uning oldingi maqola yozgani ma’lum.";
            "Oldingi sahifa" => "Oldingi sahifa" ! "Kitobning oldingi sahifa raqami yo‘q.";
            "Parolni unutdingizmi?" => "Parolni unutdingizmi?" ! "U so‘radi: parolni unutdingizmi?";
            "Qayta aloqa" => "Qayta aloqa" ! "Maktabda qayta aloqa yo‘q.";
            "Qidirish" => "Qidirish" ! "O‘g‘rini qidirish boshlandi.";
            "Qidiruv" => "Qidiruv" ! "Qidiruv davom etmoqda.";
            "Reklama beruvchilarga" => "Reklama beruvchilarga" ! "U reklama beruvchilarga xat yozdi.";
            "Reklama joylashtirish" => "Reklama joylashtirish" ! "Ko‘chada reklama joylashtirish taqiqlanadi.";
            "Sahifa topilmadi" => "Sahifa topilmadi" ! "Kitobda bunday sahifa topilmadi, dedi u.";
            "Sayt xaritasi" => "Sayt xaritasi" ! "Maktabning sayt xaritasi yo‘q.";
            "Saytda reklama" => "Saytda reklama" ! "Bu saytda reklama qimmat.";
            "Tahririyat bilan aloqa" => "Tahririyat bilan aloqa" ! "Jurnalist tahririyat bilan aloqa qildi.";
            "Teglar" => "Teglar" ! "Faylda teglar ko‘p.";
            "Tizimga kirish" => "Tizimga kirish" ! "Bu tizimga kirish taqiqlanadi.";
            "To‘liq versiya" => "To‘liq versiya" ! "Kitobning to‘liq versiya fayli tayyor.";
            "Turkumlar" => "Turkumlar" ! "Baliqda turkumlar uchta.";
            "Xato haqida xabar berish" => "Xato haqida xabar berish" ! "Politsiyaga xato haqida xabar berish kerak.";
            "Yangiliklar" => "Yangiliklar" ! "Yangiliklar yomon edi.";
            "Yopish" => "Yopish" ! "Eshikni yopish kerak.";
            "marta ko‘rildi" => "1204 marta ko‘rildi" ! "Ish ikki marta ko‘rildi sudda.";
            "Биз ҳақимизда" => "Биз ҳақимизда" ! "У биз ҳақимизда гапирди.";
            "Бош саҳифа" => "Бош саҳифа" ! "Китобнинг бош саҳифа ранги қизил.";
            "Қидирув" => "Қидирув" ! "Қидирув бошланди.";
        }
        Navigation Start {
            "Agar matnda xatolik" => "Agar matnda xatolik topsangiz, Ctrl+Enter bosing" ! "Siz agar matnda xatolik topsangiz, ayting.";
            "Kalit so‘zlar:" => "Kalit so‘zlar: urush, iqtisodiyot" ! "Matnda kalit so‘zlar kam.";
            "Matnda xatolik topsangiz" => "Matnda xatolik topsangiz, o‘sha xatoni belgilab Ctrl+Enter tugmalarini bosing." ! "U matnda xatolik topsangiz ayting dedi.";
            "Teglar:" => "Teglar: urush, iqtisodiyot" ! "Faylda teglar kam.";
            "Xato topdingizmi?" => "Xato topdingizmi? Ctrl+Enter bosing" ! "U so‘radi: xato topdingizmi?";
            "Матнда хатолик топсангиз" => "Матнда хатолик топсангиз, Ctrl+Enter босинг" ! "Сиз матнда хатолик топсангиз, айтинг.";
            "Теглар:" => "Теглар: уруш, иқтисодиёт" ! "Файлда теглар кам.";
        }
        Navigation BeforeDigit {
            [inferred] "Ko‘rildi" => "Ko‘rildi: 1204" ! "Ko‘rildi va unutildi.";
            "Ko‘rishlar" => "Ko‘rishlar: 1204" ! "Ko‘rishlar kamaydi.";
            "Ko‘rishlar soni" => "Ko‘rishlar soni: 1204" ! "Ko‘rishlar soni kamaydi.";
            "O‘qish vaqti" => "O‘qish vaqti: 3 daqiqa" ! "O‘qish vaqti kamaydi.";
        }
        Caption Start {
            "Foto muallifi:" => "Foto muallifi: Ali Karimov" ! "Bu foto muallifi jim.";
            "Foto:" => "Foto: Aziz Karimov" ! "Foto eski.";
            "Fotosuratda:" => "Fotosuratda: eski ko‘prik" ! "Fotosuratda eski ko‘prik bor.";
            "Illyustrativ foto" => "Illyustrativ foto: Toshkent" ! "Bu illyustrativ foto eski.";
            "Illyustratsiya:" => "Illyustratsiya: Ali Karimov" ! "Illyustratsiya eski.";
            "Rasm:" => "Rasm: Ali Karimov" ! "Rasm eski.";
            "Suratda:" => "Suratda: eski ko‘prik" ! "Suratda eski ko‘prik bor.";
            "Суратда:" => "Суратда: эски кўприк" ! "Суратда эски кўприк бор.";
            "Фото муаллифи:" => "Фото муаллифи: Али Каримов" ! "Бу фото муаллифи жим.";
        }
        Byline Start {
            [inferred] "Matn:" => "Matn: Nodira Karimova" ! "Matn uzun.";
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
            "E’lon qilingan:" => "E’lon qilingan: 10-yanvar 2020" ! "Kitob e’lon qilingan.";
            "Эълон қилинди:" => "Эълон қилинди: 10 январь 2020" ! "Китоб эълон қилинди.";
        }
        Updated Start {
            "So‘nggi yangilanish" => "So‘nggi yangilanish: 10-yanvar 2020" ! "Bu so‘nggi yangilanish edi.";
            "Yangilandi:" => "Yangilandi: 10 yanvar 2020" ! "Ro‘yxat yangilandi.";
            [inferred] "Yangilangan:" => "Yangilangan: 10 yanvar 2020" ! "Yangilangan ro‘yxat bor.";
        }
        Credit Start {
            "Manba:" => "Manba: UzA" ! "Manba quridi.";
            "Manbalar:" => "Manbalar: Reuters, AFP" ! "Manbalar jim.";
            "Muharrir:" => "Muharrir: Nodira Karimova" ! "Muharrir jim.";
            "Tarjima:" => "Tarjima: Nodira Karimova" ! "Tarjima yaxshi.";
            "Tarjimon:" => "Tarjimon: Ali Karimov" ! "Tarjimon jim.";
            "Манба:" => "Манба: Reuters" ! "Манба қуриди.";
        }
        Note Start {
            "Tahririyat izohi:" => "Tahririyat izohi: matn qisqartirildi." ! "Tahririyat izohi qisqa.";
            "Tahririyatdan:" => "Tahririyatdan: matn qisqartirildi." ! "Tahririyatdan xat keldi.";
        }
    },
};
