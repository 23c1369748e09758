//! Pages as tools dump them: Markdown with links, numbers of references with a list behind.

use super::damaged_by;
use proptest::prelude::Strategy;
use proptest::sample::select;

/// A page with signs of dumps at odd places, and enough of them at its end for most to be told.
pub(crate) fn damaged_dump() -> impl Strategy<Value = String> {
    let ends = select(&[
        "\n[a](/a) [b](/b) [c](/c)",
        "\n## a\n## b\n## c",
        "\n[1]a [2]b [3]c\nReferences\n1. https://a\n2. https://b\n3. https://c",
        "\n[1]: /a\n[2]: /b\n[3]: /c",
    ]);
    (damaged_by(SIGNS, 60), ends).prop_map(|(page, end)| page + end)
}

/// The page with the first word of every line a link.
pub(crate) fn linked(page: &str) -> String {
    let line = |(number, line): (usize, &str)| match line.find(char::is_alphanumeric) {
        Some(start) => {
            let (before, text) = line.split_at(start);
            let (word, rest) = text.split_at(text.find(' ').unwrap_or(text.len()));
            format!("{before}[{word}](https://port.example/{number}_(a) \"A title\"){rest}\n")
        }
        None => format!("{line}\n"),
    };
    page.lines().enumerate().map(line).collect()
}

/// The page with a number before the first word of every line, and what numbers stand for behind it.
pub(crate) fn numbered(page: &str) -> String {
    let (mut dump, mut list) = (String::new(), String::from("References\n"));
    let mut numbers = 1..;
    for line in page.lines() {
        if let (Some(start), Some(number)) = (line.find(char::is_alphanumeric), numbers.next()) {
            let (before, text) = line.split_at(start);
            dump.extend([before, &format!("[{number}]"), text]);
            list.extend([number.to_string(), ". https://port.example/\n".to_owned()]);
        } else {
            dump.push_str(line);
        }
        dump.push('\n');
    }
    dump + &list
}

/// The page with all characters escaped but letters and digits of ASCII, blanks, and dashes, which may be bullets.
pub(crate) fn escaped(page: &str) -> String {
    let escape = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '-' | '\n' => c.to_string(),
        _ => format!("&#{};", u32::from(c)),
    };
    page.chars().map(escape).collect()
}

/// The page with its paragraphs torn before their commas, as where a link ends there.
pub(crate) fn torn(page: &str) -> String {
    let line = |line: &str| {
        let text = line.strip_suffix('.');
        text.map_or(line.to_owned(), |text| text.replace(", ", "\n, ") + "\n.") + "\n"
    };
    page.lines().map(line).collect()
}

/// What the signs of dumps are made of.
const SIGNS: &[&str] = &[
    "&amp;",
    "&#39;",
    "&nbsp;",
    "&bull; ",
    "[",
    "]",
    "](/a)",
    "](/a \"b\")",
    "](<a b>)",
    "](",
    "](/a-\n",
    "![",
    "!",
    "(",
    ")",
    "*",
    "**",
    "_",
    "\\",
    "\n# ",
    "\n## ",
    "\n+ ",
    "\n```\n",
    "[1]",
    "[2]",
    "[3]",
    "[4]",
    "\n[5]\n",
    "][1]",
    "\n[1]: /a\n",
    "\n7. https://a.example/\n",
    "\n8. https://b.example/\n",
    "\n\n",
    " ",
    "\u{ad}",
    "字",
];
