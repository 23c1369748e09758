//! The learned scores are the same to the last bit on every machine: sums over each page's lines
//! and its confidence, against those that are stored beside. `BLESS=1` stores them anew.

use bodycopy::Pipeline;
use std::fmt::Write;
use std::path::Path;

#[test]
fn scores_are_those_that_are_stored() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut names: Vec<_> = std::fs::read_dir(folder.join("pages"))
        .expect("tests/pages is there")
        .map(|entry| entry.expect("tests/pages can be listed").file_name())
        .collect();
    names.sort();
    let pipeline = Pipeline::news();
    let mut found = String::new();
    for name in names {
        let name = name.to_string_lossy();
        let page = folder.join("pages").join(&*name).join("input.txt");
        let text = std::fs::read_to_string(page).expect("each page has an input");
        let classified = pipeline.classify(&text);
        // The bits of all scores, in order: FNV-1a.
        let hash = classified
            .lines()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, line| {
                (hash ^ u64::from(line.score().to_bits())).wrapping_mul(0x100_0000_01b3)
            });
        let confidence = pipeline
            .extract(&text)
            .map_or(0, |article| article.confidence().to_bits());
        writeln!(found, "{name} {hash:016x} {confidence:08x}").expect("strings can be written to");
    }
    let path = folder.join("it/scores.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &found).expect("tests can be written to");
    }
    let stored = std::fs::read_to_string(&path).expect("scores are stored");
    assert_eq!(
        found, stored,
        "other scores than on the machine that stored them"
    );
}
