//! How often the kind of a page is given, and right.

use crate::corpus::pages;
use crate::table::Choice;
use bodycopy::Pipeline;
use std::collections::BTreeMap;
use std::error::Error;

/// Prints for each kind how many pages are of it, how many are said to be, and of how many that is so.
pub(crate) fn run(path: &str, choice: &Choice<'_>) -> Result<(), Box<dyn Error>> {
    let pipeline = Pipeline::news();
    let mut counts: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    for page in pages(path)? {
        let page = page?;
        if !choice.takes(&page) {
            continue;
        }
        let Some(kind) = page.kind else { continue };
        let article = pipeline.extract_html(&page.html).ok();
        let given = article.and_then(|article| article.page_kind());
        counts.entry(kind.clone()).or_default()[0] += 1;
        if let Some(given) = given {
            let count = counts.entry(given.as_str().to_owned()).or_default();
            count[1] += 1;
            count[2] += u32::from(given.as_str() == kind);
        }
    }
    println!("{:14} {:>6} {:>6} {:>6}", "kind", "pages", "given", "right");
    for (kind, [pages, given, right]) in &counts {
        println!("{kind:14} {pages:>6} {given:>6} {right:>6}");
    }
    let sum = |at: usize| counts.values().map(|count| count[at]).sum::<u32>();
    println!("{:14} {:>6} {:>6} {:>6}", "all", sum(0), sum(1), sum(2));
    Ok(())
}
