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
            "Bənzər xəbərlər" => "Bənzər xəbərlər" ! "Dünən bənzər xəbərlər gəldi.";
            "Digər xəbərlər" => "Digər xəbərlər" ! "Dünən digər xəbərlər pis idi.";
            "Digər yazılar" => "Digər yazılar" ! "Dünən digər yazılar çıxdı.";
            "Günün xəbərləri" => "Günün xəbərləri" ! "Bu günün xəbərləri pisdir.";
            "Günün ən çox oxunanları" => "Günün ən çox oxunanları" ! "Bunlar günün ən çox oxunanları idi.";
            "Həmçinin baxın" => "Həmçinin baxın" ! "Siz filmə həmçinin baxın, dedi o.";
            "Mövzu ilə bağlı" => "Mövzu ilə bağlı" ! "O, mövzu ilə bağlı danışdı.";
            "Mövzu üzrə" => "Mövzu üzrə" ! "O, mövzu üzrə danışdı.";
            "Oxşar məqalələr" => "Oxşar məqalələr" ! "Dünən oxşar məqalələr çıxdı.";
            "Oxşar xəbərlər" => "Oxşar xəbərlər" ! "Dünən oxşar xəbərlər yayıldı.";
            "Oxşar yazılar" => "Oxşar yazılar" ! "Daşda oxşar yazılar tapıldı.";
            "Populyar xəbərlər" => "Populyar xəbərlər" ! "O, populyar xəbərlər yazır.";
            "Redaksiyanın seçimi" => "Redaksiyanın seçimi" ! "Bu roman redaksiyanın seçimi idi.";
            "Redaktorun seçimi" => "Redaktorun seçimi" ! "Bu roman redaktorun seçimi idi.";
            "Son xəbərlər" => "Son xəbərlər" ! "Dünən son xəbərlər pis idi.";
            "Son yazılar" => "Son yazılar" ! "Bunlar onun son yazılar toplusudur.";
            "Son şərhlər" => "Son şərhlər" ! "Onun son şərhlər toplusu sərtdir.";
            "Xəbər lenti" => "Xəbər lenti" ! "Bu xəbər lenti köhnədir.";
            "Çox baxılanlar" => "Çox baxılanlar" ! "Bunlar ilin çox baxılanlar siyahısıdır.";
            "Çox oxunanlar" => "Çox oxunanlar" ! "Bunlar çox oxunanlar idi.";
            "Əlaqəli məqalələr" => "Əlaqəli məqalələr" ! "Müharibə ilə əlaqəli məqalələr köhnədir.";
            [inferred] "Əlaqəli xəbərlər" => "Əlaqəli xəbərlər" ! "Bununla əlaqəli xəbərlər yayıldı.";
            "Ən son xəbərlər" => "Ən son xəbərlər" ! "Dünən ən son xəbərlər pis idi.";
            "Ən çox baxılanlar" => "Ən çox baxılanlar" ! "Bunlar ən çox baxılanlar idi.";
            "Ən çox oxunan" => "Ən çox oxunan" ! "Bu, ən çox oxunan kitabdır.";
            "Ən çox oxunan xəbərlər" => "Ən çox oxunan xəbərlər" ! "Bunlar ilin ən çox oxunan xəbərlər siyahısıdır.";
            "Ən çox oxunanlar" => "Ən çox oxunanlar" ! "Bunlar ən çox oxunanlar idi.";
            "Əsas xəbərlər" => "Əsas xəbərlər" ! "Bu gün əsas xəbərlər pisdir.";
        }
        ReadMore Whole {
            "Ardını oxu" => "Ardını oxu" ! "Sən ardını oxu, dedi.";
            "Daha çox" => "Daha çox" ! "Daha çox su lazımdır.";
            "Daha çox göstər" => "Daha çox göstər" ! "Sən daha çox göstər, dedi o.";
            [inferred] "Daha çox oxu" => "Daha çox oxu" ! "Sən daha çox oxu, dedi.";
            "Daha çox yüklə" => "Daha çox yüklə" ! "Maşına daha çox yüklə, dedi o.";
            "Davamı" => "Davamı" ! "Davamı gələcək.";
            "Davamını oxu" => "Davamını oxu" ! "Kitabın davamını oxu, dedi.";
            "Hamısına bax" => "Hamısına bax" ! "Sərgiyə get, hamısına bax, dedi.";
            "Hamısını göstər" => "Hamısını göstər" ! "Sən hamısını göstər, dedi o.";
            "Oxumağa davam edin" => "Oxumağa davam edin" ! "Siz kitabı oxumağa davam edin, dedi o.";
            "Oxumağa davam et" => "Oxumağa davam et" ! "Sən kitabı oxumağa davam et, dedi o.";
            "Xəbərin davamı" => "Xəbərin davamı" ! "Bu xəbərin davamı maraqlıdır.";
            "Yazının ardı" => "Yazının ardı" ! "Bu yazının ardı maraqlıdır.";
            "Yazının davamı" => "Yazının davamı" ! "Bu yazının davamı maraqlıdır.";
            "Ətraflı" => "Ətraflı" ! "O, ətraflı danışdı.";
            "Ətraflı məlumat" => "Ətraflı məlumat" ! "O, ətraflı məlumat vermədi.";
            "Ətraflı oxu" => "Ətraflı oxu" ! "Kitabı ətraflı oxu, dedi.";
        }
        ReadMore Start {
            "Bunu da oxuyun:" => "Bunu da oxuyun: Qiymətlər artır" ! "Siz bunu da oxuyun, dedi o.";
            "Həmçinin bax:" => "Həmçinin bax: Qiymətlər artır" ! "Sən filmə həmçinin bax, dedi o.";
            "Həmçinin oxuyun" => "Həmçinin oxuyun: qiymətlər artır" ! "Siz həmçinin oxuyun kitabı.";
            "Oxuyun:" => "Oxuyun: Qiymətlər artır" ! "Siz kitab oxuyun, dedi o.";
        }
        Share Whole {
            "Dostlarınla paylaş" => "Dostlarınla paylaş" ! "Çörəyi dostlarınla paylaş, dedi o.";
            "Facebook-da paylaş" => "Facebook-da paylaş" ! "Bunu Facebook-da paylaş, dedi.";
            "Keçidi kopyala" => "Keçidi kopyala" ! "Sən keçidi kopyala, dedi o.";
            "Linki kopyala" => "Linki kopyala" ! "Sən linki kopyala, dedi o.";
            [inferred] "Məqaləni dinlə" => "Məqaləni dinlə" ! "Sən məqaləni dinlə, dedi o.";
            "Məqaləni paylaş" => "Məqaləni paylaş" ! "Sən məqaləni paylaş, dedi o.";
            "Paylaş" => "Paylaş" ! "Çörəyini paylaş, dedi.";
            "Paylaşın" => "Paylaşın" ! "Çörəyi paylaşın, dedi o.";
            "Sosial şəbəkələrdə paylaş" => "Sosial şəbəkələrdə paylaş" ! "Şəkli sosial şəbəkələrdə paylaş, dedi o.";
            "Twitter-də paylaş" => "Twitter-də paylaş" ! "Şəkli Twitter-də paylaş, dedi o.";
            "WhatsApp-da paylaş" => "WhatsApp-da paylaş" ! "Şəkli WhatsApp-da paylaş, dedi o.";
            "Xəbəri paylaş" => "Xəbəri paylaş" ! "Sən xəbəri paylaş, dedi.";
            "Yadda saxla" => "Yadda saxla" ! "Bunu yadda saxla, dedi o.";
            "Çap et" => "Çap et" ! "Sən kitabı çap et, dedi.";
            "Çap versiyası" => "Çap versiyası" ! "Kitabın çap versiyası bahadır.";
            "Şriftin ölçüsü" => "Şriftin ölçüsü" ! "Kitabda şriftin ölçüsü kiçikdir.";
        }
        Subscribe Whole {
            "Abunə ol" => "Abunə ol" ! "Sən qəzetə abunə ol, dedi.";
            "Abunə olun" => "Abunə olun" ! "Qəzetə abunə olun, dedi.";
            "Abunəlik" => "Abunəlik" ! "Qəzetə abunəlik bahadır.";
            "Bizi izləyin" => "Bizi izləyin" ! "Meşədə bizi izləyin, dedi o.";
            "Hesab yarat" => "Hesab yarat" ! "Bankda hesab yarat, dedi o.";
            "Kanala abunə ol" => "Kanala abunə ol" ! "Sən kanala abunə ol, dedi o.";
            "Mobil tətbiqi yüklə" => "Mobil tətbiqi yüklə" ! "Sən mobil tətbiqi yüklə, dedi o.";
            "Qeydiyyatdan keç" => "Qeydiyyatdan keç" ! "Sən qeydiyyatdan keç, dedi o.";
            "Xəbərlərə abunə ol" => "Xəbərlərə abunə ol" ! "Sən xəbərlərə abunə ol, dedi o.";
        }
        Subscribe Start {
            "Artıq üzvsünüz?" => "Artıq üzvsünüz? Daxil olun" ! "O soruşdu: artıq üzvsünüz?";
            "Bizi Facebook-da izləyin" => "Bizi Facebook-da izləyin və xəbərdar olun" ! "Siz bizi Facebook-da izləyin, dedi o.";
            "Bizi Telegramda izləyin" => "Bizi Telegramda izləyin: @xeber" ! "Onlar bizi Telegramda izləyin dedi.";
            "Bizi sosial şəbəkələrdə izləyin" => "Bizi sosial şəbəkələrdə izləyin: Facebook, Instagram" ! "Siz bizi sosial şəbəkələrdə izləyin, dedi o.";
            "Telegram kanalımıza abunə olun" => "Telegram kanalımıza abunə olun!" ! "Dostum Telegram kanalımıza abunə olun dedi.";
            "Telegram kanalımıza qoşulun" => "Telegram kanalımıza qoşulun və xəbərdar olun" ! "Siz Telegram kanalımıza qoşulun, dedi o.";
            "WhatsApp kanalımıza" => "WhatsApp kanalımıza abunə olun" ! "Siz WhatsApp kanalımıza yazın, dedi o.";
            "YouTube kanalımıza" => "YouTube kanalımıza abunə olun" ! "Siz YouTube kanalımıza baxın, dedi o.";
        }
        Advertisement Whole {
            "Reklam" => "Reklam" ! "Bu reklam bahadır.";
            [inferred] "Sponsorlu məzmun" => "Sponsorlu məzmun" ! "Bu sponsorlu məzmun bahadır.";
        }
        Cookie Whole {
            "Gizlilik siyasəti" => "Gizlilik siyasəti" ! "Dövlətin gizlilik siyasəti sərtdir.";
            "Hamısını qəbul et" => "Hamısını qəbul et" ! "Şərtlərin hamısını qəbul et, dedi.";
            "Hamısını rədd et" => "Hamısını rədd et" ! "Sən hamısını rədd et, dedi o.";
            "Kuki siyasəti" => "Kuki siyasəti" ! "Saytın kuki siyasəti uzundur.";
            "Məxfilik siyasəti" => "Məxfilik siyasəti" ! "Yeni məxfilik siyasəti uzundur.";
        }
        Cookie Start {
            "Biz kukilərdən istifadə edirik" => "Biz kukilərdən istifadə edirik və sizi izləyirik." ! "O dedi ki, biz kukilərdən istifadə edirik.";
            "Bu sayt kukilərdən" => "Bu sayt kukilərdən istifadə edir." ! "O dedi ki, bu sayt kukilərdən istifadə edir.";
            "Saytımız kukilərdən" => "Saytımız kukilərdən istifadə edir." ! "O dedi ki, saytımız kukilərdən istifadə edir.";
        }
        Copyright Whole {
            "İstifadə şərtləri" => "İstifadə şərtləri" ! "Proqramın istifadə şərtləri dəyişdi.";
            "İstifadəçi razılaşması" => "İstifadəçi razılaşması" ! "Bu istifadəçi razılaşması uzundur.";
        }
        Copyright Start {
            "Materiallardan istifadə edərkən" => "Materiallardan istifadə edərkən saytın adı göstərilməlidir." ! "Usta materiallardan istifadə edərkən yanıldı.";
            "Müəllif hüquqları qorunur" => "Müəllif hüquqları qorunur © 2020 Qəzet" ! "Ölkədə müəllif hüquqları qorunur.";
            "Məlumatdan istifadə etdikdə" => "Məlumatdan istifadə etdikdə mənbə göstərilməlidir." ! "O, məlumatdan istifadə etdikdə yanıldı.";
            "Saytdakı materiallardan istifadə" => "Saytdakı materiallardan istifadə zamanı mənbə göstərilməlidir." ! "O, saytdakı materiallardan istifadə etdi.";
        }
        Copyright Anywhere {
            "Bütün hüquqlar qorunur" => "© 2020 Qəzet. Bütün hüquqlar qorunur" ! "Bütün hüquqlar vacibdir.";
            "Bütün hüquqları qorunur" => "© 2020 Qəzet. Bütün hüquqları qorunur." ! "Bütün hüquqları pozulub.";
            "Bütün müəllif hüquqları qorunur" => "© 2020 Qəzet. Bütün müəllif hüquqları qorunur." ! "Bütün müəllif hüquqları pozulur.";
            "istinad mütləqdir" => "Məlumatdan istifadə etdikdə istinad mütləqdir." ! "Onun istinadı düz deyil.";
            "istinad vacibdir" => "Materiallardan istifadə edərkən istinad vacibdir." ! "Onun istinadı düz deyil.";
            "istinad zəruridir" => "Materiallardan istifadə zamanı sayta istinad zəruridir." ! "Bu istinad düzgündür.";
        }
        Comment Whole {
            "Bir cavab yazın" => "Bir cavab yazın" ! "Məktuba bir cavab yazın, dedi.";
            "Cavab yaz" => "Cavab yaz" ! "Sən məktuba cavab yaz, dedi o.";
            "Cavabla" => "Cavabla" ! "Sualı cavabla, dedi o.";
            "Cavabı ləğv et" => "Cavabı ləğv et" ! "Sən cavabı ləğv et, dedi o.";
            "Fikrinizi bildirin" => "Fikrinizi bildirin" ! "Siz fikrinizi bildirin, dedi o.";
            "Rəy bildir" => "Rəy bildir" ! "Sən ona rəy bildir, dedi.";
            "Rəy yaz" => "Rəy yaz" ! "Sən kitaba rəy yaz, dedi o.";
            "Şərh göndər" => "Şərh göndər" ! "Sən şərh göndər, dedi o.";
            "Şərh yaz" => "Şərh yaz" ! "Sən ona şərh yaz, dedi.";
            "Şərh yazın" => "Şərh yazın" ! "Siz ona şərh yazın, dedi.";
            "Şərh yoxdur" => "Şərh yoxdur" ! "Burada şərh yoxdur, dedi o.";
            "Şərh əlavə et" => "Şərh əlavə et" ! "Sən ona şərh əlavə et, dedi.";
            "Şərhdən şikayət et" => "Şərhdən şikayət et" ! "Sən bu şərhdən şikayət et, dedi o.";
            "Şərhlər" => "Şərhlər (3)" ! "Onun şərhlər yazdığı bilinir.";
        }
        Comment Start {
            "Gərəkli sahələr *" => "Gərəkli sahələr * ilə işarələnmişdir" ! "Bütün gərəkli sahələr * ilə doludur.";
            "Sizin e-poçt ünvanınız dərc" => "Sizin e-poçt ünvanınız dərc edilməyəcəkdir." ! "O dedi ki, sizin e-poçt ünvanınız dərc edilməyəcəkdir.";
            "Şərh yazmaq üçün" => "Şərh yazmaq üçün daxil olun" ! "O, şərh yazmaq üçün gəldi.";
        }
        Navigation Whole {
            "Ana səhifə" => "Ana səhifə" ! "Kitabın ana səhifə rəngi qırmızıdır.";
            "Arxiv" => "Arxiv" ! "Köhnə arxiv yandı.";
            "Axtar" => "Axtar" ! "Sən oğrunu axtar, dedi o.";
            "Axtarış" => "Axtarış" ! "Axtarış davam edir.";
            "Bağla" => "Bağla" ! "Sən qapını bağla, dedi o.";
            "Bizimlə əlaqə" => "Bizimlə əlaqə" ! "O, bizimlə əlaqə qurdu.";
            "Bütün xəbərlər" => "Bütün xəbərlər" ! "Bütün xəbərlər pis idi.";
            "Daxil ol" => "Daxil ol" ! "Sən otağa daxil ol, dedi o.";
            "Haqqımızda" => "Haqqımızda" ! "O, haqqımızda danışdı.";
            "Menyu" => "Menyu" ! "Restoranın menyu qiymətləri artdı.";
            "Məzmuna keç" => "Məzmuna keç" ! "Sən məzmuna keç, dedi o.";
            "Növbəti" => "Növbəti" ! "Növbəti oyun sabahdır.";
            "Növbəti xəbər" => "Növbəti xəbər" ! "Bunu növbəti xəbər deyəcək.";
            "Növbəti yazı" => "Növbəti yazı" ! "Divardakı növbəti yazı silindi.";
            "Redaksiya ilə əlaqə" => "Redaksiya ilə əlaqə" ! "Onun redaksiya ilə əlaqə saxladığı bilinir.";
            "Saytda reklam" => "Saytda reklam" ! "Bu saytda reklam bahadır.";
            "Saytın xəritəsi" => "Saytın xəritəsi" ! "Məktəbdə saytın xəritəsi yoxdur.";
            "Səhifə tapılmadı" => "Səhifə tapılmadı" ! "Kitabda həmin səhifə tapılmadı, dedi o.";
            [inferred] "Yuxarı qayıt" => "Yuxarı qayıt" ! "Sən yuxarı qayıt, dedi o.";
            "Şifrəni unutmusunuz?" => "Şifrəni unutmusunuz?" ! "O soruşdu: şifrəni unutmusunuz?";
            "Əlaqə" => "Əlaqə" ! "Əlaqə kəsildi.";
            "Əsas məzmuna keç" => "Əsas məzmuna keç" ! "Sən əsas məzmuna keç, dedi o.";
            "Əvvəlki" => "Əvvəlki" ! "Əvvəlki oyun dünən idi.";
            "Əvvəlki xəbər" => "Əvvəlki xəbər" ! "Bunu əvvəlki xəbər dedi.";
            "Əvvəlki yazı" => "Əvvəlki yazı" ! "Divardakı əvvəlki yazı silindi.";
        }
        Navigation Start {
            "Açar sözlər:" => "Açar sözlər: müharibə, iqtisadiyyat" ! "Mətndə açar sözlər azdır.";
            "Bölmə:" => "Bölmə: İdman" ! "Bölmə bağlandı.";
            "Etiketlər:" => "Etiketlər: müharibə, iqtisadiyyat" ! "Şüşədə etiketlər yoxdur.";
            [inferred] "Mətndə səhv tapdınız" => "Mətndə səhv tapdınız? Ctrl+Enter düymələrini sıxın" ! "Siz mətndə səhv tapdınız, dedi o.";
            "Teqlər:" => "Teqlər: müharibə, iqtisadiyyat" ! "Faylda teqlər azdır.";
        }
        Navigation BeforeDigit {
            [inferred] "Baxılıb" => "Baxılıb: 1204" ! "Baxılıb ki, iş uzanır.";
            "Baxış sayı" => "Baxış sayı: 123" ! "Baxış sayı artdı.";
            [inferred] "Oxunma müddəti" => "Oxunma müddəti: 3 dəqiqə" ! "Oxunma müddəti azaldı.";
            "Oxunma sayı" => "Oxunma sayı: 1204" ! "Oxunma sayı artdı.";
            "Oxunub" => "Oxunub: 123" ! "Oxunub atılan kitab tapıldı.";
        }
        Caption Start {
            "Arxiv foto" => "Arxiv foto: Bakı" ! "Bu arxiv foto köhnədir.";
            "Foto:" => "Foto: Elçin Məmmədov" ! "Foto köhnədir.";
            "Fotoda:" => "Fotoda: köhnə körpü" ! "Fotoda köhnə körpü var.";
            "Fotolar:" => "Fotolar: Əli Məmmədov" ! "Fotolar köhnədir.";
            "Fotonun müəllifi:" => "Fotonun müəllifi: Əli Məmmədov" ! "Bu fotonun müəllifi susur.";
            "İllüstrasiya:" => "İllüstrasiya: Əli Məmmədov" ! "İllüstrasiya köhnədir.";
            "İllüstrativ foto" => "İllüstrativ foto: Bakı" ! "Bu illüstrativ foto köhnədir.";
            "Şəkil:" => "Şəkil: Əli Məmmədov" ! "Şəkil köhnədir.";
        }
        Byline Start {
            "Foto və mətn:" => "Foto və mətn: Aysel Məmmədova" ! "Foto və mətn köhnədir.";
            [inferred] "Hazırladı:" => "Hazırladı: Aysel Məmmədova" ! "Siyahını kim hazırladı?";
            [inferred] "Hazırladılar:" => "Hazırladılar: Aysel Məmmədova" ! "Siyahını kimlər hazırladılar?";
            "Hazırlayan:" => "Hazırlayan: Aysel Məmmədova" ! "Siyahını hazırlayan o idi.";
            "Material müəllifi:" => "Material müəllifi: Aysel Məmmədova" ! "Material müəllifi susur.";
            "Müsahibəni apardı:" => "Müsahibəni apardı: Aysel Məmmədova" ! "Müsahibəni apardı və getdi.";
            "Müsahibəni hazırladı:" => "Müsahibəni hazırladı: Aysel Məmmədova" ! "Müsahibəni hazırladı və getdi.";
            "Müəllif:" => "Müəllif: Aysel Məmmədova" ! "Müəllif susur.";
            "Müəlliflər:" => "Müəlliflər: Aysel Məmmədova" ! "Müəlliflər susur.";
            "Mətn və foto:" => "Mətn və foto: Aysel Məmmədova" ! "Mətn və foto köhnədir.";
            "Mətn:" => "Mətn: Aysel Məmmədova" ! "Mətn və musiqi.";
            "Söhbətləşdi:" => "Söhbətləşdi: Aysel Məmmədova" ! "Onlar söhbətləşdi.";
        }
        Byline BeforeName {
            [needs_language] "Jurnalist:" => "Jurnalist: Aysel Məmmədova" ! "Jurnalist və şair.";
            [needs_language] "Müxbir:" => "Müxbir: Aysel Məmmədova" ! "Müxbir və şair.";
        }
        Published Start {
            "Dərc edilib:" => "Dərc edilib: 10 yanvar 2020" ! "Kitab dərc edilib.";
            "Dərc olunma tarixi" => "Dərc olunma tarixi: 10 yanvar 2020" ! "Kitabın dərc olunma tarixi bilinmir.";
            [inferred] "Dərc olunub:" => "Dərc olunub: 10 yanvar 2020" ! "Kitab dərc olunub.";
            "Yayımlanıb:" => "Yayımlanıb: 10 yanvar 2020" ! "Kitab yayımlanıb.";
        }
        Updated Start {
            "Son yeniləmə" => "Son yeniləmə: 10 yanvar 2020" ! "Bu, son yeniləmə idi.";
            [inferred] "Son yenilənmə" => "Son yenilənmə: 10 yanvar 2020" ! "Bu, son yenilənmə idi.";
            "Yeniləndi:" => "Yeniləndi: 10 yanvar 2020" ! "Siyahı yeniləndi.";
            "Yenilənib:" => "Yenilənib: 10 yanvar 2020" ! "Siyahı yenilənib.";
        }
        Credit Start {
            "Mənbə:" => "Mənbə: APA" ! "Mənbə quruyub.";
            "Mənbələr:" => "Mənbələr: Reuters, AFP" ! "Mənbələr susur.";
            "Redaktor:" => "Redaktor: Əli Məmmədov" ! "Redaktor susur.";
            "Tərcümə etdi:" => "Tərcümə etdi: Əli Məmmədov" ! "Kitabı tərcümə etdi.";
            "Tərcümə:" => "Tərcümə: Aysel Məmmədova" ! "Tərcümə yaxşıdır.";
            "Tərcüməçi:" => "Tərcüməçi: Əli Məmmədov" ! "Tərcüməçi susur.";
        }
        Correction Start {
            "Düzəliş:" => "Düzəliş: ad səhv idi." ! "Düzəliş gecikdi.";
        }
        Note Start {
            "Redaksiyadan:" => "Redaksiyadan: mətn qısaldılıb." ! "Redaksiyadan məktub gəldi.";
            "Redaksiyanın qeydi:" => "Redaksiyanın qeydi: mətn qısaldılıb." ! "Redaksiyanın qeydi qısadır.";
        }
    },
};
