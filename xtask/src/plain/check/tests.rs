//! One text that breaks each rule and one like it that does not, in each language where it matters.

use super::super::terms::{self, COLUMNS};
use super::super::texts::{self, Source};
use super::*;

/// A word list for all languages: the real ones change with the texts.
const LIST: &str = "term\thousehold\tfoyer | hogar | llar | أسرة\tménage* | unidad familiar | unitat familiar | *أسرة المعيشية\tfemme de ménage
banned\t\trecevoir, recibir, rebre, تلقى\tpercevoir* | perçoi* | percibir* | percebre | يستفيد* | &| etc.
banned\t\tdites qui fait quoi\t^il est | ^se procederá | ^es procedirà | ^يتم
initials\tRSA\trevenu minimum | renta mínima | renda mínima | الدخل الأدنى\t\t\trevenu de solidarité active
initials\tCAF\tname\t\t\tCaisse d’allocations familiales
official\tauthority-*\t\t\t\tthe name of an office";

fn found_with(list: &str, files: &[(&str, &str)]) -> Found {
    let (rows, problems) = terms::rows("terms/x.tsv", &format!("{COLUMNS}\n{list}"));
    assert_eq!(problems, Vec::<String>::new());
    let sources: Vec<Source> =
        files.iter().map(|(path, text)| Source { path: (*path).to_string(), text: (*text).to_string() }).collect();
    check(&texts::read(&sources).0, &rows)
}

fn errors(text: &str) -> Vec<(Rule, String)> {
    found_with(LIST, &[("locales/fr/app.ftl", text)]).errors
}

#[test]
fn every_rule_is_seen_to_fail_and_to_hold() {
    // The rule, a text that breaks it, one like it that does not.
    let fifteen = ["un"; 15].join(" ");
    let arabic = ["حق"; 15].join(" ");
    let samples: &[(Rule, &str, &str)] = &[
        (Rule::Short, &format!("{fifteen} de trop."), &format!("{fifteen}. {fifteen} !")),
        (Rule::Short, &format!("{{ $name }} {fifteen} : fin"), &format!("{fifteen}\n    {fifteen}")),
        (Rule::Short, &format!("{arabic} آخر؟"), &format!("{arabic}؟ {arabic}؟")),
        (Rule::SameWord, "Les revenus du ménage", "Le foyer paie une femme de ménage"),
        (Rule::SameWord, "Su unidad familiar", "Su hogar"),
        (Rule::SameWord, "La vostra unitat familiar", "La vostra llar"),
        (Rule::SameWord, "دخل الأُسرة المعيشية", "دخل الأسرة"),
        (Rule::Plain, "Vous percevez, ou il perçoit", "Vous recevez, regardez « salaire à percevoir »"),
        (Rule::Plain, "Puede percibirlo", "Puede recibirlo"),
        (Rule::Plain, "Ho pot percebre", "Ho pot rebre"),
        (Rule::Plain, "يستفيدون من مساعدة", "تصلهم مساعدة"),
        (Rule::Plain, "Un parent & un enfant", "Un parent et un enfant"),
        (Rule::Plain, "Bail, facture, etc.", "Bail, facture"),
        (Rule::Plain, "Bien. Il est demandé un bail.", "Dites s’il est là"),
        (Rule::Plain, "Se procederá al pago", "Se paga"),
        (Rule::Plain, "Es procedirà al pagament", "Es paga"),
        (Rule::Plain, "يتم الدفع", "نقرر أن يتم الدفع"),
        (Rule::Initials, "Le RSA est plus élevé", "Le revenu minimum (RSA) est plus élevé"),
        (Rule::Initials, "La RSA es más alta", "La renta mínima (RSA) es más alta"),
        (Rule::Initials, "La RSA és més alta", "La renda mínima (RSA) és més alta"),
        (Rule::Initials, "يرتفع RSA", "يرتفع الدخل الأدنى (RSA)"),
        (Rule::Initials, "L’ACPR décide", "La CAF décide"),
        (Rule::Promise, "Texte en FALC", "Texte de la Falconnerie"),
        (Rule::Promise, "Facile à lire et à comprendre", "Facile à lire"),
        (Rule::Promise, "Texto en Lectura Fácil", "Lectura rápida"),
        (Rule::Promise, "Text en lectura fàcil", "Lectura ràpida"),
    ];
    for (rule, bad, good) in samples {
        let found = errors(&format!("a = {bad}"));
        assert!(found.iter().any(|(found, _)| found == rule), "not found: {rule:?}: {bad}: {found:?}");
        assert_eq!(errors(&format!("a = {good}")), [], "wrongly found: {good}");
    }
}

#[test]
fn the_limit_is_the_one_that_is_told() {
    assert!(Rule::Short.holds().contains(&MOST.to_string()));
}

#[test]
fn a_problem_says_where_it_is_and_what_to_write() {
    let found = errors("# remark\nb = { $n ->\n    [one] Le foyer\n   *[other] Les ménages\n}\n");
    let told = "locales/fr/app.ftl:4 b: write « foyer », not « ménages »";
    assert_eq!(found, [(Rule::SameWord, told.to_string())]);
}

#[test]
fn the_word_is_told_as_the_text_writes_it() {
    let told = |text: &str| errors(&format!("a = {text}"))[0].1.clone();
    assert!(told("Puede percibirlo").contains("« percibirlo » is not plain: recevoir"));
    assert!(told("pain&lait").contains("« & » is not plain"));
}

#[test]
fn initials_may_be_explained_elsewhere_in_the_same_message() {
    assert_eq!(errors("a = Avez-vous le RSA ?\n    .hint = RSA : revenu minimum."), []);
    assert_eq!(errors("a = Avez-vous le RSA ?\nb = Le revenu minimum").len(), 1);
}

#[test]
fn an_official_name_is_free_of_all_but_promises() {
    assert_eq!(errors("authority-x = Ménage & ACPR"), []);
    assert_eq!(errors("authority-x = Bureau FALC").len(), 1);
}

#[test]
fn long_sentences_and_percentages_are_only_counted() {
    let found = found_with(LIST, &[("locales/fr/app.ftl", &format!("a = {}\nb = 10 % de plus", ["un"; 13].join(" ")))]);
    assert_eq!(found.errors, []);
    assert_eq!(found.warnings.len(), 2);
}

#[test]
fn hard_words_and_glossary_belong_together() {
    const HARD: &str = "hard\tgross\tbrut | bruts";
    const GOOD: &str = "glossary-gross = Brut\nglossary-gross-text = Le salaire avant les retraits.";
    let told = |list: &str, app: &str, glossary: &str| {
        let errors = found_with(list, &[("locales/fr/app.ftl", app), ("locales/fr/glossary.ftl", glossary)]).errors;
        errors.into_iter().map(|(rule, told)| (rule == Rule::Glossary, told)).collect::<Vec<_>>()
    };
    assert_eq!(told(HARD, "a = Vos salaires bruts", GOOD), []);
    for (list, app, glossary, part) in [
        (HARD, "a = Vos salaires bruts", "glossary-gross = Brut", "there is no message glossary-gross-text"),
        (HARD, "a = Vos salaires", GOOD, "no text uses"),
        ("", "a = Vos salaires bruts", GOOD, "no row « hard gross »"),
        (
            HARD,
            "a = Vos salaires bruts",
            "glossary-gross = Brut\nglossary-gross-text = Un. Deux. Trois.",
            "at most 2 sentences",
        ),
    ] {
        let told = told(list, app, glossary);
        assert!(told.iter().any(|(glossary, told)| *glossary && told.contains(part)), "{part}: {told:?}");
    }
}

#[test]
fn the_real_word_lists_can_be_read() {
    let root = crate::place::root();
    for language in super::super::LANGUAGES {
        let (rows, problems) = terms::read(&root, language).unwrap();
        assert_eq!(problems, Vec::<String>::new());
        for kind in [Kind::Term, Kind::Banned, Kind::Initials, Kind::Hard, Kind::Official] {
            assert!(rows.iter().any(|row| row.kind == kind), "{language} has no row {kind:?}");
        }
    }
}
