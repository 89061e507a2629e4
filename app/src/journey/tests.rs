//! What a conversation keeps and what it lets go.

use super::sample::{TODAY, catalogue};
use super::*;
use pont_rules::model::ONE;
use pont_rules::results::Verdict;
use pont_rules::{Scope, evaluate, next_question};

fn euros(amount: i64) -> Said {
    Value::Number { amount: amount * ONE, period: Some(Period::Month), about: false }.into()
}

fn asked(input: &str, person: Option<MemberId>) -> Asked {
    Asked { input: input.into(), person }
}

fn town() -> Place {
    let inputs = vec![("zone".to_owned(), Value::Choice("zone_1".into()))];
    Place { kind: PlaceKind::Town, code: "31555".into(), name: "Toulouse".into(), language: "fr".into(), inputs }
}

/// A couple with two children, both wages known.
fn family() -> (Journey, Vec<MemberId>) {
    let mut home = Household::default();
    let roles = [Role::Partner, Role::Child(ChildOf::Both), Role::Child(ChildOf::Mine)];
    let ids = roles.into_iter().map(|r| home.add(r).unwrap()).collect::<Vec<_>>();
    home.set_complete(true);
    let mut journey = Journey::default();
    journey.set_country(Country::France);
    journey.set_household(home);
    journey.answer([(asked("net_wage", Some(YOU)), euros(900)), (asked("net_wage", Some(ids[0])), euros(50))]);
    journey.answer([(asked("net_wage", Some(ids[1])), euros(0)), (asked("net_wage", Some(ids[2])), euros(30))]);
    (journey, ids)
}

fn verdict(journey: &Journey) -> Verdict {
    let catalogue = catalogue();
    evaluate(&catalogue, &journey.answers(&catalogue), TODAY, Scope::Published).findings[0].verdict
}

/// Answers whatever is asked until nothing is; the screens in order.
fn interview(journey: &mut Journey, mut say: impl FnMut(&Asked) -> Said) -> Vec<String> {
    let catalogue = catalogue();
    let mut screens = Vec::new();
    loop {
        let preference = journey.preference(&catalogue);
        let next = next_question(&catalogue, &journey.answers(&catalogue), TODAY, Scope::Published, &preference);
        let Some(question) = next.question else { return screens };
        assert!(screens.len() < 30, "asks for ever: {screens:?}");
        let number = journey.open(&catalogue, &question);
        journey.go_to(number);
        let screen = journey.screen(number).unwrap();
        screens.push(screen.id.clone());
        match screen.id.as_str() {
            PLACE_SCREEN => journey.set_place(town()),
            HOUSEHOLD_SCREEN => {
                let mut home = journey.household().clone();
                home.set_complete(true);
                journey.set_household(home);
            }
            _ => journey.answer(screen.asks.iter().map(|a| (a.clone(), say(a)))),
        }
    }
}

#[test]
fn a_person_who_leaves_takes_only_their_answers_along() {
    let (mut journey, ids) = family();
    journey.set_mark(Right { benefit: "aid".into(), holder: Some(ids[1]) }, Some(Mark::Refused));
    let mut home = journey.household().clone();
    home.remove(ids[1]);
    journey.set_household(home);
    assert_eq!(journey.said("net_wage", Some(ids[1])), None);
    assert_eq!(journey.said("net_wage", Some(ids[2])), Some(&euros(30)));
    assert_eq!(journey.everything_said().count(), 3);
    assert_eq!(journey.mark(&Right { benefit: "aid".into(), holder: Some(ids[1]) }), None);
    // The persons moved up; each still has their own figure.
    let catalogue = catalogue();
    let wage = |p| journey.answers(&catalogue).get(4, Some(p));
    assert_eq!(wage(2), Some(Answer::Number(30 * ONE, 30 * ONE)));
    assert_eq!(wage(3), None);
}

#[test]
fn changing_one_answer_keeps_the_others() {
    let (mut journey, ids) = family();
    journey.set_place(town());
    journey.answer([(asked("tenure", None), Value::Choice("tenant".into()).into()), (asked("rent", None), euros(500))]);
    assert_eq!(verdict(&journey), Verdict::Yes);
    journey.answer([(asked("net_wage", Some(ids[0])), euros(2_000))]);
    assert_eq!(verdict(&journey), Verdict::No);
    assert_eq!(journey.everything_said().count(), 6);
    journey.undo();
    assert_eq!(verdict(&journey), Verdict::Yes);
    assert_eq!(journey.said("net_wage", Some(ids[0])), Some(&euros(50)));
}

#[test]
fn every_step_can_be_taken_back() {
    let (mut journey, _) = family();
    let before = journey.clone();
    journey.set_place(town());
    journey.forget(&asked("net_wage", Some(YOU)));
    journey.set_household(Household::default());
    for _ in 0..3 {
        journey.undo();
    }
    assert_eq!(journey, before);
    while journey.can_undo() {
        journey.undo();
    }
    assert!(journey.is_empty());
}

#[test]
fn the_conversation_asks_what_matters_and_stops() {
    let mut journey = Journey::default();
    let screens = interview(&mut journey, |a| match a.input.as_str() {
        "tenure" => Value::Choice("tenant".into()).into(),
        "rent" => euros(400),
        _ => euros(600),
    });
    assert_eq!(verdict(&journey), Verdict::Yes);
    assert_eq!(screens.len(), 4, "{screens:?}");
    for id in ["place", "household", "home", "net_wage"] {
        assert!(screens.iter().any(|s| s == id), "{id} in {screens:?}");
    }
    // The birth decides nothing here.
    assert!(!screens.iter().any(|s| s == "birth"));
    assert!((1..=journey.count()).all(|n| journey.answered(n)));
}

#[test]
fn what_cannot_be_said_is_not_asked_again() {
    let mut journey = Journey::default();
    let refused = |_: &Asked| Said::from(Value::Refused);
    let screens = interview(&mut journey, refused);
    assert_eq!(screens.len(), 4, "{screens:?}");
    assert_eq!(verdict(&journey), Verdict::Open);
}

#[test]
fn a_place_that_is_not_known_answers_its_inputs() {
    let mut journey = Journey::default();
    let catalogue = catalogue();
    assert_eq!(journey.answers(&catalogue).get(0, None), None);
    for kind in [PlaceKind::Unknown, PlaceKind::NoFixedAddress] {
        journey.set_place(Place::without_town(kind));
        assert_eq!(journey.answers(&catalogue).get(0, None), Some(Answer::CannotSay));
    }
    journey.set_place(town());
    assert_eq!(journey.answers(&catalogue).get(0, None), Some(Answer::Choice(0)));
}

#[test]
fn answers_that_a_newer_catalogue_does_not_know_are_kept_aside() {
    let (mut journey, _) = family();
    journey.answer([
        (asked("abolished", None), Value::Bool(true).into()),
        (asked("tenure", None), Value::Choice("houseboat".into()).into()),
        (asked("rent", None), euros(1_000_000)),
    ]);
    let catalogue = catalogue();
    let answers = journey.answers(&catalogue);
    assert_eq!((answers.get(1, None), answers.get(2, None)), (None, None));
    assert_eq!(answers.get(4, Some(0)), Some(Answer::Number(900 * ONE, 900 * ONE)));
    assert_eq!(journey.everything_said().count(), 7);
}

#[test]
fn a_changed_answer_returns_to_the_screen_that_asked_it() {
    let (mut journey, ids) = family();
    interview(&mut journey, |a| if a.input == "rent" { euros(400) } else { Value::Choice("tenant".into()).into() });
    let catalogue = catalogue();
    let count = journey.count();
    let rent = journey.change(&catalogue, &asked("rent", None)).unwrap();
    assert_eq!(journey.screen(rent).unwrap().id, "home");
    assert_eq!(journey.count(), count);
    // The wages were never asked on a screen: a new one opens, and opens only once.
    let wage = journey.change(&catalogue, &asked("net_wage", Some(ids[1]))).unwrap();
    assert_eq!(journey.change(&catalogue, &asked("net_wage", Some(ids[1]))), Some(wage));
    assert_eq!(journey.count(), count + 1);
    // When that person leaves, nothing is left on it.
    let mut home = journey.household().clone();
    home.remove(ids[1]);
    journey.set_household(home);
    assert_eq!(journey.screen(wage), None);
}

#[test]
fn about_is_ten_per_cent_inside_the_domain() {
    let catalogue = catalogue();
    let (_, rent) = find(&catalogue, "rent").unwrap();
    let check = |amount: i64, low: i64, high: i64| {
        let about = Value::Number { amount: amount * ONE, period: None, about: true };
        assert_eq!(value::answer(&catalogue, rent, &about), Ok(Answer::Number(low * ONE, high * ONE)));
    };
    check(1_000, 900, 1_100);
    check(5_000, 4_500, 5_000);
    check(0, 0, 0);
    let above = Value::Number { amount: 5_001 * ONE, period: None, about: true };
    assert_eq!(value::answer(&catalogue, rent, &above), Err(EntryError::TooHigh));
}

#[test]
fn the_number_of_a_right_tells_nothing_about_it() {
    let right = |id: &str| Right { benefit: id.into(), holder: None };
    let (mut one, mut two) = (Journey::default(), Journey::default());
    assert_eq!((one.open_right(&right("rsa")), one.open_right(&right("apl"))), (1, 2));
    assert_eq!((two.open_right(&right("apl")), two.open_right(&right("rsa"))), (1, 2));
    assert_eq!(one.open_right(&right("rsa")), 1);
    assert_eq!((one.right(1), one.right(0), one.right(3)), (Some(&right("rsa")), None, None));
}

#[test]
fn another_country_asks_the_place_again_and_keeps_what_both_ask() {
    let (mut journey, _) = family();
    journey.set_place(town());
    journey.set_country(Country::Catalonia);
    assert_eq!(journey.place(), None);
    assert_eq!(journey.everything_said().count(), 4);
}

#[test]
fn needs_order_the_topics_and_hide_none() {
    let catalogue = catalogue();
    assert_eq!(need::topic_order(&catalogue, &[]), [0, 1, 2, 3]);
    assert_eq!(need::topic_order(&catalogue, &[Need::Food]), [2, 3, 0, 1]);
    for needs in Need::ALL {
        let mut order = need::topic_order(&catalogue, &[needs, Need::Rent]);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3]);
    }
}

#[test]
fn the_way_back_leads_past_screens_about_people_who_left() {
    let (mut journey, ids) = family();
    let catalogue = catalogue();
    let of = |person| asked("net_wage", Some(person));
    let numbers: Vec<_> = [YOU, ids[1], ids[2]].map(|p| journey.change(&catalogue, &of(p)).unwrap()).into();
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!((journey.before(u32::MAX), journey.before(3), journey.before(1)), (Some(3), Some(2), None));
    let mut home = journey.household().clone();
    ids.iter().for_each(|&id| home.remove(id));
    journey.set_household(home);
    assert_eq!((journey.before(u32::MAX), journey.before(3), journey.before(2)), (Some(1), Some(1), Some(1)));
}
