//! Writes which words are known as names of people, from lists of them.

use crate::write::{bit_table, bit_tables};
use bodycopy::training::{NAME_BITS, name_bit};
use bodycopy_gold::entries_of;
use std::error::Error;
use std::path::Path;

/// Where the bits are written.
const OUT: &str = "src/fields/byline/choose/generated/known_names.rs";

/// Reads the lists of a folder, each of given names and, behind a blank line, of family names, and writes them as bits.
pub(crate) fn run(folder: &str) -> Result<(), Box<dyn Error>> {
    let mut bits = [Vec::new(), Vec::new()];
    for path in entries_of(Path::new(folder))? {
        if path.extension().is_none_or(|kind| kind != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        let lists = text.split_once("\n\n");
        let (given, family) = lists.ok_or_else(|| format!("{}: no blank line", path.display()))?;
        for (bits, list) in bits.iter_mut().zip([given, family]) {
            bits.extend(list.lines().map(name_bit));
        }
    }
    let [given, family] = bits.map(|bits| bit_table(NAME_BITS, bits.into_iter()));
    let file = bit_tables(
        "Words that are known as names of people, as bits of their hashes, from the lists of Faker 40.63.0 (MIT license, copyright (c)\n//! 2012 Daniele Faraglia)",
        ("names", "crate::fields::byline::choose::known::BITS"),
        &[("GIVEN", given), ("FAMILY", family)],
    );
    std::fs::write(OUT, file)?;
    println!("wrote {OUT}");
    Ok(())
}
