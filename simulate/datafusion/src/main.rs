//! One right over the partitions of a population, added up by DataFusion: `pont-datafusion LAW.pont DATE RIGHT PART.parquet…`.

mod right;

use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use pont_simulate::law::Law;
use right::Right;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [law, date, right, parts @ ..] = arguments.as_slice() else {
        eprintln!("usage: pont-datafusion LAW.pont YYYY-MM-DD RIGHT PART.parquet…");
        return ExitCode::from(2);
    };
    let went = law_of(law, date, right).and_then(|law| {
        let runtime = tokio::runtime::Builder::new_multi_thread().build().map_err(|error| error.to_string())?;
        runtime.block_on(totals(law, parts)).map_err(|error| error.to_string())
    });
    match went {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// A compiled law on a day, with one right.
fn law_of(path: &str, date: &str, right: &str) -> std::result::Result<Law, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let catalogue = pont_rules::read(&bytes).map_err(|_| format!("{path}: this is no catalogue of this version"))?;
    let today = pont_rules::calendar::parse(date).ok_or("a date is written 2026-06-15")?;
    Law::new(catalogue, today, true, &[right.to_owned()]).map_err(|name| format!("{name}: no such right"))
}

/// Households by verdict with both sides of what they are paid, over all parts; and how many partitions the plan has.
async fn totals(law: Law, parts: &[String]) -> Result<String> {
    let context = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(parts.len().max(1)));
    let households = context.read_parquet(parts.to_vec(), ParquetReadOptions::default()).await?;
    let partitions =
        households.clone().create_physical_plan().await?.properties().output_partitioning().partition_count();
    let columns: Vec<String> = households.schema().fields().iter().map(|f| format!("\"{}\"", f.name())).collect();
    let function = Right::new(Arc::new(law), Arc::clone(households.schema().inner()));
    context.register_udf(function.into());
    context.register_table("households", households.into_view())?;
    let sql = format!(
        "SELECT get_field(r, 'verdict') AS verdict, count(*) AS households, sum(w) AS weighted, sum(w * get_field(r, 'low')) AS low, \
         sum(w * get_field(r, 'high')) AS high FROM (SELECT coalesce(weight, CAST(1 AS DECIMAL(18, 9))) AS w, pont_right({}) AS r FROM households) \
         GROUP BY verdict ORDER BY verdict",
        columns.join(", ")
    );
    let table = context.sql(&sql).await?.to_string().await?;
    Ok(format!("{partitions} partitions\n{table}"))
}
