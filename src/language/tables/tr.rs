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
    staff: &[
        "Haber Merkezi",
        "Dış Haberler Servisi",
        "Spor Servisi",
        "DIŞ HABERLER SERVİSİ",
        "Ekonomi Servisi",
        "Editör Masası",
        "HABER MERKEZİ",
        "Haber Masası",
        "Haber Servisi",
        "Kültür Sanat Servisi",
        "Kültür-Sanat Servisi",
        "Magazin Servisi",
        "Muhabirimiz",
        "Politika Servisi",
        "SPOR SERVİSİ",
        "Yazı İşleri",
        "Yurt Haberler Servisi",
        "Yurt Haberleri Servisi",
        "İnternet Haber Merkezi",
        "İnternet Servisi",
        "İstihbarat Servisi",
    ],
    roles: &[
        "editör",
        "editörü",
        "foto muhabiri",
        "fotoğrafçı",
        "gazeteci",
        "gazeteciler",
        "genel yayın yönetmeni",
        "haber editörü",
        "haber müdürü",
        "köşe yazarı",
        "muhabir",
        "muhabiri",
        "muhabirler",
        "muhabirleri",
        "temsilcisi",
        "yazar",
        "yazarı",
        "yazı işleri müdürü",
    ],
    joiners: &["ve"],
    author_labels: &["Yazan", "Yazar", "Yazar hakkında"],
    located: &[],
    function_words: &[
        "ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "daha", "en", "olan",
        "gibi", "kadar", "sonra", "ise", "ancak", "göre", "her", "değil", "ne", "oldu", "dedi",
        "var",
    ],
    cues: cues! {
        Rail Whole {
            "Benzer haberler" => "Benzer Haberler" ! "Dün benzer haberler çıktı.";
            "Benzer yazılar" => "Benzer yazılar" ! "Taşta benzer yazılar bulundu.";
            "Bunlar da ilginizi çekebilir" => "Bunlar da ilginizi çekebilir" ! "Belki bunlar da ilginizi çekebilir, dedi.";
            "Bunlara da bakabilirsiniz" => "Bunlara da bakabilirsiniz" ! "İsterseniz bunlara da bakabilirsiniz, dedi.";
            "Diğer haberler" => "Diğer haberler" ! "Gelen diğer haberler kötü.";
            "Editörün seçtikleri" => "Editörün seçtikleri" ! "Dergide editörün seçtikleri romanlardı.";
            "En çok okunan haberler" => "En çok okunan haberler" ! "Bunlar en çok okunan haberler arasında yer aldı.";
            "En çok okunanlar" => "EN ÇOK OKUNANLAR" ! "En çok okunanlar romanlar oldu.";
            "Günün öne çıkan haberleri" => "Günün öne çıkan haberleri" ! "Bunlar günün öne çıkan haberleri oldu.";
            "Son dakika" => "SON DAKİKA" ! "Takım son dakika golüyle kazandı.";
            "Son haberler" => "Son Haberler" ! "Gelen son haberler kötü.";
            "Son yazılar" => "Son yazılar" ! "Şairin son yazılar kitabı çıktı.";
            "Son yorumlar" => "Son yorumlar" ! "Bakanın son yorumlar üzerine sözü yok.";
            "Sıradaki haber" => "Sıradaki haber" ! "Spiker sıradaki haber için sustu.";
            "Çok okunan haberler" => "Çok okunan haberler" ! "Bunlar çok okunan haberler arasında yer aldı.";
            "Çok okunanlar" => "Çok okunanlar" ! "Bu yıl çok okunanlar romanlar oldu.";
            "Öne çıkan haberler" => "Öne çıkan haberler" ! "Günün öne çıkan haberler arasında bu da var.";
            "İlgili haberler" => "İLGİLİ HABERLER" ! "Onunla ilgili haberler çıktı.";
            "İlgili içerikler" => "İlgili içerikler" ! "Konuyla ilgili içerikler silindi.";
            "İlgili yazılar" => "İlgili yazılar" ! "Konuyla ilgili yazılar silindi.";
            "İlginizi çekebilecek diğer haberler" => "İlginizi çekebilecek diğer haberler" ! "Onun ilginizi çekebilecek diğer haberler dediği bunlar.";
            "İlginizi çekebilir" => "İlginizi Çekebilir" ! "Bu da ilginizi çekebilir belki.";
        }
        ReadMore Whole {
            "Daha fazla" => "Daha fazla" ! "Daha fazla yağmur bekleniyor.";
            "Daha fazla göster" => "Daha fazla göster" ! "Bana daha fazla göster, dedi.";
            "Daha fazla oku" => "Daha fazla oku" ! "Her gün daha fazla oku, dedi.";
            "Devamını oku" => "Devamını oku" ! "Kitabın devamını oku, dedi.";
            "Devamını okumak için tıklayın" => "Devamını okumak için tıklayın" ! "Kitabın devamını okumak için tıklayın, dedi.";
            "Haberin devamı" => "Haberin devamı" ! "Bu haberin devamı yarın gelecek.";
            "Haberin devamı için tıklayın" => "Haberin devamı için tıklayın" ! "Spiker haberin devamı için tıklayın, dedi.";
            "Okumaya devam et" => "Okumaya devam et" ! "Kitabı okumaya devam et, dedi.";
            "Tüm haberler" => "Tüm haberler" ! "Gelen tüm haberler kötü.";
            "Tümünü gör" => "Tümünü gör" ! "Sergiye git ve tümünü gör, dedi.";
        }
        Share Whole {
            "Bağlantıyı kopyala" => "Bağlantıyı kopyala" ! "Önce bağlantıyı kopyala, dedi.";
            "Bizi takip edin" => "Bizi takip edin" ! "Polis kaçana bizi takip edin, dedi.";
            "Bunu beğen" => "Bunu beğen" ! "Resme bak ve bunu beğen, dedi.";
            "Bunu e-postayla gönder" => "Bunu e-postayla gönder" ! "Babana bunu e-postayla gönder, dedi.";
            "Bunu paylaş" => "Bunu paylaş" ! "Ekmeğin var, bunu paylaş, dedi.";
            "Facebook'ta paylaş" => "Facebook'ta paylaş" ! "Bunu Facebook'ta paylaş, dedi.";
            "Haberi paylaş" => "Haberi paylaş" ! "Bu haberi paylaş, dedi.";
            "Linki kopyala" => "Linki kopyala" ! "Önce linki kopyala, dedi.";
            "Paylaş" => "PAYLAŞ" ! "Ekmeği paylaş, dedi.";
            "Twitter'da paylaş" => "Twitter'da paylaş" ! "Bunu Twitter'da paylaş, dedi.";
            "WhatsApp'ta paylaş" => "WhatsApp'ta paylaş" ! "Bunu WhatsApp'ta paylaş, dedi.";
            "Yazdır" => "Yazdır" ! "Bunu yazdır, dedi.";
        }
        Subscribe Whole {
            "Abone ol" => "ABONE OL" ! "Gazeteye abone ol, dedi.";
            "Abonelikten çık" => "Abonelikten çık" ! "Abonelikten çıkmak istedi.";
            "Bültene abone ol" => "Bültene abone ol" ! "Dayım bültene abone ol, dedi.";
            "Bültenimize abone olun" => "Bültenimize abone olun" ! "Dayım bültenimize abone olun, dedi.";
            "E-bülten aboneliği" => "E-bülten aboneliği" ! "Okulun e-bülten aboneliği bitti.";
            "Üye ol" => "Üye ol" ! "Derneğe üye ol, dedi.";
        }
        Subscribe Start {
            "Google News'te takip edin" => "Google News'te takip edin: son haberler" ! "Bizi Google News'te takip edin, dedi.";
            "Telegram kanalımıza katılın" => "Telegram kanalımıza katılın, haberleri kaçırmayın" ! "Başkan Telegram kanalımıza katılın, dedi.";
            "WhatsApp kanalımıza katılın" => "WhatsApp kanalımıza katılın, haberleri kaçırmayın" ! "Başkan WhatsApp kanalımıza katılın, dedi.";
        }
        Advertisement Whole {
            "Haber reklamdan sonra devam ediyor" => "Haber reklamdan sonra devam ediyor" ! "Sunucu haber reklamdan sonra devam ediyor, dedi.";
            "Reklam" => "REKLAM" ! "Reklam pahalı.";
            "Sponsorlu içerik" => "Sponsorlu içerik" ! "Gazetede sponsorlu içerik arttı.";
        }
        Cookie Whole {
            "Gizlilik politikası" => "Gizlilik politikası" ! "Şirketin gizlilik politikası değişti.";
            "Tüm çerezleri kabul et" => "Tüm çerezleri kabul et" ! "Tarayıcıda tüm çerezleri kabul et seçeneği var.";
            "Tümünü kabul et" => "Tümünü kabul et" ! "Şartların tümünü kabul et, dedi.";
            "Tümünü reddet" => "Tümünü reddet" ! "Şartların tümünü reddet, dedi.";
            "Çerez ayarları" => "Çerez ayarları" ! "Tarayıcının çerez ayarları değişti.";
            "Çerez politikası" => "Çerez politikası" ! "Şirketin çerez politikası değişti.";
        }
        Cookie Start {
            "Bu web sitesi çerez kullanmaktadır" => "Bu web sitesi çerez kullanmaktadır. Ayrıntılar için tıklayın." ! "Uzmana göre bu web sitesi çerez kullanmaktadır.";
            "Sitemizde çerez kullanılmaktadır" => "Sitemizde çerez kullanılmaktadır. Ayrıntılar için tıklayın." ! "Müdür sitemizde çerez kullanılmaktadır, dedi.";
            "Size daha iyi hizmet sunabilmek için" => "Size daha iyi hizmet sunabilmek için çerezler kullanıyoruz." ! "Fiyatı size daha iyi hizmet sunabilmek için artırdık, dedi.";
        }
        Copyright Whole {
            "Kullanım koşulları" => "Kullanım koşulları" ! "Aletin kullanım koşulları değişti.";
            "Kullanım şartları" => "Kullanım şartları" ! "Aletin kullanım şartları değişti.";
        }
        Copyright Anywhere {
            "Her hakkı saklıdır" => "© Gazete. Her hakkı saklıdır." ! "Davacının her hakkı saklı kaldı.";
            "Tüm hakları saklıdır" => "© Gazete. Tüm hakları saklıdır." ! "Tüm haklar önemli.";
            "izinsiz yayınlanamaz" => "Haberler kaynak gösterilmeden ve izinsiz yayınlanamaz." ! "Bu söz izinsiz yayın demek değil.";
        }
        Comment Whole {
            "Bir cevap yazın" => "Bir cevap yazın" ! "Öğretmen mektuba bir cevap yazın, dedi.";
            "Bir yanıt yazın" => "Bir yanıt yazın" ! "Öğretmen mektuba bir yanıt yazın, dedi.";
            "Cevabı iptal et" => "Cevabı iptal et" ! "Memura cevabı iptal et, dediler.";
            "Henüz yorum yapılmamış" => "Henüz yorum yapılmamış" ! "Karara henüz yorum yapılmamış olması şaşırttı.";
            "Hiç yorum yok" => "Hiç yorum yok" ! "Yetkililerden hiç yorum yok.";
            "Yanıtla" => "Yanıtla" ! "Onu yanıtla, dedi.";
            "Yanıtı iptal et" => "Yanıtı iptal et" ! "Memura yanıtı iptal et, dediler.";
            "Yorum gönder" => "Yorum gönder" ! "Programa yorum gönder, dedi.";
            "Yorum yap" => "Yorum yap" ! "Buna yorum yap, dedi.";
            "Yorum yaz" => "Yorum yaz" ! "Kitaba yorum yaz, dedi.";
            "Yorumlar" => "Yorumlar (12)" ! "Yorumlar onu kırdı.";
        }
        Comment Start {
            "E-posta adresiniz yayınlanmayacak" => "E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir" ! "Başvuruda e-posta adresiniz yayınlanmayacak.";
            "Yorum yapabilmek için giriş yapmalısınız" => "Yorum yapabilmek için giriş yapmalısınız." ! "Sitede yorum yapabilmek için giriş yapmalısınız, dedi.";
            "Yorum yapabilmek için oturum açmalısınız" => "Yorum yapabilmek için oturum açmalısınız." ! "Sitede yorum yapabilmek için oturum açmalısınız, dedi.";
            "Yorum yapmak için giriş yapmalısınız" => "Yorum yapmak için giriş yapmalısınız." ! "Sitede yorum yapmak için giriş yapmalısınız, dedi.";
        }
        Navigation Whole {
            "Ana sayfa" => "ANA SAYFA" ! "Kitabın ana sayfa düzeni iyi.";
            "Anasayfa" => "Anasayfa" ! "Anasayfa düzeni iyi.";
            "Blog arşivi" => "Blog arşivi" ! "Yazarın blog arşivi silindi.";
            "Giriş yap" => "Giriş yap" ! "Eve giriş yap, dedi.";
            "Kategoriler" => "Kategoriler" ! "Kategoriler yeniden düzenlendi.";
            "Site haritası" => "Site haritası" ! "Okulun site haritası yok.";
            "Sonraki haber" => "Sonraki haber" ! "Bunu sonraki haber yalanladı.";
            "Sonraki yazı" => "Sonraki yazı" ! "Bunu sonraki yazı anlatacak.";
            "Yazı gezinmesi" => "Yazı gezinmesi" ! "Arşivde yazı gezinmesi zor.";
            "Yukarı çık" => "Yukarı çık" ! "Merdivenden yukarı çık, dedi.";
            "dakika okuma süresi" => "3 dakika okuma süresi" ! "Beş dakika okuma süresi verildi.";
            "Önceki haber" => "Önceki haber" ! "Bunu önceki haber yalanladı.";
            "Önceki yazı" => "Önceki yazı" ! "Bunu önceki yazı anlatıyor.";
            "İletişim" => "İletişim" ! "İletişim koptu.";
            "İçeriğe atla" => "İçeriğe atla" ! "Sözü bırak, içeriğe atla, dedi.";
            "İçeriğe geç" => "İçeriğe geç" ! "Sözü bırak, içeriğe geç, dedi.";
            "Şifremi unuttum" => "Şifremi unuttum" ! "Ben şifremi unuttum, dedi.";
        }
        Caption Start {
            "Foto:" => "Foto: AA" ! "Foto ve ses.";
            "Fotoğraf altı yazısı," => "Fotoğraf altı yazısı, Köprü 2012'de" ! "Fotoğraf altı yazısı silindi.";
            "Fotoğraf:" => "Fotoğraf: Ayşe Yılmaz" ! "Fotoğraf ve ses.";
            "Fotoğraflar:" => "Fotoğraflar: Ayşe Yılmaz" ! "Fotoğraflar ve sesler.";
            "Görsel kaynağı," => "Görsel kaynağı, Getty Images" ! "Görsel kaynağı bilinmiyor.";
        }
        Byline Start {
            "Haber:" => "Haber: Ayşe Yılmaz" ! "Haber geldi.";
            "Hazırlayan:" => "Hazırlayan: Ayşe Yılmaz" ! "Sofrayı hazırlayan oydu.";
            "Hazırlayanlar:" => "Hazırlayanlar: Ayşe Yılmaz" ! "Sofrayı hazırlayanlar onlardı.";
            "Kaleme alan:" => "Kaleme alan: Ayşe Yılmaz" ! "Mektubu kaleme alan oydu.";
            "Muhabir:" => "Muhabir: Ayşe Yılmaz" ! "Muhabir yola çıktı.";
            "Muhabirler:" => "Muhabirler: Ayşe Yılmaz" ! "Muhabirler yola çıktı.";
            "Yazan:" => "Yazan: Ayşe Yılmaz" ! "Yazan oydu.";
            "Yazanlar:" => "Yazanlar: Ayşe Yılmaz" ! "Yazanlar onlardı.";
            "Yazar:" => "Yazar: Ayşe Yılmaz" ! "Yazar öldü.";
            "Yazarlar:" => "Yazarlar: Ayşe Yılmaz" ! "Yazarlar öldü.";
        }
        Byline BeforeName {
            "Aktaran:" => "Aktaran: Ayşe Yılmaz" ! "Aktaran oydu.";
            "Ekleyen:" => "Ekleyen: Ayşe Yılmaz" ! "Ekleyen oydu.";
            "Gönderen:" => "Gönderen: Ayşe Yılmaz" ! "Gönderen oydu.";
            [told] "Haber - Fotoğraf:" => "Haber - Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            [told] "Haber ve fotoğraf:" => "Haber ve fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            [told] "Haber ve fotoğraflar:" => "Haber ve fotoğraflar: Ayşe Yılmaz" ! "Haber ve fotoğraflar eskiydi.";
            "Haber-Foto:" => "Haber-Foto: Ayşe Yılmaz" ! "Haber ve foto eskiydi.";
            "Haber-Fotoğraf:" => "Haber-Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            "Haber/Fotoğraf:" => "Haber/Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            [told] "Haberi yazan:" => "Haberi yazan: Ayşe Yılmaz" ! "Haberi yazan oydu.";
            [told] "Röportaj:" => "Röportaj: Ayşe Yılmaz" ! "Röportaj: bizi kimse duymadı";
            [told] "Röportajı yapan:" => "Röportajı yapan: Ayşe Yılmaz" ! "Röportajı yapan oydu.";
            [told] "Söyleşi:" => "Söyleşi: Ayşe Yılmaz" ! "Söyleşi: bizi kimse duymadı";
            "Yayınlayan:" => "Yayınlayan: Ayşe Yılmaz" ! "Yayınlayan oydu.";
            [told] "Yazı ve fotoğraf:" => "Yazı ve fotoğraf: Ayşe Yılmaz" ! "Yazı ve fotoğraf eskiydi.";
            [told] "Yazı ve fotoğraflar:" => "Yazı ve fotoğraflar: Ayşe Yılmaz" ! "Yazı ve fotoğraflar eskiydi.";
        }
        Published Start {
            "Giriş:" => "Giriş: 10.01.2020 - 20:15" ! "Giriş ücretsiz.";
            "Yayın tarihi" => "Yayın tarihi: 10 Ocak 2020" ! "Kitabın yayın tarihi belli.";
            "Yayınlanma" => "Yayınlanma: 10.01.2020" ! "Kitabın yayınlanma yılı belli.";
            "Yayınlanma tarihi" => "Yayınlanma Tarihi: 10 Ocak 2020 20:15" ! "Onun yayınlanma tarihi belli.";
        }
        Published BeforeDigit {
            "Eklenme tarihi" => "Eklenme tarihi 10.01.2020 20:15" ! "Listeye eklenme tarihi belli.";
            "Oluşturulma tarihi" => "Oluşturulma tarihi 10.01.2020 20:15" ! "Dosyanın oluşturulma tarihi belli.";
            "Yayımlanma tarihi" => "Yayımlanma tarihi 10.01.2020 20:15" ! "Kitabın yayımlanma tarihi belli.";
        }
        Updated Start {
            "Güncelleme" => "Güncelleme: 10.01.2020 - 20:15" ! "Yeni güncelleme geldi.";
            "Güncelleme tarihi" => "Güncelleme Tarihi: 10 Ocak 2020" ! "Yeni güncelleme tarihi belli.";
            "Güncellendi" => "Güncellendi: 10 Ocak 2020" ! "Liste güncellendi.";
            "Son güncelleme" => "Son Güncelleme: 10.01.2020" ! "Bu son güncelleme idi.";
        }
        Updated BeforeDigit {
            "Güncellenme tarihi" => "Güncellenme tarihi 10.01.2020 20:15" ! "Listenin güncellenme tarihi belli.";
        }
        Credit Start {
            "Derleyen:" => "Derleyen: Ayşe Yılmaz" ! "Kitabı derleyen oydu.";
            "Editör:" => "Editör: Ayşe Yılmaz" ! "Editör gitti.";
            "Kaynak:" => "Kaynak: AA" ! "Kaynak kurudu.";
            "Çeviren:" => "Çeviren: Ayşe Yılmaz" ! "Kitabı çeviren oydu.";
        }
    },
};
