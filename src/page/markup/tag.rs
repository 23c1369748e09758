//! The elements of HTML that matter for the lines of a page.

/// What an element does to lines and to the elements around it.
#[derive(Clone, Copy)]
struct Traits(u8);

impl Traits {
    /// Part of a line.
    const INLINE: Traits = Traits(0);
    /// Has neither content nor end tag.
    const VOID: Traits = Traits(1);
    /// Begins and ends lines.
    const BLOCK: Traits = Traits(2);
    /// A block that ends an open paragraph.
    const AFTER_P: Traits = Traits(2 | 4);
    /// Formats text: closing it does not close the blocks inside it.
    const FORMAT: Traits = Traits(8);
    /// Bounds what an end tag inside it can close.
    const SCOPE: Traits = Traits(16);
    const BLOCK_SCOPE: Traits = Traits(2 | 16);
    const TABLE: Traits = Traits(2 | 4 | 16);
}

macro_rules! tags {
    ($($tag:ident $name:literal $traits:ident,)*) => {
        /// An element by its name; `Other` where nothing depends on which it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
        #[repr(u8)]
        pub(crate) enum Tag {
            /// Any other element: part of a line.
            #[default]
            Other,
            $(#[doc = $name] $tag,)*
        }

        impl Tag {
            /// How many there are.
            pub(crate) const COUNT: usize = TRAITS.len();

            /// The element of this name, given in lower case.
            pub(crate) fn of(name: &[u8]) -> Tag {
                match std::str::from_utf8(name) {
                    $(Ok($name) => Tag::$tag,)*
                    _ => Tag::Other,
                }
            }
        }

        const TRAITS: &[Traits] = &[Traits::INLINE, $(Traits::$traits,)*];
    };
}

tags! {
    A "a" FORMAT,
    Address "address" AFTER_P,
    Applet "applet" SCOPE,
    Area "area" VOID,
    Article "article" AFTER_P,
    Aside "aside" AFTER_P,
    B "b" FORMAT,
    Base "base" VOID,
    Basefont "basefont" VOID,
    Bgsound "bgsound" VOID,
    Big "big" FORMAT,
    Blockquote "blockquote" AFTER_P,
    Body "body" BLOCK,
    Br "br" VOID,
    Button "button" BLOCK,
    Caption "caption" BLOCK_SCOPE,
    Center "center" AFTER_P,
    Code "code" FORMAT,
    Col "col" VOID,
    Colgroup "colgroup" BLOCK,
    Dd "dd" AFTER_P,
    Desc "desc" BLOCK,
    Details "details" AFTER_P,
    Dialog "dialog" AFTER_P,
    Dir "dir" AFTER_P,
    Div "div" AFTER_P,
    Dl "dl" AFTER_P,
    Dt "dt" AFTER_P,
    Em "em" FORMAT,
    Embed "embed" VOID,
    Fieldset "fieldset" AFTER_P,
    Figcaption "figcaption" AFTER_P,
    Figure "figure" AFTER_P,
    Font "font" FORMAT,
    Footer "footer" AFTER_P,
    ForeignObject "foreignobject" BLOCK,
    Form "form" AFTER_P,
    Frame "frame" VOID,
    H1 "h1" AFTER_P,
    H2 "h2" AFTER_P,
    H3 "h3" AFTER_P,
    H4 "h4" AFTER_P,
    H5 "h5" AFTER_P,
    H6 "h6" AFTER_P,
    Head "head" BLOCK,
    Header "header" AFTER_P,
    Hgroup "hgroup" AFTER_P,
    Hr "hr" VOID,
    Html "html" BLOCK,
    I "i" FORMAT,
    Iframe "iframe" INLINE,
    Image "image" VOID,
    Img "img" VOID,
    Input "input" VOID,
    Keygen "keygen" VOID,
    Legend "legend" BLOCK,
    Li "li" AFTER_P,
    Link "link" VOID,
    Listing "listing" AFTER_P,
    Main "main" AFTER_P,
    Marquee "marquee" SCOPE,
    Math "math" INLINE,
    Menu "menu" AFTER_P,
    Meta "meta" VOID,
    Nav "nav" AFTER_P,
    Nobr "nobr" FORMAT,
    Noembed "noembed" INLINE,
    Noframes "noframes" INLINE,
    Noscript "noscript" BLOCK,
    Object "object" SCOPE,
    Ol "ol" AFTER_P,
    Optgroup "optgroup" BLOCK,
    Option "option" BLOCK,
    P "p" AFTER_P,
    Param "param" VOID,
    Plaintext "plaintext" AFTER_P,
    Pre "pre" AFTER_P,
    Ruby "ruby" INLINE,
    S "s" FORMAT,
    Script "script" INLINE,
    Search "search" AFTER_P,
    Section "section" AFTER_P,
    Select "select" BLOCK,
    Small "small" FORMAT,
    Source "source" VOID,
    Span "span" INLINE,
    Strike "strike" FORMAT,
    Strong "strong" FORMAT,
    Style "style" INLINE,
    Sub "sub" INLINE,
    Summary "summary" AFTER_P,
    Sup "sup" INLINE,
    Svg "svg" INLINE,
    Table "table" TABLE,
    Tbody "tbody" BLOCK,
    Td "td" SCOPE,
    Template "template" BLOCK_SCOPE,
    Textarea "textarea" BLOCK,
    Tfoot "tfoot" BLOCK,
    Th "th" SCOPE,
    Thead "thead" BLOCK,
    Time "time" INLINE,
    Title "title" BLOCK,
    Tr "tr" BLOCK,
    Track "track" VOID,
    Tt "tt" FORMAT,
    U "u" FORMAT,
    Ul "ul" AFTER_P,
    Var "var" INLINE,
    Wbr "wbr" VOID,
    Xmp "xmp" AFTER_P,
}

impl Tag {
    fn has(self, traits: u8) -> bool {
        TRAITS[self as usize].0 & traits != 0
    }

    /// Whether it has neither content nor end tag.
    pub(crate) fn is_void(self) -> bool {
        self.has(1)
    }

    /// Whether it begins and ends lines.
    pub(crate) fn is_block(self) -> bool {
        self.has(2)
    }

    /// Whether it ends an open paragraph.
    pub(crate) fn ends_paragraph(self) -> bool {
        self.has(4) || self == Tag::Hr
    }

    /// Whether it formats text.
    pub(crate) fn is_format(self) -> bool {
        self.has(8)
    }

    /// Whether it bounds what an end tag inside it can close.
    pub(crate) fn is_scope(self) -> bool {
        self.has(16)
    }

    /// The level of a heading, 1 to 6, or 0.
    pub(crate) fn heading(self) -> u8 {
        match self {
            Tag::H1 => 1,
            Tag::H2 => 2,
            Tag::H3 => 3,
            Tag::H4 => 4,
            Tag::H5 => 5,
            Tag::H6 => 6,
            _ => 0,
        }
    }

    /// Whether it is a block that holds text, as paragraphs do, more often than other blocks.
    pub(crate) fn holds_text(self) -> bool {
        let is_part = matches!(
            self,
            Tag::P | Tag::Li | Tag::Dd | Tag::Dt | Tag::Figcaption | Tag::Caption | Tag::Summary
        );
        let is_control = matches!(self, Tag::Button | Tag::Option | Tag::Legend);
        is_part || is_control || self.is_cell() || self.heading() > 0
    }

    /// Whether it is a list.
    pub(crate) fn is_list(self) -> bool {
        matches!(self, Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir)
    }

    /// Whether it is a cell of a table.
    pub(crate) fn is_cell(self) -> bool {
        matches!(self, Tag::Td | Tag::Th)
    }
}
