//! What the examples share: where the page comes from, and how they end.

use std::error::Error;
use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

/// The bundled page, for examples without arguments.
const BUNDLED: &str = include_str!("data/wire-story-with-rail.txt");

/// The page named by the arguments: a file, `-` for standard input, or the bundled page where there
/// are none. `usage` says what the example takes, for who gives it anything else.
///
/// HTML is given as it is, to those who ask `is_html`; without the feature `html` it is refused, as its
/// tags would be read as text.
pub(crate) fn page(arguments: &[String], usage: &str) -> Result<String, Box<dyn Error>> {
    let refuse = |what: String| Err(format!("{what}; arguments are {usage}").into());
    let (name, bytes) = match arguments {
        [] => return Ok(BUNDLED.to_owned()),
        [_, second, ..] => return refuse(format!("{second:?} is one argument too many")),
        [name] if name == "-" => {
            let mut bytes = Vec::new();
            let read = std::io::stdin().read_to_end(&mut bytes);
            ("standard input", read.map(|_| bytes))
        }
        [option] if option.starts_with('-') => {
            return refuse(format!("there is no option {option:?}"));
        }
        [path] => (&**path, std::fs::read(path)),
    };
    let text = bytes.map_err(Into::into).and_then(text);
    text.map_err(|error| format!("{name}: {error}").into())
}

/// Whether the arguments ask what there is (`--help`, `-h`), which is printed then.
pub(crate) fn helped(arguments: &[String], name: &str, usage: &str) -> bool {
    let asked = arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h");
    if asked {
        // Nobody may read on, as behind `| head`.
        let _ = writeln!(
            std::io::stdout(),
            "usage: cargo run --example {name} -- {usage}"
        );
    }
    asked
}

/// The text of a page: HTML in the encoding that it names or shows, all else in UTF-8.
fn text(bytes: Vec<u8>) -> Result<String, Box<dyn Error>> {
    #[cfg(feature = "html")]
    {
        let page = bodycopy::html::decode(&bytes, None);
        if bodycopy::text::is_html(&page) {
            return Ok(page.into_owned());
        }
    }
    #[cfg(not(feature = "html"))]
    if bodycopy::text::is_html(&String::from_utf8_lossy(&bytes)) {
        return Err("this looks like HTML: run with `--features html`".into());
    }
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        bodycopy::Error::NotUtf8 { offset }.into()
    })
}

/// How an example ends: with what went wrong on standard error, and quietly where nobody reads its output any more,
/// as behind `| head`.
pub(crate) fn ended(result: Result<(), Box<dyn Error>>) -> ExitCode {
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    let told = error.downcast_ref::<std::io::Error>();
    if told.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    eprintln!("error: {error}");
    ExitCode::FAILURE
}
