//! `cargo xtask start`: from a fresh clone to the app on the screen.

use crate::place;
use crate::run::{Outcome, command, say, show};
use crate::serve::Site;
use crate::{site, tools};
use clap::Args;
use std::time::Instant;

/// Options of `cargo xtask start`.
#[derive(Args)]
pub(crate) struct Options {
    /// Build only.
    #[arg(long)]
    no_serve: bool,
    /// The port on localhost.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The path under which the site stands, as in /pont/.
    #[arg(long, default_value = "/")]
    base: String,
    /// Open the address in the browser.
    #[arg(long)]
    open: bool,
}

/// Installs, builds, serves.
pub(crate) fn start(options: &Options) -> Outcome<()> {
    let begun = Instant::now();
    say("1/3 tools");
    tools::install()?;
    say("2/3 building the app, its worker and the catalogue (about 2 minutes the first time)");
    show(&mut site::build(&options.base, &place::dist())?)?;
    say(&format!("built {} in {} s", place::dist().display(), begun.elapsed().as_secs()));
    if options.no_serve {
        return Ok(());
    }
    let running = Site::open(&place::dist(), &options.base, None)?.start(options.port)?;
    let (address, port) = (running.address(), running.port());
    say(&format!("3/3 open {address}"));
    say(&format!("to try it on a phone over USB: adb reverse tcp:{port} tcp:{port}, then open the same address there"));
    say("stop with Ctrl-C");
    if options.open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        show(&mut command(opener, &[&address]))?;
    }
    running.wait();
    Ok(())
}
