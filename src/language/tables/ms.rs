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
    staff: &[
        "Bilik Berita",
        "Koresponden Kami",
        "Meja Berita",
        "Meja Sukan",
        "Pasukan Editorial",
        "Pemberita Kami",
        "Pemberita Khas",
        "Sidang Pengarang",
        "Wakil Khas",
        "Wartawan Kami",
        "Wartawan Khas",
    ],
    roles: &[
        "editor",
        "jurufoto",
        "jurugambar",
        "ketua pengarang",
        "kolumnis",
        "koresponden",
        "pemberita",
        "pengarang",
        "pengulas",
        "penulis",
        "penulis bebas",
        "penyunting",
        "wakil khas",
        "wartawan",
        "wartawan kanan",
        "wartawan khas",
    ],
    joiners: &["dan"],
    author_labels: &[
        "Mengenai penulis",
        "Pengarang",
        "Penulis",
        "Tentang penulis",
    ],
    located: &["dari", "di"],
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
            "Anda mungkin berminat" => "Anda mungkin berminat" ! "Buku ini anda mungkin berminat membacanya.";
            "Anda mungkin juga suka" => "Anda mungkin juga suka" ! "Sup ini anda mungkin juga suka.";
            "Artikel berkaitan" => "Artikel Berkaitan" ! "Ada artikel berkaitan banjir.";
            "Artikel lain" => "Artikel lain" ! "Ada artikel lain di akhbar.";
            "Artikel popular" => "Artikel popular" ! "Itu artikel popular tahun ini.";
            "Artikel terkini" => "Artikel terkini" ! "Ada artikel terkini daripada dia.";
            "Berita berkaitan" => "Berita Berkaitan" ! "Ada berita berkaitan banjir.";
            "Berita lain" => "Berita lain" ! "Ada berita lain dari sana.";
            "Berita popular" => "Berita popular" ! "Itu berita popular tahun ini.";
            "Berita terkini" => "BERITA TERKINI" ! "Dia membaca berita terkini di sana.";
            "Catatan terkini" => "Catatan terkini" ! "Dia menulis catatan terkini di sana.";
            "Cerita berkaitan" => "Cerita berkaitan" ! "Ada cerita berkaitan banjir.";
            "Kiriman terkini" => "Kiriman terkini" ! "Pejabat pos terima kiriman terkini itu.";
            "Komen terkini" => "Komen terkini" ! "Ada komen terkini daripada menteri.";
            "Lagi berita" => "Lagi berita" ! "Dia tunggu lagi berita dari sana.";
            [inferred] "Paling banyak dibaca" => "Paling banyak dibaca" ! "Buku paling banyak dibaca itu lama.";
            "Paling banyak ditonton" => "Paling banyak ditonton" ! "Filem paling banyak ditonton itu lama.";
            [inferred] "Paling popular" => "Paling Popular" ! "Lagu paling popular itu lama.";
            "Pilihan pengarang" => "Pilihan pengarang" ! "Novel itu pilihan pengarang majalah.";
            "Topik berkaitan" => "Topik berkaitan" ! "Mereka bincang topik berkaitan banjir.";
        }
        ReadMore Whole {
            "Baca lagi" => "Baca lagi" ! "Dia mahu baca lagi buku.";
            "Baca selanjutnya" => "Baca selanjutnya" ! "Mereka baca selanjutnya buku itu.";
            "Baca seterusnya" => "Baca seterusnya" ! "Mereka baca seterusnya buku itu.";
            "Lihat lagi" => "Lihat lagi" ! "Kami mahu lihat lagi laut.";
            "Teruskan membaca" => "Teruskan membaca" ! "Mari teruskan membaca buku.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
            "Baca lagi:" => "Baca lagi: Harga naik" ! "Dia mahu baca lagi buku.";
        }
        Share Whole {
            "Cetak" => "Cetak" ! "Cetak rompak itu salah.";
            "E-melkan ini" => "E-melkan ini" ! "Tolong e-melkan ini kepada dia.";
            "Kongsi" => "KONGSI" ! "Mereka kongsi roti itu.";
            "Kongsi artikel ini" => "Kongsi artikel ini" ! "Tolong kongsi artikel ini dengan dia.";
            "Kongsi di Facebook" => "Kongsi di Facebook" ! "Foto itu dia kongsi di Facebook semalam.";
            "Kongsi ke Facebook" => "Kongsi ke Facebook" ! "Dia suka kongsi ke Facebook setiap hari.";
            [inferred] "Kongsikan" => "Kongsikan" ! "Kongsikan roti itu, katanya.";
            [inferred] "Salin pautan" => "Salin pautan" ! "Dia salin pautan lama.";
        }
        Subscribe Whole {
            "Langgan" => "Langgan" ! "Mereka langgan akhbar itu.";
            [inferred] "Langgan sekarang" => "LANGGAN SEKARANG" ! "Mereka langgan sekarang juga.";
        }
        Subscribe Start {
            "Dapatkan berita terkini" => "Dapatkan berita terkini di Telegram kami" ! "Pembaca dapatkan berita terkini di sana.";
            "Ikuti saluran" => "Ikuti saluran WhatsApp kami" ! "Dia mahu ikuti saluran itu.";
            "Langgan saluran Telegram" => "Langgan saluran Telegram kami" ! "Ramai langgan saluran Telegram itu.";
        }
        Advertisement Whole {
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
        }
        Cookie Whole {
            "Dasar kuki" => "Dasar kuki" ! "Dasar kuki itu panjang.";
            "Dasar privasi" => "Dasar Privasi" ! "Dasar privasi itu panjang.";
            "Notis privasi" => "Notis privasi" ! "Notis privasi itu panjang.";
            "Tetapan kuki" => "Tetapan kuki" ! "Tetapan kuki itu sukar.";
        }
        Cookie Start {
            "Kami menggunakan kuki" => "Kami menggunakan kuki untuk pengalaman lebih baik" ! "Mengapa kami menggunakan kuki?";
            "Laman web ini menggunakan kuki" => "Laman web ini menggunakan kuki untuk pengalaman lebih baik" ! "Katanya laman web ini menggunakan kuki.";
        }
        Copyright Whole {
            "Terma dan syarat" => "Terma dan syarat" ! "Terma dan syarat bank itu berubah.";
        }
        Copyright Anywhere {
            "Hak cipta terpelihara" => "© 2020. Hak cipta terpelihara." ! "Hak cipta penting.";
            "Hakcipta terpelihara" => "© 2020 Akhbar. Hakcipta terpelihara." ! "Hakcipta penting.";
            "Semua hak terpelihara" => "© 2020 Akhbar. Semua hak terpelihara." ! "Semua hak rakyat penting.";
        }
        Comment Whole {
            [inferred] "Balas" => "Balas" ! "Balas dendam itu buruk.";
            "Catat ulasan" => "Catat ulasan" ! "Pengkritik mahu catat ulasan itu.";
            "Komen" => "12 Komen" ! "Komen itu pedas.";
            "Tiada komen" => "Tiada komen" ! "Daripada menteri tiada komen setakat ini.";
            "Tiada ulasan" => "Tiada ulasan" ! "Daripada menteri tiada ulasan setakat ini.";
            "Tinggalkan komen" => "Tinggalkan komen" ! "Dia tinggalkan komen di meja.";
            "Tulis komen" => "Tulis komen" ! "Pembaca boleh tulis komen di sana.";
        }
        Comment Start {
            "Alamat e-mel anda tidak akan disiarkan" => "Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan *" ! "Kata mereka alamat e-mel anda tidak akan disiarkan.";
        }
        Navigation Whole {
            "Arkib blog" => "Arkib blog" ! "Polis periksa arkib blog itu.";
            "Artikel seterusnya" => "Artikel seterusnya" ! "Itu ada dalam artikel seterusnya.";
            "Catatan lama" => "Catatan lama" ! "Itu catatan lama dia.";
            "Catatan terbaru" => "Catatan terbaru" ! "Itu catatan terbaru dia.";
            "Daftar masuk" => "Daftar masuk" ! "Tetamu daftar masuk semalam.";
            "Dikuasakan oleh Blogger" => "Dikuasakan oleh Blogger" ! "Laman itu dikuasakan oleh Blogger semalam.";
            "Hubungi kami" => "Hubungi Kami" ! "Dia mahu hubungi kami esok.";
            "Laman utama" => "Laman Utama" ! "Di laman utama rumah itu ada pokok.";
            "Langkau ke kandungan" => "Langkau ke kandungan" ! "Dia mahu langkau ke kandungan ucapan.";
            "Log masuk" => "Log Masuk" ! "Dia log masuk semalam.";
            "Lupa kata laluan?" => "Lupa kata laluan?" ! "Ramai yang lupa kata laluan.";
            "Navigasi kiriman" => "Navigasi kiriman" ! "Pejabat pos ubah navigasi kiriman itu.";
            "Peta laman" => "Peta laman" ! "Mereka lukis peta laman itu.";
            "Tentang kami" => "Tentang Kami" ! "Dia bercakap tentang kami.";
        }
        Caption Start {
            "Gambar fail" => "Gambar fail: kereta api" ! "Dalam almari ada gambar fail lama.";
            "Gambar hiasan" => "Gambar hiasan: kereta api" ! "Di dinding ada gambar hiasan lama.";
            "Gambar:" => "Gambar: Siti Aminah" ! "Gambar itu lama.";
        }
        Byline Start {
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh kerana itu dia pergi.";
            "Pengarang:" => "Pengarang: Siti Aminah" ! "Pengarang itu meninggal.";
            [inferred] "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu meninggal.";
        }
        Byline BeforeName {
            [told] "Analisis oleh" => "Analisis oleh Siti Aminah" ! "Analisis oleh pakar perlu.";
            [told] "Dicatat oleh" => "Dicatat oleh Siti Aminah" ! "Dicatat oleh kerani di situ.";
            [told] "Dihantar oleh" => "Dihantar oleh Siti Aminah" ! "Dihantar oleh posmen di situ.";
            [told] "Dilaporkan oleh" => "Dilaporkan oleh Siti Aminah" ! "Dilaporkan oleh saksi di situ.";
            [told] "Disediakan oleh" => "Disediakan oleh Siti Aminah" ! "Disediakan oleh ibu di rumah.";
            [told] "Ditulis oleh" => "Ditulis oleh Siti Aminah" ! "Ditulis oleh ibu di rumah.";
            "Foto dan teks:" => "Foto dan teks: Siti Aminah" ! "Foto dan teks itu lama.";
            "Kolumnis:" => "Kolumnis: Siti Aminah" ! "Kolumnis itu pergi.";
            [told] "Komentar oleh" => "Komentar oleh Siti Aminah" ! "Komentar oleh pembaca itu tajam.";
            [told] "Laporan oleh" => "Laporan oleh Siti Aminah" ! "Laporan oleh saksi itu lama.";
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
            "Teks dan foto:" => "Teks dan foto: Siti Aminah" ! "Teks dan foto itu lama.";
            [told] "Teks dan gambar:" => "Teks dan gambar: Siti Aminah" ! "Teks dan gambar itu lama.";
            [told] "Teks oleh" => "Teks oleh Siti Aminah" ! "Teks oleh pembaca itu lama.";
            [told] "Ulasan oleh" => "Ulasan oleh Siti Aminah" ! "Ulasan oleh pembaca itu tajam.";
        }
        Published Start {
            [inferred] "Disiarkan" => "Disiarkan pada 10 Ogos 2020" ! "Lagu itu disiarkan.";
            "Diterbitkan" => "Diterbitkan pada 10 Ogos 2020" ! "Buku itu diterbitkan.";
        }
        Published BeforeDigit {
            "Diterbitkan pada" => "Diterbitkan pada: 10 Ogos 2020" ! "Buku itu diterbitkan pada malam hari.";
            "Tarikh terbit" => "Tarikh terbit: 10 Ogos 2020" ! "Buku itu, tarikh terbit belum jelas.";
        }
        Updated Start {
            "Dikemas kini" => "Dikemas kini: 10 Ogos 2020" ! "Senarai itu dikemas kini.";
            "Dikemaskini" => "Dikemaskini: 10 Ogos 2020" ! "Senarai itu dikemaskini.";
            [inferred] "Kemas kini terakhir" => "Kemas kini terakhir: 10 Ogos 2020" ! "Itu kemas kini terakhir.";
        }
        Updated BeforeDigit {
            "Kemaskini terakhir" => "Kemaskini terakhir: 10 Ogos 2020" ! "Itu kemaskini terakhir mereka.";
        }
        Credit Start {
            "Penterjemah:" => "Penterjemah: Siti Aminah" ! "Penterjemah itu pergi.";
            "Sumber:" => "Sumber: Bernama" ! "Sumber itu kering.";
        }
        Correction Start {
            "Pembetulan:" => "Pembetulan: nama ditulis salah." ! "Pembetulan itu lewat.";
        }
    },
};
