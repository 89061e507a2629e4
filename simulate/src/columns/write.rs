//! From households to columns.

use super::decimals;
use super::layout::schema;
use crate::household::Household;
use crate::lines::write::{past, value};
use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, ListBuilder, StringBuilder,
    StringDictionaryBuilder,
};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, ListArray, RecordBatch, StructArray};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, Fields};
use pont_rules::model::{Catalogue, Domain, ONE};
use pont_rules::{Answer, Answers};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// A column of answers being filled.
enum Filler {
    Bool(BooleanBuilder),
    Whole(Int64Builder),
    Number(Decimal128Builder),
    Date(Date32Builder),
    Choice(StringDictionaryBuilder<Int32Type>),
}

/// Some households as rows.
///
/// # Errors
/// Arrow does not take them: a fault of ours.
pub fn batch(catalogue: &Catalogue, households: &[Household]) -> Result<RecordBatch, String> {
    let mut fillers: Vec<Filler> = catalogue.inputs.iter().map(|input| Filler::new(&input.domain)).collect();
    let (mut id, mut also) = (StringBuilder::new(), StringBuilder::new());
    let mut weight = Decimal128Builder::new().with_data_type(decimals());
    let (mut sort, mut territory) = (words(), words());
    let mut more = BooleanBuilder::new();
    let mut people = People::default();
    for household in households {
        let answers = &household.answers;
        id.append_option(said(&household.id));
        weight.append_value(i128::from(household.weight));
        sort.append_option(said(&household.kind));
        territory.append_option(said(&household.territory));
        let said_who = answers.persons().len() > 1 || answers.complete();
        more.append_option((said_who && !answers.complete()).then_some(true));
        people.add(answers, said_who);
        let present: HashMap<(u16, Option<u8>), Answer> =
            answers.present_answers().map(|(i, p, a)| ((i, p), a)).collect();
        let mut rest = Map::new();
        for ((i, input), filler) in (0..).zip(&catalogue.inputs).zip(&mut fillers) {
            // Somebody who stands in no list has no row for their own answers.
            let persons = if said_who { answers.persons().len() as u8 } else { 0 };
            let holders: Vec<Option<u8>> = if input.per_person { (0..persons).map(Some).collect() } else { vec![None] };
            for holder in holders {
                let answer = present.get(&(i, holder)).copied();
                filler.add(catalogue, i, answer.filter(|_| !past(answers, i, holder)));
            }
        }
        for (input, person, value) in leftovers(catalogue, answers, said_who) {
            let Some(declared) = catalogue.inputs.get(usize::from(input)) else { continue };
            match person.and_then(|p| answers.persons().get(usize::from(p))) {
                None => drop(rest.insert(declared.id.clone(), value)),
                Some(person) => {
                    let by = rest.entry(declared.id.clone()).or_insert_with(|| Value::Object(Map::new()));
                    if let Value::Object(by) = by {
                        by.insert(person.id.clone(), value);
                    }
                }
            }
        }
        also.append_option((!rest.is_empty()).then(|| Value::Object(rest).to_string()));
    }
    let mut columns: Vec<ArrayRef> =
        vec![Arc::new(id.finish()), Arc::new(weight.finish()), Arc::new(sort.finish()), Arc::new(territory.finish())];
    let mut of_persons = Vec::new();
    for (input, filler) in catalogue.inputs.iter().zip(fillers) {
        if input.per_person {
            of_persons.push(filler.finish());
        } else {
            columns.push(filler.finish());
        }
    }
    columns.push(Arc::new(people.finish(catalogue, of_persons)?));
    columns.push(Arc::new(more.finish()));
    columns.push(Arc::new(also.finish()));
    RecordBatch::try_new(schema(catalogue), columns).map_err(|error| error.to_string())
}

/// What no cell holds: that somebody cannot say, ranges, other months.
fn leftovers(catalogue: &Catalogue, answers: &Answers, said_who: bool) -> Vec<(u16, Option<u8>, Value)> {
    let all = crate::lines::write::all(catalogue, answers);
    let fits = |input: u16, person: Option<u8>| {
        let cell = answers.get(input, person).is_some_and(single);
        cell && !past(answers, input, person) && (person.is_none() || said_who)
    };
    all.into_iter().filter(|(input, person, _)| !fits(*input, *person)).collect()
}

/// Whether an answer is one value that a cell holds.
fn single(answer: Answer) -> bool {
    match answer {
        // Eighteen digits.
        Answer::Number(a, b) => a == b && a.unsigned_abs() < ONE as u64 * ONE as u64,
        Answer::Date(a, b) => a == b,
        Answer::Bool(_) | Answer::Choice(_) => true,
        Answer::CannotSay => false,
    }
}

fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn words() -> StringDictionaryBuilder<Int32Type> {
    StringDictionaryBuilder::new()
}

impl Filler {
    fn new(domain: &Domain) -> Filler {
        match domain {
            Domain::Bool => Filler::Bool(BooleanBuilder::new()),
            Domain::Number { whole: true, .. } => Filler::Whole(Int64Builder::new()),
            Domain::Number { .. } => Filler::Number(Decimal128Builder::new().with_data_type(decimals())),
            Domain::Date { .. } => Filler::Date(Date32Builder::new()),
            Domain::Choice(_) => Filler::Choice(words()),
        }
    }

    fn add(&mut self, catalogue: &Catalogue, input: u16, answer: Option<Answer>) {
        match (self, answer.filter(|answer| single(*answer))) {
            (Filler::Bool(out), Some(Answer::Bool(b))) => out.append_value(b),
            (Filler::Whole(out), Some(Answer::Number(n, _))) => out.append_value(n / ONE),
            (Filler::Number(out), Some(Answer::Number(n, _))) => out.append_value(i128::from(n)),
            (Filler::Date(out), Some(Answer::Date(day, _))) => out.append_value(day),
            (Filler::Choice(out), Some(answer @ Answer::Choice(_))) => {
                out.append_option(value(catalogue, input, answer).as_str());
            }
            (Filler::Bool(out), _) => out.append_null(),
            (Filler::Whole(out), _) => out.append_null(),
            (Filler::Number(out), _) => out.append_null(),
            (Filler::Date(out), _) => out.append_null(),
            (Filler::Choice(out), _) => out.append_null(),
        }
    }

    fn finish(self) -> ArrayRef {
        let mut builder: Box<dyn ArrayBuilder> = match self {
            Filler::Bool(out) => Box::new(out),
            Filler::Whole(out) => Box::new(out),
            Filler::Number(out) => Box::new(out),
            Filler::Date(out) => Box::new(out),
            Filler::Choice(out) => Box::new(out),
        };
        builder.finish()
    }
}

/// The persons of all rows, and whose they are.
#[derive(Default)]
struct People {
    lengths: Vec<usize>,
    said: Vec<bool>,
    id: StringBuilder,
    partner: StringBuilder,
    parents: ListBuilder<StringBuilder>,
    sibling: StringBuilder,
    elsewhere: BooleanBuilder,
}

impl People {
    fn add(&mut self, answers: &Answers, said_who: bool) {
        self.said.push(said_who);
        self.lengths.push(if said_who { answers.persons().len() } else { 0 });
        if !said_who {
            return;
        }
        let name = |p: u8| answers.persons().get(usize::from(p)).map(|p| p.id.as_str());
        for person in answers.persons() {
            self.id.append_value(&person.id);
            self.partner.append_option(person.partner.and_then(name));
            person.parents.iter().for_each(|p| self.parents.values().append_option(name(*p)));
            self.parents.append(!person.parents.is_empty());
            self.sibling.append_option(person.siblings.first().and_then(|p| name(*p)));
            self.elsewhere.append_option(person.elsewhere.then_some(true));
        }
    }

    fn finish(mut self, catalogue: &Catalogue, inputs: Vec<ArrayRef>) -> Result<ListArray, String> {
        let element = super::layout::person(catalogue);
        let DataType::Struct(fields) = &element else { return Err("a person is a struct".to_owned()) };
        let parents = self.parents.with_field(Field::new("element", DataType::Utf8, false)).finish();
        let mut columns: Vec<ArrayRef> = vec![
            Arc::new(self.id.finish()),
            Arc::new(self.partner.finish()),
            Arc::new(parents),
            Arc::new(self.sibling.finish()),
            Arc::new(self.elsewhere.finish()),
        ];
        columns.extend(inputs);
        let told = |error: arrow_schema::ArrowError| error.to_string();
        let fields: Fields = fields.clone();
        let people = StructArray::try_new(fields, columns, None).map_err(told)?;
        let field = Arc::new(Field::new("element", element, false));
        let offsets = OffsetBuffer::from_lengths(self.lengths);
        let nulls = NullBuffer::from(self.said);
        ListArray::try_new(field, offsets, Arc::new(people), Some(nulls)).map_err(told)
    }
}
