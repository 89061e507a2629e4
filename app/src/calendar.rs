//! Reminders as a calendar file (RFC 5545), from days and words that are given. Pure.
//!
//! Our own, because the one maintained crate for this brings chrono with its clock, uuid and a parser along, where all that is
//! needed are whole days, and a file's marks must come from us: a name made by a library, or the time of making to the
//! second, would tell more than a reminder has to.

use pont_rules::calendar::date;
use pont_rules::model::Day;

/// The longest line in bytes, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// When the device speaks up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// At nine in the morning of the day.
    OnTheDay,
    /// A week before, and again on the day.
    WeekBefore,
}

/// A whole day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub day: Day,
    /// What the calendar shows.
    pub title: String,
    /// More, where the person wants it written.
    pub details: Option<String>,
    /// When the device speaks up.
    pub alarm: Alarm,
}

/// The file. `made` is the day of making: its hour is nobody's business. `chance` marks the reminders of this file, so that
/// those of two people in one calendar do not replace each other; it must be drawn anew for each file.
#[must_use]
pub fn file(reminders: &[Reminder], made: Day, chance: &[u8]) -> String {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pont//Pont//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    let mark: String = chance.iter().map(|byte| format!("{byte:02x}")).collect();
    for (at, reminder) in reminders.iter().enumerate() {
        event(&mut out, reminder, made, &format!("{mark}-{at}"));
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, of: &Reminder, made: Day, uid: &str) {
    let title = escaped(&of.title);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{uid}"));
    line(out, &format!("DTSTAMP:{}T000000Z", digits(made)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", digits(of.day)));
    // The end is the first day that no longer belongs to it.
    line(out, &format!("DTEND;VALUE=DATE:{}", digits(of.day.saturating_add(1))));
    line(out, &format!("SUMMARY:{title}"));
    if let Some(details) = &of.details {
        line(out, &format!("DESCRIPTION:{}", escaped(details)));
    }
    // Where a calendar is shared, others see that something is there, not what. It keeps no hour busy.
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    // Counted from midnight of the day: seven days before at nine, and at nine.
    let triggers: &[&str] = match of.alarm {
        Alarm::OnTheDay => &["PT9H"],
        Alarm::WeekBefore => &["-P6DT15H", "PT9H"],
    };
    for trigger in triggers {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, &format!("DESCRIPTION:{title}"));
        line(out, &format!("TRIGGER:{trigger}"));
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

/// A day as eight digits. Years beyond four digits do not occur: the coming ones are two.
fn digits(day: Day) -> String {
    let (year, month, day) = date(day);
    format!("{year:04}{month:02}{day:02}")
}

/// Text as a value (RFC 5545, 3.3.11): marks that mean something are escaped, ends of lines written, other controls left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Writes a line, cut where it is too long and never inside a letter; a space begins what goes on (RFC 5545, 3.1).
fn line(out: &mut String, text: &str) {
    let mut room = LONGEST;
    for c in text.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use pont_rules::calendar::day;

    fn reminder(title: &str, details: Option<&str>) -> Reminder {
        Reminder {
            day: day(2026, 12, 31),
            title: title.to_owned(),
            details: details.map(str::to_owned),
            alarm: Alarm::WeekBefore,
        }
    }

    fn made(of: &[Reminder]) -> String {
        file(of, day(2026, 11, 21), &[0xab, 0x01])
    }

    /// What a calendar makes of the file: lines put together again.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_reminder_is_a_whole_day_with_two_alarms() {
        let expected = "BEGIN:VCALENDAR VERSION:2.0 PRODID:-//Pont//Pont//EN CALSCALE:GREGORIAN BEGIN:VEVENT UID:ab01-0 \
                        DTSTAMP:20261121T000000Z DTSTART;VALUE=DATE:20261231 DTEND;VALUE=DATE:20270101 SUMMARY:Pont \
                        CLASS:PRIVATE TRANSP:TRANSPARENT BEGIN:VALARM ACTION:DISPLAY DESCRIPTION:Pont TRIGGER:-P6DT15H \
                        END:VALARM BEGIN:VALARM ACTION:DISPLAY DESCRIPTION:Pont TRIGGER:PT9H END:VALARM END:VEVENT \
                        END:VCALENDAR";
        assert_eq!(unfolded(&made(&[reminder("Pont", None)])).join(" "), expected);
    }

    #[test]
    fn every_line_ends_as_the_format_wants() {
        let file = made(&[reminder("a\nb\r\nc", Some("d"))]);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(unfolded(&file).contains(&"SUMMARY:a\\nb\\nc".to_owned()));
    }

    #[test]
    fn long_lines_are_cut_between_letters_and_come_together_again() {
        // One, two, three and four bytes, so that some letter stands across every border.
        for text in
            ["a".repeat(400), "é".repeat(200), "حق".repeat(120), "€".repeat(150), "𝄞".repeat(90), "a€é𝄞".repeat(60)]
        {
            let file = made(&[reminder("Pont", Some(&text))]);
            assert!(file.split("\r\n").all(|line| line.len() <= LONGEST), "{text}");
            assert!(unfolded(&file).contains(&format!("DESCRIPTION:{text}")));
        }
        // Seventy-five bytes need no cut, one more does.
        let name = "DESCRIPTION:".len();
        let cuts = |length: usize| made(&[reminder("Pont", Some(&"a".repeat(length)))]).matches("\r\n ").count();
        assert_eq!((cuts(LONGEST - name), cuts(LONGEST - name + 1)), (0, 1));
    }

    #[test]
    fn marks_that_mean_something_are_escaped() {
        // The example of RFC 5545, 3.3.11.
        let text = "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.";
        assert_eq!(escaped(text), "Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
        assert_eq!(escaped("a,b;c\\d:e\"f\u{7}g"), "a\\,b\\;c\\\\d:e\"fg");
    }

    #[test]
    fn each_reminder_has_a_mark_of_its_own_that_only_chance_decides() {
        let uids = |of: &[Reminder], chance: &[u8]| {
            let lines = unfolded(&file(of, day(2026, 11, 21), chance));
            lines.into_iter().filter(|l| l.starts_with("UID:")).collect::<Vec<_>>()
        };
        let both = [reminder("a", None), reminder("a", None)];
        assert_eq!(uids(&both, &[7; 4]), ["UID:07070707-0", "UID:07070707-1"]);
        let others = [reminder("b", Some("c")), Reminder { day: 0, ..reminder("d", None) }];
        assert_eq!(uids(&others, &[7; 4]), uids(&both, &[7; 4]));
    }
}
