//! Each error, built by what brings it about, with what it says.

use bodycopy::{Error, Limits, Line, Pipeline, Rail, Reason, Vote, extract};

const STORY: &str = "\
The harbour of the old town will stay closed until the end of the month, the port authority said on Tuesday.
Ferries to the islands leave from the quay at the fish market instead, and tickets remain valid all summer.
";

/// The error that a pipeline with these limits gives for the story.
fn over(limits: Limits) -> Error {
    let pipeline = Pipeline::builder()
        .limits(limits)
        .build()
        .expect("limits are no mistake");
    pipeline
        .extract(STORY)
        .expect_err("the story is over a limit")
}

fn says(error: &Error, words: &[&str]) {
    let message = error.to_string();
    for word in words {
        assert!(message.contains(word), "{message:?} does not say {word:?}");
    }
}

#[test]
fn a_page_of_blanks_is_empty() {
    for page in ["", "\n", " \t\r\n\u{a0}\u{feff}\u{200b}\u{2028}"] {
        assert_eq!(extract(page), Err(Error::Empty), "{page:?}");
    }
    says(&Error::Empty, &["empty", "blanks"]);
}

#[test]
fn a_word_that_is_no_reason_is_refused_with_those_there_are() {
    for reason in Reason::ALL {
        assert_eq!(reason.to_string().parse(), Ok(*reason));
    }
    for name in ["", "Rail", "rail ", "horoscope"] {
        let error = name.parse::<Reason>().expect_err("it is none");
        says(&error, &[name, "share prompt", "rail"]);
    }
}

#[test]
fn a_menu_holds_no_article() {
    let error = extract("Home\nNews\n\nSport\nLog in\n").expect_err("a menu");
    let Error::NoArticle {
        lines,
        best_score,
        is_html,
        ..
    } = error
    else {
        panic!("{error}");
    };
    assert_eq!((lines, is_html), (4, false));
    assert!(best_score.is_finite());
    says(
        &error,
        &["none of its 4 lines is body", "Pipeline::classify"],
    );
    let error = extract("Home").expect_err("an entry of a menu");
    says(&error, &["its only line is not body"]);
}

#[test]
fn html_that_was_read_as_text_is_called_so() {
    let page = "<nav>\n<a href=/>Home</a>\n</nav>\n";
    let error = extract(page).expect_err("a menu");
    assert!(matches!(error, Error::NoArticle { is_html: true, .. }));
    says(
        &error,
        &["looks like HTML", "text::is_html", "html::extract"],
    );
    #[cfg(feature = "html")]
    {
        let error = bodycopy::html::extract(page).expect_err("a menu");
        assert!(matches!(error, Error::NoArticle { is_html: false, .. }));
    }
}

#[test]
fn lines_without_an_article_are_those_of_the_source() {
    let wrapped = "\
The harbour of the old town will stay closed until the end of the month,
the port authority said on Tuesday, because the dredging of the channel
takes longer than planned. Ferries to the islands leave from the quay at
the fish market instead, and tickets remain valid all summer, it added.

";
    let nothing = |_: Line<'_>| Vote::certainly_not(Reason::Custom("nothing"));
    let mut builder = Pipeline::builder();
    let pipeline = builder.add("nothing", nothing).build();
    let pipeline = pipeline.expect("the name is free");
    let error = pipeline.extract(wrapped).expect_err("nothing is kept");
    assert!(
        matches!(error, Error::NoArticle { lines: 4, .. }),
        "{error}"
    );
}

#[test]
fn an_input_can_be_too_long() {
    let bytes = STORY.len();
    let error = over(Limits {
        bytes: bytes - 1,
        ..Limits::default()
    });
    assert_eq!(
        error,
        Error::TooLong {
            bytes,
            limit: bytes - 1
        }
    );
    says(&error, &[&bytes.to_string(), "Limits::bytes"]);
}

#[test]
fn an_input_can_have_too_many_lines() {
    let error = over(Limits {
        lines: 1,
        ..Limits::default()
    });
    assert_eq!(error, Error::TooManyLines { lines: 2, limit: 1 });
    says(&error, &["2 lines", "Limits::lines"]);
}

#[test]
fn a_line_can_be_too_long() {
    let bytes = STORY.lines().next().map_or(0, str::len);
    let error = over(Limits {
        line_bytes: 20,
        ..Limits::default()
    });
    assert_eq!(
        error,
        Error::LineTooLong {
            line: 1,
            bytes,
            limit: 20
        }
    );
    says(&error, &["line 1", "Limits::line_bytes"]);
}

#[test]
fn limits_are_the_largest_that_passes() {
    let longest = STORY.lines().map(str::len).max().unwrap_or(0);
    let limits = Limits {
        bytes: STORY.len(),
        lines: 2,
        line_bytes: longest,
    };
    let pipeline = Pipeline::builder()
        .limits(limits)
        .build()
        .expect("limits are no mistake");
    assert!(pipeline.extract(STORY).is_ok());
}

#[test]
fn bytes_can_be_no_text() {
    let error = Pipeline::news()
        .extract_bytes(b"caf\xe9")
        .expect_err("Latin-1");
    assert_eq!(error, Error::NotUtf8 { offset: 3 });
    says(&error, &["byte 3", "decode", "`html::decode`"]);
    assert_eq!(bodycopy::extract_bytes(b"caf\xe9"), Err(error));
    assert_eq!(
        bodycopy::extract_bytes(STORY.as_bytes()),
        bodycopy::extract(STORY)
    );
}

#[test]
fn a_filter_can_be_unknown_or_there_already() {
    let error = Pipeline::builder()
        .remove("no-such")
        .build()
        .expect_err("it is not there");
    assert!(matches!(&error, Error::UnknownFilter { name, .. } if name == "no-such"));
    says(&error, &["no-such", "model"]);
    let error = Pipeline::builder()
        .replace("no-such", Rail)
        .build()
        .expect_err("it is not there");
    assert!(matches!(error, Error::UnknownFilter { .. }));
    let error = Pipeline::builder()
        .add("rail", Rail)
        .build()
        .expect_err("it is there");
    assert_eq!(
        error,
        Error::FilterExists {
            name: "rail".into()
        }
    );
    says(&error, &["rail", "replace"]);
}

#[test]
fn the_first_mistake_is_the_one_reported() {
    let mut builder = Pipeline::builder();
    builder.remove("one").remove("two");
    assert!(matches!(builder.build(), Err(Error::UnknownFilter { name, .. }) if name == "one"));
}

#[test]
fn errors_travel() {
    fn travels<T: std::error::Error + Send + Sync + Clone + 'static>() {}
    travels::<Error>();
}
