//! A paper that people have at home, drawn with the line to read: no office's looks, no figures.

use super::text::Foreign;
use crate::ui::*;

/// Lines of a paper, the one to read among them.
const LINES: usize = 7;

/// The head of each kind of paper: strokes on a grid 200 wide and 44 high.
fn head(paper: &str) -> &'static str {
    match paper {
        // Employer and employee, and the head of a table.
        "payslip" => "M4 4h84v24H4zM112 4h84v24h-84zM10 11h40M10 19h56M118 11h44M118 19h60M4 38h192",
        // Who sends it, to whom, and a title.
        "tax_notice" | "property_tax_receipt" => "M4 5h52M4 13h38M118 14h66M118 22h54M118 30h60M4 40h90",
        // A letter with a title in the middle.
        "rent_receipt" | "withholding_certificate" | "disability_decision" => "M4 6h60M4 14h44M58 30h84M4 42h192",
        // A month, and what was paid.
        _ => "M4 6h46M4 14h62M150 6h46M4 32h192M4 40h70M150 40h46",
    }
}

/// So many lines of which only the shape matters.
fn lines(from: usize, to: usize) -> AnyView {
    let line = |n: usize| {
        let y = 8 + (n - from) * 14;
        format!("M4 {y}h{}M{} {y}h30", 56 + n * 37 % 60, 166)
    };
    let d: String = (from..to).map(line).collect();
    let size = format!("0 0 200 {}", (to - from) * 14 + 2);
    view! {
        <svg class="paper-lines" viewBox=size aria-hidden="true" focusable="false">
            <path d=d />
        </svg>
    }
}

/// The paper. Its words stand in the language of its country, and it reads in that language's direction.
#[component]
pub fn Paper(
    /// The kind of paper.
    paper: &'static str,
    /// How many lines stand above the one to read.
    above: usize,
    /// The language of the paper.
    lang: &'static str,
    /// What the paper is called there.
    #[prop(into)]
    title: String,
    /// What the line is called there.
    #[prop(into)]
    line: String,
) -> impl IntoView {
    view! {
        <div class="paper" dir="ltr" aria-hidden="true">
            <p class="paper-title"><Foreign lang=lang text=title /></p>
            <svg class="paper-lines" viewBox="0 0 200 46" focusable="false">
                <path d=head(paper) />
            </svg>
            {(above > 0).then(|| lines(0, above))}
            <p class="paper-line">
                <svg class="paper-arrow" viewBox="0 0 24 24" focusable="false">
                    <path d="M2 9h11V3l9 9-9 9v-6H2z" />
                </svg>
                <Foreign lang=lang text=line />
                <i></i>
            </p>
            {(above + 1 < LINES).then(|| lines(above + 1, LINES))}
        </div>
    }
}
