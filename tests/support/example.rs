//! Where an example stands, for tests that run it as its users do.

use std::path::{Path, PathBuf};

/// The built example of this name, made from these files. Cargo builds the examples beside the tests,
/// but not when it is asked for one test alone: so that no old build is tested, it must be newer than
/// what it is made from.
pub(crate) fn example(name: &str, files: &[&str]) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("below the profile's folder");
    let built = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let example = folder.join("examples").join(built);
    let changed = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for file in files {
        assert!(
            changed(&example) >= changed(&root.join(file)),
            "build it first: `cargo build --example {name}`, or `cargo test` for everything"
        );
    }
    example
}
