//! The `pont` command.

fn main() -> std::process::ExitCode {
    pont_catalogue::commands::run()
}
