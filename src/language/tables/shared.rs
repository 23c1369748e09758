//! What languages share: small words of names, what stands behind names, what claims a copyright.

/// Words in lower case that names hold in one language or another: `Ludwig van der Berg`, `Maria de los Ángeles
/// Pérez`. A line of such words alone is no name.
pub(crate) const NAME_PARTICLES: [&str; 40] = [
    "af", "al", "ap", "av", "bin", "binti", "bint", "da", "dal", "das", "de", "del", "dela",
    "della", "delos", "den", "der", "di", "do", "dos", "du", "el", "la", "las", "le", "los", "ibn",
    "op", "san", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur", "’t",
];

/// Names of people that are frequent words of some language: `dan` is "and" in Indonesian, `kimi` "like"
/// in Azerbaijani. Those that open labels in a language with capitals (`Les`, `Una`, `Para`) are not among them.
pub(crate) const NAMES_LIKE_WORDS: [&str; 33] = [
    "Ada", "Aga", "Ang", "Cha", "Dan", "Duke", "Edi", "Ha", "Jo", "Jos", "Kar", "Kimi", "Kung",
    "Kwa", "Ky", "Leta", "Mai", "Meg", "Nii", "Ole", "Om", "Oo", "Per", "Sal", "Seda", "Sem",
    "Sen", "Tai", "Tika", "Vir", "Wani", "Yana", "Yang",
];

/// Languages that write what people say in quotation marks alone: a dash before a sentence opens an item of a list there
/// (`– Der Hafen bleibt geschlossen.`), where in others it opens speech (`– Port jest zamknięty – mówi wójt.`).
pub(crate) const QUOTED_SPEECH: [&str; 5] = ["af", "cy", "de", "en", "nl"];

/// What stands behind a name, its full stop aside, and is part of it: `Joe Schmo, Jr.` Degrees (`MD`) are told
/// by their capitals.
pub(crate) const NAME_SUFFIXES: [&str; 6] = ["Esq", "II", "III", "IV", "Jr", "Sr"];

/// A title that stands behind a name, too, and is cut short: `Ana Pérez, Dr.`
pub(crate) const NAME_TITLE: &str = "Dr";

/// Particles that are written with the name behind them: `d’Ormesson`, `al-Masri`.
pub(crate) const NAME_PREFIXES: [&str; 3] = ["d’", "d'", "al-"];

/// Particles that names open with in one word with the capital behind them: `McCabe`, `MacDonald`, `DeLillo`.
pub(crate) const NAME_OPENINGS: [&str; 9] =
    ["De", "Del", "Du", "Fitz", "Le", "Mac", "Mc", "Van", "Von"];

/// What stands between the hours and the minutes of a time, where no colon does: `7 h 02`, `7時02分`, `7点02分`, `7시 02분`.
pub(crate) const HOUR_SIGNS: [char; 5] = ['h', '時', '时', '点', '시'];

/// What stands behind the numbers of a date or time in Chinese and Japanese: `2024年4月9日`, `7時02分`.
pub(crate) const EASTERN_UNITS: [char; 7] = ['年', '月', '日', '時', '时', '分', '秒'];

/// Words and signs that claim a copyright at the start of a line, `© 2026 AFP`, where a year and a name follow.
pub(crate) const COPYRIGHT_CLAIMS: [&str; 6] = ["(C)", "(c)", "Copyright", "Copyright ©", "©", "ⓒ"];

/// How a line opens and goes on that blogs put behind each entry of their feed: `The post <headline> appeared first on
/// <site>`, by the translations that the commonest of the tools for it has.
pub(crate) const FEED_TAILS: [(&str, &str); 15] = [
    ("Articolul ", " apare prima dată în "),
    ("Artikel ", " pertama kali tampil pada "),
    ("Artykuł ", " pochodzi z serwisu "),
    ("Der Beitrag ", " erschien zuerst auf "),
    ("Het bericht ", " verscheen eerst op "),
    ("Indlægget ", " blev først udgivet på "),
    ("Inlägget ", " dök först upp på "),
    ("Innlegget ", " dukket først opp på "),
    ("La entrada ", " se publicó primero en "),
    ("L’article ", " est apparu en premier sur "),
    ("L'articolo ", " proviene da "),
    ("O conteúdo ", " aparece primeiro em "),
    ("O post ", " apareceu primeiro em "),
    ("The post ", " appeared first on "),
    ("Сообщение ", " появились сначала на "),
];

/// Words that end a story between signs, in small letters and in order: `(END)`, `– انتهى –`. A line of such a word without signs
/// about it is none. `Fine` is not among them, which answers a question.
pub(crate) const END_MARKS: &[&str] = &[
    "bitti",
    "einde",
    "end",
    "ende",
    "endit",
    "ends",
    "fim",
    "fin",
    "hết",
    "konec",
    "koniec",
    "kraj",
    "loppu",
    "mwisho",
    "selesai",
    "sfârșit",
    "slut",
    "slutt",
    "tamat",
    "vége",
    "τέλος",
    "конец",
    "край",
    "крај",
    "кінець",
    "סוף",
    "انتهای پیام",
    "انتهت",
    "انتهى",
    "ختم شد",
    "پایان",
    "समाप्त",
    "จบ",
    "了",
    "完",
    "完毕",
    "終",
    "终",
    "끝",
];

/// What stands behind a word that leaves its end to another one: `Ein- und Ausgang`, `in- och utgång`. Words that are ends of many
/// others (`or`, `to`, `en`) are none.
pub(crate) const SUSPENDING: [&str; 7] = ["and", "eller", "och", "oder", "og", "sowie", "und"];

/// What stands before the name of who wrote a story, in Chinese, Japanese and Korean: `记者 张三`, `取材・文＝山田太郎`. One
/// character counts before a sign alone.
pub(crate) const EASTERN_WRITERS: &[&str] = &[
    "记者",
    "記者",
    "见习记者",
    "見習記者",
    "实习记者",
    "實習記者",
    "特约记者",
    "特約記者",
    "特派记者",
    "特派記者",
    "首席记者",
    "全媒体记者",
    "融媒体记者",
    "实习生",
    "實習生",
    "通讯员",
    "通訊員",
    "特约通讯员",
    "评论员",
    "評論員",
    "作者",
    "撰文",
    "撰稿",
    "采写",
    "文字",
    "文",
    "取材",
    "執筆",
    "聞き手",
    "構成",
    "筆者",
    "著者",
    "文責",
    "ライター",
    "글",
    "취재",
    "정리",
    "资深记者",
    "資深記者",
    "高级记者",
    "主任记者",
    "首席评论员",
    "特约评论员",
    "特約評論員",
    "专栏作者",
    "專欄作者",
    "特约撰稿",
    "特約撰稿",
    "特约撰稿人",
    "执笔",
    "主笔",
    "主筆",
    "采编",
    "寄稿",
    "기자명",
    "취재기자",
    "글쓴이",
    "작성자",
    "필자",
    "기고",
];

/// The same of who had another part in it.
pub(crate) const EASTERN_HELPERS: &[&str] = &[
    "编辑",
    "編輯",
    "編集",
    "责编",
    "責編",
    "责任编辑",
    "責任編輯",
    "新媒体编辑",
    "摄影",
    "攝影",
    "摄影记者",
    "攝影記者",
    "摄",
    "图",
    "圖",
    "图片",
    "圖片",
    "视频",
    "校对",
    "校對",
    "审核",
    "編審",
    "编审",
    "主编",
    "監修",
    "监制",
    "制图",
    "设计",
    "設計",
    "美编",
    "写真",
    "撮影",
    "画像",
    "動画",
    "イラスト",
    "図版",
    "デザイン",
    "사진",
    "영상",
    "촬영",
    "편집",
    "그래픽",
    "디자인",
    "实习编辑",
    "值班编辑",
    "值班编委",
    "值班主任",
    "翻译",
    "翻譯",
    "剪辑",
    "剪輯",
    "策划",
    "策劃",
    "统筹",
    "統籌",
    "监审",
    "監製",
    "审校",
    "審校",
    "初审",
    "复审",
    "终审",
    "一审",
    "二审",
    "三审",
    "签发",
    "排版",
    "制作",
    "製作",
    "视觉",
    "海报",
    "插画",
    "插畫",
    "翻訳",
    "企画",
    "制作協力",
];

/// Desks of Japanese and Korean papers whose names are as short as people's (`日下部`, `편승국`), before names and roles:
/// `報道部・山田太郎`, `편집국 기자`.
pub(crate) const EASTERN_DESKS: &[&str] = &[
    "写真部",
    "国際部",
    "地域部",
    "報道部",
    "外信部",
    "学芸部",
    "政治部",
    "整理部",
    "文化部",
    "映像部",
    "特報部",
    "生活部",
    "社会部",
    "科学部",
    "経済部",
    "編集部",
    "調査部",
    "運動部",
    "보도국",
    "편집국",
];

/// What stands between a name and the paper that its bearer writes for, in capitals: `ANN LEE FOR THE POST`.
pub(crate) const WRITES_FOR: [&str; 5] = ["FOR", "FÜR", "PARA", "POUR", "VOOR"];

/// What opens the words for those who take pictures, in small letters: `Fotógrafa`, `Video journalist`, `Bildjournalist`.
pub(crate) const PICTURE_STEMS: [&str; 18] = [
    "foto",
    "fotó",
    "photo",
    "video",
    "vídeo",
    "vidéo",
    "camera",
    "kamera",
    "beeld",
    "bildjour",
    "bildred",
    "bildber",
    "bilder",
    "zdjęci",
    "φωτο",
    "фото",
    "видео",
    "відео",
];

/// What stands between a name and the agency that sent the rest of a story: `Ann Lee avec Belga`.
pub(crate) const SENT_WITH: [&str; 11] = [
    "avec", "com", "con", "cu", "med", "met", "mit", "s", "with", "z", "и",
];

/// What notes in brackets at the end of a Japanese story end with, and names hardly do: `（文中敬称略）`, `（毎週月曜掲載）`,
/// `（写真は筆者撮影）`, `（第一部完）`.
pub(crate) const EASTERN_NOTE_ENDS: &[&str] = &[
    "完",
    "局",
    "訳",
    "談",
    "影",
    "供",
    "略",
    "載",
    "終わり",
    "続",
    "版",
    "班",
    "社",
    "時点",
    "時",
    "現在",
    "照",
    "了",
    "号",
    "面",
    "会",
    "所",
    "団",
];

/// What teams end with that sign in place of people, or with them, behind a name of their own: `食光編輯部`, `白山支局`,
/// `온라인뉴스팀`.
pub(crate) const EASTERN_TEAMS: &[&str] = &[
    "编辑部",
    "編輯部",
    "編集部",
    "中心",
    "取材班",
    "工作室",
    "小组",
    "小組",
    "总局",
    "總局",
    "総局",
    "支局",
    "通信部",
    "记者站",
    "部",
    "팀",
    "부",
    "국",
    "센터",
    "실",
];

/// Surnames of China, which nineteen of twenty people bear (Yuan and Zhang, Chinese Surnames, 2002), and rarer ones
/// that open few other words, set by judgement, in both ways of writing them.
pub(crate) const CHINESE_SURNAMES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧\
曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江\
尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊\
聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛欧靳\
瞿邬鄔奚郎岑滕祁禹狄臧屈闵閔娄婁虞裘缪繆钮鈕荀芮隗宓栾欒戎郜蒲邰赖賴蔺藺胥莘姬郦酈濮晏茹匡寇阙闕晁敖阚闞巢竺桓佟欧";

/// Surnames of China that have two characters.
pub(crate) const CHINESE_SURNAMES_OF_TWO: [&str; 14] = [
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "公孙", "公孫", "皇甫", "令狐", "慕容",
    "尉迟", "尉遲",
];

/// What ends words that open with a surname and are no names: `安徽省`, `江宁区`, `上海讯`, `金融部`, `张建国摄`.
pub(crate) const NO_GIVEN_NAMES: [char; 17] = [
    '市', '省', '县', '縣', '区', '區', '局', '厅', '廳', '讯', '訊', '部', '组', '号', '报', '摄',
    '攝',
];

/// What ends words of three characters that are no Japanese names: `連絡先`, `広告部`, `担当者`.
pub(crate) const NO_SHORT_NAMES: [char; 14] = [
    '先', '部', '局', '課', '係', '室', '社', '店', '場', '所', '費', '員', '者', '中',
];

/// What ends a role that stands behind a name without a comma, in small letters: `Ann Lee Health correspondent`. Words
/// that others than reporters bear are none (`director`).
pub(crate) const BEAT_ROLES: [&str; 4] = ["columnist", "correspondent", "editor", "reporter"];

/// Surnames of Korea, which nearly all people bear (Statistics Korea, census of 2015).
pub(crate) const KOREAN_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부";

#[cfg(test)]
mod tests {
    use super::{NAME_PARTICLES, NAMES_LIKE_WORDS};
    use crate::language::ALL;

    #[test]
    fn each_name_like_a_word_is_one_in_some_language() {
        for name in NAMES_LIKE_WORDS {
            let is_word = |word: &&str| word.eq_ignore_ascii_case(name);
            let mut words = ALL.iter().flat_map(|language| language.function_words);
            assert!(words.any(is_word), "{name}");
        }
    }

    #[test]
    fn no_joiner_is_a_particle_of_names() {
        // Most lists in German and Spanish are joined by these, and few names hold them.
        let kept = [("de", "und"), ("es", "y")];
        for language in ALL {
            let joiners = language.joiners.iter();
            let particles = joiners.filter(|joiner| NAME_PARTICLES.contains(joiner));
            for particle in particles {
                assert!(
                    kept.contains(&(language.code, particle)),
                    "{} {particle}",
                    language.code
                );
            }
        }
    }
}
