//! Where to go: the offices of the town that the household lives in, for the right that is shown.

use super::{Shown, call_button};
use crate::components::{Foreign, Icon, Pictogram, Pieces};
use crate::pages::outside::OutsideLink;
use crate::pages::question::capital;
use crate::towns::{Office, Opening, clock};
use crate::ui::*;
use crate::words::Arg;

/// The names of the days in the words, from Monday.
const DAYS: [&str; 7] = ["day-mon", "day-tue", "day-wed", "day-thu", "day-fri", "day-sat", "day-sun"];

impl Shown {
    /// The offices, where the town has said which ones.
    pub(super) fn offices(&self) -> Option<AnyView> {
        let (language, offices) = self.session.offices(&self.benefit().id)?;
        let panels = offices.iter().map(|office| self.office(office, &language)).collect_view();
        let view = view! {
            <section class="section">
                <h2>{self.words.text("office-heading")}</h2>
                {panels}
            </section>
        };
        Some(view.into_any())
    }

    fn office(&self, office: &Office, language: &str) -> AnyView {
        let words = &self.words;
        let named = |text: &str| view! { <Foreign lang=language.to_owned() text=text.to_owned() /> };
        let address = (!office.address.is_empty()).then(|| {
            view! {
                <p class="office-line">
                    <Pictogram icon=Icon::Place />
                    <span>{named(&office.address)}</span>
                </p>
            }
        });
        let hours = (!office.hours.is_empty() || office.appointment).then(|| {
            let lines = office.hours.iter().map(|one| view! { <p>{self.hours(*one)}</p> }).collect_view();
            let appointment = office.appointment.then(|| view! { <p>{words.text("office-appointment")}</p> });
            view! {
                <div class="office-line">
                    <Pictogram icon=Icon::Clock />
                    <div>{lines} {appointment}</div>
                </div>
            }
        });
        let phone = (!office.phone.is_empty()).then(|| call_button(self.session, words, &office.phone));
        let open = words.text("right-site");
        // The right's own button leads there already.
        let site = (!office.site.is_empty() && office.site != self.benefit().apply.site).then(|| {
            view! {
                <OutsideLink outside=self.outside address=office.site.clone() class="button">
                    <span>{open}</span>
                </OutsideLink>
            }
        });
        let checked = words.with("office-checked", &[("date", self.session.date(office.checked).into())]);
        view! {
            <div class="panel office">
                <h3>{named(&office.name)}</h3>
                {address}
                {hours}
                {phone}
                {site}
                <p class="small quiet">{checked}</p>
            </div>
        }
        .into_any()
    }

    fn hours(&self, one: Opening) -> AnyView {
        let day = |at: u8| self.words.text(DAYS.get(usize::from(at)).copied().unwrap_or(DAYS[0]));
        let time = |minutes: u16| Arg::foreign("", &clock(minutes));
        let key = if one.first == one.last { "office-open-day" } else { "office-open-days" };
        let (first, last) = (day(one.first), day(one.last));
        let first = if one.first == one.last { capital(&first) } else { first };
        let args = [("first", first.into()), ("last", last.into()), ("from", time(one.from)), ("to", time(one.to))];
        let given = if one.first == one.last { [&args[..1], &args[2..]].concat() } else { args.to_vec() };
        view! { <Pieces of=self.words.pieces(key, &given) /> }.into_any()
    }
}
