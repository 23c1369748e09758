//! Writes which words are known as names of people, from lists of them.

use crate::write::bit_tables;
use bodycopy::training::{NAME_BITS, name_bit};
use bodycopy_gold::entries_of;
use std::error::Error;
use std::path::Path;

/// Where the bits are written.
const OUT: &str = "src/fields/byline/choose/generated/known_names.rs";

/// Reads the lists of a folder, each of given names and, behind a blank line, of family names, and writes them as bits.
pub(crate) fn run(folder: &str) -> Result<(), Box<dyn Error>> {
    let mut tables = [(); 2].map(|()| vec![0u64; NAME_BITS / 64]);
    for path in entries_of(Path::new(folder))? {
        if path.extension().is_none_or(|kind| kind != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        let lists = text.split_once("\n\n");
        let (given, family) = lists.ok_or_else(|| format!("{}: no blank line", path.display()))?;
        for (table, list) in tables.iter_mut().zip([given, family]) {
            for bit in list.lines().map(name_bit) {
                table[bit / 64] |= 1 << (bit % 64);
            }
        }
    }
    let [given, family] = tables;
    let file = bit_tables(
        "Words that are known as names of people, as bits of their hashes, from the lists of Faker 40.63.0 (MIT license, copyright (c)\n//! 2012 Daniele Faraglia)",
        ("names", "crate::fields::byline::choose::known::BITS"),
        &[("GIVEN", given), ("FAMILY", family)],
    );
    std::fs::write(OUT, file)?;
    println!("wrote {OUT}");
    Ok(())
}
