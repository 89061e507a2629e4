//! OpenFisca-France: an outside process in a virtual environment of its own (AGPL-3.0: never linked, never shipped).

use super::agreement;
use super::driver::{Driver, number};
use super::households::DATE;
use super::pont::Pont;
use super::report::{Better, Rounds, Section};
use crate::place;
use crate::run::{Outcome, command, say, show};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The largest batch: a small town. OpenFisca takes close to a minute and some gigabytes for it.
pub(crate) const MOST: usize = 100_000;

/// The batch whose amounts are compared, and that every core is given.
const COMPARED: usize = 20_000;

/// Households that are timed each alone: OpenFisca takes about a second for one.
const ALONE: usize = 5;

/// Installs what requirements.txt names, once; gives the Python to run.
pub(crate) fn install() -> Outcome<PathBuf> {
    let (folder, wanted) = (place::tools().join("openfisca"), place::root().join("xtask/peers/requirements.txt"));
    let (python, stamp) = (folder.join("bin/python"), folder.join("installed.txt"));
    let list = fs::read_to_string(&wanted).map_err(|why| format!("{}: {why}", wanted.display()))?;
    if python.exists() && fs::read_to_string(&stamp).is_ok_and(|installed| installed == list) {
        return Ok(python);
    }
    say("installing OpenFisca-France (about a minute, once)");
    let place = folder.display().to_string();
    show(&mut command("python3", &["-m", "venv", "--clear", &place]))
        .map_err(|why| format!("{why}: a virtual environment needs Python 3.11 or newer with its venv"))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r"];
    show(command(&python.display().to_string(), &pip).arg(&wanted))?;
    fs::write(&stamp, list).map_err(|why| format!("{}: {why}", stamp.display()))?;
    Ok(python)
}

/// One process; `number` tells several apart.
fn driver(python: &Path, households: &Path, number: usize) -> Outcome<Driver> {
    let mut run = command(&python.display().to_string(), &[]);
    // A machine may slow the linear algebra of old versions of numpy down on purpose: not here.
    run.env_remove("OPENBLAS_CORETYPE").env_remove("OPENBLAS_L2_SIZE").env("PYTHONDONTWRITEBYTECODE", "1");
    let script = place::root().join("xtask/peers/openfisca.py");
    Driver::start(&format!("openfisca-{number}"), run.arg(script).arg(households).arg(&DATE[..7]))
}

/// Figures of both sides for one row of the table.
#[derive(Default)]
struct Pair(Rounds, Rounds);

/// Times both sides in turns, then compares what they found: two parts of the report.
pub(crate) fn measure(pont: &Pont, households: &Path, rounds: usize, cores: usize) -> Outcome<Vec<Section>> {
    let python = install()?;
    let mut own = pont.driver(households, &agreement::IDS)?;
    let mut peers: Vec<Driver> =
        (0..cores).map(|number| driver(&python, households, number)).collect::<Outcome<_>>()?;
    let versions = peers[0].ask("ready")?;
    // The first simulation of each process reads its parameters.
    in_parallel(&mut peers, "one 1")?;
    own.ask("one 1")?;
    let (mut whole, mut bare) = (Pair::default(), Pair::default());
    let mut every = Pair::default();
    let mut single = [1_000, 5_000, COMPARED, MOST].map(|size| (size, Pair::default(), Pair::default()));
    for round in 1..=rounds {
        say(&format!("OpenFisca-France and Pont in turns, round {round} of {rounds}"));
        let (ours, theirs) = (own.ask("one 20")?, peers[0].ask(&format!("one {ALONE}"))?);
        for (pair, own_key, peer_key) in [(&mut whole, "whole", "whole"), (&mut bare, "evaluate", "calculate")] {
            pair.0.add(number(&ours, own_key)?);
            pair.1.add(number(&theirs, peer_key)?);
        }
        for (size, read_too, alone) in &mut single {
            let (ours, theirs) = (own.ask(&format!("batch {size} 1"))?, peers[0].ask(&format!("batch {size}"))?);
            for (pair, key) in [(read_too, "seconds"), (alone, "calculate")] {
                pair.0.add(throughput(&ours, key, *size)?);
                pair.1.add(throughput(&theirs, key, *size)?);
            }
        }
        // As many for each core as the other side gets, too.
        let all = COMPARED * cores;
        every.0.add(throughput(&own.ask(&format!("batch {all} {cores}"))?, "seconds", all)?);
        let took = in_parallel(&mut peers, &format!("batch {COMPARED}"))?;
        every.1.add(all as f64 / took.as_secs_f64());
    }
    let word = |key: &str| versions[key].as_str().unwrap_or("?").to_string();
    let name = format!("OpenFisca-France {}", word("OpenFisca-France"));
    let text = format!(
        "Both to amounts of the same nine rights on {DATE}: RSA, housing benefit, AF, CF, PAJE, ASF, ARS, CSS, ASPA. One household: \
         from its parsed answers; Pont then also works out which questions could still change a result. Batches: from lines of \
         JSON in memory, read on both sides; Pont as `pont simulate` runs them, totals added up, five times a round, each from \
         the start: their median counts, as one takes a fraction of a second. The calculation alone begins with \
         what was read and put into each side's own form. OpenFisca is at its best: one vectorised simulation for a whole batch, \
         inputs of 48 months set once, RSA and housing benefit unrolled over the two months that they need; one process for \
         each core in the last row ({}; OpenFisca-Core {}, numpy {}, Python {}).",
        if cores == 1 { "1 core".to_string() } else { format!("{cores} cores") },
        word("OpenFisca-Core"),
        word("numpy"),
        word("Python")
    );
    let mut times = Section::versus("One household and many: OpenFisca-France", &name, text);
    times.pair("one household, from its answers to amounts", "ms", Better::Less, &whole.0, &whole.1);
    times.pair("of it, the calculation alone", "ms", Better::Less, &bare.0, &bare.1);
    for (size, read_too, alone) in &single {
        let what = format!("batch of {size} households, one core");
        times.pair(&what, "households/s", Better::More, &read_too.0, &read_too.1);
        times.pair(&format!("{what}, the calculation alone"), "households/s", Better::More, &alone.0, &alone.1);
    }
    times.pair(&format!("batches of {COMPARED}, every core"), "households/s", Better::More, &every.0, &every.1);
    say("comparing what both found");
    let (ours, theirs) = (own.ask(&format!("results {COMPARED}"))?, peers[0].ask(&format!("results {COMPARED}"))?);
    Ok(vec![times, agreement::section(&ours, &theirs, &name)?])
}

/// Gives every process the same command at once; the time until the last has answered.
fn in_parallel(peers: &mut [Driver], command: &str) -> Outcome<Duration> {
    let begun = Instant::now();
    peers.iter_mut().try_for_each(|peer| peer.tell(command))?;
    peers.iter_mut().try_for_each(|peer| peer.hear().map(drop))?;
    Ok(begun.elapsed())
}

/// Households in a second, from an answer to `batch` and the key of a time in it.
fn throughput(answer: &serde_json::Value, key: &str, size: usize) -> Outcome<f64> {
    Ok(size as f64 / number(answer, key)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn seconds_of_a_batch_become_households_a_second() {
        let answer = json!({ "seconds": 0.5, "calculate": 0.4 });
        assert_eq!(throughput(&answer, "seconds", 1_000), Ok(2_000.0));
        assert_eq!(throughput(&answer, "calculate", 1_000), Ok(2_500.0));
        assert!(throughput(&json!({ "calculate": 0.4 }), "seconds", 1_000).is_err());
    }

    #[test]
    fn the_version_that_is_measured_is_pinned() {
        let list = fs::read_to_string(place::root().join("xtask/peers/requirements.txt")).unwrap();
        assert!(list.contains("\nOpenFisca-France==176.1.8\n"));
        let loose: Vec<&str> = list.lines().filter(|line| !line.starts_with('#') && !line.contains("==")).collect();
        assert!(loose.is_empty(), "{loose:?}");
    }
}
