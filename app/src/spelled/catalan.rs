//! Catalan: hyphens between tens and units and between units and hundreds (`vint-i-dos`, `dos-cents trenta-quatre`), and
//! nowhere else. Euros and cents are masculine.

use super::{Numerals, at, beside, parted};

/// A number in words.
pub(super) fn say(of: &Numerals, n: u32, _: bool) -> String {
    let (millions, thousands, rest) = parted(n);
    let large = |index| at(&of.large, index);
    let many = match millions {
        0 => String::new(),
        _ => beside(&[&group(of, millions), large(1 + u32::from(millions > 1))], " "),
    };
    let some = match thousands {
        0 => String::new(),
        1 => large(0).to_owned(),
        _ => beside(&[&group(of, thousands), large(0)], " "),
    };
    let few = if rest > 0 || n == 0 { group(of, rest) } else { String::new() };
    beside(&[&many, &some, &few], " ")
}

/// A number below a thousand.
fn group(of: &Numerals, n: u32) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let head = match hundreds {
        0 => return small(of, rest),
        1 => at(&of.hundreds, 0).to_owned(),
        _ => beside(&[at(&of.units, hundreds), at(&of.hundreds, 1)], "-"),
    };
    if rest == 0 { head } else { beside(&[&head, &small(of, rest)], " ") }
}

fn small(of: &Numerals, n: u32) -> String {
    let (ten, unit) = (n / 10, at(&of.units, n % 10));
    match n {
        0..=19 => at(&of.units, n).to_owned(),
        21..=29 => beside(&[at(&of.marks, 0), unit], ""),
        _ if n.is_multiple_of(10) => at(&of.tens, ten - 2).to_owned(),
        _ => beside(&[at(&of.tens, ten - 2), unit], "-"),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language::Ca;
    use crate::spelled::tests::check;

    #[test]
    fn numbers_are_said_as_the_grammar_wants_it() {
        check(
            Ca,
            false,
            &[
                (0, "zero"),
                (1, "un"),
                (2, "dos"),
                (5, "cinc"),
                (10, "deu"),
                (11, "onze"),
                (14, "catorze"),
                (16, "setze"),
                (17, "disset"),
                (18, "divuit"),
                (19, "dinou"),
                (20, "vint"),
                (21, "vint-i-un"),
                (22, "vint-i-dos"),
                (28, "vint-i-vuit"),
                (29, "vint-i-nou"),
                (30, "trenta"),
                (31, "trenta-un"),
                (42, "quaranta-dos"),
                (55, "cinquanta-cinc"),
                (66, "seixanta-sis"),
                (70, "setanta"),
                (77, "setanta-set"),
                (88, "vuitanta-vuit"),
                (90, "noranta"),
                (99, "noranta-nou"),
                (100, "cent"),
                (101, "cent un"),
                (121, "cent vint-i-un"),
                (200, "dos-cents"),
                (202, "dos-cents dos"),
                (300, "tres-cents"),
                (500, "cinc-cents"),
                (745, "set-cents quaranta-cinc"),
                (999, "nou-cents noranta-nou"),
                (1_000, "mil"),
                (1_001, "mil un"),
                (1_230, "mil dos-cents trenta"),
                (1_714, "mil set-cents catorze"),
                (2_000, "dos mil"),
                (2_026, "dos mil vint-i-sis"),
                (21_000, "vint-i-un mil"),
                (31_500, "trenta-un mil cinc-cents"),
                (100_000, "cent mil"),
                (200_000, "dos-cents mil"),
                (444_444, "quatre-cents quaranta-quatre mil quatre-cents quaranta-quatre"),
                (1_000_000, "un milió"),
                (2_000_000, "dos milions"),
                (2_000_001, "dos milions un"),
                (21_000_000, "vint-i-un milions"),
                (999_999_999, "nou-cents noranta-nou milions nou-cents noranta-nou mil nou-cents noranta-nou"),
            ],
        );
    }
}
