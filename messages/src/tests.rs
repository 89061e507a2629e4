//! What a message says for what it is given.

#![allow(clippy::unwrap_used)]

use crate::bundle::FluentBundle;
use crate::plural::category;
use crate::{FluentArgs, FluentError, FluentResource, FluentValue};

const FILE: &str = "
plain = Words
hello = Hello { $name }!
    .title = { $name }
bare = { $name }
quoted = { \"{\" }{ $name }{ \"\\u00A0\" }
count = { $n ->
    [0] nobody
    [one] one child
   *[other] { $n } children
}
who = { $person ->
    [you] you
   *[other] { $name }
}
-brand = Pont
with-term = This is { -brand }.
with-message = See { hello.title } and { plain }.
round = { round }
call = { NUMBER($n) } of { $missing }
plain = Other words
";

fn said(language: &str, id: &str, args: &[(&str, FluentValue)]) -> (String, Vec<FluentError>) {
    let mut bundle = FluentBundle::<_, ()>::new_concurrent(vec![language.parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(FILE.to_owned()).unwrap()).unwrap();
    let args: FluentArgs = args.iter().cloned().collect();
    let mut errors = Vec::new();
    let message = bundle.get_message(id).unwrap();
    (bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors).into_owned(), errors)
}

#[test]
fn a_value_is_isolated_where_words_stand_beside_it() {
    assert_eq!(said("fr", "hello", &[("name", "x".into())]).0, "Hello \u{2068}x\u{2069}!");
    assert_eq!(said("fr", "bare", &[("name", "x".into())]).0, "x");
    assert_eq!(said("fr", "quoted", &[("name", "x".into())]).0, "{\u{2068}x\u{2069}\u{A0}");
}

#[test]
fn a_count_chooses_its_number_before_its_plural() {
    let children = |n: i64| said("ca", "count", &[("n", n.into())]).0;
    assert_eq!([children(0), children(1)], ["nobody", "one child"]);
    assert_eq!(children(12), "\u{2068}12\u{2069} children");
}

#[test]
fn a_word_chooses_and_the_default_stands_for_all_others() {
    assert_eq!(said("fr", "who", &[("person", "you".into())]).0, "you");
    assert_eq!(said("fr", "who", &[("person", "other".into()), ("name", "x".into())]).0, "x");
    assert_eq!(said("fr", "who", &[("name", "x".into())]).0, "x");
}

#[test]
fn messages_terms_and_attributes_are_said_by_name() {
    assert_eq!(said("fr", "with-term", &[]).0, "This is Pont.");
    assert_eq!(said("fr", "with-message", &[("name", "x".into())]).0, "See x and Words.");
}

#[test]
fn what_is_missing_or_refused_stands_in_braces() {
    let (text, errors) = said("fr", "call", &[("n", 1.into())]);
    assert_eq!(text, "\u{2068}{NUMBER}\u{2069} of \u{2068}{$missing}\u{2069}");
    assert_eq!(errors, ["NUMBER", "missing"].map(|name| FluentError::Reference(name.to_owned())));
}

#[test]
fn a_message_that_says_itself_ends() {
    assert_eq!(said("fr", "round", &[]).1, [FluentError::TooManyPlaceables]);
}

#[test]
fn a_second_file_cannot_hide_a_message_of_the_first() {
    let file = |text: &str| FluentResource::try_new(text.to_owned()).unwrap();
    let mut bundle = FluentBundle::<_, ()>::new_concurrent(vec!["fr".parse().unwrap()]);
    bundle.add_resource(file("one = 1")).unwrap();
    assert_eq!(bundle.add_resource(file("one = 2\ntwo = 2")), Err(vec![FluentError::Overriding("one".to_owned())]));
    assert!(bundle.has_message("two"));
}

#[test]
fn a_message_that_cannot_be_read_leaves_the_others() {
    let (read, wrong) = FluentResource::try_new("good = Good\nbad = Bad }\nfine = Fine\n".to_owned()).unwrap_err();
    assert_eq!(wrong.len(), 1);
    assert!(read.message("good").is_some() && read.message("fine").is_some() && read.message("bad").is_none());
}

/// The samples of CLDR for whole numbers.
#[test]
fn counts_take_the_plural_forms_of_unicode() {
    let all = |language: &str, counts: &[i64], form: &str| {
        counts.iter().for_each(|&n| assert_eq!(category(language, n), form, "{language} {n}"));
    };
    all("ar", &[0], "zero");
    all("ar", &[1, -1], "one");
    all("ar", &[2], "two");
    all("ar", &[3, 10, 103, 110, 1003], "few");
    all("ar", &[11, 26, 99, 111, 1011], "many");
    all("ar", &[100, 101, 102, 200, 302, 1000, 1_000_000], "other");
    all("fr", &[0, 1], "one");
    all("fr", &[2, 17, 100, 10_000], "other");
    all("fr", &[1_000_000, i64::MIN + 775_808], "many");
    for language in ["ca", "es"] {
        all(language, &[1], "one");
        all(language, &[0, 2, 16, 1000], "other");
        all(language, &[1_000_000, 5_000_000], "many");
    }
}
