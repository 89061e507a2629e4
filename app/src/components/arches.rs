//! How far the bridge of progress stands.

/// How many arches it has.
pub const ARCHES: u32 = 8;

/// How many arches stand after `done` of at most `all` steps: none before the first, all only at the end.
#[must_use]
pub fn built(done: u32, all: u32) -> u32 {
    if done == 0 {
        return 0;
    }
    if done >= all { ARCHES } else { (done.saturating_mul(ARCHES) / all).clamp(1, ARCHES - 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bridge_stands_only_at_the_end() {
        assert_eq!(built(0, 20), 0);
        assert_eq!(built(0, 0), 0);
        assert_eq!(built(1, 90), 1);
        assert_eq!(built(89, 90), ARCHES - 1);
        assert_eq!(built(20, 20), ARCHES);
    }
}
