//! Answers to requests.

use serde_json::Value;
use tiny_http::Header;
use tiny_http::Request;
use tiny_http::Response;

/// The kind of a file by its name.
pub fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// Answers with JSON.
pub fn respond_json(request: Request, value: &Value) {
    respond(
        request,
        200,
        "application/json",
        value.to_string().as_bytes(),
    );
}

/// Answers with bytes of a kind, which no other site may read and nobody keeps.
pub fn respond(request: Request, status: u16, kind: &str, bytes: &[u8]) {
    let response = Response::from_data(bytes)
        .with_status_code(status)
        .with_header(header("Content-Type", kind))
        .with_header(header("Cache-Control", "no-store"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
        .with_header(header("Cross-Origin-Resource-Policy", "same-origin"))
        // All is there: nothing is gained by sending it in pieces.
        .with_chunked_threshold(usize::MAX);
    // A browser that has gone away is no concern of the server's.
    let _ = request.respond(response);
}

/// A header of an answer.
pub fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("headers are ASCII")
}
