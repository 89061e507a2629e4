//! French: hyphens below a hundred, none elsewhere, as on a cheque and in the papers that people have in the hand.
//!
//! The spelling of 1990 joins everything (`deux-mille-cent-trente`). Both are right; the older one breaks into lines at the
//! end of a word on a narrow phone, and shows where the thousands end.

use super::{Numerals, at, beside, parted};

/// A number in words.
pub(super) fn say(of: &Numerals, n: u32, _: bool) -> String {
    let (millions, thousands, rest) = parted(n);
    let large = |index| at(&of.large, index);
    let many = match millions {
        0 => String::new(),
        1 => beside(&[at(&of.units, 1), large(1)], " "),
        _ => beside(&[&group(of, millions, true), large(2)], " "),
    };
    let some = match thousands {
        0 => String::new(),
        1 => large(0).to_owned(),
        // Before `mille`, `cent` and `vingt` take no s: it is a number. `million` is a noun.
        _ => beside(&[&group(of, thousands, false), large(0)], " "),
    };
    let few = if rest > 0 || n == 0 { group(of, rest, true) } else { String::new() };
    beside(&[&many, &some, &few], " ")
}

/// A number below a thousand; `last` where no number follows.
fn group(of: &Numerals, n: u32, last: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let head = match hundreds {
        0 => return small(of, rest, last),
        1 => at(&of.hundreds, 0).to_owned(),
        _ => beside(&[at(&of.units, hundreds), at(&of.hundreds, u32::from(rest == 0 && last))], " "),
    };
    if rest == 0 { head } else { beside(&[&head, &small(of, rest, last)], " ") }
}

fn small(of: &Numerals, n: u32, last: bool) -> String {
    match n {
        0..=16 => at(&of.units, n).to_owned(),
        17..=19 => beside(&[at(&of.units, 10), at(&of.units, n - 10)], "-"),
        20..=79 => {
            // From seventy on, it is sixty and ten.
            let ten = (n / 10).min(6);
            let (tens, rest) = (at(&of.tens, ten - 2), n - ten * 10);
            match rest {
                0 => tens.to_owned(),
                1 | 11 => beside(&[tens, at(&of.marks, 0), &small(of, rest, last)], " "),
                _ => beside(&[tens, &small(of, rest, last)], "-"),
            }
        }
        80 => at(&of.marks, 1 + u32::from(last)).to_owned(),
        _ => beside(&[at(&of.marks, 1), &small(of, n - 80, last)], "-"),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language::Fr;
    use crate::spelled::tests::check;

    #[test]
    fn numbers_are_said_as_the_grammar_wants_it() {
        check(
            Fr,
            false,
            &[
                (0, "zéro"),
                (1, "un"),
                (7, "sept"),
                (10, "dix"),
                (11, "onze"),
                (16, "seize"),
                (17, "dix-sept"),
                (18, "dix-huit"),
                (19, "dix-neuf"),
                (20, "vingt"),
                (21, "vingt et un"),
                (22, "vingt-deux"),
                (31, "trente et un"),
                (45, "quarante-cinq"),
                (51, "cinquante et un"),
                (61, "soixante et un"),
                (69, "soixante-neuf"),
                (70, "soixante-dix"),
                (71, "soixante et onze"),
                (72, "soixante-douze"),
                (77, "soixante-dix-sept"),
                (79, "soixante-dix-neuf"),
                (80, "quatre-vingts"),
                (81, "quatre-vingt-un"),
                (89, "quatre-vingt-neuf"),
                (90, "quatre-vingt-dix"),
                (91, "quatre-vingt-onze"),
                (99, "quatre-vingt-dix-neuf"),
                (100, "cent"),
                (101, "cent un"),
                (121, "cent vingt et un"),
                (180, "cent quatre-vingts"),
                (200, "deux cents"),
                (201, "deux cent un"),
                (280, "deux cent quatre-vingts"),
                (999, "neuf cent quatre-vingt-dix-neuf"),
                (1_000, "mille"),
                (1_001, "mille un"),
                (1_100, "mille cent"),
                (1_230, "mille deux cent trente"),
                (1_980, "mille neuf cent quatre-vingts"),
                (2_000, "deux mille"),
                (21_000, "vingt et un mille"),
                (80_000, "quatre-vingt mille"),
                (81_080, "quatre-vingt-un mille quatre-vingts"),
                (100_000, "cent mille"),
                (200_000, "deux cent mille"),
                (200_200, "deux cent mille deux cents"),
                (1_000_000, "un million"),
                (1_000_001, "un million un"),
                (80_000_000, "quatre-vingts millions"),
                (200_000_000, "deux cents millions"),
                (
                    999_999_999,
                    "neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf",
                ),
            ],
        );
    }
}
