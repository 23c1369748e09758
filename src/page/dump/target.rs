//! Where a link of Markdown leads: an address and maybe a title behind the link's text.

/// Longest title or name that is looked for, in bytes: a sentence or two.
const TITLE_BYTES: usize = 1000;

/// Finds the ends of targets in a text, from its start to its end.
pub(super) struct Targets<'t> {
    text: &'t str,
    /// Whether a target may be a name that is told elsewhere.
    named: bool,
    /// Before this byte no target starts that ends.
    none_before: usize,
}

impl<'t> Targets<'t> {
    pub(super) fn of(text: &'t str, named: bool) -> Self {
        Targets {
            text,
            named,
            none_before: 0,
        }
    }

    /// One past the target that starts at `at`, if one does. Linear over all targets of a text, as no
    /// stretch without an end is passed twice.
    pub(super) fn end(&mut self, at: usize) -> Option<usize> {
        match self.byte(at) {
            Some(b'[') if self.named => self.find(at, b"]"),
            Some(b'(') if at >= self.none_before => {
                let end = self.past_blanks(self.past_address(self.past_blanks(at + 1))?);
                let past = match self.byte(end) {
                    Some(b'"') => self.find(end + 1, b"\")"),
                    Some(b'\'') => self.find(end + 1, b"')"),
                    Some(b')') => Some(end + 1),
                    _ => None,
                };
                self.none_before = past.map_or(end, |_| self.none_before);
                past
            }
            _ => None,
        }
    }

    /// One past an address without blanks, or one between angle brackets.
    fn past_address(&self, at: usize) -> Option<usize> {
        if self.byte(at) == Some(b'<') {
            return self.find(at, b">");
        }
        let (mut end, mut depth) = (at, 0);
        while let Some(byte) = self.byte(end) {
            match byte {
                b'(' => depth += 1,
                b')' if depth > 0 => depth -= 1,
                // Wrapped text breaks an address at its hyphens.
                b'\n' if self.text[..end].ends_with('-') => {
                    end = self.past_blanks(end);
                    continue;
                }
                b')' | b' ' | b'\t' | b'\n' | b'\r' => break,
                _ => {}
            }
            end += 1;
        }
        Some(end)
    }

    /// One past these bytes, if they are near.
    fn find(&self, at: usize, bytes: &[u8]) -> Option<usize> {
        let rest = self.text.as_bytes().get(at..)?;
        let near = &rest[..rest.len().min(TITLE_BYTES)];
        memchr::memmem::find(near, bytes).map(|found| at + found + bytes.len())
    }

    fn past_blanks(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        self.text.len() - rest.trim_start().len()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }
}

/// Whether a target is no words in brackets.
pub(super) fn is_address(target: &str) -> bool {
    target.is_empty() || target.contains(['/', '.', ':', '#', '?'])
}
