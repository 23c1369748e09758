//! What values print for who debugs with them: what tells them apart, and no tables or storage.

use bodycopy::language::{CueMatcher, by_code};
use bodycopy::{Ballot, Filter, LineModel, Pipeline, View, Workspace, extract};
use std::sync::mpsc::{Sender, channel};

const PAGE: &str = include_str!("../../examples/data/harbour-page.txt");

/// Most bytes that a value of one page may print.
const SHORT: usize = 400;

/// Prints what a filter is given.
struct Prints(Sender<String>);

impl Filter for Prints {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let line = page.line(3).expect("the page has it");
        for printed in [
            format!("{page:?}"),
            format!("{line:?}"),
            format!("{ballot:?}"),
        ] {
            self.0.send(printed).expect("it is received");
        }
    }
}

#[test]
fn values_print_little() {
    let (sender, printed) = channel();
    let pipeline = Pipeline::c4()
        .to_builder()
        .add("prints", Prints(sender))
        .build();
    let pipeline = pipeline.expect("the name is free");
    let classified = format!("{:?}", pipeline.classify(PAGE));
    drop(pipeline);
    let mut printed: Vec<String> = printed.iter().collect();
    assert_eq!(printed[0], "View { lines: 15, .. }");
    assert_eq!(
        printed[1],
        "Line { number: 4, text: \"Harbour to stay closed until May\", .. }"
    );
    assert_eq!(printed[2], "Ballot { filter: Some(\"prints\"), .. }");
    let english = format!("{:?}", by_code("en"));
    assert_eq!(
        english,
        "Some(Language { code: \"en\", name: \"English\", .. })"
    );
    let article = format!("{:?}", extract(PAGE).expect("an article"));
    assert!(article.starts_with(
        "Article { title: Some(\"Harbour to stay closed until May\"), byline: [\"Anna Visser\"]"
    ));
    assert!(
        classified.starts_with("Classified { lines: 15, body: "),
        "{classified}"
    );
    printed.extend([english, article, classified]);
    printed.push(format!("{:?}", LineModel::default()));
    printed.push(format!("{:?}", CueMatcher::shared()));
    let mut workspace = Workspace::new();
    assert!(Pipeline::news().extract_with(&mut workspace, PAGE).is_ok());
    printed.push(format!("{workspace:?}"));
    #[cfg(feature = "html")]
    printed.push(format!(
        "{:?}",
        bodycopy::html::Lines::read(&format!("<pre>{PAGE}"))
    ));
    for value in printed {
        assert!(value.len() <= SHORT, "{} bytes: {value}", value.len());
    }
}
