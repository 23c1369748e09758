//! Malay.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Malay, as written in Malaysia, Brunei and Singapore.
pub(crate) static MS: Language = Language {
    code: "ms",
    name: "Malay",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januari", "Jan"],
        &["Februari", "Feb"],
        &["Mac"],
        &["April", "Apr"],
        &["Mei"],
        &["Jun"],
        &["Julai", "Jul"],
        &["Ogos", "Ogo"],
        &["September", "Sept", "Sep"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Disember", "Dis"],
    ],
    weekdays: &[
        "Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu", "Ahad",
    ],
    date_words: &["jam", "pada", "pukul", "haribulan", "hb"],
    clock: Clock {
        halves: [&["pagi"], &["petang", "malam"]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["lalu", "yang lalu", "lepas"],
        units: [
            &["minit"],
            &["jam"],
            &["hari"],
            &["minggu"],
            &["bulan"],
            &["tahun"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analisis",
            "Eksklusif",
            "Gambar",
            "Jawapan",
            "Pandangan",
            "Soalan",
            "Temubual",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Bernama", "BERNAMA", "Reuters"],
    staff: &["Wartawan Kami"],
    roles: &[
        "jurugambar",
        "pemberita",
        "penulis",
        "penyunting",
        "wartawan",
    ],
    joiners: &["dan"],
    author_labels: &["Penulis", "Tentang penulis"],
    located: &["di"],
    function_words: &[
        "yang",
        "dan",
        "di",
        "dengan",
        "untuk",
        "ini",
        "pada",
        "itu",
        "dalam",
        "tidak",
        "akan",
        "ke",
        "juga",
        "oleh",
        "telah",
        "mereka",
        "tersebut",
        "atau",
        "bahawa",
        "beliau",
        "berkata",
        "boleh",
        "daripada",
        "ialah",
        "kepada",
        "kerana",
        "manakala",
        "turut",
        "adalah",
        "bagi",
        "sebarang",
        "iaitu",
        "tetapi",
        "sahaja",
        "tanpa",
        "serta",
        "setiap",
        "secara",
        "menjadi",
        "hendaklah",
    ],
    cues: cues! {
        Rail Whole {
            "Artikel berkaitan" => "Artikel Berkaitan" ! "Ada artikel berkaitan banjir.";
            "Berita berkaitan" => "Berita Berkaitan" ! "Ada berita berkaitan banjir.";
            "Berita terkini" => "BERITA TERKINI" ! "Dia membaca berita terkini di sana.";
            [inferred] "Paling banyak dibaca" => "Paling banyak dibaca" ! "Buku paling banyak dibaca itu lama.";
            [inferred] "Paling popular" => "Paling Popular" ! "Lagu paling popular itu lama.";
        }
        ReadMore Whole {
            "Baca lagi" => "Baca lagi" ! "Dia mahu baca lagi buku.";
            "Baca selanjutnya" => "Baca selanjutnya" ! "Mereka baca selanjutnya buku itu.";
            "Baca seterusnya" => "Baca seterusnya" ! "Mereka baca seterusnya buku itu.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
            "Baca lagi:" => "Baca lagi: Harga naik" ! "Dia mahu baca lagi buku.";
        }
        Share Whole {
            "Kongsi" => "KONGSI" ! "Mereka kongsi roti itu.";
            [inferred] "Kongsikan" => "Kongsikan" ! "Kongsikan roti itu, katanya.";
            [inferred] "Salin pautan" => "Salin pautan" ! "Dia salin pautan lama.";
        }
        Subscribe Whole {
            "Langgan" => "Langgan" ! "Mereka langgan akhbar itu.";
            [inferred] "Langgan sekarang" => "LANGGAN SEKARANG" ! "Mereka langgan sekarang juga.";
        }
        Advertisement Whole {
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
        }
        Cookie Whole {
            "Dasar privasi" => "Dasar Privasi" ! "Dasar privasi itu panjang.";
        }
        Copyright Anywhere {
            "Hak cipta terpelihara" => "© 2020. Hak cipta terpelihara." ! "Hak cipta penting.";
        }
        Comment Whole {
            [inferred] "Balas" => "Balas" ! "Balas dendam itu buruk.";
            "Komen" => "12 Komen" ! "Komen itu pedas.";
        }
        Navigation Whole {
            "Hubungi kami" => "Hubungi Kami" ! "Dia mahu hubungi kami esok.";
            "Laman utama" => "Laman Utama" ! "Di laman utama rumah itu ada pokok.";
            "Log masuk" => "Log Masuk" ! "Dia log masuk semalam.";
            "Tentang kami" => "Tentang Kami" ! "Dia bercakap tentang kami.";
        }
        Caption Start {
            "Gambar hiasan" => "Gambar hiasan: kereta api" ! "Di dinding ada gambar hiasan lama.";
            "Gambar:" => "Gambar: Siti Aminah" ! "Gambar itu lama.";
        }
        Byline Start {
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh kerana itu dia pergi.";
            [inferred] "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu meninggal.";
        }
        Byline BeforeName {
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
        }
        Published Start {
            "Diterbitkan" => "Diterbitkan pada 10 Ogos 2020" ! "Buku itu diterbitkan.";
            [inferred] "Disiarkan" => "Disiarkan pada 10 Ogos 2020" ! "Lagu itu disiarkan.";
        }
        Updated Start {
            "Dikemas kini" => "Dikemas kini: 10 Ogos 2020" ! "Senarai itu dikemas kini.";
            "Dikemaskini" => "Dikemaskini: 10 Ogos 2020" ! "Senarai itu dikemaskini.";
            [inferred] "Kemas kini terakhir" => "Kemas kini terakhir: 10 Ogos 2020" ! "Itu kemas kini terakhir.";
        }
        Credit Start {
            "Sumber:" => "Sumber: Bernama" ! "Sumber itu kering.";
        }
    },
};
