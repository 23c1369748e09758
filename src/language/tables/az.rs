//! Azerbaijani.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Azerbaijani, in Latin letters as in Azerbaijan. Agencies whose names are words of English (`Report`, `Trend`) are left
/// out.
pub(crate) static AZ: Language = Language {
    code: "az",
    name: "Azerbaijani",
    date_order: DateOrder::DayMonth,
    months: [
        &["yanvar", "yan"],
        &["fevral", "fev"],
        &["mart"],
        &["aprel", "apr"],
        &["may"],
        &["iyun"],
        &["iyul"],
        &["avqust", "avq"],
        &["sentyabr"],
        &["oktyabr", "okt"],
        &["noyabr", "noy"],
        &["dekabr", "dek"],
    ],
    weekdays: &[
        "bazar ertəsi",
        "çərşənbə axşamı",
        "çərşənbə",
        "cümə axşamı",
        "cümə",
        "şənbə",
        "bazar",
    ],
    date_words: &["saat"],
    clock: Clock {
        counted: [
            &["ci il", "cı il", "cu il", "cü il", "ci ildə"],
            &[],
            &[],
            &[],
            &["dəqiqə"],
            &[],
        ],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["əvvəl", "öncə"],
        units: [
            &["dəqiqə"],
            &["saat"],
            &["gün"],
            &["həftə"],
            &["ay"],
            &["il"],
        ],
    },
    filing: Filing {
        labels: &[
            "Cavab",
            "Foto",
            "Müsahibə",
            "Rəy",
            "Sual",
            "Video",
            "Yenilənib",
            "Şərh",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "APA", "AZƏRTAC", "Azertac", "Azərtac", "Reuters"],
    staff: &[
        "Müxbirimiz",
        "Redaksiya",
        "Redaksiya heyəti",
        "Xüsusi müxbirimiz",
        "Xəbər mərkəzi",
        "Xəbərlər şöbəsi",
        "İdman şöbəsi",
    ],
    roles: &[
        "analitik",
        "baş redaktor",
        "baş redaktorun müavini",
        "bloger",
        "fotoqraf",
        "idman jurnalisti",
        "jurnalist",
        "köşə yazarı",
        "müxbir",
        "publisist",
        "redaktor",
        "reportyor",
        "xüsusi müxbir",
        "şöbə redaktoru",
        "şərhçi",
    ],
    joiners: &["və"],
    author_labels: &["Müəllif", "Müəllif haqqında", "Müəlliflər"],
    located: &[],
    function_words: &[
        "və",
        "ilə",
        "üçün",
        "bu",
        "bir",
        "daha",
        "çox",
        "olan",
        "isə",
        "sonra",
        "edib",
        "olub",
        "görə",
        "lakin",
        "həmçinin",
        "onun",
        "ki",
        "kimi",
        "qədər",
        "haqqında",
        "deyib",
        "bildirib",
        "barədə",
        "verib",
        "edən",
        "edilib",
        "hər",
        "nə",
        "yeni",
        "olacaq",
        "heç",
        "üzrə",
    ],
    cues: cues! {
        Rail Whole {
            "Digər xəbərlər" => "Digər xəbərlər" ! "Dünən digər xəbərlər pis idi.";
            "Digər yazılar" => "Digər yazılar" ! "Dünən digər yazılar çıxdı.";
            "Mövzu üzrə" => "Mövzu üzrə" ! "O, mövzu üzrə danışdı.";
            "Oxşar məqalələr" => "Oxşar məqalələr" ! "Dünən oxşar məqalələr çıxdı.";
            "Oxşar xəbərlər" => "Oxşar xəbərlər" ! "Dünən oxşar xəbərlər yayıldı.";
            "Oxşar yazılar" => "Oxşar yazılar" ! "Daşda oxşar yazılar tapıldı.";
            "Son xəbərlər" => "Son xəbərlər" ! "Dünən son xəbərlər pis idi.";
            "Xəbər lenti" => "Xəbər lenti" ! "Bu xəbər lenti köhnədir.";
            "Çox oxunanlar" => "Çox oxunanlar" ! "Bunlar çox oxunanlar idi.";
            [inferred] "Əlaqəli xəbərlər" => "Əlaqəli xəbərlər" ! "Bununla əlaqəli xəbərlər yayıldı.";
            "Ən son xəbərlər" => "Ən son xəbərlər" ! "Dünən ən son xəbərlər pis idi.";
            "Ən çox baxılanlar" => "Ən çox baxılanlar" ! "Bunlar ən çox baxılanlar idi.";
            "Ən çox oxunanlar" => "Ən çox oxunanlar" ! "Bunlar ən çox oxunanlar idi.";
        }
        ReadMore Whole {
            "Ardını oxu" => "Ardını oxu" ! "Sən ardını oxu, dedi.";
            [inferred] "Daha çox oxu" => "Daha çox oxu" ! "Sən daha çox oxu, dedi.";
            "Davamı" => "Davamı" ! "Davamı gələcək.";
            "Davamını oxu" => "Davamını oxu" ! "Kitabın davamını oxu, dedi.";
            "Hamısına bax" => "Hamısına bax" ! "Sərgiyə get, hamısına bax, dedi.";
            "Ətraflı" => "Ətraflı" ! "O, ətraflı danışdı.";
            "Ətraflı oxu" => "Ətraflı oxu" ! "Kitabı ətraflı oxu, dedi.";
        }
        ReadMore Start {
            "Həmçinin oxuyun" => "Həmçinin oxuyun: qiymətlər artır" ! "Siz həmçinin oxuyun kitabı.";
        }
        Share Whole {
            "Facebook-da paylaş" => "Facebook-da paylaş" ! "Bunu Facebook-da paylaş, dedi.";
            "Paylaş" => "Paylaş" ! "Çörəyini paylaş, dedi.";
            "Xəbəri paylaş" => "Xəbəri paylaş" ! "Sən xəbəri paylaş, dedi.";
            "Çap et" => "Çap et" ! "Sən kitabı çap et, dedi.";
        }
        Subscribe Whole {
            "Abunə ol" => "Abunə ol" ! "Sən qəzetə abunə ol, dedi.";
            "Abunə olun" => "Abunə olun" ! "Qəzetə abunə olun, dedi.";
        }
        Subscribe Start {
            "Bizi Telegramda izləyin" => "Bizi Telegramda izləyin: @xeber" ! "Onlar bizi Telegramda izləyin dedi.";
            "Telegram kanalımıza abunə olun" => "Telegram kanalımıza abunə olun!" ! "Dostum Telegram kanalımıza abunə olun dedi.";
        }
        Advertisement Whole {
            "Reklam" => "Reklam" ! "Bu reklam bahadır.";
        }
        Cookie Whole {
            "Hamısını qəbul et" => "Hamısını qəbul et" ! "Şərtlərin hamısını qəbul et, dedi.";
            "Məxfilik siyasəti" => "Məxfilik siyasəti" ! "Yeni məxfilik siyasəti uzundur.";
        }
        Copyright Whole {
            "İstifadə şərtləri" => "İstifadə şərtləri" ! "Proqramın istifadə şərtləri dəyişdi.";
        }
        Copyright Start {
            "Müəllif hüquqları qorunur" => "Müəllif hüquqları qorunur © 2020 Qəzet" ! "Ölkədə müəllif hüquqları qorunur.";
        }
        Copyright Anywhere {
            "Bütün hüquqlar qorunur" => "© 2020 Qəzet. Bütün hüquqlar qorunur" ! "Bütün hüquqlar vacibdir.";
            "istinad mütləqdir" => "Məlumatdan istifadə etdikdə istinad mütləqdir." ! "Onun istinadı düz deyil.";
            "istinad vacibdir" => "Materiallardan istifadə edərkən istinad vacibdir." ! "Onun istinadı düz deyil.";
        }
        Comment Whole {
            "Bir cavab yazın" => "Bir cavab yazın" ! "Məktuba bir cavab yazın, dedi.";
            "Rəy bildir" => "Rəy bildir" ! "Sən ona rəy bildir, dedi.";
            "Şərh yaz" => "Şərh yaz" ! "Sən ona şərh yaz, dedi.";
            "Şərh yazın" => "Şərh yazın" ! "Siz ona şərh yazın, dedi.";
            "Şərh əlavə et" => "Şərh əlavə et" ! "Sən ona şərh əlavə et, dedi.";
            "Şərhlər" => "Şərhlər (3)" ! "Onun şərhlər yazdığı bilinir.";
        }
        Navigation Whole {
            "Ana səhifə" => "Ana səhifə" ! "Kitabın ana səhifə rəngi qırmızıdır.";
            "Axtarış" => "Axtarış" ! "Axtarış davam edir.";
            "Bizimlə əlaqə" => "Bizimlə əlaqə" ! "O, bizimlə əlaqə qurdu.";
            "Bütün xəbərlər" => "Bütün xəbərlər" ! "Bütün xəbərlər pis idi.";
            "Haqqımızda" => "Haqqımızda" ! "O, haqqımızda danışdı.";
            "Növbəti xəbər" => "Növbəti xəbər" ! "Bunu növbəti xəbər deyəcək.";
            "Saytın xəritəsi" => "Saytın xəritəsi" ! "Məktəbdə saytın xəritəsi yoxdur.";
            "Əlaqə" => "Əlaqə" ! "Əlaqə kəsildi.";
            "Əvvəlki xəbər" => "Əvvəlki xəbər" ! "Bunu əvvəlki xəbər dedi.";
        }
        Navigation BeforeDigit {
            "Baxış sayı" => "Baxış sayı: 123" ! "Baxış sayı artdı.";
            "Oxunub" => "Oxunub: 123" ! "Oxunub atılan kitab tapıldı.";
        }
        Caption Start {
            "Foto:" => "Foto: Elçin Məmmədov" ! "Foto köhnədir.";
        }
        Byline Start {
            "Foto və mətn:" => "Foto və mətn: Aysel Məmmədova" ! "Foto və mətn köhnədir.";
            [inferred] "Hazırladı:" => "Hazırladı: Aysel Məmmədova" ! "Siyahını kim hazırladı?";
            [inferred] "Hazırladılar:" => "Hazırladılar: Aysel Məmmədova" ! "Siyahını kimlər hazırladılar?";
            "Hazırlayan:" => "Hazırlayan: Aysel Məmmədova" ! "Siyahını hazırlayan o idi.";
            "Müsahibəni apardı:" => "Müsahibəni apardı: Aysel Məmmədova" ! "Müsahibəni apardı və getdi.";
            "Müəllif:" => "Müəllif: Aysel Məmmədova" ! "Müəllif susur.";
            "Müəlliflər:" => "Müəlliflər: Aysel Məmmədova" ! "Müəlliflər susur.";
            "Mətn və foto:" => "Mətn və foto: Aysel Məmmədova" ! "Mətn və foto köhnədir.";
            "Mətn:" => "Mətn: Aysel Məmmədova" ! "Mətn və musiqi.";
            "Söhbətləşdi:" => "Söhbətləşdi: Aysel Məmmədova" ! "Onlar söhbətləşdi.";
        }
        Byline BeforeName {
            [told] "Jurnalist:" => "Jurnalist: Aysel Məmmədova" ! "Jurnalist və şair.";
            [told] "Müxbir:" => "Müxbir: Aysel Məmmədova" ! "Müxbir və şair.";
        }
        Published Start {
            [inferred] "Dərc olunub:" => "Dərc olunub: 10 yanvar 2020" ! "Kitab dərc olunub.";
            "Yayımlanıb:" => "Yayımlanıb: 10 yanvar 2020" ! "Kitab yayımlanıb.";
        }
        Updated Start {
            [inferred] "Son yenilənmə" => "Son yenilənmə: 10 yanvar 2020" ! "Bu, son yenilənmə idi.";
            "Yenilənib:" => "Yenilənib: 10 yanvar 2020" ! "Siyahı yenilənib.";
        }
        Credit Start {
            "Mənbə:" => "Mənbə: APA" ! "Mənbə quruyub.";
            "Tərcümə:" => "Tərcümə: Aysel Məmmədova" ! "Tərcümə yaxşıdır.";
        }
    },
};
