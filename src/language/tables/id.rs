//! Indonesian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Indonesian.
pub(crate) static ID: Language = Language {
    code: "id",
    name: "Indonesian",
    date_order: DateOrder::DayMonth,
    months: [
        &["Januari", "Jan"],
        &["Februari", "Feb"],
        &["Maret", "Mar"],
        &["April", "Apr"],
        &["Mei"],
        &["Juni", "Jun"],
        &["Juli", "Jul"],
        &["Agustus", "Agu", "Agt"],
        &["September", "Sep", "Sept"],
        &["Oktober", "Okt"],
        &["November", "Nov"],
        &["Desember", "Des"],
    ],
    weekdays: &[
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Jum'at", "Sabtu", "Minggu", "Sen", "Sel",
        "Rab", "Kam", "Jum", "Sab", "Min",
    ],
    date_words: &["jam", "pada", "pukul"],
    clock: Clock {
        zones: &[("WIB", "WIB-7"), ("WIT", "WIT-9"), ("WITA", "WITA-8")],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["lalu", "yang lalu"],
        units: [
            &["menit"],
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
            "Catatan",
            "Eksklusif",
            "Foto",
            "Jawaban",
            "Opini",
            "Perhatian",
            "Pertanyaan",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Antara", "ANTARA", "Reuters", "Xinhua"],
    staff: &["Redaksi", "Tim", "Tim Redaksi"],
    roles: &[
        "editor",
        "jurnalis",
        "kontributor",
        "penulis",
        "reporter",
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
        "dari",
        "ini",
        "pada",
        "itu",
        "dalam",
        "tidak",
        "akan",
        "ke",
        "juga",
        "oleh",
        "ada",
        "karena",
        "sudah",
        "telah",
        "mereka",
        "bahwa",
        "tersebut",
        "atau",
        "kata",
        "bisa",
        "dapat",
        "harus",
        "namun",
        "saat",
        "serta",
        "setiap",
        "secara",
        "tanpa",
        "seperti",
        "adalah",
        "menjadi",
        "maupun",
        "agar",
        "para",
        "boleh",
        "mengatakan",
        "ujar",
    ],
    cues: cues! {
        Rail Whole {
            "Artikel terkait" => "Artikel Terkait" ! "Ada artikel terkait hukum.";
            "Baca juga" => "BACA JUGA:" ! "Anak baca juga buku.";
            "Berita terbaru" => "Berita terbaru" ! "Ada berita terbaru dari sana.";
            "Berita terkait" => "Berita Terkait" ! "Ada berita terkait banjir.";
            "Terkini" => "TERKINI" ! "Kabar terkini buruk.";
            "Terpopuler" => "Terpopuler" ! "Buku terpopuler itu tua.";
        }
        ReadMore Whole {
            "Baca selengkapnya" => "Baca selengkapnya" ! "Anak baca selengkapnya buku itu.";
            "Lanjutkan membaca" => "Lanjutkan membaca" ! "Mari lanjutkan membaca buku.";
            "Selengkapnya" => "Selengkapnya" ! "Isi selengkapnya panjang.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
        }
        Share Whole {
            "Bagikan" => "BAGIKAN" ! "Bagikan roti, katanya.";
            "Salin tautan" => "Salin tautan" ! "Dia salin tautan lama.";
        }
        Subscribe Whole {
            "Berlangganan" => "Berlangganan" ! "Banyak yang berlangganan koran.";
        }
        Advertisement Whole {
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
            "Scroll to continue with content" => "SCROLL TO CONTINUE WITH CONTENT" ! "Scroll to continue, katanya.";
        }
        Copyright Anywhere {
            "Hak cipta dilindungi" => "© 2020. Hak cipta dilindungi undang-undang." ! "Hak cipta penting.";
        }
        Comment Whole {
            "Balas" => "Balas" ! "Balas dendam itu buruk.";
            "Komentar" => "12 Komentar" ! "Komentar itu pedas.";
        }
        Navigation Whole {
            "Beranda" => "Beranda" ! "Beranda rumah itu luas.";
            "Masuk" => "Masuk" ! "Masuk akal, katanya.";
            "Tentang kami" => "Tentang Kami" ! "Dia bicara tentang kami.";
        }
        Caption Start {
            "Foto:" => "Foto: Siti Aminah" ! "Foto dan film.";
            "Ilustrasi" => "Ilustrasi: kereta" ! "Sebuah ilustrasi lama.";
        }
        Byline Start {
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh karena itu dia pergi.";
            "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu wafat.";
            "Reporter:" => "Reporter: Siti Aminah" ! "Reporter itu wafat.";
        }
        Byline BeforeName {
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
        }
        Published Start {
            "Dipublikasikan" => "Dipublikasikan 10 Januari 2020" ! "Buku dipublikasikan.";
            "Diterbitkan" => "Diterbitkan 10 Januari 2020" ! "Buku diterbitkan.";
            "Terbit:" => "Terbit: 10 Januari 2020" ! "Terbit sudah bukunya.";
        }
        Updated Start {
            "Diperbarui" => "Diperbarui 10 Januari 2020, 20:15 WIB" ! "Daftar diperbarui.";
            "Terakhir diperbarui" => "Terakhir diperbarui 10 Januari 2020" ! "Daftar terakhir diperbarui.";
        }
        Credit Start {
            "Editor:" => "Editor: Siti Aminah" ! "Editor itu pergi.";
            "Sumber:" => "Sumber: Antara" ! "Sumber itu kering.";
        }
    },
};
