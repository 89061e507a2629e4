//! Places: compiles the tables of `territory/` to one compact file per country, which the app reads without unpacking it.

mod write;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

/// Longest name, in bytes.
const LONGEST: usize = 64;

/// The input of Spain's catalogue that holds the town's code, as a number.
const TOWN_INPUT: &str = "town";

/// What the law reads of single communes, or of groups of communes.
const LOCAL: &str = "local-fr.csv";

/// The kinds of other names, with their file and number.
const OTHERS: [(&str, u8); 3] = [("arabic-names.csv", 0), ("variants.csv", 1), ("former-names.csv", 2)];

/// What is wrong in a table, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the table.
    pub file: String,
    /// Line, from 1; 0 for the whole file.
    pub line: usize,
    /// One plain sentence.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "territory/{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A department or comarca; or the part of a department in which the law reads something else.
#[derive(Debug, Clone, Default)]
struct Area {
    key: String,
    name: String,
    facts: Vec<(String, String)>,
    postcodes: Vec<u32>,
}

/// A commune or a group of communes of which the law reads something else than of the rest of the department.
#[derive(Debug)]
struct Part {
    line: usize,
    facts: Vec<(String, String)>,
    /// Its areas so far: those of it that lie in one department are one area.
    areas: Vec<(usize, usize)>,
}

impl Part {
    /// The area of what lies in a department. It has the department's name and number, and its facts but for those said here:
    /// whoever reads the compiled table knows nothing of parts.
    fn within(&mut self, department: usize, areas: &mut Vec<Area>) -> usize {
        if let Some((_, area)) = self.areas.iter().find(|(of, _)| *of == department) {
            return *area;
        }
        let mut area = areas[department].clone();
        area.facts.retain(|(input, _)| self.facts.iter().all(|(other, _)| other != input));
        area.facts.extend(self.facts.iter().cloned());
        // Parts of which the same is said are one area.
        let at = areas.iter().position(|a| a.key == area.key && a.facts == area.facts).unwrap_or_else(|| {
            areas.push(area);
            areas.len() - 1
        });
        self.areas.push((department, at));
        at
    }
}

/// A commune, district or municipality.
#[derive(Debug)]
struct Town {
    code: u32,
    name: String,
    postcodes: Vec<u32>,
    area: usize,
    rank: u8,
    zone: u8,
    others: Vec<(u8, String)>,
}

/// Compiles every country: `("places-fr", bytes)`, `("places-es", bytes)`. `root` is the folder of the catalogue.
///
/// # Errors
/// All problems in all tables at once.
pub fn build(root: &Path) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let mut reader = Reader { folder: root.join("territory"), problems: Vec::new() };
    let mut france = reader.france();
    let mut catalonia = reader.catalonia();
    for (file, kind) in OTHERS {
        reader.others(file, kind, &mut [&mut france.1, &mut catalonia.1]);
    }
    let zones = reader.zones();
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    let france = write::write(["fr", "fr"], "", &zones, &france);
    let catalonia = write::write(["es", "ca"], TOWN_INPUT, &Zones::default(), &catalonia);
    Ok(vec![("places-fr".into(), france), ("places-es".into(), catalonia)])
}

type Country = (Vec<Area>, Vec<Town>);

/// What each housing zone (1 to 3) answers: input, value.
type Zones = [(String, String); 3];

struct Reader {
    folder: std::path::PathBuf,
    problems: Vec<Problem>,
}

impl Reader {
    fn report(&mut self, file: &str, line: usize, message: String) {
        self.problems.push(Problem { file: file.into(), line, message });
    }

    /// The rows of a table, each with its line number, cells in the order of `columns`.
    fn rows<const N: usize>(&mut self, file: &str, columns: [&str; N]) -> Vec<(usize, [String; N])> {
        let text = match fs::read_to_string(self.folder.join(file)) {
            Ok(text) => text,
            Err(error) => {
                self.report(file, 0, format!("this table cannot be read: {error}"));
                return Vec::new();
            }
        };
        let mut lines = text.lines().enumerate().map(|(i, line)| (i + 1, cells(line)));
        let head = lines.next().map(|(_, head)| head).unwrap_or_default();
        let mut places = [0; N];
        for (place, column) in places.iter_mut().zip(columns) {
            match head.iter().position(|cell| cell == column) {
                Some(found) => *place = found,
                None => {
                    self.report(file, 1, format!("the column `{column}` is missing"));
                    return Vec::new();
                }
            }
        }
        let mut rows = Vec::new();
        for (line, cells) in lines.filter(|(_, cells)| cells.iter().any(|c| !c.is_empty())) {
            if cells.len() == head.len() {
                rows.push((line, places.map(|place| cells[place].clone())));
            } else {
                self.report(file, line, format!("{} cells where the first line has {}", cells.len(), head.len()));
            }
        }
        rows
    }

    fn france(&mut self) -> Country {
        let mut areas: Vec<Area> = Vec::new();
        for (_, [key, name]) in self.rows("departements-fr.csv", ["code", "name"]) {
            areas.push(Area { key, name, ..Area::default() });
        }
        for (line, [key, input, value]) in self.rows("facts-fr.csv", ["departement", "input", "value"]) {
            match areas.iter_mut().find(|a| a.key == key) {
                Some(area) => area.facts.push((input, value)),
                None => self.report("facts-fr.csv", line, format!("`{key}` is not in departements-fr.csv")),
            }
        }
        let mut parts = self.parts();
        let file = "communes-fr.csv";
        let mut towns = Vec::new();
        let columns = ["insee", "name", "postcodes", "departement", "epci", "apl_zone", "population"];
        for (line, [code, name, posts, departement, epci, zone, population]) in self.rows(file, columns) {
            let Some(department) = areas.iter().position(|a| a.key == departement) else {
                self.report(file, line, format!("`{departement}` is not in departements-fr.csv"));
                continue;
            };
            // What is said of the commune itself wins over what is said of the group of communes.
            let part = if parts.contains_key(&code) { parts.get_mut(&code) } else { parts.get_mut(&epci) };
            let area = part.map_or(department, |part| part.within(department, &mut areas));
            let zone = match zone.as_str() {
                "" => 0,
                "1" | "1bis" => 1,
                "2" => 2,
                "3" => 3,
                other => {
                    self.report(file, line, format!("`{other}` is not a housing zone: 1, 1bis, 2, 3 or nothing"));
                    continue;
                }
            };
            let rank = size_rank(population.parse().unwrap_or(0));
            let name = name.strip_suffix(" Arrondissement").unwrap_or(&name).to_owned();
            towns.extend(self.town(file, line, &code, name, &posts, area).map(|town| Town { rank, zone, ..town }));
        }
        for (place, part) in parts.iter().filter(|(_, part)| part.areas.is_empty()) {
            self.report(LOCAL, part.line, format!("no commune of France is or belongs to `{place}`"));
        }
        self.finish(file, areas, towns)
    }

    /// What the law reads of a commune or of a group of communes, by its code.
    fn parts(&mut self) -> BTreeMap<String, Part> {
        let mut parts: BTreeMap<String, Part> = BTreeMap::new();
        for (line, [place, input, value]) in self.rows(LOCAL, ["place", "input", "value"]) {
            let part = parts.entry(place).or_insert_with(|| Part { line, facts: Vec::new(), areas: Vec::new() });
            part.facts.push((input, value));
        }
        parts
    }

    fn catalonia(&mut self) -> Country {
        let mut ranks: BTreeMap<String, u8> = BTreeMap::new();
        let file = "order-cat.csv";
        for (i, (line, [code, _])) in self.rows(file, ["ine", "name"]).into_iter().enumerate() {
            // 44 is the greatest city, as in France; from the 24th on, a few towns share a rank.
            let rank = if i < 24 { 44 - i } else { 20_usize.saturating_sub((i - 24) / 6) };
            if ranks.insert(code.clone(), (rank as u8).max(1)).is_some() {
                self.report(file, line, format!("`{code}` stands here twice"));
            }
        }
        let mut areas: Vec<Area> = Vec::new();
        let mut towns = Vec::new();
        let file = "municipis-cat.csv";
        for (line, [code, name, posts, comarca]) in self.rows(file, ["ine", "name", "postcodes", "comarca"]) {
            let area = areas.iter().position(|a| a.name == comarca).unwrap_or_else(|| {
                areas.push(Area { key: id(&comarca), name: comarca, ..Area::default() });
                areas.len() - 1
            });
            let rank = ranks.remove(&code).unwrap_or(0);
            let name = article_first(&name);
            towns.extend(self.town(file, line, &code, name, &posts, area).map(|town| Town { rank, ..town }));
        }
        for code in ranks.into_keys() {
            self.report("order-cat.csv", 0, format!("`{code}` is not in municipis-cat.csv"));
        }
        self.finish(file, areas, towns)
    }

    fn zones(&mut self) -> Zones {
        let mut zones = Zones::default();
        for (line, [zone, input, value]) in self.rows("zones-fr.csv", ["apl_zone", "input", "value"]) {
            match zone.parse().ok().and_then(|z: usize| zones.get_mut(z.wrapping_sub(1))) {
                Some(found) => *found = (input, value),
                None => self.report("zones-fr.csv", line, format!("`{zone}` is not a housing zone: 1, 2 or 3")),
            }
        }
        zones
    }

    fn town(&mut self, file: &str, line: usize, code: &str, name: String, posts: &str, area: usize) -> Option<Town> {
        let number = code_number(code);
        if number.is_none() {
            self.report(file, line, format!("`{code}` is not a code of five characters"));
        }
        if name.is_empty() || name.len() > LONGEST || name.bytes().any(|b| b < 32) {
            self.report(file, line, format!("`{name}` is not a name of 1 to {LONGEST} bytes"));
            return None;
        }
        let mut postcodes = Vec::new();
        for post in posts.split_whitespace() {
            match post.parse() {
                Ok(number) if post.len() == 5 => postcodes.push(number),
                _ => self.report(file, line, format!("`{post}` is not a postcode of five digits")),
            }
        }
        if postcodes.len() > usize::from(u8::MAX) {
            self.report(file, line, "more than 255 postcodes".into());
        }
        Some(Town { code: number?, name, postcodes, area, rank: 0, zone: 0, others: Vec::new() })
    }

    /// Sorts the towns by code, and gives each area its postcodes.
    fn finish(&mut self, file: &str, mut areas: Vec<Area>, mut towns: Vec<Town>) -> Country {
        towns.sort_by_key(|t| t.code);
        for pair in towns.windows(2) {
            if let [a, b] = pair
                && a.code == b.code
            {
                self.report(file, 0, format!("{} and {} have the same code", a.name, b.name));
            }
        }
        for town in &towns {
            areas[town.area].postcodes.extend(&town.postcodes);
        }
        for area in &mut areas {
            area.postcodes.sort_unstable();
            area.postcodes.dedup();
        }
        (areas, towns)
    }

    fn others(&mut self, file: &str, kind: u8, countries: &mut [&mut Vec<Town>; 2]) {
        let columns = ["country", "code", "name"];
        for (line, [country, code, name]) in self.rows(file, columns) {
            let towns = match country.as_str() {
                "fr" => &mut countries[0],
                "es" => &mut countries[1],
                _ => {
                    self.report(file, line, format!("`{country}` is not a country: fr or es"));
                    continue;
                }
            };
            let found = code_number(&code).and_then(|c| towns.binary_search_by_key(&c, |t| t.code).ok());
            match found {
                Some(at) if !name.is_empty() && name.len() <= LONGEST => towns[at].others.push((kind, name)),
                Some(_) => self.report(file, line, format!("`{name}` is not a name of 1 to {LONGEST} bytes")),
                None => self.report(file, line, format!("no place of `{country}` has the code `{code}`")),
            }
        }
    }
}

/// The cells of a line, quotes undone.
pub(crate) fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().expect("it starts with one cell and only grows").push(c),
        }
    }
    cells
}

/// `2A004` as a number that sorts as the text does.
fn code_number(code: &str) -> Option<u32> {
    if !code.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
        return None;
    }
    let (head, tail) = code.split_at_checked(2)?;
    let head = u32::from_str_radix(head, 36).ok()?;
    (tail.len() == 3).then(|| tail.parse::<u32>().ok()).flatten().map(|tail| head * 1000 + tail)
}

/// 0 to 63: fine for towns, coarse for villages.
fn size_rank(population: u32) -> u8 {
    match population {
        0..500 => 0,
        500..1000 => 1,
        1000..1500 => 2,
        1500..2000 => 3,
        // A step is a fifth more people: x⁴ grows by 2 (1.189⁴).
        large => {
            let fourth = (u128::from(large)).pow(4) / 2000_u128.pow(4);
            u8::try_from(4 + fourth.ilog2()).unwrap_or(63).min(63)
        }
    }
}

/// `Prat de Llobregat, El` as it is said: `El Prat de Llobregat`. Other commas stay.
pub(crate) fn article_first(name: &str) -> String {
    match name.rsplit_once(", ") {
        Some((rest, "L'")) => format!("L'{rest}"),
        Some((rest, article @ ("El" | "Els" | "Es" | "La" | "Les"))) => format!("{article} {rest}"),
        _ => name.into(),
    }
}

/// `Vallès Oriental` as an id of the rule language: `valles_oriental`.
fn id(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_lowercase() { c } else { '_' };
    name.to_lowercase().chars().map(unaccented).map(plain).collect()
}

/// A small letter without its accent.
pub(crate) fn unaccented(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}
