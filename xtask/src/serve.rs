//! The local web server: the built folder with the production headers, and an access log that is the privacy tests' referee.

use crate::headers::{HEADERS, cache_of, type_of};
use crate::place;
use crate::run::{Outcome, say};
use clap::Args;
use serde_json::json;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

mod http;

/// Options of `cargo xtask serve`.
#[derive(Args)]
pub(crate) struct Options {
    /// The built folder.
    #[arg(long, default_value_os_t = place::dist())]
    dist: PathBuf,
    /// The port on localhost; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The path under which the site stands.
    #[arg(long, default_value = "/")]
    base: String,
    /// Write one JSON line per request here: method, url, headers, body, status.
    #[arg(long)]
    log: Option<PathBuf>,
}

/// Serves until the process is ended.
pub(crate) fn serve(options: &Options) -> Outcome<()> {
    let site = Site::open(&options.dist, &options.base, options.log.as_deref())?;
    let running = site.start(options.port)?;
    // The browser tests wait for this line.
    say(&format!("serving {}", running.address()));
    running.wait();
    Ok(())
}

/// A folder offered under a base path.
pub(crate) struct Site {
    dist: PathBuf,
    base: String,
    log: Option<Mutex<File>>,
}

/// A server at work.
pub(crate) struct Running {
    server: http::Server,
    base: String,
}

impl Running {
    /// The address to open.
    pub(crate) fn address(&self) -> String {
        format!("http://localhost:{}{}", self.port(), self.base)
    }

    /// The port taken.
    pub(crate) fn port(&self) -> u16 {
        self.server.port
    }

    /// Waits for ever: the person ends it with Ctrl-C.
    pub(crate) fn wait(self) {
        self.server.wait();
    }
}

/// What a request gets.
pub(crate) struct Reply {
    /// The status code.
    status: u16,
    /// The bytes.
    body: Vec<u8>,
    /// Names and values, without the length.
    headers: Vec<(String, String)>,
}

impl Site {
    /// Checks the folder and opens the log.
    pub(crate) fn open(dist: &Path, base: &str, log: Option<&Path>) -> Outcome<Site> {
        if !dist.join("index.html").is_file() {
            return Err(format!("{} holds no index.html: run `cargo xtask start` first", dist.display()));
        }
        if !base.starts_with('/') || !base.ends_with('/') {
            return Err(format!("the base must start and end with a slash, as in /pont/: {base}"));
        }
        let log = match log {
            Some(path) => {
                let file = File::options().create(true).append(true).open(path);
                Some(Mutex::new(file.map_err(|why| format!("{}: {why}", path.display()))?))
            }
            None => None,
        };
        Ok(Site { dist: dist.to_path_buf(), base: base.to_string(), log })
    }

    /// Starts answering on localhost.
    pub(crate) fn start(self, port: u16) -> Outcome<Running> {
        let base = self.base.clone();
        let site = Arc::new(self);
        let server = http::Server::start(port, move |request| site.answer(request));
        let server =
            server.map_err(|why| format!("port {port} cannot be used: {why}\nTry another one: --port 8081"))?;
        Ok(Running { server, base })
    }

    fn answer(&self, request: &http::Request) -> Reply {
        let accepted = request.header("accept-encoding").unwrap_or_default();
        let reply = self.reply(&request.method, &request.url, accepted, request.header("if-none-match"));
        if let Some(log) = &self.log {
            let (body, headers) = (String::from_utf8_lossy(&request.body), &request.headers);
            let line = json!({ "method": request.method, "url": request.url, "headers": headers, "body": body, "status": reply.status });
            if let Ok(mut file) = log.lock() {
                // One write, so that no reader sees half a line.
                let _ = file.write_all(format!("{line}\n").as_bytes());
            }
        }
        reply
    }

    fn reply(&self, method: &str, url: &str, accepted: &str, known: Option<&str>) -> Reply {
        if method != "GET" && method != "HEAD" {
            return Reply::plain(405, "only GET and HEAD");
        }
        let path = url.split(['?', '#']).next().unwrap_or(url);
        let Some(inside) = format!("/{}", path.trim_start_matches('/')).strip_prefix(&self.base).map(str::to_string)
        else {
            return Reply::plain(404, "not here");
        };
        if inside.split('/').any(|part| part == ".." || part.contains(['\\', '%', '\0'])) {
            return Reply::plain(400, "no such address");
        }
        let asked = self.dist.join(&inside);
        let last = inside.rsplit('/').next().unwrap_or_default();
        let file = match asked.is_file() {
            true => inside,
            false if last.contains('.') => return Reply::plain(404, "no such file"),
            // Addresses of pages are the app's own.
            false => "index.html".to_string(),
        };
        self.file(&file, accepted, known)
    }

    fn file(&self, file: &str, accepted: &str, known: Option<&str>) -> Reply {
        let path = self.dist.join(file);
        let mut headers: Vec<(String, String)> =
            HEADERS.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        headers.push(("Content-Type".into(), type_of(file).into()));
        headers.push(("Cache-Control".into(), cache_of(file).into()));
        headers.push(("Vary".into(), "Accept-Encoding".into()));
        let mut found = path.clone();
        for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
            let copy = PathBuf::from(format!("{}.{suffix}", path.display()));
            if takes(accepted, encoding) && copy.is_file() {
                headers.push(("Content-Encoding".into(), encoding.into()));
                found = copy;
                break;
            }
        }
        let Ok(body) = fs::read(&found) else { return Reply::plain(404, "no such file") };
        let changed = fs::metadata(&found).and_then(|meta| meta.modified()).ok();
        let moment =
            changed.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok()).map_or(0, |since| since.as_nanos());
        let tag = format!("\"{moment:x}-{:x}\"", body.len());
        headers.push(("ETag".into(), tag.clone()));
        if known == Some(tag.as_str()) {
            return Reply { status: 304, body: Vec::new(), headers };
        }
        Reply { status: 200, body, headers }
    }
}

impl Reply {
    fn plain(status: u16, text: &str) -> Reply {
        let mut headers: Vec<(String, String)> =
            HEADERS.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        headers.push(("Content-Type".into(), type_of("x.txt").into()));
        Reply { status, body: text.as_bytes().to_vec(), headers }
    }
}

/// Whether an Accept-Encoding header names an encoding (and does not refuse it).
fn takes(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').map(str::trim).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        name.trim() == encoding && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(base: &str, name: &str) -> Site {
        let dist = std::env::temp_dir().join(format!("pont-serve-{name}-{}", std::process::id()));
        fs::create_dir_all(dist.join("data")).unwrap();
        fs::write(dist.join("index.html"), "page").unwrap();
        fs::write(dist.join("app.wasm"), "wasm").unwrap();
        fs::write(dist.join("app.wasm.br"), "small").unwrap();
        Site::open(&dist, base, None).unwrap()
    }

    fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
        reply.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    #[test]
    fn addresses_of_pages_give_the_page_and_missing_files_are_missing() {
        let site = site("/", "pages");
        for (url, status, body) in [
            ("/", 200, "page"),
            ("/q/7", 200, "page"),
            ("/r/3?x=1", 200, "page"),
            ("/data", 200, "page"),
            ("/none.js", 404, "no such file"),
            ("/../secret", 400, "no such address"),
            ("/%2e%2e/secret", 400, "no such address"),
        ] {
            let reply = site.reply("GET", url, "", None);
            assert_eq!((reply.status, String::from_utf8(reply.body).unwrap().as_str()), (status, body), "{url}");
        }
        assert_eq!(site.reply("POST", "/", "", None).status, 405);
    }

    #[test]
    fn a_site_below_a_path_answers_only_there() {
        let site = site("/pont/", "below");
        assert_eq!(site.reply("GET", "/pont/q/7", "", None).body, b"page");
        assert_eq!(site.reply("GET", "/q/7", "", None).status, 404);
    }

    #[test]
    fn the_compressed_copy_goes_only_to_who_takes_it() {
        let site = site("/", "brotli");
        let reply = site.reply("GET", "/app.wasm", "gzip, br", None);
        assert_eq!(
            (reply.body.as_slice(), header(&reply, "Content-Encoding"), header(&reply, "Content-Type")),
            (b"small".as_slice(), "br", "application/wasm")
        );
        for accepted in ["", "gzip", "br;q=0"] {
            assert_eq!(site.reply("GET", "/app.wasm", accepted, None).body, b"wasm", "{accepted}");
        }
    }

    #[test]
    fn an_unchanged_file_is_not_sent_twice() {
        let site = site("/", "etag");
        let first = site.reply("GET", "/", "", None);
        assert_eq!(site.reply("GET", "/", "", Some(header(&first, "ETag"))).status, 304);
    }

    #[test]
    fn every_answer_carries_the_headers_even_an_error() {
        let site = site("/", "headers");
        for url in ["/", "/none.js"] {
            let reply = site.reply("GET", url, "", None);
            for (name, value) in HEADERS {
                assert_eq!(header(&reply, name), *value, "{url}");
            }
        }
    }
}
