//! The indicators of 2026, written down again from where they were published.

/// Non-contributory pension of a year, fourteen payments of 628.80: RDL 3/2026 art. 2 (BOE-A-2026-2548).
pub const PENSION: f64 = 14.0 * 628.80;
/// The IPREM has not moved since the budget of 2023 (Ley 31/2022, DA 90): by the month, and by fourteen.
pub const IPREM: f64 = 600.0;
pub const IPREM_14: f64 = 14.0 * IPREM;
/// Minimum wage of a month: RD 126/2026 (BOE-A-2026-3815). It is paid fourteen times.
pub const WAGE: f64 = 1221.0;
pub const WAGE_14: f64 = 14.0 * WAGE;
/// Indicator of Catalonia for a year: 3 % above the 9,341.92 of 2025, by the decree law of December 2025 as the press had it.
pub const IRSC: f64 = 9622.18;
