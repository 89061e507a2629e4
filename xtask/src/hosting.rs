//! Ready server configurations under hosting/, written from the table of headers so that they cannot disagree.

use crate::headers::{ASK, COMPRESSED, FOREVER, HASHED, HEADERS, TYPES};
use crate::place;
use crate::run::{Outcome, say};
use clap::Args;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Options of `cargo xtask hosting`.
#[derive(Args)]
pub(crate) struct Options {
    /// The path under which the site will stand, as in `https://town.example/pont/`.
    #[arg(long, default_value = "/")]
    base: String,
    /// Where to write [default: hosting/].
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Writes the four files.
pub(crate) fn write(options: &Options) -> Outcome<()> {
    let folder = options.out.clone().unwrap_or_else(|| place::root().join("hosting"));
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for (name, text) in files(&options.base)? {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))?;
        say(&format!("wrote {}", path.display()));
    }
    Ok(())
}

/// The configurations for a site that stands at `base`.
fn files(base: &str) -> Outcome<[(&'static str, String); 4]> {
    if !base.starts_with('/') || !base.ends_with('/') {
        return Err(format!("the base must start and end with a slash, as in /pont/: {base}"));
    }
    Ok([
        ("nginx.conf", nginx(base)),
        ("apache.htaccess", apache(base)),
        ("_headers", headers(base)),
        ("_redirects", redirects(base)),
    ])
}

fn nginx(base: &str) -> String {
    let mut text = String::from(
        "# For nginx. Written by `cargo xtask hosting`. Set server_name, root and the certificates; put the map outside server.\n",
    );
    let _ = write!(text, "map $uri $pont_cache {{\n    default \"{ASK}\";\n    \"~{HASHED}\" \"{FOREVER}\";\n}}\n\n");
    text += "server {\n    listen 443 ssl;\n    server_name pont.example;\n    # The parent of the folder that answers at the base.\n    root /var/www/pont;\n\n";
    text += "    # An address names no answer; even so, nothing of a visit needs to be kept.\n    access_log off;\n\n";
    for (name, value) in HEADERS {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text += "    add_header Cache-Control $pont_cache always;\n\n    types {\n";
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "        {} {extension};", bare(kind));
    }
    text += "    }\n    charset utf-8;\n    charset_types text/css text/csv text/javascript text/plain;\n\n";
    text += "    gzip_static on;\n    # With the brotli module:\n    # brotli_static on;\n\n";
    let _ = write!(text, "    location {base} {{\n        try_files $uri {base}index.html;\n    }}\n");
    text += "    # A missing file is missing: only addresses of pages give the page.\n";
    let _ = write!(text, "    location ~ ^{base}.*\\.[a-z0-9]+$ {{\n        try_files $uri =404;\n    }}\n}}\n");
    text
}

fn apache(base: &str) -> String {
    let mut text = String::from(
        "# For Apache 2.4 with mod_headers, mod_rewrite and mod_mime: put it as .htaccess beside index.html.\n# Written by `cargo xtask hosting`.\n",
    );
    for (name, value) in HEADERS {
        let _ = writeln!(text, "Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "Header always set Cache-Control \"{ASK}\"");
    let _ =
        write!(text, "<FilesMatch \"{HASHED}\">\n    Header always set Cache-Control \"{FOREVER}\"\n</FilesMatch>\n\n");
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "AddType \"{kind}\" .{extension}");
    }
    let _ =
        write!(text, "\nRewriteEngine On\nRewriteBase {base}\n\n# Compressed copies, where the browser takes them.\n");
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            text,
            "RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\nRewriteCond %{{REQUEST_FILENAME}}.{suffix} -f\nRewriteRule ^(.+)$ $1.{suffix} [L,E=pont_{suffix}:1]"
        );
    }
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        let _ = write!(
            text,
            "<FilesMatch \"\\.{suffix}$\">\n    Header always set Content-Encoding {encoding}\n    Header always append Vary Accept-Encoding\n    RemoveLanguage .br\n    RemoveEncoding .{suffix}\n</FilesMatch>\n"
        );
    }
    text += "# A compressed copy has the type of what it holds.\n";
    for (extension, kind) in TYPES.iter().filter(|(extension, _)| COMPRESSED.contains(extension)) {
        let _ = write!(text, "<FilesMatch \"\\.{extension}\\.(br|gz)$\">\n    ForceType \"{kind}\"\n</FilesMatch>\n");
    }
    text += "\n# Addresses of pages give the page; a missing file is missing.\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule !\\.[a-z0-9]+$ index.html [L]\n";
    text
}

fn headers(base: &str) -> String {
    let mut text = String::from(
        "# For Netlify, Cloudflare Pages and hosts alike: copy it beside index.html. Written by `cargo xtask hosting`.\n",
    );
    let _ = writeln!(text, "{base}*");
    for (name, value) in HEADERS {
        let _ = writeln!(text, "  {name}: {value}");
    }
    // These hosts match no regular expression, so every file asks whether it changed: the service worker spares the visits.
    let _ = writeln!(text, "  Cache-Control: {ASK}");
    for (extension, kind) in
        TYPES.iter().filter(|(extension, _)| matches!(*extension, "wasm" | "ftl" | "pont" | "webmanifest"))
    {
        let _ = write!(text, "{base}*.{extension}\n  Content-Type: {kind}\n");
    }
    text
}

fn redirects(base: &str) -> String {
    format!(
        "# For Netlify, Cloudflare Pages and hosts alike: addresses of pages give the page. Written by `cargo xtask hosting`.\n{base}* {base}index.html 200\n"
    )
}

fn bare(kind: &str) -> &str {
    kind.split(';').next().unwrap_or(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_under_hosting_are_what_the_table_says() {
        for (name, text) in files("/").unwrap() {
            let path = place::root().join("hosting").join(name);
            assert_eq!(fs::read_to_string(&path).unwrap_or_default(), text, "{name} is old: run `cargo xtask hosting`");
        }
    }

    #[test]
    fn every_host_sends_every_header() {
        let [nginx, apache, headers, redirects] = files("/pont/").unwrap().map(|(_, text)| text);
        for (name, value) in HEADERS {
            for text in [&nginx, &apache, &headers] {
                assert!(text.contains(name) && text.contains(value), "{name}");
            }
        }
        assert!(
            nginx.contains("location /pont/ {")
                && apache.contains("RewriteBase /pont/")
                && redirects.contains("/pont/* /pont/index.html 200")
        );
    }

    #[test]
    fn a_base_without_its_slashes_is_refused() {
        assert!(files("pont").is_err() && files("/pont").is_err());
    }
}
