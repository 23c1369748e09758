//! The pages whose fields are not the gold ones, each with what its markup says.

use crate::corpus::pages;
use crate::score::day;
use crate::table::Choice;
use bodycopy::{Article, Pipeline, html::Declaration};
use bodycopy_gold::words;
use std::error::Error;

/// Prints the misses of a field: `title`, `author` or `date`.
pub(crate) fn run(path: &str, field: &str, choice: &Choice<'_>) -> Result<(), Box<dyn Error>> {
    let pipeline = Pipeline::news();
    for page in pages(path)? {
        let page = page?;
        if !choice.takes(&page) {
            continue;
        }
        let (gold, what) = match field {
            "title" => (page.title.clone(), Declaration::Title),
            "author" => (page.author.clone(), Declaration::Author),
            "date" => (page.published.as_deref().map(day), Declaration::Published),
            _ => return Err("fields are title, author and date".into()),
        };
        let Some(gold) = gold.filter(|gold| !gold.is_empty()) else {
            continue;
        };
        let article = pipeline.extract_html(&page.html);
        let given = article.as_ref().ok().and_then(|article| of(article, what));
        let (given, rule) = given.unwrap_or_default();
        if words(&given) == words(&gold) {
            continue;
        }
        println!("{} {}", page.id, page.kind.as_deref().unwrap_or("-"));
        println!("  gold   {gold}\n  given  {given} ({rule})");
        match &article {
            Ok(article) => {
                for said in article.declared(what) {
                    println!("  {}: {}", said.origin().rule, &***said);
                }
            }
            Err(error) => println!("  {error}"),
        }
    }
    Ok(())
}

/// A field, and the rule that found it.
fn of(article: &Article<'_>, what: Declaration) -> Option<(String, &'static str)> {
    match what {
        Declaration::Title => {
            let title = article.title_source()?;
            Some((title.to_string(), title.origin().rule))
        }
        Declaration::Author => {
            let names: Vec<&str> = article.byline().signers().collect();
            let first = article.byline().signed_by().first()?;
            Some((names.join(" "), first.origin().rule))
        }
        _ => {
            let date = article.published()?;
            Some((day(&date.to_string()), date.origin().rule))
        }
    }
}
