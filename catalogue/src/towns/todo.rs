//! What a town's folder still lacks, in plain words: nothing that stops it, everything that people would miss.

use crate::compile::Compiled;
use crate::declare::TownDecl;
use crate::literal::show_date;
use crate::source::Span;
use crate::words::LANGUAGES;
use pont_rules::model::Day;

/// After so many days an office's hours are looked at again.
const YEAR: Day = 366;
/// What stands where nobody has written yet.
const EMPTY: &str = "…";

/// What is still to do, with its place. Offices that were checked more than a year before `today` are among it.
#[must_use]
pub fn todo(compiled: &Compiled, today: Day) -> Vec<(Span, String)> {
    let mut all = Vec::new();
    for (index, town) in compiled.declared.towns.iter().enumerate() {
        let mut add = |span: Span, text: String| all.push((span, text));
        offices(town, today, &mut add);
        let rights = compiled.declared.benefits.iter().filter(|b| b.town == Some(index));
        for right in rights.clone().filter(|b| !b.published) {
            add(
                right.name.span,
                format!(
                    "`{}` is a draft: nobody sees it. When it is right, write `status: published`.",
                    right.name.value
                ),
            );
        }
        if rights.clone().count() == 0 {
            add(
                town.at,
                "There is no right of this town. `pont new ID --town FOLDER` writes one to fill in.".to_owned(),
            );
        }
        texts(town, rights.clone().any(|b| b.published), &mut add);
    }
    all
}

fn offices(town: &TownDecl, today: Day, add: &mut impl FnMut(Span, String)) {
    if town.offices.is_empty() {
        add(town.at, "There is no office: people are told what they may get, and not where to go.".to_owned());
    }
    for office in &town.offices {
        let lacks: Vec<&str> = [
            ("its address", office.address.is_none()),
            ("its telephone", office.phone.is_none()),
            ("its hours", office.hours.is_empty() && !office.appointment),
        ]
        .into_iter()
        .filter_map(|(what, lacks)| lacks.then_some(what))
        .collect();
        if !lacks.is_empty() {
            add(office.id.span, format!("The office `{}` lacks {}.", office.id.value, lacks.join(", ")));
        }
        if let Some(checked) = office.checked.filter(|day| day + YEAR < today) {
            let on = show_date(checked);
            add(office.id.span, format!("The office `{}` was checked on {on}, more than a year ago.", office.id.value));
        }
    }
}

fn texts(town: &TownDecl, published: bool, add: &mut impl FnMut(Span, String)) {
    let file = |language: &str| town.folder.join("texts").join(format!("{language}.ftl"));
    let missing: Vec<&str> = LANGUAGES.into_iter().filter(|l| !file(l).is_file()).collect();
    if published && !missing.is_empty() {
        add(
            town.at,
            format!(
                "There are no texts in: {}. Who reads one of these sees the nearest language, and a mark that says which.",
                missing.join(", ")
            ),
        );
    }
    let unwritten = |language: &&str| {
        let text = std::fs::read_to_string(file(language)).unwrap_or_default();
        text.lines().any(|line| line.trim_end().ends_with(&format!("= {EMPTY}")))
    };
    let unwritten: Vec<String> = LANGUAGES.into_iter().filter(unwritten).map(|l| format!("texts/{l}.ftl")).collect();
    if !unwritten.is_empty() {
        add(town.at, format!("Some texts are still `{EMPTY}` in: {}.", unwritten.join(", ")));
    }
}
