//! Spanish: one word up to thirty, `y` between tens and units only. Before what it counts, and before `mil` and `millones`,
//! `uno` is cut to `un`, `veintiuno` to `veintiún`.

use super::{Numerals, at, beside, parted};

/// A number in words; `counts` where what it counts follows.
pub(super) fn say(of: &Numerals, n: u32, counts: bool) -> String {
    let (millions, thousands, rest) = parted(n);
    let large = |index| at(&of.large, index);
    let many = match millions {
        0 => String::new(),
        _ => beside(&[&group(of, millions, true), large(1 + u32::from(millions > 1))], " "),
    };
    let some = match thousands {
        0 => String::new(),
        1 => large(0).to_owned(),
        _ => beside(&[&group(of, thousands, true), large(0)], " "),
    };
    let few = if rest > 0 || n == 0 { group(of, rest, counts) } else { String::new() };
    beside(&[&many, &some, &few], " ")
}

/// A number below a thousand.
fn group(of: &Numerals, n: u32, counts: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    match (hundreds, rest) {
        (0, _) => small(of, rest, counts),
        (1, 0) => at(&of.marks, 1).to_owned(),
        (_, 0) => at(&of.hundreds, hundreds - 1).to_owned(),
        _ => beside(&[at(&of.hundreds, hundreds - 1), &small(of, rest, counts)], " "),
    }
}

fn small(of: &Numerals, n: u32, counts: bool) -> String {
    let (ten, unit) = (n / 10, n % 10);
    match n {
        1 if counts => at(&of.marks, 2).to_owned(),
        21 if counts => at(&of.marks, 3).to_owned(),
        0..=29 => at(&of.units, n).to_owned(),
        _ if unit == 0 => at(&of.tens, ten - 3).to_owned(),
        _ => beside(&[at(&of.tens, ten - 3), at(&of.marks, 0), &small(of, unit, counts)], " "),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language::Es;
    use crate::spelled::tests::check;

    #[test]
    fn numbers_are_said_as_the_grammar_wants_it() {
        check(
            Es,
            false,
            &[
                (0, "cero"),
                (1, "uno"),
                (2, "dos"),
                (10, "diez"),
                (15, "quince"),
                (16, "dieciséis"),
                (17, "diecisiete"),
                (19, "diecinueve"),
                (20, "veinte"),
                (21, "veintiuno"),
                (22, "veintidós"),
                (23, "veintitrés"),
                (26, "veintiséis"),
                (29, "veintinueve"),
                (30, "treinta"),
                (31, "treinta y uno"),
                (44, "cuarenta y cuatro"),
                (56, "cincuenta y seis"),
                (67, "sesenta y siete"),
                (78, "setenta y ocho"),
                (89, "ochenta y nueve"),
                (90, "noventa"),
                (99, "noventa y nueve"),
                (100, "cien"),
                (101, "ciento uno"),
                (121, "ciento veintiuno"),
                (200, "doscientos"),
                (345, "trescientos cuarenta y cinco"),
                (500, "quinientos"),
                (700, "setecientos"),
                (900, "novecientos"),
                (999, "novecientos noventa y nueve"),
                (1_000, "mil"),
                (1_001, "mil uno"),
                (1_100, "mil cien"),
                (1_230, "mil doscientos treinta"),
                (2_026, "dos mil veintiséis"),
                (21_000, "veintiún mil"),
                (31_021, "treinta y un mil veintiuno"),
                (100_000, "cien mil"),
                (101_000, "ciento un mil"),
                (500_500, "quinientos mil quinientos"),
                (1_000_000, "un millón"),
                (21_000_000, "veintiún millones"),
                (100_000_000, "cien millones"),
                (
                    999_999_999,
                    "novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve",
                ),
            ],
        );
    }

    #[test]
    fn one_is_cut_before_what_it_counts() {
        check(
            Es,
            true,
            &[
                (1, "un"),
                (11, "once"),
                (21, "veintiún"),
                (31, "treinta y un"),
                (101, "ciento un"),
                (121, "ciento veintiún"),
                (1_001, "mil un"),
                (2_000, "dos mil"),
                (100, "cien"),
                (1_000_021, "un millón veintiún"),
            ],
        );
    }
}
