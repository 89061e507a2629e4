//! What `pont new` writes: files that compile, to be filled in.

/// A right.
pub(super) const RULE: &str = r#"benefit: {id}
title: { {language}: "The official name, as the office writes it" }
authority: caf
level: state
kind: cash
status: draft
holder: household
law:
  - { cite: "The article", url: "https://" }
checked: 2000-01-01
parameters:
  ceiling: { unit: EUR/month, cite: "The article", from: { 2000-01-01: 1000 } }
conditions:
  grown_up: { cite: "The article", is: you.age >= 18 }
amount:
  unit: EUR/month
  parts:
    main:
      cite: "The article"
      steps:
        - start: ceiling
        - round: 0.01
documents: [identity]
apply: { channel: online, site: "https://", phone: "", window: "" }
"#;

/// Its cases.
pub(super) const CASES: &str = r#"cases:
  - name: a grown-up gets it
    date: 2026-06-15
    from: "where this figure comes from"
    answers: { persons: { you: {} }, birth: { you: 1990-03-02 } }
    expect: { verdict: yes, amount: 1000 }
  - name: a minor does not
    date: 2026-06-15
    from: "the article"
    answers: { persons: { you: {} }, birth: { you: 2012-03-02 } }
    expect: { verdict: no, decided by: grown_up }
  - name: without an age it is open
    date: 2026-06-15
    from: "the article"
    answers: { persons: { you: {} } }
    expect: { verdict: open }
"#;

/// Its texts.
pub(super) const WORDS: &str = r"
## {id}

benefit-{id} = …
    .summary = …
    .apply = …
reason-{id}-grown_up = …
reason-{id}-amount = …
part-{id}-main = …
";

/// A town.
pub(super) const TOWN: &str = r#"town: {name}
language: {language}
codes: [{code}]
where: {where}
# Where people go. One block for each office; take the `#` away and fill it in. What you cannot verify, leave out.
# `hours`: mon, tue, wed, thu, fri, sat, sun. `rights`: for which it is the place; without that line, all of this folder.
# offices:
#   social_services:
#     name: The name, as it stands on the door
#     address: Street and number
#     phone: "93 000 00 00"
#     hours: ["mon-fri 9:00-14:00", "tue 16:00-19:00"]
#     appointment: true
#     rights: [urgencia_social, serveis_socials_basics]
#     source: "https://the-page-where-you-read-it"
#     checked: 2000-01-01
"#;

/// A right of a town: its office decides, and only what is certainly too much is a no.
pub(super) const TOWN_RULE: &str = r#"benefit: {id}
title: { {language}: "The official name, as the town writes it" }
authority: {authority}
level: local
kind: cash
status: draft
holder: household
decision: office
law:
  - { cite: "The town's call or rule, with its year", url: "https://" }
checked: 2000-01-01
note: >
  What was read, when, and what could not be read.
parameters:
  limit: { unit: EUR/month, cite: "The town's call or rule, with its year", from: { 2000-01-01: 2000 } }
conditions:
  income: { cite: "The town's call or rule, with its year", is: sum(for p in persons return p.{income}) <= limit }
documents: [identity, {document}]
apply: { channel: office, site: "https://", phone: "", window: "" }
"#;

/// Its cases.
pub(super) const TOWN_CASES: &str = r#"cases:
  - name: with little income the town decides
    date: 2026-11-15
    from: "the town's call"
    answers: { {here}, persons: { you: {} }, birth: { you: 1990-03-02 }, {income}: { you: 500 } }
    expect: { verdict: office }
  - name: with more than the limit it is a no
    date: 2026-11-15
    from: "the town's call"
    answers: { {here}, persons: { you: {} }, birth: { you: 1990-03-02 }, {income}: { you: 5000 } }
    expect: { verdict: no, decided by: income }
  - name: without an income it is open
    date: 2026-11-15
    from: "the town's call"
    answers: { {here}, persons: { you: {} }, birth: { you: 1990-03-02 } }
    expect: { verdict: open }
"#;

/// Its texts.
pub(super) const TOWN_WORDS: &str = r"
benefit-{id} = …
    .summary = …
    .apply = …
reason-{id}-income = …
";
