//! What the examples share: where the page comes from.

use std::io::Read;

/// The bundled page, for examples without arguments.
const BUNDLED: &str = include_str!("data/wire-story-with-rail.txt");

/// The page named by the first argument that is no option: a file, `-` for standard input, or the
/// bundled page where there is none.
pub(crate) fn page(arguments: &[String]) -> std::io::Result<String> {
    match arguments
        .iter()
        .find(|argument| *argument == "-" || !argument.starts_with('-'))
    {
        None => Ok(BUNDLED.to_owned()),
        Some(name) if name == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            Ok(text)
        }
        Some(path) => std::fs::read_to_string(path)
            .map_err(|error| std::io::Error::new(error.kind(), format!("{path}: {error}"))),
    }
}
