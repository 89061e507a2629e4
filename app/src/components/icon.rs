//! The general pictures by name. They are drawn in pictures/, and always stand beside a word, never instead of one. Pure.

/// A picture that is not about one right, document or answer.
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
    /// A heart with its beat.
    Health,
    /// A case for work.
    Work,
    /// A person with a stick, from the front.
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
    /// Turning arrows.
    Automatic,
    /// A circled question mark: not known.
    Unknown,
    /// A calendar sheet.
    Calendar,
    /// A key that takes the last sign away; mirrored in right-to-left pages.
    Delete,
    /// A circled tick: the answer yes.
    Yes,
    /// A circled cross: the answer no.
    No,
    /// A speech bubble crossed out: rather not said.
    Refuse,
    /// A circled minus: none of these.
    Nothing,
    /// A wavy equals sign: roughly.
    About,
    /// An umbrella: protection.
    Umbrella,
    /// A loudspeaker.
    Listen,
    /// A square: stop.
    Stop,
    /// Two bars: pause.
    Pause,
    /// A triangle: go on. Not mirrored, as on every player.
    Play,
    /// A dial: speed.
    Speed,
    /// Headphones.
    Headphones,
}

impl Icon {
    /// All of them.
    pub const ALL: [Icon; 50] = [
        Icon::Back,
        Icon::Next,
        Icon::Check,
        Icon::Cross,
        Icon::Globe,
        Icon::Help,
        Icon::Urgent,
        Icon::Erase,
        Icon::Phone,
        Icon::House,
        Icon::Food,
        Icon::Child,
        Icon::Health,
        Icon::Work,
        Icon::Age,
        Icon::Papers,
        Icon::Everything,
        Icon::Money,
        Icon::Place,
        Icon::People,
        Icon::Info,
        Icon::Clock,
        Icon::Office,
        Icon::Print,
        Icon::Settings,
        Icon::Offline,
        Icon::Outside,
        Icon::Change,
        Icon::Shield,
        Icon::OwnPhone,
        Icon::SharedScreen,
        Icon::Plus,
        Icon::Minus,
        Icon::Shelter,
        Icon::Automatic,
        Icon::Unknown,
        Icon::Calendar,
        Icon::Delete,
        Icon::Yes,
        Icon::No,
        Icon::Refuse,
        Icon::Nothing,
        Icon::About,
        Icon::Umbrella,
        Icon::Listen,
        Icon::Stop,
        Icon::Pause,
        Icon::Play,
        Icon::Speed,
        Icon::Headphones,
    ];

    /// Its name among the pictures.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Icon::Back => "back",
            Icon::Next => "next",
            Icon::Check => "check",
            Icon::Cross => "cross",
            Icon::Globe => "globe",
            Icon::Help => "help",
            Icon::Urgent => "urgent",
            Icon::Erase => "erase",
            Icon::Phone => "phone",
            Icon::House => "house",
            Icon::Food => "food",
            Icon::Child => "child",
            Icon::Health => "health",
            Icon::Work => "work",
            Icon::Age => "age",
            Icon::Papers => "papers",
            Icon::Everything => "everything",
            Icon::Money => "money",
            Icon::Place => "place",
            Icon::People => "people",
            Icon::Info => "info",
            Icon::Clock => "clock",
            Icon::Office => "office",
            Icon::Print => "print",
            Icon::Settings => "settings",
            Icon::Offline => "offline",
            Icon::Outside => "outside",
            Icon::Change => "change",
            Icon::Shield => "shield",
            Icon::OwnPhone => "own-phone",
            Icon::SharedScreen => "shared-screen",
            Icon::Plus => "plus",
            Icon::Minus => "minus",
            Icon::Shelter => "shelter",
            Icon::Automatic => "automatic",
            Icon::Unknown => "unknown",
            Icon::Calendar => "calendar",
            Icon::Delete => "delete",
            Icon::Yes => "yes",
            Icon::No => "no",
            Icon::Refuse => "refuse",
            Icon::Nothing => "none",
            Icon::About => "about",
            Icon::Umbrella => "umbrella",
            Icon::Listen => "listen",
            Icon::Stop => "stop",
            Icon::Pause => "pause",
            Icon::Play => "play",
            Icon::Speed => "speed",
            Icon::Headphones => "headphones",
        }
    }
}

impl From<Icon> for String {
    fn from(icon: Icon) -> String {
        icon.name().to_owned()
    }
}

/// Whether a picture points along the line and turns with the direction of writing: those that pictures/names.tsv marks.
#[must_use]
pub fn turns(name: &str) -> bool {
    matches!(name, "back" | "next" | "outside" | "q-moved_in" | "benefit-mesa_emergencies" | "v-hardship-evicted")
}
