//! The example `ndjson`, run as its users run it: records in, answers out, one JSON object a line.

#[path = "ndjson/refused.rs"]
mod refused;
#[path = "support/example.rs"]
mod support;

use bodycopy::{Pipeline, Verdict};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;
use support::example;

const PAGE: &str = include_str!("../examples/data/wire-story-with-rail.txt");

/// An answer's keys, in the order in which they are written.
const KEYS: [&str; 18] = [
    "id",
    "title",
    "standfirst",
    "byline",
    "byline_roles",
    "byline_places",
    "byline_agencies",
    "dateline",
    "published",
    "updated",
    "credits",
    "language",
    "text",
    "blocks",
    "removed",
    "confidence",
    "sources",
    "error",
];

/// What the example is made from.
const FILES: [&str; 5] = [
    "ndjson/main.rs",
    "ndjson/answer.rs",
    "ndjson/record.rs",
    "ndjson/stream.rs",
    "support.rs",
];

/// Longest wait for an answer in lockstep, in seconds: far beyond what a busy machine takes.
const PATIENCE: u64 = 120;

fn start(options: &[&str]) -> Child {
    Command::new(example("ndjson", &FILES))
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example was built")
}

/// Sends all input at once, from a thread, as answers come before the input ends.
fn output(options: &[&str], input: &[u8]) -> Output {
    let mut child = start(options);
    let mut stdin = child.stdin.take().expect("piped");
    std::thread::scope(|scope| {
        // Where options are refused, nobody reads.
        scope.spawn(move || stdin.write_all(input).unwrap_or_default());
        child.wait_with_output().expect("it ends with its input")
    })
}

fn answers(options: &[&str], input: &[u8]) -> Vec<Value> {
    let output = output(options, input);
    assert!(output.status.success(), "{output:?}");
    let lines = output.stdout.split_inclusive(|byte| *byte == b'\n');
    lines
        .map(|line| serde_json::from_slice(line).expect("each line is an object"))
        .collect()
}

fn answer(record: &str) -> Value {
    let mut answers = answers(&["--threads", "1"], record.as_bytes());
    assert_eq!(answers.len(), 1, "{record}");
    answers.remove(0)
}

/// A number as it is written, in as few digits as tell it from others of 32 bits.
fn number(number: f32) -> Value {
    serde_json::from_str(&number.to_string()).expect("a number")
}

/// The names of an object's keys, in alphabetical order.
fn keys(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    let mut keys: Vec<&str> = object.keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

/// Where a field came from.
fn source<T>(field: Option<&bodycopy::fields::Sourced<T>>) -> Value {
    let origin = field.expect("the page has it").origin();
    json!({"line": origin.line, "start": origin.range.start, "end": origin.range.end, "rule": origin.rule})
}

/// The answer to a record without an article.
fn failure(id: &Value, kind: &str, answer: &Value) -> Value {
    json!({
        "id": id, "title": null, "standfirst": null, "byline": [], "byline_roles": [],
        "byline_places": [], "byline_agencies": [], "dateline": null, "published": null,
        "updated": null, "credits": [], "language": null, "text": "", "blocks": [],
        "removed": answer["removed"], "confidence": 0.0,
        "sources": {"title": null, "standfirst": null, "byline": [], "dateline": null,
            "published": null, "updated": null},
        "error": {"kind": kind, "message": answer["error"]["message"]},
    })
}

#[test]
fn help_says_what_options_there_are() {
    let output = output(&["--threads", "2", "--help"], b"");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
    assert!(
        printed
            .starts_with("usage: cargo run --example ndjson -- [OPTIONS]\noptions: --preset NAME"),
        "{printed}"
    );
}

#[test]
fn an_article_is_answered_key_by_key() {
    let answer = answer(&json!({"id": "wire/1", "text": PAGE}).to_string());
    let article = Pipeline::news().extract(PAGE).expect("it is one");
    let blocks = article.blocks().iter();
    let blocks: Vec<Value> = blocks
        .map(|block| {
            let (start, end) = (block.range().start, block.range().end);
            json!({"kind": block.kind().as_str(), "text": block.text(), "line": block.line(),
                "start": start, "end": end})
        })
        .collect();
    let removed = article.removed().filter_map(|line| {
        let Verdict::Removed(removal) = line.verdict() else {
            return None;
        };
        Some(json!({
            "line": line.number(), "start": line.range().start, "end": line.range().end,
            "text": line.text(), "reason": removal.reason.as_str(), "filter": removal.filter,
            "score": number(removal.score),
        }))
    });
    let expected = json!({
        "id": "wire/1", "title": article.title(), "standfirst": null, "byline": [], "byline_roles": [],
        "byline_places": [], "byline_agencies": [],
        "dateline": {"places": ["VALLETTA"], "people": [], "date": null, "agency": null},
        "published": null, "updated": null, "credits": [], "language": "en",
        "text": article.text(), "blocks": blocks,
        "removed": removed.collect::<Vec<_>>(), "confidence": number(article.confidence()),
        "sources": {"title": source(article.title_source()), "standfirst": null, "byline": [],
            "dateline": source(article.dateline()), "published": null, "updated": null},
        "error": null,
    });
    assert_eq!(answer, expected);
    assert!(
        answer["removed"]
            .as_array()
            .is_some_and(|lines| lines.len() == 13)
    );
}

#[test]
fn every_answer_has_the_keys_in_their_order() {
    let good = json!({"id": 1, "text": PAGE}).to_string();
    for record in [
        &*good,
        "{}",
        "[",
        r#"{"text": ""}"#,
        r#"{"text": "Home\nNews"}"#,
    ] {
        let output = output(&[], record.as_bytes());
        let line = String::from_utf8(output.stdout).expect("JSON is UTF-8");
        let places = KEYS.map(|key| match key {
            // The first `"text"` is the answer's, as that of blocks and removed lines comes later.
            "error" => line.rfind("\"error\":"),
            _ => line.find(&format!("\"{key}\":")),
        });
        assert!(places.iter().all(Option::is_some), "{line}");
        assert!(places.is_sorted(), "{line}");
        let answer: Value = serde_json::from_str(&line).expect("one object");
        let mut expected = KEYS;
        expected.sort_unstable();
        assert_eq!(keys(&answer), expected);
    }
}

#[test]
fn pages_without_an_article_tell_why() {
    let empty = answer(r#"{"id":1,"text":" \n"}"#);
    assert_eq!(empty, failure(&json!(1), "empty", &empty));
    assert_eq!(empty["removed"], json!([]));
    let menu = answer(r#"{"id":2,"text":"Home\nNews\n\nSport"}"#);
    assert_eq!(menu, failure(&json!(2), "no_article", &menu));
    let lines = menu["removed"].as_array().expect("a list");
    let texts: Vec<&Value> = lines.iter().map(|line| &line["text"]).collect();
    assert_eq!(texts, ["Home", "News", "Sport"]);
    assert_eq!(lines[2]["line"], 4);
    for line in lines {
        let expected = ["end", "filter", "line", "reason", "score", "start", "text"];
        assert_eq!(keys(line), expected);
    }
}

#[test]
fn answers_come_in_order_on_any_number_of_threads() {
    let mut input = Vec::new();
    for id in 0..400 {
        let record = match id % 4 {
            0 => json!({"id": id, "text": PAGE}).to_string(),
            1 => json!({"id": id, "text": "Home\nNews\nSport"}).to_string(),
            2 => json!({"id": id, "text": ""}).to_string(),
            _ => json!({"id": id, "text": id}).to_string(),
        };
        let end = if id % 3 == 0 { "\r\n\n" } else { "\n" };
        input.extend_from_slice(record.as_bytes());
        input.extend_from_slice(end.as_bytes());
    }
    let one = output(&["--threads", "1", "--preset", "rules"], &input);
    let four = output(&["--threads", "4", "--preset", "rules"], &input);
    assert!(one.status.success() && one.stdout == four.stdout);
    let answers = answers(&["--preset", "rules"], &input);
    assert!(
        answers
            .iter()
            .map(|answer| &answer["id"])
            .eq(&(0..400).map(Value::from).collect::<Vec<_>>())
    );
}

#[test]
fn a_record_is_answered_before_the_next_one_is_sent() {
    let mut child = start(&["--threads", "3"]);
    let mut stdin = child.stdin.take().expect("piped");
    let stdout = BufReader::new(child.stdout.take().expect("piped"));
    let (send, answers) = channel();
    let reader = std::thread::spawn(move || {
        for line in stdout.lines() {
            send.send(line.expect("a line")).expect("the test waits");
        }
    });
    let next = || {
        let line = answers.recv_timeout(Duration::from_secs(PATIENCE));
        let line = line.expect("the answer comes before more is sent");
        serde_json::from_str::<Value>(&line).expect("JSON")["id"].clone()
    };
    for id in 0..8 {
        let record = json!({"id": id, "text": PAGE}).to_string();
        // Half of the records bring the start of the next one with them.
        write!(stdin, "{record}\n{}", [" ", ""][id % 2]).expect("it reads");
        stdin.flush().expect("it reads");
        assert_eq!(next(), json!(id));
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
    reader.join().expect("no answer was left over");
}

#[cfg(feature = "serde")]
#[test]
fn the_crate_serialises_articles_in_the_same_shape() {
    let pages = [
        PAGE,
        "By Ann Lee, Staff Writer\n\n12 May 2025\n\nHARBOUR CLOSES\n\nThe harbour stays closed until the \
        end of the month, the port authority said on Tuesday, and ferries leave from the fish market.\n\n(Reporting by Ann Lee; Editing by Jan Roe)\n",
    ];
    for page in pages {
        let mut expected = answer(&json!({"id": 1, "text": page}).to_string());
        let object = expected.as_object_mut().expect("an object");
        object.remove("id");
        assert_eq!(object.remove("error"), Some(Value::Null));
        let article = bodycopy::extract(page).expect("it is one");
        let written = serde_json::to_string(&article).expect("its keys are strings");
        assert_eq!(
            serde_json::from_str::<Value>(&written).expect("JSON"),
            expected
        );
    }
}

#[cfg(feature = "html")]
const HTML: &str = "<script type=application/ld+json>{\"@type\": \"NewsArticle\"}</script>\
    <h1>Harbour to stay closed</h1><p>The harbour stays closed until the end of the month, <a href=/port>the \
    port authority</a> said on Tuesday, and ferries leave from the fish market instead, where tickets \
    that were bought for the closed pier remain valid.";

#[cfg(feature = "html")]
#[test]
fn answers_to_html_have_what_markup_tells() {
    let answer = answer(&json!({"id": 1, "html": HTML}).to_string());
    let told = ["body_source", "page_kind"];
    let mut expected = [&KEYS[..], &told[..]].concat();
    expected.sort_unstable();
    assert_eq!(keys(&answer), expected);
    assert_eq!(
        (&answer["page_kind"], &answer["body_source"]),
        (&json!("article"), &json!("lines"))
    );
    let blocks = answer["blocks"].as_array().expect("a list");
    let block = blocks.last().expect("it is an article");
    let start = block["text"]
        .as_str()
        .and_then(|text| text.find("the port"))
        .expect("it is there");
    let link =
        json!({"start": start, "end": start + "the port authority".len(), "target": "/port"});
    assert_eq!(block["links"], json!([link]));
    let expected = ["end", "kind", "line", "links", "start", "text"];
    assert_eq!(keys(block), expected);
}

#[cfg(feature = "html")]
#[test]
fn links_of_html_start_from_the_address_of_the_record() {
    for (url, target) in [
        (
            json!("https://post.example/a/b"),
            "https://post.example/port",
        ),
        (json!(null), "/port"),
        (json!(5), "/port"),
    ] {
        let answer = answer(&json!({"id": 1, "html": HTML, "url": url}).to_string());
        let blocks = answer["blocks"].as_array().expect("a list");
        let block = blocks.last().expect("it is an article");
        assert_eq!(block["links"][0]["target"], target);
    }
}

#[cfg(all(feature = "html", feature = "serde"))]
#[test]
fn the_crate_serialises_articles_of_html_in_the_same_shape() {
    for page in [HTML, include_str!("../examples/data/harbour-page.html")] {
        let mut expected = answer(&json!({"id": 1, "html": page}).to_string());
        let object = expected.as_object_mut().expect("an object");
        object.remove("id");
        assert_eq!(object.remove("error"), Some(Value::Null));
        let article = bodycopy::html::extract(page).expect("it is one");
        let written = serde_json::to_string(&article).expect("its keys are strings");
        assert_eq!(
            serde_json::from_str::<Value>(&written).expect("JSON"),
            expected
        );
    }
}
