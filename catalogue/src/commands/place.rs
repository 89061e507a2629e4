//! Where the catalogue is.

use std::path::{Path, PathBuf};

/// The folder that holds `catalogue/`: the one given, else the nearest one upwards from here.
pub(super) fn root(given: Option<PathBuf>) -> Result<PathBuf, String> {
    if let Some(root) = given {
        let holds = root.join("catalogue").is_dir();
        return if holds { Ok(root) } else { Err(format!("There is no folder `catalogue` in `{}`.", root.display())) };
    }
    let here = std::env::current_dir().map_err(|e| format!("The current folder cannot be read: {e}."))?;
    here.ancestors()
        .find(|a| a.join("catalogue").is_dir())
        .map(Path::to_path_buf)
        .ok_or_else(|| "There is no folder `catalogue` here or above; say where it is with `--root DIR`.".to_owned())
}
