//! The production headers, types and cache times: the one table that the local server, the host configurations and
//! `check-host` all read.

/// What every answer carries, whatever the file.
pub(crate) const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", CSP),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// No inline script or style, no third party. The one trusted-types policy, `pont`, names the worker scripts' URLs.
const CSP: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                   font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
                   frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                   require-trusted-types-for 'script'; trusted-types pont";

/// Types by file extension; wasm streams only when it has its own.
pub(crate) const TYPES: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("ftl", "text/plain; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("mp3", "audio/mpeg"),
    ("ogg", "audio/ogg"),
    ("png", "image/png"),
    ("pont", "application/octet-stream"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("woff2", "font/woff2"),
];

/// Files named by their content: they never change.
pub(crate) const FOREVER: &str = "public, max-age=31536000, immutable";
/// Everything else: ask each time whether it changed.
pub(crate) const ASK: &str = "no-cache";
/// The file names that carry a content hash, as a regular expression for the hosts.
pub(crate) const HASHED: &str = "-[0-9a-f]{12,64}(_bg)?\\.(css|csv|js|json|pont|svg|wasm)$";
/// What is worth compressing.
pub(crate) const COMPRESSED: &[&str] =
    &["css", "csv", "ftl", "html", "js", "json", "pont", "svg", "txt", "wasm", "webmanifest"];

/// The type of a file.
pub(crate) fn type_of(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    TYPES.iter().find(|(known, _)| *known == extension).map_or("application/octet-stream", |(_, kind)| kind)
}

/// How long a file may be kept without asking.
pub(crate) fn cache_of(path: &str) -> &'static str {
    if hashed(path) { FOREVER } else { ASK }
}

/// Whether a file's name carries the hash of its content: the same names as [`HASHED`] matches.
fn hashed(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let Some((_, hash)) = stem.rsplit_once('-') else { return false };
    let hex = hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    matches!(extension, "css" | "csv" | "js" | "json" | "pont" | "svg" | "wasm")
        && hex
        && (12..=64).contains(&hash.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_forever() {
        for path in [
            "/pont-app-0a1b2c3d4e5f6a7.js",
            "/pont-app-0a1b2c3d4e5f6a7b_bg.wasm",
            "/data/fr-aabbccddeeff.pont",
            "/pictures-0a1b2c3d4e5f6a7b.svg",
            "base-0123456789abcdef.css",
        ] {
            assert_eq!(cache_of(path), FOREVER, "{path}");
        }
        for path in [
            "/",
            "/index.html",
            "/sw.js",
            "/boot.js",
            "/pont-worker.js",
            "/pont-worker_bg.wasm",
            "/locales/fr/app.ftl",
            "/data/fr-dead.pont",
        ] {
            assert_eq!(cache_of(path), ASK, "{path}");
        }
    }

    #[test]
    fn the_policy_allows_no_inline_code_and_no_other_origin() {
        assert!(
            !CSP.contains("unsafe-inline")
                && !CSP.contains("'unsafe-eval'")
                && !CSP.contains("http")
                && !CSP.contains('*')
                && !CSP.contains("data:")
        );
    }
}
