//! Whatever bytes come from outside or from the device are understood or refused: a draft, a conversation from a code, a helper's
//! files, one that was handed over. What is understood can be worked out, written, and read again as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pont_app::cabinet::{Cabinet, Folder, Work};
use pont_app::journey::{carried, saved};
use pont_app::territory::Territory;
use pont_catalogue::compile;
use pont_rules::{Catalogue, Scope, evaluate};
use std::path::Path;
use std::sync::LazyLock;

/// 2026-11-27, in days since 1970.
const TODAY: i32 = 20_784;
/// The version that the seeds of carried conversations name.
const LAW: &str = "39e40030301d6a2d";

/// The law and the places of each country.
static COUNTRIES: LazyLock<Vec<(Catalogue, Territory)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    let tables = pont_catalogue::territory::build(&folder).unwrap_or_default();
    let country = |code: &str| {
        let (_, table) = tables.iter().find(|(name, _)| name.contains(code))?;
        Some((compile(&folder, code).published?, Territory::read(table.clone()).ok()?))
    };
    ["fr", "es"].iter().filter_map(|code| country(code)).collect()
});

fuzz_target!(|bytes: &[u8]| {
    if let Ok(folder) = Folder::read(bytes) {
        assert_eq!(Folder::read(&folder.write()), Ok(folder));
    }
    if let Ok(mut folder) = Folder::received(bytes) {
        let twice = folder.clone();
        let _ = folder.merge(twice, true);
    }
    if let Ok(work) = Work::read(bytes) {
        assert_eq!(Work::read(&work.write()), Ok(work.clone()));
        work.journal.lines.iter().for_each(|line| drop(line.fault(&work.journal)));
        let _ = (work.journal.signs(), work.journal.claims(), work.journal.to_come(TODAY));
        work.mandates.iter().for_each(|mandate| drop((mandate.code(), mandate.holds(TODAY))));
    }
    if let Ok(cabinet) = Cabinet::read(bytes) {
        assert_eq!(Cabinet::read(&cabinet.write()), Ok(cabinet));
    }
    if let Ok((header, journey)) = saved::read(bytes, TODAY) {
        let again = saved::read(&saved::write(&journey, &header), TODAY);
        assert!(again.is_ok_and(|(_, read)| read.everything_said().eq(journey.everything_said())));
        work_out(&journey);
    }
    let _ = carried::country(bytes);
    for (law, places) in COUNTRIES.iter() {
        if let Ok(journey) = carried::unpack(bytes, law, LAW, places, TODAY) {
            work_out(&journey);
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = pont_worker::carry::bytes(text);
    }
});

fn work_out(journey: &pont_app::journey::Journey) {
    for (law, _) in COUNTRIES.iter() {
        evaluate(law, &journey.answers(law), TODAY, Scope::All);
    }
}
