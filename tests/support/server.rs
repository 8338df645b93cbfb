//! A small server for `dist/`, which can be slow or broken where a test wants it so.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;
use std::thread::JoinHandle;
use std::time::Duration;

use super::headers::Headers;
use tiny_http::Header;
use tiny_http::Request;
use tiny_http::Response;
use tiny_http::Server;

/// As many as a browser opens connections to one host, so that a slow answer holds up no other.
const WORKERS: usize = 6;

/// Keeps what goes wrong in a page from its first script on; Firefox has no log that a test can read.
pub(super) const RECORDER: &str = "<script>window.recordedProblems=[];\
    addEventListener('error',e=>recordedProblems.push(String(e.message||e.target?.src||e.target?.href)),true);\
    addEventListener('unhandledrejection',e=>recordedProblems.push(String(e.reason)));\
    {const log=console.error;console.error=(...a)=>{recordedProblems.push(a.map(String).join(' '));log.apply(console,a)}}\
    </script>";

/// How a site is served.
#[derive(Clone)]
pub struct SiteOptions {
    /// The path under which the site lies; begins and ends with a slash.
    pub prefix: &'static str,
    /// Answers 404 for files whose path holds this.
    pub missing: Option<&'static str>,
    /// Waits so long before it sends files whose path holds this.
    pub slow: Option<(&'static str, Duration)>,
    /// Sends what `_headers` says, as a host does that reads it.
    pub with_headers: bool,
    /// The folder of the site; `dist/` where none is given.
    pub folder: Option<PathBuf>,
    /// What becomes of a page's body on its way, as where a host minifies it.
    pub rewrite: Option<fn(&str) -> String>,
}

impl Default for SiteOptions {
    fn default() -> SiteOptions {
        SiteOptions {
            prefix: "/",
            missing: None,
            slow: None,
            with_headers: true,
            folder: None,
            rewrite: None,
        }
    }
}

/// The built site, served on a free port of this machine until dropped.
pub struct Site {
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
    refused: Arc<Mutex<Vec<String>>>,
    prefix: &'static str,
}

impl Site {
    /// Serves a site under these options.
    pub fn serve(options: SiteOptions) -> Site {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let folder = options.folder.clone().unwrap_or(dist);
        let headers = match options.with_headers {
            true => Headers::read(&folder),
            false => Headers::default(),
        };
        let headers = Arc::new(headers);
        assert!(
            folder.join("index.html").is_file(),
            "dist/ is missing: run `trunk build --release`, or `cargo xtask test` for all of it"
        );
        let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
        let refused = Arc::new(Mutex::new(Vec::new()));
        let prefix = options.prefix;
        let workers = (0..WORKERS)
            .map(|_| {
                let (server, refused) = (Arc::clone(&server), Arc::clone(&refused));
                let (folder, options) = (folder.clone(), options.clone());
                let headers = Arc::clone(&headers);
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answer(request, &folder, &options, &headers, &refused);
                    }
                })
            })
            .collect();
        Site {
            server,
            workers,
            refused,
            prefix,
        }
    }

    /// The address of a path below the site's top, such as `en/?theme=dark`.
    pub fn address(&self, path: &str) -> String {
        let ip = self.server.server_addr().to_ip().unwrap();
        format!("http://{ip}{}{path}", self.prefix)
    }

    /// The paths that were asked for and are not there.
    pub fn refused(&self) -> Vec<String> {
        self.refused.lock().unwrap().clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

fn answer(
    request: Request,
    folder: &Path,
    options: &SiteOptions,
    headers: &Headers,
    refused: &Mutex<Vec<String>>,
) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let path = path.to_owned();
    let file = path
        .strip_prefix(options.prefix)
        .filter(|inside| !inside.split('/').any(|part| part == ".."))
        .filter(|_| !options.missing.is_some_and(|part| path.contains(part)))
        .map(|inside| folder.join(inside));
    if let Some((_, delay)) = options.slow.filter(|(part, _)| path.contains(part)) {
        thread::sleep(delay);
    }
    // A browser that has gone away is no concern of the server's.
    let _ = match file {
        Some(file) if file.is_dir() && !path.ends_with('/') => {
            let location = header("Location", &format!("{path}/"));
            request.respond(Response::empty(301).with_header(location))
        }
        Some(file) => match read(&file) {
            Some((mut body, kind)) => {
                if let Some(rewrite) = options.rewrite.filter(|_| kind.starts_with("text/html")) {
                    body = rewritten(&body, rewrite);
                }
                let mut response =
                    Response::from_data(body).with_header(header("Content-Type", kind));
                let inside = path.strip_prefix(options.prefix).unwrap_or_default();
                for (name, value) in headers.of(&format!("/{inside}")) {
                    response = response.with_header(header(name, value));
                }
                request.respond(response)
            }
            None => refuse(request, path, refused),
        },
        None => refuse(request, path, refused),
    };
}

/// A page with another body.
fn rewritten(page: &[u8], rewrite: fn(&str) -> String) -> Vec<u8> {
    let text = str::from_utf8(page).expect("pages are UTF-8");
    let (head, body) = text.split_at(text.find("<body").expect("a page has a body"));
    [head, &rewrite(body)].concat().into_bytes()
}

fn refuse(request: Request, path: String, refused: &Mutex<Vec<String>>) -> std::io::Result<()> {
    refused.lock().unwrap().push(path);
    let body = Cursor::new(b"not found".to_vec());
    request.respond(Response::empty(404).with_data(body, Some(9)))
}

/// A file's bytes and its kind; a folder's is its `index.html`.
fn read(file: &Path) -> Option<(Vec<u8>, &'static str)> {
    let file: PathBuf = if file.is_dir() {
        file.join("index.html")
    } else {
        file.to_owned()
    };
    let body = fs::read(&file).ok()?;
    let kind = match file.extension()?.to_str()? {
        "html" => {
            let text = String::from_utf8(body).expect("pages are UTF-8");
            let text = text.replacen("<head>", &format!("<head>{RECORDER}"), 1);
            return Some((text.into_bytes(), "text/html; charset=utf-8"));
        }
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    Some((body, kind))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the header is ASCII")
}
