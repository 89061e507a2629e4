//! BENCHMARKS.md: figures of several rounds as a median with its spread, ratios between two sides of one run.

use std::fmt::Write;

/// One figure from each round.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Rounds {
    figures: Vec<f64>,
}

/// Which of two figures is the better one.
#[derive(Clone, Copy)]
pub(crate) enum Better {
    /// A time: the smaller.
    Less,
    /// A throughput: the greater.
    More,
}

impl Rounds {
    /// Notes the figure of one more round.
    pub(crate) fn add(&mut self, figure: f64) {
        self.figures.push(figure);
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.figures.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    /// The middle figure; of an even number the mean of the two middle ones.
    fn median(&self) -> Option<f64> {
        let sorted = self.sorted();
        let (low, high) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
        Some((low + high) / 2.0)
    }

    /// The median with its unit, then the lowest and the highest where there was more than one round.
    pub(crate) fn cell(&self, unit: &str) -> String {
        let (Some(median), sorted) = (self.median(), self.sorted()) else { return "not measured".to_string() };
        match sorted.as_slice() {
            [low, .., high] => format!("{} {unit} ({}–{})", figure(median), figure(*low), figure(*high)),
            _ => format!("{} {unit}", figure(median)),
        }
    }

    /// How many times better these are than those of a peer, round by round.
    pub(crate) fn times_better(&self, peer: &Rounds, better: Better) -> Rounds {
        let ratio = |(own, other): (&f64, &f64)| match better {
            Better::Less => other / own,
            Better::More => own / other,
        };
        Rounds {
            figures: self.figures.iter().zip(&peer.figures).map(ratio).filter(|ratio| ratio.is_finite()).collect(),
        }
    }
}

impl FromIterator<f64> for Rounds {
    fn from_iter<T: IntoIterator<Item = f64>>(figures: T) -> Self {
        Rounds { figures: figures.into_iter().collect() }
    }
}

/// A part of the report.
pub(crate) struct Section {
    /// Its heading.
    pub(crate) title: String,
    /// What was compared, and how: paragraphs.
    pub(crate) text: String,
    /// Heads of columns; the first names what was measured.
    pub(crate) columns: Vec<String>,
    /// One cell for each column.
    pub(crate) rows: Vec<Vec<String>>,
}

impl Section {
    /// A part with two sides: what, Pont, the peer, how many times better Pont is.
    pub(crate) fn versus(title: &str, peer: &str, text: String) -> Section {
        let columns = ["what", "Pont", peer, "Pont is better by"];
        Section { title: title.to_string(), text, columns: columns.map(str::to_string).to_vec(), rows: Vec::new() }
    }

    /// Both sides of one thing, measured in the same rounds.
    pub(crate) fn pair(&mut self, what: &str, unit: &str, better: Better, own: &Rounds, peer: &Rounds) {
        let ratio = own.times_better(peer, better);
        let ratio = if ratio.figures.is_empty() { "–".to_string() } else { ratio.cell("×") };
        self.rows.push(vec![what.to_string(), own.cell(unit), peer.cell(unit), ratio]);
    }

    /// Says in place of figures why there are none.
    pub(crate) fn not_measured(title: &str, why: &str) -> Section {
        let why = why.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason was given");
        let columns = vec!["what".to_string(), "reason".to_string()];
        let rows = vec![vec!["not measured".to_string(), why.replace('|', "\\|")]];
        Section { title: title.to_string(), text: String::new(), columns, rows }
    }

    fn write(&self, text: &mut String) {
        let _ = writeln!(text, "\n## {}\n", self.title);
        if !self.text.is_empty() {
            let _ = writeln!(text, "{}\n", self.text.trim());
        }
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        text.push_str(&line(&self.columns));
        let _ = writeln!(text, "|---|{}", "---:|".repeat(self.columns.len().saturating_sub(1)));
        self.rows.iter().for_each(|row| text.push_str(&line(row)));
    }
}

/// The whole report.
pub(crate) fn report(head: &str, sections: &[Section]) -> String {
    let mut text = format!("# Pont beside its peers\n\n{}\n", head.trim());
    sections.iter().for_each(|section| section.write(&mut text));
    text
}

/// A number to three digits, and whole above a hundred.
pub(crate) fn figure(number: f64) -> String {
    let digits = match number.abs() {
        size if size == 0.0 || size >= 100.0 => 0,
        size => (2 - size.log10().floor() as i32).clamp(0, 6) as usize,
    };
    let text = format!("{number:.digits$}");
    if digits > 0 {
        return text;
    }
    // A space between thousands.
    let (sign, whole) = text.strip_prefix('-').map_or(("", text.as_str()), |whole| ("-", whole));
    let mut spaced = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            spaced.push(' ');
        }
        spaced.push(digit);
    }
    format!("{sign}{spaced}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounds(figures: &[f64]) -> Rounds {
        figures.iter().copied().collect()
    }

    #[test]
    fn a_cell_holds_the_median_and_the_spread() {
        assert_eq!(rounds(&[3.0, 1.0, 2.0]).cell("ms"), "2.00 ms (1.00–3.00)");
        assert_eq!(rounds(&[1.0, 2.0]).cell("ms"), "1.50 ms (1.00–2.00)");
        assert_eq!(rounds(&[34_012.0]).cell("kB"), "34 012 kB");
        assert_eq!(Rounds::default().cell("ms"), "not measured");
    }

    #[test]
    fn numbers_keep_three_digits() {
        let shown = |number| figure(number);
        assert_eq!(
            [0.0, 0.012_345, 0.5, 1.0, 12.345, 99.96, 123.4, 1_234_567.0].map(shown),
            ["0", "0.0123", "0.500", "1.00", "12.3", "100.0", "123", "1 234 567"]
        );
        assert_eq!(figure(-1_500.0), "-1 500");
    }

    #[test]
    fn a_ratio_is_taken_inside_each_round() {
        let (own, peer) = (rounds(&[1.0, 2.0, 4.0]), rounds(&[10.0, 40.0, 120.0]));
        assert_eq!(own.times_better(&peer, Better::Less).cell("×"), "20.0 × (10.0–30.0)");
        assert_eq!(peer.times_better(&own, Better::More).cell("×"), "20.0 × (10.0–30.0)");
        assert_eq!(rounds(&[0.0]).times_better(&rounds(&[1.0]), Better::Less).cell("×"), "not measured");
    }

    #[test]
    fn the_report_is_a_table_for_each_part() {
        let mut section = Section::versus("Time", "Peer 1.0", "How it was done.".to_string());
        section.pair("one household", "ms", Better::Less, &rounds(&[0.5]), &rounds(&[100.0]));
        section.pair("another", "ms", Better::Less, &rounds(&[0.5]), &Rounds::default());
        let lost = Section::not_measured("Other", "\n  pip | failed\nmore");
        assert_eq!(
            report("Today.", &[section, lost]),
            "# Pont beside its peers\n\nToday.\n\n## Time\n\nHow it was done.\n\n\
             | what | Pont | Peer 1.0 | Pont is better by |\n|---|---:|---:|---:|\n\
             | one household | 0.500 ms | 100 ms | 200 × |\n| another | 0.500 ms | not measured | – |\n\n\
             ## Other\n\n| what | reason |\n|---|---:|\n| not measured | pip \\| failed |\n"
        );
    }
}
