//! Names that differ from what was typed by a letter or two.

/// Letters wrong, missing, in excess, or two swapped, counted by the bit-parallel method of Myers and Hyyrö.
pub(super) struct Near {
    masks: Vec<u64>,
    length: usize,
    most: u32,
}

/// How a name differs from what was typed.
pub(super) struct Differing {
    /// How many letters differ.
    pub(super) letters: u32,
    /// Whether only the beginning of the name was typed.
    pub(super) unfinished: bool,
}

impl Near {
    pub(super) fn new(typed: &[u8]) -> Near {
        let length = typed.len().min(64);
        let mut masks = vec![0; 256];
        for (at, letter) in typed.iter().take(length).enumerate() {
            if let Some(mask) = masks.get_mut(usize::from(*letter)) {
                *mask |= 1_u64 << at;
            }
        }
        Near { masks, length, most: tolerance(length) }
    }

    /// How many letters may differ.
    pub(super) fn most(&self) -> u32 {
        self.most
    }

    /// How a name differs, if little enough: the whole of it, else its beginning.
    pub(super) fn differing(&self, name: &[u8]) -> Option<Differing> {
        if self.most == 0 {
            return None;
        }
        let reach = self.length + self.most as usize;
        let (whole, beginning) = self.count(name.get(..reach).unwrap_or(name));
        if whole <= self.most && name.len() <= reach {
            return Some(Differing { letters: whole, unfinished: false });
        }
        (beginning <= self.most).then_some(Differing { letters: beginning, unfinished: true })
    }

    /// How many letters differ from the whole text, and from its best beginning.
    fn count(&self, text: &[u8]) -> (u32, u32) {
        let last = 1_u64 << (self.length - 1);
        let (mut plus, mut minus) = (u64::MAX, 0);
        let (mut diagonal_before, mut mask_before) = (0, 0);
        let mut score = self.length as u32;
        let mut best = score;
        for letter in text {
            let mask = self.masks.get(usize::from(*letter)).copied().unwrap_or(0);
            let swapped = ((!diagonal_before & mask) << 1) & mask_before;
            let diagonal = ((mask & plus).wrapping_add(plus) ^ plus) | mask | minus | swapped;
            let across_plus = minus | !(diagonal | plus);
            let across_minus = plus & diagonal;
            if across_plus & last != 0 {
                score += 1;
            } else if across_minus & last != 0 {
                score -= 1;
            }
            let across_plus = across_plus << 1 | 1;
            plus = across_minus << 1 | !(diagonal | across_plus);
            minus = across_plus & diagonal;
            (diagonal_before, mask_before) = (diagonal, mask);
            best = best.min(score);
        }
        (score, best)
    }
}

/// How many letters may differ in a name of a length.
fn tolerance(length: usize) -> u32 {
    match length {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same count by the textbook table (optimal string alignment).
    fn by_table(typed: &[u8], text: &[u8]) -> (u32, u32) {
        let mut rows = vec![(0..=typed.len() as u32).collect::<Vec<_>>()];
        for j in 1..=text.len() {
            let mut row = vec![j as u32];
            for i in 1..=typed.len() {
                let wrong = u32::from(typed[i - 1] != text[j - 1]);
                let mut least = (rows[j - 1][i - 1] + wrong).min(rows[j - 1][i] + 1).min(row[i - 1] + 1);
                if i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1] {
                    least = least.min(rows[j - 2][i - 2] + 1);
                }
                row.push(least);
            }
            rows.push(row);
        }
        let ends: Vec<u32> = rows.iter().map(|row| row[typed.len()]).collect();
        (ends[text.len()], *ends.iter().min().unwrap())
    }

    #[test]
    fn bits_count_what_the_table_counts() {
        let mut state = 7_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..20_000 {
            let [typed, text] = [(); 2].map(|()| (0..1 + next(12)).map(|_| b'a' + next(4) as u8).collect::<Vec<u8>>());
            assert_eq!(Near::new(&typed).count(&text), by_table(&typed, &text), "{typed:?} {text:?}");
        }
    }
}
