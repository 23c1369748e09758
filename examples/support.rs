//! What the examples share: where the page comes from, and how they end.

use std::error::Error;
use std::io::{ErrorKind, Read};
use std::process::ExitCode;

/// The bundled page, for examples without arguments.
const BUNDLED: &str = include_str!("data/wire-story-with-rail.txt");

/// The page named by the arguments: a file, `-` for standard input, or the bundled page where there
/// are none. `usage` says what the example takes, for who gives it anything else.
pub(crate) fn page(arguments: &[String], usage: &str) -> std::io::Result<String> {
    let refuse = |what: String| {
        let message = format!("{what}; arguments are {usage}");
        Err(std::io::Error::new(ErrorKind::InvalidInput, message))
    };
    match arguments {
        [] => Ok(BUNDLED.to_owned()),
        [_, second, ..] => refuse(format!("{second:?} is one argument too many")),
        [name] if name == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            Ok(text)
        }
        [option] if option.starts_with('-') => refuse(format!("there is no option {option:?}")),
        [path] => std::fs::read_to_string(path)
            .map_err(|error| std::io::Error::new(error.kind(), format!("{path}: {error}"))),
    }
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
