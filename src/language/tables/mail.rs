//! What mail programs write about a mail, by language: the fields of its head, and what stands before its subject.
//!
//! Names are those of the common programs' own translations, and of the standard (RFC 5322, 3.6), which programs
//! in every language fall back to. All were written from memory of those programs; no speaker has reviewed them.

/// Names of fields of one word that tell nothing here (RFC 5322, 5536, and what programs add).
pub(crate) const MAIL_STANDARD: &[&str] = &[
    "Received",
    "Organization",
    "Newsgroups",
    "Keywords",
    "Comments",
    "Importance",
    "Priority",
    "Precedence",
    "Path",
    "Xref",
    "Lines",
    "Approved",
    "References",
    "Attachments",
    "Sensitivity",
    "Status",
];

/// What stands before the subject of a mail that answers or forwards another (RFC 5322, 3.6.5, and what programs in
/// other languages write), and begins no headline.
pub(crate) const MAIL_PREFIXES: &[&str] = &[
    "Re",
    "Fwd",
    "Fw",
    "AW",
    "WG",
    "Antwort",
    "Antw",
    "Doorst",
    "SV",
    "Rép",
    "RIF",
    "Odp",
    "Odg",
    "Prosl",
    "Vá",
    "Továbbítva",
    "Ynt",
    "İlt",
    "Atb",
    "Yml",
    "ΑΠ",
    "ΣΧΕΤ",
    "ΠΡΘ",
    "回复",
    "答复",
    "转发",
    "回覆",
    "轉寄",
    "返信",
    "転送",
    "답장",
    "전달",
    "رد",
    "إعادة توجيه",
    "תגובה",
    "השב",
    "הועבר",
];

/// Those that are words or names in English, and count where the field has a name of another language.
pub(crate) const LOCAL_PREFIXES: &[&str] = &[
    "TR", "RV", "I", "R", "VS", "VB", "VL", "FS", "ENC", "RES", "PD", "BLS", "TRS",
];

/// A language, and the names that it has for each field: of who sent a mail, who got it, what it is about and when it was sent.
pub(crate) type MailFields = (&'static str, [&'static [&'static str]; 4]);

/// What mail programs call the fields of a head: `Von: Ann`, `件名: 港`. Sorted by language, but for the one that others fall back
/// to.
#[rustfmt::skip]
pub(crate) const MAIL_FIELDS: &[MailFields] = &[
    ("en", [&["From", "Sender", "Reply-To"], &["To", "Cc", "Bcc"], &["Subject"], &["Date", "Sent"]]),
    ("ar", [&["من"], &["إلى", "نسخة"], &["الموضوع"], &["التاريخ", "تاريخ الإرسال", "تم الإرسال"]]),
    ("bg", [&["От"], &["До", "Копие"], &["Относно", "Тема"], &["Дата", "Изпратено"]]),
    ("bn", [&["প্রেরক", "থেকে"], &["প্রাপক", "প্রতি"], &["বিষয়"], &["তারিখ", "পাঠানো হয়েছে"]]),
    ("ca", [&["De"], &["Per a", "A"], &["Assumpte"], &["Data", "Enviat"]]),
    ("cs", [&["Od"], &["Komu", "Kopie"], &["Předmět"], &["Datum", "Odesláno"]]),
    ("da", [&["Fra"], &["Til", "Kopi"], &["Emne"], &["Dato", "Sendt"]]),
    ("de", [&["Von", "Absender"], &["An", "Kopie"], &["Betreff"], &["Datum", "Gesendet"]]),
    ("el", [&["Από"], &["Προς", "Κοιν."], &["Θέμα"], &["Ημερομηνία", "Στάλθηκε"]]),
    ("es", [&["De"], &["Para"], &["Asunto"], &["Fecha", "Enviado", "Enviado el"]]),
    ("et", [&["Saatja"], &["Saaja", "Adressaat", "Koopia"], &["Teema"], &["Kuupäev", "Saadetud", "Saatmisaeg"]]),
    ("fa", [&["از", "فرستنده"], &["به", "گیرنده"], &["موضوع"], &["تاریخ"]]),
    ("fi", [&["Lähettäjä"], &["Vastaanottaja", "Kopio"], &["Aihe"], &["Päivämäärä", "Päiväys", "Lähetetty"]]),
    ("fr", [&["De", "Expéditeur"], &["À", "A", "Pour", "Destinataire"], &["Objet", "Sujet"], &["Date", "Envoyé", "Envoyé le"]]),
    ("he", [&["מאת"], &["אל", "עותק"], &["נושא"], &["תאריך", "נשלח"]]),
    ("hi", [&["प्रेषक", "से"], &["प्रति", "प्राप्तकर्ता"], &["विषय"], &["दिनांक", "तारीख", "भेजा गया"]]),
    ("hr", [&["Od", "Šalje"], &["Za", "Prima"], &["Predmet", "Naslov"], &["Datum", "Poslano"]]),
    ("hu", [&["Feladó"], &["Címzett", "Másolat", "Másolatot kap"], &["Tárgy"], &["Dátum", "Küldve", "Elküldve"]]),
    ("id", [&["Dari"], &["Kepada", "Ke"], &["Perihal", "Subjek"], &["Tanggal", "Dikirim"]]),
    ("it", [&["Da"], &["A"], &["Oggetto"], &["Data", "Inviato"]]),
    ("ja", [&["差出人", "送信者"], &["宛先"], &["件名"], &["日付", "日時", "送信日時"]]),
    ("ko", [&["보낸 사람", "보낸사람", "발신"], &["받는 사람", "받는사람", "수신", "참조"], &["제목"], &["날짜", "보낸 날짜", "보낸날짜", "보낸 시간"]]),
    ("lt", [&["Nuo", "Siuntėjas"], &["Kam", "Gavėjas", "Kopija"], &["Tema"], &["Data", "Išsiųsta"]]),
    ("lv", [&["No", "Sūtītājs"], &["Kam", "Adresāts"], &["Temats", "Tēma"], &["Datums", "Nosūtīts"]]),
    ("nb", [&["Fra"], &["Til", "Kopi"], &["Emne"], &["Dato", "Sendt"]]),
    ("nl", [&["Van"], &["Aan"], &["Onderwerp"], &["Datum", "Verzonden"]]),
    ("pl", [&["Od"], &["Do", "DW", "UDW", "Kopia"], &["Temat"], &["Data", "Wysłano", "Wysłane"]]),
    ("pt", [&["De"], &["Para"], &["Assunto"], &["Data", "Enviado", "Enviada", "Enviada em"]]),
    ("ro", [&["De la", "Expeditor"], &["Către", "Destinatar"], &["Subiect"], &["Data", "Dată", "Trimis"]]),
    ("ru", [&["От", "От кого", "Отправитель"], &["Кому", "Копия"], &["Тема"], &["Дата", "Отправлено"]]),
    ("sk", [&["Od"], &["Komu", "Kópia"], &["Predmet"], &["Dátum", "Odoslané"]]),
    ("sl", [&["Od"], &["Za"], &["Zadeva"], &["Datum", "Poslano"]]),
    ("sr", [&["Од", "Шаље", "Od", "Šalje"], &["За", "Коме", "Прима", "Za", "Prima"], &["Тема", "Наслов", "Предмет", "Naslov", "Predmet"], &["Датум", "Послато", "Poslato"]]),
    ("sv", [&["Från"], &["Till", "Kopia"], &["Ämne"], &["Datum", "Skickat"]]),
    ("th", [&["จาก"], &["ถึง", "สำเนา"], &["เรื่อง", "หัวเรื่อง"], &["วันที่", "ส่ง"]]),
    ("tr", [&["Kimden", "Gönderen"], &["Kime", "Alıcı"], &["Konu"], &["Tarih", "Gönderildi"]]),
    ("uk", [&["Від", "Від кого"], &["Кому", "Копія"], &["Тема"], &["Дата", "Надіслано"]]),
    ("vi", [&["Từ", "Người gửi"], &["Đến", "Tới", "Người nhận"], &["Chủ đề", "Tiêu đề"], &["Ngày", "Đã gửi"]]),
    ("zh", [&["发件人", "發件人", "寄件者", "寄件人"], &["收件人", "收件者", "抄送", "副本"], &["主题", "主旨", "主題"], &["日期", "发送时间", "寄件日期", "时间"]]),
];
