//! What markup says of a line: its element and those around it, how much of it and of its container
//! is links, where its container stands to the one with the most prose, and what its author calls it;
//! and of the page: what it declares to show, and how much of it is articles and links.

use super::features::{Feature, HINTS, KINDS};
use super::scale::{half_octaves, share};
use super::sum::Rows;
use crate::measure::{Measures, is_prose, prose_words};
use crate::page::{Declaration, LineMarkup, Markup, Page, Said, SaidIn, Tag, hash_of_name};

/// Containers that are styled alike are counted in so many buckets, as a power of two.
const STYLE_BITS: u32 = 12;
/// Most steps to the containers around the one with the most prose, and from there to it.
const STEPS: u32 = 7;
const _: () = assert!(Feature::ToMain.size() == (STEPS + 1) * (STEPS + 1));

/// Counts over the containers of a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Containers {
    /// For each container, what it and those inside it hold.
    all: Vec<Counts>,
    /// For each bucket of styles.
    styles: Vec<Counts>,
    /// For each container the steps up from the one with the most prose, where it is around that.
    above_main: Vec<Option<u8>>,
    /// For each container the prose that it and those right inside it hold directly.
    near: Vec<u32>,
    prose: u32,
    /// Features that all lines of the page share.
    page: Vec<(Feature, u32)>,
}

/// What some containers hold.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    containers: u32,
    lines: u32,
    bytes: u32,
    linked: u32,
    prose: u32,
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.containers = self.containers.saturating_add(other.containers);
        self.lines = self.lines.saturating_add(other.lines);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.linked = self.linked.saturating_add(other.linked);
        self.prose = self.prose.saturating_add(other.prose);
    }
}

impl Containers {
    /// Counts what each container holds. Linear: containers stand behind those around them.
    pub(crate) fn take(&mut self, page: &Page<'_>, measures: &Measures) {
        self.all.clear();
        self.page.clear();
        let Some(markup) = page.whole_markup() else {
            return;
        };
        let empty = Counts::default();
        self.all.resize(markup.containers.len(), empty);
        for (line, shape) in markup.lines.iter().zip(measures.shapes()) {
            self.all[line.container as usize].add(Counts {
                containers: 0,
                lines: 1,
                bytes: shape.bytes,
                linked: line.linked,
                prose: prose_words(shape),
            });
        }
        self.take_styles(markup);
        let main = self.main(markup);
        for at in (1..self.all.len()).rev() {
            let inner = self.all[at];
            self.all[markup.containers[at].parent as usize].add(inner);
        }
        self.prose = self.all.first().map_or(0, |root| root.prose);
        self.take_page(markup);
        self.above_main.clear();
        self.above_main.resize(self.all.len(), None);
        let mut at = main;
        for step in 0..=u8::MAX {
            let Some(above) = self.above_main.get_mut(at) else {
                break;
            };
            *above = Some(step);
            if at == 0 {
                break;
            }
            at = markup.containers[at].parent as usize;
        }
    }

    /// Notes what the page says of itself as a whole. Linear in its containers and in what it says.
    fn take_page(&mut self, markup: &Markup) {
        let mut says = 0;
        // Of a work that is no article only what it is counts: its dates and authors are believed last.
        let counts = |said: &&Said| said.place != SaidIn::JsonLdWork;
        for said in markup.said.iter().filter(counts) {
            match said.what {
                Declaration::Kind => {
                    let kind = (Feature::PageKind, bucket(&said.value));
                    if !self.page.contains(&kind) {
                        self.page.push(kind);
                    }
                }
                Declaration::Published => says |= 1,
                Declaration::Updated => says |= 2,
                Declaration::Author => says |= 4,
                _ => {}
            }
        }
        let articles = markup.containers.iter();
        let articles = articles.filter(|container| container.tag == Tag::Article);
        let articles = u32::try_from(articles.count()).unwrap_or(u32::MAX);
        let root = self.all.first().copied().unwrap_or_default();
        self.page.extend([
            (Feature::PageSays, says),
            (Feature::PageArticles, half_octaves(articles)),
            (Feature::PageLinks, share(root.linked, root.bytes)),
        ]);
    }

    /// Adds the features that markup gives all lines of the page.
    pub(crate) fn page_rows(&self, rows: &mut impl Rows) {
        for (feature, value) in &self.page {
            rows.add(*feature, *value);
        }
    }

    /// Sums what containers of each style hold directly.
    fn take_styles(&mut self, markup: &Markup) {
        self.styles.clear();
        self.styles.resize(1 << STYLE_BITS, Counts::default());
        for (container, counts) in markup.containers.iter().zip(&self.all) {
            let style = &mut self.styles[style(container.signature)];
            style.add(Counts {
                containers: 1,
                ..*counts
            });
        }
    }

    /// The container which, with those right inside it, holds the most prose directly; the first
    /// of equals.
    fn main(&mut self, markup: &Markup) -> usize {
        self.near.clear();
        self.near.extend(self.all.iter().map(|counts| counts.prose));
        for (container, counts) in markup.containers.iter().zip(&self.all).skip(1) {
            let parent = &mut self.near[container.parent as usize];
            *parent = parent.saturating_add(counts.prose);
        }
        let most = self.near.iter().max().copied().unwrap_or(0);
        let main = self.near.iter().position(|prose| *prose == most);
        main.unwrap_or(0)
    }

    /// Adds the features that markup gives line `at`. At most as many as elements are told apart,
    /// and as hints are kept.
    pub(crate) fn rows(
        &self,
        (at, page): (usize, &Page<'_>),
        measures: &Measures,
        rows: &mut impl Rows,
    ) {
        let (Some(markup), Some(line)) = (page.whole_markup(), page.markup(at)) else {
            return;
        };
        let shape = &measures.shapes()[at];
        let prose = is_prose(shape);
        line_rows(line, shape.bytes, prose, rows);
        for hint in markup.hints_of(line) {
            rows.add(Feature::Hint, u32::from(*hint % HINTS));
        }
        let own = line.container as usize;
        let outer = markup.containers[own].parent as usize;
        let outmost = markup.containers[outer].parent as usize;
        rows.add(Feature::BoxTag, markup.containers[outer].tag as u32);
        let (own, outer, outmost) = (self.all[own], self.all[outer], self.all[outmost]);
        rows.add_with(Feature::OwnLinks, share(own.linked, own.bytes), prose);
        rows.add_with(Feature::BoxLinks, share(outer.linked, outer.bytes), prose);
        rows.add_with(Feature::BoxProse, share(outer.prose, self.prose), prose);
        rows.add(Feature::OuterProse, share(outmost.prose, self.prose));
        rows.add(Feature::OuterLinks, share(outmost.linked, outmost.bytes));
        rows.add(Feature::BoxLines, half_octaves(outer.lines));
        rows.add(
            Feature::ToMain,
            self.to_main(line.container as usize, markup),
        );
        let signature = markup.containers[line.container as usize].signature;
        let style = self.styles[style(signature)];
        rows.add_with(Feature::StyleCount, half_octaves(style.containers), prose);
        rows.add(Feature::StyleProse, share(style.prose, self.prose));
        rows.add(Feature::StyleLinks, share(style.linked, style.bytes));
    }

    /// The steps up to a container around the one with the most prose, and from that down to it.
    fn to_main(&self, container: usize, markup: &Markup) -> u32 {
        let mut at = container;
        for up in 0..STEPS {
            if let Some(down) = self.above_main[at] {
                return up * (STEPS + 1) + u32::from(down).min(STEPS);
            }
            at = markup.containers[at].parent as usize;
        }
        STEPS * (STEPS + 1)
    }
}

fn style(signature: u32) -> usize {
    (signature.wrapping_mul(0x9E37_79B9) >> (u32::BITS - STYLE_BITS)) as usize
}

/// The bucket of a kind's name, which counts in lower case.
fn bucket(kind: &str) -> u32 {
    let hash = hash_of_name(kind.as_bytes());
    hash.wrapping_mul(0x9E37_79B1) >> 16 & u32::from(KINDS - 1)
}

/// The features of a line's own markup.
fn line_rows(line: &LineMarkup, bytes: u32, prose: bool, rows: &mut impl Rows) {
    rows.add(Feature::Tag, line.tag as u32);
    for bit in 0..u32::BITS {
        if line.within.0 & 1 << bit != 0 {
            rows.add(Feature::Within, bit);
        }
    }
    let lists = u32::from(line.lists.min(3));
    let heading = u32::from(line.heading) + 8 * lists;
    rows.add_with(Feature::Heading, heading, line.opens_item);
    rows.add(Feature::Hidden, u32::from(line.hidden));
    rows.add_with(Feature::Linked, share(line.linked, bytes), prose);
}

#[cfg(test)]
mod tests {
    use super::{Containers, Feature};
    use crate::html::Lines;
    use crate::measure::Measures;
    use crate::page::{MOST_KINDS, Page};

    /// The values of a feature of each line of a page.
    fn values(html: &str, wanted: Feature) -> Vec<u32> {
        let lines = Lines::read(html);
        let page = lines.page();
        let (measures, containers) = taken(&page);
        let mut values = Vec::new();
        for at in 0..page.lines().len() {
            let mut rows = Vec::new();
            containers.rows((at, &page), &measures, &mut rows);
            let found = features(rows).filter(|(feature, _)| *feature == wanted);
            values.extend(found.map(|(_, value)| value));
        }
        values
    }

    /// A page measured, and its containers.
    fn taken(page: &Page<'_>) -> (Measures, Containers) {
        let (mut measures, mut containers) = (Measures::default(), Containers::default());
        measures.take(page);
        containers.take(page, &measures);
        (measures, containers)
    }

    /// The features that rows are of, each with its value.
    fn features(rows: Vec<u16>) -> impl Iterator<Item = (Feature, u32)> {
        let found = rows.into_iter().map(Feature::of_row);
        found.map(|(feature, _, value)| (feature, u32::from(value)))
    }

    const SENTENCE: &str =
        "The harbour stays closed until May, the port said, since it takes long.";

    fn page() -> String {
        format!(
            "<body><nav><a href=/>Home</a></nav><main><div class=story><h1>Harbour</h1>\
             <p>{SENTENCE}<p>{SENTENCE}</div><div class=more><p>More</div></main></body>"
        )
    }

    #[test]
    fn the_way_to_the_most_prose_is_counted_up_and_then_down() {
        let ways: Vec<(u32, u32)> = values(&page(), Feature::ToMain)
            .into_iter()
            .map(|value| (value / 8, value % 8))
            .collect();
        // From the menu up to the body and down two; in the story one up; beside it two up, one down.
        assert_eq!(ways, [(1, 2), (1, 0), (1, 0), (1, 0), (2, 1)]);
    }

    #[test]
    fn links_and_prose_of_containers_are_shares_of_the_whole() {
        assert_eq!(values(&page(), Feature::OwnLinks), [8, 0, 10, 10, 0]);
        assert_eq!(values(&page(), Feature::BoxProse), [8, 8, 18, 18, 0]);
    }

    /// What a page with this head says of itself as a whole, beside a sentence and a link as long.
    fn of_page(head: &str) -> Vec<(Feature, u32)> {
        let html = format!(
            "<head>{head}</head><article><p>{SENTENCE}</article>\
             <article><p><a href=/>{SENTENCE}</a></article>"
        );
        let lines = Lines::read(&html);
        let mut rows = Vec::new();
        taken(&lines.page()).1.page_rows(&mut rows);
        features(rows).collect()
    }

    #[test]
    fn all_lines_of_a_page_have_what_it_says_of_itself() {
        let kind = |kind: &str| format!("<meta property=og:type content={kind}>");
        let told = of_page(&format!(
            "{}<meta name=author content='Ann Lee'>",
            kind("Article")
        ));
        let same = "<script type=application/ld+json>{\"@type\": \"article\"}</script>";
        assert_eq!(
            of_page(&format!(
                "{}{same}<meta name=author content=Jo>",
                kind("article")
            )),
            told
        );
        assert_ne!(of_page(&kind("product"))[0], told[0]);
        assert_eq!(
            told[1..],
            [
                (Feature::PageSays, 4),
                (Feature::PageArticles, 2),
                (Feature::PageLinks, 4)
            ]
        );
    }

    #[test]
    fn kinds_without_end_are_bounded() {
        let kind = |at| format!("<meta property=og:type content=k{at}>");
        let kinds = |count| (0..count).map(kind).collect::<String>();
        assert_ne!(of_page(&kinds(MOST_KINDS)), of_page(&kinds(1)));
        assert_eq!(of_page(&kinds(255)), of_page(&kinds(MOST_KINDS)));
        assert!(of_page(&kinds(255)).len() <= MOST_KINDS + 3);
        let page = include_str!("../../examples/data/harbour-page.html");
        let page = page.replacen("<head>", &format!("<head>{}", kinds(255)), 1);
        assert!(page.contains("content=k254"));
        assert!(crate::html::extract(&page).is_ok());
    }

    #[test]
    fn plain_text_has_no_such_features() {
        let page = Page::from_text(SENTENCE);
        let (measures, containers) = taken(&page);
        let mut rows = Vec::new();
        containers.rows((0, &page), &measures, &mut rows);
        containers.page_rows(&mut rows);
        assert!(rows.is_empty(), "{rows:?}");
    }
}
