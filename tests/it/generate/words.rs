//! What pages are made of, in ten languages. A sentence is an opening, a middle and an ending.

/// The building blocks of one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) openings: &'static [&'static str],
    pub(crate) middles: &'static [&'static str],
    pub(crate) endings: &'static [&'static str],
    /// What stands between two sentences.
    pub(crate) between: &'static str,
    pub(crate) headlines: &'static [&'static str],
    pub(crate) rail_header: &'static str,
    pub(crate) furniture: &'static [&'static str],
    pub(crate) comments: &'static [&'static str],
}

pub(crate) const LANGUAGES: &[Words] = &[
    ENGLISH, GERMAN, SPANISH, RUSSIAN, ARABIC, HEBREW, HINDI, CHINESE, JAPANESE, KOREAN, THAI,
];

const ENGLISH: Words = Words {
    openings: &[
        "The port authority ",
        "A spokesman for the ministry ",
        "Two of the witnesses ",
        "The mayor of the old town ",
    ],
    middles: &[
        "said on Tuesday that the harbour would stay closed, ",
        "told reporters after the meeting that the money had been found, ",
        "had warned in a letter that the bridge was no longer safe, ",
    ],
    endings: &[
        "because the dredging has taken longer than planned.",
        "and that nobody had expected it to last until May.",
        "but gave no date for the end of the work.",
    ],
    between: " ",
    headlines: &[
        "Ten Gardens To See Before The First Frost",
        "Striker turns down move to desert club",
        "Why half of all smart speakers are switched off",
        "Baker finds Roman ring in molehill",
        "Storm closes bridges along the northern coast",
    ],
    rail_header: "Most Popular",
    furniture: &[
        "Share this",
        "Advertisement",
        "Home",
        "Subscribe",
        "© 2024 The Gazette",
        "By Helen Marsh",
        "3 min read",
        "News > Local",
    ],
    comments: &[
        "Finally! I have waited for this for years.",
        "Who pays for all of that",
    ],
};

const GERMAN: Words = Words {
    openings: &[
        "Die Hafenbehörde ",
        "Ein Sprecher des Ministeriums ",
        "Der Bürgermeister der Altstadt ",
    ],
    middles: &[
        "teilte am Dienstag mit, dass der Hafen geschlossen bleibe, ",
        "sagte nach der Sitzung, das Geld sei gefunden worden, ",
        "hatte in einem Brief gewarnt, dass die Brücke nicht mehr sicher sei, ",
    ],
    endings: &[
        "weil die Arbeiten länger dauern als geplant.",
        "und niemand habe damit gerechnet.",
        "nannte aber keinen Termin für das Ende der Sperrung.",
    ],
    between: " ",
    headlines: &[
        "Schaffner findet Geld im Speisewagen",
        "Neuer Fahrplan bringt mehr Züge nach Prag",
        "Was sich beim Heizen mit Holz ändert",
        "Papagei verrät Einbrecher an die Polizei",
    ],
    rail_header: "Mehr zum Thema",
    furniture: &[
        "Teilen",
        "Anzeige",
        "Startseite",
        "Abo",
        "Von Katrin Vogelsang",
        "Impressum",
        "Drucken",
    ],
    comments: &["Das hätte man doch ahnen können.", "Wer soll das bezahlen"],
};

const SPANISH: Words = Words {
    openings: &[
        "La autoridad portuaria ",
        "Un portavoz del ministerio ",
        "«La alcaldesa de la ciudad» ",
    ],
    middles: &[
        "informó el martes de que el puerto seguirá cerrado, ",
        "dijo tras la reunión que el dinero ya está disponible, ",
        "había advertido en una carta de que el puente no es seguro, ",
    ],
    endings: &[
        "porque las obras duran más de lo previsto.",
        "aunque nadie esperaba que durase hasta mayo.",
        "pero no dio una fecha para el final de las obras.",
    ],
    between: " ",
    headlines: &[
        "Incendio en los cerros orientales de la capital",
        "El truco de las abuelas para regar las plantas",
        "Así se jugará la próxima fecha de la liga",
        "El faro de la isla vuelve a encenderse",
    ],
    rail_header: "Te puede interesar",
    furniture: &[
        "Compartir",
        "PUBLICIDAD",
        "Inicio",
        "Suscríbete",
        "Por Marcela Quiroga",
        "Deportes",
    ],
    comments: &["¡Por fin! Ya era hora.", "Y quién paga todo esto"],
};

const RUSSIAN: Words = Words {
    openings: &[
        "Администрация порта ",
        "Представитель министерства ",
        "Мэр старого города ",
    ],
    middles: &[
        "сообщила во вторник, что гавань останется закрытой, ",
        "рассказал журналистам после заседания, что деньги найдены, ",
        "предупреждала в письме, что мост больше не безопасен, ",
    ],
    endings: &[
        "потому что работы идут дольше, чем планировалось.",
        "и что никто не ожидал такой задержки.",
        "но срок окончания работ не назвали.",
    ],
    between: " ",
    headlines: &[
        "В Якутии нашли бивень мамонта длиной четыре метра",
        "Почему перелетные птицы не сбиваются с пути",
        "Сборная объявила состав на эстафету",
        "Цены на бензин выросли за неделю",
    ],
    rail_header: "Читайте также",
    furniture: &[
        "Поделиться",
        "Реклама",
        "Главная",
        "Войти",
        "16 февраля, 11:47",
        "Спорт",
    ],
    comments: &["Наконец-то! Давно пора.", "А кто за это платит"],
};

const ARABIC: Words = Words {
    openings: &[
        "قالت سلطة الميناء ",
        "وأعلن متحدث باسم الوزارة ",
        "وذكر رئيس البلدية ",
    ],
    middles: &[
        "يوم الثلاثاء إن الميناء سيظل مغلقا أمام السفن، ",
        "للصحفيين بعد الاجتماع أن الأموال متوفرة الآن، ",
        "في رسالة نشرت هذا الأسبوع أن الجسر لم يعد آمنا، ",
    ],
    endings: &[
        "لأن أعمال التجريف تستغرق وقتا أطول من المتوقع.",
        "ولم يتوقع أحد أن يستمر ذلك حتى الصيف.",
        "لكنه لم يحدد موعدا لانتهاء العمل.",
    ],
    between: " ",
    headlines: &[
        "افتتاح مقبرة في الأقصر أمام الزوار",
        "أسعار الذهب تتراجع مع صعود الدولار",
        "فيلم عن غواصي البحر يفوز بجائزة دولية",
        "حالة الطقس ودرجات الحرارة على معظم الأنحاء",
    ],
    rail_header: "اقرأ أيضا",
    furniture: &["مشاركة", "إعلان", "الرئيسية", "رياضة", "اشترك الآن"],
    comments: &["أخيرا! انتظرنا طويلا.", "ومن سيدفع ثمن ذلك"],
};

const HEBREW: Words = Words {
    openings: &["רשות הנמל ", "דובר המשרד ", "ראש העיר "],
    middles: &[
        "מסר ביום שלישי כי הנמל יישאר סגור לכלי שיט, ",
        "אמר לעיתונאים לאחר הישיבה כי הכסף נמצא, ",
        "הזהיר במכתב כי הגשר אינו בטוח עוד, ",
    ],
    endings: &[
        "משום שהעבודות נמשכות יותר מן הצפוי.",
        "ואיש לא ציפה שזה יימשך עד הקיץ.",
        "אך לא נקב במועד לסיום העבודות.",
    ],
    between: " ",
    headlines: &[
        "גל החום נמשך: התחזית לסוף השבוע",
        "הרכבת הקלה בחיפה: התוואי החדש אושר",
        "מחירי הדירות ירדו לראשונה מזה שנה",
        "מכתב שנשלח לפני שנים הגיע ליעדו",
    ],
    rail_header: "כתבות נוספות",
    furniture: &["שתפו", "פרסומת", "ראשי", "ספורט", "צילום: אלון רביב"],
    comments: &["סוף סוף! חיכינו לזה.", "ומי ישלם על כל זה"],
};

const HINDI: Words = Words {
    openings: &[
        "बंदरगाह प्राधिकरण ने ",
        "मंत्रालय के प्रवक्ता ने ",
        "शहर के महापौर ने ",
    ],
    middles: &[
        "मंगलवार को कहा कि बंदरगाह अभी बंद रहेगा, ",
        "बैठक के बाद पत्रकारों को बताया कि पैसा मिल गया है, ",
        "एक पत्र में चेतावनी दी थी कि पुल अब सुरक्षित नहीं है, ",
    ],
    endings: &[
        "क्योंकि काम में उम्मीद से ज्यादा समय लग रहा है।",
        "और किसी को इतनी देरी की उम्मीद नहीं थी।",
        "लेकिन काम खत्म होने की तारीख नहीं बताई।",
    ],
    between: " ",
    headlines: &[
        "केदारनाथ में भारी बर्फबारी और तापमान शून्य से नीचे",
        "किसानों को बजट से क्या उम्मीदें हैं",
        "हल्द्वानी से दिल्ली के लिए नई ट्रेन की घोषणा",
        "आज से शुरू होगा पांचवां टेस्ट मैच",
    ],
    rail_header: "यह भी पढ़ें",
    furniture: &["शेयर करें", "विज्ञापन", "होम", "खेल", "हमें फॉलो करें"],
    comments: &["आखिरकार! हम कब से इंतजार कर रहे थे।", "इसका पैसा कौन देगा"],
};

const CHINESE: Words = Words {
    openings: &["港口管理局", "交通部发言人", "这座老城的市长"],
    middles: &[
        "星期二表示，港口将继续关闭，",
        "在会后对记者说，所需资金已经到位，",
        "曾在一封信中警告说，这座大桥已不再安全，",
    ],
    endings: &[
        "因为疏浚工程比预期花费了更长的时间。",
        "没有人想到会一直持续到五月底。",
        "但没有说明工程何时结束。",
    ],
    between: "",
    headlines: &[
        "国产大豆新品种亩产再创新高",
        "多地发布大风降温预警请注意安全",
        "国家博物馆推出数字展览",
        "科学家揭示水稻耐盐碱机制",
    ],
    rail_header: "相关文章",
    furniture: &["分享到：", "广告", "首页", "体育", "责任编辑：刘芳"],
    comments: &["终于等到了！", "这笔钱谁来出"],
};

const JAPANESE: Words = Words {
    openings: &["港湾局は", "国土交通省の担当者は", "市の市長は"],
    middles: &[
        "火曜日、港の閉鎖を続けると発表し、",
        "会議のあと記者団に対し、予算は確保できたと述べ、",
        "先月の手紙で、橋はもう安全ではないと警告し、",
    ],
    endings: &[
        "工事が予定より長引いていると説明した。",
        "五月まで続くとは誰も予想していなかったと語った。",
        "工事が終わる時期は明らかにしなかった。",
    ],
    between: "",
    headlines: &[
        "利尻島の昆布が記録的な不漁",
        "最北の図書館が移動販売車で再出発",
        "駅前の老舗デパートが来年閉店へ",
        "高校駅伝で初出場校が優勝",
    ],
    rail_header: "関連記事",
    furniture: &["シェア", "広告", "トップ", "スポーツ", "無断転載を禁じます"],
    comments: &["やっとですね。", "お金は誰が払うのか"],
};

const KOREAN: Words = Words {
    openings: &["항만청은 ", "국토부 관계자는 ", "구도심 시장은 "],
    middles: &[
        "화요일 항구를 계속 닫아 두겠다고 밝히면서 ",
        "회의가 끝난 뒤 기자들에게 예산을 확보했다고 말하며 ",
        "편지에서 다리가 더는 안전하지 않다고 경고하고 ",
    ],
    endings: &[
        "준설 공사가 예상보다 오래 걸린다고 설명했다.",
        "5월까지 이어질 줄은 아무도 몰랐다고 덧붙였다.",
        "공사가 끝나는 시점은 언급하지 않았다.",
    ],
    between: " ",
    headlines: &[
        "흑산도 여객선 하루 세 차례 운항",
        "폐교를 도서관으로 바꾼 섬 아이들",
        "내년부터 달라지는 제도 열 가지",
        "코스피 장 초반 약보합세로 출발",
    ],
    rail_header: "관련기사",
    furniture: &["공유", "광고", "홈", "스포츠", "로그인"],
    comments: &["드디어 열리는군요!", "돈은 누가 내나요"],
};

const THAI: Words = Words {
    openings: &["การท่าเรือ", "โฆษกกระทรวง", "นายกเทศมนตรีเมืองเก่า"],
    middles: &[
        "แถลงเมื่อวันอังคารว่าท่าเรือจะยังคงปิดต่อไป ",
        "กล่าวกับผู้สื่อข่าวหลังการประชุมว่าได้รับงบประมาณแล้ว ",
        "เตือนไว้ในจดหมายว่าสะพานไม่ปลอดภัยอีกต่อไป ",
    ],
    endings: &[
        "เพราะงานขุดลอกใช้เวลานานกว่าที่คาดไว้",
        "และไม่มีใครคาดว่าจะนานถึงเดือนพฤษภาคม",
        "แต่ไม่ได้บอกว่างานจะเสร็จเมื่อใด",
    ],
    between: " ",
    headlines: &[
        "ประกาศปิดอ่าวสองเดือนเพื่อฟื้นฟูธรรมชาติ",
        "เต่ามะเฟืองขึ้นวางไข่ที่หาด",
        "ราคาทองวันนี้เปิดตลาดปรับขึ้น",
        "ทีมชาติไทยประกาศรายชื่อนักเตะ",
    ],
    rail_header: "ข่าวที่เกี่ยวข้อง",
    furniture: &["แชร์", "โฆษณา", "หน้าแรก", "กีฬา", "บันเทิง"],
    comments: &["ในที่สุดก็ได้เห็น", "แล้วใครจะจ่าย"],
};
