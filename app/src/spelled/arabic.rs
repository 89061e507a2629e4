//! Arabic: modern standard, with the oblique endings throughout (`ألفين`, `عشرين`) and no case ending on the last letter.
//!
//! The oblique is what is both spoken everywhere and right after *we understood*; the nominative (`عشرون`) is right only as a
//! subject, and nobody says it. The numbers from three to ten have the form with `ة`, for `يورو` and `سنتيم` are masculine.
//! A dual loses its ن before what it counts: `مئتي يورو`, `ألفي يورو`, `مئتي ألف`.

use super::{Numerals, at, beside, parted};

/// A number in words; `counts` where what it counts follows.
pub(super) fn say(of: &Numerals, n: u32, counts: bool) -> String {
    let (millions, thousands, rest) = parted(n);
    let millions = scale(of, millions, 3, 4, counts && thousands == 0 && rest == 0);
    let thousands = scale(of, thousands, 0, 3, counts && rest == 0);
    let few = if rest > 0 || n == 0 { group(of, rest, counts) } else { String::new() };
    and(of, &[&millions, &thousands, &few])
}

/// Parts with *and* between, written onto the one after it.
fn and(of: &Numerals, parts: &[&str]) -> String {
    beside(parts, &format!(" {}", at(&of.marks, 0)))
}

/// So many thousands or millions: one, two, three to ten, and more each have their form.
fn scale(of: &Numerals, n: u32, first: u32, cut: u32, counts: bool) -> String {
    match (n, n % 100) {
        (0, _) => String::new(),
        (1, _) => at(&of.large, first).to_owned(),
        (2, _) if counts => at(&of.marks, cut).to_owned(),
        (2, _) => at(&of.large, first + 1).to_owned(),
        (_, last) => {
            let form = if (3..=10).contains(&last) { 2 } else { 0 };
            beside(&[&group(of, n, true), at(&of.large, first + form)], " ")
        }
    }
}

/// A number below a thousand.
fn group(of: &Numerals, n: u32, counts: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let head = match (hundreds, rest) {
        (0, _) => return small(of, rest),
        (2, 0) if counts => at(&of.marks, 2),
        _ => at(&of.hundreds, hundreds - 1),
    };
    if rest == 0 { head.to_owned() } else { and(of, &[head, &small(of, rest)]) }
}

fn small(of: &Numerals, n: u32) -> String {
    let (ten, unit) = (n / 10, n % 10);
    match n {
        0..=10 => at(&of.units, n).to_owned(),
        11 | 12 => beside(&[at(&of.units, n), at(&of.marks, 1)], " "),
        13..=19 => beside(&[at(&of.units, unit), at(&of.marks, 1)], " "),
        _ if unit == 0 => at(&of.tens, ten - 2).to_owned(),
        _ => and(of, &[at(&of.units, unit), at(&of.tens, ten - 2)]),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language::Ar;
    use crate::spelled::tests::check;

    #[test]
    fn numbers_are_said_as_the_grammar_wants_it() {
        check(
            Ar,
            false,
            &[
                (0, "صفر"),
                (1, "واحد"),
                (2, "اثنين"),
                (3, "ثلاثة"),
                (8, "ثمانية"),
                (10, "عشرة"),
                (11, "أحد عشر"),
                (12, "اثني عشر"),
                (13, "ثلاثة عشر"),
                (15, "خمسة عشر"),
                (18, "ثمانية عشر"),
                (19, "تسعة عشر"),
                (20, "عشرين"),
                (21, "واحد وعشرين"),
                (22, "اثنين وعشرين"),
                (28, "ثمانية وعشرين"),
                (30, "ثلاثين"),
                (45, "خمسة وأربعين"),
                (56, "ستة وخمسين"),
                (67, "سبعة وستين"),
                (78, "ثمانية وسبعين"),
                (89, "تسعة وثمانين"),
                (99, "تسعة وتسعين"),
                (100, "مئة"),
                (101, "مئة وواحد"),
                (111, "مئة وأحد عشر"),
                (125, "مئة وخمسة وعشرين"),
                (200, "مئتين"),
                (202, "مئتين واثنين"),
                (300, "ثلاثمئة"),
                (850, "ثمانمئة وخمسين"),
                (999, "تسعمئة وتسعة وتسعين"),
                (1_000, "ألف"),
                (1_001, "ألف وواحد"),
                (1_230, "ألف ومئتين وثلاثين"),
                (2_000, "ألفين"),
                (2_026, "ألفين وستة وعشرين"),
                (3_000, "ثلاثة آلاف"),
                (10_000, "عشرة آلاف"),
                (11_000, "أحد عشر ألف"),
                (12_500, "اثني عشر ألف وخمسمئة"),
                (100_000, "مئة ألف"),
                (103_000, "مئة وثلاثة آلاف"),
                (200_000, "مئتي ألف"),
                (1_000_000, "مليون"),
                (2_000_000, "مليونين"),
                (3_000_000, "ثلاثة ملايين"),
                (11_000_000, "أحد عشر مليون"),
                (2_002_002, "مليونين وألفين واثنين"),
                (999_999_999, "تسعمئة وتسعة وتسعين مليون وتسعمئة وتسعة وتسعين ألف وتسعمئة وتسعة وتسعين"),
            ],
        );
    }

    #[test]
    fn a_dual_loses_its_end_before_what_it_counts() {
        check(
            Ar,
            true,
            &[
                (200, "مئتي"),
                (1_200, "ألف ومئتي"),
                (2_000, "ألفي"),
                (2_200, "ألفين ومئتي"),
                (2_000_000, "مليوني"),
                (2_200_000, "مليونين ومئتي ألف"),
                (202, "مئتين واثنين"),
                (20, "عشرين"),
            ],
        );
    }
}
