//! The pictograms, drawn as strokes on a grid of 24. Always beside a word, never instead of one.

use crate::ui::*;

/// One pictogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An arrow towards the beginning of the line; mirrored in right-to-left pages.
    Back,
    /// A chevron towards the end of the line; mirrored in right-to-left pages.
    Next,
    /// A tick.
    Check,
    /// A cross.
    Cross,
    /// A globe: languages.
    Globe,
    /// A person who speaks: human help.
    Help,
    /// A warning triangle.
    Urgent,
    /// A bin.
    Erase,
    /// A telephone receiver.
    Phone,
    /// A house.
    House,
    /// A bowl of soup.
    Food,
    /// A child's face.
    Child,
    /// A heart with a cross.
    Health,
    /// A case for work.
    Work,
    /// A person with a stick.
    Age,
    /// A sheet with lines.
    Papers,
    /// Four tiles: everything.
    Everything,
    /// A coin.
    Money,
    /// A map pin.
    Place,
    /// Two people.
    People,
    /// A circled letter i.
    Info,
    /// A clock.
    Clock,
    /// A public building.
    Office,
    /// A printer.
    Print,
    /// Sliders.
    Settings,
    /// A cloud crossed out.
    Offline,
    /// An arrow that leaves a box.
    Outside,
    /// A pencil.
    Change,
    /// A shield.
    Shield,
    /// A phone of one's own.
    OwnPhone,
    /// A screen that many use.
    SharedScreen,
    /// Plus.
    Plus,
    /// Minus.
    Minus,
    /// A bed.
    Shelter,
    /// A raised hand.
    Hand,
    /// Turning arrows.
    Automatic,
    /// A circled question mark.
    Unknown,
    /// A closed eye.
    Private,
    /// A calendar sheet.
    Calendar,
    /// A key that takes the last sign away; mirrored in right-to-left pages.
    Delete,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Back => "M20 12H4.5M11 5.5L4.5 12l6.5 6.5",
            Icon::Next => "M9 5.5l6.5 6.5L9 18.5",
            Icon::Check => "M4.5 12.5l5 5L19.5 7",
            Icon::Cross => "M6 6l12 12M18 6L6 18",
            Icon::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c2.3 2.6 3.5 5.6 3.5 9s-1.2 6.4-3.5 9c-2.3-2.6-3.5-5.6-3.5-9S9.7 5.6 12 3z"
            }
            Icon::Help => {
                "M8.5 13a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 21c.3-3.5 2.8-5.5 6.5-5.5S14.7 17.5 15 21M15 3h6.5v6H19l-2.5 2.5V9H15z"
            }
            Icon::Urgent => "M12 3.5l9.5 17h-19zM12 9.5v5M12 17.3v.1",
            Icon::Erase => "M4 6.5h16M9 6.5v-3h6v3M6 6.5L7 20.5h10l1-14M10 10.5v6M14 10.5v6",
            Icon::Phone => {
                "M6 3h3.2l1.7 5-2.3 1.7a12.5 12.5 0 0 0 5.7 5.7l1.7-2.3 5 1.7V18a3 3 0 0 1-3 3C10.3 21 3 13.7 3 6a3 3 0 0 1 3-3z"
            }
            Icon::House => "M2.5 12L12 3.5l9.5 8.5M5.5 9.5v11h13v-11M10 20.5v-6h4v6",
            Icon::Food => {
                "M2.5 12h19c0 4-2.5 7.2-6 8.5h-7C5 19.2 2.5 16 2.5 12zM8.5 8.5c-1.3-1.7 1.3-2.8 0-4.5M12.5 8.5c-1.3-1.7 1.3-2.8 0-4.5M16.5 8.5c-1.3-1.7 1.3-2.8 0-4.5"
            }
            Icon::Child => {
                "M12 4a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 4c1.9 0 2.4 2.6.5 3M8.8 12v.1M15.2 12v.1M9 15.8c1.8 1.6 4.2 1.6 6 0"
            }
            Icon::Health => {
                "M12 20.8C5.2 15.8 2.8 12.3 2.8 9c0-2.9 2-5 4.6-5 2 0 3.6 1.1 4.6 3 1-1.9 2.6-3 4.6-3 2.6 0 4.6 2.1 4.6 5 0 3.3-2.4 6.8-9.2 11.8zM12 9v5.5M9.3 11.8h5.4"
            }
            Icon::Work => "M3 8h18v12H3zM8.5 8V4.5h7V8M3 13.5h18M12 12.5v2.5",
            Icon::Age => {
                "M10 7a2.3 2.3 0 1 0 0-4.6A2.3 2.3 0 0 0 10 7zM9.5 9.5v5.5L6.5 21.5M9.5 15l3.5 2.5v4M9.5 10l5 3.5M14.2 13.5h2.3a1 1 0 0 1 1 1v7"
            }
            Icon::Papers => "M5.5 3h9l4.5 4.5V21H5.5zM14 3v5h5M8.8 12.5h6.5M8.8 16.5h6.5",
            Icon::Everything => "M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",
            Icon::Money => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.8 8.8A4.6 4.6 0 0 0 8.5 12a4.6 4.6 0 0 0 7.3 3.2M6.8 10.9h6M6.8 13.2h5.5"
            }
            Icon::Place => {
                "M12 21.5c5-4.8 7.5-8.4 7.5-11.7a7.5 7.5 0 0 0-15 0c0 3.3 2.5 6.9 7.5 11.7zM12 7a2.8 2.8 0 1 0 0 5.6A2.8 2.8 0 0 0 12 7z"
            }
            Icon::People => {
                "M8.5 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c.3-3.7 2.8-5.8 6.5-5.8s6.2 2.1 6.5 5.8M16 5.2a3.2 3.2 0 0 1 0 6M17.8 14.8c2.5.6 4 2.4 4.2 5.2"
            }
            Icon::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.1",
            Icon::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.3l3.5 2.2",
            Icon::Office => "M2.5 20.5h19M3.5 9.5L12 3.5l8.5 6zM6 10v7.5M10 10v7.5M14 10v7.5M18 10v7.5M4 17.5h16",
            Icon::Print => "M7 8V3h10v5M7 17H3.5V8h17v9H17M7 13.5h10V21H7zM17 11v.1",
            Icon::Settings => "M3.5 6.5h9M17.5 6.5h3M15 4v5M3.5 12h3M11.5 12h9M9 9.5v5M3.5 17.5h10M18.5 17.5h2M16 15v5",
            Icon::Offline => {
                "M3 3l18 18M9 5.5a6.5 6.5 0 0 1 9 5.5 4 4 0 0 1 2 7M16.5 19H7a4.5 4.5 0 0 1-1-8.9 6.3 6.3 0 0 1 .6-2.3"
            }
            Icon::Outside => "M14 3.5h6.5V10M20.5 3.5L11 13M9.5 5.5H4v14.5h14.5v-5.5",
            Icon::Change => "M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5",
            Icon::Shield => "M12 2.8l7.5 2.7v6c0 4.5-2.9 7.8-7.5 9.7-4.6-1.9-7.5-5.2-7.5-9.7v-6zM8.5 12l2.5 2.5 4.5-5",
            Icon::OwnPhone => {
                "M7 2.5h10v19H7zM10.5 18.5h3M12 13c-2-1.4-2.8-2.5-2.8-3.6 0-1.7 2-2.2 2.8-.6.8-1.6 2.8-1.1 2.8.6 0 1.1-.8 2.2-2.8 3.6z"
            }
            Icon::SharedScreen => {
                "M3 4h18v11.5H3zM8.5 20.5h7M12 15.5v5M9 11.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM15 11.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z"
            }
            Icon::Plus => "M12 5v14M5 12h14",
            Icon::Minus => "M5 12h14",
            Icon::Shelter => {
                "M2.5 20V6M2.5 16.5h19V20M21.5 16.5V13a3 3 0 0 0-3-3H10v6.5M6.3 13.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z"
            }
            Icon::Hand => {
                "M7.5 12.5V6a1.5 1.5 0 0 1 3 0v5M10.5 10.5V4a1.5 1.5 0 0 1 3 0v6.5M13.5 10.5V5.5a1.5 1.5 0 0 1 3 0V12M16.5 11V8.5a1.5 1.5 0 0 1 3 0V15c0 4-2.7 6.5-6.5 6.5-3 0-4.6-1.3-6-3.7L3.8 13.5c-.8-1.5 1-2.7 2.2-1.5l1.5 1.7"
            }
            Icon::Automatic => {
                "M4 11a8 8 0 0 1 14.5-3.5L20.5 10M20.5 4.5V10H15M20 13a8 8 0 0 1-14.5 3.5L3.5 14M3.5 19.5V14H9"
            }
            Icon::Unknown => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.3 9.5a2.7 2.7 0 1 1 4.2 2.3c-1 .6-1.5 1.2-1.5 2.2M12 17v.1"
            }
            Icon::Private => {
                "M3 10c2.3 3.3 5.3 5 9 5s6.7-1.7 9-5M5.5 13l-2 2.5M9.5 14.8L8.8 18M14.5 14.8l.7 3.2M18.5 13l2 2.5"
            }
            Icon::Delete => "M8.5 5.5h12v13h-12L3 12zM12 9.5l5 5M17 9.5l-5 5",
            Icon::Calendar => "M4 5.5h16V20H4zM4 10h16M8.5 3v4.5M15.5 3v4.5M8 14h.1M12 14h.1M16 14h.1M8 17h.1M12 17h.1",
        }
    }

    /// Whether it points along the line and turns with the writing direction.
    fn turns(self) -> bool {
        matches!(self, Icon::Back | Icon::Next | Icon::Outside)
    }
}

/// Draws a pictogram, hidden from assistive technology: the word beside it speaks.
#[component]
pub fn Pictogram(
    /// What to draw.
    icon: Icon,
) -> impl IntoView {
    let class = if icon.turns() { "icon icon-turns" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() />
        </svg>
    }
}
