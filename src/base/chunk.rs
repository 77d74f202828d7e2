//! Code that is fetched when it is needed: a *chunk* of the program, cut off by the library's macro (`wasm_split_helpers`).
//!
//! `chunk_code!` names a way into a chunk. Whatever only that way leads to goes into the chunk's file; [`code`] gives the way once the file is there, [`fetch`] has it
//! fetched. Where nothing is cut, in tests and in programs without a browser, it is always there.
//!
//! ```
//! use plan_widget::base::chunk::{self, ChunkCode};
//!
//! thread_local! { static DOUBLE: ChunkCode<fn(u32) -> u32> = const { ChunkCode::new(|| Box::pin(async { Ok(double as fn(u32) -> u32) })) }; }
//! fn double(number: u32) -> u32 {
//!     2 * number
//! }
//! assert_eq!(chunk::code(&DOUBLE).unwrap()(21), 42);
//! ```

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::thread::LocalKey;

/// A way into a chunk that is on its way.
pub type ComingCode<T> = Pin<Box<dyn Future<Output = Result<T, ChunkFailure>>>>;

/// A way into a chunk: a function, or a few of them in a struct.
pub struct ChunkCode<T> {
    held: Cell<Option<T>>,
    fetch: fn() -> ComingCode<T>,
}

impl<T> ChunkCode<T> {
    /// A way in that `fetch` gives once the chunk is there.
    pub const fn new(fetch: fn() -> ComingCode<T>) -> ChunkCode<T> {
        ChunkCode { held: Cell::new(None), fetch }
    }
}

/// A chunk did not come: the network is gone, or its file is. The page's script knows more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkFailure;

#[cfg(feature = "web")]
impl From<wasm_split_helpers::SplitLoaderError> for ChunkFailure {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> ChunkFailure {
        ChunkFailure
    }
}

/// The way in, if the chunk is there.
pub fn code<T: Copy + 'static>(code: &'static LocalKey<ChunkCode<T>>) -> Option<T> {
    let (held, fetch) = code.with(|code| (code.held.get(), code.fetch));
    if held.is_some() || cfg!(all(target_family = "wasm", feature = "web")) {
        return held;
    }
    // Nothing is cut: it is there at the first look.
    match fetch().as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(code) => code.ok(),
        Poll::Pending => None,
    }
}

/// The way in, once the chunk is there; one that has failed to come is fetched again.
///
/// # Errors
/// The chunk does not come.
pub async fn fetch<T: Copy + 'static>(code: &'static LocalKey<ChunkCode<T>>) -> Result<T, ChunkFailure> {
    let (held, fetch) = code.with(|code| (code.held.get(), code.fetch));
    if let Some(held) = held {
        return Ok(held);
    }
    let come = fetch().await?;
    code.with(|code| code.held.set(Some(come)));
    Ok(come)
}

/// Names a way into a chunk: `chunk_code! { pub static DIALOG: fn(&State) -> Html = chunk import, dialog::draw; }` makes a [`ChunkCode`] for [`code`] and [`fetch`].
///
/// All ways into one chunk are fetched together. What two chunks share comes in a file of its own with whichever is fetched first.
macro_rules! chunk_code {
    ($(#[$meta:meta])* $vis:vis static $name:ident: $code:ty = chunk $chunk:ident, $value:expr;) => {
        thread_local! {
            $(#[$meta])*
            $vis static $name: $crate::base::chunk::ChunkCode<$code> = const {
                // The library's ends of a cut are imported and exported functions, which the lint takes for unsafe code.
                #[allow(unsafe_code)]
                mod cut {
                    use super::*;

                    #[cfg_attr(feature = "web", wasm_split_helpers::wasm_split($chunk, fallible))]
                    pub fn way_in() -> Result<$code, $crate::base::chunk::ChunkFailure> {
                        Ok($value)
                    }
                }
                $crate::base::chunk::ChunkCode::new(|| {
                    #[cfg(feature = "web")]
                    let come = cut::way_in();
                    #[cfg(not(feature = "web"))]
                    let come = std::future::ready(cut::way_in());
                    Box::pin(come)
                })
            };
        }
    };
}

pub(crate) use chunk_code;
