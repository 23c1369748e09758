//! Addresses of the web in lines about a headline, and their parts.

/// What parts the scheme of an address from its host (RFC 3986, 3).
const SIGN: &str = "://";

/// Whether a text holds an address. Most lines have no colon.
pub(super) fn has_address(text: &str) -> bool {
    let mut colons = memchr::memchr_iter(b':', text.as_bytes());
    colons.any(|at| text[at..].starts_with(SIGN))
}

/// The host of the address that a text is or holds.
pub(super) fn host(text: &str) -> Option<&str> {
    text.split_once(SIGN)?.1.split('/').next()
}

/// The path of an address, without its first slash: all of one without a host.
fn path(address: &str) -> &str {
    match address.split_once(SIGN) {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => address,
    }
}

/// Whether a head is a link to the front page of a site, as its name is: `# [The Fell](https://fell.example/)`.
pub(super) fn leads_home(head: &str) -> bool {
    let head = head.trim_start_matches(['#', ' ']);
    let link = head
        .strip_prefix('[')
        .and_then(|head| head.strip_suffix(')'));
    link.and_then(|link| link.split_once("]("))
        .is_some_and(|(_, target)| {
            let address = target.split(' ').next().unwrap_or_default();
            let is_whole = !address.is_empty() && !address.contains('?');
            is_whole && path(address).trim_matches('/').is_empty()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host_and_a_path() {
        for (text, parts) in [
            (
                "https://fell.example/masts",
                (Some("fell.example"), "masts"),
            ),
            ("https://fell.example/", (Some("fell.example"), "")),
            ("https://fell.example", (Some("fell.example"), "")),
            ("/masts", (None, "/masts")),
        ] {
            assert_eq!((host(text), path(text)), parts, "{text}");
            assert_eq!(has_address(text), parts.0.is_some(), "{text}");
        }
        assert!(has_address("Source: http://a.example"));
        assert!(!has_address("At 12:30: masts stay"));
    }

    #[test]
    fn the_name_of_a_site_leads_home() {
        for (head, leads) in [
            ("# [The Fell](https://fell.example/)", true),
            ("# [The Fell](https://fell.example)", true),
            ("# [The Fell](/ \"Home\")", true),
            ("[The Fell](/)", true),
            ("# [Masts stay](https://fell.example/masts)", false),
            ("# [Masts stay](masts)", false),
            ("# Masts stay, [they](/) say", false),
            ("# Masts stay", false),
            ("# [Masts stay]()", false),
            ("# [Masts stay](https://fell.example?p=12)", false),
        ] {
            assert_eq!(leads_home(head), leads, "{head}");
        }
    }
}
