//! Turkish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Turkish.
pub(crate) static TR: Language = Language {
    code: "tr",
    name: "Turkish",
    date_order: DateOrder::DayMonth,
    months: [
        &["Ocak", "Oca"],
        &["Şubat", "Şub"],
        &["Mart", "Mar"],
        &["Nisan", "Nis"],
        &["Mayıs", "May"],
        &["Haziran", "Haz"],
        &["Temmuz", "Tem"],
        &["Ağustos", "Ağu"],
        &["Eylül", "Eyl"],
        &["Ekim", "Eki"],
        &["Kasım", "Kas"],
        &["Aralık", "Ara"],
    ],
    weekdays: &[
        "Pazartesi",
        "Salı",
        "Çarşamba",
        "Perşembe",
        "Cuma",
        "Cumartesi",
        "Pazar",
        "Pzt",
        "Sal",
        "Çar",
        "Per",
        "Cum",
        "Cmt",
        "Paz",
    ],
    date_words: &["saat", "tarihinde"],
    clock: Clock {
        halves: [&["ÖÖ"], &["ÖS"]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["önce"],
        units: [
            &["dakika", "dk"],
            &["saat"],
            &["gün"],
            &["hafta"],
            &["ay"],
            &["yıl"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analiz",
            "Cevap",
            "Dikkat",
            "Görüş",
            "Röportaj",
            "Son Dakika",
            "Soru",
            "Özel Haber",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AA",
        "AFP",
        "AP",
        "ANKA",
        "Anadolu Ajansı",
        "DHA",
        "Reuters",
        "İHA",
    ],
    staff: &["Haber Merkezi", "Dış Haberler Servisi", "Spor Servisi"],
    roles: &["editör", "gazeteci", "muhabir", "muhabiri", "yazar"],
    joiners: &["ve"],
    author_labels: &["Yazar", "Yazar hakkında"],
    located: &[],
    function_words: &[
        "ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "daha", "en", "olan",
        "gibi", "kadar", "sonra", "ise", "ancak", "göre", "her", "değil", "ne", "oldu", "dedi",
        "var",
    ],
    cues: cues! {
        Rail Whole {
            "Benzer haberler" => "Benzer Haberler" ! "Dün benzer haberler çıktı.";
            "En çok okunanlar" => "EN ÇOK OKUNANLAR" ! "En çok okunanlar romanlar oldu.";
            "Son dakika" => "SON DAKİKA" ! "Takım son dakika golüyle kazandı.";
            "Son haberler" => "Son Haberler" ! "Gelen son haberler kötü.";
            "İlgili haberler" => "İLGİLİ HABERLER" ! "Onunla ilgili haberler çıktı.";
            "İlginizi çekebilir" => "İlginizi Çekebilir" ! "Bu da ilginizi çekebilir belki.";
        }
        ReadMore Whole {
            "Daha fazla" => "Daha fazla" ! "Daha fazla yağmur bekleniyor.";
            "Devamını oku" => "Devamını oku" ! "Kitabın devamını oku, dedi.";
        }
        Share Whole {
            "Paylaş" => "PAYLAŞ" ! "Ekmeği paylaş, dedi.";
            "Yazdır" => "Yazdır" ! "Bunu yazdır, dedi.";
        }
        Subscribe Whole {
            "Abone ol" => "ABONE OL" ! "Gazeteye abone ol, dedi.";
            "Abonelikten çık" => "Abonelikten çık" ! "Abonelikten çıkmak istedi.";
            "Üye ol" => "Üye ol" ! "Derneğe üye ol, dedi.";
        }
        Advertisement Whole {
            "Reklam" => "REKLAM" ! "Reklam pahalı.";
        }
        Copyright Anywhere {
            "Tüm hakları saklıdır" => "© Gazete. Tüm hakları saklıdır." ! "Tüm haklar önemli.";
        }
        Comment Whole {
            "Yanıtla" => "Yanıtla" ! "Onu yanıtla, dedi.";
            "Yorum yap" => "Yorum yap" ! "Buna yorum yap, dedi.";
            "Yorumlar" => "Yorumlar (12)" ! "Yorumlar onu kırdı.";
        }
        Navigation Whole {
            "Ana sayfa" => "ANA SAYFA" ! "Kitabın ana sayfa düzeni iyi.";
            "Anasayfa" => "Anasayfa" ! "Anasayfa düzeni iyi.";
            "Giriş yap" => "Giriş yap" ! "Eve giriş yap, dedi.";
            "İletişim" => "İletişim" ! "İletişim koptu.";
        }
        Caption Start {
            "Foto:" => "Foto: AA" ! "Foto ve ses.";
            "Fotoğraf:" => "Fotoğraf: Ayşe Yılmaz" ! "Fotoğraf ve ses.";
        }
        Byline Start {
            "Haber:" => "Haber: Ayşe Yılmaz" ! "Haber geldi.";
            "Yazan:" => "Yazan: Ayşe Yılmaz" ! "Yazan oydu.";
            "Yazar:" => "Yazar: Ayşe Yılmaz" ! "Yazar öldü.";
        }
        Published Start {
            "Giriş:" => "Giriş: 10.01.2020 - 20:15" ! "Giriş ücretsiz.";
            "Yayın tarihi" => "Yayın tarihi: 10 Ocak 2020" ! "Kitabın yayın tarihi belli.";
            "Yayınlanma" => "Yayınlanma: 10.01.2020" ! "Kitabın yayınlanma yılı belli.";
            "Yayınlanma tarihi" => "Yayınlanma Tarihi: 10 Ocak 2020 20:15" ! "Onun yayınlanma tarihi belli.";
        }
        Updated Start {
            "Güncelleme" => "Güncelleme: 10.01.2020 - 20:15" ! "Yeni güncelleme geldi.";
            "Güncelleme tarihi" => "Güncelleme Tarihi: 10 Ocak 2020" ! "Yeni güncelleme tarihi belli.";
            "Güncellendi" => "Güncellendi: 10 Ocak 2020" ! "Liste güncellendi.";
            "Son güncelleme" => "Son Güncelleme: 10.01.2020" ! "Bu son güncelleme idi.";
        }
        Credit Start {
            "Editör:" => "Editör: Ayşe Yılmaz" ! "Editör gitti.";
            "Kaynak:" => "Kaynak: AA" ! "Kaynak kurudu.";
        }
    },
};
