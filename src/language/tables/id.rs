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
    staff: &[
        "Dewan Redaksi",
        "Koresponden kami",
        "Redaksi",
        "Tim",
        "Tim Berita",
        "Tim Editorial",
        "Tim Liputan",
        "Tim Penulis",
        "Tim Redaksi",
        "Wartawan kami",
    ],
    roles: &[
        "analis",
        "asisten editor",
        "editor",
        "editor senior",
        "esais",
        "fotografer",
        "jurnalis",
        "jurnalis foto",
        "jurnalis lepas",
        "kolumnis",
        "kontributor",
        "kontributor daerah",
        "koresponden",
        "pemimpin redaksi",
        "penulis",
        "penulis lepas",
        "pewarta",
        "pewarta foto",
        "redaktur",
        "redaktur pelaksana",
        "reporter",
        "wakil pemimpin redaksi",
        "wartawan",
        "wartawan senior",
    ],
    joiners: &["dan", "serta"],
    author_labels: &["Penulis", "Profil penulis", "Tentang penulis"],
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
            "Anda mungkin juga menyukai" => "Anda mungkin juga menyukai" ! "Kata dia, anda mungkin juga menyukai novel itu.";
            "Artikel lainnya" => "Artikel lainnya" ! "Ada artikel lainnya di koran.";
            "Artikel menarik lainnya" => "Artikel menarik lainnya" ! "Ada artikel menarik lainnya di koran.";
            "Artikel pilihan" => "Artikel pilihan" ! "Majalah memuat artikel pilihan dewan juri.";
            "Artikel populer" => "Artikel populer" ! "Itu artikel populer tahun ini.";
            "Artikel rekomendasi" => "Artikel rekomendasi" ! "Ia membaca artikel rekomendasi dosennya.";
            "Artikel terbaru" => "Artikel terbaru" ! "Ada artikel terbaru dari dia.";
            "Artikel terkait" => "Artikel Terkait" ! "Ada artikel terkait hukum.";
            "Baca juga" => "BACA JUGA:" ! "Anak baca juga buku.";
            "Berita lain" => "Berita lain" ! "Tidak ada berita lain dari lokasi.";
            "Berita lainnya" => "Berita lainnya" ! "Ada berita lainnya dari sana.";
            "Berita pilihan" => "Berita pilihan" ! "Itu berita pilihan pembaca.";
            "Berita populer" => "Berita populer" ! "Itu berita populer tahun ini.";
            [inferred] "Berita rekomendasi" => "Berita rekomendasi" ! "Redaksi memuat berita rekomendasi pembaca.";
            "Berita terbaru" => "Berita terbaru" ! "Ada berita terbaru dari sana.";
            "Berita terkait" => "Berita Terkait" ! "Ada berita terkait banjir.";
            "Berita terpopuler" => "Berita terpopuler" ! "Itu berita terpopuler tahun ini.";
            "Berita utama" => "Berita utama" ! "Berita utama koran itu soal banjir.";
            "Jangan lewatkan" => "Jangan lewatkan" ! "Jangan lewatkan pertandingan malam nanti, katanya.";
            "Komentar terbaru" => "Komentar terbaru" ! "Ada komentar terbaru dari menteri.";
            "Konten terkait" => "Konten terkait" ! "Mereka membahas konten terkait banjir.";
            "Lihat juga" => "Lihat juga" ! "Anda bisa lihat juga laut.";
            "Mungkin anda suka" => "Mungkin anda suka" ! "Buku ini mungkin anda suka nanti.";
            "Paling banyak dibaca" => "Paling banyak dibaca" ! "Buku itu paling banyak dibaca tahun ini.";
            "Pilihan editor" => "Pilihan editor" ! "Novel itu pilihan editor majalah.";
            "Pos terkait" => "Pos terkait" ! "Ada pos terkait banjir.";
            "Pos-pos terbaru" => "Pos-pos terbaru" ! "Tentara membangun pos-pos terbaru di sana.";
            "Postingan populer" => "Postingan populer" ! "Postingan populer akun itu dihapus.";
            "Postingan populer dari blog ini" => "Postingan populer dari blog ini" ! "Ia menghapus postingan populer dari blog ini kemarin.";
            "Postingan terbaru" => "Postingan terbaru" ! "Postingan terbaru akun itu dihapus.";
            "Rekomendasi untuk anda" => "Rekomendasi untuk anda" ! "Dokter punya rekomendasi untuk anda semua.";
            [inferred] "Rekomendasi untukmu" => "Rekomendasi untukmu" ! "Ini bukan rekomendasi untukmu, kata dia.";
            "Sedang tren" => "Sedang tren" ! "Baju batik sedang tren di Jepang.";
            "Simak juga" => "Simak juga" ! "Warga diminta simak juga radio.";
            "Simak! Video pilihan redaksi" => "Simak! Video pilihan redaksi" ! "Ia berkata: simak! Video pilihan redaksi sudah tayang.";
            "Tag terpopuler" => "Tag terpopuler" ! "Tag terpopuler tahun ini adalah banjir.";
            "Terkini" => "TERKINI" ! "Kabar terkini buruk.";
            "Terpopuler" => "Terpopuler" ! "Buku terpopuler itu tua.";
            "Terpopuler hari ini" => "Terpopuler hari ini" ! "Lagu terpopuler hari ini itu tua.";
            "Topik populer" => "Topik populer" ! "Topik populer di kampus adalah iklim.";
            "Topik terkait" => "Topik terkait" ! "Mereka membahas topik terkait banjir.";
            "Tulisan terakhir" => "Tulisan terakhir" ! "Tulisan terakhir penyair itu ditemukan.";
            "Tulisan terbaru" => "Tulisan terbaru" ! "Tulisan terbaru profesor itu dikritik.";
            "Tulisan terkait" => "Tulisan terkait" ! "Ia menghapus tulisan terkait kasus itu.";
            "Video pilihan" => "Video pilihan" ! "Juri memutar video pilihan mereka.";
            "Video terbaru" => "Video terbaru" ! "Video terbaru kelompok itu dihapus.";
            "Video terkait" => "Video terkait" ! "Polisi menyita video terkait kasus itu.";
        }
        Rail Start {
            "Baca berita lainnya di" => "Baca berita lainnya di Google News" ! "Warga baca berita lainnya di koran.";
        }
        ReadMore Whole {
            "Baca artikel lainnya" => "Baca artikel lainnya" ! "Ia juga baca artikel lainnya di perpustakaan.";
            "Baca artikel selengkapnya" => "Baca artikel selengkapnya" ! "Ia tidak baca artikel selengkapnya sebelum marah.";
            "Baca halaman selanjutnya" => "Baca halaman selanjutnya" ! "Murid disuruh baca halaman selanjutnya di rumah.";
            "Baca lebih lanjut" => "Baca lebih lanjut" ! "Anak baca lebih lanjut buku itu.";
            "Baca selengkapnya" => "Baca selengkapnya" ! "Anak baca selengkapnya buku itu.";
            "Halaman berikutnya" => "Halaman berikutnya" ! "Buku itu, halaman berikutnya kosong.";
            "Halaman selanjutnya" => "Halaman selanjutnya" ! "Di halamannya, halaman selanjutnya kosong.";
            "Lanjut membaca" => "Lanjut membaca" ! "Ia lanjut membaca sampai pagi.";
            "Lanjutkan membaca" => "Lanjutkan membaca" ! "Mari lanjutkan membaca buku.";
            "Lihat lainnya" => "Lihat lainnya" ! "Kami lihat lainnya besok.";
            "Lihat selengkapnya" => "Lihat selengkapnya" ! "Kami lihat selengkapnya pameran itu.";
            "Lihat semua" => "Lihat semua" ! "Dari bukit kami lihat semua kapal.";
            "Lihat semua berita" => "Lihat semua berita" ! "Ia lihat semua berita di televisi.";
            "Muat lagi" => "Muat lagi" ! "Kapal bisa muat lagi dua ton beras.";
            "Muat lainnya" => "Muat lainnya" ! "Kapal bisa muat lainnya besok.";
            "Muat lebih banyak" => "Muat lebih banyak" ! "Kapal bisa muat lebih banyak beras.";
            "Selengkapnya" => "Selengkapnya" ! "Isi selengkapnya panjang.";
            "Tampilkan lebih banyak" => "Tampilkan lebih banyak" ! "Televisi tampilkan lebih banyak film lokal.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
            "Baca pula:" => "Baca pula: Harga beras naik lagi" ! "Anak-anak baca pula komik.";
            "Baca:" => "Baca: Harga beras naik lagi" ! "Baca buku itu penting.";
            "Gambas:Video" => "[Gambas:Video 20detik]" ! "Kode itu dulu ditulis gambas:video oleh redaksi.";
            "Lihat juga:" => "Lihat juga: Harga naik" ! "Kami lihat juga laut.";
            "Simak juga video" => "Simak juga video \"Banjir di Jakarta\"" ! "Penonton simak juga video itu.";
            "Simak juga:" => "Simak juga: Harga naik" ! "Warga simak juga radio.";
            "Simak selengkapnya di halaman" => "Simak selengkapnya di halaman berikutnya" ! "Pembaca bisa simak selengkapnya di halaman lima.";
            "Tonton juga" => "Tonton juga video di bawah ini" ! "Mereka tonton juga film lama.";
        }
        ReadMore End {
            "dan lanjutkan membaca" => "Lewati Paling banyak dibaca dan lanjutkan membaca" ! "Ia menyalakan lampu dan lanjutkan membaca bukunya.";
        }
        Share Whole {
            "Bagikan" => "BAGIKAN" ! "Bagikan roti, katanya.";
            "Bagikan artikel" => "Bagikan artikel" ! "Ia bagikan artikel lama ke temannya.";
            "Bagikan artikel ini" => "Bagikan artikel ini" ! "Tolong bagikan artikel ini kepada dia.";
            "Bagikan berita ini" => "Bagikan berita ini" ! "Tolong bagikan berita ini kepada dia.";
            "Bagikan di Facebook" => "Bagikan di Facebook" ! "Foto itu dia bagikan di Facebook kemarin.";
            [inferred] "Bagikan di Telegram" => "Bagikan di Telegram" ! "Foto itu mereka bagikan di Telegram kemarin.";
            "Bagikan di Twitter" => "Bagikan di Twitter" ! "Foto itu mereka bagikan di Twitter kemarin.";
            "Bagikan di WhatsApp" => "Bagikan di WhatsApp" ! "Foto itu mereka bagikan di WhatsApp kemarin.";
            "Bagikan di X" => "Bagikan di X" ! "Foto itu mereka bagikan di X kemarin.";
            "Bagikan ini" => "Bagikan ini" ! "Roti ini, bagikan ini, katanya.";
            "Bagikan ke Facebook" => "Bagikan ke Facebook" ! "Banyak yang bagikan ke Facebook foto itu.";
            "Bagikan ke Pinterest" => "Bagikan ke Pinterest" ! "Banyak yang bagikan ke Pinterest foto itu.";
            "Bagikan ke Twitter" => "Bagikan ke Twitter" ! "Banyak yang bagikan ke Twitter foto itu.";
            "Bagikan ke WhatsApp" => "Bagikan ke WhatsApp" ! "Banyak yang bagikan ke WhatsApp foto itu.";
            "Bagikan ke X" => "Bagikan ke X" ! "Banyak yang bagikan ke X foto itu.";
            "Berbagi ke Facebook" => "Berbagi ke Facebook" ! "Dia suka berbagi ke Facebook setiap hari.";
            "Berbagi ke Twitter" => "Berbagi ke Twitter" ! "Warga berbagi ke Twitter foto banjir.";
            "Berbagi ke X" => "Berbagi ke X" ! "Warga berbagi ke X foto banjir.";
            [inferred] "Cetak artikel" => "Cetak artikel" ! "Koran itu cetak artikel lama lagi.";
            [inferred] "Cetak halaman ini" => "Cetak halaman ini" ! "Mesin itu cetak halaman ini dua kali.";
            "Ikuti kami" => "Ikuti kami" ! "Anjing itu ikuti kami pulang.";
            [inferred] "Kirim lewat email" => "Kirim lewat email" ! "Berkas ia kirim lewat email kemarin.";
            "Kirimkan ini lewat email" => "Kirimkan ini lewat email" ! "Tolong kirimkan ini lewat email saja.";
            "Menyukai ini" => "Menyukai ini" ! "Anak itu menyukai ini dan itu.";
            "Salin URL" => "Salin URL" ! "Pelaku salin URL bank itu.";
            "Salin link" => "Salin link" ! "Pelaku salin link bank itu.";
            "Salin tautan" => "Salin tautan" ! "Dia salin tautan lama.";
            "Sebarkan" => "Sebarkan" ! "Jangan sebarkan berita bohong.";
            "Sebarkan ini" => "Sebarkan ini" ! "Jangan sebarkan ini ke orang lain.";
            [inferred] "Simpan artikel" => "Simpan artikel" ! "Ia simpan artikel itu bertahun-tahun.";
            "Ukuran font" => "Ukuran font" ! "Ukuran font di label terlalu kecil.";
            "Ukuran huruf" => "Ukuran huruf" ! "Ukuran huruf di label terlalu kecil.";
            [inferred] "Ukuran teks" => "Ukuran teks" ! "Ukuran teks di label terlalu kecil.";
        }
        Share Start {
            "Bergabung di grup Telegram" => "Bergabung di grup Telegram kami" ! "Pelaku bergabung di grup Telegram itu.";
            "Gabung saluran WhatsApp" => "Gabung saluran WhatsApp kami" ! "Ribuan warga gabung saluran WhatsApp itu.";
            "Ikuti kami di" => "Ikuti kami di Instagram" ! "Polisi minta ikuti kami di jalan.";
            "Ikuti saluran WhatsApp" => "Ikuti saluran WhatsApp kami" ! "Ribuan warga ikuti saluran WhatsApp itu.";
            "Klik untuk berbagi" => "Klik untuk berbagi di Linkedln(Membuka di jendela yang baru)" ! "Pengguna cukup klik untuk berbagi foto.";
            "Klik untuk membagikan di" => "Klik untuk membagikan di Facebook(Membuka di jendela yang baru)" ! "Pengguna cukup klik untuk membagikan di sana.";
            "Klik untuk mencetak" => "Klik untuk mencetak(Membuka di jendela yang baru)" ! "Pengguna cukup klik untuk mencetak tiket.";
            "Mari bergabung di grup" => "Mari bergabung di grup Telegram \"Berita Kota\"" ! "Katanya, mari bergabung di grup ini.";
        }
        Subscribe Whole {
            "Berhenti berlangganan" => "Berhenti berlangganan" ! "Banyak warga berhenti berlangganan koran.";
            "Berlangganan" => "Berlangganan" ! "Banyak yang berlangganan koran.";
            "Berlangganan newsletter" => "Berlangganan newsletter" ! "Banyak yang berlangganan newsletter itu.";
            "Berlangganan sekarang" => "Berlangganan sekarang" ! "Siapa yang berlangganan sekarang dapat diskon.";
            "Buat akun" => "Buat akun" ! "Pelaku buat akun palsu.";
            "Daftar gratis" => "Daftar gratis" ! "Peserta bisa daftar gratis di balai kota.";
            "Daftar sekarang" => "Daftar sekarang" ! "Warga bisa daftar sekarang juga.";
            "Download aplikasi" => "Download aplikasi" ! "Warga diminta download aplikasi itu.";
            "Langganan" => "Langganan" ! "Langganan koran itu mahal.";
            "Unduh aplikasi" => "Unduh aplikasi" ! "Warga diminta unduh aplikasi itu.";
        }
        Subscribe Start {
            "Belum punya akun?" => "Belum punya akun? Daftar" ! "Ia bertanya, belum punya akun bank?";
            "Cek berita dan artikel yang lain di" => "Cek Berita dan Artikel yang lain di Google News" ! "Mereka cek berita dan artikel yang lain di koran.";
            "Dapatkan breaking news" => "Dapatkan breaking news dan berita pilihan setiap hari" ! "Redaksi ingin dapatkan breaking news lebih dulu.";
            "Dapatkan update berita pilihan" => "Dapatkan update berita pilihan setiap hari dari kami" ! "Pembaca dapatkan update berita pilihan di sana.";
            "Gabung di channel" => "Gabung di channel WhatsApp kami" ! "Dia gabung di channel itu kemarin.";
            "Ikuti berita terkini di" => "Ikuti berita terkini di Google News" ! "Warga diminta ikuti berita terkini di radio.";
            "Langganan:" => "Langganan: Postingan (Atom)" ! "Langganan koran itu mahal.";
            "Masukkan alamat email anda untuk" => "Masukkan alamat email anda untuk berlangganan blog ini" ! "Petugas bilang masukkan alamat email anda untuk mendaftar.";
            "Sudah berlangganan?" => "Sudah berlangganan? Masuk di sini" ! "Ia bertanya, sudah berlangganan koran?";
            "Sudah punya akun?" => "Sudah punya akun? Masuk di sini" ! "Ia bertanya, sudah punya akun bank?";
        }
        Advertisement Whole {
            "Advertorial" => "Advertorial" ! "Advertorial itu mahal.";
            "Disponsori" => "Disponsori" ! "Acara itu disponsori bank daerah.";
            "Gulir untuk lanjut membaca" => "Gulir untuk lanjut membaca" ! "Kata dia gulir untuk lanjut membaca buku.";
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
            "Konten bersponsor" => "Konten bersponsor" ! "Koran memuat konten bersponsor lagi.";
            "Konten sponsor" => "Konten sponsor" ! "Konten sponsor harus diberi tanda.";
            "Lanjut membaca setelah iklan" => "Lanjut membaca setelah iklan" ! "Penonton lanjut membaca setelah iklan usai.";
            [inferred] "Lewati iklan" => "Lewati iklan" ! "Penonton lewati iklan setelah lima detik.";
            "Scroll ke bawah untuk melanjutkan" => "Scroll ke bawah untuk melanjutkan" ! "Pembaca scroll ke bawah untuk melanjutkan sampai habis.";
            "Scroll to continue with content" => "SCROLL TO CONTINUE WITH CONTENT" ! "Scroll to continue, katanya.";
            "Scroll to resume content" => "Scroll to resume content" ! "The label scroll to resume content was gone.";
            "Scroll untuk melanjutkan" => "Scroll untuk melanjutkan" ! "Pembaca scroll untuk melanjutkan ke bawah.";
            "Scroll untuk melanjutkan membaca" => "Scroll untuk melanjutkan membaca" ! "Pembaca scroll untuk melanjutkan membaca sampai habis.";
        }
        Cookie Whole {
            "Izinkan semua" => "Izinkan semua" ! "Sekolah izinkan semua murid pulang.";
            "Kebijakan cookie" => "Kebijakan cookie" ! "Kebijakan cookie itu panjang.";
            "Kebijakan privasi" => "Kebijakan privasi" ! "Kebijakan privasi itu panjang.";
            [inferred] "Kelola cookie" => "Kelola cookie" ! "Perusahaan kelola cookie sesuai aturan.";
            [inferred] "Kelola preferensi" => "Kelola preferensi" ! "Pengguna bisa kelola preferensi di akun.";
            [inferred] "Pemberitahuan privasi" => "Pemberitahuan privasi" ! "Bank mengirim pemberitahuan privasi baru.";
            "Pengaturan cookie" => "Pengaturan cookie" ! "Pengaturan cookie itu sulit.";
            "Preferensi cookie" => "Preferensi cookie" ! "Preferensi cookie tersimpan setahun.";
            [inferred] "Terima cookie" => "Terima cookie" ! "Pengguna terima cookie tanpa membaca.";
            "Terima semua" => "Terima semua" ! "Kami terima semua syarat itu.";
            "Terima semua cookie" => "Terima semua cookie" ! "Pengguna terima semua cookie tanpa membaca.";
            "Tolak semua" => "Tolak semua" ! "Kami tolak semua syarat itu.";
        }
        Cookie Start {
            "Kami menggunakan cookie" => "Kami menggunakan cookie untuk kenyamanan Anda." ! "Mengapa kami menggunakan cookie?";
            "Situs ini menggunakan cookie" => "Situs ini menggunakan cookie untuk kenyamanan Anda." ! "Katanya situs ini menggunakan cookie diam-diam.";
            "Situs kami menggunakan cookie" => "Situs kami menggunakan cookie agar lebih baik." ! "Katanya, situs kami menggunakan cookie sejak lama.";
            "Situs web ini menggunakan cookie" => "Situs web ini menggunakan cookie untuk kenyamanan Anda." ! "Katanya situs web ini menggunakan cookie diam-diam.";
        }
        Copyright Whole {
            "Dengan bangga bertenaga WordPress" => "Dengan bangga bertenaga WordPress" ! "Situs itu dengan bangga bertenaga WordPress sejak dulu.";
            "Diberdayakan oleh WordPress" => "Diberdayakan oleh WordPress" ! "Situs itu diberdayakan oleh WordPress sejak dulu.";
            "Didukung oleh WordPress" => "Didukung oleh WordPress" ! "Situs itu didukung oleh WordPress sejak dulu.";
            "Ketentuan layanan" => "Ketentuan layanan" ! "Perusahaan mengubah ketentuan layanan kemarin.";
            "Ketentuan penggunaan" => "Ketentuan penggunaan" ! "Bank mengubah ketentuan penggunaan kartu.";
            "Kode etik jurnalistik" => "Kode etik jurnalistik" ! "Wartawan melanggar kode etik jurnalistik itu.";
            "Syarat & ketentuan" => "Syarat & ketentuan" ! "Bank mengubah syarat & ketentuan kartu.";
            "Syarat dan ketentuan" => "Syarat dan ketentuan" ! "Syarat dan ketentuan bank itu berubah.";
            "Syarat penggunaan" => "Syarat penggunaan" ! "Bank mengubah syarat penggunaan kartu.";
        }
        Copyright Start {
            "Dilarang keras mengambil konten" => "Dilarang keras mengambil konten tanpa izin tertulis" ! "Warga dilarang keras mengambil konten itu.";
            "Dilarang mengutip" => "Dilarang mengutip tanpa izin redaksi" ! "Warga dilarang mengutip bayaran.";
            "Hak cipta ©" => "Hak Cipta © 2020 Antara" ! "Hak cipta lagu itu dijual.";
        }
        Copyright Anywhere {
            "Hak cipta dilindungi" => "© 2020. Hak cipta dilindungi undang-undang." ! "Hak cipta penting.";
            "Seluruh hak cipta" => "© 2020. Seluruh hak cipta dilindungi undang-undang" ! "Seluruh hak warga dijamin.";
            "Semua hak dilindungi" => "© 2020 Koran. Semua hak dilindungi." ! "Semua hak warga penting.";
        }
        Comment Whole {
            "Balas" => "Balas" ! "Balas dendam itu buruk.";
            "Batalkan balasan" => "Batalkan balasan" ! "Tentara batalkan balasan itu.";
            "Belum ada komentar" => "Belum ada komentar" ! "Dari menteri belum ada komentar resmi.";
            "Beri komentar" => "Beri komentar" ! "Menteri enggan beri komentar soal itu.";
            [inferred] "Jadilah yang pertama berkomentar" => "Jadilah yang pertama berkomentar" ! "Katanya, jadilah yang pertama berkomentar soal itu.";
            "Kirim komentar" => "Kirim komentar" ! "Warga bisa kirim komentar lewat pos.";
            "Komentar" => "12 Komentar" ! "Komentar itu pedas.";
            "Laporkan komentar" => "Laporkan komentar" ! "Pembaca bisa laporkan komentar kasar.";
            "Lihat komentar" => "Lihat komentar" ! "Kami lihat komentar menteri di koran.";
            [inferred] "Lihat semua komentar" => "Lihat semua komentar" ! "Polisi lihat semua komentar di akun itu.";
            "Login untuk berkomentar" => "Login untuk berkomentar" ! "Pengguna harus login untuk berkomentar di sana.";
            "Masuk untuk berkomentar" => "Masuk untuk berkomentar" ! "Pengguna harus masuk untuk berkomentar di sana.";
            "Masuk untuk membalas" => "Masuk untuk membalas" ! "Pengguna harus masuk untuk membalas pesan.";
            "Navigasi komentar" => "Navigasi komentar" ! "Pada situs itu navigasi komentar sulit.";
            "Posting komentar" => "Posting komentar" ! "Warga bisa posting komentar di sana.";
            "Tambah komentar" => "Tambah komentar" ! "Ia tidak mau tambah komentar lagi.";
            "Tambahkan komentar" => "Tambahkan komentar" ! "Ia minta dosen tambahkan komentar di naskah.";
            [inferred] "Tampilkan komentar" => "Tampilkan komentar" ! "Redaksi tidak tampilkan komentar kasar.";
            "Tidak ada komentar" => "Tidak ada komentar" ! "Dari menteri tidak ada komentar apa pun.";
            "Tinggalkan balasan" => "Tinggalkan balasan" ! "Dia tinggalkan balasan di meja.";
            "Tinggalkan komentar" => "Tinggalkan komentar" ! "Dia tinggalkan komentar di meja.";
            "Tulis komentar" => "Tulis komentar" ! "Warga bisa tulis komentar di sana.";
        }
        Comment Start {
            "Alamat email anda tidak akan dipublikasikan" => "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *" ! "Kata mereka alamat email anda tidak akan dipublikasikan.";
            "Alamat surel anda tidak akan dipublikasikan" => "Alamat surel Anda tidak akan dipublikasikan." ! "Katanya, alamat surel anda tidak akan dipublikasikan.";
            "Anda harus masuk log untuk" => "Anda harus masuk log untuk mengirim sebuah komentar." ! "Katanya, anda harus masuk log untuk melihatnya.";
            "Anda harus masuk untuk berkomentar" => "Anda harus masuk untuk berkomentar." ! "Kata dia anda harus masuk untuk berkomentar.";
            "Beritahu saya akan tindak lanjut komentar" => "Beritahu saya akan tindak lanjut komentar melalui surel." ! "Tolong beritahu saya akan tindak lanjut komentar itu.";
            "Komentar ditutup" => "Komentar ditutup." ! "Kolom komentar ditutup sejak kemarin.";
            "Ruas yang wajib ditandai" => "Ruas yang wajib ditandai *" ! "Pada formulir, ruas yang wajib ditandai merah.";
            "Silakan login untuk" => "Silakan login untuk memberi komentar" ! "Petugas bilang silakan login untuk mendaftar.";
            "Simpan nama, email, dan situs web saya" => "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya." ! "Tolong simpan nama, email, dan situs web saya di buku.";
            "Situs ini menggunakan Akismet" => "Situs ini menggunakan Akismet untuk mengurangi spam." ! "Katanya, situs ini menggunakan Akismet sejak lama.";
        }
        Navigation Whole {
            "Anda berada di sini" => "Anda berada di sini" ! "Kami senang anda berada di sini bersama kami.";
            "Arsip" => "Arsip" ! "Arsip itu terbakar.";
            "Arsip blog" => "Arsip blog" ! "Polisi memeriksa arsip blog itu.";
            "Artikel sebelumnya" => "Artikel sebelumnya" ! "Itu ada di artikel sebelumnya.";
            "Artikel selanjutnya" => "Artikel selanjutnya" ! "Itu ada di artikel selanjutnya.";
            "Beranda" => "Beranda" ! "Beranda rumah itu luas.";
            "Berita berikutnya" => "Berita berikutnya" ! "Penyiar membaca berita berikutnya dengan sedih.";
            "Berita sebelumnya" => "Berita sebelumnya" ! "Berita sebelumnya keliru menyebut nama.";
            "Berita selanjutnya" => "Berita selanjutnya" ! "Penyiar membaca berita selanjutnya dengan sedih.";
            "Buka menu" => "Buka menu" ! "Restoran itu buka menu baru.";
            "Cari untuk" => "Cari untuk" ! "Ia cari untuk anaknya obat itu.";
            "Daftar isi" => "Daftar isi" ! "Daftar isi buku itu hilang.";
            "Dengarkan artikel ini" => "Dengarkan artikel ini" ! "Anak itu dengarkan artikel ini di radio.";
            "Halaman sebelumnya" => "Halaman sebelumnya" ! "Ia kembali ke halaman sebelumnya di buku.";
            "Halaman tidak ditemukan" => "Halaman tidak ditemukan" ! "Tiga halaman tidak ditemukan di naskah.";
            "Indeks berita" => "Indeks berita" ! "Indeks berita koran itu lengkap.";
            "Info iklan" => "Info iklan" ! "Ia mendapat info iklan itu dari koran.";
            "Kategori" => "Kategori" ! "Kategori itu dihapus.";
            "Kembali ke atas" => "Kembali ke atas" ! "Pendaki itu kembali ke atas gunung.";
            "Kembali ke beranda" => "Kembali ke beranda" ! "Ia kembali ke beranda rumah.";
            "Kontak kami" => "Kontak kami" ! "Pasukan hilang kontak kami tadi malam.";
            "Langsung ke isi" => "Langsung ke isi" ! "Dia masuk langsung ke isi pidato.";
            "Langsung ke konten" => "Langsung ke konten" ! "Dia masuk langsung ke konten pidato.";
            "Langsung ke konten utama" => "Langsung ke konten utama" ! "Pembicara langsung ke konten utama pidatonya.";
            "Laporkan penyalahgunaan" => "Laporkan penyalahgunaan" ! "Warga laporkan penyalahgunaan dana desa.";
            "Lewati ke konten" => "Lewati ke konten" ! "Dia ingin lewati ke konten pidato.";
            "Lewati ke konten utama" => "Lewati ke konten utama" ! "Pembicara lewati ke konten utama pidatonya.";
            "Lihat profil lengkapku" => "Lihat profil lengkapku" ! "Ia ingin lihat profil lengkapku di kantor.";
            [inferred] "Lompat ke konten" => "Lompat ke konten" ! "Pembicara lompat ke konten pidatonya.";
            "Lupa kata sandi?" => "Lupa kata sandi?" ! "Banyak yang lupa kata sandi.";
            "Masuk" => "Masuk" ! "Masuk akal, katanya.";
            "Mengenai saya" => "Mengenai saya" ! "Ia menulis mengenai saya di koran.";
            "Navigasi pos" => "Navigasi pos" ! "Tentara ubah navigasi pos itu.";
            "Navigasi tulisan" => "Navigasi tulisan" ! "Navigasi tulisan di kapal rusak.";
            "Pasang iklan" => "Pasang iklan" ! "Perusahaan pasang iklan di koran.";
            "Pedoman media siber" => "Pedoman media siber" ! "Pedoman media siber itu panjang.";
            "Pencarian untuk" => "Pencarian untuk" ! "Pencarian untuk korban dihentikan.";
            "Peta situs" => "Peta situs" ! "Mereka menggambar peta situs purba.";
            "Pos berikutnya" => "Pos berikutnya" ! "Tentara tiba di pos berikutnya.";
            "Pos sebelumnya" => "Pos sebelumnya" ! "Tentara tinggal di pos sebelumnya.";
            "Postingan lama" => "Postingan lama" ! "Itu postingan lama dia.";
            "Postingan lebih baru" => "Postingan lebih baru" ! "Itu postingan lebih baru dari dia.";
            "Tentang kami" => "Tentang Kami" ! "Dia bicara tentang kami.";
            "Tentang situs ini" => "Tentang situs ini" ! "Dia bicara tentang situs ini kemarin.";
            "Tim redaksi" => "Tim redaksi" ! "Tim redaksi koran itu mundur.";
            "Tutup" => "Tutup" ! "Pasar tutup karena banjir.";
            "Tutup menu" => "Tutup menu" ! "Restoran itu tutup menu laut.";
            "menit baca" => "3 menit baca" ! "Dalam lima menit baca buku itu selesai.";
        }
        Navigation Start {
            "Diberdayakan oleh Blogger" => "Diberdayakan oleh Blogger." ! "Situs itu diberdayakan oleh Blogger.";
            "Kata kunci:" => "Kata kunci: banjir, Jakarta" ! "Kata kunci pidatonya adalah damai.";
        }
        Navigation BeforeDigit {
            "Waktu baca" => "Waktu baca: 3 menit" ! "Waktu baca anak berkurang.";
        }
        Caption Start {
            "Arsip foto:" => "Arsip foto: kereta di stasiun" ! "Arsip foto keluarga itu hilang.";
            [inferred] "Foto arsip" => "Foto arsip: jembatan lama" ! "Ini foto arsip tahun lalu.";
            "Foto oleh:" => "Foto oleh: Budi Santoso" ! "Ia menjual foto oleh karena miskin.";
            "Foto:" => "Foto: Siti Aminah" ! "Foto dan film.";
            "Gambar:" => "Gambar: Reuters" ! "Gambar di dinding itu lukisan.";
            "Ilustrasi" => "Ilustrasi: kereta" ! "Sebuah ilustrasi lama.";
            [inferred] "Infografis:" => "Infografis: Budi Santoso" ! "Infografis itu keliru.";
            "Keterangan gambar," => "Keterangan gambar, Jembatan pada 2012" ! "Keterangan gambar itu hilang.";
            "Kredit foto:" => "Kredit foto: Antara" ! "Kredit foto itu untuk dia.";
            "Sumber foto:" => "Sumber foto: Antara" ! "Sumber foto itu tak jelas.";
            "Sumber gambar," => "Sumber gambar, Getty Images" ! "Sumber gambar itu tak jelas.";
            "Tangkapan layar:" => "Tangkapan layar: YouTube" ! "Tangkapan layar itu beredar luas.";
        }
        Caption Anywhere {
            "(ANTARA/" => "Menteri berpidato. (ANTARA/Budi Santoso)" ! "Kantor Antara menyiarkannya.";
            "ANTARA FOTO/" => "Warga melintas. ANTARA FOTO/Budi Santoso" ! "Kantor Antara memamerkan foto.";
        }
        Byline Start {
            "Foto dan teks:" => "Foto dan teks: Siti Aminah" ! "Foto dan teks itu hilang.";
            "Foto/teks:" => "Foto/teks: Siti Aminah" ! "Foto atau teks hilang.";
            "Naskah dan foto:" => "Naskah dan foto: Siti Aminah" ! "Naskah dan foto hilang.";
            "Naskah:" => "Naskah: Siti Aminah" ! "Naskah itu hilang.";
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh karena itu dia pergi.";
            "Peliput:" => "Peliput: Siti Aminah" ! "Peliput berita datang.";
            "Penulis :" => "Penulis : Siti Aminah" ! "Penulis itu datang.";
            "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu wafat.";
            "Pewawancara:" => "Pewawancara: Siti Aminah" ! "Pewawancara itu wafat.";
            "Reporter :" => "Reporter : Siti Aminah" ! "Reporter itu datang.";
            "Reporter:" => "Reporter: Siti Aminah" ! "Reporter itu wafat.";
            "Teks dan foto:" => "Teks dan foto: Siti Aminah" ! "Teks dan foto itu hilang.";
            "Teks/foto:" => "Teks/foto: Siti Aminah" ! "Teks atau foto hilang.";
            "Teks:" => "Teks: Siti Aminah" ! "Teks itu hilang.";
        }
        Byline BeforeName {
            [needs_language] "Artikel oleh" => "Artikel oleh Siti Aminah" ! "Itu artikel oleh dia.";
            [needs_language] "Dilaporkan oleh" => "Dilaporkan oleh Siti Aminah" ! "Itu dilaporkan oleh dia.";
            [needs_language] "Diposting oleh" => "Diposting oleh Siti Aminah" ! "Itu diposting oleh dia.";
            [needs_language] "Dipublikasikan oleh" => "Dipublikasikan oleh Siti Aminah" ! "Itu dipublikasikan oleh dia.";
            [needs_language] "Disusun oleh" => "Disusun oleh Siti Aminah" ! "Itu disusun oleh dia.";
            [needs_language] "Ditulis oleh" => "Ditulis oleh Siti Aminah" ! "Itu ditulis oleh dia.";
            [needs_language] "Jurnalis :" => "Jurnalis : Siti Aminah" ! "Jurnalis itu datang.";
            [needs_language] "Jurnalis:" => "Jurnalis: Siti Aminah" ! "Jurnalis itu wafat.";
            [needs_language] "Kontributor :" => "Kontributor : Siti Aminah" ! "Kontributor itu datang.";
            [needs_language] "Kontributor:" => "Kontributor: Siti Aminah" ! "Kontributor itu wafat.";
            [needs_language] "Laporan:" => "Laporan: Siti Aminah" ! "Laporan itu hilang.";
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
            [needs_language] "Opini oleh" => "Opini oleh Siti Aminah" ! "Itu opini oleh dia.";
            [needs_language] "Penulis" => "Penulis Siti Aminah" ! "Penulis itu datang.";
            "Penulis," => "Penulis, Siti Rahma" ! "Penulis, kata orang, meninggal.";
            [needs_language] "Wartawan :" => "Wartawan : Siti Aminah" ! "Wartawan itu datang.";
            [needs_language] "Wartawan:" => "Wartawan: Siti Aminah" ! "Wartawan itu wafat.";
            [needs_language] "Wawancara oleh" => "Wawancara oleh Siti Aminah" ! "Itu wawancara oleh dia.";
        }
        Published Start {
            "Dipublikasikan" => "Dipublikasikan 10 Januari 2020" ! "Buku dipublikasikan.";
            "Diterbitkan" => "Diterbitkan 10 Januari 2020" ! "Buku diterbitkan.";
            "Tayang:" => "Tayang: Jumat, 10 Januari 2020 08:15 WIB" ! "Tayang perdana film itu ditunda.";
            "Terbit:" => "Terbit: 10 Januari 2020" ! "Terbit sudah bukunya.";
        }
        Published BeforeDigit {
            "Diposting pada" => "Diposting pada: 10 Januari 2020" ! "Foto itu diposting pada malam hari.";
            "Dipublikasikan pada" => "Dipublikasikan pada: 10 Januari 2020" ! "Buku itu dipublikasikan pada musim hujan.";
            "Diterbitkan pada" => "Diterbitkan pada 10 Januari 2020" ! "Buku diterbitkan pada malam hari.";
            "Tanggal publikasi" => "Tanggal publikasi: 10 Januari 2020" ! "Tanggal publikasi buku itu ditunda.";
            "Tanggal terbit" => "Tanggal terbit: 10 Januari 2020" ! "Buku itu, tanggal terbit belum jelas.";
        }
        Updated Start {
            "Diperbaharui:" => "Diperbaharui: 10 Januari 2020" ! "Kontrak itu diperbaharui kemarin.";
            "Diperbarui" => "Diperbarui 10 Januari 2020, 20:15 WIB" ! "Daftar diperbarui.";
            "Terakhir diperbarui" => "Terakhir diperbarui 10 Januari 2020" ! "Daftar terakhir diperbarui.";
        }
        Updated BeforeDigit {
            "Diperbarui pada" => "Diperbarui pada: 10 Januari 2020" ! "Daftar diperbarui pada malam hari.";
            "Diupdate" => "Diupdate: 10 Januari 2020" ! "Diupdate daftar itu.";
            "Pembaruan terakhir" => "Pembaruan terakhir: 10 Januari 2020" ! "Itu pembaruan terakhir dari mereka.";
            [inferred] "Terakhir diubah" => "Terakhir diubah 10 Januari 2020" ! "Terakhir diubah, aturan itu makin ketat.";
            "Update terakhir" => "Update terakhir: 10 Januari 2020" ! "Update terakhir aplikasi itu gagal.";
        }
        Credit Start {
            "Alih bahasa:" => "Alih bahasa: Budi Santoso" ! "Alih bahasa novel itu buruk.";
            "Artikel ini telah tayang di" => "Artikel ini telah tayang di Berita Kota dengan judul Banjir" ! "Menurut dia artikel ini telah tayang di koran.";
            "Dikutip dari:" => "Dikutip dari: Reuters" ! "Kalimat itu dikutip dari novel.";
            "Editor:" => "Editor: Siti Aminah" ! "Editor itu pergi.";
            "Penerjemah:" => "Penerjemah: Siti Aminah" ! "Penerjemah itu pergi.";
            "Penyunting:" => "Penyunting: Siti Aminah" ! "Penyunting itu pergi.";
            "Pewarta:" => "Pewarta: Siti Aminah" ! "Pewarta itu pergi.";
            "Redaktur:" => "Redaktur: Siti Aminah" ! "Redaktur itu pergi.";
            "Sumber:" => "Sumber: Antara" ! "Sumber itu kering.";
        }
        Correction Start {
            [inferred] "Artikel ini telah dikoreksi" => "Artikel ini telah dikoreksi pada 10 Januari 2020." ! "Katanya, artikel ini telah dikoreksi.";
            "Koreksi:" => "Koreksi: nama menteri keliru." ! "Koreksi pasar saham berlanjut.";
            "Ralat:" => "Ralat: nama ditulis keliru." ! "Ralat itu terlambat.";
        }
        Note Start {
            "Catatan editor:" => "Catatan editor: artikel ini terbit pertama kali tahun lalu." ! "Catatan editor di naskah itu banyak.";
            "Catatan redaksi:" => "Catatan redaksi: berita ini sudah diperbarui." ! "Catatan redaksi itu panjang.";
        }
    },
};
