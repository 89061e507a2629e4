//! After Trunk has built: the country data, the sprite of pictures, the app cut in two, short names, the service worker's list of
//! files, and the compressed copies.

use crate::clips;
use crate::headers::COMPRESSED;
use crate::pictures;
use crate::place;
use crate::plain;
use crate::run::{Outcome, command, show};
use crate::split::split;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What public/sw.js holds for this hook to fill: `[path, hash]` pairs, packs of clips, and a version made of all the hashes.
const FILES: &str = "const PRECACHE = /*PRECACHE*/[];";
const CLIPS: &str = "const CLIPS = /*CLIPS*/[];";
const VERSION: &str = "const VERSION = /*VERSION*/\"dev\";";
/// Copied into the site for other uses than the app's.
const NOT_CACHED: &[&str] = &["sw.js", "_headers", "_redirects", ".htaccess"];

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Runs as Trunk's post_build hook.
pub(crate) fn after_build() -> Outcome<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is what Trunk calls after a build: run `cargo xtask start`")?;
    country_data(&staging.join("data"), &staging.join("locales"))?;
    hard_words(&staging.join("locales"))?;
    pictures::into_site(&staging)?;
    packs(&place::root().join(clips::FOLDER), &staging.join(clips::FOLDER))?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    split(&staging, release)?;
    if release {
        shorten(&staging)?;
    }
    let files = listed(&staging)?;
    let packs: Vec<_> =
        walk(&staging)?.iter().map(|path| relative(&staging, path)).filter(|name| is_pack(name)).collect();
    let worker = staging.join("sw.js");
    let source = fs::read_to_string(&worker).map_err(|why| format!("public/sw.js: {why}"))?;
    fs::write(&worker, filled(&source, &files, &packs)?).map_err(|why| format!("sw.js: {why}"))?;
    if release {
        compress(&staging)?;
    }
    Ok(())
}

/// Compiles the catalogue, the territory tables and the offices of towns, named by their content, and adds the texts of towns to
/// those of their countries.
fn country_data(out: &Path, locales: &Path) -> Outcome<()> {
    fs::create_dir_all(out).map_err(|why| format!("{}: {why}", out.display()))?;
    let (out, locales) = (out.display().to_string(), locales.display().to_string());
    show(&mut command(
        "cargo",
        &[
            "run",
            "--quiet",
            "--locked",
            "--package",
            "pont-catalogue",
            "--bin",
            "pont",
            "--",
            "build",
            "--out",
            &out,
            "--locales",
            &locales,
        ],
    ))
}

/// Puts the written forms of hard words, which `terms/*.tsv` lists, into each language's glossary: by them the app knows where
/// one stands.
fn hard_words(locales: &Path) -> Outcome<()> {
    const EMPTY: &str = "\nglossary = -\n";
    for language in plain::LANGUAGES {
        let path = locales.join(language).join("glossary.ftl");
        let told = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
        let text = fs::read_to_string(&path).map_err(|why| told(&why))?;
        if !text.contains(EMPTY) {
            return Err(told(&"there is no line `glossary = -` to put the written forms into"));
        }
        let forms = format!("\nglossary = {}\n", plain::hard_words(&place::root(), language)?);
        fs::write(&path, text.replacen(EMPTY, &forms, 1)).map_err(|why| told(&why))?;
    }
    Ok(())
}

/// Copies the packs of clips that were made before, with their index; without any, an index that names none.
fn packs(made: &Path, out: &Path) -> Outcome<()> {
    let told = |why: std::io::Error| format!("{}: {why}", out.display());
    fs::create_dir_all(out).map_err(told)?;
    let index = fs::read_to_string(made.join(clips::INDEX)).unwrap_or_else(|_| "{}\n".to_owned());
    fs::write(out.join(clips::INDEX), &index).map_err(told)?;
    let packs = if made.is_dir() { walk(made)? } else { Vec::new() };
    for path in packs.iter().filter(|path| is_pack(&relative(made, path))) {
        let name = relative(made, path);
        if index.contains(&name) {
            fs::copy(path, out.join(&name)).map_err(told)?;
        }
    }
    Ok(())
}

fn is_pack(name: &str) -> bool {
    name.ends_with(".clips")
}

/// Gives short names to what each wasm and its script know each other by: 4.6 kB of brotli less.
fn shorten(site: &Path) -> Outcome<()> {
    let wasm = |path: &PathBuf| path.to_str().is_some_and(|path| path.ends_with("_bg.wasm"));
    let mut node = command("node", &[]);
    node.arg(place::root().join("xtask/js/shorten.mjs")).args(walk(site)?.into_iter().filter(wasm));
    show(&mut node)
}

/// Every file of the site that the service worker keeps, with the start of its hash, in the order of names.
fn listed(site: &Path) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    for path in walk(site)? {
        let name = relative(site, &path);
        let copy = name.ends_with(".br") || name.ends_with(".gz");
        // A pack is kept only where somebody listens to it.
        if !copy && !is_pack(&name) && !NOT_CACHED.contains(&name.as_str()) {
            let bytes = fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            files.push((name, sha256(&bytes)[..16].to_string()));
        }
    }
    files.sort();
    Ok(files)
}

/// The service worker with its list and version.
fn filled(source: &str, files: &[(String, String)], packs: &[String]) -> Outcome<String> {
    for line in [FILES, CLIPS, VERSION] {
        if source.matches(line).count() != 1 {
            return Err(format!("public/sw.js must hold this line once: {line}"));
        }
    }
    let list = json!(files).to_string();
    // The worker's own text counts too: a new worker with the old files is a new version.
    let version = &sha256(format!("{source}{list}").as_bytes())[..16];
    let source = source.replace(FILES, &format!("const PRECACHE = {list};"));
    let source = source.replace(CLIPS, &format!("const CLIPS = {};", json!(packs)));
    Ok(source.replace(VERSION, &format!("const VERSION = \"{version}\";")))
}

/// Writes a .br and a .gz beside each file worth it, with Node's own compressors.
fn compress(site: &Path) -> Outcome<()> {
    let worth =
        |path: &PathBuf| path.extension().is_some_and(|extension| COMPRESSED.iter().any(|known| extension == *known));
    let script = place::root().join("xtask/js/compress.mjs");
    let mut node = command("node", &[]);
    node.arg(script).args(walk(site)?.into_iter().filter(worth));
    show(&mut node)
}

/// All files below a folder.
pub(crate) fn walk(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))? {
        let path = entry.map_err(|why| format!("{}: {why}", folder.display()))?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A path inside a folder, with forward slashes.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(path: &str, hash: &str) -> (String, String) {
        (path.to_string(), hash.to_string())
    }

    #[test]
    fn the_worker_gets_its_files_and_a_version_that_follows_them() {
        let source = format!("{VERSION}\n{FILES}\nrest{CLIPS}");
        let filled = |source: &str, files: &[_]| filled(source, files, &["clips/fr-00.clips".to_string()]);
        let one = filled(&source, &[pair("index.html", "aa")]).unwrap();
        assert!(one.contains("const PRECACHE = [[\"index.html\",\"aa\"]];\nrest"));
        assert!(one.ends_with("const CLIPS = [\"clips/fr-00.clips\"];"));
        let two = filled(&source, &[pair("index.html", "bb")]).unwrap();
        assert_ne!(one.lines().next(), two.lines().next());
        assert_eq!(one, filled(&source, &[pair("index.html", "aa")]).unwrap());
    }

    #[test]
    fn a_worker_without_the_line_is_refused() {
        assert!(filled("const VERSION = 1;", &[], &[]).unwrap_err().contains("PRECACHE"));
    }

    #[test]
    fn compressed_copies_packs_and_the_worker_itself_are_not_listed() {
        let site = std::env::temp_dir().join(format!("pont-hook-{}", std::process::id()));
        fs::create_dir_all(site.join("data")).unwrap();
        for name in ["index.html", "index.html.br", "sw.js", "data/fr-00.pont", "data/fr-00.pont.gz", "fr.clips"] {
            fs::write(site.join(name), name).unwrap();
        }
        let names: Vec<_> = listed(&site).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["data/fr-00.pont", "index.html"]);
    }

    #[test]
    fn only_packs_that_the_index_names_are_copied_and_without_any_the_index_is_empty() {
        let folder = std::env::temp_dir().join(format!("pont-packs-{}", std::process::id()));
        let (made, out) = (folder.join("made"), folder.join("out"));
        packs(&made, &out).unwrap();
        assert_eq!(fs::read_to_string(out.join("index.json")).unwrap(), "{}\n");
        fs::create_dir_all(&made).unwrap();
        for (name, text) in [
            ("index.json", "{\"fr\":{\"file\":\"fr-1.clips\"}}"),
            ("fr-1.clips", "a"),
            ("fr-0.clips", "b"),
            ("fr.tsv", "c"),
        ] {
            fs::write(made.join(name), text).unwrap();
        }
        packs(&made, &out).unwrap();
        let names: Vec<_> = walk(&out).unwrap().iter().map(|path| relative(&out, path)).collect();
        assert_eq!(names, ["fr-1.clips", "index.json"]);
    }

    #[test]
    fn the_hash_is_the_standard_one() {
        assert!(sha256(b"abc").starts_with("ba7816bf8f01cfea"));
    }
}
