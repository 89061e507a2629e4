//! How messages are formatted. What the locale files hold is tested in `tests/locales.rs`.

use super::*;

const TEXT: &str = "hello = Hello { $name }\n    .title = Title of { $name }\nplain = Words\ncount = { $n ->\n    [one] one child\n   *[other] { $n } children\n}";

fn words() -> Words {
    Words::new(Language::Fr, [TEXT, "second = Another file"])
}

#[test]
fn messages_and_attributes_come_from_every_file() {
    let words = words();
    assert_eq!(words.text("plain"), "Words");
    assert_eq!(words.text("second"), "Another file");
    assert_eq!(words.attr_with("hello", "title", &[("name", "x".into())]), "Title of \u{2068}x\u{2069}");
    assert_eq!(words.with("count", &[("n", 1.into())]), "one child");
    assert_eq!(words.with("count", &[("n", 3.into())]), "\u{2068}3\u{2069} children");
}

#[test]
fn a_missing_message_is_visible() {
    let words = words();
    assert!(!words.has("nothing") && !words.has_attr("plain", "title"));
    assert_eq!(words.text("nothing"), "⟦nothing⟧");
    assert_eq!(words.attr("plain", "title"), "⟦plain.title⟧");
}

#[test]
fn a_foreign_name_comes_apart_with_its_direction() {
    let name = Piece::Foreign { lang: "ar".into(), dir: "rtl", text: "الرباط".into() };
    let pieces = words().pieces("hello", &[("unused", 3.into()), ("name", Arg::foreign("ar", "الرباط"))]);
    assert_eq!(pieces, [Piece::Text("Hello ".into()), name]);
    assert_eq!(words().with("hello", &[("name", Arg::foreign("ca", "Mataró"))]), "Hello Mataró");
}
