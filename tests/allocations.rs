//! What is allocated: with a workspace that was used before, only what the article owns.

use allocation_counter::measure;
use bodycopy::{Article, Error, Pipeline, Workspace};

const BODY: &str = "The harbour stays closed until May, the port authority said on Tuesday, \
because the dredging of the channel takes longer than planned.\n";
const FURNITURE: [&str; 4] = [
    "Home\n",
    "Share this\n",
    "Most Popular\n",
    "Ten gardens to see\n",
];

/// Few lines of furniture, and many: the decoder keeps the same paragraphs above either.
const FEW: usize = 1_000;
const MANY: usize = 4_000;

/// A page with this many paragraphs, and this many lines that are none.
fn page(paragraphs: usize, furniture: usize) -> String {
    let furniture: String = FURNITURE.iter().cycle().take(furniture).copied().collect();
    let body: Vec<String> = (0..paragraphs).map(|n| format!("{n} {BODY}")).collect();
    let body = body.concat();
    format!("Harbour stays closed until May\n{body}{furniture}")
}

/// Allocations of a pipeline for one page, with a workspace that has seen it before.
fn allocations(pipeline: &Pipeline, page: &str) -> u64 {
    let mut workspace = Workspace::new();
    let (_, allocations) = again(|| blocks(pipeline.extract_with(&mut workspace, page)));
    allocations
}

/// How many blocks come of what is done a second time, and its allocations.
fn again(mut extract: impl FnMut() -> usize) -> (u64, u64) {
    extract();
    let mut blocks = 0;
    let used = measure(|| blocks = extract());
    println!("{blocks} blocks: {used:?}");
    (u64::try_from(blocks).unwrap_or_default(), used.count_total)
}

fn blocks(article: Result<Article<'_>, Error>) -> usize {
    article.map_or(0, |article| article.blocks().len())
}

#[test]
fn lines_that_are_removed_allocate_nothing() {
    let [news, rules] = [Pipeline::news(), Pipeline::rules()].map(|pipeline| {
        let few = allocations(&pipeline, &page(20, FEW));
        let many = allocations(&pipeline, &page(20, MANY));
        assert!(many <= few, "{few} allocations, then {many}");
        many
    });
    assert!(rules <= news, "{news} allocations, {rules} of rules");
}

#[test]
fn blocks_allocate_one_list() {
    let few = allocations(&Pipeline::news(), &page(100, 20));
    let many = allocations(&Pipeline::news(), &page(2_000, 20));
    assert!(many <= few, "{few} allocations, then {many}");
}

/// An article of HTML owns the text of its blocks, one by one.
#[cfg(feature = "html")]
#[test]
fn lines_of_html_that_are_removed_allocate_nothing() {
    let pipeline = Pipeline::news();
    let [few, many] = [FEW, MANY].map(|furniture| {
        let page = page(20, furniture).replace('\n', "</p>\n<p>");
        let (page, mut workspace) = (format!("<p>{page}</p>"), Workspace::new());
        let (blocks, allocations) =
            again(|| blocks(pipeline.extract_html_with(&mut workspace, &page, "")));
        allocations.saturating_sub(blocks)
    });
    assert!(
        many <= few,
        "{few} allocations beside those of blocks, then {many}"
    );
}

/// Tables of a fixed size take some 60 kB. The columns take some 170 bytes a line, the words two each and a block of the
/// article 64; so it is short lines that make memory large beside the page.
#[test]
fn memory_grows_with_the_lines_of_a_page() {
    let pipeline = Pipeline::news();
    let _ = pipeline.extract(BODY);
    let news = page(2_000, 1_000);
    for (page, most) in [
        (&news, 3 * news.len()),
        (&"a\n".repeat(10_000), 60_000 + 250 * 10_000),
    ] {
        let used = measure(|| drop(pipeline.extract(page)));
        let used = usize::try_from(used.bytes_max).expect("less than all memory");
        println!("{} bytes, {used} at once", page.len());
        assert!(
            used <= most,
            "{used} bytes at once, at most {most} expected"
        );
    }
}
