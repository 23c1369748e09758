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
        "Ajanslar",
        "Dijital Haber Merkezi",
        "Dünya Servisi",
        "Eğitim Servisi",
        "Gündem Servisi",
        "Sağlık Servisi",
        "Web Servisi",
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
            [inferred] "Ayrıca bakınız" => "Ayrıca bakınız" ! "Bu konuya ayrıca bakınız dedi.";
            "Benzer haberler" => "Benzer Haberler" ! "Dün benzer haberler çıktı.";
            "Benzer içerikler" => "Benzer içerikler" ! "Site benzer içerikler yayımladı.";
            "Benzer makaleler" => "Benzer makaleler" ! "Geçen yıl benzer makaleler yazdı.";
            "Benzer yazılar" => "Benzer yazılar" ! "Taşta benzer yazılar bulundu.";
            "Bu blogdaki popüler yayınlar" => "Bu blogdaki popüler yayınlar" ! "Yazar bu blogdaki popüler yayınlar için ödül aldı.";
            "Bu haberler de ilginizi çekebilir" => "Bu haberler de ilginizi çekebilir" ! "Sunucu, bu haberler de ilginizi çekebilir dedi.";
            "Bunlar da hoşunuza gidebilir" => "Bunlar da hoşunuza gidebilir" ! "Şarkıcı, bunlar da hoşunuza gidebilir dedi.";
            "Bunlar da ilginizi çekebilir" => "Bunlar da ilginizi çekebilir" ! "Belki bunlar da ilginizi çekebilir, dedi.";
            "Bunlara da bakabilirsiniz" => "Bunlara da bakabilirsiniz" ! "İsterseniz bunlara da bakabilirsiniz, dedi.";
            [inferred] "Bunu okuyanlar bunları da okudu" => "Bunu okuyanlar bunları da okudu" ! "Araştırmaya göre bunu okuyanlar bunları da okudu denebilir.";
            "Diğer haberler" => "Diğer haberler" ! "Gelen diğer haberler kötü.";
            "Editörün seçimi" => "Editörün seçimi" ! "Bu roman editörün seçimi olmuştu.";
            "Editörün seçtikleri" => "Editörün seçtikleri" ! "Dergide editörün seçtikleri romanlardı.";
            "En son haberler" => "En son haberler" ! "Cepheden en son haberler kötü.";
            "En çok izlenenler" => "En çok izlenenler" ! "Bunlar yılın en çok izlenenler listesi.";
            "En çok okunan haberler" => "En çok okunan haberler" ! "Bunlar en çok okunan haberler arasında yer aldı.";
            "En çok okunan yazılar" => "En çok okunan yazılar" ! "Bunlar yılın en çok okunan yazılar listesi.";
            "En çok okunanlar" => "EN ÇOK OKUNANLAR" ! "En çok okunanlar romanlar oldu.";
            "En çok paylaşılanlar" => "En çok paylaşılanlar" ! "Bunlar yılın en çok paylaşılanlar listesi.";
            "En çok yorumlananlar" => "En çok yorumlananlar" ! "Bunlar yılın en çok yorumlananlar listesi.";
            [inferred] "Gözden kaçmasın" => "Gözden kaçmasın" ! "Bu ayrıntı gözden kaçmasın dedi.";
            "Günün en çok okunanları" => "Günün en çok okunanları" ! "Bunlar günün en çok okunanları arasında.";
            "Günün manşetleri" => "Günün manşetleri" ! "Radyoda günün manşetleri okundu.";
            "Günün öne çıkan haberleri" => "Günün öne çıkan haberleri" ! "Bunlar günün öne çıkan haberleri oldu.";
            "Haftanın en çok okunanları" => "Haftanın en çok okunanları" ! "Bunlar haftanın en çok okunanları arasında.";
            "Popüler haberler" => "Popüler haberler" ! "Gazete popüler haberler peşinde koşuyor.";
            "Popüler içerikler" => "Popüler içerikler" ! "Site popüler içerikler üretiyor.";
            "Popüler yazılar" => "Popüler yazılar" ! "Yazarın popüler yazılar kaleme aldığı biliniyor.";
            "Sizin için seçtiklerimiz" => "Sizin için seçtiklerimiz" ! "Bu akşam sizin için seçtiklerimiz arasında iki film var.";
            "Sizin için önerilenler" => "Sizin için önerilenler" ! "Bu akşam sizin için önerilenler arasında iki film var.";
            "Son dakika" => "SON DAKİKA" ! "Takım son dakika golüyle kazandı.";
            "Son dakika haberleri" => "Son dakika haberleri" ! "Cepheden son dakika haberleri geliyor.";
            "Son eklenenler" => "Son eklenenler" ! "Listeye son eklenenler silindi.";
            "Son haberler" => "Son Haberler" ! "Gelen son haberler kötü.";
            "Son yazılar" => "Son yazılar" ! "Şairin son yazılar kitabı çıktı.";
            "Son yorumlar" => "Son yorumlar" ! "Bakanın son yorumlar üzerine sözü yok.";
            "Sponsorlu bağlantılar" => "Sponsorlu bağlantılar" ! "Site sponsorlu bağlantılar için ceza aldı.";
            "Sıradaki haber" => "Sıradaki haber" ! "Spiker sıradaki haber için sustu.";
            "Yazarın diğer yazıları" => "Yazarın diğer yazıları" ! "Bu yazarın diğer yazıları daha uzun.";
            "Çok okunan haberler" => "Çok okunan haberler" ! "Bunlar çok okunan haberler arasında yer aldı.";
            "Çok okunanlar" => "Çok okunanlar" ! "Bu yıl çok okunanlar romanlar oldu.";
            "Öne çıkan haberler" => "Öne çıkan haberler" ! "Günün öne çıkan haberler arasında bu da var.";
            "Önerilen haberler" => "Önerilen haberler" ! "Editöre önerilen haberler reddedildi.";
            "Önerilen içerikler" => "Önerilen içerikler" ! "Editöre önerilen içerikler reddedildi.";
            "Önerilen yazılar" => "Önerilen yazılar" ! "Editöre önerilen yazılar reddedildi.";
            "İlgili haber" => "İlgili haber" ! "Konuyla ilgili haber yayından kaldırıldı.";
            "İlgili haberler" => "İLGİLİ HABERLER" ! "Onunla ilgili haberler çıktı.";
            "İlgili içerikler" => "İlgili içerikler" ! "Konuyla ilgili içerikler silindi.";
            "İlgili konular" => "İlgili konular" ! "Toplantıda ilgili konular ele alındı.";
            "İlgili makaleler" => "İlgili makaleler" ! "Savaşla ilgili makaleler yazdı.";
            "İlgili videolar" => "İlgili videolar" ! "Polis olayla ilgili videolar buldu.";
            "İlgili yazılar" => "İlgili yazılar" ! "Konuyla ilgili yazılar silindi.";
            "İlginizi çekebilecek diğer haberler" => "İlginizi çekebilecek diğer haberler" ! "Onun ilginizi çekebilecek diğer haberler dediği bunlar.";
            "İlginizi çekebilir" => "İlginizi Çekebilir" ! "Bu da ilginizi çekebilir belki.";
        }
        ReadMore Whole {
            "Daha fazla" => "Daha fazla" ! "Daha fazla yağmur bekleniyor.";
            "Daha fazla göster" => "Daha fazla göster" ! "Bana daha fazla göster, dedi.";
            "Daha fazla haber" => "Daha fazla haber" ! "Halk daha fazla haber bekliyor.";
            "Daha fazla oku" => "Daha fazla oku" ! "Her gün daha fazla oku, dedi.";
            "Daha fazla yükle" => "Daha fazla yükle" ! "Gemiye daha fazla yükle denmedi.";
            "Daha fazlasını gör" => "Daha fazlasını gör" ! "Öğretmen, daha fazlasını gör dedi.";
            "Daha fazlasını oku" => "Daha fazlasını oku" ! "Öğretmen, daha fazlasını oku dedi.";
            "Detaylı bilgi için tıklayın" => "Detaylı bilgi için tıklayın" ! "Sitede detaylı bilgi için tıklayın uyarısı vardı.";
            "Devamını gör" => "Devamını gör" ! "Öğretmen, filmin devamını gör dedi.";
            "Devamını oku" => "Devamını oku" ! "Kitabın devamını oku, dedi.";
            "Devamını okumak için tıklayın" => "Devamını okumak için tıklayın" ! "Kitabın devamını okumak için tıklayın, dedi.";
            "Haberi oku" => "Haberi oku" ! "Spiker haberi oku denince sustu.";
            "Haberin detayları için tıklayın" => "Haberin detayları için tıklayın" ! "Sitede haberin detayları için tıklayın uyarısı vardı.";
            "Haberin devamı" => "Haberin devamı" ! "Bu haberin devamı yarın gelecek.";
            "Haberin devamı için tıklayın" => "Haberin devamı için tıklayın" ! "Spiker haberin devamı için tıklayın, dedi.";
            "Haberin devamı için tıklayınız" => "Haberin devamı için tıklayınız" ! "Sitede haberin devamı için tıklayınız uyarısı vardı.";
            "Haberin devamını oku" => "Haberin devamını oku" ! "Öğretmen, haberin devamını oku dedi.";
            "Haberin tamamı" => "Haberin tamamı" ! "Bu haberin tamamı uydurma çıktı.";
            "Haberin tamamı için tıklayın" => "Haberin tamamı için tıklayın" ! "Sitede haberin tamamı için tıklayın uyarısı vardı.";
            "Haberin tamamı için tıklayınız" => "Haberin tamamı için tıklayınız" ! "Sitede haberin tamamı için tıklayınız uyarısı vardı.";
            "Haberin tamamını oku" => "Haberin tamamını oku" ! "Öğretmen, haberin tamamını oku dedi.";
            "Okumak için tıklayın" => "Okumak için tıklayın" ! "Sitede okumak için tıklayın uyarısı vardı.";
            "Okumaya devam et" => "Okumaya devam et" ! "Kitabı okumaya devam et, dedi.";
            "Tamamını görüntüle" => "Tamamını görüntüle" ! "Ekranda tamamını görüntüle yazıyordu.";
            "Tamamını oku" => "Tamamını oku" ! "Öğretmen, kitabın tamamını oku dedi.";
            "Tüm haberler" => "Tüm haberler" ! "Gelen tüm haberler kötü.";
            "Tüm yazıları" => "Tüm yazıları" ! "Yazarın tüm yazıları silindi.";
            "Tümünü gör" => "Tümünü gör" ! "Sergiye git ve tümünü gör, dedi.";
            "Tümünü görüntüle" => "Tümünü görüntüle" ! "Ekranda tümünü görüntüle yazıyordu.";
            "Tümünü göster" => "Tümünü göster" ! "Müze koleksiyonun tümünü göster kararı aldı.";
            "Yazının devamı" => "Yazının devamı" ! "Bu yazının devamı yarın çıkacak.";
            "Yazının devamını oku" => "Yazının devamını oku" ! "Öğretmen, yazının devamını oku dedi.";
            "Yazının tamamını oku" => "Yazının tamamını oku" ! "Öğretmen, yazının tamamını oku dedi.";
        }
        ReadMore Start {
            "Ayrıca okuyun:" => "Ayrıca okuyun: Akaryakıta zam geldi" ! "Öğretmen, ayrıca okuyun dedi.";
            "Bu haber de ilginizi çekebilir" => "Bu haber de ilginizi çekebilir: Akaryakıta zam" ! "Sunucu, bu haber de ilginizi çekebilir dedi.";
            "Bunu da okuyun:" => "Bunu da okuyun: Akaryakıta zam geldi" ! "Öğretmen, bunu da okuyun dedi.";
        }
        Share Whole {
            "Arkadaşlarınla paylaş" => "Arkadaşlarınla paylaş" ! "Ekmeğini arkadaşlarınla paylaş dedi.";
            "Arkadaşına gönder" => "Arkadaşına gönder" ! "Mektubu arkadaşına gönder dedi.";
            "Bağlantı kopyalandı" => "Bağlantı kopyalandı" ! "Bankanın bağlantı kopyalandı uyarısı sahteydi.";
            "Bağlantıyı kopyala" => "Bağlantıyı kopyala" ! "Önce bağlantıyı kopyala, dedi.";
            "Bizi takip edin" => "Bizi takip edin" ! "Polis kaçana bizi takip edin, dedi.";
            "Bizi takip et" => "Bizi takip et" ! "Rehber, bizi takip et dedi.";
            "Bu haberi paylaş" => "Bu haberi paylaş" ! "Sakın bu haberi paylaş deme.";
            "Bu içeriği paylaş" => "Bu içeriği paylaş" ! "Sakın bu içeriği paylaş deme.";
            "Bu sayfayı yazdır" => "Bu sayfayı yazdır" ! "Patron, bu sayfayı yazdır dedi.";
            "Bu yazıyı paylaş" => "Bu yazıyı paylaş" ! "Sakın bu yazıyı paylaş deme.";
            "Bunu beğen" => "Bunu beğen" ! "Resme bak ve bunu beğen, dedi.";
            "Bunu e-postayla gönder" => "Bunu e-postayla gönder" ! "Babana bunu e-postayla gönder, dedi.";
            "Bunu paylaş" => "Bunu paylaş" ! "Ekmeğin var, bunu paylaş, dedi.";
            "E-posta gönder" => "E-posta gönder" ! "Polise e-posta gönder dedi.";
            "E-posta ile paylaş" => "E-posta ile paylaş" ! "Planı e-posta ile paylaş dedi.";
            "E-postayla gönder" => "E-postayla gönder" ! "Planı e-postayla gönder dedi.";
            "Facebook'ta paylaş" => "Facebook'ta paylaş" ! "Bunu Facebook'ta paylaş, dedi.";
            "Favorilere ekle" => "Favorilere ekle" ! "Oteli favorilere ekle dedi.";
            "Haberi dinle" => "Haberi dinle" ! "Dedesi, haberi dinle dedi.";
            "Haberi paylaş" => "Haberi paylaş" ! "Bu haberi paylaş, dedi.";
            "Haberi yazdır" => "Haberi yazdır" ! "Patron, haberi yazdır dedi.";
            "LinkedIn'de paylaş" => "LinkedIn'de paylaş" ! "Fotoğrafı LinkedIn'de paylaş dedi.";
            "Linki kopyala" => "Linki kopyala" ! "Önce linki kopyala, dedi.";
            [inferred] "Okuma listesine ekle" => "Okuma listesine ekle" ! "Romanı okuma listesine ekle dedi.";
            "Paylaş" => "PAYLAŞ" ! "Ekmeği paylaş, dedi.";
            "Pinterest'te paylaş" => "Pinterest'te paylaş" ! "Fotoğrafı Pinterest'te paylaş dedi.";
            "Sosyal medyada paylaş" => "Sosyal medyada paylaş" ! "Fotoğrafı sosyal medyada paylaş dedi.";
            "Takip et" => "Takip et" ! "Rehber, öndekini takip et dedi.";
            "Telegram'da paylaş" => "Telegram'da paylaş" ! "Fotoğrafı Telegram'da paylaş dedi.";
            "Twitter'da paylaş" => "Twitter'da paylaş" ! "Bunu Twitter'da paylaş, dedi.";
            "WhatsApp'ta paylaş" => "WhatsApp'ta paylaş" ! "Bunu WhatsApp'ta paylaş, dedi.";
            "X'te paylaş" => "X'te paylaş" ! "Fotoğrafı X'te paylaş dedi.";
            "Yazdır" => "Yazdır" ! "Bunu yazdır, dedi.";
            "Yazı boyutu" => "Yazı boyutu" ! "Etiketteki yazı boyutu küçük.";
            "Yazıyı büyüt" => "Yazıyı büyüt" ! "Öğretmen, yazıyı büyüt dedi.";
            "Yazıyı küçült" => "Yazıyı küçült" ! "Öğretmen, yazıyı küçült dedi.";
        }
        Share Start {
            "Bizi Facebook'ta takip edin" => "Bizi Facebook'ta takip edin" ! "Sunucu, bizi Facebook'ta takip edin dedi.";
            "Bizi Instagram'da takip edin" => "Bizi Instagram'da takip edin" ! "Sunucu, bizi Instagram'da takip edin dedi.";
            "Bizi Twitter'da takip edin" => "Bizi Twitter'da takip edin" ! "Sunucu, bizi Twitter'da takip edin dedi.";
            "Bizi sosyal medyada takip edin" => "Bizi sosyal medyada takip edin: Facebook, Instagram" ! "Sunucu, bizi sosyal medyada takip edin dedi.";
            "Facebook'ta paylaşmak için tıklayın" => "Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)" ! "Sitede Facebook'ta paylaşmak için tıklayın yazıyordu.";
            "Mobil uygulamamızı indirin" => "Mobil uygulamamızı indirin, haberleri kaçırmayın" ! "Sunucu, mobil uygulamamızı indirin dedi.";
            "Twitter üzerinde paylaşmak için tıklayın" => "Twitter üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)" ! "Sitede Twitter üzerinde paylaşmak için tıklayın yazıyordu.";
            "WhatsApp'ta paylaşmak için tıklayın" => "WhatsApp'ta paylaşmak için tıklayın (Yeni pencerede açılır)" ! "Sitede WhatsApp'ta paylaşmak için tıklayın yazıyordu.";
            "Yazdırmak için tıklayın" => "Yazdırmak için tıklayın (Yeni pencerede açılır)" ! "Sitede yazdırmak için tıklayın yazıyordu.";
            "YouTube kanalımıza abone olun" => "YouTube kanalımıza abone olun" ! "Sunucu, YouTube kanalımıza abone olun dedi.";
        }
        Share Anywhere {
            "(Yeni pencerede açılır)" => "Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)" ! "Sayfa yeni pencerede açılır.";
        }
        Subscribe Whole {
            "Abone ol" => "ABONE OL" ! "Gazeteye abone ol, dedi.";
            "Abonelere özel" => "Abonelere özel" ! "İndirim abonelere özel olacak.";
            "Abonelikten çık" => "Abonelikten çık" ! "Abonelikten çıkmak istedi.";
            "Bülten aboneliği" => "Bülten aboneliği" ! "Belediyenin bülten aboneliği ücretsiz.";
            "Bültene abone ol" => "Bültene abone ol" ! "Dayım bültene abone ol, dedi.";
            "Bültene kaydol" => "Bültene kaydol" ! "Belediyenin bültene kaydol çağrısı sürüyor.";
            "Bültenimize abone olun" => "Bültenimize abone olun" ! "Dayım bültenimize abone olun, dedi.";
            "Bültenimize kaydolun" => "Bültenimize kaydolun" ! "Başkan, bültenimize kaydolun dedi.";
            "E-bülten" => "E-bülten" ! "Belediye e-bülten yayımlıyor.";
            "E-bülten aboneliği" => "E-bülten aboneliği" ! "Okulun e-bülten aboneliği bitti.";
            "Hemen abone ol" => "Hemen abone ol" ! "Gazeteye hemen abone ol dedi.";
            "Hesap oluştur" => "Hesap oluştur" ! "Bankada hesap oluştur dedi.";
            "Kaydol" => "Kaydol" ! "Kursa kaydol dedi.";
            "Kayıt ol" => "Kayıt ol" ! "Kursa kayıt ol dedi.";
            "Uygulamayı indir" => "Uygulamayı indir" ! "Bankacı, uygulamayı indir dedi.";
            "Ücretsiz üye ol" => "Ücretsiz üye ol" ! "Kulübe ücretsiz üye ol dedi.";
            "Üye ol" => "Üye ol" ! "Derneğe üye ol, dedi.";
        }
        Subscribe Start {
            "Google News'te takip edin" => "Google News'te takip edin: son haberler" ! "Bizi Google News'te takip edin, dedi.";
            [inferred] "Hesabınız yok mu?" => "Hesabınız yok mu? Kaydolun" ! "Sordu: hesabınız yok mu?";
            "Telegram kanalımıza katılın" => "Telegram kanalımıza katılın, haberleri kaçırmayın" ! "Başkan Telegram kanalımıza katılın, dedi.";
            "WhatsApp kanalımıza katılın" => "WhatsApp kanalımıza katılın, haberleri kaçırmayın" ! "Başkan WhatsApp kanalımıza katılın, dedi.";
            "Zaten abone misiniz?" => "Zaten abone misiniz? Giriş yapın" ! "Sordu: zaten abone misiniz?";
            "Zaten bir hesabınız var mı?" => "Zaten bir hesabınız var mı? Giriş yapın" ! "Sordu: zaten bir hesabınız var mı?";
            "Zaten üye misiniz?" => "Zaten üye misiniz? Giriş yapın" ! "Sordu: zaten üye misiniz?";
        }
        Advertisement Whole {
            "Bu bir reklamdır" => "Bu bir reklamdır" ! "Uzmanlara göre bu bir reklamdır ve yanıltıcıdır.";
            "Haber reklamdan sonra devam ediyor" => "Haber reklamdan sonra devam ediyor" ! "Sunucu haber reklamdan sonra devam ediyor, dedi.";
            "Reklam" => "REKLAM" ! "Reklam pahalı.";
            "Reklam alanı" => "Reklam alanı" ! "Stadın reklam alanı satıldı.";
            "Reklamı atla" => "Reklamı atla" ! "İzleyici, reklamı atla dedi.";
            "Reklamı geç" => "Reklamı geç" ! "İzleyici, reklamı geç dedi.";
            "Reklamı kapat" => "Reklamı kapat" ! "İzleyici, reklamı kapat dedi.";
            "Sponsorlu" => "Sponsorlu" ! "Yarış sponsorlu bir etkinlikti.";
            "Sponsorlu içerik" => "Sponsorlu içerik" ! "Gazetede sponsorlu içerik arttı.";
            [inferred] "Tanıtım yazısı" => "Tanıtım yazısı" ! "Kitabın tanıtım yazısı uzundu.";
        }
        Cookie Whole {
            [inferred] "Ayarları yönet" => "Ayarları yönet" ! "Ekranda ayarları yönet yazıyordu.";
            "Aydınlatma metni" => "Aydınlatma metni" ! "Şirket aydınlatma metni yayımladı.";
            "Gizlilik bildirimi" => "Gizlilik bildirimi" ! "Şirket gizlilik bildirimi yayımladı.";
            "Gizlilik ilkeleri" => "Gizlilik ilkeleri" ! "Şirket gizlilik ilkeleri yayımladı.";
            "Gizlilik politikası" => "Gizlilik politikası" ! "Şirketin gizlilik politikası değişti.";
            "Gizlilik ve çerez politikası" => "Gizlilik ve çerez politikası" ! "Şirket gizlilik ve çerez politikası yayımladı.";
            "KVKK aydınlatma metni" => "KVKK aydınlatma metni" ! "Şirket KVKK aydınlatma metni yayımladı.";
            "Kabul ediyorum" => "Kabul ediyorum" ! "Suçumu kabul ediyorum dedi.";
            [inferred] "Tercihleri yönet" => "Tercihleri yönet" ! "Ekranda tercihleri yönet yazıyordu.";
            "Tüm çerezleri kabul et" => "Tüm çerezleri kabul et" ! "Tarayıcıda tüm çerezleri kabul et seçeneği var.";
            "Tümüne izin ver" => "Tümüne izin ver" ! "Bakan başvuruların tümüne izin ver dedi.";
            "Tümünü kabul et" => "Tümünü kabul et" ! "Şartların tümünü kabul et, dedi.";
            "Tümünü reddet" => "Tümünü reddet" ! "Şartların tümünü reddet, dedi.";
            "Veri politikası" => "Veri politikası" ! "Şirket veri politikası yayımladı.";
            "Çerez ayarları" => "Çerez ayarları" ! "Tarayıcının çerez ayarları değişti.";
            "Çerez aydınlatma metni" => "Çerez aydınlatma metni" ! "Şirket çerez aydınlatma metni yayımladı.";
            "Çerez politikası" => "Çerez politikası" ! "Şirketin çerez politikası değişti.";
            "Çerez tercihleri" => "Çerez tercihleri" ! "Kullanıcının çerez tercihleri saklanır.";
            "Çerezleri kabul et" => "Çerezleri kabul et" ! "Ekranda çerezleri kabul et yazıyordu.";
            "Çerezleri yönet" => "Çerezleri yönet" ! "Ekranda çerezleri yönet yazıyordu.";
        }
        Cookie Start {
            "Bu site çerezleri kullanır" => "Bu site çerezleri kullanır." ! "Başkan, bu site çerezleri kullanır dedi.";
            "Bu sitede çerez" => "Bu sitede çerez kullanılmaktadır." ! "Başkan, bu sitede çerez yok dedi.";
            "Bu web sitesi çerez kullanmaktadır" => "Bu web sitesi çerez kullanmaktadır. Ayrıntılar için tıklayın." ! "Uzmana göre bu web sitesi çerez kullanmaktadır.";
            "Sitemizde çerez kullanılmaktadır" => "Sitemizde çerez kullanılmaktadır. Ayrıntılar için tıklayın." ! "Müdür sitemizde çerez kullanılmaktadır, dedi.";
            "Sitemizden en iyi şekilde faydalanabilmeniz için" => "Sitemizden en iyi şekilde faydalanabilmeniz için çerezler kullanılmaktadır." ! "Şirket, sitemizden en iyi şekilde faydalanabilmeniz için dedi.";
            "Size daha iyi hizmet sunabilmek için" => "Size daha iyi hizmet sunabilmek için çerezler kullanıyoruz." ! "Fiyatı size daha iyi hizmet sunabilmek için artırdık, dedi.";
            "Veri politikasındaki amaçlarla sınırlı" => "Veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez konumlandırmaktayız." ! "Şirket, veri politikasındaki amaçlarla sınırlı kaldı.";
            "Web sitemizde çerez" => "Web sitemizde çerez kullanılmaktadır." ! "Başkan, web sitemizde çerez yok dedi.";
            "İnternet sitemizde çerez" => "İnternet sitemizde çerez kullanılmaktadır." ! "Başkan, internet sitemizde çerez yok dedi.";
        }
        Copyright Whole {
            "Blogger tarafından desteklenmektedir" => "Blogger tarafından desteklenmektedir" ! "Site, Blogger tarafından desteklenmektedir diye yazdı.";
            "Hizmet şartları" => "Hizmet şartları" ! "Banka hizmet şartları konusunda uyarıldı.";
            "Kullanım koşulları" => "Kullanım koşulları" ! "Aletin kullanım koşulları değişti.";
            "Kullanım sözleşmesi" => "Kullanım sözleşmesi" ! "Şirket kullanım sözleşmesi yayımladı.";
            "Kullanım şartları" => "Kullanım şartları" ! "Aletin kullanım şartları değişti.";
            "WordPress gururla sunar" => "WordPress gururla sunar" ! "Site, WordPress gururla sunar diye yazdı.";
            "Üyelik sözleşmesi" => "Üyelik sözleşmesi" ! "Şirket üyelik sözleşmesi yayımladı.";
        }
        Copyright Start {
            "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi" => "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır." ! "Haber, Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi sayfasında.";
            "Haber scripti:" => "Haber Scripti: CM Bilişim" ! "Gazete yeni bir haber scripti aldı.";
            "Haber yazılımı:" => "Haber Yazılımı: CM Bilişim" ! "Gazete yeni bir haber yazılımı aldı.";
            "Yasal uyarı:" => "Yasal Uyarı: Yayınlanan köşe yazısı/haberin tüm hakları saklıdır." ! "Avukat yasal uyarı gönderdi.";
        }
        Copyright Anywhere {
            "Her hakkı saklıdır" => "© Gazete. Her hakkı saklıdır." ! "Davacının her hakkı saklı kaldı.";
            "Tüm hakları saklıdır" => "© Gazete. Tüm hakları saklıdır." ! "Tüm haklar önemli.";
            "her hakkı mahfuzdur" => "© 2020 Gazete. Her hakkı mahfuzdur." ! "Herkesin her hakkı korunur.";
            "iktibas edilemez" => "Yazılı izin alınmadan iktibas edilemez." ! "Yazar bir cümleyi iktibas etti.";
            "izinsiz kopyalanamaz" => "Haberler izinsiz kopyalanamaz." ! "İzinsiz kopya yakalandı.";
            "izinsiz kullanılamaz" => "Haberler izinsiz kullanılamaz." ! "İzinsiz gösteri kullanılmadı.";
            "izinsiz yayınlanamaz" => "Haberler kaynak gösterilmeden ve izinsiz yayınlanamaz." ! "Bu söz izinsiz yayın demek değil.";
            "kaynak gösterilmeden kullanılamaz" => "Haberler kaynak gösterilmeden kullanılamaz." ! "Kaynak gösterilmeden yazıldı.";
        }
        Comment Whole {
            "Bir cevap yazın" => "Bir cevap yazın" ! "Öğretmen mektuba bir cevap yazın, dedi.";
            "Bir yanıt yazın" => "Bir yanıt yazın" ! "Öğretmen mektuba bir yanıt yazın, dedi.";
            "Cevabı iptal et" => "Cevabı iptal et" ! "Memura cevabı iptal et, dediler.";
            "Cevapla" => "Cevapla" ! "Öğretmen, soruyu cevapla dedi.";
            "Cevaplamak için giriş yapın" => "Cevaplamak için giriş yapın" ! "Ekranda cevaplamak için giriş yapın yazıyordu.";
            "Henüz yorum yapılmamış" => "Henüz yorum yapılmamış" ! "Karara henüz yorum yapılmamış olması şaşırttı.";
            "Henüz yorum yapılmamıştır" => "Henüz yorum yapılmamıştır" ! "Yazıya henüz yorum yapılmamıştır dedi.";
            "Henüz yorum yok" => "Henüz yorum yok" ! "Bakandan henüz yorum yok dendi.";
            "Hiç yorum yok" => "Hiç yorum yok" ! "Yetkililerden hiç yorum yok.";
            "Kötüye kullanım bildir" => "Kötüye kullanım bildir" ! "Ekranda kötüye kullanım bildir yazıyordu.";
            "Okuyucu yorumları" => "Okuyucu yorumları" ! "Gazete okuyucu yorumları yüzünden ceza aldı.";
            "Tüm yorumlar" => "Tüm yorumlar" ! "Yazıdaki tüm yorumlar silindi.";
            "Tüm yorumları gör" => "Tüm yorumları gör" ! "Ekranda tüm yorumları gör yazıyordu.";
            "Yanıtla" => "Yanıtla" ! "Onu yanıtla, dedi.";
            "Yanıtı iptal et" => "Yanıtı iptal et" ! "Memura yanıtı iptal et, dediler.";
            "Yorum bırak" => "Yorum bırak" ! "Yazıya yorum bırak dedi.";
            "Yorum bırakın" => "Yorum bırakın" ! "Yazıya yorum bırakın dedi.";
            "Yorum ekle" => "Yorum ekle" ! "Yazıya yorum ekle dedi.";
            "Yorum gönder" => "Yorum gönder" ! "Programa yorum gönder, dedi.";
            "Yorum kuralları" => "Yorum kuralları" ! "Sitenin yorum kuralları değişti.";
            "Yorum yap" => "Yorum yap" ! "Buna yorum yap, dedi.";
            "Yorum yapmak için giriş yapın" => "Yorum yapmak için giriş yapın" ! "Ekranda yorum yapmak için giriş yapın yazıyordu.";
            "Yorum yapın" => "Yorum yapın" ! "Yazıya yorum yapın dedi.";
            "Yorum yaz" => "Yorum yaz" ! "Kitaba yorum yaz, dedi.";
            "Yorumlar" => "Yorumlar (12)" ! "Yorumlar onu kırdı.";
            "Yorumlar kapalı" => "Yorumlar kapalı" ! "Sitede yorumlar kapalı tutuldu.";
            "Yorumları gör" => "Yorumları gör" ! "Ekranda yorumları gör yazıyordu.";
            "Yorumları göster" => "Yorumları göster" ! "Ekranda yorumları göster yazıyordu.";
            [inferred] "Yorumu gönder" => "Yorumu gönder" ! "Editöre yorumu gönder dedi.";
            "Yorumu şikayet et" => "Yorumu şikayet et" ! "Ekranda yorumu şikayet et yazıyordu.";
            "Yorumunuz" => "Yorumunuz" ! "Sizin yorumunuz nedir diye sordu.";
            "İlk yorum yapan siz olun" => "İlk yorum yapan siz olun" ! "Spiker, ilk yorum yapan siz olun dedi.";
            "İlk yorumu sen yap" => "İlk yorumu sen yap" ! "Spiker, ilk yorumu sen yap dedi.";
            "İlk yorumu sen yaz" => "İlk yorumu sen yaz" ! "Spiker, ilk yorumu sen yaz dedi.";
            "İlk yorumu siz yapın" => "İlk yorumu siz yapın" ! "Spiker, ilk yorumu siz yapın dedi.";
        }
        Comment Start {
            "Bu site istenmeyenleri azaltmak için Akismet" => "Bu site istenmeyenleri azaltmak için Akismet kullanır." ! "Yetkili, bu site istenmeyenleri azaltmak için Akismet kullanır dedi.";
            "Daha sonraki yorumlarımda kullanılması için" => "Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim kaydedilsin." ! "Yazar, daha sonraki yorumlarımda kullanılması için dedi.";
            "E-posta adresiniz yayınlanmayacak" => "E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir" ! "Başvuruda e-posta adresiniz yayınlanmayacak.";
            "E-posta hesabınız yayımlanmayacak" => "E-posta hesabınız yayımlanmayacak." ! "Yetkili, e-posta hesabınız yayımlanmayacak dedi.";
            "Gerekli alanlar * ile işaretlenmişlerdir" => "Gerekli alanlar * ile işaretlenmişlerdir" ! "Formda gerekli alanlar * ile işaretlenmişlerdir denir.";
            "Suç teşkil edecek, yasadışı, tehditkar" => "Suç teşkil edecek, yasadışı, tehditkar, rahatsız edici içeriklerden sorumluluk yazana aittir." ! "Savcı, suç teşkil edecek, yasadışı, tehditkar sözler dedi.";
            "UYARI: Küfür, hakaret" => "UYARI: Küfür, hakaret, rencide edici cümleler onaylanmamaktadır." ! "Hakem, uyarı: küfür, hakaret dedi.";
            "Yorum yapabilmek için giriş yapmalısınız" => "Yorum yapabilmek için giriş yapmalısınız." ! "Sitede yorum yapabilmek için giriş yapmalısınız, dedi.";
            "Yorum yapabilmek için oturum açmalısınız" => "Yorum yapabilmek için oturum açmalısınız." ! "Sitede yorum yapabilmek için oturum açmalısınız, dedi.";
            "Yorum yapmak için giriş yapmalısınız" => "Yorum yapmak için giriş yapmalısınız." ! "Sitede yorum yapmak için giriş yapmalısınız, dedi.";
        }
        Navigation Whole {
            "Ana içeriğe atla" => "Ana içeriğe atla" ! "Ekranda ana içeriğe atla yazıyordu.";
            "Ana içeriğe geç" => "Ana içeriğe geç" ! "Ekranda ana içeriğe geç yazıyordu.";
            "Ana sayfa" => "ANA SAYFA" ! "Kitabın ana sayfa düzeni iyi.";
            "Ana sayfaya dön" => "Ana sayfaya dön" ! "Editör, ana sayfaya dön dedi.";
            "Anasayfa" => "Anasayfa" ! "Anasayfa düzeni iyi.";
            "Aradığınız sayfa bulunamadı" => "Aradığınız sayfa bulunamadı" ! "Ekranda aradığınız sayfa bulunamadı yazıyordu.";
            "Arama yap" => "Arama yap" ! "Polise, evde arama yap dendi.";
            "Arşivler" => "Arşivler" ! "Savaşta arşivler yandı.";
            "Başa dön" => "Başa dön" ! "Öğretmen, yeniden başa dön dedi.";
            "Bize ulaşın" => "Bize ulaşın" ! "Başkan, bize ulaşın dedi.";
            "Blog arşivi" => "Blog arşivi" ! "Yazarın blog arşivi silindi.";
            "Buradasınız" => "Buradasınız" ! "İyi ki buradasınız dedi.";
            "Etiketler" => "Etiketler" ! "Şişedeki etiketler söküldü.";
            "Geri dön" => "Geri dön" ! "Komutan, hemen geri dön dedi.";
            "Giriş yap" => "Giriş yap" ! "Eve giriş yap, dedi.";
            "Haber ihbar hattı" => "Haber ihbar hattı" ! "Gazetenin haber ihbar hattı kapandı.";
            "Hakkımızda" => "Hakkımızda" ! "Gazeteler hakkımızda çok şey yazdı.";
            "Hata bildir" => "Hata bildir" ! "Ekranda hata bildir yazıyordu.";
            "Kapat" => "Kapat" ! "Annesi, kapıyı kapat dedi.";
            "Kategoriler" => "Kategoriler" ! "Kategoriler yeniden düzenlendi.";
            [inferred] "Masaüstü görünümü" => "Masaüstü görünümü" ! "Telefonda masaüstü görünümü bozuktu.";
            [inferred] "Menüyü aç" => "Menüyü aç" ! "Garson, menüyü aç dedi.";
            [inferred] "Menüyü kapat" => "Menüyü kapat" ! "Garson, menüyü kapat dedi.";
            "Oturum aç" => "Oturum aç" ! "Ekranda oturum aç yazıyordu.";
            "Oturumu kapat" => "Oturumu kapat" ! "Başkan, oturumu kapat dedi.";
            "Parolanızı mı unuttunuz?" => "Parolanızı mı unuttunuz?" ! "Banka sordu: parolanızı mı unuttunuz?";
            "Profilimin tamamını görüntüle" => "Profilimin tamamını görüntüle" ! "Ekranda profilimin tamamını görüntüle yazıyordu.";
            "Sayfa başına dön" => "Sayfa başına dön" ! "Öğretmen, sayfa başına dön dedi.";
            "Sayfa bulunamadı" => "Sayfa bulunamadı" ! "Dosyada bu sayfa bulunamadı dendi.";
            "Site haritası" => "Site haritası" ! "Okulun site haritası yok.";
            "Sitede ara" => "Sitede ara" ! "Polis, kaçağı sitede ara dedi.";
            "Sitene ekle" => "Sitene ekle" ! "Ekranda sitene ekle yazıyordu.";
            "Sonraki" => "Sonraki" ! "Sonraki maç yarın.";
            "Sonraki haber" => "Sonraki haber" ! "Bunu sonraki haber yalanladı.";
            "Sonraki kayıt" => "Sonraki kayıt" ! "Günlüğün sonraki kayıt tarihi yok.";
            "Sonraki sayfa" => "Sonraki sayfa" ! "Kitabın sonraki sayfa numarası yok.";
            "Sonraki yazı" => "Sonraki yazı" ! "Bunu sonraki yazı anlatacak.";
            "Yazı gezinmesi" => "Yazı gezinmesi" ! "Arşivde yazı gezinmesi zor.";
            "Yukarı çık" => "Yukarı çık" ! "Merdivenden yukarı çık, dedi.";
            "dakika okuma" => "dakika okuma" ! "Öğrenciye on dakika okuma ödevi verildi.";
            "dakika okuma süresi" => "3 dakika okuma süresi" ! "Beş dakika okuma süresi verildi.";
            "dk okuma" => "dk okuma" ! "Öğrenciye on dk okuma ödevi verildi.";
            "dk okuma süresi" => "dk okuma süresi" ! "Sınavda on dk okuma süresi verildi.";
            "Çıkış yap" => "Çıkış yap" ! "Polise, evden çıkış yap dendi.";
            "Önceki" => "Önceki" ! "Önceki maç dündü.";
            "Önceki haber" => "Önceki haber" ! "Bunu önceki haber yalanladı.";
            "Önceki kayıt" => "Önceki kayıt" ! "Günlüğün önceki kayıt tarihi yok.";
            "Önceki sayfa" => "Önceki sayfa" ! "Kitabın önceki sayfa numarası yok.";
            "Önceki yazı" => "Önceki yazı" ! "Bunu önceki yazı anlatıyor.";
            "Üye girişi" => "Üye girişi" ! "Kulübe üye girişi durduruldu.";
            "İletişim" => "İletişim" ! "İletişim koptu.";
            "İçeriğe atla" => "İçeriğe atla" ! "Sözü bırak, içeriğe atla, dedi.";
            "İçeriğe geç" => "İçeriğe geç" ! "Sözü bırak, içeriğe geç, dedi.";
            "Şifremi unuttum" => "Şifremi unuttum" ! "Ben şifremi unuttum, dedi.";
            "Şifrenizi mi unuttunuz?" => "Şifrenizi mi unuttunuz?" ! "Banka sordu: şifrenizi mi unuttunuz?";
        }
        Navigation Start {
            "Anahtar kelimeler:" => "Anahtar kelimeler: sel, İstanbul" ! "Konuşmanın anahtar kelimeler listesi uzundu.";
            "Etiket:" => "Etiket: sel, İstanbul" ! "Etiket fiyatı değişti.";
            "Okunma sayısı:" => "Okunma sayısı: 1204" ! "Okunma sayısı düştü.";
            "Okunma:" => "Okunma: 1204" ! "Okunma oranı düştü.";
        }
        Navigation BeforeDigit {
            "Okuma süresi" => "Okuma süresi: 3 dk" ! "Okuma süresi kısaldı.";
        }
        Caption Start {
            "Arşiv fotoğrafı" => "Arşiv fotoğrafı: eski köprü" ! "Bu bir arşiv fotoğrafı.";
            "Foto:" => "Foto: AA" ! "Foto ve ses.";
            "Fotoğraf altı yazısı," => "Fotoğraf altı yazısı, Köprü 2012'de" ! "Fotoğraf altı yazısı silindi.";
            [inferred] "Fotoğraf kaynağı:" => "Fotoğraf kaynağı: Reuters" ! "Bu fotoğraf kaynağı bilinmiyor.";
            "Fotoğraf:" => "Fotoğraf: Ayşe Yılmaz" ! "Fotoğraf ve ses.";
            "Fotoğraflar:" => "Fotoğraflar: Ayşe Yılmaz" ! "Fotoğraflar ve sesler.";
            [inferred] "Fotoğrafta:" => "Fotoğrafta: eski köprü" ! "Fotoğrafta eski köprü var.";
            [inferred] "Grafik:" => "Grafik: AA" ! "Grafik kartları zamlandı.";
            "Görsel kaynağı," => "Görsel kaynağı, Getty Images" ! "Görsel kaynağı bilinmiyor.";
            "Görsel:" => "Görsel: AA" ! "Görsel sanatlar dersi kaldırıldı.";
            "Temsili fotoğraf" => "Temsili fotoğraf" ! "Bu temsili fotoğraf çok eski.";
            "Temsili görsel" => "Temsili görsel" ! "Bu temsili görsel çok eski.";
            [inferred] "İllüstrasyon:" => "İllüstrasyon: Ayşe Yılmaz" ! "İllüstrasyon sergisi açıldı.";
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
            "Foto-Haber:" => "Foto-Haber: Ayşe Yılmaz" ! "Foto-haber sergisi açıldı.";
            [needs_language] "Fotoğraf ve haber:" => "Fotoğraf ve haber: Ayşe Yılmaz" ! "Fotoğraf ve haber bekleniyor.";
            "Gönderen:" => "Gönderen: Ayşe Yılmaz" ! "Gönderen oydu.";
            "Haber - Foto:" => "Haber - Foto: Ayşe Yılmaz" ! "Haber ve foto bekleniyor.";
            [needs_language] "Haber - Fotoğraf:" => "Haber - Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            "Haber - Kamera:" => "Haber - Kamera: Ayşe Yılmaz" ! "Haber ve kamera bekleniyor.";
            [needs_language] "Haber ve fotoğraf:" => "Haber ve fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            [needs_language] "Haber ve fotoğraflar:" => "Haber ve fotoğraflar: Ayşe Yılmaz" ! "Haber ve fotoğraflar eskiydi.";
            [needs_language] "Haber ve kamera:" => "Haber ve kamera: Ayşe Yılmaz" ! "Haber ve kamera yok.";
            "Haber-Foto-Kamera:" => "Haber-Foto-Kamera: Ayşe Yılmaz" ! "Haber foto kamera yok.";
            "Haber-Foto:" => "Haber-Foto: Ayşe Yılmaz" ! "Haber ve foto eskiydi.";
            "Haber-Fotoğraf-Kamera:" => "Haber-Fotoğraf-Kamera: Ayşe Yılmaz" ! "Haber fotoğraf kamera yok.";
            "Haber-Fotoğraf:" => "Haber-Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            "Haber-Görüntü:" => "Haber-Görüntü: Ayşe Yılmaz" ! "Haber görüntü olmadan verildi.";
            "Haber-Kamera:" => "Haber-Kamera: Ayşe Yılmaz" ! "Haber kamera olmadan verildi.";
            "Haber/Foto:" => "Haber/Foto: Ayşe Yılmaz" ! "Haber foto olmadan verildi.";
            "Haber/Fotoğraf:" => "Haber/Fotoğraf: Ayşe Yılmaz" ! "Haber ve fotoğraf eskiydi.";
            "Haber/Kamera:" => "Haber/Kamera: Ayşe Yılmaz" ! "Haber kameraya takıldı.";
            [needs_language] "Haberi hazırlayan:" => "Haberi hazırlayan: Ayşe Yılmaz" ! "Haberi hazırlayan kişi sustu.";
            [needs_language] "Haberi yazan:" => "Haberi yazan: Ayşe Yılmaz" ! "Haberi yazan oydu.";
            "Kamera-Haber:" => "Kamera-Haber: Ayşe Yılmaz" ! "Kamera haber vermeden durdu.";
            "Röportaj-Fotoğraf:" => "Röportaj-Fotoğraf: Ayşe Yılmaz" ! "Röportaj fotoğraf olmadan verildi.";
            [needs_language] "Röportaj:" => "Röportaj: Ayşe Yılmaz" ! "Röportaj: bizi kimse duymadı";
            [needs_language] "Röportajı yapan:" => "Röportajı yapan: Ayşe Yılmaz" ! "Röportajı yapan oydu.";
            [needs_language] "Söyleşi ve fotoğraf:" => "Söyleşi ve fotoğraf: Ayşe Yılmaz" ! "Söyleşi ve fotoğraf yok.";
            [needs_language] "Söyleşi:" => "Söyleşi: Ayşe Yılmaz" ! "Söyleşi: bizi kimse duymadı";
            "Yayınlayan:" => "Yayınlayan: Ayşe Yılmaz" ! "Yayınlayan oydu.";
            "Yazan," => "Yazan, Ayşe Demir" ! "Bunu yazan, Ayşe Demir oldu.";
            [needs_language] "Yazı ve fotoğraf:" => "Yazı ve fotoğraf: Ayşe Yılmaz" ! "Yazı ve fotoğraf eskiydi.";
            [needs_language] "Yazı ve fotoğraflar:" => "Yazı ve fotoğraflar: Ayşe Yılmaz" ! "Yazı ve fotoğraflar eskiydi.";
            "Yazı-Fotoğraf:" => "Yazı-Fotoğraf: Ayşe Yılmaz" ! "Yazı fotoğraf olmadan verildi.";
            "Yazı/Fotoğraf:" => "Yazı/Fotoğraf: Ayşe Yılmaz" ! "Yazı fotoğrafsız verildi.";
            [needs_language] "Yazı:" => "Yazı: Ayşe Yılmaz" ! "Yazı geç geldi.";
        }
        Published Start {
            "Eklenme:" => "Eklenme: 10 Ocak 2020 08:15" ! "Eklenme sırası değişti.";
            "Giriş:" => "Giriş: 10.01.2020 - 20:15" ! "Giriş ücretsiz.";
            "Haber giriş:" => "Haber Giriş: 10 Ocak 2020 08:15" ! "Muhabir haber giriş ekranını açtı.";
            "Oluşturulma:" => "Oluşturulma: 10 Ocak 2020" ! "Oluşturulma amacı belli değil.";
            "Yayın tarihi" => "Yayın tarihi: 10 Ocak 2020" ! "Kitabın yayın tarihi belli.";
            "Yayınlandı:" => "Yayınlandı: 10 Ocak 2020" ! "Yayınlandı ve unutuldu.";
            "Yayınlanma" => "Yayınlanma: 10.01.2020" ! "Kitabın yayınlanma yılı belli.";
            "Yayınlanma tarihi" => "Yayınlanma Tarihi: 10 Ocak 2020 20:15" ! "Onun yayınlanma tarihi belli.";
        }
        Published BeforeDigit {
            "Eklenme tarihi" => "Eklenme tarihi 10.01.2020 20:15" ! "Listeye eklenme tarihi belli.";
            "Giriş tarihi" => "Giriş tarihi: 10.01.2020" ! "Giriş tarihi belli değil.";
            "Haber giriş tarihi" => "Haber giriş tarihi: 10 Ocak 2020" ! "Haber giriş tarihi ertelendi.";
            "Haber tarihi" => "Haber tarihi: 10 Ocak 2020" ! "Haber tarihi tartışıldı.";
            "Oluşturulma tarihi" => "Oluşturulma tarihi 10.01.2020 20:15" ! "Dosyanın oluşturulma tarihi belli.";
            "Yayımlanma" => "Yayımlanma: 10 Ocak 2020" ! "Yayımlanma süreci uzadı.";
            "Yayımlanma tarihi" => "Yayımlanma tarihi 10.01.2020 20:15" ! "Kitabın yayımlanma tarihi belli.";
            "İlk yayınlanma" => "İlk yayınlanma: 10 Ocak 2020" ! "İlk yayınlanma hakkı satıldı.";
        }
        Updated Start {
            "Güncelleme" => "Güncelleme: 10.01.2020 - 20:15" ! "Yeni güncelleme geldi.";
            "Güncelleme tarihi" => "Güncelleme Tarihi: 10 Ocak 2020" ! "Yeni güncelleme tarihi belli.";
            "Güncellendi" => "Güncellendi: 10 Ocak 2020" ! "Liste güncellendi.";
            "Son güncelleme" => "Son Güncelleme: 10.01.2020" ! "Bu son güncelleme idi.";
        }
        Updated BeforeDigit {
            [inferred] "Değiştirilme tarihi" => "Değiştirilme tarihi: 10 Ocak 2020" ! "Değiştirilme tarihi bilinmiyor.";
            "Güncellenme" => "Güncellenme: 10.01.2020" ! "Güncellenme bekliyor.";
            "Güncellenme tarihi" => "Güncellenme tarihi 10.01.2020 20:15" ! "Listenin güncellenme tarihi belli.";
            [inferred] "Haber güncelleme tarihi" => "Haber güncelleme tarihi: 10 Ocak 2020" ! "Haber güncelleme tarihi bilinmiyor.";
            "Son güncellenme" => "Son güncellenme: 10 Ocak 2020" ! "Son güncellenme nedeni bilinmiyor.";
        }
        Credit Start {
            "Derleyen:" => "Derleyen: Ayşe Yılmaz" ! "Kitabı derleyen oydu.";
            "Editör:" => "Editör: Ayşe Yılmaz" ! "Editör gitti.";
            "Haber kaynağı:" => "Haber Kaynağı: DHA" ! "Gazetenin haber kaynağı sustu.";
            "Kaynak:" => "Kaynak: AA" ! "Kaynak kurudu.";
            [inferred] "Redaktör:" => "Redaktör: Ayşe Yılmaz" ! "Redaktör istifa etti.";
            "Çeviren:" => "Çeviren: Ayşe Yılmaz" ! "Kitabı çeviren oydu.";
            "Çeviri:" => "Çeviri: Ayşe Yılmaz" ! "Çeviri zor iştir.";
        }
        Correction Start {
            "Düzeltme ve özür" => "Düzeltme ve özür: Bakanın adı yanlış yazıldı." ! "Gazete düzeltme ve özür yayımladı.";
            "Düzeltme:" => "Düzeltme: Bakanın adı yanlış yazıldı." ! "Düzeltme metni geç çıktı.";
            "Tekzip metni" => "Tekzip metni: Haber gerçeği yansıtmamaktadır." ! "Gazete tekzip metni yayımladı.";
        }
        Note Start {
            "Editör notu:" => "Editör notu: Bu yazı ilk kez 2019'da yayımlandı." ! "Kitapta editör notu kısaydı.";
            [inferred] "Editörden not:" => "Editörden not: Bu yazı ilk kez 2019'da yayımlandı." ! "Yazara editörden not geldi.";
            "Editörün notu:" => "Editörün notu: Bu yazı ilk kez 2019'da yayımlandı." ! "Kitapta editörün notu kısaydı.";
        }
    },
};
