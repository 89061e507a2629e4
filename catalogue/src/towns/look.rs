//! A town's colour and logo: a colour that can be read on, and a drawing that holds nothing but shapes.

use crate::declare::TownDecl;
use crate::source::Span;

/// The one surface on which the colour stands: the sheet of paper.
const PAPER: [u8; 3] = [255, 255, 255];
/// The drawing, if there is one.
const LOGO: &str = "logo.svg";
/// Text stands out at least so much.
const CONTRAST: f64 = 7.0;
/// Most bytes of a drawing.
const MOST: usize = 20_000;
/// What a drawing may be made of.
const SHAPES: [&str; 11] =
    ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc"];

/// What is wrong with them, and how to mend it.
pub(super) fn faults(town: &TownDecl) -> Vec<(Span, String)> {
    let mut faults = Vec::new();
    if let Some(text) = &town.colour {
        match colour(&text.value) {
            None => {
                faults.push((text.span, format!("`{}` is not a colour. Write six figures: \"#1f4e79\".", text.value)));
            }
            Some(rgb) => {
                let found = contrast(rgb, PAPER);
                if found < CONTRAST {
                    faults.push((
                        text.span,
                        format!("This colour is too pale on white paper: {found:.1} to 1, and 7 to 1 is needed. Take a darker one."),
                    ));
                }
            }
        }
    }
    if let Ok(svg) = std::fs::read_to_string(town.folder.join(LOGO)) {
        faults.extend(unsafe_part(&svg).map(|message| (town.at, format!("{LOGO}: {message}"))));
    }
    faults
}

/// Whether the town has a drawing that may be shown.
pub(super) fn has_logo(town: &TownDecl) -> bool {
    std::fs::read_to_string(town.folder.join(LOGO)).is_ok_and(|svg| unsafe_part(&svg).is_none())
}

/// Reads `#rrggbb`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// How much two colours stand out from each other, as WCAG 2 counts it.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let light = |rgb: [u8; 3]| {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
    };
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Why a drawing cannot be shown: too big, or something in it that is more than a shape.
fn unsafe_part(svg: &str) -> Option<String> {
    if svg.len() > MOST {
        return Some(format!("The drawing is too big: {} bytes, and {MOST} are the most. Simplify it.", svg.len()));
    }
    let start = svg.trim_start().trim_start_matches('\u{feff}');
    if !start.starts_with("<svg") {
        return Some("The drawing begins with `<svg`. Save it as a plain SVG.".to_owned());
    }
    let head = start.split('>').next().unwrap_or_default();
    if head.split(" viewBox=\"").nth(1).and_then(|rest| rest.split_once('"')).is_none() {
        return Some("The drawing has no viewBox. Save it as a plain SVG with one.".to_owned());
    }
    for piece in svg.split('<').skip(1) {
        let inside = piece.split('>').next().unwrap_or_default();
        let name = inside.trim_start_matches('/').split([' ', '\n', '\t', '\r', '/']).next().unwrap_or_default();
        if !SHAPES.contains(&name) {
            return Some(format!(
                "The drawing holds `<{name}>`. Only shapes may be in it: no scripts, pictures, letters or styles."
            ));
        }
        let low = inside.to_lowercase();
        let bad = [" on", " id=", "style=", "class=", "href", "javascript:", "data:", "&", "url("]
            .into_iter()
            .find(|b| low.contains(b));
        if let Some(bad) = bad {
            return Some(format!("The drawing holds `{}`. It may not do anything, nor fetch anything.", bad.trim()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_counted_as_wcag_does() {
        assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.01);
        assert!(contrast([0x76, 0x76, 0x76], [255, 255, 255]) < CONTRAST);
        assert_eq!(colour("#1F4e79"), Some([0x1f, 0x4e, 0x79]));
        assert_eq!(colour("navy"), None);
    }

    #[test]
    fn a_drawing_holds_shapes_and_nothing_else() {
        assert_eq!(unsafe_part("<svg viewBox=\"0 0 9 9\"><g fill=\"#123456\"><path d=\"M0 0h9\"/></g></svg>"), None);
        for bad in [
            "<svg viewBox=\"0 0 9 9\"><script>x</script></svg>",
            "<svg><path d=\"M0 0\"/></svg>",
            "<svg viewBox=\"0 0 9 9\" onload=\"x\"></svg>",
            "<svg viewBox=\"0 0 9 9\"><image href=\"https://x\"/></svg>",
            "<svg viewBox=\"0 0 9 9\"><path style=\"fill:url(http://x)\"/></svg>",
            "<svg viewBox=\"0 0 9 9\"><style>@import 'x'</style></svg>",
            "<svg viewBox=\"0 0 9 9\"><foreignObject/></svg>",
            "<html></html>",
        ] {
            assert!(unsafe_part(bad).is_some(), "{bad}");
        }
        assert!(unsafe_part(&format!("<svg>{}</svg>", " ".repeat(MOST))).is_some());
    }
}
