//! What the example `ndjson` refuses, and in which words: what is no record, records over a limit, options.

use super::{answer, answers, failure, output};
use serde_json::{Value, json};

#[test]
fn what_is_no_record_keeps_its_id_where_it_is_json() {
    let cases = [
        (r#"{"id":7,"text":5}"#, json!(7)),
        (r#"{"id":"a","text":null}"#, json!("a")),
        (r#"{"id":{"n":[1]}}"#, json!({"n": [1]})),
        (r#"{"text":[]}"#, Value::Null),
        ("5", Value::Null),
        (r#"{"id":7,"text":"cut of"#, Value::Null),
        ("\u{feff}?", Value::Null),
        (r#"["a", "Home", null]"#, Value::Null),
        (r#"{"id":7,"text":"Home","text":"News"}"#, json!(7)),
    ];
    for (record, id) in cases {
        let answer = answer(record);
        assert_eq!(answer, failure(&id, "bad_record", &answer), "{record}");
        assert_eq!(answer["removed"], json!([]));
        let message = answer["error"]["message"].as_str().unwrap_or_default();
        assert!(message.contains(r#"{"id": .., "text": ".."}"#), "{message}");
    }
}

#[test]
fn records_are_told_by_number_what_is_wrong_with_them() {
    let needs = if cfg!(feature = "html") {
        None
    } else {
        Some("record 2 has `html`, and `html` needs `--features html`")
    };
    let records = [
        (
            r#"{"id":1}"#,
            Some("record 1 has neither `text` nor `html`"),
        ),
        (r#"{"id":2,"html":"<p>Home"}"#, needs),
        (
            r#"{"text":"Home","html":"<p>Home"}"#,
            Some("record 3 has `text` and `html`: give `text` or `html`, not both"),
        ),
        (r#"{"text":"Home","html":null}"#, None),
        ("[]", Some("record 5 is no JSON object")),
        (
            r#"{"text":5}"#,
            Some("record 6 cannot be read at byte 9: invalid type: integer `5`, expected a string"),
        ),
        (
            r#"{"text":"Home""#,
            Some("record 7 cannot be read at byte 14: EOF while parsing an object"),
        ),
    ];
    let lines: Vec<&str> = records.iter().map(|(record, _)| *record).collect();
    // Blank lines are no records, and those of many batches are counted on.
    let input = lines.join("\n \n\n") + &"\n5".repeat(50_000);
    let answers = answers(&["--threads", "3"], input.as_bytes());
    let messages = answers.iter().map(|answer| {
        let error = &answer["error"];
        let message = error["message"].as_str().unwrap_or_default();
        (error["kind"] == "bad_record").then_some(message)
    });
    let messages: Vec<Option<&str>> = messages.collect();
    for ((record, expected), message) in records.iter().zip(&messages) {
        let begins = message.map(|message| message.split(';').next().unwrap_or_default());
        assert_eq!(begins, *expected, "{record}");
    }
    let last = messages.last().copied().flatten();
    assert!(last.is_some_and(|last| last.starts_with("record 50007 is no JSON object;")));
}

#[test]
fn a_record_over_the_limit_is_answered_and_skipped() {
    let fits = json!({"id": 1, "text": "Home"}).to_string();
    let most = fits.len().to_string();
    let long = json!({"id": 2, "text": "word ".repeat(100_000)}).to_string();
    let slightly = format!("{fits} ");
    let input = format!("{fits}\n{long}\n{fits}\n{slightly}\n\n{fits}\n{slightly}");
    let answers = answers(&["--max-record", &most, "--threads", "2"], input.as_bytes());
    let kinds: Vec<&Value> = answers
        .iter()
        .map(|answer| &answer["error"]["kind"])
        .collect();
    let (menu, limit) = ("no_article", "limit");
    assert_eq!(kinds, [menu, limit, menu, limit, menu, limit]);
    assert_eq!(answers[1], failure(&Value::Null, "limit", &answers[1]));
    for number in [2, 4, 6] {
        let message = answers[number - 1]["error"]["message"].as_str();
        let begin = format!("record {number} has ");
        assert!(message.is_some_and(|message| message.starts_with(&begin)));
    }
    assert_eq!(answers[2]["id"], 1);
}

#[test]
fn what_is_no_option_is_refused_with_what_there_is() {
    let cases: [&[&str]; 8] = [
        &["--preset"],
        &["--preset", "best"],
        &["--threads", "0"],
        &["--threads", "many"],
        &["--max-record"],
        &["--max-record", "1 MB"],
        &["--presets", "news"],
        &["page.txt"],
    ];
    for options in cases {
        let output = output(options, b"");
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{options:?}");
        for word in [options[0], "c4-paper", "--threads", "--max-record"] {
            assert!(message.contains(word), "{message}");
        }
        let records = message.contains("records come on standard input, not from a file");
        assert_eq!(records, options[0] == "page.txt", "{message}");
    }
}
