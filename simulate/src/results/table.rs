//! Results as columns: `id`, `weight`, `kind`, `territory`, and `<right>_verdict`, `<right>_low`, `<right>_high` for each right;
//! under a law beside, the same once more with `_against`.

use super::Row;
use crate::columns::decimals;
use crate::law::{Law, Standing};
use crate::reform::Reform;
use arrow_array::{ArrayRef, Decimal128Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use pont_rules::json::verdict_text;
use std::sync::Arc;

/// The columns.
pub(super) fn schema(law: &Law, reform: Option<&Reform>) -> SchemaRef {
    let mut fields = vec![
        Field::new("id", DataType::Utf8, false),
        Field::new("weight", decimals(), false),
        Field::new("kind", DataType::Utf8, true),
        Field::new("territory", DataType::Utf8, true),
    ];
    for (law, end) in laws(law, reform) {
        for benefit in law.benefits() {
            fields.push(Field::new(format!("{}_verdict{end}", benefit.id), DataType::Utf8, false));
            fields.push(Field::new(format!("{}_low{end}", benefit.id), decimals(), true));
            fields.push(Field::new(format!("{}_high{end}", benefit.id), decimals(), true));
        }
    }
    Arc::new(Schema::new(fields))
}

fn laws<'a>(law: &'a Law, reform: Option<&'a Reform>) -> impl Iterator<Item = (&'a Law, &'static str)> {
    std::iter::once((law, "")).chain(reform.map(|reform| (&reform.law, "_against")))
}

/// Some rows.
pub(super) fn batch(law: &Law, reform: Option<&Reform>, rows: &[Row]) -> Result<RecordBatch, String> {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let money = |list: Vec<Option<i64>>| -> ArrayRef {
        let array: Decimal128Array = list.into_iter().map(|n| n.map(i128::from)).collect();
        Arc::new(array.with_data_type(decimals()))
    };
    let mut columns: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from_iter_values(rows.iter().map(|r| r.household.id.as_str()))),
        money(rows.iter().map(|r| Some(r.household.weight)).collect()),
        Arc::new(rows.iter().map(|r| said(&r.household.kind)).collect::<StringArray>()),
        Arc::new(rows.iter().map(|r| said(&r.household.territory)).collect::<StringArray>()),
    ];
    for (law, end) in laws(law, reform) {
        for i in 0..law.rights.len() {
            let of = |row: &Row| -> Standing {
                let list = if end.is_empty() { &row.standings } else { &row.theirs };
                list.get(i).copied().unwrap_or(Standing::NO)
            };
            columns.push(Arc::new(StringArray::from_iter_values(rows.iter().map(|r| verdict_text(of(r).verdict)))));
            columns.push(money(rows.iter().map(|r| of(r).amount.map(|a| a.low)).collect()));
            columns.push(money(rows.iter().map(|r| of(r).amount.map(|a| a.high)).collect()));
        }
    }
    RecordBatch::try_new(schema(law, reform), columns).map_err(|error| error.to_string())
}
