//! What a filter sees: the lines of a page, their measurements and their neighbours.

use crate::language::CueHits;
use crate::measure::{Measures, Shape, is_prose, prose_words};
#[cfg(feature = "html")]
use crate::page::LineMarkup;
use crate::page::{Bullet, Page, Span};
#[cfg(test)]
use std::cell::Cell;
use std::fmt;
use std::ops::Range;

/// A page and its measurements, read-only: what [`Filter::run`](crate::Filter::run) gets.
///
/// ```
/// use bodycopy::{Ballot, Filter, Line, Reason, View, Vote};
///
/// /// Speaks against prose that is far shorter than most of the page's.
/// struct Blurbs;
///
/// impl Filter for Blurbs {
///     fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
///         let mut words: Vec<u32> = page.lines().map(|line| line.shape().words()).collect();
///         words.sort_unstable();
///         let usual = words.get(words.len() / 2).copied().unwrap_or(0);
///         for line in page.lines().filter(Line::is_prose) {
///             if line.shape().words() * 3 < usual {
///                 ballot.cast(line, Vote::against(1.0, Reason::Custom("blurb")));
///             }
///         }
///     }
/// }
/// ```
#[derive(Clone, Copy)]
pub struct View<'p> {
    page: &'p Page<'p>,
    measures: &'p Measures,
    /// Counts the lines handed out, where a test asks how much work filters do.
    #[cfg(test)]
    handed_out: Option<&'p Cell<usize>>,
}

impl<'p> View<'p> {
    pub(crate) fn new(page: &'p Page<'p>, measures: &'p Measures) -> Self {
        View {
            page,
            measures,
            #[cfg(test)]
            handed_out: None,
        }
    }

    /// The same page, each line handed out added to `steps`.
    #[cfg(test)]
    pub(crate) fn counted(self, steps: &'p Cell<usize>) -> Self {
        View {
            handed_out: Some(steps),
            ..self
        }
    }

    /// The whole source text.
    pub fn text(&self) -> &'p str {
        self.page.whole()
    }

    /// How many lines there are; blank ones do not count.
    pub fn len(&self) -> usize {
        self.page.lines().len()
    }

    /// Whether the page has no line.
    pub fn is_empty(&self) -> bool {
        self.page.lines().is_empty()
    }

    /// The line with this index, from 0.
    pub fn line(&self, index: usize) -> Option<Line<'p>> {
        (index < self.len()).then(|| self.hand_out(index))
    }

    /// All lines, in source order.
    ///
    /// To begin elsewhere than at the first, use [`lines_in`](View::lines_in): `skip` takes a step
    /// for each line that it leaves out.
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = Line<'p>> + ExactSizeIterator + use<'p> {
        self.lines_in(0..self.len())
    }

    /// The lines with these indices, from 0, in source order. A range that reaches past the end of
    /// the page is cut there.
    ///
    /// Finding the first takes constant time, so that a filter can look at each run of a page on
    /// its own and stay linear.
    ///
    /// ```
    /// use bodycopy::{Ballot, Filter, Reason, View, Vote};
    ///
    /// /// Names what the last five lines are, wherever other filters remove them.
    /// struct Footer;
    ///
    /// impl Filter for Footer {
    ///     fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
    ///         for line in page.lines_in(page.len().saturating_sub(5)..page.len()) {
    ///             ballot.cast(line, Vote::against(0.0, Reason::Custom("footer")));
    ///         }
    ///         assert_eq!(page.lines_in(page.len()..usize::MAX).count(), 0);
    ///     }
    /// }
    ///
    /// let pipeline = bodycopy::Pipeline::rules().to_builder().add("footer", Footer).build()?;
    /// let page = include_str!("../examples/data/wire-story-with-rail.txt");
    /// let classified = pipeline.classify(page);
    /// let last = classified.lines().next_back().map_or(0, |line| line.number());
    /// assert!(classified.votes(last).any(|(filter, _)| filter == "footer"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn lines_in(
        &self,
        range: Range<usize>,
    ) -> impl DoubleEndedIterator<Item = Line<'p>> + ExactSizeIterator + use<'p> {
        let view = *self;
        let end = range.end.min(view.len());
        (range.start.min(end)..end).map(move |index| view.hand_out(index))
    }

    /// Every [`Line`] is made here.
    fn hand_out(self, index: usize) -> Line<'p> {
        #[cfg(test)]
        if let Some(steps) = self.handed_out {
            steps.set(steps.get() + 1);
        }
        Line { view: self, index }
    }

    /// Whether it is a mail, or several: it has the head of one, or is mostly a story that a mail quotes.
    pub fn is_mail(&self) -> bool {
        self.page.is_mail()
    }

    pub(crate) fn page(&self) -> &'p Page<'p> {
        self.page
    }

    pub(crate) fn measures(&self) -> &'p Measures {
        self.measures
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("View")
            .field("lines", &self.len())
            .finish_non_exhaustive()
    }
}

/// One line of a page: a source line that is not blank, or a paragraph of hard-wrapped ones.
///
/// A handle: copying it costs nothing, and every method takes constant time.
///
/// ```
/// use bodycopy::{Line, Pipeline, Reason, Vote};
///
/// let shouting = |line: Line<'_>| match line.shape().upper > 20 && line.shape().lower == 0 {
///     true => Vote::against(2.0, Reason::Custom("shouting")),
///     false => Vote::ABSTAIN,
/// };
/// let pipeline = Pipeline::builder().add("shouting", shouting).build()?;
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Line<'p> {
    view: View<'p>,
    index: usize,
}

impl<'p> Line<'p> {
    /// Which line of the page it is, from 0, blank lines not counted.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Number of its first source line, from 1.
    pub fn number(&self) -> usize {
        self.span().number as usize
    }

    /// The text as it stands in the source, without list bullets, the blanks around it, and the signs
    /// of the tool that dumped the page, such as targets of links; what that left escaped (`&amp;`) is read as
    /// the character.
    pub fn text(&self) -> &'p str {
        self.view.page.content(self.span())
    }

    /// The text with its bullets and signs, as it stands in the source between the blanks around it.
    pub(crate) fn raw(&self) -> &'p str {
        self.view.page.raw(self.span())
    }

    /// Whether markup says that it is of the caption of a picture.
    #[cfg(feature = "html")]
    pub(crate) fn is_caption(&self) -> bool {
        let markup = self.view.page.markup(self.index);
        markup.is_some_and(LineMarkup::is_caption)
    }

    /// Whether it is a row of a table of data, which markup tells alone.
    #[cfg_attr(not(feature = "html"), allow(clippy::unused_self))] // No text is.
    pub(crate) fn is_row(&self) -> bool {
        #[cfg(feature = "html")]
        return self.view.page.is_row(self.index);
        #[cfg(not(feature = "html"))]
        false
    }

    /// Whether markup says that most of it is a link; nothing where the text was read from none.
    #[cfg_attr(not(feature = "html"), allow(clippy::unused_self))] // No text is.
    pub(crate) fn is_link(&self) -> Option<bool> {
        #[cfg(feature = "html")]
        return self.view.page.markup(self.index).map(|markup| {
            let linked = markup.linked as usize;
            2 * linked > self.text().len()
        });
        #[cfg(not(feature = "html"))]
        None
    }

    /// Whether markup says that it is of a list.
    #[cfg(feature = "html")]
    pub(crate) fn is_listed(&self) -> bool {
        let markup = self.view.page.markup(self.index);
        markup.is_some_and(|line| line.lists > 0)
    }

    /// Whether it is of a list of what the page holds: one of several lines that subheads say again in their order; with
    /// markup, all a link to another place of the page, where the page says the same again.
    pub(crate) fn is_contents(&self) -> bool {
        let measures = self.view.measures;
        #[cfg(feature = "html")]
        if self.view.page.markup(self.index).is_some() {
            return self.view.page.is_contents(self.index)
                && measures.repeats().of(self.index).count > 1;
        }
        measures.contents().contains(&self.index)
    }

    /// Whether markup makes it a heading, or prose follows it.
    pub(crate) fn heads_prose(&self) -> bool {
        #[cfg(feature = "html")]
        if let Some(markup) = self.view.page.markup(self.index)
            && markup.heading > 0
        {
            return true;
        }
        self.neighbour(1).is_some_and(|next| next.is_prose())
    }

    /// The first line of the page that says exactly this, which may be itself.
    pub(crate) fn first_alike(&self) -> Line<'p> {
        let first = self.view.measures.repeats().of(self.index).first as usize;
        self.view.hand_out(first)
    }

    /// Whether it is a field of a mail's head: `Subject: Port closes`.
    pub fn is_mail_head(&self) -> bool {
        self.view.page.is_mail_head(self.span())
    }

    /// Whether a mail quotes the story, and this line stands beside it.
    pub(crate) fn is_beside_quoted(&self) -> bool {
        self.view.page.is_beside_quoted(self.span())
    }

    /// Counts of words, capitals, marks and so on.
    pub fn shape(&self) -> &'p Shape {
        &self.view.measures.shapes()[self.index]
    }

    /// The cue phrases it holds: share prompts, photo credits and so on, in any language known.
    pub fn cues(&self) -> CueHits {
        self.view.measures.cues()[self.index]
    }

    /// Whether it reads like prose: at least 12 words and the end of a sentence.
    pub fn is_prose(&self) -> bool {
        is_prose(self.shape())
    }

    /// Its words if it reads like prose, and otherwise none.
    pub(crate) fn prose_words(&self) -> u32 {
        prose_words(self.shape())
    }

    /// Whether it is a list bullet and nothing else.
    pub(crate) fn is_lone_bullet(&self) -> bool {
        self.text().is_empty()
    }

    /// Width of the indent, in characters.
    pub fn indent(&self) -> usize {
        usize::from(self.span().indent)
    }

    /// Whether a list bullet marks the line, in front of it or torn to the end of the line before.
    pub fn is_item(&self) -> bool {
        self.span().bullet != Bullet::None
    }

    /// Whether it opens the item of a list, by a bullet or by markup.
    pub(crate) fn opens_item(&self) -> bool {
        #[cfg(feature = "html")]
        if let Some(markup) = self.view.page.markup(self.index) {
            return markup.opens_item;
        }
        self.is_item()
    }

    /// How many blank lines stand right before it, at most 255.
    pub fn blank_lines_before(&self) -> usize {
        usize::from(self.span().gap)
    }

    /// How many lines of the page say exactly this, itself included.
    pub fn repeats(&self) -> usize {
        self.view.measures.repeats().of(self.index).count as usize
    }

    /// Whether a line before it says exactly this.
    pub fn is_repeat(&self) -> bool {
        self.view.measures.repeats().of(self.index).first as usize != self.index
    }

    /// The share of its words, function words left out, that other long lines of the page have too,
    /// from 0 to 1; `None` where it has no such word.
    ///
    /// Which words are function words is counted on the page: those in many of its long lines.
    pub fn topic_share(&self) -> Option<f32> {
        let (topic, words) = self.topic_words();
        #[allow(clippy::cast_precision_loss)] // Counts of words, far below 2^24.
        (words > 0).then(|| topic as f32 / words as f32)
    }

    /// Words that other long lines have too, and all words, function words left out of both.
    pub(crate) fn topic_words(&self) -> (u32, u32) {
        let overlap = self.view.measures.overlap(self.index);
        (
            overlap.topic,
            overlap.words.saturating_sub(overlap.function),
        )
    }

    /// The line `distance` lines after this one, or before it where that is below 0.
    ///
    /// ```
    /// use bodycopy::{Line, Reason, Vote};
    ///
    /// fn after_a_colon(line: Line<'_>) -> Vote {
    ///     match line.neighbour(-1) {
    ///         Some(before) if before.text().ends_with(':') => Vote::body(0.5),
    ///         _ => Vote::ABSTAIN,
    ///     }
    /// }
    /// ```
    pub fn neighbour(&self, distance: isize) -> Option<Line<'p>> {
        self.view.line(self.index.checked_add_signed(distance)?)
    }

    /// The page it is on.
    pub fn page(&self) -> View<'p> {
        self.view
    }

    fn span(&self) -> &'p Span {
        &self.view.page.lines()[self.index]
    }
}

/// The line alone, without the page that it is of.
impl fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line")
            .field("number", &self.number())
            .field("text", &self.text())
            .finish_non_exhaustive()
    }
}
