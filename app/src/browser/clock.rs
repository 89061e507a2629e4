//! The device's clock.

use pont_rules::calendar;
use pont_rules::model::Day;

/// Today, in the device's time zone.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let number = |n: u32| i32::try_from(n).unwrap_or(0);
    calendar::day(number(now.get_full_year()), number(now.get_month()) + 1, number(now.get_date()))
}

/// Seconds since 1970. Whoever sets the clock moves it, forward or back.
#[must_use]
pub fn seconds() -> u32 {
    (js_sys::Date::now() / 1_000.0) as u32
}

/// Minutes since 1970 on the device's own clock and calendar.
#[must_use]
pub fn minutes() -> u32 {
    let now = js_sys::Date::new_0();
    let day = u32::try_from(today()).unwrap_or(0);
    (day * 24 + now.get_hours()) * 60 + now.get_minutes()
}
