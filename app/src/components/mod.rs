//! The pieces that pages are made of. They know words and looks, never a rule. What is pure is built and tested everywhere.

pub mod fallen;
pub mod foreign;
pub mod hard;
pub mod icon;
pub mod runs;

#[cfg(target_arch = "wasm32")]
pub mod aloud;
#[cfg(target_arch = "wasm32")]
pub mod bar;
#[cfg(target_arch = "wasm32")]
pub mod dialog;
#[cfg(target_arch = "wasm32")]
pub mod drawing;
#[cfg(target_arch = "wasm32")]
pub mod glossary;
#[cfg(target_arch = "wasm32")]
pub mod keypad;
#[cfg(target_arch = "wasm32")]
pub mod languages;
#[cfg(target_arch = "wasm32")]
pub mod line;
#[cfg(target_arch = "wasm32")]
pub mod link;
#[cfg(target_arch = "wasm32")]
pub mod notices;
#[cfg(target_arch = "wasm32")]
pub mod option;
#[cfg(target_arch = "wasm32")]
pub mod paper;
#[cfg(target_arch = "wasm32")]
pub mod picture;
#[cfg(target_arch = "wasm32")]
pub mod problems;
#[cfg(target_arch = "wasm32")]
pub mod secret;
#[cfg(target_arch = "wasm32")]
pub mod text;

#[cfg(target_arch = "wasm32")]
pub use self::{
    aloud::{Hear, Listen},
    bar::{Bar, Foot, Status},
    dialog::Dialog,
    drawing::{Bridge, Mark, Scene},
    glossary::glossary,
    icon::Icon,
    keypad::{Keypad, Keys},
    languages::{LanguageButton, Languages, SecondLanguage, language_key},
    line::Field,
    link::{Back, ButtonLink, Link},
    notices::Notices,
    option::{Choice, CountryButton, OptionButton, Tick},
    paper::Paper,
    picture::{Pictogram, Picture, picture_line},
    problems::{FieldError, Problem, Problems},
    secret::{Secret, SecretField},
    text::{Beside, Foreign, Mixed, Pieces, Told, say, say_mixed, told},
};
