//! Recorded prompts: every text that never changes, said by a free synthesiser or by a person, one pack per language.

use crate::debian;
use crate::hook::sha256;
use crate::place;
use crate::plain;
use crate::run::{Outcome, command, say, show};
use clap::Args;
use pont_aloud::clips::{self as pack, Clip, key};
use pont_aloud::sentences;
use serde_json::{Map, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where packs go, and from where the build takes them.
pub(crate) const FOLDER: &str = "clips";
/// The list of packs, which the app asks for first.
pub(crate) const INDEX: &str = "index.json";
/// Where recordings of people lie, as `<language>/<name>.opus`.
const RECORDINGS: &str = "recordings";
/// How the synthesiser calls the languages, and how many words a minute are easy to follow.
const VOICES: [(&str, &str, &str); 4] =
    [("fr", "fr", "140"), ("ca", "ca", "140"), ("es", "es", "140"), ("ar", "ar", "120")];
/// Messages that nobody hears in a conversation: titles of windows, names for screen readers, the printed sheet.
const UNHEARD: &[&str] = &["title-", "print-", "bar-label", "bar-home", "aloud-", "glossary", "progress-bridge"];
/// Ends the names of messages that only screen readers say.
const NAMES: &str = "-long";

/// Options of `cargo xtask clips`.
#[derive(Args)]
pub(crate) struct Options {
    /// Only write the lists of texts to be recorded: no sound, nothing installed.
    #[arg(long)]
    list: bool,
}

/// A text to be recorded.
struct Prompt {
    /// The message in which it stands first.
    message: String,
    /// What is said.
    says: String,
}

/// Makes the packs, and the lists of what is in them.
pub(crate) fn clips(options: &Options) -> Outcome<()> {
    let root = place::root();
    let out = root.join(FOLDER);
    write_folder(&out)?;
    if !options.list {
        debian::install(debian::VOICE)?;
    }
    let mut index = Map::new();
    for (language, voice, speed) in VOICES {
        let prompts = prompts(&root, language)?;
        let recordings = root.join(RECORDINGS).join(language);
        write(&out.join(format!("{language}.tsv")), table(&prompts, &recordings).as_bytes())?;
        if options.list {
            continue;
        }
        let made = place::target().join("clips").join(format!("{voice}-{speed}"));
        write_folder(&made)?;
        let mut all = Vec::new();
        for (&key, prompt) in &prompts {
            let (own, robot) = (recordings.join(file(key)), made.join(file(key)));
            let person = own.is_file();
            if !person && !robot.is_file() {
                render(voice, speed, &prompt.says, &robot)?;
            }
            let path = if person { own } else { robot };
            let sound = fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            if !sound.starts_with(b"OggS") {
                return Err(format!("{}: this is no Opus in an Ogg file", path.display()));
            }
            all.push(Clip { key, person, sound });
        }
        let people = all.iter().filter(|clip| clip.person).count();
        let (texts, pack) = (all.len(), pack::write(all));
        let name = format!("{language}-{}.clips", &sha256(&pack)[..16]);
        forget_old(&out, language)?;
        write(&out.join(&name), &pack)?;
        say(&format!("{language}: {texts} texts, {people} by people, {} kB", pack.len() / 1000));
        index.insert(
            language.to_owned(),
            json!({ "file": name, "bytes": pack.len(), "texts": texts, "people": people }),
        );
    }
    if !options.list {
        write(&out.join(INDEX), format!("{:#}\n", serde_json::Value::Object(index)).as_bytes())?;
    }
    say(&format!("wrote {FOLDER}/"));
    Ok(())
}

/// The texts of a language that can be recorded, sentence by sentence, by their keys.
fn prompts(root: &Path, language: &str) -> Outcome<BTreeMap<u64, Prompt>> {
    let mut found: BTreeMap<u64, Prompt> = BTreeMap::new();
    for (message, text) in plain::unchanging(root, language)? {
        if UNHEARD.iter().any(|start| message.starts_with(start)) || message.ends_with(NAMES) {
            continue;
        }
        for (from, to) in sentences::cut(&text) {
            let says = sentences::spoken(&text[from..to]);
            let key = key(language, &says);
            let first = found.entry(key).or_insert_with(|| Prompt { message: message.clone(), says: says.clone() });
            if first.says != says {
                return Err(format!("{language}: « {says} » and « {} » have one name: change one of them", first.says));
            }
        }
    }
    Ok(found)
}

fn file(key: u64) -> String {
    format!("{key:016x}.opus")
}

/// What is to be recorded, one text a line: its file's name, who speaks so far, the message, the text.
fn table(prompts: &BTreeMap<u64, Prompt>, recordings: &Path) -> String {
    let mut lines: Vec<_> = prompts
        .iter()
        .map(|(&key, Prompt { message, says })| {
            let who = if recordings.join(file(key)).is_file() { "person" } else { "robot" };
            format!("{}\t{who}\t{message}\t{says}\n", file(key))
        })
        .collect();
    lines.sort_by(|a, b| a.split('\t').nth(2).cmp(&b.split('\t').nth(2)));
    format!("file\twho\tmessage\ttext\n{}", lines.concat())
}

/// Says a text with the synthesiser, as small as speech can be and still be understood.
fn render(voice: &str, speed: &str, says: &str, to: &Path) -> Outcome<()> {
    let wave = to.with_extension("wav");
    let name = |path: &PathBuf| path.display().to_string();
    // The text follows `--`: it may begin with a dash.
    show(&mut command("espeak-ng", &["-v", voice, "-s", speed, "-w", &name(&wave), "--", says]))?;
    let done = to.with_extension("part");
    let how = ["--quiet", "--speech", "--bitrate", "12", "--framesize", "60", "--padding", "0"];
    show(command("opusenc", &how).arg(&wave).arg(&done))?;
    fs::rename(&done, to).and_then(|()| fs::remove_file(&wave)).map_err(|why| format!("{}: {why}", to.display()))
}

/// Takes the packs of earlier texts away.
fn forget_old(out: &Path, language: &str) -> Outcome<()> {
    for path in crate::hook::walk(out)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with(&format!("{language}-")) && name.ends_with(".clips") {
            fs::remove_file(&path).map_err(|why| format!("{}: {why}", path.display()))?;
        }
    }
    Ok(())
}

fn write_folder(path: &Path) -> Outcome<()> {
    fs::create_dir_all(path).map_err(|why| format!("{}: {why}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Outcome<()> {
    fs::write(path, bytes).map_err(|why| format!("{}: {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_a_conversation_are_recorded_and_no_amount_is() {
        for (language, ..) in VOICES {
            let all = prompts(&place::root(), language).unwrap();
            let of = |message: &str| all.values().any(|prompt| prompt.message == message);
            for heard in ["welcome-lead", "q-birth", "q-birth.why", "question-refuse", "keep-heading", "results-begin"]
            {
                assert!(of(heard), "{language}: {heard}");
            }
            for unheard in ["title-welcome", "bar-help-long", "amount-month", "print-lead"] {
                assert!(!of(unheard), "{language}: {unheard}");
            }
            assert!(all.len() > 500 && all.values().all(|prompt| !prompt.says.contains('\u{FFFC}')), "{language}");
        }
    }

    #[test]
    fn the_list_says_who_speaks() {
        let folder = std::env::temp_dir().join(format!("pont-clips-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let prompt = |says: &str| (key("fr", says), Prompt { message: format!("m-{says}"), says: says.to_owned() });
        let prompts: BTreeMap<_, _> = [prompt("Oui"), prompt("Non")].into_iter().collect();
        fs::write(folder.join(file(key("fr", "Oui"))), "OggS").unwrap();
        let lines: Vec<_> = table(&prompts, &folder).lines().skip(1).map(str::to_owned).collect();
        let of = |says: &str| file(key("fr", says));
        assert_eq!(lines, [format!("{}\trobot\tm-Non\tNon", of("Non")), format!("{}\tperson\tm-Oui\tOui", of("Oui"))]);
    }
}
