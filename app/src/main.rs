//! Starts the app in the browser. On any other machine there is nothing to start: the tests use the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    pont_app::start();
}
