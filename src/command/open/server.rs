//! The site of a preview on this machine's own address, for this machine's own browser alone.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::net::SocketAddr;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::RwLock;
use std::thread::JoinHandle;

use serde_json::Value;
use tiny_http::Method;
use tiny_http::Request;
use tiny_http::Response;

use crate::command::open::answer::header;
use crate::command::open::answer::kind;
use crate::command::open::answer::respond;
use crate::command::open::answer::respond_json;
use crate::command::open::live;
use crate::command::open::waiting::Waiting;

/// As many as a browser opens connections to one host.
const WORKERS: usize = 6;
/// How many ports behind the one that is asked for are tried before any that is free.
const PORTS: u16 = 20;

/// What is served.
pub struct Shown {
    /// Paths without a leading slash
    pub files: Arc<BTreeMap<String, Vec<u8>>>,
    /// What pages are told when they ask for news; its `version` says which
    pub state: Value,
}

impl Shown {
    fn version(&self) -> Option<u64> {
        self.state["version"].as_u64()
    }
}

/// A server that runs until it is stopped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    site: Arc<Site>,
    workers: Vec<JoinHandle<()>>,
    port: u16,
}

struct Site {
    shown: RwLock<Arc<Shown>>,
    waiting: Waiting,
    port: u16,
}

impl Server {
    /// Serves on a port, or on another where it is taken.
    ///
    /// # Errors
    /// No port is free.
    pub fn start(port: u16, shown: Arc<Shown>) -> Result<Server, String> {
        let fail = |error: &dyn std::fmt::Display| format!("no port can be listened on: {error}");
        let listener = listener(port).map_err(|error| fail(&error))?;
        let port = listener.local_addr().map_err(|error| fail(&error))?.port();
        let http =
            tiny_http::Server::from_listener(listener, None).map_err(|error| fail(&error))?;
        let http = Arc::new(http);
        let site = Arc::new(Site {
            shown: RwLock::new(shown),
            waiting: Waiting::default(),
            port,
        });
        let workers = (0..WORKERS)
            .map(|_| {
                let (http, site) = (Arc::clone(&http), Arc::clone(&site));
                std::thread::spawn(move || {
                    while let Ok(request) = http.recv() {
                        site.answer(request);
                    }
                })
            })
            .collect();
        Ok(Server {
            http,
            site,
            workers,
            port,
        })
    }

    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Shows something else, and tells the pages that wait.
    pub fn show(&self, shown: Arc<Shown>) {
        if let Ok(mut now) = self.site.shown.write() {
            *now = Arc::clone(&shown);
        }
        self.site.waiting.answer(&shown.state);
    }

    pub fn stop(self) {
        self.site
            .waiting
            .answer(&serde_json::json!({ "ended": true }));
        for _ in &self.workers {
            self.http.unblock();
        }
        for worker in self.workers {
            let _ = worker.join();
        }
    }
}

/// A listener on this machine's own address, which no other machine reaches.
fn listener(port: u16) -> std::io::Result<TcpListener> {
    let at = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let near = (port..=port.saturating_add(PORTS)).find_map(|port| at(port).ok());
    near.map_or_else(|| at(0), Ok)
}

impl Site {
    fn answer(&self, request: Request) {
        // A page of elsewhere may have a name that leads here: it would read what only this machine may.
        if !is_local(&request, self.port) {
            return respond(
                request,
                403,
                "text/plain; charset=utf-8",
                b"Only localhost is answered.\n",
            );
        }
        if !matches!(request.method(), Method::Get | Method::Head) {
            return respond(
                request, 405, "text/plain; charset=utf-8", b"Only GET is answered.\n",
            );
        }
        let Ok(shown) = self.shown.read().map(|shown| Arc::clone(&shown)) else {
            return;
        };
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let path = path.trim_start_matches('/');
        if path == live::STATE {
            return self.tell(request, &shown, query);
        }
        if let Some((kind, text)) = live::asset(path) {
            return respond(request, 200, kind, text.as_bytes());
        }
        let file = match path {
            "" => "index.html".to_owned(),
            _ if path.ends_with('/') => format!("{path}index.html"),
            _ => path.to_owned(),
        };
        match shown.files.get(&file) {
            Some(bytes) => self.send(request, 200, &file, bytes, &shown),
            None if shown.files.contains_key(&format!("{file}/index.html")) => {
                let to = header("Location", &format!("/{file}/"));
                let _ = request.respond(Response::empty(301).with_header(to));
            }
            None => match shown.files.get("404.html") {
                Some(bytes) => self.send(request, 404, "404.html", bytes, &shown),
                None => respond(request, 404, "text/plain; charset=utf-8", b"not found\n"),
            },
        }
    }

    fn send(&self, request: Request, status: u16, path: &str, bytes: &[u8], shown: &Shown) {
        let live = live::page(path, bytes, &shown.state);
        respond(
            request,
            status,
            kind(path),
            live.as_deref().unwrap_or(bytes),
        );
    }

    /// Answers a page that knows a version: at once where there is a newer one, else when there is.
    fn tell(&self, request: Request, shown: &Shown, query: &str) {
        let known = query
            .strip_prefix("version=")
            .and_then(|it| it.parse().ok());
        let is_current = || {
            let now = self.shown.read().ok().and_then(|shown| shown.version());
            known.is_some() && now == known
        };
        if let Some(request) = self.waiting.keep(request, is_current) {
            let now = self.shown.read().map(|shown| Arc::clone(&shown));
            respond_json(request, &now.as_deref().unwrap_or(shown).state);
        }
    }
}

/// Whether a request names this machine as its host.
fn is_local(request: &Request, port: u16) -> bool {
    let mut headers = request.headers().iter();
    let host = headers.find(|header| header.field.equiv("Host"));
    host.is_some_and(|host| is_own_name(host.value.as_str(), port))
}

fn is_own_name(host: &str, port: u16) -> bool {
    // The port of the web itself is left out.
    let name = match host.rsplit_once(':') {
        Some((name, given)) if given == port.to_string() => name,
        None if port == 80 => host,
        _ => return false,
    };
    ["localhost", "127.0.0.1"]
        .iter()
        .any(|own| name.eq_ignore_ascii_case(own))
}

#[cfg(test)]
mod tests {
    use super::is_own_name;

    #[test]
    fn only_this_machines_own_names_are_answered() {
        for (host, answered) in [
            ("localhost:4760", true),
            ("LOCALHOST:4760", true),
            ("127.0.0.1:4760", true),
            ("localhost", false),
            ("localhost:80", false),
            ("example.org:4760", false),
            ("localhost.example.org:4760", false),
            ("127.0.0.1.example.org:4760", false),
            ("", false),
        ] {
            assert_eq!(is_own_name(host, 4760), answered, "{host}");
        }
    }
}
