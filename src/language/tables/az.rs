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
    staff: &["Redaksiya"],
    roles: &[
        "baş redaktor",
        "fotoqraf",
        "jurnalist",
        "müxbir",
        "redaktor",
    ],
    joiners: &["və"],
    author_labels: &["Müəllif"],
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
            "Oxşar xəbərlər" => "Oxşar xəbərlər" ! "Dünən oxşar xəbərlər yayıldı.";
            "Son xəbərlər" => "Son xəbərlər" ! "Dünən son xəbərlər pis idi.";
            "Xəbər lenti" => "Xəbər lenti" ! "Bu xəbər lenti köhnədir.";
            "Çox oxunanlar" => "Çox oxunanlar" ! "Bunlar çox oxunanlar idi.";
            [inferred] "Əlaqəli xəbərlər" => "Əlaqəli xəbərlər" ! "Bununla əlaqəli xəbərlər yayıldı.";
            "Ən çox oxunanlar" => "Ən çox oxunanlar" ! "Bunlar ən çox oxunanlar idi.";
        }
        ReadMore Whole {
            "Ardını oxu" => "Ardını oxu" ! "Sən ardını oxu, dedi.";
            [inferred] "Daha çox oxu" => "Daha çox oxu" ! "Sən daha çox oxu, dedi.";
            "Davamı" => "Davamı" ! "Davamı gələcək.";
            "Ətraflı" => "Ətraflı" ! "O, ətraflı danışdı.";
        }
        ReadMore Start {
            "Həmçinin oxuyun" => "Həmçinin oxuyun: qiymətlər artır" ! "Siz həmçinin oxuyun kitabı.";
        }
        Share Whole {
            "Paylaş" => "Paylaş" ! "Çörəyini paylaş, dedi.";
            "Çap et" => "Çap et" ! "Sən kitabı çap et, dedi.";
        }
        Subscribe Whole {
            "Abunə ol" => "Abunə ol" ! "Sən qəzetə abunə ol, dedi.";
        }
        Advertisement Whole {
            "Reklam" => "Reklam" ! "Bu reklam bahadır.";
        }
        Cookie Whole {
            "Məxfilik siyasəti" => "Məxfilik siyasəti" ! "Yeni məxfilik siyasəti uzundur.";
        }
        Copyright Start {
            "Müəllif hüquqları qorunur" => "Müəllif hüquqları qorunur © 2020 Qəzet" ! "Ölkədə müəllif hüquqları qorunur.";
        }
        Copyright Anywhere {
            "Bütün hüquqlar qorunur" => "© 2020 Qəzet. Bütün hüquqlar qorunur" ! "Bütün hüquqlar vacibdir.";
        }
        Comment Whole {
            "Şərh yaz" => "Şərh yaz" ! "Sən ona şərh yaz, dedi.";
            "Şərhlər" => "Şərhlər (3)" ! "Onun şərhlər yazdığı bilinir.";
        }
        Navigation Whole {
            "Ana səhifə" => "Ana səhifə" ! "Kitabın ana səhifə rəngi qırmızıdır.";
            "Axtarış" => "Axtarış" ! "Axtarış davam edir.";
            "Bütün xəbərlər" => "Bütün xəbərlər" ! "Bütün xəbərlər pis idi.";
            "Haqqımızda" => "Haqqımızda" ! "O, haqqımızda danışdı.";
            "Əlaqə" => "Əlaqə" ! "Əlaqə kəsildi.";
        }
        Caption Start {
            "Foto:" => "Foto: Elçin Məmmədov" ! "Foto köhnədir.";
        }
        Byline Start {
            [inferred] "Hazırladı:" => "Hazırladı: Aysel Məmmədova" ! "Siyahını kim hazırladı?";
            "Müəllif:" => "Müəllif: Aysel Məmmədova" ! "Müəllif susur.";
        }
        Published Start {
            [inferred] "Dərc olunub:" => "Dərc olunub: 10 yanvar 2020" ! "Kitab dərc olunub.";
        }
        Updated Start {
            [inferred] "Son yenilənmə" => "Son yenilənmə: 10 yanvar 2020" ! "Bu, son yenilənmə idi.";
            "Yenilənib:" => "Yenilənib: 10 yanvar 2020" ! "Siyahı yenilənib.";
        }
        Credit Start {
            "Mənbə:" => "Mənbə: APA" ! "Mənbə quruyub.";
        }
    },
};
