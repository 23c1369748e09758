//! Each knob of the builder and each preset changes what comes out.

use bodycopy::{
    Article, Error, Filter, Line, LineModel, Pipeline, PipelineBuilder, Prose, Quotes, Rail,
    Reason, Vote, Workspace,
};

const PAGE: &str = include_str!("../../examples/data/wire-story-with-rail.txt");

/// What the bundled page gives after a change to the builder of `news`.
fn with(change: impl FnOnce(&mut PipelineBuilder) -> &mut PipelineBuilder) -> Article<'static> {
    let mut builder = Pipeline::builder();
    change(&mut builder);
    let pipeline = builder.build().expect("no mistake was made");
    pipeline.extract(PAGE).expect("the page holds an article")
}

fn removed_for(article: &Article<'_>, reason: Reason) -> usize {
    let is_it =
        |verdict| matches!(verdict, bodycopy::Verdict::Removed(why) if why.reason == reason);
    article.lines().filter(|line| is_it(line.verdict())).count()
}

fn no_lede(line: Line<'_>) -> Vote {
    if line.number() == 2 {
        Vote::certainly_not(Reason::Custom("lede"))
    } else {
        Vote::ABSTAIN
    }
}

#[test]
fn pipelines_can_be_shared_and_sent() {
    fn travels<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}
    travels::<Pipeline>();
    travels::<PipelineBuilder>();
    travels::<Workspace>();
    travels::<Article<'static>>();
}

#[test]
fn lines_that_are_blank_or_not_there_have_no_votes() {
    let wrapped = "\u{feff}\n\nThe harbour of the old town will stay closed until the end of the month,\n\
        the port authority said on Tuesday, because the dredging of the channel\n\
        takes longer than planned. Ferries to the islands leave from the quay at\n\
        the fish market instead, and tickets remain valid all summer, it added.\n\n \t\n\
        Nobody takes the boat at noon to start a shift at eight, said Carla Smit,\n\
        who has crossed the river twice a week for eleven years to go to work.\n";
    let dump = "# Harbour to stay closed\n\n---\n\nThe harbour stays closed until May, the [port \
        authority][1] said on Tuesday.\n\n[Ferries][2] leave from the [fish market][3] instead.\n\n\
        [1]: https://port.example/a\n[2]: https://port.example/b\n[3]: https://port.example/c\n";
    for page in [PAGE, wrapped, dump, "", "\n\n"] {
        let classified = Pipeline::news().classify(page);
        let lines: Vec<_> = classified.lines().collect();
        for number in (0..page.lines().count() + 3).chain([usize::MAX]) {
            let votes: Vec<_> = classified.votes(number).map(|(_, vote)| vote).collect();
            let line = lines.iter().find(|line| line.number() == number);
            let sum: f32 = votes.iter().map(Vote::weight).sum();
            let score = line.map_or(0.0, bodycopy::SourceLine::score);
            assert!((sum - score).abs() < 0.01, "{number}: {sum} for {line:?}");
            if line.is_none() {
                assert!(votes.is_empty(), "{number} has {votes:?}");
                assert!(classified.evidence(number).is_empty());
            }
        }
    }
}

#[test]
fn a_filter_that_is_added_votes() {
    assert_eq!(
        removed_for(
            &with(|builder| builder.add("no-lede", no_lede)),
            Reason::Custom("lede")
        ),
        1
    );
    assert_eq!(
        removed_for(&with(|builder| builder), Reason::Custom("lede")),
        0
    );
}

#[test]
fn fields_are_read_whatever_votes_are_certain_of() {
    let page = "Harbour to stay closed until May\n\
        Ferries leave from the fish market until dredging ends, the port says.\n\
        By Ann Lee\n12 May 2025\n\
        ROTTERDAM: The harbour stays closed until the end of the month, the port authority said on \
        Tuesday, and ferries leave from the fish market.\n\
        Nobody takes the boat at noon to start a shift at eight, said Carla Smit, who has crossed the \
        river twice a week for eleven years.\n\
        (Reporting by Ann Lee; Editing by Jan Roe)\n";
    let kept = |_: Line<'_>| Vote::certainly_body();
    let cut = |line: Line<'_>| match line.number() {
        5 | 6 => Vote::ABSTAIN,
        _ => Vote::certainly_not(Reason::Custom("cut")),
    };
    let mut builder = Pipeline::builder();
    let pipelines = [
        builder.clone().build(),
        builder.clone().add("kept", kept).build(),
        builder.add("cut", cut).build(),
    ];
    for pipeline in pipelines {
        let pipeline = pipeline.expect("the names are free");
        let classified = pipeline.classify(page);
        let verdicts: Vec<_> = classified
            .lines()
            .map(|line| line.verdict().as_str())
            .collect();
        let expected = ["field", "field", "field", "field", "body", "body", "field"];
        assert_eq!(verdicts, expected);
    }
}

#[test]
fn a_filter_in_a_box_is_the_one_that_it_holds() {
    let model: Box<dyn Filter> = Box::new(LineModel::default());
    let boxed = Pipeline::builder().replace("model", model).build();
    let boxed = boxed.expect("the model is held");
    let (plain, boxed) = (Pipeline::news().classify(PAGE), boxed.classify(PAGE));
    assert!(plain.lines().eq(boxed.lines()));
    assert!(plain.votes(2).eq(boxed.votes(2)));
    assert!(!boxed.evidence(2).is_empty() && plain.evidence(2) == boxed.evidence(2));
    let lede: Box<dyn Filter> = Box::new(no_lede);
    let article = with(|builder| builder.add("no-lede", lede));
    assert_eq!(removed_for(&article, Reason::Custom("lede")), 1);
}

#[test]
fn a_filter_that_is_removed_does_not() {
    assert!(removed_for(&with(|builder| builder), Reason::Rail) > 0);
    assert_eq!(
        removed_for(&with(|builder| builder.remove("rail")), Reason::Rail),
        0
    );
}

#[test]
fn a_filter_that_is_replaced_votes_otherwise() {
    let article = with(|builder| builder.replace("rail", no_lede));
    assert_eq!(removed_for(&article, Reason::Custom("lede")), 1);
    assert_eq!(removed_for(&article, Reason::Rail), 0);
}

#[test]
fn a_reason_that_is_kept_removes_nothing() {
    let (plain, kept) = (
        with(|builder| builder),
        with(|builder| builder.keep(Reason::Rail)),
    );
    assert!(removed_for(&plain, Reason::Rail) > 0);
    assert_eq!(
        removed_for(&kept, Reason::Rail),
        1,
        "the lone bullet, in which nothing is to keep"
    );
    assert!(kept.blocks().len() > plain.blocks().len());
    assert_eq!(kept.lines().count(), plain.lines().count());
}

#[test]
fn quotes_follow_the_policy() {
    let curly = with(|builder| builder.quotes(Quotes::Typographic)).text();
    let ascii = with(|builder| builder.quotes(Quotes::Ascii)).text();
    let repaired = with(|builder| builder).text();
    assert!(curly != ascii && curly != repaired && ascii != repaired);
    assert!(!ascii.contains(['“', '”', '’']) && !curly.contains('"'));
}

#[test]
fn relative_dates_need_a_time() {
    let page = PAGE.replacen('\n', "\n3 hours ago\n", 1);
    let published = |change: fn(&mut PipelineBuilder) -> &mut PipelineBuilder| {
        let mut builder = Pipeline::rules().to_builder();
        let pipeline = change(&mut builder).build().expect("no mistake was made");
        let article = pipeline.extract(&page).expect("the page holds an article");
        article.published().map(ToString::to_string)
    };
    let found = published(|builder| {
        let now = jiff::civil::date(2020, 1, 10).at(20, 15, 0, 0);
        let now = now.to_zoned_datetime(jiff::tz::TimeZone::UTC);
        builder.now(now.expect("a time that UTC has"))
    });
    assert_eq!(found.as_deref(), Some("2020-01-10T17:15:00Z"));
    assert_ne!(published(|builder| builder), found);
}

#[test]
fn limits_limit() {
    let limits = bodycopy::Limits {
        bytes: 100,
        ..bodycopy::Limits::default()
    };
    let pipeline = Pipeline::builder()
        .limits(limits)
        .build()
        .expect("limits are no mistake");
    assert!(matches!(pipeline.extract(PAGE), Err(Error::TooLong { .. })));
    assert!(
        pipeline.classify(PAGE).lines().count() > 0,
        "limits are for articles"
    );
}

#[test]
fn a_lean_keeps_more_or_less() {
    let blocks = |lean: f32| {
        let mut builder = Pipeline::builder();
        let pipeline = builder.lean(lean).build().expect("a lean is no mistake");
        pipeline
            .extract(PAGE)
            .map_or(0, |article| article.blocks().len())
    };
    assert!(blocks(30.0) > blocks(0.0) && blocks(0.0) > blocks(-30.0));
    assert_eq!(blocks(f32::NAN), blocks(0.0));
}

#[test]
fn presets_differ() {
    let page = include_str!("../pages/en-crawl-menus/input.txt");
    let kept = |pipeline: Pipeline| kept(&pipeline, page);
    let (precision, news, recall) = (
        kept(Pipeline::precision()),
        kept(Pipeline::news()),
        kept(Pipeline::recall()),
    );
    assert!(precision.iter().all(|line| news.contains(line)));
    assert!(news.iter().all(|line| recall.contains(line)));
    assert_ne!(kept(Pipeline::rules()), kept(Pipeline::c4()));
    assert_ne!(kept(Pipeline::c4()), kept(Pipeline::justext()));
}

#[test]
fn presets_lean_over_many_pages() {
    let folders = std::fs::read_dir("tests/pages").expect("pages");
    let inputs = folders.filter_map(|folder| folder.ok().map(|folder| folder.path()));
    let pages: Vec<String> = inputs
        .filter_map(|folder| std::fs::read_to_string(folder.join("input.txt")).ok())
        .collect();
    assert!(pages.len() > 30);
    let lines = |pipeline: Pipeline| -> usize {
        let kept = pages.iter().map(|page| kept(&pipeline, page).len());
        kept.sum()
    };
    let news = lines(Pipeline::news());
    assert!(lines(Pipeline::precision()) < news && news < lines(Pipeline::recall()));
}

#[test]
fn the_two_forms_of_c4_differ() {
    let page = include_str!("../pages/en-transcript/input.txt");
    let (code, paper) = (
        kept(&Pipeline::c4(), page),
        kept(&Pipeline::c4_paper(), page),
    );
    assert!(
        code.len() < paper.len(),
        "the paper takes three words for a line, the code five"
    );
}

/// Numbers of the lines that a pipeline takes for body.
fn kept(pipeline: &Pipeline, page: &str) -> Vec<usize> {
    let classified = pipeline.classify(page);
    let body = classified.lines().filter(|line| line.verdict().is_body());
    body.map(|line| line.number()).collect()
}

#[test]
fn a_pipeline_prints_what_it_holds() {
    let mut builder = Pipeline::rules().to_builder();
    let printed = format!(
        "{:?}",
        builder
            .remove("prose")
            .add("late-rail", Rail)
            .quotes(Quotes::Ascii)
    );
    assert!(
        printed.contains("late-rail") && printed.contains("Ascii") && !printed.contains("prose")
    );
    let names: Vec<String> = Pipeline::news().filters().map(str::to_owned).collect();
    let printed = format!("{:?}", Pipeline::news());
    assert!(names.iter().all(|name| printed.contains(&**name)));
}

#[test]
fn pipelines_that_print_alike_decide_alike() {
    let replaced = Pipeline::c4().to_builder().replace("c4", Prose).build();
    let replaced = replaced.expect("it holds it");
    let mut builder = Pipeline::rules().to_builder();
    let built = builder.clear().add("c4", Prose).build();
    let built = built.expect("the name is free");
    assert!(built.filters().eq(replaced.filters()));
    assert_ne!(built.to_string(), replaced.to_string());
    let mut printed: Vec<String> = [built, replaced]
        .iter()
        .chain(&[Pipeline::news(), Pipeline::precision(), Pipeline::c4()])
        .map(|pipeline| format!("{pipeline:?}"))
        .collect();
    assert!(printed[0].starts_with("Pipeline { filters: [c4: Prose], decides: \"one body a page"));
    printed.sort();
    printed.dedup();
    assert_eq!(printed.len(), 5);
}

#[test]
fn without_votes_only_what_reads_learned_ones_keeps_lines() {
    let presets = [Pipeline::news(), Pipeline::rules(), Pipeline::c4()];
    let kept = presets.map(|preset| {
        let mut builder = preset.to_builder();
        let empty = builder.clear().build().expect("no mistake was made");
        assert_eq!(empty.filters().len(), 0);
        kept(&empty, PAGE).len()
    });
    assert_eq!(kept, [22, 0, 0]);
}

#[test]
fn an_explanation_is_the_list_of_votes() {
    let pipeline = Pipeline::builder()
        .add("no-lede", no_lede)
        .build()
        .expect("the name is free");
    let classified = pipeline.classify(PAGE);
    let votes: Vec<(&str, Vote)> = classified.votes(2).collect();
    assert!(votes.contains(&("no-lede", Vote::certainly_not(Reason::Custom("lede")))));
    let sum: f32 = votes.iter().map(|(_, vote)| vote.weight()).sum();
    let line = classified
        .lines()
        .nth(1)
        .expect("the page has a second line");
    assert!((line.score() - sum).abs() < 0.01);
}
