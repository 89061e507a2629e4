//! The evaluator as a scalar function: the columns of a household in, its verdict and both sides of its amount out.

use datafusion::arrow::array::{ArrayRef, Decimal128Array, RecordBatch, StringArray, StructArray};
use datafusion::arrow::datatypes::{DataType, Field, Fields, SchemaRef};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};
use pont_rules::json::verdict_text;
use pont_simulate::columns::{Layout, Reader, decimals};
use pont_simulate::law::{Assessor, Law, Standing};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// `pont_right(columns…)`: what a household comes to under one right of a law.
#[derive(Debug)]
pub(crate) struct Right {
    law: Arc<Law>,
    schema: SchemaRef,
    signature: Signature,
}

impl Right {
    /// For households with these columns, in this order.
    pub(crate) fn new(law: Arc<Law>, schema: SchemaRef) -> Right {
        Right { law, schema, signature: Signature::variadic_any(Volatility::Immutable) }
    }

    fn fields() -> Fields {
        let money = decimals();
        Fields::from(vec![
            Field::new("verdict", DataType::Utf8, false),
            Field::new("low", money.clone(), false),
            Field::new("high", money, false),
        ])
    }
}

impl PartialEq for Right {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.law, &other.law) && self.schema == other.schema
    }
}

impl Eq for Right {}

impl Hash for Right {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.law).hash(state);
    }
}

impl ScalarUDFImpl for Right {
    fn name(&self) -> &str {
        "pont_right"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(Right::fields()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let told = DataFusionError::Execution;
        let columns = ColumnarValue::values_to_arrays(&args.args)?;
        // Types may have been changed on the way (views of strings): names and order are the file's.
        let fields = self.schema.fields().iter().zip(&columns);
        let fields = fields.map(|(f, c)| Field::new(f.name(), c.data_type().clone(), true)).collect::<Vec<_>>();
        let batch = RecordBatch::try_new(Arc::new(datafusion::arrow::datatypes::Schema::new(fields)), columns)?;
        let catalogue = &self.law.catalogue;
        let layout = Layout::of(catalogue, None, &batch.schema()).map_err(told)?;
        let mut reader = Reader::new(catalogue, self.law.today);
        let mut assessor = Assessor::new(&self.law);
        let (mut households, mut wrong) = (Vec::with_capacity(batch.num_rows()), None);
        reader.read(&layout, &batch, |row, household| match household {
            Ok(household) => households.push(household),
            Err(problems) => wrong = wrong.take().or(Some(format!("row {}: {}", row + 1, problems.join("; ")))),
        });
        if let Some(problem) = wrong {
            return Err(told(problem));
        }
        let (answers, mut standings): (Vec<_>, Vec<Standing>) = (households.iter().map(|h| &h.answers).collect(), Vec::new());
        assessor.standings(&answers, &mut standings);
        let rows: Vec<Standing> = standings.into_iter().step_by(self.law.rights.len().max(1)).collect();
        let money = |side: fn(&Standing) -> i64| -> ArrayRef {
            let array: Decimal128Array = rows.iter().map(|r| Some(i128::from(side(r)))).collect();
            Arc::new(array.with_data_type(decimals()))
        };
        let columns: Vec<ArrayRef> = vec![
            Arc::new(StringArray::from_iter_values(rows.iter().map(|r| verdict_text(r.verdict)))),
            money(|r| r.amount.map_or(0, |a| a.low)),
            money(|r| r.amount.map_or(0, |a| a.high)),
        ];
        Ok(ColumnarValue::Array(Arc::new(StructArray::try_new(Right::fields(), columns, None)?)))
    }
}
