//! Which column holds which input.

use super::decimals;
use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};
use pont_rules::model::{Catalogue, Domain, Input};
use std::sync::Arc;

/// Columns of a row that are no inputs.
pub(super) const ROW: [&str; 7] = ["id", "weight", "kind", "territory", "persons", "more", "also"];

/// Fields of a person that are no inputs.
pub(super) const PERSON: [&str; 5] = ["id", "partner", "parents", "sibling", "elsewhere"];

/// Where everything stands in the batches of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The columns named [`ROW`], in its order.
    pub(super) row: [Option<usize>; 7],
    /// The fields named [`PERSON`], in its order.
    pub(super) person: [Option<usize>; 5],
    /// Every input that has a column, in the order of inputs: its place among the columns, or among the fields of a person.
    pub(super) inputs: Vec<(u16, usize, bool)>,
}

/// The column of an input: its id, or `input_<id>` where a row or a person has something of that name already.
pub(super) fn name(input: &Input) -> String {
    let own: &[&str] = if input.per_person { &PERSON } else { &ROW };
    if own.contains(&input.id.as_str()) { format!("input_{}", input.id) } else { input.id.clone() }
}

/// The type of an input's column.
pub(super) fn kind(input: &Input) -> DataType {
    match &input.domain {
        Domain::Bool => DataType::Boolean,
        Domain::Number { whole: true, .. } => DataType::Int64,
        Domain::Number { .. } => decimals(),
        Domain::Date { .. } => DataType::Date32,
        Domain::Choice(_) => texts(),
    }
}

/// Words that come again and again.
pub(super) fn texts() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
}

/// The columns of a catalogue.
#[must_use]
pub fn schema(catalogue: &Catalogue) -> SchemaRef {
    let mut fields = vec![
        Field::new("id", DataType::Utf8, true),
        Field::new("weight", decimals(), true),
        Field::new("kind", texts(), true),
        Field::new("territory", texts(), true),
    ];
    let of = |per_person: bool| {
        let inputs = catalogue.inputs.iter().filter(move |i| i.per_person == per_person);
        inputs.map(|input| Field::new(name(input), kind(input), true))
    };
    fields.extend(of(false));
    fields.push(Field::new("persons", DataType::List(Arc::new(Field::new("element", person(catalogue), false))), true));
    fields.push(Field::new("more", DataType::Boolean, true));
    fields.push(Field::new("also", DataType::Utf8, true));
    Arc::new(Schema::new(fields))
}

/// The type of a person.
pub(super) fn person(catalogue: &Catalogue) -> DataType {
    let parents = DataType::List(Arc::new(Field::new("element", DataType::Utf8, false)));
    let mut fields = vec![
        Field::new("id", DataType::Utf8, false),
        Field::new("partner", DataType::Utf8, true),
        Field::new("parents", parents, true),
        Field::new("sibling", DataType::Utf8, true),
        Field::new("elsewhere", DataType::Boolean, true),
    ];
    let inputs = catalogue.inputs.iter().filter(|i| i.per_person);
    fields.extend(inputs.map(|input| Field::new(name(input), kind(input), true)));
    DataType::Struct(fields.into())
}

impl Layout {
    /// Finds every column's input. Inputs of `other` that this catalogue does not have are left out.
    ///
    /// # Errors
    /// A column that is no input.
    pub fn of(catalogue: &Catalogue, other: Option<&Catalogue>, schema: &Schema) -> Result<Layout, String> {
        let mut layout = Layout::default();
        layout.fill(catalogue, other, schema.fields(), false)?;
        if let Some(persons) = layout.row[4] {
            let field = schema.field(persons);
            let (DataType::List(element) | DataType::LargeList(element)) = field.data_type() else {
                return Err("column persons: a list of persons is expected".to_owned());
            };
            let DataType::Struct(fields) = element.data_type() else {
                return Err("column persons: a person is a struct with an id".to_owned());
            };
            layout.fill(catalogue, other, fields, true)?;
            if layout.person[0].is_none() {
                return Err("column persons: the field id is missing".to_owned());
            }
        }
        layout.inputs.sort_unstable();
        Ok(layout)
    }

    fn fill(
        &mut self,
        catalogue: &Catalogue,
        other: Option<&Catalogue>,
        fields: &Fields,
        persons: bool,
    ) -> Result<(), String> {
        let find = |catalogue: &Catalogue, column: &str| {
            catalogue.inputs.iter().position(|i| i.per_person == persons && name(i) == column)
        };
        for (place, field) in fields.iter().enumerate() {
            let own: &[&str] = if persons { &PERSON } else { &ROW };
            let known = own.iter().position(|own| own == field.name());
            let slots: &mut [Option<usize>] = if persons { &mut self.person } else { &mut self.row };
            if let Some(slot) = known.and_then(|i| slots.get_mut(i)) {
                *slot = Some(place);
            } else if let Some(input) = find(catalogue, field.name()) {
                self.inputs.push((input as u16, place, persons));
            } else if other.and_then(|other| find(other, field.name())).is_none() {
                let whose = if persons { "a person's input" } else { "an input of the household" };
                return Err(format!("column {}: {whose} of this name is not known", field.name()));
            }
        }
        Ok(())
    }
}
