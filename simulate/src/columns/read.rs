//! From columns to households: each column is brought to its type once for a batch, its values go straight into answers.

use super::decimals;
use super::layout::{Layout, kind};
use crate::household::Household;
use crate::lines::write;
use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, Decimal128Type, Int32Type, Int64Type};
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int64Array, ListArray, StringArray};
use arrow_array::{DictionaryArray, RecordBatch};
use arrow_cast::{CastOptions, cast_with_options};
use arrow_schema::DataType;
use pont_rules::json::{answers_from_value, contradictions};
use pont_rules::model::{Catalogue, Day, Domain, MAX_PERSONS, ONE};
use pont_rules::{Answer, Answers, Person};
use serde_json::{Map, Value};

/// Reads one batch after the other.
pub struct Reader<'a> {
    catalogue: &'a Catalogue,
    today: Day,
    list: Vec<(u16, Option<u8>, Answer)>,
}

/// One column of answers.
struct Column {
    input: u16,
    persons: bool,
    cells: Cells,
}

enum Cells {
    Bool(BooleanArray),
    Whole(Int64Array),
    Number(Decimal128Array),
    Date(Date32Array),
    /// Keys, and what each key stands for.
    Choice(DictionaryArray<Int32Type>, Vec<Option<u8>>),
}

/// The columns that are no answers.
struct Own {
    id: Option<StringArray>,
    weight: Option<Decimal128Array>,
    kind: Option<StringArray>,
    territory: Option<StringArray>,
    persons: Option<ListArray>,
    more: Option<BooleanArray>,
    also: Option<StringArray>,
    names: Option<StringArray>,
    partner: Option<StringArray>,
    parents: Option<(ListArray, StringArray)>,
    sibling: Option<StringArray>,
    elsewhere: Option<BooleanArray>,
}

impl<'a> Reader<'a> {
    /// For households of one law.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, today: Day) -> Self {
        Reader { catalogue, today, list: Vec::new() }
    }

    /// Reads each row; a batch whose columns cannot be brought to their types fails for every row.
    pub fn read(
        &mut self,
        layout: &Layout,
        batch: &RecordBatch,
        mut take: impl FnMut(usize, Result<Household, Vec<String>>),
    ) {
        match self.columns(layout, batch) {
            Ok((own, columns)) => (0..batch.num_rows()).for_each(|row| take(row, self.row(&own, &columns, row))),
            Err(problem) => (0..batch.num_rows()).for_each(|row| take(row, Err(vec![problem.clone()]))),
        }
    }

    fn columns(&self, layout: &Layout, batch: &RecordBatch) -> Result<(Own, Vec<Column>), String> {
        let at = |place: Option<usize>| place.map(|i| batch.column(i));
        let [id, weight, kind_, territory, persons, more, also] = layout.row;
        let list = |array: &ArrayRef, element: DataType| {
            let field = arrow_schema::Field::new("element", element, true);
            cast("persons", array, &DataType::List(field.into())).map(|array| array.as_list::<i32>().clone())
        };
        let persons = at(persons).map(|array| {
            let element = match array.data_type() {
                DataType::List(field) | DataType::LargeList(field) => field.data_type().clone(),
                other => other.clone(),
            };
            list(array, element)
        });
        let persons = persons.transpose()?;
        let people = persons.as_ref().and_then(|list| list.values().as_struct_opt());
        let field = |place: Option<usize>| place.and_then(|i| people.map(|people| people.column(i)));
        let parents = field(layout.person[2]).map(|array| list(array, DataType::Utf8)).transpose()?;
        let own = Own {
            id: text("id", at(id))?,
            weight: at(weight).map(|a| cast("weight", a, &decimals())).transpose()?.map(|a| a.as_primitive().clone()),
            kind: text("kind", at(kind_))?,
            territory: text("territory", at(territory))?,
            more: boolean("more", at(more))?,
            also: text("also", at(also))?,
            names: text("id", field(layout.person[0]))?,
            partner: text("partner", field(layout.person[1]))?,
            parents: parents.map(|list| {
                let names = list.values().as_string::<i32>().clone();
                (list, names)
            }),
            sibling: text("sibling", field(layout.person[3]))?,
            elsewhere: boolean("elsewhere", field(layout.person[4]))?,
            persons: persons.clone(),
        };
        let mut columns = Vec::with_capacity(layout.inputs.len());
        for (input, place, of_persons) in &layout.inputs {
            let array = if *of_persons { field(Some(*place)) } else { at(Some(*place)) };
            let Some(array) = array else { continue };
            columns.push(Column { input: *input, persons: *of_persons, cells: self.cells(*input, array)? });
        }
        Ok((own, columns))
    }

    fn cells(&self, input: u16, array: &ArrayRef) -> Result<Cells, String> {
        let Some(declared) = self.catalogue.inputs.get(usize::from(input)) else {
            return Err("no such input".to_owned());
        };
        let array = cast(&declared.id, array, &kind(declared))?;
        Ok(match &declared.domain {
            Domain::Bool => Cells::Bool(array.as_boolean().clone()),
            Domain::Number { whole: true, .. } => Cells::Whole(array.as_primitive::<Int64Type>().clone()),
            Domain::Number { .. } => Cells::Number(array.as_primitive::<Decimal128Type>().clone()),
            Domain::Date { .. } => Cells::Date(array.as_primitive::<Date32Type>().clone()),
            Domain::Choice(e) => {
                let keys = array.as_dictionary::<Int32Type>().clone();
                let known = self.catalogue.enums.get(usize::from(*e)).map_or(&[][..], |e| &e.values);
                let words = keys.values().as_string::<i32>();
                let meaning =
                    |word: Option<&str>| known.iter().position(|value| Some(value.as_str()) == word).map(|i| i as u8);
                let meanings = words.iter().map(meaning).collect();
                Cells::Choice(keys, meanings)
            }
        })
    }

    fn row(&mut self, own: &Own, columns: &[Column], row: usize) -> Result<Household, Vec<String>> {
        let one = |problem: String| vec![problem];
        let (first, persons) = own.persons(row).map_err(one)?;
        let complete = persons.is_some() && !own.more.as_ref().is_some_and(|a| a.is_valid(row) && a.value(row));
        let named = persons.as_ref().map_or(0, Vec::len);
        let persons = persons.unwrap_or_else(|| vec![Person { id: "you".to_owned(), ..Person::default() }]);
        self.list.clear();
        for column in columns {
            let places = if column.persons { first..first + named } else { row..row + 1 };
            for (p, place) in places.enumerate() {
                let person = column.persons.then_some(p as u8);
                match column.cells.answer(place) {
                    Ok(None) => {}
                    Ok(Some(answer)) => self.list.push((column.input, person, answer)),
                    Err(word) => return Err(vec![self.wrong(column.input, word)]),
                }
            }
        }
        let weight = match own.weight.as_ref().filter(|a| a.is_valid(row)).map(|a| i64::try_from(a.value(row))) {
            None => ONE,
            Some(Ok(weight)) if weight >= 0 => weight,
            Some(_) => return Err(vec!["weight: expects a number, not negative".to_owned()]),
        };
        let also = get(own.also.as_ref(), row);
        let quick = if also.is_empty() {
            let answers = Answers::of(self.catalogue, persons.clone(), complete, &self.list).ok();
            answers.filter(|answers| contradictions(self.catalogue, answers, self.today).is_empty())
        } else {
            None
        };
        let answers = match quick {
            Some(answers) => answers,
            None => self.patient(&persons, complete, named > 0, also)?,
        };
        Ok(Household {
            id: get(own.id.as_ref(), row).to_owned(),
            weight,
            kind: get(own.kind.as_ref(), row).to_owned(),
            territory: get(own.territory.as_ref(), row).to_owned(),
            answers,
        })
    }

    /// The way over JSON: takes what also stands there, and says what is wrong.
    fn patient(&self, persons: &[Person], complete: bool, named: bool, also: &str) -> Result<Answers, Vec<String>> {
        let mut answers = Map::new();
        if named {
            answers.insert("persons".to_owned(), write::persons(persons, complete));
        }
        for (input, person, answer) in &self.list {
            let Some(declared) = self.catalogue.inputs.get(usize::from(*input)) else { continue };
            let value = write::value(self.catalogue, *input, *answer);
            match person.and_then(|p| persons.get(usize::from(p))) {
                None => drop(answers.insert(declared.id.clone(), value)),
                Some(person) => drop(inner(&mut answers, &declared.id).insert(person.id.clone(), value)),
            }
        }
        if !also.is_empty() {
            let wrong = || vec!["also: expects answers as a JSON object".to_owned()];
            let Ok(Value::Object(more)) = serde_json::from_str(also) else { return Err(wrong()) };
            for (id, value) in more {
                match value {
                    Value::Object(by_person) if self.per_person(&id) => inner(&mut answers, &id).extend(by_person),
                    value => drop(answers.insert(id, value)),
                }
            }
        }
        answers_from_value(self.catalogue, &Value::Object(answers), self.today)
    }

    fn per_person(&self, id: &str) -> bool {
        self.catalogue.input(id).and_then(|i| self.catalogue.inputs.get(usize::from(i))).is_some_and(|i| i.per_person)
    }

    fn wrong(&self, input: u16, word: &str) -> String {
        let id = self.catalogue.inputs.get(usize::from(input)).map_or("", |i| i.id.as_str());
        format!("{id}: {word} is none of its values")
    }
}

/// The object under a key, made where there is none.
fn inner<'m>(map: &'m mut Map<String, Value>, key: &str) -> &'m mut Map<String, Value> {
    let value = map.entry(key.to_owned()).or_insert_with(|| Value::Object(Map::new()));
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut().expect("it was made an object just now")
}

impl Cells {
    /// The answer of a place; nothing where nothing was asked.
    ///
    /// # Errors
    /// A word or a number that no input can take.
    fn answer(&self, place: usize) -> Result<Option<Answer>, &str> {
        Ok(match self {
            Cells::Bool(array) => array.is_valid(place).then(|| Answer::Bool(array.value(place))),
            Cells::Whole(array) if array.is_valid(place) => {
                let n = array.value(place).checked_mul(ONE).ok_or("a number of this size")?;
                Some(Answer::Number(n, n))
            }
            Cells::Number(array) if array.is_valid(place) => {
                let n = i64::try_from(array.value(place)).map_err(|_| "a number of this size")?;
                Some(Answer::Number(n, n))
            }
            Cells::Whole(_) | Cells::Number(_) => None,
            Cells::Date(array) => array.is_valid(place).then(|| Answer::Date(array.value(place), array.value(place))),
            Cells::Choice(array, meanings) => match array.keys().is_valid(place) {
                false => None,
                true => {
                    let key = usize::try_from(array.keys().value(place)).unwrap_or(usize::MAX);
                    let words = array.values().as_string::<i32>();
                    match meanings.get(key) {
                        Some(Some(value)) => Some(Answer::Choice(*value)),
                        _ if key < words.len() && words.is_null(key) => None,
                        _ if key < words.len() => return Err(words.value(key)),
                        _ => return Err("this key"),
                    }
                }
            },
        })
    }
}

impl Own {
    /// Where the persons of a row begin among all persons, and who they are; nobody where nobody has said.
    fn persons(&self, row: usize) -> Result<(usize, Option<Vec<Person>>), String> {
        let (Some(lists), Some(names)) = (&self.persons, &self.names) else { return Ok((0, None)) };
        if lists.is_null(row) {
            return Ok((0, None));
        }
        let offsets = lists.value_offsets();
        let ends = (offsets.get(row).copied().unwrap_or(0), offsets.get(row + 1).copied().unwrap_or(0));
        let range = usize::try_from(ends.0).unwrap_or(0)..usize::try_from(ends.1).unwrap_or(0);
        let first = range.start;
        let ids: Vec<&str> = range.clone().map(|i| get(Some(names), i)).collect();
        if ids.first() != Some(&"you") {
            return Err("persons: the first person is \"you\"".to_owned());
        }
        if ids.len() > MAX_PERSONS {
            return Err(format!("persons: at most {MAX_PERSONS} persons"));
        }
        let find = |name: &str| {
            let place = ids.iter().position(|id| *id == name).map(|i| i as u8);
            place.ok_or_else(|| format!("persons: nobody is called {name}"))
        };
        let mut list: Vec<Person> = ids.iter().map(|id| Person { id: (*id).to_owned(), ..Person::default() }).collect();
        for (i, at) in range.enumerate() {
            let partner = get(self.partner.as_ref(), at);
            if !partner.is_empty() {
                let p = find(partner)?;
                list[i].partner = Some(p);
                list[usize::from(p)].partner = Some(i as u8);
            }
            if let Some((lists, names)) = &self.parents
                && lists.is_valid(at)
            {
                let ends = lists.value_offsets();
                for parent in ends[at] as usize..ends[at + 1] as usize {
                    let parent = find(get(Some(names), parent))?;
                    list[i].parents.push(parent);
                }
            }
            let sibling = get(self.sibling.as_ref(), at);
            if !sibling.is_empty() {
                list[i].siblings.push(find(sibling)?);
            }
            list[i].elsewhere = self.elsewhere.as_ref().is_some_and(|a| a.is_valid(at) && a.value(at));
        }
        Ok((first, Some(list)))
    }
}

fn get(array: Option<&StringArray>, place: usize) -> &str {
    array.filter(|array| array.is_valid(place)).map_or("", |array| array.value(place))
}

/// Brings a column to a type, whatever other tools wrote it as.
fn cast(name: &str, array: &ArrayRef, to: &DataType) -> Result<ArrayRef, String> {
    if array.data_type() == to {
        return Ok(array.clone());
    }
    let strict = CastOptions { safe: false, ..CastOptions::default() };
    // A dictionary with other keys or words, and a word that was never put into one.
    cast_with_options(array, to, &strict).map_err(|error| format!("column {name}: {error}"))
}

fn text(name: &str, array: Option<&ArrayRef>) -> Result<Option<StringArray>, String> {
    let array = array.map(|array| cast(name, array, &DataType::Utf8)).transpose()?;
    Ok(array.map(|array| array.as_string::<i32>().clone()))
}

fn boolean(name: &str, array: Option<&ArrayRef>) -> Result<Option<BooleanArray>, String> {
    let array = array.map(|array| cast(name, array, &DataType::Boolean)).transpose()?;
    Ok(array.map(|array| array.as_boolean().clone()))
}
