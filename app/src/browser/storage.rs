//! Documents of bytes in IndexedDB, each with a revision: an older copy never replaces a newer one.

use super::page;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use rexie::{ObjectStore, Rexie, TransactionMode};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

const DATABASE: &str = "pont";
const VERSION: u32 = 1;
const STORE: &str = "draft";
/// An open that another tab blocks never ends by itself.
const PATIENCE: i32 = 3_000;

/// What is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// The person's own draft.
    Draft,
    /// The sealed files of people whom the owner of the device helps.
    Cabinet,
}

impl Document {
    /// Where its bytes and its revision stand.
    fn keys(self) -> (JsValue, JsValue) {
        let (bytes, revision) = match self {
            Document::Draft => ("bytes", "revision"),
            Document::Cabinet => ("cabinet", "cabinet-revision"),
        };
        (bytes.into(), revision.into())
    }
}

/// Why something could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser offers no storage: private mode, or switched off.
    Unavailable,
    /// The device is full.
    Full,
    /// Another tab blocks it.
    Blocked,
    /// A newer version of the app wrote here.
    NewerSchema,
    /// Another tab wrote since.
    NewerCopy,
}

/// A document and its revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its revision.
    pub revision: u64,
}

thread_local! {
    /// The one connection, kept open: a dropped one would make a later upgrade hang.
    static CONNECTION: RefCell<Option<Rc<Rexie>>> = const { RefCell::new(None) };
}

/// The stored document. Where nothing was ever stored, looking leaves no trace either.
///
/// # Errors
/// See [`StorageError`].
pub async fn load(document: Document) -> Result<Option<Stored>, StorageError> {
    if !exists().await {
        return Ok(None);
    }
    let database = connect().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly).map_err(lost)?;
    let store = transaction.store(STORE).map_err(lost)?;
    let (bytes, revision) = document.keys();
    let bytes = store.get(bytes).await.map_err(lost)?;
    let revision = store.get(revision).await.map_err(lost)?;
    let stored = bytes.map(|b| Stored { bytes: Uint8Array::new(&b).to_vec(), revision: revision_of(revision) });
    Ok(stored)
}

/// Stores the document if nobody stored another since revision `known` (0: nothing stored yet), in one transaction.
///
/// # Errors
/// See [`StorageError`].
pub async fn save(document: Document, bytes: &[u8], known: u64, revision: u64) -> Result<(), StorageError> {
    let database = connect().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite).map_err(lost)?;
    let store = transaction.store(STORE).map_err(lost)?;
    let (at, revision_at) = document.keys();
    let present = store.get(revision_at.clone()).await.map_err(lost)?;
    if revision_of(present) > known {
        return Err(StorageError::NewerCopy);
    }
    // The bytes first: a revision whose bytes found no room would pass for another tab's.
    store.put(&Uint8Array::from(bytes), Some(&at)).await.map_err(lost)?;
    // It counts writes of one conversation: far below 2⁵³.
    store.put(&JsValue::from_f64(revision as f64), Some(&revision_at)).await.map_err(lost)?;
    // A transaction that the browser takes back had no room to finish.
    if transaction.done().await.map_err(lost)?.is_committed() { Ok(()) } else { Err(StorageError::Full) }
}

/// Erases a document, or all of them.
///
/// # Errors
/// See [`StorageError`].
pub async fn erase(document: Option<Document>) -> Result<(), StorageError> {
    if !exists().await {
        return Ok(());
    }
    let database = connect().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite).map_err(lost)?;
    let store = transaction.store(STORE).map_err(lost)?;
    match document {
        None => store.clear().await.map_err(lost)?,
        Some(document) => {
            let (bytes, revision) = document.keys();
            store.delete(bytes).await.map_err(lost)?;
            store.delete(revision).await.map_err(lost)?;
        }
    }
    transaction.done().await.map_err(lost).map(|_| ())
}

/// Asks the browser to keep what is stored even where the device runs short of room. Whether it does.
pub async fn persist() -> bool {
    let Some(manager) = page::secure().then(|| page::window().map(|w| w.navigator().storage())).flatten() else {
        return false;
    };
    let Ok(asked) = manager.persist() else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
}

/// Whether the database was ever made. Browsers that cannot list databases are taken to have it.
async fn exists() -> bool {
    let factory = page::window().and_then(|w| Reflect::get(&w, &"indexedDB".into()).ok()).unwrap_or(JsValue::UNDEFINED);
    let list = Reflect::get(&factory, &"databases".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let Some(Ok(listed)) = list.map(|f| f.call0(&factory)) else { return !factory.is_falsy() };
    let Ok(names) = JsFuture::from(Promise::resolve(&listed)).await else { return true };
    let named = |d: JsValue| Reflect::get(&d, &"name".into()).ok().and_then(|n| n.as_string());
    Array::from(&names).iter().any(|d| named(d).as_deref() == Some(DATABASE))
}

fn revision_of(value: Option<JsValue>) -> u64 {
    value.and_then(|v| v.as_f64()).map_or(0, |v| v as u64)
}

async fn connect() -> Result<Rc<Rexie>, StorageError> {
    if let Some(open) = CONNECTION.with(|c| c.borrow().clone()) {
        return Ok(open);
    }
    let opened = within(PATIENCE, async {
        Rexie::builder(DATABASE).version(VERSION).add_object_store(ObjectStore::new(STORE)).build().await
    });
    let database = Rc::new(opened.await.ok_or(StorageError::Blocked)?.map_err(kind)?);
    CONNECTION.with(|c| *c.borrow_mut() = Some(database.clone()));
    Ok(database)
}

/// The result of a future, or nothing after a time in milliseconds.
async fn within<T: 'static>(milliseconds: i32, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result = Rc::new(RefCell::new(None));
    let slot = result.clone();
    let work = future_to_promise(async move {
        *slot.borrow_mut() = Some(work.await);
        Ok(JsValue::UNDEFINED)
    });
    let late = Promise::new(&mut |resolve, _| {
        page::after(milliseconds, move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
    });
    let _ = JsFuture::from(Promise::race(&Array::of2(&work, &late))).await;
    result.borrow_mut().take()
}

/// An error on an open connection: the next attempt opens a new one.
fn lost(error: rexie::Error) -> StorageError {
    CONNECTION.with(|c| *c.borrow_mut() = None);
    kind(error)
}

fn kind(error: rexie::Error) -> StorageError {
    use idb::Error as E;
    let thrown = match error {
        rexie::Error::IdbError(E::DomException(e)) => e.into(),
        rexie::Error::IdbError(
            E::AddFailed(v)
            | E::UpdateFailed(v)
            | E::IndexedDbOpenFailed(v)
            | E::TransactionOpenFailed(v)
            | E::TransactionCommitError(v),
        ) => v,
        rexie::Error::IdbError(_) => JsValue::UNDEFINED,
        _ => return StorageError::Full,
    };
    let name = Reflect::get(&thrown, &"name".into()).ok().and_then(|n| n.as_string());
    match name.as_deref() {
        Some("QuotaExceededError") => StorageError::Full,
        Some("VersionError") => StorageError::NewerSchema,
        _ => StorageError::Unavailable,
    }
}
