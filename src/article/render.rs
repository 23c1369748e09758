//! An article as Markdown, and as HTML that is safe to embed.

use super::{Article, Block, BlockKind};
use std::fmt::Write;

/// Level of a subhead of which none is known, below the headline's 1.
const SUBHEAD_LEVEL: u8 = 2;
/// The lowest level of a heading in HTML and Markdown.
const LOWEST_LEVEL: u8 = 6;

impl Article<'_> {
    /// Headline, standfirst and body as Markdown (CommonMark): subheads with their level, lists as deep
    /// as they were, quotes, preformatted text. What would be markup in the text is escaped. Linear.
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
            markdown(title, &mut out);
            out.push_str("\n\n");
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
    /// escaped, and there is nothing else: no attribute, no script, no address. Linear.
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
        if let Some(title) = self.title() {
            element("h1", title, &mut out);
        }
        if let Some(standfirst) = self.standfirst() {
            element("p", standfirst, &mut out);
        }
        for run in self.blocks.chunk_by(joins) {
            html_run(run, &mut out);
        }
        out.push_str("</article>\n");
        out
    }
}

/// Whether two blocks that follow each other are parts of one list, quote or preformatted text.
fn joins(block: &Block<'_>, other: &Block<'_>) -> bool {
    let kind = block.kind;
    let whole = matches!(
        kind,
        BlockKind::Item | BlockKind::Quote | BlockKind::Preformatted
    );
    whole && other.kind == kind
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
        BlockKind::Quote => {
            for (at, block) in run.iter().enumerate() {
                out.push_str(if at > 0 { ">\n> " } else { "> " });
                let text = block.text.strip_prefix("> ").unwrap_or(&block.text);
                opening(text, out);
                out.push('\n');
            }
        }
        BlockKind::Subhead => {
            let _ = write!(out, "{} ", "#".repeat(usize::from(level(first))));
            markdown(&first.text, out);
            out.push('\n');
        }
        BlockKind::Caption => {
            out.push('*');
            markdown(&first.text, out);
            out.push_str("*\n");
        }
        BlockKind::Paragraph => {
            opening(&first.text, out);
            out.push('\n');
        }
    }
}

/// Most columns that a list is indented by: deeper ones would be code to some readers.
const MOST_DEEP: usize = 8;

fn markdown_list(run: &[Block<'_>], out: &mut String) {
    let top = run.iter().map(|block| block.level).min().unwrap_or(0);
    for block in run {
        let depth = usize::from(block.level - top).min(MOST_DEEP);
        out.push_str(&"    ".repeat(depth));
        out.push_str(if block.ordered { "1. " } else { "- " });
        opening(&block.text, out);
        out.push('\n');
    }
}

/// Text at the start of a line, where more is markup than inside it.
fn opening(text: &str, out: &mut String) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text.starts_with(['#', '-', '+', '=', '~']) {
        out.push('\\');
    } else if digits > 0 && text[digits..].starts_with(['.', ')']) {
        out.push_str(&text[..digits]);
        out.push('\\');
        return markdown(&text[digits..], out);
    }
    markdown(text, out);
}

fn markdown(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
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
                escape(&block.text, out);
                out.push('\n');
            }
            out.push_str("</pre>\n");
        }
        BlockKind::Item => html_list(run, out),
        BlockKind::Quote => {
            out.push_str("<blockquote>\n");
            for block in run {
                let text = block.text.strip_prefix("> ").unwrap_or(&block.text);
                element("p", text, out);
            }
            out.push_str("</blockquote>\n");
        }
        BlockKind::Subhead => element(&format!("h{}", level(first)), &first.text, out),
        BlockKind::Caption => {
            out.push_str("<p><small>");
            escape(&first.text, out);
            out.push_str("</small></p>\n");
        }
        BlockKind::Paragraph => element("p", &first.text, out),
    }
}

/// Lists inside the items of others, by their level.
fn html_list(run: &[Block<'_>], out: &mut String) {
    let top = run.iter().map(|block| block.level).min().unwrap_or(0);
    let mut open: Vec<&str> = Vec::new();
    let close = |open: &mut Vec<&str>, out: &mut String| {
        if let Some(list) = open.pop() {
            let _ = write!(out, "</li></{list}>");
        }
    };
    for block in run {
        let depth = usize::from(block.level - top).min(MOST_DEEP) + 1;
        let list = if block.ordered { "ol" } else { "ul" };
        while open.len() > depth || open.len() == depth && open.last() != Some(&list) {
            close(&mut open, out);
        }
        if open.len() == depth {
            out.push_str("</li>\n");
        }
        while open.len() < depth {
            let _ = write!(out, "<{list}>");
            open.push(list);
            out.push_str(if open.len() < depth { "<li>" } else { "" });
        }
        out.push_str("<li>");
        escape(&block.text, out);
    }
    while !open.is_empty() {
        close(&mut open, out);
    }
    out.push('\n');
}

fn element(name: &str, text: &str, out: &mut String) {
    let _ = write!(out, "<{name}>");
    escape(text, out);
    let _ = writeln!(out, "</{name}>");
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
