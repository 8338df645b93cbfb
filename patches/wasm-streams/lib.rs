//! What leptos' server functions ask of `wasm-streams`, for a page that has no server.
//!
//! The crate of this name exports its classes to scripts, so that a module carries them whether or not anything
//! streams: 5 KB of what a reader downloads. Here is its interface without them.

use std::convert::Infallible;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Context;
use std::task::Poll;

use futures_core::Stream;
use wasm_bindgen::JsValue;
use wasm_bindgen::throw_str;

/// The stream of a body, passed on but never read.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// Throws: nothing here sends a stream.
    pub fn from_stream<S>(_: S) -> ReadableStream
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        throw_str(ABSENT)
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Throws: nothing here reads a stream.
    pub fn into_stream(self) -> Chunks {
        throw_str(ABSENT)
    }
}

/// The chunks of a stream; there are none.
pub struct Chunks(Infallible, PhantomData<JsValue>);

impl Stream for Chunks {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0 {}
    }
}

const ABSENT: &str =
    "streams are left out of this module: take the patch of wasm-streams out of Cargo.toml";
