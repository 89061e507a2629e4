//! The one source of chance: a small generator with a known sequence, so that a seed always gives the same households.

/// A generator with a known sequence (xorshift64*, Vigna 2016). Not for secrets.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Starts from a state; zero, which would stay zero, is replaced.
    #[must_use]
    pub fn new(state: u64) -> Dice {
        Dice(if state == 0 { 0x9e37_79b9_7f4a_7c15 } else { state })
    }

    /// The dice for one thing about one person of the `index`-th household: they depend on nothing drawn before, so that another
    /// figure for one input leaves all others as they were.
    #[must_use]
    pub fn of(seed: u64, index: u64, what: &str, who: u64) -> Dice {
        // FNV-1a over everything that names the draw, then the finalizer of SplitMix64 (Steele, Lea and Flood 2014).
        let numbers = [seed, index, who];
        let bytes = numbers.iter().flat_map(|n| n.to_le_bytes()).chain(what.bytes());
        let mut z = bytes
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Dice::new(z ^ (z >> 31))
    }

    /// A number from 0 to one less than `sides`; 0 when there are no sides.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11) % sides.max(1)
    }

    /// Puts things in a random order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for i in (1..all.len()).rev() {
            all.swap(i, self.roll(i as u64 + 1) as usize);
        }
    }

    /// The index of a weight, each as often as it is heavy; 0 when there is none.
    pub fn pick(&mut self, weights: impl Iterator<Item = i64> + Clone) -> usize {
        let weight = |w: i64| u64::try_from(w).unwrap_or(0);
        let mut left = self.roll(weights.clone().map(weight).sum());
        for (i, w) in weights.map(weight).enumerate() {
            if left < w {
                return i;
            }
            left -= w;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_come_out_as_often_as_they_are_heavy() {
        let mut dice = Dice::of(1, 2, "x", 3);
        let mut seen = [0; 3];
        (0..10_000).for_each(|_| seen[dice.pick([70, 0, 30].into_iter())] += 1);
        assert!((6_800..7_200).contains(&seen[0]) && seen[1] == 0, "{seen:?}");
    }

    #[test]
    fn each_thing_has_dice_of_its_own() {
        let first = |seed, index, what, who| Dice::of(seed, index, what, who).roll(u64::MAX);
        let all = [
            first(1, 1, "rent", 0),
            first(2, 1, "rent", 0),
            first(1, 2, "rent", 0),
            first(1, 1, "rent", 1),
            first(1, 1, "tenure", 0),
        ];
        for (i, a) in all.iter().enumerate() {
            assert!(all[i + 1..].iter().all(|b| a != b));
        }
        assert_eq!(first(1, 1, "rent", 0), all[0]);
    }
}
