//! Tables of the law: CSV read with positions, and the two functions that read them.

use super::symbols::Symbol;
use super::{Lower, Scope, Type, Typed, qualified};
use crate::ast::{Ast, Kind};
use crate::declare::TableDecl;
use crate::literal;
use crate::names::end;
use crate::source::{Span, hint};
use crate::units::Unit;
use crate::yaml::Text;
use pont_rules::model::{Axis, Expr, ExprId, Grid, Table};

/// How rows or columns are found, as declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AxisKind {
    Single,
    Count(i32),
    Steps,
    Choice(usize),
}

/// What calls need to know of a table.
#[derive(Debug, Clone)]
pub(crate) struct TableInfo {
    pub(crate) rows: AxisKind,
    pub(crate) columns: AxisKind,
    pub(crate) unit: Option<Unit>,
}

const EACH_FURTHER: &str = "each further";

impl Lower<'_> {
    pub(crate) fn read_tables(&mut self) -> Vec<Table> {
        let d = self.d;
        d.tables.iter().map(|t| self.table(t)).collect()
    }

    fn table(&mut self, t: &TableDecl) -> Table {
        let rows = self.axis(t.rows.as_ref());
        let columns = self.axis(t.columns.as_ref());
        self.tables.push(TableInfo { rows, columns, unit: t.unit });
        let mut versions = Vec::new();
        for (month, file) in &t.versions {
            if let Some(grid) = self.grid(t, file, rows, columns) {
                versions.push((*month, grid));
            }
        }
        Table { id: qualified(self.d, t.owner, &t.name), cite: t.cite.clone(), versions, review_by: t.review_by }
    }

    fn axis(&mut self, text: Option<&Text>) -> AxisKind {
        let Some(text) = text else { return AxisKind::Single };
        if let Some(start) = text.value.strip_prefix("count from ") {
            match start.trim().parse::<i32>() {
                Ok(start) if (0..=10_000).contains(&start) => return AxisKind::Count(start),
                _ => self.problems.add(text.span, "`count from` is followed by a whole number."),
            }
            return AxisKind::Single;
        }
        match text.as_str() {
            "single" => AxisKind::Single,
            "steps" => AxisKind::Steps,
            name => match self.enums.iter().position(|e| e.id == name) {
                Some(e) => AxisKind::Choice(e),
                None => {
                    let known = self.enums.iter().map(|e| e.id.as_str()).chain(["single", "steps", "count from 1"]);
                    let hint = end(&hint(name, known));
                    self.problems.add(
                        text.span,
                        format!("`{name}` is neither `count from N`, `steps`, `single` nor an enumeration{hint}"),
                    );
                    AxisKind::Single
                }
            },
        }
    }

    fn grid(&mut self, t: &TableDecl, file: &Text, rows: AxisKind, columns: AxisKind) -> Option<Grid> {
        let path = t.folder.join(&file.value);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                self.problems.add(file.span, format!("The table `{}` cannot be read: {error}.", file.value));
                return None;
            }
        };
        let shown = self.sources.file(file.span.file).map_or_else(String::new, |f| match f.path.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{}", file.value),
            None => file.value.clone(),
        });
        let index = self.sources.add(shown, text.clone());
        let mut lines = fields(&text, index).into_iter();
        let Some(header) = lines.next() else {
            self.problems.add(file.span, format!("The table `{}` is empty.", file.value));
            return None;
        };
        let before = self.problems.len();
        let (column, column_order) = self.keys(&header[1..], columns, header.first().map_or(file.span, |h| h.span))?;
        let mut keys = Vec::new();
        let mut cells = Vec::new();
        let mut further = None;
        for line in lines {
            let Some((key, values)) = line.split_first() else { continue };
            if values.len() != header.len() - 1 {
                self.problems.add(
                    key.span,
                    format!("This row has {} values; the first line names {}.", values.len(), header.len() - 1),
                );
                continue;
            }
            let row: Vec<i64> = values.iter().map(|v| self.cell_value(v)).collect();
            let row: Vec<i64> = column_order.iter().filter_map(|&i| row.get(i).copied()).collect();
            if key.value == EACH_FURTHER {
                if !matches!(rows, AxisKind::Count(_)) {
                    self.problems.add(key.span, "`each further` is only for rows that count.");
                }
                further = Some(row);
                continue;
            }
            if further.is_some() {
                self.problems.add(key.span, "`each further` is the last line of a table.");
            }
            keys.push(key.clone());
            cells.push(row);
        }
        let (row, row_order) = self.keys(&keys, rows, file.span)?;
        let cells = row_order.iter().filter_map(|&i| cells.get(i).cloned()).collect();
        (self.problems.len() == before).then_some(Grid { row, column, cells, further })
    }

    fn cell_value(&mut self, text: &Text) -> i64 {
        literal::number(text.as_str()).unwrap_or_else(|| {
            self.problems.add(text.span, format!("`{}` is not a number.", text.value));
            0
        })
    }

    /// The axis, and in which order the written keys stand on it.
    fn keys(&mut self, keys: &[Text], kind: AxisKind, at: Span) -> Option<(Axis, Vec<usize>)> {
        let straight: Vec<usize> = (0..keys.len()).collect();
        if keys.is_empty() {
            self.problems.add(at, "This table has no values.");
            return None;
        }
        match kind {
            AxisKind::Single => {
                if keys.len() != 1 {
                    self.problems
                        .add(keys[1].span, "There is one too many: the table declares a single one in this direction.");
                    return None;
                }
                Some((Axis::Single, straight))
            }
            AxisKind::Count(start) => {
                for (i, key) in keys.iter().enumerate() {
                    let expected = start + i as i32;
                    if key.value != expected.to_string() {
                        self.problems
                            .add(key.span, format!("`{expected}` is expected here: the table counts from {start}."));
                        return None;
                    }
                }
                Some((Axis::Count(start), straight))
            }
            AxisKind::Steps => {
                let mut steps = Vec::new();
                for key in keys {
                    let value = self.cell_value(key);
                    if steps.last().is_some_and(|&last| last >= value) {
                        self.problems.add(key.span, "Steps stand in ascending order.");
                    }
                    steps.push(value);
                }
                Some((Axis::Steps(steps), straight))
            }
            AxisKind::Choice(e) => self.choice_keys(keys, e, at),
        }
    }

    fn choice_keys(&mut self, keys: &[Text], e: usize, at: Span) -> Option<(Axis, Vec<usize>)> {
        let (id, values) = self.enums.get(e).map(|e| (e.id.clone(), e.values.clone()))?;
        for key in keys.iter().filter(|k| !values.contains(&k.value)) {
            let hint = end(&hint(key.as_str(), values.iter().map(String::as_str)));
            self.problems.add(key.span, format!("`{}` is not a value of `{id}`{hint}", key.value));
        }
        let mut order = Vec::new();
        for value in &values {
            match keys.iter().position(|k| k.value == *value) {
                Some(i) => order.push(i),
                None => self.problems.add(at, format!("The table has nothing for `{value}` of `{id}`.")),
            }
        }
        (order.len() == values.len()).then_some((Axis::Choice(e as u16), order))
    }

    fn named_table(&mut self, arguments: &[Ast], span: Span, scope: &Scope) -> Option<(usize, TableInfo)> {
        let first = arguments.first();
        let found = match first.map(|a| &a.kind) {
            Some(Kind::Name(name)) => self.symbols.find(scope.owner, name),
            Some(Kind::Field(base, field)) => match &base.kind {
                Kind::Name(name) => match self.symbols.find(scope.owner, name) {
                    Some(Symbol::Benefit(b)) => self.symbols.inside(b, &field.text),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        };
        if let Some(Symbol::Table(i)) = found {
            return self.tables.get(i).cloned().map(|info| (i, info));
        }
        self.problems.add(first.map_or(span, |f| f.span), "The name of a table is needed here.");
        None
    }

    fn key(&mut self, ast: &Ast, kind: AxisKind, scope: &Scope) -> ExprId {
        let expect = if let AxisKind::Choice(e) = kind { Some(e) } else { None };
        let value = self.lower(ast, scope, expect);
        match (kind, value.ty) {
            (_, Type::Wrong) | (AxisKind::Steps | AxisKind::Count(_), Type::Bare | Type::Number(_)) => {}
            (AxisKind::Choice(e), Type::Choice(f)) if e == f => {}
            (AxisKind::Choice(e), other) => {
                let message = format!("This is {}; {} is needed here.", self.show(other), self.show(Type::Choice(e)));
                self.problems.add(ast.span, message);
            }
            (_, other) => {
                let message = format!("This is {}; a number is needed here.", self.show(other));
                self.problems.add(ast.span, message);
            }
        }
        value.id
    }

    /// `cell(table, row, column)`, without the keys of single axes.
    pub(crate) fn cell(&mut self, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let Some((index, info)) = self.named_table(arguments, span, scope) else { return self.wrong(span) };
        let mut rest = arguments[1..].iter();
        let needed = usize::from(info.rows != AxisKind::Single) + usize::from(info.columns != AxisKind::Single);
        if rest.len() != needed {
            return self
                .refuse(span, format!("This table is read with {needed} key{}.", if needed == 1 { "" } else { "s" }));
        }
        let row = if info.rows == AxisKind::Single { None } else { rest.next().map(|a| self.key(a, info.rows, scope)) };
        let column = rest.next().map(|a| self.key(a, info.columns, scope));
        self.typed(Expr::Cell(index as u16, row, column), info.unit.map_or(Type::Wrong, Type::Number), span)
    }

    /// `last_row(table, column, x)`.
    pub(crate) fn last_row(&mut self, arguments: &[Ast], span: Span, scope: &Scope) -> Typed {
        let Some((index, info)) = self.named_table(arguments, span, scope) else { return self.wrong(span) };
        let needed = 1 + usize::from(info.columns != AxisKind::Single);
        let rest = &arguments[1..];
        if rest.len() != needed {
            let form = if needed == 2 { "last_row(table, column, x)" } else { "last_row(table, x)" };
            return self.refuse(span, format!("This table is searched with `{form}`."));
        }
        let column = (needed == 2).then(|| self.key(&rest[0], info.columns, scope));
        let wanted = &rest[needed - 1];
        let value = self.lower(wanted, scope, None);
        self.need_number(value, wanted.span);
        if let Some(unit) = info.unit {
            self.unify(value.ty, Type::Number(unit), wanted.span, "compared");
        }
        self.typed(Expr::LastRow(index as u16, column, value.id), Type::Number(Unit::PURE), span)
    }
}

/// The lines of a CSV file as texts with places. No quoting: the law's tables hold numbers and ids. `#` starts a comment line.
fn fields(text: &str, file: u16) -> Vec<Vec<Text>> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_end_matches(['\n', '\r']);
        if !body.trim().is_empty() && !body.starts_with('#') {
            let mut at = start;
            let mut row = Vec::new();
            for cell in body.split(',') {
                let lead = cell.len() - cell.trim_start().len();
                let from = (at + lead) as u32;
                let word = cell.trim();
                row.push(Text::at(word, Span { file, start: from, end: from + word.len() as u32 }));
                at += cell.len() + 1;
            }
            out.push(row);
        }
        start += line.len();
    }
    out
}
