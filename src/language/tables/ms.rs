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
            [inferred] "Anda mungkin meminati" => "Anda mungkin meminati" ! "Katanya, anda mungkin meminati novel itu.";
            "Artikel berkaitan" => "Artikel Berkaitan" ! "Ada artikel berkaitan banjir.";
            "Artikel lain" => "Artikel lain" ! "Ada artikel lain di akhbar.";
            "Artikel pilihan" => "Artikel pilihan" ! "Majalah memuatkan artikel pilihan pembaca.";
            "Artikel popular" => "Artikel popular" ! "Itu artikel popular tahun ini.";
            "Artikel terbaru" => "Artikel terbaru" ! "Artikel terbaru profesor itu dikritik.";
            "Artikel terkini" => "Artikel terkini" ! "Ada artikel terkini daripada dia.";
            "Berita berkaitan" => "Berita Berkaitan" ! "Ada berita berkaitan banjir.";
            "Berita lain" => "Berita lain" ! "Ada berita lain dari sana.";
            "Berita pilihan" => "Berita pilihan" ! "Penyiar membaca berita pilihan editor.";
            "Berita popular" => "Berita popular" ! "Itu berita popular tahun ini.";
            "Berita terhangat" => "Berita terhangat" ! "Berita terhangat minggu ini ialah banjir.";
            "Berita terkini" => "BERITA TERKINI" ! "Dia membaca berita terkini di sana.";
            "Berita utama" => "Berita utama" ! "Berita utama akhbar itu tentang banjir.";
            "Catatan popular" => "Catatan popular" ! "Catatan popular akaun itu dipadam.";
            "Catatan terkini" => "Catatan terkini" ! "Dia menulis catatan terkini di sana.";
            "Cerita berkaitan" => "Cerita berkaitan" ! "Ada cerita berkaitan banjir.";
            [inferred] "Disyorkan untuk anda" => "Disyorkan untuk anda" ! "Katanya, ubat ini disyorkan untuk anda sekeluarga.";
            [inferred] "Kiriman berkaitan" => "Kiriman berkaitan" ! "Polis meneliti kiriman berkaitan kes itu.";
            "Kiriman terbaru" => "Kiriman terbaru" ! "Kiriman terbaru akaun itu dipadam.";
            "Kiriman terkini" => "Kiriman terkini" ! "Pejabat pos terima kiriman terkini itu.";
            "Komen terbaru" => "Komen terbaru" ! "Komen terbaru menteri itu dikritik.";
            "Komen terkini" => "Komen terkini" ! "Ada komen terkini daripada menteri.";
            "Lagi berita" => "Lagi berita" ! "Dia tunggu lagi berita dari sana.";
            "Lain-lain berita" => "Lain-lain berita" ! "Tiada lain-lain berita dari lokasi.";
            "Lihat juga" => "Lihat juga" ! "Polis lihat juga rakaman itu.";
            [inferred] "Paling banyak dibaca" => "Paling banyak dibaca" ! "Buku paling banyak dibaca itu lama.";
            "Paling banyak ditonton" => "Paling banyak ditonton" ! "Filem paling banyak ditonton itu lama.";
            [inferred] "Paling popular" => "Paling Popular" ! "Lagu paling popular itu lama.";
            "Pilihan editor" => "Pilihan editor" ! "Novel itu pilihan editor majalah.";
            "Pilihan pengarang" => "Pilihan pengarang" ! "Novel itu pilihan pengarang majalah.";
            [inferred] "Siaran berkaitan" => "Siaran berkaitan" ! "Polis meneliti siaran berkaitan kes itu.";
            "Topik berkaitan" => "Topik berkaitan" ! "Mereka bincang topik berkaitan banjir.";
            "Video berkaitan" => "Video berkaitan" ! "Polis merampas video berkaitan kes itu.";
            "Video terkini" => "Video terkini" ! "Video terkini kumpulan itu dipadam.";
        }
        ReadMore Whole {
            "Baca artikel penuh" => "Baca artikel penuh" ! "Dia tidak baca artikel penuh sebelum marah.";
            "Baca berita penuh" => "Baca berita penuh" ! "Dia tidak baca berita penuh sebelum marah.";
            "Baca lagi" => "Baca lagi" ! "Dia mahu baca lagi buku.";
            "Baca lebih lanjut" => "Baca lebih lanjut" ! "Murid boleh baca lebih lanjut di perpustakaan.";
            "Baca selanjutnya" => "Baca selanjutnya" ! "Mereka baca selanjutnya buku itu.";
            "Baca seterusnya" => "Baca seterusnya" ! "Mereka baca seterusnya buku itu.";
            "Lihat lagi" => "Lihat lagi" ! "Kami mahu lihat lagi laut.";
            "Lihat lebih banyak" => "Lihat lebih banyak" ! "Kita akan lihat lebih banyak banjir.";
            "Lihat semua" => "Lihat semua" ! "Polis lihat semua rakaman itu.";
            [inferred] "Muat lagi" => "Muat lagi" ! "Kapal boleh muat lagi dua tan beras.";
            [inferred] "Sambung baca" => "Sambung baca" ! "Dia sambung baca hingga pagi.";
            "Sambung bacaan" => "Sambung bacaan" ! "Dia sambung bacaan hingga pagi.";
            "Teruskan membaca" => "Teruskan membaca" ! "Mari teruskan membaca buku.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
            "Baca lagi:" => "Baca lagi: Harga naik" ! "Dia mahu baca lagi buku.";
            "Baca:" => "Baca: Harga beras naik lagi" ! "Baca buku itu penting.";
            "Sila baca juga" => "Sila baca juga Harga beras naik lagi" ! "Katanya, sila baca juga komik.";
        }
        Share Whole {
            "Cetak" => "Cetak" ! "Cetak rompak itu salah.";
            [inferred] "Cetak artikel" => "Cetak artikel" ! "Akhbar itu cetak artikel lama semula.";
            [inferred] "Cetak halaman ini" => "Cetak halaman ini" ! "Mesin itu cetak halaman ini dua kali.";
            "E-melkan ini" => "E-melkan ini" ! "Tolong e-melkan ini kepada dia.";
            [inferred] "Hantar melalui e-mel" => "Hantar melalui e-mel" ! "Borang boleh mereka hantar melalui e-mel esok.";
            "Ikuti kami" => "Ikuti kami" ! "Dua lelaki ikuti kami ke hutan.";
            "Kongsi" => "KONGSI" ! "Mereka kongsi roti itu.";
            "Kongsi artikel" => "Kongsi artikel" ! "Dia suka kongsi artikel lama.";
            "Kongsi artikel ini" => "Kongsi artikel ini" ! "Tolong kongsi artikel ini dengan dia.";
            "Kongsi berita ini" => "Kongsi berita ini" ! "Ramai kongsi berita ini di kampung.";
            "Kongsi di Facebook" => "Kongsi di Facebook" ! "Foto itu dia kongsi di Facebook semalam.";
            "Kongsi di Twitter" => "Kongsi di Twitter" ! "Gambar itu mereka kongsi di Twitter semalam.";
            "Kongsi di WhatsApp" => "Kongsi di WhatsApp" ! "Gambar itu mereka kongsi di WhatsApp semalam.";
            "Kongsi di X" => "Kongsi di X" ! "Gambar itu mereka kongsi di X semalam.";
            "Kongsi ini" => "Kongsi ini" ! "Jangan kongsi ini dengan orang lain.";
            "Kongsi ke Facebook" => "Kongsi ke Facebook" ! "Dia suka kongsi ke Facebook setiap hari.";
            "Kongsi ke Pinterest" => "Kongsi ke Pinterest" ! "Ramai kongsi ke Pinterest gambar itu.";
            "Kongsi ke Twitter" => "Kongsi ke Twitter" ! "Ramai kongsi ke Twitter gambar itu.";
            "Kongsi ke X" => "Kongsi ke X" ! "Ramai kongsi ke X gambar itu.";
            [inferred] "Kongsi melalui e-mel" => "Kongsi melalui e-mel" ! "Dia kongsi melalui e-mel rancangan itu.";
            [inferred] "Kongsikan" => "Kongsikan" ! "Kongsikan roti itu, katanya.";
            "Kongsikan artikel ini" => "Kongsikan artikel ini" ! "Ramai kongsikan artikel ini di kampung.";
            "Kongsikan di Facebook" => "Kongsikan di Facebook" ! "Gambar itu mereka kongsikan di Facebook semalam.";
            "Saiz teks" => "Saiz teks" ! "Saiz teks pada label terlalu kecil.";
            [inferred] "Saiz tulisan" => "Saiz tulisan" ! "Saiz tulisan pada label terlalu kecil.";
            [inferred] "Salin pautan" => "Salin pautan" ! "Dia salin pautan lama.";
            [inferred] "Simpan artikel" => "Simpan artikel" ! "Dia simpan artikel itu bertahun-tahun.";
        }
        Share Start {
            "Ikuti kami di" => "Ikuti kami di Facebook dan Telegram" ! "Dua lelaki ikuti kami di hutan.";
            "Ikuti saluran WhatsApp" => "Ikuti saluran WhatsApp kami" ! "Ribuan orang ikuti saluran WhatsApp itu.";
            "Muat turun aplikasi kami" => "Muat turun aplikasi kami. Klik di sini!" ! "Ramai yang muat turun aplikasi kami semalam.";
            "Sertai kami di" => "Sertai kami di Telegram" ! "Ramai sertai kami di padang.";
            "Sertai saluran Telegram" => "Sertai saluran Telegram kami" ! "Ribuan orang sertai saluran Telegram itu.";
            "Sertai saluran WhatsApp" => "Sertai saluran WhatsApp kami" ! "Ribuan orang sertai saluran WhatsApp itu.";
        }
        Subscribe Whole {
            "Berhenti melanggan" => "Berhenti melanggan" ! "Ramai berhenti melanggan akhbar.";
            "Buat akaun" => "Buat akaun" ! "Penipu buat akaun palsu.";
            "Cipta akaun" => "Cipta akaun" ! "Penipu cipta akaun palsu.";
            [inferred] "Daftar akaun" => "Daftar akaun" ! "Pelanggan perlu daftar akaun di bank.";
            [inferred] "Khas untuk pelanggan" => "Khas untuk pelanggan" ! "Diskaun itu khas untuk pelanggan tetap.";
            "Langgan" => "Langgan" ! "Mereka langgan akhbar itu.";
            [inferred] "Langgan sekarang" => "LANGGAN SEKARANG" ! "Mereka langgan sekarang juga.";
            "Langgan surat berita" => "Langgan surat berita" ! "Ramai langgan surat berita itu.";
            "Langgan surat berita kami" => "Langgan surat berita kami" ! "Ramai yang langgan surat berita kami dulu.";
        }
        Subscribe Start {
            "Dapatkan berita terkini" => "Dapatkan berita terkini di Telegram kami" ! "Pembaca dapatkan berita terkini di sana.";
            "Ikuti saluran" => "Ikuti saluran WhatsApp kami" ! "Dia mahu ikuti saluran itu.";
            "Langgan saluran Telegram" => "Langgan saluran Telegram kami" ! "Ramai langgan saluran Telegram itu.";
            "Langgan: Catat Ulasan" => "Langgan: Catat Ulasan (Atom)" ! "Katanya boleh langgan: catat ulasan itu percuma.";
            "Langgan: Catatan" => "Langgan: Catatan (Atom)" ! "Katanya boleh langgan: catatan itu percuma.";
            [inferred] "Sudah melanggan?" => "Sudah melanggan? Log masuk" ! "Dia bertanya, sudah melanggan akhbar?";
            "Sudah mempunyai akaun?" => "Sudah mempunyai akaun? Log masuk" ! "Dia bertanya, sudah mempunyai akaun bank?";
        }
        Advertisement Whole {
            "Ditaja" => "Ditaja" ! "Acara itu ditaja bank tempatan.";
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
            [inferred] "Iklan berbayar" => "Iklan berbayar" ! "Iklan berbayar dilarang di sekolah.";
            "Kandungan ditaja" => "Kandungan ditaja" ! "Kandungan ditaja perlu ditanda.";
            "Kandungan tajaan" => "Kandungan tajaan" ! "Kandungan tajaan perlu ditanda.";
            [inferred] "Langkau iklan" => "Langkau iklan" ! "Penonton langkau iklan selepas lima saat.";
        }
        Cookie Whole {
            [inferred] "Benarkan semua" => "Benarkan semua" ! "Sekolah benarkan semua murid pulang.";
            "Dasar kuki" => "Dasar kuki" ! "Dasar kuki itu panjang.";
            "Dasar privasi" => "Dasar Privasi" ! "Dasar privasi itu panjang.";
            "Notis privasi" => "Notis privasi" ! "Notis privasi itu panjang.";
            "Polisi cookie" => "Polisi cookie" ! "Syarikat itu mengubah polisi cookie semalam.";
            "Polisi kuki" => "Polisi kuki" ! "Syarikat itu mengubah polisi kuki semalam.";
            "Polisi privasi" => "Polisi privasi" ! "Syarikat itu mengubah polisi privasi semalam.";
            "Terima kuki" => "Terima kuki" ! "Pengguna terima kuki tanpa membaca.";
            "Terima semua" => "Terima semua" ! "Universiti terima semua pelajar itu.";
            "Terima semua kuki" => "Terima semua kuki" ! "Pengguna terima semua kuki tanpa membaca.";
            "Tetapan kuki" => "Tetapan kuki" ! "Tetapan kuki itu sukar.";
            [inferred] "Tetapan privasi" => "Tetapan privasi" ! "Tetapan privasi telefon itu diubah.";
            "Tolak semua" => "Tolak semua" ! "Pembangkang tolak semua usul itu.";
            [inferred] "Urus kuki" => "Urus kuki" ! "Syarikat perlu urus kuki dengan baik.";
        }
        Cookie Start {
            "Kami menggunakan kuki" => "Kami menggunakan kuki untuk pengalaman lebih baik" ! "Mengapa kami menggunakan kuki?";
            "Laman ini menggunakan kuki" => "Laman ini menggunakan kuki untuk pengalaman lebih baik." ! "Katanya, laman ini menggunakan kuki sejak dulu.";
            "Laman web ini menggunakan kuki" => "Laman web ini menggunakan kuki untuk pengalaman lebih baik" ! "Katanya laman web ini menggunakan kuki.";
            "Tapak web ini menggunakan kuki" => "Tapak web ini menggunakan kuki untuk pengalaman lebih baik." ! "Katanya, tapak web ini menggunakan kuki sejak dulu.";
        }
        Copyright Whole {
            "Dikuasakan oleh WordPress" => "Dikuasakan oleh WordPress" ! "Laman itu dikuasakan oleh WordPress sejak dulu.";
            "Syarat penggunaan" => "Syarat penggunaan" ! "Bank mengubah syarat penggunaan kad.";
            "Terma & syarat" => "Terma & syarat" ! "Bank mengubah terma & syarat kad.";
            "Terma dan syarat" => "Terma dan syarat" ! "Terma dan syarat bank itu berubah.";
            "Terma penggunaan" => "Terma penggunaan" ! "Bank mengubah terma penggunaan kad.";
            "Terma perkhidmatan" => "Terma perkhidmatan" ! "Bank mengubah terma perkhidmatan kad.";
        }
        Copyright Start {
            "Hakcipta ©" => "Hakcipta © 2020 Berita Kota" ! "Tanda hakcipta © pada buku itu pudar.";
        }
        Copyright Anywhere {
            "Hak cipta terpelihara" => "© 2020. Hak cipta terpelihara." ! "Hak cipta penting.";
            "Hakcipta terpelihara" => "© 2020 Akhbar. Hakcipta terpelihara." ! "Hakcipta penting.";
            "Semua hak terpelihara" => "© 2020 Akhbar. Semua hak terpelihara." ! "Semua hak rakyat penting.";
        }
        Comment Whole {
            [inferred] "Balas" => "Balas" ! "Balas dendam itu buruk.";
            [inferred] "Batalkan jawapan" => "Batalkan jawapan" ! "Guru batalkan jawapan murid itu.";
            "Catat ulasan" => "Catat ulasan" ! "Pengkritik mahu catat ulasan itu.";
            "Hantar komen" => "Hantar komen" ! "Pembaca boleh hantar komen kepada editor.";
            [inferred] "Jadi yang pertama memberi komen" => "Jadi yang pertama memberi komen" ! "Dia mahu jadi yang pertama memberi komen tentang itu.";
            "Komen" => "12 Komen" ! "Komen itu pedas.";
            [inferred] "Lihat komen" => "Lihat komen" ! "Polis lihat komen di akaun itu.";
            [inferred] "Lihat semua komen" => "Lihat semua komen" ! "Polis lihat semua komen di akaun itu.";
            "Log masuk untuk komen" => "Log masuk untuk komen" ! "Pengguna perlu log masuk untuk komen di situ.";
            "Log masuk untuk membalas" => "Log masuk untuk membalas" ! "Pengguna perlu log masuk untuk membalas mesej.";
            [inferred] "Log masuk untuk mengulas" => "Log masuk untuk mengulas" ! "Pengguna perlu log masuk untuk mengulas di situ.";
            "Sila log masuk sebelum meninggalkan komen" => "Sila log masuk sebelum meninggalkan komen" ! "Katanya, sila log masuk sebelum meninggalkan komen kasar.";
            "Tambah komen" => "Tambah komen" ! "Dia enggan tambah komen lagi.";
            "Tiada komen" => "Tiada komen" ! "Daripada menteri tiada komen setakat ini.";
            "Tiada ulasan" => "Tiada ulasan" ! "Daripada menteri tiada ulasan setakat ini.";
            [inferred] "Tinggalkan balasan" => "Tinggalkan balasan" ! "Dia tinggalkan balasan di atas meja.";
            "Tinggalkan jawapan" => "Tinggalkan jawapan" ! "Dia tinggalkan jawapan di atas meja.";
            "Tinggalkan komen" => "Tinggalkan komen" ! "Dia tinggalkan komen di meja.";
            "Tulis komen" => "Tulis komen" ! "Pembaca boleh tulis komen di sana.";
        }
        Comment Start {
            "Alamat e-mel anda tidak akan disiarkan" => "Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan *" ! "Kata mereka alamat e-mel anda tidak akan disiarkan.";
            "Anda mesti log masuk" => "Anda mesti log masuk terlebih dahulu untuk mengirim komen." ! "Katanya, anda mesti log masuk dahulu.";
            [inferred] "Medan diperlukan ditanda" => "Medan diperlukan ditanda dengan *" ! "Dalam borang, medan diperlukan ditanda merah.";
            "Simpan nama, e-mel" => "Simpan nama, e-mel dan laman web saya dalam pelayar ini" ! "Borang itu simpan nama, e-mel dan alamat.";
        }
        Navigation Whole {
            [inferred] "Anda berada di sini" => "Anda berada di sini" ! "Kami gembira anda berada di sini bersama kami.";
            "Arkib" => "Arkib" ! "Arkib negara terbakar.";
            "Arkib blog" => "Arkib blog" ! "Polis periksa arkib blog itu.";
            "Artikel sebelumnya" => "Artikel sebelumnya" ! "Artikel sebelumnya tersilap nama.";
            "Artikel seterusnya" => "Artikel seterusnya" ! "Itu ada dalam artikel seterusnya.";
            "Artikel terdahulu" => "Artikel terdahulu" ! "Artikel terdahulu tersilap nama.";
            "Berita sebelumnya" => "Berita sebelumnya" ! "Berita sebelumnya tersilap nama.";
            "Berita seterusnya" => "Berita seterusnya" ! "Penyiar membaca berita seterusnya dengan sedih.";
            "Carian" => "Carian" ! "Operasi carian mangsa dihentikan.";
            "Catatan lama" => "Catatan lama" ! "Itu catatan lama dia.";
            "Catatan terbaru" => "Catatan terbaru" ! "Itu catatan terbaru dia.";
            "Daftar masuk" => "Daftar masuk" ! "Tetamu daftar masuk semalam.";
            "Dikuasakan oleh Blogger" => "Dikuasakan oleh Blogger" ! "Laman itu dikuasakan oleh Blogger semalam.";
            "Halaman sebelumnya" => "Halaman sebelumnya" ! "Dia kembali ke halaman sebelumnya buku itu.";
            "Halaman seterusnya" => "Halaman seterusnya" ! "Dia membaca halaman seterusnya buku itu.";
            "Halaman tidak dijumpai" => "Halaman tidak dijumpai" ! "Tiga halaman tidak dijumpai dalam fail.";
            "Halaman utama" => "Halaman utama" ! "Berita itu di halaman utama akhbar.";
            "Hubungi kami" => "Hubungi Kami" ! "Dia mahu hubungi kami esok.";
            "Iklan bersama kami" => "Iklan bersama kami" ! "Mereka siarkan iklan bersama kami dulu.";
            "Isi kandungan" => "Isi kandungan" ! "Isi kandungan buku itu dua muka surat.";
            "Jadual kandungan" => "Jadual kandungan" ! "Jadual kandungan buku itu hilang.";
            "Kategori" => "Kategori" ! "Kategori itu dimenangi pelajar.";
            "Kembali ke atas" => "Kembali ke atas" ! "Pendaki itu kembali ke atas gunung.";
            "Kembali ke laman utama" => "Kembali ke laman utama" ! "Pembaca kembali ke laman utama akhbar.";
            "Kiriman sebelumnya" => "Kiriman sebelumnya" ! "Kiriman sebelumnya dipadam polis.";
            "Kiriman seterusnya" => "Kiriman seterusnya" ! "Kiriman seterusnya dipadam polis.";
            "Laman tidak dijumpai" => "Laman tidak dijumpai" ! "Pengguna mengadu laman tidak dijumpai semalam.";
            "Laman utama" => "Laman Utama" ! "Di laman utama rumah itu ada pokok.";
            "Langkau ke kandungan" => "Langkau ke kandungan" ! "Dia mahu langkau ke kandungan ucapan.";
            "Langkau ke kandungan utama" => "Langkau ke kandungan utama" ! "Penceramah langkau ke kandungan utama ucapannya.";
            "Laporkan penyalahgunaan" => "Laporkan penyalahgunaan" ! "Orang ramai laporkan penyalahgunaan dana.";
            "Lihat profil lengkap saya" => "Lihat profil lengkap saya" ! "Polis lihat profil lengkap saya semalam.";
            "Log keluar" => "Log keluar" ! "Dia lupa log keluar dari akaun.";
            "Log masuk" => "Log Masuk" ! "Dia log masuk semalam.";
            "Lupa kata laluan?" => "Lupa kata laluan?" ! "Ramai yang lupa kata laluan.";
            "Mengenai kami" => "Mengenai kami" ! "Akhbar menulis mengenai kami semalam.";
            "Navigasi kiriman" => "Navigasi kiriman" ! "Pejabat pos ubah navigasi kiriman itu.";
            "Peta laman" => "Peta laman" ! "Mereka lukis peta laman itu.";
            [inferred] "Peta laman web" => "Peta laman web" ! "Jurutera melukis peta laman web itu.";
            "Tentang kami" => "Tentang Kami" ! "Dia bercakap tentang kami.";
            "Tutup" => "Tutup" ! "Kedai tutup kerana banjir.";
            [inferred] "minit bacaan" => "minit bacaan" ! "Setiap minit bacaan itu berharga.";
        }
        Navigation Start {
            "Kata kunci:" => "Kata kunci: banjir, Johor" ! "Kata kunci ucapannya ialah damai.";
            [inferred] "Masa membaca:" => "Masa membaca: 3 minit" ! "Masa membaca kanak-kanak berkurang.";
        }
        Caption Start {
            "Foto fail" => "Foto fail: jambatan lama" ! "Ini foto fail tahun lalu.";
            "Foto hiasan" => "Foto hiasan: sebuah kelas" ! "Ini sekadar foto hiasan.";
            "Foto ihsan" => "Foto ihsan Bomba" ! "Akhbar menyiarkan foto ihsan bomba.";
            "Foto:" => "Foto: Ahmad Ali/Bernama" ! "Foto lama itu hilang.";
            "Gambar fail" => "Gambar fail: kereta api" ! "Dalam almari ada gambar fail lama.";
            "Gambar hiasan" => "Gambar hiasan: kereta api" ! "Di dinding ada gambar hiasan lama.";
            "Gambar ihsan" => "Gambar ihsan Bomba" ! "Akhbar menyiarkan gambar ihsan bomba.";
            "Gambar sekadar hiasan" => "Gambar sekadar hiasan." ! "Ini gambar sekadar hiasan.";
            "Gambar:" => "Gambar: Siti Aminah" ! "Gambar itu lama.";
            [inferred] "Grafik:" => "Grafik: Ahmad Ali" ! "Grafik permainan itu cantik.";
            "Keterangan gambar:" => "Keterangan gambar: jambatan lama" ! "Akhbar membetulkan keterangan gambar itu.";
            "Kredit foto:" => "Kredit foto: Ahmad Ali" ! "Dia menuntut kredit foto itu.";
            "Kredit gambar:" => "Kredit gambar: Ahmad Ali" ! "Dia menuntut kredit gambar itu.";
            "Sumber foto:" => "Sumber foto: Reuters" ! "Tiada siapa tahu sumber foto itu.";
            "Sumber gambar:" => "Sumber gambar: Reuters" ! "Tiada siapa tahu sumber gambar itu.";
        }
        Caption Anywhere {
            "fotoBERNAMA" => "KUALA LUMPUR, 10 Jan -- Orang ramai melintas. --fotoBERNAMA (2020)" ! "Foto itu milik Bernama.";
        }
        Byline Start {
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh kerana itu dia pergi.";
            "Pengarang:" => "Pengarang: Siti Aminah" ! "Pengarang itu meninggal.";
            [inferred] "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu meninggal.";
        }
        Byline BeforeName {
            [needs_language] "Analisis oleh" => "Analisis oleh Siti Aminah" ! "Analisis oleh pakar perlu.";
            [needs_language] "Dicatat oleh" => "Dicatat oleh Siti Aminah" ! "Dicatat oleh kerani di situ.";
            [needs_language] "Dihantar oleh" => "Dihantar oleh Siti Aminah" ! "Dihantar oleh posmen di situ.";
            [needs_language] "Dilaporkan oleh" => "Dilaporkan oleh Siti Aminah" ! "Dilaporkan oleh saksi di situ.";
            [needs_language] "Disediakan oleh" => "Disediakan oleh Siti Aminah" ! "Disediakan oleh ibu di rumah.";
            [needs_language] "Ditulis oleh" => "Ditulis oleh Siti Aminah" ! "Ditulis oleh ibu di rumah.";
            "Foto dan teks:" => "Foto dan teks: Siti Aminah" ! "Foto dan teks itu lama.";
            [needs_language] "Gambar dan teks:" => "Gambar dan teks: Siti Aminah" ! "Gambar dan teks hilang.";
            "Kolumnis:" => "Kolumnis: Siti Aminah" ! "Kolumnis itu pergi.";
            [needs_language] "Komentar oleh" => "Komentar oleh Siti Aminah" ! "Komentar oleh pembaca itu tajam.";
            [needs_language] "Laporan oleh" => "Laporan oleh Siti Aminah" ! "Laporan oleh saksi itu lama.";
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
            [needs_language] "Teks & gambar:" => "Teks & gambar: Siti Aminah" ! "Teks & gambar hilang.";
            "Teks dan foto:" => "Teks dan foto: Siti Aminah" ! "Teks dan foto itu lama.";
            [needs_language] "Teks dan gambar:" => "Teks dan gambar: Siti Aminah" ! "Teks dan gambar itu lama.";
            [needs_language] "Teks oleh" => "Teks oleh Siti Aminah" ! "Teks oleh pembaca itu lama.";
            [needs_language] "Ulasan oleh" => "Ulasan oleh Siti Aminah" ! "Ulasan oleh pembaca itu tajam.";
        }
        Published Start {
            [inferred] "Disiarkan" => "Disiarkan pada 10 Ogos 2020" ! "Lagu itu disiarkan.";
            "Diterbitkan" => "Diterbitkan pada 10 Ogos 2020" ! "Buku itu diterbitkan.";
        }
        Published BeforeDigit {
            "Diterbitkan pada" => "Diterbitkan pada: 10 Ogos 2020" ! "Buku itu diterbitkan pada malam hari.";
            "Tarikh siaran" => "Tarikh siaran: 10 Januari 2020" ! "Tarikh siaran filem itu ditunda.";
            "Tarikh terbit" => "Tarikh terbit: 10 Ogos 2020" ! "Buku itu, tarikh terbit belum jelas.";
        }
        Updated Start {
            "Dikemas kini" => "Dikemas kini: 10 Ogos 2020" ! "Senarai itu dikemas kini.";
            "Dikemaskini" => "Dikemaskini: 10 Ogos 2020" ! "Senarai itu dikemaskini.";
            [inferred] "Kemas kini terakhir" => "Kemas kini terakhir: 10 Ogos 2020" ! "Itu kemas kini terakhir.";
        }
        Updated BeforeDigit {
            "Kemaskini terakhir" => "Kemaskini terakhir: 10 Ogos 2020" ! "Itu kemaskini terakhir mereka.";
            "Tarikh kemas kini" => "Tarikh kemas kini: 10 Januari 2020" ! "Tarikh kemas kini data itu ditunda.";
            "Tarikh kemaskini" => "Tarikh kemaskini: 10 Januari 2020" ! "Tarikh kemaskini data itu ditunda.";
        }
        Credit Start {
            "Penterjemah:" => "Penterjemah: Siti Aminah" ! "Penterjemah itu pergi.";
            "Penyunting:" => "Penyunting: Ahmad Ali" ! "Penyunting akhbar itu meletak jawatan.";
            "Sumber:" => "Sumber: Bernama" ! "Sumber itu kering.";
            [inferred] "Terjemahan:" => "Terjemahan: Ahmad Ali" ! "Terjemahan novel itu lemah.";
        }
        Correction Start {
            "Pembetulan:" => "Pembetulan: nama ditulis salah." ! "Pembetulan itu lewat.";
            "Ralat:" => "Ralat: nama menteri tersilap." ! "Ralat teknikal itu dibaiki.";
        }
        Note Start {
            "Nota editor:" => "Nota editor: rencana ini disiarkan semula." ! "Nota editor di manuskrip itu banyak.";
            [inferred] "Nota pengarang:" => "Nota pengarang: rencana ini disiarkan semula." ! "Nota pengarang di manuskrip itu banyak.";
        }
    },
};
