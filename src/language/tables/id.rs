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
        "koresponden",
        "pemimpin redaksi",
        "penulis",
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
            "Artikel lainnya" => "Artikel lainnya" ! "Ada artikel lainnya di koran.";
            "Artikel menarik lainnya" => "Artikel menarik lainnya" ! "Ada artikel menarik lainnya di koran.";
            "Artikel populer" => "Artikel populer" ! "Itu artikel populer tahun ini.";
            "Artikel terbaru" => "Artikel terbaru" ! "Ada artikel terbaru dari dia.";
            "Artikel terkait" => "Artikel Terkait" ! "Ada artikel terkait hukum.";
            "Baca juga" => "BACA JUGA:" ! "Anak baca juga buku.";
            "Berita lainnya" => "Berita lainnya" ! "Ada berita lainnya dari sana.";
            "Berita pilihan" => "Berita pilihan" ! "Itu berita pilihan pembaca.";
            "Berita populer" => "Berita populer" ! "Itu berita populer tahun ini.";
            "Berita terbaru" => "Berita terbaru" ! "Ada berita terbaru dari sana.";
            "Berita terkait" => "Berita Terkait" ! "Ada berita terkait banjir.";
            "Berita terpopuler" => "Berita terpopuler" ! "Itu berita terpopuler tahun ini.";
            "Komentar terbaru" => "Komentar terbaru" ! "Ada komentar terbaru dari menteri.";
            "Konten terkait" => "Konten terkait" ! "Mereka membahas konten terkait banjir.";
            "Lihat juga" => "Lihat juga" ! "Anda bisa lihat juga laut.";
            "Mungkin anda suka" => "Mungkin anda suka" ! "Buku ini mungkin anda suka nanti.";
            "Pilihan editor" => "Pilihan editor" ! "Novel itu pilihan editor majalah.";
            "Pos terkait" => "Pos terkait" ! "Ada pos terkait banjir.";
            "Pos-pos terbaru" => "Pos-pos terbaru" ! "Tentara membangun pos-pos terbaru di sana.";
            "Rekomendasi untuk anda" => "Rekomendasi untuk anda" ! "Dokter punya rekomendasi untuk anda semua.";
            "Simak juga" => "Simak juga" ! "Warga diminta simak juga radio.";
            "Terkini" => "TERKINI" ! "Kabar terkini buruk.";
            "Terpopuler" => "Terpopuler" ! "Buku terpopuler itu tua.";
            "Terpopuler hari ini" => "Terpopuler hari ini" ! "Lagu terpopuler hari ini itu tua.";
            "Topik terkait" => "Topik terkait" ! "Mereka membahas topik terkait banjir.";
        }
        Rail Start {
            "Baca berita lainnya di" => "Baca berita lainnya di Google News" ! "Warga baca berita lainnya di koran.";
        }
        ReadMore Whole {
            "Baca lebih lanjut" => "Baca lebih lanjut" ! "Anak baca lebih lanjut buku itu.";
            "Baca selengkapnya" => "Baca selengkapnya" ! "Anak baca selengkapnya buku itu.";
            "Halaman berikutnya" => "Halaman berikutnya" ! "Buku itu, halaman berikutnya kosong.";
            "Halaman selanjutnya" => "Halaman selanjutnya" ! "Di halamannya, halaman selanjutnya kosong.";
            "Lanjutkan membaca" => "Lanjutkan membaca" ! "Mari lanjutkan membaca buku.";
            "Lihat lainnya" => "Lihat lainnya" ! "Kami lihat lainnya besok.";
            "Lihat selengkapnya" => "Lihat selengkapnya" ! "Kami lihat selengkapnya pameran itu.";
            "Lihat semua" => "Lihat semua" ! "Dari bukit kami lihat semua kapal.";
            "Muat lainnya" => "Muat lainnya" ! "Kapal bisa muat lainnya besok.";
            "Muat lebih banyak" => "Muat lebih banyak" ! "Kapal bisa muat lebih banyak beras.";
            "Selengkapnya" => "Selengkapnya" ! "Isi selengkapnya panjang.";
        }
        ReadMore Start {
            "Baca juga:" => "Baca juga: Harga naik" ! "Anak baca juga buku.";
            "Lihat juga:" => "Lihat juga: Harga naik" ! "Kami lihat juga laut.";
            "Simak juga:" => "Simak juga: Harga naik" ! "Warga simak juga radio.";
        }
        Share Whole {
            "Bagikan" => "BAGIKAN" ! "Bagikan roti, katanya.";
            "Bagikan artikel ini" => "Bagikan artikel ini" ! "Tolong bagikan artikel ini kepada dia.";
            "Bagikan berita ini" => "Bagikan berita ini" ! "Tolong bagikan berita ini kepada dia.";
            "Bagikan di Facebook" => "Bagikan di Facebook" ! "Foto itu dia bagikan di Facebook kemarin.";
            "Bagikan ini" => "Bagikan ini" ! "Roti ini, bagikan ini, katanya.";
            "Berbagi ke Facebook" => "Berbagi ke Facebook" ! "Dia suka berbagi ke Facebook setiap hari.";
            "Ikuti kami" => "Ikuti kami" ! "Anjing itu ikuti kami pulang.";
            "Kirimkan ini lewat email" => "Kirimkan ini lewat email" ! "Tolong kirimkan ini lewat email saja.";
            "Menyukai ini" => "Menyukai ini" ! "Anak itu menyukai ini dan itu.";
            "Salin tautan" => "Salin tautan" ! "Dia salin tautan lama.";
        }
        Share Start {
            "Ikuti kami di" => "Ikuti kami di Instagram" ! "Polisi minta ikuti kami di jalan.";
        }
        Subscribe Whole {
            "Berlangganan" => "Berlangganan" ! "Banyak yang berlangganan koran.";
            "Berlangganan newsletter" => "Berlangganan newsletter" ! "Banyak yang berlangganan newsletter itu.";
            "Daftar sekarang" => "Daftar sekarang" ! "Warga bisa daftar sekarang juga.";
            "Langganan" => "Langganan" ! "Langganan koran itu mahal.";
        }
        Subscribe Start {
            "Cek berita dan artikel yang lain di" => "Cek Berita dan Artikel yang lain di Google News" ! "Mereka cek berita dan artikel yang lain di koran.";
            "Dapatkan update berita pilihan" => "Dapatkan update berita pilihan setiap hari dari kami" ! "Pembaca dapatkan update berita pilihan di sana.";
            "Gabung di channel" => "Gabung di channel WhatsApp kami" ! "Dia gabung di channel itu kemarin.";
            "Ikuti berita terkini di" => "Ikuti berita terkini di Google News" ! "Warga diminta ikuti berita terkini di radio.";
            "Langganan:" => "Langganan: Postingan (Atom)" ! "Langganan koran itu mahal.";
        }
        Advertisement Whole {
            "Advertorial" => "Advertorial" ! "Advertorial itu mahal.";
            "Gulir untuk lanjut membaca" => "Gulir untuk lanjut membaca" ! "Kata dia gulir untuk lanjut membaca buku.";
            "Iklan" => "IKLAN" ! "Iklan itu mahal.";
            "Konten bersponsor" => "Konten bersponsor" ! "Koran memuat konten bersponsor lagi.";
            "Lanjut membaca setelah iklan" => "Lanjut membaca setelah iklan" ! "Penonton lanjut membaca setelah iklan usai.";
            "Scroll to continue with content" => "SCROLL TO CONTINUE WITH CONTENT" ! "Scroll to continue, katanya.";
        }
        Cookie Whole {
            "Kebijakan cookie" => "Kebijakan cookie" ! "Kebijakan cookie itu panjang.";
            "Kebijakan privasi" => "Kebijakan privasi" ! "Kebijakan privasi itu panjang.";
            "Pengaturan cookie" => "Pengaturan cookie" ! "Pengaturan cookie itu sulit.";
            "Terima semua" => "Terima semua" ! "Kami terima semua syarat itu.";
            "Tolak semua" => "Tolak semua" ! "Kami tolak semua syarat itu.";
        }
        Cookie Start {
            "Kami menggunakan cookie" => "Kami menggunakan cookie untuk kenyamanan Anda." ! "Mengapa kami menggunakan cookie?";
            "Situs ini menggunakan cookie" => "Situs ini menggunakan cookie untuk kenyamanan Anda." ! "Katanya situs ini menggunakan cookie diam-diam.";
            "Situs web ini menggunakan cookie" => "Situs web ini menggunakan cookie untuk kenyamanan Anda." ! "Katanya situs web ini menggunakan cookie diam-diam.";
        }
        Copyright Whole {
            "Syarat dan ketentuan" => "Syarat dan ketentuan" ! "Syarat dan ketentuan bank itu berubah.";
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
            "Kirim komentar" => "Kirim komentar" ! "Warga bisa kirim komentar lewat pos.";
            "Komentar" => "12 Komentar" ! "Komentar itu pedas.";
            "Lihat komentar" => "Lihat komentar" ! "Kami lihat komentar menteri di koran.";
            "Navigasi komentar" => "Navigasi komentar" ! "Pada situs itu navigasi komentar sulit.";
            "Posting komentar" => "Posting komentar" ! "Warga bisa posting komentar di sana.";
            "Tidak ada komentar" => "Tidak ada komentar" ! "Dari menteri tidak ada komentar apa pun.";
            "Tinggalkan balasan" => "Tinggalkan balasan" ! "Dia tinggalkan balasan di meja.";
            "Tinggalkan komentar" => "Tinggalkan komentar" ! "Dia tinggalkan komentar di meja.";
            "Tulis komentar" => "Tulis komentar" ! "Warga bisa tulis komentar di sana.";
        }
        Comment Start {
            "Alamat email anda tidak akan dipublikasikan" => "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *" ! "Kata mereka alamat email anda tidak akan dipublikasikan.";
            "Anda harus masuk untuk berkomentar" => "Anda harus masuk untuk berkomentar." ! "Kata dia anda harus masuk untuk berkomentar.";
            "Simpan nama, email, dan situs web saya" => "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya." ! "Tolong simpan nama, email, dan situs web saya di buku.";
        }
        Navigation Whole {
            "Arsip" => "Arsip" ! "Arsip itu terbakar.";
            "Arsip blog" => "Arsip blog" ! "Polisi memeriksa arsip blog itu.";
            "Artikel sebelumnya" => "Artikel sebelumnya" ! "Itu ada di artikel sebelumnya.";
            "Artikel selanjutnya" => "Artikel selanjutnya" ! "Itu ada di artikel selanjutnya.";
            "Beranda" => "Beranda" ! "Beranda rumah itu luas.";
            "Dengarkan artikel ini" => "Dengarkan artikel ini" ! "Anak itu dengarkan artikel ini di radio.";
            "Kategori" => "Kategori" ! "Kategori itu dihapus.";
            "Langsung ke isi" => "Langsung ke isi" ! "Dia masuk langsung ke isi pidato.";
            "Langsung ke konten" => "Langsung ke konten" ! "Dia masuk langsung ke konten pidato.";
            "Lewati ke konten" => "Lewati ke konten" ! "Dia ingin lewati ke konten pidato.";
            "Lupa kata sandi?" => "Lupa kata sandi?" ! "Banyak yang lupa kata sandi.";
            "Masuk" => "Masuk" ! "Masuk akal, katanya.";
            "Navigasi pos" => "Navigasi pos" ! "Tentara ubah navigasi pos itu.";
            "Pedoman media siber" => "Pedoman media siber" ! "Pedoman media siber itu panjang.";
            "Peta situs" => "Peta situs" ! "Mereka menggambar peta situs purba.";
            "Pos berikutnya" => "Pos berikutnya" ! "Tentara tiba di pos berikutnya.";
            "Pos sebelumnya" => "Pos sebelumnya" ! "Tentara tinggal di pos sebelumnya.";
            "Postingan lama" => "Postingan lama" ! "Itu postingan lama dia.";
            "Postingan lebih baru" => "Postingan lebih baru" ! "Itu postingan lebih baru dari dia.";
            "Tentang kami" => "Tentang Kami" ! "Dia bicara tentang kami.";
            "Tentang situs ini" => "Tentang situs ini" ! "Dia bicara tentang situs ini kemarin.";
            "menit baca" => "3 menit baca" ! "Dalam lima menit baca buku itu selesai.";
        }
        Navigation Start {
            "Diberdayakan oleh Blogger" => "Diberdayakan oleh Blogger." ! "Situs itu diberdayakan oleh Blogger.";
        }
        Navigation BeforeDigit {
            "Waktu baca" => "Waktu baca: 3 menit" ! "Waktu baca anak berkurang.";
        }
        Caption Start {
            "Arsip foto:" => "Arsip foto: kereta di stasiun" ! "Arsip foto keluarga itu hilang.";
            "Foto:" => "Foto: Siti Aminah" ! "Foto dan film.";
            "Ilustrasi" => "Ilustrasi: kereta" ! "Sebuah ilustrasi lama.";
            "Keterangan gambar," => "Keterangan gambar, Jembatan pada 2012" ! "Keterangan gambar itu hilang.";
            "Kredit foto:" => "Kredit foto: Antara" ! "Kredit foto itu untuk dia.";
            "Sumber foto:" => "Sumber foto: Antara" ! "Sumber foto itu tak jelas.";
            "Sumber gambar," => "Sumber gambar, Getty Images" ! "Sumber gambar itu tak jelas.";
        }
        Byline Start {
            "Foto dan teks:" => "Foto dan teks: Siti Aminah" ! "Foto dan teks itu hilang.";
            "Naskah:" => "Naskah: Siti Aminah" ! "Naskah itu hilang.";
            "Oleh:" => "Oleh: Siti Aminah" ! "Oleh karena itu dia pergi.";
            "Penulis:" => "Penulis: Siti Aminah" ! "Penulis itu wafat.";
            "Pewawancara:" => "Pewawancara: Siti Aminah" ! "Pewawancara itu wafat.";
            "Reporter:" => "Reporter: Siti Aminah" ! "Reporter itu wafat.";
            "Teks dan foto:" => "Teks dan foto: Siti Aminah" ! "Teks dan foto itu hilang.";
            "Teks:" => "Teks: Siti Aminah" ! "Teks itu hilang.";
        }
        Byline BeforeName {
            [told] "Artikel oleh" => "Artikel oleh Siti Aminah" ! "Itu artikel oleh dia.";
            [told] "Dilaporkan oleh" => "Dilaporkan oleh Siti Aminah" ! "Itu dilaporkan oleh dia.";
            [told] "Diposting oleh" => "Diposting oleh Siti Aminah" ! "Itu diposting oleh dia.";
            [told] "Dipublikasikan oleh" => "Dipublikasikan oleh Siti Aminah" ! "Itu dipublikasikan oleh dia.";
            [told] "Disusun oleh" => "Disusun oleh Siti Aminah" ! "Itu disusun oleh dia.";
            [told] "Ditulis oleh" => "Ditulis oleh Siti Aminah" ! "Itu ditulis oleh dia.";
            [told] "Jurnalis:" => "Jurnalis: Siti Aminah" ! "Jurnalis itu wafat.";
            [told] "Kontributor:" => "Kontributor: Siti Aminah" ! "Kontributor itu wafat.";
            [told] "Laporan:" => "Laporan: Siti Aminah" ! "Laporan itu hilang.";
            "Oleh" => "Oleh Siti Aminah" ! "Oleh sebab itu dia pergi.";
            [told] "Opini oleh" => "Opini oleh Siti Aminah" ! "Itu opini oleh dia.";
            [told] "Wartawan:" => "Wartawan: Siti Aminah" ! "Wartawan itu wafat.";
            [told] "Wawancara oleh" => "Wawancara oleh Siti Aminah" ! "Itu wawancara oleh dia.";
        }
        Published Start {
            "Dipublikasikan" => "Dipublikasikan 10 Januari 2020" ! "Buku dipublikasikan.";
            "Diterbitkan" => "Diterbitkan 10 Januari 2020" ! "Buku diterbitkan.";
            "Terbit:" => "Terbit: 10 Januari 2020" ! "Terbit sudah bukunya.";
        }
        Published BeforeDigit {
            "Diposting pada" => "Diposting pada: 10 Januari 2020" ! "Foto itu diposting pada malam hari.";
            "Dipublikasikan pada" => "Dipublikasikan pada: 10 Januari 2020" ! "Buku itu dipublikasikan pada musim hujan.";
            "Tanggal terbit" => "Tanggal terbit: 10 Januari 2020" ! "Buku itu, tanggal terbit belum jelas.";
        }
        Updated Start {
            "Diperbarui" => "Diperbarui 10 Januari 2020, 20:15 WIB" ! "Daftar diperbarui.";
            "Terakhir diperbarui" => "Terakhir diperbarui 10 Januari 2020" ! "Daftar terakhir diperbarui.";
        }
        Updated BeforeDigit {
            "Diperbarui pada" => "Diperbarui pada: 10 Januari 2020" ! "Daftar diperbarui pada malam hari.";
            "Pembaruan terakhir" => "Pembaruan terakhir: 10 Januari 2020" ! "Itu pembaruan terakhir dari mereka.";
        }
        Credit Start {
            "Editor:" => "Editor: Siti Aminah" ! "Editor itu pergi.";
            "Penerjemah:" => "Penerjemah: Siti Aminah" ! "Penerjemah itu pergi.";
            "Penyunting:" => "Penyunting: Siti Aminah" ! "Penyunting itu pergi.";
            "Pewarta:" => "Pewarta: Siti Aminah" ! "Pewarta itu pergi.";
            "Redaktur:" => "Redaktur: Siti Aminah" ! "Redaktur itu pergi.";
            "Sumber:" => "Sumber: Antara" ! "Sumber itu kering.";
        }
        Correction Start {
            "Ralat:" => "Ralat: nama ditulis keliru." ! "Ralat itu terlambat.";
        }
        Note Start {
            "Catatan redaksi:" => "Catatan redaksi: berita ini sudah diperbarui." ! "Catatan redaksi itu panjang.";
        }
    },
};
