//! An article as Markdown, and as HTML that is safe to embed.

use super::inline::{self, escape_html, escape_markdown, opening};
use super::{Article, Block, BlockKind, table};
use std::fmt::Write;
use std::ops::Range;

/// Level of a subhead of which none is known, below the headline's 1.
const SUBHEAD_LEVEL: u8 = 2;
/// The lowest level of a heading in HTML and Markdown.
const LOWEST_LEVEL: u8 = 6;

impl Article<'_> {
    /// Headline, standfirst and body as Markdown (CommonMark): subheads with their level, lists as deep
    /// as they were, quotes, tables, preformatted text, links. What would be markup in the text is escaped. Linear.
    ///
    /// ```
    /// let page = "Harbour closed until May\n\
    ///     The harbour stays closed until May, the port authority said on Tuesday, because the work \
    ///     on the <harbour> has taken longer than planned.";
    /// let markdown = bodycopy::Pipeline::c4().extract(page)?.to_markdown();
    /// assert!(markdown.ends_with("on the \\<harbour\\> has taken longer than planned.\n"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        if let Some(title) = self.title() {
            out.push_str("# ");
            escape_markdown(title, &mut out);
            end_heading(&mut out);
            out.push('\n');
        }
        if let Some(standfirst) = self.standfirst() {
            opening(standfirst, &mut out);
            out.push_str("\n\n");
        }
        for (at, run) in self.blocks.chunk_by(joins).enumerate() {
            out.push_str(if at > 0 { "\n" } else { "" });
            markdown_run(run, &mut out);
        }
        out
    }

    /// Headline, standfirst and body as an HTML `article`, with the same structure. All text is
    /// escaped, and the one attribute is the `href` of links, which lead to addresses of the web and
    /// of mail alone: no script, no event handler, no style. Linear.
    ///
    /// ```
    /// let page = "Harbour closed until May\n\
    ///     The harbour stays closed until May, the port authority said on Tuesday, because the work \
    ///     on the <script>harbour has taken longer than planned.";
    /// let html = bodycopy::Pipeline::c4().extract(page)?.to_html();
    /// assert!(html.contains("on the &lt;script&gt;harbour has"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn to_html(&self) -> String {
        let mut out = String::from("<article>\n");
        for (name, text) in [("h1", self.title()), ("p", self.standfirst())] {
            if let Some(text) = text {
                let _ = write!(out, "<{name}>");
                escape_html(text, &mut out);
                let _ = writeln!(out, "</{name}>");
            }
        }
        for run in self.blocks.chunk_by(joins) {
            html_run(run, &mut out);
        }
        out.push_str("</article>\n");
        out
    }
}

/// Whether two blocks that follow each other are parts of one list, quote, table or
/// preformatted text.
fn joins(block: &Block<'_>, other: &Block<'_>) -> bool {
    let kind = block.kind;
    let whole = matches!(
        kind,
        BlockKind::Item | BlockKind::Quote | BlockKind::Preformatted
    );
    let row = kind == BlockKind::Row && other.kind == kind && table::is_same(block, other);
    whole && other.kind == kind || row
}

/// The level of a subhead's heading.
fn level(block: &Block<'_>) -> u8 {
    block.level.clamp(SUBHEAD_LEVEL, LOWEST_LEVEL)
}

fn markdown_run(run: &[Block<'_>], out: &mut String) {
    let Some(first) = run.first() else { return };
    match first.kind {
        BlockKind::Preformatted => {
            let ticks = run
                .iter()
                .map(|block| longest_ticks(&block.text))
                .max()
                .unwrap_or(0);
            let fence = "`".repeat(ticks.max(2) + 1);
            let _ = writeln!(out, "{fence}");
            for block in run {
                let _ = writeln!(out, "{}", block.text);
            }
            let _ = writeln!(out, "{fence}");
        }
        BlockKind::Item => markdown_list(run, out),
        BlockKind::Row => table::markdown(run, out),
        BlockKind::Quote => {
            for (at, block) in run.iter().enumerate() {
                out.push_str(if at > 0 { ">\n> " } else { "> " });
                inline::markdown(block, (quoted(block), true), out);
                out.push('\n');
            }
        }
        BlockKind::Subhead => {
            let _ = write!(out, "{} ", "#".repeat(usize::from(level(first))));
            inline::markdown(first, (whole(first), false), out);
            end_heading(out);
        }
        BlockKind::Caption => {
            out.push('*');
            inline::markdown(first, (whole(first), false), out);
            out.push_str("*\n");
        }
        BlockKind::Paragraph => {
            inline::markdown(first, (whole(first), true), out);
            out.push('\n');
        }
    }
}

/// Ends a heading of Markdown. Number signs at its end would close it, and be no text, but for a backslash
/// before them.
fn end_heading(out: &mut String) {
    let text = out.trim_end_matches('#').len();
    if text < out.len() && out[..text].ends_with(' ') {
        out.insert(text, '\\');
    }
    out.push('\n');
}

/// The deepest that an item is put: deeper ones would be code to some readers.
const MOST_DEEP: usize = 8;

/// How many other items each item of a list is in. A page may leave levels out; what opens an item must be one
/// level below it.
fn depths(run: &[Block<'_>]) -> impl Iterator<Item = usize> {
    // Levels of the items that are open. Each is closed once, so this is linear.
    let mut open: Vec<u8> = Vec::new();
    run.iter().map(move |block| {
        while open.last().is_some_and(|level| *level >= block.level) {
            open.pop();
        }
        open.push(block.level);
        (open.len() - 1).min(MOST_DEEP)
    })
}

fn markdown_list(run: &[Block<'_>], out: &mut String) {
    for (block, depth) in run.iter().zip(depths(run)) {
        out.push_str(&"    ".repeat(depth));
        out.push_str(if block.ordered { "1. " } else { "- " });
        inline::markdown(block, (whole(block), true), out);
        out.push('\n');
    }
}

fn longest_ticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

fn html_run(run: &[Block<'_>], out: &mut String) {
    let Some(first) = run.first() else { return };
    match first.kind {
        BlockKind::Preformatted => {
            out.push_str("<pre>");
            for block in run {
                inline::html(block, whole(block), out);
                out.push('\n');
            }
            out.push_str("</pre>\n");
        }
        BlockKind::Item => html_list(run, out),
        BlockKind::Row => table::html(run, out),
        BlockKind::Quote => {
            out.push_str("<blockquote>\n");
            for block in run {
                element("p", (block, quoted(block)), out);
            }
            out.push_str("</blockquote>\n");
        }
        BlockKind::Subhead => {
            element(&format!("h{}", level(first)), (first, whole(first)), out);
        }
        BlockKind::Caption => {
            out.push_str("<p><small>");
            inline::html(first, whole(first), out);
            out.push_str("</small></p>\n");
        }
        BlockKind::Paragraph => element("p", (first, whole(first)), out),
    }
}

/// Lists inside the items of others, by their level.
fn html_list(run: &[Block<'_>], out: &mut String) {
    let mut open: Vec<&str> = Vec::new();
    let close = |open: &mut Vec<&str>, out: &mut String| {
        if let Some(list) = open.pop() {
            let _ = write!(out, "</li></{list}>");
        }
    };
    for (block, depth) in run.iter().zip(depths(run)) {
        let depth = depth + 1;
        let list = if block.ordered { "ol" } else { "ul" };
        while open.len() > depth || open.len() == depth && open.last() != Some(&list) {
            close(&mut open, out);
        }
        if open.len() == depth {
            out.push_str("</li>\n");
        }
        if open.len() < depth {
            let _ = write!(out, "<{list}>");
            open.push(list);
        }
        out.push_str("<li>");
        inline::html(block, whole(block), out);
    }
    while !open.is_empty() {
        close(&mut open, out);
    }
    out.push('\n');
}

fn element(name: &str, (block, text): (&Block<'_>, Range<usize>), out: &mut String) {
    let _ = write!(out, "<{name}>");
    inline::html(block, text, out);
    let _ = writeln!(out, "</{name}>");
}

/// All of a block's text.
fn whole(block: &Block<'_>) -> Range<usize> {
    0..block.text.len()
}

/// A quote's text without its mark.
fn quoted(block: &Block<'_>) -> Range<usize> {
    let marked = block.text.starts_with("> ");
    (if marked { "> ".len() } else { 0 })..block.text.len()
}
